// The seven tables of a release, in the order in which they are written.
import { z } from 'zod'
import { type Table, withheld } from './columns.ts'
import { type Configuration, SHORT_QUOTE } from './configuration.ts'
import { pages } from './pages.ts'
import { articles } from './tables/articles.ts'
import { entities } from './tables/entities.ts'
import { eventMentions } from './tables/event-mentions.ts'
import { events } from './tables/events.ts'
import { quotes } from './tables/quotes.ts'
import { rejects } from './tables/rejects.ts'
import { sentences } from './tables/sentences.ts'

export const TABLES: readonly Table[] = [articles, sentences, quotes, events, eventMentions, entities, rejects]

function withoutText(table: Table): Table {
  const columns = Object.entries(table.schema.shape).map(([name, column]) => [name, withheld(column as z.ZodType, SHORT_QUOTE)])
  return { ...table, schema: z.strictObject(Object.fromEntries(columns)) }
}

const WITHOUT_TEXT: readonly Table[] = TABLES.map(withoutText)
const PAGES_WITHOUT_TEXT = withoutText(pages)

/** The tables of a release that was built with these options. */
export function tablesOf({ text }: Pick<Configuration, 'text'>): readonly Table[] {
  return text === 'none' ? WITHOUT_TEXT : TABLES
}

/** Throws where no table has the name. */
export function tableNamed(name: string, configuration: Pick<Configuration, 'text'>): Table {
  const table = tablesOf(configuration).find((candidate) => candidate.name === name)
  if (!table) throw new Error(`no table ${name}`)
  return table
}

/** The explorer's pages in such a release. */
export function pagesOf({ text }: Pick<Configuration, 'text'>): Table {
  return text === 'none' ? PAGES_WITHOUT_TEXT : pages
}
