// dataset.json: what the user says of the dataset (name, title, description, licence, contributors, homepage).
import { z } from 'zod'

/** No escape codes: the texts go to terminals, too. */
const said = z.string().regex(/^[\P{Cc}\n\t]+$/u, 'text without control characters')

/** An address that a browser opens and that runs nothing. */
const page = z.url({ protocol: /^https?$/u, error: 'an address that begins with http:// or https://' })

export const datasetDescription = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/, 'lower-case letters, digits, dots, dashes (a Frictionless name)'),
  title: said,
  description: said,
  license: z.strictObject({ name: said, title: said, path: page.optional() }),
  contributors: z.array(
    z.strictObject({
      title: said,
      role: said.optional(),
      path: z.url({ protocol: /^(?:https?|mailto)$/u, error: 'an address that begins with http://, https:// or mailto:' }).optional(),
    }),
  ),
  homepage: page.nullable(),
  /** Day on which this version is published, as its makers say it; the clock is never asked. */
  published: z.iso.date().optional(),
})
export type DatasetDescription = z.infer<typeof datasetDescription>
