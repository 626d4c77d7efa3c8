/** One line of a byte stream, without its line end; undefined bytes mean that it was longer than allowed and is lost. */
export interface Line {
  /** Counts from 1. */
  readonly number: number
  readonly bytes: Uint8Array | undefined
}

const LF = 10
const CR = 13

/** Cuts a byte stream into lines, holding no more than one line of at most `most` bytes. Yields the lines of each chunk together. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line[]> {
  let number = 0
  let held: Uint8Array[] = []
  let length = 0
  const take = (last: Uint8Array): Line => {
    const whole = length + last.length
    const bytes = whole > most ? undefined : held.length === 0 ? last : Buffer.concat([...held, last])
    held = []
    length = 0
    number++
    return { number, bytes: bytes !== undefined && bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes }
  }
  for await (const chunk of chunks) {
    const lines: Line[] = []
    let start = 0
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      lines.push(take(chunk.subarray(start, end)))
      start = end + 1
    }
    const rest = chunk.subarray(start)
    length += rest.length
    if (length > most) held = []
    else if (rest.length > 0) held.push(rest)
    if (lines.length > 0) yield lines
  }
  if (length > 0) yield [take(new Uint8Array(0))]
}
