"""The audit: whether two texts have the same numbers.

The package is not called `audit`, since `econnum.audit` is the function: a package of that name would take its place as
soon as anything imported it.
"""
