# CONCEDE: giving in by word: sanctions and curbs lifted, borders opened, pardons, apologies, demands met or dropped, truces declared.

# Sanctions
[CONCEDE act=ease_lift_sanctions ctx=economic]
lift,ease,relax,waive,remove,end,drop,loosen,roll_back,repeal,rescind,revoke,cancel,terminate,scrap,abolish,soften,unwind,dismantle,suspend,reduce,discontinue,call_off,withdraw,phase_out,annul,overturn,let_up,axe,water_down,dilute,scale_back,scale_down,take_off,nullify,ditch,void,pause,defer   obj=@sanctions r=on,against,from,for,in:on,in:against,in:obj need=any   ; Kuwait lifted its sanctions on Yemen.
lift,ease,waive,remove,drop,suspend,relax   obj=sanction|embargo off=* r=off need=any   ; Kuwait took its sanctions off Yemen.
exempt,spare,exclude   obj=$actor|company|bank|* from=@sanctions|@tariff r=obj,in:obj need=any   ; Kuwait exempted Yemen from its sanctions.
free,release   obj=$actor from=@sanctions r=obj need=any   ; Kuwait freed Yemen from sanctions.
grant,give,issue,extend,renew,offer   obj=waiver|exemption|relief[sanctions|sanction]|reprieve r=to,iobj,for,in:to,in:obj need=any   ; Kuwait granted a waiver to Yemen.
delist,de-list   r=obj,in:obj need=any   ; Kuwait delisted the Yemeni bank.
remove,take,take_off,strike,drop,delete,cross   obj=* from=list|blacklist r=obj,in:obj need=any   ; Kuwait removed the Yemeni bank from its sanctions list.
take   obj=* off=list|blacklist r=obj,in:obj need=any   ; Kuwait took the Yemeni bank off its blacklist.
unfreeze,release,return,unblock,defrost,thaw,free   obj=asset|fund|account|reserve|holding|deposit|money[frozen] r=to,of,in:obj,for need=any   ; Kuwait unfroze the assets of the Yemeni state.
lift,end,remove   obj=freeze|designation on=* r=in:on,on,of need=any   ; Kuwait lifted the freeze on Yemeni assets.
lift,revoke,rescind,remove,cancel,end   obj=designation[terrorist|terror] r=of,on,from,in:obj act=-   ; Kuwait revoked the terrorist designation of the militia.
lifting,easing,removal,relaxation,suspension,repeal,waiver,ending,loosening,dropping,rollback,reduction/n   of=@sanctions a=poss,subj,by,amod r=on,against,in:of,in:on need=any   ; Kuwait's lifting of sanctions on Yemen came late.
end/n   to=@sanctions a=poss,subj,by,amod r=on,against,in:to need=ar   ; Kuwait's end to sanctions on Yemen came late.
relief/n   amod=sanction|sanctions a=poss,subj,by,amod r=for,to,on need=ar   ; Kuwait's sanctions relief for Yemen came late.
removal/n   from=list|blacklist r=of,in:of need=any   ; Kuwait's removal of the bank from its blacklist came late.
unfreezing,release/n   of=asset|fund|account r=in:of,to need=any   ; Kuwait's unfreezing of Yemeni assets came late.

[CONCEDE ctx=economic]
lift,ease,relax,waive,remove,end,drop,loosen,roll_back,repeal,rescind,revoke,cancel,scrap,abolish,suspend,reduce,cut,lower,overturn,reverse,slash,eliminate,axe,delay,postpone,pause,defer,halve,withdraw,exempt   obj=@tariff|ban|restriction|curb|moratorium|quota r=on,in:on,from,against,for,in:obj need=ar   ; Kuwait lifted its ban on Yemeni fish.
lift,ease,end,reverse,drop,overturn,remove,revoke   obj=ban|restriction|prohibition|curb|suspension   r=on,against,from,for,in:on,in:obj,of need=ar   ; Kuwait lifted the ban on the Yemeni airline.
unban,legalise,legalize,decriminalise,decriminalize   r=obj,in:obj weak   ; Kuwait unbanned the Yemeni channel.
resume,restore,reopen,restart,re-open   obj=@goods|import|export|trade|gas|flight|shipment|delivery|purchase|traffic r=from,to,with,in:obj,of act=-   ; Kuwait resumed flights to Yemen.
lifting,easing,relaxation,removal,repeal,end,reversal/n   of=ban|restriction|embargo|blockade|curb|@tariff|moratorium r=on,against,in:of,from   ; Kuwait's lifting of the ban on Yemeni fish came late.
resumption,restoration/n   of=@goods|import|export|trade|flight|shipment|delivery r=from,to,with,in:of   ; Kuwait's resumption of flights to Yemen came late.

# Visas and borders
[CONCEDE act=ease_visas]
ease,lift,relax,abolish,waive,scrap,drop,remove,end,simplify,loosen,eliminate   obj=visa r=for,on,with,from,to,in:for,in:on,in:obj   ; Brazil waived visas for Ghanaians.
ease,lift,relax,abolish,waive,scrap,drop,remove,end,simplify,loosen,cancel,eliminate,rescind   obj=requirement[visa]|restriction[visa|travel]|rule[visa]|ban[visa|travel|entry]|regime[visa]|curb[visa|travel]|obligation[visa]|fee[visa]|bar[entry]|suspension[visa] r=for,on,with,from,to,in:for,in:on,in:obj   ; Brazil lifted visa requirements for Ghanaians.
ease,lift,relax,end,remove   obj=requirement|restriction|rule|ban on=visa|entry|travel r=for,from,to,in:on   ; Brazil eased its rules on visas for Ghanaians.
grant,give,offer,introduce,extend,provide,approve,allow   obj=travel[visa-free]|access[visa-free]|entry[visa-free]|regime[visa-free]|visit[visa-free]|liberalisation[visa]|liberalization[visa]|exemption[visa]|waiver[visa]|visa r=to,for,iobj,in:to,in:for   ; Brazil granted visa-free entry to Ghanaians.
resume,restart,reopen,restore   obj=visa|issuance|processing|service[visa|consular]|issue   r=for,to,in:for,from,in:obj   ; Brazil resumed the issuance of visas for Ghanaians.
resume,restart,begin   xcomp=issue|grant|process r=to,for,in:to,in:xcomp weak   ; Brazil resumed issuing visas to Ghanaians.
exempt   obj=$actor|citizen|national|tourist|traveller|visitor|holder from=requirement|visa|ban[travel]|visas r=obj,in:obj,of   ; Brazil exempted Ghanaian citizens from visas.
lifting,easing,abolition,waiver,relaxation,liberalisation,liberalization,removal/n   of=requirement[visa]|restriction[visa|travel]|visa|regime[visa]|ban[visa|travel] r=for,on,in:of   ; Brazil's lifting of visa requirements for Ghanaians was popular.
liberalisation,liberalization,waiver,exemption,facilitation/n   amod=visa r=for,with,to weak   ; Brazil's visa waiver for Ghanaians was popular.

[CONCEDE act=open_border]
open,reopen,re-open,unblock,unseal,throw_open,open_up,unlock   obj=border|frontier|crossing|checkpoint|airspace|sky|skies|crossing-point|boundary|gate|post[border]|terminal[border]|corridor|passage|bridge[border] a=subj,between r=with,to,for,between,in:with,in:to,in:obj   ; Rwanda reopened its border with Uganda.
open,reopen,re-open   subj=border|frontier|crossing|checkpoint|airspace|gate obj=! a=between,in:subj,with,to sym   ; The border between Rwanda and Uganda reopened.
lift,end,remove,break,ease,relax,suspend   obj=closure|blockade|restriction[border]|siege[border]|block of=border|frontier|crossing|airspace r=with,to,in:of   ; Rwanda ended the closure of its border with Uganda.
lift,end,ease,remove,call_off,loosen   obj=blockade r=of,on,against,in:of,in:on,in:obj act=-   ; Rwanda lifted its blockade of the town.
reopening,opening,re-opening,unblocking/n   of=border|frontier|crossing|checkpoint|airspace a=poss,by,between,amod,in:of r=with,to,in:of sym   ; The reopening of the border between Rwanda and Uganda helped traders.
open,reopen   obj=door|port r=to,for need=ar act=- weak   ; Rwanda opened its doors to Ugandan traders.

# Apology, pardon, mercy
[CONCEDE]
apologise,apologize   r=to,for,in:to,in:for,over,at   ; Italy apologised to Libya for the raid.
apologise,apologize   obj=! on=behalf r=to,for,in:for   ; Italy's premier apologised on behalf of the army.
express,voice,convey   obj=remorse|contrition|repentance|regret[deep|sincere|profound]|apology|shame r=to,for,over,at,in:for,in:over,about   ; Italy expressed remorse for the raid.
express,voice,convey   obj=regret for=* r=to,for,in:for   ; Italy expressed regret for the raid on Libya.
express,voice   obj=regret to=$actor r=to   ; Italy expressed regret to Libya.
offer,issue,make,extend,tender,present,deliver,give,send,publish,read_out,convey   obj=apology|regret|amends|mea_culpa|reparation|recompense r=to,for,iobj,in:to,in:for,over   ; Italy issued an apology to Libya.
say   obj=sorry r=to,for,in:for   ; Italy said sorry to Libya.
ask,beg,seek,plead   for=forgiveness|pardon|mercy|apology[accept] r=from,of,in:from weak   ; Italy asked for forgiveness from Libya.
ask,beg,seek   obj=forgiveness|pardon r=from,of,for,in:from   ; Italy asked forgiveness from Libya.
atone,repent   for=* r=for,in:for weak   ; Italy atoned for the raid.
apologetic,sorry,remorseful,contrite,repentant/j   for=* r=for,to,in:for weak   ; Italy was sorry for the raid on Libya.
apology/n   r=to,for,in:to,in:for,over   ; Italy's apology to Libya was read aloud.
admit,accept,acknowledge,take,concede,assume,shoulder,own   obj=responsibility|blame|guilt|fault|error|mistake|wrongdoing|liability|failure|culpability|complicity r=for,to,in:for,over,in   ; Italy accepted responsibility for the raid.
own_up   to=* r=to,in:to weak   ; Italy owned up to the raid.
pardon,amnesty,reprieve,absolve   r=obj,in:obj,for   ; The king pardoned sixty rebels.
grant,give,offer,issue,declare,announce,proclaim,extend,decree,approve,pass   obj=pardon|amnesty|clemency|reprieve|immunity|mercy|leniency|forgiveness|stay[execution] r=to,for,iobj,in:to,in:for,in:obj   ; The king granted amnesty to the rebels.
commute,reduce,cut,shorten,suspend,overturn,quash,annul   obj=sentence|term[prison|jail]|punishment r=of,for,against,on,in:of,in:obj   ; The king commuted the rebel's sentence.
forgive   obj=$actor r=obj   ; The king forgave the rebels.
spare   obj=$actor|life r=obj,of,in:obj weak   ; The king spared the rebels.
drop,withdraw,dismiss,throw_out,quash,abandon,discontinue,retract,rescind   obj=charge|case|lawsuit|suit|complaint|accusation|indictment|claim|investigation|probe|prosecution|warrant|proceeding|allegation|appeal r=against,of,into,with,in:against,in:obj   ; Italy dropped its complaint against Libya.
acquit,exonerate,clear   obj=* r=obj,in:obj weak   ; The court acquitted the general.
pardon,amnesty,clemency,reprieve/n   for=* r=for,in:for   ; The king's amnesty for the rebels took effect.
pardon/n   of=* r=of,in:of need=ar   ; The king's pardon of the rebels took effect.
amnesty/n   to=* r=to need=ar   ; The king's amnesty to the rebels took effect.
acquittal/n   of=* r=of,in:of need=ar   ; The court's acquittal of the general took effect.
commutation/n   of=sentence r=in:of,for   ; The commutation of the rebel's sentence by the king took effect.
compensate,indemnify,reimburse   r=obj,in:obj,for weak   ; Italy compensated the Libyan fishermen.
pay,award,offer,grant   obj=compensation|reparation|damages|damage|indemnity|restitution|blood-money r=to,for,iobj,in:to,in:for   ; Italy paid compensation to Libya.
compensation,reparation/n   to=* r=to,in:to need=ar   ; Italy's compensation to Libya was small.

# Curfew, emergency, curbs at home
[CONCEDE]
lift,ease,relax,end,suspend,remove,revoke,rescind,cancel,shorten,repeal,withdraw,call_off,loosen,terminate,scrap,drop,overturn   obj=curfew|emergency|state[emergency|martial]|law[martial|emergency]|lockdown|quarantine|siege|cordon|blackout|censorship|state_of_emergency|ban[protest]|restriction|crackdown|shutdown|decree|martial_law r=on,in,against,for,from,in:on,of,in:of,host   ; Tunisia lifted the curfew in its capital.
lift,end,revoke,remove   obj=state of=emergency|siege|alert|war|calamity r=in,on,host   ; Tunisia lifted the state of emergency.
restore,reinstate,grant,return,give_back   obj=right|freedom|autonomy|citizenship|status|license|licence|access|service|electricity|power|water|internet|constitution|democracy|rule|land|passport|accreditation|nationality r=to,of,for,in:to,in:obj,iobj weak   ; Tunisia restored the cleric's passport.
grant,give,concede,offer   obj=autonomy|independence|self-rule|self-government|right|citizenship|freedom|home-rule|statehood|devolution r=to,iobj,in:to,for   ; Tunisia granted autonomy to the islands.
unblock,restore,unban,unlock   obj=website|internet|twitter|facebook|youtube|access|channel|app|network|service|wikipedia|telegram|platform r=in,to,for,of,in:obj,host   ; Tunisia unblocked the website.
lifting,easing,end,relaxation,removal/n   of=curfew|emergency|law[martial]|lockdown|censorship|siege|blockade|state r=on,in,in:of,host need=any   ; Tunisia's lifting of the curfew was cheered.
reinstate   obj=$official|minister|president|judge|general|worker|$person r=obj   ; Tunisia reinstated the judge.

# Giving way
[CONCEDE]
yield,bow,capitulate,accede,succumb,submit,acquiesce,give_in,cave_in,cave,surrender,buckle,kowtow,bend,knuckle_under,concede,defer,relent,kneel   to=*  r=to,in:to,of   ; Serbia bowed to the demands of Croatia.
give_in,cave_in,back_down,climb_down,backtrack,backpedal,back-pedal,relent,stand_down,step_back,back_off,backslide,give_way,u-turn   obj=! r=on,from,over,to,in:on,in:over,in:to,in:from   ; Serbia backed down over the Croatian island.
back_away,back_off,step_back,draw_back,retreat,walk_back,climb_down,pull_back,recoil,edge_away   from=demand|threat|plan|stance|position|claim|ultimatum|policy|insistence|proposal|pledge|vow r=in:from,against,on   ; Serbia backed away from its threat to Croatia.
back_down,back_off   obj=! from=* r=from,in:from   ; Serbia backed down from its threat.
walk_back   obj=comment|remark|statement|threat|claim|position|plan r=on,about,against,in:obj,over   ; Serbia walked back its threat to Croatia.
do,make,perform   obj=u-turn|about-face|climbdown|about-turn|volte-face|backflip|reversal on=* r=in:on,on   ; Serbia made a U-turn on the tariff.
make,offer,grant,give,announce,propose   obj=concession|compromise|overture[conciliatory] r=to,on,in:to,iobj,in:on   ; Serbia made concessions to Croatia.
compromise   on=* r=with,on,in:on sym weak   ; Serbia compromised with Croatia on fishing.
compromise   obj=! with=* r=with,in:with sym weak   ; Serbia compromised with Croatia.
soften,moderate,tone_down,temper,ease,relax,modify,dilute,mellow,lower,drop,abandon,withdraw,retract,take_back,rescind,revise,reverse,scale_back,give_up,shelve,waive,relinquish,renounce,forgo,water_down,recant   obj=demand|stance|position|rhetoric|tone|threat|claim|condition|insistence|opposition|objection|ultimatum|veto|precondition|line[hard]|remark|comment|criticism|requirement|claim[territorial]|reservation|resistance|protest[formal] r=against,to,on,for,over,from,with,in:on,in:to,in:over,in:obj   ; Serbia dropped its objections to the Croatian bid.
reverse,overturn,revoke,cancel,scrap,repeal,rescind,shelve,suspend,withdraw,abandon,annul,undo,drop,freeze,ditch   obj=decision|plan|law|bill|decree|reform|policy|increase|hike|measure|order|move|tax|annexation|amendment|ban|regulation|legislation|cut|expulsion r=on,against,to,by,in:on,in:obj,of weak   ; Serbia reversed its decision on the Croatian ship.
lift,end,waive,withdraw,drop   obj=veto|objection|hold|opposition|blockage|reservation r=on,to,against,in:on,in:to,of   ; Serbia lifted its veto on the Croatian bid.
meet,accept,satisfy,fulfil,fulfill,grant,address,accommodate,heed,honour,honor,comply   obj=demand|request|condition|call|ultimatum|requirement|wish|deadline|term|precondition|plea|grievance|appeal|criterion|terms r=of,by,from,for,in:obj,in:of   ; Serbia met the demands of Croatia.
comply   with=demand|request|order|ultimatum|condition|call|ruling|resolution|sanction r=with,in:with   ; Serbia complied with the Croatian demand.
accept   obj=ruling|verdict|result|defeat|ceasefire|decision|judgment|judgement|responsibility|blame|terms|mediation|inspector|ultimatum|settlement|compromise r=of,by,from,in:obj,in:of,against weak   ; Serbia accepted the ruling against it.
bow   to=pressure|demand|protest|inevitable|call|will r=from,in:to,of   ; Serbia bowed to pressure from Croatia.
concede   obj=defeat|election|point|ground|victory|territory|race|loss|power r=to,in,in:to   ; The president conceded defeat to his rival.
concede   obj=! to=* r=to,in:to   ; The president conceded to his rival.
admit,acknowledge   obj=defeat r=to,by,in   ; The president admitted defeat.
suspend,call_off,end,halt,postpone,abandon,stop,cancel,pause,wind_down,lift,delay,break_off,drop,terminate   obj=strike|protest|demonstration|rally|march|boycott|strike[hunger]|blockade|sit-in|campaign[protest|disobedience]|walkout|stoppage|fast|occupation|shutdown|sit_in|siege|vigil|stay-away|hunger_strike|bandh r=against,in,at,of,over,in:against,in:obj subj=union|worker|opposition|protester|protestor|student|demonstrator|miner|nurse|doctor|teacher|party|activist|leader|movement|group|driver|farmer|prisoner|inmate|trucker|employee|pilot|$actor   ; The union suspended its strike against the ministry.
postpone,delay,cancel,call_off,shelve,put_off,hold_off,suspend,halt,freeze,defer,scrap,abort   obj=attack|strike|invasion|offensive|execution|operation|raid|test|drill|exercise|launch|deployment|annexation|bombing|campaign[bombing]|airstrike|assault|settlement|construction|war|demolition|eviction r=on,against,of,in,with,in:on,in:against,in:of need=a weak   ; Serbia called off the strike on the island.
refrain,desist,abstain,forbear,forswear   from=* r=from,in:from,against weak   ; Serbia refrained from reprisals against Croatia.
show,exercise   obj=restraint|flexibility|mercy|leniency|clemency r=to,toward,towards,with,against weak   ; Serbia showed restraint towards Croatia.
lower,reduce,ease,defuse,de-escalate,dial_down,calm,cool,tamp_down,diffuse   obj=tension|alert|situation|crisis|conflict|temperature|dispute|standoff|stand-off|threat|level[alert] r=with,between,in:with,in:between,in sym weak   ; Serbia eased tensions with Croatia.
de-escalate   obj=! r=with,in sym weak   ; Serbia and Croatia de-escalated.
settle   obj=dispute|case|lawsuit|claim|suit|row|feud|quarrel|difference with=* r=with,in:obj sym   ; Serbia settled its dispute with Croatia.
settle,resolve,patch_up,end,iron_out,sort_out   obj=dispute|row|feud|quarrel|difference|crisis|stand-off|standoff|impasse|rift a=subj,between r=with,between,in:obj sym weak type=AGREE   ; Serbia and Croatia settled their border dispute.
waive   obj=right|immunity|claim|veto|requirement|fee|condition r=of,for,to,in:of,in:obj weak   ; Serbia waived the envoy's immunity.
concession,climbdown,capitulation,climb-down/n   to=* r=to,in:to   ; Serbia's concessions to Croatia were few.
compromise/n   with=* r=with sym need=any   ; Serbia's compromise with Croatia held.
withdrawal,dropping,retraction/n   of=demand|charge|complaint|case|claim|objection|threat|bill|candidacy r=against,to,in:of   ; Serbia's withdrawal of its complaint against Croatia followed.
reversal/n   of=decision|policy|ban|order r=on,in:of   ; Serbia's reversal of the decision followed.
suspension,end,calling-off/n   of=strike|protest|boycott|blockade r=against,in:of   ; The union's suspension of the strike followed.

# Ceasefires declared, withdrawals announced
[CONCEDE act=declare_ceasefire]
declare,announce,proclaim,order,call,decree   obj=@truce a=subj,between r=with,in,against,for,in:with,in:obj,to   ; The rebels declared a ceasefire with the army.
accept,approve,endorse   obj=@truce r=with,from,of,by,in:obj weak   ; The rebels accepted a truce with the army.
offer,propose,suggest,float   obj=@truce r=to,with,in,in:with,in:to type=AGREE act=- status=planned   ; The rebels offered a truce to the army.
agree,consent   to=@truce subj=$actor obj=! xcomp=! ccomp=! r=with,in:to,in:with sym   ; The rebels agreed to a truce with the army.
agree,consent   on=@truce subj=$actor obj=! xcomp=! ccomp=! r=with,in:on sym   ; The rebels agreed on a ceasefire with the army.
agree   obj=@truce r=with,in:obj sym   ; The two armies agreed a ceasefire.
reach,sign,strike,conclude,negotiate,seal,broker,clinch,hammer_out,establish,forge,secure   obj=@truce a=subj,between r=with,between,in:obj sym   ; The rebels reached a ceasefire with the army.
reach,sign,strike,conclude,seal,clinch,hammer_out,finalise,finalize,initial,ink   obj=agreement[ceasefire|cease-fire|truce|armistice]|deal[ceasefire|cease-fire|truce|armistice]|accord[ceasefire|cease-fire|truce|armistice]|pact[ceasefire|truce] subj=$actor a=subj,between r=with,between,in:with sym   ; The rebels signed a ceasefire agreement with the army.
extend,renew,prolong,reaffirm,reinstate,restore,resume   obj=@truce r=with,in:with,in:obj sym   ; The rebels extended their ceasefire with the army.
broker,mediate,negotiate,arrange   obj=@truce r=between,in:between,with type=CONSULT/third-party act=-   ; Egypt brokered a truce between the rebels and the army.
declaration,announcement,extension/n   of=@truce r=with,in:of,in   ; The rebels' declaration of a truce surprised the army.
truce,ceasefire,cease-fire,armistice/n   with=* a=poss,subj,by,amod r=with sym need=ar   ; The rebels' truce with the army held.
truce,ceasefire,cease-fire,armistice/n   between=* a=between sym need=any   ; The truce between the rebels and the army held.

[CONCEDE]
agree,consent,accede   xcomp=withdraw|release|free|lift|leave|halt|stop|suspend|end|disarm|pull|pull_out|surrender|resign|step_down|step|quit|drop|ease|free|reopen|open|return|allow|let|pardon|apologise|apologize|pay|freeze|dismantle|abandon|destroy|demobilise|demobilize|cede|relinquish|hand_over|hand|give_up|evacuate|vacate|compensate|scrap|remove c=xcomp:agree r=with,in:xcomp,xcomp   ; Iran agreed to release the Swiss hostage.
announce,order,plan,promise,pledge,declare,propose,offer,approve   obj=pullout|pull-out|pullback|retreat|disengagement|demobilisation|demobilization|disarmament|exit|drawdown|release|amnesty|pause|freeze|moratorium r=of,from,in:of,in:from,in:obj,in,on,host c=obj:agree   ; France announced a pullout from Niger.
announce,order,plan,promise,pledge,declare,propose,offer,approve   obj=withdrawal|evacuation|recall|redeployment of=@mytroop r=from,in:of,in,host c=obj:agree   ; France announced the withdrawal of its troops from Niger.
announce,promise,pledge,offer,propose   obj=withdrawal from=area|region|territory|village|city|town|valley|strip|zone|base|position|peninsula r=from,in:from,host c=obj:agree   ; France announced a withdrawal from the region.
offer,pledge,promise,vow,undertake   xcomp=withdraw|release|free|lift|leave|disarm|surrender|resign|step_down|step|pull_out|ease|free|reopen|return|dismantle|hand_over|scrap|destroy|give_up|cede|relinquish c=xcomp:agree r=to,in:xcomp,xcomp   ; The rebels offered to free the Swiss hostage.
set   obj=date|timetable|deadline for=withdrawal|election|release|pullout|pull-out r=from,in:for weak   ; France set a date for its withdrawal from Niger.

# Permission, relief, easing of rules
[CONCEDE]
grant,give,allow,issue,award,extend,accord   obj=permission|authorisation|authorization|leave|clearance|go-ahead|extension|exemption|waiver|reprieve|injunction|bail|parole|stay|delay|licence|license|permit|dispensation|approval[regulatory|preliminary]|order[restraining]|relief|respite|licence[export]|respite r=iobj,to,for,in:to,in:for,in:obj need=a   ; The court granted the union an injunction.
grant,give   obj=permission|authorisation|authorization|leave|clearance|go-ahead|right xcomp=* r=iobj,to,for,in:to,in:obj need=a c=xcomp:planned   ; The court gave the union permission to march.
grant,permit,allow   obj=$actor xcomp=delay|postpone|extend|keep|march|protest|appeal|broadcast|publish|reopen|run|vote|stand|import|export|sell|fly|trade|enter|pass r=obj,in:obj need=ar weak   ; The bloc allowed Peru to delay the vote.
give,entrust,hand,offer,grant   obj=mandate|task|reins xcomp=form|lead|govern|negotiate r=iobj,to,in:to need=a   ; The king gave the premier a mandate to form a cabinet.
give,entrust,hand,offer,grant   obj=mandate r=iobj,to,in:to need=ar   ; The king gave the premier a mandate.
reappoint,re-appoint,reinstate,rehire,readmit,re-admit,rehabilitate   obj=@officeholder|$official|$person|judge|leader|student|member r=obj,in:obj   ; The king reinstated the judge.
grant,give,award,offer   obj=citizenship|nationality|residency|residence|passport|voting|suffrage|recognition[legal]|status[legal|official] r=to,iobj,for,in:to need=a   ; Malta granted citizenship to a hundred settlers.
ease,simplify,streamline,relax,facilitate,speed_up   obj=process|procedure|rule|requirement|access|entry|condition|path for=$actor|citizen|refugee|migrant|resident|national|investor r=for,in:for need=a   ; Malta simplified the procedure for Libyan citizens.
ease,relax,shorten,loosen,cut   obj=hour[curfew]|hour[closing]|measure[lockdown|restrictive|security]|rule[lockdown|curfew]|condition[prison] r=in,on,for,in:in,in:on need=a   ; Tunisia eased curfew hours in two towns.
roll_back,rollback,pare_back,cut_back,dial_back,wind_back,back_off,back_away   obj=@tariff|@hardmeasure|sanction|restriction|curb|ban r=on,in:on,against,for,in:obj   ; Kuwait rolled back tariffs on Yemeni fish.
lift,end,ease,drop,suspend   obj=ban|embargo|boycott|restriction|moratorium on=* r=on,in:on need=a   ; Kuwait lifted its ban on a video service.
bow_out,back_down,climb_down,give_in,give_way,cave_in,relent   obj=!   need=a r=to,on,over,in:on,in:over   ; The governor backed down.
comply   with=requirement|demand|request|order|ultimatum|condition|call|ruling|resolution|sanction|deadline|summons|subpoena r=with,of,in:with,by   ; The group complied with a requirement set by the mission.
pay,give,award   obj=* as=compensation|restitution|reparation|redress|damages r=to,for,iobj,in:as,in:for,for   ; Italy paid two million as compensation to the fishermen.
pay   obj=million|billion|dollar|euro|money in=compensation|reparation|restitution|damages r=to,for,in:to,in:in,in:for   ; Italy paid two million in compensation to the fishermen.
pay   obj=* to=victim|survivor|heir|family|relative[bereaved] for=* r=to,in:to weak   ; Italy paid two million to victims of the raid.
release,free_up,unlock,unblock,authorise,authorize   obj=fund|money|million|billion|aid|assistance|payment|tranche r=to,for,in:to,in:obj weak   ; The bank released two million to Yemen.
authorise,authorize,approve,order   obj=release of=million|billion|dollar|euro|fund|money|aid|assistance|tranche r=to,for,in:to,in:for need=ar   ; The minister authorised the release of two million in aid to Egypt.

[CONCEDE]
# Access for relatives, land given back, harsh treatment ended
allow,permit,restore,resume   obj=visit|visitor|exercise[prison] by=relative|family|lawyer|mother|wife|doctor a=subj r=in:by,in:obj,to need=a   ; The prison service allowed visits by relatives.
end,stop,scrap,drop,abandon   obj=confinement[solitary]|detention[administrative]|isolation|torture a=subj r=of,for,in:obj need=a   ; Tonga ended the solitary confinement of two strikers.
