"""What joins Chinese figures to ranges and lists."""

from __future__ import annotations

import re

from econnum.lang.shape import JoinCues

__all__ = ["JOINS"]

JOINS = JoinCues(
    span=re.compile(r"(?:\(不?含\))? ?(?:-{1,2}|~|至|到|—{1,2}) ?(?:约|近|超)?"),
    conjunction=re.compile(r" ?(?:、|和|及|与|以及|或|或者) ?(?:约|近|超|逾)?"),
    comma=re.compile(r" ?[,，] ?"),
    alternative=re.compile(r" ?(?:或|或者) ?"),
    parts=re.compile(r" ?"),
    apposition=re.compile(r" ?(?:，|,)?(?:或|即|合) ?| ?\("),
    ellipsis=re.compile(r"(?!)"),
    between=(re.compile(""), re.compile(r" ?之间")),
    bounds=re.compile(r" ?[，,]? ?(?:并|且|并且|而且|同时|的同时|而|又|但)? ?"),
    apart=re.compile(r"(?:从|由|自)$"),
    by=re.compile(r"(?!)"),
)
