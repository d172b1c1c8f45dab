"""A row is a test: each row and joint of the tables of attachment decides the figure of its own example."""

from __future__ import annotations

import pytest

from econnum.engine.clause import _WORDS, Clause, Sentence, read, sentences
from econnum.engine.compose.change import attach, row_at
from econnum.engine.pipeline import figures
from econnum.engine.source import Source
from econnum.lang import LANGUAGES
from econnum.lang.attachment import CODES, FIGURES, Joint, Row, codes_of, side

ROWS = [(code, row) for code, language in LANGUAGES.items() for row in language.changes.rows.rows]
JOINTS = [(code, joint) for code, language in LANGUAGES.items() for joint in language.changes.joints]
CLASSES = [(code, name) for code, language in LANGUAGES.items() for name in language.changes.classes]


def marked(example: str) -> tuple[str, int]:
    """The text of an example, and the offset of its figure."""
    return example.replace("⟦", "").replace("⟧", ""), example.index("⟦")


def sentences_of(text: str) -> tuple[str, list[Sentence]]:
    """The folded text, and its sentences."""
    source = Source(text)
    drafts, _ = figures(source)
    return source.folded, [Sentence(*found) for found in sentences(source, drafts)]


def clause_of(text: str, offset: int) -> tuple[Clause, int]:
    """The clause with the figure at an offset of the text, and the place of the figure."""
    for clause in read(*sentences_of(text)):
        for draft, place in zip(clause.figures, clause.places, strict=True):
            if draft.hedge_start <= offset + 1 < draft.end:
                return clause, place
    raise AssertionError(f"no figure at {offset} of {text!r}")


@pytest.mark.parametrize(
    ("text", "codes", "says"),
    [
        (
            "(Exports, up 5% year on year, fell below $3bn).",
            ".(w,u%B,v^$).",
            "    u Y dd   ",
        ),
        ("出口（含税）同比增长约5%，进口下降3%。", ".~w(ww)Bn%,wwm%.", "       Yu    d  "),
        ("It was so. Orders rose 8% from 2020.", ".wv%fY.", "  u    "),
    ],
)
def test_each_cue_has_a_code_and_what_it_says(text: str, codes: str, says: str) -> None:
    clause, _ = clause_of(text, text.index("%") - 1)
    places = slice(clause.begin, clause.end + 1)
    assert (str(clause), clause.says[places], clause.backward[::-1][places]) == (codes, says, codes)
    assert [clause.codes[place] for place in clause.places] == [code for code in codes if code in "%$Y"]


def test_sentences_are_read_together_as_each_is_alone() -> None:
    text = "出口增长5%，占比升至3%。\nOrders rose 8% in May, after 2%.\n进口比6月 下降3%。Prices: -2.5% on the year."
    folded, found = sentences_of(text)
    assert len(found) == 4

    def shown(clauses: list[Clause]) -> list[tuple[str, str, str, list[int]]]:
        return [(c.language, str(c), c.says[c.begin : c.end], [place - c.begin for place in c.places]) for c in clauses]

    assert shown(read(folded, found)) == [shown(read(folded, [sentence]))[0] for sentence in found]


def test_the_rest_of_a_word_is_no_cue() -> None:
    text = "at sunrise the pound rose"
    clauses = read(text, [Sentence("en", [], begin, len(text)) for begin in range(len(text))])
    rises = CODES["mover"]
    assert [begin for begin, clause in enumerate(clauses) if rises in str(clause)] == []
    [clause] = read(text.replace("sunrise", "sun rise"), [Sentence("en", [], text.index("rise") + 1, len(text))])
    assert rises in str(clause)


@pytest.mark.parametrize(("code", "row"), ROWS, ids=lambda part: part.name if isinstance(part, Row) else part)
def test_a_row_decides_its_example(code: str, row: Row) -> None:
    clause, place = clause_of(*marked(row.example))
    found, at = row_at(clause, place)
    assert clause.language == code
    assert found is row, str(clause)
    assert row.outcome == "level" or clause.way(at) in {"up", "down", "flat"}


@pytest.mark.parametrize(("code", "row"), ROWS, ids=lambda part: part.name if isinstance(part, Row) else part)
def test_each_word_that_decides_a_change_has_a_direction(code: str, row: Row) -> None:
    [deciding] = [token.partition("!")[0] for token in row.cues.split() if "!" in token] or [""]
    names = deciding.split("|") if row.outcome != "level" and deciding else []
    codes = {cue for name in names for cue in codes_of(name, LANGUAGES[code].changes.classes)}
    said = {word: cue[1:] for word, cue in _WORDS[code].cues.items() if cue[:1] in codes}
    assert set(said.values()) <= set("udf"), said


@pytest.mark.parametrize(("code", "joint"), JOINTS, ids=lambda part: part.name if isinstance(part, Joint) else part)
def test_a_joint_decides_its_example(code: str, joint: Joint) -> None:
    clause, place = clause_of(*marked(joint.example))
    found = {attached.place: attached for attached in attach(clause)}
    assert clause.language == code
    assert place in found, str(clause)
    assert found[place].joint is joint


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_name_of_a_row_or_joint_stands_twice(code: str) -> None:
    changes = LANGUAGES[code].changes
    names = [row.name for row in changes.rows.rows] + [joint.name for joint in changes.joints]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_rows_that_look_only_behind_the_figure_come_first(code: str) -> None:
    """They are tried first; a row in between would not be tried where it stands."""
    behind = [row.cues.startswith("N ") for row in LANGUAGES[code].changes.rows.rows]
    assert behind == sorted(behind, reverse=True)


@pytest.mark.parametrize(("code", "name"), CLASSES)
def test_a_class_is_no_cue_and_its_cues_are_known(code: str, name: str) -> None:
    assert name not in CODES
    assert codes_of(name, LANGUAGES[code].changes.classes)


def test_every_cue_has_a_code_of_its_own() -> None:
    assert len(set(CODES.values())) == len(CODES)
    assert all(len(code) == 1 for code in CODES.values())
    assert not set("!").intersection(CODES.values())  # it separates what precedes a figure from what follows
    assert all(set(codes) <= set(CODES.values()) for codes in FIGURES.values())


@pytest.mark.parametrize("cues", ["rise!", "mover!{2}", "N"])
def test_what_is_no_cue_is_refused(cues: str) -> None:
    with pytest.raises(ValueError, match="is no cue"):
        side(cues.split(), {})


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_belongs_to_a_cue(code: str) -> None:
    for name in LANGUAGES[code].changes.words:
        assert name.partition(":")[0].split()[-1] in CODES, name


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_belongs_to_two_cues(code: str) -> None:
    owners: dict[str, set[str]] = {}
    for name, row in LANGUAGES[code].changes.words.items():
        for word in row.words:
            owners.setdefault(word, set()).add(name)
    assert not {word: names for word, names in owners.items() if len(names) > 1}
