// The encodings of Vietnamese before Unicode that archives hold: windows-1258, TCVN3 (ABC), VISCII, VNI. Decoders; text comes out as NFC.
import iconv from 'iconv-lite'

export interface LegacyEncoding {
  readonly name: string
  readonly decode: (bytes: Uint8Array) => string
}

const byTable = (name: string, table: string): LegacyEncoding => ({
  name,
  decode: (bytes) => iconv.decode(Buffer.from(bytes), table).normalize('NFC'),
})

// VNI writes a base letter and then a character of windows-1252 that stands for its marks: `aù` á, `eá` ế, `ôø` ờ.
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
}
const VNI_LETTERS: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }
const VNI = /([aeouyôö])([ùøûõïêéèúüëâáàåãä])|[ôöñæóòî]/giu

function vniLetter(pair: string, base: string | undefined, mark: string | undefined): string {
  const isUpper = pair[0] !== pair[0]?.toLowerCase()
  const letter = (base ?? pair).toLowerCase()
  const lower = `${VNI_LETTERS[letter] ?? letter}${mark === undefined ? '' : (VNI_MARKS[mark.toLowerCase()] ?? '')}`.normalize('NFC')
  return isUpper ? lower.toUpperCase() : lower
}

const vni: LegacyEncoding = {
  name: 'vni',
  decode: (bytes) => new TextDecoder('windows-1252').decode(bytes).normalize('NFC').replace(VNI, vniLetter),
}

export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  byTable('windows-1258', 'windows-1258'),
  byTable('tcvn3', 'tcvn'),
  byTable('viscii', 'viscii'),
  vni,
]
