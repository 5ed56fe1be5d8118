// Settle: drafts that claim the same words are reduced to one, and each is written as a record with its speaker, hearer and date.
import type { Quote } from '../../../../schemas/records/annotated-article.ts'
import type { QuoteType } from '../../../../schemas/terms.ts'
import type { DateMention } from '../dates/date-mentions.ts'
import type { Names } from '../names/mentions.ts'
import { isMedia } from './according-to.ts'
import { confidenceOf } from './confidence.ts'
import type { PairScene } from './content.ts'
import type { Draft } from './draft.ts'
import { spanOf } from './flow.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'

export function settle(scene: PairScene, drafts: readonly Draft[], names: Names, dates: readonly DateMention[]): Quote[] {
  const sorted = [...drafts].sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Draft[] = []
  for (const draft of sorted) {
    const last = kept.at(-1)
    if (last && last.from === draft.from && last.to === draft.to) continue
    if (last && draft.from < last.to && draft.to > last.to) continue
    kept.push(draft)
  }
  const around: number[] = []
  return kept.map((draft, i) => {
    while (around.length && (kept[around.at(-1) as number] as Draft).to < draft.to) around.pop()
    while (around.length && (kept[around.at(-1) as number] as Draft).to <= draft.from) around.pop()
    const nestedIn = around.at(-1) ?? null
    around.push(i)
    return record(scene, draft, nestedIn, names, dates)
  })
}

function record(scene: PairScene, draft: Draft, nestedIn: number | null, names: Names, dates: readonly DateMention[]): Quote {
  const { flow } = scene
  const span = spanOf(flow, draft.from, draft.to)
  const type = typeOf(draft)
  return {
    ...span,
    type,
    sentence: flow.sentence[draft.from] ?? 0,
    speaker: draft.speaker && {
      ...spanOf(flow, draft.speaker.from, draft.speaker.to),
      entity: draft.speaker.head?.mention.entity ?? null,
      role: draft.speaker.head?.mention.role ?? null,
    },
    cue: draft.cue && { ...spanOf(flow, draft.cue.from, draft.cue.to), class: draft.cue.cue.class },
    via: draft.via && isMedia(scene, draft.via) ? viaName(scene, draft.via, names) : null,
    addressee: addresseeOf(scene, draft),
    saidOn: saidOn(scene, draft, dates),
    nestedIn,
    rule: draft.rule,
    confidence: confidenceOf(draft.rule),
  }
}

function typeOf(draft: Draft): QuoteType {
  if (draft.pair !== null) return 'direct'
  return draft.rule.startsWith('quote.mixed') ? 'mixed' : 'indirect'
}

function viaName(scene: PairScene, phrase: SpeakerPhrase, names: Names): string {
  const entity = phrase.head?.mention.entity
  const name = entity === null || entity === undefined ? null : names.entities[entity]?.name
  const { start, end } = spanOf(scene.flow, phrase.from, phrase.to)
  return name ?? scene.flow.body.slice(start, end)
}

/** The hearer named between cue and content: `nói với ông Biden rằng`, `cho AFP biết`. */
function addresseeOf(scene: PairScene, draft: Draft): number | null {
  const stretch = draft.cue?.gap ?? draft.adjunct
  if (!stretch) return null
  for (let i = stretch.from; i < Math.min(stretch.to, stretch.from + 3); i++) {
    const mention = scene.mentions.startingAt.get(i)
    if (mention) return mention.to <= stretch.to ? mention.mention.entity : null
  }
  return null
}

/** The date in the clause of the cue, outside the content. */
function saidOn(scene: PairScene, draft: Draft, dates: readonly DateMention[]): Quote['saidOn'] {
  const inClause = spanOf(scene.flow, draft.clause.from, draft.clause.to)
  const content = spanOf(scene.flow, draft.from, draft.to)
  const found = dates.find(
    (date) =>
      date.start >= inClause.start &&
      date.end <= inClause.end &&
      (date.end <= content.start || date.start >= content.end) &&
      date.value !== null,
  )
  return found?.value ? { value: found.value, basis: found.basis } : null
}
