"""English words and phrases that contain a number word but are not a number: set phrases, names.

Collected from the number words inside phrases in real news; the Oxford English Dictionary decides what is a set
phrase.
"""

from __future__ import annotations

from econnum.lang.patterns import Pattern
from econnum.lang.templates import Templates, words

__all__ = ["ADDRESSES", "GUARDS", "GUARDS_NOT_BEFORE", "IDENTIFIERS_BEFORE", "NAMES_AT", "NAMES_BEFORE", "TITLED"]

_TEMPLATES = Templates()
# By the number word in them, in alphabetical order.
GUARDS: dict[str, str] = _TEMPLATES.rows(
    {
        "a set phrase": """
            # Zero.
            above zero | absolute zero | below zero | ground zero | near-zero | net~zero | patient zero | sub-zero
            zero~carbon | zero~coupon[s] | zero~covid | zero~emission | zero~hour | zero in | zero~sum
            zero~tolerance | zero~waste | zero-interest | zero-rated
            # Half, twice, double, treble.
            better half | century and a half | decade and a half | double act | double agent | double bed
            double bind | double bottom | double carbon | double~check | double~counting | double~dip | double down
            double~edged | double fault | double figures | double glazing | double helix | double jeopardy
            double life | double negative | double room | double standard[s] | double taxation | double time
            double top | double whammy | double-barreled | double-barrelled | double-blind | double-breasted
            double-cross | double-decker | double-entry | double-glazed | double-header | double-layer
            double-layered | double-sided | double-stack | doubled down | doubles down | doubles match
            doubling down | half a mind | half again | half as many again | half as much again | half asleep
            half empty | half full | half~marathon | half~past | half the battle | half~time | half~way | half~year
            half-baked | half-brother | half-finished | half-hearted | half-life | half-mast | half-open | half-term
            half-truth | half-yearly | hour and a half | last half | latter half | men's doubles | mixed doubles
            month and a half | next half | on the double | once or twice | other half | quadruple bypass
            think twice | this half | treble clef | triple~a | triple bottom line | triple crown | triple jump
            triple threat | triple~lock | triple-digit-temperature | twice over | twice-weekly | twofold purpose
            week and a half | women's doubles | year and a half
            # One.
            a new one | all in one | all-in-one | and one of | at one point | at one stage | at one time
            back to square one | band one | day one | last but one | loved one | no one | number~one
            on the one hand | one after another | one afternoon | one and all | one and only | one and the same
            one another | one as | one at | one~bedroom | one belt | one by one | one can | one cannot | one china
            one could | one country | one~day | one does | one evening | one extreme | one final | one for
            one form or another | one from | one hand | one has | one in a million | one in which | one knows
            one last | one may | one might | one more | one morning | one must | one night | one of | one on
            one on one | one or another | one point | one reason | one sees | one should | one side | one size
            one step | one such | one that | one thing | one~time | one~way | one way or another | one where
            one which | one who | one with | one word | one world | one would | one's | one-child | one-dimensional
            one-horse | one-off | one-on-one | one-party | one-sided | one-size-fits-all | one-stop
            one-third-party | one-to-one | one-two | one-upmanship | one-year-old | phase one | square one
            # Two.
            band two | catch-twenty-two | twenty-twenty | two and two | two cents | two sides of | two~way
            two-by-four | two-dimensional | two-edged | two-faced | two-pronged | two-star | two-thirds majority
            two-tier | two-time | two-track
            # Three to twelve.
            baker's dozen | band four | band three | dime a dozen | dirty dozen | dozens of times | eight-corridor
            five-star | forty winks | four corners | four-by-four | four-letter | four-square | four-star | four-way
            four-wheel | nine-to-five | seven seas | seven sisters | seven wonders | six sigma | six-pack
            ten thousand steps | ten to one | ten-a-penny | three~dimensional | three-pronged | three-star
            three-tier | three-way
            # First.
            at first | first aid | first and foremost | first choice | first~class | first~come | first glance
            first half of the match | first~hand | first lady | first light | first lord | first~mover | first name
            first past the post | first place to | first principles | first responders | first served | first sight
            first things first | first world | first-degree | first-ever time | first-line | first-rate | first-tier
            in the first place | of the first water
            # Second.
            per second | second chance | second~class | second fiddle | second half of the match | second~hand
            second home[s] | second lady | second language | second nature | second opinion | second thought[s]
            second to none | second wind | second-guess | second-largest-ever | second-rate | second-tier
            split~second
            # Third and on.
            a third time | eleventh hour | fifth avenue | fifth column | fourth estate | fourth of july
            fourth-tier | seventh heaven | tenth-grade | third countr(y|ies) | third degree | third parties
            third~party | third person | third reich | third way | third~world | third-rate | third-tier
            # Hundreds and more.
            a hundred times | a million miles | a million times | a thousand times | hundred flowers
            hundred talent[s] | in the millions | in their hundreds | in their thousands | millions more miles
            thank you a million | thousand islands | thousand talents
        """,
        "a name": """
            # Half, twice, double, treble.
            double~11 | double~12 | double eleven | double twelve
            # One.
            air force one | bbc one | capital one | formula one | one belt one road | one belt, one road
            one direction | one medical | one nation | pier one | radio one | tier one | world war one
            # Two.
            bbc two | group of twenty | group of two | phase two | tier two | twentieth century fox
            twenty-first century fox | world war two
            # Three to twelve.
            bbc three | big five | big four | big seven | big six | big three | channel five | channel four
            five eyes | forty-niners | four asian tigers | four seasons | four tigers | gang of four
            group of eight | group of seven | magnificent seven | motel six | oceans eleven | phase three
            radio four | seven-eleven | six flags | three arrows | three gorges | three kingdoms | three mile island
            # First.
            first abu dhabi | first amendment | first bank | first capital | first citizens | first cow | first data
            first deputy | first eagle | first financial | first horizon | first lien | first minister
            first national | first quantum | first republic | first secretary | first solar | first trust
            first vice | first world war
            # Second.
            second amendment | second lien | second secretary | second world war
            # Third and on.
            fifth amendment | fifth third | fifth third bancorp | fourth amendment | seventh-day | sixth street
            third avenue | third bridge | third plenum | third point
        """,
    }
)
# A house number before the name of a street; case-sensitive.
_STREETS = "Road|Rd|Street|St|Avenue|Ave|Way|Lane|Drive|Boulevard|Blvd|Place|Square"
ADDRESSES = Pattern(
    rf"""(?x:
        (?:-[0-9]{{1,4}})?(?:[ ][A-Z][\w.-]{{0,20}}|[ ][0-9]{{1,3}}(?:st|nd|rd|th)){{1,3}}[ ](?:{_STREETS})(?![a-z])
      | ,?[ ](?:Ave|Rue|Via|Calle)[ ][A-Z]
    )"""
)
# A product after its article, case-sensitive: the Aurora 90, which; the text after it marks the end of the name.
_NO_PRODUCTS = "Top|Fortune|Forbes|Global|Hurun|Inc|About|Some|Over|Nearly|Almost"
_BEHIND_PRODUCTS = (
    "is|was|has|will|and(?![ ][0-9０-９])|or(?![ ][0-9０-９])|in|on|which|that|from|with|for|to(?![ ][0-9０-９])|at|by|"
    "smartphones?|handsets?|tablets?|jetliners?|series"
)
TITLED = Pattern(
    rf"""(?x:
        (?<![A-Za-z])(?:[Tt]he|[Ii]ts|[Aa]|[Nn]ew)[ ]
        (?!{_NO_PRODUCTS})[A-Z][A-Za-z-]{{2,20}}(?<!ese)(?<!an)(?<!ans)(?<!ish)[ ]
        [0-9０-９]{{1,3}}
        (?=[.,;:)?!．](?![0-9０-９])|$|\n|[ ](?:{_BEHIND_PRODUCTS})(?![A-Za-z]))
    )"""
)
# Names that begin with digits, case-sensitive.
NAMES_AT: dict[str, str] = dict.fromkeys(
    words("""
        10-K 10-Q 20-F 24/7 9/11 2D 2G 2WD 3D 3G 3GPP 3M 3PL 401k 4D 4G 4G/5G 4K 4PL 4WD 4x4 5G 5G-A 6G 7-ELEVEn
        7-Eleven 8-K 8K
    """),
    "a name",
)
# Names before digits that belong to them: the Nikkei 225, Boeing 737.
NAMES_BEFORE: dict[str, str] = _TEMPLATES.rows(
    {
        "an index name": """
            aex | asx | cac[-] | chinext | csi | dax[-] | dj stoxx | euro stoxx | ftse[-] | ftseurofirst | hang seng
            ibex | kospi | msci | nasdaq[-] | nifty | nikkei | omx | russell | s&p | s&p/asx | s&p/tsx | set
            shanghai shenzhen csi | smi | sp | sse | standard & poor's | standard & poors | standard & poor’s
            standard and poor's | star[-] | star market | stoxx | stoxx europe | topix | tsx | wilshire
        """,
        "an accounting standard": """
            aasb | apb opinion no. | asc | asu | fas | frs | gasb | hkas | hkfrs | ias | ifric | ifrs | sfas | ssap
            (fas|sfas|frs|ias|ifrs) no.
        """,
        "a product name": """
            act | airbus | android | annex | apollo | appendix | apt | area | article | block | boeing | building
            catch[-] | category | chang'e | channel | chapter | class | clause | copa | core i | covid[-] | double[-]
            episode | euro | exhibit | expo | falcon | fig. | figure | flight | form | formula | galaxy | game | gate
            geforce | grade | highway | industry | interstate | ios | ipad | iphone | iso | item | junction | lesson
            level | line | long march | mate | matebook | mi | mk | model | nord stream | note | nvidia rtx | office
            option | page | paragraph | pentium | phase | pier | pixel | planet | platform | playstation | ps | radio
            reactor | redmi | regulation | resolution | room | route | row | rtx | rule | runway | ryzen | saab
            saturn | schedule | schedule 13 | scope | season | section | shenzhou | soyuz | stage | starship | step
            studio | suite | table | terminal | tiangong | tier | title | topic | tranche | type | uefa euro | unit
            ver. | verse | version | voyager | web | windows | world cup | xbox
        """,
    }
)
# Text after a guarded phrase that makes it a numeral: one point three million.
_DIGITS = words("zero oh nought one two three four five six seven eight nine")
GUARDS_NOT_BEFORE: dict[str, tuple[str, ...]] = {"one point": (*_DIGITS, "higher", "lower"), "at one point": _DIGITS}
IDENTIFIERS_BEFORE: dict[str, str] = dict.fromkeys(
    _TEMPLATES.expand("""
        tel[.|:] | telephone[:] | phone[:] | (fax|mobile|phone|telephone) number | fax[:] | hotline[:]
        zip [code] | postcode | postal code | p.o. box | po box
        id[:] | id number | [stock] code[:] | identification code[:] | ticker | account | account number
        isin | isbn[:] | issn | cusip | vin | doi: | qq: | wechat: | lot | ref[.|:] | reference[:]
        (account|announcement|application|bill|bulletin|cas|case|circular|decree|directive|docket|document) no.
        (file|flight|icp|invoice|law|licence|license|lot|notice|notification|paper|regulation|release|ruling) no.
        (order|passport|patent|permit|record|registration|serial) no.
        (case|record|registration|serial) number
    """),
    "an identifier",
)
