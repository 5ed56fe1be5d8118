// The program on one screen: the five stages in order, what goes in, what comes out, and where each is written.
// run.ts takes the documents through them; between two stages every record passes the schema named here.
import { annotatedArticle } from '../schemas/records/annotated-article.ts'
import { article, placedArticle } from '../schemas/records/article.ts'
import { rawDocument } from '../schemas/records/raw-document.ts'
import { segmentedArticle } from '../schemas/records/segmented-article.ts'
import { gate } from './core/gate.ts'
import { place } from './dedupe/place.ts'
import { checkArticle } from './export/check-article.ts'
import { exportTables } from './export/export-tables.ts'
import { analysis } from './lang/vi/analyze.ts'
import { articleOf, openPage } from './load/extract.ts'
import { read } from './load/read.ts'
import { segmentArticle } from './segment/segment-article.ts'

export const stages = {
  /** Files to documents, pages to articles. */
  load: { read, checkRaw: gate('load', rawDocument), open: openPage, extract: articleOf, check: gate('load', article) },
  /** Which documents repeat another; works on keys. */
  dedupe: { place, check: gate('dedupe', placedArticle) },
  /** Paragraphs and sentences. */
  segment: { run: segmentArticle, check: gate('segment', segmentedArticle) },
  /** Names, dates, quotes and events of one article; then links over all of them. */
  annotate: { steps: analysis, check: gate('annotate', annotatedArticle) },
  /** Rows of the seven tables in three formats. */
  export: { checkArticle, run: exportTables },
} as const
