"""Counts, measures, shares, money and comparisons, with bounds and units."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.language.analysis import analyse
from sayso.records import Quantity, Relation, Span
from sayso.statements.quantities.reading import find_quantities
from tests import factories
from tests.fragments import PIECES

MARK = re.compile(r"\{(?P<words>[^|{}]*)\|(?P<value>[^|{}]*)(?:\|(?P<unit>[^{}]*))?\}|<(?P<time>[^<>]*)>")
"""`{at least 40 pumps|40..|pumps}` is a quantity with its interval or relation and its unit, `<on Monday>` a time expression."""

NUMBERS = (
    "They sold {40 heavy pumps|40|heavy pumps}.",
    "They counted {forty boats|40|boats} off Ostra.",
    "{1.2 million people|1200000|people} fled.",
    "It cost {1,200 crowns|1200|crowns}.",
    "The port lost {twenty-five cranes|25|cranes}.",
    "It took in {one hundred and twenty crates|120|crates}.",
    "{A hundred men|100|men} came.",
    "{A dozen boats|12|boats} were hit.",
    "{Two dozen boats|24|boats} were hit.",
    "{Half a dozen boats|6|boats} were hit.",
    "{Half a million people|500000|people} fled.",
    "{Two and a half million people|2500000|people} fled.",
    "{Two hundred and fifty thousand people|250000|people} fled.",
    "It bought {3bn shells|3000000000|shells}.",
    "The town has {20 000 inhabitants|20000|inhabitants}.",
    "{Zero ships|0|ships} came.",
    "It sank {one trawler|1|trawler}.",
    "{Fifteen hundred men|1500|men} were called up.",
    "It spans {3.5 km|3.5|km}.",
    "The line runs for {30km|30|km}.",
    "It holds {40 kg of grain|40|kg of grain}.",
    "It moved {half a mile|0.5|mile} east.",
    "It waited {half an hour|0.5|hour}.",
    "It took {two and a half years|2.5|years}.",
    "There were {three thousand|3000} of them.",
)
QUOTED = (
    "It saw “{hundreds” of missiles|200..999|missiles}.",
    "It found {640 kilograms of “powder|640|kilograms of powder}”.",
    "{Half the “engines|50|% of the engines}” were new.",
    "{Three of the crew's lockers|3|lockers} were open.",
    "It spilled {4,000 cubic metres|4000|cubic metres}.",
    "It saw cracks in {a fifth of the sets|20|% of the sets}.",
    "It was dark for {nearly 40 minutes|36..40|minutes} before dawn.",
    "It went off {within 40 seconds|..40|seconds}.",
    "Call 0440.",
    "He left by 7.40 and came back.",
    "Licence 4471 was signed.",
    "There was one Ann Vey there.",
)
BOUNDS = (
    "They sold {at least 40 heavy pumps|40..|heavy pumps}.",
    "{At least 400 UAVs|400..|UAVs} were sent.",
    "{No fewer than 40 boats|40..|boats} sailed.",
    "{A minimum of 40 boats|40..|boats} sailed.",
    "{More than 40 boats|40..|boats} sailed.",
    "{Over 40 boats|40..|boats} sailed.",
    "They hold {above 40 boats|40..|boats}.",
    "{Upwards of 40 boats|40..|boats} sailed.",
    "{Well over 300 boats|300..|boats} sailed.",
    "{Slightly more than 300 boats|300..|boats} sailed.",
    "{Up to 40 boats|..40|boats} sailed.",
    "{At most 40 boats|..40|boats} sailed.",
    "{No more than 40 boats|..40|boats} sailed.",
    "{Not more than 40 boats|..40|boats} sailed.",
    "{As many as 40 boats|..40|boats} sailed.",
    "{Fewer than 40 boats|..40|boats} sailed.",
    "{Less than 40 tonnes|..40|tonnes} came.",
    "{Just under 300 boats|..300|boats} sailed.",
    "It stayed {below 40 degrees|..40|degrees}.",
    "{About 450 boats|405..495|boats} sailed.",
    "{Around 450 boats|405..495|boats} sailed.",
    "{Some 450|405..495} arrived.",
    "{Roughly 450 boats|405..495|boats} sailed.",
    "{Approximately 450 boats|405..495|boats} sailed.",
    "{An estimated 450 boats|405..495|boats} sailed.",
    "{Nearly 300 boats|270..300|boats} sailed.",
    "{Almost 300 boats|270..300|boats} sailed.",
    "{Close to 300 boats|270..300|boats} sailed.",
    "{Nearly a dozen boats|10.8..12|boats} sailed.",
    "{Some dozen boats|10.8..13.2|boats} sailed.",
    "{At least some 40 boats|40..|boats} sailed.",
    "{At least a dozen boats|12..|boats} sailed.",
    "{More than half a million people|500000..|people} fled.",
    "{At least possibly 40 boats|40..|boats} sailed.",
    "{At least one boat|1..|boat} sailed.",
)
BOUNDS_BEHIND = (
    "They sold {400 or more|400..}.",
    "They sold {400 or more pumps|400..|pumps}.",
    "They sold {40 pumps or more|40..|pumps}.",
    "They sold {40 at most|..40}.",
    "They sold {40 pumps at most|..40|pumps}.",
    "They sold {40 pumps, at most|..40|pumps}.",
    "He drank {a couple of beers, at most|..2|beers}, she said.",
    "They sold {closer to 300|270..300}.",
    "They sold {never more than 40 pumps|..40|pumps}.",
    "No boat came {nearer than 15 miles|..15|miles}.",
    "They sold {a good 200 pumps|200..|pumps}.",
    "It cost {“in the region of” £70,000|63000..77000|GBP}.",
    "They sold {“at least” 40 pumps|40..|pumps}.",
    "They sold {450 or so|405..495}.",
    "They sold {450 or so pumps|405..495|pumps}.",
    "They sold {3,000-plus pumps|3000..|pumps}.",
    "They sold {40 or fewer pumps|..40|pumps}.",
    "They sold {40, and possibly more|40..}.",
    "They sold {40+ pumps|40..|pumps}.",
    "They sold {40 pumps|40|pumps}, {at least 30 hoses|30..|hoses} and {two boats|2|boats}.",
)
RANGES = (
    "They sold {10 to 12 pumps|10..12|pumps}.",
    "They sold {10-12 tonnes of wheat|10..12|tonnes of wheat}.",
    "They sold {10–12 tonnes|10..12|tonnes}.",
    "They sold {between 10 and 12 tonnes of wheat|10..12|tonnes of wheat}.",
    "They sold {anything from 10 to 12 pumps|10..12|pumps}.",
    "They sold {10 or 12 pumps|10..12|pumps}.",
    "They sold {two or three pumps|2..3|pumps}.",
    "It cost {between $3 million and $5 million|3000000..5000000|USD}.",
    "It cost {$3 to $5 million|3000000..5000000|USD}.",
    "It cost {$3-5 million|3000000..5000000|USD}.",
    "{Two to three million people|2000000..3000000|people} fled.",
    "{5% to 10% of voters|5..10|% of voters} stayed away.",
    "{5 to 10 percent of voters|5..10|% of voters} stayed away.",
    "{Between 5 and 10 per cent|5..10|%} stayed away.",
    "They lost {40, possibly 50, boats|40..50|boats}.",
    "It lasted {four hours, at most five|4..5|hours}.",
    "They lost {ten boats, at the most twelve|10..12|boats}.",
    "They lost {a boat or two|1..2|boat} and {an old crane or two|1..2|old crane}.",
    "{Between 10 tonnes and 12 tonnes of wheat|10..12|tonnes of wheat} rotted.",
    "The toll rose from {40|40} to {60|60}.",
)
VAGUE = (
    "{A pair of cranes|2..2|cranes} fell.",
    "{A couple of boats|2..2|boats} sailed.",
    "{A few boats|3..5|boats} sailed.",
    "{Several boats|3..9|boats} sailed.",
    "{A handful of boats|3..7|boats} sailed.",
    "{Dozens of boats|24..99|boats} sailed.",
    "{Scores of boats|40..99|boats} sailed.",
    "{Tens of boats|20..99|boats} sailed.",
    "{Hundreds of combat drones|200..999|combat drones} flew.",
    "{Thousands of people|2000..9999|people} fled.",
    "{Tens of thousands of people|20000..99999|people} fled.",
    "{Hundreds of thousands of people|200000..999999|people} fled.",
    "{Millions of crowns|2000000..9999999|crowns} were lost.",
    "{Hundreds, and possibly thousands|200..9999} fled.",
    "{Hundreds of drones, and possibly thousands|200..9999|drones} flew.",
    "{Dozens or even hundreds of drones|24..999|drones} flew.",
    "{Hundreds if not thousands of drones|200..9999|drones} flew.",
    "{Several hundred drones|300..900|drones} flew.",
    "{A few thousand drones|3000..5000|drones} flew.",
    "{Several dozen drones|36..108|drones} flew.",
    "{At least several drones|3..|drones} flew.",
    "{More than a hundred drones|100..|drones} flew.",
    "{Tens or hundreds of thousands of people|20000..999999|people} fled.",
    "They sent {a limited number of heavy pumps|..|heavy pumps}.",
    "They sent {a small amount of wheat|..|wheat}.",
    "They sent {a number of boats|..|boats}.",
    "They sent {an unknown quantity of ammunition|..|ammunition}.",
)
SHARES = (
    "{40 percent of voters|40|% of voters} stayed away.",
    "{40 per cent of voters|40|% of voters} stayed away.",
    "{40% of voters|40|% of voters} stayed away.",
    "Prices rose {2.5 percent|2.5|%}.",
    "{Half of the fleet|50|% of the fleet} sank.",
    "{More than half of the fleet|50..|% of the fleet} sank.",
    "{Half the fleet|50|% of the fleet} sank.",
    "{A third of the fleet|33.3|% of the fleet} sank.",
    "{Two thirds of the fleet|66.7|% of the fleet} sank.",
    "{Two-thirds of voters|66.7|% of voters} stayed away.",
    "{A quarter of the grain|25|% of the grain} rotted.",
    "{Three quarters of the grain|75|% of the grain} rotted.",
    "{Nearly a third of the grain|29.97..33.3|% of the grain} rotted.",
    "{One in five voters|20|% of voters} stayed away.",
    "{Nine out of ten voters|90|% of voters} stayed away.",
    "{About 40% of voters|36..44|% of voters} stayed away.",
    "Prices rose by {a quarter|25|%}, not by {up to a fifth|..20|%}.",
    "{Up to half of them|..50|%} sank.",
)
MONEY = (
    "It cost {$3 million|3000000|USD}.",
    "It cost {US$3 million|3000000|USD}.",
    "It cost {£1,200|1200|GBP}.",
    "It cost {€3bn|3000000000|EUR}.",
    "It cost {3m euros|3000000|euros}.",
    "It cost {40 million crowns|40000000|crowns}.",
    "It cost {more than $40|40..|USD} a barrel.",
    "It cost {$1.5m|1500000|USD} in fees.",
    "It cost {EUR 40 million|40000000|EUR}.",
    "It cost {40 €|40|EUR}.",
    "A {$5-million|5000000|USD} loan was agreed.",
    "It cost {hundreds of millions of dollars|200000000..999999999|dollars}.",
    "It cost {about $450|405..495|USD}.",
    "It cost {up to 50 cents|..50|cents}.",
)
UNITS = (
    "They sold {three batches of old pumps|3|batches of old pumps}.",
    "The hospital counted {17 dead|17|dead}.",
    "They saw {dozens of wounded|24..99|wounded} there.",
    "They sent {40 people|40|people} home.",
    "They pumped {200,000 barrels a day|200000|barrels a day}.",
    "They sold {12 tonnes of wheat|12|tonnes of wheat} to Ostra.",
    "They sold {40 combat drones|40|combat drones} from Ostra.",
    "They sold {40 combat drones|40|combat drones} that failed.",
    "{400 drones|400|drones} were sold.",
    "{450 people|450|people} killed in Ostra were buried.",
    "{12 members|12|members} of the crew drowned.",
    "{40 citizens|40|citizens} of Ostra drowned.",
    "{12 of the boats|12|boats} sank.",
    "{Six|6} of them sank.",
    "{40 new, heavily armed boats|40|new, heavily armed boats} sailed.",
    "{Two customs officials|2|customs officials} left.",
    "{40 more boats|40|boats} sailed.",
    "{40 other boats|40|other boats} sailed.",
    "{Three others|3|others} were hurt.",
    "{40 arms dealers|40|arms dealers} were held.",
    "{Two UN monitors|2|UN monitors} left.",
    "{40 men and women|40|men and women} drowned.",
    "{40 pumps|40|pumps} and {30 hoses|30|hoses} were sold.",
    "{Two people|2|people} <on Monday> saw it.",
    "It fell by {40 miles per hour|40|miles per hour}.",
    "{Two|2} were killed and {three|3} wounded.",
    "They have {two brothers|2|brothers} in Ostra.",
)
COMPOUNDS = (
    "He got a {six-year|6|year} sentence.",
    "It ended a {two-year|2|year} delay.",
    "It issued a {40-page|40|page} report.",
    "A {400,000-strong|400000} army waited.",
    "A {12-nation|12|nation} bloc met.",
    "It lasted {three days|3|days}.",
    "He was sentenced to {six years|6|years}.",
    "They built {three 40-foot boats|3|40-foot boats}.",
)
RELATIONS = (
    "The shipment was {smaller than the previous one|less}.",
    "The shipment was {larger than the last one|more}.",
    "They sold {twice as many as <in March>|more}.",
    "They sold {as many as before|same}.",
    "They sold {more than before|more}.",
    "They sold {more boats than <last year>|more}.",
    "They sold {fewer than <in March>|less}.",
    "They sold {double the number|more}.",
    "They sold {more than twice the usual amount|more}.",
    "She had drunk {nearly double the legal limit|more}.",
    "They sold {more than they declared|more}.",
    "Prices were {higher than expected|more}.",
    "They sold {the same number of boats as before|same}.",
    "They sold {half as many as <in March>|less}.",
    "They sold {as many boats as the navy|same}.",
    "It was {three times the size of the last one|more}.",
)
NEWS = (
    "It sent {upwards of 1,500 shells|1500..|shells} and {around two dozen armoured vehicles|21.6..26.4|armoured vehicles}.",
    "The firm denied shipping {more than a handful of spare parts|3..|spare parts}, worth {less than €20,000|..20000|EUR}.",
    "{Roughly one in three homes|29.97..36.63|% of homes} is dark, and {two-fifths of respondents|40|% of respondents} starve.",
    "It leaked {between 200 and 300 barrels of oil|200..300|barrels of oil}, {an estimated 15,000 gallons|13500..16500|gallons}.",
    "Prosecutors want a {two-and-a-half-year|2.5|year} term for the 52-year-old mayor.",
    "The cost rose to {90m crowns|90000000|crowns}, of which {$4.7m|4700000|USD} was paid.",
    "{Three|3|engines} of the {four engines|4|engines} failed.",
    "{Two-thirds|66.7|% of the 90 seats} of the {90 seats|90|seats} are filled.",
    "They hold {close to 200 hostages|180..200|hostages}, including {about 40 women and children|36..44|women and children}.",
    "The price is {$70-$80|70..80|USD} a barrel.",
    "It sold {six Tarn 2 launchers|6|Tarn 2 launchers} and {four MK-9 missiles|4|MK-9 missiles}.",
    "The losses were {larger than those|more} reported <in March>.",
    "It was {three times more than planned|more}.",
    "They had {300-odd boats|270..330|boats}.",
    "{Hundreds of thousands of doses, perhaps a million|200000..1000000|doses} were burned.",
    "{At least three dozen homes|36..|homes} burned and {1,100 others|1100|others} were hit.",
    "{As few as three people|3..|people} knew.",
    "It moved at {200 km/h|200|km/h}.",
    "The toll {exceeded 100|100..}.",
)
NO_QUANTITIES = (
    "A one-time fee and a two-faced answer were given.",
    "Talks were held at 14 Harbour Road by the Group of 12.",
    "Call 0800 555 1234.",
    "He spoke at 9.30 a.m. in front of Terminal 2.",
    "The court voted 5-4, and she won 6-4, 7-5.",
    "The people under 30 left, and none was under 18.",
    "The No. 2 official was paid a five-figure sum.",
    "There is zero tolerance.",
    "Ann Vey, 34, drove a 34-year-old man home.",
    "He was aged 12, she is 34 years old.",
    "The third shipment left on the 5th.",
    "The KV-110 flew under Article 5.",
    "Flight 12 landed at Gate 4, as Resolution 1929 says.",
    "No 4 reactor and the No. 3 pump failed.",
    "The Group of Seven met on Channel 4.",
    "See page 4, section 3 and chapter 12.",
    "One of them left; one day the other one will.",
    "It began <at 9 p.m.> and ended at 8 a.m. or 12:30.",
    "None of the boats sailed, and no one came.",
    "A boat and an oar were found.",
    "The 2030 election was close.",
    "They won 2-1 and lost 5-4.",
    "Call 555-1234 or write to a4@ostra.example.",
    "They sold <on 4 May>, <three days ago> and <in 2030>.",
    "No one said that one should go.",
    "They are more than glad, rather than sad.",
    "The ship is more dangerous than the boat.",
    "They sold some pumps and all the hoses.",
    "The first half was dull.",
    "He scores often.",
    "The couple left.",
    "As well as that, as soon as it came, they left.",
    "May 4 was dry, and 12 June wet.",
)


class Wanted(NamedTuple):
    """A quantity as an example tells it."""

    text: str
    low: float | None
    high: float | None
    unit: str | None
    relation: str | None


def told(example: str) -> tuple[str, list[Span], list[Wanted]]:
    """The text of an example, its times and its quantities."""
    text, times, wanted, at = "", [], [], 0
    for mark in _marks(example):
        text += example[at : mark.start()]
        inner = mark["time"] or re.sub(r"[<>]", "", mark["words"])
        start = len(text)
        text += inner
        if mark["time"]:
            times.append(Span(start, len(text)))
        else:
            wanted.append(_wanted(inner, mark["value"], mark["unit"]))
            inside = re.findall(r"<(.*?)>", mark["words"])
            times += [Span(start + inner.index(time), start + inner.index(time) + len(time)) for time in inside]
        at = mark.end()
    return text + example[at:], times, wanted


def _marks(example: str) -> list[re.Match[str]]:
    return list(MARK.finditer(example))


def _wanted(words: str, value: str, unit: str | None) -> Wanted:
    if value in get_args(Relation):
        return Wanted(words, None, None, None, value)
    low, to, high = value.partition("..")
    ends = (float(low) if low else None, float(high) if high else None)
    return Wanted(words, ends[0], ends[1] if to else ends[0], unit, None)


def find(text: str, times: list[Span]) -> tuple[Quantity, ...]:
    """The quantities of a text whose times are known, without the network."""
    report = factories.report(text)
    return find_quantities(report, analyse(report), times)


TOLD_ELSEWHERE = (
    "Soldiers took {a great many horses|..|horses}.",
    "The yard had {a limited number of its own cranes|..|cranes}.",
    "{A small amount of a solvent|..|solvent} leaked.",
    "He shipped {limited quantities|..}, the firm says.",
    "The guild asked for {three times that|more}.",
    "The toll was {twice the official one|more}.",
    "They paid {double what the insurer offered|more}.",
    "{8 in 10 of the pumps|80|% of the pumps} leak.",
    "The yard wants {more like 40 boats|36..44|boats}.",
    "He got {hardly 600 crowns|..600|crowns}.",
    "The dose must {not exceed 40 grams|..40|grams}.",
    "{A quarter of it|25|% of it} burned.",
    "He put the loss at {nearly half|45..50|%}.",
    "“{Fewer than half” of the horns|..50|% of the horns} were tested.",
    "They found “{scores” of boxes|40..99|boxes}.",
    "They found “{several tonnes” of flour|3..9|tonnes of flour}.",
    "He saw the {dozen or so lorries|10.8..13.2|lorries}.",
)
"""Sizes that are not told, or told elsewhere; what is quoted before an "of"."""

EXAMPLES = (
    *TOLD_ELSEWHERE,
    *NUMBERS,
    *QUOTED,
    *BOUNDS,
    *BOUNDS_BEHIND,
    *RANGES,
    *VAGUE,
    *SHARES,
    *MONEY,
    *UNITS,
    *COMPOUNDS,
    *RELATIONS,
    *NEWS,
)


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_quantity_has_its_words_its_interval_and_its_unit(example: str) -> None:
    """By closed classes alone, as where no network read the report."""
    text, times, wanted = told(example)
    assert [Wanted(q.text, q.low, q.high, q.unit, q.relation) for q in find(text, times)] == wanted


@pytest.mark.parametrize("example", NO_QUANTITIES)
def test_what_counts_nothing_is_no_quantity(example: str) -> None:
    """Ages, times, ordinals, names, "one" as a pronoun, comparisons of manner."""
    text, times, _ = told(example)
    assert [q.text for q in find(text, times)] == []


NUMERIC = (
    *("40", "1,200", "1.2", "$", "€", "%", "percent", "half", "a", "third", "of", "dozen", "dozens", "hundreds", "million", "one"),
    *(
        "two",
        "at least",
        "up to",
        "or more",
        "between",
        "and",
        "to",
        "-",
        "–",
        "3-5",
        "40-page",
        "six-year",
        "more",
        "than",
        "twice",
    ),
    *(
        "as many as",
        "boats",
        "heavy",
        "the fleet",
        "tonnes",
        "3m",
        "KV-110",
        "several",
        "a few",
        "number",
        "in",
        "five",
        "same",
        "or",
    ),
    *("possibly", "times", "on", "level"),
)


@given(st.lists(st.sampled_from((*NUMERIC, *PIECES)), max_size=30).map(" ".join))
def test_quantities_lie_in_the_text_in_order_and_apart(text: str) -> None:
    """Nothing raises, whatever the words; the text of a quantity is that of its span."""
    report = factories.report(text) if text.strip() else None
    found = find_quantities(report, analyse(report), ()) if report else ()
    ends = [0]
    for quantity in found:
        assert ends[-1] <= quantity.span.start < quantity.span.end <= len(text)
        assert quantity.text == text[quantity.span.start : quantity.span.end]
        ends.append(quantity.span.end)


@pytest.mark.parametrize(
    ("text", "tags", "wanted"),
    [
        ("He said that half the crew had left.", "PRP VBD IN PDT DT NN VBD VBN .", ["half the crew"]),
        ("He said that a fifth of the money went.", "PRP VBD IN DT NN IN DT NN VBD .", ["a fifth of the money"]),
        ("He admits that one region was lost.", "PRP VBZ IN CD NN VBD VBN .", ["one region"]),
        ("He wants that one boat.", "PRP VBZ DT CD NN .", []),
    ],
)
def test_a_that_which_opens_a_clause_hides_no_number(text: str, tags: str, wanted: list[str]) -> None:
    """As a determiner it points: "that one boat"."""
    report = factories.report(text)
    analysis = replace(analyse(report), speech=tuple(tags.split()))
    assert [one.text for one in find_quantities(report, analysis, ())] == wanted
