// link over all annotated articles. An article that events in others date is annotated again with its publication before all are linked, so
// that the days it speaks of have their year.
import { writeFile } from 'node:fs/promises'
import type { AnnotatedArticle } from '../../schemas/records/annotated-article.ts'
import type { Publication } from '../../schemas/records/article.ts'
import { datedByEvents, linkSteps } from '../annotate/link.ts'
import type { LinkKey, LinkResult } from '../annotate/links.ts'
import { inTurns } from '../core/steps.ts'
import type { Annotating } from './annotate-pass.ts'
import type { Pool } from './pool.ts'

export interface Linking {
  readonly links: LinkResult
  /** Why linking dated these articles. */
  readonly dated: ReadonlyMap<string, string>
}

/** A date that one event gives may date another event, and that one a second article; further it is not followed. */
const ROUNDS = 2

/** Takes a `turn` after each step of the work, which may end it by throwing. */
export async function linkPass({ spool, placed, linkKeys }: Annotating, pool: Pool, turn: () => Promise<void>): Promise<Linking> {
  const keys = new Map(linkKeys.map((key) => [key.articleId, key]))
  const numbers = new Map(placed.map(({ number, placement }) => [placement.articleId, number]))
  const dated = new Map<string, string>()
  for (let round = 0; round < ROUNDS; round++) {
    await turn()
    for (const [articleId, published] of datedByEvents([...keys.values()])) {
      dated.set(articleId, published.reason ?? '')
      const key = await annotateAgain({ spool, number: numbers.get(articleId) ?? -1, published, pool })
      if (key) keys.set(articleId, key)
    }
  }
  return { links: await inTurns(linkSteps([...keys.values()]), turn), dated }
}

interface Again {
  readonly spool: Annotating['spool']
  readonly number: number
  readonly published: Publication
  readonly pool: Pool
}

/** The new key of the article, whose record in the spool is replaced; null where it does not pass with this publication. */
async function annotateAgain({ spool, number, published, pool }: Again): Promise<LinkKey | null> {
  const annotated = JSON.parse(await spool.get(number)) as AnnotatedArticle // it passed its gate before it was spooled
  const { paragraphs, sentences, entities, quotes, mentions, ...placed } = annotated
  const [outcome] = await pool.annotate([JSON.stringify({ ...placed, published })])
  if (!outcome?.ok) return null
  await spool.add(number, outcome.value.record)
  return outcome.value.key
}

/** Writes what the links rest on as JSON lines: `id` of the article or event, and the `reasons`. */
export async function writeReasons(path: string, { links, dated }: Linking): Promise<void> {
  const lines = [...dated].map(([id, reason]) => ({ id, reasons: [reason] }))
  for (const { event_id } of links.events) {
    const reasons = links.eventReasons(event_id)
    if (reasons.length > 0) lines.push({ id: event_id, reasons: [...reasons] })
  }
  await writeFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}
