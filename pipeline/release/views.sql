-- Views over the Parquet files, for DuckDB. In the folder of the release: duckdb -init views.sql
-- The tables as they are, and two shapes that analysts know from other datasets.

CREATE OR REPLACE VIEW articles AS SELECT * FROM 'articles.parquet';
CREATE OR REPLACE VIEW sentences AS SELECT * FROM 'sentences.parquet';
CREATE OR REPLACE VIEW quotes AS SELECT * FROM 'quotes.parquet';
CREATE OR REPLACE VIEW events AS SELECT * FROM 'events.parquet';
CREATE OR REPLACE VIEW event_mentions AS SELECT * FROM 'event_mentions.parquet';
CREATE OR REPLACE VIEW entities AS SELECT * FROM 'entities.parquet';
CREATE OR REPLACE VIEW rejects AS SELECT * FROM 'rejects.parquet';

-- One row per quotation, whatever the number of articles that carry it, with the columns of Quotebank's quotation-centric files
-- (https://doi.org/10.5281/zenodo.4277311). "speaker" is NULL where Quotebank writes 'None'; "qids" are Wikidata items, where known;
-- "probas" is the confidence of each speaker that an article names; "quote_type" is ours.
CREATE OR REPLACE VIEW quotebank_quotes AS
WITH said AS (
  SELECT coalesce(q.quote_group_id, q.quote_id) AS quotation_id, q.*, e.wikidata_id, a.url, a.published_from
  FROM quotes q
  JOIN articles a USING (article_id)
  LEFT JOIN entities e ON e.entity_id = q.speaker_entity_id
),
speakers AS (
  SELECT quotation_id, speaker_name, max(confidence) AS proba
  FROM said
  GROUP BY quotation_id, speaker_name
),
ranked AS (
  SELECT quotation_id, list([speaker_name, proba::VARCHAR] ORDER BY proba DESC, speaker_name NULLS LAST) AS probas
  FROM speakers
  GROUP BY quotation_id
)
SELECT
  quotation_id AS "quoteID",
  first(quote_text ORDER BY published_from NULLS LAST, quote_id) AS "quotation",
  first(speaker_name ORDER BY speaker_name IS NULL, confidence DESC, speaker_name) AS "speaker",
  coalesce(list(DISTINCT wikidata_id ORDER BY wikidata_id) FILTER (wikidata_id IS NOT NULL), []) AS "qids",
  min(published_from) AS "date",
  count(*) AS "numOccurrences",
  any_value(probas) AS "probas",
  coalesce(list(DISTINCT url ORDER BY url) FILTER (url IS NOT NULL), []) AS "urls",
  first(quote_type ORDER BY published_from NULLS LAST, quote_id) AS "quote_type"
FROM said
JOIN ranked USING (quotation_id)
GROUP BY quotation_id;

-- One row per event and pair of actors, with columns of the GDELT event table (https://www.gdeltproject.org/data.html). An event with two
-- actors and three targets has six rows; the parties of a meeting, an agreement or a joint work are paired with each other; a side that is
-- not named is NULL. Countries are ISO 3166-1 alpha-2 (GDELT: CAMEO and FIPS). "QuadClass" is 1 verbal cooperation, 2 material
-- cooperation, 3 verbal conflict, 4 material conflict. Dates are NULL where the day is not known. "event_type" and "status" are ours:
-- GDELT has no planned, possible or denied events.
CREATE OR REPLACE VIEW gdelt_events AS
WITH sided AS (
  SELECT *, len(targets) = 0 AND len(actors) > 1 AND event_type IN ('CONSULT', 'AGREE', 'COOPERATE') AS mutual
  FROM events
),
numbered AS (
  SELECT
    *,
    unnest(range(1, greatest(len(actors), 1) + 1)) AS i,
    CASE WHEN mutual THEN actors ELSE targets END AS others
  FROM sided
),
paired AS (
  SELECT *, unnest(range(1, greatest(len(others), 1) + 1)) AS j
  FROM numbered
),
first_mentions AS (
  SELECT event_id, first(a.url ORDER BY a.published_from NULLS LAST, m.mention_id) AS url
  FROM event_mentions m
  JOIN articles a USING (article_id)
  GROUP BY event_id
)
SELECT
  event_id AS "GLOBALEVENTID",
  CASE WHEN date_from = date_to THEN strftime(date_from, '%Y%m%d')::INTEGER END AS "SQLDATE",
  CASE WHEN date_trunc('month', date_from) = date_trunc('month', date_to) THEN strftime(date_from, '%Y%m')::INTEGER END AS "MonthYear",
  CASE WHEN year(date_from) = year(date_to) THEN year(date_from)::INTEGER END AS "Year",
  actors[i]."name" AS "Actor1Name",
  actors[i].country AS "Actor1CountryCode",
  actors[i].kind AS "Actor1Kind",
  others[j]."name" AS "Actor2Name",
  others[j].country AS "Actor2CountryCode",
  others[j].kind AS "Actor2Kind",
  replace(cameo_root, 'CAMEO-', '') AS "EventRootCode",
  list_position(['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'], quad_class) AS "QuadClass",
  n_mentions AS "NumMentions",
  n_articles AS "NumArticles",
  coalesce(place_name, place_text) AS "ActionGeo_FullName",
  place_country AS "ActionGeo_CountryCode",
  lat AS "ActionGeo_Lat",
  lon AS "ActionGeo_Long",
  strftime(first_published, '%Y%m%d')::INTEGER AS "DATEADDED",
  url AS "SOURCEURL",
  event_type,
  status
FROM paired
LEFT JOIN first_mentions USING (event_id)
WHERE NOT mutual OR i < j
ORDER BY event_id, i, j;
