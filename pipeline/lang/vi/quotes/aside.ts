// Aside: between a subject and its verb stands what somebody was doing, or what was done to them, when they spoke.
import type { Joint, Scene } from './clause.ts'
import type { PlacedMention } from './mention-index.ts'
import { isNamedPerson } from './noun-phrase.ts'

const REPLY = /khi (?:trả lời|phát biểu|phản ứng|đáp lại)$/u

/** Whom the aside that joins at `joint` is about; null where the words there are no aside of somebody named since `start`. */
export function aboutWhom(scene: Scene, start: number, joint: Joint): PlacedMention | null {
  const { flow, mentions } = scene
  // ... Bà Lan trong khi trả lời tờ Sao Mai | nói
  const isReply = REPLY.test(flow.forms.slice(joint.from, joint.clause).join(' '))
  const found = isReply
    ? mentions.endingAt.get(joint.from)
    : flow.forms[joint.from] === 'bởi'
      ? doneTo(scene, start, joint.from)
      : undefined
  return found && isNamedPerson(found) && found.from >= start ? found : null
}

/** `Ông Nam khi được phỏng vấn | bởi kênh Mặt Trời | đã nói`. */
function doneTo({ flow, mentions }: Scene, start: number, by: number): PlacedMention | undefined {
  for (let i = by - 1; i > start; i--)
    if (/^(?:được|bị)$/u.test(flow.forms[i] ?? '')) return mentions.endingAt.get(flow.forms[i - 1] === 'khi' ? i - 1 : i)
  return undefined
}
