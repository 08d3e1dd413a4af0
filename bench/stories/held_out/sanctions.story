=== r01 broadsheet
| report outlet=<The Vastrel Standard> published=2034-09-04
HALLIN - The money came on Thursdays, in sums small enough to be forgotten. In less than a year, {source.1:internal files of Meridew Bank} {cue.1:show}, {content.1:the bank handled payments of at least 40 million crowns for Greywick Holdings, a shell company in the free port of Marren}.

Greywick's only known business was a dozen milling machines, built at Dunmere by Brannick Tooling, bought by Lathom Trading of this city and put aboard the Ansgar Lily in February. {source.2:A delivery note found among the files} {cue.2:says} {content.2:that Lathom supplied them to a buyer in Zhemar}, a state to which such tools may not go.

{source.3:A memorandum dated 19 September 2033} {cue.3:states} {content.3:that the bank's executives had been warned about Greywick}. {source.4:A former compliance officer at Meridew} {cue.4:told} this newspaper {content.4:that the warning had reached every executive in the house}. {content.5:The machines}, {source.5:he} {cue.5:added}, {content.5:now stand in the Kolvat arsenal}.

{source.6:Ilse Tarrow, a spokeswoman for the bank}, {cue.6:denied} {content.6:that it had handled any payment for Greywick}. {content.7:"No executive was warned of anything, and that memorandum is a forgery,"} {source.7:she} {cue.7:said}. {source.8:Conrad Veitch, the chief executive}, {cue.8:declined} {content.8:to comment on the warning}.

{source.9:Petr Oskine, who founded Lathom in 2019}, {cue.9:rejected} {content.9:the suggestion that his firm had supplied the machines to Zhemar}. {source.10:The Corrind Treasury in Estwick, which polices the embargo}, {cue.10:would not say} {content.10:whether it was investigating Meridew}.
| 1 act=find parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=deny parent=none
| 7 act=assert parent=none
| 7 proposition <No executive was warned of anything> negated
| 7 proposition <that memorandum is a forgery>
| 8 act=decline parent=none
| 9 act=deny parent=none
| 10 act=decline parent=none

=== r02 wire
| report outlet=<Hallin Wire Service> published=2034-09-05
HALLIN, Sept 5 (HWS) - {source.1:The Vastrel Standard} {cue.1:reported} on Monday, {cue.2:citing} {source.2:leaked files of Meridew Bank}, {content.1.2:that the lender had handled payments for Greywick Holdings, a shell company linked to shipments to Zhemar}.

{source.3:Meridew} {cue.3:said} in a statement {content.3:that it had handled no payment for Greywick}.

{source.4:Petr Oskine, founder of Lathom Trading}, {cue.4:said} {content.4:that not one of the twelve milling machines named in the report had gone to Zhemar}.

{source.5:A lawyer familiar with the prosecutors' work} {cue.5:said} {content.5:Oskine was under investigation in Hallin}. {source.6:Chief Prosecutor Rufus Harrow} {cue.6:denied} {content.6:this}. {content.7:"Mr. Oskine is not under investigation,"} {source.7:he} {cue.7:told} reporters outside the courthouse.

{source.8:Davit Orme, a spokesman for the Corrind Treasury}, {cue.8:said} {content.8:that it was not investigating Meridew}.

{source.9:Gil Mattock, a spokesman for Brannick Tooling, which made the machines}, {cue.9:said} {content.9:the company could account for every one of them and none had been shipped to Zhemar}.

{source.10:Zhemar's embassy in Hallin} {cue.10:did not respond to} {content.10:questions about the machines}.

Zhemar has been under an embargo on machine tools since 2031. Five-axis milling machines, which can be used to shape weapon parts, need a licence in Vastrel and may be sold only to named buyers.
| 1 act=assert parent=none
| 2 act=assert parent=1
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=assert parent=none
| 6 act=deny parent=none
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=assert parent=none
| 8 proposition whole negated
| 9 act=assert parent=none
| 9 proposition <the company could account for every one of them>
| 9 proposition <none had been shipped to Zhemar> negated
| 10 act=decline parent=none

=== r03 local
| report outlet=<Hallin Evening Call> published=2034-09-05
{source.1:A lawyer familiar with the prosecutors' work} {cue.1:said} {content.1:Petr Oskine, founder of Lathom Trading, was under investigation in Hallin}. {source.2:Chief Prosecutor Rufus Harrow} {cue.2:denied} {content.2:this}. {content.3:"Mr. Oskine is not under investigation,"} {source.3:he} {cue.3:told} reporters outside the courthouse.

{source.4:Oskine} {cue.4:said} {content.4:that not one of the 12 milling machines named in a newspaper report had gone to Zhemar}. {source.5:Gil Mattock, a spokesman for Brannick Tooling of Dunmere}, {cue.5:said} {content.5:the company could account for every one of them and none had been shipped to Zhemar}.

{source.6:Davit Orme, a spokesman for the Corrind Treasury}, {cue.6:said} {content.6:that it was not investigating Meridew Bank}. {source.7:Meridew} {cue.7:said} in a statement {content.7:that it had handled no payment for Greywick Holdings}, a shell company.

Zhemar has been under an embargo on machine tools since 2031. Five-axis milling machines need a licence in Vastrel and may be sold only to named buyers.

Lathom has its offices on Tanner Row and employs about 60 people.
| 1 act=assert parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=assert parent=none
| 5 proposition <the company could account for every one of them>
| 5 proposition <none had been shipped to Zhemar> negated
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 7 proposition whole negated

=== r04 tabloid
| report outlet=<Daily Flare> published=2034-09-06
TOOL TYCOON 'DOES A RUNNER'

Sanctions mogul Petr Oskine has scarpered - or has he?

{source.1:Money blog The Paper Trail} {cue.1:says} {content.1:the flashy Lathom boss has fled to Uldan}, capital of pariah Zhemar, where the beer is flat and the extradition law flatter.

{content.2:"My client has not fled anywhere,"} {cue.2:snapped} {source.2:his lawyer, Judith Callow}. But {source.3:she} {cue.3:would not say} {content.3:where he spent last night}.

{source.4:A pal of the mogul} {cue.4:told} the Flare {content.4:he packed two suitcases on Sunday}. And {source.5:a courthouse source} {cue.5:whispered} {content.5:that the law has had a file open on him for weeks}.

Not so, or so they say. {source.6:Top lawman Rufus Harrow} {cue.6:insists} {content.6:nobody is probing him}. {source.7:Brannick's mouthpiece Gil Mattock} {cue.7:swears} {content.7:the firm knows where each of its 12 hush-hush machines is and not a single one went to Zhemar}. {source.8:Oskine himself} {cue.8:says} {content.8:none of them did}.

{source.9:Davit Orme of the mighty Corrind Treasury} {cue.9:says} {content.9:it has no probe into posh bank Meridew}. As for the bank, {source.10:Meridew} {cue.10:claims} {content.10:it never touched a penny for shell firm Greywick}.

So everybody is innocent, the machines are all at home with their feet up, and our man is on a very long weekend. If you spot him, ring the Flare.

Additional reporting: HWS
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition whole negated
| 3 act=decline parent=none
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 7 proposition <the firm knows where each of its 12 hush-hush machines is>
| 7 proposition <not a single one went to Zhemar> negated
| 8 act=assert parent=none
| 8 proposition whole negated
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=assert parent=none
| 10 proposition whole negated

=== r05 blog
| report outlet=<The Paper Trail> published=2034-09-07
Well, there it is in print. {source.1:The Daily Flare} {cue.1:reported} yesterday {content.1:that Petr Oskine has fled to Uldan}. {source.2:The paper} {cue.2:quotes} {source.3:a friend of his} {cue.3:as saying} {content.2.3:that he packed two suitcases}. Regular readers will feign surprise. {source.4:Lathom Trading} {cue.4:did not answer} {content.4:my questions about Uldan}.

Now the bank. {source.5:The Vastrel Standard} {cue.5:reported}, {cue.6:on the strength of} {source.6:a memorandum of September 2033}, {content.5.6:that Meridew's executives had been warned about Greywick}. {source.7:Ilse Tarrow, who answers the phone for Meridew}, {cue.7:told} me {content.7:that there was no warning}. {source.8:A trader at the bank} {cue.8:tells} it differently: {content.8:"All of them upstairs were warned. I was told to keep my mouth shut."} You choose.

{source.9:Conrad Veitch, who runs the place}, {cue.9:has never said} {content.9:that the files are false}. I have asked him twice.

{source.10:Imani Coyle of Ledgerwatch} {cue.10:doubts} {content.10:that twelve machines is the whole of the February batch}. Her report is due this month, and I would not miss it.

And the policemen of the embargo? {source.11:Davit Orme} {cue.11:assured} me {content.11:that nobody had told the Corrind Treasury of any payments}. I have it in writing. I have also been wrong before, so keep the comments coming, and be polite.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=2
| 4 act=decline parent=none
| 5 act=assert parent=none
| 6 act=assert parent=5
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=assert parent=none
| 8 proposition <All of them upstairs were warned>
| 8 proposition <I was told to keep my mouth shut>
| 9 act=assert parent=none actuality=not_said
| 10 act=dispute parent=none
| 11 act=assert parent=none
| 11 proposition whole negated

=== r06 state media
| report outlet=<Zhemar Telegraph Agency> published=2034-09-09
ULDAN, 9 September (ZTA) - The campaign of lies against the peaceful industry of Zhemar has sunk to a new low.

{source.1:Ruslo Demirat, spokesman of the Ministry of Trade}, {cue.1:resolutely rejected} at a briefing today {content.1:the fable that twelve milling machines from Vastrel had been delivered to Zhemar}. {content.2:"Not one such machine has ever stood at Kolvat,"} {source.2:he} {cue.2:stressed}. {source.3:Comrade Bako Sirin, director of the Kolvat works}, {cue.3:told} ZTA {content.3:that his collective builds only tractors}.

As is known, {source.4:the bourgeois newspaper The Vastrel Standard} {cue.4:alleged} this week {content.4:that Meridew Bank had handled payments for a certain firm Greywick}. {source.5:The Ministry of Foreign Affairs} {cue.5:described} {content.5:the memorandum on which the newspaper relies as a crude forgery}.

Even in Vastrel honest voices are heard. {source.6:The agency HWS} {cue.6:quoted} {source.7:Gil Mattock, representative of the manufacturer}, {cue.7:as saying} {content.6.7:that none of the machines had been shipped to Zhemar}.

{source.8:Demirat} {cue.8:accused} {content.8:Estwick of having ordered the article}. {source.9:The Ministry of Trade} {cue.9:demanded} {content.9:that the newspaper apologize to the workers of Kolvat}. The workers answered the slander with a shift of honour and delivered forty tractors above the plan.
| 1 act=deny parent=none
| 2 act=assert parent=none
| 2 proposition whole negated
| 3 act=assert parent=none
| 4 act=accuse parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=assert parent=6
| 6 proposition whole negated
| 7 proposition whole negated
| 8 act=accuse parent=none
| 9 act=demand parent=none

=== r07 NGO report
| report outlet=<Ledgerwatch> published=2034-09-18
A QUIET BERTH
Greywick, Lathom and the road to Kolvat: summary of findings

1. {source.1:Ledgerwatch} {cue.1:puts} {content.1:the February batch at fourteen milling machines, not twelve}. {source.2:Two former employees of Greywick} {cue.2:told} our researchers {content.2:that fourteen were unloaded}.

2. {source.3:The harbour records of Marren} {cue.3:show} {content.3:that the Ansgar Lily called there on 11 February}. {source.4:The Free Zone Authority of Quillory} {cue.4:declined} {content.4:to say whether she had called}.

3. {source.5:A satellite image of 2 March} {cue.5:shows} {content.5:Brannick milling machines being uncrated at the Kolvat arsenal}. {content.6:"Kolvat does not build tractors only. It rifles gun barrels,"} {cue.6:says} {source.6:our lead researcher, Imani Coyle}.

4. The February sailing was not the last. {source.7:A bill of lading in our possession} {cue.7:states} {content.7:that nine grinding machines went to Zhemar in June aboard a second ship, the Corrie Belle}.

5. {source.8:The company register of Quillory} {cue.8:shows} {content.8:that Greywick's articles were signed by one Lena Harrow}. {source.9:Greywick} {cue.9:did not answer} {content.9:our letters about the unloading of fourteen machines}.

6. {source.10:Meridew Bank} {cue.10:wrote} to us {content.10:that it "never handled a payment for Greywick"}.

Recommendations. {source.11:We} {cue.11:urge} {content.11:the governments of Vastrel and Quillory to open the berth books}. {source.12:Meridew} {cue.12:should say} {content.12:whether its executives were warned}.
| 1 act=assert parent=none
| 1 proposition <the February batch at fourteen milling machines>
| 1 proposition <not twelve> negated
| 2 act=assert parent=none
| 3 act=find parent=none
| 4 act=decline parent=none
| 5 act=find parent=none
| 6 act=assert parent=none
| 6 proposition <Kolvat does not build tractors only> negated
| 6 proposition <It rifles gun barrels>
| 7 act=assert parent=none
| 8 act=find parent=none
| 9 act=decline parent=none
| 10 act=assert parent=none
| 10 proposition whole negated
| 11 act=demand parent=none
| 12 act=assert parent=none actuality=asked

=== r08 local
| report outlet=<Marren Harbour Post> published=2034-09-20
Until this week nobody on Tiller Street had heard of Greywick Holdings. {source.1:Lena Harrow, 61, who keeps the wool shop at number 9}, {cue.1:said} {content.1:that she had never signed a paper for it}. {content.2:"The prosecutor over in Hallin is no relation either,"} {source.2:she} {cue.2:added}, and went back to her till.

{source.3:The campaign group Ledgerwatch} {cue.3:said} in a report on Monday {content.3:that the Ansgar Lily called at Marren on 11 February}, with machines for Greywick on board.

{source.4:Tomas Vell, director of the Free Zone Authority}, {cue.4:flatly denied} {content.4:that the ship had called here in February}. {content.5:"I brought her in myself, on the morning tide,"} {cue.5:said} {source.5:Joss Arden, who has piloted ships over the bar for thirty years}. {source.6:A crane driver, in the port's pay since he left school}, {cue.6:recalled} {content.6:that the milling machines numbered fourteen}. {source.7:Tern Line, which owns the ship}, {cue.7:could not be reached} {content.7:for comment on the call}.

The Corrie Belle, which came in June, is another matter. {content.8:Her nine grinding machines}, {source.8:Vell} {cue.8:said}, {content.8:were still in Shed 4, under seal}. {source.9:Corwin Tace, the ship's agent}, {cue.9:confirmed} {content.9:that the grinders had not left the shed}. {source.10:He} {cue.10:doubted} {content.10:that the Ansgar Lily had called in February}, with ice on the bar.

The shed was locked when we walked by on Tuesday. A cat sat in front of it. The harbour council will take up the matter of the berth book at its meeting next month.
| 1 act=assert parent=none
| 1 proposition whole negated
| 2 act=assert parent=none
| 2 proposition whole negated
| 3 act=assert parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=decline parent=none
| 8 act=assert parent=none
| 9 act=confirm parent=none
| 9 proposition whole negated
| 10 act=dispute parent=none

=== r09 translated copy
| report outlet=<Oreda Tribune> published=2034-09-22
From our exchange with the Marren Harbour Post

{source.1:Tomasz Wel, director of the Authority of the Free Zone}, {cue.1:has categorically denied} {content.1:that the ship "Ansgar Lili" did call at Marren in the month of February}. {content.2:"Myself I brought her in, with the morning tide,"} {cue.2:has said} {source.2:Jos Ardin, who pilots the ships over the bar since thirty years}. {source.3:A driver of crane, in the pay of the port since he left the school}, {cue.3:has recalled} {content.3:that the machines of milling were fourteen in number}. {source.4:Tern Line, to which the ship belongs}, {cue.4:could not be reached} {content.4:for a commentary on the call}.

The ship "Cory Bell", which came in June, is another affair. {content.5:Her nine machines of grinding}, {source.5:Wel} {cue.5:has said}, {content.5:are always still in Hangar 4, under seal}. {source.6:Korwin Tas, agent of the ship}, {cue.6:has confirmed} {content.6:that they did not leave the hangar}. The hangar was locked on Tuesday.

Nobody in the Tiller Street had heard of the society Greywick. {source.7:Lena Harou, of 61 years, who holds the shop of wool at number 9}, {cue.7:has said} {content.7:that never she signed a paper for it}. {content.8:"The prosecutor of Hallin, he also is no relation,"} {source.8:she} {cue.8:has added}.
| 1 act=deny parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=decline parent=none
| 5 act=assert parent=none
| 6 act=confirm parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=assert parent=none
| 8 proposition whole negated

=== r10 broadsheet
| report outlet=<The Vastrel Standard> published=2034-10-03
HALLIN - Machine tools may not have been all. {source.1:An invoice in the Meridew files} {cue.1:shows} {content.1:that the bank financed 40,000 controller chips for Zhemar in May}. {source.2:Two employees of the bank} {cue.2:said} {content.2:that the chips had been paid for through Meridew}.

{source.3.4:Ilse Tarrow, its spokeswoman}, {cue.3:denied} {content.3:that Meridew had financed chips for Zhemar} and {cue.4:called} {content.4:the invoice a forgery}. {source.5:Zhemar's Ministry of Trade} {cue.5:denied} {content.5:that any bank of Vastrel had financed chips for Zhemar}.

{source.6:Anselm Brae, the former compliance officer who spoke to this newspaper last month on condition that he not be named}, {cue.6:said} {content.6:that he had told the Corrind Treasury of the Greywick payments in January}. {content.7:"They thanked me, and did nothing,"} {source.7:he} {cue.7:said}. {source.8:Davit Orme, the Treasury's spokesman}, {cue.8:denied} {content.8:that it had been told of the payments}.

{source.9:Meridew's chief executive} {cue.9:insisted} in a letter to shareholders {content.9:that no executive had been warned about Greywick}. {source.10:An examination at Hallin University}, made at this newspaper's request, {cue.10:found} {content.10:the memorandum of September 2033 to be genuine}.

{source.11:Ledgerwatch} {cue.11:reported} last month, {cue.12:citing} {source.12:the harbour's records}, {content.11.12:that the Ansgar Lily had called at Marren in February}. {source.13:Rufus Harrow, the chief prosecutor}, {cue.13:declined} on Monday {content.13:to say whether Petr Oskine was under investigation}. {source.14:Lathom} {cue.14:has not said} {content.14:where its founder is living}.
| 1 act=find parent=none
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=assert parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 7 proposition <They thanked me>
| 7 proposition <did nothing> negated
| 8 act=deny parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=find parent=none
| 11 act=assert parent=none
| 12 act=assert parent=11
| 13 act=decline parent=none
| 14 act=assert parent=none actuality=not_said

=== r11 trade press
| report outlet=<Machine & Spindle> published=2034-10-10
Brannick concedes a blind spot

{source.1:Gil Mattock of Brannick Tooling}, {source.2:who} {cue.2:told} reporters in September {content.2:that the firm could account for every machine}, {cue.1:now concedes} {content.1:that it lost sight of the VX-5 mills at Marren and that they went to Zhemar}. {source.3:Brannick} {cue.3:will tell} dealers next week {content.3:that every spindle is to carry a locator}.

{source.4:Ledgerwatch} {cue.4:has withdrawn as mistaken} {content.4:its figure of fourteen mills}. {content.5:Twelve were unloaded}, {source.5:its researcher Imani Coyle} {cue.5:said}; {content.6:two further crates held spares}, {source.6:she} {cue.6:added}. {source.7:The group} {cue.7:reported} in September, {cue.8:quoting} {source.8:a bill of lading}, {content.7.8:that nine Corrie Belle grinders went to Zhemar too}.

{source.9:The director of Quillory's Free Zone Authority} {cue.9:has admitted} to us {content.9:that the Ansgar Lily called in February}. {content.10:The Corrie Belle grinders}, {source.10:he} {cue.10:maintained}, {content.10:have not moved from Shed 4}. {source.11:A sales manager at a rival builder} {cue.11:said} {content.11:he saw VX-5s at Kolvat in April}.

Chips: {source.12:The Vastrel Standard} {cue.12:reported} last week, {cue.13:citing} {source.13:an invoice}, {content.12.13:that Meridew Bank financed 40,000 controllers for Zhemar}. {source.14:Unna Keld, who certifies controllers at the Dunmere Institute}, {cue.14:questioned} {content.14:whether the invoice was genuine}. {content.15:"That part number was not issued until August,"} {source.15:she} {cue.15:said}. {source.16:The Standard} {cue.16:replied} {content.16:that it stood by its report and that the invoice was genuine}.

{source.17:Judith Callow, for Lathom}, {cue.17:denied} {content.17:that the firm had supplied the mills to Zhemar}.
| 1 act=admit parent=none
| 1 proposition <it lost sight of the VX-5 mills at Marren>
| 1 proposition <they went to Zhemar>
| 2 act=assert parent=none
| 3 act=assert parent=none actuality=future
| 4 act=retract parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=assert parent=7
| 9 act=admit parent=none
| 10 act=assert parent=none
| 10 proposition whole negated
| 11 act=assert parent=none
| 12 act=assert parent=none
| 13 act=assert parent=12
| 14 act=dispute parent=none
| 15 act=assert parent=none
| 15 proposition whole negated
| 16 act=assert parent=none
| 16 proposition <it stood by its report>
| 16 proposition <the invoice was genuine>
| 17 act=deny parent=none

=== r12 ministry statement
| report outlet=<Corrind Treasury> published=2034-10-24
ESTWICK, 24 October 2034. The Treasury of Corrind today placed Lathom Trading, Greywick Holdings and Mr Petr Oskine on the list of barred persons. Six accounts were frozen.

{source.1:The Treasury} {cue.1:has determined} {content.1:that Lathom supplied the milling machines to Zhemar through Greywick}. {source.2:It} {cue.2:has further determined} {content.2:that Meridew Bank handled payments for Greywick and that these came to 310 million crowns}.

{content.3:"The machines have stood in the Kolvat arsenal since the spring,"} {cue.3:said} {source.3:the Secretary of the Treasury, Hedda Quist}. {source.4:Secretary Quist} {cue.4:confirmed} {content.4:that the Treasury has been investigating Meridew since March}. {source.5:She} {cue.5:rejected} {content.5:suggestions that it had been told of the payments beforehand}.

{source.6:Mr Tomas Vell, director of the Free Zone Authority of Quillory}, {cue.6:has confirmed} in writing {content.6:that the Ansgar Lily called at Marren on 11 February}. {source.7:Ms Lena Harrow, the director of Greywick on paper}, {cue.7:has admitted} to investigators {content.7:that she signed its articles}. {source.8:Ms Harrow} {cue.8:maintains} {content.8:that she did not read them}.

{source.9:Meridew Bank} {cue.9:continues to deny} {content.9:that it handled payments for Greywick}. {source.10:Lathom} {cue.10:did not respond to} {content.10:questions about these supplies}.

{source.11:The Treasury} {cue.11:is unable to confirm} {content.11:press reports that Meridew financed chips for Zhemar}. {source.12:It} {cue.12:calls on} {content.12:all banks to report any dealings with Greywick within 21 days}. {source.13:The Secretary} {cue.13:will report} to Parliament in November {content.13:on the outcome}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition <Meridew Bank handled payments for Greywick>
| 2 proposition <these came to 310 million crowns>
| 3 act=assert parent=none
| 4 act=confirm parent=none
| 5 act=deny parent=none
| 6 act=confirm parent=none
| 7 act=admit parent=none
| 8 act=assert parent=none
| 8 proposition whole negated
| 9 act=deny parent=none
| 10 act=decline parent=none
| 11 act=decline parent=none
| 12 act=demand parent=none
| 13 act=assert parent=none actuality=future

=== r13 wire
| report outlet=<Hallin Wire Service> published=2034-12-12
ESTWICK, Dec 12 (HWS) - {content.1:Meridew Bank will pay 95 million crowns to settle the Greywick case}, {source.1:Bastian Rook, who succeeded Hedda Quist as Corrind's Treasury secretary last month}, {cue.1:said} on Tuesday.

{content.2:"This settlement is an admission of guilt,"} {source.2:Rook} {cue.2:told} reporters. {source.3:He} {cue.3:acknowledged} {content.3:that Anselm Brae had told the Treasury of the payments}. {source.4:The Treasury} {cue.4:said} in its October statement {content.4:that these came to 310 million crowns}.

{source.5.6:Maren Dole, who replaced Conrad Veitch as the bank's chief executive in November}, {cue.5:admitted} {content.5:that Meridew had handled payments for Greywick} but {cue.6:denied} {content.6:that the settlement was an admission of guilt}. {source.7:Spokeswoman Ilse Tarrow} {cue.7:conceded} {content.7:that two executives had been warned}. {source.8:A person close to the board} {cue.8:said} {content.8:Veitch had been forced out}.

{source.9.10:The Vastrel Standard} {cue.9:retracted as false} {content.9:its report that the bank had financed chips for Zhemar}, {cue.10:saying} {content.10:the invoice had been forged}.

In Hallin, {source.11:Chief Prosecutor Rufus Harrow} {cue.11:confirmed} {content.11:that Lathom's founder, Petr Oskine, had been under investigation since August}. {source.12.13:Lathom's lawyer, Judith Callow}, {cue.12:conceded} {content.12:that some of the milling machines had ended up in Zhemar} but {cue.13:denied} {content.13:that Lathom had supplied them}. {source.14:Oskine} {cue.14:is expected to deny} in court next month {content.14:that Lathom supplied the machines to Zhemar}.

{source.15.16:Ruslo Demirat, spokesman for Zhemar's Ministry of Trade}, {cue.15:admitted} {content.15:that a few of the machines had been delivered to Zhemar} but {cue.16:denied} {content.16:that any had ever stood at Kolvat}. {source.17:Tomas Vell, director of the free zone in Marren}, {cue.17:said} {content.17:the nine grinding machines of a later shipment had never left Shed 4}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=admit parent=none
| 4 act=assert parent=none
| 5 act=admit parent=none
| 6 act=deny parent=none
| 7 act=admit parent=none
| 8 act=assert parent=none
| 9 act=retract parent=none
| 10 act=assert parent=none
| 11 act=confirm parent=none
| 12 act=admit parent=none
| 13 act=deny parent=none
| 14 act=deny parent=none actuality=future
| 15 act=admit parent=none
| 16 act=deny parent=none
| 17 act=assert parent=none
| 17 proposition whole negated

=== r14 tabloid
| report outlet=<Daily Flare> published=2034-12-13
GUILTY? WHO, US?

Posh bank Meridew is to cough up a whopping fine, and nobody can agree what for. {source.1:The Treasury secretary} {cue.1:says} {content.1:the deal is an admission of guilt, plain and simple}. {source.2.3:The bank's chief executive} {cue.2:owns up} {content.2:that it did handle cash for shell firm Greywick} but {cue.3:insists} {content.3:the deal is nothing of the sort}. {content.4:It will cost them 95 million crowns}, {source.4:the secretary} {cue.4:says}.

{source.5:Bank mouthpiece Ilse Tarrow} {cue.5:admits} {content.5:a pair of bigwigs were warned}. {source.6:She} {cue.6:denies} {content.6:that old boss Conrad Veitch was forced out}. But {source.7:a Meridew insider} {cue.7:told} the Flare {content.7:he was shoved out of the door}.

{source.8.9:The Corrind Treasury} last night {cue.8:corrected} {content.8:its figure of 310 million crowns for the payments}; {cue.9:it now says} {content.9:they came to 260 million}.

{source.10:Lena Harrow, the wool-shop lady of Marren}, {cue.10:confessed} to us over tea: {content.10:"I signed for Greywick. They gave me 200 crowns a year."} {source.11:A welder at the Kolvat works} {cue.11:told} our man: {content.11:"The mills have been here since the spring."} {source.12:Works boss Bako Sirin} {cue.12:slammed the phone down on} {content.12:our questions about tractors}.

{source.13:The Daily Flare} {cue.13:withdraws as untrue} {content.13:its report that Petr Oskine had fled to Uldan}. {content.14:"I never fled,"} {source.14:Oskine} {cue.14:told} us from his garden in Hallin. We are sorry, Petr.

HWS contributed to this report
| 1 act=assert parent=none
| 2 act=admit parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 5 act=admit parent=none
| 6 act=deny parent=none
| 7 act=assert parent=none
| 8 act=retract parent=none
| 9 act=assert parent=none
| 10 act=admit parent=none
| 10 proposition <I signed for Greywick>
| 10 proposition <They gave me 200 crowns a year>
| 11 act=assert parent=none
| 12 act=decline parent=none
| 13 act=retract parent=none
| 14 act=assert parent=none
| 14 proposition whole negated

=== story
actor <files of Meridew Bank>: r01.1 r02.2
actor <the delivery note>: r01.2
actor <the memorandum of September 2033>: r01.3 r05.6
actor <Anselm Brae>: r01.4 r01.5 r10.6 r10.7
actor <Ilse Tarrow> party=<Meridew Bank>: r01.6 r01.7 r05.7 r10.3 r10.4 r13.7 r14.5 r14.6
actor <Conrad Veitch> party=<Meridew Bank>: r01.8 r05.9 r10.9
actor <Maren Dole> party=<Meridew Bank>: r13.5 r13.6 r14.2 r14.3
actor <Meridew Bank> party=<Meridew Bank>: r02.3 r03.7 r04.10 r07.10 r07.12 r12.9
actor <Petr Oskine> party=<Lathom Trading>: r01.9 r02.4 r03.4 r04.8 r13.14 r14.14
actor <Judith Callow> party=<Lathom Trading>: r04.2 r04.3 r11.17 r13.12 r13.13
actor <Lathom Trading> party=<Lathom Trading>: r05.4 r10.14 r12.10
actor <Corrind Treasury> party=<Corrind>: r01.10 r12.1 r12.2 r12.11 r12.12 r13.4 r14.8 r14.9
actor <Davit Orme> party=<Corrind>: r02.8 r03.6 r04.9 r05.11 r10.8
actor <Hedda Quist> party=<Corrind>: r12.3 r12.4 r12.5 r12.13
actor <Bastian Rook> party=<Corrind>: r13.1 r13.2 r13.3 r14.1 r14.4
actor <The Vastrel Standard>: r02.1 r05.5 r06.4 r11.12 r11.16 r13.9 r13.10
actor <A lawyer familiar with the prosecutors' work>: r02.5 r03.1
actor <a courthouse source>: r04.5
actor <Rufus Harrow> party=<Vastrel>: r02.6 r02.7 r03.2 r03.3 r04.6 r10.13 r13.11
actor <Gil Mattock> party=<Brannick Tooling>: r02.9 r03.5 r04.7 r06.7 r11.1 r11.2
actor <Brannick Tooling> party=<Brannick Tooling>: r11.3
actor <Zhemar's embassy in Hallin> party=<Zhemar>: r02.10
actor <Ruslo Demirat> party=<Zhemar>: r06.1 r06.2 r06.8 r13.15 r13.16
actor <Ministry of Trade of Zhemar> party=<Zhemar>: r06.9 r10.5
actor <Ministry of Foreign Affairs of Zhemar> party=<Zhemar>: r06.5
actor <Bako Sirin> party=<Kolvat works>: r06.3 r14.12
actor <The Paper Trail>: r04.1
actor <The Daily Flare>: r05.1 r05.2 r14.13
actor <a pal of Oskine>: r04.4 r05.3
actor <A trader at Meridew>: r05.8
actor <Hallin Wire Service>: r06.6
actor <Ledgerwatch> party=<Ledgerwatch>: r07.1 r07.11 r08.3 r10.11 r11.4 r11.7
actor <Imani Coyle> party=<Ledgerwatch>: r05.10 r07.6 r11.5 r11.6
actor <Two former employees of Greywick>: r07.2
actor <harbour records of Marren>: r07.3 r10.12
actor <Free Zone Authority of Quillory> party=<Quillory>: r07.4
actor <Tomas Vell> party=<Quillory>: r08.4 r08.8 r09.1 r09.5 r11.9 r11.10 r12.6 r13.17
actor <a satellite image of 2 March>: r07.5
actor <a bill of lading for the Corrie Belle>: r07.7 r11.8
actor <company register of Quillory>: r07.8
actor <Greywick Holdings> party=<Greywick Holdings>: r07.9
actor <Lena Harrow>: r08.1 r08.2 r09.7 r09.8 r12.7 r12.8 r14.10
actor <Joss Arden>: r08.5 r09.2
actor <A crane driver>: r08.6 r09.3
actor <Tern Line> party=<Tern Line>: r08.7 r09.4
actor <Corwin Tace>: r08.9 r08.10 r09.6
actor <the invoice for the chips>: r10.1 r11.13
actor <Two employees of the bank>: r10.2
actor <an examination at Hallin University>: r10.10
actor <A sales manager at a rival builder>: r11.11
actor <Unna Keld> party=<Dunmere Institute>: r11.14 r11.15
actor <A person close to the board>: r13.8
actor <a Meridew insider>: r14.7
actor <A welder at the Kolvat works>: r14.11

claim c01 <the bank handled payments for Greywick Holdings>: r01.1 for, r01.6 against, r02.1 for, r02.2 for, r02.3 against, r03.7 against, r04.10 against, r06.4 for, r07.10 against, r12.2/1 for, r12.9 against, r13.5 for, r14.2 for
claim c02 <the bank's executives had been warned about Greywick>: r01.3 for, r01.4 for, r01.7/1 against, r01.8 withheld about, r05.5 for, r05.6 for, r05.7 against, r05.8/1 for, r10.9 against, r13.7 for, r14.5 for
claim c03 <the milling machines had gone to Zhemar>: r02.4 against, r02.9/2 against, r02.10 withheld about, r03.4 against, r03.5/2 against, r04.7/2 against, r04.8 against, r06.1 against, r06.6 against, r06.7 against, r11.1/2 for, r13.12 for, r13.15 for
claim c04 <the milling machines are at the Kolvat arsenal>: r01.5 for, r06.2 against, r07.5 for, r11.11 for, r12.3 for, r13.16 against, r14.11 for
claim c05 <Lathom supplied the milling machines to Zhemar>: r01.2 for, r01.9 against, r11.17 against, r12.1 for, r12.10 withheld about, r13.13 against
claim c06 <the Corrind Treasury had been told of the payments>: r05.11 against, r10.6 for, r10.8 against, r12.5 against, r13.3 for
claim c07 <the Ansgar Lily called at Marren in February>: r07.3 for, r07.4 withheld, r08.3 for, r08.4 against, r08.5 for, r08.7 withheld about, r08.10 unclear, r09.1 against, r09.2 for, r09.4 withheld about, r10.11 for, r10.12 for, r11.9 for, r12.6 for
claim c08 <nine grinding machines went to Zhemar in June aboard the Corrie Belle>: r07.7 for, r11.7 for, r11.8 for
claim c09 <the nine grinding machines of the Corrie Belle had not left Shed 4>: r08.8 for, r08.9 for, r09.5 for, r09.6 for, r11.10 for, r13.17 for
claim c10 <Meridew financed chips for Zhemar>: r10.1 for, r10.2 for, r10.3 against, r10.5 against, r11.12 for, r11.13 for, r11.16/1 for about, r12.11 withheld, r13.9 against
claim c11 <the invoice for the chips was genuine>: r10.4 against, r11.14 unclear, r11.16/2 for, r13.10 against
claim c12 <Petr Oskine has fled to Uldan>: r04.1 for, r04.2 against, r05.1 for, r05.4 withheld about, r14.13 against, r14.14 against
claim c13 <Petr Oskine was under investigation in Hallin>: r02.5 for, r02.6 against, r02.7 against, r03.1 for, r03.2 against, r03.3 against, r04.5 for, r04.6 against, r10.13 withheld, r13.11 for
claim c14 <Lena Harrow signed for Greywick>: r07.8 for, r08.1 against, r09.7 against, r12.7 for, r14.10/1 for
claim c15 <fourteen milling machines were unloaded in February>: r07.1/1 for, r07.2 for, r07.9 withheld about, r08.6 for, r09.3 for, r11.4 against
claim c16 <twelve machines is the whole of the February batch>: r05.10 unclear, r07.1/2 against, r11.5 for
claim c17 <the payments came to 310 million crowns>: r12.2/2 for, r13.4 for, r14.8 against
claim c18 <the Corrind Treasury is investigating Meridew>: r01.10 withheld, r02.8 against, r03.6 against, r04.9 against, r12.4 for
claim c19 <the company could account for every one of the machines>: r02.9/1 for, r03.5/1 for, r04.7/1 for, r11.1/1 against, r11.2 for
claim c20 <Meridew Bank will pay 95 million crowns>: r13.1 for, r14.4 for
claim c21 <the settlement is an admission of guilt>: r13.2 for, r13.6 against, r14.1 for, r14.3 against
claim c22 <Conrad Veitch had been forced out>: r13.8 for, r14.6 against, r14.7 for
claim c23 <the Kolvat works build only tractors>: r06.3 for, r07.6/1 against, r14.12 withheld about
claim c24 <the memorandum of September 2033 is genuine>: r01.7/2 against, r06.5 against, r10.10 for
claim c25 <Oskine packed two suitcases>: r04.4 for, r05.2 for, r05.3 for
claim c26 <the prosecutor in Hallin is a relation of Lena Harrow>: r08.2 against, r09.8 against

narrower c04 c03
narrower c05 c03
narrower c17 c01
excludes c08 c09
excludes c15 c16

reversal <Meridew Bank> c01 from r01.6 r02.3 r03.7 r04.10 r07.10 r12.9 to r13.5 r14.2
reversal <Ilse Tarrow> c02 from r01.7/1 r05.7 to r13.7 r14.5 partial
reversal <Gil Mattock> c03 from r02.9/2 r03.5/2 r04.7/2 r06.7 to r11.1/2
reversal <Gil Mattock> c19 from r02.9/1 r03.5/1 r04.7/1 r11.2 to r11.1/1
reversal <Lathom Trading> c03 from r02.4 r03.4 r04.8 to r13.12 partial
reversal <Ruslo Demirat> c03 from r06.1 to r13.15 partial
reversal <Corrind> c06 from r05.11 r10.8 r12.5 to r13.3
reversal <Corrind> c18 from r02.8 r03.6 r04.9 to r12.4
reversal <Tomas Vell> c07 from r08.4 r09.1 to r11.9 r12.6
reversal <The Vastrel Standard> c10 from r11.12 r11.16/1 to r13.9
reversal <The Vastrel Standard> c11 from r11.16/2 to r13.10
reversal <The Daily Flare> c12 from r05.1 to r14.13
reversal <Rufus Harrow> c13 from r02.6 r02.7 r03.2 r03.3 r04.6 to r13.11
reversal <Lena Harrow> c14 from r08.1 r09.7 to r12.7 r14.10/1
reversal <Ledgerwatch> c15 from r07.1/1 to r11.4
reversal <Ledgerwatch> c16 from r07.1/2 to r11.5
reversal <Corrind Treasury> c17 from r12.2/2 r13.4 to r14.8

contradicts r01.1 r01.6
contradicts r01.3 r01.7/1
contradicts r01.4 r01.7/1
contradicts r01.2 r01.9
contradicts r01.1 r02.3
contradicts r01.5 r02.4
contradicts r02.5 r02.6
contradicts r01.2 r02.9/2
contradicts r01.5 r02.9/2
contradicts r04.1 r04.2
contradicts r02.6 r04.5
contradicts r01.7/1 r05.8/1
contradicts r01.2 r06.1
contradicts r01.5 r06.2
contradicts r02.4 r07.5
contradicts r02.9/2 r07.5
contradicts r06.2 r07.5
contradicts r06.3 r07.6/1
contradicts r07.8 r08.1
contradicts r07.3 r08.4
contradicts r08.4 r08.5
contradicts r07.7 r08.8
contradicts r07.7 r08.9
contradicts r10.1 r10.3
contradicts r10.2 r10.3
contradicts r10.1 r10.5
contradicts r10.2 r10.5
contradicts r05.11 r10.6
contradicts r01.3 r10.9
contradicts r01.4 r10.9
contradicts r05.8/1 r10.9
contradicts r01.7/2 r10.10
contradicts r06.5 r10.10
contradicts r02.4 r11.1/2
contradicts r06.1 r11.1/2
contradicts r07.2 r11.4
contradicts r08.6 r11.4
contradicts r07.1/2 r11.5
contradicts r07.2 r11.5
contradicts r08.6 r11.5
contradicts r02.4 r11.11
contradicts r02.9/2 r11.11
contradicts r06.2 r11.11
contradicts r10.4 r11.16/2
contradicts r01.2 r11.17
contradicts r01.9 r12.1
contradicts r02.9/2 r12.1
contradicts r06.1 r12.1
contradicts r11.17 r12.1
contradicts r01.6 r12.2/1
contradicts r02.3 r12.2/1
contradicts r02.4 r12.3
contradicts r02.9/2 r12.3
contradicts r06.2 r12.3
contradicts r02.8 r12.4
contradicts r10.6 r12.5
contradicts r05.11 r13.3
contradicts r12.5 r13.3
contradicts r01.6 r13.5
contradicts r02.3 r13.5
contradicts r13.2 r13.6
contradicts r10.9 r13.7
contradicts r10.1 r13.9
contradicts r10.2 r13.9
contradicts r02.4 r13.12
contradicts r02.9/2 r13.12
contradicts r06.1 r13.12
contradicts r02.4 r13.15
contradicts r13.8 r14.6
contradicts r14.6 r14.7
contradicts r02.4 r14.11
contradicts r02.9/2 r14.11
contradicts r06.2 r14.11
contradicts r04.1 r14.13
contradicts r04.1 r14.14
doubts r08.10 r07.3
doubts r08.10 r08.5
doubts r08.10 r11.9
doubts r11.14 r11.16/2

derives r02 r01 cites
derives r03 r02 copies
derives r04 r02 rewrites
derives r05 r04 cites
derives r05 r01 cites
derives r06 r01 cites
derives r06 r02 cites
derives r08 r07 cites
derives r09 r08 copies
derives r10 r07 cites
derives r11 r07 cites
derives r11 r10 cites
derives r13 r12 cites
derives r14 r13 rewrites

origin c01 for least=3 most=3: <files of Meridew Bank> r01; <Corrind Treasury> r12; <Maren Dole> r13
origin c01 against least=1 most=1: <Meridew Bank> r01 r02 r07 r12
origin c02 for least=4 most=4: <the memorandum of September 2033> r01; <Anselm Brae> r01; <A trader at Meridew> r05; <Ilse Tarrow> r13
origin c02 against least=2 most=2: <Ilse Tarrow> r01 r05; <Conrad Veitch> r10
origin c03 for least=3 most=3: <Gil Mattock> r11; <Judith Callow> r13; <Ruslo Demirat> r13
origin c03 against least=3 most=3: <Petr Oskine> r02; <Gil Mattock> r02; <Ruslo Demirat> r06
origin c04 for least=5 most=5: <Anselm Brae> r01; <a satellite image of 2 March> r07; <A sales manager at a rival builder> r11; <Hedda Quist> r12; <A welder at the Kolvat works> r14
origin c04 against least=1 most=1: <Ruslo Demirat> r06 r13
origin c05 for least=2 most=2: <the delivery note> r01; <Corrind Treasury> r12
origin c05 against least=2 most=2: <Petr Oskine> r01; <Judith Callow> r11 r13
origin c06 for least=2 most=2: <Anselm Brae> r10; <Bastian Rook> r13
origin c06 against least=2 most=2: <Davit Orme> r05 r10; <Hedda Quist> r12
origin c07 for least=3 most=3: <harbour records of Marren> r07; <Joss Arden> r08; <Tomas Vell> r11 r12
origin c07 against least=1 most=1: <Tomas Vell> r08
origin c08 for least=1 most=1: <a bill of lading for the Corrie Belle> r07
origin c09 for least=2 most=2: <Tomas Vell> r08 r11 r13; <Corwin Tace> r08
origin c10 for least=2 most=2: <the invoice for the chips> r10; <Two employees of the bank> r10
origin c10 against least=3 most=3: <Ilse Tarrow> r10; <Ministry of Trade of Zhemar> r10; <The Vastrel Standard> r13
origin c11 for least=1 most=1: <The Vastrel Standard> r11
origin c11 against least=2 most=2: <Ilse Tarrow> r10; <The Vastrel Standard> r13
origin c12 for least=1 most=1: <> r04 r05
origin c12 against least=3 most=3: <Judith Callow> r04; <The Daily Flare> r14; <Petr Oskine> r14
origin c13 for least=2 most=3: <A lawyer familiar with the prosecutors' work> r02; <a courthouse source> r04; <Rufus Harrow> r13
origin c13 against least=1 most=1: <Rufus Harrow> r02
origin c14 for least=2 most=2: <company register of Quillory> r07; <Lena Harrow> r12 r14
origin c14 against least=1 most=1: <Lena Harrow> r08
origin c15 for least=3 most=3: <Ledgerwatch> r07; <Two former employees of Greywick> r07; <A crane driver> r08
origin c15 against least=1 most=1: <Ledgerwatch> r11
origin c16 for least=1 most=1: <Imani Coyle> r11
origin c16 against least=1 most=1: <Ledgerwatch> r07
origin c17 for least=1 most=1: <Corrind Treasury> r12
origin c17 against least=1 most=1: <Corrind Treasury> r14
origin c18 for least=1 most=1: <Hedda Quist> r12
origin c18 against least=1 most=1: <Davit Orme> r02
origin c19 for least=1 most=1: <Gil Mattock> r02 r11
origin c19 against least=1 most=1: <Gil Mattock> r11
origin c20 for least=1 most=1: <Bastian Rook> r13
origin c21 for least=1 most=1: <Bastian Rook> r13
origin c21 against least=1 most=1: <Maren Dole> r13
origin c22 for least=1 most=2: <A person close to the board> r13; <a Meridew insider> r14
origin c22 against least=1 most=1: <Ilse Tarrow> r14
origin c23 for least=1 most=1: <Bako Sirin> r06
origin c23 against least=1 most=1: <Imani Coyle> r07
origin c24 for least=1 most=1: <an examination at Hallin University> r10
origin c24 against least=2 most=2: <Ilse Tarrow> r01; <Ministry of Foreign Affairs of Zhemar> r06
origin c25 for least=1 most=1: <a pal of Oskine> r04
origin c26 against least=1 most=1: <Lena Harrow> r08
