/** What some signs of the symbol fonts stand for, by the last two digits of their codes. */
const WINGDINGS: Readonly<Record<string, string>> = {
  '6c': '●', '6e': '■', '6f': '□', '71': '❑', '72': '❒', '76': '❖', '77': '⬥', '78': '⌧', '9f': '•', a7: '▪', a8: '◻', d8: '➢', e0: '→', fb: '✗', fc: '✓', fd: '☒', fe: '☑',
} // biome-ignore format: a table
const SYMBOL: Readonly<Record<string, string>> = {
  '2a': '*', b7: '•', b0: '°', b1: '±', b4: '×', a3: '≤', b3: '≥', d2: '®', d3: '©', d4: '™', e2: '®', e3: '©', e4: '™',
} // biome-ignore format: a table

/** The character of a `w:sym`; U+FFFD for a sign of a font that only pictures know. */
export function symbolOf(font: string | undefined, code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16)
  if (!(value > 31 && value <= 0xffff) || (value >= 0xd800 && value < 0xe000)) return '\uFFFD'
  const isPrivate = value >= 0xf000 && value <= 0xf0ff
  const table = /^wingdings$/i.test(font ?? '') ? WINGDINGS : /^symbol$/i.test(font ?? '') ? SYMBOL : undefined
  if (!isPrivate && table === undefined) return String.fromCharCode(value)
  const low = value & 0xff
  return table?.[low.toString(16).padStart(2, '0')] ?? (table === SYMBOL && low < 0x40 ? String.fromCharCode(low) : '\uFFFD')
}
