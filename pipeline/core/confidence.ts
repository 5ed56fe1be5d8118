// Confidence: how often rows of one rule and one trait were right where people judged them. A cell with few rows is pulled towards its trait
// over all rules, and that towards all rows (shrinkage, as in empirical Bayes: Efron and Morris 1975, doi:10.1080/01621459.1975.10479864).

/** Judged rows of a rule that share a trait; counts may be parts of rows, where some rows count less than others. */
export interface Judged {
  readonly rule: string
  readonly trait: string
  readonly right: number
  readonly of: number
}

/** What a share is pulled towards counts as much as this many rows. */
const PRIOR_ROWS = 10

/** The probability that a row of a rule and a trait is right, two digits; that of the trait, or of all rows, where no such row was judged. */
export function confidences(judged: readonly Judged[]): (rule: string, trait: string) => number {
  const all = pooled(judged, 0.5)
  const traits = new Map<string, number>()
  for (const { trait } of judged)
    traits.set(
      trait,
      pooled(
        judged.filter((cell) => cell.trait === trait),
        all,
      ),
    )
  const cells = new Map(judged.map((cell) => [`${cell.rule} ${cell.trait}`, pooled([cell], traits.get(cell.trait) ?? all)]))
  return (rule, trait) => Math.round((cells.get(`${rule} ${trait}`) ?? traits.get(trait) ?? all) * 100) / 100
}

function pooled(cells: readonly Judged[], prior: number): number {
  const right = cells.reduce((sum, cell) => sum + cell.right, 0)
  const of = cells.reduce((sum, cell) => sum + cell.of, 0)
  return (right + PRIOR_ROWS * prior) / (of + PRIOR_ROWS)
}
