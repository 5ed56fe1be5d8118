// The lines that a page of HTML shows, in order, with what its markup says of them: caption, link to another page, heading.
import { cleanText, squeeze } from '../../core/text.ts'

export interface Block {
  readonly text: string
  /** `below-picture`: a short block behind a picture that nothing else says to be its caption. */
  readonly kind: 'text' | 'heading' | 'caption' | 'below-picture' | 'links'
}

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'IFRAME', 'NAV', 'BUTTON', 'SELECT', 'HEAD', 'VIDEO', 'AUDIO'])
const BREAKING = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL BR'.split(
    ' ',
  ),
)

const ELEMENT = 1
const TEXT = 3

export interface PlacedBlock extends Block {
  /** Not of the part of the page that holds the article, as readability finds it. */
  readonly isOutside: boolean
}

/** How the text of a block is set. */
interface Style {
  readonly kind: 'text' | 'heading' | 'caption'
  readonly isLinked: boolean
  readonly isBold: boolean
  readonly isSlanted: boolean
  readonly isCentred: boolean
  /** Its line breaks are shown. */
  readonly isPreformatted: boolean
  /** In a form that is not left out; HTML knows no form in a form. */
  readonly isInForm: boolean
}

const PLAIN: Style = {
  kind: 'text',
  isLinked: false,
  isBold: false,
  isSlanted: false,
  isCentred: false,
  isPreformatted: false,
  isInForm: false,
}

/** Characters of a block that are set in a way. */
type Counts = Record<'linked' | 'bold' | 'slanted' | 'centred', number>

const nothing = (): Counts => ({ linked: 0, bold: 0, slanted: 0, centred: 0 })

/** The blocks below `root`; white space squeezed, empty ones left out. */
export function blocksOf(root: Node): Block[] {
  const blocks: Block[] = []
  let text = ''
  let counts = nothing()
  let kind: Style['kind'] = 'text'
  let isBelowPicture = false
  const close = () => {
    const line = squeeze(cleanText(text))
    if (line) {
      blocks.push({ text: line, kind: kindOfBlock(line, kind, counts, isBelowPicture) })
      isBelowPicture = false
    }
    text = ''
    counts = nothing()
  }
  // An explicit stack: markup may be nested deeper than calls may be.
  const stack: { readonly node: Node; readonly leaving: boolean; readonly style: Style }[] = [{ node: root, leaving: false, style: PLAIN }]
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { node, leaving, style } = item
    if (node.nodeType === TEXT) {
      const value = node.nodeValue ?? ''
      const length = squeeze(value).length
      const [first = '', ...others] = style.isPreformatted ? preformatted(value) : [value]
      text += first
      for (const part of others) {
        close()
        text = part
      }
      if (style.isLinked) counts.linked += length
      if (style.isBold) counts.bold += length
      if (style.isSlanted) counts.slanted += length
      if (style.isCentred) counts.centred += length
      kind = style.kind
      continue
    }
    if (node.nodeType !== ELEMENT && node !== root) continue
    const name = node.nodeName.toUpperCase()
    if (SKIPPED.has(name) || (name === 'FORM' && !style.isInForm && isSmall(node))) continue
    if (BREAKING.has(name)) close()
    if (leaving) continue
    if (name === 'IMG' || name === 'AMP-IMG') isBelowPicture = true
    const inside = styleWithin(node, name, style)
    stack.push({ ...item, leaving: true })
    for (const child of [...node.childNodes].reverse()) stack.push({ node: child, leaving: false, style: inside })
  }
  close()
  return blocks
}

/** What stands between blank lines; where there are none, each line. */
function preformatted(text: string): string[] {
  const parts = text.split(/\n\s*\n/u)
  return parts.length > 1 ? parts : text.split('\n')
}

/** Characters of text that a form to fill in does not reach; some sites wrap the whole page in one. */
const FORM_LENGTH = 800

function isSmall(node: Node): boolean {
  return (node.textContent ?? '').length < FORM_LENGTH
}

function styleWithin(node: Node, name: string, style: Style): Style {
  return {
    kind: kindOf(node, name) ?? style.kind,
    isLinked: style.isLinked || name === 'A',
    isBold: style.isBold || name === 'B' || name === 'STRONG',
    isSlanted: style.isSlanted || name === 'I' || name === 'EM',
    isPreformatted: style.isPreformatted || name === 'PRE',
    isInForm: style.isInForm || name === 'FORM',
    isCentred: style.isCentred || name === 'CENTER' || /center/iu.test(attribute(node, 'align') + attribute(node, 'style')),
  }
}

/** Share of a block's characters from which it is set in a way as a whole. */
const WHOLE = 0.8
/** Longest caption, and longest subhead set in bold type; words. */
const CAPTION_WORDS = 40
const BOLD_WORDS = 16

function kindOfBlock(line: string, kind: Style['kind'], counts: Counts, isBelowPicture: boolean): Block['kind'] {
  const isWhole = (count: number) => count > 0 && count >= WHOLE * line.length
  const words = line.split(' ').length
  if (kind === 'caption') return kind
  if (isWhole(counts.linked)) return 'links'
  const isSentence = /[.!?…]["”’')]*$/u.test(line)
  if (kind === 'heading' || (isWhole(counts.bold) && words <= BOLD_WORDS && !isSentence)) return 'heading'
  const isSetApart = !isSentence || isWhole(counts.slanted) || isWhole(counts.centred)
  return isBelowPicture && words <= CAPTION_WORDS && isSetApart ? 'below-picture' : 'text'
}

const CAPTION_CLASS = /(?:^|[\s_-])(?:p?caption|photocms_caption|pic-caption|img-caption|imagecaption|desc-img)(?:$|[\s_-])/iu

function attribute(node: Node, name: string): string {
  return 'getAttribute' in node && typeof node.getAttribute === 'function' ? String(node.getAttribute(name) ?? '').slice(0, 300) : ''
}

function kindOf(node: Node, name: string): Style['kind'] | null {
  if (name === 'FIGCAPTION') return 'caption'
  if (/^H[1-6]$/u.test(name)) return 'heading'
  return CAPTION_CLASS.test(attribute(node, 'class')) ? 'caption' : null
}
