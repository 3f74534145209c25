# SUPPORT: praise, backing, sympathy, recognition, ties made or mended, ambassadors sent, agreements signed and ratified.

# Diplomatic ties
[SUPPORT act=restore_relations ctx=diplomatic]
restore,resume,reestablish,re-establish,renew,revive,normalise,normalize,reinstate,reinstitute,reopen,re-open,unfreeze,re-start,restart,recommence,re-forge   obj=@ties|relationship[diplomatic] a=subj,between r=with,to,in:obj sym   ; Jordan restored diplomatic relations with Qatar.
pick_up,take_up   obj=@ties a=subj,between r=with,in:obj sym weak   ; Jordan patched up relations with Qatar.
normalise,normalize,reconcile   with=$state obj=! r=with sym weak   ; Jordan normalised with Qatar.
restoration,resumption,reestablishment,re-establishment,normalisation,normalization,renewal,revival/n   of=@ties|relationship[diplomatic] a=poss,subj,by,amod,between r=with,in:of sym   ; The restoration of diplomatic ties between Jordan and Qatar took a year.
normalisation,normalization,rapprochement/n   with=$state a=poss,subj,by,amod r=with sym   ; Jordan's normalisation with Qatar took a year.
normalisation,normalization/n   between=$state a=between sym   ; The normalisation between Jordan and Qatar took a year.

[SUPPORT act=establish_relations ctx=diplomatic]
establish,open,inaugurate,initiate,set_up,formalise,formalize,enter_into,start,begin,launch,institute,create,commence   obj=@ties a=subj,between r=with,to,in:obj sym   ; Bhutan established diplomatic relations with Fiji.
form,forge   obj=relation[diplomatic]|tie[diplomatic] r=with,in:obj sym   ; Bhutan formed diplomatic ties with Fiji.
establishment,opening,formalisation,formalization,inauguration,launch/n   of=@ties a=poss,subj,by,amod,between r=with,in:of sym   ; The establishment of ties between Bhutan and Fiji was quick.
switch,shift,transfer,move   obj=tie[diplomatic]|relation[diplomatic]|link[diplomatic] to=$state r=to need=any also=sever_relations:from   ; Palau switched diplomatic ties to China.
exchange   obj=embassy|note[diplomatic]|mission[diplomatic]|recognition[diplomatic]|recognition[mutual] r=with sym   ; Bhutan exchanged diplomatic notes with Fiji.

[SUPPORT act=upgrade_relations ctx=diplomatic]
upgrade,elevate,raise,lift   obj=@ties|tie|relation|relationship|representation|cooperation[diplomatic]|level[relation] a=subj,between r=with,in:obj,in sym   ; Laos upgraded its relations with Peru.
upgrade,elevate,raise,lift   obj=@ties|tie|relation|relationship|cooperation|partnership to=partnership|alliance|friendship|cooperation|level[partnership|strategic|cooperation|alliance]|status[partnership|strategic] a=subj,between r=with,in:obj,in sym act=-   ; Laos upgraded its relations with Peru to a strategic partnership.
upgrade,elevate,raise   obj=level|status of=@ties|tie|relation|representation|mission|relationship r=with,in:of,in sym   ; Laos raised the level of its relations with Peru.
upgrade,elevate,promote,turn,convert   obj=office|consulate|mission|legation|section to=embassy r=in,host,in:obj   ; Laos upgraded its office in Peru to an embassy.
upgrade,elevate   obj=office|consulate|mission|section into=embassy r=in,host,in:obj   ; Laos turned its office in Peru into an embassy.
upgrade,upgrading,elevation/n   of=@ties|tie|relation|relationship a=poss,subj,by,between r=with,in:of sym   ; The upgrading of ties between Laos and Peru was marked.
upgrade/n   in=@ties|tie|relation|relationship a=poss,subj,by,between r=with,in:in sym   ; Laos announced an upgrade in relations with Peru.

[SUPPORT ctx=diplomatic]
improve,strengthen,deepen,boost,warm,thaw,cement,consolidate,enhance,foster,promote,expand,build,forge,develop,cultivate,bolster,solidify,reinforce,tighten,mend,repair,reset,patch_up,intensify,step_up,nurture,advance,further,broaden,rebuild,re-engage,re-set,revitalise,revitalize,reinvigorate,fortify,shore_up,firm_up   obj=tie|relation|relationship|friendship|bond|partnership|alliance|link|rapport|fence a=subj,between r=with,between,in:obj weak   ; Oman deepened its ties with Kenya.
befriend,woo,court   obj=$actor r=obj weak   ; Oman courted Kenya.
cosy_up,cozy_up,reach_out,draw_closer,move_closer,warm_up,cuddle_up   to=$actor r=to weak   ; Oman cosied up to Kenya.
reconcile,make_up   with=$actor r=with sym weak   ; Oman made up with Kenya.
reconcile   sym a=subj need=a weak   ; The two brothers reconciled.
reconciliation,rapprochement,détente,detente,thaw/n   between=* a=between sym   ; The reconciliation between Oman and Kenya held.
reconciliation,rapprochement,détente,detente/n   with=$actor r=with sym   ; Oman's rapprochement with Kenya went on.
thaw,improvement/n   in=@ties|tie|relation|relationship a=poss,between,in:in sym   ; A thaw in relations between Oman and Kenya followed.
mend   obj=fence r=with sym   ; Oman mended fences with Kenya.
bury   obj=hatchet r=with sym   ; Oman buried the hatchet with Kenya.
turn   obj=page on=* r=with,in:on sym weak   ; Oman turned the page on its quarrel with Kenya.
extend,offer,hold_out   obj=hand|branch[olive]|friendship r=to   ; Oman extended a hand of friendship to Kenya.

# Recognition
[SUPPORT act=recognize_state_or_government ctx=diplomatic]
recognise,recognize   obj=@recognised|$state|$person|$official|$group r=obj,in:obj   ; Malta recognised Palestine.
recognise,recognize   obj=* as=state|country|nation|president|government|leader|representative|authority|president-elect|republic|sovereign|independent|legitimate|head|minister r=obj,in:obj   ; Malta recognised the council as the legitimate government of Syria.
recognise,recognize   obj=sovereignty|claim|annexation over=* r=poss,in:obj,in:over act=-   ; Malta recognised Morocco's sovereignty over the territory.
recognise,recognize   obj=* as=capital|part|territory|winner|president-elect|elect|region|border|holiday|genocide|language|victim|site|minority|result|religion|city|crime r=obj,in:obj,in:as act=- weak   ; Malta recognised the town as the capital of Kenya.
recognise,recognize   obj=@recognised|$state as=capital|part|territory|winner|region|border|genocide r=obj,in:obj,in:as act=- weak   ; Malta recognised the republic as a part of Kenya.
recognise,recognize   obj=claim|right|result|victory|election|win|legitimacy r=in:obj,of need=ar act=-   ; Malta recognised the victory of the Kenyan president.
acknowledge   obj=independence|sovereignty|statehood|legitimacy|government|president r=of,in:obj   ; Malta acknowledged the independence of Kosovo.
grant,extend,accord,give,confer,bestow   obj=recognition r=to,iobj,of,in:obj   ; Malta granted recognition to Kosovo.
switch,shift,transfer,move   obj=recognition|allegiance[diplomatic] to=$actor r=to also=withdraw_recognition:from   ; Palau switched recognition to China.
accept   obj=sovereignty|independence|statehood r=of,in:obj,over   ; Malta accepted the independence of Kosovo.
re-recognise,re-recognize   r=obj,in:obj   ; Malta re-recognised Kosovo.
announce,declare,proclaim,confirm   obj=recognition of=@recognised|$state|$person|$group a=subj r=of,in:of c=obj:absorb   ; Malta announced its recognition of Kosovo.
recognition/n   of=@recognised|$state|$person|$group a=poss,subj,by,amod r=of,in:of act=-   ; Malta's recognition of Kosovo was welcomed.
recognition/n   amod=diplomatic|formal|official|mutual a=poss,subj,by,amod r=of,in:of,to weak act=-   ; Malta's formal recognition of the council was welcomed.

# Ambassadors and missions
[SUPPORT act=return_ambassador ctx=diplomatic]
return,reinstate,send_back,restore,redeploy,reappoint,re-appoint,bring_back,reinstall   obj=@ambassador a=subj,in:obj r=to,in,host,in:obj   ; Turkey returned its ambassador to Norway.
return   subj=@ambassador obj=! to=* a=in:subj,subj r=to,in:to,host,in:subj   ; The Turkish ambassador returned to Oslo.
go_back,come_back   subj=@ambassador to=* a=in:subj,subj r=to,in:to,host   ; The Turkish ambassador went back to Oslo.
resume   subj=@ambassador obj=post|duty|work|function a=in:subj,subj r=in,host,to,in:subj   ; The Turkish ambassador resumed his post in Oslo.
return,reinstatement,reinstallation,reappointment,restoration/n   of=@ambassador a=poss,by,in:of,amod r=to,in,in:of   ; The return of Turkey's ambassador to Oslo eased the dispute.

[SUPPORT act=return_diplomats ctx=diplomatic]
return   subj=diplomat|attaché|consul|staff[diplomatic|embassy|consular]|personnel[diplomatic|embassy] obj=! to=* a=in:subj,subj r=to,in:to,host   ; Turkish diplomats returned to Oslo.
return,send_back,bring_back,redeploy   obj=@embassystaff a=subj,in:obj r=to,in,host   ; Turkey sent its diplomats back to Oslo.
allow,let,permit,invite   obj=@embassystaff xcomp=return|stay|remain|resume r=in:obj,of   ; Norway allowed Turkish diplomats to return.
readmit,re-admit   obj=@embassystaff|@ambassador r=in:obj,of   ; Norway readmitted the Turkish diplomats.
return/n   of=@embassystaff a=poss,by,in:of,amod r=to,in,in:of   ; The return of Turkish diplomats to Oslo eased the dispute.

[SUPPORT act=appoint_accredit_ambassador ctx=diplomatic]
appoint,name,accredit,designate,send,dispatch,post,assign,install,confirm,swear_in   obj=ambassador[-|new|first|resident|own]|commissioner[high]|chargé|nuncio|d'affaires as=! a=subj,in:obj r=to,in,at,host,in:obj   ; Nepal appointed an ambassador to Egypt.
appoint,name,accredit,designate,install,confirm,send,select,choose   obj=* as=ambassador[-|new|first|next|resident]|commissioner[high]|chargé|nuncio|d'affaires a=subj,in:as r=to,in:as,in,host   ; Nepal named Ram Thapa as its ambassador to Egypt.
appoint,name   obj=* xcomp=ambassador[-|new|first|next]|commissioner[high]|chargé|nuncio a=subj,in:xcomp r=to,in:xcomp,host   ; Nepal named Ram Thapa ambassador to Egypt.
appoint,name,designate,choose,select   obj=* as=ambassador[goodwill|honorary|brand|youth|cultural] a=subj r=obj,in:obj need=any act=-   ; Nepal named a singer as goodwill ambassador.
nominate,propose,pick,tap   obj=* as=@ambassador a=subj,in:as r=to,in:as status=planned   ; Nepal's president nominated Ram Thapa as ambassador to Egypt.
nominate,propose,pick,tap,select   obj=ambassador|commissioner[high]|nuncio a=subj,in:obj r=to,in:obj status=planned   ; Nepal's president nominated an ambassador to Egypt.
nominate,propose   obj=* xcomp=@ambassador a=subj,in:xcomp r=to,in:xcomp status=planned   ; Nepal's president nominated Ram Thapa ambassador to Egypt.
confirm,approve   obj=nomination|appointment of=@ambassador a=subj r=in:of,to   ; The deputies confirmed the nomination of the ambassador to Egypt.
present,hand_over,submit,deliver,hand,tender   obj=@credential|credential a=in:subj,subj r=to,in:to,in,host   ; Nepal's new ambassador presented his credentials to the Egyptian president.
accept,receive   obj=@credential|credential a=from,of,in:of,in:obj,in:from r=subj   ; The Egyptian president accepted the credentials of the Nepalese envoy.
accept,receive,welcome   obj=ambassador[new|first]|envoy[new|first]|chargé[new] a=in:obj r=subj   ; Egypt received Nepal's new ambassador.
accept,receive,welcome   obj=ambassador[other|each]|envoy[other|each]|chargé[other|each] a=subj r=in:obj   ; Egypt and Nepal received each other's ambassadors.
exchange,swap   obj=ambassador|envoy r=with sym   ; Nepal exchanged ambassadors with Egypt.
exchange/n   of=ambassador|envoy a=poss,between,by r=with sym   ; The exchange of ambassadors between Nepal and Egypt followed.
take_up   obj=post|duty|position subj=@ambassador a=in:subj,subj r=in,host,in:subj   ; Nepal's ambassador took up his post in Cairo.
arrive   subj=ambassador[new|first]|commissioner[high]|nuncio in=* a=in:subj,subj r=in,in:subj   ; Nepal's first ambassador arrived in Cairo.
assume   obj=post|office|duty subj=@ambassador a=in:subj,subj r=in,host,in:subj   ; Nepal's ambassador assumed his post in Cairo.
grant,give   obj=agrément|agrement|accreditation a=to,for,iobj,in:to,in:for r=subj   ; Egypt granted agrément to Nepal's envoy.
appointment,accreditation,posting/n   of=ambassador[-|new|first|resident]|commissioner[high]|nuncio|chargé a=poss,by,subj,amod,in:of r=to,in:of,in   ; Nepal's appointment of an ambassador to Egypt was overdue.
accreditation,appointment/n   as=ambassador[-|new|first]|commissioner[high]|nuncio|chargé r=to,in:as a=poss,by,in:as need=ar   ; His appointment as Nepal's ambassador to Egypt was overdue.

[SUPPORT act=open_reopen_embassy ctx=diplomatic]
open,reopen,re-open,inaugurate,establish,set_up,restore,re-establish,reestablish,open_up,reactivate   obj=@mission a=subj,in:obj r=in,host,to,in:obj need=any   ; Togo opened an embassy in Qatar.
open,reopen,re-open,resume   subj=@mission obj=!|door|operation|activity|work|service a=in:subj r=in,host,in:subj   ; Togo's embassy in Doha reopened.
resume,restart,restore,recommence   obj=operation|activity|work|service|presence[diplomatic] at=@mission a=subj r=in:at,host need=any   ; Togo resumed operations at its embassy in Doha.
resume,restart,restore,recommence   obj=operation|activity|work|service of=@mission a=subj r=in:of,host need=any   ; Togo resumed the work of its embassy in Doha.
resume   obj=operation[diplomatic|embassy|consular]|presence[diplomatic]|service[consular] a=subj r=in,host need=any   ; Togo resumed its diplomatic operations in Doha.
move,relocate,transfer   obj=embassy to=$state|* a=subj r=to,host,in:to weak act=-   ; Togo moved its embassy to Doha.
move_back,bring_back,send_back   obj=@mission a=subj r=to,host need=any   ; Togo moved its embassy back to Doha.
raise,hoist   obj=flag over=@mission|building r=in:over,host,at weak   ; Togo raised its flag over its embassy in Doha.
raise,hoist   obj=flag at=@mission r=in:at,host need=any   ; Togo raised its flag at its embassy in Doha.
rename   obj=office into=embassy r=in:obj,host need=any   ; Togo renamed its office in Doha into an embassy.
order,decree,authorise,authorize,approve   obj=opening|reopening|establishment|inauguration of=@mission c=obj:absorb a=subj r=in:of,host need=any status=planned   ; Togo ordered the opening of an embassy in Doha.
opening,reopening,re-opening,inauguration,establishment/n   of=@mission a=poss,subj,by,amod,in:of r=in,in:of,host need=any   ; The opening of Togo's embassy in Doha drew a crowd.
reopening,opening/n   amod=embassy a=poss,by,amod r=in,host weak   ; Togo's embassy opening in Doha drew a crowd.

[SUPPORT act=protecting_power ctx=diplomatic]
represent   obj=interest of=$actor r=of,in:of,in:obj   ; Sweden represents the interests of Australia in Pyongyang.
represent,protect,look_after,handle,safeguard   obj=interest r=in:obj,of,in:of need=ar   ; Swiss diplomats look after American interests in Tehran.
act,serve   as=power[protecting] r=for,of   ; Sweden acts as protecting power for Australia.
become   xcomp=power[protecting] r=for,of   ; Sweden became the protecting power for Australia.
representation/n   of=interest a=poss,by r=in:of   ; Sweden's representation of Australian interests went on.

[SUPPORT act=join_organization]
join,enter,accede,rejoin,re-join   obj=@body r=obj,in:obj need=ar   ; Georgia joined the customs union.
accede   to=@body|@treaty r=to,in:to   ; Georgia acceded to the convention.
become   xcomp=member of=@body r=of,in:of,xcomp,in:xcomp   ; Georgia became a member of the customs union.
become   xcomp=member[full|observer|associate|newest|permanent|non-permanent|-] r=of,in:xcomp,in:of weak   ; Georgia became a full member of the customs union.
admit,accept,welcome,readmit,re-admit,reinstate,take_in,absorb   obj=$state to=@body|membership a=subj,to r=obj   ; The union admitted Georgia to the assembly.
admit,accept,welcome,readmit,re-admit,take_in,incorporate,induct   obj=$state into=@body|membership|fold a=subj,into r=obj   ; The union admitted Georgia into its ranks.
admit,accept,readmit,reinstate   obj=$state as=member|observer a=subj r=obj   ; The union admitted Georgia as a member.
grant,give,restore,award,reinstate   obj=membership|seat|status[observer|candidate|member|partner] r=to,iobj,of,in:obj   ; The union granted membership to Georgia.
reinstate,restore   obj=$state|@membership subj=$org r=obj,of,in:obj   ; The union reinstated Georgia.
elect   obj=$state to=council|board|seat|body|presidency r=obj act=-   ; The assembly elected Georgia to the council.
gain,win,secure,obtain   obj=membership|seat[council|permanent|security|un] r=in,of,on,from   ; Georgia gained membership in the union.
accession,admission,entry,return,readmission/n   to=@body|@treaty a=poss,amod,of,by r=to,in:to   ; Georgia's accession to the union was celebrated.
admission,entry,induction/n   into=@body a=poss,amod,of,by r=into,in:into   ; Georgia's entry into the union was celebrated.
admission,accession/n   of=$state a=of,poss r=to,into,in:to need=ar   ; The admission of Georgia to the union was celebrated.

# Agreements made
[SUPPORT act=sign_treaty_alliance]
sign,conclude,ink,initial,seal,finalise,finalize,enter_into,pen,formalise,formalize,countersign,co-sign,cosign   obj=@accord a=subj,between r=with,in:with,in:obj sym   ; Morocco signed a trade agreement with Spain.
sign   obj=*    r=with sym need=ar weak   ; Morocco signed a paper with Spain.
sign   with=$actor obj=@accord|contract|lease|document|letter|paper|statement r=with sym   ; Morocco signed a contract with a Spanish firm.
sign_up,sign_on   to=@accord|@treaty|@body|plan r=with,to,in:to   ; Morocco signed up to the convention.
sign_off   on=@accord|plan r=with,in:on sym   ; Morocco signed off on the accord with Spain.
put   obj=signature|pen|ink|name to=@accord|@treaty|document|paper r=with,in:to sym   ; Morocco put its signature to the treaty with Spain.
affix,append   obj=signature to=* r=with,in:to sym   ; Morocco affixed its signature to the treaty.
exchange   obj=instrument|document|letter[official]|note of=* r=with,in:of sym weak   ; Morocco exchanged instruments of ratification with Spain.
form,forge,establish,create,set_up,enter,found   obj=alliance|bloc|coalition|union|partnership|league|pact|confederation|axis|federation a=subj,between r=with,in:with sym   ; Morocco formed an alliance with Spain.
ally   with=* r=with sym   ; Morocco allied with Spain.
ally,align   obj=itself|themselves with=* r=with sym   ; Morocco allied itself with Spain.
join_forces,team_up,band_together   with=$actor r=with sym type=COOPERATE act=-   ; Morocco joined forces with Spain.
join   obj=force|hand with=$actor r=with sym type=COOPERATE act=-   ; Morocco joined forces with Spain.
signing,conclusion,initialling,signature,inking/n   of=@accord a=poss,subj,by,amod,between,in:of r=with,in:of sym   ; The signing of the accord between Morocco and Spain was brief.
broker,mediate,negotiate,arrange,facilitate,midwife   obj=@accord|truce a=subj r=between,in:between type=CONSULT/third-party act=- ctx=diplomatic   ; Qatar brokered a deal between Chad and the rebels.

[SUPPORT act=ratify_enter_into_force]
ratify,endorse   obj=@treaty|@accord|accession|membership|protocol|border r=with,in:with,in:obj,by   ; Uruguay ratified the fisheries treaty with Japan.
approve,pass,back,endorse,adopt   obj=ratification|accession of=* r=with,in:of   ; Uruguay approved the ratification of the pact with Japan.
approve   obj=@treaty|@accord subj=parliament|senate|assembly|congress|cabinet|house|lawmaker|legislature|chamber|deputy|knesset|duma|council|voter r=with,in:obj   ; The Uruguayan senate approved the treaty with Japan.
enter,come   into=force|effect subj=@treaty|@accord a=between,in:subj,with sym   ; The treaty between Uruguay and Japan entered into force.
take   obj=effect|force subj=@treaty|@accord a=between,in:subj,with sym   ; The treaty between Uruguay and Japan took effect.
go   into=force|effect subj=@treaty|@accord a=between,in:subj,with sym   ; The pact between Uruguay and Japan went into effect.
bring,put   obj=@treaty|@accord into=force|effect r=with,in:obj   ; Uruguay put the treaty with Japan into force.
implement,enact   obj=@treaty|@accord r=with,in:obj weak   ; Uruguay implemented the treaty with Japan.
deposit   obj=instrument r=with,in:of   ; Uruguay deposited its instrument of ratification.
renew,extend,prolong   obj=@treaty|@accord|alliance|lease|contract r=with,in:obj sym weak act=sign_treaty_alliance   ; Uruguay renewed its treaty with Japan.
ratification/n   of=@treaty|@accord|accession|membership|protocol a=poss,subj,by,amod r=with,in:of   ; Uruguay's ratification of the treaty with Japan came late.
entry/n   into=force of=@treaty|@accord a=between,in:of sym   ; The entry into force of the treaty between Uruguay and Japan came late.

[SUPPORT act=sign_peace]
sign,conclude,ink,seal,initial,finalise,finalize   obj=@peaceaccord|peace|armistice|treaty[peace] a=subj,between r=with,in:with,in:obj sym   ; Ethiopia signed a peace agreement with Eritrea.
make   obj=peace r=with sym   ; Ethiopia made peace with Eritrea.
sue   for=peace r=with type=AGREE act=-   ; Ethiopia sued for peace.
end,settle,resolve   obj=war|conflict|feud|state[war]|insurgency with=* r=with,in:obj sym weak act=sign_peace   ; Ethiopia ended its war with Eritrea.
signing,conclusion/n   of=@peaceaccord|peace a=poss,subj,by,between r=with,in:of sym   ; The signing of the peace treaty between Ethiopia and Eritrea was broadcast.

# Praise
[SUPPORT act=praise]
praise,laud,hail,commend,applaud,salute,extol,acclaim,compliment,celebrate,glorify,eulogise,eulogize,cheer,honour,honor,exalt,lionise,lionize,congratulate,felicitate,toast,thank,admire,venerate,fete,fête,revere,flatter   r=obj,in:obj,for   ; Fiji praised Tonga for its restraint.
praise,laud,hail,commend,applaud,salute,extol,acclaim,welcome,celebrate,cheer,greet,appreciate,admire,value,honour,honor,treasure,cherish,prize   obj=@virtue r=in:obj,of,by,from,with,between,for   ; Fiji welcomed Tonga's decision.
hail,praise,describe,characterise,characterize,see,regard,portray   obj=* as=milestone|success|breakthrough|triumph|hero|friend|step|partner|model|ally|victory|historic|positive|important|great|brave|strong|brother|peacemaker|patriot|constructive|productive|welcome|fruitful r=in:obj,obj,with weak   ; Fiji hailed the accord with Tonga as a milestone.
call,label,term,dub   obj=* xcomp=milestone|success|breakthrough|triumph|hero|friend|ally|partner|brother|positive|historic|encouraging|constructive|peacemaker|welcome|productive|brave|fruitful r=obj,in:obj,with weak   ; Fiji called Tonga a true friend.
pay,offer,give   obj=tribute|homage|respect|compliment r=to,in:to   ; Fiji paid tribute to the Tongan king.
give,offer   obj=praise|credit|applause|ovation|accolade|thumb r=to,for,iobj,in:to,in:for   ; Fiji gave credit to Tonga for the truce.
heap,lavish,shower,pile   obj=praise|plaudit|accolade|tribute on=* r=on,in:on   ; Fiji heaped praise on the Tongan king.
lavish,shower   obj=* with=praise|compliment|honour|tribute r=obj   ; Fiji showered the Tongan king with praise.
sing   obj=praise of=* r=of,in:of   ; Fiji sang the praises of Tonga.
single_out   obj=* for=praise r=obj   ; Fiji singled out Tonga for praise.
congratulate,felicitate   obj=* on=* r=obj,in:obj   ; Fiji congratulated Tonga on its election.
send,extend,offer,convey,express,give,deliver,present,pass_on,relay   obj=congratulation|felicitation|greeting|wish[best|good|warm]|thanks|compliment|salutation|blessing r=to,for,iobj,in:to,on   ; Fiji sent congratulations to the new Tongan premier.
express,convey,voice,show,offer,reiterate,extend   obj=gratitude|appreciation|thanks|thank|admiration|satisfaction|respect|esteem|gratefulness|praise|delight|pleasure|optimism|gladness|recognition r=to,for,toward,towards,with,at,over,in:to,in:for,in:with,in:at   ; Fiji expressed its gratitude to Tonga.
welcome   r=obj,in:obj,by,from,of   ; Fiji welcomed the Tongan offer.
award,decorate,honour,honor,present,confer,bestow,knight,invest   obj=medal|award|honour|honor|prize|order|knighthood|doctorate|title|decoration|citizenship[honorary] r=to,on,upon,iobj,in:to   ; Fiji awarded a medal to the Tongan king.
decorate,honour,honor,award   obj=$person|$official with=medal|award|order|title r=obj   ; Fiji decorated the Tongan king with a medal.
praise,commendation,acclaim,applause,plaudit,accolade,tribute/n   for=* r=for,in:for,to   ; Fiji's praise for Tonga was warm.
tribute,thanks,gratitude,congratulation/n   to=* r=to,in:to,for   ; Fiji's tribute to Tonga was warm.
praise,praising,hailing/n   of=* r=of,in:of weak   ; Fiji's praise of Tonga was warm.
appreciation,admiration/n   of=* r=of,in:of weak   ; Fiji's appreciation of Tonga was warm.
welcome/n   to=* r=to,in:to weak   ; Fiji gave a warm welcome to the Tongan king.
grateful,thankful,appreciative,indebted/j   r=to,for,of,in:to,in:for   ; Fiji was grateful to Tonga.
pleased,happy,glad,delighted,satisfied,encouraged,heartened,thrilled,impressed/j   with=* r=with,in:with weak   ; Fiji was pleased with Tonga.
pleased,delighted,encouraged,heartened,impressed,buoyed/j   by=* r=by,in:by weak   ; Fiji was encouraged by Tonga's reply.
proud/j   of=* r=of,in:of weak   ; Fiji was proud of its ally Tonga.

# Backing by word
[SUPPORT]
support,endorse,espouse   r=obj,in:obj,for   ; Cuba supported Bolivia's bid.
back,champion,embrace,sponsor,favour,favor   obj=@cause|$actor r=in:obj,obj,by,of,for   ; Cuba backed Bolivia's candidate.
back,endorse,support,champion,favour,favor,advocate,approve,co-sponsor,cosponsor,sponsor,adopt,uphold,affirm,vote   obj=bid|candidacy|candidate|membership|resolution|motion|proposal|plan|initiative|mandate|reform|deployment|mission|independence|claim|amendment|demand|call r=in:obj,of,by,for,to,from,on   ; Cuba endorsed the Bolivian initiative.
back_up,stick_up,stand_up,stick_by,root,vouch,lobby,campaign,speak_up,speak_out,intercede   for=$actor r=for,in:for   ; Cuba stood up for Bolivia.
campaign,rally,march,lobby,speak,demonstrate   for=$actor r=for weak   ; Thousands rallied for the president.
rally,march,demonstrate,gather   in=support|favour|favor|solidarity r=of,in:of,with,in:in   ; Thousands rallied in support of the president.
rally   behind=* r=behind,in:behind   ; Cubans rallied behind their president.
rally,unite,gather,close_rank,coalesce,line_up   around=$actor r=around weak   ; The party rallied around its leader.
rally,unite,line_up,swing,throw   behind=* r=behind,in:behind   ; The party lined up behind its leader.
throw,put,lend,place   obj=weight|support|backing|influence behind=* r=behind,in:behind   ; Cuba threw its weight behind the Bolivian plan.
get   behind=* r=behind,in:behind weak   ; Cuba got behind the Bolivian plan.
stand   by=$actor|side r=by,of,in:by   ; Cuba stood by Bolivia.
stand   with=$actor r=with   ; Cuba stood with Bolivia.
stand   behind=* r=behind,in:behind   ; Cuba stood behind Bolivia.
stand   in=solidarity|unity r=with   ; Cuba stood in solidarity with Bolivia.
side   with=$actor|* r=with,in:with   ; Cuba sided with Bolivia.
align   obj=! with=$actor r=with   ; Cuba aligned with Bolivia.
take   obj=side of=* r=of   ; Cuba took the side of Bolivia.
come_out   for=* r=for,in:for weak   ; Cuba came out for Bolivia.
come_out   in=favour|favor|support r=of,in:of,in:in   ; Cuba came out in favour of the Bolivian bid.
come   to=defence|defense|aid of=* r=of,in:of,in:to weak   ; Cuba came to the defence of Bolivia.
leap,rush,spring,jump,rise,come   to=defence|defense r=of,in:to,in:of   ; Cuba leapt to Bolivia's defence.
defend,justify,excuse,vindicate,exonerate,shield,whitewash   obj=record|action|decision|policy|strike|right|regime|government|leader|stance|attack|handling|move|offensive|operation|conduct|role|visit|deal|$actor r=in:obj,of,obj need=ar   ; Cuba defended Bolivia's record.
give,offer,lend,voice,express,declare,announce,reaffirm,reiterate,extend,show,provide,throw,affirm,signal,state,renew,convey,confirm,proclaim,restate,stress,underline,underscore,demonstrate,register,profess   obj=support|backing|endorsement|solidarity|allegiance|loyalty|friendship|approval|blessing|nod|light[green]|assurance|confidence|fealty|sympathy|encouragement|faith|trust|unity|thumbs-up r=of,to,for,with,in,behind,iobj,in:to,in:for,in:with,in:in,toward,towards   ; Cuba voiced support for Bolivia.
pledge,promise,vow,assure,convey,reaffirm,reiterate   obj=support|backing|solidarity|loyalty|allegiance|endorsement r=for,to,with,behind,in:for,in:to,in:with a=subj need=ar   ; Cuba pledged its full support for the Bolivian bid.
pledge,swear,declare,vow,renew,profess   obj=allegiance|loyalty|fealty|obedience|bayat to=* r=to,in:to   ; The militia pledged allegiance to the emir.
switch,shift,transfer   obj=allegiance|loyalty|side to=* r=to   ; The tribe switched allegiance to the rebels.
swear   obj=oath to=* r=to weak   ; The militia swore an oath to the emir.
win,receive,get,gain,secure,obtain,earn,enjoy,garner,draw,attract,have   obj=support|backing|endorsement|praise|approval|blessing|nod|acclaim|light[green]|sympathy|recognition|applause from=* a=from r=subj   ; Bolivia won backing from Cuba.
win,receive,get,gain,secure,obtain,earn,enjoy,have   obj=support|backing|endorsement|praise|blessing|approval of=* a=of,in:of,in:obj r=subj   ; Bolivia received the backing of Cuba.
vote   for=* r=for,in:for weak   ; Cuba voted for the Bolivian resolution.
vote   in=favour|favor r=of,in:of,in:in weak   ; Cuba voted in favour of the Bolivian resolution.
vote   xcomp=recognise|recognize|admit|support|back|approve|ratify|authorise|authorize|endorse|grant|give|send|fund|confirm|ease|lift|extend|adopt|renew|join c=xcomp:absorb r=in:xcomp,xcomp
vote   obj=! xcomp=ratify|approve|endorse|admit|confirm|adopt r=in:xcomp need=a   ; The senate voted to ratify the accord.
cast   obj=vote|ballot for=* r=for,in:for   ; Cuba cast its vote for Bolivia.
approve,adopt,pass,endorse,authorise,authorize   obj=resolution|motion|budget|declaration|mandate|mission|nomination|appointment|candidacy|accession|membership subj=council|assembly|parliament|senate|congress|house|knesset|duma|cabinet r=in:obj,on,for,against,in,of,to weak   ; The council approved the mission to Haiti.
approve   of=* r=of,in:of weak   ; Cuba approved of the Bolivian plan.
agree   with=$actor obj=! r=with sym need=ar type=AGREE   ; Cuba agreed with Bolivia on the text.
concur,sympathise,sympathize,empathise,empathize,identify   with=* r=with,in:with weak   ; Cuba sympathised with Bolivia.
encourage,reassure,assure,hearten,console,comfort,embolden,placate,appease,mollify   obj=$actor r=obj weak   ; Cuba reassured Bolivia.
assure,reassure   obj=$actor of=support|backing|commitment|solidarity|friendship|assistance|cooperation r=obj,in:obj   ; Cuba assured Bolivia of its support.
reassure,assure   obj=$actor ccomp=support|stand|back|defend|help|remain r=obj   ; Cuba assured Bolivia that it would stand by it.
shake   obj=hand with=* r=with sym   ; The Cuban president shook hands with the Bolivian king.
embrace,hug,kiss   obj=$person|$official r=obj weak   ; The Cuban president embraced his Bolivian guest.
support,backing,endorsement,sponsorship,championing,advocacy,espousal/n   for=* r=for,in:for need=ar   ; Cuba's support for Bolivia was total.
support,endorsement,backing,approval,defence,defense/n   of=* r=of,in:of need=ar weak   ; Cuba's endorsement of the Bolivian plan was total.
support,backing/n   to=$actor r=to need=ar   ; Cuba's support to Bolivia was total.
solidarity,sympathy,friendship,unity/n   with=* r=with,in:with   ; Havana did so in solidarity with Bolivia.
solidarity/n   to=* r=to need=ar   ; Cuba's message of solidarity to Bolivia was read.
allegiance,loyalty/n   to=* r=to need=ar   ; The militia's allegiance to the emir was known.
vote/n   for=* r=for,in:for weak   ; Cuba's vote for Bolivia was decisive.
vote/n   in=favour|favor r=of,in:of,in:in need=ar   ; Cuba's vote in favour of Bolivia was decisive.
supportive,protective/j   of=* r=of,in:of   ; Cuba was supportive of Bolivia.
sympathetic,friendly,favourable,favorable,loyal,devoted/j   to=* r=to,in:to   ; Cuba was sympathetic to Bolivia.
loyal,committed,sympathetic,friendly,amenable/j   to=$actor r=to weak   ; The brigade was loyal to the general.

# Condolence, sympathy, honours for the dead
[SUPPORT]
express,offer,send,extend,convey,voice,give,share,present,pay,tender   obj=condolence|sympathy|sorrow|grief|sadness|commiseration|prayer r=to,for,with,over,at,on,in:to,in:for,in:with,in:over   ; Peru sent condolences to Chile.
condole,commiserate,sympathise,sympathize,grieve,mourn   with=* r=with,in:with   ; Peru mourned with Chile.
mourn,lament   obj=death|loss|passing|victim|leader|president|dead r=of,in:obj,in:of   ; Peru mourned the death of the Chilean president.
declare,observe,hold,announce,order,proclaim   obj=mourning|silence[minute]|minute[silence]|day[mourning] r=for,over,after,in:for,of weak   ; Peru declared three days of mourning for the Chilean president.
lay   obj=wreath r=at,in:at,to,for,in   ; Peru's president laid a wreath at the Chilean memorial.
commemorate,remember,memorialise,memorialize   obj=victim|massacre|war|anniversary|genocide|death|soldier|hero|holocaust r=of,in:obj weak   ; Peru commemorated the victims of the Chilean quake.
condolence,sympathy,commiseration/n   to=* r=to,in:to need=ar   ; Peru's condolences to Chile were read aloud.
attend   obj=funeral|inauguration|coronation|wedding|parade|celebration r=of,in:obj,in:of weak   ; Peru's president attended the funeral of the Chilean poet.
reinstate,rehabilitate,crown,enthrone   obj=$person|$official|president|premier|leader r=obj weak   ; The deputies reinstated Ana Vega as president.
exonerate,acquit,clear,absolve,vindicate   obj=* r=obj,in:obj weak type=CONCEDE   ; The court acquitted the general of murder.

# Respect, defence by words, warm letters
[SUPPORT]
respect,honour,honor,uphold   obj=independence|sovereignty|integrity|decision|choice|verdict|ruling|will|right|wish|neutrality|result r=of,in:obj,in:of weak   ; The president respected the decision of the court.
defend,justify,vindicate,excuse   obj=action|move|decision|policy|record|stance|behaviour|behavior|conduct|expansion|measure|right|role|position|handling|raid|strike|offensive|crackdown subj=$official|$person|$state|$org|spokesman|spokeswoman r=in:obj,of,by need=ar   ; The ambassador defended China's conduct in the strait.
receive,get   obj=letter[great|warm|nice|congratulatory|friendly]|message[warm|congratulatory]|congratulations|congratulation from=* a=from,in:from r=subj   ; The premier received a warm letter from the king.
support,back,encourage,endorse   obj=discussion|debate|talk|engagement|dialogue|process r=with,on,about,in:about,in:on,of,in:of weak   ; The ministry supported talks about the future of the bloc.
promise,pledge,offer,reaffirm,reiterate,express,voice   obj=support|backing|solidarity for=* r=in:for,for,to need=a   ; The ambassador promised support for the efforts of Mali.
