// Words that point back to an event told before: `cuộc gặp này`, `vụ tấn công trên`.
import type { Line } from './line.ts'
import { eventWords } from './words.ts'

const THIS = eventWords('this')
const UPON = eventWords('upon')

/** A word that points back stands at the token: `lệnh cấm trên`; not `thiết quân luật trên đảo`, which tells where. */
export function pointsBackAt(line: Line, at: number): boolean {
  const end = THIS.after(line.forms, at, line.forms.length)
  return end > at && !UPON.startsAt(line.forms, at, line.forms.length) && line.startingAt.get(end)?.mention.kind !== 'place'
}
