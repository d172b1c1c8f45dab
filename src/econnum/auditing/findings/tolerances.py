"""The reasons why a figure without a partner is tolerated: words imply it, it is repeated, or it is a gloss.

`TOLERANCES` is the complete list: each row has a name, a strength, its condition, and two pairs of sentences, one that
it tolerates and one that it does not.  Both pairs are tests.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Literal, NamedTuple

from econnum.auditing.equivalences import relation
from econnum.auditing.figures import Figure
from econnum.auditing.findings.evidence import Evidence
from econnum.auditing.reading.clock_times import RULE as CLOCK
from econnum.lang.audit_cues import IMPLICIT
from econnum.lang.patterns import Pattern
from econnum.lexicon.conversion import converts

__all__ = ["TOLERANCES", "Tolerance", "tolerance"]


class Tolerance(NamedTuple):
    """One reason why a figure without a partner is tolerated.

    `holds` takes the figure, the evidence of its own text and that of the other.  A `firm` reason explains the figure.
    A `weak` one gives way to an error that explains it better: an unpaired figure without a reason, or one of its kind
    between the same neighbours.  An `open` one gives way to any other unpaired date.  `right` is a pair of sentences
    that the row tolerates, `wrong` one that it does not, with the discrepancy.
    """

    name: str
    strength: Literal["firm", "weak", "open"]
    holds: Callable[[Figure, Evidence, Evidence], bool]
    right: tuple[str, str]
    wrong: tuple[str, str, str]


def tolerance(figure: Figure, own: Evidence, other: Evidence) -> Tolerance | None:
    """The reason why a figure without a partner is tolerated; None if it is missing or added."""
    return next((row for row in TOLERANCES if row.holds(figure, own, other)), None)


def _copied(figure: Figure, own: Evidence, other: Evidence) -> bool:
    return figure.family == "identifier" and other.holds_digits(figure.mention.text)


def _repeated(figure: Figure, own: Evidence, other: Evidence) -> bool:
    """Whether the other text has the figure less often, and this text repeats it for the same thing, or for each."""
    times = 0 if figure.span is not None else other.times(figure)
    if not times:
        return False
    cues = IMPLICIT[figure.mention.language]
    if times > 1 or _is_little(figure) or other.speaks_of_all or cues.pointing.search(figure.before):
        return True
    return any(cues.pointing.search(twin.before) or _same_words(figure, twin, cues.words) for twin in own.twins(figure))


_NOUN = 2  # the characters of a noun after a Chinese count


def _same_words(mine: Figure, theirs: Figure, words: Pattern) -> bool:
    """Whether two figures are followed by the same word, such as the noun that they count."""
    a, b = words.match(mine.after), words.match(theirs.after)
    if a is None or b is None:
        return False
    length = _NOUN if mine.family == "plain" and mine.mention.language == "zh" else len(a[0])
    return a[0][:length] == b[0][:length]


_LITTLE = frozenset({Decimal(1), Decimal(2)})
_WHOLE = Decimal(100)


def _is_little(figure: Figure) -> bool:
    """Whether the figure is one or two, which grammar often renders: a, both, the groups."""
    return figure.family in {"plain", "order"} and figure.value is not None and abs(figure.value) in _LITTLE


def _left_to_grammar(figure: Figure, own: Evidence, other: Evidence) -> bool:
    """Whether grammar may render the figure: one, first or second; two only of things that are known."""
    if not _is_little(figure):
        return False
    if figure.value == 1 or figure.family == "order":
        return True
    return IMPLICIT[figure.mention.language].two.search(_around(figure)) is not None


def _around(figure: Figure) -> str:
    """The text around the figure, with NUL before it."""
    return f"{figure.before}\0{figure.mention.text}{figure.after}"


def _wholly(figure: Figure, own: Evidence, other: Evidence) -> bool:
    """Whether the figure is 100% used as an adverb: 100% sure, 已100%完成."""
    if figure.family != "percent" or figure.value != _WHOLE:
        return False
    return IMPLICIT[figure.mention.language].wholly.search(_around(figure)) is not None


def _shown(figure: Figure, own: Evidence, other: Evidence) -> bool:
    return figure.span is None and other.supports(figure)


def _sums_up(figure: Figure, own: Evidence, other: Evidence) -> bool:
    """Whether the figure counts the list directly before it, which names all members."""
    return figure.family == "plain" and figure.value in IMPLICIT[figure.mention.language].members(figure.before)


# An amount in brackets after another is the same in a second currency.
_GLOSS = re.compile(r"[(（\[][^()（）\[\]0-9]{0,24}$")


def _glosses(figure: Figure, own: Evidence, other: Evidence) -> bool:
    """Whether the figure states another figure of its text in a second currency or unit."""
    if figure.family == "money":
        return _GLOSS.search(figure.before) is not None
    return figure.unit is not None and any(
        unit != figure.unit
        and (figure.family == "temperature" or converts(figure.unit, unit))
        and any(relation(figure, f) == "converted" for f in figures)
        for unit, figures in other.by_unit.items()
    )


def _dated_again(figure: Figure, own: Evidence, other: Evidence) -> bool:
    return figure.span is not None and other.dates(figure.span)


def _day_of_report(figure: Figure, own: Evidence, other: Evidence) -> bool:
    """Whether the figure is the day on which something was said, which Chinese news states and other news omits."""
    if figure.span is None or figure.span[:2] != (None, None) or figure.span.day is None:
        return False
    return IMPLICIT[figure.mention.language].reported.match(figure.after) is not None


def _year_alone(figure: Figure, own: Evidence, other: Evidence) -> bool:
    return _in_years(figure) and figure.span is not None and figure.span.year == figure.span.last_year


def _in_years(figure: Figure) -> bool:
    return figure.span is not None and figure.span[1:3] == figure.span[4:] == (None, None)


def _date_shown(figure: Figure, own: Evidence, other: Evidence) -> bool:
    """Whether words and digits state every part of the date, or a quarter or a half by its ordinal."""
    if figure.span is None:
        return False
    year, month, day, last_year, last_month, last_day = figure.span
    if _in_years(figure):
        known = [
            y is None or any(Decimal(y.ljust(n, "0")) in other.calendar for n in (4, len(y))) for y in (year, last_year)
        ]
        return all(known) or (any(known) and other.names_year)  # from 2020 to this year
    if month is not None and last_month is not None and last_month > month and day is None:
        length = last_month - month + 1
        if length in {3, 6} and Decimal(last_month // length) in other.calendar:
            return True
    return all(Decimal(part) in other.calendar for part in (month, day, last_month, last_day) if part)


def _date_in_part(figure: Figure, own: Evidence, other: Evidence) -> bool:
    """Whether the other text states a part of the date, or the day of the week instead."""
    if figure.span is None or _in_years(figure):
        return False
    _, month, day, _, last_month, last_day = figure.span
    if any(Decimal(part) in other.calendar for part in (month, day, last_month, last_day) if part):
        return True
    return day is not None and other.names_day and not own.names_day


def _hour(figure: Figure, own: Evidence, other: Evidence) -> bool:
    return figure.mention.rule == CLOCK


def _one_of_a_unit(figure: Figure, own: Evidence, other: Evidence) -> bool:
    """Whether the figure is one of a currency or a unit, which an article may render: on the dollar, per mu."""
    if figure.unit is None or figure.family in _NO_ARTICLE:
        return False
    return figure.value == 1 and Decimal(1) in other.implied["count"]


_NO_ARTICLE = frozenset({"points", "time"})


TOLERANCES: tuple[Tolerance, ...] = (
    Tolerance(
        "identifier", "firm", _copied,
        ("股票代码：600519。", "Its shares trade as SH600519."),
        ("股票代码：600519。", "Its shares trade as SH600159.", "missing"),
    ),
    Tolerance(
        "shown", "firm", _shown,
        ("十年来出口一直增长。", "Exports have grown for a decade."),
        ("七年来出口一直增长。", "Exports have grown for a decade.", "missing"),
    ),
    Tolerance(
        "repeated", "weak", _repeated,
        ("文件共12页，这12页已公开。", "The document has 12 pages and was made public."),
        ("他被判处12个月监禁，缓刑12个月。", "He was handed a sentence of 12 months.", "missing"),
    ),
    Tolerance(
        "small", "weak", _one_of_a_unit,
        ("每1美元可兑7元人民币。", "It buys 7 yuan on the dollar, or for a dollar."),
        ("每公斤售价80卢比（1英镑）。", "It sells at 80 rupees (£8) a kilo.", "value"),
    ),
    Tolerance(
        "small", "weak", _left_to_grammar,
        ("两组的差异约为1%。", "The difference between the groups was about 1%."),
        ("两组的差异约为1%。", "The difference between the three groups was about 1%.", "value"),
    ),
    Tolerance(
        "adverb", "weak", _wholly,
        ("这批货物已100%通过检验。", "The consignment has passed inspection."),
        ("这批货物中100%为进口货。", "The consignment was imported.", "missing"),
    ),
    Tolerance(
        "summary", "weak", _sums_up,
        ("江苏、浙江、辽宁3省试点。", "Jiangsu, Zhejiang and Liaoning are trying it out."),
        ("江苏、浙江、辽宁等5省试点。", "Jiangsu, Zhejiang and Liaoning are trying it out.", "missing"),
    ),
    Tolerance(
        "gloss", "weak", _glosses,
        ("投资6亿元。", "It invested 600 million yuan ($83 million)."),
        ("投资6亿元（8300万美元）。", "It invested 600 million yuan ($38 million).", "value"),
    ),
    Tolerance(
        "time of the day", "weak", _hour,
        ("15时50分报警，16时30分处置完毕。", "Police were called at 15:50 and had left by dusk."),
        ("15时50分接到报警。", "Police were called at 14:50.", "period"),
    ),
    Tolerance(
        "repeated", "open", _dated_again,
        ("新华社9月27日电，央行27日下调利率。", "Xinhua, Sept. 27: the central bank cut rates."),
        ("新华社9月27日电，央行26日下调利率。", "Xinhua, Sept. 27: the central bank cut rates.", "missing"),
    ),
    Tolerance(
        "day of the report", "open", _day_of_report,
        ("财政厅负责人26日表示，已下达资金1.73亿元。", "The department said it had allocated 173 million yuan."),
        ("工程26日竣工，耗资1.73亿元。", "The project, which cost 173 million yuan, was completed.", "missing"),
    ),
    Tolerance(
        "shown", "open", _date_shown,
        ("8月零售额增长4.6%。", "Retail sales rose 4.6% in August."),
        ("8月零售额增长4.6%。", "Retail sales rose 4.6% in July.", "missing"),
    ),
    Tolerance(
        "year", "open", _year_alone,
        ("2023年利润增长5%。", "Profit grew 5% in the year."),
        ("2023年利润增长5%。", "Profit grew 5% in 2022.", "period"),
    ),
    Tolerance(
        "part of the date", "open", _date_in_part,
        ("6月8日，代表团抵达利马。", "The delegation arrived in Lima on Thursday."),
        ("6月8日，代表团抵达利马。", "The delegation arrived in Lima on June 9.", "period"),
    ),
)  # fmt: skip
