// Text as it is compared in a search: lower case, and for a query without marks also without diacritics (đ is d).

/** Lower case, NFC. */
export function lower(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

/** Lower case without diacritics: `Đường Lê Lợi` is `duong le loi`. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}
