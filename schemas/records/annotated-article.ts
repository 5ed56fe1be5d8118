// AnnotatedArticle: annotate's output for one article: its entities, quotes and event mentions, before linking over articles.
import { z } from 'zod'
import { EDTF_PATTERN } from '../columns.ts'
import { CUE_CLASSES, DATE_BASES, ENTITY_KINDS, EVENT_MODES, EVENT_STATUSES, EVENT_TYPES, QUOTE_TYPES, SPEAKER_KINDS } from '../terms.ts'
import { segmentedArticle, span } from './segmented-article.ts'

const edtf = z.string().regex(EDTF_PATTERN)
const index = z.int().min(0)
const confidence = z.number().min(0).max(1)

/** Someone or something that speaks or acts in this article. Referred to by its position in `entities`. */
export const localEntity = z.strictObject({
  kind: z.enum(ENTITY_KINDS),
  /** Fullest proper name in the article; null for an unnamed role or group (`các nhà phân tích`). */
  name: z.string().min(1).nullable(),
  aliases: z.array(z.string().min(1)),
  country: z.string().length(2).nullable(),
  roles: z.array(z.string().min(1)),
})
export type LocalEntity = z.infer<typeof localEntity>

export const resolvedDate = z.strictObject({ value: edtf, basis: z.enum(DATE_BASES) })
export type ResolvedDate = z.infer<typeof resolvedDate>

export const speaker = span.extend({
  entity: index.nullable(),
  role: z.string().min(1).nullable(),
  /** What the words alone say that the speaker is; null where they do not tell. */
  kind: z.enum(SPEAKER_KINDS).nullable(),
})
export const cue = span.extend({ class: z.enum(CUE_CLASSES) })

export const quote = span.extend({
  type: z.enum(QUOTE_TYPES),
  sentence: index,
  speaker: speaker.nullable(),
  cue: cue.nullable(),
  via: z.string().min(1).nullable(),
  addressee: index.nullable(),
  saidOn: resolvedDate.nullable(),
  /** Position in `quotes` of the quote that holds this one. */
  nestedIn: index.nullable(),
  rule: z.string().min(1),
  confidence,
})
export type Quote = z.infer<typeof quote>

export const eventPlace = z.strictObject({
  text: z.string().min(1),
  name: z.string().min(1).nullable(),
  country: z.string().length(2).nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
})
export type EventPlace = z.infer<typeof eventPlace>

export const eventMention = z.strictObject({
  type: z.enum(EVENT_TYPES),
  mode: z.enum(EVENT_MODES).nullable(),
  status: z.enum(EVENT_STATUSES),
  trigger: span,
  sentence: index,
  actors: z.array(index),
  targets: z.array(index),
  date: resolvedDate.extend({ text: z.string().min(1) }).nullable(),
  place: eventPlace.nullable(),
  /** Position in `quotes` of the quote that claims it. */
  quote: index.nullable(),
  /** Mentions with the same number are one event of this article. */
  group: index,
  /** What the label calls the deed: `bắt giữ`; null where its type words it. */
  verb: z.string().min(1).nullable(),
  rule: z.string().min(1),
  confidence,
})
export type EventMention = z.infer<typeof eventMention>

export const annotatedArticle = segmentedArticle.extend({
  entities: z.array(localEntity),
  quotes: z.array(quote),
  mentions: z.array(eventMention),
})
export type AnnotatedArticle = z.infer<typeof annotatedArticle>
