"""The cues of change in Chinese: direction, basis, and level or amount.

Words of one role are sorted by code point.

Source: the vocabulary of the Statistical Communiqués of the National Bureau of Statistics (2015-2024).
"""

from __future__ import annotations

from econnum.lang.patterns import NEVER, Pattern, named_groups, trie
from econnum.lang.schema import SUCCESSIVE, ChangeCues, ChangeWords
from econnum.lang.templates import words

__all__ = ["CHANGES"]

# Words of movement and of rates, by role; see `ChangeCues.words`.
_WORDS: dict[str, str] = {
    "up": """
        上升 上扬 上浮 上涨 上移 上行 上调 净增 加仓 加价 加快 加速 劲升 升值 反弹
        回升 增亏 增产 增仓 增加 增厚 增多 增持 增收 增长 多出 多增 多收 多赚 大增
        大涨 急升 急涨 扩大 扩容 扩张 抬升 拉升 提价 提升 提高 攀升 收升 收涨 收紧
        收高 放量 暴涨 涨 涨了 涨价 激增 猛增 累涨 累计涨 翻 翻了 走升 走强 走阔
        走高 跃升 飙升 高出 高开
    """,
    "down": """
        下挫 下探 下浮 下滑 下移 下行 下调 下跌 下降 低开 关停 减 减亏 减产 减仓
        减少 减持 减收 减轻 削减 压减 压缩 回撤 回落 大减 大跌 大降 少亏 少增 少收
        少赚 急挫 急跌 挫 摊薄 收低 收窄 收缩 收跌 放缓 暴跌 猛跌 砍 砍去 砍掉 精简
        累计跌 累跌 缩减 缩小 缩水 缩量 萎缩 蒸发 裁减 裁员 贬值 走低 走弱 走软 跌
        跌落 跳水 重挫 锐减 降价 降低 降温 骤减 骤降
    """,
    "up_rate": """
        上涨幅度 升幅 同比增速 增幅 增速 增长幅度 增长率 增长速度 涨幅 涨速 环比增速
    """,
    "down_rate": """
        下跌幅度 下降幅度 减幅 负增长 跌势 跌幅 降低幅度 降幅 降速
    """,
    "up_time": "延迟 延长 推迟 顺延",
    "down_time": "提前 提早 缩短",
}
# The text between a word of change and its figure.
_FILL = """
    ( “ 不低于 不到 不超过 不足 为 之 也 了 了约 了近 人民币 仅 介于 企业 会
    低于 保持在 共 共计 再 净 几乎 出 分别 到了 又 只有 可 各 合计 在 均 处于
    多达 大幅 大概 大约 将 将近 小幅 就 左右 已 幅 幅度 平均 开支 微 成本 接近
    支出 更 最多 有 率 的 的幅度 税负 税费 突破 累计 约 约为 维持在 至少 负担
    费用 超 超了 超过 达 达了 达到 达成 近 近乎 还 速度 逾 逾了 都 预计 预计在
    高于 高达 （
"""
# Nouns of amounts of money: 成交额.
_AMOUNTS = """
    亏损 产值 价款 债 债务 净利 分红 利润 募资 存款 市值 成交 成本 房款 投资
    支出 收入 流入 流出 盈利 税收 税款 红利 罚款 股息 营收 融资 补助 补贴 负债
    财富 贷款 费 费用 资产 资金 赔款 赤字 预算 额
"""


# A count of things that change is not a change: 下降的有87只.
def _link() -> str:
    return f"(?:(?!的[有共仅只均]){trie(words(_FILL))}| )*+"


# After a basis, a sign is the direction: 同比+23.1%, 环比-4.5%.
_BASES = words("同比 按季 按年 按月 环比")
# Before these, a word of movement is part of a noun: 增长率, 涨停, 升级.
_NO_UP = "[面值势量长级产持者股点停位番盘新译]"
_NO_DOWN = "[势停]"

# After a figure: 20.4%的增幅, 5亿元左右的增长, 3%的上涨.
_THING = r"的?[^，。；、,;\s0-9的]{0,4}?"
_OF_THING = r"的[^，。；、,;\s0-9的]{0,4}?"
_AFTER = rf"""(?x:
    (?:(?<![一-鿿])[ ])?(?:左右|以上|以下|多|或以上)?  # a blank between Han ends a clause
    (?:
        {_THING}(?:
            (?P<up>增长(?![至到了为]|[ ]?[0-9])|增幅|涨幅|升幅|增速|升值(?![至到]))
          | (?P<down>降幅|跌幅|减幅|跌势)
        )
      | {_OF_THING}(?:
            (?P<up_noun>增加|上涨|上升|提升)
          | (?P<down_noun>下降|下跌|减少|缩减|削减|减排|降价|下滑|贬值)
        )
    )
)"""

# Bases: 比上年同期, 较2022年末, 同比, 按年, and 年 or 月 before a word of movement (年增3%, 月减0.5%).
_THAN = "(?:比|较|与|和|同)"
_LAST_YEAR = "上年|去年|前年"
_FIGURED_YEAR = "[0-9]{4}[ ]?年"
_NO_YEAR = "折全今去前每逐近半本当历两二三四五六七八九十几数多0-9上明后同"
_YEAR = rf"""(?x:
    {_THAN}
    (?:
        (?:{_LAST_YEAR})(?![ ]?[0-9]{{1,2}}[ ]?月)
      | 上一年|前一年|往年
      | {_FIGURED_YEAR}(?![ ]?[0-9]|[上下第一二三四前两])
    )
    (?:同期|同月|同季|底|末)?
  | (?:{_LAST_YEAR}|{_FIGURED_YEAR})(?:同期|同月|同季)
  | 同比
  | 按年(?![率化利息度])
  | (?<![{_NO_YEAR}])年(?=[减升跌涨降]|增(?![速长幅量]))
)"""
_QUARTER = rf"""(?x:
    {_THAN}(?:上|前一|前|上一)个?季度?(?:[^。；]{{0,8}}环比)?
  | 按季
  | (?<![一二三四首1-4])季(?=[增减升跌])
  | 季度?[^。；]{{0,24}}环比
)"""
_WEEK = rf"{_THAN}(?:上|前一|上一)个?周(?:[^。；]{{0,8}}环比)?|周[^。；]{{0,16}}环比|按周"
_DAY = rf"{_THAN}(?:上|前一|上一)个?(?:交易日|日|天)|按日|较前日|较昨日|日环比"
_MONTH = rf"{_THAN}(?:上|前一|上一)个?月|按月|(?<![0-9一二三四五六七八九十当本上个每])月(?=[增减升跌])"

CHANGES = ChangeCues(
    words={
        "up_rate": ChangeWords(words(_WORDS["up_rate"])),
        "down_rate": ChangeWords(words(_WORDS["down_rate"])),
        "up": ChangeWords(words(_WORDS["up"]), not_after="新倍", not_before=_NO_UP),
        "up_rise": ChangeWords(("升",), not_after="新倍每公毫千百直飞加", not_before=_NO_UP),
        "up_grow": ChangeWords(("增",), not_after="新倍转", not_before=_NO_UP),
        "down": ChangeWords(words(_WORDS["down"]), not_before=_NO_DOWN),
        "down_fall": ChangeWords(("降",), not_after="起霜迫空投", not_before=_NO_DOWN),
        "up_mend": ChangeWords(("上修",), not_before="正"),
        "down_mend": ChangeWords(("下修",), not_before="正"),
        # Here times are occasions, not a multiple: 降息两次.
        "up_act": ChangeWords(("加息",)),
        "down_act": ChangeWords(("降息",)),
        # 同比/环比+5%/-3% has one figure for each basis.
        "up_sign": ChangeWords([f"{basis}+" for basis in _BASES], not_after="/"),
        "down_sign": ChangeWords([f"{basis}-" for basis in _BASES], not_after="/"),
        "flat": ChangeWords(("不变", "持平")),
        "up_time": ChangeWords(words(_WORDS["up_time"])),
        "down_time": ChangeWords(words(_WORDS["down_time"])),
        "carry": ChangeWords(("其中", "分别")),
        "topic": ChangeWords(("相比",)),
    },
    edge="",
    clause_ends={"，": "", ",": "(?:(?<![0-9],)|(?![0-9]))"},
    link=Pattern(_link),
    wide_link=Pattern(lambda: f"[^占比从由自的其有在是和与、于 ]{{0,10}}{_link()}"),
    level=Pattern(lambda: rf"(?:(?<!达)到|至|为|成|自|从|由|报|收于|报收)(?:[^，。；,;]{{0,8}}的)?{_link()}$"),
    after=Pattern(_AFTER),
    after_not="，。；、,;\n",
    basis=named_groups(
        {
            "year_on_year": Pattern(_YEAR),
            "quarter_on_quarter": Pattern(_QUARTER),
            "week_on_week": Pattern(_WEEK),
            "day_on_day": Pattern(_DAY),
            "month_on_month": Pattern(_MONTH),
            SUCCESSIVE: Pattern("环比"),
        },
        firsts="比较与和同上去前0-9按年季周日月环",
    ),
    basis_after=NEVER,
    comparison=Pattern("比|较"),
    against=Pattern("[，,]? ?(?:较|比)[^，。；,]{0,10}(?:增加|减少|放量|缩量|增长|下降) ?"),
    levels=NEVER,
    reached=NEVER,
    paced=NEVER,
    restated=NEVER,
    occasions=NEVER,
    topic=Pattern("(?:与|和|同|跟|较)[^，。；]{2,12}相比"),
    amounts=Pattern(
        lambda: f"{trie(words(_AMOUNTS))}(?:[约近逾超达为共]|合计|约为|超过|突破|仅|高达|达到|只有){{0,2}}$"
    ),
    by=NEVER,
    of=NEVER,
)
