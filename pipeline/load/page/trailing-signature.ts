// A signature behind the last sentence of a text.
import { squeeze } from '../../core/text.ts'
import { parseSignature, type Signature } from './names.ts'

/** Characters at the end of a text in which its signature is looked for. */
const TRAILING = 120

// Where the last sentence ends; or, since names have full stops of their own (`NG.THANH`, `P.V`), a full stop with a blank behind it.
const SENTENCE_ENDS = [/[.!?…]["”’')]*\s*(?=[^.!?…]{2,80}$)/gu, /[.!?…/]["”’')]*\s+(?=\S)/gu]

/** What stands behind the last sentence of a paragraph, as where the body runs on one line: `... ông nói. Lan Anh (T/h) Theo Báo Mới`. */
export function trailingSignature(paragraph: string): Signature | null {
  const end = paragraph.slice(-TRAILING)
  for (const ends of SENTENCE_ENDS) {
    for (const match of end.matchAll(ends)) {
      const rest = squeeze(end.slice(match.index + match[0].length)).replace(/^[/.\s]+/u, '')
      const signature = rest.length >= 2 ? parseSignature(rest) : null
      if (signature !== null) return signature
    }
  }
  return null
}
