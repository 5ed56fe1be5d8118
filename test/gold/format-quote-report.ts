// Writes a report on quotes as Markdown tables, as docs/quality.md shows them.
import type { QuoteReport } from './quote-report.ts'
import { formatReliability } from './reliability.ts'

export function formatReport(report: QuoteReport): string {
  const percent = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : '')
  const lines = ['| rule | rows | found | exact words | speaker | right |', '|---|---:|---:|---:|---:|---:|']
  for (const { rule, of, found, exact, speaker, right } of report.rules) {
    lines.push(
      `| ${rule} | ${of} | ${percent(found, of)} | ${percent(exact, found)} | ${percent(speaker, found)} | ${percent(right, of)} |`,
    )
  }
  lines.push('', '| speaker of a found quote | quotes |', '|---|---:|')
  for (const [kind, n] of [...report.speakers].sort((a, b) => b[1] - a[1])) lines.push(`| ${kind} | ${n} |`)
  lines.push('', ...formatReliability(report.reliability))
  lines.push('', '| rule | speaker | right | rows |', '|---|---|---:|---:|')
  for (const { rule, speaker, right, of } of report.cells) lines.push(`| ${rule} | ${speaker} | ${right} | ${of} |`)
  return lines.join('\n')
}
