// Which offsets of an article stand inside quotation marks or square brackets (the title of another article), paragraph by paragraph.
import type { Reading } from '../reading.ts'

const MARK = /["“”«»[\]]/gu

/** A test for one offset of the body. A straight mark opens and closes in turn; a mark left open ends with its paragraph. */
export function quotedRanges(reading: Reading): (offset: number) => boolean {
  const starts: number[] = []
  const ends: number[] = []
  for (const paragraph of reading.article.paragraphs) {
    const text = reading.body.slice(paragraph.start, paragraph.end)
    const marks = [...text.matchAll(MARK)].map(({ 0: mark, index }) => ({
      mark: mark === '"' ? turned(text, index) : mark,
      index,
      isStraight: mark === '"',
    }))
    let open = -1
    let isInner = false
    marks.forEach(({ mark, index, isStraight }, i) => {
      const at = paragraph.start + index
      // “Nó nói “đúng điệu” lắm”: marks inside marks; else a second opening mark, as the first was never closed
      if (mark === '“' && open >= 0 && marks[i + 1]?.mark === '”' && marks[i + 2]?.mark === '”') isInner = true
      else if (mark === '”' && isInner) isInner = false
      else if (mark === '“' && isStraight && open >= 0) {
        // "Tôi hỏi thợ. "Cầu xong rồi", thợ đáp": what stood since the mark before was said, too
        starts.push(open)
        ends.push(at)
        open = at
      } else if (mark === '“' || (open < 0 && (mark === '"' || mark === '«' || mark === '['))) open = at
      else if (open >= 0 && (mark === '”' || mark === '"' || mark === '»' || mark === ']')) {
        starts.push(open)
        ends.push(at)
        open = -1
      }
    })
  }
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      if (offset < (starts[middle] ?? 0)) high = middle - 1
      else if (offset > (ends[middle] ?? 0)) low = middle + 1
      else return true
    }
    return false
  }
}

/** A straight mark as the blanks beside it turn it: `nói: "Cầu`, `cầu" và`; as it is where they do not tell. */
function turned(text: string, at: number): string {
  const leads = /^(?:|[\s(:])$/u.test(text.charAt(at - 1))
  const trails = /^(?:|[\s.,;:!?)])$/u.test(text.charAt(at + 1))
  return leads === trails ? '"' : leads ? '“' : '”'
}
