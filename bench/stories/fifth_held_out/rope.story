=== r01 wire
| report outlet=<Aldmoor Wire> published=2035-06-08
Boat sinks in Vann Strait, dozens drown

PORT ASKER, June 8 (AW) - {content.1:Forty-one people drowned when an overcrowded boat, the Blue Lark, went down in the Vann Strait before dawn on Friday}, {source.1:Kestria's Coast Guard} {cue.1:said}. {content.2:Another 63 were taken alive from the water}, {source.2:its spokeswoman, Rena Voss}, {cue.2:told} reporters.

{source.3:Two survivors at the harbour} {cue.3:said} {content.3:that the Kestrian cutter Vigil had taken their boat in tow and that its crew had then cut the rope}. {source.4:Voss} {cue.4:denied} {content.4:that the Vigil had ever towed it}. {content.5:"No rope passed between us and them. None was cut,"} {source.5:she} {cue.5:said}.

{content.6:The boat had been pushed across the line by a Sarvon patrol vessel, the Tormund}, {source.6:a senior Kestrian officer} {cue.6:claimed}. {source.7:Sarvonia's coast guard} {cue.7:dismissed} {content.7:that} as slander.

{content.8:No distress call had reached the rescue centre in Port Asker}, {source.8:Voss} {cue.8:added}. {source.9:Nightwatch Line, a charity that answers calls from boats in trouble}, {cue.9:said} {content.9:it had passed one on to the centre at 1.52 a.m.}

{source.10:A fisherman, Ivo Marrek of the Halcyon}, {cue.10:said} {content.10:that he had heard two shots from the Vigil}. {source.11:Interior Minister Dana Marrek} {cue.11:declined} {content.11:to say whether the cutter had fired}. {source.12:The public prosecutor, Hanne Lidd}, {cue.12:promised} {content.12:an inquiry "without regard to rank"}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition <that the Kestrian cutter Vigil had taken their boat in tow>
| 3 proposition <that its crew had then cut the rope>
| 4 act=deny parent=none
| 5 act=assert parent=none
| 5 proposition <No rope passed between us and them> negated
| 5 proposition <None was cut> negated
| 6 act=assert parent=none
| 7 act=deny parent=none
| 8 act=assert parent=none
| 8 proposition whole negated
| 9 act=assert parent=none
| 10 act=assert parent=none
| 11 act=decline parent=none
| 12 act=promise parent=none

=== r02 ticker
| report outlet=<Kestria Now> published=2035-06-09
LIVE: The Blue Lark disaster

08.10 {content.1:The number of dead has risen to 49}, {source.1:the Interior Ministry} {cue.1:says}. Divers are still at work.

08.45 {source.2:Sarvonia's foreign ministry} {cue.2:accuses} {content.2:the cutter Vigil of having severed a tow line}.

09.20 {source.3:Yusra Hamdil, 24, who swam for an hour}, {cue.3:tells} us {content.3:that the men of the Vigil threw a line, pulled for ten minutes and then went at it with a knife}. {content.4:"One of them fired. I saw the flash,"} {source.4:she} {cue.4:says}.

10.05 {source.5:Rena Voss, for the Coast Guard}{cue.5::} {content.5:"Nobody aboard the Vigil used a weapon that night."}

11.30 {content.6:It was the Tormund that opened fire}, {source.6:the Interior Ministry} {cue.6:says}. {source.7:Captain Besim Orlu, of the coast guard in Pelisk}, {cue.7:brushes aside} {content.7:this "midnight fairy tale"}.

12.15 {source.8:A call record put out by Nightwatch Line} {cue.8:shows} {content.8:four minutes of talk with the rescue centre from 1.52}. {source.9:The centre's duty chief, Odo Farr}, {cue.9:will not comment on} {content.9:the record}.

13.40 {source.10:The Coast Guard} {cue.10:now admits} {content.10:a call, but only at ten past four}. By then the boat was gone.

15.00 {source.11:A survivor who gives his name as Karim} {cue.11:says} {content.11:the Tormund had them on a rope first and let go of them at the line}. {source.12:Sarvonia's coast guard} {cue.12:rejects} {content.12:having towed anybody}.

17.00 {source.13:Minister Dana Marrek} {cue.13:says} {content.13:she learned of the sinking from the morning news}.
| 1 act=assert parent=none
| 2 act=accuse parent=none
| 3 act=assert parent=none
| 3 proposition <that the men of the Vigil threw a line>
| 3 proposition <pulled for ten minutes>
| 3 proposition <then went at it with a knife>
| 4 act=assert parent=none
| 4 proposition <One of them fired>
| 4 proposition <I saw the flash>
| 5 act=assert parent=none
| 5 proposition whole negated
| 6 act=assert parent=none
| 7 act=deny parent=none
| 8 act=find parent=none
| 9 act=decline parent=none
| 10 act=admit parent=none
| 11 act=assert parent=none
| 11 proposition <the Tormund had them on a rope first>
| 11 proposition <let go of them at the line>
| 12 act=deny parent=none
| 13 act=assert parent=none

=== r03 state
| report outlet=<Pelisk Press Agency> published=2035-06-10
Aldmoor must answer for deaths in the strait

PELISK, June 10. /PPA/. {source.1:The Foreign Ministry of Sarvonia} {cue.1:has accused} {content.1:the Kestrian side of severing the rope to which a vessel with defenceless people was tied}. {content.2:"Our sailors were eleven miles away. They touched neither the boat nor its rope,"} {cue.2:emphasized} {source.2:Captain Besim Orlu, representative of the coast guard}.

{content.3:The catastrophe took place in the waters of Kestria}, {source.3:the Ministry} {cue.3:noted}. {source.4:Kestria's Coast Guard}, for its part, {cue.4:maintains} {content.4:that the vessel foundered one mile inside Sarvonia}.

{source.5:I. Marrek, a fisherman of Kestrian nationality}, {cue.5:informed} PPA {content.5:that he had been ordered by radio to keep away from the spot}. {source.6:The Kestrian Coast Guard} {cue.6:denied} {content.6:any such order}.

{content.7:Shots were fired from the cutter Vigil}, {source.7:a seaman of the Tormund} {cue.7:testified}. {source.8:The Interior Ministry in Aldmoor} {cue.8:did not reply to} {content.8:questions about the firing}. {source.9:The Ministry in Pelisk} {cue.9:described} {content.9:talk of shots from the Tormund} as an insult to common sense.

{source.10:Radar data of the station at Cape Orm} {cue.10:show} {content.10:the Vigil lying alone beside the boat from 1.30 to 2.40}. {source.11:Captain Orlu} {cue.11:demanded} {content.11:that Aldmoor own up to the cutting of the rope}. {content.12:As many as 58 people perished}, {source.12:Deputy Foreign Minister Tarik Zem} {cue.12:stated}. Wreaths were laid on the embankment.
| 1 act=accuse parent=none
| 2 act=assert parent=none
| 2 proposition <Our sailors were eleven miles away>
| 2 proposition <They touched neither the boat nor its rope> negated
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=deny parent=none
| 7 act=assert parent=none
| 8 act=decline parent=none
| 9 act=deny parent=none
| 10 act=find parent=none
| 11 act=demand parent=none
| 12 act=assert parent=none

=== r04 translated
| report outlet=<World in Brief> published=2035-06-11
What they write in Pelisk: Aldmoor has to answer

Pelisk. {source.1:The Sarvonian Foreign Ministry} {cue.1:accused} {content.1:the Kestrian side of having cut through the rope to which a ship with defenceless people was bound}. {content.2:"Our sailors were at a distance of eleven miles. They touched neither the ship nor the rope,"} {cue.2:underlined} {source.2:Captain Bessim Orlou, the representative of the coast guard}.

{content.3:The catastrophe happened in Kestrian waters}, {source.3:the Ministry} {cue.3:remarked}. {source.4:The Kestrian Coast Guard} {cue.4:maintains} for its part {content.4:that the ship sank one mile inside Sarvonia}.

{source.5:I. Marek, a Kestrian fisherman}, {cue.5:reported} {content.5:that he had received by radio the order to keep away from the place}. {source.6:The Kestrian Coast Guard} {cue.6:denied} {content.6:such an order}.

{content.7:From the cutter Vigil shots were given}, {source.7:a sailor of the Tormunt} {cue.7:testified}. {source.8:The Ministry in Pelisk} {cue.8:called} {content.8:the talk of shots from the Tormunt} an insult to healthy reason.

{source.9:Radar data from the station at Cape Orm} {cue.9:show} {content.9:the Vigil lying alone beside the ship from 1.30 to 2.40 o'clock}. {content.10:Up to 58 people lost their lives}, {source.10:the Deputy Foreign Minister, Tarik Sem}, {cue.10:stated}.

On the embankment of Pelisk the inhabitants laid down wreaths, and the flags of the fishing fleet hung at half mast for a day. School was closed in the afternoon. (Translated from the Sarvonian; the original was shortened slightly.)
| 1 act=accuse parent=none
| 2 act=assert parent=none
| 2 proposition <Our sailors were at a distance of eleven miles>
| 2 proposition <They touched neither the ship nor the rope> negated
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=deny parent=none
| 7 act=assert parent=none
| 8 act=deny parent=none
| 9 act=find parent=none
| 10 act=assert parent=none

=== r05 local
| report outlet=<The Asker Herald> published=2035-06-12
Halcyon skipper: I had seventy lifejackets and was told to stay off

The coffee has gone cold in front of him. {content.1:"They came on channel sixteen and told me to keep my distance,"} {source.1:Ivo Marrek} {cue.1:said} at his kitchen table in Net Lane yesterday. {content.2:Nobody ordered the Halcyon away}, {source.2:the Coast Guard} {cue.2:insists}.

{source.3:The 61-year-old skipper}, who shares a name with the Interior Minister, {cue.3:says} {content.3:he is no kin of hers}. {content.4:He pulled nine people aboard, all of them alive}, {source.4:he} {cue.4:says}.

{source.5:Dr Sella Quint, who heads the county's forensic institute}, {cue.5:told} the Herald {content.5:that one of the dead had a bullet wound in the shoulder}. {source.6:Rena Voss}, at the Coast Guard's press desk, {cue.6:would not discuss} {content.6:the body}.

{source.7:A telephone video lent to this paper by a survivor} {cue.7:shows} {content.7:a man cutting through a taut rope on the cutter's stern}. {content.8:The clip is a forgery}, {cue.8:according to} {source.8:Commander Tull Osgard, who commands the Vigil's squadron}.

At the courthouse {source.9:prosecutor Hanne Lidd} {cue.9:said} {content.9:that the cutter's radio log had come to her with forty minutes missing}. {source.10:The Coast Guard} {cue.10:rejects} {content.10:this}. {content.11:"She has every page there is,"} {source.11:Commander Osgard} {cue.11:said}.

{source.12:A clerk at the rescue centre, who begged not to be named}, {cue.12:said} {content.12:a call about the boat was taken "well before two"}. On Sunday there will be a service at St Bren's, with soup afterwards.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition whole negated
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=decline parent=none
| 7 act=find parent=none
| 8 act=assert parent=none
| 9 act=assert parent=none
| 10 act=deny parent=none
| 11 act=assert parent=none
| 12 act=assert parent=none

=== r06 tabloid
| report outlet=<Daily Trumpet> published=2035-06-14
COUSINS! Minister and skipper in death-boat row share more than a name

{content.1:Halcyon hero Ivo Marrek and Interior Minister Dana Marrek are first COUSINS}, {source.1:the Trumpet} {cue.1:can reveal}. {content.2:"They grew up over the same chip shop,"} {cue.2:says} {source.2:an old schoolfriend}. {source.3:A pal of the minister's} {cue.3:rubbished} {content.3:it}: {content.4:"She never met the man,"} {source.4:the pal} {cue.4:said}.

And here is the one they won't print in Aldmoor. {content.5:The Blue Lark was steered by a Sarvon NAVY man}, {cue.5:reports} {source.5:Saltmarsh, the blog with an ear at the docks}. {source.6:Its owner} {cue.6:wouldn't add} {content.6:a word to the tale}. {source.7:Pelisk's coast guard skipper Besim Orlu} {cue.7:laughed off} {content.7:the tale}.

Last night the Coast Guard put out its own film, eleven minutes from the Vigil's bridge. {source.8:It} {cue.8:shows} {content.8:no rope, no knife and no gun}. {content.9:"That's the whole film, start to finish,"} {source.9:Rena Voss} {cue.9:told} us. {content.10:Four minutes had been snipped out}, {source.10:refugee helpers at Nightwatch Line} {cue.10:claimed}.

{source.11:A Vigil deckhand} {cue.11:swears} {content.11:no weapon left its rack}. {content.12:"We threw them a line because they were drowning. Nobody cut it,"} {source.12:he} {cue.12:said} over a pint. So much for the rope that never was!

{source.13:The minister} {cue.13:refused to say} {content.13:if she had rung the bridge that night}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 3 act=deny parent=none
| 4 act=assert parent=none
| 4 proposition whole negated
| 5 act=assert parent=none
| 6 act=decline parent=none
| 7 act=deny parent=none
| 8 act=find parent=none
| 8 proposition whole negated
| 9 act=assert parent=none
| 10 act=assert parent=none
| 11 act=assert parent=none
| 11 proposition whole negated
| 12 act=assert parent=none
| 12 proposition <We threw them a line because they were drowning>
| 12 proposition <Nobody cut it> negated
| 13 act=decline parent=none

=== r07 blog
| report outlet=<Saltmarsh> published=2035-06-15
The missing minutes, and who was at the tiller

Watch the clock in the corner. It says 1.58.10, a gull goes by, and it says 2.02.20. {content.1:"Nothing was taken out,"} {source.1:the Coast Guard} {cue.1:told} me by mail. {source.2:Someone in its own press office} {cue.2:says} {content.2:they were ordered to trim the film on the Wednesday}. Draw your own conclusions. {source.3:I} {cue.3:think} {content.3:the rope is in those four minutes}.

{source.4:The Daily Trumpet} {cue.4:reports} {content.4:that a Sarvon navy man steered the Blue Lark}, which squares with what is being said on the quay. {source.5:Yusra Hamdil, whom I met at the reception hall}, {cue.5:would not hear of} {content.5:it}: {content.6:"The one who steered was a baker from Hadara, my uncle,"} {source.6:she} {cue.6:said}.

As for the Trumpet's family tree: {source.7:Ivo Marrek} {cue.7:says} again {content.7:that he and the minister are not related}. {content.8:The parish books list no common grandparent}, {cue.8:according to} {source.8:the verger at St Bren's}.

On the call: {source.9:duty chief Odo Farr} {cue.9:now tells} anyone who rings {content.9:that the centre "took nothing before ten past four"}. {source.10:Nightwatch Line} {cue.10:stands by} {content.10:its 1.52}.

{source.11:The prosecutor} {cue.11:has demanded} {content.11:the uncut film}. {source.12:Commander Osgard} {cue.12:is unavailable} {content.12:for comment on the gap}. I shall keep ringing. My knees are bad, the quay is long and the chip van has closed.
| 1 act=assert parent=none
| 1 proposition whole negated
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=deny parent=none
| 6 act=assert parent=none
| 7 act=assert parent=none
| 7 proposition whole negated
| 8 act=assert parent=none
| 8 proposition whole negated
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=assert parent=none
| 11 act=demand parent=none
| 12 act=decline parent=none

=== r08 broadsheet
| report outlet=<The Kestrian Standard> published=2035-06-20
Ten days on, a second boat goes under off Brisk Island

By our correspondent in Port Asker

Another hull, another rope. {content.1:Seventeen people died when the Sea Finch capsized off Brisk Island early on Monday}, {source.1:the Coast Guard} {cue.1:said}. This time it is Pelisk that stands accused. {content.2:The Tormund had towed the Sea Finch westward and its crew had slashed the line}, {cue.2:according to} {source.2:three survivors}. {source.3:Captain Besim Orlu of the Sarvon coast guard} {cue.3:conceded} {content.3:that his men had given the Sea Finch a tow}, but {source.4:he} {cue.4:denied} {content.4:that they had cut anything}. {content.5:"The line parted in the swell,"} {source.5:he} {cue.5:said}. {source.6:Nobody at the rescue centre} {cue.6:would say} {content.6:whether the Sea Finch had called for help}.

About the first boat, too, the ground is moving. {content.7:The Vigil's men did throw the Blue Lark a line}, {source.7:a person briefed on the inquiry} {cue.7:said}. {source.8:The Aldmoor Wire} {cue.8:reported} on June 8, {cue.9:citing} {source.9:two survivors}, {content.8.9:that the line had then been cut}. {source.10:The Interior Ministry} {cue.10:disputes} {content.10:that account}.

{source.11:Dr Sella Quint}, meanwhile, {cue.11:has withdrawn} {content.11:her finding of a bullet wound}. {content.12:A propeller had made the mark}, {source.12:she} {cue.12:said} on Tuesday. {source.13:Prosecutor Hanne Lidd} {cue.13:would not be drawn on} {content.13:the change}. {source.14:Officials at the mortuary} {cue.14:said} {content.14:the Blue Lark's dead now numbered 52}.
| 1 act=assert parent=none
| 2 act=assert parent=none
| 2 proposition <The Tormund had towed the Sea Finch westward>
| 2 proposition <its crew had slashed the line>
| 3 act=admit parent=none
| 4 act=deny parent=none
| 5 act=assert parent=none
| 6 act=decline parent=none
| 7 act=assert parent=none
| 8 act=assert parent=none
| 9 act=assert parent=8
| 10 act=dispute parent=none
| 11 act=retract parent=none
| 12 act=assert parent=none
| 13 act=decline parent=none
| 14 act=assert parent=none

=== r09 release
| report outlet=<Interior Ministry of Kestria> published=2035-06-25
STATEMENT ON EVENTS IN THE VANN STRAIT

Aldmoor, 25 June 2035. {source.1:The Ministry} {cue.1:corrects} {content.1:the figure of 49 dead given on 9 June}; bodies had been counted at two harbours. {source.2:The Coast Guard} {cue.2:has established} {content.2:that 44 persons lost their lives in the sinking of the Blue Lark}.

{source.3:The Ministry} {cue.3:acknowledges} {content.3:that a line was thrown to the vessel from the cutter Vigil}. {content.4:It was never used for towing and it was not cut}, {source.4:Minister Dana Marrek} {cue.4:states}. {source.5:The Coast Guard} {cue.5:informs} us {content.5:that warning rounds were discharged into the air}; {source.6:it} {cue.6:firmly rejects} {content.6:that anybody was aimed at}.

{content.7:The film released on 13 June is complete}, {source.7:the Coast Guard} {cue.7:affirms}. Persons in possession of other recordings are asked to surrender them.

{source.8:The Minister} {cue.8:denies} {content.8:having been in contact with the bridge of the Vigil}. {content.9:She is not related to the skipper of the Halcyon}, {source.9:she} {cue.9:adds}.

Concerning the events of 18 June, {source.10:the Ministry} {cue.10:holds} {content.10:the crew of the Sarvon vessel Tormund responsible for severing the rope of the Sea Finch}.

{content.11:Public prosecutor Hanne Lidd leaves her post on 30 June at her own request}, {source.11:the Ministry of Justice} {cue.11:has announced}; Mr Joren Pask succeeds her. {source.12:Mr Pask} {cue.12:pledges} {content.12:that the inquiry will be continued without interruption}.
| 1 act=retract parent=none
| 2 act=assert parent=none
| 3 act=admit parent=none
| 4 act=assert parent=none
| 4 proposition <It was never used for towing> negated
| 4 proposition <it was not cut> negated
| 5 act=assert parent=none
| 6 act=deny parent=none
| 7 act=assert parent=none
| 8 act=deny parent=none
| 9 act=assert parent=none
| 9 proposition whole negated
| 10 act=accuse parent=none
| 11 act=assert parent=none
| 12 act=promise parent=none

=== r10 ngo
| report outlet=<Lifeline Vann> published=2035-07-03
TWO BOATS, ONE ROPE. Our findings

Lifeline Vann spoke to 38 survivors in five weeks. {source.1:We} {cue.1:conclude} {content.1:that the Blue Lark was under tow by the Vigil for ten minutes and that the rope was cut from the cutter's stern}. {source.2:Rope fibres examined by the Norrel Laboratory} {cue.2:show} {content.2:a clean cut made by a blade}.

{content.3:Her crew was told by radio to "let them go"}, {source.3:a former officer of the Vigil} {cue.3:told} us. {source.4:The same man} {cue.4:says} {content.4:the order came from Minister Marrek herself}. {source.5:The minister's office} {cue.5:has not answered} {content.5:our questions about the order}.

{source.6:All 38 survivors} {cue.6:say} {content.6:shots were fired from the cutter}; {source.7:two of them} {cue.7:allege} {content.7:that a man was hit}. {source.8:Lifeline Vann} {cue.8:cannot confirm} {content.8:the hit}.

{source.9:A log sheet of the Port Asker centre, which we publish today}, {cue.9:records} {content.9:a call from Nightwatch Line at 1.52}. {content.10:It is no paper of ours}, {source.10:the Coast Guard} {cue.10:wrote} to us on Monday.

{content.11:By our lists 58 people died on the Blue Lark and 19 on the Sea Finch}, {cue.11:says} {source.11:our director, Ebba Strand}. {source.12:She} {cue.12:calls on} {content.12:both states to open the strait to independent rescuers}. {content.13:The men of the Tormund used an axe on the rope of the Sea Finch}, {source.13:survivors of the second boat} {cue.13:told} us.
| 1 act=assert parent=none
| 1 proposition <that the Blue Lark was under tow by the Vigil for ten minutes>
| 1 proposition <that the rope was cut from the cutter's stern>
| 2 act=find parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=decline parent=none
| 6 act=assert parent=none
| 7 act=accuse parent=none
| 8 act=decline parent=none
| 9 act=find parent=none
| 10 act=assert parent=none
| 10 proposition whole negated
| 11 act=assert parent=none
| 11 proposition <58 people died on the Blue Lark>
| 11 proposition <19 on the Sea Finch>
| 12 act=demand parent=none
| 13 act=assert parent=none

=== r11 trade
| report outlet=<Ship & Strait> published=2035-07-09
NGO puts Kestrian cutter's tow in the spotlight

Lifeline Vann has set out its case against the Kestrian Coast Guard, which runs the Port Asker rescue centre. {content.1:The Vigil had the Blue Lark on a line for some ten minutes and the rope was severed from her stern}, {source.1:the NGO} {cue.1:maintains}. {content.2:The fibres bear the marks of a blade}, {cue.2:according to} {source.2:the Norrel Laboratory}. {source.3:An ex-officer of the cutter} {cue.3:told} the group {content.3:of a radio order to "let them go"}.

{source.4:The 38 survivors} {cue.4:are agreed} {content.4:that the cutter's people fired}. {source.5:A sheet from the centre's log} {cue.5:lists} {content.5:the 1.52 call}; {source.6:the Coast Guard} {cue.6:disowns} {content.6:the sheet}.

Not everybody buys the rope. {content.7:"A 12-millimetre polyamide line under that load snaps; nobody needs a knife,"} {source.7:Jory Velt, a towing master with Asker Salvage}, {cue.7:said}. {content.8:Fibres from a snapped line look nothing like these}, {source.8:the laboratory} {cue.8:replied}.

{source.9:The public prosecutor} {cue.9:declined} {content.9:to say whether he had the rope}. {content.10:"I went because I wished to go,"} {source.10:his predecessor, Hanne Lidd}, {cue.10:said} when reached by telephone. {source.11:Two colleagues of hers} {cue.11:see it otherwise}: {content.11:she was pushed out because she had asked for the log}. {source.12:The Justice Ministry} {cue.12:called} {content.12:the notion} absurd.

With material from Lifeline Vann.
| 1 act=assert parent=none
| 1 proposition <The Vigil had the Blue Lark on a line for some ten minutes>
| 1 proposition <the rope was severed from her stern>
| 2 act=assert parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=find parent=none
| 6 act=deny parent=none
| 7 act=assert parent=none
| 7 proposition <A 12-millimetre polyamide line under that load snaps>
| 7 proposition <nobody needs a knife> negated
| 8 act=assert parent=none
| 9 act=decline parent=none
| 10 act=assert parent=none
| 11 act=assert parent=none
| 12 act=deny parent=none

=== r12 interview
| report outlet=<The Sunday Review> published=2035-07-15
"She was dragging our stern down"

Commander Tull Osgard still speaks for the squadron that he commands. We met at his mother's house.

{source.1:REVIEW}{cue.1::} {content.1:Commander, was the rope cut?}

{source.2:OSGARD}{cue.2::} {content.2:Yes. One of my men cut it, after she had rolled over. She was dragging our stern down.}

{source.3:REVIEW}{cue.3::} {content.3:{source.15:Survivors} {cue.15:say} {content.15:she was still upright}.}

{source.4:OSGARD}{cue.4::} {content.4:She was not upright. She was keel up when the knife came out.}

{source.5:REVIEW}{cue.5::} {content.5:And who gave the order? Was it the minister?}

{source.6:OSGARD}{cue.6::} {content.6:{content.17:On that} {source.17:I} {cue.17:say nothing}.}

{source.7:REVIEW}{cue.7::} {content.7:{source.16:You} {cue.16:called} {content.16:the telephone video a forgery}.}

{source.8:OSGARD}{cue.8::} {content.8:I was wrong there. The video is genuine.}

{source.9:REVIEW}{cue.9::} {content.9:Did you send the Halcyon away?}

{source.10:OSGARD}{cue.10::} {content.10:We told her to stand off. I feared for her propellers.}

{source.11:REVIEW}{cue.11::} {content.11:Was anybody shot?}

{source.12:OSGARD}{cue.12::} {content.12:No one was hit. Two rounds went up into the sky.}

He pours the tea. On the wall hangs a photograph of a lifeboat crew, all of them in cork jackets, his grandfather among them. {source.13:His mother} {cue.13:says} {content.13:he has not slept since June}.

After the talk {source.14:the Coast Guard} {cue.14:would not comment on} {content.14:its commander's words}.
| 1 act=ask parent=none
| 2 act=assert parent=none
| 2 proposition <Yes. One of my men cut it, after she had rolled over>
| 2 proposition <She was dragging our stern down>
| 3 act=assert parent=none
| 4 act=assert parent=none
| 4 proposition <She was not upright> negated
| 4 proposition <She was keel up when the knife came out>
| 5 act=ask parent=none
| 5 proposition <And who gave the order?>
| 5 proposition <Was it the minister?>
| 6 act=assert parent=none
| 7 act=assert parent=none
| 8 act=assert parent=none
| 8 proposition <I was wrong there> negated
| 8 proposition <The video is genuine>
| 9 act=ask parent=none
| 10 act=assert parent=none
| 10 proposition <We told her to stand off>
| 10 proposition <I feared for her propellers>
| 11 act=ask parent=none
| 12 act=assert parent=none
| 12 proposition <No one was hit> negated
| 12 proposition <Two rounds went up into the sky>
| 13 act=assert parent=none
| 13 proposition whole negated
| 14 act=decline parent=none
| 15 act=assert parent=3
| 16 act=assert parent=7
| 17 act=decline parent=6

=== r13 parliament
| report outlet=<Kestrian Assembly, Official Report> published=2035-07-26
Committee on the Interior. Sitting of Thursday 26 July 2035

The Committee took up the sinking of the Blue Lark. {source.1:Ms Hanne Lidd, formerly public prosecutor}, {cue.1:stated} {content.1:that she had not left of her own accord and had been told to go because she had asked for the log}. {source.2:The State Secretary for Justice, Mr Abel Runn}, {cue.2:contested} {content.2:the account of the dismissal}.

{source.3:Ms Lidd} {cue.3:added} {content.3:that forty minutes of the radio log had been erased}. {source.4:Mr Joren Pask, public prosecutor}, {cue.4:said} {content.4:that the log before him was whole}.

{source.5:Mr Ivo Marrek, master of the Halcyon}, {cue.5:repeated} {content.5:that he had been warned off by radio}. Asked about the shots, {source.6:he} {cue.6:conceded} {content.6:that he could not tell from which ship they had come}.

{source.7:The Minister of the Interior, Ms Dana Marrek}, {cue.7:withdrew} {content.7:the Ministry's statement that the Tormund had fired}. {source.8.9:She} {cue.8:admitted} {content.8:having telephoned the bridge of the Vigil at 2.15}, but {cue.9:denied} {content.9:that she had ordered the rope to be cut}. {source.10:Mr Stellan Groll (Opposition)} {cue.10:doubted} {content.10:that anyone rings a bridge at that hour to talk of the weather}.

{source.11:Mr Odo Farr, duty chief of the rescue centre}, {cue.11:informed} the Committee {content.11:that the 1.52 call had been taken and that he had told nobody of it}. {source.12:A representative of the Coast Guard} {cue.12:refused to say} {content.12:whether the film had been cut}.

The Committee adjourned at ten minutes to six.
| 1 act=assert parent=none
| 1 proposition <that she had not left of her own accord> negated
| 1 proposition <had been told to go because she had asked for the log>
| 2 act=dispute parent=none
| 3 act=assert parent=none
| 4 act=assert parent=none
| 5 act=assert parent=none
| 6 act=admit parent=none
| 6 proposition whole negated
| 7 act=retract parent=none
| 8 act=admit parent=none
| 9 act=deny parent=none
| 10 act=dispute parent=none
| 11 act=assert parent=none
| 11 proposition <that the 1.52 call had been taken>
| 11 proposition <that he had told nobody of it> negated
| 12 act=decline parent=none

=== r14 wire
| report outlet=<Aldmoor Wire> published=2035-08-20
Minister out as both states give ground over Vann Strait deaths

ALDMOOR, Aug 20 (AW) - {source.1:Kestria's Coast Guard} {cue.1:admitted} on Monday {content.1:that four minutes had been removed from its film of the sinking of the Blue Lark}. {source.2:The new interior minister, Corin Hale}, {cue.2:said} {content.2:his predecessor Dana Marrek had herself told the bridge to cut the line}. {content.3:"I never gave such an order,"} {source.3:Marrek}, who resigned on Aug. 6, {cue.3:said}.

In Pelisk, {source.4:Captain Besim Orlu} {cue.4:conceded} {content.4:that a sailor had taken an axe to the Sea Finch's rope and that the Tormund had also had the Blue Lark in tow, "briefly"}. {source.5:Sarvonia's foreign ministry} {cue.5:would neither confirm nor deny} {content.5:the tow}.

Last month {source.6:Commander Tull Osgard} {cue.6.7:told} {source.7:The Sunday Review} {content.6.7:that a crewman had cut the rope after the boat had rolled over}. {content.8:It was upright}, {source.8:survivor Yusra Hamdil} {cue.8:told} reporters.

{source.9:The Daily Trumpet} {cue.9:apologised for} {content.9:its report that Marrek and the skipper Ivo Marrek were cousins}, and {source.10:Saltmarsh} {cue.10:took back} {content.10:its story of a Sarvon navy man at the tiller}.

{source.11:Lifeline Vann} {cue.11:withdrew} {content.11:its count of 58}. {content.12:A joint list by both states gives 51 dead}, {cue.12:said} {source.12:its director, Ebba Strand}. {source.13:Prosecutor Joren Pask} {cue.13:acknowledged} {content.13:that part of the log was gone}; {source.14:the Justice Ministry} {cue.14:declined} {content.14:to comment on Hanne Lidd's departure}.
| 1 act=admit parent=none
| 2 act=assert parent=none
| 3 act=assert parent=none
| 3 proposition whole negated
| 4 act=admit parent=none
| 4 proposition <that a sailor had taken an axe to the Sea Finch's rope>
| 4 proposition <that the Tormund had also had the Blue Lark in tow, "briefly">
| 5 act=decline parent=none
| 6 act=assert parent=7
| 7 act=assert parent=none
| 8 act=assert parent=none
| 9 act=retract parent=none
| 10 act=retract parent=none
| 11 act=retract parent=none
| 12 act=assert parent=none
| 13 act=admit parent=none
| 14 act=decline parent=none

=== story
actor <Coast Guard> party=<Kestrian Coast Guard>: r01.1, r02.10, r03.4, r03.6, r04.4, r04.6, r05.2, r05.10, r07.1, r08.1, r09.2, r09.5, r09.6, r09.7, r10.10, r11.6, r12.14, r14.1
actor <Rena Voss> party=<Kestrian Coast Guard>: r01.2, r01.4, r01.5, r01.8, r02.5, r05.6, r06.9
actor <Two survivors at the harbour>: r01.3, r08.9
actor <a senior Kestrian officer> party=<Kestria>: r01.6
actor <Sarvonia's coast guard> party=<Sarvonian Coast Guard>: r01.7, r02.12
actor <Nightwatch Line> party=<Nightwatch Line>: r01.9, r06.10, r07.10
actor <Ivo Marrek>: r01.10, r03.5, r04.5, r05.1, r05.3, r05.4, r07.7, r13.5, r13.6
actor <Dana Marrek> party=<Kestria>: r01.11, r02.13, r06.13, r09.4, r09.8, r09.9, r13.7, r13.8, r13.9, r14.3
actor <Hanne Lidd> party=<Kestria>: r01.12, r05.9, r07.11, r08.13, r11.10, r13.1, r13.3
actor <Interior Ministry of Kestria> party=<Kestria>: r02.1, r02.6, r03.8, r08.10, r09.1, r09.3, r09.10
actor <Foreign Ministry of Sarvonia> party=<Sarvonia>: r02.2, r03.1, r03.3, r03.9, r04.1, r04.3, r04.8, r14.5
actor <Yusra Hamdil>: r02.3, r02.4, r07.5, r07.6, r14.8
actor <Besim Orlu> party=<Sarvonian Coast Guard>: r02.7, r03.2, r03.11, r04.2, r06.7, r08.3, r08.4, r08.5, r14.4
actor <A call record put out by Nightwatch Line>: r02.8
actor <Odo Farr> party=<Kestrian Coast Guard>: r02.9, r07.9, r13.11
actor <Karim>: r02.11
actor <a seaman of the Tormund>: r03.7, r04.7
actor <Radar data of the station at Cape Orm>: r03.10, r04.9
actor <Tarik Zem> party=<Sarvonia>: r03.12, r04.10
actor <Sella Quint> party=<county's forensic institute>: r05.5, r08.11, r08.12
actor <A telephone video>: r05.7
actor <Tull Osgard> party=<Kestrian Coast Guard>: r05.8, r05.11, r07.12, r12.2, r12.4, r12.6, r12.8, r12.10, r12.12, r12.16, r12.17, r14.6
actor <A clerk at the rescue centre>: r05.12
actor <Daily Trumpet>: r06.1, r07.4, r14.9
actor <an old schoolfriend>: r06.2
actor <A pal of the minister's>: r06.3, r06.4
actor <Saltmarsh>: r06.5, r07.3, r14.10
actor <Saltmarsh's owner> party=<Saltmarsh>: r06.6
actor <The Coast Guard's film>: r06.8
actor <A Vigil deckhand>: r06.11, r06.12
actor <Someone in the Coast Guard's press office> party=<Kestrian Coast Guard>: r07.2
actor <the verger at St Bren's>: r07.8
actor <three survivors>: r08.2
actor <rescue centre> party=<Kestrian Coast Guard>: r08.6
actor <a person briefed on the inquiry>: r08.7
actor <Aldmoor Wire>: r08.8
actor <Officials at the mortuary>: r08.14
actor <Ministry of Justice> party=<Kestria>: r09.11, r11.12, r14.14
actor <Joren Pask> party=<Kestria>: r09.12, r11.9, r13.4, r14.13
actor <Lifeline Vann> party=<Lifeline Vann>: r10.1, r10.8, r11.1, r14.11
actor <Norrel Laboratory> party=<Norrel Laboratory>: r10.2, r11.2, r11.8
actor <a former officer of the Vigil>: r10.3, r10.4, r11.3
actor <The minister's office> party=<Kestria>: r10.5
actor <All 38 survivors>: r10.6, r11.4
actor <two of the 38 survivors>: r10.7
actor <A log sheet of the Port Asker centre>: r10.9, r11.5
actor <Ebba Strand> party=<Lifeline Vann>: r10.11, r10.12, r14.12
actor <survivors of the second boat>: r10.13
actor <Jory Velt> party=<Asker Salvage>: r11.7
actor <Two colleagues of Lidd>: r11.11
actor <The Sunday Review>: r12.1, r12.3, r12.5, r12.7, r12.9, r12.11, r14.7
actor <Survivors>: r12.15
actor <Osgard's mother>: r12.13
actor <Abel Runn> party=<Kestria>: r13.2
actor <Stellan Groll> party=<Opposition>: r13.10
actor <A representative of the Coast Guard> party=<Kestrian Coast Guard>: r13.12
actor <Corin Hale> party=<Kestria>: r14.2
claim c1 <the Vigil's crew cut the rope of the Blue Lark>: r01.3/2 for, r01.5/2 against, r02.2 for, r02.3/3 for, r03.1 for, r03.11 unclear about, r04.1 for, r05.7 for, r06.12/2 against, r08.8 for, r08.9 for, r08.10 unclear, r09.4/2 against, r10.1/2 for, r11.1/2 for, r11.7/2 unclear about, r12.1 unclear, r12.14 withheld about
claim c2 <one of the Vigil's men cut the rope after the boat had rolled over>: r12.2/1 for, r12.4/2 for, r14.6 for, r14.7 for
claim c3 <the boat was upright when the rope was cut>: r12.3 for, r12.4/1 against, r12.15 for, r14.8 for
claim c4 <the Vigil's men threw the Blue Lark a line>: r01.5/1 against, r02.3/1 for, r06.12/1 for, r08.7 for, r09.3 for
claim c5 <the Vigil had the Blue Lark in tow>: r01.3/1 for, r01.4 against, r02.3/2 for, r09.4/1 against, r10.1/1 for, r11.1/1 for
claim c6 <the rope was cut by a blade>: r10.2 for, r11.2 for, r11.8 for about
claim c7 <the Tormund had pushed the Blue Lark across the line>: r01.6 for, r01.7 against
claim c8 <the Tormund had the Blue Lark on a rope>: r02.11/1 for, r02.12 against, r03.2/2 against, r04.2/2 against, r14.4/2 for, r14.5 withheld
claim c9 <the Sarvon sailors were eleven miles away>: r03.2/1 for, r04.2/1 for
claim c10 <a distress call reached the rescue centre in Port Asker>: r01.8 against, r02.10 for
claim c11 <the rescue centre took a call about the boat at 1.52>: r01.9 for, r02.8 for, r02.9 withheld about, r05.12 for, r07.9 against, r07.10 for about, r10.9 for, r10.10 against about, r11.5 for, r11.6 against about, r13.11/1 for
claim c12 <shots were fired from the Vigil>: r01.10 for, r01.11 withheld, r02.4/1 for, r02.5 against, r03.7 for, r03.8 withheld about, r04.7 for, r06.11 against, r10.6 for, r11.4 for, r13.6 unclear
claim c13 <warning rounds were fired into the air from the Vigil>: r09.5 for, r12.12/2 for
claim c14 <the Tormund opened fire>: r02.6 for, r02.7 against, r03.9 against, r04.8 against, r13.7 against
claim c15 <somebody was hit by a shot>: r10.7 for, r10.8 withheld, r12.11 unclear, r12.12/1 against
claim c16 <one of the dead had a bullet wound>: r05.5 for, r05.6 withheld about, r08.11 against, r08.13 withheld about
claim c17 <the Blue Lark sank in the waters of Kestria>: r03.3 for, r04.3 for
claim c18 <the Blue Lark sank one mile inside Sarvonia>: r03.4 for, r04.4 for
claim c19 <the Halcyon had been ordered by radio to keep away>: r03.5 for, r03.6 against, r04.5 for, r04.6 against, r05.1 for, r05.2 against, r12.9 unclear, r12.10/1 for, r13.5 for
claim c20 <the Vigil lay alone beside the boat from 1.30 to 2.40>: r03.10 for, r04.9 for
claim c21 <Ivo Marrek and Dana Marrek are related>: r05.3 against, r07.7 against, r09.9 against
claim c22 <Ivo Marrek and Dana Marrek are first cousins>: r06.1 for, r06.2 for about, r06.3 against, r06.4 against about, r07.8 against, r14.9 against
claim c23 <the telephone video is a forgery>: r05.8 for, r12.7 for, r12.8/1 against about, r12.8/2 against, r12.16 for
claim c24 <forty minutes of the cutter's radio log are missing>: r05.9 for, r05.10 against, r05.11 against, r13.3 for, r13.4 against, r14.13 for
claim c25 <four minutes had been cut out of the Coast Guard's film>: r06.9 against, r06.10 for, r07.1 against, r07.2 for, r07.3 for about, r07.11 unclear about, r07.12 withheld about, r09.7 against, r13.12 withheld, r14.1 for
claim c26 <a Sarvon navy man steered the Blue Lark>: r06.5 for, r06.6 withheld about, r06.7 against, r07.4 for, r07.5 against, r14.10 against
claim c27 <the Tormund had towed the Sea Finch>: r08.2/1 for, r08.3 for
claim c28 <the Tormund's crew cut the rope of the Sea Finch>: r08.2/2 for, r08.4 against, r09.10 for, r10.13 for, r14.4/1 for
claim c29 <the crew of the Vigil was told to let them go>: r10.3 for, r11.3 for
claim c30 <Dana Marrek had given the order to cut the line>: r10.4 for, r10.5 withheld about, r12.5/2 unclear, r12.6 withheld about, r12.17 withheld about, r13.9 against, r13.10 unclear about, r14.2 for, r14.3 against
claim c31 <Dana Marrek had been in contact with the bridge of the Vigil that night>: r06.13 withheld, r09.8 against, r13.8 for
claim c32 <49 people had died on the Blue Lark>: r02.1 for, r09.1 against
claim c33 <58 people died on the Blue Lark>: r03.12 for, r04.10 for, r10.11/1 for, r14.11 against
claim c34 <Hanne Lidd left her post at her own request>: r09.11 for, r11.10 for, r13.1/1 against, r14.14 withheld about
claim c35 <Hanne Lidd was pushed out because she had asked for the log>: r11.11 for, r11.12 against, r13.1/2 for, r13.2 unclear, r14.14 withheld about
narrower c2 c1
narrower c5 c4
narrower c11 c10
narrower c13 c12
narrower c16 c15
narrower c22 c21
narrower c30 c29
narrower c30 c31
excludes c2 c3
excludes c8 c9
excludes c7 c9
excludes c17 c18
excludes c34 c35
reversal <Kestrian Coast Guard> c1 from r01.5/2 to r12.2/1 partial
reversal <Kestrian Coast Guard> c10 from r01.8 to r02.10 partial
reversal <Odo Farr> c11 from r07.9 to r13.11/1
reversal <Kestrian Coast Guard> c12 from r02.5 to r09.5, r12.12/2 partial
reversal <Kestria> c14 from r02.6 to r13.7
reversal <Sella Quint> c16 from r05.5 to r08.11
reversal <Kestrian Coast Guard> c19 from r03.6, r04.6, r05.2 to r12.10/1
reversal <Daily Trumpet> c22 from r06.1 to r14.9
reversal <Tull Osgard> c23 from r05.8 to r12.8/2
reversal <Joren Pask> c24 from r13.4 to r14.13 partial
reversal <Kestrian Coast Guard> c25 from r06.9, r07.1, r09.7 to r14.1
reversal <Saltmarsh> c26 from r06.5 to r14.10
reversal <Sarvonian Coast Guard> c8 from r02.12, r03.2/2, r04.2/2 to r14.4/2 partial
reversal <Besim Orlu> c28 from r08.4 to r14.4/1
reversal <Dana Marrek> c31 from r09.8 to r13.8
reversal <Kestria> c30 from r13.9 to r14.2
reversal <Interior Ministry of Kestria> c32 from r02.1 to r09.1
reversal <Lifeline Vann> c33 from r10.11/1 to r14.11
reversal <Hanne Lidd> c34 from r11.10 to r13.1/1
contradicts r01.3/1 r01.4
contradicts r01.3/1 r01.5/1
contradicts r01.3/2 r01.5/2
contradicts r01.6 r01.7
contradicts r01.8 r01.9
contradicts r01.5/2 r02.2
contradicts r01.5/1 r02.3/1
contradicts r01.4 r02.3/2
contradicts r01.5/2 r02.3/3
contradicts r01.10 r02.5
contradicts r02.4/1 r02.5
contradicts r02.6 r02.7
contradicts r01.8 r02.8
contradicts r01.8 r02.10
contradicts r01.9 r02.10
contradicts r02.8 r02.10
contradicts r02.11/1 r02.12
contradicts r01.6 r03.2/1
contradicts r02.11/1 r03.2/1
contradicts r02.11/1 r03.2/2
contradicts r03.3 r03.4
contradicts r03.5 r03.6
contradicts r02.5 r03.7
contradicts r02.6 r03.9
contradicts r01.5/2 r05.7
contradicts r05.9 r05.10
contradicts r05.9 r05.11
contradicts r01.8 r05.12
contradicts r02.10 r05.12
contradicts r05.3 r06.1
contradicts r06.1 r06.3
contradicts r06.5 r06.7
contradicts r06.9 r06.10
contradicts r01.10 r06.11
contradicts r02.4/1 r06.11
contradicts r03.7 r06.11
contradicts r01.5/1 r06.12/1
contradicts r01.3/2 r06.12/2
contradicts r02.2 r06.12/2
contradicts r02.3/3 r06.12/2
contradicts r05.7 r06.12/2
contradicts r06.10 r07.1
contradicts r06.9 r07.2
contradicts r07.1 r07.2
contradicts r06.7 r07.4
contradicts r06.5 r07.5
contradicts r07.4 r07.5
contradicts r06.1 r07.8
contradicts r01.9 r07.9
contradicts r02.8 r07.9
contradicts r05.12 r07.9
contradicts r08.2/2 r08.4
contradicts r01.5/1 r08.7
contradicts r08.14 r09.2
contradicts r01.5/1 r09.3
contradicts r01.3/1 r09.4/1
contradicts r02.3/2 r09.4/1
contradicts r01.3/2 r09.4/2
contradicts r02.2 r09.4/2
contradicts r02.3/3 r09.4/2
contradicts r05.7 r09.4/2
contradicts r02.5 r09.5
contradicts r06.11 r09.5
contradicts r06.1 r09.9
contradicts r08.4 r09.10
contradicts r01.4 r10.1/1
contradicts r01.5/1 r10.1/1
contradicts r09.4/1 r10.1/1
contradicts r01.5/2 r10.1/2
contradicts r06.12/2 r10.1/2
contradicts r09.4/2 r10.1/2
contradicts r09.8 r10.4
contradicts r02.5 r10.6
contradicts r06.11 r10.6
contradicts r01.8 r10.9
contradicts r02.10 r10.9
contradicts r07.9 r10.9
contradicts r09.2 r10.11/1
contradicts r08.4 r10.13
contradicts r09.11 r11.11
contradicts r11.10 r11.11
contradicts r11.11 r11.12
contradicts r01.5/2 r12.2/1
contradicts r06.12/2 r12.2/1
contradicts r09.4/2 r12.2/1
contradicts r03.6 r12.10/1
contradicts r05.5 r12.12/1
contradicts r10.7 r12.12/1
contradicts r02.5 r12.12/2
contradicts r06.11 r12.12/2
contradicts r12.2/1 r12.15
contradicts r12.4/1 r12.15
contradicts r09.11 r13.1/1
contradicts r09.11 r13.1/2
contradicts r11.12 r13.1/2
contradicts r05.9 r13.4
contradicts r02.6 r13.7
contradicts r10.4 r13.9
contradicts r01.8 r13.11/1
contradicts r02.10 r13.11/1
contradicts r06.9 r14.1
contradicts r09.8 r14.2
contradicts r13.9 r14.2
contradicts r02.12 r14.4/2
contradicts r12.2/1 r14.8
contradicts r12.4/1 r14.8
contradicts r07.4 r14.10
contradicts r10.11/1 r14.11
contradicts r05.10 r14.13
contradicts r05.11 r14.13
doubts r08.10 r01.3/2
doubts r11.7/2 r10.2
doubts r13.2 r13.1/2
doubts r13.10 r13.9
derives r04 r03 copies
derives r06 r07 cites
derives r07 r06 cites
derives r08 r01 cites
derives r11 r10 rewrites
derives r14 r12 cites
origin c1 for least=5 most=5: <Two survivors at the harbour> r01; <Foreign Ministry of Sarvonia> r02 r03; <Yusra Hamdil> r02; <A telephone video> r05; <Lifeline Vann> r10
origin c1 against least=3 most=3: <Coast Guard> r01; <A Vigil deckhand> r06; <Dana Marrek> r09
origin c2 for least=1 most=1: <Tull Osgard> r12
origin c3 for least=2 most=2: <Survivors> r12; <Yusra Hamdil> r14
origin c3 against least=1 most=1: <Tull Osgard> r12
origin c4 for least=3 most=4: <Yusra Hamdil> r02; <A Vigil deckhand> r06; <a person briefed on the inquiry> r08; <Interior Ministry of Kestria> r09
origin c4 against least=1 most=1: <Coast Guard> r01
origin c5 for least=3 most=3: <Two survivors at the harbour> r01; <Yusra Hamdil> r02; <Lifeline Vann> r10
origin c5 against least=2 most=2: <Coast Guard> r01; <Dana Marrek> r09
origin c6 for least=1 most=1: <Norrel Laboratory> r10
origin c7 for least=1 most=1: <a senior Kestrian officer> r01
origin c7 against least=1 most=1: <Sarvonia's coast guard> r01
origin c8 for least=2 most=2: <Karim> r02; <Sarvonia's coast guard> r14
origin c8 against least=1 most=1: <Sarvonia's coast guard> r02 r03
origin c9 for least=1 most=1: <Sarvonia's coast guard> r03
origin c10 for least=1 most=1: <Coast Guard> r02
origin c10 against least=1 most=1: <Coast Guard> r01
origin c11 for least=5 most=5: <Nightwatch Line> r01; <A call record put out by Nightwatch Line> r02; <A clerk at the rescue centre> r05; <A log sheet of the Port Asker centre> r10; <Odo Farr> r13
origin c11 against least=1 most=1: <Odo Farr> r07
origin c12 for least=4 most=4: <Ivo Marrek> r01; <Yusra Hamdil> r02; <a seaman of the Tormund> r03; <All 38 survivors> r10
origin c12 against least=2 most=2: <Coast Guard> r02; <A Vigil deckhand> r06
origin c13 for least=2 most=2: <Coast Guard> r09; <Tull Osgard> r12
origin c14 for least=1 most=1: <Interior Ministry of Kestria> r02
origin c14 against least=3 most=3: <Sarvonia's coast guard> r02; <Foreign Ministry of Sarvonia> r03; <Interior Ministry of Kestria> r13
origin c15 for least=1 most=1: <two of the 38 survivors> r10
origin c15 against least=1 most=1: <Tull Osgard> r12
origin c16 for least=1 most=1: <Sella Quint> r05
origin c16 against least=1 most=1: <Sella Quint> r08
origin c17 for least=1 most=1: <Foreign Ministry of Sarvonia> r03
origin c18 for least=1 most=1: <Coast Guard> r03
origin c19 for least=2 most=2: <Ivo Marrek> r03 r05 r13; <Tull Osgard> r12
origin c19 against least=1 most=1: <Coast Guard> r03 r05
origin c20 for least=1 most=1: <Radar data of the station at Cape Orm> r03
origin c21 against least=2 most=2: <Ivo Marrek> r05 r07; <Dana Marrek> r09
origin c22 for least=1 most=1: <Daily Trumpet> r06
origin c22 against least=3 most=3: <A pal of the minister's> r06; <the verger at St Bren's> r07; <Daily Trumpet> r14
origin c23 for least=1 most=1: <Tull Osgard> r05 r12
origin c23 against least=1 most=1: <Tull Osgard> r12
origin c24 for least=2 most=2: <Hanne Lidd> r05 r13; <Joren Pask> r14
origin c24 against least=3 most=3: <Coast Guard> r05; <Tull Osgard> r05; <Joren Pask> r13
origin c25 for least=3 most=3: <Nightwatch Line> r06; <Someone in the Coast Guard's press office> r07; <Coast Guard> r14
origin c25 against least=1 most=1: <Coast Guard> r06 r07 r09
origin c26 for least=1 most=1: <> r06 r07
origin c26 against least=3 most=3: <Sarvonia's coast guard> r06; <Yusra Hamdil> r07; <Saltmarsh> r14
origin c27 for least=2 most=2: <three survivors> r08; <Sarvonia's coast guard> r08
origin c28 for least=3 most=4: <three survivors> r08; <Interior Ministry of Kestria> r09; <survivors of the second boat> r10; <Sarvonia's coast guard> r14
origin c28 against least=1 most=1: <Sarvonia's coast guard> r08
origin c29 for least=1 most=1: <a former officer of the Vigil> r10
origin c30 for least=2 most=2: <a former officer of the Vigil> r10; <Corin Hale> r14
origin c30 against least=1 most=1: <Dana Marrek> r13 r14
origin c31 for least=1 most=1: <Dana Marrek> r13
origin c31 against least=1 most=1: <Dana Marrek> r09
origin c32 for least=1 most=1: <Interior Ministry of Kestria> r02
origin c32 against least=1 most=1: <Interior Ministry of Kestria> r09
origin c33 for least=2 most=2: <Tarik Zem> r03; <Lifeline Vann> r10
origin c33 against least=1 most=1: <Lifeline Vann> r14
origin c34 for least=2 most=2: <Ministry of Justice> r09; <Hanne Lidd> r11
origin c34 against least=1 most=1: <Hanne Lidd> r13
origin c35 for least=2 most=2: <Two colleagues of Lidd> r11; <Hanne Lidd> r13
origin c35 against least=1 most=1: <Ministry of Justice> r11
