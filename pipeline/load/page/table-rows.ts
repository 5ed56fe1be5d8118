// Tables that a page of plain text holds: rows with bars or tabs between their cells, or one cell a line, names and figures in turns.
import type { PageLine } from './lines.ts'

/** Positions of the lines that are rows or cells of a table. */
export function tableRows(lines: readonly PageLine[]): Set<number> {
  return new Set([...barredRows(lines), ...cellColumns(lines), ...countedRows(lines)])
}

/** Fewest rows of a table. */
const ROWS = 3

/** `| Vàng miếng | 41.650 | 41.900 |`, or tabs: lines one below the other with as many cells, figures among them; fewer below a rule. */
function barredRows(lines: readonly PageLine[]): number[] {
  const cells = lines.map(({ raw }) => cellsOf(raw))
  const found: number[] = []
  for (let start = 0; start < lines.length; ) {
    let end = start + 1
    while (end < lines.length && cells[end]?.length === cells[start]?.length) end++
    const rows = cells.slice(start, end).filter((row) => !isRule(row))
    const figured = rows.filter((row) => row.some(isFigure)).length
    const isRuled = rows.length >= 2 && isRule(cells[start + 1] ?? ['.'])
    if ((cells[start]?.length ?? 0) >= 2 && (rows.length >= ROWS || isRuled) && figured * 2 >= rows.length)
      for (let i = start; i < end; i++) if (!isRule(cells[i] ?? [])) found.push(i)
    start = end
  }
  return found
}

/** `|---|:-:|` below the names of columns */
function isRule(row: readonly string[]): boolean {
  return row.every((cell) => /^:?-+:?$/u.test(cell))
}

/** Longest line that can be a row; characters. */
const ROW_LENGTH = 400

function cellsOf(raw: string): string[] {
  if (raw.length > ROW_LENGTH || !/[|\t]/u.test(raw)) return []
  const separator = raw.includes('|') ? '|' : '\t'
  return raw
    .trim()
    .replace(/^\||\|$/gu, '')
    .split(separator)
    .map((cell) => cell.trim())
}

/** Most columns of a table whose cells stand on lines of their own, and most words of a cell. */
const COLUMNS = 8
const CELL_WORDS = 6

/** `Vàng miếng` `41.650` `41.900` `Vàng nhẫn` `41.400` `41.850` ...: the same turn of names and figures again and again. */
function cellColumns(lines: readonly PageLine[]): number[] {
  const shapes = lines.map(shapeOf).join('')
  const found: number[] = []
  for (let start = 0; start < shapes.length; ) {
    const width = widthAt(shapes, start)
    if (width === 0) {
      start++
      continue
    }
    const row = shapes.slice(start, start + width)
    let end = start
    while (shapes.startsWith(row, end)) end += width
    for (let i = headAt(shapes, start, width); i < end; i++) found.push(i)
    start = end
  }
  return found
}

/** `1` `Trường Phú Hòa` `39,5` `2` `Trường An Lạc` `37,25` ...: rows that are counted, one cell a line, a figure behind the number of each. */
function countedRows(lines: readonly PageLine[]): number[] {
  const shapes = lines.map(shapeOf).join('')
  return lines.flatMap((line, start) => {
    if (line.text !== '1') return []
    for (let width = 3; width <= COLUMNS; width++) {
      const isRow = (row: number) => {
        const cells = shapes.slice(start + row * width + 1, start + (row + 1) * width)
        return (
          lines[start + row * width]?.text === String(row + 1) && cells.length === width - 1 && !cells.includes('.') && cells.includes('n')
        )
      }
      let rows = 0
      while (isRow(rows)) rows++
      if (rows < ROWS) continue
      const first = headAt(shapes, start, width)
      return Array.from({ length: start + rows * width - first }, (_, i) => first + i)
    }
    return []
  })
}

/** `n`: a figure; `t`: a name; `.`: no cell. */
function shapeOf(line: PageLine): string {
  if (isFigure(line.text)) return 'n'
  const isCell =
    line.words >= 1 && line.words <= CELL_WORDS && line.end === 'open' && (line.furniture === null || line.furniture === 'noise')
  return isCell && line.date === null && !line.isListed ? 't' : '.'
}

/** `41.650`, `-1,2%`, `2.050 USD`; no rank of a list and no time. */
function isFigure(text: string): boolean {
  return /^[+-]?\d[\d.,]*(?:\s?%|\s\p{L}{1,5}(?:\/\p{L}{1,6})?)?$/u.test(text) && !/^\d$/u.test(text)
}

/** How many cells a row has whose turn of a name and figures recurs from here; 0 where none does. */
function widthAt(shapes: string, start: number): number {
  for (let width = 2; width <= COLUMNS; width++) {
    const row = shapes.slice(start, start + width)
    if (/^t+n+$/u.test(row) && row.lastIndexOf('t') < 2 && shapes.startsWith(row.repeat(ROWS), start)) return width
  }
  return 0
}

/** Where the table begins whose first row of figures stands at `start`: the names of its columns stand above, one for each. */
function headAt(shapes: string, start: number, width: number): number {
  return shapes.slice(Math.max(0, start - width), start) === 't'.repeat(width) ? start - width : start
}
