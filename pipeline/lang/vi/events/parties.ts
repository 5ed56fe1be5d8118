// Participants compared: the same entity, or a state and somebody who acts for it (`Mỹ` and `Tổng thống Mỹ Joe Biden`).
import type { LocalEntity } from '../../../../schemas/records/annotated-article.ts'

export class Parties {
  private readonly entities: readonly LocalEntity[]

  constructor(entities: readonly LocalEntity[]) {
    this.entities = entities
  }

  /** Whether two participants may be one party of an event. */
  isSame(a: number, b: number): boolean {
    if (a === b) return true
    const [one, other] = [this.entities[a], this.entities[b]]
    if (!one || !other || one.country === null || one.country !== other.country) return false
    return this.standsForState(a) || this.standsForState(b)
  }

  /** A state, or an office or group that has no name of its own. */
  standsForState(index: number): boolean {
    const entity = this.entities[index]
    return (
      entity !== undefined && (entity.kind === 'state' || ((entity.kind === 'role' || entity.kind === 'group') && entity.country !== null))
    )
  }

  /** How a list of participants sits beside those known so far. */
  compare(known: readonly number[], read: readonly number[]): 'equal' | 'shared' | 'open' | 'apart' {
    if (known.length === 0 || read.length === 0) return 'open'
    const covered = read.filter((one) => known.some((other) => this.isSame(one, other))).length
    if (covered === 0) return 'apart'
    const back = known.filter((one) => read.some((other) => this.isSame(one, other))).length
    return covered === read.length || back === known.length ? 'equal' : 'shared'
  }
}
