"""Audit Chinese statements against their English translation, as an editor would before printing.

The English is that of the seed texts; the third statement has one wrong figure, a typical error of translators:

    python examples/audit_translation.py
"""

from __future__ import annotations

from econnum import TextPair, audit_many

PAIRS = [
    TextPair(
        "进出口总额810.1亿元，同比增长17.9%。",
        "The total export-import volume reached 81.01 billion yuan, a year-on-year increase of 17.9%.",
        "trade",
    ),
    TextPair(
        "其中，“三类500强”企业投资项目14个，投资额308.6亿元，包括世界500强企业投资项目6个。",
        "Among them, there are 14 investment projects of “three types of top 500” enterprises, with an investment "
        "amount of 30.86 billion yuan, including 6 investment projects of the world‘s top 500 enterprises.",
        "investment",
    ),
    TextPair(
        "本届“沪洽周”拟签约省级重大项目88个，总投资935.88亿元。",
        "88 major provincial-level projects are planned to be signed during this “Shanghai Q&A Week”, with a total "
        "investment of 935.88 billion yuan.",  # 亿 mistaken for a billion.
        "week",
    ),
    TextPair(
        "据介绍，四川的侨资企业超过8000家，占外资的比重超过60%。",
        "According to reports, there are more than 8,000 overseas Chinese-funded enterprises in Sichuan, accounting "
        "for more than 60% of foreign investment.",
        "enterprises",
    ),
]


def main() -> None:
    """Print the errors of each pair, and the correct English."""
    for pair, found in zip(PAIRS, audit_many(PAIRS), strict=True):
        if found.clean:
            print(f"{pair.name}: {len(found.pairs)} figures agree")
        for discrepancy in found.discrepancies:
            print(f"{pair.name}: {discrepancy.category}: {discrepancy}")
            print(f"{pair.name}: {discrepancy.message(language='zh')}")
            print(f"{pair.name}: write {discrepancy.suggestion}")


if __name__ == "__main__":
    main()
