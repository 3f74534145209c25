# Verbs and nouns that code no act themselves but say how the acts named inside them are meant:
# saying, knowing, planning, failing, beginning and ending; light verbs; acts that repeat an act told before.

[-]
# Saying: the subject is a voice, what is said is attributed to it.
say,tell,state,report,note,remark,comment,explain,recount,relate,mention,observe,disclose,reveal,confirm,affirm,reaffirm,reiterate,stress,emphasise,emphasize,underline,underscore,add,declare,proclaim,write,tweet,post,quip,continue,reply,respond,answer,specify,clarify,recall,point_out,testify,admit,acknowledge,concede,inform,brief,notify,cite,quote,read,indicate,elaborate,detail,opine,conclude,argue,contend,maintain,insist,assert,claim,allege,suggest,hint,imply,estimate,predict,forecast,announce,assure,swear,warn,caution,describe,believe,think,suspect,fear,hold,find,understand,know,learn,hear,see,feel,boast,complain,lament,joke,repeat,say_again  c=ccomp:claimed,parataxis:claimed attr  ; Chad said Sudan had shelled a village.
claim,allege,report,announce,confirm,admit,acknowledge,suspect,describe,recount,reveal,disclose  c=obj:claimed,ccomp:claimed,parataxis:claimed attr  ; Chad claimed an attack on a convoy.
quote,cite  c=obj:claimed,ccomp:claimed attr  ; The agency cited a ministry.
claim,allege,report,say,believe,think,suspect,understand,rumour,rumor c=xcomp:claimed attr  ; The rebels are said to have taken the town.
consider,deem subj=! c=xcomp:claimed attr  ; The rebels are considered to have taken the town.
claim/n,allegation/n,report/n,statement/n,rumour/n,rumor/n,suggestion/n,assertion/n,suspicion/n,testimony/n,speculation/n,account/n c=ccomp:claimed,of:claimed,xcomp:claimed  ; There were reports of an attack on the port.
statement/n,announcement/n,declaration/n c=ccomp:claimed attr
accord/v c=ccomp:claimed

# A building left for an hour is no mission cut.
evacuate obj=@mission after=threat|scare|fire|alarm|package|envelope|parcel|powder|letter|smoke|leak|earthquake|object|item|suspicion|hoax|discovery|alert  ; The embassy was evacuated after a bomb threat.
evacuate obj=@mission over=threat|scare|package|envelope|parcel|powder|letter|object|item|suspicion|hoax  ; The embassy was evacuated over a suspicious package.
evacuate obj=@mission due_to=threat|scare|fire|alarm|package|envelope|parcel|powder|letter|smoke|leak|object|item|suspicion|hoax  ; The embassy was evacuated due to a bomb threat.
evacuate obj=@mission because_of=threat|scare|fire|alarm|package|envelope|parcel|powder|letter|smoke|leak|object|item|suspicion|hoax  ; The embassy was evacuated because of a bomb threat.
evacuate obj=@mission as=precaution  ; The embassy was evacuated as a precaution.

# Planning and wanting: not done yet.
plan,intend,aim,prepare,hope,want,seek,wish,expect,schedule,mean,propose,consider,contemplate,mull,weigh,ponder,look,set,ready,mull_over,aspire,strive,long,desire,opt,elect  c=xcomp:planned,obj:planned,for:planned  ; Peru plans to close its embassy.
postpone,delay,defer,put_off,push_back c=obj:planned,xcomp:planned  ; Peru postponed the closure of its embassy.
hope,wish,pray  c=ccomp:planned  ; Peru hopes that Chile leaves the pact.
recommend,advocate,favour,favor,suggest,propose,urge,demand,support,back  c=xcomp:planned,ccomp:planned,obj:planned  ; The minister recommended expelling the envoy.
prompt,lead,cause,bring,induce,drive,spur,trigger  c=xcomp:asserted,obj:asserted  ; The raid prompted Peru to recall its envoy.
move,come,edge,inch,head,lean,work  c=to:planned,toward:planned,towards:planned  ; Peru moved closer to restoring ties.
consider,contemplate,mull,weigh,ponder,discuss,debate,study,explore,examine  c=obj:hypothetical,xcomp:hypothetical,ccomp:hypothetical  ; Peru is considering a withdrawal from the pact.
be c=xcomp:planned                    ; Peru is to close its embassy.
aim,target,direct c=at:planned        ; Talks aimed at restoring ties began.
go  c=xcomp:planned  ; Peru is going to send troops.
schedule,expect,slate,due,set,poise,order,authorise,authorize,instruct,direct,task,tell,require,bind,oblige,allow,permit,enable,invite c=xcomp:planned  ; Troops were ordered to leave the base.
order,authorise,authorize,approve,schedule,plan,prepare,envisage,propose,discuss,recommend,advocate,favour,favor,pursue,seek,request,await,expect  c=obj:planned  ; The cabinet approved an attack on the rebels.
motion/n,bill/n,resolution/n,call/n,plan/n,intention/n,intent/n,proposal/n,preparation/n,bid/n,desire/n,wish/n,hope/n,readiness/n,option/n,idea/n,scheme/n,plot/n,order/n,authority/n,mandate/n,permission/n  c=xcomp:planned,for:planned,of:planned,ccomp:planned  ; The plan to deploy troops was approved.
ready/j,set/j,due/j,poised/j,prepared/j,likely/j,expected/j,keen/j,eager/j,about/j,able/j,scheduled/j,slated/j  c=xcomp:planned  ; Peru is ready to restore ties.
possibility/n,prospect/n,risk/n,danger/n,fear/n,likelihood/n,chance/n,option/n,threat/n,case/n,event/n  c=of:hypothetical,ccomp:hypothetical,xcomp:hypothetical  ; The risk of an attack on the port has grown.
fear,risk,anticipate,foresee  c=obj:hypothetical,xcomp:hypothetical,ccomp:hypothetical  ; Villagers fear an attack by the rebels.

# Decided and announced by oneself: done unless something else says otherwise.
decide,resolve,vote,choose,move,proceed,manage,begin,start,continue,resume,keep,go_on,come,help,dare,rush,hasten,race,agree_on  c=xcomp:asserted  ; Peru decided to close its embassy.
step/n,move/n,progress/n,effort/n,push/n,path/n,road/n,way/n,drive/n,aim/n,goal/n,view/n  c=toward:planned,towards:planned,to:planned,at:planned,of:planned  ; A step towards normalising relations was made.
decision/n,move/n,step/n,vote/n  c=xcomp:asserted  ; Peru's decision to close its embassy came on Monday.

# Not done.
fail,decline,neglect,omit,cease,stop_short,forget  c=xcomp:negated,of:negated  ; Peru failed to withdraw its troops.
cover,criminalise,criminalize,outlaw,forbid,prohibit,punish  obj=attack|aggression|use|act|assault|invasion|raid|strike|killing|torture  c=obj:hypothetical  ; The pact covers attacks on Chad.
avoid,avert,prevent,forestall,thwart,foil,block,stop,deter,abort,preclude,pre-empt,preempt,narrowly_avoid  c=obj:negated,xcomp:negated,from:negated  ; The police foiled an attack on the embassy.
attempt,try,endeavour,endeavor  c=xcomp:hypothetical  ; The rebels tried to take the town.
attempt/n,effort/n  c=xcomp:hypothetical,at:hypothetical
rule_out,exclude  c=obj:negated,xcomp:negated,ccomp:negated
deny,dispute,refute,rebut,reject,dismiss,contradict,disprove  c=ccomp:denied,xcomp:denied,obj:denied  ; Peru denied attacking the convoy.
denial/n  c=of:denied,ccomp:denied  ; The denial of an attack came late.
doubt,question  c=ccomp:hypothetical,obj:hypothetical
interested/j,aimed/j,focused/j,committed/j,open/j,close/j,opposed/j  c=in:planned,at:planned,on:planned,to:planned  ; Peru is interested in restoring ties.
unlikely/j,unable/j,unwilling/j,reluctant/j  c=xcomp:negated  ; Peru is unlikely to withdraw.
lack,miss  c=obj:negated

# Ending what was: lifted, stopped, called off.
end,stop,halt,cease,discontinue,terminate,abandon,call_off,cancel,suspend,pause,drop,lift,quit,wind_down,wind_up,scrap,reverse,revoke,rescind,repeal,freeze,stay,curtail,scale_back,break_off  c=obj:reverse,xcomp:reverse  ; Peru ended its attacks on the rebels.
end/n,halt/n,cessation/n,suspension/n,termination/n,lifting/n,cancellation/n,freeze/n,stop/n  c=to:reverse,of:reverse,in:reverse  ; The halt to the shelling held.

# Believing and accusing by noun.
accusation/n,charge/n,allegation/n,complaint/n,blame/n  c=of:claimed,ccomp:claimed,xcomp:claimed,for:claimed
suspected/j,accused/j  c=of:claimed
responsible/j  c=for:asserted

# Light verbs: the noun names the act.
launch,commence,hold,make,carry_out,conduct,mount,stage,issue,take,give,express,voice,do,have,pay,perform,wage,undertake,initiate,begin,start,open,commit,perpetrate,execute,unleash,deliver,offer,extend,lodge,file,submit,send,announce,declare,impose,place,put,sign,reach,conclude,hold_up,host,organise,organize,lead,enter,attend,join,continue,resume,step_up,intensify,escalate,renew,repeat,order,authorise,authorize,face,suffer,sustain,bring,engage,stage_out,inflict,provide,grant,announce_out,lay,exchange,present,tender,publish,release  light  ; Peru launched an attack on the rebels.
come under=attack|fire|criticism|pressure|bombardment light

# What a speaker says somebody must do (internal/event/demand.go).
[REQUEST]
must,should,ought need=ar            ; The minister said that Peru must withdraw its troops.

[REPEAT]
follow obj=suit need=a                       ; Niger followed suit on Tuesday.
follow obj=example|lead need=a               ; Niger followed its example.
do obj=same|likewise|so need=a               ; Niger did the same.
retaliate,respond,reply,answer,reciprocate in=kind need=a  ; Niger retaliated in kind.
reciprocate obj=! need=a                     ; Niger reciprocated on Tuesday.
make,take obj=move|step|decision|measure need=a  ; Niger made the move on Tuesday.
decision/n,move/n need=a xcomp=! of=! a=poss r=regarding   ; Peru's decision was criticised.
