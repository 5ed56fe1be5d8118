// The lines that a page of HTML shows, in order, with what its markup says of them: caption, link to another page, heading.
import { cleanText, squeeze } from '../../core/text.ts'

export interface Block {
  readonly text: string
  /** `below-picture`: a short block behind a picture that nothing else says to be its caption; `right`: a few words set to the right. */
  readonly kind: 'text' | 'heading' | 'caption' | 'below-picture' | 'links' | 'right'
  readonly place: Place | null
  /** A heading below the first, an item of a list, or a quotation. */
  readonly isSet: boolean
}

/** The parts of a page of which the text of an article is never, and those that may hold its head or its end. */
const APART = ['nav', 'form', 'button', 'select', 'hidden'] as const
const AROUND = ['header', 'footer', 'aside'] as const
/** The part of a page that a block stands in. A form that holds most of what the page shows is none; `hidden`: not shown. */
export type Place = (typeof APART)[number] | (typeof AROUND)[number]

/** Whether a block is of a part of the page that holds no article. */
export function isApart({ place }: { readonly place: Place | null }): boolean {
  return APART.some((apart) => apart === place)
}

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'IFRAME', 'HEAD', 'VIDEO', 'AUDIO'])
const BREAKING = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL BR'.split(
    ' ',
  ),
)
/** Elements that set a line apart in a text. */
const SETTING = new Set(['BLOCKQUOTE', 'DD', 'DT', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI'])
/** Shown apart on one line. */
const SET_OFF = new Set(['BUTTON', 'LABEL', 'OPTION', 'SELECT'])

const ELEMENT = 1
const TEXT = 3

export interface PlacedBlock extends Block {
  /** Not of the part of the page that holds the article, as readability finds it, or apart by its place. */
  readonly isOutside: boolean
  /** Of that part, and not of what is taken from around it. */
  readonly isArticle: boolean
}

/** How the text of a block is set. */
interface Style {
  readonly kind: 'text' | 'heading' | 'caption'
  readonly isLinked: boolean
  readonly isBold: boolean
  readonly isSlanted: boolean
  readonly isCentred: boolean
  readonly isRight: boolean
  /** In the smallest type. */
  readonly isSmall: boolean
  /** Its line breaks are shown. */
  readonly isPreformatted: boolean
  /** In a form that holds an article; HTML knows no form in a form. */
  readonly isInForm: boolean
  readonly isSet: boolean
  readonly place: Place | null
}

const PLAIN: Style = {
  kind: 'text',
  isLinked: false,
  isBold: false,
  isSlanted: false,
  isCentred: false,
  isRight: false,
  isSmall: false,
  isPreformatted: false,
  isInForm: false,
  isSet: false,
  place: null,
}

/** Characters of a block that are set in a way. */
type Counts = Record<'linked' | 'bold' | 'slanted' | 'centred' | 'right' | 'small', number>

const nothing = (): Counts => ({ linked: 0, bold: 0, slanted: 0, centred: 0, right: 0, small: 0 })

/** A block as far as it is read, with the style of its last text. */
interface Draft {
  text: string
  counts: Counts
  style: Style
}

const empty = (style: Style): Draft => ({ text: '', counts: nothing(), style })

interface Step {
  readonly node: Node
  readonly style: Style
  /** Behind what stands in it. */
  readonly isLeft: boolean
  /** It stands apart in what does not. */
  readonly isInterruption: boolean
}

/** The blocks below `root`, those apart, too; white space squeezed, empty ones left out. */
export function blocksOf(root: Node): Block[] {
  const blocks: Block[] = []
  const isFilledIn = formCheck(root)
  let draft = empty(PLAIN)
  /** What a button or the like interrupts. */
  let interrupted = draft
  let isBelowPicture = false
  const close = () => {
    const { text, counts, style } = draft
    const line = lineOf(text, style.place)
    draft = empty(style)
    if (!line) return
    const block = { text: line, kind: kindOfBlock(line, style.kind, counts, isBelowPicture), place: style.place, isSet: style.isSet }
    blocks.push(block)
    if (!isApart(block)) isBelowPicture = false
  }
  const take = (value: string, style: Style) => {
    const length = squeeze(value).length
    const [first = '', ...others] = style.isPreformatted ? preformatted(value) : [value]
    draft.text += first
    for (const part of others) {
      close()
      draft.text = part
    }
    const { counts } = draft
    if (style.isLinked) counts.linked += length
    if (style.isBold) counts.bold += length
    if (style.isSlanted) counts.slanted += length
    if (style.isCentred) counts.centred += length
    if (style.isRight) counts.right += length
    if (style.isSmall) counts.small += length
    draft.style = style
  }
  // An explicit stack: markup may be nested deeper than calls may be.
  const stack: Step[] = [{ node: root, style: PLAIN, isLeft: false, isInterruption: false }]
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, style } = step
    if (node.nodeType === TEXT) {
      take(node.nodeValue ?? '', style)
      continue
    }
    if (node.nodeType !== ELEMENT && node !== root) continue
    const name = node.nodeName.toUpperCase()
    if (SKIPPED.has(name)) continue
    if (BREAKING.has(name)) close()
    else if (SET_OFF.has(name)) draft.text += ' '
    if (step.isLeft) {
      if (step.isInterruption) {
        close()
        draft = interrupted
      }
      continue
    }
    if (name === 'IMG' || name === 'AMP-IMG') isBelowPicture = true
    const inside = styleWithin(node, name, { style, isFilledIn })
    const isInterruption = isApart(inside) && !isApart(style)
    if (isInterruption) {
      interrupted = draft
      draft = empty(inside)
    }
    stack.push({ ...step, isLeft: true, isInterruption })
    for (const child of [...node.childNodes].reverse()) stack.push({ node: child, style: inside, isLeft: false, isInterruption: false })
  }
  close()
  return blocks
}

/** Longest line that holds the choices of a list to choose from; characters. */
const CHOICES = 500

function lineOf(text: string, place: Place | null): string {
  const line = squeeze(cleanText(text))
  return place === 'select' && line.length > CHOICES ? `${line.slice(0, CHOICES)}…`.toWellFormed() : line
}

/** What stands between blank lines; where there are none, each line. */
function preformatted(text: string): string[] {
  const parts = text.split(/\n\s*\n/u)
  return parts.length > 1 ? parts : text.split('\n')
}

/** Characters of text that a form to fill in does not reach; some sites wrap the whole page in one. */
const FORM_LENGTH = 800

/** Which forms of the page are to fill in: of little text, without a headline, and not most of what the page shows, however short it is. */
function formCheck(root: Node): (form: Node) => boolean {
  let whole: number | null = null
  return (form) => {
    const { length, hasHeadline } = extentOf(form)
    if (length >= FORM_LENGTH || hasHeadline) return false
    whole ??= extentOf(root).length
    return length * 2 < whole
  }
}

/** Characters of text below an element, and whether a headline is among it. */
function extentOf(root: Node): { readonly length: number; readonly hasHeadline: boolean } {
  let [length, hasHeadline] = [0, false]
  const stack: Node[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === TEXT) length += squeeze(node.nodeValue ?? '').length
    const name = node.nodeName.toUpperCase()
    if (SKIPPED.has(name)) continue
    if (name === 'H1') hasHeadline = true
    stack.push(...node.childNodes)
  }
  return { length, hasHeadline }
}

function styleWithin(
  node: Node,
  name: string,
  { style, isFilledIn }: { readonly style: Style; readonly isFilledIn: (form: Node) => boolean },
): Style {
  const isForm = name === 'FORM' && !style.isInForm
  const alignment = attribute(node, 'align') + attribute(node, 'style')
  return {
    kind: kindOf(node, name) ?? style.kind,
    isLinked: style.isLinked || name === 'A',
    isBold: style.isBold || name === 'B' || name === 'STRONG',
    isSlanted: style.isSlanted || name === 'I' || name === 'EM',
    isPreformatted: style.isPreformatted || name === 'PRE',
    isInForm: style.isInForm || name === 'FORM',
    isSet: style.isSet || SETTING.has(name),
    isCentred: style.isCentred || name === 'CENTER' || /center/iu.test(alignment),
    isRight: style.isRight || /^right|text-align\s*:\s*right/iu.test(alignment),
    // Readability makes a span of a font.
    isSmall: style.isSmall || name === 'SMALL' || ((name === 'FONT' || name === 'SPAN') && attribute(node, 'size') === '1'),
    place: isApart(style) ? style.place : isForm && isFilledIn(node) ? 'form' : (placeOf(node, name) ?? style.place),
  }
}

const PLACES: Readonly<Record<string, Place>> = {
  NAV: 'nav',
  BUTTON: 'button',
  SELECT: 'select',
  HEADER: 'header',
  FOOTER: 'footer',
  ASIDE: 'aside',
}

/** A style that hides; what opens over the page, as what asks for cookies does, is hidden until a script shows it. */
const UNSEEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu

function placeOf(node: Node, name: string): Place | null {
  const isHidden = 'hasAttribute' in node && typeof node.hasAttribute === 'function' && node.hasAttribute('hidden')
  const isDialog = name === 'DIALOG' || /^(?:alert)?dialog$/iu.test(attribute(node, 'role'))
  return isHidden || isDialog || UNSEEN.test(attribute(node, 'style')) ? 'hidden' : (PLACES[name] ?? null)
}

/** Share of a block's characters from which it is set in a way as a whole. */
const WHOLE = 0.8
/** Longest caption, and longest subhead set in bold type; words. */
const CAPTION_WORDS = 40
const BOLD_WORDS = 16
/** Longest signature set to the right; words. */
const RIGHT_WORDS = 10

function kindOfBlock(line: string, kind: Style['kind'], counts: Counts, isBelowPicture: boolean): Block['kind'] {
  const isWhole = (count: number) => count > 0 && count >= WHOLE * line.length
  const words = line.split(' ').length
  if (kind === 'caption') return kind
  if (isWhole(counts.linked)) return 'links'
  if (isWhole(counts.right) && words <= RIGHT_WORDS && !isBelowPicture) return 'right'
  const isSentence = /[.!?…]["”’')]*$/u.test(line)
  if (kind === 'heading' || (isWhole(counts.bold) && words <= BOLD_WORDS && !isSentence)) return 'heading'
  const isSetApart = !isSentence || [counts.slanted, counts.centred, counts.small].some(isWhole)
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
