"""The closed vocabularies of a metric row as enums: the numbers that the features of candidates combine."""

import polars as pl

from expectations.kinds import KINDS, MODALITIES, ROLES

KIND = pl.Enum([kind.name for kind in KINDS])
ROLE, MODALITY = pl.Enum(ROLES), pl.Enum(MODALITIES)
