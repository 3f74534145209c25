# MOBILIZE: force shown, not used: deployments, alerts, exercises alone, incursions without a fight, weapons tests.
# Source of the codes: PLOVER 2.0 draft, CAMEO 1.1b3. Examples are ours.

[MOBILIZE/troops act=deploy_troops ctx=military]
deploy,redeploy     a=subj,obj,in:obj obj=@troop|@warship|@aircraft|@missile|@police|force|contingent|unit|adviser[military]|advisor[military]|battery|brigade|system[missile|defence|defense]|mercenary|commando|ranger  r=to,in,against,along,near,into,on,at,in:to,in:in,in:along,in:near,in:into,in:on,around,off,in:off,across,between  n=deployed:obj ; Ethiopia deployed troops along the Eritrean border.
deploy              r=to,against,along,near,in:to,in:along,in:near  weak  n=deployed:obj
send,dispatch,despatch,rush,move,fly,ship,airlift,commit,order,transfer,rotate,relocate,shift,bring,send_in,pour,funnel,position,station,base,post,place,pre-position,forward,march,sail,steer,divert  obj=troop|soldier|platoon|company[rifle|infantry|military]|marine|tank|paratrooper|reinforcement|warship|destroyer|frigate|carrier|submarine|warplane|bomber|jet[fighter|-]|battalion|brigade|regiment|infantry|gunboat|flotilla|fleet|commando|armour|armor|artillery|force[ground|special|naval|security|military|-]|personnel[military]|contingent|group[carrier|strike|battle|battlegroup]|adviser[military]|advisor[military]|helicopter[attack|military]|unit[military|army]|army|navy|squadron|column|convoy[military]|vehicle[armoured|armored]|patrol|ship[naval|patrol|war|coast]|boat[patrol]|aircraft[military|fighter]|battlegroup|legion|mercenary|missile|launcher|fighter  r=to,into,against,near,along,in,on,toward,towards,across,off,at,in:to,in:into,in:near,in:along,in:in,in:off,in:toward,in:on,over,in:across,around,iobj  n=deployed:obj ; Turkey sent tanks to the Iraqi border.
mass,amass,concentrate,intensify,build_up,assemble,gather,muster,station,position,array,line_up,reinforce,bolster,beef_up,strengthen,boost,increase,step_up,augment  obj=troop|force|tank|soldier|army|presence[military|naval|troop|security]|garrison|contingent|reinforcement|deployment|warship|fleet|defence|defense|armour|armor|personnel|artillery|patrol|presence  r=along,near,on,at,in,against,around,in:along,in:near,in:on,in:at,in:in,over,across ; Azerbaijan massed tanks near the Armenian enclave.
mass                subj=@troop|tank|army|force  a=subj,in:subj  r=along,near,on,at,in:along,in:near,in:on ; Chadian troops massed along the Sudanese frontier.
mobilise,mobilize,call_up,conscript,recall,activate,remobilise,remobilize,summon,enlist,draft  obj=@troop|reservist|reserve|army|force|guard|conscript|military|soldier|unit|militia|men|navy|recruit|citizen  r=against,along,near,in:against,in:along,in:for,for,on  n=deployed:obj ; Ukraine called up reservists.
mobilise,mobilize   obj=!  r=against,for,along               ; Serbia mobilised against Kosovo.
put,place,raise,set  on=alert|footing[war]|standby|readiness|high_alert|full_alert  r=along,against,in:along,over,near,on  obj=@troop|@police|army|force|military|navy|@aircraft|system|@warship|itself|unit|guard|embassy|base|hospital|border|country|city|reservist|troops ; Pyongyang put its army on alert.
raise,heighten,increase,step_up  obj=alert|readiness|level[alert|threat|terror|security]|preparedness|posture|status[alert]  r=against,over,in,along,for ; Sweden raised the alert of its forces against Russia.
go                  on=alert|footing[war]  r=against,over,along
be                  on=alert|standby  subj=@troop|army|military|force|navy|@police|unit|$state  r=against,over,along  weak
remain,stay,stand,keep  on=alert|high_alert|standby|guard  subj=@troop|@police|army|military|force|navy|$state|unit  a=subj,in:subj  r=against,over,along,near,in:along,in:near,in ; Ethiopian troops remained on alert along the border.
order               obj=mobilisation|mobilization|deployment|alert|call-up|reinforcement  r=of,to,along,against,in:of,in:to,near,in ; Kyiv ordered a general mobilisation.
declare,announce,begin,decree,proclaim,complete,start,launch,approve,authorise,authorize,extend  obj=mobilisation|mobilization|alert|call-up|deployment|build-up|buildup|surge|rearmament  r=of,to,along,against,in:of,in:to,near,in,at ; Armenia declared a general mobilisation.
authorise,authorize,approve,order,extend,announce,consider,back,plan,complete,begin,resume  obj=deployment|dispatch|sending|troop[surge]|presence[military]  of=*  r=to,in,against,in:to,in:in,near,along,of ; The Turkish parliament approved the deployment of soldiers to Libya.
prepare,ready,brace,mass,train,arm  obj=@troop|army|force|military|fleet  for=war|attack|battle|invasion|strike|conflict|offensive|combat  r=with,against,in:for  weak
prepare,ready,gear_up,brace  for=war|attack|battle|invasion|strike|conflict|offensive|combat|confrontation  r=with,against,in:for,from  weak ; Eritrea prepared for war with Ethiopia.
cross,enter,penetrate,breach  obj=border|frontier|territory|country|line|demarcation|waters|zone|enclave|strip|soil|$state  subj=@troop|tank|soldier|army|force|@warship|patrol|convoy|column|vehicle|fighter|@aircraft  a=subj,in:subj  r=in:obj,obj,into,in:into,from,of  act=- ; Turkish tanks crossed the Syrian border.
cross,enter,move,march,roll,drive,push,advance,pour,stream,sweep,stray,fly,sail,go,slip  into=$state|territory|country|airspace|waters|zone|enclave|strip|soil|region|province|neighbour|city|town  subj=@troop|tank|soldier|army|force|@warship|patrol|convoy|column|@aircraft|helicopter|boat|submarine  a=subj,in:subj  r=into,in:into,in:in  act=- ; Rwandan soldiers crossed into Congo.
cross               obj=border  into=*  r=into,in:into,in:obj  subj=@troop|vehicle|tank|soldier|army|force|fighter  a=subj,in:subj  act=-
arrive,land,deploy,disembark,dock,anchor,moor  subj=@troop|soldier|marine|tank|force|warship|@warship|jet|bomber|battalion|contingent|reinforcement|paratrooper  a=subj,in:subj  r=in,at,to,on,off,near,along,in:in,in:at,in:on,in:off  n=deployed:subj  weak ; American marines landed in Liberia.
violate,breach,enter,penetrate,infringe,intrude,invade,transgress,encroach  obj=airspace|waters|territory|border|zone[air|economic|buffer|identification|exclusion]|space[air]|frontier|water[territorial]|sky|skies|line[median]|demarcation  r=of,in:obj,in:of,by,obj  subj=$actor|@aircraft|@warship|@drone|jet|plane|bomber|ship|boat|submarine|vessel|@troop|drone|trawler|balloon|missile|warplane|helicopter|fighter|aircraft  a=subj,in:subj  act=- ; Russian jets violated Estonian airspace.
violate,breach      obj=airspace|waters  r=of,in:obj,in:of  act=-
intrude,encroach,trespass,stray,sail,fly,venture  into=airspace|waters|territory|zone|$state  r=in:into,into,of  subj=$state|@troop|@aircraft|@warship|@drone|jet|ship|boat|submarine|vessel|bomber|plane|balloon  a=subj,in:subj  act=-
intrude,encroach,trespass  on=airspace|waters|territory|land|sovereignty  r=in:on,of  act=-
fly,buzz,circle,overfly,shadow,tail,trail,harass,escort,track,swarm,surround,confront,chase,approach  obj=@warship|@aircraft|ship|vessel|plane|territory|island|base|destroyer|bomber|capital|boat|coast|zone|$actor  subj=@aircraft|@warship|jet|bomber|plane|fighter|boat|vessel|drone|helicopter|navy|$state|frigate|warplane|coastguard  a=subj,in:subj  r=in:obj,of,obj,near  act=-  weak ; Chinese fighters buzzed an Australian patrol plane.
fly                 over=territory|island|$state|base|zone|airspace|city|capital|strait|sea  subj=@aircraft|@drone|jet|bomber|drone|plane|warplane|fighter  a=subj,in:subj  r=over,in:over  act=-  weak ; Israeli jets flew over Beirut.
fly                 obj=sortie|mission|patrol|bomber|jet  r=over,near,in,along,in:over,in:near  act=-  weak
scramble            obj=jet|fighter|warplane|aircraft|plane|interceptor|F-16|Typhoon|MiG|helicopter|fighters  xcomp=*  r=in:xcomp,against,after,in:after,from  act=- ; Japan scrambled jets against a Chinese drone.
scramble            obj=jet|fighter|warplane|aircraft|plane|interceptor|F-16|Typhoon|MiG|helicopter|fighters  after=*  r=in:xcomp,against,after,in:after,from  act=-
scramble            obj=jet|fighter|warplane|aircraft|plane|interceptor|F-16|Typhoon|MiG|helicopter|fighters  against=*  r=in:xcomp,against,after,in:after,from  act=-
scramble            obj=jet|fighter|warplane|aircraft|plane|interceptor|F-16|Typhoon|MiG|helicopter|fighters  in=response  r=in:xcomp,against,after,in:after,from  act=-
scramble            obj=jet|fighter|warplane|aircraft|plane|interceptor|F-16|Typhoon|MiG|helicopter|fighters  to=intercept  r=in:xcomp,against,after,in:after,from  act=-
scramble            obj=jet|fighter|warplane|aircraft|plane|interceptor|f-16|typhoon  r=against,over,near,in:xcomp,xcomp,from  act=-
intercept,warn_off,escort,shadow,turn_back,drive_away  obj=@aircraft|bomber|jet|plane|@warship|warship|ship|vessel|drone|helicopter|submarine|fighter|aircraft  subj=$actor|jet|fighter|navy|force|coastguard|guard|warship|aircraft|@aircraft|@warship  a=subj,in:subj  r=in:obj,of,from,obj,near  act=-  weak ; Finnish fighters intercepted a Russian bomber.
sail,transit,pass,steam,navigate,cruise  through=strait|sea|canal|waters|channel  subj=@warship|warship|destroyer|carrier|frigate|ship|submarine|fleet|flotilla  a=subj,in:subj  r=through,in:through,near,off  act=-  weak ; An American destroyer sailed through the Taiwan strait.
sail                near=island|reef|coast|$state|shoal  r=in:near,near  subj=@warship|$state  a=subj,in:subj  act=-
patrol              r=obj,in:obj,along,near,in,off,in:along,in:near,in:in  subj=@troop|@warship|navy|$actor|jet|force|ship|boat|soldier|guard|marine|coastguard  a=subj,in:subj  act=-  weak ; Kenyan soldiers patrolled the Somali border.
conduct,hold,begin,stage,launch,carry_out,start,run,perform,undertake,plan,announce,complete,resume,extend,organise,organize,practice,practise  obj=exercise[military|naval|air|live-fire|army|war|snap|defence|defense|nuclear|missile|amphibious|large-scale|landing|artillery|-]|drill[military|naval|air|live-fire|army|war|snap|defence|defense|nuclear|missile|amphibious|large-scale|landing|artillery|-]|manoeuvre|maneuver|game[war]|wargame|patrol|parade[military]|inspection[snap]|rehearsal|war_game|simulation|flyover|overflight  r=near,off,along,against,in,around,over,in:near,in:off,in:along,in:in,in:around,at,on,in:over  act=- ; China held naval drills near Taiwan.
conduct,hold,stage,begin,launch,plan,resume,start,kick_off,carry_out,participate,announce  obj=exercise[joint]|drill[joint]|manoeuvre[joint]|maneuver[joint]|patrol[joint]|game[war]  with=*  type=COOPERATE  act=-  sym  r=with,in:with
exercise            subj=@troop|navy|army|fleet  r=near,off  weak  act=-
build,construct,establish,set_up,erect,open,fortify,expand,create,maintain,upgrade,reopen,militarise,militarize  obj=base[military|naval|air|army|missile|-]|outpost[military|-]|fortification|bunker|trench|airstrip|airbase|position[military]|garrison|post[military|border]|runway|site[missile|radar]|radar|silo|facility[military|missile]|island[artificial]|zone[exclusion|buffer|security|air-defence|identification|no-fly]|line[defensive]  r=in,on,near,along,at,in:in,in:on,in:near,in:along,against,around,over  act=-  weak ; China built an airstrip on a disputed reef off Vietnam.
militarise,militarize,fortify,garrison,remilitarise,remilitarize  obj=island|border|zone|reef|area|frontier|region|territory|town  r=in:obj,against,with,near  act=- ; Tokyo militarised an island near Taiwan.
invoke              obj=treaty|article[defence|five]  weak  act=-  r=against
declare             obj=zone  of=exclusion|identification  r=over,around,in,near  act=-  weak
deployment/n,redeployment/n,stationing/n,dispatch/n,massing/n,positioning/n  of=@troop|@warship|@aircraft|@missile|@police|force|marine|bomber|adviser|contingent|carrier|unit|system|battery|mercenary|tank  a=by,poss,amod,of  r=to,in,along,near,against,on,at,in:to,in:in,in:along,in:near,in:against,in:of  need=any  n=deployed:of ; The deployment of Cuban soldiers to Angola.
deployment/n        amod=troop|military|naval|force|missile|carrier|forward  a=by,poss,amod,of  r=to,in,along,near,against,on,in:to,in:in,in:along,in:near  need=any
build-up/n,buildup/n,mobilisation/n,mobilization/n,call-up/n,surge/n,reinforcement/n  a=by,poss,amod,of  r=along,near,on,against,in,at,in:along,in:near,in:on  weak ; The Russian build-up near Ukraine.
mobilisation/n,mobilization/n  amod=general|military|partial|full|troop  a=by,poss,amod,of  r=against,along  need=any  act=-
up/n                amod=build  weak  r=along,near  a=by,poss,amod
movement/n          amod=troop|military  a=by,poss,amod,of  r=along,near,toward,towards,in  act=-  weak
presence/n          amod=military|naval|troop  a=poss,amod,by,of  r=in,near,off,along,on,in:in,at  weak  act=- ; The French military presence in Djibouti.
exercise/n,drill/n,manoeuvre/n,maneuver/n  amod=military|naval|air|live-fire|army|war|snap|large-scale|nuclear|missile|artillery|amphibious|live|defence|defense|landing  a=by,poss,amod,of  r=near,off,along,in,around,over,against,in:near,in:off,in:along,in:in  need=any  act=- ; Russian naval exercises off Ireland.
game/n              amod=war  a=by,poss,amod,of  r=near,off,along,in,around,against  need=any  act=-
wargame/n,parade/n  amod=military|-  a=by,poss,amod  r=near,in  weak  act=-
incursion/n,intrusion/n,overflight/n,flyover/n,foray/n,encroachment/n,trespass/n  a=by,poss,amod,of,from  r=into,in:into,over,in:over,of,in:of,on,in:on,in  act=- ; A Turkish overflight of a Greek island.
violation/n,breach/n  of=airspace|waters|territory|border|sovereignty|space[air]|zone  a=by,poss,amod  r=in:of,of,by  act=- ; A Russian violation of Danish airspace.
violation/n         amod=airspace|border  a=by,poss,amod,of  r=of,in,over,by  act=-
alert/n             amod=high|military|full|maximum|combat|nuclear|red  a=by,poss,amod,of  r=against,along,over  weak  act=-
patrol/n            amod=naval|air|military|border|joint|combat|maritime|bomber  a=by,poss,amod,of  r=in,near,off,along,over,in:in,in:near,in:along  weak  act=-
passage/n,transit/n  of=warship|destroyer|carrier|ship|frigate|submarine  a=by,poss,amod  r=through,in:through  weak  act=-
standoff/n,stand-off/n,face-off/n,faceoff/n  amod=military|naval|border|armed|tense|maritime  sym  a=between,with,poss,amod,in:between  need=ar  act=- ; A naval stand-off between Greece and Turkey.
face_off            sym  a=subj,with,between  subj=@troop|ship|warship|soldier|vessel|boat|force|army|$state  need=ar  act=-  weak

[MOBILIZE/weapons ctx=military]
test,test-fire,testfire,test-launch,flight-test,trial  obj=@missile|missile|bomb[nuclear|atomic|hydrogen|thermonuclear|-]|weapon|device[nuclear|-]|warhead|rocket|system[missile|weapon|weapons|rocket|defence|defense|anti-missile]|torpedo|drone|ICBM|engine[rocket|missile]|explosive|submarine|glide[vehicle]|launcher|vehicle[glide|hypersonic]  r=over,near,in,into,off,toward,in:over,in:near,in:into,against ; North Korea tested a missile.
test-fire,test-launch,flight-test  r=over,near,into,in:into
fire,launch,shoot,loose,send,lob  obj=missile|rocket|projectile|satellite[spy|reconnaissance]|ICBM|rocket[carrier|long-range|space]|missile[ballistic|cruise|test|short-range|intercontinental|hypersonic|long-range]  into=sea|ocean|water|waters|zone|bay  r=into,in:into,off,over,near,toward ; Pyongyang fired two missiles into the sea off Japan.
fire,launch         obj=missile[ballistic|cruise|short-range|intercontinental|hypersonic|long-range|submarine-launched|medium-range|intermediate-range|multiple|unidentified|test]|projectile|ICBM  over=*  r=over,in:over,off,in:off,toward,in:toward,towards
fire,launch         obj=missile[ballistic|cruise|short-range|intercontinental|hypersonic|long-range|submarine-launched|medium-range|intermediate-range|multiple|unidentified|test]|projectile|ICBM  toward=sea  r=over,in:over,off,in:off,toward,in:toward,towards
fire,launch         obj=missile[ballistic|cruise|short-range|intercontinental|hypersonic|long-range|submarine-launched|medium-range|intermediate-range|multiple|unidentified|test]|projectile|ICBM  towards=sea  r=over,in:over,off,in:off,toward,in:toward,towards
fire,launch         obj=missile[ballistic|cruise|short-range|intercontinental|hypersonic|long-range|submarine-launched|medium-range|intermediate-range|multiple|unidentified|test]|projectile|ICBM  off=*  r=over,in:over,off,in:off,toward,in:toward,towards
fire,launch         obj=missile|projectile|icbm|rocket  subj=$state  at=!  on=!  into=!  against=!  r=over,off,toward,towards,near  need=a ; North Korea launched a ballistic missile.
conduct,carry_out,hold,stage,perform,announce,claim,resume,plan,prepare,complete,confirm,make  obj=test[nuclear|missile|weapon|weapons|rocket|underground|bomb|atomic|ballistic|launch|hydrogen|atom|subcritical|flight|engine]|launch[missile|rocket|satellite|test|ballistic]|explosion[nuclear|underground]|detonation[nuclear]|firing[test]|test-firing|trial[missile]  r=over,near,in,off,into,at,in:over,in:near,in:in ; India conducted a nuclear test in Rajasthan.
detonate,explode    obj=bomb[nuclear|atomic|hydrogen|atom]|device[nuclear|thermonuclear]|weapon[nuclear]  r=in,near,over,at ; Pakistan detonated a nuclear device.
deploy,station,position,install,move,base,place,set_up,activate,unveil,site,erect  obj=missile|battery[missile|patriot|-]|system[missile|defence|defense|anti-aircraft|air-defence|radar|weapons|rocket|S-300|S-400|THAAD|patriot]|launcher|weapon[nuclear|tactical|-]|warhead|howitzer|radar|shield[missile|defence|defense]|S-400|S-300|THAAD|Iskander|Patriot|interceptor|bomber|HIMARS|rocket  r=in,on,along,near,at,against,to,in:in,in:on,in:along,in:near,around,in:to  act=deploy_troops ; Moscow stationed missiles in Belarus.
aim,point,train,target,arm,load,fuel,ready,prime,upgrade,modernise,modernize,showcase,parade,unveil,display,brandish,show_off,flaunt  obj=missile|warhead|gun|weapon|rocket|arsenal|ICBM|silo|cannon|artillery  r=at,against,on,in:at,toward  weak ; Baghdad aimed its guns at a Kuwaiti post.
enrich,stockpile,produce,develop,acquire,build,amass,obtain,reprocess,restart,resume,expand,weaponise,weaponize,increase,install,accelerate,manufacture,procure,speed_up,step_up  obj=uranium|plutonium|weapon[nuclear|chemical|biological]|bomb[nuclear|atomic|hydrogen|atom]|warhead|enrichment[uranium]|programme[nuclear|missile|weapons]|program[nuclear|missile|weapons]|missile|arsenal[nuclear|-]|centrifuge|stockpile[uranium|nuclear|missile|weapons]|reactor[plutonium]|activity[nuclear]|capability[nuclear]|arms[chemical]|reactor[nuclear]|fuel[nuclear|spent]  r=against,near,in  weak  ctx=cbrn ; Iran stockpiled uranium against an Israeli demand.
enrich              obj=uranium  ctx=cbrn  need=a            ; Iran enriched uranium at Natanz.
resume,restart,begin,start,announce,step_up,continue,expand  obj=enrichment|activity[nuclear]|programme[nuclear|weapons|missile]|program[nuclear|weapons|missile]|testing[nuclear|missile|weapons]|production[plutonium]  r=in,at  need=a  ctx=cbrn ; Tehran resumed uranium enrichment.
rearm,re-arm,remilitarise,remilitarize,nuclearise,nuclearize  r=against,for  need=a ; Germany rearmed against France.
smuggle,ship,stockpile,hoard,cache  obj=arm|arms|weapon|missile|ammunition  r=into,in,to,against,in:into  weak
increase,boost,raise,double,hike  obj=spending[defence|defense|military|arms]|budget[defence|defense|military]  r=against,over,to,in:against  weak ; Norway boosted defence spending against Russia.
test/n              amod=nuclear|missile|weapon|weapons|rocket|underground|bomb|atomic|ballistic|hydrogen|ICBM|atom|flight|anti-satellite  a=by,poss,amod,of,from  r=in,near,over,off,at  need=any ; The North Korean missile test.
launch/n,firing/n,test-firing/n,launching/n  amod=missile|rocket|test|ballistic|ICBM  a=by,poss,amod,of,from  r=over,near,off,into,toward  need=any ; The Iranian missile launch.
launch/n,firing/n,test/n,testing/n,test-firing/n,test-launch/n  of=missile|rocket|projectile|ICBM|bomb|warhead|weapon|system|torpedo  a=by,poss,amod,from  r=over,near,off,into,toward  need=any ; The launch of a missile by Pyongyang.
testing/n           amod=nuclear|missile|weapon|weapons  a=by,poss,amod,of  r=in,near,over  weak
programme/n,program/n  amod=nuclear|missile|weapons|enrichment  a=poss,amod,of  r=against  weak
enrichment/n        of=uranium  a=by,poss,amod  r=at  weak  ctx=cbrn
rearmament/n,armament/n  a=by,poss,amod,of  r=against,in  weak
race/n              amod=arms  sym  a=between,with,in:between,poss,amod  need=ar
detonation/n,explosion/n  amod=nuclear|thermonuclear|underground  a=by,poss,amod,of  r=in,near,at  need=any

[MOBILIZE/police]
deploy,send,dispatch,post,station,position,mobilise,mobilize,call_out,call_in,rush,order,assign,send_in,muster,draft_in,bring_in,mass  obj=police|policeman|officer[police|riot|security|-]|gendarme|unit[police|riot]|force[police|security|riot]|guard[national|border|riot]|trooper[state]|agent[federal|security|border]|marshal|constable|squad[riot]|personnel[security|police]|gendarmerie|guardsman|vehicle[police]|van[police]  r=to,in,along,near,around,at,against,outside,on,into,in:to,in:in,in:along,in:near,in:around,in:at,in:outside,in:on,across,iobj  n=deployed:obj ; Nicosia deployed riot police around the Turkish mission.
step_up,tighten,increase,boost,beef_up,heighten,bolster,strengthen,reinforce,ramp_up,intensify,raise,enhance,scale_up  obj=security|patrol|policing|surveillance|check|vigilance|measure[security]|presence[police|security]|control[border|security]|protection[police]|guard|precaution[security]  r=at,around,in,along,near,for,on,over,against,outside,in:at,in:around,in:along,in:near,in:on,in:over ; Paris stepped up security around the Israeli embassy.
put,place           on=alert  obj=police|security|force[security]|officer  r=in,along,against,over
guard,protect,ring,surround,patrol,cordon  obj=embassy|consulate|mission|parliament|border|palace|mosque|church|street|synagogue|square|ministry  subj=police|officer|guard|troop|soldier|gendarme|force  r=in:obj,of,against  weak ; Police guarded the Danish embassy.
deployment/n,presence/n  of=police|policeman|officer|gendarme|guard|agent  a=by,poss,amod  r=to,in,along,around,at,in:to,in:in,in:at  need=any  n=deployed:of ; The deployment of Chadian police along the border.
deployment/n,presence/n,operation/n  amod=police|security  a=by,poss,amod,of  r=to,in,along,around,at,near,in:in,in:at  weak
security/n          amod=tight|heavy|heightened|extra  r=at,around,in,for,along  weak

[MOBILIZE/militia]
mobilise,mobilize,recruit,assemble,muster,raise,rally,form,create,organise,organize,reactivate,activate  obj=militia|militiaman|fighter|rebel|mercenary|insurgent|tribesman|volunteer|guerrilla|paramilitary|brigade|cell|vigilante|jihadist|warrior|unit[self-defence|defence|paramilitary]|group[armed|militant|vigilante|self-defence|rebel]  r=against,in,near,along,for,from,in:against,in:obj  subj=$group|warlord|rebel|militia|commander|tribe|movement|clan|party|leader|$actor  weak ; The warlord mobilised fighters against the Libyan ministry.
mass,gather,regroup,deploy,assemble,re-form,infiltrate,advance,march  subj=rebel|militia|fighter|militant|insurgent|guerrilla|militiaman|$group|jihadist  a=subj,in:subj  r=near,along,in,at,on,into,toward,towards,in:near,in:along,in:on,in:into,outside,across,from  weak ; Chadian rebels massed near the Sudanese border.
cross               obj=border|frontier  subj=rebel|militia|fighter|militant|insurgent|guerrilla|militiaman|$group  a=subj,in:subj  r=into,in:into,in:obj,from
send,dispatch,deploy,move  obj=militia|fighter|mercenary|militiaman|rebel|volunteer|militant|paramilitary|reinforcement  subj=$group|warlord|rebel|militia|commander|movement|$actor  r=to,into,against,near,along,in,in:to,in:into,in:near,in:along  n=deployed:obj ; The movement sent fighters to Syria.
take_up             obj=arm|arms|weapon  r=against,in:against ; Tuareg exiles took up arms against Mali.
infiltrate          r=obj,in:obj,into,in:into  subj=militant|fighter|rebel|insurgent|guerrilla|agent|spy|$group  weak
recruit,enlist      obj=fighter|mercenary|jihadist|militant|soldier[child]|volunteer|child|youth  r=from,in,for,to,against,in:from  weak ; The group recruited fighters from Tunisia.
parade,brandish     subj=militia|militant|fighter  obj=weapon|arm|missile  r=in,through,against  weak
form,create,found,launch  obj=militia|army[rebel|liberation]|wing[armed]|group[armed|rebel|militant]|front[rebel]  r=against,in,in:against  weak
mobilisation/n,mobilization/n  of=militia|fighter|rebel|tribesman|volunteer  a=by,poss,amod  r=against,in,near  need=any
infiltration/n      a=by,poss,amod,of  r=into,of,across,in:into  weak ; Infiltration of militants into Kashmir.

[-]
# No show of force
deploy              obj=airbag|parachute|satellite|technology|app|software|resource|vaccine|probe|rover|instrument|panel
launch/n            amod=satellite|space|product|shuttle|spacecraft|book
mobilise,mobilize   obj=resource|fund|support|voter|aid|money|opinion|savings|finance
test                for=*
test                obj=vaccine|patient|sample|drug|water|resolve|patience|theory|driver|car|patients|blood|market
gather              obj=data|information|evidence|intelligence
patrol/n            amod=ski
build               obj=base[customer|fan|tax|power]
raise               obj=alert  for=flood|storm|tsunami|volcano|ash
arrive              subj=president|minister|envoy|delegation|team|leader

[MOBILIZE/troops ctx=military act=-]
end,conclude,finish,complete,wrap_up,extend,hold,stage,begin,continue   obj=day|week|round|hour of=drill|exercise|manoeuvre|maneuver r=around,near,off,over,in:around,in:near,in:off need=a   ; Tonga ended two days of drills off Fiji.
detect,spot,track,observe,monitor,report,count   obj=warplane|warship|jet[fighter]|aircraft[military]|bomber|balloon|submarine|frigate|destroyer a=in:obj r=subj status=claimed need=ar   ; Fiji detected four Tongan warplanes.
drill/n,manoeuvre/n,maneuver/n   amod=- around=$actor|island a=poss,by,amod,of,subj r=around,in:around need=ar   ; Tonga's drills around Fiji went on.
