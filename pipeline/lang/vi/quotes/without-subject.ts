// Without a subject: cues that take over the subject of the clause before, and are none.
import type { Complement } from './complement.ts'
import type { PairScene } from './content.ts'
import type { CueHit } from './cues.ts'
import type { Frame } from './frames.ts'
import type { Subject } from './subject.ts'
import { wordsOf } from './words.ts'

const WORK = wordsOf('work')
const AUXILIARY = wordsOf('auxiliary')
const WINDOW = 80

/** A cue without a subject that only looks like one: after a colon (Giải: Giải thích ...), in a list of nouns (thỏa thuận, cam kết đã ký). */
export function isLoose({ flow }: PairScene, frame: Frame, { clause, joined }: Subject, { cue }: CueHit): boolean {
  return (clause > frame.from && flow.forms[clause - 1] === ':') || (cue.class === 'promise' && !joined && flow.forms[clause - 1] === ',')
}

/**
 * `khảo sát, đánh giá nguy cơ`, `khám và xác định là ung thư`: what somebody does next, and to what; but `đồng thời dự báo giá sẽ tăng`, where a clause follows
 * that says so by its verb.
 */
export function isWork({ flow }: PairScene, frame: Frame, { cue }: CueHit, subject: Subject, { kind, content }: Complement): boolean {
  const isSure = kind === 'colon' || kind === 'quote' || (kind === 'rang' && flow.forms[content - 1] !== 'là')
  if (subject.kind !== 'elided' || isSure || !WORK.has(cue.text)) return false
  for (let i = content; i < Math.min(frame.to, content + WINDOW) && !/^[,;]$/u.test(flow.forms[i] ?? ''); i++)
    if ((flow.forms[i] !== 'có' || flow.forms[i + 1] === 'thể') && AUXILIARY.startsAt(flow.forms, i, frame.to)) return false
  return true
}

/** `(gồm bảo lãnh doanh thu, cam kết chuyển đổi ngoại tệ)`: a list in brackets. */
export function isInBrackets({ flow }: PairScene, frame: Frame, at: number): boolean {
  for (let i = at - 1; i > Math.max(frame.from - 1, at - WINDOW); i--) {
    if (flow.forms[i] === ')') return false
    if (flow.forms[i] === '(') return true
  }
  return false
}
