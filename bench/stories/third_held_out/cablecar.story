=== r01 wire
| report outlet=<Northpass Agency> published=2032-02-09
ORSELL, Valdria, Feb 9 (Northpass) - A cabin of the Kepf cable car fell some 60 metres on to rocks above the resort of Orsell on Sunday afternoon, in the worst accident of its kind in the country for thirty years.

{source.1:Bruno Kalt, the head of Orsell's mountain rescue service}, {cue.1:told} reporters late on Sunday {content.1:that at least 11 people had died}. {source.2:He} {cue.2:said} {content.2:the haul rope of the upper section had snapped}.

{source.3:Kalt} {cue.3:put} {content.3:the number of people in the cabin at 31}. {source.4:Dita Sorel, a spokeswoman for the operator, Orsell Lifts}, {cue.4:said} {content.4:24 were aboard}, which is what the cabin is licensed to carry. {source.5:She} {cue.5:said} {content.5:a sudden gust had thrown it against a pylon}.

{source.6:A Valdrian transport official} {cue.6:said} {content.6:the Federal Ropeway Inspectorate had examined both sections of the line in November}. {source.7:The official}, who asked not to be named, {cue.7:would not say} {content.7:whether the maker, Tauber Ropeways of neighbouring Gerland, had sent the operator any warning}.

{source.8:Tauber} {cue.8:declined} {content.8:to comment} on the cause before its engineers had seen the wreck.

{source.9:Mayor Ilse Maran}, who is not related to Henrik Maran, the director of Orsell Lifts, {cue.9:called for} {content.9:an inquiry that spares nobody}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=decline parent=none
| 8 act=decline parent=none
| 9 act=demand parent=none

=== r02 tabloid
| report outlet=<Daily Beacon> published=2032-02-10
DEATH CABIN: 19 DEAD - AND THE BOSSES KNEW

It is even worse than they told you. {source.1:Hospital sources} {cue.1:told} the Beacon last night {content.1:that 19 people were dead} after Sunday's horror plunge at Orsell.

And it need never have happened. {source.2:A senior engineer at Tauber, the Gerland firm that built the line}, {cue.2:said} {content.2:his people had warned Orsell Lifts last autumn}.

{content.3:"We have had no warning of any kind from the maker,"} {cue.3:snapped} {source.3:lift company mouthpiece Dita Sorel}.

{source.4:An official close to the probe} {cue.4:claimed} {content.4:the emergency brake had been clamped open}. {source.5:Sorel} {cue.5:flatly denied} {content.5:that anyone had touched the brake}.

Shivering outside the shuttered ticket hall, {source.6:one chalet owner} {cue.6:said} {content.6:a cabin on the Kepf had slid back twenty metres on January 17}.

In Castra the knives are out. {source.7:Jon Aske, who leads the opposition Free Alliance}, {cue.7:alleged} {content.7:that no inspector had set foot on the Kepf since the summer}. {source.8:He} also {cue.8:accused} Mayor Ilse Maran of {content.8:leaning on the firm to open in time for the Kepf Race}.

{source.9:The mayor} {cue.9:could not be reached} {content.9:for comment} on the race claim last night.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 7 act=accuse parent=none
| 7 proposition whole negated
| 8 act=accuse parent=none
| 9 act=decline parent=none

=== r03 local
| report outlet=<Orsell Messenger> published=2032-02-11
By our own staff, with material from Northpass Agency

The whole valley is in mourning. Eleven lives were lost when Sunday's cabin came down from the upper Kepf, and {source.1:the Valley Hospital} {cue.1:said} on Wednesday morning {content.1:that a 12th victim had died overnight}.

{source.2:The Daily Beacon} {cue.2:reported} on Tuesday, {cue.3:citing} {source.3:hospital sources}, {content.2.3:that 19 people were dead}. {source.4:Dr. Sanna Feld, who directs the hospital}, {cue.4:dismissed} {content.4:the figure of 19 dead}.

How many rode in the cabin remains in dispute. {source.5:Rescue chief Bruno Kalt} {cue.5:counts} {content.5:31 people}; {source.6:Orsell Lifts} {cue.6:insists} {content.6:it was 24}.

{source.7:The Valdrian Weather Service} {cue.7:questioned} {content.7:the company's tale of a gust}. {source.8:The log of its Kepf station} {cue.8:shows} {content.8:no gust at all between noon and dusk}.

{source.9:Mayor Ilse Maran} {cue.9:told} the Messenger {content.9:that the cabin which slid back on January 17 belonged to the Sella gondola, not to the Kepf}. {source.10:She} {cue.10:denied} {content.10:having pressed anybody to open the line for the race}.

{source.11:Northpass} {cue.11:reported} {content.11.12:that the inspectors examined both sections in November}, {cue.12:quoting} {source.12:a transport official}.

The parish church stays open all night. The Kepf Race is cancelled.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=2
| 4 act=deny parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=dispute parent=none
| 8 act=find parent=none
| 8 proposition whole negated
| 9 act=assert parent=none
| 9 proposition <that the cabin which slid back on January 17 belonged to the Sella gondola>
| 9 proposition <not to the Kepf> negated
| 10 act=deny parent=none
| 11 act=assert parent=none
| 12 act=assert parent=11

=== r04 state
| report outlet=<Valdrian Radio One> published=2032-02-13
The Ministry of Transport has answered the rumours that certain newspapers continue to spread about the tragedy at Orsell.

{source.1:The ministry's spokesman, Karel Dunn}, {cue.1:rejected} on Friday {content.1:talk of a warning by the foreign manufacturer}. {source.2:He} {cue.2:stressed} {content.2:that inspectors had checked both sections of the cable car in November and had found no fault}. {source.3:The chief inspector of the Federal Ropeway Inspectorate, Anton Brisk}, {cue.3:confirmed} {content.3:that his staff had inspected the upper section}.

{source.4:Dunn} {cue.4:denied} {content.4:that the ministry had received a complaint from any employee of the lift company}. {source.5:The spokesman} likewise {cue.5:denied} {content.5:that Brisk had been suspended}.

{source.6:The Daily Beacon} {cue.6:had claimed} {content.6:that 19 persons died}. {source.7:The prosecutor in charge of the case, Rena Volk}, {cue.7:denied} {content.7:that there had been 19 dead}. {source.8:She} {cue.8:put} {content.8:the dead at 12}.

{source.9:Orsell Lifts} {cue.9:denied} in a written statement {content.9:that the emergency brake had been blocked}.

{source.10:Minister of Transport Greta Lind}, who visited the injured, {cue.10:accused} the Free Alliance of {content.10:making politics with the dead}. {source.11:She} {cue.11:promised} {content.11:that every family will receive help without delay}.
| 1 act=deny parent=none
| 2 act=assert parent=none
| 2 proposition <that inspectors had checked both sections of the cable car in November>
| 2 proposition <had found no fault> negated
| 3 act=confirm parent=none
| 4 act=deny parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 7 act=deny parent=none
| 8 act=assert parent=none
| 9 act=deny parent=none
| 10 act=accuse parent=none
| 11 act=promise parent=none

=== r05 broadsheet
| report outlet=<The Castra Herald> published=2032-02-16
Maker told operator to change rope four months before the fall

{source.1:A letter dated October 14} {cue.1:shows} {content.1:that Tauber Ropeways told Orsell Lifts to replace the haul rope of the Kepf cable car's upper section before the winter}.

{source.2:Henrik Maran, the director of Orsell Lifts}, {cue.2:denied} in an interview {content.2:that the maker had ever warned his company}. {source.3.4:He} {cue.3:denied} {content.3:that the cabin had been overloaded}, and {cue.4:said} {content.4:nobody had blocked the brake}.

{source.5.6:Lutz Eckart, a spokesman for Tauber}, {cue.5:confirmed} {content.5:that the manufacturer had sent the operator a warning} but {cue.6:declined} {content.6:to say whether it concerned the rope}. {source.7:The Daily Beacon} {cue.7:reported} last week {content.7.8:that a warning had been given}, {cue.8:citing} {source.8:an engineer at Tauber}.

{source.9:Two former mechanics} {cue.9:said} {content.9:a clamp had been on the emergency brake since Christmas}. {source.10:One of them} {cue.10:said} {content.10:he had complained to the Ministry of Transport in January}.

{source.11:A senior ministry official} {cue.11:said} {content.11:Anton Brisk, the chief inspector, had been suspended last Thursday}, a day before this was officially denied.

{source.12:Ilse Maran, the mayor of Orsell}, {cue.12:said} {content.12:nobody had told her of any letter}. {source.13:Jon Aske, leader of the Free Alliance}, {cue.13:maintained} {content.13:that she was informed of it in November}.

{source.14:Prosecutors} {cue.14:said} on Sunday {content.14:that 13 people had now died}.
| 1 act=find parent=none
| 2 act=deny parent=none
| 3 act=deny parent=none
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=confirm parent=none
| 6 act=decline parent=none
| 7 act=assert parent=none
| 8 act=assert parent=7
| 9 act=assert parent=none
| 10 act=assert parent=none
| 11 act=assert parent=none
| 12 act=assert parent=none
| 12 proposition whole negated
| 13 act=assert parent=none
| 14 act=assert parent=none

=== r06 translated
| report outlet=<Gerland Courier> published=2032-02-17
Manufacturer has demanded exchange of rope
(The Castra Herald; translated from the Valdrian)

{source.1:A letter with the date of 14 October} {cue.1:shows} {content.1:that the Tauber Ropeways has told to the Orsell Lifts to replace the hauling rope of the upper section of the Kepf cable railway before the winter}.

{source.2:Two former mechanics} {cue.2:said} {content.2:a clamp had been on the emergency brake since Christmas}. {source.3:One from them} {cue.3:said} {content.3:he has complained in January by the Ministry of Transport}.

{source.4:Henrich Marran, director of the Orsell Lifts}, {cue.4:denied} in an interview {content.4:that the manufacturer has ever warned his company}. {source.5.6:He} {cue.5:denied} {content.5:that the cabin was overloaded}, and {cue.6:said} {content.6:nobody had blocked the brake}.

{source.7.8:Luz Eckhart, speaker of the Tauber}, {cue.7:confirmed} {content.7:that the manufacturer has sent the operator a warning} but {cue.8:declined} {content.8:to say if it concerned the rope}.

{source.9:A high official of the ministry} {cue.9:said} {content.9:Anton Brysk, the chief inspector, was suspended last Thursday}, one day before this was officially denied.

{source.10:Else Marran, mayoress of Orsell}, {cue.10:said} {content.10:nobody has told her of any letter}.
| 1 act=find parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=deny parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=confirm parent=none
| 8 act=decline parent=none
| 9 act=assert parent=none
| 10 act=assert parent=none
| 10 proposition whole negated

=== r07 blog
| report outlet=<Peak Watch> published=2032-02-20
So it took a foreign paper to bring me the news from our own capital. {source.1:The Gerland Courier} {cue.1:reports}, {cue.2:citing} {source.2:The Castra Herald}, {content.1.2:that the chief inspector has been suspended}. {source.3:The Herald} also {cue.3:wrote} {content.3:that the makers told the firm in October to change the rope up top}.

Yesterday I sat down with Toma Reh, who greased the Kepf's bearings for nine winters. {source.4:He} {cue.4:told} me {content.4:the brake was clamped from December 22}. {source.5.6:Reh} {cue.5:accuses} Henrik Maran of {content.5:ordering the clamp himself}, and {cue.6:says} {content.6:he complained about it in a letter to the Ministry of Transport}. {source.7:The ministry} {cue.7:has not replied to} {content.7:my question about his letter}.

As for the physics: {source.8:Edda Strom, who teaches rope engineering in Castra}, {cue.8:thinks} {content.8:the rope never snapped but slid out of its socket}.

{source.9.10:Aske of the Free Alliance} {cue.9:is openly sceptical of} {content.9:the company's figure of 24 aboard} and still {cue.10:says} {content.10:nobody from the Inspectorate came to the Kepf after the summer}.

And where is the boss? {source.11:The Daily Beacon} {cue.11:says} {content.11:Maran has left the country}. {source.12:His lawyer, Oda Finn}, {cue.12:would neither confirm nor deny} {content.12:it}. Watch this space.
| 1 act=assert parent=none
| 2 act=assert parent=1
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=accuse parent=none
| 6 act=assert parent=none
| 7 act=decline parent=none
| 8 act=assert parent=none
| 8 proposition <the rope never snapped> negated
| 8 proposition <slid out of its socket>
| 9 act=dispute parent=none
| 10 act=assert parent=none
| 10 proposition whole negated
| 11 act=assert parent=none
| 12 act=decline parent=none

=== r08 tabloid
| report outlet=<Daily Beacon> published=2032-02-21
RUNAWAY BOSS?

{source.1:The mountain blog Peak Watch} {cue.1:reported} on Friday {content.1:that lift chief Henrik Maran had slipped out of Valdria}. {source.2:The Kepf prosecutor's office} {cue.2:denied} {content.2:that he had gone}. {source.3:Company spokeswoman Dita Sorel} {cue.3:refused} {content.3:to comment on her boss's whereabouts}.

{content.4:"Maran gave the order for the clamp, I was standing next to him,"} {source.4:ex-mechanic Toma Reh} {cue.4:told} the Beacon. {source.5:Maran's lawyer, Oda Finn}, {cue.5:denied} {content.5:that her client had ordered any such thing}.

Now it is getting dirty. {source.6:Maran's deputy, Piet Arno}, {cue.6:claimed} {content.6:the mayor rang three times to have the line opened for the race}. {content.7:"That is a lie,"} {cue.7:fumed} {source.7:Mayor Ilse Maran}, no relation.

{source.8:Mountain hero Bruno Kalt} {cue.8:is standing by} {content.8:his count of 31 in the cabin}. {source.9:A ministry insider} {cue.9:said} {content.9:top inspector Anton Brisk was kicked off his desk on the 12th}.

CORRECTION: {source.10:We} {cue.10:withdraw} {content.10:our report of February 10 that 19 people had died}. {source.11:The prosecutor's office} {cue.11:says} {content.11:the toll stands at 13}. {source.12:The Beacon} {cue.12:stands by} {content.12:its report of a warning from the maker}.
| 1 act=assert parent=none
| 2 act=deny parent=none
| 3 act=decline parent=none
| 4 act=accuse parent=none
| 4 proposition <Maran gave the order for the clamp>
| 4 proposition <I was standing next to him>
| 5 act=deny parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=assert parent=none
| 9 act=assert parent=none
| 10 act=retract parent=none
| 11 act=assert parent=none
| 12 act=assert parent=none

=== r09 ministry
| report outlet=<Ministry of Transport of Valdria> published=2032-02-24
STATEMENT ON THE EVENTS AT ORSELL

1. {source.1:The Ministry of Transport} {cue.1:confirms} {content.1:that Anton Brisk was suspended as chief inspector on 12 February}. On 13 February {source.2:the Ministry's spokesman} {cue.2:denied} {content.2:this}. {source.3:The Ministry} {cue.3:withdraws} {content.3:that denial}.

2. {source.4:The acting chief inspector, Mila Hove}, {cue.4:has reported} to the Minister {content.4:that the upper section of the cable car was not inspected in November}. {source.5:She} {cue.5:states} {content.5:that the inspectors examined the lower section}. {source.6:The Ministry} therefore {cue.6:corrects} {content.6:its earlier statement that both sections had been checked}.

3. {source.7:The Ministry} {cue.7:acknowledges} {content.7:that a complaint from an employee of the operator reached it on 19 January}. {source.8:It} {cue.8:denies} {content.8:that the complaint mentioned the brake}.

4. {source.9:The Castra Herald} {cue.9:has reported} {content.9:that the manufacturer told the operator in October to replace the haul rope of the upper section}. {source.10:The Ministry} {cue.10:is unable to confirm} {content.10:the existence of such a letter}.

5. {source.11:Chief Prosecutor Volk} {cue.11:has informed} the Ministry {content.11:that Mr Henrik Maran has not left Valdria}.

6. {source.12:The Minister} {cue.12:will announce} {content.12:new rules for the inspection of ropeways} in the spring.
| 1 act=confirm parent=none
| 2 act=deny parent=none
| 3 act=retract parent=none
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=assert parent=none
| 6 act=retract parent=none
| 7 act=admit parent=none
| 8 act=deny parent=none
| 9 act=assert parent=none
| 10 act=decline parent=none
| 11 act=assert parent=none
| 11 proposition whole negated
| 12 act=assert parent=none actuality=future

=== r10 trade
| report outlet=<Ropeway World> published=2032-03-05
Kepf inquiry turns to the sockets
(With material from The Castra Herald)

Operators of reversible ropeways will want to check their delivery papers. {source.1:An internal Tauber memo} {cue.1:lists} {content.1:the rope sockets of batch 44, which were fitted on the upper Kepf, as faulty}. {source.2:Two engineers at the manufacturer} {cue.2:said} {content.2:batch 44 was faulty}.

{source.3:Spokesman Lutz Eckart} {cue.3:denied} {content.3:that there was any fault in batch 44}. {source.4:He} {cue.4:acknowledged} {content.4:that batch 41, delivered to a line in Orrin, had been recalled in 2030}. {source.5:Eckart} {cue.5:blamed} the accident on {content.5:an overloaded cabin}.

The paper trail reaches back to last autumn. {source.6:A Tauber letter of 14 October} {cue.6:told} the operator {content.6:that the haul rope on the upper section had to be exchanged ahead of the season}. {source.7:Henrik Maran, director of Orsell Lifts}, {cue.7:has denied} {content.7:any warning from the maker}, while {source.8:two ex-mechanics} {cue.8:have described} {content.8:a clamp on the emergency brake}.

{source.9:Prof. Edda Strom of the Castra Institute} {cue.9:told} this magazine {content.9:that the rope was drawn out of its socket}.

{source.10:A Gerland official} {cue.10:said} {content.10:the country's Office for Technical Safety had been investigating the manufacturer since late February}. {source.11:The Office} {cue.11:denied} {content.11:that any investigation was under way}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=admit parent=none
| 5 act=accuse parent=none
| 6 act=assert parent=none
| 7 act=deny parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none
| 10 act=assert parent=none
| 11 act=deny parent=none

=== r11 wire
| report outlet=<Northpass Agency> published=2032-03-12
CASTRA, March 12 (Northpass) - The director of a Valdrian lift company has been charged over last month's cable car disaster at Orsell.

{source.1:Rena Volk, the chief prosecutor of the Kepf district}, {cue.1:said} on Friday {content.1:that 31 people had been in the cabin and 13 of them had died}.

{source.2:An examination by the Federal Materials Laboratory} {cue.2:found} {content.2:that the emergency brake had been blocked with a steel clamp}. {source.3:The examination} also {cue.3:showed} {content.3:that the haul rope had not snapped but had been pulled from its socket}.

{source.4.5:Henrik Maran}, questioned on Thursday, {cue.4:admitted} {content.4:that the brake had been blocked} but {cue.5:denied} {content.5:having given the order}. {source.6.7:He} {cue.6:conceded} {content.6:that a warning had come from the maker in October}, but {cue.7:denied} {content.7:that it concerned the rope of the upper section}. {source.8.9:Maran} {cue.8:acknowledged} {content.8:that the cabin had been overloaded} and {cue.9:put} {content.9:the number aboard at 27}.

{source.10:Volk} {cue.10:said} {content.10:Maran had never left Valdria}. {source.11:The blog Peak Watch} {cue.11:retracted} on Wednesday {content.11:its report that he had fled}, and {source.12:the Daily Beacon} {cue.12:has withdrawn} {content.12:its own story of his flight}.

{source.13:Ropeway World} {cue.13:reported} last week, {cue.14:citing} {source.14:an internal memo of Tauber Ropeways}, {content.13.14:that rope sockets of batch 44 were faulty}. {source.15:The maker} {cue.15:did not respond to} {content.15:a request for comment} on the memo.
| 1 act=assert parent=none
| 1 proposition <that 31 people had been in the cabin>
| 1 proposition <13 of them had died>
| 2 act=find parent=none
| 3 act=find parent=none
| 3 proposition <that the haul rope had not snapped> negated
| 3 proposition <had been pulled from its socket>
| 4 act=admit parent=none
| 5 act=deny parent=none
| 6 act=admit parent=none
| 7 act=deny parent=none
| 8 act=admit parent=none
| 9 act=assert parent=none
| 10 act=assert parent=none
| 10 proposition whole negated
| 11 act=retract parent=none
| 12 act=retract parent=none
| 13 act=assert parent=none
| 14 act=assert parent=13
| 15 act=decline parent=none

=== r12 local
| report outlet=<Orsell Messenger> published=2032-03-13
Lift director charged

The director of Orsell Lifts has been charged over last month's cable car disaster.

{source.1.2:Henrik Maran}, questioned on Thursday, {cue.1:admitted} {content.1:that the brake had been blocked} but {cue.2:denied} {content.2:having given the order}. {source.3.4:He} {cue.3:conceded} {content.3:that a warning had come from the maker in October}, but {cue.4:denied} {content.4:that it concerned the rope of the upper section}. {source.5.6:Mr Maran} {cue.5:acknowledged} {content.5:that the cabin had been overloaded} and {cue.6:put} {content.6:the number aboard at 27}.

{source.7:Rena Volk, chief prosecutor of the Kepf district}, {cue.7:said} on Friday {content.7:that 31 people had been in the cabin and 13 of them had died}. {source.8:Ms Volk} {cue.8:said} {content.8:Mr Maran had never left Valdria}.

{source.9:An examination by the Federal Materials Laboratory} {cue.9:found} {content.9:that the emergency brake had been blocked with a steel clamp}. {source.10:The examination} also {cue.10:showed} {content.10:that the haul rope had not snapped but had been pulled from its socket}.

Mr Maran is no relation of our mayor. A vigil will be held at the valley station on Sunday at six; the choir asks those who come to bring a candle.
| 1 act=admit parent=none
| 2 act=deny parent=none
| 3 act=admit parent=none
| 4 act=deny parent=none
| 5 act=admit parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 7 proposition <that 31 people had been in the cabin>
| 7 proposition <13 of them had died>
| 8 act=assert parent=none
| 8 proposition whole negated
| 9 act=find parent=none
| 10 act=find parent=none
| 10 proposition <that the haul rope had not snapped> negated
| 10 proposition <had been pulled from its socket>

=== r13 ngo
| report outlet=<Safe Slopes> published=2032-04-02
AFTER THE KEPF: WHO LOOKED, AND WHO LOOKED AWAY
Summary of findings

Deaths. {source.1:We} {cue.1:count} {content.1:14 dead}, among them a seasonal worker swept off the station platform by the loose rope, who died in March. {source.2:Prosecutors} {cue.2:put} {content.2:the toll at 13}.

Warnings. {source.3:Four mechanics interviewed for this report} {cue.3:said} {content.3:the maker's warning had reached the company}. {source.4:Northpass Agency} {cue.4:reported}, {cue.5:citing} {source.5:the chief prosecutor}, {content.4.5:that 31 people were in the cabin}. {source.6:Ropeway World} {cue.6:reported} {content.6:that batch 41 had been recalled in 2030}; that delivery went to Orrin and should not be confused with batch 44.

Inspection. {source.7:The Inspectorate's logbooks} {cue.7:show} {content.7:no visit to the upper section in November}. {source.8:Anton Brisk, then chief inspector}, {cue.8:now admits} {content.8:that the upper section was not inspected}. {source.9:Jon Aske of the Free Alliance} {cue.9:has since accepted} {content.9:that inspectors did look at the lower section in November}. {source.10:The chief inspector} {cue.10:declined} {content.10:to say how many other lines had been passed unseen}.

Earlier events. {source.11:Orsell Lifts} {cue.11:concedes} {content.11:that a Sella gondola cabin slid back on 17 January}, but {source.12:the firm} {cue.12:rejects} {content.12:any suggestion that a Kepf cabin did so}.

{source.13:Safe Slopes} {cue.13:urges} {content.13:a ropeway authority independent of the ministry}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=assert parent=4
| 6 act=assert parent=none
| 7 act=find parent=none
| 7 proposition whole negated
| 8 act=admit parent=none
| 8 proposition whole negated
| 9 act=admit parent=none
| 10 act=decline parent=none
| 11 act=admit parent=none
| 12 act=deny parent=none
| 13 act=demand parent=none

=== r14 broadsheet
| report outlet=<The Castra Herald> published=2032-04-20
Mayor knew of rope letter, she tells inquiry

{source.1.2:Ilse Maran, the mayor of Orsell}, {cue.1:conceded} before the parliamentary inquiry on Monday {content.1:that she had been told of the maker's letter in November}, but again {cue.2:denied} {content.2:pressing the operator to open the line for the race}. {source.3:Nils Orban, a Free Alliance councillor in the resort}, {cue.3:testified} {content.3:that she had pressed the firm to open it}.

{source.4.5:Toma Reh} {cue.4:withdrew} {content.4:his statement that Henrik Maran had ordered the clamp}, and {cue.5:said} {content.5:the order had come from the deputy director, Piet Arno}. {source.6:Arno} {cue.6:denied} {content.6:giving it}. {source.7:Reh} {cue.7:insisted} {content.7:that his complaint to the ministry had mentioned the brake}.

{source.8:Vera Zand, who now speaks for Tauber Ropeways}, {cue.8:admitted} {content.8:that a few sockets of batch 44 had been faulty}. {source.9:Ropeway World} {cue.9:reported} in March, {cue.10:quoting} {source.10:an official in Gerland}, {content.9.10:that the company was under investigation}; {source.11:that country's Office for Technical Safety} {cue.11:confirmed} {content.11:this} on Monday.

{source.12:Orsell Lifts} {cue.12:formally retracted} {content.12:its account of a gust}. {source.13:Bruno Kalt} {cue.13:corrected} {content.13:his first report that the rope had snapped}.

{source.14:The group Safe Slopes} {cue.14:reported} this month {content.14:that 14 people died}; {source.15:the chief prosecutor, Rena Volk}, {cue.15:denied} {content.15:that there had been 14 deaths}. {source.16:Northpass} {cue.16:had reported}, {cue.17:quoting} {source.17:her}, {content.16.17:that 13 had died}.

{source.18:The chief inspector, Mila Hove}, {cue.18:told} the members {content.18:that the upper section had gone unseen in November}.
| 1 act=admit parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none
| 4 act=retract parent=none
| 5 act=accuse parent=none
| 6 act=deny parent=none
| 7 act=assert parent=none
| 8 act=admit parent=none
| 9 act=assert parent=none
| 10 act=assert parent=9
| 11 act=confirm parent=none
| 12 act=retract parent=none
| 13 act=retract parent=none
| 14 act=assert parent=none
| 15 act=deny parent=none
| 16 act=assert parent=none
| 17 act=assert parent=16
| 18 act=assert parent=none

=== story
actor <Bruno Kalt> party=<Orsell's mountain rescue service>: r01.1, r01.2, r01.3, r03.5, r08.8, r14.13
actor <Dita Sorel> party=<Orsell Lifts>: r01.4, r01.5, r02.3, r02.5, r08.3
actor <Orsell Lifts> party=<Orsell Lifts>: r03.6, r04.9, r13.11, r13.12, r14.12
actor <Henrik Maran> party=<Orsell Lifts>: r05.2, r05.3, r05.4, r06.4, r06.5, r06.6, r10.7, r11.4, r11.5, r11.6, r11.7, r11.8, r11.9, r12.1, r12.2, r12.3, r12.4, r12.5, r12.6
actor <Piet Arno> party=<Orsell Lifts>: r08.6, r14.6
actor <Oda Finn> party=<Henrik Maran>: r07.12, r08.5
actor <A Valdrian transport official> party=<Valdria>: r01.6, r01.7, r03.12
actor <Tauber Ropeways> party=<Tauber Ropeways>: r01.8, r11.15
actor <Lutz Eckart> party=<Tauber Ropeways>: r05.5, r05.6, r06.7, r06.8, r10.3, r10.4, r10.5
actor <Vera Zand> party=<Tauber Ropeways>: r14.8
actor <A senior engineer at Tauber> party=<Tauber Ropeways>: r02.2, r05.8
actor <Two engineers at the manufacturer> party=<Tauber Ropeways>: r10.2
actor <Ilse Maran> party=<Orsell>: r01.9, r02.9, r03.9, r03.10, r05.12, r06.10, r08.7, r14.1, r14.2
actor <Nils Orban> party=<Free Alliance>: r14.3
actor <Jon Aske> party=<Free Alliance>: r02.7, r02.8, r05.13, r07.9, r07.10, r13.9
actor <Hospital sources>: r02.1, r03.3
actor <Valley Hospital> party=<Valley Hospital>: r03.1
actor <Sanna Feld> party=<Valley Hospital>: r03.4
actor <An official close to the probe>: r02.4
actor <One chalet owner>: r02.6
actor <Valdrian Weather Service> party=<Valdrian Weather Service>: r03.7
actor <The log of the Kepf weather station>: r03.8
actor <Karel Dunn> party=<Valdria>: r04.1, r04.2, r04.4, r04.5, r09.2
actor <Ministry of Transport> party=<Valdria>: r07.7, r09.1, r09.3, r09.6, r09.7, r09.8, r09.10
actor <Greta Lind> party=<Valdria>: r04.10, r04.11, r09.12
actor <A senior ministry official> party=<Valdria>: r05.11, r06.9
actor <A ministry insider> party=<Valdria>: r08.9
actor <Anton Brisk> party=<Federal Ropeway Inspectorate>: r04.3, r13.8
actor <Mila Hove> party=<Federal Ropeway Inspectorate>: r09.4, r09.5, r13.10, r14.18
actor <The Inspectorate's logbooks>: r13.7
actor <Rena Volk> party=<Kepf prosecutor's office>: r04.7, r04.8, r09.11, r11.1, r11.10, r12.7, r12.8, r13.5, r14.15, r14.17
actor <Kepf prosecutor's office> party=<Kepf prosecutor's office>: r05.14, r08.2, r08.11, r13.2
actor <A letter dated October 14>: r05.1, r06.1, r10.6
actor <Two former mechanics>: r05.9, r06.2, r10.8
actor <One of two former mechanics>: r05.10, r06.3
actor <Toma Reh>: r07.4, r07.5, r07.6, r08.4, r14.4, r14.5, r14.7
actor <Edda Strom>: r07.8, r10.9
actor <An internal Tauber memo>: r10.1, r11.14
actor <A Gerland official> party=<Gerland>: r10.10, r14.10
actor <Office for Technical Safety> party=<Gerland>: r10.11, r14.11
actor <An examination by the Federal Materials Laboratory>: r11.2, r11.3, r12.9, r12.10
actor <Four mechanics>: r13.3
actor <Safe Slopes> party=<Safe Slopes>: r13.1, r13.13, r14.14
actor <Daily Beacon>: r03.2, r04.6, r05.7, r07.11, r08.10, r08.12, r11.12
actor <Peak Watch>: r08.1, r11.11
actor <Gerland Courier>: r07.1
actor <The Castra Herald>: r07.2, r07.3, r09.9
actor <Northpass Agency>: r03.11, r13.4, r14.16
actor <Ropeway World>: r11.13, r13.6, r14.9

claim c1 <Tauber Ropeways had warned Orsell Lifts>: r01.7 withheld, r02.2 for, r02.3 against, r04.1 against, r05.2 against, r05.5 for, r05.7 for, r05.8 for, r06.4 against, r06.7 for, r08.12 for about, r10.7 against, r11.6 for, r12.3 for, r13.3 for
claim c2 <Tauber Ropeways had told Orsell Lifts to replace the haul rope of the upper section>: r05.1 for, r05.6 withheld, r06.1 for, r06.8 withheld, r07.3 for, r09.9 for, r09.10 withheld about, r10.6 for, r11.7 against, r12.4 against
claim c3 <inspectors had come to the Kepf after the summer>: r02.7 against, r07.10 against
claim c4 <the Federal Ropeway Inspectorate had examined both sections of the line in November>: r01.6 for, r03.11 for, r03.12 for, r04.2/1 for, r09.6 against about
claim c5 <the upper section was inspected in November>: r04.3 for, r09.4 against, r13.7 against, r13.8 against, r14.18 against
claim c6 <the inspectors examined the lower section in November>: r09.5 for, r13.9 for
claim c7 <the emergency brake had been blocked with a clamp>: r02.4 for, r02.5 against, r04.9 against, r05.4 against, r05.9 for, r06.2 for, r06.6 against, r07.4 for, r10.8 for, r11.2 for, r11.4 for, r12.1 for, r12.9 for
claim c8 <Henrik Maran had ordered the clamp>: r07.5 for, r08.4/1 for, r08.5 against, r11.5 against, r12.2 against, r14.4 against about
claim c9 <the order for the clamp had come from Piet Arno>: r14.5 for, r14.6 against
claim c10 <Ilse Maran had been told of the maker's letter in November>: r05.12 against, r05.13 for, r06.10 against, r14.1 for
claim c11 <Ilse Maran had pressed the operator to open the line for the race>: r02.8 for, r02.9 withheld about, r03.10 against, r08.6 for, r08.7 against about, r14.2 against, r14.3 for
claim c12 <Anton Brisk had been suspended>: r04.5 against, r05.11 for, r06.9 for, r07.1 for, r07.2 for, r08.9 for, r09.1 for, r09.2 against, r09.3 for about
claim c13 <Henrik Maran had left Valdria>: r07.11 for, r07.12 withheld, r08.1 for, r08.2 against, r08.3 withheld about, r09.11 against, r11.10 against, r11.11 against about, r11.12 against about, r12.8 against
claim c14 <the ministry had received a complaint from an employee of the operator>: r04.4 against, r05.10 for, r06.3 for, r09.7 for
claim c15 <the complaint to the ministry mentioned the brake>: r07.6 for, r07.7 withheld about, r09.8 against, r14.7 for
claim c16 <rope sockets of batch 44 were faulty>: r10.1 for, r10.2 for, r10.3 against, r11.13 for, r11.14 for, r11.15 withheld about, r14.8 for
claim c17 <batch 41 had been recalled in 2030>: r10.4 for, r13.6 for
claim c18 <Gerland's Office for Technical Safety had been investigating Tauber Ropeways>: r10.10 for, r10.11 against, r14.9 for, r14.10 for, r14.11 for
claim c19 <a Sella gondola cabin slid back on January 17>: r03.9/1 for, r13.11 for
claim c20 <a cabin on the Kepf had slid back on January 17>: r02.6 for, r03.9/2 against, r13.12 against
claim c21 <a gust had thrown the cabin against a pylon>: r01.5 for, r03.7 unclear, r03.8 against, r14.12 against about
claim c22 <the haul rope had snapped>: r01.2 for, r07.8/1 against, r11.3/1 against, r12.10/1 against, r14.13 against about
claim c23 <the rope had been pulled from its socket>: r07.8/2 for, r10.9 for, r11.3/2 for, r12.10/2 for
claim c24 <the cabin had been overloaded>: r05.3 against, r06.5 against, r10.5 for, r11.8 for, r12.5 for
claim c25 <31 people had been in the cabin>: r01.3 for, r03.5 for, r08.8 for, r11.1/1 for, r12.7/1 for, r13.4 for, r13.5 for
claim c26 <24 were aboard>: r01.4 for, r03.6 for, r07.9 unclear
claim c27 <27 were aboard>: r11.9 for, r12.6 for
claim c28 <12 people had died>: r03.1 for, r04.8 for
claim c29 <13 people had died>: r05.14 for, r08.11 for, r11.1/2 for, r12.7/2 for, r13.2 for, r14.16 for, r14.17 for
claim c30 <14 people died>: r13.1 for, r14.14 for, r14.15 against
claim c31 <19 people were dead>: r02.1 for, r03.2 for, r03.3 for, r03.4 against, r04.6 for, r04.7 against, r08.10 against about

narrower c2 c1
narrower c4 c3
narrower c4 c5
narrower c4 c6
narrower c5 c3
narrower c6 c3
narrower c8 c7
narrower c9 c7
narrower c15 c14
excludes c8 c9
excludes c22 c23
excludes c25 c26
excludes c25 c27
excludes c26 c27
excludes c28 c31
excludes c29 c30
excludes c29 c31
excludes c30 c31

reversal <Henrik Maran> c1 from r05.2, r06.4, r10.7 to r11.6, r12.3
reversal <Henrik Maran> c7 from r05.4, r06.6 to r11.4, r12.1
reversal <Henrik Maran> c24 from r05.3, r06.5 to r11.8, r12.5
reversal <Anton Brisk> c5 from r04.3 to r13.8
reversal <Federal Ropeway Inspectorate> c5 from r04.3 to r09.4, r14.18
reversal <Valdria> c4 from r04.2/1 to r09.6
reversal <Valdria> c12 from r04.5, r09.2 to r09.1, r09.3
reversal <Valdria> c14 from r04.4 to r09.7
reversal <Jon Aske> c3 from r02.7, r07.10 to r13.9 partial
reversal <Daily Beacon> c31 from r03.2, r04.6 to r08.10
reversal <Daily Beacon> c13 from r07.11 to r11.12
reversal <Peak Watch> c13 from r08.1 to r11.11
reversal <Ilse Maran> c10 from r05.12, r06.10 to r14.1
reversal <Toma Reh> c8 from r07.5, r08.4/1 to r14.4
reversal <Tauber Ropeways> c16 from r10.3 to r14.8 partial
reversal <Office for Technical Safety> c18 from r10.11 to r14.11
reversal <Orsell Lifts> c21 from r01.5 to r14.12
reversal <Bruno Kalt> c22 from r01.2 to r14.13

contradicts r02.2 r02.3
contradicts r02.2 r04.1
contradicts r02.2 r05.2
contradicts r05.1 r02.3
contradicts r05.1 r04.1
contradicts r05.1 r05.2
contradicts r05.5 r02.3
contradicts r05.5 r04.1
contradicts r05.5 r05.2
contradicts r11.6 r04.1
contradicts r11.6 r02.3
contradicts r13.3 r02.3
contradicts r13.3 r04.1
contradicts r13.3 r05.2
contradicts r11.7 r05.1
contradicts r02.7 r01.6
contradicts r02.7 r04.2/1
contradicts r02.7 r04.3
contradicts r02.7 r09.5
contradicts r09.4 r01.6
contradicts r09.4 r04.2/1
contradicts r09.4 r04.3
contradicts r13.7 r01.6
contradicts r13.7 r04.2/1
contradicts r13.7 r04.3
contradicts r13.8 r01.6
contradicts r13.8 r04.2/1
contradicts r02.4 r02.5
contradicts r02.4 r04.9
contradicts r02.4 r05.4
contradicts r05.9 r02.5
contradicts r05.9 r04.9
contradicts r05.9 r05.4
contradicts r07.4 r02.5
contradicts r07.4 r04.9
contradicts r07.4 r05.4
contradicts r11.2 r02.5
contradicts r11.2 r04.9
contradicts r11.2 r05.4
contradicts r11.4 r02.5
contradicts r11.4 r04.9
contradicts r07.5 r08.5
contradicts r07.5 r11.5
contradicts r14.5 r14.6
contradicts r05.12 r05.13
contradicts r02.8 r03.10
contradicts r08.6 r03.10
contradicts r14.3 r03.10
contradicts r05.11 r04.5
contradicts r08.9 r04.5
contradicts r09.1 r04.5
contradicts r07.11 r08.2
contradicts r08.1 r08.2
contradicts r07.11 r09.11
contradicts r08.1 r09.11
contradicts r05.10 r04.4
contradicts r09.7 r04.4
contradicts r07.6 r04.4
contradicts r07.6 r09.8
contradicts r10.1 r10.3
contradicts r10.2 r10.3
contradicts r14.8 r10.3
contradicts r10.10 r10.11
contradicts r02.6 r03.9/2
contradicts r02.6 r13.12
contradicts r03.8 r01.5
doubts r03.7 r01.5
contradicts r07.8/1 r01.2
contradicts r11.3/1 r01.2
contradicts r10.5 r05.3
contradicts r01.3 r01.4
contradicts r01.3 r03.6
contradicts r01.3 r11.9
contradicts r11.1/1 r01.4
contradicts r11.1/1 r03.6
contradicts r11.1/1 r11.9
contradicts r01.4 r11.9
contradicts r03.6 r11.9
doubts r07.9 r01.4
doubts r07.9 r03.6
contradicts r02.1 r03.1
contradicts r02.1 r03.4
contradicts r02.1 r04.7
contradicts r02.1 r05.14
contradicts r02.1 r13.1
contradicts r13.1 r13.2
contradicts r13.1 r14.15

derives r03 r01 rewrites
derives r03 r02 cites
derives r04 r02 cites
derives r05 r02 cites
derives r06 r05 copies
derives r07 r06 cites
derives r07 r05 cites
derives r08 r07 cites
derives r09 r05 cites
derives r10 r05 rewrites
derives r11 r10 cites
derives r12 r11 copies
derives r13 r11 cites
derives r13 r10 cites
derives r14 r10 cites
derives r14 r11 cites
derives r14 r13 cites

origin c1 for least=4 most=4: <A senior engineer at Tauber> r02; <Lutz Eckart> r05; <Henrik Maran> r11; <Four mechanics> r13
origin c1 against least=3 most=3: <Dita Sorel> r02; <Karel Dunn> r04; <Henrik Maran> r05
origin c2 for least=1 most=1: <A letter dated October 14> r05
origin c2 against least=1 most=1: <Henrik Maran> r11
origin c3 against least=1 most=1: <Jon Aske> r02 r07
origin c4 for least=2 most=2: <A Valdrian transport official> r01; <Karel Dunn> r04
origin c5 for least=1 most=1: <Anton Brisk> r04
origin c5 against least=3 most=3: <Mila Hove> r09 r14; <The Inspectorate's logbooks> r13; <Anton Brisk> r13
origin c6 for least=2 most=2: <Mila Hove> r09; <Jon Aske> r13
origin c7 for least=5 most=5: <An official close to the probe> r02; <Two former mechanics> r05; <Toma Reh> r07; <An examination by the Federal Materials Laboratory> r11; <Henrik Maran> r11
origin c7 against least=2 most=2: <Orsell Lifts> r02 r04; <Henrik Maran> r05
origin c8 for least=1 most=1: <Toma Reh> r07 r08
origin c8 against least=1 most=1: <Henrik Maran> r08 r11
origin c9 for least=1 most=1: <Toma Reh> r14
origin c9 against least=1 most=1: <Piet Arno> r14
origin c10 for least=2 most=2: <Jon Aske> r05; <Ilse Maran> r14
origin c10 against least=1 most=1: <Ilse Maran> r05
origin c11 for least=3 most=3: <Jon Aske> r02; <Piet Arno> r08; <Nils Orban> r14
origin c11 against least=1 most=1: <Ilse Maran> r03 r14
origin c12 for least=2 most=3: <A senior ministry official> r05; <A ministry insider> r08; <Ministry of Transport> r09
origin c12 against least=1 most=1: <Karel Dunn> r04 r09
origin c13 for least=1 most=1: <> r07 r08
origin c13 against least=2 most=2: <Kepf prosecutor's office> r08; <Rena Volk> r09 r11
origin c14 for least=2 most=2: <One of two former mechanics> r05; <Ministry of Transport> r09
origin c14 against least=1 most=1: <Karel Dunn> r04
origin c15 for least=1 most=1: <Toma Reh> r07 r14
origin c15 against least=1 most=1: <Ministry of Transport> r09
origin c16 for least=3 most=3: <An internal Tauber memo> r10; <Two engineers at the manufacturer> r10; <Vera Zand> r14
origin c16 against least=1 most=1: <Lutz Eckart> r10
origin c17 for least=1 most=1: <Lutz Eckart> r10
origin c18 for least=2 most=2: <A Gerland official> r10; <Office for Technical Safety> r14
origin c18 against least=1 most=1: <Office for Technical Safety> r10
origin c19 for least=2 most=2: <Ilse Maran> r03; <Orsell Lifts> r13
origin c20 for least=1 most=1: <One chalet owner> r02
origin c20 against least=2 most=2: <Ilse Maran> r03; <Orsell Lifts> r13
origin c21 for least=1 most=1: <Dita Sorel> r01
origin c21 against least=1 most=1: <The log of the Kepf weather station> r03
origin c22 for least=1 most=1: <Bruno Kalt> r01
origin c22 against least=2 most=2: <Edda Strom> r07; <An examination by the Federal Materials Laboratory> r11
origin c23 for least=2 most=2: <Edda Strom> r07 r10; <An examination by the Federal Materials Laboratory> r11
origin c24 for least=2 most=2: <Lutz Eckart> r10; <Henrik Maran> r11
origin c24 against least=1 most=1: <Henrik Maran> r05
origin c25 for least=2 most=2: <Bruno Kalt> r01 r08; <Rena Volk> r11
origin c26 for least=1 most=1: <Orsell Lifts> r01
origin c27 for least=1 most=1: <Henrik Maran> r11
origin c28 for least=2 most=2: <Valley Hospital> r03; <Rena Volk> r04
origin c29 for least=2 most=2: <Kepf prosecutor's office> r05 r08 r13; <Rena Volk> r11
origin c30 for least=1 most=1: <Safe Slopes> r13
origin c30 against least=1 most=1: <Rena Volk> r14
origin c31 for least=1 most=1: <Hospital sources> r02
origin c31 against least=2 most=2: <Sanna Feld> r03; <Rena Volk> r04
