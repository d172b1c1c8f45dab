"""Coverage-guided fuzzing of `rewrite`, and with it of `format`: no error, and every value is kept.

    python fuzz/rewrite.py -max_total_time=600

Texts are drawn as for `extract`, locales and styles from all that there are.  What is found belongs into
`tests/test_found.py`.
"""

from __future__ import annotations

import atheris

with atheris.instrument_imports(include=["econnum"]):
    from econnum.formatting.figures import ROUNDINGS
    from econnum.formatting.money import CURRENCY_FORMS
    from econnum.formatting.phrasing import STYLES
    from econnum.formatting.rewriting import rewrite

from search import drawn, one_of, search

from laws import check_rewrite

LOCALES = ("en", "zh_CN", "zh_TW", "de", "fr", "ar", "hi", "ja", "ru", "en_IN")


def draw(data: atheris.FuzzedDataProvider) -> tuple[str, str, dict[str, object]]:
    """A text, a locale and the keywords."""
    choices = {"style": one_of(data, STYLES), "currency": one_of(data, CURRENCY_FORMS)}
    match data.ConsumeIntInRange(0, 5):
        case 0:
            choices["places"] = data.ConsumeIntInRange(0, 6)
        case 1:
            choices["digits"] = data.ConsumeIntInRange(1, 6)
    if len(choices) > 2:
        choices["rounding"] = one_of(data, sorted(ROUNDINGS))
    return drawn(data), one_of(data, LOCALES), choices


if __name__ == "__main__":
    for locale in LOCALES:
        rewrite("5%", locale)
    search(draw, check_rewrite)
