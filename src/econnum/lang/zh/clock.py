"""The cues of a time of day in Chinese.

Source: 现代汉语词典 (7th ed., 2016), s.v. 时, 点, and of the parts of the day 凌晨 to 午夜.
"""

from __future__ import annotations

from econnum.lang.patterns import Pattern, trie
from econnum.lang.schema import ClockCues
from econnum.lang.templates import words

__all__ = ["CLOCK"]

_PARTS = """
    上午 下午 中午 今晚 傍晚 凌晨 午后 午夜 午间 夜间 当天 当日 当晚 早 早上 早晨 早间 时间 明晚 昨晚 晚 晚上 晚间
    正午 深夜 清晨
"""
_MINUTE = "(?:[0-5]?[0-9]|[一二三四五]?十?[一二三四五六七八九]?)分(?![之点钱])"
# 15时 and 9点半; but 24小时 is a duration, and 点 alone is an index point.
_AFTER = rf"""(?x:
    [ ]?时(?!间|段|期|代|空|区|尚|装|差|速|长|候|隔|常|机)(?:{_MINUTE}|许|整|半)?
  | 点(?:{_MINUTE}|[一三13]刻|半(?!年|数)|整|钟)
)"""

CLOCK = ClockCues(
    first_words=("时", "点"),
    after=Pattern(_AFTER),
    part=Pattern(lambda: f"{trie(words(_PARTS))}$"),
    after_part=Pattern(" ?点(?!评|击|燃|赞|位|关)"),
)
