import { Inflate } from 'fflate'
import { UnreadableError } from './format.ts'

/** How much an archive may hold; more is refused before it is in memory. */
export interface ZipLimits {
  readonly entries: number
  /** Bytes of all entries that are read, unpacked. */
  readonly bytes: number
}

interface Entry {
  readonly method: number
  readonly encrypted: boolean
  readonly packed: number
  readonly unpacked: number
  readonly header: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
/** Stands in a size or offset that is to be found in the ZIP64 fields, which a document of readable size does not need. */
const ELSEWHERE = 0xffffffff
const CHUNK = 16 * 1024

/**
 * The files of a ZIP archive, unpacked one by one when asked for. What the directory says of sizes is a claim: an entry is cut off, and refused, as
 * soon as it unpacks to more. Nothing is written anywhere. Throws an `UnreadableError`.
 */
export class ZipArchive {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #limits: ZipLimits
  readonly #entries = new Map<string, Entry>()
  #read = 0

  constructor(bytes: Uint8Array, limits: ZipLimits) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#limits = limits
    this.#readDirectory(this.#findEnd())
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()]
  }

  /** The content of an entry, or undefined when there is none of that name. */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name)
    if (entry === undefined) return undefined
    if (entry.encrypted) throw new UnreadableError('is protected by a password')
    const start = this.#dataStart(entry)
    const packed = this.#bytes.subarray(start, start + entry.packed)
    if (packed.length < entry.packed) throw damaged()
    const room = this.#limits.bytes - this.#read
    if (entry.unpacked > room) throw tooMuch(this.#limits.bytes)
    const content = entry.method === 0 ? packed : inflate(packed, entry.unpacked)
    if (content.length !== entry.unpacked || (entry.method !== 0 && entry.method !== 8)) throw damaged()
    this.#read += content.length
    return content
  }

  /** The record at the end, before a comment of at most 64 KiB. */
  #findEnd(): number {
    const { byteLength } = this.#view
    for (let at = byteLength - 22; at >= Math.max(0, byteLength - 22 - 0xffff); at--) if (this.#view.getUint32(at, true) === END) return at
    throw damaged()
  }

  #readDirectory(end: number): void {
    const view = this.#view
    const count = view.getUint16(end + 10, true)
    let at = view.getUint32(end + 16, true)
    if (count > this.#limits.entries || at === ELSEWHERE) throw new UnreadableError(`holds more than ${this.#limits.entries} files`)
    const names = new TextDecoder()
    for (let index = 0; index < count; index++) {
      if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw damaged()
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
      const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
      const header = view.getUint32(at + 42, true)
      if (packed === ELSEWHERE || unpacked === ELSEWHERE || header === ELSEWHERE) throw damaged()
      const name = names.decode(this.#bytes.subarray(at + 46, at + 46 + nameLength))
      // A name that occurs twice could say one thing to Word and another to us.
      if (this.#entries.has(name)) throw damaged()
      const encrypted = (view.getUint16(at + 8, true) & 1) === 1
      this.#entries.set(name, { method: view.getUint16(at + 10, true), encrypted, packed, unpacked, header })
      at += 46 + nameLength + extra + comment
    }
  }

  #dataStart({ header }: Entry): number {
    if (header + 30 > this.#view.byteLength || this.#view.getUint32(header, true) !== LOCAL) throw damaged()
    return header + 30 + this.#view.getUint16(header + 26, true) + this.#view.getUint16(header + 28, true)
  }
}

/** Unpacks at most `size` bytes, in pieces, so that a lie about the size costs no more than the truth would. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size)
  let length = 0
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged()
    out.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += CHUNK) inflater.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
  } catch {
    throw damaged()
  }
  return length === size ? out : out.subarray(0, length)
}

const damaged = (): UnreadableError => new UnreadableError('is damaged')

const tooMuch = (bytes: number): UnreadableError => new UnreadableError(`unpacks to more than ${Math.round(bytes / (1024 * 1024))} MiB`)
