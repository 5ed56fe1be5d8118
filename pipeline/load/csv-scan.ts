// How the bytes of one CSV row hang together: where it ends, what cannot stand where it stands, and whether it proves that it is a row.

const [QUOTE, LINE_FEED, CARRIAGE_RETURN, BLANK] = [34, 10, 13, 32]
/** Before the first byte of a cell; in a bare cell; in a quoted one; behind its closing mark; behind a carriage return that stands there. */
const [START, BARE, QUOTED, CLOSED, RETURN] = [0, 1, 2, 3, 4]

export type Step = 'more' | 'end' | 'fault'

/** Follows one row, byte by byte. */
export class RowScan {
  cells = 1
  /** A mark closes a bare cell in which none opens. */
  hasStray = false
  private state = START
  /** What may be words with marks that nobody doubled. */
  private isLoose = false
  /** A quoted cell begins as only the text of a cell does. */
  private hasText = false
  /** The quoted cell has had no byte but quotation marks. */
  private isBlank = true
  private marks = 0
  /** The last byte of the bare cell. */
  private last = 0

  constructor(private readonly delimiter: number) {}

  /** The input ended inside a quoted cell. */
  get isOpen(): boolean {
    return this.state === QUOTED
  }

  /**
   * What was read, be there a fault behind it, is proof that it begins where a row begins. Seen from inside a cell, the first mark that could open one is the one that closes
   * it, and behind that stands a delimiter or a line end; so a quoted cell that begins with anything else was seen from outside. In words with
   * marks that nobody doubled this does not hold; there a bare cell has a mark in it or, behind a comma of a sentence, begins with a blank.
   */
  get isProof(): boolean {
    return this.hasText && !this.isLoose
  }

  /** Takes bytes up to the end of the row or a fault; says how many, the byte that decided it counted. */
  run(bytes: Uint8Array): { readonly taken: number; readonly step: Step } {
    for (let i = 0; i < bytes.length; i++) {
      if (this.state === QUOTED && !this.isBlank) {
        i = bytes.indexOf(QUOTE, i)
        if (i < 0) break
      }
      const step = this.take(bytes[i] ?? 0)
      if (step !== 'more') return { taken: i + 1, step }
    }
    return { taken: bytes.length, step: 'more' }
  }

  /** The input ends, which ends the row. */
  finish(): void {
    this.closeCell()
  }

  private take(byte: number): Step {
    if (this.state === QUOTED) return this.inQuoted(byte)
    if (this.state === CLOSED && byte === QUOTE) {
      this.state = QUOTED
      return 'more'
    }
    if (byte === LINE_FEED || (byte === this.delimiter && this.state !== RETURN)) {
      this.closeCell()
      this.state = START
      if (byte === LINE_FEED) return 'end'
      this.cells++
      return 'more'
    }
    if (this.state === CLOSED && byte === CARRIAGE_RETURN) {
      this.state = RETURN
      return 'more'
    }
    if (this.state === CLOSED || this.state === RETURN) return 'fault'
    return this.inBare(byte)
  }

  private inQuoted(byte: number): Step {
    if (byte === QUOTE) {
      this.state = CLOSED
      return 'more'
    }
    if (this.isBlank && byte !== this.delimiter && byte !== LINE_FEED && byte !== CARRIAGE_RETURN) this.hasText = true
    this.isBlank = false
    return 'more'
  }

  private inBare(byte: number): Step {
    if (this.state === START) {
      this.state = byte === QUOTE ? QUOTED : BARE
      this.isBlank = true
      this.marks = 0
      this.last = 0
      if (byte === QUOTE) return 'more'
      if (byte === BLANK) this.isLoose = true
    }
    if (byte === QUOTE) {
      this.marks++
      this.isLoose = true
    }
    if (byte !== CARRIAGE_RETURN) this.last = byte
    return 'more'
  }

  private closeCell(): void {
    if (this.state === BARE && this.last === QUOTE && this.marks % 2 === 1) this.hasStray = true
  }
}
