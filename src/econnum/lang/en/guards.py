"""English words and phrases that hold a number word and are no number: set phrases, names.

Grown from the number words that real news prints inside phrases; the Oxford English Dictionary decides what is
a set phrase.
"""

from __future__ import annotations

from econnum.lang.patterns import Pattern, phrases

__all__ = ["ADDRESSES", "GUARDS", "GUARDS_NOT_BEFORE", "IDENTIFIERS_BEFORE", "NAMES_AT", "NAMES_BEFORE", "TITLED"]

GUARDS: dict[str, str] = phrases(
    {
        "a set phrase": """
            one of | one another | one after another | one by one | one or another | one-on-one | one on one
            one-to-one | one and all | one day | one hand | one thing | one side | one's | one-sided | one-off
            one-stop | one-way | one reason | one way | one time | one-time | one such | one cannot | one can
            one could | one may | one might | one must | one should | one would | one has | one does | one knows
            one sees | one that | one who | one which | one where | one in which | one with | one as
            one for | one from | one at | one on | one-party | one-third-party | one-size-fits-all | one size
            one step | one word | one-dimensional | one-child | one world | one country | one china | one belt
            year and a half | month and a half | week and a half | decade and a half | century and a half | hour and a half | half as much again | half as many again | half again
            one last | one final | one more | one extreme | one form or another | one point | one and the same
            one and only | at one point | at one stage | at one time | no one | number one | day one | phase one
            all in one | all-in-one | a new one | one bedroom | one-bedroom | one-day | one-year-old | one night
            one evening | one morning | one afternoon | loved one
            and one of | this half | last half | next half | latter half | first and foremost | first-class | first class | first-rate | first-hand | first hand
            first lady | first name | first aid | first place to | first principles | first glance
            at first | first sight | first-line | first-mover | first mover | first responders | first-tier
            first-degree | first light | first choice | first world | first-ever time | in the first place
            first past the post | first-come | first things first | second-hand | second hand
            second thoughts | second thought | second to none | second-guess | second nature | second-rate
            second class | second-class | second opinion | second chance | second wind | split second | split-second
            per second | second-tier | second world war | second fiddle | second home
            second homes | second language | second lady | second-largest-ever | third party | third parties
            third-party | third world | third-world | third way | third-tier | third-rate | third country
            third countries | third degree | third person | third reich | fourth estate | fourth-tier | fifth column
            fifth avenue | fourth of july | seventh heaven | eleventh hour | first lord | tenth-grade | two-way
            two way | two sides of | two-faced | two-tier | two-pronged | two-track | twofold purpose | two cents
            three-dimensional | three dimensional | three-way | two-dimensional | four-way | two-time | two-edged
            three-pronged | three-tier | four-square | four corners | six-pack | seven sisters | seven seas
            seven wonders | nine-to-five | ten-a-penny | ten to one | two-by-four | two and two | four-letter
            four-wheel | four-star | five-star | three-star | two-star | six sigma | seven-eleven | eight-corridor
            twenty-twenty | forty winks | catch-twenty-two | one-two | back to square one | square one | one-upmanship
            ground zero | zero-sum | zero sum | zero in | zero-emission | zero emission | zero carbon
            zero-carbon | zero tolerance | zero-tolerance | net zero | net-zero | zero-covid | zero covid | near-zero
            zero coupon | zero-coupon | zero coupons | zero-coupons | band one | band two | band three | band four | zero-rated | sub-zero | absolute zero | zero hour | zero-hour | zero waste | zero-waste | above zero
            below zero | patient zero | zero-interest | half-hearted | half-baked | half-brother | half-life
            half-mast | half-term | half-time | half time | half-way | half way | half-finished | half-truth
            half the battle | other half | better half | second half of the match | first half of the match
            half a mind | half-open | half empty | half full | half-year | half-yearly | half year | half-past
            half past | half asleep | half marathon | half-marathon | a million miles | a million times
            a thousand times | a hundred times | millions more miles | thank you a million | one in a million
            hundred flowers | hundred talent | hundred talents | thousand talents | thousand islands
            ten thousand steps | dime a dozen | baker's dozen | dirty dozen | double-edged | double edged
            double standard | double standards | double down | doubling down | doubled down | doubles down
            double-check | double check | double bind | double-breasted | double-decker | double-barreled | double-barrelled | double-layered | double-sided | double-entry | double-stack | number-one | double agent | double-cross
            double room | double bed | double glazing | double-glazed | double counting | double-counting
            double taxation | double whammy | double bottom | double top | double jeopardy | double act | double time
            double negative | double-dip | double dip | double-layer | double-blind | double helix | double life
            double fault | double figures | doubles match | men's doubles | women's doubles | mixed doubles
            double-header | on the double | double carbon | triple a | triple-a | triple bottom line | triple jump
            triple crown | triple threat | triple-digit-temperature | treble clef | quadruple bypass | twice-weekly
            think twice | twice over | once or twice | first come | first served | last but one
            on the one hand | one way or another | of the first water | dozens of times
            in the millions | in their hundreds | in their thousands | a third time | one-horse | four-by-four
            two-thirds majority
        """,
        "a name": """
            world war one | world war two | second world war | first world war
            formula one | air force one | capital one | channel four | channel five | bbc one | bbc two | bbc three
            radio one | radio four | four seasons | big four | big three | big five | big six | big seven
            group of seven | group of eight | group of twenty | group of two | five eyes | gang of four | three gorges
            three mile island | seven-eleven | motel six | six flags | three kingdoms | three arrows
            four asian tigers | four tigers | magnificent seven | oceans eleven | pier one | phase two | phase three
            one belt one road | one belt, one road | forty-niners | first republic | first solar | first data
            first citizens | first horizon | first abu dhabi | first quantum | first financial | first national
            first bank | first capital | first eagle | first trust | fifth third | third point | third bridge
            third avenue | sixth street | fifth third bancorp | twenty-first century fox | twentieth century fox
            seventh-day | one nation | double eleven | double twelve | double 11 | double 12 | double-11 | double-12 | one medical | one direction | first minister | first secretary
            second secretary | first deputy | first lien | second lien | first vice | third plenum | first cow
            first amendment | second amendment | fourth amendment | fifth amendment | tier one | tier two
        """,
    }
)
# A house number before the name of a street, in the letters' own case.
ADDRESSES = Pattern(
    r"(?:-[0-9]{1,4})?(?: [A-Z][\w.-]{0,20}| [0-9]{1,3}(?:st|nd|rd|th)){1,3} (?:Road|Rd|Street|St|Avenue|Ave|Way|Lane|Drive|Boulevard|Blvd|Place|Square)(?![a-z])|,? (?:Ave|Rue|Via|Calle) [A-Z]"
)
# A product after its article, in the letters' own case: the Aurora 90, which; what follows shows the name's end.
TITLED = Pattern(
    r"(?<![A-Za-z])(?:[Tt]he|[Ii]ts|[Aa]|[Nn]ew) (?!Top|Fortune|Forbes|Global|Hurun|Inc|About|Some|Over|Nearly|Almost)[A-Z][A-Za-z-]{2,20}(?<!ese)(?<!an)(?<!ans)(?<!ish) "
    r"[0-9０-９]{1,3}(?=[.,;:)?!．](?![0-9０-９])|$|\n| (?:is|was|has|will|and(?! [0-9０-９])|or(?! [0-9０-９])|in|on|which|that|from|with|for|to(?! [0-9０-９])|at|by|smartphones?|handsets?|"
    r"tablets?|jetliners?|series)(?![A-Za-z]))"
)
# Names that begin with digits, as they are written.
NAMES_AT: dict[str, str] = phrases(
    {
        "a name": "2G | 3G | 4G | 5G | 6G | 2D | 3D | 4D | 4K | 8K | 3M | 7-Eleven | 7-ELEVEn | 24/7 | 4WD | 2WD | 4x4 | 3PL | 4PL | 3GPP | 4G/5G | 5G-A | 10-K | 8-K | 10-Q | 20-F | 401k"
    }
)
NAMES_BEFORE: dict[str, str] = phrases(
    {
        "an index name": "s&p | sp | s&p/asx | s&p/tsx | nikkei | russell | csi | ftse | stoxx | euro stoxx | nasdaq | nasdaq- | cac | dax | dax- | ibex | topix | asx | sse | kospi | nifty | star | hang seng | msci | wilshire | aex | smi | omx | ftse- | ftseurofirst | stoxx europe | stoxx europe | cac- | star market | chinext | tsx | star- | dj stoxx | shanghai shenzhen csi | set | standard & poor's | standard and poor's | standard & poors | standard & poor’s",
        "a product name": "boeing | airbus | covid- | covid | iphone | ipad | galaxy | windows | iso | industry | web | office | formula | model | mate | pixel | playstation | ps | xbox | nvidia rtx | rtx | geforce | ryzen | core i | matebook | redmi | mi | pentium | android | ios | apollo | voyager | falcon | starship | soyuz | shenzhou | chang'e | tiangong | long march | saturn | title | article | section | chapter | page | paragraph | figure | fig. | table | appendix | annex | exhibit | verse | schedule | room | flight | terminal | gate | pier | platform | highway | route | interstate | level | phase | class | scope | tier | type | category | grade | version | ver. | area | building | block | unit | apt | suite | channel | radio | studio | line | nord stream | planet | game | row | euro | copa | expo | uefa euro | world cup | catch- | mk | saab | catch | rule | season | episode | double | double- | option | note | stage | step | lesson | tranche | resolution | regulation | act | form | schedule 13",
    }
)
# What shows, right after a guarded phrase, that it is a numeral after all: one point three million.
_DIGITS = ("zero", "oh", "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
GUARDS_NOT_BEFORE: dict[str, tuple[str, ...]] = {"one point": _DIGITS, "at one point": _DIGITS}
IDENTIFIERS_BEFORE: dict[str, str] = phrases(
    {
        "an identifier": "tel | tel: | tel. | telephone | telephone: | phone | phone: | phone number | telephone number | fax number | mobile number | fax | fax: | hotline | hotline: | zip | zip code | postcode | postal code | id | id: | id number | code | code: | stock code | stock code: | ticker | isin | isbn | issn | isbn: | account | account number | account no. | document no. | order no. | decree no. | notice no. | law no. | file no. | ref | ref. | ref: | reference | reference: | case no. | case number | record no. | icp no. | serial number | serial no. | license no. | licence no. | registration no. | registration number | patent no. | order no. | permit no. | doi: | qq: | wechat: | record number | identification code: | identification code | passport no. | bill no. | docket no. | lot | lot no. | invoice no. | vin | p.o. box | po box | cusip | cas no. | flight no.",
    }
)
