// Draft: a quote as the rules find it, in tokens; settled and written as a record at the end.
import type { CueHit } from './cues.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'

export type QuoteRule =
  | 'quote.direct.after-cue'
  | 'quote.direct.after-colon'
  | 'quote.direct.before-cue'
  | 'quote.direct.before-speaker'
  | 'quote.direct.split'
  | 'quote.direct.according-to'
  | 'quote.direct.relayed'
  | 'quote.direct.carried'
  | 'quote.direct.dash'
  | 'quote.mixed.after-cue'
  | 'quote.mixed.before-cue'
  | 'quote.mixed.according-to'
  | 'quote.indirect.after-cue'
  | 'quote.indirect.before-cue'
  | 'quote.indirect.elided-subject'
  | 'quote.indirect.according-to'
  | 'quote.indirect.noun-cue'
  | 'quote.direct.within'
  | 'quote.indirect.within'

export interface Draft {
  /** Tokens of the content, half-open, without outer marks. */
  readonly from: number
  readonly to: number
  /** Position of the pair of marks that holds the whole content; null for reported clauses. */
  readonly pair: number | null
  readonly cue: CueHit | null
  readonly speaker: SpeakerPhrase | null
  /** Who carried the words. */
  readonly via: SpeakerPhrase | null
  /** Words between cue and content, where a hearer or a date may stand. */
  readonly adjunct: { readonly from: number; readonly to: number } | null
  /** The clause of the cue: where a date of the words may stand. */
  readonly clause: { readonly from: number; readonly to: number }
  readonly rule: QuoteRule
}
