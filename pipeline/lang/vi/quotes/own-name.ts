// Own name: whom an office or a trade names only at its end, behind a comma, a dash or là: `phát ngôn viên của Nordvak, ông Frank Berg`.
import { isSpacedDash, type Scene } from './clause.ts'
import { isNamedPerson } from './noun-phrase.ts'
import { speakerKind } from './speaker-kind.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'

/** The phrase with the person it ends with for its head, where what stands before only says who that is; else the phrase as it is. */
export function withOwnName(scene: Scene, phrase: SpeakerPhrase): SpeakerPhrase {
  const { flow, mentions } = scene
  const { from, to, head } = phrase
  const named = mentions.endingAt.get(to)
  const isDescription = (!head || head.mention.form === 'title') && /^(?:role|person)$/u.test(speakerKind(flow, phrase) ?? '')
  if (!named || !isDescription || named.from < from + 2 || !isNamedPerson(named) || named.mention.entity === null) return phrase
  const at = named.from - 1
  const isBehindMark = flow.forms[at] === ',' || flow.forms[at] === 'là' || isSpacedDash(flow, at)
  return isBehindMark ? { ...phrase, head: named } : phrase
}
