"""Trains the model that decides which figures belong together and how, and writes its weights.

    python -m tests.gold.train_links            cross-validate by passage; print how often roles are right, and
                                            how often figures without one get one
    python -m tests.gold.train_links --write    train on everything; write transforms/lexicon/link_weights.py

It is trained on pairs of figures of those passages of `train_kinds` that are labelled in full. The same texts, rules
and kinds give the same weights.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

import numpy as np
import polars as pl

from tests.gold.passages import TIMES
from tests.gold.train_kinds import FOLDS, HEAD, LEXICON, ROW, Figure, Penalty, folds, lines, passages, sums, trained
from tests.gold.unseen_kinds import unseen_kinds
from transforms.figures.figures import figures_around
from transforms.kinds.kinds import with_kinds
from transforms.links.link_features import link_features
from transforms.links.link_model import RELATIONS, roles
from transforms.links.link_pairs import link_pairs
from transforms.links.links import with_ruled_groups
from transforms.mentions.mentions import mentions
from transforms.modality.modality import with_modality
from transforms.text.sentences import sentences

PENALTY = Penalty(12.0, 12.0)
# Pairs that belong together are rarer than those that do not: each counts so many times.
LINKED = 4.0
RARE = 8  # features of fewer pairs are left out


@dataclass(frozen=True)
class Links:
    """figures: one row per figure (figure, doc, role by the rules, gold: its role, NULL where gold has no such figure).
    ends: one row per pair (pair, figure, other). pairs: each pair that gold knows by its number.
    """

    figures: pl.DataFrame
    ends: pl.DataFrame
    pairs: dict[int, Figure]


def links(rows: list[dict]) -> Links:
    """The figures of the passages and their pairs, as the extractor sees them."""
    texts = pl.DataFrame(
        {"doc": range(len(rows)), "text": [row["text"] for row in rows]}, schema={"doc": pl.UInt32, "text": pl.String}
    )
    found = sentences(texts)
    seen = mentions(texts, found).filter(pl.col("reason").is_null())
    read = figures_around(seen, found)
    with unseen_kinds(rows):
        stated = with_kinds(seen, found, read)
    ruled = with_ruled_groups(with_modality(stated, found, read), read)
    places = seen.with_row_index("mention").select("mention", "doc", "span_start", "span_end")
    placed = ruled.select("figure", "mention", "group", "end").join(places, on="mention", maintain_order="left")
    gold = [
        _right(rows[doc]["metrics"], start, end)
        for doc, start, end in placed.select("doc", "span_start", "span_end").iter_rows()
    ]
    by_rules = pl.when(pl.col("group").is_null()).then(pl.lit("single")).otherwise(pl.coalesce("end", pl.lit("member")))
    roles_of_gold = pl.Series("gold", [right and right["role"] for right in gold], dtype=pl.String)
    pairs = link_pairs(ruled)
    named = dict(link_features(pairs).group_by("pair").agg("name").iter_rows())
    known = {}
    for pair, figure, other, doc in pairs.select("pair", "figure", "other", "doc").iter_rows():
        here, there = gold[figure], gold[other]
        if here is None or there is None:
            continue
        relation = _relation(here, there)
        weight = 1.0 if relation == "none" else LINKED
        known[pair] = Figure(rows[doc]["id"], "all", "", relation, frozenset(named[pair]), weight)
    figures = placed.select("figure", "doc", role=by_rules).with_columns(roles_of_gold)
    return Links(figures, pairs.select("pair", "figure", "other"), known)


def _right(metrics: list[dict], start: int, end: int) -> dict | None:
    """The gold figure at a place."""
    return next((m for m in metrics if m["start"] < end and start < m["end"]), None)


def _relation(figure: dict, other: dict) -> str:
    """How a gold figure belongs to one before it: one of RELATIONS."""
    if figure["link"] is None or figure["link"] != other["link"]:
        return "none"
    ends = {("to", "from"): "base", ("from", "to"): "later"}
    return ends.get((other["role"], figure["role"]), "list")


def cross_validated(found: Links) -> pl.DataFrame:
    """The figures with told: their roles by models that have not seen their passage."""
    fold = folds(list(found.pairs.values()))
    parts = []
    for k in range(FOLDS):
        model = trained([pair for pair in found.pairs.values() if fold[pair.passage] != k], PENALTY, RARE)
        mine = {number: pair for number, pair in found.pairs.items() if fold[pair.passage] == k}
        table = pl.DataFrame(np.asarray(sums(model, list(mine.values()))), schema=list(model.classes))
        parts.append(table.with_columns(pair=pl.Series(list(mine), dtype=pl.UInt32)).select("pair", *RELATIONS))
    weighed = found.ends.join(pl.concat(parts), on="pair")
    told = roles(weighed, found.figures.height).select("figure", told="role")
    return found.figures.join(told, on="figure", how="left").with_columns(pl.col("told").fill_null("single"))


def report(found: Links, rows: list[dict]) -> None:
    """Prints, for each source of passages and for all, how often the roles of the figures that gold marks are right,
    and how often figures that are single in gold get a role: by the rules and by the model.
    """
    source = pl.Series([row["id"].rpartition("-")[0] for row in rows])
    marked = pl.col("gold") != "single"
    judged = cross_validated(found).filter(pl.col("gold").is_not_null()).with_columns(
        source=pl.lit(source).gather("doc")
    )  # fmt: skip
    measures = {
        f"{name}_{says}": value
        for says in ("role", "told")
        for name, value in (
            ("right", (pl.col(says) == pl.col("gold")).filter(marked).mean()),
            ("single", (pl.col(says) != "single").filter(~marked).mean()),
        )
    }
    each = judged.group_by("source").agg(marked.sum().alias("n"), **measures).sort("source")
    for name, n, *shares in (*each.iter_rows(), ("all", *judged.select(marked.sum(), **measures).row(0))):
        right_ruled, single_ruled, right, single = (share or 0.0 for share in shares)
        print(  # noqa: T201  what the command shows
            f"{name:15} {n:5} marked: rules {right_ruled:.3f}  model {right:.3f}"
            f"   single with a role: rules {single_ruled:.3f}  model {single:.3f}"
        )


def write(found: Links) -> None:
    """Trains on all pairs and writes the module of weights."""
    model = trained(list(found.pairs.values()), PENALTY, RARE)
    (LEXICON / "link_weights.py").write_text(
        f"{HEAD}LINK_WEIGHTS: tuple[{ROW}, ...] = (\n{lines(model, RELATIONS)}\n)  # fmt: skip\n".replace(
            "train_kinds", "train_links"
        ),
        encoding="utf-8",
    )


if __name__ == "__main__":
    times = TIMES if "--write" in sys.argv[1:] else None
    full = [row for row in passages(times=times) if all("link" in metric for metric in row["metrics"])]
    training = links(full)
    if "--write" in sys.argv[1:]:
        write(training)
    else:
        report(training, full)
