=== r01 wire
| report outlet=<Tarn Press Agency> published=2034-10-03
LASTROW, Oct. 3 (TPA) - {source.1:Two officials of the Straits League's embargo committee} {cue.1:said} on Monday {content.1:that Orvenia's Dravik Works had shipped at least two artillery-locating radars to Teskara in September}, five weeks after the League's arms embargo on the country took effect.

The radars, of the Ostrel type, trace a shell back to the gun that fired it. {source.2:The officials} {cue.2:added} {content.2:that they had left Port Callis in crates aboard the freighter Sable Tern}.

{source.3:Tobias Harn, a spokesman for Orvenia's Trade Ministry}, {cue.3:denied} {content.3:that any radar had gone to Teskara}. {content.4:"Not one, not before the embargo and not since,"} {source.4:he} {cue.4:said}.

{source.5:Joost Pellam, a spokesman for Brightkeel Lines, which operates the ship}, {cue.5:said} {content.5:she had carried farm machinery to Gellen and had never called at the Teskaran port of Massar}.

{source.6:A crane driver at Port Callis} {cue.6:told} TPA {content.6:that he had loaded eleven crates with the stamp of the Dravik Works on the night of September 8}.

{source.7:The Merrow Bank, which keeps the accounts of the works}, {cue.7:declined} {content.7:to say whether it had handled a payment for radars}. {source.8:The Teskaran embassy in Lastrow} {cue.8:did not respond to} {content.8:a request for comment}.

{source.9:Nadur, which has been at war with Teskara since last spring}, {cue.9:accused} {content.9:Orvenia of supplying the enemy's gunners with radars}. {source.10:It} {cue.10:asked} {content.10:the committee to hold the ship at her next port}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=assert parent=none
| 5 proposition <she had carried farm machinery to Gellen>
| 5 proposition <had never called at the Teskaran port of Massar> negated
| 6 act=assert parent=none
| 7 act=decline parent=none
| 8 act=decline parent=none
| 9 act=accuse parent=none
| 10 act=demand parent=none

=== r02 local paper
| report outlet=<The Callis Observer> published=2034-10-04
CALLIS CRATES IN ARMS ROW

{source.1:A crane driver at Port Callis} {cue.1.2:told} {source.2:the news agency TPA} {content.1.2:that he had loaded eleven crates with the stamp of the Dravik Works on the night of September 8}.

{source.3:Two officials of the Straits League's embargo committee} {cue.3:said} on Monday {content.3:that the Dravik Works had shipped at least two artillery-locating radars to Teskara last month}, five weeks after the League's arms embargo took effect. {source.4:They} {cue.4:said} {content.4:the radars had left Port Callis in crates aboard the freighter Sable Tern}.

The radars, of the Ostrel type, trace a shell back to the gun that fired it.

{source.5:Tobias Harn, a spokesman for the Trade Ministry}, {cue.5:denied} {content.5:that any radar had gone to Teskara}. {content.6:"Not one, not before the embargo and not since,"} {source.6:he} {cue.6:said}.

{source.7:Joost Pellam, a spokesman for Brightkeel Lines, which operates the ship}, {cue.7:said} {content.7:she had carried farm machinery to Gellen and had never called at the Teskaran port of Massar}.

{source.8:The Teskaran embassy in Lastrow} {cue.8:did not respond to} {content.8:a request for comment}.

The Sable Tern, 4,100 tons, is a familiar sight at the grain quay, where she has loaded three times this year. Saturday's open day at the port goes ahead as planned, with rides on the old steam tug. (TPA)
| 1 act=assert parent=2
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 7 proposition <she had carried farm machinery to Gellen>
| 7 proposition <had never called at the Teskaran port of Massar> negated
| 8 act=decline parent=none

=== r03 state media
| report outlet=<Radio Orvenia> published=2034-10-06
PELSK, 6 October. {source.1:Trade Minister Edda Marsk} {cue.1:stated} on Thursday {content.1:that no Orvenian radar had ever reached Teskara}. The minister was opening a new apprentices' hall at the Dravik Works, where the workforce greeted her with prolonged applause.

{source.2:The director of the works, Anton Sorrel}, {cue.2:said} {content.2:that the Ostrel had not been built for foreign customers since 2031, and that no spare parts had been sent to Teskara either}.

{source.3:The agency TPA} {cue.3:claimed} this week, {cue.4:citing} {source.4:a crane driver}, {content.3.4:that crates from Dravik were put aboard the freighter Sable Tern at night}. {source.5:The harbour master of Callis, Ruben Sorrel, who is no relation of the director}, {cue.5:rejected} {content.5:this account}. {content.6:"Customs opened every crate on that ship,"} {source.6:he} {cue.6:said}. {content.6:"They were at it until breakfast."}

{source.7:The Teskaran ambassador, Yaro Bessin}, {cue.7:denied} at the ceremony {content.7:that his country had received radars from Orvenia}. {source.8:He} {cue.8:pointed out} {content.8:that the radars of the Teskaran army were of its own make}.

{source.9:Brightkeel Lines} {cue.9:confirmed} {content.9:that the Sable Tern had taken farm machinery to Gellen}. The company is one of the oldest in the country.

{source.10:The minister} {cue.10:warned} {content.10:that those who damaged the good name of Orvenian industry would answer for it}. {source.11:She} {cue.11:declined} {content.11:to take questions on the matter}.
| 1 act=assert parent=none
| 1 proposition whole negated
| 2 act=assert parent=none
| 2 proposition <that the Ostrel had not been built for foreign customers since 2031> negated
| 2 proposition <that no spare parts had been sent to Teskara either> negated
| 3 act=assert parent=none
| 4 act=assert parent=3
| 5 act=deny parent=none
| 6 act=assert parent=none
| 6 proposition <Customs opened every crate on that ship>
| 6 proposition <They were at it until breakfast.>
| 7 act=deny parent=none
| 8 act=assert parent=none
| 9 act=confirm parent=none
| 10 act=warn parent=none
| 11 act=decline parent=none

=== r04 tabloid
| report outlet=<The Evening Flare> published=2034-10-11
THE GENERAL IN THE CANTEEN

{content.1:A Teskaran general got the grand tour of the Dravik Works in August}, {cue.1:according to} {source.1:shipping blog Bulkhead}. Dumplings included.

He had company. {source.2:A fitter at the works} {cue.2:told} the Flare {content.2:that a dozen Teskaran soldiers were taught to run the radars in a shed behind the paint shop}. {content.3:"They slept in the old hostel and we were not to speak to them,"} {source.3:he} {cue.3:said}.

{content.4:"Nobody was trained here. Nobody,"} {cue.4:snapped} {source.4:Dravik spokeswoman Ines Kalder}.

So who fixed it all up? {source.5:A former chauffeur of Matthias Orlo, 58, the racehorse-mad trader with the villa on Lake Sunn}, {cue.5:claimed} {content.5:his old boss had brokered the sale}. {source.6:Orlo} {cue.6:would not talk about} {content.6:the sale} when we caught him at the paddock.

{source.7:News agency TPA} {cue.7:has said}, {cue.8:quoting} {source.8:officials of the Straits League}, {content.7.8:that at least two of the gun-hunting gadgets were shipped last month}, embargo or no embargo.

{source.9:Fiery opposition deputy Pia Castell} {cue.9:demanded} {content.9:that Trade Minister Edda Marsk own up to the sale}. {content.10:"Boys in Nadur are dying because of it,"} {source.10:she} {cue.10:said}.

{source.11:The ministry} {cue.11:would say only} {content.11:that its position had not changed}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition <They slept in the old hostel>
| 3 proposition <we were not to speak to them> negated
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=assert parent=none
| 6 act=decline parent=none
| 7 act=assert parent=none
| 8 act=assert parent=7
| 9 act=demand parent=none
| 10 act=assert parent=none
| 11 act=assert parent=none
| 11 proposition whole negated

=== r05 blog
| report outlet=<Bulkhead> published=2034-10-13
Where did the Sable Tern go?

First things first. {source.1:The Evening Flare} {cue.1:reports} {content.1:that a Teskaran general toured the Dravik Works in August}. {source.2:Ines Kalder, who speaks for the works}, {cue.2:denies} {content.2:that any such visit took place}. Make of that what you like; I know which I'd put my money on.

Now to the ship. {source.3:Her transponder track} {cue.3:shows} {content.3:her alongside at Massar from September 14 to 16}. {source.4.5:Joost Pellam of Brightkeel} {cue.4:told} me on the phone {content.4:that the transponder was faulty}, and {cue.5:insisted} {content.5:that she had sailed straight to Gellen}. Odd, because {source.6:the Gellen port log} {cue.6:has} {content.6:no entry for her in all of September}.

And customs? {source.7:A customs guard at Callis, who does not want her name here}, {cue.7:disputes} {content.7:the harbour master's version}. {content.8:"We were told to stay in the hut,"} {source.8:she} {cue.8:says}. {content.8:"We opened nothing."} {source.9:Ruben Sorrel, the harbour master}, {cue.9:has not answered} {content.9:my questions about it}.

Last, the crates. {source.10:TPA} {cue.10:reported}, {cue.11:citing} {source.11:a crane driver}, {content.10.11:that there were eleven}. {source.12:A docker who was on the same shift} {cue.12:puts} {content.12:the number of crates at nineteen}. He kept a tally on a cigarette packet. He still has it, and I have held it in my hand.

Tips to the usual address.
| 1 act=assert parent=none
| 2 act=deny parent=none
| 3 act=find parent=none
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=find parent=none
| 6 proposition whole negated
| 7 act=dispute parent=none
| 8 act=assert parent=none
| 8 proposition <We were told to stay in the hut>
| 8 proposition <We opened nothing.> negated
| 9 act=decline parent=none
| 10 act=assert parent=none
| 11 act=assert parent=10
| 12 act=assert parent=none

=== r06 NGO
| report outlet=<Open Manifest> published=2034-10-24
FOUR SETS, NINE MILLION CROWNS: WHAT THE PAPERS SAY

{source.1.2:The Sable Tern's bill of lading for 9 September} {cue.1:lists} {content.1:four radar sets sent by the Dravik Works to Massar} and {cue.2:describes} {content.2:them as meteorological}.

{source.3:Hanna Voss, who leads our shipping desk}, {cue.3:does not believe} {content.3:that the sets were weather radars}. {content.4:"The weights are those of the Ostrel, to the kilo,"} {source.4:she} {cue.4:said}.

{source.5:A transfer order of the Merrow Bank} {cue.5:shows} {content.5:a payment of 9 million crowns for the sets from Teskara to Orlo Trading}. {source.6:The bank} {cue.6:refused} {content.6:to discuss the payment}. {source.7:Matthias Orlo, the owner of Orlo Trading}, {cue.7:denied} in a letter to us {content.7:that he had brokered any sale to Teskara}.

{source.8:Photographs taken by the Nadur army near Tolk} {cue.8:show} {content.8:a burnt-out Ostrel in Teskaran colours}. {source.9:Colonel Dema Issar, a spokesman for the Teskaran army}, {cue.9:said} {content.9:no Ostrel had ever been in its service}.

{source.10:The blog Bulkhead} {cue.10:has reported}, {cue.11:citing} {source.11:the ship's transponder track}, {content.10.11:that she lay at Massar for two days}.

{source.12:A former licensing officer of the Trade Ministry} {cue.12:told} Open Manifest {content.12:that an export licence had been issued for the shipment}. {source.13:The ministry} {cue.13:denied} {content.13:having issued any licence}.

One caution. {source.14:An Orvenian customs register} {cue.14:shows} {content.14:that two Ostrels were sold to Teskara in 2029}. That sale, long before the embargo, was lawful and is not at issue here.

{source.15:Open Manifest} {cue.15:calls on} {content.15:the League to detain the Sable Tern}.
| 1 act=find parent=none
| 2 act=find parent=none
| 3 act=deny parent=none
| 4 act=assert parent=none
| 5 act=find parent=none
| 6 act=decline parent=none
| 7 act=deny parent=none
| 8 act=find parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=assert parent=none
| 11 act=find parent=10
| 12 act=assert parent=none
| 13 act=deny parent=none
| 14 act=find parent=none
| 15 act=demand parent=none

=== r07 broadsheet
| report outlet=<The Lastrow Standard> published=2034-11-03
The licence, the memo and the minister

{source.1:An internal memorandum of the Trade Ministry, dated 12 June}, {cue.1:identifies} {content.1:the Teskaran land forces as the buyer of four radar sets from the Dravik Works}. {content.2:"End user as discussed, delivery Massar,"} {source.2:it} {cue.2:says}.

{source.3:Petra Lohm, who ran the ministry's licensing desk until July}, {cue.3:told} the Standard {content.3:that she had signed the export licence and that the minister, Edda Marsk, had been shown the memorandum}. Ms Lohm was the unnamed officer who spoke to Open Manifest last month.

{source.4.5:A senior government official, who asked not to be identified because he is not authorised to speak}, {cue.4:said} {content.4:Ms Marsk had read it} and {cue.5:put} {content.5:the price at 14 million crowns}. {source.6:Open Manifest} {cue.6:had reported}, {cue.7:on the basis of} {source.7:a bank order}, {content.6.7:that the buyers paid 9 million}.

{source.8:Tobias Harn, the ministry's spokesman}, {cue.8:called} {content.8:the memorandum a forgery}. {source.9:Ms Marsk} herself {cue.9:denied} {content.9:that she had been shown any such paper}.

{source.10.11:Matthias Orlo, the middleman}, {cue.10:conceded} in an interview {content.10:that he had brokered the sale}, but {cue.11:maintained} {content.11:that the sets were weather radars}. {source.12.13:Ines Kalder of the Dravik Works} {cue.12:confirmed} {content.12:that they were weather radars} and {cue.13:ruled out} {content.13:that a single Ostrel had been among them}.

{source.14:The agency TPA} {cue.14:reported} a month ago, {cue.15:citing} {source.15:two officials of the League's embargo committee}, {content.14.15:that at least two artillery-locating radars had gone in September}. {source.16:Halvard Quist, the committee's chairman}, {cue.16:declined} {content.16:to comment on the inquiry}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition <that she had signed the export licence>
| 3 proposition <that the minister, Edda Marsk, had been shown the memorandum>
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=find parent=6
| 8 act=assert parent=none
| 9 act=deny parent=none
| 10 act=admit parent=none
| 11 act=assert parent=none
| 12 act=confirm parent=none
| 13 act=deny parent=none
| 14 act=assert parent=none
| 15 act=assert parent=14
| 16 act=decline parent=none

=== r08 translated
| report outlet=<The Umbral Herald> published=2034-11-05
Translated from the Teskaran

LICENCE AND MEMO: ORVENIAN PAPER WRITES OF SCANDAL IN LASTROW

{source.1:An internal memorandum of the Orvenian Trade Ministry, dated June 12}, {cue.1:identifies} {content.1:the land forces of Teskara as buyer of four radar sets from the Dravik Works}. {content.2:"End user as discussed, delivery Massar,"} {source.2:it} {cue.2:says}.

{source.3:Petra Loom, who until July headed the licensing desk of the ministry}, {cue.3:said} {content.3:that she had signed the export licence and that the minister, Mrs Edda Marsk, had been shown the memorandum}.

{source.4.5:A senior government official who asked not to be identified} {cue.4:said} {content.4:Mrs Marsk had read it} and {cue.5:put} {content.5:the price at 14 million crowns}.

{source.6:The spokesman of the ministry, Tobias Harne}, {cue.6:called} {content.6:the memorandum a forgery}. {source.7:Mrs Marsk} herself {cue.7:denied} {content.7:that she had been shown such a paper}.

{source.8.9:The middleman Matias Orlo} {cue.8:conceded} {content.8:that he had brokered the sale}, but {cue.9:maintained} {content.9:that the sets were weather radars}. {source.10.11:Ines Kalder of the Dravik Works} {cue.10:confirmed} {content.10:that they were weather radars} and {cue.11:ruled out} {content.11:that a single Ostrel had been among them}.

{source.12:Halvard Quist, the chairman of the embargo committee of the so-called Straits League}, {cue.12:declined} {content.12:to comment on the inquiry}.

The League, to which Teskara does not belong, imposed its embargo on the first of August. Readers will judge for themselves what such papers are worth in a country where ministers and their officials fight each other through the press.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition <that she had signed the export licence>
| 3 proposition <that the minister, Mrs Edda Marsk, had been shown the memorandum>
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=deny parent=none
| 8 act=admit parent=none
| 9 act=assert parent=none
| 10 act=confirm parent=none
| 11 act=deny parent=none
| 12 act=decline parent=none

=== r09 trade press
| report outlet=<Freight and Hull Weekly> published=2034-11-16
Brightkeel alters course on Massar call

{source.1.2:Brightkeel Lines} {cue.1:has acknowledged} {content.1:that the multi-purpose vessel Sable Tern (6,200 dwt) called at Massar in September}, and {cue.2:blames} {content.2:the diversion on a failed fuel pump}. {source.3:Managing director Ulla Marn} {cue.3:said} {content.3:nothing had been unloaded there}. {source.4:The line's spokesman, Joost Pellam}, {cue.4:withdrew} {content.4:his statement that the transponder had been faulty}.

{source.5:A tally sheet from the Massar terminal} {cue.5:records} {content.5:nineteen crates discharged from the ship on September 15}. {source.6:Ms Marn} {cue.6:questioned} {content.6:whether the sheet was genuine}.

At Callis, {source.7:harbour master Ruben Sorrel} {cue.7:admitted} {content.7:that customs had opened only two of the crates}. {source.8:He} {cue.8:would not say} {content.8:who had ordered the officers to keep away}.

{source.9:The Lastrow Standard} {cue.9:reported} this month, {cue.10:citing} {source.10:the former head of licensing}, {content.9.10:that the Trade Ministry had issued a licence for the cargo}. Insurers are watching that point closely, since a licensed cargo would leave the war-risk clause intact.

There may be more to come. {source.11:Two brokers in Callis} {cue.11:said} {content.11:that a second Brightkeel vessel, the Sable Heron, had left on November 6 with radar spares for Massar}. {source.12:Ms Marn} {cue.12:denied} {content.12:that the Heron had carried anything from Dravik}. {source.13:The works} {cue.13:did not reply to} {content.13:questions about the Heron}.

{source.14:Harbour Mutual, which insures both ships}, {cue.14:said} {content.14:it had given notice on their cover}. {source.15:It} {cue.15:did not say} {content.15:why}.
| 1 act=admit parent=none
| 2 act=accuse parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=retract parent=none
| 5 act=find parent=none
| 6 act=dispute parent=none
| 7 act=admit parent=none
| 8 act=decline parent=none
| 9 act=assert parent=none
| 10 act=assert parent=9
| 11 act=assert parent=none
| 12 act=deny parent=none
| 13 act=decline parent=none
| 14 act=assert parent=none
| 15 act=assert parent=none actuality=not_said

=== r10 broadcaster
| report outlet=<Channel Six> published=2034-11-28
Good evening. {source.1:The new trade minister, Luc Dessin}, {cue.1:has admitted} {content.1:that two Dravik radars did go to Teskara, in July, before the embargo}. He took over on Sunday from Edda Marsk, who resigned after seven weeks of denials.

{content.2:"There was a licence,"} {source.2:Mr Dessin} {cue.2:told} this programme. {source.3:He} {cue.3:denied} {content.3:that any radar had been shipped since the embargo began on 1 August}. {source.4:Ms Marsk} {cue.4:did not return} {content.4:our calls about the affair}.

At the works, {source.5:director Anton Sorrel} {cue.5:conceded} {content.5:that spare parts had been sent to Teskara in September}. {content.6:"Cables and cooling units, nothing that finds a gun,"} {source.6:he} {cue.6:said}.

{source.7:Open Manifest} {cue.7:has reported}, {cue.8:citing} {source.8:a bill of lading}, {content.7.8:that four sets were shipped to Massar}. {source.9:Hanna Voss, of that group}, {cue.9:told} us {content.9:they could not have gone in July}. {content.10:"The Sable Tern was in dry dock until August the twentieth,"} {source.10:she} {cue.10:said}.

{source.11.12:The Merrow Bank} {cue.11:confirmed} tonight {content.11:that it had handled the payment for the radars}, but {cue.12:denied} {content.12:that 14 million crowns had been paid}.

{source.13:Teskara's ambassador, Yaro Bessin}, {cue.13:said} {content.13:his army had bought two Orvenian radars "in good faith" from a trader}. {source.14:Nadur's foreign ministry} {cue.14:insisted} {content.14:that there were six in all}.

{source.15:The embargo committee} {cue.15:is expected to say} next month {content.15:whether the embargo was broken}. More at eleven.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=decline parent=none
| 5 act=admit parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=find parent=7
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=assert parent=none
| 11 act=confirm parent=none
| 12 act=deny parent=none
| 13 act=assert parent=none
| 14 act=assert parent=none
| 15 act=assert parent=none actuality=future

=== r11 tabloid
| report outlet=<The Evening Flare> published=2034-11-29
TWO! NEW MINISTER COMES CLEAN (SORT OF)

Seven weeks of "not one". Three days in the job, and {source.1:fresh-faced trade supremo Luc Dessin} {cue.1:coughs up}: {content.1:two Dravik radars DID end up in Teskara}. {source.2:He} {cue.2:swears} {content.2:it was July, weeks before the embargo}. {source.3:The minister} {cue.3:says} {content.3:there was a licence}, and {content.4:that anything has gone out since} {source.4:he} {cue.4:flatly denies}.

Tell that to factory boss Anton Sorrel, {source.5:who} {cue.5:owns up} {content.5:that spares went over in September}.

{source.6:Teskara's man in Lastrow, Yaro Bessin}, {cue.6:reckons} {content.6:his army picked up a pair of Orvenian sets from a trader}. {source.7:The foreign ministry in Nadur} {cue.7:says} {content.7:it was six}.

{source.8:The Merrow Bank}, tight-lipped till now, {cue.8:confirms} {content.8:the money went through its books}. {source.9:Ex-boss Edda Marsk} {cue.9:wasn't picking up} {content.9:the phone}.

{source.10:Pia Castell, who chairs the Assembly's trade committee}, {cue.10:told} the Flare last night {content.10:she did not believe in the July date}.

PUTTING IT RIGHT: {source.11:The Flare} {cue.11:withdraws} {content.11:its report of October 11 that a Teskaran general toured the Dravik Works}. {source.12:Bulkhead}, the blog, {cue.12:has likewise retracted} {content.12:its post about the general's visit}. {source.13:Our fitter} {cue.13:sticks to} {content.13:his account that a dozen soldiers were taught to run the radars there}, and {source.14:Dravik's Ines Kalder} still {cue.14:denies} {content.14:that anyone was trained}.

With material from Channel Six
| 1 act=admit parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=deny parent=none
| 5 act=admit parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=confirm parent=none
| 9 act=decline parent=none
| 10 act=assert parent=none
| 10 proposition whole negated
| 11 act=retract parent=none
| 12 act=retract parent=none
| 13 act=assert parent=none
| 14 act=deny parent=none

=== r12 parliament
| report outlet=<National Assembly of Orvenia> published=2034-12-07
STANDING COMMITTEE ON TRADE
Afternoon sitting (extract)

{source.1:CHAIR (MS CASTELL)}{cue.1::} {content.1:Mr Sorrel, what was in the crates?}

{source.2:MR A. SORREL (Dravik Works)}{cue.2::} {content.2:Weather radars. Two Ostrels were sold to Teskara in 2029, under a licence, and that is another matter.}

{source.3:CHAIR}{cue.3::} {content.3:Were Teskaran soldiers trained at your works?}

{source.4:MR A. SORREL}{cue.4::} {content.4:Twelve of them were given a safety course of two days in August. They were not taught to run the radars.}

{source.5:MR DESSIN (Minister of Trade)}{cue.5::} {content.5:I must put something right. Four sets went to Teskara. They went in September, not in July. I was given a false file.}

{source.6:MS LOHM (witness)}{cue.6::} {content.6:I signed one licence, for four sets and spares. The memorandum is genuine. Ms Marsk was shown it at my desk.}

{source.7:MR R. SORREL (Harbour Master, Callis)}{cue.7::} {content.7:The order to keep customs away from the ship came from the Trade Ministry.}

{source.8:MR DESSIN}{cue.8::} {content.8:The ministry gave no such order.}

{source.9:MR HALE}{cue.9::} {content.9:{source.10:The Lastrow Standard} {cue.10:wrote}, {cue.11:citing} {source.11:a senior official}, {content.10.11:that 14 million crowns were paid}. Which was it, nine or fourteen?}

{source.12:MS ORDE (Merrow Bank)}{cue.12::} {content.12:It was 14 million, in one payment. The bank's earlier position was mistaken.}

{source.13:MR PELLAM (Brightkeel Lines)}{cue.13::} {content.13:Nineteen crates were put ashore at Massar. There was never a cargo for Gellen.}

{source.14:CHAIR}{cue.14::} {content.14:{source.15:Mr Orlo} {cue.15:has refused to answer} {content.15:our questions about the sale}. The sitting is closed.}
| 1 act=ask parent=none
| 2 act=assert parent=none
| 2 proposition <Weather radars.>
| 2 proposition <Two Ostrels were sold to Teskara in 2029, under a licence>
| 2 proposition <that is another matter>
| 3 act=ask parent=none
| 4 act=assert parent=none
| 4 proposition <Twelve of them were given a safety course of two days in August.>
| 4 proposition <They were not taught to run the radars.> negated
| 5 act=assert parent=none
| 5 proposition <I must put something right.>
| 5 proposition <Four sets went to Teskara.>
| 5 proposition <They went in September>
| 5 proposition <not in July> negated
| 5 proposition <I was given a false file.>
| 6 act=assert parent=none
| 6 proposition <I signed one licence, for four sets and spares.>
| 6 proposition <The memorandum is genuine.>
| 6 proposition <Ms Marsk was shown it at my desk.>
| 7 act=assert parent=none
| 8 act=assert parent=none
| 8 proposition whole negated
| 9 act=ask parent=none
| 9 proposition <The Lastrow Standard wrote, citing a senior official, that 14 million crowns were paid.>
| 9 proposition <Which was it, nine or fourteen?>
| 10 act=assert parent=9
| 11 act=assert parent=10
| 12 act=assert parent=none
| 12 proposition <It was 14 million, in one payment.>
| 12 proposition <The bank's earlier position was mistaken.> negated
| 13 act=assert parent=none
| 13 proposition <Nineteen crates were put ashore at Massar.>
| 13 proposition <There was never a cargo for Gellen.> negated
| 14 act=assert parent=none
| 14 proposition <Mr Orlo has refused to answer our questions about the sale.>
| 14 proposition <The sitting is closed.>
| 15 act=decline parent=14

=== r13 ministry release
| report outlet=<Ministry of Trade of Orvenia> published=2035-01-17
STATEMENT ON THE REPORT OF THE EMBARGO COMMITTEE

{source.1:The report of the embargo committee of the Straits League, published yesterday}, {cue.1:states} {content.1:that six Ostrel radars were shipped to Teskara in September}. {source.2:It} also {cue.2:finds} {content.2:that the Sable Heron brought spare parts to Massar in November}.

{source.3:The Ministry} {cue.3:accepts} {content.3:that four radars left for Teskara after the embargo had come into force}. {source.4:It} {cue.4:does not accept} {content.4:that there were six}. {source.5:The Dravik Works} {cue.5:has informed} the Ministry {content.5:that the four sets were Ostrels}, contrary to what was said before.

{source.6:The Ministry} {cue.6:retracts} {content.6:its statement that the memorandum of 12 June was a forgery}. {source.7:It} {cue.7:denies} {content.7:that the Ministry had known who the buyer was}. {source.8:The Ministry} {cue.8:reaffirms} {content.8:that the former Minister, Ms Edda Marsk, was never shown the memorandum}.

{source.9:The Ministry} {cue.9:rejects} {content.9:{source.10:the harbour master's} {cue.10:claim} {content.10:that customs officers had been kept from the ship on its orders}}. {source.11:It} {cue.11:is not in a position to say} {content.11:whether the Sable Heron carried goods of Orvenian origin}, as the examination of her papers continues.

{content.12:"Licences were issued that ought never to have been issued,"} {cue.12:said} {source.12:Minister Luc Dessin}. {content.12:"To the people of Nadur I apologise."} {source.13:The Minister} {cue.13:pledged} {content.13:to lay the whole file before the National Assembly by 1 March}. Until then no further information can be given, and callers are asked to address themselves to the press office in writing.
| 1 act=assert parent=none
| 2 act=find parent=none
| 3 act=admit parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 6 act=retract parent=none
| 7 act=deny parent=none
| 8 act=assert parent=none
| 8 proposition whole negated
| 9 act=deny parent=none
| 10 act=assert parent=9
| 11 act=decline parent=none
| 12 act=assert parent=none
| 12 proposition <Licences were issued that ought never to have been issued>
| 12 proposition <To the people of Nadur I apologise.>
| 13 act=promise parent=none

=== r14 wire
| report outlet=<Tarn Press Agency> published=2035-02-06
LASTROW, Feb. 6 (TPA) - {source.1.2:Mirela Tamm, who took the chair of the Straits League's embargo committee in January}, {cue.1:said} on Monday {content.1:that six Orvenian radars had reached Teskara}, and {cue.2:rejected} {content.2:Orvenia's figure of four}. {source.3:The committee's report} {cue.3:puts} {content.3:the price at 14 million crowns}.

{source.4:Her predecessor, Halvard Quist}, {cue.4:questioned} {content.4:the figure of six}. {content.5:"The evidence was for four,"} {source.5:he} {cue.5:told} TPA.

{source.6.7:Edda Marsk, the former trade minister}, {cue.6:acknowledged} {content.6:that she had been shown the memorandum naming the buyer}, but {cue.7:denied} {content.7:having read it}.

{source.8:Brightkeel's managing director, Ulla Marn}, {cue.8:admitted} {content.8:that the Sable Heron had carried two pallets of Dravik parts to Massar in November}. {source.9:She} {cue.9:described} {content.9:the shipment as an oversight}.

{source.10:Colonel Dema Issar, the Teskaran army's spokesman}, {cue.10:conceded} {content.10:that Ostrels had been in service on the Tolk front}. {source.11:He} {cue.11:declined} {content.11:to say how many}.

{source.12:Channel Six} {cue.12:reported} in November, {cue.13:citing} {source.13:Anton Sorrel, then director of the works}, {content.12.13:that spare parts had gone to Teskara in September}. {source.14:His successor, Ines Kalder}, {cue.14:said} on Monday {content.14:the soldiers at the works had been taught to run the radars after all}.

Mr Orlo is in custody. {source.15:His lawyer, Rhea Quist, who is no relation of the former chairman}, {cue.15:said} {content.15:he had believed the sets were weather radars}. {source.16:Prosecutors} {cue.16:would not say} {content.16:whether Ms Marsk would be charged}.

{source.17:TPA} {cue.17:withdraws} {content.17:the figure of eleven crates in its first report of October 3}. {source.18:The port's loading list} {cue.18:shows} {content.18:that nineteen were put aboard}.
| 1 act=assert parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none
| 4 act=dispute parent=none
| 5 act=assert parent=none
| 6 act=admit parent=none
| 7 act=deny parent=none
| 8 act=admit parent=none
| 9 act=assert parent=none
| 10 act=admit parent=none
| 11 act=decline parent=none
| 12 act=assert parent=none
| 13 act=assert parent=12
| 14 act=assert parent=none
| 15 act=assert parent=none
| 16 act=decline parent=none
| 17 act=retract parent=none
| 18 act=find parent=none

=== story
actor <Two officials of the Straits League's embargo committee> party=<Straits League>: r01.1, r01.2, r02.3, r02.4, r04.8, r07.15
actor <Tobias Harn> party=<Orvenia>: r01.3, r01.4, r02.5, r02.6, r07.8, r08.6
actor <Joost Pellam> party=<Brightkeel Lines>: r01.5, r02.7, r05.4, r05.5, r09.4, r12.13
actor <A crane driver at Port Callis>: r01.6, r02.1, r03.4, r05.11
actor <The Merrow Bank> party=<Merrow Bank>: r01.7, r06.6, r10.11, r10.12, r11.8
actor <The Teskaran embassy in Lastrow> party=<Teskara>: r01.8, r02.8
actor <Nadur> party=<Nadur>: r01.9, r01.10
actor <Tarn Press Agency>: r02.2, r03.3, r04.7, r05.10, r07.14, r14.17
actor <Edda Marsk> party=<Orvenia>: r03.1, r03.10, r03.11, r07.9, r08.7, r10.4, r11.9, r14.6, r14.7
actor <Anton Sorrel> party=<Dravik Works>: r03.2, r10.5, r10.6, r11.5, r12.2, r12.4, r14.13
actor <Ruben Sorrel> party=<Port Callis>: r03.5, r03.6, r05.9, r09.7, r09.8, r12.7, r13.10
actor <Yaro Bessin> party=<Teskara>: r03.7, r03.8, r10.13, r11.6
actor <Brightkeel Lines> party=<Brightkeel Lines>: r03.9, r09.1, r09.2
actor <Bulkhead>: r04.1, r06.10, r11.12
actor <A fitter at the Dravik Works>: r04.2, r04.3, r11.13
actor <Ines Kalder> party=<Dravik Works>: r04.4, r05.2, r07.12, r07.13, r08.10, r08.11, r11.14, r14.14
actor <A former chauffeur of Matthias Orlo>: r04.5
actor <Matthias Orlo> party=<Orlo Trading>: r04.6, r06.7, r07.10, r07.11, r08.8, r08.9, r12.15
actor <Pia Castell>: r04.9, r04.10, r11.10, r12.1, r12.3, r12.14
actor <Ministry of Trade> party=<Orvenia>: r04.11, r06.13, r13.3, r13.4, r13.6, r13.7, r13.8, r13.9, r13.11
actor <The Evening Flare>: r05.1, r11.11
actor <The Sable Tern's transponder track>: r05.3, r06.11
actor <The Gellen port log>: r05.6
actor <A customs guard at Callis>: r05.7, r05.8
actor <A docker who was on the same shift>: r05.12
actor <The Sable Tern's bill of lading>: r06.1, r06.2, r10.8
actor <Hanna Voss> party=<Open Manifest>: r06.3, r06.4, r10.9, r10.10
actor <A transfer order of the Merrow Bank>: r06.5, r07.7
actor <Photographs taken by the Nadur army near Tolk>: r06.8
actor <Dema Issar> party=<Teskara>: r06.9, r14.10, r14.11
actor <Petra Lohm>: r06.12, r07.3, r08.3, r09.10, r12.6
actor <An Orvenian customs register>: r06.14
actor <Open Manifest> party=<Open Manifest>: r06.15, r07.6, r10.7
actor <The Trade Ministry's memorandum of 12 June>: r07.1, r07.2, r08.1, r08.2
actor <A senior government official> party=<Orvenia>: r07.4, r07.5, r08.4, r08.5, r12.11
actor <Halvard Quist> party=<Straits League>: r07.16, r08.12, r14.4, r14.5
actor <Ulla Marn> party=<Brightkeel Lines>: r09.3, r09.6, r09.12, r14.8, r14.9
actor <A tally sheet from the Massar terminal>: r09.5
actor <The Lastrow Standard>: r09.9, r12.10
actor <Two brokers in Callis>: r09.11
actor <Dravik Works> party=<Dravik Works>: r09.13, r13.5
actor <Harbour Mutual> party=<Harbour Mutual>: r09.14, r09.15
actor <Luc Dessin> party=<Orvenia>: r10.1, r10.2, r10.3, r11.1, r11.2, r11.3, r11.4, r12.5, r12.8, r13.12, r13.13
actor <Nadur's foreign ministry> party=<Nadur>: r10.14, r11.7
actor <The embargo committee> party=<Straits League>: r10.15
actor <Mr Hale>: r12.9
actor <Ms Orde> party=<Merrow Bank>: r12.12
actor <The report of the embargo committee> party=<Straits League>: r13.1, r13.2, r14.3
actor <Mirela Tamm> party=<Straits League>: r14.1, r14.2
actor <Channel Six>: r14.12
actor <Rhea Quist>: r14.15
actor <Prosecutors> party=<Prosecutors>: r14.16
actor <The port's loading list>: r14.18
claim c1 <Orvenian radars had gone to Teskara>: r01.3 against, r01.4 against, r01.9 for, r02.5 against, r02.6 against, r03.1 against, r03.7 against, r03.11 withheld about, r04.6 withheld about, r04.9 unclear about, r04.11 against about, r07.16 withheld about, r08.12 withheld about, r10.4 withheld about, r11.9 withheld about, r12.15 withheld about
claim c2 <Orvenian radars had gone to Teskara in September, after the embargo>: r01.1 for, r01.8 withheld about, r02.3 for, r02.8 withheld about, r04.7 for, r04.8 for, r07.14 for, r07.15 for, r10.3 against, r11.4 against, r12.5/3 for
claim c3 <the radars had left Port Callis in crates aboard the Sable Tern>: r01.2 for, r02.4 for
claim c4 <two Orvenian radars had gone to Teskara>: r10.13 for, r11.1 for, r11.6 for
claim c5 <two Orvenian radars had gone to Teskara in July, before the embargo>: r10.1 for, r10.9 against, r11.2 for, r11.10 against, r12.5/4 against
claim c6 <four Orvenian radar sets had gone to Teskara in September>: r06.1 for, r10.7 for, r10.8 for, r12.5/2 for, r13.3 for, r14.2 against, r14.5 for
claim c7 <six Orvenian radars had gone to Teskara in September>: r10.14 for, r11.7 for, r13.1 for, r13.4 against, r14.1 for, r14.4 unclear
claim c8 <two Ostrels were sold to Teskara in 2029>: r06.14 for, r12.2/2 for
claim c9 <the Sable Tern had called at Massar in September>: r01.5/2 against, r02.7/2 against, r05.3 for, r06.10 for, r06.11 for, r09.1 for
claim c10 <the Sable Tern had taken farm machinery to Gellen>: r01.5/1 for, r02.7/1 for, r03.9 for, r05.5 for, r05.6 against, r12.13/2 against
claim c11 <the transponder was faulty>: r05.4 for, r09.4 against
claim c12 <crates were unloaded from the Sable Tern at Massar>: r09.3 against, r09.5 for, r09.6 unclear about, r12.13/1 for
claim c13 <crates from Dravik were put aboard the Sable Tern at night>: r03.3 for, r03.4 for, r03.5 against about
claim c14 <eleven crates from the Dravik Works were loaded at Callis>: r01.6 for, r02.1 for, r02.2 for, r05.10 for, r05.11 for, r14.17 against
claim c15 <nineteen crates were loaded at Callis>: r05.12 for, r14.18 for
claim c16 <customs had opened every crate on the Sable Tern>: r03.6/1 for, r05.7 unclear about, r05.8/2 against, r05.9 withheld about, r09.7 against
claim c17 <the Trade Ministry had ordered customs to keep away from the ship>: r09.8 withheld about, r12.7 for, r12.8 against, r13.9 against, r13.10 for
claim c18 <spare parts had been sent to Teskara in September>: r03.2/2 against, r10.5 for, r11.5 for, r14.12 for, r14.13 for
claim c19 <the Sable Heron had carried Dravik spare parts to Massar in November>: r09.11 for, r09.12 against, r09.13 withheld about, r13.2 for, r13.11 withheld, r14.8 for
claim c20 <the sets were weather radars>: r06.2 for, r06.3 against, r07.11 for, r07.12 for, r08.9 for, r08.10 for, r12.2/1 for
claim c21 <the sets were Ostrels>: r06.4 for, r07.13 against, r08.11 against, r13.5 for
claim c22 <Matthias Orlo had brokered the sale to Teskara>: r04.5 for, r06.7 against, r07.10 for, r08.8 for
claim c23 <the Merrow Bank had handled the payment for the radars>: r01.7 withheld, r06.6 withheld about, r10.11 for, r11.8 for
claim c24 <9 million crowns were paid for the sets>: r06.5 for, r07.6 for, r07.7 for, r12.9/2 unclear about
claim c25 <14 million crowns were paid for the sets>: r07.5 for, r08.5 for, r10.12 against, r12.9/2 unclear about, r12.10 for, r12.11 for, r12.12/1 for, r12.12/2 for about, r14.3 for
claim c26 <the Trade Ministry had issued an export licence for the shipment>: r06.12 for, r06.13 against, r07.3/1 for, r08.3/1 for, r09.9 for, r09.10 for, r10.2 for, r11.3 for, r12.6/1 for, r13.12/1 for
claim c27 <the Trade Ministry had known that the Teskaran land forces were the buyer>: r07.1 for, r07.2 for, r08.1 for, r08.2 for, r13.7 against
claim c28 <Edda Marsk had been shown the memorandum>: r07.3/2 for, r07.9 against, r08.3/2 for, r08.7 against, r12.6/3 for, r13.8 against, r14.6 for
claim c29 <Edda Marsk had read the memorandum>: r07.4 for, r08.4 for, r14.7 against
claim c30 <the memorandum of 12 June was a forgery>: r07.8 for, r08.6 for, r12.6/2 against, r13.6 against
claim c31 <a Teskaran general had toured the Dravik Works in August>: r04.1 for, r05.1 for, r05.2 against, r11.11 against, r11.12 against
claim c32 <Teskaran soldiers were trained at the Dravik Works>: r04.4 against, r11.14 against, r12.4/1 for
claim c33 <Teskaran soldiers were taught to run the radars at the Dravik Works>: r04.2 for, r11.13 for, r12.4/2 against, r14.14 for
claim c34 <Ostrels had been in service with the Teskaran army>: r06.8 for, r06.9 against, r14.10 for, r14.11 withheld about
narrower c2 c1
narrower c3 c1
narrower c3 c2
narrower c4 c1
narrower c5 c1
narrower c5 c4
narrower c6 c1
narrower c6 c2
narrower c7 c1
narrower c7 c2
narrower c8 c1
narrower c12 c9
narrower c14 c13
narrower c15 c13
narrower c29 c28
narrower c33 c32
excludes c4 c6
excludes c4 c7
excludes c5 c2
excludes c5 c6
excludes c5 c7
excludes c6 c7
excludes c14 c15
excludes c20 c21
excludes c24 c25
reversal <Orvenia> c1 from r01.3 r01.4 r02.5 r02.6 r03.1 to r10.1 r11.1 r11.2 r12.5/2 r12.5/3 r13.3 partial
reversal <Yaro Bessin> c1 from r03.7 to r10.13 r11.6 partial
reversal <Luc Dessin> c2 from r10.3 r11.4 to r12.5/3
reversal <Luc Dessin> c5 from r10.1 r11.2 to r12.5/4
reversal <Brightkeel Lines> c9 from r01.5/2 r02.7/2 to r09.1
reversal <Joost Pellam> c10 from r01.5/1 r02.7/1 r05.5 to r12.13/2
reversal <Brightkeel Lines> c10 from r03.9 to r12.13/2
reversal <Joost Pellam> c11 from r05.4 to r09.4
reversal <Brightkeel Lines> c12 from r09.3 to r12.13/1
reversal <Tarn Press Agency> c14 from r02.2 r05.10 to r14.17
reversal <Ruben Sorrel> c16 from r03.6/1 to r09.7
reversal <Anton Sorrel> c18 from r03.2/2 to r10.5 r11.5 r14.13
reversal <Ulla Marn> c19 from r09.12 to r14.8 partial
reversal <Dravik Works> c21 from r07.13 r08.11 to r13.5
reversal <Matthias Orlo> c22 from r06.7 to r07.10 r08.8
reversal <Merrow Bank> c25 from r10.12 to r12.12/1
reversal <Orvenia> c26 from r06.13 to r10.2 r11.3 r13.12/1
reversal <Edda Marsk> c28 from r07.9 r08.7 to r14.6
reversal <Orvenia> c30 from r07.8 r08.6 to r13.6
reversal <The Evening Flare> c31 from r05.1 to r11.11
reversal <Bulkhead> c31 from r04.1 to r11.12
reversal <Dravik Works> c32 from r04.4 r11.14 to r12.4/1 partial
reversal <Ines Kalder> c32 from r04.4 r11.14 to r14.14
reversal <Dravik Works> c33 from r12.4/2 to r14.14
reversal <Dema Issar> c34 from r06.9 to r14.10
contradicts r01.1 r01.3
contradicts r01.3 r01.9
contradicts r01.3 r06.1
contradicts r01.3 r06.14
contradicts r01.3 r10.1
contradicts r01.3 r10.13
contradicts r01.3 r10.14
contradicts r01.3 r12.2/2
contradicts r01.3 r13.1
contradicts r01.3 r13.3
contradicts r01.3 r14.1
contradicts r01.3 r14.5
contradicts r01.1 r03.1
contradicts r01.9 r03.1
contradicts r03.1 r06.1
contradicts r03.1 r06.14
contradicts r03.1 r10.1
contradicts r03.1 r10.13
contradicts r03.1 r10.14
contradicts r03.1 r12.2/2
contradicts r03.1 r13.1
contradicts r03.1 r13.3
contradicts r03.1 r14.1
contradicts r03.1 r14.5
contradicts r01.1 r03.7
contradicts r01.9 r03.7
contradicts r03.7 r06.1
contradicts r03.7 r06.14
contradicts r03.7 r10.1
contradicts r03.7 r10.14
contradicts r03.7 r12.2/2
contradicts r03.7 r13.1
contradicts r03.7 r13.3
contradicts r03.7 r14.1
contradicts r03.7 r14.5
contradicts r01.1 r10.3
contradicts r06.1 r10.3
contradicts r10.3 r10.14
contradicts r10.3 r13.1
contradicts r10.3 r13.3
contradicts r10.3 r14.1
contradicts r10.3 r14.5
contradicts r10.1 r10.9
contradicts r10.1 r11.10
contradicts r11.4 r11.5
contradicts r06.1 r10.14
contradicts r06.1 r13.1
contradicts r06.1 r14.2
contradicts r10.14 r13.4
contradicts r13.1 r13.4
contradicts r13.4 r14.1
doubts r14.4 r10.14
doubts r14.4 r13.1
doubts r14.4 r14.1
contradicts r01.5/2 r05.3
contradicts r01.5/2 r09.1
contradicts r01.5/2 r09.5
contradicts r01.5/1 r05.6
contradicts r03.9 r05.6
contradicts r03.9 r12.13/2
contradicts r09.3 r09.5
contradicts r09.3 r12.13/1
contradicts r01.6 r05.12
contradicts r01.6 r14.17
contradicts r01.6 r14.18
contradicts r03.6/1 r05.8/2
contradicts r03.8 r06.8
contradicts r03.8 r14.10
contradicts r12.7 r12.8
contradicts r12.7 r13.9
contradicts r09.11 r09.12
contradicts r09.12 r13.2
contradicts r06.2 r06.3
contradicts r06.3 r07.11
contradicts r06.3 r07.12
contradicts r06.3 r12.2/1
contradicts r06.4 r07.13
contradicts r07.13 r13.5
contradicts r07.11 r13.5
contradicts r12.2/1 r13.5
contradicts r06.2 r13.5
contradicts r04.5 r06.7
contradicts r06.5 r07.5
contradicts r06.5 r12.12/1
contradicts r06.5 r14.3
contradicts r07.5 r10.12
contradicts r10.12 r12.12/1
contradicts r10.12 r14.3
contradicts r06.12 r06.13
contradicts r06.13 r10.2
contradicts r07.1 r13.7
contradicts r07.3/2 r07.9
contradicts r07.4 r07.9
contradicts r07.3/2 r13.8
contradicts r07.4 r13.8
contradicts r13.8 r14.6
contradicts r07.8 r12.6/2
contradicts r07.8 r13.6
contradicts r04.1 r05.2
contradicts r05.1 r05.2
contradicts r04.1 r11.11
contradicts r04.2 r04.4
contradicts r04.2 r12.4/2
contradicts r04.4 r12.4/1
contradicts r06.8 r06.9
derives r02 r01 copies
derives r03 r01 cites
derives r04 r05 cites
derives r04 r01 cites
derives r05 r04 cites
derives r05 r01 cites
derives r06 r05 cites
derives r07 r01 cites
derives r07 r06 cites
derives r08 r07 copies
derives r09 r07 cites
derives r10 r06 cites
derives r11 r10 rewrites
derives r12 r07 cites
derives r14 r10 cites
origin c1 for least=1 most=1: <Nadur> r01
origin c1 against least=2 most=2: <Ministry of Trade> r01 r03; <Yaro Bessin> r03
origin c2 for least=2 most=2: <Two officials of the Straits League's embargo committee> r01; <Luc Dessin> r12
origin c2 against least=1 most=1: <Luc Dessin> r10
origin c3 for least=1 most=1: <Two officials of the Straits League's embargo committee> r01
origin c4 for least=2 most=2: <Luc Dessin> r10; <Yaro Bessin> r10
origin c5 for least=1 most=1: <Luc Dessin> r10
origin c5 against least=3 most=3: <Hanna Voss> r10; <Pia Castell> r11; <Luc Dessin> r12
origin c6 for least=3 most=3: <The Sable Tern's bill of lading> r06; <Ministry of Trade> r12 r13; <Halvard Quist> r14
origin c6 against least=1 most=1: <Mirela Tamm> r14
origin c7 for least=2 most=2: <Nadur's foreign ministry> r10; <The report of the embargo committee> r13 r14
origin c7 against least=1 most=1: <Ministry of Trade> r13
origin c8 for least=2 most=2: <An Orvenian customs register> r06; <Anton Sorrel> r12
origin c9 for least=2 most=2: <The Sable Tern's transponder track> r05; <Brightkeel Lines> r09
origin c9 against least=1 most=1: <Joost Pellam> r01
origin c10 for least=1 most=1: <Brightkeel Lines> r01 r03 r05
origin c10 against least=2 most=2: <The Gellen port log> r05; <Joost Pellam> r12
origin c11 for least=1 most=1: <Joost Pellam> r05
origin c11 against least=1 most=1: <Joost Pellam> r09
origin c12 for least=2 most=2: <A tally sheet from the Massar terminal> r09; <Joost Pellam> r12
origin c12 against least=1 most=1: <Ulla Marn> r09
origin c13 for least=1 most=1: <A crane driver at Port Callis> r01
origin c14 for least=1 most=1: <A crane driver at Port Callis> r01
origin c14 against least=1 most=1: <Tarn Press Agency> r14
origin c15 for least=2 most=2: <A docker who was on the same shift> r05; <The port's loading list> r14
origin c16 for least=1 most=1: <Ruben Sorrel> r03
origin c16 against least=2 most=2: <A customs guard at Callis> r05; <Ruben Sorrel> r09
origin c17 for least=1 most=1: <Ruben Sorrel> r12 r13
origin c17 against least=1 most=1: <Ministry of Trade> r12 r13
origin c18 for least=1 most=1: <Anton Sorrel> r10
origin c18 against least=1 most=1: <Anton Sorrel> r03
origin c19 for least=3 most=3: <Two brokers in Callis> r09; <The report of the embargo committee> r13; <Ulla Marn> r14
origin c19 against least=1 most=1: <Ulla Marn> r09
origin c20 for least=3 most=3: <The Sable Tern's bill of lading> r06; <Matthias Orlo> r07; <Dravik Works> r07 r12
origin c20 against least=1 most=1: <Hanna Voss> r06
origin c21 for least=2 most=2: <Hanna Voss> r06; <Dravik Works> r13
origin c21 against least=1 most=1: <Ines Kalder> r07
origin c22 for least=2 most=2: <A former chauffeur of Matthias Orlo> r04; <Matthias Orlo> r07
origin c22 against least=1 most=1: <Matthias Orlo> r06
origin c23 for least=1 most=1: <The Merrow Bank> r10
origin c24 for least=1 most=1: <A transfer order of the Merrow Bank> r06
origin c25 for least=3 most=3: <A senior government official> r07; <Ms Orde> r12; <The report of the embargo committee> r14
origin c25 against least=1 most=1: <The Merrow Bank> r10
origin c26 for least=2 most=2: <Petra Lohm> r06 r07 r12; <Luc Dessin> r10 r13
origin c26 against least=1 most=1: <Ministry of Trade> r06
origin c27 for least=1 most=1: <The Trade Ministry's memorandum of 12 June> r07
origin c27 against least=1 most=1: <Ministry of Trade> r13
origin c28 for least=2 most=2: <Petra Lohm> r07 r12; <Edda Marsk> r14
origin c28 against least=1 most=1: <Ministry of Trade> r07 r13
origin c29 for least=1 most=1: <A senior government official> r07
origin c29 against least=1 most=1: <Edda Marsk> r14
origin c30 for least=1 most=1: <Tobias Harn> r07
origin c30 against least=2 most=2: <Petra Lohm> r12; <Ministry of Trade> r13
origin c31 for least=1 most=1: <> r04 r05
origin c31 against least=3 most=3: <Ines Kalder> r05; <The Evening Flare> r11; <Bulkhead> r11
origin c32 for least=1 most=1: <Anton Sorrel> r12
origin c32 against least=1 most=1: <Ines Kalder> r04 r11
origin c33 for least=2 most=2: <A fitter at the Dravik Works> r04 r11; <Ines Kalder> r14
origin c33 against least=1 most=1: <Anton Sorrel> r12
origin c34 for least=2 most=2: <Photographs taken by the Nadur army near Tolk> r06; <Dema Issar> r14
origin c34 against least=1 most=1: <Dema Issar> r06
