"""Identifiers, and digits that are ignored: record numbers, stock codes, products, versions, scores."""

from __future__ import annotations

from econnum.engine.adjacency import Endings
from econnum.engine.compose.context import Context
from econnum.engine.compose.money import place_of_cents
from econnum.engine.draft import Draft
from econnum.engine.fold import simplified
from econnum.engine.source import Source
from econnum.lang import LANGUAGES
from econnum.lang.patterns import Pattern, any_of, bounded_trie, trie
from econnum.lang.schema import Numeral

__all__ = ["ITEM", "compose"]

ITEM = "the mark of an item"
"""Why digits in a bracket are no figure; behind a figure they are one all the same: 94 million (89)."""


_NAMES = {word: why for language in LANGUAGES.values() for word, why in language.names.before.items()}
_ANNOUNCED = {word: why for language in LANGUAGES.values() for word, why in language.names.identifiers.items()}
# Backwards from the figure, ignoring blanks and colons.
_NAME = Pattern(lambda: rf"[-”\" ]{{0,2}}({bounded_trie(word[::-1] for word in _NAMES)})")
_COPULAS = [word for language in LANGUAGES.values() for word in language.names.copulas]
_ANNOUNCE = Pattern(
    lambda: (
        rf"[ :：#+]*{trie(word[::-1] for word in _COPULAS)}?[ :：#]*({bounded_trie(word[::-1] for word in _ANNOUNCED)})"
    )
)
_MAY_SAY = Endings([*_ANNOUNCED, *_COPULAS, *_NAMES, *' :：#+-”"']).at
# Names that begin with a figure, case-sensitive.
_BEGUN = {name: why for language in LANGUAGES.values() for name, why in language.names.at.items()}
_BEGUN_NAME = Pattern(lambda: f"{trie(_BEGUN)}(?![A-Za-z0-9])")
_BEGUN_GOES_ON = frozenset(name.lstrip("0123456789")[0].lower() for name in _BEGUN)
_ADDRESS = any_of(language.names.addresses for language in LANGUAGES.values())
_TITLED = any_of(language.names.titled for language in LANGUAGES.values())
_PARTIAL = any_of(language.partial for language in LANGUAGES.values())
_LONGEST_TITLE = 3  # the Beijing 2022 Games state a year
_TOPS = tuple(language.order.top_before for language in LANGUAGES.values())
_REACH = 32
# The rest of a code: letters, digits, and the marks that join them.
_CODE = Pattern(r"[0-9a-z]*(?:[-_/.][0-9a-z]+)*")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
_NAME_START = Pattern(r"[a-z][0-9a-z]*[-_./]?$")
# Characters directly before and after digits that are a name or part of one, although a unit seems to follow.
_NAMING = frozenset("-_./#·•") | _LETTERS
_NAMED = frozenset("#·•:：比)）") | _BEGUN_GOES_ON | _LETTERS
_SHARED = frozenset({"percent", "points"})
_MEASURING = frozenset({"percent", "points", "currency", "times"})
_WORD_BEFORE = Pattern(r"[a-z]+$")
_DIGITS = frozenset("0123456789")
_LONGEST_NAME = 5  # Boeing 737, ISO 14001
_TEN_THOUSAND = 4
_LONG = 9  # so many digits, not grouped and without a unit, are an identifier
_OPENING_QUOTES, _CLOSING_QUOTES = frozenset("“\"「『'"), frozenset("”\"」』'")
# The higher number of a score comes first: 2-1, 89-89.  2-3 is read as a range.
_SCORE = Pattern(r"([0-9]{1,3})-([0-9]{1,3})(?![0-9a-z%年月日亿万-]|[.,][0-9])")
# Two shares of a hundred: a 60/40 portfolio.
_SHARES = Pattern(rf"(?:{'|'.join(f'{share}/{100 - share}' for share in range(10, 95, 5))})(?![0-9/%一-鿿])")
_LAST = Pattern(r" ?[-~] ?[0-9][0-9.,]*")
_UNITED = frozenset({"measure", "percent", "points", "currency", "times"})
# The number of an employer or a taxpayer: no range is so wide, and its end would be grouped.
_SHORT_AND_LONG = Pattern(r"[0-9]{2,3}-[0-9]{7,8}(?![0-9a-z%-]|[.,][0-9])")
_HYPHENED = Pattern(r"[0-9]{1,4}(?:-[0-9]{1,4}){2,}(?![0-9a-z%])")
# Names of days and events with two numbers: 8·11, 3·15.
_EVENT = Pattern(r"[0-9]{1,2}[·•][0-9]{1,2}(?![0-9.%])")
# The mark of an item in a list: 1), (2).
_ITEM = Pattern(r"[0-9]{1,2}[)）]")
# At the beginning of the text, the padding counts as a line end.
_BEFORE_ITEM = Pattern(r"(?:(?:^ {1,2}|[\n:：;；。，,、] ?)[(（]?|[及和与或][(（]|(?<![0-9a-z一-鿿])[(（])$")
# A series named by its year in quotation marks: “19老窖01”.
_SERIES = Pattern(r"[0-9]{2}[^\W0-9a-z_]{2,6}[0-9a-z]{0,4}(?=[”\"」』'])")
_PAIRED = Pattern(
    r"[0-9]+(?:\.[0-9]+)?[:：](?!(?:19|20)[0-9]{2} ?[年~—至-])[0-9]+(?:\.[0-9]+)?(?:[:：][0-9]+(?:\.[0-9]+)?)?"
    r"|[0-9]{1,3}比[0-9]{1,3}(?![0-9%年月日亿万]|[.,][0-9])"
)
# A stock code in brackets after a company's name: (002100), （600519.SH）.
_BRACKETED = Pattern(r"[0-9]{5,6}(?:\.[a-z]{1,2})?[)）,，]")


def compose(source: Source, draft: Draft, context: Context) -> bool:
    """Whether the figure is an identifier or is ignored."""
    numeral = draft.numeral
    if numeral.spelled:
        return False
    folded, start, end = source.folded, numeral.start, numeral.end
    if end - start == 3 and folded.startswith("000", start):
        return _refuse(draft, "the scale of a table")
    # Whether an adjacent character may make the digits a name, which is rare.
    if not (
        folded[start - 1] in _NAMING or folded[end] in _NAMED or folded[end - 1] in _LETTERS or numeral.word is not None
    ):
        word = context.word
        if word is not None and word.role != "ordinal" and (end - start <= 3 or not folded[start:end].isdecimal()):
            return False
        return _named(source, draft, context)
    if (named := _begins_name(source, start, end)) is not None:
        return _refuse(draft, named[0], named[1])
    before = folded[start - 1]
    if numeral.word is not None and numeral.word.role == "dotted":
        return _refuse(draft, "a version, a date or an address")
    if before == "#" and folded[start - 2] == "&":
        return _refuse(draft, "a character reference")
    after = folded[end]
    if "#" in (before, after) or (before in "·•" and folded[start - 2] in _DIGITS):
        return _refuse(draft, "a name")
    if after in "·•" and (joined := _EVENT.match(folded, start)) is not None:
        return _refuse(draft, "a name", joined.end())
    if after in ")）" and _ITEM.match(folded, start) and _BEFORE_ITEM.search(folded, max(0, start - 3), start):
        return _refuse(draft, ITEM)
    if before in _LETTERS:
        return _after_letter(source, draft, context)
    if before in "-_./" and _continues_name(source, start, context):
        return _refuse_name(source, draft)
    if after in _LETTERS and context.word in (None, numeral.word) and folded[end - 1].isascii():  # 5G, 4/5G
        return _refuse_name(source, draft)
    if after in ":：比" and folded[end + 1 : end + 2] in _DIGITS and (pair := _PAIRED.match(folded, start)):
        return _refuse(draft, "a time of day, a score or a ratio", pair.end())
    return _named(source, draft, context)


def _begins_name(source: Source, start: int, end: int) -> tuple[str, int] | None:
    """The reason to ignore digits at the beginning of a name (5G, 3D; case-sensitive), and the end of the name."""
    folded = source.folded
    while folded[end - 1] not in _DIGITS:
        end -= 1  # a scale was read: the k of 4K
    if folded[end] not in _BEGUN_GOES_ON:
        return None
    match = _BEGUN_NAME.match(simplified(source.text[start - 1 : start + 15]))
    return None if match is None else (_BEGUN[match[0]], start + match.end())


def _continues_name(source: Source, start: int, context: Context) -> bool:
    """Whether a hyphen joins the digits to a name: F-16, GPT-4; sub-7 and now-18 are words before a figure."""
    folded = source.folded
    if folded[start - 2] not in _LETTERS:
        return False
    left = context.preceding
    if left is not None and (left.currency is not None or left.negative or left.modifier is not None):
        return False
    if context.word is not None and (context.word.role in _SHARED or _has_same_unit(folded, start, context.end)):
        return False  # QoQ-3%
    if any(top.search(source.before(start, _REACH)) for top in _TOPS):
        return False  # a Top-10 bank
    word = _WORD_BEFORE.search(folded, max(0, start - 24), start - 1)
    if word is None or folded[start - 1] != "-":
        return True
    return not source.text[word.start() - 1].islower() and _PARTIAL.search(folded, word.start(), start) is None


def _has_same_unit(folded: str, start: int, end: int) -> bool:
    """Whether a figure with the same unit precedes the mark: 25x/20x/16x."""
    begin = end
    while folded[begin - 1] not in _DIGITS:
        begin -= 1
    unit = folded[begin:end]
    return folded.endswith(unit, 0, start - 1) and folded[start - 2 - len(unit)] in _DIGITS


def _after_letter(source: Source, draft: Draft, context: Context) -> bool:
    left = context.preceding
    if context.word is not None and context.word.role in _MEASURING and not _is_model(source.folded, draft.numeral):
        return False  # 占GDP10%: a name directly before the figure
    if place_of_cents(source, draft, context) is not None:
        return False  # HK8.5 cents
    if left is not None and (left.currency is not None or left.modifier is not None):
        return False
    if draft.exponent >= _TEN_THOUSAND and not source.folded[draft.numeral.end - 1].isascii():
        return False  # GDP1.4万亿: names have no such scale
    window = source.before(draft.start, _REACH)
    if any(top.search(window) for top in _TOPS):
        return False  # TOP20
    return _refuse_name(source, draft)


def _is_model(folded: str, numeral: Numeral) -> bool:
    """Whether one letter before digits and an x after them make the name of a model: N1X, but PE25x."""
    return folded[numeral.end] == "x" and folded[numeral.start - 2] not in _LETTERS


def _named(source: Source, draft: Draft, context: Context) -> bool:
    """Whether preceding words, or the form of the digits, make them a name or an identifier."""
    folded, numeral, left = source.folded, draft.numeral, context.preceding
    start, end = numeral.start, numeral.end
    digits = end - start
    role: str | None = None if context.word is None else context.word.role
    priced = left is not None and left.currency is not None
    if digits <= 3 and (priced or role not in {None, "ordinal"}):
        return False
    plain = folded[start:end].isdecimal()
    if _MAY_SAY(folded, start):
        before = source.before(start, _REACH)[::-1]
        coded = plain or (digits >= _LONG and folded[start:end].replace(",", "").isdecimal())  # patent no. 7,862,685
        if coded and (digits > 3 or (role is None and not priced)) and _ANNOUNCE.match(before):
            return _identify(source, draft)
        nameable = role in {None, "ordinal"} and not numeral.exponent and digits <= _LONGEST_NAME
        if nameable and (name := _NAME.match(before)) is not None and not _begins_range(source, end):
            if not priced or (digits == 4 and folded[start - 1] == " "):
                return _refuse(draft, _NAMES[name[1][::-1]], _code_end(folded, end))
    if role is not None or priced:
        return False
    if plain and digits > 1 and _is_code(folded, start, end, signed=left is not None and left.negative):
        return _identify(source, draft)
    before = folded[start - 1]
    if before in _OPENING_QUOTES:
        if folded[end] in _CLOSING_QUOTES:
            return _refuse(draft, "a quoted name")
        if plain and (bond := _SERIES.match(folded, start)):
            return _refuse(draft, "a quoted name", bond.end())
    shares = _SHARES.match(folded, start) if folded[end] == "/" else None
    if shares is not None and source.word_after(shares.end())[0] is None:
        return _refuse(draft, "a time of day, a score or a ratio", shares.end())
    if folded[end] == "-" and role is None:
        if (tax := _SHORT_AND_LONG.match(folded, start)) is not None and source.word_after(tax.end())[0] is None:
            return _identify(source, draft)
    if folded[end] == "-":
        if (code := _HYPHENED.match(folded, start)) is not None:
            if len(code[0].replace("-", "")) >= _LONG:
                return _identify(source, draft)
            return _refuse(draft, "a code or a record of games", code.end())
        score = _SCORE.match(folded, start)
        if score and score.end() > end and int(score[1]) >= int(score[2]) and not _measured(source, score.end()):
            return _refuse(draft, "a score", score.end())
    if before == " " and digits <= _LONGEST_TITLE and folded[start - 2] in _LETTERS and _is_titled(source, start, end):
        return _refuse(draft, "a product name")
    if _ADDRESS.match(source.text, end - 1):
        return _refuse(draft, "a street address")
    return False


def _begins_range(source: Source, end: int) -> bool:
    """Whether a dash and a figure with a unit follow: the runway is 18-24 months."""
    last = _LAST.match(source.folded, end)
    if last is None:
        return False
    word, _ = source.word_after(last.end())
    return word is not None and word.role in _UNITED


def _is_code(folded: str, start: int, end: int, *, signed: bool) -> bool:
    """Whether digits without a unit have the form of a code: 007, (002100), nine digits."""
    digits, before = end - start, folded[start - 1]
    if folded[start] == "0" and before not in "-/~至到、":
        return True
    if before == "(" and digits in {5, 6} and _BRACKETED.match(folded, start):
        return True
    # A code has no minus.
    return digits >= _LONG and not signed and not folded[start:end].endswith("0000")


def _is_titled(source: Source, start: int, end: int) -> bool:
    """Whether an article and a capitalized name precede: the Aurora 90."""
    text = source.text
    if not text[max(0, text.rfind(" ", 0, start - 2) + 1) : start - 1][:1].isupper():
        return False
    found = _TITLED.search(text, max(0, start - _REACH), min(len(text), end + _REACH))
    return found is not None and found.end() == end - 1


def _measured(source: Source, position: int) -> bool:
    """Whether a unit follows, so that two figures are not a score: -40-0 degrees."""
    word, _ = source.word_after(position)
    return word is not None and word.role == "measure"


def _identify(source: Source, draft: Draft) -> bool:
    draft.end = max(draft.numeral.end, _code_end(source.folded, draft.numeral.start))
    draft.became("identifier", "identifier").code = source.original(draft.start, draft.end)
    draft.value = draft.low = draft.high = None
    return True


def _refuse_name(source: Source, draft: Draft) -> bool:
    """Ignore the whole name that contains the digits: G20, COVID-19."""
    folded, start = source.folded, draft.numeral.start
    before = _NAME_START.search(folded, max(0, start - _REACH), start)
    draft.start = draft.hedge_start = start if before is None else before.start()
    return _refuse(draft, "part of a name", _code_end(folded, draft.numeral.end))


def _code_end(folded: str, position: int) -> int:
    match = _CODE.match(folded, position)
    return position if match is None else match.end()


def _refuse(draft: Draft, reason: str, end: int | None = None) -> bool:
    draft.refused(reason)
    if end is not None:
        draft.end = end
    return True
