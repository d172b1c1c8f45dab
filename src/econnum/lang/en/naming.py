"""Shapes of English names with digits: a capitalized word before a bare number, and table headers."""

from __future__ import annotations

from econnum.lang.naming import ENDS, SHAPES, shape
from econnum.lang.patterns import trie
from econnum.lang.templates import Templates

__all__ = ["NAME_SHAPES"]

_TEMPLATES = Templates()
# Words that are capitalized at the beginning of a sentence or in a table, and are not a name with the figure.
_NO_NAMES = _TEMPLATES.expand("""
    # Grammar.
    a | about | above | according | across | after | against | all | almost | also | although | among | an | and
    another | any | approximately | around | as | at | because | before | below | beside[s] | between | beyond | both
    but | by | circa | despite | down | during | each | either | even | ever[y] | except | few[er] | for | from | he
    her | here | his | how | i | if | in | including | into | it | its | just | last | least | less | like | many | more
    most | my | near[ly] | neither | next | no | nor | not | nos | number[s] | of | off | on | once | only | or | other
    our | out | over | past | per | plus | roughly | same | she | since | so | some | such | than | that | the | their
    then | there | these | they | this | those | though | through | to | top | toward[s] | under | until | up | upon
    us | versus | via | vs | was | we | were | what | when | where | whereas | whether | which | while | who | why
    will | with | within | without | yet | you | your
    # The calendar.
    jan[uary] | feb[ruary] | mar[ch] | apr[il] | may | jun[e] | jul[y] | aug[ust] | sep[tember] | sept | oct[ober]
    nov[ember] | dec[ember] | (mon|tues|wednes|thurs|fri|satur|sun)day | mon | tue[s] | wed | thu[rs] | fri | sat
    sun | day | week | month | quarter | year | spring | summer | autumn | fall | winter | q1 | q2 | q3 | q4 | fy
    am | pm
    # The rows and columns of tables, and what is quoted as a bare number.
    net | gross | total | subtotal | avg | average | mean | median | sales | revenue[s] | revs | profit | loss
    income | turnover | earnings | ebit | ebitda | eps | shr | shrs | qtr | mths | oper | div | dividend | assets
    liabilities | cash | debt | volume | price | high | low | open | close | settle | bid | ask | yield | rate
    index | roe | roa | roi | roic | p/e | pe | pb | nav | cpi | ppi | pmi | gdp | gnp | ism | rsi | vix | bdi | crb
    wti | brent | libor | euribor | shibor | score | rating | population | employees | age | aged | rank | ranking
    weight | size | page | pages | dow | nasdaq | ftse | dax | cac | nikkei
""")


def _name(written: str) -> str:
    """The source of a capitalized word of this form, except those words."""
    return rf"(?!(?i:{trie(_NO_NAMES)})[ ]){written}[ ]"


# The preceding word does not begin a clause, and is not in a list of names with numbers.
_RUNNING = "(?<=[A-Za-z,)%&/'’][ ])(?<![0-9],[ ])(?<![0-9][ ]and[ ])(?<![0-9][ ]and[ ]the[ ])"
_NEW_WORD = "(?<![A-Za-z0-9.'’/-])"
_ACRONYM = r"[A-Z]{2,}(?:\([A-Z]{1,3}\))?"  # also of a version: SFRS(I)
_CAMEL = "[A-Za-z]*[a-z][A-Z][A-Za-z]*"
# A counted noun, within four words of the figure; a word in -s before a determiner is a verb.
_DETERMINERS = "a|an|the|its|their|our|his|her|this|that"
_NO_PLURALS = "as|does|has|his|is|its|plus|this|thus|us|was"
# Words that end a noun phrase, so that no plural after them is what the figure counts.
_PHRASE_ENDS = (
    f"{_DETERMINERS}|these|those|about|after|at|before|by|during|for|from|in|into|on|over|through|to|under|until|with"
)
_COUNTED = rf"""(?x:
    (?: [ ](?!(?:{_PHRASE_ENDS})[ ])[A-Za-z'-]+ ){{0,3}} [ ] (?! (?:{_NO_PLURALS})\b )
    (?: [A-Za-z-]+ (?<![sui])s (?![A-Za-z]) (?! [ ](?:{_DETERMINERS})\b ) | (?:people|men|women|children|staff)\b )
)"""
# Text after a bare number that measures: the number changes, is compared, or is the subject of a verb.
_MEASURED = r"""(?x:
    [ ] (?: vs | versus | up | down | off | unch | unchanged | per | pct | of | more | less | fewer | higher | lower
          | were | are | have | had | died | dead | killed | against | compared | ago | earlier | from[ ][0-9]
          | (?:a|in[ ]the)[ ](?:year|month|quarter|week|same|period) ) \b
  | [ ]? (?:to|or|and|-|/) [ ]? [0-9]
  | , [0-9]
  | [ ]? [%$€£]
  | ,? [ ] (?:and[ ])? [A-Z][A-Za-z]+ [ ] [0-9]
)"""
_CLOSING = " ,;:)]'\"’”?!/.\n"
_UNMEASURED = rf"(?=$|[ ,;:)\]'\"’”?!/]|\.(?![0-9]))(?!{_COUNTED})(?!{_MEASURED})"
_ACTS = "is|was|has|will|grew|rose|fell|[a-z]+ed"
# The change of an index, whose name the figure ends.
_MOVED = (
    r"(?=[ ](?:rose|fell|lost|shed|slid|sank|[a-z]{3,}ed)[ ](?:by[ ])?"
    r"[0-9.]+(?:[ ]?%|[ ]per[ ]?cent|[ ]points?))"
)
_WITH_NAMES = r"(?<!\b(?i:in|at|on|by|to|of)[ ])(?<!\b(?i:for|and)[ ])(?<!\b(?i:from|with)[ ])(?<!\bacross[ ])"
# Adjectives of nations begin what is counted: He told Reuters 12 European banks failed.
_NATIONS = "(?<!an)(?<!ese)(?<!ish)(?<!ch)(?<!ss)(?<!ek)"
# Text after a Latin name in Chinese text.
_HAN = "(?=[ ]?[一-鿿，。、；：）】》”])"
_BEFORE_HAN = " 汉，。、；：）】》”"
_PARTS = _TEMPLATES.expand("""
    article[s] | block[s] | chapter[s] | chart[s] | exhibit[s] | figure[s] | item[s] | level[s] | line[s] | note[s]
    page[s] | phase[s] | reactor[s] | rule[s] | schedule[s] | scope[s] | section[s] | slide[s] | stage[s] | step[s]
    table[s] | terminal[s] | tier[s] | topic[s] | unit[s]
""")
_SEVERAL = [part for part in _PARTS if part.endswith("s")]
# Nouns of an agent or a kind, named by a number.
_HEADS = "bagger|bedder|decker|footer|hander|hitter|liner|parter|pointer|poster|pounder|seater|wheeler"
_HEADED = "expressed|stated|presented|reported|shown|amounts|dollars|figures|shares|numbers|data"
_TITLES = r"Chair(?:man|woman)?|Governor|President|Secretary|Senator|(?:Mr|Mrs|Ms|Dr)\.?"
_SCALES = "(?i:thousands|millions|billions)"

NAME_SHAPES = (
    *SHAPES,
    shape(
        "the scale of a table", "The table shows (in ⟦thousands⟧):", "Losses ran in the ⟦thousands⟧ (of dollars).",
        figures="scale", before=r"(?i:(?:^|\()(?:[^()]{0,40}[ ])?in[ ])", numeral=_SCALES,
        after=r"(?=[^()]{0,60}\))|(?=,?[ ](?:except|unless)\b)", left="a",
    ),
    shape(
        "the scale of a table", "Amounts are in ⟦millions⟧ of euros.", "They sold ⟦thousands⟧ of shares.",
        figures="scale", before=rf"(?i:\b(?:{_HEADED})[ ](?:(?:[a-z]+[ ]){{0,3}}are[ ])?in[ ])",
        numeral=_SCALES, left="a",
    ),
    shape(
        "the scale of a table", "Sales (€ ⟦million⟧) rose.", "It paid a fee (a € ⟦million⟧).",
        figures="scale",
        before=r"\((?:in[ ])?(?:[A-Z]{2,3}|[A-Z]{0,3}[$€£¥])[ ]?",
        numeral=rf"{_SCALES}|(?i:thousand|million|billion)",
        after=r"(?=[);])", left="$€£¥a", right=");",
    ),
    shape(
        "a numbered heading", "⟦3.3⟧ Fair value", "⟦3.3⟧ in May",
        before=r"^[#\s*]*", numeral=r"[0-9]{1,2}\.[0-9]{1,2}", after="(?=[ ][A-Z][a-z])", left="\n#* ", right=" ",
    ),
    # A heading of a report is a line without a full stop; a footnote begins a line, or a sentence after another.
    shape(
        "a numbered heading", "⟦27⟧ Financial risk management", "⟦27⟧ European banks merge",
        before=r"^[#\s*]*", numeral="[1-9][0-9]?", after=rf"(?=[ ][A-Z][a-z]+[ ][a-z])(?!{_COUNTED})(?=[^.!?\n]*$)",
        left="\n#* ", right=" ",
    ),
    shape(
        "the mark of a note", "Inflation was 2 percent. ⟦1⟧ Chair Powell meant 1.9.",
        "It was so. ⟦3⟧ Indian banks failed.",
        before=r"(?:^|[.!?][”\"’']?[ ]|(?:percent|%)[ ])", numeral="[1-9]",
        after=rf"(?=[ ](?:[A-Z][a-z]+[ ]){{1,3}}[a-z])(?!{_COUNTED})", left="\n.!?”\"’'a%", right=" ",
        not_in=("headline",),
    ),
    shape(
        "the mark of a note", "Note: ⟦1⟧ The charge includes relief.", "Note: ⟦1⟧ firm closed.",
        before=r"(?i:\bnotes?:[ ]?)$", numeral="[1-9][0-9]?", after=r"(?=[ ][A-Z])", left=":", right=" ",
    ),
    shape(
        "a ratio", "a ⟦2-for-1⟧ split", "⟦2⟧ for 10 firms",
        numeral="[1-9][0-9]{0,2}", after=r"-for-(?:[0-9]{1,3}|[a-z]{3,5})(?![0-9a-z])", right="-",
    ),
    shape(
        "a ratio", "a ⟦two⟧-for-one split", "⟦two⟧ for one firm",
        figures="spelled", numeral="(?i:one|two|three|four|five|ten)",
        after=r"-for-(?:[0-9]{1,3}|[a-z]{3,5})(?![0-9a-z])", right="-",
    ),
    shape(
        "a product name", "a ⟦2-in-1⟧ laptop", "⟦2⟧ in 10 firms",
        numeral="[0-9]", after=r"-in-[0-9](?![0-9])", right="-",
    ),
    shape(
        "a reference to a law", "Pursuant to ⟦28⟧ U.S.C. it may.", "a share of ⟦28⟧ U.S. firms",
        numeral="[0-9]{1,3}", after=r"[ ](?:U\.S\.C|C\.F\.R|USC|CFR)\b", right=" ",
    ),
    shape(
        "a reference to a law", "Pursuant to § ⟦1332⟧ it may.", "See § A: ⟦1332⟧ cases.",
        before="§{1,2}[ ]?$", left="§",
    ),
    shape(
        "a product name", "realistic ⟦3⟧-D graphics", "a ⟦25⟧-Year bond",
        numeral="[0-9]{1,3}", after="-(?:[A-Z](?![A-Za-z])|(?:Series|Class|Type)(?![a-z]))", right="-",
    ),
    shape(
        "a product name", "The ⟦777⟧-200LR is long.", "Some ⟦200⟧-250 firms closed.",
        numeral="[0-9]{3}", after="-[0-9]{2,4}[A-Z]{1,3}(?![A-Za-z])", right="-",
    ),
    shape(
        "the mark of a note", "The goal is met. ⟦1⟧ Chair Powell intended to say this.", "They met ⟦2⟧ Ministers.",
        before=r"(?:^|[.:!?%)”a-z][ ])", numeral="[0-9]{1,2}", after=rf"(?=[ ](?:{_TITLES})[ ][A-Z][a-z])", right=" ",
    ),
    shape(
        "a name in capitals", "It was neutral (Adjustment ⟦1⟧).", "It was late (Net ⟦12⟧).",
        before=lambda: r"(?<=\()" + _name("[A-Z][a-z]+"), numeral="[0-9]{1,2}", after=r"(?=\))", left="a",
        capital=True, right=")", not_in=("row",),
    ),
    shape(
        "a product name", "our ⟦2.5⟧ models", "the ⟦2.5⟧ children per woman",
        before=r"(?i:\b(?:the|our|its|their|your|of)[ ])", numeral=r"[0-9]\.[0-9]",
        after=r"(?=[ ](?:series|models?)\b)", left="a", right=" ",
    ),
    # Microsoft 365, ASC 842, (ASC) 842, watchOS 26.
    shape(
        "a name in capitals", "The firm runs Microsoft ⟦365⟧ today.", "In Japan ⟦12⟧ small firms closed.",
        before=lambda: (
            rf"{_RUNNING}{_name('[A-Z][A-Za-z0-9&-]*')}|{_NEW_WORD}{_name(rf'(?:{_ACRONYM}[)]?|{_CAMEL})')}"
        ),
        after=_UNMEASURED, left="a0)", capital=True, right=_CLOSING, not_in=("row", "headline"),
    ),
    # A product that begins with a small letter; a word in -s after it may be a verb: watchOS 26 ships in May.
    shape(
        "a name in capitals", "The new watchOS ⟦26⟧ ships in May.", "The e-Auction ⟦26⟧ lots closed.",
        before=r"(?<![A-Za-z0-9.'’/-])[a-z]{1,6}[A-Z][A-Za-z]*[ ]", numeral=r"[0-9]{1,3}",
        after=rf"(?=[ ,;:)\]'\"’”?!/.]|$)(?!{_MEASURED})", left="a", capital=True, right=_CLOSING, not_in=("row",),
    ),
    shape(
        "a name in capitals", "The team released Gemini ⟦2.5⟧ in spring.", "It was in Japan ⟦2.5⟧ higher.",
        before=lambda: _RUNNING + _name("[A-Z][A-Za-z]*[a-z]"), numeral=r"[0-9]\.[0-9]", after=_UNMEASURED,
        left="a", capital=True, right=_CLOSING, not_in=("row", "headline"),
    ),
    shape(
        "a name in capitals", "The OMX Stockholm ⟦30⟧ lost 1.2%.", "In Stockholm ⟦30⟧ firms lost 2% of sales.",
        before=lambda: _RUNNING + _name("[A-Z][A-Za-z0-9&-]*"), after=_MOVED, left="a", capital=True, right=" ",
        not_in=("row",),
    ),
    shape(
        "a name in capitals", "It sold the Microsoft ⟦365⟧ Copilot licences.",
        "In Japan ⟦12⟧ Honda dealers closed.",
        before=lambda: f"(?<=[a-z,)][ ]){_WITH_NAMES}" + _name("[A-Z][A-Za-z&-]*"),
        after=rf"(?=[ ][A-Z][a-z]+{_NATIONS}[ ][a-z])", left="a", capital=True, right=" ", not_in=("row", "headline"),
    ),
    shape(
        "a name in capitals", "Dynamics ⟦365⟧ revenue increased.", "Net ⟦733⟧ vs 654",
        before=lambda: r"(?:^|(?<=[.:;!?\"“—][ ]))" + _name("[A-Z][a-z]+(?<!ed)"),
        after=rf"(?!{_COUNTED})(?=[ ](?:(?:is|was|will|has|at)\b|[A-Z][a-z]|[a-z]+(?<!s)[ ](?:{_ACTS})\b))",
        left="a", capital=True, right=" ", not_in=("row", "headline"),
    ),
    shape(
        "a name in capitals", "Wi-Fi ⟦6⟧芯片出货", "PMI ⟦53⟧，高于上月",
        before=lambda: "(?<![A-Za-z])(?=[A-Za-z-]*[a-z])(?=[A-Za-z-]*[A-Z])" + _name("[A-Za-z-]{2,}"),
        numeral=r"[0-9]{1,4}(?:\.[0-9])?", after=_HAN,
        left="a", capital=True, right=_BEFORE_HAN,
    ),
    shape(
        "a name in capitals", "GJ ⟦3512⟧是一颗恒星", "CPI ⟦103⟧，高于上月",
        before=lambda: _NEW_WORD + _name(_ACRONYM), numeral="[0-9]{3,4}", after=_HAN,
        left="a", capital=True, right=_BEFORE_HAN,
    ),
    shape(
        "a name in capitals", "The SB ⟦One⟧ merger closed early.", "For Japan ⟦Two⟧ banks bid.",
        figures="spelled", before=lambda: rf"{_RUNNING}{_name('[A-Z][A-Za-z&]*')}|{_NEW_WORD}{_name(_ACRONYM)}",
        numeral="One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten", after=rf"(?![A-Za-z-])(?!{_COUNTED})",
        left="a", capital=True, not_in=("row", "headline"),
    ),
    shape(
        "a name in capitals", "He left the board of Credit Suisse ⟦First⟧ Boston.",
        "Japan's ⟦First⟧ Boston branch opened.",
        figures="spelled",
        before=lambda: rf"(?<![Tt]he[ ])(?<![Ii]ts[ ])(?<!['’]s[ ]){_NEW_WORD}{_name('[A-Z][A-Za-z&]+')}",
        numeral="First|Second|Third",
        after=rf"(?=[ ][A-Z][a-z])(?![ ](?:Quarter|Half|Year|Month|Week|Day)\b)(?!{_COUNTED})",
        left="a", capital=True, not_in=("row", "headline"),
    ),
    shape(
        "a name in capitals", "They betrayed the America ⟦First⟧ policy.",
        "It was Japan's ⟦First⟧ policy bank.",
        figures="spelled", before=lambda: r"(?<=[a-z,)][ ])(?<!['’]s[ ])" + _name("[A-Z][A-Za-z&]+"),
        numeral="First", after=r"(?=[ ][a-z]|[.,;:)]|$)(?![ ](?:quarter|half|year|month|week|day)\b)",
        left="a", capital=True, not_in=("row", "headline"),
    ),
    shape(
        "a word", "Sales of ⟦two⟧-wheelers rose.", "a ⟦two⟧-member panel",
        figures="spelled", numeral=r"(?i:two|three|four|five|six|eight|ten)", after=rf"-(?:{_HEADS})s?(?![a-z-])",
        right="-",
    ),
    shape(
        "a word", "a ⟦4⟧-wheeler", "a ⟦4⟧-member panel",
        numeral="[2-9]|[1-9][0-9]", after=rf"-(?:{_HEADS})s?(?![a-z-])", right="-",
    ),
    shape(
        "a word", "a digital-⟦first⟧ bank", "the city's ⟦first⟧ bank",
        figures="spelled", before="[a-z]{3}-", numeral="first", after="(?![a-z-])", left="-",
    ),
    shape(
        "a numbered part", "As shown on slide ⟦11⟧, costs fell.", "The shares slide ⟦11⟧ to close at 50.",
        before=lambda: rf"(?i:\b(?:on|in|at|to|see|of|from|under|per|and|our|your)[ ]{trie(_PARTS)}[ ])",
        numeral="[0-9]{1,3}", after=_UNMEASURED, left="a", right=_CLOSING,
    ),
    shape(
        "a numbered part", "Reactor units ⟦1 and 2⟧ restarted.", "They fell in units ⟦1⟧ and 2 points",
        before=lambda: rf"(?i:\b{trie(_SEVERAL)}[ ])", numeral="[0-9]{1,2}",
        after=rf"[ ](?:and|to|through)[ ][0-9]{{1,2}}{ENDS}(?!{_COUNTED})", left="a", right=" ",
    ),
    shape(
        "the mark of a note", "⟦1⟧/ Excludes grants. 2/ End of period.", "⟦1⟧/2 cup", before=r"(?:^|[.;][ ])",
        numeral="[1-9]", after=r"/(?=[ ][A-Z])", left="\n.;", right="/",
    ),
    shape(
        "a flight", "Flight BA ⟦117⟧ had a delay.", "The flight took ⟦117⟧ people.",
        before=r"(?i:\bflights?[ ])[A-Z][A-Z0-9][ ]", numeral="[1-9][0-9]{0,3}", left="a0",
    ),
    shape(
        "a numbered part", "Chart ⟦3⟧ – Contributions to growth", "Chart ⟦3⟧ firms that grew.",
        before=r"(?<![A-Za-z])(?:Box|Chart|Diagram|Graph|Map|Panel)[ ]", numeral=r"[0-9]{1,2}(?:\.[0-9]{1,2})?",
        after=r"(?=$|[.,:;)](?![0-9])|[ ](?:[–—-]|(?:above|and|below|illustrates|in|plots|presents|shows)\b))",
        left="a", capital=True, right=" .,:;)",
    ),
    shape(
        "a telephone number", "Residents called the ⟦12345⟧ hotline.", "It opened ⟦12⟧ hotlines.",
        numeral="1[0-9]{2,4}|9[0-9]{4}", after="(?=[ ](?:government[ ]|service[ ])?(?:hotline|helpline)(?![a-z]))",
        right=" ", identifier=True,
    ),
)  # fmt: skip
