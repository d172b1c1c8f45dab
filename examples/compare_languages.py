"""Compare a Chinese sentence with its English translation, figure by figure.

Values are independent of language, so a set of them shows which figures a translation kept and which it lost:

    python examples/compare_languages.py
"""

from __future__ import annotations

from econnum import Mention, Value, extract

PAIRS = [
    (
        "签约项目1198个，签约总额13204亿元。",
        "It signed contracts of 1,198 projects, with the value totaling 1,320.4 billion yuan.",
    ),
    (
        "进出口总额810.1亿元，同比增长17.9%。",
        "The total export-import volume reached 81.01 billion yuan, a year-on-year increase of 17.9%.",
    ),
    (
        "签约金额218亿元。",
        "The contracts were signed with an amount of 2.18 billion yuan.",  # Ten times too small.
    ),
]


def only_in_first(first: list[Mention], second: list[Mention]) -> list[str]:
    """The text of the figures in `first` whose value does not occur in `second`."""
    known: set[Value] = {mention.value for mention in second}
    return [mention.text for mention in first if mention.value not in known]


def main() -> None:
    """Print whether the figures of each pair agree, and which do not."""
    for chinese, english in PAIRS:
        zh, en = extract(chinese), extract(english)
        missing, added = only_in_first(zh, en), only_in_first(en, zh)
        if missing or added:
            print(f"differ: {', '.join(missing)} | {', '.join(added)}")
        else:
            print(f"agree:  {', '.join(mention.text for mention in zh)}")


if __name__ == "__main__":
    main()
