// What the event rules remember of what the article told before, so that a mention costs the same however many stand before it.
import type { EventType } from '../../../../schemas/terms.ts'
import type { Draft } from './draft.ts'

export class Before {
  readonly #byType = new Map<EventType, Draft>()
  readonly #byCount = new Map<number, readonly number[]>()

  add(draft: Draft): void {
    if (draft.actors.length > 1) this.#byType.set(draft.type, draft)
    this.#byCount.set(draft.actors.length, draft.actors)
  }

  /** The act of the type told last whose parties are several. */
  lastOfMany(type: EventType): Draft | null {
    return this.#byType.get(type) ?? null
  }

  /** Those who acted together last, so many of them. */
  lastOf(count: number): readonly number[] {
    return this.#byCount.get(count) ?? []
  }
}
