"""Words that make a Chinese figure a change: direction, basis, and level against amount.

Source: the vocabulary of the Statistical Communiqués of the National Bureau of Statistics (2015-2024).
"""

from __future__ import annotations

import re

from econnum.lang.patterns import NEVER, named_groups, trie
from econnum.lang.shape import SUCCESSIVE, ChangeCues, ChangeWords

__all__ = ["CHANGES"]

_UP = (
    "涨价 提价 加价 增长 增加 上涨 涨 上升 上扬 提高 提升 攀升 飙升 回升 走高 走强 拉升 扩大 扩张 加快 加速 上调 高开 收涨 收高 收升 反弹 跃升 大增 劲升 猛增 激增 多增 "
    "升值 走阔 收紧 放量 净增 多收 暴涨 大涨 急升 急涨 涨了 上行 增多 增收 增产 累涨 累计涨 走升 抬升 高出 多出 上浮 增厚 增持 扩容 上移 增仓 加仓 多赚 增亏 翻 翻了"
)
_DOWN = (
    "下降 减少 下跌 跌 降低 回落 下滑 下挫 下调 缩减 削减 收窄 减 缩小 缩水 萎缩 放缓 走低 走弱 贬值 低开 收跌 收低 重挫 暴跌 大跌 大降 骤降 锐减 减轻 少增 "
    "砍掉 砍去 砍 关停 跳水 下行 走软 降价 压缩 精简 跌落 降温 挫 急挫 大减 骤减 猛跌 急跌 减产 累跌 累计跌 下探 下浮 减收 缩量 少收 回撤 摊薄 减持 裁减 裁员 下移 减仓 少赚 收缩 蒸发 压减 减亏 少亏"
)
_UP_RATE = "增长率 增速 增幅 涨幅 升幅 增长速度 增长幅度 上涨幅度 涨速 环比增速 同比增速"
_DOWN_RATE = "降幅 跌幅 降速 下降幅度 下跌幅度 降低幅度 减幅 负增长 跌势"
_FILL = (
    "了 率 幅 幅度 在 介于 保持在 维持在 处于 预计在 速度 达 达到 高达 多达 为 约 近 逾 超 超过 将 将近 约为 仅 只有 预计 可 会 分别 各 累计 不到 不足 至少 最多 大约 接近 几乎 突破 左右 平均 共 共计 合计 均 都 已 也 有 "
    "的 又 再 更 就 出 净 近乎 低于 高于 不超过 不低于 超了 达了 大概 的幅度 逾了 之 了约 了近 微 小幅 大幅 还 达成 到了 人民币 企业 税负 税费 负担 成本 费用 支出 开支 （ ( “ "
)
_AMOUNTS = "额 费用 费 收入 利润 净利 盈利 亏损 营收 资金 成交 融资 募资 投资 资产 市值 贷款 存款 债务 负债 赤字 预算 产值 支出 价款 房款 赔款 罚款 税收 税款 债 财富 成本 补贴 补助 股息 红利 分红 流入 流出"
# What counts those that change is no change: 下降的有87只.
_LINK = rf"(?:(?!的[有共仅只均]){trie(_FILL.split())}| )*+"

_NO_UP = "[面值势量长级产持者股点停位番盘新译]"
# Behind a basis a sign says which way: 同比+23.1%, 环比-4.5%.
_BASES = "同比 环比 按年 按月 按季"

_THAN = r"(?:比|较|与|和|同)"
CHANGES = ChangeCues(
    words={
        "up_rate": ChangeWords(_UP_RATE.split()),
        "down_rate": ChangeWords(_DOWN_RATE.split()),
        "up": ChangeWords(_UP.split(), not_after="新倍", not_before=_NO_UP),
        "up_rise": ChangeWords(("升",), not_after="新倍每公毫千百直飞加", not_before=_NO_UP),
        "up_grow": ChangeWords(("增",), not_after="新倍转", not_before=_NO_UP),
        "down": ChangeWords(_DOWN.split(), not_before="[势停]"),
        "down_fall": ChangeWords(("降",), not_after="起霜迫空投", not_before="[势停]"),
        "up_mend": ChangeWords(("上修",), not_before="正"),
        "down_mend": ChangeWords(("下修",), not_before="正"),
        # What is done so often has not changed by so much: 降息两次.
        "up_act": ChangeWords(("加息",)),
        "down_act": ChangeWords(("降息",)),
        # 同比/环比+5%/-3% tells a figure of each.
        "up_sign": ChangeWords([f"{basis}+" for basis in _BASES.split()], not_after="/"),
        "down_sign": ChangeWords([f"{basis}-" for basis in _BASES.split()], not_after="/"),
        "flat": ChangeWords(("持平", "不变")),
        "up_time": ChangeWords(("延长", "推迟", "延迟", "顺延")),
        "down_time": ChangeWords(("缩短", "提前", "提早")),
        "carry": ChangeWords(("其中", "分别")),
        "topic": ChangeWords(("相比",)),
    },
    edge="",
    clause_ends={"，": "", ",": "(?:(?<![0-9],)|(?![0-9]))"},
    link=re.compile(_LINK),
    loose_link=re.compile(r"[^占比从由自的其有在是和与、于 ]{0,10}" + _LINK),
    level=re.compile(rf"(?:(?<!达)到|至|为|成|自|从|由|报|收于|报收)(?:[^，。；,;]{{0,8}}的)?{_LINK}$"),
    after=re.compile(
        # A blank between Han ends a clause; behind a sign it only sets the figure apart.
        r"(?:(?<![一-鿿]) )?(?:左右|以上|以下|多|或以上)?(?:"
        r"的?(?:[^，。；、,;\s0-9的]{0,4}?)(?:(?P<up>增长(?![至到了为]| ?[0-9])|增幅|涨幅|升幅|增速|升值(?![至到]))|(?P<down>降幅|跌幅|减幅|跌势))"
        r"|的(?:[^，。；、,;\s0-9的]{0,4}?)(?:(?P<up_noun>增加|上涨|上升|提升)|(?P<down_noun>下降|下跌|减少|缩减|削减|减排|降价|下滑|贬值)))"
    ),
    after_not="，。；、,;\n",
    basis=named_groups(
        (
            (
                rf"{_THAN}(?:(?:上年|去年|前年)(?! ?[0-9]{{1,2}} ?月)|上一年|前一年|往年|[0-9]{{4}} ?年(?! ?[0-9]|[上下第一二三四前两]))(?:同期|同月|同季|底|末)?|(?:上年|去年|前年|[0-9]{{4}} ?年)(?:同期|同月|同季)|同比|按年(?![率化利息度])|(?<![折全今去前每逐近半本当历两二三四五六七八九十几数多0-9上明后同])年(?=[减升跌涨降]|增(?![速长幅量]))",
                "year_on_year",
            ),
            (
                rf"{_THAN}(?:上|前一|前|上一)(?:个)?季度?(?:[^。；]{{0,8}}环比)?|按季|(?<![一二三四首1-4])季(?=[增减升跌])|季度?[^。；]{{0,24}}环比",
                "quarter_on_quarter",
            ),
            (rf"{_THAN}(?:上|前一|上一)(?:个)?周(?:[^。；]{{0,8}}环比)?|周[^。；]{{0,16}}环比|按周", "week_on_week"),
            (rf"{_THAN}(?:上|前一|上一)(?:个)?(?:交易日|日|天)|按日|较前日|较昨日|日环比", "day_on_day"),
            (
                rf"{_THAN}(?:上|前一|上一)(?:个)?月|按月|(?<![0-9一二三四五六七八九十当本上个每])月(?=[增减升跌])",
                "month_on_month",
            ),
            ("环比", SUCCESSIVE),
        ),
        firsts="比较与和同上去前0-9按年季周日月环",
    ),
    basis_after=NEVER,
    comparison=re.compile(r"比|较"),
    against=re.compile(r"[，,]? ?(?:较|比)[^，。；,]{0,10}(?:增加|减少|放量|缩量|增长|下降) ?"),
    levels=NEVER,
    reached=NEVER,
    paced=NEVER,
    restated=NEVER,
    occasions=NEVER,
    topic=re.compile(r"(?:与|和|同|跟|较)[^，。；]{2,12}相比"),
    amounts=re.compile(
        rf"(?:{trie(_AMOUNTS.split())})(?:[约近逾超达为共]|合计|约为|超过|突破|仅|高达|达到|只有){{0,2}}$"
    ),
    by=NEVER,
    of=NEVER,
)
