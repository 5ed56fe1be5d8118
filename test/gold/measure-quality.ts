// quality.json from a build of the seeds and their gold; as a program (npm run generate) it writes pipeline/release/quality.json.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { sha256 } from '../../pipeline/core/hash.ts'
import { filesBelow } from '../../pipeline/release/checksums.ts'
import { json } from '../../pipeline/release/json.ts'
import { type Quality, quality, SHIPPED_QUALITY, shareOf } from '../../pipeline/release/quality.ts'
import { tinmo } from '../fixtures/cli.ts'
import { inFolder } from '../fixtures/release.ts'
import { Rate, Tally } from './matching.ts'
import { readGold, readRows, type Scores, score } from './score.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))
const GOLD = fileURLToPath(new URL('./seeds', import.meta.url))

const MEANINGS: Readonly<Record<keyof Scores, readonly [string, string]>> = {
  body: ['article.body', 'Runs of four words of the article text.'],
  title: ['article.title', 'The headline is right.'],
  authors: ['article.authors', 'The bylines are right.'],
  publisher: ['article.publisher', 'The outlet is right.'],
  credit: ['article.credit', 'The credited agency is right.'],
  published: ['article.published', 'The date of publication is the best that an annotator could conclude.'],
  quoteOverlap: ['quote.found', 'A quote is found when half of its words overlap.'],
  quoteExact: ['quote.exact', 'All words of the quote are the same.'],
  quoteJoint: ['quote.speaker', 'The quote is found and has the right speaker.'],
  quoteType: ['quote.type', 'Of the quotes found, the type is right.'],
  speaker: ['quote.speaker_of_found', 'Of the quotes found, the speaker is right.'],
  event: ['event.found', 'An event is found when type and proving sentence agree.'],
  eventStatus: ['event.status', 'Of the events found, the status is right.'],
  eventWhen: ['event.date', 'Of the events found, the date is right in every part.'],
  eventActors: ['event.parties', 'Of the events found, who did it and to whom.'],
}

const NOTE =
  'Five pages, which the rules were written with: this shows that nothing broke, not how well unseen pages are read. docs/quality.md of the program has what was measured on others.'

export async function measureQuality(): Promise<Quality> {
  const golds = readGold(GOLD)
  const scores = await inFolder(async (out) => {
    const { code, err } = await tinmo(['build', SEEDS, '--out', out, '--quiet'])
    if (code !== 0) throw new Error(`the seeds could not be built: ${err}`)
    return score(golds, readRows(`${out}/latest`))
  })
  const names = await filesBelow(GOLD)
  const lines = await Promise.all(names.map(async (name) => `${sha256(await readFile(`${GOLD}/${name}`))}  ${name}\n`))
  const required = <T extends { optional: boolean }>(items: readonly T[]) => items.filter((item) => !item.optional).length
  const found: Quality['found'] = []
  const judged: Quality['judged'] = []
  for (const [key, [measure, meaning]] of Object.entries(MEANINGS)) {
    const value: unknown = Reflect.get(scores, key)
    if (value instanceof Tally) {
      const { right, spurious, missed } = value.counts
      const shares = { precision: shareOf(right, right + spurious), recall: shareOf(right, right + missed) }
      found.push({ measure, meaning, right, spurious, missed, ...shares, f1: shareOf(2 * right, 2 * right + spurious + missed) })
    }
    if (value instanceof Rate) judged.push({ measure, meaning, ...value.counts, accuracy: shareOf(value.counts.right, value.counts.total) })
  }
  return quality.parse({
    gold: {
      documents: golds.length,
      quotes: golds.reduce((sum, gold) => sum + required(gold.quotes), 0),
      events: golds.reduce((sum, gold) => sum + required(gold.events), 0),
      sha256: sha256(lines.join('')),
      note: NOTE,
    },
    found,
    judged,
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(SHIPPED_QUALITY, json(await measureQuality()))
