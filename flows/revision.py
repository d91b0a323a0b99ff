"""Which commit of the code is running, where that can be known."""

from __future__ import annotations

import os
import shutil
import subprocess

from flows import locations

# GitHub, GitLab, Jenkins, Azure Pipelines, Bitbucket: each names the commit it has checked out.
CI_VARIABLES = ("GITHUB_SHA", "CI_COMMIT_SHA", "GIT_COMMIT", "BUILD_SOURCEVERSION", "BITBUCKET_COMMIT")
SHOWN_DIGITS = 12


def commit() -> str | None:
    """The first twelve digits of the commit, from the CI server's environment or from git, with `, changed` where
    files of the checkout differ from it; None outside both.
    """
    named = next((os.environ[name] for name in CI_VARIABLES if os.environ.get(name)), None)
    return named[:SHOWN_DIGITS] if named else _of_checkout()


def _of_checkout() -> str | None:
    if not (locations.ROOT / ".git").exists() or (git := shutil.which("git")) is None:
        return None
    digits = _git(git, "rev-parse", f"--short={SHOWN_DIGITS}", "HEAD")
    return f"{digits}, changed" if digits and _git(git, "status", "--porcelain", "--untracked-files=no") else digits


def _git(git: str, *arguments: str) -> str | None:
    """What git says; None where it fails, as in a checkout of another user or without a commit."""
    done = subprocess.run(  # noqa: S603  our own arguments
        [git, "-C", str(locations.ROOT), *arguments], capture_output=True, text=True, check=False, timeout=30
    )
    return done.stdout.strip() or None if done.returncode == 0 else None
