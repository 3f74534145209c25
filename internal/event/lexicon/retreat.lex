# RETREAT: giving in by deed: forces withdrawn, captives freed, weapons given up, fire ceased, access granted, office left, property returned.

# Withdrawing forces
[RETREAT/withdraw act=withdraw_troops ctx=military]
withdraw,pull_out,pull_back,recall,bring_home,remove,draw_down,pull,evacuate,bring_back,move_out,extract,repatriate,take_out,ship_out,fly_home,draw_back,extricate,retire,disengage   obj=@mytroop a=subj,in:obj r=from,in,out_of,host,in:from,in:obj n=deployed:obj   ; Chad withdrew its troops from Niger.
withdraw,pull_out,retreat,pull_back,depart,evacuate,move_out,fall_back,ship_out,disengage,quit,retire,draw_back,decamp,exit,leave,return_home,go_home,march_out,vacate   subj=@mytroop obj=! a=subj,in:subj r=from,in,out_of,host,in:from   ; Chadian troops withdrew from Niger.
withdraw,retreat,pull_back,pull_out,fall_back,disengage,flee,back_off,retire,draw_back,depart   from=$state|@place|position|front|line|territory|area|city|town|village|base|border|region|camp|zone|district|enclave|outpost|strip|valley|buffer|part|side|stronghold|peninsula|island|kilometre|kilometer|mile|north|south|east|west|outskirts|frontline|trench|building|mountain|hill|bank obj=! subj=$actor|@fighter|army|force|troop|rebel|militia|military|soldier|militant|fighter|tank|side r=from,in:from,host   ; Chad withdrew from the disputed village.
pull_out,move_out,march_out,get_out   of=$state|@place|territory|area|city|region|base|zone obj=! subj=$actor|@fighter|army|force|troop|rebel|militia|military|soldier|militant|fighter|tank r=of,in:of,host   ; Chad pulled out of the disputed village.
pull,move,march,get,ship   out_of=@place|$state|territory|area|city|region|base subj=$actor|@fighter|army|force|troop|rebel|militia|military|soldier|militant|fighter obj=! r=out_of,in:out_of,host   ; Chadian soldiers moved out of the village.
leave,quit,vacate,evacuate,abandon,exit,depart,relinquish,desert   obj=$state|@place|position|base|area|territory|village|town|city|outpost|region|zone|airport|camp|post|barracks|stronghold|trench|checkpoint|country subj=@fighter|army|force|troop|rebel|militia|military|soldier|militant|fighter|tank|peacekeeper|unit|$group a=subj,in:subj r=in:obj,obj,host,to   ; Chadian soldiers left Niger.
abandon,vacate,evacuate,cede,relinquish,give_up,surrender,quit,hand_over,yield,hand_back,turn_over,return,lose   obj=position|base|territory|city|town|village|outpost|ground|land|stronghold|control|enclave|island|post|area|airport|fort|airbase|airfield|checkpoint|settlement|province|peninsula|region|camp r=to,of,in:to,in:obj,from,in need=ar   ; Chad ceded the village to Niger.
end,wind_down,complete,finish,finalise,finalize,begin,start,continue,speed_up,accelerate,carry_out,conclude,initiate,launch,commence,expedite   obj=withdrawal|pullout|pull-out|pullback|retreat|disengagement|drawdown|redeployment|occupation|presence[military]|deployment|evacuation c=obj:absorb a=subj,in:obj r=from,in,of,in:of,in:from,host,in:obj   ; Chad completed the withdrawal of its troops from Niger.
end,terminate,conclude,wind_up,wind_down,suspend,halt   obj=mission[military|combat]|operation[military|combat]|presence[military]|campaign|occupation|intervention|offensive|deployment|involvement[military]|role[military]|siege|incursion in=* r=in,against,host,in:in need=ar weak   ; Chad ended its mission in Niger.
reduce,cut,downsize,trim,halve,slash,scale_back,scale_down,draw_down,thin_out,shrink   obj=troop|force|presence[military|troop]|garrison|contingent|number[troop]|strength[troop]|footprint|army|deployment|level[troop] r=in,from,along,host,in:in need=a   ; Chad reduced its forces in Niger.
lift,raise,break_off,end,abandon   obj=siege r=of,on,against,in:of,host   ; Chad lifted the siege of the town.
dismantle,abandon,demolish,remove,evacuate,take_down,tear_down   obj=outpost|checkpoint|roadblock|barricade|base|settlement|camp[military]|fortification|barrier|position r=in,on,along,host weak   ; Chad dismantled its outpost in Niger.
stand_down   obj=! subj=@fighter|army|force|troop|rebel|militia|military|soldier|militant|fighter|$group   ; The Chadian militia stood down.
stand_down   obj=force|troop|army|unit|militia r=on,at,along   ; Chad stood down its forces.
sail_away,turn_back,turn_around   subj=warship|fleet|ship|navy|plane|jet a=in:subj,subj weak   ; The Chadian gunboat turned back.
cut_short,call_off   obj=offensive|operation|incursion|campaign[bombing|military] r=in,against,in:against   ; Chad called off its offensive in Niger.
withdrawal,pullout,pull-out,pullback,pull-back,retreat,disengagement,drawdown,evacuation,redeployment,recall,exit,departure,removal/n   of=@mytroop a=poss,subj,by,in:of r=from,in,in:from,out_of,in:of n=deployed:of   ; The withdrawal of Chadian troops from Niger began.
withdrawal,pullout,pull-out,pullback,pull-back,retreat,disengagement,drawdown/n   from=$state|@place|territory|area|city|region|strip|zone|border|village|town|position a=poss,subj,by,amod,of r=from,in:from   ; Chad's withdrawal from Niger began.
withdrawal,pullout,pull-out,pullback,drawdown,disengagement/n   amod=troop|military|force a=poss,subj,by,amod r=from,in,in:from weak   ; Chad's troop withdrawal from Niger began.
end/n   of=occupation|presence|mission r=of,in,in:of weak   ; Chad's end of the occupation of the village was hailed.

# Freeing captives
[RETREAT/release act=release]
release,free,set_free,let_go,parole,liberate,discharge,turn_loose,let_out,emancipate,unchain,bail   obj=@captive|@people|$person|$official|@fighter r=obj,in:obj,from,of,to   ; Syria released two Danish hostages.
release,free   obj=* from=prison|jail|custody|detention|captivity|arrest|camp|cell r=obj,in:obj   ; Syria freed the editor from prison.
release   obj=* on=bail|parole r=obj,in:obj   ; Syria released the editor on bail.
free,release   obj=* on=bail|parole r=obj,in:obj   ; A court in Damascus freed two editors on bail.
release,free,parole   obj=$actor r=obj,in:obj,from weak   ; Syria freed the Danish editor.
let,allow   obj=@captive|$person xcomp=go|leave|return|depart r=obj,in:obj weak   ; Syria let the Danish hostages go.
set   obj=@captive|$person xcomp=free r=obj,in:obj   ; Syria set the Danish hostages free.
hand_over,turn_over,return,deliver,surrender,give_back,hand_back,send_home,send_back,repatriate,transfer,release   obj=prisoner|hostage|captive|detainee|body|remains|pow|soldier|sailor|crew|corpse|dead|pilot|inmate|internee|bone|ash|coffin to=* r=to,in:to,in:obj need=ar   ; Syria handed over the hostages to Denmark.
return,hand_over,repatriate,send_back,give_back   obj=body|remains|corpse|prisoner|pow|captive|hostage|ship|crew|bone|drone|plane|vessel|boat r=of,in:obj,to,in:to,in:of   ; Syria returned the bodies of two Danish soldiers.
end   obj=detention|captivity|house_arrest|imprisonment|arrest[house] of=* r=of,in:of   ; Syria ended the detention of the Danish editor.
lift   obj=arrest[house] r=of,on,in:obj   ; Syria lifted the house arrest of the cleric.
secure,win,obtain,negotiate,arrange   obj=release|freedom|liberation of=* r=of,in:of,from c=obj:asserted weak type=AID   ; Denmark secured the release of two hostages.
release,freeing,liberation,handover,repatriation,discharge,freedom/n   of=@captive|@people|$person|$official|@fighter|editor|opponent a=poss,subj,by,from r=of,in:of   ; Syria's release of two Danish hostages was welcomed.
release,liberation/n   from=prison|jail|custody|detention|captivity|arrest a=by r=poss,amod,of need=any   ; His release from prison was welcomed.
release/n   amod=hostage|prisoner|captive a=poss,by,amod r=of,from weak   ; Syria's hostage release was welcomed.

# Giving up arms
[RETREAT/disarm]
disarm,demobilise,demobilize,demilitarise,demilitarize,denuclearise,denuclearize,decommission,disband,stand_down,demob   subj=$actor|@fighter|rebel|militia|group|army|force|militant|guerrilla|fighter|wing|side obj=! a=subj need=any   ; The rebels disarmed under the accord.
disarm,demobilise,demobilize,decommission   obj=itself|themselves a=subj   ; The rebels disarmed themselves.
disband,dissolve,demobilise,demobilize,stand_down,dismantle   obj=army|militia|force|wing|unit|guard|fighter|group|brigade|movement a=subj r=in:obj,in   ; The rebels disbanded their army.
lay_down,put_down,give_up,hand_over,turn_in,surrender,hand_in,relinquish,drop,abandon,throw_down,yield,lower,deliver,renounce,turn_over,forfeit   obj=weapon|arm|arms|weaponry|gun|rifle|arsenal|ammunition|missile|mine|warhead|armour|stockpile a=subj r=to,in:to,with   ; The rebels laid down their arms.
destroy,dismantle,scrap,decommission,eliminate,dispose,relinquish,abandon,abolish,give_up,renounce,mothball,freeze,suspend,halt,shut_down,shutter,shut,seal,disable,deactivate,ship_out,surrender,stop,end,cap,dilute,roll_back,disassemble,defuse,neutralise,neutralize,close_down   obj=arsenal|stockpile|weapon[own|nuclear|chemical|biological]|program[nuclear|missile|weapons|chemical|enrichment]|programme[nuclear|missile|weapons|chemical|enrichment]|warhead|reactor|facility[nuclear|enrichment|missile]|site[nuclear|missile|test]|plant[nuclear|enrichment]|activity[nuclear|enrichment]|enrichment|centrifuge|test[nuclear|missile]|testing|plutonium|uranium|stock[uranium|weapons]|landmine|agent[nerve|chemical]|gas[mustard|nerve]|launcher a=subj r=to,under,with,in:to weak need=a   ; Libya dismantled its nuclear programme.
demilitarise,demilitarize,denuclearise,denuclearize,demine   obj=* a=subj r=in:obj,in   ; The two armies demilitarised the valley.
clear,remove   obj=mine|landmine|minefield r=in,from,along weak   ; The two armies cleared mines along the border.
renounce,forswear,foreswear,abandon,give_up,reject,disavow,end,quit   obj=violence|terrorism|struggle[armed]|force|campaign[armed]|insurgency|war|weapon[nuclear]|jihad|rebellion|arms   a=subj r=against,in,in:against   ; The rebels renounced violence.
surrender,capitulate   obj=! subj=@fighter|$group|rebel|army|militia|force|garrison|commander|general|gunman|militant|soldier|fugitive|suspect|leader|warlord|$actor a=subj r=to,in:to   ; The rebels surrendered to the army.
surrender,capitulate   to=* a=subj r=to,in:to   ; The rebels surrendered to the army.
surrender,give_up   obj=itself|himself|herself|themselves to=* a=subj r=to,in:to   ; The gunman gave himself up to police.
turn   obj=itself|himself|herself|themselves in=* a=subj r=to   ; The gunman turned himself in.
turn_in   obj=himself|herself|themselves a=subj r=to,in:to   ; The gunman turned himself in to police.
hand_in   obj=himself|themselves|herself a=subj r=to   ; The gunman handed himself in to police.
wave,raise,hoist   obj=flag[white] a=subj r=to   ; The rebels waved a white flag.
disarmament,demobilisation,demobilization,decommissioning,demilitarisation,demilitarization,denuclearisation,denuclearization,disarming,disbandment/n   of=* a=of,in:of,poss,by need=any   ; The disarmament of the rebels began.
disarmament,decommissioning,demobilisation,demobilization/n   a=poss,amod,by need=a weak   ; The rebels' disarmament began.
surrender,capitulation/n   of=@fighter|$group|rebel|army|city|town|garrison|$person|leader a=of,in:of,by r=to,in:to,in:of need=any   ; The surrender of the rebels to the army was filmed.
surrender,capitulation/n   to=* a=poss,amod,by r=to,in:to   ; The rebels' surrender to the army was filmed.
dismantling,destruction,dismantlement,scrapping,elimination/n   of=stockpile|arsenal|weapon[chemical|nuclear|biological]|program[nuclear|missile|chemical]|programme[nuclear|missile|chemical]|warhead|facility[nuclear] a=poss,by,in:of need=a   ; Libya's dismantling of its nuclear programme began.
renunciation/n   of=violence|terrorism|force|weapon a=poss,by   ; The rebels' renunciation of violence was hailed.

# Ceasefire in force
[RETREAT/ceasefire act=declare_ceasefire]
observe,honour,honor,respect,uphold,keep,maintain,enforce,obey   obj=@truce r=with,in,in:with act=-   ; The rebels observed the ceasefire with the army.
implement,begin,start,enter   obj=@truce r=with,in,in:with sym   ; The two armies began a truce.
enter   into=@truce r=with,in:into sym   ; The rebels entered into a truce with the army.
abide   by=@truce r=with,in:by act=-   ; The rebels abided by the truce.
adhere,stick   to=@truce r=with,in:to act=-   ; The rebels adhered to the truce.
take,go,come,enter   into=force|effect subj=@truce a=between,in:subj,with sym need=any   ; A ceasefire between the rebels and the army came into force.
take   obj=effect|hold subj=@truce a=between,in:subj,with sym need=any   ; The truce between the rebels and the army took effect.
begin,start,commence,hold,last,come_in   subj=@truce obj=! a=between,in:subj,with sym need=any   ; A truce between the rebels and the army began at dawn.
cease,stop,halt,end,suspend,pause,discontinue,break_off   obj=fire|hostility|fighting|attack|bombing|shelling|bombardment|offensive|strike|airstrike|operation[military|combat|offensive]|war|firing|combat|raid|campaign[bombing|military|air]|action[military]|violence|assault|conflict|insurgency|rebellion|incursion|siege r=on,against,in,with,of,in:on,in:against,in:with,in:obj act=- need=a   ; The rebels ceased hostilities against the army.
cease,stop,halt,end,suspend   obj=hostility|fire|fighting r=with,against,in:with sym   ; The rebels ended hostilities with the army.
stop,cease,halt,quit   xcomp=fight|fire|attack|bomb|shell|shoot c=xcomp:absorb r=in:xcomp,xcomp,at,on act=-   ; The rebels stopped firing at the army.
hold   obj=fire a=subj act=-   ; The rebels held their fire.
silence   obj=gun a=subj act=-   ; The rebels silenced their guns.
stop,halt   obj=fighting|war|battle|clash subj=side|army|rebel|$state a=subj sym need=a weak   ; The two sides stopped the fighting.
end   obj=war|conflict|civil_war|dispute|insurgency|rebellion|feud between=* a=between r=subj weak   ; The pact ended the war between the rebels and the army.
cessation,end,halt/n   of=hostility|fighting|fire|bombing|offensive a=poss,by,between,in:of r=with,against,between,in:of sym need=any   ; A cessation of hostilities between the rebels and the army began.
end,halt/n   to=hostility|fighting|war|bombing|offensive|conflict|violence|attack a=poss,by r=with,against,between,in:to weak   ; The rebels' end to hostilities with the army held.
ceasefire,cease-fire,truce,armistice/n   amod=unilateral|temporary|indefinite|humanitarian a=poss,by,amod r=with,in,on weak   ; The rebels' unilateral ceasefire with the army held.

# Access
[RETREAT/access]
allow,let,permit,admit,authorise,authorize,let_in,welcome,readmit,accept,re-admit   obj=inspector|monitor|observer|peacekeeper|agency[aid]|worker[aid|relief|humanitarian]|convoy[aid|humanitarian|relief]|investigator|journalist|team[inspection|un|aid|monitoring]|rapporteur|aid|organisation[aid]|organization[aid]|ngo|mission[observer|monitoring|fact-finding|un]|truck[aid]|ship[aid]|delegation[icrc|un]|cross[red]|crescent[red]|relief|shipment[aid]|supply[humanitarian|medical] a=subj r=obj,in:obj,from,into,to,in   ; Syria allowed UN inspectors into the plant.
allow,let,permit,authorise,authorize   obj=inspector|monitor|observer|peacekeeper|agency|worker|convoy|investigator|journalist|team|rapporteur|aid|organisation|organization|mission|truck|ship|delegation|official|expert|force|supply xcomp=enter|visit|inspect|return|access|operate|monitor|deliver|reach|pass|cross|resume|investigate|in|tour|observe|verify|work r=obj,in:obj,in:xcomp   ; Syria let UN monitors enter the camp.
grant,give,allow,provide,permit,guarantee,offer,open,restore,facilitate,ensure   obj=access|corridor[humanitarian]|passage[safe|humanitarian]|entry[humanitarian] r=to,for,iobj,in:to,in:for need=ar   ; Syria granted inspectors access to the plant.
open,reopen   obj=site|facility|plant|camp|prison|door|corridor|archive|base|reactor|gate to=inspector|monitor|observer|agency|aid|journalist|peacekeeper|inspection|world r=to,in:to   ; Syria opened the plant to UN inspectors.
admission,readmission,entry,access/n   of=inspector|monitor|observer|peacekeeper|worker[aid]|convoy r=of,in:of,to need=ar   ; Syria's admission of UN inspectors was late.

# Leaving office
[RETREAT/resign act=resign]
resign,step_down,stand_down,quit,abdicate,bow_out,step_aside,stand_aside,step_back   obj=! subj=$official|$person|minister|president|premier|leader|government|cabinet|chief|chairman|director|ambassador|mayor|governor|speaker|mp|lawmaker|commissioner|secretary|general|commander|head|king|emperor|queen|pope|spokesman|adviser|judge|prosecutor|senator|envoy|chancellor|coach|officer|official|member|councillor|diplomat|coalition|junta|he|she|executive|attorney|he a=subj r=to,in:to need=any   ; The Maltese premier resigned on Friday.
resign,step_down,quit,retire,stand_down,step_aside,withdraw,depart,step_back   from=@leaderpost|cabinet|government|office|post|position|party|parliament|seat|presidency|commission|council|job|politics|army|board r=from,in:from a=subj need=any   ; The Maltese minister resigned from the cabinet.
resign,step_down,stand_down,quit,retire,step_aside   as=* a=subj r=as,in:as,of need=any   ; Joseph Borg stepped down as premier of Malta.
resign,quit,vacate,relinquish,leave,give_up,abdicate,renounce,abandon,step_down   obj=@leaderpost|office|post|position|seat|presidency|throne|job|power|command|premiership|cabinet|government|chairmanship|mandate|candidacy a=subj,in:subj r=of,in:obj,to,in:of need=a   ; The Maltese minister quit his post.
leave   obj=office|post|power subj=$official|$person|president|premier|minister a=subj need=a   ; The Maltese president left office.
hand_in,tender,submit,offer,announce,give,present,hand,deliver,declare,accept   obj=resignation|notice[resignation]|abdication|letter[resignation] r=to,from,in:to,of,in:obj,as a=subj need=a   ; The Maltese minister tendered his resignation.
accept   obj=resignation a=of,in:of,in:obj,from r=subj need=any   ; The king accepted the resignation of the premier.
hand_over,transfer,cede,relinquish,give_up,surrender,yield,return,hand,hand_back,devolve,turn_over,pass   obj=power|control|authority|reins|responsibility|leadership|sovereignty|presidency|command|rule to=* a=subj r=to,in:to   ; The junta handed power to a civilian government.
relinquish,give_up,cede,surrender,renounce   obj=power|throne|crown|presidency|claim|title|rule|authority|control a=subj r=to,over,of need=a   ; The Maltese ruler gave up power.
flee,go   into=exile a=subj r=in,to   ; The ousted president went into exile.
withdraw,pull_out,drop_out,bow_out,quit,step_back   from=race|election|contest|runoff|run-off|candidacy|poll|campaign subj=candidate|$person|$official|party a=subj r=in:from need=a weak   ; The candidate withdrew from the race.
dissolve,disband   obj=parliament|government|cabinet|assembly|council a=subj r=in:obj,obj weak type=COERCE/restrict act=-   ; The king dissolved the assembly.
resignation,abdication,stepping-down/n   of=* a=of,in:of need=any   ; The resignation of the Maltese premier shocked his party.
resignation,abdication/n   as=* a=poss,of,amod r=as,in:as,of need=a   ; His resignation as premier shocked his party.
resignation,abdication/n   from=* a=poss,of,amod r=from,in:from need=a   ; His resignation from the cabinet shocked his party.
resignation,abdication/n   a=poss,amod need=a   ; The premier's resignation shocked his party.
handover,transfer/n   of=power|sovereignty|control|authority a=poss,by,from r=to,in:to,in:of   ; The junta's handover of power to a civilian government went well.

# Returning what was taken; ending fights and other deeds of giving in
[RETREAT]
return,hand_back,give_back,repatriate,restore,restitute,surrender,hand_over   obj=territory|land|island|property|artefact|artifact|asset|treasure|money|painting|ship|vessel|plane|aircraft|embassy|statue|relic|base|airport|artwork|mask|bronze|sculpture|antiquity|manuscript|archive|village|drone|boat|equipment|oil|gold|tanker|enclave|peninsula|house|sword|skull|skeleton|bone|pendant|portrait|picture|book|bible|manuscript|animal|bird|frog|songbird|fossil|coin|jewel|crown|diamond|tusk|object|item|relic|carving|mosaic|vase|figurine|map|document|letter|text|mummy|sarcophagus|fragment|icon|bell|flag|collection|heirloom|heritage|loot|cargo|specimen|head|car|fund|million|billion|dollar to=* a=subj r=to,in:to need=ar   ; Italy returned the stolen statue to Libya.
return,repatriate,restitute,give_back,hand_back   obj=$none to=$state|$org|owner|museum|people|tribe|community|family|heir subj=$state|government|museum|authority|police|agency|department|service|$org|university|customs|ministry|court a=subj r=to,in:to weak   ; A Roman museum returned a mosaic to Libya.
return,give_back,hand_back,restore   iobj=$actor obj=territory|land|property|asset|island|artefact|statue r=iobj   ; Italy gave Libya back the statue.
release,return,free,hand_back   obj=ship|vessel|tanker|boat|trawler|plane|freighter|cargo a=subj r=in:obj,of,to   ; Italy released the Libyan trawler.
return,restitution,repatriation,handover/n   of=territory|land|island|property|artefact|artifact|asset|statue|treasure|remains|artwork a=poss,by,subj,from r=to,in:to,in:of   ; Italy's return of the statue to Libya took years.
evacuate,dismantle,uproot   obj=settlement|settler|outpost r=in,from,host   ; Israel evacuated a settlement in the valley.
restore,turn_on,resume,switch_on,reconnect   obj=electricity|power|water|internet|gas|supply|service|telephone|heating|flow|transit r=to,in,for,from,in:to,in:obj,host need=ar   ; Belarus restored gas supplies to Poland.
remove,tear_down,dismantle,clear,lift   obj=blockade|barricade|roadblock|checkpoint|siege|cordon|barrier|fence|block r=of,on,in,from,around,in:of,host   ; The protesters removed their roadblock.
end,lift,call_off,break,give_up,abandon   obj=siege|occupation|standoff|stand-off|mutiny|hunger_strike|strike[hunger]|blockade|sit-in|rebellion|revolt|coup|hijacking|uprising r=of,at,in,against,on,in:of,in:against   ; The mutineers ended their siege of the base.
stop,halt,suspend,freeze,end   obj=construction|settlement|building|demolition|execution|deportation|eviction|expansion|drilling|enrichment|flight|overflight|jamming|test|launch|arrest|annexation|patrol|flow r=in,on,of,at,in:obj,in:of,in:on weak   ; Israel halted construction in the valley.
back_off,back_down,pull_back,turn_back,retreat   obj=! from=brink|confrontation|showdown|clash|fight r=with,in:from weak   ; The two fleets backed off from a clash.
flee   from=$actor|@place|fighting|advance|town|city|offensive subj=@fighter|army|soldier|troop|rebel|militia|militant a=subj r=from,in:from,host weak mode=withdraw   ; The soldiers fled from the town.
flee   obj=* subj=@fighter|army|soldier|troop|rebel|militia|militant a=subj r=obj,in:obj weak mode=withdraw   ; The rebels fled the town.

# Let go, given back, in the plainest words
[RETREAT/release act=release]
let,set,turn     obj=@captive|@people|@fighter|$person|$actor|$official xcomp=free|loose r=obj,in:obj   ; Syria let free two Danish editors.
release,free     obj=@captive|@people|$person|$group|$actor after=* r=obj,in:obj   ; Syria released the editor after a year.
release,free,let_go   obj=* from=captivity|custody|detention|jail|prison|arrest in=$state|@place a=subj,in,host r=obj,in:obj weak   ; Two Danes were released from captivity in Syria.
[RETREAT]
return,hand_back,give_back,repatriate,restitute   obj=$none to=owner|heir|descendant|museum|family|tribe|community|people|homeland|country r=to,in:to need=a   ; Italy returned a mosaic to its owner.
return,give_back,hand_back,send_back,repatriate   obj=* to=$actor a=subj r=to,in:to weak   ; Italy returned a bronze horse to Libya.
hand_over,turn_over,give_up,surrender   obj=* to=$actor a=subj r=to,in:to weak   ; The rebels handed over two trucks to the mission.
return,hand_back,give_back   obj=mandate to=* r=to,in:to   ; The premier returned the mandate to the king.

[RETREAT/release act=release]
walk_out,walk,come_out,come,emerge   out_of=prison|jail|captivity|detention a=of r=subj need=r   ; The dissident walked out of prison.
walk   from=prison|jail a=of r=subj need=r
walk   xcomp=free a=of r=subj need=r   ; Two Maltese hostages walked free.

[RETREAT/ceasefire act=declare_ceasefire]
declare,announce,proclaim   obj=end to=war|fighting|conflict|hostility|battle|insurgency|rebellion|offensive r=with,against,in:to need=a act=-   ; Chad and Sudan declared an end to their war.

[RETREAT]
return,hand_back,give_back,hand_over,cede   obj=district|province|town|village|peninsula|valley|region|strip r=to,in:to,of need=a   ; Chad handed back two villages.

[-]
leave   obj=government|authority|army|country|parliament|people|party|post|office|$actor without=*
leave   obj=government|authority|army|country|parliament|people|party|$actor with=no|nothing|little|choice|option
