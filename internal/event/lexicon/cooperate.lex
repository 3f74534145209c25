# COOPERATE: material and mutual: trade, joint exercises and operations, shared intelligence, extradition, exchanges.

[COOPERATE]
cooperate,collaborate,co-operate,coordinate,co-ordinate,work_together,partner,team_up,join_forces,pair_up,link_up,band_together,interoperate   with=* obj=! r=with,in:with sym   ; Vietnam cooperated with Laos on floods.
cooperate,collaborate,co-operate,coordinate   subj=$actor|country|side|police|army|government|navy|agency obj=! a=subj sym need=a weak   ; Vietnam and Laos cooperated on floods.
partner,team_up,team,collaborate   with=$actor obj=! r=with sym   ; Vietnam teamed up with Laos.
work   with=$actor|authority|government|police|agency|partner|ally|coalition|force|army obj=! r=with,in:with sym weak   ; Vietnam worked with Laos on the dam.
work_closely   with=$actor r=with sym   ; Vietnam worked closely with Laos.
coordinate,co-ordinate,synchronise,synchronize,harmonise,harmonize,align,dovetail   obj=action|policy|effort|response|operation|strike|position|movement|attack|plan|activity|stance|measure|step|aid|strategy with=* r=with,in:with sym   ; Vietnam coordinated its strikes with Laos.
join   obj=force|hand with=* r=with,in:with sym   ; Vietnam joined forces with Laos against smugglers.
join   obj=force against=* a=subj sym need=a   ; Vietnam and Laos joined forces against smugglers.
pool   obj=resource|effort|money|force|sovereignty|asset|reserve a=subj r=with sym need=a   ; Vietnam and Laos pooled resources.
carry_out,conduct,hold,implement,run,undertake,launch,start,begin,develop,build,establish,set_up,create,agree,form   obj=project[joint]|programme[joint]|program[joint]|venture[joint]|research[joint]|production[joint]|investigation[joint]|commission[joint]|patrol[joint]|cooperation|company[joint]|task_force[joint]|force[joint]|fund[joint]|statement[joint]|mission[joint]|committee[joint]|development[joint]|probe[joint] r=with,in:with,in:obj sym   ; Vietnam set up a joint project with Laos.
strengthen,deepen,expand,boost,enhance,step_up,increase,intensify,broaden,widen,develop,promote,extend,resume,restore,reinforce,advance,bolster,upgrade,start,begin,launch,establish,continue,foster,build,consolidate,tighten,revive,diversify   obj=cooperation|co-operation|collaboration|partnership|coordination|trade|commerce|exchange|tie[economic|trade|military|defence|defense|security|commercial|energy]|relation[economic|trade|military|defence|commercial]|link[trade|economic|transport|military]|connectivity|integration|interoperability a=subj,between r=with,between,in:with,in:obj sym need=ar   ; Vietnam deepened military cooperation with Laos.
cooperation,collaboration,co-operation,coordination,partnership/n   with=$actor|government|police|army|authority|neighbour a=poss,subj,by,amod r=with,in:with sym need=ar   ; Vietnam's cooperation with Laos grew.
cooperation,collaboration,co-operation,coordination,partnership/n   between=* a=between,in:between sym need=any   ; Cooperation between Vietnam and Laos grew.
coalition,teamwork,liaison/n   with=$actor a=poss,subj,by,amod r=with sym weak   ; Vietnam's liaison with Laos grew.
cooperative/j   with=* r=with,in:with sym   ; Vietnam was cooperative with Laos.
dock   subj=warship|frigate|destroyer|ship|submarine|carrier in=* a=in:subj,subj r=in,in:in,host weak   ; An Indian frigate docked in Vietnam.
make   obj=call[port] r=in,at,to,in:in,in:at   ; An Indian frigate made a port call in Vietnam.

# Trade and business
[COOPERATE ctx=economic]
trade   with=* r=with sym   ; Vietnam traded with Laos.
trade   obj=good|oil|gas|commodity|currency|fuel r=with,in:with sym   ; Vietnam traded fuel with Laos.
barter,swap,exchange   obj=good|oil|fuel|currency|product|technology|expertise|student|data r=with,for,in:with sym need=ar   ; Vietnam bartered rice with Laos.
buy,purchase,import,order,acquire,procure   obj=@goods|@armsgood|stake|weapon|power|bond|arm from=* r=from,in:from need=ar   ; Vietnam bought gas from Laos.
sell,export,ship,supply   obj=@goods|stake|bond|crude|grain|power|energy|licence to=* r=to,in:to need=ar   ; Laos sold power to Vietnam.
supply   obj=$state with=@goods r=obj   ; Laos supplied Vietnam with power.
sell   iobj=$actor obj=@goods|@armsgood r=iobj   ; Laos sold Vietnam power.
invest   in=$state|company|firm|project|port|bank|infrastructure|refinery|mine|field|oilfield r=in,in:in weak   ; Vietnam invested in a Lao dam.
award,grant,win,secure,give   obj=contract|concession|licence|license|tender|deal r=to,from,in:to,in:from weak   ; Vietnam awarded a contract to a Lao firm.
do   obj=business with=* r=with,in:with sym weak   ; Vietnam did business with Laos.
open   obj=market|port|route|railway|pipeline|link to=* r=to,in:to weak   ; Vietnam opened its market to Laos.
open,inaugurate,launch,complete,build,construct   obj=pipeline|railway|railroad|bridge|road|link|line|cable|route|interconnector|highway|canal|corridor between=* a=subj,between r=between,in:between,with sym weak   ; Vietnam opened a railway between Hanoi and Vientiane.
link,connect   obj=grid|network|pipeline|system|market|economy|railway with=* r=with,in:with,to sym weak   ; Vietnam linked its grid with Laos.
cut,reduce,eliminate,lower,abolish,slash,scrap,remove   obj=tariff|duty|barrier on=* r=in:on,on,with,for type=CONCEDE weak   ; Vietnam cut its duties on Lao rice.
trade,commerce,barter,business/n   with=$actor a=poss,subj,by,amod r=with,in:with sym weak   ; Vietnam's trade with Laos grew.
trade,commerce/n   between=* a=between,in:between sym weak   ; Trade between Vietnam and Laos grew.
trade/n   amod=bilateral|two-way|cross-border a=poss,between,amod r=with sym weak   ; Vietnam's bilateral trade with Laos grew.
sale,export,delivery,supply/n   to=$actor of=@goods r=to,in:to,in:of weak   ; The sale of rice to Laos by Vietnam grew.
purchase,import/n   from=$actor of=@goods|@armsgood a=poss,by,amod r=from,in:from,in:of weak   ; Vietnam's purchase of power from Laos grew.
investment/n   in=$state a=poss,by,amod r=in weak   ; Vietnam's investment in Laos grew.

# Military
[COOPERATE ctx=military]
hold,conduct,carry_out,stage,begin,start,launch,kick_off,complete,undertake,run,finish,perform,mount,organise,organize,end,join,participate   obj=exercise[joint|combined|bilateral|multinational]|drill[joint|combined|bilateral|multinational]|manoeuvre[joint]|maneuver[joint]|manoeuvre[combined]|game[war]|war_game|training[joint]|patrol[joint]|operation[joint|combined]|wargame|exercise|drill|manoeuvre|maneuver with=* r=with,in:with,between sym need=ar   ; India held naval exercises with Vietnam.
hold,conduct,carry_out,stage,begin,start,launch,kick_off,complete,undertake,run,finish,perform,mount,end   obj=exercise[joint|combined|bilateral|multinational|trilateral]|drill[joint|combined|bilateral|multinational|trilateral]|manoeuvre[joint]|maneuver[joint]|training[joint]|patrol[joint]|operation[joint|combined]|wargame[joint] a=subj,between sym need=a   ; India and Vietnam held joint drills.
take_part,participate   in=exercise|drill|manoeuvre|maneuver|wargame|operation[joint]|patrol[joint]|training r=with,in:in,in:with,alongside sym   ; India took part in exercises with Vietnam.
take   obj=part in=exercise|drill|manoeuvre|maneuver r=with,in:in,alongside sym   ; India took part in exercises with Vietnam.
exercise,train,drill,patrol,manoeuvre   with=$actor|troop|force|army|navy obj=! r=with,in:with sym   ; Indian troops trained with Vietnam.
exercise,train,patrol,fight,serve,deploy,operate   alongside=* obj=! r=alongside,in:alongside sym weak   ; Indian troops fought alongside the Vietnamese army.
exercise,drill,manoeuvre,maneuver,wargame,war-game,patrol,training,operation/n   amod=joint|combined|bilateral|multinational|trilateral a=poss,subj,by,amod,between,of r=with,in:with sym weak   ; The joint drills of India with Vietnam ended.
exercise,drill,manoeuvre,maneuver,wargame/n   with=$actor a=poss,subj,by,amod r=with,in:with sym   ; India's drills with Vietnam ended.
exercise,drill,manoeuvre,maneuver/n   between=* a=between,in:between sym need=any   ; Drills between India and Vietnam ended.
host,station,base,harbour,harbor   obj=troop|base|force|jet|missile|bomber|soldier|aircraft r=of,from,in:obj,in:of weak   ; Vietnam hosted Indian troops.
grant,give,allow,offer,lease,provide   obj=base|access|overflight|basing|airbase|port|airspace|right[overflight|transit|basing] r=to,iobj,for,in:to weak   ; Vietnam gave India the use of a base.
let,allow,permit   obj=troop|force|plane|jet|aircraft|ship|warship|army xcomp=use|transit|cross|overfly|refuel|land|dock|operate|deploy|base|enter|station r=in:obj,obj weak   ; Vietnam allowed Indian jets to refuel.
co-produce,coproduce,co-develop,codevelop   obj=* with=* r=with,in:with sym   ; India co-developed a missile with Vietnam.
integrate,merge   obj=force|army|command|militia|fighter with=* r=with,in:with sym weak   ; The rebels merged their force with the army.

# Intelligence
[COOPERATE act=share_intelligence ctx=intelligence]
share,exchange,swap,pool,pass_on,trade   obj=intelligence|information|intel|data|secret|tip|file|evidence|finding|imagery|tip-off|detail r=with,in:with,to,in:to need=ar   ; Spain shared intelligence with Morocco.
pass,provide,give,supply,hand,transmit,relay,feed,send,furnish,hand_over,pass_on,transfer   obj=intelligence|information|intel|data|secret|tip-off|tip|imagery|coordinate|dossier|evidence to=$actor|police|army|agency|government|authority|counterpart|service|investigator r=to,in:to need=ar   ; Spain passed intelligence to Morocco.
provide,supply,furnish   obj=$actor|police|army|agency|government with=intelligence|information|intel|data|evidence|coordinate r=obj,in:obj   ; Spain provided Morocco with intelligence.
give   iobj=$actor obj=intelligence|information|intel|data|evidence|tip-off r=iobj   ; Spain gave Morocco information on the cell.
tip_off,alert,forewarn   obj=$actor|police|army|government|authority r=obj,in:obj weak   ; Spain tipped off the Moroccan police.
sharing,exchange/n   of=intelligence|information|data|intel a=poss,between,by,amod r=with,in:with,between,in:of sym   ; The sharing of intelligence between Spain and Morocco went on.
intelligence-sharing,information-sharing/n   with=* a=poss,by,amod r=with sym   ; Spain's intelligence-sharing with Morocco went on.
sharing/n   amod=intelligence|information|data a=poss,between,by,amod r=with,between sym weak   ; Spain's intelligence sharing with Morocco went on.

# Police and courts
[COOPERATE ctx=legal]
surrender,render,hand_over,turn_over,deliver,give_up,transfer,send_back   obj=suspect|fugitive|criminal|general|leader|man|prisoner|terrorist|militant|trafficker|member|citizen|boss|commander|$person|president|lord|baron|kingpin|gangster|national|banker|drug_lord to=$state|court|tribunal|$actor|hague a=subj r=to,in:to   ; Colombia extradited the smuggler to Panama.
extradite   r=to,obj,in:to,in:obj   ; Colombia extradited the smuggler to Panama.
extradition,rendition,handover,surrender,transfer/n   of=suspect|fugitive|criminal|$person|general|leader|man|trafficker|militant|kingpin|member|citizen|boss to=* a=poss,by,from r=to,in:to,in:of   ; The extradition of the smuggler to Panama by Colombia took a year.
extradition/n   to=$state a=poss,by,from r=to   ; His extradition to Panama by Colombia took a year.
help,assist,aid   obj=police|investigator|prosecutor|agency|inquiry|investigation|authority|probe a=subj r=obj,in:obj,in,in:in with=investigation|inquiry|probe|case   ; Colombia helped the Panamanian police with the inquiry.
cooperate,co-operate   with=investigation|inquiry|investigator|prosecutor|police|tribunal|court|probe|inspector|authority|agency r=with,in:with,in:in   ; Colombia cooperated with the inspectors.

# Exchanges of prisoners, people, science
[COOPERATE]
exchange,swap,trade   obj=prisoner|captive|hostage|detainee|body|spy|pow|agent|soldier|remains|inmate|dead r=with,for,between,in:with,in:for sym mode=-   ; Sudan exchanged prisoners with Chad.
exchange,swap   obj=territory|land|enclave|village r=with sym   ; Sudan swapped land with Chad.
exchange,swap,handover/n   of=prisoner|captive|hostage|detainee|body|pow|spy|remains a=between,poss,by,amod r=with,between,in:of sym need=any   ; The exchange of prisoners between Sudan and Chad went well.
exchange,swap/n   amod=prisoner|hostage|captive|spy|body a=between,poss,by,amod r=with,between sym need=any   ; The prisoner swap between Sudan and Chad went well.
exchange/n   amod=cultural|student|academic|military-to-military|scientific a=between,poss r=with sym weak   ; The cultural exchange between Sudan and Chad went well.
launch   obj=satellite|spacecraft|astronaut for=* r=for,of,in:for,in:obj need=ar weak   ; India launched a satellite for Chad.

# What one knows given to another
[COOPERATE]
give,provide,hand_over,turn_over,pass,share,supply,transfer,send,submit,hand,release   obj=information|intelligence|data|document|evidence|file|account[bank]|record|list|detail|finding|footage|sample|recording to=$actor r=to,in:to need=ar   ; The Swiss government gave account information to India.

[COOPERATE]
exchange,swap,trade,pool   obj=map|list|expertise|fingerprint|dossier subj=$actor a=subj r=with,in:with,to,in:to sym
exchange,swap,trade,pool   obj=intelligence|information|intel|data subj=$actor with=! to=! a=subj sym act=share_intelligence ctx=intelligence   ; The two services exchanged intelligence.
