"""The peers, run in an environment of their own: one request a line on standard input, one answer a line.

    {"peer": "cn2an", "language": "zh", "texts": [...], "mode": "time", ...}

`time` answers with the median CPU time of the peer and of econnum over the texts, taken in turn in this process;
econnum needs no package beside it, so the peers' environment can run it.  `read` answers with the figures that the
peer finds in each text.  `versus.py` starts this file, ends it when a peer takes too long, and says so.
"""

from __future__ import annotations

import json
import math
import re
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

Read = Callable[[str], Any]
Figures = Callable[[Any], Iterator[str]]
_LEAST = 0.1  # seconds of CPU time
_WARM = 1_000  # characters that a peer reads before it is timed; more would take some of them long
DIGITS = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?")


def digits_of(text: str) -> Iterator[str]:
    """The digits that stand in a text, for peers that give a text back."""
    for match in DIGITS.finditer(text):
        yield match[0].replace(",", "")


def quantulum3(language: str) -> tuple[Read, Figures]:
    """Quantities by the parser, without its classifier."""
    from quantulum3 import parser

    return parser.parse, lambda found: (str(quantity.value) for quantity in found)


def recognizers(language: str) -> tuple[Read, Figures]:
    """The models for numbers, ordinals, percentages, currencies and dimensions, all five over the text."""
    from recognizers_number import Culture, NumberRecognizer
    from recognizers_number_with_unit import NumberWithUnitRecognizer

    culture = {"en": Culture.English, "zh": Culture.Chinese}[language]
    numbers, units = NumberRecognizer(culture), NumberWithUnitRecognizer(culture)
    models = (
        *(numbers.get_number_model(), numbers.get_ordinal_model(), numbers.get_percentage_model()),
        *(units.get_currency_model(), units.get_dimension_model()),
    )

    def figures(found: list[Any]) -> Iterator[str]:
        # A figure found by several models is one; the longest has its scale and unit.
        reached = -1
        for entity in sorted(found, key=lambda entity: (entity.start, -entity.end)):
            if entity.start > reached and entity.resolution:
                reached = entity.end
                yield str(entity.resolution.get("value") or "").rstrip("%")

    return lambda text: [entity for model in models for entity in model.parse(text)], figures


def duckling(language: str) -> tuple[Read, Figures]:
    """The dimensions that hold numbers; dates are left out."""
    import duckling as native

    zone = native.parse_ref_time(native.load_time_zones("/usr/share/zoneinfo"), "UTC", 1_640_995_200)
    code, name = {"en": ("EN", "EN_US"), "zh": ("ZH", "ZH_CN")}[language]
    locale = native.parse_locale(name, native.default_locale_lang(native.parse_lang(code)))
    context = native.Context(zone, locale)
    names = ["number", "ordinal", "amount-of-money", "quantity", "distance", "volume", "duration"]
    dimensions = native.parse_dimensions(names)

    def figures(found: list[Any]) -> Iterator[str]:
        for entity in found:
            value = entity["value"]
            ends = (value,) if "value" in value else (value.get("from") or {}, value.get("to") or {})
            yield from (str(end["value"]) for end in ends if "value" in end)

    return lambda text: native.parse(text, context, dimensions, False), figures


def jionlp(language: str) -> tuple[Read, Figures]:
    """Money alone, with its values."""
    import jionlp as native

    def figures(found: list[Any]) -> Iterator[str]:
        for money in found:
            number = (money.get("detail") or {}).get("num")
            yield from number if isinstance(number, list) else [str(number)]

    return lambda text: native.ner.extract_money(text, with_parsing=True), figures


def cn2an(language: str) -> tuple[Read, Figures]:
    """The text with its Chinese numerals as digits; the figures are the digits of that text."""
    import cn2an as native

    return lambda text: native.transform(text, "cn2an"), digits_of


def price_parser(language: str) -> tuple[Read, Figures]:
    """One price a string."""
    from price_parser import Price

    return Price.fromstring, lambda price: iter([] if price.amount is None else [str(price.amount)])


def text2num(language: str) -> tuple[Read, Figures]:
    """The text with its English number words as digits; the figures are the digits of that text."""
    from text_to_num import alpha2digit

    return lambda text: alpha2digit(text, "en"), digits_of


def bare_digits(language: str) -> tuple[Read, Figures]:
    """No library: the digits as they stand."""
    return lambda text: text, digits_of


def econnum(language: str) -> tuple[Read, Figures]:
    """Every figure; of ranges both ends, of periods and identifiers none."""
    from econnum import extract

    def figures(found: list[Any]) -> Iterator[str]:
        for mention in found:
            if mention.kind not in ("period", "identifier"):
                record = mention.to_dict()
                ends = (record["value"],) if record["value"] is not None else (record["low"], record["high"])
                yield from (str(end) for end in ends)

    return extract, figures


PEERS: dict[str, Callable[[str], tuple[Read, Figures]]] = {
    "econnum": econnum,
    "quantulum3": quantulum3,
    "Recognizers-Text": recognizers,
    "Duckling": duckling,
    "JioNLP": jionlp,
    "cn2an": cn2an,
    "price-parser": price_parser,
    "text2num": text2num,
    "bare digits": bare_digits,
}


def plain(figure: str) -> str | None:
    """The figure as a rational, so that 20.4, 20.40 and 2.04E+1 are one; None for what is no number."""
    try:
        return str(Fraction(figure) if "/" in figure else Fraction(Decimal(figure)))
    except (InvalidOperation, ValueError, OverflowError, ZeroDivisionError):
        return None


def compared(calls: list[Callable[[], object]], seconds: float) -> list[float]:
    """The median CPU time of each call, taken in turn until the seconds are over; each at least once.

    A call is repeated for a tenth of a second: under a limit of CPU time, some systems count in steps of 5 ms.
    """
    times: list[list[float]] = [[] for _ in calls]
    end = time.monotonic() + seconds
    while True:
        for call, taken in zip(calls, times, strict=True):
            taken.append(_time(call))
        if time.monotonic() >= end:
            return [median(taken) for taken in times]


def _time(call: Callable[[], object]) -> float:
    start, repeats = time.process_time(), 0
    while True:
        call()
        repeats += 1
        if (taken := time.process_time() - start) >= _LEAST:
            return taken / repeats


def end_after(seconds: float) -> None:
    """Let the system end this process after so much more CPU time; a busy machine does not count against a peer."""
    try:
        import resource
    except ImportError:  # Windows: the caller's limit of wall time remains
        return
    resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(time.process_time() + seconds + 1), resource.RLIM_INFINITY))


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """What is asked of a peer."""
    read, figures = PEERS[request["peer"]](request["language"])
    texts = request["texts"]
    if request["mode"] == "read":
        return {"figures": [sorted(filter(None, map(plain, figures(read(text))))) for text in texts]}
    ours, _ = econnum(request["language"])
    read(request["warm"])
    for text in texts:  # both compile what a text is the first to need
        ours(text)
        read(text[:_WARM])
    end_after(request["cap"])

    def all_by(reader: Read) -> Callable[[], object]:
        return lambda: [reader(text) for text in texts]

    peer_time, our_time = compared([all_by(read), all_by(ours)], request["seconds"])
    return {"peer": peer_time, "econnum": our_time}


def main() -> None:
    """Answer one request and end, so that nothing a peer leaves behind reaches the next."""
    warnings.simplefilter("ignore")
    request = json.load(sys.stdin)
    out, sys.stdout = sys.stdout, sys.stderr  # some peers greet
    try:
        reply = answer(request)
    except BaseException as error:
        reply = {"error": f"{type(error).__name__}: {str(error).splitlines()[0][:120] if str(error) else ''}"}
    out.write(json.dumps(reply))


if __name__ == "__main__":
    main()
