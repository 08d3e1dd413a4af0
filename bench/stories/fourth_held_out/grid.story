=== r01 wire
| report outlet=<Meridian Wire> published=2032-01-14
ISTREL, Jan 14 (MW) - Large parts of Velmora's Tarn valley were without electricity for nine hours overnight, and the grid operator and one of its own engineers gave differing accounts of the cause.

{source.1:Ines Harrow, a spokeswoman for the operator VelGrid}, {cue.1:said} on Wednesday {content.1:that a technical fault at the Lodden substation had caused the blackout}. {source.2.3:She} {cue.2:put} {content.2:the number of households cut off at 90,000} and {cue.3:rejected} {content.3:talk of a cyberattack}.

{content.4:"I watched the cursor move by itself. Somebody outside was opening the breakers,"} {cue.4:said} {source.4:an engineer in VelGrid's control room, who asked not to be named}. {content.5:It was a hack}, {source.5:he} {cue.5:added}, {content.5:and not a fault}.

{source.6:A hacker crew calling itself Grey Lantern} {cue.6:wrote} on a messaging channel: {content.6:"We turned off the lights in Lodden, and it took us eleven minutes."} {source.7:VelGrid} {cue.7:declined} {content.7:to comment on the post}.

{content.8:Two ventilator patients at St Orla's hospital in Lodden died because the power failed}, {cue.8:according to} {source.8:its medical director, Ruth Amsel}. {source.9.10:Energy Minister Mira Castell} {cue.9:told} reporters {content.9:she knew of no deaths} and {cue.10:would not say} {content.10:whether neighbouring Kessaria had a hand in the outage}.

{source.11:Kessaria's embassy in Istrel} {cue.11:did not respond to} {content.11:a request for comment}. {source.12:The National Cyber Office} {cue.12:said} {content.12:it was examining the control room's computers}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=assert parent=none
| 4 proposition <I watched the cursor move by itself>
| 4 proposition <Somebody outside was opening the breakers>
| 5 act=assert parent=none
| 5 proposition <It was a hack>
| 5 proposition <not a fault> negated
| 6 act=assert parent=none
| 6 proposition <We turned off the lights in Lodden>
| 6 proposition <it took us eleven minutes>
| 7 act=decline parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=decline parent=none
| 11 act=decline parent=none
| 12 act=assert parent=none

=== r02 tabloid
| report outlet=<Daily Flare> published=2032-01-15
{content.1:'HACKERS KILLED MY DAD',} {cue.1:SAYS} {source.1:LODDEN DAUGHTER}

The daughter of a ventilator patient who slipped away in Tuesday's blackout is in no mood to forgive. {source.2:Carla Voss, 44}, {cue.2:told} the Flare {content.2:that her father's machine had gone silent "the second the lights died"}. {content.3:"He would be alive if those ghouls had kept their hands off the switch,"} {source.3:she} {cue.3:sobbed}.

{source.4:A night nurse at St Orla's} {cue.4:confirmed} {content.4:that two patients were lost when the power went}. But {source.5:the Energy Ministry} {cue.5:flatly denied} {content.5:that anybody had died because of the outage}.

So who did it? {source.7:An engineer at VelGrid} {cue.6.7:told} {source.6:Meridian Wire} {content.6.7:that the outage was a hack}. The gang, Gray Lantern, is crowing online: {source.8:it} {cue.8:boasts} {content.8:that it plunged the valley into darkness}. {source.9:VelGrid} {cue.9:insisted} last night {content.9:that a fault was to blame}. And on the ransom that everyone in Lodden is talking about, {source.10:spokeswoman Ines Harrow} {cue.10:said}: {content.10:"Not a single crown has been paid to these people."}

{source.11:Kessaria's ambassador, Luko Stranz}, {cue.11:dismissed} {content.11:whispers that his country was behind the attack}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=confirm parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 7 act=assert parent=6
| 8 act=assert parent=none
| 9 act=assert parent=none
| 10 act=assert parent=none
| 10 proposition whole negated
| 11 act=deny parent=none

=== r03 release
| report outlet=<National Cyber Office> published=2032-01-19
Blackout of 13 January: first findings

{source.1:The National Cyber Office} today {cue.1:confirmed} {content.1:that the interruption of supply in the Tarn valley was caused by a deliberate cyberattack}. {source.2:Director Edvin Roale} {cue.2:ruled out} {content.2:a technical fault}.

{content.3:"The intruders used a remote maintenance login belonging to Corvane Systems, a contractor of the grid operator. No customer data was taken,"} {source.3:Mr Roale} {cue.3:said}. {source.4:Log files secured at the Lodden substation} {cue.4:show} {content.4:the login at work inside the network from 22.04 until the breakers opened}. {source.5:Corvane Systems}, informed of this finding, {cue.5:has questioned} {content.5:it}.

{source.6:VelGrid} {cue.6:has acknowledged} {content.6:that its first explanation, a fault, was wrong}. {source.7:It} {cue.7:has also withdrawn} {content.7:the figure of 90,000 households}; {cue.8:according to} {source.8:the operator}, {content.8:230,000 lost power}.

{content.9:The Office had no warning of any kind before the attack}, {source.9:the Director} {cue.9:stressed}. {source.10:The Office} {cue.10:does not comment} {content.10:on the claim of responsibility published by Grey Lantern}. {source.11:The Energy Ministry} {cue.11:reiterates} {content.11:that no death resulted from the interruption}.

{source.12:The Office} {cue.12:undertakes} {content.12:to publish a technical report by the end of March}.
| 1 act=confirm parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none
| 3 proposition <The intruders used a remote maintenance login belonging to Corvane Systems, a contractor of the grid operator>
| 3 proposition <No customer data was taken> negated
| 4 act=find parent=none
| 5 act=dispute parent=none
| 6 act=admit parent=none
| 6 proposition whole negated
| 7 act=retract parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=decline parent=none
| 11 act=assert parent=none
| 11 proposition whole negated
| 12 act=promise parent=none

=== r04 wire
| report outlet=<Meridian Wire> published=2032-01-28
ISTREL, Jan 28 (MW) - {source.1:Two senior Velmoran officials} on Wednesday {cue.1:accused} {content.1:a Kessarian army unit of carrying out the cyberattack that blacked out the Tarn valley two weeks ago}.

{content.2:Unit 2207 of the signals corps wrote the malware}, {source.2:the officials} {cue.2:said}, {content.2:and the Grey Lantern crew worked for it as cover}. {source.3:One of the two} {cue.3:said} {content.3:Kessaria's defence minister, Gen. Pavlin Istrov, had approved the operation}.

{source.4.5:Daviko Rhem, spokesman for the Kessarian foreign ministry}, {cue.4:rejected} {content.4:the charge against the unit} and {cue.5:called} {content.5:it "a bedtime story for frightened taxpayers"}. {content.6:"No Kessarian soldier, agency or firm has ever entered Velmora's grid,"} {source.6:he} {cue.6:told} reporters in Drovny. {source.7:The defence ministry there} {cue.7:did not respond to} {content.7:questions about the unit}.

{source.9.10:Grey Lantern}, {source.8:which} {cue.8:had claimed} {content.8:the attack}, {cue.9:denied} on its channel {content.9:any part in it}. {content.10:"The first post was a joke. We work for no government,"} {source.10:the crew} {cue.10:wrote}.

{content.11:None of Corvane Systems' logins had been misused}, {cue.11:said} {source.11:Petra Lund, a spokeswoman for the contractor}.

{source.12:VelGrid} {cue.12:denied} {content.12:paying the crew a ransom}. {source.13:The director of the Cyber Office} {cue.13:said} {content.13:it was still open whether Kessaria was behind the attack}.
| 1 act=accuse parent=none
| 2 act=assert parent=none
| 2 proposition <Unit 2207 of the signals corps wrote the malware>
| 2 proposition <the Grey Lantern crew worked for it as cover>
| 3 act=assert parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=decline parent=none
| 8 act=assert parent=none
| 9 act=deny parent=none
| 10 act=assert parent=none
| 10 proposition <The first post was a joke>
| 10 proposition <We work for no government> negated
| 11 act=assert parent=none
| 11 proposition whole negated
| 12 act=deny parent=none
| 13 act=assert parent=none

=== r05 translated
| report outlet=<Sund Telegraf> published=2032-01-29
Velmora points at Kessarian soldiers

Istrel (MW/ST). Two weeks after the dark night in the Tarn valley, {source.1:two high officials of Velmora} {cue.1:have accused} {content.1:a unit of the Kessarian army of carrying out the cyber attack}.

{content.2:The Unit 22-07 of the signal troops has written the malware}, {source.2:the officials} {cue.2:said}, {content.2:and the group Gray Lanterne has worked for it as a cover}. {source.3:One of the two} {cue.3:said} {content.3:the Kessarian minister of defence, General Pawlin Istrow, had approved the operation}.

{source.4.5:Davico Rehm, speaker of the foreign ministry in Drovny}, {cue.4:rejected} {content.4:the charge against the unit} and {cue.5:called} {content.5:it "a fairy story for frightened tax payers"}. {content.6:"No Kessarian soldier, no agency and no firm has ever entered the grid of Velmora,"} {source.6:he} {cue.6:told} journalists.

{content.7:None of the logins of the firm Corvan Systems had been misused}, {cue.7:said} {source.7:its speaker Petra Lundt}. {source.8.9:Gray Lanterne} {cue.8:denied} {content.8:any part in the attack}. {content.9:"We work for no government,"} {source.9:the group} {cue.9:wrote}.

{source.10:Velgrid} {cue.10:denied} {content.10:paying a ransom}. {source.11:The director of the Cyber Office} {cue.11:said} {content.11:it was still open whether Kessaria was behind the attack}.
| 1 act=accuse parent=none
| 2 act=assert parent=none
| 2 proposition <The Unit 22-07 of the signal troops has written the malware>
| 2 proposition <the group Gray Lanterne has worked for it as a cover>
| 3 act=assert parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=deny parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=deny parent=none
| 11 act=assert parent=none

=== r06 state media
| report outlet=<Kessar State News> published=2032-01-30
ISTREL'S "HACKERS" TURN OUT TO BE A RUSTY BREAKER

DROVNY, 30 January (KSN) - The Velmoran authorities, unable to keep the lamps burning, have found a culprit abroad. {source.1:Meridian Wire}, {cue.2:citing} {source.2:officials without names}, {cue.1:reported} {content.1.2:that the attack was the work of a Kessarian unit}. {content.3:"The report is fabricated from the first word to the last,"} {cue.3:said} {source.3:foreign ministry spokesman Daviko Rhem}. {content.4:No Kessarian body had been in the neighbour's network "in December, in January or ever"}, {source.4:he} {cue.4:noted}.

{source.5:The Ministry of Defence} {cue.5:said} {content.5:that Unit 2207 had never conducted operations against any power grid}.

{content.6:"An old breaker failed at Lodden. There was no cyberattack,"} {cue.6:explained} {source.6:Professor Harl Vesk of the Drovny Power Institute}. {source.7:The operator's own spokeswoman, Ines Harrow}, {cue.7:said} on the morning after {content.7:that a fault had caused the outage}. And {source.8:the alleged hackers, Grey Lantern}, {cue.8:have denied} {content.8:any involvement}.

{source.9:Bloggers in Istrel} {cue.9:claim} {content.9:that the Drovny software house Tolvar Research works for the army}. {content.10:"We have never held a military contract,"} {cue.10:replied} {source.10:its director, Anzor Bekk}.

{source.11:A source in the Velmoran parliament} {cue.11:told} KSN {content.11:that VelGrid had quietly handed the hackers 4 million crowns}. {source.12:Drovny} {cue.12:demands} {content.12:proof or an apology}.
| 1 act=assert parent=none
| 2 act=assert parent=1
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=assert parent=none
| 6 proposition <An old breaker failed at Lodden>
| 6 proposition <There was no cyberattack> negated
| 7 act=assert parent=none
| 8 act=deny parent=none
| 9 act=assert parent=none
| 10 act=assert parent=none
| 10 proposition whole negated
| 11 act=assert parent=none
| 12 act=demand parent=none

=== r07 trade press
| report outlet=<GridTech Weekly> published=2032-02-12
Inside Coldhearth - and inside Corvane's password problem

{source.1:A 60-page analysis by Ferrow Labs} {cue.1:has found} {content.1:that Coldhearth, the malware used at Lodden, contains code written by Tolvar Research of Drovny}. {source.3:The study} {cue.3:stops short of blaming} {content.3:Unit 2207}. But {source.2:it} {cue.2:questions} {content.2:whether Grey Lantern could have mounted the attack at all}.

{content.4:"The way in was Corvane's maintenance login,"} {source.4:Nadia Imre, Ferrow's chief analyst}, {cue.4:told} GridTech Weekly. {source.5.6:Anzor Bekk of Tolvar} {cue.5:rejected} {content.5:the code match} and {cue.6:repeated} {content.6:that his firm had no army work}.

Who knew what, and when? {source.7:VelGrid} {cue.7:says} {content.7:it warned Corvane in November that the login was exposed}. {source.8:Jonas Castell, Corvane's founder and no relation of the energy minister}, {cue.8:denies} {content.8:receiving any warning}. {source.9:A letter dated 21 November and seen by this magazine} {cue.9:tells} the contractor {content.9:that the login is exposed and must be replaced}. {content.10:The login}, {source.10:Castell} {cue.10:insisted}, {content.10:had not been used by any intruder}.

Sunday's outage at Port Sill is another matter. {source.11:The harbour authority} {cue.11:puts} {content.11:it down to a transformer fire}, {source.12:the fire service} {cue.12:confirmed} {content.12:as much}, and {source.13:VelGrid} {cue.13:ruled out} {content.13:an attack there}. {source.14:Energy Minister Mira Castell} {cue.14:likewise denied} {content.14:any intrusion at the port}.
| 1 act=find parent=none
| 2 act=dispute parent=none
| 3 act=accuse parent=none actuality=not_said
| 4 act=assert parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 8 act=deny parent=none
| 9 act=assert parent=none
| 9 proposition <that the login is exposed>
| 9 proposition <must be replaced>
| 10 act=assert parent=none
| 10 proposition whole negated
| 11 act=assert parent=none
| 12 act=confirm parent=none
| 13 act=deny parent=none
| 14 act=deny parent=none

=== r08 blog
| report outlet=<Packetloss> published=2032-02-16
That was no transformer

Remember the harbour that went dark eight days ago? {source.1:Sund Telegraf} {cue.1:writes} today {content.1:that the Port Sill outage was a cyberattack}, and I find that easy to believe. Officialdom does not. {source.2:The harbour authority} {cue.2:sticks to} {content.2:its transformer fire}.

On to January. Through a friend of a friend I reached a member of Grey Lantern who goes by the name of Wick. {source.3:He} {cue.3:denied} {content.3:that the crew had switched off Lodden}. {content.4:"We sold nothing to anybody. We have never worked for colonels,"} {source.4:he} {cue.4:typed}. {source.5:He} {cue.5:did brag} {content.5:of a copy of VelGrid's customer database}, which {source.6:the operator} {cue.6:says} {content.6:was never stolen}.

Others who follow these crews for a living are less trusting. {content.7:"The Corvane login was for sale on a closed forum in December, and Grey Lantern was the seller,"} {source.7:Nadia Imre of Ferrow Labs} {cue.7:wrote} in an email.

{source.8:Petra Lund} {cue.8:told} me {content.8:that no Corvane login had ever been misused}, in those words, for the second time this winter. And {source.9:Kessaria's foreign ministry} {cue.9:did not answer} {content.9:my questions on Tolvar}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=assert parent=none
| 4 proposition <We sold nothing to anybody> negated
| 4 proposition <We have never worked for colonels> negated
| 5 act=assert parent=none
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 7 proposition <The Corvane login was for sale on a closed forum in December>
| 7 proposition <Grey Lantern was the seller>
| 8 act=assert parent=none
| 8 proposition whole negated
| 9 act=decline parent=none

=== r09 translated
| report outlet=<Sund Telegraf> published=2032-02-16
Harbour without light: was it a second attack?

One week after the power failure in the Velmoran harbour Port Sill the doubts about the official version grow. {source.1:The newspaper Daily Flare from Istrel} {cue.1:reports} {content.1:that the failure was a cyber attack}. {source.2:Edwin Roal, director of the Cyber Office}, {cue.2:did not want to rule out} {content.2:this} on Sunday.

{source.3:Davico Rehm, the speaker of the Kessarian foreign ministry}, {cue.3:denied} {content.3:that his country has darkened Port Sill}. {content.4:"First we were in Lodden, now we are in the harbour. Soon we will also have stolen the moon,"} {source.4:he} {cue.4:mocked}.

{source.5:A crane driver} {cue.5:told} the Telegraf {content.5:that the burning transformer had taken the light with it}. {content.6:"It was a fire in the transformer,"} {cue.6:said} also {source.6:the harbour master, Joss Tarrant}. {source.7:The speaker of Velgrid, Inès Harow}, {cue.7:described} {content.7:the reports of an attack on the harbour as false}.

In Lodden itself one argues further about the dead. {source.8:The hospital St Orla} {cue.8:stands by} {content.8:its count of two victims of the blackout}. {content.9:Nobody has died from the lack of power}, {cue.9:so} again {source.9:the Energy Ministry}.
| 1 act=assert parent=none
| 2 act=decline parent=none
| 3 act=deny parent=none
| 4 act=assert parent=none
| 4 proposition <First we were in Lodden>
| 4 proposition <now we are in the harbour>
| 4 proposition <Soon we will also have stolen the moon>
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=assert parent=none
| 9 act=assert parent=none
| 9 proposition whole negated

=== r10 tabloid
| report outlet=<Daily Flare> published=2032-02-16
THEY'VE DONE IT AGAIN!

First Lodden, now the docks. {source.1:Tech blog Packetloss} {cue.1:revealed} today {content.1:that the Port Sill blackout was a hack}, blowing a hole in the official fairy tale about a burnt-out box. And {source.2:a security source} {cue.2:told} the Flare {content.2:that Kessaria pulled the plug on the port}.

Nothing to see, then? {content.3:"It was a transformer fire that did it,"} {cue.3:barked} {source.3:fire chief Bo Linnet}. {source.4:VelGrid boss Piet Dorran} {cue.4:pooh-poohed} {content.4:the idea of a cyberattack on the docks}, with cranes still idle behind him and half the fleet stuck at anchor in the rain.

The Flare has learned more about January, too. {source.5:One Velmoran spy} {cue.5:fumed} {content.5:that Unit 2207 "did Lodden, start to finish"}. {source.6:Kessaria's ambassador, Luko Stranz}, {cue.6:hit back}: {content.6:"We did not black out Lodden, and we did not touch Port Sill."}

Then there's the cash. {source.7:Ines Harrow, VelGrid's mouthpiece}, {cue.7:swore blind} to this paper again {content.7:that the gang never got a penny}. {content.8:The firm}, {cue.8:says} {source.8:opposition MP Rolf Danner}, {content.8:"coughed up millions"}.

{source.9:Carla Voss, whose dad died at St Orla's}, {cue.9:called on} Mira Castell {content.9:to say sorry}. {source.10:The minister} {cue.10:was not available} {content.10:for comment}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 6 proposition <We did not black out Lodden> negated
| 6 proposition <we did not touch Port Sill> negated
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=assert parent=none
| 9 act=demand parent=none
| 10 act=decline parent=none

=== r11 broadsheet
| report outlet=<The Istrel Chronicle> published=2032-03-08
The warning in the drawer

{content.1:The agency charged with guarding Velmora's power lines had been told of the plot against them}, {source.1:its new director}, appointed last Thursday, {cue.1:has conceded}. {content.2:"An allied service warned us of the attack on 30 December,"} {cue.2:said} {source.2:Tilda Marsh}. {source.3:A memorandum of that date, obtained by the Chronicle}, {cue.3:tells} the agency {content.3:that an attack on the Lodden substation is "imminent"}. {source.4:Her predecessor, Edvin Roale}, {cue.4:maintains} {content.4:that the Office received no warning}.

Nor can the two sides agree on how he left. {content.5:Mr Roale was not dismissed but resigned of his own accord}, {cue.5:according to} {source.5:Mira Castell, the energy minister}. {content.6:"I was dismissed, by telephone, in four minutes,"} {source.6:he} {cue.6:told} this newspaper.

At Corvane Systems, too, certainties have crumbled. {source.7:Petra Lund} {cue.7:acknowledged} {content.7:that the intruders had used a Corvane login, a dormant test account}. {source.8:VelGrid} {cue.8:disputes} {content.8:that it was dormant}. {source.9:GridTech Weekly} {cue.9:reported} last month, {cue.10:citing} {source.10:a letter}, {content.9.10:that the firm had been warned of the exposed login in November}; {source.11:Jonas Castell, its founder}, {cue.11:now admits} {content.11:that the warning arrived}.

{source.12:Two people briefed on the talks} {cue.12:said} {content.12:VelGrid's insurers had paid Grey Lantern 4 million crowns on its behalf}. {source.13:Ms Harrow} {cue.13:declined} {content.13:to discuss the payment}, and {source.14:the hackers} {cue.14:deny} {content.14:receiving such a sum}.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=assert parent=none
| 5 proposition <Mr Roale was not dismissed> negated
| 5 proposition <resigned of his own accord>
| 6 act=assert parent=none
| 7 act=admit parent=none
| 8 act=dispute parent=none
| 9 act=assert parent=none
| 10 act=assert parent=9
| 11 act=admit parent=none
| 12 act=assert parent=none
| 13 act=decline parent=none
| 14 act=deny parent=none

=== r12 ngo
| report outlet=<Open Grid Alliance> published=2032-03-22
310,000 homes in the dark: our count of the January blackout

{source.1:A meter-by-meter survey by the Open Grid Alliance} {cue.1:shows} {content.1:that 310,000 households lost power on 13 January}. {content.2:"VelGrid's figure of 230,000 is wrong,"} {cue.2:said} {source.2:Tomas Quill, our director}. {source.3:The company}, to whom we sent our data, {cue.3:stands by} {content.3:its 230,000}; {source.4:the Energy Ministry} {cue.4:refused} {content.4:to give a number}.

{source.5.6:St Orla's hospital} last week {cue.5:corrected} {content.5:its report of two deaths} and {cue.6:now attributes} {content.6:one death to the blackout}. {source.7:We} {cue.7:call on} {source.8:the Energy Ministry} {content.7:to {cue.8:admit} {content.8:that a patient died}}.

{source.10:Two people briefed on the talks}, {cue.9:quoted by} {source.9:The Istrel Chronicle} on 8 March, {cue.10:put} {content.9.10:the sum paid to the hackers at 4 million crowns}. The public has a right to know.

We welcome {source.11:Corvane's} {cue.11:admission} {content.11:that its login was used}, late as it is. As to the alarm of 30 December, {source.12:the Cyber Office's former director} {cue.12:still denies} {content.12:any warning}, while {source.13:his successor} {cue.13:says} {content.13:the opposite}. Both cannot be right, and nobody in parliament seems in a hurry to find out which.
| 1 act=find parent=none
| 2 act=assert parent=none
| 2 proposition whole negated
| 3 act=assert parent=none
| 4 act=decline parent=none
| 5 act=retract parent=none
| 6 act=assert parent=none
| 7 act=demand parent=none
| 8 act=admit parent=7 actuality=asked
| 9 act=assert parent=none
| 10 act=assert parent=9
| 11 act=admit parent=none
| 12 act=deny parent=none
| 13 act=assert parent=none

=== r13 wire
| report outlet=<Meridian Wire> published=2032-04-13
DROVNY, April 13 (MW) - {source.1:Kessaria's defence minister, Gen. Pavlin Istrov}, {cue.1:acknowledged} on Tuesday {content.1:that a contractor of the army had entered Velmora's grid network in December}, after three months in which {source.2:Drovny} {cue.2:had denied} {content.2:any intrusion}.

{content.3:"They looked around and left. Kessaria switched nothing off,"} {source.3:he} {cue.3:told} parliament. {source.4.5:Istrov} {cue.4:named} {content.4:the intruder as Tolvar Research} and {cue.5:said} {content.5:the firm was then under contract to Unit 2207}. {source.6.7:He} {cue.6:denied} {content.6:that the unit had carried out the January attack} and {cue.7:rejected} {content.7:the suggestion that he had approved it}.

{source.8.9.10:Tolvar's director, Anzor Bekk}, {cue.8:conceded} {content.8:that it had once held an army contract}, but {cue.9:denied} {content.9:being under contract in December} and {cue.10:rejected} {content.10:the claim that Tolvar had broken into the grid}.

{source.11:Tilda Marsh, director of Velmora's Cyber Office}, {cue.11:accused} {content.11:Unit 2207 of opening the breakers itself}. {source.12:Energy Minister Mira Castell} {cue.12:said} {content.12:Kessaria had attacked the grid and was "confessing by the spoonful"}.

{source.13:Grey Lantern} {cue.13:wrote} on its channel {content.13:that it had sold the Corvane login in December but never worked for Kessaria}. {source.14:Ana Tellin, who replaced Daviko Rhem as foreign ministry spokesman in March}, {cue.14:would not say} {content.14:whether his denials still stood}.

{source.15:One of two officials quoted in Meridian Wire's Jan 28 report} {cue.15:has withdrawn} {content.15:his statement that Istrov approved the operation}. {source.16:Meridian Wire} {cue.16:has retracted} {content.16:that line}.
| 1 act=admit parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none
| 3 proposition <They looked around>
| 3 proposition <left>
| 3 proposition <Kessaria switched nothing off> negated
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=deny parent=none
| 7 act=deny parent=none
| 8 act=admit parent=none
| 9 act=deny parent=none
| 10 act=deny parent=none
| 11 act=accuse parent=none
| 12 act=assert parent=none
| 12 proposition <Kessaria had attacked the grid>
| 12 proposition <was "confessing by the spoonful">
| 13 act=assert parent=none
| 13 proposition <that it had sold the Corvane login in December>
| 13 proposition <never worked for Kessaria> negated
| 14 act=decline parent=none
| 15 act=retract parent=none
| 16 act=retract parent=none

=== r14 local
| report outlet=<Lodden Advertiser> published=2032-04-20
Groans in the town hall
(with Meridian Wire)

{source.1:Piet Dorran, VelGrid's chief executive}, {cue.1:admitted} to 300 people in Lodden town hall on Monday {content.1:that the hackers had been paid}. {content.2:It was not 4 million crowns}, {source.2:he} {cue.2:said}, {content.2:but 2.5 million}. {source.3.4:He} also {cue.3:withdrew} {content.3:the figure of 230,000 households without power} and {cue.4:accepted} {content.4:the Open Grid Alliance's 310,000}.

There was a longer silence when {source.5:Ruth Amsel of St Orla's} {cue.5:apologised} {content.5:for her report of two deaths}. {content.6:One patient died because of the blackout}, {source.6:she} {cue.6:said}. {source.7:The Energy Ministry} {cue.7:has now conceded} {content.7:that one death}. The daughter of the dead man, Carla Voss, sat in the second row with his photograph on her knees.

Abroad, the story has moved as well. {source.8:General Istrov, the Kessarian defence minister}, {cue.8:granted} last week {content.8:that an army contractor had been inside our network in December}; {source.9:he} {cue.9:still insists} {content.9:that Kessaria did not turn off the power}. {source.10:Anzor Beck of the firm Tolvar} {cue.10:denies} {content.10:it was his people}, and {source.11:Grey Lantern} {cue.11:has owned up to} {content.11:the sale of the login}.

{source.12:The Daily Flare} {cue.12:has apologised for} {content.12:its story of a cyberattack at Port Sill}, and {source.13:Sund Telegraf} {cue.13:has withdrawn} {content.13:its own}. {source.14:Packetloss} {cue.14:stands by} {content.14:its version}.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 2 proposition <It was not 4 million crowns> negated
| 2 proposition <2.5 million>
| 3 act=retract parent=none
| 4 act=admit parent=none
| 5 act=retract parent=none
| 6 act=assert parent=none
| 7 act=admit parent=none
| 8 act=admit parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=deny parent=none
| 11 act=admit parent=none
| 12 act=retract parent=none
| 13 act=retract parent=none
| 14 act=assert parent=none

=== story
actor <Ines Harrow> party=<VelGrid>: r01.1 r01.2 r01.3 r02.10 r06.7 r09.7 r10.7 r11.13
actor <an engineer in VelGrid's control room>: r01.4 r01.5 r02.7
actor <Grey Lantern> party=<Grey Lantern>: r01.6 r02.8 r04.8 r04.9 r04.10 r05.8 r05.9 r06.8 r11.14 r13.13 r14.11
actor <VelGrid> party=<VelGrid>: r01.7 r02.9 r03.6 r03.7 r03.8 r04.12 r05.10 r07.7 r07.13 r08.6 r11.8 r12.3
actor <Ruth Amsel> party=<St Orla's hospital>: r01.8 r14.5 r14.6
actor <Mira Castell> party=<Velmora>: r01.9 r01.10 r07.14 r10.10 r11.5 r13.12
actor <Kessaria's embassy in Istrel> party=<Kessaria>: r01.11
actor <National Cyber Office> party=<Velmora>: r01.12 r03.1 r03.10 r03.12
actor <Carla Voss>: r02.1 r02.2 r02.3 r10.9
actor <A night nurse at St Orla's>: r02.4
actor <Energy Ministry> party=<Velmora>: r02.5 r03.11 r09.9 r12.4 r12.8 r14.7
actor <Meridian Wire>: r02.6 r06.1 r13.16
actor <Luko Stranz> party=<Kessaria>: r02.11 r10.6
actor <Edvin Roale> party=<Velmora>: r03.2 r03.3 r03.9 r04.13 r05.11 r09.2 r11.4 r11.6 r12.12
actor <Log files secured at the Lodden substation>: r03.4
actor <Corvane Systems> party=<Corvane Systems>: r03.5 r12.11
actor <Two senior Velmoran officials> party=<Velmora>: r04.1 r04.2 r05.1 r05.2 r06.2
actor <One of the two senior Velmoran officials> party=<Velmora>: r04.3 r05.3 r13.15
actor <Daviko Rhem> party=<Kessaria>: r04.4 r04.5 r04.6 r05.4 r05.5 r05.6 r06.3 r06.4 r09.3 r09.4
actor <Kessarian Ministry of Defence> party=<Kessaria>: r04.7 r06.5
actor <Petra Lund> party=<Corvane Systems>: r04.11 r05.7 r08.8 r11.7
actor <Harl Vesk> party=<Drovny Power Institute>: r06.6
actor <Bloggers in Istrel>: r06.9
actor <Anzor Bekk> party=<Tolvar Research>: r06.10 r07.5 r07.6 r13.8 r13.9 r13.10 r14.10
actor <A source in the Velmoran parliament>: r06.11
actor <Kessaria> party=<Kessaria>: r06.12 r13.2
actor <A 60-page analysis by Ferrow Labs>: r07.1 r07.2 r07.3
actor <Nadia Imre> party=<Ferrow Labs>: r07.4 r08.7
actor <Jonas Castell> party=<Corvane Systems>: r07.8 r07.10 r11.11
actor <A letter dated 21 November>: r07.9 r11.10
actor <harbour authority> party=<harbour authority>: r07.11 r08.2
actor <fire service> party=<fire service>: r07.12
actor <Sund Telegraf>: r08.1 r14.13
actor <Wick> party=<Grey Lantern>: r08.3 r08.4 r08.5
actor <Kessaria's foreign ministry> party=<Kessaria>: r08.9
actor <Daily Flare>: r09.1 r14.12
actor <A crane driver>: r09.5
actor <Joss Tarrant> party=<harbour authority>: r09.6
actor <St Orla's hospital> party=<St Orla's hospital>: r09.8 r12.5 r12.6
actor <Packetloss>: r10.1 r14.14
actor <a security source>: r10.2
actor <Bo Linnet> party=<fire service>: r10.3
actor <Piet Dorran> party=<VelGrid>: r10.4 r14.1 r14.2 r14.3 r14.4
actor <One Velmoran spy> party=<Velmora>: r10.5
actor <Rolf Danner>: r10.8
actor <Tilda Marsh> party=<Velmora>: r11.1 r11.2 r12.13 r13.11
actor <A memorandum of 30 December>: r11.3
actor <GridTech Weekly>: r11.9
actor <Two people briefed on the talks>: r11.12 r12.10
actor <The Istrel Chronicle>: r12.9
actor <A meter-by-meter survey by the Open Grid Alliance>: r12.1
actor <Tomas Quill> party=<Open Grid Alliance>: r12.2
actor <Open Grid Alliance> party=<Open Grid Alliance>: r12.7
actor <Pavlin Istrov> party=<Kessaria>: r13.1 r13.3 r13.4 r13.5 r13.6 r13.7 r14.8 r14.9
actor <Ana Tellin> party=<Kessaria>: r13.14
claim c1 <a technical fault at the Lodden substation caused the blackout of 13 January>: r01.1 for, r01.5/2 against, r02.9 for, r03.2 against, r03.6 against, r06.6/1 for, r06.7 for
claim c2 <the blackout of 13 January in the Tarn valley was caused by a cyberattack>: r01.3 against, r01.4/2 for, r01.5/1 for, r02.6 for, r02.7 for, r03.1 for, r06.6/2 against
claim c3 <Grey Lantern carried out the attack that turned off the lights in Lodden>: r01.6/1 for, r01.7 withheld about, r02.8 for, r03.10 withheld about, r04.8 for, r04.9 against, r04.10/1 against about, r05.8 against, r06.8 against, r07.2 unclear, r08.3 against
claim c4 <the Grey Lantern crew worked for Kessaria>: r04.2/2 for, r04.10/2 against, r05.2/2 for, r05.9 against, r08.4/2 against, r13.13/2 against
claim c5 <Grey Lantern sold the Corvane login>: r08.4/1 against, r08.7/2 for, r13.13/1 for, r14.11 for
claim c6 <a Kessarian army unit, Unit 2207, carried out the cyberattack that blacked out the Tarn valley>: r04.1 for, r04.4 against, r04.5 against about, r04.7 withheld about, r05.1 for, r05.4 against, r05.5 against about, r06.1 for, r06.2 for, r06.3 against about, r06.5 against, r06.12 unclear about, r10.5 for, r13.6 against, r13.11 for
claim c7 <Unit 2207 of the signals corps wrote the malware>: r04.2/1 for, r05.2/1 for
claim c8 <Kessaria was behind the attack>: r01.10 withheld, r01.11 withheld about, r02.11 against, r04.13 unclear, r05.11 unclear, r09.4/1 against about, r10.6/1 against, r13.3/3 against, r13.12/1 for, r14.9 against
claim c9 <Kessaria's defence minister, Gen. Pavlin Istrov, had approved the operation>: r04.3 for, r05.3 for, r13.7 against, r13.15 against, r13.16 against about
claim c10 <the intruders used a login of Corvane Systems>: r03.3/1 for, r03.4 for, r03.5 unclear, r04.11 against, r05.7 against, r07.4 for, r07.10 against, r08.8 against, r12.11 for
claim c11 <the Corvane login that the intruders had used was a dormant test account>: r11.7 for, r11.8 unclear
claim c12 <Corvane was warned in November that its login was exposed>: r07.7 for, r07.8 against, r07.9/1 for, r11.9 for, r11.10 for, r11.11 for
claim c13 <the Cyber Office was warned of the attack before it>: r03.9 against, r11.1 for, r11.2 for, r11.3 for, r11.4 against, r12.12 against, r12.13 for
claim c14 <customer data of VelGrid was taken>: r03.3/2 against, r08.5 for, r08.6 against
claim c15 <a patient died because of the blackout>: r01.9 withheld about, r02.1 for, r02.3 for, r02.5 against, r03.11 against, r09.9 against, r12.6 for, r12.7 unclear about, r14.6 for, r14.7 for
claim c16 <Two ventilator patients at St Orla's hospital in Lodden died because the power failed>: r01.8 for, r02.4 for, r09.8 for, r12.5 against, r14.5 against
claim c17 <90,000 households were cut off>: r01.2 for, r03.7 against
claim c18 <230,000 households lost power>: r03.8 for, r12.2 against, r12.3 for, r14.3 against
claim c19 <310,000 households lost power on 13 January>: r12.1 for, r12.4 withheld about, r14.4 for
claim c20 <the hackers were paid for VelGrid>: r02.10 against, r04.12 against, r05.10 against, r10.7 against, r10.8 for, r11.13 withheld about, r14.1 for
claim c21 <the sum paid to the hackers for VelGrid was 4 million crowns>: r06.11 for, r11.12 for, r11.14 against, r12.9 for, r12.10 for, r14.2/1 against
claim c22 <a Kessarian soldier, agency or firm had entered Velmora's grid network>: r04.6 against, r05.6 against, r06.4 against, r13.1 for, r13.2 against, r13.14 withheld about, r14.8 for
claim c23 <Tolvar Research had broken into the grid>: r13.4 for, r13.10 against, r14.10 against
claim c24 <Tolvar Research works for the army or has held a military contract>: r06.9 for, r06.10 against, r07.6 against, r08.9 withheld about, r13.8 for
claim c25 <Tolvar Research was under contract to Unit 2207 in December>: r13.5 for, r13.9 against
claim c26 <Coldhearth, the malware used at Lodden, contains code written by Tolvar Research>: r07.1 for, r07.5 against
claim c27 <the Port Sill outage of 8 February was caused by a transformer fire>: r07.11 for, r07.12 for, r08.2 for, r09.5 for, r09.6 for, r10.3 for
claim c28 <the Port Sill outage of 8 February was a cyberattack>: r07.13 against, r07.14 against, r08.1 for, r09.1 for, r09.2 withheld, r09.7 against, r10.1 for, r10.4 against, r14.12 against, r14.13 against about, r14.14 for about
claim c29 <Kessaria pulled the plug on Port Sill>: r09.3 against, r09.4/2 against about, r10.2 for, r10.6/2 against
claim c30 <Mr Roale was dismissed>: r11.5/1 against, r11.6 for
narrower c3 c2
narrower c8 c2
narrower c6 c8
narrower c6 c22
narrower c9 c8
narrower c11 c10
narrower c16 c15
narrower c21 c20
narrower c23 c22
narrower c25 c24
narrower c29 c28
excludes c1 c2
excludes c17 c18
excludes c17 c19
excludes c18 c19
excludes c27 c28
reversal <VelGrid> c1 from r01.1 r02.9 r06.7 to r03.6
reversal <VelGrid> c17 from r01.2 to r03.7
reversal <VelGrid> c18 from r03.8 r12.3 to r14.3
reversal <VelGrid> c20 from r02.10 r04.12 r05.10 r10.7 to r14.1
reversal <Grey Lantern> c3 from r01.6/1 r02.8 r04.8 to r04.9 r04.10/1 r05.8 r06.8
reversal <Grey Lantern> c5 from r08.4/1 to r13.13/1 r14.11
reversal <Petra Lund> c10 from r04.11 r05.7 r08.8 to r11.7 partial
reversal <Jonas Castell> c12 from r07.8 to r11.11
reversal <Velmora> c13 from r03.9 to r11.1 r11.2 r12.13
reversal <Energy Ministry> c15 from r02.5 r03.11 r09.9 to r14.7
reversal <Ruth Amsel> c16 from r01.8 to r14.5
reversal <St Orla's hospital> c16 from r09.8 to r12.5
reversal <Anzor Bekk> c24 from r06.10 r07.6 to r13.8 partial
reversal <Kessaria> c22 from r04.6 r05.6 r06.4 r13.2 to r13.1 r14.8 partial
reversal <One of the two senior Velmoran officials> c9 from r04.3 r05.3 to r13.15
reversal <Daily Flare> c28 from r09.1 to r14.12
reversal <Sund Telegraf> c28 from r08.1 to r14.13
contradicts r01.1 r01.5/2
contradicts r01.1 r03.2
contradicts r01.1 r03.6
contradicts r01.2 r03.7
contradicts r01.2 r12.1
contradicts r01.2 r14.4
contradicts r01.3 r01.4/2
contradicts r01.3 r01.6/1
contradicts r01.3 r03.1
contradicts r01.3 r04.1
contradicts r01.3 r10.5
contradicts r01.3 r13.11
contradicts r01.3 r13.12/1
contradicts r01.4/2 r06.6/2
contradicts r01.5/2 r02.9
contradicts r01.5/2 r06.6/1
contradicts r01.6/1 r02.9
contradicts r01.6/1 r06.6/2
contradicts r01.6/1 r08.3
contradicts r01.8 r02.5
contradicts r01.8 r12.5
contradicts r02.1 r02.5
contradicts r02.4 r02.5
contradicts r02.4 r12.5
contradicts r02.4 r14.5
contradicts r02.5 r09.8
contradicts r02.9 r03.1
contradicts r02.9 r03.2
contradicts r02.9 r04.1
contradicts r02.9 r10.5
contradicts r02.9 r13.11
contradicts r02.9 r13.12/1
contradicts r02.10 r06.11
contradicts r02.10 r10.8
contradicts r02.10 r11.12
contradicts r02.10 r14.1
contradicts r02.11 r04.1
contradicts r02.11 r04.3
contradicts r02.11 r10.5
contradicts r02.11 r13.11
contradicts r02.11 r13.12/1
contradicts r03.1 r06.6/2
contradicts r03.2 r06.6/1
contradicts r03.3/1 r04.11
contradicts r03.3/1 r07.10
contradicts r03.3/2 r08.5
contradicts r03.4 r04.11
contradicts r03.4 r07.10
contradicts r03.6 r06.6/1
contradicts r03.8 r12.1
contradicts r03.8 r12.2
contradicts r03.8 r14.3
contradicts r03.9 r11.1
contradicts r03.9 r11.3
contradicts r04.1 r04.4
contradicts r04.1 r06.5
contradicts r04.1 r06.6/2
contradicts r04.1 r13.2
contradicts r04.1 r13.6
contradicts r04.2/2 r04.10/2
contradicts r04.2/2 r08.4/2
contradicts r04.3 r13.7
contradicts r04.4 r10.5
contradicts r04.4 r13.11
contradicts r04.6 r13.1
contradicts r04.11 r07.4
contradicts r04.11 r12.11
contradicts r04.12 r06.11
contradicts r04.12 r10.8
contradicts r04.12 r11.12
contradicts r04.12 r14.1
contradicts r06.5 r10.5
contradicts r06.5 r13.11
contradicts r06.6/2 r10.5
contradicts r06.6/2 r13.11
contradicts r06.6/2 r13.12/1
contradicts r06.9 r06.10
contradicts r06.11 r11.14
contradicts r06.11 r14.2/1
contradicts r07.1 r07.5
contradicts r07.4 r07.10
contradicts r07.7 r07.8
contradicts r07.8 r07.9/1
contradicts r07.10 r11.7
contradicts r07.10 r12.11
contradicts r07.11 r08.1
contradicts r07.11 r09.1
contradicts r07.11 r10.1
contradicts r07.11 r10.2
contradicts r07.12 r08.1
contradicts r07.12 r09.1
contradicts r07.12 r10.1
contradicts r07.12 r10.2
contradicts r07.13 r08.1
contradicts r07.13 r09.1
contradicts r07.13 r10.1
contradicts r07.13 r10.2
contradicts r07.14 r08.1
contradicts r07.14 r09.1
contradicts r07.14 r10.1
contradicts r07.14 r10.2
contradicts r08.1 r09.5
contradicts r08.1 r09.6
contradicts r08.1 r09.7
contradicts r08.1 r10.3
contradicts r08.1 r10.4
contradicts r08.1 r14.12
contradicts r08.4/1 r08.7/2
contradicts r08.4/1 r13.13/1
contradicts r08.5 r08.6
contradicts r09.1 r09.5
contradicts r09.1 r09.6
contradicts r09.1 r09.7
contradicts r09.1 r10.3
contradicts r09.1 r10.4
contradicts r09.3 r10.2
contradicts r09.5 r10.1
contradicts r09.5 r10.2
contradicts r09.6 r10.1
contradicts r09.6 r10.2
contradicts r09.7 r10.1
contradicts r09.7 r10.2
contradicts r10.1 r10.3
contradicts r10.1 r10.4
contradicts r10.1 r14.12
contradicts r10.2 r10.3
contradicts r10.2 r10.4
contradicts r10.2 r10.6/2
contradicts r10.2 r14.12
contradicts r10.5 r13.2
contradicts r10.5 r13.6
contradicts r11.5/1 r11.6
contradicts r11.12 r11.14
contradicts r11.12 r14.2/1
contradicts r13.1 r13.2
contradicts r13.2 r13.11
contradicts r13.3/3 r13.12/1
contradicts r13.4 r13.10
contradicts r13.5 r13.9
contradicts r13.6 r13.11
doubts r03.5 r03.3/1
doubts r03.5 r03.4
doubts r03.5 r07.4
doubts r03.5 r11.7
doubts r07.2 r01.6/1
doubts r11.8 r11.7
derives r02 r01 cites
derives r05 r04 copies
derives r06 r04 cites
derives r08 r09 cites
derives r09 r10 cites
derives r10 r08 cites
derives r11 r07 cites
derives r12 r11 cites
derives r14 r13 rewrites
origin c1 for least=2 most=2: <VelGrid> r01 r02 r06; <Harl Vesk> r06
origin c1 against least=3 most=3: <an engineer in VelGrid's control room> r01; <Edvin Roale> r03; <VelGrid> r03
origin c2 for least=2 most=2: <an engineer in VelGrid's control room> r01; <National Cyber Office> r03
origin c2 against least=2 most=2: <Ines Harrow> r01; <Harl Vesk> r06
origin c3 for least=1 most=1: <Grey Lantern> r01 r02 r04
origin c3 against least=2 most=2: <Grey Lantern> r04 r06; <Wick> r08
origin c4 for least=1 most=1: <Two senior Velmoran officials> r04
origin c4 against least=2 most=2: <Grey Lantern> r04 r13; <Wick> r08
origin c5 for least=2 most=2: <Nadia Imre> r08; <Grey Lantern> r13
origin c5 against least=1 most=1: <Wick> r08
origin c6 for least=2 most=3: <Two senior Velmoran officials> r04; <One Velmoran spy> r10; <Tilda Marsh> r13
origin c6 against least=2 most=2: <Daviko Rhem> r04; <Kessarian Ministry of Defence> r06 r13
origin c7 for least=1 most=1: <Two senior Velmoran officials> r04
origin c8 for least=1 most=1: <Mira Castell> r13
origin c8 against least=2 most=2: <Luko Stranz> r02 r10; <Pavlin Istrov> r13
origin c9 for least=1 most=1: <One of the two senior Velmoran officials> r04
origin c9 against least=2 most=2: <Pavlin Istrov> r13; <One of the two senior Velmoran officials> r13
origin c10 for least=4 most=4: <Edvin Roale> r03; <Log files secured at the Lodden substation> r03; <Nadia Imre> r07; <Corvane Systems> r12
origin c10 against least=2 most=2: <Petra Lund> r04 r08; <Jonas Castell> r07
origin c11 for least=1 most=1: <Petra Lund> r11
origin c12 for least=3 most=3: <VelGrid> r07; <A letter dated 21 November> r07; <Jonas Castell> r11
origin c12 against least=1 most=1: <Jonas Castell> r07
origin c13 for least=2 most=2: <Tilda Marsh> r11 r12; <A memorandum of 30 December> r11
origin c13 against least=1 most=1: <Edvin Roale> r03 r11 r12
origin c14 for least=1 most=1: <Wick> r08
origin c14 against least=2 most=2: <Edvin Roale> r03; <VelGrid> r08
origin c15 for least=3 most=3: <Carla Voss> r02; <St Orla's hospital> r12 r14; <Energy Ministry> r14
origin c15 against least=1 most=1: <Energy Ministry> r02 r03 r09
origin c16 for least=2 most=2: <St Orla's hospital> r01 r09; <A night nurse at St Orla's> r02
origin c16 against least=1 most=1: <St Orla's hospital> r12 r14
origin c17 for least=1 most=1: <Ines Harrow> r01
origin c17 against least=1 most=1: <VelGrid> r03
origin c18 for least=1 most=1: <VelGrid> r03 r12
origin c18 against least=2 most=2: <Tomas Quill> r12; <Piet Dorran> r14
origin c19 for least=2 most=2: <A meter-by-meter survey by the Open Grid Alliance> r12; <Piet Dorran> r14
origin c20 for least=2 most=2: <Rolf Danner> r10; <Piet Dorran> r14
origin c20 against least=1 most=1: <VelGrid> r02 r04 r10
origin c21 for least=1 most=2: <A source in the Velmoran parliament> r06; <Two people briefed on the talks> r11
origin c21 against least=2 most=2: <Grey Lantern> r11; <Piet Dorran> r14
origin c22 for least=1 most=1: <Pavlin Istrov> r13
origin c22 against least=1 most=1: <Daviko Rhem> r04 r06 r13
origin c23 for least=1 most=1: <Pavlin Istrov> r13
origin c23 against least=1 most=1: <Anzor Bekk> r13
origin c24 for least=2 most=2: <Bloggers in Istrel> r06; <Anzor Bekk> r13
origin c24 against least=1 most=1: <Anzor Bekk> r06 r07
origin c25 for least=1 most=1: <Pavlin Istrov> r13
origin c25 against least=1 most=1: <Anzor Bekk> r13
origin c26 for least=1 most=1: <A 60-page analysis by Ferrow Labs> r07
origin c26 against least=1 most=1: <Anzor Bekk> r07
origin c27 for least=3 most=3: <harbour authority> r07 r08 r09; <fire service> r07 r10; <A crane driver> r09
origin c28 for least=1 most=1: <> r08 r09 r10
origin c28 against least=3 most=3: <VelGrid> r07 r09 r10; <Mira Castell> r07; <Daily Flare> r14
origin c29 for least=1 most=1: <a security source> r10
origin c29 against least=2 most=2: <Daviko Rhem> r09; <Luko Stranz> r10
origin c30 for least=1 most=1: <Edvin Roale> r11
origin c30 against least=1 most=1: <Mira Castell> r11
