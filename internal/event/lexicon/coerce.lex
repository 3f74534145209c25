# COERCE: arrest, deportation, seizure, restriction, censorship, curfew, martial law, withheld services, cyber, coups.
# Source of the codes: PLOVER 2.0 draft, CAMEO 1.1b3. Examples are ours.

[COERCE/arrest act=arrest]
arrest,detain,apprehend,imprison,incarcerate,intern,jail,re-arrest,rearrest  r=obj,in:obj  n=arrested:obj  c=for:claimed,on:claimed,over:claimed ; Iran arrested two Lithuanian hikers.
arrest,detain,apprehend  in=connection|raid|crackdown|operation|sweep|swoop  r=obj,in:obj  n=arrested:obj
arrest,detain       on=suspicion|charge|allegation|warrant  r=obj,in:obj  n=arrested:obj  c=on:claimed
nab,bust,collar,cop,pinch,nick,bag,net,snare,haul_in,pick_up,pull_in,run_in  obj=suspect|@people|militant|@fighter|gang|smuggler|spy|trafficker|leader|$person|$official|cell  r=obj,in:obj  n=arrested:obj ; Kenyan police nab three Ethiopian smugglers.
round_up,lock_up,take_away,haul_off,haul_away,cart_off,lead_away,bundle_off,whisk_away,put_away,shut_away  obj=@people|$person|$actor|@fighter|suspect|opponent|activist|leader|$official|journalist|migrant|foreigner  r=obj,in:obj  n=arrested:obj ; Libya rounded up Chadian migrants.
round_up,lock_up    r=obj,in:obj  n=arrested:obj  weak
capture,catch,seize,nab,grab  obj=suspect|fugitive|militant|trafficker|gunman|leader|commander|$person|spy|soldier|pilot|sailor|fighter|rebel|@fighter|smuggler|kingpin|warlord|agent|attacker|bomber|general|mercenary|pirate  r=obj,in:obj  n=arrested:obj  subj=$actor|police|force|army|troop|authority|soldier|agent|militia|rebel|navy ; Ukrainian troops captured a Russian pilot.
capture,catch         obj=suspect|fugitive|soldier|pilot|sailor|fighter|militant|commander|leader|trafficker|smuggler|kingpin|warlord|gunman|spy|@fighter  r=obj,in:obj  n=arrested:obj  need=any
hold                in=custody|prison|jail|detention|cell|captivity|confinement|camp|isolation  r=obj,in:obj  n=arrested:obj  need=any ; Eritrea holds four Britons in detention.
hold                without=charge|trial  r=obj,in:obj  n=arrested:obj  need=any
hold                obj=suspect|detainee|dissident|activist|journalist|prisoner|opponent  r=in:obj,obj  weak
keep                in=custody|prison|jail|detention|confinement  r=obj,in:obj  n=arrested:obj
take                into=custody|detention  r=obj,in:obj  n=arrested:obj  need=any ; Spanish police took two Basques into custody.
take                obj=prisoner|captive  r=in:obj,of,from  n=arrested:obj  subj=army|troop|soldier|force|police|$state
take                xcomp=prisoner  r=obj,in:obj  n=arrested:obj
place,put,keep,hold  under=arrest|house_arrest|detention|arrest[house]|custody|surveillance[house]  r=obj,in:obj  need=any ; The junta placed the Burmese leader under house arrest.
be                  under=arrest|house_arrest  a=by,in  r=subj  need=any
throw,put,send,clap,toss  in=jail|prison|cell|dungeon|detention|gulag|camp  r=obj,in:obj  n=arrested:obj  need=any
throw,put,send,return,haul,take,commit  into=jail|prison|custody|detention|exile|cell  r=obj,in:obj  need=any
send,commit         to=prison|jail|gulag|camp|labour_camp|detention  r=obj,in:obj  need=any
put                 behind=bar|bars  r=obj,in:obj
sentence            to=prison|jail|imprisonment|year|month|life  type=SANCTION/convict  act=court_ruling  a=subj,by,in:in  r=obj,in:obj  c=for:claimed  need=any ; A Cuban court sentenced an American to 15 years.
remand              in=custody  r=obj,in:obj  need=any
remand              to=custody|prison  r=obj,in:obj  need=any
make,carry_out,conduct,order,announce,effect,report  obj=arrest  r=of,in:of,over,in:obj  n=arrested:obj ; Turkish police made 40 arrests over the Kurdish march.
swoop               on=*  r=on,in:on  weak
crack_down          on=$actor|dissent|protester|opposition|activist|media|journalist|dissident|critic|militant|smuggler|migrant|gang|group|protest|corruption|drug|piracy|separatist  r=on,in:on  mode=restrict ; Minsk cracked down on Polish activists.
crack_down          on=*  r=on,in:on  mode=restrict  weak
clamp_down          on=*  r=on,in:on  mode=restrict          ; Khartoum clamped down on Darfuri students.
extradite,hand_over,surrender,deliver,send_back  type=COOPERATE act=-  obj=suspect|fugitive  r=to  weak  sym
serve               obj=sentence|term  weak  r=subj  a=in
arrest/n,detention/n,imprisonment/n,jailing/n,apprehension/n,incarceration/n,internment/n,rearrest/n  a=by,poss,amod,in  r=of,in:of  n=arrested:of  need=any  c=for:claimed,on:claimed,over:claimed ; The arrest of a Danish cartoonist in Sudan.
arrest/n            amod=house  a=by,poss,in  r=of,in:of  need=any
arrest/n            amod=mass|arbitrary|wrongful  a=by,poss,in  r=of,in:of  need=any
capture/n           of=suspect|fugitive|leader|commander|soldier|militant|$person|@fighter|president  a=by,poss,amod  r=of,in:of  need=any ; The capture of a Serb general by NATO troops.
round-up/n,roundup/n,sweep/n,dragnet/n,manhunt/n  a=by,poss,amod  r=of,in:of,against,for  weak
detainee/n,prisoner/n  r=of  weak
crackdown/n,clampdown/n  a=by,poss,amod,of,from  r=on,in:on,against,in:against  mode=restrict  weak ; The Chinese crackdown on Uighur clerics.
arrested/j,jailed/j,imprisoned/j,detained/j  r=in  a=by,in  weak
frame               obj=$person|@people  weak

[COERCE/deport act=deport]
deport,repatriate  subj=$actor|authority|police|court|government|ministry  obj=@people|$person|$actor|migrant|refugee|foreigner|asylum|seeker|suspect|national|@fighter|cleric|spy|dissident  r=obj,in:obj,to  n=expelled:obj ; Kuwait deported forty Jordanian teachers.
deport              r=obj,in:obj,to  n=expelled:obj  need=any ; Two Danish reporters were deported from Eritrea.
deport              obj=@people|@fighter|suspect|family|national  r=obj,in:obj,to  n=expelled:obj  need=any ; Four Turkish preachers were deported from Kazakhstan.
deport              obj=@people|@fighter|suspect|family|national  from=*  r=obj,in:obj,to  a=subj,from  n=expelled:obj  need=any
extradite           r=to,in:to  type=COOPERATE act=-  sym  n=expelled:obj ; Colombia extradited a drug lord to Spain.
expel,evict,eject,kick_out,throw_out,banish,exile,oust,turf_out,drive_out,boot_out,force_out,order_out,send_home,send_back,push_back,chase_out  obj=@people|migrant|refugee|foreigner|national|worker|journalist|missionary|activist|family|$person|resident|villager|seeker|settler|cleric|imam|aid[worker]|reporter|correspondent|researcher|student|seekers|community|population  r=in:obj,obj,from  n=expelled:obj  need=any ; Uganda expelled Indian traders.
send_home,send_back,return,ship_off,fly_home,put  obj=migrant|refugee|seeker|deportee|national|worker  subj=$actor|authority|government  r=in:obj,to,obj  weak  n=expelled:obj
put                 on=plane|flight  obj=migrant|refugee|dissident|$person|@people  r=obj,to  weak
strip               obj=@people|$person|$actor|militant|minority|citizen|leader  of=citizenship|nationality|passport  r=obj,in:obj  mode=restrict ; Bahrain stripped a Shia cleric of his citizenship.
revoke,withdraw,annul,cancel  obj=citizenship|nationality|passport|residency|permit[residence|residency|work]|asylum|status[refugee|residency]  r=of,from,in:obj,in:of,for  mode=restrict ; Kuwait revoked the citizenship of the exile.
displace,uproot,relocate,resettle  obj=@people|villager|resident|tribe|family|population|community|$actor|civilian|minority  subj=$actor|@attack|fighting|army|militia  a=subj,in:subj  r=obj,in:obj  n=displaced:obj  mode=deport ; Militia raids displaced Nuer villagers.
force               from=home|village|land|house  r=obj,in:obj  n=displaced:obj  need=any
force               into=exile  r=obj,in:obj                 ; The junta forced the Malian ex-premier into exile.
go,flee             into=exile  r=subj  a=from  weak
order               obj=$actor|@people|journalist|missionary|foreigner|national  xcomp=leave  r=obj,in:obj  weak ; Baghdad ordered the Danish journalists to leave.
deportation/n,banishment/n,eviction/n,repatriation/n  a=by,poss,amod,from  r=of,in:of,to  n=expelled:of  need=any ; The deportation of Haitian migrants by Dominican police.
expulsion/n         of=@people|migrant|refugee|foreigner|national|worker|journalist|missionary|resident  a=by,poss,amod,from,in  r=of,in:of  n=expelled:of  need=any
exile/n             a=by,poss  r=of,in:of  weak
pushback/n          a=by,poss,amod  r=of,in:of,at  weak      ; Greek pushbacks of Syrian refugees.
displacement/n      amod=forced  a=by,poss  r=of,in:of  n=displaced:of

[COERCE/seize]
seize,impound,confiscate,requisition,expropriate,nationalise,nationalize,commandeer,intercept,sequester,sequestrate,arrest,appropriate  obj=ship|vessel|tanker|boat|trawler|cargo|shipment|property|asset|land|farm|company|plane|aircraft|building|office|house|drug|cocaine|weapon|arms|fund|money|computer|document|goods|territory|industry|mine|plant|account|oil|passport|equipment|estate|villa|yacht|bank|arm|cash|contraband|heroin|ammunition|explosive|rifle|container|oilfield|field|truck|vehicle|car|firm|subsidiary|cattle|camera|laptop|record|phone|gold|artefact|artifact|painting  r=in:obj,from,of,in:from  need=any ; Iran seized a Greek tanker.
seize               from=*  r=from,in:from,in:obj  weak
seize               obj=ship|vessel|tanker|boat|trawler|plane  r=in:obj,from,of  need=any
seize,take,assume   obj=control  of=charity|company|firm|bank|plant|factory|port|station|website|newspaper|property|asset|industry|field|mine|ship|tanker|school|church|building  r=in:of,of
freeze              obj=asset|account|fund|property|holding|reserve  r=of,in:obj,in:of,from,by  type=SANCTION/discontinue  act=impose_sanctions ; Switzerland froze the assets of the Tunisian ruler.
intercept,board,detain,stop,divert,escort,hold,chase,capture,impound,block  obj=ship|vessel|tanker|boat|trawler|freighter|flotilla|plane|airliner|aircraft|convoy|cargo|shipment|train  subj=navy|$actor|coastguard|guard|police|force|authority|commando|marine|troop|warship|boat|frigate|jet|customs|army  r=in:obj,of,from,obj  weak ; Israeli commandos boarded a Turkish ship.
raid,search,ransack,storm,break_into,swoop,turn_over,comb  subj=police|agent|authority|officer|FBI|inspector|prosecutor|troop|soldier|investigator|detective|security|customs|gendarme|$official|force|investigators  obj=office|home|house|headquarters|residence|apartment|embassy|consulate|building|mosque|church|newspaper|station|company|premise|village|camp|university|property|@target|newsroom|hotel|bank|compound|club|refugee  r=in:obj,of,in:of  need=any ; Russian police raided the office of a Swedish charity.
search              obj=office|home|house|ship|vessel|plane|aircraft|diplomat|baggage|pouch|premises|cargo|car|apartment|residence  subj=police|$actor|agent|authority|navy|customs|inspector|soldier  r=in:obj,of,obj  weak
carry_out,conduct,launch,stage,make,mount,execute  obj=raid[police|security|dawn|drug|immigration]|search[house|police]|sweep|swoop|sting|operation[police|sting|security|search]  r=on,against,at,of,in:on,in:against,in  n=arrested:obj  weak
execute             obj=warrant[search]  r=on,at,against
repossess,reclaim,take_over,annex,occupy,colonise,colonize,settle,grab,usurp  obj=land|territory|province|region|island|country|reef|shoal|strip|peninsula|area|property|building|embassy|consulate|company|field|bank|$state|zone|village|post|district|sector  r=in:obj,obj,from,of,by  subj=$actor|$group|troop|force|army|settler|soldier|navy|government|state|military|fleet|tank  a=subj,in:subj ; Iraq annexed its southern neighbour's territory.
annex               r=obj,in:obj,of,from  need=any           ; Russia annexed the Ukrainian peninsula.
occupy              obj=$state|$actor|territory|@place|land|island|reef|shoal|country|region|embassy|consulate  r=obj,in:obj,of  subj=$actor|$group|@fighter|@troop|troop|force|army  a=subj,in:subj ; Ugandan troops occupied a Congolese town.
occupy              obj=seat|post|position|office  type=COERCE  weak
evict               obj=@protester|tenant|squatter|occupier|camp|protester  from=*  r=obj,in:obj  mode=restrict
take                obj=possession|custody  of=ship|building|property|embassy|consulate|asset|territory|cargo|tanker|vessel  r=in:of,of
levy,extort         obj=tax|money|fine  r=from,on  weak
tap,bug,wiretap,eavesdrop,spy,snoop  on=*  r=on,in:on,in:obj  mode=-  ctx=intelligence ; Danish agents spied on the German chancellor.
tap,bug,wiretap,eavesdrop,spy,snoop  obj=phone|embassy|office|call|communication  r=on,in:on,in:obj  mode=-  ctx=intelligence
spy                 for=*  r=on,against  type=COERCE  ctx=intelligence  weak
bug,tap,wiretap,intercept  obj=phone|embassy|office|call|communication|telephone|conversation|cable[undersea]|line  r=in:obj,of  ctx=intelligence
seizure/n,confiscation/n,impounding/n,expropriation/n,nationalisation/n,nationalization/n,requisition/n,sequestration/n  a=by,poss,amod  r=of,in:of,from  need=any ; The seizure of a Danish trawler by Russia.
annexation/n,occupation/n,takeover/n,land-grab/n  a=by,poss,amod,of,from  r=of,in:of  need=any ; The Iraqi annexation of Kuwait.
occupation/n        of=*  a=by,poss,amod  r=of,in:of  need=any
occupation/n        amod=military|foreign|illegal  a=by,poss,amod  r=of,in:of,in  weak
raid/n              amod=police|drug|tax|immigration|FBI|anti-drug|customs|security|counter-terrorism|anti-terror  a=by,poss,amod  r=on,in:on,at,in:at,against,in:against,in ; A police raid on the British Council in Moscow.
search/n            amod=house|police|body|strip  a=by,poss  r=of,at,on,in:of  weak
interception/n,boarding/n  of=ship|vessel|boat|flotilla|tanker|aircraft  a=by,poss,amod  r=in:of
espionage/n,spying/n,eavesdropping/n,wiretapping/n,surveillance/n  a=by,poss,amod,for  r=on,against,of,in:on,in:against,in  ctx=intelligence  mode=-  weak ; Chinese spying on Taiwanese officers.

[COERCE act=seize_power ctx=political_institutions]
# Coups and seizures of power
seize,grab,usurp,wrest,grasp,snatch  obj=power  r=from,in:from,in,of  a=subj ; Colonels seized power in Guinea.
take,seize,assume,wrest  obj=control  of=government|country|state|$state|power|presidency|capital  r=from,in:of,of ; The army took control of the country in Mali.
take_over           obj=government|country|state|power|presidency  r=from,in:obj,of
take_over           in=coup|putsch  r=from,in
seize,take,grab,assume  obj=power  in=coup|putsch|$state  r=from,in:in,in
stage,mount,carry_out,launch,lead,attempt,execute,plot,plan,back,organise,organize,orchestrate,foment,mastermind,instigate,hatch,conduct,perform,announce  obj=coup|putsch|coup_d'état|coup_d'etat|takeover[military]|overthrow|d'état|d'etat|mutiny|golpe  r=against,in,of,in:against,in:obj,in:in,in:of  need=any ; Officers staged a coup against the Thai premier.
overthrow,topple,depose,dethrone,unseat,oust,bring_down,remove,kick_out,drive_out,dislodge,throw_out,boot_out,unhorse  obj=@ruler|$official|$person|$state|ruler|leader|junta|shah  subj=army|military|junta|soldier|officer|coup|rebel|militia|troop|general|colonel|$group|guard|force|mutineer|putsch|invasion|putschist  a=subj,in:subj  r=obj,in:obj  need=any ; The army ousted the Fijian premier.
overthrow,topple,depose,dethrone  r=obj,in:obj  need=any     ; Mutineers deposed the Nigerien president.
oust,remove,unseat,topple,overthrow,depose  in=coup|putsch|revolt|revolution|uprising|invasion|rebellion|mutiny  r=obj,in:obj  a=subj,by  need=any ; The sultan was ousted in a coup in Zanzibar.
oust                obj=@ruler|$official|$person|regime|government  r=obj,in:obj  need=any
oust,remove,drive,force  from=power|office|throne  obj=@ruler|$official|$person|$actor  r=obj,in:obj  need=any
suspend,dissolve,abolish,disband,scrap,abrogate,annul,prorogue,shut_down  obj=constitution|parliament|assembly|legislature|congress|senate|council|government|cabinet|institution|knesset|charter|party  r=in:obj,of,in  mode=restrict ; The junta dissolved the Malagasy parliament.
install,proclaim,declare  obj=junta|himself|puppet|regime|government[military|transitional|rival]  r=in,of  weak
coup/n,putsch/n,coup_d'état/n,coup_d'etat/n,takeover/n  a=by,poss,amod,of  r=against,in:against,in,in:in,of  need=any  weak ; A coup in Gabon against the ruling family.
coup/n              amod=military|bloodless|palace|attempted|failed|abortive|bloody|army|successful|counter|armed|botched|alleged  a=by,poss,amod  r=against,in:against,in,in:in  need=any ; A military coup in Sudan.
coup/n              against=*  a=by,poss,amod  r=against,in:against  need=any
attempt/n,plot/n,bid/n  amod=coup|putsch  a=by,poss,amod  r=against,in:against,in  need=any ; A coup attempt in Gambia.
overthrow/n,ouster/n,ousting/n,toppling/n,deposition/n,removal/n  of=@ruler|$official|$person|$actor|regime  a=by,poss,amod,in  r=of,in:of  need=any ; The overthrow of the Ethiopian emperor by young officers.
seizure/n           of=power  a=by,poss,amod  r=in,from      ; The seizure of power by the army in Myanmar.
mutiny/n            a=by,poss,amod,of  r=against,in  weak
mutiny              r=against,in  subj=soldier|troop|army|officer|unit|sailor|police|garrison|fighter|$actor ; Soldiers mutinied in Lesotho.
takeover/n          amod=military|army|armed|hostile  a=by,poss,amod  r=of,in,in:of  need=any

[COERCE/restrict act=visa_or_border_closure ctx=diplomatic]
# Borders, airspace, ports closed to somebody
close,shut,seal,seal_off,shut_down,close_off,close_down,block,blockade,reclose,barricade,close_up,lock_down,fence_off,keep_shut  obj=border|frontier|crossing|airspace|crossing-point|sky|skies|boundary|checkpoint[border]|post[border]|gate[border]|road[border]|bridge[border]|point[crossing]|borders  r=with,to,between,against,from,in:obj,in:with,in:to,for,on,along,in:on,of ; Benin closed its border with Niger.
close,shut,bar      obj=port|territory|waters|water|harbour|harbor|strait|road|land|canal|airport  to=*  r=to,in:to,for ; Turkey closed its ports to Cypriot ships.
close,shut,bar      obj=port|territory|waters|water|harbour|harbor|strait|road|land|canal|airport  for=*  r=to,in:to,for
close               obj=strait|canal|waterway|corridor|gulf  r=to,in:obj,for,of
keep                xcomp=closed|shut  obj=border|frontier|crossing|airspace  r=with,to,in:obj
ban,bar,block,prohibit,stop,suspend,halt  obj=flight|airline|airliner|plane|aircraft|overflight|ship|vessel|carrier  from=*  r=from,in:obj,in:from,of ; Algeria banned French military planes from its airspace.
ban,bar,prohibit,block  from=airspace|port|territory|waters|sky  r=obj,in:obj
ban,suspend,halt,ground,stop,cancel,prohibit  obj=flight|overflight|service[air|train|ferry|bus|rail]|link[air|rail|sea|ferry|transport]|traffic[air|rail|border|cross-border]|train  r=to,from,with,between,by,in:obj,in:to,in:from,over ; Jordan suspended flights to Syria.
restrict,limit,tighten,curb  obj=airspace|crossing|border|travel|entry|movement|traffic  r=to,with,from,for,of,between,by,in:obj,against,on,in:from,in:for,in:of,in ; Poland restricted entry from Belarus.
deny,refuse         obj=overflight|airspace|transit|passage  r=to,iobj,for,in:obj,by
ban,bar,block,prohibit,halt,stop,suspend  obj=entry|travel|traveller|traveler|arrival|visitor|passenger|immigrant|refugee|immigration|crossing|transit|tourist|tourism|movement  r=of,by,from,for,to,in:obj,in:from,in:of,between  need=a ; Singapore banned travellers from Indonesia.
impose,introduce,announce,reimpose,slap,place,enforce,extend,order,declare,put,tighten,reintroduce  obj=ban[travel|entry|flight]|closure[border]|check[border]|control[border|passport]|restriction[travel|entry|movement|border|flight]|zone[no-fly]|blockade|closure|quarantine[travel]|curb[travel]  r=on,with,for,against,from,to,at,of,over,in:on,in:for,in:from,in:over ; Morocco imposed a travel ban on Spain.
blockade            r=obj,in:obj,of,against  act=-           ; Azerbaijan blockaded the Armenian enclave.
blockade            obj=port|coast|road|enclave|strip|border|island|corridor|city  r=in:obj,of,against,to
build,erect,construct,complete,start,finish,extend  obj=wall[border]|fence[border|security|razor-wire|barbed-wire]|barrier[security|border|separation]|wall[separation]  r=along,with,on,against,in:along,in:on,between,to  act=- ; Hungary built a border fence along Serbia.
build,erect,construct,complete,finish,extend,begin  obj=fence|wall|barrier  on=border|frontier  r=in:on,with,against  act=-
build,erect,construct,complete,finish,extend,begin  obj=fence|wall|barrier  along=border|frontier|$state  r=in:along,along,with,against  act=-
closure/n,closing/n,sealing/n,shutdown/n,shutting/n  of=border|frontier|crossing|airspace|strait|port|checkpoint|borders  a=by,poss,amod,of  r=with,to,between,in:of,by,in:with ; Niger's closure of the border with Benin.
closure/n           amod=border|airspace  a=by,poss,amod,of,from  r=with,to,between,by
ban/n               amod=travel|entry|flight|overflight|airspace|visa  a=by,poss,amod,from  r=on,for,against,from,to,in:on,in:for ; An Algerian flight ban on Moroccan airlines.
blockade/n          a=by,poss,amod,from  r=of,in:of,on,against  act=- ; The Israeli blockade of Gaza.
blockade/n          amod=naval|air|land|sea|aid|fuel|border|trade|humanitarian  a=by,poss,amod  r=of,in:of,on,against,around  act=-
siege/n             of=*  type=ASSAULT  a=by,poss,amod  r=of,in:of  weak

[COERCE/restrict act=restrict_visas ctx=diplomatic]
# Visas and entry of persons
deny,refuse,revoke,cancel,suspend,withhold,restrict,stop,reject,block,halt,withdraw,annul,limit,void,freeze,curb,ban,tighten,invalidate,rescind,delay,pull  obj=visa|visas|issuance[visa]|processing[visa]|service[visa]|rule[visa]|programme[visa]|program[visa]|application[visa]|exemption[visa]|facilitation[visa]|regime[visa-free]|travel[visa-free]|access[visa-free]|entry[visa-free]|waiver[visa]|agreement[visa]  r=iobj,to,for,of,from,by,in:obj,in:for,in:to,in:of ; Washington revoked the visas of Gambian officials.
impose,introduce,reintroduce,announce,slap,place,reimpose,tighten,extend,widen,expand,order,adopt  obj=visa|visas|requirement[visa]|restriction[visa]|ban[visa]|curb[visa]|limit[visa]|regime[visa]|sanction[visa]|rule[visa]|freeze[visa]|bond[visa]|fee[visa]  r=on,for,against,to,from,of,in:on,in:for,upon,in:against ; Canada imposed visa requirements on Mexicans.
require             obj=visa|visas  r=from,of,for,in:from,in:for  weak
restriction/n,ban/n,curb/n,requirement/n,freeze/n  amod=visa  a=by,poss,amod,from  r=on,for,against,to,in:on,in:for ; American visa restrictions on Ugandan officials.
revocation/n,denial/n,suspension/n,cancellation/n,refusal/n  of=visa|visas  a=by,poss,amod  r=for,to,of,in:of ; The revocation of visas for Nicaraguan lawmakers by Washington.
denial/n            amod=visa  a=by,poss,amod  r=of,to,for

[COERCE/restrict]
# Parties, groups, persons, gatherings, movement
ban,outlaw,proscribe,dissolve,disband,illegalise,delegalise,delegalize,deregister,criminalise,criminalize,shut_down,suspend,abolish,prohibit  obj=@party|$org|$group|party|group|movement|NGO|brotherhood|sect|organisation|organization|union|charity|association|opposition|foundation|church|congregation|witness|agency|organisations|branch|chapter|wing|faction|office  r=obj,in:obj,of,from ; Belarus banned the Polish minority union.
ban,outlaw,prohibit,forbid,bar,disallow  obj=protest|rally|demonstration|gathering|march|strike|assembly|procession|headscarf|veil|burqa|niqab|hijab|minaret|ritual|slaughter|language|song|flag|symbol|celebration|marriage|worship|prayer|homosexuality|abortion|propaganda|activity  r=by,of,in:obj,from,against,in:by ; Moscow banned rallies by Chechen exiles.
designate,declare,label,list,brand,blacklist,classify,name,recognise,recognize  as=organisation[terrorist|extremist|undesirable|terror]|organization[terrorist|extremist|undesirable|terror]|group[terrorist|terror|extremist]|entity[terrorist]|agent[foreign]|terrorist|undesirable|extremist  r=obj,in:obj  type=SANCTION/discontinue ; Ottawa listed the Iranian guard as a terrorist organisation.
designate,declare,label,brand,name  xcomp=organisation[terrorist|extremist|undesirable|terror]|organization[terrorist|extremist|undesirable|terror]|group[terrorist|terror|extremist]|agent[foreign]|terrorist|undesirable|extremist  r=obj,in:obj  type=SANCTION/discontinue ; Russia declared the British charity an undesirable organisation.
disqualify,bar,exclude,ban,block,prevent,disbar,debar,strike_off  from=election|run|running|contest|contesting|politics|vote|voting|office|poll|ballot|stand|standing|hold|leave|assembly|participate|travel|travelling|traveling|compete|race|register|protest  obj=$person|$official|@officeholder|party|candidate|politician|opposition|leader|@people|$actor|$org|minority|athlete  r=obj,in:obj ; Senegal barred the Gambian-born candidate from the poll.
ban,bar             obj=candidate|politician|leader|athlete|team  subj=court|$actor|commission|$org  r=obj,in:obj  weak
ban,suspend,restrict,expel  obj=athlete|team|player|federation  type=SANCTION/expel  r=in:obj  weak
restrict,limit,curtail,curb,tighten,constrain,confine,hamper,impede,hinder,ration  obj=movement|freedom|travel|access|right|activity|liberty|assembly|gathering|worship|speech|press|protest|fishing|navigation|operation|work|vote  r=of,by,for,to,on,in:obj,in:of,in:by,in:for  weak ; China restricted the movement of Tibetan monks.
confine             to=barracks|quarter|home|city|camp|embassy|house|compound|residence  r=obj,in:obj
impose,place,slap,introduce,put,tighten,order,announce,maintain,extend,enforce,reimpose  obj=restriction|curb|lockdown|quarantine|ban|limit|cordon  on=*  r=on,against,in,of,by,for,in:on,in:against,in:by  weak ; Israel imposed restrictions on Palestinian movement.
impose,place,slap,introduce,put,tighten,order,announce,maintain,extend,enforce,reimpose  obj=restriction|curb|lockdown|quarantine|ban|limit|cordon  in=*  r=on,against,in,of,by,for,in:on,in:against,in:by  weak
impose,place,slap,introduce,put,tighten,order,announce,maintain,extend,enforce,reimpose  obj=restriction|curb|lockdown|quarantine|ban|limit|cordon  against=*  r=on,against,in,of,by,for,in:on,in:against,in:by  weak
impose,announce,order,declare,extend,enforce,enter,reimpose,introduce,place,begin,tighten  obj=lockdown|quarantine|stay-at-home|restriction[coronavirus|COVID-19|covid|movement]|cordon|order[stay-at-home|lockdown]  r=on,in,for,of,over,in:on  ctx=health ; Samoa imposed a lockdown.
lock_down,quarantine,cordon_off,seal_off  obj=@place|city|town|area|district|province|village|region|building|embassy|camp|neighbourhood|street|square  r=in:obj,of  need=a ; Police sealed off the Turkish consulate.
put,place           under=lockdown|quarantine  r=obj,in:obj  ctx=health
put,place           on=lockdown  r=obj,in:obj
cordon_off,seal_off  r=obj,in:obj
shut_down,close_down,shut,close,shutter  obj=NGO|organisation|organization|charity|school|mosque|church|office|university|union|foundation|madrasa|centre|center|branch|bureau  subj=$actor|authority|police|court|government|regime|ministry|junta  r=of,in:obj,in:of  weak ; Russia closed the office of a German foundation.
persecute,oppress,repress,discriminate,segregate,marginalise,marginalize,disenfranchise,subjugate,suppress,harass,intimidate,victimise,victimize,stigmatise  obj=@people|$actor|minority|$group|opposition|dissident|critic|journalist|activist|opponent|population|community|Christian|Muslim|religion  r=obj,in:obj  need=a ; Myanmar persecuted the Rohingya.
discriminate        against=*  r=against,in:against          ; Estonia discriminated against Russian speakers.
muzzle,gag,silence,stifle,suppress,crush,clamp  obj=critic|dissent|opposition|press|dissident|journalist|media|voice|opponent|criticism|activist  r=in:obj,obj,of,by  mode=censor ; Cairo silenced Sudanese critics.
force               obj=$actor|@people|minority  xcomp=convert|leave|work|flee|pay|join|fight|abandon  r=obj,in:obj  weak ; Militants forced Yazidi women to convert.
conscript,draft,press-gang  obj=@people|child|youth|$actor  r=obj,in:obj  weak
enslave,exploit     obj=@people|migrant|child|worker|$actor  r=obj,in:obj
rig,steal,annul,nullify,manipulate,overturn,falsify  obj=election|vote|poll|ballot|referendum|result|runoff  r=of,in,in:obj  ctx=election  weak ; The junta annulled the Algerian election.
force               obj=resignation|closure|out  r=of,in:of  weak
wall_off,fence_off,partition  obj=territory|city|area|land  r=in:obj,from  weak
ban/n               a=by,poss,amod  r=on,against,of,in:on,in:against,for  weak ; The Turkish ban on Kurdish parties.
ban/n               on=protest|rally|demonstration|party|gathering|group|veil|headscarf|burqa|organisation|organization|opposition  a=by,poss,amod  r=in:on,on,by
banning/n,proscription/n,dissolution/n,outlawing/n  of=@party|party|group|parliament|opposition|organisation|organization  a=by,poss,amod  r=of,in:of ; The dissolution of the Polish union by Minsk.
disqualification/n  of=*  a=by,poss  r=of,in:of,from  weak
persecution/n,repression/n,oppression/n,harassment/n,discrimination/n,subjugation/n,intimidation/n  a=by,poss,amod,from  r=of,against,in:of,in:against,on  weak ; The persecution of Yazidis by the militants.
forbid,prohibit      obj=$actor|@people|@officeholder|@diplomat  xcomp=*  r=obj,in:obj  weak ; Minsk forbade Polish priests to preach.
forbid,prohibit,ban,bar,prevent,stop  obj=$actor|@people|@officeholder|@diplomat  from=leave|travel|work|speak|preach|fish|trade|hold|protest|own|move|worship|publish|operate|study|sail|fly  r=obj,in:obj
restriction/n,curb/n  a=by,poss,amod,from  r=on,against,in:on,for,of  weak
lockdown/n,quarantine/n,cordon/n  a=by,poss,amod  r=of,in,on,around  weak  ctx=health
designation/n       as=terrorist|organisation|organization|group|sponsor  a=by,poss,amod  r=of,in:of  type=SANCTION/discontinue

[COERCE/censor ctx=rights_freedoms]
censor,muzzle,gag   r=obj,in:obj,of                          ; Jordan censored an Israeli film.
ban,block,shut_down,close,close_down,suspend,shut,jam,restrict,outlaw,take_down,remove,filter,silence,throttle,pull,shutter,prohibit,revoke,limit,confiscate,raid,disrupt,switch_off,fine  obj=newspaper|website|channel|broadcaster|magazine|outlet|network|book|film|journal|daily|weekly|paper|media|press|blog|broadcast|publication|article|app|movie|documentary|song|newsroom|Facebook|Twitter|YouTube|TikTok|Telegram|WhatsApp|Wikipedia|Instagram|internet|radio|novel|site|reporting|signal[satellite|radio|television|TV]|station[radio|TV|television]|programme[television|TV|radio]|transmission|licence[broadcasting|broadcast]|license[broadcasting|broadcast]|page|tweet|coverage|service[messaging|BBC]|platform|bureau|VPN|X|Signal  r=in:obj,of,from,by,in:of  subj=$actor|government|authority|court|regulator|police|regime|junta|ministry|council|commission|agency|watchdog|censor|parliament|minister|military|army|forces|militant ; Uganda blocked a Kenyan website.
ban,bar,expel,exclude,prevent,block,restrict  obj=journalist|reporter|correspondent|press|media|broadcaster|crew|photographer|BBC|newspaper  from=*  r=obj,in:obj ; Eritrea barred reporters from the trial.
block,cut,restrict,ban,deny,suspend,disrupt  obj=access  to=website|internet|Facebook|Twitter|YouTube|media|channel|platform|Wikipedia|network|site|app|news|TikTok|Telegram|WhatsApp|Instagram  r=in:to,for,of,in ; Turkey blocked access to a Dutch site.
revoke,suspend,withdraw,cancel,strip,pull  obj=accreditation|licence[broadcasting|broadcast|press|-]|license[broadcasting|broadcast|press|-]|credential[press]  of=broadcaster|journalist|channel|station|newspaper|reporter|correspondent|media|BBC|network  r=in:of,of,in:obj ; Moscow revoked the accreditation of a Dutch reporter.
impose,order,enforce,lift,tighten  obj=censorship|blackout[media|news|internet]|ban[media|reporting|press]|order[gag]  r=on,in,of,over,in:on ; Kabul imposed a media blackout in Herat.
take                off=air  r=obj,in:obj,of                 ; Athens took the Russian channel off the air.
suspend,halt,stop,ban  obj=publication|broadcast|broadcasting|circulation|transmission  of=*  r=in:of,of
suspend,halt,stop   obj=publication|broadcasting  r=of,in:of,in:obj,by
order,force         obj=newspaper|magazine|channel|station|website|broadcaster|paper|weekly|daily|network|platform  xcomp=suspend|close|shut|stop|remove|cease|delete|block  r=obj,in:obj  need=any ; The junta ordered a Chilean weekly to suspend publication.
censorship/n        a=by,poss,amod,in  r=of,in:of,on,against ; Chinese censorship of Japanese films.
ban/n               on=newspaper|website|channel|broadcaster|film|book|media|Twitter|Facebook|YouTube|TikTok|BBC|app|internet|magazine|platform|journalist  a=by,poss,amod,in  r=in:on,on
closure/n,shutdown/n,suspension/n,blocking/n,banning/n  of=newspaper|website|channel|broadcaster|station|media|internet|outlet|network|Twitter|Facebook|magazine|bureau  a=by,poss,amod,in  r=in:of,of ; The closure of a Polish newspaper by Minsk.
crackdown/n         on=media|press|journalist|newspaper|dissent|speech|internet  a=by,poss,amod,in  r=in:on,on
blackout/n          amod=media|news|internet|information  a=by,poss,in  r=in,on,of

[COERCE/curfew]
impose,declare,order,announce,enforce,extend,reimpose,introduce,clamp,place,put,set,institute,proclaim,slap,enact,tighten,decree,call  obj=curfew  r=in,on,across,over,in:in,in:on,for,throughout ; Kashmir's police imposed a curfew.
place,put           under=curfew  r=obj,in:obj
be                  under=curfew  r=subj  need=any
curfew/n            a=by,poss,in  r=in,on,across,over,in:in,in:on  weak ; A curfew in Chad's capital by the army.
curfew/n            amod=night|dusk-to-dawn|indefinite|overnight|24-hour|nighttime|nightly|round-the-clock|night-time  a=by,poss,amod,in  r=in,on,across,over,in:in,in:on  need=any

[COERCE/martial-law]
declare,impose,proclaim,extend,announce,decree,introduce,invoke,enact,order,reimpose,renew,prolong  obj=law[martial|emergency]|rule[emergency|military|direct]|emergency|state[emergency|siege|exception|alert]|power[emergency]|powers[emergency]  r=in,over,on,across,in:in,throughout,for,along ; The Philippines declared martial law in Mindanao.
declare,proclaim,impose,announce,extend,order  obj=state  of=emergency|siege|exception|alarm|alert|calamity  r=in,over,on,across,in:in,throughout,for ; Ethiopia declared a state of emergency in Amhara.
place,put           under=law[martial]|rule[military|direct|emergency]|emergency|state[emergency]  r=obj,in:obj
rule                by=decree  weak  r=obj
suspend             obj=right|liberty|freedom|habeas  r=of,in,for,in:obj
law/n               amod=martial  a=by,poss,in  r=in,over,on  weak
state/n             of=emergency|siege  a=by,poss,in  r=in,over,across,on  weak
emergency/n         amod=national|state  weak  r=in

[COERCE/withhold ctx=human_security]
cut_off,cut,shut_off,turn_off,switch_off,halt,stop,withhold,disconnect,block,suspend,interrupt,reduce,disrupt,restrict,deny,shut_down,throttle,slash,curtail,limit,refuse,sever  obj=electricity|power|water|gas|internet|fuel|food|medicine|phone|telephone|communication|heating|oil|supply[gas|power|electricity|water|oil|fuel|food|medical|energy|heating]|supplies[gas|power|electricity|water|oil|fuel|food|medical|energy|heating]|service[internet|phone|telephone|mobile|communications|telecommunications|telephone|medical|essential|basic]|access[internet|water]|delivery[gas|fuel|food|oil|grain|medical]|flow[gas|oil|water]|shipment[gas|oil|fuel]|network[mobile|phone]|line[phone|power]|export[gas|electricity|power|oil]|ration|salary|wage  r=to,for,from,of,in,in:to,in:obj,in:from,in:of,across ; Russia cut off gas supplies to Bulgaria.
deprive,starve      obj=@people|$actor|civilian|population|prisoner|resident|enclave  of=water|food|electricity|medicine|aid|power|fuel|sleep|salary  r=obj,in:obj ; The siege deprived the Bosnian town of food.
starve              obj=$actor|@people|population|enclave|prisoner|civilian  r=obj,in:obj
withhold            obj=tax|revenue|salary|body|money|payment  from=*  r=from,in:from,of,in:of ; Israel withheld tax revenue from the Palestinians.
block,hold_up,prevent,obstruct,halt,stop,impound,turn_back,deny,restrict  obj=delivery|convoy[aid|humanitarian|relief|food]|shipment[aid|food|medical]|aid[humanitarian|food|medical|-]|supply[food|medical|humanitarian|relief]|corridor[humanitarian]|access[humanitarian|aid]|evacuation[medical]  r=to,for,into,from,in:to,in:into,in:obj,of ; Asmara blocked aid convoys to Tigray.
shutdown/n,cut-off/n,cutoff/n,blackout/n,cut/n,withholding/n,interruption/n,halt/n,disconnection/n  of=electricity|power|water|gas|internet|fuel|food|supply|service|phone  a=by,poss,amod  r=to,for,in,in:of  weak
shutdown/n,cut-off/n,cutoff/n,blackout/n,outage/n  amod=internet|gas|power|electricity|communications|communication|water  a=by,poss,amod  r=to,for,in,of  weak ; An internet shutdown in Iranian towns by the ministry.

[COERCE/misinformation ctx=misinformation]
spread,circulate,disseminate,peddle,push,plant,broadcast,publish,fabricate,sow,churn_out,propagate,amplify,share  obj=disinformation|misinformation|propaganda|rumour|rumor|falsehood|lie|news[fake|false]|information[false]|deepfake|hoax|discord|theory[conspiracy]|narrative[false]|document[forged]  r=about,against,in,on,among,of,in:about,in:against ; The station spread disinformation about Lithuania.
run,conduct,launch,wage,mount,orchestrate,lead,carry_out,stage  obj=campaign[disinformation|misinformation|propaganda|influence|smear]|operation[influence|disinformation|information|psychological]|war[propaganda|information]  r=against,in,on,in:against ; Tehran ran an influence operation against Albania.
meddle,interfere    in=*  r=in,in:in,with                    ; Moscow meddled in the Moldovan election.
interfere           with=election|vote|process|affair  r=in:with
deceive,mislead,hoodwink,dupe,trick  obj=$actor|public|council|@people|parliament|court|inspector  r=obj  weak
influence,sway,manipulate,rig  obj=election|vote|referendum|opinion|voter  r=in,of,in:obj  subj=$actor|$org|agent|hacker|troll ; Agents tried to sway the Georgian election.
falsify,forge,doctor,fabricate  obj=evidence|document|intelligence|result|passport|footage|data|report  r=against,about,of,on  weak
disinformation/n,misinformation/n,propaganda/n  a=by,poss,amod,from  r=about,against,in,on  weak
meddling/n,interference/n  in=election|vote|referendum|affair|campaign|politics|poll|$state|affairs  a=by,poss,amod,from  r=in,in:in ; Russian meddling in the Moldovan election.
interference/n,meddling/n  amod=election|electoral|political|foreign  a=by,poss,amod,from  r=in,in:in,with  weak
campaign/n,operation/n  amod=disinformation|misinformation|propaganda|influence|smear  a=by,poss,amod,of  r=against,in,on,about ; A Russian disinformation campaign against Latvia.

[COERCE/cyber ctx=cyber]
hack                r=obj,in:obj,into,in:into,of             ; Agents hacked the Estonian ministry.
hack                into=*  r=into,in:into                   ; Chinese agents hacked into an Australian server.
breach,infiltrate,penetrate,compromise,deface,crash,paralyse,paralyze,knock_out,disrupt,disable,cripple,infect,encrypt,take_down,access  obj=website|network|server|computer|system|database|email|account|site|portal|infrastructure[digital]|e-mail|software|mailbox|data|grid[power]  subj=hacker|hackers|agent|malware|virus|ransomware|cyberattack|attacker|intruder|group|$actor|gang|worm|attack[cyber|DDoS|hacking]  r=in:obj,of,in:of  a=subj,in:subj ; Russian hackers breached a Dutch server.
steal,leak,exfiltrate,obtain,publish,intercept,dump,siphon,access  obj=data|email|e-mail|secret|document|file|information|design|password|record|cryptocurrency|blueprint  subj=hacker|hackers|agent|intruder|spy|group[hacking]|spyware  r=from,of,in:obj,in:from  a=subj,in:subj ; North Korean hackers stole cryptocurrency from a Japanese firm.
cyberattack,cyber-attack,phish,spearphish  r=obj,in:obj
steal               obj=data|email|secret|password|cryptocurrency|blueprint|file  from=*  r=from,in:from,in:obj  weak
steal               obj=secret|technology|design|property[intellectual]  r=from,of,in:from,in:obj  weak  ctx=intelligence
launch,carry_out,conduct,mount,stage,wage,perpetrate,execute,suffer,orchestrate,coordinate,order,commit,direct  obj=cyberattack|cyber-attack|attack[cyber|hacking|DDoS|ransomware|denial-of-service|phishing|malware|hacker]|hack|campaign[hacking|cyber|phishing|spyware]|operation[cyber|hacking]|intrusion[cyber]|war[cyber]|warfare[cyber]|espionage[cyber]  r=against,on,at,into,of,in:against,in:on ; Iran launched a cyberattack against Albania.
plant,install,deploy,use,implant,develop  obj=malware|virus|spyware|worm|backdoor|Pegasus|ransomware|Stuxnet  r=on,in,against,into,in:on,in:in,in:against ; Agents planted spyware on the phones of Catalan leaders.
target              with=spyware|malware|ransomware|Pegasus|cyberattack|phishing  r=obj,in:obj
cyberattack/n,cyber-attack/n,hacking/n,hack/n,cyber_attack/n,cyberespionage/n,cyber-espionage/n,cyberwarfare/n  a=by,poss,amod,from,of  r=on,against,of,at,in:on,in:against,in:of,in,into ; A cyberattack on Costa Rica by a Russian gang.
attack/n            amod=cyber|hacking|DDoS|ransomware|phishing|malware|hacker|denial-of-service|denial  a=by,poss,amod,from  r=on,against,at,in:on,in:against,in,of  need=any
breach/n,intrusion/n  amod=data|network|computer|security|cyber|cybersecurity  a=by,poss,amod,from  r=of,at,into,in,in:of,in:at  weak
espionage/n         amod=cyber  a=by,poss,amod  r=against,on,of
hacker/n            weak  r=of,into

[-]
# No coercion between actors
arrest              obj=decline|fall|slide|growth|attention|spread|development
capture             obj=imagination|attention|image|photo|moment|footage|vote|seat|market|carbon
catch               obj=fire|eye|attention|bus|train|fish|cold|glimpse|breath
hold                obj=breath|line|hand|record|lead
shut_down           obj=reactor|plant|production|factory|engine|store
occupy              obj=position|post|seat|rank|room|place|time|page
seize               obj=opportunity|chance|initiative|moment|attention
search              for=*
raid                obj=fridge|coffer|pension
take_over           as=*
take_over           obj=role|chairmanship|duty|company|bank|firm|club|business|leadership|management|airline|post|job
assume              obj=role|duty|responsibility|office|position|post|command
remove              obj=barrier|obstacle|debris|mine|statue|ban|restriction|tariff|tumour|tumor|rubble|snow|waste|landmine
oust                from=tournament|cup|competition|championship
bring_down          obj=price|cost|rate|fire|inflation|unemployment|deficit
coup/n              amod=real|publicity|diplomatic|marketing|propaganda
ban                 subj=FIFA|UEFA|league|team|federation|club
block               obj=shot|goal|view|sun|artery
suspend             obj=player|coach|driver|match|game|race|season|service|flight|mission[space]|launch|search|trading|production
cut,cut_off         obj=rate|job|tax|price|forecast|cost|ribbon|emission|output|production|interest|spending|deficit|growth|salary|staff
reduce              obj=emission|output|production|price|interest|inflation|risk|poverty|deficit|power
interfere           with=flight|ability|work|signal|navigation
hack/n              amod=life|political|party
influence           obj=price|weather|policy|decision
steal               obj=show|march|spotlight|base

[-]
take_away,put_away  obj=it|this|that|something|attention|right|lesson

# Driven out of office or country, ordered to stop
[COERCE/deport act=-]
force,drive,push,throw,kick,hound,chase,run,order,bundle   obj=$person|$official|$actor|@people|migrant|refugee|family out_of=country|$state|office|city|home|province r=obj,in:obj   ; Police forced the acting president out of the country.
[COERCE/censor]
order,tell,instruct,direct,force,command   obj=newspaper|paper|magazine|station|broadcaster|channel|daily|weekly|journal|outlet|network|website|publication xcomp=suspend|stop|cease|close|shut|halt|remove|delete|block|withdraw r=obj,in:obj c=xcomp:absorb need=any   ; The junta ordered two dailies to suspend publication.
suspend,halt,stop,ban,bar,outlaw,shut_down   obj=publication|broadcast|broadcasting|printing|circulation|distribution of=* r=of,in:of,in:obj need=any weak   ; The junta suspended publication of two dailies.
[COERCE/restrict]
order,force,require,compel,oblige   obj=$actor|company|firm|bank|agency|ngo|organisation|organization|charity|factory|school|church|airline|migrant|resident xcomp=suspend|stop|cease|close|shut|halt|wait|evacuate|vacate|relocate|stay|quarantine|register|leave r=obj,in:obj c=xcomp:absorb weak   ; The governor ordered two charities to close.
stop,halt,suspend,block,obstruct,hamper,hinder,paralyse,paralyze,disrupt   obj=work|activity|operation of=group|organisation|organization|ngo|charity|agency|$org r=of,in:of need=ar   ; The decree stopped the work of two charities.
close,shut,seal,block,cut   obj=crossing|road|point[crossing]|route|highway|port|access into=* r=into,in:into,to need=a   ; The army closed all crossing points into the enclave.

[COERCE/arrest act=arrest]
recapture,catch,nab,capture   obj=$person|boss|lord|kingpin|fugitive|suspect|trafficker|smuggler|convict|prisoner|inmate|escapee|leader|member subj=police|officer|agent|@police|@troop|marine|force|$state a=subj,in:subj r=obj,in:obj n=arrested:obj need=any   ; Tongan marines recaptured the drug lord.
hold   obj=$official|@officeholder|$person since=* subj=$group|@troop|army|junta|military|rebel|militia|$state a=subj r=obj,in:obj   ; The junta has held the premier since May.
hold   xcomp=captive|prisoner|hostage|incommunicado obj=* a=subj r=obj,in:obj   ; The junta held him incommunicado.

[COERCE act=seize_power ctx=political_institutions]
seize,grab,usurp,wrest,take   obj=power subj=army|military|junta|general|officer|soldier|colonel|rebel|$group|@fighter|@troop r=from,in:from,in,of a=subj need=a   ; The army seized power.

[COERCE/restrict]
close_off,seal_off,cordon_off,lock_down,seal,blockade   obj=village|town|city|camp|area|district|neighbourhood|neighborhood|quarter|suburb subj=@police|@troop|@fighter|army|police|military|force a=subj,in:subj r=in:obj,in need=a   ; Tongan police sealed off the Fijian quarter.
issue,give   obj=order[evacuation|displacement|deportation|expulsion] r=for,to,in:for,in:to,iobj mode=deport need=ar   ; Tonga's army issued an evacuation order for a Fijian town.
