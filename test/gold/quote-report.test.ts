// The report on quotes runs on the seeds' annotations, and the seeds' quotes are found.
import { expect, test } from 'vitest'
import { formatReport } from './format-quote-report.ts'
import { reportQuotes } from './quote-report.ts'
import { readGold } from './score.ts'

test('nearly every quote found in the seeds is annotated', () => {
  const report = reportQuotes(readGold(new URL('./seeds/', import.meta.url).pathname))
  const rows = report.rules.reduce((sum, rule) => ({ found: sum.found + rule.found, of: sum.of + rule.of }), { found: 0, of: 0 })
  expect(rows.found).toBeGreaterThan(15)
  expect(rows.found / rows.of).toBeGreaterThan(0.9)
  expect(formatReport(report)).toContain('| rule | rows |')
})
