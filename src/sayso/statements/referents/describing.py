"""Whom each source of a report stands for, what kind of source it is, for whom it speaks, and who speaks in a joint one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sayso.lexicon.people import is_among
from sayso.quotations import Quotation, quotations_of
from sayso.records import Analysis, Attribution, Member, Part, Reason, Report, Source, SourceKind, Span
from sayso.statements.referents.dialogues import LABEL_ENDS, find_dialogue, is_asker, label_turns
from sayso.statements.referents.discourse import Discourse
from sayso.statements.referents.entities import Entity
from sayso.statements.referents.issuers import Own, find_author, find_own_voice
from sayso.statements.referents.kinds import kind_of, kind_of_entity
from sayso.statements.referents.late import settle
from sayso.statements.referents.letters import find_letter
from sayso.statements.referents.links import find_links
from sayso.statements.referents.members import OPENERS, find_chains, find_members, is_called, member_spans, unite
from sayso.statements.referents.names import is_short_for
from sayso.statements.referents.naming import group_names
from sayso.statements.referents.nouns import Noun
from sayso.statements.referents.outlets import call_outlet
from sayso.statements.referents.outline import Outline
from sayso.statements.referents.parties import Parties
from sayso.statements.referents.phrases import find_nouns
from sayso.statements.referents.spoken import TURNS, Spoken
from sayso.statements.referents.titles import GENERAL, Titles
from sayso.statements.referents.trimming import strip_possessive, trim
from sayso.statements.referents.voting import settle_kinds
from sayso.statements.referents.wording import read_words

NO_TITLE = ((), ("neither",), ("both",))
"""What may stand before a surname that is all of a member's words."""


class Described(NamedTuple):
    """A source with all that is known of it, and why it stands for whom it stands for."""

    source: Source
    reasons: tuple[Reason, ...]


def describe_sources(
    report: Report, analysis: Analysis, attributions: Sequence[Attribution], *, quotations: Sequence[Quotation] | None = None
) -> dict[str, Described]:
    """The source of each attribution that has one, by the attribution's id.

    `quotations` are the report's, where they are at hand; else they are found.
    """
    sources = {one.id: one.source for one in attributions if one.source is not None}
    if not sources:
        return {}
    discourse, titles = understand(report, analysis, attributions, quotations=quotations)
    heads = discourse.outline.heads
    describer = _Describer(report, discourse, titles, Parties(discourse, titles, report.outlet))
    return {name: describer.describe(source, heads.get(name), discourse.turns.get(name)) for name, source in sources.items()}


def understand(
    report: Report, analysis: Analysis, attributions: Sequence[Attribution], *, quotations: Sequence[Quotation] | None = None
) -> tuple[Discourse, Titles]:
    """Whom the phrases of a report stand for, and what each of those is called."""
    sources = {one.id: one.source for one in attributions if one.source is not None}
    text = read_words(analysis, attributions)
    nouns = settle_kinds(find_nouns(analysis, text), text, report.outlet)
    heads = dict(_heads(nouns, sources))
    links = find_links(text, nouns, frozenset(nouns[index].first for index in heads.values()))
    names = group_names(nouns, links, report.outlet)
    spans = ((at, sources[name].spans[0]) for name, at in heads.items())
    joint = frozenset(index for at, span in spans for index in find_members(nouns, links, at, span))
    outline = Outline(text, nouns, links, names, heads, find_chains(nouns, links, joint), frozenset(heads.values()), joint)
    own = find_own_voice(report, nouns, links, names, outline.speaking)
    stretches = (report, nouns, names, outline.speaking, own)
    turns = find_dialogue(*stretches) or find_letter(*stretches)
    quoted = _merged([*_quoted(report, quotations), *_turns(attributions)])
    spoken = Spoken(outline, attributions, quoted, turns, report.text)
    discourse = Discourse(outline, spoken, label_turns(report, sources, nouns, names), Own(own, find_author(report, nouns, names)))
    discourse.read()
    settle(discourse)
    for name, source in sources.items():
        if name in heads and heads[name] in discourse.entities:
            call_outlet(discourse.entities[heads[name]], source.text, nouns[heads[name]])
    by_head = {heads[name]: source for name, source in sources.items() if name in heads}
    titles = Titles(
        report.text,
        discourse,
        {index: source for index, source in by_head.items() if index not in discourse.joint},
        {index: source for index, source in by_head.items() if index in discourse.joint},
    )
    return discourse, titles


def _quoted(report: Report, quotations: Sequence[Quotation] | None) -> list[Span]:
    found = quotations_of(report) if quotations is None else quotations
    return [quotation.span for quotation in found if quotation.depth == 0]


def _turns(attributions: Sequence[Attribution]) -> list[Span]:
    """What stands behind a speaker's label, "MR HOLT:", "Q.", "Vey:": his own words, without marks."""
    labelled = [one for one in attributions if one.source and one.content and one.cue and one.cue.text in (":", ".")]
    if len(labelled) < TURNS:  # "Vey: port closed" once is a headline
        labelled = [one for one in labelled if one.source and _is_loud(one.source.text)]
    return [span for one in labelled if one.content for span in one.content.spans]


def _is_loud(label: str) -> bool:
    """ "MR HOLT", "Q", "MS VEY (Port Ester)": a label that nothing else is written like."""
    words = LABEL_ENDS.sub("", label).split()
    return bool(words) and words[-1].isupper()


def _merged(spans: Sequence[Span]) -> list[Span]:
    """Spans in order, those that overlap as one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def _heads(nouns: Sequence[Noun], sources: Mapping[str, Part]) -> Iterator[tuple[str, int]]:
    """The noun phrase that heads each source: the first that is nobody's possessor, or the possessor where that is all."""
    starts = [noun.span.start for noun in nouns]
    for name, source in sources.items():
        span = source.spans[0]
        inside = range(bisect_left(starts, span.start), bisect_left(starts, span.end))
        whole = [index for index in inside if nouns[index].place != "owner" and nouns[index].span.end <= span.end]
        if whole or inside:
            yield name, _named_behind(nouns, (whole or inside)[0], span)


def _named_behind(nouns: Sequence[Noun], index: int, span: Span) -> int:
    """ "Ministry of Posts | spokesman Oren Tal": of two phrases that touch, the person whom the first only tells closer."""
    behind = index + 1
    if behind < len(nouns) and nouns[behind].first == nouns[index].end and nouns[behind].span.end <= span.end:
        if (
            nouns[behind].words[0] == "The"
            and nouns[behind].name
            and nouns[index].determiner == "definite"
            and not nouns[index].name
        ):
            return behind  # "the scandal sheet | The Evening Packet"
        is_named = nouns[behind].is_titled and nouns[behind].kind == "person"
        return behind if is_named and nouns[index].form == "name" and nouns[index].kind != "person" else index
    return index


class _Describer:
    """Makes the records of a report's sources."""

    def __init__(self, report: Report, discourse: Discourse, titles: Titles, parties: Parties) -> None:
        self._report, self._discourse, self._titles, self._parties = report, discourse, titles, parties

    def describe(self, source: Part, index: int | None, turn: Entity | None = None) -> Described:
        """A source that the noun phrase at `index` heads; None where none was found. `turn` is who is behind a label."""
        if (label := self._own_label(source)) is not None:
            return Described(Source(source.spans, source.text, "outlet", label), ())
        if turn is not None:
            name = trim(source.text) if is_asker(source.text) else self._titles.of(turn)
            return Described(Source(source.spans, source.text, "person", name), ())
        if self._is_this_outlet(source.text):
            return Described(Source(source.spans, source.text, "outlet", self._report.outlet), ())
        entity = self._discourse.entities.get(index) if index is not None else None
        if index is None or entity is None:
            return self._describe_alone(source, index)
        members = self._members(source, index)
        if members:
            party = _common_party(members)
            return Described(
                Source(source.spans, source.text, "group", self._name_of_several(source, index, members), party, members), ()
            )
        noun = self._discourse.nouns[index]
        referent = self._referent(source, index, entity)
        kind = kind_of_entity(entity.whole, noun, (referent or source.text) if noun.form == "pronoun" else source.text)
        is_own = kind == "outlet" and entity.whole.is_outlet
        spoken_for = self._parties.of(entity) if _can_have_party(kind) or is_own else None
        if spoken_for and is_own:
            kind = "body"  # it gives out its own words
        reasons = [Reason("referent", self._discourse.why.get(index, "its own words"), 1.0)] if referent else []
        if spoken_for:
            reasons.append(Reason("party", spoken_for.words, 1.0))
        described = Source(source.spans, source.text, kind, referent, spoken_for.name if spoken_for else None)
        return Described(described, tuple(reasons))

    def _describe_alone(self, source: Part, index: int | None) -> Described:
        """A source that is a pronoun which nothing resolves, or has no noun phrase at all."""
        kind = kind_of(source.text)
        if index is None or self._discourse.nouns[index].form != "pronoun":
            return Described(Source(source.spans, source.text, kind, trim(source.text)), ())
        why = Reason("referent", self._discourse.why.get(index, "nobody before it fits"), 0.0)
        return Described(Source(source.spans, source.text, kind), (why,))

    def _own_label(self, source: Part) -> str | None:
        """ "STRAND REVIEW: Will you resign?", "Review: Why?": before what the outlet asks its name, or its own words for it."""
        outlet = self._report.outlet or ""
        name = tuple(outlet.removeprefix("The ").split())
        words = tuple(source.text.removeprefix("THE ").removeprefix("The ").split())
        if words != name and words == tuple(word.upper() for word in name):
            return outlet
        is_label = self._report.text[source.spans[0].end : source.spans[0].end + 1] == ":"
        return source.text if is_label and bool(words) and is_short_for(words, name) else None

    def _is_this_outlet(self, words: str) -> bool:
        """ "This newspaper" in a report whose outlet is known."""
        first, _, rest = words.lower().partition(" ")
        return (
            self._report.outlet is not None
            and first in ("this", "our")
            and (is_among(rest, "paper noun", "broadcast noun", "own noun") or rest == "editorial office")
        )

    def _referent(self, source: Part, index: int, entity: Entity) -> str | None:
        noun = self._discourse.nouns[index]
        is_general = noun.lowers[0] in GENERAL and len(noun.words) == 1
        told = [self._discourse.nouns[at] for at in entity.whole.nouns]
        is_general = is_general and all(one.form == "pronoun" or one.lowers[0] in GENERAL for one in told)
        if noun.form != "pronoun" and not entity.whole.name and is_general:
            return trim(source.text, noun.span.end - source.spans[0].start)
        return self._titles.of(entity)

    def _name_of_several(self, source: Part, index: int, members: Sequence[Member]) -> str:
        """ "The port and its insurer"; of "the two firms, Strand and Vey" the names."""
        entity = self._discourse.entities[index].whole
        if entity.plural and not entity.members and self._discourse.nouns[index].form == "pronoun":
            told = ((self._titles.source(at), at) for at in entity.nouns if self._discourse.nouns[at].form != "pronoun")
            named = next(((one, at) for one, at in told if one is not None and self._members(one, at)), None)
            source, index = named if named is not None else (source, index)
        if entity.members:
            joined = self._titles.joined(entity.nouns[0]) if entity.nouns[0] in self._discourse.chains else None
            if joined is None or len(joined.spans) != 1:
                return self._titles.of(entity) or unite(strip_possessive(source.text))
            source, index = joined, entity.nouns[0]
        chain = find_members(self._discourse.nouns, self._discourse.links, index, source.spans[0])
        if len(chain) != len(members):
            return (self._titles.of(entity) if entity.members else None) or unite(strip_possessive(source.text))
        is_anew = self._discourse.nouns[chain[0]].form == "pronoun"  # "she and the mayor, Egil Brun": both by their names
        fuller = [
            self._told_in_full(at, member, is_first=at == chain[0], is_anew=is_anew)
            for at, member in zip(chain, members, strict=True)
        ]
        return self._joined_in_full(source, index, members, fuller)

    def _joined_in_full(self, source: Part, index: int, members: Sequence[Member], fuller: Sequence[str]) -> str:
        """The words of a joint source with its members' fuller names in them."""
        is_whole = not is_called(self._discourse.nouns[index]) and len(members) == len(self._discourse.chains.get(index, members))
        before = self._report.text[source.spans[0].start : members[0].spans[0].start].rstrip()
        is_whole &= not before.endswith(",")  # not "| two firms |, Strand and Vey"
        is_opened = source.text.split()[0].lower() in OPENERS  # "| both | the port and its insurer"
        at = source.spans[0].start if is_whole and not is_opened else members[0].spans[0].start
        found = ""
        for member, words in zip(members, fuller, strict=True):
            between = self._report.text[at : member.spans[0].start]
            found += (" and " if between.strip(" ,") == "nor" else between) + words
            at = member.spans[0].end
        rest = self._report.text[at : source.spans[0].end] if is_whole else ""
        return trim(found + rest, len(found)) if is_whole else strip_possessive(found)

    def _told_in_full(self, index: int, member: Member, *, is_first: bool, is_anew: bool) -> str:
        """ "| Marsh | and | the imam |", "| Councillor Ewan Holt | and his agent": a member by his name, where the report has it.

        A body that is called by a common noun stays so: "the firm and its officers".
        """
        noun, entity = self._discourse.nouns[index], self._discourse.entities.get(index)
        if entity is None or not entity.whole.name or member.referent is None:
            return member.text
        if is_anew and self._is_named_behind(index, member.spans[0]) and entity.whole.sort == "person":
            return member.referent
        if noun.owner is not None:
            return member.text
        if member.spans[0].end != noun.span.end or "," in member.text:
            return member.text
        is_titled = is_first and noun.kind == "person" and len(noun.name) > 1
        is_untitled = noun.words[-len(noun.name) :] == noun.name and noun.lowers[: -len(noun.name)] in NO_TITLE
        is_surname = bool(noun.name) and entity.whole.sort == "person" and is_untitled
        is_told = noun.determiner == "definite" and (entity.whole.sort == "person" or _is_defined(noun))
        is_short = noun.form == "pronoun" or is_titled or is_surname or is_told
        return member.referent if is_short else member.text

    def _is_named_behind(self, index: int, span: Span) -> bool:
        """ "She and | the mayor, Egil Brun |": a member whose words end in the name that tells who he is."""
        apposed, nouns = self._discourse.links.apposed, self._discourse.nouns
        behind = (at for at, before in apposed.items() if before == index and nouns[at].kind == "person")
        return any(nouns[at].name and nouns[at].span.end == span.end for at in behind)

    def _members(self, source: Part, index: int) -> tuple[Member, ...]:
        if len(source.spans) != 1:
            return ()
        nouns = self._discourse.nouns
        entity = self._discourse.entities[index].whole
        if entity.members and index not in self._discourse.chains and entity.nouns[0] in self._discourse.chains:
            return self._members_before(entity.nouns[0])
        if entity.plural and nouns[index].form == "pronoun" and (told := self._told_by_members(entity)):
            return told
        chain = find_members(nouns, self._discourse.links, index, source.spans[0])
        spans = member_spans(nouns, chain, source.spans[0], self._report.text)
        return tuple(self._member(at, span) for at, span in zip(chain, spans, strict=True))

    def _told_by_members(self, entity: Entity) -> tuple[Member, ...]:
        """Those whom "they" stands for where a group was told with its members: "two firms, Strand and Vey"."""
        for at in entity.nouns:
            source = self._titles.source(at)
            if source is not None and self._discourse.nouns[at].form != "pronoun" and (found := self._members(source, at)):
                return found
        return ()

    def _members_before(self, first: int) -> tuple[Member, ...]:
        """Those whom "they" and "both" stand for, as they were named."""
        chain, nouns = self._discourse.chains[first], self._discourse.nouns
        joined = self._titles.joined(first)
        if joined is not None and len(joined.spans) == 1:
            chain = find_members(nouns, self._discourse.links, first, joined.spans[0]) or chain
        whole = Span(nouns[first].span.start, joined.spans[-1].end if joined else nouns[chain[-1]].span.end)
        spans = member_spans(nouns, chain, whole, self._report.text)
        return tuple(self._member(at, span) for at, span in zip(chain, spans, strict=True))

    def _member(self, index: int, span: Span) -> Member:
        words = self._report.text[span.start : span.end]
        entity = self._discourse.entities.get(index)
        referent = self._titles.of(entity) if entity is not None else None
        party = self._parties.of(entity) if entity is not None else None
        is_named = entity is not None and (entity.whole.name or self._discourse.nouns[index].form == "pronoun")
        return Member(words, (span,), referent if is_named else strip_possessive(words), party.name if party else None)


def _is_defined(noun: Noun) -> bool:
    """ "The Company": a common noun with a capital that stands for a body with a name."""
    is_short = len(noun.words) == 2 and noun.lowers[0] == "the" and noun.words[-1].istitle()
    return is_short and is_among(noun.head, "company noun", "organisation noun")


def _common_party(members: Sequence[Member]) -> str | None:
    """The party of a joint source, where its members have one in common."""
    parties = {member.party for member in members}
    return next(iter(parties)) if len(parties) == 1 else None


def _can_have_party(kind: SourceKind) -> bool:
    """Documents, evidence and outlets speak for nobody."""
    return kind not in ("document", "object", "outlet")
