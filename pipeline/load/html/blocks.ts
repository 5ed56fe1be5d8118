// The lines that a page of HTML shows, in order, with what its markup says of them: caption, link to another page, heading.
import { cleanText, squeeze } from '../../core/text.ts'

export interface Block {
  readonly text: string
  readonly kind: 'text' | 'heading' | 'caption' | 'links'
}

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'IFRAME',
  'FORM',
  'NAV',
  'BUTTON',
  'SELECT',
  'HEAD',
  'VIDEO',
  'AUDIO',
])
const BREAKING = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL BR'.split(
    ' ',
  ),
)

const ELEMENT = 1
const TEXT = 3

/** The blocks below `root`; white space squeezed, empty ones left out. */
export function blocksOf(root: Node): Block[] {
  const blocks: Block[] = []
  let text = ''
  let linked = 0
  let kind: Block['kind'] = 'text'
  const close = () => {
    const line = squeeze(cleanText(text))
    const isLinks = kind === 'text' && linked > 0 && linked >= 0.8 * line.length
    if (line) blocks.push({ text: line, kind: isLinks ? 'links' : kind })
    text = ''
    linked = 0
  }
  // An explicit stack: markup may be nested deeper than calls may be.
  const stack: { readonly node: Node; readonly leaving: boolean; readonly inLink: boolean; readonly kind: Block['kind'] }[] = [
    { node: root, leaving: false, inLink: false, kind: 'text' },
  ]
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { node, leaving, inLink } = item
    if (node.nodeType === TEXT) {
      const value = node.nodeValue ?? ''
      text += value
      if (inLink) linked += squeeze(value).length
      kind = item.kind
      continue
    }
    if (node.nodeType !== ELEMENT && node !== root) continue
    const name = node.nodeName.toUpperCase()
    if (SKIPPED.has(name)) continue
    if (BREAKING.has(name)) close()
    if (leaving) continue
    const inside = kindOf(node, name) ?? item.kind
    stack.push({ ...item, leaving: true })
    for (const child of [...node.childNodes].reverse())
      stack.push({ node: child, leaving: false, inLink: inLink || name === 'A', kind: inside })
  }
  close()
  return blocks
}

const CAPTION_CLASS = /(?:^|[\s_-])(?:caption|photocms_caption|pic-caption|img-caption|imagecaption|desc-img)(?:$|[\s_-])/iu

function kindOf(node: Node, name: string): Block['kind'] | null {
  if (name === 'FIGCAPTION') return 'caption'
  if (/^H[1-6]$/u.test(name)) return 'heading'
  const className = 'getAttribute' in node && typeof node.getAttribute === 'function' ? String(node.getAttribute('class') ?? '') : ''
  return CAPTION_CLASS.test(className.slice(0, 300)) ? 'caption' : null
}
