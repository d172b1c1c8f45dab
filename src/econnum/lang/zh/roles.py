"""Chinese words next to a figure that show its role in the sentence: the level reached (至), the earlier one (从).

An audit compares them to detect equal figures whose roles differ.
"""

from __future__ import annotations

from econnum.lang.audit_schema import RoleCue, RoleCues
from econnum.lang.patterns import Pattern
from econnum.values import Basis

__all__ = ["ROLES"]

_HEDGE = r"(?:大约|约为|约|将近|接近|近|逾|超过|超|不足|不到|仅|只有|至少|最多|人民币|美元|港元|了){0,2}"
_THEN = (
    "(?:第?[一二三四1-4]季度|[0-9]{1,4}[年月]份?|[上下]半年|每[桶吨股人天月年斤]|去年|前年|上年|上月|同期|前一[天日月年周季]|"
    "此前|之前|原来|原先|最初|当初|目前|现在|今年|年初|一年前|每[年月天日]|的|同){0,4}"
)
_SUM = rf"(?:总?额|金额|规模|合计|共计?|分别|扩大|收窄|缩小|高达|达到?|[为是至到])?{_HEDGE}"
_EACH = rf"[^，,。；;、0-9每均]{{0,6}}?{_HEDGE}"
_BELOW, _ABOVE = "(?:低于|不及|逊于|少于|不如)", "(?:高于|好于|优于|多于|强于)"
_OTHER = r"[^，,。；;]{1,12}?的"
_LISTED = r"(?:[0-9.]{1,8}个?(?:百分点|元|人)?[和、与])?"
_RISE = "[升增涨](?![幅速])|增加|增长|成长|提高|扩大|上调|攀升|加快|延长|回暖|拉长"  # 涨幅回落至 is no rise
_FALL = "[降跌减](?![幅速])|减少|下滑|下调|回落|收窄|放缓|缩小|缩短|缩减|萎缩|走低|下行|贬值"
_TO = rf"[^，,。；;0-9]{{0,3}}[至到]{_HEDGE}$"
_COMPARED = r"(?:(?<![同环占])比(?![重例分])|较)[^，,。；;]{1,24}?"

_DID = "[招收赚挣付卖买花用产交缴支领拿建存亏投签销批发录聘排借贷]了?$"  # 多招200人

_AGAINST = "(?:(?<![同环占])比|较|跟|相比)"
_GRAINS: dict[str, Basis] = {
    "上年|去年|前一年|上一年|一年前": "year_on_year",
    "上[一个]?季度?|前一?季度?": "quarter_on_quarter",
    "上个?月|前一?个?月|一个月前": "month_on_month",
    "上周|前一周|一周前": "week_on_week",
}


def _cue(marks: str, pattern: str) -> RoleCue:
    return RoleCue(tuple(marks), Pattern(pattern))


ROLES = RoleCues(
    before={
        "under": _cue("于及如", rf"{_BELOW}(?:{_OTHER}|[^，,。；;0-9的]{{1,5}}?)?$"),
        "over": _cue("于", rf"{_ABOVE}(?:{_OTHER}|[^，,。；;0-9的]{{1,5}}?)?$"),
        "level": _cue("至到", rf"(?:(?<![甚以乃截直])至|(?<![达得受收找感不])到){_THEN}{_HEDGE}$"),
        "reached": _cue("达到占剩", rf"(?:达到?|占|仅剩|只剩|剩下){_HEDGE}$"),
        "rises": _cue("至到", rf"(?:{_RISE}){_TO}"),
        "falls": _cue("至到", rf"(?:{_FALL}){_TO}"),
        "origin": _cue("从由自", rf"(?:从|由|自){_THEN}{_HEDGE}$"),
        "start": _cue("从由自", r"(?:从(?![未来而事业])|由(?!于)|(?<![来各])自)[^，,。；;、0-9至到]{0,12}$"),
        "amount": _cue("了幅", rf"(?:(?<![到达成为])了|[升降增涨跌减]幅[为达]|幅度[为达]){_HEDGE}$"),
        "part": _cue("中里", r"其中[^，,。；;、0-9:：]{0,8}$|[中里]，?(?:目前|仅|只|就|已|共|约|超过|近|有){1,4}$"),
        "more": _cue(
            "比较多",
            rf"{_COMPARED}[多高快增超长大贵涨升][^，,。；;0-9]{{0,4}}{_LISTED}$"
            rf"|(?<![许很最太更大众至极诸几差过不])多{_DID}",
        ),
        "less": _cue(
            "比较少",
            rf"{_COMPARED}[少低慢减缩短小降跌轻][^，,。；;0-9]{{0,4}}{_LISTED}$|(?<![很最太至减缺极不])少{_DID}",
        ),
        "loss": _cue("亏逆赤", rf"(?:亏损|净亏|逆差|赤字){_SUM}$"),
        "profit": _cue("利余顺赚", rf"(?:盈利|净利|利润|盈余|顺差|净赚){_SUM}$"),
        "inflow": _cue("入购", rf"净(?:流入|买入|申购){_SUM}$"),
        "outflow": _cue("出赎", rf"净(?:流出|卖出|赎回){_SUM}$"),
        "per day": _cue("日天", rf"(?:日均|每[日天]|日[产销](?!汽车)){_EACH}$"),
        "per week": _cue("周", rf"(?:周均|每周){_EACH}$"),
        "per month": _cue("月", rf"(?:月均|每个?月|月[产销薪]){_EACH}$"),
        "per year": _cue("年", rf"(?:年均|每年|年[产销薪]){_EACH}$"),
        "per person": _cue("人", rf"(?:人均|每人){_EACH}$"),
        "per household": _cue("户", rf"(?:户均|每户){_EACH}$"),
        "negated": _cue("于过", "(?:不[能得应会可]?|未|没有)(?:高于|低于|超过|多于|少于)$"),
        "share": _cue("于是为占", r"(?:相当于|等于|是|为|占)[^，,。；;0-9]{0,12}的$"),
        "extra": _cue("又再另新还", r"(?:[又再]有?|另[有外]|新增[^，,。；;、0-9]{0,6}|还有)$"),
    },
    after={
        "pace": _cue("速", "的?(?:速度|增速)"),
        "lower": _cue(
            "于及如比",
            rf"[^，,。；;0-9]{{0,4}}[，,]?比[^，,。；;0-9]{{1,16}}?[低少慢小](?!于)"
            rf"|[^，,。；;0-9]{{0,8}}[，,]?(?:这|[大略远明显稍]{{0,2}})?{_BELOW}",
        ),
        "higher": _cue(
            "于比",
            rf"[^，,。；;0-9]{{0,4}}[，,]?比[^，,。；;0-9]{{1,16}}?[高多快大](?!于)"
            rf"|[^，,。；;0-9]{{0,8}}[，,]?(?:这|[大略远明显稍]{{0,2}})?{_ABOVE}",
        ),
        "whole": _cue("中里", r"[^，,。；;0-9]{0,12}[，,（(]其中|[^，,。；;0-9]{0,6}[中里]，?(?:目前|仅|只|就|已|有)"),
    },
    bases={
        "before": {
            # The figure of that time.
            None: Pattern(rf"{_AGAINST}(?:去年|上年|上个?月|上[一个]?季度|上周|前一[年月天日])$"),
            **{
                basis: Pattern(
                    rf"(?:{_AGAINST}(?:{grain})(?:同期|同月|同季)?|[与同跟和](?:{grain})相比[，,]?)[^，,。；;0-9%]{{0,8}}$"
                )
                for grain, basis in _GRAINS.items()
            },
        },
        "after": {},
    },
    comparisons={
        "year": Pattern(
            "同比|按年|年[增减]|[比较](?:上一?年|去年|一年前|前一年)(?![0-9])|(?:上年|去年)同[期月季]",
        ),
        "before": Pattern(
            "环比|按[月季]|[月季][增减]|[比较](?:上个?月|上季|上[一个]季度?+|前一个?[月季]|上周)(?![0-9])"
        ),
    },
    clause={
        "rate": Pattern(
            r"增速|通胀|[升降增涨跌减]幅|(?:增长|下降|上涨|下跌)(?![^，。；]{0,2}预[期测]|[^，。；]?[至到])|[涨跌]停"
        ),
        "growing": Pattern("增[速幅长]|[升涨]幅|通胀"),
        "shrinking": Pattern("[降跌减]幅|降速"),
        "index": Pattern(r"指数|pmi|荣枯线"),
    },
)
