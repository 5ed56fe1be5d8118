// Items by a key, in their order.

export function grouped<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** How many items have each value that is not null, the most frequent first; ties in the order of the values. */
export function counted<T>(items: Iterable<T>, valuesOf: (item: T) => readonly (string | null | undefined)[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const item of items) {
    for (const value of new Set(valuesOf(item))) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
}
