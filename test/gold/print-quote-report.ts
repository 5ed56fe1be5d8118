// Prints the report on quotes for folders of annotated articles: npx tsx test/gold/print-quote-report.ts test/gold/seeds
import { formatReport } from './format-quote-report.ts'
import { reportQuotes } from './quote-report.ts'
import { readGold } from './score.ts'

const folders = process.argv.slice(2)
if (!folders.length) {
  console.error('usage: npx tsx test/gold/print-quote-report.ts GOLD_FOLDER...')
  process.exit(2)
}
console.log(formatReport(reportQuotes(folders.flatMap(readGold))))
