// export over all articles: what loading, annotating and linking left on disk, article by article, to the files of a release.
import type { LinkedArticle } from '../annotate/links.ts'
import type { ExportArticle } from '../export/export-tables.ts'
import { stages } from '../stages.ts'
import { type Annotating, keptOf, placedArticle } from './annotate-pass.ts'
import type { Linking } from './link-pass.ts'

/** The articles of the release, in article_id order, as export takes them. */
export async function* articlesOf(
  { loaded, placed, spool }: Annotating,
  linking: Pick<Linking, 'articles'>,
): AsyncGenerator<ExportArticle> {
  const numbers = keptOf(placed).map(({ number }) => number)
  const records = (await spool.written()).records(numbers)[Symbol.iterator]()
  const links = (await linking.articles.written()).records(numbers)[Symbol.iterator]()
  const loadedRecords = await loaded.spool.written()
  for (const { number, sha256, place, placement } of placed) {
    const { articleId } = placement
    const article = { articleId, sha256, place, loaded: loadedRecords.get(number) }
    if (placement.duplicate === null) {
      const linked = JSON.parse(links.next().value ?? '') as LinkedArticle // written by linkPass
      yield { ...article, record: records.next().value ?? '', links: linked }
    } else {
      const checked = stages.dedupe.check(await placedArticle(loaded, { number, placement }))
      if (!checked.ok) throw new Error(`article ${articleId}: ${checked.fault.message}`)
      yield { ...article, record: JSON.stringify(checked.record), links: null }
    }
  }
}
