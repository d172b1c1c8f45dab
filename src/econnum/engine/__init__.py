"""From text to values: scan, compose, join, relate, resolve; no word of any language stands here."""
