"""The floors of the house: imports point down only, and no room does what another is for."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Collection, Iterator
from pathlib import Path

import pytest

import econnum
from econnum.mention import Language

ROOT = Path(econnum.__file__).parent
MODULES = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*.py"))
LIGHT = {"regex"}  # what a module may import as it loads, beside the standard library
HEAVY = {
    "pint",
    "babel",
    "rich",
    "pyarrow",
    "pydantic_core",
    "charset_normalizer",
    "justhtml",
    "pyromark",
    "lxml",
    "openpyxl",
    "docx",
    "shtab",
}  # what it may import inside a function
ADAPTERS = {
    "pandas.py": "pandas",
    "polars.py": "polars",
    "duckdb.py": "duckdb",
    "spark.py": "pyspark",
    "datasets.py": "datasets",
    "spacy.py": "spacy",
}  # each may import its package as it loads, and no other module may import it
FOR_CHECKERS = {"typing_extensions"}  # what type checkers bring with them: never imported by what runs

# The longest prefix that fits gives the floor (docs/why.md).
FLOORS = {
    "errors.py": 0,
    "exact.py": 0,
    "arguments.py": 1,
    "extras.py": 1,
    "printable.py": 0,
    "rendering/": 1,
    "interval.py": 1,
    "amount.py": 1,
    "notation.py": 2,
    "quantified.py": 2,
    "shares.py": 2,
    "changes.py": 2,
    "periods.py": 2,
    "values.py": 2,
    "schemas.py": 3,
    "mention.py": 3,
    "mention_list.py": 4,
    "explanation.py": 3,
    "words.py": 3,
    "vagueness.py": 3,
    "lexicon/": 4,
    "lang/": 5,
    "engine/": 6,
    "engine/compose/": 7,
    "engine/resolve.py": 8,
    "engine/candidates.py": 8,
    "engine/extents.py": 8,
    "engine/plain/": 8,
    "engine/table_cells.py": 8,
    "engine/pipeline.py": 9,
    "engine/joined.py": 9,
    "engine/reader.py": 9,
    "conversion/": 9,
    "bulk/": 10,
    **dict.fromkeys(ADAPTERS, 11),
    "formatting/": 10,
    "observing/": 11,
    "auditing/": 11,
    "cli/": 13,
    "__main__.py": 14,
    "__init__.py": 12,
}
# Methods that lead to a module which itself needs theirs: they forward, and import what they call when they are called.
# Without these doors no module imports itself by way of others.
DOORS = {
    ("values.py", "conversion/units.py"),  # Measure.to, Money.to, equals_as_stated across units
    ("values.py", "conversion/bridge.py"),  # to_pint, from_pint
    ("engine/reader.py", "observing/observe.py"),  # Reader.observe
    ("quantified.py", "mention.py"),  # what pydantic asks a class for: its record
}
TREES = {module: ast.parse((ROOT / module).read_text(encoding="utf-8")) for module in MODULES}


def floor(module: str) -> int:
    fitting = [prefix for prefix in FLOORS if module.startswith(prefix)]
    assert fitting, f"give src/econnum/{module} a floor here, after deciding which room it is"
    return FLOORS[max(fitting, key=len)]


def file_of(dotted: str) -> str:
    """The file of a dotted name of econnum's: `econnum.lang.zh.money` -> `lang/zh/money.py`."""
    parts = dotted.split(".")[1:]
    while parts:
        for candidate in ("/".join(parts) + ".py", "/".join(parts) + "/__init__.py"):
            if candidate in TREES:
                return candidate
        parts.pop()  # the last part is a name within a module
    return "__init__.py"


def imported(module: str, nodes: Iterator[ast.AST]) -> Iterator[str]:
    """The dotted names that the import statements among the nodes bring in."""
    package = ["econnum", *module.split("/")[:-1]]
    for node in nodes:
        match node:
            case ast.Import(names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(base, names, level):
                above = package[: len(package) + 1 - level] if level else []
                yield from (".".join([*above, *([base] if base else []), alias.name]) for alias in names)


def while_loading(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes that run as the module loads: not those inside functions or under TYPE_CHECKING."""
    yield node
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            yield from (node for other in child.orelse for node in while_loading(other))
            continue
        yield from while_loading(child)


@pytest.mark.parametrize("module", MODULES)
def test_imports_point_down_or_stay_in_their_folder(module: str) -> None:
    upward = []
    for name in imported(module, ast.walk(TREES[module])):
        if name.partition(".")[0] == "econnum":
            target = file_of(name)
            beside = target.split("/")[:-1][:1] == module.split("/")[:-1][:1]
            if not (floor(target) < floor(module) or (floor(target) == floor(module) and beside)):
                upward.append(name)
    assert not [name for name in upward if (module, file_of(name)) not in DOORS]
    assert not set(upward) & set(imported(module, while_loading(TREES[module])))


def reached(module: str, *, but: Collection[tuple[str, str]] = ()) -> set[str]:
    """The modules of econnum that a module imports, itself or by way of others, functions and types included."""
    found: set[str] = set()
    waiting = [module]
    while waiting:
        here = waiting.pop()
        steps = IMPORTS[here] - {there for door, there in but if door == here} - found
        found |= steps
        waiting += steps
    return found


IMPORTS = {
    module: {file_of(name) for name in imported(module, ast.walk(tree)) if name.partition(".")[0] == "econnum"}
    - {module}
    for module, tree in TREES.items()
}


@pytest.mark.parametrize("module", MODULES)
def test_no_module_imports_itself_by_way_of_others(module: str) -> None:
    assert module not in reached(module, but=DOORS)


@pytest.mark.parametrize("door", sorted(DOORS), ids=" to ".join)
def test_a_door_is_needed_and_opens_only_when_it_is_asked_for(door: tuple[str, str]) -> None:
    module, target = door
    assert target in IMPORTS[module]
    assert module in reached(target, but=DOORS - {door}), "no circle: an import at the head of the module will do"
    assert target not in map(file_of, imported(module, while_loading(TREES[module])))


@pytest.mark.parametrize("module", [module for module in MODULES if module.startswith("lang/")])
def test_a_language_never_imports_another(module: str) -> None:
    folders = {path.name for path in (ROOT / "lang").iterdir() if path.is_dir()} - {"__pycache__"}
    assert folders
    mine = module.split("/")[1]
    reached = {name.split(".")[2] for name in imported(module, ast.walk(TREES[module])) if ".lang." in name}
    assert mine not in folders or reached & folders <= {mine}


@pytest.mark.parametrize("module", MODULES)
def test_loading_a_module_imports_nothing_heavy(module: str) -> None:
    tops = {name.partition(".")[0] for name in imported(module, while_loading(TREES[module]))}
    assert tops <= sys.stdlib_module_names | LIGHT | {"econnum"} | {ADAPTERS.get(module, "econnum")}


@pytest.mark.parametrize("module", MODULES)
def test_nothing_is_imported_that_the_project_does_not_depend_on(module: str) -> None:
    tops = {name.partition(".")[0] for name in imported(module, ast.walk(TREES[module]))}
    assert tops <= sys.stdlib_module_names | LIGHT | HEAVY | FOR_CHECKERS | {"econnum", ADAPTERS.get(module, "econnum")}


@pytest.mark.parametrize("module", ADAPTERS)
def test_an_adapter_is_a_page_of_code(module: str) -> None:
    lines = ast.unparse(TREES[module]).splitlines()
    told = {
        line
        for node in ast.walk(TREES[module])
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        for line in (ast.get_docstring(node) or "").splitlines()
    }
    assert len([line for line in lines if line.strip() and line.strip() not in told]) <= 60


@pytest.mark.parametrize("module", MODULES)
def test_no_line_is_a_wall(module: str) -> None:
    """The linter lets a line pass that has no blank to divide it at, such as a pattern; its parts need names."""
    lines = (ROOT / module).read_text("utf-8").splitlines()
    assert [number for number, line in enumerate(lines, 1) if len(line) > 120] == []


@pytest.mark.parametrize("module", [module for module in MODULES if module.startswith("engine/")])
def test_the_engine_never_asks_which_language_it_reads(module: str) -> None:
    codes = set(Language.__args__)  # type: ignore[attr-defined]
    asked = []
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.Compare | ast.MatchValue):
            literals = {part.value for part in ast.walk(node) if isinstance(part, ast.Constant)}
            asked += [f"line {node.lineno}: {ast.unparse(node)}"] if literals & codes else []
    assert not asked


FLOATS_OUT = ("bulk/numbers.py", "nearest_float")  # the column value_float, beside the exact text


@pytest.mark.parametrize("module", MODULES)
def test_no_figure_passes_through_a_binary_float(module: str) -> None:
    asked_for = {
        call
        for node in ast.walk(TREES[module])
        if isinstance(node, ast.FunctionDef) and (node.name == "__float__" or (module, node.name) == FLOATS_OUT)
        for call in ast.walk(node)
    }
    floats = [
        f"line {node.lineno}: {ast.unparse(node)}"
        for node in set(ast.walk(TREES[module])) - asked_for
        if (isinstance(node, ast.Constant) and isinstance(node.value, float))
        or (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "float")
    ]
    assert not floats


# Methods of a Decimal that round to the context of whoever calls, unless they are asked of one that is ours.
ROUNDING = {"scaleb", "quantize", "normalize", "fma", "sqrt", "to_integral_exact", "remainder_near", "logb", "rotate"}


@pytest.mark.parametrize("module", MODULES)
def test_no_method_rounds_to_the_context_of_the_caller(module: str) -> None:
    ambient = [
        f"line {node.lineno}: {ast.unparse(node)}"
        for node in ast.walk(TREES[module])
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ROUNDING
        and not (isinstance(node.func.value, ast.Name) and node.func.value.id in {"EXACT", "context"})
        and "context" not in {keyword.arg for keyword in node.keywords}
    ]
    assert not ambient


def _modules_after(statement: str) -> set[str]:
    script = f"import sys\n{statement}\nprint(*sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={"PYTHONPATH": str(ROOT.parent), "PATH": ""},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_importing_econnum_loads_none_of_its_rooms() -> None:
    loaded = _modules_after("import econnum")
    assert {name for name in loaded if name.partition(".")[0] == "econnum"} == {"econnum"}
    assert not loaded & {"decimal", "dataclasses", "regex", *HEAVY}


def test_reading_a_text_loads_neither_pint_nor_babel_nor_rich() -> None:
    loaded = _modules_after("import econnum; assert econnum.extract('5%')")
    assert not loaded & HEAVY
