"""The five-year plans of the People's Republic of China, first to fifteenth.

First to ninth: china.org.cn, "Introduction to Five-Year Plans" (www.china.org.cn/95e/95-english1/1.htm), and its plan
pages of 2005-11-09 (china.org.cn/archive/2005-11/09/content_1148163.htm).  Tenth to fourteenth: the outlines approved
by the National People's Congress in March 2001, 2006, 2011, 2016 and 2021.  Fifteenth: the recommendations of the
Fourth Plenary Session of the 20th Central Committee, 2025-10-23.

The years 1949-1952 (recovery) and 1963-1965 (readjustment) belong to no plan, so the third begins four years after
the second ends.  The fifth and sixth were redrawn midway but kept their years.  Since the eleventh a plan is called
规划 rather than 计划.
"""

from __future__ import annotations

from econnum.lexicon.rows import PlanPeriod

__all__ = ["PLANS"]

PLANS: tuple[PlanPeriod, ...] = (
    PlanPeriod(1, 1953, 1957),
    PlanPeriod(2, 1958, 1962),
    # 1963-1965: readjustment, no plan.
    PlanPeriod(3, 1966, 1970),
    PlanPeriod(4, 1971, 1975),
    PlanPeriod(5, 1976, 1980),
    PlanPeriod(6, 1981, 1985),
    PlanPeriod(7, 1986, 1990),
    PlanPeriod(8, 1991, 1995),
    PlanPeriod(9, 1996, 2000),
    PlanPeriod(10, 2001, 2005),
    PlanPeriod(11, 2006, 2010),
    PlanPeriod(12, 2011, 2015),
    PlanPeriod(13, 2016, 2020),
    PlanPeriod(14, 2021, 2025),
    PlanPeriod(15, 2026, 2030),
)
