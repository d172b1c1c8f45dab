"""`econnum format` and `econnum rewrite`: figures, and texts, in the form of a locale."""

from __future__ import annotations

import argparse
from typing import Any

from econnum.cli.command import LEFT_OUT, Command, CommandError, add_output, tell
from econnum.cli.output import opened
from econnum.cli.progress import shown
from econnum.cli.texts import Choices, Unreadable, add_reading, readable, text_markup, texts
from econnum.errors import EconnumError

__all__ = ["FORMAT", "REWRITE"]

STYLES = ("compact", "full", "plain", "spelled", "financial")
CURRENCY_FORMS = ("name", "symbol", "code")
ROUNDINGS = ("half_even", "half_up", "half_down", "up", "down", "ceiling", "floor", "05up")


def _shared_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--locale", required=True, metavar="LOCALE", help="such as en, zh_CN, zh_Hant, zh_TW or de")
    parser.add_argument(
        "--style",
        choices=STYLES,
        default="compact",
        help="with scale words (the default), all digits grouped, all digits not grouped, in words, or in the "
        "financial capitals of Chinese bank forms",
    )
    parser.add_argument(
        "--currency", choices=CURRENCY_FORMS, default="name", help="the form of a currency; by default its name"
    )
    rounding = parser.add_mutually_exclusive_group()
    rounding.add_argument(
        "--places", type=_whole, metavar="N", help="round to so many decimal places of the figure as written"
    )
    rounding.add_argument("--digits", type=_whole, metavar="N", help="round to so many significant digits")
    parser.add_argument(
        "--rounding", choices=ROUNDINGS, default="half_even", help="the rounding mode; by default half to even"
    )


def _whole(given: str) -> int:
    if not given.isascii() or not given.isdigit() or len(given) > 3:
        raise argparse.ArgumentTypeError(f"{given!r} is not a whole number from 0 to 999")
    return int(given)


def _choices(parser: argparse.ArgumentParser, options: argparse.Namespace) -> dict[str, Any]:
    """The keywords of both functions; an unknown locale is wrong usage."""
    from econnum.formatting.cldr import notation

    if options.digits == 0:
        parser.error("--digits begins at 1")
    try:
        notation(options.locale)
    except EconnumError as error:
        parser.error(f"--locale: {error}")
    return {name: getattr(options, name) for name in ("style", "currency", "places", "digits", "rounding")}


def _format_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Writes figures in the words of a locale: econnum format 1.32万亿元 --locale en"
    parser.add_argument("figures", nargs="+", metavar="FIGURE", help="such as 1.32万亿元, '20.4 percent', 10-20亿元")
    _shared_arguments(parser)


def _format(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    from econnum.engine.reader import parse
    from econnum.formatting.text import format

    choices = _choices(parser, options)
    status = 0
    with opened(None) as out:
        for figure in options.figures:
            try:
                print(format(parse(figure), options.locale, **choices), file=out)
            except EconnumError as error:
                tell(CommandError(figure, error))
                status = LEFT_OUT
    return status


def _rewrite_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Prints texts with every figure in the form of another locale; all other characters stay as they are."
    )
    add_reading(parser, tables=False)
    add_output(parser, encoded=", in UTF-8")
    _shared_arguments(parser)


def _rewrite(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    from econnum.formatting.rewriting import rewrite

    choices = _choices(parser, options)
    unreadable: list[Unreadable] = []
    reading = Choices.of(parser, options)
    with shown(printing=options.output is None) as progress, opened(options.output) as out:
        for text in readable(texts(options.paths, reading, progress), unreadable):
            out.write(rewrite(text.text, options.locale, markup=text_markup(text.form), **choices))
            if text.live:
                out.flush()
    return LEFT_OUT if unreadable else 0


FORMAT = Command("write figures in the words of a locale", _format_arguments, _format)
REWRITE = Command("print texts with their figures in another locale's form", _rewrite_arguments, _rewrite)
