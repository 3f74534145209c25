# REJECT: denial, refusal, dismissal, veto, objection, cancelled meetings, barred entry, defiance.
# Source of the codes: PLOVER 2.0 draft, CAMEO 1.1b3. Examples are ours.

[REJECT act=deny_reject_accusation]
# Denials: what is denied is kept as denied; whoever made the accusation is the recipient.
deny                ccomp=*  c=ccomp:denied                  ; Rwanda denied that it had backed the rebels.
deny                xcomp=*  c=xcomp:denied  r=from,by       ; Rwanda denied arming the rebels.
deny                obj=@allegation|wrongdoing|role|involvement|responsibility|knowledge|link|existence|claim|complicity|accusation|charge|report|guilt|suggestion|rumour|presence|plan|intention|allegation|attack|connection|participation|blame|tie|contact  c=obj:denied  r=by,from,of,in:obj ; Cairo denied Sudanese accusations of border raids.
deny                obj=@attack|@crime|@wrong|support|sending|supply|use|training|arming|backing|violation  c=obj:denied  r=against,on,by,from,in:obj
deny                r=by,from  c=obj:denied,ccomp:denied,xcomp:denied
refute,rebut,disclaim,disown,disavow,disprove,debunk,gainsay,contradict,controvert,confute  obj=@allegation|@wrong|statement|involvement|evidence|version|account|story|remark|comment|argument  c=obj:denied  r=by,from,of,in:obj ; Serbia rebutted Kosovo's claim.
refute,rebut,contradict  obj=*  c=obj:denied  r=by,from,in:obj,obj  weak
contradict          ccomp=*  c=ccomp:denied  weak
dismiss,reject,disregard,discount,dispel,deflect  obj=@allegation|accusation|claim|report|criticism|charge|suspicion|speculation|suggestion|concern|fear|evidence|complaint|warning|threat|condemnation  c=obj:denied  r=by,from,of,in:obj ; Hanoi dismissed Chinese claims.
dismiss,reject,denounce,decry,deride,brand,describe,slam,condemn,characterise,characterize,brush_off,shrug_off,wave_off,laugh_off,write_off,blast  as=@baseless  c=obj:denied  r=by,from,in:obj ; Minsk dismissed the report as false.
call,term,label,brand,deem,declare,consider  xcomp=@baseless  c=obj:denied  r=by,from,in:obj ; Doha called the charges baseless.
scoff               at=@allegation|claim|suggestion|idea|accusation|notion|threat  c=at:denied  r=in:at ; Havana scoffed at the American claims.
pooh-pooh,poohpooh,ridicule  obj=@allegation|claim|idea  c=obj:denied  r=in:obj
brush_off,brush_aside,shrug_off,wave_off,wave_away,laugh_off,play_down,sweep_aside,fend_off,bat_away,swat_away,push_aside,wave_aside  obj=@allegation|criticism|claim|concern|complaint|warning|threat|fear|accusation|charge|report|@displeasure  r=by,from,of,in:obj ; Budapest shrugged off EU criticism.
brush_off,brush_aside,shrug_off,wave_off,wave_aside,wave_away,sweep_aside,push_aside,cast_aside  obj=@proposal|call|appeal|offer|objection|demand  r=by,from,in:obj,of ; Seoul brushed aside the North's offer.
protest             obj=innocence  r=to
maintain,profess,proclaim,plead,assert,protest  obj=innocence
distance            from=remark|comment|statement|attack|plan|claim|$actor|report|decision  obj=itself|himself|herself|themselves  r=in:from,from ; Rome distanced itself from the minister's remarks.
dissociate,disassociate  from=*  r=from,in:from              ; Jordan dissociated itself from the statement.
wash                obj=hand  of=*  r=of,in:of  weak
take                obj=issue  with=claim|report|finding  r=in:with  weak
contest,dispute     obj=@allegation|claim|finding|report|result|account|version|legality|figure|jurisdiction|ruling|sovereignty|authority|validity|assertion  r=by,of,from,in:obj ; Managua disputed the Colombian figures.
question,doubt      obj=claim|legitimacy|credibility|authenticity|validity|version|sincerity|veracity  r=of,in:obj,in:of  weak
cast                obj=doubt  on=*  r=on,in:on,over,in:over,upon  weak
cast                obj=doubt  over=*  r=on,in:on,over,in:over,upon  weak
cast                obj=doubt  upon=*  r=on,in:on,over,in:over,upon  weak
denial/n            a=poss,by,from,amod  r=by,from  c=of:denied,ccomp:denied,in:obj:denied ; Rwanda's denial of any role in the raid.
refutation/n,rebuttal/n,disavowal/n,disclaimer/n,repudiation/n  a=poss,by,from,amod  r=by,from,in:of  c=of:denied  weak
dementi/n,démenti/n  a=poss,by,from,amod  weak
issue,publish,put_out,repeat,make  obj=denial|démenti|dementi  r=of,in:of  c=in:obj:denied,of:denied,ccomp:denied ; Khartoum issued a denial.

[REJECT act=refuse]
# Refusals: the mode comes from what is refused
refuse              xcomp=*  c=xcomp:refuse  r=in:xcomp      ; Eritrea refused to meet the Ethiopian envoy.
refuse              obj=@proposal|@helpgood|@talkgood|offer|entry|access|permission|visa|request|demand|invitation|asylum|extradition|recognition|passage|ransom|cooperation|permit|landing|surrender|consent|order  c=obj:refuse  r=from,by,to,iobj,in:obj,for ; Tonga refused Fiji's request.
refuse              obj=$actor|@ambassador|@people|$person  r=in:obj,obj,iobj  weak
decline             xcomp=*  c=xcomp:refuse                  ; Oman declined to sign the declaration.
decline             obj=@proposal|invitation|request|offer|visa|entry|meeting|nomination|award|help|aid  c=obj:refuse  r=from,by,of,in:obj,to ; Bern declined Rome's offer of mediation.
balk,baulk,demur,jib,hesitate  at=@proposal|demand|idea|plan|deal|request|prospect|term  c=at:refuse  r=in:at ; Poland balked at the German plan.
recoil              at=*  weak
recoil              from=*  weak
reject              obj=@proposal|offer|call|demand|request|appeal|ceasefire|truce|deal|plan|resolution|result|ultimatum|invitation|talk|negotiation|legitimacy|idea|agreement|ruling|verdict|mediation|decision|candidate|application|aid|help|interference|treaty|possibility|bid|draft|peace|accord|recognition|authority|sanction|jurisdiction|sovereignty|nomination|petition|constitution|law|intervention|presence|policy|dialogue|bill|reform|independence|statement|amendment|pressure|attempt|notion|proposal  c=obj:refuse  r=from,by,of,for,in:obj,in:by,in:from ; Hamas rejected the Egyptian ceasefire plan.
reject              r=obj,in:obj,from,by  c=obj:refuse       ; Ankara rejects the ruling by the Swiss court.
reject              ccomp=*  c=ccomp:denied  r=from,by
dismiss             obj=@proposal|call|demand|offer|appeal|ultimatum|idea|possibility|prospect|notion|threat|election|vote|ruling|bid|plan|resolution|motion|petition|lawsuit|case|report|initiative|ceasefire|talk|protest  r=by,from,of,in:obj ; Kyiv dismissed the Hungarian peace plan.
rebuff,spurn,turn_down,knock_back,snub,repulse,disdain,wave_away,nix,jilt  obj=@proposal|offer|invitation|request|overture|appeal|advance|call|bid|attempt|plea|demand|suggestion|talk|$actor|meeting|aid|help|peace|deal|application|mediation  r=in:obj,by,from,of,obj  c=obj:refuse ; Taipei spurned Beijing's overture.
turn_down,knock_back,shoot_down,throw_out,vote_down,strike_down,bat_down,wave_off,push_away  obj=@proposal|request|offer|bid|plea|appeal|bill|motion|plan|application|petition|amendment|resolution|invitation|demand|proposal|deal|nomination|asylum|extradition|claim  c=obj:refuse  r=by,from,of,for,in:obj ; Berne turned down the Turkish extradition request.
repulse,repel       obj=overture|offer|advance[diplomatic]  r=in:obj
say                 obj=no  to=*  r=to,in:to                 ; Oslo said no to the American offer.
vote                obj=no  on=@proposal  weak
rule_out            r=in:obj,with,for,to,against  c=obj:refuse,xcomp:refuse,ccomp:refuse ; Tehran ruled out talks with Washington.
rule_out,preclude,exclude,foreclose  obj=@talkgood|@meeting|@concession|compromise|negotiation|recognition|membership|return|possibility|normalisation|normalization|withdrawal|deal|dialogue|talk|sending|ceasefire|cooperation  c=obj:refuse  r=with,in:obj,for,to ; Baku excluded any talks with Yerevan.
oppose              r=obj,in:obj,by,to,against  c=obj:refuse ; Greece opposes North Macedonia's bid.
opposed/j,averse/j,hostile/j,resistant/j,unreceptive/j  to=*  r=to,in:to  c=to:refuse ; Vienna is opposed to Romania's entry.
object              to=*  r=to,in:to,by,from  c=to:refuse    ; Cyprus objected to Turkish drilling.
object              ccomp=*  weak
resist              obj=@proposal|call|pressure|attempt|demand|move|effort|plan|appeal|request|deployment|extradition|reform|change  r=in:obj,from,by,to  c=obj:refuse ; Madrid resisted German pressure.
resist              xcomp=*  c=xcomp:refuse  weak
withhold,deny,refuse  obj=consent|permission|approval|endorsement|backing|assent|signature|support|recognition|authorisation|authorization|clearance|blessing|cooperation|vote  r=from,to,for,iobj,in:obj ; Astana withheld its consent from the pipeline.
deny,refuse         obj=@helpgood|access|permission|entry|visa|permit|request|asylum|passage|landing|right|application|bail|overflight|refuelling|docking|clearance|recognition|extradition|accreditation|loan|parole|pardon|appeal|treatment|claim[asylum]  r=iobj,to,for,in:obj,from,by ; Spain denied the Israeli ship permission to dock.
deny                iobj=*  r=iobj                           ; Morocco denied the observers access.
contest             obj=extradition|deportation  r=to  weak
stonewall,rebuke    obj=request|inquiry|@probe  weak  r=in:obj,by,from
dodge,evade,sidestep,duck,skirt,shirk  obj=question|demand|request|call|obligation|responsibility|extradition|subpoena|summons  weak  r=in:obj,from
withdraw,rescind,retract  obj=invitation|offer|candidacy|support|bid|request|proposal  r=to,in:obj,for,of ; Riga withdrew its invitation to the Belarusian choir.
disinvite,uninvite  r=obj,in:obj                             ; Sweden disinvited the Iranian envoy.
drop,scrap,shelve,abandon,ditch,axe,bin,junk,dump,discard,freeze,suspend,halt,stall  obj=plan|bid|proposal|project|deal|purchase|idea|negotiation[-]|candidacy|extradition  r=with,to,for,in:obj,from  weak ; Malta dropped its plan to buy Italian boats.
block,obstruct,stymie,thwart,stall,frustrate,impede,torpedo,scuttle,hinder,hamper,hold_up,delay,derail,sabotage,undermine,foil,scupper,bog_down,hobble,snarl,filibuster,kill  obj=resolution|bid|proposal|deal|statement|membership|accession|appointment|candidate|candidacy|entry[membership]|bill|plan|motion|move|effort|sanction|talk|@talkgood|adoption|agreement|sale|takeover|merger|investigation|attempt|initiative|draft|declaration|aid|package|request|extradition|nomination|vote|approval|consensus|extension|inquiry|budget|reform|treaty|ratification|ceasefire|peace|process  r=in:obj,by,from,to,of,for,on,against ; Hungary blocked an EU statement on Hong Kong.
veto,overrule,negative  r=obj,in:obj,against,on,by,from  c=obj:refuse ; Russia vetoed a resolution on Syria.
veto,override,overrule  obj=@proposal|bill|resolution|law|legislation|draft|sanction|membership|bid|appointment|sale|decision|measure|text|candidate|motion|treaty  r=against,on,by,in:obj  cameo=129 ; China vetoed the draft resolution on Myanmar.
use,wield,cast,exercise,employ,invoke,impose  obj=veto  r=against,on,in:against,over,to  cameo=129 ; France used its veto against the bid.
vote                against=*  r=against,in:against,of  c=against:refuse ; Peru voted against the resolution on Cuba.
vote                xcomp=reject|oppose|block|veto|deny|bar|refuse|scrap|repeal|annul|leave  c=xcomp:absorb ; Parliament voted to reject the Russian treaty.
fail                xcomp=ratify|approve|back|adopt|pass|endorse  obj=!  weak
fail                xcomp=reach|agree|conclude|clinch  c=xcomp:absorb  sym  a=subj,between,with,in:subj ; Cyprus and Turkey failed to reach a deal.
failure/n           xcomp=reach|agree  a=poss,of,by,between  c=xcomp:absorb  sym
outvote             obj=$actor  weak
filibuster          obj=*  weak
annul,invalidate,nullify,void,revoke,repeal,quash,strike_down,overturn,reverse,set_aside,throw_out,abrogate  obj=law|decision|ruling|result|election|vote|verdict|declaration|treaty|order|decree|ban|conviction|sentence|referendum|agreement|independence|autonomy|appointment|mandate|amendment|act|policy  mode=change  r=in:obj,of,on,by,against  weak ; The court annulled Catalonia's declaration.
defy,flout,disobey,ignore,disregard,violate,breach,contravene,infringe,transgress,circumvent,evade,sidestep,break,bust,skirt,buck,bypass,dodge  obj=embargo|sanction|resolution|ban|order|ruling|call|warning|treaty|agreement|pressure|demand|law|deadline|appeal|ultimatum|curfew|rule|obligation|pact|accord|protocol|charter|convention|moratorium|deal|request|restriction|mandate|injunction|summons|blockade|decree|prohibition|quota|commitment|undertaking|norm|terms|plea|authority  r=in:obj,by,from,of,against,on ; Libya defied the UN embargo.
defy                obj=$actor  weak                         ; Serbia defied the council.
ignore,disregard,neglect,snub,shun,cold-shoulder,slight  obj=$actor|call|appeal|request|demand|warning|plea|invitation|protest|complaint|concern  r=in:obj,obj,by,from  weak ; Pyongyang ignored Seoul's appeal.
renege,backtrack,backpedal,go_back  on=*  r=with,to,in:on    ; Juba reneged on its deal with Khartoum.
backtrack,back_away,pull_back,step_back  from=pledge|promise|commitment|agreement|deal|offer|plan  r=in:from,to,with ; Rome backed away from its pledge to Albania.
back_out,pull_out,withdraw,opt_out  of=deal|agreement|talk|summit|meeting|plan|commitment|negotiation  r=with,in:of  weak
break               obj=promise|pledge|commitment|word|vow|undertaking  r=to,with,in:obj ; Ankara broke its promise to the Kurds.
dishonour,dishonor  obj=agreement|pledge|commitment|deal  r=with,to
default             on=debt|loan|payment|obligation  r=to,with,in:on  weak ; Zambia defaulted on a Chinese loan.
disagree,differ,dissent  with=*  r=with,in:with  weak  ; Paris disagrees with Berlin on Libya.
disagree            over=*  sym  a=subj,with,between  need=ar  weak
disagree            on=*  sym  a=subj,with,between  need=ar  weak
disagree            about=*  sym  a=subj,with,between  need=ar  weak
stand_firm,hold_firm,dig_in,hold_out  against=*  r=against,in:against  weak ; Tehran stood firm against Western demands.
stand_firm,hold_firm,dig_in,hold_out  on=*  r=against,in:against  weak
stand_firm,hold_firm,dig_in,hold_out  over=*  r=against,in:against  weak
insist,maintain     ccomp=*  weak
stick               to=gun|position|demand  weak
refuse,decline      xcomp=recognise|recognize|accept|acknowledge  c=xcomp:refuse  r=in:xcomp,by,from ; Baghdad refused to recognise the new border.
refuse              xcomp=budge|compromise|yield|bow|surrender|capitulate|relent|concede|back|cave|bend  mode=yield ; The rebels refused to surrender to the Malian army.
refuse              xcomp=meet|negotiate|talk|attend|speak|receive|see|participate|sit  mode=meet  c=xcomp:refuse ; Kabul refused to negotiate with the Taliban.
refuse              xcomp=extradite|help|aid|assist|send|sell|supply|provide|pay|join|cooperate|sign|lend|give|contribute|share|finance|host|support|back|deliver  mode=assist  c=xcomp:refuse ; Brazil refused to extradite the Italian.
refuse              xcomp=leave|withdraw|release|disarm|lift|hand|free|return|stop|halt|end|ease|step|vacate|relinquish  mode=yield  c=xcomp:refuse ; Gbagbo refused to step down in Abidjan.
repudiate,renounce,forswear,disavow,denounce  obj=treaty|agreement|debt|pact|accord|deal|truce|ceasefire|constitution|result|commitment|declaration  r=with,by,in:obj,of ; Baghdad repudiated the 1975 border treaty with Iran.
refusal/n,unwillingness/n,reluctance/n  a=poss,by,from,amod,of  r=to,with,by,from  c=xcomp:refuse,of:refuse ; Eritrea's refusal to meet the mediator.
rejection/n         a=poss,by,from,amod  r=of,in:of,by,from  c=of:refuse ; Israel's rejection of the French plan.
dismissal/n         of=@proposal|@allegation|call|demand|offer  a=poss,by,amod  r=in:of
rebuff/n,snub/n,brush-off/n  a=poss,from,by,amod  r=to,of,in:to,for ; A Chinese snub to the Japanese premier.
repudiation/n,renunciation/n,disavowal/n  a=poss,by,from,amod  r=of,in:of  weak
veto/n              a=poss,by,from,amod  r=of,against,on,over,in:of,in:on  cameo=129  c=of:refuse ; The Russian veto of the Syria resolution.
opposition/n        to=*  a=poss,by,from,amod,of  r=to,in:to  c=to:refuse ; Polish opposition to the German pipeline.
objection/n         to=*  a=poss,by,from,amod,of  r=to,in:to  c=to:refuse ; Turkey's objection to Finland's entry.
defiance/n,violation/n,breach/n,contravention/n,flouting/n,infringement/n,disregard/n,non-compliance/n,noncompliance/n,circumvention/n,evasion/n  of=embargo|sanction|resolution|ban|order|ruling|treaty|agreement|law|accord|pact|deal|demand|call|rule|protocol|obligation|curfew|deadline|convention|charter  a=poss,by,amod,subj  r=in:of,of ; Libya's violation of the UN embargo.
resistance/n        to=@proposal|pressure|call|demand|change|plan|idea|reform|move  a=poss,by,from,amod,of  r=in:to  weak
intransigence/n,obstruction/n,obduracy/n,obstructionism/n,recalcitrance/n  a=poss,by,amod,of  r=on,over,to  weak
non-recognition/n,nonrecognition/n  a=poss,by  r=of,in:of
unwilling/j,reluctant/j,loath/j,loth/j  xcomp=*  c=xcomp:refuse ; Athens was unwilling to sign the Turkish text.
adamant/j,steadfast/j,unyielding/j,intransigent/j,defiant/j,unmoved/j,uncompromising/j  r=against,over,on,toward  weak
incompatible/j,inadmissible/j,unfeasible/j  weak  r=with

[REJECT/meet act=refuse]
# Meetings, visits and talks called off, put off or refused; walkouts.
cancel,call_off,scrap,axe,abort,scrub,nix,shelve,ditch,drop  obj=@meeting|summit|visit|trip|talk|meeting|tour|dialogue|conference|session|consultation|appointment|call|negotiation|round|exercise[joint]|drill[joint]|ceremony|signing|concert|match|game|hearing|participation|attendance|invitation|appearance|reception  r=with,to,in,between,in:obj,in:with,from,in:to,by ; Ankara called off the visit to Athens.
postpone,delay,defer,adjourn,suspend,put_off,hold_off,push_back,put_back,reschedule,hold_up,freeze,interrupt,break_up,curtail,cut_short  obj=summit|visit|trip|meeting|tour|conference|appointment|session|round|ceremony|signing|hearing  r=with,to,in,between,in:obj,in:with,in:to,by ; Rabat postponed the visit of the Spanish king.
postpone,delay,defer,put_off,push_back  obj=talk|negotiation|dialogue|consultation  r=with,to,between,in:obj,in:with ; Kuwait put off its talks with Iraq.
put                 on=hold|ice  obj=@meeting  r=with,to,in:obj ; Baku put the summit with Yerevan on hold.
cancel              obj=order|contract|deal|sale|purchase|flight|project|licence|license|deployment|plan  mode=assist  r=with,to,from,in:obj,of,for  weak ; Athens cancelled the order of French jets.
walk_out,storm_out,stalk_out,bow_out,pull_out,drop_out,back_out,withdraw,opt_out,stay_out  of=talk|meeting|summit|conference|negotiation|session|chamber|speech|parliament|assembly|hall|room|hearing|dialogue|process|debate|discussion  r=with,in:of,during,in:during ; The Syrian envoy walked out of the talks with Turkey.
walk_out,storm_out  on=*  r=on,during,in:during,over,in:over,at
walk_out,storm_out  over=*  r=on,during,in:during,over,in:over,at
walk_out,storm_out  during=speech  r=on,during,in:during,over,in:over,at
walk_out,storm_out  at=*  r=on,during,in:during,over,in:over,at
walk_out,storm_out  in=protest  r=on,during,in:during,over,in:over,at
withdraw,pull_out   from=talk|summit|meeting|conference|negotiation|dialogue|session|process[peace]|mediation  r=with,in:from ; Khartoum withdrew from the talks with the rebels.
quit,leave,abandon,desert,exit  obj=talk|negotiation|summit|conference|session|dialogue  r=with,in:obj,over,in:over ; Hanoi quit the talks with Phnom Penh.
skip,snub,miss,avoid,shun,spurn,stay_away,dodge  obj=summit|talk|meeting|conference|session|ceremony|negotiation|funeral|inauguration|dinner|reception|dialogue|event|debate|parade|hearing  r=in,with,in:obj,over,by,of  weak ; Mexico's leader skipped the summit in Los Angeles.
boycott             subj=$state|$official|government|delegation|minister|president  obj=@meeting|talk|summit|conference|session|negotiation|assembly|inauguration|forum|speech|ceremony|parliament|vote|cabinet  r=in,with,in:obj,over,of,by ; Rwanda boycotted the summit in Kinshasa.
stay                from=summit|talk|meeting|ceremony|conference  r=in:from,with ; Cuba stayed away from the summit in Lima.
pull_out            of=summit|talk
refuse,decline      obj=meeting|talk|negotiation|invitation|visit|dialogue|audience|mediation|call|summit  r=with,from,by,to,in:obj,iobj  c=obj:refuse ; Seoul declined the invitation from Pyongyang.
turn_down,reject,rebuff,spurn  obj=invitation|talk|meeting|mediation|negotiation|dialogue|summit|offer[mediation]  r=with,from,by,to,of,in:obj  c=obj:refuse ; Damascus rejected talks with Ankara.
cancellation/n,postponement/n,suspension/n,deferral/n,adjournment/n,calling-off/n,scrapping/n  of=@meeting|visit|summit|talk|trip  a=poss,by,amod  r=in:of,with,to ; Iran's cancellation of the visit by the Kuwaiti minister.
walkout/n,walk-out/n  from=talk|meeting|summit|session|@meeting  a=poss,by,of,amod  r=in:from,with,during,over ; The Syrian walkout from the talks.
boycott/n           of=@meeting|summit|talk|session|conference  a=poss,by,amod  r=in:of,with
no-show/n           a=poss,by,of  r=at  weak
snub/n              a=poss,from,by,amod  r=to,of,in:to

[REJECT act=refuse]
# Entry refused, ships and planes turned away
bar,ban,block,prevent,stop,prohibit,forbid,exclude,refuse  from=enter|visit|attend|land|dock|cross|board|return|travel|participate|compete|entry|entering|visiting|transit  obj=$actor|$official|@officeholder|@people|$person|@envoy|@aircraft|@warship|flight|ship|delegation|team  r=obj,in:obj ; Australia barred the Zimbabwean minister from entering.
bar,ban             obj=@officeholder|$official|$person|politician|lawmaker|delegation|monitor|observer|inspector|reporter|journalist  from=country|soil|territory|$state|meeting|summit|parliament|assembly  r=obj,in:obj ; Malaysia banned the Israeli lawmaker from the country.
bar,refuse,deny     obj=entry|admission|landing|passage|overflight|docking|transit  r=iobj,to,for,in:obj,from  cameo=120 ; Kenya refused entry to the Somali delegation.
refuse,deny         iobj=$actor|$official|$person|@officeholder|@people|ship|flight|plane|delegation|inspector  obj=entry|access|permission|visa|landing|passage  r=iobj,in:iobj
turn_away,turn_back,send_back,push_back,repulse  obj=@people|migrant|refugee|ship|boat|vessel|convoy|flight|plane|delegation|inspector|asylum|seeker|truck|observer|monitor|envoy|journalist|activist|lawmaker|minister|politician|diplomat  r=in:obj,obj,from,to ; Malta turned away a boat of Libyan migrants.
shut_out,lock_out,keep_out,freeze_out  obj=$actor|@officeholder|observer|inspector|monitor|delegation|journalist  r=obj,in:obj,from  weak ; Sana'a shut out the UN monitors.
disallow,prohibit,forbid  obj=@visit|visit|flight|overflight|landing|inspection|access|entry  r=by,of,for,to,in:obj ; Delhi disallowed the visit by Pakistani singers.
refuse              xcomp=allow|let|admit|permit|grant|issue  c=xcomp:refuse  r=in:xcomp ; Tehran refused to let the inspectors in.
prevent,stop,block,keep  from=*  obj=inspector|observer|monitor|delegation|official|investigator|mediator|journalist|peacekeeper|envoy|diplomat  r=obj,in:obj ; Damascus kept the inspectors from the site.
block,deny,restrict,hinder,obstruct,impede,prevent,bar,limit  obj=access|entry|passage|delivery[aid]|aid[humanitarian]|convoy[aid]  r=to,for,of,into,in:obj,iobj ; Asmara blocked access to the Ethiopian camps.
refusal/n           of=entry|visa|access|permission|overflight|passage  a=poss,by,amod  r=to,for,in:of ; Oman's refusal of entry to the Yemeni party.
entry/n             amod=refused|denied  r=to  weak

[REJECT/yield act=refuse]
# No concession, no surrender, no ceasefire
reject,refuse,rebuff,dismiss,spurn,snub,scorn,shun,rule_out,oppose,brush_aside,turn_down,defy,ignore,resist  obj=@concession|ceasefire|truce|withdrawal|release|surrender|ultimatum|pullout|armistice|disarmament|amnesty|evacuation|exchange[prisoner]|pause|halt|swap[prisoner]  r=with,by,from,of,in:obj,for,to  c=obj:refuse ; The Houthis rejected the Saudi truce.
refuse,reject       obj=call|demand|appeal|plea  for=@concession  r=by,from,of,in:obj ; Kigali rejected calls for a withdrawal.
hold_out,hang_on,hold_on,dig_in  against=*  r=against,in:against  weak ; The garrison held out against the rebels.
vow                 xcomp=continue|fight|resist|remain|stay|persist|defend  weak  c=xcomp:absorb
refuse              xcomp=resign|quit|go  mode=change        ; The Lebanese president refused to resign.
reject,refuse,dismiss,rebuff,resist,defy,ignore,rule_out,brush_aside,shrug_off  obj=call|demand|pressure  for=resignation|reform|election|inquiry|change|investigation|probe|referendum|independence|recount|step  mode=change  r=by,from,of,in:obj ; Tbilisi rejected demands for a new election.
reject,oppose,rule_out,turn_down,resist,dismiss,refuse,vote_down  obj=@changegood  mode=change  r=by,from,of,in:obj,for,to  c=obj:refuse ; Madrid ruled out a referendum in Catalonia.
reject,oppose,rule_out,turn_down,resist,refuse,decline,spurn,rebuff  obj=@helpgood  mode=assist  r=from,by,of,to,for,in:obj  c=obj:refuse ; Caracas rejected American aid.

[REJECT act=refuse]
disqualify,bar,exclude  obj=candidate|politician|party|opposition|@officeholder  from=election|run|running|contest|contesting|vote|office|ballot|standing|stand  type=COERCE/restrict  r=obj,in:obj ; Cameroon barred the Ghanaian-born candidate from the election.
unwelcome/j,unwanted/j  weak  r=in,to
no/n                a=poss,from,amod  r=to  weak

[-]
deny                obj=oneself|itself|himself
decline             obj=!  xcomp=!
decline             to=*  obj=!
decline             by=*  obj=!  xcomp=!
decline             in=*  obj=!  xcomp=!
decline             from=*  obj=!  xcomp=!
decline             since=*  obj=!  xcomp=!
oppose              obj=side|team|voice|view|opinion|faction|end|direction
reject              obj=organ|transplant
break               obj=record|news|leg|arm|silence|ground|ice|deadlock|law|fast|tie|window
break               obj=sound_barrier|barrier
miss                obj=penalty|game|match|season
ignore              obj=symptom|sign|health
resist              obj=arrest|temptation
dismiss             obj=@officeholder|minister|employee|judge|commander
skip                obj=school|class|meal
rule_out            obj=sabotage|terrorism|suicide|fault|link|play[foul]|cause

# Saying nothing is no refusal.
[-]
decline,refuse   xcomp=comment|say|elaborate|identify|name|speculate|discuss|confirm|specify|answer|respond|reveal|disclose   ; A spokesman declined to comment.

# No answer to a request, no welcome, no way
[REJECT/assist]
refuse,decline,neglect   xcomp=respond|reply|answer|react to=request|demand|appeal|call|letter|offer|plea|summons|subpoena|query r=in:to,from,to need=ar   ; The bank refused to respond to a request from Kenya.
[REJECT]
ignore,disregard,snub,brush_aside,shrug_off,turn_a_deaf_ear   obj=request|appeal|plea|call|demand|warning|invitation|overture r=from,of,by,in:from,in:obj need=ar   ; Kenya ignored a plea from Uganda.
decline,refuse,reject,turn_down,deny,rebuff   obj=request|plea|appeal|application|petition|bid|offer|invitation|overture r=from,of,by,in:from,in:obj,for,in:of,in:by need=a   ; Kenya declined a request from Uganda.
spurn,rebuff,reject,refuse,dismiss,turn_down   obj=offer|overture|proposal|call|bid|approach for=* r=by,from,of,in:by,in:obj,in:from need=a   ; The rebels spurned offers for talks by the army.
rule_out,exclude,refuse   obj=lifting|return|withdrawal|release|end r=of,to,from,in:of need=a   ; The premier ruled out the lifting of the ban.

[REJECT act=refuse]
# A vote or a veto overruled, a country kept out, visitors sent away
override,overturn,overrule,defeat   obj=veto r=of,by,in:obj cameo=129   ; The senate overrode the king's veto.
vote   xcomp=override|overturn|overrule|censure|quash|nullify|cancel|defy|lift|revoke c=xcomp:absorb r=in:xcomp need=a   ; The senate voted to overturn the decree.
block,obstruct,hold_up   obj=$state subj=$state r=obj,in:obj need=ar   ; Malta blocked Tonga for two years.
turn_away,turn_back,send_back,send_away   obj=mission|delegation|envoy|team|inspector|observer|monitor|mediator r=in:obj,obj,of,from   ; The junta turned away a mission of the bloc.
refuse,decline   xcomp=discuss|consider|hear|debate|entertain c=xcomp:refuse r=with,in:xcomp need=a   ; The Maltese premier refused to discuss the sale of the island.
