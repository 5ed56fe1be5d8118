// Tells Vietnamese syllables from foreign words by their spelling, and folds names for comparison.

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
const MARKS = /[\u0300-\u036f]/gu
// Vowels that end the syllable, and those that a consonant may follow: rai and ran are syllables, rain is none.
const OPEN_NUCLEI = 'iêu|yêu|oai|oay|oao|oeo|uai|uây|uôi|uya|uyu|ươi|ươu|uêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|uơ|ui|ưa|ưi|ưu'
const NUCLEI = 'uyê|iê|oa|oă|oe|oo|uâ|uê|uô|uy|ươ|yê|[aăâeêioôơuưy]'
const SYLLABLE = new RegExp(
  `^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?(?:(?:${OPEN_NUCLEI})|(?:${NUCLEI})(?:ch|ng|nh|[cmnpt])?)$`,
  'u',
)

/** Takes a lower-case word form: `nguyễn`, `moon` are possible syllables; `trump`, `obama`, `jae` are not. */
export function isVietnameseSyllable(form: string): boolean {
  if (form.length > 7) return false
  const known = KNOWN.get(form)
  if (known !== undefined) return known
  const is = SYLLABLE.test(form.normalize('NFD').replace(TONES, '').normalize('NFC'))
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  KNOWN.set(form, is)
  return is
}

/** Answers given before; the same few thousand syllables make up nearly all text. */
const KNOWN = new Map<string, boolean>()
const MOST_KNOWN = 20_000

/** Lower case without any diacritics: `Erdoğan` and `Erdogan` are the same name. */
export function foldName(word: string): string {
  const known = FOLDED.get(word)
  if (known !== undefined) return known
  const folded = word.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd')
  if (FOLDED.size >= MOST_KNOWN) FOLDED.clear()
  if (word.length <= LONGEST_KNOWN) FOLDED.set(word, folded)
  return folded
}

const FOLDED = new Map<string, string>()
const LONGEST_KNOWN = 60

/** Whether two spellings of a foreign word are one or two letters apart: `Sergei` and `Sergey`, `Erdogan` and `Ergodan`; of five letters (`Marco`, `Maria`) both are too short. */
export function isNearSpelling(a: string, b: string): boolean {
  if (a === b) return true
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 5 || (a.length === 5 && b.length === 5)) return false
  const most = Math.min(a.length, b.length) >= 8 ? 2 : 1
  if (Math.abs(a.length - b.length) > most) return false
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return (row[b.length] ?? most + 1) <= most
}
