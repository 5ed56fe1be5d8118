// EDTF dates as people write them in Vietnamese and English: `2021-12-07` is 7/12/2021 or 7 Dec 2021; an unknown year is left out.

export type Language = 'vi' | 'en'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export function dateText(edtf: string, language: Language): string {
  const [from = '', to] = edtf.split('/')
  return to === undefined ? oneDate(from, language) : `${oneDate(from, language)} – ${oneDate(to, language)}`
}

function oneDate(text: string, language: Language): string {
  const [year, month, day] = text.split('-')
  const parts = language === 'vi' ? [numeral(day), numeral(month)] : [numeral(day), month && (MONTHS[Number(month) - 1] ?? month)]
  const known = [...parts, year === 'XXXX' ? '' : year].filter(Boolean)
  return known.join(language === 'vi' ? '/' : ' ')
}

function numeral(text: string | undefined): string {
  return text ? String(Number(text)) : ''
}
