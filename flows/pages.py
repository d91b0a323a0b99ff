"""Pages → articles in a process of their own, so that no page can hang, swell or crash the run.

The process is started once and given page after page; it is killed and replaced when a page takes too long or too much
memory. Such a page says nothing about itself but that this machine, now, could not read it: the reason is a transient
one.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self, cast

from flows.documents import DEFAULT_LIMITS, Limits
from flows.page_messages import Article, NoArticle, read_message, unpacked, write_message

PAGE_WORKER = "flows.page_worker"
PROJECT = Path(__file__).resolve().parent.parent
WATCH_SECONDS = 0.05  # between two looks at a process that reads a page
PAGE_SIZE = os.sysconf("SC_PAGE_SIZE")

LONG_TAG = re.compile(r"<[A-Za-z][^<>]{20000,}")
QUOTED = re.compile(r""""[^"]*"|'[^']*'""")
MOST_OPENED = 50_000  # elements opened one inside the other; parsers need time in the square of their number
NESTED = re.compile(rf"(?:<(?!br|hr|img|input|link|meta|source|wbr)[A-Za-z][^<>]*+>\s*+){{{MOST_OPENED},}}+")
MOST_ATTRIBUTES = 2_000  # in one tag; parsers need time in the square of their number


class PageReader:
    """Reads pages, or what else `worker` reads, in child processes, `workers` at a time. A context manager: the
    processes end with it.
    """

    def __init__(self, limits: Limits = DEFAULT_LIMITS, workers: int = 2, worker: str = PAGE_WORKER) -> None:
        self._limits = limits
        self._worker = worker
        self._thread = threading.local()
        self._children: list[_Child] = []
        self._pool = ThreadPoolExecutor(max_workers=workers, thread_name_prefix="page-reader")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for child in self._children:
            child.end()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def articles(self, pages: Iterable[str]) -> Iterator[Article | NoArticle]:
        """The article of each page, in order; NoArticle with the reason where there is none. No page makes it raise."""
        return self._pool.map(self._article, pages)

    def article(self, content: bytes) -> Article | NoArticle:
        """The article of one document in bytes."""
        return self._pool.submit(lambda: self._child().article(content)).result()

    def _article(self, page: str) -> Article | NoArticle:
        return too_complex(page) or self._child().article(page.encode("utf-8"))

    def _child(self) -> _Child:
        """The child of this thread."""
        child: _Child | None = getattr(self._thread, "child", None)
        if child is None:
            child = self._thread.child = _Child(self._limits, self._worker)
            self._children.append(child)
        return child


def too_complex(page: str) -> NoArticle | None:
    """Refuses at a glance a page with thousands of attributes in one tag, or tens of thousands of elements inside each
    other, which parsers take minutes over.
    """
    for tag in LONG_TAG.finditer(page):
        if len(QUOTED.sub("", tag[0]).split()) > MOST_ATTRIBUTES:
            return NoArticle("page_too_complex", f"A tag of the page has more than {MOST_ATTRIBUTES:,} attributes.")
    if NESTED.search(page):
        detail = f"The page opens more than {MOST_OPENED:,} elements one inside the other."
        return NoArticle("page_too_complex", detail)
    return None


class _Child:
    """One child process, started when first needed and again after it was killed or died."""

    def __init__(self, limits: Limits, worker: str) -> None:
        self._limits = limits
        self._worker = worker
        self._process: subprocess.Popen[bytes] | None = None
        self._has_ended = False

    def article(self, message: bytes) -> Article | NoArticle:
        """The article of a page; a second process tries again where the first one died of itself."""
        answer = self._answer(message) or self._answer(message)
        return answer or NoArticle("reader_died", "The process that read the page died, twice.")

    def end(self) -> None:
        """Kill the process and start no other."""
        self._has_ended = True
        self._kill()

    def _answer(self, message: bytes) -> Article | NoArticle | None:
        """The answer, or why the process was killed; None where it died."""
        if self._has_ended:
            return None
        process = self._process = self._process or _started(self._worker)
        watch = _Watch(process, self._limits)
        try:
            write_message(cast("BinaryIO", process.stdin), message)
            answer = read_message(cast("BinaryIO", process.stdout))
        except BrokenPipeError:
            answer = None
        verdict = watch.end()
        if answer is not None and verdict is None:
            return unpacked(answer)
        self._kill()
        return verdict

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None


class _Watch:
    """Kills a process that takes too long or too much memory over one page."""

    def __init__(self, process: subprocess.Popen[bytes], limits: Limits) -> None:
        self._process, self._limits = process, limits
        self._verdict: NoArticle | None = None
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def end(self) -> NoArticle | None:
        """Stop watching. Returns why the process was killed, None where it was not."""
        self._is_over.set()
        self._thread.join()
        return self._verdict

    def _watch(self) -> None:
        deadline = time.monotonic() + self._limits.seconds
        while self._verdict is None and not self._is_over.wait(WATCH_SECONDS):
            if time.monotonic() > deadline:
                detail = f"Reading the page took more than {self._limits.seconds:g} seconds."
                self._verdict = NoArticle("timed_out", detail)
            elif _resident_bytes(self._process.pid) > self._limits.memory_bytes:
                detail = f"Reading the page took more than {self._limits.memory_bytes:,} bytes of memory."
                self._verdict = NoArticle("out_of_memory", detail)
        if self._verdict is not None:
            self._process.kill()


def _started(worker: str) -> subprocess.Popen[bytes]:
    path = os.pathsep.join(filter(None, (str(PROJECT), os.environ.get("PYTHONPATH"))))
    return subprocess.Popen(  # noqa: S603  a module of ours
        [sys.executable, "-m", worker],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": path},
    )


def _resident_bytes(pid: int) -> int:
    """Memory of a process as Linux tells it; 0 where the system has no /proc: there only the time limit holds."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_bytes().split()[1]) * PAGE_SIZE
    except (OSError, IndexError):
        return 0
