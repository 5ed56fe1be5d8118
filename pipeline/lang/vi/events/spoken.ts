// Types of what is done with words: by the parties of a meeting in it, by a speaker on the day of the speech.
import type { EventType } from '../../../../schemas/terms.ts'

export const SPOKEN: ReadonlySet<EventType> = new Set(['AGREE', 'SUPPORT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'])
