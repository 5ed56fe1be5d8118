// Turns: in an interview whose turns begin with a name and a colon (Ông Lê Tám: Tôi cho rằng ...), `tôi` is whom the turn belongs to.
import type { PairScene } from './content.ts'
import { wordsOf } from './words.ts'

const ASKER = wordsOf('asker')
/** Turns with a name that make an interview. */
const LEAST = 2

/** For each turn the token after its colon, and the entity of the one who answers; null where the reporter asks. Empty where the text has no such turns. */
export function readTurns({ flow, mentions, pairAt }: PairScene): { readonly from: number; readonly entity: number | null }[] {
  const turns: { from: number; entity: number | null }[] = []
  for (let i = 1; i < flow.tokens.length; i++) {
    if (flow.forms[i] !== ':' || pairAt[i] !== -1) continue
    const label = mentions.endingAt.get(i)
    const isNamed = label?.mention.kind === 'person' && label.mention.form === 'name'
    if (isNamed && opens(flow, label.from)) turns.push({ from: i + 1, entity: label.mention.entity })
    else if (ASKER.has(flow.forms[i - 1])) turns.push({ from: i + 1, entity: null })
  }
  return turns.filter(({ entity }) => entity !== null).length >= LEAST ? turns : []
}

function opens(flow: PairScene['flow'], at: number): boolean {
  return at === 0 || flow.sentence[at] !== flow.sentence[at - 1]
}

/** Whom `tôi` at a token means. */
export function turnHolder(turns: ReturnType<typeof readTurns>, at: number): number | null {
  return turns.findLast(({ from }) => from <= at)?.entity ?? null
}
