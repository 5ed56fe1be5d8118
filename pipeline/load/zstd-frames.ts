// The frames of a Zstandard stream (RFC 8878, 3.1.1), followed from head to head without unpacking them: where each ends, its checksum, and how
// many bytes back it may point, which the decoder holds in memory and moves with every block.

/** The limit of the zstd program itself. */
const WINDOW_BYTES = 2 ** 27
/** Bytes that may be moved beyond those that the unpacked bytes account for, and how many of them each accounts for. */
const MOVED_BYTES = 2 ** 34
const MOVED_PER_BYTE = 4096

const MAGIC = 0xfd2fb528
const SKIPPABLE = 0x184d2a5
const CHECKSUM_BYTES = 4

interface Frame {
  readonly window: number
  readonly hasChecksum: boolean
  /** Whether its last block has begun. */
  isLast: boolean
}

export interface FramePart {
  readonly bytes: Uint8Array
  /** With the last part of a frame; `checksum`: the low 32 bits of the XXH64 of what the frame holds, null where it does not say. */
  readonly end: { readonly checksum: number | null } | null
}

export class ZstdFrames {
  private ahead: Buffer = Buffer.alloc(0)
  /** Bytes of a block or a skippable frame that go by unread. */
  private skip = 0
  private frame: Frame | null = null
  private moved = 0

  /** Throws where the stream may not end here. */
  finish(): void {
    if (this.frame || this.skip > 0 || this.ahead.length > 0) throw new Error('zstd ends within a frame')
  }

  /**
   * The next bytes cut at the ends of frames, without the skippable ones; `unpacked` is the count of bytes that all before them gave. Throws
   * on what is no frame, and where a frame needs more memory or work than an honest one.
   */
  parts(chunk: Uint8Array, unpacked: number): FramePart[] {
    const parts: FramePart[] = []
    const bytes = Buffer.concat([this.ahead, chunk])
    let start = 0
    let at = 0
    for (;;) {
      const passed = Math.min(this.skip, bytes.length - at)
      this.skip -= passed
      at += passed
      if (this.frame === null) start = at
      if (this.skip > 0) break
      const { frame } = this
      if (frame?.isLast) {
        const length = frame.hasChecksum ? CHECKSUM_BYTES : 0
        if (bytes.length - at < length) break
        const end = { checksum: frame.hasChecksum ? bytes.readUInt32LE(at) : null }
        at += length
        this.frame = null
        parts.push({ bytes: bytes.subarray(start, at), end })
        start = at
        continue
      }
      const length = frame ? this.block(bytes.subarray(at), frame) : this.head(bytes.subarray(at))
      if (length === null) break
      at += length
    }
    if (this.moved > MOVED_BYTES + MOVED_PER_BYTE * unpacked) throw new Error('zstd in blocks too small for their window')
    if (this.frame && at > start) parts.push({ bytes: bytes.subarray(start, at), end: null })
    this.ahead = bytes.subarray(at)
    return parts
  }

  /** Length of the head of a frame; null where it is not whole yet. */
  private head(bytes: Buffer): number | null {
    if (bytes.length < 8) return null
    const magic = bytes.readUInt32LE(0)
    if (magic >>> 4 === SKIPPABLE) {
      this.skip = bytes.readUInt32LE(4)
      return 8
    }
    if (magic !== MAGIC) throw new Error('no frame of zstd')
    const descriptor = bytes.readUInt8(4)
    const isSingle = (descriptor & 0x20) !== 0
    const sizeAt = 5 + (isSingle ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] ?? 0)
    const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0
    if (bytes.length < sizeAt + sizeBytes) return null
    const window = isSingle ? contentSize(bytes, sizeAt, sizeBytes) : windowSize(bytes.readUInt8(5))
    if (window > WINDOW_BYTES) throw new Error(`zstd with a window of ${window} bytes; at most ${WINDOW_BYTES} are read`)
    this.frame = { window, hasChecksum: (descriptor & 4) !== 0, isLast: false }
    return sizeAt + sizeBytes
  }

  /** Length of the head of a block; null where it is not whole yet. */
  private block(bytes: Buffer, frame: Frame): number | null {
    if (bytes.length < 3) return null
    const head = bytes.readUIntLE(0, 3)
    const isRun = ((head >> 1) & 3) === 1
    this.skip = isRun ? 1 : head >> 3
    this.moved += frame.window
    frame.isLast = (head & 1) !== 0
    return 3
  }
}

function windowSize(descriptor: number): number {
  return 2 ** (10 + (descriptor >> 3)) * (1 + (descriptor & 7) / 8)
}

function contentSize(bytes: Buffer, at: number, length: number): number {
  if (length === 8) return Number(bytes.readBigUInt64LE(at))
  return length === 0 ? 0 : bytes.readUIntLE(at, length) + (length === 2 ? 256 : 0)
}
