// The body with its marks. A mark can be pointed at, reached with Tab, tapped; its row is then shown, and all that belongs to the row lights up.
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import type { Mark, Piece } from '../text/marks.ts'

interface MarkedBodyProps {
  readonly paragraphs: readonly (readonly Piece[])[]
  /** What shows the paragraphs, with a PieceText for each piece. */
  readonly children: ComponentChildren
  point(row: string | null): void
  choose(mark: Mark): void
}

export function MarkedBody({ paragraphs, children, point, choose }: MarkedBodyProps) {
  const all = useMemo(() => new Map(paragraphs.flat().map((piece) => [piece.start, piece])), [paragraphs])
  const root = useRef<HTMLDivElement>(null)
  const acts = useRef({ point, choose })
  acts.current = { point, choose }
  // Before the marks are painted: a mark that can be seen can be pointed at.
  useLayoutEffect(() => (root.current ? listen(root.current, all, acts) : undefined), [all])
  return (
    <div class="body" lang="vi" ref={root}>
      {children}
    </div>
  )
}

interface ParagraphsProps {
  readonly paragraphs: readonly (readonly Piece[])[]
  /** The row that is shown. */
  readonly shown: string | null
}

export function Paragraphs({ paragraphs, shown }: ParagraphsProps) {
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p key={paragraph[0]?.start}>
          {paragraph.map((piece) => (
            <PieceText key={piece.start} piece={piece} shown={shown} />
          ))}
        </p>
      ))}
    </>
  )
}

export function PieceText({ piece, shown }: { readonly piece: Piece; readonly shown: string | null }) {
  const { say } = useApp()
  if (piece.marks.length === 0) return <>{piece.text}</>
  const rows = [...new Set(piece.marks.map((mark) => mark.row))]
  const kinds = new Set(piece.marks.map((mark) => mark.kind))
  const lit = new Set(piece.marks.flatMap((mark) => (mark.row === shown ? `lit lit-${mark.kind}` : [])))
  const className = ['mark', ...kinds, ...lit].join(' ')
  const data = { class: className, 'data-at': piece.start, 'data-rows': rows.join(' ') }
  const opening = piece.opening[0]
  if (!opening) return <span {...data}>{piece.text}</span>
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element would not break over lines as words do
    <span
      {...data}
      role="button"
      tabIndex={0}
      aria-label={`${say(`mark.${opening.kind}`)}: ${piece.text}`}
      aria-pressed={shown === opening.row}
    >
      {piece.text}
    </span>
  )
}

interface Acts {
  point(row: string | null): void
  choose(mark: Mark): void
}

/** One set of listeners for all marks of the body. */
function listen(root: HTMLElement, all: ReadonlyMap<number, Piece>, acts: { readonly current: Acts }): () => void {
  const markAt = (event: Event): Mark | null => {
    const element = event.target instanceof Element ? event.target.closest('[data-at]') : null
    const piece = element ? all.get(Number(element.getAttribute('data-at'))) : undefined
    return piece?.opening[0] ?? piece?.marks[0] ?? null
  }
  const controller = new AbortController()
  const on = (type: string, act: (event: Event) => void) => root.addEventListener(type, act, { signal: controller.signal })
  // A finger points at nothing before it chooses: the note would come up under it, on the lower half of a phone, and take the tap.
  on('pointerover', (event) => {
    if (event instanceof PointerEvent && event.pointerType !== 'touch') acts.current.point(markAt(event)?.row ?? null)
  })
  on('pointerleave', () => acts.current.point(null))
  on('focusin', (event) => {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) acts.current.point(markAt(event)?.row ?? null)
  })
  on('focusout', () => acts.current.point(null))
  const choose = (event: Event) => {
    const mark = markAt(event)
    if (!mark) return
    event.preventDefault()
    acts.current.choose(mark)
  }
  on('click', choose)
  on('keydown', (event) => {
    if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')) choose(event)
  })
  return () => controller.abort()
}
