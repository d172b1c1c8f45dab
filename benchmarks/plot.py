"""Time against length, econnum and its peers, both axes logarithmic."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import matplotlib as mpl
import matplotlib.pyplot as plt
from versus import CAP, Curve

__all__ = ["draw"]

TOLD = {"en": "Dense English", "zh": "Dense Chinese"}


def draw(curves: list[Curve], path: Path) -> None:
    """A panel a language, written as SVG that is the same for the same figures."""
    mpl.use("svg")
    mpl.rcParams.update(
        {"svg.hashsalt": "econnum", "font.size": 9, "axes.spines.top": False, "axes.spines.right": False}
    )
    colours = {peer: f"C{n}" for n, peer in enumerate(dict.fromkeys(curve.peer for curve in curves), 1)}
    figure, panels = plt.subplots(1, len(TOLD), figsize=(9, 4), sharey=True, layout="constrained")
    for panel, (language, title) in zip(panels, TOLD.items(), strict=True):
        here = [curve for curve in curves if curve.language == language and curve.times]
        for curve in here:
            _line(panel, curve.times, curve.peer, colours[curve.peer], "o")
            if curve.ended:
                longest = max(curve.times)
                panel.plot(longest, curve.times[longest], "x", color=colours[curve.peer], markersize=9)
        ours = {length: min(c.ours[length] for c in here if length in c.ours) for c in here for length in c.ours}
        _line(panel, dict(sorted(ours.items())), "econnum", "black", "s")
        panel.axhline(CAP, color="grey", linewidth=0.8, linestyle=":")
        panel.set(title=title, xscale="log", yscale="log", xlabel="characters")
    panels[0].set_ylabel("seconds of CPU time")
    handles = {label: line for panel in panels for line, label in zip(*panel.get_legend_handles_labels(), strict=True)}
    figure.legend(handles.values(), handles.keys(), loc="outside right center", frameon=False)
    figure.savefig(path, format="svg", metadata={"Date": None, "Title": "Time against length"})


def _line(panel: Any, times: dict[int, float], label: str, colour: str, marker: str) -> None:
    wide = 2.2 if label == "econnum" else 1.2
    panel.plot([*times], [*times.values()], color=colour, marker=marker, markersize=4, linewidth=wide, label=label)
