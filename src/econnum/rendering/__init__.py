"""Figures shown to people: highlighted in their text, in a notebook or on a page, by their records alone."""
