"""Chinese words of observations: what a figure measures, of whom, and for when.

Source: the Statistical Communiqués of the National Bureau of Statistics (2015-2024), and market reports.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from econnum.lang.observing_schema import Cue, ObservingCues, Revisions, Split, moving_words
from econnum.lang.patterns import NEVER, Pattern, trie
from econnum.lang.templates import words
from econnum.lang.zh.changes import CHANGES
from econnum.lang.zh.hedges import HEDGES_BEFORE
from econnum.lang.zh.relative import RELATIVE

__all__ = ["ACTS", "HEADS", "OBSERVING"]

# Last words of what is measured.
HEADS = (
    *"额率量数价值款费金税券票债贷资润收本耗薪",
    *words("""
    cpi ebitda eps gdp lpr pmi ppi roe shibor 业务 中标价 之比 亏损 交易 产值 产出 产能 产量 人口 人数 人次 从业人员
    仓位 代价 价格 价款 份额 份额净值 企业数 会员 估值 体积 余额 佣金 供应 供给 保单 保证金 保费 保险 保额 信任度
    信贷 倍数 债券 债务 偏离值 储备 关税 内资 净值 净利 净利润 净利率 净流入 净流出 净额 准备金率 减持比例 出口 分红
    分配 利润 利率 包裹 单价 占比 原油 发电量 发行价 合同价 吞吐量 吨位 员工 售价 国债 国内生产总值 地价 均价 增加值
    增持比例 增量 增长 增长面 外汇储备 外贸 外资 失业率 头寸 奖金 存款 存货 存量 学费 客户 客流 客流量 客运 客运量
    容量 宽度 密度 对价 寿命 就业 就业人员 工时 工资 市值 市净率 市场 市盈率 年薪 库存 应付 应收 建筑面积 开工率
    开支 强度 得分 快递 总产值 总代价 总价 总投资 总数 总量 总额 意愿 成交 成交价 成本 户数 房价 房租 手续费 投入
    投资 报价 持仓 指数 振幅 损失 换手率 支付 支出 收入 收支 收益 收益率 收盘价 救济金 敞口 日元 时长 期货 期铅 期铜
    期铝 期锌 期锡 期镍 欠款 欧元 款项 比价 比例 比率 比重 毛利 毛利率 毛额 水价 水平 汇率 汇票 油价 注册资本 津贴
    派息 派现 流水 流量 浓度 消费 消费品 深度 现货 现金流 生产总值 用地 用地面积 用户 用户数 用电量 申购 电价 电费
    病例 白银 盈余 盈利 确诊 票房 租金 程度 税收 税款 税率 税负 算力 系数 红利 线路 经济 经济增长 结余 缺口 缺口率
    罚款 股价 股息 股本 股权 股票 航班 营业 营收 薪酬 融资 补助 补贴 装机容量 规模 订单 认购 评分 评级 负债 贡献率
    财富 财富资产 账款 货运 货运量 贷款 贸易 费率 费用 资产 资产净值 资本 资金 赎回 赔款 赤字 起始价 距离 载重 运价
    运费 进出口 进口 逆差 通胀 通胀率 通货膨胀 采购 里程 重量 量比 金价 金额 销售 销售额 销量 长度 需求 面积 项目
    顺差 预算 高度 黄金
"""),
)
# Verbs that say themselves what is measured, directly before the figure.
ACTS = words("""
    下拨 中标 买入 亏损 净买入 净亏损 净卖出 净回笼 净投放 净流入 净流出 净赚 出售 出资 到账 募资 募集 卖出 发放
    发行 发送 发送旅客 售出 回笼 回购 增资 套现 成交 投入 投放 拨付 捐款 捐赠 接待 接待游客 支付 收购 斥资 注资 派发
    派息 盈利 筹集 累计成交 缴纳 耗资 认购 质押 购股 赔偿 运送旅客
""")
_LINKS = words("""
    为 仅为 仅占 仅有 位于 保持在 共有 共计 则为 占 占到 即 只占 只有 合计 在 处于 多达 完成 定为 实现 已达 录 录得
    总计 报 报于 报收 排在 收于 收报 收盘报 是 有 现报 现报价 现有 稳定在 突破 站上 约为 维持在 计 达 达到 达成 还有
    高达
""")
_FILLERS = words("""
    一度 不到 中午收市 乃至 也 了 人民币 仅 仍 仍为 仍在 仍有 以上 依然 便 全天 全年 共 再 净 几乎 则 午后 午盘 单季
    单季度 单日 单月 却 又 又有 只 可能 可能将 合共 合计约 大幅 将 小幅 就 尾盘 左右 左右为 已 已经 平均 年均 开盘
    强势 当日 微 微幅 快速 总体 或将 才 折合人民币 持续 按年 收市 收盘 整体 日内 日均 早盘 明显 显著 更 最 最多 月均
    有所 每亩 每人 每克 每公斤 每千克 每千瓦时 每升 每单 每台 每吨 每天 每平方米 每年 每度 每张 每户 每手 每斤 每月
    每桶 每瓶 每盎司 每立方米 每股 每蒲式耳 每辆 港元 甚至 略微 的 盘中 盘后 稳步 累积 累计 约 继续 美元 至多 超
    较早时 迅速 近 还 还不到 进一步 进而 逆势 逐步 首次 ：
""")
_VERBS = words("""
    举办 举办了 令 使 促进 保持 出让 划拨 创下 创造 刷新 动用 动用了 募集 卖出了 压低 发布 发行 取得 吸引 呈现 售出
    售出了 完成 实现 对比 导致 将 已划拨 带动 建成 引发 引进 录得 形成 把 投入 拉动 拥有 拥有了 推动 提高到 收到
    新建 涉及 生产了 筹集 签署 签订 花费 获 获得 覆盖 让 贡献了 达成 造成 销售了 集中发布
""")
_REPORTS = words("""
    介绍 介绍说 公告 公告称 公布 初步核算 初步统计 初步预计 发布公告 宣布 强调 报告称 报道 披露 指出 据了解 据统计
    数据显示 数据称 显示 称 统计 统计发现 获悉 表示 认为 证实 说 透露 通告 通报 预测称
""")
_EXPECTS = words("""
    估计将 分析师预期 可望 可能将 将 将会 将达 市场预期 或将 料 料为 料将 有望 此前预期 预估 预期 预期为 预期值 预测
    预计 预计将
""")
_PLANS = words("拟 计划 同意 规划 将投资 将建 将新增 至多 计划投资 拟投资 打算 承诺")
_TARGETS = words("目标 目标为 力争 争取 确保 目标是")
_PRIOR = words("""
    不及 优于 低于 多于 大于 好于 小于 少于 强于 落后于 超越 超过 跑赢 跑输 逊于 领先 高于
""")
_ORIGINS = words("从 由 自")
_PAST = words("""
    上期 上期为 上次 上次为 修正前为 初值 初值为 前值 前值为 前值修正为 前次 原为 此前 此前为 终值 终值为
""")
_BASES = words("""
    一年前 上年同期 去年同期 同 同比 同比去年 周环比 季环比 按周 按季 按年 按月 日环比 月环比 比一年前 比上一交易日
    比上一季度 比上一年 比上一年度 比上个交易日 比上个月 比上周 比上季 比上季度 比上季末 比上年 比上年全年
    比上年同季 比上年同月 比上年同期 比上年末 比上月 比上月末 比前一年 比前一日 比前三年 比前年 比去年 比去年同期
    比同期 比年初 比往年 环比 较上一交易日 较上一季度 较上一年 较上一年度 较上个交易日 较上个月 较上周 较上季
    较上季度 较上季末 较上年 较上年同期 较上年末 较上日 较上月 较上月末 较前一交易日 较前一年 较前一日 较去年
    较去年同期 较同期 较年初 较往年 较昨日
""")
_COMPARED = words("上年同期 去年同期 上年 去年 上月末 上月 上季度 上季末 上年末 年初 上周 往年")
_EQUALS = words("等值 折合 约合 相当于 折 合人民币 合美元 折人民币 折美元 约折合")
_LEADS = words("其中 此外 另外 板块方面 方面 除此之外 与此同时")
_CONDITIONS = words("如果 若 假如 假设 除非 一旦 满足 凡 每当")
_TIMES = words("""
    上一交易日 上半年 上周 上周一 上周三 上周二 上周五 上周四 上季度 上年 上日 上旬 上月 下半年 下周 下旬 下月
    两会期间 中旬 五一假期 五一期间 今天 今年 今年以来 今年夏季 今日 以来 会议期间 假期期间 全年 冬季 初 前一交易日
    前年 去年 同月 同期 同期间 周一 周三 周二 周五 周六 周四 周日 国庆假期 国庆期间 夏季 夏季三个月份 季末 展会期间
    年内 年初 年初以来 年初至今 年底 年末 底 当周 当天 当季 当年 当日 当月 报告期 报告期内 明天 明年 明日 春季
    春节假期 春节期间 昨天 昨日 月底 月末 期初 期末 未来一年 未来三年 未来五年 末 本周 本季度 本年 本月 活动期间
    疫情期间 秋季 过去一个月 过去一周 过去一年 过去三年 过去五年
""")
_MARKET = words("""
    上扬 上涨 下挫 下跌 低开 升 反弹 回落 大涨 大跌 急涨 急跌 报 报收 收于 收低 收升 收报 收涨 收盘报 收跌 收高 暴涨
    暴跌 涨 涨了 涨超 累涨 累跌 走低 走高 跌 跌了 跌超 跳水 重挫 飙升 高开
""")
_PLACES = words("""
    A股 上海 世界 东北地区 东欧 东盟 东部地区 两市 中东 中国 中部地区 丹麦 乌克兰 云南 亚太地区 亚洲 京津冀 以色列
    伊拉克 伊朗 俄罗斯 全区 全县 全国 全州 全市 全球 全省 全社会 全行业 公司 内地 内蒙古 加拿大 北京 北美 南京 南美
    南非 印尼 印度 厦门 台湾 吉林 四川 土耳其 埃及 墨西哥 大湾区 大连 大陆 天津 孟加拉国 宁夏 宁波 安徽 尼日利亚
    山东 山西 巴基斯坦 巴西 希腊 广东 广州 广西 德国 意大利 成都 我国 拉美 挪威 新加坡 新疆 新西兰 日本 智利 本公司
    本市 本省 本行 杭州 柬埔寨 欧元区 欧洲 欧盟 武汉 江苏 江西 沙特 沪市 沪深两市 河北 河南 法国 波兰 泰国 浙江 海南
    深圳 深市 港股 湖北 湖南 澳大利亚 澳门 珠三角 瑞典 瑞士 甘肃 福建 缅甸 美国 老挝 芬兰 苏州 英国 荷兰 菲律宾
    葡萄牙 西安 西欧 西班牙 西藏 西部地区 该公司 该区 该国 该市 该省 该行 贵州 越南 辽宁 重庆 长三角 阿根廷 陕西
    集团 青岛 青海 非洲 韩国 香港 马来西亚 黑龙江
""")
_OWNERS = words("""
    ETF 企业 保险 公司 医院 协会 县 口岸 商店 商户 园区 地区 基金 大学 央行 居民户 州 工厂 市 市场 平台 开发区 政府
    新区 机场 机构 板块 民众 电厂 省 科技 经开区 股份 自治区 自治州 证券 部门 酒店 银行 集团 集团公司 高新区
""")
_BRANCHES = words("业 类 产业 行业")
# Compounds that are one indicator, though they contain an owner's last word.
_WHOLE = words("""
    业务 企业债券 企业利润 企业存款 企业所得税 住户 保险收入 保险费 公司债 公司股东 农业保险 农业增加值 商业 国企
    国债 国内生产总值 国家 国际 地区生产总值 失业 就业 工业品 工业增加值 工业生产者 市值 市净率 市场 市场价 市场份额
    市场总额 市场规模 市盈率 平均 机构持仓 省内 科技投入 科技支出 经济产出 经济增速 经济增长 股份回购 营业 营业利润
    营业收入 行业增长面 规模以上工业增加值 银行存款 银行承兑汇票 银行贷款
""")
_JUNK = words("""
    ( ) : \\n “ ” 、 上述 不过 与 主要源于 主要系 也 了 于 从 他们 他的 以 以及 但 但是 使得 例如 全天 全年 其 再 则
    包括 又 及 受 另外 同时 同时预告 含 和 因此 在 外媒 她们 她的 如 它们 它的 实际 对于 对应 就 尽管 已 并 并且
    当中 快讯 总的 我们 截止 截至 折合 据 整体而言 是 曾 曾以 本次 此前 比如 源于 然而 现在 由于 的 目前 相当于 系
    累计 约 而 而且 至 至少 获 虽然 被 讯 财联社 还 还有 这个 这些 这是 连续 那个 那么 那些 随着 预告 预计 ， ：
""")
_TAIL = words("""
    : “ 、 一直 也 了 于 修正值 共 共计 再度 再次 则 初值 又 可能 合计 向 在 均 实现 将 已 当中 总计 是 曾 曾以 每股
    的 的增长 盘后 目前 短线 累计 终值 继续 至 还 都 预期 预测 预计 首次 ， ：
""")
# Heads whose noun phrase begins with their owner: 贵州茅台股价.
_OWNED = words("""
    净买入额 净卖出额 募集规模 占比 市值 市盈率 平均信任度 总市值 成交量 成交金额 成交额 持股比例 换手率 比重 股价
    股权 认购总规模 认购规模 资金净流入
""")
# Heads of names of series: the whole name is the indicator.
_SERIES = words("""
    a股 b股 h股 lpr shibor 中间价 人民币 债券 原油 国债 指 指数 日元 期货 期铅 期铜 期铝 期锌 期锡 期镍 板块 欧元
    汇率 现货 白银 美元 股票 黄金
""")


_LONGEST = 100  # characters of a noun phrase


def _choice(listed: tuple[str, ...]) -> str:
    return trie(word.lower() for word in listed)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    heads, places, owners, whole = _choice(HEADS), _choice(_PLACES), _choice(_OWNERS), _choice(_WHOLE)
    branches, owned = _choice(_BRANCHES), _choice(_OWNED)
    # The prefix of an owner has no preposition or verb.
    stem = "(?:规模以上|限额以上|[^，。；：、的对向为在将把从以于被与占比及和（）() ])"
    return {
        "bracket": re.compile("[ ]*[(（][^()（）]*[)）]$"),
        "junk": re.compile(rf"(?:{_choice(_JUNK)}|[约只仅]?占(?!比)|\s)+(?=[^的])"),
        "tail": re.compile(rf"(?:{_choice(_TAIL)}|\s)+$"),
        "owner": re.compile(
            rf"(?!{whole})(?:(?:{places})(?:的?{stem}{{0,8}}?(?!{whole})(?:{owners}))?"
            rf"|{stem}{{1,16}}?(?!{whole})(?:{owners}))(?![内外委属直管级有])(?:的|(?=.{{2}}))"
        ),
        "verb": re.compile(".*(?:下调|上调|维持|宣布|预测|刺激|带动|推动|显示|提振)(?=.{2})"),
        "part": re.compile("(.{2,}?)占(?!比)(.{2,}(?<!比[率重例])(?<!份额))"),
        "owned": re.compile(rf"({stem}{{2,18}})的?(?:{owned})$"),
        "possessive": re.compile(
            rf"((?![未已新所最较按经由每]){stem}{{1,5}}|{stem}{{1,14}}(?:{owners}|{branches}|{places}))"
            "(?:对[^，的]{2,8})?的(?=[^的]{2,}$)"
        ),
        "name": re.compile(
            rf"(?:(?:{places})|(?!减持|增持|回购|授予|发行)[^，。；：的对向为在将把从以于被占比（）() ]{{1,18}}"
            rf"(?:{owners}|{branches}))$"
        ),
        "branch": re.compile(rf"(.{{2,24}}?(?:{branches}))(?=(?:{heads})$)"),
    }


def split(text: str, start: int, end: int, following: str = "", heads: Collection[str] | None = ()) -> Split:
    """The indicator and the subject in the noun phrase of folded `text` from `start` to `end`.

    `following` is the word that follows it; `heads` are the indicators that were named before it, of which branches may
    follow (采矿业增加值), or None if branches of anything may.
    """
    patterns = _patterns()
    start = max(start, end - _LONGEST)
    junk = patterns["junk"].match(text, start, end)
    if junk is not None:
        start = junk.end()
    if (last := text[end - 1 : end]) in _TAIL_ENDS or last.isspace():
        tail = patterns["tail"].search(text, start, end)
        end = end if tail is None else tail.start()
    if end - start < 1:
        return Split(None, None, False)
    phrase = text[start:end]
    traded = following in _MARKETS and end - start <= 14
    ending = _ending(phrase)
    if _SERIES in ending:
        return Split((start, end), None, True, True)
    bracket = phrase[-1] in ")）" and patterns["bracket"].search(phrase)
    if HEADS not in (_ending(phrase[: bracket.start()]) if bracket else ending):
        if not traded and (phrase in _PLACE_SET or patterns["name"].fullmatch(phrase)):
            return Split(None, (start, end), False)
        return Split((start, end), None, traded, traded)
    part = patterns["part"].fullmatch(phrase) if "占" in phrase else None
    if part is not None:  # 民营企业出口 占 全省出口总额: the indicator is the whole
        of = split(text, start + part.start(2), end)
        return Split(of.indicator, (start, start + part.end(1)), of.licensed)
    owned = patterns["owned"].fullmatch(phrase) if _OWNED in ending else None
    if owned is not None:
        begin = start + owned.end(1)
        return Split((begin + (text[begin] == "的"), end), (start, begin), True)
    owner, begin = None, start
    verb = patterns["verb"].match(text, start, end)
    start = begin = start if verb is None else verb.end()
    while True:
        match = patterns["owner"].match(text, begin, end)
        if match is None or match.end() >= end or match.end() == begin:
            break
        begin = match.end()
        owner = (start, begin - (text[begin - 1] == "的"))
    if text.find("的", begin, end) >= 0 and (owner is None or text[begin - 1] != "的"):
        match = patterns["possessive"].match(text, begin, end)
        if match is not None:
            owner, begin = (start, match.end(1)), match.end()
    if heads or heads is None:
        match = patterns["branch"].match(text, begin, end)
        if match is not None and (heads is None or text[match.end() : end] in heads):
            owner, begin = (start, match.end()), match.end()
    return Split((begin, end), owner, True)


def members(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The names of a list of names."""
    made: list[tuple[int, int]] = []
    if _JOINTS.search(text, start, end) is None:
        return made
    junk = _patterns()["junk"]
    for match in _MEMBER.finditer(text, max(start, end - 2 * _LONGEST), end):
        first, last = match.span()
        skipped = junk.match(text, first, last)
        first = first if skipped is None else skipped.end()
        first = text.rfind("的", first, last) + 1 or first
        first += text.startswith("对", first)
        while last > first and not text[last - 1].isalnum() and text[last - 1] not in "）)":
            last -= 1
        extra = text.find("等", first + 1, last)
        last = last if extra < 0 else extra
        if first < last:
            made.append((first, last))
    return made


_JOINTS = re.compile("[、和与及]")
_MEMBER = re.compile("[^、和与及]+")


def _ending(phrase: str) -> tuple[tuple[str, ...], ...]:
    """The tables of which a word ends the phrase."""
    found: tuple[tuple[str, ...], ...] = ()
    for size in _SIZES.get(phrase[-1:], ()):
        found += _ENDINGS.get(phrase[-size:], ())
    return found


_TAIL_ENDS = frozenset(word[-1].lower() for word in _TAIL)
_PLACE_SET = frozenset(place.lower() for place in _PLACES)
_ENDINGS: dict[str, tuple[tuple[str, ...], ...]] = {}
for _table in (HEADS, _SERIES, _OWNED):
    for _word in _table:
        _ENDINGS[_word.lower()] = (*_ENDINGS.get(_word.lower(), ()), _table)
_SIZES: dict[str, set[int]] = {}  # the lengths of the words that end in each character
for _word in _ENDINGS:
    _SIZES.setdefault(_word[-1], set()).add(len(_word))
_MARKETS = frozenset(_MARKET)


def _than() -> list[str]:
    """Comparisons with the period before: 比上年同期, 较前一交易日."""
    times = [
        f"{before}{measure}{unit}{end}"
        for before in ("上", "前", "上一", "前一")
        for measure in ("", "个")
        for unit in words("年 年度 季 季度 月 周 日 交易日 财年")
        for end in ("", "同期", "同月", "同季", "末", "底")
    ]
    return [f"{than}{time}" for than in "比较" for time in (*times, "去年", "去年同期", "去年同月", "去年底", "年初")]


def _movers() -> list[str]:
    return [word for word in moving_words(CHANGES) if not word.endswith("了")]


# A forecast that is raised or lowered, and an estimate before its revision.
_FORECASTS = "(?:预[测期估计]值?|估[计值]|展望|目标|指引|指标)"
_REVISING = "(?:[上下]调|调[高低整]|提[高升]|降低)"
_IN_CLAUSE = "(?:[^,;:，；：]|,(?=[0-9]))"
_REVISIONS = Revisions(
    verbs=Pattern(
        rf"(?:[上下]修|修[正订]|{_FORECASTS}(?={_IN_CLAUSE}{{0,40}}{_REVISING})"
        rf"|{_REVISING}(?={_IN_CLAUSE}{{0,40}}{_FORECASTS})){_IN_CLAUSE}*$"
    ),
    earlier=Pattern(
        "(?:修正前|(?:此前|先前|原先|早前)公布的?(?:初值|数据|估计|预测)|(?:原|原先)的?(?:预[测估计]|估计|目标))"
        "(?:同比|环比|为|的|是|增长|上涨|下降|约|[:：])*$"
    ),
    first=Pattern("初值(?:同比|环比|为|的|是|增长|上涨|下降|约|[:：])*$"),
    around=(Pattern("(?:此前|先前|原先|早前)的?$"), Pattern("的(?:预[测估计]|估[计值]|初值)")),
)

OBSERVING = ObservingCues(
    script=Pattern("[一-鿿]"),
    words={
        Cue("filler"): words("以上 以下 左右 上下 以内 之多 以上的"),
        Cue("filler", near=True): (*_FILLERS, *(word for word in HEDGES_BEFORE if word not in {*_PRIOR, "合约"})),
        Cue("rate", near=True): words(
            "增速 增幅 降幅 涨幅 跌幅 增长率 增长速度 涨速 降速 升幅 减幅 增长幅度 多增 少增 多减 少减 多降 少降"
        ),
        Cue("mover", near=True): (
            *_movers(),
            "调降",
            "调升",
            "净减少",
            "净增加",
            "削减",
            "收涨",
            "翻番",
            "多",
            "少",
            "涨超",
            "跌超",
        ),
        Cue("link", near=True): _LINKS,
        Cue("act", near=True): ACTS,
        Cue("basis"): [f"{joint}{time}相比" for joint in "与和同较" for time in _COMPARED],
        Cue("basis", near=True): (*_BASES, *_than()),
        Cue("expect", near=True): _EXPECTS,
        Cue("target", near=True): _TARGETS,
        Cue("plan"): _PLANS,
        Cue("prior"): _PRIOR,
        Cue("origin", near=True): _ORIGINS,
        Cue("to", near=True): words("至 到"),
        Cue("thing"): words("该股 这一比例 该比例 这一数字 这一数据 该数字 该数据 此比例"),
        Cue("than"): words("比 较 相较 相比 相较于"),
        Cue("gap", near=True): words("高 低 高出 低出 快 慢 领先 落后"),
        Cue("past", near=True): _PAST,
        Cue("and", near=True): words("和 与 及 以及"),
        Cue("respectively", near=True): words("分别 依次"),
        Cue("each", near=True): words("均 都 皆 各 双双 集体 齐"),
        Cue("equals", near=True): _EQUALS,
        Cue("lead"): _LEADS,
        Cue("verb"): _VERBS,
        Cue("report"): _REPORTS,
        Cue("condition"): _CONDITIONS,
        Cue("times"): (*_TIMES, *RELATIVE),
    },
    edge="",
    split=split,
    members=members,
    following=False,
    known=frozenset(),
    pronoun=Pattern("该|其|本(?:公司|行|集团|省|市)$"),
    threshold=frozenset(("以上", "以下", "以内", "以上的")),
    past=frozenset(),
    by=frozenset(),
    growth=Pattern(".*(?:增长|增速|增幅|涨幅|降幅|跌幅|增长率)"),
    lasting=Pattern(".*以来"),
    whole=Pattern("(?:今年|去年|明年|前年|上年|当年|全年|度|的| )*"),
    proper=NEVER,
    genitive=Pattern("的"),
    traded=_MARKETS,
    recent=Pattern("(?:过去|未来|最近|近|此前|今后)$"),
    day=Pattern("[^至到]*[日天]$|周[一二三四五六日]$"),
    titled=NEVER,
    event=Pattern("[今明昨]天$"),
    sorts=Pattern("(?:大)?(?:方面|类型|类别|维度|层面|阶段|步骤|环节)"),
    lengths=Pattern("(?:完整|连续)?(?:个)?(?:交易日|工作日)"),
    terms=Pattern("期"),
    revisions=_REVISIONS,
    deliveries=Pattern("(?:份)?[一-鿿]{0,4}(?:合约|交割|到期|期货|期权|布伦特)"),
    name=NEVER,
    deictic=frozenset(("今日", "当日", "当天", "今天", "当月", "当周", "当年", "本月", "同期")),
    empty=Pattern(lambda: f"(?:{_choice(_JUNK)}|\\s)+"),
    counted=Pattern(
        "(?:或|及|的|以上|以下|以内)*(.+?)(?=同比|环比|[均都将已为在是也中]|通过|进行|增幅|降幅|实现|提高|回落|增长|下降|当中|正|"
        "分别|以上|左右|创|入选|乘坐|采取|从|参与|参加|获|，|$)"
    ),
    sets=Pattern(
        "[一二三四五六七八九两](?:个|位|名|家|项|类|种)|[二三四五六七八九两]|[一-鿿]{1,2}[大市国地者方岸省镇类]|[一两二](?:家|位|名|个|年期)"
    ),
    not_before={
        "以上": "",
        "比": "[重例率如较值价赛分]",
        "较": "[大小高低多少快慢好差强为真量]",
        "若": "干",
        "称": "[号为]",
        "公告": "栏",
        "度": "",
        "说": "明",
        "计划": "[经单]",
        "统计": "[局部]",
        "将": "[军来近]",
        "生产": "[者总总资力能]",
        "对比": "",
        "销售了": "",
        "形成": "",
        "覆盖": "[率面]",
        "保持": "",
        "涉及": "",
        "完成": "率",
        "推动": "",
        "同期": "",
        "当前": "",
        "底": "[价层盘线]",
        "初": "[步创中级始值次]",
        "末": "",
        "方面": "",
        "把": "[握手关]",
        "令": "",
        "使": "[用者得]",
        "让": "",
        "收到": "",
        "投入": "[产]",
        "获": "[批奖益利准悉]",
        "筹集": "",
        "发行": "[价人量]",
        "强调": "",
        "满足": "",
        "度量": "",
        "预测称": "",
        "超过": "",
    },
    not_after={
        "共": "[公总合]",
        "均": "[平人年月日户]",
        "约": "[合签条契节大预]",
        "以上": "模",
        "比": "[量占对同环配分相可类之等]",
        "较": "[比相]",
        "称": "[名简俗职人]",
        "度": "[^季年]",
        "底": "[^年月季]",
        "末": "[^年月周季]",
        "初": "[^年月]",
        "说": "[学小解]",
        "令": "[法命指]",
        "使": "[即促大驶]",
        "让": "[出转]",
        "获": "[收捕荣]",
        "公布": "",
        "统计": "[国家]",
        "以来": "[^年月日期]",
        "同期": "",
        "年": "",
        "料": "[原材资饮燃涂塑肥]",
        "将": "[麻即]",
        "若": "[倘]",
        "把": "",
    },
    patterns=(("lead", "(?:从|分|按)[^，。；,;0-9]{1,12}?看[，,]?"),),
)
