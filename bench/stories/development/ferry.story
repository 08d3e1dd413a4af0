=== r01 wire
| report outlet=<Coastal Press Agency> published=2033-10-10
KELEBIN, Oct. 10 (CPA) - {source.1:The coast guard} {cue.1:said} on Monday {content.1:that 19 people had died and 38 were missing} after the ferry Avelin rolled over off the Zarn coast on Sunday evening, an hour out of Kelebin on her way to the island of Bresk.

{source.2:Piet Malvane, a spokesman for her owner, Tarvin Line}, {cue.2:told} reporters {content.2:that 212 passengers had been aboard}. The ship is certified for 220. {source.3:He} {cue.3:denied} {content.3:that she had been overloaded}.

{content.4:"They let on more people than she is allowed to carry,"} {cue.4:said} {source.4:Pavo Dreen, a lorry driver who was pulled from the water}. {content.4:"The lifeboat took two hours to reach us."}

{source.5:Kasper Jendry, a coast guard spokesman}, {cue.5:denied} {content.5:that the boat had needed two hours}. {content.6:"It was alongside in 40 minutes,"} {source.6:he} {cue.6:said}.

{source.7:A port official} {cue.7:said} {content.7:the ferry's bow door had been left unlocked when she cast off}. {source.8:Malvane} {cue.8:denied} {content.8:that the door had been unlocked}.

Helicopters searched until dark on Monday, and fishing boats from both shores brought bodies in to the old fish hall at Bresk.

{source.9.10:Transport Minister Livia Sandrel} {cue.9:promised} {content.9:a public inquiry} but {cue.10:declined} {content.10:to discuss compensation}.
| 1 act=assert parent=none
| 1 proposition <that 19 people had died>
| 1 proposition <38 were missing>
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=assert parent=none
| 4 proposition <They let on more people than she is allowed to carry>
| 4 proposition <The lifeboat took two hours to reach us.>
| 5 act=deny parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=deny parent=none
| 9 act=promise parent=none
| 10 act=decline parent=none

=== r02 local paper
| report outlet=<The Kelebin Post> published=2033-10-11
NINETEEN DEAD ON THE BRESK FERRY

The ferry Avelin rolled over off the Zarn coast on Sunday evening, an hour out of Kelebin on her way to Bresk.

{content.1:"They let on more people than she is allowed to carry,"} {cue.1:said} {source.1:Pavo Dreen, a lorry driver pulled from the water}. {content.1:"The lifeboat took two hours to reach us."}

{source.2:The coast guard} {cue.2:said} on Monday {content.2:that 19 people had died and 38 were missing}. Helicopters searched until dark, and boats from both shores brought bodies in to the old fish hall at Bresk.

{source.3:Piet Malvane, spokesman for the owner, Tarvin Line}, {cue.3:told} reporters {content.3:that 212 passengers had been aboard}. The ship is certified for 220. {source.4:He} {cue.4:denied} {content.4:that she had been overloaded}.

{source.5:A port official} {cue.5:said} {content.5:the bow door had been left unlocked when she cast off}. {source.6:Malvane} {cue.6:denied} {content.6:that the door had been unlocked}.

{source.7:Kasper Jendry, a coast guard spokesman}, {cue.7:denied} {content.7:that the boat had needed two hours}. {content.8:"It was alongside in 40 minutes,"} {source.8:he} {cue.8:said}.

The town hall has opened a telephone line for relatives, and the church of St Ulva stays open tonight. (CPA)
| 1 act=assert parent=none
| 1 proposition <They let on more people than she is allowed to carry>
| 1 proposition <The lifeboat took two hours to reach us.>
| 2 act=assert parent=none
| 2 proposition <that 19 people had died>
| 2 proposition <38 were missing>
| 3 act=assert parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 6 act=deny parent=none
| 7 act=deny parent=none
| 8 act=assert parent=none

=== r03 state media
| report outlet=<Radio Ondrava> published=2033-10-12
MIRSLO, 12 October. {source.1:Transport Minister Livia Sandrel} {cue.1:said} on Wednesday {content.1:that a freak wave had struck the Avelin}. The minister had laid a wreath of white asters on the quay at Bresk, where the people of the island received her with emotion.

{source.2:The minister} {cue.2:stressed} {content.2:that an inspector had boarded the ferry in April and had found her in good order}. {source.3:Tarvin Line, the owner}, {cue.3:likewise blamed} {content.3:a freak wave}. {source.4:The company} {cue.4:repeated} in a statement {content.4:that 212 passengers had been aboard and that the bow door had been locked}.

{source.5:The news agency CPA} had {cue.5:reported}, {cue.6:citing} {source.6:a port official}, {content.5.6:that the door had been left unlocked}. {source.7:Mrs Sandrel} {cue.7:dismissed} {content.7:the report}.

{source.8:The director of the Shipping Inspectorate} {cue.8:ruled out} {content.8:that his office had been told of any fault in the door}. He accompanied the minister throughout the visit.

{source.9:The coast guard} {cue.9:said} on Wednesday evening {content.9:that 31 people were now known to have died}. Divers of the navy are at work round the clock.

{source.10:The minister} {cue.10:warned} {content.10:that the spreading of rumours was punishable}. {source.11:She} {cue.11:could not say} {content.11:when the ship would be raised}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition <that an inspector had boarded the ferry in April>
| 2 proposition <had found her in good order>
| 3 act=accuse parent=none
| 4 act=assert parent=none
| 4 proposition <that 212 passengers had been aboard>
| 4 proposition <that the bow door had been locked>
| 5 act=assert parent=none
| 6 act=assert parent=5
| 7 act=deny parent=none
| 8 act=deny parent=none
| 9 act=assert parent=none
| 10 act=warn parent=none
| 11 act=decline parent=none

=== r04 tabloid
| report outlet=<The Daily Lantern> published=2033-10-13
FIREWORKS ON THE DEATH SHIP!

{content.1:A lorry crammed with fireworks was on the car deck of doomed ferry Avelin}, {cue.1:according to} {source.1:harbour blog Tideline}.

And it gets worse. {source.2:A docker who loaded the cars on Sunday} {cue.2:told} the Lantern {content.2:the bow door was never locked}. {source.3:He} {cue.3:added} {content.3:that Friday's sailing was over the limit as well}.

So where was the skipper? {source.4:A deckhand who got out alive} {cue.4:claimed} {content.4:Captain Tomas Relling, 54, had left the bridge before she went over}. {source.5:Owner Tarvin Line} {cue.5:refused} {content.5:to comment on the captain}.

{source.6:News agency CPA} {cue.6:quoted} {source.7:trucker Pavo Dreen} as {cue.7:saying} {content.6.7:the lifeboat took two hours}. Two hours in water cold enough to stop a heart!

{content.8:"We were there in forty minutes,"} {cue.8:snapped} {source.8:coastguard man Kasper Jendry}.

{source.9:Heartbroken Nelly Orsk, 41, whose sister is missing}, {cue.9:accused} {content.9:the company of letting on more people than the law allows}. She has not left the fish hall since Monday, clutching a child's red mitten.

{source.10:The coast guard} {cue.10:said} last night {content.10:31 people were dead and 26 were still missing}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition whole negated
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=decline parent=none
| 6 act=assert parent=none
| 7 act=assert parent=6
| 8 act=assert parent=none
| 9 act=accuse parent=none
| 10 act=assert parent=none
| 10 proposition <31 people were dead>
| 10 proposition <26 were still missing>

=== r05 blog
| report outlet=<Tideline> published=2033-10-13
What was down there? (updated Thursday, twice)

So now {source.1:the Daily Lantern} {cue.1:reports} {content.1:that there was a lorry full of fireworks on the Avelin's car deck}. There you have it in print. {source.2:Piet Malvane, who speaks for Tarvin Line}, {cue.2:flatly denied} {content.2:that there had been any fireworks aboard}.

{source.3:The same paper} {cue.3:quotes} {source.4:a deckhand} as {cue.4:saying} {content.3.4:that Captain Relling had left the bridge}. Not so fast. {source.5:Greta Relling, secretary of the Deckhands' Union (no relation)}, {cue.5:told} me {content.5:the captain never left it}. {source.6:She} {cue.6:also says} {content.6:that no inspector came aboard the Avelin in April}. {source.7:The Shipping Inspectorate} {cue.7:has not answered} {content.7:my questions about that visit}.

Then the door. {source.8:A former Tarvin Line engineer} {cue.8:wrote} to me {content.8:that the company had been warned about it twice}. {source.9:Malvane} {cue.9:said} {content.9:nobody had warned the company about the door}. {source.10:He} {cue.10:insisted} {content.10:that the Oskan Yard had replaced the locking pins in May}. {source.11:The yard} {cue.11:would not say} {content.11:whether it had}.

Meanwhile the Isolin, same yard, same year, same door, leaves Kelebin every morning at seven. {source.12:Fair Water, the passengers' group}, {cue.12:called for} {content.12:her to be taken out of service}. I live above the quay. I watch her go, and I count.
| 1 act=assert parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none
| 4 act=assert parent=3
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=decline parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=assert parent=none
| 11 act=decline parent=none
| 12 act=demand parent=none

=== r06 broadsheet
| report outlet=<The Mirslo Chronicle> published=2033-10-17
Seven months before the Avelin rolled over, somebody was worried about her. {source.1:Two officials of the Shipping Inspectorate} {cue.1:told} the Chronicle {content.1:that the ship's mate, Milo Faskin, had sent Tarvin Line a letter about worn locking pins in March, and that their own office had been sent a copy}. {source.2:The letter} {cue.2:says} {content.2:the pins of the bow door are worn to half their thickness}. Mr Faskin was among the first of the dead to be identified.

{source.3:Piet Malvane, the company's spokesman}, {cue.3:denied} {content.3:that Mr Faskin had sent any such letter}. {source.4:Jorun Hallick, the Inspectorate's director}, {cue.4:denied} {content.4:that his office had been told of the pins}. {source.5:The blog Tideline} {cue.5:reported} last week, {cue.6:citing} {source.6:a former engineer}, {content.5.6:that the company had been warned about the door}.

{source.7:Gate records from the Kelebin quay} {cue.7:show} {content.7:that 247 passengers went aboard on 9 October}; the ship's certificate allows 220. {source.8:Mr Malvane} {cue.8:insisted} {content.8:that the ferry had not been overloaded}.

{source.9:Three deckhands of her sister ship, the Isolin}, {cue.9:said} {content.9:that she had leaked at the bow door on 11 February}. {source.10:Mr Malvane} {cue.10:denied} {content.10:that the Isolin had ever leaked there}.

{source.11:The Ondravan Weather Institute} {cue.11:questioned} {content.11:whether a freak wave had struck the Avelin at all}. {source.12:A senior government official}, speaking anonymously, {cue.12:said} {content.12:that no inspector had been aboard in April}.

Her certificate was issued on 7 April. The signature on it is illegible.
| 1 act=assert parent=none
| 1 proposition <that the ship's mate, Milo Faskin, had sent Tarvin Line a letter about worn locking pins in March>
| 1 proposition <that their own office had been sent a copy>
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 6 act=assert parent=5
| 7 act=find parent=none
| 8 act=assert parent=none
| 8 proposition whole negated
| 9 act=assert parent=none
| 10 act=deny parent=none
| 11 act=dispute parent=none
| 12 act=assert parent=none
| 12 proposition whole negated

=== r07 translated
| report outlet=<Tesk Kurier> published=2033-10-18
Seven months before the Ondravian ferry Awelin has turned over, somebody had already worry for her. {source.1:Two functionaries of the Ship Inspection} {cue.1:have told} {content.1:that the steersman Milo Faschkin had sent in March to the Tarwin Line a letter over worn locking bolts, and that also their own office had become a copy}. {source.2:The letter} {cue.2:says} {content.2:the bolts of the bow gate are worn until half of their thickness}. Faschkin was under the first dead which were identified.

{source.3:Pit Malwan, speaker of the company}, {cue.3:has denied} {content.3:that Faschkin had sent some such letter}. {source.4:Jorun Halik, director of the Inspection}, {cue.4:has denied} {content.4:that his office was informed about the bolts}.

{source.5:Three sailors from the sister ship Izolin} {cue.5:said} {content.5:that this was leaking at the bow gate on 11 February}. {source.6:Malwan} {cue.6:has denied} {content.6:that the Izolin was ever leaking there}.

{source.7:The registers of the quay Kelebin} {cue.7:show} {content.7:that 247 travellers went aboard on 9 October}; the certificate of the ship allows 220. {source.8:Malwan} {cue.8:insisted} {content.8:that the ferry was not overloaded}.

{source.9:A high government functionary} {cue.9:said} anonymously {content.9:that in April no inspector was aboard}. {source.10:The Weather Institute} {cue.10:has put in question} {content.10:if a giant wave has struck the Awelin at all}.
| 1 act=assert parent=none
| 1 proposition <that the steersman Milo Faschkin had sent in March to the Tarwin Line a letter over worn locking bolts>
| 1 proposition <that also their own office had become a copy>
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 6 act=deny parent=none
| 7 act=find parent=none
| 8 act=assert parent=none
| 8 proposition whole negated
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=dispute parent=none

=== r08 ministry statement
| report outlet=<Ministry of Transport> published=2033-10-20
STATEMENT ON PRESS REPORTS CONCERNING THE M/V AVELIN

1. {source.1:The Mirslo Chronicle} {cue.1:claimed} on 17 October {content.1:that the Shipping Inspectorate had been told of worn pins in the bow door of the Avelin}. {source.2:The Ministry of Transport} {cue.2:rejects} {content.2:this report}. {source.3:It} {cue.3:states} {content.3:that no warning about the door ever reached the Inspectorate}.

2. {source.4:The Inspectorate} {cue.4:has informed} the Ministry {content.4:that its inspector boarded the vessel on 6 April}. A certificate was issued on the following day.

3. {source.5:The Minister, Ms Sandrel}, {cue.5:no longer maintains} {content.5:that a freak wave struck the Avelin}. The remarks of 12 October were made before data were to hand.

4. {source.6:The Ministry} {cue.6:cannot confirm} {content.6:that 247 passengers were aboard}. {source.7:The owner} {cue.7:has assured} the Ministry {content.7:that the vessel was not overloaded}.

5. {source.8:The coast guard's spokesman} {cue.8:has stated} {content.8:that the first boat reached the wreck in 40 minutes}.

6. {source.9:The Ministry} {cue.9:considers} {content.9:the sister ship Isolin fit to sail}.

7. A commission of inquiry under Judge Berit Almaro begins its work on Monday. {source.10:The Ministry} {cue.10:asks} editors {content.10:to await its findings}. {source.11:The Minister} {cue.11:will report} to parliament {content.11:on the progress of the salvage}.
| 1 act=assert parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 5 act=retract parent=none
| 6 act=decline parent=none
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=assert parent=none
| 9 act=assert parent=none
| 10 act=demand parent=none
| 11 act=assert parent=none actuality=future

=== r09 trade press
| report outlet=<Ferry and Port Weekly> published=2033-10-25
AVELIN: YARD AND CLASS AT ODDS OVER PINS

{source.1:Ulf Brannet, managing director of the Oskan Yard}, {cue.1:said} last week {content.1:that his yard had replaced the Avelin's locking pins in May}. {source.2:Hesper Register, her class society}, {cue.2:questioned} {content.2:whether the work had ever been done}. {source.3:The society} {cue.3:did not say} {content.3:why it had renewed her class in June}.

{source.4:Runa Esk, who on Friday succeeded Piet Malvane as spokeswoman for Tarvin Line}, {cue.4:acknowledged} {content.4:that the sister ship Isolin had leaked at the bow door on 11 February}. {source.5:She} {cue.5:denied} {content.5:that water from the leak had reached the car deck}. The 1,140-lane-metre pair were delivered in 2009 to the same drawings.

{source.6:The Mirslo Chronicle} {cue.6:reported} on 17 October, {cue.7:citing} {source.7:two Inspectorate officials}, {content.6.7:that the Avelin's mate had sent the company a letter about the pins in March}. {source.8:Esk} {cue.8:would not say} {content.8:whether he had}.

{source.9:The transport ministry} {cue.9:said} in its statement of 20 October {content.9:that the Isolin was fit to sail}. {source.10:Greta Relling, general secretary of the Deckhands' Union}, {cue.10:countered} {content.10:that the Isolin was not fit to leave the quay}. {source.11:Brannet} {cue.11:declined} {content.11:to discuss the sister ship}.

Second-hand values for bow-door tonnage of this age have fallen by a tenth since the casualty.
| 1 act=assert parent=none
| 2 act=dispute parent=none
| 3 act=assert parent=none actuality=not_said
| 4 act=admit parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 7 act=assert parent=6
| 8 act=decline parent=none
| 9 act=assert parent=none
| 10 act=assert parent=none
| 10 proposition whole negated
| 11 act=decline parent=none

=== r10 wire
| report outlet=<Coastal Press Agency> published=2033-11-08
MIRSLO, Nov. 8 (CPA) - {source.1:The new director of the Shipping Inspectorate, Emmo Trask}, {cue.1:admitted} on Tuesday {content.1:that it had been told of the worn pins in the Avelin's bow door months before she was lost}.

Trask replaced Jorun Hallick, who resigned on Friday. {source.2:Hallick} {cue.2:declined} {content.2:to comment on the admission}. {source.3:The Mirslo Chronicle} {cue.3:reported} in October, {cue.4:quoting} {source.4:two of Hallick's officials}, {content.3.4:that the Inspectorate had been sent a copy of a letter about the pins}. {source.5:Trask} {cue.5:could not say} {content.5:whether an inspector had boarded the ferry in April}.

{source.6:Runa Esk, a spokeswoman for Tarvin Line}, {cue.6:admitted} {content.6:that the mate, Milo Faskin, had sent the company a letter about the pins in March}. {source.7.8:She} {cue.7:again denied} {content.7:that the Avelin had been overloaded on Oct. 9} but {cue.8:conceded} {content.8:that the ferry's Friday sailing, two days earlier, had been over the limit}.

{source.9.10:Kasper Jendry of the coast guard} {cue.9:acknowledged} {content.9:that its first boat had taken nearly two hours to reach the wreck} and {cue.10:withdrew} {content.10:his figure of 40 minutes}.

{source.11:The coast guard} {cue.11:said} {content.11:44 people had died and 13 were still missing}.

{source.12:Nelly Orsk, who chairs Avelin Families}, {cue.12:said} {content.12:Tarvin Line had offered families money for their silence}. {source.13:Esk} {cue.13:denied} {content.13:any such offer}.
| 1 act=admit parent=none
| 2 act=decline parent=none
| 3 act=assert parent=none
| 4 act=assert parent=3
| 5 act=decline parent=none
| 6 act=admit parent=none
| 7 act=deny parent=none
| 8 act=admit parent=none
| 9 act=admit parent=none
| 10 act=retract parent=none
| 11 act=assert parent=none
| 11 proposition <44 people had died>
| 11 proposition <13 were still missing>
| 12 act=assert parent=none
| 13 act=deny parent=none

=== r11 tabloid
| report outlet=<The Daily Lantern> published=2033-11-09
THEY KNEW!

{source.1:Ferry watchdog boss Emmo Trask} {cue.1:has confessed} {content.1:his office was told about the dodgy pins on the Avelin long before she sank}. He has had the big chair for five days, since Jorun Hallick cleared his desk and slipped out by the back stairs.

Over at Tarvin Line {source.2:the firm's red-faced spokeswoman} {cue.2:owned up to} {content.2:a letter about the pins that tragic mate Milo Faskin had sent it in March}. {source.3:She} {cue.3:denied} {content.3:the ship was overloaded on the night}. {content.4:Friday's trip}, {source.4:she} {cue.4:admitted}, {content.4:was over the limit}.

{source.5:Coastguard man Kasper Jendry} {cue.5:admitted} {content.5:the first lifeboat took almost two hours}. {source.6:The coast guard} {cue.6:says} {content.6:44 are dead and 13 are still missing}.

{source.7:Nelly Orsk of Avelin Families} {cue.7:says} {content.7:the firm offered relatives hush money}. {source.8:The firm} {cue.8:denies} {content.8:offering them any}.

CORRECTION: {source.9:The Daily Lantern} {cue.9:accepts} {content.9:that there were no fireworks on the Avelin and that Captain Tomas Relling never left the bridge}. {source.10:We} {cue.10:apologise} to Captain Relling {cue.10:for} {content.10:our report of 13 October}. {source.11:The blog Tideline} {cue.11:has also taken back} {content.11:its fireworks lorry}.
| 1 act=admit parent=none
| 2 act=admit parent=none
| 3 act=deny parent=none
| 4 act=admit parent=none
| 5 act=admit parent=none
| 6 act=assert parent=none
| 6 proposition <44 are dead>
| 6 proposition <13 are still missing>
| 7 act=assert parent=none
| 8 act=deny parent=none
| 9 act=admit parent=none
| 9 proposition <that there were no fireworks on the Avelin> negated
| 9 proposition <that Captain Tomas Relling never left the bridge> negated
| 10 act=retract parent=none
| 11 act=retract parent=none

=== r12 ngo report
| report outlet=<Fair Water> published=2033-11-22
TWO SHIPS, ONE DOOR: summary

Inspection on paper. {source.1:The Inspectorate's own visit log} {cue.1:shows} {content.1:that no inspector boarded the Avelin in April}. {source.2:The Inspectorate's new director} {cue.2:has accepted} in a letter to us {content.2:that nobody went aboard that month}. {source.3:His predecessor, Jorun Hallick}, {cue.3:has now conceded} in an interview {content.3:that his office had been told of the pins}. {source.4:The Ministry of Transport} {cue.4:has not replied to} {content.4:our questions about the April visit}.

The night. {source.5:A harbour employee} {cue.5:told} us {content.5:that the bow door had been left unlocked when the ferry sailed and that her Friday sailing had been over the limit}. {source.6:The Mirslo Chronicle} {cue.6:reported}, {cue.7:on the basis of} {source.7:gate records}, {content.6.7:that 247 passengers had boarded on 9 October}. {source.8:The agency CPA} {cue.8:reported}, {cue.9:quoting} {source.9:Runa Esk}, {content.8.9:that the Friday sailing had been over the limit}.

The sister. {source.10:Two passengers of the Isolin} {cue.10:told} us {content.10:that water from a leak stood on her car deck on 11 February}. She has since made some 1,400 crossings.

The families. {source.11:A draft contract} {cue.11:offers} {content.11:families money from Tarvin Line for their silence}. {source.12:Tarvin Line} {cue.12:wrote} to us {content.12:that it had made no such offers}.

{source.13:Fair Water} {cue.13:calls on} {content.13:the ministry to publish the log}.
| 1 act=find parent=none
| 1 proposition whole negated
| 2 act=admit parent=none
| 2 proposition whole negated
| 3 act=admit parent=none
| 4 act=decline parent=none
| 5 act=assert parent=none
| 5 proposition <that the bow door had been left unlocked when the ferry sailed>
| 5 proposition <that her Friday sailing had been over the limit>
| 6 act=assert parent=none
| 7 act=find parent=6
| 8 act=assert parent=none
| 9 act=assert parent=8
| 10 act=assert parent=none
| 11 act=assert parent=none
| 12 act=assert parent=none
| 12 proposition whole negated
| 13 act=demand parent=none

=== r13 broadsheet
| report outlet=<The Mirslo Chronicle> published=2033-12-15
{source.1:The report of the commission of inquiry into the loss of the Avelin} {cue.1:says} {content.1:that her bow door had been left unlocked, that its pins were worn through and that 247 passengers were aboard}. {source.2:It} {cue.2:puts} {content.2:the dead at 52 and the missing at five}.

{source.3:Judge Berit Almaro, who led the inquiry}, {cue.3:said} on Thursday {content.3:that no inspector had boarded the ferry in April}. {source.4:The campaign group Fair Water} {cue.4:reported} last month, {cue.5:citing} {source.5:the Inspectorate's visit log}, {content.4.5:that none had}. {source.6:Captain Tomas Relling} {cue.6:told} the commission {content.6:that he had never left the bridge}.

{source.7:Dessa Korrin, Tarvin Line's chief executive}, {cue.7:admitted} {content.7:that the Avelin had been overloaded on 9 October and that the company had been warned about the door}. {source.8.9:She} {cue.8:withdrew} {content.8:its figure of 212 passengers} and {cue.9:took back} {content.9:the freak wave}. {source.10:Mrs Korrin} {cue.10:would not say} {content.10:whether the door had been locked}. {source.11:She} {cue.11:conceded} {content.11:that three families had been offered money for their silence}.

{source.12:Ulf Brannet of the Oskan Yard} {cue.12:acknowledged} {content.12:that his yard had never replaced the pins}. {source.13:Livia Sandrel, the transport minister}, {cue.13:conceded} in parliament {content.13:that the Inspectorate had been told of them}. {source.14:The Inspectorate's director} {cue.14:declined} {content.14:to name the man who signed the certificate}.

The Isolin lay at her berth on Thursday with her ramp chained. Nobody had come to sweep the snow off it.
| 1 act=assert parent=none
| 1 proposition <that her bow door had been left unlocked>
| 1 proposition <that its pins were worn through>
| 1 proposition <that 247 passengers were aboard>
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=find parent=4
| 5 proposition whole negated
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=admit parent=none
| 7 proposition <that the Avelin had been overloaded on 9 October>
| 7 proposition <that the company had been warned about the door>
| 8 act=retract parent=none
| 9 act=retract parent=none
| 10 act=decline parent=none
| 11 act=admit parent=none
| 12 act=admit parent=none
| 12 proposition whole negated
| 13 act=admit parent=none
| 14 act=decline parent=none

=== r14 local paper
| report outlet=<The Kelebin Post> published=2033-12-16
SHIP'S DOOR WAS OPEN TO THE SEA, AND THE GATE TO ALL COMERS

{source.1:The inquiry's report} {cue.1:says} {content.1:the Avelin's bow door had been left unlocked and 247 passengers had gone aboard}. {source.2:It} {cue.2:counts} {content.2:52 dead and five missing}, thirty-one of them from this town.

{source.3:Dessa Korrin, who runs Tarvin Line}, {cue.3:has now admitted} {content.3:that the ferry was overloaded}. {source.4:Yard boss Ulf Brannet} {cue.4:admits} {content.4:the pins were not replaced}. {source.5:Judge Almaro} {cue.5:said} {content.5:no inspector had been aboard in April}.

{source.6:Korrin} also {cue.6:granted} {content.6:that three families had been offered money to keep quiet}. {source.7:Bresk's mayor, Aldo Rennick}, {cue.7:was sceptical of} {content.7:her number}. {source.8:Nelly Orsk of Avelin Families} {cue.8:told} the Post {content.8:that thirty families had been offered money to keep quiet}. {source.9:Tarvin Line's spokeswoman} {cue.9:had no comment on} {content.9:Mrs Orsk's number}.

{source.10:Iven Sarle, the nameless deckhand of the Daily Lantern's October story}, {cue.10:told} the Post {content.10:that Captain Relling had never left the bridge}. {content.11:"I was angry and I got it wrong,"} {source.11:he} {cue.11:said}. He now mends nets behind the ice house.

The names will be read on the quay on Sunday at noon. {source.12:Harbour master Ovid Tamsin} {cue.12:asked} {content.12:drivers to leave the ramp clear}.

With material from the Mirslo Chronicle
| 1 act=assert parent=none
| 1 proposition <the Avelin's bow door had been left unlocked>
| 1 proposition <247 passengers had gone aboard>
| 2 act=assert parent=none
| 3 act=admit parent=none
| 4 act=admit parent=none
| 4 proposition whole negated
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=admit parent=none
| 7 act=dispute parent=none
| 8 act=assert parent=none
| 9 act=decline parent=none
| 10 act=assert parent=none
| 10 proposition whole negated
| 11 act=assert parent=none
| 11 proposition <I was angry>
| 11 proposition <I got it wrong>
| 12 act=demand parent=none

=== story
actor <The coast guard> party=<The coast guard>: r01.1, r02.2, r03.9, r04.10, r10.11, r11.6
actor <Kasper Jendry> party=<The coast guard>: r01.5, r01.6, r02.7, r02.8, r04.8, r08.8, r10.9, r10.10, r11.5
actor <Piet Malvane> party=<Tarvin Line>: r01.2, r01.3, r01.8, r02.3, r02.4, r02.6, r05.2, r05.9, r05.10, r06.3, r06.8, r06.10, r07.3, r07.6, r07.8
actor <Runa Esk> party=<Tarvin Line>: r09.4, r09.5, r09.8, r10.6, r10.7, r10.8, r10.13, r11.2, r11.3, r11.4, r12.9, r14.9
actor <Dessa Korrin> party=<Tarvin Line>: r13.7, r13.8, r13.9, r13.10, r13.11, r14.3, r14.6
actor <Tarvin Line> party=<Tarvin Line>: r03.3, r03.4, r04.5, r08.7, r11.8, r12.12
actor <Pavo Dreen>: r01.4, r02.1, r04.7
actor <A port official>: r01.7, r02.5, r03.6
actor <Livia Sandrel> party=<Ministry of Transport>: r01.9, r01.10, r03.1, r03.2, r03.7, r03.10, r03.11, r08.5, r08.11, r13.13
actor <Ministry of Transport> party=<Ministry of Transport>: r08.2, r08.3, r08.6, r08.9, r08.10, r09.9, r12.4
actor <Coastal Press Agency>: r03.5, r04.6, r12.8
actor <Jorun Hallick> party=<Shipping Inspectorate>: r03.8, r06.4, r07.4, r10.2, r12.3
actor <Emmo Trask> party=<Shipping Inspectorate>: r10.1, r10.5, r11.1, r12.2, r13.14
actor <Shipping Inspectorate> party=<Shipping Inspectorate>: r05.7, r08.4
actor <Two officials of the Shipping Inspectorate> party=<Shipping Inspectorate>: r06.1, r07.1, r09.7, r10.4
actor <A senior government official> party=<Ondrava>: r06.12, r07.9
actor <Tideline>: r04.1, r06.5, r11.11
actor <The Daily Lantern>: r05.1, r05.3, r11.9, r11.10
actor <The Mirslo Chronicle>: r08.1, r09.6, r10.3, r12.6
actor <A docker who loaded the cars on Sunday>: r04.2, r04.3
actor <Iven Sarle>: r04.4, r05.4, r14.10, r14.11
actor <Nelly Orsk> party=<Avelin Families>: r04.9, r10.12, r11.7, r14.8
actor <Greta Relling> party=<Deckhands' Union>: r05.5, r05.6, r09.10
actor <Captain Tomas Relling>: r13.6
actor <A former Tarvin Line engineer>: r05.8, r06.6
actor <Oskan Yard> party=<Oskan Yard>: r05.11
actor <Ulf Brannet> party=<Oskan Yard>: r09.1, r09.11, r13.12, r14.4
actor <Fair Water> party=<Fair Water>: r05.12, r12.13, r13.4
actor <Milo Faskin's letter>: r06.2, r07.2
actor <Gate records from the Kelebin quay>: r06.7, r07.7, r12.7
actor <Three deckhands of the Isolin>: r06.9, r07.5
actor <Ondravan Weather Institute> party=<Ondravan Weather Institute>: r06.11, r07.10
actor <Hesper Register> party=<Hesper Register>: r09.2, r09.3
actor <The Inspectorate's visit log>: r12.1, r13.5
actor <A harbour employee>: r12.5
actor <Two passengers of the Isolin>: r12.10
actor <A draft contract>: r12.11
actor <The report of the commission of inquiry> party=<Commission of inquiry>: r13.1, r13.2, r14.1, r14.2
actor <Judge Berit Almaro> party=<Commission of inquiry>: r13.3, r14.5
actor <Aldo Rennick> party=<Bresk>: r14.7
actor <Ovid Tamsin>: r14.12
claim c1 <the Avelin had been overloaded on 9 October>: r01.3 against, r01.4/1 for, r02.1/1 for, r02.4 against, r04.9 for, r06.8 against, r07.8 against, r08.7 against, r10.7 against, r11.3 against, r13.7/1 for, r14.3 for
claim c2 <212 passengers had been aboard>: r01.2 for, r02.3 for, r03.4/1 for, r13.8 against
claim c3 <247 passengers were aboard on 9 October>: r06.7 for, r07.7 for, r08.6 withheld, r12.6 for, r12.7 for, r13.1/3 for, r14.1/2 for
claim c4 <the Avelin's bow door had been left unlocked when she sailed>: r01.7 for, r01.8 against, r02.5 for, r02.6 against, r03.4/2 against, r03.5 for, r03.6 for, r03.7 against about, r04.2 for, r12.5/1 for, r13.1/1 for, r13.10 withheld, r14.1/1 for
claim c5 <Tarvin Line had been warned about the Avelin's bow door>: r05.8 for, r05.9 against, r06.5 for, r06.6 for, r13.7/2 for
claim c6 <Milo Faskin had sent Tarvin Line a letter about the worn locking pins in March>: r06.1/1 for, r06.3 against, r07.1/1 for, r07.3 against, r09.6 for, r09.7 for, r09.8 withheld, r10.6 for, r11.2 for
claim c7 <the Shipping Inspectorate had been told of the worn pins in the Avelin's bow door>: r03.8 against, r06.1/2 for, r06.4 against, r07.1/2 for, r07.4 against, r08.1 for, r08.2 against about, r08.3 against, r10.1 for, r10.2 withheld about, r10.3 for, r10.4 for, r11.1 for, r12.3 for, r13.13 for
claim c8 <an inspector had boarded the Avelin in April>: r03.2/1 for, r05.6 against, r05.7 withheld about, r06.12 against, r07.9 against, r08.4 for, r10.5 withheld, r12.1 against, r12.2 against, r12.4 withheld about, r13.3 against, r13.4 against, r13.5 against, r14.5 against
claim c9 <the first lifeboat took two hours to reach the wreck>: r01.4/2 for, r01.5 against, r02.1/2 for, r02.7 against, r04.6 for, r04.7 for, r10.9 for, r11.5 for
claim c10 <the first lifeboat reached the wreck in 40 minutes>: r01.6 for, r02.8 for, r04.8 for, r08.8 for, r10.10 against
claim c11 <a lorry of fireworks was on the Avelin's car deck>: r04.1 for, r05.1 for, r05.2 against, r11.9/1 against, r11.11 against
claim c12 <Captain Tomas Relling had left the bridge before the Avelin went over>: r04.4 for, r04.5 withheld about, r05.3 for, r05.4 for, r05.5 against, r11.9/2 against, r11.10 against about, r13.6 against, r14.10 against, r14.11/2 against about
claim c14 <the Isolin had leaked at the bow door on 11 February>: r06.9 for, r06.10 against, r07.5 for, r07.6 against, r09.4 for
claim c15 <water from the leak reached the Isolin's car deck on 11 February>: r09.5 against, r12.10 for
claim c16 <a freak wave had struck the Avelin>: r03.1 for, r03.3 for, r06.11 unclear, r07.10 unclear, r08.5 against, r13.9 against
claim c17 <the Oskan Yard had replaced the Avelin's locking pins in May>: r05.10 for, r05.11 withheld, r09.1 for, r09.2 unclear, r13.12 against, r14.4 against
claim c18 <Tarvin Line had offered families money for their silence>: r10.12 for, r10.13 against, r11.7 for, r11.8 against, r12.11 for, r12.12 against
claim c19 <three families had been offered money for their silence>: r13.11 for, r14.6 for, r14.7 unclear about
claim c20 <thirty families had been offered money to keep quiet>: r14.8 for, r14.9 withheld about
claim c21 <the Avelin's sailing on Friday, 7 October, had been over the limit>: r04.3 for, r10.8 for, r11.4 for, r12.5/2 for, r12.8 for, r12.9 for
claim c22 <the Isolin is fit to sail>: r08.9 for, r09.9 for, r09.10 against, r09.11 withheld about
claim c23 <the pins of the bow door are worn to half their thickness>: r06.2 for, r07.2 for
claim c24 <19 people had died>: r01.1/1 for, r02.2/1 for
claim c25 <38 were missing>: r01.1/2 for, r02.2/2 for
claim c26 <31 people were known to have died>: r03.9 for, r04.10/1 for
claim c27 <44 people had died>: r10.11/1 for, r11.6/1 for
claim c28 <13 were still missing>: r10.11/2 for, r11.6/2 for
claim c29 <52 had died and five were missing>: r13.2 for, r14.2 for
narrower c6 c5
narrower c15 c14
narrower c19 c18
narrower c20 c18
excludes c2 c3
excludes c9 c10
excludes c19 c20
reversal <Tarvin Line> c1 from r01.3 r02.4 r06.8 r07.8 r08.7 r10.7 r11.3 to r13.7/1 r14.3
reversal <Tarvin Line> c2 from r01.2 r02.3 r03.4/1 to r13.8
reversal <Tarvin Line> c5 from r05.9 to r13.7/2
reversal <Tarvin Line> c6 from r06.3 r07.3 to r10.6 r11.2
reversal <Tarvin Line> c14 from r06.10 r07.6 to r09.4 partial
reversal <Tarvin Line> c16 from r03.3 to r13.9
reversal <Tarvin Line> c18 from r10.13 r11.8 r12.12 to r13.11 r14.6 partial
reversal <Jorun Hallick> c7 from r03.8 r06.4 r07.4 to r12.3
reversal <Shipping Inspectorate> c7 from r03.8 r06.4 r07.4 to r10.1 r11.1
reversal <Ministry of Transport> c7 from r08.2 r08.3 to r13.13
reversal <Shipping Inspectorate> c8 from r08.4 to r12.2
reversal <Kasper Jendry> c9 from r01.5 r02.7 to r10.9 r11.5
reversal <Kasper Jendry> c10 from r01.6 r02.8 r04.8 r08.8 to r10.10
reversal <The Daily Lantern> c11 from r05.1 to r11.9/1
reversal <Tideline> c11 from r04.1 to r11.11
reversal <The Daily Lantern> c12 from r05.3 to r11.9/2 r11.10
reversal <Iven Sarle> c12 from r04.4 r05.4 to r14.10 r14.11/2
reversal <Livia Sandrel> c16 from r03.1 to r08.5
reversal <Ulf Brannet> c17 from r09.1 to r13.12 r14.4
contradicts r01.2 r13.8
contradicts r01.2 r06.7
contradicts r01.2 r13.1/3
contradicts r01.3 r01.4/1
contradicts r01.3 r04.9
contradicts r01.3 r13.7/1
contradicts r01.4/1 r08.7
contradicts r01.4/1 r10.7
contradicts r01.4/2 r01.5
contradicts r01.7 r01.8
contradicts r01.7 r03.4/2
contradicts r01.7 r03.7
contradicts r01.8 r04.2
contradicts r01.8 r12.5/1
contradicts r01.8 r13.1/1
contradicts r03.1 r13.9
doubts r06.11 r03.1
contradicts r03.2/1 r05.6
contradicts r03.2/1 r06.12
contradicts r03.2/1 r12.1
contradicts r03.2/1 r12.2
contradicts r03.2/1 r13.3
contradicts r03.3 r08.5
contradicts r03.3 r13.9
doubts r06.11 r03.3
contradicts r03.4/1 r13.8
contradicts r03.4/1 r06.7
contradicts r03.4/1 r13.1/3
contradicts r03.4/2 r04.2
contradicts r03.4/2 r12.5/1
contradicts r03.4/2 r13.1/1
contradicts r03.8 r06.1/2
contradicts r03.8 r10.1
contradicts r03.8 r13.13
contradicts r04.1 r05.2
contradicts r04.1 r11.9/1
contradicts r04.4 r05.5
contradicts r04.4 r11.9/2
contradicts r04.4 r13.6
contradicts r04.9 r08.7
contradicts r04.9 r10.7
contradicts r05.1 r05.2
contradicts r05.6 r08.4
contradicts r05.8 r05.9
contradicts r05.9 r13.7/2
contradicts r05.10 r13.12
doubts r09.2 r05.10
contradicts r06.1/1 r06.3
contradicts r06.1/2 r08.2
contradicts r06.3 r10.6
contradicts r06.9 r06.10
contradicts r06.10 r09.4
contradicts r06.10 r12.10
contradicts r06.12 r08.4
contradicts r08.3 r10.1
contradicts r08.3 r12.3
contradicts r08.3 r13.13
contradicts r08.4 r12.1
contradicts r08.4 r12.2
contradicts r08.4 r13.3
contradicts r08.7 r13.7/1
contradicts r08.9 r09.10
doubts r09.2 r09.1
contradicts r09.5 r12.10
contradicts r10.7 r13.7/1
contradicts r10.12 r10.13
contradicts r10.12 r11.8
contradicts r10.13 r12.11
contradicts r10.13 r13.11
contradicts r11.8 r12.11
contradicts r11.8 r13.11
doubts r14.7 r13.11
contradicts r13.11 r14.8
derives r02 r01 copies
derives r03 r01 cites
derives r04 r01 cites
derives r04 r05 cites
derives r05 r04 cites
derives r06 r05 cites
derives r07 r06 copies
derives r08 r06 cites
derives r09 r06 cites
derives r09 r08 cites
derives r10 r06 cites
derives r11 r10 rewrites
derives r12 r06 cites
derives r12 r10 cites
derives r13 r12 cites
derives r14 r13 rewrites
origin c1 for least=3 most=3: <Pavo Dreen> r01; <Nelly Orsk> r04; <Dessa Korrin> r13
origin c1 against least=1 most=1: <Tarvin Line> r01 r06 r08 r10
origin c2 for least=1 most=1: <Tarvin Line> r01 r03
origin c2 against least=1 most=1: <Dessa Korrin> r13
origin c3 for least=2 most=2: <Gate records from the Kelebin quay> r06; <The report of the commission of inquiry> r13
origin c4 for least=3 most=4: <A port official> r01; <A docker who loaded the cars on Sunday> r04; <A harbour employee> r12; <The report of the commission of inquiry> r13
origin c4 against least=1 most=1: <Tarvin Line> r01 r03
origin c5 for least=2 most=2: <A former Tarvin Line engineer> r05; <Dessa Korrin> r13
origin c5 against least=1 most=1: <Piet Malvane> r05
origin c6 for least=2 most=2: <Two officials of the Shipping Inspectorate> r06; <Runa Esk> r10
origin c6 against least=1 most=1: <Piet Malvane> r06
origin c7 for least=4 most=4: <Two officials of the Shipping Inspectorate> r06; <Emmo Trask> r10; <Jorun Hallick> r12; <Livia Sandrel> r13
origin c7 against least=2 most=2: <Jorun Hallick> r03 r06; <Ministry of Transport> r08
origin c8 for least=2 most=2: <Livia Sandrel> r03; <Shipping Inspectorate> r08
origin c8 against least=5 most=5: <Greta Relling> r05; <A senior government official> r06; <The Inspectorate's visit log> r12; <Emmo Trask> r12; <Judge Berit Almaro> r13
origin c9 for least=2 most=2: <Pavo Dreen> r01; <Kasper Jendry> r10
origin c9 against least=1 most=1: <Kasper Jendry> r01
origin c10 for least=1 most=1: <Kasper Jendry> r01 r04 r08
origin c10 against least=1 most=1: <Kasper Jendry> r10
origin c11 for least=1 most=1: <> r04 r05
origin c11 against least=3 most=3: <Piet Malvane> r05; <The Daily Lantern> r11; <Tideline> r11
origin c12 for least=1 most=1: <Iven Sarle> r04
origin c12 against least=4 most=4: <Greta Relling> r05; <The Daily Lantern> r11; <Captain Tomas Relling> r13; <Iven Sarle> r14
origin c14 for least=2 most=2: <Three deckhands of the Isolin> r06; <Runa Esk> r09
origin c14 against least=1 most=1: <Piet Malvane> r06
origin c15 for least=1 most=1: <Two passengers of the Isolin> r12
origin c15 against least=1 most=1: <Runa Esk> r09
origin c16 for least=2 most=2: <Livia Sandrel> r03; <Tarvin Line> r03
origin c16 against least=2 most=2: <Livia Sandrel> r08; <Dessa Korrin> r13
origin c17 for least=2 most=2: <Piet Malvane> r05; <Ulf Brannet> r09
origin c17 against least=1 most=1: <Ulf Brannet> r13
origin c18 for least=2 most=2: <Nelly Orsk> r10; <A draft contract> r12
origin c18 against least=1 most=1: <Tarvin Line> r10 r12
origin c19 for least=1 most=1: <Dessa Korrin> r13
origin c20 for least=1 most=1: <Nelly Orsk> r14
origin c21 for least=2 most=3: <A docker who loaded the cars on Sunday> r04; <Runa Esk> r10; <A harbour employee> r12
origin c22 for least=1 most=1: <Ministry of Transport> r08
origin c22 against least=1 most=1: <Greta Relling> r09
origin c23 for least=1 most=1: <Milo Faskin's letter> r06
origin c24 for least=1 most=1: <The coast guard> r01
origin c25 for least=1 most=1: <The coast guard> r01
origin c26 for least=1 most=1: <The coast guard> r03 r04
origin c27 for least=1 most=1: <The coast guard> r10
origin c28 for least=1 most=1: <The coast guard> r10
origin c29 for least=1 most=1: <The report of the commission of inquiry> r13
