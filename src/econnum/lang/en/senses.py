"""Ambiguous English words after a figure, with the context of each meaning.

Source: the Guardian and Observer style guide, s.v. temperatures: degrees as a bare capital, 30C (86F).
"""

from __future__ import annotations

from econnum.lang.en.after_digits import METERS, METERS_BEFORE, MONTHS
from econnum.lang.en.money import CURRENCY_WORDS, SUBUNITS
from econnum.lang.en.shares import SHARES
from econnum.lang.en.units import MEASURES
from econnum.lang.patterns import Pattern
from econnum.lang.schema import AmbiguousWord, Sense, Word

__all__ = ["SENSES"]

# Words of temperature before and after a figure; a capital C alone is a grade, a shape or a section.
_BEFORE = Pattern(
    r"""(?x:
        (?<![a-z])
        (?:
            temperatures?|thermometers?|warm[a-z]*|heat[a-z]*|hot|hott[a-z]*|cool[a-z]*|cold|colder|coldest|weather
          | climate|highs|lows|mercury|pre-industrial|freez[a-z]*|frost|boil[a-z]*|melt[a-z]*|oven|celsius|fahrenheit
        )
        (?![a-z])[^\n]{0,60}$
    )"""
)
_AFTER = Pattern(
    r"""(?x:
        [ ](?:
            above|below|(?:of[ ])?warming|warmer|cooler|hotter|colder|heat|rise|limit|target|threshold|goal|world
        )(?![a-z])
    )"""
)


def _degrees(unit: str, written: str) -> tuple[Sense, ...]:
    word = Word("measure", unit)
    return Sense(word, before=_BEFORE, written=written), Sense(word, after=_AFTER, written=written)


# Cents, as Australia and South Africa print them: $20 and 43c, up 5c to $3.20.
_NO_DOTS = Pattern(r"(?!\.[amp])")  # p.a. is a year, p.m. a time
_EARNED = Pattern(
    r"""(?x:
        (?<![a-z])(?:eps|dps|earnings[ ]per[ ]share|dividends?|distributions?|payouts?)
        (?:[ ](?:[a-z'-]+|\([a-z]+\))){0,4}[ ]$
      | [0-9]c[^0-9.;]{0,24}[ ](?:vs\.?|versus|v|from|to|and|or|against|with)[ ]$
    )"""
)
_PRICED = Pattern(
    "(?:/| per | an? )(?:share|unit|lb|pound|kwh|kg|litre|liter|bushel)(?![a-z])|"
    " (?:ests?|estimates?|consensus|forecasts?|dividends?|distribution)(?![a-z])"
)
_CENT = Word("subunit", SUBUNITS["cent"])
_CENTS = (
    Sense(_CENT, before=Pattern(r"(?:\$ ?[0-9,]+|(?<![a-z])(?:dollars?|euros?|rand|ringgit|rupees))(?: and)? $")),
    Sense(_CENT, after=Pattern(r"(?: (?:higher|lower))? (?:at|to|from) (?:us|a|nz|hk|s)?\$ ?[0-9]")),
    # EPS 84c against 79c; a dividend of 12c; 14c/kWh.
    Sense(_CENT, before=_EARNED, after=_NO_DOTS, written="c"),
    Sense(_CENT, after=_PRICED, written="c"),
)

# An ounce after pounds is a sixteenth of them; a bare one is a troy ounce.
_OUNCE = AmbiguousWord(
    (Sense(Word("measure", "ounce"), before=Pattern(r"(?<![a-z])(?:pounds?|lbs?\.?)(?:,| and)? $")),),
    Word("measure", MEASURES["ounce"]),
)
# Pounds are money unless words of weight or ounces follow.
_POUND = Word("measure", MEASURES["pound"])
_POUNDS = AmbiguousWord(
    (
        Sense(
            _POUND,
            after=Pattern(
                r"(?:,| and)? (?:[0-9]{1,2}|[a-z]{3,7}) (?:ounces?|oz)(?![a-z])|,? (?:heavier|lighter)(?![a-z])"
            ),
        ),
        Sense(_POUND, before=Pattern(r"(?<![a-z])(?:weigh(?:s|ed|ing)?|weight)(?![a-z])[^.,;\n]{0,24}$")),
    ),
    Word("currency", CURRENCY_WORDS["pound"]),
)

# Points of a share that moves to a percentage: up 4 points to 38%.
_TO_SHARE = Pattern(
    r"""(?x:
        (?:[ ]higher|[ ]lower)?,?[ ](?:to|from)[ ](?:just[ ]|about[ ]|around[ ]|a[ ]record[ ]|only[ ])?
        [0-9.]{1,5}(?:-[0-9]{1,2}/[0-9]{1,2})?[ ]?(?:%|per[ ]?cent|pct)
    )"""
)
# The margin of a loan above a reference rate: 3/8 point over Libor.
_OVER_RATE = Pattern(
    r"""(?x:
        [ ](?:over|above|below|under)[ ](?:the[ ])?(?:london|libor|euribor|prime|base|lombard|federal[ ]funds)(?![a-z])
    )"""
)
# Interest rates change by fractions of a percentage point: a quarter-point hike.
_OF_RATE = Pattern(
    r"""(?x:
        [ ](?:
            (?:(?:interest[ ])?rate[ ])?(?:hikes?|cuts?)
          | (?:interest[ ])?rate[ ](?:rises?|increases?|reductions?|moves?)
        )(?![a-z])
    )"""
)
# A part of a point of a rate: a quarter-point firming.
_PART_OF_RATE = Pattern(
    r"""(?x:
        (?:
            (?<=quarter[ -]point)|(?<=half[ -]point)|(?<=half[ ]a[ ]point)|(?<=quarter[ ]of[ ]a[ ]point)
          | (?<=/[248][ -]point)
        )
        [ ](?:(?:interest|fed|federal|funds|policy|prime)[ ])*(?:rate[ ])?
        (?:changes?|decreases?|easings?|firming|increases?|increments?|moves?|reductions?|rises?|steps?|tightening)
        (?![a-z])
    )"""
)
# Points of what is itself a share: margins, rates of interest or growth, market shares; but not of an index.
_OF_SHARE = Pattern(
    r" (?:of (?:[a-z]+ ){0,2}(?:margin|share|leverage|deleverage|comp)"
    r"|(?:from|of|off|to) (?:[a-z-]+ ){0,3}(?:growth|inflation)(?! (?:forecasts?|funds?|shares|stocks)))(?![a-z])"
)
_STEPS = "contraction|decline|decrease|drop|expansion|gain|improvement|increase|reduction|rise"
_SHARES_OF = """
    coverage|growth|inflation|margins?|market[ ]share|occupancy|rates|roa|roe|turnout|utili[sz]ation|yields?
  | (?:capital|combined|cost|debt|efficiency|equity|expense|leverage|liquidity|loan|loss|payout|solvency)[ ]ratio
  | (?:bank|base|benchmark|churn|deposit|discount|funds|growth|interest|jobless|key|lending|mortgage)[ ]rate
  | (?:participation|policy|prime|repo|retention|savings?|tax|unemployment|vacancy)[ ]rate
  | approval|joblessness|poverty|unemployment
"""
_INDEX = (
    "average|composite|confidence|dax|dow|ftse|futures|gauge|hang[ ]seng|ind(?:ex|ices)|kospi|nasdaq|nifty|nikkei|pmi|"
    "s&p|scores?|sensex|shares|stocks?|topix"
)
_STEP_OF_SHARE = Pattern(
    rf"(?x:[ ](?:{_STEPS})[ ]in[ ](?:the[ ]|its[ ]|our[ ])?(?:[a-z]+[ ]){{0,2}}(?:{_SHARES_OF})(?![a-z]))"
)
_SENTENCE = "(?:(?![.;][ ]).)*"
_SHARE_BEFORE = Pattern(
    rf"""(?x:
        (?:^|[.;][ ])(?!{_SENTENCE}(?<![a-z])(?:{_INDEX})(?![a-z])){_SENTENCE}
        (?:
            (?<![a-z])(?:{_SHARES_OF})(?![a-z]){_SENTENCE}$
          | percentage[ -]points?(?![a-z]){_SENTENCE}$
          | [0-9][ ]?(?:%|per[ ]?cent)[ ]?\((?:[+-]|up[ ]|down[ ])?$
          | [0-9][ ]?(?:%|per[ ]?cent)(?:[ ]of[ ](?!its[ ]|their[ ])[a-z' -]{{1,48}})?
            ,?[ ](?:up|down)[ ](?:by[ ]|about[ ]|some[ ])?$
        )
    )"""
)
# The gap of a share to another one: a margin of 12%, 3 points above last year's.
_AFTER_SHARE = Pattern(
    rf"""(?x:
        (?:^|[.;][ ])(?!{_SENTENCE}(?<![a-z])(?:{_INDEX})(?![a-z])){_SENTENCE}
        [0-9][ ]?(?:%|per[ ]?cent),[ ](?:(?:about|almost|just|nearly|roughly|some)[ ])?$
    )"""
)
_GAP = Pattern(r" (?:above|ahead of|behind|below|better than|higher|lower|short of|worse than)(?![a-z])")
_POINT = SHARES["percentage points"]
_SHARE_POINTS = (
    *(
        Sense(_POINT, after=pattern)
        for pattern in (_TO_SHARE, _OVER_RATE, _OF_RATE, _PART_OF_RATE, _OF_SHARE, _STEP_OF_SHARE)
    ),
    Sense(_POINT, before=_SHARE_BEFORE),
    Sense(_POINT, before=_AFTER_SHARE, after=_GAP),
)
_POINTS = AmbiguousWord(_SHARE_POINTS, Word("measure", MEASURES["point"]))

# Births and deaths are stated per thousand; a price per thousand is not a share.
_RATES = Pattern(
    r"""(?x:
        (?<![a-z])(?:rates?|ratio|mortality|fertility|increase|growth)(?![a-z])[^.;\n$€£¥]{0,60}$
    )"""
)
_OF_PEOPLE = Pattern(
    r"""(?x:
        [ ](?:live[ ]births|births|people|persons|inhabitants|residents|(?:of[ ])?(?:the[ ])?population)(?![a-z])
    )"""
)
_MILLE = AmbiguousWord((Sense(SHARES["per mille"], before=_RATES), Sense(SHARES["per mille"], after=_OF_PEOPLE)))

# A t after a blank is a tonne (directly after the digits it is a trillion), Mt are a million of them.
_TON = MEASURES["metric ton"]
_TONS = AmbiguousWord((Sense(Word("measure", _TON), after=Pattern(r"(?=[ .,;:)/\n])"), written="t"),))
# In capitals both are written so; nobody ships 14.2 tonnes, so a decimal is of millions.
_DECIMAL = Pattern(r"(?<=\.[0-9]mt)|(?<=\.[0-9]{2}mt)|(?<=\.[0-9] mt)|(?<=\.[0-9]{2} mt)")
_MEGATONS = AmbiguousWord(
    (
        Sense(Word("measure", (_TON, 6)), written="Mt"),
        Sense(Word("measure", (_TON, 6)), after=_DECIMAL, written="mt"),
        Sense(Word("measure", (_TON, 6)), after=_DECIMAL, written="MT"),
        Sense(Word("measure", _TON), written="MT"),
    )
)

# The b of a bit is small.
_MEGABITS = AmbiguousWord(
    (Sense(Word("measure", MEASURES["mbit/s"]), written="Mb/s"),), Word("measure", MEASURES["mb/s"])
)

_MONTH = Word("measure", MEASURES["month"])
_METER = Word("measure", MEASURES["meter"])
SENSES: dict[str, AmbiguousWord] = {
    "per thousand": _MILLE,
    **dict.fromkeys(("point", "points", "pts"), _POINTS),
    "pt": AmbiguousWord(_SHARE_POINTS),
    "c": AmbiguousWord((*_degrees("degree_celsius", "C"), *_CENTS)),
    "m": AmbiguousWord((Sense(_MONTH, after=MONTHS), Sense(_METER, after=METERS), Sense(_METER, before=METERS_BEFORE))),
    "f": AmbiguousWord(_degrees("degree_fahrenheit", "F")),
    "g": AmbiguousWord((Sense(Word("measure", MEASURES["gram"]), written="g"),)),  # 5G and 400G are names
    "p": AmbiguousWord((Sense(Word("subunit", ("GBP", -2)), after=_NO_DOTS, written="p"),)),  # 960P is a name
    "t": _TONS,
    "mt": _MEGATONS,
    "mb/s": _MEGABITS,
    "gt": AmbiguousWord((Sense(Word("measure", (_TON, 9)), written="Gt"),)),  # GT is gross tonnage
    **dict.fromkeys(("pound", "pounds"), _POUNDS),
    **dict.fromkeys(("ounce", "ounces", "oz"), _OUNCE),
}
