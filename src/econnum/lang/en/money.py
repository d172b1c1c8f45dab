"""How English news writes money, beyond the names of CLDR.

Keys are folded: lower case.  Words stand as printed; the numbers between figure and word (million, bn) are not here.
Source: usage.  What stands beside figures in Reuters-21578 (1987: dlrs, stg, cts), FFN (2014-2023), the WMT news tests
(2017-2024) and translated Xinhua copy (RMB, "U. S. dollars"), looked through in November 2026; rarer names follow the
pattern of CLDR 47 (2025-03), whose own names are in `currency_names`.
"""

from __future__ import annotations

from econnum.lang.patterns import Pattern
from econnum.lexicon.currencies import SIGNS

__all__ = [
    "AMBIGUOUS_WORDS",
    "CURRENCY_PREFIXES",
    "CURRENCY_WORDS",
    "GOODS",
    "LETTERS",
    "NOT_BEFORE",
    "PER_TAILS",
    "PER_WORDS",
    "SCALED_CODES",
    "SUBUNITS",
]

# fmt: off

# Words that stand after the figure.  A name that several countries share goes to the currency that world news means
# by the bare word; the text or the caller may say otherwise.
CURRENCY_WORDS: dict[str, str] = {
    # Yuan.
    "yuan": "CNY", "yuans": "CNY", "renminbi": "CNY", "rmb": "CNY", "rmb yuan": "CNY", "yuan rmb": "CNY", "yuan renminbi": "CNY", "renminbi yuan": "CNY",
    "chinese yuan": "CNY", "chinese renminbi": "CNY", "offshore yuan": "CNY", "onshore yuan": "CNY", "digital yuan": "CNY", "e-cny": "CNY", "kuai": "CNY",
    # Dollars of the United States.
    "dollar": "USD", "dollars": "USD", "dlr": "USD", "dlrs": "USD", "bucks": "USD", "greenbacks": "USD",
    "us dollar": "USD", "us dollars": "USD", "u.s. dollar": "USD", "u.s. dollars": "USD", "u. s. dollar": "USD", "u. s. dollars": "USD", "u.s dollars": "USD",
    "american dollar": "USD", "american dollars": "USD", "united states dollars": "USD", "us dlrs": "USD", "us dlr": "USD", "u.s. dlr": "USD", "u.s. dlrs": "USD",
    # Dollars of others.
    "hong kong dollar": "HKD", "hong kong dollars": "HKD", "hk dollar": "HKD", "hk dollars": "HKD", "h.k. dollars": "HKD", "h.k. dlrs": "HKD", "h.k. dlr": "HKD", "hk dlrs": "HKD", "hong kong dlrs": "HKD",
    "new taiwan dollar": "TWD", "new taiwan dollars": "TWD", "nt dollar": "TWD", "nt dollars": "TWD", "n.t. dollars": "TWD", "taiwan dollar": "TWD", "taiwan dollars": "TWD", "taiwan dlrs": "TWD", "taiwanese dollars": "TWD",
    "australian dollar": "AUD", "australian dollars": "AUD", "aussie dollars": "AUD", "australian dlr": "AUD", "australian dlrs": "AUD",
    "canadian dollar": "CAD", "canadian dollars": "CAD", "canadian dlr": "CAD", "canadian dlrs": "CAD", "loonies": "CAD",
    "singapore dollar": "SGD", "singapore dollars": "SGD", "singaporean dollars": "SGD", "sing dollars": "SGD", "singapore dlr": "SGD", "malaysian dlr": "MYR", "malaysian dlrs": "MYR", "malaysian dollars": "MYR", "singapore dlrs": "SGD",
    "new zealand dollar": "NZD", "new zealand dollars": "NZD", "nz dollar": "NZD", "nz dollars": "NZD", "n.z. dollars": "NZD", "n.z. dlr": "NZD", "n.z. dlrs": "NZD", "new zealand dlrs": "NZD", "kiwi dollars": "NZD",
    # Euro.
    "euro": "EUR", "euros": "EUR",
    # Pounds.  "pounds" is also the weight; see MEASURES.
    "pound": "GBP", "pounds": "GBP", "pound sterling": "GBP", "pounds sterling": "GBP", "sterling": "GBP", "stg": "GBP", "british pound": "GBP", "british pounds": "GBP", "u.k. pounds": "GBP", "uk pounds": "GBP", "quid": "GBP",
    "egyptian pound": "EGP", "egyptian pounds": "EGP", "irish pounds": "IEP", "irish punts": "IEP", "punts": "IEP", "syrian pounds": "SYP", "lebanese pounds": "LBP", "sudanese pounds": "SDG",
    # Asia.
    "yen": "JPY", "japanese yen": "JPY",
    "won": "KRW", "south korean won": "KRW", "korean won": "KRW", "north korean won": "KPW",
    "rupee": "INR", "rupees": "INR", "indian rupee": "INR", "indian rupees": "INR", "pakistani rupees": "PKR", "pakistan rupees": "PKR", "sri lankan rupees": "LKR", "nepali rupees": "NPR", "nepalese rupees": "NPR", "mauritian rupees": "MUR",
    "rupiah": "IDR", "rupiahs": "IDR", "indonesian rupiah": "IDR", "ringgit": "MYR", "ringgits": "MYR", "malaysian ringgit": "MYR", "baht": "THB", "bahts": "THB", "thai baht": "THB",
    "dong": "VND", "dongs": "VND", "vietnamese dong": "VND", "taka": "BDT", "takas": "BDT", "kyat": "MMK", "kyats": "MMK", "kip": "LAK", "riel": "KHR", "riels": "KHR",
    "pataca": "MOP", "patacas": "MOP", "tugrik": "MNT", "tugriks": "MNT", "togrog": "MNT", "tenge": "KZT", "afghanis": "AFN",
    "uzbek soums": "UZS", "uzbek sums": "UZS", "soums": "UZS", "soms": "KGS", "somoni": "TJS", "manat": "AZN", "manats": "AZN", "lari": "GEL", "drams": "AMD",
    # Middle East.  Riyal is spelt so for Saudi Arabia and Qatar, rial for Iran, Oman and Yemen.
    "riyal": "SAR", "riyals": "SAR", "saudi riyal": "SAR", "saudi riyals": "SAR", "saudi rials": "SAR", "qatari riyal": "QAR", "qatari riyals": "QAR", "qatar riyals": "QAR",
    "rial": "IRR", "rials": "IRR", "iranian rial": "IRR", "iranian rials": "IRR", "omani rials": "OMR", "omani riyals": "OMR", "yemeni rials": "YER",
    "dirham": "AED", "dirhams": "AED", "uae dirham": "AED", "uae dirhams": "AED", "emirati dirhams": "AED", "moroccan dirhams": "MAD",
    "dinar": "KWD", "dinars": "KWD", "kuwaiti dinar": "KWD", "kuwaiti dinars": "KWD", "iraqi dinar": "IQD", "iraqi dinars": "IQD", "jordanian dinars": "JOD", "bahraini dinars": "BHD", "bahrain dinars": "BHD", "libyan dinars": "LYD", "tunisian dinars": "TND", "algerian dinars": "DZD", "serbian dinars": "RSD", "yugoslav dinars": "YUM",
    "shekel": "ILS", "shekels": "ILS", "israeli shekels": "ILS", "new shekels": "ILS", "turkish lira": "TRY", "turkish liras": "TRY", "lira": "TRY", "liras": "TRY",
    # Europe.
    "rouble": "RUB", "roubles": "RUB", "ruble": "RUB", "rubles": "RUB", "russian roubles": "RUB", "russian rubles": "RUB", "belarusian rubles": "BYN", "belarusian roubles": "BYN",
    "franc": "CHF", "francs": "CHF", "swiss franc": "CHF", "swiss francs": "CHF", "french franc": "FRF", "french francs": "FRF", "belgian franc": "BEF", "belgian francs": "BEF", "luxembourg francs": "LUF",
    "crown": "SEK", "crowns": "SEK", "krona": "SEK", "kronor": "SEK", "kronas": "SEK", "swedish crown": "SEK", "swedish crowns": "SEK", "swedish krona": "SEK", "swedish kronor": "SEK",
    "krone": "NOK", "kroner": "NOK", "norwegian crown": "NOK", "norwegian crowns": "NOK", "norwegian krone": "NOK", "norwegian kroner": "NOK",
    "danish crown": "DKK", "danish crowns": "DKK", "danish krone": "DKK", "danish kroner": "DKK", "icelandic crowns": "ISK", "icelandic krona": "ISK", "icelandic kronur": "ISK", "kronur": "ISK",
    "czech crown": "CZK", "czech crowns": "CZK", "koruna": "CZK", "korunas": "CZK", "korun": "CZK", "slovak crowns": "SKK", "estonian kroons": "EEK", "kroons": "EEK", "lats": "LVL", "litas": "LTL", "litai": "LTL",
    "zloty": "PLN", "zlotys": "PLN", "zloties": "PLN", "polish zloty": "PLN", "polish zlotys": "PLN", "forint": "HUF", "forints": "HUF", "hungarian forints": "HUF",
    "lei": "RON", "romanian lei": "RON", "leu": "RON", "moldovan lei": "MDL", "leva": "BGN", "levs": "BGN", "bulgarian levs": "BGN", "kuna": "HRK", "kunas": "HRK", "hryvnia": "UAH", "hryvnias": "UAH", "hryvnya": "UAH",
    # Legacies of the euro.  Old texts call several of them by the bare name; marks are German, lire Italian.
    "marks": "DEM", "german mark": "DEM", "deutsche mark": "DEM", "d-mark": "DEM", "deutsche marks": "DEM", "deutschemarks": "DEM", "d-marks": "DEM", "german marks": "DEM", "west german marks": "DEM", "finnish markka": "FIM", "finnish marks": "FIM", "markka": "FIM", "markkas": "FIM",
    "lire": "ITL", "italian lire": "ITL", "italian lira": "ITL", "guilder": "NLG", "guilders": "NLG", "dutch guilders": "NLG", "schilling": "ATS", "schillings": "ATS", "austrian schillings": "ATS",
    "peseta": "ESP", "pesetas": "ESP", "spanish pesetas": "ESP", "escudo": "PTE", "escudos": "PTE", "drachma": "GRD", "drachmas": "GRD", "ecu": "XEU", "ecus": "XEU", "european currency units": "XEU",
    # Latin America.  "real" is an adjective far more often than money; only its plurals stand here.
    "peso": "MXN", "pesos": "MXN", "mexican peso": "MXN", "mexican pesos": "MXN", "argentine pesos": "ARS", "argentinian pesos": "ARS", "chilean pesos": "CLP", "colombian pesos": "COP", "uruguayan pesos": "UYU", "cuban pesos": "CUP", "dominican pesos": "DOP", "philippine peso": "PHP", "philippine pesos": "PHP",
    "reais": "BRL", "reals": "BRL", "brazilian real": "BRL", "brazilian reais": "BRL", "brazilian reals": "BRL", "cruzados": "BRC", "cruzeiros": "BRR", "australs": "ARA", "intis": "PEI", "soles": "PEN", "nuevos soles": "PEN", "bolivar": "VES", "bolivars": "VES", "bolivares": "VES", "bolivianos": "BOB", "guaranies": "PYG", "guaranis": "PYG", "quetzales": "GTQ", "quetzals": "GTQ", "lempiras": "HNL", "cordobas": "NIO",
    # Africa.  CFA francs are two currencies of one value; the western one is the larger.
    "rand": "ZAR", "rands": "ZAR", "south african rand": "ZAR", "naira": "NGN", "nairas": "NGN", "nigerian naira": "NGN", "cedi": "GHS", "cedis": "GHS", "ghana cedis": "GHS", "kwacha": "ZMW", "zambian kwacha": "ZMW", "malawi kwacha": "MWK", "birr": "ETB", "ethiopian birr": "ETB",
    "shilling": "KES", "shillings": "KES", "kenyan shillings": "KES", "kenya shillings": "KES", "ugandan shillings": "UGX", "uganda shillings": "UGX", "tanzanian shillings": "TZS", "tanzania shillings": "TZS", "somali shillings": "SOS",
    "cfa francs": "XOF", "cfa": "XOF", "fcfa": "XOF", "rwandan francs": "RWF", "congolese francs": "CDF", "pula": "BWP", "meticais": "MZN", "kwanza": "AOA", "kwanzas": "AOA", "zimbabwe dollars": "ZWL", "zimbabwean dollars": "ZWL", "leones": "SLE", "ariary": "MGA",
    # The money of the IMF.
    "sdr": "XDR", "sdrs": "XDR", "special drawing rights": "XDR",
}

# Signs and letters that stand after the figure as well as before it: 10 €, 42RM.
CURRENCY_WORDS |= {sign: code for sign, code in SIGNS.items() if not sign[-1].isalnum() and sign[-1] not in "./"}
CURRENCY_WORDS |= {letters: SIGNS[letters] for letters in ("rs", "rm", "zł", "kč", "dm", "sfr", "skr", "nkr", "dkr", "ntd", "cnh")}

# Words, not signs, that stand before the figure (RMB5 billion, ECU 100 million).  Codes are in CURRENCIES, signs in SIGNS.
# Words that several currencies share; which of them a text means is the caller's choice.
AMBIGUOUS_WORDS: frozenset[str] = frozenset({"dollar", "dollars", "dlr", "dlrs", "bucks", "cent", "cents", "c"})

CURRENCY_PREFIXES: dict[str, str] = {
    "rmb": "CNY", "renminbi": "CNY", "euro": "EUR", "stg": "GBP", "canadian $": "CAD", "australian $": "AUD", "singapore $": "SGD", "taiwan $": "TWD", "u.s $": "USD", "u.s$": "USD", "nzd$": "NZD", "hkd$": "HKD", "twd$": "TWD", "mxn$": "MXN", "ars$": "ARS", "ecu": "XEU", "sdr": "XDR", "sterling": "GBP", "baht": "THB",
}

# A code before the sign tells whose dollar it is: AUD $10 million.
CURRENCY_PREFIXES |= {f"{code.lower()} $": code for code in ("USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "MXN")}

# Parts of a currency: the code and the power of ten.  "cents" belongs to whichever of dollar and euro the text
# speaks of; the dollar is the default.  "ct" is the cent of the wire of 1987, not a carat.
SUBUNITS: dict[str, tuple[str, int]] = {
    "cent": ("USD", -2), "cents": ("USD", -2), "ct": ("USD", -2), "cts": ("USD", -2), "¢": ("USD", -2), "us¢": ("USD", -2),
    "us cent": ("USD", -2), "us cents": ("USD", -2), "u.s. cent": ("USD", -2), "u.s. cents": ("USD", -2), "u. s. cents": ("USD", -2), "u.s. cts": ("USD", -2), "american cents": ("USD", -2),
    "canadian cents": ("CAD", -2), "canadian cts": ("CAD", -2), "australian cents": ("AUD", -2), "hong kong cents": ("HKD", -2), "hk cents": ("HKD", -2), "h.k. cents": ("HKD", -2), "singapore cents": ("SGD", -2), "new zealand cents": ("NZD", -2), "nz cents": ("NZD", -2), "n.z. cts": ("NZD", -2),
    "euro cent": ("EUR", -2), "euro cents": ("EUR", -2), "eurocent": ("EUR", -2), "eurocents": ("EUR", -2),
    "penny": ("GBP", -2), "pence": ("GBP", -2), "p": ("GBP", -2),
    "fen": ("CNY", -2), "jiao": ("CNY", -1), "paise": ("INR", -2), "paisa": ("INR", -2), "kopeck": ("RUB", -2), "kopecks": ("RUB", -2), "kopeks": ("RUB", -2),
    "pfennig": ("DEM", -2), "pfennigs": ("DEM", -2), "rappen": ("CHF", -2), "centavos": ("MXN", -2), "sen": ("MYR", -2), "sens": ("MYR", -2), "kopiykas": ("UAH", -2), "kopiyka": ("UAH", -2), "satang": ("THB", -2), "groszy": ("PLN", -2), "agorot": ("ILS", -2),
}

# Codes with a letter for their scale, as companies of the north write them: 30 MUSD.
SCALED_CODES: dict[str, tuple[str, int]] = {
    f"{letter}{code.lower()}": (code, power)
    for letter, power in (("k", 3), ("t", 3), ("m", 6), ("bn", 9))
    for code in ("USD", "EUR", "GBP", "SEK", "NOK", "DKK", "CHF", "AUD", "CAD")
}

# A scale of one letter behind a blank, as the north's companies print it: EUR 1.7 m.
LETTERS: dict[str, int] = {"k": 3, "m": 6, "b": 9}

# What a price may be given for, after "/", "per", "a", "an", "each" or "every".  An ounce is a troy ounce: what is
# priced by the ounce in economic news is metal.  A ton is metric, a gallon American.
PER_WORDS: dict[str, str] = {
    # Goods by mass.
    "ton": "metric_ton", "tonne": "metric_ton", "metric ton": "metric_ton", "metric tonne": "metric_ton", "mt": "metric_ton", "t": "metric_ton", "short ton": "short_ton", "long ton": "long_ton", "dry metric ton": "metric_ton", "dmt": "metric_ton", "dwt": "deadweight_ton", "deadweight ton": "deadweight_ton",
    "ounce": "troy_ounce", "troy ounce": "troy_ounce", "fine ounce": "troy_ounce", "oz": "troy_ounce", "kilogram": "kilogram", "kilogramme": "kilogram", "kilo": "kilogram", "kg": "kilogram", "gram": "gram", "gramme": "gram", "g": "gram", "jin": "jin", "catty": "jin", "pound": "pound", "lb": "pound", "carat": "carat", "quintal": "quintal",
    # Goods by volume and energy.
    "barrel": "barrel", "bbl": "barrel", "bl": "barrel", "gallon": "gallon", "gal": "gallon", "liter": "liter", "litre": "liter", "l": "liter", "bushel": "bushel", "bu": "bushel", "cubic meter": "cubic_meter", "cubic metre": "cubic_meter", "cu m": "cubic_meter", "m3": "cubic_meter", "m³": "cubic_meter", "cbm": "cubic_meter", "cubic foot": "cubic_foot", "pint": "pint",
    "kilowatt hour": "kilowatt_hour", "kilowatt-hour": "kilowatt_hour", "kilowatthour": "kilowatt_hour", "kwh": "kilowatt_hour", "megawatt hour": "megawatt_hour", "megawatt-hour": "megawatt_hour", "mwh": "megawatt_hour", "watt": "watt", "w": "watt", "wp": "watt", "kilowatt": "kilowatt", "kw": "kilowatt", "megawatt": "megawatt", "mw": "megawatt", "watt hour": "watt_hour", "wh": "watt_hour",
    "mmbtu": "million_british_thermal_unit", "million british thermal units": "million_british_thermal_unit", "million btu": "million_british_thermal_unit", "million btus": "million_british_thermal_unit", "therm": "therm", "gigajoule": "gigajoule", "gj": "gigajoule",
    # Land, buildings, distance.
    "square meter": "square_meter", "square metre": "square_meter", "sq m": "square_meter", "sq. m": "square_meter", "sq.m": "square_meter", "sqm": "square_meter", "m2": "square_meter", "m²": "square_meter", "square foot": "square_foot", "sq ft": "square_foot", "sq. ft": "square_foot", "sq. ft.": "square_foot", "sqft": "square_foot", "square kilometer": "square_kilometer", "square kilometre": "square_kilometer", "sq km": "square_kilometer", "km2": "square_kilometer", "km²": "square_kilometer", "square mile": "square_mile",
    "mu": "mu", "hectare": "hectare", "ha": "hectare", "acre": "acre", "meter": "meter", "metre": "meter", "m": "meter", "kilometer": "kilometer", "kilometre": "kilometer", "km": "kilometer", "mile": "mile", "foot": "foot", "yard": "yard",
    # Time.
    "second": "second", "sec": "second", "s": "second", "minute": "minute", "min": "minute", "hour": "hour", "hr": "hour", "h": "hour", "day": "day", "d": "day", "night": "night", "week": "week", "month": "month", "mth": "month", "quarter": "quarter", "year": "year", "yr": "year", "annum": "year", "decade": "decade",
    # People and things.  "a head" is a person; of cattle it is not, which only the text can tell.
    "share": "share", "shr": "share", "stock": "share", "common share": "share", "ordinary share": "share", "person": "person", "head": "person", "capita": "person", "people": "person", "inhabitant": "person", "resident": "person", "student": "person", "worker": "person", "employee": "person", "household": "household", "family": "household",
    "unit": "unit", "piece": "unit", "item": "unit", "set": "unit", "pair": "unit", "box": "box", "case": "box", "carton": "box", "bag": "bag", "sack": "bag", "bottle": "bottle", "room": "room", "ticket": "ticket", "order": "order", "lot": "lot", "contract": "lot", "visit": "visit", "trip": "occasion", "time": "occasion", "vehicle": "vehicle", "car": "vehicle", "teu": "teu", "20-foot container": "teu", "feu": "feu", "40-foot container": "feu", "tree": "tree", "animal": "animal",
    "milligram": "milligram", "milliliter": "milliliter", "watt-hour": "watt_hour", "weight case": "weight_case",
}

# Whole words after a price that give the unit without "per" (US$48.47 pbl).
PER_TAILS: dict[str, str] = {"pbl": "barrel", "psf": "square_foot", "psm": "square_meter", "pmt": "metric_ton"}

# A word and the words that, right after it, show that it is no money here.  "won" cannot be kept from "won a" or "won in",
# which follow the currency as often as the verb.
NOT_BEFORE: dict[str, tuple[str, ...]] = {
    # A sign before a digit belongs to what follows: sold 10 $30 tickets.
    **{sign: tuple("0123456789") for sign in SIGNS if sign in CURRENCY_WORDS and not sign[-1].isalnum()},
    "crown": ("corporation", "court", "prince", "jewel"),
    "sterling": ("silver",),
    "pound": ("cake", "sign"),
    "penny": ("stock", "share"),
    "won": ("the ", "support", "approval", "praise", "gold", "silver", "medal"),
}

# fmt: on

# What is measured, between a measure and the unit of its rate: barrels of crude oil a day.
GOODS = Pattern(r" of(?: (?!in |on |for |to |over |within |from |at |by |and )[a-z-]+){1,3}?(?= (?:per|a|an|each) )")
