// Offsets: records count UTF-16 units, tables count Unicode code points. They meet here, and only here.

/** Turns UTF-16 offsets of `text` into code point offsets; the identity where the text has no astral character. */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\uD800-\uDBFF]/.test(text)) return (offset) => offset
  const table = new Uint32Array(text.length + 1)
  let points = 0
  for (let i = 0; i < text.length; i++) {
    table[i] = points
    const unit = text.charCodeAt(i)
    if (!(unit >= 0xd800 && unit <= 0xdbff)) points++
  }
  table[text.length] = points
  return (offset) => table[offset] ?? points
}

/** The slice `[start, end)` of `text`, in code points. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return /[\uD800-\uDBFF]/.test(text) ? [...text].slice(start, end).join('') : text.slice(start, end)
}

export function codePointLength(text: string): number {
  let n = text.length
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0xd800 && unit <= 0xdbff) n--
  }
  return n
}
