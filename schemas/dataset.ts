// dataset.json: what the user says of the dataset (name, title, description, licence, contributors, homepage).
import { z } from 'zod'

export const datasetDescription = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/, 'lower-case letters, digits, dots, dashes (a Frictionless name)'),
  title: z.string().min(1),
  description: z.string().min(1),
  license: z.strictObject({ name: z.string().min(1), title: z.string().min(1), path: z.url().optional() }),
  contributors: z.array(z.strictObject({ title: z.string().min(1), role: z.string().min(1).optional(), path: z.url().optional() })),
  homepage: z.url().nullable(),
  /** Day on which this version is published, as its makers say it; the clock is never asked. */
  published: z.iso.date().optional(),
})
export type DatasetDescription = z.infer<typeof datasetDescription>
