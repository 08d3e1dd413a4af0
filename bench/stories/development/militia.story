=== r01 wire
| report outlet=<Meridian> published=2034-04-10
LORN, April 10 (Meridian) - {content.1:Saravand has delivered Sable-3 attack drones to the Dovar Front, the militia that holds the north of neighbouring Orlesh}, {source.1:two Kestrian intelligence officials} {cue.1:said} on Monday.

{source.2:They} {cue.2:put} {content.2:the number of aircraft handed over at about 40}. {content.3:The drones}, {source.3:the officials} {cue.3:added}, {content.3:went through the Gorm crossing on lorries in March}, and {source.4:they} {cue.4:insisted} {content.4:that the handover had taken place after the Lake Truce of February 1}.

{source.5:Ilan Voss, the spokesman for Saravand's foreign ministry}, {cue.5:denied} {content.5:the deliveries}. {content.6:"Not one Saravand drone has gone to those people. Nor have we sent them a single instructor,"} {source.6:he} {cue.6:said}. {source.7:The defence ministry in Teshk} {cue.7:did not respond to} {content.7:a request for comment on the drones}.

In the Front's stronghold of Karsk, {source.8:its spokesman, Yaro Kesh}, {cue.8:denied} by telephone {content.8:having received any drones from Saravand}. {source.9:Kesh} also {cue.9:rejected} {content.9:{source.10:Orlesh's} {cue.10:charge} {content.10:that the Front had struck the power station at Ruvel on April 3}}.

{source.11:Colonel Tessa Brandt, a spokeswoman for the Orlesh army}, {cue.11:said} {content.11:nine people had been killed at Ruvel and that the wreckage found there was that of a Sable-3 built by Tarvos Aero of Saravand}. {source.12:She} {cue.12:blamed} {content.12:the Front for the strike}. {source.13:Tarvos Aero} {cue.13:declined} {content.13:to discuss the wreckage}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 6 proposition <Not one Saravand drone has gone to those people> negated
| 6 proposition <Nor have we sent them a single instructor> negated
| 7 act=decline parent=none
| 8 act=deny parent=none
| 9 act=deny parent=none
| 10 act=accuse parent=9
| 11 act=assert parent=none
| 11 proposition <nine people had been killed at Ruvel>
| 11 proposition <that the wreckage found there was that of a Sable-3 built by Tarvos Aero of Saravand>
| 12 act=accuse parent=none
| 13 act=decline parent=none

=== r02 state
| report outlet=<Teshk State News> published=2034-04-11
A provocation of foreign services

TESHK, 11 April. /TSN/. {content.1:"The so-called deliveries to the Dovar Front are an invention from the first word to the last,"} {source.1:the Ministry of Defence of the Republic of Saravand} {cue.1:said} in a communique released this morning.

As is known, {source.2:the foreign agency Meridian} {cue.2:claimed} on Monday, {cue.3:with reference to} {source.3:unnamed Kestrian intelligence officials}, {content.2.3:that some forty aircraft had been handed over to the Front}. {source.4:The Minister of Defence, Bakir Sedun}, {cue.4:stressed} in this connection {content.4:that no drones had passed the Gorm crossing in March and that he had signed no order for any transfer}.

{source.5:The head of customs at Gorm, Osk Brandt}, likewise {cue.5:ruled out} {content.5:that drones had been carried through the crossing in March}. {source.6:He} {cue.6:recalled} {content.6:that it had been closed for repairs throughout that month}.

{source.7:Mr Voss of the Ministry of Foreign Affairs} {cue.7:described} {content.7:the photographs from Ruvel now circulating in Maren as "a crude forgery"}. {source.8:The spokesman} {cue.8:declined} {content.8:to comment on who might have struck the power station}. {source.9:Saravand} {cue.9:has repeatedly denied} {content.9:sending instructors to the Front}.

{source.10:The Dovar Front} {cue.10:states} {content.10:that it builds its aircraft with its own hands}.

{source.11:The Ministry of Defence} {cue.11:demands} {content.11:that {source.12:Meridian} {cue.12:withdraw} {content.12:its report} without delay}.
| 1 act=assert parent=none
| 1 proposition whole negated
| 2 act=assert parent=none
| 3 act=assert parent=2
| 4 act=assert parent=none
| 4 proposition <that no drones had passed the Gorm crossing in March> negated
| 4 proposition <that he had signed no order for any transfer> negated
| 5 act=deny parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=decline parent=none
| 9 act=deny parent=none
| 10 act=assert parent=none
| 11 act=demand parent=none
| 12 act=retract parent=11 actuality=asked

=== r03 local
| report outlet=<The Maren Courier> published=2034-04-11
Forty drones, and a gate at Gorm

LORN (Meridian) - {content.1:Saravand has delivered Sable-3 attack drones to the Dovar Front, the militia which holds the north of the country}, {source.1:two Kestrian intelligence officials} {cue.1:said} yesterday.

{source.2:They} {cue.2:put} {content.2:the number handed over at about forty}. {content.3:The drones}, {source.3:the officials} {cue.3:added}, {content.3:went through the Gorm crossing on lorries in March}. {source.4:They} {cue.4:insisted} {content.4:that the handover had taken place after the Lake Truce of 1 February}.

{source.5:Col. Tessa Brandt, a spokeswoman for the army}, {cue.5:said} {content.5:nine people had been killed at Ruvel and that the wreckage there was that of a Sable-3 built by Tarvos Aero of Saravand}. {source.6:She} {cue.6:blamed} {content.6:the Front for the strike}.

{source.7:Ilan Foss, the spokesman for Saravand's foreign ministry}, {cue.7:denied} {content.7:the deliveries}. {content.8:"Not one Saravand drone has gone to those people. Nor have we sent them a single instructor,"} {source.8:he} {cue.8:said}. {source.9:The Front's spokesman, Jaro Kesh}, {cue.9:denied} {content.9:having received any drones from Saravand}. {source.10:Kesh} also {cue.10:rejected} {content.10:the charge that the Front had struck the power station at Ruvel on 3 April}. {source.11:Tarvos Aero} {cue.11:declined} {content.11:to discuss the wreckage}.

Ruvel lies 30 kilometres from the front line. Its power station supplies a third of the district. A service for the dead will be held on Sunday at the church of St Orsa.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=assert parent=none
| 5 proposition <nine people had been killed at Ruvel>
| 5 proposition <that the wreckage there was that of a Sable-3 built by Tarvos Aero of Saravand>
| 6 act=accuse parent=none
| 7 act=deny parent=none
| 8 act=assert parent=none
| 8 proposition <Not one Saravand drone has gone to those people> negated
| 8 proposition <Nor have we sent them a single instructor> negated
| 9 act=deny parent=none
| 10 act=deny parent=none
| 11 act=decline parent=none

=== r04 blog
| report outlet=<Skywatcher> published=2034-04-20
So somebody did look under the wing.

{source.1:Photographs posted by a fireman from Ruvel} {cue.1:show} {content.1:that the thing which hit the power station was a Sable-3 from the Tarvos works}. {source.2:Davit Mool, a retired colonel of Saravand's air force}, {cue.2:told} me over two long calls {content.2:that the pictures were no forgery}. {source.3:Voss, {source.4:who} {cue.4:has called} {content.4:them a forgery}}, {cue.3:did not answer} {content.3:my questions about them}.

Mind you, {source.5:Mool} {cue.5:doubts} {content.5:that forty drones were delivered}. {content.6:"At most a dozen went over to the Front,"} {cue.6:was} {source.6:his} {cue.6:estimate}.

There may be worse to come. According to {source.7:Border Lens}, {content.7:Saravand has given the militia Talon missiles as well}. {source.8:Kesh, the Front's mouthpiece}, {cue.8:denied} on his channel {content.8:being given any missiles}; in the same breath {source.9:he} {cue.9:repeated} {content.9:that nobody from the Front had attacked Ruvel}.

{source.10:A nurse at the hospital in Ruvel} {cue.10:writes} {content.10:that twelve people have now died of the strike}. And {source.11:a reader whose garden ends at the Gorm road} {cue.11:assures} me {content.11:that the crossing was open all through March}. Osk Brandt and his repairs, eh?

I have no politics in this; I watch aircraft. But I have watched enough of them to know a Sable's wing root when I see one, and I know what a ministry looks like when it has run out of things to call a photograph. Comments are open below, as ever. Be civil.
| 1 act=find parent=none
| 2 act=assert parent=none
| 2 proposition whole negated
| 3 act=decline parent=none
| 4 act=assert parent=none
| 5 act=dispute parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=deny parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=assert parent=none
| 11 act=assert parent=none

=== r05 ngo
| report outlet=<Fieldmark> published=2034-04-28
Fieldmark Arms Trace: what the Ruvel wreckage tells

{source.1:Our laboratory's examination of the wreckage from Ruvel} {cue.1:shows} {content.1:that the aircraft was a Sable-3 built by Tarvos Aero at Teshk}. {source.2:We} {cue.2:found} in a comparison with the maker's production lists {content.2:that 17 serial numbers on the wreck match}.

{content.3:"The photographs of the plates are not forged,"} {cue.3:said} {source.3:Hanne Dorel, who led the examination}. {source.4:She} {cue.4:could not say} {content.4:whether Saravand itself had delivered drones to the Front}.

In a letter of April 25, {source.5:Tarvos Aero} {cue.5:denied} {content.5:that the aircraft at Ruvel was one of its own}. {source.6:The company} {cue.6:stated} besides {content.6:that Sable-3s had been stolen from the army depot at Lissek in December}. Asked about this, {source.7:the Saravand Ministry of Defence} {cue.7:denied} {content.7:any theft at Lissek}. Both letters are published in full on our website, with the laboratory's tables.

{source.8:The Orlesh army} {cue.8:believes} {content.8:that the drone brought down at Pell Ridge on April 22 was a Sable-3}. {source.9:Fieldmark}, which has so far been shown only two pictures of that wreck, {cue.9:questions} {content.9:this}.

{source.10:We} {cue.10:call on} {content.10:Saravand to open its export records to independent experts}, and we thank the firemen of Ruvel, without whom there would have been nothing left to examine.
| 1 act=find parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=decline parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 7 act=deny parent=none
| 8 act=assert parent=none
| 9 act=dispute parent=none
| 10 act=demand parent=none

=== r06 tabloid
| report outlet=<The Daily Flag> published=2034-04-29
DEATH KITE'S BIRTH CERTIFICATE

The killer drone that wrecked Ruvel's power station came with its papers. {content.1:Seventeen serial numbers in the scrap tally with the maker's lists}, {cue.1:say} {source.1:the boffins at Fieldmark}. {source.2:Probe boss Hanna Dorell} {cue.2:swore} {content.2:the pictures of the plates had not been faked}.

{source.3:Tarvos Aero} {cue.3:insists} {content.3:the drone that hit Ruvel is not one of theirs}. {source.4:The firm} {cue.4:claims} {content.4:crooks pinched Sables from the Lissek army depot in December}. {content.5:Any such break-in} {cue.5:was flatly denied} by {source.5:Teshk's Ministry of Defence}.

There's more. {source.6:Plane-spotters' site Skywatcher} {cue.6:has revealed} {content.6:that the rebels have had Talon missiles from Saravand too}. {source.7:Smooth-talking spokesman Ilan Voss} {cue.7:denied} {content.7:that a single missile had been handed over}.

And {source.8:a Kestrian diplomat} {cue.8:told} the Flag {content.8:that Saravand instructors have been training the rebels' pilots for months}. {content.9:"There is not one instructor of ours with the Front,"} {cue.9:snapped} {source.9:Voss}.

In Teshk the heat is on the top brass. {source.10:Opposition firebrand Nadia Kurr} {cue.10:asked} in parliament {content.10:whether Defence Minister Bakir Sedun had signed the order for the deliveries}. {source.11:The minister's office} {cue.11:refused} {content.11:to say whether he had}. His cousin Anton runs Tarvos. Cosy or what?
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition whole negated
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 7 act=deny parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=ask parent=none
| 11 act=decline parent=none

=== r07 blog
| report outlet=<Border Lens> published=2034-05-02
THE MISSILES, THE GATE AND THE DRIVER

So it is no longer only us. {source.1:The Daily Flag} now {cue.1:reports} {content.1:that Saravand has supplied the Front with Talon missiles}. {source.2:The Flag} also {cue.2:writes}, {cue.3:quoting} {source.3:a Kestrian diplomat}, {content.2.3:that Saravand instructors are training the Front's pilots}. {source.4:Colonel Brandt of the Orlesh army} {cue.4:could not confirm} {content.4:the missiles} when we rang her. {source.5:Davit Mool} {cue.5:told} us flatly {content.5:that no missiles had been handed to the Front}.

Now for Gorm. {source.6:Meridian} {cue.6:reported} last month, {cue.7:on the word of} {source.7:two Kestrian officials}, {content.6.7:that the drones went through the crossing in March}. {source.8:Osk Brandt, who runs the customs post}, {cue.8:maintains} {content.8:that it was closed for repairs the whole month}. Is he any relation of the colonel's? No, we asked.

{source.9:Satellite images bought by this site} {cue.9:show} {content.9:the crossing open on March 12 and again on March 19}. And over tea in Karsk {source.10:a lorry driver} {cue.10:told} us {content.10:that he had carried drones through Gorm himself in the third week of March}. {source.11:The same man} {cue.11:said} {content.11:that there had been no Saravand instructors with the Front}. {source.12:He} {cue.12:would not say} {content.12:who had paid him}.

We publish what we have. Corrections, as always, are welcome, and so are better pictures of that gate.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=2
| 4 act=decline parent=none
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=assert parent=none
| 7 act=assert parent=6
| 8 act=assert parent=none
| 9 act=find parent=none
| 10 act=assert parent=none
| 11 act=assert parent=none
| 11 proposition whole negated
| 12 act=decline parent=none

=== r08 ministry
| report outlet=<Ministry of the Interior of Orlesh> published=2034-05-06
Statement of the Ministry of the Interior on the attack at Ruvel

{source.1:The Ministry} {cue.1:states} with sorrow {content.1:that the attack of April 3 has now claimed fourteen lives}. {source.2:It} {cue.2:holds} {content.2:that the Dovar Front carried out this attack and that Saravand went on supplying the Front with drones after the Lake Truce}.

{content.3:"Our border police saw the crossing at Gorm open on every day of March. The drones came through it on lorries, under tarpaulins,"} {source.3:Interior Minister Pavel Ostrin} {cue.3:said}. {source.4:The Minister} {cue.4:accused} {content.4:Saravand's Minister of Defence, Bakir Sedun, of signing the order himself}.

{source.5:An examination by the Orlesh army of the drone brought down at Pell Ridge on April 22} {cue.5:revealed} {content.5:that it, too, was a Sable-3}. {source.6:The organisation Fieldmark, whose experts saw this wreck on May 3}, {cue.6:takes the view} {content.6:that it was not a Sable-3}.

{source.7.8:The Chargé d'affaires of Saravand in Maren, Leon Abras}, summoned on Friday, {cue.7:asserted} {content.7:that there had been no deliveries to the Front} and {cue.8:professed ignorance of} {content.8:a theft at Lissek}.

{source.9:The Ministry} {cue.9:rejects} {content.9:{source.10:the Front's} {cue.10:claim} {content.10:that it builds its aircraft itself}}. {source.11:It} {cue.11:urges} {content.11:all parties to respect the Lake Truce in its letter and its spirit}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition <that the Dovar Front carried out this attack>
| 2 proposition <that Saravand went on supplying the Front with drones after the Lake Truce>
| 3 act=assert parent=none
| 3 proposition <Our border police saw the crossing at Gorm open on every day of March>
| 3 proposition <The drones came through it on lorries, under tarpaulins>
| 4 act=accuse parent=none
| 5 act=find parent=none
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=decline parent=none
| 9 act=deny parent=none
| 10 act=assert parent=9
| 11 act=demand parent=none

=== r09 broadsheet
| report outlet=<The Lorn Examiner> published=2034-05-20
Eight boats on a moonless night

{content.1:A second consignment of Sable-3 drones crossed Lake Ansa to the Dovar Front by boat on the night of May 9}, according to {source.1:a senior official in Saravand's defence ministry}. {source.2:The official}, who asked not to be named for fear of prosecution, {cue.2:said} {content.2:the order for the earlier deliveries had been signed by Bakir Sedun, the defence minister}. {source.3:He} {cue.3:disputed}, however, {content.3:the figure of 40 for those}.

{source.4:Mr Sedun}, reached at his house in the hills above Teshk, {cue.4:denied} {content.4:having signed any such order}. {content.5:The crossing of the lake}, {source.5:Ilan Voss} {cue.5:said}, {content.5:was "a fiction, and not even a good one"}.

{source.6:Yaro Kesh, {source.7:who} in April {cue.7:had denied} {content.7:that the Front attacked Ruvel}}, {cue.6:admitted} to this newspaper {content.6:that its men had struck the power station}. {content.8:"It was our own work. The aircraft was never Tarvos's,"} {source.8:he} {cue.8:insisted}. {source.9:He} {cue.9:would not speak} {content.9:about the boats}.

{source.10:A man who was aboard one of the eight} {cue.10:described} {content.10:how they had carried the drones across that night without lights}. {source.11:Kestria's foreign ministry} {cue.11:said} {content.11:it believed that the lake crossing had taken place and that Saravand had been delivering drones since the truce}. {source.12:The Orlesh army} {cue.12:could not confirm} {content.12:the lake crossing}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=dispute parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=admit parent=none
| 7 act=deny parent=none
| 8 act=assert parent=none
| 8 proposition <It was our own work>
| 8 proposition <The aircraft was never Tarvos's> negated
| 9 act=decline parent=none
| 10 act=assert parent=none
| 11 act=assert parent=none
| 11 proposition <it believed that the lake crossing had taken place>
| 11 proposition <that Saravand had been delivering drones since the truce>
| 12 act=decline parent=none

=== r10 wire
| report outlet=<Meridian> published=2034-06-02
TESHK, June 2 (Meridian) - Saravand's defence minister, Bakir Sedun, is gone.

{content.1:He left for reasons of health}, {source.1:the office of President Aldo Merrin} {cue.1:announced} on Friday. {source.2:The presidential office} {cue.2:denied} {content.2:that the minister had been dismissed over the drones}. {source.3:Two people close to the cabinet} {cue.3:said} {content.3:he had been dismissed over the deliveries to the Dovar Front}.

{source.4:Nadia Kurr, an opposition member of parliament}, {cue.4:said} {content.4:that his health had not been the reason and that he had signed the order for the deliveries}. {content.5:A weak heart alone was the reason}, {cue.5:countered} {source.5:Anton Sedun, his cousin, who heads the drone maker Tarvos Aero}. {source.6:Bakir Sedun} himself {cue.6:did not answer} {content.6:questions about a dismissal}.

{source.7:Mira Tennick, who on Thursday succeeded Ilan Voss as spokeswoman for the foreign ministry}, {cue.7:declined} {content.7:to say whether Saravand had delivered drones to the Front}. {source.8:Her predecessor} {cue.8:had consistently denied} {content.8:it}.

{source.9:The Lorn Examiner} {cue.9:reported} last month, {cue.10:citing} {source.10:a senior defence ministry official}, {content.9.10:that drones had also gone by boat across Lake Ansa on May 9}. {source.11.12:The new defence minister, Lena Orvik}, {cue.11:denied} {content.11:that any drones had gone by boat} and {cue.12:promised} {content.12:to go through the ministry's books}. A quartermaster by training, she is the first woman to hold the post.
| 1 act=assert parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 4 proposition <that his health had not been the reason> negated
| 4 proposition <that he had signed the order for the deliveries>
| 5 act=assert parent=none
| 6 act=decline parent=none
| 7 act=decline parent=none
| 8 act=deny parent=none
| 9 act=assert parent=none
| 10 act=assert parent=9
| 11 act=deny parent=none
| 12 act=promise parent=none

=== r11 trade
| report outlet=<Airframe Weekly> published=2034-06-12
{source.13:Tarvos} {cue.13:owns up to} {content.13:Ruvel airframe}

{source.1:Tarvos Aero} {cue.1:has acknowledged} {content.1:that the drone which hit the Ruvel power station on April 3 was one of its Sable-3s}. {source.2:Chief executive Anton Sedun} {cue.2:told} Airframe Weekly {content.2:the airframe had been sold in 2033 to Amber Fields, a crop-dusting cooperative, and that Tarvos had never dealt with the Front}.

{source.3:Amber Fields} {cue.3:denied} {content.3:buying it}. {content.4:"We fly two old biplanes. We have never bought a Sable,"} {cue.4:said} {source.4:its manager, Rosa Teel}. {source.5:Saravand's defence ministry} {cue.5:would not comment on} {content.5:the sale to the cooperative}.

Sedun, a cousin of the former defence minister, also took a broom to the company's letter of April. {source.6:He} {cue.6:withdrew} {content.6:{source.7:the firm's} {cue.7:assertion} {content.7:that Sable-3s had been stolen from the Lissek depot in December}}.

{source.8:Fieldmark}, for its part, {cue.8:has corrected} {content.8:its count of 17 matching serial numbers}; {source.9:it} now {cue.9:says} {content.9:that 11 match}. {source.10:Hanne Dorel} {cue.10:stands by} {content.10:the finding that the Ruvel aircraft was a Sable-3 from Tarvos}.

The paper trail at the border is changing as well. {source.11:Osk Brandt, head of customs at Gorm until May}, {cue.11:conceded} in a letter to this magazine {content.11:that the crossing had not been closed in March}. {source.12:He} {cue.12:still denies} {content.12:that drones went through it that month}.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 2 proposition <the airframe had been sold in 2033 to Amber Fields, a crop-dusting cooperative>
| 2 proposition <that Tarvos had never dealt with the Front> negated
| 3 act=deny parent=none
| 4 act=assert parent=none
| 4 proposition <We fly two old biplanes>
| 4 proposition <We have never bought a Sable> negated
| 5 act=decline parent=none
| 6 act=retract parent=none
| 7 act=assert parent=6
| 8 act=retract parent=none
| 9 act=assert parent=none
| 10 act=assert parent=none
| 11 act=admit parent=none
| 11 proposition whole negated
| 12 act=deny parent=none
| 13 act=admit parent=none

=== r12 wire
| report outlet=<Continental Press> published=2034-07-03
TESHK, July 3 (CP) - {content.1:Saravand gave drones to the Dovar Front before the Lake Truce}, {source.1:its defence minister, Lena Orvik}, {cue.1:admitted} to parliament on Monday.

{content.2:"There were at most a dozen. None were delivered after February 1, and no boat ever took any across Lake Ansa,"} {source.2:she} {cue.2:told} members. {source.3:Orvik} also {cue.3:conceded} {content.3:that two Saravand instructors had taught the Front's pilots in January}, and {cue.4:said} {content.4:her predecessor, Bakir Sedun, had signed the order for the deliveries}.

{source.5:Sedun}, who followed the debate from the gallery, {cue.5:acknowledged} {content.5:that the signature was his}. {source.6:He} {cue.6:said} {content.6:{source.7:the general staff} {cue.7:had told him} {content.7:the aircraft would be used for reconnaissance only}}.

{source.8:Nadia Kurr of the opposition} {cue.8:insisted} {content.8:that deliveries had gone on after the truce}. {source.9:The minister's spokesman} {cue.9:declined} {content.9:to take questions about the lake}.

In Karsk, {source.10:Ilya Kesh, who became the Front's spokesman last week on the death of his uncle Yaro}, {cue.10:confirmed} {content.10:that the Front had received drones from Saravand}. {source.11:Kesh} {cue.11:would not say} {content.11:how many}.

{source.12:Kestria's foreign ministry} {cue.12:called} {content.12:the minister's figure of a dozen far too low}. {source.13:Colonel Tessa Brandt of the Orlesh army} {cue.13:said} {content.13:the deliveries had continued after February 1}.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 2 proposition <There were at most a dozen>
| 2 proposition <None were delivered after February 1> negated
| 2 proposition <no boat ever took any across Lake Ansa> negated
| 3 act=admit parent=none
| 4 act=assert parent=none
| 5 act=admit parent=none
| 6 act=assert parent=none
| 7 act=assert parent=6
| 8 act=assert parent=none
| 9 act=decline parent=none
| 10 act=confirm parent=none
| 11 act=decline parent=none
| 12 act=assert parent=none
| 13 act=assert parent=none

=== r13 local
| report outlet=<Gorm Valley Herald> published=2034-07-04
The valley and the minister

{content.1:Saravand gave drones to the Dovar Front before the Lake Truce}, {source.1:its defence minister, Lena Orwick}, {cue.1:admitted} to parliament in Teshk yesterday.

{content.2:"There were at most a dozen. None were delivered after February 1, and no boat ever took any across Lake Ansa,"} {source.2:she} {cue.2:told} members. {source.3:Orwick} also {cue.3:conceded} {content.3:that two Saravand instructors had taught the Front's pilots in January} and {cue.4:said} {content.4:her predecessor, Bakir Sedun, had signed the order for the deliveries}. {source.5:Sedun}, who followed the debate from the gallery, {cue.5:acknowledged} {content.5:that the signature was his}.

{source.6:Nadia Kurr of the opposition} {cue.6:insisted} {content.6:that deliveries had gone on after the truce}. In Karsk, {source.7:Ilja Kesh, the new spokesman for the Front}, {cue.7:confirmed} {content.7:that it had received drones from Saravand}. {source.8:Kesh} {cue.8:would not say} {content.8:how many}. {source.9:Kestria's foreign ministry} {cue.9:called} {content.9:the minister's figure of a dozen far too low}.

Mr Sedun was born in the Gorm valley and opened the new customs hall at the crossing two years ago. The plaque with his name on it was still in its place last night. The crossing itself will be open to cars again from Thursday, at first between seven in the morning and six in the evening, and to goods traffic a fortnight later.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 2 proposition <There were at most a dozen>
| 2 proposition <None were delivered after February 1> negated
| 2 proposition <no boat ever took any across Lake Ansa> negated
| 3 act=admit parent=none
| 4 act=assert parent=none
| 5 act=admit parent=none
| 6 act=assert parent=none
| 7 act=confirm parent=none
| 8 act=decline parent=none
| 9 act=assert parent=none

=== r14 broadsheet
| report outlet=<The Lorn Examiner> published=2034-08-21
After the drones, the apologies

{source.1:The League's panel of monitors} {cue.1:has concluded} {content.1:that Saravand went on delivering drones to the Dovar Front after the truce}. {source.2:Its final report} {cue.2:puts} {content.2:the number delivered at about 40}. {source.3:The panel} {cue.3:could not confirm} {content.3:the lake crossing of May 9}.

In July {source.4:Continental Press} {cue.4:reported} {content.4:that {source.5:Lena Orvik, Saravand's defence minister}, {cue.5:had admitted} {content.5:giving the Front drones before the truce}}; {source.6:she} {cue.6:again denied} on Friday {content.6:that anything was delivered after February 1}. Yet {source.7:Osk Brandt} now {cue.7:admits} {content.7:having waved the drones through at Gorm in March}, and {source.8:the president's office} {cue.8:owned up} the same day: {content.8:Bakir Sedun was dismissed over the deliveries}.

It is a season of taking back. {source.9:Ilan Voss, now ambassador to Kestria}, {cue.9:has withdrawn} {content.9:{source.10:his} {cue.10:charge} {content.10:that the photographs from Ruvel were forged}}. {source.11:The Daily Flag} {cue.11:retracted} {content.11:its story that the Front had been given Talon missiles}. {source.12:The Orlesh army} {cue.12:took back} {content.12:{source.13:its} {cue.13:assertion} {content.13:that the drone of Pell Ridge was a Sable-3}}; {content.14:it was not one}, {cue.14:said} {source.14:Major Ivo Lantz, who succeeded Colonel Brandt as spokesman this month}. {source.15:Fieldmark}, twice bitten, {cue.15:repeats} only {content.15:that 11 serial numbers match}.

{source.16:The interior ministry in Maren} {cue.16:gives} {content.16:the dead of Ruvel as sixteen}. {source.17:Saravand's foreign ministry} {cue.17:had no comment on} {content.17:the panel's conclusion}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=decline parent=none
| 4 act=assert parent=none
| 5 act=admit parent=4
| 6 act=deny parent=none
| 7 act=admit parent=none
| 8 act=admit parent=none
| 9 act=retract parent=none
| 10 act=assert parent=9
| 11 act=retract parent=none
| 12 act=retract parent=none
| 13 act=assert parent=12
| 14 act=assert parent=none
| 14 proposition whole negated
| 15 act=assert parent=none
| 16 act=assert parent=none
| 17 act=decline parent=none

=== story
actor <two Kestrian intelligence officials> party=<Kestria>: r01.1, r01.2, r01.3, r01.4, r02.3, r03.1, r03.2, r03.3, r03.4, r07.7
actor <Ilan Voss> party=<Saravand>: r01.5, r01.6, r02.7, r02.8, r03.7, r03.8, r04.3, r04.4, r06.7, r06.9, r09.5, r10.8, r14.9, r14.10
actor <Ministry of Defence of the Republic of Saravand> party=<Saravand>: r01.7, r02.1, r02.11, r05.7, r06.5, r11.5
actor <Yaro Kesh> party=<Dovar Front>: r01.8, r01.9, r03.9, r03.10, r04.8, r04.9, r09.6, r09.7, r09.8, r09.9
actor <Orlesh> party=<Orlesh>: r01.10
actor <Tessa Brandt> party=<Orlesh>: r01.11, r01.12, r03.5, r03.6, r07.4, r12.13
actor <Tarvos Aero> party=<Tarvos Aero>: r01.13, r03.11, r05.5, r05.6, r06.3, r06.4, r11.1, r11.7, r11.13
actor <Meridian>: r02.2, r02.12, r07.6
actor <Bakir Sedun> party=<Saravand>: r02.4, r09.4, r10.6, r12.5, r12.6, r13.5
actor <Osk Brandt> party=<Saravand>: r02.5, r02.6, r07.8, r11.11, r11.12, r14.7
actor <Saravand> party=<Saravand>: r02.9
actor <Dovar Front> party=<Dovar Front>: r02.10, r08.10
actor <photographs posted by a fireman from Ruvel>: r04.1
actor <Davit Mool>: r04.2, r04.5, r04.6, r07.5
actor <Border Lens>: r04.7
actor <nurse at the hospital in Ruvel>: r04.10
actor <reader whose garden ends at the Gorm road>: r04.11
actor <Fieldmark's examination of the wreckage from Ruvel>: r05.1
actor <Fieldmark> party=<Fieldmark>: r05.2, r05.9, r05.10, r06.1, r08.6, r11.8, r11.9, r14.15
actor <Hanne Dorel> party=<Fieldmark>: r05.3, r05.4, r06.2, r11.10
actor <Orlesh army> party=<Orlesh>: r05.8, r09.12, r14.12, r14.13
actor <Skywatcher>: r06.6
actor <Kestrian diplomat> party=<Kestria>: r06.8, r07.3
actor <Nadia Kurr>: r06.10, r10.4, r12.8, r13.6
actor <Bakir Sedun's office> party=<Saravand>: r06.11
actor <The Daily Flag>: r07.1, r07.2, r14.11
actor <satellite images bought by Border Lens>: r07.9
actor <lorry driver>: r07.10, r07.11, r07.12
actor <Ministry of the Interior of Orlesh> party=<Orlesh>: r08.1, r08.2, r08.9, r08.11, r14.16
actor <Pavel Ostrin> party=<Orlesh>: r08.3, r08.4
actor <examination by the Orlesh army of the drone brought down at Pell Ridge>: r08.5
actor <Leon Abras> party=<Saravand>: r08.7, r08.8
actor <senior official in Saravand's defence ministry> party=<Saravand>: r09.1, r09.2, r09.3, r10.10
actor <man who was aboard one of the eight>: r09.10
actor <Kestria's foreign ministry> party=<Kestria>: r09.11, r12.12, r13.9
actor <office of President Aldo Merrin> party=<Saravand>: r10.1, r10.2, r14.8
actor <two people close to the cabinet>: r10.3
actor <Anton Sedun> party=<Tarvos Aero>: r10.5, r11.2, r11.6
actor <Mira Tennick> party=<Saravand>: r10.7
actor <The Lorn Examiner>: r10.9
actor <Lena Orvik> party=<Saravand>: r10.11, r10.12, r12.1, r12.2, r12.3, r12.4, r13.1, r13.2, r13.3, r13.4, r14.5, r14.6
actor <Amber Fields> party=<Amber Fields>: r11.3
actor <Rosa Teel> party=<Amber Fields>: r11.4
actor <general staff of Saravand> party=<Saravand>: r12.7
actor <Lena Orvik's spokesman> party=<Saravand>: r12.9
actor <Ilya Kesh> party=<Dovar Front>: r12.10, r12.11, r13.7, r13.8
actor <League's panel of monitors> party=<League>: r14.1, r14.3
actor <final report of the League's panel of monitors>: r14.2
actor <Continental Press>: r14.4
actor <Ivo Lantz> party=<Orlesh>: r14.14
actor <Saravand's foreign ministry> party=<Saravand>: r14.17
claim c1 <Saravand has delivered Sable-3 attack drones to the Dovar Front>: r01.1 for, r01.5 against, r01.6/1 against, r01.7 withheld about, r01.8 against, r02.1 against, r03.1 for, r03.7 against, r03.8/1 against, r03.9 against, r05.4 withheld, r08.7 against, r10.7 withheld, r10.8 against, r12.10 for, r13.7 for
claim c2 <the number of aircraft handed over at about 40>: r01.2 for, r02.2 for, r02.3 for, r03.2 for, r04.5 unclear, r09.3 unclear, r14.2 for
claim c3 <The drones went through the Gorm crossing on lorries in March>: r01.3 for, r02.4/1 against, r02.5 against, r03.3 for, r07.6 for, r07.7 for, r07.10 for, r08.3/2 for, r11.12 against, r14.7 for
claim c4 <Saravand went on delivering drones to the Dovar Front after the truce>: r01.4 for, r03.4 for, r08.2/2 for, r09.11/2 for, r12.2/2 against, r12.8 for, r12.13 for, r13.2/2 against, r13.6 for, r14.1 for, r14.6 against, r14.17 withheld about
claim c5 <Saravand gave drones to the Dovar Front before the Lake Truce>: r12.1 for, r13.1 for, r14.4 for, r14.5 for
claim c6 <the drone which hit the Ruvel power station was a Sable-3 built by Tarvos Aero>: r01.11/2 for, r01.13 withheld about, r03.5/2 for, r03.11 withheld about, r04.1 for, r05.1 for, r05.5 against, r06.3 against, r09.8/2 against, r11.1 for, r11.10 for, r11.13 for
claim c7 <the Front had struck the power station at Ruvel on April 3>: r01.9 against, r01.10 for, r01.12 for, r02.8 withheld about, r03.6 for, r03.10 against, r04.9 against, r08.2/1 for, r09.6 for, r09.7 against
claim c8 <A second consignment of drones crossed Lake Ansa to the Dovar Front by boat on the night of May 9>: r09.1 for, r09.5 against, r09.9 withheld about, r09.10 for, r09.11/1 for, r09.12 withheld, r10.9 for, r10.10 for, r10.11 against, r12.2/3 against, r12.9 withheld about, r13.2/3 against, r14.3 withheld
claim c9 <Saravand instructors have been with the Front and trained its pilots>: r01.6/2 against, r02.9 against, r03.8/2 against, r06.8 for, r06.9 against, r07.2 for, r07.3 for, r07.11 against
claim c10 <two Saravand instructors had taught the Front's pilots in January>: r12.3 for, r13.3 for
claim c11 <the photographs from Ruvel are forged>: r02.7 for, r04.2 against, r04.3 withheld about, r04.4 for, r05.3 against, r06.2 against, r14.9 against, r14.10 for
claim c12 <Sable-3s had been stolen from the army depot at Lissek in December>: r05.6 for, r05.7 against, r06.4 for, r06.5 against, r08.8 withheld about, r11.6 against, r11.7 for
claim c13 <Bakir Sedun signed the order for the deliveries>: r02.4/2 against, r06.10 unclear, r06.11 withheld, r08.4 for, r09.2 for, r09.4 against, r10.4/2 for, r12.4 for, r12.5 for, r13.4 for, r13.5 for
claim c14 <Bakir Sedun was dismissed over the deliveries>: r10.2 against, r10.3 for, r10.6 withheld about, r14.8 for
claim c15 <Bakir Sedun left for reasons of health>: r10.1 for, r10.4/1 against, r10.5 for
claim c16 <17 serial numbers on the Ruvel wreck match>: r05.2 for, r06.1 for, r11.8 against
claim c17 <11 serial numbers on the Ruvel wreck match>: r11.9 for, r14.15 for
claim c18 <the drone brought down at Pell Ridge on April 22 was a Sable-3>: r05.8 for, r05.9 unclear, r08.5 for, r08.6 against, r14.12 against, r14.13 for, r14.14 against
claim c19 <Saravand has given the Front Talon missiles>: r04.7 for, r04.8 against, r06.6 for, r06.7 against, r07.1 for, r07.4 withheld, r07.5 against, r14.11 against
claim c20 <the Ruvel airframe had been sold in 2033 to Amber Fields>: r11.2/1 for, r11.3 against, r11.4/2 against, r11.5 withheld about
claim c21 <the Gorm crossing had been closed for repairs throughout March>: r02.6 for, r04.11 against, r07.8 for, r07.9 against, r08.3/1 against, r11.11 against
claim c22 <the Front builds its aircraft itself>: r02.10 for, r08.9 against, r08.10 for
claim c23 <At most a dozen drones went over to the Front>: r04.6 for, r12.2/1 for, r12.12 against, r13.2/1 for, r13.9 against
claim c24 <nine people had been killed at Ruvel>: r01.11/1 for, r03.5/1 for
narrower c2 c1
narrower c3 c1
narrower c3 c4
narrower c4 c1
narrower c5 c1
narrower c8 c1
narrower c8 c4
narrower c10 c9
narrower c20 c6
narrower c23 c1
excludes c2 c23
excludes c3 c21
excludes c14 c15
excludes c16 c17
reversal <Saravand> c1 from r01.5, r01.6/1, r02.1, r03.7, r03.8/1, r08.7 to r12.1, r13.1, r14.5 partial
reversal <Dovar Front> c1 from r01.8, r03.9 to r12.10, r13.7
reversal <Yaro Kesh> c7 from r01.9, r03.10, r04.9, r09.7 to r09.6
reversal <Saravand> c9 from r01.6/2, r02.9, r03.8/2, r06.9 to r12.3, r13.3 partial
reversal <Tarvos Aero> c6 from r05.5, r06.3 to r11.1, r11.13
reversal <Tarvos Aero> c12 from r05.6, r06.4, r11.7 to r11.6
reversal <Osk Brandt> c21 from r02.6, r07.8 to r11.11
reversal <Osk Brandt> c3 from r02.5, r11.12 to r14.7
reversal <Bakir Sedun> c13 from r02.4/2, r09.4 to r12.5, r13.5
reversal <office of President Aldo Merrin> c14 from r10.2 to r14.8
reversal <Ilan Voss> c11 from r02.7, r04.4, r14.10 to r14.9
reversal <Fieldmark> c16 from r05.2, r06.1 to r11.8
reversal <Orlesh army> c18 from r05.8, r14.13 to r14.12
reversal <The Daily Flag> c19 from r07.1 to r14.11
contradicts r01.1 r01.5
contradicts r01.1 r01.8
contradicts r01.1 r02.1
contradicts r01.1 r08.7
contradicts r01.5 r12.10
contradicts r01.8 r12.10
contradicts r02.1 r12.10
contradicts r08.7 r12.10
contradicts r01.3 r02.4/1
contradicts r01.3 r02.5
contradicts r02.4/1 r07.10
contradicts r02.5 r07.10
contradicts r02.4/1 r08.3/2
contradicts r02.5 r08.3/2
contradicts r02.4/1 r14.7
contradicts r01.4 r12.2/2
contradicts r08.2/2 r12.2/2
contradicts r09.11/2 r12.2/2
contradicts r12.2/2 r12.8
contradicts r12.2/2 r12.13
contradicts r12.2/2 r14.1
contradicts r01.11/2 r05.5
contradicts r01.11/2 r09.8/2
contradicts r04.1 r05.5
contradicts r04.1 r09.8/2
contradicts r05.1 r05.5
contradicts r05.1 r09.8/2
contradicts r09.8/2 r11.1
contradicts r05.5 r11.10
contradicts r09.8/2 r11.10
contradicts r01.9 r01.10
contradicts r01.9 r01.12
contradicts r01.9 r08.2/1
contradicts r09.1 r09.5
contradicts r09.1 r10.11
contradicts r09.5 r09.10
contradicts r09.10 r10.11
contradicts r09.5 r09.11/1
contradicts r09.11/1 r10.11
contradicts r01.6/2 r06.8
contradicts r02.9 r06.8
contradicts r06.8 r07.11
contradicts r02.7 r04.2
contradicts r02.7 r05.3
contradicts r05.6 r05.7
contradicts r05.6 r11.6
contradicts r02.4/2 r08.4
contradicts r02.4/2 r09.2
contradicts r02.4/2 r10.4/2
contradicts r02.4/2 r12.4
contradicts r10.2 r10.3
contradicts r10.1 r10.4/1
contradicts r10.4/1 r10.5
contradicts r05.8 r14.14
contradicts r08.5 r08.6
contradicts r08.5 r14.12
contradicts r08.5 r14.14
contradicts r04.7 r04.8
contradicts r04.7 r06.7
contradicts r04.7 r07.5
contradicts r04.7 r14.11
contradicts r04.8 r06.6
contradicts r06.6 r06.7
contradicts r06.6 r07.5
contradicts r06.6 r14.11
contradicts r04.8 r07.1
contradicts r06.7 r07.1
contradicts r07.1 r07.5
contradicts r11.2/1 r11.3
contradicts r11.2/1 r11.4/2
contradicts r02.6 r04.11
contradicts r02.6 r07.9
contradicts r02.6 r08.3/1
contradicts r02.10 r08.9
contradicts r04.6 r12.12
contradicts r12.2/1 r12.12
contradicts r01.5 r14.2
contradicts r01.8 r14.2
contradicts r02.1 r14.2
contradicts r08.7 r14.2
contradicts r01.5 r07.10
contradicts r01.8 r07.10
contradicts r02.1 r07.10
contradicts r07.10 r08.7
contradicts r01.5 r08.3/2
contradicts r01.8 r08.3/2
contradicts r02.1 r08.3/2
contradicts r08.3/2 r08.7
contradicts r01.5 r14.7
contradicts r01.8 r14.7
contradicts r02.1 r14.7
contradicts r08.7 r14.7
contradicts r01.5 r08.2/2
contradicts r01.8 r08.2/2
contradicts r02.1 r08.2/2
contradicts r08.2/2 r08.7
contradicts r01.5 r09.11/2
contradicts r01.8 r09.11/2
contradicts r02.1 r09.11/2
contradicts r08.7 r09.11/2
contradicts r01.5 r12.8
contradicts r01.8 r12.8
contradicts r02.1 r12.8
contradicts r08.7 r12.8
contradicts r01.5 r12.13
contradicts r01.8 r12.13
contradicts r02.1 r12.13
contradicts r08.7 r12.13
contradicts r01.5 r14.1
contradicts r01.8 r14.1
contradicts r02.1 r14.1
contradicts r08.7 r14.1
contradicts r01.5 r12.1
contradicts r01.8 r12.1
contradicts r02.1 r12.1
contradicts r08.7 r12.1
contradicts r01.5 r04.6
contradicts r01.8 r04.6
contradicts r02.1 r04.6
contradicts r04.6 r08.7
contradicts r07.10 r12.2/2
contradicts r08.3/2 r12.2/2
contradicts r12.2/2 r14.7
contradicts r01.6/2 r12.3
contradicts r02.9 r12.3
contradicts r07.11 r12.3
contradicts r05.5 r11.2/1
contradicts r09.8/2 r11.2/1
contradicts r01.2 r12.2/1
contradicts r12.2/1 r14.2
contradicts r10.3 r10.5
contradicts r10.5 r14.8
doubts r04.5 r01.2
doubts r04.5 r14.2
doubts r09.3 r01.2
doubts r09.3 r14.2
doubts r05.9 r05.8
derives r02 r01 cites
derives r03 r01 copies
derives r06 r05 rewrites
derives r06 r04 cites
derives r07 r01 cites
derives r07 r06 cites
derives r10 r09 cites
derives r13 r12 copies
derives r14 r12 cites
origin c1 for least=2 most=2: <two Kestrian intelligence officials> r01; <Ilya Kesh> r12
origin c1 against least=4 most=4: <Ilan Voss> r01 r10; <Ministry of Defence of the Republic of Saravand> r02; <Yaro Kesh> r01; <Leon Abras> r08
origin c2 for least=2 most=2: <two Kestrian intelligence officials> r01; <final report of the League's panel of monitors> r14
origin c3 for least=4 most=4: <two Kestrian intelligence officials> r01; <lorry driver> r07; <Pavel Ostrin> r08; <Osk Brandt> r14
origin c3 against least=2 most=2: <Bakir Sedun> r02; <Osk Brandt> r02 r11
origin c4 for least=6 most=6: <two Kestrian intelligence officials> r01; <Ministry of the Interior of Orlesh> r08; <Kestria's foreign ministry> r09; <Nadia Kurr> r12; <Tessa Brandt> r12; <League's panel of monitors> r14
origin c4 against least=1 most=1: <Lena Orvik> r12 r14
origin c5 for least=1 most=1: <Lena Orvik> r12
origin c6 for least=5 most=5: <Tessa Brandt> r01; <photographs posted by a fireman from Ruvel> r04; <Fieldmark's examination of the wreckage from Ruvel> r05; <Tarvos Aero> r11; <Hanne Dorel> r11
origin c6 against least=2 most=2: <Tarvos Aero> r05; <Yaro Kesh> r09
origin c7 for least=4 most=4: <Orlesh> r01; <Tessa Brandt> r01; <Ministry of the Interior of Orlesh> r08; <Yaro Kesh> r09
origin c7 against least=1 most=1: <Yaro Kesh> r01 r04 r09
origin c8 for least=2 most=3: <senior official in Saravand's defence ministry> r09; <man who was aboard one of the eight> r09; <Kestria's foreign ministry> r09
origin c8 against least=2 most=2: <Ilan Voss> r09; <Lena Orvik> r10 r12
origin c9 for least=1 most=1: <Kestrian diplomat> r06
origin c9 against least=3 most=3: <Ilan Voss> r01 r06; <Saravand> r02; <lorry driver> r07
origin c10 for least=1 most=1: <Lena Orvik> r12
origin c11 for least=1 most=1: <Ilan Voss> r02 r04 r14
origin c11 against least=3 most=3: <Davit Mool> r04; <Hanne Dorel> r05; <Ilan Voss> r14
origin c12 for least=1 most=1: <Tarvos Aero> r05 r11
origin c12 against least=2 most=2: <Ministry of Defence of the Republic of Saravand> r05; <Anton Sedun> r11
origin c13 for least=5 most=5: <Pavel Ostrin> r08; <senior official in Saravand's defence ministry> r09; <Nadia Kurr> r10; <Lena Orvik> r12; <Bakir Sedun> r12
origin c13 against least=1 most=1: <Bakir Sedun> r02 r09
origin c14 for least=2 most=2: <two people close to the cabinet> r10; <office of President Aldo Merrin> r14
origin c14 against least=1 most=1: <office of President Aldo Merrin> r10
origin c15 for least=2 most=2: <office of President Aldo Merrin> r10; <Anton Sedun> r10
origin c15 against least=1 most=1: <Nadia Kurr> r10
origin c16 for least=1 most=1: <Fieldmark> r05
origin c16 against least=1 most=1: <Fieldmark> r11
origin c17 for least=1 most=1: <Fieldmark> r11 r14
origin c18 for least=2 most=2: <Orlesh army> r05 r14; <examination by the Orlesh army of the drone brought down at Pell Ridge> r08
origin c18 against least=2 most=2: <Fieldmark> r08; <Orlesh army> r14
origin c19 for least=1 most=1: <> r04 r06 r07
origin c19 against least=4 most=4: <Yaro Kesh> r04; <Ilan Voss> r06; <Davit Mool> r07; <The Daily Flag> r14
origin c20 for least=1 most=1: <Anton Sedun> r11
origin c20 against least=2 most=2: <Amber Fields> r11; <Rosa Teel> r11
origin c21 for least=1 most=1: <Osk Brandt> r02 r07
origin c21 against least=4 most=4: <reader whose garden ends at the Gorm road> r04; <satellite images bought by Border Lens> r07; <Pavel Ostrin> r08; <Osk Brandt> r11
origin c22 for least=1 most=1: <Dovar Front> r02 r08
origin c22 against least=1 most=1: <Ministry of the Interior of Orlesh> r08
origin c23 for least=2 most=2: <Davit Mool> r04; <Lena Orvik> r12
origin c23 against least=1 most=1: <Kestria's foreign ministry> r12
origin c24 for least=1 most=1: <Tessa Brandt> r01
