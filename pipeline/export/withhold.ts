// A row on its way into a release without text: what holds text of the article becomes null, but for short quotes.
import { columnsOf, type Table } from '../../schemas/columns.ts'
import { SHORT_QUOTE } from '../../schemas/configuration.ts'

/** A function that takes out of a row what the table withholds; the row itself where it withholds nothing. */
export function withholding(table: Table): (row: object) => object {
  const columns = columnsOf(table.schema).filter((column) => column.holds !== undefined && column.nullable)
  if (columns.length === 0) return (row) => row
  return (row) => {
    const kept: Record<string, unknown> = { ...row }
    for (const { name, holds } of columns) {
      const value = kept[name]
      if (holds === 'text' || (typeof value === 'string' && value.length > SHORT_QUOTE)) kept[name] = null
    }
    return kept
  }
}
