// Carried: quotations that stand alone. They take their speaker from the cue that follows in a sentence of its own, or from the
// quotation or the sentence before them.
import { insidePair, type PairScene } from './content.ts'
import type { Voice } from './cue-readings.ts'
import type { Draft } from './draft.ts'
import { beginsWords, type MarkPair } from './marks.ts'
import { hasPredicate } from './predicates.ts'
import type { FrameReading } from './read-frame.ts'
import { mainSubject, type SpeakerPhrase } from './speaker-phrase.ts'
import { readSplit } from './split.ts'
import { afterQuotation, beforeColon, ownerBehind } from './uncued.ts'

const SHORTEST = 6
const SHORTEST_REST = 4
const LONGEST = 900

/** The drafts of quotations that no cue of their own frame took. */
export function readCarried(scene: PairScene, frames: readonly FrameReading[]): Draft[] {
  const out: Draft[] = []
  const ahead = speakersAhead(scene, frames)
  let last: Voice | null = null
  frames.forEach((reading, i) => {
    const isPart = runsOn(scene, frames[i - 1]) || runsOn(scene, reading)
    const alone = standalone(scene, reading, isPart || followsSpeech(scene, frames[i - 1], reading) ? SHORTEST_REST : SHORTEST)
    for (const position of unusedPairs(scene, reading)) {
      const content = insidePair(scene, position)
      const draft = readUncued(scene, scene.pairs[position] as MarkPair, reading)
      if (!draft) continue
      last = { speaker: draft.speaker, via: null }
      out.push({ ...content, ...last, cue: null, adjunct: null, clause: draft.clause, rule: draft.rule })
    }
    const next = frames[i + 1]
    for (const pair of alone) {
      const split = readSplit(scene, pair)
      if (split[0]) {
        out.push(...split)
        last = { speaker: split[0].speaker, via: null }
        continue
      }
      const tail = next?.tail && next.drafts.length === 0 && pair === alone.at(-1) ? next.tail : null
      const content = insidePair(scene, pair)
      const clause = { from: content.from, to: content.from }
      if (tail?.subject.phrase) {
        last = { speaker: tail.subject.phrase, via: null }
        const cueClause = { from: tail.subject.clause, to: next?.frame.to ?? tail.hit.to }
        out.push({ ...content, ...last, cue: tail.hit, adjunct: null, clause: cueClause, rule: 'quote.direct.before-cue' })
        continue
      }
      const owner = next && pair === alone.at(-1) ? ownerBehind(scene, next.frame, next.frame.from) : null
      if (owner) {
        last = { speaker: owner, via: null }
        out.push({ ...content, ...last, cue: null, adjunct: null, clause, rule: 'quote.direct.before-speaker' })
        continue
      }
      const own = reading.drafts.findLast((draft) => draft.from < content.from)
      const source = own ?? (runsOn(scene, frames[i - 1]) ? last : null) ?? ahead[i] ?? last ?? sentenceBefore(scene, frames[i - 1])
      if (!source || (own && !own.speaker)) continue
      const asked = frames[i - 1]?.drafts.at(-1)
      // Cô hỏi: “Anh đi đâu?”. “Tôi đi chợ”: the other one answers
      last = asked && !own && isQuestion(scene, asked) ? { speaker: null, via: null } : { speaker: source.speaker, via: source.via }
      out.push({ ...content, ...last, cue: null, adjunct: null, clause, rule: 'quote.direct.carried' })
    }
    const spoken = reading.drafts.findLast((draft) => draft.pair !== null)
    if (spoken) last = { speaker: spoken.speaker, via: spoken.via }
    else if (!alone.length && !reading.tail && (out.at(-1)?.from ?? -1) < reading.frame.from) last = null
  })
  return out
}

/**
 * `“Cầu đã xong.` / `“Dân vui.` / `“Đường sẽ mở”, ông Nam nói`: for each frame who speaks where its unclosed words run on. Written from the end, so that
 * no chain is walked twice.
 */
function speakersAhead(scene: PairScene, frames: readonly FrameReading[]): (Voice | null)[] {
  const out: (Voice | null)[] = frames.map(() => null)
  for (let i = frames.length - 2; i >= 0; i--) {
    const [reading, next, after] = [frames[i] as FrameReading, frames[i + 1] as FrameReading, frames[i + 2]]
    if (!runsOn(scene, reading)) continue
    const position = scene.pairAt[next.frame.from] as number
    const draft = next.drafts.find((one) => one.pair === position)
    const tail = after?.tail && after.drafts.length === 0 && next.drafts.length === 0 ? after.tail.subject.phrase : null
    const speaker = draft ? draft.speaker : (readUncued(scene, scene.pairs[position] as MarkPair, next)?.speaker ?? tail)
    out[i] = speaker ? { speaker, via: draft?.via ?? null } : (out[i + 1] ?? null)
  }
  return out
}

/** The frame ends in words whose mark is not closed, and the next one begins with a mark. */
function runsOn({ flow, pairAt, pairs }: PairScene, reading: FrameReading | undefined): boolean {
  const end = reading?.frame.end ?? 0
  const [pair, next] = [pairs[pairAt[end - 1] ?? -1], pairs[pairAt[end] ?? -1]]
  return pair?.closed === false && pair.close === end && next?.open === end && beginsWords(flow, pair.open)
}

/** `Cô hỏi: “Anh đi đâu?”`; but `“Anh đi đâu?”, cô hỏi. “Tối rồi mà”` goes on. */
function isQuestion({ flow }: PairScene, { cue, from, to }: Draft): boolean {
  return cue !== null && cue.from < from && flow.forms[cue.from] === 'hỏi' && flow.forms[to - 1] === '?'
}

function sentenceBefore(scene: PairScene, before: FrameReading | undefined): { speaker: SpeakerPhrase | null; via: null } | null {
  if (!before) return null
  const spoken = before.drafts.findLast((draft) => draft.speaker !== null)
  const main = spoken?.speaker ?? mainSubject(scene, before.frame, before.frame.to)
  if (!main?.head || main.head.mention.entity === null) return null
  // mở rộng đường Lê Lợi, Lê Lai: one of several names
  if (!spoken && scene.flow.forms[main.head.to] === ',') return null
  // Viện kiểm sát thụ lý vụ án. “...”: a body that only acts there is hardly the one that speaks
  return { speaker: spoken !== undefined || main.head.mention.kind === 'person' ? main : null, via: null }
}

/** Outermost pairs of a frame that hold whole sentences and that no draft has used. */
function standalone(scene: PairScene, reading: FrameReading, shortest: number): number[] {
  return unusedPairs(scene, reading).filter((position) => isAlone(scene, scene.pairs[position] as MarkPair, reading, shortest))
}

/** `“...”, ông Nam nói. “Bàn thắng rồi sẽ đến”`: the rest of a speech in the same paragraph, and no heading in marks. */
function followsSpeech({ flow }: PairScene, before: FrameReading | undefined, { frame }: FrameReading): boolean {
  const last = before?.drafts.at(-1)
  if (!last?.rule.startsWith('quote.direct') || flow.paragraph[last.from] !== flow.paragraph[frame.from]) return false
  return hasPredicate(flow, frame.from, frame.to)
}

function unusedPairs(scene: PairScene, { frame, drafts }: FrameReading): number[] {
  const used = new Set<number>()
  for (const draft of drafts) {
    if (draft.pair !== null) used.add(draft.pair)
    else for (let i = draft.from; i < draft.to; i++) used.add(scene.pairAt[i] ?? -1)
  }
  const out: number[] = []
  for (let i = frame.from; i < frame.to; i++) {
    const position = scene.pairAt[i] ?? -1
    if (position === -1) continue
    const pair = scene.pairs[position] as MarkPair
    if (pair.open === i && !used.has(position)) out.push(position)
    i = Math.max(i, pair.closed ? pair.close : pair.close - 1)
  }
  return out
}

/** A quotation whose speaker stands beside it without a cue. */
function readUncued(scene: PairScene, pair: MarkPair, { frame }: FrameReading): Pick<Draft, 'speaker' | 'clause' | 'rule'> | null {
  const before = beforeColon(scene, pair, frame)
  if (before) return { speaker: before, clause: { from: frame.from, to: pair.open }, rule: 'quote.direct.after-colon' }
  const after = afterQuotation(scene, pair, frame)
  return after ? { speaker: after, clause: { from: after.from, to: frame.to }, rule: 'quote.direct.before-speaker' } : null
}

function isAlone(scene: PairScene, pair: MarkPair, reading: FrameReading, shortest: number): boolean {
  const { flow } = scene
  const words = pair.close - pair.open - 1
  if (words < shortest || words > LONGEST) return false
  const before = pair.open === reading.frame.from || ['.', '!', '?', '-', '–'].includes(flow.forms[pair.open - 1] as string)
  const joined = reading.drafts.length > 0 && [',', 'và', ';'].includes(flow.forms[pair.open - 1] as string)
  const end = pair.closed ? pair.close + 1 : pair.close
  const after = end >= reading.frame.to || ['.', ',', ';'].includes(flow.forms[end] as string)
  return (before || joined) && after && end >= reading.frame.to
}
