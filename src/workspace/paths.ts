import { relative, sep } from 'node:path'

/** A path as reports show it: relative to `cwd`, with forward slashes. */
export function reportPath(cwd: string, absolute: string): string {
  const path = relative(cwd, absolute)
  return (sep === '/' ? path : path.replaceAll(sep, '/')) || '.'
}

/** Order of the paths' UTF-8 bytes, the same on every platform and in every language. */
export function compareBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (x === y) continue
    // Surrogates stand for characters above U+FFFF, yet are less than U+E000 as code units.
    if (isSurrogate(x) !== isSurrogate(y)) return isSurrogate(x) ? 1 : -1
    return x - y
  }
  return a.length - b.length
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff
