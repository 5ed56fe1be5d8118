// Scores a release's rows against gold annotations (one JSON file per document): article text and facts, quotes, events.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ArticleRow } from '../../schemas/tables/articles.ts'
import type { EventMentionRow } from '../../schemas/tables/event-mentions.ts'
import type { EventRow } from '../../schemas/tables/events.ts'
import type { QuoteRow } from '../../schemas/tables/quotes.ts'
import { EVENT_STATUSES, EVENT_TYPES, QUOTE_TYPES } from '../../schemas/terms.ts'
import { match, ngrams, normalize, overlap, Rate, sameName, shared, Tally, words } from './matching.ts'

const goldActor = z.object({ name: z.string(), country: z.string().nullable() })
type Actor = z.infer<typeof goldActor>

const goldDocument = z.object({
  doc: z.string(),
  sha256: z.string(),
  text: z.string(),
  layout: z.record(z.string(), z.array(z.int())),
  meta: z.object({
    title: z.string(),
    authors: z.array(z.string()),
    publisher: z.string().nullable(),
    credit: z.string().nullable(),
    published: z.string().nullable(),
    published_best: z.string().nullable(),
  }),
  quotes: z.array(z.object({ type: z.enum(QUOTE_TYPES), text: z.string(), speaker_name: z.string().nullable(), optional: z.boolean() })),
  events: z.array(
    z.object({
      type: z.enum(EVENT_TYPES),
      mode: z.string().nullable(),
      status: z.enum(EVENT_STATUSES),
      actors: z.array(goldActor),
      targets: z.array(goldActor),
      when: z.string().nullable(),
      evidence: z.array(z.string()),
      optional: z.boolean(),
    }),
  ),
})
export type GoldDocument = z.infer<typeof goldDocument>

export function readGold(folder: string): GoldDocument[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return files.sort().map((file) => goldDocument.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
}

export interface Rows {
  readonly articles: readonly ArticleRow[]
  readonly quotes: readonly QuoteRow[]
  readonly events: readonly EventRow[]
  readonly mentions: readonly EventMentionRow[]
}

export function readRows(release: string): Rows {
  const rows = <T>(table: string): T[] =>
    readFileSync(join(release, `${table}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as T) // the release was checked against its schemas by verify
  return { articles: rows('articles'), quotes: rows('quotes'), events: rows('events'), mentions: rows('event_mentions') }
}

const STATE_NAMES = new Map(
  Object.entries(
    z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync(new URL('./states.json', import.meta.url), 'utf8'))),
  ).map(([code, names]) => [code, new Set(names.map(normalize))]),
)

function sameActor(gold: Actor, predicted: Actor): boolean {
  const isState = gold.country !== null && STATE_NAMES.get(gold.country)?.has(normalize(gold.name))
  return sameName(gold.name, predicted.name) || (isState === true && gold.country === predicted.country)
}

export class Scores {
  readonly body = new Tally()
  readonly title = new Rate()
  readonly authors = new Rate()
  readonly publisher = new Rate()
  readonly credit = new Rate()
  readonly published = new Rate()
  readonly quoteOverlap = new Tally()
  readonly quoteExact = new Tally()
  readonly quoteJoint = new Tally()
  readonly quoteType = new Rate()
  readonly speaker = new Rate()
  readonly event = new Tally()
  readonly eventStatus = new Rate()
  readonly eventWhen = new Rate()
  readonly eventActors = new Tally()
}

export function score(golds: readonly GoldDocument[], rows: Rows): Scores {
  const scores = new Scores()
  for (const gold of golds) {
    const article = rows.articles.find((row) => row.source_sha256 === gold.sha256)
    if (!article) throw new Error(`${gold.doc} is not in the release`)
    scoreArticle(scores, gold, article)
    scoreQuotes(
      scores,
      gold,
      rows.quotes.filter((row) => row.article_id === article.article_id),
    )
    scoreEvents(scores, gold, predictedEvents(rows, article.article_id))
  }
  return scores
}

function scoreArticle(scores: Scores, gold: GoldDocument, article: ArticleRow): void {
  const lines = gold.text.normalize('NFC').split('\n')
  const wanted = [...(gold.layout.lead ?? []), ...(gold.layout.body ?? [])].map((line) => lines[line - 1])
  const [want, got] = [ngrams(words(wanted.join(' ')), 4), ngrams(words(article.body), 4)]
  const both = shared(want, got)
  scores.body.add(both, got.length - both, want.length - both)
  scores.title.add(normalize(gold.meta.title) === normalize(article.title))
  scores.authors.add(normalize(gold.meta.authors.join(' ')) === normalize(article.authors.join(' ')))
  scores.publisher.add(normalize(gold.meta.publisher) === normalize(article.publisher))
  scores.credit.add(normalize(gold.meta.credit) === normalize(article.credit))
  scores.published.add(gold.meta.published_best === article.published)
}

function scoreQuotes(scores: Scores, gold: GoldDocument, predictions: readonly QuoteRow[]): void {
  const found = match(gold.quotes, predictions, (g, p) => {
    const similarity = overlap(words(g.text), words(p.quote_text))
    return similarity >= 0.5 ? similarity : 0
  })
  for (const [g, p, similarity] of found.matched) {
    if (g.optional) continue
    const isSpeakerRight = g.speaker_name === null ? p.speaker_name === null : sameName(g.speaker_name, p.speaker_name)
    scores.quoteOverlap.add(1, 0, 0)
    scores.quoteExact.addFound(similarity === 1)
    scores.quoteJoint.addFound(isSpeakerRight)
    scores.quoteType.add(g.type === p.quote_type)
    scores.speaker.add(isSpeakerRight)
  }
  const missed = found.missed.filter((g) => !g.optional).length
  for (const tally of [scores.quoteOverlap, scores.quoteExact, scores.quoteJoint]) tally.add(0, found.spurious.length, missed)
}

interface PredictedEvent {
  readonly type: string
  readonly status: string
  readonly date: string | null
  readonly actors: readonly Actor[]
  readonly targets: readonly Actor[]
  readonly sentences: readonly string[]
}

/** The events of one article, as its own mentions tell them. */
function predictedEvents(rows: Rows, articleId: string): PredictedEvent[] {
  const byEvent = new Map<string, EventMentionRow[]>()
  for (const mention of rows.mentions) {
    if (mention.article_id === articleId) byEvent.set(mention.event_id, [...(byEvent.get(mention.event_id) ?? []), mention])
  }
  return [...byEvent].map(([eventId, mentions]) => ({
    type: rows.events.find((event) => event.event_id === eventId)?.event_type ?? '',
    status: mentions[0]?.status ?? '',
    date: mentions.find((mention) => mention.event_date)?.event_date ?? null,
    actors: distinct(mentions.flatMap((mention) => mention.actors)),
    targets: distinct(mentions.flatMap((mention) => mention.targets)),
    sentences: mentions.map((mention) => normalize(mention.sentence_text)),
  }))
}

function distinct(actors: readonly Actor[]): Actor[] {
  return actors.filter((actor, i) => actors.findIndex((other) => sameName(actor.name, other.name)) === i)
}

function scoreEvents(scores: Scores, gold: GoldDocument, predictions: readonly PredictedEvent[]): void {
  const found = match(gold.events, predictions, (g, p) => {
    const proves = g.evidence.some((fragment) => p.sentences.some((sentence) => sentence.includes(normalize(fragment))))
    if (g.type !== p.type || !proves) return 0
    const [wanted, got] = [
      [...g.actors, ...g.targets],
      [...p.actors, ...p.targets],
    ]
    const same = wanted.filter((x) => got.some((y) => sameActor(x, y))).length
    return 1 + same / Math.max(1, wanted.length) + (g.status === p.status ? 0.5 : 0) + (g.when === p.date ? 0.5 : 0)
  })
  for (const [g, p] of found.matched) {
    if (g.optional) continue
    scores.event.add(1, 0, 0)
    scores.eventStatus.add(g.status === p.status)
    scores.eventWhen.add(g.when === p.date)
    for (const [want, got] of [
      [g.actors, p.actors],
      [g.targets, p.targets],
    ] as const) {
      const { matched, missed, spurious } = match(want, got, (x, y) => (sameActor(x, y) ? 1 : 0))
      scores.eventActors.add(matched.length, spurious.length, missed.length)
    }
  }
  scores.event.add(0, found.spurious.length, found.missed.filter((g) => !g.optional).length)
}
