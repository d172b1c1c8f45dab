"""Writing: a value in the words of a locale (`text`), and a text with its figures in those of another (`rewriting`)."""
