"""A browser without a window, spoken to through pipes by the DevTools protocol; no package is needed for it."""

from __future__ import annotations

import fcntl
import json
import os
import select
import shutil
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
)


PATIENCE = 60
"""The seconds in which a browser answers, if it ever will."""


class BrowserError(Exception):
    """The browser does not start, has gone away, or does not answer."""


class Browser:
    """A page in the browser: `press` keys in it and `evaluate` expressions."""

    def __init__(self, page: Path, profile: Path) -> None:
        to_read, self._to = os.pipe()
        self._from, to_write = os.pipe()
        # Out of the way of the descriptors 3 and 4, on which the protocol is spoken.
        ends = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (to_read, to_write)]
        os.close(to_read)
        os.close(to_write)
        options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe"]
        self._process = subprocess.Popen(
            [str(CHROMIUM), *options, f"--user-data-dir={profile}"],
            pass_fds=(3, 4),
            preexec_fn=lambda: [os.dup2(end, place) for place, end in enumerate(ends, 3)] and None,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for end in ends:
            os.close(end)
        self._calls, self._rest, self._session = 0, b"", ""
        try:
            self._open(page)
        except BaseException:
            self.close()
            raise

    def _open(self, page: Path) -> None:
        target = self._call("Target.createTarget", url=page.as_uri())["targetId"]
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        until = time.monotonic() + PATIENCE
        while self.evaluate("location.protocol + document.readyState") != "file:complete":
            if time.monotonic() > until:
                raise BrowserError("the page does not load")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End the browser."""
        self._process.kill()
        self._process.wait()
        os.close(self._to)
        os.close(self._from)

    def evaluate(self, expression: str) -> Any:
        """What a JavaScript expression gives, as JSON."""
        return self._call("Runtime.evaluate", expression=expression, returnByValue=True)["result"].get("value")

    def show_as(self, width: int, media: str = "screen") -> None:
        """Show the page in a window of a width, or as it is printed."""
        self._call("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False)
        self._call("Emulation.setEmulatedMedia", media=media)

    def press(self, key: str, code: int) -> None:
        """Press and release a key."""
        text = {"text": "\r"} if key == "Enter" else {}
        self._call("Input.dispatchKeyEvent", type="keyDown", key=key, code=key, windowsVirtualKeyCode=code, **text)
        self._call("Input.dispatchKeyEvent", type="keyUp", key=key, code=key, windowsVirtualKeyCode=code)

    def _call(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._calls += 1
        message: dict[str, Any] = {"id": self._calls, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        try:
            os.write(self._to, json.dumps(message).encode() + b"\0")
        except BrokenPipeError:
            raise BrowserError("the browser went away") from None
        while True:
            while b"\0" not in self._rest:
                if not select.select([self._from], [], [], PATIENCE)[0]:
                    raise BrowserError("the browser does not answer")
                read = os.read(self._from, 1 << 16)
                if not read:
                    raise BrowserError("the browser went away")
                self._rest += read
            answer, _, self._rest = self._rest.partition(b"\0")
            told = json.loads(answer)
            if told.get("id") == self._calls:
                assert "error" not in told, told
                return dict(told["result"])
