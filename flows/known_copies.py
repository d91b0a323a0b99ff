"""The articles in the warehouse that new ones may be copies of."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import duckdb
import polars as pl

from expectations.contract import polars_schema
from expectations.tables import ARTICLES, SKETCHES
from flows.warehouse import connect
from transforms.copies.copies import LEAST_RUNS
from transforms.copies.shared_runs import ELSEWHERE, LEAST_TEXTS, RARITY_POWER

LEAST_WEIGHT = 0.5  # of the runs that an article shares with new ones, to be compared: half of one that nobody else has

COMPARED = {
    name: dtype
    for table in (ARTICLES, SKETCHES)
    for name, dtype in polars_schema(table).items()
    if name in {"article_id", "published_at", "canonical_url", "syndication_group"} or table is SKETCHES
}
"""What is known of an article that others are compared with: the columns that `transforms.copies.syndication` asks
for.
"""


@dataclass(frozen=True)
class Known:
    """articles: of COMPARED, whole groups, oldest first. elsewhere, n_elsewhere: of all others, see `shared_runs`."""

    articles: pl.DataFrame
    elsewhere: pl.DataFrame
    n_elsewhere: int


NOTHING = Known(pl.DataFrame(schema=COMPARED), pl.DataFrame(schema=ELSEWHERE), 0)


def known_copies(warehouse: Path, new: pl.DataFrame) -> Known:
    """The articles in the warehouse that new ones may be copies of, with all members of their groups.

    new: article_id, body_hash, runs. An article that is read anew is not known.
    """
    if new.is_empty() or not warehouse.exists():
        return NOTHING
    with connect(warehouse, read_only=True) as connection:
        if not _has_sketches(connection):
            return NOTHING
        connection.register("new", new.select("article_id", "body_hash").to_arrow())
        connection.register("new_runs", new.select(run="runs").explode("run").drop_nulls().unique().to_arrow())
        connection.execute(
            """CREATE TEMP TABLE sharing AS
               SELECT article_id, run FROM (SELECT article_id, unnest(runs) AS run FROM sketches ANTI JOIN new
                                            USING (article_id)) SEMI JOIN new_runs USING (run)"""
        )
        n_known = int(
            connection.execute("SELECT count(*) FROM sketches ANTI JOIN new USING (article_id)").fetchall()[0][0]
        )
        connection.execute(_NEAR, {"n_texts": max(n_known + new.height, LEAST_TEXTS) + 1})
        articles = connection.sql(
            f"""SELECT {", ".join(COMPARED)} FROM near JOIN articles USING (article_id) JOIN sketches USING (article_id)
                ORDER BY ingested_at, article_id"""
        ).pl()
        elsewhere = connection.sql(
            "SELECT run, count(*) AS n_elsewhere FROM sharing ANTI JOIN near USING (article_id) GROUP BY run"
        ).pl()
    return Known(articles.cast(COMPARED), elsewhere.cast(dict(ELSEWHERE)), n_known - articles.height)  # type: ignore[arg-type]


_NEAR = f"""
CREATE TEMP TABLE near AS
WITH common AS (SELECT run, count(*) AS n FROM sharing GROUP BY run),
alike AS (
    SELECT article_id FROM sharing JOIN common USING (run) GROUP BY article_id
    HAVING count(*) >= {LEAST_RUNS} AND sum(pow(1 - ln(n) / ln($n_texts), {RARITY_POWER})) >= {LEAST_WEIGHT}
    UNION SELECT article_id FROM sketches SEMI JOIN new USING (body_hash)
)
SELECT article_id FROM articles ANTI JOIN new USING (article_id) SEMI JOIN sketches USING (article_id)
WHERE syndication_group IN (SELECT syndication_group FROM articles SEMI JOIN alike USING (article_id))
"""


def _has_sketches(connection: duckdb.DuckDBPyConnection) -> bool:
    """Whether the warehouse was made under a contract that has them."""
    found = connection.execute("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'sketches'").fetchall()
    return bool(found[0][0])
