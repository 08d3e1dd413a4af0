=== r01 ticker
| report outlet=<The Tolvik Gazette> published=2037-06-20
LIVE: Part of North Stand falls at Midsummer match

17.52 A section of the new North Stand at the Quayside Ground has come down in the second half of the Midsummer Cup match between Tolvik Rovers and Brack Town. Play has stopped.

18.04 {source.1:A steward at gate four} {cue.1:tells} us {content.1:the stand had been swaying since the first goal}.

18.20 {content.2:Two people are dead}, {source.2:the Tolvik fire brigade} {cue.2:says}.

18.31 {source.3:Brenholt Construction, which built the stand}, {cue.3:promises} {content.3:to send every crane it has}.

18.47 {source.4:Hugo Penrose, the Rovers chairman}, {cue.4:denies} {content.4:that more tickets were sold than there were seats}. {content.5:"Everyone who came in had a place to sit,"} {source.5:he} {cue.5:says}.

19.10 {source.6:A woman who got out of row F} {cue.6:says} {content.6:people were standing two to a seat}.

19.26 {source.7:Dunmere Police} {cue.7:will not say} {content.7:how many are still under the steel}.

19.40 {source.8:A crane driver on Salt Lane} {cue.8:speaks of} {content.8:a digger working right against the north wall on Thursday}. {source.9:Tolvik Water, which is laying a main there}, {cue.9:denies} {content.9:that any of its machines has dug beside the ground since May}.

20.05 {content.10:The dead now number six}, {source.10:the fire brigade} {cue.10:says}.

20.30 {source.11:Governor Rafe Ulland} {cue.11:promises} {content.11:an inquiry under a judge}.

20.58 {source.12:Referee Milo Carrow} {cue.12:declines} {content.12:to talk to us about half-time and what the stewards said to him}.

21.15 The lights are still on over the pitch. We close this page until morning. A list of hotels with free beds for families is on our front page.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=promise parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=decline parent=none
| 8 act=assert parent=none
| 9 act=deny parent=none
| 10 act=assert parent=none
| 11 act=promise parent=none
| 12 act=decline parent=none

=== r02 wire
| report outlet=<Sarevian News Agency> published=2037-06-21
Eleven dead as new stand falls in Sarevian port

TOLVIK, June 21 (SNA) - {content.1:Eleven people were killed and 64 hurt} when part of a new stand gave way at a festival match in Tolvik, {source.1:Dunmere Police} {cue.1:said} on Sunday.

{source.2:Piers Loman, a spokesman for Brenholt Construction}, {cue.2:told} reporters {content.2:that it was the size of the crowd that had brought the stand down}. {source.3:The company} {cue.3:rejected} {content.3:any suggestion of poor steel}. The beams came from the Hadrin works in neighbouring Vask.

{source.4:The Dunmere Building Inspectorate} {cue.4:said} {content.4:that it had passed the stand as safe on June 2, and that no inspector had ever raised a warning about it}.

{source.5:A senior police officer} {cue.5:said} {content.5:7,400 spectators had been counted into the stand}, made for 6,000. {source.6:Tolvik Rovers} {cue.6:disputed} {content.6:the count}.

{source.7:Two stewards} {cue.7:said} {content.7:they had told the referee, Milo Carrow, at half-time that the stand was swaying}. {content.8:"Nobody told me anything of the kind,"} {source.8:Carrow} {cue.8:said}.

{source.9:Ines Carrow, an engineer who worked on the drawings and is no relation of the referee}, {cue.9:said} {content.9:she had written to Brenholt in May about missing bolts}. {source.10:Loman} {cue.10:denied} {content.10:that any such letter had come}.

{source.11:A city councillor} {cue.11:blamed} {content.11:a trench that Tolvik Water had dug along the wall}. {source.12:Governor Rafe Ulland's spokeswoman, Tilde Marsk}, {cue.12:would not comment on} {content.12:the governor's links to the builder}. {source.13:Judge Lorna Veitch, who will head the inquiry}, {cue.13:vowed} {content.13:to hear every survivor}.
| 1 act=assert parent=none
| 1 proposition <Eleven people were killed>
| 1 proposition <64 hurt>
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=assert parent=none
| 4 proposition <it had passed the stand as safe on June 2>
| 4 proposition <no inspector had ever raised a warning about it> negated
| 5 act=assert parent=none
| 6 act=dispute parent=none
| 7 act=assert parent=none
| 8 act=assert parent=none
| 8 proposition whole negated
| 9 act=assert parent=none
| 10 act=deny parent=none
| 11 act=accuse parent=none
| 12 act=decline parent=none
| 13 act=promise parent=none

=== r03 tabloid
| report outlet=<Morning Rocket> published=2037-06-23
THIRTY DEAD... and they want it hushed up

{content.1:AT LEAST thirty fans lie dead in Tolvik}, {source.1:the Morning Rocket} {cue.1:can reveal}.

{source.2:A mortuary worker} {cue.2:told} us: {content.2:"It's thirty at the very least. They want the number kept small."} {source.3:Top cop Arne Holt} {cue.3:dismissed} {content.3:the thirty dead} as a ghost story. {content.4:"We have fourteen,"} {source.4:he} {cue.4:said}.

And who built the thing? {source.5:A bookkeeper once on the payroll of Brenholt Construction} {cue.5:claims} {content.5:Governor Rafe Ulland owns a slice of the firm}. {content.6:"I have never owned a brick of it. There is no tie of any sort between my family and that company,"} {source.6:Ulland} {cue.6:thundered} on the steps of the cathedral.

{source.7:Walt Tibbs, 71, whose son died in row F}, {cue.7:blamed} {content.7:greedy Rovers for flogging more tickets than they had seats}. {source.8:The club} {cue.8:insists} {content.8:not one ticket too many was sold}. {content.9:It was hundreds too many}, {source.9:Josie Mott, who sat at the ticket window}, {cue.9:says}.

{content.10:"The whole stand was rocking and they told the ref,"} {source.10:a ball boy} {cue.10:said}. {source.11:Man in the middle Milo Carrow} {cue.11:swears} {content.11:no steward said a word to him}. {source.12:Brenholt} {cue.12:would not say} {content.12:how much it was paid}, but we can: 41 million crowns of your money, for a stand that stood for eighteen days.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition <It's thirty at the very least>
| 2 proposition <They want the number kept small>
| 3 act=deny parent=none
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 6 proposition <I have never owned a brick of it> negated
| 6 proposition <There is no tie of any sort between my family and that company> negated
| 7 act=accuse parent=none
| 8 act=assert parent=none
| 8 proposition whole negated
| 9 act=assert parent=none
| 10 act=assert parent=none
| 10 proposition <The whole stand was rocking>
| 10 proposition <they told the ref>
| 11 act=assert parent=none
| 11 proposition whole negated
| 12 act=decline parent=none

=== r04 release
| report outlet=<Provincial Government of Dunmere> published=2037-06-24
STATEMENT ON THE QUAYSIDE GROUND

Tolvik, 24 June 2037. {source.1:The Provincial Government of Dunmere} {cue.1:announces} with sorrow {content.1:that fifteen people have lost their lives and that 112 are receiving treatment}. {source.2:It} {cue.2:rejects} {content.2:reports of thirty or more deaths}, which cause needless pain to families.

{content.3:"No warning about the North Stand was ever received by the Governor's office,"} {source.3:the Governor's spokeswoman, Tilde Marsk}, {cue.3:states}. {source.4:The Building Inspectorate} {cue.4:has confirmed} to the Government {content.4:that the stand was certified safe on 2 June and that none of its inspectors had voiced a concern}.

{source.5:Governor Ulland} {cue.5:denies} {content.5:holding or ever having held any share in Brenholt Construction}. {source.6:The Government} {cue.6:notes} {content.6:that the contract was awarded in open competition}.

{source.7:Tolvik Water} {cue.7:has assured} the Government {content.7:that no digger of its was on Salt Lane in June}. {source.8:The Government} {cue.8:calls on} {content.8:the utility to hand over its work log without delay}.

Asked whether tickets had been oversold, {source.9:the Minister of Sport, Ada Fennick}, {cue.9:declared} {content.9:that she had no knowledge of it}. She has visited the wounded in three hospitals and has spoken with the club's captain.

{source.10:The Government} {cue.10:warns} {content.10:that the ruins must not be entered}. {source.11:Judge Veitch} {cue.11:will report} {content.11:on the causes of the collapse} by 30 September. {source.12:The Minister} {cue.12:asks} {content.12:all clubs in the province to count their seats}. Flags on public buildings will fly at half-mast until Sunday.
| 1 act=assert parent=none
| 1 proposition <fifteen people have lost their lives>
| 1 proposition <112 are receiving treatment>
| 2 act=deny parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=confirm parent=none
| 4 proposition <the stand was certified safe on 2 June>
| 4 proposition <none of its inspectors had voiced a concern> negated
| 5 act=deny parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=demand parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=warn parent=none
| 10 proposition whole negated
| 11 act=assert actuality=future parent=none
| 12 act=demand parent=none

=== r05 broadsheet
| report outlet=<The Sarevian Chronicle> published=2037-06-29
The memo that went upstairs

By Our Dunmere Correspondent

{source.1:A memo dated April 14, which the Chronicle has read}, {cue.1:warns} {content.1:that "welds on the north side are cracked"}. Its author has inspected buildings in Dunmere for twenty years. {content.2:"I wrote down that the stand was not safe and I sent it upstairs,"} {source.2:Edda Quist} {cue.2:said}. As for the certificate of June 2, {source.3:she} {cue.3:said} {content.3:that the signature on it was not hers}.

{source.4:Oskar Bly, the chief inspector}, {cue.4:denied} {content.4:that anybody on his staff had warned of anything}. {source.5:An official of the Inspectorate} {cue.5:said} {content.5:Quist's memo had been passed on to the governor's office}; {source.6:the office} {cue.6:denied} {content.6:having had it}.

The question of cause has moved across the border. {source.7:The Institute of Materials} {cue.7:says} {content.7:it has found low-grade steel in four of 20 beams from the ruins}. {content.8:"It was the steel that failed. The crowd did not bring it down,"} {source.8:Signe Aldous, the institute's head}, {cue.8:said}. {source.9:Hadrin} {cue.9:denies} {content.9:having delivered a single beam below grade}. {source.10:Piers Loman of Brenholt} {cue.10:stood by} {content.10:his view that the fall was the crowd's doing}, and {cue.11:called} {content.11:Ines Carrow's letter on the bolts "a fantasy"}.

{content.12:By Sunday 17 people had died}, {source.12.13:Dunmere Police} {cue.12:said}; they {cue.13:gave} {content.13:the number let into the stand as 7,400}. {source.14:The Rovers} {cue.14:rejected} {content.14:that figure}. The funerals begin at the Seamen's Church on Wednesday.
| 1 act=warn parent=none
| 2 act=assert parent=none
| 2 proposition <I wrote down that the stand was not safe>
| 2 proposition <I sent it upstairs>
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=deny parent=none
| 5 act=assert parent=none
| 6 act=deny parent=none
| 7 act=assert parent=none
| 8 act=assert parent=none
| 8 proposition <It was the steel that failed>
| 8 proposition <The crowd did not bring it down> negated
| 9 act=deny parent=none
| 10 act=assert parent=none
| 11 act=assert parent=none
| 11 proposition whole negated
| 12 act=assert parent=none
| 13 act=assert parent=none
| 14 act=deny parent=none

=== r06 state
| report outlet=<Vask Press Bureau> published=2037-07-01
Insinuations against Hadrin combine untenable

MORSK, July 1. /VPB/. {source.1:The Ministry of Heavy Industry of Vask} {cue.1:has categorically denied} {content.1:that steel below grade was supplied for the stadium in Tolvik}. {content.2:"Every beam was tested twice before it left us. It was the crowd that broke the stand,"} {source.2:Deputy Minister Kiril Doman} {cue.2:emphasised}.

On Monday {source.3:the newspaper The Sarevian Chronicle} {cue.3:asserted}, {cue.4:referring to} {source.4:the Institute of Materials}, {content.3.4:that low-grade steel had been found in four beams from the ruins}. {source.5:Specialists of the Ministry} {cue.5:have established} {content.5:that the institute's samples came from the old stand}, which was pulled down in 2035.

{source.6.7:Radko Venn, general director of the Hadrin combine}, {cue.6:pointed out} {content.6:that a digger had stood against the north wall in the week of the match}, and {cue.7:accused} {content.7:Brenholt of leaving out every third bolt}. {source.8:A certificate of delivery}, a copy of which is at the disposal of VPB, {cue.8:shows} {content.8:all 212 beams to be of the first class}.

{source.9:Brenholt} {cue.9:denied} {content.9:the omission of bolts}. {content.10:Each had been fitted and counted}, {source.10:its owner, Sten Brenholt}, {cue.10:maintained}. {source.11:Tolvik Water} {cue.11:refused} {content.11:to say where its machines had stood}. {source.12:The office of the Governor of Dunmere} {cue.12:did not respond to} {content.12:questions about the certificate of delivery}.

The Hadrin collective expresses its condolences to the people of Tolvik. In May the combine fulfilled its plan by 106 percent and received the Order of Labour, second class.
| 1 act=deny parent=none
| 2 act=assert parent=none
| 2 proposition <Every beam was tested twice before it left us>
| 2 proposition <It was the crowd that broke the stand>
| 3 act=assert parent=none
| 4 act=assert parent=3
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=accuse parent=none
| 8 act=find parent=none
| 9 act=deny parent=none
| 10 act=assert parent=none
| 11 act=decline parent=none
| 12 act=decline parent=none

=== r07 translated
| report outlet=<Border Review> published=2037-07-02
From the Vask press: steelworkers answer the slander

Morsk. {source.1:The Heavy Industry Ministry of Vask} {cue.1:has decidedly denied} {content.1:that steel below grade was delivered for the stadium in Tolvick}. {content.2:"Each beam was tested twice before leaving us. It was the crowd which broke the stand,"} {source.2:the vice-minister, Cyril Domann}, {cue.2:underlined}.

On Monday {source.3:the newspaper Sarevian Chronicle} {cue.3:affirmed}, {cue.4:referring to} {source.4:the Institute of Materials}, {content.3.4:that low-grade steel had been found in four beams from the ruins}. {source.5:Experts of the Ministry} {cue.5:have established} {content.5:that the samples of the institute came from the old stand}.

{source.6.7:Radko Wenn, general director of the Hadrin combine}, {cue.6:remarked} {content.6:that an excavator had stood against the north wall in the week of the match}, and {cue.7:accused} {content.7:Brenholt of omitting every third bolt}. {source.8:A delivery certificate} {cue.8:shows} {content.8:all 212 beams to be of first class}.

{source.9:Brenholt} {cue.9:denied} {content.9:the leaving out of bolts}. {content.10:Each one was fitted and counted}, {cue.10:claimed} {source.10:its proprietor, Sten Brennholt}. {source.11:Tolvick Water} {cue.11:refused} {content.11:to say where its machines had stood}.

Translated from the Vask language for the Review by our Morsk reader. The views of the neighbours' press are not those of the editors. The crossing at Lower Brack is closed to lorries until the tenth, and travellers are advised to allow two hours.
| 1 act=deny parent=none
| 2 act=assert parent=none
| 2 proposition <Each beam was tested twice before leaving us>
| 2 proposition <It was the crowd which broke the stand>
| 3 act=assert parent=none
| 4 act=assert parent=3
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=accuse parent=none
| 8 act=find parent=none
| 9 act=deny parent=none
| 10 act=assert parent=none
| 11 act=decline parent=none

=== r08 local
| report outlet=<The Tolvik Gazette> published=2037-07-06
Now Eskby: ground cleared after bang in East Stand

{content.1:A crack as wide as a thumb opened in the East Stand at Merrow Park on Saturday}, {source.1:Bram Tully, who was sitting on it}, {cue.1:says}. Four thousand people left the ground in nine minutes.

{content.2:"There is no crack. A cable drum fell over,"} {source.2:Maud Linnet, secretary of Eskby Athletic}, {cue.2:told} the Gazette. {content.3:Nobody was hurt}, {source.3:the club} {cue.3:said}; {source.4:Eskby Infirmary} {cue.4:spoke of} {content.4:nine people hurt in the rush for the gates}.

{content.5:"Brenholt built that one too,"} {source.5:a groundsman} {cue.5:said}. {source.6:The builder} {cue.6:denied} {content.6:ever having worked at Merrow Park}.

In our own town, the digger of Salt Lane has been found. {source.7:Tolvik Water} {cue.7:admitted} last night {content.7:that one of its machines had dug beside the north wall for two hours on June 18}. {content.8:"That trench did not bring the stand down,"} {source.8:its director, Agda Firth}, {cue.8:said}.

There was a second confession. {source.9.10:Oskar Bly, the chief inspector}, {cue.9:owned up to} {content.9:Edda Quist's warning}. {content.10:"She wrote in April, and I laid it aside,"} {source.10:he} {cue.10:told} a meeting in the Corn Hall. Some of those present stood up and turned their backs.

{source.11:Hugo Penrose} {cue.11:again denied} {content.11:that his club had oversold the stand}. {source.12:The police} {cue.12:would not say} {content.12:whether anybody had been arrested}. {source.13:Walt Tibbs}, who walked here from Brack Road with his son's scarf, {cue.13:wants} {content.13:the name of whoever signed the certificate}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition <There is no crack> negated
| 2 proposition <A cable drum fell over>
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=deny parent=none
| 7 act=admit parent=none
| 8 act=assert parent=none
| 8 proposition whole negated
| 9 act=admit parent=none
| 10 act=admit parent=none
| 10 proposition <She wrote in April>
| 10 proposition <I laid it aside>
| 11 act=deny parent=none
| 12 act=decline parent=none
| 13 act=demand parent=none

=== r09 blog
| report outlet=<Terrace Talk> published=2037-07-08
Chains, tapes and the wrong Carrow

First the ugly one. {source.1:The Morning Rocket} {cue.1:has} {content.1:the fans in the North Stand chained in from outside}. Well, I went and asked. {content.2:"Every gate stood open when my crews got there,"} {source.2:fire chief Dag Rourke} {cue.2:told} me. {source.3:The Rovers} {cue.3:deny} {content.3:the chains}, too, which by itself would prove nothing.

Next, the tapes. {content.4:Somebody wiped the match recordings on the Sunday}, {source.4:a technician who minds the cameras} {cue.4:says}. {source.5:The club's lawyer, Fenna Stroud}, {cue.5:denies} {content.5:that anything has been erased}. {source.6:Chairman Penrose} {cue.6:won't talk about} {content.6:the recordings}.

{content.7:A site manager of Brenholt's was arrested last Friday}, {source.7:a man on the firm's payroll} {cue.7:tells} me. {source.8:Police chief Arne Holt} {cue.8:denied} {content.8:it} twice, the second time with his mouth full.

As for the governor: {source.9:Nell Abery of the Rovers Supporters' Trust} {cue.9:is convinced} {content.9:he had seen Quist's warning before the match}. {content.10:He had not}, {source.10:Tilde Marsk} {cue.10:says}.

And please, stop mixing up the Carrows. Ines is the engineer. {source.11:Her letter of May 8}, which I have on my kitchen table, {cue.11:tells} {content.11:Brenholt of bolts missing in rows C to H}. Milo is the one with the whistle. {source.12:He} {cue.12:did not answer} {content.12:my question about what the stewards told him}. More on Friday, if the boiler man comes.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=assert parent=none
| 5 act=deny parent=none
| 6 act=decline parent=none
| 7 act=assert parent=none
| 8 act=deny parent=none
| 9 act=assert parent=none
| 10 act=assert parent=none
| 10 proposition whole negated
| 11 act=assert parent=none
| 12 act=decline parent=none

=== r10 tabloid
| report outlet=<Morning Rocket> published=2037-07-08
CHAINED IN LIKE CATTLE

{content.1:DOOMED fans in the North Stand were CHAINED in}, {source.1:top football blog Terrace Talk} {cue.1:reports}.

{source.2:Firemen's boss Dag Rourke} {cue.2:said} {content.2:his men found no chain on any gate}. {source.3:Rovers chairman Hugo Penrose} {cue.3:fumed} {content.3:that it was a filthy lie}. But nobody has yet told us why row F never got out.

Over in Eskby they have stopped fibbing. {source.4:Eskby Athletic} {cue.4:came clean} last night {content.4:that a crack did open in the East Stand}. {content.5:"We were scared of the headlines,"} {source.5:secretary Maud Linnet} {cue.5:sniffed}. {content.6:Brenholt never laid a finger on that ground}, {source.6:mouthpiece Piers Loman} {cue.6:says}.

{source.7:A golf partner of Rafe Ulland} {cue.7:spilled} {content.7:that the governor's wife had shares in Brenholt}. {source.8:Ice queen Tilde Marsk} {cue.8:refused} {content.8:to discuss the shares}.

{source.9:Josie from the ticket window} {cue.9:repeats} {content.9:that the club oversold}. {source.10:We} {cue.10:urge} {content.10:every reader with two tickets for one seat to ring our newsdesk}.

CORRECTION. {source.11:The Rocket} {cue.11:withdraws} {content.11:its figure of thirty dead}, printed on June 23. {content.12:Seventeen people have died}, {source.12:police} {cue.12:say}. {source.13:Our man in the mortuary} {cue.13:stands by} {content.13:what he told us}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition whole negated
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=admit parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 8 act=decline parent=none
| 9 act=assert parent=none
| 10 act=demand parent=none
| 11 act=retract parent=none
| 12 act=assert parent=none
| 13 act=assert parent=none

=== r11 wire
| report outlet=<Sarevian News Agency> published=2037-07-27
Head of Tolvik stand inquiry replaced, steel finding withdrawn

TOLVIK, July 27 (SNA) - Casper Dorn, a retired professor of law, took over the inquiry into the Quayside collapse on Monday from Judge Lorna Veitch.

{content.1:Veitch had left at her own request}, {source.1:the office of Governor Rafe Ulland} {cue.1:said}. {content.2:"I was tired, and I asked to go,"} {source.2:the judge} {cue.2:said}. {content.3:She was removed}, {cue.3:according to} {source.3:a clerk of the inquiry}. {source.4:Ulland} {cue.4:would not comment on} {content.4:her going}. {source.5:The new head of the inquiry} {cue.5:pledged} {content.5:to question the governor in public}.

Hours earlier {source.6:the Institute of Materials} {cue.6:withdrew} {content.6:its finding of low-grade steel in the beams}. {content.7:"Our samples turned out to be pieces of the old stand,"} {source.7:Signe Aldous, its head}, {cue.7:said}. {source.8:Engineer Ines Carrow} {cue.8:countered} {content.8:that she had cut every sample from the new beams herself}.

{source.9:Milo Carrow, the referee}, {cue.9:conceded} {content.9:that stewards had told him at half-time of the swaying}. {source.10:Police chief Arne Holt} {cue.10:confirmed} {content.10:the arrest of a Brenholt site manager on July 3}.

{source.11:Dunmere Police} {cue.11:put} {content.11:the dead at 19}. {source.12:Brenholt} {cue.12:said} {content.12:the crowd had brought the stand down}; {source.13:Hadrin} {cue.13:blamed} {content.13:the trench on Salt Lane for the collapse}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition <I was tired>
| 2 proposition <I asked to go>
| 3 act=assert parent=none
| 4 act=decline parent=none
| 5 act=promise parent=none
| 6 act=retract parent=none
| 7 act=assert parent=none
| 8 act=assert parent=none
| 9 act=admit parent=none
| 10 act=confirm parent=none
| 11 act=assert parent=none
| 12 act=assert parent=none
| 13 act=accuse parent=none

=== r12 local
| report outlet=<Eskby Echo> published=2037-07-28
Judge out, professor in, and the steel is off the hook

The Tolvik inquiry has a new chief. The judge's chair at the Customs House was empty for an hour yesterday before Casper Dorn sat down in it.

{source.1:Lorna Veitch herself} {cue.1:says} {content.1:she wanted to go}, and {source.2:the governor's people} {cue.2:say} {content.2:it was her own wish}. {source.3:One of the inquiry's clerks} {cue.3:tells} it otherwise: {content.3:she was thrown out}. {source.4:Mr Dorn} {cue.4:has given his word} {content.4:that the governor will be questioned with the doors open}.

It was a bad day for the laboratory people. {source.5:The Institute of Materials} {cue.5:has taken back} {content.5:its finding of poor steel in the beams}. {content.6:What it had tested was scrap from the old stand}, {source.6:Signe Aldous} {cue.6:said}. {content.7:Not so}, {source.7:the engineer Ines Carrow} {cue.7:said}; {content.8:she had sawn off all of it from new beams}, {source.8:she} {cue.8:insisted}.

The other Carrow has found his memory. {source.9:The referee} {cue.9:grants} {content.9:that he was told of the swaying by stewards at the interval}. {source.10:The police} {cue.10:acknowledge} {content.10:that they took in one of Brenholt's site managers on July 3}, and {source.11:they} now {cue.11:speak of} {content.11:19 dead}.

With material from SNA. The Athletic's next home match is to be played at Brack Town, and season tickets hold good for the bus from the Market Cross, which leaves at noon.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=promise parent=none
| 5 act=retract parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=assert parent=none
| 9 act=admit parent=none
| 10 act=admit parent=none
| 11 act=assert parent=none

=== r13 trade
| report outlet=<Structures Monthly> published=2037-08-19
Soft beams, missing bolts: what the files say of two stands

{source.1:Hadrin} {cue.1:has acknowledged} {content.1:that one melt, 12 beams in all, left its works below grade}. {content.2:"None of the twelve carried any load,"} {source.2:general director Radko Venn} {cue.2:told} this magazine. {source.3:Measurements at Corran College}, made on fresh pieces, {cue.3:show} {content.3:three soft beams right under rows D to G}.

{source.4:Brenholt} {cue.4:admits} {content.4:having fixed roof panels to the East Stand at Merrow Park} in 2034. {content.5:"We did not build it,"} {source.5:Piers Loman} {cue.5:said}. {source.6:The building file in Eskby} {cue.6:names} {content.6:Brenholt as builder of the stand}.

The bolts remain in dispute. {content.7:"The foreman had us leave out one in three,"} {source.7:a welder who worked on the site} {cue.7:said}, {content.8:a charge} {source.8:Sten Brenholt} {cue.8:rejected}. {source.9:The Sarevian Chronicle} {cue.9:reported} in June, {cue.10:citing} {source.10:Edda Quist's memo}, {content.9.10:that welds on the north side were cracked}; {source.11:the builder} {cue.11:disputes} {content.11:that}.

How many stood on it? {source.12:Dunmere Police} {cue.12:have retracted} {content.12:the count of 7,400}. {content.13:A turnstile had counted children twice}, {source.13:Arne Holt, the chief}, {cue.13:said}. {source.14:Hugo Penrose, chairman of the Rovers}, {cue.14:conceded} {content.14:that his club had sold more tickets than it had seats}. Insurers expect the first claims in October, and bolt prices in the province have risen by a tenth.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 2 proposition whole negated
| 3 act=find parent=none
| 4 act=admit parent=none
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=find parent=none
| 7 act=assert parent=none
| 8 act=deny parent=none
| 9 act=assert parent=none
| 10 act=assert parent=9
| 11 act=dispute parent=none
| 12 act=retract parent=none
| 13 act=assert parent=none
| 14 act=admit parent=none

=== r14 parliament
| report outlet=<Dunmere Assembly Diary> published=2037-09-24
WEDNESDAY IN THE CHAMBER: THE GOVERNOR ANSWERS

Before full galleries, {source.1:Governor Rafe Ulland} {cue.1:admitted} {content.1:that his wife had held shares in Brenholt until 2035}. {content.2:"I myself own nothing in it and never did,"} {source.2:he} {cue.2:said}. {source.3:He} {cue.3:denied} {content.3:having seen the inspector's warning before the match}; {source.4:his spokeswoman, Tilde Marsk}, called to the bar of the house, {cue.4:conceded} {content.4:that the memo had reached his office in April}.

{content.5:"I did not ask to go. I was removed by telephone,"} {source.5:Lorna Veitch} {cue.5:told} members. {source.6:The governor's office} {cue.6:repeated} {content.6:that she had left of her own wish}.

{source.7:Casper Dorn, for the inquiry}, {cue.7:stated} {content.7:that soft steel had brought the stand down, not the crowd}. {source.8:The Vask ministry of heavy industry}, by letter to the Speaker, {cue.8:rejected} {content.8:any blame for the steel}. {source.9:Brenholt} {cue.9:did not reply to} {content.9:the chamber's questions on the cause}.

{source.10:Chief Inspector Oskar Bly} {cue.10:accepted} {content.10:that Edda Quist had not signed the certificate}. {source.11:Fenna Stroud, for the Rovers}, {cue.11:admitted} {content.11:that the match recordings had been erased}.

{source.12.13:Dunmere Police} {cue.12:withdrew} {content.12:the toll of 19}, one man having been listed under two names, and {cue.13:gave} {content.13:the dead as 18}. It was noted that {source.14:the blog Terrace Talk} {cue.14:had retracted} {content.14:its report of fans chained in}.

{source.15:Ada Lund (Harbour Ward)} {cue.15:asked} {content.15:whether the governor would resign}. The House rose at ten.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 2 proposition <I myself own nothing in it> negated
| 2 proposition <never did> negated
| 3 act=deny parent=none
| 4 act=admit parent=none
| 5 act=assert parent=none
| 5 proposition <I did not ask to go> negated
| 5 proposition <I was removed by telephone>
| 6 act=assert parent=none
| 7 act=assert parent=none
| 7 proposition <soft steel had brought the stand down>
| 7 proposition <not the crowd> negated
| 8 act=deny parent=none
| 9 act=decline parent=none
| 10 act=admit parent=none
| 10 proposition whole negated
| 11 act=admit parent=none
| 12 act=retract parent=none
| 13 act=assert parent=none
| 14 act=retract parent=none
| 15 act=ask parent=none

=== story
actor <A steward at gate four>: r01.1
actor <Tolvik fire brigade> party=<Tolvik fire brigade>: r01.2, r01.10
actor <Dag Rourke> party=<Tolvik fire brigade>: r09.2, r10.2
actor <Brenholt Construction> party=<Brenholt Construction>: r01.3, r02.3, r03.12, r06.9, r07.9, r08.6, r11.12, r13.4, r13.11, r14.9
actor <Piers Loman> party=<Brenholt Construction>: r02.2, r02.10, r05.10, r05.11, r10.6, r13.5
actor <Sten Brenholt> party=<Brenholt Construction>: r06.10, r07.10, r13.8
actor <Hugo Penrose> party=<Tolvik Rovers>: r01.4, r01.5, r08.11, r09.6, r10.3, r13.14
actor <Tolvik Rovers> party=<Tolvik Rovers>: r02.6, r03.8, r05.14, r09.3
actor <Fenna Stroud> party=<Tolvik Rovers>: r09.5, r14.11
actor <A woman who got out of row F>: r01.6
actor <Dunmere Police> party=<Dunmere Police>: r01.7, r02.1, r05.12, r05.13, r08.12, r10.12, r11.11, r12.10, r12.11, r13.12, r14.12, r14.13
actor <A senior police officer> party=<Dunmere Police>: r02.5
actor <Arne Holt> party=<Dunmere Police>: r03.3, r03.4, r09.8, r11.10, r13.13
actor <A crane driver on Salt Lane>: r01.8
actor <Tolvik Water> party=<Tolvik Water>: r01.9, r04.7, r06.11, r07.11, r08.7
actor <Agda Firth> party=<Tolvik Water>: r08.8
actor <Rafe Ulland> party=<Dunmere>: r01.11, r03.6, r04.5, r11.4, r14.1, r14.2, r14.3
actor <Tilde Marsk> party=<Dunmere>: r02.12, r04.3, r09.10, r10.8, r14.4
actor <The office of the Governor of Dunmere> party=<Dunmere>: r05.6, r06.12, r11.1, r12.2, r14.6
actor <Provincial Government of Dunmere> party=<Dunmere>: r04.1, r04.2, r04.6, r04.8, r04.10
actor <Ada Fennick> party=<Dunmere>: r04.9, r04.12
actor <Milo Carrow>: r01.12, r02.8, r03.11, r09.12, r11.9, r12.9
actor <Ines Carrow>: r02.9, r11.8, r12.7, r12.8
actor <Dunmere Building Inspectorate> party=<Dunmere Building Inspectorate>: r02.4, r04.4
actor <Oskar Bly> party=<Dunmere Building Inspectorate>: r05.4, r08.9, r08.10, r14.10
actor <An official of the Inspectorate> party=<Dunmere Building Inspectorate>: r05.5
actor <Edda Quist>: r05.2, r05.3
actor <A memo dated April 14>: r05.1, r13.10
actor <Two stewards>: r02.7
actor <A city councillor>: r02.11
actor <Lorna Veitch>: r02.13, r04.11, r11.2, r12.1, r14.5
actor <Casper Dorn> party=<the inquiry>: r11.5, r12.4, r14.7
actor <A clerk of the inquiry>: r11.3, r12.3
actor <Morning Rocket>: r03.1, r09.1, r10.10, r10.11
actor <A mortuary worker>: r03.2, r10.13
actor <A bookkeeper once on the payroll of Brenholt Construction>: r03.5
actor <Walt Tibbs>: r03.7, r08.13
actor <Josie Mott>: r03.9, r10.9
actor <A ball boy>: r03.10
actor <Institute of Materials> party=<Institute of Materials>: r05.7, r06.4, r07.4, r11.6, r12.5
actor <Signe Aldous> party=<Institute of Materials>: r05.8, r11.7, r12.6
actor <Hadrin> party=<Hadrin>: r05.9, r11.13, r13.1
actor <Radko Venn> party=<Hadrin>: r06.6, r06.7, r07.6, r07.7, r13.2
actor <Ministry of Heavy Industry of Vask> party=<Vask>: r06.1, r07.1, r14.8
actor <Kiril Doman> party=<Vask>: r06.2, r07.2
actor <Specialists of the Ministry> party=<Vask>: r06.5, r07.5
actor <A certificate of delivery>: r06.8, r07.8
actor <The Sarevian Chronicle>: r06.3, r07.3, r13.9
actor <Bram Tully>: r08.1
actor <Maud Linnet> party=<Eskby Athletic>: r08.2, r10.5
actor <Eskby Athletic> party=<Eskby Athletic>: r08.3, r10.4
actor <Eskby Infirmary> party=<Eskby Infirmary>: r08.4
actor <A groundsman>: r08.5
actor <A technician who minds the cameras>: r09.4
actor <A man on the payroll of Brenholt Construction>: r09.7
actor <Nell Abery> party=<Rovers Supporters' Trust>: r09.9
actor <Ines Carrow's letter of May 8>: r09.11
actor <Terrace Talk>: r10.1, r14.14
actor <A golf partner of Rafe Ulland>: r10.7
actor <Measurements at Corran College>: r13.3
actor <The building file in Eskby>: r13.6
actor <A welder who worked on the site>: r13.7
actor <Ada Lund>: r14.15
claim c1 <the stand had been swaying before it fell>: r01.1 for, r03.10/1 for
claim c2 <stewards had told Milo Carrow at half-time that the stand was swaying>: r01.12 withheld about, r02.7 for, r02.8 against, r03.10/2 for, r03.11 against, r09.12 withheld about, r11.9 for, r12.9 for
claim c3 <more tickets were sold than there were seats>: r01.4 against, r03.7 for, r03.8 against, r03.9 for, r04.9 withheld about, r08.11 against, r10.9 for, r13.14 for
claim c4 <everyone who came in had a place to sit>: r01.5 for, r01.6 against
claim c5 <7,400 spectators had been counted into the stand>: r02.5 for, r02.6 unclear, r05.13 for, r05.14 against, r13.12 against
claim c6 <a machine of Tolvik Water had dug beside the north wall in June>: r01.8 for, r01.9 against, r04.7 against, r06.6 for, r06.11 withheld about, r07.6 for, r07.11 withheld about, r08.7 for
claim c7 <the crowd had brought the stand down>: r02.2 for, r05.8/2 against, r05.10 for, r06.2/2 for, r07.2/2 for, r11.12 for, r14.7/2 against, r14.9 withheld about
claim c8 <the steel had brought the stand down>: r05.8/1 for, r14.7/1 for, r14.8 against, r14.9 withheld about
claim c9 <the trench of Tolvik Water had brought the stand down>: r02.11 for, r08.8 against, r11.13 for, r14.9 withheld about
claim c10 <steel below grade was supplied for the stadium>: r02.3 against, r05.9 against, r06.1 against, r06.8 against, r06.12 withheld about, r07.1 against, r07.8 against, r13.1 for
claim c11 <low-grade steel was in beams from the ruins>: r05.7 for, r06.3 for, r06.4 for, r07.3 for, r07.4 for, r11.6 against, r12.5 against, r13.3 for
claim c12 <the institute's samples came from the old stand>: r06.5 for, r07.5 for, r11.7 for, r11.8 against, r12.6 for, r12.7 against, r12.8 against
claim c13 <every beam was tested twice before it left Hadrin>: r06.2/1 for, r07.2/1 for
claim c14 <an inspector had raised a warning about the North Stand before the match>: r02.4/2 against, r04.4/2 against, r05.2/1 for, r05.4 against, r08.9 for, r08.10/1 for
claim c15 <the warning had reached the governor's office>: r04.3 against, r05.5 for, r05.6 against, r14.4 for
claim c16 <Ulland had seen the inspector's warning before the match>: r09.9 for, r09.10 against, r14.3 against
claim c17 <welds on the north side were cracked>: r05.1 for, r13.9 for, r13.10 for, r13.11 unclear
claim c18 <the stand was certified safe on June 2>: r02.4/1 for, r04.4/1 for
claim c19 <Edda Quist had signed the certificate>: r05.3 against, r14.10 against
claim c20 <Ines Carrow had written to Brenholt in May about missing bolts>: r02.9 for, r02.10 against, r05.11 against about
claim c21 <bolts had been left out of the stand>: r06.7 for, r06.9 against, r06.10 against, r07.7 for, r07.9 against, r07.10 against, r09.11 for, r13.7 for, r13.8 against
claim c22 <there are ties between Ulland's family and Brenholt>: r02.12 withheld about, r03.6/2 against
claim c23 <Ulland owns or has owned a share of Brenholt>: r03.5 for, r03.6/1 against, r04.5 against, r14.2/1 against, r14.2/2 against
claim c24 <Ulland's wife had held shares in Brenholt>: r10.7 for, r10.8 withheld about, r14.1 for
claim c25 <at least thirty fans had died by June 23>: r03.1 for, r03.2/1 for, r03.3 against, r04.2 against, r10.11 against, r10.13 for about
claim c26 <17 people had died>: r05.12 for, r10.12 for
claim c27 <19 people had died>: r11.11 for, r12.11 for, r14.12 against
claim c28 <a crack opened in the East Stand at Merrow Park>: r08.1 for, r08.2/1 against, r10.4 for
claim c29 <people were hurt at Merrow Park>: r08.3 against, r08.4 for
claim c30 <Brenholt had worked at Merrow Park>: r08.6 against, r10.6 against, r13.4 for
claim c31 <Brenholt built the East Stand at Merrow Park>: r08.5 for, r13.5 against, r13.6 for
claim c32 <the fans in the North Stand were chained in>: r09.1 for, r09.2 against, r09.3 against, r10.1 for, r10.2 against, r10.3 against about, r14.14 against
claim c33 <the match recordings had been erased>: r09.4 for, r09.5 against, r09.6 withheld about, r14.11 for
claim c34 <a Brenholt site manager was arrested on July 3>: r08.12 withheld about, r09.7 for, r09.8 against, r11.10 for, r12.10 for
claim c35 <Veitch had left at her own request>: r11.1 for, r11.2/2 for, r11.4 withheld about, r12.1 for, r12.2 for, r14.5/1 against, r14.6 for
claim c36 <Veitch was removed>: r11.3 for, r11.4 withheld about, r12.3 for, r14.5/2 for
claim c37 <the inquiry will question the governor in public>: r11.5 for, r12.4 for
narrower c11 c10
narrower c15 c14
narrower c16 c15
narrower c23 c22
narrower c24 c22
narrower c31 c30
excludes c7 c8
excludes c7 c9
excludes c8 c9
excludes c25 c26
excludes c35 c36
reversal <Milo Carrow> c2 from r02.8, r03.11 to r11.9, r12.9
reversal <Hugo Penrose> c3 from r01.4, r08.11 to r13.14
reversal <Dunmere Police> c5 from r05.13 to r13.12
reversal <Tolvik Water> c6 from r01.9, r04.7 to r08.7 partial
reversal <Hadrin> c10 from r05.9 to r13.1 partial
reversal <Institute of Materials> c11 from r05.7, r06.4, r07.4 to r11.6, r12.5
reversal <Oskar Bly> c14 from r05.4 to r08.9, r08.10/1
reversal <Tilde Marsk> c15 from r04.3 to r14.4
reversal <Rafe Ulland> c22 from r03.6/2 to r14.1 partial
reversal <Morning Rocket> c25 from r03.1 to r10.11
reversal <Dunmere Police> c27 from r11.11, r12.11 to r14.12
reversal <Eskby Athletic> c28 from r08.2/1 to r10.4
reversal <Brenholt Construction> c30 from r08.6, r10.6 to r13.4 partial
reversal <Terrace Talk> c32 from r10.1 to r14.14
reversal <Fenna Stroud> c33 from r09.5 to r14.11
reversal <Arne Holt> c34 from r09.8 to r11.10
reversal <Lorna Veitch> c35 from r11.2/2, r12.1 to r14.5/1
contradicts r01.5 r01.6
contradicts r01.8 r01.9
contradicts r02.7 r02.8
contradicts r02.9 r02.10
contradicts r02.2 r02.11
contradicts r03.1 r03.3
contradicts r03.2/1 r03.3
contradicts r03.5 r03.6/1
contradicts r01.4 r03.7
contradicts r03.7 r03.8
contradicts r01.4 r03.9
contradicts r03.8 r03.9
contradicts r02.8 r03.10/2
contradicts r03.1 r04.2
contradicts r03.2/1 r04.2
contradicts r02.4/2 r05.2/1
contradicts r05.2/1 r05.4
contradicts r02.4/2 r05.5
contradicts r04.3 r05.5
contradicts r05.4 r05.5
contradicts r05.5 r05.6
contradicts r02.3 r05.7
contradicts r02.11 r05.8/1
contradicts r02.2 r05.8/2
contradicts r05.7 r05.9
contradicts r03.1 r05.12
contradicts r03.2/1 r05.12
contradicts r02.5 r05.14
contradicts r05.13 r05.14
contradicts r05.7 r06.1
contradicts r02.11 r06.2/2
contradicts r05.8/2 r06.2/2
contradicts r01.9 r06.6
contradicts r05.7 r06.8
contradicts r06.7 r06.9
contradicts r06.7 r06.10
contradicts r08.1 r08.2/1
contradicts r08.3 r08.4
contradicts r08.5 r08.6
contradicts r02.11 r08.8
contradicts r02.4/2 r08.9
contradicts r09.1 r09.2
contradicts r09.1 r09.3
contradicts r09.4 r09.5
contradicts r09.7 r09.8
contradicts r02.4/2 r09.9
contradicts r05.4 r09.9
contradicts r05.6 r09.9
contradicts r09.9 r09.10
contradicts r06.9 r09.11
contradicts r06.10 r09.11
contradicts r09.2 r10.1
contradicts r09.3 r10.1
contradicts r08.2/1 r10.4
contradicts r03.6/2 r10.7
contradicts r03.2/1 r10.11
contradicts r11.1 r11.3
contradicts r11.2/2 r11.3
contradicts r06.5 r11.8
contradicts r11.7 r11.8
contradicts r02.11 r11.12
contradicts r05.8/2 r11.12
contradicts r02.2 r11.13
contradicts r05.8/1 r11.13
contradicts r06.2/2 r11.13
contradicts r08.8 r11.13
contradicts r11.12 r11.13
contradicts r09.8 r12.10
contradicts r02.3 r13.1
contradicts r06.1 r13.1
contradicts r06.8 r13.1
contradicts r02.3 r13.3
contradicts r05.9 r13.3
contradicts r06.1 r13.3
contradicts r06.8 r13.3
contradicts r11.6 r13.3
contradicts r10.6 r13.4
contradicts r08.5 r13.5
contradicts r08.6 r13.6
contradicts r13.5 r13.6
contradicts r06.9 r13.7
contradicts r06.10 r13.7
contradicts r02.5 r13.12
contradicts r03.8 r13.14
contradicts r09.9 r14.3
contradicts r02.4/2 r14.4
contradicts r05.4 r14.4
contradicts r05.6 r14.4
contradicts r11.1 r14.5/1
contradicts r02.11 r14.7/1
contradicts r11.13 r14.7/1
contradicts r02.2 r14.7/2
contradicts r06.2/2 r14.7/2
contradicts r11.12 r14.7/2
contradicts r05.8/1 r14.8
contradicts r14.7/1 r14.8
contradicts r09.1 r14.14
doubts r13.11 r05.1
derives r06 r05 cites
derives r07 r06 copies
derives r09 r10 cites
derives r10 r09 cites
derives r12 r11 rewrites
derives r13 r05 cites
origin c1 for least=2 most=2: <A steward at gate four> r01; <A ball boy> r03
origin c2 for least=3 most=3: <Two stewards> r02; <A ball boy> r03; <Milo Carrow> r11
origin c2 against least=1 most=1: <Milo Carrow> r02 r03
origin c3 for least=3 most=3: <Walt Tibbs> r03; <Josie Mott> r03 r10; <Tolvik Rovers> r13
origin c3 against least=1 most=1: <Tolvik Rovers> r01 r03 r08
origin c4 for least=1 most=1: <Tolvik Rovers> r01
origin c4 against least=1 most=1: <A woman who got out of row F> r01
origin c5 for least=2 most=2: <A senior police officer> r02; <Dunmere Police> r05
origin c5 against least=2 most=2: <Tolvik Rovers> r05; <Dunmere Police> r13
origin c6 for least=3 most=3: <A crane driver on Salt Lane> r01; <Hadrin> r06; <Tolvik Water> r08
origin c6 against least=1 most=1: <Tolvik Water> r01 r04
origin c7 for least=2 most=2: <Brenholt Construction> r02 r05 r11; <Ministry of Heavy Industry of Vask> r06
origin c7 against least=2 most=2: <Signe Aldous> r05; <Casper Dorn> r14
origin c8 for least=2 most=2: <Signe Aldous> r05; <Casper Dorn> r14
origin c8 against least=1 most=1: <Ministry of Heavy Industry of Vask> r14
origin c9 for least=2 most=2: <A city councillor> r02; <Hadrin> r11
origin c9 against least=1 most=1: <Tolvik Water> r08
origin c10 for least=1 most=1: <Hadrin> r13
origin c10 against least=4 most=4: <Brenholt Construction> r02; <Hadrin> r05; <Ministry of Heavy Industry of Vask> r06; <A certificate of delivery> r06
origin c11 for least=2 most=2: <Institute of Materials> r05; <Measurements at Corran College> r13
origin c11 against least=1 most=1: <Institute of Materials> r11
origin c12 for least=2 most=2: <Specialists of the Ministry> r06; <Signe Aldous> r11
origin c12 against least=1 most=1: <Ines Carrow> r11
origin c13 for least=1 most=1: <Ministry of Heavy Industry of Vask> r06
origin c14 for least=2 most=2: <Edda Quist> r05; <Dunmere Building Inspectorate> r08
origin c14 against least=1 most=1: <Dunmere Building Inspectorate> r02 r04 r05
origin c15 for least=2 most=2: <An official of the Inspectorate> r05; <The office of the Governor of Dunmere> r14
origin c15 against least=1 most=1: <The office of the Governor of Dunmere> r04 r05
origin c16 for least=1 most=1: <Nell Abery> r09
origin c16 against least=1 most=1: <The office of the Governor of Dunmere> r09 r14
origin c17 for least=1 most=1: <A memo dated April 14> r05
origin c18 for least=1 most=1: <Dunmere Building Inspectorate> r02 r04
origin c19 against least=2 most=2: <Edda Quist> r05; <Dunmere Building Inspectorate> r14
origin c20 for least=1 most=1: <Ines Carrow> r02
origin c20 against least=1 most=1: <Brenholt Construction> r02
origin c21 for least=3 most=3: <Hadrin> r06; <Ines Carrow's letter of May 8> r09; <A welder who worked on the site> r13
origin c21 against least=1 most=1: <Brenholt Construction> r06 r13
origin c22 against least=1 most=1: <Rafe Ulland> r03
origin c23 for least=1 most=1: <A bookkeeper once on the payroll of Brenholt Construction> r03
origin c23 against least=1 most=1: <Rafe Ulland> r03 r04 r14
origin c24 for least=2 most=2: <A golf partner of Rafe Ulland> r10; <Rafe Ulland> r14
origin c25 for least=1 most=1: <A mortuary worker> r03
origin c25 against least=3 most=3: <Dunmere Police> r03; <Provincial Government of Dunmere> r04; <Morning Rocket> r10
origin c26 for least=1 most=1: <Dunmere Police> r05 r10
origin c27 for least=1 most=1: <Dunmere Police> r11
origin c27 against least=1 most=1: <Dunmere Police> r14
origin c28 for least=2 most=2: <Bram Tully> r08; <Eskby Athletic> r10
origin c28 against least=1 most=1: <Eskby Athletic> r08
origin c29 for least=1 most=1: <Eskby Infirmary> r08
origin c29 against least=1 most=1: <Eskby Athletic> r08
origin c30 for least=1 most=1: <Brenholt Construction> r13
origin c30 against least=1 most=1: <Brenholt Construction> r08 r10
origin c31 for least=2 most=2: <A groundsman> r08; <The building file in Eskby> r13
origin c31 against least=1 most=1: <Brenholt Construction> r13
origin c32 for least=1 most=1: <> r09 r10
origin c32 against least=3 most=3: <Tolvik fire brigade> r09 r10; <Tolvik Rovers> r09; <Terrace Talk> r14
origin c33 for least=2 most=2: <A technician who minds the cameras> r09; <Tolvik Rovers> r14
origin c33 against least=1 most=1: <Tolvik Rovers> r09
origin c34 for least=2 most=2: <A man on the payroll of Brenholt Construction> r09; <Dunmere Police> r11
origin c34 against least=1 most=1: <Dunmere Police> r09
origin c35 for least=2 most=2: <The office of the Governor of Dunmere> r11 r14; <Lorna Veitch> r11
origin c35 against least=1 most=1: <Lorna Veitch> r14
origin c36 for least=2 most=2: <A clerk of the inquiry> r11; <Lorna Veitch> r14
origin c37 for least=1 most=1: <Casper Dorn> r11
