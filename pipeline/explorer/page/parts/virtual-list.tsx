// A list of any length: only the rows in sight are in the document, and the one that has the focus. Arrow keys move, Enter opens; one Tab stop.
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core'
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

interface VirtualListProps {
  readonly label: string
  readonly count: number
  /** The usual height of a row; each is measured when it is shown. */
  readonly estimate: number
  /** Position of the open row, -1 for none. */
  readonly selected: number
  keyOf(at: number): string
  hrefOf(at: number): string
  children(at: number): ComponentChildren
}

export function VirtualList({ label, count, estimate, selected, keyOf, hrefOf, children }: VirtualListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(Math.max(0, selected))
  const focusNext = useRef(false)
  const current = Math.min(active, count - 1)
  const virtual = useVirtualizer(scroller, { count, estimate, keyOf }, current)

  useEffect(() => {
    if (selected < 0) return
    setActive(selected)
    const { startIndex = 0, endIndex = 0 } = virtual.range ?? {}
    if (selected <= startIndex || selected >= endIndex) virtual.scrollToIndex(selected, { align: 'center' })
  }, [selected, virtual])

  // The row to move to is in the document as soon as it is the active one, so that no key falls between two rows.
  useLayoutEffect(() => {
    if (!focusNext.current) return
    focusNext.current = false
    scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"] a`)?.focus({ preventScroll: true })
  }, [current])

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -count, End: count }
    const step = steps[event.key]
    if (step === undefined || event.altKey || event.ctrlKey) return
    event.preventDefault()
    const next = Math.max(0, Math.min(count - 1, current + step))
    focusNext.current = next !== current
    setActive(next)
    virtual.scrollToIndex(next, { align: 'auto' })
  }

  const onFocusIn = (event: FocusEvent) => {
    const row = event.target instanceof Element ? event.target.closest('[data-index]') : null
    if (row) setActive(Number(row.getAttribute('data-index')))
  }

  return (
    <div class="scroller" ref={scroller}>
      <ol class="rows" aria-label={label} style={{ height: `${virtual.getTotalSize()}px` }} onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            data-index={index}
            ref={virtual.measureElement}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            <a href={hrefOf(index)} tabIndex={index === current ? 0 : -1} aria-current={index === selected ? 'true' : undefined}>
              {children(index)}
            </a>
          </li>
        ))}
      </ol>
    </div>
  )
}

type Sizes = Pick<VirtualListProps, 'count' | 'estimate' | 'keyOf'>

/** The rows to draw: those in sight, and `always`, wherever it is. */
function useVirtualizer(scroller: { readonly current: HTMLDivElement | null }, { count, estimate, keyOf }: Sizes, always: number) {
  const [, redraw] = useState(0)
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: 6,
    rangeExtractor: (range: Range) => [...new Set([...defaultRangeExtractor(range), always])].sort((a, b) => a - b),
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw((n) => n + 1),
  }
  const [virtual] = useState(() => new Virtualizer<HTMLDivElement, HTMLElement>(options))
  virtual.setOptions(options)
  useLayoutEffect(() => virtual._didMount(), [virtual])
  useLayoutEffect(() => virtual._willUpdate())
  return virtual
}
