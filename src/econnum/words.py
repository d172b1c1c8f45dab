"""A caller's own vocabulary, in addition to the tables."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from econnum.errors import ValueFieldError

__all__ = ["LONGEST_WORD", "Words"]

LONGEST_WORD = 200
"""The most characters of a word or a name; a pattern may have more."""


@dataclass(frozen=True, slots=True)
class Words:
    r"""Additional units, currencies, classifiers and names for a `Reader`.

    >>> from econnum import Reader
    >>> reader = Reader(words=Words(units={"马力时": "horsepower_hour"}, names=["九天控股"]))
    >>> [(m.text, m.value.unit) for m in reader.extract("九天控股发电3亿马力时。")]
    [('3亿马力时', 'horsepower_hour')]

    `units` and `currencies` map a word to its unit or currency; they may change the meaning of a word of the tables.
    `classifiers` are words after the numeral of a count, and `names` are names that contain a numeral but state no
    number.  `patterns` are regular expressions in the syntax of the `regex` module (`\p{Lu}`, look-behind of any
    length); what they match in the given text is ignored.  A pattern that takes more than five seconds on a text
    raises a `PatternTimeoutError`, the only error that reading a text can raise.
    Words are matched like those of the tables: in upper or lower case, in full or half width, in simplified or
    traditional characters, and words of Latin letters only as whole words.  An empty word, one of over 200
    characters, or a name without a numeral raises a `ValueFieldError`.
    """

    units: Mapping[str, str] = field(default_factory=dict)
    currencies: Mapping[str, str] = field(default_factory=dict)
    classifiers: Collection[str] = ()
    names: Collection[str] = ()
    patterns: Collection[str] = ()

    def __post_init__(self) -> None:
        for name in ("units", "currencies"):
            given = getattr(self, name)
            if not isinstance(given, Mapping):
                raise ValueFieldError(name, given, "give a mapping from words to their meaning")
            for word, meaning in given.items():
                _check(name, word)
                _check(name, meaning)
        for name in ("classifiers", "names", "patterns"):
            given = getattr(self, name)
            if isinstance(given, str | bytes) or not isinstance(given, Collection):
                raise ValueFieldError(name, given, "give a collection of words, such as ['柜次']")
            for word in given:
                _check(name, word)


def _check(field_name: str, word: object) -> None:
    if not isinstance(word, str) or not word.strip():
        raise ValueFieldError(field_name, word, "give words that are not empty")
    if len(word) > LONGEST_WORD and field_name != "patterns":
        raise ValueFieldError(field_name, word, f"give words of at most {LONGEST_WORD} characters")
