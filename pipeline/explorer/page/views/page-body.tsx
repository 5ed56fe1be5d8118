// The article's page as it was read: each line that was kept, with its marks, and each that was cut, with the reason.
import { useMemo, useState } from 'preact/hooks'
import type { PageRow } from '../../../../schemas/pages.ts'
import { useApp } from '../app-context.ts'
import type { Piece } from '../text/marks.ts'
import { pageLines } from '../text/page-lines.ts'
import { PieceText } from './marked-body.tsx'
import { codeWord } from './names.ts'

/** Lines that are shown at first; a page of many more is not an article's. */
const SHOWN = 500

interface PageBodyProps {
  readonly page: PageRow
  readonly paragraphs: readonly (readonly Piece[])[]
  /** The row that is shown. */
  readonly shown: string | null
}

export function PageBody({ page, paragraphs, shown }: PageBodyProps) {
  const { say } = useApp()
  const [isWhole, setWhole] = useState(false)
  const lines = useMemo(() => pageLines(page, paragraphs), [page, paragraphs])
  const cut = lines.filter(({ reason }) => reason !== null).length
  return (
    <>
      <p class="hint">{say(page.page === null ? 'page.withheld' : 'page.lines', { n: lines.length - cut, cut })}</p>
      <ol class="page-lines">
        {(isWhole ? lines : lines.slice(0, SHOWN)).map(({ number, text, reason, pieces }) => (
          <li key={number} class={reason === null ? 'kept' : 'cut'}>
            <span class="line-number">{number}</span>
            {reason === null ? null : <span class="reason">{codeWord(say, 'cut', reason)}</span>}
            <span class="line-text">
              {pieces ? pieces.map((piece) => <PieceText key={piece.start} piece={piece} shown={shown} />) : text}
            </span>
          </li>
        ))}
      </ol>
      {!isWhole && lines.length > SHOWN ? (
        <button type="button" class="plain" onClick={() => setWhole(true)}>
          {say('more', { n: lines.length })}
        </button>
      ) : null}
    </>
  )
}
