// Runs of lines that are alike: lines of a poem, rows of results, lists that nothing leads in; and lines in another language.
import { hasMarks } from '../../lang/vi/syllables.ts'
import { isPlain, isProse } from './line-kinds.ts'
import type { PageLine } from './lines.ts'

export interface LineRuns {
  readonly foreign: ReadonlySet<number>
  readonly verse: ReadonlySet<number>
  readonly unled: ReadonlySet<number>
}

export function lineRuns(lines: readonly PageLine[]): LineRuns {
  return {
    foreign: foreignLines(lines),
    verse: new Set([...verseLines(lines), ...resultRows(lines), ...dataRows(lines), ...ledItems(lines)]),
    unled: unledItems(lines),
  }
}

/** Fewest words of a line that is told to be of another language; two words may be a name. */
const FOREIGN_WORDS = 3
/** Share of lines with Vietnamese words from which a page is in Vietnamese, written with its marks. */
const MARKED_SHARE = 0.5

function foreignLines(lines: readonly PageLine[]): Set<number> {
  const long = lines.flatMap((line, i) =>
    line.words >= FOREIGN_WORDS ? [{ i, isMarked: line.forms.some(hasMarks) || !isPhrase(line) }] : [],
  )
  const marked = long.filter(({ isMarked }) => isMarked).length
  return new Set(marked < long.length * MARKED_SHARE ? [] : long.filter(({ isMarked }) => !isMarked).map(({ i }) => i))
}

/** Names alone (`3. Vancouver, Canada`) are of no language. */
function isPhrase({ text }: PageLine): boolean {
  return (text.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).length >= 2
}

/** Fewest lines of a poem, and the share of them that begin in lower case as no headline does; of a stanza most do. */
const VERSES = 4
const LOWER_SHARE = 0.3
const STANZA = 3
const STANZA_SHARE = 0.6

function verseLines(lines: readonly PageLine[]): Set<number> {
  const isVerse = (line: PageLine) =>
    line.furniture === null &&
    line.date === null &&
    !line.isByline &&
    line.end === 'open' &&
    line.words >= 3 &&
    line.words <= 9 &&
    !/\d/u.test(line.text)
  const last = lines.findLastIndex(isProse)
  return runsOf(lines, isVerse, (run) => {
    if (areTags(run, lines.slice(0, last + 1), lines[last + 1 + TAGS_REACH])) return false
    const lower = run.filter((line) => /^\p{Ll}/u.test(line.text)).length
    return (run.length >= VERSES && lower >= run.length * LOWER_SHARE) || (run.length >= STANZA && lower >= run.length * STANZA_SHARE)
  })
}

/** Share of such lines that the text says again where they are its tags, lines below the text in which tags begin, and most of them. */
const TAGGED = 0.5
const TAGS_REACH = 4
const TAGS = 12

/** `Ngân hàng Nhà nước`, `thị trường mở` right below the text: what it speaks of, line by line. `limit`: a line too far down. */
function areTags(run: readonly PageLine[], text: readonly PageLine[], limit: PageLine | undefined): boolean {
  const [first] = run
  if (!first || run.length > TAGS || first.number <= (text.at(-1)?.number ?? 0) || first.number >= (limit?.number ?? Infinity)) return false
  const told = text.map(({ key }) => ` ${key} `)
  return run.filter(({ key }) => told.some((other) => other.includes(` ${key} `))).length >= run.length * TAGGED
}

/** `Hải Vân - Sông Mã: 2-1` below a line with a colon, `Hải Vân 2-1 Sông Mã` below any heading: at least two rows of names and figures. */
function resultRows(lines: readonly PageLine[]): Set<number> {
  const isRow = (line: PageLine) =>
    line.date === null &&
    line.words <= 14 &&
    /^\p{L}.*[\s:]\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?(?:\s?%|\s\p{L}{1,6})?(?:\/\p{L}{1,6})?$/u.test(line.text)
  const isScore = (line: PageLine) =>
    line.furniture === null && line.words <= 14 && /^\p{Lu}[\p{L}. ]{1,30} \d{1,2}\s?[-–]\s?\d{1,2} \p{Lu}[\p{L}. ]{1,30}$/u.test(line.text)
  // `Lê Hạ Băng - Aiko Mori 4-6 7-5 7-6(4)`
  const isSets = (line: PageLine) =>
    line.furniture === null &&
    /^\p{Lu}[\p{L}. ]{1,40} [-–] \p{Lu}[\p{L}. ]{1,40}(?::? \d{1,3}\s?-\s?\d{1,3}(?:\(\d{1,2}\))?[,;]?){1,5}$/u.test(line.text)
  return new Set([
    ...runsOf(lines, isSets, (run, before) => run.length >= 2 && before?.furniture === null),
    ...runsOf(lines, isRow, (run, before) => run.length >= 2 && before?.end === 'colon' && before.furniture === null),
    ...runsOf(lines, isScore, (run, before) => run.length >= 2 && before?.furniture === null),
  ])
}

/** Fewest lines of data in a row, and longest of them, also where a line with a colon leads them in; words. */
const DATA_LINES = 3
const DATA_WORDS = 14
const LED_WORDS = 60

/** `Màn hình: 17 inch`, `Pin: 11.000 mAh`, one below the other, under a paragraph or a subhead. */
function dataRows(lines: readonly PageLine[]): Set<number> {
  const isData = (line: PageLine) =>
    isPlain(line) && !line.isSignature && line.words <= LED_WORDS && /^\p{L}[\p{L}\d ]{1,24}: \S/u.test(line.text)
  const isAbove = (line: PageLine | undefined) => line !== undefined && isPlain(line) && (isProse(line) || line.words <= SUBHEAD_WORDS)
  const isShort = (line: PageLine) => line.words <= DATA_WORDS
  return runsOf(
    lines,
    isData,
    (run, before) =>
      (run.length >= DATA_LINES && isAbove(before) && run.every(isShort)) ||
      (run.length >= 2 && (isLeading(before) || run.every(isLineUp))),
  )
}

/** `Sông Mã: Tuấn Kiệt, Văn Lợi, Hồng Phúc, Bảo Quốc, Minh Tới`: the players of a side. */
function isLineUp({ text }: PageLine): boolean {
  return /^\p{Lu}[\p{L}\d. ]{1,24}: (?:\p{Lu}[\p{L}. ]{1,24}, ){4}/u.test(text)
}

/** Longest subhead above such lines; words. */
const SUBHEAD_WORDS = 8

/** `Điều kiện dự thi gồm:` leads in what follows; a heading of links is furniture, or shorter. */
function isLeading(line: PageLine | undefined): boolean {
  return line !== undefined && isPlain(line) && line.end === 'colon' && line.words >= LEADING_WORDS
}

const LEADING_WORDS = 4
/** Longest item of a list without bullets; words. */
const ITEM_WORDS = 18

/** Items without bullets between a line that leads them in and more text. */
function ledItems(lines: readonly PageLine[]): Set<number> {
  const isItem = (line: PageLine) => isPlain(line) && line.end === 'open' && line.words <= ITEM_WORDS && !line.isSignature
  return runsOf(lines, isItem, (run, before, after) => run.length >= 2 && isLeading(before) && after !== undefined && isProse(after))
}

/** Links are listed without a word that leads in; an article says what it lists: `Công ty có:`. */
function unledItems(lines: readonly PageLine[]): Set<number> {
  const isItem = (line: PageLine) => line.isListed && !line.isNumbered && line.end === 'open' && line.words >= 6
  return runsOf(lines, isItem, (_run, before) => before?.end !== 'colon' && before?.isListed !== true)
}

function runsOf(
  lines: readonly PageLine[],
  isMember: (line: PageLine) => boolean,
  isWanted: (run: readonly PageLine[], before: PageLine | undefined, after: PageLine | undefined) => boolean,
): Set<number> {
  const found = new Set<number>()
  for (let start = 0; start < lines.length; ) {
    let end = start
    for (let line = lines[end]; line && isMember(line); line = lines[end]) end++
    const run = lines.slice(start, end)
    if (run.length > 0 && isWanted(run, lines[start - 1], lines[end])) for (let i = start; i < end; i++) found.add(i)
    start = Math.max(end, start + 1)
  }
  return found
}
