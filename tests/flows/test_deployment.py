"""The deployments on a real Prefect server with a real worker, on loopback."""

from __future__ import annotations

import json
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any, TypeVar

import pytest

from flows import locations
from flows.query import rows
from tests.flows.test_refusal import POLL_GONE_WRONG

Answer = TypeVar("Answer")
PREFECT = str(Path(sys.executable).parent / "prefect")
PATIENCE_S = 180  # a cold server on a busy machine takes half a minute to start
NOTIFIES = """
import sys
from prefect.blocks.notifications import CustomWebhookNotificationBlock as Webhook
told = {"subject": "{{subject}}", "body": "{{body}}"}
print(Webhook(name="newsroom", url=sys.argv[1], json_data=told).save("newsroom"))
"""

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Server:
    """A running Prefect server: its API and the environment in which the command line talks to it."""

    api: str
    environment: dict[str, str]

    def post(self, path: str, body: dict[str, Any]) -> Any:  # noqa: ANN401  JSON
        """Call the API; again where its database is busy (503), as Prefect's own client does."""
        request = urllib.request.Request(  # noqa: S310  always http on loopback
            self.api + path, json.dumps(body).encode(), {"Content-Type": "application/json"}
        )

        def answered() -> tuple[Any] | None:
            try:
                with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
                    return (json.load(answer),)
            except urllib.error.HTTPError as refusal:
                if refusal.code != HTTPStatus.SERVICE_UNAVAILABLE:
                    raise
                return None

        return eventually(f"an answer of {path}", answered)[0]

    def run_of(self, deployment: str, parameters: dict[str, str | list[str]]) -> dict[str, Any]:
        """Trigger a deployment and wait until its run has ended. Returns the run."""
        [found] = self.post("/deployments/filter", {"deployments": {"name": {"any_": [deployment]}}})
        flow_run = self.post(f"/deployments/{found['id']}/create_flow_run", {"parameters": parameters})

        def ended() -> dict[str, Any] | None:
            [found] = self.post("/flow_runs/filter", {"flow_runs": {"id": {"any_": [flow_run["id"]]}}})
            return found if found["state_type"] in ("COMPLETED", "FAILED", "CRASHED", "CANCELLED") else None

        return eventually("the run ends", ended)

    def artifact(self, flow_run: dict[str, Any], key: str) -> dict[str, Any]:
        """The artifact of a run by its key."""
        its = {"key": {"any_": [key]}, "flow_run_id": {"any_": [flow_run["id"]]}}
        [found] = self.post("/artifacts/filter", {"artifacts": its})
        return dict(found)

    def prefect(self, *arguments: str) -> None:
        """Call the command line; fail unless it succeeds."""
        done = subprocess.run(
            [PREFECT, "--no-prompt", *arguments],
            env=self.environment,
            cwd=locations.ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"prefect {arguments}: {done.stdout}\n{done.stderr}"

    def notification_block(self, address: str) -> str:
        """Make a block that posts notifications to an address. Returns its id."""
        return subprocess.run(
            [sys.executable, "-c", NOTIFIES, address],
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()


@contextmanager
def running(arguments: list[str], environment: dict[str, str], log: Path) -> Iterator[None]:
    """A process in the background, ended with the block."""
    with log.open("w") as output:
        process = subprocess.Popen(
            arguments, env=environment, cwd=locations.ROOT, stdout=output, stderr=output, start_new_session=True
        )
    try:
        yield
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def eventually(what: str, found: Callable[[], Answer]) -> Answer:
    """The first true answer within PATIENCE_S seconds; fails with `what` otherwise."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        if answer := found():
            return answer
        time.sleep(0.5)
    pytest.fail(f"{what}: not within {PATIENCE_S} s")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of its own, with a work pool, the deployments of prefect.yaml, and a worker."""
    folder = tmp_path_factory.mktemp("prefect")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    api = f"http://127.0.0.1:{port}/api"
    environment = os.environ | {
        "PREFECT_HOME": str(folder),
        "PREFECT_API_URL": api,
        "NEWSMETRICS_HOME": str(locations.ROOT),
        "DO_NOT_TRACK": "1",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    }

    def healthy() -> bool:
        try:
            with urllib.request.urlopen(api + "/health", timeout=5) as answer:  # noqa: S310
                return bool(answer.status == 200)
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False

    start = [PREFECT, "server", "start", "--host", "127.0.0.1", "--port", str(port)]
    with running(start, environment, folder / "server.log"):
        eventually("the server answers", healthy)
        its = Server(api, environment)
        its.prefect("work-pool", "create", "local-process", "--type", "process")
        its.prefect("deploy", "--all")
        with running([PREFECT, "worker", "start", "--pool", "local-process"], environment, folder / "worker.log"):
            yield its


def test_a_triggered_run_completes_with_its_rows_in_the_warehouse(server: Server, tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text(
        "Norland fund grows\n\nNorland Pension Fund manages €12 billion.\n", encoding="utf-8"
    )
    parameters = {
        "sources": [str(tmp_path / "article.txt")],
        "warehouse": str(tmp_path / "warehouse.duckdb"),
        "reports": str(tmp_path / "reports"),
    }
    flow_run = server.run_of("backfill", parameters)
    assert flow_run["state_name"] == "Completed"
    assert rows(tmp_path / "warehouse.duckdb", "SELECT subject, amount, currency FROM aum").rows() == [
        ("Norland Pension Fund", 12e9, "EUR")
    ]
    tasks = server.post("/task_runs/filter", {"flow_runs": {"id": {"any_": [flow_run["id"]]}}})
    assert {task["state_name"] for task in tasks} == {"Completed"}
    assert len(tasks) <= 12, "tasks are coarse: stage by partition, never by article"
    assert "1 documents read = 1 loaded" in server.artifact(flow_run, "ledger")["data"]
    assert f"{tmp_path.as_uri()}/reports/report.html" in server.artifact(flow_run, "report")["data"]


@pytest.fixture
def inbox() -> Iterator[tuple[str, queue.Queue[dict[str, str]]]]:
    """The address of a service that takes notifications, and what it has been sent."""
    sent: queue.Queue[dict[str, str]] = queue.Queue()

    class Service(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            sent.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

    with HTTPServer(("127.0.0.1", 0), Service) as service:
        threading.Thread(target=service.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{service.server_port}/", sent
        service.shutdown()


def test_a_refused_run_is_notified_with_its_report(
    server: Server, inbox: tuple[str, queue.Queue[dict[str, str]]], tmp_path: Path
) -> None:
    address, sent = inbox
    block = server.notification_block(address)
    declared = (locations.ROOT / "alerts.yaml").read_text(encoding="utf-8")
    (tmp_path / "alerts.yaml").write_text(declared.replace("BLOCK_ID", block), encoding="utf-8")
    server.prefect("automation", "create", "--from-file", str(tmp_path / "alerts.yaml"))
    (tmp_path / "poll.txt").write_text(POLL_GONE_WRONG, encoding="utf-8")
    parameters = {
        "sources": [str(tmp_path / "poll.txt")],
        "warehouse": str(tmp_path / "warehouse.duckdb"),
        "reports": str(tmp_path / "reports"),
    }
    flow_run = server.run_of("backfill", parameters)
    assert flow_run["state_name"] == "Failed"
    link = f"{tmp_path.as_uri()}/reports/report.html"
    assert link in server.artifact(flow_run, "report")["data"]
    notified = sent.get(timeout=PATIENCE_S)
    assert notified["subject"] == f"newsmetrics.run.refused: {flow_run['name']}"
    assert "quarantine_share_high" in notified["body"]
    assert f"Report: {link}" in notified["body"]
    assert sent.empty(), "one run, one notification"


def test_the_daily_schedule_makes_runs(server: Server) -> None:
    [deployment] = server.post("/deployments/filter", {"deployments": {"name": {"any_": ["daily"]}}})
    query = {
        "deployments": {"id": {"any_": [deployment["id"]]}},
        "flow_runs": {"state": {"type": {"any_": ["SCHEDULED"]}}},
    }
    scheduled = eventually("the scheduler makes a run", lambda: server.post("/flow_runs/filter", query))
    assert all(run["expected_start_time"][11:16] == "05:30" for run in scheduled)


def test_a_parameter_of_the_wrong_type_is_refused(server: Server) -> None:
    [deployment] = server.post("/deployments/filter", {"deployments": {"name": {"any_": ["backfill"]}}})
    with pytest.raises(urllib.error.HTTPError):
        server.post(f"/deployments/{deployment['id']}/create_flow_run", {"parameters": {"sources": 5}})
