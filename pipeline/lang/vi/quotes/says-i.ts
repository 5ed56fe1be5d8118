// Says I: where somebody speaks of themselves as `tôi`.
import type { Flow } from './flow.ts'
import { wordsOf } from './words.ts'

const I = wordsOf('says-i')

export function saysI({ forms }: Flow, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (I.has(forms[i])) return true
  return false
}

/** `Tôi | nói`, `Mình | nghĩ`: nobody else is meant; but the `mình` of `làng của mình` is anybody's. */
export function isI({ forms }: Flow, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return to === from + 1 && (I.has(forms[from]) || forms[from] === 'mình')
}
