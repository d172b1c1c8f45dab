"""The units of measure and the classifiers that Chinese news writes after a figure.

Keys are folded: lower case, half-width, simplified characters; the units are names of `econnum.lexicon.units`, or two of
them joined by a slash.  The longest match wins: 千瓦时 before 千瓦, 周年 before 周, 人次 before 人.  万吨 is no unit: 万 is a scale.
月 is a length of time only where the calendar forms have not read a month (两月). 日 is one where they have not read a day (45日, 十日内).  Left out on purpose: 号 and 时 (dates and clock), 方 (第三方,
一方面) and 里 (inside) but in `senses`, 尺 and 寸 but in compounds, 两 (the numeral) but in `senses`, 节 as a knot, m, b, k and t.
Sources: 《中华人民共和国法定计量单位》 (国务院, 1984-02-27) for the names of units; the monthly releases of 国家统计局 as
printed in CFSC for those of trade and transport (重量箱, 吨标准煤); for the classifiers, and for everything else, what
follows figures in FFN, WMT, CFSC and 人民日报 1998-01, counted in November 2026.
"""

from __future__ import annotations

__all__ = ["CLASSIFIERS", "MEASURES", "NOT_BEFORE"]

# fmt: off
MEASURES: dict[str, str] = {
    # Mass.
    "吨": "metric_ton", "公吨": "metric_ton", "短吨": "short_ton", "长吨": "long_ton", "公斤": "kilogram", "千克": "kilogram", "kg": "kilogram", "斤": "jin", "市斤": "jin", "公担": "quintal",
    "克": "gram", "g": "gram", "毫克": "milligram", "mg": "milligram", "微克": "microgram", "纳克": "nanogram", "英担": "hundredweight", "台斤": "taiwan_catty", "μg": "microgram", "µg": "microgram", "磅": "pound", "盎司": "troy_ounce", "安士": "troy_ounce", "克拉": "carat", "重量箱": "weight_case", "重箱": "weight_case",
    # Length.  寸 is the inch of screens and wafers.
    "公里": "kilometer", "千米": "kilometer", "km": "kilometer", "米": "meter", "公尺": "meter", "分米": "decimeter", "厘米": "centimeter", "公分": "centimeter", "cm": "centimeter", "毫米": "millimeter", "mm": "millimeter", "微米": "micrometer", "μm": "micrometer", "µm": "micrometer", "纳米": "nanometer", "nm": "nanometer",
    "华里": "li", "英里": "mile", "英尺": "foot", "英寸": "inch", "寸": "inch", "英吋": "inch", "吋": "inch", "英呎": "foot", "呎": "foot", "海里": "nautical_mile", "浬": "nautical_mile", "光年": "light_year", "天文单位": "astronomical_unit", "秒差距": "parsec", "英寻": "fathom", "皮米": "picometer",
    # Area.  平 is the square metre of flats.
    "平方米": "square_meter", "平米": "square_meter", "平方": "square_meter", "平": "square_meter", "m2": "square_meter", "m²": "square_meter", "㎡": "square_meter", "平方公里": "square_kilometer", "平方千米": "square_kilometer", "km2": "square_kilometer", "km²": "square_kilometer", "平方厘米": "square_centimeter", "平方毫米": "square_millimeter",
    "公顷": "hectare", "亩": "mu", "英亩": "acre", "坪": "ping", "公亩": "are", "费丹": "feddan", "杜纳亩": "dunam", "平方英里": "square_mile", "平方英尺": "square_foot", "平方呎": "square_foot", "方呎": "square_foot", "平方英寸": "square_inch",
    # Volume.
    "立方米": "cubic_meter", "立方": "cubic_meter", "m3": "cubic_meter", "m³": "cubic_meter", "nm3": "cubic_meter", "nm³": "cubic_meter", "标准立方米": "cubic_meter", "标方": "cubic_meter", "立方公里": "cubic_kilometer", "立方千米": "cubic_kilometer", "立方厘米": "cubic_centimeter", "立方英尺": "cubic_foot", "立方码": "cubic_yard",
    "升": "liter", "公升": "liter", "千升": "cubic_meter", "百升": "hectoliter", "l": "liter", "毫升": "milliliter", "微升": "microliter", "分升": "deciliter", "兆升": "megaliter", "板英尺": "board_foot", "ml": "milliliter", "桶": "barrel", "加仑": "gallon", "茶匙": "teaspoon", "汤匙": "tablespoon", "夸脱": "quart", "品脱": "pint", "蒲式耳": "bushel",
    # Flows.
    "桶/日": "barrel/day", "桶/天": "barrel/day", "桶每日": "barrel/day", "桶每天": "barrel/day", "吨/年": "metric_ton/year", "吨/日": "metric_ton/day", "吨/天": "metric_ton/day", "立方米/日": "cubic_meter/day", "立方米/天": "cubic_meter/day", "立方米/秒": "cubic_meter/second", "立方米每秒": "cubic_meter/second", "立方英尺/日": "cubic_foot/day", "公斤/亩": "kilogram/mu",
    # Time.  A month counts with 个, or after 两 and 数, which is grammar; bare 月 and 日 are dates.  岁 is an age in years.
    "世纪": "century", "个世纪": "century", "个多世纪": "century", "年": "year", "个年头": "year", "周年": "year", "个年度": "year", "个财年": "year", "个财政年度": "year", "岁": "year", "周岁": "year", "载": "year", "高龄": "year", "年时间": "year",
    "个季度": "quarter", "个财季": "quarter", "季度": "quarter", "月": "month", "月龄": "month", "月份": "month", "个月": "month", "个多月": "month", "个月份": "month", "个余月": "month", "个星期": "week", "个多星期": "week", "个礼拜": "week", "星期": "week", "周": "week", "个周": "week", "天": "day", "日": "day", "夜": "night", "昼夜": "day", "昼夜时间": "day",
    "小时": "hour", "个小时": "hour", "个多小时": "hour", "个钟头": "hour", "钟头": "hour", "分钟": "minute", "分多钟": "minute", "秒": "second", "秒钟": "second", "毫秒": "millisecond", "微秒": "microsecond", "纳秒": "nanosecond", "皮秒": "picosecond", "飞秒": "femtosecond",
    # Energy.  度 is a kilowatt hour in news of power, a degree in news of weather; 一度 is "once" and never either.
    "千瓦时": "kilowatt_hour", "千瓦小时": "kilowatt_hour", "千瓦·时": "kilowatt_hour", "kwh": "kilowatt_hour", "kw·h": "kilowatt_hour", "度": "kilowatt_hour", "度电": "kilowatt_hour", "瓦时": "watt_hour", "wh": "watt_hour", "兆瓦时": "megawatt_hour", "mwh": "megawatt_hour", "吉瓦时": "gigawatt_hour", "gwh": "gigawatt_hour", "太瓦时": "terawatt_hour", "twh": "terawatt_hour",
    "焦耳": "joule", "千焦": "kilojoule", "兆焦": "megajoule", "吉焦": "gigajoule", "太焦": "terajoule", "太焦耳": "terajoule", "拍焦": "petajoule", "拍焦耳": "petajoule", "艾焦": "exajoule", "艾焦耳": "exajoule", "吉焦耳": "gigajoule", "千焦耳": "kilojoule", "兆焦耳": "megajoule", "电子伏": "electronvolt", "电子伏特": "electronvolt", "千电子伏": "kiloelectronvolt", "千电子伏特": "kiloelectronvolt", "兆电子伏": "megaelectronvolt", "兆电子伏特": "megaelectronvolt", "吉电子伏": "gigaelectronvolt", "吉电子伏特": "gigaelectronvolt", "太电子伏": "teraelectronvolt", "太电子伏特": "teraelectronvolt", "gj": "gigajoule", "卡路里": "calorie", "千卡": "kilocalorie", "大卡": "kilocalorie", "英热": "british_thermal_unit", "英热单位": "british_thermal_unit", "英国热量单位": "british_thermal_unit", "mmbtu": "million_british_thermal_unit",
    "吨标准煤": "metric_ton_coal_equivalent", "吨标煤": "metric_ton_coal_equivalent", "吨油当量": "metric_ton_oil_equivalent", "吨标准油": "metric_ton_oil_equivalent", "桶油当量": "barrel_oil_equivalent", "桶当量": "barrel_oil_equivalent", "桶油当量/日": "barrel_oil_equivalent/day",
    # Power.
    "瓦": "watt", "瓦特": "watt", "毫瓦": "milliwatt", "微瓦": "microwatt", "拍瓦": "petawatt", "千瓦": "kilowatt", "kw": "kilowatt", "瓩": "kilowatt", "兆瓦": "megawatt", "mw": "megawatt", "mwp": "megawatt", "吉瓦": "gigawatt", "gw": "gigawatt", "太瓦": "terawatt", "匹马力": "horsepower", "马力": "horsepower", "千伏安": "kilovolt_ampere", "kva": "kilovolt_ampere", "兆伏安": "megavolt_ampere", "mva": "megavolt_ampere",
    # Electricity, pressure, force.
    "伏": "volt", "伏特": "volt", "千伏": "kilovolt", "兆伏": "megavolt", "毫伏": "millivolt", "微伏": "microvolt", "kv": "kilovolt", "安培": "ampere", "毫安": "milliampere", "微安": "microampere", "千安": "kiloampere", "安时": "ampere_hour", "ah": "ampere_hour", "毫安时": "milliampere_hour", "mah": "milliampere_hour", "欧姆": "ohm", "千欧": "kiloohm", "千欧姆": "kiloohm", "兆欧": "megaohm", "兆欧姆": "megaohm", "库仑": "coulomb", "法拉": "farad", "微法": "microfarad", "帕": "pascal", "百帕": "hectopascal", "千帕": "kilopascal", "兆帕": "megapascal", "吉帕": "gigapascal", "毫巴": "millibar", "毫米汞柱": "millimeter_of_mercury", "mmhg": "millimeter_of_mercury", "mpa": "megapascal", "大气压": "atmosphere", "个大气压": "atmosphere", "牛顿": "newton", "千牛顿": "kilonewton", "牛米": "newton_meter", "牛·米": "newton_meter", "n·m": "newton_meter",
    # Speed.
    "公里/小时": "kilometer/hour", "公里/时": "kilometer/hour", "千米/小时": "kilometer/hour", "千米/时": "kilometer/hour", "公里每小时": "kilometer/hour", "千米每小时": "kilometer/hour", "km/h": "kilometer/hour", "公里/秒": "kilometer/second", "千米/秒": "kilometer/second", "公里每秒": "kilometer/second", "千米每秒": "kilometer/second", "km/s": "kilometer/second",
    "米/秒": "meter/second", "米每秒": "meter/second", "m/s": "meter/second", "英里/小时": "mile/hour", "mph": "mile/hour", "转/分": "revolution/minute", "转/分钟": "revolution/minute", "转每分钟": "revolution/minute", "rpm": "revolution/minute",
    # Concentration.
    "毫克/升": "milligram/liter", "mg/l": "milligram/liter", "毫克/立方米": "milligram/cubic_meter", "微克/立方米": "microgram/cubic_meter", "微克每立方米": "microgram/cubic_meter", "μg/m3": "microgram/cubic_meter", "μg/m³": "microgram/cubic_meter", "克/公里": "gram/kilometer", "g/km": "gram/kilometer", "ppm": "part_per_million", "ppb": "part_per_billion", "毫克/分升": "milligram/deciliter", "毫摩尔/升": "millimole/liter", "mmol/l": "millimole/liter", "毫摩尔": "millimole",
    # Temperature.
    "摄氏度": "degree_celsius", "°c": "degree_celsius", "ºc": "degree_celsius", "℃": "degree_celsius", "华氏度": "degree_fahrenheit", "°f": "degree_fahrenheit", "℉": "degree_fahrenheit", "开尔文": "kelvin", "°": "degree", "弧度": "radian", "角分": "arc_minute", "角秒": "arc_second",
    # Data, frequency, image, sound, light.
    "比特": "bit", "字节": "byte", "kb": "kilobyte", "兆字节": "megabyte", "mb": "megabyte", "吉字节": "gigabyte", "gb": "gigabyte", "太字节": "terabyte", "tb": "terabyte", "拍字节": "petabyte", "pb": "petabyte", "艾字节": "exabyte", "eb": "exabyte", "泽字节": "zettabyte", "zb": "zettabyte", "尧字节": "yottabyte", "mbps": "megabit/second", "gbps": "gigabit/second", "tbps": "terabit/second", "兆比特/秒": "megabit/second", "兆比特每秒": "megabit/second",
    "赫兹": "hertz", "赫": "hertz", "hz": "hertz", "千赫": "kilohertz", "千赫兹": "kilohertz", "khz": "kilohertz", "兆赫": "megahertz", "兆赫兹": "megahertz", "mhz": "megahertz", "吉赫": "gigahertz", "吉赫兹": "gigahertz", "太赫兹": "terahertz", "太赫": "terahertz", "thz": "terahertz", "勒克斯": "lux", "ghz": "gigahertz", "像素": "pixel", "分贝": "decibel", "db": "decibel", "流明": "lumen", "尼特": "candela/square_meter",
    # Radiation.
    "贝克勒尔": "becquerel", "贝克勒尔/升": "becquerel/liter", "贝克/升": "becquerel/liter", "贝克勒尔/千克": "becquerel/kilogram", "贝克/千克": "becquerel/kilogram", "居里": "curie", "戈瑞": "gray", "毫戈瑞": "milligray", "希沃特": "sievert", "毫希沃特": "millisievert", "毫希": "millisievert", "微希沃特": "microsievert", "微希": "microsievert", "微希沃特/小时": "microsievert/hour", "微西弗/小时": "microsievert/hour", "毫西弗": "millisievert", "微西弗": "microsievert",
    # Transport.
    "标准箱": "teu", "标箱": "teu", "个标准箱": "teu", "个标箱": "teu", "国际标准箱": "teu", "国际标箱": "teu", "个国际标准箱": "teu", "teu": "teu", "个teu": "teu", "feu": "feu", "载重吨": "deadweight_ton", "dwt": "deadweight_ton", "总吨": "gross_ton", "总吨位": "gross_ton", "修正总吨": "compensated_gross_ton", "cgt": "compensated_gross_ton",
    "吨公里": "metric_ton_kilometer", "吨千米": "metric_ton_kilometer", "人公里": "passenger_kilometer", "人千米": "passenger_kilometer", "客公里": "passenger_kilometer",
    # Seldom in the news, and written when another language's figure is told in Chinese.
    "皮克": "picogram", "市两": "liang", "常衡盎司": "ounce", "英石": "stone", "埃": "angstrom", "英码": "yard", "弗隆": "furlong", "莱": "rai", "平方英码": "square_yard", "立方英寸": "cubic_inch", "吉升": "gigaliter", "厘升": "centiliter", "液盎司": "fluid_ounce", "英亩英尺": "acre_foot", "个千年": "millennium", "个十年": "decade", "个双周": "fortnight", "拍瓦时": "petawatt_hour", "撒姆": "therm", "尔格": "erg", "纳瓦": "nanowatt", "公制马力": "metric_horsepower", "psi": "pound_force_per_square_inch", "公斤力": "kilogram_force", "达因": "dyne", "磅英尺": "pound_foot", "海里/小时": "knot", "圈": "revolution", "千比特": "kilobit", "兆比特": "megabit", "吉比特": "gigabit", "太比特": "terabit", "拍比特": "petabit", "kib": "kibibyte", "mib": "mebibyte", "gib": "gibibyte", "tib": "tebibyte", "兆像素": "megapixel", "吉像素": "gigapixel", "坎德拉": "candela", "摩尔": "mole", "太贝克勒尔": "terabecquerel", "量杯": "cup", "个晚上": "night",
    # An index.  点 is also o'clock, which the period reader takes first; 个点 is loose for points and per cent both.
    "点": "point", "个点": "point", "个指数点": "point", "指数点": "point",
}

# Every classifier that may close a count.
CLASSIFIERS: frozenset[str] = frozenset({
    # Anything at all.
    "个", "只", "件", "条", "种", "类", "大类", "小类", "样", "批", "项", "宗", "起", "例", "桩", "份", "款", "组", "套", "副", "双", "对", "串", "堆", "大",
    # People.
    "人", "名", "位", "口", "者", "代人", "人次", "人份", "班", "队", "个人", "户", "户次", "家", "家次",
    # Bodies, places and tiers.
    "国", "省", "省份", "市", "州", "县", "区", "乡", "镇", "村", "城", "地市", "县市", "区县", "县区", "市县", "省市", "省区", "乡镇", "部委", "校", "院", "所", "店", "厂", "处", "门", "街区",
    # Vehicles, ships, planes and their trips.
    "辆", "艘", "架", "列", "节", "台", "部", "班次", "车次", "架次", "辆次", "艘次", "台次", "列次", "趟", "航次", "班列",
    # Buildings and land.
    "座", "栋", "幢", "间", "层", "居", "室", "厅", "卫", "幅", "片", "道", "扇", "眼", "孔",
    # Papers, words and works.
    "本", "册", "卷", "篇", "页", "张", "封", "首", "集", "版", "字", "句", "句话", "笔", "单", "票", "幕", "则", "档", "章", "乐章", "部分", "方面", "阶段",
    # Events, turns and doses.
    "次", "场", "轮", "件次", "批次", "场次", "频次", "遍", "阵", "顿", "席", "剂", "剂次", "针", "针次", "例次", "乘次", "股", "手", "注", "桌", "台套", "轮次", "人天", "人日",
    # Things by shape.
    "支", "枝", "根", "把", "颗", "粒", "株", "棵", "朵", "丛", "滴", "团", "捆", "枚", "盏", "顶", "尊", "具", "杆", "挺", "盆", "床",
    # Things by what holds them.
    "筒", "站", "板", "连板", "连涨", "连跌", "连阳", "连阴", "连冠", "箱", "包", "袋", "瓶", "盒", "罐", "杯", "碗", "筐", "篮", "柜",
    # Animals.
    "头", "匹", "尾", "羽", "峰", "窝",
})

# A word and the characters that, right after it, show that another word begins: 升 is no litre in 32升至41, 家 no
# classifier in 3家庭.  Taken from what follows these characters after numerals in the texts named above; a character
# that as often begins the thing counted (个+案例, 家+电商, 国+外长) is left out.
NOT_BEFORE: dict[str, tuple[str, ...]] = {
    "莱": tuple("特茵芒斯克昂比索万"),
    "埃": tuple("及博塞尔克弗菲镑安里"),
    "圈": tuple("套子内外"),
    "摩尔": tuple("多曼"),
    # Measures.
    "年": tuple("级报轻薪货"),
    "载": tuple("人客货重荷着有入于体物满"),
    "周": tuple("边期转末报刊"),
    "星期": tuple("一二三四五六日天"),
    "天": tuple("然津猫"),
    "日": ("元", "円", "本", "报", "均", "内瓦", *"经系币常益子用活语籍夜渐立照化游线产方资企式韩美欧中德俄军货电航裔趋增耗圆文光落出程志历盘K"),
    "夜": tuple("间班市里总场晚宵景游空盘色经校幕"),
    "秒": tuple("杀"),
    "比特": tuple("币"),
    "点": tuple("评击燃赞钟半心"),
    "个点": tuple("子"),
    "米": tuple("兰其尔粉饭勒"),
    "克": tuple("服制隆强里罗鲁什莱"),
    "升": tuple("至到幅级值温势破空超逾入高达降旗华学0123456789"),
    "度": tuple("假过跌涨触上集将曾科作量下升"),
    "平": tuple("均稳台衡价安板原行面静息民局仓常时日整坦"),
    "平方": tuple("根"),
    "立方": tuple("体"),
    "瓦": tuple("斯解房"),
    "磅": tuple("礴"),
    "寸": tuple("步心"),
    "亩": tuple("产均"),
    "桶": tuple("装"),
    "伏": tuple("击笔"),
    "帕": tuple("克斯"),
    "赫": tuple("尔"),
    "世纪": tuple("末初"),
    "吨": tuple("位级"),
    "坪": tuple("效"),
    "法拉": tuple("利第奇"),
    # Classifiers.
    "家": tuple("庭乡"),
    "名": tuple("义称誉牌额词气"),
    "位": tuple("于置居列移数次"),
    "人": tuple("民均工口才类力气权"),
    "口": tuple("岸径气碑腔号味"),
    "者": tuple("之"),
    "大": ("一些", "一点", "比", "但", *"关家量幅跌涨学力概约多宗小规致楼盘众型阪连"),
    "户": tuple("籍口型均"),
    "台": tuple("湾阶账币积州"),
    "架": tuple("构设"),
    "头": tuple("部条寸衔版脑顶"),
    "只": tuple("是能剩需"),
    "匹": tuple("配敌"),
    "座": tuple("谈椅标"),
    "间": tuple("接断歇谍距"),
    "所": tuple("有以得谓需属示述"),
    "处": tuple("于理置罚暑境"),
    "起": ("重机", "重船", "重设", "重平", "重能", "重作", "重量", *"来到步诉草源点伏码算至初跳降飞吊"),
    "例": tuple("如行会"),
    "笔": tuple("者记试"),
    "单": tuple("位价一独纯季月边元身"),
    "份": tuple("额量子"),
    "本": tuple("次轮届金周月季年地市省国港土"),
    "册": tuple("子"),
    "字": tuple("头号节体母幕词画典样塔路架涨跌板线经"),
    "部分": ("析",),
    "阶段": ("性",),
    "方面": ("军",),
    "部": tuple("分门署队件位属"),
    "篇": tuple("章幅"),
    "首": tuple("次个批席先届都家套要府"),
    "种": tuple("子群族"),
    "类": tuple("似别型比"),
    "批": tuple("准发评改量"),
    "款": tuple("项待"),
    "次": tuple("贷席级方"),
    "场": tuple("所景均馆"),
    "支": tuple("持出付撑柱架"),
    "株": tuple("洲"),
    "股": tuple("票价市指权本息民灾利份东"),
    "手": tuple("机段续术势法册动房游工"),
    "国": tuple("际庆"),
    "省": tuple("略钱"),
    "市": tuple("场值"),
    "市两": tuple("融"),
    "州": tuple("际"),
    "县": tuple("域城级"),
    "区": tuple("别间域块"),
    "乡": tuple("村"),
    "镇": tuple("静压"),
    "村": tuple("民庄"),
    "城": tuple("际投"),
    "校": tuple("长园友"),
    "院": tuple("士长校线"),
    "店": tuple("铺面"),
    "厂": tuple("商房家"),
    "门": tuple("店槛户票市诊"),
    "层": tuple("次面级"),
    "班": tuple("子组"),
    "队": tuple("伍员长"),
    "组": tuple("织成建合"),
    "列": tuple("入为车出"),
    "节": tuple("目能约省假"),
    "对": tuple("于外比冲此应手方标接华中美口照"),
    "双": tuple("方重碳向边"),
    "副": tuple("总主省部市董校县书局"),
    "居": ("全国", "全省", "全市", "全球", "全区", "全县", "全年", *"民住前然首世第"),
    "室": tuple("内外"),
    "卫": tuple("生星浴"),
    "道": tuple("路琼指理德歉"),
    "条": tuple("件例款"),
    "张": tuple("贴"),
    "轮": tuple("胎候番值船"),
    "片": tuple("区面"),
    "票": tuple("价据房"),
    "集": tuple("团中体成合资"),
    "根": tuple("据本"),
    "把": tuple("握关"),
    "样": tuple("本品"),
    "团": tuple("队"),
    "包": tuple("括装含裹"),
    "注": tuple("意册资重入塑射"),
    "席": tuple("位卷"),
    "则": tuple("是"),
    "档": tuple("案次"),
    "页": tuple("岩面"),
    "版": tuple("权本"),
    "幅": tuple("度"),
    "尾": tuple("盘部气"),
    "峰": tuple("会值"),
    "孔": tuple("子雀"),
    "眼": tuple("前看下"),
    "柜": tuple("台"),
    "站": tuple("立稳上点长内外在起式台"),
    "板": tuple("块材房式凳子桥砖栗料岩"),
    "针": tuple("对"),
    "顶": tuple("级"),
    "具": tuple("有体备"),
}
# fmt: on
