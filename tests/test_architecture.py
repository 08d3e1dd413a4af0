"""ARCHITECTURE.md says which module stands where; this holds the code against it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "sayso"
ROW = re.compile(r"^\| (\d+) \| (.+?) \|", re.MULTILINE)
LONGEST_MODULE, LONGEST_FUNCTION, MOST_LONG_FUNCTIONS = 400, 60, 0.02


def levels() -> dict[str, int]:
    """Module or package right below `sayso` to its level, from the table."""
    table = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    return {name: int(level) for level, names in ROW.findall(table) for name in re.findall(r"`(\w+)/?`", names)}


def modules() -> dict[str, Path]:
    """Dotted name to file, for each module of the package."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = ["sayso", *path.relative_to(PACKAGE).with_suffix("").parts]
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


KNOWN = frozenset(modules())


def imports(path: Path) -> Iterator[str]:
    """The modules of the package that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "sayso":
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from (name if name in KNOWN else node.module for name in names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] == "sayso")


def test_every_module_stands_in_the_table() -> None:
    """A module without a level has no place."""
    tops = {name.split(".")[1] for name in modules() if "." in name}
    assert tops - {"__main__"} == set(levels())


def test_imports_go_down_only() -> None:
    """A module imports from lower levels or its own package; modules on one level do not meet."""
    wrong = []
    for name, path in modules().items():
        if name in ("sayso", "sayso.__main__"):
            continue
        here = name.split(".")[1]
        for target in imports(path):
            there = target.split(".")[1] if "." in target else ""
            if there != here and levels().get(there, 99) >= levels()[here]:
                wrong.append(f"{name} (level {levels()[here]}) imports {target} (level {levels().get(there)})")
    assert not wrong, "\n".join(wrong)


def test_nothing_is_imported_from_a_package_root() -> None:
    """A name is imported from the module that defines it."""
    packages = {name for name, path in modules().items() if path.name == "__init__.py"}
    wrong = [f"{name}: {target}" for name, path in modules().items() for target in imports(path) if target in packages]
    assert not wrong, "\n".join(wrong)


def test_there_is_no_loop_between_modules() -> None:
    """Following imports never leads back."""
    graph = {name: set(imports(path)) & set(modules()) for name, path in modules().items() if name != "sayso"}
    settled: set[str] = set()
    while ready := {name for name, targets in graph.items() if name not in settled and targets <= settled}:
        settled |= ready
    assert set(graph) == settled, sorted(set(graph) - settled)


def test_modules_are_short_enough_to_read_in_one_sitting() -> None:
    """Past 400 lines a module has a second subject."""
    long = {
        name: count
        for name, path in modules().items()
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_MODULE
    }
    assert not long


def test_few_functions_are_long() -> None:
    """Under two in a hundred functions have more than 60 lines."""
    sizes = [
        (node.end_lineno or node.lineno) - node.lineno + 1
        for path in modules().values()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
    ]
    assert sum(size > LONGEST_FUNCTION for size in sizes) < MOST_LONG_FUNCTIONS * len(sizes)
