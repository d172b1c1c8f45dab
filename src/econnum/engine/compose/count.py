"""How many of something: a classifier or a counted noun; and numbers that count nothing."""

from __future__ import annotations

from econnum.engine.compose.beside import Beside
from econnum.engine.draft import Draft
from econnum.engine.scan import Source
from econnum.lang import LANGUAGES

__all__ = ["LONELY", "compose_classified", "compose_counted", "compose_number"]

LONELY = "a number word that counts nothing"
"""Why a lone number word is no figure; as a member of a range or a list it is one all the same."""

_PARTITIVES = tuple(f" {word} " for language in LANGUAGES.values() for word in language.partitives)
_COUNTED = tuple(language.counted for language in LANGUAGES.values())


def compose_classified(source: Source, draft: Draft, beside: Beside) -> bool:
    """Whether a classifier closes the figure: 37个, 200余家."""
    word = beside.word
    if word is None or word.role != "classifier":
        return False
    draft.end = beside.end
    draft.became("count", "classifier").of = _noun(source, draft.end)
    return True


def compose_counted(source: Source, draft: Draft, beside: Beside) -> bool:
    """Whether the figure is a whole number with a noun that it counts: 271 activities, 627万创作者."""
    if draft.value is not None and draft.value != draft.value.to_integral_value():
        return False
    noun = _noun(source, draft.end)
    if noun is None and draft.value is None:
        for partitive in _PARTITIVES:
            if source.folded.startswith(partitive, draft.end):
                noun = _noun(source, draft.end + len(partitive) - 1)
    if noun is None:
        return _counts(source, draft)
    if draft.numeral.spelled and draft.numeral.bare and "一" <= noun[0] <= "鿿":
        draft.refused(LONELY)
        return True
    draft.became("count", "counted noun").of = noun
    return True


def _counts(source: Source, draft: Draft) -> bool:
    """Whether a whole number in running text counts what the text named before: of which 34 were."""
    folded, before = source.folded, source.folded[max(0, draft.start - 32) : draft.start]
    value = draft.value
    if value is None or value <= 1 or not (folded[draft.start - 2].isalpha() or folded[draft.start - 2] == ","):
        return False
    if LANGUAGES[source.language(draft.start, draft.end)].numbers_before.search(before):
        return False
    draft.became("count", "count of what was named")
    return True


def compose_number(source: Source, draft: Draft, beside: Beside) -> bool:
    """A number that is none of the above."""
    numeral = draft.numeral
    if (
        numeral.spelled
        and numeral.bare
        and (numeral.end - numeral.start == 1 or source.folded[numeral.start : numeral.end] == "one")
    ):
        draft.refused(LONELY)
    else:
        draft.became("number", "number")
    return True


def _noun(source: Source, position: int) -> str | None:
    for pattern in _COUNTED:
        match = pattern.match(source.folded, position)
        if match is not None:
            return source.original(match.start("of"), match.end("of")).strip()
    return None
