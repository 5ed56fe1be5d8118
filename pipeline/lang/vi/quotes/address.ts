// Address: the places and brackets between a source and its content, which belong to the source.
import type { PairScene } from './content.ts'
import { bracketEnd, isCapital } from './flow.ts'
import type { Frame } from './frames.ts'
import { wordsOf } from './words.ts'

const ADDRESS = wordsOf('address')
const SETTING = wordsOf('setting')
const PLACES = 4
const LONGEST_PLACE = 6

/** `Theo bà Lan, trưởng thôn 8, xã Bình Thắng (huyện Hạ), ...`: past the places where the source is, up to the content. */
export function pastAddress(scene: PairScene, frame: Frame, from: number): number {
  const { flow, pairAt } = scene
  let at = from
  for (let step = 0; step < PLACES && ADDRESS.startsAt(flow.forms, at, frame.to); step++) {
    let end = at
    while (end < frame.to && !/^[,:(]$/u.test(flow.forms[end] ?? '') && pairAt[end] === -1) end++
    const name = ADDRESS.after(flow.forms, at, end)
    const comma = flow.forms[end] === '(' ? bracketEnd(flow, end, frame.to) + 1 : end
    if (!/^[,:]$/u.test(flow.forms[comma] ?? '') || end - at > LONGEST_PLACE || !isName(flow, name, end)) return at
    at = comma + 1
  }
  return flow.forms[at - 1] === ',' && endsInAddress(flow, at - 1) ? pastProvince(scene, at) : at
}

/** `..., huyện Mây, | Nghệ An, ...`, `..., Nghệ An vào tối qua, ...`: the province of the place before it. */
function pastProvince({ flow, mentions }: PairScene, at: number): number {
  const kind = mentions.startingAt.get(at)?.mention.kind ?? 'place'
  let end = at
  while (isCapital(flow, end)) end++
  if (kind !== 'place' || end === at) return at
  if (flow.forms[end] === ',') return end + 1
  return SETTING.startsAt(flow.forms, end, end + 2) ? end : at
}

/** `huyện Mây Hạ |`: the kind of a place and its name. */
function endsInAddress(flow: PairScene['flow'], end: number): boolean {
  for (let at = end - 2; at > end - LONGEST_PLACE; at--) {
    const name = ADDRESS.after(flow.forms, at, end)
    if (name > at) return isName(flow, name, end)
  }
  return false
}

function isName(flow: PairScene['flow'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isCapital(flow, i) && flow.tokens[i]?.kind === 'word') return false
  return to > from
}
