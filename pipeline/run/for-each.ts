// Work on a stream, some items at a time.

/** At most this many items are under way, so that a slow one holds no more than these in memory. */
const WAITING = 16

/** Works on every item as it comes; stops at the first failure, which it throws when the work under way has ended. */
export async function forEach<T>(items: AsyncIterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const running = new Set<Promise<void>>()
  const failures: unknown[] = []
  try {
    for await (const item of items) {
      const task: Promise<void> = work(item)
        .catch((error: unknown) => void failures.push(error))
        .finally(() => running.delete(task))
      running.add(task)
      if (running.size >= WAITING) await Promise.race(running)
      if (failures.length) break
    }
  } finally {
    await Promise.all(running)
  }
  if (failures.length) throw failures[0]
}
