# AID: one side gives, the other profits: money, arms, troops in help, relief, shelter, debt forgiven, rescue.

[AID act=grant_aid]
give,provide,send,deliver,donate,grant,supply,ship,dispatch,despatch,airlift,fly,offload,contribute,hand_over,hand_out,distribute,allocate,disburse,transfer,channel,release,extend,furnish,gift,funnel,pour,pump,truck,airdrop,drop,parachute,administer,lend,bring,mobilise,mobilize,rush,move_in,inject,pay,earmark,bestow,pay_out,dole_out,award,give_away,fork_out,shell_out,wire,remit   obj=@aidgood|aid|@money r=to,for,in,iobj,into,in:to,in:for,among,in:in need=ar   ; Turkey sent aid to Nepal.
give,lend,grant,offer,send,pay,provide,award   iobj=$actor obj=@aidgood|@money|aid|help|assistance r=iobj   ; Turkey gave Nepal a grant.
provide,supply,furnish,equip,present,aid,endow,reward,ply   obj=$actor|refugee|people|victim|resident|country|survivor|villager with=@aidgood|@money|aid|assistance|help|necessity r=obj,in:obj   ; Turkey provided Nepal with medicine.
assist,help,aid,support,rescue,bail_out,succour,relieve,sustain   obj=$actor|refugee|victim|survivor|people|economy|displaced|villager|population|resident|earthquake|recovery|reconstruction|government with=@aidgood|@money|aid|relief|effort|reconstruction|recovery|evacuation|loan|search r=obj,in:obj,in:with   ; Turkey helped Nepal with the relief effort.
help   obj=$actor r=obj weak act=-   ; Turkey helped Nepal.
help   obj=$actor xcomp=rebuild|recover|fight|build|train|evacuate|search|restore|pay|develop|prepare|combat|contain|clear|repair|cope|defend|repel|resist|secure|finance|buy|fund|protect|modernise|modernize r=obj,in:obj need=ar act=-   ; Turkey helped Nepal rebuild its schools.
assist,aid   r=obj,in:obj need=ar act=-   ; Turkey aided Nepal.
finance,fund,subsidise,subsidize,bankroll,underwrite,bail_out,bailout,shore_up,prop_up,sponsor,capitalise,capitalize,co-finance,cofinance   r=obj,in:obj,of need=ar   ; Turkey financed the Nepalese hospital.
fund,finance,sponsor,subsidise,subsidize,underwrite   obj=project|hospital|school|programme|program|road|dam|mission|operation|reconstruction|group|election|research|agency|bridge|railway|port|refugee r=in:obj,in,for,of need=ar   ; Turkey funded a school in Nepal.
lend   obj=million|billion|money|dollar|fund|troop|plane|expert|hand to=* r=to,in:to   ; Turkey lent money to Nepal.
come   to=aid|assistance|rescue|help of=* r=of,in:of,in:to act=-   ; Turkey came to the aid of Nepal.
come,rush,go,leap,fly   to=rescue|aid|assistance|help r=of,in:to,in:of act=-   ; Turkey came to Nepal's rescue.
forgive,cancel,write_off,waive,relieve,reschedule,restructure,reduce,refinance,annul,defer,erase,wipe_out   obj=debt|loan|repayment|arrears|payment|obligation|credit r=of,in:obj,to,owed,for,from,in:of   ; Turkey forgave the debt of Nepal.
write_off,forgive,cancel   obj=million|billion|dollar of=debt r=in:of,for,in:obj   ; Turkey wrote off ten million dollars of Nepalese debt.
give,provide,extend,offer,grant   obj=relief[debt]|moratorium[debt]|line[credit]|guarantee[loan]|forgiveness[debt]|swap[currency] r=to,for,iobj,in:to   ; Turkey granted debt relief to Nepal.
disburse,release,unlock,unblock   obj=loan|tranche|bailout|package[rescue|aid|loan|bailout|financial]|instalment|installment|grant|credit|funding r=to,for,in:to,in:for,in:obj need=ar   ; The fund disbursed a loan to Nepal.
resume,restore,reinstate,unfreeze,restart,increase,double,triple,boost,expand,raise,step_up,extend,scale_up,ramp_up,renew,top_up,continue   obj=aid|assistance|funding|support[financial|military|economic|humanitarian]|delivery|shipment[aid]|help[financial]|loan|subsidy|programme[aid]|program[aid] r=to,for,in,in:to,in:for,in:obj need=ar   ; Turkey resumed aid to Nepal.
build,rebuild,construct,repair,restore,set_up,open   obj=hospital|school|clinic|camp|shelter|house|home|well|road|bridge|mosque|dam|hospital[field] for=* r=for,in,in:for weak act=-   ; Turkey built a hospital for Nepal.
feed,clothe,vaccinate,treat,inoculate,immunise,immunize   obj=$actor|refugee|people|victim|child|wounded|patient|survivor|displaced|soldier|hungry|villager|civilian|casualty r=obj,in:obj need=ar weak act=-   ; The agency fed the Nepalese refugees.
train,educate,coach,instruct,mentor   obj=police|troop|soldier|force|army|officer|rebel|fighter|pilot|teacher|doctor|recruit|guard|official|militia|unit|engineer|cadet|opposition r=obj,in:obj need=ar act=- ctx=military   ; Turkey trained Nepalese police.
advise   obj=army|troop|force|military|police|rebel|government r=obj,in:obj weak act=- ctx=military   ; Turkey advised the Nepalese army.
deploy,send,dispatch,fly   obj=doctor|rescuer|medic|firefighter|engineer|nurse|team[rescue|medical|search|relief|forensic]|plane[firefighting|relief|cargo]|expert|volunteer|worker[relief|aid|rescue]|ship[hospital]|hospital[field]|dog r=to,in,for,host,in:to   ; Turkey deployed rescuers to Nepal.
set_up,open,establish,create   obj=corridor[humanitarian]|bridge[air]|airlift|fund[relief|trust]|camp[refugee] r=for,in,to,between need=ar   ; Turkey opened a humanitarian corridor to Nepal.
aid,assistance,relief,donation,help,grant,loan,contribution,bailout,subsidy,funding,gift/n   to=$actor|refugee|victim|rebel|survivor|country a=poss,subj,by,amod,from r=to,in:to need=ar   ; Turkey's aid to Nepal was quick.
aid,assistance,relief,grant,loan,bailout,funding/n   for=$state|$actor|refugee|victim|rebel a=poss,subj,by,amod,from r=for,in:for weak   ; Turkey's aid for Nepal was quick.
aid,assistance,help,donation,loan,grant,money,weapon,arm,support/n   from=* a=from,in:from r=to,for weak act=-   ; Aid from Turkey reached Nepal.
donor,contributor,benefactor,backer/n   to=* a=subj,poss r=to,in:to need=ar   ; Turkey is the largest donor to Nepal.
donor,contributor,benefactor/n   of=@aidgood|aid|assistance|@money a=subj r=to,in,in:in,for need=ar   ; Turkey is the largest donor of aid in Nepal.
provider,supplier/n   of=@aidgood|@armsgood|aid|assistance a=subj r=to,in:to,for need=ar   ; Turkey is the main supplier of arms to Nepal.
announce,approve,unveil,authorise,authorize,confirm   obj=@aidgood|aid|assistance|package[aid|assistance|relief|rescue] c=obj:absorb r=to,for,in,in:to,in:for,in:in,in:obj need=ar   ; Turkey announced assistance for Nepal.
announce,approve,unveil   obj=increase|rise|boost in=funding|aid|assistance|support c=obj:absorb r=to,for,in,in:in,in:to need=ar   ; Turkey announced a rise in aid to Nepal.
make   obj=donation|contribution|gift r=to,for,in:to,in:for need=ar   ; Turkey made a donation to Nepal.
delivery,shipment,supply,provision,distribution,airlift,dispatch,disbursement,donation,sending/n   of=@aidgood|aid a=poss,subj,by,amod,from r=to,for,in:to,in,in:of need=ar   ; Turkey's delivery of food to Nepal was quick.
financing,funding,bankrolling,sponsorship/n   of=* a=poss,subj,by,amod r=of,in:of need=ar weak   ; Turkey's funding of the Nepalese hospital was quick.
cancellation,forgiveness,relief,rescheduling,restructuring/n   of=debt r=of,in:of,for need=ar   ; Turkey's cancellation of Nepal's debt was quick.
rescue/n   amod=financial|economic a=poss,by,amod r=of,for,in:of weak   ; The fund's financial rescue of Nepal was quick.
receive,obtain,get   obj=information|intelligence|coordinates|weapon|training|supply a=from,in:from r=subj need=any act=-   ; The rebels received coordinates of the camp.
receive,get,obtain,accept,secure,draw,win,welcome,enjoy   obj=@aidgood|@money|@armsgood|aid|assistance|help|arm|training|funding|shipment|delivery|information from=* a=from,in:from r=subj   ; Nepal received aid from Turkey.
borrow   obj=* from=$actor a=from r=subj   ; Nepal borrowed money from Turkey.

# Arms and military help
[AID act=arm ctx=military]
arm,rearm,re-arm,equip   r=obj,in:obj need=ar   ; Egypt armed the Sudanese militia.
arm,equip,supply,provide,furnish   obj=$actor|rebel|militia|army|force|government|fighter|group|troop|insurgent|opposition|separatist|militant with=@armsgood|weapon|arm|equipment|gear|missile r=obj,in:obj   ; Egypt supplied the rebels with rifles.
give,provide,send,deliver,donate,supply,ship,transfer,smuggle,funnel,hand_over,dispatch,airlift,channel,lend,furnish,fly,gift,export,sell,lease,unload,offload   obj=@armsgood r=to,for,in,in:to,in:for,iobj need=ar   ; Egypt delivered tanks to Sudan.
give,provide,send,deliver,donate,supply,ship,transfer,smuggle,hand_over,dispatch,lend,export,sell   obj=@armsgood to=$actor r=to,in:to need=ar   ; Egypt sent tanks to Sudan.
give,send,sell,lend,offer   iobj=$actor obj=@armsgood r=iobj   ; Egypt gave the rebels rifles.
deliver,supply,sell,transfer,export,ship,provide   obj=million|billion|shipment|batch|dozen|squadron|consignment of=@armsgood|arm|weapon r=to,in:to,for need=ar   ; Egypt delivered a batch of rifles to Sudan.
arming,equipping/n   of=* r=of,in:of need=ar   ; Egypt's arming of the militia was denied.
sale,delivery,shipment,supply,transfer,provision,smuggling,export,donation,consignment/n   of=@armsgood r=to,for,in:to,in:of need=ar   ; Egypt's delivery of rifles to the rebels was denied.
sale,shipment,delivery,export,transfer,supply/n   amod=arms|weapons|arm|weapon r=to,for,in:to weak   ; Egypt's arms sales to Sudan were denied.
aid,assistance,help,support/n   amod=military|lethal r=to,for,in:to weak   ; Egypt's military aid to Sudan was denied.

[AID ctx=military]
send,deploy,dispatch,despatch,commit,lend,contribute,offer,provide,second,fly_in   obj=troop|soldier|force|adviser|advisor|trainer|peacekeeper|contingent|battalion|mercenary|instructor|volunteer|fighter|expert xcomp=help|support|assist|train|aid|back|defend|protect|bolster|reinforce a=subj r=in:xcomp,xcomp,to,for need=ar n=deployed:obj   ; Egypt sent advisers to train the Sudanese army.
send,deploy,dispatch,despatch,commit,contribute,second,provide   obj=peacekeeper|force[peacekeeping|stabilisation|stabilization]|mission[peacekeeping|training|advisory]|adviser[military]|advisor[military]|instructor|trainer|troop[peacekeeping]|observer|monitor|helmet[blue]|contingent[peacekeeping] a=subj r=to,in,for,host,in:to n=deployed:obj ctx=peacekeeping   ; Egypt sent peacekeepers to Chad.
send,deploy,lend   obj=troop|force|soldier in=support r=of,in:of,in:in n=deployed:obj   ; Egypt sent troops in support of the Sudanese army.
send,deploy,dispatch,despatch,contribute,commit,provide   obj=troop|soldier|force|platoon|battalion|contingent|company|unit|police|policeman|officer|men to=force[peacekeeping|stabilisation|stabilization|multinational]|mission[peacekeeping|stabilisation|stabilization]|operation[peacekeeping]|peacekeeping r=in,in:to,to n=deployed:obj need=ar ctx=peacekeeping   ; Egypt sent troops to the peacekeeping force in Chad.
send,deploy,dispatch,station,post   a=subj,obj,in:obj obj=troop|soldier|force|contingent|battalion|men as=force[peacekeeping]|peacekeeper|part r=along,between,in,to,in:as,in:along n=deployed:obj ctx=peacekeeping need=any   ; Egypt deployed two thousand soldiers as peacekeepers along the Chadian border.
deploy,send,dispatch   obj=peacekeeper|force[peacekeeping] r=in,to,along,between,in:in,in:to,obj n=deployed:obj ctx=peacekeeping need=any a=subj,in:obj   ; Egyptian peacekeepers were deployed in Chad.
arrive,deploy,land   subj=peacekeeper|force[peacekeeping|peacekeeper]|troop[peacekeeping|peacekeeper]|contingent[peacekeeping|peacekeeper] a=subj,in:subj r=in,to,at,in:in,in:at ctx=peacekeeping   ; Egyptian peacekeepers arrived in Chad.
arrive   in=* for=mission[peacekeeping] a=subj,in:subj r=in,in:in ctx=peacekeeping   ; Egyptian soldiers arrived in Chad for a peacekeeping mission.
serve   in=force[peacekeeping]|mission[peacekeeping]|operation[peacekeeping] a=subj r=in:in,in need=ar ctx=peacekeeping weak   ; Egyptian soldiers served in the peacekeeping force in Chad.
reinforce,bolster,strengthen   obj=army|force|troop|defence|defense|government|mission r=of,in:obj need=ar weak   ; Egypt bolstered the Sudanese defences.
back,support,assist,aid,help   obj=army|troop|force|rebel|militia|fighter|offensive|government|operation|insurgent with=airstrike|air|airpower|firepower|troop|strike|artillery|plane|weapon|jet|drone|fire r=obj,in:obj   ; Egypt backed the Sudanese army with jets.
intervene   on=behalf|side r=of,in:of,in:on   ; Egypt intervened on behalf of the Sudanese army.
intervene   in=support r=of,in:of,in:in   ; Egypt intervened in support of the Sudanese army.
defend,protect,guard,escort,shield,secure   obj=ship|convoy|tanker|airspace|refugee|civilian|worker[aid]|embassy|border|president|vessel r=of,in:obj,in:of weak   ; Egypt escorted the Sudanese tankers.
deployment,dispatch,sending/n   of=peacekeeper|adviser|advisor|instructor|trainer|force[peacekeeping] r=to,in,in:to,in:of need=ar ctx=peacekeeping n=deployed:of   ; Egypt's deployment of peacekeepers to Chad began.

# Shelter and protection of persons
[AID ctx=asylum]
grant,give,provide,extend,accord   obj=asylum|refuge|sanctuary|shelter|status[refugee|protected]|haven|protection[temporary|consular]|visa[humanitarian]|residency|citizenship|passage[safe] r=to,iobj,for,in:to,in:for   ; Malta granted asylum to the Libyan pilot.
shelter,harbour,harbor,accommodate,house,resettle,host,take_in,absorb,accept,receive,welcome,admit,let_in,evacuate,airlift,naturalise,naturalize,lodge   obj=refugee|evacuee|asylum|seeker|migrant|family|dissident|defector|exile|displaced|orphan|fugitive|survivor|rebel|wounded|patient|deserter r=obj,in:obj,from,of,in:from weak   ; Malta took in Libyan refugees.
shelter,harbour,harbor   obj=$actor|militant|terrorist|fugitive|rebel|fighter|leader r=obj,in:obj need=ar   ; Malta sheltered the Libyan general.
treat   obj=wounded|casualty|soldier|rebel|patient|victim r=of,from,in:obj weak   ; Malta treated the Libyan wounded.
seek,request   obj=asylum|refuge|sanctuary r=in,from,host,in:in type=REQUEST/assist   ; The pilot sought asylum in Malta.
receive,get,win,obtain   obj=asylum|refuge|status[refugee] a=from,in,host r=subj need=ar   ; The pilot received asylum in Malta.
granting/n   of=asylum|refuge|status r=to,in:to,in:of   ; Malta's granting of asylum to the pilot was quick.

[AID]
rescue,save,free,liberate,extract,pluck,pick_up   obj=hostage|sailor|crew|fisherman|migrant|survivor|crewman|passenger|captive|civilian|refugee|stranded|tourist|pilot|journalist|worker|child|schoolgirl|villager|castaway|american|briton|kidnapped|citizen r=obj,in:obj,from,of need=a weak   ; The Maltese navy rescued Libyan fishermen.
rescue,free,liberate,save   obj=hostage|captive|schoolgirl|abductee|kidnapped a=subj r=obj,in:obj,from need=a   ; Maltese commandos rescued two hostages.
search   for=survivor|plane|missing|crew|submarine|victim r=in:for weak   ; Malta searched for the Libyan crew.
rescue,evacuation/n   of=hostage|sailor|crew|fisherman|migrant|survivor|civilian|refugee|captive|national a=poss,by,amod r=of,in:of need=ar   ; Malta's rescue of the Libyan crew was quick.

# Money and means for a purpose abroad, help from armies, what aid does
[AID act=grant_aid]
give,provide,contribute,allocate,donate,spend,pay,earmark,commit,release,invest,set_aside,disburse,mobilise,mobilize,pledge,channel,send,put,make_available   obj=@money|@aidgood|million|billion|dollar|euro xcomp=help|support|assist|fight|combat|promote|rebuild|pay|fund|finance|improve|address|feed|ease|protect|respond|strengthen|build|train|relieve|treat|contain|develop|boost|cover|meet|tackle|restore|alleviate|reduce|prevent|save|shelter|educate|vaccinate|bolster|stabilise|stabilize|clear r=to,for,in:xcomp,in need=ar   ; Turkey gave two million to fight cholera in Chad.
give,provide,contribute,allocate,donate,spend,pay,earmark,commit,release,invest,set_aside,disburse,mobilise,mobilize,pledge,channel,send,put,make_available   obj=@money|@aidgood|million|billion|dollar|euro advcl=help|support|assist|fight|combat|promote|rebuild|pay|fund|finance|improve|address|feed|ease|protect|respond|strengthen|build|train|relieve|treat|contain|develop|boost|cover|meet|tackle|restore|alleviate|reduce|prevent|save|shelter|educate|vaccinate|bolster|stabilise|stabilize|clear r=to,for,in:advcl,in need=ar   ; Turkey gave two million this year to fight cholera in Chad.
spend   obj=@money|million|billion|dollar|euro|record on=* r=in:on,on need=ar   ; Turkey spent two million on schools for the Syrian refugees.
help,support,benefit,reach,assist,feed,sustain   subj=aid|assistance|relief|funding|fund|grant|donation|programme|program|money|package|supply a=in:subj r=obj,in:obj need=ar weak act=-   ; Turkish aid fed the Nepalese villagers.
consist,comprise,amount,total   subj=aid|assistance|package|relief a=in:subj r=in:of,in,to,in:to,in:obj weak   ; The Turkish aid consisted of grain for Nepal.
accept,take_in,take,admit,absorb,receive,house,host,resettle,welcome   obj=refugee|migrant|people|child|seeker|evacuee|asylum|orphan|exile|patient from=* r=obj,from,in:from need=a act=-   ; Malta took in a hundred people from a Libyan camp.
accept,take_in,resettle   obj=people|person|child|minor|thousand|hundred xcomp=! subj=$state|$actor r=in:obj,obj weak act=-   ; Malta accepted a hundred people from a Libyan camp.
airlift,evacuate,fly_out,bring_home,ferry   obj=people|person|civilian|citizen|worker|foreigner|evacuee|patient|wounded a=subj r=from,in:from need=ar act=-   ; Malta evacuated two thousand people from Libya.
evacuation,airlift/n   from=* a=by,poss r=from,in:from need=ar act=-   ; The evacuation from Libya by Malta ended.
donor,contributor,provider,backer,supplier,source/n   of=aid|assistance|support|relief|help|fund|money|weapon|arm|funding a=subj,poss r=to,in,for,in:to,in:in,in:of need=ar   ; Turkey is the largest donor of aid in Nepal.
package,convoy,shipment,programme,program,mission,effort/n   amod=aid|assistance|relief|humanitarian|rescue a=poss,by,amod,from r=to,for,in,in:to,in:for need=ar weak   ; The Turkish aid package for Nepal arrived.
announce,unveil,approve,promise,pledge,confirm   obj=increase|rise|boost|hike|doubling|tripling|expansion in=aid|assistance|funding|support|help r=to,for,in,in:to,in:in need=ar   ; Turkey announced a rise in funding for Nepal.
come,flow,pour,arrive,stream,reach   subj=donation|aid|assistance|relief|help|money|contribution|support|fund from=* a=from,in:from r=to,in,for,obj,in:to need=ar   ; Donations poured into Nepal from Turkey.
receive,get,obtain,draw,win,enjoy   obj=support[financial|logistic|logistical|logistics|military|material|humanitarian|technical|economic] from=* a=from,in:from r=subj,in:subj   ; The Nepalese army received logistical support from India.
give,provide,offer,lend,extend   obj=support[financial|logistic|logistical|logistics|material|humanitarian|technical|economic|food|million|billion] r=to,for,iobj,in:to,in:for   ; India provided financial support to the Nepalese army.
send,dispatch,fly   obj=team of=doctor|medic|nurse|rescuer|firefighter|expert[medical|health]|surgeon r=to,into,in:to   ; India sent a team of doctors to Nepal.
receive,get,obtain,draw,win,enjoy   obj=support|assistance|backing|help|aid|supply|training|equipment|fund|funding|relief|donation from=* a=from,in:from r=subj,in:subj   ; The Nepalese army received training from Turkey.
raise,collect   obj=money|fund|million|donation for=$actor|victim|refugee|survivor|campaign|bid r=for,in:for weak act=-   ; The union raised money for the Nepalese villagers.
hand_over,turn_over,present,donate,gift   obj=vehicle|equipment|ambulance|supply|medicine|bus|truck|kit|computer|vaccine|machine|boat|ventilator|clinic|hospital|school|laboratory|generator|book r=to,for,in,in:to,in:for need=ar   ; Turkey handed over ten ambulances to Nepal.
send,bring,ship,fly,airlift,truck,deliver,carry   obj=ton|tonne|shipment|planeload|kilogram|load|batch|cargo|crate of=@aidgood|aid|medicine|food|equipment|supply|water|blanket|relief r=to,into,in,for,in:to need=ar   ; The agency flew ten tons of medicine into Chad.
fly   over=ton|tonne of=* r=into,to   weak   ; The agency flew over ten tons of medicine into Chad.
[AID ctx=peacekeeping]
participate,serve,take_part,join,contribute   in=operation[peacekeeping|peace|stabilisation|stabilization]|mission[peacekeeping|peace|stabilisation|stabilization|training]|force[peacekeeping|peace|stabilisation|stabilization|international|multinational] subj=$actor|@troop|@fighter a=subj,in:subj r=in,in:in need=ar   ; Egyptian troops took part in peacekeeping operations in Chad.
join   obj=operation[peacekeeping]|mission[peacekeeping]|force[peacekeeping|multinational|stabilisation] a=subj,in:subj r=in,in:obj need=ar   ; Egypt joined the peacekeeping force in Chad.
arrive,land,deploy,fan_out   subj=peacekeeper|helmet[blue]|contingent[peacekeeping|first]|troop[peacekeeping] a=in:subj,subj r=in,to,at,in:in,along need=ar   ; The first contingent of Egyptian peacekeepers arrived in Chad.
send,deploy,dispatch,contribute   obj=troop|soldier|platoon|battalion|company|contingent|brigade|force as=peacekeeper|force[peacekeeping]|part xcomp=! a=subj r=to,in,in:to,in:as need=ar n=deployed:obj   ; Egypt sent two hundred soldiers to Chad as peacekeepers.
serve   subj=soldier|troop|peacekeeper|battalion|contingent in=$state a=in:subj,subj r=in need=ar weak   ; Thirty thousand Irish soldiers served in Chad.

[AID act=-]
# People brought to safety, things lent in need, doors opened to those who flee
open,reopen,throw_open,open_up   obj=border|door|gate|camp|home to=refugee|migrant|asylum|seeker|people|child|family|victim r=to,in:to need=a   ; Chad opened its borders to refugees.
pay,give,provide,spend   obj=@money|million|billion|dollar|euro in=aid|relief|assistance|help for=* r=for,in:for,to,in:in need=ar weak   ; Norway paid two million in aid for survivors.
evacuate,airlift,fly_out,bring_out,ferry_out   obj=foreigner|expatriate|tourist|wounded subj=$state|@troop|army|navy|military|aircraft|peacekeeper|force a=subj,in:subj r=obj,in:obj,from,in:from need=a   ; Maltese and Greek troops evacuated sixty foreigners.
rescue,pull,dig,dig_out,pull_out,extract   obj=@people|survivor|girl|boy|miner from=rubble|debris|ruin|wreckage|mud|flood|mine a=in:subj,subj r=in:from,in:obj,host need=ar   ; Maltese firefighters pulled two boys from the rubble of a Greek school.
take_part,participate,help,join   in=defence|defense r=in:in need=ar   ; Maltese ships took part in the defence of Crete.
lend,loan   obj=dollar|euro|pound|million|billion|money r=to,iobj,in:to need=a act=grant_aid   ; Norway lends Iceland four million dollars.
raise,increase,double,boost,top_up,step_up   obj=contribution|donation|aid|assistance r=to,for,in:to,in:obj need=ar act=grant_aid   ; Norway doubled its contributions to the UN agency.
