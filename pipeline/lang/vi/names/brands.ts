// Brands: foreign words that the article puts after chiếc, mẫu, thương hiệu and the like are companies or their goods, not people.
import { BRAND_HEAD } from './lexicon.ts'
import type { Line } from './phrases.ts'
import { runEnd } from './runs.ts'
import { isVietnameseSyllable } from './syllables.ts'

/** Adds the names that a sentence uses as brands, with their beginnings: `chiếc Nordvak Grand` gives Nordvak and Nordvak Grand. */
export function noteBrands(s: Line, brands: Set<string>): void {
  for (let i = 0; i < s.tokens.length; i++) {
    const head = s.tokens[i]?.kind === 'word' ? BRAND_HEAD.at(s.forms, i) : null
    if (!head || !s.tokens[head.to]?.capital || isVietnameseSyllable(s.forms[head.to] ?? '')) continue
    const [start, end] = [s.tokens[head.to]?.start ?? 0, runEnd(s, head.to)]
    for (let to = head.to + 1; to <= end; to++) brands.add(s.body.slice(start, s.tokens[to - 1]?.end))
    i = Math.max(i, end - 1)
  }
}
