"""English words of observations: what a figure measures, of whom, and for when.

Source: release wording of the ONS, the BEA and Xinhua's English service (2015-2024), and of Reuters' market reports.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from econnum.lang.en.changes import CHANGES
from econnum.lang.en.hedges import HEDGES_BEFORE
from econnum.lang.en.inflection import verb_forms
from econnum.lang.en.relative import RELATIVE
from econnum.lang.observing_schema import Cue, ObservingCues, Revisions, Split, moving_words
from econnum.lang.patterns import NEVER, Pattern, trie
from econnum.lang.templates import Templates, words

__all__ = ["ACTS", "HEADS", "OBSERVING"]

# Last words of what is measured.
HEADS = words("""
    account acreage age aid allowance allowances amortisation amortization amount area arrivals asset assets
    assistance attendance backlog balance base benefits bills bond bonds bookings borrowing borrowings budget
    buy-back buyback cap capacity capex capital capitalisation capitalization cases cash cashflow charge charges
    claims commissions commodity compensation confidence construction consumption contracts contribution
    contributions copper cost costs coupon coverage cpi cpi-u credit crop crude currency customers deaths debt debts
    deficit deliveries demand deposit deposits depth difference disbursements distance dividend dividends donations
    doses duration earnings ebit ebita ebitda economy efficiency emissions employment eps equity expectancy
    expenditure expenditures expense expenses exports exposure fee fees ffo financing fleet flow flows footage fund
    funding funds futures gap gdp generation gnp gold goodwill grants growth guidance harvest headcount height
    holdings hours housing impairment impairments imports imports-exports income index indices infections inflation
    inflow inflows interest inventories inventory investment investments jobs lending length liabilities load loan
    loans loss losses margin margins market markets maturity members mileage miles nii noi number numbers oil
    openings order orders outflow outflows outlays output participation passengers payment payments payout payrolls
    percentage permits pmi population portfolio power ppi premium premiums price prices proceeds production
    productivity profit profits proportion provision provisions purchase purchases rate rates rating ratio receipts
    refinancing remittances rent rents repurchases reserve reserves revenue revenues royalties salaries salary sales
    savings score sentiment share shares shipments size speed spending spread spreads staff stake stakes starts
    stock stocks subscribers subsidies supply surplus tariff tariffs tax taxes temperature throughput tonnage trade
    traffic transactions trust turnout turnover unemployment users utilisation utilization vacancies valuation value
    visitors volume volumes wage wages wealth week weight width workforce workweek worth yield yields
""")


def _finite(table: str) -> tuple[str, ...]:
    """The forms of verbs but for those in -ing, which are also nouns and adjectives: spending, starting price."""
    forms = Templates(verb_forms=verb_forms).expand(table)
    return tuple(form for form in forms if not form.endswith("ing") or form == "having")


_LINKS = Templates(verb_forms=verb_forms).expand("""
    <account> for | <amount> to | <arrive> at | <clock> in at | <close> at | <come> at | <come> in at
    <come> to | <comprise> | <constitute> | <end> at | <equal> | <exceed> | <finish> at | <hit> | <hover> at
    <make> up | <measure> | <open> at | <peak> at | <price> at | <reach> | <read> | <register> | <remain>
    <remain> at | <represent> | <run> at | <settle> at | <sit> at | <stand> at | <surpass> | <trade> at
    <value> at | <weigh> in at | are | averaged | averaging | be | been | being | estimated at | is | numbered
    posted | priced at | topped | topping | totaled | totaling | totalled | totalling | totals | up to
    valued at | was | were
""")
ACTS = _finite("""
    <allocate> | <borrow> | <buy> | <consume> | <contribute> | <disburse> | <donate> | <earmark> | <earn>
    <employ> | <hire> | <inject> | <invest> | <lend> | <owe> | <pay> | <raise> | <repay> | <sell> | <spend>
    delivered | fined | purchased | repurchased | shipped
""")
_VERBS = _finite("""
    <achieve> | <acquire> | <attract> | <become> | <build> | <collect> | <create> | <do> | <exclude>
    <generate> | <get> | <go> | <hold> | <include> | <involve> | <make> | <produce> | <provide> | <receive>
    <secure> | <seek> | <sign> | <take> | added | approved | based | began | begun | benefited | booked | bring
    brings | brought | can | carried | closed | combat | completed | concluded | considered | continued
    continues | could | covered | did | does | drew | driven | drove | due to | ended | enjoyed | expects
    faced | followed | gained | gave | get | gets | had | has | have | having | help | helped | hope | hopes
    hosted | implemented | incurred | issued | joined | keep | kept | launched | led | live | lived | lives
    marked | might | must | needed | not | offered | opened | outspend | owing to | posted | pushed | put
    realised | realized | recorded | reduced | reflected | reflects | reported | restore | restored | returned
    saw | see | seen | sees | sequester | served | should | showed | started | suffered | supported | thanks to
    undertook | used | want | wants | witnessed | won
""")
_REPORTS = Templates(verb_forms=verb_forms).expand("""
    <add> that | <announce> | <believe> | <claim> that | <declare> | <estimate> that | <indicate> | <note> that
    <report> that | <reveal> | <show> that | <state> that | <tell> | <think> | according to | said | says
""")
_EXPECTS = Templates(verb_forms=verb_forms).expand("""
    <anticipate> | <expect> | <predict> | consensus | expectation | expectations | forecast | forecasts | likely
    likely to | probably | projected | projection | projections | will | will probably | would
""")
_PLANS = Templates(verb_forms=verb_forms).expand("""
    <agree> to | <commit> to | <earmark> | <intend> to | <plan> to | <pledge> | <propose> to | planned
    proposed | scheduled
""")
_TARGETS = words("target targets targeted goal aim aims")
_PRIOR = Templates().expand("""
    above | after | against | as against | below | compared (with|to) | down from | from | higher than
    in comparison with | lower than | more than that | than | up from | up on | versus | vs[.]
""")
_THAN = "from|than|over|on|compared with|compared to|versus|vs|against"
_BASES = Templates(
    {
        "than": _THAN,
        "unit": "year|month|quarter|week|day|session|trading day",
        "earlier": "earlier|ago|before",
        "last": "last|previous|prior",
    }
).expand("""
    (month|quarter|year)~(on|over)~(month|quarter|year) | m/m | q/q | y/y | yoy
    annual | annually | sequentially | on (a|an) (annual|monthly|quarterly|month-on-month|year-on-year) basis
    (on|over) the (year|month|day)
    {than} [a|the] {unit} {earlier} | {than} [the] {last} {unit} | {than} the previous (12 months|close)
    {than} [that of] the same (period|month|quarter) [[of] last year|a year earlier|a year ago]
    {than} the corresponding period
""")
_RATES = Templates().expand("""
    (annual|annualized|annualised|yearly|growth) rate | annual growth rate | cagr | clip
    compound annual growth rate | growth rate | pace | rate of (increase|growth|decline|decrease|expansion)
""")
_FILLERS = (
    *words("""
    about again almost already also approximately around as at back by even far fully further initially just least
    less many marginally modestly more most much nearly newly now only over quickly rapidly reportedly roughly
    sharply significantly slightly slowly so some steadily still strongly then today too under well with yet
"""),
    "more than",
    "less than",
    "at least",
    "as much as",
    "as many as",
    "a total of",
    "an average of",
    "a further",
    "up to",
    "in total",
    "an estimated",
    "close to",
    "a record",
    "a rate of",
    "at an annual rate of",
    "at an annualised rate of",
    "at an annualized rate of",
    "at annual rate of",
    "at annualised rate of",
    "at annualized rate of",
    "as expected",
    "better than expected",
    "than expected",
    "worse than expected",
    "at a pace of",
    "an annual rate of",
    "annual rate of",
    "annualised rate of",
    "annualized rate of",
    "an annualised rate of",
    "an annualized rate of",
    "fewer than",
    "no less than",
    "not less than",
)
_ORG = "co|corp|corporation|inc|ltd|plc|group|bank|company|holdings|ag|sa|nv|llc"
_PLACES = words("""
    african america american argentine asian australia australian beijing brazil brazilian britain british canada
    canadian china chinese danish dutch egyptian eu european eurozone finnish france french german germany global
    greece greek india indian indonesian iranian iraqi israeli italian italy japan japanese korean malaysian mexican
    national nigerian norwegian opec philippine polish portuguese russia russian saudi shanghai sichuan singapore
    spain spanish swedish swiss taiwan taiwanese thai turkish u.s. uk us vietnamese world worldwide
""")
_TIMES = Templates().expand("""
    (first|second|third|fourth) quarter | (this|last|next) (monday|tuesday|wednesday|thursday|friday)
    (this|last|next) (year|month|quarter|week|summer|winter|spring|autumn|fiscal year|decade)
    a month (earlier|ago) | a year (earlier|ago|before) | april | august | december | february | fiscal year
    friday | january | july | june | monday | november | october | overnight | saturday | september
    so far this year | sunday | that year | the (decade|century|holidays|holiday season)
    the (first|second|third|fourth) quarter
    the (next|past|last|coming) (two|three|four|five|six|ten|12|decade|few) (years|months|quarters)
    the (same|previous|following) (day|year|month|quarter) | the day | the latest (quarter|week|month)
    the month | the past (year|month|decade|week) | the period | the previous year | the prior year
    the prior-year (quarter|period) | the quarter | the summer | the summer months | the winter | the year
    the year before | the year-ago (quarter|period) | thursday | today | tuesday | wednesday
    year-ago (quarter|period) | yesterday
""")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    places, heads = trie(_PLACES), trie(HEADS)
    return {
        "head": re.compile(rf"(?<![a-z-])(?:{heads})(?:[ ]*[(][^()]*[)])?[\"”’' ]*$"),
        "place": re.compile(rf"(?:{places})(?![a-z])[ ]+(?=[a-z])"),
        "org": re.compile(rf".{{2,40}}?(?<![a-z])(?:{_ORG})\.?(?![a-z])(?:[ ]*<[a-z.]+>)?[ ]+(?=[a-z])"),
        "trim": re.compile(r"[\s\"“”‘'’(<]*"),
    }


def split(text: str, start: int, end: int, following: str = "", heads: Collection[str] | None = ()) -> Split:
    """The indicator and the subject in one noun phrase of folded `text` from `start` to `end`."""
    patterns = _patterns()
    start = max(start, end - _LONGEST)
    match = patterns["trim"].match(text, start, end)
    if match is not None:
        start = match.end()
    if start >= end:
        return Split(None, None, False)
    per = text.find(" per ", start, end)  # compensation per hour
    licensed = patterns["head"].search(text, start, end if per < 0 else per) is not None
    subject = None
    if licensed:
        for name in ("org", "place"):
            match = patterns[name].match(text, start, end)
            if match is not None and match.end() < end:
                subject, start = (start, match.end() - 1), match.end()
                break
    return Split((start, end), subject, licensed)


_LONGEST = 100  # characters of a noun phrase


def members(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The names of a list: none, since in English the joints between them are cues."""
    return []


# Words with a direction that move nothing themselves.
_STEADY = words("above at below beyond fewer less loss losses near over past under")


def _movers() -> list[str]:
    return [word for word in moving_words(CHANGES) if word not in _STEADY]


def _before(month: str) -> str:
    return "|".join(f"(?<={word} {month})" for word in ("by", "for", "from", "in", "of", "since"))


_NO_ADVERBS = words("daily early family italy july monthly only quarterly supply weekly")

# A forecast that is raised or lowered, and an estimate before its revision.
_FORECASTS = "(?:estimate|expectation|forecast|guidance|outlook|prediction|projection|target)s?(?![a-z])"
_REVISING = Templates(verb_forms=verb_forms).expand("""
    <adjust> | <boost> | <cut> | <downgrade> | <hike> | <increase> | <lift> | <lower> | <narrow> | <raise> | <reduce>
    <slash> | <trim> | <upgrade>
""")
_IN_CLAUSE = "(?:[^,;:]|,(?=[0-9]))"
_ESTIMATED = "(?:estimated|expected|forecast|projected|published|reported|thought)"
_FORMERLY = "(?:earlier|initially|originally|previously)"


def _revisions() -> Revisions:
    revising = f"(?:{trie(_REVISING)})(?![a-z])"
    verbs = (
        rf"(?<![a-z])(?:revis(?:e[ds]?|ing|ions?)|{revising}(?={_IN_CLAUSE}{{0,80}}(?<![a-z]){_FORECASTS})"
        rf"|{_FORECASTS}{_IN_CLAUSE}{{0,40}} (?:is|was|were|been|be|being) {revising})(?![a-z]){_IN_CLAUSE}*$"
    )
    linked = "(?: (?:of|was|were|at|for|a|an|the|growth|as))* (?:a |about |around |just |nearly |only |some )?$"
    figures = "(?:estimate|figure|print|reading|release|report)s?"
    return Revisions(
        verbs=Pattern(verbs),
        earlier=Pattern(
            rf" (?:(?:earlier|former|previous|prior) (?:[a-z-]+ ){{0,2}}{_FORECASTS}"
            rf"|(?:initial|original) (?:[a-z-]+ ){{0,2}}(?:{_FORECASTS}|{figures})"
            rf"|{_FORMERLY} {_ESTIMATED}){linked}"
        ),
        first=Pattern(rf" (?:advance|first|flash|preliminary|provisional) {figures}{linked}"),
        around=(
            Pattern("$"),
            Pattern(rf" (?:{_FORMERLY} {_ESTIMATED}|{_ESTIMATED} {_FORMERLY})(?![a-z])"),
        ),
    )


OBSERVING = ObservingCues(
    script=Pattern("[a-z]"),
    words={
        Cue("link"): _LINKS,
        Cue("verb"): _VERBS,
        Cue("act"): ACTS,
        Cue("mover"): (
            *_movers(),
            *words(
                "appreciated decline declines declining decrease decreases doubled down drop fall gain gains increase"
                " increases jump off reduction rise tightened tripled up"
            ),
        ),
        Cue("rate"): _RATES,
        Cue("basis"): _BASES,
        Cue("report"): _REPORTS,
        Cue("expect"): _EXPECTS,
        Cue("target"): _TARGETS,
        Cue("plan"): _PLANS,
        Cue("prior"): _PRIOR,
        Cue("to"): ("to",),
        Cue("of"): ("of",),
        Cue("in"): words("in at on within across throughout into between"),
        Cue("for"): words("for"),
        Cue("determiner"): words(
            "a an the its their his her our this that these those each any all every both whose his my your"
        ),
        Cue("and"): ("and", "&"),
        Cue("respectively"): ("respectively",),
        Cue("lead"): Templates().expand("of which | among (them|which|these) | including"),
        Cue("which"): words("which who where whereby whose"),
        Cue("condition"): words("if unless whether provided assuming"),
        Cue("opener"): words(
            "when once until but while although though as because so however meanwhile whereas yet nor"
        ),
        Cue("thing"): words("it they he she we i them you"),
        Cue("equals"): ("equivalent to", "or about", "or roughly", "equal to", "or"),
        Cue("gap"): Templates().expand("(higher|lower|faster|slower|larger|smaller|greater|better|worse) than"),
        Cue("past"): words("previously earlier"),
        Cue("span"): Templates().expand("""
    [the] (end|beginning|start) of | as early as | by | during | early | late | mid | the (first|second) half of
"""),
        Cue("since"): ("since",),
        Cue("times"): (*_TIMES, *RELATIVE),
        Cue("filler"): (*_FILLERS, *(word for word in HEDGES_BEFORE if word.isalpha())),
    },
    edge="a-z0-9-",
    not_before={},
    not_after={},
    split=split,
    patterns=(
        # Words before which may and march are months.
        ("times", rf"\bma(?:y(?:{_before('may')})|rch(?:{_before('march')}))(?![a-z])"),
        ("dash", "-(?<= -)(?= )"),
        ("owner", "['’](?:s(?<=[a-z. ]['’]s)(?![a-z])|(?<=s['’])(?= ))"),
        ("filler", rf"\b[a-z]{{3,14}}ly{''.join(f'(?<!{word})' for word in _NO_ADVERBS)}(?![a-z])"),
    ),
    members=members,
    following=True,
    known=frozenset(("the", "these", "those", "its", "their", "this", "that", "our", "all", "his", "her", "both")),
    threshold=frozenset(("each",)),
    pronoun=NEVER,
    past=frozenset(("above", "at", "below", "beyond", "near", "over", "past", "under")),
    by=frozenset(("by",)),
    growth=Pattern("(?:.* )?growth"),
    lasting=Pattern("since "),
    revisions=_revisions(),
    whole=Pattern("(?:in|the|of|for|during|full|whole|year| )*"),
    proper=Pattern('[“"‘]?[A-Z]'),
    genitive=NEVER,
    traded=frozenset(),
    recent=Pattern(
        "(?:the|over|for|in|during)? ?(?:past|last|next|previous|recent|coming|following|first|preceding) $"
    ),
    day=Pattern(
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|the [0-9]{1,2}"
        r"|[a-z]+\.? [0-9]{1,2}(?:st|nd|rd|th)?$"
    ),
    titled=Pattern("(?:^| )[A-Z][^ ]* ?$"),
    event=Pattern("today|tomorrow|yesterday"),
    sorts=Pattern(
        " (?:[a-z]+ )?(?:categories|types|aspects|ways|kinds|groups|steps|stages|parts|pillars|fronts)(?![a-z])"
    ),
    lengths=Pattern(" (?:trading |business |working )?(?:days|sessions)"),
    terms=NEVER,
    deliveries=Pattern(" (?:delivery|contract|futures|settlement|expiry)"),
    name=Pattern(
        "(?!(?:Analysts|Exports|Imports|Investors|Prices|Profits|Sales|Shares)$)"
        "[A-Z0-9&][^ ]*(?: (?:of |and |& )?[A-Z0-9&][^ ]*)*"
    ),
    deictic=frozenset(("the same day", "the day", "the period", "that year")),
    empty=Pattern(
        "(?:(?:additional|annual|another|average|combined|cumulative|estimated|further|initial|mere|new|overall"
        "|projected|record|staggering|total|whopping) *)+"
    ),
    counted=Pattern("(.+)"),
    sets=Pattern("(?:one|two|both)(?![a-z])"),
)
