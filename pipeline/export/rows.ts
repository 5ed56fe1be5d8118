// Rows from records: one annotated article becomes its rows in articles, sentences, quotes and event_mentions.
// Here camelCase meets the column names, and UTF-16 offsets become code points.
import type { AnnotatedArticle, EventMention, LocalEntity, Quote } from '../../schemas/records/annotated-article.ts'
import type { PlacedArticle } from '../../schemas/records/article.ts'
import type { Place } from '../../schemas/records/raw-document.ts'
import type { Span } from '../../schemas/records/segmented-article.ts'
import type { ArticleRow } from '../../schemas/tables/articles.ts'
import type { EventMentionRow } from '../../schemas/tables/event-mentions.ts'
import type { QuoteRow } from '../../schemas/tables/quotes.ts'
import type { SentenceRow } from '../../schemas/tables/sentences.ts'
import { SPEAKER_KINDS } from '../../schemas/terms.ts'
import type { LinkedArticle } from '../annotate/links.ts'
import { edtfDays } from '../core/edtf.ts'
import { rowId } from '../core/hash.ts'
import { codePointOffsets } from '../core/spans.ts'
import { squeeze } from '../core/text.ts'

/** By table. */
export interface ArticleRows {
  readonly articles: readonly [ArticleRow]
  readonly sentences: readonly SentenceRow[]
  readonly quotes: readonly QuoteRow[]
  readonly event_mentions: readonly EventMentionRow[]
}

/** The only row of a duplicate. */
export function duplicateRow(article: PlacedArticle, place: Place): ArticleRow {
  const paragraphs = article.body === '' ? 0 : article.body.split('\n\n').length
  return articleRow(article, { ...place, published: article.published }, [paragraphs, 0, 0, 0])
}

/**
 * The rows of one article. Refuses, by throwing, spans outside the body or through the middle of a character, and two quotes or two
 * mentions with the same key.
 */
export function articleRows(article: AnnotatedArticle, links: LinkedArticle, place: Place): ArticleRows {
  const slices = bodySlices(article)
  const quoteIds = article.quotes.map((quote) => rowId('q', article.articleId, quote.start, quote.end, quote.type))
  const quotes = article.quotes.map((quote, i) => quoteRow({ article, links, slices, quoteIds }, quote, i))
  const mentions = article.mentions.map((mention) => mentionRow({ article, links, slices, quoteIds }, mention))
  refuseEqualKeys(article, quoteIds)
  refuseEqualKeys(
    article,
    mentions.map((mention) => mention.mention_id),
  )
  const events = new Set(mentions.map((mention) => mention.event_id))
  const counts = [article.paragraphs.length, article.sentences.length, quotes.length, events.size] as const
  return {
    articles: [articleRow(article, { ...place, published: links.published }, counts)],
    sentences: article.sentences.map((sentence, i) => {
      const { text, start, end } = slices(sentence, 'sentence')
      return { article_id: article.articleId, sentence_no: i, paragraph_no: sentence.paragraph, char_start: start, char_end: end, text }
    }),
    quotes: quotes.sort((a, b) => a.char_start - b.char_start || b.char_end - a.char_end),
    event_mentions: mentions.sort((a, b) => a.trigger_start - b.trigger_start || a.trigger_end - b.trigger_end),
  }
}

interface Context {
  readonly article: AnnotatedArticle
  readonly links: LinkedArticle
  readonly slices: Slices
  readonly quoteIds: readonly string[]
}

type Slices = (span: Span, what: string) => { readonly text: string; readonly start: number; readonly end: number }

/** Cuts spans out of the body: the text, and the offsets in code points. */
function bodySlices({ articleId, body }: AnnotatedArticle): Slices {
  const points = codePointOffsets(body)
  return ({ start, end }, what) => {
    const text = body.slice(start, end)
    if (start >= end || end > body.length || !text.isWellFormed()) {
      throw new Error(`article ${articleId}: ${what} span [${start}, ${end}) does not cut whole characters out of a body of ${body.length}`)
    }
    return { text, start: points(start), end: points(end) }
  }
}

function refuseEqualKeys({ articleId }: AnnotatedArticle, ids: readonly string[]): void {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) throw new Error(`article ${articleId}: two rows have the key ${id} (same span and type); annotate must settle them`)
    seen.add(id)
  }
}

function articleRow(
  article: PlacedArticle,
  { path, record, published }: Place & Pick<PlacedArticle, 'published'>,
  counts: readonly [number, number, number, number],
): ArticleRow {
  const { source, duplicate } = article
  const { from, to } = edtfDays(published.value)
  return {
    article_id: article.articleId,
    source_path: path,
    source_record: record,
    source_sha256: source.sha256,
    source_format: source.format,
    source_encoding: source.encoding,
    url: article.url,
    publisher: tidy(article.publisher),
    credit: tidy(article.credit),
    title: tidy(article.title),
    authors: article.authors.map(squeeze),
    published: published.value,
    published_from: from,
    published_to: to,
    published_basis: published.value === null ? null : published.basis,
    language: article.language,
    body: article.body,
    captions: article.captions.map(squeeze),
    n_paragraphs: counts[0],
    n_sentences: counts[1],
    n_quotes: counts[2],
    n_events: counts[3],
    removed_chars: article.removedChars,
    duplicate_of: duplicate?.of ?? null,
    duplicate_kind: duplicate?.kind ?? null,
    duplicate_similarity: duplicate?.similarity ?? null,
  }
}

function quoteRow({ article, links, slices, quoteIds }: Context, quote: Quote, i: number): QuoteRow {
  const words = slices(quote, 'quote')
  const speaker = quote.speaker && slices(quote.speaker, 'speaker')
  const cue = quote.cue && slices(quote.cue, 'cue')
  const source = entityAt(article, quote.speaker?.entity ?? null)
  const saidOn = edtfDays(quote.saidOn?.value ?? null)
  return {
    quote_id: at(quoteIds, i),
    article_id: article.articleId,
    sentence_no: quote.sentence,
    quote_type: quote.type,
    quote_text: words.text,
    char_start: words.start,
    char_end: words.end,
    speaker_text: speaker?.text ?? null,
    speaker_start: speaker?.start ?? null,
    speaker_end: speaker?.end ?? null,
    speaker_kind: SPEAKER_KINDS.find((kind) => kind === source?.kind) ?? quote.speaker?.kind ?? null,
    speaker_name: tidy(source?.name ?? null),
    speaker_role: tidy(quote.speaker?.role ?? null),
    speaker_country: source?.country ?? null,
    speaker_entity_id: quote.speaker?.entity == null ? null : (links.entityIds[quote.speaker.entity] ?? null),
    cue_text: cue?.text ?? null,
    cue_start: cue?.start ?? null,
    cue_end: cue?.end ?? null,
    cue_class: quote.cue?.class ?? null,
    via: tidy(quote.via),
    addressee_name: tidy(entityAt(article, quote.addressee)?.name ?? null),
    said_on: quote.saidOn?.value ?? null,
    said_on_from: saidOn.from,
    said_on_to: saidOn.to,
    said_on_basis: quote.saidOn?.basis ?? null,
    nested_in_quote_id: quote.nestedIn === null ? null : at(quoteIds, quote.nestedIn),
    quote_group_id: links.quoteGroupIds[i] ?? null,
    rule_id: quote.rule,
    confidence: quote.confidence,
  }
}

function mentionRow({ article, links, slices, quoteIds }: Context, mention: EventMention): EventMentionRow {
  const trigger = slices(mention.trigger, 'trigger')
  const eventId = links.eventIds[mention.group]
  if (eventId === undefined) throw new Error(`article ${article.articleId}: no event has its group ${mention.group}`)
  const party = (index: number): EventMentionRow['actors'][number] => {
    const entity = at(article.entities, index)
    return {
      name: partyName(article, entity),
      kind: entity.kind,
      country: entity.country,
      entity_id: links.entityIds[index] ?? null,
    }
  }
  return {
    mention_id: rowId('m', article.articleId, mention.trigger.start, mention.trigger.end, mention.type),
    event_id: eventId,
    article_id: article.articleId,
    sentence_no: mention.sentence,
    sentence_text: slices(at(article.sentences, mention.sentence), 'sentence').text,
    trigger_text: trigger.text,
    trigger_start: trigger.start,
    trigger_end: trigger.end,
    status: mention.status,
    actors: mention.actors.map(party),
    targets: mention.targets.map(party),
    date_text: tidy(mention.date?.text ?? null),
    event_date: mention.date?.value ?? null,
    place_text: tidy(mention.place?.text ?? null),
    quote_id: mention.quote === null ? null : at(quoteIds, mention.quote),
    rule_id: mention.rule,
    confidence: mention.confidence,
  }
}

/** What a party of an event is called: its name, or for an unnamed one the words that the article has for it. */
function partyName({ articleId }: AnnotatedArticle, entity: LocalEntity): string {
  const words = entity.name ?? entity.aliases[0] ?? entity.roles[0]
  if (words === undefined) throw new Error(`article ${articleId}: a party of an event has neither name nor alias nor role`)
  return squeeze(words)
}

function entityAt(article: AnnotatedArticle, index: number | null): LocalEntity | null {
  return index === null ? null : at(article.entities, index)
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) throw new Error(`position ${index} is outside a list of ${items.length}`)
  return item
}

function tidy(text: string | null): string | null {
  return text === null ? null : squeeze(text) || null
}
