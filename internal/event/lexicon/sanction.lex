# SANCTION: what was normal is cut, suspended, lowered, closed; penalties, expulsions from bodies, convictions.

# Diplomatic ties
[SANCTION/discontinue act=sever_relations ctx=diplomatic]
sever,cut,break,end,terminate,rupture,dissolve,discontinue,renounce,cease,sunder,axe,scrap,abandon,snap,drop,void,annul   obj=@ties a=subj,between r=with,to,toward,towards,in:obj need=any   ; Chad severed its ties with Sudan.
cut_off,break_off,close_off,call_off   obj=@ties a=subj,between r=with,to,toward,towards,in:obj need=any   ; Peru broke off diplomatic relations with Chile.
cut   obj=link[diplomatic]|contact|channel[diplomatic] r=with,to need=any   ; Ghana cut all contact with the junta in Togo.
sever,cut,cut_off,break_off,break   obj=relations r=with,to need=any   ; Laos broke off relations with Nepal.
stop,end,cease,quit   obj=dealing r=with weak   ; Malta ended its dealings with the council in Tripoli.
severance,severing,rupture,termination,cessation,dissolution,discontinuation,discontinuance,breaking-off,cutting,cut-off,cutoff,breakup/n   of=@ties a=poss,subj,by,amod,between r=with,in:of need=any   ; The severance of ties with Chile came at noon.
break,rupture,breach,breakdown/n   in=@ties a=poss,subj,by,amod,between r=with,in:in need=any   ; Peru's break in diplomatic relations with Chile came at noon.
break,rupture/n   of=@ties a=poss,subj,by,amod,between r=with,in:of need=any   ; Peru announced the break of diplomatic relations with Chile.
break,rupture/n   amod=diplomatic r=with need=any   ; Peru's diplomatic break with Chile was total.
end/n   of=@ties a=poss,subj,by,between r=with,in:of weak   ; Peru declared the end of relations with Chile.
end/n   to=@ties a=poss,subj,by r=with,in:to weak   ; Peru announced an end to diplomatic relations with Chile.

[SANCTION/discontinue act=suspend_relations ctx=diplomatic]
suspend,freeze,pause,halt,interrupt,mothball   obj=@ties a=subj,between r=with,to,toward,towards,in:obj need=any   ; Benin suspended diplomatic relations with Niger.
suspend,freeze,cut_off,cut,halt,pause,end   obj=tie[top-level|high-level|level|ministerial]|contact[top-level|high-level|ministerial|diplomatic]|interaction|interaction[diplomatic]|dealing[diplomatic]|exchange[diplomatic] a=subj r=with,to need=any   ; Benin cut off all top-level ties with Niger.
put,place   obj=@ties on=hold|ice|pause r=with,to,in:obj need=any   ; Benin put its ties with Niger on hold.
suspension,freeze,freezing,halt,interruption,pausing/n   of=@ties a=poss,subj,by,amod,between r=with,in:of need=any   ; The suspension of relations with Niger was decided on Monday.
freeze,pause,suspension/n   in=@ties a=poss,subj,by,amod,between r=with,in:in need=any   ; Benin declared a freeze in diplomatic relations with Niger.

[SANCTION/discontinue act=downgrade_relations ctx=diplomatic]
downgrade,lower,reduce,curtail,demote,cut,diminish   obj=@ties|representation[diplomatic]|presence[diplomatic]|level[diplomatic]|status[diplomatic] a=subj,between to=level|chargé|charge|minimum|status|rank|d'affaires r=with,in,in:obj,host need=any   ; Kenya reduced its relations with Sudan to the level of chargé d'affaires.
downgrade,lower,reduce,cut,scale_down,scale_back   obj=representation|mission|embassy|presence to=level|chargé|charge|minimum|rank|d'affaires r=with,in,host,in:obj need=any   ; Kenya lowered its representation in Sudan to chargé d'affaires level.
downgrade,demote   obj=@ties|relation|tie|representation[diplomatic]|presence[diplomatic]|relationship|representation a=subj,between r=with,in,in:obj,host need=any   ; Kenya downgraded its diplomatic ties with Sudan.
lower,curtail,reduce   obj=@ties|representation[diplomatic]|presence[diplomatic]|relations r=with,in,in:obj,host need=any   ; Kenya lowered its diplomatic representation in Sudan.
scale_back,scale_down,cut_back,cut_down   obj=@ties|representation[diplomatic]|presence[diplomatic]|contact[diplomatic] r=with,in,in:obj,host need=any   ; Kenya scaled back its diplomatic ties with Sudan.
lower,downgrade,reduce   obj=level r=with,in,in:obj need=ar   ; Kenya lowered the level of its relations with Sudan.
lower,downgrade,reduce   obj=level of=@ties|representation r=with,in:of need=any   ; Kenya lowered the level of diplomatic relations with Sudan.
downgrade,demote,relegate   obj=embassy|mission to=consulate|office|section|level r=in,host,in:obj need=any   ; Kenya downgraded its embassy in Sudan to a liaison office.
downgrade,downgrading,lowering,reduction,curtailment/n   of=@ties|representation[diplomatic]|presence[diplomatic]|tie|relation|relationship a=poss,subj,by,amod,between r=with,in:of need=any   ; The downgrading of ties with Sudan was a warning.
downgrade,downgrading,reduction/n   in=@ties|tie|relation|relationship|representation a=poss,subj,by,amod,between r=with,in:in need=any   ; Kenya announced a downgrade in relations with Sudan.

# Recognition
[SANCTION/discontinue act=withdraw_recognition ctx=diplomatic]
withdraw,revoke,rescind,cancel,freeze,suspend,annul,retract,void,repeal   obj=recognition r=of,from,for,in:obj   ; Palau withdrew its recognition of Kosovo.
take_back,take_away   obj=recognition r=of,from,in:obj   ; Palau took back its recognition of Kosovo.
switch,shift,transfer,move   obj=recognition|allegiance[diplomatic]|tie[diplomatic]|relation[diplomatic] from=$actor r=from   ; Palau switched diplomatic recognition from Taiwan to China.
cease,quit   xcomp=recognise|recognize c=xcomp:absorb r=in:xcomp,xcomp   ; Palau ceased to recognise Kosovo.
derecognise,derecognize,de-recognise,de-recognize,unrecognise,unrecognize   r=obj,in:obj   ; Palau derecognised the government of Abkhazia.
end,cease,drop,terminate,abandon   obj=recognition r=of,from,for,in:obj   ; Palau ended its recognition of Kosovo.
stop   xcomp=recognise|recognize r=obj,in:obj,xcomp,in:xcomp   ; Palau stopped recognising Kosovo.
withdrawal,revocation,rescission,suspension,cancellation/n   of=recognition a=poss,subj,by,amod r=of,in:of   ; Palau's withdrawal of recognition of Kosovo surprised Pristina.
derecognition,de-recognition/n   r=of,in:of   ; Palau's derecognition of Kosovo took effect in May.

# Ambassadors called home
[SANCTION/withdraw act=recall_ambassador_consultations ctx=diplomatic]
recall,withdraw,remove,pull,yank,repatriate   obj=@ambassador a=subj,in:obj r=to,from,in,at,host,of,in:obj need=any   ; Iceland recalled its ambassador to Norway for consultations.
call_home,call_back,bring_home,bring_back,order_home,order_back,pull_out,pull_back,summon_home,summon_back,fly_home,take_out   obj=@ambassador a=subj,in:obj r=to,from,in,host,in:obj need=any   ; Iceland called its envoy back from Oslo.
recall,summon_home,call_home,call_back,summon_back   obj=@ambassador for=consultation|discussion a=subj,in:obj r=to,from,in,host need=any   ; Iceland recalled its chief envoy for consultations.
recall   obj=$person|$official for=consultation|discussion a=subj,in:obj r=from,in,to,host need=any   ; Iceland recalled Jon Arnason from Oslo for consultations.
recall,call_back   obj=head[mission] r=from,in,to,host need=any   ; Iceland recalled its head of mission in Oslo.
recall   obj=mission r=from,to,in,host,in:obj need=any   ; Iceland recalled its diplomatic mission from Oslo.
order,tell,instruct,ask,direct   obj=@ambassador xcomp=return|come|fly   a=subj r=from,in:xcomp,in,in:obj,to,host need=ar   ; Iceland ordered its ambassador to Norway to return.
leave   subj=@ambassador for=consultation a=in:subj,subj r=obj,host,in:obj,to   ; Iceland's ambassador left Oslo for consultations.
return,fly   subj=@ambassador for=consultation a=in:subj,subj r=from,in:subj need=ar   ; Iceland's ambassador to Norway returned home for consultations.
terminate,end,cut,curtail   obj=posting|tenure|accreditation|assignment of=@ambassador r=to,in,in:of need=any   ; Iceland terminated the posting of its ambassador to Norway.
recall,recalling,withdrawal,pullout/n   of=@ambassador a=poss,subj,by,amod,in:of r=to,from,in,in:of need=any   ; The recall of Iceland's ambassador to Norway followed.

# Ambassadors and diplomats sent out
[SANCTION/expel act=expel_diplomats ctx=diplomatic]
expel,eject,evict,banish,oust,deport,expulse,boot   obj=@embassystaff a=subj,host r=in:obj,of,from,at,in:at,in:of n=expelled:obj need=any   ; Norway expelled twelve Russian diplomats.
expel,eject,deport,evict,boot   obj=@embassystaff from=$state|* a=subj,host r=in:obj,of,from n=expelled:obj need=any   ; Two Russian diplomats were expelled from Norway.
expel,eject,deport,evict,boot   obj=@missionpeople of=@mission|mission|delegation a=subj,host r=in:of,of n=expelled:obj need=any   ; Norway expelled three members of the Russian embassy.
expel,eject,deport,evict,boot   obj=@missionpeople at=@mission|mission|delegation a=subj,host r=in:at,at n=expelled:obj need=any   ; Norway expelled two officials at the Russian consulate.
expel,eject,deport,evict,boot   obj=@missionpeople from=@mission|mission|delegation a=subj,host r=in:from,from n=expelled:obj need=any   ; Norway expelled five staff from the Russian embassy.
expel,eject,deport,evict   obj=@missionpeople in=@mission|mission|delegation a=subj r=in:in n=expelled:obj need=any   ; Norway expelled five people in the Russian embassy.
expel,eject   obj=representative[trade]|official[trade]|representative[deputy] a=subj,host r=in:obj,of,in:of n=expelled:obj need=any   ; Norway expelled the Russian trade representative.
expel   obj=mission|delegation[diplomatic] a=subj,host r=in:obj,of n=expelled:obj need=any   ; Norway expelled the entire Russian mission.
expel,eject,evict,kick_out,throw_out   obj=number|dozen|score|hundred|one|two|three|four|several|some|half|many|most|all of=@embassystaff a=subj r=in:of n=expelled:obj need=any   ; Norway expelled the same number of Russian diplomats.
kick_out,throw_out,boot_out,turf_out,chuck_out,send_home,send_back,order_out,drive_out,force_out,turn_out,toss_out,cast_out,pack_off,send_away   obj=@embassystaff a=subj,host r=in:obj,of,from,in:of n=expelled:obj need=any   ; Norway sent home two Russian diplomats.
send   obj=@embassystaff xcomp=pack a=subj r=in:obj n=expelled:obj need=any   ; Norway sent four Russian attachés packing.
order   obj=@embassystaff|staff|personnel out_of=* a=subj,host r=in:obj,of n=expelled:obj need=any   ; Norway ordered all Russian diplomats out of the country.
order,tell,ask,instruct,direct,command,invite,require,force,give,oblige   obj=@embassystaff|staff[embassy|diplomatic]|mission|personnel[embassy|diplomatic] xcomp=leave|depart|quit|go|exit|pack a=subj,host,in:xcomp r=in:obj,of,in:of n=expelled:obj need=any   ; Norway told four Russian diplomats to leave.
order,tell,ask,instruct,direct   iobj=@embassystaff|staff xcomp=leave|depart|quit|go a=subj,host,in:xcomp r=in:iobj,iobj n=expelled:iobj need=any   ; Norway asked two Russian attachés to leave.
give   iobj=@embassystaff|@charge|staff[embassy|diplomatic] obj=hour|day|week|month xcomp=leave|depart|quit|go a=subj,host,in:xcomp r=in:iobj,iobj n=expelled:iobj need=any   ; Norway gave Russian diplomats three days to leave.
give   iobj=@embassystaff|staff[embassy|diplomatic] obj=hour|day|week|month|deadline|order[marching]|notice|until a=subj,host r=in:iobj,iobj n=expelled:iobj need=any   ; Norway gave Russian diplomats a week to leave.
have,get   subj=@embassystaff obj=hour|day|week|month|until xcomp=leave|depart|quit|go|pack a=host,in:xcomp r=in:subj,subj n=expelled:subj need=r   ; Russian diplomats had three days to leave Norway.
give   obj=@embassystaff xcomp=leave|depart|quit a=subj,host,in:xcomp r=in:obj n=expelled:obj need=any   ; Three Russian diplomats were given a week to leave Norway.
declare,name,brand,pronounce,designate,label,proclaim   obj=@embassystaff|staff|staffer|employee|attaché xcomp=persona|personae|grata|gratae|non|unwelcome|undesirable a=subj r=in:obj,of,in:of n=expelled:obj need=any   ; Norway declared six Russian diplomats personae non gratae.
declare   obj=@embassystaff as=persona|personae|grata a=subj r=in:obj,of n=expelled:obj need=any   ; Norway declared an attaché of Russia as persona non grata.
declare,name,brand,pronounce,designate,label,proclaim   obj=grata|gratae|persona|personae in:obj=@embassystaff a=subj r=in:obj n=expelled:obj need=any   ; Norway declared two Russian diplomats persona non grata.
revoke,withdraw,cancel,annul,rescind,strip   obj=accreditation|credential|visa|status|immunity of=@embassystaff r=in:of,of n=expelled:of need=any   ; Norway revoked the accreditation of six Russian diplomats.
revoke,withdraw,cancel,annul,rescind   obj=accreditation|visa|status for=@embassystaff r=in:for,for n=expelled:for need=any   ; Norway cancelled the visas for six Russian diplomats.
revoke,cancel,withdraw   obj=accreditation[diplomatic|consular]|status[diplomatic] r=in:obj,of,in:of need=any   ; Norway revoked the diplomatic status of the Russian school.
strip   obj=@embassystaff of=accreditation|credential|status|immunity r=in:obj n=expelled:obj need=any   ; Norway stripped six Russian diplomats of accreditation.
order   obj=reduction|cut of=staff|diplomat|personnel|mission r=in:of,in:obj need=any   ; Norway ordered a reduction of Russian embassy staff.
order   obj=reduction|cut in=staff|diplomat|personnel|mission r=in:in,in:obj need=any   ; Norway ordered a cut in Russian diplomatic staff.
order,tell,ask,force,require   obj=$state|embassy|mission xcomp=cut|reduce|halve|slash|trim|withdraw|recall in:xcomp=staff|diplomat|personnel|embassy|mission|presence|number a=subj r=obj,in:obj need=ar   ; Norway told Russia to cut its embassy staff.
limit,cap,restrict   obj=number|size of=diplomat|staff|personnel|mission r=in:of need=any   ; Norway capped the number of Russian diplomats.
announce,confirm,declare,order   obj=expulsion|removal|ouster of=@embassystaff c=obj:absorb a=subj r=in:of,of n=expelled:of need=ar   ; Norway announced the expulsion of two Russian diplomats.
order,decree   obj=expulsion|removal|departure|ouster of=@embassystaff|staff[embassy|diplomatic] c=obj:absorb a=subj r=in:of,of n=expelled:of need=any   ; Norway ordered the expulsion of two Russian diplomats.
expulsion,ejection,ouster,expelling,removal,deportation/n   of=@embassystaff|staff[embassy|diplomatic]|mission a=poss,subj,by,from r=in:of,of n=expelled:of need=any   ; The expulsion of twelve Russian diplomats by Norway came on Friday.
expulsion/n   of=@missionpeople from=@mission a=poss,subj,by r=in:from,from,in:of n=expelled:of need=any   ; The expulsion of two officers from the Russian embassy came on Friday.
expulsion/n   amod=diplomatic a=poss,subj,by r=of,against,in:of weak   ; Norway's diplomatic expulsions against Russia went on.

[SANCTION/expel act=expel_ambassador_or_png ctx=diplomatic]
expel,eject,evict,banish,oust,deport,boot,expulse   obj=@ambassador a=subj,host,to r=in:obj,of,from n=expelled:obj need=any   ; Samoa expelled Tonga's ambassador.
kick_out,throw_out,boot_out,turf_out,chuck_out,send_home,send_back,send_away,order_out,drive_out,force_out,turn_out,boot,toss_out,cast_out,pack_off   obj=@ambassador a=subj,host,to r=in:obj,of,from n=expelled:obj need=any   ; Samoa kicked out the Tongan envoy.
send   obj=@ambassador xcomp=pack a=subj r=in:obj need=any   ; Samoa sent the Tongan ambassador packing.
order,tell,ask,instruct,direct,command,invite,require,force,give,want,oblige   obj=@ambassador xcomp=leave|depart|quit|go|pack|exit a=subj,host,in:xcomp,to r=in:obj,of need=any   ; Samoa ordered the Tongan ambassador to leave within 48 hours.
order,tell,ask,instruct,direct   iobj=@ambassador xcomp=leave|depart|quit|go a=subj,host,in:xcomp,to r=iobj,in:iobj need=any   ; Samoa told the Tongan ambassador to leave.
give   iobj=@ambassador obj=hour|day|week|month xcomp=leave|depart|quit|go a=subj,host,to,in:xcomp r=in:iobj,iobj need=any   ; Samoa gave the Tongan ambassador three days to leave.
give   iobj=@ambassador obj=hour|day|week|month|deadline|order[marching]|paper|until|notice a=subj,host,to r=in:iobj,iobj need=any   ; Samoa gave the Tongan ambassador 48 hours to leave.
give   obj=@ambassador xcomp=leave|depart|quit a=subj,host,in:xcomp,to r=in:obj need=any   ; The Tongan ambassador was given 72 hours to leave Samoa.
order   obj=@ambassador out_of=* a=subj,host r=in:obj need=any   ; Samoa ordered the Tongan ambassador out of the country.
declare,name,brand,pronounce,designate,label,proclaim,deem   obj=@ambassador xcomp=persona|grata|non|unwelcome|undesirable a=subj,host,to r=in:obj,obj,of need=any   ; Samoa declared the Tongan ambassador persona non grata.
declare,name,brand,pronounce,designate,label,proclaim,deem   obj=$person xcomp=persona|grata|non|unwelcome|undesirable a=subj r=in:obj,obj,of need=any act=-   ; Samoa declared the Tongan president persona non grata.
declare   iobj=@ambassador obj=persona|grata a=subj r=in:iobj,iobj need=any   ; Samoa declared him persona non grata.
declare,name,brand,pronounce,designate,label,proclaim,deem   obj=grata|gratae|persona|personae a=subj r=in:obj,iobj,in:iobj,of need=any act=-   ; Samoa declared the Tongan president persona non grata.
declare,name,brand,pronounce,designate,label,proclaim,deem   obj=grata|gratae|persona|personae in:obj=@ambassador a=subj r=in:obj,iobj,in:iobj,of need=any   ; Samoa declared the envoy of Tonga persona non grata.
declare   obj=@ambassador as=persona|grata a=subj r=in:obj need=any   ; Samoa declared the Tongan envoy as persona non grata.
show   iobj=@ambassador obj=door r=in:iobj,iobj need=any   ; Samoa showed the Tongan ambassador the door.
revoke,withdraw,cancel,annul,strip,rescind   obj=accreditation|credential|visa|status|agrément of=@ambassador r=in:of,of need=any   ; Samoa revoked the accreditation of the Tongan ambassador.
revoke,withdraw,cancel,annul,rescind   obj=accreditation|credential|visa|agrément for=@ambassador r=in:for,for need=any   ; Samoa revoked the visa for the Tongan ambassador.
revoke,withdraw,cancel   obj=credential|accreditation r=in:obj,of need=ar   ; Samoa withdrew the Tongan envoy's credentials.
strip   obj=@ambassador of=accreditation|credential|status r=in:obj need=any   ; Samoa stripped the Tongan ambassador of accreditation.
demand,request,order,seek   obj=recall|withdrawal|departure|removal of=@ambassador r=in:of need=any   ; Samoa demanded the recall of the Tongan ambassador.
announce,confirm,declare,order   obj=expulsion|removal|ouster of=@ambassador c=obj:absorb a=subj r=in:of,of need=ar   ; Samoa announced the expulsion of the Tongan ambassador.
order,decree   obj=expulsion|removal|departure|ouster of=@ambassador c=obj:absorb a=subj r=in:of,of need=any   ; Samoa ordered the expulsion of the Tongan ambassador.
expulsion,ejection,ouster,expelling,removal,deportation,banishment/n   of=@ambassador a=poss,subj,by,amod,from r=in:of,of n=expelled:of need=any   ; Samoa's expulsion of the Tongan ambassador drew a reply in kind.
expel,eject,evict,banish,oust,deport,boot   obj=@ambassador from=$state|* a=subj,host r=in:obj,of,from need=any   ; Tonga's envoy was expelled from Samoa.
order,tell,ask   obj=counterpart xcomp=leave|depart|quit a=subj,host,in:xcomp r=in:obj need=ar   ; Samoa ordered its Tongan counterpart to leave the country.
give   iobj=$actor obj=hour|day|week|month|deadline xcomp=recall|withdraw a=subj r=iobj need=ar   ; Samoa gave Tonga a week to recall its envoy.
declaration/n   amod=persona|grata|non a=poss,subj,by,amod r=on,against,of,in:on,in:of need=any   ; Samoa's persona non grata declaration against the Tongan envoy stood.

removal,expulsion,ouster/n   of=@ambassador poss=$state a=poss r=in:of,of need=ar   ; Samoa's removal of the Tongan ambassador was answered in kind.

# Who stands in for an ambassador is expelled as a diplomat.
[SANCTION/expel act=expel_diplomats ctx=diplomatic]
expel,eject,evict,banish,oust,deport,boot   obj=ambassador[deputy]|head[deputy]|chief[deputy]|@charge a=subj,host,to r=in:obj,of,from,in:of n=expelled:obj need=any   ; Samoa expelled the Tongan chargé d'affaires.
expel,eject,evict,banish,oust,deport,boot   obj=ambassador[deputy]|@charge from=$state|* a=subj,host,to r=in:obj,of n=expelled:obj need=any   ; Samoa expelled the Tongan deputy ambassador from the country.
kick_out,throw_out,boot_out,turf_out,send_home,send_back,order_out,drive_out,force_out   obj=ambassador[deputy]|@charge a=subj,host,to r=in:obj,of,from n=expelled:obj need=any   ; Samoa threw out the Tongan deputy ambassador.
order,tell,ask,instruct,direct,command,force,give   obj=ambassador[deputy]|@charge xcomp=leave|depart|quit|go|pack|exit a=subj,host,in:xcomp,to r=in:obj,of need=any   ; Samoa ordered the Tongan chargé d'affaires to leave.
declare,name,brand,pronounce,designate,label,proclaim,deem   obj=ambassador[deputy]|@charge xcomp=persona|grata|non|unwelcome|undesirable a=subj r=in:obj,of need=any   ; Samoa declared the Tongan chargé d'affaires persona non grata.
order,tell,ask   obj=representative[government|diplomatic|official]|delegation|envoy[trade] xcomp=leave|depart|quit a=subj,host r=in:obj,of need=ar   ; Samoa ordered the representatives of Tonga's government to leave.
expulsion,ejection,ouster,removal,deportation/n   of=ambassador[deputy]|@charge a=poss,subj,by,from r=in:of,of n=expelled:of need=any   ; Samoa's expulsion of the Tongan chargé d'affaires drew a protest.

[SANCTION/expel act=bar_ambassador ctx=diplomatic]
reject,refuse,decline   obj=@credential|agrément r=of,from,for,in:obj,in:of,in:for   ; Oman refused agrément to the new envoy of Qatar.
deny,refuse   obj=agrément|accreditation|credential r=to,iobj,in:obj,for,of,in:to need=ar   ; Oman denied accreditation to the Qatari ambassador.
deny,refuse   iobj=@ambassador obj=agrément|accreditation|entry|visa|permission r=in:iobj,iobj   ; Oman denied the Qatari ambassador a visa.
reject,refuse,bar,ban,block,turn_away,turn_back,blackball,veto,exclude   obj=@ambassador r=in:obj,of   ; Oman barred the new Qatari ambassador.
reject   obj=nomination|appointment|candidate of=@ambassador r=in:of   ; Oman rejected the nomination of the Qatari ambassador.
reject,refuse,veto,block,turn_down,decline   obj=nominee|nomination|candidate|choice|pick|appointee|appointment for=@ambassador|post|embassy r=in:obj,in:for   ; Oman rejected Qatar's nominee for ambassador to Muscat.
reject,refuse,veto,block,turn_down,decline   obj=nominee|nomination|candidate|choice|appointment as=@ambassador r=in:obj,in:as   ; Oman turned down Qatar's candidate as ambassador to Muscat.
refuse,decline   xcomp=accept|receive|accredit|approve|recognise|recognize in:xcomp=@ambassador|@credential c=xcomp:absorb r=in:xcomp   ; Oman refused to accept the credentials of the Qatari envoy.
refuse,decline   xcomp=grant|give|issue in:xcomp=agrément|accreditation c=xcomp:absorb r=in:xcomp   ; Oman refused to grant agrément to the Qatari envoy.
bar,ban,stop,prevent,block,prohibit,forbid   obj=@ambassador from=* r=in:obj,of   ; Oman barred the Qatari ambassador from returning.
bar,ban,stop,prevent,prohibit,forbid   obj=@ambassador xcomp=return|enter|take|present|assume r=in:obj,of   ; Oman stopped the Qatari envoy from taking up his post.
tell,order   obj=@ambassador xcomp=present r=in:obj status=asserted weak   ; Oman told the Qatari envoy not to present his papers.
suspend   obj=accreditation|credential of=@ambassador r=in:of   ; Oman suspended the accreditation of the Qatari ambassador.
rejection,refusal,barring,blocking,denial/n   of=@ambassador|agrément|accreditation|credential r=in:of,to,for   ; Oman's rejection of the Qatari envoy was unusual.

# Missions
[SANCTION/withdraw act=close_embassy_or_consulate ctx=diplomatic]
close,shut,shutter,close_down,shut_down,vacate,padlock,abolish,shut_up,mothball,abandon,disband,wind_up,wind_down,liquidate   obj=@mission a=subj,in:obj r=in,host,in:obj,to need=any   ; Fiji closed its embassy in Tonga.
close,shut,shut_down,close_down,shutter   subj=@mission obj=! a=in:subj r=in,host,in:subj   ; Fiji's embassy in Tonga closed for good.
close,shut   obj=door of=@mission r=in:of,host need=any   ; Fiji closed the doors of its embassy in Tonga.
close   obj=door subj=@mission a=in:subj r=host,in:subj   ; The embassy of Fiji in Tonga closed its doors.
suspend,halt,cease,stop,end,discontinue   subj=@mission obj=operation|activity|service|work|function a=in:subj r=host,in:subj,in   ; The Fijian embassy in Tonga suspended operations.
suspend,halt,cease,stop,end   obj=operation|activity|service|work|presence[diplomatic]|function at=@mission r=in:at,host need=any   ; Fiji suspended all operations at its embassy in Tonga.
suspend,halt,cease,stop,end   obj=operation|activity|service|work|function of=@mission r=in:of,host need=any   ; Fiji suspended the work of its embassy in Tonga.
suspend,halt,cease,end   obj=operation[diplomatic|embassy|consular]|activity[diplomatic]|presence[diplomatic]|service[consular] r=in,host,in:obj need=any   ; Fiji suspended its diplomatic operations in Tonga.
order,tell,ask,force,instruct,require,direct,compel   obj=embassy|consulate|consulate-general|legation|mission[diplomatic|consular|trade|embassy]|office[liaison|representative|consular|trade|cultural] xcomp=close|shut|leave|vacate|suspend|cease|stop a=subj r=in:obj,of need=any   ; Fiji ordered the Tongan consulate to close.
order,tell,force,require,compel   obj=$state xcomp=close|shut|vacate in:xcomp=@mission c=xcomp:absorb a=subj r=obj need=ar act=order_mission_closed mode=expel   ; Fiji told Tonga to close its consulate in Suva.
order   obj=@mission ccomp=close|shut a=subj r=in:obj need=any   ; Fiji ordered that the Tongan consulate be shut.
withdraw   obj=@mission|mission[diplomatic] r=from,host,in:obj need=any   ; Fiji withdrew its diplomatic mission from Tonga.
order,decree   obj=closure|closing|shutdown|shuttering of=@mission c=obj:absorb a=subj r=in:of,host need=any   ; Fiji ordered the closure of the Tongan consulate.
closure,closing,shutdown,shutting,shuttering,abolition,winding-up/n   of=@mission a=poss,subj,by,amod,in:of r=in,host,in:of need=any   ; The closure of Fiji's embassy in Tonga saved money.
closure,closing,shutdown/n   amod=embassy|consulate|mission a=poss,subj,by,amod r=in,host,of weak   ; Fiji's embassy closure in Tonga was sudden.

[SANCTION/withdraw act=evacuate_embassy_staff ctx=diplomatic]
evacuate,withdraw,pull_out,recall,remove,airlift,relocate,fly_out,extract,bring_home,repatriate,move_out,pull   obj=@embassystaff|family a=subj,in:obj r=from,in,at,in:from,in:at,host,in:obj need=any   ; Malta evacuated its embassy staff from Tripoli.
evacuate,airlift,fly_out,pull_out   obj=@embassystaff subj=$actor a=subj,in:obj r=from,in,at,in:from,in:at,host,in:obj need=any   ; Malta evacuated troops, embassy staff and tourists from Tripoli.
downgrade,downsize,reduce   obj=@mission a=subj r=in,host,in:obj need=any   ; Malta downsized its embassy in Libya.
evacuate   obj=@mission a=subj,in:obj r=in,host,in:obj need=any   ; Malta evacuated its embassy in Libya.
evacuate,withdraw,pull_out,airlift,remove,recall,relocate,fly_out   obj=@missionpeople|family|dependant|dependent from=@mission a=subj,in:from r=in:from,host need=any   ; Malta evacuated non-essential staff from its consulate in Benghazi.
evacuate,withdraw,pull_out   obj=@missionpeople at=@mission a=subj,in:at r=in:at,host need=any   ; Malta withdrew most employees at its embassy in Libya.
evacuate,withdraw,recall,pull_out   obj=@missionpeople of=@mission a=subj,in:of r=in:of,host need=any   ; Malta withdrew the staff of its embassy in Libya.
order,tell,ask,instruct,direct   obj=@missionpeople|family|@embassystaff xcomp=evacuate a=subj r=xcomp,in:xcomp,from,host need=any   ; Malta ordered non-essential staff to evacuate its embassy in Libya.
order,tell,advise,ask,instruct,authorise,authorize,allow,permit   obj=family|relative|spouse|member[family]|dependant|dependent|staff[non-essential|nonessential|non-emergency]|personnel[non-essential|nonessential|non-emergency]|employee[non-essential|nonessential|non-emergency|government] xcomp=leave|depart a=subj r=in:at,xcomp,in:xcomp,in:in,at,in,host,in:obj need=any   ; Malta ordered the families of its diplomats to leave Libya.
order,authorise,authorize,permit   obj=departure|evacuation c=obj:absorb of=@embassystaff|family|staff|personnel|employee|dependant|dependent a=subj r=from,in:of,host need=any   ; Malta authorised the departure of embassy staff from Tripoli.
reduce,cut,draw_down,trim,halve,downsize,slash,scale_back,scale_down,thin_out   obj=staff[embassy|diplomatic|consular]|personnel[embassy|diplomatic]|staffing[embassy] a=subj r=in,at,host,in:obj need=any   ; Malta cut its embassy staff in Libya.
reduce,cut,trim,halve,downsize,slash,draw_down   obj=staff|staffing|personnel|size|number at=@mission a=subj r=in:at,host need=any   ; Malta reduced staff at its embassy in Libya.
evacuation,withdrawal,departure,recall,drawdown,pull-out/n   of=@embassystaff|@mission|family[diplomat] a=poss,subj,by,amod,in:of r=from,in:of,in,host need=any   ; Malta's evacuation of its diplomats from Libya ended.
evacuation,departure,withdrawal/n   from=@mission a=poss,subj,by r=in:from,host need=any   ; The evacuation of staff from Malta's embassy in Libya ended.
drawdown,evacuation/n   amod=embassy a=poss,subj,by r=in,from,host weak   ; Malta's embassy evacuation in Libya ended.

# Sanctions
[SANCTION/discontinue act=impose_sanctions ctx=economic]
impose,slap,place,put,levy,enact,apply,introduce,announce,adopt,unveil,authorise,authorize,approve,issue,order,clamp,declare,pass,institute,set,inflict,administer,mete_out,roll_out,heap,pile,fire_off,launch,initiate,implement,enforce,decree,prescribe,invoke,hand_down,bring_in,endorse,agree   obj=@sanctions r=on,upon,against,to,in:on,in:against,in:obj need=any   ; Latvia imposed sanctions on Belarus.
reimpose,re-impose,reinstate,reintroduce,restore,reactivate,snap_back,reinstitute,re-apply,trigger   obj=@sanctions r=on,upon,against,in:on,in:against,in:obj need=any   ; Latvia reimposed sanctions on Iran.
sanction,blacklist,embargo   r=obj,in:obj,for need=any   ; Latvia sanctioned four Russian banks.
sanction,blacklist   obj=person|individual|official|entity|company|firm|bank|businessman|oligarch|ship|vessel|tanker|people|lawmaker|politician|minister|general|judge|leader|national|citizen|dozen|network|member r=in:obj,of,from,in,in:of need=any   ; Latvia sanctioned twelve officials from Belarus.
hit,target,slap,punish,strike,hammer,penalise,penalize,squeeze,whack,smack,sting,isolate,wallop   obj=* with=@sanctions|@tariff r=obj,in:obj need=any   ; Latvia hit Belarus with new sanctions.
target,cover,affect,freeze   subj=@sanctions obj=$actor a=in:subj r=obj,in:obj need=ar   ; Latvian sanctions targeted the Belarusian president.
subject   obj=* to=@sanctions|embargo r=obj,in:obj need=any   ; Latvia subjected Belarus to sanctions.
impose   iobj=$actor obj=@sanctions r=iobj need=any   ; Latvia imposed Belarus an embargo.
freeze,block,immobilise,immobilize,seize,confiscate   obj=asset|account|fund|holding|reserve|property|money|wealth a=subj r=of,in:obj,in:of,belonging need=any   ; Latvia froze the assets of six Belarusian officials.
unfreeze   obj=asset c=obj:reverse r=in:obj,of,to type=CONCEDE act=ease_lift_sanctions need=any   ; Latvia unfroze Belarusian assets.
add,put,place   obj=$actor|official|company|entity|individual|person|bank|firm|group to=list[sanctions|sanction|entity|terror|terrorist|terrorism]|blacklist r=obj,in:obj need=any   ; Latvia added six Belarusian firms to its sanctions list.
add,put,place   obj=$actor|official|company|entity|individual|person|bank|firm|group on=list[sanctions|sanction|entity|terror|terrorist|terrorism]|blacklist|sanctions_list r=obj,in:obj need=any   ; Latvia put the Belarusian bank on its blacklist.
designate   obj=$actor|$none|official|company|individual as=terrorist|organisation[terrorist|terror]|organization[terrorist|terror]|group[terrorist|terror]|sponsor|entity[terrorist] r=obj,in:obj act=-   ; Latvia designated the militia as a terrorist organisation.
designate,list,declare,brand,label,classify,name,proclaim   obj=$actor|$group|group|movement|militia|organisation|organization|party xcomp=organisation[terrorist|terror]|organization[terrorist|terror]|group[terrorist|terror]|terrorist|sponsor[state]|entity[terrorist]|foe r=obj,in:obj act=-   ; Latvia declared the militia a terrorist organisation.
ban,bar,prohibit,forbid   obj=export|sale|supply|transfer|shipment of=@armsgood|technology to=* r=to need=any   ; Latvia banned the export of arms to Belarus.
impose,declare,announce,enforce,order,maintain,slap   obj=embargo r=on,against,in:on need=any   ; Latvia declared an arms embargo on Belarus.
imposition,introduction,application,reimposition,re-imposition,adoption,reinstatement,enactment,levying,announcement/n   of=@sanctions a=poss,subj,by,amod r=on,against,in:of,in:on need=any   ; Latvia's imposition of sanctions on Belarus was expected.
sanctioning,blacklisting/n   r=of,in:of need=any   ; Latvia's blacklisting of Belarusian firms was expected.
freeze,freezing,seizure,blocking/n   of=asset|account|holding|reserve a=poss,subj,by,amod r=in:of,of need=any   ; Latvia's freezing of Belarusian assets went on.
designation,listing/n   as=terrorist|organisation|organization|group|sponsor r=of,in:of act=-   ; Latvia's designation of the militia as a terrorist group followed.

[SANCTION/discontinue act=extend_sanctions ctx=economic]
extend,renew,prolong,tighten,toughen,strengthen,expand,broaden,widen,step_up,ratchet_up,intensify,stiffen,maintain,keep,uphold,retain,roll_over,continue,reinforce,harden,increase,escalate,lengthen,sharpen,beef_up,deepen,enhance,reaffirm,enlarge,bolster   obj=@sanctions|regime[sanctions|sanction]|list[sanctions] r=on,against,upon,in:on,in:against,in:obj   ; Latvia extended its sanctions on Belarus by six months.
keep,leave   obj=@sanctions in=place r=on,against,in:on   ; Latvia kept its sanctions on Belarus in place.
extension,renewal,prolongation,tightening,expansion,strengthening,widening,broadening,toughening,rollover,maintenance/n   of=@sanctions a=poss,subj,by,amod r=on,against,in:of,in:on   ; The extension of sanctions against Belarus was unanimous.

[SANCTION/discontinue ctx=economic]
ban,bar,halt,stop,suspend,block,restrict,prohibit,curb,limit,outlaw,freeze,forbid,choke_off,cut_off,shut_out,blacklist,boycott,embargo,curtail,turn_away,cut,reduce,shun   obj=@goods r=from,to,of,in:obj,in:of need=ar   ; Peru banned beef from Chile.
ban,bar,halt,stop,suspend,block,restrict,prohibit,curb,limit,outlaw,freeze,forbid   obj=import|export|sale|purchase|shipment|delivery of=@goods|@armsgood r=from,to,in:of need=ar   ; Peru suspended imports of wheat from Chile.
stop,halt,suspend   xcomp=import|export|buy|sell|ship|supply|deliver|trade c=xcomp:reverse r=from,to,with,in:xcomp   ; Peru stopped buying gas from Chile.
impose,slap,place,put,levy,apply,raise,hike,increase,introduce,announce,double,triple,set,clap,charge,unveil,enact,reimpose,reinstate,jack_up,lift   obj=@tariff r=on,against,upon,in:on,in:obj,for   ; Peru slapped tariffs on Chilean steel.
impose,introduce,announce,place,put,slap,enact,tighten,order,issue,declare   obj=ban|restriction|curb|quota|control|prohibition|limit|moratorium on=@goods|@armsgood|import|export|trade|travel|flight|transaction|investment r=in:on,against,from,to   ; Peru placed a ban on Chilean beef.
ban,bar,block,exclude,prohibit,shut_out,forbid,restrict   obj=company|firm|bank|airline|carrier|ship|vessel|truck|investor|contractor|supplier|app|bidder|trader r=in:obj,of,from   ; Peru barred Chilean airlines.
bar,ban,prohibit,forbid   obj=company|firm|bank|citizen|business|national|entity|trader|investor from=do|deal|trade|buy|sell|invest|work|business r=from,in:from,with   ; Peru barred its firms from dealing with Chile.
bar,ban,prohibit   obj=* from=trade|market|bidding|tender|export|system[financial|banking] r=obj,in:obj   ; Peru barred Chile from its market.
shut_out,cut_off,exclude,disconnect,expel,lock_out,freeze_out,remove   obj=$actor|bank from=swift|system|market|network|trade r=obj,in:obj   ; Peru cut Chilean banks off from its payment system.
revoke,cancel,suspend,withdraw,strip,remove,terminate   obj=status[nation|trade|trading|favoured|favored|preferential]|preference|privilege[trade]|concession|licence|license r=of,for,from,in:obj   ; Peru revoked Chile's trade preferences.
cancel,scrap,suspend,halt,freeze,void,terminate,annul,pull_out,axe,rescind,block,shelve,drop   obj=contract|order|project|sale|deal[arms|trade|gas|energy|weapons]|investment|venture|pipeline|flight r=with,to,from,in:obj,for need=ar   ; Peru cancelled a contract with a Chilean firm.
pull_out,withdraw,exit,leave,quit,divest,disinvest   from=$actor|market|business|venture|project subj=company|firm|bank r=from,in:from need=ar   ; Peru's state bank pulled out of Chile.
divest   from=$actor|company|bond|stock r=from,in:from   ; Norway's fund divested from Chilean coal firms.
boycott   obj=good|product|game|olympics|summit|ceremony|tournament|election|session|conference r=in:obj,of   ; Peru boycotted Chilean goods.
ground   obj=flight|airliner|plane|airline r=of,in:obj,to,from   ; Peru grounded flights to Chile.
retaliate,hit_back,strike_back,hit,respond,answer,counter,reply   with=@tariff|@sanctions r=against,on,in:with need=a   ; Peru retaliated with tariffs on Chilean wine.
exclude,ban,bar,disqualify,shut_out,suspend,disinvite,uninvite   obj=$actor|team|athlete from=game|olympics|summit|tournament|championship|contest|conference|event|cup|festival r=obj,in:obj   ; Peru excluded Chile from the games.
disinvite,uninvite   r=obj,in:obj   ; Peru disinvited Chile's president from the summit.
ban,suspension,halt,embargo,moratorium,restriction,curb,prohibition,stoppage,boycott,freeze/n   on=@goods|import|export|trade r=in:on,from,to   ; Peru's ban on Chilean beef was illegal.
ban,restriction,halt,curb,embargo/n   amod=import|export|trade|travel r=on,against,from,to,in:on weak   ; Peru's import ban on Chile was illegal.
boycott/n   of=$actor|@goods|game|olympics|summit|product r=of,in:of   ; Peru's boycott of Chilean goods was total.
tariff,levy,duty/n   amod=new|additional|punitive|retaliatory|higher|anti-dumping|antidumping|reciprocal r=on,against,in:on weak   ; Peru's retaliatory tariffs on Chile took effect.
suspension,halt,stoppage,ban,halting,banning/n   of=@goods|import|export|flight|trade r=from,to,in:of   ; The suspension of Chilean imports by Peru came at once.
cancellation,cancelation,termination,revocation,scrapping/n   of=contract|deal|sale|status|preference|licence|license r=with,in:of need=ar   ; Peru's cancellation of the contract with Chile came at once.

# Aid
[SANCTION/discontinue act=cut_aid]
cut,cut_off,suspend,freeze,halt,stop,end,withhold,block,terminate,slash,axe,cancel,discontinue,pause,interrupt,withdraw,reduce,curtail,scale_back,cut_back,pull,hold_back,delay,cease,dry_up,scrap,turn_off,rescind,deny,trim,claw_back,yank,shut_off,hold_up,switch_off,gut   obj=aid|assistance|supply[food|relief|humanitarian|medical|grain|medicine]|delivery[food|relief|humanitarian|aid]|donation|funding|fund[development|-]|subsidy|grant|loan|package[aid|loan|bailout]|tranche|programme[aid|assistance]|program[aid|assistance]|support[financial|economic|budget|budgetary|military]|delivery[aid|arms|weapons]|supply[arms|weapons|military]|shipment[arms|weapons|military]|contribution|payment|disbursement|sale[arms|weapons]|export[arms|weapons] r=to,for,from,in:to,in:obj,iobj   ; Sweden cut aid to Mali.
suspend,halt,stop,block,freeze,ban,pause,end,withhold,cancel   obj=delivery|sale|shipment|supply|transfer|export|provision of=@armsgood|aid|@aidgood r=to,for,in:of   ; Sweden halted the delivery of arms to Mali.
suspend,halt,stop,cut,cut_off,freeze,pause,end,withhold,discontinue   obj=supply[food|relief|medical|humanitarian|emergency]|shipment[food|relief|grain]|delivery[food|aid|relief]|food to=$state|$group|$actor|refugee r=to,in:to need=ar   ; Sweden suspended food supplies to Mali.
deprive,starve,strip   obj=$actor of=@aidflow|money|fuel r=obj   ; Sweden deprived Mali of aid.
defund,de-fund   r=obj,in:obj   ; Sweden defunded the agency.
stop,cease,halt,quit   xcomp=fund|finance|subsidise|subsidize|arm|supply|provide|aid|pay|assist|give|support|bankroll c=xcomp:absorb r=obj,in:obj,xcomp,in:xcomp,to,in:to   ; Sweden stopped funding the Malian army.
cut,suspension,freeze,halt,cutoff,cut-off,reduction,withholding,termination,suspending,cutting,curtailment,cessation,stoppage,pause,freezing,withdrawal/n   of=@aidflow|sale[arms|weapons]|export[arms|weapons] r=to,in:of,for   ; Sweden's suspension of aid to Mali hurt.
cut,freeze,reduction,halt,cutoff,pause/n   in=@aidflow r=to,in:in,for   ; Sweden's cut in aid to Mali hurt.
cut,freeze,cutoff,suspension/n   amod=aid|funding|assistance r=to,for,against weak   ; Sweden's aid cuts to Mali hurt.
cut/n   to=@aidflow r=in:to,for need=ar   ; Sweden's cuts to aid for Mali hurt.

[SANCTION/discontinue]
withdraw,pull,end,drop,cease,cut_off,suspend,withhold,stop,rescind,abandon,remove   obj=support|backing|endorsement|patronage|sponsorship|protection|help|blessing|confidence|cover r=for,from,to,of,in:for   ; Sweden withdrew its support for the Malian junta.
withdrawal,loss,withholding/n   of=support|backing|confidence|endorsement r=for,from,in:of need=ar   ; Sweden's withdrawal of support for the junta hurt.
abandon,desert,forsake,ditch,disown,dump,drop,jettison,betray,jilt   obj=$actor r=obj,in:obj weak   ; Sweden abandoned its ally Mali.
break   with=$actor obj=! r=with weak   ; The colonel broke with the junta.
split,part   from=$actor r=from weak   ; The faction split from the movement.
split,part_ways   with=$actor r=with weak   ; The faction split with the movement.
part   obj=way|company with=$actor r=with   ; Sweden parted ways with Mali.
turn   obj=back on=$actor r=on   ; Sweden turned its back on Mali.
isolate,ostracise,ostracize,shun,snub,ice_out,cold-shoulder,marginalise,marginalize   obj=$actor r=obj,in:obj weak   ; Sweden isolated Mali.
abandonment,betrayal,desertion/n   of=$actor r=of,in:of weak   ; Sweden's abandonment of Mali hurt.
bolt,defect   from=party|coalition|government|army|side|$actor r=from,in:from weak   ; The general defected from the army.
defection/n   from=* r=from,in:from weak   ; The general's defection from the army hurt.
disavow,disown   r=obj,in:obj weak   ; The party disowned its senator.

# Cooperation and agreements
[SANCTION/discontinue act=suspend_cooperation]
suspend,cut,cut_off,halt,end,freeze,break_off,sever,stop,terminate,cease,pause,discontinue,curtail,reduce,interrupt,scale_back,scale_down,downgrade,cancel,withdraw,limit,restrict,abandon,cut_back,call_off,scrap,axe,break,shelve,drop   obj=@coopties r=with,to,between,from,in:obj   ; Lithuania suspended military cooperation with Serbia.
suspend,freeze,halt,pause,mothball   obj=@treaty|@accord|participation|implementation|application|compliance|membership[treaty]|obligation r=with,in,of,to,between,in:obj   ; Lithuania suspended its defence pact with Serbia.
suspend,halt,freeze,end,stop,pause,cease   obj=participation|implementation|involvement|compliance|application in=@treaty|@accord|@body|exercise|initiative|programme|program|mission r=with,in:in   ; Lithuania suspended its participation in the treaty with Serbia.
suspend,halt,freeze,end,stop,pause   obj=implementation|application|observance of=@treaty|@accord r=with,in:of   ; Lithuania suspended the implementation of the accord with Serbia.
stop,cease,halt,quit   xcomp=cooperate|collaborate|share|exchange|coordinate|work c=xcomp:absorb r=with,in:xcomp   ; Lithuania stopped cooperating with Serbia.
suspension,halt,freeze,termination,end,cessation,curtailment,interruption,severing,severance,breakdown,pause,freezing,cutting,reduction/n   of=@coopties|@treaty|participation r=with,between,in:of need=ar   ; Lithuania's suspension of military cooperation with Serbia came in May.
suspension,halt,freeze,reduction/n   in=@coopties r=with,between,in:in need=ar   ; Lithuania's freeze in military cooperation with Serbia came in May.

[SANCTION/withdraw act=withdraw_from_treaty_org]
withdraw,pull_out,walk_away,exit,walk_out,back_out,opt_out,pull_back,step_back,drop_out,secede,resile,renege,retire,depart,disengage,bow_out   from=@treaty|@accord r=with,in:from,from   ; Serbia withdrew from its treaty with Croatia.
pull_out,walk_out,back_out,opt_out,drop_out,pull,get_out,withdraw,step_out,bow_out   of=@treaty|@accord r=with,in:of,of   ; Serbia pulled out of the accord with Croatia.
pull_out,walk_out,back_out,opt_out,drop_out,get_out,bow_out   out_of=@treaty|@accord r=with,in:out_of   ; Serbia opted out of the convention.
pull,back,opt,drop,walk,get   out_of=@treaty|@accord obj=! r=with,in:out_of   ; Serbia pulled out of the pact with Croatia.
withdraw,pull,remove,retract,retire   obj=signature|ratification from=* r=in:from,with   ; Serbia withdrew its signature from the treaty.
withdraw   obj=$actor|country from=@treaty|@accord r=in:from,with   ; The president withdrew Serbia from the treaty.
pull   obj=$actor|country out_of=@treaty|@accord r=in:out_of,with   ; The president pulled Serbia out of the treaty.
abrogate,denounce,renounce,scrap,tear_up,terminate,repudiate,nullify,annul,revoke,quit,exit,ditch,void,rip_up,cancel,rescind,dissolve,invalidate,disavow,leave,junk,walk_away,shred,end,dump,abandon,unsign   obj=@treaty|truce r=with,between,in:obj   ; Serbia abrogated its treaty with Croatia.
declare,pronounce   obj=@treaty|@accord|truce xcomp=dead|void|null|over|invalid|finished|defunct|terminated r=with,in:obj   ; Serbia declared the accord with Croatia dead.
withdrawal,exit,pullout,pull-out,departure,secession/n   from=@treaty|@accord a=poss,subj,by,amod r=in:from,from   ; Serbia's withdrawal from the treaty took effect.
abrogation,denunciation,termination,renunciation,annulment,repudiation,cancellation,cancelation,nullification,rescission,scrapping/n   of=@treaty|@accord a=poss,subj,by,amod r=with,in:of   ; Serbia's abrogation of the treaty with Croatia took effect.

# Talks
[SANCTION/discontinue act=suspend_talks ctx=diplomatic]
suspend,break_off,freeze,halt,end,abandon,quit,stop,cut_off,discontinue,interrupt,adjourn,pause,terminate,cut_short,disrupt,scuttle,torpedo,derail,scupper,sabotage,break,exit,leave,collapse,storm_out,shelve,sever   obj=@peacetalks|talk r=with,between,to,in:obj   ; Niger suspended talks with Benin.
walk_out,pull_out,withdraw,storm_out,drop_out,bow_out,step_out,back_out   of=@talks r=with,in:of   ; Niger walked out of talks with Benin.
walk,pull,storm,drop,back,stalk   out_of=@talks obj=! r=with,in:out_of   ; Niger stormed out of the negotiations with Benin.
withdraw,walk_out,pull_out,walk_away,pull_back,step_back,disengage   from=@talks r=with,in:from   ; Niger withdrew from the negotiations with Benin.
walk_out,storm_out   on=@talks|$actor r=on,in:on   ; Niger walked out on the talks.
break_down,collapse,founder,stall,fail,fall_apart,unravel,break_up,fall_through,deadlock,falter   subj=@peacetalks obj=! a=between,in:subj,with sym act=-   ; Talks between Niger and Benin collapsed.
call_off,cancel   obj=@peacetalks r=with,between,in:obj   ; Niger called off negotiations with Benin.
put   obj=@peacetalks on=hold|ice r=with,in:obj   ; Niger put the talks with Benin on hold.
boycott,skip   obj=@talks|talk r=with,in:obj act=-   ; Niger boycotted the talks with Benin.
suspension,break-off,breaking-off,halt,termination,freeze,interruption,abandonment,breaking,freezing/n   of=@peacetalks r=with,between,in:of   ; Niger's suspension of talks with Benin lasted.
breakdown,collapse,failure/n   of=@peacetalks a=poss,between,amod,in:of sym act=-   ; The collapse of talks between Niger and Benin was sudden.
breakdown,break,halt,pause/n   in=@peacetalks a=poss,between,amod,in:in sym act=-   ; A break in the talks between Niger and Benin followed.
walkout,walk-out/n   from=@talks r=in:from,with   ; Niger's walkout from the talks angered Benin.

# Bodies
[SANCTION/withdraw act=leave_organization]
leave,quit,exit,abandon,desert,ditch,depart   obj=@body r=obj,in:obj need=ar   ; Eritrea left the regional bloc.
withdraw,pull_out,walk_out,secede,exit,resign,depart,disengage,break_away,drop_out,retire   from=@body r=from,in:from obj=!   ; Eritrea withdrew from the regional organisation.
pull_out,walk_out,drop_out,withdraw,opt_out   of=@body r=of,in:of   ; Eritrea pulled out of the regional body.
pull,drop,walk,opt,crash,storm   out_of=@body obj=! r=out_of,in:out_of   ; Eritrea pulled out of the African bloc.
pull,take   obj=$state|country|nation out_of=@body r=out_of,in:out_of   ; The president took Eritrea out of the union.
withdraw,pull_out,remove   obj=$state|country|nation from=@body r=from,in:from   ; The president withdrew Eritrea from the union.
withdraw,suspend,renounce,relinquish,give_up,end,terminate,cancel,revoke,drop,freeze,surrender   obj=membership r=in,of,from,in:obj   ; Eritrea suspended its membership in the union.
rescind,withdraw   obj=application[membership]|bid[membership] r=to,in,for,from   ; Eritrea withdrew its membership application to the union.
trigger,invoke   obj=article[50]|clause[exit] r=with,of   ; Britain triggered Article 50.
withdrawal,exit,departure,secession,pullout,pull-out,withdrawing/n   from=@body r=from,in:from   ; Eritrea's withdrawal from the union took effect.
brexit/n   a=poss,amod need=a act=- weak   ; Brexit hurt both sides.
boycott   obj=@body r=obj,in:obj act=-   ; Eritrea boycotted the union's summit.

[SANCTION/expel act=suspend_membership]
suspend,expel,oust,eject,kick_out,throw_out,boot,exclude,remove,bar,boot_out,drop,cast_out,strip,ban,disqualify,turf_out   obj=$state from=@body|council|session|summit|meeting a=subj,from r=obj   ; The union suspended Gabon from its councils.
suspend,revoke,freeze,terminate,cancel,withdraw,strip,end,rescind,annul   obj=@membership a=subj,in:obj,in,of r=of,in:obj,for,from   ; The union suspended the membership of Gabon.
strip,deprive   obj=$state of=@membership|right|seat|chair|chairmanship|presidency|vote r=obj   ; The union stripped Gabon of its voting rights.
suspend   obj=$state subj=@body r=obj   ; The African bloc suspended Gabon.
expel,kick_out,throw_out,eject,oust   obj=$state subj=@body r=obj   ; The bloc expelled Gabon.
suspension,expulsion,ejection,exclusion,ouster,removal/n   of=$state from=@body a=poss,subj,by,from r=of,in:of   ; Gabon's suspension from the union was lifted.
suspension,expulsion,exclusion,ouster/n   from=@body a=by,from r=poss,amod,of need=r   ; Gabon's suspension from the union lasted a year.
suspension/n   of=@membership a=poss,by,subj r=in:of need=any   ; The suspension of Gabon's membership lasted a year.
[SANCTION/expel]
expel,oust,eject,kick_out,throw_out,drum_out,boot_out,exclude,purge,suspend,remove,banish,excommunicate,blackball   obj=member|lawmaker|mp|deputy|politician|minister|leader|faction|group|senator|delegate|candidate|official|organisation|organization|ngo|agency|peacekeeper|observer|monitor|inspector|union|senator from=party|parliament|organisation|organization|union|assembly|league|coalition|council|cabinet|bloc|congress|senate|house|chamber|caucus|movement|post|office|federation|association a=subj,from r=obj,in:obj n=expelled:obj   ; The party expelled two senators from its caucus.
expel,kick_out,throw_out,evict,eject,bar,ban,oust,boot_out,turn_out   obj=ngo|agency|organisation|organization|charity|worker[aid]|inspector|observer|monitor|peacekeeper|mission[peacekeeping|observer]|coordinator|group[aid|rights]|envoy[un]|official[un] a=subj,host r=obj,in:obj,of n=expelled:obj   ; Sudan expelled two aid agencies.
order,tell,ask   obj=ngo|agency|organisation|organization|charity|worker[aid]|inspector|observer|monitor|peacekeeper|mission|force|troops|troop|soldier xcomp=leave|depart|quit|withdraw a=subj,host r=obj,in:obj n=expelled:obj   ; Mali ordered the peacekeepers to leave.
suspend,ban,dissolve,deregister,outlaw,shut_down,proscribe,disband   obj=ngo|agency[aid]|organisation[aid]|charity|mission[un] a=subj r=obj,in:obj   ; Sudan suspended an aid charity.
expulsion,ouster,eviction,exclusion/n   of=ngo|agency|organisation|organization|inspector|observer|monitor|peacekeeper|member|lawmaker|senator|worker[aid] r=of,in:of   ; Sudan's expulsion of the inspectors drew anger.
dismiss,sack,fire,oust,axe,boot_out,kick_out,throw_out,turf_out,cashier,purge,relieve,unseat,demote,suspend,strip,terminate   obj=@officeholder|$official r=obj,in:obj weak   ; The president dismissed his finance minister.
relieve,strip,divest   obj=@officeholder|$official|$person of=post|duty|command|position|title|rank|role|power|portfolio|immunity|citizenship|office|responsibility r=obj,in:obj   ; The king relieved his army chief of duty.
remove   obj=@officeholder|$official|$person from=office|post|position|power|job|command|duty|role r=obj,in:obj   ; The president removed the governor from office.
suspend   obj=@officeholder|$official|$person from=office|post|position|duty|job|role r=obj,in:obj   ; The president suspended the chief justice from office.
impeach   r=obj,in:obj   ; The deputies impeached the president.
vote   obj=president|minister|government|cabinet|leader|speaker out_of=* r=obj,in:obj   ; The deputies voted the premier out of office.
vote_out,vote_down   obj=government|president|minister|cabinet|speaker r=obj,in:obj   ; The deputies voted out the government.
impeachment/n   of=$official|president|minister|judge|justice|$person|governor|official r=of,in:of   ; The impeachment of the president began.
dismissal,sacking,firing,ouster,removal,purge,ousting/n   of=@officeholder|$official r=of,in:of need=ar   ; The president's dismissal of his army chief shocked the officers.
drive_out,force_out,chase_out,expel,uproot,displace,evict   obj=refugee|villager|resident|inhabitant|minority|muslim|civilian|settler|tribe|population|community|migrant|family|thousand r=obj,in:obj,in:of n=displaced:obj need=ar   ; The militia drove out the villagers.
expulsion,displacement/n   of=refugee|villager|resident|minority|population|people|community|migrant|muslim r=of,in:of n=displaced:of need=ar   ; The militia's expulsion of the villagers was condemned.
exile,banish   obj=$person|$official|leader|president|opponent|dissident|cleric r=obj,in:obj   ; The king exiled the opposition leader.
strip,deprive   obj=$actor|citizen|dissident|opponent|national|suspect of=citizenship|nationality|passport|title|immunity|honour|honor|rank|medal r=obj,in:obj   ; Bahrain stripped the cleric of citizenship.
revoke,withdraw,cancel,annul,strip,rescind   obj=citizenship|nationality|knighthood|honour|title|immunity r=of,in:obj,from,in:of   ; Bahrain revoked the cleric's citizenship.
disqualify,ban,bar   obj=candidate|$person|$official|party from=office|election|run|vote|ballot|politics|race|poll r=obj,in:obj   ; The court disqualified the candidate from the election.

[SANCTION/withdraw]
withdraw,pull_out,recall,remove,bring_home,pull   obj=observer|monitor|mission[observer|monitoring|peacekeeping]|inspector|worker[aid]|delegation|representative|expert|adviser|peacekeeper|team|mediator|negotiator|national|citizen|personnel[civilian|non-essential] r=from,in:from,in,host need=ar   ; The union withdrew its observers from Congo.
evacuate,airlift,repatriate,fly_out,bring_home,pull_out,fly_home   obj=national|citizen|expatriate|foreigner a=subj r=from,in:from,host need=ar   ; Malta evacuated its nationals from Libya.
end,terminate,wind_up,wind_down,close,suspend,cease,halt   obj=mission|operation[-|humanitarian|relief|aid|monitoring|observer]|mandate|mediation|presence|observation|programme|program|activity|work r=in,to,host need=ar weak   ; The union ended its observer mission in Congo.
withdraw,pull_out,walk_away,bow_out   from=mediation|mission|operation|project|force|body[monitoring] r=in:from,in need=ar   ; Qatar withdrew from the mediation.
withdrawal,pullout,pull-out,departure/n   of=observer|monitor|mission|inspector|delegation|staff|team|expert|adviser r=from,in:from,in,in:of   ; The withdrawal of the union's observers from Congo was quick.

# Courts
[SANCTION/convict ctx=legal]
convict   obj=* a=subj r=obj,in:obj   ; A court in Lima convicted the general of murder.
convict   of=@crime a=subj,host r=obj,in:obj need=any   ; The general was convicted of murder in Lima.
find   obj=$actor|@officeholder|@people|defendant|man|company|firm|* xcomp=guilty|liable|culpable|responsible|complicit a=subj,by r=obj,in:obj need=any   ; A court found the general guilty of murder.
sentence,condemn   obj=* to=death|year|prison|life|imprisonment|jail|month|term|hanging|lash|labour|labor|detention|house|arrest|hang|gallows|day|execution a=subj,host r=obj,in:obj need=any   ; A court sentenced the general to ten years in prison.
sentence   obj=$actor|@people|@fighter|@officeholder|defendant|suspect|man a=subj,host r=obj,in:obj need=any   ; A judge sentenced six protesters.
sentence   obj=* xcomp=hang|serve|die|pay|spend a=subj,host r=obj need=any   ; A court sentenced the rebel to hang.
jail,imprison,incarcerate,lock_up   obj=* for=year|month|life|@crime|decade a=subj,host r=obj,in:obj mode=convict need=any   ; A court jailed the editor for six years.
fine,penalise,penalize   obj=$actor|company|firm|bank|newspaper|official|airline|broadcaster|giant|lawmaker|channel|operator|platform|party r=obj,in:obj   ; A court fined the state airline.
impose,issue,levy,hand_down,hand_out,slap,mete_out,give,pass,deliver,pronounce,return,announce,render,uphold,confirm   obj=sentence|fine|verdict[guilty]|conviction|term[jail|prison]|life[sentence]|penalty|verdict|judgment[guilty] r=on,against,to,for,iobj,in:on,in:to,in:against   ; The court handed down a death sentence on the general.
order,tell,require,instruct   obj=$actor|company|government|firm|state xcomp=pay|compensate subj=@court|court|judge|tribunal|jury r=obj,in:obj   ; The court ordered Chad to pay damages to Gabon.
hold   obj=$actor xcomp=liable|responsible|accountable|guilty subj=@court|court|judge|tribunal|jury|parliament r=obj,in:obj   ; The court held Chad liable for the sinking.
rule,decide   against=$actor|government|state|party|company|claim subj=@court|court|judge|tribunal|panel|arbitrator|jury r=against,in:against act=court_ruling   ; The court ruled against Chad.
rule   subj=@court|tribunal|panel|arbitrator|judge|court obj=! ccomp=violate|breach|break|be|have|must|own|owe|act|fail|infringe|contravene|exceed|belong r=in:ccomp need=a weak act=court_ruling   ; The court ruled that Chad had violated the treaty.
rule,decide,find   in=favour|favor|dispute|case|suit subj=@court|tribunal|panel|judge|jury r=in:in act=court_ruling   ; The court ruled in the dispute between Chad and Gabon.
find   subj=@court|tribunal|panel|commission|judge ccomp=violate|breach|break|infringe|commit|fail r=in:ccomp act=court_ruling   ; The tribunal found that Chad had breached the accord.
rule,declare,find,deem,hold,pronounce,judge   obj=* xcomp=unconstitutional|illegal|unlawful|invalid|void|null|inadmissible|fraudulent|discriminatory subj=@court|court|tribunal|judge|council|parliament|justice r=in:obj,obj need=ar   ; The court declared the president's decree unconstitutional.
strike_down,overturn,annul,quash,nullify,invalidate,void,throw_out,overrule,reverse,block,suspend,set_aside,stay,enjoin   obj=law|decree|decision|ban|order|ruling|election|result|rule|act|provision|amendment|regulation|statute|bill|policy|verdict|treaty|poll|candidacy|referendum|tariff subj=@court|court|tribunal|judge|justice|council[constitutional] r=in:obj,of   ; The court struck down the president's decree.
award   obj=damages|damage|compensation|million|billion|dollar subj=@court|court|tribunal|panel|arbitrator|jury r=against,from need=ar act=court_ruling   ; The tribunal awarded damages against Chad.
reprimand,sanction,suspend,disbar,censure   subj=@court|court|tribunal|panel|committee|commission|council r=obj,in:obj need=ar   ; The tribunal suspended the senator.
ban,suspend,disqualify   obj=$person|$official|party|candidate subj=@court|court|tribunal|panel|committee r=obj,in:obj   ; The court banned the party leader from politics.
conviction/n   a=by r=of,in:of,poss need=any   ; The conviction of the general by a court in Lima was upheld.
sentencing,condemnation/n   of=$person|$official|@people|@fighter|@officeholder to=* a=by,poss r=of,in:of need=any   ; The sentencing of the general to ten years shocked his party.
verdict,ruling,judgment,judgement,award/n   against=$actor|government|state|company r=against,in:against act=court_ruling   ; The court's ruling against Chad was final.
verdict,ruling,judgment,judgement/n   amod=guilty r=against,on,for,in:against need=ar   ; The court's guilty verdict against the general was final.
sentence/n   amod=death|prison|jail|life|year|suspended a=by,poss r=for,against,on,in:for,in:against need=ar   ; The court's death sentence against the general was final.
annulment,invalidation,nullification/n   of=election|law|decree|result|referendum|vote|decision r=in:of   ; The court's annulment of the election was final.
fine/n   against=*   r=against,in:against need=ar   ; The regulator's fine against the state airline was upheld.
fine/n   on=$actor|company|firm|bank r=on,in:on need=ar   ; The regulator's fine on the state airline was upheld.

# Foreign troops and missions sent away.
[SANCTION/expel ctx=military,diplomatic]
expel,evict,eject,oust,throw_out,kick_out   obj=@mytroop|peacekeeper|contingent|garrison|adviser[military]|advisor[military]|instructor r=in:obj,of,from   ; Gabon expelled Belgian troops.
expulsion,eviction/n   of=@mytroop|peacekeeper|contingent a=poss,by,subj r=in:of,of   ; The expulsion of Belgian troops by Gabon was swift.

[SANCTION/discontinue]
# Trade, projects and services stopped
freeze,suspend,halt,stop,end,cut,cease,block,pause   obj=trade|investment|commerce|business with=* r=with,in:with need=ar   ; Iceland froze all trade with Tonga.
freeze,suspend,halt,stop,end,cancel,scrap,cut   obj=project[aid|development|joint]|programme[aid|development|joint]|program[aid|development|joint] r=in,host,with,for,in:obj act=cut_aid   ; Norway stopped two aid projects in Tonga.
freeze,suspend,cancel,halt,block   obj=trade[new]|investment[new]|contract[new]|deal[new|trade|arms] r=with,in,in:with,to need=a   ; Iceland froze new trade with Tonga.
give,serve,submit,send   obj=notice of=withdrawal|termination|departure r=from,in:of,to type=SANCTION/withdraw status=planned   ; Tonga gave notice of withdrawal from the pact.

[SANCTION/discontinue act=impose_sanctions ctx=economic]
bring_back,reinstate,revive,reinstitute   obj=@sanctions|embargo|sanction r=on,against,in:on,in:obj need=a   ; Norway reinstated its sanctions on Tonga.
[SANCTION/discontinue ctx=economic]
bring_back,reinstate,revive,restore,reimpose   obj=tariff|levy|duty|quota|tariffs|levies|duties r=on,against,in:on,in:obj need=ar   ; Norway brought back levies on Tonga.
