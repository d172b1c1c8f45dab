"""Bytes as text: in the encoding that is given, that a byte order mark declares, or UTF-8, a piece at a time."""

from __future__ import annotations

import codecs
import re
from argparse import ArgumentTypeError
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from econnum.extras import optional

__all__ = ["AUTO", "UndecodableError", "declared", "decoded", "detected", "encoding"]

AUTO = "auto"
UTF_8 = "utf-8"
PIECE = 1 << 16  # the bytes that are read at a time

# The longer mark first: that of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, UTF_8),
)
# The commonest characters of Chinese economic news, in both scripts, and its commonest signs.  A wrong encoding makes
# rare characters of the same bytes.
_COMMON = frozenset(
    "的一是在不了有和人这中大为上个国年月日我以要他出到时会经企业行市公司投资发展生产增长同比元亿万，。、"
    "這為個國時會經業資發產長億萬與對開進關"
)
_CHINESE = ("gb18030", "big5")
# What a text of the two languages that econnum reads may be in, without NUL and with it.
_NARROW = (*_CHINESE, "cp1252")
_WIDE = ("utf_16_le", "utf_16_be")
# How much of a text may look wrong.  By its own measure (0.2) charset-normalizer refuses one Big5 text in twenty.
_LENIENT = 1 / 2
# What stands outside ASCII in English text of Windows: quotation marks, dashes, signs of currencies and of degree.
_WESTERN = re.compile(
    rb"(?<![\x80-\xff])[\x80\x85\x91-\x97\xa3\xa5\xa7\xb0\xb2\xb3\xb7\xbc-\xbe\xe0-\xfc](?![\x80-\xff])"
)
_HIGH = re.compile(rb"[\x80-\xff]+")


class UndecodableError(Exception):
    """Bytes that are no text in the encoding in which they are read."""


def encoding(name: str) -> str:
    """The encoding of an option: a codec of text that Python knows, or `auto`."""
    if name == AUTO:
        return name
    try:
        b"0".decode(name)
    except UnicodeError:  # half a character of UTF-16
        pass
    except (LookupError, ValueError):
        raise ArgumentTypeError(
            f"no encoding {name!r:.80}; give one such as gb18030, big5, utf-16 or cp1252, or auto"
        ) from None
    return name


def declared(head: bytes) -> str | None:
    r"""The encoding that a byte order mark at the head declares.

    >>> declared(b"\xff\xfe5\x00%\x00"), declared(b"5%")
    ('utf-16', None)
    """
    return next((name for mark, name in _MARKS if head.startswith(mark)), None)


def decoded(pieces: Iterable[bytes], name: str | None, *, given: bool) -> Iterator[str]:
    """The text in the pieces, without its byte order mark, a piece for each; line ends stay as they are.

    What a mark declares goes before the encoding that is named.  Raises `UndecodableError`, which says what the
    encoding may be, unless one was `given`.
    """
    pieces = _with_head(pieces)
    head = next(pieces, b"")
    mark = declared(head)
    name, given = mark or name or UTF_8, given or mark is not None
    decoder = codecs.getincrementaldecoder(name)()
    read, first, before = 0, True, b""
    for piece, final in _ended(head, pieces):
        read += len(piece)
        try:
            text = decoder.decode(piece, final)
        except UnicodeDecodeError as error:
            place = read - len(error.object) + error.start
            byte = f"byte 0x{error.object[error.start]:02x} at offset {place}"
            advice = "give its encoding by --encoding" if given else _advice(_sample(before, piece, read))
            raise UndecodableError(f"not {_title(name)}: {byte}; {advice}") from error
        except UnicodeError as error:
            raise UndecodableError(f"not {_title(name)}: {error}") from error
        if text and first:
            text, first = text.removeprefix("\ufeff"), False
        if "\x00" in text and not given and _order_of_nul(text.encode(errors="surrogatepass")):
            raise UndecodableError(f"every other byte is 0; {_advice(piece)}")
        if text:
            yield text
        before = piece


def detected(file: BinaryIO, begin: int) -> str:
    """The encoding of a file from `begin` on: UTF-8 if it is that throughout, else what charset-normalizer says."""
    file.seek(begin)
    try:
        for _ in decoded(iter(lambda: file.read(PIECE), b""), None, given=False):
            pass
        return UTF_8
    except UndecodableError:
        pass
    with optional("encoding"):
        from charset_normalizer import from_bytes

    file.seek(begin)
    sample = _telling(file, begin)
    candidates = _WIDE if b"\x00" in sample else _NARROW
    best = from_bytes(sample, threshold=_LENIENT, cp_isolation=[*candidates]).best()
    if best is None:
        raise UndecodableError(f"none of {', '.join(map(_title, candidates))}; give its encoding by --encoding")
    return best.encoding


def _telling(file: BinaryIO, begin: int) -> bytes:
    """The lines of a file that hold more than ASCII, as far as a guess needs them, or its head if that holds NUL."""
    sample = b""
    while len(sample) < PIECE and (line := file.readline(PIECE)):
        if b"\x00" in line:
            file.seek(begin)
            return file.read(PIECE)
        if len(line) == PIECE:  # To the last byte that is the second of no character.
            line = line[: max(map(line.rfind, (b" ", b",", b"\t"))) + 1] or line
        if _HIGH.search(line):
            sample += line
    return sample


def _with_head(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The pieces, of which the first holds the whole of a byte order mark if there is one."""
    pieces = iter(pieces)
    head = next(pieces, b"")
    while any(len(head) < len(mark) and mark.startswith(head) for mark, _ in _MARKS):
        more = next(pieces, b"")
        if not more:
            break
        head += more
    yield head
    yield from pieces


def _ended(head: bytes, pieces: Iterator[bytes]) -> Iterator[tuple[bytes, bool]]:
    """Each piece, and an empty one that is the last."""
    yield head, False
    for piece in pieces:
        yield piece, False
    yield b"", True


def _sample(before: bytes, piece: bytes, read: int) -> bytes:
    """The last two pieces of what was read, from where a character begins: the head of the file, or a line's."""
    sample = before + piece
    return sample if read == len(sample) else sample[sample.find(b"\n") + 1 :]


def _advice(sample: bytes) -> str:
    likely = _likely(sample)
    if not likely:
        return "give its encoding by --encoding"
    if len(likely) == 1:
        return f"it is likely {_title(likely[0])}: give --encoding {likely[0]}"
    return f"it is likely one of {', '.join(map(_title, likely))}: give --encoding {likely[0]}, or the other"


def _likely(sample: bytes) -> list[str]:
    """The encodings that the bytes may be in, the likeliest first.

    Bytes of Big5 are nearly always bytes of GB18030, too, with other characters.  So what can be decoded at all is
    put in order by the share of common characters.
    """
    order = _order_of_nul(sample)
    if order is not None:
        return [order]
    high = _HIGH.findall(sample)
    if high and 2 * len(_WESTERN.findall(sample)) > len(high):
        return ["cp1252"]
    shares = {name: _share_of_common(sample, name) for name in _CHINESE}
    return sorted((name for name in _CHINESE if shares[name] >= 0), key=lambda name: -shares[name])


def _order_of_nul(sample: bytes) -> str | None:
    """The order of bytes of UTF-16: what is ASCII or a line end has a NUL before or behind it."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 20 < len(sample) or max(even, odd) < 4 * min(even, odd) or max(even, odd) < 2:
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _share_of_common(sample: bytes, name: str) -> int:
    """The common characters among those outside ASCII in percent; -1 where the bytes are none of the encoding."""
    try:
        text = codecs.getincrementaldecoder(name)().decode(sample)
    except UnicodeDecodeError:
        return -1
    characters = [character for character in text if character > "\x7f"]
    return 100 * sum(character in _COMMON for character in characters) // len(characters) if characters else -1


def _title(name: str) -> str:
    return name.upper().replace("_", "-")
