"""The money vocabulary of Chinese news, in addition to the names of CLDR.

Keys are folded: lower case, half-width, simplified characters (so 日圓 and 日圆 are both 日元, which the scanner
sees).
Source: usage.  The words next to figures in FFN (2014-2023, with the daily announcements of the central parity of the
renminbi), the WMT news tests (2017-2024), CFSC and 人民日报 1998-01, examined in November 2026; rarer names
follow CLDR 47 (2025-03), whose own names are in `currency_names`.
"""

from __future__ import annotations

from econnum.lang.patterns import Pattern
from econnum.lang.schema import Namesakes
from econnum.lang.templates import word_rows, words

__all__ = [
    "AMBIGUOUS_WORDS",
    "AMOUNTS",
    "CHAINED_SUBUNITS",
    "CURRENCY_PREFIXES",
    "CURRENCY_WORDS",
    "NAMESAKES",
    "NOT_BEFORE",
    "PER_SHARE",
    "PER_TAILS",
    "PER_WORDS",
    "SUBUNITS",
]

# Words after the figure.  A name that several countries share (法郎, 卢比, 比索, 克朗, 里亚尔, 第纳尔, 先令) is the
# currency that the same word means in English news, so that both languages agree.
CURRENCY_WORDS = word_rows(
    {
        # Yuan.  块 is also a classifier (一块石头); before 钱 or at the end of a price it is money.
        "CNY": """
            元 元整 元钱 块 块钱 人民币 元人民币 块人民币 元rmb rmb 人民币元
            离岸人民币 在岸人民币 元离岸人民币 数字人民币 元数字人民币
        """,
        # Dollars.
        "USD": "美元 美金 元美金 元美元 美刀",
        "HKD": "港元 港币 元港币 元港元 港纸 蚊",
        "TWD": "新台币 新台币元 元新台币 台币 元台币 台元",
        "AUD": "澳元 澳币 澳大利亚元",
        "CAD": "加元 加币 加拿大元 加拿大币",
        "SGD": "新元 新币 坡币 新加坡元 新加坡币",
        "NZD": "新西兰元 纽元 纽币 纽西兰元",
        "MOP": "澳门元 澳门币 葡币 元澳门币",
        "BND": "文莱元",
        "FJD": "斐济元",
        # Europe.
        "EUR": "欧元 元欧元",
        "GBP": "英镑 镑",
        "CHF": "法郎 瑞士法郎 瑞郎",
        "FRF": "法国法郎",
        "BEF": "比利时法郎",
        "LUF": "卢森堡法郎",
        "RUB": "卢布 俄罗斯卢布 俄卢布",
        "BYN": "白俄罗斯卢布",
        "SUR": "苏联卢布",
        "SEK": "克朗 瑞典克朗 瑞典币",
        "NOK": "挪威克朗",
        "DKK": "丹麦克朗",
        "ISK": "冰岛克朗",
        "CZK": "捷克克朗",
        "SKK": "斯洛伐克克朗",
        "EEK": "爱沙尼亚克朗",
        "PLN": "兹罗提 波兰兹罗提",
        "HUF": "福林 匈牙利福林",
        "RON": "列伊 罗马尼亚列伊",
        "BGN": "列弗 保加利亚列弗",
        "UAH": "格里夫纳 乌克兰格里夫纳",
        "HRK": "库纳",
        "DEM": "马克 德国马克 西德马克 联邦德国马克",
        "FIM": "芬兰马克",
        "ITL": "意大利里拉",
        "NLG": "荷兰盾",
        "ATS": "奥地利先令",
        "ESP": "比塞塔 西班牙比塞塔",
        "PTE": "埃斯库多",
        "GRD": "德拉克马",
        "IEP": "爱尔兰镑",
        "XEU": "埃居 欧洲货币单位",
        # Asia.
        "JPY": "日元 日币 元日币 元日元 日円 円",
        "KRW": "韩元 韩币 韩圜",
        "KPW": "朝鲜元",
        "INR": "卢比 印度卢比",
        "IDR": "印度尼西亚卢比 印尼卢比 印尼盾 印度尼西亚盾",
        "PKR": "巴基斯坦卢比",
        "LKR": "斯里兰卡卢比",
        "NPR": "尼泊尔卢比",
        "MUR": "毛里求斯卢比",
        "THB": "泰铢 铢 泰币",
        "VND": "越南盾 越盾",
        "MYR": "林吉特 令吉 马来西亚林吉特 马来西亚令吉 马币",
        "PHP": "菲律宾比索 菲比索 披索",
        "BDT": "塔卡",
        "MMK": "缅元 缅币",
        "KHR": "瑞尔 柬埔寨瑞尔",
        "LAK": "基普",
        "MNT": "图格里克",
        "KZT": "坚戈",
        "UZS": "索姆 苏姆",
        "AZN": "马纳特",
        "TJS": "索莫尼",
        "AFN": "阿富汗尼",
        "GEL": "拉里",
        # Middle East.  里拉 alone is Turkish since the Italian one ended.
        "TRY": "里拉 土耳其里拉",
        "SAR": "里亚尔 沙特里亚尔 沙特里亚 沙币",
        "IRR": "伊朗里亚尔",
        "QAR": "卡塔尔里亚尔",
        "OMR": "阿曼里亚尔",
        "YER": "也门里亚尔",
        "AED": "迪拉姆 迪尔汗 阿联酋迪拉姆",
        "MAD": "摩洛哥迪拉姆",
        "KWD": "第纳尔 科威特第纳尔",
        "IQD": "伊拉克第纳尔",
        "JOD": "约旦第纳尔",
        "BHD": "巴林第纳尔",
        "LYD": "利比亚第纳尔",
        "DZD": "阿尔及利亚第纳尔",
        "TND": "突尼斯第纳尔",
        "YUM": "南斯拉夫第纳尔",
        "ILS": "谢克尔 新谢克尔 以色列谢克尔",
        "EGP": "埃及镑 埃镑",
        "LBP": "黎巴嫩镑",
        "SYP": "叙利亚镑 叙镑",
        "SDG": "苏丹镑",
        # America.
        "MXN": "比索 墨西哥比索",
        "ARS": "阿根廷比索",
        "CLP": "智利比索",
        "COP": "哥伦比亚比索",
        "CUP": "古巴比索",
        "UYU": "乌拉圭比索",
        "BRL": "雷亚尔 巴西雷亚尔 巴币",
        "PEN": "索尔 秘鲁索尔 新索尔",
        "VES": "玻利瓦尔",
        "BOB": "玻利维亚诺",
        "PYG": "瓜拉尼",
        # Africa.
        "ZAR": "兰特 南非兰特",
        "NGN": "奈拉",
        "KES": "先令 肯尼亚先令",
        "UGX": "乌干达先令",
        "TZS": "坦桑尼亚先令",
        "GHS": "塞地 塞迪",
        "SLE": "塞拉利昂利昂",
        "ZMW": "克瓦查",
        "ETB": "比尔",
        "AOA": "宽扎",
        "BWP": "普拉",
        "XAF": "中非法郎",
        "XOF": "西非法郎 非洲法郎",
        "ZWL": "津巴布韦元 津元",
        # The accounting units of the Swiss WIR bank.
        "CHE": "wir欧元",
        "CHW": "wir法郎",
        # The money of the IMF.
        "XDR": "特别提款权 sdr",
    }
)

# Words that several currencies share; the caller chooses the currency.
AMBIGUOUS_WORDS: frozenset[str] = frozenset(words("元 元整 元钱 块 块钱"))

# Words before the figure.  Most names are excluded: in 人民币兑美元6.35 the figure is yuan for a dollar, and the name
# before it is what is quoted, not the unit.
CURRENCY_PREFIXES = word_rows(
    {
        "CNY": "人民币 rmb",
        "HKD": "港币",
        "TWD": "新台币 台币",
        "MOP": "澳门币 葡币",
        "USD": "美金",
        "JPY": "日币",
        "MYR": "令吉",
        "XDR": "sdr",
    }
)

# Minor units: the code and the power of ten.
SUBUNITS = word_rows(
    {
        ("CNY", -1): "角 角整 角钱 毛 毛钱 角人民币",
        ("CNY", -2): "分 分钱 分人民币",
        ("USD", -2): "美分 美仙",
        ("HKD", -2): "港仙 仙",
        ("HKD", -1): "毫 毫子",
        ("EUR", -2): "欧分 欧元分",
        ("GBP", -2): "便士",
        ("AUD", -2): "澳分",
        ("CAD", -2): "加分",
        ("SGD", -2): "新分",
        ("RUB", -2): "戈比",
        ("DEM", -2): "芬尼",
        ("INR", -2): "派士 派萨",
        ("JPY", -2): "日本钱",
    }
)

# Minor units that are money only directly after a larger amount (3元5角2分).  Alone, 分 is a mark in an exam or a
# match, or a minute (11时49分), 角 a corner (三角, 五角大楼), 毛 a name (三毛), 仙 an immortal (八仙), 加分 a bonus.
CHAINED_SUBUNITS: frozenset[str] = frozenset(words("仙 分 加分 新分 毛 毫 角 角整"))

# The units of prices, after "/" or 每.  An ounce is a troy ounce, as in English.  The name `unit` is used for 个, 件,
# 台 and the like, since English writes "per unit" or "a piece" for all of them.
PER_WORDS = word_rows(
    {
        # Goods by mass.
        "metric_ton": "吨 公吨 干吨 t",
        "deadweight_ton": "载重吨",
        "short_ton": "短吨",
        "long_ton": "长吨",
        "kilogram": "公斤 千克 kg",
        "gram": "克 g",
        "milligram": "毫克",
        "jin": "斤 市斤",
        "quintal": "担",
        "troy_ounce": "盎司 安士 oz",
        "pound": "磅 lb",
        "carat": "克拉",
        "weight_case": "重量箱 重箱",
        # Goods by volume and energy.
        "barrel": "桶 bbl",
        "gallon": "加仑",
        "liter": "升 公升 l",
        "milliliter": "毫升 ml",
        "bushel": "蒲式耳 蒲",
        "cubic_meter": "立方米 立方 方 m3 m³",
        "cubic_foot": "立方英尺",
        "thousand_cubic_foot": "千立方英尺 mcf",
        "barrel_oil_equivalent": "桶油当量",
        "kilowatt_hour": "千瓦时 千瓦小时 kwh 度 度电",
        "megawatt_hour": "兆瓦时 mwh",
        "watt_hour": "瓦时 wh",
        "watt": "瓦 w wp",
        "kilowatt": "千瓦 kw",
        "megawatt": "兆瓦 mw",
        "million_british_thermal_unit": "百万英热 百万英热单位 百万英国热量单位 百万英制热单位 mmbtu",
        "gigajoule": "吉焦 gj",
        # Land, buildings, distance.
        "square_meter": "平方米 平米 平方 平 m2 m² ㎡",
        "square_kilometer": "平方公里 平方千米 km2",
        "square_foot": "平方英尺 平方呎",
        "mu": "亩",
        "hectare": "公顷",
        "acre": "英亩",
        "meter": "米 m",
        "kilometer": "公里 千米 km",
        "mile": "英里",
        # Time.
        "second": "秒 秒钟 s",
        "minute": "分钟 min",
        "hour": "小时 时 h 个小时",
        "day": "日 天 d",
        "night": "晚 夜 间夜",
        "week": "周 星期",
        "month": "月 个月",
        "quarter": "季 季度 个季度",
        "year": "年",
        # People and things.
        "share": "股",
        "person": "人 位 名",
        "visit": "人次",
        "occasion": "次 趟",
        "household": "户 家",
        "unit": """
            件 个 台 套 只 支 枚 片 张 份 部 把 条 块 颗 粒 双 单位
            基金份额 剂 架 艘
        """,
        "box": "箱 盒",
        "bag": "袋 包",
        "bottle": "瓶",
        "room": "间",
        "ticket": "票",
        "order": "单",
        "lot": "手",
        "vehicle": "辆",
        "animal": "头 羽 匹",
        "teu": "标箱 标准箱 teu",
        "feu": "feu",
        "tree": "株 棵",
        "dozen": "打",
        "decade": "十年",
        "foot": "英尺",
        "yard": "英码",
        "square_mile": "平方英里",
        "pint": "品脱",
        "therm": "撒姆",
    }
)

# What is named per share although words separate the two: 每股基本及摊薄盈利为0.25元.
PER_SHARE = Pattern(
    r"""(?x:
        (?:每股(?:[^，。；、,;0-9每]{0,12}?)
        (?:盈利|盈余|收益|亏损|净利润?|派息|股息|股利|红利|净资产|净值|现金流)
          |每股(?:配发|派发|配|派|分红|分配)(?:现金)?
          |(?<![a-z])eps
        )
        (?:[为约达报至]|分别|录得|预测|调整至|由|从|\([^)]{0,8}\)){0,3}[ ]?$
    )"""
)
# 元 is the dollar of Taiwan in a text that names that.
NAMESAKES = (
    Namesakes("CNY", Pattern("[元块角分](?!人民币|rmb)"), {"TWD": words("新台币 台币"), "CNY": words("人民币 rmb")}),
)
# Nouns of money before a bare amount: 专项债155.9亿, 净流入12亿, 总资产约3000亿.
AMOUNTS = Pattern(
    r"""(?x:
        (?:
            [额款金债券润入值费税资损贷息交余] | [成股]本 | 亏 | 盈利 | 收益 | 流出 | 资产 | 规模 | 营收 | 支出
          | [债券票据](?:净|共|拟|计划)?(?:发行|融资|投放|到期|兑付)
        )
        (?:[约近逾超达为共计] | 合计 | 超过 | 突破 | 仅 | 高达 | 达到 | 只有 | 分别){0,2}$
    )"""
)

# The counterpart of English "pbl": Chinese has none.
PER_TAILS: dict[str, str] = {}

# Words, and the following characters with which they are part of another word (10元旦, 三角形, 5分别).
NOT_BEFORE: dict[str, tuple[str, ...]] = {
    "元": tuple("旦宵件素首帅老宇"),
    "块": tuple("头状链大小木石蛋地牌表砖玻田布肉面电金银屏区土冰纱手广宝钢铁铜玉"),
    "元整": tuple("个体理治数合改顿修形装"),
    "角": tuple("度落色逐形兽"),
    "毛": tuple("利坯"),
    "分": tuple("别之析布散流红公成行支部位子化项期类批歧担享离摊居配数店组"),
    "比尔": tuple("盖"),
    "普拉": tuple("达"),
    "马克": tuple("思·西龙吐"),
    "索尔": tuple("兹"),
}
