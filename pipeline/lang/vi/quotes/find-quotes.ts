// Finds the quotes of an article with their cues and speakers: marks are paired, frames cut, cues read, and the drafts settled.
import type { Quote } from '../../../../schemas/records/annotated-article.ts'
import type { DateMention } from '../dates/date-mentions.ts'
import type { Names } from '../names/mentions.ts'
import type { Reading } from '../reading.ts'
import { readCarried } from './carried.ts'
import { dateStarts } from './clause.ts'
import type { PairScene } from './content.ts'
import { readDashParagraphs } from './dash-paragraph.ts'
import { readFlow } from './flow.ts'
import { outermostPairs, readFrames } from './frames.ts'
import { pairMarks } from './marks.ts'
import { placeMentions } from './mention-index.ts'
import { readFrame } from './read-frame.ts'
import { settle } from './settle.ts'
import { endOfUnclosed } from './unclosed.ts'
import { readWithin } from './within.ts'

/** The quotes in the order of the text. Pure; linear in the length of the body. */
export function findQuotes(reading: Reading, names: Names, dates: readonly DateMention[]): Quote[] {
  const flow = readFlow(reading)
  const noPairs = new Int32Array(flow.tokens.length).fill(-1)
  // Before the marks are paired every token is plain text.
  const bare = { flow, pairAt: noPairs, pairs: [], noPairs, mentions: placeMentions(flow, names), dateStart: dateStarts(flow, dates) }
  const pairs = pairMarks(flow, (open, limit, isWhole) => endOfUnclosed(bare, open, limit, isWhole))
  const pairAt = outermostPairs(flow, pairs)
  const scene: PairScene = { ...bare, pairs, pairAt }
  const frames = readFrames(flow, pairAt, scene.mentions).map((frame) => readFrame(scene, frame))
  const drafts = [...frames.flatMap((frame) => frame.drafts), ...readCarried(scene, frames), ...readDashParagraphs(scene, frames)]
  return settle(scene, [...drafts, ...readWithin(scene, drafts)], names, dates)
}
