"""What reports say together, for the screen: claims, actors, origins, conflicts, and the story by days."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from rich.console import Group, RenderableType
from rich.text import Text

from sayso.export.visible import one_line
from sayso.pages.lines import Line, cut
from sayso.pages.together import ActorsPage, ClaimsPage, ConflictsPage, OriginsPage, TimelinePage
from sayso.pages.told import ActorPage, Behind, Clash, Framed, Stand, ToldClaim, Turn
from sayso.pages.wordings import Piece
from sayso.story import Side
from sayso.terminal.lists import act, content
from sayso.terminal.screen import grid, heading, indented, stack, text
from sayso.terminal.words import NOBODY, between, count, publication, short

COLOURS: dict[Side, str] = {"for": "green", "against": "red", "withheld": "yellow", "unclear": "magenta"}
"""Of the sides, where a terminal is there."""
SIDE_WIDTH = 10
NAMES = 4
"""Names told of those on a side before the rest are counted."""
WORDS = 200
"""Characters of a wording told in a list."""
OPENINGS = {"first": "is first put forward", "joins": "is taken up", "turns": "turns"}


def claims(page: ClaimsPage) -> RenderableType:
    """Each claim with who stands on which side, and how many origins are behind it."""
    if not page.claims:
        return Text("No claim that more than one statement speaks of; --alone lists those of one.")
    parts: list[RenderableType] = [_claim(one) for one in page.claims]
    if page.all > len(page.claims):
        parts.append(Text(f"{page.all:,} claims in all; --alone lists those of one statement, --limit says how many.", "dim"))
    return stack(parts)


def _claim(one: ToldClaim) -> RenderableType:
    head = Text.assemble((short(one.id), "dim"), "  ", text(cut(one.wording, WORDS), "bold"))
    seen = f"{count(one.reports, 'report')}, {between(one.first, one.last)}"
    rows = grid(9)
    for side, colour in COLOURS.items():
        mine = [stand for stand in one.stands if stand.side == side]
        if mine:
            rows.add_row(Text(side, colour), Text.assemble(_names(mine), _origins(one, side)))
    marks = [
        *(f"{turn.name} {_turned(turn)}" for turn in one.turns),
        *([count(len(one.clashes), "conflict")] if one.clashes else []),
        *(f"{relation.relation} {short(relation.claim)}" for relation, _ in one.relations if relation.relation != "related"),
    ]
    after = [indented(Text("; ".join(one_line(mark) for mark in marks), "italic"))] if marks else []
    return Group(head, Text(seen, "dim"), indented(rows), *after)


def _names(stands: list[Stand]) -> Text:
    told = Text()
    for at, stand in enumerate(stands[:NAMES]):
        told.append(", " if at else "")
        told.append_text(text(stand.name))
        told.append(f" ({stand.since})" if stand.since else "", "dim")
    if len(stands) > NAMES:
        told.append(f" and {len(stands) - NAMES} more", "dim")
    return told


def _origins(one: ToldClaim, side: Side) -> Text:
    behind = one.behind(side)
    return Text(f"  [{origin_words(behind)}]", "cyan") if behind else Text()


def origin_words(behind: Behind) -> str:
    """How many origins there are, and whether somebody is named among them."""
    number = str(behind.least) if behind.least == behind.most else f"{behind.least} to {behind.most}"
    noun = "origin" if number == "1" else "origins"
    return f"{number} {noun}{', nobody named' if behind.unnamed_only else ''}"


def claim(one: ToldClaim) -> RenderableType:
    """A claim in full: every statement on every side, origins, reversals, conflicts, and how it stands to others."""
    parts: list[RenderableType] = [
        Group(text(one.wording, "bold"), Text(f"{one.id}  {count(one.reports, 'report')}, {between(one.first, one.last)}", "dim"))
    ]
    for side, stands in groupby(one.stands, key=lambda stand: stand.side):
        parts.append(Group(heading(side.capitalize()), indented(stack(map(_stand, stands)))))
    if one.parties:
        rows = grid(22, 9)
        for stand in one.parties:
            rows.add_row(
                text(stand.name), Text(stand.side, COLOURS[stand.side]), Text(f"since {stand.since}" if stand.since else "")
            )
        parts.append(Group(heading("Parties"), indented(rows)))
    if one.origins:
        parts.append(Group(heading("Origins"), indented(Group(*map(_behind, one.origins)))))
    if one.turns:
        parts.append(Group(heading("Changed position"), indented(stack(map(_turn, one.turns)))))
    if one.framings:
        parts.append(Group(heading("Framing"), indented(stack(map(_framed, one.framings)))))
    if one.clashes:
        parts.append(Group(heading("Conflicts"), indented(stack(map(_clash, one.clashes)))))
    if one.relations:
        rows = grid(9, 10)
        for relation, wording in one.relations:
            rows.add_row(relation.relation, Text(short(relation.claim), "dim"), text(cut(wording, WORDS)))
        parts.append(Group(heading("Other claims"), indented(rows)))
    return stack(parts)


def _stand(stand: Stand) -> RenderableType:
    since = Text(f"  since {stand.since}" if stand.since else "", "dim")
    about = Text("  speaks of it only" if stand.speaks_of else "", "dim italic")
    return Group(Text.assemble(text(stand.name), since, about), indented(_lines(stand.lines)))


def _lines(lines: Iterable[Line]) -> RenderableType:
    rows = grid(10, 8)
    for line in lines:
        rows.add_row(Text(short(line.statement), "dim"), act(line), content(line))
        rows.add_row("", "", Text(publication(line.outlet, line.published), "dim"))
    return rows


def _behind(behind: Behind) -> RenderableType:
    rows = [Text.assemble((behind.side, COLOURS[behind.side]), ": ", origin_words(behind))]
    for leaf, outlets in behind.leaves:
        name = text(leaf.source) if leaf.source else Text(NOBODY, "italic dim")
        rows.append(Text.assemble("  ", name, (f"  first carried by {', '.join(map(one_line, outlets))}", "dim")))
    return Group(*rows)


def _framed(framed: Framed) -> RenderableType:
    rows = grid(10, 14)
    for version in framed.versions:
        line = version.line
        rows.add_row(Text(short(line.statement), "dim"), text(line.cue, "italic"), _pieces(version.content))
        rows.add_row("", "", Text(publication(line.outlet, line.published), "dim"))
    return Group(Text.assemble(text(framed.name), (f"  {framed.side}", COLOURS[framed.side])), indented(rows))


def _pieces(pieces: Iterable[Piece]) -> Text:
    """Words in a row; between brackets those that not all versions have."""
    told = (
        Text.assemble(("⟦", "dim"), text(one.text, "underline"), ("⟧", "dim")) if one.differs else text(one.text) for one in pieces
    )
    return Text(" ").join(told)


def _turned(turn: Turn) -> str:
    return "changed position in part" if turn.partial else "changed position"


def _turn(turn: Turn) -> RenderableType:
    return Group(Text.assemble(text(turn.name), f" {_turned(turn)}"), indented(_lines((*turn.before, *turn.after))))


def _clash(clash: Clash) -> RenderableType:
    why = "; ".join(f"{reason.feature}: {reason.value}" for reason in clash.conflict.reasons)
    return Group(Text.assemble((clash.conflict.relation, "red"), (f"  {one_line(why)}", "dim")), indented(_pair(clash)))


def _pair(clash: Clash) -> RenderableType:
    rows = grid(10, 20, 8)
    for line in (clash.left, clash.right):
        rows.add_row(Text(short(line.statement), "dim"), text(line.source), act(line), content(line))
    return rows


def actors(page: ActorsPage) -> RenderableType:
    """Each actor with its party, how much it says, and its other names."""
    if not page.rows:
        return Text("No actors.")
    rows = grid(10, 31, 16)
    for row in page.rows:
        others = [name for name in row.actor.names if name != row.actor.name]
        said = f"{row.statements} in {count(row.reports, 'report')}"
        rows.add_row(Text(short(row.actor.id), "dim"), text(row.actor.name), text(row.actor.party), said)
        if others:
            rows.add_row("", Text("; ".join(map(one_line, others[:NAMES])), "dim"))
    return rows


def actor(page: ActorPage) -> RenderableType:
    """An actor in full: its names, why it is taken for one, and all it says."""
    one = page.actor
    facts = grid(8)
    for name, told in (("party", one.party), ("kind", one.kind), ("called", "; ".join(one.names))):
        facts.add_row(Text(name, "dim"), text(told))
    parts: list[RenderableType] = [Group(text(one.name, "bold"), Text(one.id, "dim"), facts)]
    if page.merges:
        rows = grid(24, 24)
        for merge, left, right in page.merges:
            why = "; ".join(f"{reason.feature}: {reason.value}" for reason in merge.reasons)
            rows.add_row(_at(left, merge.left), _at(right, merge.right), Text(one_line(why), "dim"))
        parts.append(Group(heading("Taken for one"), indented(rows)))
    parts.append(Group(heading("Says"), indented(_lines(page.lines))))
    return stack(parts)


def _at(line: Line | None, statement: str) -> Text:
    name = text(line.written or line.source) if line else Text()
    return Text.assemble((short(statement), "dim"), " ", name)


def origins(page: OriginsPage) -> RenderableType:
    """Which report comes from which, and how many origins stand behind each claim."""
    if not page.derived and not page.claims:
        return Text("No report comes from another, and no claim has more than one statement.")
    parts: list[RenderableType] = []
    if page.derived:
        rows = grid(12)
        for row in page.derived:
            why = "; ".join(f"{reason.feature}: {reason.value}" for reason in row.derivation.reasons)
            both = Text.assemble(text(row.report), f"  {row.derivation.kind}  ", text(row.source))
            rows.add_row(Text(str(row.published or "date unknown"), "dim"), both)
            rows.add_row("", Text(one_line(why), "dim"))
        parts.append(Group(heading("Reports from reports"), indented(rows)))
    if page.circles:
        told = (Text(" ← ".join(map(one_line, (*circle, circle[0])))) for circle in page.circles)
        parts.append(Group(heading("Round in a circle"), indented(Group(*told))))
    for one in page.claims:
        head = Text.assemble((short(one.id), "dim"), "  ", text(cut(one.wording, WORDS), "bold"))
        parts.append(Group(head, indented(Group(*map(_behind, one.origins)))))
    return stack(parts)


def conflicts(page: ConflictsPage) -> RenderableType:
    """What cannot both hold, and who changed position."""
    if not page.clashes and not page.turns:
        return Text("No conflicts, and nobody changed position.")
    parts = [_clash(one) for one in page.clashes]
    if page.turns:
        parts.append(heading("Changed position"))
    parts += [Group(text(cut(turn.wording, WORDS), "bold"), indented(_turn(turn))) for turn in page.turns]
    return stack(parts)


def timeline(page: TimelinePage) -> RenderableType:
    """Day by day, who took which side of what."""
    if not page.moments:
        return Text("Nothing happened to any claim.")
    rows = grid(12, 10)
    for day, moments in groupby(page.moments, key=lambda moment: moment.day):
        told = str(day) if day else "date unknown"
        for name, same in groupby(moments, key=lambda moment: moment.claim):
            taken = list(same)
            rows.add_row(Text(told, "dim"), Text(short(name), "dim"), text(cut(taken[0].wording, WORDS)))
            for moment in taken:
                mark = " (changed position)" if moment.what == "turns" else ""
                side = Text(f"  {moment.side:<{SIDE_WIDTH}}", COLOURS[moment.side])
                rows.add_row("", "", Text.assemble(side, text(moment.name), (mark, "italic")))
            told = ""
    return rows
