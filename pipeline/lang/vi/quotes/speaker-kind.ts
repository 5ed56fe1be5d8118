// Speaker kind: what the words say of a speaker whom the names do not know: somebody of a trade, several people, a body; a paper or a rumour is none.
import type { Quote } from '../../../../schemas/records/annotated-article.ts'
import { BODIES, GROUPS, isTitleRather, PLURAL, RELATION, TITLES } from '../names/lexicon.ts'
import type { Flow } from './flow.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { wordsOf } from './words.ts'

type SpeakerKind = NonNullable<Quote['speaker']>['kind']

const DETERMINER = wordsOf('determiner')
const PLURAL_START = wordsOf('plural-start')
const ONE = [wordsOf('pronoun-he'), wordsOf('pronoun-she'), wordsOf('pronoun-one')]
const PEOPLE = wordsOf('people')
const SOMEBODY = wordsOf('somebody')
const INFORMANT = wordsOf('informant')
const PAPERS = [wordsOf('report'), wordsOf('document')]
const ORGANS = [wordsOf('body-noun'), wordsOf('unit'), wordsOf('media-word')]
const SIDE = wordsOf('side')
const STEPS = 4

/** `Nhiều người` is a group, `người phụ nữ` a role, `hãng này` an organization, `anh ấy` a person; `văn bản`, `tin đồn` are none of them. */
export function speakerKind(flow: Flow, { from, to, head }: SpeakerPhrase): SpeakerKind {
  const { forms } = flow
  const named = head?.mention.kind
  if (named === 'role' || named === 'group' || (head?.mention.form === 'name' && named !== 'place')) return named ?? null
  if (PEOPLE.startsAt(forms, from, to)) return 'group'
  let at = from
  let isMany = false
  for (let step = 0; step < STEPS && at < to; step++) {
    const many = Math.max(PLURAL.at(forms, at)?.to ?? at, PLURAL_START.after(forms, at, to))
    const isNumber = flow.tokens[at]?.kind === 'number' || forms[at] === '%'
    const next = many > at ? many : isNumber ? at + 1 : DETERMINER.after(forms, at, to)
    if (next === at || SOMEBODY.startsAt(forms, at, to) || SIDE.startsAt(forms, at, to)) break
    isMany ||= many > at || (isNumber && forms[at] !== '1')
    at = next
  }
  const one = isMany ? 'group' : 'role'
  if (INFORMANT.startsAt(forms, at, to)) return one
  if (PAPERS.some((list) => list.startsAt(forms, at, to))) return null
  if (ONE.some((list) => list.after(forms, at, to) === to)) return isMany ? 'group' : 'person'
  const group = GROUPS.at(forms, at)?.value
  if (group?.has('group')) return 'group'
  const isOrgan = BODIES.at(forms, at) !== null || [...ORGANS, SIDE].some((list) => list.startsAt(forms, at, to))
  if (isOrgan && !group?.has('role') && !isTitleRather(forms, at)) return isMany ? 'group' : 'organization'
  const isHuman =
    group?.has('role') || group?.has('anaphor-person') || group?.has('epithet') || TITLES.at(forms, at) || RELATION.at(forms, at)
  return isHuman || SOMEBODY.startsAt(forms, at, to) ? one : null
}
