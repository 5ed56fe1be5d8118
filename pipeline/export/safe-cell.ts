// A CSV cell that no spreadsheet takes for a formula, and the text back from it.

/** What makes a spreadsheet read a formula (https://owasp.org/www-community/attacks/CSV_Injection), also in full width, behind any apostrophes. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r]/u

/** `=1+1` becomes `'=1+1`, `'=1+1` becomes `''=1+1`: nothing is a formula, and taking off one apostrophe gives the text again. */
export function safeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

export function textOfSafeCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
