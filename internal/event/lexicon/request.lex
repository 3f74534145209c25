# REQUEST: appeals, demands, calls, pressure, applications.
# Source of the codes: PLOVER 2.0 draft, CAMEO 1.1b3. Examples are ours.

[REQUEST act=appeal]
# Verbs with a person asked and a thing to do; the thing is not coded again, it gives the mode.
urge                r=obj,in:obj,on  c=xcomp:absorb,ccomp:absorb,obj:absorb,to:absorb ; Norway urged Chad to release the pilot.
urge                obj=@concession|restraint|calm|caution|dialogue|@changegood|peace|action|unity|support|return|moderation  r=on,upon,from,by,between,in:obj  c=obj:absorb ; Berlin urged restraint on both sides.
exhort,implore,beseech,entreat,beg,adjure,importune,enjoin,conjure  r=obj,in:obj  c=xcomp:absorb,ccomp:absorb,for:absorb ; Haiti implored the council to send help.
plead               with=*  r=with,in:with  c=xcomp:absorb,for:absorb ; Lebanon pleaded with France to send fuel.
plead               for=*  r=with,to,from  c=for:absorb
appeal              to=*  r=to,in:to  c=xcomp:absorb,for:absorb ; Somalia appealed to Kenya to open the border.
appeal              for=*  r=to,from,in:to  c=for:absorb     ; The mission appealed for a halt to the shelling.
appeal              xcomp=*  r=to  c=xcomp:absorb
appeal              on=behalf  r=to
call                on=$actor  xcomp=*  r=on,in:on  c=xcomp:absorb ; Peru called on Chile to free the crew.
call                on=*  r=on,in:on  c=xcomp:absorb,for:absorb
call                upon=*  r=upon,in:upon  c=xcomp:absorb,for:absorb ; The pope called upon Sudan to end the war.
call                for=*  r=from,by,in,on,in:for  c=for:absorb,xcomp:absorb ; Oman called for an end to the blockade.
call                for=help|assistance|aid|support|backup|reinforcement|intervention|protection|solidarity  mode=assist  r=from,by,on,in:for
call                ccomp=*  weak  c=ccomp:absorb
call_out            for=*  weak  r=to,from
cry_out,cry,clamor,clamour,agitate  for=*  r=from,to,in:for  c=for:absorb  weak ; Exiles clamoured for intervention by Kenya.
ask                 xcomp=*  obj=$actor|$official|$org|$person|government|court|parliament|council|@people|troop  r=obj,in:obj  c=xcomp:absorb ; Suva asked Canberra to send police.
ask                 for=*  r=obj,from,in:obj  c=for:absorb   ; Ukraine asked Germany for tanks.
ask                 for=help|aid|assistance|support|protection|asylum|intervention|troop|weapon|loan|bailout|arms|money  mode=assist  r=obj,from,in:obj,in:for
ask                 obj=help|permission|assistance|support|pardon|forgiveness|clarification|explanation  r=from,of,to,in:obj  weak
ask                 ccomp=*  weak  c=ccomp:absorb
request             r=from,of,in:from,by,obj  c=obj:absorb,xcomp:absorb,ccomp:absorb,from:absorb ; Kigali requested the extradition of a general from Malawi.
request             obj=$actor|$org|council|government  xcomp=*  r=obj,in:obj  c=xcomp:absorb
solicit,seek,crave,beg,petition,apply,lobby,canvass,angle,press,push,bid,vie,plump,tout  for=@helpgood|@talkgood|@changegood|membership|recognition|entry|admission|status|extradition|asylum|@concession|release|visa|permission|exemption|ceasefire|loan|bailout|support|ban|sanction|resolution|action|vote|independence  r=to,from,with,obj,in,in:obj,of  c=for:absorb ; Serbia lobbied for a delay with the council.
apply               to=$actor|$org|@court|@body  xcomp=join|enter|become  r=to,in:xcomp  mode=assist ; Bosnia applied to join the EU.
apply               xcomp=join|accede|become  r=in:xcomp,to  mode=assist
apply               for=membership|accession|admission|entry|status  mode=assist  r=in:for,of,to,in,with ; Timor applied for membership of ASEAN.
seek                obj=@helpgood|asylum|refuge|recognition|approval|permission|extradition|membership|mandate|backing|clarification|explanation|guarantee|assurance|exemption|waiver|protection|loan|bailout|investment|concession|pardon|clemency|mercy|delay|extension|support|advice|consent|authorisation|authorization|solution|intervention|cooperation|custody  r=from,of,by,with,in:obj,to  c=obj:absorb ; Yemen sought a loan from Qatar.
seek                obj=@concession|ceasefire|truce|release|withdrawal|pullout  mode=yield  r=from,of,by,with,in:obj,between  c=obj:absorb ; Mediators sought the release of the Danes from the rebels.
seek                obj=@talkgood  mode=meet  r=with,from,between,in:obj
seek                obj=resignation|ouster|reform|independence|election|referendum|removal|dismissal|impeachment|regime[change]|change|autonomy  mode=change  r=of,in:of,in:obj,from
seek_out            obj=$actor  weak  r=obj
invoke              obj=article|clause|treaty|aid  r=of,with,against,in:obj  weak
petition,lobby,pressure,pressurise,pressurize,press,badger,prod,nudge,coax,cajole,prevail,importune,needle,nag,goad,steer,push,pester,encourage,advise,counsel,invite,persuade  xcomp=*  obj=$actor|$official|$person|government|parliament|council|$org|@people|@fighter  r=obj,in:obj  c=xcomp:absorb ; Washington pressed Baghdad to share power.
pressure,pressurise,pressurize,lean,lobby,petition,press  obj=$actor  over=*  r=obj,in:obj  c=for:absorb,into:absorb ; Warsaw pressed Minsk over the prisoners.
pressure,pressurise,pressurize,lean,lobby,petition,press  obj=$actor  for=*  r=obj,in:obj  c=for:absorb,into:absorb
pressure,pressurise,pressurize,lean,lobby,petition,press  obj=$actor  on=*  r=obj,in:obj  c=for:absorb,into:absorb
pressure,pressurise,pressurize,lean,lobby,petition,press  obj=$actor  into=*  r=obj,in:obj  c=for:absorb,into:absorb
lean                on=$actor  r=on  weak  c=xcomp:absorb
prevail             on=$actor  r=on,upon  c=xcomp:absorb
prevail             upon=$actor  r=on,upon  c=xcomp:absorb
put,exert,pile,heap,apply,increase,step_up,keep_up,intensify,ramp_up,raise,maintain,turn_up,mount,ratchet_up,tighten,bring  obj=pressure|heat|screw|leverage  r=on,upon,against,in:on  c=xcomp:absorb ; London put pressure on Harare to hold talks.
come                under=pressure  a=from,by  r=subj  c=xcomp:absorb ; Juba came under pressure from Kenya to hold talks.
face                obj=pressure|call|demand|appeal  a=from,by,in:obj  r=subj  c=xcomp:absorb,for:absorb,obj:absorb ; Seoul faced calls from Tokyo to talk.
demand              r=from,of,in:from,by,in:obj  c=obj:absorb,ccomp:absorb,xcomp:absorb  act=demand ; Turkey demanded an apology from Israel.
demand              obj=@concession|release|withdrawal|end|halt|return|cessation|lifting|surrender|ceasefire|handover  mode=yield  r=from,of,by,in:from,in:obj,in:of  c=obj:absorb  act=demand ; Doha demanded the release of its crew from Iran.
demand              obj=@changegood|resignation|reform|apology|compensation|explanation|independence|election|inquiry|autonomy  mode=change  r=from,of,by,in:from,in:obj,in:of  c=obj:absorb  act=demand
demand              obj=@helpgood|payment|extradition|ransom|access  mode=assist  r=from,of,by,in:from,in:obj  act=demand  c=obj:absorb
demand              obj=@talkgood|meeting  mode=meet  r=with,from,of,by,in:obj  act=demand
demand              ccomp=*  r=from,of  c=ccomp:absorb  act=demand ; Cairo demanded that Addis Ababa stop filling the dam.
insist              on=*  r=from,of,in:on,in:upon  c=on:absorb,upon:absorb  act=demand  weak ; Athens insisted on a Turkish withdrawal.
insist              upon=*  r=from,of,in:on,in:upon  c=on:absorb,upon:absorb  act=demand  weak
insist              ccomp=*  c=ccomp:absorb  act=demand  weak
require             obj=$actor  xcomp=*  r=obj  c=xcomp:absorb  act=demand  weak
expect              obj=$actor  xcomp=comply|release|stop|explain|apologise|apologize|withdraw|respect|honour|honor|return  r=obj  c=xcomp:absorb  weak ; Oslo expects Riga to honour the pact.
want                obj=$actor  xcomp=*  r=obj,in:obj  c=xcomp:absorb  weak ; Belgrade wants Zagreb to return the statues.
want                obj=@concession|apology|extradition|release|explanation|inquiry|investigation|compensation  r=from,by,of,in:obj  c=obj:absorb  weak
tell,order,instruct,command,direct,ask  obj=$actor  xcomp=leave|withdraw|stop|release|end|halt|close|hand|disarm|reduce|cut|return|lift|vacate|cease|stay|comply|pay|respect|surrender|resign|quit|go|reverse|abandon|free|suspend|apologise|apologize  r=obj,in:obj  c=xcomp:absorb  act=demand  weak ; The court ordered Uganda to pay Congo.
order               subj=@court|council|$org  obj=$state|government  xcomp=*  r=obj,in:obj  c=xcomp:absorb  act=demand ; The tribunal ordered Senegal to try the general.
call                for=boycott|strike|protest|demonstration|rally|uprising|revolt|jihad|march|disobedience  r=against,of,in:for,to,by  c=for:absorb  mode=change ; The union called for a boycott of Fijian sugar.
remind              obj=$actor|@ambassador  of=obligation|duty|commitment|responsibility|promise  r=obj,in:obj ; Geneva reminded Syria of its obligations.
recommend           obj=@changegood|@concession|resumption|deployment|lifting|suspension|action  r=to,for,in:obj,of  c=obj:absorb  weak
recommend           ccomp=*  c=ccomp:absorb  weak
advocate            obj=@changegood|@concession|@talkgood|independence|withdrawal|intervention|dialogue|deployment|secession|sanction  r=in:obj,of,with,for,in,against,from  c=obj:absorb  weak
advise              against=*  r=obj,in:against  weak
hope                for=*  weak  r=from,in:for
hope                ccomp=*  weak  c=ccomp:absorb
look                to=$actor  for=@helpgood  r=to  mode=assist ; Chad looked to France for support.
turn                to=$actor  for=@helpgood  r=to  mode=assist ; Bamako turned to Moscow for help.
turn                to=$actor|$group|$org  r=to  mode=assist  weak
reach_out           to=$actor  r=to  mode=assist  weak       ; Caracas reached out to Ankara for fuel.
reach_out           to=$actor  for=@helpgood  r=to  mode=assist
rely                on=$actor  for=*  weak  r=on
make,issue,launch,renew,repeat,reiterate,send,deliver,address,put,submit,present,file,table,lodge,voice,sign,raise,convey,extend,direct,echo,join,join_in,add,back,receive  obj=appeal|plea|call|request|demand|petition|application|entreaty|SOS|cry|bid  r=to,on,with,from,in:to,in:on  c=for:absorb,in:obj:absorb,xcomp:absorb,ccomp:absorb ; Sudan's parties made an appeal to Ethiopia for shelter.
send,write,address,deliver,sign,submit,present  obj=letter[open]|petition  to=*  r=to,in:to  c=xcomp:absorb,for:absorb  weak
put                 obj=question  to=*  r=to  weak
set                 obj=condition|precondition|demand|term  r=for,to,on  act=demand  weak ; Doha set conditions for talks with Cairo.
make                obj=demand  on=*  r=on,of  act=demand
make                obj=demand  of=*  r=on,of  act=demand
press,push,campaign,pray,petition,wait,hold_out  for=*  r=with,from,in:for,obj,to  c=for:absorb  weak ; Tallinn pushed for a ban on Russian visas.
push                obj=$actor|government  xcomp=*  r=obj  c=xcomp:absorb
prod,nudge          obj=$actor  toward=*  r=obj  c=toward:absorb,into:absorb
prod,nudge          obj=$actor  towards=*  r=obj  c=toward:absorb,into:absorb
prod,nudge          obj=$actor  into=*  r=obj  c=toward:absorb,into:absorb
pray                for=peace  weak
campaign            for=independence|recognition|release|autonomy|vote|ban|rights|right|justice  mode=change  r=from,in:for,in,for  c=for:absorb
mobilise,mobilize   obj=support|opinion  weak  r=for,against,from
propose,suggest     ccomp=*  c=ccomp:absorb  weak
propose,suggest     obj=@talkgood  mode=meet  r=to,with,between,in:obj  type=AGREE  weak
stress,underline,emphasise,emphasize,highlight,underscore,reiterate,affirm,reaffirm  obj=need|necessity|importance|urgency  of=*  r=by,in:of,in:for  c=of:absorb,for:absorb  weak ; Jordan stressed the need for a truce in Sudan.
stress,underline,emphasise,emphasize,highlight,underscore,reiterate,affirm,reaffirm  obj=need|necessity|importance|urgency  for=*  r=by,in:of,in:for  c=of:absorb,for:absorb  weak
admonish,caution    obj=$actor  xcomp=*  r=obj  c=xcomp:absorb  weak ; The council cautioned Burundi to hold the vote.
caution             obj=$actor  against=*  r=obj  c=against:absorb
encourage           obj=$actor|party|side  r=obj  c=xcomp:absorb  weak ; Tokyo encouraged both sides to talk.
favour,favor        obj=@concession|@talkgood|@changegood  weak  r=with,in:obj,of
desire,wish         obj=$actor  xcomp=*  weak  c=xcomp:absorb
expect              obj=apology|explanation|answer  r=from,in:obj  weak
await               obj=apology|explanation|answer  r=from  weak
dare,challenge      obj=$actor  xcomp=*  r=obj  c=xcomp:absorb  weak ; The premier challenged Pyongyang to open its camps.
counsel,advise      obj=$actor  against=*  r=obj  c=against:absorb,xcomp:absorb  weak
counsel,advise      obj=$actor  xcomp=*  r=obj  c=against:absorb,xcomp:absorb  weak

[REQUEST/assist act=appeal]
request,seek,solicit,implore,beg,crave  obj=aid|help|assistance|relief|support|food|weapon|arms|troop|loan|bailout|money|fund|funding|backing|protection|asylum|refuge|peacekeeper|investment|vaccine|reinforcement|intervention|air[support]|mediation|guarantee|extradition|membership|visa|transit|recognition  r=from,of,by,to,in:obj,with ; Kinshasa requested troops from Angola.
ask,beg,plead,appeal,plea,cry,bid  for=@helpgood|ransom|extradition|asylum  r=to,from,with,obj,in:to,in:from ; Mogadishu appealed for food from donors.
apply,file          for=asylum|refuge|visa|citizenship  r=in,to,with ; The Eritrean pilots applied for asylum in Ethiopia.
seek,request,claim  obj=asylum|refuge|sanctuary|shelter|protection  r=in,from,at,with,in:in ; The Belarusian sprinter sought asylum in Poland.
demand,ask,seek     obj=ransom  r=for,from,of                ; The gang demanded a ransom for the Turkish driver.
seek,request,demand  obj=extradition|handover|repatriation  of=*  r=from,by,to ; Lima sought the extradition of its ex-leader from Japan.
invite              obj=$actor|troop|observer|inspector  xcomp=intervene|send|mediate|monitor|observe|deploy  r=obj,in:obj  c=xcomp:absorb ; Bahrain invited Saudi Arabia to send troops.
request/n,appeal/n,plea/n,application/n,bid/n,call/n,entreaty/n,sos/n  for=@helpgood|membership|entry|accession|admission|asylum|extradition|help  a=poss,by,from,amod,of  r=to,from,of,in:to,in:for,on  c=for:absorb ; Chad's request for aid to France.
application/n       for=*  a=poss,by,from,amod  r=to,of,in:for
application/n       xcomp=join  a=poss,by,from,amod  r=in:xcomp,to
bid/n               xcomp=join|host  a=poss,by,from,amod  r=in:xcomp,to ; Georgia's bid to join NATO.
bid/n               for=membership|accession|recognition|seat|independence  a=poss,by,from,amod  r=of,in:for,in,to
call                for=lending|donation|contribution|relief|airlift|airdrop  r=from,by,to

[REQUEST/yield act=demand]
call,press,plead,push,appeal,ask,petition,agitate,beg,demonstrate,pray  for=ceasefire|truce|release|end|withdrawal|halt|cessation|lifting|return|pause|pullout|pull-out|restraint|calm|de-escalation|easing|freedom|amnesty|clemency|pardon|disarmament|moratorium|repeal|retreat|armistice|access|corridor|suspension|evacuation|stop|freeze|exit  r=of,from,by,on,to,between,in,with,in:for,in:of  c=for:absorb ; Rome called for the release of an Italian held in Iran.
urge,demand,request,seek,advocate,recommend  obj=ceasefire|truce|release|end|withdrawal|halt|cessation|lifting|pause|pullout|restraint|calm|de-escalation|easing|freedom|amnesty|clemency|return|stop|freeze|evacuation|disarmament|repeal|moratorium|access|retreat|exit  r=from,of,by,on,between,in:obj,in:of,in,to  c=obj:absorb ; The council demanded the withdrawal of Rwandan troops.
call,appeal,ask     obj=$actor  xcomp=release|withdraw|stop|halt|end|cease|lift|free|ease|disarm|surrender|leave|retreat  r=obj,on,to  c=xcomp:absorb
urge,ask,call,press,tell,beg,implore,exhort,pressure,appeal,request  xcomp=release|withdraw|stop|halt|end|cease|lift|free|ease|disarm|surrender|leave|retreat|refrain|pull|lay|evacuate|reopen|return|relinquish|vacate|exercise|abandon|dismantle|suspend|avoid|restrain|dissolve  r=obj,on,to,with,in:obj  c=xcomp:absorb  weak ; Kenya urged Sudan to halt the bombing.
call                on=*  xcomp=release|withdraw|stop|halt|end|cease|lift|free|ease|disarm|surrender|leave|retreat|refrain|pull|lay|evacuate|reopen|return|relinquish|vacate|exercise|abandon|dismantle|suspend|avoid  r=on,in:on  c=xcomp:absorb ; Brussels called on Baku to free the prisoners.
call                upon=*  xcomp=release|withdraw|stop|halt|end|cease|lift|free|ease|disarm|surrender|leave|refrain|pull|lay  r=upon,in:upon  c=xcomp:absorb
call/n,demand/n,appeal/n,plea/n,request/n  for=@concession|ceasefire|truce|release|end|withdrawal|halt|cessation|lifting|restraint|calm  a=poss,by,from,amod,of,in  r=of,to,on,from,between,in:for,in:of  c=for:absorb ; Brazil's call for a truce in Sudan.
demand/n            ccomp=*  a=poss,by,from,amod  r=to,on,of  c=ccomp:absorb

[REQUEST/change act=demand]
call,press,push,petition,campaign,lobby,clamour,clamor,agitate,argue,ask,appeal,vote,plead  for=resignation|reform|election|removal|dismissal|impeachment|ouster|overthrow|investigation|inquiry|probe|referendum|independence|autonomy|recount|apology|explanation|justice|sanction|boycott|ban|action|change|step|unity|accountability|review|transition|law|measure|trial|prosecution|arrest|embargo|intervention|expulsion|abolition|respect|clarification|compensation|reparation|secession|dissolution|vote|revolution|uprising|rights|right|restriction|punishment|tribunal|overhaul|repeal|implementation|suspension|commission|limit|democracy|investigations  r=of,from,by,on,against,into,in,to,in:for,in:of,in:into,in:against  c=for:absorb ; Accra called for an inquiry into the Togolese shooting.
urge,demand,request,seek,advocate  obj=resignation|reform|election|removal|dismissal|impeachment|ouster|investigation|inquiry|probe|referendum|independence|autonomy|recount|apology|explanation|justice|sanction|boycott|ban|change|accountability|review|compensation|reparation|clarification|answer|prosecution|trial|arrest|restriction|damages|action|respect|abolition|dissolution|repeal|step|punishment|suspension|expulsion  r=from,of,by,on,against,into,for,in:obj,in:of,in:against  c=obj:absorb ; Pretoria demanded an explanation from Lusaka.
urge,ask,call,press,tell,exhort,pressure  xcomp=resign|quit|step|reform|investigate|hold|amend|change|ban|recognise|recognize|act|implement|respect|adopt|reconsider|review|ratify|prosecute|punish|impose|abolish|apologise|apologize|explain|clarify|comply|abide|honour|honor|ensure|protect|allow|condemn|take|make|cut|reduce|increase|pay|vote|improve|accept|extend|restore  r=obj,on,to,in:obj  c=xcomp:absorb  weak ; Vienna urged Minsk to hold a new election.
call                on=*  xcomp=resign|quit|step|reform|investigate|hold|amend|change|ban|recognise|recognize|act|implement|respect|adopt|reconsider|review|ratify|prosecute|impose|abolish|apologise|apologize|explain|clarify|comply|abide|honour|honor|ensure|protect|allow|condemn|take|make|cut|reduce|pay|vote|improve|accept|punish|restore  r=on,in:on  c=xcomp:absorb ; Suva called on Paris to hold a referendum.
ask,press,push,lobby,urge  for=apology|explanation|clarification|inquiry|probe|investigation  r=obj,from,in:for
call/n,demand/n,appeal/n,request/n,petition/n  for=@changegood  a=poss,by,from,amod,of,in,among  r=of,to,on,from,into,against,in:for,in:of  c=for:absorb ; Demands for reform by Fijian students.
demand/n,call/n,appeal/n,request/n  xcomp=*  a=poss,by,from,amod  r=to,on,in:to  c=xcomp:absorb ; Turkey's call to boycott the forum.

[REQUEST/meet act=appeal]
call,press,push,appeal,ask,plead,petition  for=talk|meeting|dialogue|negotiation|summit|session|consultation|conference|mediation|round|discussion|debate|engagement|diplomacy|arbitration|hearing|audience|parley  r=with,between,of,from,by,on,to,among,in:for,over  c=for:absorb ; Algiers called for talks between Rabat and Polisario.
request,seek,demand,ask,solicit,urge,advocate  obj=talk|meeting|dialogue|negotiation|summit|session|consultation|conference|mediation|round|audience|call[phone]|hearing|debate|arbitration|interview  r=with,between,of,from,by,on,in:obj,over,to  c=obj:absorb ; Peru requested a meeting with Chile.
urge,ask,press,call,exhort,pressure,invite  xcomp=negotiate|talk|meet|resume|return|hold|engage|attend|sit|discuss|convene|restart|join|cooperate  obj=$actor|side|party|leader  r=obj,in:obj  c=xcomp:absorb ; Doha pressed the Taliban to meet the envoy.
call                on=*  xcomp=negotiate|talk|meet|resume|sit|engage|discuss|restart|settle|resolve|cooperate  r=on,in:on  c=xcomp:absorb ; The bloc called on Mali to resume talks.
request/n,call/n,appeal/n,plea/n,demand/n  for=@talkgood  a=poss,by,from,amod,of  r=with,to,between,of,on  c=for:absorb ; Cuba's call for dialogue with Spain.
call                obj=session|meeting|summit  of=council|bloc|league|assembly  mode=meet  r=of,on,over  weak ; Kuwait called an urgent meeting of the league.

[REQUEST act=appeal]
# General nouns
call/n              for=*  a=poss,by,from,amod  r=to,on,of,from,in:for  c=for:absorb ; The Algerian call for unity in Libya.
call/n              on=*  a=poss,by,from,amod  r=on  c=xcomp:absorb
appeal/n            a=poss,by,from,amod  r=to,in:to  c=for:absorb,xcomp:absorb  weak ; The Sudanese appeal to Egypt.
appeal/n            for=*  a=poss,by,from,amod  r=to,on  c=for:absorb
plea/n,entreaty/n,exhortation/n,supplication/n,cry/n  a=poss,by,from,amod  r=to,in:to  c=for:absorb,xcomp:absorb  weak
request/n           a=poss,by,from,amod,of,in:at  r=to,from,for  c=for:absorb,xcomp:absorb,ccomp:absorb  weak ; Uganda's request to Kenya.
demand/n            a=poss,by,from,amod  r=to,on,of,from  c=for:absorb,ccomp:absorb,xcomp:absorb  weak  act=demand ; The Syrian demand for a pullout by Turkey.
insistence/n        a=poss,by,amod  r=on,in:on  c=on:absorb  weak  act=demand
pressure/n          a=from,by,poss,amod  r=on,upon,against,in:on  c=xcomp:absorb  weak ; American pressure on Pakistan grew.
urging/n,prodding/n,behest/n,bidding/n,instigation/n,exhortation/n  a=poss,of,by,from  r=to  weak
petition/n          a=poss,by,from,amod  r=to,against  c=for:absorb  weak
lobbying/n          a=poss,by,amod  r=of,in:of  weak
precondition/n,condition/n  a=poss,by  r=for,to  weak  act=demand
query/n,inquiry/n   to=$actor  a=poss,from  r=to  weak
letter/n            amod=open  a=poss,from  r=to  weak       ; An open letter to the Cuban president from exiles in Spain.
advice/n            a=poss,from,amod  r=to  weak
desperate/j,eager/j,anxious/j,impatient/j  for=@helpgood|@talkgood  r=from,with  weak

[-]
# Neutral uses
appeal              against=sentence|verdict|ruling|conviction|decision  obj=!
appeal              obj=sentence|verdict|ruling|conviction|decision
ask                 obj=question
ask                 about=*
demand              subj=situation|job|work|task|role
push                obj=button|price|inflation|temperature|death_toll|toll
push                through=*
apply               for=job|patent|licence|license
apply               to=*  obj=!  for=!  xcomp=!
seek                xcomp=*  obj=!
seek                obj=job|election|re-election|reelection|nomination|term|comment|treatment|alternative|revenge
want                xcomp=*  obj=!
hope                xcomp=*
plead               xcomp=guilty|innocent|insanity
plead               obj=guilty|innocent|insanity|case
want                obj=it|this|that  xcomp=*

# Pressed, ordered, told what is needed
[REQUEST act=appeal]
pressure,pressurise,pressurize,press,push,lobby,nudge,prod,coax,nag   obj=$actor|worker|union|government|@people|@officeholder xcomp=* r=obj,in:obj c=xcomp:absorb need=ar   ; Police have been pressuring the strikers to go home.
[REQUEST act=demand]
order,direct,command,instruct,summon,tell   obj=$official|$person|$actor|@people|@officeholder|company|firm|bank|agency xcomp=appear|testify|pay|hand|surrender|submit|report|explain|produce|provide|vacate|respond|comply|refund|return|compensate|release|file|stop|cease r=obj,in:obj c=xcomp:absorb need=ar   ; The court ordered the minister's son to hand over the money.
reiterate,repeat,renew,restate,press,make   obj=demand|call|request|insistence ccomp=* r=to,on,of,in:ccomp need=a c=obj:absorb   ; Chile repeated its demand that Peru pay.
push,press   for=* r=by,from,in:for,for need=ar c=for:absorb weak   ; The bloc is pushing for reforms by Peru.

[REQUEST act=appeal]
plead,beg,pray   for=$actor r=for,in:for c=advcl:absorb need=ar   ; Nepal pleaded for Bhutan to open the road.

[REQUEST/yield act=appeal]
warn   against=move|haste|withdrawal|delay|escalation|overreaction obj=! a=subj r=to c=against:absorb need=a   ; The secretary warned against hasty moves.
