"""One table of the observations of the five seeds and of their statements in Chinese, joined by indicator.

The glossary says which indicators are the same; rows that agree in indicator and value are printed in pairs:

    python examples/table_of_seeds.py
"""

from __future__ import annotations

from pathlib import Path

from econnum import Observation, observe

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
CHINESE = [
    "7月15日活动启动以来，四川省经济合作系统举办活动271场，签约项目1198个，签约总额13204亿元。",
    "其中，雅安市签约项目17个，签约金额218亿元；乐山市签约项目49个，总金额1465.29亿元。",
    "2021年，四川省国家级经开区规模以上工业企业实现总产值9612.2亿元，同比增长20.4%；"
    "进出口总额810.1亿元，同比增长17.9%；外商直接投资合同额5.99亿美元，同比增长23.75倍。",
    "活动现场签约涉侨项目37个，总金额61.5亿元。",
    "本次活动计划签约省级重大项目88个，总投资935.88亿元，其中投资额308.6亿元的项目14个。",
]
GLOSSARY = {
    "活动": "activities",
    "项目": "projects",
    "总额": "value",
    "金额": "amount",
    "总金额": "total value|total amount",
    "总产值": "output value",
    "进出口总额": "export-import volume",
    "合同额": "contract value",
    "总投资": "total investment",
}


def of_one_indicator(chinese: Observation, english: Observation) -> bool:
    """Whether the glossary has the indicator of one row for that of the other."""
    if chinese.indicator is None or english.indicator is None:
        return False
    return any(
        chinese.indicator.text.endswith(head) and term in english.indicator.text
        for head, terms in GLOSSARY.items()
        for term in terms.split("|")
    )


def number(row: Observation) -> object:
    """The exact figure of the level, in its unit."""
    return row.value and (row.value.number, row.value.unit)


def main() -> None:
    """Print the rows of both languages that state the same."""
    chinese = [row for text in CHINESE for row in observe(text)]
    english = [row for path in sorted(SEEDS.glob("*.txt")) for row in observe(path.read_text(encoding="utf-8"))]
    print(f"{len(chinese)} rows in Chinese, {len(english)} in English")
    for mine in chinese:
        for theirs in english:
            if number(mine) == number(theirs) and of_one_indicator(mine, theirs):
                figures = [figure.text for figure in (*theirs.figures, *mine.changes)]
                print(mine.indicator, theirs.indicator, *figures, sep=" | ")


if __name__ == "__main__":
    main()
