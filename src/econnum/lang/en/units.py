"""The units of measure that English news writes after a figure.

Keys are folded: lower case; values are names of `econnum.lexicon.units`, or two of them joined by a slash.  Left out
on purpose: m, b, k, t and bn (scales), in (a preposition), v, a, s, c and f (letters), sec (the agency), mp (a member
of parliament), mt (metric ton or million tons), bar (what drinks are had in), and points of percentages and bases,
which are shares and not measures.
Sources: the unit names of CLDR 47 (2025-03), and what follows figures in Reuters-21578 (1987), FFN (2014-2023) and WMT
(2017-2024), looked through in November 2026.
"""

from __future__ import annotations

from econnum.lang.en.unit_names import UNIT_NAMES
from econnum.lexicon.units import THINGS

__all__ = ["MEASURES", "NOT_BEFORE", "SCALED_MEASURES"]

# fmt: off
MEASURES: dict[str, str] = {
    # Mass.  Tons and tonnes are metric alike; "pounds" is also money, see CURRENCY_WORDS.
    "ton": "metric_ton", "tons": "metric_ton", "tonne": "metric_ton", "tonnes": "metric_ton", "metric ton": "metric_ton", "metric tons": "metric_ton", "metric tonne": "metric_ton", "metric tonnes": "metric_ton",
    "short ton": "short_ton", "short tons": "short_ton", "long ton": "long_ton", "long tons": "long_ton",
    "kilogram": "kilogram", "kilograms": "kilogram", "kilogramme": "kilogram", "kilogrammes": "kilogram", "kilo": "kilogram", "kilos": "kilogram", "kg": "kilogram", "kgs": "kilogram",
    # "g" stands here for 70g; 3G, 4G, 5G and 6G are names.
    "gram": "gram", "grams": "gram", "gramme": "gram", "grammes": "gram", "g": "gram", "milligram": "milligram", "milligrams": "milligram", "mg": "milligram", "microgram": "microgram", "micrograms": "microgram", "mcg": "microgram", "nanogram": "nanogram", "nanograms": "nanogram", "picogram": "picogram", "picograms": "picogram", "hundredweight": "hundredweight", "hundredweights": "hundredweight", "cwt": "hundredweight", "kiloton": "kiloton", "kilotons": "kiloton", "kilotonne": "kiloton", "kilotonnes": "kiloton", "megaton": "megaton", "megatons": "megaton", "megatonne": "megaton", "megatonnes": "megaton", "gigaton": "gigaton", "gigatons": "gigaton", "gigatonne": "gigaton", "gigatonnes": "gigaton", "taiwan catties": "taiwan_catty", "taiwan catty": "taiwan_catty", "μg": "microgram", "µg": "microgram", "quintal": "quintal", "quintals": "quintal",
    "pound": "pound", "pounds": "pound", "lb": "pound", "lbs": "pound", "lbs.": "pound", "stone": "stone", "carat": "carat", "carats": "carat",
    # The ounces that Reuters-21578 counts are of gold, silver and platinum: the bare ounce is troy.
    "ounce": "troy_ounce", "ounces": "troy_ounce", "oz": "troy_ounce", "troy ounce": "troy_ounce", "troy ounces": "troy_ounce", "fine ounces": "troy_ounce",
    "jin": "jin", "catties": "jin", "catty": "jin", "taels": "liang",
    # Length.
    "meter": "meter", "meters": "meter", "metre": "meter", "metres": "meter", "kilometer": "kilometer", "kilometers": "kilometer", "kilometre": "kilometer", "kilometres": "kilometer", "km": "kilometer", "kms": "kilometer",
    "centimeter": "centimeter", "centimeters": "centimeter", "centimetre": "centimeter", "centimetres": "centimeter", "cm": "centimeter", "millimeter": "millimeter", "millimeters": "millimeter", "millimetre": "millimeter", "millimetres": "millimeter", "mm": "millimeter",
    "micrometer": "micrometer", "micrometers": "micrometer", "micrometre": "micrometer", "micrometres": "micrometer", "micron": "micrometer", "microns": "micrometer", "μm": "micrometer", "µm": "micrometer", "nanometer": "nanometer", "nanometers": "nanometer", "nanometre": "nanometer", "nanometres": "nanometer", "nm": "nanometer", "picometer": "picometer", "picometers": "picometer", "picometre": "picometer", "picometres": "picometer", "angstrom": "angstrom", "angstroms": "angstrom",
    "inch": "inch", "inches": "inch", "foot": "foot", "feet": "foot", "ft": "foot", "yard": "yard", "yards": "yard", "yd": "yard", "yds": "yard", "mile": "mile", "miles": "mile", "mi": "mile", "nautical mile": "nautical_mile", "nautical miles": "nautical_mile", "light year": "light_year", "light years": "light_year", "light-year": "light_year", "light-years": "light_year", "astronomical units": "astronomical_unit", "parsec": "parsec", "parsecs": "parsec", "furlong": "furlong", "furlongs": "furlong", "fathom": "fathom", "fathoms": "fathom",
    # Area.
    "square meter": "square_meter", "square meters": "square_meter", "square metre": "square_meter", "square metres": "square_meter", "sq m": "square_meter", "sq. m": "square_meter", "sq. m.": "square_meter", "sq.m": "square_meter", "sq.m.": "square_meter", "sqm": "square_meter", "sq meters": "square_meter", "sq metres": "square_meter", "m2": "square_meter", "m²": "square_meter", "㎡": "square_meter",
    "square kilometer": "square_kilometer", "square kilometers": "square_kilometer", "square kilometre": "square_kilometer", "square kilometres": "square_kilometer", "sq km": "square_kilometer", "sq. km": "square_kilometer", "sq. km.": "square_kilometer", "sq kilometers": "square_kilometer", "sqkm": "square_kilometer", "km2": "square_kilometer", "km²": "square_kilometer",
    "square centimeter": "square_centimeter", "square centimeters": "square_centimeter", "square centimetres": "square_centimeter", "sq cm": "square_centimeter", "cm2": "square_centimeter", "cm²": "square_centimeter", "square millimeters": "square_millimeter", "square millimetres": "square_millimeter",
    "square foot": "square_foot", "square feet": "square_foot", "sq ft": "square_foot", "sq. ft": "square_foot", "sq. ft.": "square_foot", "sq feet": "square_foot", "sqft": "square_foot", "ft2": "square_foot", "square inch": "square_inch", "square inches": "square_inch", "square yard": "square_yard", "square yards": "square_yard", "square mile": "square_mile", "square miles": "square_mile", "sq mi": "square_mile", "sq miles": "square_mile",
    "hectare": "hectare", "hectares": "hectare", "ha": "hectare", "acre": "acre", "acres": "acre", "dunam": "dunam", "dunams": "dunam", "dunum": "dunam", "dunums": "dunam", "feddan": "feddan", "feddans": "feddan", "rai": "rai", "ping": "ping", "tsubo": "ping", "pyeong": "ping", "ares": "are", "mu": "mu",
    # Volume.
    "cubic meter": "cubic_meter", "cubic meters": "cubic_meter", "cubic metre": "cubic_meter", "cubic metres": "cubic_meter", "cu m": "cubic_meter", "cu. m": "cubic_meter", "cu m.": "cubic_meter", "cu metres": "cubic_meter", "cu meters": "cubic_meter", "cbm": "cubic_meter", "m3": "cubic_meter", "m³": "cubic_meter", "cubic kilometers": "cubic_kilometer", "cubic kilometres": "cubic_kilometer",
    "cubic centimeter": "cubic_centimeter", "cubic centimeters": "cubic_centimeter", "cubic centimetre": "cubic_centimeter", "cubic centimetres": "cubic_centimeter", "cc": "cubic_centimeter", "cubic foot": "cubic_foot", "cubic feet": "cubic_foot", "cu ft": "cubic_foot", "cu. ft": "cubic_foot", "cu. ft.": "cubic_foot", "cubic yard": "cubic_yard", "cubic yards": "cubic_yard", "cubic inch": "cubic_inch", "cubic inches": "cubic_inch",
    "liter": "liter", "liters": "liter", "litre": "liter", "litres": "liter", "l": "liter", "milliliter": "milliliter", "milliliters": "milliliter", "millilitre": "milliliter", "millilitres": "milliliter", "ml": "milliliter", "mls": "milliliter", "centiliters": "centiliter", "centilitres": "centiliter", "cl": "centiliter", "hectoliters": "hectoliter", "hectolitres": "hectoliter", "megaliter": "megaliter", "megaliters": "megaliter", "megalitre": "megaliter", "megalitres": "megaliter", "gigaliter": "gigaliter", "gigaliters": "gigaliter", "gigalitre": "gigaliter", "gigalitres": "gigaliter", "kiloliter": "cubic_meter", "kiloliters": "cubic_meter", "kilolitre": "cubic_meter", "kilolitres": "cubic_meter", "deciliter": "deciliter", "deciliters": "deciliter", "decilitre": "deciliter", "decilitres": "deciliter", "microliter": "microliter", "microliters": "microliter", "microlitre": "microliter", "microlitres": "microliter", "board foot": "board_foot", "board feet": "board_foot",
    "barrel": "barrel", "barrels": "barrel", "bbl": "barrel", "bbls": "barrel", "gallon": "gallon", "gallons": "gallon", "gal": "gallon", "gals": "gallon", "quart": "quart", "quarts": "quart", "pint": "pint", "pints": "pint", "cups": "cup", "tablespoon": "tablespoon", "tablespoons": "tablespoon", "tbsp": "tablespoon", "tsp": "teaspoon", "teaspoon": "teaspoon", "teaspoons": "teaspoon", "fluid ounce": "fluid_ounce", "fluid ounces": "fluid_ounce", "fl oz": "fluid_ounce", "bushel": "bushel", "bushels": "bushel", "acre-feet": "acre_foot", "acre feet": "acre_foot",
    # Flows that have a name of their own; others are a measure with "per".
    "barrels per day": "barrel/day", "barrels a day": "barrel/day", "barrels daily": "barrel/day", "barrels/day": "barrel/day", "bpd": "barrel/day", "b/d": "barrel/day", "bbl/d": "barrel/day", "bopd": "barrel/day",
    "barrels of oil equivalent per day": "barrel_oil_equivalent/day", "boepd": "barrel_oil_equivalent/day", "boe/d": "barrel_oil_equivalent/day", "tpd": "metric_ton/day", "tpa": "metric_ton/year", "t/ha": "metric_ton/hectare", "t/yr": "metric_ton/year", "t/y": "metric_ton/year", "t/d": "metric_ton/day", "gwh/y": "gigawatt_hour/year", "twh/y": "terawatt_hour/year", "tpy": "metric_ton/year", "tonnes per year": "metric_ton/year", "tons per year": "metric_ton/year", "tonnes a year": "metric_ton/year", "tons a year": "metric_ton/year",
    "cubic meters per day": "cubic_meter/day", "cubic metres per day": "cubic_meter/day", "cubic meters per second": "cubic_meter/second", "cubic metres per second": "cubic_meter/second", "cubic feet per day": "cubic_foot/day", "cubic feet per second": "cubic_foot/second",
    # Time.  "second" is also an ordinal and "minutes" a protocol; after a figure they are time.
    "century": "century", "millennium": "millennium", "millennia": "millennium", "fortnight": "fortnight", "fortnights": "fortnight", "centuries": "century", "decade": "decade", "decades": "decade", "year": "year", "years": "year", "yr": "year", "yrs": "year", "quarters": "quarter", "month": "month", "months": "month", "mth": "month", "mths": "month", "week": "week", "weeks": "week", "wk": "week", "wks": "week", "day": "day", "days": "day",
    "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour", "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute", "second": "second", "seconds": "second", "secs": "second", "millisecond": "millisecond", "milliseconds": "millisecond", "microseconds": "microsecond", "nanoseconds": "nanosecond", "picoseconds": "picosecond", "femtosecond": "femtosecond", "femtoseconds": "femtosecond",
    # Energy.
    "kilowatt hour": "kilowatt_hour", "kilowatt hours": "kilowatt_hour", "kilowatt-hour": "kilowatt_hour", "kilowatt-hours": "kilowatt_hour", "kilowatthours": "kilowatt_hour", "kwh": "kilowatt_hour", "kw h": "kilowatt_hour", "kw/h": "kilowatt_hour", "kw·h": "kilowatt_hour",
    "watt hours": "watt_hour", "watt-hours": "watt_hour", "wh": "watt_hour", "megawatt hour": "megawatt_hour", "megawatt hours": "megawatt_hour", "megawatt-hour": "megawatt_hour", "megawatt-hours": "megawatt_hour", "mwh": "megawatt_hour", "gigawatt hour": "gigawatt_hour", "gigawatt hours": "gigawatt_hour", "gigawatt-hours": "gigawatt_hour", "gwh": "gigawatt_hour", "terawatt hours": "terawatt_hour", "terawatt-hours": "terawatt_hour", "twh": "terawatt_hour", "petawatt hours": "petawatt_hour", "petawatt-hours": "petawatt_hour",
    "joule": "joule", "joules": "joule", "kilojoules": "kilojoule", "kj": "kilojoule", "megajoules": "megajoule", "mj": "megajoule", "gigajoules": "gigajoule", "gj": "gigajoule", "terajoule": "terajoule", "terajoules": "terajoule", "petajoule": "petajoule", "petajoules": "petajoule", "pj": "petajoule", "exajoule": "exajoule", "exajoules": "exajoule", "ej": "exajoule", "ergs": "erg", "electronvolt": "electronvolt", "electronvolts": "electronvolt", "electron volt": "electronvolt", "electron volts": "electronvolt", "kev": "kiloelectronvolt", "kiloelectronvolts": "kiloelectronvolt", "mev": "megaelectronvolt", "megaelectronvolts": "megaelectronvolt", "gev": "gigaelectronvolt", "gigaelectronvolts": "gigaelectronvolt", "tev": "teraelectronvolt", "teraelectronvolts": "teraelectronvolt", "calorie": "calorie", "calories": "calorie", "kilocalories": "kilocalorie", "kcal": "kilocalorie",
    "btu": "british_thermal_unit", "btus": "british_thermal_unit", "british thermal units": "british_thermal_unit", "mmbtu": "million_british_thermal_unit", "mmbtus": "million_british_thermal_unit", "therms": "therm",
    "tons of coal equivalent": "metric_ton_coal_equivalent", "tonnes of coal equivalent": "metric_ton_coal_equivalent", "metric tons of coal equivalent": "metric_ton_coal_equivalent", "tons of standard coal": "metric_ton_coal_equivalent", "tonnes of standard coal": "metric_ton_coal_equivalent", "metric tons of standard coal": "metric_ton_coal_equivalent", "tons of standard coal equivalent": "metric_ton_coal_equivalent", "tce": "metric_ton_coal_equivalent",
    "tons of oil equivalent": "metric_ton_oil_equivalent", "tonnes of oil equivalent": "metric_ton_oil_equivalent", "barrels of oil equivalent": "barrel_oil_equivalent", "boe": "barrel_oil_equivalent",
    # Power.  MW is mega in news; a milliwatt is spelled.
    "watt": "watt", "watts": "watt", "milliwatts": "milliwatt", "microwatts": "microwatt", "nanowatts": "nanowatt", "petawatt": "petawatt", "petawatts": "petawatt", "kilowatt": "kilowatt", "kilowatts": "kilowatt", "kw": "kilowatt", "kwp": "kilowatt", "megawatt": "megawatt", "megawatts": "megawatt", "mw": "megawatt", "mwp": "megawatt", "gigawatt": "gigawatt", "gigawatts": "gigawatt", "gw": "gigawatt", "gwp": "gigawatt", "terawatt": "terawatt", "terawatts": "terawatt", "tw": "terawatt",
    "horsepower": "horsepower", "hp": "horsepower", "bhp": "horsepower", "ps": "metric_horsepower", "kva": "kilovolt_ampere", "mva": "megavolt_ampere", "kilovolt-amperes": "kilovolt_ampere",
    # Electricity, pressure, force.
    "volt": "volt", "volts": "volt", "kilovolt": "kilovolt", "kilovolts": "kilovolt", "kv": "kilovolt", "megavolt": "megavolt", "megavolts": "megavolt", "millivolt": "millivolt", "millivolts": "millivolt", "microvolts": "microvolt", "ampere": "ampere", "amperes": "ampere", "amps": "ampere", "milliamps": "milliampere", "microamps": "microampere", "microamperes": "microampere", "kiloamps": "kiloampere", "kiloamperes": "kiloampere", "ampere-hours": "ampere_hour", "amp hours": "ampere_hour", "ah": "ampere_hour", "mah": "milliampere_hour", "ohms": "ohm", "kilohms": "kiloohm", "kiloohms": "kiloohm", "megohms": "megaohm", "megaohms": "megaohm", "coulombs": "coulomb", "farads": "farad", "microfarads": "microfarad",
    "pascals": "pascal", "hectopascals": "hectopascal", "hpa": "hectopascal", "kilopascals": "kilopascal", "kpa": "kilopascal", "megapascals": "megapascal", "mpa": "megapascal", "atmospheres": "atmosphere", "gigapascals": "gigapascal", "millibar": "millibar", "millibars": "millibar", "mbar": "millibar", "mmhg": "millimeter_of_mercury", "mm hg": "millimeter_of_mercury", "millimeters of mercury": "millimeter_of_mercury", "millimetres of mercury": "millimeter_of_mercury", "psi": "pound_force_per_square_inch", "pounds per square inch": "pound_force_per_square_inch",
    "newtons": "newton", "kilonewton": "kilonewton", "kilonewtons": "kilonewton", "kgf": "kilogram_force", "dynes": "dyne", "newton meters": "newton_meter", "newton metres": "newton_meter", "newton-meters": "newton_meter", "newton-metres": "newton_meter", "pound-feet": "pound_foot", "pound feet": "pound_foot", "lb-ft": "pound_foot",
    # Speed.
    "km/h": "kilometer/hour", "kmh": "kilometer/hour", "kph": "kilometer/hour", "km per hour": "kilometer/hour", "kilometers per hour": "kilometer/hour", "kilometres per hour": "kilometer/hour", "kilometers an hour": "kilometer/hour", "kilometres an hour": "kilometer/hour", "kilometer per hour": "kilometer/hour", "kilometre per hour": "kilometer/hour", "km/s": "kilometer/second", "kilometers per second": "kilometer/second", "kilometres per second": "kilometer/second",
    "m/s": "meter/second", "meters per second": "meter/second", "metres per second": "meter/second", "meters a second": "meter/second", "metres a second": "meter/second", "mph": "mile/hour", "miles per hour": "mile/hour", "miles an hour": "mile/hour", "knot": "knot", "knots": "knot", "rpm": "revolution/minute", "mpg": "mile/gallon", "miles per gallon": "mile/gallon",
    # Concentration and yield.
    "mg/l": "milligram/liter", "mg/m3": "milligram/cubic_meter", "μg/m3": "microgram/cubic_meter", "µg/m3": "microgram/cubic_meter", "micrograms per cubic meter": "microgram/cubic_meter", "micrograms per cubic metre": "microgram/cubic_meter", "g/km": "gram/kilometer", "ppm": "part_per_million", "parts per million": "part_per_million", "ppb": "part_per_billion", "parts per billion": "part_per_billion", "mg/dl": "milligram/deciliter", "mmol/l": "millimole/liter", "mol": "mole", "millimole": "millimole", "millimoles": "millimole", "mmol": "millimole", "moles": "mole",
    # Temperature and angle.
    "degree celsius": "degree_celsius", "degrees celsius": "degree_celsius", "degrees centigrade": "degree_celsius", "degrees c": "degree_celsius", "celsius": "degree_celsius", "centigrade": "degree_celsius", "°c": "degree_celsius", "° c": "degree_celsius", "ºc": "degree_celsius", "℃": "degree_celsius",
    "degree fahrenheit": "degree_fahrenheit", "degrees fahrenheit": "degree_fahrenheit", "degrees f": "degree_fahrenheit", "fahrenheit": "degree_fahrenheit", "°f": "degree_fahrenheit", "℉": "degree_fahrenheit", "kelvin": "kelvin", "degree": "degree", "degrees": "degree", "°": "degree", "revolutions": "revolution", "radian": "radian", "radians": "radian", "arcminute": "arc_minute", "arcminutes": "arc_minute", "arc minutes": "arc_minute", "minutes of arc": "arc_minute", "arcsecond": "arc_second", "arcseconds": "arc_second", "arc seconds": "arc_second", "seconds of arc": "arc_second",
    # Data, frequency, image, sound, light.  MB and GB are bytes, Mbps and Gbps bits.
    "bits": "bit", "bytes": "byte", "kilobytes": "kilobyte", "kb": "kilobyte", "megabyte": "megabyte", "megabytes": "megabyte", "mb": "megabyte", "gigabyte": "gigabyte", "gigabytes": "gigabyte", "gb": "gigabyte", "terabyte": "terabyte", "terabytes": "terabyte", "tb": "terabyte", "petabyte": "petabyte", "petabytes": "petabyte", "pb": "petabyte", "exabytes": "exabyte", "eb": "exabyte", "zettabytes": "zettabyte", "zb": "zettabyte", "yottabytes": "yottabyte", "kibibyte": "kibibyte", "kibibytes": "kibibyte", "kib": "kibibyte", "mebibyte": "mebibyte", "mebibytes": "mebibyte", "mib": "mebibyte", "gibibyte": "gibibyte", "gibibytes": "gibibyte", "gib": "gibibyte", "tebibyte": "tebibyte", "tebibytes": "tebibyte", "tib": "tebibyte", "kilobit": "kilobit", "kilobits": "kilobit", "petabits": "petabit", "petabits per second": "petabit/second",
    "megabits": "megabit", "gigabits": "gigabit", "terabits": "terabit", "kbps": "kilobit/second", "mbps": "megabit/second", "gbps": "gigabit/second", "tbps": "terabit/second", "megabits per second": "megabit/second", "gigabits per second": "gigabit/second", "mb/s": "megabyte/second", "gb/s": "gigabyte/second",
    "hertz": "hertz", "hz": "hertz", "kilohertz": "kilohertz", "khz": "kilohertz", "megahertz": "megahertz", "mhz": "megahertz", "gigahertz": "gigahertz", "ghz": "gigahertz", "terahertz": "terahertz", "thz": "terahertz", "gigapixel": "gigapixel", "gigapixels": "gigapixel", "lux": "lux", "pixels": "pixel", "megapixel": "megapixel", "megapixels": "megapixel", "decibel": "decibel", "decibels": "decibel", "db": "decibel", "lumens": "lumen", "nits": "candela/square_meter",
    # Radiation.
    "becquerel": "becquerel", "becquerels": "becquerel", "bq": "becquerel", "becquerels per liter": "becquerel/liter", "becquerels per litre": "becquerel/liter", "becquerels per kilogram": "becquerel/kilogram", "terabecquerels": "terabecquerel", "curies": "curie", "grays": "gray", "milligrays": "milligray", "mgy": "milligray", "sievert": "sievert", "sieverts": "sievert", "millisievert": "millisievert", "millisieverts": "millisievert", "msv": "millisievert", "microsievert": "microsievert", "microsieverts": "microsievert",
    # Transport.
    "teu": "teu", "teus": "teu", "20-foot equivalent units": "teu", "twenty-foot equivalent units": "teu", "20-foot equivalent unit": "teu", "standard containers": "teu", "feu": "feu", "feus": "feu", "40-foot equivalent units": "feu", "forty-foot equivalent units": "feu",
    "deadweight ton": "deadweight_ton", "deadweight tons": "deadweight_ton", "deadweight tonnes": "deadweight_ton", "dwt": "deadweight_ton", "gross ton": "gross_ton", "gross tons": "gross_ton", "gross tonnes": "gross_ton", "compensated gross tons": "compensated_gross_ton", "compensated gross tonnes": "compensated_gross_ton", "cgt": "compensated_gross_ton",
    "ton-kilometers": "metric_ton_kilometer", "ton-kilometres": "metric_ton_kilometer", "tonne-kilometers": "metric_ton_kilometer", "tonne-kilometres": "metric_ton_kilometer", "ton kilometers": "metric_ton_kilometer", "tonne kilometres": "metric_ton_kilometer", "passenger-kilometers": "passenger_kilometer", "passenger-kilometres": "passenger_kilometer", "passenger kilometers": "passenger_kilometer", "passenger kilometres": "passenger_kilometer",
    # An index.  "points" after a percentage belongs to the shares.
    "point": "point", "points": "point",
}
# The names that English writes, where they are not among these yet; a number of things is a count and no measure.
for _unit, _forms in UNIT_NAMES.items():
    if _unit not in THINGS:
        for _form in _forms:
            MEASURES.setdefault(_form.lower(), _unit)

# A unit of several words stands hyphenated before its noun: a 1,200-square-foot flat; and its first word is clipped.
_FIRST = ("square ", "cubic ", "metric ", "nautical ")
for _form in [form for form in MEASURES if form.startswith(_FIRST)]:
    MEASURES.setdefault(_form.replace(" ", "-"), MEASURES[_form])
    for _clipped in ("sq", "sq.") if _form.startswith("square ") else ():
        MEASURES.setdefault(f"{_clipped} {_form.removeprefix('square ')}", MEASURES[_form])

# Units that hold their scale, as the trades of oil, gas and ore print them: the unit and the power of ten.
SCALED_MEASURES: dict[str, tuple[str, int]] = {
    **dict.fromkeys(("mb/d", "mbpd", "mbd", "mmbpd", "mmb/d", "mmbd"), ("barrel/day", 6)),
    **dict.fromkeys(("kb/d", "kbpd", "kbd"), ("barrel/day", 3)),
    **dict.fromkeys(("mmbbl", "mmbbls"), ("barrel", 6)),
    "mmboe": ("barrel_oil_equivalent", 6),
    "mcf": ("cubic_foot", 3), "mmcf": ("cubic_foot", 6), "bcf": ("cubic_foot", 9), "tcf": ("cubic_foot", 12),
    **dict.fromkeys(("mmcfd", "mmcf/d", "mmscfd", "mmscf/d"), ("cubic_foot/day", 6)),
    **dict.fromkeys(("bcfd", "bcf/d", "bcfpd"), ("cubic_foot/day", 9)),
    "mcm": ("cubic_meter", 6), "bcm": ("cubic_meter", 9), "tcm": ("cubic_meter", 12),
    "mcm/d": ("cubic_meter/day", 6), **dict.fromkeys(("bcm/y", "bcma", "bcm/year"), ("cubic_meter/year", 9)),
    "ktpa": ("metric_ton/year", 3), **dict.fromkeys(("mtpa", "mmtpa"), ("metric_ton/year", 6)), "mmt": ("metric_ton", 6),
    "ktoe": ("metric_ton_oil_equivalent", 3), "mtoe": ("metric_ton_oil_equivalent", 6), "mtce": ("metric_ton_coal_equivalent", 6),
}
# A word and the words that, right after it, show that it is no unit here.
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
# fmt: on
