// Captions told by where they stand: below what is left of a picture, above its credit, between two paragraphs as a scene without a verb.
import { pairsOf } from './cohesion.ts'
import { isPlain, isProse, isTitleShaped } from './line-kinds.ts'
import type { PageLine } from './lines.ts'
import { isScene, isShortScene, isSomeoneNamed } from './scenes.ts'

/** Positions of the lines that are the text of a picture by where they stand. `slug`: what a scraper left of the title before links. */
export function underPictures(lines: readonly PageLine[], slug: string | null): Set<number> {
  const found = shortScenes(lines)
  const first = lines.findIndex(isProse)
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (!before || line.words > 60 || line.number - before.number > 2) return
    const isBarePicture = /^!\[[^\]]{0,200}\](?:\([^)]{0,300}\))?[\s|]*$/u.test(before.raw.trim().slice(0, 600))
    const isPicture = before.isPictureAlt || isBarePicture || isNumberedTitle(lines, i - 1)
    if (
      (isPicture && !(isParagraphShaped(line) && !isLeadAgain(lines, i))) ||
      (slug !== null && before.text === slug) ||
      isCaptionLabel(before) ||
      isSaidAgain(lines, i) ||
      isAboveSource(lines, i) ||
      isBelowHeadlineAgain(lines, i, first) ||
      isAboveCredit(lines, i, first) ||
      isAbovePhotographer(lines, i) ||
      isAbovePhotographer(lines, i - 1) ||
      isAboveAgency(lines, i, first) ||
      isSceneBetween(lines, i)
    )
      found.add(i)
  })
  return found
}

/** Words from which a sentence below a picture is a paragraph of the text, and two sentences are. */
const PARAGRAPH_WORDS = 25
const SENTENCES_WORDS = 20

/** Below pictures without captions the text goes on: `Cô giáo cho biết em chưa từng học thêm. "Tôi hỏi em ...", cô kể.` */
function isParagraphShaped(line: PageLine): boolean {
  if (!isPlain(line) || line.end !== 'sentence') return false
  return line.words >= PARAGRAPH_WORDS || (line.words >= SENTENCES_WORDS && (line.sentences > 1 || /[“”"]/u.test(line.text)))
}

/** Lines above a picture in which its text may be the lead. */
const LEAD_REACH = 6

/** The lead once more, without its dateline: a scraper gave it to the picture. */
function isLeadAgain(lines: readonly PageLine[], i: number): boolean {
  const key = lines[i]?.key ?? ''
  return lines.slice(Math.max(0, i - LEAD_REACH), i).some((above) => above.words >= SENTENCES_WORDS && above.key.endsWith(key))
}

/** `Chụp lại hình ảnh,`, `[IMAGE]`: the caption stands on the next line. */
function isCaptionLabel({ text, furniture }: PageLine): boolean {
  return (
    furniture === 'noise' &&
    /^(?:(?:nguồn hình ảnh|chụp lại hình ảnh|image caption|chú thích ảnh|nhập mô tả vào đây),?|\[(?:image|img|photo|picture|ảnh|hình)\])$/iu.test(
      text,
    )
  )
}

/** `Nhà gỗ giữa vườn` above `Nguồn hình ảnh, Getty Images`: what stands for the picture, below a headline or a paragraph of its own. */
function isAboveSource(lines: readonly PageLine[], i: number): boolean {
  const [before, line, source] = [lines[i - 1], lines[i], lines[i + 1]]
  const isSource = /^nguồn hình ảnh, ?\S/iu.test(source?.text ?? '')
  return isSource && line !== undefined && isTitleShaped(line) && before !== undefined && (isTitleShaped(before) || isProse(before))
}

/** Lines above in which the headline is looked for that a scraper put in the place of pictures. */
const TITLE_REACH = 200

/** `Cụ bà trồng cả đồi sim - 2` below the headline `Cụ bà trồng cả đồi sim`: what stands for the second picture. */
function isNumberedTitle(lines: readonly PageLine[], i: number): boolean {
  const title = /^(.{15,200}?) [-–] \d{1,2}\.?$/u.exec(lines[i]?.text ?? '')?.[1]
  return title !== undefined && lines.slice(Math.max(0, i - TITLE_REACH), i).some(({ text }) => text === title)
}

/** A short line below the headline that stands in the text once more, for a picture. `first`: position of the first paragraph. */
function isBelowHeadlineAgain(lines: readonly PageLine[], i: number, first: number): boolean {
  const [line, title] = [lines[i], lines[i - 1]]
  if (!line || !title || first < 0 || i - 1 <= first || title.words < HEADLINE_WORDS || title.isSignature || !isPlain(line)) return false
  const isAgain = lines.slice(Math.max(0, first - TITLE_REACH), first).some(({ key }) => key === title.key)
  return isAgain && line.words <= UNSIGNED_CAPTION && (line.end === 'open' || isShortScene(line))
}

/** Fewest words of such a headline. */
const HEADLINE_WORDS = 5

/** `Đuôi xe găm vào tường.` above `Đuôi xe găm vào tường. Ảnh: Hà Kim`: the text that stands for a picture and the one below it. */
function isSaidAgain(lines: readonly PageLine[], i: number): boolean {
  const [line, after] = [lines[i], lines[i + 1]]
  return line !== undefined && after?.isCaption === true && line.words >= 3 && after.key.startsWith(`${line.key} `)
}

/** Longest caption whose credit stands on a line of its own; words. */
const UNSIGNED_CAPTION = 30

/** `Ghe khóm cuối cùng ở chợ` above `HÀ KIM` and more text: an article is not signed in the middle, and not below a line without a stop. */
function isAbovePhotographer(lines: readonly PageLine[], i: number): boolean {
  const [line, before, name, text] = [lines[i], lines[i - 1], lines[i + 1], lines[i + 2]]
  if (!line || !before || !name || !text || line.end !== 'open' || line.words > UNSIGNED_CAPTION || !isPlain(line)) return false
  if (line.isByline || !isPhotographer(name) || !isProse(before) || !isProse(text)) return false
  const isMoreText = lines.slice(i + 3, i + 3 + MORE_TEXT).some(isProse)
  return isMoreText || lines.slice(Math.max(0, i - PICTURES_APART), i).some(({ key }) => key === name.key)
}

/** Lines below a photographer and a paragraph in which there is more text, since a note below a signed article is short; and above, the same name. */
const MORE_TEXT = 4
const PICTURES_APART = 40

/** `HÀ KIM` */
function isPhotographer(line: PageLine): boolean {
  return line.isByline && line.words <= 4 && line.text === line.text.toUpperCase() && !/[/()]/u.test(line.text)
}

/** `Cỏ mọc kín lối vào khu nhà` above `ẢNH: ĐÌNH VỌNG`, below a paragraph: no sentence, so that no paragraph is taken for a caption. */
function isAboveCredit(lines: readonly PageLine[], i: number, first: number): boolean {
  const [line, before, after] = [lines[i], lines[i - 1], lines[i + 1]]
  if (!line || !after || !before || line.words > UNSIGNED_CAPTION || !isPlain(line) || line.isByline) return false
  if (!after.isCaption || after.words > CREDIT_WORDS || !CREDIT_ALONE.test(after.text)) return false
  if (line.end === 'open') return isProse(before) || before.isPictureAlt
  // Above the text a sentence may be the lead of an article whose picture has no caption: that is longer.
  return line.sentences === 1 && line.words <= SENTENCE_CAPTION && isAboveText(i, first)
}

/** Longest caption above the text that is a sentence; words. */
const SENTENCE_CAPTION = 16

/** `first`: position of the first paragraph; -1 where there is none. */
function isAboveText(i: number, first: number): boolean {
  return first < 0 || i <= first
}

/** A credit on a line of its own; longest of them, in words. */
const CREDIT_ALONE = /^(?:(?:ảnh|nguồn ảnh|photo)\s?:|photo (?:courtesy|by) )|(?:photo|images?|screenshot)$/iu
const CREDIT_WORDS = 8

/** Words of a picture's text that stands above the name of an agency, before the article's own text: `Xe bọc thép trên phố, ngày 1/2.` `AFP` */
const AGENCY_CAPTION = [5, 30] as const

function isAboveAgency(lines: readonly PageLine[], i: number, first: number): boolean {
  const [line, agency, text] = [lines[i], lines[i + 1], lines[i + 2]]
  if (!line || !agency || !text || !isPlain(line) || line.sentences > 1 || !isProse(text) || !isAgencyName(agency)) return false
  const [least, most] = AGENCY_CAPTION
  if (line.words < least || line.words > most || i === 0 || !isAboveText(i, first)) return false
  return line.end === 'open' || line.words <= SENTENCE_CAPTION || PICTURED_DAY.test(line.text)
}

/** `..., ngày 1/2/2021.`: agencies say of a picture when it was taken. A longer sentence that does not is the lead, and the agency its source. */
const PICTURED_DAY = /(?<!\p{L})ngày \d{1,2}\/\d{1,2}(?:\/\d{4})?[.)]*$/iu

/** `REUTERS` */
export function isAgencyName(line: PageLine): boolean {
  return line.isSignature && !line.isByline && !line.isNamedCredit && line.words <= 3 && !/[()–-]/u.test(line.text)
}

/** Fewest words of the paragraphs around a short sentence, most of these in a row, and most of them for each such paragraph of the page. */
const AROUND_WORDS = 15
const SHORT_RUN = 3
const SHORT_SHARE = 0.6

/** A lead without its full stop. */
function isOpenLead(line: PageLine | undefined): boolean {
  return line !== undefined && isPlain(line) && line.end === 'open' && line.words >= AROUND_WORDS
}

/** Short sentences that say what a picture shows, between paragraphs; none on pages that are told in short sentences. */
function shortScenes(lines: readonly PageLine[]): Set<number> {
  const isParagraph = (line: PageLine | undefined) => line !== undefined && isProse(line) && line.words >= AROUND_WORDS
  const isShort = (line: PageLine | undefined) =>
    line !== undefined && isPlain(line) && line.end === 'sentence' && line.words < AROUND_WORDS
  const found: number[] = []
  for (let i = 1; i < lines.length; i++) {
    let end = i
    for (let line = lines[end]; line && isShortScene(line); line = lines[end]) end++
    const after = lines[end]
    const isBelow = isParagraph(after) || (after !== undefined && isSubhead(after, lines[end + 1]))
    const isAbove = isParagraph(lines[i - 1]) || isOpenLead(lines[i - 1])
    if (end > i && end - i <= SHORT_RUN && isAbove && isBelow) for (let k = i; k < end; k++) found.push(k)
    i = Math.max(i, end - 1)
  }
  const [shorts, paragraphs] = [lines.filter(isShort).length, lines.filter(isParagraph).length]
  return new Set(shorts <= paragraphs * SHORT_SHARE ? found : [])
}

/** Between two paragraphs; elsewhere a headline may begin so. */
function isSceneBetween(lines: readonly PageLine[], i: number): boolean {
  const [line, before, after] = [lines[i], lines[i - 1], lines[i + 1]]
  const isBetween = before && isProse(before) && after && (isProse(after) || isSubhead(after, lines[i + 2]) || isAnswer(after))
  // The markup says that it is a subhead.
  if (line === undefined || isBetween !== true || line.isHeading) return false
  return isScene(line) || (isSomeoneNamed(line) && !isTakenUp(line, after))
}

/** Share of the word pairs of a part's headline that its first paragraph says again, at least. */
const TAKEN_UP = 0.5

function isTakenUp(line: PageLine, text: PageLine): boolean {
  const [own, told] = [pairsOf(line), pairsOf(text)]
  return [...own].filter((pair) => told.has(pair)).length >= own.size * TAKEN_UP
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
