// quality.json: how well this code reads, measured on the gold that is shipped with it (test/gold/seeds). `npm run generate` measures; a test
// holds the file to what the code does now. It tells of the code, not of the data, so it is no part of the content that names a version.
import { readFileSync } from 'node:fs'
import { z } from 'zod'

export const QUALITY = 'quality.json'

const count = z.int().min(0)
const share = z.number().min(0).max(1)

/** What was looked for and found: a quote, an event, a stretch of text. */
const found = z.strictObject({
  measure: z.string().min(1),
  meaning: z.string().min(1),
  right: count,
  spurious: count,
  missed: count,
  precision: share,
  recall: share,
  f1: share,
})

/** Of each case whether it was right. */
const judged = z.strictObject({ measure: z.string().min(1), meaning: z.string().min(1), right: count, total: count, accuracy: share })

export const quality = z.strictObject({
  gold: z.strictObject({
    documents: count,
    quotes: count,
    events: count,
    /** SHA-256 over the files of the gold, `<sha256>  <name>` a line. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    /** What these numbers do not tell. */
    note: z.string().min(1),
  }),
  found: z.array(found).min(1),
  judged: z.array(judged).min(1),
})
export type Quality = z.infer<typeof quality>

/** A share to four places, so that equal counts give equal texts everywhere. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000
}

/** Everything that the counts contradict, in words. */
export function qualityFaults({ found, judged }: Quality): string[] {
  const faults: string[] = []
  for (const { measure, right, spurious, missed, precision, recall, f1 } of found) {
    const expected = [shareOf(right, right + spurious), shareOf(right, right + missed), shareOf(2 * right, 2 * right + spurious + missed)]
    if (`${[precision, recall, f1]}` !== `${expected}`)
      faults.push(`${measure}: ${precision}, ${recall}, ${f1}, but the counts give ${expected}`)
  }
  for (const { measure, right, total, accuracy } of judged) {
    if (right > total || accuracy !== shareOf(right, total))
      faults.push(`${measure}: ${accuracy}, but the counts give ${shareOf(right, total)}`)
  }
  return faults
}

export const SHIPPED_QUALITY = new URL('./quality.json', import.meta.url)

/** quality.json as it stands in every release of this code. */
export function qualityFile(): [string, string] {
  return [QUALITY, readFileSync(SHIPPED_QUALITY, 'utf8')]
}
