// What a Vietnamese syllable may be: an onset, a vowel group with at most one tone, an ending. Tells Vietnamese text from bytes that were
// decoded wrongly. The inventory is that of chữ Quốc ngữ, with older spellings (qui, thuý).
import { wordForm } from '../../core/text.ts'

const ONSET = '(?:ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?'
const VOWELS =
  '(?:uyê|iêu|yêu|uôi|ươi|ươu|oai|oay|oeo|uây|uya|uyu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy])'
const ENDING = '(?:ch|ng|nh|[cmnpt])?'
const SYLLABLE = new RegExp(`^${ONSET}${VOWELS}${ENDING}$`, 'u')
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** Is this word a possible Vietnamese syllable? Compared without case. */
export function isSyllable(word: string): boolean {
  if (word.length > 7) return false
  const marks = wordForm(word).normalize('NFD')
  if ((marks.match(TONES)?.length ?? 0) > 1) return false
  return SYLLABLE.test(marks.replace(TONES, '').normalize('NFC'))
}

/** Does the word hold a letter that only Vietnamese marks make, or a tone? */
export function hasMarks(word: string): boolean {
  return /[^\u0000-\u007F]/u.test(word)
}
