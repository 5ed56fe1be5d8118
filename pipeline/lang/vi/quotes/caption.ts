// Caption: a sentence that the credit of a picture follows tells what the picture shows; the words stand again in the body.
import type { PairScene } from './content.ts'
import type { Draft } from './draft.ts'
import type { Frame } from './frames.ts'
import { wordsOf } from './words.ts'

const CAPTION = wordsOf('caption')
const MARKS = '.!?…'
const LONGEST = 50

/** `Ông Nam nói cầu đã xong. Ảnh: Mai Hoa`: nobody is quoted there; but `Ông nói ...`, `Sáng nay, ông Nam nói ...`, `“...”, ông Nam nói` stand in a body. */
export function withoutCaption(scene: PairScene, frame: Frame, drafts: readonly Draft[]): readonly Draft[] {
  if (frame.to - frame.from > LONGEST || !isCredited(scene, frame)) return drafts
  return drafts.filter(({ pair, speaker }) => pair !== null || speaker?.from !== frame.from || speaker.head?.mention.form === 'pronoun')
}

/** `... đã xong. Ảnh: Mai Hoa`, `... đã xong (ảnh minh họa).`; not `... đã xong. Ảnh minh họa`, which stands below any text. */
function isCredited({ flow: { forms, paragraph }, pairAt }: PairScene, { to }: Frame): boolean {
  let at = to
  while (pairAt[at] === -1 && MARKS.includes(forms[at] ?? ' ')) at++
  const credit = forms[at] === '(' ? at + 1 : at
  if (forms[credit] !== 'ảnh' || paragraph[credit] !== paragraph[to - 1]) return false
  // (ảnh ...) inside the sentence: the frame ends before it
  return (credit > at && at === to) || forms[CAPTION.after(forms, credit, forms.length)] === ':'
}
