=== r01 ngo
| report outlet=<Ledger Watch> published=2034-10-07
TWO HOPS TO KEZHIN
Briefing no. 14

Since January 2033 no marine gas turbine may be delivered to Sarkand. This briefing follows one consignment of RF-24 engines, built by Rhode & Falk of Marrowby, Orlamund, which left the Tavoran free port of Port Calder in April 2034.

The first hop. {source.1:A bill of lading} {cue.1:shows} {content.1:that Pelican Marine Supply, a trader in Tavora, sold the engines to Doun Energy Services in Quillan}. {source.2:An end-user certificate stamped by Quillan's commerce ministry} {cue.2:states} {content.2:that they were bought for the Doun power station}.

The second hop. {source.3:A former employee of Doun Energy} {cue.3:told} us {content.3:that no engine had ever come to the power station, and that they had been put aboard the freighter Grey Heron at Mersa Doun by night}. {source.4:Ship-tracking data} {cue.4:show} {content.4:that the Grey Heron docked at Kezhin on June 9}. {source.5:Photographs taken at the Kezhin shipyard on June 12} {cue.5:show} {content.5:four crated turbines with the maker's plate on the quay}.

What the companies say. {source.6:Dario Venn, the director of Pelican}, {cue.6:said} by telephone {content.6:that his firm had sold nothing to Doun Energy}. {source.7:Rhode & Falk} {cue.7:wrote} {content.7:that it had not known where the engines would end}. {source.8:Samir Okan, who owns Doun Energy}, {cue.8:did not respond to} {content.8:three sets of questions}.

Research and text: Noor Aldane.
| 1 act=find parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition <that no engine had ever come to the power station> negated
| 3 proposition <that they had been put aboard the freighter Grey Heron at Mersa Doun by night>
| 4 act=find parent=none
| 5 act=find parent=none
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=decline parent=none

=== r02 wire
| report outlet=<Continental Wire> published=2034-10-08
HEST, Oct 8 (CW) - {source.1:Ledger Watch}, a group that monitors sanctions, {cue.1:said} on Saturday {content.1:that four marine gas turbines built by Rhode & Falk had reached the embargoed Kezhin shipyard in Sarkand through two traders}.

{source.2:Ingrid Haas, a spokeswoman for Rhode & Falk}, {cue.2:denied} {content.2:that the company had known the engines were bound for Sarkand}. {content.3:"We sold to an approved customer in Tavora, and nobody here had any inkling of Sarkand,"} {source.3:she} {cue.3:said}.

{source.4:Viktor Drahl, a spokesman for Sarkand's foreign ministry}, {cue.4:told} reporters in Ulvany: {content.4:"Not one of these turbines has come to Kezhin."}

The engines were sold to Pelican Marine Supply of Port Calder under a licence issued in Hest in March. {source.5:Marcus Ohle, a spokesman for Orlamund's trade ministry}, {cue.5:said} {content.5:that the ministry had received no warning about Pelican before it granted the licence}. {source.6:He} {cue.6:declined} {content.6:to say who had signed it}.

{source.7:Tavora's Customs Service} {cue.7:said} {content.7:that its officers had opened and inspected the crates before they left Port Calder in April}. {source.8:Pelican's director, Dario Venn}, {cue.8:denied} {content.8:selling turbines to Doun Energy Services}, the Quillan firm named in the report.

{source.9:Noor Aldane, who wrote the report}, {cue.9:called on} {content.9:Orlamund to open a criminal inquiry}.
| 1 act=assert parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none
| 3 proposition <We sold to an approved customer in Tavora>
| 3 proposition <nobody here had any inkling of Sarkand> negated
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=decline parent=none
| 7 act=assert parent=none
| 8 act=deny parent=none
| 9 act=demand parent=none

=== r03 local
| report outlet=<Marrow Valley Post> published=2034-10-09
Marrowby engines "in Sarkand yard"

HEST (Continental Wire) - {source.1:Sanctions monitors Ledger Watch} {cue.1:said} on Saturday {content.1:that four marine gas turbines built by Rhode & Falk had reached the embargoed Kezhin shipyard in Sarkand through two traders}.

{source.2:Marcus Ohle, a spokesman for the trade ministry}, {cue.2:said} {content.2:that the ministry had received no warning about Pelican Marine Supply, the buyer in Port Calder, before it granted the licence}. {source.3:He} {cue.3:declined} {content.3:to say who had signed it}.

{source.4:Ingrid Haas, a spokeswoman for Rhode & Falk}, {cue.4:denied} {content.4:that the company had known the engines were bound for Sarkand}. {content.5:"We sold to an approved customer in Tavora, and nobody here had any inkling of Sarkand,"} {source.5:she} {cue.5:said}.

{source.6:Viktor Drahl, a spokesman for Sarkand's foreign ministry}, {cue.6:told} reporters: {content.6:"Not one of these turbines has come to Kezhin."} {source.7:Pelican's director, Dario Venn}, {cue.7:denied} {content.7:selling turbines to Doun Energy Services}, the Quillan firm named in the report.

Rhode & Falk is the largest employer in the Marrow valley, with some 1,900 people at the Lower Mill works.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition whole negated
| 3 act=decline parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 5 proposition <We sold to an approved customer in Tavora>
| 5 proposition <nobody here had any inkling of Sarkand> negated
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=deny parent=none

=== r04 tabloid
| report outlet=<The Daily Flash> published=2034-10-10
VENN AND THE ART OF TURBINE MAINTENANCE

{content.1:Four monster engines from sleepy Marrowby have wound up in Sarkand's war yard}, {source.1:campaign outfit Ledger Watch} {cue.1:claims} - and the trail runs through a very cosy corner of Tavora.

{source.2:A customs insider in Port Calder} {cue.2:told} the Flash {content.2:that Dario Venn, boss of middlemen Pelican, is the brother of customs chief Hanna Venn, and that Pelican bunged one of her officers cash to look the other way}.

{source.3:Ms Venn} {cue.3:flatly denied} {content.3:being the trader's sister}. {content.4:"I have never met the man,"} {source.4:she} {cue.4:fumed}. {source.5.6:Her service} {cue.5:called} {content.5:the talk of cash for favours nonsense}, and {cue.6:swore} {content.6:every crate was opened}.

And who is behind the second firm in the chain, Doun Energy? {source.7:Shipping blog Drydock} {cue.7:says} {content.7:the outfit belongs to the son of a Sarkand admiral}. Its front man Samir Okan slammed down the phone.

{source.8:Rhode & Falk mouthpiece Ingrid Haas} {cue.8:insisted} {content.8:the engine-makers knew nothing about Sarkand}. Over in Ulvany, {source.9:foreign ministry spinner Viktor Drahl} {cue.9:sneered} {content.9:that not a single one had turned up at Kezhin}.

And in Hest? {source.10:Trade ministry spokesman Marcus Ohle} {cue.10:would not say} {content.10:whose name is on the licence}. Funny, that.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition <that Dario Venn, boss of middlemen Pelican, is the brother of customs chief Hanna Venn>
| 2 proposition <that Pelican bunged one of her officers cash to look the other way>
| 3 act=deny parent=none
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=assert parent=none
| 8 proposition whole negated
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=decline parent=none

=== r05 blog
| report outlet=<Drydock> published=2034-10-10
Who's who on the road to Kezhin (post updated this evening)

OK, a round-up, because my inbox is on fire.

Ownership first. {source.1:The Daily Flash} {cue.1:is reporting} {content.1:that Doun Energy Services is in the hands of an admiral's son in Sarkand}, which fits everything we thought. {source.2:The same paper}, {cue.3:citing} {source.3:a customs insider}, {cue.2:has} {content.2.3:the two Venns, the trader and the customs director, down as brother and sister}. Hmm. {source.4:Noor Aldane of Ledger Watch} {cue.4:doubts} {content.4:that they are related}.

Now the boxes. {source.5:Ledger Watch} {cue.5:counts} {content.5:four turbines at the yard}. {source.6:A stevedore at Mersa Doun} {cue.6:wrote} to me {content.6:that he saw three turbines lashed down on the Grey Heron's deck before she left for Sarkand in May}. {source.7:The tracking data that Ledger Watch used} {cue.7:put} {content.7:her alongside at Kezhin on June 9}, and I have checked them myself. {source.8:The stevedore} {cue.8:adds} {content.8:that her August run to Sarkand carried cement and nothing else}, so let's not mix up the two sailings, people.

I mailed everyone. {source.9:Doun Energy} {cue.9:has not answered} {content.9:my question about its owner}. {source.10:Pelican's Dario Venn} {cue.10:says} {content.10:he never sold Doun a turbine in his life}. More when I have it.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=2
| 4 act=dispute parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=find parent=none
| 8 act=assert parent=none
| 9 act=decline parent=none
| 10 act=assert parent=none
| 10 proposition whole negated

=== r06 state
| report outlet=<Sarkand News Agency> published=2034-10-11
ULVANY, October 11 (SNA) - {source.1:The official representative of the Ministry of Foreign Affairs of Sarkand, Viktor Drahl}, {cue.1:described} {content.1:the reports of Orlamund turbines at the Kezhin Shipyard as a fabrication from beginning to end}.

{content.2:"Not one of these engines has passed the gates of the yard,"} {source.2:the diplomat} {cue.2:stressed} at a briefing. {source.3:He} {cue.3:accused} {content.3:certain circles in Hest of seeking a pretext for new restrictions}.

{source.4:The director of the shipyard, Gleb Sorin}, {cue.4:denied} {content.4:that foreign turbines were being fitted into the frigates on its slipways}. {source.5:Sorin} {cue.5:noted} {content.5:that the Grey Heron did call at Kezhin on June 9, as the vessel does every summer}.

Even the Orlamund side has been compelled to distance itself from the slander. {source.6:The agency Continental Wire} {cue.6:reported}, {cue.7:quoting} {source.7:the manufacturer's representative Ingrid Haas}, {content.6.7:that the company had known of no shipment bound for Sarkand}.

{source.8:The Ministry of Commerce of Quillan} {cue.8:has informed} Ulvany {content.8:that the equipment in question was delivered to the Doun power station}, where it serves the peaceful needs of the friendly people of Quillan.

{source.9:The shipyard's director} {cue.9:questioned} {content.9:whether the photographs of June 12 had been taken at his yard at all}.
| 1 act=assert parent=none
| 1 proposition whole negated
| 2 act=assert parent=none
| 2 proposition whole negated
| 3 act=accuse parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=6
| 7 proposition whole negated
| 8 act=assert parent=none
| 9 act=dispute parent=none

=== r07 ministry
| report outlet=<Ministry of Commerce of Quillan> published=2034-10-13
REPUBLIC OF QUILLAN
MINISTRY OF COMMERCE
Press statement 112/34

1. {source.1:The Ministry} {cue.1:rejects} {content.1:the allegation that turbines of Orlamund origin left Mersa Doun for Sarkand aboard the vessel Grey Heron}.

2. {source.2:The Ministry} {cue.2:affirms} {content.2:that the end-user certificate issued in February is authentic}.

3. {source.3:The spokesman of the Ministry, Mr Idris Maro}, {cue.3:stated} in this connection {content.3:that all of the turbines were delivered to the Doun power station}. {source.4:The logbook of the station} {cue.4:records} {content.4:the arrival of the said units on May 3}.

4. {source.5:The harbourmaster of Mersa Doun} {cue.5:has reported} to the Ministry {content.5:that no turbine was loaded on the Grey Heron in May}.

5. {source.6:Mr Samir Okan, proprietor of Doun Energy Services}, {cue.6:has assured} the Ministry in writing {content.6:that his company forwarded nothing to Sarkand}. {source.7:Mr Okan} further {cue.7:denies} {content.7:that the company belongs to the son of any admiral}.

6. {source.8:The Ministry} {cue.8:does not wish to comment on} {content.8:the dealings between Doun Energy Services and Pelican Marine Supply}, which are of a private commercial nature.

7. {source.9.10:The Ministry} {cue.9:calls upon} {content.9:Ledger Watch to withdraw its briefing no. 14}, and {cue.10:will present} {content.10:the logbook to the competent committee of the Customs Union in due course}.

Mersa Doun, 13 October 2034
| 1 act=deny parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=find parent=none
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=deny parent=none
| 8 act=decline parent=none
| 9 act=demand parent=none
| 10 act=promise parent=none actuality=future

=== r08 broadsheet
| report outlet=<The Hest Herald> published=2034-10-21
Trade ministry was warned about turbine dealer

{source.1:A memorandum of February 11} {cue.1:shows} {content.1:that Orlamund's trade ministry was warned about Pelican Marine Supply six weeks before it licensed the sale of the Kezhin turbines}.

{source.2:Two officials at the ministry} {cue.2:told} the Herald {content.2:that Pieter Lund, the trade minister, had signed the licence himself, and that the memorandum had been laid on his desk}. {source.3:They} {cue.3:put} {content.3:the value of the contract at 61 million crowns}.

{source.4:Mr Lund} {cue.4:denied} {content.4:that the signature was his}. {content.5:"No such memorandum has ever been shown to me,"} {source.5:he} {cue.5:said} on Friday. {source.6:His spokesman, Marcus Ohle}, {cue.6:repeated} {content.6:that no warning about the Tavoran firm had been received}.

For Rhode & Falk, too, the questions multiply. {source.7:An email of March 2} {cue.7:shows} {content.7:that a sales manager in Marrowby had been told that the engines would go on to Sarkand}. {source.8:Ingrid Haas, the company's spokeswoman}, {cue.8:would not comment on} {content.8:the email}. {source.9:Konrad Falk, the chief executive}, {cue.9:said} {content.9:that neither he nor the board had known of Sarkand}.

{source.10:Ledger Watch}, whose briefing set off the affair, {cue.10:maintains} {content.10:that the engines reached the yard}. {source.11:Noor Aldane, its researcher}, {cue.11:told} this newspaper {content.11:that they were being fitted into two frigates, and that the maker had known from the start that they were bound for Sarkand}.
| 1 act=find parent=none
| 2 act=assert parent=none
| 2 proposition <that Pieter Lund, the trade minister, had signed the licence himself>
| 2 proposition <that the memorandum had been laid on his desk>
| 3 act=assert parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=find parent=none
| 8 act=decline parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=assert parent=none
| 11 act=assert parent=none
| 11 proposition <that they were being fitted into two frigates>
| 11 proposition <that the maker had known from the start that they were bound for Sarkand>

=== r09 translated
| report outlet=<The Calder Tribune> published=2034-10-23
Minister of Orlamund was advised in time on the house Pelikan

(Translated from the Tavoran)

{source.1:A memorandum dated 11 February} {cue.1:shows} {content.1:that the Ministry of Trade of Orlamund was warned about the house Pelikan Marine Supply six weeks before that it licensed the sale of the turbines of Kejin}.

{source.2:Two functionaries of the ministry} {cue.2:declared} {content.2:that the minister of trade, Piter Lundt, had signed the licence with his own hand, and that the memorandum was laid on his desk}. {source.3:They} {cue.3:estimate} {content.3:the worth of the contract at 61 millions of crowns}.

{source.4:Lundt} {cue.4:denied} {content.4:that the signature would be his}. {content.5:"Never such a memorandum was shown to me,"} {source.5:he} {cue.5:affirmed} on Friday. {source.6:His speaker, Markus Oleh}, {cue.6:repeated} {content.6:that no warning on the Tavoran house had been received}.

Also for the factory Rode & Falk the questions multiply themselves. {source.7:An electronic letter of 2 March} {cue.7:shows} {content.7:that a manager of sales in Marroby had been told that the machines will go on to Sarkand}. {source.8:Inge Haass, speaker of the company}, {cue.8:did not want to comment} {content.8:the letter}. {source.9:Conrad Falck, its chief}, {cue.9:said} {content.9:that neither he nor the council had known of Sarkand}.

The house Pelikan has its seat in our Pier Street, behind the old customs shed.
| 1 act=find parent=none
| 2 act=assert parent=none
| 2 proposition <that the minister of trade, Piter Lundt, had signed the licence with his own hand>
| 2 proposition <that the memorandum was laid on his desk>
| 3 act=assert parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=find parent=none
| 8 act=decline parent=none
| 9 act=assert parent=none
| 9 proposition whole negated

=== r10 trade
| report outlet=<Marine Power Review> published=2034-11-06
Tavora stops RF-10 pair; doubts over RF-24 count and price

{source.1:Tavora's Customs Service} {cue.1:said} {content.1:it had seized two Rhode & Falk RF-10 turbines at Port Calder on November 2}. {source.2:Its director, Hanna Venn}, {cue.2:said} {content.2:that the 9 MW units were unrelated to the larger RF-24 set shipped in April, but had again been consigned by Pelican Marine Supply}. {source.3:Pelican's director, Dario Venn, who is not related to her}, {cue.3:denied} {content.3:that the seized units were his}.

On the April set, {source.4:four packaging engineers who studied the yard photographs for MPR} {cue.4:said} {content.4:that one of the crates held a reduction gearbox and only three held turbines}. {source.5:Ledger Watch researcher Noor Aldane} {cue.5:conceded} {content.5:that the count of four might not stand}.

The price is disputed as well. {source.6:The Hest Herald} {cue.6:has reported}, {cue.7:on the word of} {source.7:two ministry officials}, {content.6.7:that the contract was worth 61 million crowns}. {source.8:Leif Aas, a broker in used marine engines}, {cue.8:questioned} {content.8:that figure}; {source.9:Ottmar Kess of the Engine Makers' Federation} {cue.9:reckons} {content.9:that the set changed hands for 38 million crowns}.

At the Ulvany shipbuilding fair {source.10:the director of the Kezhin yard} {cue.10:told} visitors {content.10:that no foreign machinery was going into his frigates}. {source.11:Rhode & Falk} {cue.11:declined} {content.11:to comment on the seizure}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition <that the 9 MW units were unrelated to the larger RF-24 set shipped in April>
| 2 proposition <had again been consigned by Pelican Marine Supply>
| 3 act=deny parent=none
| 4 act=assert parent=none
| 4 proposition <that one of the crates held a reduction gearbox>
| 4 proposition <only three held turbines>
| 5 act=admit parent=none
| 5 proposition whole negated
| 6 act=assert parent=none
| 7 act=assert parent=6
| 8 act=dispute parent=none
| 9 act=assert parent=none
| 10 act=assert parent=none
| 10 proposition whole negated
| 11 act=decline parent=none

=== r11 wire
| report outlet=<Continental Wire> published=2034-11-14
HEST, Nov 14 (CW) - {source.1:Orlamund's new trade minister, Agnes Torvald}, {cue.1:admitted} on Tuesday {content.1:that her ministry had been warned about Pelican Marine Supply before it licensed the turbine sale, and that the turbines had reached Kezhin}. Her predecessor, Pieter Lund, resigned on Monday.

In his letter of resignation {source.2.3:Lund} {cue.2:acknowledged} {content.2:that he had signed the licence himself}, but {cue.3:maintained} {content.3:that the February memorandum never reached him}. {source.4:The Hest Herald} {cue.4:reported} in October {content.4:that the warning came six weeks before the licence}.

{source.5:A senior Orlamund official} {cue.5:said} {content.5:that Konrad Falk, chief executive of Rhode & Falk, had been arrested late on Monday, and that Lund had had the memorandum on his desk since February}. {source.6:Ingrid Haas, a spokeswoman for the company}, {cue.6:refused to comment on} {content.6:an arrest}. {source.7:Prosecutors in Hest} {cue.7:said} {content.7:that police had searched the Lower Mill works in Marrowby on Tuesday}. The firm's head office in Hest was searched in October.

{source.8:Ledger Watch} {cue.8:withdrew} {content.8:its figure of four turbines at the Kezhin yard}. {source.9:The group} {cue.9:now says} {content.9:that three reached it}.

In Mersa Doun, {source.10:Idris Maro, a spokesman for Quillan's commerce ministry}, {cue.10:conceded} {content.10:that no turbine had ever been delivered to the Doun power station}. {source.11:He} {cue.11:said} {content.11:that the end-user certificate had been forged}. {source.12:A lawyer for Doun Energy Services} {cue.12:insisted} {content.12:that the paper was genuine}.
| 1 act=admit parent=none
| 1 proposition <that her ministry had been warned about Pelican Marine Supply before it licensed the turbine sale>
| 1 proposition <that the turbines had reached Kezhin>
| 2 act=admit parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 5 act=assert parent=none
| 5 proposition <that Konrad Falk, chief executive of Rhode & Falk, had been arrested late on Monday>
| 5 proposition <that Lund had had the memorandum on his desk since February>
| 6 act=decline parent=none
| 7 act=assert parent=none
| 8 act=retract parent=none
| 9 act=assert parent=none
| 10 act=admit parent=none
| 10 proposition whole negated
| 11 act=assert parent=none
| 12 act=assert parent=none

=== r12 tabloid
| report outlet=<The Daily Flash> published=2034-11-15
TURBINE TYCOON IN CELLS

Engine baron Konrad Falk spent Monday night behind bars, if the wires are right: {source.1:Continental Wire} {cue.1:reports}, {cue.2:quoting} {source.2:a senior official}, {content.1.2:that the Rhode & Falk boss has been nicked}.

What a day in Hest! {source.3:Brand-new trade minister Agnes Torvald} {cue.3:owned up} {content.3:that her department was tipped off about dodgy dealers Pelican before the deal got its licence}. {source.4:Her predecessor Pieter Lund} {cue.4:coughed} {content.4:that the signature was his after all} - but {source.5:he} {cue.5:claims} {content.5:he never clapped eyes on the memo}.

{source.6:Noor Aldane of Ledger Watch} {cue.6:admitted} {content.6:her lot had miscounted: three turbines got to Kezhin, not four}. And {source.7:Quillan's Idris Maro} {cue.7:came clean} {content.7:that none ever showed up at the power station}.

So who owns Doun Energy? {source.8:Drydock} {cue.8:has} {content.8:an admiral's son in Sarkand pulling the strings}. {source.9:Owner Samir Okan} {cue.9:told} us {content.9:that is a fairy tale}.

CORRECTION. On October 10 {source.10:the Flash} {cue.10:reported} {content.10:that Hanna Venn, director of Tavora's Customs Service, is the sister of the trader Dario Venn}. {source.11:We} {cue.11:now accept} {content.11:that the two are not related}. {source.12:We} {cue.12:apologise to Ms Venn for} {content.12:the claim}.
| 1 act=assert parent=none
| 2 act=assert parent=1
| 3 act=admit parent=none
| 4 act=admit parent=none
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=admit parent=none
| 6 proposition <her lot had miscounted>
| 6 proposition <three turbines got to Kezhin>
| 6 proposition <not four> negated
| 7 act=admit parent=none
| 7 proposition whole negated
| 8 act=assert parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=assert parent=none
| 11 act=admit parent=none
| 11 proposition whole negated
| 12 act=retract parent=none

=== r13 local
| report outlet=<Marrow Valley Post> published=2034-11-17
Sales manager knew, says new head of Rhode & Falk

{source.1:Tilda Morrow, acting head of Rhode & Falk}, {cue.1:conceded} on Thursday {content.1:that a sales manager at the Lower Mill works had known the engines were bound for Sarkand}. {content.2:"The board did not,"} {source.2:she} {cue.2:told} a meeting of staff. {source.3:Mrs Morrow} {cue.3:would not say} {content.3:whether the manager is still employed}.

She has taken over from Konrad Falk, who stepped down on Wednesday. {source.4:The Daily Flash} {cue.4:told} its readers that day, {cue.5:citing} {source.5:Continental Wire}, {content.4.5:that he was in custody}. {source.6:His lawyer, Ruth Emmer}, {cue.6:said} {content.6:Mr Falk was never arrested}. {source.7:Prosecutors in Hest} {cue.7:confirmed} {content.7:that he had been questioned, but not detained}, and {source.8:the wire agency} {cue.8:has since withdrawn} {content.8:its story of an arrest}.

{source.9:The prosecutors} {cue.9:also said} {content.9:that Tuesday's search had covered the whole of the Lower Mill works}. {source.10:Berit Lang, who chairs the works council}, {cue.10:said}: {content.10:"Nobody searched the works. They were in the sales office on Bridge Street."}

{source.11:The trade minister} {cue.11:told} the Post by telephone {content.11:that her department had been warned about Pelican in good time and had let the warning lie}. {source.12:She} {cue.12:ruled out} {content.12:any state aid for the works}.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 2 proposition whole negated
| 3 act=decline parent=none
| 4 act=assert parent=none
| 5 act=assert parent=4
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=confirm parent=none
| 7 proposition <that he had been questioned>
| 7 proposition <not detained> negated
| 8 act=retract parent=none
| 9 act=assert parent=none
| 10 act=assert parent=none
| 10 proposition <Nobody searched the works> negated
| 10 proposition <They were in the sales office on Bridge Street>
| 11 act=assert parent=none
| 11 proposition <that her department had been warned about Pelican in good time>
| 11 proposition <had let the warning lie>
| 12 act=deny parent=none

=== r14 broadsheet
| report outlet=<The Hest Herald> published=2034-12-06
Traders and officials tell committee how turbines slipped through

{source.1:Dario Venn} {cue.1:admitted} to a parliamentary committee on Tuesday {content.1:that Pelican sold the turbines to Doun Energy Services}. {source.2.3:Samir Okan}, heard by video, {cue.2:acknowledged} {content.2:that his firm had sent them on to Sarkand aboard the Grey Heron}, but {cue.3:said} {content.3:the end-user certificate was none of his making}.

{source.4:Hanna Venn, director of Tavora's Customs Service}, {cue.4:conceded} {content.4:that the April crates had left Port Calder unopened, and that an officer had taken money from Pelican}. {source.5:The trader} {cue.5:denied} {content.5:paying anyone}.

{source.6:Pieter Lund, the former trade minister}, {cue.6:confessed} {content.6:that he had read the February memorandum}. {source.7:He} {cue.7:refused to say} {content.7:why he signed}.

{source.8:The harbourmaster of Mersa Doun} {cue.8:admitted} in a letter read to members {content.8:that three turbines were loaded on the Grey Heron in May}.

{source.9:The state agency SNA} {cue.9:reported} on Monday, {cue.10:quoting} {source.10:the foreign ministry's Viktor Drahl}, {content.9.10:that only two of the turbines had reached the Kezhin yard, and that they were meant for a passenger ferry}. {source.11:Noor Aldane} {cue.11:insisted} {content.11:that three had reached it}. {source.12:Tilda Morrow of Rhode & Falk} {cue.12:had told} staff, {source.13:the Marrow Valley Post} {cue.13:reported}, {content.12.13:that a sales manager knew of the destination}.

CORRECTION. {source.14:The Herald} {cue.14:reported} on October 21 {content.14:that the contract was worth 61 million crowns}. {source.15:An invoice shown to the committee} {cue.15:puts} {content.15:it at 38 million}. {source.16:We} {cue.16:withdraw} {content.16:the earlier figure}.
| 1 act=admit parent=none
| 2 act=admit parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=admit parent=none
| 4 proposition <that the April crates had left Port Calder unopened>
| 4 proposition <that an officer had taken money from Pelican>
| 5 act=deny parent=none
| 6 act=admit parent=none
| 7 act=decline parent=none
| 8 act=admit parent=none
| 9 act=assert parent=none
| 9 proposition <that only two of the turbines had reached the Kezhin yard>
| 9 proposition <that they were meant for a passenger ferry>
| 10 act=assert parent=9
| 10 proposition <that only two of the turbines had reached the Kezhin yard>
| 10 proposition <that they were meant for a passenger ferry>
| 11 act=assert parent=none
| 12 act=assert parent=13
| 13 act=assert parent=none
| 14 act=assert parent=none
| 15 act=assert parent=none
| 16 act=retract parent=none

=== story
actor <Ledger Watch> party=<Ledger Watch>: r02.1 r03.1 r04.1 r05.5 r08.10 r11.8 r11.9
actor <Noor Aldane> party=<Ledger Watch>: r02.9 r05.4 r08.11 r10.5 r12.6 r14.11
actor <Photographs taken at the Kezhin shipyard on June 12>: r01.5
actor <A bill of lading>: r01.1
actor <An end-user certificate stamped by Quillan's commerce ministry>: r01.2
actor <A former employee of Doun Energy>: r01.3
actor <Ship-tracking data>: r01.4 r05.7
actor <Dario Venn> party=<Pelican Marine Supply>: r01.6 r02.8 r03.7 r05.10 r10.3 r14.1 r14.5
actor <Hanna Venn> party=<Tavora>: r04.3 r04.4 r10.2 r14.4
actor <Tavora's Customs Service> party=<Tavora>: r02.7 r04.5 r04.6 r10.1
actor <A customs insider in Port Calder> party=<Tavora>: r04.2 r05.3
actor <Rhode & Falk> party=<Rhode & Falk>: r01.7 r10.11
actor <Ingrid Haas> party=<Rhode & Falk>: r02.2 r02.3 r03.4 r03.5 r04.8 r06.7 r08.8 r09.8 r11.6
actor <Konrad Falk> party=<Rhode & Falk>: r08.9 r09.9
actor <Tilda Morrow> party=<Rhode & Falk>: r13.1 r13.2 r13.3 r14.12
actor <Samir Okan> party=<Doun Energy Services>: r01.8 r07.6 r07.7 r12.9 r14.2 r14.3
actor <Doun Energy Services> party=<Doun Energy Services>: r05.9
actor <A lawyer for Doun Energy Services> party=<Doun Energy Services>: r11.12
actor <Viktor Drahl> party=<Sarkand>: r02.4 r03.6 r04.9 r06.1 r06.2 r06.3 r14.10
actor <Gleb Sorin> party=<Kezhin Shipyard>: r06.4 r06.5 r06.9 r10.10
actor <Marcus Ohle> party=<Orlamund>: r02.5 r02.6 r03.2 r03.3 r04.10 r08.6 r09.6
actor <Pieter Lund> party=<Orlamund>: r08.4 r08.5 r09.4 r09.5 r11.2 r11.3 r12.4 r12.5 r14.6 r14.7
actor <Agnes Torvald> party=<Orlamund>: r11.1 r12.3 r13.11 r13.12
actor <Two officials at the ministry> party=<Orlamund>: r08.2 r08.3 r09.2 r09.3 r10.7
actor <A senior Orlamund official> party=<Orlamund>: r11.5 r12.2
actor <Prosecutors in Hest> party=<Orlamund>: r11.7 r13.7 r13.9
actor <Ministry of Commerce of Quillan> party=<Quillan>: r06.8 r07.1 r07.2 r07.8 r07.9 r07.10
actor <Idris Maro> party=<Quillan>: r07.3 r11.10 r11.11 r12.7
actor <The logbook of the Doun power station>: r07.4
actor <The harbourmaster of Mersa Doun> party=<Quillan>: r07.5 r14.8
actor <A stevedore at Mersa Doun>: r05.6 r05.8
actor <A memorandum of February 11>: r08.1 r09.1
actor <An email of March 2>: r08.7 r09.7
actor <Four packaging engineers>: r10.4
actor <Leif Aas>: r10.8
actor <Ottmar Kess> party=<Engine Makers' Federation>: r10.9
actor <Ruth Emmer> party=<Konrad Falk>: r13.6
actor <Berit Lang> party=<works council>: r13.10
actor <An invoice shown to the committee>: r14.15
actor <The Daily Flash>: r05.1 r05.2 r12.10 r12.11 r12.12 r13.4
actor <Drydock>: r04.7 r12.8
actor <Continental Wire>: r06.6 r12.1 r13.5 r13.8
actor <The Hest Herald>: r10.6 r11.4 r14.14 r14.16
actor <Sarkand News Agency> party=<Sarkand>: r14.9
actor <Marrow Valley Post>: r14.13
claim c1 <the turbines had reached Kezhin>: r02.4 against, r03.6 against, r04.9 against, r06.1 against about, r06.2 against, r08.10 for, r11.1/2 for
claim c2 <four marine gas turbines built by Rhode & Falk had reached the embargoed Kezhin shipyard>: r01.5 for, r02.1 for, r03.1 for, r04.1 for, r05.5 for, r06.9 unclear about, r10.5 unclear about, r11.8 against about, r12.6/1 against about, r12.6/3 against
claim c3 <three turbines got to Kezhin>: r10.4/2 for, r11.9 for, r12.6/2 for, r14.11 for
claim c4 <only two of the turbines had reached the Kezhin yard>: r14.9/1 for, r14.10/1 for
claim c5 <they were meant for a passenger ferry>: r14.9/2 for, r14.10/2 for
claim c6 <the turbines were being fitted into frigates at the Kezhin yard>: r06.4 against, r08.11/1 for, r10.10 against
claim c7 <Rhode & Falk had known the engines were bound for Sarkand>: r01.7 against, r02.2 against, r02.3/2 against, r03.4 against, r03.5/2 against, r04.8 against, r06.6 against, r06.7 against, r08.11/2 for
claim c8 <a sales manager at Rhode & Falk had known the engines were bound for Sarkand>: r08.7 for, r08.8 withheld about, r09.7 for, r09.8 withheld about, r13.1 for, r14.12 for, r14.13 for
claim c9 <the board of Rhode & Falk had known of Sarkand>: r08.9 against, r09.9 against, r13.2 against
claim c10 <Orlamund's trade ministry was warned about Pelican before it licensed the sale>: r02.5 against, r03.2 against, r08.1 for, r08.6 against, r09.1 for, r09.6 against, r11.1/1 for, r11.4 for, r12.3 for, r13.11/1 for
claim c11 <Pieter Lund had signed the licence himself>: r02.6 withheld about, r03.3 withheld about, r04.10 withheld about, r08.2/1 for, r08.4 against, r09.2/1 for, r09.4 against, r11.2 for, r12.4 for
claim c12 <the memorandum had been laid before Pieter Lund>: r08.2/2 for, r08.5 against, r09.2/2 for, r09.5 against, r11.3 against, r11.5/2 for, r12.5 against, r14.6 for
claim c13 <Pelican sold the turbines to Doun Energy Services>: r01.1 for, r01.6 against, r02.8 against, r03.7 against, r05.10 against, r07.8 withheld about, r14.1 for
claim c14 <the turbines were delivered to the Doun power station>: r01.3/1 against, r06.8 for, r07.3 for, r07.4 for, r11.10 against, r12.7 against
claim c15 <turbines were loaded on the Grey Heron at Mersa Doun>: r01.3/2 for, r05.6 for, r07.5 against, r14.8 for
claim c16 <the turbines were sent on to Sarkand aboard the Grey Heron>: r07.1 against, r07.6 against, r14.2 for
claim c17 <the Grey Heron docked at Kezhin on June 9>: r01.4 for, r05.7 for, r06.5 for
claim c18 <the end-user certificate is authentic>: r07.2 for, r11.11 against, r11.12 for
claim c19 <customs officers had opened the crates before they left Port Calder in April>: r02.7 for, r04.6 for, r14.4/1 against
claim c20 <Pelican paid a customs officer>: r04.2/2 for, r04.5 against, r14.4/2 for, r14.5 against
claim c21 <Hanna Venn is the sister of the trader Dario Venn>: r04.2/1 for, r04.3 against, r05.2 for, r05.3 for, r05.4 unclear, r12.10 for, r12.11 against, r12.12 against about
claim c22 <Doun Energy Services belongs to the son of a Sarkand admiral>: r04.7 for, r05.1 for, r05.9 withheld about, r07.7 against, r12.8 for, r12.9 against
claim c23 <the contract was worth 61 million crowns>: r08.3 for, r09.3 for, r10.6 for, r10.7 for, r10.8 unclear, r14.14 for, r14.16 against about
claim c24 <the contract was worth 38 million crowns>: r10.9 for, r14.15 for
claim c25 <Konrad Falk had been arrested>: r11.5/1 for, r11.6 withheld about, r12.1 for, r12.2 for, r13.4 for, r13.5 for, r13.6 against, r13.7/2 against, r13.8 against about
claim c26 <police had searched the Lower Mill works on Tuesday>: r11.7 for, r13.9 for, r13.10/1 against
claim c27 <customs had seized two RF-10 turbines at Port Calder on November 2>: r10.1 for, r10.11 withheld about
claim c28 <the seized units had been consigned by Pelican>: r10.2/2 for, r10.3 against
claim c29 <Rhode & Falk sold to an approved customer in Tavora>: r02.3/1 for, r03.5/1 for
narrower c2 c1
narrower c3 c1
narrower c4 c1
narrower c6 c1
narrower c8 c7
narrower c9 c7
narrower c16 c15
excludes c2 c3
excludes c2 c4
excludes c3 c4
excludes c23 c24
reversal <Ledger Watch> c2 from r02.1 r03.1 r04.1 r05.5 to r11.8
reversal <Rhode & Falk> c7 from r01.7 r02.2 r02.3/2 r03.4 r03.5/2 r04.8 r06.7 to r13.1 r14.12 partial
reversal <Viktor Drahl> c1 from r02.4 r03.6 r04.9 r06.1 r06.2 to r14.10/1 partial
reversal <Orlamund> c10 from r02.5 r03.2 r08.6 r09.6 to r11.1/1 r12.3 r13.11/1
reversal <Pieter Lund> c11 from r08.4 r09.4 to r11.2 r12.4
reversal <Pieter Lund> c12 from r08.5 r09.5 r11.3 r12.5 to r14.6
reversal <Dario Venn> c13 from r01.6 r02.8 r03.7 r05.10 to r14.1
reversal <Idris Maro> c14 from r07.3 to r11.10 r12.7
reversal <The harbourmaster of Mersa Doun> c15 from r07.5 to r14.8
reversal <Samir Okan> c16 from r07.6 to r14.2
reversal <Quillan> c18 from r07.2 to r11.11
reversal <Tavora> c19 from r02.7 r04.6 to r14.4/1
reversal <Tavora> c20 from r04.5 to r14.4/2
reversal <The Daily Flash> c21 from r05.2 r12.10 to r12.11 r12.12
reversal <The Hest Herald> c23 from r10.6 r14.14 to r14.16
reversal <Continental Wire> c25 from r12.1 r13.5 to r13.8
contradicts r02.1 r02.4
contradicts r01.5 r02.4
contradicts r11.1/2 r02.4
contradicts r12.6/2 r02.4
contradicts r10.4/2 r02.4
contradicts r10.4/2 r01.5
contradicts r10.4/2 r02.1
contradicts r11.9 r01.5
doubts r10.5 r01.5
doubts r10.5 r02.1
contradicts r02.1 r14.10/1
contradicts r12.6/2 r14.10/1
contradicts r10.4/2 r14.10/1
contradicts r01.5 r14.10/1
contradicts r08.11/1 r06.4
contradicts r08.11/2 r01.7
contradicts r08.11/2 r02.2
contradicts r08.7 r01.7
contradicts r08.7 r02.2
contradicts r13.1 r01.7
contradicts r13.1 r02.2
contradicts r08.1 r02.5
contradicts r11.1/1 r02.5
contradicts r08.2/1 r08.4
contradicts r08.2/2 r08.5
contradicts r11.5/2 r08.5
contradicts r01.1 r01.6
contradicts r06.8 r01.3/1
contradicts r07.3 r01.3/1
contradicts r07.4 r01.3/1
contradicts r11.10 r06.8
contradicts r11.10 r07.4
contradicts r01.3/2 r07.5
contradicts r05.6 r07.5
contradicts r14.2 r07.5
contradicts r05.6 r07.1
contradicts r14.2 r07.1
contradicts r07.2 r11.11
contradicts r11.12 r11.11
contradicts r02.7 r14.4/1
contradicts r04.2/2 r04.5
contradicts r04.5 r14.4/2
contradicts r14.4/2 r14.5
contradicts r04.2/2 r14.5
contradicts r04.2/1 r04.3
contradicts r04.2/1 r12.11
doubts r05.4 r04.2/1
doubts r06.9 r01.5
contradicts r04.7 r07.7
contradicts r05.1 r07.7
doubts r10.8 r08.3
contradicts r10.9 r08.3
contradicts r14.15 r08.3
contradicts r11.5/1 r13.6
contradicts r11.5/1 r13.7/2
contradicts r11.7 r13.10/1
contradicts r10.2/2 r10.3
derives r02 r01 cites
derives r03 r02 copies
derives r04 r02 rewrites
derives r04 r01 cites
derives r04 r05 cites
derives r05 r04 cites
derives r05 r01 cites
derives r06 r02 cites
derives r08 r01 cites
derives r09 r08 copies
derives r10 r08 cites
derives r11 r08 cites
derives r12 r11 rewrites
derives r12 r05 cites
derives r13 r12 cites
derives r14 r13 cites
origin c1 for least=2 most=2: <Photographs taken at the Kezhin shipyard on June 12> r01; <Agnes Torvald> r11
origin c1 against least=1 most=1: <Viktor Drahl> r02 r06
origin c2 for least=1 most=1: <Photographs taken at the Kezhin shipyard on June 12> r01
origin c2 against least=1 most=1: <Noor Aldane> r12
origin c3 for least=2 most=2: <Four packaging engineers> r10; <Ledger Watch> r11 r12 r14
origin c4 for least=1 most=1: <Viktor Drahl> r14
origin c5 for least=1 most=1: <Viktor Drahl> r14
origin c6 for least=1 most=1: <Noor Aldane> r08
origin c6 against least=1 most=1: <Gleb Sorin> r06 r10
origin c7 for least=1 most=1: <Noor Aldane> r08
origin c7 against least=1 most=1: <Rhode & Falk> r01 r02
origin c8 for least=2 most=2: <An email of March 2> r08; <Tilda Morrow> r13
origin c9 against least=2 most=2: <Konrad Falk> r08; <Tilda Morrow> r13
origin c10 for least=2 most=2: <A memorandum of February 11> r08; <Agnes Torvald> r11 r13
origin c10 against least=1 most=1: <Marcus Ohle> r02 r08
origin c11 for least=2 most=2: <Two officials at the ministry> r08; <Pieter Lund> r11
origin c11 against least=1 most=1: <Pieter Lund> r08
origin c12 for least=2 most=3: <Two officials at the ministry> r08; <A senior Orlamund official> r11; <Pieter Lund> r14
origin c12 against least=1 most=1: <Pieter Lund> r08 r11
origin c13 for least=2 most=2: <A bill of lading> r01; <Dario Venn> r14
origin c13 against least=1 most=1: <Dario Venn> r01 r02 r05
origin c14 for least=2 most=2: <Ministry of Commerce of Quillan> r06 r07; <The logbook of the Doun power station> r07
origin c14 against least=2 most=2: <A former employee of Doun Energy> r01; <Idris Maro> r11
origin c15 for least=2 most=3: <A former employee of Doun Energy> r01; <A stevedore at Mersa Doun> r05; <The harbourmaster of Mersa Doun> r14
origin c15 against least=1 most=1: <The harbourmaster of Mersa Doun> r07
origin c16 for least=1 most=1: <Samir Okan> r14
origin c16 against least=2 most=2: <Ministry of Commerce of Quillan> r07; <Samir Okan> r07
origin c17 for least=2 most=2: <Ship-tracking data> r01 r05; <Gleb Sorin> r06
origin c18 for least=2 most=2: <Ministry of Commerce of Quillan> r07; <A lawyer for Doun Energy Services> r11
origin c18 against least=1 most=1: <Idris Maro> r11
origin c19 for least=1 most=1: <Tavora's Customs Service> r02 r04
origin c19 against least=1 most=1: <Hanna Venn> r14
origin c20 for least=2 most=2: <A customs insider in Port Calder> r04; <Hanna Venn> r14
origin c20 against least=2 most=2: <Tavora's Customs Service> r04; <Dario Venn> r14
origin c21 for least=1 most=1: <A customs insider in Port Calder> r04
origin c21 against least=2 most=2: <Hanna Venn> r04; <The Daily Flash> r12
origin c22 for least=1 most=1: <> r04 r05
origin c22 against least=1 most=1: <Samir Okan> r07 r12
origin c23 for least=1 most=1: <Two officials at the ministry> r08
origin c24 for least=2 most=2: <Ottmar Kess> r10; <An invoice shown to the committee> r14
origin c25 for least=1 most=1: <A senior Orlamund official> r11
origin c25 against least=2 most=2: <Ruth Emmer> r13; <Prosecutors in Hest> r13
origin c26 for least=1 most=1: <Prosecutors in Hest> r11 r13
origin c26 against least=1 most=1: <Berit Lang> r13
origin c27 for least=1 most=1: <Tavora's Customs Service> r10
origin c28 for least=1 most=1: <Hanna Venn> r10
origin c28 against least=1 most=1: <Dario Venn> r10
origin c29 for least=1 most=1: <Ingrid Haas> r02
