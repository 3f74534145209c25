# PROTEST: demonstrations, riots, strikes, hunger strikes, boycotts, obstruction, symbolic damage by civilians.
# Source of the codes: PLOVER 2.0 draft, CAMEO 1.1b3. Examples are ours.

[PROTEST/demo act=protest]
protest             r=against,in:against,obj,in:obj,at,in:at,over,in:over,outside,in:outside ; Thousands of Chileans protest against the Peruvian deal.
protest             against=*  r=against,in:against
protest             over=*  r=over,in:over,about,in:about,against ; Farmers protested over the Turkish tariff.
protest             about=*  r=over,in:over,about,in:about,against
protest             outside=*  r=outside,in:outside,at,in:at ; Crowds protested outside the Danish embassy.
protest             at=*  r=outside,in:outside,at,in:at
protest             for=*  r=against,from,in:for  c=for:absorb
demonstrate,rally,march,picket,mass,assemble,congregate,parade  against=*  r=against,in:against ; Students marched against the Iraqi occupation of Kuwait.
demonstrate         r=against,in:against,outside,in:outside,at,in:at,for,in:for,over,in:over ; Exiles demonstrated in Cairo against the junta.
march               on=*  subj=@protester  r=on,in:on        ; Protesters marched on the Israeli embassy.
march               subj=@protester  r=against,to,on,through,in:to,in:on,for ; Demonstrators marched to the Malian parliament.
march   subj=@protester|ten|thousand in=*  r=against,over need=a   ; Thousands of teachers marched in Suva.
march               in=protest|demonstration|solidarity  r=against,over,at
rally               subj=@protester  r=against,outside,at,in:against,in:outside ; Opponents rallied in Tbilisi.
rally               outside=embassy|consulate|parliament|palace|ministry|court  r=in:outside ; Exiles rallied outside the Syrian consulate.
rally               in=support  type=SUPPORT  act=praise  r=of,in:of,behind ; Thousands rallied in support of the Cuban leader.
rally               for=$person|government|president|peace  r=for  weak
gather,assemble,congregate,converge,mass,crowd,flock,camp,camp_out,stand  subj=@protester  in=protest|square|street  r=against,outside,over ; Protesters gathered in the square.
gather,assemble,congregate,converge,mass,crowd,camp,camp_out,descend  outside=embassy|consulate|parliament|palace|ministry|court|headquarters|office|residence|mission|barracks  r=in:outside,against ; Mourners gathered outside the French embassy.
gather,assemble,turn_out,come_out,pour,turn_up,throng  xcomp=protest|demonstrate|denounce|demand|condemn|oppose|decry  r=against,in:xcomp  c=xcomp:absorb ; Crowds gathered to demand the release of the Turk.
take,pour,flood,spill,come_out,turn_out,go,come,surge,fill  to=street|streets  r=against,over,in:against,to ; Serbs took to the streets against the government.
take,pour,flood,spill,stream,surge  into=street|streets|square  r=against,over
take                onto=street  r=against,over
throng,fill,flood,clog,pack,crowd  obj=street|square|plaza|avenue  subj=@protester  r=against,over
stage,hold,organise,organize,mount,lead,hold_up,launch,join,attend,plan,convene,call,conduct,call_for,begin,continue,resume,start,renew,head,coordinate,arrange,participate  obj=@rally  r=against,outside,over,in:against,at,in:outside,in:at,to,in:over,for ; Monks staged a demonstration against Chinese rule.
take                obj=part  in=@rally  r=against,in:in     ; Ministers took part in a rally against Japan.
participate,join    in=@rally  r=against,in:in
chant,shout,yell,scream,raise,carry,hold,wave,hoist,display,unfurl  obj=slogan|banner|placard|sign  r=against,at,in:obj ; Crowds chanted slogans against Sweden.
chant               obj=death|down  to=*  r=to,with          ; Crowds chanted death to America.
chant               obj=death|down  with=*  r=to,with
jeer,boo,heckle,barrack,hoot,catcall,whistle  obj=$official|$person|$actor  r=obj ; Protesters booed the Hungarian premier.
hold,light          obj=vigil  r=for,outside,against
wear                obj=black  weak
rise_up,rise,revolt,mutiny  against=*  r=against,in:against  ; Egyptians rose up against the president.
mobilise,mobilize   obj=supporter|protester|demonstrator|follower|worker|student  r=against,over
occupy              obj=square|street|plaza|campus|university|building|park|camp  subj=@protester  mode=obstruct  r=in:obj,against ; Students occupied the university building.
defy                obj=curfew|ban|order|police  subj=@protester  r=by,of,in:obj
call                for=protest|demonstration|rally|strike|march|uprising|boycott|sit-in|disobedience  type=REQUEST/change  act=appeal  r=against,by,in:for,from,to ; The union called for a strike against the Malagasy cabinet.
call                obj=protest|demonstration|rally|march  r=against,over,for ; The opposition called a rally against the Togolese president.
protest/n           a=poss,by,amod,of,from,subj  r=against,in:against,at,in:at,over,in:over,outside,in:outside,to ; Protests against the Ethiopian government by Oromo students.
protest/n           against=*  a=poss,by,amod,of,in,from  r=against,in:against
protest/n           over=*  a=poss,by,amod,of,from  r=over,in:over,outside,in:outside,at,in:at,against
protest/n           outside=*  a=poss,by,amod,of,from  r=over,in:over,outside,in:outside,at,in:at,against
protest/n           at=*  a=poss,by,amod,of,from  r=over,in:over,outside,in:outside,at,in:at,against
protest/n           amod=street|mass|peaceful|anti-government|student|nationwide|violent|popular|anti|pro-democracy|opposition|farmer|public|massive|antigovernment|anti-war|large|thousands  a=poss,by,amod,of,in  r=against,over,in:against,in:over
demonstration/n     a=poss,by,amod,of,in,from  r=against,in:against,over,in:over,outside,in:outside,at,in:at  need=any ; A demonstration in Athens against American bases.
rally/n             amod=protest|opposition|anti-government|mass|student|anti-war|pro-democracy|street|antiwar|solidarity|anti  a=poss,by,amod,of,in  r=against,outside,over,in:against,in:outside
rally/n             against=*  a=poss,by,amod,of,in  r=against,in:against
march/n             against=*  a=poss,by,amod,of,in  r=against,in:against ; A march against Russian influence in Moldova.
march/n             amod=protest|opposition|anti-government|mass|student|anti-war|pro-democracy|street|peace|silent|million  a=poss,by,amod,of,in  r=against,over,in:against
march/n             on=embassy|parliament|palace|capital|ministry  a=poss,by,amod,of  r=in:on
sit-in/n,picket/n,vigil/n,die-in/n,sitdown/n,demo/n,cacerolazo/n,encampment/n  a=poss,by,amod,of  r=against,at,outside,in:at,in:outside,over  weak ; A sit-in by Bahraini doctors at the ministry.
vigil/n             amod=candlelight|candle-lit|candlelit|silent  a=poss,by,amod,of,in  r=against,for,outside
uprising/n,revolt/n,revolution/n,unrest/n,insurrection/n,rebellion/n,mutiny/n  a=poss,by,amod,of,in,subj  r=against,in:against  weak ; The Syrian uprising against the president.
disobedience/n      amod=civil  a=poss,by,of,in  r=against
disturbance/n,turmoil/n,upheaval/n  a=by,amod  r=against,in  weak
protester/n         weak  r=against,in:against  a=amod
anti-government/j   weak

[PROTEST/riot act=protest]
riot                r=against,in,over,in:against,at          ; Youths rioted in the Kosovo town against the UN police.
rampage,run_amok,go_berserk  subj=@protester|youth|mob|fan  r=through,against,in:through,in ; Mobs rampaged through the Chinese quarter.
loot,ransack,pillage,plunder,vandalise,vandalize,wreck,trash,torch,burn,smash,storm,firebomb,stone,overrun,attack,raid,pelt,set_alight,break_into,invade,breach,burn_down,destroy,besiege,damage,deface  subj=@protester|demonstrator|mob|rioter|crowd|looter|youth|student|marcher|supporter|villager|protestor|hooligan|fan  obj=@target|shop|office|home|property|embassy|consulate|headquarters|car|police|bus|church|mosque|building  r=in:obj,against,on ; A mob stormed the Danish embassy.
storm,break,force   subj=protester|demonstrator|mob|crowd|rioter|student|supporter|protestor  into=embassy|consulate|parliament|palace|ministry|building|compound|office|station  r=in:into ; Demonstrators stormed into the Swedish embassy.
throw,hurl,lob,pelt,fling,chuck,toss,hurtle,rain  obj=stone|rock|brick|bottle|petrol[bomb]|bomb[petrol|fire|gasoline]|cocktail|molotov|egg|shoe|paint|firework|firebomb|tomato|debris|stick|missile[improvised]  r=at,on,against,in:at,upon,in:on,into ; Protesters hurled stones at the Israeli consulate.
pelt,stone,bombard,egg  with=stone|egg|rock|bottle|tomato|shoe|brick|paint  r=obj,in:obj ; Villagers pelted the Indian convoy with stones.
set                 obj=tyre|tire|barricade|fire  subj=@protester  r=to,in:to,on ; Rioters set fire to a Turkish bank.
set                 on=fire|ablaze|light  subj=protester|demonstrator|mob|rioter|crowd|youth|student  r=in:obj,obj
clash               subj=protester|demonstrator|rioter|youth|student|crowd|protestor|marcher|striker|farmer|supporter|fan|mob  with=police|officer|force|gendarme|guard|soldier|troop|authority  r=with,in:with  sym ; Protesters clashed with Georgian police.
turn                xcomp=violent  subj=protest|demonstration|rally|march  a=in:subj,by  r=against ; The protest by Hutu students turned violent.
turn                into=riot  subj=protest|demonstration|rally|march|match  a=in:subj  r=against
descend             into=violence|riot  subj=protest|demonstration|rally|march  a=in:subj  r=against
start,incite,instigate,stage,spark,foment,provoke,trigger,join,ignite,lead  obj=riot|rioting|disturbance|unrest|uprising|rampage  r=against,in,over,in:obj ; The verdict sparked riots against the Nepali king.
riot/n              a=poss,by,amod,of,in  r=against,in:against,over,in:over,at,in:at ; Riots by Copts in Cairo.
rioting/n,looting/n,rampage/n,pogrom/n,disorder/n,mayhem/n,vandalism/n  a=poss,by,amod,of,in  r=against,in:against,of,in:of  weak ; Rioting by Albanian youths against Serbs.
unrest/n            amod=civil|violent|social|ethnic|political|prison|post-election|deadly  a=poss,by,amod,of,in  r=against,in:against,over
pogrom/n            against=*  r=against,in:against  a=by,of,in
violence/n          amod=mob|street|protest|communal|post-election|ethnic|sectarian  a=by,poss,amod,of,in,between  r=against,in:against,on

[PROTEST/strike act=protest]
strike              subj=union|worker|miner|teacher|doctor|nurse|pilot|driver|staff|employee|dockworker|trucker|train|railwayman|lawyer|judge|farmer|civil[servant]|servant[civil]|labourer|controller|steelworker|postman|firefighter|crew  obj=!  r=against,over,at,in:against,in:over,for ; Peruvian miners strike over pay.
strike              for=pay|wage|condition|raise  r=against,at,over  obj=!
go,come_out,walk,be  on=strike  r=against,over,at,in:against,in:over ; Teachers in Guinea go on strike.
go                  on=general_strike|walkout  r=against,over
walk_out,down       subj=union|worker|miner|teacher|doctor|nurse|pilot|driver|staff|employee|dockworker|student  r=over,against,at,in:at ; Dock workers walked out at the Greek port.
down                obj=tool  r=against,over,at
stop                obj=work  subj=@protester|union|worker|employee|staff  r=against,over,at
stage,hold,begin,start,call,launch,observe,declare,announce,continue,join,mount,organise,organize,extend,threaten,lead,resume,enter,plan  obj=strike[general|nationwide|labour|labor|hour|day|one-day|24-hour|48-hour|rail|transport|national|teachers|indefinite|solidarity|wildcat|public|-]|walkout|stoppage|stayaway|go-slow|shutdown|hartal|bandh|lockout  subj=@protester|union|worker|employee|staff|federation|miner|teacher|doctor|pilot|party|opposition|farmer|driver|nurse|lawyer|judge|confederation|police|dockworker|trucker  r=against,over,at,in:against,in:over ; Belgian rail unions staged a strike against the cuts.
hold,stage,begin,call  obj=strike[general|nationwide|national|indefinite|labour|labor|rail|transport]  r=against,over ; The Bolivian opposition called a general strike.
paralyse,paralyze,cripple,shut_down,halt  subj=strike|walkout|stoppage  a=in:subj,by  r=obj,in:obj ; A truckers' strike paralysed Portugal.
strike/n            amod=general|nationwide|national|labour|labor|rail|teachers|teacher|transport|miners|miner|doctors|doctor|port|dock|truckers|trucker|pilots|pilot|indefinite|one-day|24-hour|48-hour|two-day|three-day|wildcat|public|sympathy|solidarity|worker|workers|union|nurses|nurse|bus|metro|train|civil|industrial  a=poss,by,amod,of,in  r=against,over,in:against,in:over,at ; A general strike by Greek unions against the cuts.
strike/n            by=union|worker|miner|teacher|doctor|nurse|pilot|driver|staff|employee|trucker|dockworker|lawyer|judge|farmer  r=against,over,at,in:against  a=by
walkout/n,stoppage/n,stayaway/n,go-slow/n,slowdown/n,hartal/n,bandh/n,work-to-rule/n,stay-away/n  a=poss,by,amod,of  r=against,over,at,in:against  weak ; A walkout by Zambian nurses against the ministry.
stoppage/n          amod=work  a=poss,by,amod,of,in  r=against,over,at
action/n            amod=industrial|strike|labour|labor  a=poss,by,amod,of  r=against,over
lockout/n           a=poss,by  r=of,against  weak

[PROTEST/hunger act=protest]
go,be               on=hunger_strike  r=against,over,at      ; Kurdish prisoners go on hunger strike.
go                  on=strike[hunger]  r=against,over,in:over ; Two Saharawi women went on a hunger strike against Morocco.
begin,start,stage,hold,launch,declare,announce,continue,end,join,observe,call_off,undertake,enter,resume  obj=strike[hunger]|fast  r=against,over,in:over,for,in:against ; A Cuban dissident began a hunger strike.
end,call_off,halt,abandon,break,suspend  obj=strike[hunger]  type=CONCEDE  r=against,over ; Palestinian inmates ended their hunger strike.
fast                against=*  r=against,over
fast                over=*  r=against,over
fast                for=release  r=against,over
refuse              obj=food|meal  subj=@people|prisoner|detainee|inmate|hostage|protester  r=over,in  weak
starve              obj=himself|herself|themselves  r=over  weak
sew,stitch          obj=lip|mouth  r=over,against
strike/n            amod=hunger  a=poss,by,amod,of  r=against,over,at,in:against ; The hunger strike by Eritrean detainees in Israel.
hunger-strike/n     a=poss,by,amod,of  r=against,over
immolate            obj=himself|herself|self|themselves  r=over,against ; A Tibetan monk immolated himself over Chinese rule.
set                 on=fire  obj=himself|herself|themselves|oneself  r=over,against,outside,in:outside
burn                obj=himself|herself|themselves  r=over,against
immolation/n        amod=self  a=poss,by,of  r=over,against
self-immolate       r=over,against
self-immolation/n   a=poss,by,of  r=over,against

[PROTEST/boycott act=protest]
boycott             r=obj,in:obj,in,over                     ; Danish shoppers boycott French wine.
boycott             obj=product|good|goods|company|brand|election|vote|poll|referendum|class|school|store|shop|game|games|olympics|tournament|match|contest|import|wine|beef|parliament|session|ballot|event|festival|conference|ceremony|trial|hearing|court  r=in:obj,by,of,against,in,over,from ; The opposition boycotted the Ivorian election.
boycott             obj=election|vote|poll|referendum|ballot|runoff|census  subj=$org|party|opposition|alliance|coalition|$group  r=in:obj,in,of  ctx=election
refuse              xcomp=vote|buy  subj=party|opposition|$group|consumer  r=in:xcomp  weak
snub                obj=product|game  weak
stage,organise,organize,launch,announce,declare,begin,join,end,call,lead,start,back,support,maintain,impose,lift  obj=boycott  r=of,against,in:of,on,in:against,by ; Muslim groups launched a boycott of Swedish goods.
blacklist           obj=product|company  subj=consumer|union|@protester  r=in:obj
divest              from=*  r=from,in:from  weak
boycott/n           a=poss,by,amod,from  r=of,against,in:of,in:against,on ; A boycott of the Beijing games by Tibetan exiles.
boycott/n           amod=consumer|trade|academic|cultural|election|economic|poll|product|sport|school  a=poss,by,amod  r=of,against,in:of,in:against

[PROTEST/obstruct act=protest]
block,blockade,barricade,obstruct,cut_off,close,bar,occupy,seal_off,shut,choke,jam,encircle,surround,besiege,paralyse,paralyze,disrupt,halt,stop,invade  subj=protester|demonstrator|farmer|striker|activist|trucker|villager|student|picket|miner|union|driver|worker|protestor|settler|fisherman|resident|crowd|mob|campaigner|supporter|indigenous|peasant|taxi[driver]|nurse|teacher|people|coca[grower]|grower|campesino|tribesman|environmentalist|monk|mourner|opponent|youth|lorry[driver]  obj=road|highway|street|motorway|bridge|port|border|crossing|entrance|airport|railway|track|rail|line|route|traffic|gate|refinery|depot|embassy|mine|square|building|university|campus|parliament|runway|pipeline|station|tunnel|access|ministry|convoy|dam|train|ship|channel|terminal|factory|plant|office|court|session|construction|oilfield|field|roads|work|canal|intersection|headquarters  r=in:obj,against,over,to,in:to,at ; Polish farmers blocked a road to the Ukrainian border.
chain               to=*  obj=himself|herself|themselves  r=in:to,over ; Activists chained themselves to the Norwegian rig.
board,scale,climb,occupy,invade  subj=activist|protester|greenpeace|campaigner|demonstrator|environmentalist|member  obj=ship|rig|platform|tanker|vessel|roof|wall|fence|building|tower|plant|embassy|whaler  r=in:obj,against,over
erect,set_up,build,put_up,mount,man  obj=barricade|roadblock|blockade  subj=@protester|union|farmer  r=against,in:on,on,at,over ; Students erected barricades against the Burkinabe police.
erect,raise,build   obj=barricade  r=against,over
lay                 obj=siege  subj=@protester|supporter  to=*  r=to,in:to
stage,hold,mount,begin  obj=blockade|sit-in|occupation|roadblock|go-slow  subj=@protester|farmer|trucker|union|activist  r=of,against,at,in:of,in:at,over ; Corsican fishermen mounted a blockade of the Italian ferry.
blockade/n,roadblock/n,barricade/n  by=protester|farmer|trucker|striker|activist|student|worker|villager|demonstrator|driver  a=by  r=of,in:of,on,against ; The blockade of the port by French fishermen.
occupation/n        by=student|protester|activist|worker|demonstrator|squatter  a=by  r=of,in:of

[PROTEST/vandalize act=protest]
burn,torch,tear,tear_up,trample,desecrate,stamp,stomp,shred,tear_down,pull_down,rip,rip_up,spit,set_alight,incinerate  obj=flag|effigy|portrait|picture|poster|passport|koran|quran|bible|photograph|photo|image|likeness|banner|emblem|book|draft|symbol  r=of,in:obj,in:of,on ; Crowds burned the Swedish flag.
set                 obj=flag|effigy  on=fire|ablaze  r=of,in:obj
set                 obj=fire  to=flag|effigy|portrait|picture|poster  r=in:to
topple,pull_down,tear_down,deface,vandalise,vandalize,daub,spray,splatter,smear,behead,knock_down,bring_down,spray-paint,paint,desecrate,damage,mutilate,defile,dismantle,dump,tip_over,overturn  obj=statue|monument|memorial|bust|mural|grave|gravestone|tombstone|cemetery|plaque|shrine|painting|wall|synagogue|mosque|church|portrait  r=of,in:obj,in:of,to ; Vandals defaced the Soviet memorial.
egg                 obj=embassy|consulate|house|office|car|$official  r=in:obj,obj
throw,hurl,fling,splash,pour  obj=paint|egg|shoe|pie|flour|soup|tomato|milkshake|blood|ink|dung|manure|ketchup  r=at,on,over,in:at,in:on ; A student threw a shoe at the Chinese premier.
spray               obj=graffiti|slogan|swastika  r=on,in:on
desecration/n,defacement/n,vandalism/n,burning/n  of=flag|effigy|statue|monument|koran|quran|grave|shrine|mosque|memorial|cemetery|synagogue  a=poss,by,in  r=in:of,of ; The burning of a French flag by Iranian students.
burning/n           amod=flag|koran|quran|effigy  a=poss,by,in,amod  r=of,in:of
toppling/n          of=statue|monument  a=poss,by,in  r=in:of

[-]
# No protest
rally               subj=stock|share|market|price|team|index|currency|euro|dollar|oil|player|side
rally               to=*  subj=team|side
rally               around=*  obj=!
rally               behind=*  obj=!
rally/n             amod=car|motor|stock|market|price|campaign|election|world|off-road|motorcycle|fourth
riot                subj=colour|color
gather              obj=information|evidence|data|intelligence|momentum|speed|pace|dust
stage               obj=comeback|concert|show|play|recovery|event
picket/n            amod=fence|white
