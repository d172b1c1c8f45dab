"""The format of the corpus, and its reader.

A corpus file is UTF-8 text, one sentence a line.  Blank lines are skipped; a line that begins with `#` is a
comment.  Every figure is marked ⟦so⟧ with the exact span that the record prescribes; then ` => ` and the
expected values in the order of the marks, separated by ` ; `:

    Exports rose ⟦20.4%⟧ to ⟦1,320.4 billion yuan⟧. => percentage 20.4 up/-/by ; money 1320400000000 CNY

A line without ` => ` has no mark and expects no mention.  One expected value is

    kind figure [unit] [modifier] [direction/basis/reading]

kind      one of the thirteen kinds
figure    the value as the record writes it (`20.4`, `1/3` for fractions, a TIMEX3 value for periods, the code
          for identifiers); `low..high` where the text states no single figure; `value[low..high]` where it
          states a figure and bounds it on both sides
unit      `CNY`, `USD/barrel`, `metric_ton`; `unit=CNY` means the same.  Money, percentage points and
          quantities have one, other kinds none.  `percentage_point` and `basis_point` are the units of
          percentage points
modifier  as in the record; `exact` when left out
change    `up/year_on_year/by`; `-` for a basis that the text does not name; no change when left out

Figures compare numerically.  `of` is best effort and is not part of the corpus.

    gaps.txt      lines that the engine does not read yet; each must fail (strict xfail), then it moves
    negative.txt  lines without any mark; only identifiers may be found in them
    pairs.txt     `english ||| chinese`, unmarked; both sides must give equal values
    audit/        pairs of texts and the discrepancies between them; see tests/test_audit.py
    forms/        forms that a text takes on its way, with escapes for what a file does not show: \\n, \\u200b
    seeds/NNN.txt the seed text of that number marked up whole: no comments, blank lines kept, so that its
                  lines without marks and expectations are the seed, byte for byte (`load_seed`)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

from econnum.amount import MODIFIERS
from econnum.values import Basis, Direction, Kind, Reading

APART = frozenset({"seeds", "audit", "forms", "observations"})  # folders with a format of their own
OPEN, CLOSE, ARROW, SEPARATOR, PAIR = "⟦", "⟧", " => ", " ; ", " ||| "
KINDS = frozenset(get_args(Kind))
WITH_UNIT = frozenset({"money", "percentage_points", "quantity"})
VERBATIM = frozenset({"period", "identifier"})

_FIGURE = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_RATIONAL = re.compile(r"-?[0-9]+/[1-9][0-9]*")
_BOUNDED = re.compile(r"(?P<value>[^\[\]]+)\[(?P<low>[^\[\]]+)\.\.(?P<high>[^\[\]]+)\]")
_TIMEX = re.compile(r"[0-9XFYQHTSUWIP:/-]+")
_UNIT = re.compile(r"[A-Za-z0-9_]+(?:/[A-Za-z0-9_]+)?")
_ESCAPE = re.compile(r"\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|[nrt])")
_CURRENCY = re.compile(r"[A-Z]{3}(?:/[a-z_]+)?")


class CorpusError(ValueError):
    """A line of the corpus that does not follow the format."""


@dataclass(frozen=True, slots=True)
class Expectation:
    """One mention as the corpus or the engine gives it: where it stands and what it says, to compare."""

    start: int
    end: int
    text: str
    kind: str
    value: str | Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    modifier: str
    change: tuple[str, str | None, str] | None

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> Expectation:
        """The mention that a record of the engine describes."""
        kind, change = record["kind"], record["change"]
        return cls(
            record["start"],
            record["end"],
            record["text"],
            kind,
            record["value"] if kind in VERBATIM or kind == "fraction" else _decimal(record["value"]),
            _decimal(record["low"]),
            _decimal(record["high"]),
            record["unit"],
            record["modifier"],
            None if change is None else (change["direction"], change["basis"], change["reading"]),
        )

    def shifted(self, by: int) -> Expectation:
        """The same mention in a text that has `by` more code points before it."""
        rest = (self.text, self.kind, self.value, self.low, self.high, self.unit, self.modifier, self.change)
        return Expectation(self.start + by, self.end + by, *rest)

    def __str__(self) -> str:
        """The mention as the corpus would write it, with its place."""
        figure = "" if self.value is None else _plain(self.value)
        if self.low is not None or self.high is not None:
            bounds = f"{_plain(self.low)}..{_plain(self.high)}"
            figure = f"{figure}[{bounds}]" if figure else bounds
        words = [f"{self.start}-{self.end} {OPEN}{self.text}{CLOSE}", self.kind, figure]
        if self.unit is not None:
            words.append(self.unit)
        if self.modifier != "exact":
            words.append(self.modifier)
        if self.change is not None:
            words.append("/".join(part or "-" for part in self.change))
        return " ".join(words)


@dataclass(frozen=True, slots=True)
class Case:
    """One line of the corpus: its place, the text without marks, and the mentions it expects."""

    name: str
    line: int
    text: str
    expected: tuple[Expectation, ...]

    @property
    def id(self) -> str:
        """File and line, for the names of the tests."""
        return f"{self.name}:{self.line}"


@dataclass(frozen=True, slots=True)
class Pair:
    """One line of pairs.txt: the same statement in both languages."""

    name: str
    line: int
    english: str
    chinese: str

    @property
    def id(self) -> str:
        """File and line, for the names of the tests."""
        return f"{self.name}:{self.line}"


def load(folder: Path) -> list[Case]:
    """Every case below the folder, in the order of the file names; seeds and pairs have their own readers."""
    files = sorted(path for path in folder.rglob("*.txt") if path.parent.name not in APART and path.name != "pairs.txt")
    return [case for path in files for case in load_file(path, folder)]


def load_file(path: Path, root: Path) -> list[Case]:
    """The cases of one file, named by its path below `root`."""
    name = path.relative_to(root).as_posix()
    return [parse_line(line, name, number) for number, line in _lines(path)]


def load_forms(folder: Path) -> list[Case]:
    """The cases of the forms of a text, their escapes written out; half of them hold what must not change."""
    return [
        parse_line(_ESCAPE.sub(_written_out, line), f"forms/{path.name}", number)
        for path in sorted(folder.glob("*.txt"))
        for number, line in _lines(path)
    ]


def _written_out(escape: re.Match[str]) -> str:
    return escape[0].encode().decode("unicode_escape")


def load_pairs(path: Path) -> list[Pair]:
    """The pairs of one file."""
    pairs = []
    for number, line in _lines(path):
        sides = line.split(PAIR)
        if len(sides) != 2 or not all(side.strip() for side in sides) or OPEN in line:
            raise CorpusError(f"{path.name}:{number}: a pair is 'english{PAIR}chinese', without marks: {line!r}")
        pairs.append(Pair(path.name, number, *sides))
    return pairs


def load_seed(path: Path) -> list[Case]:
    """Every line of a marked seed, blank ones too; their texts joined by newlines are the seed."""
    name = f"{path.parent.name}/{path.name}"
    lines = path.read_bytes().decode("utf-8").split("\n")
    return [parse_line(line, name, number) for number, line in enumerate(lines, 1)]


def parse_line(line: str, name: str = "line", number: int = 1) -> Case:
    """One line of the corpus, checked; raises `CorpusError` that names the place.

    >>> case = parse_line("Exports rose ⟦20.4%⟧. => percentage 20.4 up/-/by")
    >>> case.text, str(case.expected[0])
    ('Exports rose 20.4%.', '13-18 ⟦20.4%⟧ percentage 20.4 up/-/by')
    """
    marked, arrow, specs = line.partition(ARROW)
    try:
        text, spans = _unmark(marked)
        wanted = specs.split(SEPARATOR) if specs.strip() else []
        if arrow and not wanted:
            raise CorpusError("nothing stands after the arrow")
        if len(spans) != len(wanted):
            raise CorpusError(f"{len(spans)} marks and {len(wanted)} expected values")
        expected = tuple(
            _expectation(spec.split(), start, end, text[start:end])
            for spec, (start, end) in zip(wanted, spans, strict=True)
        )
    except CorpusError as error:
        raise CorpusError(f"{name}:{number}: {error}\n    {line}") from None
    return Case(name, number, text, expected)


def _lines(path: Path) -> list[tuple[int, str]]:
    lines = path.read_text(encoding="utf-8").split("\n")
    return [(n, line) for n, line in enumerate(lines, 1) if line.strip() and not line.startswith("#")]


def _unmark(marked: str) -> tuple[str, list[tuple[int, int]]]:
    text, spans, start = "", [], None
    for piece in re.split(f"([{OPEN}{CLOSE}])", marked):
        if piece == OPEN:
            if start is not None:
                raise CorpusError("a mark opens inside a mark")
            start = len(text)
        elif piece == CLOSE:
            if start is None:
                raise CorpusError("a mark closes that never opened")
            if not text[start:].strip() or text[start:] != text[start:].strip():
                raise CorpusError(f"a mark is empty or has space at its edge: {text[start:]!r}")
            spans.append((start, len(text)))
            start = None
        else:
            text += piece
    if start is not None:
        raise CorpusError("a mark is never closed")
    return text, spans


def _expectation(words: list[str], start: int, end: int, text: str) -> Expectation:
    if len(words) < 2:
        raise CorpusError(f"give at least kind and figure, not {' '.join(words)!r}")
    kind, figure, *rest = words
    if kind not in KINDS:
        raise CorpusError(f"{kind!r} is no kind; give one of {', '.join(sorted(KINDS))}")
    value, low, high = _figures(kind, figure)
    unit, modifier, change = None, None, None
    for word in rest:
        if word in MODIFIERS and modifier is None:
            modifier = word
        elif word.partition("/")[0] in get_args(Direction) and change is None:
            change = _change(word)
        elif unit is None and kind in WITH_UNIT and _UNIT.fullmatch(word.removeprefix("unit=")):
            unit = word.removeprefix("unit=")
        else:
            raise CorpusError(f"{word!r} is not understood in {' '.join(words)!r}")
    _check_unit(kind, unit)
    return Expectation(start, end, text, kind, value, low, high, unit, modifier or "exact", change)


def _figures(kind: str, figure: str) -> tuple[str | Decimal | None, Decimal | None, Decimal | None]:
    if kind == "identifier":
        return figure, None, None
    if kind == "period":
        if _TIMEX.fullmatch(figure) is None:
            raise CorpusError(f"{figure!r} is no TIMEX3 value")
        return figure, None, None
    if kind == "fraction":
        if _RATIONAL.fullmatch(figure) is None:
            raise CorpusError(f"a fraction is written 1/3, not {figure!r}")
        return figure, None, None
    bounded = _BOUNDED.fullmatch(figure)
    if bounded is not None:
        value, low, high = (_number(bounded[name]) for name in ("value", "low", "high"))
        if not low <= value <= high:
            raise CorpusError(f"the bounds do not hold the value: {figure!r}")
        return value, low, high
    if ".." in figure:
        low, high = (_number(side) for side in figure.split("..", 1))
        if low >= high:
            raise CorpusError(f"the lower bound comes first: {figure!r}")
        return None, low, high
    return _number(figure), None, None


def _number(figure: str) -> Decimal:
    if _FIGURE.fullmatch(figure) is None:
        raise CorpusError(f"{figure!r} is no figure in plain decimal notation")
    return Decimal(figure)


def _change(word: str) -> tuple[str, str | None, str]:
    parts = word.split("/")
    if len(parts) == 3:
        direction, basis, reading = parts
        if direction in get_args(Direction) and basis in ("-", *get_args(Basis)) and reading in get_args(Reading):
            return direction, None if basis == "-" else basis, reading
    raise CorpusError(f"a change is written up/year_on_year/by or down/-/to, not {word!r}")


def _check_unit(kind: str, unit: str | None) -> None:
    if (unit is not None) != (kind in WITH_UNIT):
        raise CorpusError(f"{kind} has {'no unit' if unit else 'a unit'}")
    if kind == "money" and _CURRENCY.fullmatch(unit or "") is None:
        raise CorpusError(f"{unit!r} is no ISO 4217 code, with or without what it is the price of")
    if kind == "percentage_points" and unit not in ("percentage_point", "basis_point"):
        raise CorpusError(f"percentage points are counted in percentage_point or basis_point, not {unit!r}")


def _decimal(figure: str | None) -> Decimal | None:
    return None if figure is None else Decimal(figure)


def _plain(figure: str | Decimal | None) -> str:
    return format(figure, "f") if isinstance(figure, Decimal) else str(figure)
