// What Markdown and stray tags of HTML put around the words of a line, taken off.

// Most lines hold no such mark.
const MARKED = /[[\]#*|_~`<>\\]/u

/** The words of a line without pictures, link targets, table bars, marks of headings, quotations and emphasis, and tags. Takes time in step with the length. */
export function withoutMarkup(text: string): string {
  if (!MARKED.test(text)) return text.trim()
  const plain = text
    .replace(SCRIPT, ' ')
    .replace(TAG, ' ')
    .replace(/!\[[^\]]{0,300}\](?:\([^()]{0,500}\))?/gu, '')
    .replace(/\[\s?\]\([^()\s]{0,500}\)/gu, '')
    .replace(/\[([^[\]]{2,300})\]\(<?(?:https?:|\/|\.|#|mailto:)[^()\s]{0,500}(?:\s"[^"]{0,200}")?\)/gu, '$1')
    .replace(/\[([^[\]]{4,300})\]\[[^[\]]{0,40}\]/gu, '$1')
    .replace(LINK_NUMBER, '')
    .replace(/^\|\s*|\s*\|$/gu, '')
    .replace(/^#{1,6}\s+/u, '')
    .replaceAll('**', '')
    .trim()
  // A sentence that is quoted; `> Xem thêm` is a link.
  const said = /[.!?…]["”’')]{0,3}$/u.test(plain) ? plain.replace(/^>\s+/u, '') : plain
  return EMPHASIS.reduce((words, mark) => words.replace(mark, '$1'), said)
    .replace(/\\(?=[*_#[\]()~`>.!+-])/gu, '')
    .trim()
}

/** `[12]Thời sự`: how browsers of text number links. The mark of a note has a blank behind it. */
const LINK_NUMBER = /(?<![^\s|(#“"])\[\d{1,3}\](?=[\p{L}\d“"])/gu
const SCRIPT = /<(script|style)(?:\s[^<>]{0,300})?>[^<]{0,5000}<\/\1>/giu
const TAG = /<\/?(?:a|b|br|em|font|i|p|span|strong|u)(?:\s[^<>]{0,300})?\/?>/giu

// `*báo*`, `_báo_`, `__báo__`, `~~báo~~`, a name between grave accents: marks that touch the words they stand around, and no others.
const EMPHASIS = [
  /(?<![\p{L}\p{N}_\\])__(?=[\p{L}\p{N}"“‘'(])([^_]{1,600}?)__(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}*\\])\*(?=[\p{L}\p{N}"“‘'(_[])([^*]{1,600}?)(?<![\s\\])\*(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_\\])_(?=[\p{L}\p{N}"“‘'([])([^_]{1,600}?)(?<![\s\\])_(?![\p{L}\p{N}_])/gu,
  /~~(?=\S)([^~]{1,300})~~/gu,
  /`([^`]{1,300})`/gu,
]

/** Positions of the lines that a page gives to its front matter (`---`, `title: ...`, `---`), and to scripts and style sheets over several lines. */
export function codeLines(lines: readonly { readonly raw: string }[]): Set<number> {
  const found = new Set<number>()
  const front = Math.max(frontMatterEnd(lines), headEnd(lines))
  for (let i = 0; i <= front; i++) found.add(i)
  for (let i = front + 1; i < lines.length; i++) {
    const name = /^\s*<(script|style)(?:\s[^<>]*)?>/iu.exec(lines[i]?.raw ?? '')?.[1]?.toLowerCase()
    if (name === undefined) continue
    const close = lines.slice(i, i + CODE_LINES).findIndex(({ raw }) => raw.toLowerCase().trimEnd().endsWith(`</${name}>`))
    for (let k = 0; k <= close; k++) found.add(i + k)
    i += Math.max(0, close)
  }
  return found
}

/** Most lines of a script and of front matter. */
const CODE_LINES = 200
const FRONT_LINES = 40

/** The line that closes the front matter; -1 where the page has none. */
function frontMatterEnd(lines: readonly { readonly raw: string }[]): number {
  if (lines[0]?.raw.trim() !== '---') return -1
  const end = lines.slice(1, FRONT_LINES).findIndex(({ raw }) => raw.trim() === '---')
  const isFields = end >= 1 && lines.slice(1, end + 1).every(({ raw }) => /^(?:[\w-]{1,30}:|\s+\S|-\s|#)/u.test(raw))
  return isFields ? end + 1 : -1
}

/** What tools that dump pages write above the text, line by line, and what it is called here: `Title: ...`, `URL: ...`. */
const HEAD_NAMES: Readonly<Record<string, string>> = {
  title: 'title',
  'tiêu đề': 'title',
  url: 'canonical',
  link: 'canonical',
  date: 'date',
  published: 'date',
  ngày: 'date',
  'ngày đăng': 'date',
  author: 'author',
  authors: 'author',
  'tác giả': 'author',
}
const HEAD_LINE = /^([\p{L} ]{3,12}?)\s?:\s+(\S.*)$/u

/** The last of the lines on top that name fields, the title among them; -1 where there are not two. */
function headEnd(lines: readonly { readonly raw: string }[]): number {
  const names = lines.slice(0, FRONT_LINES).map(({ raw }) => HEAD_NAMES[HEAD_LINE.exec(raw.trim())?.[1]?.toLowerCase() ?? ''])
  const end = names.indexOf(undefined) < 0 ? names.length : names.indexOf(undefined)
  return end >= 2 && names.slice(0, end).includes('title') ? end - 1 : -1
}

/** The fields of a page's front matter, `title: Tàu mắc cạn`; empty where it has none. Lists and nested fields are left out. */
export function frontMatter(text: string): Readonly<Record<string, string>> {
  const lines = text
    .slice(0, FRONT_LENGTH)
    .split('\n')
    .map((raw) => ({ raw }))
    .filter(({ raw }, i) => i === 0 || raw.trim() !== '')
  const head = lines.slice(0, headEnd(lines) + 1).flatMap(({ raw }) => {
    const [, name = '', value = ''] = HEAD_LINE.exec(raw.trim()) ?? []
    return [[HEAD_NAMES[name.toLowerCase()] ?? name, value.trim()] as const]
  })
  if (head.length > 0) return Object.fromEntries(head)
  const end = frontMatterEnd(lines)
  const fields = lines.slice(1, Math.max(1, end)).flatMap(({ raw }) => {
    const [, name, value] = /^([\w-]{1,30}):\s+(\S.*)$/u.exec(raw) ?? []
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/u, '$2')] as const]
  })
  return Object.fromEntries(fields)
}

/** Longest front matter; UTF-16 units. */
const FRONT_LENGTH = 10_000
