// Who does something together with the subject of its clause: `Công an Lima phối hợp với Hải quan Peru bắt hai người`.
import { isChain } from './chain.ts'
import type { Group } from './groups.ts'
import type { Line, PlacedMention } from './line.ts'
import { objectAfter } from './objects.ts'
import { subjectBefore } from './subject.ts'
import { eventWords } from './words.ts'

const TOLD = eventWords('told')
const WORKS_WITH = eventWords('works-with')
const AIM = /^(?:để|nhằm)$/u
/** So many words (`tổ tuần tra`, `các đơn vị thuộc`) may stand before the name of who helps. */
const HELPER_NOUN = 3

/** The subject of the verb at token `at` and who works with it, each in the order of the text: `subject` may be the one or the other. */
export function withHelpers(line: Line, subject: Group | null, at: number): Group | null {
  if (!subject?.members.every(isKnown)) return subject
  // lực lượng biên phòng phối hợp với hải quan và công an bắt: right before the verb stand the helpers
  const link = linkBefore(line, subject.from)
  const main = link === -1 ? null : subjectBefore(line, link)
  if (main) return joined(main, subject)
  // Công an Lima cho biết vừa phối hợp với Hải quan Peru
  // Công an huyện Kim (Lima) phối hợp với Hải quan Peru
  const close = line.forms[subject.to] === '(' ? line.forms.indexOf(')', subject.to) : -1
  const end = close === -1 ? subject.to : close + 1
  const start = TOLD.after(line.forms, end, at)
  for (let i = start; i < at && isChain(line, start, i); i++) {
    const link = WORKS_WITH.after(line.forms, i, at)
    const helpers = link > i ? objectAfter(line, link, HELPER_NOUN) : null
    // phối hợp với hải quan để thu thập tin rồi bắt: what they do together is something else
    if (helpers && helpers.to <= at && !line.forms.slice(helpers.to, at).some((form) => AIM.test(form))) return joined(subject, helpers)
  }
  return subject
}

/** Somebody, whom the text names or tells of; no place. */
function isKnown({ mention: { kind, entity, members } }: PlacedMention): boolean {
  return kind !== 'place' && (entity !== null || (members ?? []).length > 0)
}

function joined(one: Group, other: Group): Group {
  return { from: one.from, to: other.to, members: [...one.members, ...other.members] }
}

/** `phối hợp với tổ tuần tra | Hải quan Peru`: where the word begins that leads to the helper at token `at`; -1 where none does. */
function linkBefore(line: Line, at: number): number {
  for (let i = at; i >= at - HELPER_NOUN && line.tokens[i - 1]?.kind === 'word' && (i === at || !line.endingAt.has(i)); i--) {
    const link = WORKS_WITH.before(line.forms, i, 0)
    if (link < i) return link
  }
  return -1
}
