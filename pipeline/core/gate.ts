// The gate between two stages: every record passes the zod schema of its kind, or becomes a reject that names the fault.
import { z } from 'zod'
import type { StageName } from '../../schemas/columns.ts'

export interface Fault {
  readonly stage: StageName
  readonly reason: string
  readonly message: string
}

export type Gated<T> = { readonly ok: true; readonly record: T } | { readonly ok: false; readonly fault: Fault }

/** A gate after `stage`. The record comes out as the schema reads it; a fault says the path and what was expected there. */
export function gate<S extends z.ZodType>(stage: StageName, schema: S): (record: unknown) => Gated<z.infer<S>> {
  const compiled = z.compile(schema, { strict: true })
  return (record) => {
    const result = compiled.safeParse(record)
    if (result.success) return { ok: true, record: result.data }
    const issue = result.error.issues[0]
    const path = issue?.path.map(String).join('.') || '(record)'
    return { ok: false, fault: { stage, reason: 'schema', message: `${path}: ${issue?.message ?? 'does not fit its schema'}` } }
  }
}
