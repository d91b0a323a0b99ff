"""The shape of the code: which way imports run, who may do I/O, and how long a module or a function may get.

Read from the syntax trees, so it holds for code that no other test runs. What a tree cannot show is not claimed: a
function handed in as an argument may do anything.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
MAY_IMPORT = {
    "expectations": {"expectations"},
    "transforms": {"transforms", "expectations"},
    "flows": {"flows", "transforms", "expectations"},
}
OURS = set(MAY_IMPORT)
# In the order in which they build on each other.
PACKAGES_OF_TRANSFORMS = (
    "text", "models", "figures", "mentions", "kinds", "modality", "links", "phrases", "subjects", "measures",
    "periods", "articles", "copies", "plausibility", "claims", "runs",
)  # fmt: skip

# What would let a transform see the world outside its arguments.
IMPURE_MODULES = {
    "asyncio", "ctypes", "duckdb", "fcntl", "ftplib", "glob", "great_expectations", "httpx", "io", "logging",
    "multiprocessing", "os", "pathlib", "prefect", "random", "requests", "secrets", "shutil", "signal", "socket",
    "sqlite3", "subprocess", "sys", "tempfile", "threading", "time", "urllib", "uuid",
}  # fmt: skip
IMPURE_BUILTINS = {"open", "print", "input", "exec", "eval", "__import__", "breakpoint"}
CLOCKS = {"now", "today", "utcnow"}
POLARS_IO = ("read_", "scan_", "write_", "sink_")
ROW_BY_ROW = {"map_elements", "map_batches", "map_rows", "iter_rows"}
POLARS_EXPRESSIONS = {
    "col",
    "when",
    "lit",
    "concat_list",
    "concat_str",
    "struct",
    "element",
    "all_horizontal",
    "any_horizontal",
}
FILE_AND_DATABASE_CALLS = {
    "open", "read_text", "read_bytes", "write_text", "write_bytes", "unlink", "rename", "mkdir", "rmtree",
    "execute", "executemany", "read_parquet", "scan_parquet", "sink_parquet", "write_parquet", "read_csv", "write_csv",
}  # fmt: skip
NAMES_THAT_SAY_NOTHING = {
    "utils",
    "util",
    "helpers",
    "helper",
    "misc",
    "common",
    "manager",
    "base",
    "core",
    "lib",
    "tools",
}

MODULE_LINES = 400
FUNCTION_LINES = 60


@dataclass(frozen=True)
class Module:
    """A module of ours: its dotted name and its tree."""

    name: str
    path: Path
    tree: ast.Module

    @property
    def package(self) -> str:
        """The top-level package."""
        return self.name.partition(".")[0]

    @property
    def imports(self) -> set[str]:
        """Dotted names of what it imports, at whatever depth."""
        return {name for node in ast.walk(self.tree) for name in _imported(node)}

    @property
    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        """Every function and method."""
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


@cache
def modules() -> tuple[Module, ...]:
    """All modules of the three packages."""
    paths = sorted(path for package in sorted(OURS) for path in (ROOT / package).rglob("*.py"))
    return tuple(
        Module(".".join(path.relative_to(ROOT).with_suffix("").parts), path, ast.parse(path.read_text("utf-8")))
        for path in paths
    )


def of(package: str) -> list[Module]:
    return [module for module in modules() if module.package == package]


def _imported(node: ast.AST) -> set[str]:
    if isinstance(node, ast.Import):
        return {alias.name for alias in node.names}
    if isinstance(node, ast.ImportFrom):
        if node.level:
            return {"." * node.level + (node.module or "")}
        return {str(node.module)} | {f"{node.module}.{alias.name}" for alias in node.names}
    return set()


def tops(names: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in names}


def _calls(node: ast.AST) -> list[ast.expr]:
    return [each.func for each in ast.walk(node) if isinstance(each, ast.Call)]


def called_by_name(node: ast.AST) -> set[str]:
    """Names called in a node: `open` of `open(…)`."""
    return {each.id for each in _calls(node) if isinstance(each, ast.Name)}


def called_as_method(node: ast.AST) -> set[str]:
    """Attributes called in a node: `execute` of `connection.execute(…)`."""
    return {each.attr for each in _calls(node) if isinstance(each, ast.Attribute)}


def called(node: ast.AST) -> set[str]:
    """Both."""
    return called_by_name(node) | called_as_method(node)


def called_of_polars(node: ast.AST) -> set[str]:
    """Names called as `pl.<name>(…)` in a node."""
    methods = (each for each in _calls(node) if isinstance(each, ast.Attribute))
    return {each.attr for each in methods if isinstance(each.value, ast.Name) and each.value.id == "pl"}


def impure_calls(node: ast.AST) -> set[str]:
    """What is called in a node that reaches outside, or reads a clock."""
    return (called_by_name(node) & IMPURE_BUILTINS) | (called_as_method(node) & CLOCKS)


def code_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function without its docstring and decorators."""
    first = function.body[0]
    has_docstring = (
        isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str)
    )
    docstring = (first.end_lineno or first.lineno) - first.lineno + 1 if has_docstring else 0
    return (function.end_lineno or function.lineno) - function.lineno + 1 - docstring


def test_there_is_something_to_look_at() -> None:
    """An empty folder would pass every test below."""
    assert {module.package for module in modules()} == OURS
    assert len(modules()) > 15


@pytest.mark.parametrize("package", sorted(OURS))
def test_imports_run_one_way(package: str) -> None:
    wrong = {
        module.name: sorted(against)
        for module in of(package)
        if (against := tops(module.imports) & (OURS | {"tests"}) - MAY_IMPORT[package])
    }
    assert wrong == {}


def test_packages_of_transforms_build_on_those_before_them() -> None:
    """Words know nothing of who reads them; only `transforms.extraction` knows all stages."""
    folders = {path.parent.name for path in (ROOT / "transforms").rglob("__init__.py")} - {"transforms", "lexicon"}
    assert folders == set(PACKAGES_OF_TRANSFORMS)
    order = {name: place for place, name in enumerate(("lexicon", *PACKAGES_OF_TRANSFORMS))}
    wrong = {
        module.name: sorted(later)
        for module in of("transforms")
        if (own := module.name.split(".")[1:2]) and own[0] in order
        if (
            later := {
                name
                for name in module.imports
                if name.startswith("transforms.") and order.get(name.split(".")[1], len(order)) > order[own[0]]
            }
        )
    }
    assert wrong == {}


def test_imports_name_the_whole_path() -> None:
    relative = {module.name for module in modules() if any(name.startswith(".") for name in module.imports)}
    assert relative == set()


def test_only_flows_imports_prefect() -> None:
    assert {module.package for module in modules() if "prefect" in tops(module.imports)} <= {"flows"}


def test_only_the_suites_import_great_expectations() -> None:
    """It takes seconds to import, and its words must not spread."""
    users = {module.name for module in modules() if "great_expectations" in tops(module.imports)}
    assert users == {"expectations.suites", "expectations.gx_duckdb"}


def test_transforms_import_nothing_that_reaches_outside() -> None:
    wrong = {
        module.name: sorted(used) for module in of("transforms") if (used := tops(module.imports) & IMPURE_MODULES)
    }
    assert wrong == {}


def test_transforms_call_nothing_that_reaches_outside() -> None:
    wrong = {
        module.name: sorted(used)
        for module in of("transforms")
        if (used := impure_calls(module.tree) | {name for name in called(module.tree) if name.startswith(POLARS_IO)})
    }
    assert wrong == {}


def test_transforms_work_on_whole_frames() -> None:
    """Tables of words may be compiled row by row, once, at import: outside functions."""
    wrong = {
        f"{module.name}.{function.name}": sorted(used)
        for module in of("transforms")
        for function in module.functions
        if (used := called_as_method(function) & ROW_BY_ROW)
    }
    assert wrong == {}


def test_the_contract_does_no_io() -> None:
    """The suites drive Great Expectations, which opens its own connection; all else is declaration and projection."""
    wrong = {
        module.name: sorted(used)
        for module in of("expectations")
        if module.name not in {"expectations.suites", "expectations.gx_duckdb"}
        and (used := (tops(module.imports) & IMPURE_MODULES) | impure_calls(module.tree))
    }
    assert wrong == {}


def test_modules_with_prefect_touch_neither_frames_nor_the_database() -> None:
    wrong = {
        module.name: sorted(used)
        for module in of("flows")
        if "prefect" in tops(module.imports)
        and (used := tops(module.imports) & {"polars", "duckdb", "great_expectations"})
    }
    assert wrong == {}


def test_no_function_both_builds_polars_expressions_and_does_io() -> None:
    wrong = {
        f"{module.name}.{function.name}": sorted(called_of_polars(function) & POLARS_EXPRESSIONS | io)
        for module in of("flows")
        for function in module.functions
        if called_of_polars(function) & POLARS_EXPRESSIONS and (io := called(function) & FILE_AND_DATABASE_CALLS)
    }
    assert wrong == {}


def test_the_command_line_starts_without_the_heavy_imports() -> None:
    """`newsmetrics --help` must not wait for Prefect, Great Expectations, or what a run reads and extracts with."""
    heavy = "{'prefect', 'great_expectations', 'pandas', 'scipy', 'pyarrow', 'flows.stages', 'transforms.extraction'}"
    code = f"import sys, flows.cli; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)
def test_a_module_is_small_and_says_what_it_is(module: Module) -> None:
    assert len(module.path.read_text("utf-8").splitlines()) <= MODULE_LINES
    assert ast.get_docstring(module.tree) or not module.tree.body, "a module says in its docstring what it makes"
    assert module.name.rpartition(".")[2] not in NAMES_THAT_SAY_NOTHING
    long = {
        function.name: code_lines(function) for function in module.functions if code_lines(function) > FUNCTION_LINES
    }
    assert long == {}
