// Finds the dates of a text and resolves them against the publication date (EDTF or null), never against today.
import type { DateMention } from './date-mentions.ts'

export function findDates(_text: string, _published: string | null): DateMention[] {
  return []
}
