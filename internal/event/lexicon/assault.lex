# ASSAULT: attacks, clashes, killings, abductions, destruction, capture in fighting; modes by means.
# Source of the codes: PLOVER 2.0 draft, CAMEO 1.1b3. Examples are ours.

[ASSAULT act=attack]
# Attack in general
attack,assault,assail  r=obj,in:obj,on,in:on                 ; Rebels attacked a Chadian garrison.
attack              in=*  r=obj,in:obj,in,in:in
attack              subj=@attack|@missile|@aircraft|force|troop  a=in:subj,subj  r=obj,in:obj
counterattack,counter-attack  r=obj,against,in:obj           ; The Eritreans counterattacked near the border.
storm,raid,overrun,ambush,invade,besiege,blitz,waylay,set_upon  obj=@target|@place|$actor|@fighter|@people|enclave|positions  r=in:obj,obj ; Militants stormed a Nigerian barracks.
storm,overrun,ambush,besiege,encircle,bombard  r=obj,in:obj  ; Fighters besieged the Iraqi enclave.
storm               into=@target|@place  r=in:into,into
raid                obj=village|camp|town|settlement|farm|cattle|convoy|base|outpost  r=in:obj  n=abducted:obj
beset,harry,harass  obj=@fighter|@troop|garrison|convoy  subj=rebel|guerrilla|militia|militant|fighter  r=in:obj,obj  weak
strike              obj=@target|@place|@fighter|$actor|@people  r=obj,in:obj ; Turkish jets struck a Syrian depot.
strike              obj=$none  subj=@missile|@drone|@aircraft|missile|rocket|drone|jet|warplane|shell|airstrike|force|army|military|bomber|artillery  a=subj,in:subj  r=in:obj  need=any ; Jordanian warplanes struck a village.
strike              at=@target|@place|$actor|heart  r=at,in:at  a=subj,in:subj
strike_back,hit_back,shoot_back,fight_back,fire_back,lash_back  r=against,at,obj,in:at,on  weak
retaliate           r=against,on,at,in:against,for,in:for    ; Israel retaliated against Syrian guns.
retaliate           with=@attack|@missile|@drone|airstrike|strike|fire  r=against,on,at,for,in:for
hit                 obj=@target|@place|@fighter|$actor  with=@missile|@drone|@bomb|strike|airstrike|fire|artillery  r=obj,in:obj ; Iran hit an Iraqi base with rockets.
hit                 subj=@missile|@bomb|@drone|@aircraft|@attack|@shot  a=in:subj  r=obj,in:obj ; Ukrainian missiles hit a Russian port.
hit                 obj=@target|$actor  weak  subj=$actor  r=obj,in:obj
hit                 by=@missile|@bomb|@drone|@attack|fire[artillery|mortar|tank|friendly|hostile|sniper|heavy]  a=in:by  r=obj,in:obj,subj
target              obj=@target|@place|@fighter|@people|$actor  subj=@missile|@drone|@aircraft|@attack|@bomb|bomber|gunman|militant|fighter|rebel|insurgent|force|army|military|attacker|assailant|jet|terrorist|$group  a=subj,in:subj  r=obj,in:obj ; Suicide bombers targeted a Shia shrine in Iraq.
target              in=@attack  r=obj,in:obj  a=subj,in:in
target              with=@missile|@drone|@bomb|@attack  r=obj,in:obj
pound,pummel,batter,blitz,hammer,blast,pepper,rake,rain,blanket,saturate,plaster,flatten,level,raze,obliterate,annihilate,wipe_out,decimate,rout,crush,smash  obj=@target|@place|@fighter|$group|rebel|militant|position|enclave|@troop  r=in:obj,obj  a=subj,in:subj ; Syrian guns pounded the rebel suburb.
engage              obj=@fighter|@troop|enemy|militant|rebel|@warship|@aircraft|target  r=obj,in:obj  weak
launch,mount,carry_out,stage,conduct,perpetrate,make,commit,execute,unleash,begin,start,open,renew,resume,lead,wage,intensify,press,continue,step_up,undertake,coordinate,orchestrate,direct,deliver,initiate,commence,escalate,expand,suspect,plan,prepare,order,halt,repeat,attempt,perform  obj=attack|assault|raid|strike|offensive|operation[military|ground|offensive|special|cross-border|air|land|punitive|counterinsurgency|security|large-scale|anti-terrorist|anti-terror|clearance|counter-terrorism]|incursion[deadly]|invasion|bombardment|campaign[bombing|air|military|bombardment|assassination]|airstrike|bombing|ambush|counteroffensive|counter-offensive|counterattack|barrage|massacre|onslaught|blitz|blitzkrieg|pogrom|atrocity|shelling|killing|war[guerrilla|proxy]|insurgency|crackdown[bloody|deadly|violent]  r=against,on,in:against,in:on,at,in,in:in,upon,in:obj,into,in:into  need=any ; Uganda launched an offensive against the LRA in Congo.
go                  on=offensive|rampage|spree  r=against  a=subj
take                obj=offensive|fight  to=*  r=to,against
wage                obj=war|insurgency|campaign|jihad|battle  r=against,on,in:against,upon,in:on ; Guerrillas waged a war against the Angolan army.
come                under=fire  subj=@troop|@fighter|@target|@people|@aircraft|@warship|convoy|patrol|motorcade|army|police|peacekeeper|mission|ambulance|team|crew|settlement|$group  a=from,by,in:from,in:by,in:under  r=subj,in:subj
come                under=attack|bombardment|shelling|assault|siege  a=from,by,in:from,in:by,in:under  r=subj,in:subj ; The convoy came under attack from Taliban fighters.
be                  under=attack|fire|siege|bombardment  a=from,by,in:from,in:by  r=subj,in:subj
face,suffer,sustain,endure,repel,repulse,beat_back,fend_off,withstand,survive,resist  obj=attack|assault|raid|offensive|invasion|bombardment|ambush|onslaught|shelling|barrage|incursion|strike|airstrike  a=by,from,in:obj,in:from  r=subj  weak ; Sudan's garrison repelled an attack by southern rebels.
repel,repulse,beat_back,fight_off,drive_back,push_back,turn_back,drive_out,hold_off,fend_off  obj=$actor|@fighter|attacker|invader  r=obj,in:obj,by ; Kurdish fighters drove back the militants.
drive_out,drive,push_out,flush_out,rout,dislodge,expel,oust,clear,evict,force_out,chase_out  obj=rebel|militant|fighter|insurgent|guerrilla|jihadist|troop|militia|army|invader|soldier|$group  from=*  r=obj,in:obj ; Kenyan troops drove the militants from the town.
clear               obj=town|village|area|city|building|street|quarter|valley  of=rebel|militant|fighter|insurgent|mine  r=in:of,of  weak
avenge              obj=death|killing|attack|murder|assassination  r=on,against  weak
fall                to=$group|rebel|army|force|militant|troop|fighter|insurgent|jihadist  subj=@place|city|town|capital|village  a=to,in:to  r=subj,in:subj,of ; The town fell to Tuareg rebels.
fall                into=hand  a=in:into,of  r=subj,in:subj  weak
mow_down,run_over,run_down,ram,plough,plow,crash,drive  into=crowd|pedestrian|people|checkpoint|soldier|police|embassy|protester  subj=attacker|man|driver|militant|terrorist|assailant|suspect|$actor  r=in:into,into  need=any  mode=primitive
defeat,vanquish,overpower,outgun,trounce  obj=rebel|militant|army|force|insurgent|$group|fighter|troop  r=obj,in:obj ; Government forces defeated the Tamil rebels.
advance             on=@place|capital|city|town|position  subj=@fighter|@troop|rebel|force|army  r=in:on,on  weak  mode=-
attack/n            a=poss,by,amod,of,from,subj  r=on,in:on,against,in:against,at,in:at,upon,in,in:in  c=in:on:asserted ; The rebel attack on a Nigerian base.
attack/n            of=*  a=poss,by,amod,of  r=on,in:on,against,in:against
attack/n            amod=terrorist|terror|deadly|armed|militant|rebel|cross-border|surprise|retaliatory|military|ground|coordinated|brutal|bloody|militia|simultaneous|jihadist|insurgent|guerrilla|revenge|sectarian|fresh|night  a=poss,by,amod,from,of  r=on,in:on,against,in:against,in,in:in,at,in:at  need=any ; A militant attack in Burkina Faso.
assault/n,onslaught/n,counterattack/n,counteroffensive/n,counter-offensive/n,incursion/n,blitz/n,blitzkrieg/n  a=poss,by,amod,of,from  r=on,in:on,against,in:against,into,in:into,in,in:in ; The Russian assault on the Georgian port.
incursion/n         type=MOBILIZE/troops  amod=brief|border|minor|airspace  a=poss,by,amod  r=into,in:into
offensive/n         amod=-|military|major|new|ground|spring|winter|air|rebel|large-scale|final|summer|joint|renewed|full-scale|three-pronged|bloody  a=poss,by,amod,of  r=against,in:against,on,in:on,in,in:in  need=any ; The Ethiopian offensive against Tigrayan forces.
raid/n              a=poss,by,amod,from  r=on,in:on,against,in:against,into,in:into,in  weak ; An Israeli raid into Lebanon.
raid/n              amod=air|night|commando|cross-border|bombing|cattle|deadly|rebel|dawn|border|military|guerrilla|retaliatory|pre-dawn  a=poss,by,amod,from  r=on,in:on,against,in:against,into,in:into,in,in:in ; A cross-border raid by Kenyan herders.
strike/n            amod=military|missile|retaliatory|precision|surgical|pre-emptive|preemptive|deadly|punitive|rocket|coalition|targeted|naval|cross-border|first|preventive|cruise|nato|u.s.  a=poss,by,amod,from,of  r=on,in:on,against,in:against,in,in:in,at,in:at ; American missile strikes on a Syrian airfield.
strike/n            on=@target|@place|@fighter|$actor|convoy  a=poss,by,amod,from  r=on,in:on
strike/n            against=@target|@place|@fighter|$actor  a=poss,by,amod,from  r=against,in:against
operation/n         amod=military|ground|offensive|cross-border|counter-insurgency|counterinsurgency|anti-insurgency|punitive|commando|land|air|anti-terror|counter-terrorism|special  a=poss,by,amod,of  r=against,in:against,in,in:in,on  weak ; The Turkish military operation in Syria.
campaign/n          amod=bombing|air|military|aerial|bombardment|terror|assassination  a=poss,by,amod,of  r=against,in:against,on,in,in:in
retaliation/n,reprisal/n,revenge/n,retribution/n,vengeance/n  a=poss,by,amod,from  r=against,on,in:against  weak
violence/n          a=by,poss,amod,of,between,from  r=against,in:against,on,toward  weak ; Violence by settlers against Palestinian villagers.
violence/n          amod=deadly|sectarian|ethnic|militant|political|police|insurgent|gang|religious|armed|inter-communal|intercommunal|tribal|settler|jihadist  a=by,poss,amod,between  r=against,in:against,in,in:in
hostility/n         amod=open|active|fresh|renewed|armed  sym  a=between,with,poss,amod ; Open hostilities between Mali and the Tuareg rebels.
bloodshed/n,carnage/n,bloodbath/n,onslaught/n  a=by,poss,amod,between  r=in,against,of  weak
siege/n             a=poss,by,amod  r=of,in:of,on            ; The Serb siege of the Bosnian town.
conquest/n          a=poss,by,amod  r=of,in:of
fall/n              of=capital|city|town|stronghold|enclave|base|$none  to=$actor|rebel|militant|force|insurgent|$group  a=to  r=in:of ; The fall of the Cambodian capital to the rebels.
aggression/n        a=poss,by,amod,from,of  r=against,in:against,on,toward,in:on  weak ; Iraqi aggression against Kuwait.
insurgency/n,rebellion/n,insurrection/n  a=by,poss,amod,of  r=against,in:against,in  weak
terrorism/n         a=by,poss,of  r=against,in:against  weak
attacker/n,assailant/n  r=of  weak

[ASSAULT act=attack]
# Killing and wounding: never without somebody, or something, that does violence
kill,slay,gun_down,slaughter,butcher,massacre,murder,assassinate,cut_down,mow_down,exterminate,liquidate,dispatch  subj=$actor|$group|@fighter|$state|police  r=obj,in:obj  n=killed:obj  need=any ; Army gunners killed twelve Tuareg rebels.
kill                subj=@attack|@bomb|@missile|@drone|warplane|gunship|@shot|attacker|bomber|assailant|shooter|mob|sniper|gunfire  a=subj,in:subj  r=obj,in:obj  n=killed:obj  need=any ; A Saudi airstrike killed nine Yemenis.
kill                in=@attack  a=subj,by,in:in  r=obj,in:obj  n=killed:obj  need=any ; Ten Malian soldiers were killed in an ambush.
kill                during=@attack|protest|demonstration|clash|operation  a=subj,by,in:during  r=obj,in:obj  n=killed:obj  need=any
kill                by=@attack|@bomb|@missile|@drone|@shot|fire|gunman|sniper|militant  a=by,in:by  r=obj,in:obj  n=killed:obj  need=any
kill                subj=!  obj=soldier|troop|policeman|officer|militant|rebel|insurgent|fighter|journalist|activist|peacekeeper|gunman|commander|guerrilla|jihadist|terrorist|protester|demonstrator|hostage|opposition|militiaman|combatant|serviceman|marine|leader|separatist|gendarme|worker[aid]|fishermen|civilian|diplomat|general|warlord|candidate|dissident  r=obj,in:obj  n=killed:obj  need=any ; Two Danish soldiers were killed in Helmand.
kill                obj=$actor|$group  subj=$actor  r=obj,in:obj  n=killed:obj
wound,injure,maim,hurt,cripple  subj=$actor|$group|@fighter|@attack|@bomb|@missile|@drone|warplane|gunship|@shot|attacker|bomber|assailant|gunman|sniper  a=subj,in:subj  r=obj,in:obj  n=injured:obj  need=any ; The blast wounded four Turkish soldiers.
wound,injure,maim   in=@attack  a=subj,by,in:in  r=obj,in:obj  n=injured:obj  need=any
wound,injure        by=@attack|@bomb|@missile|@drone|@shot|fire  a=by,in:by  r=obj,in:obj  n=injured:obj  need=any
wound               subj=!  obj=soldier|troop|policeman|officer|militant|rebel|fighter|peacekeeper|journalist|protester|civilian  r=obj,in:obj  n=injured:obj  need=any
die                 in=@attack  a=by,in:in  r=subj,in:subj  n=killed:subj  need=any ; Forty Somalis died in the bombing.
die,perish          at=hand  a=in:at,of  r=subj  n=killed:subj  need=any ; The envoy died at the hands of the militia.
die,perish          in=attack|bombing|airstrike|shelling|ambush|massacre|clash|fighting|raid|shooting|strike|explosion|blast|offensive|custody  r=subj,in:subj  n=killed:subj  a=in:in,by  need=any
leave               xcomp=dead  subj=@attack|@bomb|@missile|@drone|warplane|gunship|attacker|bomber|gunman|$actor  a=in:subj,subj  r=obj,in:obj  n=killed:obj  need=any ; The raid left six Afghans dead.
leave               obj=dead|wounded|injured  subj=@attack|@bomb|@missile|@drone  a=in:subj  r=in:obj,in  n=killed:obj  need=any
leave               xcomp=injured|wounded  subj=@attack|@bomb|@missile|@drone|gunman  a=in:subj,subj  r=obj  n=injured:obj  need=any
claim               obj=life|victim  subj=@attack|@bomb|@missile|@drone|violence  a=in:subj  r=of,in:of,in  n=killed:obj  need=any
cost                obj=life  subj=@attack|@bomb|violence  a=in:subj  r=in:obj,of
take                obj=life  of=*  subj=@attack|@bomb|gunman|$actor  a=subj,in:subj  r=of,in:of
put                 to=death  r=obj,in:obj  mode=targeted  n=killed:obj ; The militia put two Filipino captives to death.
burn                to=death  r=obj,in:obj  mode=primitive  n=killed:obj  subj=$actor|mob|crowd|militant|rebel|@fighter
beat,hack,stab,club,bludgeon,stone,torture,batter,kick,whip  to=death  r=obj,in:obj  mode=beat  n=killed:obj  need=any ; A mob beat two Zambian traders to death.
shoot               xcomp=dead  obj=*  r=obj,in:obj  mode=firearms  n=killed:obj  need=any ; Guards shot dead a Kurdish smuggler.
find                xcomp=dead|murdered|shot|beheaded  obj=journalist|activist|hostage|soldier|politician|dissident  r=obj  weak
kill                xcomp=*  weak  r=obj
killing/n,murder/n,slaying/n,slaughter/n,manslaughter/n  a=by,poss,amod,subj  r=of,in:of  need=any  n=killed:of ; The killing of a Tibetan monk by Chinese police.
killing/n           amod=mass|extrajudicial|revenge|sectarian|targeted|deliberate|extra-judicial|indiscriminate|summary  a=by,poss,amod  r=of,in:of,in,in:in  need=any  mode=targeted
death/n             of=*  at=hand|hands  a=in:at  r=of,in:of  weak
death/n             in=custody|airstrike|attack|bombing|shelling|raid|strike|drone|clash|ambush|shooting  r=of,in:of,poss  a=in:in,by  need=ar
wounding/n,injuring/n,maiming/n  a=by,poss  r=of,in:of  n=injured:of  need=ar
massacre/n,bloodbath/n,carnage/n  a=by,poss,amod  r=of,in:of,in,at  mode=targeted  need=any  n=killed:of ; The massacre of Hutu refugees by the militia.
genocide/n          a=by,poss,amod  r=against,of,in:against,in:of,in  mode=targeted  weak ; The genocide of Tutsis by the militia.
atrocity/n,war_crime/n,barbarity/n,brutality/n,cruelty/n  a=by,poss,amod,of  r=against,in:against,on,in  weak
cleansing/n         amod=ethnic  a=by,poss,amod  r=of,against,in:of,in  weak

[ASSAULT act=clash]
# Fights in which both sides act
clash,skirmish,tangle,scuffle,spar,trade_blows  with=*  sym  r=with,in:with ; Chadian troops clashed with Sudanese rebels.
clash,skirmish,scuffle,battle,fight  sym  a=subj,between,with  need=any  obj=! ; Troops and rebels clashed near the Nepali border.
clash               in=@place|city|town|capital|$state  sym  a=subj,with
fight               obj=$actor|@fighter|@troop|$group|rebel|insurgent|militant|army|force|war|battle|guerrilla|invader  r=obj,in:obj,against,with,in:against ; Burmese troops fight Karen rebels.
fight               against=*  r=against,in:against          ; Kurdish units fought against the jihadists.
fight               with=$actor|@fighter|rebel|army|troop|militant  sym  r=with,in:with
fight               alongside=$actor  type=COOPERATE  r=alongside  ctx=military  sym ; Chadian troops fought alongside the French.
battle              obj=$actor|@fighter|@troop|$group|rebel|insurgent|militant|army|force|police|gang  r=obj,in:obj ; Colombian marines battled guerrillas.
battle              with=*  r=with,against,in:with,in:against
battle              against=*  r=with,against,in:with,in:against
exchange,trade,swap  obj=fire|gunfire|shot|shell|artillery[fire]|missile|blow|shelling|rocket|volley|strike|attack|salvo|bombardment|airstrike  sym  a=subj,with,between,across  need=any ; Thai and Cambodian troops exchanged fire.
exchange,trade      obj=fire  with=*  sym  a=subj,with,in:with
break_out,erupt,flare,rage,resume,intensify,continue,escalate,flare_up,start,begin,spread,occur,ensue,explode  subj=fighting|clash|hostility|battle|violence|gunfire|skirmish|gunfight|war|shelling|firefight|shootout|conflict  a=in:subj,between,with  sym  need=any ; Fighting broke out between the Sudanese army and the militia.
resume,renew,restart  obj=hostility|fighting|war|attack|bombing|offensive|shelling|airstrike|strike|conflict|operation  r=against,with,on,in,between,in:against ; Ethiopia resumed hostilities against the rebels.
engage              in=fighting|battle|combat|gunfight|firefight|clash|hostility|shootout|gunbattle|duel  r=with,against,in:in,in:with  sym ; Saudi troops engaged in a gunfight with Houthi fighters.
lock                in=battle|combat  r=with,against  sym
do                  obj=battle  r=with,against  sym
come                to=blow  r=with,over  sym  need=ar
join,fight,lose,win  obj=battle|war|fight  against=*  r=against,with,in:against,in:with  weak ; Hill tribes fought a battle against the Burmese army.
join,fight,lose,win  obj=battle|war|fight  with=*  r=against,with,in:against,in:with  weak
clash/n,skirmish/n,firefight/n,gunfight/n,shootout/n,gunbattle/n,shoot-out/n,scuffle/n,melee/n,confrontation/n,gun-battle/n,brawl/n  sym  a=between,with,poss,amod,by,among,of,in:between,in:with,against  need=any ; Clashes between Thai and Cambodian troops.
confrontation/n     amod=armed|military|violent|naval|deadly|bloody|direct  sym  a=between,with,poss,amod
fighting/n          a=between,with,by,amod,among,in:between,in:with,poss,of,against,in:against  sym  need=any ; Fighting between Yemeni troops and al-Qaeda.
battle/n            a=between,with,poss,amod,in:between,in:with,by,of,against  sym  weak ; A battle between Libyan militias and Chadian fighters.
battle/n            amod=gun|pitched|fierce|naval|street|tank|running|border|heavy|bloody|artillery|air|sea|deadly  sym  a=between,with,poss,amod,in:between,in:with,against  need=any
fire/n              amod=cross-border|exchange|crossfire  sym  a=between,with  need=ar
exchange/n          of=fire|gunfire|artillery|shell|rocket  sym  a=between,with,in:between,by  need=any ; An exchange of fire between Indian and Pakistani troops.
war/n               between=*  sym  a=between,in:between  need=any ; The war between Chad and Libya.
war/n               with=$actor  sym  a=poss,amod,with  need=ar
war/n               against=$actor  a=poss,amod,by,of  r=against,in:against
war/n               on=$actor  a=poss,amod,by  r=on,in:on
war/n               in=$state  a=poss,amod,by  r=in  need=ar  weak
conflict/n          amod=armed|border|military|violent|bloody  sym  a=between,with,in:between,poss,amod  need=ar  weak
conflict/n          between=*  sym  a=between,in:between  need=ar  weak
standoff/n,stand-off/n  sym  a=between,with,in:between  need=ar  weak  type=MOBILIZE/troops  act=-
duel/n              amod=artillery  sym  a=between,with,in:between  need=any

[ASSAULT act=begin_hostilities]
# War declared, begun, gone to: opens the state of conflict
declare             obj=war  on=*  r=on,against,upon,in:on,in:against ; Sudan declared war on its southern neighbour.
declare             obj=war  against=*  r=on,against,upon,in:on,in:against
declare             obj=war  upon=*  r=on,against,upon,in:on,in:against
declare             obj=state  of=war  r=with,against,in:with  weak ; Djibouti declared a state of war with Eritrea.
declare             xcomp=war  r=on,against
go                  to=war  r=with,in:to,against,over,in:with  a=subj  need=ar ; Ecuador went to war with Peru.
open,begin,start,commence,initiate,launch  obj=hostility  r=against,with,in:against,toward,on  a=subj ; Iraq opened hostilities against Kuwait.
start,launch,begin,unleash,provoke,initiate  obj=war|invasion  r=against,on,with,in:against,in:on,of,in:of,in:obj,into,in:into ; Russia launched an invasion of its neighbour Georgia.
invade              obj=$state|country|neighbour|neighbor|territory|soil|island  subj=$state|force|troop|army|tank|military|coalition  r=obj,in:obj  a=subj,in:subj ; Iraq invaded Kuwait.
invade              r=obj,in:obj  a=subj,in:subj
reinvade,re-invade  r=obj
wage                obj=war  r=against,on,in:against,in:on,upon  act=attack
open                obj=front  r=against,on,in:against,with  act=attack  weak ; Ethiopia opened a new front against Eritrea.
invasion/n          a=poss,by,amod,from,subj  r=of,in:of,into,in:into,against  need=any ; The Iraqi invasion of Kuwait.
invasion/n          amod=full-scale|ground|land|military|illegal|unprovoked  a=poss,by,amod,from  r=of,in:of,into,against,in  need=any
declaration/n       of=war  a=poss,by,from,amod  r=on,against,in:against,upon ; Ethiopia's declaration of war on Eritrea.
outbreak/n          of=hostility|war|fighting  sym  a=between,with,in:between  need=any ; The outbreak of war between Ecuador and Peru.

[ASSAULT act=break_ceasefire]
# A ceasefire broken
break,violate,breach,rupture,shatter,infringe,contravene,flout,disregard,transgress  obj=ceasefire|cease-fire|truce|armistice|fire[cease]|agreement[ceasefire|truce|armistice|peace]|deal[ceasefire|truce]|accord[ceasefire|peace]|pact[ceasefire]|lull|moratorium|cessation|pause|peace  r=with,by,against,in,between,in:obj,in:with,near ; Armenia broke the ceasefire with Azerbaijan.
break,violate,breach,infringe,contravene  obj=agreement|deal|accord|pact|terms|term|arrangement  in:obj=ceasefire|cease-fire|truce|armistice  r=with,by,against,in,between,in:obj ; Both militias violated the ceasefire agreement in Yemen.
end,abandon,call_off,scrap,collapse,terminate,renounce,break_off,cancel,declare_over,tear_up,revoke,ditch,quit,abrogate,withdraw,suspend  obj=ceasefire|cease-fire|truce|armistice|fire[cease]|agreement[ceasefire|truce|armistice]|deal[ceasefire|truce]|lull  r=with,against,between,in:obj,in:with ; The rebels called off their truce with Manila.
withdraw,pull_out,back_out,walk_away  from=ceasefire|truce|armistice  r=with,in:from
declare,pronounce   xcomp=over|dead|null|void  obj=ceasefire|truce|armistice  r=with
violation/n,breach/n,rupture/n,infringement/n,breaking/n,collapse/n  of=ceasefire|cease-fire|truce|armistice|agreement[ceasefire|peace]|lull  a=poss,by,amod  r=with,by,against,in:of,in ; A Syrian violation of the ceasefire.
violation/n,breach/n  amod=ceasefire|truce|armistice|cease-fire  a=poss,by,amod,from,of  r=in,against,on,with,along
violator/n          of=ceasefire|truce  weak
collapse,crumble,break_down,unravel,fall_apart,end,expire,lapse  subj=ceasefire|truce|armistice  a=between,in:subj,with  sym  act=-  need=ar  weak ; The truce between Khartoum and the rebels collapsed.

[ASSAULT/firearms act=attack]
shoot,gun_down,shoot_up,machine-gun,open_up,snipe,strafe  obj=@people|@fighter|$actor|$person|@officeholder|@protester|suspect|protester  r=obj,in:obj  n=injured:obj  need=any ; Border guards shot an Iraqi herder.
gun_down,mow_down,cut_down,spray,machine-gun  r=obj,in:obj  n=killed:obj  need=any ; Assailants gunned down a Basque councillor.
shoot               at=*  r=at,in:at  need=any               ; Soldiers shot at a Red Cross convoy.
shoot               r=obj,in:obj,at,in:at,on,in  need=any  weak
open                obj=fire  r=on,at,upon,in:on,in:at,against,in,inside,outside,in:upon  need=any ; Israeli troops opened fire on Lebanese villagers.
fire,shoot_back,fire_back  on=*  r=on,upon,in:on,in:upon  need=any ; The navy fired on a North Korean trawler.
fire,shoot_back,fire_back  upon=*  r=on,upon,in:on,in:upon  need=any
fire                at=@people|@fighter|@target|@protester|$actor|@aircraft|@warship|crowd|position|@troop  r=at,in:at  need=any ; Gunmen fired at a Polish patrol.
fire                obj=@shot|shot|bullet|round|weapon|burst|gun|rifle|volley  r=at,on,into,in:at,in:on,in:into,over,toward,towards,across,in  need=any ; Turkish guards fired shots at refugees.
fire                into=crowd|car|air|bus|house|group|territory|vehicle|protest  r=in:into  need=any
spray               with=bullet|gunfire|fire  r=obj,in:obj
riddle              with=bullet  r=obj,in:obj
exchange            obj=shot|gunfire  sym  a=subj,with,between  act=clash
execute             by=squad[firing]  r=obj  mode=targeted
shooting/n,gunfire/n,gunshot/n  a=by,poss,amod  r=of,at,on,in:of,in:at,in,in:in  weak ; The shooting of a Mexican boy by an American agent.
shooting/n          of=*  a=by,poss,amod  r=of,in:of  n=injured:of  need=any
shooting/n          amod=mass|deadly|fatal|school|police|drive-by|military|church|mosque|synagogue  a=by,poss,amod  r=of,in,at,in:of,in:in,in:at  need=any
shootdown/n,downing/n  a=by,poss,amod  r=of,in:of  mode=heavy-weapons ; The downing of a Russian jet by Turkey.
fire/n              amod=sniper|machine-gun|gun|small-arms|rifle  a=by,poss,amod,from  r=on,at,against  weak
gunman/n            weak  r=in
drive-by/n          a=by  r=on,of  weak

[ASSAULT/explosives act=attack]
bomb,blow_up,dynamite,firebomb,booby-trap,blast,car-bomb,detonate  obj=@target|@place|$actor|@people|@fighter  r=obj,in:obj  need=any ; Rebels bombed a Colombian pipeline.
bomb                subj=militant|rebel|insurgent|terrorist|guerrilla|separatist|extremist|$group|jihadist|attacker  r=obj,in:obj
blow_up             r=obj,in:obj  subj=$actor|$group|@fighter ; Guerrillas blew up a Turkish pipeline.
detonate,explode,set_off,trigger,plant,lay,place,leave,hide,bury,activate,throw,hurl,lob,toss  obj=@bomb|bomb|grenade|mine|explosive|device|landmine|IED|dynamite|carbomb|charge|parcel[bomb]|package[bomb]|bombs  r=in,at,on,near,outside,under,against,in:in,in:at,in:on,in:near,in:outside,inside,in:under,in:obj,along,into,in:into  need=any ; Militants planted a bomb near an Iraqi police post.
explode,detonate,go_off,blow_up,rip,tear  subj=@bomb|device|explosive|bomb|mine|grenade|landmine|blast|explosion|car|truck|vehicle|parcel  r=in:in,at,in:at,near,in:near,outside,in:outside,in,under,in:under,through,in:through,inside,on,in:on  a=by,in:subj  need=any ; A bomb exploded outside the Turkish embassy.
explode             in=$state  subj=@bomb|bomb|grenade|mine|vehicle|car  r=in
hit,strike,trigger,run_over  obj=mine|landmine|bomb[roadside]|IED|device|explosive  r=subj,in:subj  a=of,by  subj=vehicle|convoy|bus|truck|patrol|soldier|car|$actor|jeep|tank|peacekeeper  need=any ; A UN convoy hit a landmine in Mali.
drive,ride,fly      into=mine
mine                obj=road|harbour|harbor|waters|port|border|strait  r=in:obj,against,of ; Nicaragua said its harbours were mined.
lay                 obj=mine|landmine  r=in,along,on,against
throw,lob,hurl,toss,launch  obj=grenade|molotov|firebomb|explosive  r=at,into,on,in:at,in:into,in:on  need=any ; Attackers threw a grenade at a Burundian bar.
bombing/n           a=by,poss,amod,from,of  r=of,in:of,on,in,in:in,at,in:at,against,in:against,outside  need=any ; The bombing of the Israeli embassy.
bombing/n           amod=car|roadside|terrorist|truck|embassy|deadly|mosque|market|church|terror|twin|double|train|bus|hotel|pipeline|parcel|nightclub|motorcycle|remote-controlled  a=by,poss,amod  r=of,in:of,in,in:in,at,in:at,on,against,outside  need=any
blast/n,explosion/n  amod=bomb|car|roadside|mine|landmine|grenade|truck|twin|IED|terrorist|suicide  a=by,poss  r=in,at,in:in,in:at,near,outside,in:near,in:outside,on,against,in:on  need=any ; A bomb blast outside a Pakistani court.
blast/n,explosion/n  a=by  r=at,in,in:at,in:in  weak
bomb/n              amod=roadside|car|truck|suicide|nail|parcel|petrol|time  a=by,poss  r=in,at,near,outside,on,against,in:in,in:at,in:near,in:outside  weak
attack/n            amod=bomb|grenade|IED|explosive|mine|landmine|car-bomb|car|truck|letter-bomb  a=poss,by,amod,from  r=on,in:on,against,in:against,in,in:in,at,in:at  need=any ; A grenade attack on a Kenyan church.
firebombing/n,mining/n  of=*  a=poss,by  r=of,in:of  weak
demolition/n        amod=controlled  weak

[ASSAULT/suicide-attack act=attack]
blow_up,detonate,explode  obj=himself|herself|themselves|itself|vest|belt  r=in,at,near,among,outside,in:in,in:at,in:near,in:outside,inside,amid,on,by  need=any ; An assailant blew himself up at an Iraqi checkpoint.
attack,strike,target,hit  subj=bomber[suicide]  r=obj,in:obj,at,in  need=any ; Suicide bombers attacked a Yemeni barracks.
kill,wound,injure   subj=bomber[suicide]|bombing[suicide]|attack[suicide]|attacker[suicide]|blast[suicide]  a=subj,in:subj  r=obj,in:obj  n=killed:obj  need=any
ram,drive,crash,plough,plow,slam  obj=car|truck|vehicle|motorcycle|boat  into=*  r=into,in:into  subj=bomber|attacker|militant  need=any
attack/n,bombing/n,blast/n,explosion/n,mission/n,raid/n,assault/n  amod=suicide|kamikaze  a=by,poss,amod,from,of  r=on,in:on,against,in:against,in,in:in,at,in:at,outside  need=any ; A suicide bombing at a Somali ministry.
bomber/n            amod=suicide  r=in,at,on,in:at,in:in  weak
martyrdom/n         weak  amod=operation

[ASSAULT/aerial act=attack]
bomb,bombard,strafe,pound,strike,hit,attack,raid,target,blitz,destroy  subj=@aircraft|jet|warplane|bomber|helicopter|gunship|plane  a=in:subj,subj  r=obj,in:obj  need=any ; Saudi jets bombed a Houthi convoy.
bomb                subj=$state|military|army|nato|coalition|air_force|regime|$official  r=obj,in:obj ; Ethiopia bombed the Tigrayan capital.
strafe,carpet-bomb,dive-bomb,napalm  r=obj,in:obj  need=any  ; Aircraft strafed a Sudanese village.
bomb                from=air  r=obj,in:obj
drop,rain,unleash,release  obj=bomb|munition|barrel|napalm|cluster[bomb]|warhead  r=on,over,onto,upon,in:on,in:over,in  need=any ; Syrian helicopters dropped bombs on a market.
launch,carry_out,conduct,stage,mount,begin,resume,perform,unleash,order,continue,make,fly,intensify,suspend,halt,execute,start,approve,step_up  obj=airstrike|strike[air|aerial]|raid[air|aerial|bombing]|attack[air|aerial]|bombardment[aerial|air]|campaign[air|bombing|aerial]|sortie|bombing[aerial]|air_strike|air_raid|operation[air|aerial]|assault[air|aerial]  r=on,against,in,at,over,in:on,in:against,in:in,in:at,near,into,in:over  need=any ; Turkey carried out airstrikes against Kurdish fighters in Iraq.
airstrike/n,air-strike/n,air_strike/n,air_raid/n,air_attack/n,airstrikes/n,bombing_raid/n,airraid/n  a=by,poss,amod,from,of  r=on,in:on,against,in:against,in,in:in,at,in:at,near  need=any ; An Israeli airstrike on Gaza.
strike/n,raid/n,attack/n,bombardment/n,assault/n,bombing/n,campaign/n,offensive/n  amod=air|aerial|helicopter|plane|warplane|jet|airborne  a=by,poss,amod,from,of  r=on,in:on,against,in:against,of,in:of,in,in:in,at,in:at,near  need=any ; Egyptian air raids on Libyan camps.
bombing/n           amod=aerial|nato|us|carpet|cluster|allied|saturation|indiscriminate|strategic  a=by,poss,amod,from  r=of,on,against,in:of,in:on,in:against,in  need=any
bombing/n           by=$state|coalition|nato|aircraft|jet|warplane|force  a=by  r=of,on,against,in:of,in:on,in:against,in
sortie/n            a=by,poss,amod  r=over,against,on  weak
dogfight/n          sym  a=between,with
bombard             from=air  r=obj,in:obj

[ASSAULT/drone act=attack]
attack,strike,hit,target,bomb,pound,destroy,kill,damage,shell,bombard  with=@drone  r=obj,in:obj  need=any ; Ukraine struck a Russian depot with drones.
attack,strike,hit,target,bomb,pound,destroy,kill,wound,damage,injure,crash,explode,penetrate,slam  subj=@drone  a=in:subj  r=obj,in:obj,on,in:on,into,in:into  n=killed:obj  need=any ; Houthi drones hit a Saudi airport.
launch,fire,fly,send,unleash,direct,release,use,deploy,crash  obj=@drone  r=at,against,on,into,toward,towards,in:at,in:against,in:on,in:into,over,in:toward  need=any  weak ; Iran launched drones at an Iraqi camp.
launch,fire,unleash,rain,send  obj=@drone  at=*  r=at,in:at
launch,carry_out,conduct,stage,use,begin,order,suspend  obj=strike[drone]|attack[drone]|raid[drone]|campaign[drone]|drone_strike|assault[drone]|swarm[drone]  r=on,against,in,at,in:on,in:against,in:in,in:at,near  need=any
strike/n,attack/n,raid/n,assault/n,campaign/n,bombing/n,barrage/n,swarm/n,killing/n,war/n  amod=drone|uav|unmanned|kamikaze|shahed  a=by,poss,amod,from,of  r=on,in:on,against,in:against,in,in:in,at,in:at,near,of,in:of  need=any ; An American drone strike in Yemen.
drone/n             weak  a=amod,poss  r=at,on,into,over

[ASSAULT/heavy-weapons act=attack]
shell,mortar,rocket,bombard,cannonade,torpedo  r=obj,in:obj  need=any ; Burmese gunners shelled a Karen village.
shell               in=*  r=obj,in:obj,in:in  need=any
fire,launch,lob,shoot,rain,unleash,loose,send,release,direct,hurl,volley  obj=@missile|missile|rocket|mortar|shell|artillery|barrage|salvo|torpedo|round[mortar|artillery|tank]  r=at,on,into,against,toward,towards,upon,across,in:at,in:on,in:into,in:against,in:toward,in:towards,over,in:over  need=any ; Hezbollah fired rockets at an Israeli post.
fire,launch,lob     obj=missile|rocket|mortar|shell  at=*  r=at,into,on,against,in:at,in:into,in:on,in:against  need=any
fire,launch,lob     obj=missile|rocket|mortar|shell  into=*  r=at,into,on,against,in:at,in:into,in:on,in:against  need=any
fire,launch,lob     obj=missile|rocket|mortar|shell  on=*  r=at,into,on,against,in:at,in:into,in:on,in:against  need=any
fire,launch,lob     obj=missile|rocket|mortar|shell  against=*  r=at,into,on,against,in:at,in:into,in:on,in:against  need=any
attack,strike,hit,target,pound,destroy,bombard,pummel,shell,kill  with=@missile|artillery|mortar|rocket|tank|fire[artillery|mortar]  r=obj,in:obj  need=any ; The army hit the Tamil enclave with mortars.
hit,strike,slam,land,crash,kill,wound,injure,damage,destroy,pound,rain,fall,explode  subj=missile|rocket|shell|mortar|artillery|fire[mortar|artillery|rocket]|barrage|salvo|projectile|katyusha|scud|torpedo  a=in:subj,from  r=obj,in:obj,on,into,in,in:on,in:into,at,in:at,near,in:in  n=killed:obj  need=any ; Syrian shells landed on a Turkish village.
shoot_down,down,bring_down  obj=@aircraft|@drone|plane|jet|helicopter|drone|aircraft|airliner|balloon|missile|uav|fighter|bomber  r=in:obj,of,over  a=subj,in:subj  need=any ; Turkish gunners shot down a Russian bomber.
intercept,shoot_down,destroy  obj=missile|rocket|drone  from=*  r=from,in:from  weak
sink,torpedo,scuttle,ram,fire_on,shell  obj=@warship|ship|boat|vessel|ferry|trawler|tanker|submarine|corvette|frigate|freighter  r=in:obj,of  subj=$actor|@warship|@missile|@aircraft|torpedo|navy|gunboat|missile|force  a=subj,in:subj  need=any ; A North Korean submarine sank a South Korean corvette.
shelling/n,bombardment/n,cannonade/n,barrage/n,mortaring/n  a=by,poss,amod,from  r=of,in:of,on,in:on,against,in:against,in,in:in  need=any ; The shelling of the Ukrainian town by Russian guns.
strike/n,attack/n,fire/n,barrage/n,salvo/n,assault/n,bombardment/n,raid/n,duel/n,shelling/n,volley/n  amod=rocket|missile|mortar|artillery|tank|scud|katyusha|ballistic|cruise|cross-border|qassam|shell|torpedo|naval|grad  a=by,poss,amod,from,of  r=on,in:on,against,in:against,at,in:at,into,in:into,in,in:in,of,in:of  need=any ; A rocket attack on the Saudi capital from Yemen.
launch/n,firing/n   of=rocket|missile|mortar|shell  at=*  a=poss,by,amod  r=at,into,against,on,in:at,in:into,in:on,in:against ; The firing of rockets at Israel by Palestinian groups.
launch/n,firing/n   of=rocket|missile|mortar|shell  into=*  a=poss,by,amod  r=at,into,against,on,in:at,in:into,in:on,in:against
launch/n,firing/n   of=rocket|missile|mortar|shell  against=*  a=poss,by,amod  r=at,into,against,on,in:at,in:into,in:on,in:against
launch/n,firing/n   of=rocket|missile|mortar|shell  on=*  a=poss,by,amod  r=at,into,against,on,in:at,in:into,in:on,in:against
sinking/n           a=by,poss,amod  r=of,in:of  weak         ; The sinking of a Greek freighter by Turkish gunboats.
fire/n              amod=artillery|mortar|tank|rocket|anti-aircraft|shell|heavy|hostile|enemy|friendly|naval  a=by,poss,amod,from  r=on,at,against,in:on,in:at,in  need=any

[ASSAULT/targeted act=attack]
assassinate,execute,lynch,behead,decapitate,liquidate,massacre,slaughter,hang,guillotine,crucify,exterminate,garrotte,garrote,disembowel,dismember  obj=*  r=obj,in:obj  n=killed:obj  need=any ; Gunmen assassinated the Lebanese minister.
execute             obj=prisoner|hostage|captive|inmate|dissident|soldier|convict|$person|@people|$actor|spy|man|woman|murderer|militant  r=obj,in:obj  n=killed:obj  need=any ; Iran executed two Kurdish prisoners.
execute             for=*  r=obj,in:obj  n=killed:obj  need=any
murder,slay         obj=@people|@officeholder|$person|@fighter|$official|$actor|journalist|activist|hostage  r=obj,in:obj  n=killed:obj  need=any ; Hitmen murdered a Maltese reporter.
kill                obj=leader|commander|chief|general|minister|president|hostage|journalist|politician|activist|mayor|governor|judge|prosecutor|ambassador|diplomat|envoy|scientist|lawmaker|candidate|cleric  subj=gunman|militant|assassin|assailant|hitman|$group|attacker|militiaman|captor|kidnapper|strike|airstrike|drone  a=subj,in:subj  r=obj,in:obj  n=killed:obj  need=any ; Gunmen killed a Somali judge.
attempt,plot,plan,order,foil,survive,escape,carry_out,commit,claim,mastermind,avenge  obj=assassination|murder|killing|execution|massacre|attempt[assassination]  r=of,against,on,in:of,in:on,subj  weak ; Agents plotted the assassination of the Saudi envoy.
survive,escape      obj=attempt[assassination]|attack|plot[assassination]|bid[assassination]  a=by  r=subj,in:subj  need=any  mode=targeted ; The Yemeni premier survived an assassination attempt.
try,attempt,plot,conspire  xcomp=kill|assassinate|murder|poison  r=in:xcomp  c=xcomp:asserted  weak
poison              obj=@people|$person|$official|@officeholder|dissident|spy|opposition|well|leader  r=obj,in:obj  mode=unconventional ; Agents poisoned a Bulgarian dissident in London.
eliminate,neutralise,neutralize,take_out,dispatch,bump_off,liquidate  obj=militant|terrorist|commander|leader|fighter|insurgent|rebel|$group|@fighter  r=obj,in:obj  n=killed:obj  need=any ; Turkish jets neutralised six PKK fighters.
bring,deliver       obj=body  weak
dump                obj=body  r=of,in:of  weak
throw               from=roof|building|helicopter|cliff  obj=@people|@fighter  r=obj,in:obj
bury                xcomp=alive  r=obj
burn                xcomp=alive  r=obj,in:obj                ; The militants burned a Jordanian pilot alive.
exterminate,annihilate,wipe_out  obj=@people|$actor|population|tribe|village|community|group  r=obj,in:obj
assassination/n,beheading/n,lynching/n,execution/n,extermination/n,decapitation/n,hanging/n,mass_murder/n  a=by,poss,amod,in  r=of,in:of  n=killed:of  need=any ; The assassination of the Lebanese premier.
execution/n         amod=summary|public|mass|extrajudicial|mock  a=by,poss,amod  r=of,in:of  need=any
assassination/n,attempt/n,bid/n,plot/n  amod=assassination|murder  a=by,poss,amod,subj  r=on,against,in:on,in:against,of  need=any ; An assassination attempt on the Afghan president.
attempt/n           on=life  a=by,poss  r=in:on              ; An attempt on the life of the Georgian leader.
plot/n              xcomp=kill|assassinate|murder  a=by,poss,amod  r=in:xcomp  weak
poisoning/n         a=by,poss,amod  r=of,in:of  weak         ; The poisoning of the Russian dissident.
hit/n               amod=contract|mafia  a=by,poss  r=on  weak

[ASSAULT/abduct act=attack]
abduct,kidnap,hijack,skyjack,carjack,commandeer,shanghai  r=obj,in:obj  n=abducted:obj  need=any ; Pirates hijacked a Danish tanker.
snatch,seize,capture,take,grab,nab,carry_off,whisk_away  obj=hostage|captive  r=in:obj,in,from,of  n=abducted:obj  need=any ; Rebels took hostages in a Russian theatre.
take                obj=$actor|@people|soldier|sailor|journalist|worker|tourist|crew|policeman|diplomat|engineer|missionary|hostage|prisoner  xcomp=hostage|captive|prisoner  r=obj,in:obj  n=abducted:obj  need=any ; The gunmen took two Turks hostage.
take                obj=hostage|prisoner|captive  r=in:obj,of,from  n=abducted:obj
take                as=hostage|prisoner  r=obj,in:obj  n=abducted:obj
take,hold,keep,seize  xcomp=hostage|captive  r=obj,in:obj  n=abducted:obj  need=any
hold                obj=hostage|captive  r=in:obj,of  n=abducted:obj  need=any ; The group holds six Swiss hostages.
hold                for=ransom  r=obj,in:obj  n=abducted:obj  need=any
use,hold,take       as=shield|shields  r=obj,in:obj  need=any  mode=- ; The militia used Yazidi villagers as human shields.
hold                obj=hostage|captive  against=*  weak
snatch,seize,grab,spirit_away,bundle,whisk  obj=@people|journalist|tourist|worker|soldier|girl|schoolgirl|student|crew|ship|tanker|sailor|fisherman  subj=gunman|militant|rebel|pirate|kidnapper|bandit|$group|militia|fighter|tribesman|insurgent  r=obj,in:obj  n=abducted:obj  need=any ; Militants seized four Filipino sailors.
go                  xcomp=missing  weak
disappear           obj=@people  weak  subj=$actor
abduction/n,kidnapping/n,kidnap/n,hijacking/n,hijack/n,hostage-taking/n,hostage_taking/n,kidnaping/n,skyjacking/n,snatching/n  a=by,poss,amod,in  r=of,in:of  n=abducted:of  need=any ; The kidnapping of a Polish engineer in Pakistan.
seizure/n,capture/n,taking/n  of=hostage|captive|@people|soldier|sailor|crew|tanker  a=by,poss,amod,in  r=in:of,of  n=abducted:of  need=any
crisis/n,situation/n,drama/n,standoff/n  amod=hostage  a=by,in,at  r=in,at  need=any
disappearance/n     amod=enforced|forced  a=by,poss  r=of,in:of  weak
kidnapper/n,captor/n,abductor/n,hijacker/n  r=of,in:of,poss  weak
hostage/n           a=by  r=of  weak

[ASSAULT/beat act=attack]
beat_up,rough_up,manhandle,thrash,flog,cane,whip,lash,maul,bludgeon,club,punch,slap,kick,thump,pistol-whip,truncheon,baton,batter,pummel,trample,assault  obj=@people|@protester|@fighter|$person|@officeholder|$official|$actor|journalist|suspect|@embassystaff  r=obj,in:obj  n=injured:obj  need=any ; Police beat up two Ethiopian traders.
beat                obj=@protester|protester|journalist|detainee|prisoner|activist|demonstrator|student|migrant|worker|reporter|@fighter|diplomat|inmate|refugee|suspect|civilian|passenger|marcher|monk  r=obj,in:obj  n=injured:obj  need=any ; Guards beat Rohingya migrants.
beat                with=baton|club|stick|truncheon|rifle|butt|iron|bar|whip|belt  r=obj,in:obj  need=any
attack,assault      with=fist|baton|stick|club  r=obj,in:obj  need=any
assault             obj=@people|@officeholder|$person|journalist|$official|diplomat  r=obj,in:obj  n=injured:obj  need=any
mistreat,maltreat,abuse,ill-treat,brutalise,brutalize,molest,manhandle  obj=prisoner|detainee|captive|inmate|migrant|suspect|@people|refugee|hostage|@fighter  r=obj,in:obj  need=any ; Jailers mistreated the Iraqi detainees.
beating/n,caning/n,flogging/n,whipping/n,thrashing/n,lashing/n  a=by,poss,amod  r=of,in:of  need=any ; The beating of a Kenyan lawyer by Ugandan police.
mistreatment/n,maltreatment/n,ill-treatment/n,abuse/n  of=prisoner|detainee|inmate|captive|migrant|@people|$actor  a=by,poss,amod,in  r=of,in:of  need=any
brutality/n         amod=police  a=by,poss,amod,of  r=against,toward,in:against  need=any

[ASSAULT/torture act=attack]
torture,waterboard,electrocute,mutilate,maim  r=obj,in:obj  need=any ; Soldiers tortured captured Kurds.
subject             to=torture|abuse|beating|treatment[inhuman|degrading]  r=obj,in:obj  need=any
torture/n,waterboarding/n,mutilation/n  a=by,poss,amod,in,at  r=of,in:of,against  need=any ; The torture of Sahrawi detainees by Moroccan police.

[ASSAULT/sexual act=attack]
rape,gang-rape,sodomise,sodomize  r=obj,in:obj  need=any ; Militiamen raped displaced Darfuri women.
enslave             r=obj,in:obj  weak
rape/n,gang-rape/n  a=by,poss,amod  r=of,in:of  need=any     ; The rape of Bosnian women by the militia.
violence/n,assault/n,abuse/n,slavery/n  amod=sexual|gender-based  a=by,poss,amod,of  r=against,on,of,in:against,in:of  need=any

[ASSAULT/destroy act=attack]
destroy             subj=$actor|$group|@fighter|@troop|@attack|@missile|@bomb|@aircraft|@drone|force|army|militant|rebel|jihadist  a=subj,in:subj  r=obj,in:obj  need=any  obj=@target|village|home|church|mosque|temple|tomb|shrine|tank|aircraft|convoy|ruin|monument|statue|artefact|artifact|radar|helicopter|depot|crop|property|well|tunnel|vehicle|missile|bridge ; Malian jihadists destroyed a saint's tomb.
raze,level,flatten,torch,burn_down,burn,set_ablaze,set_alight,demolish,bulldoze,dynamite,gut,sabotage,wreck,incinerate,loot,ransack,plunder,pillage  obj=@target|village|home|church|mosque|shop|embassy|consulate|temple|property|farm|crop|orchard|hut|office|market|pipeline|tomb|cemetery|factory|oilfield|well|town|camp  r=in:obj,of  need=any ; Militiamen burned Fur villages in Darfur.
set                 on=fire  obj=@target|village|home|church|mosque|shop|embassy|consulate|vehicle|farm|well|oilfield|camp|tanker  r=in:obj  need=any
set                 obj=fire  to=@target|village|home|church|mosque|shop|embassy|consulate|vehicle|farm|well|camp|market  r=in:to  need=any ; Attackers set fire to a Turkish school.
set                 xcomp=ablaze|alight  r=in:obj  obj=@target|village|home|church|mosque|shop|embassy|consulate|vehicle  need=any
damage              subj=@missile|@bomb|@drone|@attack|@aircraft|saboteur|militant|rebel  a=in:subj,subj  r=in:obj,obj  need=any ; A missile damaged the Ukrainian consulate.
cut                 obj=cable|pipeline|line[power]|line[communication]  subj=saboteur|rebel|militant|ship|vessel|$actor  r=in:obj,between,to  need=ar
sabotage            obj=pipeline|cable|railway|line|plant|grid|facility|train|ship|nord  r=in:obj,obj  need=any
destruction/n,demolition/n,razing/n,burning/n,torching/n,ransacking/n,looting/n,sabotage/n,bulldozing/n,desecration/n  of=@target|village|home|church|mosque|shop|embassy|consulate|temple|property|pipeline|tomb|shrine|heritage|statue|monument|house|dam|bridge|cable|crop  a=by,poss,amod  r=in:of,of,in  need=any ; The demolition of Palestinian homes by Israel.
arson/n             amod=attack  a=by,poss  r=on,against,in:on  need=any
attack/n            amod=arson|sabotage  a=by,poss,amod  r=on,against,in:on,in:against,in,at  need=any ; An arson attack on a Syrian refugee home.
sabotage/n          a=by,poss,amod,of  r=of,in:of,against,at  weak

[ASSAULT/primitive act=attack]
stab,knife,spear,slash,axe,machete,bayonet,stone,lynch,scald,burn,bite,strangle,throttle,asphyxiate,choke,suffocate,drown  obj=@people|@protester|@fighter|$person|@officeholder|$official|$actor|journalist|hostage|policeman|soldier|tourist  r=obj,in:obj  n=injured:obj  need=any ; A man stabbed an Israeli soldier.
stab                r=obj,in:obj  need=any
attack,kill,assault,wound,injure,murder  with=knife|machete|axe|sword|spear|hammer|rock|stone|hatchet|cleaver|acid|arrow|club|screwdriver|blade|truck|vehicle|car|van  r=obj,in:obj  n=killed:obj  need=any ; Villagers attacked Fulani herders with machetes.
hack                to=death  r=obj,in:obj  n=killed:obj  need=any
hack                obj=@people|@fighter  r=obj,in:obj  n=killed:obj  need=any
slit,cut            obj=throat  r=of,in:obj,in:of  n=killed:obj  need=any
ram,run_over,run_down,mow_down,plough,plow  obj=pedestrian|crowd|soldier|policeman|people|police|@protester  r=obj,in:obj  need=any ; A driver rammed Israeli soldiers.
drive               obj=truck|car|van|vehicle|lorry  into=crowd|pedestrian|people|soldier|police|market|crowds  r=in:into,into  need=any
stabbing/n,stoning/n  a=by,poss,amod  r=of,in:of,at,in,in:at  need=any ; The stabbing of a French soldier.
attack/n            amod=knife|machete|sword|axe|hammer|acid|spear|stabbing|vehicle-ramming|ramming|vehicle|truck|van|stone|bottle  a=by,poss,amod,from  r=on,in:on,against,in:against,in,at,in:at,in:in  need=any ; A knife attack on a Chinese guard.

[ASSAULT/crowd-control act=attack]
fire,use,shoot,lob,deploy,launch,employ,spray,discharge,release,throw  obj=gas[tear]|teargas|cannon[water]|bullet[rubber|plastic]|grenade[stun|gas|flash|smoke]|spray[pepper]|canister|shot[warning]|pellet|baton|taser|charge[lathi]|bullets[rubber]|pepper[spray]  r=at,on,against,into,in:at,in:on,in:against,xcomp,in:xcomp,upon  need=any ; Police fired tear gas at Sudanese marchers.
teargas,tear-gas,baton-charge,lathi-charge,water-cannon,pepper-spray,tase,kettle  r=obj,in:obj  need=any
fire                in=air  r=at,over  need=any
fire                into=air  r=at,over  need=any
disperse,scatter,break_up,clear,crush,quell,suppress,put_down,disband,repress,subdue,crack  obj=@rally|@protester|protester|demonstrator|protest|demonstration|crowd|riot|uprising|rally|march|rebellion|revolt|unrest|mutiny|sit-in|camp|strike|dissent|marcher|rioter|encampment|mob  r=in:obj,by,of,against  need=any ; Police dispersed Uighur protesters.
quell,suppress,put_down,crush,stamp_out  obj=uprising|rebellion|revolt|mutiny|insurgency|insurrection|riot|unrest|dissent|revolution  r=by,in:obj,in,of  need=any ; Bahrain crushed a Shia uprising.
charge              obj=crowd|protester|demonstrator|marcher  r=obj,in:obj  subj=police|officer|trooper|gendarme|soldier|guard|force|cavalry  need=any
gas                 obj=@protester|crowd  r=in:obj,obj  weak
use                 obj=force|violence  against=@protester|protester|demonstrator|civilian|migrant|crowd|$actor|opposition|people  r=against,in:against  mode=- ; The regime used force against Buddhist monks.
crackdown/n         amod=violent|bloody|deadly|brutal|military|police|security|government|harsh|-  a=by,poss,amod,of,from  r=on,in:on,against,in:against,in,of  mode=-  weak ; The Burmese crackdown on monks.
dispersal/n,suppression/n,quelling/n,crushing/n  of=@rally|protester|demonstrator|protest|uprising|rebellion|revolt|crowd|riot|dissent|unrest  a=by,poss,amod  r=in:of,by,in  need=any ; The suppression of the Tibetan uprising.
gas/n,cannon/n      amod=tear|water  a=by  r=on,against,at  weak
charge/n            amod=baton|lathi  a=by,poss,amod  r=against,on  need=any

[ASSAULT/unconventional act=attack ctx=cbrn]
gas,nuke,irradiate,poison,napalm  obj=@people|@fighter|$actor|village|town|civilian|city|kurd|population|well|spy|dissident|opponent  r=obj,in:obj ; The regime gassed Kurdish villagers.
attack,bomb,kill,target,bombard,poison,hit,strike  with=gas|sarin|chlorine|agent[nerve|chemical]|weapon[chemical|biological|nuclear]|polonium|novichok|anthrax|phosphorus|mustard  r=obj,in:obj ; Aircraft attacked the Syrian town with chlorine.
use,deploy,fire,drop,employ,release,unleash  obj=weapon[chemical|biological|nuclear|radiological]|agent[nerve|chemical]|gas[poison|mustard|nerve|chlorine|sarin|toxic]|sarin|chlorine|phosphorus|arms[chemical]|bomb[atomic|nuclear|dirty|atom]|arm[chemical]  r=against,on,in,in:against,in:on,in:in  need=any ; Iraq used poison gas against Iranian troops.
attack/n,strike/n   amod=chemical|gas|sarin|nerve|nuclear|chlorine|biological|anthrax|poison|weapons  a=by,poss,amod,from,of  r=on,in:on,against,in:against,in,in:in  need=any ; A chemical attack on the Syrian suburb.
use/n               of=weapon[chemical|biological|nuclear]|gas|sarin|chlorine|agent[nerve|chemical]  a=by,poss,amod  r=against,on,in:against,in:on,in  need=any

[ASSAULT act=attack]
# Ground taken in fighting
capture,recapture,overrun,retake,seize,conquer,liberate,reconquer,storm,take_over,wrest,win_back  obj=@place|city|town|village|airport|base|stronghold|$none  r=in:obj,from,of,in:from  subj=@fighter|@troop|$group|force|army|troop|militant|rebel|fighter|insurgent|militia|jihadist|separatist|taliban|soldier|guerrilla|military|coalition|marine|$state|regime  a=subj,in:subj  need=any ; Rebels captured the Malian town of Kidal.
capture,recapture,overrun,retake,conquer,liberate,reconquer  obj=@place|city|town|village|airport|base|stronghold  subj=$actor  a=subj  r=in:obj,from,of,in:from
capture,recapture,retake,conquer,liberate,reconquer  from=$actor|$group|rebel|militant|insurgent|force|army|jihadist  r=from,in:from  need=any ; Libyan forces recaptured the port from the militia.
capture,recapture,retake,overrun,reconquer  r=from,in:from,obj,in:obj  weak
take,gain,seize,regain,wrest,retake,win,capture,tighten,establish  obj=control|possession|hold  of=@place|city|town|village|airport|base|area|province|district|territory|crossing|stronghold|$none  r=from,in:of,of,in:from  subj=@fighter|@troop|$group|force|army|troop|militant|rebel|fighter|insurgent|militia|jihadist|separatist|soldier|$state  a=subj,in:subj  need=any ; Fighters took control of the Libyan oil port.
take,retake,recapture,reclaim  obj=@place|city|town|village|airport|base|stronghold  from=*  r=from,in:from  need=any
lose                obj=@place|city|town|control|territory|ground|base|stronghold  to=*  a=to,in:to  r=subj,in:subj ; The army lost the base to Tuareg fighters.
make                obj=advance|gain  against=*  r=against,in:against  weak
advance,push,march,press,thrust,drive,move,roll,punch  into=@place|city|town|territory|suburb|stronghold|$state  subj=@fighter|@troop|rebel|force|army|tank|militant|convoy|column  r=into,in:into  a=subj,in:subj  weak ; Ethiopian tanks pushed into Somalia.
break               obj=siege|blockade  r=of,by,in:of  weak
breach,penetrate,break_through  obj=defence|defense|line|wall|perimeter|border  subj=@fighter|@troop|rebel|force|army|militant  r=in:obj,of  weak
lay                 obj=siege  to=*  r=to,in:to  need=any    ; The militia laid siege to the Yemeni port.
surround,encircle,cut_off,blockade  obj=@place|city|town|base|troop|army|force|enclave|garrison|village  subj=@fighter|@troop|rebel|force|army|militant|tank  r=obj,in:obj  need=any
capture/n,seizure/n,recapture/n,fall/n,conquest/n,liberation/n,retaking/n  of=@place|city|town|village|airport|base|stronghold|capital  a=by,poss,amod,to  r=in:of,from,in:from  need=any ; The capture of the Congolese city by the rebels.
takeover/n           of=city|town|village|capital|airport|base|stronghold|province|region  a=by,poss,amod  r=in:of,from,in:from  weak ; The rebel takeover of the Congolese town.
advance/n           on=@place|capital|city|town  a=by,poss,amod,of  r=in:on,on  weak

[-]
# Violence only in words
attack              subj=shark|dog|bear|lion|tiger|crocodile|elephant|leopard|bee|virus|wolf|disease|animal|cat|whale
attack              obj=problem|issue|goal|disease|cell|hypothesis|poverty|root|cause|inflation
attack/n            amod=heart|panic|asthma|shark|verbal|personal|cyber|dog|animal|bear|hacker|ransomware|ddos|hacking|malware|counter
attack/n            of=asthma|illness|nerve|flu
strike              subj=@disaster|earthquake|storm|quake|hurricane|lightning|ship|train|bus|car|truck|plane|iceberg|vessel|typhoon|cyclone|tornado|tsunami
strike              obj=balance|chord|note|pose|gold|oil|iceberg|blow[mortal]
strike              obj=!  subj=earthquake|disaster
strike/n            amod=general|hunger|labour|labor|rail|teachers|transport|lightning|bus|pilots|lucky
hit                 obj=record|market|economy|headline|high|low|target|jackpot|road|shelf|snag|wall|ground|peak|store|theater|theatre|export|growth|profit|iceberg|bottom|run|tree|rock|pedestrian|century|deadlock|nerve
hit                 subj=@disaster|@accident|crisis|recession|sanction|scandal|shortage|earthquake|storm|inflation|ball|player|price|train|bus|truck|car
hit                 by=@disaster|recession|crisis|train|shortage|sanction
kill                in=@accident  subj=!
kill                in=@accident  subj=!  obj=@people|@fighter|soldier|officer
kill                subj=@disaster|@accident|train|bus|bear|shark|elephant|poverty|hunger|cold|heat|drug|alcohol|overdose|driver|tree|bull|snake
kill                after=*  subj=plane|bus|train|ferry|helicopter|boat
kill                obj=bill|deal|time|project|process|proposal|idea|virus|bird|pig|poultry|chicken|cow|whale|animal|fish|elephant|tree|mood|plan|amendment|pest
wound,injure        in=@accident
wound,injure,hurt   subj=@disaster|@accident|train|bus|car
wound,injure        in=@accident  subj=!
die                 in=@accident|hospital|sleep|office|prison|exile|home|car
die                 of=*
die                 from=*
shoot               obj=film|movie|scene|video|documentary|photo|hoop|footage|series|picture
shoot               to=fame
shoot_up            subj=price|rate
fire                obj=@officeholder|minister|manager|coach|worker|employee|imagination|engine|thruster|probe|staff|chief|director|adviser|general|commander|official
fire                from=job|post|position
fire                obj=missile[test]|rocket[carrier|space]
bomb                subj=film|movie|show|play
explode             subj=population|volcano|price|star|meteor|boiler|transformer|cylinder|gas|tanker|rocket|anger|popularity|fireworks|firework|engine|reactor
explosion/n         amod=gas|population|volcanic|coal|boiler|accidental|industrial|methane|refinery|factory|dust|chemical|firework|fireworks|steam|mine
blast/n             amod=gas|coal|volcanic|mine|boiler|cold|icy|heat
blow_up             obj=photo|image|balloon
clash               subj=color|colour|fan|date|schedule|film
clash               over=*  with=!  subj=minister|lawmaker
battle              obj=fire|blaze|wildfire|flame|cancer|illness|disease|flood|storm|inflation|virus|outbreak|corruption|recession|wind|addiction
battle              with=cancer|illness|disease|alcoholism|pneumonia
battle/n            amod=court|legal|political|custody|uphill|long|electoral|presidential|leadership|bidding|takeover
battle/n            with=cancer|illness|disease
battle/n            against=cancer|corruption|disease|inflation|poverty|virus
fight               obj=corruption|poverty|crime|disease|fire|wildfire|virus|inflation|cancer|terrorism|climate|blaze|hunger|drug|piracy|trafficking|case|charge|election|extradition|racism|bull|pandemic|discrimination|malaria|aids|outbreak|illness|drought|epidemic
fight               for=*  obj=!
fight               against=corruption|poverty|crime|disease|virus|cancer|terrorism|hunger|drug|piracy|trafficking|racism|pandemic|malaria|aids|discrimination|inflation|illness|doping|climate
war/n               amod=cold|civil|world|trade|price|tariff|star|currency|turf|culture|bidding
war/n               on=drug|terror|poverty|crime|corruption|cancer|drugs|terrorism
war/n               against=drug|terror|terrorism|crime|corruption|poverty|virus
invade              obj=pitch|stage|field|privacy|space|cell
capture             obj=imagination|attention|image|photo|moment|footage|mood|essence|vote|seat|title|market|spirit|carbon|video|medal|heart|gold|public|trophy
seize               obj=opportunity|chance|moment|initiative|attention|advantage
overrun             obj=budget|cost
raid                subj=police|agent|FBI|authority|officer|inspector|prosecutor|detective|investigator|customs
raid/n              amod=police|drug|tax|immigration|FBI|vice|anti-drug
storm               subj=team|side|favourite
target              obj=market|audience|voter|growth|inflation|customer|consumer
launch              obj=campaign[election|advertising|presidential|vaccination|public]|bid|satellite|product|programme|initiative
murder/n            amod=mystery|charge
execution/n         of=order|plan|contract|budget|project|warrant|policy|agreement|will
hanging/n           amod=wall
torture             obj=logic
execute             obj=order|plan|warrant|contract|project|agreement|policy|search|manoeuvre|maneuver|deal|instruction
beat                obj=team|side|record|rival|opponent|champion|odds|retreat|expectation|deadline|incumbent|candidate|favourite|estimate
assault/n           amod=verbal|legal
campaign/n          amod=election|advertising|presidential|vaccination|political|ad
operation/n         amod=rescue|relief|heart|peacekeeping|mining|search|business|surgical|commercial|salvage|recovery|banking|evacuation
campaign/n          amod=election
shell               obj=pea|nut|egg|out
rape/n              amod=oilseed
shooting/n          amod=film|penalty|trap|skeet|clay

# Driven out, driven back
[ASSAULT]
drive,push,force,chase,sweep,flush,expel   obj=$group|@fighter|$actor|army|militia out_of=* subj=@fighter|@troop|army|militia|rebel|militant|$group|military|coalition|force a=subj r=obj,in:obj   ; The Chadian army pushed the rebels out of the town.
drive,push,beat,throw,force   obj=$group|@fighter|army|militia from=@place|$state|stronghold|position|border subj=@fighter|@troop|army|militia|rebel|militant|$group|military|coalition|force a=subj r=obj,in:obj   ; The Chadian army drove the rebels from the town.

[ASSAULT/crowd-control act=attack]
respond,answer,reply,retaliate,react   with=gas[tear]|teargas|cannon[water]|baton|bullet[rubber]|pellet subj=police|soldier|troop|force|officer|army|guard|@police|@troop a=subj,in:subj r=to,against,at,in:to need=a   ; The guards answered with tear gas.

[ASSAULT/beat act=attack]
beat,kick,punch   xcomp=unconscious|senseless obj=* r=obj,in:obj need=any   ; A mob beat the Maltese deputy unconscious.
beat   obj=speaker|deputy|minister|mayor|governor|lawmaker|lawyer|priest|politician|observer|official   subj=protester|police|officer|soldier|mob|crowd|guard|militant|militiaman|attacker|troop r=obj,in:obj need=any   ; A mob beat the Maltese speaker.

[ASSAULT act=attack status=claimed]
# Whoever says that an attack was his has done it by his own word.
claim,take,admit,assert,declare   obj=responsibility|credit|authorship for=@attack|attack|bombing|blast|killing|explosion|assassination|abduction|kidnapping|ambush|murder|shooting|hijacking|barrage|assault|massacre a=subj r=in:for,against,on,in:on   ; A Tongan faction claimed responsibility for the blast.
blame   subj=! obj=@attack|attack|bombing|blast|killing|explosion|assassination|abduction|kidnapping|ambush|murder|shooting on=$actor a=on r=in:obj need=a   ; The blast was blamed on Tonga.
