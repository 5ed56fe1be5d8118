// The contract of readers: bytes of one input in, raw documents and rejects out. One file per format under readers/.
import type { DocumentMetadata, RawDocument } from '../../schemas/records/raw-document.ts'

export interface ReadFault {
  /** Position of the record in a container file, from 0; null for the whole file. */
  readonly record: number | null
  /** Null where the bytes could not be read to their end. */
  readonly sha256: string | null
  /**
   * A stable code: missing, no-permission, unreadable, changed (while the build ran), empty, binary, invalid-encoding, too-large, corrupt (damaged compression or
   * container), unknown-format, invalid-name, invalid-record, invalid-sidecar, no-text.
   */
  readonly reason: string
  readonly message: string
  readonly bytes: number | null
}

/** `hidden`: characters in the document that nobody sees (zero-width, bidi, control), see hiddenIn. */
export type ReadResult = { readonly raw: RawDocument; readonly hidden: number } | { readonly reject: ReadFault }

/** The bytes of one input after decompression, as a reader sees them. */
export interface ByteSource {
  /** What `source.path` shows: relative to the input folder that was given. */
  readonly path: string
  /** File name without the suffix of its compression, lower case. */
  readonly name: string
  /** `gzip`, `zstd`, or null for plain bytes. */
  readonly compression: string | null
  /** The first bytes, up to HEAD_BYTES. */
  readonly head: Uint8Array
  /** The file itself, for readers that seek; null for streams and compressed files. */
  readonly file: string | null
  /** All bytes, once. Throws where the compressed data is damaged. */
  readonly chunks: () => AsyncIterable<Uint8Array>
}

export interface ReadOptions {
  /** Other names of the fields of records: `{ text: 'content' }` reads the text from the field `content`. */
  readonly fields?: Readonly<Record<string, string>>
  /** Told how many bytes of the file are read, as they are read. */
  readonly took?: (bytes: number) => void
  /** What the sidecar beside the page states. */
  readonly metadata?: DocumentMetadata
}

export interface Reader {
  readonly format: string
  /** Whether the input is of this format, by its first bytes and its name. */
  readonly accepts: (source: ByteSource) => boolean
  readonly read: (source: ByteSource, options: ReadOptions) => AsyncIterable<ReadResult>
}

export const NO_METADATA: DocumentMetadata = { id: null, url: null, title: null, published: null, authors: null, publisher: null }

/** Bytes that a reader is chosen by. */
export const HEAD_BYTES = 65_536
/** Largest single document or record. A news page is some kilobytes; what is larger is not one. */
export const DOCUMENT_BYTES = 20_000_000

export function formatName(format: string, { compression }: ByteSource): string {
  return compression ? `${format}+${compression}` : format
}

/** The first bytes as text, whatever their encoding: enough to recognise ASCII marks of a format. */
export function headText({ head }: ByteSource): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head)
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head)
  return new TextDecoder('utf-8').decode(head)
}
