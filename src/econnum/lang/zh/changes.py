"""The Chinese cues of a clause: words of change by role, and the function words around them.

Words of one role are sorted by code point.

Source: the vocabulary of the Statistical Communiqués of the National Bureau of Statistics (2015-2024).
"""

from __future__ import annotations

from econnum.lang.patterns import HAN, NEVER, Pattern, trie
from econnum.lang.schema import ChangeCues, ChangeWords
from econnum.lang.templates import words
from econnum.lang.zh.attachment import BASIS, CLASSES, JOINTS, ROWS
from econnum.lang.zh.bases import BASES

__all__ = ["CHANGES"]

# Words of movement and of rates, by direction and role.  A `noun` also states a change right behind the figure
# (5%增长), a `mover` only with 的 (5%的上涨), a `verb` never.
_WORDS: dict[str, str] = {
    "up noun": "升值 增长 成长",
    "down noun": "负增长 负成长 衰退",
    "up mover": "上升 提升",
    "down mover": "下滑 下降 贬值",
    # Deeds, whose object may precede an amount: 增加投资5亿元, 减持该公司3万股.
    "up deed": "增产 增加 增持 提高 调增",
    "down deed": "削减 减产 减少 减持 减轻 压减 压缩 压降 缩减 裁减 调减 降低",
    "up verb": """
        上扬 上浮 上移 上行 净增 净开 净开店 加仓 加价 加快 加速 劲升 劲扬 反弹
        回升 增亏 增仓 增厚 增多 增收 多收 多赚 大增
        大涨 急升 急涨 扩大 扩容 扩张 抬升 拉升 攀升 收升 收涨 收紧
        收高 放量 暴涨 激增 猛增 累涨 累计涨 翻 翻了 走升 走强 走阔 扩阔
        走高 跃升 飙升 高开 高收 放大 调升 调高 抬高 推高 拉高 攀高 走扩 走宽 续升 续涨 陡增 劲增 调涨
    """,
    "down verb": """
        下挫 下探 下杀 下浮 下移 下行 低开 低收 关停 减 减亏 减仓
        减收 回撤 回落 大减 大跌 大降 少亏 少收
        少赚 急挫 急跌 挫 摊薄 收低 收窄 收缩 收跌 放缓 暴跌 猛跌 砍 砍去 砍掉 精简
        累计跌 累跌 调贬 缩小 缩水 缩量 萎缩 蒸发 裁员 拉低 走低 走弱 走软
        跌落 跳水 重挫 锐减 降温 骤减 骤降 调降 调低 缩窄 走窄 滑落 回调 回吐 递减 续跌 锐降
    """,
    # More or less of an increase or a decrease than before.
    "up increment": "多增 少减",
    "down increment": "多减 少增",
    "up rate": """
        增长目标 增长预期 增长预测
        成长目标 成长预期 成长预测 cagr 上涨幅度 升幅 同比增速 增加比例 增幅 增速 增长幅度 增率 增长率 增长速度 年增率
        年复合增长率 年复合增速
        成长率 涨幅 涨速 环比增速 累计涨幅
    """,
    "down rate": """
        下跌幅度 下降幅度 减少比例 减幅 累计跌幅 跌势 降低幅度 降幅 降速
    """,
    "up lasting": "延长 推迟 顺延",
    "down lasting": "提前 提早 缩短",
    # More or less than at another time: 同比多5416亿元, 比6月高0.2个百分点.
    "up comparative": "多 快 改善 高",
    "down comparative": "低 少 恶化 慢",
    # A gap to another thing, unless none is named: 比全省高出2点, 售价高出15%.
    "up gap": "多出 超出 高出",
    # Acts, which may be counted: 降息两次, 次日涨1次.
    "up act": "上涨 加薪 提价 涨 涨了 涨价",
    "down act": "下跌 跌 降价",
    # Acts of a maker of prices or policy, whose object may precede an amount of money: 上调油价200元, 加息25个基点.
    # The basis of what changed before is not theirs.
    "up moved": "上调 加息",
    "down moved": "下调 减息 降准 降息",
    "flat steady": "不变 持平",
}
_FUNCTION_WORDS: dict[str, str] = {
    "filler": """
        “ ” 不低于 不到 不超过 不足 之 也 了 了约 了近 人民币 仅 介于 企业 会
        保持在 共 共计 再 净 几乎 出 又 只有 可 各 合计 均 处于
        大幅 大概 大约 将 将近 小幅 就 左右 已 幅 幅度 平均 开支 微 成本 接近
        支出 更 最多 率 的幅度 税负 税费 约 维持在 至少 负担
        费用 近 近乎 还 速度 逾 逾了 都 预计 预计在
        进一步 以上 以下
    """,
    # The sign after these is the direction: 变动-0.5pct.
    "varying": "变动 变化",
    # What adds to the growth of something: 拉动GDP增长2个百分点.
    "adding": "拉动",
    "be": "为 约为 是",
    "to": "至 报收 收报 收于 站上",
    "from": "从 自 由",
    "at": "失守 升穿 站稳 跌破 跌穿",
    "of": "的",
    "in": "在 于",
    "total": "占 其 有 占比 比重 比例 比率",
    "up above": "高于",
    "down above": "低于",
    "and": "、 与 以及 和 及",
    "or": "或 或者",
    "than": "比 较 相对 对比",
    "topic": "相比",
    # A time within a period, with which another period is not comparable: 较21年末, 较2020年高点.
    "over": "初 底 末 高点 低点 高位 低位 高峰 峰值",
    "onwards": "下同",
    "reach": "多达 突破 超 超了 超过 达 达了 达到 达成 达至 高达",
    # What is measured in days, months or years.
    "length": "天数 工期 账期 时长 久期 年限",
    "spanning": "年均 年化 累计",
    "each": "分别",
    "including": "其中",
    "expected": "预期 市场预期 预估 预测 前值 终值 初值 修正值",
    # What follows them is another amount: 减少的仅3家.
    "opener": "的仅 的共 的只 的均",
    "word": """
        东方日升 加拿大 增持评级 旭升 永升 减持评级 的有
        涨跌幅限制 涨跌停 涨停 跌停 甚至 以至 截至 乃至 直至 增加值
        上涨空间 下跌空间 上升空间 提升空间 增长空间 报告 报道 成交 到期 和谐 自主 自营 自由 自然 自身 由于 理由
        完成 成为 成功 成立 构成 形成 成果 及时 以及时 对于 由此 关于 基于 位于 属于 有限
        为主 作为 减按 可加可减 播放量 认为 因为 行为 分为 称为 视为 成员 成份 成分
    """,
}

# Nouns of amounts of money: 成交额.
_AMOUNTS = """
    亏损 产值 价款 债 债务 净利 分红 利润 募资 存款 市值 成交 成本 房款 投资
    支出 收入 流入 流出 盈利 税收 税款 红利 罚款 股息 营收 融资 补助 补贴 负债
    财富 贷款 费 费用 资产 资金 赔款 赤字 预算 额
"""
# Before these, a word of movement is part of a noun: 增长率, 涨停, 升级.
_NO_UP = "[面值势量长级产持者股点停位番盘新译]"
_NO_DOWN = "[势停]"
_EDGES = {"up": ("新倍", _NO_UP), "down": ("", _NO_DOWN)}
# 增加值, 增持股东; but 增加面积.
_EDGES_OF_DEEDS = ("新倍", "值|股东|主体|均价|价格|成本")


def _rates(way: str) -> list[str]:
    """The rates that are made of words of movement: 增加幅度, 下降比例."""
    moving = [word for cue in ("noun", "mover", "deed") for word in words(_WORDS[f"{way} {cue}"])]
    return [word + rate for word in moving for rate in ("幅度", "比例", "速度")]


def _row(role: str, table: str) -> ChangeWords:
    way, _, cue = role.partition(" ")
    if cue == "deed":
        return ChangeWords(words(table), *_EDGES_OF_DEEDS)
    moves = cue in {"noun", "mover", "verb", "act", "moved", "increment"} and way in _EDGES
    return ChangeWords(words(table), *(_EDGES[way] if moves else ()))


CHANGES = ChangeCues(
    words={
        "up rate": ChangeWords([*words(_WORDS["up rate"]), *_rates("up")]),
        "down rate": ChangeWords([*words(_WORDS["down rate"]), *_rates("down")]),
        **{role: _row(role, table) for role, table in _WORDS.items() if not role.endswith("rate")},
        "or: 即": ChangeWords(("即", "合"), not_after="综融组配混结联回场集", not_before=HAN),
        "to: 报": ChangeWords(("报",), not_before=HAN),
        "up rate: 涨跌幅": ChangeWords(("涨跌幅", "涨跌幅度"), not_before="限"),
        "down rate: 跌幅": ChangeWords(("跌幅",), not_after="涨"),
        "up verb: 升": ChangeWords(("升",), not_after="新倍每公毫千百直飞加", not_before=f"{_NO_UP}|[水贴]"),
        "up verb: 增": ChangeWords(("增",), not_after="新倍转", not_before=_NO_UP),
        "down verb: 降": ChangeWords(("降",), not_after="起霜迫空投", not_before=_NO_DOWN),
        # 延迟 of a network is a length of time, no change.
        "up lasting: 延迟": ChangeWords(("延迟",), not_after="络时信输端到均低超高令", not_before="[为低仅高约]|降至"),
        "adding: 影响": ChangeWords(("影响",), not_before="(?!cpi|ppi|居民消费|工业生产者|价格总|物价)."),
        "down deed: 削": ChangeWords(("削",), not_after="剥切刀", not_before="[减弱]"),
        "up act: 加": ChangeWords(("加",), not_after="另外附再增参叁添累更复叠追", not_before=HAN),
        "down verb: 贬": ChangeWords(("贬",), not_after="褒", not_before="[低义谪斥为损]"),
        "up verb: 弹": ChangeWords(("弹",), not_after="反导炮子枪炸动", not_before=HAN),
        # 掉 behind another verb completes it: 卖掉3套, 砍掉5%.
        "down verb: 掉": ChangeWords(
            ("掉", "掉了"),
            not_after="丢亏关减切删卖去吃失干废忘打扔扣抛抵拆拿换排撤改断梭漏灭烧甩用砍砸割耗脱花裁走跌跑输还退送除",
            not_before="[下队头期色以链换包线转入进落粉]",
        ),
        "up verb: 上修": ChangeWords(("上修",), not_before="正"),
        "down verb: 下修": ChangeWords(("下修",), not_before="正"),
        **{cue: ChangeWords(words(table)) for cue, table in _FUNCTION_WORDS.items()},
        # A target: 目标价看120元, 上看5万点.
        "to: 看": ChangeWords(("看", "上看", "下看"), not_after="查观收参好难", not_before=HAN),
        "to: 到": ChangeWords(("到",), not_before="[期位底来场家岸手账访]"),
        # What says how long the change took, and no basis: 周涨3%, 日跌20元.
        "spanning: 周": ChangeWords(
            ("周", "日"),
            not_after="0-9一二三四五六七八九十两几每上下当逐按前昨今本首末单近交翌次同",
            not_before="(?![涨跌]|变[动化]).",
        ),
        # A rate of a year: 年增速.
        "spanning: 年": ChangeWords(("年",), not_after="今全去前每上同本半", not_before="(?!增[速长幅量率])."),
        "time": ChangeWords(words("今年 明年 次年 后年")),
        # What a previous period is, for 环比.
        "day_on_day time": ChangeWords(words("今日 当日 当天 昨日 前日 交易日")),
        "week_on_week time": ChangeWords(words("上周 当周 本周 周度 周均")),
        "month_on_month time": ChangeWords(words("上月 当月 本月 单月 月度 月份")),
        "quarter_on_quarter time": ChangeWords(words("上季度 当季 本季度 单季 单季度 季度")),
    },
    edge="",
    marks={
        "，": "comma",
        ",": "comma",
        "；": "semicolon",
        ";": "semicolon",
        "：": "colon",
        ":": "colon",
        "（": "open",
        "(": "open",
        "）": "close",
        ")": "close",
        "/": "slash",
        "+": "plus",
        "-": "minus",
    },
    bases=BASES,
    rows=ROWS,
    joints=JOINTS,
    classes=CLASSES,
    basis=BASIS,
    against=Pattern("[，,]? ?(?:较|比)[^，。；,]{0,10}(?:增加|减少|放量|缩量|增长|下降) ?"),
    amounts=Pattern(
        lambda: f"{trie(words(_AMOUNTS))}(?:[约近逾超达为共]|合计|约为|超过|突破|仅|高达|达到|只有){{0,2}}$"
    ),
    occasions=NEVER,
    objects=Pattern("(?:[增减]持|[加减增]仓)(?:过|了|的)?[^，。；]{0,8}[家只次名]$"),
    rated=("同比", "环比"),
    factors=NEVER,
)
