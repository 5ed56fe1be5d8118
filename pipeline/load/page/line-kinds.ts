// What a line is taken for by itself: text, plain, a title, the time that heads a part of a live report.
import type { PageLine } from './lines.ts'

/** No furniture, date, caption or picture text. */
export function isPlain(line: PageLine): boolean {
  return line.furniture === null && line.date === null && !line.isCaption && !line.isPictureAlt
}

/** Runs of sentences long enough to be text. */
export function isProse(line: PageLine): boolean {
  if (!isPlain(line)) return false
  // A question may be a headline.
  if (line.sentences <= 1 && line.words < 25 && line.text.endsWith('?')) return false
  return (line.end !== 'open' && line.words >= 10) || line.words >= 35 || (line.sentences >= 2 && line.words >= 14)
}

/** A title at the head of a list entry: no full stop, some words, no shape of its own. */
export function isTitleShaped(line: PageLine): boolean {
  return (
    line.end !== 'colon' &&
    line.sentences <= 1 &&
    line.words >= 4 &&
    line.words <= 34 &&
    isPlain(line) &&
    !line.isTableRow &&
    !isTimeMark(line) &&
    !/[^.]\.["”’')]*$/u.test(line.text)
  )
}

/** `8h00 ngày 27/8`, `16h50:`, `78' Vào!` heads a part of a report by the hour or the minute. */
export function isTimeMark({ text }: PageLine): boolean {
  return /^(?:phút )?\d{1,3}(?:\s?\+\s?\d{1,2})?['’′](?:\s|:|$)|^\d{1,2}(?:[hg]|:(?=\d))\d{0,2}(?:,? (?:ngày )?\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?)?:?$/iu.test(
    text,
  )
}

/** `- Hạn chế rượu bia`, `4. Nâng bồn cầu cao hơn`: as articles list things. Links are listed with other bullets, too. */
export function isListItem(line: PageLine): boolean {
  return line.isListed && !/^[•*·+]/u.test(line.text)
}

/** Fewest words of the title of a link. */
const LINK_WORDS = 6

/** Titles one below the other, none a sentence, are links. */
export function isLinkShaped(line: PageLine | undefined): boolean {
  return line !== undefined && isTitleShaped(line) && line.end !== 'sentence' && line.words >= LINK_WORDS && !isListItem(line)
}

/** `Vì sao lãi suất tăng trở lại?`: a title, too, where it stands beside one. */
export function isQuestionShaped(line: PageLine | undefined): boolean {
  return line !== undefined && isTitleShaped(line) && line.text.endsWith('?') && line.words >= LINK_WORDS && !isListItem(line)
}
