// Lines that say what a picture shows, told by their words: persons or things that are seen, and what they do or how they stand. They tell no
// more than that: a heading or a sentence of the article judges, denies, or says when and why.
import { readTable } from '../../core/data.ts'
import { wordForm } from '../../core/text.ts'
import { TITLES } from '../../lang/vi/names/lexicon.ts'
import { isPlain } from './line-kinds.ts'
import type { PageLine } from './lines.ts'
import { patternsOf } from './patterns.ts'
import { arePersons } from './persons.ts'

const SCENES = patternsOf((kind): kind is 'scene' => kind === 'scene')

/** Does the line, which stands between two paragraphs, tell what a picture shows? `Toàn cảnh hội nghị`, `Một góc chợ nhìn từ trên đồi.` */
export function isScene(line: PageLine): boolean {
  if (line.sentences > 1 || !isPlain(line)) return false
  return (
    isPersonShown(line) ||
    areTogether(line) ||
    isSeenAt(line) ||
    SCENES.some(({ pattern }) => pattern.test(wordForm(line.text))) ||
    (PERSONS_AT.some((shape) => shape.test(line.text)) && !FINITE.test(line.text))
  )
}

/** `Mạc Gia Khang và mẹ`, `Mạc Gia Khang bên bàn cờ` */
function areTogether({ text, end }: PageLine): boolean {
  return end === 'open' && /^(?:\p{Lu}\p{Ll}+ ){3,4}(?:và|cùng|bên) [^.!?:“"]{2,40}$/u.test(text) && !FINITE.test(text)
}

/** Fewest words of a line that shows a person; a subhead is shorter. */
const SHOWN_WORDS = 8

/** `Chị Lợt cúi nhặt từng mảnh lưới rách trên bãi`: a Vietnamese person by name, what the person does, and no full stop. */
function isPersonShown({ text, words, end }: PageLine): boolean {
  const name = /^(?:Ông|Bà|Anh|Chị|Em|Cụ|Cô|Bé|Thầy) ((?:\p{Lu}\p{Ll}+ ){1,4})\p{Ll}[^“"‘:?!]*$/u.exec(text)?.[1]
  return name !== undefined && end === 'open' && words >= SHOWN_WORDS && arePersons([name.trim()])
}

// `Hoài Ngân trong buổi ra mắt đĩa nhạc chiều 31/1.`, `Phùng Văn Cừ tại cơ quan điều tra`: who and where, and no verb. Without a full stop,
// a subhead such as `Hà Nội trong mắt ai` is told apart by the place.
const PERSONS_AT = [
  /^(?:\p{Lu}\S* ){1,6}(?:\([^()]{2,30}\) )?(?:trong|tại|bên) [^,;:“"]{4,80}\.$/u,
  /^(?:\p{Lu}\S* ){2,6}(?:tại (?:cơ quan|tòa|phiên tòa|phiên xử|hiện trường|bệnh viện|trụ sở|buổi|lễ|trận)|trên (?:băng ghế|sân|khán đài|sân khấu|thảm đỏ|đường chạy|bục|đường pitch))(?= |$)[^,;:“"]{0,60}$/u,
]
const FINITE =
  /(?<!\p{L})(?:bị|cho|chưa|có|cũng|đã|đang|đến|được|đều|đi|gặp|gọi|hỏi|kể|khai|không|là|làm|lên|mất|muốn|nói|phải|ra(?! mắt)|rơi|sẽ|thì|thua|thắng|tăng|giảm|trở|vào|vẫn|về|xảy)(?!\p{L})/iu

const words = readTable(new URL('../../lang/vi/data/scene-words.tsv', import.meta.url), ['kind', 'word'])
const wordsOf = (kind: string) => new Set(words.filter((row) => row.kind === kind).map((row) => wordForm(row.word)))
const ACTS = wordsOf('act')
/** Who or what is seen, and at what. */
const SEEN = [
  [wordsOf('people'), ACTS],
  [wordsOf('thing'), wordsOf('state')],
] as const
const NOT = wordsOf('not')
const TIES = wordsOf('tie')
/** `Các em`, `Nhiều du khách`, `Hàng trăm công nhân` */
const MANY = /^(?:(?:hàng (?:trăm|nghìn|chục|dài)|một (?:số|nhóm|đoàn)|đông đảo|các|những|nhiều|hai|ba|nhóm|đoàn|tốp)\s)+/u
/** Longest word of the table, and words between who is seen and what at: `chiến sĩ | Đại đội 5 | gặt`. */
const LONGEST = 4
const BETWEEN = 6
/** Fewest and most words of such a line; a sentence says where, too. */
const SEEN_WORDS = [6, 22] as const
const WHERE = /\s(?:ở|tại|trước|trong|bên|trên|ngoài|dưới|giữa|cạnh|gần|quanh|dọc)\s/u

/** `Cán bộ khuyến nông hướng dẫn bà con tỉa cành lê`, `Dãy ki-ốt nằm chỏng chơ bên đường`, `Lâm Khải ăn mừng bàn thắng` */
function isSeenAt(line: PageLine): boolean {
  const [least, most] = SEEN_WORDS
  if (line.words < least || line.words > most || (line.end !== 'open' && !/[^.]\.$/u.test(line.text)) || /[:;?!“”"]/u.test(line.text))
    return false
  const form = wordForm(line.text).replace(/\.$/u, '')
  const said = form.split(' ')
  const against = line.end === 'open' ? [NOT] : [NOT, TIES]
  if (said.some((_, k) => against.some((phrases) => phraseAt(said, k, phrases) > 0)) || (line.end !== 'open' && !WHERE.test(form)))
    return false
  const who = form.replace(MANY, '').split(' ')
  const named = /^(?:\p{Lu}\p{Ll}+ ){2,4}(?=\p{Ll})/u.exec(line.text)?.[0].trim().split(' ').length ?? 0
  return (
    SEEN.some(([heads, acts]) => {
      const head = phraseAt(who, 0, heads)
      return head > 0 && who.slice(head, head + BETWEEN).some((_, k) => phraseAt(who, head + k, acts) > 0)
    }) ||
    (named > 0 && phraseAt(said, named, ACTS) > 0)
  )
}

/** `Vì sao nhà ở xã hội bỏ trống`: does the line judge, deny, ask or say when, as clauses do and the names of topics and pictures do not? */
export function isTelling({ text }: PageLine): boolean {
  const said = wordForm(text).split(/[\s,;:.!?“”"‘’']+/u)
  return /[?!]/u.test(text) || said.some((_, k) => phraseAt(said, k, NOT) > 0)
}

/** Fewest words of a line that names whom or what a picture shows, whatever it says of them: subheads are shorter. */
const NAMED_WORDS = 8

/** `Bộ trưởng Phùng Thế Vinh tiếp đoàn doanh nghiệp Mirland`, `Du khách ghé thăm khu vườn đá`: whom a line without a stop begins with. */
export function isSomeoneNamed(line: PageLine): boolean {
  const [, most] = SEEN_WORDS
  if (!isPlain(line) || line.end !== 'open' || line.words < NAMED_WORDS || line.words > most || /[:;?!“”"]/u.test(line.text)) return false
  const form = wordForm(line.text)
  const said = form.split(' ')
  if (said.some((_, k) => phraseAt(said, k, NOT) > 0 || phraseAt(said, k, TIES) > 0)) return false
  const who = form.replace(MANY, '').split(' ')
  const isTitled = TITLES.at(line.forms, 0) !== null && /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,4} (?:\p{Lu}\p{Ll}+ ){2,4}\p{Ll}/u.test(line.text)
  return isTitled || SEEN.some(([heads]) => phraseAt(who, 0, heads) > 0)
}

/** Fewest and most words of a short sentence that may say what a picture shows. */
const SHORT_WORDS = [6, 14] as const

/**
 * `Đường vào chợ lầy lội sau mưa.`: one short sentence that nothing ties to a text, no pronoun, no connective, no time, no judgement. A
 * paragraph of the article as short as that takes up what was said before: `Vụ việc đang được điều tra.`
 */
export function isShortScene(line: PageLine): boolean {
  const [least, most] = SHORT_WORDS
  if (!isPlain(line) || line.isListed || line.sentences !== 1 || line.words < least || line.words > most) return false
  if (!/[^.]\.$/u.test(line.text) || /[:;?!“”"‘’']/u.test(line.text) || /^(?:\p{Lu}\p{Ll}* )\p{Ll}+,/u.test(line.text)) return false
  const said = wordForm(line.text).replace(/\.$/u, '').split(' ')
  return !PRONOUN.test(line.text) && !said.some((_, k) => phraseAt(said, k, NOT) > 0 || phraseAt(said, k, TIES) > 0)
}

/** `Ông gật đầu.`, `Anh im lặng.`: the person is known from what was said before; `Theo bà Mai thì khác.` */
const PRONOUN = /^(?:Theo|Cả|Mọi|Nhiều người|Không ai|Có|Rồi|Thế|Bỗng)\s|^(?:Ông|Bà|Anh|Chị|Cô|Cậu|Em|Cụ|Chú|Bác|Hắn|Y|Người) \p{Ll}/u

/** How many words of `phrases` stand at the position; 0 for none. */
function phraseAt(forms: readonly string[], at: number, phrases: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST, forms.length - at); length > 0; length--) {
    if (phrases.has(forms.slice(at, at + length).join(' '))) return length
  }
  return 0
}
