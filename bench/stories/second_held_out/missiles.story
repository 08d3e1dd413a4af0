=== r01 wire
| report outlet=<Meridian Wire> published=2033-03-08
ROWANNA, March 8 (MW) - {source.1:Two Ilmari defence officials} {cue.1:said} on Tuesday {content.1:that engineers had pulled four actuators from the wreckage of the missile that struck the fish market at Luzna on Feb. 27, and that the parts had been made in Sarvent}.

{source.2:The officials}, who spoke on condition of anonymity because the inquiry is not closed, {cue.2:said} {content.2:missile parts had been going from Sarvent to Dhoma since the autumn}.

{source.3:Piers Hallam, a spokesman for Sarvent's foreign ministry}, {cue.3:denied} {content.3:that any missile parts had gone to Dhoma}.

{source.4.5:Dhoma's defence ministry} {cue.4:denied} {content.4:having fired on the town} and {cue.5:dismissed} {content.5:the alleged deliveries from Sarvent}.

Actuators turn the fins of a missile in flight. {source.6:Tomas Orlec, chief executive of Norrfeld Precision, the only Sarventi firm to build them}, {cue.6:told} Meridian Wire in a telephone interview {content.6:that the parts were not Norrfeld's}.

{source.7:Ilmar's emergency service} {cue.7:said} {content.7:at least nine people had been killed at the market}. {source.8:The Joint Tracing Mission (JTM), the body that polices the March 3 ceasefire}, {cue.8:declined} {content.8:to comment on the origin of the parts}.

{source.9:Ilmar's prime minister, Ketta Loveg}, {cue.9:called on} {content.9:Sarvent to publish its export records for the past two years}.

Dhoma and Ilmar fought for seven months over the Luzna delta before the ceasefire. Sarvent, which borders neither, is neutral by law.
| 1 act=assert parent=none
| 1 proposition <that engineers had pulled four actuators from the wreckage of the missile that struck the fish market at Luzna on Feb. 27>
| 1 proposition <that the parts had been made in Sarvent>
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=deny parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 8 act=decline parent=none
| 9 act=demand parent=none

=== r02 tabloid
| report outlet=<The Daily Flare> published=2033-03-09
FINS OF DEATH
Were OUR factories behind the fish market horror?

Sarvent was squirming last night after {source.1:two Ilmari defence officials} {cue.1:claimed} {content.1:that gadgets dug out of the rocket that ripped through Luzna's fish market were made right here}.

{source.2:The pair} {cue.2:say} {content.2:missile kit has been pouring out of Sarvent into Dhoma since the leaves fell}.

{source.3:Foreign Ministry mouthpiece Piers Hallam} {cue.3:insisted} {content.3:not one missile part had been sent to Dhoma}. And {source.4:Dhoma's defence ministry} {cue.4:swears} {content.4:it never fired on the town}. So who did, chaps? The herring?

{source.5:Rescue crews} {cue.5:put} {content.5:the dead at nine or more}, most of them stallholders setting out the Sunday catch.

Suspicion has fallen on Norrfeld Precision, whose Ollenby works turn out the fiddly motors that steer a rocket's fins. {content.6:"They're not ours,"} {cue.6:snapped} {source.6:Norrfeld boss Tomas Orlec, 61 - no relation to Defence Minister Magda Orlec}. {source.7:The minister} {cue.7:refused} {content.7:to say whether anything had been shipped} when the Flare caught up with her outside the Opera.

{source.8:Luzna fishmonger Wim Tessel, 54}, {cue.8:told} the Flare {content.8:he heard a whistle, then nothing, then everybody's phones ringing on the floor}. He lost his brother and his stall. {content.9:"Whoever built that thing should come and look,"} {source.9:he} {cue.9:said}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=assert parent=none
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=decline parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none

=== r03 translated copy
| report outlet=<Kvarnholm Tribune> published=2033-03-10
ROWANA (MW). {source.1:Two functionaries of the Ilmarian defence} {cue.1:have declared} on Tuesday {content.1:that engineers drew four actuators out of the wreck of the missile which hit the fish market of Lusna the 27 February, and that these pieces were fabricated in Sarwent}.

{source.2:The functionaries}, who spoke without name since the inquiry is not closed, {cue.2:said} {content.2:that missile pieces are going from Sarwent to Doma since the autumn}.

{source.3:Pirs Halam, speaker of the outer ministry of Sarwent}, {cue.3:denied} {content.3:that some missile pieces went to Doma}.

{source.4.5:The defence ministry of Doma} {cue.4:denied} {content.4:to have fired on the town} and {cue.5:dismissed} {content.5:the alleged deliveries from Sarwent}.

The actuators turn the fins of a missile during the flight. {source.6:Tomas Orletz, chief of Norfeld Precision, the only firm of Sarwent which builds them}, {cue.6:said} by telephone {content.6:that the pieces are not of Norfeld}.

{source.7:The rescue service of Ilmar} {cue.7:said} {content.7:that minimum nine persons were killed at the market}. {source.8:The Common Tracing Mission, the organ which watches over the weapon rest of 3 March}, {cue.8:did not want} {content.8:to comment the origin of the pieces}.

Doma and Ilmar have made war during seven months over the delta of Lusna. Sarwent, which has border with none of both, is neutral by law.

(Translated from the agency text.)
| 1 act=assert parent=none
| 1 proposition <that engineers drew four actuators out of the wreck of the missile which hit the fish market of Lusna the 27 February>
| 1 proposition <that these pieces were fabricated in Sarwent>
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=deny parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 8 act=decline parent=none

=== r04 local paper
| report outlet=<The Luzna Messenger> published=2033-03-12
Quay reopens as police count what fell on it

The fish quay opened again on Friday, twelve days after the strike, with sand where the ice house stood. {source.1:The emergency service} {cue.1:said} {content.1:11 people had now died}, after two of the injured were lost at St Orm's.

{source.2:Mayor Brana Tolley} laid a net on the steps. {content.2:"Dhoma fired this thing, and Dhoma will not come and sweep up,"} {source.2:she} {cue.2:said}.

{source.3:Meridian Wire} {cue.3:reported} on Tuesday, {cue.4:citing} {source.4:two defence officials}, {content.3.4:that four actuators had been found in the wreckage}. The woman who did the sifting has another figure. {source.5:Sergeant Ilka Roos of the county police} {cue.5:told} the Messenger {content.5:that she had bagged two actuators, not four}, and has the receipt book to prove it.

{content.6:"They are Norrfeld's, out of the Ollenby works,"} {source.6:Roos} {cue.6:said}.

At the mission's hut on the harbour road {source.7:Lene Abbot, spokeswoman for the Joint Tracing Mission}, {cue.7:ruled out} {content.7:a Sarventi origin for the parts} after a first look. {source.8:She} {cue.8:complained} {content.8:that Ilmari soldiers had kept the inspectors off the quay for five days}. {source.9:Tolley} {cue.9:denied} {content.9:that the inspectors had been kept off}. The hut stood empty until Wednesday; this paper knocked.

The herring auction will be at six, as before.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition <Dhoma fired this thing>
| 2 proposition <Dhoma will not come and sweep up> negated
| 3 act=assert parent=none
| 4 act=assert parent=3
| 5 act=assert parent=none
| 5 proposition <that she had bagged two actuators>
| 5 proposition <not four> negated
| 6 act=assert parent=none
| 7 act=deny parent=none
| 8 act=accuse parent=none
| 9 act=deny parent=none

=== r05 ministry statement
| report outlet=<Ministry of Foreign Affairs of Sarvent> published=2033-03-14
Ministry of Foreign Affairs
Ollenby, 14 March 2033
Statement No. 41

1. In a dispatch of 8 March {source.1:Meridian Wire} {cue.1:reported}, {cue.2:on the word of} {source.2:two unnamed officials of Ilmar}, {content.1.2:that missile parts had been going from Sarvent to Dhoma}. {source.3:The Ministry} {cue.3:rejects} {content.3:the claim that missile parts have been delivered from Sarvent to Dhoma}.

2. {source.4:The Ministry} {cue.4:notes} {content.4:that actuators of the type shown in the press are made for crop-spraying aircraft}. They may be bought by any farm.

3. {source.5:The Minister of Defence} {cue.5:has confirmed} to the Cabinet {content.5:that she has signed no export licence for such actuators}.

4. As {source.6:the spokeswoman of the Joint Tracing Mission, Ms L. Abbot}, {cue.6:stated} on 11 March, {content.6:a Sarventi origin of the parts has been ruled out}.

5. {source.7:The Ministry} {cue.7:questions} {content.7:whether the serial plates in the published photographs are genuine}. No plate has been laid before any competent authority of Sarvent.

6. {source.8:The Ambassador of Dhoma, H.E. Nour Tavik}, {cue.8:has undertaken} {content.8:to open the Teshar range to inspectors}. {source.9:The Ministry} {cue.9:calls upon} {content.9:Ilmar to surrender the parts to the Mission without delay}.

7. Sarvent's policy of neutrality, laid down by law in 1998, remains unchanged. Enquiries may be addressed to the Ministry's spokesman, Mr P. Hallam.
| 1 act=assert parent=none
| 2 act=assert parent=1
| 3 act=deny parent=none
| 4 act=assert parent=none
| 5 act=confirm parent=none
| 5 proposition whole negated
| 6 act=assert parent=none
| 7 act=dispute parent=none
| 8 act=promise parent=none
| 9 act=demand parent=none

=== r06 blog
| report outlet=<Ordnance Notebook> published=2033-03-18
Ten days on, what do we actually have? A short inventory, with my usual grumbling.

One: hardware. {source.1:Meridian Wire} {cue.1:reported} on the 8th, {cue.2:quoting} {source.2:a pair of defence officials in Rowanna}, {content.1.2:that four actuators came out of the Luzna wreck}. Nice clear photos, one grubby plate.

Two: a ship. {source.3:A port worker at Ollenby}, who'd like to keep the job, {cue.3:tells} me {content.3:the freighter Ansgar carried eleven crates of actuators from there to Teshar in January}. {source.4:The Ollenby port authority} {cue.4:denies} {content.4:the Ansgar called there at all that month}. {source.5:Ship-tracking logs} {cue.5:show} {content.5:her transponder going dark on 14 January}, forty miles out. {source.6:Dhoma's embassy} {cue.6:hasn't answered} {content.6:my questions about the Ansgar}.

Three: people. {source.7:Skyfall Files} {cue.7:says} {content.7:a dozen Sarventi technicians have been working at the Teshar range}. (Updated Saturday to add this. Good spot, lads.)

Four: the excuses. {source.8:Sarvent's foreign ministry} {cue.8:maintains} in its Statement No. 41 {content.8:that the actuators are a type made for crop-sprayers}. I grew up on a farm. I have never seen a crop-sprayer that needed its fins moved forty times a second.

And spokesman Piers Hallam? {source.9:He} {cue.9:has called} {content.9:the whole story rubbish}, on breakfast television, over a boiled egg.

Comments are open. Be nice.
| 1 act=assert parent=none
| 2 act=assert parent=1
| 3 act=assert parent=none
| 4 act=deny parent=none
| 5 act=find parent=none
| 6 act=decline parent=none
| 7 act=assert parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none
| 9 proposition whole negated

=== r07 blog
| report outlet=<Skyfall Files> published=2033-03-19
BREAKING-ISH: BOOTS ON THE RANGE

The story they don't want you to read is getting bigger. {source.1:Ordnance Notebook} {cue.1:reports} {content.1:that a dozen Sarventi technicians are at work on the Teshar range}. Techs! Not crates. People with badges.

There's more. {source.2:Ordnance Notebook} also {cue.2:says}, {cue.3:citing} {source.3:a port worker}, {content.2.3:that the Ansgar took crates of actuators from Ollenby to Teshar in January}. And remember where this began: {source.4:Meridian Wire} {cue.4:reported}, {cue.5:citing} {source.5:defence officials}, {content.4.5:that the bits in the Luzna rocket were made in Sarvent}.

Official line? {source.6:The defence minister} {cue.6:told} parliament on Thursday {content.6:that she had not signed a licence for any of it}. Sure.

At least somebody in that chamber is awake. {content.7:"Missile parts went to Dhoma, and half the front bench knows it,"} {cue.7:said} {source.7:Ines Hallam, the opposition's defence voice} (and no, not family of the ministry's egg-eating Hallam).

We rang the ceasefire inspectors about the techs. {source.8:Lene Abbot at the Joint Tracing Mission} {cue.8:would not discuss} {content.8:the technicians}. Draw your own conclusions. We also rang the docks. {source.9:The port authority} {cue.9:repeated} {content.9:that the Ansgar was never in port that month}.

Share before it vanishes. More tonight if the server holds.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=2
| 4 act=assert parent=none
| 5 act=assert parent=4
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 7 proposition <Missile parts went to Dhoma>
| 7 proposition <half the front bench knows it>
| 8 act=decline parent=none
| 9 act=assert parent=none
| 9 proposition whole negated

=== r08 NGO report
| report outlet=<Remnant Archive> published=2033-03-29
Field note 12/33: actuators recovered at Luzna

Summary. {source.1:Our laboratory examination of the recovered actuators} {cue.1:shows} {content.1:that they were built by Norrfeld Precision at its works in Ollenby}. {source.2:The date stamps} {cue.2:indicate} {content.2:manufacture in the second half of 2032}.

Quantity. {source.3:Meridian Wire} {cue.3:reported} on 8 March {content.3:that four actuators had been recovered}. Police records and the exhibit bags were open to us in Rowanna from 21 to 24 March. {source.4:We} {cue.4:conclude} {content.4:that two were recovered}.

Plates. {source.5:Paul Casimir, our head of laboratory}, {cue.5:considers} {content.5:the plates genuine}. The stamping was compared with that of eleven reference pieces.

Chain of supply. {source.6:An export ledger passed to the Archive} {cue.6:records} {content.6:the sale of 60 such actuators by Norrfeld to Calder Trading, a broker in Ollenby, in November 2032}. {source.7:A serving Sarventi customs officer} {cue.7:told} us {content.7:that Calder had sent the actuators on to Dhoma}. {source.8:We} {cue.8:cannot say} {content.8:whether the government of Sarvent knew of this}.

Replies. {source.9:Norrfeld Precision} {cue.9:wrote} on 25 March {content.9:that the actuators were "not of our making"}. {source.10:Rufus Amory, director of Calder Trading}, {cue.10:denied} by telephone {content.10:buying any actuators from Norrfeld}. {source.11:The Ministry of Foreign Affairs in Ollenby} {cue.11:did not reply to} {content.11:a request for comment on the ledger}.

Method and photographs: annex A.
| 1 act=find parent=none
| 2 act=find parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=find parent=none
| 7 act=assert parent=none
| 8 act=decline parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=deny parent=none
| 11 act=decline parent=none

=== r09 broadsheet
| report outlet=<The Ollenby Standard> published=2033-04-05
A signature, a ledger and two ships

The case against Sarvent's neutrality has acquired a signature. {source.1:Three people who have seen the file} {cue.1:told} this newspaper {content.1:that Magda Orlec, the defence minister, signed an export licence for sixty actuators last November}. {source.2:Ms Orlec} {cue.2:denied} {content.2:signing one}.

{source.3:Remnant Archive, a research group}, {cue.3:said} last week {content.3:that the actuators recovered at Luzna were built by Norrfeld}. {source.4:The group} {cue.4:reported}, {cue.12:citing} {source.12:an export ledger}, {content.4.12:that Norrfeld had sold sixty to a broker, Calder Trading}. {content.5:"We have never sold a single unit to Calder,"} {cue.5:said} {source.5:Tomas Orlec, Norrfeld's chief executive}, in a chilly boardroom above the works. {source.6:Mr Amory of Calder} {cue.6:could not be reached} {content.6:for comment on the ledger}.

The harbour has become harder to explain. {source.7:The port authority} {cue.7:acknowledged} on Monday {content.7:that the Ansgar did call at Ollenby in January, but carried no actuators}. {source.8:A crane driver} {cue.8:recalls} {content.8:that she took crates of actuators for Teshar}.

Nor was that perhaps the last. {source.9:A customs official} {cue.9:said} {content.9:a second freighter, the Merle, took a further batch of actuators from Ollenby to Teshar on March 21, eighteen days after the guns fell silent}. {source.10:Piers Hallam, for the foreign ministry}, {cue.10:denied} {content.10:that the Merle had carried any}.

{source.11:Ines Hallam, the opposition defence spokeswoman}, {cue.11:demanded} {content.11:that the licence be laid before parliament}.
| 1 act=assert parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=decline parent=none
| 7 act=admit parent=none
| 7 proposition <that the Ansgar did call at Ollenby in January>
| 7 proposition <carried no actuators> negated
| 8 act=assert parent=none
| 9 act=assert parent=none
| 10 act=deny parent=none
| 11 act=demand parent=none
| 12 act=find parent=4

=== r10 state media
| report outlet=<Voice of Dhoma> published=2033-04-12
TESHAR. - The provocation staged by the Rowanna regime at Petrahan has collapsed within three days.

{source.1:The Ilmari defence ministry} {cue.1:alleged} on Sunday {content.1:that a rocket of Dhoma had hit the Petrahan school on 9 April}. {source.2:Colonel Yas Derrem, spokesman of the Ministry of Defence}, {cue.2:denied} before the press on Monday {content.2:that any rocket of Dhoma had hit it}. {content.3:"The school was hit by an Ilmari interceptor,"} {source.3:the Colonel} {cue.3:said}.

With soldierly frankness {source.4:he} {cue.4:acknowledged} {content.4:that Dhoma's forces had struck Luzna on 27 February}, in lawful answer to shelling and before the ceasefire, which Dhoma has honoured to the letter.

{source.5:The so-called Remnant Archive} {cue.5:claims} {content.5:that a Norrfeld actuator lay in the debris at Petrahan}. As for the plates from Luzna on which it has built its fame, {source.6:Colonel Derrem} {cue.6:stated} {content.6:that they were forged in a workshop in Rowanna}.

The foreign press has not been idle. {source.7:The Ollenby Standard} {cue.7:wrote}, {cue.8:with reference to} {source.8:a nameless customs official}, {content.7.8:that the vessel Merle brought actuators to Teshar in March}. {source.9:The Ministry of Defence} {cue.9:denies} {content.9:having received such a cargo from the Merle}. {source.10:The Colonel} likewise {cue.10:dismissed} {content.10:the fable of Sarventi technicians on the Teshar range}, where the only foreigners are storks.

The Ministry will protect the peace.
| 1 act=accuse parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none
| 4 act=admit parent=none
| 5 act=assert parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=assert parent=7
| 9 act=deny parent=none
| 10 act=deny parent=none

=== r11 wire
| report outlet=<Meridian Wire> published=2033-04-20
ROWANNA, April 20 (MW) - {source.1:The Joint Tracing Mission} {cue.1:said} on Wednesday {content.1:that the actuators found after the Luzna strike had been made in Sarvent}. It was the mission's first paper on the strike.

{content.2:Two actuators had been recovered, and both had been built by Norrfeld Precision}, {source.2:the mission's head, Osric Feld}, {cue.2:told} reporters. {source.3.4:He} {cue.3:said} {content.3:the plates had not been forged}, but {cue.4:could not say} {content.4:whether parts had gone to Dhoma after the ceasefire}. {source.5:Feld} {cue.5:denied} {content.5:that the report had been held back under pressure from Sarvent}.

{source.6:Two diplomats} {cue.6:said} {content.6:it had been held back for a month at Sarvent's request}.

{source.7:Ketta Loveg, Ilmar's prime minister}, {cue.7:said} {content.7:the deliveries had gone on after the ceasefire}. {source.8:Sarvent's Hallam} {cue.8:repeated} {content.8:that no missile parts had gone to Dhoma}.

{source.9:The Ollenby Standard} {cue.9:reported} this month, {cue.10:citing} {source.10:three people}, {content.9.10:that Magda Orlec had signed an export licence}. {source.11:Orlec}, who was replaced as defence minister by Viktor Senn on Monday, {cue.11:declined} {content.11:to comment on the licence}.

{source.12:Ilmar's emergency service} {cue.12:put} {content.12:the toll at Luzna at 14}. In the Petrahan case, not yet before the mission, {source.13:Ilmar's defence ministry} {cue.13:says} {content.13:a rocket of Dhoma hit the school}, and {source.14:Remnant Archive} {cue.14:says} {content.14:a Norrfeld actuator was in the debris}.

({source.15:Meridian Wire} {cue.15:has withdrawn} {content.15:its March 8 figure of four actuators from Luzna}.)
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition <Two actuators had been recovered>
| 2 proposition <both had been built by Norrfeld Precision>
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=decline parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=assert parent=none
| 8 proposition whole negated
| 9 act=assert parent=none
| 10 act=assert parent=9
| 11 act=decline parent=none
| 12 act=assert parent=none
| 13 act=accuse parent=none
| 14 act=assert parent=none
| 15 act=retract parent=none

=== r12 trade press
| report outlet=<Launch & Range> published=2033-05-03
FIN CONTROL
The motors from Ollenby, continued

Sarvent's only maker of fin actuators has changed its tune. {source.1:Norrfeld Precision} {cue.1:conceded} on Monday {content.1:that the two units from the Luzna strike were built at its Ollenby works}. {source.2:It} {cue.2:denied} {content.2:that any of its units had been in the debris at Petrahan}. {source.3.4:Chief executive Tomas Orlec} {cue.3:told} L&R {content.3:that Norrfeld had sold 60 to broker Calder Trading last November}, and {cue.4:insisted} {content.4:that the type was made for crop-spraying aircraft}. {source.5:Calder's Rufus Amory} {cue.5:now admits} {content.5:that Calder bought "one small lot" from Norrfeld, but none of it went to Dhoma}. {source.6:A retired fin-drive engineer} {cue.6:doubted} {content.6:that the type was ever made for a crop-sprayer}. Its slew rate is ten times what a spray boom needs.

The news follows the Joint Tracing Mission's interim paper. In it {source.7:the mission} {cue.7:judged} {content.7:the Luzna actuators Sarventi-made}. {source.8:Head of mission Osric Feld, who went home on Saturday}, {cue.8:rejected} {content.8:talk of a paper shelved to please Ollenby}; {source.9:two diplomats} {cue.9:said} {content.9:it was shelved because Sarvent had asked}. {source.10:An official familiar with the mission's work} {cue.10:told} L&R {content.10:that it had been held back at Sarvent's wish}. {source.11:Ilmari rescue services} {cue.11:give} {content.11:the Luzna dead as 14}.

Less solid matter is falling off. {source.12:Skyfall Files} last week {cue.12:withdrew} {content.12:its tale of Sarventi technicians at Teshar}. {source.13:Ordnance Notebook} {cue.13:stands by} {content.13:its own version}.

With material from Meridian Wire
| 1 act=admit parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=admit parent=none
| 5 proposition <that Calder bought "one small lot" from Norrfeld>
| 5 proposition <none of it went to Dhoma> negated
| 6 act=dispute parent=none
| 7 act=assert parent=none
| 8 act=deny parent=none
| 9 act=assert parent=none
| 10 act=assert parent=none
| 11 act=assert parent=none
| 12 act=retract parent=none
| 13 act=assert parent=none

=== r13 broadsheet
| report outlet=<The Ollenby Standard> published=2033-05-20
Neutrality, with exceptions

It took the government ten weeks and one minister. {source.1:The defence minister} {cue.1:admitted} in parliament yesterday {content.1:that "a limited number" of missile parts had gone to Dhoma before the ceasefire, but none had gone since}. An hour later {source.2:Piers Hallam} {cue.2:conceded} at the foreign ministry {content.2:that some parts had been shipped before March 3}.

{source.3:Magda Orlec}, on the back benches since April, {cue.3:acknowledged} {content.3:signing the licence}. {source.4:Ines Hallam} {cue.4:questioned} {content.4:whether the shipments had ended with the war}.

In Teshar too the line has moved. {source.5:Colonel Yas Derrem} {cue.5.6:told} {source.6:Voice of Dhoma} {content.5.6:that "some spare parts" had come from Sarvent before the ceasefire}.

{source.7:Meridian Wire} {cue.7:reported} last month, {cue.8:citing} {source.8:two diplomats}, {content.7.8:that the tracing mission's report had been held back at Sarvent's request}. {source.9:The mission's head, Dana Wirth}, in office since May 1, {cue.9:admitted} {content.9:that it was}.

Not only Ollenby has eaten its words. {source.10:Ilmar's defence ministry} {cue.10:admitted} {content.10:that an interceptor of its own had hit the Petrahan school}. {source.11:Remnant Archive} {cue.11:withdrew} {content.11:its finding of a Norrfeld actuator there}. A bag had been mislabelled.

Nor has this newspaper been spared. {source.12:The Standard} {cue.12:retracts} {content.12:its report of April 5 that the freighter Merle carried actuators to Teshar}. {source.13:The same customs official} {cue.13:now says} {content.13:that she carried tractors, not actuators}. {source.14:Calder Trading} {cue.14:did not respond to} {content.14:questions about the lot it bought}.
| 1 act=admit parent=none
| 1 proposition <that "a limited number" of missile parts had gone to Dhoma before the ceasefire>
| 1 proposition <none had gone since> negated
| 2 act=admit parent=none
| 3 act=admit parent=none
| 4 act=dispute parent=none
| 5 act=admit parent=6
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=assert parent=7
| 9 act=admit parent=none
| 10 act=admit parent=none
| 11 act=retract parent=none
| 12 act=retract parent=none
| 13 act=assert parent=none
| 13 proposition <that she carried tractors>
| 13 proposition <not actuators> negated
| 14 act=decline parent=none

=== r14 local paper
| report outlet=<Skerry Coast Gazette> published=2033-05-21
Missile parts: a day of second thoughts

{source.1:The defence minister} {cue.1:admitted} in parliament on Thursday {content.1:that "a limited number" of missile parts had gone to Dhoma before the ceasefire, but none had gone since}. An hour later {source.2:Piers Hallam} {cue.2:conceded} at the foreign ministry {content.2:that some parts had been shipped before March 3}.

{source.3:Ilmar's defence ministry} {cue.3:admitted} {content.3:that an interceptor of its own had hit the Petrahan school}. {source.4:Remnant Archive} {cue.4:withdrew} {content.4:its finding of a Norrfeld actuator there}. A bag had been mislabelled.

{source.5:Meridian Wire} {cue.5:reported} last month, {cue.6:citing} {source.6:two diplomats}, {content.5.6:that the tracing mission's report had been held back at Sarvent's request}. {source.7:The mission's head}, in office since May 1, {cue.7:admitted} {content.7:that it was}.

In Teshar too the line has moved. {source.8:Colonel Yas Derrem} {cue.8.9:told} {source.9:Voice of Dhoma} {content.8.9:that "some spare parts" had come from Sarvent before the ceasefire}. {source.10:Magda Orlec}, on the back benches since April, {cue.10:acknowledged} {content.10:signing the licence}. {source.11:Ines Hallam} {cue.11:questioned} {content.11:whether the shipments had ended with the war}.

The Gazette will hold a public evening on the matter in the Seamen's Hall on June 2. Doors open at seven; bring a chair.
| 1 act=admit parent=none
| 1 proposition <that "a limited number" of missile parts had gone to Dhoma before the ceasefire>
| 1 proposition <none had gone since> negated
| 2 act=admit parent=none
| 3 act=admit parent=none
| 4 act=retract parent=none
| 5 act=assert parent=none
| 6 act=assert parent=5
| 7 act=admit parent=none
| 8 act=admit parent=9
| 9 act=assert parent=none
| 10 act=admit parent=none
| 11 act=dispute parent=none

=== story
actor <Two Ilmari defence officials> party=<Ilmar>: r01.1, r01.2, r02.1, r02.2, r03.1, r03.2, r04.4, r05.2, r06.2, r07.5
actor <Piers Hallam> party=<Sarvent>: r01.3, r02.3, r03.3, r06.9, r09.10, r11.8, r13.2, r14.2
actor <Dhoma's defence ministry> party=<Dhoma>: r01.4, r01.5, r02.4, r03.4, r03.5, r10.9
actor <Tomas Orlec> party=<Norrfeld Precision>: r01.6, r02.6, r03.6, r09.5, r12.3, r12.4
actor <Ilmar's emergency service> party=<Ilmar>: r01.7, r02.5, r03.7, r04.1, r11.12, r12.11
actor <Joint Tracing Mission> party=<Joint Tracing Mission>: r01.8, r03.8, r11.1, r12.7
actor <Ketta Loveg> party=<Ilmar>: r01.9, r11.7
actor <Magda Orlec> party=<Sarvent>: r02.7, r05.5, r07.6, r09.2, r11.11, r13.3, r14.10
actor <Wim Tessel>: r02.8, r02.9
actor <Brana Tolley> party=<Luzna>: r04.2, r04.9
actor <Meridian Wire>: r04.3, r05.1, r06.1, r07.4, r08.3, r11.15, r13.7, r14.5
actor <Ilka Roos> party=<county police>: r04.5, r04.6
actor <Lene Abbot> party=<Joint Tracing Mission>: r04.7, r04.8, r05.6, r07.8
actor <Ministry of Foreign Affairs of Sarvent> party=<Sarvent>: r05.3, r05.4, r05.7, r05.9, r06.8, r08.11
actor <Nour Tavik> party=<Dhoma>: r05.8
actor <A port worker at Ollenby>: r06.3, r07.3
actor <Ollenby port authority> party=<Ollenby port authority>: r06.4, r07.9, r09.7
actor <Ship-tracking logs>: r06.5
actor <Dhoma's embassy> party=<Dhoma>: r06.6
actor <Skyfall Files>: r06.7, r12.12
actor <Ordnance Notebook>: r07.1, r07.2, r12.13
actor <Ines Hallam> party=<the opposition>: r07.7, r09.11, r13.4, r14.11
actor <Remnant Archive's laboratory examination of the recovered actuators> party=<Remnant Archive>: r08.1
actor <The date stamps>: r08.2
actor <Remnant Archive> party=<Remnant Archive>: r08.4, r08.8, r09.3, r09.4, r10.5, r11.14, r13.11, r14.4
actor <Paul Casimir> party=<Remnant Archive>: r08.5
actor <An export ledger>: r08.6, r09.12
actor <A serving Sarventi customs officer> party=<Sarvent>: r08.7
actor <Norrfeld Precision> party=<Norrfeld Precision>: r08.9, r12.1, r12.2
actor <Rufus Amory> party=<Calder Trading>: r08.10, r09.6, r12.5
actor <Calder Trading> party=<Calder Trading>: r13.14
actor <Three people who have seen the file>: r09.1, r11.10
actor <A crane driver>: r09.8
actor <A customs official>: r09.9, r10.8, r13.13
actor <Ilmar's defence ministry> party=<Ilmar>: r10.1, r11.13, r13.10, r14.3
actor <Yas Derrem> party=<Dhoma>: r10.2, r10.3, r10.4, r10.6, r10.10, r13.5, r14.8
actor <The Ollenby Standard>: r10.7, r11.9, r13.12
actor <Osric Feld> party=<Joint Tracing Mission>: r11.2, r11.3, r11.4, r11.5, r12.8
actor <Two diplomats>: r11.6, r12.9, r13.8, r14.6
actor <A retired fin-drive engineer>: r12.6
actor <An official familiar with the mission's work>: r12.10
actor <Viktor Senn> party=<Sarvent>: r13.1, r14.1
actor <Voice of Dhoma>: r13.6, r14.9
actor <Dana Wirth> party=<Joint Tracing Mission>: r13.9, r14.7

claim c1 <missile parts have been delivered from Sarvent to Dhoma>: r01.2 for, r01.3 against, r01.5 against, r02.2 for, r02.3 against, r02.7 withheld, r03.2 for, r03.3 against, r03.5 against, r05.1 for, r05.2 for, r05.3 against, r06.9 against about, r07.7/1 for, r11.8 against
claim c2 <parts had gone from Sarvent to Dhoma after the ceasefire>: r11.4 withheld, r11.7 for, r13.1/2 against, r13.4 unclear, r14.1/2 against, r14.11 unclear
claim c3 <a limited number of missile parts had gone from Sarvent to Dhoma before the ceasefire>: r13.1/1 for, r13.2 for, r13.5 for, r13.6 for, r14.1/1 for, r14.2 for, r14.8 for, r14.9 for
claim c4 <the actuators found after the Luzna strike had been made in Sarvent>: r01.1/2 for, r01.8 withheld about, r02.1 for, r03.1/2 for, r03.8 withheld about, r04.7 against, r05.6 against, r07.4 for, r07.5 for, r11.1 for, r12.7 for
claim c5 <the actuators recovered at Luzna were built by Norrfeld Precision>: r01.6 against, r02.6 against, r03.6 against, r04.6 for, r08.1 for, r08.9 against, r09.3 for, r11.2/2 for, r12.1 for
claim c6 <the freighter Ansgar carried crates of actuators from Ollenby to Teshar in January>: r06.3 for, r06.6 withheld about, r07.2 for, r07.3 for, r09.7/2 against, r09.8 for
claim c7 <the freighter Merle took a further batch of actuators from Ollenby to Teshar on March 21>: r09.9 for, r09.10 against, r10.7 for, r10.8 for, r10.9 against, r13.12 against, r13.13/2 against
claim c8 <Dhoma fired the missile that struck Luzna on Feb. 27>: r01.4 against, r02.4 against, r03.4 against, r04.2/1 for, r10.4 for
claim c9 <a rocket of Dhoma hit the Petrahan school on 9 April>: r10.1 for, r10.2 against, r11.13 for
claim c10 <an Ilmari interceptor hit the Petrahan school>: r10.3 for, r13.10 for, r14.3 for
claim c11 <a Norrfeld actuator was in the debris at Petrahan>: r10.5 for, r11.14 for, r12.2 against, r13.11 against, r14.4 against
claim c12 <a dozen Sarventi technicians have been working at the Teshar range>: r06.7 for, r07.1 for, r07.8 withheld about, r10.10 against, r12.12 against, r12.13 for about
claim c13 <Magda Orlec signed an export licence for the actuators>: r05.5 against, r07.6 against, r09.1 for, r09.2 against, r11.9 for, r11.10 for, r11.11 withheld about, r13.3 for, r14.10 for
claim c14 <Norrfeld had sold actuators to Calder Trading>: r08.6 for, r08.10 against, r08.11 withheld about, r09.4 for, r09.5 against, r09.6 withheld about, r09.12 for, r12.3 for, r12.5/1 for, r13.14 withheld about
claim c15 <Calder had sent the actuators on to Dhoma>: r08.7 for, r12.5/2 against
claim c16 <the plates from Luzna are genuine>: r05.7 unclear, r08.5 for, r10.6 against, r11.3 for
claim c17 <actuators of the type are made for crop-spraying aircraft>: r05.4 for, r06.8 for, r12.4 for, r12.6 unclear
claim c18 <at least nine people had been killed at the Luzna market>: r01.7 for, r02.5 for, r03.7 for
claim c19 <14 people were killed at Luzna>: r11.12 for, r12.11 for
claim c20 <the tracing mission's report had been held back at Sarvent's request>: r11.5 against, r11.6 for, r12.8 against, r12.9 for, r12.10 for, r13.7 for, r13.8 for, r13.9 for, r14.5 for, r14.6 for, r14.7 for
claim c21 <the inspectors had been kept off the quay at Luzna>: r04.8 for, r04.9 against
claim c22 <four actuators had been found in the wreckage at Luzna>: r01.1/1 for, r03.1/1 for, r04.3 for, r04.4 for, r04.5/2 against, r06.1 for, r06.2 for, r08.3 for, r11.15 against
claim c23 <two actuators had been recovered at Luzna>: r04.5/1 for, r08.4 for, r11.2/1 for
claim c24 <the Ansgar called at Ollenby in January>: r06.4 against, r07.9 against, r09.7/1 for

narrower c2 c1
narrower c3 c1
narrower c5 c4
narrower c6 c3
narrower c6 c24
narrower c7 c2
narrower c15 c1
narrower c19 c18
excludes c9 c10
excludes c22 c23

reversal <Piers Hallam> c1 from r01.3 r02.3 r03.3 r06.9 r11.8 to r13.2 r14.2 partial
reversal <Sarvent> c1 from r01.3 r02.3 r03.3 r05.3 r06.9 r11.8 to r13.1/1 r14.1/1 partial
reversal <Dhoma> c1 from r01.5 r03.5 to r13.5 r14.8 partial
reversal <Dhoma> c8 from r01.4 r02.4 r03.4 to r10.4
reversal <Joint Tracing Mission> c4 from r04.7 r05.6 to r11.1 r12.7
reversal <Joint Tracing Mission> c20 from r11.5 r12.8 to r13.9 r14.7
reversal <Norrfeld Precision> c5 from r08.9 to r12.1
reversal <Tomas Orlec> c14 from r09.5 to r12.3
reversal <Rufus Amory> c14 from r08.10 to r12.5/1 partial
reversal <Ollenby port authority> c24 from r06.4 r07.9 to r09.7/1
reversal <Magda Orlec> c13 from r05.5 r07.6 r09.2 to r13.3 r14.10
reversal <Meridian Wire> c22 from r04.3 r06.1 r08.3 to r11.15
reversal <Skyfall Files> c12 from r06.7 to r12.12
reversal <Remnant Archive> c11 from r10.5 r11.14 to r13.11 r14.4
reversal <Ilmar's defence ministry> c9 from r10.1 r11.13 to r13.10 r14.3
reversal <The Ollenby Standard> c7 from r10.7 to r13.12
reversal <A customs official> c7 from r09.9 r10.8 to r13.13/2

contradicts r01.2 r01.3
contradicts r01.2 r01.5
contradicts r01.2 r05.3
contradicts r07.7/1 r01.3
contradicts r07.7/1 r01.5
contradicts r07.7/1 r05.3
contradicts r06.3 r01.3
contradicts r06.3 r01.5
contradicts r06.3 r05.3
contradicts r09.8 r01.3
contradicts r09.8 r01.5
contradicts r09.8 r05.3
contradicts r08.7 r01.3
contradicts r08.7 r01.5
contradicts r08.7 r05.3
contradicts r13.1/1 r01.3
contradicts r13.1/1 r01.5
contradicts r13.1/1 r05.3
contradicts r13.2 r01.5
contradicts r13.2 r05.3
contradicts r13.5 r01.3
contradicts r13.5 r01.5
contradicts r13.5 r05.3
contradicts r11.7 r01.3
contradicts r11.7 r01.5
contradicts r11.7 r05.3
contradicts r11.7 r13.1/2
contradicts r09.9 r13.1/2
doubts r13.4 r13.1/2
contradicts r01.1/2 r04.7
contradicts r04.6 r04.7
contradicts r08.1 r04.7
contradicts r11.1 r04.7
contradicts r11.2/2 r04.7
contradicts r12.1 r04.7
contradicts r04.6 r01.6
contradicts r04.6 r08.9
contradicts r08.1 r01.6
contradicts r08.1 r08.9
contradicts r11.2/2 r01.6
contradicts r11.2/2 r08.9
contradicts r12.1 r01.6
contradicts r06.3 r06.4
contradicts r09.8 r09.7/2
contradicts r09.9 r09.10
contradicts r09.9 r10.9
contradicts r09.9 r13.12
contradicts r04.2/1 r01.4
contradicts r10.4 r01.4
contradicts r10.1 r10.2
contradicts r10.5 r12.2
contradicts r06.7 r10.10
contradicts r07.1 r10.10
contradicts r12.12 r12.13
contradicts r09.1 r05.5
contradicts r08.6 r08.10
contradicts r08.6 r09.5
contradicts r12.3 r08.10
contradicts r08.7 r12.5/2
contradicts r08.5 r10.6
contradicts r11.3 r10.6
doubts r05.7 r08.5
doubts r05.7 r11.3
doubts r12.6 r05.4
doubts r12.6 r12.4
contradicts r11.6 r11.5
contradicts r12.10 r11.5
contradicts r13.9 r11.5
contradicts r04.8 r04.9
contradicts r01.1/1 r04.5/2
contradicts r01.1/1 r08.4
contradicts r01.1/1 r11.2/1
contradicts r01.1/1 r11.15

derives r02 r01 rewrites
derives r03 r01 copies
derives r04 r01 cites
derives r05 r01 cites
derives r06 r01 cites
derives r06 r05 cites
derives r06 r07 cites
derives r07 r01 cites
derives r07 r06 cites
derives r08 r01 cites
derives r09 r08 cites
derives r10 r09 cites
derives r11 r09 cites
derives r12 r11 rewrites
derives r13 r11 cites
derives r14 r13 copies

origin c1 for least=2 most=2: <Two Ilmari defence officials> r01; <Ines Hallam> r07
origin c1 against least=2 most=2: <Ministry of Foreign Affairs of Sarvent> r01 r05 r11; <Dhoma's defence ministry> r01
origin c2 for least=1 most=1: <Ketta Loveg> r11
origin c2 against least=1 most=1: <Viktor Senn> r13
origin c3 for least=3 most=3: <Viktor Senn> r13; <Piers Hallam> r13; <Yas Derrem> r13
origin c4 for least=2 most=2: <Two Ilmari defence officials> r01; <Joint Tracing Mission> r11
origin c4 against least=1 most=1: <Lene Abbot> r04 r05
origin c5 for least=4 most=4: <Ilka Roos> r04; <Remnant Archive's laboratory examination of the recovered actuators> r08; <Osric Feld> r11; <Norrfeld Precision> r12
origin c5 against least=1 most=1: <Norrfeld Precision> r01 r08
origin c6 for least=1 most=2: <A port worker at Ollenby> r06; <A crane driver> r09
origin c6 against least=1 most=1: <Ollenby port authority> r09
origin c7 for least=1 most=1: <A customs official> r09
origin c7 against least=4 most=4: <Piers Hallam> r09; <Dhoma's defence ministry> r10; <The Ollenby Standard> r13; <A customs official> r13
origin c8 for least=2 most=2: <Brana Tolley> r04; <Yas Derrem> r10
origin c8 against least=1 most=1: <Dhoma's defence ministry> r01
origin c9 for least=1 most=1: <Ilmar's defence ministry> r10 r11
origin c9 against least=1 most=1: <Yas Derrem> r10
origin c10 for least=2 most=2: <Yas Derrem> r10; <Ilmar's defence ministry> r13
origin c11 for least=1 most=1: <Remnant Archive> r10 r11
origin c11 against least=2 most=2: <Norrfeld Precision> r12; <Remnant Archive> r13
origin c12 for least=1 most=1: <> r06 r07
origin c12 against least=2 most=2: <Yas Derrem> r10; <Skyfall Files> r12
origin c13 for least=2 most=2: <Three people who have seen the file> r09; <Magda Orlec> r13
origin c13 against least=1 most=1: <Magda Orlec> r05 r07 r09
origin c14 for least=3 most=3: <An export ledger> r08; <Tomas Orlec> r12; <Rufus Amory> r12
origin c14 against least=2 most=2: <Rufus Amory> r08; <Tomas Orlec> r09
origin c15 for least=1 most=1: <A serving Sarventi customs officer> r08
origin c15 against least=1 most=1: <Rufus Amory> r12
origin c16 for least=2 most=2: <Paul Casimir> r08; <Osric Feld> r11
origin c16 against least=1 most=1: <Yas Derrem> r10
origin c17 for least=2 most=2: <Ministry of Foreign Affairs of Sarvent> r05; <Tomas Orlec> r12
origin c18 for least=1 most=1: <Ilmar's emergency service> r01
origin c19 for least=1 most=1: <Ilmar's emergency service> r11
origin c20 for least=2 most=3: <Two diplomats> r11; <An official familiar with the mission's work> r12; <Dana Wirth> r13
origin c20 against least=1 most=1: <Osric Feld> r11
origin c21 for least=1 most=1: <Lene Abbot> r04
origin c21 against least=1 most=1: <Brana Tolley> r04
origin c22 for least=1 most=1: <Two Ilmari defence officials> r01
origin c22 against least=2 most=2: <Ilka Roos> r04; <Meridian Wire> r11
origin c23 for least=3 most=3: <Ilka Roos> r04; <Remnant Archive> r08; <Osric Feld> r11
origin c24 for least=1 most=1: <Ollenby port authority> r09
origin c24 against least=1 most=1: <Ollenby port authority> r06 r07
