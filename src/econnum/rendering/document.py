"""What every page and every notebook cell shares: escaping, the style sheet, and the frame of a page."""

from __future__ import annotations

from html import escape as _escape

from econnum.printable import printable_lines

__all__ = ["HUES", "STYLE", "TONES", "escape", "foot", "head", "page"]

# The hue of each kind, in degrees; None is grey.  A label names the kind as well, so that no colour has to be known.
HUES: dict[str, int | None] = {
    "money": 140,
    "percentage": 215,
    "percentage_points": 245,
    "multiple": 275,
    "fraction": 305,
    "count": 28,
    "quantity": 182,
    "ordinal": 48,
    "rank": 62,
    "top": 80,
    "period": 350,
    "identifier": None,
    "number": None,
    "ignored": None,
    "part": None,
}
# Saturation and lightness of the ground and of the tone (border and label), on a light and on a dark page.
TONES = {"light": ((75, 92), (75, 24)), "dark": ((45, 20), (75, 80))}
INK = {"light": ("#1a1a1a", "#ffffff"), "dark": ("#eeeeee", "#161616")}


def escape(text: str) -> str:
    """Untrusted text as the content of a page, or of an attribute of it.

    >>> escape('5% "<b>')
    '5% &quot;&lt;b&gt;'
    """
    return _escape(printable_lines(text))


def _colours(theme: str) -> str:
    (ground, ground_light), (tone, tone_light) = TONES[theme]
    rules = []
    for kind, hue in HUES.items():
        strong = 0 if hue is None else 1
        rules.append(
            f".econnum.econnum .{kind} {{ --ground: hsl({hue or 0} {ground * strong}% {ground_light}%); "
            f"--tone: hsl({hue or 0} {tone * strong}% {tone_light}%) }}\n"
        )
    ink, paper = INK[theme]
    rules.insert(0, f".econnum {{ --ink: {ink}; --paper: {paper}; color: var(--ink); background: var(--paper) }}\n")
    return "".join(rules)


# `&` is the class, twice: so these rules precede those that a notebook has for every table and link.
STYLE = f"""
.econnum {{ font: 16px/1.75 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  text-align: left; padding: .6rem; border-radius: .4rem }}
& * {{ box-sizing: border-box }}
& .text {{ white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 0 .8rem; line-height: 2.1 }}
& .figure, & a.figure:link {{ color: inherit; background: var(--ground); text-decoration: none;
  border-bottom: 2px solid var(--tone); border-radius: .2em; padding: .1em .2em;
  -webkit-box-decoration-break: clone; box-decoration-break: clone }}
& .figure::after {{ content: attr(data-label); color: var(--tone); font-size: .7em; font-weight: 600;
  margin-left: .4em; white-space: nowrap }}
& a.figure.ignored {{ border-bottom-style: dashed }}
& a.figure.part {{ background: none; border-bottom-style: dotted }}
& .figure:hover, & a:focus-visible {{ outline: 2px solid var(--ink); outline-offset: 1px }}
& .figure:target, & tr:target {{ outline: 3px solid var(--ink) }}
& .rows {{ overflow-x: auto }}
& table, & thead, & tbody, & tr {{ color: inherit; background: none }}
& table {{ border-collapse: collapse; font-size: .9em; line-height: 1.4; margin: 0; border: 0 }}
& th, & td {{ text-align: left; vertical-align: baseline; padding: .25rem .8rem .25rem 0; border: 0;
  border-bottom: 1px solid hsl(0 0% 60% / .5); background: none; color: inherit; white-space: nowrap }}
& td:first-child, & td.wide {{ white-space: normal; min-width: 8em }}
& td.value, & th.value {{ text-align: right; font-variant-numeric: tabular-nums }}
& a, & td a:link, & td code {{ color: inherit; background: none }}
& td a {{ text-decoration: underline }}
& tbody tr, & tbody tr:hover {{ color: inherit; background: none }}
& .kind {{ display: inline-block; border: 2px solid var(--tone); color: var(--tone); border-radius: .8em;
  padding: 0 .5em; font-size: .85em; font-weight: 600 }}
& h1 {{ font-size: 1.4rem; margin: .5rem 0 }}
& h2 {{ font-size: 1.1rem; margin: 1.6rem 0 .4rem; overflow-wrap: anywhere }}
& p {{ margin: .4rem 0 }}
{_colours("light")}@media (prefers-color-scheme: dark) {{
{_colours("dark")}}}
@media (max-width: 40rem) {{
  & thead, & td code, & td:empty {{ display: none }}
  & table, & tbody {{ display: block }}
  & tr {{ display: flex; flex-wrap: wrap; gap: .1rem .6rem; padding: .3rem 0;
    border-bottom: 1px solid hsl(0 0% 60% / .5) }}
  & td, & td:first-child, & td.wide {{ border: 0; padding: 0; min-width: 0; white-space: normal;
    overflow-wrap: anywhere }}
}}
@media print {{
  & .figure {{ -webkit-print-color-adjust: exact; print-color-adjust: exact }}
  & .rows {{ overflow: visible }}
  & td, & th {{ white-space: normal }}
  & tr {{ break-inside: avoid }}
}}
""".replace("&", ".econnum.econnum")
_FRAME = "body { margin: 0 } main { max-width: 75rem; margin: auto }"


def head(title: str, language: str) -> str:
    """A page up to its heading; `foot` ends it."""
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(title)}</title>\n<style>{_FRAME}{STYLE}</style>\n"
        f'</head>\n<body class="econnum">\n<main>\n<h1>{escape(title)}</h1>\n'
    )


def foot() -> str:
    """The end of a page."""
    return "</main>\n</body>\n</html>\n"


def page(title: str, language: str, body: str) -> str:
    """A page that needs nothing from elsewhere, around a body."""
    return f"{head(title, language)}{body}{foot()}"
