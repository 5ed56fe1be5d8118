// export over all articles: what loading, annotating and linking left on disk, article by article, to the files of a release.
import type { LinkedArticle } from '../annotate/links.ts'
import type { ExportArticle } from '../export/export-tables.ts'
import { stages } from '../stages.ts'
import { type Annotating, placedArticle } from './annotate-pass.ts'
import type { Linking } from './link-pass.ts'

/** The articles of the release, in article_id order, as export takes them. */
export async function* articlesOf(
  { loaded, placed, annotated }: Annotating,
  linking: Pick<Linking, 'articles'>,
): AsyncGenerator<ExportArticle> {
  const records = (await annotated.written()).records(placed.kept)[Symbol.iterator]()
  const links = (await linking.articles.written()).records(placed.kept)[Symbol.iterator]()
  const loadedRecords = await loaded.loaded.written()
  for (const number of placed.order) {
    const placement = placed.at(number)
    const { articleId } = placement
    const article = { articleId, sha256: placed.sha256(number), place: placed.place(number), loaded: loadedRecords.get(number) }
    if (placement.duplicate === null) {
      const linked = JSON.parse(links.next().value ?? '') as LinkedArticle // written by linkPass
      yield { ...article, record: records.next().value ?? '', links: linked }
    } else {
      const checked = stages.dedupe.check(await placedArticle(loaded, number, placement))
      if (!checked.ok) throw new Error(`article ${articleId}: ${checked.fault.message}`)
      yield { ...article, record: JSON.stringify(checked.record), links: null }
    }
  }
}
