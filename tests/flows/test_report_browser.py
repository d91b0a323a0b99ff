"""The report in a real browser: it needs no network, runs nothing, fits a phone, and can be read by everyone."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from flows.report import report_of_warehouse
from flows.report_files import write_report
from flows.warehouse import connect
from tests.flows.warehouses import HOSTILE, RUN, made

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
CHROMIUM = os.environ.get("CHROMIUM") or next((path for name in NAMES if (path := shutil.which(name))), None)
FLAGS = [
    "--no-sandbox",  # containers run as root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason=f"no browser here: none of {', '.join(NAMES)} is installed")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of a warehouse in which every free text is hostile."""
    folder = tmp_path_factory.mktemp("hostile")
    with connect(made(folder / "warehouse.duckdb", HOSTILE), read_only=True) as connection:
        return write_report(report_of_warehouse(connection, RUN), folder)[0]


@contextmanager
def opened(
    browser: Browser, path: Path, *, size: dict[str, int] = DESKTOP, dark: bool = False, lax: bool = False
) -> Iterator[tuple[Page, list[str]]]:
    """The page in a window of that size, and what it did beside being shown: requests, errors, dialogs.

    lax: without the page's own content security policy.
    """
    context = browser.new_context(viewport=size, color_scheme="dark" if dark else "light", bypass_csp=lax)  # type: ignore[arg-type]
    page = context.new_page()
    did: list[str] = []
    page.on("request", lambda request: did.append(request.url) if request.url != path.as_uri() else None)
    page.on("console", lambda message: did.append(message.text))
    page.on("pageerror", lambda error: did.append(str(error)))
    page.on("dialog", lambda dialog: (did.append(dialog.message), dialog.dismiss()))
    page.goto(path.as_uri(), wait_until="load")
    yield page, did
    context.close()


def unfold(page: Page) -> None:
    """Open everything that can be opened."""
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")


@pytest.mark.parametrize("name", ["sample", "hostile"])
def test_it_reaches_for_nothing_and_runs_nothing(browser: Browser, sample: Path, hostile: Path, name: str) -> None:
    """Without the page's policy too: it is the escaping that keeps what articles say from running."""
    path = hostile if name == "hostile" else sample / "reports" / "report.html"
    for lax in (False, True):
        with opened(browser, path, lax=lax) as (page, did):
            unfold(page)
            page.wait_for_timeout(200)
            assert did == []
            assert page.evaluate("document.scripts.length + document.images.length") == 0
            assert page.evaluate("typeof PWNED") == "undefined"


def test_hostile_text_can_be_read(browser: Browser, hostile: Path) -> None:
    with opened(browser, hostile) as (page, _):
        unfold(page)
        assert page.inner_text("body").count("<script>alert('PWNED')</script>") > 10


@pytest.mark.parametrize("name", ["sample", "hostile"])
def test_it_fits_a_phone(browser: Browser, sample: Path, hostile: Path, name: str) -> None:
    path = hostile if name == "hostile" else sample / "reports" / "report.html"
    with opened(browser, path, size=PHONE) as (page, _):
        unfold(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        texts = "[...document.querySelectorAll('p, li, td, th, dd, summary')]"
        sizes = page.evaluate(f"{texts}.map(each => parseFloat(getComputedStyle(each).fontSize))")
        assert min(sizes) >= 12  # pixels


@pytest.mark.parametrize(("size", "dark"), [(DESKTOP, False), (PHONE, True)], ids=["desktop-light", "phone-dark"])
def test_it_can_be_read_by_everyone(browser: Browser, sample: Path, size: dict[str, int], *, dark: bool) -> None:
    with opened(browser, sample / "reports" / "report.html", size=size, dark=dark, lax=True) as (page, _):
        unfold(page)
        results = Axe().run(page)
        assert results.violations_count == 0, results.generate_report()
        assert len(results.response["passes"]) > 20  # it looked at something


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_every_entry_of_the_navigation_leads_somewhere(browser: Browser, sample: Path, size: dict[str, int]) -> None:
    with opened(browser, sample / "reports" / "report.html", size=size) as (page, _):
        for link in page.query_selector_all("nav a"):
            link.click()
            page.wait_for_timeout(50)
            target = page.query_selector(str(link.get_attribute("href")))
            assert target is not None
            box = target.bounding_box()
            assert box is not None
            assert box["y"] < size["height"] - 50  # in sight
