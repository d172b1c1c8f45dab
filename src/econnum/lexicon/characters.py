"""What characters are, whatever the language: those that show nothing, the blanks, and those that another one is for.

`IGNORABLE`: Default_Ignorable_Code_Point of DerivedCoreProperties.txt, Unicode 16.0 (2024-09-10), the control
characters that ftfy 6.3 removes (`remove_control_chars`), and the object replacement character.
`BLANKS`: general category Zs of UnicodeData.txt, Unicode 16.0.
`RADICALS`: EquivalentUnifiedIdeograph.txt, Unicode 16.0, for the block CJK Radicals Supplement; Kangxi radicals and
compatibility ideographs have their ideographs in UnicodeData.txt itself, and so in `unicodedata`.
`SIGNS_OF_PUNCTUATION`: what prints and typewriters set for a plain sign; confusables.txt, Unicode 16.0, and by eye.
"""

from __future__ import annotations

__all__ = [
    "BLANKS",
    "EXPANDED",
    "IGNORABLE",
    "LINE_ENDS",
    "ONE_FOR_ONE",
    "RADICALS",
    "SIGNS_OF_PUNCTUATION",
    "WRITTEN_OUT",
]

# Each of these is a part of a class of characters: ranges of code points.
IGNORABLE = (
    "\u00ad\u034f\u061c\u115f-\u1160\u17b4-\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufff9-\ufffc"
)
BLANKS = " \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
# Lines end at these too: vertical tabulator and form feed, next line, line and paragraph separator.
LINE_ENDS = "\x0b\x0c\x85\u2028\u2029"

# Blocks of which each character is another one by its compatibility mapping: radicals and ideographs that stand for an
# ideograph, small forms, signs at another width, and letters and digits of mathematics.
ONE_FOR_ONE = (
    "\u2f00-\u2fd5\uf900-\ufaff\ufe50-\ufe6b\uff61-\uff65\uffe0-\uffe6\U0001d400-\U0001d7ff\U0002f800-\U0002fa1f"
)
# Blocks of which each character is several: ligatures, months, hours, units of measure and days in one square.
EXPANDED = "\ufb00-\ufb06\u32c0-\u32cf\u3358-\u33ff"
WRITTEN_OUT = {"№": "No.", "₨": "Rs"}

_PAIRS = """
    ⺀冫 ⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗㣺
    ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺥爫 ⺦丬 ⺨犭 ⺩王 ⺫罒 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺱罓
    ⺳㓁 ⺴㓁 ⺶羊 ⺷羊 ⺸羊 ⺹耂 ⺺肀 ⺼月 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足
    ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻟飠 ⻠饣
    ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟
"""
RADICALS: dict[str, str] = {pair[0]: pair[1] for pair in _PAIRS.split()}

SIGNS_OF_PUNCTUATION: dict[str, str] = {
    "％": "%", "٪": "%", "．": ".", "․": ".", "＄": "$", "￥": "¥", "￡": "£", "＋": "+", "＜": "<", "＞": ">",
    "～": "~", "〜": "~", "∼": "~", "－": "-", "−": "-", "‐": "-", "‑": "-", "‒": "-", "–": "-", "―": "—", "˗": "-",
    "’": "'", "‘": "'", "ʼ": "'", "‛": "'", "＇": "'", "（": "(", "）": ")", "／": "/", "⁄": "/", "∕": "/", "＃": "#",
    "＆": "&", "∶": ":", "‧": "·", "⋅": "·", "∙": "·", "・": "·", "･": "·", "‚": ",",
}  # fmt: skip
