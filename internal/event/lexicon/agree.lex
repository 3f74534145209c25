# AGREE: willing, promised, offered, agreed; what is to come of meetings, help and cooperation. What is agreed takes the agree effect.

# Agreeing
[AGREE act=promise]
agree,consent,accede   xcomp=* c=xcomp:agree r=with,in:xcomp,xcomp   ; Gabon agreed to send doctors to Togo.
agree,consent   ccomp=* c=ccomp:agree r=with,in:ccomp sym   ; Gabon and Togo agreed that the road should be built.
agree,consent,assent,accede,acquiesce   to=* c=to:agree r=with,of,by,from,in:to,to   ; Gabon agreed to the Togolese proposal.
agree   on=* c=on:agree r=with,in:with sym   ; Gabon agreed with Togo on a timetable.
agree   upon=* c=upon:agree r=with,in:with sym   ; Gabon agreed upon a plan with Togo.
agree   obj=* c=obj:agree r=with,in:with sym   ; Gabon agreed a plan with Togo.
agree   with=$actor obj=! r=with sym   ; Gabon agreed with Togo.
agree   subj=$actor obj=! xcomp=! ccomp=! a=subj r=with sym need=ar weak   ; Gabon agreed with Togo.
agree   in=principle c=xcomp:agree,to:agree,on:agree r=with,in:to sym   ; Gabon agreed in principle to a deal with Togo.
reach,strike,clinch,cut,hammer_out,work_out,thrash_out,wrap_up,close,secure,hash_out,land,nail_down,sew_up,tie_up,iron_out,negotiate,forge,stitch_up,achieve,find,get,obtain,make,draw_up   obj=@accord|consensus|compromise|understanding|breakthrough|settlement|agreement a=subj,between r=with,between,in:with sym act=-   ; Gabon reached an agreement with Togo.
reach,strike,clinch,seal,hammer_out,forge,secure,land,conclude,cut,cement   obj=agreement|deal|accord|pact|treaty a=subj,between r=with,between,in:with sym type=SUPPORT act=-   ; Gabon reached a deal with Togo.
come   to=agreement|understanding|terms|consensus|compromise|arrangement|deal r=with,in:with sym act=-   ; Gabon came to an agreement with Togo.
arrive   at=agreement|understanding|consensus|compromise|deal r=with sym act=-   ; Gabon arrived at a compromise with Togo.
reach   obj=@peaceaccord|peace a=subj,between r=with,in:obj sym act=-   ; Gabon reached a peace deal with the rebels.
accept,approve,endorse,okay,ok,greenlight,rubber-stamp,adopt,back,embrace,green-light   obj=plan|proposal|offer|deal|agreement|accord|roadmap|request|invitation|mediation|terms|draft|framework|mandate|initiative|bid|application|membership|settlement|recommendation|compromise|nomination r=of,from,by,with,for,to,in:obj,in:of   ; Gabon accepted the Togolese offer.
accept,honour,honor,take_up   obj=invitation|offer r=from,of,to,in:obj,in:from   ; Gabon accepted an invitation from Togo.
give   obj=consent|nod|agreement|go-ahead|permission|clearance|assent|approval|word r=to,for,iobj,in:to,in:for c=for:agree,to:agree   ; Gabon gave its consent to the Togolese plan.
say   obj=yes to=* r=to,in:to   ; Gabon said yes to the Togolese plan.
come   to=term r=with sym act=- weak   ; Gabon came to terms with Togo.
see   obj=eye to=* r=with sym weak   ; Gabon saw eye to eye with Togo.
sign_up,sign_on   for=* r=for,in:for weak   ; Gabon signed up for the Togolese plan.
go_along,play_along,go_ahead   with=* r=with,in:with weak   ; Gabon went along with the Togolese plan.
authorise,authorize,approve,clear,greenlight,green-light,okay   obj=sale|transfer|deployment|delivery|loan|aid|package|export|funding|mission|shipment|use|mandate|grant|assistance c=obj:agree r=to,for,of,in,in:to,in:of,in:obj   ; Gabon approved the sale of timber to Togo.
approve,pass,adopt,authorise,authorize   obj=million|billion|dollar|aid|package|loan|fund|bailout|assistance|grant|euro r=to,for,in:to,in:for c=obj:agree status=planned   ; Gabon approved a loan to Togo.
let,allow,permit   obj=$actor xcomp=use|buy|join|enter|visit|inspect|transit|cross|land|overfly|deploy|return|participate|host c=xcomp:asserted r=obj,in:obj need=ar weak   ; Gabon let Togo use its port.
agreement,consent,consensus,accord,understanding/n   with=$actor a=poss,subj,by,amod r=with sym   ; Gabon's agreement with Togo was vague.
agreement,deal,accord,pact,understanding,consensus,arrangement/n   between=* a=between,in:between sym need=any act=-   ; The agreement between Gabon and Togo was vague.
agreement,consent,acceptance/n   xcomp=* c=xcomp:agree a=poss,subj,by   ; Gabon's agreement to send doctors was welcomed.
agreement,consent,assent,acquiescence/n   to=* a=poss,subj,by r=to,in:to c=to:agree   ; Gabon's consent to the plan was welcomed.
acceptance,approval/n   of=* a=poss,subj,by r=of,in:of c=of:agree weak   ; Gabon's acceptance of the Togolese plan was welcomed.
deal,pact,accord/n   with=$actor a=poss,subj,by,amod r=with sym act=-   ; Gabon's deal with Togo was vague.

# Promising
[AGREE act=promise]
pledge,promise,vow,undertake,commit,swear,guarantee,engage   xcomp=* c=xcomp:agree r=in:xcomp,xcomp,iobj,to   ; Japan pledged to rebuild the Nepalese bridge.
pledge,promise,vow,guarantee,swear,undertake   ccomp=* c=ccomp:agree r=iobj,obj,in:ccomp,to   ; Japan promised that it would rebuild the bridge.
promise   iobj=$actor obj=* c=obj:agree r=iobj   ; Japan promised Nepal a loan.
promise   obj=$actor xcomp=* c=xcomp:agree r=obj   ; Japan promised Nepal to rebuild the bridge.
promise   obj=$actor ccomp=* c=ccomp:agree r=obj   ; Japan promised Nepal that it would rebuild the bridge.
pledge,promise,commit,earmark,allocate,set_aside,guarantee,budget   obj=@aidgood|@money|@armsgood|support|cooperation|assistance|help|investment|troop|soldier c=obj:agree r=to,for,toward,towards,iobj,in,in:to,in:for,in:toward   ; Japan pledged aid to Nepal.
pledge,promise,vow,guarantee   obj=support|cooperation|reform|election|backing|solidarity|transition|return|peace|investigation|protection|restraint|neutrality|respect|action[joint]|security|commitment|effort|change|transparency|democracy c=obj:agree r=to,for,with,in,in:to,iobj,in:obj   ; Japan pledged cooperation to Nepal.
commit   obj=itself|themselves|himself|herself to=* c=to:agree r=to,in:to   ; Japan committed itself to peace with Nepal.
commit   to=* obj=! c=to:agree,xcomp:agree r=to,in:to,with weak   ; Japan committed to peace with Nepal.
pledge   obj=itself to=* r=to,in:to   ; Japan pledged itself to peace with Nepal.
make,give,issue,renew,reaffirm,reiterate,honour,honor,keep,fulfil,fulfill,offer,undertake,enter   obj=promise|pledge|commitment|undertaking|assurance|guarantee|vow|word r=to,iobj,with,in:to c=obj:agree   ; Japan gave a commitment to Nepal.
reaffirm,reiterate,underscore,renew,affirm,restate   obj=commitment|pledge|promise|readiness|willingness|intention r=to,with,for,in:to,in:with   ; Japan reaffirmed its commitment to Nepal.
assure   obj=$actor ccomp=* c=ccomp:agree r=obj   ; Japan assured Nepal that it would pay.
assure,guarantee   obj=$actor of=* c=of:agree r=obj   ; Japan assured Nepal of its help.
express,voice,signal,show,indicate,declare,announce,convey,state,affirm,confirm,stress   obj=willingness|readiness|intention|interest|desire|openness|wish|preparedness|hope|determination|commitment|eagerness|intent c=obj:agree r=to,with,for,in,in:with,in:in,in:to,in:obj   ; Japan expressed its readiness to talk to Nepal.
signal,indicate   ccomp=* c=ccomp:agree weak r=to,in:ccomp   ; Japan signalled that it would help Nepal.
signal   xcomp=* c=xcomp:agree weak r=in:xcomp   ; Japan signalled to help Nepal.
volunteer   xcomp=* c=xcomp:agree r=in:xcomp,xcomp,to   ; Japan volunteered to host the Nepalese refugees.
volunteer   obj=troop|help|aid|service r=to,for,in:to   ; Japan volunteered troops for the mission.
stand   xcomp=ready c=xcomp:agree r=in:xcomp,with,to   ; Japan stood ready to help Nepal.
declare,pronounce,say   obj=itself xcomp=ready|willing|prepared r=in:xcomp,to,with   ; Japan declared itself ready to help Nepal.
willing,ready,prepared,open,keen,eager,happy,committed/j   xcomp=talk|meet|negotiate|help|cooperate|work|discuss|assist|support|join|host|mediate|send|provide|sign|restore|resume|normalise|normalize|hold|accept|engage|share|cease|supply|sell|deepen|strengthen|expand|restart|consider|compromise|sit|participate|contribute|visit|give c=xcomp:agree r=with,to,in:xcomp,xcomp   ; Japan was ready to negotiate with Nepal.
willing,ready,prepared/j   xcomp=withdraw|leave|release|free|lift|ease|disarm|pull|surrender|concede|compromise|return|give|hand|open|stop|halt|end|suspend|contribute|provide|allow|recognise|recognize|drop|reduce|abandon|resign|step|consider|lay|transfer|share|pay|back|grant|offer|participate|cede c=xcomp:agree a=subj r=to,with,in:xcomp   ; Japan was willing to withdraw its troops from Nepal.
open,amenable,receptive/j   to=talk|dialogue|negotiation|idea|cooperation|compromise|mediation|discussion|offer|proposal|meeting|request|suggestion c=to:agree r=with,in:to,from   ; Japan was open to talks with Nepal.
ready,prepared/j   for=talk|dialogue|negotiation|cooperation|meeting|compromise|peace c=for:agree r=with,in:for   ; Japan was ready for talks with Nepal.
committed,dedicated/j   to=* c=to:agree r=to,with,in:to weak   ; Japan was committed to peace with Nepal.
promise,pledge,commitment,vow,undertaking,assurance,guarantee/n   xcomp=* c=xcomp:agree a=poss,subj,by,amod,from r=to,in:xcomp   ; Japan's promise to rebuild the bridge was kept.
promise,pledge,vow,assurance,offer/n   of=* c=of:agree a=poss,subj,by,amod,from r=to,for,in:of   ; Japan's promise of aid to Nepal was kept.
commitment,pledge,promise,assurance/n   to=$actor a=poss,subj,by,amod,from r=to,in:to   ; Japan's commitment to Nepal was kept.
readiness,willingness/n   xcomp=* c=xcomp:agree a=poss,subj,by r=with,in:xcomp   ; Japan's readiness to talk with Nepal was noted.
readiness,willingness/n   for=* c=for:agree a=poss,subj,by r=with,in:for   ; Japan's readiness for talks with Nepal was noted.

# Offering and inviting
[AGREE act=promise]
offer   xcomp=* c=xcomp:agree r=to,in:xcomp,xcomp   ; Qatar offered to mediate between Mali and the rebels.
offer   iobj=$actor obj=* c=obj:agree r=iobj   ; Qatar offered Mali a loan.
offer   obj=@aidgood|@money|@armsgood|help|assistance|support|cooperation|mediation|asylum|talk|negotiation|dialogue|service|membership|deal|amnesty|truce|partnership|sanctuary|refuge|incentive|concession|guarantee|protection|package|training|good_office|office|ransom|reward|investment|hand|meeting|plan|expertise c=obj:agree r=to,for,iobj,in,with,in:to,in:for   ; Qatar offered help to Mali.
make,extend,put_forward,table,submit,present,float,renew,issue,send,lay_out,tender   obj=offer|proposal|overture|invitation|bid|initiative|olive_branch|branch[olive]|gesture c=obj:agree r=to,with,for,iobj,in:to   ; Qatar made an offer to Mali.
propose,suggest,float,table,put_forward,moot,recommend,broach,advance,submit,unveil,outline,present,tout   obj=talk|meeting|summit|dialogue|negotiation|deal|agreement|treaty|plan|initiative|cooperation|conference|ceasefire|exchange|roadmap|partnership|visit|solution|compromise|formula|project|pact|alliance|federation|mission|union c=obj:agree r=to,with,for,between,in:to,in:with,in:obj,in:between   ; Qatar proposed talks with Mali.
propose,suggest   xcomp=meet|hold|talk|send|create|host|establish|start|cooperate|work|sign|form|resume|mediate c=xcomp:agree r=to,with,in:xcomp   ; Qatar proposed holding talks with Mali.
invite   obj=$actor|president|leader|premier|minister|counterpart|king|delegation|envoy|representative|official|pope|opposition|rebel|inspector|observer|monitor|side|expert|investor r=obj,in:obj c=xcomp:agree,to:agree,for:agree   ; Qatar invited the Malian president.
invite   obj=* to=talk|meeting|summit|conference|visit|palace|table|house|capital|$state|negotiation r=obj,in:obj   ; Qatar invited the rebel chief to talks.
extend,issue,send,offer   obj=invitation r=to,iobj,in:to,for   ; Qatar extended an invitation to Mali.
offer,propose   obj=itself as=mediator|host|venue|go-between r=between,in:between,to   ; Qatar offered itself as a mediator between Mali and the rebels.
put   obj=offer|proposal on=table r=to,for   ; Qatar put an offer to Mali on the table.
open   obj=door to=talk|dialogue|negotiation|cooperation|membership c=to:agree r=with,for,in:to   ; Qatar opened the door to talks with Mali.
leave   obj=door xcomp=open r=to,for,with   ; Qatar left the door open to Mali.
offer/n   xcomp=* c=xcomp:agree a=poss,subj,by,amod,from r=to,in:xcomp   ; Qatar's offer to mediate was welcomed.
offer,proposal,overture,invitation/n   to=$actor a=poss,subj,by,amod,from r=to,in:to   ; Qatar's offer to Mali was welcomed.
invitation/n   from=* a=from,in:from r=to weak   ; An invitation from Qatar reached Mali.
invitation/n   xcomp=visit|attend|join c=xcomp:agree a=poss,by,from r=to,in:xcomp   ; Qatar's invitation to visit Doha was accepted.
proposal/n   for=talk|meeting|summit|dialogue|ceasefire|peace|exchange c=for:agree a=poss,by,amod,from r=with,to,in:for   ; Qatar's proposal for talks with Mali was welcomed.

# Meetings to come
[AGREE ctx=diplomatic]
schedule,arrange,set,fix,plan,organise,organize,set_up,announce,confirm,pencil_in   obj=@talks|@visit|summit|date[meeting] c=obj:agree r=with,between,to,of,in:with,in:between,in:to sym status=planned   ; Chile scheduled talks with Peru.
set   obj=date|time|venue|stage for=@talks|@visit|summit c=for:agree r=with,between,in:for sym   ; Chile set a date for talks with Peru.
prepare,gear_up,brace   for=@talks|@visit|summit c=for:agree r=with,between,in:for sym weak   ; Chile prepared for talks with Peru.
look_forward   to=* r=to,with,in:to weak   ; Chile looked forward to the talks with Peru.
plan,intend,expect,hope,want,seek,due,schedule   xcomp=meet|visit|talk|discuss|hold|host|travel|attend|sign|restore|establish|resume|receive|open|join|normalise|normalize|cooperate|support|help|recognise|recognize c=xcomp:agree r=with,to,in:xcomp,xcomp weak status=planned   ; Chile plans to visit Peru.
plan,intention/n   xcomp=meet|visit|talk|hold|host|sign|restore|establish|resume|open|normalise|normalize|cooperate c=xcomp:agree a=poss,by,amod r=with,in:xcomp weak   ; Chile's plan to meet Peru was announced.

[AGREE act=resume_talks ctx=diplomatic]
resume,restart,reopen,relaunch,revive,renew,re-start,recommence,reconvene,re-open,rekindle,restore,re-establish,reestablish,reactivate,revitalise,kick-start,jump-start,kickstart   obj=@peacetalks|talk|contact|diplomacy|round|hotline|channel|meeting|communication a=subj,between r=with,between,in:with,in:obj sym   ; Nepal resumed talks with India.
resume,restart,recommence,reconvene,reopen   subj=@peacetalks obj=! a=between,in:subj,with sym need=any   ; Talks between Nepal and India resumed.
return,go_back,come_back,get_back   to=table|talk|negotiation|dialogue r=with,in:to,in:with sym   ; Nepal returned to the negotiating table with India.
resumption,restart,relaunch,reopening,revival,renewal/n   of=@peacetalks a=poss,subj,by,between,amod r=with,between,in:of sym   ; The resumption of talks between Nepal and India was set.

# Conflict parties asking for an end
[AGREE]
call,appeal   for=ceasefire|truce|peace|dialogue|negotiation|reconciliation subj=$group|rebel|militant|insurgent|separatist r=with,in:for,from   ; The rebels called for talks with the army.
sue   for=peace r=with,in:for   ; The rebels sued for peace.
seek,want   obj=peace|reconciliation|dialogue|rapprochement|détente|detente|talk|negotiation|truce|ceasefire r=with,in:obj weak   ; The rebels sought peace with the army.
declare,announce,signal   obj=intention|intent|plan|decision xcomp=restore|resume|establish|re-establish|reestablish|normalise|normalize|renew|reopen|open|recognise|recognize c=xcomp:agree r=with,in:xcomp   ; Nepal announced its intention to restore ties with India.


# Invitations taken, leave given
[AGREE act=promise]
receive,get   obj=invitation from=* a=from,in:from r=subj   ; Qatar's emir received an invitation from Mali.
allow,let,permit   obj=$actor|agency|worker|convoy xcomp=deliver|distribute|bring|operate|work|access|provide|supply|reach|treat|evacuate|resume|stay|remain|train|station|base|refuel|export|import|invest|build|buy|sell c=xcomp:absorb r=obj,in:obj need=ar   ; Mali allowed the agency to deliver food.
[SUPPORT]
agree   obj=agreement[trade|free-trade|comprehensive|peace|cooperation|-]|deal[trade|free-trade|rollover|landmark|-]|treaty|pact r=with,in:with sym   ; Qatar and Mali agreed a trade deal.
agree   on=agreement|deal|treaty|pact|text r=with,in:with sym   ; Qatar and Mali agreed on the text of a treaty.
agree   to=agreement|deal|treaty|pact r=with,in:with sym weak   ; Qatar and Mali agreed to a trade deal.

[AGREE act=promise]
receive,get,obtain,win,secure,extract   obj=assurance|promise|pledge|guarantee|commitment from=* a=from r=subj need=ar   ; Tonga received assurances from Fiji.
