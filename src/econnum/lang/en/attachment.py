"""How English attaches changes to figures: the rows, in order, of which the first that fits decides.

For the notation see `econnum.lang.attachment`.  The example of a row is its test: the row itself decides its figure.
"""

from __future__ import annotations

import re

from econnum.lang.attachment import CODES, Joint, Row, Rows, codes_of, side
from econnum.lang.patterns import NEVER, Pattern
from econnum.lang.schema import BasisCues

__all__ = ["BASIS", "CLASSES", "JOINTS", "ROWS"]

CLASSES = {
    "MOVE": "mover verb noun particle",
    "DEED": "deed act lower result outcome",
    "TEXT": "word participle range",
    # Between a word of change and its figure.
    "FILL": "filler total by of be article basis open colon dash time minus",
    # A noun phrase: its own words, and prepositions that add to it.
    "PHRASE": "TEXT article determiner in of filler basis time period duration pace over each comparative",
    "LIST": "PHRASE and comma or slash",
    # The subject and the verbs of a sentence on a rate of growth.
    "STORY": "PHRASE be to from at above MOVE than percentage deed",
    # Nouns of change behind the figure: a 5% pay rise.
    "NOUN": "mover noun rate act afterwards",
    "STOPPING": "than from duration",
    "STOP": ". comma close semicolon colon dash",
}

# fmt: off
ROWS = Rows(
    (
        Row("the 50% mark", "AMOUNT", "N mark", "level", "the party failed to gain the ⟦50%⟧ mark"),
        # Behind the figure.
        Row("a 5% rise", "percentage points multiple fraction index",
            "N TEXT|basis|filler|time|rate|pace{0,5} NOUN|outcome!", "by", "a ⟦5%⟧ pay rise"),
        Row("a $5 million rise", "money quantity", "N TEXT|basis|filler{0,3} NOUN! not:TEXT", "by",
            "a ⟦$5 million⟧ increase"),
        Row("a $5 million, or 5%, rise", "SUM index",
            "N comma|open or? filler? SHARE close? comma? TEXT{0,2} NOUN!", "by", "a ⟦$22 million⟧, or 14%, increase"),
        Row("50 points of cuts", "points", "N of TEXT|pace{0,2} noun|act|deed|verb!", "by",
            "⟦50 basis points⟧ of rate cuts"),
        Row("300 cuts from", "count", "N TEXT{0,2} mover|noun|act! from|than|basis", "by", "⟦300⟧ cuts from last year"),
        Row("5% higher", "SHARE money quantity",
            "N filler? comparative|lower! filler? STOP|and|but|from|in|at|basis|over|time|period|opener|determiner",
            "by", "prices are ⟦3%⟧ higher in May"),
        Row("5% higher than in", "SHARE money quantity",
            "N filler? comparative|lower! than TEXT|in|at|of|determiner|article|filler|duration{0,4} time|period", "by",
            "prices are ⟦3%⟧ higher than in May"),
        Row("5% higher than at", "SHARE", "N filler? comparative|lower! than at", "by",
            "prices are ⟦3%⟧ higher than at the start"),
        Row("300 fewer than a year ago", "count", "N comparative|lower! from|basis", "by",
            "⟦300⟧ fewer than a year ago"),
        Row("300 more than three years ago", "SUM", "N comparative|lower! than filler{0,2} duration time", "by",
            "output was ⟦90 million⟧ more than three years earlier"),
        Row("1% up from", "SHARE money quantity", "N particle! from|at|in|over|than|basis|determiner", "by",
            "zinc was ⟦1%⟧ up in London"),
        Row("14% above its level", "SHARE index quantity count number",
            "N above! determiner|article? TEXT{0,2} in? period|time", "by", "prices are ⟦14%⟧ above their 2019 level"),
        Row("3% above a year earlier", "AMOUNT", "N above! basis", "by", "output was ⟦3%⟧ above a year earlier"),
        Row("$5 above its level", "money",
            "N above! determiner|article? TEXT{0,2} in? period|time not:word|total", "by",
            "prices are ⟦$5⟧ above their 2019 level"),
        Row("5 points down", "index", "TEXT N particle! STOP", "by", "it closed ⟦5 points⟧ down"),
        Row("1% or 5 points down", "SHARE",
            "TEXT filler? N or filler? index particle|lower! STOP|at|in|from|over|than", "by",
            "it closed ⟦1%⟧ or 5 points down"),
        Row("$1, or 5%, higher", "SUM index",
            "TEXT filler? N comma or filler? SHARE comma? comparative|lower|particle! STOP|at|in|from|over|than", "by",
            "shares closed ⟦12 cents⟧, or 0.4%, lower"),
        Row("2% and 3% up from", "SHARE",
            "be filler? N and|or filler? SHARE particle|comparative|lower! from|at|in|over|than|basis|determiner",
            "by", "sales were ⟦2%⟧ and 3% up on the year"),
        Row("is off 5%", "SHARE money index quantity number", "be filler{0,2} off! FILL{0,3} N", "by",
            "shares were off ⟦0.5%⟧"),
        Row("took 5% off", "SHARE money", "removing FILL{0,4} N off!", "by", "the strike took ⟦0.7 points⟧ off growth"),
        # A sign.
        Row("+0.8%", "percentage points", "plus! N", "by", "sales rose 2%, after +⟦0.8%⟧ in May"),
        Row("-3% year on year", "percentage points", "minus! N basis", "by", "orders: ⟦-3%⟧ year on year"),
        Row("after -0.8%", "percentage points", "MOVE|deed|rate STORY|comma{0,14} than|opener|and minus! N", "by",
            "sales rose 2%, after ⟦-0.8%⟧ in May"),
        Row("down 3, and tin -6%", "percentage", "MOVE AMOUNT in|article|time|TEXT{0,3} comma TEXT{1,2} minus! N", "by",
            "copper is down 3% in a week, tin ⟦-6%⟧"),
        Row("$5 million (-3%)", "percentage points", "SUM open minus! N", "by", "sales of $5 million (⟦-3%⟧)"),
        Row("+5%, with imports at -2%", "percentage", "plus|minus percentage LIST|opener|at{1,8} minus! N", "by",
            "sales were +5%, with Poland at ⟦-2%⟧"),
        Row("falls were in copper (-3%)", "percentage",
            "MOVE|deed PHRASE|be|and|comma|open|close|minus|percentage{0,20} open minus! N", "by",
            "the largest falls were in copper (⟦-3%⟧)"),
        # The ends of a range.
        Row("rises ranged from 2% to 4%", "AMOUNT", "mover|noun! range from|filler|at TEXT|to|filler{0,3} N", "by",
            "increases ranged from ⟦2% to 4%⟧"),
        Row("rises in the 5% range", "SHARE", "mover|noun! TEXT|of|in{0,4} in determiner|article TEXT? N range", "by",
            "pay rises in the ⟦3% to 4%⟧ range"),
        Row("growth in the 5% range", "percentage", "rate! TEXT|of|in{0,4} in determiner|article TEXT? N range", "rate",
            "growth in the ⟦10% to 20%⟧ range"),
        # The levels of a rate of growth.
        Row("growth to 5%", "percentage fraction", "rate! FILL{0,4} to|from|at|above filler|article{0,3} N", "rate",
            "growth at ⟦5%⟧"),
        Row("growth, at 5%", "percentage", "rate! PHRASE{0,6} comma at filler? N comma|.", "rate",
            "growth in loans, at ⟦5%⟧, was slow"),
        Row("growth in sales was 5%", "percentage", "rate! LIST|to{0,14} be|total at? filler|article{0,3} N",
            "rate", "the growth rate of trade in Anhui, Jiangxi and Sichuan was ⟦3 percent⟧"),
        Row("growth - of output - was 5%", "percentage",
            "rate! PHRASE{0,8} dash LIST|to{0,20} dash be|total filler|article{0,3} N", "rate",
            "growth in output - the main target of the plan - was ⟦5%⟧"),
        Row("growth slowed but was 5%", "percentage",
            "rate! STORY{0,12} but be|total in|at|above? filler|article{0,3} N", "rate",
            "growth slows slightly over the next years but remains near ⟦2 percent⟧"),
        Row("cut its growth forecast to 5%", "percentage fraction",
            "DEED determiner|article|TEXT{0,3} rate! PHRASE{0,6} to|from filler|article{0,3} N", "rate",
            "the fund lowered its growth forecast for the year to ⟦2.1%⟧"),
        Row("growth slowed to 5%", "percentage fraction",
            "rate! STORY{0,12} MOVE STORY{0,8} to|from|at|above filler|article|determiner{0,3} N", "rate",
            "growth slowed from 7% to ⟦5%⟧"),
        Row("growth forecast was revised to 5%", "percentage fraction",
            "rate! PHRASE{0,6} be participle{1,2} particle|lower? to|from filler|article{0,3} N", "rate",
            "the growth forecast was revised to ⟦2.4%⟧"),
        Row("growth is expected to be 5%", "percentage",
            "rate! LIST{0,10} be filler|participle|expected{1,2} to be filler|article{0,3} N", "rate",
            "growth is projected to be in the range of ⟦2% to 3%⟧"),
        Row("growth is expected at 5%", "percentage",
            "rate! LIST{0,10} be filler|participle|expected{1,2} at filler|article{0,3} N", "rate",
            "growth in Asia is projected at ⟦5.2%⟧"),
        Row("growth eased to 5%", "percentage fraction",
            "rate! STORY{0,12} deed|lower to|from|at|above filler|article|determiner{0,3} N", "rate",
            "growth eased to ⟦4.8%⟧"),
        # The pace of a change.
        Row("at a 2% pace", "SHARE",
            "MOVE|deed|act! PHRASE{0,6} at|by article TEXT|filler{0,3} N TEXT|filler{0,2} pace", "by",
            "output grew at a ⟦2%⟧ annual pace"),
        Row("at a rate of 2%", "SHARE",
            "MOVE|deed|act! PHRASE{0,6} at|by article TEXT|filler{0,4} pace of filler{0,3} N", "by",
            "output grew at an annual rate of ⟦2%⟧"),
        Row("rising at 15% a year", "SHARE", "MOVE! at filler|article{0,2} N article|word time", "by",
            "debt is rising at ⟦15%⟧ a year"),
        # Levels.
        Row("growth of three times to", "multiple", "MOVE! PHRASE{0,6} to filler|article{0,3} N not:from", "to",
            "sales rose to ⟦three times⟧ the old level"),
        Row("to 61%", "AMOUNT", "to|from|at|above filler|article|determiner|of{0,4} N", "level",
            "the share rose to ⟦61%⟧"),
        # Before the figure.
        Row("rose 5%", "AMOUNT", "MOVE! FILL{0,8} N", "by", "sales rose ⟦5%⟧"),
        Row("rose an impressive 5%", "AMOUNT", "MOVE! FILL{0,4} article TEXT{1,2} N", "by",
            "sales rose an impressive ⟦5%⟧"),
        Row("fell by low double digits", "SHARE", "MOVE|DEED! FILL{0,2} by TEXT{1,2} N", "by",
            "volumes declined by mid-⟦single digits⟧"),
        Row("growth of 5%", "percentage fraction index", "rate! FILL{0,8} N", "rate", "growth of ⟦5%⟧"),
        Row("growth of three times", "points multiple", "rate! of|by filler|article{0,3} N", "by",
            "growth of ⟦three times⟧"),
        Row("lost 5%", "percentage points fraction index", "DEED! FILL{0,6} N", "by", "the fund lost ⟦5%⟧"),
        Row("lost $2, or 5%", "SUM", "DEED! FILL{0,6} N comma|dash? or filler{0,3} SHARE", "by",
            "shares lost ⟦$2⟧, or 5%"),
        Row("was raised $2 to", "SUM", "be DEED! filler{0,2} N to|from", "by",
            "the yield was raised ⟦two bushels⟧ to 40"),
        Row("higher by 5%", "AMOUNT", "comparative|lower! by filler|article{0,3} N", "by",
            "sales were higher by ⟦3%⟧"),
        Row("cut spending by 5%", "SHARE", "MOVE|DEED|rate! LIST{0,14} by FILL{0,4} N", "by",
            "cut its spending by ⟦5%⟧"),
        Row("cut spending by $5 million", "SUM", "MOVE|DEED! LIST{0,14} not:participle by FILL{0,4} N", "by",
            "cut its spending by ⟦$5 million⟧"),
        Row("a rise in sales of 5%", "SHARE", "MOVE|rate|act! PHRASE{0,9} of filler|article{0,3} N", "by",
            "an increase in sales of ⟦5%⟧"),
        Row("a rise in sales of $5 million", "SUM", "mover|noun! in|to LIST|to{1,12} of filler|article{0,3} N",
            "by", "a decrease in net income of ⟦$5 million⟧"),
        Row("expanded by a mere 5%", "AMOUNT", "MOVE|DEED|rate! LIST{0,14} by FILL{0,2} article TEXT{1,2} N", "by",
            "the economy expanded by a breakneck ⟦9.5%⟧"),
        Row("growth rate (CAGR) of 5%", "percentage", "rate! open rate|TEXT{1,3} close FILL{0,4} N", "rate",
            "a compound annual growth rate (CAGR) of ⟦5%⟧"),
        Row("growth has a tendency of 5%", "percentage", "rate! PHRASE|be|total{0,9} of filler|article{0,3} N",
            "rate", "projections of growth have a central tendency of ⟦2.5%⟧"),
        Row("a rise in sales was 5%", "SHARE", "mover|noun! in|of LIST{1,14} be filler|article{0,3} N", "by",
            "the increase in prices of food and fuel was ⟦3 percent⟧"),
        Row("raised its rate 25 basis points", "percentage points index",
            "verb|particle|DEED! PHRASE{0,8} TEXT|pace|time|period|basis N not:of", "by",
            "raised its key rate ⟦25 basis points⟧"),
        Row("to increase its rate 25 basis points", "percentage points index",
            "to|be mover|lower! PHRASE{0,8} TEXT|pace|time|period|basis|filler N not:of", "by",
            "the committee decided to increase its key rate ⟦25 basis points⟧"),
        Row("up on 100 basis points", "points", "particle! in N", "by", "the mix is up on ⟦100 basis points⟧"),
        Row("fell by two days", "duration", "MOVE|DEED! TEXT|determiner|in|of{0,4} by FILL{0,4} N", "by",
            "the wait fell by ⟦two days⟧"),
        Row("rose 0.2 hours to", "duration", "MOVE! filler{0,2} N to|from filler? duration|number", "by",
            "the workweek rose ⟦0.2 hours⟧ to 34.4 hours"),
        Row("extended by a month", "duration", "lasting! PHRASE{0,8} FILL{0,4} N", "by",
            "the term was extended by ⟦one year⟧"),
        Row("unchanged 5%", "percentage", "steady! FILL{0,4} N", "by", "unchanged ⟦5%⟧"),
    ),
    CLASSES,
)

_AFTER = "in|at|from|over|than|basis|time|period|STOP|and|determiner|opener|to|participle|each"
JOINTS = (
    Joint("5% and 6%", "AMOUNT", "", "basis? comma? and|or|slash filler{0,3} plus|minus?", "", "rose 5% and ⟦6%⟧",
          "list"),
    Joint("5%, 6%", "AMOUNT", "", "basis? comma filler{0,3} plus|minus?", "", "rose 5%, ⟦6%⟧ and 7%", "list"),
    Joint("$5, or 1%", "SHARE", "SUM index SHARE", "basis? comma|dash? or filler{0,3}", "", "rose $5, or ⟦1%⟧",
          "restatement"),
    Joint("$5 (1%)", "SHARE", "SUM index", "open filler{0,3}", "", "rose $5 (⟦1%⟧)", "restatement"),
    Joint("1% or $5", "SUM", "percentage", "basis? comma|dash? or filler{0,3}", "", "rose 1% or ⟦$5⟧",
          "restatement"),
    Joint("5% on the year (1% on the month)", "SHARE", "", "basis open filler{0,3}", "basis",
          "up 5% year on year (⟦1%⟧ month on month)"),
    Joint("8% (6% at constant rates)", "percentage", "percentage", "basis? open filler{0,2}", "in|at",
          "sales rose 8% (⟦6%⟧ in constant currency)"),
    Joint("5% in nominal, or 1% in real terms", "SHARE", "", "in|at TEXT|and{1,4} comma? or filler{0,2}", "in|at",
          "wages rose 5% in nominal terms, or ⟦1%⟧ in real terms"),
    Joint("5% (2022: 6%)", "percentage", "percentage",
          "basis? open period|filler|than|from{1,2} colon? filler?", "close",
          "sales rose 5% (previously ⟦6%⟧)", "former"),
    Joint("5% in May, vs 6%", "percentage", "percentage",
          "in|time|period|basis{0,4} comma? than filler|article|plus|minus{0,2}",
          "in period|time", "sales rose 5% in May, vs ⟦6%⟧ in April"),
    Joint("5% in May and by 6% in June", "AMOUNT", "",
          "LIST|at|than|open|close{0,12} comma? and|but|comma by filler{0,3}", "",
          "rose by 5% in May and by ⟦6%⟧ in June"),
    Joint("5%, up from 6%", "percentage", "",
          "PHRASE|basis|be|expected{0,6} comma? particle|mover|verb? to|from|than filler|article{0,2}", "",
          "growth was 5%, up from ⟦6%⟧", "rate"),
    Joint("5% and projected at 6%", "percentage", "",
          "PHRASE|expected{0,6} comma? and be? filler|participle|expected{1,2} at|to be? filler|article{0,2}", "",
          "growth is forecast at 5% in 2024 and projected at ⟦6%⟧ in 2025", "rate"),
    Joint("rose 5%, down from 6%", "percentage", "percentage",
          "in|time|period|basis{0,4} comma particle from filler|article{0,2}", "",
          "sales rose 5% in May, down from ⟦6%⟧", "former"),
    Joint("1% before rising to 2%", "percentage", "percentage",
          "PHRASE|comma|period{0,5} opener TEXT? MOVE|particle|deed|lower PHRASE|period{0,3} to filler|article{0,2}",
          "", "growth slows to 1% in May before rising again to ⟦2%⟧", "rate"),
    Joint("5%, compared with a guidance of 6%", "percentage", "",
          "PHRASE|basis|be|expected{0,6} comma? to|from|than determiner TEXT{1,2} of filler{0,2}", "",
          "growth was 5%, compared with our guidance of ⟦6%⟧", "rate"),
    Joint("900 in May and 800 in June", "SUM", "", "in time|period{1,2} comma? and filler{0,2}", "in time|period",
          "jobs rose by 900 in May and ⟦800⟧ in June"),
    Joint("5% in May and 6% in June", "SHARE", "",
          "PHRASE|at|and|to|from|than|total{1,10} comma? and|but|comma filler{0,3} plus|minus?", _AFTER,
          "rose 5% in May and ⟦6%⟧ in June"),
    Joint("5%, while imports by 6%", "SHARE", "",
          "LIST|at{0,8} comma? and|opener|comma TEXT|determiner|of|in|filler{1,8} by filler{0,3}", "",
          "exports rose 5% and imports by ⟦6%⟧"),
    Joint("5%, of which iron 6%", "SHARE", "", "basis? comma? including TEXT|determiner{0,3} filler{0,2}", "",
          "ore rose 5%, of which iron ⟦6%⟧"),
    Joint("5% and imports 6%", "SHARE", "", "PHRASE|at{0,6} comma? and|comma determiner|in|of? TEXT{1,2}", "not:of",
          "exports rose 5% and imports ⟦6%⟧"),
    Joint("5% to $3 and imports 6% to $4", "SHARE", "",
          "to|at FILL|total|TEXT{0,4} AMOUNT in|time|period|over{0,3} comma? and|comma|opener|semicolon "
          "determiner? TEXT{1,3} filler{0,2}", "to|at", "exports rose 5% to $3 million, imports ⟦6%⟧ to $4 million"),
    Joint("5% to 20 and the index 6%", "SHARE", "",
          "to TEXT|at|total|filler{0,3} AMOUNT comma? and|comma determiner TEXT{1,2} filler?", "STOP|and",
          "the index rose 5% to 20, and the gauge ⟦6%⟧"),
    Joint("5% and those of lorries 6%", "SHARE", "",
          "comma? and|opener|comma opener|determiner of|in|to determiner? TEXT{1,2}", "",
          "sales rose 5% and those of lorries ⟦6%⟧"),
)
# fmt: on

_NOUNS = "NOUN|comparative|lower|outcome|particle|above"


def _pattern(*rows: str) -> Pattern:
    return Pattern(lambda: "|".join(side(row.split(), CLASSES) for row in rows))


BASIS = BasisCues(
    behind=_pattern(
        f"TEXT|filler|time{{0,3}} {_NOUNS}? TEXT? basis",
        f"{_NOUNS}? than|from|over|in determiner? period basis",
    ),
    later=_pattern("PHRASE|and|comma|at|NOUN|outcome|each|close|open{0,16} basis not:NOUN"),
    own=_pattern(f"{_NOUNS}? than|from|basis", "above", "over|in TEXT|determiner|article{0,3} duration"),
    earlier=_pattern(
        f"TEXT{{0,3}} {_NOUNS}? opener? than|from|over determiner|article|filler|in|TEXT{{0,3}} period",
        "PHRASE|comma|NOUN{0,10} opener? than determiner|article|filler|in|TEXT{0,3} period",
    ),
    # In August 2019 compared with July 2019 output rose 0.4%; not past the end of its part of the sentence.
    compared=Pattern(
        lambda: (
            side(["than", "determiner|article|filler|in{0,2}", "period"], CLASSES)
            + rf"(?=[^{re.escape(''.join(CODES[cue] for cue in ('and', 'but', 'opener', 'than')))}]*$)"
        )
    ),
    stops=frozenset(codes_of("STOPPING", CLASSES)),
    frees=frozenset(codes_of("including", CLASSES)),
    rated=NEVER,
    year_end=NEVER,
)
