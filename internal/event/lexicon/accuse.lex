# ACCUSE: disapproval, accusation, complaint, summons, inquiry, prosecution.
# Source of the codes: PLOVER 2.0 draft, CAMEO 1.1b3. Examples are ours.

[ACCUSE/disapprove act=criticize]
# Plain verbs of condemnation: whoever stands in the object, or owns what stands there, is blamed.
condemn,denounce,criticise,criticize,deplore,decry,censure,rebuke,reprimand ; Chile condemned Peru's raid on the island.
castigate,chastise,berate,excoriate,lambast,lambaste,upbraid,reproach,reprove,admonish ; Ghana castigated Togo over the arrests.
chide,scold,deride,mock,ridicule,disparage,denigrate,vilify,malign,revile,pillory,belittle,lampoon,taunt,demonise,demonize,satirise,satirize ; The paper said Oman had mocked Yemen's envoy.
repudiate           obj=@wrong|remark|comment|statement|attack|violence
deprecate,execrate,anathematise,anathematize,reprehend,reprobate,objurgate,vituperate
lament,bemoan,bewail,rue  weak                               ; Norway lamented Peru's decision to quit the pact.
regret              obj=@wrong                               ; Finland regrets Chad's decision to leave the court.
regret              ccomp=*  weak
fault               obj=$actor                               ; The bishops faulted the government for its silence.
fault               subj=$actor  weak
scorn               obj=$actor|@wrong|@proposal
disapprove          of=*  r=of,in:of                         ; Japan disapproves of Iran's missile tests.
disdain,abhor,detest,loathe  obj=@wrong|$actor  weak
protest             subj=$state|$official|ministry|embassy|government|foreign_ministry|consulate|diplomat|ambassador|envoy  cameo=114  r=to,against,at,in:obj,obj,over,in:over ; Malaysia protested to Singapore over the dredging.
protest             subj=$state|$official|ministry|embassy|government  to=*  r=to,in:obj,obj ; Kuwait formally protested to Iraq.
protest             subj=$state|$official|ministry|embassy|government  against=*  r=against,in:against
complain            about=*  r=about,in:about,to             ; Mexico complained about American tariffs.
complain            to=*  r=about,in:about,over,in:over,to
complain            of=*  r=of,in:of  c=of:claimed           ; Lebanon complained of Israeli overflights.
complain            over=*  r=over,in:over
complain            ccomp=*  c=ccomp:claimed  attr  weak
grumble,gripe,moan,carp,grouse,whine  about=*  r=about,in:about  weak
# Headlinese and colourful verbs: everyday senses need both parties to be named.
slam,blast,rip,roast,knock,bash,trash,hammer,rap,flay,pan,savage,skewer,scorch,slate,lash,torch,thrash,excoriate  weak  obj=$actor|@wrong ; Turkey slams Greece over island drills.
blast               obj=$actor|@wrong  over=*  r=obj,in:obj
slam                obj=$actor|@wrong  over=*  r=obj,in:obj
rap                 obj=$actor|@wrong  over=*  r=obj,in:obj  ; UN raps Eritrea over jailed clerics.
rap                 obj=$actor|@wrong  for=*  r=obj,in:obj
assail,decry,bewail  obj=@wrong
assail              obj=$actor  weak                         ; Iran assailed Bahrain over the verdicts.
attack              obj=record|remark|speech|decision|policy|stance|plan|criticism|handling|statement|comment|proposal|verdict|ruling|law|bill ; Peru attacked Chile's decision.
attack              for=*  obj=$official|$person|$state|government  weak
attack              as=@badword  r=obj,in:obj
launch,deliver,unleash,make,mount,lead,direct  obj=attack[scathing|verbal|blistering|stinging|personal|extraordinary|withering|furious|rhetorical|bitter|thinly-veiled|outspoken|vitriolic]  r=on,against,in:on,in:against ; The premier launched a scathing attack on Zambia.
attack/n            amod=scathing|verbal|blistering|stinging|personal|withering|furious|rhetorical|vitriolic|outspoken  a=poss,by,amod,from,subj  r=on,against,in:on,in:against
criticism/n         amod=scathing|sharp|strong|fierce|harsh|international|widespread|heavy  a=poss,by,from,amod  r=of,in:of,against,over,in:over
scoff,sneer,jeer,rail,inveigh,fulminate,thunder,rage,storm,bristle,bridle,chafe,fume,seethe,rant  at=*  r=at,in:at,against,in:against,over,in:over,about  weak ; Iran railed against the Saudi move.
scoff,sneer,jeer,rail,inveigh,fulminate,thunder,rage,storm,bristle,bridle,chafe,fume,seethe,rant  against=*  r=at,in:at,against,in:against,over,in:over,about  weak
scoff,sneer,jeer,rail,inveigh,fulminate,thunder,rage,storm,bristle,bridle,chafe,fume,seethe,rant  over=*  r=at,in:at,against,in:against,over,in:over,about  weak
scoff,sneer,jeer,rail,inveigh,fulminate,thunder,rage,storm,bristle,bridle,chafe,fume,seethe,rant  about=*  r=at,in:at,against,in:against,over,in:over,about  weak
hit_out,lash_out,strike_out,lash,hit_back  at=*  r=at,in:at  ; Russia lashed out at Estonia over the statue.
hit_out,lash_out    against=*  r=against,in:against
strike_back,hit_back,shoot_back,clap_back  at=$actor|@wrong|criticism|allegation  r=at,in:at
tear,lay,rip,pitch,light  into=$actor|policy|decision|government  r=into,in:into  weak
speak_out,speak,come_out,stand_up  against=*  r=against,in:against ; Kenya spoke out against Sudan's air raids.
sound_off,go_off    at=$actor  r=at  weak
call_out,tell_off,dress_down,slap_down,tick_off,chew_out,bawl_out,rip_apart  obj=$actor|@wrong  r=obj,in:obj  weak ; Canada called out China for the detentions.
call_out            for=*  r=obj,in:obj
take                to=task  r=obj,in:obj                    ; The committee took Egypt to task over the trial.
take                obj=issue|exception|umbrage|offence|offense  r=with,in:with,at,in:at,to,in:to ; Serbia took issue with Croatia's note.
take                obj=aim|swipe|jab|dig|shot|potshot|jibe  at=$actor|policy|decision|@wrong  r=at,in:at ; The premier took a swipe at Spain.
have                obj=go|dig  at=$actor  r=at
pour,heap           obj=scorn|criticism|opprobrium|ridicule|blame|vitriol  r=on,upon,in:on ; Ankara poured scorn on the Greek plan.
level,direct,aim,heap,hurl,launch,deliver,voice,express,draw,issue,reserve,offer,repeat,renew  obj=criticism|broadside|tirade|diatribe|rebuke|condemnation|invective|insult|abuse|barb  r=at,against,in:at,on,of,in:of,in:obj ; Ghana levelled criticism at Mali.
draw,attract,face,provoke,trigger,spark,prompt,elicit,meet,receive,earn,arouse,invite,win  obj=criticism|condemnation|rebuke|outcry|censure|reprimand|reproach|opprobrium|ire|fury|wrath  a=from,by,in:obj,among  r=subj,in:subj ; The raid drew criticism from Jordan.
come                under=criticism|attack[verbal]|fire[heavy|renewed|diplomatic|political]|scrutiny  a=from,by  r=subj,in:subj ; Belarus came under criticism from Poland.
come                under=fire  for=*  a=from,by  r=subj
come                under=fire  over=*  a=from,by  r=subj
meet                with=criticism|condemnation|outcry|disapproval|dismay|outrage|anger  a=from,in  r=subj,in:subj
frown               on=*  r=on,in:on,upon,in:upon  weak
frown               upon=*  r=on,in:on,upon,in:upon  weak
look_down           on=*  r=on,upon  weak
look_down           upon=*  r=on,upon  weak
vent                obj=anger|fury|frustration|spleen|rage  r=at,on,against,in:at ; Cairo vented its anger at Qatar.
express,voice,convey,register,signal,communicate,state,reiterate,raise,note,show,relay,air,reaffirm  obj=@displeasure  r=over,in:over,about,in:about,at,in:at,to,with,against,in:on,on,toward,in:toward ; Brussels voiced concern over Hungary's media law.
express             obj=@displeasure  ccomp=*
raise,flag          obj=concern|objection|issue|alarm  with=*  r=with,in:about,in:over ; Britain raised concerns with China.
raise,flag          obj=concern|objection|alarm|complaint|protest  subj=$actor  with=*  r=with,in:about,in:over
raise               obj=objection|alarm|eyebrow  r=to,in:to,over,in:over,with
cause,arouse,provoke,spark,fuel,trigger,prompt,draw,stir,ignite  obj=outrage|anger|fury|alarm|dismay|consternation|indignation|uproar|outcry|backlash|ire  a=in,among,from,in:obj  r=subj,in:subj  weak ; The shrine visit provoked anger in South Korea.
share               obj=concern|alarm|outrage  r=over,in:over,about,in:about  weak
sound               obj=alarm  over=*  r=over,in:over,about,in:about  weak
sound               obj=alarm  about=*  r=over,in:over,about,in:about  weak
reprimand,rebuke,censure,condemn,admonish  for=*
condemn,denounce,brand,slam,dismiss,describe,label,characterise,characterize,portray,cast,paint,view,regard,blast,depict,decry  as=@badword  r=obj,in:obj ; Iran described the seizure as piracy.
call,label,brand,term,dub,deem,consider,pronounce,find,style,declare,describe  xcomp=@badword|hasty|short-sighted|sighted|foolish|premature|rash|unwise|unfriendly|wrong|unfortunate|unnecessary  r=obj,in:obj ; Havana called the blockade illegal.
call,brand,label    obj=@badword  r=iobj,obj,in:iobj,in:obj
declare             xcomp=illegal|unconstitutional|unlawful|void|invalid  type=REJECT/change  r=obj,in:obj  weak
liken,compare       to=Nazi|Hitler|fascist|Nazism|terrorist|Holocaust|apartheid|Stalin|genocide|crime|Goebbels|Mussolini|dictator  r=obj,in:obj ; The envoy likened the regime to the Nazis.
equate              with=terrorism|Nazism|apartheid|racism|genocide|crime  r=obj,in:obj
insult,offend,slander,libel,defame,smear,malign,humiliate,snub,badmouth,bad-mouth,slur,besmirch,affront,antagonise,antagonize,provoke  obj=$actor  weak ; Zambia said Malawi had insulted its president.
pass,adopt,approve,table,back,vote  obj=resolution  against=*  r=against,in:against
censure             obj=$official|minister|president|$actor|government
pass,adopt,approve,survive,lose,table,file,submit  obj=motion[censure]|vote[censure]  r=against,of,in:of
vote                xcomp=censure|condemn|denounce  c=xcomp:absorb ; The assembly voted to condemn the annexation.
lose,face,survive   obj=vote[no-confidence|confidence]  a=in,from,of  r=subj  cameo=111 ; The Peruvian cabinet lost a no-confidence vote in parliament.
hold,table,call,launch,file,pass,submit  obj=vote[no-confidence]|motion[no-confidence]  r=in,against,in:in
shame,name_shame    obj=$actor  weak
object              subj=$state|$official  to=@wrong|presence|remark|description  type=REJECT ; Armenia objected to the remarks.
cringe,wince,balk   at=*  weak

[ACCUSE/disapprove act=criticize]
# Nouns of disapproval
condemnation/n,denunciation/n,deploration/n  r=of,in:of,from,against ; Norway's condemnation of the Malian coup.
criticism/n         r=of,in:of,against,toward  a=poss,by,from,amod ; Criticism of Belarus by Poland mounted.
critique/n          r=of,in:of  a=poss,by,from  weak
rebuke/n,reprimand/n,censure/n,reproach/n,reproof/n,admonition/n,admonishment/n,castigation/n,dressing-down/n,tongue-lashing/n,broadside/n,tirade/n,diatribe/n,harangue/n  r=to,of,against,at,for,in:of  a=poss,by,from,amod  weak ; A sharp Turkish rebuke to Greece.
outcry/n,backlash/n,furore/n,uproar/n  a=from,by,in,among,poss,amod  r=over,in:over,against,in:against,at,about  weak ; The verdict caused an outcry in Ghana against Togo.
outrage/n,indignation/n,fury/n,anger/n,dismay/n,alarm/n,displeasure/n,disapproval/n,ire/n  a=poss,in,among,amod,from,by  r=over,in:over,at,in:at,about,in:about,against,with  weak ; Chinese anger over the Japanese textbook.
vitriol/n,invective/n,insult/n,slur/n,jibe/n,gibe/n,swipe/n,barb/n  r=at,against,to,on,in:at  weak
complaint/n         r=about,in:about,against,over,in:over,to,with  a=poss,by,from,amod  weak ; Lebanon's complaint to the council about Israel.
grievance/n         r=against,with  weak
concern/n,worry/n,unease/n,disquiet/n,apprehension/n,misgiving/n  r=about,in:about,over,in:over,at,in:at,with,in:regarding  a=poss,amod,from,by,in  weak ; Norwegian concern over Chad's arrests.
protest/n           amod=formal|official|diplomatic|strong|strongly-worded|stern|note|solemn|vigorous  r=to,with,against,over,in:over  a=poss,by,from,amod ; Manila's formal protest to China.
note/n              amod=protest|verbale|diplomatic  r=to,in:to  a=poss,by,from,amod ; A Vietnamese protest note to China.
démarche/n,demarche/n  r=to,with,against  a=poss,by,from,amod  weak ; India's démarche to Pakistan.
representation/n    amod=strong|solemn|stern|diplomatic|formal  r=to,with,in:to  weak
misgiving/n,reservation/n,objection/n  r=about,to,over,in:about,in:to,in:over  weak
stricture/n,opprobrium/n,disapprobation/n  r=of,on,against  weak
mockery/n,ridicule/n,derision/n,scorn/n,contempt/n  r=of,for,at  weak
war/n               amod=words  sym  a=between,with,subj     ; The war of words between Chad and Sudan went on.
spat/n,row/n,feud/n,squabble/n,quarrel/n,wrangle/n,tiff/n,contretemps/n  amod=diplomatic|trade|public|bitter|verbal|border|political|fishing|-  sym  a=between,with,poss,amod,in:between  need=ar  weak ; The fishing row between Iceland and Britain.
recrimination/n,altercation/n  sym  a=between  need=ar  weak

[ACCUSE/disapprove act=criticize]
# States of mind told of a government
critical/j          of=*  r=of,in:of                         ; Berlin was critical of Hungary's vote.
scathing/j,contemptuous/j,dismissive/j,disdainful/j,scornful/j,disapproving/j  of=*  r=of,in:of,about,in:about  weak
scathing/j,contemptuous/j,dismissive/j,disdainful/j,scornful/j,disapproving/j  about=*  r=of,in:of,about,in:about  weak
angry/j,furious/j,irate/j,incensed/j,outraged/j,infuriated/j,enraged/j,indignant/j,livid/j,irked/j,angered/j,annoyed/j,irritated/j,offended/j,miffed/j,fuming/j,aggrieved/j,upset/j  r=at,in:at,with,over,in:over,about,in:about,by,in:by  weak ; Ankara was furious at the French bill.
dismayed/j,appalled/j,alarmed/j,shocked/j,disgusted/j,horrified/j,dissatisfied/j,displeased/j,disappointed/j,disturbed/j,perturbed/j,troubled/j,saddened/j,aghast/j,unhappy/j,frustrated/j,unimpressed/j  r=at,in:at,by,in:by,with,in:with,over,in:over,about,in:about  weak ; Sweden was dismayed by Iran's verdict.
concerned/j,worried/j  about=*  r=about,in:about,over,in:over,by,in:by,at,in:at  weak ; Paris is deeply concerned about Burundi's arrests.
concerned/j,worried/j  over=*  r=about,in:about,over,in:over,by,in:by,at,in:at  weak
concerned/j,worried/j  by=*  r=about,in:about,over,in:over,by,in:by,at,in:at  weak
concerned/j,worried/j  at=*  r=about,in:about,over,in:over,by,in:by,at,in:at  weak
sceptical/j,skeptical/j,wary/j,suspicious/j,distrustful/j,mistrustful/j,resentful/j  r=of,in:of,about  weak
anger,outrage,infuriate,enrage,incense,irk,rile,dismay,alarm,upset,appal,appall,irritate,exasperate,rankle,miff,nettle,offend,displease,vex,inflame,disappoint,antagonise,antagonize,unnerve  a=obj  r=subj,in:subj  weak ; The Japanese visit angered South Korea.

[ACCUSE/disapprove act=summon_ambassador ctx=diplomatic]
# The ambassador is called to the ministry
summon,convoke,call_in,haul_in,bring_in  obj=@ambassador|@embassystaff|@diplomat  a=subj,by,to,in:to,host  r=in:obj,of,from  need=any ; Senegal summoned the Ukrainian ambassador.
summons             obj=@ambassador|@embassystaff  a=subj,by,to,in:to,host  r=in:obj,of,from  need=any
summon              obj=$official|$person  to=ministry|office|protest|explain|department|foreign_ministry  a=subj,by,to,in:to,host  r=obj,in:obj  need=any ; Niamey summoned Mr Keita to the foreign ministry.
summon              obj=@ambassador|@embassystaff|@diplomat  to=ministry|department|office|protest|foreign_ministry  a=subj,in:to  r=in:obj,of,from  need=any ; A Russian diplomat was summoned to the Spanish foreign ministry.
summon              obj=@ambassador|@embassystaff|@diplomat  by=*  a=by,in:by,subj  r=in:obj,of,from  need=any
summon              obj=@ambassador  over=*  a=subj,by,to,in:to,host  r=in:obj  need=any
summon              obj=@ambassador  after=*  a=subj,by,to,in:to,host  r=in:obj  need=any
summon              obj=@ambassador  for=*  a=subj,by,to,in:to,host  r=in:obj  need=any
summon              obj=representative|head|counterpart[ambassador]|@mission|@missionpeople  a=subj,by,to,in:to,host  r=in:obj,of  weak
call                obj=@ambassador|@diplomat  in=*  a=subj,by,to,in:to,host  r=in:obj  weak ; Oslo called the Russian ambassador to the ministry.
call                obj=@ambassador|@diplomat  to=ministry  a=subj,by,to,in:to,host  r=in:obj  weak
call                obj=@ambassador|@diplomat  to=protest  a=subj,by,to,in:to,host  r=in:obj  weak
call,invite,ask     obj=@ambassador  to=ministry|office|foreign_ministry  a=subj,by,to,in:to,host  r=in:obj  need=any ; Sofia invited the Serbian ambassador to the foreign ministry.
carpet              obj=@ambassador|$official  a=subj,by,to,in:to,host  r=in:obj,obj  need=any
receive             obj=@ambassador  to=protest|express  a=subj,by,to,in:to,host  r=in:obj  weak
demarche            obj=@ambassador|$state  a=subj,by,to,in:to,host  r=in:obj,obj  need=any
summons/n           of=@ambassador|@embassystaff  r=in:of  a=poss,by  need=any ; The summons of the Chilean envoy by Peru.
summoning/n         of=@ambassador|@embassystaff  r=in:of  a=poss,by  need=any ; The summoning of Japan's ambassador by China.
dressing-down/n     of=@ambassador  r=in:of  weak

[ACCUSE/disapprove ctx=diplomatic]
# Protest notes and complaints handed over
lodge,file,submit,make,deliver,issue,send,hand,convey,register,present,transmit,forward,launch,raise,dispatch,serve  obj=protest[formal|official|diplomatic|strong|written|strongly-worded|stern|firm|solemn|verbal|letter|-]|note[protest|verbale|diplomatic]|démarche|demarche|representation[solemn|stern|strong|diplomatic|-]|letter[protest]|complaint[formal|official|diplomatic]|objection[formal|strong]  r=with,to,iobj,against,in:to,in:with,over,in:over,in:obj ; Vietnam lodged a formal protest with China.
hand_over,hand_in   obj=note|letter[protest]|protest  r=to,in:to  weak ; The ministry handed over a note to the Turkish envoy.
file,lodge,submit,make  obj=complaint  with=council|UN|nation|commission|OSCE|assembly|ICAO|league  r=against,about,in:against,in:about,over,in:over ; Syria filed a complaint with the Security Council against Turkey.
file,lodge,submit,make  obj=complaint  to=council|UN|nation|commission|assembly|league|OSCE  r=against,about,over,in:against,in:about,in:over
file,lodge,submit   obj=complaint  over=*  r=against,over,in:over
tell,inform         obj=ambassador|charge[affaires]|chargé|nuncio  ccomp=*  weak
convey              obj=protest|displeasure|concern|objection|anger|dismay  to=*  r=to,in:to ; Dhaka conveyed its displeasure to Myanmar.

[ACCUSE/allege act=accuse]
# Accusation: what is alleged is kept as a claim
accuse              r=obj,in:obj  c=of:claimed,xcomp:claimed,advcl:claimed  need=any ; Mali accused Ukraine of arming rebels.
accuse              of=*  r=obj,in:obj  c=of:claimed  need=any
blame               r=obj,in:obj  c=for:claimed              ; Rwanda blamed Burundi for the raid.
blame               for=*  r=obj,in:obj  c=for:claimed
blame               on=*  r=on,in:on  c=obj:claimed          ; Kabul blamed the blast on the Taliban.
pin,place,lay,put,cast,heap,fix,foist,shift  obj=blame|responsibility|guilt|onus  r=on,upon,at,with,in:on,in:at  c=for:claimed ; Cairo put the blame on Hamas.
pin                 on=$actor  r=on  c=obj:claimed
lay                 at=door|feet  r=in:at  c=obj:claimed
point               obj=finger  r=at,to,toward,towards,in:at ; Officials pointed the finger at Eritrea.
hold                xcomp=responsible|accountable|liable  r=obj,in:obj  c=for:claimed ; Tunis holds Libya responsible for the attack.
hold                as=responsible|accountable  r=obj,in:obj
attribute,ascribe   to=$actor|$group  r=to,in:to  c=obj:claimed ; The army attributed the bombing to the LRA.
impute              to=$actor  r=to  c=obj:claimed
allege              c=ccomp:claimed,xcomp:claimed,obj:claimed  attr  r=against,by,in:obj ; Sudan alleged that Chad had sheltered rebels.
charge              ccomp=*  c=ccomp:claimed  attr           ; Manila charged that China had blocked its boats.
charge              with=*  subj=@court|prosecutor|police|jury|authority|tribunal  r=obj,in:obj  c=with:claimed ; Prosecutors charged a Cuban banker with creating shell firms.
charge              with=*  obj=$actor|$person|@people|@fighter|@officeholder|suspect  r=obj,in:obj  c=with:claimed  weak
contend,insinuate,imply  ccomp=*  c=ccomp:claimed  attr  weak
claim               ccomp=*  c=ccomp:claimed  attr  weak
suspect             of=*  r=obj,in:obj  c=of:claimed  weak   ; Poland suspects Belarus of sabotage.
suspect             obj=$actor  c=xcomp:claimed  weak
incriminate,inculpate,impugn  obj=$actor                     ; The report incriminated Syrian officers.
implicate           r=obj,in:obj  c=in:claimed  need=any     ; The inquiry implicated Iran in the bombing.
link,tie,connect    obj=$actor  to=@attack|@crime|plot|murder  r=obj,in:obj  c=to:claimed  weak ; Prosecutors linked Libya to the plot.
finger              obj=$actor  weak
denounce            to=police|authority|@court  r=obj  weak
decry               for=*  c=for:claimed
level,make,direct,raise,bring,repeat,renew,trade,exchange,hurl,air,voice,reiterate,detail,publish,advance,leveled  obj=accusation|allegation|charge|claim  r=against,at,about,of,in:against,with  c=of:claimed,ccomp:claimed,in:obj:claimed ; Ghana levelled accusations against Togo.
level               obj=accusation|allegation|charge  at=*  r=at,against,in:at,in:against
level               obj=accusation|allegation|charge  against=*  r=at,against,in:at,in:against
trade,exchange,swap  obj=accusation|blame|barb|insult|recrimination|allegation|charge|word  sym  a=subj,with,between ; India and Pakistan traded accusations.
expose,uncover,reveal,unmask,disclose  obj=@wrong|role|plot|@crime|involvement  r=in:obj,obj  weak
denounce,report     obj=@wrong  to=*  weak
cry                 obj=foul|fraud  weak  r=at,over,against
cite                for=violation|abuse|breach|contempt  r=obj,in:obj  weak
fault,accuse,condemn  over=*  r=obj,in:obj  need=any
accusation/n,allegation/n  a=poss,by,from,amod,of  r=against,at,of,in:against,about,in:about,ccomp  c=of:claimed,ccomp:claimed ; Georgia's accusations against Russia.
accuser/n           r=of  weak
insinuation/n,imputation/n,innuendo/n  r=against,about,of  weak
blame/n             r=on,in:on  a=poss,from  weak
suspicion/n         r=against,of,about,on  weak  c=ccomp:claimed
charge/n            ccomp=*  c=ccomp:claimed  a=poss,by,amod  r=against

[ACCUSE/allege act=accuse ctx=legal cameo=115]
# Criminal charges
charge              with=@crime|murder|kill|plot|conspire|spy|attack|incite|launder|aid|support|defame|insult|provide|bribe|attempt|plan|belong|spread|smuggle|traffic|steal|rape|assault|abuse|violate|defraud|lead|possess|finance|participate|undermine|use|commit|destroy|obstruct|lie|threaten|organise|organize|cause|join|evade|give|leak|sell|pass|harbour|harbor|promote|act|endanger|disturb|resist|riot|break|assist|hack|fund|operate|run|receive|fail|engage  r=obj,in:obj  c=with:claimed  need=any ; Iran charged two Britons with spying.
charge              over=*  r=obj,in:obj  c=over:claimed  need=any ; Egypt charged the editor over the report.
charge              in=connection|relation  r=obj,in:obj  c=over:claimed  need=any
charge              obj=$person|@people|@fighter|@officeholder|suspect|$group  for=*  r=obj,in:obj  weak
charge              under=act|law|code|statute|article|section  r=obj,in:obj  need=any ; Kenya charged the blogger under its security law.
indict,arraign,impeach,prosecute,inculpate,recharge  r=obj,in:obj  c=for:claimed,on:claimed,with:claimed,over:claimed  need=any ; A US jury indicted a Russian officer.
impeach             obj=$official|president|minister|judge|governor  r=obj,in:obj  ctx=political_institutions  need=any
try                 obj=$person|@people|@fighter|@officeholder|suspect|$official  for=*  r=obj,in:obj  c=for:claimed  need=any ; Chad tried the rebel leader for treason.
try                 obj=$person|@people|@fighter|@officeholder|suspect|$official  in=@court  r=obj,in:obj  c=for:claimed  need=any
try                 obj=$person|@people|@fighter|@officeholder|suspect|$official  in=absentia  r=obj,in:obj  c=for:claimed  need=any
try                 obj=$person|@people|@fighter|@officeholder|suspect|$official  on=charge  r=obj,in:obj  c=for:claimed  need=any
try                 obj=$person|@people|@fighter|@officeholder|suspect|$official  before=@court  r=obj,in:obj  c=for:claimed  need=any
book                for=@crime  r=obj  weak
stand,face,await,undergo  obj=trial  r=subj  a=in,before,at  c=for:claimed,on:claimed,over:claimed  need=any ; Two Danes face trial in Cuba for spying.
put,place,send,commit  on=trial  r=obj,in:obj  c=for:claimed,on:claimed  need=any ; The junta put the ministers on trial.
bring               to=trial|justice|book|court  r=obj,in:obj  weak
go                  on=trial  r=subj  a=in,before,by  c=for:claimed  need=any ; The general went on trial in Chile.
appear              in=court|dock|@court  r=subj  a=in:in,in  c=on:claimed  weak ; Three Somalis appeared in a Kenyan court.
appear              before=@court|judge|magistrate|tribunal  r=subj  a=in:before,before,in  weak
face                obj=charge|count|prosecution|indictment|impeachment|trial|court|lawsuit|extradition  r=subj  a=in,from,by,before,in:obj  c=of:claimed,for:claimed,over:claimed  need=any ; The editor faces charges of sedition in Uganda.
file,bring,press,lay,prefer,lodge,unseal,announce,level,hand_down,issue,return,draw_up,approve  obj=charge|indictment|count|prosecution|article[impeachment]  r=against,of,in:against,in:of,in:obj  c=of:claimed,for:claimed,over:claimed  need=any ; Prosecutors filed charges against two Saudi officials.
hand_down,hand_up,issue,return,unseal  obj=indictment  r=against,of,in:against,in:obj
draw_up             obj=charge  against=*  r=against
remand              obj=*  on=charge  r=obj  weak
refer               obj=$person|@people|$official|case  to=prosecutor|trial|prosecution|@court  r=obj,in:obj  weak ; Egypt referred the lawyers to a military court.
denounce            before=@court  r=obj
implead             obj=$state
indictment/n,arraignment/n,impeachment/n,prosecution/n  r=of,against,in:of  a=poss,by,amod,in  c=for:claimed,on:claimed  need=any ; The indictment of a Libyan by Scotland.
charge/n            amod=criminal|formal|murder|corruption|terrorism|treason|espionage|fraud|terror|sedition|drug|spying|bribery|war-crimes|genocide|federal  r=against,of,in:against  a=poss,by,from,amod  weak
trial/n             r=of,in:of,for  a=poss,by,in  c=for:claimed,on:claimed  weak ; Iran's trial of two Americans.
impeachment/n       amod=*  r=of  need=any
court-martial,courtmartial  r=obj,in:obj  c=for:claimed  need=any ; Uganda court-martialled the officers.
court-martial/n     r=of  weak

[ACCUSE/allege act=file_case ctx=legal]
# One party takes another to court
sue                 r=obj,in:obj  c=for:claimed,over:claimed ; Nicaragua sued Germany at the world court.
sue                 obj=$state|$actor|government  at=@court  r=obj,in:obj
sue                 obj=$state|$actor|government  before=@court  r=obj,in:obj
sue                 obj=$state|$actor|government  in=@court  r=obj,in:obj
sue                 for=peace  type=REQUEST/meet  act=appeal  r=with,to ; The rebels sued for peace.
countersue,counter-sue  r=obj,in:obj
file,bring,lodge,launch,initiate,institute,submit,start,open,commence,mount,enter,prepare,win,register,instigate  obj=@case  against=*  r=against,in:against  c=over:claimed,for:claimed,of:claimed ; Gambia filed a case against Myanmar.
file,bring,lodge,launch,initiate,institute,submit,start,open,commence,mount,register  obj=@case  at=@court  r=against,over,in:against,in:over ; Timor filed a complaint with the tribunal over Australian spying.
file,bring,lodge,launch,initiate,institute,submit,start,open,commence,mount,register  obj=@case  with=@court  r=against,over,in:against,in:over
file,bring,lodge,launch,initiate,institute,submit,start,open,commence,mount,register  obj=@case  before=@court  r=against,over,in:against,in:over
file,bring,lodge,launch,initiate,institute,submit,start,open,commence,mount,register  obj=@case  to=@court  r=against,over,in:against,in:over
file,bring,lodge,launch,initiate,institute,submit,start,open,commence,mount,register  obj=@case  in=@court  r=against,over,in:against,in:over
file,bring,lodge,initiate,institute,commence,start,open  obj=proceeding[legal|arbitration|court|dispute|judicial|infringement|-]|suit|lawsuit|case[court|legal]  r=against,with,in:against ; Qatar began arbitration proceedings against Egypt.
launch,take,start,begin,open  obj=action[legal|court]|proceeding[legal|infringement|disciplinary|court|arbitration]|procedure[infringement]|arbitration|dispute[trade|WTO]|challenge[legal|court]  r=against,with,over,in:against ; Brussels launched infringement proceedings against Poland.
take                to=@court|arbitration|court|tribunal|law  r=obj,in:obj  c=over:claimed,for:claimed ; Ukraine took Russia to the world court.
haul,drag,bring     to=@court|court|tribunal|arbitration  r=obj,in:obj  c=over:claimed ; Peru hauled Chile before a tribunal over the sea border.
haul,drag,bring     before=@court|tribunal|court|council  r=obj,in:obj
take                before=@court|tribunal  r=obj,in:obj
refer               obj=$state|dispute|case|situation|issue|matter|violation  to=@court|council|tribunal|arbitration|UN|court|panel  r=obj,in:obj  weak ; Seven states referred Libya to the council.
report              obj=$state|$person|issue  to=@court|council|UN|nation  r=obj,in:obj  weak
challenge           in=@court|court  r=in:obj,obj  weak
challenge           before=@court  r=in:obj,obj  weak
challenge           at=@court  r=in:obj,obj  weak
seek                obj=arbitration|damages|injunction|ruling|compensation|opinion[advisory]  r=from,against,with,on,in:against  weak
request             obj=arbitration|panel[dispute|WTO]|consultation[WTO]  r=with,against,over,in:over ; Brazil requested a WTO panel against Canada.
denounce            at=@court
denounce            before=@court
lawsuit/n,suit/n,litigation/n  r=against,in:against  a=poss,by,from,amod  c=over:claimed ; Mexico's lawsuit against the arms makers.
case/n              against=*  r=against,in:against  a=poss,by,from,amod  weak ; Gambia's case against Myanmar.
complaint/n         amod=criminal|legal|WTO|formal|trade  r=against,in:against  a=poss,by,from,amod
proceeding/n        amod=legal|court|infringement|arbitration|judicial|impeachment|criminal  r=against,in:against  a=poss,by,from,amod
action/n            amod=legal|court  r=against,in:against  a=poss,by,from,amod
filing/n            of=@case  r=against,in:against  weak
arbitration/n       against=*  r=against  a=poss,by,amod
application/n       to=@court  r=against  a=poss,by  weak

[ACCUSE/investigate]
investigate,probe   r=obj,in:obj,for,in:for  c=for:claimed  need=any ; The court investigates Israel over the strikes.
investigate         ccomp=*  c=ccomp:hypothetical  need=any
investigate         for=*  r=obj,in:obj  c=for:claimed  need=any
reinvestigate,re-investigate,scrutinise,scrutinize  obj=$actor|@crime|@wrong  weak
inquire,enquire     into=*  r=into,in:into  c=into:claimed  weak
look                into=*  r=into,in:into  c=into:claimed  weak ; Kenya is looking into the killings by Ugandan troops.
delve,dig,inquire   into=@wrong|@crime|involvement|role  r=into,in:into  weak
examine             obj=role|@wrong|@crime|allegation|involvement|complaint|claim|conduct|complicity  r=in:obj  weak
question,interrogate,quiz,grill,cross-examine,debrief,interview  obj=$person|suspect|@people|@officeholder|@fighter|$official  about=*  r=obj,in:obj  weak ; Police questioned the former Maltese minister over the murder.
question,interrogate,quiz,grill,cross-examine,debrief,interview  obj=$person|suspect|@people|@officeholder|@fighter|$official  over=*  r=obj,in:obj  weak
question,interrogate,quiz,grill,cross-examine,debrief,interview  obj=$person|suspect|@people|@officeholder|@fighter|$official  on=*  r=obj,in:obj  weak
question,interrogate,quiz,grill,cross-examine,debrief,interview  obj=$person|suspect|@people|@officeholder|@fighter|$official  as=suspect  r=obj,in:obj  weak
question,interrogate,quiz,grill,cross-examine,debrief,interview  obj=$person|suspect|@people|@officeholder|@fighter|$official  as=witness  r=obj,in:obj  weak
question,interrogate,quiz,grill,cross-examine,debrief,interview  obj=$person|suspect|@people|@officeholder|@fighter|$official  in=connection  r=obj,in:obj  weak
interrogate         r=obj,in:obj  need=any                   ; Iranian agents interrogated the British crew.
order,require,ask,summon,subpoena    obj=$person|@people|@officeholder|$official|$actor  xcomp=appear|testify|report|come  type=REQUEST act=demand c=xcomp:absorb  r=obj,in:obj ; The bureau ordered the former Thai premier to appear.
question            obj=@people|suspect|@fighter  subj=police|prosecutor|agent|investigator|detective|@court|FBI  r=obj,in:obj  need=any
grill,quiz          over=*  r=obj,in:obj
grill,quiz          about=*  r=obj,in:obj
take_in,bring_in,hold  for=questioning|interrogation  r=obj,in:obj  type=COERCE/arrest  act=arrest ; Egyptian police took in a Sudanese blogger for questioning.
subpoena            r=obj,in:obj  need=any                   ; The committee subpoenaed two Russian bankers.
summon              obj=$person|$official|@people|@officeholder|suspect  before=@court|committee|parliament|panel|prosecutor  r=obj,in:obj  need=any
summon              to=testify|appear|answer|court|questioning|hearing  r=obj,in:obj  need=any ; Prosecutors summoned the Lebanese banker to a hearing.
summon              for=questioning|interrogation|hearing|interview  r=obj,in:obj  need=any
audit,inspect,monitor,vet  obj=$actor|facility|site|plant|@weapon  r=obj,in:obj  weak
trace               to=$actor  c=obj:claimed  weak
reopen,open,launch,begin,start,order,conduct,initiate,announce,hold,commence,set_up,establish,lead,undertake,carry_out,mount,institute,broaden,expand,widen,pursue,authorise,authorize,approve,back,join,head,chair,run,welcome,create,form,appoint,convene,complete,resume,pledge  obj=@probe  r=into,of,on,against,over,in:into,in:of,in:against,in:over,in:on  c=into:claimed,of:claimed,over:claimed ; Spain opened an inquiry into Israeli spying.
appoint,create,form,set_up,establish,send,dispatch,name,convene  obj=commission[inquiry|fact-finding|investigation|truth|investigative]|panel[inquiry|investigative|expert|fact-finding|independent]|committee[inquiry|investigation|investigative|fact-finding|select]|mission[fact-finding|investigation]|prosecutor[special]|counsel[special]|team[investigation|fact-finding|investigative]|investigator|inspector  r=into,to,of,on,for,in:into,in:on ; The UN set up a commission of inquiry on Burundi.
send,dispatch       obj=investigator|inspector|prosecutor|detective  r=to,into
put,place           under=investigation|scrutiny|inquiry  r=obj,in:obj  need=any
come,be             under=investigation|scrutiny  r=subj  a=by,from,in  c=for:claimed,over:claimed  need=any
face                obj=@probe|questioning|interrogation|scrutiny  r=subj  a=from,by,in  c=over:claimed,into:claimed  need=any
investigation/n,inquiry/n,enquiry/n,probe/n,inquest/n  r=into,of,against,on,over,in:into,in:of,in:against,in:over  a=poss,by,amod,from  c=into:claimed,of:claimed,over:claimed  weak ; The Spanish inquiry into Moroccan spying.
investigation/n,inquiry/n,probe/n  amod=criminal|war-crimes|corruption|UN|FBI|congressional|parliamentary|international|independent|judicial|official|fact-finding|antitrust|anti-dumping|federal|money-laundering|terrorism|formal|preliminary  r=into,of,against,on,in:into,in:of,in:against  c=into:claimed,of:claimed
questioning/n,interrogation/n  r=of,in:of  a=poss,by  weak   ; The questioning of the Iranian by Turkish police.
hearing/n           amod=congressional|impeachment|parliamentary|Senate|committee  r=on,into,of,in:on  weak
inspection/n        r=of,in:of  a=poss,by,amod  weak
subpoena/n          r=for,of,to,against  a=poss,by,from,amod  weak
review/n            of=@wrong|conduct|handling|role  r=in:of  weak

[-]
# Senses that look like the above but say nothing between political actors.
charge              obj=fee|price|toll|tax|battery|phone|interest|rate|customer|admission|money|euro|dollar
charge              with=task|responsibility|duty|job|role|oversight|overseeing|care|mission
charge              into=*  obj=!
charge              at=*  obj=!
charge              across=*  obj=!
charge/n            of=!  in=*  against=!
knock               obj=door|power|hole
slam                into=*
slam                obj=door|brake|phone|coast|island|region
blast               into=space|orbit
blast_off           obj=*
hammer              obj=nail|coast|island
raise               obj=fund|money|rate|price|tax|tariff|question|flag|child|hand|awareness|standard|level|wage|capital|threat_level|army|funds|million|billion
summon              obj=courage|strength|energy|help
try                 xcomp=*  obj=!
question            obj=wisdom|validity
look                into=eye|future|mirror

# Attacks made of words, sentences asked for, demands for trials
[ACCUSE/disapprove]
launch,make,mount,deliver,unleash,level,lead,direct,aim,fire,open,renew   obj=attack[scathing|verbal|blistering|stinging|extraordinary|bitter|furious|fierce|angry|personal|rhetorical|veiled|withering|savage|vicious|stunning|strong|sharp|public|outspoken|unprecedented|harsh|political|twitter]|tirade|broadside|diatribe|rant|rebuke|criticism|polemic|invective|volley[verbal|criticism]|salvo[verbal|opening]|jibe|jab|barb|swipe|insult|outburst on=$official|$person|minister|president|premier|party|government|policy|law|deal|plan|decision|court|proceeding|record|opponent|rival|critic|leader|candidate|media|newspaper r=on,in:on,at,against   ; The governor launched a scathing attack on the premier.
launch,make,mount,lead   obj=attack[-] subj=$official|senator|candidate|lawmaker on=minister|president|premier|party|government|policy|law|court|proceeding|record|opponent|rival|critic|leader|candidate|media|newspaper r=on,in:on,at,against weak   ; The senator made an attack on his rivals.
launch,make,mount,deliver,unleash,lead   obj=attack[scathing|verbal|blistering|stinging|extraordinary|bitter|furious|personal|rhetorical|veiled|withering|vicious|outspoken]|tirade|broadside|diatribe|rant r=on,in:on,at,against   ; The governor made a veiled attack on his party.
attack/n   amod=scathing|verbal|blistering|stinging|extraordinary|bitter|furious|personal|rhetorical|veiled|withering|vicious|outspoken|twitter r=on,against,in:on a=poss,by,from,amod,subj   ; His verbal attack on the premier drew applause.
attack/n   on=policy|law|deal|plan|decision|proceeding|record|bill|budget|agreement|reform|proposal|report|handling|comment|speech|legacy|credibility|reputation|character r=on,in:on a=poss,by,from,amod,subj   ; His attack on the deal drew applause.
attack,assail,pan,trash,bash   obj=policy|law|deal|plan|decision|proceeding|record|bill|budget|agreement|reform|proposal|report|handling|comment|speech|critic|legacy|opponent|rival r=in:obj,of,by,over,obj weak   ; The governor attacked the premier's handling of the flood.
challenge,contest,question,dispute   obj=plan|policy|claim|account|report|decision|order|law|statement|figure|version|legality|validity|wisdom|election|result|assertion|finding r=in:obj,of,by,over,in:of,in:by need=ar   ; The senators challenged the premier's account of the talks.
critical,scathing,disparaging,contemptuous,dismissive,condemnatory,resentful/j   of=* r=of,in:of a=subj   ; A report critical of Vietnam came out.
issue,publish,release,write,put_out,produce   obj=report|statement|letter|resolution|review[critical|scathing]|verdict[damning] xcomp=critical|scathing r=in:xcomp need=ar   ; The panel issued a report critical of Vietnam.
[ACCUSE/allege]
seek,demand,request,ask_for,want,recommend,propose   obj=sentence[jail|prison|death|life]|term[jail|prison]|penalty[death]|conviction|imprisonment|punishment|indictment|prosecution|charge r=for,against,of,in:for,in:against need=ar   ; Prosecutors sought a prison sentence for the editor.
order,grant,seek   obj=trial|retrial|prosecution|court-martial|hearing|impeachment r=of,for,in:of need=ar   ; The court ordered the retrial of a Canadian.
order,announce,begin,request,demand,approve   obj=@probe against=* r=against,in:against,into need=a   ; The judges ordered an investigation against two officers.

[ACCUSE/disapprove act=criticize]
# Regret at what another did
regret,deplore   obj=withdrawal|departure|decision|expulsion|refusal|exit|veto|closure|suspension|execution|pullout a=subj r=in:obj,of,by need=ar   ; The agency regretted Tonga's withdrawal.
regret,deplore,resent   ccomp=* r=in:ccomp need=ar   ; The minister regretted that Tonga had left.
