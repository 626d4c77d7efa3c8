import { OffsetMap } from '../document/index.ts'

const PLUS = 0x2b
const MINUS = 0x2d

/** Values of the 64 signs by their codes; -1 for what is none. */
const VALUES = Int8Array.from({ length: 128 }, (_, code) =>
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(String.fromCharCode(code)),
)

/**
 * Reads UTF-7 (RFC 2152): ASCII, with runs of UTF-16 in base64 between `+` and `-`.
 *
 * ```text
 * bytes    Only +AKM-5 left      text   Only £5 left
 * ```
 *
 * A run as a whole stands for its characters, since their bits share signs. A byte above ASCII is not in UTF-7 and becomes U+FFFD.
 */
export function decodeUtf7(bytes: Uint8Array): { text: string; map: () => OffsetMap } {
  let text = ''
  const runs: [from: number, to: number, length: number][] = []
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at] !== PLUS) {
      text += bytes[at] < 0x80 ? String.fromCharCode(bytes[at]) : '\uFFFD'
      at++
      continue
    }
    let end = at + 1
    while (end < bytes.length && bytes[end] < 0x80 && VALUES[bytes[end]] !== -1) end++
    const isClosed = bytes[end] === MINUS
    const decoded = end === at + 1 ? (isClosed ? '+' : '\uFFFD') : unitsOf(bytes, at + 1, end)
    if (isClosed) end++
    runs.push([at, end, decoded.length])
    text += decoded
    at = end
  }
  return { text, map: () => mapOf(bytes.length, runs) }
}

/** The UTF-16 units of a run; bits that fill none are padding. */
function unitsOf(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  let bits = 0
  let amount = 0
  for (let at = start; at < end; at++) {
    bits = (bits << 6) | VALUES[bytes[at]]
    amount += 6
    if (amount < 16) continue
    amount -= 16
    text += String.fromCharCode((bits >> amount) & 0xffff)
    bits &= (1 << amount) - 1
  }
  return text
}

function mapOf(length: number, runs: readonly [from: number, to: number, length: number][]): OffsetMap {
  const map = new OffsetMap()
  let at = 0
  for (const [from, to, amount] of runs) {
    map.literal(at, from - at)
    if (amount > 0) map.replaced(from, to, amount)
    at = to
  }
  map.literal(at, length - at)
  return map
}
