"""What makes a Chinese number an hour of the day.

Source: 现代汉语词典 (7th ed., 2016), s.v. 时, 点, and of the parts of the day 凌晨 to 午夜.
"""

from __future__ import annotations

from econnum.lang.patterns import Pattern
from econnum.lang.shape import ClockCues

__all__ = ["CLOCK"]

_MINUTE = "(?:[0-5]?[0-9]|[一二三四五]?十?[一二三四五六七八九]?)分(?![之点钱])"
_PARTS = "凌晨|清晨|早晨|早上|早间|上午|中午|正午|午间|午后|下午|傍晚|晚上|晚间|夜间|深夜|午夜|早|晚|时间|当日|当天|当晚|今晚|明晚|昨晚"

CLOCK = ClockCues(
    behind=("时", "点"),
    # 15时 and 9点半; but 24小时 is a length of time, and a 点 alone is one of an index.
    after=Pattern(
        rf" ?时(?!间|段|期|代|空|区|尚|装|差|速|长|候|隔|常|机)(?:{_MINUTE}|许|整|半)?|点(?:{_MINUTE}|[一三13]刻|半(?!年|数)|整|钟)"
    ),
    part=Pattern(rf"(?:{_PARTS})$"),
    after_part=Pattern(r" ?点(?!评|击|燃|赞|位|关)"),
)
