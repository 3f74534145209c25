# CONSULT: meetings, talks, calls, visits and mediation that took place. A summons is in accuse.lex, a cancelled meeting in reject.lex.

# Meetings
[CONSULT act=hold_talks ctx=diplomatic]
meet,encounter   obj=$actor r=obj,with sym   ; The Kenyan president met his Ugandan counterpart.
meet   obj=minister|president|leader|premier|counterpart|king|queen|chancellor|ambassador|envoy|official|delegation|secretary|delegate|general|commander|pope|representative|chief|negotiator|diplomat|lawmaker|senator|mediator|emperor|prince|sultan|emir|rebel|head|mayor|governor|protester|elder|guest|host|leadership r=obj,in:obj,with sym   ; Kenya's foreign minister met the Ugandan leader.
meet   with=*  obj=! r=with,in:with sym   ; Kenyan officials met with Ugandan envoys.
meet   subj=$actor obj=! a=subj sym need=a   ; Kenyan and Ugandan ministers met in Juba.
meet   subj=minister|president|leader|delegation|official|negotiator|side|envoy|diplomat|king|ambassador|delegate|premier|representative|head|team|two|pair|chief|country|party obj=! a=subj,in:subj sym need=a   ; The two presidents met for an hour.
meet_up,catch_up,sit_down,get_together,huddle,liaise,confer,parley,powwow,palaver,convene,caucus,hobnob,interact,mingle,rub_shoulders,touch_base   with=$actor|counterpart|minister|leader|official|president|delegation|representative|rebel|opposition|envoy r=with,in:with sym   ; Kenya's premier sat down with Ugandan envoys.
convene,assemble,gather,congregate,huddle,confer,reconvene   subj=$official|minister|leader|diplomat|delegate|official|president|envoy|negotiator|chief obj=! a=subj,in:subj sym need=a   ; Foreign ministers from Kenya and Uganda gathered in Juba.
convene,host,hold,chair,open,attend,address,call,organise,organize,stage   obj=summit|meeting[summit|ministerial|emergency|security|cabinet|-]|conference|session|assembly|forum|retreat|roundtable a=subj r=with,of,between,in:of,in:with,for need=ar mode=multilateral weak   ; Kenya hosted a summit of African leaders.
join   obj=summit|conference|forum|session a=subj r=with,of,in need=a mode=multilateral weak   ; The Kenyan president attended the climate summit.
take_part,participate   in=summit|conference|meeting|talk|negotiation|forum|dialogue|session|round|consultation|discussion a=subj r=with,in:in,between sym   ; Kenya took part in talks with Uganda.
take   obj=part in=@talks a=subj r=with,in:in,between sym   ; Kenya took part in talks with Uganda.
attend   obj=talk|meeting|negotiation|dialogue|session r=with,between,of,in:obj sym weak   ; Kenyan envoys attended talks with Uganda.
receive,welcome,host,greet,entertain,fete,wine   obj=$official|$person|president|minister|premier|king|queen|delegation|envoy|ambassador|leader|counterpart|chancellor|general|guest|prince|secretary|pope|dignitary a=obj,in:obj r=subj mode=visit   ; Kenya's president received the Ugandan premier.
receive   obj=$actor at=palace|residence|airport|house|office|ministry|headquarters a=obj,in:obj r=subj mode=visit   ; The king received the Ugandan premier at his palace.
grant   obj=audience r=to,iobj sym   ; The king granted an audience to the Ugandan premier.
pay   obj=call[courtesy] on=* r=on,in:on mode=visit   ; Kenya's envoy paid a courtesy call on the Ugandan premier.
come   to=table r=with,in:with sym weak   ; Kenya came to the negotiating table with the rebels.
return,get_back,go_back,come_back   to=table|talk|negotiation|dialogue r=with,in:to,in:with sym act=resume_talks type=AGREE   ; Kenya returned to talks with the rebels.
brief,debrief,consult,sound_out,lobby,canvass,address   obj=$actor|minister|ambassador|diplomat|council|parliament|lawmaker|ally|partner|counterpart|leader r=obj,in:obj weak   ; Kenya consulted its allies on the plan.
consult   with=* r=with,in:with sym   ; Kenya consulted with Uganda on the dam.
deliberate,confer,brainstorm   with=* r=with sym   ; Kenya conferred with Uganda.
exchange   obj=view|opinion|idea|note|information|message|letter|word|pleasantry|greeting r=with,on sym weak   ; Kenya exchanged views with Uganda.
touch   obj=base with=* r=with sym   ; Kenya touched base with Uganda.
break   obj=bread with=* r=with sym   ; Kenya's president broke bread with the rebel chief.
dine,lunch,breakfast,golf   with=$actor r=with sym   ; Kenya's president dined with the Ugandan premier.
discuss,raise,debate,negotiate,address,review,talk_over,hash_out,thrash_out,explore,consider   obj=* with=$actor r=with,in:with sym   ; Kenya discussed the dam with Uganda.
discuss   obj=* subj=$official|minister|president|leader|delegation|official|side|country|$state a=subj sym need=ar weak   ; The Kenyan and Ugandan ministers discussed the dam.
discuss   obj=tie|relation|cooperation|crisis|war|conflict|issue|trade|situation|peace|way|agreement|matter|security|dispute|development|possibility|sanction|ceasefire|plan r=with,in:with sym need=a   ; The Kenyan and Ugandan leaders discussed bilateral ties.
raise,take_up,bring_up,broach   obj=issue|matter|case|question|concern|subject|topic with=* r=with,in:with   ; Kenya raised the case with Uganda.
talk,speak,negotiate,converse,chat,bargain,haggle,parley,communicate   with=$actor|counterpart|leader|president|minister|rebel|official|representative|government|opposition|militant|kidnapper|delegation|commander|chief r=with,in:with sym   ; Kenya talked with the rebels.
talk,speak   to=$actor|counterpart|leader|president|minister|rebel r=to,in:to sym weak   ; Kenya talked to the rebels.
negotiate   subj=$actor|side|country obj=! a=subj sym need=a weak   ; Kenya and Uganda negotiated through the night.
negotiate   over=* r=over,with,in:over sym weak   ; Kenya and Uganda negotiated over the dam.
hold,conduct,have,start,begin,open,launch,continue,conclude,complete,finish,enter,engage,stage,undertake,kick_off,wrap_up,convene,initiate,lead,carry_on,pursue,wind_up,commence,co-chair,chair   obj=@talks|tête-à-tête|audience|tete-a-tete|one-on-one|chat|huddle|meeting a=subj,between r=with,between,in:with,in:between,to sym   ; Kenya held talks with Uganda.
hold,have,start,begin,open,conduct,continue   obj=talk|negotiation|dialogue|discussion|consultation|conversation|meeting subj=$actor|leader|minister|president|official|side|country|delegation|diplomat|envoy a=subj sym need=a   ; Kenya and Uganda held talks in Juba.
enter   into=@talks r=with,in:into sym   ; Kenya entered into negotiations with Uganda.
engage   in=@talks r=with,in:in sym   ; Kenya engaged in talks with Uganda.
engage   obj=$actor in=dialogue|talk|negotiation|discussion r=obj sym   ; Kenya engaged the rebels in dialogue.
engage   with=$actor r=with sym weak   ; Kenya engaged with Uganda.
begin,start,open,conclude,end,continue,go_on,proceed   subj=@talks obj=! a=between,in:subj,with,by sym need=any weak   ; Talks between Kenya and Uganda began in Juba.
take   obj=place subj=@talks|meeting|summit|visit a=in:subj sym need=any weak   ; A meeting between Kenya and Uganda took place in Juba.
talk,negotiation,discussion,dialogue,consultation,conversation,meeting,parley,deliberation,session,encounter,tête-à-tête,tete-a-tete,face-to-face,one-on-one,powwow,huddle/n   with=$actor|counterpart|leader|president|minister|rebel|official|envoy|opposition|delegation|representative|government|diplomat|general|ambassador a=poss,subj,by,amod r=with,in:with sym   ; Kenya's talks with Uganda were cordial.
talk,negotiation,discussion,dialogue,consultation,conversation,meeting,summit,parley,contact,session,encounter,round/n   between=* a=between,in:between sym need=any   ; The talks between Kenya and Uganda were cordial.
talk,negotiation,discussion,dialogue,consultation,meeting,summit,conference/n   among=* a=among,in:among sym need=any mode=multilateral   ; The talks among Kenya, Uganda and Sudan were cordial.
summit,meeting,conference,gathering,forum/n   of=leader|minister|president|nation|state|country|head|chief|ambassador|diplomat|delegate a=in:of,of,poss,amod sym need=a mode=multilateral weak   ; A meeting of African ministers was held in Juba.
summit,conference/n   with=* a=poss,subj,by,amod r=with,in:with sym   ; Kenya's summit with Uganda was cordial.
talk,negotiation,dialogue,summit,meeting,consultation/n   amod=$state|bilateral|trilateral|direct|six-party|four-party|multilateral|three-way a=amod,poss,between sym weak   ; US-China talks resumed in June.
round/n   of=talk|negotiation|dialogue|consultation a=between,poss,with,in:of r=with sym need=any weak   ; A new round of talks between Kenya and Uganda opened.
handshake/n   with=* r=with sym   ; His handshake with the rebel chief was brief.
handshake/n   between=* a=between sym need=any   ; The handshake between the two leaders was brief.
audience/n   with=* r=with,in:with sym   ; The envoy's audience with the pope was brief.

# By telephone or other remote means
[CONSULT/phone act=hold_talks ctx=diplomatic]
call   obj=$official|$person|president|premier|minister|counterpart xcomp=! ccomp=! advcl=! r=obj,in:obj weak   ; The Omani sultan called the Iranian president.
call   obj=$official|$person|president|premier|minister|counterpart|leader xcomp=discuss|express|convey|congratulate|thank|condole|offer|inform|assure|apologise|apologize|wish|reaffirm|talk c=xcomp:asserted r=obj,in:obj   ; The Omani sultan called the Iranian president to discuss the war.
phone,telephone,ring,ring_up,call_up,dial   obj=$official|$person|president|premier|minister|leader|counterpart|chancellor|king r=obj,in:obj   ; The Omani foreign minister telephoned his Iranian counterpart.
phone,telephone,ring_up,videoconference,skype,text,e-mail,email   r=obj,in:obj,with   ; The Omani minister phoned the Iranian president.
speak,talk,confer,converse   by=phone|telephone|video|videoconference|link|teleconference r=with,to,in:with,in:to sym   ; The Omani minister spoke by phone with the Iranian president.
speak,talk,confer,converse   on=phone|telephone r=with,to,in:with,in:to sym   ; The Omani minister spoke on the phone with the Iranian president.
speak,talk,confer   over=phone|telephone|video|link r=with,to,in:with,in:to sym   ; The Omani minister talked over the phone with the Iranian president.
speak,talk,confer,meet   via=phone|telephone|video|videoconference|link|teleconference|zoom r=with,to sym   ; The Omani minister spoke via video link with the Iranian president.
discuss   by=phone|telephone|video r=with sym   ; The Omani minister discussed the dam by phone with the Iranian president.
hold,have,make,place,receive,conduct,take,initiate   obj=@call|talk[telephone|phone|video] r=with,to,from,between,in:with,in:to,in:from sym   ; The Omani minister had a phone call with the Iranian president.
write   obj=letter|message to=* r=to,in:to weak   ; The Omani sultan wrote a letter to the Iranian president.
send,deliver,convey,dispatch,hand,relay,pass,address,transmit   obj=letter|message|note|communication|missive|telegram|cable|dispatch to=$actor|president|leader|premier|king r=to,iobj,in:to weak   ; The Omani sultan sent a message to the Iranian president.
send   iobj=$actor obj=letter|message|note|telegram r=iobj   ; The sultan sent the president a letter.
exchange   obj=letter|message|note|call|correspondence r=with sym   ; The sultan exchanged letters with the Iranian president.
contact   r=obj,in:obj weak   ; The Omani minister contacted the Iranian government.
call,conversation,talk,phonecall,teleconference,videoconference,conference/n   amod=phone|telephone|video|telephonic|conference a=poss,subj,by,amod,between r=with,to sym   ; The minister's phone call with the Iranian president lasted an hour.
phonecall,teleconference,videoconference,call,hotline/n   between=$actor|president|leader|minister a=between,in:between sym need=any   ; The call between the two presidents lasted an hour.
call/n   with=$actor|president|minister|leader|counterpart a=poss,subj,by r=with,in:with sym   ; The minister's call with the Iranian president lasted an hour.

# Visits
[CONSULT/visit act=hold_talks ctx=diplomatic]
visit   obj=$actor|* a=subj r=obj,in:obj,host need=ar   ; The Greek president visited Egypt.
visit   obj=country|capital|region|neighbour|neighbor|city|front|troop|base|site|camp|border|zone|area|refugee|parliament|palace|pyongyang a=subj r=obj,in:obj,host   ; The Greek president visited the Egyptian capital.
tour   obj=$state|region|camp|area|country|site|base|facility a=subj r=obj,in:obj,host weak   ; The Greek minister toured the Egyptian base.
travel,fly,head,journey,jet,go,fly_in,sail,trek,fly_out   to=$state|$actor subj=$official|$person|$actor|delegation|envoy|minister|president|team|leader|mission|negotiator|ambassador|official|diplomat|inspector a=subj,in:subj r=to,in:to weak   ; The Greek minister travelled to Egypt for talks.
travel,fly,head,go   to=* for=talk|meeting|summit|visit|negotiation|conference|consultation|discussion a=subj,in:subj r=to,in:to,with need=ar   ; The Greek minister flew to Cairo for talks.
arrive,land,touch_down,turn_up,show_up   in=$state|$actor|* subj=$official|$person|$actor|delegation|envoy|minister|president|team|leader|mission|negotiator|official|diplomat|inspector|king|pope|queen a=subj,in:subj r=in,in:in,host weak   ; The Greek minister arrived in Egypt.
arrive   in=* for=talk|visit|meeting|summit|negotiation|tour a=subj,in:subj r=in,in:in,host need=ar   ; The Greek minister arrived in Cairo for talks.
arrive   in=* on=visit a=subj,in:subj r=in,in:in,host need=ar   ; The Greek minister arrived in Cairo on an official visit.
make,pay,begin,start,conclude,complete,end,finish,undertake,kick_off,wrap_up,embark_on,cut_short,resume   obj=@visit|call[courtesy]|appearance[surprise] a=subj r=to,in,of,in:to,in:in,at,in:at   ; The Greek president paid a visit to Egypt.
embark   on=@visit a=subj r=to,of,in:on   ; The Greek president embarked on a visit to Egypt.
leave,depart,set_off,set_out,jet_off   for=$state|$actor subj=$official|$person|president|minister|delegation|envoy|$actor a=subj r=for,in:for weak   ; The Greek president left for Egypt.
send,dispatch,despatch,fly   obj=delegation|envoy|team|minister|mission|negotiator|diplomat|official|emissary|representative|aide|$official to=$state|$actor|* a=subj r=to,in:to need=ar weak   ; Greece sent an envoy to Egypt.
host,receive,welcome   obj=visit|delegation from=* a=from,in:from r=subj   ; Egypt received a delegation from Greece.
receive,welcome   obj=visit of=* a=of,in:of r=subj   ; Egypt received the visit of the Greek president.
visit,trip,tour,stopover,journey,pilgrimage,mission/n   to=$actor|capital|region|country|$state a=poss,subj,by,amod r=to,in:to   ; The Greek president's visit to Egypt began.
trip,visit,tour/n   of=$state|region|country|$official|$person|president|minister a=poss,subj,by,of,amod r=of,to,in:of weak   ; The Greek president's tour of Egypt began.
visit,trip/n   by=* a=by,in:by r=to,in:to,amod,in:amod,poss   ; The visit by the Greek president to Egypt began.
visit/n   from=* a=from,in:from r=to,in:to   ; A visit from the Greek president pleased Egypt.
visit/n   amod=state|official|surprise|working|return|courtesy|historic|landmark a=poss,subj,by,amod r=to,in:to,in weak   ; The Greek president's state visit to Egypt began.

# Third parties: hosts and mediators
[CONSULT/third-party ctx=diplomatic]
mediate,arbitrate,intercede,intermediate   between=* r=between,in:between   ; Algeria mediated between Mali and the rebels.
mediate,arbitrate   in=*    r=in,in:in,between,with   ; Algeria mediated in the Malian conflict.
mediate,broker,facilitate,arbitrate,sponsor,moderate,chair,oversee,supervise,convene   obj=@talks|dispute|conflict|crisis|ceasefire|truce|negotiation|exchange|swap|release|settlement|peace|end|war|feud|deal|agreement|accord|pact r=between,with,in:between,in:obj,in   ; Algeria mediated talks between Mali and the rebels.
mediate   obj=! r=between,with,in weak   ; Algeria mediated between the parties.
host,organise,organize,stage   obj=@talks|summit|conference|round a=subj r=between,with,of,in:between,in:of,in:with,among   ; Algeria hosted talks between Mali and the rebels.
host   obj=$actor|leader|delegation|minister|negotiator for=talk|negotiation|summit|meeting a=subj r=obj,in:obj   ; Algeria hosted Malian negotiators for talks.
act,serve,work   as=mediator|intermediary|go-between|broker|arbiter|facilitator|interlocutor|conduit|middleman|peacemaker r=between,in:between,for,to   ; Algeria acted as a mediator between Mali and the rebels.
bring   obj=side|party|leader|$actor to=table r=obj,in:obj weak   ; Algeria brought the Malian parties to the table.
bring_together   obj=side|party|leader|$actor|delegation|representative r=obj,in:obj weak   ; Algeria brought together Mali and the rebels.
shuttle   between=* r=between,in:between   ; The envoy shuttled between Mali and the rebels.
lead,conduct,undertake,launch,pursue   obj=mediation|diplomacy[shuttle]|effort[mediation|peace|diplomatic] r=between,in:between,with,in   ; Algeria led mediation between Mali and the rebels.
play   obj=role[mediating|mediation] r=between,in:between,in   ; Algeria played a mediating role between Mali and the rebels.
intervene   in=dispute|crisis|negotiation|talk|row r=between,in:in weak   ; Algeria intervened in the dispute.
defuse,resolve,help   obj=dispute|crisis|conflict|standoff between=* r=between,in:between weak   ; Algeria helped defuse the dispute between Mali and the rebels.
mediation,arbitration,facilitation,brokering,intercession/n   between=* a=poss,subj,by,amod r=between,in:between   ; Algeria's mediation between Mali and the rebels worked.
mediation,arbitration,brokering/n   in=*    a=poss,subj,by,amod r=in,in:in,between weak   ; Algeria's mediation in the dispute worked.
mediation/n   of=* a=poss,subj,by,amod r=of,in:of weak   ; Algeria's mediation of the dispute worked.
mediator,go-between,intermediary/n   between=* a=poss,amod r=between,in:between   ; Algeria, a mediator between Mali and the rebels, agreed.
hosting/n   of=@talks a=poss,by r=between,in:of   ; Algeria's hosting of the talks with Mali pleased many.

# Many together
[CONSULT/multilateral act=hold_talks ctx=diplomatic]
meet,gather,convene,assemble,confer   at=summit|conference|forum|session|assembly a=subj,in:subj sym need=a   ; Leaders from Kenya and Peru met at the climate summit.
meet,confer,gather,talk,speak   on=sideline|margin of=* a=subj,in:subj r=with sym need=a   ; The two ministers met on the sidelines of the assembly.
meet,convene,sit   subj=council|commission|cabinet|committee|parliament|assembly|quartet|g7|g20|g8|bloc obj=! a=subj need=a weak   ; The council met in closed session.
attend   obj=summit|conference|assembly|forum|session[special|emergency] a=subj,in:subj r=in need=a weak   ; The Kenyan president attended the summit.
address   obj=assembly|parliament|summit|council|congress|knesset|senate|forum|conference a=subj r=obj,in:obj,at weak   ; The Kenyan president addressed the assembly.
co-host,cohost   obj=summit|conference|forum|meeting|talk a=subj r=with,of sym   ; Kenya co-hosted a summit with Peru.

# What is no meeting of two sides although the words could say so.
[-]
hold,give,convene,call,attend,host,address,open,organise,organize   obj=conference[press|news]|briefing[press|news]|election|poll|referendum|rally|vote|hearing|trial|inquest|ceremony|party   ; The minister held a press conference.
meet   obj=need|target|resistance|opposition|obligation|standard|commitment|cost|expectation|challenge|goal|end|fate|death|quota|request|threshold   ; The rebels met little opposition.
speak,talk   to=reporter|journalist|press|media|newspaper|agency|channel|broadcaster|audience|crowd|supporter|cnn|bbc|afp|reuters
discuss   obj=$none subj=expert|analyst|panel|author|guest   ; Experts discussed the film.
have,make,lose,restore   obj=contact with=*   ; The tower lost contact with the airliner.
visit   obj=website|site[web]|page|grave|cemetery|museum|church|mosque|temple|shrine|synagogue|stadium|hospital|patient|family|victim subj=$none   ; A tourist visited the museum.

# A call made for a purpose, meals and audiences
[CONSULT/phone act=hold_talks ctx=diplomatic]
call,ring,phone,telephone   obj=$official|$person|president|premier|minister|counterpart|leader|chancellor|king xcomp=! advcl=discuss|express|convey|congratulate|thank|condole|offer|inform|assure|reassure|apologise|apologize|wish|reaffirm|talk|explain|brief|extend|reiterate|stress|ask|invite|urge|praise|welcome|exchange|review|follow|seek|coordinate|check|protest|complain|warn|tell|consult r=obj,in:obj   ; The Omani sultan called the Iranian president on Friday to discuss the strait.
[CONSULT act=hold_talks ctx=diplomatic]
have,share,hold,eat,take,enjoy   obj=lunch|dinner|breakfast|meal|tea|supper|brunch|banquet with=* r=with,in:with sym   ; The Omani sultan had lunch with the Iranian president.
host,give,hold,offer,throw   obj=lunch|dinner|breakfast|meal|banquet|reception|luncheon for=$actor r=for,in:for   ; The Omani sultan gave a dinner for the Iranian president.
join,sit_down,huddle   with=$actor for=@talks|dinner|lunch|meal|breakfast|session|photo r=with sym   ; The Omani minister sat down with the Iranian envoy for talks.
join   obj=$official|$person|president|premier|minister|leader for=@talks|dinner|lunch|meal|breakfast|ceremony|session|visit|tour r=obj sym   ; The Omani minister joined the Iranian envoy for talks.
meet_up,sit,rendezvous,huddle,caucus   with=$official|$person|$actor obj=! r=with sym weak   ; The Omani minister huddled with the Iranian envoy.
hold,have   obj=audience|tête-à-tête|one-on-one|sit-down|face-to-face with=* r=with sym   ; The envoy had an audience with the pope.
[CONSULT/visit act=hold_talks ctx=diplomatic]
lead,head   obj=delegation|mission|team to=$state|$actor|capital|@place r=to,in:to   ; The Omani minister led a delegation to Tehran.
lead,head   obj=delegation|mission|team on=@visit r=to,in:on,to   ; The Omani minister led a delegation on a visit to Tehran.
leave,storm_out,walk_out,stomp_out   obj=meeting|@talks with=* r=with,in:obj type=REJECT/meet act=-   ; The Omani minister left a meeting with the Iranian envoy.

[CONSULT/visit act=hold_talks ctx=diplomatic]
travel,fly,jet,fly_in   into=* for=talk|meeting|summit|visit|negotiation|conference|consultation|discussion subj=$official|$person|$actor a=subj,in:subj r=into,in:into need=ar   ; The Greek minister flew into Cyprus for talks.
