"""The sentences of findings, in English and Chinese."""

from __future__ import annotations

from decimal import Decimal

from econnum.auditing.categories import Category
from econnum.errors import FormatError, ValueFieldError
from econnum.exact import EXACT, plain
from econnum.formatting.text import format as written
from econnum.mention import Mention, language_of

__all__ = ["LABELS", "message", "suggestion"]

LABELS: dict[str, dict[str, str]] = {
    "en": {
        "scale": "wrong scale", "value": "wrong figure", "swapped": "figures swapped", "currency": "wrong currency",
        "unit": "wrong unit", "kind": "wrong kind", "modifier": "hedge reversed", "direction": "direction reversed",
        "basis": "wrong comparison", "reading": "multiple misread", "period": "wrong date",
        "grouping": "wrong separator",
        "missing": "missing", "added": "added", "rounding": "rounded", "hedge": "hedge changed",
        "notation": "said otherwise",
    },
    "zh": {
        "scale": "数量级错误", "value": "数字错误", "swapped": "数字互换", "currency": "币种错误", "unit": "单位错误",
        "kind": "类别错误", "modifier": "限定词相反", "direction": "增减方向相反", "basis": "对比基期错误",
        "reading": "倍数理解错误", "period": "日期错误", "grouping": "分隔符错误", "missing": "漏译", "added": "增译",
        "rounding": "四舍五入", "hedge": "限定词不同", "notation": "表达不同",
    },
}  # fmt: skip
"""The short name of each category."""

# By category, or category and detail; {source} and {target} are the figures as the texts give them.
_SENTENCES: dict[str, dict[str, str]] = {
    "en": {
        "scale": "“{source}” became “{target}”, {factor}.{confusion}",
        "value": "“{source}” became “{target}”.",
        "swapped": "“{source}” and “{target}” are equal, but were exchanged with another figure.",
        "currency": "“{source}” became “{target}”: the currency differs.",
        "unit": "“{source}” became “{target}”: the unit differs.",
        "unit sign": "“{source}” became “{target}” with a unit sign that does not say the same.",
        "kind": "“{source}” became “{target}”: {source_kind} became {target_kind}.",
        "modifier": "“{source}” became “{target}”: {source_modifier} became {target_modifier}.",
        "direction": "“{source}” goes {source_direction} and “{target}” goes {target_direction}.",
        "basis": "“{source}” compares {source_basis} and “{target}” {target_basis}.",
        "basis words": "Near “{source}” and “{target}”, the texts compare with different periods.",
        "reading": "“{source}” leads to {source_level} times the base, “{target}” to {target_level} times.",
        "reading level": "“{source}” became “{target}”: one is the level reached, the other how far.",
        "direction turned": "“{source}” became “{target}”: one is reached by a rise, the other by a fall.",
        "direction compared": "“{source}” became “{target}”: one is more than something else, the other less.",
        "direction balance": "“{source}” became “{target}”: one is a gain, the other a loss.",
        "unit time": "“{source}” became “{target}”: they are per different periods.",
        "unit head": "“{source}” became “{target}”: one is per person, the other per household.",
        "period": "“{source}” became “{target}”: the dates differ.",
        "grouping": "“{source}” became “{target}”: thousands are grouped wrongly.",
        "grouping points": "“{source}” became “{target}”: a point between thousands makes it another figure.",
        "grouping spaces": "“{source}” became “{target}”: thousands are grouped by blanks.",
        "missing": "“{source}” has no counterpart.",
        "missing paragraph": "“{source}” is in a paragraph that was left out.",
        "added": "“{target}” has no counterpart in the source.",
        "added paragraph": "“{target}” is in a paragraph that the source does not have.",
        "rounding": "“{source}” became “{target}”, which agrees after rounding.",
        "hedge": "“{source}” became “{target}”: {source_modifier} became {target_modifier}.",
        "notation": "“{source}” and “{target}” say the same in other words.",
        "notation equivalent": "“{source}” and “{target}” say the same in other words.",
        "notation converted": "“{source}” and “{target}” are the same in another unit.",
        "notation vague": "“{source}” and “{target}” are vague in the same way.",
        "notation split": "“{source}” and “{target}”: one text has the range, the other its bounds.",
        "notation identifier": "“{either}” is in the other text as it is.",
        "notation repeated": "“{either}” repeats a figure that the other text gives less often.",
        "notation shown": "“{either}” is given by words that state no figure, or by a name.",
        "notation small": "“{either}” is expressed by grammar.",
        "notation adverb": "“{either}” is used as an adverb: fully.",
        "notation summary": "“{either}” counts a list that the other text gives without its number.",
        "notation gloss": "“{either}” is another figure of its text in a second unit.",
        "notation time of the day": "The other text gives “{either}” in words, or not to the minute.",
        "notation day of the report": "“{either}” is the day on which it was said.",
        "notation year": "The year “{either}” is left out.",
        "notation part of the date": "The other text gives “{either}” in part.",
    },
    "zh": {
        "scale": "“{source}”译成了“{target}”，{factor}。{confusion}",
        "value": "“{source}”译成了“{target}”，数字不同。",
        "swapped": "“{source}”与“{target}”数值相同，但与相邻数字换了位置。",
        "currency": "“{source}”译成了“{target}”，币种不同。",
        "unit": "“{source}”译成了“{target}”，单位不同。",
        "unit sign": "“{source}”译成了“{target}”，单位符号不一致。",
        "kind": "“{source}”译成了“{target}”，{source_kind}变成了{target_kind}。",
        "modifier": "“{source}”译成了“{target}”，{source_modifier}变成了{target_modifier}。",
        "direction": "“{source}”表示{source_direction}，“{target}”表示{target_direction}。",
        "basis": "“{source}”是{source_basis}，“{target}”是{target_basis}。",
        "basis words": "“{source}”与“{target}”附近的对比基期不同。",
        "reading": "“{source}”与“{target}”的结果不同：分别是基数的{source_level}倍和{target_level}倍。",
        "reading level": "“{source}”译成了“{target}”：一个是达到的水平，一个是变动的幅度。",
        "direction turned": "“{source}”译成了“{target}”：一个是上升达到的，一个是下降达到的。",
        "direction compared": "“{source}”译成了“{target}”：一个比别的多，一个比别的少。",
        "direction balance": "“{source}”译成了“{target}”：一个是盈（流入），一个是亏（流出）。",
        "unit head": "“{source}”译成了“{target}”：一个按人，一个按户。",
        "unit time": "“{source}”译成了“{target}”：所按的时间不同（每日、每月、每年）。",
        "period": "“{source}”译成了“{target}”，日期不同。",
        "grouping": "“{source}”译成了“{target}”，千位分隔有误。",
        "grouping points": "“{source}”译成了“{target}”，用小数点分隔千位，成了另一个数。",
        "grouping spaces": "“{source}”译成了“{target}”，用空格分隔千位。",
        "missing": "“{source}”没有译出。",
        "missing paragraph": "“{source}”所在的段落没有译出。",
        "added": "“{target}”在原文中没有对应的数字。",
        "added paragraph": "“{target}”所在的段落是原文没有的。",
        "rounding": "“{source}”译成了“{target}”，四舍五入后一致。",
        "hedge": "“{source}”译成了“{target}”，{source_modifier}变成了{target_modifier}。",
        "notation": "“{source}”与“{target}”表达不同，意思相同。",
        "notation equivalent": "“{source}”与“{target}”表达不同，意思相同。",
        "notation converted": "“{source}”与“{target}”单位不同，数量相同。",
        "notation vague": "“{source}”与“{target}”都是概数。",
        "notation split": "“{source}”与“{target}”：区间以两端表示。",
        "notation identifier": "“{either}”原样见于另一文本。",
        "notation repeated": "“{either}”是重复的数字，另一文本出现次数较少。",
        "notation shown": "“{either}”在另一文本中以词语或名称表示。",
        "notation small": "“{either}”由语法表示。",
        "notation adverb": "“{either}”用作副词，意为完全。",
        "notation summary": "“{either}”是对并列项的计数，另一文本未写出。",
        "notation gloss": "“{either}”是同一文本中另一数字的换算。",
        "notation time of the day": "另一文本未写出“{either}”的具体时刻。",
        "notation day of the report": "“{either}”是消息发布的日期。",
        "notation year": "年份“{either}”省略。",
        "notation part of the date": "日期“{either}”只译出一部分。",
    },
}
_KINDS: dict[str, dict[str, str]] = {
    "en": {
        "money": "an amount of money", "percentage": "a percentage", "percentage_points": "percentage points",
        "multiple": "a multiple", "fraction": "a fraction", "count": "a count", "quantity": "a measure",
        "ordinal": "a place in a sequence", "rank": "a rank", "top": "the top of a list", "period": "a date",
        "identifier": "an identifier", "number": "a bare number",
    },
    "zh": {
        "money": "金额", "percentage": "百分比", "percentage_points": "百分点", "multiple": "倍数", "fraction": "分数",
        "count": "计数", "quantity": "度量", "ordinal": "序数", "rank": "名次", "top": "前若干名", "period": "日期",
        "identifier": "编号", "number": "无单位的数字",
    },
}  # fmt: skip
_WORDS: dict[str, dict[str | None, str]] = {
    "en": {
        "exact": "a figure without a hedge", "approx": "“about”", "nearly": "“nearly”", "more_than": "“more than”",
        "less_than": "“less than”", "equal_or_more": "“at least”", "equal_or_less": "“at most”",
        "up": "up", "down": "down", "flat": "nowhere", "year_on_year": "year on year",
        "quarter_on_quarter": "quarter on quarter", "month_on_month": "month on month",
        "week_on_week": "week on week", "day_on_day": "day on day", None: "with nothing",
    },
    "zh": {
        "exact": "没有限定词的数字", "approx": "“约”", "nearly": "“近”", "more_than": "“超过”", "less_than": "“不足”",
        "equal_or_more": "“至少”", "equal_or_less": "“至多”", "up": "上升", "down": "下降", "flat": "持平",
        "year_on_year": "同比", "quarter_on_quarter": "环比（季）", "month_on_month": "环比（月）",
        "week_on_week": "环比（周）", "day_on_day": "环比（日）", None: "无对比",
    },
}  # fmt: skip
# The scale words that are confused with each other.
_CONFUSIONS: dict[str, dict[str, str]] = {
    "en": {"亿": " 亿 is a hundred million.", "万": " 万 is ten thousand."},
    "zh": {"亿": "亿是 100 million，不是 billion。", "万": "万是 ten thousand，不是 thousand 或 million。"},
}


def message(
    category: Category,
    detail: str,
    source: Mention | None,
    target: Mention | None,
    *,
    factor: Decimal | None = None,
    language: str = "en",
) -> str:
    """One sentence that says what is wrong, or what was tolerated and why."""
    known = language_of(language)
    if known is None:
        raise ValueFieldError("language", language, f"give one of {', '.join(_SENTENCES)}")
    language = known
    sentences, words = _SENTENCES[language], _WORDS[language]
    sentence = sentences.get(f"{category} {detail}") or sentences[category]
    slots = {"factor": _factor(factor, language), "confusion": _confusion(source, target, language)}
    for side, mention in (("source", source), ("target", target)):
        if mention is None:
            continue
        change = mention.change
        ratio = mention.ratio
        slots |= {
            side: mention.text,
            "either": mention.text,
            f"{side}_kind": _KINDS[language][mention.kind],
            f"{side}_modifier": words[mention.value.modifier],
            f"{side}_direction": words[change.direction if change else "flat"],
            f"{side}_basis": words[change.basis if change else None],
            f"{side}_level": "?" if ratio is None else plain(EXACT.normalize(ratio)),
        }
    return sentence.format_map(slots)


def _factor(factor: Decimal | None, language: str) -> str:
    if factor is None or not factor:
        return ""
    times, small = (factor, False) if factor >= 1 else (Decimal(f"1E{-factor.adjusted()}"), True)
    amount = f"{times:,f}"
    if language == "zh":
        return f"是原文的1/{amount}" if small else f"是原文的{amount}倍"
    return f"{amount} times too {'small' if small else 'large'}"


def _confusion(source: Mention | None, target: Mention | None, language: str) -> str:
    texts = [mention.text for mention in (source, target) if mention is not None]
    for scale, said in _CONFUSIONS[language].items():
        if any(scale in text for text in texts):
            return said
    return ""


_STATED_WITH_CHANGE = frozenset({"direction", "basis", "reading"})
_UNSUGGESTED = frozenset({"missing", "added", "swapped", "notation", "hedge", "rounding"})


def suggestion(category: Category, source: Mention | None, target: Mention | None) -> str | None:
    """The correct figure in the language of the target, written by `format`; None if there is none."""
    if source is None or target is None or category in _UNSUGGESTED:
        return None
    change = source.change if category in _STATED_WITH_CHANGE else None
    try:
        return written(source.value, target.language, change=change)
    except FormatError:
        return None
