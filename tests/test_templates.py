"""Templates: what they stand for, what they compile to, and what they refuse."""

from __future__ import annotations

import re
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from econnum.lang.en.inflection import verb_forms
from econnum.lang.templates import Templates, words

PARTS = {"b": "b|ab", "two": "a b\nba  # a comment"}
TEMPLATES = Templates(PARTS)

WORDS = st.sampled_from(["a", "b", "ab", "ba", "{b}", "{two}", "(a|b)", "(ab|a b)", "a~b", "a[b]", "[a]b", "(b[a]|a)"])
OPTIONAL = st.sampled_from(["[a]", "[b]", "[a b]", "[{b}]", "[a|b]", "[[a] b]", "[{two} [b]]"])
LINES = st.tuples(st.lists(WORDS | OPTIONAL, max_size=3), WORDS, st.lists(WORDS | OPTIONAL, max_size=3)).map(
    lambda parts: " ".join([*parts[0], parts[1], *parts[2]])
)
TABLES = st.lists(LINES, min_size=1, max_size=4).map("\n".join)


@given(TABLES, st.data())
def test_a_pattern_matches_what_its_templates_stand_for_and_nothing_else(table: str, data: st.DataObject) -> None:
    pattern = re.compile(TEMPLATES.source(table))
    strings = TEMPLATES.expand(table)
    assert [string for string in strings if not pattern.fullmatch(string)] == []
    near = st.sampled_from(strings).flatmap(
        lambda string: st.integers(0, len(string) - 1).map(lambda place: string[:place] + string[place + 1 :])
    )
    other = data.draw(st.text("ab -", max_size=8) | near)
    assert bool(pattern.fullmatch(other)) == (other in strings)


@given(TABLES)
def test_no_phrase_has_a_blank_too_many(table: str) -> None:
    assert [string for string in TEMPLATES.expand(table) if string != " ".join(string.split())] == []


@given(TABLES)
def test_a_phrase_begins_with_one_of_the_first_characters(table: str) -> None:
    assert {string[0] for string in TEMPLATES.expand(table)} == set(TEMPLATES.first_characters(table))


@pytest.mark.parametrize(
    ("template", "strings"),
    [
        ("light~year[s]", ["light year", "light years", "light-year", "light-years"]),
        ("the [same] year", ["the year", "the same year"]),
        ("[the] year", ["year", "the year"]),
        ("[in] [the] year", ["year", "the year", "in year", "in the year"]),
        ("year [on year] [again]", ["year", "year again", "year on year", "year on year again"]),
        ("m[-|/]o", ["mo", "m-o", "m/o"]),
        ("watt[ ]hour", ["watthour", "watt hour"]),
        ("(from|than) [that of] it", ["from it", "from that of it", "than it", "than that of it"]),
        ("a | b", ["a", "b"]),
        (r"a\|b \(c\)", ["a|b (c)"]),
        (r"\a[\~]", ["a", "a~"]),
        ("a  # b", ["a"]),
        ("# a\n\nb", ["b"]),
    ],
)
def test_a_template_stands_for(template: str, strings: list[str]) -> None:
    assert list(TEMPLATES.expand(template)) == strings


def test_a_verb_stands_for_its_forms() -> None:
    assert Templates(verb_forms=verb_forms).expand("<add> up") == ("add up", "adds up", "added up", "adding up")


@pytest.mark.parametrize(
    ("template", "fault"),
    [
        ("x [y", "has no ] behind its ["),
        ("x (y", "has no ) behind its ("),
        ("x ]", "has a ] that closes nothing"),
        ("{c} a", "names 'c', which is no part"),
        ("{b a", "has no } behind one word"),
        ("a\\", "ends in a backslash"),
        ("GDP", "has capitals"),
        ("<go> up", "inflects in a language without inflection"),
        ("(a|) b", "may be empty"),
        ("[a] [b]", "may be empty"),
    ],
)
def test_a_template_that_says_nothing_sure_is_refused_by_name(template: str, fault: str) -> None:
    with pytest.raises(ValueError, match=re.escape(f"the template {template!r} {fault}")):
        TEMPLATES.expand(f"a good one\n{template}")


@pytest.mark.parametrize("template", ["a [b][c] d", "(a [b][c] d|e)"])
def test_a_pattern_cannot_tell_which_of_two_optional_parts_of_a_word_has_its_blank(template: str) -> None:
    fault = "has a word of which nothing need be there; put it into [ ] as a whole"
    with pytest.raises(ValueError, match=re.escape(f"the template {template!r} {fault}")):
        TEMPLATES.source(template)


def test_a_part_that_holds_itself_is_refused() -> None:
    with pytest.raises(ValueError, match="'a', which is no part or holds itself"):
        Templates({"a": "b {a}"}).expand("{a}")


def test_a_word_of_two_rows_is_refused() -> None:
    with pytest.raises(ValueError, match="'b' is in two rows, 'x' and 'y'"):
        TEMPLATES.rows({"x": "a|b", "y": "b"})


def test_words_are_those_of_a_table_without_its_comments() -> None:
    assert words("# of moving\nup down  # not uphill\nflat") == ("up", "down", "flat")


def test_two_threads_may_read_a_part_at_once() -> None:
    gate = threading.Barrier(2, timeout=10)

    def forms(lemma: str) -> tuple[str]:
        gate.wait()  # each is in the middle of the part
        return (lemma,)

    templates = Templates({"verb": "<rise>"}, forms)
    with ThreadPoolExecutor(2) as pool:
        found = [pool.submit(templates.expand, "{verb} again") for _ in range(2)]
        assert [each.result() for each in found] == [("rise again",)] * 2
