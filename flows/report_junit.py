"""The report as JUnit XML, which CI servers show as tests: one test case per rule, and one per conservation law."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from flows.ledger import Law
from flows.report_model import Report, Validation


def junit(report: Report) -> str:
    """One test suite per table, and one for the ledger.

    A broken rule is a failure with its rows. A broken warning passes, with its rows as output, unless the check fails
    on warnings. A rule that no row exercised is skipped: not a pass.
    """
    root = ET.Element("testsuites", name="newsmetrics")
    _ledger(ET.SubElement(root, "testsuite", name="ledger"), report)
    for suite in report.suites:
        element = ET.SubElement(root, "testsuite", name=suite.name)
        for validation in suite.validations:
            _rule(element, validation, fails_on_warning=report.fails_on_warning)
    for element in root:
        _count(element, timestamp=report.at.replace(" ", "T"))
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=False) + "\n"


def _ledger(element: ET.Element, report: Report) -> None:
    if report.why is not None:
        _failure(_case(element, "ledger", f"the run or check was {report.verdict}"), report.why, "")
    laws = [(run.run_id, law) for run in report.ledger.runs for law in run.laws]
    for whose, law in [("the warehouse", report.ledger.stored), *laws]:
        case = _case(element, "ledger", f"{law.name}, {whose}")
        if law.residual:
            _failure(case, f"residual {law.residual:,}", law.words)
        elif not _is_exercised(law):
            ET.SubElement(case, "skipped", message="nothing was read")


def _is_exercised(law: Law) -> bool:
    return law.total > 0


def _rule(element: ET.Element, validation: Validation, *, fails_on_warning: bool) -> None:
    case = _case(element, validation.suite, validation.rule)
    told = f"{validation.words}: {validation.failed:,} of {validation.evaluated:,} rows"
    rows = "\n".join(
        " · ".join(part for part in (row.surface, row.sentence, row.source, row.key) if part) for row in validation.rows
    )
    if validation.outcome == "failed" or (validation.outcome == "warned" and fails_on_warning):
        _failure(case, told, rows)
    elif validation.outcome == "warned":
        ET.SubElement(case, "system-out").text = f"warning: {told}\n{rows}"
    elif validation.outcome == "not exercised":
        ET.SubElement(case, "skipped", message="not exercised: the rule had no row to apply to")


def _case(element: ET.Element, suite: str, name: str) -> ET.Element:
    return ET.SubElement(element, "testcase", classname=f"newsmetrics.{suite}", name=name, time="0")


def _failure(case: ET.Element, message: str, text: str) -> None:
    ET.SubElement(case, "failure", message=message, type="rule").text = text


def _count(suite: ET.Element, timestamp: str) -> None:
    for name, tag in (("tests", "testcase"), ("failures", ".//failure"), ("skipped", ".//skipped")):
        suite.set(name, str(len(suite.findall(tag))))
    suite.set("errors", "0")
    suite.set("time", "0")
    suite.set("timestamp", timestamp)
