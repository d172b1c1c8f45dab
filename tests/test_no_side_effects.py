"""Reading, converting, writing and auditing open no connection, start no process and write nothing.

An audit hook sees what the interpreter itself does, whoever asks for it: a library that is called as well.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import econnum

SOURCE = str(Path(econnum.__file__).parent.parent)
HOOK = """
import os, sys
seen = []
def hook(event, arguments):
    if event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "urllib.",
                         "http.client.", "ftplib.", "smtplib.", "os.mkdir", "os.remove", "os.rename", "os.rmdir",
                         "os.link", "os.symlink", "os.truncate", "os.chmod", "shutil.", "tempfile.", "sqlite3.")):
        seen.append((event, arguments))
    elif event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        if arguments[0] != 1:  # standard output, which is open already
            seen.append((event, arguments))
sys.addaudithook(hook)
"""
WORK = {
    "reading": """
import econnum
econnum.extract("出口13204亿元，同比增长20.4%。 Exports rose 20.4% to $5 billion, ICP No. 13001288.")
econnum.explain("COVID-19 5%")
econnum.parse("13204亿元")
econnum.Reader(words=econnum.Words(classifiers=["柜次"])).extract("3柜次")
[econnum.Mention.from_dict(m.to_dict()) for m in econnum.extract("5%")]
""",
    "reading many texts": """
import econnum
econnum.extract_table(["出口13204亿元，同比增长20.4%。", "Exports rose 20.4%"])
""",
    "auditing": """
import econnum
econnum.audit("出口13204亿元，同比增长20.4%。", "Exports rose 20.4% to 1,320.4 billion yuan.")
""",
    "writing": """
import econnum
econnum.format(econnum.parse("13204亿元"), "en")
econnum.rewrite("出口13204亿元，同比增长20.4%，3公里。", "en")
""",
    "converting": """
import econnum
econnum.pint_registry()
econnum.parse("3 km").to("mile")
""",
    "the command line": """
from econnum.__main__ import main
try:
    main([sys.argv[1]])
except SystemExit as ended:
    assert not ended.code
""",
}


@pytest.mark.parametrize("what", WORK)
def test_nothing_is_written_and_nothing_is_sent(what: str, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("Exports rose 20.4%.\n", encoding="utf-8")
    script = HOOK + WORK[what] + "\nassert not seen, seen\n"
    home = tmp_path / "home"
    home.mkdir()
    done = subprocess.run(
        [sys.executable, "-B", "-c", script, str(text)],
        env={"PYTHONPATH": SOURCE, "PATH": "", "HOME": str(home), "TMPDIR": str(home), "PYTHONIOENCODING": "utf-8"},
        cwd=home,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not [*home.iterdir()]
    assert text.read_text(encoding="utf-8") == "Exports rose 20.4%.\n"
