// link over all annotated articles. An article that events in others date is annotated again with its publication before all are linked, so
// that the days it speaks of have their year.
import type { AnnotatedArticle } from '../../schemas/records/annotated-article.ts'
import type { Publication } from '../../schemas/records/article.ts'
import type { EntityRow } from '../../schemas/tables/entities.ts'
import type { EventRow } from '../../schemas/tables/events.ts'
import { linkSteps } from '../annotate/link.ts'
import { hold } from '../annotate/link-held.ts'
import { datePublications } from '../annotate/link-published.ts'
import { type LinkKey, type LinkKeys, linkedArticle } from '../annotate/links.ts'
import { AppendFile } from '../core/append-file.ts'
import type { Spool } from '../core/spool.ts'
import { each, inTurns } from '../core/steps.ts'
import { compareText } from '../core/text.ts'
import type { Annotating } from './annotate-pass.ts'
import type { Pool } from './pool.ts'
import { SortedRows } from './sorted-rows.ts'

export interface Linking {
  readonly events: SortedRows<EventRow>
  readonly entities: SortedRows<EntityRow>
  /** LinkedArticle of the kept articles, by their numbers in load's spool. */
  readonly articles: Spool
  /** Why linking dated these articles. */
  readonly dated: ReadonlyMap<string, string>
  /** Why the articles of an event tell of one, by event_id. */
  readonly reasons: ReadonlyMap<string, readonly string[]>
}

/** A date that one event gives may date another event, and that one a second article; further it is not followed. */
const ROUNDS = 2

export interface LinkSpools {
  readonly events: Spool
  readonly entities: Spool
  readonly linked: Spool
}

/** What was found is on disk when this has ended. Takes a `turn` after each step of the work, which may end it by throwing. */
export async function linkPass(annotating: Annotating, spools: LinkSpools, pool: Pool, turn: () => Promise<void>): Promise<Linking> {
  const { placed, linkKeys } = annotating
  const dated = new Map<string, string>()
  let keys = await spooledKeys(linkKeys, placed.kept)
  let held = await inTurns(hold(keys), turn)
  for (let round = 0; round < ROUNDS; round++) {
    const publications = datePublications(held.yearless, held.dating)
    if (publications.size === 0) break
    for (const number of placed.kept) {
      const { articleId } = placed.at(number)
      const published = publications.get(articleId)
      if (!published) continue
      dated.set(articleId, published.reason ?? '')
      await annotateAgain(annotating, { number, published, pool })
    }
    keys = await spooledKeys(linkKeys, placed.kept)
    held = await inTurns(hold(keys), turn)
  }
  const events = new SortedRows<EventRow>(spools.events, 'event_id')
  const entities = new SortedRows<EntityRow>(spools.entities, 'entity_id')
  const articles = spools.linked
  const settling = (rows: { settled(): Promise<void> }) => async () => {
    await rows.settled()
    await turn()
  }
  const linked = await inTurns(
    linkSteps(keys, held, (row) => events.add(row)),
    settling(events),
  )
  await inTurns(
    each(linked.entities(), (row) => entities.add(row)),
    settling(entities),
  )
  const put = (key: LinkKey, position: number) => {
    const number = placed.kept[position] as number
    const { articleId } = placed.at(number)
    if (articleId !== key.articleId) throw new Error(`${key.articleId} stands in the place of ${articleId}`)
    articles.put(number, JSON.stringify(linkedArticle(key, linked)))
  }
  await inTurns(each(keys, put), settling(articles))
  return { events, entities, articles, dated, reasons: linked.reasons }
}

/** The keys are read again whenever they are gone through: held, they would take some 12 kB an article. */
async function spooledKeys(spool: Spool, numbers: Uint32Array): Promise<LinkKeys> {
  const written = await spool.written()
  const read = (record: string) => JSON.parse(record) as LinkKey // a worker of ours wrote it
  return {
    length: numbers.length,
    at(position) {
      const number = numbers[position]
      return number === undefined ? undefined : read(written.get(number))
    },
    *[Symbol.iterator]() {
      for (const record of written.records(numbers)) yield read(record)
    },
  }
}

interface Again {
  readonly number: number
  readonly published: Publication
  readonly pool: Pool
}

/** Replaces the record of the article and its key, where it passes with this publication. */
async function annotateAgain({ annotated, linkKeys }: Annotating, { number, published, pool }: Again): Promise<void> {
  const before = JSON.parse(await annotated.get(number)) as AnnotatedArticle // it passed its gate before it was spooled
  const { paragraphs, sentences, entities, quotes, mentions, ...placed } = before
  const [outcome] = await pool.annotate([JSON.stringify({ ...placed, published })])
  if (!outcome?.ok) return
  await annotated.add(number, outcome.value.record)
  await linkKeys.add(number, outcome.value.key)
}

/** Writes what links and dates rest on as JSON lines: `id` of the article or event, and the `reasons`. `serials`: why numbers dated these articles. */
export async function writeReasons(
  path: string,
  { dated, reasons }: Pick<Linking, 'dated' | 'reasons'>,
  serials: AsyncIterable<readonly [articleId: string, reason: string]>,
): Promise<void> {
  const file = await AppendFile.create(path)
  const write = (id: string, told: readonly string[]) => {
    file.append(Buffer.from(`${JSON.stringify({ id, reasons: told })}\n`))
    return file.settled()
  }
  try {
    const others = new Map(dated)
    for await (const [id, reason] of serials) {
      await write(id, [others.get(id) ?? reason])
      others.delete(id)
    }
    for (const [id, reason] of others) await write(id, [reason])
    for (const [id, told] of [...reasons].sort(([a], [b]) => compareText(a, b))) await write(id, told)
  } finally {
    await file.close()
  }
}
