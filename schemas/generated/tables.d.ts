// The rows of `<table>.jsonl`. Dates are texts; EDTF dates may be partial (2021-06, XXXX-05-07). Offsets count code points, not UTF-16 units.

export interface Tables {
  articles: ArticlesRow
  sentences: SentencesRow
  quotes: QuotesRow
  events: EventsRow
  event_mentions: EventMentionsRow
  entities: EntitiesRow
  rejects: RejectsRow
}

/** One row per document that was accepted. Duplicates stay; quotes and events come from the kept ones only. */
export interface ArticlesRow {
  /** Key: derived from the hash of the document. */
  article_id: string
  /** Path of the input file, relative to the input folder that was given. */
  source_path: string
  /** Position of the record in a container file, from 0. Null: the file holds one document. */
  source_record: number | null
  /** SHA-256 of the document's bytes; of the record's bytes in a container. Unit: hexadecimal. */
  source_sha256: string
  /** Format the document was read from. */
  source_format: string
  /** Character encoding the document was decoded from; `utf-8 (damaged)` where a few bytes were broken, each of which is U+FFFD in the text; `tcvn3 (in utf-8)` where text of that encoding had been written as UTF-8. */
  source_encoding: string
  /** Address of the page. Null: the input does not say. */
  url: string | null
  /** Outlet that published the page. Null: the page does not say. */
  publisher: string | null
  /** Agency or paper that the article credits. Null: none is credited. */
  credit: string | null
  /** Headline. Null: the page has none. */
  title: string | null
  /** Bylines, as written, in order. */
  authors: Array<string>
  /** Publication date, best conclusion (EDTF). Null: nothing tells. */
  published: string | null
  /** First day that `published` may mean. Null: unknown year or no date. */
  published_from: string | null
  /** Last day that `published` may mean. Null: unknown year or no date. */
  published_to: string | null
  /** Where the publication date came from. Null: no date. */
  published_basis: "metadata" | "page" | "text" | "inferred" | null
  /** Language of the article (BCP 47). */
  language: string
  /** Lead and body paragraphs, joined by a blank line; no captions, related links or site furniture. */
  body: string
  /** Captions of pictures, in order. */
  captions: Array<string>
  /** Paragraphs of the body. */
  n_paragraphs: number
  /** Rows of this article in sentences; 0 for a duplicate. */
  n_sentences: number
  /** Rows of this article in quotes; 0 for a duplicate. */
  n_quotes: number
  /** Distinct events that this article mentions; 0 for a duplicate. */
  n_events: number
  /** What was cut from the page as boilerplate. Unit: code points. */
  removed_chars: number
  /** article_id of the kept article that this one repeats. Null: this is the kept one. */
  duplicate_of: string | null
  /** How it repeats the kept one. Null: this is the kept one. */
  duplicate_kind: "exact" | "near" | null
  /** Jaccard similarity of 5-syllable shingles with the kept one, measured. Null: this is the kept one. */
  duplicate_similarity: number | null
}

/** One row per sentence of a kept article. */
export interface SentencesRow {
  /** The article. */
  article_id: string
  /** Number of the sentence in the body, from 0. */
  sentence_no: number
  /** Number of the paragraph in the body, from 0. */
  paragraph_no: number
  /** Where the sentence starts. Unit: code points of articles.body. */
  char_start: number
  /** Where it ends, exclusive. Unit: code points of articles.body. */
  char_end: number
  /** The sentence. */
  text: string
}

/** One row per quote: who said what. */
export interface QuotesRow {
  /** Key: derived from the article and the span. */
  quote_id: string
  /** The article. */
  article_id: string
  /** Sentence in which the quote starts. */
  sentence_no: number
  /** direct: all between quotation marks; mixed: a reported clause with a part between marks; indirect: no marks. */
  quote_type: "direct" | "mixed" | "indirect"
  /** The words, without outer quotation marks. */
  quote_text: string
  /** Where the words start. Unit: code points of articles.body. */
  char_start: number
  /** Where they end, exclusive. Unit: code points of articles.body. */
  char_end: number
  /** The source as written nearest the cue. Null: no source in the text. */
  speaker_text: string | null
  /** Where the source is written. Unit: code points of articles.body. Null: no source in the text. */
  speaker_start: number | null
  /** Where it ends, exclusive. Unit: code points of articles.body. Null: no source in the text. */
  speaker_end: number | null
  /** What the source is; of one without a name what its words say. Null: not known. */
  speaker_kind: "person" | "organization" | "state" | "role" | "group" | null
  /** Fullest name that the article gives the source. Null: an unnamed source. */
  speaker_name: string | null
  /** Office or title, as written. Null: none is written. */
  speaker_role: string | null
  /** Country of the source (ISO 3166-1 alpha-2). Null: not known. */
  speaker_country: string | null
  /** The source in entities. Null: an unnamed source. */
  speaker_entity_id: string | null
  /** The word that says that this is a quote. Null: a colon alone, or carried over from the quote before. */
  cue_text: string | null
  /** Where the cue starts. Unit: code points of articles.body. Null: no cue of its own. */
  cue_start: number | null
  /** Where it ends, exclusive. Unit: code points of articles.body. Null: no cue of its own. */
  cue_end: number | null
  /** What kind of saying it is. Null: no cue of its own. */
  cue_class: "say" | "affirm" | "announce" | "accuse" | "deny" | "demand" | "warn" | "promise" | "think" | "according-to" | null
  /** Agency or paper that carried the words. Null: none is named. */
  via: string | null
  /** Who was spoken to. Null: not said. */
  addressee_name: string | null
  /** When it was said (EDTF). Null: the text gives no date. */
  said_on: string | null
  /** First day that `said_on` may mean. Null: unknown. */
  said_on_from: string | null
  /** Last day that `said_on` may mean. Null: unknown. */
  said_on_to: string | null
  /** Where the date came from. Null: no date. */
  said_on_basis: "explicit" | "year-implied" | "relative" | "linked" | null
  /** The quote that holds this one. Null: not inside another. */
  nested_in_quote_id: string | null
  /** The same words in several articles, small edits apart, or a part of them; what denies and other numbers part. Null: in one article only. */
  quote_group_id: string | null
  /** The rule that found it. */
  rule_id: string
  /** Probability that words and speaker are right, from judged rows of random news with its rule and its kind of speaker. */
  confidence: number
}

/** One row per distinct event over all articles. */
export interface EventsRow {
  /** Key: derived from the first mention. */
  event_id: string
  /** PLOVER event type. */
  event_type: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT"
  /** PLOVER mode. Null: the type has no mode here. */
  event_mode: "meet" | "visit" | "phone" | "video" | "multilateral" | "economic" | "expel" | "discontinue" | "convict" | null
  /** Whether it happened, by the newest mention. */
  status: "occurred" | "planned" | "possible" | "denied"
  /** A short line that a person can read. */
  label: string
  /** Who did it; all parties of a mutual event. Named by most mentions first; left out who is named by one of five mentions or more, or by less than 5 % of them, unless nobody would be left. Who has an office of a state is also told of where the state is. */
  actors: Array<{ name: string; kind: "person" | "organization" | "state" | "role" | "group" | "place"; country: string | null; entity_id: string | null }>
  /** To whom it was done; chosen as actors are. */
  targets: Array<{ name: string; kind: "person" | "organization" | "state" | "role" | "group" | "place"; country: string | null; entity_id: string | null }>
  /** When (EDTF). Null: the text gives no date. */
  event_date: string | null
  /** First day that `event_date` may mean. Null: unknown. */
  date_from: string | null
  /** Last day that `event_date` may mean. Null: unknown. */
  date_to: string | null
  /** Where the date came from. Null: no date. */
  date_basis: "explicit" | "year-implied" | "relative" | "linked" | null
  /** Where, as written, by most mentions. Null: no clause names a place, or fewer than 5 % of the mentions do. */
  place_text: string | null
  /** The gazetteer's name of the place. Null: not in the gazetteer. */
  place_name: string | null
  /** Country of the place (ISO 3166-1 alpha-2). Null: not in the gazetteer. */
  place_country: string | null
  /** Latitude, from the shipped gazetteer. Unit: degrees. Null: not in the gazetteer, or without a point there: a country, a region, a sea. */
  lat: number | null
  /** Longitude, from the shipped gazetteer. Unit: degrees. Null: not in the gazetteer, or without a point there: a country, a region, a sea. */
  lon: number | null
  /** Rows of this event in event_mentions. */
  n_mentions: number
  /** Articles that mention it. */
  n_articles: number
  /** Earliest publication day of its articles. Null: no article has a full date. */
  first_published: string | null
  /** Latest publication day of its articles. Null: no article has a full date. */
  last_published: string | null
  /** CAMEO root code of the type, with a prefix so that no reader takes it for a number. */
  cameo_root: string
  /** Quad class of the type. */
  quad_class: "verbal-cooperation" | "material-cooperation" | "verbal-conflict" | "material-conflict"
  /** The rule that found its first mention. */
  rule_id: string
  /** That of its surest mention: the probability that type and status are right. */
  confidence: number
}

/** One row per sentence of an article that reports an event. */
export interface EventMentionsRow {
  /** Key: derived from the article and the trigger. */
  mention_id: string
  /** The event. */
  event_id: string
  /** The article. */
  article_id: string
  /** The sentence. */
  sentence_no: number
  /** The sentence that proves it. */
  sentence_text: string
  /** The word that names the event. */
  trigger_text: string
  /** Where the trigger starts. Unit: code points of articles.body. */
  trigger_start: number
  /** Where it ends, exclusive. Unit: code points of articles.body. */
  trigger_end: number
  /** Whether it happened, by this sentence. */
  status: "occurred" | "planned" | "possible" | "denied"
  /** Who did it, by this sentence. */
  actors: Array<{ name: string; kind: "person" | "organization" | "state" | "role" | "group" | "place"; country: string | null; entity_id: string | null }>
  /** To whom, by this sentence. */
  targets: Array<{ name: string; kind: "person" | "organization" | "state" | "role" | "group" | "place"; country: string | null; entity_id: string | null }>
  /** The date as written. Null: the sentence gives no date. */
  date_text: string | null
  /** When (EDTF), by this sentence. Null: the sentence gives no date. */
  event_date: string | null
  /** Where, as written. Null: the clause names no place. */
  place_text: string | null
  /** The quote that claims it. Null: the article itself reports it. */
  quote_id: string | null
  /** The rule that found it. */
  rule_id: string
  /** Probability that type and status are right, from judged rows of random news with its rule and status. */
  confidence: number
}

/** One row per person, organization, state or place that speaks or acts. */
export interface EntitiesRow {
  /** Key: derived from kind and name. */
  entity_id: string
  /** What it is. */
  kind: "person" | "organization" | "state" | "role" | "group" | "place"
  /** Fullest name. */
  name: string
  /** Other names in the articles, sorted. */
  aliases: Array<string>
  /** Country (ISO 3166-1 alpha-2). Null: not known, or an international body. */
  country: string | null
  /** Offices as written, with the first and last publication day on which each was written. */
  roles: Array<{ text: string; from: string | null; to: string | null }>
  /** Wikidata item, from a shipped table. Null: not in the shipped table. */
  wikidata_id: string | null
  /** Quotes of which it is the source. */
  n_quotes: number
  /** Events in which it acts or is acted on. */
  n_events: number
}

/** One row per input that was not accepted; inputs = articles + rejects. */
export interface RejectsRow {
  /** Path of the input file, relative to the input folder that was given. */
  source_path: string
  /** Position of the record in a container file, from 0. Null: the whole file. */
  source_record: number | null
  /** SHA-256 of the bytes. Null: the bytes could not be read. */
  source_sha256: string | null
  /** The stage that rejected it. */
  stage: "load" | "dedupe" | "segment" | "annotate" | "export"
  /** A stable code. */
  reason: string
  /** What is wrong, and what to do. */
  message: string
  /** Size of the input. Unit: bytes. Null: not known. */
  bytes: number | null
}
