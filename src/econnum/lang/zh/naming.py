"""Shapes of Chinese names with digits: bonds, contracts, indices, titles, documents, and table headers."""

from __future__ import annotations

from econnum.lang.naming import ENDS, SHAPES, shape

__all__ = ["NAME_SHAPES"]

_HAN = "[一-鿿]"
# Verbs, prepositions and nouns of quantity: a figure after one of them measures.
_AMOUNTING = "为是达至到约共计第有比于在超过近和与及或占等前后得涨跌升降增减低高报收数分额量价值率均每"
_NAMING = rf"(?<![{_AMOUNTING}])"
_MARKED = r"""(?x:
    、 (?: (?! [ ]?[0-9] ) | (?= [ ]?(?:19|20)[0-9]{2}年 ) )
  | [.)] (?= [ ]?[一-鿿“《【] )
)"""
_SCALES = "[十百千]?[万亿]{1,2}"
# The number of an issue after the name of a bond: 23青岛债58.
_ISSUE = "(?:[0-9A-Z]{1,3}(?![0-9日月年.%]))?"
_SCHOOLS = "高校|大学|学校|中学|小学|学院|医院|院校|幼儿园|职业|民办|公办|重点|知名"

NAME_SHAPES = (
    *SHAPES,
    # Marks.
    shape(
        "the mark of an item", "内容如下：⟦1⟧、公司概况", "得分依次为：⟦1⟧、2、3",
        before=r"[。;:；：！？!?》”][ ]?", numeral="[0-9]{1,2}", after=_MARKED, left="。;:；：！？!?》”", right="、.)",
    ),
    shape(
        "the mark of an item", "简评 ⟦1⟧、 业务保持优势", "涉及 ⟦1⟧、2 两组",
        before=rf"[^0-9A-Za-z,，、%\s{_AMOUNTING}][ ]", numeral="[0-9]{1,2}", after=_MARKED, right="、.)",
    ),
    shape(
        "a numbered heading", "参考材料 ⟦2⟧: 行业研究", "人数为⟦3⟧：甲、乙和丙",
        before=rf"(?:^|[\s。;；！？!?)】，,]){_HAN}{{1,6}}{_NAMING}[ ]?", numeral="[0-9]{1,2}", after="[:：](?![0-9])",
        left="汉", right=":：",
    ),
    shape(
        "a numbered heading", "⟦1.1⟧ 发行人说明", "⟦1.1⟧ 左右",
        before=r"(?:^[#\s]*|[：:。][ ])", numeral=r"[0-9]{1,2}\.[0-9]{1,2}",
        after=rf"(?=[ ]{_HAN})(?![ ](?:左右|上下|以上|以下|倍))", left="\n#：:。", right=" ",
    ),
    # Table headers, and questions.
    shape(
        "the scale of a table", "金额（⟦万元⟧）", "规模（⟦百亿⟧级）",
        figures="scale", before=r"[(\[【：:]", numeral=_SCALES,
        after=rf"(?=(?!级)(?:{_HAN}|[A-Za-z/·²³]){{0,6}}(?:$|[)\]】,，、;；|]))", left="([【：:",
    ),
    shape(
        "the scale of a table", "金额（⟦千元⟧）", "奖励（⟦千元⟧封顶）",
        figures="scale", before=r"[(\[【：:]", numeral="[百千]",
        after=r"(?=[美港欧日]?元|[股吨人户件桶克份])[一-鿿]{1,2}(?=$|[)\]】,，、;；|])", left="([【：:",
    ),
    shape(
        "the scale of a table", "收入为多少⟦亿元⟧？", "收入近⟦百亿⟧元",
        figures="scale", before=r"单位[\])】]?[:：]?[ ]?(?:[一-鿿%]{1,8}[、,/])?|多少", numeral=_SCALES,
        left="少位:：])】、,/",
    ),
    shape(
        "the scale of a table", "营业收入 ⟦万元⟧ 125,630", "花了近 ⟦万元⟧ 3 次维修",
        figures="scale", before=r"[一-鿿)](?<![近约超达逾过比是了于有])[ ]", numeral=_SCALES,
        after=r"(?:[美港欧日]?元|[股吨人户件桶份台辆]|平方米|千瓦时)?(?=[ ]-?[0-9])", left="汉)",
    ),
    # Documents, codes, times.
    shape(
        "a document number", "银发⟦〔2023〕479号⟧文件", "共⟦27⟧号机组",
        figures="closed", before=r"(?P<run>[〔［\[(【](?:19|20)[0-9]{2}[〕］\])】])", numeral="[0-9]{1,5}",
        after="[ ]?号", left="〕］])】", right="号 ", identifier=True,
    ),
    shape(
        "a stock code", "鴻海（⟦2317⟧）股價", "銷量（⟦2317⟧）增加",
        before=rf"{_HAN}{{2}}{_NAMING}(?:-?[A-Z]{{1,2}})?\(", numeral="(?!19|20)[1-9][0-9]{3}",
        after=r"(?:\.(?:HK|TWO?))?(?=[),，])", left="(", right=").,，", identifier=True,
    ),
    shape(
        "a clause of a document", "第⟦1.4⟧条规定", "共⟦14⟧条规定",
        figures="closed", before="第", numeral=r"[0-9]{1,2}\.[0-9]{1,2}", after="条", left="第", right="条",
    ),
    shape(
        "a time of day", "当日⟦0—24时⟧新增", "等待⟦8⟧-24小时",
        numeral="[0-9]{1,2}", after="[~—-]{1,2}24时", right="~—-",
    ),
    shape(
        "a time of day", "深夜 23 時 ⟦18 分⟧驚傳火警", "歷時 ⟦18⟧ 分鐘",
        before="[0-9][ ]?[时点][ ]?", numeral="[0-9]{1,2}", after="[ ]?分(?!之|钟)", left="时点", right="分 ",
    ),
    # Bonds, contracts, indices.
    shape(
        "a bond's name", "持有“景⟦20转债⟧”", "持有⟦20⟧种债券",
        numeral="[0-9]{2}", right="汉a ",
        after=(
            rf"[ ]?{_HAN}{{0,4}}?"
            rf"(?:转债|债(?![券务权市基民]){_ISSUE}|(?:MTN|SCP|CP|PPN|ABS|REIT|EB|CB)(?![A-Za-z])[0-9]{{0,3}})"
        ),
    ),
    shape(
        "a bond's name", "买入⟦22国债05⟧", "与⟦22⟧国签约",
        figures="closed", numeral="[0-9]{2}", after=f"国(?:债(?!券)|开(?![始展发放]))(?:{_ISSUE})", right="国",
    ),
    shape(
        "a bond's name", "认购⟦21龙控03⟧", "大于⟦50⟧小于12",
        before="(?<![0-9.])", numeral="[0-9]{2}", right="汉",
        after=rf"{_HAN}{{2,5}}(?:0[1-9]|[A-Z]{{1,4}}[0-9]{{1,3}}){ENDS}",
    ),
    shape(
        "a bond's code", "活跃券⟦240011⟧收益率下行", "发行国债⟦240011⟧亿元",
        before="(?:活跃券|国债|国开债?|政金债|农发债?|口行债?|特别国债)[ ]?", numeral="[12][0-9]0[0-9]{3,4}",
        after=f"(?![万亿元手]){ENDS}", left="券债开发行", identifier=True,
    ),
    shape(
        "a contract's name", "棕榈油⟦2501⟧收报9980", "共有⟦2501⟧报名者",
        before=rf"{_HAN}{{2}}{_NAMING}", numeral="2[0-9](?:0[1-9]|1[0-2])", left="汉", right="收报夜日主高低涨跌",
        after="(?=收[报于盘涨跌]|报收|报[0-9]|夜盘|日[盘内]|主力|[高低]开|[涨跌](?:停|[0-9]))",
    ),
    shape(
        "part of a document", "表⟦1-3⟧ 主要指标", "报表⟦1-3⟧张",
        figures="range", before="(?:^|[，。；(\\s])(?P<run>[图表][ ]?[0-9]{1,2}-)", numeral="[0-9]{1,2}", left="-",
        after=r"(?=[ ：:，。；)]|$)",
    ),
    shape(
        "a contract's name", "豆油⟦1-5价差⟧走扩", "涨幅在⟦1-5⟧元",
        figures="range", before="(?<![0-9.])(?P<run>[0-9]{1,2}-)", numeral="[0-9]{1,2}",
        left="-", right="价月升贴正反合基", after="(?:价差|月差|升水|升贴水|贴水|正套|反套|合约|基差)",
    ),
    shape(
        "a contract's name", "主力⟦2405合约⟧", "成交⟦2415⟧合约",
        numeral="2[0-9](?:0[1-9]|1[0-2])", after="(?:[、和与及/][0-9]{4})*合约", right="合、和与及/",
    ),
    shape(
        "an index name", "私募⟦50稳健型指数⟧", "共有⟦50⟧指数基金",
        before=rf"(?:{_HAN}|[A-Za-z“《]){_NAMING}", numeral="[0-9]{2,4}",
        after=rf"(?![个只项大家种条款支点]){_HAN}{{0,4}}?(?:指数|ETF)", left="汉a“《", right="汉a",
    ),
    # Titles, products, grades.
    shape(
        "a title", "《战狼⟦2⟧》", "《战狼》⟦2⟧部",
        before=rf"《[^》]*(?:{_HAN}|[A-Za-z])[ ]?", numeral="[0-9]{1,2}", after="(?=》)", left="汉a", right="》",
    ),
    shape(
        "a quoted name", "援引“⟦232条款⟧”", "“⟦300⟧家企业”",
        before="[“「\"]", numeral=r"[0-9]{3}|[0-9]\.[0-9]", after=rf"{_HAN}{{1,4}}[”」\"]", left="“「\"", right="汉",
    ),
    shape(
        "a name in brackets", "（⟦21财经⟧）", "（⟦27⟧部门联合）",
        before=r"\(", numeral="[0-9]{2}", after=rf"(?:财经|世纪|金融|数据|新闻){_HAN}{{0,3}}(?=\))", left="(",
        right="汉",
    ),
    shape(
        "a fund's name", "⟦300价值A⟧收益率最高", "⟦300⟧股A类股份",
        numeral="[0-9]{2,4}", after=rf"{_HAN}{{2,6}}[ACE](?=[净收业基份周月年涨跌，、。])", right="汉",
    ),
    shape(
        "an index name", "标准普尔⟦500种⟧股票指数", "买入⟦500种⟧股票",
        figures="closed", before="标准普尔|标普|道琼斯", numeral="[0-9]{2,4}", after="种股票", right="种",
    ),
    shape(
        "a product name", "推出⟦3合1⟧设备", "⟦3⟧合资企业",
        numeral="[0-9]{1,2}", after="合[1一]", right="合",
    ),
    shape(
        "a formula", "构建“⟦1+2+N⟧”体系", "⟦10⟧+5个项目",
        numeral="[0-9]{1,2}", after=r"(?:\+[0-9]{1,3})*\+[NnXx](?![A-Za-z])", right="+",
    ),
    shape(
        "a name", "⟦21碳中和⟧课题组快评", "有⟦21⟧家课题组",
        numeral="21", after="(?:财经|碳中和|世纪(?:资本|经济)|数据|新健康|新汽车)", right="财碳世数新",
    ),
    shape(
        "a name", "“⟦7.8⟧全国保险公众宣传日”", "“⟦7.8⟧亿元宣传日”",
        before="[“「\"]", numeral=r"(?:1[0-2]|[1-9])\.(?:[12]?[0-9]|3[01])", after=rf"{_HAN}{{1,10}}[日节周][”」\"]",
        left="“「\"", right="汉",
    ),
    shape(
        "a name", "尤其在⟦618⟧这种节日", "共有⟦618⟧户居民",
        before="(?<![共有约达计为第超过近逾比])", numeral="618", after=f"(?={_HAN})", right="汉",
    ),
    shape(
        "a name", "⟦80⟧、90后消费者", "⟦80⟧、90余人",
        numeral="[0-9][05]", after="(?:、[0-9][05])*、[0-9][05](?=后)", right="、",
    ),
    shape(
        "a clause of a document", "依据第⟦301⟧条款提议", "共⟦301⟧条规定",
        before=rf"第[ ]?|{_NAMING}", numeral="[0-9]{3}", after="[ ]?条款", right="条 ",
    ),
    shape(
        "a percentile", "处于历史⟦80⟧分位", "得分为⟦80⟧分",
        numeral=r"[0-9]{1,2}(?:\.[0-9]{1,2})?", after="[ ]?分位", right="分 ",
    ),
    shape(
        "a version", "大模型⟦2.0⟧发布", "系数⟦3.0⟧左右",
        before=rf"{_HAN}{_NAMING}[ ]?", numeral=r"[1-9]\.0", after=r"(?![0-9%~-]|[.,][0-9])", left="汉",
        not_in=("row",),
    ),
    shape(
        "a version", "推出⟦1.5 版⟧本", "印刷⟦3⟧版",
        numeral=r"[1-9]\.[0-9]", after="[ ]?版", right="版 ",
    ),
    shape(
        "a version", "自贸区⟦3.0版⟧建设", "印刷⟦3版⟧书",
        figures="closed", numeral=r"[1-9]\.[0-9]", after="版", right="版",
    ),
    shape(
        "a grade", "⟦95号⟧汽油涨价", "共有⟦95⟧号机组",
        figures="closed", numeral="[0-9]{1,2}", after="号(?=(?:车用)?(?:乙醇)?(?:汽油|柴油|燃油)|胶)", right="号",
    ),
    shape(
        "a grade", "量产⟦4680⟧电池", "售出⟦5000⟧电池",
        numeral="(?![0-9]+000)[1-4][0-9]{4}|(?![0-9]+00)[1-9][0-9]{3}",
        after="(?=大?圆柱|电池|电芯|铝|氧化|不锈|合金)", right="大圆电铝氧不合",
    ),
    shape(
        "a product name", "恒驰⟦5⟧累计交付千辆", "已有⟦5⟧累计交付",
        before=rf"{_HAN}{_NAMING}(?<![已前近第约])", numeral="[1-9][0-9]?", left="汉", right="累上首发亮预开量交车新正",
        after="(?=累计交付|上市|发布|亮相|首发|预售|开售|量产|交付|车主|正式上市|正式发布|首月|首销)",
    ),
    shape(
        "a floor", "从⟦12 楼⟧坠下", "共有⟦12⟧栋楼",
        numeral="[0-9]{1,3}", after="[ ]?楼(?![市盘面宇价栋])", right="楼 ",
    ),
    shape(
        "a grade", "⟦304⟧不锈钢管", "售出⟦304⟧件",
        numeral="[1-9][0-9]{2,3}(?<!00)", after="(?=不锈钢|系列(?!化))", right="不系",
    ),
    shape(
        "a product name", "昇腾⟦910B⟧芯片", "规模达⟦72B⟧",
        figures="lettered", before=rf"{_HAN}{_NAMING}[ ]?", numeral=r"[0-9]{1,4}(?:\.[0-9])?[BM]",
        after=r"(?![A-Za-z0-9美元港])", left="汉",
    ),
    shape(
        "a product name", "宝马⟦3系⟧降价", "共有⟦3⟧系列产品",
        before=rf"{_HAN}{_NAMING}", numeral="[1-9]", after="系(?![列统里])", left="汉", right="系",
    ),
    shape(
        "a chemical name", "⟦1,4-丁二醇⟧涨价", "分别为⟦1⟧,4个",
        numeral="[1-9]", after=rf"(?:,[1-9]){{1,3}}-(?:[A-Z](?![A-Za-z])|{_HAN}{{2,5}})", right=",",
    ),
    shape(
        "part of a document", "如图⟦3⟧所示", "代表⟦3⟧成份额",
        before=r"(?:[见如]|^|[，。；(])[ ]?(?:图表?|附[表件录图注]|续?表格?)[ ]?", numeral="[0-9]{1,2}",
        after=r"(?![0-9]|[.,][0-9]|[ ]?[%万亿])", left="图表件录注格",
    ),
    shape(
        "a telephone number", "拨打⟦12345⟧热线反映", "共有⟦12345⟧条热线",
        numeral="1[0-9]{2,4}|9[0-9]{4}", right="汉", identifier=True,
        after="(?=(?:政务|服务|便民|市民|举报|投诉|监督)?(?:服务)?(?:热线|客服|专线|急救))",
    ),
    # Han numerals.
    shape(
        "an institute's name", "电科⟦十三所⟧", "共有⟦三十二⟧所",
        figures="spelled", before=rf"{_HAN}{_NAMING}(?<![了建设办新增全国开入])",
        numeral="[三四五六七八九十][一二三四五六七八九十]{0,2}", after=f"[所厂局院](?!{_SCHOOLS})",
        left="汉", right="所厂局院",
    ),
    shape(
        "an institute's name", "航天科工⟦二院⟧", "共有⟦二⟧院三所",
        figures="spelled", before="(?:航天|科[工技])", numeral="[一二三四五六七八九十]", after="院", left="工技天",
        right="院",
    ),
    shape(
        "an institute's name", "第⟦七一八⟧研究所", "第⟦七⟧研究成果",
        figures="spelled", before="第", numeral="[一二三四五六七八九十]{2,4}", after="(?:研究|设计|勘探)[所院]",
        left="第", right="研设勘",
    ),
    shape(
        "a quoted name", "“⟦三八⟧”大促", "“⟦三⟧个意见”",
        figures="spelled", before="[“「『\"]", numeral="[一二三四五六七八九十]{2,3}", after="[”」』\"]",
        left="“「『\"", right="”」』\"",
    ),
    shape(
        "a word", "根据⟦二次⟧函数", "开了⟦两次⟧会",
        figures="spelled", before="(?<![第届])", numeral="二", after="次", right="次",
    ),
)  # fmt: skip
