const UNITS: Readonly<Record<string, number>> = { '': 1, b: 1, k: 1024, kb: 1024, kib: 1024, m: 1024 ** 2, mb: 1024 ** 2, mib: 1024 ** 2 }

/** Bytes of `500000`, `500kb`, `2MB`, in powers of 1,024; undefined when it is no size. */
export function sizeOf(text: string): number | undefined {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text) ?? []
  const name = unit?.toLowerCase()
  if (digits === undefined || !Object.hasOwn(UNITS, name)) return undefined
  return Math.floor(Number(digits) * UNITS[name])
}
