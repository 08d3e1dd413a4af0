=== r01 wire
| report outlet=<Castry Wire> published=2034-03-02
Pelmora recalls infusion bags after deaths

CASTRY, March 2 (CW) - {content.1:Nine patients at two hospitals have fallen ill with a blood infection and two of them have died}, {source.1:Pelmora's Medicines Inspectorate} {cue.1:said} on Thursday, a day after it recalled a batch of saline bags.

{source.2:Pavel Grint, a spokesman for the Inspectorate}, {cue.2:told} reporters {content.2:that batch 417, filled by Ostrel of neighbouring Drosk and brought in by Meridane Medical, was contaminated with bacteria}. {content.3:Whether it had been spoiled at the plant} {source.3:he} {cue.3:would not say}.

{source.4:Ostrel} {cue.4:rejected} {content.4:any suggestion that the batch had been contaminated at its works in Harv}. {content.5:"Every bag was sterile when it left us,"} {source.5:Marta Zeld, its spokeswoman}, {cue.5:said} by telephone. {source.6:Drosk's industry ministry} {cue.6:did not respond to} {content.6:a request for comment on the plant}.

{source.7:Meridane}, based in Castry, {cue.7:said} in a statement {content.7:that it would pay for the return of the bags and that it had received no warning from any hospital}.

At Queen Ilse Hospital in the capital, where five of the nine were treated, {source.8:the director, Jonas Eck}, {cue.8:denied} {content.8:that anyone had died there}. {content.9:A woman died in its west wing on Sunday}, {source.9:a nurse at the hospital} {cue.9:said}.

{source.10.11:Health Minister Tomas Haldane} {cue.10:said} {content.10:he had been told nothing of the infections before Wednesday}, and {cue.11:promised} {content.11:an inquiry}. {source.12:The Nurses' League} {cue.12:questioned} {content.12:whether he could really have heard so late}.
| 1 act=assert parent=none
| 1 proposition <Nine patients at two hospitals have fallen ill with a blood infection>
| 1 proposition <two of them have died>
| 2 act=assert parent=none
| 3 act=decline parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 6 act=decline parent=none
| 7 act=assert parent=none
| 7 proposition <it would pay for the return of the bags>
| 7 proposition <it had received no warning from any hospital> negated
| 8 act=deny parent=none
| 9 act=assert parent=none
| 10 act=assert parent=none
| 10 proposition whole negated
| 11 act=promise parent=none
| 12 act=dispute parent=none

=== r02 local
| report outlet=<The Ferrow Mercury> published=2034-03-04
{content.1:Importer was warned in February}, {source.1:Ferrow doctor} {cue.1:says}

It was the ninth of the month, and nobody answered. {content.2:"We wrote to Meridane about cloudy bags. Nobody rang back,"} {source.2:Dr Petra Renn, who runs the blood ward}, {cue.2:told} the Mercury yesterday. {content.2:"I am still angry."}

{source.3:The importer} {cue.3:insists} {content.3:no warning ever reached it}. {content.4:"There was no call and no letter from Ferrow,"} {source.4:its managing director, Colm Farris}, {cue.4:said} when we rang him at home.

{source.5:Castry Wire} {cue.5:reported} on Thursday, {cue.6:citing} {source.6:the Medicines Inspectorate}, {content.5.6:that nine patients had fallen ill and two had died}. That was two days ago. {content.7:By Friday evening the number of sick was 14}, {source.7:Ferrow General} {cue.7:said}. {source.8:The hospital} {cue.8:would not say} {content.8:whether the health ministry, too, had been told before the recall}.

{source.9:Nessa Bray of Tide Street, whose husband Olm died on the ward on Monday}, {cue.9:said} {content.9:{source.10:a nurse} had {cue.10:told} her {content.10:the bags of batch 417 were dirty}}. Mrs Bray has kept his slippers by the door. {source.11:She} {cue.11:wants} {content.11:somebody from Meridane to come and look at them}.

In Castry, {source.12.13:Pavel Grynt, who speaks for the Inspectorate}, {cue.12:confirmed} {content.12:the contamination of 417} but {cue.13:ruled out} {content.13:that a second batch, 419, was affected}. Bags of 419 were still hanging on two wards when this paper went to print. The hospital has set up a telephone for families; it is answered from seven until ten.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition <We wrote to Meridane about cloudy bags>
| 2 proposition <Nobody rang back> negated
| 2 proposition <I am still angry>
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=assert parent=none
| 5 proposition <nine patients had fallen ill>
| 5 proposition <two had died>
| 6 act=assert parent=5
| 6 proposition <nine patients had fallen ill>
| 6 proposition <two had died>
| 7 act=assert parent=none
| 8 act=decline parent=none
| 9 act=assert parent=none
| 10 act=assert parent=9
| 11 act=demand parent=none
| 12 act=confirm parent=none
| 13 act=deny parent=none

=== r03 release
| report outlet=<Ministry of Health> published=2034-03-06
STATEMENT ON INFUSION FLUIDS

Castry, 6 March 2034. {source.1:The Ministry of Health of Pelmora} {cue.1:rejects} {content.1:reports that it had been told of the infections before the recall of 1 March}. {content.2:"Neither the Minister nor any official had been informed,"} {source.2:State Secretary Bruno Asch} {cue.2:states}.

{source.3:The Ministry} {cue.3:confirms} {content.3:that the number of patients now stands at 14 and that three of them have died}. It extends its sympathy to the families.

{source.4:The Medicines Inspectorate} {cue.4:has informed} the Ministry {content.4:that batch 417 was contaminated, that batch 419 is not affected, and that inspectors were refused entry to the Ostrel plant in Harv on 3 March}. {source.5:The Ministry} {cue.5:calls upon} {content.5:the authorities of Drosk to see that the gates are opened without delay}.

{source.6:Meridane Medical} {cue.6:has assured} us {content.6:that not a single bag of batch 417 has left its warehouse since the recall}. Hospitals holding bags should keep them apart and await collection.

Asked about a letter which Ferrow General is said to have sent to the importer, {source.7:Minister Haldane} {cue.7:declared} {content.7:that he had no knowledge of it}. He has visited both hospitals and has seen the wards.

{source.8:The Ministry} {cue.8:warns} {content.8:that saline held in private homes must not be used}. {source.9:The Inspectorate} {cue.9:will report} by 20 March {content.9:whether the plant or the warehouse was at fault}.
| 1 act=deny parent=none
| 2 act=assert parent=none
| 2 proposition whole negated
| 3 act=confirm parent=none
| 3 proposition <the number of patients now stands at 14>
| 3 proposition <three of them have died>
| 4 act=assert parent=none
| 4 proposition <batch 417 was contaminated>
| 4 proposition <batch 419 is not affected> negated
| 4 proposition <inspectors were refused entry to the Ostrel plant in Harv on 3 March>
| 5 act=demand parent=none
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=warn parent=none
| 8 proposition whole negated
| 9 act=assert actuality=future parent=none

=== r04 tabloid
| report outlet=<Daily Lantern> published=2034-03-08
SIX DEAD! And they hid it

{content.1:SIX patients have now been killed by filthy drips}, {source.1:the Daily Lantern} {cue.1:can reveal}.

{source.2:A senior ministry insider} {cue.2:told} us: {content.2:"It's six. They are sitting on the number. Haldane was told a fortnight before anybody pulled a bag."} {source.3:The insider} {cue.3:added} {content.3:that a second batch, 419, is bad as well}.

{source.4:A Haldane aide} {cue.4:dismissed} {content.4:the six deaths} as pub talk. {content.5:"Exactly three have died,"} {source.5:watchdog mouthpiece Pavel Grint} {cue.5:said} last night. {source.6:The minister}, dining at the Swan, {cue.6:would not discuss} {content.6:the toll}.

At Queen Ilse, {source.7:boss Jonas Eck} {cue.7:swore blind again} {content.7:that nobody had died under his roof}. {source.8:A porter} {cue.8:scoffed at} {content.8:that}. {content.9:"I wheeled one of them down to the cold room myself,"} {source.9:he} {cue.9:said}.

{source.10:Grieving Nessa Bray, 58}, {cue.10:blamed} {content.10:Castry importer Meridane for ignoring Ferrow General's warning in February}. {source.11:Meridane} {cue.11:says} {content.11:it never had one from any hospital}. {source.12:Ostrel}, the Drosk firm that filled the bags, {cue.12:claims} {content.12:every one was sterile when it left}. Tell that to Nessa, who buried her Olm on Saturday in the rain, with forty nurses walking behind the coffin.

It is time for the truth, minister, and today would be a good day for it.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition <It's six>
| 2 proposition <They are sitting on the number>
| 2 proposition <Haldane was told a fortnight before anybody pulled a bag>
| 3 act=assert parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 6 act=decline parent=none
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=deny parent=none
| 9 act=assert parent=none
| 10 act=accuse parent=none
| 11 act=assert parent=none
| 11 proposition whole negated
| 12 act=assert parent=none

=== r05 broadsheet
| report outlet=<The Castry Register> published=2034-03-17
Sealed bags, open questions: drip inquiry turns to Drosk

By Our Health Correspondent

{source.1:The National Reference Laboratory} {cue.1:says} {content.1:it has found bacteria in 11 of 40 sealed bags of batch 417}, a result that moves suspicion across the border. {content.2:The fluid was contaminated "during filling", at Ostrel's works in Harv}, {cue.2:according to} {source.2:a five-page analysis that the Register has read}. {content.3:"It happened in Harv,"} {source.3:Anselm Troy, the laboratory's director}, {cue.3:said}. {content.3:"The bags did not go bad in anybody's warehouse."}

{source.4.5:Two inspectors} {cue.4:agreed} {content.4:that the batch had been spoiled at the plant}; on March 3, they {cue.5:said}, {content.5:they had been turned away from its gates}. {source.6:Ostrel} {cue.6:denies} {content.6:having barred anyone}. {content.7:It was in Meridane's warehouse that the bags were spoiled}, {source.7:Marta Zeld, for the company}, {cue.7:said}, {content.8:a charge} {source.8:the importer} {cue.8:dismissed}.

{source.9:A letter dated February 9} {cue.9:shows} {content.9:Ferrow General warning Meridane of "cloudy fluid in 417"}. {source.10:Colm Farris, the importer's managing director}, {source.11:who} a fortnight ago {cue.11:denied} {content.11:any letter or call}, {cue.10:conceded} {content.10:that the warning had come}. It had lain in a tray for three weeks.

{content.12:By Thursday 23 patients had been infected and four had died}, {source.12:the Medicines Inspectorate} {cue.12:said}. {source.13:The health ministry} {cue.13:declined} {content.13:to comment on the laboratory's result}; {source.14:a person close to the laboratory} {cue.14:said} {content.14:the ministry had been leaning on it over the paper since Monday}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition <It happened in Harv>
| 3 proposition <The bags did not go bad in anybody's warehouse> negated
| 4 act=confirm parent=none
| 5 act=assert parent=none
| 6 act=deny parent=none
| 7 act=assert parent=none
| 8 act=deny parent=none
| 9 act=find parent=none
| 10 act=admit parent=none
| 11 act=deny parent=none
| 12 act=assert parent=none
| 12 proposition <23 patients had been infected>
| 12 proposition <four had died>
| 13 act=decline parent=none
| 14 act=assert parent=none

=== r06 state
| report outlet=<Harv Telegraph Agency> published=2034-03-19
Slander against Ostrel works refuted

HARV, March 19. /HTA/. {source.1:The Ministry of Industry of Drosk} {cue.1:has resolutely rejected} {content.1:the allegation that infusion solutions were contaminated at the Ostrel works}. {content.2:"Not one microbe left Harv with them. Our halls are the cleanest on the continent,"} {source.2:Deputy Minister Oleg Marn} {cue.2:stressed}.

On Friday {source.3:the newspaper The Castry Register} {cue.3:claimed}, {cue.4:with reference to} {source.4:two nameless inspectors}, {content.3.4:that they had been turned away at the gates of the plant}. {content.5:Inspectors from Pelmora were never refused entry; they never applied for it}, {source.5:the Ministry} {cue.5:noted}.

In the course of a check, {source.6:specialists of the Ministry} {cue.6:established} {content.6:that the solutions had been spoiled in the warehouse of the importer, Meridane}. {source.7.8:Marta Zeld, representative of Ostrel}, {cue.7:recalled} {content.7:that the bags had been kept there at 38 degrees}, and {cue.8:accused} {content.8:the importer of continuing to ship batch 417 after the recall}. {source.9:A page of the warehouse journal}, a copy of which is at the disposal of HTA, {cue.9:shows} {content.9:bags of the batch leaving for the coast on March 4}.

{source.10:Meridane} {cue.10:denied} {content.10:the shipments}. {content.11:The hall had never been warmer than 25 degrees}, {source.11:its director, Colm Farris}, {cue.11:maintained} in a letter to HTA. {source.12:The health ministry in Castry} {cue.12:declined} {content.12:to comment on the journal}. The Ostrel collective, which numbers 1,900, continues to fulfil its obligations to partners in eleven states.
| 1 act=deny parent=none
| 2 act=assert parent=none
| 2 proposition <Not one microbe left Harv with them> negated
| 2 proposition <Our halls are the cleanest on the continent>
| 3 act=assert parent=none
| 4 act=assert parent=3
| 5 act=assert parent=none
| 5 proposition <Inspectors from Pelmora were never refused entry> negated
| 5 proposition <they never applied for it> negated
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=accuse parent=none
| 9 act=find parent=none
| 10 act=deny parent=none
| 11 act=assert parent=none
| 11 proposition whole negated
| 12 act=decline parent=none

=== r07 translated
| report outlet=<Sunrise Digest> published=2034-03-20
From the neighbours' press: the dispute over the Ostrell factory

Harv. {source.1:The Industry Ministry of Drosk} {cue.1:has firmly rejected} {content.1:the claim that infusion solutions were contaminated in the Ostrell factory}. {content.2:"Not a single microbe left Harv with them. Our halls are the cleanest of the continent,"} {cue.2:underlined} {source.2:the vice-minister, Oleg Mahrn}.

{source.3:The newspaper Castry Register} {cue.3:asserted} on Friday, {cue.4:with reference to} {source.4:two unnamed inspectors}, {content.3.4:that they were sent away at the gates of the factory}. {content.5:Inspectors from Pelmora were never denied entry; they never asked for it}, {source.5:the Ministry} {cue.5:remarked}.

During a check {source.6:experts of the Ministry} {cue.6:established} {content.6:that the solutions were spoiled in the store of the importer Meridan}. {source.7.8:Marta Seld, representative of Ostrell}, {cue.7:reminded} {content.7:that the bags were held there at 38 degrees}, and {cue.8:accused} {content.8:the importer of going on shipping batch 417 after the recall}. {source.9:A page of the store's journal} {cue.9:shows} {content.9:bags of the batch departing to the coast on 4 March}.

{source.10:Meridan} {cue.10:denied} {content.10:the shipments}. {content.11:The hall was never warmer than 25 degrees}, {cue.11:claimed} {source.11:its director, Kolm Ferris}.

Translated from the Drosk language. The Digest brings its readers the neighbours' press on Mondays and Thursdays.
| 1 act=deny parent=none
| 2 act=assert parent=none
| 2 proposition <Not a single microbe left Harv with them> negated
| 2 proposition <Our halls are the cleanest of the continent>
| 3 act=assert parent=none
| 4 act=assert parent=3
| 5 act=assert parent=none
| 5 proposition <Inspectors from Pelmora were never denied entry> negated
| 5 proposition <they never asked for it> negated
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=accuse parent=none
| 9 act=find parent=none
| 10 act=deny parent=none
| 11 act=assert parent=none
| 11 proposition whole negated

=== r08 blog
| report outlet=<Wardwatch> published=2034-03-21
So where else did they go?

Everything in one place, then, as it has got rather untidy. {source.1:The Castry Register} {cue.1:reported} on Friday, {cue.2:quoting} {source.2:the National Reference Laboratory}, {content.1.2:that bacteria were sitting inside sealed bags of 417}. {source.3:Its director} {cue.3.4:told} {source.4:the paper} {content.3.4:that it happened in Harv}. Sealed, mind you.

Now for the new bit. {source.5:The Daily Lantern} {cue.5:has} {content.5:a crate of 417 going to the children's clinic in Lowen}. So I rang up. {content.6:"We never had a bag of it in the house,"} {source.6:the matron, Sister Hild Orme}, {cue.6:told} me, and I could hear her counting to ten.

{source.7:A Meridane driver}, though, {cue.7:says} {content.7:he took bags of 417 down to Ferrow on March 5}, four days after the recall. He has the ferry ticket. {source.8:Meridane} {cue.8:won't talk about} {content.8:his trip}.

Batch 419? {content.9:Every bit as bad}, {source.9:two people at the Inspectorate} {cue.9:tell} me. {source.10:Pavel Grint} {cue.10:denied} {content.10:it} when I caught him on the stairs yesterday morning. That makes three times he has been asked, by my count.

And Haldane? {source.11:Gerda Mol of the Nurses' League} {cue.11:is convinced} {content.11:he was told of the infections long before the recall}. {content.12:He was not}, {source.12:the minister} {cue.12:says}. More when I have it. Bring your own tea.
| 1 act=assert parent=none
| 2 act=assert parent=1
| 3 act=assert parent=4
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 8 act=decline parent=none
| 9 act=assert parent=none
| 10 act=deny parent=none
| 11 act=assert parent=none
| 12 act=assert parent=none
| 12 proposition whole negated

=== r09 tabloid
| report outlet=<Daily Lantern> published=2034-03-21
KIDS' CLINIC GOT KILLER DRIPS

{content.1:A CRATE of killer drips from batch 417 was delivered to a CHILDREN'S clinic in seaside Lowen}, {source.1:top hospital blog Wardwatch} {cue.1:reports}.

{source.2:Furious mums} {cue.2:demanded} {content.2:answers} at the gates last night. {source.3:The Health Ministry} {cue.3:called} {content.3:the story "rubbish from start to finish"}. {content.4:"Lowen was never sent a bag of that batch,"} {source.4:State Secretary Bruno Ash} {cue.4:said}.

But there was worse to come for the watchdog. {source.5:Its chief, Irena Voss}, {cue.5:admitted} late last night {content.5:that a second batch, 419, is contaminated too}. {content.6:"I am sorry for what my office told the public about it,"} {source.6:she} {cue.6:said}. {source.7:Ostrel} {cue.7:hit back}: {content.7:"There is nothing wrong with 419."}

And at Queen Ilse, {source.8:boss Jonas Eck} finally {cue.8:owned up} {content.8:that one of the dead was his patient}. Three weeks it took him; his own staff knew better, and so did our readers.

CORRECTION. {source.9:The Lantern} {cue.9:withdraws} {content.9:the figure of six deaths given on March 8}. {content.10:Three people had died by that day}, {source.10:the Inspectorate} {cue.10:says}. {source.11:Our ministry insider} {cue.11:stands by} {content.11:the higher number}. We are happy to set the record straight.
| 1 act=assert parent=none
| 2 act=demand parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=admit parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=admit parent=none
| 9 act=retract parent=none
| 10 act=assert parent=none
| 11 act=assert parent=none

=== r10 wire
| report outlet=<Castry Wire> published=2034-04-12
Pelmora health minister replaced as infusion result falls

CASTRY, April 12 (CW) - {source.1:Pelmora's National Reference Laboratory} on Wednesday {cue.1:withdrew} {content.1:its finding of bacteria in sealed bags of batch 417}, hours before Lucia Renn took over from Health Minister Tomas Haldane.

{content.2:"The bags had been opened before they reached us,"} {source.2:Anselm Troy, the laboratory's director}, {cue.2:said}. {source.3:He} {cue.3:corrected} himself on another point: {content.3:"It did not happen in Harv."} {source.4:Dr Petra Renn of Ferrow General, no relation to the new minister}, {cue.4:countered}: {content.4:"I sent sealed bags, and they were foul inside."}

{source.5:A laboratory employee} {cue.5:said} {content.5:the ministry had leaned on Troy for weeks over the result}. {source.6:The ministry} {cue.6:denied} {content.6:any pressure}. {content.7:"Nobody here leaned on anybody,"} {source.7:State Secretary Bruno Asch} {cue.7:said}.

{source.8:Haldane} {cue.8:said} {content.8:he had resigned of his own free will}. {content.9:He was dismissed over breakfast}, {cue.9:according to} {source.9:a cabinet official}. {source.10:Prime Minister Elias Korr} {cue.10:would not comment on} {content.10:the manner of his going}. {source.11:His successor} {cue.11:pledged} {content.11:to publish every paper in the affair}.

{source.12:Ostrel} {cue.12:said} {content.12:the bags had been spoiled in the importer's warehouse}. {source.13:Meridane} {cue.13:disputed} {content.13:that}. {source.14:The Medicines Inspectorate} {cue.14:put} {content.14:the toll at 31 infected and five dead}.
| 1 act=retract parent=none
| 2 act=assert parent=none
| 3 act=retract parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 4 proposition <I sent sealed bags>
| 4 proposition <they were foul inside>
| 5 act=assert parent=none
| 6 act=deny parent=none
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=assert parent=none
| 9 act=assert parent=none
| 10 act=decline parent=none
| 11 act=promise parent=none
| 12 act=assert parent=none
| 13 act=dispute parent=none
| 14 act=assert parent=none

=== r11 local
| report outlet=<The Ferrow Mercury> published=2034-04-13
Haldane goes, and the drip result with him

CASTRY - {source.1:The National Reference Laboratory} on Wednesday {cue.1:withdrew} {content.1:its finding of bacteria in sealed bags of batch 417}, hours before Lucia Renn took over from Health Minister Thomas Haldane.

{content.2:"The bags had been opened before they reached us,"} {source.2:Anselm Troye, the laboratory's director}, {cue.2:said}. {source.3:Dr Petra Renn of Ferrow General, no relation to the new minister}, {cue.3:countered}: {content.3:"I sent sealed bags, and they were foul inside."}

{source.4:Haldane} {cue.4:said} {content.4:he had resigned of his own free will}. {content.5:He was dismissed over breakfast}, {cue.5:according to} {source.5:a cabinet official}. {source.6:His successor} {cue.6:pledged} {content.6:to publish every paper in the affair}.

{source.7:A laboratory employee} {cue.7:said} {content.7:the ministry had leaned on Troye for weeks over the result}. {source.8:The ministry} {cue.8:denied} {content.8:any pressure}.

{source.9:The Medicines Inspectorate} {cue.9:put} {content.9:the toll at 31 infected and five dead}. Seven of the sick are still on the blood ward at Ferrow General, where a candle has been lit in the chapel every evening since the first of March. The families' telephone is open until ten.
| 1 act=retract parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition <I sent sealed bags>
| 3 proposition <they were foul inside>
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=promise parent=none
| 7 act=assert parent=none
| 8 act=deny parent=none
| 9 act=assert parent=none

=== r12 trade
| report outlet=<Fluid & Device Weekly> published=2034-04-21
A late pallet, a cracked filter: two firms under the lens

{source.1:Meridane Medical} {cue.1:has acknowledged} {content.1:that a single pallet of batch 417 left its Castry warehouse after the recall}. {content.2:"It was one pallet, by mistake, and we fetched back every bag,"} {source.2:managing director Colm Farris} {cue.2:told} the Weekly.

{source.3:The Medicines Inspectorate} {cue.3:counts} {content.3:three pallets sent out after March 1}. {content.4:Not one of those bags has been fetched back}, {source.4:its head, Irena Voss}, {cue.4:said}. On storage, {source.5:the warehouse's own temperature log}, released on Tuesday, {cue.5:shows} {content.5:that the bags were never kept above 26 degrees}; {source.6:Ostrel spokeswoman Marta Zeld} {cue.6:repeated} {content.6:her figure of 38}.

The filler has questions of its own to answer. {content.7:A cracked filter on line 3 let dirt into part of batch 417}, {cue.7:according to} {source.7:a former Ostrel technician}. {source.8:Zeld} {cue.8:denied} {content.8:that there had been any cracked filter}. {source.9:Two suppliers to the works} {cue.9:said} {content.9:line 3 had been idle since March}, {content.10:a standstill} {source.10:the company} {cue.10:also denied}. {source.11:Drosk's industry ministry} {cue.11:refused} {content.11:to say whether the line was running}.

Hospital buyers in Pelmora are meanwhile switching to glass. {source.12:Castry Wire} {cue.12:reported} last week, {cue.13:citing} {source.13:a laboratory employee}, {content.12.13:that the health ministry had leaned on the National Reference Laboratory over its result}, which was withdrawn on April 12. Saline prices have risen by a fifth since then, and lead times in the region stand at nine weeks.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 2 proposition <It was one pallet, by mistake>
| 2 proposition <we fetched back every bag>
| 3 act=assert parent=none
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=find parent=none
| 5 proposition whole negated
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=deny parent=none
| 9 act=assert parent=none
| 10 act=deny parent=none
| 11 act=decline parent=none
| 12 act=assert parent=none
| 13 act=assert parent=12

=== r13 ngo
| report outlet=<Open Ward> published=2034-05-09
WITHDRAWN IS NOT REFUTED

{source.1:Open Ward} {cue.1:says} today what officials will not: {content.1:batch 417 was contaminated at the Ostrel plant in Harv}.

{source.2:Tests by the Aubrey Institute}, which we paid for, {cue.2:reveal} {content.2:bacteria in nine sealed bags of 417, but none in batch 419}. {content.3:"These bags came to us in their cartons. They were spoiled where they were filled,"} {source.3:Dr Selma Oake of the institute} {cue.3:explains}.

{content.4:Meridane was warned by Ferrow General in February}, {source.4:The Castry Register} {cue.4:reported} on 17 March. The importer did nothing.

{source.5:We} {cue.5:accuse} {content.5:the health ministry of leaning on the National Reference Laboratory over its result}. {source.6:An e-mail obtained by Open Ward} {cue.6:shows} {content.6:the ministry pressing for it to vanish}. {source.7:State Secretary Bruno Asch} {cue.7:disputes} {content.7:that the e-mail is genuine}. {source.8:Dr Troy} {cue.8:did not answer} {content.8:our questions about it}. {source.9:The new minister, Lucia Renn}, {cue.9:could not rule out} {content.9:that there had been pressure}.

{source.10:A ministry official who asked not to be named} {cue.10:confirmed} {content.10:that Tomas Haldane was told of the infections two weeks before the recall}.

{source.11:We} {cue.11:count} {content.11:37 infected and seven dead}. {source.12:The Medicines Inspectorate} {cue.12:admits} {content.12:no more than 33 and six}. Each of the missing has a name, a bed number and a family.

Behind them stand two hospitals, one batch and a great many closed doors. The papers of the affair were promised in April. They lie in a cupboard still.
| 1 act=assert parent=none
| 2 act=find parent=none
| 2 proposition <bacteria in nine sealed bags of 417>
| 2 proposition <none in batch 419> negated
| 3 act=assert parent=none
| 3 proposition <These bags came to us in their cartons>
| 3 proposition <They were spoiled where they were filled>
| 4 act=assert parent=none
| 5 act=accuse parent=none
| 6 act=find parent=none
| 7 act=dispute parent=none
| 8 act=decline parent=none
| 9 act=decline parent=none
| 10 act=confirm parent=none
| 11 act=assert parent=none
| 12 act=admit parent=none

=== r14 broadsheet
| report outlet=<The Castry Register> published=2034-06-14
A crack on line 3, and a ministry that knew

{source.1:Ostrel} {cue.1:admitted} yesterday {content.1:that a cracked filter on line 3 had let dirt into part of batch 417}. {content.2:"It happened on two nights in December. We are ashamed,"} {source.2:its new chief executive, Ivo Brandt}, {cue.2:said}. {source.3:Drosk's industry ministry}, {source.4:which} in March {cue.4:rejected} {content.4:all talk of contamination at the works}, {cue.3:declined} {content.3:to comment on the filter}.

In parliament {source.5:the health minister} {cue.5:conceded} {content.5:that her ministry had been told of the infections before the recall, and that one official had leaned on the National Reference Laboratory}. {source.6:Bruno Asch} {cue.6:would not say} {content.6:whether it was he}.

{source.7:Tomas Haldane}, gardening these days, {cue.7:admitted} to the Register {content.7:having been told himself "around the 20th of February"}. As for April, {source.8:he} {cue.8:said}, {content.8:"I was dismissed, between the eggs and the coffee"}. {source.9:Elias Korr's office} {cue.9:repeated} {content.9:that he had resigned freely}.

{source.10:Anselm Troy}, {source.11:whose laboratory} {cue.11:retracted} {content.11:its finding of bacteria in sealed bags}, now {cue.10:accepts} {content.10:that the bags had reached it unopened}. {source.12:Open Ward} {cue.12:reported} last month, {cue.13:citing} {source.13:the Aubrey Institute's tests}, {content.12.13:that sealed bags of 417 carried bacteria}.

{source.14.15:The Medicines Inspectorate} {cue.14:withdrew} {content.14:its warning over batch 419} and {cue.15:gave} {content.15:the toll as 37 infected and seven dead}. {source.16:The blog Wardwatch} {cue.16:has retracted} {content.16:its report of a crate sent to the clinic in Lowen}.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 2 proposition <It happened on two nights in December>
| 2 proposition <We are ashamed>
| 3 act=decline parent=none
| 4 act=deny parent=none
| 5 act=admit parent=none
| 5 proposition <her ministry had been told of the infections before the recall>
| 5 proposition <one official had leaned on the National Reference Laboratory>
| 6 act=decline parent=none
| 7 act=admit parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none
| 10 act=admit parent=none
| 11 act=retract parent=none
| 12 act=assert parent=none
| 13 act=assert parent=12
| 14 act=retract parent=none
| 15 act=assert parent=none
| 16 act=retract parent=none

=== story
actor <Medicines Inspectorate> party=<Medicines Inspectorate>: r01.1, r02.6, r03.4, r03.9, r05.12, r09.10, r10.14, r11.9, r12.3, r13.12, r14.14, r14.15
actor <Pavel Grint> party=<Medicines Inspectorate>: r01.2, r01.3, r02.12, r02.13, r04.5, r08.10
actor <Irena Voss> party=<Medicines Inspectorate>: r09.5, r09.6, r12.4
actor <Ostrel> party=<Ostrel>: r01.4, r04.12, r05.6, r09.7, r10.12, r12.10, r14.1
actor <Marta Zeld> party=<Ostrel>: r01.5, r05.7, r06.7, r06.8, r07.7, r07.8, r12.6, r12.8
actor <Ivo Brandt> party=<Ostrel>: r14.2
actor <Ministry of Industry of Drosk> party=<Drosk>: r01.6, r06.1, r06.5, r07.1, r07.5, r12.11, r14.3, r14.4
actor <Oleg Marn> party=<Drosk>: r06.2, r07.2
actor <specialists of the Ministry> party=<Drosk>: r06.6, r07.6
actor <Meridane Medical> party=<Meridane Medical>: r01.7, r02.3, r03.6, r04.11, r05.8, r06.10, r07.10, r08.8, r10.13, r12.1
actor <Colm Farris> party=<Meridane Medical>: r02.4, r05.10, r05.11, r06.11, r07.11, r12.2
actor <Jonas Eck> party=<Queen Ilse Hospital>: r01.8, r04.7, r09.8
actor <a nurse at Queen Ilse Hospital>: r01.9
actor <Tomas Haldane> party=<Pelmora>: r01.10, r01.11, r03.7, r04.6, r08.12, r10.8, r11.4, r14.7, r14.8
actor <The Nurses' League> party=<The Nurses' League>: r01.12
actor <Gerda Mol> party=<The Nurses' League>: r08.11
actor <Petra Renn> party=<Ferrow General>: r02.1, r02.2, r10.4, r11.3
actor <Lucia Renn> party=<Pelmora>: r10.11, r11.6, r13.9, r14.5
actor <Ferrow General> party=<Ferrow General>: r02.7, r02.8
actor <Castry Wire>: r02.5, r12.12
actor <Nessa Bray>: r02.9, r02.11, r04.10
actor <a nurse>: r02.10
actor <Ministry of Health> party=<Pelmora>: r03.1, r03.3, r03.5, r03.8, r05.13, r06.12, r09.3, r10.6, r11.8
actor <Bruno Asch> party=<Pelmora>: r03.2, r09.4, r10.7, r13.7, r14.6
actor <Daily Lantern>: r04.1, r08.5, r09.9
actor <A senior ministry insider> party=<Pelmora>: r04.2, r04.3, r09.11
actor <A Haldane aide> party=<Pelmora>: r04.4
actor <A porter>: r04.8, r04.9
actor <National Reference Laboratory> party=<National Reference Laboratory>: r05.1, r08.2, r10.1, r11.1, r14.11
actor <a five-page analysis>: r05.2
actor <Anselm Troy> party=<National Reference Laboratory>: r05.3, r08.3, r10.2, r10.3, r11.2, r13.8, r14.10
actor <Two inspectors> party=<Medicines Inspectorate>: r05.4, r05.5, r06.4, r07.4
actor <A letter dated February 9>: r05.9
actor <a person close to the laboratory>: r05.14
actor <The Castry Register>: r06.3, r07.3, r08.1, r08.4, r13.4
actor <A page of the warehouse journal>: r06.9, r07.9
actor <Sister Hild Orme> party=<children's clinic in Lowen>: r08.6
actor <A Meridane driver>: r08.7
actor <two people at the Inspectorate> party=<Medicines Inspectorate>: r08.9
actor <Wardwatch>: r09.1, r14.16
actor <Furious mums>: r09.2
actor <A laboratory employee>: r10.5, r11.7, r12.13
actor <a cabinet official> party=<Pelmora>: r10.9, r11.5
actor <Elias Korr> party=<Pelmora>: r10.10
actor <Elias Korr's office> party=<Pelmora>: r14.9
actor <the warehouse's own temperature log>: r12.5
actor <a former Ostrel technician>: r12.7
actor <Two suppliers to the works>: r12.9
actor <Open Ward> party=<Open Ward>: r13.1, r13.5, r13.11, r14.12
actor <Tests by the Aubrey Institute>: r13.2, r14.13
actor <Selma Oake> party=<Aubrey Institute>: r13.3
actor <An e-mail obtained by Open Ward>: r13.6
actor <A ministry official who asked not to be named> party=<Pelmora>: r13.10
claim c1 <batch 417 was contaminated with bacteria>: r01.2 for, r02.9 for, r02.10 for, r02.12 for, r03.4/1 for
claim c2 <batch 417 was contaminated at the Ostrel plant in Harv>: r01.3 withheld, r01.4 against, r01.5 against, r01.6 withheld about, r04.12 against, r05.2 for, r05.3/1 for, r05.4 for, r06.1 against, r06.2/1 against, r07.1 against, r07.2/1 against, r08.3 for, r08.4 for, r10.3 against, r13.1 for, r13.3/2 for, r14.4 against
claim c3 <It was in Meridane's warehouse that the bags were spoiled>: r05.3/2 against, r05.7 for, r05.8 against, r06.6 for, r07.6 for, r10.12 for, r10.13 unclear
claim c4 <a second batch, 419, is contaminated too>: r02.13 against, r03.4/2 against, r04.3 for, r08.9 for, r08.10 against, r09.5 for, r09.6 for about, r09.7 against, r13.2/2 against, r14.14 against about
claim c5 <Meridane was warned by Ferrow General in February>: r01.7/2 against, r02.1 for, r02.2/1 for, r02.3 against, r02.4 against, r03.7 withheld about, r04.10 for, r04.11 against, r05.9 for, r05.10 for, r05.11 against, r13.4 for
claim c6 <the importer continued to ship batch 417 after the recall>: r03.6 against, r06.8 for, r06.9 for, r06.10 against, r06.12 withheld about, r07.8 for, r07.9 for, r07.10 against, r08.7 for, r08.8 withheld about
claim c7 <a single pallet of batch 417 left the warehouse after the recall>: r12.1 for, r12.2/1 for
claim c8 <every bag sent out after the recall was fetched back>: r12.2/2 for, r12.4 against
claim c9 <the health ministry had been told of the infections before the recall>: r02.8 withheld, r03.1 against, r03.2 against, r14.5/1 for
claim c10 <Haldane was told of the infections before the recall>: r01.10 against, r01.12 unclear, r04.2/3 for, r08.11 for, r08.12 against, r13.10 for, r14.7 for
claim c11 <nine patients had fallen ill>: r01.1/1 for, r02.5/1 for, r02.6/1 for
claim c12 <two had died>: r01.1/2 for, r02.5/2 for, r02.6/2 for
claim c13 <the number of patients stands at 14>: r02.7 for, r03.3/1 for
claim c14 <three had died by early March>: r03.3/2 for, r04.5 for, r09.10 for
claim c15 <six patients had died by March 8>: r04.1 for, r04.2/1 for, r04.4 against, r04.6 withheld about, r09.9 against, r09.11 for about
claim c16 <a patient had died at Queen Ilse>: r01.8 against, r01.9 for, r04.7 against, r04.8 for, r04.9 for, r09.8 for
claim c17 <inspectors were refused entry to the Ostrel plant in Harv on 3 March>: r03.4/3 for, r05.5 for, r05.6 against, r06.3 for, r06.4 for, r06.5/1 against, r07.3 for, r07.4 for, r07.5/1 against
claim c18 <bacteria were in sealed bags of batch 417>: r05.1 for, r05.13 withheld about, r08.1 for, r08.2 for, r10.1 against, r10.4/2 for, r11.1 against, r11.3/2 for, r13.2/1 for, r14.11 against, r14.12 for, r14.13 for
claim c19 <the bags had been kept in Meridane's warehouse at 38 degrees>: r06.7 for, r06.11 against, r07.7 for, r07.11 against, r12.5 against, r12.6 for
claim c20 <a crate from batch 417 was delivered to the children's clinic in Lowen>: r08.5 for, r08.6 against, r09.1 for, r09.3 against about, r09.4 against, r14.16 against
claim c21 <the health ministry had leaned on the National Reference Laboratory over its result>: r05.14 for, r10.5 for, r10.6 against, r10.7 against, r11.7 for, r11.8 against, r12.12 for, r12.13 for, r13.5 for, r13.6 for, r13.7 unclear about, r13.8 withheld about, r13.9 withheld, r14.5/2 for, r14.6 withheld about
claim c22 <Haldane had resigned of his own free will>: r10.8 for, r10.10 withheld about, r11.4 for, r14.9 for
claim c23 <Haldane was dismissed>: r10.9 for, r10.10 withheld about, r11.5 for, r14.8 for
claim c24 <the bags had been opened before they reached the laboratory>: r10.2 for, r10.4/1 against, r11.2 for, r11.3/1 against, r14.10 against
claim c25 <31 were infected and five dead>: r10.14 for, r11.9 for
claim c26 <a cracked filter on line 3 had let dirt into part of batch 417>: r12.7 for, r12.8 against, r14.1 for, r14.2/1 for, r14.3 withheld about
claim c27 <line 3 had been idle since March>: r12.9 for, r12.10 against, r12.11 withheld
claim c28 <37 infected and seven dead>: r13.11 for, r14.15 for
claim c29 <the halls of the Ostrel works are the cleanest on the continent>: r06.2/2 for, r07.2/2 for
claim c30 <inspectors from Pelmora applied for entry to the plant>: r06.5/2 against, r07.5/2 against
claim c31 <the new minister will publish every paper in the affair>: r10.11 for, r11.6 for
narrower c2 c1
narrower c3 c1
narrower c18 c1
narrower c26 c2
narrower c7 c6
narrower c10 c9
narrower c17 c30
excludes c2 c3
excludes c14 c15
excludes c22 c23
reversal <Ostrel> c2 from r01.4, r04.12 to r14.1 partial
reversal <Ostrel> c26 from r12.8 to r14.1, r14.2/1
reversal <Anselm Troy> c2 from r05.3/1, r08.3 to r10.3
reversal <Anselm Troy> c24 from r10.2, r11.2 to r14.10
reversal <National Reference Laboratory> c18 from r05.1, r08.2 to r10.1, r11.1, r14.11
reversal <Medicines Inspectorate> c4 from r02.13, r03.4/2, r08.10 to r09.5
reversal <Medicines Inspectorate> c4 from r09.5 to r14.14
reversal <Colm Farris> c5 from r02.4, r05.11 to r05.10
reversal <Meridane Medical> c6 from r03.6, r06.10, r07.10 to r12.1 partial
reversal <Pelmora> c9 from r03.1, r03.2 to r14.5/1
reversal <Tomas Haldane> c10 from r01.10, r08.12 to r14.7
reversal <Daily Lantern> c15 from r04.1 to r09.9
reversal <Jonas Eck> c16 from r01.8, r04.7 to r09.8
reversal <Wardwatch> c20 from r09.1 to r14.16
reversal <Pelmora> c21 from r10.6, r10.7, r11.8 to r14.5/2 partial
reversal <Tomas Haldane> c22 from r10.8, r11.4 to r14.8
contradicts r01.8 r01.9
contradicts r01.7/2 r02.1
contradicts r02.1 r02.4
contradicts r01.10 r04.2/3
contradicts r03.1 r04.2/3
contradicts r03.2 r04.2/3
contradicts r02.13 r04.3
contradicts r03.4/2 r04.3
contradicts r04.1 r04.4
contradicts r04.2/1 r04.4
contradicts r04.1 r04.5
contradicts r04.2/1 r04.5
contradicts r01.8 r04.8
contradicts r01.7/2 r04.10
contradicts r02.4 r04.10
contradicts r01.4 r05.2
contradicts r01.5 r05.2
contradicts r01.4 r05.3/1
contradicts r01.5 r05.3/1
contradicts r01.4 r05.4
contradicts r01.5 r05.4
contradicts r03.4/3 r05.6
contradicts r05.5 r05.6
contradicts r05.3/2 r05.7
contradicts r05.7 r05.8
contradicts r01.7/2 r05.9
contradicts r02.4 r05.9
contradicts r01.7/2 r05.10
contradicts r05.2 r06.1
contradicts r05.3/1 r06.1
contradicts r05.4 r06.1
contradicts r05.2 r06.2/1
contradicts r05.3/1 r06.2/1
contradicts r05.4 r06.2/1
contradicts r03.4/3 r06.5/1
contradicts r05.5 r06.5/1
contradicts r05.2 r06.6
contradicts r05.3/2 r06.6
contradicts r05.4 r06.6
contradicts r05.8 r06.6
contradicts r03.6 r06.8
contradicts r03.6 r06.9
contradicts r06.7 r06.11
contradicts r08.5 r08.6
contradicts r03.6 r08.7
contradicts r02.13 r08.9
contradicts r03.4/2 r08.9
contradicts r01.10 r08.11
contradicts r03.1 r08.11
contradicts r03.2 r08.11
contradicts r08.6 r09.1
contradicts r08.5 r09.3
contradicts r09.1 r09.3
contradicts r08.5 r09.4
contradicts r09.1 r09.4
contradicts r02.13 r09.5
contradicts r03.4/2 r09.5
contradicts r04.3 r09.7
contradicts r08.9 r09.7
contradicts r09.5 r09.7
contradicts r04.2/1 r09.9
contradicts r04.1 r09.10
contradicts r04.2/1 r09.10
contradicts r05.2 r10.3
contradicts r05.4 r10.3
contradicts r10.2 r10.4/1
contradicts r10.1 r10.4/2
contradicts r05.14 r10.6
contradicts r10.5 r10.6
contradicts r05.14 r10.7
contradicts r10.5 r10.7
contradicts r10.8 r10.9
contradicts r05.3/2 r10.12
contradicts r05.8 r10.12
contradicts r03.6 r12.2/1
contradicts r03.6 r12.3
contradicts r12.1 r12.3
contradicts r12.2/1 r12.3
contradicts r12.2/2 r12.4
contradicts r06.7 r12.5
contradicts r01.4 r12.7
contradicts r06.1 r12.7
contradicts r06.2/1 r12.7
contradicts r10.3 r12.7
contradicts r12.7 r12.8
contradicts r12.9 r12.10
contradicts r01.4 r13.1
contradicts r01.5 r13.1
contradicts r06.1 r13.1
contradicts r06.2/1 r13.1
contradicts r06.6 r13.1
contradicts r10.3 r13.1
contradicts r10.1 r13.2/1
contradicts r04.3 r13.2/2
contradicts r08.9 r13.2/2
contradicts r09.5 r13.2/2
contradicts r01.4 r13.3/2
contradicts r01.5 r13.3/2
contradicts r06.1 r13.3/2
contradicts r06.2/1 r13.3/2
contradicts r06.6 r13.3/2
contradicts r10.3 r13.3/2
contradicts r10.6 r13.5
contradicts r10.7 r13.5
contradicts r10.6 r13.6
contradicts r10.7 r13.6
contradicts r01.10 r13.10
contradicts r03.1 r13.10
contradicts r03.2 r13.10
contradicts r13.11 r13.12
contradicts r06.1 r14.1
contradicts r06.2/1 r14.1
contradicts r10.3 r14.1
contradicts r12.8 r14.1
contradicts r01.4 r14.2/1
contradicts r06.1 r14.2/1
contradicts r06.2/1 r14.2/1
contradicts r10.3 r14.2/1
contradicts r12.8 r14.2/1
contradicts r03.1 r14.5/1
contradicts r03.2 r14.5/1
contradicts r10.6 r14.5/2
contradicts r10.7 r14.5/2
contradicts r03.1 r14.7
contradicts r03.2 r14.7
contradicts r10.9 r14.9
contradicts r14.8 r14.9
contradicts r08.5 r14.16
doubts r01.12 r01.10
doubts r13.7 r13.6
derives r02 r01 cites
derives r06 r05 cites
derives r07 r06 copies
derives r08 r05 cites
derives r08 r09 cites
derives r09 r08 cites
derives r11 r10 copies
derives r12 r10 cites
derives r13 r05 cites
derives r14 r13 cites
origin c1 for least=2 most=2: <Medicines Inspectorate> r01 r02 r03; <a nurse> r02
origin c2 for least=5 most=5: <a five-page analysis> r05; <Anselm Troy> r05; <Two inspectors> r05; <Open Ward> r13; <Selma Oake> r13
origin c2 against least=3 most=3: <Ostrel> r01 r04; <Ministry of Industry of Drosk> r06 r14; <Anselm Troy> r10
origin c3 for least=2 most=2: <Ostrel> r05 r10; <specialists of the Ministry> r06
origin c3 against least=2 most=2: <Anselm Troy> r05; <Meridane Medical> r05
origin c4 for least=3 most=3: <A senior ministry insider> r04; <two people at the Inspectorate> r08; <Medicines Inspectorate> r09
origin c4 against least=3 most=3: <Medicines Inspectorate> r02 r03 r08; <Ostrel> r09; <Tests by the Aubrey Institute> r13
origin c5 for least=4 most=4: <Petra Renn> r02; <Nessa Bray> r04; <A letter dated February 9> r05; <Meridane Medical> r05
origin c5 against least=1 most=1: <Meridane Medical> r01 r02 r04 r05
origin c6 for least=3 most=3: <Ostrel> r06; <A page of the warehouse journal> r06; <A Meridane driver> r08
origin c6 against least=1 most=1: <Meridane Medical> r03 r06
origin c7 for least=1 most=1: <Meridane Medical> r12
origin c8 for least=1 most=1: <Meridane Medical> r12
origin c8 against least=1 most=1: <Medicines Inspectorate> r12
origin c9 for least=1 most=1: <Lucia Renn> r14
origin c9 against least=1 most=1: <Ministry of Health> r03
origin c10 for least=3 most=4: <A senior ministry insider> r04; <Gerda Mol> r08; <A ministry official who asked not to be named> r13; <Tomas Haldane> r14
origin c10 against least=1 most=1: <Tomas Haldane> r01 r08
origin c11 for least=1 most=1: <Medicines Inspectorate> r01
origin c12 for least=1 most=1: <Medicines Inspectorate> r01
origin c13 for least=2 most=2: <Ferrow General> r02; <Ministry of Health> r03
origin c14 for least=2 most=2: <Ministry of Health> r03; <Medicines Inspectorate> r04 r09
origin c15 for least=1 most=1: <A senior ministry insider> r04
origin c15 against least=2 most=2: <A Haldane aide> r04; <Daily Lantern> r09
origin c16 for least=3 most=3: <a nurse at Queen Ilse Hospital> r01; <A porter> r04; <Jonas Eck> r09
origin c16 against least=1 most=1: <Jonas Eck> r01 r04
origin c17 for least=2 most=2: <Medicines Inspectorate> r03; <Two inspectors> r05
origin c17 against least=2 most=2: <Ostrel> r05; <Ministry of Industry of Drosk> r06
origin c18 for least=3 most=3: <National Reference Laboratory> r05; <Petra Renn> r10; <Tests by the Aubrey Institute> r13
origin c18 against least=1 most=1: <National Reference Laboratory> r10 r14
origin c19 for least=1 most=1: <Ostrel> r06 r12
origin c19 against least=2 most=2: <Meridane Medical> r06; <the warehouse's own temperature log> r12
origin c20 for least=1 most=1: <> r08 r09
origin c20 against least=3 most=3: <Sister Hild Orme> r08; <Ministry of Health> r09; <Wardwatch> r14
origin c21 for least=4 most=5: <a person close to the laboratory> r05; <A laboratory employee> r10; <Open Ward> r13; <An e-mail obtained by Open Ward> r13; <Lucia Renn> r14
origin c21 against least=1 most=1: <Ministry of Health> r10
origin c22 for least=2 most=2: <Tomas Haldane> r10; <Elias Korr's office> r14
origin c23 for least=2 most=2: <a cabinet official> r10; <Tomas Haldane> r14
origin c24 for least=1 most=1: <Anselm Troy> r10
origin c24 against least=2 most=2: <Petra Renn> r10; <Anselm Troy> r14
origin c25 for least=1 most=1: <Medicines Inspectorate> r10
origin c26 for least=2 most=2: <a former Ostrel technician> r12; <Ostrel> r14
origin c26 against least=1 most=1: <Ostrel> r12
origin c27 for least=1 most=1: <Two suppliers to the works> r12
origin c27 against least=1 most=1: <Ostrel> r12
origin c28 for least=2 most=2: <Open Ward> r13; <Medicines Inspectorate> r14
origin c29 for least=1 most=1: <Ministry of Industry of Drosk> r06
origin c30 against least=1 most=1: <Ministry of Industry of Drosk> r06
origin c31 for least=1 most=1: <Lucia Renn> r10
