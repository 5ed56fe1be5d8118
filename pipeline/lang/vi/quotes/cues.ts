// Cues: the verbs and phrases of communication (data/cues.tsv), found outside quotation marks; passives and nouns are left out.
import type { CueClass } from '../../../../schemas/terms.ts'
import { CUE_CLASSES } from '../../../../schemas/terms.ts'
import { readTable } from '../../../core/data.ts'
import { PhraseIndex } from '../../../core/phrases.ts'
import { type Flow, isCapital, isWord } from './flow.ts'
import type { Frame } from './frames.ts'
import { isDoubleMark } from './marks.ts'
import { wordsOf } from './words.ts'

export type CueTakes = 'any' | 'clause' | 'comma' | 'rang' | 'quote' | 'relay'

export interface Cue {
  readonly text: string
  readonly class: CueClass
  readonly takes: CueTakes
  readonly noun: boolean
}

export interface CueHit {
  readonly cue: Cue
  readonly from: number
  readonly to: number
  /** Whom the words are for, in `cho báo giới biết`. */
  readonly gap: { readonly from: number; readonly to: number } | null
}

const TAKES: readonly CueTakes[] = ['any', 'clause', 'comma', 'rang', 'quote', 'relay']
const cueRows = readTable(new URL('../data/cues.tsv', import.meta.url), ['cue', 'class', 'takes', 'noun', 'example', 'counter'])
const index = new PhraseIndex<Cue | 'none'>()
for (const row of cueRows) {
  const cueClass = CUE_CLASSES.find((c) => c === row.class)
  const takes = TAKES.find((t) => t === row.takes)
  if (!cueClass || !takes) throw new Error(`cues.tsv: ${row.cue}: unknown class or takes`)
  index.add(row.cue, { text: row.cue, class: cueClass, takes, noun: row.noun === 'y' })
}
for (const row of readTable(new URL('../data/not-cues.tsv', import.meta.url), ['phrase', 'example'])) index.add(row.phrase, 'none')

const TELL: Cue = { text: 'cho biết', class: 'say', takes: 'any', noun: false }
const AFTER = wordsOf('after-cue')
const NOUN_BEFORE = wordsOf('noun-before')
const NOUN_AFTER = wordsOf('noun-after')
const MEDIUM = wordsOf('medium')
const WIDE = wordsOf('wide')
const SINCE = wordsOf('since')
const GAP = wordsOf('gap')
const TELLS = wordsOf('tells')
const VERB_NOUN = wordsOf('verb-noun')
const NEGATION = wordsOf('negation')
const IRREALIS = wordsOf('irrealis')
const ADVERB = wordsOf('adverb')
const LONGEST_GAP = 8
const BREAK = /^[,–—-]$/u

/** The cues of a frame, left to right. */
export function findCues(flow: Flow, pairAt: Int32Array, frame: Frame, inName: (at: number) => boolean): CueHit[] {
  const hits: CueHit[] = []
  for (let i = frame.from; i < frame.to; i++) {
    if (pairAt[i] !== -1 || inName(i)) continue
    const match = index.at(flow.forms, i)
    if (match && match.to <= frame.to) {
      if (match.value !== 'none' && isVerb(flow, match.value, i, match.to, frame)) {
        hits.push({ cue: match.value, from: i, to: suffixed(flow, match.to, frame), gap: null })
      }
      i = match.to - 1
    } else if (flow.forms[i] === 'cho') {
      const hit = tellWithGap(flow, pairAt, i, frame)
      if (hit) {
        hits.push(hit)
        i = hit.to - 1
      }
    }
  }
  return hits.filter((hit, i) => !isSubject(flow, hit, hits[i + 1], frame))
}

/** `“...”, thông báo | khẳng định`: right after a quotation a word of saying is the subject of the verb that ends the sentence. */
function isSubject({ forms }: Flow, { from }: CueHit, next: CueHit | undefined, frame: Frame): boolean {
  return next !== undefined && next.to >= frame.to && BREAK.test(forms[from - 1] ?? '') && isDoubleMark(forms[from - 2])
}

/** The end of `dẫn lời`, `trích nguồn tin từ` at a token; the token itself where nobody's words are passed on there. */
export function relayEnd({ forms }: Flow, at: number): number {
  const match = index.at(forms, at)
  return match && match.value !== 'none' && match.value.takes === 'relay' ? match.to : at
}

/** The noun of communication that ends before token `to` (tuyên bố | của). */
export function cueNounAt(flow: Flow, to: number, frame: Frame): CueHit | null {
  for (let from = Math.max(frame.from, to - 3); from < to; from++) {
    const match = index.at(flow.forms, from)
    if (match && match.to === to && match.value !== 'none' && match.value.noun) return { cue: match.value, from, to, gap: null }
  }
  return null
}

/** `nói | tiếp`, `khẳng định | rõ ràng`, `nêu rõ | ràng`; not `khẳng định tiếp tục giúp dân`. */
function suffixed({ forms }: Flow, to: number, frame: Frame): number {
  if (forms[to] === 'tiếp' && forms[to + 1] === 'tục') return to
  return Math.max(to, AFTER.after(forms, /^(?:rõ|thẳng)$/u.test(forms[to - 1] ?? '') ? to - 1 : to, frame.to))
}

/** `cho AFP biết`, `cho báo giới hay`. */
function tellWithGap(flow: Flow, pairAt: Int32Array, at: number, frame: Frame): CueHit | null {
  const first = at + 1
  const hearer = GAP.after(flow.forms, first, frame.to)
  // sẽ thông báo cho An biết: nothing was said
  const verb = TELLS.before(flow.forms, at, frame.from)
  if ((!isCapital(flow, first) && hearer === first) || isNegated(flow, verb, frame)) return null
  for (let i = first + 1; i <= Math.min(first + LONGEST_GAP, frame.to - 1); i++) {
    if (!isWord(flow, i) || pairAt[i] !== -1) return null
    // cho những người chưa biết đan: who they are
    if (NEGATION.has(flow.forms[i - 1]) && flow.forms[i] === 'biết') return null
    // hay is also `or`: it tells only right after the hearer.
    if (flow.forms[i] === 'biết' || (flow.forms[i] === 'hay' && (i === hearer || isCapital(flow, i - 1)))) {
      return { cue: TELL, from: at, to: suffixed(flow, i + 1, frame), gap: { from: first, to: i } }
    }
  }
  return null
}

function isVerb(flow: Flow, cue: Cue, from: number, to: number, frame: Frame): boolean {
  // A capital inside the sentence belongs to a name (Ôn Gia Bảo).
  if (isCapital(flow, from) && from > frame.from && isWord(flow, from - 1)) return false
  return !isNoun(flow, cue, from, to, frame) && !isPassive(flow, from, frame) && !isNegated(flow, from, frame) && !isRefusal(flow, to)
}

/** `nói “không” với ma túy`, `nói “có” trước hôn nhân`: no words are told. */
function isRefusal({ forms }: Flow, to: number): boolean {
  return isDoubleMark(forms[to]) && /^(?:không|có)$/u.test(forms[to + 1] ?? '') && /^(?:với|trước)$/u.test(forms[to + 3] ?? '')
}

/** `không nói`, `chưa cho biết`, `cần nói`, `sẽ tuyên bố`, `chưa có sách nào nói`: nothing was said; but `lúc nào cũng nói`. */
function isNegated(flow: Flow, at: number, frame: Frame): boolean {
  // không có người trả lời, chưa có ai nói
  if (/^(?:người|ai)$/u.test(flow.forms[at - 1] ?? '') && flow.forms[at - 2] === 'có' && NEGATION.has(flow.forms[at - 3])) return true
  let i = at
  for (let step = 0; step < 3 && i > frame.from; step++) {
    // Trần Phá Không cho rằng: a capital after a word belongs to a name
    const named = isCapital(flow, i - 1) && i - 1 > frame.from && isWord(flow, i - 2)
    // chuyên gia hàng không nói
    const flies = flow.forms[i - 1] === 'không' && flow.forms[i - 2] === 'hàng'
    if (!named && !flies && (NEGATION.has(flow.forms[i - 1]) || IRREALIS.before(flow.forms, i, frame.from) < i)) return true
    if (flow.forms[i - 1] === 'nào' && !/^(?:cũng|đều)$/u.test(flow.forms[i] ?? '')) return true
    const before = ADVERB.before(flow.forms, i, frame.from)
    if (before === i) return false
    i = before
  }
  return false
}

/** `bị cáo buộc`, `được thông báo`: said of the one spoken about. */
function isPassive(flow: Flow, at: number, frame: Frame): boolean {
  const before = at > frame.from ? flow.forms[at - 1] : undefined
  return before === 'bị' || before === 'được'
}

/** `đo đạc, dự tính, | dự báo`: a word or two between the commas. */
function isLastOfList({ forms }: Flow, from: number, to: number): boolean {
  // Sen, 30 tuổi, kể: ...
  if (forms[from - 2] === 'tuổi' || forms[to] === ':' || forms[to] === 'rằng') return false
  return forms[from - 1] === ',' && (forms[from - 3] === ',' || forms[from - 4] === ',')
}

/** `lời cáo buộc`, `tuyên bố của`, `tuyên bố này`. */
function isNoun(flow: Flow, cue: Cue, from: number, to: number, frame: Frame): boolean {
  // vụ việc nói trên; but: nói trên truyền hình, nói trên Twitter
  // khẳng định trên địa bàn đã hết lũ
  const mentions = flow.forms[to] === 'trên' && !WIDE.startsAt(flow.forms, to + 1, frame.to)
  if (mentions && !isCapital(flow, to + 1) && !MEDIUM.startsAt(flow.forms, to + 1, frame.to)) return true
  // thợ gốm chứng kiến vụ việc cho biết, doanh nghiệp đầu mối cho biết: here the word is the end of a noun
  const isCase = /^(?:(?:vụ|sự|công) việc|(?:đầu|manh) mối)$/u.test(flow.forms.slice(from - 2, from).join(' '))
  if (VERB_NOUN.has(flow.forms[from - 1]) && from > frame.from && !isCase) return true
  // đó là những lời tâm sự của ông Nam
  // những lời buộc tội là sai
  const isSaid = flow.forms[to] === 'là' || flow.forms.slice(Math.max(frame.from, from - 3), from).includes('là')
  if (flow.forms[from - 1] === 'lời' && isSaid) return true
  if (!cue.noun) return false
  // lúc 19 giờ Dự báo ..., đo đạc, dự tính, dự báo đã kịp thời: a title, and the last of a list
  if (from > frame.from && (isCapital(flow, from) || isLastOfList(flow, from, to))) return true
  // ông Nam khẳng định đó là tin sai: what is so
  if (flow.forms[to] === 'đó' && flow.forms[to + 1] === 'là') return false
  // “...”, một người xem viết. “...”, báo cáo khẳng định.: after a quotation the last word is the verb
  if (to >= frame.to && isDoubleMark(flow.forms[frame.from])) return false
  if (from > frame.from && NOUN_BEFORE.before(flow.forms, from, frame.from) < from) return true
  // ông Nam thông báo từ nay đến Tết cầu sẽ đóng
  const isSince = flow.forms[to] === 'từ' && (flow.tokens[to + 1]?.kind === 'number' || SINCE.startsAt(flow.forms, to + 1, frame.to))
  return to < frame.to && !isSince && NOUN_AFTER.startsAt(flow.forms, to, frame.to)
}
