// Reads the events of a text as the pipeline does, in a form that tests can compare.
import { analyze } from '../../../../pipeline/lang/vi/analyze.ts'
import { paragraphRanges, sentenceRanges } from '../../../../pipeline/lang/vi/sentences.ts'
import type { SegmentedArticle } from '../../../../schemas/records/segmented-article.ts'

export interface ReadEvent {
  readonly type: string
  readonly mode: string | null
  readonly status: string
  readonly trigger: string
  readonly actors: readonly string[]
  readonly targets: readonly string[]
  readonly date: string | null
  readonly place: string | null
  readonly group: number
  readonly rule: string
}

export function eventsIn(body: string, published: string | null = '2017-05-15'): ReadEvent[] {
  const paragraphs = paragraphRanges(body)
  const sentences = paragraphs.flatMap((range, paragraph) => sentenceRanges(body, range).map((sentence) => ({ ...sentence, paragraph })))
  const article: SegmentedArticle = {
    source: { sha256: '0'.repeat(64), format: 'txt', encoding: 'utf-8', bytes: 1 },
    url: null,
    publisher: null,
    credit: null,
    title: null,
    authors: [],
    published: { value: published, basis: published ? 'metadata' : null, reason: null, candidates: [] },
    language: 'vi',
    body,
    captions: [],
    removed: [],
    removedChars: 0,
    articleId: 'a-0',
    duplicate: null,
    paragraphs,
    sentences,
  }
  const read = analyze(article)
  const name = (index: number) => read.entities[index]?.name ?? read.entities[index]?.aliases[0] ?? '?'
  return read.mentions.map((mention) => ({
    type: mention.type,
    mode: mention.mode,
    status: mention.status,
    trigger: body.slice(mention.trigger.start, mention.trigger.end),
    actors: mention.actors.map(name),
    targets: mention.targets.map(name),
    date: mention.date?.value ?? null,
    place: mention.place?.text ?? null,
    group: mention.group,
    rule: mention.rule,
  }))
}
