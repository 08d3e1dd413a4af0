=== r01 wire
| report outlet=<Continental Press> published=2034-03-09
{source.1:Operator} {cue.1:denies} {content.1:opening gates} as flood hits villages below Karnath dam

ORSEL, March 9 (CP) - A wall of water swept through three villages on the river Ulve before dawn on Thursday, and {source.2:the mayor of Lower Breza, the worst hit}, {cue.2:said} {content.2:the spillway gates of the Karnath dam upstream had been opened in the night}.

{content.3:"They opened the gates and they told nobody,"} {source.3:Josip Marant} {cue.3:said} from the roof of the village school. {content.3:"Not one household here was warned."}

{source.4:Ulve Hydro, which runs the dam}, {cue.4:denied} {content.4:that any gate had been moved}. {content.5:The river had simply gone over the crest after two days of rain}, {source.5.6:its spokeswoman, Tessa Brandt}, {cue.5:told} reporters by telephone, {cue.6:adding} {content.6:that the sirens had sounded in every village on the river}.

{source.7:A rescue worker} {cue.7:told} Continental Press {content.7:that six bodies had been found in Pelko alone}. {content.8:Four people were known to have died}, {cue.8:according to} {source.8:the Ministry of Civil Protection}.

{source.9:The energy ministry in Orsel} {cue.9:declined} {content.9:to say whether it had ordered a release}.

{source.10:Ilse Marant, a dam-safety engineer who left Ulve Hydro in the autumn and is not related to the mayor}, {cue.10:said} {content.10:engineers had warned the company about the hinges of the gates before the winter}. {source.11:Brandt} {cue.11:dismissed} {content.11:the suggestion}. {content.12:"No such warning ever reached us,"} {source.12:she} {cue.12:said}.
| 1 act=deny parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition <They opened the gates>
| 3 proposition <they told nobody> negated
| 3 proposition <Not one household here was warned> negated
| 4 act=deny parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=assert parent=none
| 9 act=decline parent=none
| 10 act=assert parent=none
| 11 act=deny parent=none
| 12 act=assert parent=none
| 12 proposition whole negated

=== r02 local
| report outlet=<Harbour Telegraph> published=2034-03-10
Flood below Carnath dam: {source.1:operator} {cue.1:denies} {content.1:opening gates}

(Agencies) - A wall of water swept through three villages on the river Ulva early on Thursday, and {source.2:the mayor of Lower Bresa, the worst hit}, {cue.2:said} {content.2:the spillway gates of the Carnath dam upstream had been opened in the night}.

{content.3:"They opened the gates and they told nobody,"} {cue.3:said} {source.3:Yosip Marrant, who was standing on the roof of the village school}. {content.3:"Not one household here was warned."}

{source.4:Ulva Hydro, the company that runs the dam}, {cue.4:denied} {content.4:that any gate had been moved}. {content.5:The river had simply gone over the crest after two days of rain}, {source.5.6:its spokeswoman, Tesa Brant}, {cue.5:said} by telephone, {cue.6:adding} {content.6:that the sirens had sounded in every village on the river}.

{source.7:A rescue worker} {cue.7:said} {content.7:that six bodies had been found in Pelko alone}. {content.8:Four people were known to have died}, {cue.8:according to} {source.8:the civil protection ministry}.

{source.9:The ministry of energy} {cue.9:declined} {content.9:to say whether it had ordered a release}.

{source.10:Ilse Marrant, a dam-safety engineer who left the company in the autumn and is not related to the mayor}, {cue.10:said} {content.10:engineers had warned it about the hinges of the gates before the winter}. {source.11:Ms Brant} {cue.11:dismissed} {content.11:the suggestion}.

The river Ulva reaches the sea at Harbour, where it was expected to rise by a hand's breadth at the weekend.
| 1 act=deny parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition <They opened the gates>
| 3 proposition <they told nobody> negated
| 3 proposition <Not one household here was warned> negated
| 4 act=deny parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=assert parent=none
| 9 act=decline parent=none
| 10 act=assert parent=none
| 11 act=deny parent=none

=== r03 state
| report outlet=<Veskara Today> published=2034-03-11
Rescue work in the Ulve valley completed

ORSEL - {content.1:All search teams have returned to their barracks}, {source.1:the Ministry of Civil Protection of the Republic of Veskara} {cue.1:announced} on Saturday. {content.2:Eleven people lost their lives in the natural disaster}, {cue.2:according to} {source.2:the ministry}. {source.3:Its spokesman, Colonel Tomas Hade}, {cue.3:dismissed} as rumour-mongering {content.3:talk of a higher figure}.

{content.4:"Every siren on the river sounded and every household was warned in good time,"} {source.4:Colonel Hade} {cue.4:stressed}. {source.5:Dr Petra Solan, head of the district mortuary}, {cue.5:confirmed} {content.5:the ministry's count}.

Energy Minister Radan Iskov, who visited the district with gifts for the children, spoke plainly. {content.6:His ministry had not ordered any water to be released, and nobody in it had telephoned the dam that night}, {source.6:the minister} {cue.6:said}. {content.6:"I was told nothing in the night. I learned of this tragedy from the morning news."}

{content.7:The gates of Karnath remained closed throughout}, {source.7:the Ministry of Energy} {cue.7:said} in a separate statement. {content.8:The assertions of the mayor of Lower Breza} {cue.8:were rejected} by {source.8:the ministry} as irresponsible. {source.9:The mayor} {cue.9:did not respond to} {content.9:a request for comment on his assertions}.

{source.10:Mr Iskov} {cue.10:promised} {content.10:that the bereaved would have their money within ten days}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=assert parent=none
| 4 proposition <Every siren on the river sounded>
| 4 proposition <every household was warned in good time>
| 5 act=confirm parent=none
| 6 act=assert parent=none
| 6 proposition <His ministry had not ordered any water to be released> negated
| 6 proposition <nobody in it had telephoned the dam that night> negated
| 6 proposition <I was told nothing in the night> negated
| 6 proposition <I learned of this tragedy from the morning news>
| 7 act=assert parent=none
| 8 act=deny parent=none
| 9 act=decline parent=none
| 10 act=promise parent=none

=== r04 local
| report outlet=<Ulvelands Courier> published=2034-03-14
"We counted them ourselves"

LOWER BREZA. {content.1:At least 27 people are dead}, {source.1.2:Mayor Josip Marant} {cue.1:said} on the church steps on Monday, {cue.2:accusing} {content.2:the Ministry of Civil Protection of striking names from its list of the missing}. {source.3.4:Colonel Hade, who speaks for the ministry}, {cue.3:denied} {content.3:that any name had been struck off} and {cue.4:insisted} {content.4:that eleven people had died}.

{content.5:"The siren on our fire station never made a sound. I live across the road. I heard the water, and then I heard my neighbour,"} {source.5:Dunja Feher, who bakes for half of Sotin}, {cue.5:told} the Courier.

Ulve Hydro has changed its story. {content.6:A single gate had been raised by half a metre at about one in the morning}, {source.6:Tessa Brandt} {cue.6:conceded} late on Monday, {content.6:"but certainly not all three"}. {content.7:Who had told the crew to do it} {source.7:she} {cue.7:would not say}.

{content.8:The gates of the Lesna weir were opened too that night}, {cue.8:claims} {source.8:Jan Reback, who farms below it}. {source.9:The Lesna Water Board, its owner}, {cue.9:says} {content.9:they "have not moved since November"}.

{source.10:Continental Press} {cue.10:reported} on Thursday, {cue.11:citing} {source.11:a rescue worker}, {content.10.11:that six bodies had been found in Pelko}. {source.12:Father Anto Grell, who will bury them}, {cue.12:counts} {content.12:three dead in the village}, and he knew each of them by name.
| 1 act=assert parent=none
| 2 act=accuse parent=none
| 3 act=deny parent=none
| 4 act=assert parent=none
| 5 act=assert parent=none
| 5 proposition <The siren on our fire station never made a sound> negated
| 5 proposition <I live across the road>
| 5 proposition <I heard the water>
| 5 proposition <then I heard my neighbour>
| 6 act=admit parent=none
| 6 proposition <A single gate had been raised by half a metre at about one in the morning>
| 6 proposition <certainly not all three> negated
| 7 act=decline parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=assert parent=none
| 11 act=assert parent=10
| 12 act=assert parent=none

=== r05 blog
| report outlet=<The Spillway> published=2034-03-21
Who wanted the lake low?

Somebody did, apparently. {content.1:Norhelm, the turbine people, had asked for the Karnath lake to be drawn down by 8 March}, {source.1:the Talmian Echo} {cue.1:reports} this morning. So I wrote to them. {content.2:"We made no such request,"} {source.2:Norhelm's spokesman, Bram Kessel}, {cue.2:replied} within the hour. {source.3:Ulve Hydro} {cue.3:has not answered} {content.3:my two emails about Norhelm}.

What do we know? {content.4:All three gates went up, one after the other, and the order came from the ministry in Orsel}, {cue.4:say} {source.4:two men who were in the control room}. {source.5:The Power Workers' Union} {cue.5:believes} instead {content.5:that a hydraulic fault moved the gates}. And overtopping? {source.6:Satellite images bought by River Watch} {cue.6:show} {content.6:the lake four metres down on the morning after}; {source.7:River Watch itself} {cue.7:says} {content.7:no water can have gone over the crest}.

{source.8:Ilse Marant} {cue.8:tells} me {content.8:she put the danger in writing to the company in January, and that the energy ministry had been warned by letter in November}.

Do not mix this up with 2 March. {content.9:One gate was lifted that day in a ten-minute test}, {source.9:the company} {cue.9:confirms}, and {source.10:the other Marant, the mayor}, {cue.10:says} {content.10:he was rung up before that one}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition whole negated
| 3 act=decline parent=none
| 4 act=assert parent=none
| 4 proposition <All three gates went up, one after the other>
| 4 proposition <the order came from the ministry in Orsel>
| 5 act=assert parent=none
| 6 act=find parent=none
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=assert parent=none
| 8 proposition <she put the danger in writing to the company in January>
| 8 proposition <that the energy ministry had been warned by letter in November>
| 9 act=confirm parent=none
| 10 act=assert parent=none

=== r06 translated
| report outlet=<Talmian Echo> published=2034-03-21
The lake of Karnat and the turbine
(translated from the Talmian)

{content.1:The manufacturer Norrhelm had demanded a lowering of the lake of Karnat before the 8th of March}, so {cue.1:has written} {source.1:the newspaper Daily Flash} in the neighbouring country. {source.2:Mr Radan Iskoff, the Veskarian minister of energy}, on visit in Talm, {cue.2:refused} on Monday {content.2:to answer to this}. {source.3:He} {cue.3:repeated} only {content.3:that his ministry had ordered nothing}.

{source.4:Mr Goran Vell, chief executive of Ulva Hydro}, {cue.4:declares} on the contrary {content.4:that the ministry had commanded the opening}. {source.5:The ministry of energy in Orsel} {cue.5:called} {content.5:the word of Mr Vell "an invention"}.

{source.6:The hydrological service of Talmia} {cue.6:holds} {content.6:that all three gates of the dam stood open}. {content.7:Orsel gave Talmia no warning of the wave}, {cue.7:complains} {source.7:a Talmian diplomat}; {content.8:Talmia was informed at two in the morning}, {cue.8:asserts} {source.8:the ministry of civil protection in Orsel}.

{source.9:The engineer Ilze Marant} {cue.9:told} the Echo {content.9:that the operator had been warned by her and her colleagues again and again}. {source.10.11:The operator} now {cue.10:admits} {content.10:one written warning, in January}, and {cue.11:disputes} {content.11:that there were any others}.

{source.12:Mr Bram Kessel of Norrhelm}, asked by telephone, {cue.12:called} {content.12:the tale of the turbine "a pure invention"}.
| 1 act=assert parent=none
| 2 act=decline parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=assert parent=none
| 7 act=accuse parent=none
| 7 proposition whole negated
| 8 act=assert parent=none
| 9 act=assert parent=none
| 10 act=admit parent=none
| 11 act=dispute parent=none
| 12 act=assert parent=none
| 12 proposition whole negated

=== r07 tabloid
| report outlet=<Daily Flash> published=2034-03-21
DROWNED FOR A TURBINE?

{content.1:Turbine giant Norhelm wanted the Karnath lake down by March 8}, {source.1:dam blog The Spillway} {cue.1:says}. {content.2:"The story is rubbish,"} {cue.2:snapped} {source.2:Norhelm's Bram Kessel} when we rang him.

And the Flash can reveal there WAS a phone call. {content.3:"Somebody at the ministry rang the dam that night. That's all you're getting,"} {source.3:an insider} {cue.3:whispered} over a beer. {source.4:Minister Radan Iskov's office} {cue.4:would not comment} {content.4:on the call}.

{content.5:All three gates were up}, {source.5:a worker at the dam} {cue.5:told} the Flash. But {source.6.7:Ulve Hydro boss Goran Vell} {cue.6:would admit} {content.6:only to one}, and {cue.7:swore} {content.7:that the villages had been warned an hour before the water came}.

Try telling that to Dunja Feher, 58, who bakes the bread in Sotin. {content.8:"No siren went off here. Nobody told us a thing,"} {source.8:she} {cue.8:sobbed}.

And the body count is climbing. {source.9:Mayor Josip Marant} now {cue.9:puts} it at {content.9:29}. {content.10:Eleven people died}, {cue.10:insists} {source.10:the Ministry of Civil Protection}. {source.11:A gravedigger in Lower Breza} {cue.11:told} us {content.11:he had dug well over twenty graves since the flood}, and his hands looked like it.

Two weeks on, Sotin smells of mud and diesel. The school clock stopped at 2.17. On the bridge somebody has painted one word in red letters a metre high: WHO?
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition whole negated
| 3 act=assert parent=none
| 3 proposition <Somebody at the ministry rang the dam that night>
| 3 proposition <That's all you're getting>
| 4 act=decline parent=none
| 5 act=assert parent=none
| 6 act=admit parent=none
| 7 act=assert parent=none
| 8 act=assert parent=none
| 8 proposition <No siren went off here> negated
| 8 proposition <Nobody told us a thing> negated
| 9 act=assert parent=none
| 10 act=assert parent=none
| 11 act=assert parent=none

=== r08 broadsheet
| report outlet=<The Orsel Ledger> published=2034-03-28
Shift chief "asleep" as gates rose at Karnath

{content.1:The man in charge of the Karnath control room on the night of the flood was asleep on a camp bed when the gates began to rise}, {source.1:two people familiar with Ulve Hydro's internal review} {cue.1:said}.

{source.2:Karel Odom, the shift chief, whom the Ledger found at his sister's house}, {cue.2:denied} {content.2:it}. {content.3:"I did not close my eyes,"} {source.3:he} {cue.3:said}. {content.4:Nobody had slept}, {cue.4:said} {source.4:the Power Workers' Union, {source.5:which} {cue.5:blamed} {content.5:a hydraulic fault}}. {source.6.7:Goran Vell, the company's chief executive}, {cue.6:would not discuss} {content.6:Mr Odom} but {cue.7:ruled out} {content.7:a fault}. {content.8:"The ministry gave the order to open,"} {source.8:he} {cue.8:repeated}. {source.9:An electrician who was on the site} {cue.9:recalled} {content.9:that the ministry had telephoned shortly before midnight}.

The dead are no less contested. {source.10:Petra Solan, the pathologist who runs the district mortuary}, {cue.10:withdrew} {content.10:her confirmation of the official eleven}, {content.11:which}, {source.11:she} {cue.11:said}, {content.11:had been dictated to her}. {content.12:"Twenty-seven people died, at the least,"} {source.12:she} {cue.12:told} the Ledger. {source.13.14:Colonel Tomas Hade, for the Ministry of Civil Protection}, {cue.13:questioned} {content.13:her arithmetic} and {cue.14:denied} {content.14:that she had been told what to say}.

{source.15:The Chamber of Engineers} {cue.15:said} {content.15:its members had warned the company repeatedly and that the energy ministry had been warned too}. {source.16:The ministry} {cue.16:disputes} {content.16:the latter}.
| 1 act=assert parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=accuse parent=none
| 6 act=decline parent=none
| 7 act=deny parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none
| 10 act=retract parent=none
| 11 act=assert parent=none
| 12 act=assert parent=none
| 13 act=dispute parent=none
| 14 act=deny parent=none
| 15 act=assert parent=none
| 15 proposition <its members had warned the company repeatedly>
| 15 proposition <that the energy ministry had been warned too>
| 16 act=dispute parent=none

=== r09 ministry
| report outlet=<Ministry of Energy> published=2034-03-30
STATEMENT ON RECENT PRESS REPORTS

1. On 28 March {source.1:the Orsel Ledger} {cue.1:claimed}, {cue.2:citing} {source.2:two unnamed persons familiar with a review}, {content.1.2:that the shift chief at Karnath had been asleep}. {source.3:The Ministry} {cue.3:does not comment on} {content.3:personnel of the operator}.

2. In the same article {source.4:Mr Goran Vell of Ulve Hydro} {cue.4:alleged} {content.4:that the Ministry had ordered the opening of the gates}. {source.5:The Ministry} {cue.5:rejects} {content.5:this allegation} in full. {content.6:"No order was given, and nobody at the Ministry telephoned the control room on the night of 8 March,"} {source.6:Minister Radan Iskov} {cue.6:has stated}. {source.7:The Minister} {cue.7:acknowledges} {content.7:that a conversation on electricity prices took place on 7 March}. {content.8:It did not touch upon water levels}, {source.8:he} {cue.8:adds}.

3. {source.9:The Chamber of Engineers} {cue.9:maintains} {content.9:that the Ministry was warned by letter in November}. {source.10:The Ministry} {cue.10:can neither confirm nor deny} {content.10:the receipt of such a letter}.

4. {content.11:Compensation has been paid to all bereaved families}, {source.11:the Ministry} {cue.11:points out}. {source.12:The mayor of Lower Breza, Mr Josip Marant}, {cue.12:asserts} {content.12:that not one family has seen any money}. {source.13:The Ministry} {cue.13:regards} {content.13:his assertion as untrue}.

Enquiries in writing to the press office, Orsel, 8 Weir Street.
| 1 act=assert parent=none
| 2 act=assert parent=1
| 3 act=decline parent=none
| 4 act=accuse parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 6 proposition <No order was given> negated
| 6 proposition <nobody at the Ministry telephoned the control room on the night of 8 March> negated
| 7 act=admit parent=none
| 8 act=assert parent=none
| 8 proposition whole negated
| 9 act=assert parent=none
| 10 act=decline parent=none
| 11 act=assert parent=none
| 12 act=assert parent=none
| 12 proposition whole negated
| 13 act=assert parent=none
| 13 proposition whole negated

=== r10 wire
| report outlet=<Continental Press> published=2034-04-12
{source.1:Leaked log} {cue.1:shows} {content.1:ministry called before Karnath gates opened}

ORSEL, April 12 (CP) - {source.2:A leaked log of the Karnath control room} {cue.2:shows} {content.2:that the energy ministry telephoned at 11.40 p.m. on the night of the flood and that all three gates were then raised}. {content.3:"Energy ministry orders all gates open,"} {source.3:it} {cue.3:says} at 12.50.

{content.4:"This is a forgery,"} {source.4:Ulve Hydro's spokeswoman Tessa Brandt} {cue.4:said}. {source.5:Nadia Sorel, who replaced Goran Vell as chief executive last week}, {cue.5:declined} {content.5:to say whether the log was genuine}. {source.6:The energy ministry} {cue.6:denied} {content.6:the call}.

{content.7:The log was real, every line of it}, {source.7:Karel Odom, the shift chief that night}, {cue.7:said}. {source.8:The Orsel Ledger} {cue.8:reported} in March, {cue.9:citing} {source.9:people familiar with a review}, {content.8.9:that he had been asleep}. {source.10:Odom} {cue.10:says} {content.10:the story has cost him his home}.

{source.11.12:Colonel Tomas Hade of the Ministry of Civil Protection} {cue.11:conceded} for the first time {content.11:that the siren in Sotin had stayed silent}, and {cue.12:acknowledged} {content.12:that more than eleven people had died}. {content.13:Its search would resume}, {source.13:the ministry} {cue.13:said}.

CORRECTION: {source.14:Continental Press} {cue.14:withdraws} {content.14:its figure of six dead in Pelko, carried on March 9}. {content.15:Three people died there}, {cue.15:according to} {source.15:the parish register}.
| 1 act=find parent=none
| 2 act=find parent=none
| 2 proposition <that the energy ministry telephoned at 11.40 p.m. on the night of the flood>
| 2 proposition <that all three gates were then raised>
| 3 act=assert parent=none
| 4 act=deny parent=none
| 5 act=decline parent=none
| 6 act=deny parent=none
| 7 act=assert parent=none
| 8 act=assert parent=none
| 9 act=assert parent=8
| 10 act=assert parent=none
| 11 act=admit parent=none
| 12 act=admit parent=none
| 13 act=promise parent=none
| 14 act=retract parent=none
| 15 act=assert parent=none

=== r11 local
| report outlet=<Harbour Telegraph> published=2034-04-13
{source.1:Leaked log}{cue.1::} {content.1:ministry called before Carnath gates opened}

ORSEL (CP) - {source.2:A leaked log of the Carnath control room} {cue.2:shows} {content.2:that the energy ministry telephoned at 11.40pm on the night of the flood and that all three gates were then raised}.

{content.3:"This is a forgery,"} {cue.3:said} {source.3:Ulva Hydro's spokeswoman, Tesa Brant}. {source.4:Nadja Sorell, who replaced Goran Vell as chief executive last week}, {cue.4:declined} {content.4:to say whether the log was genuine}. {source.5:The energy ministry} {cue.5:denied} {content.5:the call}.

{content.6:The log was real, every line of it}, {source.6:Karel Odom, the shift chief that night}, {cue.6:said}. {source.7:The Orsel Ledger} {cue.7:reported} in March, {cue.8:citing} {source.8:people familiar with a review}, {content.7.8:that he had been asleep}.

{source.9.10:Col Tomas Hade of the civil protection ministry} {cue.9:conceded} for the first time {content.9:that the siren in Sotin had stayed silent}, and {cue.10:acknowledged} {content.10:that more than eleven people had died}. {content.11:Its search would resume}, {source.11:the ministry} {cue.11:said}.

The flood of March 9 swept away most of the villages of Lower Bresa, Sotin and Pelko, some 90 kilometres up the Ulva from Harbour. A collection for the homeless is held every Friday in the hall of the Seamen's Mission, where blankets, stoves and tinned food are also taken.
| 1 act=find parent=none
| 2 act=find parent=none
| 2 proposition <that the energy ministry telephoned at 11.40pm on the night of the flood>
| 2 proposition <that all three gates were then raised>
| 3 act=deny parent=none
| 4 act=decline parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=assert parent=7
| 9 act=admit parent=none
| 10 act=admit parent=none
| 11 act=promise parent=none

=== r12 broadsheet
| report outlet=<The Orsel Ledger> published=2034-05-17
Karnath: what we got wrong, and what we now know

{source.1:The Orsel Ledger} {cue.1:withdraws} {content.1:its report of 28 March that Karel Odom was asleep on the night of the Karnath flood}. {content.2:"The report was false, and one of our two sources was never in the building,"} {cue.2:said} {source.2:Vera Lind, the editor}. {source.3:Mr Odom} {cue.3:called} {content.3:the correction seven weeks late}.

On Tuesday {source.4:Nadia Sorel, chief executive of Ulve Hydro since April}, {cue.4:acknowledged} {content.4:that the leaked log was genuine and that all three gates had been opened}. {content.5:Nobody had tampered with it}, {source.5:she} {cue.5:added}. {source.6:River Watch} {cue.6:alleges} {content.6:that two pages were cut out}.

{source.7.8:Lenka Doreth, who took over the energy ministry when Radan Iskov resigned on 5 May}, {cue.7:said} {content.7:her officials had indeed telephoned the control room that night}, {cue.8:insisting} at once {content.8:that no order had been given}. {source.9:Mr Iskov} {cue.9:could not be reached} {content.9:for comment on the call}. {content.10:"They ordered it, and I wrote it down,"} {cue.10:says} {source.10:Mr Odom}.

{source.11:The Ministry of Civil Protection}, its search over, {cue.11:gives} the dead as {content.11:31}. {content.12:Thirty-four people died}, {source.12:the mayor of Lower Breza} {cue.12:says}, and he has pinned the names to the door of what was his office.
| 1 act=retract parent=none
| 2 act=assert parent=none
| 2 proposition <The report was false> negated
| 2 proposition <one of our two sources was never in the building> negated
| 3 act=assert parent=none
| 4 act=admit parent=none
| 4 proposition <that the leaked log was genuine>
| 4 proposition <that all three gates had been opened>
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=accuse parent=none
| 7 act=admit parent=none
| 8 act=assert parent=none
| 8 proposition whole negated
| 9 act=decline parent=none
| 10 act=assert parent=none
| 10 proposition <They ordered it>
| 10 proposition <I wrote it down>
| 11 act=assert parent=none
| 12 act=assert parent=none

=== r13 trade
| report outlet=<Turbine & Gate> published=2034-06-08
Karnath: operator and ministry give ground
(with material from the Orsel Ledger)

The log is authentic after all: {source.1:Ulve Hydro's chief executive, Nadia Sorel}, {cue.1:has accepted} {content.1:as much}. {source.2:Lenka Doreth, the energy minister}, {cue.2:has granted} {content.2:that her ministry rang the control room on the night}. Before a parliamentary committee last week {source.3:she} {cue.3:went further}: {content.3:"In substance the ministry ordered the opening."}

Downstream, {source.4:the Lesna Water Board} {cue.4:has corrected} {content.4:its statement that the gates of its weir had not moved}. {content.5:The weir had been opened for twenty minutes}, {source.5:it} {cue.5:said}.

Whether Karnath spilled again on 20 April is another question. {content.6:The dam released water that day}, {source.6:Father Anto Grell of Pelko} {cue.6:maintains}; {source.7:Ms Sorel} {cue.7:denies} {content.7:any release on that date}. {source.8:The Talmian hydrological service's gauge} {cue.8:recorded} {content.8:no release on 20 April}.

As to the turbine story, {source.9:Norhelm's Bram Kessel} {cue.9:reiterated} {content.9:that his firm had asked nobody to lower the lake}. {source.10:The Talmian Echo} {cue.10:has retracted} {content.10:its article on the demand}. {source.11:The Daily Flash} {cue.11:stands by} {content.11:its own}. {source.12:The Power Workers' Union}, for its part, {cue.12:has dropped} {content.12:its claim of a hydraulic fault}.
| 1 act=admit parent=none
| 2 act=admit parent=none
| 3 act=assert parent=none
| 4 act=retract parent=none
| 5 act=admit parent=none
| 6 act=assert parent=none
| 7 act=deny parent=none
| 8 act=find parent=none
| 8 proposition whole negated
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=retract parent=none
| 11 act=assert parent=none
| 12 act=retract parent=none

=== r14 ngo
| report outlet=<River Watch> published=2034-07-19
The Karnath inquiry: what it found

After three months {source.1:the commission of inquiry} {cue.1:has concluded} {content.1:that the Ministry of Energy ordered the opening of the gates, that 34 people died and that nobody downstream was warned}. {content.2:All three gates were raised, and Karel Odom was awake at his desk}, {source.2:it} {cue.2:says}. {source.3:Judge Amalia Korr, who chaired it}, {cue.3:told} a packed hall in Orsel {content.3:that engineers had warned the company again and again and that the ministry had received their letter}. {source.4:She} {cue.4:ruled out} {content.4:that the log had been tampered with}; {source.5:River Watch} {cue.5:retracts} {content.5:its allegation that two pages were cut out}.

{source.6:Radan Iskov, the former minister}, {cue.6:admitted} under oath {content.6:that he had been told of the opening before midnight}. {source.7:He} {cue.7:still denies} {content.7:that his ministry ordered it}. {source.8:The chief executive of Ulve Hydro} {cue.8:conceded} {content.8:that the villages had not been warned}. {source.9:Goran Vell} {cue.9:did not answer} {content.9:our letter about the lack of warning}.

{source.10:The Ministry of Civil Protection} {cue.10:accepts} {content.10:the commission's toll}; {source.11:Colonel Hade, its spokesman}, {cue.11:admitted} {content.11:that names had been struck off the list of the missing}.

And the money? {content.12:"Some families have been paid, but not all,"} {source.12:the energy minister} {cue.12:told} us. {content.13:"Not a single one in Sotin,"} {cue.13:says} {source.13:Dunja Feher}.
| 1 act=assert parent=none
| 1 proposition <that the Ministry of Energy ordered the opening of the gates>
| 1 proposition <that 34 people died>
| 1 proposition <that nobody downstream was warned> negated
| 2 act=assert parent=none
| 2 proposition <All three gates were raised>
| 2 proposition <Karel Odom was awake at his desk>
| 3 act=assert parent=none
| 3 proposition <that engineers had warned the company again and again>
| 3 proposition <that the ministry had received their letter>
| 4 act=deny parent=none
| 5 act=retract parent=none
| 6 act=admit parent=none
| 7 act=deny parent=none
| 8 act=admit parent=none
| 8 proposition whole negated
| 9 act=decline parent=none
| 10 act=confirm parent=none
| 11 act=admit parent=none
| 12 act=assert parent=none
| 12 proposition <Some families have been paid>
| 12 proposition <not all> negated
| 13 act=assert parent=none
| 13 proposition whole negated

=== story
actor <Josip Marant> party=<Lower Breza>: r01.2, r01.3, r02.2, r02.3, r03.9, r04.1, r04.2, r05.10, r07.9, r09.12, r12.12
actor <Ulve Hydro> party=<Ulve Hydro>: r01.1, r01.4, r02.1, r02.4, r05.3, r05.9, r06.10, r06.11
actor <Tessa Brandt> party=<Ulve Hydro>: r01.5, r01.6, r01.11, r01.12, r02.5, r02.6, r02.11, r04.6, r04.7, r10.4, r11.3
actor <Goran Vell> party=<Ulve Hydro>: r06.4, r07.6, r07.7, r08.6, r08.7, r08.8, r09.4, r14.9
actor <Nadia Sorel> party=<Ulve Hydro>: r10.5, r11.4, r12.4, r12.5, r13.1, r13.7, r14.8
actor <Karel Odom>: r08.2, r08.3, r10.7, r10.10, r11.6, r12.3, r12.10
actor <Ilse Marant>: r01.10, r02.10, r05.8, r06.9
actor <Ministry of Energy> party=<Veskara>: r01.9, r02.9, r03.7, r03.8, r06.5, r08.16, r09.3, r09.5, r09.10, r09.11, r09.13, r10.6, r11.5
actor <Radan Iskov> party=<Veskara>: r03.6, r03.10, r06.2, r06.3, r09.6, r09.7, r09.8, r12.9, r14.6, r14.7
actor <Radan Iskov's office> party=<Veskara>: r07.4
actor <Lenka Doreth> party=<Veskara>: r12.7, r12.8, r13.2, r13.3, r14.12
actor <Ministry of Civil Protection> party=<Veskara>: r01.8, r02.8, r03.1, r03.2, r06.8, r07.10, r10.13, r11.11, r12.11, r14.10
actor <Tomas Hade> party=<Veskara>: r03.3, r03.4, r04.3, r04.4, r08.13, r08.14, r10.11, r10.12, r11.9, r11.10, r14.11
actor <Petra Solan>: r03.5, r08.10, r08.11, r08.12
actor <Chamber of Engineers> party=<Chamber of Engineers>: r08.15, r09.9
actor <Power Workers' Union> party=<Power Workers' Union>: r05.5, r08.4, r08.5, r13.12
actor <River Watch> party=<River Watch>: r05.7, r12.6, r14.5
actor <commission of inquiry>: r14.1, r14.2
actor <Amalia Korr>: r14.3, r14.4
actor <leaked log of the Karnath control room>: r10.1, r10.2, r10.3, r11.1, r11.2
actor <Dunja Feher>: r04.5, r07.8, r14.13
actor <Jan Reback>: r04.8
actor <Anto Grell>: r04.12, r13.6
actor <Lesna Water Board> party=<Lesna Water Board>: r04.9, r13.4, r13.5
actor <Bram Kessel> party=<Norhelm>: r05.2, r06.12, r07.2, r13.9
actor <A rescue worker>: r01.7, r02.7, r04.11
actor <two men who were in the control room>: r05.4
actor <two people familiar with Ulve Hydro's internal review>: r08.1, r09.2, r10.9, r11.8
actor <an insider>: r07.3
actor <An electrician who was on the site>: r08.9
actor <a worker at the dam>: r07.5
actor <A gravedigger in Lower Breza>: r07.11
actor <Satellite images bought by River Watch>: r05.6
actor <the parish register>: r10.15
actor <The Talmian hydrological service's gauge>: r13.8
actor <Talmian hydrological service> party=<Talmia>: r06.6
actor <a Talmian diplomat> party=<Talmia>: r06.7
actor <Continental Press>: r04.10, r10.14
actor <The Orsel Ledger>: r09.1, r10.8, r11.7, r12.1
actor <Vera Lind> party=<The Orsel Ledger>: r12.2
actor <Talmian Echo>: r05.1, r13.10
actor <Daily Flash>: r06.1, r13.11
actor <The Spillway>: r07.1
claim c1 <the gates of the Karnath dam had been opened in the night of the flood>: r01.1 against, r01.2 for, r01.3/1 for, r01.4 against, r02.1 against, r02.2 for, r02.3/1 for, r02.4 against, r03.7 against, r03.8 against about, r03.9 withheld about
claim c2 <all three gates had been opened>: r04.6/2 against, r05.4/1 for, r06.6 for, r07.5 for, r10.2/2 for, r11.2/2 for, r12.4/2 for, r14.2/1 for
claim c3 <a single gate had been raised>: r04.6/1 for, r07.6 for
claim c4 <the villages had been warned before the water came>: r01.3/2 against, r01.3/3 against, r02.3/2 against, r02.3/3 against, r03.4/2 for, r07.7 for, r07.8/2 against, r14.1/3 against, r14.8 against, r14.9 withheld about
claim c5 <the sirens had sounded in every village on the river>: r01.6 for, r02.6 for, r03.4/1 for
claim c6 <the siren in Sotin had stayed silent>: r04.5/1 for, r07.8/1 for, r10.11 for, r11.9 for
claim c7 <the energy ministry had ordered the opening of the gates>: r01.9 withheld, r02.9 withheld, r03.6/1 against, r04.7 withheld about, r05.4/2 for, r06.3 against, r06.4 for, r06.5 against about, r08.8 for, r09.4 for, r09.5 against, r09.6/1 against, r10.3 for, r12.8 against, r12.10/1 for, r13.3 for, r14.1/1 for, r14.7 against
claim c8 <the energy ministry had telephoned the control room on the night of the flood>: r03.6/2 against, r07.3/1 for, r07.4 withheld about, r08.9 for, r09.6/2 against, r10.1 for, r10.2/1 for, r10.6 against, r11.1 for, r11.2/1 for, r11.5 against, r12.7 for, r12.9 withheld about, r13.2 for
claim c9 <engineers had warned Ulve Hydro before the flood>: r01.10 for, r01.11 against, r01.12 against, r02.10 for, r02.11 against
claim c10 <Ulve Hydro had been given one written warning in January>: r05.8/1 for, r06.10 for
claim c33 <engineers had warned Ulve Hydro again and again>: r06.9 for, r06.11 unclear, r08.15/1 for, r14.3/1 for
claim c11 <the energy ministry had been warned by the engineers too>: r05.8/2 for, r08.15/2 for, r08.16 unclear, r09.9 for, r09.10 withheld, r14.3/2 for
claim c12 <eleven people died>: r03.2 for, r03.5 for, r04.4 for, r07.10 for, r08.10 against
claim c29 <more than eleven people had died>: r03.3 against, r10.12 for, r11.10 for
claim c13 <at least 27 people died>: r04.1 for, r08.12 for, r08.13 unclear about
claim c14 <34 people died>: r12.12 for, r14.1/2 for, r14.10 for
claim c28 <four people were known to have died>: r01.8 for, r02.8 for
claim c15 <six people were found dead in Pelko>: r01.7 for, r02.7 for, r04.10 for, r04.11 for, r10.14 against
claim c31 <three people died in Pelko>: r04.12 for, r10.15 for
claim c16 <Karel Odom, the shift chief, was asleep when the gates opened>: r08.1 for, r08.2 against, r08.3 against, r08.4 against, r08.6 withheld about, r09.1 for, r09.2 for, r09.3 withheld about, r10.8 for, r10.9 for, r11.7 for, r11.8 for, r12.1 against, r12.2/1 against about, r14.2/2 against
claim c17 <the leaked log was genuine>: r10.4 against, r10.5 withheld, r10.7 for, r11.3 against, r11.4 withheld, r11.6 for, r12.4/1 for, r13.1 for
claim c26 <the log had been tampered with>: r12.5 against, r14.4 against
claim c26b <two pages of the log were cut out>: r12.6 for, r14.5 against
claim c18 <a hydraulic fault moved the gates>: r05.5 for, r08.5 for, r08.7 against, r13.12 against
claim c19 <Norhelm had asked for the lake to be lowered before 8 March>: r05.1 for, r05.2 against, r05.3 withheld about, r06.1 for, r06.2 withheld about, r06.12 against about, r07.1 for, r07.2 against about, r13.9 against, r13.10 against, r13.11 for about
claim c20 <the gates of the Lesna weir were opened too that night>: r04.8 for, r04.9 against, r13.4 for, r13.5 for
claim c22 <Radan Iskov had been told of the opening that night>: r03.6/3 against, r14.6 for
claim c23 <compensation has been paid to all bereaved families>: r09.11 for, r09.12 against, r09.13 for about, r14.12/2 against, r14.13 against
claim c24 <Karnath released water on 20 April>: r13.6 for, r13.7 against, r13.8 against
claim c25 <names had been struck off the list of the missing>: r04.2 for, r04.3 against, r14.11 for
claim c27 <the river had gone over the crest>: r01.5 for, r02.5 for, r05.7 against
claim c34 <Orsel warned Talmia of the wave>: r06.7 against, r06.8 for
claim c38 <the count of eleven had been dictated to Petra Solan>: r08.11 for, r08.14 against
narrower c2 c1
narrower c3 c1
narrower c10 c9
narrower c33 c9
narrower c13 c29
narrower c14 c13
narrower c26b c26
excludes c3 c2
excludes c5 c6
excludes c12 c29
excludes c12 c13
excludes c12 c14
excludes c15 c31
excludes c18 c7
reversal <Ulve Hydro> c1 from r01.1, r01.4 to r04.6/1 partial
reversal <Ulve Hydro> c2 from r04.6/2 to r12.4/2
reversal <Ulve Hydro> c4 from r07.7 to r14.8
reversal <Tomas Hade> c5 from r03.4/1 to r10.11 partial
reversal <Lenka Doreth> c7 from r12.8 to r13.3
reversal <Veskara> c8 from r03.6/2, r09.6/2, r10.6 to r12.7
reversal <Ulve Hydro> c9 from r01.11, r01.12 to r06.10 partial
reversal <Petra Solan> c12 from r03.5 to r08.10
reversal <Tomas Hade> c29 from r03.3 to r10.12
reversal <Continental Press> c15 from r04.10 to r10.14
reversal <The Orsel Ledger> c16 from r09.1, r10.8 to r12.1
reversal <Ulve Hydro> c17 from r10.4 to r12.4/1
reversal <River Watch> c26b from r12.6 to r14.5
reversal <Power Workers' Union> c18 from r05.5, r08.5 to r13.12
reversal <Talmian Echo> c19 from r05.1 to r13.10
reversal <Lesna Water Board> c20 from r04.9 to r13.4
reversal <Radan Iskov> c22 from r03.6/3 to r14.6
reversal <Veskara> c23 from r09.11 to r14.12/2
reversal <Tomas Hade> c25 from r04.3 to r14.11
contradicts r03.2 r04.1
contradicts r03.3 r04.1
contradicts r03.5 r04.1
contradicts r03.2 r08.10
doubts r08.13 r08.12
contradicts r12.11 r12.12
contradicts r12.11 r14.1/2
contradicts r01.1 r01.2
contradicts r01.1 r04.6/1
contradicts r01.1 r05.4/1
contradicts r01.1 r06.6
contradicts r01.1 r07.5
contradicts r01.1 r07.6
contradicts r01.1 r10.2/2
contradicts r01.1 r12.4/2
contradicts r01.1 r14.2/1
contradicts r01.2 r03.7
contradicts r01.3/2 r03.4/2
contradicts r01.3/2 r07.7
contradicts r01.5 r05.7
contradicts r01.6 r04.5/1
contradicts r01.6 r10.11
contradicts r01.7 r04.12
contradicts r01.7 r10.14
contradicts r01.7 r10.15
contradicts r01.10 r01.11
contradicts r01.11 r06.10
contradicts r01.11 r08.15/1
contradicts r01.11 r14.3/1
contradicts r03.4/1 r04.5/1
contradicts r03.4/2 r07.8/2
contradicts r03.4/2 r14.1/3
contradicts r03.4/2 r14.8
contradicts r03.6/1 r05.4/2
contradicts r03.6/1 r06.4
contradicts r03.6/1 r10.3
contradicts r03.6/1 r12.10/1
contradicts r03.6/1 r13.3
contradicts r03.6/1 r14.1/1
contradicts r03.6/2 r07.3/1
contradicts r03.6/2 r08.9
contradicts r03.6/2 r10.1
contradicts r03.6/2 r12.7
contradicts r03.7 r04.6/1
contradicts r03.7 r05.4/1
contradicts r03.7 r06.6
contradicts r03.7 r07.5
contradicts r03.7 r07.6
contradicts r03.7 r10.2/2
contradicts r03.7 r12.4/2
contradicts r03.7 r14.2/1
contradicts r04.2 r04.3
contradicts r04.6/1 r05.4/1
contradicts r04.6/1 r06.6
contradicts r04.6/1 r07.5
contradicts r04.6/1 r10.2/2
contradicts r04.6/1 r12.4/2
contradicts r04.6/1 r14.2/1
contradicts r04.8 r04.9
contradicts r05.1 r05.2
contradicts r05.2 r06.1
contradicts r05.2 r07.1
contradicts r05.4/1 r07.6
contradicts r05.4/2 r05.5
contradicts r05.4/2 r06.5
contradicts r05.4/2 r12.8
contradicts r05.5 r06.4
contradicts r05.5 r10.3
contradicts r05.5 r12.10/1
contradicts r05.5 r13.3
contradicts r05.5 r14.1/1
doubts r08.16 r05.8/2
contradicts r06.1 r13.10
contradicts r06.4 r06.5
contradicts r06.4 r12.8
contradicts r06.5 r10.3
contradicts r06.5 r12.10/1
contradicts r06.5 r13.3
contradicts r06.5 r14.1/1
contradicts r06.6 r07.6
contradicts r06.7 r06.8
doubts r06.11 r06.9
doubts r06.11 r08.15/1
doubts r06.11 r14.3/1
contradicts r07.1 r13.10
contradicts r07.3/1 r10.6
contradicts r07.5 r07.6
contradicts r07.6 r10.2/2
contradicts r07.6 r12.4/2
contradicts r07.6 r14.2/1
contradicts r07.7 r07.8/2
contradicts r07.7 r14.1/3
contradicts r07.7 r14.8
contradicts r08.1 r08.2
contradicts r08.1 r08.4
contradicts r08.1 r12.1
contradicts r08.1 r12.2/1
contradicts r08.1 r14.2/2
contradicts r08.9 r10.6
contradicts r08.11 r08.14
doubts r08.16 r08.15/2
doubts r08.16 r14.3/2
contradicts r09.11 r09.12
contradicts r09.11 r14.12/2
contradicts r09.11 r14.13
contradicts r10.1 r10.6
contradicts r10.3 r12.8
contradicts r10.4 r10.7
contradicts r10.4 r12.4/1
contradicts r10.6 r12.7
contradicts r12.5 r12.6
contradicts r12.6 r14.4
contradicts r12.8 r12.10/1
contradicts r12.8 r14.1/1
contradicts r13.6 r13.7
contradicts r13.6 r13.8
derives r02 r01 copies
derives r04 r01 cites
derives r05 r06 cites
derives r06 r07 cites
derives r07 r05 cites
derives r09 r08 cites
derives r10 r08 cites
derives r11 r10 copies
derives r13 r12 rewrites
origin c1 for least=1 most=1: <Josip Marant> r01
origin c1 against least=2 most=2: <Ulve Hydro> r01; <Ministry of Energy> r03
origin c2 for least=5 most=6: <two men who were in the control room> r05; <Talmian hydrological service> r06; <a worker at the dam> r07; <leaked log of the Karnath control room> r10; <Nadia Sorel> r12; <commission of inquiry> r14
origin c2 against least=1 most=1: <Ulve Hydro> r04
origin c3 for least=2 most=2: <Ulve Hydro> r04; <Goran Vell> r07
origin c4 for least=2 most=2: <Ministry of Civil Protection> r03; <Goran Vell> r07
origin c4 against least=4 most=4: <Josip Marant> r01; <Dunja Feher> r07; <commission of inquiry> r14; <Nadia Sorel> r14
origin c5 for least=2 most=2: <Ulve Hydro> r01; <Ministry of Civil Protection> r03
origin c6 for least=2 most=2: <Dunja Feher> r04, r07; <Ministry of Civil Protection> r10
origin c7 for least=6 most=6: <two men who were in the control room> r05; <Goran Vell> r06, r08; <leaked log of the Karnath control room> r10; <Karel Odom> r12; <Lenka Doreth> r13; <commission of inquiry> r14
origin c7 against least=3 most=3: <Radan Iskov> r03, r06, r09, r14; <Ministry of Energy> r09; <Lenka Doreth> r12
origin c8 for least=3 most=4: <an insider> r07; <An electrician who was on the site> r08; <leaked log of the Karnath control room> r10; <Lenka Doreth> r12
origin c8 against least=2 most=2: <Radan Iskov> r03, r09; <Ministry of Energy> r10
origin c9 for least=1 most=1: <Ilse Marant> r01
origin c9 against least=1 most=1: <Ulve Hydro> r01
origin c10 for least=2 most=2: <Ilse Marant> r05; <Ulve Hydro> r06
origin c33 for least=3 most=3: <Ilse Marant> r06; <Chamber of Engineers> r08; <Amalia Korr> r14
origin c11 for least=3 most=3: <Ilse Marant> r05; <Chamber of Engineers> r08, r09; <Amalia Korr> r14
origin c12 for least=2 most=2: <Ministry of Civil Protection> r03, r04, r07; <Petra Solan> r03
origin c12 against least=1 most=1: <Petra Solan> r08
origin c29 for least=1 most=1: <Ministry of Civil Protection> r10
origin c29 against least=1 most=1: <Ministry of Civil Protection> r03
origin c13 for least=2 most=2: <Josip Marant> r04; <Petra Solan> r08
origin c14 for least=3 most=3: <Josip Marant> r12; <commission of inquiry> r14; <Ministry of Civil Protection> r14
origin c28 for least=1 most=1: <Ministry of Civil Protection> r01
origin c15 for least=1 most=1: <A rescue worker> r01
origin c15 against least=1 most=1: <Continental Press> r10
origin c31 for least=2 most=2: <Anto Grell> r04; <the parish register> r10
origin c16 for least=1 most=1: <two people familiar with Ulve Hydro's internal review> r08
origin c16 against least=4 most=4: <Karel Odom> r08; <Power Workers' Union> r08; <The Orsel Ledger> r12; <commission of inquiry> r14
origin c17 for least=2 most=2: <Karel Odom> r10; <Nadia Sorel> r12
origin c17 against least=1 most=1: <Ulve Hydro> r10
origin c26 against least=2 most=2: <Nadia Sorel> r12; <Amalia Korr> r14
origin c26b for least=1 most=1: <River Watch> r12
origin c26b against least=1 most=1: <River Watch> r14
origin c18 for least=1 most=1: <Power Workers' Union> r05, r08
origin c18 against least=2 most=2: <Goran Vell> r08; <Power Workers' Union> r13
origin c19 for least=1 most=1: <> r05, r06, r07
origin c19 against least=2 most=2: <Bram Kessel> r05, r13; <Talmian Echo> r13
origin c20 for least=2 most=2: <Jan Reback> r04; <Lesna Water Board> r13
origin c20 against least=1 most=1: <Lesna Water Board> r04
origin c22 for least=1 most=1: <Radan Iskov> r14
origin c22 against least=1 most=1: <Radan Iskov> r03
origin c23 for least=1 most=1: <Ministry of Energy> r09
origin c23 against least=3 most=3: <Josip Marant> r09; <Lenka Doreth> r14; <Dunja Feher> r14
origin c24 for least=1 most=1: <Anto Grell> r13
origin c24 against least=2 most=2: <Nadia Sorel> r13; <The Talmian hydrological service's gauge> r13
origin c25 for least=2 most=2: <Josip Marant> r04; <Ministry of Civil Protection> r14
origin c25 against least=1 most=1: <Ministry of Civil Protection> r04
origin c27 for least=1 most=1: <Ulve Hydro> r01
origin c27 against least=1 most=1: <River Watch> r05
origin c34 for least=1 most=1: <Ministry of Civil Protection> r06
origin c34 against least=1 most=1: <a Talmian diplomat> r06
origin c38 for least=1 most=1: <Petra Solan> r08
origin c38 against least=1 most=1: <Ministry of Civil Protection> r08
