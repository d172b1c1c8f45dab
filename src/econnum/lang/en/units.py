"""The units of measure that English news writes after a figure.

A row is a unit of `econnum.lexicon.units`, or two of them joined by a slash, with the templates of its words in
addition to its own name, which is in `unit_names` and needs no row.  Excluded on purpose: m, b, k, t and bn (scales),
in (a preposition), v, a, s, c and f (letters), sec (the agency), mp (a member of parliament), mt (metric ton or
million tons), bar (a place for drinks), and percentage and basis points, which are not measures.
Sources: the unit names of CLDR 47 (2025-03), and what follows figures in Reuters-21578 (1987), FFN (2014-2023) and WMT
(2017-2024), examined in November 2026.
"""

from __future__ import annotations

from econnum.lang.en.unit_names import UNIT_NAMES
from econnum.lang.templates import Templates
from econnum.lexicon.units import THINGS

__all__ = ["MEASURES", "NOT_BEFORE", "SCALED_MEASURES"]

_TEMPLATES = Templates(
    {
        "meter": "(meter|metre)[s]",
        "liter": "(liter|litre)[s]",
        "gram": "(gram|gramme)[s]",
        "ton": "(ton|tonne)[s]",
        "square": "square|sq[.]",
        "cubic": "cubic|cu[.]",
        "carbon": "co2|co2e|co₂|co₂e",
        "micro": "μ|µ",  # the Greek letter and the sign
    }
)
_ROWS: dict[str, str] = {
    # Mass.  Tons and tonnes are metric alike; "pounds" is also money, see CURRENCY_WORDS.
    "metric_ton": "[metric] {ton}",  # t, Mt and MT are in `senses`
    "kiloton": "kilo{ton}",
    "megaton": "mega{ton}",
    "gigaton": "giga{ton}",
    "kilogram": "kilo{gram} | kilo[s] | kg[s]",
    "gram": "{gram}",  # g is in `senses`
    "milligram": "mg | milli{gram}",
    "microgram": "mcg | {micro}g | micro{gram}",
    "nanogram": "nano{gram}",
    "picogram": "pico{gram}",
    "hundredweight": "hundredweight[s] | cwt",
    "taiwan_catty": "taiwan (catty|catties)",
    "pound": "pound[s] | lb[s] | lbs.",
    "stone": "stone",
    "troy_ounce": "[troy|fine] ounce[s] | oz",  # in Reuters-21578, ounces are of gold, silver and platinum
    "jin": "jin | catty | catties",
    # Length.
    "meter": "{meter}",
    "kilometer": "kilo{meter} | km[s]",
    "decimeter": "deci{meter}",
    "centimeter": "centi{meter} | cm",
    "millimeter": "milli{meter} | mm",
    "micrometer": "micro{meter} | micron[s] | {micro}m",
    "nanometer": "nano{meter} | nm",
    "picometer": "pico{meter}",
    "foot": "foot | feet | ft",
    "yard": "yd[s]",
    "mile": "mi",
    # Area.
    "square_meter": "{square} {meter} | sq m | sq. m[.] | sq.m[.] | sqm | m2 | m² | ㎡",
    "square_kilometer": "{square} kilo{meter} | sq km | sq. km[.] | sqkm | km2 | km²",
    "square_centimeter": "{square} centi{meter} | sq[.] cm | cm2 | cm²",
    "square_millimeter": "{square} milli{meter}",
    "square_foot": "{square} (foot|feet) | sq ft | sq. ft[.] | sqft | ft2",
    "square_inch": "{square} inch[es]",
    "square_yard": "{square} yard[s]",
    "square_mile": "{square} mile[s] | sq mi",
    "hectare": "ha",
    "dunam": "dunum[s]",
    "ping": "tsubo | pyeong",
    # Volume.
    "cubic_meter": "{cubic} {meter} | cu[.] m[.] | cbm | m3 | m³ | kilo{liter}",
    "cubic_kilometer": "{cubic} kilo{meter}",
    "cubic_centimeter": "{cubic} centi{meter} | cc",
    "cubic_foot": "{cubic} (foot|feet) | cu ft | cu. ft[.]",
    "cubic_yard": "{cubic} yard[s]",
    "cubic_inch": "{cubic} inch[es]",
    "liter": "{liter} | l",
    "milliliter": "milli{liter} | ml[s]",
    "centiliter": "centi{liter} | cl",
    "deciliter": "deci{liter}",
    "microliter": "micro[ ]{liter} | {micro}l",
    "hectoliter": "hecto{liter}",
    "megaliter": "mega{liter}",
    "gigaliter": "giga{liter}",
    "barrel": "bbl[s]",
    "bushel": "bu",
    "bushel/acre": "bu/acre | bu/ac | bpa",
    "gallon": "gal[s]",
    "tablespoon": "tbsp",
    "teaspoon": "tsp",
    "fluid_ounce": "fl oz",
    # Flows with their own name; others are a measure with "per".
    "barrel/day": "barrel[s] (per|a) day | barrel[s] daily | barrels/day | bpd | b/d | bbl/d | bopd",
    "barrel_oil_equivalent/day": "barrel[s] of oil equivalent per day | boepd | boe/d",
    "metric_ton/day": "tpd | t/d",
    "metric_ton/year": "{ton} (per|a) year | tpa | tpy | t/yr | t/y",
    "metric_ton/hectare": "t/ha",
    "gigawatt_hour/year": "gwh/y",
    "terawatt_hour/year": "twh/y",
    "cubic_meter/day": "cubic {meter} per day",
    "cubic_meter/second": "cubic {meter} per second",
    "cubic_foot/day": "cubic feet per day",
    "cubic_foot/second": "cubic feet per second",
    # Time.  "second" is also an ordinal and "minutes" a protocol; after a figure they are time.
    "year": "yr[s]",
    "month": "mth[s] | mo[s]",
    "week": "wk[s]",
    "hour": "hr[s]",
    "minute": "min[s]",
    "second": "secs",
    # Energy.
    "watt_hour": "wh",
    "kilowatt_hour": "kilowatthour[s] | kwh | kw h | kw/h | kw·h",
    "megawatt_hour": "mwh",
    "gigawatt_hour": "gwh",
    "terawatt_hour": "twh",
    "kilojoule": "kj",
    "megajoule": "mj",
    "gigajoule": "gj",
    "petajoule": "pj",
    "exajoule": "ej",
    "electronvolt": "electron volt[s]",
    "kiloelectronvolt": "kev",
    "megaelectronvolt": "mev",
    "gigaelectronvolt": "gev",
    "teraelectronvolt": "tev",
    "kilocalorie": "kcal",
    "british_thermal_unit": "btu[s]",
    "million_british_thermal_unit": "mmbtu[s]",
    "kilogram_coal_equivalent": "kilo{gram} of (coal equivalent|standard coal [equivalent]) | kgce",
    "gram_coal_equivalent": "{gram} of (coal equivalent|standard coal [equivalent]) | gce",
    "metric_ton_coal_equivalent": "[metric] {ton} of (coal equivalent|standard coal [equivalent]) | tce",
    "metric_ton_oil_equivalent": "{ton} of oil equivalent",
    "barrel_oil_equivalent": "boe",
    # Power.  MW is mega in news; a milliwatt is spelled.
    "kilowatt": "kw | kwp",
    "megawatt": "mw | mwp | mwe | mwth",
    "gigawatt": "gw | gwp | gwe",
    "terawatt": "tw",
    "horsepower": "hp | bhp",
    "metric_horsepower": "ps",
    "kilovolt_ampere": "kva",
    "megavolt_ampere": "mva",
    # Electricity, pressure, force.
    "kilovolt": "kv",
    "ampere": "amps",
    "milliampere": "milliamp[s]",
    "microampere": "microamp[s]",
    "kiloampere": "kiloamp[s]",
    "ampere_hour": "amp hour[s] | ah",
    "milliampere_hour": "mah",
    "kiloohm": "kilohm[s]",
    "megaohm": "megohm[s]",
    "hectopascal": "hpa",
    "kilopascal": "kpa",
    "megapascal": "mpa",
    "millibar": "mbar",
    "millimeter_of_mercury": "milli{meter} of mercury | mm[ ]hg",
    "pound_force_per_square_inch": "pound[s] per square inch",
    "newton_meter": "newton {meter}",
    "pound_foot": "lb-ft",
    # Speed.
    "kilometer/hour": "km/h | kmh | kph | km per hour | kilo{meter} (per|an) hour",
    "kilometer/second": "km/s | kilo{meter} per second",
    "meter/second": "m/s | {meter} (per|a) second",
    "mile/hour": "mph | mile[s] (per|an) hour",
    "mile/gallon": "mpg | mile[s] per gallon",
    "revolution/minute": "rpm",
    # Concentration and yield.
    "milligram/liter": "mg/l",
    "milligram/deciliter": "mg/dl",
    "milligram/cubic_meter": "mg/m3",
    "microgram/cubic_meter": "{micro}g/m3 | microgram[s] per cubic (meter|metre)",
    "gram/kilometer": "g/km",
    "millimole/liter": "mmol/l",
    "mole": "mol",
    "millimole": "mmol",
    "part_per_million": "ppm",
    "part_per_billion": "ppb",
    # Temperature and angle.
    "degree_celsius": "degree[s] (celsius|centigrade) | degrees c | celsius | centigrade | °[ ]c | ºc | ℃",
    "degree_fahrenheit": "degrees f | fahrenheit | °f | ℉",
    "degree": "°",
    "arc_minute": "arcminute[s] | minute[s] of arc",
    "arc_second": "arcsecond[s] | second[s] of arc",
    # Data, frequency, image, sound, light.  MB and GB are bytes, Mbps and Gbps bits.
    "kilobyte": "kb",
    "megabyte": "mb",
    "gigabyte": "gb",
    "terabyte": "tb",
    "petabyte": "pb",
    "exabyte": "eb",
    "zettabyte": "zb",
    "kibibyte": "kib",
    "mebibyte": "mib",
    "gibibyte": "gib",
    "tebibyte": "tib",
    "kilobit/second": "kbps | kbit/s",
    "megabit/second": "mbps | mbit/s | megabit[s] per second",
    "gigabit/second": "gbps | gbit/s | gigabit[s] per second",
    "terabit/second": "tbps",
    "petabit/second": "petabit[s] per second",
    "megabyte/second": "mb/s",
    "gigabyte/second": "gb/s",
    "hertz": "hz",
    "kilohertz": "khz",
    "megahertz": "mhz",
    "gigahertz": "ghz",
    "terahertz": "thz",
    "decibel": "db",
    "candela/square_meter": "nits",
    # Radiation.
    "becquerel": "bq",
    "becquerel/liter": "becquerel[s] per (liter|litre)",
    "becquerel/kilogram": "becquerel[s] per kilogram",
    "milligray": "mgy",
    "millisievert": "msv",
    # Transport.
    "teu": "(20|twenty)-foot equivalent unit[s] | standard containers",
    "feu": "(40|forty)-foot equivalent unit[s]",
    "deadweight_ton": "deadweight {ton} | dwt",
    "gross_ton": "gross {ton}",
    "compensated_gross_ton": "compensated gross {ton} | cgt",
    "metric_ton_kilometer": "(ton|tonne) kilo{meter}",
    "passenger_kilometer": "passenger kilo{meter}",
}
MEASURES = _TEMPLATES.rows(_ROWS)
# A number of things is a count, not a measure.
for _unit, _names in UNIT_NAMES.items():
    if _unit not in THINGS:
        for _name in _names:
            MEASURES.setdefault(_name.lower(), _unit)
# A unit of several words has hyphens before a noun: a 1,200-square-foot flat.
for _form in [form for form in MEASURES if " " in form or "-" in form]:
    MEASURES.setdefault(_form.replace(" ", "-"), MEASURES[_form])
    MEASURES.setdefault(_form.replace("-", " "), MEASURES[_form])

# Units that include a scale, as used for oil, gas and ore: the unit and the power of ten.
SCALED_MEASURES = _TEMPLATES.rows(
    {
        ("barrel", 6): "mmbbl[s]",
        ("barrel/day", 3): "kb/d|kb[p]d",
        ("barrel/day", 6): "mb/d|mb[p]d|mmb/d|mmb[p]d",
        ("barrel_oil_equivalent", 3): "mboe|kboe",
        ("barrel_oil_equivalent", 6): "mmboe",
        ("barrel_oil_equivalent/day", 3): "mboe[p]d|mboe/d|kboe[p]d|kboe/d",
        ("cubic_foot", 6): "mmcf",
        ("cubic_foot", 9): "bcf",
        ("cubic_foot", 12): "tcf",
        ("cubic_foot/day", 6): "mm[s]cf[/]d",
        ("cubic_foot/day", 9): "bcf[/|p]d",
        ("cubic_meter", 6): "mcm",
        ("cubic_meter", 9): "bcm",
        ("cubic_meter", 12): "tcm",
        ("cubic_meter/day", 6): "mcm/d",
        ("cubic_meter/year", 9): "bcm/y[ear]|bcma",
        ("troy_ounce", 3): "koz",
        ("troy_ounce", 6): "moz",
        ("metric_ton", 0): "t{carbon}",
        ("metric_ton", 3): "kt | kt{carbon}",
        ("metric_ton", 6): "mmt | mt{carbon}",
        ("metric_ton", 9): "gt{carbon}",
        ("metric_ton/year", 3): "ktpa",
        ("metric_ton/year", 6): "mtpa|mmtpa",
        ("metric_ton_oil_equivalent", 3): "ktoe",
        ("metric_ton_oil_equivalent", 6): "mtoe",
        ("metric_ton_coal_equivalent", 6): "mtce",
    }
)
# Words, and the following words with which they are not a unit.
NOT_BEFORE: dict[str, tuple[str, ...]] = {
    # Up by 300,000 year on year.
    **dict.fromkeys(("year", "month", "week", "day"), ("on", "-on-", "over", "-over-")),
    "ps": ("/", *"123456"),
    "foot": ("soldiers", "traffic"),
    "stone": ("age", "lions", "steps"),
    "point": ("man", "plan", "program", "agenda"),
    "pound": ("sterling",),
    "pounds": ("sterling",),
    "second": ("largest", "biggest", "highest", "quarter", "half", "time", "hand"),
}
