# THREATEN: warnings of harm, ultimatums, vows of revenge, warrants.
# Source of the codes: PLOVER 2.0 draft, CAMEO 1.1b3. Examples are ours.

[THREATEN act=threaten]
# What is threatened gives the mode; it is not coded again.
threaten            xcomp=*  r=obj,in:obj,in:xcomp  c=xcomp:absorb ; Sudan threatened to close the pipeline to Chad.
threaten            with=*  r=obj,in:obj  c=with:absorb      ; Moscow threatened Riga with a gas cut.
threaten            ccomp=*  c=ccomp:absorb  r=obj
threaten            obj=$actor  r=obj,in:obj                 ; North Korea threatens Japan.
threaten            obj=action|retaliation|consequence|response|step|measure|reprisal|countermeasure|punishment|revenge  r=against,on,with,over,in:over,to ; Ottawa threatened retaliation against Lima.
threaten            obj=!  r=against,with  weak
menace,intimidate,browbeat,coerce,bully,blackmail,cow,terrorise,terrorize  obj=$actor|@people  r=obj,in:obj  weak ; Beijing bullied Manila over the reef.
blackmail           r=obj,in:obj  c=into:absorb
strong-arm,arm-twist  obj=$actor  r=obj  weak
bully,coerce,intimidate,blackmail,strong-arm,frighten,scare,pressure,browbeat,bulldoze,railroad  obj=$actor  into=*  r=obj  c=into:absorb  weak
warn                obj=$actor  of=*  r=obj  c=of:absorb  weak ; Tehran warned Baku of consequences.
warn                of=@consequence|@force|war|retaliation|sanction|attack|escalation|strike|conflict|bloodshed|catastrophe|collapse  r=obj,against,to,by  c=of:absorb ; Ankara warned of consequences for Athens.
warn                obj=$actor  against=*  r=obj  c=against:absorb ; Beijing warned Tokyo against any visit.
warn                against=*  r=obj,against,to  c=against:absorb  need=ar
warn                obj=$actor  ccomp=*  r=obj  c=ccomp:absorb ; Kyiv warned Minsk that it would shoot back.
warn                obj=$actor  xcomp=*  r=obj  c=xcomp:absorb ; Caracas warned Georgetown to stay out of the river.
warn                obj=$actor  over=*  r=obj,in:over  weak
warn                obj=$actor  about=*  r=obj,in:over  weak
warn                obj=$actor  weak  r=obj
warn                ccomp=retaliate|respond|attack|strike|pay|face|regret|suffer|punish|act|destroy|defend|hit|fight|shoot|tolerate|hesitate|crush|impose|cut|sever|expel|sink|intervene|react|escalate|lead|trigger|consider|treat|use|sanction|hold  c=ccomp:absorb  r=obj,against,to ; Damascus warned that it would strike Turkish troops.
warn                ccomp=*  weak  r=obj  c=ccomp:hypothetical
warn_off            r=obj,in:obj,from                        ; Chinese boats warned off a Philippine aircraft.
warn                to=*  obj=!  weak
caution             ccomp=retaliate|respond|consequence|attack  c=ccomp:absorb  weak
caution             against=@force|attack|intervention|interference  r=obj,in:against,by  c=against:absorb
admonish            over=*  obj=$actor  r=obj  type=ACCUSE/disapprove  act=criticize
admonish            about=*  obj=$actor  r=obj  type=ACCUSE/disapprove  act=criticize
issue,give,send,deliver,sound,fire,make,repeat,renew,utter,carry,level,hurl,direct,convey,receive,reiterate,post,broadcast,raise,serve  obj=threat|ultimatum|menace  r=to,against,iobj,in:to,in:against,over,in:over,toward,at  c=of:absorb,ccomp:absorb,xcomp:absorb,against:absorb,in:obj:absorb ; Moscow issued a threat to Finland.
issue,give,send,deliver,sound,fire,make,repeat,renew,utter,carry,level,hurl,direct,convey,receive,reiterate,post,broadcast,raise,serve  obj=warning  r=to,against,iobj,in:to,in:against,over,in:over,toward,at  c=of:absorb,ccomp:absorb,xcomp:absorb,against:absorb,in:obj:absorb  need=ar ; Moscow issued a warning to Finland.
issue,raise,renew,announce,publish,extend,tighten   obj=warning[travel]|advisory[travel]|alert[travel] r=for,against,on,to,over,in:for,in:against type=SANCTION/discontinue act=-   ; Latvia issued a travel warning for Belarus.
issue,give,send,deliver,set,present,hand,put,impose,fix,announce,lay_down,extend,declare  obj=ultimatum|deadline|red[line]  r=to,iobj,for,on,against,in:to,in:for  c=xcomp:absorb,for:absorb,in:obj:absorb,of:absorb ; Conakry gave Freetown an ultimatum to return the post.
give                obj=hour|day|week|month  xcomp=leave|withdraw|surrender|release|comply|quit|vacate|respond|hand|remove|evacuate|stop|resign|accept|depart|disarm|reply|go  r=iobj,in:iobj,to  c=xcomp:absorb ; The rebels gave the governor 48 hours to leave.
draw                obj=line[red]  r=for,on,with,against  weak
serve               obj=notice  on=*  r=on,to,iobj  weak
serve               obj=notice  to=*  r=on,to,iobj  weak
serve               obj=notice  iobj=*  r=on,to,iobj  weak
put                 on=notice  r=obj,in:obj  weak            ; Manila put Beijing on notice over the shoal.
send                obj=signal|message  to=*  weak  r=to  amod=clear
raise,brandish,dangle,float,revive,invoke,evoke,wave,hold_out,conjure,moot  obj=prospect|spectre|specter|threat|possibility|idea  of=@consequence|@force|sanction|embargo|war|attack|strike|intervention|invasion|tariff|expulsion|boycott|blockade|annexation  r=against,on,in:of,to,with,over  c=of:absorb ; Madrid raised the prospect of sanctions against Managua.
wield,brandish,rattle,flex,shake,bare  obj=threat|sabre|saber|sword|muscle|stick|fist|tooth|fang  r=at,against,over,with ; Pyongyang rattled its sabre at Seoul.
rattle              obj=nerve  weak  a=subj  r=in:obj
vow,swear,pledge,promise,seek  obj=revenge|retaliation|vengeance|retribution|reprisal|countermeasure|payback|response[harsh|strong|tough|crushing|decisive|firm|military|severe|swift|forceful]|jihad|war|consequence  r=against,on,for,in:for,over,from,to,in:obj,upon  c=in:obj:absorb,for:asserted ; Hezbollah vowed revenge on Israel.
vow,swear,promise,pledge,threaten,warn,undertake  xcomp=retaliate|avenge|respond|strike|attack|destroy|crush|eliminate|punish|kill|fight|wipe|hit|annihilate|defeat|hunt|exterminate|bomb|invade|eradicate|obliterate|repel|resist|dismantle|target|flatten|pursue|conquer|burn|overthrow|topple|oust|bury|execute|capture|retake|recapture|liberate|crack|assassinate|hang|behead|drown|smash|finish|hurt|sink|shoot|escalate|intensify|storm|seize|occupy|expel|arrest|jail|prosecute|sanction|impose|nationalise|nationalize|deport|sever|suspend|boycott|reclaim|reconquer|annex|inflict|react|root|purge|break  r=against,on,in:xcomp,to,for,in:for  c=xcomp:absorb ; The Taliban vowed to avenge the Kandahar raid.
vow                 xcomp=*  c=xcomp:planned  weak  r=in:xcomp
vow                 ccomp=*  c=ccomp:absorb  weak  r=against
vow,pledge,promise,swear  obj=action|steps|step  against=*  r=against,in:against ; Kampala promised action against the Kenyan smugglers.
hint                at=@force|retaliation|sanction|strike|war|attack|action|intervention|measure  r=against,on,in:at  c=at:absorb ; Doha hinted at sanctions against Togo.
speak,talk          of=war|retaliation|revenge|invasion|force  r=against,with,on,in:of  c=of:absorb  weak
refuse              xcomp=rule|exclude  type=THREATEN  c=xcomp:absorb  weak ; London refused to rule out force against Tripoli.
reserve             obj=right  xcomp=respond|retaliate|use|strike|act|defend|take|intervene|attack|impose  r=against,to,in:to  c=xcomp:absorb ; Islamabad reserves the right to respond to India.
reserve             obj=right  to=*  r=to,against,in:to,in:of  c=to:absorb,of:absorb
reserve             obj=right  of=*  r=to,against,in:to,in:of  c=to:absorb,of:absorb
hold_out            obj=threat  of=*  r=against,over,to  c=of:absorb
escalate,ratchet_up,step_up,intensify,ramp_up  obj=threat|rhetoric|warning|threats  r=against,toward,towards,at,with,on ; Baghdad stepped up its threats against Kuwait.
hold                obj=gun  to=head  r=in:to  weak
declare             obj=fatwa|jihad|vendetta  r=against,on,upon,in:against ; The militia declared jihad against the Ethiopian army.
issue,pronounce     obj=fatwa  r=against,on,in:against
put,place,offer,announce,post,double,raise,set,declare  obj=bounty|price|reward  on=head|*  r=on,in:on,for  weak  mode=arrest ; Washington put a bounty on the Haitian gang leader.
offer               obj=reward|bounty  for=*  r=for,in:for  weak  mode=arrest  c=for:absorb
mark                for=death  r=obj  mode=violence
provoke,goad        into=war|attack|conflict|strike  r=obj  weak
authorise,authorize,approve,sanction,back,endorse  obj=force|use[force|military]|war|intervention[military]|action[military]|strike[military|air]|invasion|airstrike  r=against,in,on,in:obj,in:in,in:against,of,over  mode=violence ; The parliament authorised force against Libya.
give,grant,hand     obj=authority|authorisation|authorization|mandate|power|permission|light[green]  xcomp=attack|strike|invade|shoot|bomb  r=against,on,in:xcomp  mode=violence  c=xcomp:absorb
adopt,pass,approve  obj=resolution  xcomp=authorise|authorize|attack  r=against,in:obj  weak  mode=violence
threat/n            a=poss,from,by,amod,of  r=to,against,in:to,in:against,toward,towards,on,over,for  c=of:absorb,xcomp:absorb,ccomp:absorb  weak ; Iran's threat to Kuwait.
threat/n            xcomp=*  a=poss,from,by,amod  r=in:xcomp,to,against  c=xcomp:absorb ; Libya's threat to expel Italian firms.
threat/n            of=@force|war|attack|invasion|sanction|intervention|strike|action|retaliation|tariff|violence|force|annexation|reprisal|bombing  a=poss,from,by,amod  r=against,to,on,in:of,in  c=of:absorb ; The threat of war against Kuwait by Iraq.
threat/n            amod=bomb|death|terror|terrorist|nuclear|military|tariff|veto|missile|terrorism  a=poss,from,by,amod  r=to,against,on,in:to,in:against,in ; Pyongyang's nuclear threat to Tokyo.
warning/n           a=poss,from,by,amod  r=to,against,for,over,on,in:to,in:against  c=of:absorb,ccomp:absorb,against:absorb  weak ; China's warning to Taiwan.
warning/n           amod=stern|blunt|stark|final|strong|severe|veiled|chilling|last|fresh|new  a=poss,from,by,amod  r=to,against,over,in:to  c=of:absorb,ccomp:absorb ; A stern Russian warning to Norway.
ultimatum/n         a=poss,from,by,amod  r=to,for,in:to,against  c=xcomp:absorb ; The Greek ultimatum to Macedonia.
menace/n,intimidation/n,blackmail/n,coercion/n,bullying/n,sabre-rattling/n,saber-rattling/n,brinkmanship/n,arm-twisting/n  a=poss,by,from,amod  r=of,against,to,toward,in:of,in:against  weak ; Russian blackmail of Moldova.
rattling/n          amod=sabre|saber  a=poss,by,from,amod  r=against,at,over,toward,with ; American sabre rattling over Cuba.
vow/n,oath/n,promise/n  xcomp=retaliate|avenge|respond|strike|attack|destroy|crush|punish|kill|annihilate|eliminate  a=poss,by,from,amod,of  r=against,in:xcomp,to  c=xcomp:absorb ; The group's vow to avenge its Somali leader.
vow/n               of=revenge|retaliation|vengeance  a=poss,by,from,amod  r=against,on,for
fatwa/n             a=poss,by,from,amod  r=against,on,in:against
deadline/n          a=poss,by,from  r=for,to  weak  c=for:absorb,xcomp:absorb
rhetoric/n          amod=bellicose|hostile|aggressive|warlike|belligerent|threatening|war|inflammatory|fiery  a=poss,from,by,amod  r=against,toward,towards,on,about  weak
threatening/j,menacing/j  toward=*  r=toward,towards,to  weak
threatening/j,menacing/j  towards=*  r=toward,towards,to  weak
threatening/j,menacing/j  to=*  r=toward,towards,to  weak
ready/j,prepared/j  for=war|attack|confrontation|conflict|battle|strike  r=with,against  weak ; Asmara is ready for war with Ethiopia.
ready/j,prepared/j,poised/j,willing/j,determined/j,set/j  xcomp=attack|retaliate|strike|fight|invade|bomb|respond|defend|destroy|crush|use|intervene|hit|launch|impose|go  r=against,in:xcomp,on,to  c=xcomp:absorb  weak ; Washington is ready to strike Yemeni launchers.

[THREATEN/relations act=threaten_sever ctx=diplomatic]
# Ties: a threat to break them moves nothing
threaten,warn,vow,swear  xcomp=sever|downgrade  r=with,in:xcomp,to  c=xcomp:absorb ; Rabat threatened to sever ties with Stockholm.
threaten            xcomp=cut|break|cut_off|break_off|suspend|recall|rupture|freeze  ccomp=!  r=with,in:xcomp,from  c=xcomp:absorb  act=- ; Rabat threatened to break off relations with Stockholm.
threaten            obj=rupture|break|severance|suspension|downgrade  r=with,in:obj,to,of,in:of  act=threaten_sever ; Ankara threatened a rupture with Paris.
threaten            with=rupture|severance  r=obj,in:obj
threat/n            xcomp=sever|downgrade  a=poss,from,by,amod  r=in:xcomp,with  c=xcomp:absorb ; Sweden dismissed the Libyan threat to sever relations.
threat/n            of=severance|rupture  a=poss,from,by,amod  r=with,to,in:of

[THREATEN/relations act=threaten]
# Talks, aid, treaties, membership, cooperation
threaten,warn,vow   xcomp=recall|suspend|halt|stop|end|quit|leave|pull|withdraw|cancel|walk|cut|freeze|boycott|scrap|abandon|tear|renounce|annul|terminate|reconsider|review|block|veto|withhold|abrogate|derail|postpone|collapse|scuttle|limit|reduce  r=with,from,to,in:xcomp,of,against,on  c=xcomp:absorb ; The rebels threatened to quit the talks with Khartoum.
promise,vow,pledge  obj=veto  r=of,against,to,on,in:of  need=a ; Warsaw vowed a veto of the budget.
threaten            obj=veto|boycott|withdrawal|walkout|suspension|cancellation|abrogation|pullout|default  r=of,from,against,with,to,on,in:of,in:from ; Warsaw threatened a veto against the EU budget.
threaten            obj=sanction|embargo|tariff|duty|boycott|freeze|penalty|quota|fine|levy|ban  r=against,on,for,in:against,in:on,over,with ; Washington threatened sanctions against Niamey.
threaten            with=sanction|embargo|tariff|duty|boycott|fine|penalty|cut|isolation|suspension|lawsuit|action[legal]  r=obj,in:obj  c=with:absorb ; Brussels threatened Poland with fines.
warn                of=sanction|embargo|tariff|boycott|isolation|penalty  r=obj,against,for,to,on  c=of:absorb ; Ottawa warned of sanctions against Baku.
threaten,vow,warn   xcomp=sanction|impose|slap|fine|sue|penalise|penalize|levy|raise|hike|tax|increase|reimpose  r=on,against,in:xcomp,with  c=xcomp:absorb ; Delhi threatened to impose duties on Turkish steel.
threat/n            of=sanction|tariff|embargo|boycott|veto|withdrawal|isolation|penalty  a=poss,from,by,amod  r=against,on,to,in:of,over  c=of:absorb
threat/n            amod=tariff|veto|sanctions|boycott  a=poss,from,by,amod  r=against,on,to,in:against

[THREATEN/expel act=threaten]
threaten,vow,warn   xcomp=expel|deport|evict|eject|oust|banish|exclude|kick|throw|repatriate|close|suspend|ban  r=in:xcomp,from,of,out  c=xcomp:absorb ; Havana threatened to expel American diplomats.
threaten            with=expulsion|deportation|eviction|closure|exclusion  r=obj,in:obj,of,in:of ; Tripoli threatened Italian firms with expulsion.
threaten            obj=expulsion|deportation  r=of,in:of,in:obj
threat/n            of=expulsion|deportation|eviction  a=poss,from,by,amod  r=against,of,in:of
threat/n            xcomp=expel|deport|evict|oust  a=poss,from,by,amod  r=in:xcomp  c=xcomp:absorb

[THREATEN/restrict act=threaten]
threaten,vow,warn   xcomp=close|block|blockade|seal|shut|cut|restrict|ban|bar|besiege|intercept|board|halt|stop|turn|switch|choke|disrupt|strike|boycott|censor|limit|curb|strangle|suspend|prevent  r=to,from,in:xcomp,for,against  c=xcomp:absorb ; Iran threatened to close the strait.
threaten            obj=blockade|closure|strike|walkout|shutdown|siege|cut|disruption|restriction|general[strike]  r=of,against,on,to,in:of ; The pilots threatened a strike against the Fijian carrier.
threaten            with=blockade|closure|siege|cut-off|cutoff|shutdown|quarantine  r=obj,in:obj
threat/n            of=blockade|closure|strike|siege  a=poss,from,by,amod,of  r=against,of,in:of
threat/n            xcomp=close|block|blockade|cut|shut|seal  a=poss,from,by,amod  r=in:xcomp  c=xcomp:absorb

[THREATEN/arrest act=threaten]
# Warrants in absence, wanted lists, threats of jail
threaten,vow,warn   xcomp=arrest|detain|jail|imprison|prosecute|indict|charge|try|intern  r=in:xcomp  c=xcomp:absorb ; Minsk threatened to arrest Polish activists.
threaten            with=arrest|prison|jail|imprisonment|detention|prosecution|trial|charge|custody|court-martial  r=obj,in:obj  c=with:absorb ; Tunis threatened the editor with prison.
threaten            obj=arrest|prosecution|detention|trial|jail  r=of,against,for,in:of
issue,obtain,seek,request,approve,file,renew,unseal,sign,announce,put_out,grant,confirm,release,uphold,reactivate  obj=warrant|notice[red]|notice[Interpol]|notice[wanted]|alert[Interpol]  r=for,against,on,in:for,in:against,in:obj  c=for:absorb,in:obj:absorb ; The court issued an arrest warrant for the Sudanese president.
place,put,add,include,list,name,declare  on=list[wanted|most-wanted]  r=obj,in:obj,to ; Moscow put the Estonian premier on its wanted list.
add                 to=list[wanted]  r=obj,in:obj
declare             xcomp=wanted  r=obj,in:obj
warrant/n           amod=arrest|international|extradition|detention|outstanding|european  a=poss,by,from,amod  r=for,against,in:for,in:against  c=in:amod:absorb ; Belgium's arrest warrant against the Chadian ex-president.
warrant/n           for=arrest  a=poss,by,from,amod  r=of,in:for,for  c=for:absorb ; A French warrant for the arrest of a Syrian general.
notice/n            amod=red  a=poss,by,from,amod  r=for,against,on

[THREATEN/territory act=threaten]
threaten,vow,warn   xcomp=annex|occupy|seize|invade|overrun|conquer|take|retake|capture|reclaim|partition|absorb|enter|march|recapture  r=in:xcomp,of,from  c=xcomp:absorb ; Caracas threatened to annex the Guyanese province.
threaten            obj=annexation|occupation|invasion|takeover|seizure|partition|capture  r=of,in:of,against ; Russia threatened an invasion of its neighbour Georgia.
threaten            with=annexation|invasion|occupation  r=obj,in:obj
threat/n            xcomp=annex|occupy|seize|invade  a=poss,from,by,amod  r=in:xcomp  c=xcomp:absorb
threat/n            of=invasion|annexation|occupation  a=poss,from,by,amod  r=of,by,against,in:of
talk/n              of=annexation|invasion|war  a=poss,by,from,amod  r=of,against,with,in:of  weak
lay                 obj=claim  to=*  r=to,in:to  weak        ; Argentina laid claim to British waters.

[THREATEN/violence act=threaten]
threaten,vow,warn,swear  xcomp=attack|strike|bomb|kill|execute|destroy|shoot|fire|invade|retaliate|annihilate|assassinate|hit|behead|nuke|obliterate|wipe|down|sink|fight|storm|raze|target|launch|use|flatten|burn|resume|blow|poison|torture|harm|hurt|crush|massacre|slaughter|torch|hang|bombard|shell|intervene|wage|go|escalate|unleash|detonate|eliminate|level|decapitate|reduce|turn  r=in:xcomp,against,on,at,with  c=xcomp:absorb ; The militia threatened to kill three Turkish hostages.
threaten            obj=war|attack|strike|retaliation|violence|force|action[military]|bloodshed|invasion|revenge|reprisal|jihad|airstrike|offensive|massacre|assault|intervention[military]|bombing|annihilation|genocide|destruction  r=against,on,in:against,in:on,with,of,over,in:of ; Al-Shabaab threatened attacks on Ugandan soil.
threaten            with=war|attack|strike|death|force|retaliation|destruction|violence|execution|annihilation|bombing|weapon|assassination|reprisal|missile|gun|knife|action[military]|intervention[military]|rape|torture  r=obj,in:obj  c=with:absorb ; Baghdad threatened Kuwait with war.
threaten            obj=life|safety  weak  r=of,in:obj
warn                of=war|attack|strike|retaliation|bloodshed|violence|reprisal|revenge|response[military]|action[military]|force|escalation  r=obj,against,on,to,with,in:of  c=of:absorb ; Cairo warned of war with Addis Ababa.
send,receive,make,get,issue  obj=threat[death|bomb|kidnap]  r=to,against,iobj,in:to,on  a=from,subj ; The gang sent death threats to the Danish cartoonist.
declare             obj=readiness  for=war  r=with,against  weak
point,aim,train     obj=missile|gun|weapon|rocket|warhead  at=*  r=at,in:at  weak ; Pyongyang aimed its missiles at Guam.
target              obj=$actor  with=missile|warhead  weak
hold                obj=$actor  at=gunpoint|knifepoint  r=obj
brandish            obj=knife|gun|weapon|pistol|sword|machete|rifle|axe|dagger|grenade  r=at  weak
threat/n            amod=death|bomb|kidnap|assassination|murder|suicide|terror  a=from,by,poss,amod  r=to,against,on,in:to,in:against  weak
threat/n            xcomp=kill|attack|bomb|strike|execute|destroy|retaliate|use|shoot|behead|launch|invade  a=poss,from,by,amod,of  r=in:xcomp,to,against  c=xcomp:absorb

[-]
# No threat between actors
threaten            obj=stability|peace|security|life|livelihood|crop|existence|species|health|economy|recovery|coast|area|supply|survival|unity|environment|sovereignty|integrity|deal|accord|process|ceasefire|relation|order|democracy|future|interest|habitat|harvest|home
threaten            subj=@disaster|@accident|inflation|recession|crisis|shortage|row|dispute
threaten            xcomp=overshadow|overwhelm|undermine|engulf|become|spill|derail|overflow|unravel|burst|cause|worsen|rise|erupt|split|plunge|boil|spread|flood  subj=$none
warn                obj=citizen|resident|public|people|traveller|driver|consumer|investor|motorist|coast|population|nation
warn                of=flood|storm|danger|risk|shortage|famine|earthquake|tsunami|rain|weather|disease|outbreak|epidemic|pandemic|hurricane|virus|impact|effect|fire|avalanche|crisis|wind|heat|humanitarian|hunger|rise|surge|possibility|threat|increase
warn                against=travel|travelling|traveling|complacency|eating|drinking|panic
warn                about=danger|risk|impact|effect|safety|weather|scam
warning/n           amod=tsunami|weather|storm|travel|hurricane|flood|health|early|tornado|avalanche|heat|cyclone|typhoon|wind|evacuation|gale|snow|advance
threat/n            amod=security|storm|health|environmental|cyber|inflation
vow                 xcomp=help|support|cooperate|work|protect|improve|reform|rebuild|respect|uphold|strengthen|seek|be|win|appeal|run|serve

[THREATEN act=threaten]
hint,signal,suggest   at=@consequence|retaliation|sanction|response|reprisal|expulsion|war r=against,to,for,in:at c=at:absorb need=a   ; The Kremlin hinted at retaliation against Malta.
be   obj=declaration[war] r=on,against,in:on need=ar
