"""Colloquial Chinese figures whose last part is a bare digit: 三块五, 两毛五, 一米八; and ages in decades.

Source: 现代汉语词典 (7th ed., 2016), s.v. 块, 毛, 旬; 蚊 and 毫 are the dollar and its tenth in Hong Kong.
"""

from __future__ import annotations

from decimal import Decimal

from econnum.exact import EXACT, scaled
from econnum.lang.patterns import Pattern
from econnum.lang.schema import Numeral, Word
from econnum.lang.zh.figure import Figure
from econnum.lang.zh.han import DIGITS

__all__ = ["age", "with_cents", "with_tenths"]

# The last part of a price or a length is a bare digit: 三块五, 一块二毛五, 两块零六, 身高一米八.
_ENDS = r"(?![0-9.%a-z一-鿿]|,[0-9])|(?=[钱的到至起左右上以和与或每多高宽深长降升涨跌一])"
_DIGIT = "[1-9一二三四五六七八九]"
_PRICE = Pattern(
    rf"(?P<yuan>[块蚊])(?:(?P<jiao>{_DIGIT})(?:[毛毫角](?P<fen>{_DIGIT})分?)?|[零〇](?P<lone>{_DIGIT})分?)(?:{_ENDS})"
)
_SMALL_PRICE = Pattern(rf"(?P<yuan>[毛毫])(?P<fen>{_DIGIT})分?(?:{_ENDS})")
_OF_PRICES = {"块": "CNY", "毛": "CNY", "蚊": "HKD", "毫": "HKD"}
_WON = "(?=[跑夺破获摘刷赢居排胜游完])"  # a verb after a time of a race: 9秒83
_LENGTH = Pattern(rf"(?P<unit>[米秒])(?P<tenths>[1-9][0-9]?|[一二三四五六七八九]{{1,2}})(?:{_ENDS}|(?<=秒..){_WON})")
_MEASURED = {"米": Word("measure", "meter"), "秒": Word("measure", "second")}
_SHORT = 100  # longer lengths and times are not written like this


def with_cents(text: str, figure: Figure) -> Numeral | None:
    """三块五 is 3.50 yuan, 两毛五 0.25."""
    match = (_SMALL_PRICE if text[figure.end] in "毛毫" else _PRICE).match(text, figure.end)
    if match is None or not figure.whole:
        return None
    parts = match.groupdict()
    power = -1 if match["yuan"] in "毛毫" else 0
    cents = "".join(_arabic_digit(parts.get(name)) for name in ("jiao", "fen")) or "0" + _arabic_digit(parts["lone"])
    value = scaled(f"{figure.value:f}.{cents}", power)
    return Numeral(
        figure.start, match.end(), value, word=Word("currency", _OF_PRICES[match["yuan"]]), spelled=True, bare=False
    )


def with_tenths(text: str, figure: Figure) -> Numeral | None:
    """一米八 is 1.8 metres, 1米75 1.75, 9秒83 9.83 seconds."""
    match = _LENGTH.match(text, figure.end)
    if match is None or not figure.whole or not 0 < figure.value < _SHORT:
        return None
    tenths = "".join(map(_arabic_digit, match["tenths"]))
    value = Decimal(f"{figure.value:f}.{tenths}")
    return Numeral(figure.start, match.end(), value, word=_MEASURED[match["unit"]], spelled=True, bare=False)


def _arabic_digit(written: str | None) -> str:
    return "" if written is None else str(DIGITS.get(written, written))


_DECADES_OF_LIFE = Pattern("旬(?!节)")


def age(text: str, figure: Figure) -> Numeral | None:
    """七旬 is an age of seventy."""
    match = _DECADES_OF_LIFE.match(text, figure.end)
    if match is None or figure.run not in set("五六七八九"):
        return None
    value = EXACT.scaleb(figure.value, 1)
    return Numeral(figure.start, match.end(), value, word=Word("measure", "year"), spelled=True, bare=False)
