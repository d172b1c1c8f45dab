"""Amounts of a currency: by its name, its sign or its code, and in the financial capitals of bank forms."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, get_args

from econnum.errors import FormatError
from econnum.formatting.phrasing import Phrasing, Wrap
from econnum.formatting.units import priced
from econnum.lexicon.currencies import SIGNS
from econnum.values import Money

__all__ = ["CURRENCY_FORMS", "CurrencyForm", "mark_of", "money"]

CurrencyForm = Literal["name", "symbol", "code"]
"""How a currency is named: yuan, CN¥ or CNY."""

CURRENCY_FORMS: tuple[CurrencyForm, ...] = get_args(CurrencyForm)

_CAPITALS_OF = "CNY"


def money(phrasing: Phrasing, form: CurrencyForm, value: Money) -> str:
    """An amount of a currency, with the unit of a price."""
    if phrasing.style == "financial":
        return _in_capitals(phrasing, value)
    wrap = _named(phrasing, value) if form == "name" or phrasing.style == "spelled" else None
    if wrap is not None and phrasing.words.counted:
        written = phrasing.amount(value, value.amount, wrap, vague=phrasing.words.counted)
    else:
        written = phrasing.amount(value, value.amount, wrap or _signed(phrasing, form, value.currency), each=True)
    return written if value.per is None else priced(phrasing, value, written, value.per)


def _named(phrasing: Phrasing, value: Money) -> Wrap | None:
    """The wrap of a currency's name; None if CLDR's name cannot be used in a sentence."""
    words, notation, code = phrasing.words, phrasing.notation, value.currency
    forms = words.currencies.get(code)
    if forms is not None:
        return None if forms[0] == code else phrasing.joined(forms)
    stated = value.amount.value or value.amount.high or Decimal(0)
    if any(bracket in notation.currency_name(code, stated) for bracket in "(（"):
        return None  # Afghan afghani (1927–2002)

    def wrap(sign: str, text: str, number: Decimal) -> str:
        pattern = words.joint or notation.money_pattern(code, number)
        return pattern.format(sign + phrasing.before_noun(text), notation.currency_name(code, number))

    return wrap


def mark_of(phrasing: Phrasing, form: CurrencyForm, code: str) -> str:
    """The sign of a currency, or its code."""
    sign = phrasing.notation.currency_symbol(code) if form == "symbol" else code
    # A sign that this language reads as another currency, or does not read, would be misleading: ¥ is the yuan here.
    return code if phrasing.words.code and SIGNS.get(sign.lower()) != code else sign


def _signed(phrasing: Phrasing, form: CurrencyForm, code: str) -> Wrap:
    """The wrap of a currency's sign or code, on the side that the locale uses."""
    words, notation = phrasing.words, phrasing.notation
    mark = mark_of(phrasing, form, code)
    gap = words.joint.format("", "") if words.joint else "\N{NO-BREAK SPACE}"
    before, after = (part.replace("\N{NO-BREAK SPACE}", gap) for part in notation.priced)
    if mark[-1].isalpha() and before.endswith("¤"):
        before += gap

    def wrap(sign: str, text: str, number: Decimal) -> str:
        return sign + before.replace("¤", mark) + text + after.replace("¤", mark)

    return wrap


def _in_capitals(phrasing: Phrasing, value: Money) -> str:
    """An amount in financial capitals, as bills and vouchers require it."""
    words, amount = phrasing.words, value.amount
    if words.capitals is None or words.capital_number is None:
        raise FormatError(value, "financial capitals are Chinese; give locale='zh_CN' or 'zh_Hant'")
    if amount.value is None or amount.low is not None or amount.modifier != "exact" or value.per is not None:
        raise FormatError(value, "financial capitals state one exact amount; give a Money without bounds and modifier")
    figure = phrasing.rounding.apply(amount.value)
    sign = words.minus if figure < 0 else ""
    if words.currencies[_CAPITALS_OF][0] == words.currencies.get(value.currency, ("", ""))[0]:
        text = words.capitals(figure.copy_abs())
        if text is None:
            raise FormatError(
                value, "financial capitals are for amounts from 分 to below 10^16 yuan; round to two places"
            )
        return f"{words.capital_currency}{sign}{text}"
    text = words.capital_number(figure.copy_abs())
    wrap = _named(phrasing, value)
    if text is None or wrap is None:
        raise FormatError(value, "for currencies other than the yuan, financial capitals write whole amounts only")
    return wrap(sign, text, figure)
