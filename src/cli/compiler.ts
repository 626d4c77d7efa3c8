/** V8 whose settings we know. Another one would complain of a setting that it does not have. */
const KNOWN = /^1[1-4]\./

/**
 * Tells V8 to copy less code into the functions that it optimises. Linting goes through many functions that are about equally hot: optimising them takes
 * a third of a long run's CPU time, half of that with this, and what comes out is as fast. On few cores that is time which threads have for linting.
 *
 * Only once the program is loaded: the code that was compiled with the package counts for the settings under which it was made.
 */
export async function easeCompiler(): Promise<void> {
  if (!KNOWN.test(process.versions.v8)) return
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
}
