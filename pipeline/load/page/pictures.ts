// Captions told by where they stand: below what is left of a picture, above its credit, between two paragraphs as a scene without a verb.
import { wordForm } from '../../core/text.ts'
import { isPlain, isProse } from './line-kinds.ts'
import type { PageLine } from './lines.ts'
import { arePersons } from './names.ts'
import { patternsOf } from './patterns.ts'

/** Positions of the lines that are the text of a picture by where they stand. `slug`: what a scraper left of the title before links. */
export function underPictures(lines: readonly PageLine[], slug: string | null): Set<number> {
  const found = new Set<number>()
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (!before || line.words > 60 || line.number - before.number > 2) return
    const isBarePicture = /^!\[[^\]]{0,200}\](?:\([^)]{0,300}\))?[\s|]*$/u.test(before.raw.trim().slice(0, 600))
    if (
      before.isPictureAlt ||
      (slug !== null && before.text === slug) ||
      isBarePicture ||
      isCaptionLabel(before) ||
      isAboveCredit(lines, i) ||
      isAboveAgency(lines, i) ||
      isScene(lines, i)
    )
      found.add(i)
  })
  return found
}

/** `Chụp lại hình ảnh,`, `[IMAGE]`: the caption stands on the next line. */
function isCaptionLabel({ text, furniture }: PageLine): boolean {
  return (
    furniture === 'noise' &&
    /^(?:(?:nguồn hình ảnh|chụp lại hình ảnh|image caption),?|\[(?:image|img|photo|picture|ảnh|hình)\])$/iu.test(text)
  )
}

/** Longest caption whose credit stands on a line of its own; words. */
const UNSIGNED_CAPTION = 30

/** `Cỏ mọc kín lối vào khu nhà` above `ẢNH: ĐÌNH VỌNG`, below a paragraph: no sentence, so that no paragraph is taken for a caption. */
function isAboveCredit(lines: readonly PageLine[], i: number): boolean {
  const [line, before, after] = [lines[i], lines[i - 1], lines[i + 1]]
  if (!line || !after || line.end !== 'open' || line.words > UNSIGNED_CAPTION || !isPlain(line) || line.isByline) return false
  return after.isCaption && /^(?:ảnh|nguồn ảnh|photo)\s?:/iu.test(after.text) && before !== undefined && isProse(before)
}

/** Words of a picture's text that stands above the name of an agency, before the article's own text: `Xe bọc thép trên phố, ngày 1/2.` `AFP` */
const AGENCY_CAPTION = [5, 30] as const

function isAboveAgency(lines: readonly PageLine[], i: number): boolean {
  const [line, agency, text] = [lines[i], lines[i + 1], lines[i + 2]]
  if (!line || !agency || !text || !isPlain(line) || line.sentences > 1 || !isProse(text) || !isAgencyName(agency)) return false
  const [least, most] = AGENCY_CAPTION
  return line.words >= least && line.words <= most && i > 0 && !lines.slice(0, i).some(isProse)
}

/** `REUTERS` */
export function isAgencyName(line: PageLine): boolean {
  return line.isSignature && !line.isByline && !line.isNamedCredit && line.words <= 3
}

const SCENES = patternsOf((kind): kind is 'scene' => kind === 'scene')

/** `Toàn cảnh hội nghị`, `Một góc chợ nhìn từ trên đồi.` between two paragraphs; elsewhere a headline may begin so. */
function isScene(lines: readonly PageLine[], i: number): boolean {
  const [line, before, after] = [lines[i], lines[i - 1], lines[i + 1]]
  const isBetween = before && isProse(before) && after && (isProse(after) || isSubhead(after, lines[i + 2]) || isAnswer(after))
  if (!line || !isBetween || line.sentences > 1 || !isPlain(line)) return false
  return (
    isPersonShown(line) ||
    SCENES.some(({ pattern }) => pattern.test(wordForm(line.text))) ||
    (PERSONS_AT.some((shape) => shape.test(line.text)) && !FINITE.test(line.text))
  )
}

/** Fewest words of a line that shows a person; a subhead is shorter. */
const SHOWN_WORDS = 8

/** `Chị Lợt cúi nhặt từng mảnh lưới rách trên bãi`: a Vietnamese person by name, what the person does, and no full stop. */
function isPersonShown({ text, words, end }: PageLine): boolean {
  const name = /^(?:Ông|Bà|Anh|Chị|Em|Cụ|Cô|Bé|Thầy) ((?:\p{Lu}\p{Ll}+ ){1,4})\p{Ll}[^“"‘:?!]*$/u.exec(text)?.[1]
  return name !== undefined && end === 'open' && words >= SHOWN_WORDS && arePersons([name.trim()])
}

/** Longest subhead below a picture; words. */
const SUBHEAD_WORDS = 10

/** `- Xin cảm ơn ông!` */
function isAnswer(line: PageLine): boolean {
  return line.isListed && line.end === 'sentence' && isPlain(line)
}

function isSubhead(line: PageLine, after: PageLine | undefined): boolean {
  return isPlain(line) && line.end === 'open' && line.words <= SUBHEAD_WORDS && after !== undefined && isProse(after)
}

// `Hoài Ngân trong buổi ra mắt đĩa nhạc chiều 31/1.`, `Phùng Văn Cừ tại cơ quan điều tra`: who and where, and no verb. Without a full stop,
// a subhead such as `Hà Nội trong mắt ai` is told apart by the place.
const PERSONS_AT = [
  /^(?:\p{Lu}\S* ){1,6}(?:\([^()]{2,30}\) )?(?:trong|tại|bên) [^,;:“"]{4,80}\.$/u,
  /^(?:\p{Lu}\S* ){2,6}tại (?:cơ quan|tòa|phiên tòa|phiên xử|hiện trường|bệnh viện|trụ sở|buổi|lễ|trận)(?= |$)[^,;:“"]{0,60}$/u,
]
const FINITE =
  /(?<!\p{L})(?:bị|cho|chưa|có|cũng|đã|đang|đến|được|đều|đi|gặp|gọi|hỏi|kể|khai|không|là|làm|lên|mất|muốn|nói|phải|ra(?! mắt)|rơi|sẽ|thì|thua|thắng|tăng|giảm|trở|vào|vẫn|về|xảy)(?!\p{L})/iu
