"""English inflection: the forms of verbs and nouns, made from the lemma.

Source: Quirk, Greenbaum, Leech and Svartvik, A Comprehensive Grammar of the English Language (1985): 3.5-3.10 for the
spelling of regular verbs, 3.11-3.20 for the irregular ones, 5.73-5.103 for the plural of nouns.  The irregular verbs
are those that move figures, spend them or stand in the set phrases of the tables.
"""

from __future__ import annotations

from functools import cache

from econnum.lang.templates import words

__all__ = ["noun_forms", "verb_forms", "verbs"]

# Past tense and past participle, with all variants.
_IRREGULAR = {
    verb: tuple(forms)
    for verb, *forms in map(
        str.split,
        """
        become became become
        begin began begun
        bet bet
        bind bound
        break broke broken
        bring brought
        build built
        burn burned burnt
        burst burst
        buy bought
        catch caught
        come came
        cost cost
        creep crept
        cut cut
        deal dealt
        dive dived dove
        do did done
        draw drew drawn
        drive drove driven
        eat ate eaten
        fall fell fallen
        feed fed
        feel felt
        find found
        fly flew flown
        get got gotten
        give gave given
        go went gone
        grow grew grown
        hang hung
        hear heard
        hit hit
        hold held
        keep kept
        know knew known
        lay laid
        lead led
        leap leaped leapt
        leave left
        lend lent
        let let
        lie lay lain
        lose lost
        make made
        mean meant
        meet met
        pay paid
        put put
        quit quit
        read read
        rise rose risen
        run ran run
        say said
        see saw seen
        sell sold
        send sent
        set set
        shed shed
        shoot shot
        show showed shown
        shrink shrank shrunk
        shut shut
        sink sank sunk
        sit sat
        slide slid
        speak spoke spoken
        spend spent
        spin spun
        split split
        spread spread
        spring sprang sprung
        stand stood
        stick stuck
        strike struck
        swell swelled swollen
        swing swung
        take took taken
        tear tore torn
        tell told
        think thought
        throw threw thrown
        win won
        wind wound
        write wrote written
        """.strip().splitlines(),
    )
}
# Prefixes after which an irregular verb stays irregular: outgrew, overtook, undercut, rebuilt, withdrew, upheld,
# offset.
_PREFIXES = ("out", "over", "under", "re", "with", "up", "off")
# A final consonant is doubled after one short vowel in a stressed syllable: always in a word of one syllable, after an
# unstressed prefix, and in these words.
_UNSTRESSED = ("out", "over", "under")
_STRESSED_LAST = frozenset(
    words("""
    admit commit compel concur control defer deter dispel equip excel expel incur infer occur omit outfit patrol permit
    prefer propel rebut recur refer regret repel submit transfer transmit
    """)
)
# British English also doubles an l after an unstressed short vowel, American English does not; news has both.
_FINAL_L = frozenset(words("dial equal fuel"))
_VOWELS = frozenset("aeiou")
_NEVER_DOUBLED = frozenset("aeiouwxy")

_PLURALS = {
    "child": "children", "foot": "feet", "man": "men", "millennium": "millennia", "penny": "pence", "person": "people",
    "woman": "women",
}  # fmt: skip
_UNCHANGED = ("hertz", "horsepower", "kelvin", "lux", "series", "sheep", "stone")


@cache
def verb_forms(verb: str) -> tuple[str, ...]:
    """The forms of a verb, each once, the lemma first, with all spellings.

    >>> verb_forms("rise")
    ('rise', 'rises', 'rose', 'risen', 'rising')
    >>> verb_forms("dip"), verb_forms("level")[-2:]
    (('dip', 'dips', 'dipped', 'dipping'), ('leveling', 'levelling'))
    """
    for prefix in _PREFIXES:
        if verb.startswith(prefix) and (stem := verb[len(prefix) :]) in _IRREGULAR:
            return tuple(prefix + form for form in verb_forms(stem))
    stems = _stems(verb)
    past = _IRREGULAR.get(verb) or tuple(map(_with_ed, stems))
    return tuple(dict.fromkeys([verb, _with_s(verb), *past, *map(_with_ing, stems)]))


def noun_forms(noun: str) -> tuple[str, str]:
    """The singular and plural of a noun; in a phrase the head changes.

    >>> noun_forms("square foot"), noun_forms("ton of coal equivalent"), noun_forms("century")
    (('square foot', 'square feet'), ('ton of coal equivalent', 'tons of coal equivalent'), ('century', 'centuries'))
    """
    head = noun.partition(" of ")[0].partition(" per ")[0]
    before = head[: max(head.rfind(" "), head.rfind("-")) + 1]
    one = head[len(before) :]
    several = one if one.endswith(_UNCHANGED) else _PLURALS.get(one) or _with_s(one)
    return noun, before + several + noun[len(head) :]


def verbs(table: str) -> tuple[str, ...]:
    r"""The forms of the verbs of a table; a line has verbs, or one verb, a colon, and the forms of it that count.

    Two blanks and # begin a comment.

    >>> verbs("rise\nfirm: firmed firming  # a firm is a company")
    ('rise', 'rises', 'rose', 'risen', 'rising', 'firmed', 'firming')
    """
    forms: list[str] = []
    for line in table.splitlines():
        listed, colon, some = line.partition("  #")[0].partition(":")
        forms += some.split() if colon else (form for verb in listed.split() for form in verb_forms(verb))
    return tuple(dict.fromkeys(forms))


def _stems(verb: str) -> list[str]:
    """The stems before -ed and -ing."""
    doubled = verb + verb[-1]
    if verb in _STRESSED_LAST or any(_is_short(verb.removeprefix(prefix)) for prefix in ("", *_UNSTRESSED)):
        return [doubled]
    both = verb in _FINAL_L or (verb[-1] == "l" and verb[-2] in _VOWELS and verb[-3] not in _VOWELS)
    return [verb, doubled] if both else [verb]


def _is_short(syllable: str) -> bool:
    """Whether a word is one syllable with one short vowel before its last letter: dip, trim, quit."""
    letters = syllable.replace("qu", "q")
    before, vowel, last = letters[:-2], letters[-2:-1], letters[-1:]
    return last not in _NEVER_DOUBLED and vowel in _VOWELS and _VOWELS.isdisjoint(before)


def _with_ed(stem: str) -> str:
    if stem.endswith("e"):
        return stem + "d"
    return stem[:-1] + "ied" if _ends_in_consonant_and(stem, "y") else stem + "ed"


def _with_ing(stem: str) -> str:
    if stem.endswith("ie"):
        return stem[:-2] + "ying"
    return (stem[:-1] if stem.endswith("e") and stem[-2] not in "eoy" else stem) + "ing"


def _with_s(word: str) -> str:
    if _ends_in_consonant_and(word, "y"):
        return word[:-1] + "ies"
    hissing = word.endswith(("s", "x", "z", "ch", "sh")) or _ends_in_consonant_and(word, "o")
    return word + ("es" if hissing else "s")


def _ends_in_consonant_and(word: str, last: str) -> bool:
    return word.endswith(last) and word[-2:-1] not in _VOWELS
