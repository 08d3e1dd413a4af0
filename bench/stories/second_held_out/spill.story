=== r01 wire
| report outlet=<Halvenian Press Agency> published=2034-03-05
KESSIM, March 5 (HPA) - {source.1:Halvenia's Inland Waters Inspectorate} {cue.1:said} on Sunday {content.1:that cresanil, an industrial solvent, had leaked into the Orvane river from the Nordal Chemical plant at Kessim on Friday night}.

{source.2:Nordal} {cue.2:denied} {content.2:any release of the solvent into the river}. {source.3:Its spokesman, Pavel Dorrin}, {cue.3:declined} {content.3:to comment on tank 7}.

{source.4:The chief inspector, Halla Brandt}, {cue.4:told} reporters in Vadmoor {content.4:that about 40 tonnes had escaped}.

{source.5:Ana Revik, shop steward of the United Process Workers at the plant}, {cue.5:said} {content.5:the solvent had leaked into the river through the outlet valve of tank 7}.

In Vadmoor, a town of 60,000 some 30 km downstream, {source.6:St Ludmila Hospital} {cue.6:said} {content.6:it had treated 14 people for headaches and vomiting}. {source.7:The mayor, Tomas Revik}, {cue.7:said} {content.7:the town's tap water was safe to drink}. He and the steward are not related.

{source.8:The Ministry of Environment} in Roskaden {cue.8:denied} {content.8:that polluted water had crossed the border into Lutonia}.

The Kessim plant, built in 1987, employs 640 people. The Orvane supplies drinking water to three districts.
| 1 act=assert parent=none
| 2 act=deny parent=none
| 3 act=decline parent=none
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=deny parent=none

=== r02 translated copy
| report outlet=<Glas Lutonija> published=2034-03-06
KESIM, 6 March. - {source.1:The Inspectorate of Inland Waters of Halvenia} {cue.1:has said} on Sunday {content.1:that cresanil, solvent of industry, was leaking into river Orvana from the plant of Nordahl Chemical in Kesim on the Friday night}.

{source.2:The chief inspector, Hala Brant}, {cue.2:told} to the reporters in Vadmur {content.2:that around 40 tons have escaped}. {source.3:Nordahl} {cue.3:denied} {content.3:any release of the solvent into the river}.

In Vadmur, a town with 60 000 inhabitants 30 km down the stream, {source.4:the hospital of Saint Ludmila} {cue.4:said} {content.4:it treated 14 persons for pain of head and vomiting}. {source.5:The mayor Thomas Revik} {cue.5:said} {content.5:that the water of the tap in the town is safe for drinking}.

{source.6:Anna Revik, trustee of the trade union in the plant}, {cue.6:said} {content.6:that the solvent leaked to the river by the exit valve of tank 7}. She and the mayor are not relatives.

{source.7:The Environment Ministry} in Roskaden {cue.7:denied} {content.7:that polluted water crossed the border to Lutonia}.

The plant in Kesim, built in year 1987, gives work to 640 people.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=deny parent=none

=== r03 local paper
| report outlet=<Vadmoor Evening Post> published=2034-03-07
Beds in the corridor at St Ludmila as doctor breaks ranks on tap water

The trolleys reach as far as the hospital chapel. {content.1:By noon today 37 people had been treated here}, {source.1:Dr Irene Falk, medical director of St Ludmila}, {cue.1:told} the Evening Post. {content.2:"It is cresanil that has made these people ill,"} {source.2:she} {cue.2:said}. {source.3:Dr Falk} {cue.3:also said} {content.3:that the tap water was not safe}.

{source.4:Aquilab, a private laboratory in Roskaden}, {cue.4:said} {content.4:it had found 3.1 milligrams of cresanil per litre, 31 times the limit, in Sunday's sample from the Vadmoor intake}. {content.5:Another sample, from below Kessim bridge, held 2.4 milligrams}, {source.5:it} {cue.5:said}.

At the town hall tempers were short. {source.6:Ana Revik, the union's steward at the plant}, {cue.6:said} {content.6:she had rung the mayor's office about the leak at six on Saturday morning}. {source.7:Mayor Tomas Revik} {cue.7:denied} {content.7:that anybody had rung his office on Saturday}. {source.8:He} {cue.8:repeated} {content.8:that the water was safe and that nobody needed to buy it in bottles}.

{source.9:The Halvenian Press Agency} {cue.9:reported} on Sunday, {cue.10:citing} {source.10:the chief inspector}, {content.9.10:that about 40 tonnes had escaped}. {source.11:Nordal's spokesman} {cue.11:refused} {content.11:to comment on the leak}.

Bottled water will be handed out at Mill Street school from eight tomorrow.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=deny parent=none
| 8 act=assert parent=none
| 8 proposition <that the water was safe>
| 8 proposition <that nobody needed to buy it in bottles> negated
| 9 act=assert parent=none
| 10 act=assert parent=9
| 11 act=decline parent=none

=== r04 ministry statement
| report outlet=<Ministry of Health> published=2034-03-08
MINISTRY OF HEALTH OF THE REPUBLIC OF HALVENIA
Statement concerning the situation in Vadmoor
Roskaden, 8 March

1. {source.1:The Ministry} {cue.1:states} {content.1:that the tap water of Vadmoor is safe to drink}.

2. {source.2:The Ministry} {cue.2:notes} {content.2:that a total of 19 persons had been treated at St Ludmila Hospital by noon on 7 March}.

3. {source.3:The Minister, Goran Pell}, {cue.3:has ruled out} {content.3:that these persons were made ill by cresanil}. {content.4:"We are dealing with a seasonal virus of the stomach,"} {source.4:the Minister} {cue.4:said}.

4. {source.5:The Vadmoor Evening Post} {cue.5:claimed} on 7 March, {cue.6:citing} {source.6:the laboratory Aquilab}, {content.5.6:that a sample from the Vadmoor intake held 3.1 milligrams of cresanil per litre}. {source.7:The Ministry} {cue.7:questions} {content.7:this figure}, which rests on one sample and one instrument.

5. {source.8:The Inland Waters Inspectorate} {cue.8:has confirmed} to the Ministry {content.8:that the level of cresanil at the intake has stayed within the limit since 4 March}.

6. {source.9:The Ministry} {cue.9:calls on} {content.9:the population to disregard rumours}.

The Ministry's information line is open daily from 07.00 to 21.00. Two mobile pharmacies have been sent to the district.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=assert parent=5
| 7 act=dispute parent=none
| 8 act=confirm parent=none
| 9 act=demand parent=none

=== r05 tabloid
| report outlet=<Daily Flash> published=2034-03-10
POISON TAP KILLS BOY, 6

{content.1:A little boy of six died at St Ludmila on Tuesday night after drinking tap water}, {source.1:a nurse on his ward} {cue.1:told} the Flash. {content.2:"They wheeled him out by the back door,"} {source.2:she} {cue.2:said}.

Last night {source.3:St Ludmila} {cue.3:denied} {content.3:that any child had died there}. {source.4:Hospital boss Dr Irene Falk} {cue.4:said} {content.4:61 people had been treated by Thursday}. {source.5:Health Minister Goran Pell} {cue.5:would not talk about} {content.5:the boy}.

And it was no picnic inside the plant. {source.6:The United Process Workers} {cue.6:claimed} {content.6:two lads on the night shift were burned}. {source.7:Nordal} {cue.7:insisted} {content.7:no worker was hurt}.

Now Kessim faces the axe: {source.8:the blog Orvane Diary} {cue.8:says} {content.8:Nordal will shut the plant before summer}.

So who knew what? {source.9:The Evening Post} {cue.9:reported}, {cue.10:quoting} {source.10:union firebrand Ana Revik}, {content.9.10:that she rang the mayor's office about the leak at dawn on Saturday}. {content.11:"That is a lie,"} {source.11:her namesake at the town hall} {cue.11:said}.

Five miles of dead fish. One dead boy. And still the taps run. Turn to page 4 for ten things you must NOT do with river water.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=assert parent=none
| 5 act=decline parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=assert parent=none
| 9 act=assert parent=none
| 10 act=assert parent=9
| 11 act=assert parent=none
| 11 proposition whole negated

=== r06 blog
| report outlet=<Orvane Diary> published=2034-03-11
Day eight. Still no herons.

I walked down to the sluice this morning and the smell is still there, sweet, like nail varnish. Nine years of this diary and I have never seen the bank so empty.

So, the plant. {source.1:The Daily Flash} {cue.1:says} {content.1:Nordal will close Kessim before the summer}. {source.2:Nordal} {cue.2:denies} {content.2:any plan to close it}. {source.3:The United Process Workers} {cue.3:doubt} {content.3:that it will close}. We shall see.

{source.4:The Flash} {cue.4:also reported}, {cue.5:citing} {source.5:a nurse}, {content.4.5:that a boy of six had died at St Ludmila after drinking from the tap}. I made some calls. {source.6:Petra Lind, the children's ward sister}, {cue.6:told} me {content.6:that no boy had died}.

The water? {source.7:The Ministry of Health} {cue.7:stated} on Wednesday {content.7:that it is safe to drink}. {content.8:"That water is not safe,"} {source.8:Mira Oste, who runs Clear River}, {cue.8:told} me. {cue.9:According to} {source.9:the Evening Post}, {content.9:{source.10:Aquilab} {cue.10:found} {content.10:3.1 milligrams per litre at the intake}}. I am boiling nothing, drinking nothing, and washing in bottled water.

Across the border: {source.11:Lutonia's Ministry of Waters} {cue.11:says} {content.11:the polluted water crossed the border last Sunday morning}. {source.12:A drone video} {cue.12:shows} {content.12:dead fish along the Lutonian bank}.

More tomorrow, if my head clears.
| 1 act=assert parent=none
| 2 act=deny parent=none
| 3 act=dispute parent=none
| 4 act=assert parent=none
| 5 act=assert parent=4
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 8 act=assert parent=none
| 8 proposition whole negated
| 9 act=assert parent=none
| 10 act=assert parent=9
| 11 act=assert parent=none
| 12 act=find parent=none

=== r07 broadsheet
| report outlet=<The Roskaden Courier> published=2034-03-14
Audit found Kessim valve failing four months before spill

{source.1:An internal audit of Nordal Chemical's works at Kessim, drawn up last November by the consultants Thorne & Lisk}, {cue.1:says} {content.1:that the outlet valve of tank 7 was failing}. A copy has reached this newspaper.

{source.2:Two former Nordal managers} {cue.2:said} {content.2:that Viktor Saland, the chief executive, had read the audit before Christmas}. {source.3:Pavel Dorrin, the company's spokesman}, {cue.3:said} {content.3:that Mr Saland had never seen the document}. {source.4:Mr Saland} {cue.4:declined} {content.4:to say whether he had read it}.

{source.5:Nordal} {cue.5:denied} {content.5:that the valve had been failing in November}. {content.6:An audit made in 2031 had called the valve sound}, {source.6:Mr Dorrin} {cue.6:said}. {source.7:The company} {cue.7:conceded}, for the first time, {content.7:that less than two tonnes of cresanil had leaked from the plant}.

{source.8:Halla Brandt, the chief inspector}, {cue.8:insisted} {content.8:that the river had taken 40 tonnes}. {source.9:She} {cue.9:denied} {content.9:that her inspectors had left out tank 7 on their visit in January}. {source.10:An Inspectorate official, who asked not to be named}, {cue.10:said} {content.10:that the tank had been left out because its ladder was iced over}.

{source.11:Ana Revik, the union's steward}, {cue.11:said} {content.11:that she had warned the plant's management about the valve in January}. {source.12:Mr Dorrin} {cue.12:said} {content.12:he had no knowledge of any warning}.

Shares in Nordal closed 11 percent lower.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=decline parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 7 act=admit parent=none
| 8 act=assert parent=none
| 9 act=deny parent=none
| 10 act=assert parent=none
| 11 act=assert parent=none
| 12 act=assert parent=none
| 12 proposition whole negated

=== r08 state media
| report outlet=<Halvenia Today> published=2034-03-16
Vadmoor panic figures collapse one after another

The campaign of alarm over Vadmoor lost three of its pillars within a day.

{source.1:The laboratory Aquilab} {cue.1:has withdrawn} {content.1:its figure of 3.1 milligrams of cresanil per litre at the Vadmoor intake}. {content.2:The sample held 0.31 milligrams}, {source.2:it} {cue.2:said}.

{source.3:The Daily Flash} {cue.3:had reported} {content.3:that a six-year-old boy died at St Ludmila after drinking tap water}. On Wednesday {source.4:the tabloid} {cue.4:admitted} {content.4:that no boy had died}. And {source.5:the United Process Workers} {cue.5:have corrected themselves}: {content.5:no man of the night shift was burned}.

{source.6:The Inland Waters Inspectorate} {cue.6:reaffirmed} {content.6:that the level at the intake has stayed within the limit}. {source.7:The Minister of Health} {cue.7:repeated} {content.7:that the patients had a seasonal virus}.

{source.8:The Roskaden Courier} {cue.8:claimed} on Tuesday, {cue.9:quoting} {source.9:an alleged audit}, {content.8.9:that a valve at Kessim was failing in November}. {source.10:Nordal} {cue.10:has rejected} {content.10:the report}. {source.11:Minister Pell} {cue.11:questioned} {content.11:whether the paper was genuine}.

Teams of volunteers from the capital continue to clean the banks of the Orvane. Schools in Vadmoor opened as usual this morning, and the spring fair will be held on Saturday.
| 1 act=retract parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=admit parent=none
| 4 proposition whole negated
| 5 act=retract parent=none
| 5 proposition whole negated
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=assert parent=none
| 9 act=assert parent=8
| 10 act=deny parent=none
| 11 act=dispute parent=none

=== r09 trade press
| report outlet=<Process & Plant> published=2034-03-18
KESSIM: VALVE AUDIT PUTS NORDAL UNDER PRESSURE

Integrity management at Nordal Chemical's Kessim tank farm is under scrutiny following the loss of containment on 3 March.

{source.1:A November audit by Thorne & Lisk} {cue.1:describes} {content.1:the DN150 outlet valve of tank 7 as failing}. {source.2:Two ex-managers} {cue.2:say} {content.2:CEO Viktor Saland read it in December}; {source.3:the operator's spokesman} {cue.3:says} {content.3:he never saw it}. {source.4:Nordal} {cue.4:denies} {content.4:that the valve was failing}. {source.5:It} {cue.5:admits} {content.5:a loss of under two tonnes}. {source.6:Chief inspector Halla Brandt} {cue.6:maintains} {content.6:that 40 tonnes were lost}. {source.7:She} {cue.7:denies} {content.7:that tank 7 was skipped in January}, though {source.8:an official of her Inspectorate} {cue.8:says} {content.8:it was}.

{source.9:Ingrid Saar, a tank engineer at Roskaden Technical University}, {cue.9:doubts} {content.9:the two-tonne figure}.

On water quality, {source.10:Jonas Merrow, head of Aquilab}, {cue.10:told} Process & Plant {content.10:that the intake sample had held 0.31 milligrams per litre}. {content.11:"A decimal point slipped in the report,"} {source.11:he} {cue.11:said}. {source.12:Merrow} {cue.12:added} {content.12:that even so the level at the intake had not been within the limit}.

On who knew: {source.13:a former manager at Kessim} {cue.13:told} this magazine {content.13:that Saland had read the audit before the spill}.

Tank 7 (1,200 cubic metres, carbon steel) was last hydrotested in 2029.

Contains material from The Roskaden Courier.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=deny parent=none
| 5 act=admit parent=none
| 6 act=assert parent=none
| 7 act=deny parent=none
| 8 act=assert parent=none
| 9 act=dispute parent=none
| 10 act=assert parent=none
| 11 act=assert parent=none
| 12 act=assert parent=none
| 12 proposition whole negated
| 13 act=assert parent=none

=== r10 wire
| report outlet=<Halvenian Press Agency> published=2034-03-25
ROSKADEN, March 25 (HPA) - {source.1:Nordal Chemical's chief executive, Viktor Saland}, {cue.1:acknowledged} on Saturday {content.1:that 40 tonnes of cresanil had leaked into the Orvane from its Kessim plant on March 3}.

{source.2:The company} {cue.2:withdrew} {content.2:its figure of less than two tonnes}. {source.3:Its new spokeswoman, Lena Quist}, {cue.3:admitted} {content.3:that the valve of tank 7 had been failing in November}.

{source.4:The Roskaden Courier} {cue.4:reported} this month, {cue.5:citing} {source.5:two former managers}, {content.4.5:that Saland had read an audit of the valve before Christmas}. {source.6:Saland} {cue.6:denied} {content.6:having read it before the spill}.

{source.7:Health Minister Goran Pell} {cue.7:accepted} {content.7:that the patients in Vadmoor had been made ill by cresanil}. {source.8:St Ludmila Hospital} {cue.8:said} {content.8:it had treated 203 people by Friday}.

{source.9:Two officials at the Inland Waters Inspectorate} {cue.9:said} {content.9:the chief inspector, Halla Brandt, had resigned}. {source.10:The Inspectorate} {cue.10:declined} {content.10:to comment on her position}.

{source.11:The United Process Workers} {cue.11:called for} {content.11:a public inquiry}. Quist took over from Pavel Dorrin on Monday. Production at Kessim, halted since March 12, accounts for about a third of the company's sales.
| 1 act=admit parent=none
| 2 act=retract parent=none
| 3 act=admit parent=none
| 4 act=assert parent=none
| 5 act=assert parent=4
| 6 act=deny parent=none
| 7 act=admit parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none
| 10 act=decline parent=none
| 11 act=demand parent=none

=== r11 local paper
| report outlet=<Vadmoor Evening Post> published=2034-03-26
Minister accepts it was the solvent

ROSKADEN (HPA) - {source.1:Health Minister Goran Pell} {cue.1:accepted} {content.1:that the patients in Vadmoor had been made ill by cresanil}. {source.2:St Ludmila Hospital} {cue.2:said} {content.2:it had treated 203 people by Friday}.

{source.3:Nordal Chemical's chief executive, Viktor Saland}, {cue.3:acknowledged} on Saturday {content.3:that 40 tonnes of cresanil had leaked into the Orvane from its Kessim plant on March 3}. {source.4:The company} {cue.4:withdrew} {content.4:its figure of less than two tonnes}. {source.5:Its new spokeswoman, Lena Quist}, {cue.5:admitted} {content.5:that the tank 7 valve had been failing in November}.

{source.6:Two officials at the Inland Waters Inspectorate} {cue.6:said} {content.6:the chief inspector, Halla Brandt, had resigned}. {source.7:The Inspectorate} {cue.7:declined} {content.7:to comment on her position}.

{source.8:The United Process Workers} {cue.8:called for} {content.8:a public inquiry}. Quist took over from Pavel Dorrin on Monday.

Mill Street school will go on handing out bottled water until Easter.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 3 act=admit parent=none
| 4 act=retract parent=none
| 5 act=admit parent=none
| 6 act=assert parent=none
| 7 act=decline parent=none
| 8 act=demand parent=none

=== r12 state media
| report outlet=<Halvenia Today> published=2034-03-27
Nordal chief takes responsibility for Orvane accident

Openness has carried the day in the matter of the Orvane. {source.1:The head of Nordal, Viktor Saland}, {cue.1:has owned up} {content.1:that 40 tonnes of solvent flowed out at Kessim}. {source.2:The concern} {cue.2:has taken back} {content.2:its earlier figure of under two tonnes}. {source.3:Saland} {cue.3:rejected}, however, {content.3:the story that he had read the audit in advance}.

{source.4:The Minister of Health} {cue.4:recognised} {content.4:that cresanil was the cause of the illness}. The number of those treated, {source.5:St Ludmila Hospital} {cue.5:said}, {content.5:had reached 203}. {source.6:The Minister} {cue.6:assured} Halvenia Today {content.6:that the tap water had been safe throughout}.

{source.7:HPA} {cue.7:reported}, {cue.8:citing} {source.8:two officials of the Inspectorate}, {content.7.8:that Halla Brandt has resigned as chief inspector}.

Asked by this portal, {source.9:Nordal's spokeswoman} {cue.9:denied} {content.9:that the union had warned the management about the valve in January}. {source.10:The Ministry of Environment} {cue.10:again denied} {content.10:that polluted water from the accident had crossed into Lutonia}.

The clean-up of the banks is complete to nine tenths. Children's choirs from all seven districts will sing in Vadmoor on the first Sunday of April.

With material from HPA.
| 1 act=admit parent=none
| 2 act=retract parent=none
| 3 act=deny parent=none
| 4 act=admit parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=assert parent=7
| 9 act=deny parent=none
| 10 act=deny parent=none

=== r13 NGO report
| report outlet=<Clear River> published=2034-04-20
The Orvane after Kessim: second bulletin (extract)

2.1 A second event. {source.1:The United Process Workers} {cue.1:told} our field team {content.1:that cresanil had leaked from the plant a second time, at tank 9, on 29 March}. {source.2:An electrician on shift} {cue.2:said} {content.2:it had run into the river again that night}. {source.3:Lena Quist} {cue.3:denied} {content.3:any second leak}.

2.2 Downstream. {source.4:Lutonia's Ministry of Waters} {cue.4:wrote} to us {content.4:that water polluted by the first spill had crossed the border on 5 March}.

2.3 Exposure. {source.5:Blood tests of 40 patients} {cue.5:showed} {content.5:cresanil in 33}. {content.6:"The tap water was not safe in that first week,"} {source.6:our director, Mira Oste}, {cue.6:said}.

2.4 Oversight. {source.7:The Roskaden Courier} {cue.7:reported} in March, {cue.8:citing} {source.8:an Inspectorate official}, {content.7.8:that inspectors had left out tank 7 in January}. In March {source.9:the Halvenian Press Agency} {cue.9:reported} {content.9:that the chief inspector, Halla Brandt, had resigned}. {source.10:It} {cue.10:has since issued a correction}: {content.10:she had not resigned}. {source.11:It} {cue.11:now says} {content.11:she was suspended}. {content.12:"I have not resigned, and I was never asked to,"} {source.12:Brandt} {cue.12:told} us.

2.5 Early warning. {source.13:Ana Revik} {cue.13:said} {content.13:she had warned the management about the valve in January}. {source.14:The mayor of Vadmoor} {cue.14:declined} {content.14:to answer our question about the Saturday call}.

Methods and raw data are given in Annex B. Thirty-one sites were sampled between 6 March and 9 April.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=assert parent=none
| 5 act=find parent=none
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 8 act=assert parent=7
| 9 act=assert parent=none
| 10 act=retract parent=none
| 10 proposition whole negated
| 11 act=assert parent=none
| 12 act=assert parent=none
| 12 proposition <I have not resigned> negated
| 12 proposition <I was never asked to> negated
| 13 act=assert parent=none
| 14 act=decline parent=none

=== r14 broadsheet
| report outlet=<The Roskaden Courier> published=2034-05-17
Kessim inquiry hears one admission after another

The parliamentary inquiry into the Orvane spill sat for nine hours yesterday, and few who came before it left with their spring accounts intact.

{source.1:Emil Stroud, chief inspector since April}, {cue.1:admitted} {content.1:that inspectors had left out tank 7 in January}. {source.2:The Inspectorate} {cue.2:confirmed} {content.2:that his predecessor, Halla Brandt, had been suspended in March}.

{source.3:Tomas Revik, mayor of Vadmoor}, {cue.3:conceded} {content.3:that a night porter had taken Ana Revik's call on Saturday morning, but that nobody had passed it on}. {source.4:He} {cue.4:acknowledged} {content.4:that the tap water had not been safe in the first week}. {source.5:The health minister, Ilse Vorn, who took office this month}, {cue.5:accepted} {content.5:that it had not been safe}.

{source.6:Viktor Saland, until April chief executive of Nordal}, {cue.6:said} {content.6:he had read part of the audit in December}. {source.7:A log of the company's document system} {cue.7:shows} {content.7:that he opened it on 12 December}.

{source.8:Clear River} {cue.8:reported} in April, {cue.9:citing} {source.9:the United Process Workers}, {content.8.9:that cresanil had leaked a second time on 29 March}. {source.10:Nordal's spokeswoman, Lena Quist}, {cue.10:granted} {content.10:that a little rinse water with traces of cresanil had reached the river that day}. {source.11:She} {cue.11:also admitted} {content.11:that Ms Revik had warned the management about the valve in January}.

In a letter {source.12:the Ministry of Environment} {cue.12:conceded} {content.12:that polluted water had crossed into Lutonia and that its own gauges had shown it}. {source.13:Goran Pell} {cue.13:declined} {content.13:to comment on the tap water}. {source.14:A night-shift worker at the plant} {cue.14:told} this newspaper {content.14:that cresanil had run into the river on 29 March}. The inquiry reports in July.
| 1 act=admit parent=none
| 2 act=confirm parent=none
| 3 act=admit parent=none
| 3 proposition <that a night porter had taken Ana Revik's call on Saturday morning>
| 3 proposition <that nobody had passed it on> negated
| 4 act=admit parent=none
| 4 proposition whole negated
| 5 act=admit parent=none
| 5 proposition whole negated
| 6 act=assert parent=none
| 7 act=find parent=none
| 8 act=assert parent=none
| 9 act=assert parent=8
| 10 act=admit parent=none
| 11 act=admit parent=none
| 12 act=admit parent=none
| 12 proposition <that polluted water had crossed into Lutonia>
| 12 proposition <that its own gauges had shown it>
| 13 act=decline parent=none
| 14 act=assert parent=none

=== story
actor <Inland Waters Inspectorate> party=<Inland Waters Inspectorate>: r01.1, r02.1, r04.8, r08.6, r10.10, r11.7, r14.2
actor <Nordal Chemical> party=<Nordal Chemical>: r01.2, r02.3, r05.7, r06.2, r07.5, r07.7, r08.10, r09.4, r09.5, r10.2, r11.4, r12.2
actor <Pavel Dorrin> party=<Nordal Chemical>: r01.3, r03.11, r07.3, r07.6, r07.12, r09.3
actor <Halla Brandt> party=<Inland Waters Inspectorate>: r01.4, r02.2, r03.10, r07.8, r07.9, r09.6, r09.7, r13.12
actor <Ana Revik> party=<United Process Workers>: r01.5, r02.6, r03.6, r05.10, r07.11, r13.13
actor <St Ludmila Hospital> party=<St Ludmila Hospital>: r01.6, r02.4, r05.3, r10.8, r11.2, r12.5
actor <Tomas Revik> party=<Vadmoor>: r01.7, r02.5, r03.7, r03.8, r05.11, r13.14, r14.3, r14.4
actor <Ministry of Environment> party=<Halvenia>: r01.8, r02.7, r12.10, r14.12
actor <Irene Falk> party=<St Ludmila Hospital>: r03.1, r03.2, r03.3, r05.4
actor <Aquilab> party=<Aquilab>: r03.4, r03.5, r04.6, r06.10, r08.1, r08.2
actor <Halvenian Press Agency>: r03.9, r12.7, r13.9, r13.10, r13.11
actor <Ministry of Health> party=<Halvenia>: r04.1, r04.2, r04.7, r04.9, r06.7
actor <Goran Pell> party=<Halvenia>: r04.3, r04.4, r05.5, r08.7, r08.11, r10.7, r11.1, r12.4, r12.6, r14.13
actor <Vadmoor Evening Post>: r04.5, r05.9, r06.9
actor <a nurse on his ward>: r05.1, r05.2, r06.5
actor <United Process Workers> party=<United Process Workers>: r05.6, r06.3, r08.5, r10.11, r11.8, r13.1, r14.9
actor <Orvane Diary>: r05.8
actor <Daily Flash>: r06.1, r06.4, r08.3, r08.4
actor <Petra Lind>: r06.6
actor <Mira Oste> party=<Clear River>: r06.8, r13.6
actor <Lutonia's Ministry of Waters> party=<Lutonia>: r06.11, r13.4
actor <A drone video>: r06.12
actor <An internal audit of Nordal Chemical's works at Kessim>: r07.1, r08.9, r09.1
actor <Two former Nordal managers>: r07.2, r09.2, r10.5
actor <Viktor Saland> party=<Nordal Chemical>: r07.4, r10.1, r10.6, r11.3, r12.1, r12.3, r14.6
actor <An Inspectorate official> party=<Inland Waters Inspectorate>: r07.10, r09.8, r13.8
actor <The Roskaden Courier>: r08.8, r10.4, r13.7
actor <Ingrid Saar>: r09.9
actor <Jonas Merrow> party=<Aquilab>: r09.10, r09.11, r09.12
actor <a former manager at Kessim>: r09.13
actor <Lena Quist> party=<Nordal Chemical>: r10.3, r11.5, r12.9, r13.3, r14.10, r14.11
actor <Two officials at the Inland Waters Inspectorate> party=<Inland Waters Inspectorate>: r10.9, r11.6, r12.8
actor <An electrician on shift>: r13.2
actor <Blood tests of 40 patients>: r13.5
actor <Emil Stroud> party=<Inland Waters Inspectorate>: r14.1
actor <Ilse Vorn> party=<Halvenia>: r14.5
actor <A log of the company's document system>: r14.7
actor <Clear River> party=<Clear River>: r14.8
actor <A night-shift worker at the plant>: r14.14

claim c1 <cresanil had leaked into the Orvane river from the Nordal Chemical plant at Kessim on Friday night>: r01.1 for, r01.2 against, r02.1 for, r02.3 against, r03.11 withheld about
claim c2 <the solvent had leaked into the river through the outlet valve of tank 7>: r01.3 withheld about, r01.5 for, r02.6 for
claim c3 <40 tonnes of cresanil had leaked into the Orvane from the Kessim plant on March 3>: r01.4 for, r02.2 for, r03.9 for, r03.10 for, r07.8 for, r09.6 for, r10.1 for, r11.3 for, r12.1 for
claim c4 <less than two tonnes of cresanil had leaked from the plant>: r07.7 for, r09.5 for, r09.9 unclear, r10.2 against, r11.4 against, r12.2 against
claim c5 <the outlet valve of tank 7 had been failing in November>: r07.1 for, r07.5 against, r08.8 for, r08.9 for, r08.10 against about, r08.11 unclear about, r09.1 for, r09.4 against, r10.3 for, r11.5 for
claim c6 <Saland had read the audit before the spill>: r07.2 for, r07.3 against, r07.4 withheld, r09.2 for, r09.3 against, r09.13 for, r10.4 for, r10.5 for, r10.6 against, r12.3 against, r14.6 for
claim c7 <the tap water of Vadmoor was safe to drink>: r01.7 for, r02.5 for, r03.3 against, r03.8/1 for, r04.1 for, r06.7 for, r06.8 against, r12.6 for, r13.6 against, r14.4 against, r14.5 against, r14.13 withheld about
claim c8 <Sunday's sample from the Vadmoor intake held 3.1 milligrams of cresanil per litre, 31 times the limit>: r03.4 for, r04.5 for, r04.6 for, r04.7 unclear, r06.9 for, r06.10 for, r08.1 against, r09.11 against about
claim c9 <the intake sample had held 0.31 milligrams per litre>: r08.2 for, r09.10 for
claim c10 <the level of cresanil at the intake has stayed within the limit since 4 March>: r04.8 for, r08.6 for, r09.12 against
claim c11 <the patients in Vadmoor had been made ill by cresanil>: r03.2 for, r04.3 against, r10.7 for, r11.1 for, r12.4 for
claim c12 <the patients had a seasonal virus>: r04.4 for, r08.7 for
claim c13 <a boy of six had died at St Ludmila after drinking tap water>: r05.1 for, r05.3 against, r05.5 withheld about, r06.4 for, r06.5 for, r06.6 against, r08.3 for, r08.4 against
claim c14 <Nordal will close the Kessim plant before summer>: r05.8 for, r06.1 for, r06.2 against, r06.3 unclear
claim c15 <Ana Revik had warned the plant's management about the valve in January>: r07.11 for, r07.12 withheld about, r12.9 against, r13.13 for, r14.11 for
claim c16 <polluted water had crossed the border into Lutonia>: r01.8 against, r02.7 against, r06.11 for, r12.10 against, r13.4 for, r14.12/1 for, r14.12/2 for about
claim c17 <inspectors had left out tank 7 in January>: r07.9 against, r07.10 for, r09.7 against, r09.8 for, r13.7 for, r13.8 for, r14.1 for
claim c18 <Ana Revik had rung the mayor's office about the leak on Saturday morning>: r03.6 for, r03.7 against, r05.9 for, r05.10 for, r05.11 against about, r13.14 withheld about, r14.3/1 for
claim c19 <the chief inspector, Halla Brandt, had resigned>: r10.9 for, r10.10 withheld about, r11.6 for, r11.7 withheld about, r12.7 for, r12.8 for, r13.9 for, r13.10 against, r13.12/1 against
claim c20 <Halla Brandt had been suspended>: r13.11 for, r14.2 for
claim c21 <two men of the night shift were burned>: r05.6 for, r05.7 against, r08.5 against
claim c22 <cresanil had leaked from the plant a second time, on 29 March>: r13.1 for, r13.2 for, r13.3 against, r14.8 for, r14.9 for, r14.10 for, r14.14 for
claim c23 <St Ludmila had treated 14 people for headaches and vomiting>: r01.6 for, r02.4 for
claim c24 <St Ludmila had treated 203 people by Friday>: r10.8 for, r11.2 for, r12.5 for
claim c25 <a public inquiry>: r10.11 unclear, r11.8 unclear

narrower c2 c1
narrower c3 c1
narrower c4 c1
excludes c3 c4
excludes c8 c9
excludes c8 c10
excludes c9 c10
excludes c11 c12

reversal <Nordal Chemical> c1 from r01.2 r02.3 to r07.7 r09.5 partial
reversal <Nordal Chemical> c4 from r07.7 r09.5 to r10.2 r11.4 r12.2
reversal <Nordal Chemical> c5 from r07.5 r09.4 to r10.3 r11.5
reversal <Viktor Saland> c6 from r10.6 r12.3 to r14.6 partial
reversal <Tomas Revik> c7 from r01.7 r02.5 r03.8/1 to r14.4
reversal <Halvenia> c7 from r04.1 r06.7 r12.6 to r14.5
reversal <Aquilab> c8 from r03.4 r04.6 r06.10 to r08.1
reversal <Goran Pell> c11 from r04.3 to r10.7 r11.1 r12.4
reversal <Daily Flash> c13 from r06.4 r08.3 to r08.4
reversal <Lena Quist> c15 from r12.9 to r14.11
reversal <Ministry of Environment> c16 from r01.8 r02.7 r12.10 to r14.12/1
reversal <Inland Waters Inspectorate> c17 from r07.9 r09.7 to r14.1
reversal <Tomas Revik> c18 from r03.7 to r14.3/1
reversal <Halvenian Press Agency> c19 from r12.7 r13.9 to r13.10
reversal <United Process Workers> c21 from r05.6 to r08.5
reversal <Lena Quist> c22 from r13.3 to r14.10 partial

contradicts r01.1 r01.2
contradicts r01.2 r01.4
contradicts r01.2 r01.5
contradicts r01.2 r10.1
contradicts r01.4 r07.7
contradicts r07.7 r10.1
doubts r07.7 r09.9
contradicts r07.1 r07.5
contradicts r07.5 r10.3
doubts r07.1 r08.11
contradicts r07.2 r07.3
contradicts r07.2 r10.6
contradicts r07.3 r09.13
contradicts r09.13 r10.6
contradicts r07.3 r14.6
contradicts r07.3 r14.7
contradicts r01.7 r03.3
contradicts r01.7 r06.8
contradicts r01.7 r14.5
contradicts r03.3 r04.1
contradicts r04.1 r06.8
contradicts r04.1 r14.4
contradicts r04.1 r14.5
contradicts r03.3 r12.6
contradicts r06.8 r12.6
contradicts r12.6 r14.4
contradicts r12.6 r14.5
contradicts r03.4 r04.8
doubts r03.4 r04.7
contradicts r04.8 r09.12
contradicts r03.4 r09.10
contradicts r03.1 r04.2
contradicts r03.2 r04.3
contradicts r05.1 r05.3
contradicts r05.1 r06.6
contradicts r05.1 r08.4
contradicts r05.8 r06.2
contradicts r06.1 r06.2
doubts r05.8 r06.3
doubts r06.1 r06.3
contradicts r07.11 r12.9
contradicts r01.8 r06.11
contradicts r07.9 r07.10
contradicts r07.9 r14.1
contradicts r03.6 r03.7
contradicts r10.9 r13.10
contradicts r10.9 r13.12/1
contradicts r05.6 r05.7
contradicts r13.1 r13.3
contradicts r13.2 r13.3
contradicts r13.3 r14.14

derives r02 r01 copies
derives r03 r01 cites
derives r04 r03 cites
derives r05 r03 cites
derives r05 r06 cites
derives r06 r03 cites
derives r06 r04 cites
derives r06 r05 cites
derives r08 r05 cites
derives r08 r07 cites
derives r09 r07 rewrites
derives r10 r07 cites
derives r11 r10 copies
derives r12 r10 rewrites
derives r13 r07 cites
derives r13 r10 cites
derives r14 r13 cites

origin c1 for least=1 most=1: <Inland Waters Inspectorate> r01
origin c1 against least=1 most=1: <Nordal Chemical> r01
origin c2 for least=1 most=1: <Ana Revik> r01
origin c3 for least=2 most=2: <Halla Brandt> r01 r07; <Viktor Saland> r10
origin c4 for least=1 most=1: <Nordal Chemical> r07
origin c4 against least=1 most=1: <Nordal Chemical> r10
origin c5 for least=2 most=2: <An internal audit of Nordal Chemical's works at Kessim> r07; <Lena Quist> r10
origin c5 against least=1 most=1: <Nordal Chemical> r07
origin c6 for least=2 most=3: <Two former Nordal managers> r07; <a former manager at Kessim> r09; <Viktor Saland> r14
origin c6 against least=2 most=2: <Pavel Dorrin> r07; <Viktor Saland> r10
origin c7 for least=3 most=3: <Tomas Revik> r01 r03; <Ministry of Health> r04; <Goran Pell> r12
origin c7 against least=4 most=4: <Irene Falk> r03; <Mira Oste> r06 r13; <Tomas Revik> r14; <Ilse Vorn> r14
origin c8 for least=1 most=1: <Aquilab> r03
origin c8 against least=1 most=1: <Aquilab> r08
origin c9 for least=2 most=2: <Aquilab> r08; <Jonas Merrow> r09
origin c10 for least=1 most=1: <Inland Waters Inspectorate> r04 r08
origin c10 against least=1 most=1: <Jonas Merrow> r09
origin c11 for least=2 most=2: <Irene Falk> r03; <Goran Pell> r10
origin c11 against least=1 most=1: <Goran Pell> r04
origin c12 for least=1 most=1: <Goran Pell> r04 r08
origin c13 for least=1 most=1: <a nurse on his ward> r05
origin c13 against least=3 most=3: <St Ludmila Hospital> r05; <Petra Lind> r06; <Daily Flash> r08
origin c14 for least=1 most=1: <> r05 r06
origin c14 against least=1 most=1: <Nordal Chemical> r06
origin c15 for least=2 most=2: <Ana Revik> r07 r13; <Lena Quist> r14
origin c15 against least=1 most=1: <Lena Quist> r12
origin c16 for least=2 most=2: <Lutonia's Ministry of Waters> r06 r13; <Ministry of Environment> r14
origin c16 against least=1 most=1: <Ministry of Environment> r01 r12
origin c17 for least=2 most=2: <An Inspectorate official> r07; <Emil Stroud> r14
origin c17 against least=1 most=1: <Halla Brandt> r07
origin c18 for least=2 most=2: <Ana Revik> r03; <Tomas Revik> r14
origin c18 against least=1 most=1: <Tomas Revik> r03
origin c19 for least=1 most=1: <Two officials at the Inland Waters Inspectorate> r10
origin c19 against least=2 most=2: <Halvenian Press Agency> r13; <Halla Brandt> r13
origin c20 for least=2 most=2: <Halvenian Press Agency> r13; <Inland Waters Inspectorate> r14
origin c21 for least=1 most=1: <United Process Workers> r05
origin c21 against least=2 most=2: <Nordal Chemical> r05; <United Process Workers> r08
origin c22 for least=3 most=4: <United Process Workers> r13; <An electrician on shift> r13; <Lena Quist> r14; <A night-shift worker at the plant> r14
origin c22 against least=1 most=1: <Lena Quist> r13
origin c23 for least=1 most=1: <St Ludmila Hospital> r01
origin c24 for least=1 most=1: <St Ludmila Hospital> r10
