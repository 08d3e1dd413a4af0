=== r01 wire
| report outlet=<Continental Wire> published=2034-05-08
{source.1:Tracker} {cue.1:says} {content.1:Tolvane tanker took Qasiran crude at sea}

PORT ALDIS, May 8 (CW) - {content.2:A tanker on charter to the listed trading house Tolvane took on crude from another vessel off Cape Dunmar on the night of March 11, ten weeks after the oil embargo against Qasira came into force}, {source.2:the ship-tracking firm Wakewatch} {cue.2:said} on Monday.

{content.3:"The two hulls lay side by side for 31 hours, and the Meridian Heron's transponder was off for all of it,"} {source.3:Ines Dorval, an analyst at the firm}, {cue.3:told} reporters. {content.3:"She left a good deal deeper than she came."}

{source.4:Satellite images released by the firm} {cue.4:show} {content.4:the Heron alongside the Selka, an older tanker that flies the flag of Oravu}. {source.5:Wakewatch} {cue.5:put} {content.5:the quantity at 92,000 tonnes}.

{source.6:Tolvane's spokeswoman, Marta Kessel}, {cue.6:denied} {content.6:that any oil had changed hands}. {content.7:"No Tolvane ship has taken a barrel from the Selka, and the company has observed the embargo to the letter,"} {source.7:she} {cue.7:said}.

{source.8:A senior customs official in Port Aldis, who asked not to be named}, {cue.8:said} {content.8:the service had known of the transfer since April}. {source.9:Jonas Kessel, its deputy director and no relation of the spokeswoman}, {cue.9:would not say} {content.9:whether an inquiry into Tolvane was open}.

{source.10:The Saint Corvin Ship Registry, under whose flag the Heron sails}, {cue.10:declined} {content.10:to comment on the transfer}, while {source.11:Brenmark's trade minister, Anton Rusk}, {cue.11:questioned} {content.11:whether there had been a transfer at all}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition <The two hulls lay side by side for 31 hours>
| 3 proposition <the Meridian Heron's transponder was off for all of it>
| 3 proposition <She left a good deal deeper than she came.>
| 4 act=find parent=none
| 5 act=assert parent=none
| 6 act=deny parent=none
| 7 act=assert parent=none
| 7 proposition <No Tolvane ship has taken a barrel from the Selka> negated
| 7 proposition <the company has observed the embargo to the letter>
| 8 act=assert parent=none
| 9 act=decline parent=none
| 10 act=decline parent=none
| 11 act=dispute parent=none

=== r02 local
| report outlet=<The Dunmar Packet> published=2034-05-09
{content.1:Oil swapped in secret off our cape}, {source.1:ship watchers} {cue.1:say}

Cape Dunmar lies nine miles from the town quay. {content.2:A tanker on charter to the trading house Tolvane took on crude from another vessel off the cape on the night of March 11, ten weeks after the oil embargo against Qasira came into force}, {source.2:the ship-tracking company Wake Watch} {cue.2:said} on Monday.

{content.3:"The two hulls lay side by side for 31 hours, and the Meridian Heron's transponder was off for all of it,"} {source.3:Inez Dorvall, an analyst there}, {cue.3:told} reporters.

{source.4:Satellite pictures released by the company} {cue.4:show} {content.4:the Heron alongside the Selka, an older tanker that flies the flag of Oravu}. {source.5:Wake Watch} {cue.5:put} {content.5:the quantity at 92,000 tonnes}.

{source.6:Tolvane's spokeswoman, Martha Kessel}, {cue.6:denied} {content.6:that any oil had changed hands}. {content.7:"No Tolvane ship has taken a barrel from the Selka, and the company has observed the embargo to the letter,"} {source.7:Ms Kessel} {cue.7:said}.

{source.8:A senior customs official in the capital, who asked not to be named}, {cue.8:said} {content.8:the service had known of the transfer since April}. {source.9:The Saint Corvin Ship Registry, under whose flag the Heron sails}, {cue.9:declined} {content.9:to comment on the transfer}. (CW)
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition <The two hulls lay side by side for 31 hours>
| 3 proposition <the Meridian Heron's transponder was off for all of it>
| 4 act=find parent=none
| 5 act=assert parent=none
| 6 act=deny parent=none
| 7 act=assert parent=none
| 7 proposition <No Tolvane ship has taken a barrel from the Selka> negated
| 7 proposition <the company has observed the embargo to the letter>
| 8 act=assert parent=none
| 9 act=decline parent=none

=== r03 release
| report outlet=<Ministry of Trade of Brenmark> published=2034-05-11
MINISTRY OF TRADE OF BRENMARK. FOR IMMEDIATE RELEASE

On Wednesday {source.1:the campaign group Embargo Monitor} {cue.1:claimed} {content.1:that the Ministry had been warned in writing about the tanker Selka in February}. {source.2:The Ministry} {cue.2:rejects} {content.2:this assertion}.

{content.3:"No letter about that ship reached this house in February, nor was a waiver granted to Tolvane,"} {source.3:Minister Anton Rusk} {cue.3:said}. {content.3:"The embargo is being enforced, and Tolvane has not broken it."}

{source.4:The Minister} {cue.4:added} {content.4:that he had not met the chairman of Tolvane, Edvard Lindqvist, this year}.

{source.5:The Brenmark Customs Service} {cue.5:has informed} the Ministry {content.5:that it has opened no inquiry into the company}. In a letter dated May 9, {source.6:Tolvane} {cue.6:has assured} the Ministry {content.6:that the Meridian Heron and the Selka did not meet in March}. {cue.7:According to} {source.7:the certificate of origin lodged by the company}, {content.7:the cargo with which the Heron berthed on March 19 came from Tamsin}.

{source.8.9:The Ministry} further {cue.8:disputes} {content.8:the estimate of 92,000 tonnes} and {cue.9:calls upon} {content.9:Wakewatch to publish its data}. {source.10:It} {cue.10:will make} no further {content.10:comment on the matter} while the data are withheld.
| 1 act=assert parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none
| 3 proposition <No letter about that ship reached this house in February> negated
| 3 proposition <nor was a waiver granted to Tolvane> negated
| 3 proposition <The embargo is being enforced>
| 3 proposition <Tolvane has not broken it> negated
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 8 act=dispute parent=none
| 9 act=demand parent=none
| 10 act=decline actuality=future parent=none

=== r04 trade
| report outlet=<Tanker Ledger> published=2034-05-18
{source.1:Strand} {cue.1:denies} {content.1:fixing Heron at Dunmar}

{source.2:Gerrit Strand, managing partner of the shipbrokers Pell & Strand}, {cue.2:has denied} {content.2:that his house arranged the meeting of the Meridian Heron and the Selka in March}. {content.3:The broker fixed both ships through an Oravu subsidiary and took a commission of $340,000}, {source.3:two charterers who have read the recap} {cue.3:said}.

{content.4:"We had no hand in that fixture,"} {source.4:Strand} {cue.4:told} the Ledger. {content.4:"Nor did we earn a cent on it."}

{source.5:The charterers} {cue.5:added} {content.5:that Lerroux Bank had opened a letter of credit for the March cargo}. {source.6:Lerroux} {cue.6:did not respond to} {content.6:questions about its part}.

{content.7:The Selka was struck off on January 20 and had no right to the flag}, {cue.7:according to} {source.7:the Oravu Maritime Authority}. {source.8:A register extract dated March 3}, however, {cue.8:lists} {content.8:her as an Oravu ship}, which puts the authority's account in doubt.

{source.9:Continental Wire} {cue.9:reported} last week, {cue.10:citing} {source.10:a senior customs official}, {content.9.10:that the service had known of the transfer since April}. {source.11:A customs spokesman, Pavel Orn}, {cue.11:dismissed} {content.11:the idea that it knew anything of the affair before May}.

On tonnage {source.12:Wakewatch} {cue.12:stands by} {content.12:its 92,000}; {source.13:a surveyor at Port Aldis} {cue.13:doubted} {content.13:that so much could be pumped in 31 hours}.
| 1 act=deny parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none
| 3 proposition <The broker fixed both ships through an Oravu subsidiary>
| 3 proposition <took a commission of $340,000>
| 4 act=assert parent=none
| 4 proposition <We had no hand in that fixture> negated
| 4 proposition <Nor did we earn a cent on it.> negated
| 5 act=assert parent=none
| 6 act=decline parent=none
| 7 act=assert parent=none
| 7 proposition <The Selka was struck off on January 20>
| 7 proposition <had no right to the flag> negated
| 8 act=assert parent=none
| 9 act=assert parent=none
| 10 act=assert parent=9
| 11 act=deny parent=none
| 12 act=assert parent=none
| 13 act=dispute parent=none

=== r05 weekly
| report outlet=<The Spyglass> published=2034-06-10
The chairman's oil

It was a Thursday in March, and the order came from the top. {content.1:"Edvard Lindqvist himself sent the Heron to Cape Dunmar,"} {source.1:a former Tolvane manager} {cue.1:told} this magazine. {source.2:An internal memo of March 9} {cue.2:says} {content.2:that the chairman gave the order by telephone}.

{source.3:Marta Kessel, who speaks for the company}, {cue.3:calls} {content.3:the memo a forgery}. {content.4:Mr Lindqvist, who was abroad, ordered nothing of the kind}, {source.4:she} {cue.4:insists}. {source.5:The chairman} {cue.5:could not be reached} {content.5:for comment}.

And the sea? {content.6:Oil came across for a night and a day, and the master switched the transponder off with his own hand}, {cue.6:says} {source.6:a deckhand who served in the Heron until April}. {source.7:Wakewatch} {cue.7:estimates} {content.7:the haul at 92,000 tonnes}.

Money was needed. {content.8:"Lerroux financed the cargo, every tonne of it,"} {source.8:the manager} {cue.8:claims}. {source.9:Paul Amiel, a spokesman for the bank}, {cue.9:denies} {content.9:that it lent money for the March cargo}. {content.10:"Not one letter of credit was opened for it,"} {source.10:he} {cue.10:says}.

There is politics, too. {content.11:The trade minister, Anton Rusk, met Lindqvist at the Hotel Astor in January}, {cue.11:according to} {source.11:the manager}. {source.12:Mr Rusk} {cue.12:rejects} {content.12:that}; {content.13:"I have not set eyes on the man since last summer,"} {source.13:he} {cue.13:says}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=decline parent=none
| 6 act=assert parent=none
| 6 proposition <Oil came across for a night and a day>
| 6 proposition <the master switched the transponder off with his own hand>
| 7 act=assert parent=none
| 8 act=assert parent=none
| 9 act=deny parent=none
| 10 act=assert parent=none
| 10 proposition whole negated
| 11 act=assert parent=none
| 12 act=deny parent=none
| 13 act=assert parent=none
| 13 proposition whole negated

=== r06 translated
| report outlet=<Qasira News Agency> published=2034-06-12
KASIR, 12 June (QNA). {source.1:The Ministry of Petroleum of Qasira} {cue.1:has categorically refuted} {content.1:the fabrications of foreign press about the delivery of Qasiran oil to the tanker Meridian Geron in March}.

{content.2:"In March no Qasiran oil went to this Geron, and the figure of 92 thousand tonnes is a lie, for the Selka holds no more than 70 thousand,"} {source.2:the Deputy Minister of Petroleum, Samir Haddan}, {cue.2:stated}. {source.3:An analysis of samples at the Kasir Institute of Petroleum} {cue.3:established} {content.3:that the cargo of the Geron was of Tamsin origin}.

On Saturday {source.4:the Brenmark weekly "Spyglass"} {cue.4:alleged} {content.4.5:that the chairman of the company Tolvan, E. Lindkvist, personally gave the order for the voyage}, {cue.5:referring to} {source.5:a former manager}. {content.6:"The article is untrue,"} {source.6:the official representative of Tolvan, M. Kesel}, {cue.6:emphasised} to the Agency.

{source.7:She} {cue.7:acknowledged} at the same time {content.7:that the two vessels had stood side by side off Cape Dunmar}. {content.8:"Only drinking water was handed over,"} {source.8:M. Kesel} {cue.8:explained}.

{source.9:The Minister of Transport of Oravu, T. Leveni}, {cue.9:assured} the Agency {content.9:that the Selka had not belonged to the register of his country since January}.

{source.10:The Brenmark Ministry of Trade} {cue.10:left without answer} {content.10:the question of the Agency about a waiver for Tolvan}. {source.11:S. Haddan} {cue.11:demanded} {content.11:an apology from the slanderers}.
| 1 act=deny parent=none
| 2 act=assert parent=none
| 2 proposition <In March no Qasiran oil went to this Geron> negated
| 2 proposition <the figure of 92 thousand tonnes is a lie, for the Selka holds no more than 70 thousand> negated
| 3 act=find parent=none
| 4 act=accuse parent=none
| 5 act=assert parent=4
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=admit parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=decline parent=none
| 11 act=demand parent=none

=== r07 tabloid
| report outlet=<The Daily Gong> published=2034-09-01
RAIDED! {source.1:Customs No 2} {cue.1:confirms} {content.1:swoop on oil giant}

Sixty officers stormed Tolvane's glass tower yesterday. {source.2:Deputy customs boss Jonas Kessel} {cue.2:said} {content.2:the raid had been ordered by a judge and that his men had carried off 40 boxes of papers}.

{content.3:There was no raid, only "a visit agreed weeks ago"}, {cue.3:huffed} {source.3:company mouthpiece Marta Kessel} - they are not related! {content.4:Four boxes left the building}, {source.4:she} {cue.4:claimed}.

Tell that to the man on the door. {content.5:"They broke the lock on the ninth floor. Nobody here had agreed to any visit,"} {source.5:a security guard} {cue.5:fumed}.

And there's more. {source.6:Shipping blog Bilge & Ballast} {cue.6:reports} {content.6:that officers found a second, secret logbook of the Meridian Heron in a safe}. {source.7:Mr Kessel} {cue.7:would neither confirm nor deny} {content.7:the find}.

{content.8:The shredders had been howling since Tuesday}, {source.8:a trader} {cue.8:told} the Gong. {content.9:"Not a page was shredded,"} {source.9:Ms Kessel} {cue.9:snapped}.

Who squealed? {source.10:Opposition firebrand Lena Thorsby} {cue.10:accused} {content.10:trade minister Anton Rusk of tipping off the firm}. {source.11:Rusk} {cue.11:branded} {content.11:her charge "a shabby lie"}. {content.12:"I warned nobody,"} {source.12:he} {cue.12:said}.
| 1 act=confirm parent=none
| 2 act=assert parent=none
| 2 proposition <the raid had been ordered by a judge>
| 2 proposition <his men had carried off 40 boxes of papers>
| 3 act=assert parent=none
| 3 proposition <There was no raid> negated
| 3 proposition <only "a visit agreed weeks ago">
| 4 act=assert parent=none
| 5 act=assert parent=none
| 5 proposition <They broke the lock on the ninth floor.>
| 5 proposition <Nobody here had agreed to any visit> negated
| 6 act=assert parent=none
| 7 act=decline parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=accuse parent=none
| 11 act=assert parent=none
| 11 proposition whole negated
| 12 act=assert parent=none
| 12 proposition whole negated

=== r08 blog
| report outlet=<Bilge & Ballast> published=2034-09-01
Log, log, who's got the log?

So {source.1:the Qasira News Agency} {cue.1:says} {content.1:customs turned up a second logbook of the Heron in a Tolvane safe}. Fun if true. I was at the press conference instead. {source.2:Jonas Kessel} {cue.2:conceded} there {content.2:that an inquiry into the company had been open since April}. {content.3:Forty boxes went off in the vans}, {source.3:he} {cue.3:said}.

Now for something nobody else has. {source.4:A tug skipper I have known for years} {cue.4:swears} {content.4:that the sister ship, the Meridian Egret, lay off Cape Dunmar on April 2 and took oil from the Selka that night}. {source.5:Olaf Brae, harbour-master at Dunmar}, {cue.5:objects} {content.5:that the Egret was not in his waters that day}. {content.6:"She was never there, and she took no oil,"} {cue.6:says} {source.6:Marta Kessel of Tolvane} in an email. {source.7:Wakewatch's Ines Dorval} {cue.7:could not confirm} {content.7:the April business}.

As for March: {source.8.9:the Saint Corvin registrar, Adele Fonteyn}, {cue.8:confirms} {content.8:that the Heron's transponder was off}, {cue.9:blaming} {content.9:a broken aerial}. {source.10:Tolvane} {cue.10:maintains} {content.10:it never was}. {source.11:Gerrit Strand} {cue.11:still denies} {content.11:arranging the rendezvous}, and {source.12:a retired master} {cue.12:doubts} {content.12:those 92,000 tonnes}. {source.13:Somebody inside the tower} {cue.13:tells} me {content.13:the shredders ran for two days before the visit}.
| 1 act=assert parent=none
| 2 act=admit parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 4 proposition <the sister ship, the Meridian Egret, lay off Cape Dunmar on April 2>
| 4 proposition <took oil from the Selka that night>
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=assert parent=none
| 6 proposition <She was never there> negated
| 6 proposition <she took no oil> negated
| 7 act=decline parent=none
| 8 act=confirm parent=none
| 9 act=assert parent=none
| 10 act=assert parent=none
| 10 proposition whole negated
| 11 act=deny parent=none
| 12 act=dispute parent=none
| 13 act=assert parent=none

=== r09 state
| report outlet=<Qasira News Agency> published=2034-09-01
KASIR, 1 September (QNA). {source.1:The newspaper Daily Gong} {cue.1:writes} {content.1:that a second logbook of the tanker Meridian Geron was discovered in a safe of the company Tolvan}. {source.2:The company} {cue.2:considers} {content.2:this discovery an invention}.

{source.3:The Deputy Minister of Petroleum, Samir Haddan}, {cue.3:described} {content.3:the raid as theatre for the galleries}. {content.4:"I repeat: not one drop of our oil went to the Geron,"} {source.4:he} {cue.4:declared}.

{source.5:The owner of the Selka, the Blue Crescent Line}, {cue.5:informed} the Agency {content.5:that the vessel stood in repair at Kasir during the whole of March and could not have met anyone}. {content.6:The Selka lay in dock for repair from the end of February to April 1}, {cue.6:as stated in} {source.6:a certificate of the Kasir shipyard}.

{source.7:The deputy director of the Brenmark customs, J. Kesel}, {cue.7:announced} {content.7:the seizure of 40 boxes}; {cue.8:according to} {source.8:his namesake M. Kesel, representative of Tolvan}, {content.8:the number of boxes was four}.

{source.9:The Oravu Maritime Authority} {cue.9:recalled} {content.9:that the Selka was not on its register in March}. {source.10:The Ship Registry of Saint Corvin} {cue.10:refrained from} {content.10:commenting on the raid}.

In Brenmark itself voices of reason are heard. {content.11:Tolvan did not violate the embargo}, {source.11:the Minister of Trade, A. Rusk}, {cue.11:underlined} on Thursday.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition whole negated
| 3 act=assert parent=none
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=assert parent=none
| 5 proposition <the vessel stood in repair at Kasir during the whole of March>
| 5 proposition <could not have met anyone> negated
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=decline parent=none
| 11 act=assert parent=none
| 11 proposition whole negated

=== r10 wire
| report outlet=<Continental Wire> published=2034-09-13
{source.1:Ship tracker} {cue.1:takes back} {content.1:tonnage in Tolvane case}

PORT ALDIS, Sept 13 (CW) - {source.2.3:Wakewatch} on Wednesday {cue.2:withdrew} {content.2:its figure of 92,000 tonnes for the crude passed to the Meridian Heron in March}, {cue.3:saying} {content.3:the true figure was 62,000}.

{content.4:"We read the draught off the wrong ship,"} {source.4:Ines Dorval, the firm's analyst}, {cue.4:said}. {content.4:"But oil did go across."}

{content.5:The transfer never happened, whatever the figure}, {source.5:Marta Kessel, a spokeswoman for Tolvane}, {cue.5:said}. Yet {source.6:a test by the customs laboratory on samples from the Heron} {cue.6:showed} {content.6:the oil to be Qasiran}. {content.7:No second logbook had been found in the August search}, {source.7:a customs officer close to the inquiry} {cue.7:said}.

{source.8:A senior official at the trade ministry} {cue.8:said} {content.8:a written warning about the Selka had lain in its files since February}. {source.9:The minister, Anton Rusk}, {cue.9:denied} {content.9:that it had received one}. {content.10:It sent three letters, in February, March and April}, {source.10:the campaign group Embargo Monitor} {cue.10:said}.

{content.11:The Heron was suspended from the Saint Corvin register on Tuesday}, {cue.11:according to} {source.11:the registrar, Adele Fonteyn}. {source.12:Tolvane} {cue.12:denied} {content.12:the suspension}.
| 1 act=retract parent=none
| 2 act=retract parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 4 proposition <We read the draught off the wrong ship>
| 4 proposition <But oil did go across.>
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=find parent=none
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=assert parent=none
| 9 act=deny parent=none
| 10 act=assert parent=none
| 11 act=assert parent=none
| 12 act=deny parent=none

=== r11 portal
| report outlet=<Harbour Online> published=2034-09-14
Tanker sleuths got their sums wrong

Oops. The people who watch ships for a living have had to eat their numbers. {source.1:Wakewatch} {cue.1:has scrapped} {content.1:the 92,000 tonnes it had credited to the Meridian Heron}; {content.2:it was 62,000}, {source.2:the company} now {cue.2:says}. {source.3.4:Analyst Ines Dorval} {cue.3:admitted} {content.3:that they had taken the draught from the wrong vessel}, but {cue.4:insisted} {content.4:oil had flowed}.

Not so, {cue.5:countered} {source.5:Tolvane's Marta Kessel}: {content.5:there was no transfer of any size}. Awkwardly for her, {source.6:tests in the customs laboratory} {cue.6:have identified} {content.6:what was in the Heron's tanks as Qasiran oil}. {content.7:That rumoured second logbook, on the other hand, was never found}, {source.7:a customs man} {cue.7:said}.

Over at the trade ministry a letter is making trouble. {source.8:A highly placed official} {cue.8:said} {content.8:a warning about the Selka had been filed there in February}. {source.9:Minister Anton Rusk} {cue.9:denied} {content.9:it}. {source.10:The activists of Embargo Monitor} {cue.10:speak of} {content.10:three letters sent by April}.

The flag, finally. {source.11:Saint Corvin's registrar} {cue.11:said} {content.11:the Heron was suspended on Tuesday}; {content.12:she was not}, {cue.12:according to} {source.12:Tolvane}.
| 1 act=retract parent=none
| 2 act=assert parent=none
| 3 act=admit parent=none
| 4 act=assert parent=none
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=find parent=none
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=assert parent=none
| 9 act=deny parent=none
| 10 act=assert parent=none
| 11 act=assert parent=none
| 12 act=assert parent=none
| 12 proposition whole negated

=== r12 weekly
| report outlet=<The Spyglass> published=2034-09-30
Edvard Lindqvist: an apology

{source.1:The Spyglass} {cue.1:apologises} to Mr Edvard Lindqvist {content.1:for a mistaken story about his ordering the Meridian Heron to Cape Dunmar}. {source.2:We} {cue.2:accept} {content.2:that the memo of March 9 was a forgery}. {source.3.4:The former manager who handed it to us} {cue.3:has admitted} {content.3:forging it at home}, and {cue.4:takes back} {content.4:what he said of the order}.

{content.5:"I gave no such order, and I was not told of the voyage,"} {source.5:Mr Lindqvist} {cue.5:writes} in a letter to the editor. On the second point accounts differ. {content.6:The chairman was told of it in February}, {cue.6:says} {source.6:a director of the company}.

{source.7:We} {cue.7:maintain} {content.7:that he met Anton Rusk at the Hotel Astor in January}. {content.8:"I served the two gentlemen dinner on the 17th,"} {source.8:a waiter} {cue.8:recalls}. {source.9:Mr Rusk, who left the ministry on Monday}, {cue.9:repeats} {content.9:that no such meeting took place}.

Nor do we withdraw the rest. {source.10:The deckhand of our June report} {cue.10:maintains} {content.10:that oil came across from the Selka}. {source.11:Paul Amiel of Lerroux Bank}, asked again, {cue.11:would not say} {content.11:whether the bank had financed the cargo}. {source.12:Marta Kessel} {cue.12:welcomed} {content.12:the apology as overdue}.
| 1 act=retract parent=none
| 2 act=admit parent=none
| 3 act=admit parent=none
| 4 act=retract parent=none
| 5 act=assert parent=none
| 5 proposition <I gave no such order> negated
| 5 proposition <I was not told of the voyage> negated
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=assert parent=none
| 11 act=decline parent=none
| 12 act=assert parent=none

=== r13 broadsheet
| report outlet=<The Aldis Chronicle> published=2034-10-26
{source.1:Minister} {cue.1:concedes} {content.1:Selka warning reached ministry}

{source.2:Helle Varga, who succeeded Anton Rusk at the trade ministry last month}, {cue.2:admitted} to parliament on Wednesday {content.2:that a written warning about the Selka had arrived in February, but not three letters}. {content.3:"A waiver for Tolvane was drafted; it was never granted,"} {source.3:the minister} {cue.3:said}.

{source.4:Her predecessor} {cue.4:denied} {content.4:that there had been a draft}. {content.5:The waiver was granted on February 2}, {source.5:Lena Thorsby, of the opposition}, {cue.5:told} the chamber. {source.6:Embargo Monitor} {cue.6:insisted} {content.6:that all three letters were delivered}, and {source.7:postal receipts} {cue.7:show} {content.7:deliveries in February, March and April}.

{source.8:Ms Varga} {cue.8:declined} {content.8:to say whether Mr Rusk had met Tolvane's chairman}. {content.9:The two dined at the Hotel Astor in January}, {cue.9:according to} {source.9:Ilse Mohr, his former private secretary}. Mr Rusk, {source.15:who} {cue.15:had ruled out} {content.15:any encounter} for months, is less sure now: {source.10:he} {cue.10:conceded} yesterday {content.10:that he had met Edvard Lindqvist there "for five minutes, in the lobby"}. {source.11:He} {cue.11:denied} {content.11:a dinner}.

Elsewhere, too, memories improve. {source.12:Oravu's transport minister, Tomasi Leweni}, {cue.12:acknowledged} {content.12:that the Selka had stayed on the register until the end of April}; {source.13:the country's Maritime Authority} {cue.13:did not respond to} {content.13:a request for comment on that}. {source.14:Jonas Kessel} {cue.14:confirmed} {content.14:that customs had known of the transfer since April}.
| 1 act=admit parent=none
| 2 act=admit parent=none
| 2 proposition <a written warning about the Selka had arrived in February>
| 2 proposition <not three letters> negated
| 3 act=assert parent=none
| 3 proposition <A waiver for Tolvane was drafted>
| 3 proposition <it was never granted> negated
| 4 act=deny parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=find parent=none
| 8 act=decline parent=none
| 9 act=assert parent=none
| 10 act=admit parent=none
| 11 act=deny parent=none
| 12 act=admit parent=none
| 13 act=decline parent=none
| 14 act=confirm parent=none
| 15 act=deny parent=none

=== r14 ngo
| report outlet=<Embargo Monitor> published=2034-11-24
Who has admitted what: a bulletin on the Tolvane affair

In a filing on Wednesday {source.1:Tolvane} {cue.1:admitted} {content.1:that the Meridian Heron took "a limited quantity" of oil from the Selka in March}; {source.2:it} {cue.2:disputes} {content.2:that the oil was Qasiran}. {content.3:About 20,000 tonnes were taken}, {source.3:its chairman, Edvard Lindqvist}, {cue.3:told} Thursday's general meeting. {source.4:We} {cue.4:reject} {content.4:that figure}; {source.5:Wakewatch} {cue.5:reaffirmed} {content.5:its 62,000} this morning.

{source.6:Mr Lindqvist} also {cue.6:conceded} {content.6:that the Meridian Egret lay off Cape Dunmar on April 2, but she took no oil}. {source.7:Company spokeswoman Marta Kessel} {cue.7:now grants} {content.7:that the events of August 31 were a raid}. {source.8:The customs inventory} {cue.8:lists} {content.8:40 boxes removed}; {source.9:she} {cue.9:no longer speaks of} {content.9:four}.

{source.10.11:Gerrit Strand} {cue.10:confessed} to investigators {content.10:that Pell & Strand arranged the March meeting}, but {cue.11:denies} {content.11:the commission}. {content.12:Lerroux Bank lent money for a part of the cargo}, {source.12:the bank} {cue.12:acknowledged} on Tuesday, while {source.13:its spokesman, Paul Amiel}, {cue.13:rules out} {content.13:a letter of credit}.

{source.14:Anton Rusk} to this day {cue.14:denies} {content.14:that he tipped off the company}. {content.15:A call was made from his office two days before the raid}, {source.15:his former secretary, Ilse Mohr}, {cue.15:says}. {source.16:We} {cue.16:urge} {content.16:the minister, Helle Varga, to publish the call records}.

{source.17:The Aldis Chronicle} {cue.17:reported} last month, {cue.18:quoting} {source.18:Oravu's minister of transport}, {content.17.18:that the Selka was on the register there until late April}. {content.19:Tolvane broke the embargo}, {source.19:we} {cue.19:conclude}; the courts must do the rest.
| 1 act=admit parent=none
| 2 act=dispute parent=none
| 3 act=assert parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 6 act=admit parent=none
| 6 proposition <the Meridian Egret lay off Cape Dunmar on April 2>
| 6 proposition <she took no oil> negated
| 7 act=admit parent=none
| 8 act=assert parent=none
| 9 act=assert actuality=not_said parent=none
| 10 act=admit parent=none
| 11 act=deny parent=none
| 12 act=admit parent=none
| 13 act=deny parent=none
| 14 act=deny parent=none
| 15 act=assert parent=none
| 16 act=demand parent=none
| 17 act=assert parent=none
| 18 act=assert parent=17
| 19 act=assert parent=none

=== story
actor <Wakewatch> party=<Wakewatch>: r01.1, r01.2, r01.5, r02.1, r02.2, r02.5, r04.12, r05.7, r10.1, r10.2, r10.3, r11.1, r11.2, r14.5
actor <Ines Dorval> party=<Wakewatch>: r01.3, r02.3, r08.7, r10.4, r11.3, r11.4
actor <Satellite images released by Wakewatch>: r01.4, r02.4
actor <Marta Kessel> party=<Tolvane>: r01.6, r01.7, r02.6, r02.7, r05.3, r05.4, r06.6, r06.7, r06.8, r07.3, r07.4, r07.9, r08.6, r09.8, r10.5, r11.5, r12.12, r14.7, r14.9
actor <Tolvane> party=<Tolvane>: r03.6, r08.10, r09.2, r10.12, r11.12, r14.1, r14.2
actor <Edvard Lindqvist> party=<Tolvane>: r05.5, r12.5, r14.3, r14.6
actor <senior customs official in Port Aldis> party=<Brenmark>: r01.8, r02.8, r04.10
actor <Jonas Kessel> party=<Brenmark>: r01.9, r07.1, r07.2, r07.7, r08.2, r08.3, r09.7, r13.14
actor <Brenmark Customs Service> party=<Brenmark>: r03.5
actor <Pavel Orn> party=<Brenmark>: r04.11
actor <Saint Corvin Ship Registry> party=<Saint Corvin>: r01.10, r02.9, r09.10
actor <Adele Fonteyn> party=<Saint Corvin>: r08.8, r08.9, r10.11, r11.11
actor <Anton Rusk> party=<Brenmark>: r01.11, r03.3, r03.4, r05.12, r05.13, r07.11, r07.12, r09.11, r10.9, r11.9, r12.9, r13.4, r13.10, r13.11, r13.15, r14.14
actor <Helle Varga> party=<Brenmark>: r13.1, r13.2, r13.3, r13.8
actor <Ministry of Trade of Brenmark> party=<Brenmark>: r03.2, r03.8, r03.9, r03.10, r06.10
actor <Embargo Monitor> party=<Embargo Monitor>: r03.1, r10.10, r11.10, r13.6, r14.4, r14.16, r14.19
actor <certificate of origin lodged by Tolvane>: r03.7
actor <Gerrit Strand> party=<Pell & Strand>: r04.1, r04.2, r04.4, r08.11, r14.10, r14.11
actor <two charterers who have read the recap>: r04.3, r04.5
actor <Lerroux Bank> party=<Lerroux Bank>: r04.6, r14.12
actor <Paul Amiel> party=<Lerroux Bank>: r05.9, r05.10, r12.11, r14.13
actor <Oravu Maritime Authority> party=<Oravu>: r04.7, r09.9, r13.13
actor <register extract dated March 3>: r04.8
actor <Tomasi Leweni> party=<Oravu>: r06.9, r13.12, r14.18
actor <Continental Wire>: r04.9
actor <surveyor at Port Aldis>: r04.13
actor <former Tolvane manager>: r05.1, r05.8, r05.11, r06.5, r12.3, r12.4
actor <memo of March 9>: r05.2
actor <deckhand who served in the Heron until April>: r05.6, r12.10
actor <Ministry of Petroleum of Qasira> party=<Qasira>: r06.1
actor <Samir Haddan> party=<Qasira>: r06.2, r06.11, r09.3, r09.4
actor <analysis of samples at the Kasir Institute of Petroleum>: r06.3
actor <The Spyglass>: r06.4, r12.1, r12.2, r12.7
actor <security guard at Tolvane>: r07.5
actor <Bilge & Ballast>: r07.6
actor <Qasira News Agency>: r08.1
actor <The Daily Gong>: r09.1
actor <trader at Tolvane>: r07.8
actor <Lena Thorsby>: r07.10, r13.5
actor <tug skipper>: r08.4
actor <Olaf Brae>: r08.5
actor <retired master>: r08.12
actor <somebody inside the tower>: r08.13
actor <Blue Crescent Line> party=<Blue Crescent Line>: r09.5
actor <certificate of the Kasir shipyard>: r09.6
actor <test by the customs laboratory>: r10.6, r11.6
actor <customs officer close to the inquiry> party=<Brenmark>: r10.7
actor <customs man> party=<Brenmark>: r11.7
actor <senior official at the trade ministry> party=<Brenmark>: r10.8
actor <highly placed official at the trade ministry> party=<Brenmark>: r11.8
actor <director of Tolvane> party=<Tolvane>: r12.6
actor <waiter at the Hotel Astor>: r12.8
actor <postal receipts>: r13.7
actor <Ilse Mohr>: r13.9, r14.15
actor <The Aldis Chronicle>: r14.17
actor <customs inventory>: r14.8
claim c1 <The Meridian Heron and the Selka lay side by side off Cape Dunmar in March>: r01.3/1 for, r01.4 for, r02.3/1 for, r02.4 for, r03.6 against, r06.7 for, r09.5/2 against
claim c2 <The Meridian Heron took oil from the Selka off Cape Dunmar in March>: r01.2 for, r01.6 against, r01.7/1 against, r01.10 withheld about, r01.11 unclear, r02.1 for, r02.2 for, r02.6 against, r02.7/1 against, r02.9 withheld about, r05.6/1 for, r10.4/2 for, r10.5 against, r11.4 for, r11.5 against, r12.10 for, r14.1 for
claim c3 <The oil that the Meridian Heron took in March was Qasiran>: r01.1 for, r06.1 against, r06.2/1 against, r09.4 against, r10.6 for, r11.6 for, r14.2 unclear
claim c4 <The cargo of the Meridian Heron came from Tamsin>: r03.7 for, r06.3 for
claim c5 <92,000 tonnes passed to the Meridian Heron in March>: r01.5 for, r02.5 for, r03.8 unclear, r04.12 for, r04.13 unclear, r05.7 for, r06.2/2 against, r08.12 unclear, r10.1 against, r10.2 against, r11.1 against
claim c6 <62,000 tonnes passed to the Meridian Heron in March>: r10.3 for, r11.2 for, r14.5 for
claim c7 <About 20,000 tonnes were taken by the Meridian Heron in March>: r14.3 for, r14.4 against
claim c8 <The transponder of the Meridian Heron was off in March>: r01.3/2 for, r02.3/2 for, r08.8 for, r08.10 against
claim c9 <The master switched the transponder of the Meridian Heron off with his own hand>: r05.6/2 for
claim c10 <A broken aerial was the cause that the transponder of the Meridian Heron was off>: r08.9 for
claim c11 <Tolvane has broken the embargo>: r01.7/2 against, r02.7/2 against, r03.3/4 against, r09.11 against, r14.19 for
claim c12 <Customs had known of the transfer since April>: r01.8 for, r02.8 for, r04.9 for, r04.10 for, r04.11 against, r13.14 for
claim c13 <An inquiry into Tolvane was open>: r01.9 withheld, r03.5 against, r08.2 for
claim c14 <The Ministry of Trade had been warned in writing about the Selka in February>: r03.1 for, r03.2 against, r03.3/1 against, r10.8 for, r10.9 against, r11.8 for, r11.9 against, r13.1 for, r13.2/1 for
claim c15 <Embargo Monitor sent the ministry three letters, in February, March and April>: r10.10 for, r11.10 for, r13.2/2 against, r13.6 for, r13.7 for
claim c16 <A waiver was granted to Tolvane>: r03.3/2 against, r06.10 withheld about, r13.3/2 against, r13.5 for
claim c17 <A waiver for Tolvane was drafted>: r13.3/1 for, r13.4 against
claim c18 <Anton Rusk met Edvard Lindqvist this year>: r03.4 against, r05.11 for, r05.12 against, r05.13 against, r12.7 for, r12.9 against, r13.8 withheld, r13.10 for, r13.15 against
claim c19 <Anton Rusk and Edvard Lindqvist dined at the Hotel Astor in January>: r12.8 for, r13.9 for, r13.11 against
claim c20 <Pell & Strand arranged the meeting of the Meridian Heron and the Selka in March>: r04.1 against, r04.2 against, r04.3/1 for, r04.4/1 against, r08.11 against, r14.10 for
claim c21 <Pell & Strand took a commission on the March meeting>: r04.3/2 for, r04.4/2 against, r14.11 against
claim c22 <Lerroux Bank lent money for the March cargo>: r04.6 withheld about, r05.8 for, r05.9 against, r12.11 withheld, r14.12 for
claim c23 <Lerroux Bank opened a letter of credit for the March cargo>: r04.5 for, r05.10 against, r14.13 against
claim c24 <The Selka was on the Oravu register in March>: r04.7/1 against, r04.8 for, r06.9 against, r09.9 against, r13.12 for, r13.13 withheld about, r14.17 for, r14.18 for
claim c25 <Edvard Lindqvist personally ordered the Meridian Heron to Cape Dunmar>: r05.1 for, r05.2 for, r05.4 against, r05.5 withheld about, r06.4 for, r06.5 for, r06.6 against about, r12.1 against, r12.4 against, r12.5/1 against
claim c26 <The memo of March 9 was a forgery>: r05.3 for, r12.2 for, r12.3 for
claim c27 <Edvard Lindqvist was told of the voyage>: r12.5/2 against, r12.6 for
claim c28 <There was a raid on Tolvane on August 31>: r07.1 for, r07.3/1 against, r09.10 withheld about, r14.7 for
claim c29 <The visit of customs to Tolvane had been agreed>: r07.3/2 for, r07.5/2 against
claim c30 <40 boxes left the Tolvane building>: r07.2/2 for, r08.3 for, r09.7 for, r14.8 for
claim c31 <Four boxes left the Tolvane building>: r07.4 for, r09.8 for
claim c32 <A second logbook of the Meridian Heron was found in a Tolvane safe>: r07.6 for, r07.7 withheld about, r08.1 for, r09.1 for, r09.2 against, r10.7 against, r11.7 against
claim c33 <The shredders had been running at Tolvane in the days before the raid>: r07.8 for, r07.9 against, r08.13 for
claim c34 <Anton Rusk tipped off Tolvane>: r07.10 for, r07.11 against about, r07.12 against, r14.14 against
claim c35 <The Meridian Egret lay off Cape Dunmar on April 2>: r08.4/1 for, r08.5 against, r08.6/1 against, r14.6/1 for
claim c36 <The Meridian Egret took oil from the Selka on April 2>: r08.4/2 for, r08.6/2 against, r08.7 withheld about, r14.6/2 against
claim c37 <The Selka was in repair at Kasir during the whole of March>: r09.5/1 for, r09.6 for
claim c38 <Wakewatch read the draught off the wrong ship>: r10.4/1 for, r11.3 for
claim c39 <The Meridian Heron was suspended from the Saint Corvin register>: r10.11 for, r10.12 against, r11.11 for, r11.12 against
claim c40 <Only drinking water was handed over between the two vessels in March>: r06.8 for
narrower c2 c1
narrower c3 c2
narrower c5 c2
narrower c6 c2
narrower c7 c2
narrower c9 c8
narrower c10 c8
narrower c15 c14
narrower c19 c18
narrower c23 c22
narrower c36 c35
excludes c5 c6
excludes c5 c7
excludes c6 c7
excludes c3 c4
excludes c9 c10
excludes c30 c31
excludes c1 c37
excludes c2 c40
reversal <Tolvane> c1 from r03.6 to r06.7
reversal <Tolvane> c2 from r01.6 r01.7/1 r02.6 r02.7/1 r10.5 r11.5 to r14.1 partial
reversal <Wakewatch> c5 from r01.5 r02.5 r04.12 r05.7 to r10.1 r10.2 r11.1
reversal <Brenmark> c12 from r04.11 to r13.14
reversal <Brenmark> c13 from r03.5 to r08.2
reversal <Brenmark> c14 from r03.2 r03.3/1 r10.9 r11.9 to r13.1 r13.2/1
reversal <Anton Rusk> c18 from r03.4 r05.12 r05.13 r12.9 r13.15 to r13.10 partial
reversal <Gerrit Strand> c20 from r04.1 r04.2 r04.4/1 r08.11 to r14.10
reversal <Lerroux Bank> c22 from r05.9 to r14.12 partial
reversal <Tomasi Leweni> c24 from r06.9 to r13.12 r14.18
reversal <The Spyglass> c25 from r06.4 to r12.1
reversal <former Tolvane manager> c25 from r05.1 r06.5 to r12.4
reversal <Marta Kessel> c28 from r07.3/1 to r14.7
reversal <Tolvane> c35 from r08.6/1 to r14.6/1
contradicts r01.1 r03.7
contradicts r01.1 r06.1
contradicts r01.1 r06.2/1
contradicts r01.1 r06.3
doubts r01.1 r14.2
contradicts r01.2 r01.6
doubts r01.2 r01.11
contradicts r01.2 r03.6
contradicts r01.2 r09.5/2
contradicts r01.2 r09.6
contradicts r01.3/1 r03.6
contradicts r01.3/1 r09.5/2
contradicts r01.3/1 r09.6
contradicts r01.3/2 r08.10
contradicts r01.4 r03.6
contradicts r01.4 r09.5/2
contradicts r01.4 r09.6
doubts r01.5 r03.8
doubts r01.5 r04.13
contradicts r01.5 r06.2/2
doubts r01.5 r08.12
contradicts r01.6 r05.6/1
contradicts r01.6 r10.4/2
contradicts r01.6 r14.1
contradicts r01.6 r14.3
contradicts r01.7/2 r14.19
contradicts r01.8 r04.11
doubts r01.11 r05.6/1
doubts r01.11 r10.4/2
doubts r01.11 r14.1
doubts r01.11 r14.3
contradicts r03.1 r03.2
contradicts r03.1 r03.3/1
contradicts r03.2 r10.8
contradicts r03.2 r11.8
contradicts r03.2 r13.1
contradicts r03.2 r13.7
contradicts r03.3/1 r10.8
contradicts r03.3/1 r11.8
contradicts r03.3/1 r13.1
contradicts r03.3/1 r13.7
contradicts r03.3/2 r13.5
contradicts r03.3/4 r14.19
contradicts r03.4 r05.11
contradicts r03.4 r12.7
contradicts r03.4 r12.8
contradicts r03.4 r13.9
contradicts r03.5 r08.2
contradicts r03.6 r05.6/1
contradicts r03.6 r06.7
contradicts r03.6 r14.3
contradicts r03.7 r10.6
contradicts r04.1 r04.3/1
contradicts r04.3/2 r04.4/2
contradicts r04.5 r05.10
contradicts r04.7/1 r04.8
contradicts r04.7/1 r13.12
contradicts r04.8 r06.9
contradicts r04.11 r13.14
contradicts r05.1 r05.4
contradicts r05.1 r12.1
contradicts r05.1 r12.5/1
contradicts r05.2 r05.4
contradicts r05.2 r12.1
contradicts r05.2 r12.4
contradicts r05.2 r12.5/1
contradicts r05.6/1 r09.5/2
contradicts r05.6/1 r09.6
contradicts r05.6/2 r08.9
contradicts r05.6/2 r08.10
contradicts r05.8 r05.9
contradicts r05.9 r14.12
contradicts r06.1 r10.6
contradicts r06.2/1 r10.6
contradicts r06.3 r10.6
contradicts r06.7 r09.5/2
contradicts r06.7 r09.6
contradicts r07.1 r07.3/1
contradicts r07.2/2 r07.4
contradicts r07.3/2 r07.5/2
contradicts r07.4 r14.8
contradicts r07.6 r09.2
contradicts r07.6 r10.7
contradicts r07.6 r11.7
contradicts r07.8 r07.9
contradicts r07.9 r08.13
contradicts r07.10 r07.12
contradicts r08.1 r09.2
contradicts r08.1 r10.7
contradicts r08.1 r11.7
contradicts r08.4/1 r08.5
contradicts r08.4/1 r08.6/1
contradicts r08.4/2 r08.6/2
contradicts r08.4/2 r14.6/2
contradicts r08.5 r14.6/1
contradicts r08.6/1 r14.6/1
contradicts r08.8 r08.10
contradicts r09.1 r09.2
contradicts r09.1 r10.7
contradicts r09.1 r11.7
contradicts r09.5/2 r14.1
contradicts r09.5/2 r14.3
contradicts r09.6 r14.1
contradicts r09.6 r14.3
contradicts r10.3 r14.3
contradicts r10.5 r10.6
doubts r10.6 r14.2
contradicts r10.10 r13.2/2
contradicts r10.11 r10.12
contradicts r12.5/2 r12.6
contradicts r12.8 r13.11
contradicts r13.2/2 r13.7
contradicts r13.3/1 r13.4
contradicts r13.3/2 r13.5
contradicts r13.9 r13.11
contradicts r14.3 r14.4
derives r02 r01 copies
derives r04 r01 cites
derives r06 r05 cites
derives r07 r08 cites
derives r08 r09 cites
derives r09 r07 cites
derives r11 r10 rewrites
derives r14 r13 cites
origin c1 for least=3 most=3: <Ines Dorval> r01; <Satellite images released by Wakewatch> r01; <Marta Kessel> r06
origin c1 against least=2 most=2: <Tolvane> r03; <Blue Crescent Line> r09
origin c2 for least=4 most=4: <Wakewatch> r01; <deckhand who served in the Heron until April> r05, r12; <Ines Dorval> r10; <Tolvane> r14
origin c2 against least=1 most=1: <Marta Kessel> r01, r10
origin c3 for least=2 most=2: <Wakewatch> r01; <test by the customs laboratory> r10
origin c3 against least=2 most=2: <Ministry of Petroleum of Qasira> r06; <Samir Haddan> r06, r09
origin c4 for least=2 most=2: <certificate of origin lodged by Tolvane> r03; <analysis of samples at the Kasir Institute of Petroleum> r06
origin c5 for least=1 most=1: <Wakewatch> r01, r04, r05
origin c5 against least=2 most=2: <Samir Haddan> r06; <Wakewatch> r10
origin c6 for least=1 most=1: <Wakewatch> r10, r14
origin c7 for least=1 most=1: <Edvard Lindqvist> r14
origin c7 against least=1 most=1: <Embargo Monitor> r14
origin c8 for least=2 most=2: <Ines Dorval> r01; <Adele Fonteyn> r08
origin c8 against least=1 most=1: <Tolvane> r08
origin c11 for least=1 most=1: <Embargo Monitor> r14
origin c11 against least=2 most=2: <Marta Kessel> r01; <Anton Rusk> r03, r09
origin c12 for least=2 most=2: <senior customs official in Port Aldis> r01; <Jonas Kessel> r13
origin c12 against least=1 most=1: <Pavel Orn> r04
origin c13 for least=1 most=1: <Jonas Kessel> r08
origin c13 against least=1 most=1: <Brenmark Customs Service> r03
origin c14 for least=3 most=3: <Embargo Monitor> r03; <senior official at the trade ministry> r10; <Helle Varga> r13
origin c14 against least=2 most=2: <Ministry of Trade of Brenmark> r03; <Anton Rusk> r03, r10
origin c15 for least=2 most=2: <Embargo Monitor> r10, r13; <postal receipts> r13
origin c15 against least=1 most=1: <Helle Varga> r13
origin c16 for least=1 most=1: <Lena Thorsby> r13
origin c16 against least=2 most=2: <Anton Rusk> r03; <Helle Varga> r13
origin c17 for least=1 most=1: <Helle Varga> r13
origin c17 against least=1 most=1: <Anton Rusk> r13
origin c18 for least=3 most=3: <former Tolvane manager> r05; <The Spyglass> r12; <Anton Rusk> r13
origin c18 against least=1 most=1: <Anton Rusk> r03, r05, r12, r13
origin c19 for least=2 most=2: <waiter at the Hotel Astor> r12; <Ilse Mohr> r13
origin c19 against least=1 most=1: <Anton Rusk> r13
origin c20 for least=2 most=2: <two charterers who have read the recap> r04; <Gerrit Strand> r14
origin c20 against least=1 most=1: <Gerrit Strand> r04, r08
origin c21 for least=1 most=1: <two charterers who have read the recap> r04
origin c21 against least=1 most=1: <Gerrit Strand> r04, r14
origin c22 for least=2 most=2: <former Tolvane manager> r05; <Lerroux Bank> r14
origin c22 against least=1 most=1: <Paul Amiel> r05
origin c23 for least=1 most=1: <two charterers who have read the recap> r04
origin c23 against least=1 most=1: <Paul Amiel> r05, r14
origin c24 for least=2 most=2: <register extract dated March 3> r04; <Tomasi Leweni> r13
origin c24 against least=2 most=2: <Oravu Maritime Authority> r04, r09; <Tomasi Leweni> r06
origin c25 for least=2 most=2: <former Tolvane manager> r05; <memo of March 9> r05
origin c25 against least=4 most=4: <Marta Kessel> r05; <The Spyglass> r12; <former Tolvane manager> r12; <Edvard Lindqvist> r12
origin c26 for least=3 most=3: <Marta Kessel> r05; <The Spyglass> r12; <former Tolvane manager> r12
origin c27 for least=1 most=1: <director of Tolvane> r12
origin c27 against least=1 most=1: <Edvard Lindqvist> r12
origin c28 for least=2 most=2: <Jonas Kessel> r07; <Marta Kessel> r14
origin c28 against least=1 most=1: <Marta Kessel> r07
origin c29 for least=1 most=1: <Marta Kessel> r07
origin c29 against least=1 most=1: <security guard at Tolvane> r07
origin c30 for least=2 most=2: <Jonas Kessel> r07, r08, r09; <customs inventory> r14
origin c31 for least=1 most=1: <Marta Kessel> r07, r09
origin c32 for least=1 most=1: <> r07, r08, r09
origin c32 against least=2 most=2: <Tolvane> r09; <customs officer close to the inquiry> r10
origin c33 for least=1 most=2: <trader at Tolvane> r07; <somebody inside the tower> r08
origin c33 against least=1 most=1: <Marta Kessel> r07
origin c34 for least=1 most=1: <Lena Thorsby> r07
origin c34 against least=1 most=1: <Anton Rusk> r07, r14
origin c35 for least=2 most=2: <tug skipper> r08; <Edvard Lindqvist> r14
origin c35 against least=2 most=2: <Olaf Brae> r08; <Marta Kessel> r08
origin c36 for least=1 most=1: <tug skipper> r08
origin c36 against least=2 most=2: <Marta Kessel> r08; <Edvard Lindqvist> r14
origin c37 for least=2 most=2: <Blue Crescent Line> r09; <certificate of the Kasir shipyard> r09
origin c38 for least=1 most=1: <Ines Dorval> r10
origin c39 for least=1 most=1: <Adele Fonteyn> r10
origin c39 against least=1 most=1: <Tolvane> r10
