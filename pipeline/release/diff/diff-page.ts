// A page that shows what differs between two releases: one HTML file without script or outer parts. Texts of the rows are text, never markup.
import type { Value } from '../../export/row.ts'
import { printable } from '../explain/printable.ts'
import { changeKind, type ReleaseDiff } from './diff-releases.ts'
import type { FieldChange, RowChange } from './row-changes.ts'
import type { SchemaChange } from './schema-changes.ts'

/** At most this many rows of each kind are shown of a table, and this much of a value; characters. */
const SHOWN = 200
const LONG = 600

/** Collects the rows that the page will show. */
export class DiffSample {
  readonly rows = new Map<string, RowChange[]>()
  private readonly counts = new Map<string, number>()

  add(change: RowChange): void {
    const kind = `${change.table} ${change.change}`
    const count = (this.counts.get(kind) ?? 0) + 1
    this.counts.set(kind, count)
    if (count <= SHOWN) this.rows.set(change.table, [...(this.rows.get(change.table) ?? []), change])
  }
}

export function diffPage(names: readonly [string, string], diff: ReleaseDiff, sample: DiffSample): string {
  const [before, after] = names.map(escaped)
  const tables = [...diff.rows].map(
    ([table, { added, changed, removed }]) =>
      `<tr><th scope="row"><a href="#${escaped(table)}">${escaped(table)}</a></th><td>${added}</td><td>${changed}</td><td>${removed}</td></tr>`,
  )
  const sections = [...diff.rows].map(([table, { added, changed, removed }]) => {
    const rows = sample.rows.get(table) ?? []
    const left = added + changed + removed - rows.length
    const more = left ? `<p>${left} more: <code>tinmo diff --jsonl</code> lists all.</p>` : ''
    return `<section id="${escaped(table)}"><h2>${escaped(table)}</h2>${rows.length ? rows.map(rowItem).join('\n') : '<p>No row differs.</p>'}${more}</section>`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${before} to ${after}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${before} → ${after}</h1>
<p>Kind of change: <strong>${changeKind(diff)}</strong>.</p>
<h2>Rows</h2>
<table><thead><tr><th scope="col">table</th><th scope="col">added</th><th scope="col">changed</th><th scope="col">removed</th></tr></thead><tbody>
${tables.join('\n')}
</tbody></table>
<h2>Schema</h2>
${diff.schema.length ? `<ul>${diff.schema.map(schemaItem).join('\n')}</ul>` : '<p>No column differs.</p>'}
${sections.join('\n')}
</body>
</html>
`
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; }
th, td { border: 1px solid #8886; padding: .2rem .6rem; text-align: left; vertical-align: top; white-space: pre-wrap; }
details { margin: .3rem 0; }
summary { cursor: pointer; }
del { background: #f005; } ins { background: #0c05; text-decoration: none; }
.added::before { content: "+ "; } .removed::before { content: "− "; } .changed::before { content: "≠ "; }
`

function schemaItem({ table, column, change, old, new: now, incompatible }: SchemaChange): string {
  const name = column === null ? table : `${table}.${column}`
  const values = old === null && now === null ? '' : `: ${escaped(old ?? 'none')} → ${escaped(now ?? 'none')}`
  return `<li><code>${escaped(name)}</code> ${escaped(change)}${values}${incompatible ? ' <strong>incompatible</strong>' : ''}</li>`
}

function rowItem({ change, key, fields = {} }: RowChange): string {
  const name = Object.values(key).map(shown).join(' ')
  const entries = Object.entries(fields)
  const head = `<span class="${change}">${escaped(name)}</span> ${change}${entries.length ? `: ${entries.map(([column]) => escaped(column)).join(', ')}` : ''}`
  if (!entries.length) return `<p>${head}</p>`
  const rows = entries.map(([column, field]) => `<tr><th scope="row">${escaped(column)}</th>${fieldCells(field)}</tr>`)
  return `<details><summary>${head}</summary><table lang="vi"><thead lang="en"><tr><th scope="col">column</th><th scope="col">old</th><th scope="col">new</th></tr></thead><tbody>${rows.join('')}</tbody></table></details>`
}

/** Old and new value, with what lies between their common beginning and end marked. */
function fieldCells(field: FieldChange): string {
  const [before, after] = [[...shown(field.old)], [...shown(field.new)]]
  const shortest = Math.min(before.length, after.length)
  let start = 0
  while (start < shortest && before[start] === after[start]) start++
  let end = 0
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return [cell(before, start, end, 'del'), cell(after, start, end, 'ins')].join('')
}

function cell(text: readonly string[], start: number, end: number, tag: 'del' | 'ins'): string {
  const middle = text.slice(start, text.length - end)
  const marked = middle.length ? `<${tag}>${escaped(shortened(middle.join('')))}</${tag}>` : ''
  const head = text.slice(0, start).join('')
  const tail = text.slice(text.length - end).join('')
  const around = LONG / 6
  const before = start > around ? `…${text.slice(start - around, start).join('')}` : head
  const after = end > around ? `${text.slice(text.length - end, text.length - end + around).join('')}…` : tail
  return `<td><bdi>${escaped(before)}${marked}${escaped(after)}</bdi></td>`
}

function shortened(text: string): string {
  const points = [...text]
  return points.length > LONG ? `${points.slice(0, LONG).join('')}…` : text
}

function shown(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as text, in elements and in quoted attributes; control and direction characters are shown, not sent. */
function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/gu, (char) => ENTITIES[char] ?? char)
}
