"""Writing values in a locale (`text`), and rewriting the figures of a text in another locale (`rewriting`)."""
