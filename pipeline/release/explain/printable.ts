// Text on its way to a terminal: control characters are shown, never sent, so that no page can steer the reader's screen.

const UNSAFE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** The same text with control and direction characters written as `\u001b`; line feeds stay. */
export function printable(text: string): string {
  return text.replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** As printable, line feeds, too: what a name holds begins no line of its own. */
export function printableLine(text: string): string {
  return printable(text).replaceAll('\n', '\\u000a')
}
