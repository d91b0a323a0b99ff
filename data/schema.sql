-- Generated from expectations/ by `make docs`.

CREATE TABLE IF NOT EXISTS documents (
  "document_id" VARCHAR NOT NULL,
  "source_uri" VARCHAR NOT NULL,
  "record" BIGINT NOT NULL,
  "raw_hash" VARCHAR,
  "publisher" VARCHAR,
  "url" VARCHAR,
  "outcome" VARCHAR NOT NULL,
  "article_id" VARCHAR,
  "reason" VARCHAR,
  "extractor_version" VARCHAR NOT NULL,
  "run_id" VARCHAR NOT NULL,
  PRIMARY KEY (document_id),
  CONSTRAINT "outcome_unknown" CHECK (outcome IN ('loaded', 'duplicate', 'quarantined')),
  CONSTRAINT "document_without_article" CHECK ((outcome = 'quarantined') = (reason IS NOT NULL) AND (outcome = 'quarantined') = (article_id IS NULL))
);
COMMENT ON TABLE documents IS 'One row per document ever read (a file, or a line of a JSONL file), with what became of it.';
COMMENT ON COLUMN documents."document_id" IS 'hash of source_uri, record and raw_hash';
COMMENT ON COLUMN documents."source_uri" IS 'where the document was read from';
COMMENT ON COLUMN documents."record" IS 'line number in a JSONL file, from 1; 0 where the file is one document';
COMMENT ON COLUMN documents."raw_hash" IS 'SHA-256 of the raw bytes; NULL where they were not read';
COMMENT ON COLUMN documents."publisher" IS 'who published it, as the source says; a duplicate may have another';
COMMENT ON COLUMN documents."url" IS 'address of the document, as the source says';
COMMENT ON COLUMN documents."outcome" IS 'what became of it';
COMMENT ON COLUMN documents."article_id" IS 'the article it holds; NULL where quarantined';
COMMENT ON COLUMN documents."reason" IS 'why it is in quarantine; NULL elsewhere';
COMMENT ON COLUMN documents."extractor_version" IS 'the extractor that last read it';
COMMENT ON COLUMN documents."run_id" IS 'the run that wrote the row';

CREATE TABLE IF NOT EXISTS articles (
  "article_id" VARCHAR NOT NULL,
  "title" VARCHAR,
  "publisher" VARCHAR,
  "url" VARCHAR,
  "source_uri" VARCHAR NOT NULL,
  "language" VARCHAR,
  "published_at" TIMESTAMP,
  "published_basis" VARCHAR NOT NULL,
  "text" VARCHAR NOT NULL,
  "canonical_url" VARCHAR,
  "syndication_group" VARCHAR NOT NULL,
  "copy_of" VARCHAR,
  "copy_kind" VARCHAR,
  "superseded_by" VARCHAR,
  "survey" VARCHAR,
  "survey_year" BIGINT,
  "extractor_version" VARCHAR NOT NULL,
  "run_id" VARCHAR NOT NULL,
  "ingested_at" TIMESTAMP NOT NULL,
  PRIMARY KEY (article_id),
  CONSTRAINT "published_basis_unknown" CHECK (published_basis IN ('metadata', 'page', 'url', 'none')),
  CONSTRAINT "copy_kind_unknown" CHECK (copy_kind IN ('copy', 'truncated', 'updated', 'same_template_new_figures')),
  CONSTRAINT "copy_without_kind" CHECK ((copy_of IS NULL) = (copy_kind IS NULL)),
  CONSTRAINT "copy_of_itself" CHECK (copy_of <> article_id AND superseded_by <> article_id)
);
COMMENT ON TABLE articles IS 'One row per article: the clean text that every span points into.';
COMMENT ON COLUMN articles."article_id" IS 'hash of the text: the same text is the same article wherever it was found';
COMMENT ON COLUMN articles."title" IS 'headline';
COMMENT ON COLUMN articles."publisher" IS 'who published it, as the source says';
COMMENT ON COLUMN articles."url" IS 'address of the article';
COMMENT ON COLUMN articles."source_uri" IS 'where the document was read from';
COMMENT ON COLUMN articles."language" IS 'ISO 639-1 code of the text; as the source says where it is too short to tell';
COMMENT ON COLUMN articles."published_at" IS 'when it was published; NULL where nothing says so (UTC)';
COMMENT ON COLUMN articles."published_basis" IS 'what the date rests on';
COMMENT ON COLUMN articles."text" IS 'the article as read: decoded, newlines as \n, nothing else changed';
COMMENT ON COLUMN articles."canonical_url" IS 'address without what varies between copies of one page; NULL where none';
COMMENT ON COLUMN articles."syndication_group" IS 'article_id of the earliest article with this text: one source, however many copies';
COMMENT ON COLUMN articles."copy_of" IS 'the article whose text it has; NULL for an original';
COMMENT ON COLUMN articles."copy_kind" IS 'what it is of `copy_of`: its text, a part of it, with more or corrected figures, or a new release';
COMMENT ON COLUMN articles."superseded_by" IS 'the newest version of the text at the same address; NULL for that version';
COMMENT ON COLUMN articles."survey" IS 'the survey that it reports, in its words; NULL where it names none, or several';
COMMENT ON COLUMN articles."survey_year" IS 'the year of that survey; NULL where the words leave it open';
COMMENT ON COLUMN articles."extractor_version" IS 'the extractor that wrote its metrics';
COMMENT ON COLUMN articles."run_id" IS 'the run that wrote the row';
COMMENT ON COLUMN articles."ingested_at" IS 'when the run that wrote it began (UTC)';

CREATE TABLE IF NOT EXISTS lines (
  "article_id" VARCHAR NOT NULL,
  "line" BIGINT NOT NULL,
  "span_start" BIGINT NOT NULL,
  "span_end" BIGINT NOT NULL,
  "label" VARCHAR NOT NULL,
  "rule" VARCHAR NOT NULL,
  "repeat_of" BIGINT,
  PRIMARY KEY (article_id, line),
  CONSTRAINT "label_unknown" CHECK (label IN ('title', 'body', 'subhead', 'list', 'table', 'caption', 'quote', 'repeat', 'related_heading', 'teaser', 'teaser_date', 'notice', 'blank'))
);
COMMENT ON TABLE lines IS 'One row per line of an article: what the line is, and why we think so.';
COMMENT ON COLUMN lines."article_id" IS 'the article';
COMMENT ON COLUMN lines."line" IS 'line number from 1';
COMMENT ON COLUMN lines."span_start" IS 'first character of the line in `articles.text`';
COMMENT ON COLUMN lines."span_end" IS 'the character after the last, without the newline';
COMMENT ON COLUMN lines."label" IS 'what the line is';
COMMENT ON COLUMN lines."rule" IS 'the rule that gave the label';
COMMENT ON COLUMN lines."repeat_of" IS 'the earlier line it repeats; NULL elsewhere';

CREATE TABLE IF NOT EXISTS sketches (
  "article_id" VARCHAR NOT NULL,
  "body_hash" VARCHAR,
  "runs" BIGINT[] NOT NULL,
  "figures" VARCHAR[] NOT NULL,
  "before" BIGINT[] NOT NULL,
  "after" BIGINT[] NOT NULL,
  PRIMARY KEY (article_id)
);
COMMENT ON TABLE sketches IS 'One row per article: what later articles are compared with, to find copies. For machines, not for reading.';
COMMENT ON COLUMN sketches."article_id" IS 'the article';
COMMENT ON COLUMN sketches."body_hash" IS 'hash of all words and figures of the body; NULL where it has none';
COMMENT ON COLUMN sketches."runs" IS 'hashes of a sample of its runs of three words';
COMMENT ON COLUMN sketches."figures" IS 'its numbers, months, weekdays and scales, as written';
COMMENT ON COLUMN sketches."before" IS 'for each of the figures a hash of the two words before it; NULL at the start';
COMMENT ON COLUMN sketches."after" IS 'for each of the figures a hash of the two words after it; NULL at the end';

CREATE TABLE IF NOT EXISTS mentions (
  "article_id" VARCHAR NOT NULL,
  "span_start" BIGINT NOT NULL,
  "span_end" BIGINT NOT NULL,
  "surface" VARCHAR NOT NULL,
  "section" VARCHAR NOT NULL,
  "outcome" VARCHAR NOT NULL,
  "reason" VARCHAR,
  "run_id" VARCHAR NOT NULL,
  PRIMARY KEY (article_id, span_start),
  CONSTRAINT "section_unknown" CHECK (section IN ('headline', 'body', 'quote', 'table', 'list', 'caption', 'related', 'boilerplate', 'repeat')),
  CONSTRAINT "outcome_unknown" CHECK (outcome IN ('metric', 'rejected', 'quarantined')),
  CONSTRAINT "mention_without_reason" CHECK ((outcome = 'metric') = (reason IS NULL)),
  CONSTRAINT "mention_span_empty" CHECK (span_start >= 0 AND span_end - span_start = length(surface) AND span_end > span_start),
  CONSTRAINT "reject_reason_unknown" CHECK (outcome <> 'rejected' OR reason IN ('date', 'time', 'year', 'age', 'ordinal', 'rank', 'horizon', 'phone', 'page', 'identifier', 'name', 'ticker', 'band', 'conversion', 'garbled', 'other'))
);
COMMENT ON TABLE mentions IS 'One row per number seen in an article, whatever became of it.';
COMMENT ON COLUMN mentions."article_id" IS 'the article';
COMMENT ON COLUMN mentions."span_start" IS 'first character of the figure in `articles.text`, counted in code points from 0';
COMMENT ON COLUMN mentions."span_end" IS 'the character after the last';
COMMENT ON COLUMN mentions."surface" IS 'the exact characters of the figure: substr(text, span_start + 1, span_end - span_start)';
COMMENT ON COLUMN mentions."section" IS 'part of the article the number stands in';
COMMENT ON COLUMN mentions."outcome" IS 'what became of it';
COMMENT ON COLUMN mentions."reason" IS 'why it is no metric: a reject reason, or the names of the rules broken';
COMMENT ON COLUMN mentions."run_id" IS 'the run that wrote the row';

CREATE TABLE IF NOT EXISTS metrics (
  "metric_id" VARCHAR NOT NULL,
  "article_id" VARCHAR NOT NULL,
  "span_start" BIGINT NOT NULL,
  "span_end" BIGINT NOT NULL,
  "surface" VARCHAR NOT NULL,
  "evidence" VARCHAR NOT NULL,
  "evidence_start" BIGINT NOT NULL,
  "kind" VARCHAR NOT NULL,
  "value" DOUBLE NOT NULL,
  "low" DOUBLE,
  "high" DOUBLE,
  "unit" VARCHAR NOT NULL,
  "bound" VARCHAR NOT NULL,
  "role" VARCHAR NOT NULL,
  "link" VARCHAR,
  "modality" VARCHAR NOT NULL,
  "subject" VARCHAR,
  "institution_id" VARCHAR,
  "population" VARCHAR,
  "measure" VARCHAR,
  "period" VARCHAR,
  "section" VARCHAR NOT NULL,
  "currency_basis" VARCHAR,
  "cue" VARCHAR,
  "confidence" DOUBLE NOT NULL,
  "flags" VARCHAR[] NOT NULL,
  "scale_ratio" DOUBLE,
  "band_ratio" DOUBLE,
  "series_ratio" DOUBLE,
  "move_ratio" DOUBLE,
  "series_size" BIGINT,
  "other_value" DOUBLE,
  "other_unit" VARCHAR,
  "other_ratio" DOUBLE,
  "other_within" DOUBLE,
  "arithmetic_gap" DOUBLE,
  "direction_margin" DOUBLE,
  "list_gap" DOUBLE,
  "backreference_gap" DOUBLE,
  "same_action" BOOLEAN,
  "other_measure" VARCHAR,
  "counted" VARCHAR,
  "extractor_version" VARCHAR NOT NULL,
  "run_id" VARCHAR NOT NULL,
  PRIMARY KEY (metric_id),
  CONSTRAINT "kind_unknown" CHECK (kind IN ('share', 'allocation', 'stake', 'point_change', 'return', 'change', 'rate', 'ratio', 'aum', 'reserves', 'flow', 'deal', 'profit', 'valuation', 'price', 'money', 'sample_size', 'count', 'multiple')),
  CONSTRAINT "unit_unknown" CHECK (unit IN ('percent', 'percentage_point', 'basis_point', 'count', 'multiple', 'AED', 'ARS', 'AUD', 'AZN', 'BHD', 'BRL', 'CAD', 'CHF', 'CLP', 'CNY', 'COP', 'CZK', 'DKK', 'EGP', 'EUR', 'GBP', 'GHS', 'HKD', 'HUF', 'IDR', 'ILS', 'INR', 'ISK', 'JPY', 'KES', 'KRW', 'KWD', 'KZT', 'LKR', 'MAD', 'MXN', 'MYR', 'NGN', 'NOK', 'NZD', 'OMR', 'PEN', 'PHP', 'PKR', 'PLN', 'QAR', 'RON', 'RUB', 'SAR', 'SEK', 'SGD', 'THB', 'TRY', 'TWD', 'TZS', 'UAH', 'UGX', 'USD', 'UZS', 'VND', 'XOF', 'ZAR', 'ZMW')),
  CONSTRAINT "bound_unknown" CHECK (bound IN ('exact', 'about', 'above', 'below', 'range')),
  CONSTRAINT "role_unknown" CHECK (role IN ('single', 'from', 'to', 'member')),
  CONSTRAINT "modality_unknown" CHECK (modality IN ('actual', 'forecast', 'target', 'hypothetical', 'denied')),
  CONSTRAINT "section_unknown" CHECK (section IN ('headline', 'body', 'quote', 'table', 'list', 'caption', 'related', 'boilerplate', 'repeat')),
  CONSTRAINT "currency_basis_unknown" CHECK (currency_basis IN ('explicit', 'context', 'publisher', 'assumed')),
  CONSTRAINT "share_out_of_range" CHECK (kind NOT IN ('share') OR (value >= 0 AND value <= 100)),
  CONSTRAINT "allocation_out_of_range" CHECK (kind NOT IN ('allocation') OR (value >= 0 AND value <= 100)),
  CONSTRAINT "stake_out_of_range" CHECK (kind NOT IN ('stake') OR (value >= 0 AND value <= 100)),
  CONSTRAINT "point_change_out_of_range" CHECK (array_contains(flags, 'released:point_change_out_of_range') OR (kind NOT IN ('point_change') OR (value >= -10000.0 AND value <= 10000.0))),
  CONSTRAINT "return_out_of_range" CHECK (array_contains(flags, 'released:return_out_of_range') OR (kind NOT IN ('return') OR (value >= -100 AND value <= 1000000.0))),
  CONSTRAINT "change_out_of_range" CHECK (array_contains(flags, 'released:change_out_of_range') OR (kind NOT IN ('change') OR (value >= -100 AND value <= 1000000.0))),
  CONSTRAINT "rate_out_of_range" CHECK (array_contains(flags, 'released:rate_out_of_range') OR (kind NOT IN ('rate') OR (value >= -100 AND value <= 1000000.0))),
  CONSTRAINT "ratio_out_of_range" CHECK (array_contains(flags, 'released:ratio_out_of_range') OR (kind NOT IN ('ratio') OR (value >= -1000000.0 AND value <= 1000000.0))),
  CONSTRAINT "aum_not_positive" CHECK (kind NOT IN ('aum') OR (value > 0 AND value <= 1e+21)),
  CONSTRAINT "reserves_out_of_range" CHECK (array_contains(flags, 'released:reserves_out_of_range') OR (kind NOT IN ('reserves') OR (value >= 0 AND value <= 1e+21))),
  CONSTRAINT "flow_out_of_range" CHECK (array_contains(flags, 'released:flow_out_of_range') OR (kind NOT IN ('flow') OR (value >= -1e+21 AND value <= 1e+21))),
  CONSTRAINT "deal_out_of_range" CHECK (array_contains(flags, 'released:deal_out_of_range') OR (kind NOT IN ('deal') OR (value >= 0 AND value <= 1e+21))),
  CONSTRAINT "profit_out_of_range" CHECK (array_contains(flags, 'released:profit_out_of_range') OR (kind NOT IN ('profit') OR (value >= -1e+21 AND value <= 1e+21))),
  CONSTRAINT "valuation_out_of_range" CHECK (array_contains(flags, 'released:valuation_out_of_range') OR (kind NOT IN ('valuation') OR (value >= 0 AND value <= 1e+21))),
  CONSTRAINT "price_out_of_range" CHECK (array_contains(flags, 'released:price_out_of_range') OR (kind NOT IN ('price') OR (value >= -1e+21 AND value <= 1e+21))),
  CONSTRAINT "money_out_of_range" CHECK (array_contains(flags, 'released:money_out_of_range') OR (kind NOT IN ('money') OR (value >= -1e+21 AND value <= 1e+21))),
  CONSTRAINT "sample_size_out_of_range" CHECK (array_contains(flags, 'released:sample_size_out_of_range') OR (kind NOT IN ('sample_size') OR (value >= 1 AND value <= 1000000000000000.0))),
  CONSTRAINT "count_out_of_range" CHECK (array_contains(flags, 'released:count_out_of_range') OR (kind NOT IN ('count') OR (value >= 0 AND value <= 1000000000000000.0))),
  CONSTRAINT "multiple_out_of_range" CHECK (array_contains(flags, 'released:multiple_out_of_range') OR (kind NOT IN ('multiple') OR (value >= 0 AND value <= 1000000.0))),
  CONSTRAINT "unit_of_percent_kind" CHECK (kind NOT IN ('share', 'allocation', 'stake', 'return', 'change', 'ratio') OR (unit IN ('percent'))),
  CONSTRAINT "unit_of_percentage_point_or_basis_point_kind" CHECK (kind NOT IN ('point_change') OR (unit IN ('percentage_point', 'basis_point'))),
  CONSTRAINT "unit_of_percent_or_basis_point_kind" CHECK (kind NOT IN ('rate') OR (unit IN ('percent', 'basis_point'))),
  CONSTRAINT "unit_of_money_kind" CHECK (kind NOT IN ('aum', 'reserves', 'flow', 'deal', 'profit', 'valuation', 'price', 'money') OR (unit IN ('AED', 'ARS', 'AUD', 'AZN', 'BHD', 'BRL', 'CAD', 'CHF', 'CLP', 'CNY', 'COP', 'CZK', 'DKK', 'EGP', 'EUR', 'GBP', 'GHS', 'HKD', 'HUF', 'IDR', 'ILS', 'INR', 'ISK', 'JPY', 'KES', 'KRW', 'KWD', 'KZT', 'LKR', 'MAD', 'MXN', 'MYR', 'NGN', 'NOK', 'NZD', 'OMR', 'PEN', 'PHP', 'PKR', 'PLN', 'QAR', 'RON', 'RUB', 'SAR', 'SEK', 'SGD', 'THB', 'TRY', 'TWD', 'TZS', 'UAH', 'UGX', 'USD', 'UZS', 'VND', 'XOF', 'ZAR', 'ZMW'))),
  CONSTRAINT "unit_of_count_kind" CHECK (kind NOT IN ('sample_size', 'count') OR (unit IN ('count'))),
  CONSTRAINT "unit_of_multiple_kind" CHECK (kind NOT IN ('multiple') OR (unit IN ('multiple'))),
  CONSTRAINT "range_ends_incomplete" CHECK ((low IS NULL) = (high IS NULL)),
  CONSTRAINT "range_out_of_order" CHECK (low IS NULL OR (low <= value AND value <= high AND low >= -1e300 AND high <= 1e300)),
  CONSTRAINT "range_without_ends" CHECK ((bound = 'range') = (low IS NOT NULL)),
  CONSTRAINT "share_range_out_of_range" CHECK (kind NOT IN ('share') OR (low IS NULL OR (low >= 0.0 AND high <= 100.0))),
  CONSTRAINT "allocation_range_out_of_range" CHECK (kind NOT IN ('allocation') OR (low IS NULL OR (low >= 0.0 AND high <= 100.0))),
  CONSTRAINT "stake_range_out_of_range" CHECK (kind NOT IN ('stake') OR (low IS NULL OR (low >= 0.0 AND high <= 100.0))),
  CONSTRAINT "point_change_range_out_of_range" CHECK (array_contains(flags, 'released:point_change_range_out_of_range') OR (kind NOT IN ('point_change') OR (low IS NULL OR (low >= -10000.0 AND high <= 10000.0)))),
  CONSTRAINT "return_range_out_of_range" CHECK (array_contains(flags, 'released:return_range_out_of_range') OR (kind NOT IN ('return') OR (low IS NULL OR (low >= -100.0 AND high <= 1000000.0)))),
  CONSTRAINT "change_range_out_of_range" CHECK (array_contains(flags, 'released:change_range_out_of_range') OR (kind NOT IN ('change') OR (low IS NULL OR (low >= -100.0 AND high <= 1000000.0)))),
  CONSTRAINT "rate_range_out_of_range" CHECK (array_contains(flags, 'released:rate_range_out_of_range') OR (kind NOT IN ('rate') OR (low IS NULL OR (low >= -100.0 AND high <= 1000000.0)))),
  CONSTRAINT "ratio_range_out_of_range" CHECK (array_contains(flags, 'released:ratio_range_out_of_range') OR (kind NOT IN ('ratio') OR (low IS NULL OR (low >= -1000000.0 AND high <= 1000000.0)))),
  CONSTRAINT "aum_range_out_of_range" CHECK (kind NOT IN ('aum') OR (low IS NULL OR (low > 0.0 AND high <= 1e+21))),
  CONSTRAINT "reserves_range_out_of_range" CHECK (array_contains(flags, 'released:reserves_range_out_of_range') OR (kind NOT IN ('reserves') OR (low IS NULL OR (low >= 0.0 AND high <= 1e+21)))),
  CONSTRAINT "flow_range_out_of_range" CHECK (array_contains(flags, 'released:flow_range_out_of_range') OR (kind NOT IN ('flow') OR (low IS NULL OR (low >= -1e+21 AND high <= 1e+21)))),
  CONSTRAINT "deal_range_out_of_range" CHECK (array_contains(flags, 'released:deal_range_out_of_range') OR (kind NOT IN ('deal') OR (low IS NULL OR (low >= 0.0 AND high <= 1e+21)))),
  CONSTRAINT "profit_range_out_of_range" CHECK (array_contains(flags, 'released:profit_range_out_of_range') OR (kind NOT IN ('profit') OR (low IS NULL OR (low >= -1e+21 AND high <= 1e+21)))),
  CONSTRAINT "valuation_range_out_of_range" CHECK (array_contains(flags, 'released:valuation_range_out_of_range') OR (kind NOT IN ('valuation') OR (low IS NULL OR (low >= 0.0 AND high <= 1e+21)))),
  CONSTRAINT "price_range_out_of_range" CHECK (array_contains(flags, 'released:price_range_out_of_range') OR (kind NOT IN ('price') OR (low IS NULL OR (low >= -1e+21 AND high <= 1e+21)))),
  CONSTRAINT "money_range_out_of_range" CHECK (array_contains(flags, 'released:money_range_out_of_range') OR (kind NOT IN ('money') OR (low IS NULL OR (low >= -1e+21 AND high <= 1e+21)))),
  CONSTRAINT "sample_size_range_out_of_range" CHECK (array_contains(flags, 'released:sample_size_range_out_of_range') OR (kind NOT IN ('sample_size') OR (low IS NULL OR (low >= 1.0 AND high <= 1000000000000000.0)))),
  CONSTRAINT "count_range_out_of_range" CHECK (array_contains(flags, 'released:count_range_out_of_range') OR (kind NOT IN ('count') OR (low IS NULL OR (low >= 0.0 AND high <= 1000000000000000.0)))),
  CONSTRAINT "multiple_range_out_of_range" CHECK (array_contains(flags, 'released:multiple_range_out_of_range') OR (kind NOT IN ('multiple') OR (low IS NULL OR (low >= 0.0 AND high <= 1000000.0)))),
  CONSTRAINT "span_empty" CHECK (span_start >= 0 AND span_end - span_start = length(surface) AND span_end > span_start),
  CONSTRAINT "evidence_without_surface" CHECK (evidence_start <= span_start AND span_end <= evidence_start + length(evidence)),
  CONSTRAINT "link_without_role" CHECK ((role = 'single') = (link IS NULL)),
  CONSTRAINT "population_outside_share" CHECK (population IS NULL OR kind = 'share'),
  CONSTRAINT "basis_without_currency" CHECK (currency_basis IS NULL OR unit IN ('AED', 'ARS', 'AUD', 'AZN', 'BHD', 'BRL', 'CAD', 'CHF', 'CLP', 'CNY', 'COP', 'CZK', 'DKK', 'EGP', 'EUR', 'GBP', 'GHS', 'HKD', 'HUF', 'IDR', 'ILS', 'INR', 'ISK', 'JPY', 'KES', 'KRW', 'KWD', 'KZT', 'LKR', 'MAD', 'MXN', 'MYR', 'NGN', 'NOK', 'NZD', 'OMR', 'PEN', 'PHP', 'PKR', 'PLN', 'QAR', 'RON', 'RUB', 'SAR', 'SEK', 'SGD', 'THB', 'TRY', 'TWD', 'TZS', 'UAH', 'UGX', 'USD', 'UZS', 'VND', 'XOF', 'ZAR', 'ZMW')),
  CONSTRAINT "confidence_out_of_range" CHECK (confidence >= 0 AND confidence <= 1),
  CONSTRAINT "scale_suspect" CHECK (array_contains(flags, 'released:scale_suspect') OR (kind NOT IN ('aum') OR (scale_ratio <= 1.0 AND coalesce(band_ratio, 1.0) <= 10.0 AND (coalesce(series_size, 0) < 3 OR (series_ratio >= 0.01 AND series_ratio <= 100.0))))),
  CONSTRAINT "conversion_scale_suspect" CHECK (array_contains(flags, 'released:conversion_scale_suspect') OR (kind NOT IN ('aum', 'reserves', 'flow', 'deal', 'profit', 'valuation', 'price', 'money') OR (other_ratio <= other_within * 10.0 AND other_ratio * other_within * 10.0 >= 1.0))),
  CONSTRAINT "kind_limit_evasion" CHECK (array_contains(flags, 'released:kind_limit_evasion') OR (kind NOT IN ('change', 'return', 'rate', 'ratio', 'point_change') OR (counted IS NULL OR value <= 100.0))),
  CONSTRAINT "ratio_negative" CHECK (array_contains(flags, 'released:ratio_negative') OR (kind NOT IN ('ratio') OR (value >= 0.0))),
  CONSTRAINT "points_beyond_whole" CHECK (array_contains(flags, 'released:points_beyond_whole') OR (kind NOT IN ('point_change') OR (unit <> 'percentage_point' OR abs(value) <= 100.0)))
);
COMMENT ON TABLE metrics IS 'One row per figure that an article states, with the words it came from.';
COMMENT ON COLUMN metrics."metric_id" IS 'stable id: hash of article_id and span';
COMMENT ON COLUMN metrics."article_id" IS 'the article';
COMMENT ON COLUMN metrics."span_start" IS 'first character of the figure in `articles.text`, counted in code points from 0';
COMMENT ON COLUMN metrics."span_end" IS 'the character after the last';
COMMENT ON COLUMN metrics."surface" IS 'the exact characters of the figure: substr(text, span_start + 1, span_end - span_start)';
COMMENT ON COLUMN metrics."evidence" IS 'the sentence the figure stands in';
COMMENT ON COLUMN metrics."evidence_start" IS 'first character of the evidence in `articles.text`';
COMMENT ON COLUMN metrics."kind" IS 'what is measured';
COMMENT ON COLUMN metrics."value" IS 'in `unit`: 59 for 59 %, whole currency units for money; the midpoint of a range';
COMMENT ON COLUMN metrics."low" IS 'lower end of a range; NULL elsewhere';
COMMENT ON COLUMN metrics."high" IS 'upper end of a range; NULL elsewhere';
COMMENT ON COLUMN metrics."unit" IS 'percent, percentage_point, basis_point, count, multiple, or an ISO 4217 code';
COMMENT ON COLUMN metrics."bound" IS 'how exact the words are';
COMMENT ON COLUMN metrics."role" IS 'its part in a comparison or list';
COMMENT ON COLUMN metrics."link" IS 'shared by the figures of one comparison or list of the article';
COMMENT ON COLUMN metrics."modality" IS 'whether it is said to be so, expected, planned, supposed or denied';
COMMENT ON COLUMN metrics."subject" IS 'whom or what the figure measures, in the article''s words';
COMMENT ON COLUMN metrics."institution_id" IS 'the subject in `institutions`; NULL where not recognised';
COMMENT ON COLUMN metrics."population" IS 'for a share: the whole it is part of';
COMMENT ON COLUMN metrics."measure" IS 'what is measured, in the article''s words';
COMMENT ON COLUMN metrics."period" IS 'when or over what time, in the article''s words';
COMMENT ON COLUMN metrics."section" IS 'part of the article the figure stands in';
COMMENT ON COLUMN metrics."currency_basis" IS 'what the currency rests on; NULL where the unit is no currency';
COMMENT ON COLUMN metrics."cue" IS 'the words that decided the kind';
COMMENT ON COLUMN metrics."confidence" IS '0 to 1: how likely the kind is right';
COMMENT ON COLUMN metrics."flags" IS 'names of the warnings it carries, and how its digits were normalised';
COMMENT ON COLUMN metrics."scale_ratio" IS 'the amount over the most that its holder, or a figure of its kind, can have; above 1 it cannot be';
COMMENT ON COLUMN metrics."band_ratio" IS 'times outside the reference band of its institution; 1 inside it';
COMMENT ON COLUMN metrics."series_ratio" IS 'the amount over the usual one of its series: the median of the figures for the same institution, or in the same list; of two, the other';
COMMENT ON COLUMN metrics."move_ratio" IS 'AUM over that which the newest earlier article within thirteen months states for the same institution; NULL where a flow or return told since then accounts for a large move';
COMMENT ON COLUMN metrics."series_size" IS 'figures in its series';
COMMENT ON COLUMN metrics."other_value" IS 'the same figure as the article states it once more: converted into another currency, or in words';
COMMENT ON COLUMN metrics."other_unit" IS 'unit of `other_value`';
COMMENT ON COLUMN metrics."other_ratio" IS '`other_value` over `value`, in one unit at rough rates: 1 where they agree';
COMMENT ON COLUMN metrics."other_within" IS 'the factor within which rates and rounding let the two differ';
COMMENT ON COLUMN metrics."arithmetic_gap" IS 'by how much from + change misses to, or count × average misses the total, in its sentence and beyond rounding; 0 where it adds up';
COMMENT ON COLUMN metrics."direction_margin" IS 'the relative change from `from` to `to` in the direction that the words say; negative where it goes the other way';
COMMENT ON COLUMN metrics."list_gap" IS 'percentage points by which the parts of one whole exceed it, or miss it where the last is the rest';
COMMENT ON COLUMN metrics."backreference_gap" IS 'percentage points between what is said of a survey''s earlier wave and that wave';
COMMENT ON COLUMN metrics."same_action" IS 'whether the same is done to what is asked about in another article that gives the same answer of the same survey; NULL where none gives it';
COMMENT ON COLUMN metrics."other_measure" IS 'what that article says is measured';
COMMENT ON COLUMN metrics."counted" IS 'the counted people or things that stand right behind the figure: “respondents”, “accounts”';
COMMENT ON COLUMN metrics."extractor_version" IS 'the extractor that read it';
COMMENT ON COLUMN metrics."run_id" IS 'the run that wrote the row';
-- warning: amount_implausible: kind NOT IN ('reserves', 'flow', 'deal', 'profit', 'valuation', 'money') OR (scale_ratio <= 1.0)
-- warning: aum_outside_band: kind NOT IN ('aum') OR (band_ratio <= 1.5)
-- warning: series_jump: kind NOT IN ('aum', 'reserves') OR (series_ratio >= 0.2 AND series_ratio <= 5.0)
-- warning: aum_moved: kind NOT IN ('aum') OR (move_ratio >= 0.8 AND move_ratio <= 1.25)
-- warning: range_ends_apart: low <= 0.0 OR high <= low * 100.0
-- warning: fx_conflict: kind NOT IN ('aum', 'reserves', 'flow', 'deal', 'profit', 'valuation', 'price', 'money') OR (other_ratio <= other_within AND other_ratio * other_within >= 1.0)
-- warning: word_digit_mismatch: kind NOT IN ('share', 'allocation', 'stake', 'point_change', 'return', 'change', 'rate', 'ratio', 'sample_size', 'count', 'multiple') OR (other_ratio <= other_within AND other_ratio * other_within >= 1.0)
-- warning: arithmetic_conflict: arithmetic_gap <= 0.0
-- warning: direction_conflict: direction_margin >= 0.0
-- warning: list_misses_whole: abs(list_gap) <= 1.5
-- warning: backreference_mismatch: abs(backreference_gap) <= 1.0
-- warning: predicate_drift: kind NOT IN ('share', 'allocation') OR (same_action)
-- warning: unit_conflict: kind NOT IN ('aum', 'reserves', 'flow', 'deal', 'profit', 'valuation', 'price', 'money') OR (counted IS NULL)
-- warning: unit_ambiguous: kind NOT IN ('point_change') OR (unit <> 'percentage_point' OR lower(surface) LIKE '%point%' OR lower(surface) LIKE '%pt%' OR lower(surface) LIKE '%pp%' OR lower(surface) NOT LIKE '%cent%')
-- warning: currency_assumed: currency_basis <> 'assumed'
-- warning: currency_of_publisher: currency_basis <> 'publisher'
-- warning: rate_implausible: kind NOT IN ('rate') OR (value >= -5.0 AND value <= 100.0)
-- warning: return_implausible: kind NOT IN ('return') OR (value >= -1000000.0 AND value <= 1000.0)
-- warning: change_implausible: kind NOT IN ('change') OR (value >= -1000000.0 AND value <= 10000.0)
-- warning: ratio_implausible: kind NOT IN ('ratio') OR (value >= -1000000.0 AND value <= 1000.0)
-- warning: multiple_implausible: kind NOT IN ('multiple') OR (value >= 0 AND value <= 1000.0)
-- warning: count_implausible: kind NOT IN ('count') OR (value >= 0 AND value <= 10000000000.0)
-- warning: sample_small: kind NOT IN ('sample_size') OR (value >= 5.0 AND value <= 1000000000000000.0)
-- warning: sample_large: kind NOT IN ('sample_size') OR (value >= 0 AND value <= 1000000.0)
-- warning: price_negative: kind NOT IN ('price') OR (value >= 0 AND value <= 1e+21)

CREATE TABLE IF NOT EXISTS quarantine (
  "quarantine_id" VARCHAR NOT NULL,
  "stage" VARCHAR NOT NULL,
  "article_id" VARCHAR,
  "source_uri" VARCHAR NOT NULL,
  "payload" VARCHAR NOT NULL,
  "rules" VARCHAR[] NOT NULL,
  "status" VARCHAR NOT NULL,
  "run_id" VARCHAR NOT NULL,
  "resolved_by" VARCHAR,
  "resolved_at" TIMESTAMP,
  "note" VARCHAR,
  PRIMARY KEY (quarantine_id),
  CONSTRAINT "stage_unknown" CHECK (stage IN ('document', 'metric')),
  CONSTRAINT "status_unknown" CHECK (status IN ('open', 'released', 'corrected', 'rejected')),
  CONSTRAINT "refused_without_rule" CHECK (array_length(rules) >= 1)
);
COMMENT ON TABLE quarantine IS 'One row per document or metric that was refused, kept whole, with the names of the rules it broke.';
COMMENT ON COLUMN quarantine."quarantine_id" IS 'stable id: hash of the document, or of article and span';
COMMENT ON COLUMN quarantine."stage" IS 'what was refused';
COMMENT ON COLUMN quarantine."article_id" IS 'the article; NULL for a document';
COMMENT ON COLUMN quarantine."source_uri" IS 'where the document was read from';
COMMENT ON COLUMN quarantine."payload" IS 'JSON of the whole would-be row';
COMMENT ON COLUMN quarantine."rules" IS 'names of the rules broken; for a document, the reason';
COMMENT ON COLUMN quarantine."status" IS 'what a reviewer decided';
COMMENT ON COLUMN quarantine."run_id" IS 'the run that wrote the row';
COMMENT ON COLUMN quarantine."resolved_by" IS 'who decided';
COMMENT ON COLUMN quarantine."resolved_at" IS 'when (UTC)';
COMMENT ON COLUMN quarantine."note" IS 'in plain words: what is wrong, or why it was decided so';

CREATE TABLE IF NOT EXISTS corrections (
  "article_id" VARCHAR NOT NULL,
  "span_start" BIGINT NOT NULL,
  "span_end" BIGINT NOT NULL,
  "surface" VARCHAR NOT NULL,
  "decision" VARCHAR NOT NULL,
  "target" VARCHAR NOT NULL,
  "value" VARCHAR,
  "was" VARCHAR,
  "reason" VARCHAR NOT NULL,
  "decided_by" VARCHAR NOT NULL,
  "decided_at" TIMESTAMP NOT NULL,
  PRIMARY KEY (article_id, span_start, decision, target),
  CONSTRAINT "decision_unknown" CHECK (decision IN ('correct', 'release', 'reject')),
  CONSTRAINT "correction_of_unknown_field" CHECK (decision <> 'correct' OR target IN ('kind', 'value', 'low', 'high', 'unit', 'bound', 'modality', 'subject', 'institution_id', 'population', 'measure', 'period')),
  CONSTRAINT "correction_span_empty" CHECK (span_start >= 0 AND span_end - span_start = length(surface) AND span_end > span_start),
  CONSTRAINT "decision_without_reason" CHECK (length(reason) > 0 AND length(decided_by) > 0)
);
COMMENT ON TABLE corrections IS 'One row per decision of a reviewer on a figure, as in the corrections file: a field corrected, a rule released, or the figure rejected.';
COMMENT ON COLUMN corrections."article_id" IS 'the article';
COMMENT ON COLUMN corrections."span_start" IS 'first character of the figure in `articles.text`, counted in code points from 0';
COMMENT ON COLUMN corrections."span_end" IS 'the character after the last';
COMMENT ON COLUMN corrections."surface" IS 'the exact characters of the figure: substr(text, span_start + 1, span_end - span_start)';
COMMENT ON COLUMN corrections."decision" IS 'what was decided';
COMMENT ON COLUMN corrections."target" IS 'the field corrected, or the rule released; `figure` where the whole figure is rejected';
COMMENT ON COLUMN corrections."value" IS 'what the field holds now, as text; NULL where it is to hold nothing';
COMMENT ON COLUMN corrections."was" IS 'what the extractor had read there, as text; NULL where nothing';
COMMENT ON COLUMN corrections."reason" IS 'why it was decided so';
COMMENT ON COLUMN corrections."decided_by" IS 'who decided';
COMMENT ON COLUMN corrections."decided_at" IS 'when (UTC)';

CREATE TABLE IF NOT EXISTS claims (
  "claim_id" VARCHAR NOT NULL,
  "kind" VARCHAR NOT NULL,
  "unit" VARCHAR NOT NULL,
  "subject" VARCHAR NOT NULL,
  "institution_id" VARCHAR,
  "measured" VARCHAR NOT NULL,
  "period" VARCHAR,
  "low" DOUBLE NOT NULL,
  "high" DOUBLE NOT NULL,
  "n_metrics" BIGINT NOT NULL,
  "n_articles" BIGINT NOT NULL,
  "n_publishers" BIGINT NOT NULL,
  "n_syndication_groups" BIGINT NOT NULL,
  "status" VARCHAR NOT NULL,
  "since_run_id" VARCHAR,
  PRIMARY KEY (claim_id),
  CONSTRAINT "kind_unknown" CHECK (kind IN ('share', 'allocation', 'stake', 'point_change', 'return', 'change', 'rate', 'ratio', 'aum', 'reserves', 'flow', 'deal', 'profit', 'valuation', 'price', 'money', 'sample_size', 'count', 'multiple')),
  CONSTRAINT "unit_unknown" CHECK (unit IN ('percent', 'percentage_point', 'basis_point', 'count', 'multiple', 'AED', 'ARS', 'AUD', 'AZN', 'BHD', 'BRL', 'CAD', 'CHF', 'CLP', 'CNY', 'COP', 'CZK', 'DKK', 'EGP', 'EUR', 'GBP', 'GHS', 'HKD', 'HUF', 'IDR', 'ILS', 'INR', 'ISK', 'JPY', 'KES', 'KRW', 'KWD', 'KZT', 'LKR', 'MAD', 'MXN', 'MYR', 'NGN', 'NOK', 'NZD', 'OMR', 'PEN', 'PHP', 'PKR', 'PLN', 'QAR', 'RON', 'RUB', 'SAR', 'SEK', 'SGD', 'THB', 'TRY', 'TWD', 'TZS', 'UAH', 'UGX', 'USD', 'UZS', 'VND', 'XOF', 'ZAR', 'ZMW')),
  CONSTRAINT "status_unknown" CHECK (status IN ('single', 'corroborated', 'conflicting')),
  CONSTRAINT "claim_out_of_order" CHECK (low <= high)
);
COMMENT ON TABLE claims IS 'One row per statement across articles: who says the same thing of the same subject, and whether they agree.';
COMMENT ON COLUMN claims."claim_id" IS 'stable id: hash of what is claimed, without its value';
COMMENT ON COLUMN claims."kind" IS 'what is measured';
COMMENT ON COLUMN claims."unit" IS 'unit of the interval';
COMMENT ON COLUMN claims."subject" IS 'whom or what it measures, in the first article''s words';
COMMENT ON COLUMN claims."institution_id" IS 'the subject in `institutions`; NULL where not recognised';
COMMENT ON COLUMN claims."measured" IS 'what is measured, normalised: measure and population without small words';
COMMENT ON COLUMN claims."period" IS 'period as written, normalised; NULL where none is stated';
COMMENT ON COLUMN claims."low" IS 'least value stated';
COMMENT ON COLUMN claims."high" IS 'greatest value stated';
COMMENT ON COLUMN claims."n_metrics" IS 'metrics that state it';
COMMENT ON COLUMN claims."n_articles" IS 'articles that state it';
COMMENT ON COLUMN claims."n_publishers" IS 'publishers that state it';
COMMENT ON COLUMN claims."n_syndication_groups" IS 'independent texts that state it: copies of one text count once';
COMMENT ON COLUMN claims."status" IS 'single text, corroborated, or conflicting';
COMMENT ON COLUMN claims."since_run_id" IS 'the run since which it has this status; NULL where none was recorded';

CREATE TABLE IF NOT EXISTS claim_metrics (
  "claim_id" VARCHAR NOT NULL,
  "metric_id" VARCHAR NOT NULL,
  PRIMARY KEY (claim_id, metric_id)
);
COMMENT ON TABLE claim_metrics IS 'Which metrics state which claim.';
COMMENT ON COLUMN claim_metrics."claim_id" IS 'the claim';
COMMENT ON COLUMN claim_metrics."metric_id" IS 'the metric';

CREATE TABLE IF NOT EXISTS institutions (
  "institution_id" VARCHAR NOT NULL,
  "name" VARCHAR NOT NULL,
  "type" VARCHAR NOT NULL,
  "roles" VARCHAR,
  "country" VARCHAR,
  "currency" VARCHAR,
  "parent_id" VARCHAR,
  "aum_low_usd_bn" DOUBLE,
  "aum_high_usd_bn" DOUBLE,
  "disclosure" VARCHAR,
  "note" VARCHAR,
  PRIMARY KEY (institution_id)
);
COMMENT ON TABLE institutions IS 'Reference: institutional investors, with plausibility bands for their AUM.';
COMMENT ON COLUMN institutions."institution_id" IS 'country code and short name';
COMMENT ON COLUMN institutions."name" IS 'full name';
COMMENT ON COLUMN institutions."type" IS 'swf, central_bank, pension, asset_manager, …';
COMMENT ON COLUMN institutions."roles" IS 'further roles, separated by |';
COMMENT ON COLUMN institutions."country" IS 'ISO 3166-1 alpha-2';
COMMENT ON COLUMN institutions."currency" IS 'ISO 4217 code it reports in';
COMMENT ON COLUMN institutions."parent_id" IS 'the institution it belongs to';
COMMENT ON COLUMN institutions."aum_low_usd_bn" IS 'a lower AUM than this is implausible, USD billion';
COMMENT ON COLUMN institutions."aum_high_usd_bn" IS 'a higher AUM than this is implausible, USD billion';
COMMENT ON COLUMN institutions."disclosure" IS 'where its AUM comes from';
COMMENT ON COLUMN institutions."note" IS 'what to know of it';

CREATE TABLE IF NOT EXISTS institution_aliases (
  "alias" VARCHAR NOT NULL,
  "institution_id" VARCHAR NOT NULL,
  "is_ambiguous" BOOLEAN NOT NULL,
  PRIMARY KEY (alias, institution_id)
);
COMMENT ON TABLE institution_aliases IS 'Reference: the names under which the press writes of an institution.';
COMMENT ON COLUMN institution_aliases."alias" IS 'the name as written';
COMMENT ON COLUMN institution_aliases."institution_id" IS 'the institution';
COMMENT ON COLUMN institution_aliases."is_ambiguous" IS 'the name also means something else: it needs a second cue in the text';

CREATE TABLE IF NOT EXISTS currencies (
  "code" VARCHAR NOT NULL,
  "name" VARCHAR NOT NULL,
  "minor_units" BIGINT NOT NULL,
  "peg_usd" DOUBLE,
  "approx_usd" DOUBLE,
  "approx_within" DOUBLE,
  PRIMARY KEY (code)
);
COMMENT ON TABLE currencies IS 'Reference: currencies. approx_usd serves plausibility checks only, never conversion.';
COMMENT ON COLUMN currencies."code" IS 'ISO 4217 code';
COMMENT ON COLUMN currencies."name" IS 'name in English';
COMMENT ON COLUMN currencies."minor_units" IS 'decimal places of the smallest coin';
COMMENT ON COLUMN currencies."peg_usd" IS 'units per 1 USD where pegged; NULL elsewhere';
COMMENT ON COLUMN currencies."approx_usd" IS 'USD per unit, rough, for plausibility checks only';
COMMENT ON COLUMN currencies."approx_within" IS 'the factor within which the rate has stayed of approx_usd since 2008';

CREATE TABLE IF NOT EXISTS kinds (
  "kind" VARCHAR NOT NULL,
  "family" VARCHAR NOT NULL,
  "words" VARCHAR NOT NULL,
  "low" DOUBLE NOT NULL,
  "high" DOUBLE NOT NULL,
  "is_percentage" BOOLEAN NOT NULL,
  PRIMARY KEY (kind)
);
COMMENT ON TABLE kinds IS 'Reference: kinds of metric and their hard limits.';
COMMENT ON COLUMN kinds."kind" IS 'name';
COMMENT ON COLUMN kinds."family" IS 'percent, money or count';
COMMENT ON COLUMN kinds."words" IS 'meaning';
COMMENT ON COLUMN kinds."low" IS 'lowest value that loads';
COMMENT ON COLUMN kinds."high" IS 'highest value that loads';
COMMENT ON COLUMN kinds."is_percentage" IS 'part of a whole: the rule that percentages lie in 0–100';

CREATE TABLE IF NOT EXISTS rules (
  "table_name" VARCHAR NOT NULL,
  "rule" VARCHAR NOT NULL,
  "severity" VARCHAR NOT NULL,
  "words" VARCHAR NOT NULL,
  "sql" VARCHAR,
  "source" VARCHAR NOT NULL,
  PRIMARY KEY (table_name, rule)
);
COMMENT ON TABLE rules IS 'Reference: every rule, with its severity, in words and in SQL.';
COMMENT ON COLUMN rules."table_name" IS 'the table it speaks of; `documents` for the reasons a document is refused';
COMMENT ON COLUMN rules."rule" IS 'name, as it stands in `quarantine.rules` and `metrics.flags`';
COMMENT ON COLUMN rules."severity" IS 'error: quarantined; warning: loaded with a flag; batch_error: nothing is published';
COMMENT ON COLUMN rules."words" IS 'what must be true';
COMMENT ON COLUMN rules."sql" IS 'the same as an expression; NULL where it is no row rule';
COMMENT ON COLUMN rules."source" IS 'where the rule comes from';

CREATE TABLE IF NOT EXISTS runs (
  "run_id" VARCHAR NOT NULL,
  "started_at" TIMESTAMP NOT NULL,
  "ended_at" TIMESTAMP NOT NULL,
  "status" VARCHAR NOT NULL,
  "extractor_version" VARCHAR NOT NULL,
  "contract_version" VARCHAR NOT NULL,
  "reference_version" VARCHAR,
  "sources" VARCHAR[] NOT NULL,
  "n_documents" BIGINT NOT NULL,
  "n_loaded" BIGINT NOT NULL,
  "n_unchanged" BIGINT NOT NULL,
  "n_duplicate" BIGINT NOT NULL,
  "n_quarantined_documents" BIGINT NOT NULL,
  "n_numbers" BIGINT NOT NULL,
  "n_metrics" BIGINT NOT NULL,
  "n_rejected" BIGINT NOT NULL,
  "n_quarantined_metrics" BIGINT NOT NULL,
  "n_words" BIGINT,
  "metrics_per_1000_words" DOUBLE,
  "usual_metrics_per_1000_words" DOUBLE,
  "quarantined_pct" DOUBLE,
  "usual_quarantined_pct" DOUBLE,
  "silent_articles_pct" DOUBLE,
  "assumed_currency_pct" DOUBLE,
  "unnamed_subject_pct" DOUBLE,
  "newest_article_days" DOUBLE,
  PRIMARY KEY (run_id),
  CONSTRAINT "status_unknown" CHECK (status IN ('published')),
  CONSTRAINT "documents_unaccounted" CHECK (n_documents = n_loaded + n_unchanged + n_duplicate + n_quarantined_documents),
  CONSTRAINT "numbers_unaccounted" CHECK (n_numbers = n_metrics + n_rejected + n_quarantined_metrics)
);
COMMENT ON TABLE runs IS 'One row per published run: the ledger, both conservation laws, versions and times.';
COMMENT ON COLUMN runs."run_id" IS 'the run that wrote the row';
COMMENT ON COLUMN runs."started_at" IS 'when it began (UTC)';
COMMENT ON COLUMN runs."ended_at" IS 'when it was published (UTC)';
COMMENT ON COLUMN runs."status" IS 'published';
COMMENT ON COLUMN runs."extractor_version" IS 'the extractor';
COMMENT ON COLUMN runs."contract_version" IS 'hash of the tables and rules';
COMMENT ON COLUMN runs."reference_version" IS 'hash of the files in data/reference; NULL for runs that kept none';
COMMENT ON COLUMN runs."sources" IS 'what it was pointed at';
COMMENT ON COLUMN runs."n_documents" IS 'documents read';
COMMENT ON COLUMN runs."n_loaded" IS 'documents whose article was loaded';
COMMENT ON COLUMN runs."n_unchanged" IS 'documents already known';
COMMENT ON COLUMN runs."n_duplicate" IS 'documents whose article another document had brought';
COMMENT ON COLUMN runs."n_quarantined_documents" IS 'documents refused';
COMMENT ON COLUMN runs."n_numbers" IS 'numbers seen in the loaded articles';
COMMENT ON COLUMN runs."n_metrics" IS 'numbers loaded as metrics';
COMMENT ON COLUMN runs."n_rejected" IS 'numbers that are no metric';
COMMENT ON COLUMN runs."n_quarantined_metrics" IS 'numbers refused by a rule';
COMMENT ON COLUMN runs."n_words" IS 'words of the loaded articles';
COMMENT ON COLUMN runs."metrics_per_1000_words" IS 'figures loaded per 1,000 words';
COMMENT ON COLUMN runs."usual_metrics_per_1000_words" IS 'median of the 30 runs before it';
COMMENT ON COLUMN runs."quarantined_pct" IS 'of 100 figures, those refused';
COMMENT ON COLUMN runs."usual_quarantined_pct" IS 'median of the 30 runs before it';
COMMENT ON COLUMN runs."silent_articles_pct" IS 'of 100 loaded articles, those without a metric';
COMMENT ON COLUMN runs."assumed_currency_pct" IS 'of 100 amounts of money, those whose currency is assumed';
COMMENT ON COLUMN runs."unnamed_subject_pct" IS 'of 100 metrics, those whose subject the text does not name';
COMMENT ON COLUMN runs."newest_article_days" IS 'days from the newest dated article, of this run or before it, to the run; NULL where none is dated';
-- batch_error: quarantine_share_high: quarantined_pct <= 20.0
-- warning: quarantine_share_raised: quarantined_pct <= 5.0
-- warning: quarantine_share_unusual: quarantined_pct <= usual_quarantined_pct * 3.0
-- warning: volume_unusual: metrics_per_1000_words >= usual_metrics_per_1000_words * 0.5 AND metrics_per_1000_words <= usual_metrics_per_1000_words * 2.0
-- warning: silent_articles_many: silent_articles_pct <= 15.0
-- warning: currency_assumed_often: assumed_currency_pct <= 60.0
-- warning: subjects_unnamed: unnamed_subject_pct <= 50.0
-- warning: news_stale: newest_article_days <= 7.0

CREATE TABLE IF NOT EXISTS run_sources (
  "run_id" VARCHAR NOT NULL,
  "source" VARCHAR NOT NULL,
  "n_documents" BIGINT NOT NULL,
  "n_loaded" BIGINT NOT NULL,
  "n_unchanged" BIGINT NOT NULL,
  "n_duplicate" BIGINT NOT NULL,
  "n_quarantined" BIGINT NOT NULL,
  "reasons" VARCHAR[] NOT NULL,
  PRIMARY KEY (run_id, source),
  CONSTRAINT "source_unaccounted" CHECK (n_documents = n_loaded + n_unchanged + n_duplicate + n_quarantined)
);
COMMENT ON TABLE run_sources IS 'One row per source per published run: what became of its documents.';
COMMENT ON COLUMN run_sources."run_id" IS 'the run that wrote the row';
COMMENT ON COLUMN run_sources."source" IS 'what the run was pointed at: a file, folder, glob, URL or bucket';
COMMENT ON COLUMN run_sources."n_documents" IS 'documents read';
COMMENT ON COLUMN run_sources."n_loaded" IS 'documents whose article was loaded';
COMMENT ON COLUMN run_sources."n_unchanged" IS 'documents already known';
COMMENT ON COLUMN run_sources."n_duplicate" IS 'documents whose article another document had brought';
COMMENT ON COLUMN run_sources."n_quarantined" IS 'documents refused';
COMMENT ON COLUMN run_sources."reasons" IS 'why documents were refused, each reason with how many, most frequent first';

CREATE TABLE IF NOT EXISTS run_counts (
  "run_id" VARCHAR NOT NULL,
  "counted" VARCHAR NOT NULL,
  "n_before" BIGINT NOT NULL,
  "n_after" BIGINT NOT NULL,
  "n_appeared" BIGINT NOT NULL,
  "n_gone" BIGINT NOT NULL,
  PRIMARY KEY (run_id, counted),
  CONSTRAINT "run_counts_unbalanced" CHECK (n_after = n_before + n_appeared - n_gone)
);
COMMENT ON TABLE run_counts IS 'What each run changed: one row per run and thing counted, with how many there were before and after it.';
COMMENT ON COLUMN run_counts."run_id" IS 'the run that wrote the row';
COMMENT ON COLUMN run_counts."counted" IS '`conflicts`: claims in conflict; `open_quarantine`: what waits for a decision; else a table';
COMMENT ON COLUMN run_counts."n_before" IS 'how many there were before the run';
COMMENT ON COLUMN run_counts."n_after" IS 'how many there were after it';
COMMENT ON COLUMN run_counts."n_appeared" IS 'how many are new';
COMMENT ON COLUMN run_counts."n_gone" IS 'how many are no longer there';

CREATE TABLE IF NOT EXISTS validations (
  "run_id" VARCHAR NOT NULL,
  "suite" VARCHAR NOT NULL,
  "rule" VARCHAR NOT NULL,
  "expectation" VARCHAR NOT NULL,
  "words" VARCHAR NOT NULL,
  "severity" VARCHAR NOT NULL,
  "evaluated" BIGINT NOT NULL,
  "failed" BIGINT NOT NULL,
  "status" VARCHAR NOT NULL,
  "failing_ids" VARCHAR[] NOT NULL,
  PRIMARY KEY (run_id, suite, rule),
  CONSTRAINT "status_unknown" CHECK (status IN ('passed', 'failed', 'not_exercised')),
  CONSTRAINT "failed_negative" CHECK (failed >= 0 AND failed <= 1000000000000000.0)
);
COMMENT ON TABLE validations IS 'One row per expectation per run, with how many rows were evaluated and how many failed.';
COMMENT ON COLUMN validations."run_id" IS 'the run that wrote the row';
COMMENT ON COLUMN validations."suite" IS 'the suite: a staged table, or `warehouse` for what holds between tables';
COMMENT ON COLUMN validations."rule" IS 'the rule''s name';
COMMENT ON COLUMN validations."expectation" IS 'the Great Expectations type, or `sql`';
COMMENT ON COLUMN validations."words" IS 'what must be true';
COMMENT ON COLUMN validations."severity" IS 'severity of the rule';
COMMENT ON COLUMN validations."evaluated" IS 'rows the rule applied to';
COMMENT ON COLUMN validations."failed" IS 'rows that broke it';
COMMENT ON COLUMN validations."status" IS 'not_exercised where no row was evaluated: never a pass';
COMMENT ON COLUMN validations."failing_ids" IS 'keys of the rows that broke it, the first hundred';

CREATE OR REPLACE VIEW statements AS
SELECT m.*, i.name AS institution, a.title, a.publisher, a.url, a.published_at, c.correction
           FROM metrics AS m JOIN articles AS a USING (article_id) LEFT JOIN institutions AS i USING (institution_id)
           LEFT JOIN (SELECT article_id, span_start, string_agg(target || ': ' || coalesce(was, 'nothing') || ' -> '
                             || coalesce(value, 'nothing') || ' (' || reason || ', ' || decided_by || ')', '; '
                             ORDER BY target) AS correction
                      FROM corrections WHERE decision = 'correct' GROUP BY article_id, span_start) AS c
             ON c.article_id = m.article_id AND c.span_start = m.span_start
           WHERE m.section NOT IN ('related', 'boilerplate', 'repeat') AND m.modality <> 'denied'
             AND a.superseded_by IS NULL;
COMMENT ON VIEW statements IS 'One row per metric that an analyst may quote: of the newest version of its article, not from teaser blocks, boilerplate or repeats, and not denied.';

CREATE OR REPLACE VIEW article_versions AS
SELECT syndication_group, canonical_url, article_id, title, publisher, published_at, ingested_at,
                  row_number() OVER (PARTITION BY syndication_group, canonical_url
                                     ORDER BY published_at NULLS LAST, superseded_by IS NULL, ingested_at, article_id)
                      AS version,
                  superseded_by IS NULL AS is_current
           FROM articles WHERE canonical_url IS NOT NULL
           QUALIFY count(*) OVER (PARTITION BY syndication_group, canonical_url) > 1;
COMMENT ON VIEW article_versions IS 'The versions of each story at one address, numbered from the oldest; the newest is current.';

CREATE OR REPLACE VIEW copies AS
SELECT c.article_id, c.copy_kind, c.copy_of, c.syndication_group, c.title, c.publisher, c.url,
                  c.published_at, o.title AS title_of_original, o.publisher AS publisher_of_original,
                  o.url AS url_of_original, o.published_at AS published_at_of_original
           FROM articles AS c JOIN articles AS o ON o.article_id = c.copy_of;
COMMENT ON VIEW copies IS 'Articles that are copies of earlier ones, or new releases of the same template, with both publishers.';

CREATE OR REPLACE VIEW percentages AS
SELECT metric_id, kind, value AS value_pct, low, high, bound, subject, institution, population, measure,
                   period, role, link, modality, evidence, publisher, published_at, url, confidence, flags, correction
            FROM statements WHERE kind IN ('share', 'allocation', 'stake');
COMMENT ON VIEW percentages IS 'Parts of a whole: shares, allocations and stakes, 0 to 100.';

CREATE OR REPLACE VIEW survey_shares AS
SELECT metric_id, population, measure, value AS value_pct, bound, period, role, link, evidence, publisher,
                  published_at, url, confidence, correction
           FROM statements WHERE kind = 'share' AND population IS NOT NULL;
COMMENT ON VIEW survey_shares IS 'Answers of surveys: the share of a group, with the group and what it answered.';

CREATE OR REPLACE VIEW aum AS
SELECT metric_id, subject, institution_id, institution, value AS amount, low, high, unit AS currency,
                  currency_basis, bound, period, modality, role, link, evidence, publisher, published_at, url,
                  confidence, flags, correction
           FROM statements WHERE kind = 'aum';
COMMENT ON VIEW aum IS 'Assets under management, in whole units of `currency`; never converted.';

CREATE OR REPLACE VIEW latest_aum AS
SELECT * FROM aum
           WHERE modality = 'actual' AND role <> 'from' AND confidence >= 0.7
             AND institution_id IN (SELECT institution_id FROM institutions
                                    WHERE type NOT IN ('industry_body', 'data_provider', 'survey_publisher'))
           QUALIFY row_number() OVER (PARTITION BY institution_id, currency
                                      ORDER BY published_at DESC NULLS LAST, amount DESC, metric_id) = 1;
COMMENT ON VIEW latest_aum IS 'The newest stated AUM of each institution and currency that is neither a target nor supposed nor `doubtful`; of several that were published at one time the largest, since a part is never larger than its whole. Bodies that only report on others (industry bodies, data providers, publishers of surveys) have none.';

CREATE OR REPLACE VIEW flows AS
SELECT metric_id, subject, institution_id, institution, value AS amount, unit AS currency, bound, measure,
                  period, modality, role, link, evidence, publisher, published_at, url, confidence,
                  correction
           FROM statements WHERE kind = 'flow';
COMMENT ON VIEW flows IS 'Investor money in (+) or out (−), in whole units of `currency`.';

CREATE OR REPLACE VIEW returns AS
SELECT metric_id, subject, institution_id, institution, value AS value_pct, bound, measure, period, modality,
                  role, link, evidence, publisher, published_at, url, confidence,
                  correction
           FROM statements WHERE kind = 'return';
COMMENT ON VIEW returns IS 'Performance of portfolios, funds, indices and traded prices, percent.';

CREATE OR REPLACE VIEW allocations AS
SELECT metric_id, subject, institution_id, institution, measure AS held_in, value AS value_pct, low, high,
                  bound, period, modality, role, link, article_id, evidence, publisher, published_at, url, confidence,
                  flags, correction
           FROM statements WHERE kind = 'allocation';
COMMENT ON VIEW allocations IS 'What portfolios are held in, percent of the whole; both ends of a stated change have the same link.';

CREATE OR REPLACE VIEW deals AS
SELECT metric_id, kind, subject, institution_id, institution, value, low, high, unit, bound, measure, period,
                  modality, role, link, article_id, evidence, publisher, published_at, url, confidence, correction
           FROM statements WHERE kind IN ('deal', 'stake');
COMMENT ON VIEW deals IS 'Prices paid, capital raised or committed, and stakes held or bought: amounts in `unit`, stakes in percent.';

CREATE OR REPLACE VIEW group_aum AS
SELECT * FROM aum WHERE institution_id IS NULL;
COMMENT ON VIEW group_aum IS 'AUM of groups and industries, no institutions of the reference table: apart, lest anybody add them up.';

CREATE OR REPLACE VIEW claim_history AS
SELECT c.claim_id, c.status, c.kind, c.subject, c.measured, s.published_at, s.publisher, s.value, s.unit,
                  s.bound, s.population, s.measure, s.period, s.evidence, s.url, s.correction
           FROM claims AS c JOIN claim_metrics AS cm USING (claim_id) JOIN statements AS s USING (metric_id)
           ORDER BY c.claim_id, s.published_at NULLS LAST, s.metric_id;
COMMENT ON VIEW claim_history IS 'Every statement of every claim in order of publication: who said it first, and how it was retold.';

CREATE OR REPLACE VIEW loaded_by_last_run AS
SELECT * FROM statements
           WHERE run_id = (SELECT run_id FROM runs ORDER BY started_at DESC, run_id DESC LIMIT 1);
COMMENT ON VIEW loaded_by_last_run IS 'Statements of the articles that the newest run loaded or read again.';

CREATE OR REPLACE VIEW institutions_by_freshness AS
SELECT i.institution_id, i.name, i.type, i.country, max(a.published_at) AS newest_aum_at,
                  count(a.metric_id) AS n_aum
           FROM institutions AS i LEFT JOIN aum AS a USING (institution_id) GROUP BY ALL
           ORDER BY newest_aum_at NULLS FIRST, i.name;
COMMENT ON VIEW institutions_by_freshness IS 'Known institutions by the newest article that states their AUM; NULL where none does.';

CREATE OR REPLACE VIEW comparisons AS
SELECT t.article_id, t.kind, t.unit, coalesce(t.institution, t.subject) AS subject, t.measure,
                  f.value AS value_from, f.period AS period_from, t.value AS value_to, t.period AS period_to,
                  t.value - f.value AS difference, f.metric_id AS metric_id_from, t.metric_id AS metric_id_to,
                  t.evidence, t.publisher, t.published_at, t.url,
                  nullif(concat_ws('; ', f.correction, t.correction), '') AS correction
           FROM statements AS t JOIN statements AS f
             ON f.article_id = t.article_id AND f.link = t.link AND f.unit = t.unit
           WHERE t.role = 'to' AND f.role = 'from';
COMMENT ON VIEW comparisons IS 'Stated comparisons: each `from` figure beside the `to` figure of the same link, and the difference.';

CREATE OR REPLACE VIEW targets AS
SELECT metric_id, modality, kind, subject, institution, value, unit, bound, measure, period, evidence,
                  publisher, published_at, url, correction
           FROM statements WHERE modality IN ('target', 'forecast', 'hypothetical');
COMMENT ON VIEW targets IS 'Figures that are aimed at, planned, expected or supposed: not yet so.';

CREATE OR REPLACE VIEW doubtful AS
SELECT metric_id, confidence, kind, subject, institution, value, unit, bound, measure, period, evidence,
                   publisher, published_at, url, correction
            FROM statements WHERE confidence < 0.7 ORDER BY confidence, metric_id;
COMMENT ON VIEW doubtful IS 'Figures whose kind is in doubt (confidence below 0.7), least sure first: read the evidence.';

CREATE OR REPLACE VIEW conflicts AS
SELECT c.claim_id, c.kind, c.subject, c.measured, c.period, s.value, s.unit, s.bound, s.evidence,
                  s.publisher, s.published_at, s.url, c.n_publishers, c.n_syndication_groups, s.correction
           FROM claims AS c JOIN claim_metrics AS cm USING (claim_id) JOIN statements AS s USING (metric_id)
           WHERE c.status = 'conflicting' ORDER BY c.claim_id, s.value;
COMMENT ON VIEW conflicts IS 'Claims on which articles disagree, one row per statement of it.';

CREATE OR REPLACE VIEW open_quarantine AS
SELECT quarantine_id, stage, rules, payload->>'surface' AS surface, payload->>'kind' AS kind,
                  payload->>'evidence' AS evidence, source_uri, note
           FROM quarantine WHERE status = 'open';
COMMENT ON VIEW open_quarantine IS 'What waits for a reviewer: the figure, its sentence, and the rules it broke.';

CREATE OR REPLACE VIEW suggestions AS
SELECT q.quarantine_id, q.rules, q.payload->>'surface' AS surface, min(s.value) AS suggested_value,
                  min(s.surface) AS suggested_surface, count(DISTINCT s.article_id) AS n_articles,
                  min(s.evidence) AS evidence, min(s.correction) AS correction
           FROM quarantine AS q JOIN statements AS s
             ON s.kind = (q.payload->>'kind') AND s.unit = (q.payload->>'unit')
            AND s.modality = (q.payload->>'modality') AND (s.role = 'from') = ((q.payload->>'role') = 'from')
            AND coalesce(s.institution_id, lower(s.subject)) =
                coalesce(q.payload->>'institution_id', lower(q.payload->>'subject'))
            AND lower(s.measure) IS NOT DISTINCT FROM lower(q.payload->>'measure')
            AND lower(s.population) IS NOT DISTINCT FROM lower(q.payload->>'population')
            AND (s.article_id = q.article_id OR lower(s.period) IS NOT DISTINCT FROM lower(q.payload->>'period'))
           WHERE q.status = 'open' AND q.stage = 'metric'
           GROUP BY ALL HAVING count(DISTINCT s.value) = 1;
COMMENT ON VIEW suggestions IS 'What an open figure may be: the one value told of the same thing in its article, or elsewhere for that time.';

CREATE OR REPLACE VIEW quality_by_run AS
SELECT *, n_documents - n_loaded - n_unchanged - n_duplicate - n_quarantined_documents AS residual_documents,
                  n_numbers - n_metrics - n_rejected - n_quarantined_metrics AS residual_numbers
           FROM runs ORDER BY started_at;
COMMENT ON VIEW quality_by_run IS 'The ledger of each run, with the shares that people watch.';

CREATE OR REPLACE VIEW unresolved_subjects AS
SELECT subject, count(*) AS n_metrics, count(DISTINCT article_id) AS n_articles FROM statements
           WHERE institution_id IS NULL AND subject IS NOT NULL GROUP BY subject ORDER BY n_metrics DESC, subject;
COMMENT ON VIEW unresolved_subjects IS 'Subjects that are no known institution, most frequent first.';

CREATE OR REPLACE VIEW rejected_numbers AS
SELECT reason, surface, count(*) AS n, count(DISTINCT article_id) AS n_articles FROM mentions
           WHERE outcome = 'rejected' GROUP BY reason, surface ORDER BY n DESC, surface;
COMMENT ON VIEW rejected_numbers IS 'Numbers that are no metric, by reason.';

-- between tables: surface_not_in_text: none of SELECT m.metric_id FROM metrics AS m JOIN articles AS a USING (article_id) WHERE (strlen(a.text) <= 16384 OR m.span_end - m.span_start > 4096) AND substr(a.text, m.span_start + 1, m.span_end - m.span_start) <> m.surface UNION ALL SELECT m.metric_id FROM metrics AS m SEMI JOIN (SELECT article_id FROM articles WHERE strlen(text) > 16384) USING (article_id) LEFT JOIN ( SELECT article_id, piece, substr(text, piece * 4096 + 1, 2 * 4096) AS text FROM (SELECT article_id, text, unnest(range(length(text) // 4096 + 1)) AS piece FROM articles WHERE strlen(text) > 16384) ) AS a ON a.article_id = m.article_id AND a.piece = m.span_start // 4096 WHERE m.span_end - m.span_start <= 4096 AND substr(a.text, m.span_start % 4096 + 1, m.span_end - m.span_start) IS DISTINCT FROM m.surface
-- between tables: mention_not_in_text: none of SELECT m.article_id || ':' || m.span_start FROM mentions AS m JOIN articles AS a USING (article_id) WHERE (strlen(a.text) <= 16384 OR m.span_end - m.span_start > 4096) AND substr(a.text, m.span_start + 1, m.span_end - m.span_start) <> m.surface UNION ALL SELECT m.article_id || ':' || m.span_start FROM mentions AS m SEMI JOIN (SELECT article_id FROM articles WHERE strlen(text) > 16384) USING (article_id) LEFT JOIN ( SELECT article_id, piece, substr(text, piece * 4096 + 1, 2 * 4096) AS text FROM (SELECT article_id, text, unnest(range(length(text) // 4096 + 1)) AS piece FROM articles WHERE strlen(text) > 16384) ) AS a ON a.article_id = m.article_id AND a.piece = m.span_start // 4096 WHERE m.span_end - m.span_start <= 4096 AND substr(a.text, m.span_start % 4096 + 1, m.span_end - m.span_start) IS DISTINCT FROM m.surface
-- between tables: evidence_not_in_text: none of SELECT m.metric_id FROM metrics AS m JOIN articles AS a USING (article_id) WHERE (strlen(a.text) <= 16384 OR length(m.evidence) > 4096) AND substr(a.text, m.evidence_start + 1, length(m.evidence)) <> m.evidence UNION ALL SELECT m.metric_id FROM metrics AS m SEMI JOIN (SELECT article_id FROM articles WHERE strlen(text) > 16384) USING (article_id) LEFT JOIN ( SELECT article_id, piece, substr(text, piece * 4096 + 1, 2 * 4096) AS text FROM (SELECT article_id, text, unnest(range(length(text) // 4096 + 1)) AS piece FROM articles WHERE strlen(text) > 16384) ) AS a ON a.article_id = m.article_id AND a.piece = m.evidence_start // 4096 WHERE length(m.evidence) <= 4096 AND substr(a.text, m.evidence_start % 4096 + 1, length(m.evidence)) IS DISTINCT FROM m.evidence
-- between tables: metric_without_article: none of SELECT metric_id FROM metrics ANTI JOIN articles USING (article_id)
-- between tables: mention_without_article: none of SELECT article_id || ':' || span_start FROM mentions ANTI JOIN articles USING (article_id)
-- between tables: line_without_article: none of SELECT article_id || ':' || line FROM lines ANTI JOIN articles USING (article_id)
-- between tables: article_without_document: none of SELECT article_id FROM articles ANTI JOIN documents USING (article_id)
-- between tables: sketch_without_article: none of SELECT article_id FROM sketches ANTI JOIN articles USING (article_id)
-- between tables: original_lost: none of SELECT article_id FROM (SELECT article_id, unnest([copy_of, superseded_by, syndication_group]) AS other FROM articles) WHERE other IS NOT NULL AND other NOT IN (SELECT article_id FROM articles)
-- between tables: document_lost: none of SELECT d.document_id FROM documents AS d WHERE CASE WHEN d.outcome = 'quarantined' THEN NOT EXISTS (SELECT 1 FROM quarantine AS q WHERE q.quarantine_id = d.document_id) ELSE NOT EXISTS (SELECT 1 FROM articles AS a WHERE a.article_id = d.article_id) END
-- between tables: metric_unaccounted: none of SELECT coalesce(m.article_id, n.article_id) || ':' || coalesce(m.span_start, n.span_start) FROM (SELECT * FROM mentions WHERE outcome = 'metric') AS n FULL JOIN metrics AS m USING (article_id, span_start) WHERE m.metric_id IS NULL OR n.outcome IS NULL
-- between tables: quarantined_number_unaccounted: none of SELECT article_id FROM ( SELECT article_id, count(*) AS n FROM mentions WHERE outcome = 'quarantined' GROUP BY article_id) FULL JOIN (SELECT article_id, count(*) AS q FROM quarantine WHERE stage = 'metric' AND status IN ('open', 'rejected') GROUP BY article_id) USING (article_id) WHERE n IS DISTINCT FROM q
-- between tables: decision_not_applied: none of SELECT c.article_id || ':' || c.span_start || '-' || c.span_end FROM corrections AS c LEFT JOIN metrics AS m ON m.article_id = c.article_id AND m.span_start = c.span_start AND m.surface = c.surface WHERE CASE c.decision WHEN 'reject' THEN m.metric_id IS NOT NULL WHEN 'correct' THEN NOT coalesce(list_contains(m.flags, 'corrected:' || c.target), FALSE) ELSE NOT coalesce(list_contains(m.flags, 'released:' || c.target), FALSE) END
-- between tables: rule_unknown: none of SELECT quarantine_id FROM (SELECT quarantine_id, unnest(rules) AS rule FROM quarantine) ANTI JOIN rules USING (rule)
-- between tables: institution_unknown: none of SELECT metric_id FROM metrics ANTI JOIN institutions USING (institution_id) WHERE institution_id IS NOT NULL
-- between tables: link_alone: none of SELECT min(metric_id) FROM ( SELECT article_id, link, metric_id FROM metrics WHERE link IS NOT NULL UNION ALL SELECT article_id, payload->>'link', quarantine_id FROM quarantine WHERE stage = 'metric' AND status IN ('open', 'rejected') AND (payload->>'link') IS NOT NULL) AS linked(article_id, link, metric_id) GROUP BY article_id, link HAVING count(*) < 2
