"""The lock files name each package by version and hash, no place to fetch it from, and keep together what must be."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ("requirements.lock", "requirements-duckdb2.lock", "requirements-bench.lock")


def entries(lock: str) -> dict[str, str]:
    """Each package of a lock file with all that is said of it."""
    text = (ROOT / lock).read_text("utf-8")
    blocks = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    return {re.split(r"[=\[ ]", block, maxsplit=1)[0]: block for block in blocks}


def version(lock: str, package: str) -> tuple[int, ...]:
    """The locked version as numbers."""
    found = re.match(rf"{package}(?:\[[^]]*])?==([0-9.]+)", entries(lock)[package])
    assert found, f"{package} is not pinned to a version"
    return tuple(int(part) for part in found[1].split("."))


@pytest.mark.parametrize("lock", LOCKS)
def test_no_place_to_fetch_from(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert (
        re.findall(r"\w+://|--(?:extra-)?index-url|--find-links|--trusted-host|(?<![\w.])/(?:tmp|home|root|opt)/", text)
        == []
    )


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_has_one_version_and_hashes(lock: str) -> None:
    found = entries(lock)
    assert found
    loose = [name for name, block in found.items() if not re.match(r"[a-z0-9._-]+(\[[^]]*])?==\S+ ", block)]
    bare = [name for name, block in found.items() if not re.search(r"--hash=sha256:[0-9a-f]{64}\b", block)]
    assert (loose, bare) == ([], [])


@pytest.mark.parametrize(
    ("package", "below", "why"),
    [
        ("fastapi", (0, 151), "Prefect 3.8.8 fails at its first flow run with a newer one"),
        ("sqlalchemy", (2, 1), "no schedule of Prefect 3.8.8 ever fires with a newer one"),
        ("duckdb", (1, 5, 6), "extensions exist for 1.5.5 only, and 1.5 cannot open what 2.0 writes"),
        ("polars", (2, 2), "the contract is compiled by its SQL dialect"),
    ],
)
def test_what_must_not_be_newer(package: str, below: tuple[int, ...], why: str) -> None:
    assert version("requirements.lock", package) < below, why


@pytest.mark.parametrize(("package", "exactly"), [("prefect", (3, 8, 8)), ("great-expectations", (1, 24, 1))])
def test_what_is_pinned_exactly(package: str, exactly: tuple[int, ...]) -> None:
    assert version("requirements.lock", package) == exactly


def test_every_declared_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split(r"[=<>!~\[; ]", each, maxsplit=1)[0].lower() for each in declared}
    assert names - set(entries("requirements.lock")) == set()


def test_the_next_duckdb_is_the_next_one() -> None:
    assert version("requirements-duckdb2.lock", "duckdb")[0] == 2
    assert set(entries("requirements-duckdb2.lock")) <= set(entries("requirements.lock"))
