// ledger.json: nothing vanishes quietly. For each stage, what came in equals what went on, was merged or was rejected.
import { z } from 'zod'

const count = z.int().min(0)

export const ledger = z.strictObject({
  /** Documents that were found in the input. */
  inputs: count,
  /** Rows of articles, duplicates among them. */
  articles: count,
  duplicates: count,
  rejects: count,
  /** In the order of the stages; `merged` are duplicates that stay in articles but go on to no later stage. */
  stages: z.array(z.strictObject({ stage: z.string().min(1), in: count, out: count, merged: count, rejected: count })),
})
export type Ledger = z.infer<typeof ledger>
export type LedgerStage = Ledger['stages'][number]

/** Everything that does not add up, in words; empty when all does. */
export function ledgerFaults({ inputs, articles, duplicates, rejects, stages }: Ledger): string[] {
  const faults: string[] = []
  if (inputs !== articles + rejects) faults.push(`${inputs} inputs, but ${articles} articles and ${rejects} rejects`)
  let flow = inputs
  for (const stage of stages) {
    if (stage.in !== flow) faults.push(`${stage.stage} took ${stage.in}, but ${flow} came out of the stage before`)
    if (stage.in !== stage.out + stage.merged + stage.rejected) {
      faults.push(`${stage.stage} took ${stage.in}, but ${stage.out} went on, ${stage.merged} were merged and ${stage.rejected} rejected`)
    }
    flow = stage.out
  }
  if (stages.length > 0) {
    const merged = sum(stages.map((stage) => stage.merged))
    const rejected = sum(stages.map((stage) => stage.rejected))
    if (merged !== duplicates) faults.push(`the stages merged ${merged}, but ${duplicates} articles are duplicates`)
    if (rejected !== rejects) faults.push(`the stages rejected ${rejected}, but there are ${rejects} rejects`)
    if (flow + merged !== articles)
      faults.push(`${flow} documents left the last stage and ${merged} were merged, but there are ${articles} articles`)
  }
  return faults
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
