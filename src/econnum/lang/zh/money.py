"""How Chinese news writes money, beyond the names of CLDR.

Keys are folded: lower case, half-width, simplified characters (so 日圓 and 日圆 are both 日元, which the scanner sees).
Source: usage.  What stands beside figures in FFN (2014-2023, with the daily announcements of the central parity of the
renminbi), the WMT news tests (2017-2024), CFSC and 人民日报 1998-01, looked through in November 2026; rarer names follow
CLDR 47 (2025-03), whose own names are in `currency_names`.
"""

from __future__ import annotations

__all__ = [
    "AMBIGUOUS_WORDS",
    "CHAINED_SUBUNITS",
    "CURRENCY_PREFIXES",
    "CURRENCY_WORDS",
    "NOT_BEFORE",
    "PER_TAILS",
    "PER_WORDS",
    "SUBUNITS",
]

# fmt: off

# Words that stand after the figure.  A name that several countries share (法郎, 卢比, 比索, 克朗, 里亚尔, 第纳尔, 先令) goes
# to the currency that the same bare word means in English news, so that both languages agree.
CURRENCY_WORDS: dict[str, str] = {
    # Yuan.  块 is also a classifier (一块石头); before 钱 or at the end of a price it is money.
    "元": "CNY", "元整": "CNY", "块": "CNY", "块钱": "CNY", "元钱": "CNY", "人民币": "CNY", "元人民币": "CNY", "块人民币": "CNY", "元rmb": "CNY", "rmb": "CNY", "人民币元": "CNY", "离岸人民币": "CNY", "在岸人民币": "CNY", "元离岸人民币": "CNY", "数字人民币": "CNY", "元数字人民币": "CNY",
    # Dollars.
    "美元": "USD", "美金": "USD", "元美金": "USD", "美刀": "USD",
    "港元": "HKD", "港币": "HKD", "元港币": "HKD", "港纸": "HKD", "蚊": "HKD",
    "新台币": "TWD", "新台币元": "TWD", "元新台币": "TWD", "台币": "TWD", "元台币": "TWD", "台元": "TWD",
    "澳元": "AUD", "澳币": "AUD", "澳大利亚元": "AUD", "加元": "CAD", "加币": "CAD", "加拿大元": "CAD", "加拿大币": "CAD",
    "新元": "SGD", "新币": "SGD", "坡币": "SGD", "新加坡元": "SGD", "新加坡币": "SGD", "新西兰元": "NZD", "纽元": "NZD", "纽币": "NZD", "纽西兰元": "NZD",
    "澳门元": "MOP", "澳门币": "MOP", "葡币": "MOP", "元澳门币": "MOP", "文莱元": "BND", "斐济元": "FJD",
    # Europe.
    "欧元": "EUR", "英镑": "GBP", "镑": "GBP", "法郎": "CHF", "瑞士法郎": "CHF", "瑞郎": "CHF", "法国法郎": "FRF", "比利时法郎": "BEF", "卢森堡法郎": "LUF",
    "卢布": "RUB", "俄罗斯卢布": "RUB", "俄卢布": "RUB", "白俄罗斯卢布": "BYN", "苏联卢布": "SUR",
    "克朗": "SEK", "瑞典克朗": "SEK", "瑞典币": "SEK", "挪威克朗": "NOK", "丹麦克朗": "DKK", "冰岛克朗": "ISK", "捷克克朗": "CZK", "斯洛伐克克朗": "SKK", "爱沙尼亚克朗": "EEK",
    "兹罗提": "PLN", "波兰兹罗提": "PLN", "福林": "HUF", "匈牙利福林": "HUF", "列伊": "RON", "罗马尼亚列伊": "RON", "列弗": "BGN", "保加利亚列弗": "BGN", "格里夫纳": "UAH", "乌克兰格里夫纳": "UAH", "库纳": "HRK",
    "马克": "DEM", "德国马克": "DEM", "西德马克": "DEM", "联邦德国马克": "DEM", "芬兰马克": "FIM", "意大利里拉": "ITL", "荷兰盾": "NLG", "奥地利先令": "ATS", "比塞塔": "ESP", "西班牙比塞塔": "ESP", "埃斯库多": "PTE", "德拉克马": "GRD", "爱尔兰镑": "IEP",
    "埃居": "XEU", "欧洲货币单位": "XEU",
    # Asia.
    "日元": "JPY", "日币": "JPY", "元日币": "JPY", "日円": "JPY", "円": "JPY", "韩元": "KRW", "韩币": "KRW", "韩圜": "KRW", "朝鲜元": "KPW",
    "卢比": "INR", "印度卢比": "INR", "印度尼西亚卢比": "IDR", "印尼卢比": "IDR", "印尼盾": "IDR", "印度尼西亚盾": "IDR", "巴基斯坦卢比": "PKR", "斯里兰卡卢比": "LKR", "尼泊尔卢比": "NPR", "毛里求斯卢比": "MUR",
    "泰铢": "THB", "铢": "THB", "泰币": "THB", "越南盾": "VND", "越盾": "VND", "林吉特": "MYR", "令吉": "MYR", "马来西亚林吉特": "MYR", "马来西亚令吉": "MYR", "马币": "MYR", "菲律宾比索": "PHP", "菲比索": "PHP",
    "塔卡": "BDT", "缅元": "MMK", "缅币": "MMK", "瑞尔": "KHR", "柬埔寨瑞尔": "KHR", "基普": "LAK", "图格里克": "MNT", "坚戈": "KZT", "索姆": "UZS", "苏姆": "UZS", "马纳特": "AZN", "索莫尼": "TJS", "阿富汗尼": "AFN", "拉里": "GEL",
    # Middle East.  里拉 alone is Turkish since the Italian one ended.
    "里拉": "TRY", "土耳其里拉": "TRY", "里亚尔": "SAR", "沙特里亚尔": "SAR", "沙特里亚": "SAR", "沙币": "SAR", "伊朗里亚尔": "IRR", "卡塔尔里亚尔": "QAR", "阿曼里亚尔": "OMR", "也门里亚尔": "YER",
    "迪拉姆": "AED", "迪尔汗": "AED", "阿联酋迪拉姆": "AED", "摩洛哥迪拉姆": "MAD", "第纳尔": "KWD", "科威特第纳尔": "KWD", "伊拉克第纳尔": "IQD", "约旦第纳尔": "JOD", "巴林第纳尔": "BHD", "利比亚第纳尔": "LYD", "阿尔及利亚第纳尔": "DZD", "突尼斯第纳尔": "TND", "南斯拉夫第纳尔": "YUM",
    "谢克尔": "ILS", "新谢克尔": "ILS", "以色列谢克尔": "ILS", "埃及镑": "EGP", "埃镑": "EGP", "黎巴嫩镑": "LBP", "叙利亚镑": "SYP", "叙镑": "SYP", "苏丹镑": "SDG",
    # America.
    "比索": "MXN", "墨西哥比索": "MXN", "阿根廷比索": "ARS", "智利比索": "CLP", "哥伦比亚比索": "COP", "古巴比索": "CUP", "乌拉圭比索": "UYU", "披索": "PHP",
    "雷亚尔": "BRL", "巴西雷亚尔": "BRL", "巴币": "BRL", "索尔": "PEN", "秘鲁索尔": "PEN", "新索尔": "PEN", "玻利瓦尔": "VES", "玻利维亚诺": "BOB", "瓜拉尼": "PYG",
    # Africa.
    "兰特": "ZAR", "南非兰特": "ZAR", "奈拉": "NGN", "先令": "KES", "肯尼亚先令": "KES", "乌干达先令": "UGX", "坦桑尼亚先令": "TZS", "塞地": "GHS", "塞拉利昂利昂": "SLE", "塞迪": "GHS", "克瓦查": "ZMW", "比尔": "ETB", "宽扎": "AOA", "普拉": "BWP", "中非法郎": "XAF", "西非法郎": "XOF", "非洲法郎": "XOF", "津巴布韦元": "ZWL", "津元": "ZWL",
    # The accounting units of the Swiss WIR bank.
    "wir欧元": "CHE", "wir法郎": "CHW",
    # The money of the IMF.
    "特别提款权": "XDR", "sdr": "XDR",
}

# Words that several currencies share; which of them a text means is the caller's choice.
AMBIGUOUS_WORDS: frozenset[str] = frozenset({"元", "元整", "块", "块钱", "元钱"})

# Words that stand before the figure.  Most names stay out: in 人民币兑美元6.35 the figure is yuan for a dollar, and the
# name before it is the thing quoted, not the unit.
CURRENCY_PREFIXES: dict[str, str] = {
    "人民币": "CNY", "rmb": "CNY", "港币": "HKD", "新台币": "TWD", "台币": "TWD", "澳门币": "MOP", "葡币": "MOP", "美金": "USD", "日币": "JPY", "令吉": "MYR", "sdr": "XDR",
}

# Parts of a currency: the code and the power of ten.
SUBUNITS: dict[str, tuple[str, int]] = {
    "角": ("CNY", -1), "角整": ("CNY", -1), "角钱": ("CNY", -1), "毛": ("CNY", -1), "毛钱": ("CNY", -1), "分": ("CNY", -2), "分钱": ("CNY", -2), "分人民币": ("CNY", -2), "角人民币": ("CNY", -1),
    "美分": ("USD", -2), "港仙": ("HKD", -2), "仙": ("HKD", -2), "毫": ("HKD", -1), "毫子": ("HKD", -1), "欧分": ("EUR", -2), "欧元分": ("EUR", -2), "便士": ("GBP", -2), "澳分": ("AUD", -2), "加分": ("CAD", -2), "新分": ("SGD", -2), "戈比": ("RUB", -2), "芬尼": ("DEM", -2), "派士": ("INR", -2), "派萨": ("INR", -2), "日本钱": ("JPY", -2),
}

# Subunits that are money only right after a larger amount (3元5角2分).  Alone, 分 is a mark in an exam or a match, or a
# minute (11时49分), 角 a corner (三角, 五角大楼), 毛 a name (三毛), 仙 an immortal (八仙), 加分 a bonus.
CHAINED_SUBUNITS: frozenset[str] = frozenset({"分", "角", "角整", "毛", "毫", "仙", "加分", "新分"})

# What a price may be given for, after "/" or 每.  An ounce is a troy ounce, as in English.  One name, unit, serves for
# 个, 件, 台 and the like, since English writes "per unit" or "a piece" for all of them.
PER_WORDS: dict[str, str] = {
    # Goods by mass.
    "吨": "metric_ton", "公吨": "metric_ton", "干吨": "metric_ton", "t": "metric_ton", "载重吨": "deadweight_ton", "短吨": "short_ton", "长吨": "long_ton", "公斤": "kilogram", "千克": "kilogram", "kg": "kilogram", "克": "gram", "g": "gram", "毫克": "milligram", "斤": "jin", "市斤": "jin", "担": "quintal", "盎司": "troy_ounce", "安士": "troy_ounce", "oz": "troy_ounce", "磅": "pound", "lb": "pound", "克拉": "carat", "重量箱": "weight_case", "重箱": "weight_case",
    # Goods by volume and energy.
    "桶": "barrel", "bbl": "barrel", "加仑": "gallon", "升": "liter", "公升": "liter", "l": "liter", "毫升": "milliliter", "ml": "milliliter", "蒲式耳": "bushel", "蒲": "bushel", "立方米": "cubic_meter", "立方": "cubic_meter", "方": "cubic_meter", "m3": "cubic_meter", "m³": "cubic_meter", "立方英尺": "cubic_foot",
    "千瓦时": "kilowatt_hour", "千瓦小时": "kilowatt_hour", "kwh": "kilowatt_hour", "度": "kilowatt_hour", "度电": "kilowatt_hour", "兆瓦时": "megawatt_hour", "mwh": "megawatt_hour", "瓦时": "watt_hour", "wh": "watt_hour", "瓦": "watt", "w": "watt", "wp": "watt", "千瓦": "kilowatt", "kw": "kilowatt", "兆瓦": "megawatt", "mw": "megawatt",
    "百万英热": "million_british_thermal_unit", "百万英热单位": "million_british_thermal_unit", "百万英国热量单位": "million_british_thermal_unit", "百万英制热单位": "million_british_thermal_unit", "mmbtu": "million_british_thermal_unit", "吉焦": "gigajoule", "gj": "gigajoule",
    # Land, buildings, distance.
    "平方米": "square_meter", "平米": "square_meter", "平方": "square_meter", "平": "square_meter", "m2": "square_meter", "m²": "square_meter", "㎡": "square_meter", "平方公里": "square_kilometer", "平方千米": "square_kilometer", "km2": "square_kilometer", "平方英尺": "square_foot", "平方呎": "square_foot", "亩": "mu", "公顷": "hectare", "英亩": "acre", "米": "meter", "m": "meter", "公里": "kilometer", "千米": "kilometer", "km": "kilometer", "英里": "mile",
    # Time.
    "秒": "second", "秒钟": "second", "s": "second", "分钟": "minute", "min": "minute", "小时": "hour", "时": "hour", "h": "hour", "个小时": "hour", "天": "day", "日": "day", "d": "day", "晚": "night", "夜": "night", "周": "week", "星期": "week", "月": "month", "个月": "month", "季": "quarter", "季度": "quarter", "个季度": "quarter", "年": "year",
    # People and things.
    "股": "share", "人": "person", "位": "person", "名": "person", "人次": "visit", "次": "occasion", "趟": "occasion", "户": "household", "家": "household",
    "个": "unit", "件": "unit", "台": "unit", "套": "unit", "只": "unit", "支": "unit", "枚": "unit", "片": "unit", "张": "unit", "份": "unit", "部": "unit", "把": "unit", "条": "unit", "块": "unit", "颗": "unit", "粒": "unit", "双": "unit", "单位": "unit", "基金份额": "unit", "剂": "unit", "架": "unit", "艘": "unit",
    "箱": "box", "盒": "box", "袋": "bag", "包": "bag", "瓶": "bottle", "间": "room", "间夜": "night", "票": "ticket", "单": "order", "手": "lot", "辆": "vehicle", "头": "animal", "羽": "animal", "匹": "animal", "标箱": "teu", "标准箱": "teu", "teu": "teu", "feu": "feu", "株": "tree", "棵": "tree", "十年": "decade",
    "英尺": "foot", "英码": "yard", "平方英里": "square_mile", "品脱": "pint", "撒姆": "therm",
}

# The counterpart of English "pbl": Chinese has none.
PER_TAILS: dict[str, str] = {}

# A word and the characters that, right after it, show that another word begins (10元旦, 三角形, 5分别).
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

# fmt: on
