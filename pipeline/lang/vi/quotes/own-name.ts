// Own name: whom an office or a trade names only at its end, behind a comma, a dash or là: `phát ngôn viên của Nordvak, ông Frank Berg`; or by a given
// name that is another word as well.
import type { LocalEntity } from '../../../../schemas/records/annotated-article.ts'
import { phraseForms } from '../../../core/phrases.ts'
import { TITLES } from '../names/lexicon.ts'
import { officesOf } from './antecedent.ts'
import { isSpacedDash, type Scene } from './clause.ts'
import { isCapital } from './flow.ts'
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

/** `Bác sĩ Hội` after `bác sĩ Lê Văn Hội`: the one of whose name the word behind the title is the last, though it is another word as well. */
export function byGiven({ flow }: Scene, { from, to }: SpeakerPhrase, entities: readonly LocalEntity[]): number | null {
  const title = TITLES.at(flow.forms, from)
  if (title?.to !== to - 1 || !isCapital(flow, to - 1) || !/^(?:honorific|rank|degree)$/u.test(title.value.kind)) return null
  const isHonorific = title.value.kind === 'honorific'
  // bác sĩ Đức, where the article speaks of the country as well
  const isState = entities.some(({ kind, name }) => kind === 'state' && name?.toLowerCase() === flow.forms[to - 1])
  if (isState && !isHonorific) return null
  const found = entities.flatMap((entity, i) => {
    const isGiven = entity.kind === 'person' && entity.name !== null && phraseForms(entity.name).slice(1).at(-1) === flow.forms[to - 1]
    return isGiven && (isHonorific || officesOf(entity).some((office) => office.startsWith(title.value.form))) ? [i] : []
  })
  return found.length === 1 ? (found[0] ?? null) : null
}
