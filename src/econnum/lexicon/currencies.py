"""The currencies of the world and the signs that stand for them.

`CURRENCIES`: active codes and minor digits from ISO 4217:2015, List One ("Current currency & funds code list"),
SIX Group, published 2026-01-01.  The codes of metals, of the test and of no currency (XAU, XAG, XPD, XPT, XBA-XBD,
XTS, XXX) and three accounting units without a CLDR name or news use (XAD, XSU, XUA) stand outside.  Withdrawn codes
and their digits from CLDR 47 (supplementalData currencyData, 2025-03) as shipped by Babel 2.18; ISO 4217 List Three
has the codes but no digits.
`SIGNS`: CLDR 47 currency symbols (Babel, 2025-03), and the forms that newswires print (U.S.$, HK$, RMB, SFr),
written folded: lower case, half-width.  Looked up in Reuters-21578 (1987), FFN (2014-2023) and WMT news tests (2017-2024).
"""

from __future__ import annotations

from econnum.lexicon.rows import Currency

__all__ = [
    "AMBIGUOUS_SIGNS",
    "CODES_IN_SMALL_LETTERS",
    "CODES_THAT_ARE_WORDS",
    "CURRENCIES",
    "SIGNS",
    "SIGNS_NOT_AFTER",
]

# fmt: off
CURRENCIES: tuple[Currency, ...] = (
    # Active.  XDR, the special drawing right of the IMF, has no minor unit in ISO; news writes it with two digits.
    Currency("AED", 2), Currency("AFN", 2), Currency("ALL", 2), Currency("AMD", 2), Currency("AOA", 2), Currency("ARS", 2), Currency("AUD", 2), Currency("AWG", 2), Currency("AZN", 2),
    Currency("BAM", 2), Currency("BBD", 2), Currency("BDT", 2), Currency("BHD", 3), Currency("BIF", 0), Currency("BMD", 2), Currency("BND", 2), Currency("BOB", 2), Currency("BRL", 2), Currency("BSD", 2), Currency("BTN", 2), Currency("BWP", 2), Currency("BYN", 2), Currency("BZD", 2),
    Currency("CAD", 2), Currency("CDF", 2), Currency("CHF", 2), Currency("CLP", 0), Currency("CNY", 2), Currency("COP", 2), Currency("CRC", 2), Currency("CUP", 2), Currency("CVE", 2), Currency("CZK", 2),
    Currency("DJF", 0), Currency("DKK", 2), Currency("DOP", 2), Currency("DZD", 2),
    Currency("EGP", 2), Currency("ERN", 2), Currency("ETB", 2), Currency("EUR", 2),
    Currency("FJD", 2), Currency("FKP", 2),
    Currency("GBP", 2), Currency("GEL", 2), Currency("GHS", 2), Currency("GIP", 2), Currency("GMD", 2), Currency("GNF", 0), Currency("GTQ", 2), Currency("GYD", 2),
    Currency("HKD", 2), Currency("HNL", 2), Currency("HTG", 2), Currency("HUF", 2),
    Currency("IDR", 2), Currency("ILS", 2), Currency("INR", 2), Currency("IQD", 3), Currency("IRR", 2), Currency("ISK", 0),
    Currency("JMD", 2), Currency("JOD", 3), Currency("JPY", 0),
    Currency("KES", 2), Currency("KGS", 2), Currency("KHR", 2), Currency("KMF", 0), Currency("KPW", 2), Currency("KRW", 0), Currency("KWD", 3), Currency("KYD", 2), Currency("KZT", 2),
    Currency("LAK", 2), Currency("LBP", 2), Currency("LKR", 2), Currency("LRD", 2), Currency("LSL", 2), Currency("LYD", 3),
    Currency("MAD", 2), Currency("MDL", 2), Currency("MGA", 2), Currency("MKD", 2), Currency("MMK", 2), Currency("MNT", 2), Currency("MOP", 2), Currency("MRU", 2), Currency("MUR", 2), Currency("MVR", 2), Currency("MWK", 2), Currency("MXN", 2), Currency("MYR", 2), Currency("MZN", 2),
    Currency("NAD", 2), Currency("NGN", 2), Currency("NIO", 2), Currency("NOK", 2), Currency("NPR", 2), Currency("NZD", 2),
    Currency("OMR", 3),
    Currency("PAB", 2), Currency("PEN", 2), Currency("PGK", 2), Currency("PHP", 2), Currency("PKR", 2), Currency("PLN", 2), Currency("PYG", 0),
    Currency("QAR", 2),
    Currency("RON", 2), Currency("RSD", 2), Currency("RUB", 2), Currency("RWF", 0),
    Currency("SAR", 2), Currency("SBD", 2), Currency("SCR", 2), Currency("SDG", 2), Currency("SEK", 2), Currency("SGD", 2), Currency("SHP", 2), Currency("SLE", 2), Currency("SOS", 2), Currency("SRD", 2), Currency("SSP", 2), Currency("STN", 2), Currency("SVC", 2), Currency("SYP", 2), Currency("SZL", 2),
    Currency("THB", 2), Currency("TJS", 2), Currency("TMT", 2), Currency("TND", 3), Currency("TOP", 2), Currency("TRY", 2), Currency("TTD", 2), Currency("TWD", 2), Currency("TZS", 2),
    Currency("UAH", 2), Currency("UGX", 0), Currency("USD", 2), Currency("UYU", 2), Currency("UZS", 2),
    Currency("VED", 2), Currency("VES", 2), Currency("VND", 0), Currency("VUV", 0),
    Currency("WST", 2),
    Currency("XAF", 0), Currency("XCD", 2), Currency("XCG", 2), Currency("XOF", 0), Currency("XPF", 0),
    Currency("YER", 2),
    Currency("ZAR", 2), Currency("ZMW", 2), Currency("ZWG", 2),
    Currency("XDR", 2),
    # Active funds and index codes.
    Currency("BOV", 2),
    Currency("CHE", 2), Currency("CHW", 2), Currency("CLF", 4), Currency("COU", 2),
    Currency("MXV", 2),
    Currency("USN", 2), Currency("UYI", 0), Currency("UYW", 4),
    # Withdrawn, still met in archives and in stories of a changeover: euro legacies (BGN until 2025-12-31), the ecu,
    # redenominated and dissolved ones.
    Currency("ADP", 0), Currency("AFA", 2), Currency("ANG", 2), Currency("ARA", 2), Currency("ARP", 2), Currency("ATS", 2), Currency("AZM", 2),
    Currency("BEF", 2), Currency("BGL", 2), Currency("BGN", 2), Currency("BRC", 2), Currency("BRE", 2), Currency("BRN", 2), Currency("BRR", 2), Currency("BYR", 0),
    Currency("CSD", 2), Currency("CSK", 2), Currency("CUC", 2), Currency("CYP", 2),
    Currency("DDM", 2), Currency("DEM", 2),
    Currency("ECS", 2), Currency("EEK", 2), Currency("ESP", 0),
    Currency("FIM", 2), Currency("FRF", 2),
    Currency("GHC", 2), Currency("GRD", 2),
    Currency("HRK", 2),
    Currency("IEP", 2), Currency("ILR", 2), Currency("ITL", 0),
    Currency("LTL", 2), Currency("LUF", 0), Currency("LVL", 2),
    Currency("MGF", 0), Currency("MRO", 0), Currency("MTL", 2), Currency("MXP", 2), Currency("MZM", 2),
    Currency("NIC", 2), Currency("NLG", 2),
    Currency("PEI", 2), Currency("PLZ", 2), Currency("PTE", 2),
    Currency("ROL", 2), Currency("RUR", 2),
    Currency("SDD", 2), Currency("SIT", 2), Currency("SKK", 2), Currency("SLL", 0), Currency("SRG", 2), Currency("STD", 0), Currency("SUR", 2),
    Currency("TMM", 0), Currency("TRL", 0),
    Currency("UAK", 2), Currency("UGS", 2),
    Currency("VEB", 2), Currency("VEF", 2),
    Currency("XEU", 2),
    Currency("YUM", 2),
    Currency("ZMK", 0), Currency("ZRN", 2), Currency("ZWD", 0), Currency("ZWL", 2),
)

# Capitals that spell an English word or a name as often as a currency: "TOP 500", "ALL 12 members", "TRY 2 of these".
# A reader should take these as codes only beside other evidence of money, such as a scale word after the figure.
CODES_THAT_ARE_WORDS: frozenset[str] = frozenset({
    "ALL", "AMD", "BAM", "BOB", "COP", "CUP", "ERN", "GEL", "LAK", "MAD", "MOP", "NAD", "PAB", "PEN", "PEI", "RON",
    "SIT", "SOS", "STD", "TOP", "TRY", "CHE",
})

# Signs that several currencies share: what they stand for by default is in SIGNS, and a caller may say otherwise.
AMBIGUOUS_SIGNS: frozenset[str] = frozenset({"$", "¥"})

# Codes that are read in small letters too: they spell no word and are typed so.
CODES_IN_SMALL_LETTERS: frozenset[str] = frozenset({
    "USD", "EUR", "GBP", "CNY", "HKD", "JPY", "AUD", "SGD", "INR", "KRW", "TWD", "CHF",
})

# Marks before a sign that make it another: in the city's $4 million the s is no part of S$.
SIGNS_NOT_AFTER: dict[str, str] = {"s$": "'", "s $": "'"}

SIGNS: dict[str, str] = {
    # Dollars.  A bare dollar is the American one in world news, whatever the country of the paper.
    "$": "USD", "us$": "USD", "us $": "USD", "u.s.$": "USD", "u.s. $": "USD", "u. s. $": "USD", "u. s.$": "USD", "$us": "USD", "usd$": "USD",
    "hk$": "HKD", "$hk": "HKD", "hk $": "HKD", "h.k.$": "HKD", "h.k. $": "HKD",
    "nt$": "TWD", "nt $": "TWD", "n.t.$": "TWD", "ntd": "TWD", "tw$": "TWD",
    "a$": "AUD", "$a": "AUD", "au$": "AUD", "au $": "AUD", "aud$": "AUD", "aus$": "AUD",
    "c$": "CAD", "$c": "CAD", "c $": "CAD", "ca$": "CAD", "ca $": "CAD", "can$": "CAD", "cdn$": "CAD", "cad$": "CAD",
    "s$": "SGD", "s $": "SGD", "sg$": "SGD", "sgd$": "SGD",
    "nz$": "NZD", "$nz": "NZD", "nz $": "NZD", "n.z.$": "NZD",
    "mop$": "MOP", "j$": "JMD", "tt$": "TTD", "ec$": "XCD", "bds$": "BBD", "b$": "BND", "fj$": "FJD", "n$": "NAD", "z$": "ZWL",
    "mx$": "MXN", "mex$": "MXN", "ar$": "ARS", "cl$": "CLP", "clp$": "CLP", "col$": "COP", "cop$": "COP", "rd$": "DOP", "r$": "BRL", "r $": "BRL",
    # Euro.  "Euro" is a sign where the wires had no €: Euro1.25bn.
    "€": "EUR", "euro": "EUR", "eu€": "EUR",
    # Pounds.  ₤ is the lira by name, but papers set it for the pound.
    "£": "GBP", "￡": "GBP", "₤": "GBP", "gb£": "GBP", "uk£": "GBP", "stg£": "GBP", "£stg": "GBP", "ir£": "IEP", "e£": "EGP", "£e": "EGP",
    # ¥ is yuan and yen both.  Yuan is the default, as the texts are Chinese news and its translations; yen is written
    # 日元, yen or JPY there.  ￥ (U+FFE5) is the full-width form, which folding ASCII does not reach.
    "¥": "CNY", "￥": "CNY", "cn¥": "CNY", "rmb": "CNY", "rmb¥": "CNY", "rmb￥": "CNY", "¥rmb": "CNY", "cny¥": "CNY", "jp¥": "JPY", "jpy¥": "JPY",
    # CNH, the yuan traded offshore, is no ISO code: the same currency at another rate.
    "cnh": "CNY",
    # Signs of one currency.
    "₹": "INR", "₩": "KRW", "￦": "KRW", "₽": "RUB", "₺": "TRY", "₫": "VND", "฿": "THB", "₱": "PHP", "₦": "NGN", "₴": "UAH", "₪": "ILS", "₸": "KZT",
    "₮": "MNT", "₭": "LAK", "៛": "KHR", "৳": "BDT", "₵": "GHS", "gh₵": "GHS", "gh¢": "GHS", "₡": "CRC", "₲": "PYG", "₾": "GEL", "₼": "AZN", "֏": "AMD", "؋": "AFN",
    # Letters.  Rs is also the rupee of Pakistan, Sri Lanka, Nepal and Mauritius; the Indian one is by far the commonest.
    "rs": "INR", "rs.": "INR", "tk": "BDT", "tk.": "BDT",
    "rp": "IDR", "rp.": "IDR", "rm": "MYR", "bt": "THB", "zł": "PLN", "kč": "CZK", "s/.": "PEN", "s/": "PEN",
    "ksh": "KES", "kshs": "KES", "tsh": "TZS", "ush": "UGX", "dh": "AED", "dhs": "AED", "dhs.": "AED",
    # The rupee of Sri Lanka in Sinhala and in Tamil; the Indian one has ₹.
    "රු": "LKR", "ரூ": "LKR",
    # kr alone is Swedish, Norwegian, Danish or Icelandic and stays out; the Financial Times tells them apart.
    "skr": "SEK", "nkr": "NOK", "dkr": "DKK", "ikr": "ISK", "sfr": "CHF", "sfr.": "CHF",
    # Legacies as the papers of the time set them.
    "dm": "DEM", "ls": "LVL", "ffr": "FRF", "bfr": "BEF", "pta": "ESP", "ptas": "ESP",
    # Out for ambiguity: R (rand, but R2 and R101), P (Philippine peso, pence, page), Y (yen), W (won), N (naira),
    # Ft (forint, foot), Le, SR, QR, Ps, L, K, and fr.
}
# fmt: on
