// explain: where a row of a release comes from: the page, the words in their sentence, marked, and the rule that found them.
import type { PlacedArticle } from '../../../schemas/records/article.ts'
import { type ArticleRow, articles } from '../../../schemas/tables/articles.ts'
import { type EntityRow, entities } from '../../../schemas/tables/entities.ts'
import { type EventMentionRow, eventMentions } from '../../../schemas/tables/event-mentions.ts'
import { type EventRow, events } from '../../../schemas/tables/events.ts'
import { type QuoteRow, quotes } from '../../../schemas/tables/quotes.ts'
import { type SentenceRow, sentences } from '../../../schemas/tables/sentences.ts'
import { articleText } from './article-text.ts'
import { findRow, findRows, NO_TEXT } from './find-rows.ts'
import { type MarkedSpan, marked } from './marked.ts'
import { printable, printableLine } from './printable.ts'

/** What a run keeps outside the release. */
export interface WorkFiles {
  /** What links rest on: why the mentions of an event are one, why linked events date an article. Empty where nothing was kept. */
  reasons(id: string): Promise<readonly string[]>
  /** What load made of a document; null where nothing was kept. */
  article(articleId: string): Promise<{ readonly article: PlacedArticle; readonly page: string | null } | null>
}

/** At most this many quotes and mentions are shown of one entity or event. */
const SHOWN = 20

/** The explanation of a quote, event, mention, entity or article, safe to print; null when no row has the id. */
export async function explainRow(release: string, id: string, work: WorkFiles | null = null): Promise<string | null> {
  const quote = await findRow(release, quotes, 'quote_id', id)
  if (quote) return printable(await quoteText(release, quote))
  const mention = await findRow(release, eventMentions, 'mention_id', id)
  if (mention) return printable(await mentionText(release, mention))
  const event = await findRow(release, events, 'event_id', id)
  if (event) return printable(await eventText(release, event, (await work?.reasons(id)) ?? []))
  const entity = await findRow(release, entities, 'entity_id', id)
  if (entity) return printable(await entityText(release, entity))
  const article = await findRow(release, articles, 'article_id', id)
  if (!article) return null
  return printable(articleText(article, (await work?.article(id)) ?? null, (await work?.reasons(id)) ?? []))
}

async function quoteText(release: string, quote: QuoteRow): Promise<string> {
  const article = await articleOf(release, quote.article_id)
  const spans = spansOf([
    ['row', quote.char_start, quote.char_end],
    ['who', quote.speaker_start, quote.speaker_end],
    ['cue', quote.cue_start, quote.cue_end],
  ])
  const starts = spans.map((span) => span.start)
  const ends = spans.map((span) => span.end)
  return facts(`quote ${quote.quote_id}`, [
    ...pageFacts(article, quote.sentence_no),
    ['text', (await stretch(release, article, [Math.min(...starts), Math.max(...ends)], spans)) ?? quote.quote_text],
    ['type', quote.quote_type],
    [
      'speaker ‹ ›',
      joined([quote.speaker_text, quote.speaker_name && `named ${quote.speaker_name}`, quote.speaker_kind, quote.speaker_country]),
    ],
    ['role', quote.speaker_role],
    ['cue « »', joined([quote.cue_text, quote.cue_class])],
    ['via', quote.via],
    ['said on', joined([quote.said_on, quote.said_on_basis])],
    ['inside', quote.nested_in_quote_id],
    ['same words', quote.quote_group_id],
    ['rule', `${quote.rule_id}, confidence ${quote.confidence}`],
  ])
}

async function mentionText(release: string, mention: EventMentionRow): Promise<string> {
  const article = await articleOf(release, mention.article_id)
  const spans = spansOf([['cue', mention.trigger_start, mention.trigger_end]])
  return facts(`mention ${mention.mention_id} of event ${mention.event_id}`, [
    ...pageFacts(article, mention.sentence_no),
    ['text', await stretch(release, article, [mention.trigger_start, mention.trigger_end], spans)],
    ['trigger « »', mention.trigger_text],
    ['status', mention.status],
    ['actors', names(mention.actors)],
    ['targets', names(mention.targets)],
    ['date', joined([mention.event_date, mention.date_text && `written ${mention.date_text}`])],
    ['place', mention.place_text],
    ['claimed in', mention.quote_id],
    ['rule', `${mention.rule_id}, confidence ${mention.confidence}`],
  ])
}

async function eventText(release: string, event: EventRow, reasons: readonly string[]): Promise<string> {
  const parts = [
    facts(`event ${event.event_id}`, [
      ['label', event.label],
      ['type', joined([event.event_type, event.event_mode, event.status])],
      ['actors', names(event.actors)],
      ['targets', names(event.targets)],
      ['date', joined([event.event_date, event.date_basis])],
      ['place', joined([event.place_text, event.place_name, event.place_country])],
      ['mentions', `${event.n_mentions} in ${event.n_articles} articles`],
      ['one event', reasons.join('\n')],
      ['rule', `${event.rule_id}, confidence ${event.confidence}`],
    ]),
  ]
  for await (const mention of findRows(release, eventMentions, 'event_id', event.event_id)) {
    if (parts.length > SHOWN) break
    parts.push(await mentionText(release, mention))
  }
  return parts.join('\n')
}

async function entityText(release: string, entity: EntityRow): Promise<string> {
  const parts = [
    facts(`entity ${entity.entity_id}`, [
      ['name', entity.name],
      ['kind', joined([entity.kind, entity.country])],
      ['also called', entity.aliases.join(', ')],
      ['roles', entity.roles.map((role) => role.text).join(', ')],
      ['wikidata', entity.wikidata_id],
      ['counts', `${entity.n_quotes} quotes, ${entity.n_events} events`],
    ]),
  ]
  for await (const quote of findRows(release, quotes, 'speaker_entity_id', entity.entity_id)) {
    if (parts.length > SHOWN) break
    parts.push(await quoteText(release, quote))
  }
  return parts.join('\n')
}

async function articleOf(release: string, id: string): Promise<ArticleRow> {
  const article = await findRow(release, articles, 'article_id', id)
  if (!article) throw new Error(`${release}: no article ${id}; run verify`)
  return article
}

/** The whole sentences of the article that `[from, to)` touches, with the spans marked; null where the release is without text. */
async function stretch(
  release: string,
  article: ArticleRow,
  [from, to]: readonly [number, number],
  spans: readonly MarkedSpan[],
): Promise<string | null> {
  if (article.body === NO_TEXT) return null
  const touched: SentenceRow[] = []
  for await (const sentence of findRows(release, sentences, 'article_id', article.article_id)) {
    if (sentence.char_start < to && sentence.char_end > from) touched.push(sentence)
  }
  const start = Math.min(from, ...touched.map((sentence) => sentence.char_start))
  const end = Math.max(to, ...touched.map((sentence) => sentence.char_end))
  return marked(article.body, [start, end], spans)
}

type Fact = readonly [string, string | null]

function pageFacts(article: ArticleRow, sentence: number): Fact[] {
  return [
    ['page', printableLine(article.source_path) + (article.source_record === null ? '' : `, record ${article.source_record}`)],
    ['article', joined([article.article_id, article.title, article.published])],
    ['sentence', String(sentence)],
  ]
}

function facts(title: string, items: readonly Fact[]): string {
  const lines = items
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name.padEnd(12)} ${value?.replaceAll('\n', `\n${' '.repeat(15)}`)}`)
  return `${title}\n${lines.join('\n')}\n`
}

function spansOf(items: readonly (readonly [MarkedSpan['mark'], number | null, number | null])[]): MarkedSpan[] {
  return items.flatMap(([mark, start, end]) => (start === null || end === null ? [] : [{ mark, start, end }]))
}

function joined(values: readonly (string | null)[]): string {
  return values.filter(Boolean).join(', ')
}

function names(parties: EventRow['actors']): string {
  return parties.map((party) => joined([party.name, party.country]).replace(', ', ' / ')).join('; ')
}
