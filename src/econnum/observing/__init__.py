"""Observations: the figures of a text as rows of a table, with their indicator, subject, period and changes."""
