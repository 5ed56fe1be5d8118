// Settle: drafts that claim the same words are reduced to one, and each is written as a record with its speaker, hearer and date.
import type { Quote } from '../../../../schemas/records/annotated-article.ts'
import type { QuoteType } from '../../../../schemas/terms.ts'
import { phraseForms } from '../../../core/phrases.ts'
import type { DateMention } from '../dates/date-mentions.ts'
import { isNeverCalled } from '../names/called.ts'
import { ADDRESS } from '../names/lexicon.ts'
import type { Called, Names } from '../names/mentions.ts'
import {
  antecedent,
  bodyBearer,
  genderIn,
  inFull,
  isPersonal,
  type LastSpeaker,
  leadBearer,
  nameBearer,
  officeOfLast,
  titleBearer,
} from './antecedent.ts'
import { confidenceOf, namingOf } from './confidence.ts'
import type { PairScene } from './content.ts'
import type { Draft } from './draft.ts'
import { isCapital, isWord, spanOf } from './flow.ts'
import { issuerOf, ownerIn } from './issuer.ts'
import { calledLast, describedLast, entryBetween, stillSpeaks } from './just-spoke.ts'
import type { PlacedMention } from './mention-index.ts'
import { onlyBody } from './only-body.ts'
import { byGiven, withOwnName } from './own-name.ts'
import { saidOn } from './said-on.ts'
import { isI } from './says-i.ts'
import { speakerKind } from './speaker-kind.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import { roleOf } from './speaker-role.ts'
import { isMedia } from './speaks.ts'
import { readTurns, turnHolder } from './turns.ts'
import { isWithin, toldWithin } from './within.ts'
import { wordsOf } from './words.ts'

const INDEFINITE = wordsOf('determiner')
const PEOPLE = wordsOf('people')
const NOT_HEARER = wordsOf('not-hearer')
const ASKS = /^(?:hỏi|thắc|chất)$/u
const SPOKESMAN = /^(?:vị|người|đại diện|vị đại diện) này$/u
const NEIGHBOUR = /^(?:người dân|người hàng xóm) (?:này|đó|trên)$/u

export function settle(scene: PairScene, drafts: readonly Draft[], names: Names, dates: readonly DateMention[]): Quote[] {
  const sorted = drafts.map((draft) => withoutComma(scene, draft)).sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Draft[] = []
  const open: Draft[] = []
  const turns = readTurns(scene)
  for (const draft of sorted) {
    if (draft.to <= draft.from || isNarrators(scene, draft, turns)) continue
    while (open.length && (open.at(-1) as Draft).to <= draft.from) open.pop()
    const last = kept.at(-1)
    if (last && last.from === draft.from && last.to === draft.to) {
      // Nói về cây cầu, bà Lan chia sẻ: “...”: the cue that somebody stands before
      if (last.speaker === null && draft.speaker !== null) kept.splice(-1, 1, draft)
      continue
    }
    if (draft.to > (open.at(-1)?.to ?? draft.to)) continue
    kept.push(draft)
    open.push(draft)
  }
  const around: number[] = []
  let last: LastSpeaker | null = null
  const quotes: Quote[] = []
  kept.forEach((draft, i) => {
    while (around.length && (kept[around.at(-1) as number] as Draft).to < draft.to) around.pop()
    const nestedIn = around.at(-1) ?? null
    around.push(i)
    if (last && entryBetween(scene, last.end, draft.from)) last = null
    const holder = isWithin(draft) ? quotes[nestedIn ?? -1] : undefined
    const told = record(scene, draft, nestedIn, names, dates, holder ? null : last)
    const found = holder ? toldWithin(scene, draft, told, holder) : ofTurn(scene, draft, told, turns)
    const quote = { ...found, confidence: confidenceOf(draft.rule, namingOf(found.speaker, names.entities)) }
    if (nestedIn === null && quote.speaker && quote.speaker.entity === null) last &&= { ...last, isPast: true }
    if (nestedIn === null && quote.speaker && quote.speaker.entity !== null)
      last = {
        entity: quote.speaker.entity,
        sentence: quote.sentence,
        end: endOf(scene, draft),
        to: Math.max(draft.to, draft.cue?.to ?? 0, draft.speaker?.to ?? 0),
        called: inFull(scene.flow.body.slice(quote.speaker.start, quote.speaker.end)),
        gender: genderIn(scene.flow.body.slice(quote.speaker.start, quote.speaker.end).toLowerCase()),
        isMedia: draft.speaker !== null && isMedia(scene, draft.speaker),
        isPast: false,
      }
    quotes.push(quote)
  })
  return quotes
}

/** `“Cầu đã xong,” bà Lan nói`: the comma that stands before the closing mark leads on to who says so. */
function withoutComma({ flow }: PairScene, draft: Draft): Draft {
  return draft.to > draft.from + 1 && flow.forms[draft.to - 1] === ',' ? { ...draft, to: draft.to - 1 } : draft
}

type Found = Omit<Quote, 'confidence'>
type Turns = ReturnType<typeof readTurns>

/** `Tôi đoán là cô đang vui`: what the one who tells the story thinks, nobody's words. */
function isNarrators(scene: PairScene, { speaker, cue, rule }: Draft, turns: Turns): boolean {
  if (cue?.cue.class !== 'think' || !rule.startsWith('quote.indirect') || !speaker || !isI(scene.flow, speaker)) return false
  return turnHolder(turns, speaker.from) === null
}

/** `Ông Lê Tám: Tôi cho rằng ...`: the one whose turn it is. */
function ofTurn(scene: PairScene, { speaker }: Draft, quote: Found, turns: Turns): Found {
  const entity = speaker && isI(scene.flow, speaker) && quote.speaker?.entity === null ? turnHolder(turns, speaker.from) : null
  return quote.speaker && entity !== null ? { ...quote, speaker: { ...quote.speaker, entity } } : quote
}

/** The last sentence of the words and their cue. */
function endOf({ flow }: PairScene, { to, cue }: Draft): number {
  return Math.max(flow.sentence[to - 1] ?? 0, cue ? (flow.sentence[cue.to - 1] ?? 0) : 0)
}

function record(
  scene: PairScene,
  draft: Draft,
  nestedIn: number | null,
  names: Names,
  dates: readonly DateMention[],
  last: LastSpeaker | null,
): Found {
  const { flow } = scene
  const span = spanOf(flow, draft.from, draft.to)
  const said = draft.speaker && speakerOf(scene, draft, draft.speaker, names, last)
  const sentence = flow.sentence[draft.from] ?? 0
  return {
    ...span,
    type: typeOf(draft),
    sentence,
    speaker: said && speaksOfThemselves(scene, draft, said.entity) ? { ...said, entity: null } : said,
    cue: draft.cue && { ...spanOf(flow, draft.cue.from, draft.cue.to), class: draft.cue.cue.class },
    via: draft.via && isMedia(scene, draft.via) ? viaName(scene, draft.via, names) : null,
    addressee: addresseeOf(scene, draft),
    saidOn: saidOn(scene, draft, dates),
    nestedIn,
    rule: draft.rule,
  }
}

function speakerOf(scene: PairScene, whole: Draft, told: SpeakerPhrase, names: Names, spoke: LastSpeaker | null): Quote['speaker'] {
  const span = spanOf(scene.flow, told.from, told.to)
  const phrase = withOwnName(scene, ownerIn(scene, told))
  const draft = { ...whole, speaker: phrase }
  const sentence = scene.flow.sentence[draft.from] ?? 0
  const said = phrase.head?.mention.form === 'pronoun' ? phrase.head : phrase
  const { start, end } = spanOf(scene.flow, said.from, said.to)
  const text = scene.flow.body.slice(start, end)
  const last = spoke && isOther(text, names.called[spoke.entity]) ? null : spoke
  const meant = fitting(phrase, text, sentence, names, last)
  const found = phrase.head?.mention.form === 'pronoun' && isAsker(scene, phrase.from, meant) ? null : meant
  const { head } = phrase
  const isNobody = names.entities[found ?? -1]?.name === null
  const isUnnamed = head ? head.mention.form === 'title' && isNobody : true
  // Giám đốc Cơ quan Thống kê nhà nước Frank Berg nói ... Ông cho biết: the one who spoke, rather than an office without a name before it
  const isSpeaker = isNobody && head?.mention.form === 'pronoun' && last !== null && sentence <= last.end + 1
  const entity =
    (isUnnamed ? officeOfLast(text, head?.mention.kind ?? null, sentence, last, names.entities) : null) ??
    (isUnnamed && head && scene.flow.paragraph[phrase.from] === 0 ? leadBearer(text, head.mention, names) : null) ??
    (isUnnamed ? (calledLast(scene, draft, last, names) ?? byGiven(scene, phrase, names.entities)) : null) ??
    (isUnnamed ? onlyBody(scene, text, draft, names) : null) ??
    (isSpeaker ? antecedent(text, sentence, last, names.entities) : null) ??
    stillSpeaks(scene, draft, last, found, names) ??
    found ??
    antecedent(text, sentence, last, names.entities) ??
    byTitle(phrase, text, names) ??
    byName(scene, phrase, text, names) ??
    (head ? null : (bodyBearer(text, start, names, scene.flow.body) ?? issuerOf(scene, told, names, last))) ??
    describedLast(scene, draft, last, names)
  return { ...span, entity, role: roleOf(scene, phrase), kind: speakerKind(scene.flow, phrase) }
}

/**
 * `..., vì nói rằng anh Sen nợ lúa`, `Ông nói ông Tám hát dở`: with a subject taken over from before, or a pronoun, nobody is called by his own name; nor
 * does `“Tôi đã gọi bà Sen”, người này nói` mean the one whom the words call so, or `người dân này` one whom they name, or `“...”, ông chê thợ Tám` him
 * whom the clause tells of.
 */
function speaksOfThemselves({ flow, mentions }: PairScene, draft: Draft, entity: number | null): boolean {
  if (entity === null) return false
  const isSame = (placed: PlacedMention | undefined) => {
    const mention = placed?.mention
    return mention?.form === 'name' && mention.kind === 'person' && mention.entity === entity
  }
  const isIndirect = draft.speaker?.head?.mention.form !== 'name' && !draft.rule.startsWith('quote.direct')
  if (isIndirect || draft.rule === 'quote.indirect.elided-subject') return isSame(mentions.startingAt.get(draft.from))
  if (!draft.rule.startsWith('quote.direct') || draft.speaker?.head?.mention.form === 'name') return false
  const { head } = draft.speaker ?? {}
  if (head?.mention.form === 'pronoun')
    for (let i = head.to + 1; i < draft.clause.to; i++) if (isWord(flow, i - 1) && isSame(mentions.startingAt.get(i))) return true
  const isAnybody = NEIGHBOUR.test(flow.forms.slice(draft.speaker?.from, draft.speaker?.to).join(' '))
  for (let i = draft.from; i < draft.to; i++)
    if (isSame(mentions.startingAt.get(i)) && (isAnybody || ADDRESS.at(flow.forms, i))) return true
  return false
}

/**
 * The entity of the mention, unless a personal pronoun was taken for an organization. `Đại diện công ty nói ông Nam đã tới. Vị này nói`: who speaks for a
 * body that has just spoken is nobody whom its words name.
 */
function fitting({ head }: SpeakerPhrase, text: string, sentence: number, names: Names, last: LastSpeaker | null): number | null {
  const entity = head?.mention.entity ?? null
  if (entity === null || head?.mention.form !== 'pronoun') return entity
  const spoke = last !== null && sentence <= last.end + 1 ? names.entities[last.entity] : undefined
  if (spoke?.kind === 'organization' && SPOKESMAN.test(text.toLowerCase())) return null
  return isPersonal(text) && names.entities[entity]?.kind !== 'person' ? null : entity
}

/** `Khi nhà báo Lê Tám hỏi về cầu, ông | trả lời`: who asks in the clause before is not the one who speaks. */
function isAsker({ flow, mentions }: PairScene, speaker: number, entity: number | null): boolean {
  let asker = -1
  for (let i = speaker - 1; i >= 0 && flow.sentence[i] === flow.sentence[speaker]; i--) {
    if (ASKS.test(flow.forms[i] ?? '') && !/^(?:được|bị)$/u.test(flow.forms[i - 1] ?? '')) asker = i
    const mention = mentions.startingAt.get(i)?.mention
    if (asker > i && flow.forms[i - 1] === 'khi') return entity !== null && mention?.entity === entity
  }
  return false
}

/** `“...”, chị Mai nói. Bà cho biết`: the pronoun can mean somebody else only. */
function isOther(pronoun: string, called: Called | undefined): boolean {
  return called !== undefined && isNeverCalled(phraseForms(pronoun).join(' '), called)
}

function byName({ flow }: PairScene, { from, to, head }: SpeakerPhrase, text: string, names: Names): number | null {
  if (head) return null
  for (let i = from; i < to; i++) if (!isCapital(flow, i)) return null
  return nameBearer(text, names.entities)
}

function byTitle({ head }: SpeakerPhrase, text: string, names: Names): number | null {
  if (head && head.mention.form !== 'title') return null
  // theo cử tri: voters, whoever of them is named
  const forms = phraseForms(text)
  return INDEFINITE.startsAt(forms, 0, 2) || PEOPLE.after(forms, 0, forms.length) === forms.length
    ? null
    : titleBearer(text, names.entities)
}

function typeOf({ rule }: Draft): QuoteType {
  return rule.startsWith('quote.direct') ? 'direct' : rule.startsWith('quote.mixed') ? 'mixed' : 'indirect'
}

function viaName(scene: PairScene, phrase: SpeakerPhrase, names: Names): string {
  // phóng viên TTXVN tại Seoul
  const inside = [...Array(phrase.to - phrase.from).keys()].flatMap((i) => scene.mentions.startingAt.get(phrase.from + i) ?? [])
  const head = phrase.head ?? inside.find(({ mention }) => mention.agency)
  const entity = head?.mention.entity
  const name = entity === null || entity === undefined ? null : names.entities[entity]?.name
  const { start, end } = spanOf(scene.flow, phrase.from, phrase.to)
  return name ?? scene.flow.body.slice(start, end)
}

/** The hearer named between cue and content: `nói với ông Biden rằng`, `cho AFP biết`. */
function addresseeOf(scene: PairScene, draft: Draft): number | null {
  const stretch = draft.cue?.gap ?? draft.adjunct
  if (!stretch) return null
  for (let i = stretch.from; i < Math.min(stretch.to, stretch.from + 3); i++) {
    // viết trên Twitter: where, not to whom
    if (NOT_HEARER.has(scene.flow.forms[i])) return null
    const mention = scene.mentions.startingAt.get(i)
    if (mention) return mention.to <= stretch.to ? mention.mention.entity : null
  }
  return null
}
