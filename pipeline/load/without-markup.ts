// The words of a page of HTML without its tags, scripts and styles: tags are no words by which an encoding or a language could be told.

const HIDDEN = ['script', 'style'] as const

/** Plain text stays as it is, but for what looks like a tag. Takes time in step with the length. */
export function withoutMarkup(text: string): string {
  const parts: string[] = []
  const lower = text.toLowerCase()
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf('<', at)
    if (open < 0) {
      parts.push(text.slice(at))
      break
    }
    parts.push(text.slice(at, open))
    const hidden = HIDDEN.find((name) => lower.startsWith(name, open + 1))
    const close = hidden ? lower.indexOf(`</${hidden}`, open) : open
    const end = close < 0 ? -1 : text.indexOf('>', close)
    if (end < 0) break
    at = end + 1
  }
  return parts.join(' ')
}
