=== r01 wire
| report outlet=<Continental Press> published=2034-04-16
PORT LORNE, Tyrene, April 16 (CP) - {source.1:Tyrene's foreign minister, Corin Ashby}, {cue.1:accused} Halvia on Saturday of {content.1:having supplied Gannet loitering munitions to Zembar}, hours after a night attack on the harbour of Port Lorne.

{source.2:Edda Korsgaard, a spokeswoman for Halvia's foreign ministry}, {cue.2:denied} {content.2:the supply}. {content.3:"Halvia has not sent a single Gannet to Zembar,"} {source.3:she} {cue.3:told} reporters in Renholt.

{source.4:Tyrene's defence ministry} {cue.4:said} {content.4:the wreckage found at Port Lorne was that of Gannets}, which are built in Halvia by Norrgard Systems. {source.5:The company} {cue.5:did not respond to} {content.5:questions about the wreckage}.

{source.6:Colonel Idris Tamm, a spokesman for Zembar's army}, {cue.6:said} {content.6:the munitions were of Zembar's own design and had hit a naval fuel depot}. {source.7:He} {cue.7:did not say} {content.7:how many had been launched}.

{source.8:The mayor of Port Lorne, Dario Quill}, {cue.8:said} {content.8:the munitions had struck the fish market and killed seven people}. {source.9:General Petra Oyle, who commands Tyrene's air defences}, {cue.9:said} {content.9:nine munitions had been fired and six of them had been shot down}.

{source.10:A Tyrene security official, who was not authorised to speak publicly}, {cue.10:said} {content.10:Halvian instructors had trained the Zembar crews}.

Zembar and Tyrene have been at war over the Lorne shelf since January 9. Halvia is bound by a regional embargo on sales to either side.
| 1 act=accuse parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 5 act=decline parent=none
| 6 act=assert parent=none
| 6 proposition <the munitions were of Zembar's own design>
| 6 proposition <had hit a naval fuel depot>
| 7 act=assert actuality=not_said parent=none
| 8 act=assert parent=none
| 8 proposition <the munitions had struck the fish market>
| 8 proposition <killed seven people>
| 9 act=assert parent=none
| 9 proposition <nine munitions had been fired>
| 9 proposition <six of them had been shot down>
| 10 act=assert parent=none

=== r02 translated
| report outlet=<Brel Morning News> published=2034-04-17
PORT LORN, Tirene, 16 April - {source.1:The foreign minister of Tirene, Korin Ashbi}, {cue.1:accused} Halvia on Saturday of {content.1:having supplied the loitering munitions "Gannet" to Zembar}, hours after a night attack on the harbour of Port Lorn.

{source.2:The mayor of Port Lorn, Dario Kvill}, {cue.2:said} {content.2:the munitions had struck the fish market and killed seven persons}. {source.3:General Petra Oil, who commands the air defences of Tirene}, {cue.3:said} {content.3:nine munitions had been fired and six from them had been shot down}.

{source.4:The ministry of defence of Tirene} {cue.4:said} {content.4:the wreckage found at Port Lorn was that of Gannets}, which are built in Halvia by the firm Norrgard Systems.

{source.5:Eda Korsgard, a spokeswoman for the foreign ministry of Halvia}, {cue.5:denied} {content.5:the supply}. {content.6:"Halvia did not send any single Gannet to Zembar,"} {source.6:she} {cue.6:told} to the reporters in Rengolt.

{source.7:Colonel Idriss Tham, a spokesman for the army of Zembar}, {cue.7:said} {content.7:the munitions were of Zembar's own design and had hit a naval depot of fuel}.

{source.8:A security official of Tirene, who was not authorised to speak publicly}, {cue.8:said} {content.8:Halvian instructors had trained the crews of Zembar}.

Zembar and Tirene are at war over the shelf of Lorn since the 9 January.
| 1 act=accuse parent=none
| 2 act=assert parent=none
| 2 proposition <the munitions had struck the fish market>
| 2 proposition <killed seven persons>
| 3 act=assert parent=none
| 3 proposition <nine munitions had been fired>
| 3 proposition <six from them had been shot down>
| 4 act=assert parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=assert parent=none
| 7 proposition <the munitions were of Zembar's own design>
| 7 proposition <had hit a naval depot of fuel>
| 8 act=assert parent=none

=== r03 broadsheet
| report outlet=<The Dunmoor Gazette> published=2034-04-24
DUNMOOR - {source.1:Two Ketterin intelligence officials} {cue.1:say} {content.1:Halvia shipped Gannet munitions to Zembar in March aboard a freighter, the Alba Venture}. If they are right, a state that sits on the embargo committee has been arming one of the belligerents.

{source.2:The officials, who spoke on condition of anonymity because the material is secret}, {cue.2:put} {content.2:the consignment at 60}. {source.3:They} {cue.3:added} {content.3:that the ship docked at Sidi Marl on 14 March and that Halvian instructors trained the Zembar crews at Tell Amar in February}.

{source.4:Brightwater Lines, the vessel's owner}, {cue.4:denied} in an email {content.4:that the Alba Venture had docked at Sidi Marl in March}. {source.5:A senior Halvian official} {cue.5:dismissed} {content.5:the shipment as "a fairy tale"}. {source.6:Halvia's Export Control Board} {cue.6:said} {content.6:it had licensed no Gannets for export to Zembar}. {source.7:Jon Vasse, a spokesman for Norrgard Systems, which makes the weapon}, {cue.7:declined} {content.7:to comment on the shipment}. So did nobody's navy see the ship? {source.8:Ketterin's government} {cue.8:would not comment on} {content.8:the officials' account}.

{source.9:Continental Press} {cue.9:reported} last week, {cue.10:citing} {source.10:Tyrene's defence ministry}, {content.9.10:that the wreckage found at Port Lorne was that of Gannets}. {source.11:St Brigid's hospital in Port Lorne} {cue.11:said} on Sunday {content.11:that the dead now numbered eleven}, among them two harbour apprentices.

In Port Lorne, {source.12:the foreign minister, Corin Ashby}, {cue.12:urged} {content.12:Ketterin to lay its evidence before the embargo committee}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition <that the ship docked at Sidi Marl on 14 March>
| 3 proposition <that Halvian instructors trained the Zembar crews at Tell Amar in February>
| 4 act=deny parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=decline parent=none
| 8 act=decline parent=none
| 9 act=assert parent=none
| 10 act=assert parent=9
| 11 act=assert parent=none
| 12 act=demand parent=none

=== r04 ministry
| report outlet=<Ministry of Foreign Affairs of Halvia> published=2034-04-25
Renholt, 25 April 2034

Statement on certain publications in the foreign press

1. {source.1:The Ministry of Foreign Affairs} {cue.1:categorically rejects} {content.1:the assertion that Halvia shipped Gannet munitions to Zembar aboard the Alba Venture in March}. {source.2:The Dunmoor Gazette} {cue.2:claims}, without naming one witness, {content.2:that the consignment numbered 60}. {content.3:The newspaper's report is false}, {source.3:the Ministry} {cue.3:emphasises}.

2. {source.4:The Ministry} {cue.4:reaffirms} {content.4:that no Gannet has been supplied to Zembar at any time}.

3. {source.5.6:The Minister of Foreign Affairs, Mr Tomas Reuel}, {cue.5:described} {content.5:the shipment as an invention} and {cue.6:denied} {content.6:that Halvian instructors had trained Zembar crews}.

4. {source.7:The Ministry} {cue.7:recalls} {content.7:that {source.8:the Export Control Board} {cue.8:has confirmed} {content.8:that it licensed no Gannets for export to Zembar}}. {source.9:It} {cue.9:further notes} {content.9:that {source.10:the spokesman of Zembar's army, Colonel Idris Tamm}, {cue.10:has declared} {content.10:the munitions to be of Zembar's own design}}.

5. Halvia has honoured the embargo since its first day. {source.11:The Ministry} {cue.11:calls on} Tyrene {content.11:to hand the wreckage to a neutral laboratory}, where microscopes may do what microphones cannot.

6. Halvia mourns the dead of Port Lorne, whoever is answerable for them. Questions may be put to the press office in writing on working days.
| 1 act=deny parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=deny parent=none
| 7 act=assert parent=none
| 8 act=confirm parent=7
| 8 proposition whole negated
| 9 act=assert parent=none
| 10 act=assert parent=9
| 11 act=demand parent=none

=== r05 tabloid
| report outlet=<The Daily Flash> published=2034-04-27
KILLER DRONES ON THE NIGHT BOAT

{source.2:Ketterin spooks} {cue.1.2:have told} {source.1:The Dunmoor Gazette} {content.1.2:that Halvia shipped Gannet killer drones to Zembar in March on a rusty tub called the Alba Venture}. {source.3:The cloak-and-dagger pair} {cue.3:reckon} {content.3:sixty of them were in that cargo}. Last night {source.4:the Gazette} {cue.4:was standing by} {content.4:its story}.

And now The Flash has the pic that could sink Renholt. {source.5:Our exclusive photograph} {cue.5:shows} {content.5:a Gannet's fin in the ruins of Port Lorne's fish market}, stencilled letters and all.

{content.6:"Halvian instructors trained our crews,"} {source.6:a Zembar deserter hiding in a seaside flat} {cue.6:told} us. {content.7:"That wreckage did not come from a Gannet,"} {cue.7:snapped} {source.7:Norrgard mouthpiece Jon Vasse} when we rang him.

His namesake was no chattier. {source.8:Defence minister Henrik Vasse, who is no relation}, {cue.8:laughed off} {content.8:the shipment} outside parliament. {content.9:"Our instructors have not trained a single Zembar crew,"} {source.9:he} {cue.9:barked}, before diving into his limo.

{source.10.11:Opposition firebrand Marit Osk} {cue.10:asked} {content.10:whether Halvia had shipped the drones on the Alba Venture} and {cue.11:demanded} {content.11:the ship's papers}. {source.12:St Brigid's hospital} {cue.12:says} {content.12:eleven people have died}.

Got a tip about the night boat? Call the Flash newsdesk.
| 1 act=assert parent=none
| 2 act=assert parent=1
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=find parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=deny parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=ask parent=none
| 11 act=demand parent=none
| 12 act=assert parent=none

=== r06 state
| report outlet=<Voice of Zembar> published=2034-04-29
QASRA, 29 April (Voice of Zembar) - {source.1:The spokesman of the valiant Zembar army, Colonel Idris Tamm}, {cue.1:has reaffirmed} {content.1:that the munitions launched at Port Lorne were of Zembar's own design}. {source.2:He} {cue.2:denied} {content.2:that the wreckage was that of Gannets and that the fish market had been struck}.

{source.3:The Colonel} {cue.3:dismissed} {content.3:{source.4:The Dunmoor Gazette's} {cue.4:claim} {content.4:that Halvia had shipped Gannets to Zembar aboard the Alba Venture in March}}. The campaign has since grown wilder. {source.5:The scandal sheet The Daily Flash} {cue.5:reported}, {cue.6:citing} {source.6:the Gazette}, {content.5.6:that the consignment numbered 60}. {source.7:The Flash} {cue.7:claims} too {content.7:that its photograph shows a Gannet's fin in the ruins of the fish market}. {source.8:The Ministry of Information} {cue.8:said} {content.8:the photograph had been taken at an air show in Renholt}.

{source.9:Zembar's ambassador to Halvia, Nadir Selo}, {cue.9:denied} {content.9:that Halvian instructors had trained Zembar crews}.

As for the ship, {source.10:the respected maritime site Hull & Wake} {cue.10:reported} {content.10:that the Alba Venture's cargo in March had been nothing but fertiliser}. Spring sowing in the eastern provinces is ahead of plan.

{source.11:The Ministry of Information} {cue.11:warned} {content.11:that correspondents who spread inventions would lose their accreditation}.
| 1 act=assert parent=none
| 2 act=deny parent=none
| 2 proposition <that the wreckage was that of Gannets>
| 2 proposition <that the fish market had been struck>
| 3 act=deny parent=none
| 4 act=assert parent=3
| 5 act=assert parent=none
| 6 act=assert parent=5
| 7 act=assert parent=none
| 8 act=assert parent=none
| 9 act=deny parent=none
| 10 act=assert parent=none
| 11 act=warn parent=none

=== r07 blog
| report outlet=<Hull & Wake> published=2034-04-29
Where was the Alba Venture? (updated, evening)

I have spent the week on one tired freighter. {source.1:Brightwater Lines} {cue.1:insists} {content.1:she never docked at Sidi Marl in March}. That sits badly with what I bought on Thursday: {source.2:a satellite image from Skylark Imaging} {cue.2:shows} {content.2:her docked at Sidi Marl on 14 March}, hatch covers off. {source.3:A harbour pilot at Sidi Marl, who would lose his job if I named him}, {cue.3:told} me {content.3:that she docked there in mid-March and that her transponder had been switched off}. {source.4:Brightwater's director, Aksel Moen}, {cue.4:has not answered} {content.4:my questions about the port call}.

And what was in her? {source.5:The Dunmoor Gazette} {cue.5:reported}, {cue.6:citing} {source.6:Ketterin intelligence officials}, {content.5.6:that Halvia shipped Gannets to Zembar in her}. {source.7:Voice of Zembar} {cue.7:says} {content.7:the cargo was nothing but fertiliser}, which is the version I have put on her page for now. {source.8:A grain trader in Elvik, an old reader of this blog}, {cue.8:has cast doubt on} {content.8:the fertiliser cargo}; Elvik has no bagging plant. {source.9:Halvia's Export Control Board} {cue.9:would not say} {content.9:whether it had licensed Gannets for export to Zembar}.

If {source.10:Brightwater} ever {cue.10:admits} {content.10:the port call}, I will want the engine-room log next. Freighters do not go dark for their health.

Comments are open. Please, no more theories about submarines.
| 1 act=assert parent=none
| 1 proposition whole negated
| 2 act=find parent=none
| 3 act=assert parent=none
| 3 proposition <that she docked there in mid-March>
| 3 proposition <that her transponder had been switched off>
| 4 act=decline parent=none
| 5 act=assert parent=none
| 6 act=assert parent=5
| 7 act=assert parent=none
| 8 act=dispute parent=none
| 9 act=decline parent=none
| 10 act=admit actuality=hypothetical parent=none

=== r08 wire
| report outlet=<Continental Press> published=2034-05-08
RENHOLT, May 8 (CP) - {source.1:Halvia's defence minister, Henrik Vasse}, {cue.1:acknowledged} on Sunday {content.1:that Halvia had sold Gannet loitering munitions to Zembar in 2032}, more than a year before the fighting began.

{source.2:He} {cue.2:said} {content.2:the batch had numbered 20 and the wreckage found at Port Lorne came from it}. {source.3:Vasse} {cue.3:denied} {content.3:that any Gannets had been supplied to Zembar since the fighting began}.

{source.4:Marit Osk, an opposition lawmaker}, {cue.4:questioned} {content.4:the figure of 20}. {source.5:Edda Korsgaard, the foreign ministry's spokeswoman}, {cue.5:declined} {content.5:to comment on the sale}.

Separately, {source.6:Aksel Moen, the director of the shipping firm Brightwater Lines}, {cue.6:conceded} in an interview {content.6:that the Alba Venture had docked at Sidi Marl in March}. {content.7:"She went in for engine repairs,"} {source.7:he} {cue.7:said}. {source.8:Moen} {cue.8:denied} {content.8:that the ship had carried Gannets to Zembar, that the cargo had been fertiliser and that her transponder had been switched off}.

{source.9:The blog Hull & Wake} {cue.9:reported} in April, {cue.10:citing} {source.10:a satellite image}, {content.9.10:that the ship was docked at Sidi Marl on March 14}.

In Port Lorne, {source.11.12:General Petra Oyle, the air defence commander}, {cue.11:withdrew} {content.11:the figure of six munitions shot down}, and {cue.12:said} {content.12:only two had been}. {source.13:St Brigid's hospital} {cue.13:put} {content.13:the dead at fourteen}.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 2 proposition <the batch had numbered 20>
| 2 proposition <the wreckage found at Port Lorne came from it>
| 3 act=deny parent=none
| 4 act=dispute parent=none
| 5 act=decline parent=none
| 6 act=admit parent=none
| 7 act=assert parent=none
| 8 act=deny parent=none
| 8 proposition <that the ship had carried Gannets to Zembar>
| 8 proposition <that the cargo had been fertiliser>
| 8 proposition <that her transponder had been switched off>
| 9 act=assert parent=none
| 10 act=find parent=9
| 11 act=retract parent=none
| 12 act=assert parent=none
| 13 act=assert parent=none

=== r09 local
| report outlet=<The Elvik Post> published=2034-05-10
RENHOLT (CP) - {source.1:Aksel Moen, the director of Brightwater Lines}, {cue.1:has conceded} in an interview {content.1:that the Alba Venture docked at Sidi Marl in March}. {content.2:"She went in for engine repairs,"} {source.2:he} {cue.2:said}. {source.3:Mr Moen} {cue.3:denied} {content.3:that the ship had carried Gannets to Zembar, that the cargo had been fertiliser and that her transponder had been switched off}.

{source.4:The defence minister, Henrik Vasse}, {cue.4:acknowledged} on Sunday {content.4:that Halvia had sold Gannet loitering munitions to Zembar in 2032}, more than a year before the fighting began. {source.5:He} {cue.5:said} {content.5:the batch had numbered 20 and the wreckage found at Port Lorne came from it}. {source.6:Mr Vasse} {cue.6:denied} {content.6:that any Gannets had been supplied to Zembar since the fighting began}. {source.7:Marit Osk, an opposition lawmaker}, {cue.7:questioned} {content.7:the figure of 20}.

In Port Lorne, {source.8.9:General Petra Oyle, the air defence commander}, {cue.8:withdrew} {content.8:the figure of six munitions shot down}, and {cue.9:said} {content.9:only two had been}. {source.10:St Brigid's hospital} {cue.10:put} {content.10:the dead at fourteen}.

The Alba Venture is a familiar sight at the Elvik timber quay, and Norrgard Systems employs some 900 people in the town.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 3 act=deny parent=none
| 3 proposition <that the ship had carried Gannets to Zembar>
| 3 proposition <that the cargo had been fertiliser>
| 3 proposition <that her transponder had been switched off>
| 4 act=admit parent=none
| 5 act=assert parent=none
| 5 proposition <the batch had numbered 20>
| 5 proposition <the wreckage found at Port Lorne came from it>
| 6 act=deny parent=none
| 7 act=dispute parent=none
| 8 act=retract parent=none
| 9 act=assert parent=none
| 10 act=assert parent=none

=== r10 ngo
| report outlet=<Arms Trace Project> published=2034-05-23
Field dispatch 31: engines from the Port Lorne attack

{source.1:The Arms Trace Project} {cue.1:reports} {content.1:that it examined five engines in Port Lorne on 11 and 12 May}, in a customs shed and under the eyes of two military lawyers. {source.2:The laboratory examination} {cue.2:found} {content.2:that the wreckage was that of Gannets}. {source.3:The serial plates} {cue.3:show} {content.3:that the engines were made in 2033}.

{source.4:Continental Press} {cue.4:reported} on 8 May, {cue.5:citing} {source.5:Halvia's defence minister, Henrik Vasse}, {content.4.5:that Halvia had sold Gannets to Zembar in 2032}. {source.6:We} {cue.6:conclude} {content.6:that the wreckage did not come from that batch}.

{source.7:Norrgard Systems} {cue.7:disputed} in a letter of 16 May {content.7:the 2033 date of manufacture}. {source.8:The letter} {cue.8:says} {content.8:that serial plates can be exchanged}. {source.9:Zembar's army} {cue.9:did not respond to} {content.9:our questions about the age of the engines}. {source.10:Halvia's defence ministry} {cue.10:refused} {content.10:to say whether any Gannets had been supplied to Zembar since the fighting began}.

{source.11:A former Norrgard technician, interviewed in April}, {cue.11:told} our researchers {content.11:that Halvian instructors had trained Zembar crews at Tell Amar}. {source.12:Wanda Iljic, who led the field work}, {cue.12:said} {content.12:that the full list of serial numbers would follow in July}.

{source.13:The Project} {cue.13:urges} {content.13:Norrgard to open its production ledgers}. Tracing is slow work, but a plate, a ledger and a bill of lading are usually enough.
| 1 act=assert parent=none
| 2 act=find parent=none
| 3 act=find parent=none
| 4 act=assert parent=none
| 5 act=assert parent=4
| 6 act=assert parent=none
| 6 proposition whole negated
| 7 act=dispute parent=none
| 8 act=assert parent=none
| 9 act=decline parent=none
| 10 act=decline parent=none
| 11 act=assert parent=none
| 12 act=assert parent=none
| 13 act=demand parent=none

=== r11 trade
| report outlet=<Unmanned Review> published=2034-05-29
Gannet maker shifts its ground

{source.1:Pia Stroem, chief executive of Norrgard Systems}, {cue.1:admitted} to Unmanned Review {content.1:that the wreckage found at Port Lorne was that of Gannets}. Her press office took another line in spring, when {source.3:its spokesman, Jon Vasse}, {cue.2.3:told} {source.2:The Daily Flash} {content.2.3:that the wreckage had not come from a Gannet}.

{source.4:The Arms Trace Project} {cue.4:reported} last week {content.4:that it had examined five engines and that they were made in 2033}. {source.5:Stroem} {cue.5:questioned} {content.5:the date}. {source.6:Rolf Tanner, an independent propulsion analyst}, {cue.6:said} {content.6:the rotary type in question entered series production only that January}. {source.7:Halvia's defence ministry} {cue.7:declined} {content.7:to comment on the age of the engines}. {source.8:Norrgard} {cue.8:is expected to publish} {content.8:its production figures} with its half-year results.

On the paperwork, {source.9:Halvia's Export Control Board} {cue.9:conceded} on Friday {content.9:that it had licensed Gannets for export to Zembar in 2032}.

The affair has been hard on those who covered it. {source.10:The Daily Flash} {cue.10:apologised for} {content.10:having presented its photograph as one of a Gannet's fin in the ruins of the fish market}; {content.11:the picture had been taken at an air show in Renholt}, {source.11:it} {cue.11:said}. {source.12:The blog Hull & Wake, {source.13:which} {cue.13:reported} in April {content.13:that the Alba Venture's cargo had been nothing but fertiliser}}, {cue.12:withdrew} {content.12:that report}.

A new Gannet lists at about 180,000 crowns, launcher excluded.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 2 proposition whole negated
| 3 act=assert parent=2
| 3 proposition whole negated
| 4 act=assert parent=none
| 4 proposition <that it had examined five engines>
| 4 proposition <that they were made in 2033>
| 5 act=dispute parent=none
| 6 act=assert parent=none
| 7 act=decline parent=none
| 8 act=assert actuality=future parent=none
| 9 act=admit parent=none
| 10 act=retract parent=none
| 11 act=assert parent=none
| 12 act=retract parent=none
| 13 act=assert parent=none

=== r12 broadsheet
| report outlet=<The Dunmoor Gazette> published=2034-06-12
RENHOLT - {source.1:Lena Arvid, who succeeded Henrik Vasse as Halvia's defence minister on 2 June}, {cue.1:admitted} on Sunday {content.1:that two Halvian instructors had trained Zembar crews at Tell Amar in February}. {source.2:She} {cue.2:denied} {content.2:that a second consignment of Gannets had left for Zembar in May}.

{source.3:A Ketterin diplomat} {cue.3:said} {content.3:the second consignment had left Elvik for Zembar on 9 May aboard the Sun Petrel}; {source.4:Elvik's harbour master, Gunn Solberg}, {cue.4:said} {content.4:the Sun Petrel had sailed empty}. {source.5:Halvia's foreign minister} {cue.5:would not comment on} {content.5:the diplomat's account}. {source.6:Edda Korsgaard, his spokeswoman}, {cue.6:acknowledged} {content.6:that Gannets had been sold to Zembar in 2032}, and {source.7:the Export Control Board} {cue.7:confirmed} {content.7:that it had licensed that sale}. {source.8:Aksel Moen of Brightwater Lines} {cue.8:refused} {content.8:to say what the Alba Venture had carried in March}.

{source.9:The Ketterin intelligence officials who first described the March consignment} {cue.9:now put} {content.9:it at 40}. {source.10:The Gazette} {cue.10:withdraws} {content.10:the figure of 60}.

Why did Mr Vasse go? {source.11:The prime minister's office} {cue.11:said} {content.11:he had resigned for his health and had not been dismissed}. {source.12:A member of the cabinet} {cue.12:said} {content.12:he had been dismissed over the sale}.

{source.13:The Arms Trace Project} {cue.13:reported} in May {content.13:that the engines found at Port Lorne were made in 2033}. {source.14:It} {cue.14:has since corrected} {content.14:the number of engines it examined, from five to four}; {source.15:its lead researcher, Wanda Iljic}, {cue.15:stands by} {content.15:the report}.
| 1 act=admit parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=decline parent=none
| 6 act=admit parent=none
| 7 act=confirm parent=none
| 8 act=decline parent=none
| 9 act=assert parent=none
| 10 act=retract parent=none
| 11 act=assert parent=none
| 11 proposition <he had resigned for his health>
| 11 proposition <had not been dismissed> negated
| 12 act=assert parent=none
| 13 act=assert parent=none
| 14 act=retract parent=none
| 15 act=assert parent=none

=== r13 translated
| report outlet=<Brel Morning News> published=2034-06-14
RENGOLT - The storm around the Gannets does not lie down. {source.1:The new lady minister of defence of Halvia, Lena Arwid}, {cue.1:has recognised} {content.1:that a pair of Halvian instructors gave training to crews of Zembar in February, at Tell Amar}. {cue.2:Rejected} by {source.2:the same Arwid} was {content.2:the departure of a second lot of Gannets to Zembar in May}.

{source.3:A diplomat from Ketterin} {cue.3:affirms} the opposite: {content.3:the second lot has left the port of Elvik on 9 May with the ship Sun Petrel}. {source.4:The chief of that harbour, Gun Solberg}, {cue.4:assures} {content.4:that the Sun Petrel went out empty}.

{source.5:Eda Korsgard, who speaks for the foreign ministry}, {cue.5:no longer hides} {content.5:that Zembar could buy Gannets in 2032}, and {source.6:the office for the control of exports} {cue.6:has confirmed} {content.6:its licence for this sale}. {source.7:The intelligence men of Ketterin} {cue.7:have lowered} {content.7:the lot of March to 40 pieces}.

About the departure of Henrik Wasse two versions walk around in Rengolt. {source.8:The office of the prime minister} {cue.8:maintains} {content.8:that it was the health and that nobody dismissed him}; {source.9:one member of the cabinet} {cue.9:says} {content.9:that he was dismissed because of the sale}.

{source.10:Colonel Idriss Tham in Qasra} {cue.10:could not be reached for} {content.10:a word on the lot of May}. In Brel the price of insurance for ships on the Lorn route has doubled since the winter.
| 1 act=admit parent=none
| 2 act=deny parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=admit parent=none
| 6 act=confirm parent=none
| 7 act=assert parent=none
| 8 act=assert parent=none
| 8 proposition <that it was the health>
| 8 proposition <that nobody dismissed him> negated
| 9 act=assert parent=none
| 10 act=decline parent=none

=== r14 wire
| report outlet=<Continental Press> published=2034-07-05
RENHOLT, July 5 (CP) - {source.1:Halvia} {cue.1:admitted} on Tuesday {content.1:that it had shipped Gannet loitering munitions to Zembar aboard the Alba Venture in March}. {source.2:The government} {cue.2:said} in a statement {content.2:the consignment had numbered 24}.

{source.3:The defence minister} {cue.3:told} parliament {content.3:that 24 had been shipped in March}, and {source.4:she} {cue.4:again denied} {content.4:that a second consignment had left for Zembar in May}. {source.5:The Dunmoor Gazette} {cue.5:has reported}, {cue.6:citing} {source.6:Ketterin intelligence officials}, {content.5.6:that the March consignment numbered 40}. {source.7:A senior Ketterin official} {cue.7:said} {content.7:a second consignment of Gannets had left for Zembar in May}. {source.8:Edda Korsgaard, the foreign ministry's spokeswoman}, {cue.8:declined} {content.8:to comment on the May consignment}.

{source.9:Aksel Moen, the director of Brightwater Lines}, {cue.9:conceded} {content.9:that the Alba Venture had carried Gannets to Zembar}, and {source.10:he} {cue.10:retracted} {content.10:the story of engine repairs}.

{source.11:Voice of Zembar} {cue.11:quoted} {source.12:Colonel Idris Tamm, the army's spokesman}, {cue.12:as conceding} {content.11.12:that the wreckage found at Port Lorne was that of Gannets and that the fish market had been struck}.

{source.13:The prime minister's office} {cue.13:acknowledged} {content.13:that Henrik Vasse had been dismissed over the sale}. {source.14:Norrgard Systems} {cue.14:accepted} {content.14:that the engines were made in 2033}.

{source.15:Corin Ashby, Tyrene's foreign minister}, {cue.15:called for} {content.15:sanctions on Halvia}. {source.16:Opposition lawmaker Marit Osk} {cue.16:accused} the government of {content.16:having lied to parliament}. {source.17:A parliamentary inquiry} {cue.17:is to report} {content.17:on the affair} in October.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 6 act=assert parent=5
| 7 act=assert parent=none
| 8 act=decline parent=none
| 9 act=admit parent=none
| 10 act=retract parent=none
| 11 act=assert parent=none
| 11 proposition <that the wreckage found at Port Lorne was that of Gannets>
| 11 proposition <that the fish market had been struck>
| 12 act=admit parent=11
| 12 proposition <that the wreckage found at Port Lorne was that of Gannets>
| 12 proposition <that the fish market had been struck>
| 13 act=admit parent=none
| 14 act=admit parent=none
| 15 act=demand parent=none
| 16 act=accuse parent=none
| 17 act=assert actuality=future parent=none

=== story
actor <Corin Ashby> party=<Tyrene>: r01.1, r02.1, r03.12, r14.15
actor <Edda Korsgaard> party=<Halvia>: r01.2, r01.3, r02.5, r02.6, r08.5, r12.6, r13.5, r14.8
actor <Halvia's foreign ministry> party=<Halvia>: r04.1, r04.3, r04.4, r04.7, r04.9, r04.11
actor <Tomas Reuel> party=<Halvia>: r04.5, r04.6, r12.5
actor <Henrik Vasse> party=<Halvia>: r05.8, r05.9, r08.1, r08.2, r08.3, r09.4, r09.5, r09.6, r10.5
actor <Lena Arvid> party=<Halvia>: r12.1, r12.2, r13.1, r13.2, r14.3, r14.4
actor <Halvia's defence ministry> party=<Halvia>: r10.10, r11.7
actor <Export Control Board> party=<Halvia>: r03.6, r04.8, r07.9, r11.9, r12.7, r13.6
actor <prime minister's office> party=<Halvia>: r12.11, r13.8, r14.13
actor <member of the cabinet> party=<Halvia>: r12.12, r13.9
actor <senior Halvian official> party=<Halvia>: r03.5
actor <Halvia> party=<Halvia>: r14.1, r14.2
actor <Marit Osk>: r05.10, r05.11, r08.4, r09.7, r14.16
actor <parliamentary inquiry>: r14.17
actor <Norrgard Systems> party=<Norrgard Systems>: r01.5, r10.7, r11.8, r14.14
actor <Jon Vasse> party=<Norrgard Systems>: r03.7, r05.7, r11.3
actor <Pia Stroem> party=<Norrgard Systems>: r11.1, r11.5
actor <Norrgard's letter of 16 May> party=<Norrgard Systems>: r10.8
actor <former Norrgard technician>: r10.11
actor <Brightwater Lines> party=<Brightwater Lines>: r03.4, r07.1, r07.10
actor <Aksel Moen> party=<Brightwater Lines>: r07.4, r08.6, r08.7, r08.8, r09.1, r09.2, r09.3, r12.8, r14.9, r14.10
actor <Gunn Solberg> party=<Elvik>: r12.4, r13.4
actor <Idris Tamm> party=<Zembar>: r01.6, r01.7, r02.7, r04.10, r06.1, r06.2, r06.3, r13.10, r14.12
actor <Zembar's army> party=<Zembar>: r10.9
actor <Zembar's Ministry of Information> party=<Zembar>: r06.8, r06.11
actor <Nadir Selo> party=<Zembar>: r06.9
actor <Zembar deserter>: r05.6
actor <harbour pilot at Sidi Marl>: r07.3
actor <Tyrene's defence ministry> party=<Tyrene>: r01.4, r02.4, r03.10
actor <Petra Oyle> party=<Tyrene>: r01.9, r02.3, r08.11, r08.12, r09.8, r09.9
actor <Tyrene security official> party=<Tyrene>: r01.10, r02.8
actor <Dario Quill> party=<Port Lorne>: r01.8, r02.2
actor <St Brigid's hospital> party=<St Brigid's hospital>: r03.11, r05.12, r08.13, r09.10
actor <Two Ketterin intelligence officials> party=<Ketterin>: r03.1, r03.2, r03.3, r05.2, r05.3, r07.6, r12.9, r13.7, r14.6
actor <Ketterin> party=<Ketterin>: r03.8
actor <Ketterin diplomat> party=<Ketterin>: r12.3, r13.3
actor <senior Ketterin official> party=<Ketterin>: r14.7
actor <Continental Press>: r03.9, r10.4
actor <The Dunmoor Gazette>: r04.2, r05.1, r05.4, r06.4, r06.6, r07.5, r12.10, r14.5
actor <The Daily Flash>: r06.5, r06.7, r11.2, r11.10, r11.11
actor <Hull & Wake>: r06.10, r08.9, r11.12, r11.13
actor <Voice of Zembar> party=<Zembar>: r07.7, r14.11
actor <The Daily Flash's photograph> party=<The Daily Flash>: r05.5
actor <satellite image from Skylark Imaging>: r07.2, r08.10
actor <grain trader in Elvik>: r07.8
actor <Arms Trace Project> party=<Arms Trace Project>: r10.1, r10.6, r10.13, r11.4, r12.13, r12.14
actor <Wanda Iljic> party=<Arms Trace Project>: r10.12, r12.15
actor <laboratory examination> party=<Arms Trace Project>: r10.2
actor <serial plates>: r10.3
actor <Rolf Tanner>: r11.6

claim c1 <Halvia had supplied Gannet loitering munitions to Zembar>: r01.1 for, r01.2 against, r01.3 against, r02.1 for, r02.5 against, r02.6 against, r04.4 against
claim c2 <Halvia had shipped Gannets to Zembar aboard the Alba Venture in March>: r03.1 for, r03.5 against, r03.7 withheld about, r03.8 withheld about, r04.1 against, r04.3 against about, r04.5 against, r05.1 for, r05.2 for, r05.4 for about, r05.8 against, r05.10 unclear, r06.3 against, r06.4 for, r07.5 for, r07.6 for, r08.8/1 against, r09.3/1 against, r12.8 withheld about, r14.1 for, r14.9 for
claim c3 <Halvia had sold Gannets to Zembar in 2032>: r08.1 for, r08.5 withheld about, r09.4 for, r10.4 for, r10.5 for, r12.6 for, r13.5 for
claim c4 <the batch of 2032 had numbered 20>: r08.2/1 for, r08.4 unclear, r09.5/1 for, r09.7 unclear
claim c5 <Gannets had been supplied to Zembar since the fighting began>: r08.3 against, r09.6 against, r10.10 withheld
claim c6 <the March consignment numbered 60>: r03.2 for, r04.2 for, r05.3 for, r06.5 for, r06.6 for, r12.10 against
claim c7 <the March consignment numbered 40>: r12.9 for, r13.7 for, r14.5 for, r14.6 for
claim c8 <the March consignment numbered 24>: r14.2 for, r14.3 for
claim c9 <the Alba Venture had docked at Sidi Marl in March>: r03.3/1 for, r03.4 against, r07.1 against, r07.2 for, r07.3/1 for, r07.4 withheld about, r08.6 for, r08.9 for, r08.10 for, r09.1 for
claim c10 <the Alba Venture's cargo in March had been nothing but fertiliser>: r06.10 for, r07.7 for, r07.8 unclear, r08.8/2 against, r09.3/2 against, r11.12 against about, r11.13 for
claim c11 <the Alba Venture's transponder had been switched off>: r07.3/2 for, r08.8/3 against, r09.3/3 against
claim c12 <the Alba Venture went into Sidi Marl for engine repairs>: r08.7 for, r09.2 for, r14.10 against
claim c13 <the wreckage found at Port Lorne was that of Gannets>: r01.4 for, r01.5 withheld about, r02.4 for, r03.9 for, r03.10 for, r05.7 against, r06.2/1 against, r10.2 for, r11.1 for, r11.2 against, r11.3 against, r14.11/1 for, r14.12/1 for
claim c14 <the munitions launched at Port Lorne were of Zembar's own design>: r01.6/1 for, r02.7/1 for, r04.9 for, r04.10 for, r06.1 for
claim c15 <the wreckage found at Port Lorne came from the Gannets sold to Zembar in 2032>: r08.2/2 for, r09.5/2 for, r10.6 against
claim c16 <the engines found at Port Lorne were made in 2033>: r10.3 for, r10.7 unclear, r10.9 withheld about, r11.4/2 for, r11.5 unclear, r11.7 withheld about, r12.13 for, r12.15 for about, r14.14 for
claim c17 <the Arms Trace Project examined five engines>: r10.1 for, r11.4/1 for, r12.14 against
claim c18 <Halvian instructors had trained Zembar crews>: r01.10 for, r02.8 for, r03.3/2 for, r04.6 against, r05.6 for, r05.9 against, r06.9 against, r10.11 for, r12.1 for, r13.1 for
claim c19 <the Export Control Board had licensed Gannets for export to Zembar>: r03.6 against, r04.7 against, r04.8 against, r07.9 withheld, r11.9 for, r12.7 for, r13.6 for
claim c21 <the photograph in The Daily Flash shows a Gannet's fin in the ruins of the fish market>: r05.5 for, r06.7 for, r11.10 against
claim c22 <the photograph in The Daily Flash had been taken at an air show in Renholt>: r06.8 for, r11.11 for
claim c23 <a second consignment of Gannets had left for Zembar in May>: r12.2 against, r12.3 for, r12.5 withheld about, r13.2 against, r13.3 for, r13.10 withheld about, r14.4 against, r14.7 for, r14.8 withheld about
claim c24 <the Sun Petrel had sailed empty>: r12.4 for, r13.4 for
claim c25 <the munitions had struck the fish market>: r01.8/1 for, r02.2/1 for, r06.2/2 against, r14.11/2 for, r14.12/2 for
claim c26 <the munitions had hit a naval fuel depot>: r01.6/2 for, r02.7/2 for
claim c27 <the munitions had killed seven people>: r01.8/2 for, r02.2/2 for
claim c28 <eleven people have died>: r03.11 for, r05.12 for
claim c29 <the dead number fourteen>: r08.13 for, r09.10 for
claim c30 <nine munitions had been fired>: r01.9/1 for, r02.3/1 for
claim c31 <six of the munitions had been shot down>: r01.9/2 for, r02.3/2 for, r08.11 against, r09.8 against
claim c32 <only two of the munitions had been shot down>: r08.12 for, r09.9 for
claim c33 <Henrik Vasse had been dismissed over the sale>: r12.11/2 against, r12.12 for, r13.8/2 against, r13.9 for, r14.13 for
claim c34 <Henrik Vasse had resigned for his health>: r12.11/1 for, r13.8/1 for

narrower c3 c1
narrower c5 c1
narrower c2 c5
narrower c4 c3
narrower c6 c2
narrower c7 c2
narrower c8 c2
narrower c12 c9
narrower c15 c13
narrower c15 c3
excludes c2 c10
excludes c6 c7
excludes c6 c8
excludes c7 c8
excludes c13 c14
excludes c15 c16
excludes c21 c22
excludes c31 c32
excludes c33 c34

reversal <Halvia> c1 from r01.2 r01.3 r02.5 r02.6 r04.4 to r08.1 r09.4 r10.5 r12.6 r13.5 partial
reversal <Edda Korsgaard> c1 from r01.2 r01.3 r02.5 r02.6 to r12.6 r13.5 partial
reversal <Halvia> c2 from r03.5 r04.1 r04.3 r04.5 r05.8 to r14.1
reversal <Halvia> c5 from r08.3 r09.6 to r14.1 partial
reversal <Halvia> c18 from r04.6 r05.9 to r12.1 r13.1
reversal <Export Control Board> c19 from r03.6 r04.8 to r11.9 r12.7 r13.6
reversal <Brightwater Lines> c9 from r03.4 r07.1 to r08.6 r09.1
reversal <Aksel Moen> c2 from r08.8/1 r09.3/1 to r14.9
reversal <Aksel Moen> c12 from r08.7 r09.2 to r14.10
reversal <Norrgard Systems> c13 from r05.7 r11.3 to r11.1
reversal <Idris Tamm> c13 from r06.2/1 to r14.12/1
reversal <Idris Tamm> c25 from r06.2/2 to r14.12/2
reversal <Petra Oyle> c31 from r01.9/2 r02.3/2 to r08.11 r09.8
reversal <The Daily Flash> c21 from r05.5 r06.7 to r11.10
reversal <Hull & Wake> c10 from r06.10 r11.13 to r11.12
reversal <The Dunmoor Gazette> c6 from r04.2 r06.6 to r12.10
reversal <Two Ketterin intelligence officials> c6 from r03.2 r05.3 to r12.9 r13.7 r14.6
reversal <Arms Trace Project> c17 from r10.1 r11.4/1 to r12.14
reversal <prime minister's office> c33 from r12.11/2 r13.8/2 to r14.13

contradicts r01.1 r01.2
contradicts r01.1 r04.4
contradicts r03.1 r01.2
contradicts r08.1 r01.2
contradicts r08.1 r04.4
contradicts r12.6 r04.4
contradicts r14.1 r01.2
contradicts r14.9 r01.2
contradicts r14.3 r01.2
contradicts r03.1 r03.5
contradicts r03.1 r04.1
contradicts r03.1 r04.5
contradicts r03.1 r05.8
contradicts r03.1 r06.3
contradicts r03.1 r08.8/1
contradicts r14.1 r03.5
contradicts r14.1 r04.1
contradicts r14.1 r04.5
contradicts r14.1 r05.8
contradicts r14.1 r06.3
contradicts r14.1 r08.8/1
contradicts r14.9 r03.5
contradicts r14.9 r04.1
contradicts r14.9 r04.5
contradicts r14.9 r05.8
contradicts r14.9 r06.3
contradicts r14.3 r03.5
contradicts r14.3 r04.1
contradicts r14.3 r04.5
contradicts r14.3 r05.8
contradicts r14.3 r06.3
contradicts r14.3 r08.8/1
contradicts r03.2 r14.2
contradicts r03.2 r14.3
doubts r08.4 r08.2/1
contradicts r03.3/1 r03.4
contradicts r07.2 r03.4
contradicts r07.3/1 r03.4
contradicts r08.6 r03.4
contradicts r06.10 r03.1
contradicts r07.7 r03.1
contradicts r06.10 r08.8/2
contradicts r07.7 r08.8/2
contradicts r06.10 r14.1
contradicts r07.7 r14.1
contradicts r06.10 r14.3
contradicts r07.7 r14.3
doubts r07.8 r06.10
doubts r07.8 r07.7
contradicts r07.3/2 r08.8/3
contradicts r01.4 r01.6/1
contradicts r10.2 r01.6/1
contradicts r11.1 r01.6/1
contradicts r08.2/2 r01.6/1
contradicts r05.5 r01.6/1
contradicts r01.4 r05.7
contradicts r10.2 r05.7
contradicts r11.1 r05.7
contradicts r08.2/2 r05.7
contradicts r14.12/1 r05.7
contradicts r05.5 r05.7
contradicts r08.2/2 r10.6
contradicts r08.2/2 r10.3
contradicts r08.2/2 r14.14
doubts r10.7 r10.3
doubts r11.5 r10.3
contradicts r01.10 r04.6
contradicts r01.10 r05.9
contradicts r01.10 r06.9
contradicts r03.3/2 r04.6
contradicts r03.3/2 r05.9
contradicts r03.3/2 r06.9
contradicts r05.6 r04.6
contradicts r05.6 r05.9
contradicts r05.6 r06.9
contradicts r10.11 r04.6
contradicts r10.11 r05.9
contradicts r10.11 r06.9
contradicts r12.1 r04.6
contradicts r12.1 r05.9
contradicts r12.1 r06.9
contradicts r05.5 r06.8
contradicts r06.7 r06.8
contradicts r05.5 r11.10
contradicts r12.3 r12.2
contradicts r14.7 r12.2
contradicts r12.3 r12.4
contradicts r01.8/1 r06.2/2
contradicts r12.12 r12.11/2

derives r02 r01 copies
derives r03 r01 cites
derives r04 r03 cites
derives r05 r03 cites
derives r06 r03 cites
derives r06 r05 cites
derives r06 r07 cites
derives r07 r06 cites
derives r07 r03 cites
derives r08 r07 cites
derives r09 r08 copies
derives r10 r08 cites
derives r11 r10 cites
derives r11 r05 cites
derives r11 r07 cites
derives r12 r10 cites
derives r13 r12 rewrites
derives r14 r12 cites

origin c1 for least=1 most=1: <Corin Ashby> r01
origin c1 against least=1 most=1: <Halvia's foreign ministry> r01 r04
origin c2 for least=3 most=3: <Two Ketterin intelligence officials> r03; <Halvia> r14; <Aksel Moen> r14
origin c2 against least=6 most=6: <senior Halvian official> r03; <Halvia's foreign ministry> r04; <Tomas Reuel> r04; <Henrik Vasse> r05; <Idris Tamm> r06; <Aksel Moen> r08
origin c3 for least=2 most=2: <Henrik Vasse> r08; <Edda Korsgaard> r12
origin c4 for least=1 most=1: <Henrik Vasse> r08
origin c5 against least=1 most=1: <Henrik Vasse> r08
origin c6 for least=1 most=1: <Two Ketterin intelligence officials> r03
origin c6 against least=1 most=1: <The Dunmoor Gazette> r12
origin c7 for least=1 most=1: <Two Ketterin intelligence officials> r12
origin c8 for least=2 most=2: <Halvia> r14; <Lena Arvid> r14
origin c9 for least=4 most=4: <Two Ketterin intelligence officials> r03; <satellite image from Skylark Imaging> r07; <harbour pilot at Sidi Marl> r07; <Aksel Moen> r08
origin c9 against least=1 most=1: <Brightwater Lines> r03 r07
origin c10 for least=1 most=1: <> r06 r07
origin c10 against least=1 most=1: <Aksel Moen> r08
origin c11 for least=1 most=1: <harbour pilot at Sidi Marl> r07
origin c11 against least=1 most=1: <Aksel Moen> r08
origin c12 for least=1 most=1: <Aksel Moen> r08
origin c12 against least=1 most=1: <Aksel Moen> r14
origin c13 for least=4 most=4: <Tyrene's defence ministry> r01; <laboratory examination> r10; <Pia Stroem> r11; <Idris Tamm> r14
origin c13 against least=2 most=2: <Jon Vasse> r05; <Idris Tamm> r06
origin c14 for least=1 most=1: <Idris Tamm> r01 r04 r06
origin c15 for least=1 most=1: <Henrik Vasse> r08
origin c15 against least=1 most=1: <Arms Trace Project> r10
origin c16 for least=2 most=2: <serial plates> r10; <Norrgard Systems> r14
origin c17 for least=1 most=1: <Arms Trace Project> r10
origin c17 against least=1 most=1: <Arms Trace Project> r12
origin c18 for least=5 most=5: <Tyrene security official> r01; <Two Ketterin intelligence officials> r03; <Zembar deserter> r05; <former Norrgard technician> r10; <Lena Arvid> r12
origin c18 against least=3 most=3: <Tomas Reuel> r04; <Henrik Vasse> r05; <Nadir Selo> r06
origin c19 for least=1 most=1: <Export Control Board> r11 r12
origin c19 against least=1 most=1: <Export Control Board> r03 r04
origin c21 for least=1 most=1: <The Daily Flash's photograph> r05
origin c21 against least=1 most=1: <The Daily Flash> r11
origin c22 for least=2 most=2: <Zembar's Ministry of Information> r06; <The Daily Flash> r11
origin c23 for least=1 most=2: <Ketterin diplomat> r12; <senior Ketterin official> r14
origin c23 against least=1 most=1: <Lena Arvid> r12 r14
origin c24 for least=1 most=1: <Gunn Solberg> r12
origin c25 for least=2 most=2: <Dario Quill> r01; <Idris Tamm> r14
origin c25 against least=1 most=1: <Idris Tamm> r06
origin c26 for least=1 most=1: <Idris Tamm> r01
origin c27 for least=1 most=1: <Dario Quill> r01
origin c28 for least=1 most=1: <St Brigid's hospital> r03 r05
origin c29 for least=1 most=1: <St Brigid's hospital> r08
origin c30 for least=1 most=1: <Petra Oyle> r01
origin c31 for least=1 most=1: <Petra Oyle> r01
origin c31 against least=1 most=1: <Petra Oyle> r08
origin c32 for least=1 most=1: <Petra Oyle> r08
origin c33 for least=2 most=2: <member of the cabinet> r12; <prime minister's office> r14
origin c33 against least=1 most=1: <prime minister's office> r12
origin c34 for least=1 most=1: <prime minister's office> r12
