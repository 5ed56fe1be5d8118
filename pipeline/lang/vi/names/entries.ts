// Entries of a list: `8. Anna Berg ...`. Each tells of its own person.

/** A number, its full stop and a name of two words or more open the entry. */
export function opensEntry(forms: readonly string[], at: number, isCapital: (at: number) => boolean): boolean {
  return /^\d{1,2}$/u.test(forms[at] ?? '') && forms[at + 1] === '.' && isCapital(at + 2) && isCapital(at + 3)
}
