-- The tables of a release for DuckDB, those that others refer to first. In the folder of the release: duckdb mine.duckdb -init schema/tables.sql
-- Then fill them in this order: INSERT INTO articles SELECT * FROM 'articles.parquet'; and so on.

CREATE TABLE articles (
  "article_id" VARCHAR NOT NULL,
  "source_path" VARCHAR NOT NULL,
  "source_record" BIGINT,
  "source_sha256" VARCHAR NOT NULL,
  "source_format" VARCHAR NOT NULL,
  "source_encoding" VARCHAR NOT NULL,
  "url" VARCHAR,
  "publisher" VARCHAR,
  "credit" VARCHAR,
  "title" VARCHAR,
  "authors" VARCHAR[] NOT NULL,
  "published" VARCHAR,
  "published_from" DATE,
  "published_to" DATE,
  "published_basis" VARCHAR CHECK ("published_basis" IN ('metadata', 'page', 'text', 'inferred')),
  "language" VARCHAR NOT NULL,
  "body" VARCHAR NOT NULL,
  "captions" VARCHAR[] NOT NULL,
  "n_paragraphs" BIGINT NOT NULL,
  "n_sentences" BIGINT NOT NULL,
  "n_quotes" BIGINT NOT NULL,
  "n_events" BIGINT NOT NULL,
  "removed_chars" BIGINT NOT NULL,
  "duplicate_of" VARCHAR,
  "duplicate_kind" VARCHAR CHECK ("duplicate_kind" IN ('exact', 'near')),
  "duplicate_similarity" DOUBLE,
  PRIMARY KEY (article_id)
);
COMMENT ON TABLE articles IS 'One row per document that was accepted. Duplicates stay; quotes and events come from the kept ones only.';
COMMENT ON COLUMN articles."article_id" IS 'Key: derived from the hash of the document.';
COMMENT ON COLUMN articles."source_path" IS 'Path of the input file, relative to the input folder that was given.';
COMMENT ON COLUMN articles."source_record" IS 'Position of the record in a container file, from 0. NULL: the file holds one document.';
COMMENT ON COLUMN articles."source_sha256" IS 'SHA-256 of the document''s bytes; of the record''s bytes in a container.';
COMMENT ON COLUMN articles."source_format" IS 'Format the document was read from.';
COMMENT ON COLUMN articles."source_encoding" IS 'Character encoding the document was decoded from; `utf-8 (damaged)` where a few bytes were broken, each of which is U+FFFD in the text; `tcvn3 (in utf-8)` where text of that encoding had been written as UTF-8.';
COMMENT ON COLUMN articles."url" IS 'Address of the page. NULL: the input does not say.';
COMMENT ON COLUMN articles."publisher" IS 'Outlet that published the page. NULL: the page does not say.';
COMMENT ON COLUMN articles."credit" IS 'Agency or paper that the article credits. NULL: none is credited.';
COMMENT ON COLUMN articles."title" IS 'Headline. NULL: the page has none.';
COMMENT ON COLUMN articles."authors" IS 'Bylines, as written, in order.';
COMMENT ON COLUMN articles."published" IS 'Publication date, best conclusion (EDTF). NULL: nothing tells.';
COMMENT ON COLUMN articles."published_from" IS 'First day that `published` may mean. NULL: unknown year or no date.';
COMMENT ON COLUMN articles."published_to" IS 'Last day that `published` may mean. NULL: unknown year or no date.';
COMMENT ON COLUMN articles."published_basis" IS 'Where the publication date came from. NULL: no date.';
COMMENT ON COLUMN articles."language" IS 'Language of the article (BCP 47).';
COMMENT ON COLUMN articles."body" IS 'Lead and body paragraphs, joined by a blank line; no captions, related links or site furniture.';
COMMENT ON COLUMN articles."captions" IS 'Captions of pictures, in order.';
COMMENT ON COLUMN articles."n_paragraphs" IS 'Paragraphs of the body.';
COMMENT ON COLUMN articles."n_sentences" IS 'Rows of this article in sentences; 0 for a duplicate.';
COMMENT ON COLUMN articles."n_quotes" IS 'Rows of this article in quotes; 0 for a duplicate.';
COMMENT ON COLUMN articles."n_events" IS 'Distinct events that this article mentions; 0 for a duplicate.';
COMMENT ON COLUMN articles."removed_chars" IS 'What was cut from the page as boilerplate.';
COMMENT ON COLUMN articles."duplicate_of" IS 'article_id of the kept article that this one repeats. NULL: this is the kept one.';
COMMENT ON COLUMN articles."duplicate_kind" IS 'How it repeats the kept one. NULL: this is the kept one.';
COMMENT ON COLUMN articles."duplicate_similarity" IS 'Jaccard similarity of 5-syllable shingles with the kept one, measured. NULL: this is the kept one.';

CREATE TABLE sentences (
  "article_id" VARCHAR NOT NULL,
  "sentence_no" BIGINT NOT NULL,
  "paragraph_no" BIGINT NOT NULL,
  "char_start" BIGINT NOT NULL,
  "char_end" BIGINT NOT NULL,
  "text" VARCHAR NOT NULL,
  PRIMARY KEY (article_id, sentence_no),
  FOREIGN KEY (article_id) REFERENCES articles (article_id)
);
COMMENT ON TABLE sentences IS 'One row per sentence of a kept article.';
COMMENT ON COLUMN sentences."article_id" IS 'The article.';
COMMENT ON COLUMN sentences."sentence_no" IS 'Number of the sentence in the body, from 0.';
COMMENT ON COLUMN sentences."paragraph_no" IS 'Number of the paragraph in the body, from 0.';
COMMENT ON COLUMN sentences."char_start" IS 'Where the sentence starts.';
COMMENT ON COLUMN sentences."char_end" IS 'Where it ends, exclusive.';
COMMENT ON COLUMN sentences."text" IS 'The sentence.';

CREATE TABLE events (
  "event_id" VARCHAR NOT NULL,
  "event_type" VARCHAR NOT NULL CHECK ("event_type" IN ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT')),
  "event_mode" VARCHAR CHECK ("event_mode" IN ('meet', 'visit', 'phone', 'video', 'multilateral', 'economic', 'expel', 'discontinue', 'convict')),
  "status" VARCHAR NOT NULL CHECK ("status" IN ('occurred', 'planned', 'possible', 'denied')),
  "label" VARCHAR NOT NULL,
  "actors" STRUCT("name" VARCHAR, "kind" VARCHAR, "country" VARCHAR, "entity_id" VARCHAR)[] NOT NULL,
  "targets" STRUCT("name" VARCHAR, "kind" VARCHAR, "country" VARCHAR, "entity_id" VARCHAR)[] NOT NULL,
  "event_date" VARCHAR,
  "date_from" DATE,
  "date_to" DATE,
  "date_basis" VARCHAR CHECK ("date_basis" IN ('explicit', 'year-implied', 'relative', 'linked')),
  "place_text" VARCHAR,
  "place_name" VARCHAR,
  "place_country" VARCHAR,
  "lat" DOUBLE,
  "lon" DOUBLE,
  "n_mentions" BIGINT NOT NULL,
  "n_articles" BIGINT NOT NULL,
  "first_published" DATE,
  "last_published" DATE,
  "cameo_root" VARCHAR NOT NULL,
  "quad_class" VARCHAR NOT NULL CHECK ("quad_class" IN ('verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict')),
  "rule_id" VARCHAR NOT NULL,
  "confidence" DOUBLE NOT NULL,
  PRIMARY KEY (event_id)
);
COMMENT ON TABLE events IS 'One row per distinct event over all articles.';
COMMENT ON COLUMN events."event_id" IS 'Key: derived from the first mention.';
COMMENT ON COLUMN events."event_type" IS 'PLOVER event type.';
COMMENT ON COLUMN events."event_mode" IS 'PLOVER mode. NULL: the type has no mode here.';
COMMENT ON COLUMN events."status" IS 'Whether it happened, by the newest mention.';
COMMENT ON COLUMN events."label" IS 'A short line that a person can read.';
COMMENT ON COLUMN events."actors" IS 'Who did it; all parties of a mutual event. Named by most mentions first; left out who is named by one of five mentions or more, or by less than 5 % of them, unless nobody would be left. Who has an office of a state is also told of where the state is.';
COMMENT ON COLUMN events."targets" IS 'To whom it was done; chosen as actors are.';
COMMENT ON COLUMN events."event_date" IS 'When (EDTF). NULL: the text gives no date.';
COMMENT ON COLUMN events."date_from" IS 'First day that `event_date` may mean. NULL: unknown.';
COMMENT ON COLUMN events."date_to" IS 'Last day that `event_date` may mean. NULL: unknown.';
COMMENT ON COLUMN events."date_basis" IS 'Where the date came from. NULL: no date.';
COMMENT ON COLUMN events."place_text" IS 'Where, as written, by most mentions. NULL: no clause names a place, or fewer than 5 % of the mentions do.';
COMMENT ON COLUMN events."place_name" IS 'The gazetteer''s name of the place. NULL: not in the gazetteer.';
COMMENT ON COLUMN events."place_country" IS 'Country of the place (ISO 3166-1 alpha-2). NULL: not in the gazetteer.';
COMMENT ON COLUMN events."lat" IS 'Latitude, from the shipped gazetteer. NULL: not in the gazetteer, or without a point there: a country, a region, a sea.';
COMMENT ON COLUMN events."lon" IS 'Longitude, from the shipped gazetteer. NULL: not in the gazetteer, or without a point there: a country, a region, a sea.';
COMMENT ON COLUMN events."n_mentions" IS 'Rows of this event in event_mentions.';
COMMENT ON COLUMN events."n_articles" IS 'Articles that mention it.';
COMMENT ON COLUMN events."first_published" IS 'Earliest publication day of its articles. NULL: no article has a full date.';
COMMENT ON COLUMN events."last_published" IS 'Latest publication day of its articles. NULL: no article has a full date.';
COMMENT ON COLUMN events."cameo_root" IS 'CAMEO root code of the type, with a prefix so that no reader takes it for a number.';
COMMENT ON COLUMN events."quad_class" IS 'Quad class of the type.';
COMMENT ON COLUMN events."rule_id" IS 'The rule that found its first mention.';
COMMENT ON COLUMN events."confidence" IS 'That of its surest mention: the probability that type and status are right.';

CREATE TABLE entities (
  "entity_id" VARCHAR NOT NULL,
  "kind" VARCHAR NOT NULL CHECK ("kind" IN ('person', 'organization', 'state', 'role', 'group', 'place')),
  "name" VARCHAR NOT NULL,
  "aliases" VARCHAR[] NOT NULL,
  "country" VARCHAR,
  "roles" STRUCT("text" VARCHAR, "from" VARCHAR, "to" VARCHAR)[] NOT NULL,
  "wikidata_id" VARCHAR,
  "n_quotes" BIGINT NOT NULL,
  "n_events" BIGINT NOT NULL,
  PRIMARY KEY (entity_id)
);
COMMENT ON TABLE entities IS 'One row per person, organization, state or place that speaks or acts.';
COMMENT ON COLUMN entities."entity_id" IS 'Key: derived from kind and name.';
COMMENT ON COLUMN entities."kind" IS 'What it is.';
COMMENT ON COLUMN entities."name" IS 'Fullest name.';
COMMENT ON COLUMN entities."aliases" IS 'Other names in the articles, sorted.';
COMMENT ON COLUMN entities."country" IS 'Country (ISO 3166-1 alpha-2). NULL: not known, or an international body.';
COMMENT ON COLUMN entities."roles" IS 'Offices as written, with the first and last publication day on which each was written.';
COMMENT ON COLUMN entities."wikidata_id" IS 'Wikidata item, from a shipped table. NULL: not in the shipped table.';
COMMENT ON COLUMN entities."n_quotes" IS 'Quotes of which it is the source.';
COMMENT ON COLUMN entities."n_events" IS 'Events in which it acts or is acted on.';

CREATE TABLE quotes (
  "quote_id" VARCHAR NOT NULL,
  "article_id" VARCHAR NOT NULL,
  "sentence_no" BIGINT NOT NULL,
  "quote_type" VARCHAR NOT NULL CHECK ("quote_type" IN ('direct', 'mixed', 'indirect')),
  "quote_text" VARCHAR NOT NULL,
  "char_start" BIGINT NOT NULL,
  "char_end" BIGINT NOT NULL,
  "speaker_text" VARCHAR,
  "speaker_start" BIGINT,
  "speaker_end" BIGINT,
  "speaker_kind" VARCHAR CHECK ("speaker_kind" IN ('person', 'organization', 'state', 'role', 'group')),
  "speaker_name" VARCHAR,
  "speaker_role" VARCHAR,
  "speaker_country" VARCHAR,
  "speaker_entity_id" VARCHAR,
  "cue_text" VARCHAR,
  "cue_start" BIGINT,
  "cue_end" BIGINT,
  "cue_class" VARCHAR CHECK ("cue_class" IN ('say', 'affirm', 'announce', 'accuse', 'deny', 'demand', 'warn', 'promise', 'think', 'according-to')),
  "via" VARCHAR,
  "addressee_name" VARCHAR,
  "said_on" VARCHAR,
  "said_on_from" DATE,
  "said_on_to" DATE,
  "said_on_basis" VARCHAR CHECK ("said_on_basis" IN ('explicit', 'year-implied', 'relative', 'linked')),
  "nested_in_quote_id" VARCHAR,
  "quote_group_id" VARCHAR,
  "rule_id" VARCHAR NOT NULL,
  "confidence" DOUBLE NOT NULL,
  PRIMARY KEY (quote_id),
  FOREIGN KEY (article_id) REFERENCES articles (article_id),
  FOREIGN KEY (speaker_entity_id) REFERENCES entities (entity_id)
);
COMMENT ON TABLE quotes IS 'One row per quote: who said what.';
COMMENT ON COLUMN quotes."quote_id" IS 'Key: derived from the article and the span.';
COMMENT ON COLUMN quotes."article_id" IS 'The article.';
COMMENT ON COLUMN quotes."sentence_no" IS 'Sentence in which the quote starts.';
COMMENT ON COLUMN quotes."quote_type" IS 'direct: all between quotation marks; mixed: a reported clause with a part between marks; indirect: no marks.';
COMMENT ON COLUMN quotes."quote_text" IS 'The words, without outer quotation marks.';
COMMENT ON COLUMN quotes."char_start" IS 'Where the words start.';
COMMENT ON COLUMN quotes."char_end" IS 'Where they end, exclusive.';
COMMENT ON COLUMN quotes."speaker_text" IS 'The source as written nearest the cue. NULL: no source in the text.';
COMMENT ON COLUMN quotes."speaker_start" IS 'Where the source is written. NULL: no source in the text.';
COMMENT ON COLUMN quotes."speaker_end" IS 'Where it ends, exclusive. NULL: no source in the text.';
COMMENT ON COLUMN quotes."speaker_kind" IS 'What the source is; of one without a name what its words say. NULL: not known.';
COMMENT ON COLUMN quotes."speaker_name" IS 'Fullest name that the article gives the source. NULL: an unnamed source.';
COMMENT ON COLUMN quotes."speaker_role" IS 'Office or title, as written. NULL: none is written.';
COMMENT ON COLUMN quotes."speaker_country" IS 'Country of the source (ISO 3166-1 alpha-2). NULL: not known.';
COMMENT ON COLUMN quotes."speaker_entity_id" IS 'The source in entities. NULL: an unnamed source.';
COMMENT ON COLUMN quotes."cue_text" IS 'The word that says that this is a quote. NULL: a colon alone, or carried over from the quote before.';
COMMENT ON COLUMN quotes."cue_start" IS 'Where the cue starts. NULL: no cue of its own.';
COMMENT ON COLUMN quotes."cue_end" IS 'Where it ends, exclusive. NULL: no cue of its own.';
COMMENT ON COLUMN quotes."cue_class" IS 'What kind of saying it is. NULL: no cue of its own.';
COMMENT ON COLUMN quotes."via" IS 'Agency or paper that carried the words. NULL: none is named.';
COMMENT ON COLUMN quotes."addressee_name" IS 'Who was spoken to. NULL: not said.';
COMMENT ON COLUMN quotes."said_on" IS 'When it was said (EDTF). NULL: the text gives no date.';
COMMENT ON COLUMN quotes."said_on_from" IS 'First day that `said_on` may mean. NULL: unknown.';
COMMENT ON COLUMN quotes."said_on_to" IS 'Last day that `said_on` may mean. NULL: unknown.';
COMMENT ON COLUMN quotes."said_on_basis" IS 'Where the date came from. NULL: no date.';
COMMENT ON COLUMN quotes."nested_in_quote_id" IS 'The quote that holds this one. NULL: not inside another.';
COMMENT ON COLUMN quotes."quote_group_id" IS 'The same words in several articles, small edits apart, or a part of them; what denies and other numbers part. NULL: in one article only.';
COMMENT ON COLUMN quotes."rule_id" IS 'The rule that found it.';
COMMENT ON COLUMN quotes."confidence" IS 'Probability that words and speaker are right, from judged rows of random news with its rule and its kind of speaker.';

CREATE TABLE event_mentions (
  "mention_id" VARCHAR NOT NULL,
  "event_id" VARCHAR NOT NULL,
  "article_id" VARCHAR NOT NULL,
  "sentence_no" BIGINT NOT NULL,
  "sentence_text" VARCHAR NOT NULL,
  "trigger_text" VARCHAR NOT NULL,
  "trigger_start" BIGINT NOT NULL,
  "trigger_end" BIGINT NOT NULL,
  "status" VARCHAR NOT NULL CHECK ("status" IN ('occurred', 'planned', 'possible', 'denied')),
  "actors" STRUCT("name" VARCHAR, "kind" VARCHAR, "country" VARCHAR, "entity_id" VARCHAR)[] NOT NULL,
  "targets" STRUCT("name" VARCHAR, "kind" VARCHAR, "country" VARCHAR, "entity_id" VARCHAR)[] NOT NULL,
  "date_text" VARCHAR,
  "event_date" VARCHAR,
  "place_text" VARCHAR,
  "quote_id" VARCHAR,
  "rule_id" VARCHAR NOT NULL,
  "confidence" DOUBLE NOT NULL,
  PRIMARY KEY (mention_id),
  FOREIGN KEY (event_id) REFERENCES events (event_id),
  FOREIGN KEY (article_id) REFERENCES articles (article_id),
  FOREIGN KEY (quote_id) REFERENCES quotes (quote_id)
);
COMMENT ON TABLE event_mentions IS 'One row per sentence of an article that reports an event.';
COMMENT ON COLUMN event_mentions."mention_id" IS 'Key: derived from the article and the trigger.';
COMMENT ON COLUMN event_mentions."event_id" IS 'The event.';
COMMENT ON COLUMN event_mentions."article_id" IS 'The article.';
COMMENT ON COLUMN event_mentions."sentence_no" IS 'The sentence.';
COMMENT ON COLUMN event_mentions."sentence_text" IS 'The sentence that proves it.';
COMMENT ON COLUMN event_mentions."trigger_text" IS 'The word that names the event.';
COMMENT ON COLUMN event_mentions."trigger_start" IS 'Where the trigger starts.';
COMMENT ON COLUMN event_mentions."trigger_end" IS 'Where it ends, exclusive.';
COMMENT ON COLUMN event_mentions."status" IS 'Whether it happened, by this sentence.';
COMMENT ON COLUMN event_mentions."actors" IS 'Who did it, by this sentence.';
COMMENT ON COLUMN event_mentions."targets" IS 'To whom, by this sentence.';
COMMENT ON COLUMN event_mentions."date_text" IS 'The date as written. NULL: the sentence gives no date.';
COMMENT ON COLUMN event_mentions."event_date" IS 'When (EDTF), by this sentence. NULL: the sentence gives no date.';
COMMENT ON COLUMN event_mentions."place_text" IS 'Where, as written. NULL: the clause names no place.';
COMMENT ON COLUMN event_mentions."quote_id" IS 'The quote that claims it. NULL: the article itself reports it.';
COMMENT ON COLUMN event_mentions."rule_id" IS 'The rule that found it.';
COMMENT ON COLUMN event_mentions."confidence" IS 'Probability that type and status are right, from judged rows of random news with its rule and status.';

CREATE TABLE rejects (
  "source_path" VARCHAR NOT NULL,
  "source_record" BIGINT,
  "source_sha256" VARCHAR,
  "stage" VARCHAR NOT NULL CHECK ("stage" IN ('load', 'dedupe', 'segment', 'annotate', 'export')),
  "reason" VARCHAR NOT NULL,
  "message" VARCHAR NOT NULL,
  "bytes" BIGINT
);
COMMENT ON TABLE rejects IS 'One row per input that was not accepted; inputs = articles + rejects.';
COMMENT ON COLUMN rejects."source_path" IS 'Path of the input file, relative to the input folder that was given.';
COMMENT ON COLUMN rejects."source_record" IS 'Position of the record in a container file, from 0. NULL: the whole file.';
COMMENT ON COLUMN rejects."source_sha256" IS 'SHA-256 of the bytes. NULL: the bytes could not be read.';
COMMENT ON COLUMN rejects."stage" IS 'The stage that rejected it.';
COMMENT ON COLUMN rejects."reason" IS 'A stable code.';
COMMENT ON COLUMN rejects."message" IS 'What is wrong, and what to do.';
COMMENT ON COLUMN rejects."bytes" IS 'Size of the input. NULL: not known.';
