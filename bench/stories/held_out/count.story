=== r01 wire
| report outlet=<Mirrun Wire> published=2033-03-08
MIRRUN, March 8 (MW) - {source.1:Kestavia's Central Election Commission} {cue.1:said} on Monday {content.1:that Dorrit Vaskelin of the ruling Civic Union had won Sunday's presidential run-off by 11,412 votes}.

{source.2:Her opponent, Anselm Quorry of the Harvest League}, {cue.2:denied} {content.2:that she had won}. {content.3:"We will not accept numbers made in the dark,"} {source.3:he} {cue.3:told} supporters in Mirrun.

{source.4:Two commission officials with knowledge of the count} {cue.4:told} Mirrun Wire {content.4:that 14 ballot boxes from the hill district of Upper Senn had gone missing on the way to the central depot}.

{source.5:Petra Lunde, the commission's spokeswoman}, {cue.5:denied} {content.5:that any box was missing}. {content.6:"Every box from every district is accounted for,"} {source.6:she} {cue.6:said}.

{source.7:Viktor Lunde, who runs Quorry's campaign and is not related to her}, {cue.7:accused} the commission {content.7:of changing the Upper Senn figures overnight}. {content.8:"They were signed at midnight and altered before dawn,"} {source.8:he} {cue.8:said}.

{source.9:The commission} {cue.9:said} {content.9:Vaskelin had polled 18,940 votes in Upper Senn and Quorry 12,110}.

{source.10:Nils Corvane, head of the Littoral Assembly's observer mission}, {cue.10:described} {content.10:the run-off as orderly and fair}. {source.11:Open Ballot, a monitoring group}, {cue.11:said} {content.11:it had received 37 complaints by Monday night}.

{source.12:The prime minister's office} {cue.12:declined} {content.12:to comment on the boxes}.
| 1 act=assert parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none proposition whole negated
| 4 act=assert parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 7 act=accuse parent=none
| 8 act=assert parent=none
| 8 proposition <They were signed at midnight>
| 8 proposition <altered before dawn>
| 9 act=assert parent=none
| 9 proposition <Vaskelin had polled 18,940 votes in Upper Senn>
| 9 proposition <Quorry 12,110>
| 10 act=assert parent=none
| 11 act=assert parent=none
| 12 act=decline parent=none

=== r02 local paper
| report outlet=<Senn Valley Post> published=2033-03-09
UPPER SENN - {source.1:Marit Oslek, clerk to the district council}, {cue.1:says} {content.1:the tally sheet she signed on Sunday night gave Dorrit Vaskelin 14,490 votes}. That is at odds with {content.2:the 18,940} which {source.2:the Central Election Commission} {cue.2:has published} for the district.

{content.3:"Somebody changed that figure after it left my desk,"} {source.3:Mrs Oslek} {cue.3:told} the Post on Tuesday. {source.4:She} {cue.4:did not say} {content.4:whom she suspected}.

{source.5:Gerd Anso, caretaker at Millbank School, where the votes were counted}, {cue.5:said} {content.5:he had helped to load the boxes into a grey van and that nobody had signed for them}.

{source.6:Three young observers from the group Open Ballot} {cue.6:told} the Post {content.6:that police had put them out of the hall shortly before midnight}.

{source.7:Kasimir Brode, a spokesman for the interior ministry}, {cue.7:denied} {content.7:this}. {content.8:"No officer removed anybody from a counting hall,"} {source.8:he} {cue.8:said} by telephone.

{source.9:The commission's spokeswoman} {cue.9:did not respond to} {content.9:questions about the altered figure}.

Eleven miles down the river, in Lower Senn, the trouble was water. {source.10:Tobin Fray, the returning officer there}, {cue.10:said} {content.10:his nine boxes had been held up by the flood at Kell Bridge but had reached Mirrun on Tuesday}. {content.11:"All nine are in the depot,"} {source.11:Mr Fray} {cue.11:said}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none actuality=not_said
| 5 act=assert parent=none
| 5 proposition <he had helped to load the boxes into a grey van>
| 5 proposition <that nobody had signed for them> negated
| 6 act=assert parent=none
| 7 act=deny parent=none
| 8 act=assert parent=none proposition whole negated
| 9 act=decline parent=none
| 10 act=assert parent=none
| 10 proposition <his nine boxes had been held up by the flood at Kell Bridge>
| 10 proposition <had reached Mirrun on Tuesday>
| 11 act=assert parent=none

=== r03 local paper
| report outlet=<The Harrow Gazette> published=2033-03-09
ROW OVER UPPER SENN BOXES

{source.1:Kestavia's Central Election Commission} {cue.1:said} on Monday {content.1:that Dorrit Vaskelin of the Civic Union had won Sunday's presidential run-off by 11,412 votes}.

{source.2:The commission} {cue.2:said} {content.2:Vaskelin had polled 18,940 votes in Upper Senn}.

{source.3:Viktor Lunde, who runs Anselm Quorry's campaign}, {cue.3:accused} the commission {content.3:of changing the Upper Senn figures overnight}. {content.4:"They were signed at midnight and altered before dawn,"} {source.4:he} {cue.4:said}.

{source.5:Quorry, of the Harvest League}, {cue.5:denied} {content.5:that Vaskelin had won}.

{source.7:Two commission officials with knowledge of the count} {cue.6.7:told} {source.6:Mirrun Wire} {content.6.7:that 14 ballot boxes from the hill district of Upper Senn had gone missing on the way to the central depot}. {source.8:Petra Lunde, the commission's spokeswoman}, {cue.8:denied} {content.8:that any box was missing}. {content.9:"Every box from every district is accounted for,"} {source.9:she} {cue.9:said}.

{source.10:Nils Corvane, head of the Littoral Assembly's observer mission}, {cue.10:described} {content.10:the run-off as orderly and fair}.

(Mirrun Wire)
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=accuse parent=none
| 4 act=assert parent=none
| 4 proposition <They were signed at midnight>
| 4 proposition <altered before dawn>
| 5 act=deny parent=none
| 6 act=assert parent=none
| 7 act=assert parent=6
| 8 act=deny parent=none
| 9 act=assert parent=none
| 10 act=assert parent=none

=== r04 tabloid
| report outlet=<The Lantern> published=2033-03-10
WHERE ARE OUR VOTES?

{source.1:Election commission insiders} {cue.1:say} {content.1:14 boxes from Upper Senn vanished somewhere on the road to the capital} - while Dorrit Vaskelin was already measuring the palace for curtains.

{source.2:Petra Lunde, who speaks for the commission}, {cue.2:insists} {content.2:not one box has gone astray}. Pull the other one! {source.3:Viktor Lunde, the brains behind Anselm Quorry's campaign}, {cue.3:says} {content.3:the Upper Senn numbers were doctored in the small hours}.

He isn't alone. {source.4:The Senn Valley Post} {cue.4:reported} on Wednesday, {cue.5:quoting} {source.5:local clerk Marit Oslek}, {content.4.5:that somebody changed the figure after it left her desk}.

But it gets hotter - MUCH hotter. {source.6:A driver who took part in Sunday's convoy} {cue.6:told} The Lantern {content.6:that boxes from Lower Senn were burned in a lay-by at Kell Bridge}. {content.7:"They went up like dry hay,"} {source.7:he} {cue.7:said}. {content.8:"Two men with a petrol can did it,"} {source.8:the driver} {cue.8:added}.

{source.9:Interior Minister Yelva Torrant} {cue.9:refused} {content.9:to discuss the burned boxes}. {source.10:Her spokesman, Kasimir Brode}, {cue.10:said} {content.10:he knew nothing of any fire at Kell Bridge}.

{source.11:One furious League organiser} {cue.11:called for} {content.11:commission boss Halka Morrin to go}. {content.12:"We are sick of the whole circus,"} {source.12:he} {cue.12:fumed}. Who could blame him?
| 1 act=assert parent=none
| 2 act=assert parent=none proposition whole negated
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=assert parent=4
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=assert parent=none
| 9 act=decline parent=none
| 10 act=assert parent=none proposition whole negated
| 11 act=demand parent=none
| 12 act=assert parent=none

=== r05 state media
| report outlet=<Radio Kestavia> published=2033-03-12
{source.1:The Interior Ministry} {cue.1:stated} on Saturday {content.1:that no ballot box had been burned in Lower Senn or in any other district}. {source.2:The tabloid The Lantern} {cue.2:had claimed}, {cue.3:citing} {source.3:an unnamed driver}, {content.2.3:that boxes from Lower Senn had been set alight at Kell Bridge}. {source.4:The Ministry's spokesman, Kasimir Brode}, {cue.4:described} {content.4:the story as an invention}.

{source.5:The Chairwoman of the Central Election Commission, Halka Morrin}, {cue.5:confirmed} {content.5:that Dorrit Vaskelin had won the presidential election}. {source.6:She} {cue.6:denied} {content.6:that she had offered her resignation}. {content.7:"I remain at my post,"} {source.7:the Chairwoman} {cue.7:said}.

{source.8:Orlan Teave, speaking for the Civic Union}, {cue.8:denied} {content.8:that the Upper Senn figures had been altered}. {content.9:"Not one digit was touched,"} {source.9:he} {cue.9:stressed}. {source.10:Mr Teave} {cue.10:called on} {content.10:the defeated candidate to accept the choice of the people}.

Meanwhile {source.11:the respected newspaper Ruzmark Morning} {cue.11:reports} {content.11:that the Harvest League gave money to election observers in the Senn valley}.

{source.12:Mr Brode} {cue.12:stressed} {content.12:that no observer had been removed from any hall by the police}. {source.13:Listeners in several towns} {cue.13:told} our programme {content.13:that they were tired of the quarrel and wanted calm}.
| 1 act=assert parent=none proposition whole negated
| 2 act=assert parent=none
| 3 act=assert parent=2
| 4 act=assert parent=none proposition whole negated
| 5 act=confirm parent=none
| 6 act=deny parent=none
| 7 act=assert parent=none
| 8 act=deny parent=none
| 9 act=assert parent=none proposition whole negated
| 10 act=demand parent=none
| 11 act=assert parent=none
| 12 act=assert parent=none proposition whole negated
| 13 act=assert parent=none
| 13 proposition <that they were tired of the quarrel>
| 13 proposition <wanted calm>

=== r06 translated
| report outlet=<Ruzmark Morning> published=2033-03-12
IN KESTAVIA THE QUARREL OF THE URNS GOES ON

(Translated from the Ruzmarkian.) {source.1:The chief of the campaign of Kworry, Wiktor Lundé}, {cue.1:has declared} to our correspondent {content.1:that fourteen urns with ballots from Upper Senna are disappeared}. {content.2:"This is not a small thing,"} {source.2:he} {cue.2:has said}.

{source.3:The speaker of the Central Electoral Commission, the lady Petra Lundé, who carries only by chance the same name}, {cue.3:has refused} {content.3:to comment on the disappeared urns}.

{source.4:The Commission} {cue.4:holds} as before {content.4:that Doritt Waskelin has won the election}. {source.5:The candidate Anzelm Kworry} {cue.5:holds} {content.5:that the winner is he}.

As {source.6:Radio Kestavia} {cue.6:informs}, {content.6:the League of the Harvest has given money to observers in the valley of Senna}. {source.7:Mr Lundé} {cue.7:has denied} {content.7:this}. {content.8:"Not one crown was given to an observer,"} {source.8:he} {cue.8:has underlined}.

{source.9:A diplomat of the Littoral Assembly} {cue.9:has told} our correspondent {content.9:that policemen have driven observers out of the hall in Upper Senna}. {source.10:The same diplomat} {cue.10:affirms} {content.10:that the chairwoman of the Commission has already offered her demission}. {source.11:He} {cue.11:did not want to say} {content.11:from whom he knows it}.

{source.12:A professor of the university of Mirrun, Edvin Halsk}, {cue.12:fears} {content.12:that the quarrel will last until the summer}.
| 1 act=assert parent=none
| 2 act=assert parent=none proposition whole negated
| 3 act=decline parent=none
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=deny parent=none
| 8 act=assert parent=none proposition whole negated
| 9 act=assert parent=none
| 10 act=assert parent=none
| 11 act=decline parent=none
| 12 act=assert parent=none

=== r07 broadsheet
| report outlet=<The Mirrun Chronicle> published=2033-03-15
{source.1:The Central Election Commission} {cue.1:withdrew} yesterday {content.1:its figure of 18,940 votes for Dorrit Vaskelin in Upper Senn}, the hill district on which the presidential run-off has come to turn. {source.2:It} {cue.2:now says} {content.2:she polled 16,490 there and won nationally by 8,962}.

{source.3:Petra Lunde, the commission's spokeswoman}, {cue.3:said} {content.3:the higher figure was a typing error}. {source.4:Viktor Lunde, Anselm Quorry's campaign manager}, {cue.4:dismissed} {content.4:the typing error}, and {source.5:Sanna Idrel, who directs the monitoring group Open Ballot}, {cue.5:questioned} {content.5:whether a slip of the keys could explain 2,450 votes}. {source.6:Open Ballot}, on the strength of its parallel count, {cue.6:said} {content.6:Mr Quorry had won by 4,300 votes and complaints to the group now stood at 90}.

{source.7:The Harvest League's petition to the High Electoral Court} {cue.7:says} {content.7:that boxes from Upper Senn went missing after the vote}. {source.8:The depot log for March 7, a copy of which was shown to this newspaper}, {cue.8:indicates} {content.8:that 14 of the district's boxes were lost}.

The chair's independence is also at issue. {source.9:Two people who were in the commission's headquarters} {cue.9:told} the Chronicle {content.9:that Mattis Grele, the prime minister's chief of staff, telephoned Halka Morrin, the chairwoman, on election night}. {source.10:A senior aide in the prime minister's office} {cue.10:said} {content.10:the call was about the Senn figures}. {source.11:The office itself} {cue.11:denied} {content.11:that any such call had been made}; {source.12:Mrs Morrin} {cue.12:would neither confirm nor deny} {content.12:it}.

{source.13:The court} {cue.13:said} {content.13:it would hear the petition on Friday}.
| 1 act=retract parent=none
| 2 act=assert parent=none
| 2 proposition <she polled 16,490 there>
| 2 proposition <won nationally by 8,962>
| 3 act=assert parent=none
| 4 act=deny parent=none
| 5 act=dispute parent=none
| 6 act=assert parent=none
| 6 proposition <Mr Quorry had won by 4,300 votes>
| 6 proposition <complaints to the group now stood at 90>
| 7 act=assert parent=none
| 8 act=find parent=none
| 9 act=assert parent=none
| 10 act=assert parent=none
| 11 act=deny parent=none
| 12 act=decline parent=none
| 13 act=assert parent=none

=== r08 ministry statement
| report outlet=<Ministry of the Interior of Kestavia> published=2033-03-16
STATEMENT 14/33 ON EVENTS IN THE SENN VALLEY

1. {source.1:The Ministry of the Interior} {cue.1:acknowledges} {content.1:that on the night of 6 March one observer without a badge was led out of the counting hall in Upper Senn by an officer}. {source.2:The officer concerned} {cue.2:reports} {content.2:that the man had shouted and refused to show his papers}.

2. {source.3:The newspaper The Lantern} {cue.3:alleged} on 10 March {content.3:that ballot boxes from Lower Senn were burned at Kell Bridge}. {source.4:The Ministry} {cue.4:reiterates} {content.4:that no box was burned there}. {source.5:The returning officer of Lower Senn} {cue.5:has certified} {content.5:that all nine of that district's boxes reached Mirrun}. {source.6:Depot receipt 88/33} {cue.6:shows} {content.6:that the nine boxes were booked in at 14.10 on 8 March}.

3. {source.7:The Minister, Yelva Torrant}, {cue.7:demands} {content.7:that {source.8:the newspaper} {cue.8:withdraw} {content.8:its story}}. {source.9:Its editor} {cue.9:has declined} {content.9:to name the driver}.

4. {source.10:The Ministry} {cue.10:does not comment} {content.10:on boxes from Upper Senn}, which are a matter for the Central Election Commission. The two districts are not to be confused. {source.11:The Ministry} {cue.11:warns} {content.11:that the spreading of false reports is punishable under Article 212}.

5. Enquiries may be directed to the Spokesman, Mr K. Brode, on working days between 9.00 and 16.00. This statement replaces the notice of 13 March, which contained an incorrect postal address.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 2 proposition <that the man had shouted>
| 2 proposition <refused to show his papers>
| 3 act=accuse parent=none
| 4 act=assert parent=none proposition whole negated
| 5 act=assert parent=none
| 6 act=find parent=none
| 7 act=demand parent=none
| 8 act=retract parent=7 actuality=asked
| 9 act=decline parent=none
| 10 act=decline parent=none
| 11 act=warn parent=none

=== r09 blog
| report outlet=<Chalk and Tally> published=2033-03-17
So now there is a phone call.

{source.1:Two people who were in the commission's headquarters} {cue.1:say} {content.1:that Mattis Grele, the prime minister's chief of staff, telephoned Halka Morrin, the chairwoman, on election night}. {source.2:A senior aide in the prime minister's office} {cue.2:says} {content.2:the call was about the Senn figures}. {source.3:The office itself} {cue.3:denied} {content.3:that any such call had been made}; {source.4:Mrs Morrin} {cue.4:would neither confirm nor deny} {content.4:it}.

{source.5:The Central Election Commission} {cue.5:has withdrawn} {content.5:its figure of 18,940 votes for Dorrit Vaskelin in Upper Senn}, the hill district on which the run-off has come to turn. {source.6:It} {cue.6:now says} {content.6:she polled 16,490 there and won nationally by 8,962}.

{source.7:Petra Lunde, the commission's spokeswoman}, {cue.7:said} {content.7:the higher figure was a typing error}. {source.8:Viktor Lunde, Anselm Quorry's campaign manager}, {cue.8:dismissed} {content.8:the typing error}. {source.9:Open Ballot}, on the strength of its parallel count, {cue.9:said} {content.9:Mr Quorry had won by 4,300 votes}.

{source.10:The depot log for March 7} {cue.10:indicates} {content.10:that 14 boxes from Upper Senn were lost}.

Draw your own conclusions. The tally continues.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=decline parent=none
| 5 act=retract parent=none
| 6 act=assert parent=none
| 6 proposition <she polled 16,490 there>
| 6 proposition <won nationally by 8,962>
| 7 act=assert parent=none
| 8 act=deny parent=none
| 9 act=assert parent=none
| 10 act=find parent=none

=== r10 wire
| report outlet=<Mirrun Wire> published=2033-03-19
MIRRUN, March 19 (MW) - {source.1:Petra Lunde, spokeswoman for Kestavia's Central Election Commission}, {cue.1:admitted} on Friday {content.1:that six ballot boxes from Upper Senn had been mislaid}. {content.2:"Six, not 14,"} {source.2:she} {cue.2:told} reporters.

{source.3:Viktor Lunde of the opposition Harvest League} {cue.3:repeated} {content.3:that 14 boxes were gone}.

{source.4:The commission's chairwoman, Halka Morrin}, {cue.4:acknowledged} {content.4:that she had offered to resign on March 9}. {source.5:The Mirrun Chronicle} {cue.5:reported} on Tuesday, {cue.6:citing} {source.6:two people at the commission's headquarters}, {content.5.6:that Mattis Grele, the prime minister's chief of staff, had telephoned her on election night}. {source.7:Grele} {cue.7:denied} {content.7:calling her}. {source.8:The newspaper} {cue.8:said} {content.8:it stood by its report}.

{source.9:Two technicians hired for the count} {cue.9:told} Mirrun Wire {content.9:that scanners in Upper Senn had misread folded ballots}. {source.10:Cardeline Systems, which supplied them}, {cue.10:denied} {content.10:that they had misread any ballot}.

{source.11:Nils Corvane of the Littoral Assembly's observer mission} {cue.11:withdrew} {content.11:his description of the run-off as orderly and fair}. {content.12:"The valley changed my mind,"} {source.12:he} {cue.12:said}.

{source.13:The High Electoral Court} {cue.13:ordered} {content.13:a recount in Upper Senn}. It left neighbouring Lower Senn alone, and {source.14:that district's returning officer, Tobin Fray}, {cue.14:denied} {content.14:that any of his boxes had been burned}.

{source.15:Open Ballot} {cue.15:put} {content.15:complaints} {cue.15:at} {content.15:118}.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 2 proposition <Six>
| 2 proposition <not 14> negated
| 3 act=assert parent=none
| 4 act=admit parent=none
| 5 act=assert parent=none
| 6 act=assert parent=5
| 7 act=deny parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none
| 10 act=deny parent=none
| 11 act=retract parent=none
| 12 act=assert parent=none
| 13 act=demand parent=none
| 14 act=deny parent=none
| 15 act=assert parent=none

=== r11 trade press
| report outlet=<Ballot Systems Review> published=2033-03-24
Roller trouble in the Kestavian count

{source.1:Cardeline Systems} {cue.1:has conceded} {content.1:that 12 of the 40 Tally-4 scanners it delivered to Upper Senn misread folded ballots}. {source.2:Hugo Wend, the firm's chief engineer}, {cue.2:said} {content.2:worn feed rollers were the cause}. {source.3:He} {cue.3:ruled out} {content.3:misreads in the sister batch of 40 that went to the port district of Harrow}. {source.4:Harrow's returning officer, Ines Palgrave}, {cue.4:told} the Review {content.4:that scanners in her batch had misread folded ballots too}.

{source.5:An examination at Mirrun Polytechnic} {cue.5:showed} {content.5:that the Upper Senn units had misread one folded ballot in nine}.

Hardware is not the count's only embarrassment. {source.6:The commission's spokeswoman, Petra Lunde}, {cue.6:has owned up to} {content.6:the loss of six boxes from the same district}, while {source.7:Viktor Lunde, for the Harvest League}, {cue.7:insists} {content.7:14 disappeared}. {source.8:Halka Morrin, who left the chair on Tuesday}, {cue.8:has granted} {content.8:that she had offered to go on March 9}. {source.9:Mattis Grele, the premier's right hand}, {cue.9:disclaims} {content.9:any election-night call to her}.

{source.10:A senior commission official} {cue.10:told} the Review {content.10:that the spokeswoman's number was wrong and that 14 boxes had been lost}. {source.11:The commission} {cue.11:did not respond to} {content.11:a request for comment on the Upper Senn scanners}.

With material from Mirrun Wire.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=assert parent=none
| 5 act=find parent=none
| 6 act=admit parent=none
| 7 act=assert parent=none
| 8 act=admit parent=none
| 9 act=deny parent=none
| 10 act=assert parent=none
| 10 proposition <that the spokeswoman's number was wrong> negated
| 10 proposition <that 14 boxes had been lost>
| 11 act=decline parent=none

=== r12 broadsheet
| report outlet=<The Mirrun Chronicle> published=2033-03-30
{source.1:Joris Steckmeer, who took the chair of the Central Election Commission on Monday}, {cue.1:conceded} yesterday {content.1:that 14 boxes from Upper Senn had been lost}. {source.2:He} {cue.2:said} {content.2:they had since turned up in a disused brewery}. {source.3:His spokeswoman, Petra Lunde}, {cue.3:withdrew} {content.3:her figure of six}.

{source.4:The recount held under the High Electoral Court, which was finished on Sunday}, {cue.4:found} {content.4:14,512 votes for Dorrit Vaskelin in the district}. {source.5:Her party's spokesman, Orlan Teave}, {cue.5:said} {content.5:she had won all the same}. {source.6:Mr Quorry} {cue.6:insisted} {content.6:that he was the winner}.

In a second reversal, {source.7:the prime minister's office} {cue.7:admitted} {content.7:that Mattis Grele, the chief of staff, had telephoned Halka Morrin on election night}. {source.8:It} {cue.8:denied} {content.8:that the Senn figures had been discussed}. {source.9:Mr Grele} {cue.9:would not discuss} {content.9:the call}. {source.10:Mrs Morrin, speaking for the first time since she resigned}, {cue.10:confirmed} {content.10:that he had rung her}.

{source.11:The Lantern} {cue.11:retracted} in its Tuesday edition {content.11:{source.12:its} {cue.12:report} {content.12:that boxes from Lower Senn had been burned}}. {source.13:Its editor, Berta Quill}, {cue.13:said} {content.13:the driver had confused two places}. {source.14:The interior minister} {cue.14:called} {content.14:the retraction long overdue}.

{source.15:Stellan Aurick, the prime minister}, {cue.15:could not be reached} {content.15:for comment on the call}.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 3 act=retract parent=none
| 4 act=find parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=admit parent=none
| 8 act=deny parent=none
| 9 act=decline parent=none
| 10 act=confirm parent=none
| 11 act=retract parent=none
| 12 act=assert parent=11
| 13 act=assert parent=none
| 14 act=assert parent=none
| 15 act=decline parent=none

=== r13 ngo report
| report outlet=<Open Ballot> published=2033-04-14
COUNTING IN THE SENN VALLEY: SECOND REPORT

2.1 {source.1:Open Ballot} {cue.1:withdraws} {content.1:its March figure of a 4,300-vote win for Anselm Quorry}; our tables had counted Lower Senn twice. {source.2:Sanna Idrel, the director}, {cue.2:puts} {content.2:complaints received} {cue.2:at} {content.2:412}.

2.2 {source.3:The recount} {cue.3:shows} {content.3:14,512 votes for Dorrit Vaskelin in Upper Senn}. {source.4:A photograph of the original sheet, taken by the clerk}, {cue.4:shows} {content.4:that it gave her 14,490}. {source.5:Mrs Oslek} {cue.5:repeated} to us {content.5:that the figure was changed after it left her desk}. {source.6:A member of the counting staff} {cue.6:told} our researchers {content.6:that a deputy of the then chairwoman had altered it}. {source.7:The Civic Union} {cue.7:did not answer} {content.7:our questions about the altered figure}.

2.3 {source.8:Our three observers} {cue.8:have sworn} {content.8:that police put them out of the hall in Upper Senn}. {source.9:The Ministry of the Interior} {cue.9:informed} us {content.9:that an officer led out one observer who had no badge}.

2.4 {source.10:The Commission's present chairman} {cue.10:accepts} {content.10:that 14 boxes from Upper Senn were lost}. {source.11:The returning officer of Lower Senn} {cue.11:assured} us {content.11:that all nine of his had reached Mirrun}.

2.5 {source.12:Mirrun Wire} {cue.12:reported}, {cue.13:citing} {source.13:two technicians}, {content.12.13:that scanners in Upper Senn misread folded ballots}. {source.14:Cardeline, the maker}, {cue.14:told} us {content.14:that 12 of its 40 machines there had done so}.

2.6 {source.15:The Mirrun Chronicle} {cue.15:reported} on 15 March {content.15:that the prime minister's chief of staff telephoned the chairwoman on election night}. {source.16:Radio Kestavia} {cue.16:alleged} on 12 March {content.16:that the Harvest League gave money to observers}. {source.17:The League's campaign manager} {cue.17:denies} {content.17:it}.
| 1 act=retract parent=none
| 2 act=assert parent=none
| 3 act=find parent=none
| 4 act=find parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=decline parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none
| 10 act=admit parent=none
| 11 act=assert parent=none
| 12 act=assert parent=none
| 13 act=assert parent=12
| 14 act=assert parent=none
| 15 act=assert parent=none
| 16 act=accuse parent=none
| 17 act=deny parent=none

=== r14 wire
| report outlet=<Mirrun Wire> published=2033-04-20
MIRRUN, April 20 (MW) - {source.1:The chairman of Kestavia's Central Election Commission} {cue.1:admitted} on Tuesday {content.1:that the Upper Senn figures had been altered by hand}. {source.2:He} {cue.2:ruled out} {content.2:a typing error}.

{source.3:Dorrit Vaskelin} {cue.3:acknowledged} {content.3:that the figures had been changed}. {source.4:She} {cue.4:maintained} {content.4:that she had won the run-off}.

{source.5:Viktor Lunde, campaign manager of her rival Anselm Quorry}, {cue.5:admitted} {content.5:that the Harvest League had paid bus fares for some observers in the Senn valley}. {source.6:An invoice from a coach firm} {cue.6:shows} {content.6:that the League covered the fares of 11 observers}. {source.7:Radio Kestavia, {source.8:which} {cue.8:had reported} on March 12 {content.8:that the League gave observers money}}, {cue.7:said} {content.7:it had had no source but the Ruzmark Morning}. {source.9:That newspaper} {cue.9:said} {content.9:it had taken the story from the radio}.

{source.10:Interior Minister Yelva Torrant} {cue.10:conceded} {content.10:that police had put observers out of the hall in Upper Senn}. {source.11:Cardeline Systems} {cue.11:admitted} {content.11:that the scanners it had sent to Harrow had misread folded ballots}.

{source.12:Petra Lunde, {source.13:who} {cue.13:announced} last week {content.13:that she was leaving the commission}}, {cue.12:declined} {content.12:to comment on the altered figures}.

{source.14:The High Electoral Court} {cue.14:said} {content.14:it would rule on the League's petition in May}. {source.15:A court official} {cue.15:said} {content.15:a fresh vote in Upper Senn was possible}. {source.16:A clerk at the commission} {cue.16:told} Mirrun Wire {content.16:that the Senn figures had been changed by one of Halka Morrin's deputies}.
| 1 act=admit parent=none
| 2 act=deny parent=none
| 3 act=admit parent=none
| 4 act=assert parent=none
| 5 act=admit parent=none
| 6 act=find parent=none
| 7 act=assert parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none
| 10 act=admit parent=none
| 11 act=admit parent=none
| 12 act=decline parent=none
| 13 act=assert parent=none
| 14 act=assert parent=none
| 15 act=assert parent=none
| 16 act=assert parent=none

=== story
actor <Central Election Commission> party=<Central Election Commission>: r01.1, r01.9, r02.2, r03.1, r03.2, r06.4, r07.1, r07.2, r09.5, r09.6, r11.11
actor <Petra Lunde> party=<Central Election Commission>: r01.5, r01.6, r02.9, r03.8, r03.9, r04.2, r06.3, r07.3, r09.7, r10.1, r10.2, r11.6, r12.3, r14.12, r14.13
actor <Halka Morrin> party=<Central Election Commission>: r05.5, r05.6, r05.7, r07.12, r09.4, r10.4, r11.8, r12.10
actor <Joris Steckmeer> party=<Central Election Commission>: r12.1, r12.2, r13.10, r14.1, r14.2
actor <Two commission officials with knowledge of the count> party=<Central Election Commission>: r01.4, r03.7
actor <Election commission insiders> party=<Central Election Commission>: r04.1
actor <A senior commission official> party=<Central Election Commission>: r11.10
actor <Anselm Quorry> party=<Harvest League>: r01.2, r01.3, r03.5, r06.5, r12.6
actor <Viktor Lunde> party=<Harvest League>: r01.7, r01.8, r03.3, r03.4, r04.3, r06.1, r06.2, r06.7, r06.8, r07.4, r09.8, r10.3, r11.7, r13.17, r14.5
actor <One furious League organiser> party=<Harvest League>: r04.11, r04.12
actor <The Harvest League's petition to the High Electoral Court> party=<Harvest League>: r07.7
actor <Dorrit Vaskelin> party=<Civic Union>: r14.3, r14.4
actor <Orlan Teave> party=<Civic Union>: r05.8, r05.9, r05.10, r12.5
actor <Civic Union> party=<Civic Union>: r13.7
actor <prime minister's office> party=<Kestavia>: r01.12, r07.11, r09.3, r12.7, r12.8
actor <A senior aide in the prime minister's office> party=<Kestavia>: r07.10, r09.2
actor <Mattis Grele> party=<Kestavia>: r10.7, r11.9, r12.9
actor <Stellan Aurick> party=<Kestavia>: r12.15
actor <Ministry of the Interior> party=<Kestavia>: r05.1, r08.1, r08.4, r08.10, r08.11, r13.9
actor <Kasimir Brode> party=<Kestavia>: r02.7, r02.8, r04.10, r05.4, r05.12
actor <Yelva Torrant> party=<Kestavia>: r04.9, r08.7, r12.14, r14.10
actor <The officer concerned> party=<Kestavia>: r08.2
actor <Nils Corvane> party=<Littoral Assembly>: r01.10, r03.10, r10.11, r10.12
actor <A diplomat of the Littoral Assembly> party=<Littoral Assembly>: r06.9, r06.10, r06.11
actor <Open Ballot> party=<Open Ballot>: r01.11, r07.6, r09.9, r10.15, r13.1
actor <Sanna Idrel> party=<Open Ballot>: r07.5, r13.2
actor <Three young observers from the group Open Ballot> party=<Open Ballot>: r02.6, r13.8
actor <Marit Oslek>: r02.1, r02.3, r02.4, r04.5, r13.5
actor <Gerd Anso>: r02.5
actor <Tobin Fray>: r02.10, r02.11, r08.5, r10.14, r13.11
actor <Ines Palgrave>: r11.4
actor <A driver who took part in Sunday's convoy>: r04.6, r04.7, r04.8, r05.3
actor <Listeners in several towns>: r05.13
actor <Edvin Halsk>: r06.12
actor <Two people who were in the commission's headquarters>: r07.9, r09.1, r10.6
actor <Two technicians hired for the count>: r10.9, r13.13
actor <A member of the counting staff>: r13.6
actor <A clerk at the commission> party=<Central Election Commission>: r14.16
actor <Cardeline Systems> party=<Cardeline Systems>: r10.10, r11.1, r13.14, r14.11
actor <Hugo Wend> party=<Cardeline Systems>: r11.2, r11.3
actor <High Electoral Court> party=<High Electoral Court>: r07.13, r10.13, r14.14
actor <A court official> party=<High Electoral Court>: r14.15
actor <Mirrun Wire> party=<Mirrun Wire>: r03.6, r13.12
actor <Senn Valley Post> party=<Senn Valley Post>: r04.4
actor <The Lantern> party=<The Lantern>: r05.2, r08.3, r08.8, r12.11, r12.12
actor <Berta Quill> party=<The Lantern>: r08.9, r12.13
actor <Ruzmark Morning> party=<Ruzmark Morning>: r05.11, r14.9
actor <Radio Kestavia> party=<Radio Kestavia>: r06.6, r13.16, r14.7, r14.8
actor <The Mirrun Chronicle> party=<The Mirrun Chronicle>: r10.5, r10.8, r13.15
actor <The depot log for March 7>: r07.8, r09.10
actor <Depot receipt 88/33>: r08.6
actor <An examination at Mirrun Polytechnic>: r11.5
actor <The recount held under the High Electoral Court>: r12.4, r13.3
actor <A photograph of the original sheet>: r13.4
actor <An invoice from a coach firm>: r14.6
claim c1 <boxes from Upper Senn went missing after the vote>: r01.5 against, r01.6 against, r01.12 withheld about, r03.8 against, r03.9 against, r04.2 against, r06.3 withheld about, r07.7 for, r08.10 withheld about
claim c2 <14 ballot boxes from Upper Senn had gone missing>: r01.4 for, r03.6 for, r03.7 for, r04.1 for, r06.1 for, r07.8 for, r09.10 for, r10.2/2 against, r10.3 for, r11.7 for, r11.10/2 for, r12.1 for, r13.10 for
claim c3 <six ballot boxes from Upper Senn had been mislaid>: r10.1 for, r10.2/1 for, r11.6 for, r11.10/1 against about, r12.3 against
claim c4 <Vaskelin had won the presidential run-off>: r01.2 against, r03.5 against, r05.5 for, r06.4 for, r12.5 for, r14.4 for
claim c5 <Vaskelin had won by 11,412 votes>: r01.1 for, r03.1 for
claim c6 <Vaskelin had won nationally by 8,962>: r07.2/2 for, r09.6/2 for
claim c7 <Quorry had won the run-off>: r06.5 for, r12.6 for
claim c22 <Quorry had won by 4,300 votes>: r07.6/1 for, r09.9 for, r13.1 against
claim c8 <the Upper Senn figures had been altered>: r01.7 for, r01.8/2 for, r02.3 for, r02.9 withheld about, r03.3 for, r03.4/2 for, r04.3 for, r04.4 for, r04.5 for, r05.8 against, r05.9 against, r13.5 for, r13.6 for, r13.7 withheld about, r14.1 for, r14.3 for, r14.12 withheld about, r14.16 for
claim c9 <the higher figure was a typing error>: r07.3 for, r07.4 against, r07.5 unclear, r09.7 for, r09.8 against, r14.2 against
claim c10 <police had put observers out of the counting hall in Upper Senn>: r02.6 for, r02.7 against, r02.8 against, r05.12 against, r06.9 for, r13.8 for, r14.10 for
claim c11 <one observer without a badge was led out of the counting hall in Upper Senn by an officer>: r08.1 for, r13.9 for
claim c12 <boxes from Lower Senn were burned at Kell Bridge>: r04.6 for, r04.7 for, r04.8 for, r04.9 withheld about, r04.10 withheld about, r05.1 against, r05.2 for, r05.3 for, r05.4 against about, r08.3 for, r08.4 against, r08.7 against about, r10.14 against, r12.11 against, r12.12 for, r12.13 against about, r12.14 against about
claim c13 <all nine boxes of Lower Senn reached Mirrun>: r02.10/2 for, r02.11 for, r08.5 for, r08.6 for, r13.11 for
claim c14 <the Harvest League gave money to observers>: r05.11 for, r06.6 for, r06.7 against, r06.8 against, r13.16 for, r13.17 against, r14.7 unclear about, r14.8 for, r14.9 unclear about
claim c15 <the Harvest League had paid bus fares for some observers>: r14.5 for, r14.6 for
claim c16 <Grele telephoned Morrin on election night>: r07.9 for, r07.11 against, r07.12 withheld, r09.1 for, r09.3 against, r09.4 withheld, r10.5 for, r10.6 for, r10.7 against, r10.8 for about, r11.9 against, r12.7 for, r12.9 withheld about, r12.10 for, r12.15 withheld about, r13.15 for
claim c17 <the call was about the Senn figures>: r07.10 for, r09.2 for, r12.8 against
claim c18 <Morrin had offered to resign>: r05.6 against, r06.10 for, r10.4 for, r11.8 for
claim c19 <scanners in Upper Senn had misread folded ballots>: r10.9 for, r10.10 against, r11.1 for, r11.5 for, r11.11 withheld about, r13.12 for, r13.13 for, r13.14 for
claim c20 <the scanners sent to Harrow had misread folded ballots>: r11.3 against, r11.4 for, r14.11 for
claim c21 <the run-off was orderly and fair>: r01.10 for, r03.10 for, r10.11 against, r10.12 against about
claim c23 <Vaskelin had polled 18,940 votes in Upper Senn>: r01.9/1 for, r02.2 for, r03.2 for, r07.1 against, r09.5 against
claim c25 <Vaskelin polled 16,490 in Upper Senn>: r07.2/1 for, r09.6/1 for
claim c28 <14,512 votes for Vaskelin in Upper Senn>: r12.4 for, r13.3 for
claim c24 <the sheet signed on Sunday night gave Vaskelin 14,490 votes>: r02.1 for, r13.4 for
claim c30 <the Upper Senn figures were signed at midnight>: r01.8/1 for, r03.4/1 for
narrower c2 c1
narrower c3 c1
narrower c5 c4
narrower c6 c4
narrower c22 c7
narrower c11 c10
narrower c15 c14
narrower c17 c16
excludes c2 c3
excludes c4 c7
excludes c5 c6
excludes c12 c13
excludes c23 c25
excludes c23 c28
excludes c25 c28
reversal <Petra Lunde> c1 from r01.5 r01.6 r03.8 r03.9 r04.2 to r10.1 r10.2/1 r11.6 partial
reversal <Petra Lunde> c3 from r10.1 r10.2/1 r11.6 to r12.3
reversal <Central Election Commission> c2 from r10.2/2 to r12.1 r13.10
reversal <Central Election Commission> c9 from r07.3 r09.7 to r14.2
reversal <Central Election Commission> c23 from r01.9/1 r02.2 r03.2 to r07.1 r09.5
reversal <The Lantern> c12 from r05.2 r08.3 r12.12 to r12.11
reversal <Kestavia> c10 from r02.7 r02.8 r05.12 to r08.1 r13.9 partial
reversal <Kestavia> c10 from r02.7 r02.8 r05.12 to r14.10
reversal <prime minister's office> c16 from r07.11 r09.3 to r12.7
reversal <Halka Morrin> c18 from r05.6 to r10.4 r11.8
reversal <Nils Corvane> c21 from r01.10 r03.10 to r10.11
reversal <Cardeline Systems> c19 from r10.10 to r11.1 r13.14
reversal <Cardeline Systems> c20 from r11.3 to r14.11
reversal <Open Ballot> c22 from r07.6/1 r09.9 to r13.1
reversal <Viktor Lunde> c14 from r06.7 r06.8 r13.17 to r14.5 partial
reversal <Civic Union> c8 from r05.8 r05.9 to r14.3
contradicts r01.4 r01.5
contradicts r04.1 r01.5
contradicts r06.1 r01.5
contradicts r07.7 r01.5
contradicts r07.8 r01.5
contradicts r11.10/2 r01.5
contradicts r12.1 r01.5
contradicts r01.1 r01.2
contradicts r05.5 r01.2
contradicts r12.5 r01.2
contradicts r14.4 r01.2
contradicts r01.1 r07.6/1
contradicts r05.5 r07.6/1
contradicts r12.5 r07.6/1
contradicts r14.4 r07.6/1
contradicts r01.7 r05.8
contradicts r02.3 r05.8
contradicts r13.6 r05.8
contradicts r14.1 r05.8
contradicts r14.3 r05.8
contradicts r14.16 r05.8
contradicts r07.3 r07.4
contradicts r07.3 r14.2
doubts r07.5 r07.3
contradicts r02.1 r02.2
contradicts r01.9/1 r12.4
contradicts r02.6 r02.7
contradicts r06.9 r02.7
contradicts r08.1 r02.8
contradicts r14.10 r02.7
contradicts r04.6 r05.1
contradicts r04.6 r05.4
contradicts r04.6 r02.10/2
contradicts r04.6 r08.6
contradicts r04.6 r12.11
contradicts r04.6 r12.13
contradicts r05.11 r06.7
contradicts r06.6 r06.7
contradicts r14.6 r06.7
contradicts r07.9 r07.11
contradicts r07.9 r10.7
contradicts r07.10 r07.11
contradicts r07.10 r10.7
contradicts r12.10 r07.11
contradicts r12.10 r10.7
contradicts r12.7 r10.7
contradicts r06.10 r05.6
contradicts r10.9 r10.10
contradicts r11.5 r10.10
contradicts r11.4 r11.3
contradicts r14.11 r11.3
derives r03 r01 copies
derives r04 r01 rewrites
derives r04 r02 cites
derives r05 r04 cites
derives r05 r06 cites
derives r06 r05 cites
derives r08 r04 cites
derives r09 r07 copies
derives r10 r07 cites
derives r11 r10 rewrites
derives r12 r04 cites
derives r13 r05 cites
derives r13 r07 cites
derives r13 r10 cites
derives r14 r05 cites
origin c1 for least=1 most=1: <The Harvest League's petition to the High Electoral Court> r07
origin c1 against least=1 most=1: <Petra Lunde> r01
origin c2 for least=4 most=5: <Two commission officials with knowledge of the count> r01; <Viktor Lunde> r06 r10; <The depot log for March 7> r07; <A senior commission official> r11; <Joris Steckmeer> r12 r13
origin c2 against least=1 most=1: <Petra Lunde> r10
origin c3 for least=1 most=1: <Petra Lunde> r10
origin c3 against least=1 most=1: <Petra Lunde> r12
origin c4 for least=4 most=4: <Halka Morrin> r05; <Central Election Commission> r06; <Orlan Teave> r12; <Dorrit Vaskelin> r14
origin c4 against least=1 most=1: <Anselm Quorry> r01
origin c5 for least=1 most=1: <Central Election Commission> r01
origin c6 for least=1 most=1: <Central Election Commission> r07
origin c7 for least=1 most=1: <Anselm Quorry> r06 r12
origin c22 for least=1 most=1: <Open Ballot> r07
origin c22 against least=1 most=1: <Open Ballot> r13
origin c8 for least=5 most=6: <Viktor Lunde> r01; <Marit Oslek> r02 r13; <A member of the counting staff> r13; <Joris Steckmeer> r14; <Dorrit Vaskelin> r14; <A clerk at the commission> r14
origin c8 against least=1 most=1: <Orlan Teave> r05
origin c9 for least=1 most=1: <Petra Lunde> r07
origin c9 against least=2 most=2: <Viktor Lunde> r07; <Joris Steckmeer> r14
origin c10 for least=3 most=3: <Three young observers from the group Open Ballot> r02 r13; <A diplomat of the Littoral Assembly> r06; <Yelva Torrant> r14
origin c10 against least=1 most=1: <Kasimir Brode> r02 r05
origin c11 for least=1 most=1: <Ministry of the Interior> r08 r13
origin c12 for least=1 most=1: <A driver who took part in Sunday's convoy> r04
origin c12 against least=3 most=3: <Ministry of the Interior> r05 r08; <Tobin Fray> r10; <The Lantern> r12
origin c13 for least=2 most=2: <Tobin Fray> r02 r08 r13; <Depot receipt 88/33> r08
origin c14 for least=1 most=1: <> r05 r06
origin c14 against least=1 most=1: <Viktor Lunde> r06 r13
origin c15 for least=2 most=2: <Viktor Lunde> r14; <An invoice from a coach firm> r14
origin c16 for least=3 most=3: <Two people who were in the commission's headquarters> r07; <prime minister's office> r12; <Halka Morrin> r12
origin c16 against least=2 most=2: <prime minister's office> r07; <Mattis Grele> r10
origin c17 for least=1 most=1: <A senior aide in the prime minister's office> r07
origin c17 against least=1 most=1: <prime minister's office> r12
origin c18 for least=2 most=2: <A diplomat of the Littoral Assembly> r06; <Halka Morrin> r10
origin c18 against least=1 most=1: <Halka Morrin> r05
origin c19 for least=3 most=3: <Two technicians hired for the count> r10; <Cardeline Systems> r11 r13; <An examination at Mirrun Polytechnic> r11
origin c19 against least=1 most=1: <Cardeline Systems> r10
origin c20 for least=2 most=2: <Ines Palgrave> r11; <Cardeline Systems> r14
origin c20 against least=1 most=1: <Hugo Wend> r11
origin c21 for least=1 most=1: <Nils Corvane> r01
origin c21 against least=1 most=1: <Nils Corvane> r10
origin c23 for least=1 most=1: <Central Election Commission> r01 r02
origin c23 against least=1 most=1: <Central Election Commission> r07
origin c25 for least=1 most=1: <Central Election Commission> r07
origin c28 for least=1 most=1: <The recount held under the High Electoral Court> r12 r13
origin c24 for least=2 most=2: <Marit Oslek> r02; <A photograph of the original sheet> r13
origin c30 for least=1 most=1: <Viktor Lunde> r01
