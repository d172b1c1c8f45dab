"""The money vocabulary of English news, in addition to the names of CLDR.

Keys are folded: lower case.  Scales between figure and word (million, bn) are not included.
Source: usage.  The words next to figures in Reuters-21578 (1987: dlrs, stg, cts), FFN (2014-2023), the WMT news tests
(2017-2024) and translated Xinhua copy (RMB, "U. S. dollars"), examined in November 2026; rarer names follow the
pattern of CLDR 47 (2025-03), whose own names are in `currency_names`.
"""

from __future__ import annotations

from econnum.lang.patterns import Pattern
from econnum.lang.schema import Namesakes
from econnum.lang.templates import Templates, words
from econnum.lexicon.currencies import SIGNS

__all__ = [
    "AMBIGUOUS_WORDS",
    "CURRENCY_PREFIXES",
    "CURRENCY_WORDS",
    "GOODS",
    "LETTERS",
    "NOT_BEFORE",
    "PER_ATTRIBUTES",
    "PER_SHARE",
    "PER_TAILS",
    "PER_WORDS",
    "RUPEES",
    "SCALED_CODES",
    "SUBUNITS",
]

_TEMPLATES = Templates(
    {
        "dollar": "(dollar|dlr)[s]",
        "cent": "(cent|ct)[s]",
        "us": "us|u.s.|u. s.",
        "rouble": "(rouble|ruble)[s]",
        "gram": "gram|gramme",
        "liter": "liter|litre",
        "meter": "meter|metre",
        "ton": "ton|tonne",
        "square": "square|sq[.]",
        "cubic": "cubic|cu[.]",
    }
)

# Words after the figure.  A name that several countries share is the currency that world news means by it, unless the
# text or the caller chooses another.  If the singular is also another word, only the plural is listed.
_CURRENCIES: dict[str, str] = {
    "CNY": """
        yuan[s] | [chinese] renminbi | rmb | e-cny | kuai
        rmb yuan | yuan rmb | yuan renminbi | renminbi yuan
        (chinese|offshore|onshore|digital) yuan
    """,
    # Dollars.
    "USD": "[{us}|u.s|american|united states] {dollar} | bucks | greenbacks",
    "HKD": "(hong kong|hk|h.k.) {dollar}",
    "TWD": "([new] taiwan|taiwanese|nt|n.t.) {dollar}",
    "AUD": "(australian|aussie) {dollar}",
    "CAD": "canadian {dollar} | loonies",
    "SGD": "(singapore|singaporean|sing) {dollar}",
    "NZD": "(new zealand|nz|n.z.|kiwi) {dollar}",
    "ZWL": "(zimbabwe|zimbabwean) dollar[s]",
    # Euro and pounds.  "pounds" is also the weight; see MEASURES.
    "EUR": "euro[s]",
    "GBP": "[british|u.k.|uk] pound[s] | pound[s] sterling | sterling | stg | quid",
    "EGP": "egyptian pound[s]",
    "LBP": "lebanese pound[s]",
    "SDG": "sudanese pound[s]",
    "SYP": "syrian pound[s]",
    # Asia.
    "JPY": "[japanese] yen",
    "KRW": "[[south] korean] won",
    "KPW": "north korean won",
    "INR": "[indian] rupee[s]",
    "LKR": "sri lankan rupee[s]",
    "MUR": "mauritian rupee[s]",
    "NPR": "(nepali|nepalese) rupee[s]",
    "PKR": "(pakistan|pakistani) rupee[s]",
    "IDR": "[indonesian] rupiah[s]",
    "MYR": "malaysian {dollar} | [malaysian] ringgit[s]",
    "THB": "[thai] baht[s]",
    "VND": "[vietnamese] dong[s]",
    "BDT": "taka[s]",
    "MMK": "kyat[s]",
    "LAK": "kip",
    "KHR": "riel[s]",
    "MOP": "pataca[s]",
    "MNT": "tugrik[s] | togrog",
    "KZT": "tenge",
    "AFN": "afghanis",
    "UZS": "uzbek (soum|sum)[s] | soums",
    "KGS": "soms",
    "TJS": "somoni",
    "AZN": "manat[s]",
    "GEL": "lari",
    "AMD": "drams",
    # Middle East.  Riyal is spelt so for Saudi Arabia and Qatar, rial for Iran, Oman and Yemen.
    "SAR": "[saudi] riyal[s] | saudi rial[s]",
    "QAR": "(qatar|qatari) riyal[s]",
    "IRR": "[iranian] rial[s]",
    "OMR": "omani (rial|riyal)[s]",
    "YER": "yemeni rial[s]",
    "AED": "[uae|emirati] dirham[s]",
    "MAD": "moroccan dirham[s]",
    "KWD": "[kuwaiti] dinar[s]",
    "BHD": "(bahrain|bahraini) dinar[s]",
    "DZD": "algerian dinar[s]",
    "IQD": "iraqi dinar[s]",
    "JOD": "jordanian dinar[s]",
    "LYD": "libyan dinar[s]",
    "RSD": "serbian dinar[s]",
    "TND": "tunisian dinar[s]",
    "YUM": "yugoslav dinar[s]",
    "ILS": "[israeli|new] shekel[s]",
    "TRY": "[turkish] lira[s]",
    # Europe.
    "RUB": "[russian] {rouble}",
    "BYN": "belarusian {rouble}",
    "CHF": "[swiss] franc[s]",
    "SEK": "[swedish] (crown[s]|krona|kronor) | kronas",
    "NOK": "norwegian crown[s] | [norwegian] (krone|kroner)",
    "DKK": "danish (crown[s]|krone|kroner)",
    "ISK": "icelandic (crown[s]|krona) | [icelandic] kronur",
    "CZK": "czech crown[s] | koruna[s] | korun",
    "PLN": "[polish] zloty[s] | zloties",
    "HUF": "[hungarian] forint[s]",
    "RON": "[romanian] (lei|leu)",
    "MDL": "moldovan (lei|leu)",
    "BGN": "leva | [bulgarian] levs",
    "HRK": "kuna[s]",
    "UAH": "hryvnia[s] | hryvnya",
    # Legacies of the euro.  Old texts call several of them by the bare name; marks are German, lire Italian.
    "ATS": "[austrian] schilling[s]",
    "BEF": "belgian franc[s]",
    "DEM": "marks | ([west] german|deutsche) mark[s] | deutschemark[s] | d-mark[s]",
    "EEK": "[estonian] kroons",
    "ESP": "[spanish] peseta[s]",
    "FIM": "[finnish] markka[s] | finnish mark[s]",
    "FRF": "french franc[s]",
    "GRD": "drachma[s]",
    "IEP": "irish (pound|punt)[s] | punts",
    "ITL": "lire | italian (lira|lire)",
    "LTL": "litas | litai",
    "LUF": "luxembourg franc[s]",
    "LVL": "lats",
    "NLG": "[dutch] guilder[s]",
    "PTE": "escudo[s]",
    "SKK": "slovak crown[s]",
    "XEU": "ecu[s] | european currency unit[s]",
    # Latin America.  "real" is usually an adjective; only its plurals are listed alone.
    "MXN": "[mexican] peso[s]",
    "ARS": "(argentine|argentinian) peso[s]",
    "CLP": "chilean peso[s]",
    "COP": "colombian peso[s]",
    "CUP": "cuban peso[s]",
    "DOP": "dominican peso[s]",
    "PHP": "philippine peso[s]",
    "UYU": "uruguayan peso[s]",
    "BRL": "[brazilian] (reais|reals) | brazilian real",
    "ARA": "australs",
    "BOB": "bolivianos",
    "BRC": "cruzados",
    "BRR": "cruzeiros",
    "GTQ": "quetzales | quetzals",
    "HNL": "lempiras",
    "NIO": "cordobas",
    "PEI": "intis",
    "PEN": "[nuevos] soles",
    "PYG": "guaranies | guaranis",
    "VES": "bolivar[s] | bolivares",
    # Africa.  CFA francs are two currencies of one value; the western one is the larger.
    "XOF": "cfa [franc[s]] | fcfa",
    "AOA": "kwanza[s]",
    "BWP": "pula",
    "CDF": "congolese franc[s]",
    "ETB": "[ethiopian] birr",
    "GHS": "[ghana] cedi[s]",
    "KES": "[kenya|kenyan] shilling[s]",
    "MGA": "ariary",
    "MWK": "malawi kwacha",
    "MZN": "meticais",
    "NGN": "[nigerian] naira[s]",
    "RWF": "rwandan franc[s]",
    "SLE": "leones",
    "SOS": "somali shilling[s]",
    "TZS": "(tanzania|tanzanian) shilling[s]",
    "UGX": "(uganda|ugandan) shilling[s]",
    "ZAR": "[south african] rand[s]",
    "ZMW": "[zambian] kwacha",
    # The money of the IMF.
    "XDR": "sdr[s] | special drawing right[s]",
}
CURRENCY_WORDS: dict[str, str] = _TEMPLATES.rows(_CURRENCIES)
# Signs and letters that may follow the figure as well as precede it: 10 €, 42RM.
CURRENCY_WORDS |= {sign: code for sign, code in SIGNS.items() if not sign[-1].isalnum() and sign[-1] not in "./"}
CURRENCY_WORDS |= {letters: SIGNS[letters] for letters in words("rs rm zł kč dm sfr skr nkr dkr ntd cnh")}

# Words that several currencies share; the caller chooses the currency.
AMBIGUOUS_WORDS: frozenset[str] = frozenset(_TEMPLATES.expand("{dollar} | bucks | cent[s] | c"))

# The rupee of the place that the text names before it, or else first after it; the Indian one without a place.
RUPEES = Namesakes(
    "INR",
    Pattern(r"(?<![a-z])rs(?![a-z])|(?<!indian )rupee"),
    {
        "INR": words("india indian delhi mumbai bengaluru bangalore chennai kolkata rbi sensex nifty"),
        "LKR": ("sri lanka", "sri lankan", "sri lankans", *words("srilanka colombo ceylon lkr cbsl kandy")),
        "PKR": words("pakistan pakistani pakistanis karachi islamabad lahore kse"),
        "NPR": words("nepal nepali nepalese kathmandu"),
        "MUR": words("mauritius mauritian"),
    },
)

# Words, not signs, before the figure (RMB5 billion, ECU 100 million).  Codes are in CURRENCIES, signs in
# SIGNS.
CURRENCY_PREFIXES: dict[str, str] = _TEMPLATES.rows(
    {
        "ARS": "ars$",
        "AUD": "australian $",
        "CAD": "canadian $",
        "CNY": "rmb | renminbi",
        "EUR": "euro",
        "GBP": "stg | sterling | gbx",
        "HKD": "hkd$ | hong kong dollars | (hk|hong kong) cents",
        "MXN": "mxn$",
        "NZD": "nzd$",
        "SGD": "singapore $ | singapore cents",
        "THB": "baht",
        "TWD": "taiwan $ | twd$",
        "USD": "u.s[ ]$ | (us|u.s.) dollars | (us|u.s.) cents",
        "XDR": "sdr",
        "XEU": "ecu",
    }
)
# A code before the sign determines the dollar: AUD $10 million.
CURRENCY_PREFIXES |= {f"{code.lower()} $": code for code in ("USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "MXN")}

# Minor units: the code and the power of ten.  "cents" are of the dollar or the euro, depending on the text; the dollar
# is the default.  "ct" is a cent in the wire news of 1987, not a carat.
SUBUNITS: dict[str, tuple[str, int]] = _TEMPLATES.rows(
    {
        ("USD", -2): "[{us}] {cent} | american cent[s] | ¢ | us¢",
        ("AUD", -2): "australian {cent}",
        ("CAD", -2): "canadian {cent}",
        ("CHF", -2): "rappen",
        ("CNY", -1): "jiao",
        ("CNY", -2): "fen",
        ("DEM", -2): "pfennig[s]",
        ("EUR", -2): "euro[ ]cent[s]",
        ("GBP", -2): "penny | pence | gbx",
        ("HKD", -2): "(hong kong|hk|h.k.) {cent}",
        ("ILS", -2): "agorot",
        ("INR", -2): "paise | paisa",
        ("MXN", -2): "centavos",
        ("MYR", -2): "sen[s]",
        ("NZD", -2): "(new zealand|nz|n.z.) {cent}",
        ("PLN", -2): "groszy",
        ("RUB", -2): "kopeck[s] | kopeks",
        ("SGD", -2): "(singapore|s) {cent}",
        ("THB", -2): "satang",
        ("UAH", -2): "kopiyka[s]",
    }
)

# Codes with a letter as scale, as Nordic companies write them: 30 MUSD.
SCALED_CODES: dict[str, tuple[str, int]] = {
    f"{letter}{code.lower()}": (code, power)
    for letter, power in (("k", 3), ("t", 3), ("m", 6), ("bn", 9))
    for code in ("USD", "EUR", "GBP", "SEK", "NOK", "DKK", "CHF", "AUD", "CAD")
}

# A scale of one letter after a blank, as Nordic companies print it: EUR 1.7 m.
LETTERS: dict[str, int] = {"k": 3, "m": 6, "b": 9}

# The units of prices, after "/", "per", "a", "an", "each" or "every".  An ounce is a troy ounce, since prices per ounce
# in economic news are those of metals.  A ton is metric, a gallon American.
PER_WORDS: dict[str, str] = _TEMPLATES.rows(
    {
        # Goods by mass.
        "metric_ton": "[[dry] metric] {ton} | dmt | mt | t | tco2[e] | tco₂[e]",
        "short_ton": "short ton",
        "long_ton": "long ton",
        "deadweight_ton": "deadweight {ton} | dwt",
        "kilogram": "kilo{gram} | kilo | kg",
        "gram": "{gram} | g",
        "milligram": "milli{gram}",
        "jin": "jin | catty",
        "troy_ounce": "[troy|fine] ounce | oz",
        "pound": "pound | lb",
        "carat": "carat",
        "quintal": "quintal",
        "weight_case": "weight case",
        # Goods by volume and energy.
        "barrel": "barrel | bbl | bl",
        "gallon": "gallon | gal",
        "liter": "{liter} | l",
        "milliliter": "milli{liter}",
        "bushel": "bushel | bu",
        "pint": "pint",
        "cubic_meter": "{cubic} {meter} | cu[.] m | cbm | m3 | m³",
        "cubic_foot": "{cubic} foot | cu[.] ft",
        "thousand_cubic_foot": "mcf | (thousand|1,000) cubic feet",
        "barrel_oil_equivalent": "boe | barrel of oil equivalent",
        "watt_hour": "watt~hour | wh",
        "kilowatt_hour": "kilowatt~hour | kilowatthour | kwh",
        "megawatt_hour": "megawatt~hour | mwh",
        "watt": "watt | w | wp",
        "kilowatt": "kilowatt | kw",
        "megawatt": "megawatt | mw",
        "million_british_thermal_unit": "mmbtu | million (british thermal units|btu[s])",
        "therm": "therm",
        "gigajoule": "gigajoule | gj",
        # Land, buildings, distance.
        "square_meter": "{square} {meter} | sq[.] m | sq.m | sqm | m2 | m²",
        "square_foot": "{square} foot | sq ft | sq. ft[.] | sqft",
        "square_kilometer": "{square} kilo{meter} | sq[.] km | km2 | km²",
        "square_mile": "{square} mile",
        "mu": "mu",
        "hectare": "hectare | ha",
        "acre": "acre",
        "meter": "{meter} | m",
        "kilometer": "kilo{meter} | km",
        "mile": "mile",
        "yard": "yard",
        "foot": "foot",
        # Time.
        "second": "second | sec | s",
        "minute": "minute | min",
        "hour": "hour | hr | h",
        "day": "day | d",
        "night": "night",
        "week": "week",
        "month": "month | mth | mo",
        "quarter": "quarter",
        "year": "year | yr | annum",
        "decade": "decade",
        # People and things.  "a head" is a person; of cattle it is not, which only the context shows.
        "share": "share | shr | sh | stock | ads",
        "person": """
            person | people | capita | head | inhabitant | resident | student | worker | employee | user | subscriber
            customer | passenger | guest | patient | member | adult | child
        """,
        "household": "household | family",
        "unit": "unit | piece | item | set | pair",
        "box": "box | case | carton",
        "bag": "bag | sack",
        "bottle": "bottle",
        "room": "room",
        "ticket": "ticket",
        "order": "order",
        "lot": "lot | contract",
        "visit": "visit",
        "occasion": "trip | time",
        "vehicle": "vehicle | car",
        "teu": "teu | 20-foot container",
        "feu": "feu | 40-foot container",
        "tree": "tree",
        "dozen": "dozen",
        "animal": "animal",
    }
)

# Words before the unit of a price, by their endings: a diluted share, an occupied room; and some without one.
PER_ATTRIBUTES = (
    "(?:[a-z]{2,12}(?:ed|able|ing|ive|al|ic|ary|ly)|common|dry|equity|fresh|gross|net|new|old|standard|top|whole)"
    "(?:,| and| or)?[ -]"
)
# The name of an amount per share, up to the amount; amounts with a scale may stand between: earnings and EPS of $3
# million and $1.75.  Dividends and book value need a word of their own.
_AMOUNT = (
    r"[$€£¥] ?[0-9.,]+(?: (?:million|billion|thousand|mln|bn))?"
    r"(?:,? and |, | to | (?:up |down )?from | vs\.? (?:est\.? )?)"
)
_AMOUNTS = _AMOUNT.replace(" ", "[ ]")
PER_SHARE = Pattern(
    rf"""(?x:
        (?<![a-z])
        (?:
            (?:
                (?:earnings|income|loss|losses|profits?|dividends?|payout|distributions?|value|ffo|cash[ ]flow)
                [ ](?:\(loss\)[ ])?(?:per|a)[ ](?:{PER_ATTRIBUTES}){{0,3}}share
                (?:[ ]\([ ]?[a-z ]{{1,20}}[ ]?\))?
                (?:,?[ ](?:-[ ]|—[ ]|\()?(?:basic|diluted)(?:[ ](?:and|&)[ ](?:basic|diluted))?\)?,?)?
              | eps
              | (?:earnings|eps|loss|profit|income)/sh(?:a?r|are)?
            )
            (?:[ ](?!(?:and|per|but|while)[ ])[a-z-]{{1,12}}){{0,5}}?
            (?:[ ][0-9.]{{1,6}}(?:%|[ ]percent))?
            [ ](?:of|at|to|was|were|is|be|being|between|from|by)[ ]
            (?:(?:a|an|about|approximately|around|just|nearly|only|record|at[ ]least)[ ])?
            (?:{_AMOUNTS}){{0,4}}
          | (?:eps|(?:earnings|loss|profit|income)/sh(?:a?r|are)?):?[ ](?:{_AMOUNTS}){{0,2}}
        )$
    )"""
)

# Words after a price that are unit and "per" in one (US$48.47 pbl).
PER_TAILS: dict[str, str] = {
    "pbl": "barrel",
    "psf": "square_foot",
    "psm": "square_meter",
    "pmt": "metric_ton",
    "pd": "day",
    "pcm": "month",
    "p.a.": "year",
}

# Words, and the following words with which they are not money.  "won a" and "won in" cannot be excluded, since they
# follow the currency as often as the verb.
NOT_BEFORE: dict[str, tuple[str, ...]] = {
    # A sign before a digit belongs to what follows: sold 10 $30 tickets.
    **{sign: tuple("0123456789") for sign in SIGNS if sign in CURRENCY_WORDS and not sign[-1].isalnum()},
    "crown": ("corporation", "court", "prince", "jewel"),
    "sterling": ("silver",),
    "pound": ("cake", "sign"),
    "penny": ("stock", "share"),
    "won": ("the ", "support", "approval", "praise", "gold", "silver", "medal"),
}

# What is measured, between a measure and the unit of its rate: barrels of crude oil a day.
GOODS = Pattern(r" of(?: (?!in |on |for |to |over |within |from |at |by |and )[a-z-]+){1,3}?(?= (?:per|a|an|each) )")
