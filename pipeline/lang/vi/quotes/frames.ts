// Frames: the stretches in which one cue and its content stand: sentences, joined where a quotation runs over their ends and
// parted where the page lost a full stop (a caption before the next sentence).
import { isWordAt } from '../names/words.ts'
import { blankAfter, blankBefore, type Flow, isCapital, isWord } from './flow.ts'
import { isDoubleMark, type MarkPair } from './marks.ts'
import type { MentionIndex, PlacedMention } from './mention-index.ts'
import { wordsOf } from './words.ts'

export interface Frame {
  readonly from: number
  /** Token after the last one that is not the final punctuation. */
  readonly to: number
  /** Token after the final punctuation. */
  readonly end: number
}

const SENTENCE_START = wordsOf('sentence-start')
const MEDIA_START = wordsOf('media-start')
const LINK = wordsOf('link')
const NOT_HEARER = wordsOf('not-hearer')
const LOST_START = wordsOf('lost-start')
const ADDRESS_WORD = wordsOf('address-word')
const NAMED = wordsOf('named')
const CAPTION = wordsOf('caption')
const CAPTION_ENDS = (['sentence-start', 'lost-start', 'report', 'document', 'source', 'person-start', 'body-start'] as const).map(wordsOf)
const ILLUSTRATION = wordsOf('illustration')
const PERSON_START = wordsOf('person-start')
const PREDICATE = wordsOf('predicate')
const BODY_START = wordsOf('body-start')
const DATE_WORD = wordsOf('date-word')
// Words of a word of address with a full name: bà Lê Thị Sen.
const FULL_NAME = 4
const YEAR = 4
const CAPTION_REACH = 7
const CREDIT_REACH = 14
const LONGEST_TITLE = 16

/** For each token the position of the outermost pair of marks around it (marks included), or -1. */
export function outermostPairs(flow: Flow, pairs: readonly MarkPair[]): Int32Array {
  return placePairs(flow, pairs, ({ parent }) => parent === null)
}

/** The same for the pairs that stand right inside of an outermost one. */
export function innerPairs(flow: Flow, pairs: readonly MarkPair[]): Int32Array {
  return placePairs(flow, pairs, ({ parent }) => parent !== null && pairs[parent]?.parent === null)
}

function placePairs(flow: Flow, pairs: readonly MarkPair[], isMeant: (pair: MarkPair) => boolean): Int32Array {
  const at = new Int32Array(flow.tokens.length).fill(-1)
  pairs.forEach((pair, i) => {
    if (isMeant(pair)) at.fill(i, pair.open, pair.closed ? pair.close + 1 : pair.close)
  })
  return at
}

/** The frames of the tokens `[from, to)`. */
export function readFrames(
  flow: Flow,
  pairAt: Int32Array,
  { firstOf, startingAt, endingAt }: MentionIndex,
  span: { readonly from: number; readonly to: number } = { from: 0, to: flow.tokens.length },
): Frame[] {
  const frames: Frame[] = []
  let { from } = span
  for (let i = from + 1; i <= span.to; i++) {
    // Vũ Mai Anh khẳng định: no sentence starts inside a name
    const inName = (firstOf[i] ?? i) !== -1 && (firstOf[i] ?? i) < i && flow.sentence[i] === flow.sentence[i - 1]
    const isOffice = endingAt.get(i)?.mention.kind === 'person' && !isCapital(flow, i - 1) && flow.sentence[i] === flow.sentence[i - 1]
    // Ảnh: báo Công an nhân dân | Báo Tuổi Trẻ thông tin: a body that is named ends the credit
    const isCredited = isCapital(flow, i) && endingAt.get(i)?.mention.kind === 'organization' && isCaption(flow, i)
    const starts =
      (isBoundary(flow, pairAt, i) && !isOffice) ||
      (isCredited && CAPTION_ENDS.some((list) => list.startsAt(flow.forms, i, flow.tokens.length))) ||
      (pairAt[i] === -1 &&
        ((!startingAt.has(i) && isAfterTitle(flow, i)) ||
          isLostPerson(flow, startingAt.get(i)) ||
          isAfterCredit(flow, startingAt.get(i), endingAt.get(i), endingAt.get(bracketStart(flow, from, i)))))
    if (i < span.to && (inName || !starts) && !isAfterBracket(flow, from, i)) continue
    frames.push({ from, to: withoutFinalMarks(flow, pairAt, from, i), end: i })
    from = i
  }
  return frames
}

function isBoundary(flow: Flow, pairAt: Int32Array, i: number): boolean {
  if (pairAt[i] !== -1 && pairAt[i] === pairAt[i - 1]) return false
  return flow.sentence[i] !== flow.sentence[i - 1] || isLostStop(flow, i)
}

/** `(Nguồn: Reuters) Thủ tướng ...`, `[Cầu đã xong] Thủ tướng ...`: the frame so far is only a bracket. */
function isAfterBracket(flow: Flow, from: number, i: number): boolean {
  const close = flow.forms[i - 1] as string
  const starts = isCapital(flow, i) || flow.tokens[i]?.kind === 'number'
  if ((close !== ')' && close !== ']') || flow.forms[from] !== (close === ')' ? '(' : '[') || !starts) return false
  for (let k = from + 1; k < i - 1; k++) if (flow.forms[k] === close) return false
  return true
}

/** `(Ảnh: Reuters) Phát biểu ...`, `Ảnh: Internet Những quan chức ...`: a capital no name begins with, after a name or a bracket. */
function isLostStop(flow: Flow, i: number): boolean {
  if (isCapital(flow, i) && ILLUSTRATION.before(flow.forms, i, Math.max(0, i - CAPTION_REACH)) < i) return true
  if (!isCapital(flow, i)) return false
  if (flow.forms[i - 1] === ')' && isCreditBracket(flow, i - 1)) return true
  if (isCaption(flow, i) && CAPTION_ENDS.some((list) => list.startsAt(flow.forms, i, flow.tokens.length)))
    return isCapital(flow, i - 1) || flow.forms[i - 1] === 'cấp'
  if (
    MEDIA_START.startsAt(flow.forms, i, flow.tokens.length) &&
    isWord(flow, i - 1) &&
    !isCapital(flow, i - 1) &&
    !LINK.has(flow.forms[i - 1]) &&
    !NOT_HEARER.has(flow.forms[i - 1])
  )
    return true
  // về tình hình Biển Đông | Phía Lào cho biết
  if (flow.forms[i] === 'phía' && isWord(flow, i - 1) && blankAfter(flow, i)) return true
  if (isLostStart(flow, i)) return true
  if (isYearOfName(flow, i) && BODY_START.startsAt(flow.forms, i, flow.tokens.length)) return true
  // Mẹ Việt Nam Anh hùng, Mai Tinh Anh kể: the end of a name; but Ảnh: Lê Tám | Anh kể
  if (!SENTENCE_START.has(flow.forms[i]) || (flow.forms[i] === 'anh' && isCapital(flow, i - 1) && !isCaption(flow, i))) return false
  const before = flow.forms[i - 1] as string
  if (before === ')' || before === ']') return true
  // trả lời báo chí sáng 14/6 | Còn luật quy định: a day ends what stands before
  const isDay = flow.tokens[i - 1]?.kind === 'number' && flow.forms[i - 2] === '/' && flow.tokens[i - 3]?.kind === 'number'
  return (isDay || (isWord(flow, i - 1) && isCapital(flow, i - 1))) && isWord(flow, i + 1) && !isCapital(flow, i + 1) && blankAfter(flow, i)
}

/** `ở Cúp Sông Mây 2013 | Ban tổ chức`: a year that ends a name ends the caption. */
function isYearOfName(flow: Flow, i: number): boolean {
  return flow.tokens[i - 1]?.kind === 'number' && (flow.forms[i - 1]?.length ?? 0) === YEAR && isCapital(flow, i - 2)
}

/**
 * `ra ngoài xử lý | Bà Lê Thị Sen cho biết`: a word of address with a capital letter and a full name, after one of small letters; after a name
 * (tại lễ hội Nhật Bản | Ông Ito Ayumi) two words do.
 */
function isLostPerson(flow: Flow, placed: PlacedMention | undefined): boolean {
  if (placed?.mention.form !== 'name' || placed.mention.kind !== 'person') return false
  const { from, to } = placed
  const least = isCapital(flow, from - 1) ? FULL_NAME - 1 : FULL_NAME
  if (!isCapital(flow, from) || to - from < least || ADDRESS_WORD.after(flow.forms, from, to) === from) return false
  return isWord(flow, from - 1) && !LINK.has(flow.forms[from - 1]) && blankAfter(flow, from - 1)
}

/** `Ảnh: Phạm Quyết | Đại biểu Lê Thị Sen cho rằng`: an office with a name after the credit of a picture, or at once after another's name. */
function isAfterCredit(
  flow: Flow,
  placed: PlacedMention | undefined,
  before: PlacedMention | undefined,
  bracketed: PlacedMention | undefined,
): boolean {
  if (!placed || placed.mention.role === null || placed.mention.form !== 'name' || !isCapital(flow, placed.from)) return false
  if (before?.mention.kind === 'person' && before.mention.form === 'name') return true
  // Chị Lê Thị Sen (Hà Nội) | Luật sư Lê Tám trả lời
  if (bracketed?.mention.kind === 'person' && bracketed.mention.form === 'name') return true
  return isCapital(flow, placed.from - 1) && !LINK.has(flow.forms[placed.from - 1]) && isCaption(flow, placed.from)
}

/** The token before which the bracket opens that closes right before `at`; -1 where none does. */
function bracketStart(flow: Flow, from: number, at: number): number {
  if (flow.forms[at - 1] !== ')') return -1
  for (let k = at - 2; k > Math.max(from, at - CREDIT_REACH); k--) if (flow.forms[k] === '(') return k
  return -1
}

/** `ngập trong bùn | Các nhân chứng`, `giữ được cây đa | Sáng 4/6`: a word that opens sentences, with a capital letter, after one of small letters. */
function isLostStart(flow: Flow, i: number): boolean {
  const after = LOST_START.after(flow.forms, i, flow.tokens.length)
  // võ sĩ họ Từ: a surname
  if (after === i || !blankAfter(flow, after - 1) || flow.forms[i - 1] === 'họ') return false
  const number = flow.tokens[after]?.kind === 'number'
  if (!number && (!isWord(flow, after) || isCapital(flow, after))) return false
  if (after > i + 1 && isCapital(flow, after - 1)) return false
  // kỷ niệm 50 năm Ngày lập làng: a day that is kept
  if (!number && flow.forms[i] === 'ngày' && after === i + 1) return false
  const isDay =
    number && DATE_WORD.has(flow.forms[i]) && (/[.]/u.test(flow.forms[after] ?? '') || /^[/-]$/u.test(flow.forms[after + 1] ?? ''))
  return (
    (endsTitle(flow, i - 1) || flow.tokens[i - 1]?.kind === 'number' || (isWord(flow, i - 1) && (isDay || !isCapital(flow, i - 1)))) &&
    !LINK.has(flow.forms[i - 1]) &&
    NAMED.before(flow.forms, i, 0) === i
  )
}

/** `Nỗi buồn của “vua gốm” | Chia sẻ với phóng viên, ...`: a heading that ends in marks, and a word with a capital letter that names nobody. */
function isAfterTitle(flow: Flow, i: number): boolean {
  const isStart = isCapital(flow, i) && isWord(flow, i + 1) && !isCapital(flow, i + 1) && blankBefore(flow, i)
  const isCommon = isStart && (isWordAt(flow.tokens, i) || PREDICATE.startsAt(flow.forms, i, i + 2))
  return isCommon && endsTitle(flow, i - 1) && !PERSON_START.startsAt(flow.forms, i, i + 2)
}

/** `sau vụ phóng “Đổi thay” | Nếu trời mưa`: marks that close what began behind a word; not a heading in marks. */
function endsTitle(flow: Flow, at: number): boolean {
  if (!isDoubleMark(flow.forms[at])) return false
  for (let k = at - 1; k > Math.max(0, at - LONGEST_TITLE); k--) if (isDoubleMark(flow.forms[k])) return isWord(flow, k - 1)
  return false
}

/** `(Ảnh: Reuters)`: the bracket that closes at a token holds the credit of a picture. */
function isCreditBracket(flow: Flow, close: number): boolean {
  for (let k = close - 1; k > Math.max(0, close - CREDIT_REACH); k--) {
    // (Ảnh minh họa), (ảnh Mai Hoa)
    if (flow.forms[k] === '(')
      return ILLUSTRATION.after(flow.forms, k + 1, close) === close || (CAPTION.has(flow.forms[k + 1]) && isCapital(flow, k + 2))
    if (flow.forms[k] === ':') return CAPTION.before(flow.forms, k, 0) < k
  }
  return false
}

/** `Ảnh: Nguyễn Quyết | Ông Nghĩa ...`: the credit of a picture stands a few words before. */
function isCaption(flow: Flow, i: number): boolean {
  for (let k = i - 1; k > Math.max(0, i - CAPTION_REACH); k--) {
    if (flow.forms[k] === ':') return CAPTION.before(flow.forms, k, 0) < k
    if (!isWord(flow, k) && flow.forms[k] !== '/' && flow.forms[k] !== '-') return false
  }
  return false
}

function withoutFinalMarks(flow: Flow, pairAt: Int32Array, from: number, end: number): number {
  let to = end
  while (to > from && pairAt[to - 1] === -1 && '.!?…/'.includes(flow.forms[to - 1] as string)) to--
  // giá gạo đang tăng (ảnh minh họa: KT)
  return flow.forms[to - 1] === ')' && isCreditBracket(flow, to - 1) ? Math.max(from, bracketStart(flow, from, to)) : to
}
