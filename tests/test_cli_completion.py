"""What `econnum completion` prints, run in the shells that are installed, and the man page."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from econnum import cli
from econnum.cli import main
from econnum.cli.completion import SHELLS

pytest.importorskip("shtab")
ROOT = Path(__file__).resolve().parent.parent


def needs(shell: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(shell) is None, reason=f"{shell} is not installed")


@pytest.fixture
def script(tmp_path, monkeypatch, capsys):
    """A folder with a file, and the script of a shell in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news.txt").write_text("5%", encoding="utf-8")

    def of(shell: str) -> str:
        assert main(["completion", shell]) == 0
        (tmp_path / shell).write_text(capsys.readouterr().out, encoding="utf-8")
        return f"./{shell}"

    return of


def answer(*command: str) -> list[str]:
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done
    return done.stdout.split()


@needs("bash")
@pytest.mark.parametrize(
    ("line", "completed"),
    [
        (["au"], ["audit"]),
        (["extract", "--outp"], ["--output"]),
        (["extract", "--format", "js"], ["jsonl"]),
        (["extract", "new"], ["news.txt"]),
        (["audit", "new"], ["news.txt"]),
    ],
)
def test_bash_completes_commands_options_choices_and_files(line, completed, script):
    words = " ".join(["econnum", *line])
    code = (
        f"source {script('bash')}; COMP_WORDS=({words}); COMP_CWORD={len(line)}; "
        f'_shtab_econnum econnum "{line[-1]}"; echo "${{COMPREPLY[@]}}"'
    )
    assert answer("bash", "--norc", "-c", code) == completed


@needs("fish")
@pytest.mark.parametrize(("line", "completed"), [("au", "audit"), ("extract --outp", "--output")])
def test_fish_completes_commands_and_options(line, completed, script, monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert completed in answer("fish", "-c", f"source {script('fish')}; complete -C 'econnum {line}'")


@needs("zsh")
def test_zsh_reads_the_script(script):
    assert answer("zsh", "-n", script("zsh")) == []


@pytest.mark.parametrize("shell", SHELLS)
def test_every_command_and_every_long_option_is_in_the_script(shell, capsys):
    assert main(["completion", shell]) == 0
    written = capsys.readouterr().out
    for name in cli.COMMANDS:
        assert name in written
        for action in cli.parser_of(name)._actions:
            assert all(option.lstrip("-") in written for option in action.option_strings)


def test_without_shtab_the_extra_is_named(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "shtab", None)
    assert main(["completion", "bash"]) == 2
    assert "pip install 'econnum[cli]'" in capsys.readouterr().err


def test_another_shell_is_wrong_usage(capsys):
    assert main(["completion", "tcsh"]) == 2
    assert "bash" in capsys.readouterr().err


# -- The man page ------------------------------------------------------------------------------------------

PAGE = ROOT / "man" / "econnum.1"


def test_the_man_page_is_current():
    spec = importlib.util.spec_from_file_location("generate_man_page", ROOT / "tools" / "generate_man_page.py")
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    assert PAGE.read_text(encoding="utf-8") == tool.page(), "run python tools/generate_man_page.py"


def test_the_man_page_has_every_command_and_every_option():
    page = PAGE.read_text(encoding="utf-8").replace("\\", "")
    for name in cli.COMMANDS:
        assert f".SS econnum {name}\n" in page
        for action in cli.parser_of(name)._actions:
            assert action.dest in {"help", "version"} or all(option in page for option in action.option_strings)


@needs("man")
def test_man_shows_the_page_without_a_complaint():
    done = subprocess.run(
        ["man", "--warnings", "-l", str(PAGE)], capture_output=True, encoding="utf-8", timeout=60, check=False,
        env={**os.environ, "MANWIDTH": "80", "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "convert 3500亩 hectare" in done.stdout
