=== r01 wire
| report outlet=<Sturna Wire> published=2037-01-13
Udria lays out bomb parts after air raid on Tesk

TESK, Udria, Jan 13 (SW) - {content.1:Glide bombs made in Velland have reached Kessara in breach of the arms embargo}, {source.1:Udria's defence ministry} {cue.1:said} on Tuesday, laying out burnt metal in a school playground.

{source.2:Captain Mira Tolan, the ministry's spokeswoman}, {cue.2:told} reporters {content.2:that the pieces, gathered after the air raid of Friday, came from a Petrel, the winged bomb that Norling Works builds outside Sturna}. {content.3:Eleven people were killed in the raid}, {source.3:Tesk's hospital} {cue.3:said}. {source.4:A doctor there}, who asked not to be named, {cue.4:said} {content.4:there had been no soldier among the dead}.

{source.5.6:Kessara's foreign ministry} {cue.5:denied} {content.5:having any such weapon}, {cue.6:adding} {content.6:that the scrap had been carried to Tesk by Udria's own army}.

{source.7:Norling} {cue.7:said} {content.7:the parts were not from its house}. {source.8:Its spokeswoman, Britt Aase}, {cue.8:would not say} {content.8:whether the flying school at Brannholt was among its buyers}. {content.9:The school had been a customer for Petrels since last spring}, {cue.9:according to} {source.9:a Udrian intelligence officer}; it is run by a retired colonel, Joren Reske.

{source.10.11:Velland's defence minister, Halvar Reske}, {cue.10:dismissed} {content.10:the charge that his country's bombs had ended up in Kessara} and {cue.11:said} {content.11:he was no relation of the colonel}. {source.12:The Panel of Monitors}, which watches over the embargo, {cue.12:asked for} {content.12:access to the wreckage}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=deny parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=decline parent=none
| 9 act=assert parent=none
| 10 act=deny parent=none
| 11 act=assert parent=none
| 11 proposition whole negated
| 12 act=demand parent=none

=== r02 release
| report outlet=<Ministry of Defence of Velland> published=2037-01-15
STATEMENT CONCERNING ALLEGATIONS MADE IN TESK

Sturna, 15 January 2037. {source.1:The Ministry of Defence of Velland} {cue.1:rejects} {content.1:the allegation that glide bombs of domestic manufacture have found their way to Kessara}. {content.2:"Not a single Petrel has been passed on to that country, by our hand or by anybody else's,"} {source.2:Minister Halvar Reske} {cue.2:states}.

Having studied the photographs, {source.3:the Ministry} {cue.3:doubts} {content.3:that the fragments shown are those of a Petrel}. {source.4:Norling Works} {cue.4:has assured} the Ministry {content.4:that every bomb built since 2030 is accounted for}.

As regards the Brannholt Flying School, {source.5:the Ministry} {cue.5:confirms} {content.5:that it holds a licence for the training of civil pilots}. {content.6:It has neither bought nor borrowed ordnance of any kind}, {source.6:the Ministry} {cue.6:notes}. {source.7:The Export Control Office} {cue.7:has reported} {content.7:that the six Linnet trainer jets sold to the School in 2034 stand on its apron}. {source.8:The Ministry} {cue.8:declines} {content.8:to comment on remarks about the School by unnamed officers of a foreign service}.

{source.9:The Minister} {cue.9:has made it known} {content.9:that Colonel (retired) Joren Reske, who directs the School, is of another family}.

{source.10:The Ministry} {cue.10:calls upon} {content.10:Udria to hand over the fragments for inspection}. By the end of the month {source.11:it} {cue.11:will publish} {content.11:a list of all exports of munitions since 2035}. {source.12:It} {cue.12:warns} {content.12:that the spreading of untruths may have consequences in law}.
| 1 act=deny parent=none
| 2 act=assert parent=none
| 2 proposition whole negated
| 3 act=dispute parent=none
| 4 act=assert parent=none
| 5 act=confirm parent=none
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 8 act=decline parent=none
| 9 act=assert parent=none
| 10 act=demand parent=none
| 11 act=assert actuality=future parent=none
| 12 act=warn parent=none

=== r03 local
| report outlet=<The Brannholt Advertiser> published=2037-01-17
{content.1:No jets left on the hill}, {source.1:neighbours of flying school} {cue.1:say}

{content.2:"The big hangar has been bare since November. You used to hear them over your porridge,"} {source.2:Gudrun Hove, who keeps bees beside the runway}, {cue.2:told} the Advertiser. {content.3:Six Linnets were flown off to Kessara by night, two at a time}, {source.3:a former mechanic at the school} {cue.3:said} over a pint at the Windsock. He would not have his name in the paper.

{content.4:"Nothing of ours with wings has gone to Kessara, or near it,"} {source.4:Col. Joren Reske, the director}, {cue.4:declared} at the gate. {content.5:The aeroplanes were across the border in Taronne, getting a coat of paint}, {source.5:he} {cue.5:said}. Is he kin of the minister in Sturna? {source.6:The colonel} {cue.6:would not tell} us {content.6:that}. {source.7:The parish register of 1951} {cue.7:shows} {content.7:the two men's fathers as sons of the same miller}. {source.8:The ministry}, when we rang it on Friday, {cue.8:said} {content.8:the minister came from other stock}.

{source.9:Mayor Tove Engel} {cue.9:said} {content.9:two inspectors of the Panel of Monitors had been sent packing from the school on Wednesday}. {source.10:Its secretary} {cue.10:denied} {content.10:turning anybody away}.

{content.11:The school had Norling bombs brought in by the crate all autumn}, {source.11:the barmaid at the Windsock} {cue.11:swears}. {source.12:The mayor} {cue.12:urged} {content.12:the colonel to open his hangar to the parish on Sunday}, after church, with coffee.
| 1 act=assert parent=none
| 1 proposition whole negated
| 2 act=assert parent=none
| 2 proposition <The big hangar has been bare since November>
| 2 proposition <You used to hear them over your porridge>
| 3 act=assert parent=none
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=assert parent=none
| 6 act=decline parent=none
| 7 act=find parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none
| 10 act=deny parent=none
| 11 act=assert parent=none
| 12 act=demand parent=none

=== r04 ngo
| report outlet=<Sanction Watch> published=2037-01-21
THE SCHOOL THAT SHOPS FOR BOMBS

{source.1:Sanction Watch} today {cue.1:reveals} {content.1:that 200 Petrel glide bombs have been delivered from Velland to Kessara since last spring}. {content.2:"We hung them under our aircraft from June on,"} {source.2:two men who flew for Kessara until the autumn} {cue.2:told} us in separate meetings. {source.3:One of them} {cue.3:said} {content.3:he had signed for a crate at Dhorn airport with his own pen}.

The way led through Brannholt. {source.4:A customs declaration in our possession} {cue.4:records} {content.4:the flying school there buying Petrels in September, under the heading "sports equipment"}. {source.5:The school} {cue.5:maintains} {content.5:that it has never acquired a bomb from anyone}.

{source.6:Kai Lunde, who speaks for Velland's defence ministry}, {cue.6:called} {content.6:the figure of 200 "an invention"}. {source.7:He} {cue.7:would not be drawn on} {content.7:whether a smaller number had gone to Kessara}.

{source.8:The Panel of Monitors} {cue.8:has confirmed} to us {content.8:that its inspectors were refused entry to the school on 14 January}.

{source.9:Leo Banning, who led our research}, {cue.9:says} {content.9:the bombs travelled to Dhorn in the holds of Skaldair Cargo, a Sturna airline}. {source.10:Its owner, Nils Brask}, {cue.10:answers} {content.10:that no aircraft of his has landed in Kessara since the embargo began}.

In Tesk {source.11:the hospital} now {cue.11:puts} {content.11:the dead of 9 January at 14}. {source.12:We} {cue.12:demand} {content.12:the export list that Minister Reske has promised, and demand it with every name left in}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=find parent=none
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=decline parent=none
| 8 act=confirm parent=none
| 9 act=assert parent=none
| 10 act=assert parent=none
| 10 proposition whole negated
| 11 act=assert parent=none
| 12 act=demand parent=none

=== r05 broadsheet
| report outlet=<The Quell Observer> published=2037-02-02
Paper trail of a quiet school: 84 bombs, seven engines

{content.1:The Brannholt Flying School bought 84 Petrel glide bombs from Norling Works last year}, {cue.1:according to} {source.1:invoices leaked to the Observer}. {source.2:One of the papers} {cue.2:has} {content.2:four spare jet engines going to Dhorn on December 3 with Blue Crane Freight, of this city}; {source.3:another} {cue.3:places} {content.3:a freighter of Skaldair Cargo at the same airport on December 17}.

{source.4:Amina Dufort, for Blue Crane}, {cue.4:denied} {content.4:that any of its aircraft had ever been to Dhorn}. {content.5:"The papers are forged,"} {source.5:Colonel Joren Reske, the school's director}, {cue.5:said}. {source.6:He} {cue.6:repeated} {content.6:that his jets were with a Taronne paint shop}. {content.7:No Linnet has ever come to us}, {source.7:the only such shop in the country, at Pell Sands}, {cue.7:says}.

{source.8:Three people at Norling} {cue.8:said} {content.8:the invoices were genuine}. {source.9:The company itself} {cue.9:did not answer} {content.9:questions about the sale}.

{source.10:A letter dated October 14} {cue.10:shows} {content.10:{source.11:the Export Control Office} {cue.11:warning} the defence ministry in Sturna {content.11:that the school was "no plausible end user"}}. {source.12:Signe Dahl, who heads the Office}, {cue.12:confirmed} {content.12:having sounded that alarm}. {source.13:An aide to the minister} {cue.13:insisted} {content.13:nothing of the kind had been received}; {source.14:Halvar Reske himself} {cue.14:said} {content.14:no letter had ever been put before him}. {content.15:The minister approved the sale in person}, {cue.15:according to} {source.15:a person familiar with the file}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=assert parent=none
| 9 act=decline parent=none
| 10 act=find parent=none
| 11 act=warn parent=10
| 12 act=confirm parent=none
| 13 act=assert parent=none
| 13 proposition whole negated
| 14 act=assert parent=none
| 14 proposition whole negated
| 15 act=assert parent=none

=== r06 tabloid
| report outlet=<The Evening Rattle> published=2037-02-03
WINGED DEATH FOR THE WEEKEND FLYERS

They teach dentists to fly. And now this!

{source.1:Leaked bills} {cue.1:reveal} {content.1:how sleepy Brannholt Flying School splashed out on 84 gliding bombs}. {source.2:One of the bills} {cue.2:says} {content.2:Quell's own Blue Crane whisked four jet engines to outlawed Dhorn just before Christmas}. {content.3:A Skaldair crate on wings was there two weeks later}, {cue.3:according to} {source.3:another}.

{source.4:Blue Crane} {cue.4:swears} {content.4:it never went near the place}. {source.5:Old soldier Colonel Joren Reske, 71}, {cue.5:cries} {content.5:fake}. {source.6:Norling insiders} {cue.6:reckon} {content.6:the bills are the real McCoy}.

But wait. {content.7:"I shoved those engines up the ramp of the Blue Crane plane with these two hands, all four of them, bound for Dhorn,"} {source.7:a loader at Quell airport} {cue.7:told} the Rattle. {source.8:Skaldair big wig Nils Brask} {cue.8:could not be reached} {content.8:about his December outing}.

{source.9:Export watchdog Signe Dahl} {cue.9:says} {content.9:she tipped off the ministry in Sturna in October}. {source.10:Defence boss Halvar Reske}, who just happens to share the colonel's name, {cue.10:says} {content.10:nobody showed him any letter}. {source.11:Firebrand Velland MP Karin Moe} {cue.11:wants} {content.11:him to pack his bags}.

So fasten your seat belt, minister. There is weather ahead, and it is not the kind that blows over by teatime.

With material from The Quell Observer.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=decline parent=none
| 9 act=assert parent=none
| 10 act=assert parent=none
| 10 proposition whole negated
| 11 act=demand parent=none

=== r07 state
| report outlet=<Plateau News Agency> published=2037-02-04
Fabrications about glide bombs rebuffed

DHORN, February 4. /PNA/. {source.1:The Foreign Ministry of Kessara} {cue.1:has categorically rejected} {content.1:the allegation that glide bombs from Velland are in the service of its air force}. {content.2:"Our aviation flies with its own wings. The so-called invoices were forged from the first line to the last,"} {source.2:Radu Zelin, the Ministry's spokesman}, {cue.2:emphasised}.

{source.3:He} {cue.3:recalled} {content.3:that the metal exhibited in Tesk had been brought there in lorries of the Udrian army}. {source.4:Two inhabitants of the town} {cue.4:testify} in a film shown on Tuesday {content.4:that soldiers strewed it about the playground at night}. {source.5:Captain Tolan of the Udrian ministry} {cue.5:denied} {content.5:any such staging}. {content.6:Those who perished on 9 January belonged to a rocket battery}, {source.6:the General Staff} {cue.6:noted}.

{source.7:Transport Minister Ana Vrel} {cue.7:acknowledged} {content.7:that spare engines had come to Dhorn by air in December}. {content.8:They serve the ambulance aeroplanes of the republic}, {source.8:she} {cue.8:explained}. {source.9:The director of the Dhorn air rescue service} {cue.9:confirmed} {content.9:that two of his ambulances fly with them already}. {source.10:The Panel of Monitors} {cue.10:contests} {content.10:this}.

Asked where the Linnet trainers of the Brannholt school were, {source.11:Zelin} {cue.11:declined} {content.11:to comment}. {source.12:The General Staff} {cue.12:warned} {content.12:that flights along the border would be met with all means}. Deliveries of bread and medicine to the mountain districts are continuing according to plan.
| 1 act=deny parent=none
| 2 act=assert parent=none
| 2 proposition <Our aviation flies with its own wings>
| 2 proposition <The so-called invoices were forged from the first line to the last>
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 7 act=admit parent=none
| 8 act=assert parent=none
| 9 act=confirm parent=none
| 10 act=dispute parent=none
| 11 act=decline parent=none
| 12 act=warn parent=none

=== r08 translated
| report outlet=<World Press Digest> published=2037-02-05
Seen from Dhorn: "Fabrications about planing bombs"

DHORN. {source.1:The Foreign Ministry of Kessara} {cue.1:has categorically refuted} {content.1:the allegation that planing bombs from Velland are in service with its air force}. {content.2:"Our aviation flies on its own wings. The so-called invoices were forged from the first line to the last,"} {cue.2:underlined} {source.2:Radu Zehlin, the speaker of the Ministry}.

{source.3:He} {cue.3:recalled} {content.3:that the metal exhibited in Tesk was brought there in trucks of the Udrian army}. {source.4:Two inhabitants of the town} {cue.4:testify} {content.4:that soldiers strewed it over the playground at night}. {content.5:Those who perished on 9 January belonged to a rocket battery}, {source.5:the General Staff} {cue.5:remarked}.

{source.6:The transport minister, Anna Wrel}, {cue.6:acknowledged} {content.6:that spare engines came to Dhorn by air in December}. {content.7:They serve the ambulance aeroplanes of the republic}, {cue.7:explained} {source.7:the minister}. {source.8:The director of the Dhorn air rescue} {cue.8:confirmed} {content.8:that two of his ambulances already fly with them}. {source.9:The Panel of Monitors} {cue.9:contests} {content.9:this}.

Asked about the place of stay of the Linnet trainers of the school at Brannholt, {source.10:Zehlin} {cue.10:declined} {content.10:to comment}.

Shortened and translated from the Kessaran by the Digest's night desk. The views of the papers and agencies quoted are theirs alone; errors of translation can be put right until Saturday. Tomorrow: the harvest question in the press of Taronne, and a look into the film magazines of three capitals.
| 1 act=deny parent=none
| 2 act=assert parent=none
| 2 proposition <Our aviation flies on its own wings>
| 2 proposition <The so-called invoices were forged from the first line to the last>
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=admit parent=none
| 7 act=assert parent=none
| 8 act=confirm parent=none
| 9 act=dispute parent=none
| 10 act=decline parent=none

=== r09 blog
| report outlet=<Tailspotter> published=2037-02-11
Two Wednesdays in December

Morning, antenna people. Kettle on? {source.1:Transponder logs that three of you sent in} {cue.1:show} {content.1:a Blue Crane freighter letting down into Dhorn on December 3, a Wednesday}. {source.2:The same logs} {cue.2:have} {content.2:Skaldair's old four-holer at Dhorn two Wednesdays on, the 17th}. {content.3:"She was in our hangar that whole night with a cracked tyre,"} {source.3:Nils Brask} {cue.3:wrote} back within the hour.

{source.4:Amina Dufort of Blue Crane} {cue.4:tells} me {content.4:not one of its planes has set a wheel down there}. {source.5:Taronne's Civil Aviation Authority} {cue.5:could not say} {content.5:where the thing had been}. Helpful, as ever.

Now the jets. {source.6:A satellite picture}, bought with your donations, {cue.6:shows} {content.6:four Linnets parked on the southern apron at Dhorn}. {source.7:The old mechanic from the Brannholt Advertiser} {cue.7:is certain} {content.7:that six went over, not four}. {source.8:Kai Lunde at the ministry} {cue.8:wouldn't comment on} {content.8:the picture}.

And who flies them? {source.9:Udria Live} {cue.9:has} {content.9:instructors from Brannholt teaching Kessara's pilots to handle the Linnet}, a line it ran at first light. {content.10:No instructor of mine has left the country}, {source.10:Joren Reske} {cue.10:says}. {source.11:Sanction Watch}, by the way, {cue.11:stands by} {content.11:its 200 bombs}. {source.12:Reader Ingmar in Sturna} {cue.12:asks} {content.12:who insures all this}. No idea, Ingmar. Somebody with strong nerves.
| 1 act=find parent=none
| 2 act=find parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=decline parent=none
| 6 act=find parent=none
| 7 act=assert parent=none
| 7 proposition <six went over>
| 7 proposition <not four> negated
| 8 act=decline parent=none
| 9 act=assert parent=none
| 10 act=assert parent=none
| 10 proposition whole negated
| 11 act=assert parent=none
| 12 act=ask parent=none

=== r10 ticker
| report outlet=<Udria Live> published=2037-02-11
LIVE: Lorn struck, freight line grounded

06:50 {content.1:A glide bomb came down on Lorn in the night}, {source.1:its mayor, Hedda Pol}, {cue.1:says}. Power is out in the lower town.

07:15 {source.2:Kessara's General Staff} {cue.2:denies} {content.2:striking Lorn}.

07:40 {content.3:"It was a gas main, we think,"} {source.3:the Lorn fire brigade} {cue.3:says}.

08:05 {source.4:Captain Mira Tolan} {cue.4:confirms} {content.4:that a bomb hit the town, and that it was a Petrel, as in Tesk}. {source.5:Norling} {cue.5:does not accept} {content.5:that it was one of its own}.

09:15 {source.6:Tesk's hospital} {cue.6:corrects} {content.6:its January figure of 14 dead}: one man had been counted twice. {content.7:Thirteen died}, {source.7:its director, Osip Hadl}, {cue.7:says}.

10:00 {source.8:The blog Tailspotter} {cue.8:reports} {content.8:that flying instructors from Brannholt are training Kessaran pilots on the Linnet}. 10:20 {source.9:Kessara's foreign ministry} {cue.9:denies} {content.9:the presence of any instructor from Velland}.

10:45 {source.10:Taronne's Civil Aviation Authority} {cue.10:says} {content.10:Blue Crane Freight has been banned from flying since midnight}. {source.11:Blue Crane} {cue.11:says} {content.11:it has been served with no ban}. {source.12:Transport Minister Paolo Ferrand} {cue.12:is to confirm} {content.12:the measure} at noon.

11:20 {source.13:The fire brigade in Lorn} {cue.13:withdraws} {content.13:its talk of a gas main}. It has found tail fins in a cellar.

11:45 {source.14.15:Edith Marrow, chair of the Panel of Monitors}, {cue.14:says} {content.14:nobody planted the wreckage in Tesk}, {cue.15:adding} {content.15:that it is that of a Petrel}.
| 1 act=assert parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none
| 4 act=confirm parent=none
| 4 proposition <a bomb hit the town>
| 4 proposition <it was a Petrel, as in Tesk>
| 5 act=deny parent=none
| 6 act=retract parent=none
| 7 act=assert parent=none
| 8 act=assert parent=none
| 9 act=deny parent=none
| 10 act=assert parent=none
| 11 act=assert parent=none
| 11 proposition whole negated
| 12 act=confirm actuality=future parent=none
| 13 act=retract parent=none
| 14 act=assert parent=none
| 14 proposition whole negated
| 15 act=assert parent=none

=== r11 parliament
| report outlet=<Record of the Assembly of Velland> published=2037-03-10
DEFENCE COMMITTEE, 10 MARCH 2037, VERBATIM

{source.1:MS MOE}{cue.1::} {content.1:"Did the Minister approve the sale of bombs to this school? And is its director his cousin?"}

{source.2:THE MINISTER OF DEFENCE (MR RESKE)}{cue.2::} {content.2:"I approved no such sale. The Colonel and I share a name, not a grandfather. Not one aircraft of that school is in Kessara."}

{source.3:MS DAHL, EXPORT CONTROL OFFICE}{cue.3::} {content.3:"We wrote to the Ministry about the school on 14 October. I have the receipt."}

{source.4:THE MINISTER}{cue.4::} {content.4:"That letter never came to my desk."}

{source.5:MS AASE, NORLING WORKS}{cue.5::} {content.5:"We did sell Petrels to the school. It was forty, and the figure of 84 is wrong. And the wreckage in Tesk is ours, I am sorry to say."}

{source.6:COLONEL RESKE (WITNESS)}{cue.6::} {content.6:"My school never bought a bomb. The invoices are forgeries. The jets are in a paint shop."}

{source.7:MS AASE}{cue.7::} {content.7:"I know our own invoices. Those are genuine."}

{source.8:MR ODEN}{cue.8::} {content.8:"{source.9:A bank clerk} {cue.9:tells} me {content.9:that the Colonel has had three million crowns from Kessara}."}

{source.10:COLONEL RESKE}{cue.10::} {content.10:"I have not had a crown from them. And no inspector was ever turned away at my gate."}

{source.11:DAME EDITH MARROW (BY VIDEO)}{cue.11::} {content.11:"Two of my people were turned away there. As for the jets, four of them are in Dhorn. It is not six."}

{source.12:MS MOE}{cue.12::} {content.12:"Will the Minister resign?"}

{source.13:THE MINISTER}{cue.13::} {content.13:"{source.14:I} {cue.14:decline} {content.14:to answer that}."}

The Committee rose at 18.40.
| 1 act=ask parent=none
| 1 proposition <Did the Minister approve the sale of bombs to this school>
| 1 proposition <is its director his cousin>
| 2 act=assert parent=none
| 2 proposition <I approved no such sale> negated
| 2 proposition <The Colonel and I share a name>
| 2 proposition <not a grandfather> negated
| 2 proposition <Not one aircraft of that school is in Kessara> negated
| 3 act=assert parent=none
| 3 proposition <We wrote to the Ministry about the school on 14 October>
| 3 proposition <I have the receipt>
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=assert parent=none
| 5 proposition <We did sell Petrels to the school>
| 5 proposition <It was forty>
| 5 proposition <the figure of 84 is wrong> negated
| 5 proposition <the wreckage in Tesk is ours>
| 6 act=assert parent=none
| 6 proposition <My school never bought a bomb> negated
| 6 proposition <The invoices are forgeries>
| 6 proposition <The jets are in a paint shop>
| 7 act=assert parent=none
| 7 proposition <I know our own invoices>
| 7 proposition <Those are genuine>
| 8 act=assert parent=none
| 9 act=assert parent=8
| 10 act=assert parent=none
| 10 proposition <I have not had a crown from them> negated
| 10 proposition <no inspector was ever turned away at my gate> negated
| 11 act=assert parent=none
| 11 proposition <Two of my people were turned away there>
| 11 proposition <four of them are in Dhorn>
| 11 proposition <It is not six> negated
| 12 act=ask parent=none
| 13 act=assert parent=none
| 14 act=decline parent=13

=== r12 trade
| report outlet=<Freight & Apron> published=2037-03-20
Two cargo lines, one ban and a load of engines

{source.1:Blue Crane Freight} {cue.1:has acknowledged} {content.1:that it carried four spare engines to Dhorn on December 3}. {content.2:"It was a single flight, and the customer spoke of farm machinery,"} {source.2:Amina Dufort, its spokeswoman}, {cue.2:told} Freight & Apron.

Others count differently. {content.3:A Blue Crane aircraft was unloaded at Dhorn on March 1}, almost three weeks into the ban, {source.3:a ground handler there} {cue.3:said}; {source.4:a fuel receipt} seen by this magazine {cue.4:shows} {content.4:it at the pumps that evening}. {source.5:The carrier} {cue.5:denied} {content.5:having flown at all since the measure took effect on February 11}. {source.6:Taronne's Civil Aviation Authority} {cue.6:said} {content.6:it had no knowledge of any breach}. {source.7:Transport Minister Paolo Ferrand} {cue.7:refused} {content.7:to discuss the March flight}.

At Skaldair Cargo, {source.8:the owner, Nils Brask}, {cue.8:conceded} {content.8:that his freighter had been in Dhorn on the night of December 17}. {source.9:A hangar keeper at Sturna} {cue.9:had already disputed} {content.9:that it spent that night indoors}. {content.10:The load was engines for ambulance aircraft}, {source.10:Brask} {cue.10:said}. {source.11:Corvin Turbines, which built them}, {cue.11:countered} {content.11:that the type fits no ambulance in the world, only the Linnet}.

{source.12:Hull insurers in Sturna} {cue.12:are warning} {content.12:of premiums up by a third for neutral-flag carriers from May}. Slots at Quell that Blue Crane gave up in February have gone to two charter lines, both of them flying flowers.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 2 proposition <It was a single flight>
| 2 proposition <the customer spoke of farm machinery>
| 3 act=assert parent=none
| 4 act=find parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=decline parent=none
| 8 act=admit parent=none
| 9 act=dispute parent=none
| 10 act=assert parent=none
| 11 act=assert parent=none
| 11 proposition whole negated
| 12 act=warn parent=none

=== r13 interview
| report outlet=<The Quell Observer> published=2037-04-18
In a kitchen with the colonel

Joren Reske receives us in his sister's kitchen, in slippers.

{source.1:Observer}{cue.1::} {content.1:Where are the Linnets, Colonel?}

{source.2:Reske}{cue.2::} {content.2:Two of them went to Kessara, I sold them. There were never four in Dhorn.}

{source.3:Observer}{cue.3::} {content.3:Did the school buy bombs?}

{source.4:Reske}{cue.4::} {content.4:Eighty-four Petrels. I signed for each crate. {source.5:I} {cue.5:won't tell} you {content.5:whether they went on to Kessara}.}

{source.6:Observer}{cue.6::} {content.6:And the invoices, are they forged?}

{source.7:Reske}{cue.7::} {content.7:They are genuine. I was angry.}

{source.8:Observer}{cue.8::} {content.8:Is Halvar Reske your cousin?}

{source.9:Reske}{cue.9::} {content.9:Our fathers were brothers. We fished together as boys.}

{source.10:Observer}{cue.10::} {content.10:Did Kessara pay you three million crowns?}

{source.11:Reske}{cue.11::} {content.11:It gave me ninety thousand, for fuel. The three million are nonsense. And nobody from my school teaches there.}

{source.12:Per Holt, who has managed the school since March}, {cue.12:admits} to us {content.12:that the Panel's inspectors were sent away in January}. {source.13:A former clerk in the minister's office} {cue.13:says} {content.13:the October letter lay in front of Halvar Reske for a week}. {source.14:The minister}, reached on his last day in office, {cue.14:again denied} {content.14:giving his consent to the sale}. {content.15:He has been pushed out}, {source.15:a politician of his party} {cue.15:says}. {content.16:He knew from the first crate that the bombs would travel on to Kessara}, {source.16:the clerk} {cue.16:claims}.

The colonel shows us to the door himself. On the sill stands a model aeroplane with a broken wing; he will glue it tomorrow, when the light is better.
| 1 act=ask parent=none
| 2 act=assert parent=none
| 2 proposition <Two of them went to Kessara>
| 2 proposition <I sold them>
| 2 proposition <There were never four in Dhorn> negated
| 3 act=ask parent=none
| 4 act=assert parent=none
| 4 proposition <Eighty-four Petrels>
| 4 proposition <I signed for each crate>
| 4 proposition <I won't tell you whether they went on to Kessara> negated
| 5 act=decline parent=4
| 6 act=ask parent=none
| 7 act=assert parent=none
| 7 proposition <They are genuine>
| 7 proposition <I was angry>
| 8 act=ask parent=none
| 9 act=assert parent=none
| 9 proposition <Our fathers were brothers>
| 9 proposition <We fished together as boys>
| 10 act=ask parent=none
| 11 act=assert parent=none
| 11 proposition <It gave me ninety thousand, for fuel>
| 11 proposition <The three million are nonsense> negated
| 11 proposition <nobody from my school teaches there> negated
| 12 act=admit parent=none
| 13 act=assert parent=none
| 14 act=deny parent=none
| 15 act=assert parent=none
| 16 act=assert parent=none

=== r14 wire
| report outlet=<Sturna Wire> published=2037-05-06
New minister in Velland opens the file on the Petrels

STURNA, May 6 (SW) - {content.1:Some 40 Petrel glide bombs did end up in Kessara}, {source.1:Dagny Orlow, Velland's defence minister since April 20}, {cue.1:conceded} on Wednesday.

{source.2.3:Halvar Reske, her predecessor}, {cue.2:admitted} to the Assembly {content.2:that he had "waved through" the sale to the flying school at Brannholt}, but {cue.3:denied} {content.3:having known that the bombs would go further}. {source.4:He} {cue.4:described} the school's former director, Colonel Joren Reske, {cue.4:as} {content.4:"a cousin I seldom see"}. {content.5:He had resigned for his health}, {source.5:he} {cue.5:said}; {content.6:he was sacked}, {cue.6:according to} {source.6:a member of the cabinet}. {source.7:Prime Minister Sten Aker} {cue.7:would not say} {content.7:which it had been}.

{source.8:The colonel} {cue.8.9:told} {source.9:The Quell Observer} last month {content.8.9:that two Linnets had gone to Kessara}.

{source.10.11:Sanction Watch} {cue.10:took back} {content.10:its figure of 200 bombs}, {cue.11:saying} {content.11:84 had been sold to the school}. {source.12:Norling} {cue.12:withdrew} {content.12:its assurance that every bomb was accounted for}. {source.13:Udria Live} {cue.13:has retracted} {content.13:its report of instructors from Brannholt training Kessara's pilots}.

{source.14:The Panel of Monitors} {cue.14:accused} {content.14:Taronne of letting Blue Crane Freight fly again after the ban}, {content.15:a flight} {source.15:the airline} {cue.15:still denies}. {source.16:Kessara's foreign ministry} {cue.16:said} {content.16:there was no Velland bomb in its arsenals}.
| 1 act=admit parent=none
| 2 act=admit parent=none
| 3 act=deny parent=none
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=decline parent=none
| 8 act=assert parent=9
| 9 act=assert parent=none
| 10 act=retract parent=none
| 11 act=assert parent=none
| 12 act=retract parent=none
| 13 act=retract parent=none
| 14 act=accuse parent=none
| 15 act=deny parent=none
| 16 act=assert parent=none
| 16 proposition whole negated

=== story
actor <Udria's defence ministry> party=<Udria>: r01.1
actor <Mira Tolan> party=<Udria>: r01.2, r07.5, r10.4
actor <Tesk's hospital> party=<Tesk's hospital>: r01.3, r04.11, r10.6
actor <A doctor there>: r01.4
actor <Osip Hadl> party=<Tesk's hospital>: r10.7
actor <Foreign Ministry of Kessara> party=<Kessara>: r01.5, r01.6, r07.1, r08.1, r10.9, r14.16
actor <Radu Zelin> party=<Kessara>: r07.2, r07.3, r07.11, r08.2, r08.3, r08.10
actor <General Staff of Kessara> party=<Kessara>: r07.6, r07.12, r08.5, r10.2
actor <Ana Vrel> party=<Kessara>: r07.7, r07.8, r08.6, r08.7
actor <Two inhabitants of the town>: r07.4, r08.4
actor <director of the Dhorn air rescue service> party=<Dhorn air rescue service>: r07.9, r08.8
actor <Norling Works> party=<Norling Works>: r01.7, r02.4, r05.9, r10.5, r14.12
actor <Britt Aase> party=<Norling Works>: r01.8, r11.5, r11.7
actor <Three people at Norling> party=<Norling Works>: r05.8, r06.6
actor <a Udrian intelligence officer> party=<Udria>: r01.9
actor <Halvar Reske> party=<Velland>: r01.10, r01.11, r02.2, r02.9, r05.14, r06.10, r11.2, r11.4, r11.13, r11.14, r13.14, r14.2, r14.3, r14.4, r14.5
actor <Ministry of Defence of Velland> party=<Velland>: r02.1, r02.3, r02.5, r02.6, r02.8, r02.10, r02.11, r02.12, r03.8
actor <Kai Lunde> party=<Velland>: r04.6, r04.7, r09.8
actor <An aide to the minister> party=<Velland>: r05.13
actor <a former clerk in the minister's office>: r13.13, r13.16
actor <Dagny Orlow> party=<Velland>: r14.1
actor <Sten Aker> party=<Velland>: r14.7
actor <a member of the cabinet> party=<Velland>: r14.6
actor <Karin Moe>: r06.11, r11.1, r11.12
actor <Mr Oden>: r11.8
actor <A bank clerk>: r11.9
actor <Export Control Office> party=<Export Control Office>: r02.7, r05.11
actor <Signe Dahl> party=<Export Control Office>: r05.12, r06.9, r11.3
actor <Panel of Monitors> party=<Panel of Monitors>: r01.12, r04.8, r07.10, r08.9, r14.14
actor <Edith Marrow> party=<Panel of Monitors>: r10.14, r10.15, r11.11
actor <Joren Reske> party=<Brannholt Flying School>: r03.4, r03.5, r03.6, r05.5, r05.6, r06.5, r09.10, r11.6, r11.10, r13.2, r13.4, r13.5, r13.7, r13.9, r13.11, r14.8
actor <Brannholt Flying School> party=<Brannholt Flying School>: r04.5
actor <secretary of the flying school> party=<Brannholt Flying School>: r03.10
actor <Per Holt> party=<Brannholt Flying School>: r13.12
actor <neighbours of flying school>: r03.1
actor <Gudrun Hove>: r03.2
actor <a former mechanic at the school>: r03.3, r09.7
actor <The parish register of 1951>: r03.7
actor <Tove Engel> party=<Brannholt>: r03.9, r03.12
actor <the barmaid at the Windsock>: r03.11
actor <Sanction Watch> party=<Sanction Watch>: r04.1, r04.12, r09.11, r14.10, r14.11
actor <Leo Banning> party=<Sanction Watch>: r04.9
actor <two men who flew for Kessara until the autumn>: r04.2
actor <One of them>: r04.3
actor <A customs declaration>: r04.4
actor <Nils Brask> party=<Skaldair Cargo>: r04.10, r06.8, r09.3, r12.8, r12.10
actor <A hangar keeper at Sturna>: r12.9
actor <invoices leaked to the Observer>: r05.1, r06.1
actor <One of the papers>: r05.2, r06.2
actor <another>: r05.3, r06.3
actor <Blue Crane Freight> party=<Blue Crane Freight>: r06.4, r10.11, r12.1, r12.5, r14.15
actor <Amina Dufort> party=<Blue Crane Freight>: r05.4, r09.4, r12.2
actor <the only such shop in the country> party=<the only such shop in the country>: r05.7
actor <A letter dated October 14>: r05.10
actor <a person familiar with the file>: r05.15
actor <a loader at Quell airport>: r06.7
actor <Transponder logs>: r09.1, r09.2
actor <A satellite picture>: r09.6
actor <Civil Aviation Authority> party=<Civil Aviation Authority>: r09.5, r10.10, r12.6
actor <Paolo Ferrand> party=<Taronne>: r10.12, r12.7
actor <Udria Live>: r09.9, r14.13
actor <Tailspotter>: r10.8
actor <Reader Ingmar>: r09.12
actor <Hedda Pol> party=<Lorn>: r10.1
actor <the Lorn fire brigade> party=<the Lorn fire brigade>: r10.3, r10.13
actor <a ground handler there>: r12.3
actor <a fuel receipt>: r12.4
actor <Corvin Turbines> party=<Corvin Turbines>: r12.11
actor <Hull insurers in Sturna>: r12.12
actor <The Quell Observer>: r13.1, r13.3, r13.6, r13.8, r13.10, r14.9
actor <a politician of his party>: r13.15
claim c1 <glide bombs made in Velland have reached Kessara>: r01.1 for, r01.5 against, r01.10 against, r02.1 against, r02.2 against, r04.2 for, r04.3 for, r04.7 withheld about, r07.1 against, r08.1 against, r13.4/3 withheld about, r13.5 withheld about, r14.1 for, r14.16 against
claim c2 <the wreckage in Tesk is that of a Petrel, built by Norling Works>: r01.2 for, r01.7 against, r02.3 unclear, r10.15 for, r11.5/4 for
claim c3 <the wreckage in Tesk had been planted there by the Udrian army>: r01.6 for, r07.3 for, r07.4 for, r07.5 against, r08.3 for, r08.4 for, r10.14 against
claim c4 <200 Petrel glide bombs have been delivered from Velland to Kessara>: r04.1 for, r04.6 against, r09.11 for, r14.10 against
claim c5 <there were soldiers among the dead in Tesk>: r01.4 against, r07.6 for, r08.5 for
claim c6 <14 people died in the raid on Tesk>: r04.11 for, r10.6 against
claim c7 <the Brannholt Flying School had bought Petrel glide bombs>: r01.8 withheld about, r01.9 for, r02.6 against, r02.8 withheld about, r03.11 for, r04.4 for, r04.5 against, r05.9 withheld about, r11.5/1 for, r11.6/1 against, r13.3 unclear, r13.4/2 for
claim c8 <the Brannholt Flying School bought 84 Petrel glide bombs>: r05.1 for, r06.1 for, r11.5/3 against, r13.4/1 for, r14.11 for
claim c9 <trainer jets of the flying school have gone to Kessara>: r03.4 against, r07.11 withheld about, r08.10 withheld about, r11.2/4 against, r13.2/1 for, r14.8 for, r14.9 for
claim c10 <six Linnets were flown off to Kessara>: r03.3 for, r09.7/1 for, r11.11/3 against
claim c11 <four Linnets are in Dhorn>: r09.6 for, r09.7/2 against, r09.8 withheld about, r11.11/2 for, r13.2/3 against
claim c12 <the six Linnets are at the flying school in Brannholt>: r02.7 for, r03.1 against, r03.2/1 against, r07.11 withheld about, r08.10 withheld about
claim c13 <the jets are with a paint shop in Taronne>: r03.5 for, r05.6 for, r05.7 against, r07.11 withheld about, r08.10 withheld about, r11.6/3 for
claim c14 <an aircraft of Blue Crane Freight has been to Dhorn>: r05.2 for, r05.4 against, r06.2 for, r06.4 against, r06.7 for, r09.1 for, r09.4 against, r09.5 withheld about, r12.1 for, r12.2/1 for
claim c15 <spare engines had come to Dhorn by air in December>: r07.7 for, r08.6 for
claim c16 <Skaldair Cargo has flown to Kessara since the embargo began>: r04.9 for, r04.10 against
claim c17 <a freighter of Skaldair Cargo was at Dhorn on December 17>: r05.3 for, r06.3 for, r06.8 withheld about, r09.2 for, r12.8 for
claim c18 <Skaldair's freighter was in its hangar on the night of December 17>: r09.3 for, r12.9 unclear
claim c19 <the engines brought to Dhorn were for ambulance aircraft>: r07.8 for, r07.9 for, r07.10 unclear, r08.7 for, r08.8 for, r08.9 unclear, r12.10 for, r12.11 against
claim c20 <Blue Crane Freight flew again after the ban>: r12.3 for, r12.4 for, r12.5 against, r12.6 withheld about, r12.7 withheld about, r14.14 for, r14.15 against
claim c21 <Blue Crane Freight has been banned from flying>: r10.10 for, r10.11 against
claim c22 <the leaked invoices are forged>: r05.5 for, r05.8 against, r06.5 for, r06.6 against, r07.2/2 for, r08.2/2 for, r11.6/2 for, r11.7/2 against, r13.6 unclear, r13.7/1 against
claim c23 <the Export Control Office warned the defence ministry about the school in October>: r05.10 for, r05.12 for, r05.13 against, r06.9 for, r11.3/1 for, r11.3/2 for about
claim c24 <the October letter had been put before Halvar Reske>: r05.14 against, r06.10 against, r11.4 against, r13.13 for
claim c25 <Halvar Reske approved the sale of bombs to the school>: r05.15 for, r11.1/1 unclear, r11.2/1 against, r13.14 against, r14.2 for
claim c26 <Halvar Reske knew that the bombs would travel on to Kessara>: r13.16 for, r14.3 against
claim c27 <Halvar Reske and Colonel Joren Reske are related>: r01.11 against, r02.9 against, r03.6 withheld about, r03.7 for, r03.8 against, r11.1/2 unclear, r11.2/3 against, r13.8 unclear, r13.9/1 for, r14.4 for
claim c28 <two inspectors of the Panel of Monitors had been turned away from the school>: r03.9 for, r03.10 against, r04.8 for, r11.10/2 against, r11.11/1 for, r13.12 for
claim c29 <the colonel had had money from Kessara>: r11.10/1 against, r13.11/1 for
claim c30 <the colonel had had three million crowns from Kessara>: r11.8 for, r11.9 for, r13.10 unclear, r13.11/2 against
claim c31 <instructors from Brannholt are training Kessara's pilots>: r09.9 for, r09.10 against, r10.8 for, r10.9 against, r13.11/3 against, r14.13 against
claim c32 <a bomb hit Lorn>: r10.1 for, r10.2 against, r10.4/1 for
claim c33 <the bomb that hit Lorn was a Petrel>: r10.4/2 for, r10.5 against
claim c34 <it was a gas main that blew up in Lorn>: r10.3 for, r10.13 against
claim c35 <every bomb that Norling built since 2030 is accounted for>: r02.4 for, r14.12 against
claim c36 <Halvar Reske had resigned>: r14.5 for, r14.7 withheld about
claim c37 <Halvar Reske was sacked>: r13.15 for, r14.6 for, r14.7 withheld about
claim c38 <the Minister will resign>: r06.11 unclear, r11.12 unclear, r11.13 withheld about, r11.14 withheld about
claim c39 <Our aviation flies with its own wings>: r07.2/1 for, r08.2/1 for
narrower c4 c1
narrower c8 c7
narrower c10 c9
narrower c11 c9
narrower c17 c16
narrower c24 c23
narrower c30 c29
narrower c33 c32
excludes c9 c12
excludes c9 c13
excludes c12 c13
excludes c17 c18
excludes c32 c34
excludes c36 c37
reversal <Velland> c1 from r01.10, r02.1, r02.2 to r14.1 partial
reversal <Norling Works> c2 from r01.7 to r11.5/4
reversal <Sanction Watch> c4 from r04.1, r09.11 to r14.10
reversal <Tesk's hospital> c6 from r04.11 to r10.6
reversal <Joren Reske> c7 from r11.6/1 to r13.4/1, r13.4/2
reversal <Joren Reske> c9 from r03.4 to r13.2/1, r14.8 partial
reversal <Blue Crane Freight> c14 from r06.4 to r12.1 partial
reversal <Amina Dufort> c14 from r05.4, r09.4 to r12.2/1 partial
reversal <Nils Brask> c16 from r04.10 to r12.8 partial
reversal <Joren Reske> c22 from r05.5, r06.5, r11.6/2 to r13.7/1
reversal <Halvar Reske> c25 from r11.2/1, r13.14 to r14.2
reversal <Halvar Reske> c27 from r01.11, r02.9, r11.2/3 to r14.4
reversal <Brannholt Flying School> c28 from r03.10, r11.10/2 to r13.12
reversal <Joren Reske> c29 from r11.10/1 to r13.11/1 partial
reversal <Udria Live> c31 from r09.9 to r14.13
reversal <the Lorn fire brigade> c34 from r10.3 to r10.13
reversal <Norling Works> c35 from r02.4 to r14.12
contradicts r01.1 r01.5
contradicts r01.2 r01.7
contradicts r01.1 r01.10
contradicts r01.1 r02.1
contradicts r01.9 r02.6
contradicts r02.7 r03.1
contradicts r02.7 r03.2/1
contradicts r02.7 r03.3
contradicts r03.3 r03.4
contradicts r02.7 r03.5
contradicts r01.11 r03.7
contradicts r03.7 r03.8
contradicts r03.9 r03.10
contradicts r02.6 r03.11
contradicts r01.5 r04.1
contradicts r01.10 r04.1
contradicts r02.1 r04.1
contradicts r01.5 r04.2
contradicts r01.10 r04.2
contradicts r02.1 r04.2
contradicts r01.5 r04.3
contradicts r01.10 r04.3
contradicts r02.1 r04.3
contradicts r01.5 r04.9
contradicts r01.10 r04.9
contradicts r02.1 r04.9
contradicts r02.6 r04.4
contradicts r01.9 r04.5
contradicts r03.11 r04.5
contradicts r04.4 r04.5
contradicts r04.1 r04.6
contradicts r03.10 r04.8
contradicts r04.9 r04.10
contradicts r02.6 r05.1
contradicts r04.5 r05.1
contradicts r04.11 r10.7
contradicts r04.10 r05.3
contradicts r05.2 r05.4
contradicts r03.5 r05.7
contradicts r05.5 r05.8
contradicts r05.10 r05.13
contradicts r05.12 r05.13
contradicts r05.2 r06.4
contradicts r05.4 r06.7
contradicts r06.4 r06.7
contradicts r05.8 r07.2/2
contradicts r01.6 r07.5
contradicts r07.3 r07.5
contradicts r07.4 r07.5
contradicts r01.4 r07.6
contradicts r05.4 r09.1
contradicts r06.4 r09.1
contradicts r04.10 r09.2
contradicts r03.4 r09.6
contradicts r09.6 r09.7/2
contradicts r09.9 r09.10
contradicts r10.1 r10.2
contradicts r10.1 r10.3
contradicts r10.2 r10.4/1
contradicts r10.3 r10.4/1
contradicts r10.4/2 r10.5
contradicts r09.10 r10.8
contradicts r09.9 r10.9
contradicts r10.8 r10.9
contradicts r10.10 r10.11
contradicts r01.6 r10.14
contradicts r07.3 r10.14
contradicts r07.4 r10.14
contradicts r01.7 r10.15
contradicts r05.15 r11.2/1
contradicts r03.3 r11.2/4
contradicts r09.6 r11.2/4
contradicts r02.6 r11.5/1
contradicts r04.5 r11.5/1
contradicts r05.1 r11.5/3
contradicts r01.7 r11.5/4
contradicts r01.9 r11.6/1
contradicts r03.11 r11.6/1
contradicts r04.4 r11.6/1
contradicts r05.1 r11.6/1
contradicts r11.5/1 r11.6/1
contradicts r05.5 r11.7/2
contradicts r07.2/2 r11.7/2
contradicts r11.9 r11.10/1
contradicts r03.9 r11.10/2
contradicts r04.8 r11.10/2
contradicts r03.10 r11.11/1
contradicts r11.10/2 r11.11/1
contradicts r03.4 r11.11/2
contradicts r09.7/2 r11.11/2
contradicts r11.2/4 r11.11/2
contradicts r03.3 r11.11/3
contradicts r05.4 r12.1
contradicts r06.4 r12.2/1
contradicts r12.2/1 r12.3
contradicts r12.2/1 r12.4
contradicts r12.3 r12.5
contradicts r12.4 r12.5
contradicts r07.8 r12.11
contradicts r07.9 r12.11
contradicts r12.10 r12.11
contradicts r11.2/4 r13.2/1
contradicts r09.6 r13.2/3
contradicts r11.11/2 r13.2/3
contradicts r02.6 r13.4/1
contradicts r04.5 r13.4/1
contradicts r11.5/3 r13.4/1
contradicts r07.2/2 r13.7/1
contradicts r01.11 r13.9/1
contradicts r03.8 r13.9/1
contradicts r11.9 r13.11/2
contradicts r03.10 r13.12
contradicts r11.10/2 r13.12
contradicts r05.13 r13.13
contradicts r05.14 r13.13
contradicts r01.5 r14.1
contradicts r01.10 r14.1
contradicts r02.1 r14.1
contradicts r04.1 r14.1
contradicts r13.16 r14.3
contradicts r03.8 r14.4
contradicts r13.15 r14.5
contradicts r14.5 r14.6
contradicts r02.6 r14.11
contradicts r04.5 r14.11
contradicts r11.5/3 r14.11
contradicts r11.6/1 r14.11
contradicts r10.8 r14.13
contradicts r12.5 r14.14
doubts r02.3 r01.2
doubts r02.3 r10.15
doubts r02.3 r11.5/4
doubts r07.10 r07.8
doubts r07.10 r07.9
doubts r07.10 r12.10
doubts r12.9 r09.3
derives r06 r05 rewrites
derives r08 r07 copies
derives r09 r03 cites
derives r09 r10 cites
derives r10 r09 cites
derives r14 r13 cites
origin c1 for least=3 most=4: <Udria's defence ministry> r01; <two men who flew for Kessara until the autumn> r04; <One of them> r04; <Dagny Orlow> r14
origin c1 against least=2 most=2: <Foreign Ministry of Kessara> r01 r07 r14; <Ministry of Defence of Velland> r01 r02
origin c2 for least=3 most=3: <Udria's defence ministry> r01; <Panel of Monitors> r10; <Norling Works> r11
origin c2 against least=1 most=1: <Norling Works> r01
origin c3 for least=2 most=2: <Foreign Ministry of Kessara> r01 r07; <Two inhabitants of the town> r07
origin c3 against least=2 most=2: <Udria's defence ministry> r07; <Panel of Monitors> r10
origin c4 for least=1 most=1: <Sanction Watch> r04 r09
origin c4 against least=2 most=2: <Ministry of Defence of Velland> r04; <Sanction Watch> r14
origin c5 for least=1 most=1: <General Staff of Kessara> r07
origin c5 against least=1 most=1: <A doctor there> r01
origin c6 for least=1 most=1: <Tesk's hospital> r04
origin c6 against least=1 most=1: <Tesk's hospital> r10
origin c7 for least=5 most=5: <a Udrian intelligence officer> r01; <the barmaid at the Windsock> r03; <A customs declaration> r04; <Norling Works> r11; <Joren Reske> r13
origin c7 against least=2 most=2: <Ministry of Defence of Velland> r02; <Brannholt Flying School> r04 r11
origin c8 for least=3 most=3: <invoices leaked to the Observer> r05; <Joren Reske> r13; <Sanction Watch> r14
origin c8 against least=1 most=1: <Norling Works> r11
origin c9 for least=1 most=1: <Joren Reske> r13
origin c9 against least=2 most=2: <Brannholt Flying School> r03; <Ministry of Defence of Velland> r11
origin c10 for least=1 most=1: <a former mechanic at the school> r03
origin c10 against least=1 most=1: <Panel of Monitors> r11
origin c11 for least=2 most=2: <A satellite picture> r09; <Panel of Monitors> r11
origin c11 against least=2 most=2: <a former mechanic at the school> r09; <Joren Reske> r13
origin c12 for least=1 most=1: <Export Control Office> r02
origin c12 against least=1 most=1: <Gudrun Hove> r03
origin c13 for least=1 most=1: <Brannholt Flying School> r03 r05 r11
origin c13 against least=1 most=1: <the only such shop in the country> r05
origin c14 for least=4 most=4: <One of the papers> r05; <a loader at Quell airport> r06; <Transponder logs> r09; <Blue Crane Freight> r12
origin c14 against least=1 most=1: <Blue Crane Freight> r05 r09
origin c15 for least=1 most=1: <Ana Vrel> r07
origin c16 for least=1 most=1: <Leo Banning> r04
origin c16 against least=1 most=1: <Skaldair Cargo> r04
origin c17 for least=3 most=3: <another> r05; <Transponder logs> r09; <Skaldair Cargo> r12
origin c18 for least=1 most=1: <Skaldair Cargo> r09
origin c19 for least=3 most=3: <Ana Vrel> r07; <director of the Dhorn air rescue service> r07; <Skaldair Cargo> r12
origin c19 against least=1 most=1: <Corvin Turbines> r12
origin c20 for least=3 most=3: <a ground handler there> r12; <a fuel receipt> r12; <Panel of Monitors> r14
origin c20 against least=1 most=1: <Blue Crane Freight> r12 r14
origin c21 for least=1 most=1: <Civil Aviation Authority> r10
origin c21 against least=1 most=1: <Blue Crane Freight> r10
origin c22 for least=2 most=2: <Brannholt Flying School> r05 r11; <Foreign Ministry of Kessara> r07
origin c22 against least=3 most=3: <Three people at Norling> r05; <Norling Works> r11; <Joren Reske> r13
origin c23 for least=2 most=2: <A letter dated October 14> r05; <Export Control Office> r05 r11
origin c23 against least=1 most=1: <An aide to the minister> r05
origin c24 for least=1 most=1: <a former clerk in the minister's office> r13
origin c24 against least=1 most=1: <Halvar Reske> r05 r11
origin c25 for least=2 most=2: <a person familiar with the file> r05; <Halvar Reske> r14
origin c25 against least=1 most=1: <Halvar Reske> r11 r13
origin c26 for least=1 most=1: <a former clerk in the minister's office> r13
origin c26 against least=1 most=1: <Halvar Reske> r14
origin c27 for least=3 most=3: <The parish register of 1951> r03; <Joren Reske> r13; <Halvar Reske> r14
origin c27 against least=1 most=1: <Ministry of Defence of Velland> r01 r02 r03 r11
origin c28 for least=3 most=3: <Tove Engel> r03; <Panel of Monitors> r04 r11; <Brannholt Flying School> r13
origin c28 against least=1 most=1: <Brannholt Flying School> r03 r11
origin c29 for least=1 most=1: <Joren Reske> r13
origin c29 against least=1 most=1: <Joren Reske> r11
origin c30 for least=1 most=1: <A bank clerk> r11
origin c30 against least=1 most=1: <Joren Reske> r13
origin c31 for least=1 most=1: <> r09 r10
origin c31 against least=3 most=3: <Joren Reske> r09 r13; <Foreign Ministry of Kessara> r10; <Udria Live> r14
origin c32 for least=2 most=2: <Hedda Pol> r10; <Udria's defence ministry> r10
origin c32 against least=1 most=1: <General Staff of Kessara> r10
origin c33 for least=1 most=1: <Udria's defence ministry> r10
origin c33 against least=1 most=1: <Norling Works> r10
origin c34 for least=1 most=1: <the Lorn fire brigade> r10
origin c34 against least=1 most=1: <the Lorn fire brigade> r10
origin c35 for least=1 most=1: <Norling Works> r02
origin c35 against least=1 most=1: <Norling Works> r14
origin c36 for least=1 most=1: <Halvar Reske> r14
origin c37 for least=1 most=2: <a politician of his party> r13; <a member of the cabinet> r14
origin c39 for least=1 most=1: <Foreign Ministry of Kessara> r07
