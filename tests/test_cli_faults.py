"""What a shell, a disk and a stranger's file can do to the command line: one clear line, and a status that is right.

Every command is run as a process, under every fault of its standard streams.  None may print a traceback, none may
end as if all were well, and 1 is left for what it means: discrepancies, or a path or figure that was left out.
"""

from __future__ import annotations

import errno
import io
import json
import os
import re
import signal
import stat
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from econnum import __main__
from econnum.auditing.audit import audit
from econnum.auditing.report import sarif, terminal
from econnum.auditing.report.html import Entry, page
from econnum.cli import main, output

resource = pytest.importorskip("resource", reason="limits and descriptors of POSIX")

CHINESE, ENGLISH = "出口13204亿元，同比增长20.4%。\n", "Exports rose 20.4% to 13,204 billion yuan.\n"
ORDERS = "\x1b]0;title\x07\x1b[31m\x00\x9b2J\x7f\u202e\u2066\u2028\x85"

# A command by its arguments, the status that it ends with where nothing is wrong, and whether it reads what is given.
COMMANDS = {
    "extract --format table zh.txt": (0, False),
    "extract --format tsv -": (0, True),
    "extract --format jsonl": (0, True),
    "extract --explain zh.txt": (0, False),
    "extract --format csv --bom": (0, True),
    "extract --format html --explain --labels zh -": (0, True),
    "extract --text 5%": (0, False),
    "completion bash": (0, False),
    "help audit": (0, False),
    "extract --format tsv --jobs 2 zh.txt en.txt": (0, False),
    "convert 3500亩 hectare": (0, False),
    "convert $5 CNY --rates - --format jsonl": (0, True),
    "audit zh.txt en.txt": (1, False),
    "audit zh.txt en.txt --format html": (1, False),
    "audit --tsv - --format jsonl": (1, True),
    "audit zh.txt - --format sarif": (1, True),
    "format 13204亿元 --locale en": (0, False),
    "rewrite --locale en": (0, True),
    "extract --format jsonl --input-format csv --column text --encoding auto": (0, True),
    "extract --format tsv --input-format lines --encoding utf-8 -": (0, True),
    "rewrite --locale en --encoding auto -": (0, True),
    "audit zh.txt en.txt --encoding utf-8,auto": (1, False),
    "--help": (0, False),
    "--version": (0, False),
}
GIVEN = {
    "extract --format jsonl --input-format csv": "id,text\n1,up 5%\n",
    "convert": "base,quote,rate\nUSD,CNY,7\n",
    "audit --tsv": "增长5%\tup 6%\n",
}
PRINTING = [
    *(f"extract --format {form}" for form in ("table", "tsv", "csv", "jsonl", "html")),
    "extract --explain",
    "extract --explain --format html",
    *(f"audit --format {form} zh.txt" for form in ("text", "jsonl", "html", "sarif")),
]
NOTHING_LEFT = ("no space left on device", "file too large")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "zh.txt").write_text(CHINESE, encoding="utf-8")
    (tmp_path / "en.txt").write_text(ENGLISH, encoding="utf-8")
    return tmp_path


def run(command: str, wrap: str = "", **options: object) -> subprocess.CompletedProcess[str]:
    """The command as a process of a shell, which closes or fills streams as `wrap` says."""
    given = next((text for start, text in GIVEN.items() if command.startswith(start)), ENGLISH)
    words = " ".join(f"'{word}'" for word in command.split(" "))
    environment = {**os.environ, "PYTHONUNBUFFERED": ""}
    return subprocess.run(
        ["sh", "-c", f"exec '{sys.executable}' -m econnum {words} {wrap}"],
        **{
            "input": given, "capture_output": True, "encoding": "utf-8", "timeout": 120, "check": False,
            "env": environment, **options,
        },
    )  # fmt: skip


def one_line(shown: str, about: str, *reasons: str) -> bool:
    """Whether nothing but one line is shown, which says what it is about and one of the reasons."""
    return shown in {f"econnum: {about}: {reason}\n" for reason in reasons}


# -- Standard streams --------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_works_where_nothing_is_wrong(command: str, folder: Path) -> None:
    status, reads = COMMANDS[command]
    done = run(command, "" if reads else "<&-")
    assert (done.returncode, done.stderr) == (status, "")
    assert done.stdout


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
@pytest.mark.parametrize("command", COMMANDS)
def test_a_full_standard_output_is_reported(command: str, folder: Path) -> None:
    done = run(command, "> /dev/full")
    assert done.returncode == 2
    assert one_line(done.stderr, "standard output", *NOTHING_LEFT)


@pytest.mark.parametrize("command", COMMANDS)
def test_an_output_of_which_there_is_room_for_a_part_is_reported(command: str, folder: Path) -> None:
    """Without a buffer Python takes the part for the whole: `rewrite` ended with 0 and a file of 65,536 bytes."""
    with open("part", "wb") as part:
        done = run(
            command,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
            capture_output=False,
            stdout=part,
            stderr=subprocess.PIPE,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (7, 7)),
        )
    assert done.returncode == 2
    assert one_line(done.stderr, "standard output", *NOTHING_LEFT)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_closed_standard_output_is_reported(command: str, folder: Path) -> None:
    done = run(command, ">&-")
    assert done.returncode == 2
    assert one_line(done.stderr, "standard output", "it is closed", "bad file descriptor")


@pytest.mark.parametrize("command", [*COMMANDS, "extract gone.txt", "audit gone.txt zh.txt", "format --nonsense"])
def test_a_standard_error_that_takes_nothing_changes_nothing(command: str, folder: Path) -> None:
    as_ever = run(command)
    for wrap in ("2>&-", *(["2> /dev/full"] if os.path.exists("/dev/full") else [])):
        done = run(command, wrap)
        assert (done.returncode, done.stdout, done.stderr) == (as_ever.returncode, as_ever.stdout, "")


@pytest.mark.parametrize("command", [command for command, (_, reads) in COMMANDS.items() if reads])
def test_a_closed_standard_input_is_reported(command: str, folder: Path) -> None:
    done = run(command, "<&-")
    assert done.returncode == (1 if command.startswith(("extract", "rewrite")) else 2)
    assert one_line(done.stderr, "-", "standard input is closed", "bad file descriptor")


def test_a_file_is_written_whatever_the_standard_streams_are(folder: Path) -> None:
    done = run("extract --format tsv --output out zh.txt", "<&- >&- 2>&-")
    assert done.returncode == 0
    assert (folder / "out").read_text(encoding="utf-8") == run("extract --format tsv zh.txt").stdout


# -- Files that are written --------------------------------------------------------------------------------

WRITING = {
    "extract --format table zh.txt": 0,
    "extract --format tsv zh.txt": 0,
    "extract --format jsonl zh.txt": 0,
    "extract --format parquet zh.txt": 0,
    "extract --explain zh.txt": 0,
    "audit zh.txt en.txt": 1,
    "audit zh.txt en.txt --format jsonl": 1,
    "audit zh.txt en.txt --format html": 1,
    "audit zh.txt en.txt --format sarif": 1,
    "rewrite --locale en zh.txt": 0,
}


@pytest.mark.parametrize("command", WRITING)
def test_a_disk_that_is_full_leaves_the_file_that_was_there(command: str, folder: Path) -> None:
    (folder / "out").write_text("before", encoding="utf-8")
    files = {*folder.iterdir()}
    limit = (7, 7)
    done = run(f"{command} --output out", preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limit))
    assert done.returncode == 2
    assert one_line(done.stderr, "out", *NOTHING_LEFT)
    assert (folder / "out").read_text(encoding="utf-8") == "before"
    assert {*folder.iterdir()} == files


def test_a_disk_that_says_so_only_when_it_is_asked_leaves_the_file_too(folder, monkeypatch, capsys):
    def full(descriptor):
        raise OSError(errno.EDQUOT, "Disk quota exceeded")

    (folder / "out").write_text("before", encoding="utf-8")
    monkeypatch.setattr(output.os, "fsync", full)
    assert main(["rewrite", "--locale", "en", "zh.txt", "--output", "out"]) == 2
    assert capsys.readouterr().err == "econnum: out: disk quota exceeded\n"
    assert (folder / "out").read_text(encoding="utf-8") == "before"


def test_a_file_system_that_cannot_be_asked_is_written_to(folder, monkeypatch):
    def cannot(descriptor):
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(output.os, "fsync", cannot)
    assert main(["rewrite", "--locale", "en", "zh.txt", "--output", "out"]) == 0
    assert (folder / "out").exists()


@pytest.mark.parametrize("command", WRITING)
@pytest.mark.parametrize("mode", [0o600, 0o664, 0o755])
def test_the_mode_of_the_file_that_is_replaced_is_kept(command: str, mode: int, folder: Path) -> None:
    out = folder / "out"
    out.write_text("before", encoding="utf-8")
    out.chmod(mode)
    assert main([*command.split(" "), "--output", "out"]) == WRITING[command]
    assert out.read_bytes() != b"before"
    assert stat.S_IMODE(out.stat().st_mode) == mode


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_the_owner_of_the_file_that_is_replaced_is_kept(folder: Path) -> None:
    (folder / "out").write_text("before", encoding="utf-8")
    os.chown(folder / "out", 12345, 23456)
    assert main(["rewrite", "--locale", "en", "zh.txt", "--output", "out"]) == 0
    after = (folder / "out").stat()
    assert (after.st_uid, after.st_gid) == (12345, 23456)


def test_rights_of_a_group_that_cannot_be_kept_are_not_given_to_another(folder, monkeypatch):
    out = folder / "out"
    out.write_text("before", encoding="utf-8")
    out.chmod(0o664)
    real = os.stat

    def of_another_group(path, *arguments, **keywords):
        found = real(path, *arguments, **keywords)
        if os.fspath(path) != "out":
            return found
        return os.stat_result([*found[:5], found.st_gid + 1, *found[6:10]])

    def refuse(*arguments):
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(output.os, "stat", of_another_group)
    monkeypatch.setattr(output.os, "chown", refuse)
    assert main(["rewrite", "--locale", "en", "zh.txt", "--output", "out"]) == 0
    assert stat.S_IMODE(real(out).st_mode) == 0o604


def test_what_may_not_be_written_is_not_replaced(folder, monkeypatch, capsys):
    (folder / "out").write_text("before", encoding="utf-8")
    monkeypatch.setattr(output.os, "access", lambda path, mode: False)  # root may write everything
    assert main(["rewrite", "--locale", "en", "zh.txt", "--output", "out"]) == 2
    assert capsys.readouterr().err == "econnum: out: permission denied\n"
    assert (folder / "out").read_text(encoding="utf-8") == "before"


def test_other_names_of_the_file_keep_what_was_there(folder: Path) -> None:
    (folder / "out").write_text("before", encoding="utf-8")
    os.link(folder / "out", folder / "other")
    assert main(["rewrite", "--locale", "en", "zh.txt", "--output", "out"]) == 0
    assert (folder / "other").read_text(encoding="utf-8") == "before"


def test_a_text_may_be_rewritten_in_its_place(folder: Path) -> None:
    assert main(["rewrite", "--locale", "en", "zh.txt", "--output", "zh.txt"]) == 0
    assert (folder / "zh.txt").read_text(encoding="utf-8") == "出口1.3204 trillion yuan，同比增长20.4%。\n"


def test_a_device_that_is_standard_output_is_added_to(folder: Path) -> None:
    if not os.path.exists("/dev/stdout"):
        pytest.skip("needs /dev/stdout")
    (folder / "out").write_text("before\n", encoding="utf-8")
    assert run("rewrite --locale en zh.txt --output /dev/stdout", ">> out").returncode == 0
    assert (folder / "out").read_text(encoding="utf-8") == "before\n出口1.3204 trillion yuan，同比增长20.4%。\n"
    assert (
        run("rewrite --locale en zh.txt --output /dev/stdout").stdout == "出口1.3204 trillion yuan，同比增长20.4%。\n"
    )


@pytest.mark.parametrize("command", [command for command in WRITING if not command.startswith("audit")])
def test_one_path_that_cannot_be_read_is_left_out_of_the_file(command: str, folder: Path, capsys) -> None:
    (folder / "out").write_text("before", encoding="utf-8")
    assert main([*command.split(" "), "gone.txt", "--output", "out"]) == 1
    assert capsys.readouterr().err == "econnum: gone.txt: no such file or folder\n"
    with_one_left_out = (folder / "out").read_bytes()
    assert main([*command.split(" "), "--output", "out"]) == 0
    assert (folder / "out").read_bytes() == with_one_left_out


@pytest.mark.parametrize("command", [command for command in WRITING if not command.startswith("audit")])
def test_where_nothing_could_be_read_the_file_that_was_there_stays(command: str, folder: Path) -> None:
    (folder / "out").write_text("before", encoding="utf-8")
    files = {*folder.iterdir()}
    assert main([*command.replace("zh.txt", "gone.txt").split(" "), "--output", "out"]) == 1
    assert (folder / "out").read_text(encoding="utf-8") == "before"
    assert {*folder.iterdir()} == files


# -- Files that are read -----------------------------------------------------------------------------------

DEEP = '{"source": ' + "[" * 100_000 + "]" * 100_000 + ', "target": ""}'
HUGE = '{"source": "5%", "target": "5%", "id": ' + "9" * 5000 + "}"


@pytest.mark.parametrize(
    ("command", "data", "said"),
    [
        (["audit", "zh.txt", "."], b"", ".: this is a folder; give a file"),
        (["audit", ".", "zh.txt"], b"", ".: this is a folder; give a file"),
        (["audit", "", "zh.txt"], b"", "'': no such file or folder"),
        (["audit", "--tsv", "."], b"", ".: this is a folder; give a file"),
        (["audit", "zh.txt", "data"], b"\xff", "data: not UTF-8: byte 0xff at offset 0"),
        (["audit", "--jsonl", "data"], DEEP.encode(), "data: line 1: the JSON is nested too deeply"),
        (["audit", "--jsonl", "data"], HUGE.encode(), "data: line 1: an integer has more digits than Python reads"),
        (["audit", "--jsonl", "data"], b"\xff", "data: not UTF-8: byte 0xff at offset 0"),
        (["convert", "$5", "CNY", "--rates", "data"], b"quote,rate\n" + b"7" * 200_000, "data: line 2 is '777"),
        (["convert", "$5", "CNY", "--rates", "data"], b"quote,rate\nC\xff,7\n", "data: not UTF-8: byte 0xff"),
        (["convert", "$5", "CNY", "--rates", "data"], b"quote,rate\nCNY,\x00\n", "data: line"),
        (["convert", "$5", "CNY", "--rates", "."], b"", ".: this is a folder; give a file"),
        (["extract", "zh.txt", "--output", "."], b"", ".: this is a folder; give a file"),
        (["rewrite", "--locale", "en", "zh.txt", "--output", "gone/out"], b"", "gone/out: no such file or folder"),
        (["rewrite", "--locale", "en", "zh.txt", "--output", "zh.txt/out"], b"", "zh.txt/out: not a directory"),
    ],
)
def test_a_file_that_is_of_no_use_is_one_line_and_2(command, data, said, folder, capsys):
    (folder / "data").write_bytes(data)
    assert main(command) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith(f"econnum: {said}")
    assert len(shown.err.splitlines()) == 1


@pytest.mark.parametrize("command", ["extract zh.txt", "rewrite --locale en zh.txt"])
def test_an_encoding_or_a_folder_within_a_folder_leaves_the_others(command: str, folder: Path, capsys) -> None:
    (folder / "bad.txt").write_bytes(b"\xff")
    (folder / "folder.txt").mkdir()
    assert main([*command.split(" "), "bad.txt", "."]) == 1
    shown = capsys.readouterr().err.splitlines()
    assert len(shown) == 2
    assert all(
        line.endswith("bad.txt: not UTF-8: byte 0xff at offset 0; give its encoding by --encoding") for line in shown
    )


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="file names are text there")
@pytest.mark.parametrize(
    "command",
    [*PRINTING, "rewrite --locale en"],
)
def test_a_file_name_that_is_no_text_is_no_matter(command: str, folder: Path) -> None:
    name = b"\xff.txt"
    Path(os.fsdecode(name)).write_text(ENGLISH, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "econnum", *command.split(" "), name], capture_output=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (int(command.startswith("audit")), b"")
    assert done.stdout.decode("utf-8")
    if "sarif" in command:
        assert '"uri": "%FF.txt"' in done.stdout.decode("utf-8")


def test_a_bug_is_one_line_that_says_where(folder, monkeypatch, capsys):
    def broken(*arguments):
        raise RuntimeError("broken\x1b")

    monkeypatch.setattr("econnum.bulk.reading.columns", broken)
    assert main(["--format", "jsonl", "zh.txt"]) == 2
    shown = capsys.readouterr().err
    assert re.fullmatch(
        r"econnum: this is a bug of econnum.*: RuntimeError: broken  \(test_cli_faults.py, .*\)\n", shown
    )


def test_too_little_memory_is_reported(folder, monkeypatch, capsys):
    def hungry(*arguments):
        raise MemoryError

    monkeypatch.setattr("econnum.bulk.reading.columns", hungry)
    assert main(["--format", "jsonl", "zh.txt"]) == 2
    assert capsys.readouterr().err == "econnum: there is not enough memory for this\n"


# -- Processes and interrupts ------------------------------------------------------------------------------


def test_a_process_that_is_killed_is_one_line(folder: Path) -> None:
    (folder / "out").write_text("before", encoding="utf-8")
    script = (
        "import multiprocessing, os, sys\n"
        "from econnum.bulk import reading, workers\n"
        "from econnum.cli import main\n"
        "multiprocessing.set_start_method('fork')\n"
        "workers._cpus, reading._CHUNK, reading.columns = (lambda: 2), 10, (lambda *_: os._exit(9))\n"
        "sys.exit(main(['--format', 'jsonl', '--jobs', '2', '--output', 'out', 'zh.txt', 'en.txt']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert done.returncode == 2
    assert re.fullmatch(r"econnum: a worker process ended before its work was done: .*\n", done.stderr)
    assert (folder / "out").read_text(encoding="utf-8") == "before"


def heed_interrupts() -> None:
    """A shell starts what runs in its background without interrupts, and all of its children inherit that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.parametrize("command", ["extract --format jsonl", "rewrite --locale en", "audit zh.txt"])
def test_an_interrupt_is_quiet_and_leaves_the_file_that_was_there(command: str, folder: Path) -> None:
    (folder / "out").write_text("before", encoding="utf-8")
    os.mkfifo(folder / "pipe")
    files = {*folder.iterdir()}
    process = subprocess.Popen(
        [sys.executable, "-m", "econnum", *command.split(" "), "pipe", "--output", "out"],
        stderr=subprocess.PIPE,
        preexec_fn=heed_interrupts,
    )
    end_of_pipe = None
    while end_of_pipe is None and process.poll() is None:
        with suppress(OSError):  # as long as nobody reads it
            end_of_pipe = os.open(folder / "pipe", os.O_WRONLY | os.O_NONBLOCK)
    shown = None
    while shown is None:  # Python may notice a signal just before a read that waits only with the next one
        process.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            _, shown = process.communicate(timeout=10)
    os.close(end_of_pipe)
    assert (process.returncode, shown) == (130, b"")
    assert (folder / "out").read_text(encoding="utf-8") == "before"
    assert {*folder.iterdir()} == files


def test_an_interrupt_of_many_processes_is_quiet_and_leaves_none(folder: Path) -> None:
    script = (
        "import os, sys, time\n"
        "from econnum.bulk import reading, workers\n"
        "from econnum.cli import main\n"
        "def columns(*_):\n"
        "    os.write(1, f'{os.getpid()}\\n'.encode())\n"
        "    time.sleep(1)\n"
        "workers._cpus, reading._CHUNK, reading.columns = (lambda: 2), 10, columns\n"
        "sys.exit(main(['--format', 'jsonl', '--jobs', '2', '--output', 'out', 'zh.txt', 'en.txt', 'zh.txt']))\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", "import multiprocessing as m\nm.set_start_method('fork')\n" + script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
        preexec_fn=heed_interrupts,
    )
    first = process.stdout.readline()
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does, to all of them
    more, shown = process.communicate(timeout=60)
    assert (process.returncode, shown) == (130, "")
    for worker in (first + more).split():
        with pytest.raises(ProcessLookupError):
            os.kill(int(worker), 0)


def test_an_interrupt_while_the_commands_load_is_quiet(monkeypatch):
    class Interrupted:
        def __getattr__(self, name):
            raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "econnum.cli", Interrupted())
    assert __main__.main([]) == 130


# -- Control characters ------------------------------------------------------------------------------------


def tame(shown: str, *, lines: str = "\n") -> bool:
    """Whether no character of what is shown gives a terminal or a browser an order."""
    return all(character.isprintable() or character in lines for character in shown)


NAMES = [f"a{ORDERS}.txt".replace("\x00", ""), "a\tb\n.txt", "a\u202e.txt"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("command", PRINTING)
def test_no_file_name_and_no_text_gives_orders(command: str, name: str, folder: Path, capsys) -> None:
    text = f"A{ORDERS}B COVID-19{ORDERS} rose{ORDERS}20.4%{ORDERS} to 13,204{ORDERS} billion{ORDERS} yuan{ORDERS}"
    Path(name).write_text(text, encoding="utf-8")
    main([*command.split(" "), name])
    shown = capsys.readouterr()
    assert "13,204" in shown.out
    assert tame(shown.out, lines="\n\t" if "tsv" in command or "html" in command else "\r\n")
    assert shown.err == ""
    if "jsonl" in command and command.startswith("extract"):
        assert {json.loads(line)["file"] for line in shown.out.splitlines()} == {name}


@pytest.mark.parametrize("form", ["text", "jsonl", "html", "sarif"])
def test_no_id_of_a_pair_gives_orders(form: str, folder: Path, capsys) -> None:
    pair = {"source": f"增长5%{ORDERS}", "target": f"up{ORDERS} 6%\ud800", "id": f"one{ORDERS}\udfff"}
    Path("pairs").write_text(json.dumps(pair), encoding="utf-8")
    assert main(["audit", "--jsonl", "pairs", "--format", form]) == 1
    shown = capsys.readouterr().out
    assert "5%" in shown
    assert tame(shown)
    if form == "jsonl":
        assert json.loads(shown)["id"] == pair["id"]


def test_colours_are_the_only_orders_of_a_report() -> None:
    found = audit(f"增长5%{ORDERS}至3亿元", f"up{ORDERS} 6% to\n300 million yuan")
    shown = "\n".join(terminal.lines(found, f"one{ORDERS}", colour=True, notes=True))
    assert "\x1b[1;31m" in shown
    assert tame(re.sub(r"\x1b\[[0-9;]*m", "", shown).replace("]0;title", ""))
    assert "\x1b[31m" not in shown


def test_the_reports_of_the_library_give_no_orders_either() -> None:
    found = audit(f"增长5%{ORDERS}\ud800", f"up 6%{ORDERS}\r\n\tor so")
    assert tame(page([Entry(ORDERS, found, ORDERS)], title=ORDERS), lines="\n\t")
    assert tame(found._repr_html_(), lines="\n\t")
    results = sarif.log([sarif.Located(found, f"{ORDERS}\udcff", "en.txt")], "1")["runs"][0]["results"]
    places = [place for result in results for place in result.get("relatedLocations", [])]
    assert places
    assert all(tame(place["physicalLocation"]["artifactLocation"]["uri"]) for place in places)


@pytest.mark.parametrize(
    "arguments",
    [
        [f"--{ORDERS}"],
        ["--format", ORDERS],
        [f"gone{ORDERS}"],
        ["convert", ORDERS, "kg"],
        ["convert", "5亩", ORDERS],
        ["convert", "5亩", "kg", "--rates", ORDERS.replace("\x00", "")],
        ["format", ORDERS, "--locale", "en"],
        ["format", "5", "--locale", ORDERS],
        ["rewrite", ORDERS.replace("\x00", ""), "--locale", "en"],
        ["rewrite", "zh.txt", "--locale", "en", "--output", f"gone/{ORDERS}".replace("\x00", "")],
        ["audit", ORDERS.replace("\x00", ""), "zh.txt"],
        ["audit", "--tsv", "named.tsv", "--columns", f"{ORDERS},b"],
        ["audit", "zh.txt", "zh.txt", "--note", ORDERS],
    ],
)
def test_no_argument_gives_orders(arguments: list[str], folder: Path, capsys) -> None:
    Path("named.tsv").write_text("a\tb\n1\t1\n", encoding="utf-8")
    assert main(arguments) in {1, 2}
    shown = capsys.readouterr().err
    assert shown
    assert tame(shown)


@pytest.mark.parametrize("name", ["=1+1.txt", "+1.txt", "-1.txt", "@a.txt"])
@pytest.mark.parametrize("form", ["tsv", "csv", "table"])
def test_no_file_name_begins_a_formula(name: str, form: str, folder: Path, capsys) -> None:
    Path(name).write_text("up 5%", encoding="utf-8")
    assert main(["--format", form, "--", name]) == 0
    assert capsys.readouterr().out.splitlines()[form != "table"].startswith(f"./{name}")


def test_standard_input_is_named_as_ever(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"up 5%")))
    assert main(["--format", "tsv"]) == 0
    assert capsys.readouterr().out.splitlines()[1].startswith("-\t1:4\t5%")
