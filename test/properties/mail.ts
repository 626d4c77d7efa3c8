import iconv from 'iconv-lite'

/** A leaf of a message, still encoded, as this small reader of mail sees it. */
interface Leaf {
  readonly start: number
  readonly end: number
  readonly html: boolean
  readonly transfer: string
  readonly charset: string
}

/** Reads stretches of a mail without candor's own code: transfer encodings, charsets, encoded words. */
export class MailReader {
  readonly #source: string
  /** Each code unit is one byte. */
  readonly #binary: boolean
  readonly #leaves: Leaf[] = []

  constructor(source: string, binary: boolean) {
    this.#source = source
    this.#binary = binary
    let start = /^\uFEFF?[\r\n]*/.exec(source)?.[0].length ?? 0
    if (source.startsWith('From ', start)) start = this.#lineEnd(start)
    this.#walk(start, source.length, 'text/plain')
  }

  /** Whether a place is in an HTML part. */
  isHtml(at: number): boolean {
    return this.#leafAt(at)?.html === true
  }

  /** Whether a place is in a part at all; otherwise it is in a header field. */
  inPart(at: number): boolean {
    return this.#leafAt(at) !== undefined
  }

  /** Everything that `[start, end)` may mean: one reading for each charset that the mail may have meant. */
  read(start: number, end: number): string[] {
    const leaf = this.#leafAt(start)
    if (leaf === undefined) return this.#header(start, end)
    const raw = this.#source.slice(start, end)
    const bytes =
      leaf.transfer === 'base64' ? this.#base64(leaf.start, start, end) : leaf.transfer === 'quoted-printable' ? this.#quoted(raw) : this.#bytes(raw)
    const readings = charsetsOf(leaf.charset).map((charset) => decode(bytes, charset))
    return leaf.transfer === '' ? [raw, ...readings] : readings
  }

  /** The stretch of letters beside a stretch of base64 that is left out: a letter at its edge may hold bits of both. */
  besides(start: number, end: number, from: number, to: number): [start: number, end: number] {
    return this.#leafAt(start)?.transfer === 'base64' ? [from > start ? from - 1 : from, to < end ? to + 1 : to] : [from, to]
  }

  #leafAt(at: number): Leaf | undefined {
    return this.#leaves.find(({ start, end }) => start <= at && at < end)
  }

  #lineEnd(at: number): number {
    const found = /\r\n?|\n/g
    found.lastIndex = at
    return found.exec(this.#source) === null ? this.#source.length : found.lastIndex
  }

  #walk(start: number, end: number, standard: string): void {
    const head = /(?:\r\n|\n|\r(?!\n)){2}/g
    head.lastIndex = start
    const text = this.#source
    const startsEmpty = /^(?:\r\n?|\n)/.test(text.slice(start, start + 2))
    const found = startsEmpty ? null : head.exec(text)
    const body = startsEmpty ? this.#lineEnd(start) : found === null || found.index >= end ? end : head.lastIndex
    const fields = text.slice(start, body).replace(/(?:\r\n?|\n)[ \t]+/g, ' ')
    const field = (name: string): string => new RegExp(`^${name}[ \\t]*:(.*)$`, 'im').exec(fields)?.[1].trim() ?? ''
    const type = field('content-type')
    const kind = /^[\w-]+\/[\w.+-]+/.exec(type)?.[0].toLowerCase() ?? standard
    const parameter = (name: string): string => {
      const value = new RegExp(`(?:;|\\s)\\s*${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;]+))`, 'i').exec(type)
      return value?.[1] ?? value?.[2] ?? ''
    }
    const boundary = parameter('boundary')
    if (kind.startsWith('multipart/') && boundary !== '')
      this.#split(body, end, boundary, kind === 'multipart/digest' ? 'message/rfc822' : 'text/plain')
    else if (kind === 'message/rfc822') this.#walk(body, end, 'text/plain')
    else {
      const label = field('content-transfer-encoding').toLowerCase()
      const transfer = /^"?(base64|quoted-printable)/.exec(label)?.[1] ?? ''
      const content = text.slice(body, body + 2048)
      const meta = /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(
        transfer === '' ? content : content.replace(/=\r?\n/g, '').replace(/=3D/gi, '='),
      )
      this.#leaves.push({
        start: body,
        end,
        html: kind === 'text/html' || (fields === '' && /^\s*(?:<!doctype|<html)/i.test(content)),
        transfer,
        charset: parameter('charset') || (meta?.[1] ?? ''),
      })
    }
  }

  #split(start: number, end: number, boundary: string, standard: string): void {
    const escaped = boundary.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const delimiter = new RegExp(`(^|\\r\\n|\\n|\\r)--${escaped}(--)?[ \\t]*(?:\\r\\n|\\n|\\r|$)`, 'g')
    const text = this.#source.slice(start, end)
    let from = -1
    for (let found = delimiter.exec(text); found !== null; found = delimiter.exec(text)) {
      if (from >= 0) this.#walk(from, start + found.index, standard)
      from = found[2] === '--' ? -1 : start + delimiter.lastIndex
      // The line end belongs to the next delimiter, too.
      if (/[\r\n]$/.test(found[0])) delimiter.lastIndex--
      if (text[delimiter.lastIndex - 1] === '\r' && text[delimiter.lastIndex] === '\n') delimiter.lastIndex--
    }
    if (from >= 0) this.#walk(from, end, standard)
  }

  /** The bytes that a stretch of unencoded text stands for. */
  #bytes(text: string): Buffer {
    return Buffer.from(text, this.#binary ? 'latin1' : 'utf8')
  }

  #quoted(text: string): Buffer {
    const parts: Buffer[] = []
    for (const [piece, hex, soft, blanks] of text.matchAll(/=([\da-f]{2})|(=[ \t]*(?:\r\n?|\n))|([ \t]+(?=[\r\n]))|[^= \t]+|[ \t]+|=/gi)) {
      if (hex !== undefined) parts.push(Buffer.from([Number.parseInt(hex, 16)]))
      else if (soft === undefined && blanks === undefined) parts.push(this.#bytes(piece))
    }
    return Buffer.concat(parts)
  }

  /** The bytes whose eight bits all stand in the letters of `[start, end)`; `from` is where the letters begin. */
  #base64(from: number, start: number, end: number): Buffer {
    const letters = (a: number, b: number): string => this.#source.slice(a, b).replace(/[^A-Za-z0-9+/=]/g, '')
    // Padding begins a new count.
    const before = letters(from, start).replace(/^.*=/s, '').length
    const pieces = letters(start, end).split(/=+/)
    return Buffer.concat(pieces.map((piece, at) => wholeBytes(piece, at === 0 ? before : 0)))
  }

  /** A stretch of a header field, whose encoded words may be cut through. */
  #header(start: number, end: number): string[] {
    const text = this.#source
    const lineStart = Math.max(
      0,
      ...[...text.slice(0, start).matchAll(/(?:\r\n|\r|\n)(?![ \t\r\n])/g)].map(({ index, 0: eol }) => index + eol.length).slice(-1),
    )
    const word = /=\?([^?*]*)(?:\*[^?]*)?\?([bq])\?(.*?)\?=/gis
    word.lastIndex = lineStart
    const spans: { bytes: Buffer; charset: string }[] = []
    let at = start
    const plain = (to: number): void => {
      if (to > at) spans.push({ bytes: this.#bytes(text.slice(at, to)), charset: '' })
      at = Math.max(at, to)
    }
    let previous = -1
    for (let found = word.exec(text); found !== null && found.index < end; found = word.exec(text)) {
      const [whole, charset, kind, encoded] = found
      const from = found.index + whole.length - 2 - encoded.length
      const to = found.index + whole.length - 2
      if (to + 2 <= start) {
        previous = to + 2
        continue
      }
      // White space between two encoded words is none.
      if (previous !== -1 && text.slice(previous, found.index).trim() === '') at = Math.max(at, found.index)
      plain(found.index)
      const [a, b] = [Math.max(from, start), Math.min(to, end)]
      if (b > a) {
        const bytes = kind.toLowerCase() === 'b' ? this.#base64(from, a, b) : this.#quoted(text.slice(a, b).replaceAll('_', '=20'))
        const last = spans.at(-1)
        if (last !== undefined && last.charset === charset.toLowerCase() && previous !== -1) last.bytes = Buffer.concat([last.bytes, bytes])
        else spans.push({ bytes, charset: charset.toLowerCase() })
      }
      at = Math.max(at, Math.min(end, to + 2))
      previous = to + 2
    }
    plain(end)
    const readings = [0, 1, 2, 3].map((choice) =>
      spans
        .map(({ bytes, charset }) => {
          const charsets = charsetsOf(charset)
          return decode(bytes, charsets[Math.min(choice, charsets.length - 1)])
        })
        .join('')
        .replace(/[\r\n]+(?=[ \t])/g, ''),
    )
    return spans.length === 1 && spans[0].charset === '' ? [text.slice(start, end), ...readings] : readings
  }
}

function wholeBytes(letters: string, before: number): Buffer {
  const bits = 6 * before
  const decoded = Buffer.from('A'.repeat(before % 4) + letters, 'base64')
  const base = bits - 6 * (before % 4)
  return decoded.subarray(Math.ceil((bits - base) / 8), Math.floor((bits - base + 6 * letters.length) / 8))
}

/** What a label may mean, likeliest first: labels lie. */
function charsetsOf(label: string): string[] {
  const name = label.toLowerCase().replace(/["']/g, '')
  const known: Record<string, string> = {
    'iso-8859-1': 'windows-1252',
    'us-ascii': 'utf-8',
    'iso-8859-9': 'windows-1254',
    gb2312: 'gbk',
    'ks_c_5601-1987': 'euc-kr',
  }
  const charset = Object.hasOwn(known, name) ? known[name] : name
  return [...new Set([charset, charset === 'iso-2022-jp' ? SHIFTED : '', 'utf-8', 'windows-1252'])].filter((one) => one !== '')
}

/** Japanese from within, where no sequence of this stretch switches to it. */
const SHIFTED = 'iso-2022-jp, shifted'

const STANDARD = new Set(['gbk', 'gb18030', 'big5', 'euc-kr', 'euc-jp', 'shift_jis'])

function decode(bytes: Buffer, charset: string): string {
  // A stretch may begin after the sequence that switches to Japanese.
  if (charset === SHIFTED) return new TextDecoder('iso-2022-jp').decode(Buffer.concat([Buffer.from('\x1b$B'), bytes]))
  if (charset === 'windows-1252')
    return [...bytes].map((byte) => iconv.decode(Buffer.from([byte]), charset).replace('\uFFFD', String.fromCharCode(byte))).join('')
  // Encoded words each switch back at their end, which the standard takes for an error where they are joined.
  if (charset === 'iso-2022-jp')
    return new TextDecoder(charset).decode(Buffer.from(bytes.toString('latin1').replaceAll('\x1b(B\x1b$B', ''), 'latin1'))
  if (STANDARD.has(charset)) return new TextDecoder(charset).decode(bytes)
  return iconv.encodingExists(charset) ? iconv.decode(bytes, charset, { stripBOM: false }) : ''
}
