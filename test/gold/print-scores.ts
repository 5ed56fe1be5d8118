// Prints how a release scores against folders of annotated articles: npx tsx test/gold/print-scores.ts out/latest test/gold/seeds
import { readGold, readRows, score } from './score.ts'

const [release, ...folders] = process.argv.slice(2)
if (!release || !folders.length) {
  console.error('usage: npx tsx test/gold/print-scores.ts RELEASE GOLD_FOLDER...')
  process.exit(2)
}
for (const [name, measure] of Object.entries(score(folders.flatMap(readGold), readRows(release)))) {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(6)
  if ('accuracy' in measure) console.log(`${name.padEnd(14)} right ${percent(measure.accuracy)}`)
  else console.log(`${name.padEnd(14)} P ${percent(measure.precision)}  R ${percent(measure.recall)}  F1 ${percent(measure.f1)}`)
}
