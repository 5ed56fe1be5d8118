// A row's columns as a list of names and values; those that are null are left out.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import { type RowKind, rowLink } from '../route.ts'

export type Fact = readonly [string, ComponentChildren]

export function Facts({ items }: { readonly items: readonly Fact[] }) {
  return (
    <dl class="facts">
      {items
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

/** The key of a row, and a button that copies the address that leads to it. */
export function RowAddress({ kind, id }: { readonly kind: RowKind; readonly id: string }) {
  const { say } = useApp()
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard?.writeText(new URL(rowLink(kind, id), location.href).href)
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <p class="address">
      <a href={rowLink(kind, id)}>
        <code>{id}</code>
      </a>
      <button type="button" class="plain" onClick={copy}>
        <span role="status">{isCopied ? say('copied') : say('copy_link')}</span>
      </button>
    </p>
  )
}

/** The id of a rule, which may break after its dots. */
export function RuleId({ id }: { readonly id: string }) {
  return <code>{id.split(/(?<=\.)/u).flatMap((part, i) => (i === 0 ? [part] : [<wbr key={part} />, part]))}</code>
}
