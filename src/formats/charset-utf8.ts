import { OffsetMap } from '../document/index.ts'

/**
 * Length of the UTF-8 sequence that begins at `at`. Negative when it is ill-formed: the number of bytes that the standard decoder replaces with one
 * U+FFFD (the longest stretch that could have begun a sequence, at least 1).
 */
export function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]
  if (lead < 0x80) return 1
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (length === 0) return -1
  for (let read = 1; read < length; read++) {
    const next = at + read < bytes.length ? bytes[at + read] : -1
    const low = read > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const high = read > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    if (next < low || next > high) return -read
  }
  return length
}

/** Offset of the first byte that is not part of well-formed UTF-8, or -1. */
export function firstIllFormed(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at] < 0x80) {
      at++
      continue
    }
    const length = sequenceLength(bytes, at)
    if (length < 0) return at
    at += length
  }
  return -1
}

/** Text of UTF-8 bytes; a byte order mark is kept as U+FEFF, ill-formed bytes become U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  // `ignoreBOM: true` would say the same, but Node 20 then loses a lone 0xFF.
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return (marked ? '\uFEFF' : '') + new TextDecoder().decode(bytes)
}

/** Where each character of `decodeUtf8(bytes)` stands among the bytes. */
export function mapUtf8(bytes: Uint8Array): OffsetMap {
  const map = new OffsetMap()
  let run = 0
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at] < 0x80) {
      at++
      continue
    }
    map.literal(run, at - run)
    const length = sequenceLength(bytes, at)
    const next = at + Math.abs(length)
    map.replaced(at, next, length === 4 ? 2 : 1)
    at = next
    run = next
  }
  map.literal(run, bytes.length - run)
  return map
}
