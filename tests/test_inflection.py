"""The forms of English verbs and nouns."""

from __future__ import annotations

import pytest

import econnum
from econnum.lang.en.changes import CHANGES, VERBS
from econnum.lang.en.inflection import noun_forms, verb_forms, verbs

# The verbs of change by role and lemma, with the forms that count of each.
FORMS = {
    (role, lemma): verbs(line if ":" in line else lemma)
    for role, table in VERBS.items()
    for line in table.splitlines()
    for lemma in line.partition("  #")[0].partition(":")[0].split()
}
TELLING = [(role, form) for (role, _), forms in FORMS.items() if not role.endswith(" lasting") for form in forms]


@pytest.mark.parametrize(
    "forms",
    [
        "walk walks walked walking",
        "rise rises rose risen rising",
        "go goes went gone going",
        "ease eases eased easing",
        "free frees freed freeing",
        "rally rallies rallied rallying",
        "pay pays paid paying",
        "tie ties tied tying",
        "push pushes pushed pushing",
        "dip dips dipped dipping",
        "trim trims trimmed trimming",
        "add adds added adding",
        "gain gains gained gaining",
        "slow slows slowed slowing",
        "plummet plummets plummeted plummeting",
        "refer refers referred referring",
        "outstrip outstrips outstripped outstripping",
        "outpace outpaces outpaced outpacing",
        "outgrow outgrows outgrew outgrown outgrowing",
        "offset offsets offsetting",
        "undercut undercuts undercutting",
        "withdraw withdraws withdrew withdrawn withdrawing",
        "leap leaps leaped leapt leaping",
        "level levels leveled levelled leveling levelling",
        "fuel fuels fueled fuelled fueling fuelling",
        "reveal reveals revealed revealing",
    ],
)
def test_a_verb_has_its_forms(forms: str) -> None:
    assert verb_forms(forms.split()[0]) == tuple(forms.split())


@pytest.mark.parametrize(
    ("noun", "several"),
    [
        ("ton", "tons"),
        ("inch", "inches"),
        ("box", "boxes"),
        ("century", "centuries"),
        ("day", "days"),
        ("foot", "feet"),
        ("person", "people"),
        ("gigahertz", "gigahertz"),
        ("square foot", "square feet"),
        ("acre-foot", "acre-feet"),
        ("light-year", "light-years"),
        ("part per million", "parts per million"),
        ("barrel of oil equivalent", "barrels of oil equivalent"),
    ],
)
def test_a_noun_has_its_plural(noun: str, several: str) -> None:
    assert noun_forms(noun) == (noun, several)


def test_a_verb_whose_forms_are_listed_has_those_alone() -> None:
    assert verbs("firm: firmed firming  # a firm is a company") == ("firmed", "firming")


@pytest.mark.parametrize(("role", "form"), TELLING)
def test_each_form_of_a_verb_of_change_tells_one(role: str, form: str) -> None:
    change = econnum.extract(f"Prices {form} 5%.")[-1].change
    assert change == econnum.Change(role.partition(" ")[0], None, "by")


def test_no_form_of_a_verb_of_change_has_two_roles() -> None:
    """Shows, with -s, what inflection gives each table beyond its lemmas."""
    for (role, lemma), forms in FORMS.items():
        print(f"{role:9} {lemma:12} {' '.join(form for form in forms if form != lemma)}")
    told = [form for forms in FORMS.values() for form in forms]
    assert len(told) == len(set(told))
    assert set(told) <= {word for row in CHANGES.words.values() for word in row.words}
