// Names told to be of persons by their syllables: those that Vietnamese persons are called by.
import { readTable } from '../../core/data.ts'
import { wordForm } from '../../core/text.ts'

const DATA = new URL('../../lang/vi/data/', import.meta.url)
const syllablesOf = (table: string, kinds: readonly string[]) =>
  readTable(new URL(table, DATA), ['kind', 'words']).flatMap((row) => (kinds.includes(row.kind) ? row.words.split(' ').map(wordForm) : []))
const SURNAMES = new Set(syllablesOf('surnames.tsv', ['vietnamese']))
const SYLLABLES = new Set([...syllablesOf('given-syllables.tsv', ['family', 'given']), ...SURNAMES])

/** Names of syllables that Vietnamese persons are called by, written as names are: `Hải Đường`; `Đông Á` and `ĐỜI SỐNG` are sections. */
export function arePersons(names: readonly string[]): boolean {
  return names.every(
    (name) =>
      name !== name.toUpperCase() &&
      wordForm(name)
        .split(/[ .]+/u)
        .every((syllable) => SYLLABLES.has(syllable)),
  )
}

/** May this be the name of a person: of their syllables, or behind a surname? `Hồ Gươm` may, too. */
export function mayBePerson(name: string): boolean {
  return arePersons([name]) || SURNAMES.has(wordForm(name).split(' ')[0] ?? '')
}

/** Longest name in capitals that may be of any words; words. A longer one is of the syllables of persons: `KHAN HIẾM LAO ĐỘNG` is a subhead. */
const PEN_NAME = 3

/** Is this, written in capitals, the name of a person, or a pen name? */
export function isNameInCapitals(name: string): boolean {
  const syllables = wordForm(name).split(/[ .]+/u).filter(Boolean)
  const known = syllables.filter((syllable) => SYLLABLES.has(syllable)).length
  return (
    syllables.length <= PEN_NAME || known >= syllables.length - 1 || (SURNAMES.has(syllables[0] ?? '') && known * 2 >= syllables.length)
  )
}
