"""Wrapped lines: line ends inside a sentence.

A line end separates two statements unless something shows that the first continues.  The lines of lists, tables,
headings and headlines, which often have no full stop, stay separate; docs/concepts.md explains the rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from econnum.engine.anchors import MASTER
from econnum.engine.compose.preceding import may_precede
from econnum.engine.extents import extents
from econnum.engine.plain.blanks import PART, is_cell, is_row
from econnum.engine.plain.offsets import Edit
from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern

__all__ = ["QUOTE", "wraps"]

QUOTE = Pattern(r"(?:>[ \t]*)*>[ \t]+")
"""The marks of a quotation at the head of a line."""

_STOPS = frozenset(".!?。！？;；:：…")
_ENDS_AT_ONCE = frozenset("。！？；：")  # whatever the next line is
_CLOSINGS = "\"'”’」』)）】]》*_ \t"
_STOP_WITHIN = Pattern(r"[。！？!?；;.](?:(?<!\.)|(?=[ \"'”’)]|$))")
# The beginning of an item, a heading or a row; a number with a point may also be the end of a date: on April / 30.
_MARK = Pattern(
    r"[-+*–—][ \t]|[•‣◦▪■◆●○※→①-⑳⑴-⒇㈠-㈩#|=]|[-_*]{3}"
    r"|(?P<number>[0-9]{1,3}[.．](?![0-9]))|(?:[a-z]|[ivx]{1,5})[.．] "
    r"|[(（\[]?(?:[0-9]{1,3}|[a-z]|[ivx]{1,5}|[一二三四五六七八九十]{1,3})[)）\]、]|[一二三四五六七八九十]{1,3}[.．]"
)
_LABEL = Pattern(r"[^\W\d_][^.,;:!?，。；：！？、()（）]{0,23}[:：](?!//)")
_OPEN = frozenset(",，、&")
_OPEN_TIGHT = frozenset("（(“「『—/$€£¥")
_WIDE = Pattern(r"[\u2e80-\uffef“”‘’…—]")
# A figure that did not fit at the end of a Chinese line, and so was not divided.
_WIDE_WORD = Pattern(r"[\u2e80-\uffef]{0,2}[0-9a-z.,%~-]*[\u2e80-\uffef]{0,4}")
_LETTERS = Pattern("[a-z]+")
_BEFORE_HYPHEN = Pattern(r"[a-z]+(?=-$)")
_REACH = 16  # characters at a line end that are searched for a figure
_TOUCHING = 2  # the numeral begins within so many Chinese characters, including its unit
_NEAR = 9  # or within so many others, the length of a month's name
_MOVING = frozenset({"percentage", "percentage_points", "multiple", "fraction", "money", "quantity"})  # by so much
_NAME_OR_SENTENCE = Pattern("[A-Z][a-z]")
_CLOSED = frozenset("%‰)")  # a figure does not continue after these
_LONGEST = 4  # characters of a word of Chinese on one side of a line end
_NARROW = 16  # columns: a shorter line does not count as full
_FULL = 10, 9  # a line is full at nine tenths of the widest one, including the word that did not fit


def wraps(text: str, folded: str) -> Iterator[Edit]:
    r"""The edits that join the lines of a sentence; `folded` is the folded text.

    >>> [*wraps("Exports rose by more than\n20 percent.", "exports rose by more than\n20 percent.")]
    [Edit(start=25, end=26, new=' ')]
    """
    if "\n" not in folded:
        return
    lines = folded.split("\n")
    block = _Block(lines, 0)
    begin = 0
    for number in range(len(lines) - 1):
        line, following = lines[number], lines[number + 1]
        start, begin = begin, begin + len(line) + 1
        if not line or not following or line[-1] in _ENDS_AT_ONCE:
            continue
        if line[-1] == "." and not text[begin].islower() and following[0] not in " \t>":
            continue
        if number >= block.end:
            block = _Block(lines, number)
        joint = _Joint(line, following, text[start : begin - 1], text[begin : begin + len(following)])
        glue = joint.glue(block, number) if joint.tail and joint.head else None
        if glue is not None:
            yield Edit(begin - 1 - joint.back, begin + joint.ahead, glue)


class _Block:
    """The block of lines around a line, between blank lines: its width, and whether a sentence ends inside it."""

    def __init__(self, lines: list[str], first: int) -> None:
        self.end = first
        while self.end < len(lines) and lines[self.end].strip():
            self.end += 1
        self._lines = lines
        self._first = first
        self._widest = 0
        self._last_stop = -1

    def full(self, number: int, word: str) -> bool:
        """Whether the line is so long that `word` did not fit, in running text."""
        if not self._widest:
            self._measure()
        width = _width(self._lines[number].strip())
        parts, share = _FULL
        full = parts * (width + 1 + _width(word)) > share * self._widest
        return full and width >= _NARROW and self._last_stop > number

    def _measure(self) -> None:
        self._widest = max(_width(line.strip()) for line in self._lines[self._first : self.end])
        numbers = range(self.end - 1, self._first - 1, -1)
        self._last_stop = next((number for number in numbers if _STOP_WITHIN.search(self._lines[number])), -1)


def _width(line: str) -> int:
    """The columns of a line: Han characters, of three bytes, take two."""
    return len(line) if line.isascii() else (len(line) + len(line.encode("utf-8", "replace"))) // 2


class _Joint:
    """The end of a line and the beginning of the next, folded and original, and what a join would remove."""

    def __init__(self, line: str, following: str, line_as_is: str, following_as_is: str) -> None:
        tail, head = line.rstrip(" \t"), following.lstrip(" \t")
        self.back, self.ahead = len(line) - len(tail), len(following) - len(head)
        indent = len(tail) - len(tail := tail.lstrip(" \t"))
        # Chinese paragraphs are indented by two wide blanks; other texts indent the first line, or all but the first.
        self._paragraph = self.ahead > max(indent, 1) or following_as_is[:1] == "\u3000"
        quoted = QUOTE.match(head)
        self._turns = head[:1] == ">" and (quoted is None or tail[:1] != ">")  # a quotation begins
        if quoted is not None and not self._turns:
            self.ahead, head = self.ahead + quoted.end(), head[quoted.end() :]
            marks = QUOTE.match(tail)
            tail = tail if marks is None else tail[marks.end() :]
        self.tail, self.head = tail, head
        self._tail_as_is = line_as_is[: len(line) - self.back][-_REACH:]
        self._head_as_is = following_as_is[self.ahead :][:_REACH]
        if not tail or not head:
            return
        self._small = head[0].isascii() and self._head_as_is[0].islower()
        self._wide = _WIDE.match(tail[-1]) is not None or _WIDE.match(head) is not None
        self._glue = "" if self._wide or tail[-1] in _OPEN_TIGHT else " "

    def glue(self, block: _Block, number: int) -> str | None:
        """The separator of the words if both lines are of one sentence, a blank or nothing; otherwise None."""
        tail, head = self.tail, self.head
        if self._turns or (tail[-1].isnumeric() and head[0].isdigit() and not PART.match(head)):
            return None
        if tail[-1] == "-" and self._small and (hyphen := _hyphen(tail, head)) is not None:
            self.back += hyphen
            return ""
        if _stops(tail):
            return self._glue if self._small and tail[-1] == "." else None
        if tail[0] == "#" or _has_columns(tail) or _has_columns(head):
            return None
        if is_cell(head):
            return None
        mark = _MARK.match(head)
        if mark is not None:
            return self._glue if mark["number"] and self._spans() else None
        return self._glue if self._goes_on(block, number) else None

    def _goes_on(self, block: _Block, number: int) -> bool:
        """Whether something shows that the sentence continues, and nothing shows a list or a table."""
        tail, head = self.tail, self.head
        if is_cell(tail):  # a figure alone on its line, which only its unit can continue
            return (self._wide or self._small) and self._spans()
        labelled = _LABEL.match(head) is not None
        if self._small and not self._wide and not labelled:
            return True
        if tail[-1] in _OPEN or tail[-1] in _OPEN_TIGHT or self._spans():
            return True
        said = {role for word in _last_words(tail) if (role := _said().get(word)) is not None}
        if _UNFINISHED in said:
            return True
        if _CHANGE in said and any(start == 0 and kind in _MOVING for start, _, kind in extents(self._head_as_is)):
            return True
        if self._wide and tail[-1] + head[0] in _pairs() and self._divides_word():
            return True
        word = _WIDE_WORD.match(head)[0] if self._wide else head.partition(" ")[0]  # type: ignore[index]
        if labelled or (self._paragraph and _MARK.match(tail) is None):
            return False
        return block.full(number, word)

    def _spans(self) -> bool:
        """Whether a figure, including its unit and its hedge, begins in one line and ends in the next."""
        if not self._may_span():
            return False
        joined = f"{self._tail_as_is}{self._glue}{self._head_as_is}"
        joint = len(self._tail_as_is)
        return any(start < joint and joint + len(self._glue) < end for start, end, _ in extents(joined))

    def _may_span(self) -> bool:
        """Whether a figure may continue over the line end; this test of both sides makes most readings unnecessary."""
        tail, head = self.tail, self.head
        if may_precede(tail, len(tail)) and MASTER.search(f" {head[:_NEAR]}\n"):
            return True
        if self._wide:
            begun = MASTER.search(f" {tail[-_TOUCHING:]}{head[:_TOUCHING]}\n")
            return (begun is not None and begun.start() <= _TOUCHING) or tail[-1] + head[0] in _pairs()
        if tail[-1].isdigit() and _NAME_OR_SENTENCE.match(self._head_as_is):
            return False  # not a unit
        return tail[-1] not in _CLOSED and MASTER.search(f" {tail[-_NEAR:]}{self._glue}{head[:_NEAR]}\n") is not None

    def _divides_word(self) -> bool:
        """Whether a word of the tables begins in one line and ends in the next: 同比增 / 长."""
        tail, head, words = self.tail[-_LONGEST:], self.head[:_LONGEST], _words()
        return any(tail[-n:] + head[:m] in words for n in range(1, len(tail) + 1) for m in range(1, len(head) + 1))


def _stops(line: str) -> bool:
    return line.rstrip(_CLOSINGS)[-1:] in _STOPS


def _has_columns(line: str) -> bool:
    return "|" in line or line.count("\t") > 1 or (("\t" in line or "   " in line) and is_row(line))


def _last_words(tail: str) -> list[str]:
    """The possible last words of a line: the letters after its last blank, or its last Chinese characters."""
    last = tail[tail.rfind(" ") + 1 :]
    return [last] if last.isascii() else [last[-n:] for n in range(1, _LONGEST + 1)]


def _hyphen(tail: str, head: str) -> int | None:
    """The length of a hyphen to remove at a line end: all of it in a divided word, nothing in a compound."""
    before, after = _BEFORE_HYPHEN.search(tail), _LETTERS.match(head)
    if before is None or after is None:
        return 0 if tail[-2:-1].isdigit() else None
    if before[0] + after[0] in _words():
        return 1
    return 0 if before[0] in _words() else 1


_UNFINISHED, _CHANGE = "unfinished", "change"


@cache
def _said() -> dict[str, str]:
    """The words at the end of a line that show that it continues: words that cannot end a statement, and words of
    change, which a figure may follow.
    """
    rows = [item for language in LANGUAGES.values() for item in language.changes.words.items()]
    changes = [word for name, row in rows if name.startswith(("up ", "down ", "flat ")) for word in row.words]
    unfinished = [word for language in LANGUAGES.values() for word in language.unfinished]
    return dict.fromkeys(changes, _CHANGE) | dict.fromkeys(unfinished, _UNFINISHED)


@cache
def _pairs() -> frozenset[str]:
    """All pairs of adjacent characters in Chinese words."""
    return frozenset(word[n : n + 2] for word in _words() if not word.isascii() for n in range(len(word) - 1))


@cache
def _words() -> frozenset[str]:
    """The words of figures: number words, units, hedges, words of change."""
    phrases: list[str] = []
    for language in LANGUAGES.values():
        phrases += [*language.scales, *language.hedges.before, *language.hedges.after, *language.following]
        phrases += [head for anchor in language.anchors for head in anchor.heads]
        phrases += [word for row in language.changes.words.values() for word in row.words]
    return frozenset(phrases).union(word for phrase in phrases for word in _LETTERS.findall(phrase))
