"""The texts that the benchmark times: the seeds, news and dense text made by rule, and single sentences."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

__all__ = [
    *("SENTENCES", "cut", "dense_chinese", "dense_english", "language_of", "news_chinese", "news_english", "seeds"),
]

SEEDS = Path(__file__).resolve().parent.parent / "seeds"

# Sixty characters each, with two figures.
SENTENCES = {
    "English sentence": "Sales of new buses rose 14.3 percent to 7.62 billion yuan...",
    "Chinese sentence": (
        "前八个月全市规模以上工业企业实现营业收入1653.2亿元，同比增长7.4%，利润总额也保持了较快的增长态势，好于预期目标"
    ),
}

ENGLISH = (
    "{place}'s exports of {goods} rose {p}% year on year to {m} billion yuan in {month} {year}, customs data showed. ",
    "The {ordinal} {place} fair drew {n} exhibitors from {k} countries and signed {j} deals worth US${m}bn. ",
    "Prices fell by {p} percentage points, while output grew {q} percent to {n} tonnes, up from {o} tonnes. ",
    "More than {n} firms paid ${k}.{j} million each, about {w} times as much as in {year}. ",
    "Revenue reached {m} billion yuan and profit {k} million yuan, up {p}% and {q}% respectively. ",
    "Investment is expected to reach {k} to {n} million dollars by {year}, the bank said. ",
    "The index closed at {n}.{k} points on {month} {j}, down {p} percent; {w} of {k} sectors gained. ",
    "{place} ranked {ordinal} with {n} patents, some {w} million of which came from the top {k} companies. ",
)
QUIET_ENGLISH = (
    "Officials in {place} said that demand for {goods} had held up better than they had feared when the year began. ",
    "Analysts warned that shipping costs and a strong currency would weigh on {goods} through the winter. ",
    "Local governments have cut red tape for investors, and the customs office now clears {goods} without paper. ",
    "The ministry did not say when the new rules for {goods} would take effect, or which ports they would cover. ",
)
CHINESE = (
    "{year}年{month}月，{place}{goods}出口{m}亿元，同比增长{p}%，占全省的{q}%。",
    "第{h}届{place}博览会吸引{k}个国家的{n}家企业参展，签约项目{j}个，总投资{m}亿元。",
    "价格下降{p}个百分点，产量{n}万吨，比上年增加{k}万吨，增长{h}成。",
    "超过{n}家企业营业收入突破{k}亿元，约为{year}年的{h}倍。",
    "营业收入{m}亿元，利润{k}亿元，分别增长{p}%和{q}%。",
    "预计{year}年投资规模将达到{k}至{n}亿元，{h}百万人受益。",
    "指数报{n}.{k}点，跌{p}%；成交额{m}亿元，前{h}大板块中{j}只股票上涨。",
    "{place}专利{n}件，位居全国第{h}，其中发明专利{k}件，约占百分之{h}十。",
)
QUIET_CHINESE = (
    "市商务局负责人表示，{goods}市场需求好于预期，企业对后市普遍保持信心。",
    "业内人士认为，受海运成本上升和汇率波动影响，{goods}出口仍面临较大压力。",
    "{place}持续优化营商环境，推动{goods}产业向高端化、智能化、绿色化方向发展。",
    "有关部门将继续落实各项惠企政策，支持{goods}企业开拓国际市场，培育新的增长点。",
    "下一步，{place}将加快重点项目建设，完善产业链配套，提升综合服务能力。",
)
FILLINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "place": ("Linhai", "Ostrava", "Tarma", "Port Ellis", "Meishan", "Halden"),
        "goods": ("machinery", "solar panels", "soybeans", "textiles", "batteries"),
        "month": ("January", "April", "July", "October"),
        "ordinal": ("third", "7th", "21st", "tenth"),
        "w": ("three", "twelve", "twenty-five", "two"),
    },
    "zh": {
        "place": ("临海市", "梅山县", "东川区", "白河镇", "沙坪新区"),
        "goods": ("机电产品", "光伏组件", "大豆", "纺织品", "锂电池"),
        "h": ("三", "五", "七", "九"),
        "month": ("2", "5", "9", "11"),
    },
}


def _made(templates: tuple[str, ...], language: str, length: int, grouped: Callable[[int], str]) -> str:
    """Sentences made from the templates until the length is reached; the same on every run."""
    dice, made, total = random.Random(length), [], 0
    words = FILLINGS[language]
    while total < length:
        template = dice.choice(templates)
        sentence = template.format_map(
            {name: dice.choice(options) for name, options in words.items()}
            | {
                **{name: f"{dice.randint(1, 399) / 10:g}" for name in "pq"},
                **{name: grouped(dice.randint(100, 99_999)) for name in "no"},
                **{name: str(dice.randint(2, 31)) for name in "kj"},
                "m": f"{dice.randint(10, 99_999) / 10:.1f}",
                "year": str(dice.randint(1998, 2026)),
            }
        )
        made.append(sentence)
        total += len(sentence)
        if len(made) % 6 == 0:
            made.append("\n")
    return "".join(made)[:length]


def dense_english(length: int) -> str:
    """English news with a figure every forty characters or so."""
    return _made(ENGLISH + QUIET_ENGLISH, "en", length, "{:,}".format)


def dense_chinese(length: int) -> str:
    """Chinese news with a figure every fifteen characters or so."""
    return _made(CHINESE + QUIET_CHINESE, "zh", length, str)


def news_english(length: int) -> str:
    """English news with a figure every hundred characters or so, as real news has them."""
    return _made(ENGLISH + 5 * QUIET_ENGLISH, "en", length, "{:,}".format)


def news_chinese(length: int) -> str:
    """Chinese news with a figure every twenty characters or so, as real news has them."""
    return _made(CHINESE + 2 * QUIET_CHINESE, "zh", length, str)


def seeds() -> str:
    """The seed texts, one after the other."""
    return "\n\n".join(path.read_bytes().decode("utf-8") for path in sorted(SEEDS.glob("*.txt")))


def language_of(text: str) -> str:
    """The language of a text of one language: zh if a tenth of it is beyond ASCII."""
    beyond = sum(not character.isascii() for character in text)
    return "zh" if 10 * beyond > len(text) else "en"


def cut(text: str, length: int) -> str:
    """The beginning of a text, which is repeated if it is shorter than the length."""
    return (text * (length // len(text) + 1))[:length]
