// Long work in one thread, done in steps: at each `yield` whoever runs it may look after signals and progress, or give it up.

export type Steps<T> = Generator<void, T>

/** Items between two steps. */
const STRIDE = 100

/** `work` on every item, a step after every hundredth. */
export function* each<T>(items: Iterable<T>, work: (item: T, at: number) => void): Steps<void> {
  let at = 0
  for (const item of items) {
    work(item, at)
    if (at % STRIDE === STRIDE - 1) yield
    at++
  }
}

/** Does the work without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Does the work with a `turn` after each step; what that throws ends the work. */
export async function inTurns<T>(steps: Steps<T>, turn: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await turn()
  }
}
