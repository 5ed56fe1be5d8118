// Text with the words of the search marked in it. Text is always inserted as text.
import { matches } from '../text/search.ts'

export function Highlighted({ text, query }: { readonly text: string; readonly query: string | undefined }) {
  const spans = query ? matches(text, query) : []
  if (spans.length === 0) return <>{text}</>
  let end = 0
  const parts = spans.flatMap(([from, to]) => {
    const before = text.slice(end, from)
    end = to
    return [before, <mark key={from}>{text.slice(from, to)}</mark>]
  })
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  )
}
