/** Milliseconds of this process's time that a run takes: the least of some. */
async function cost(run: () => unknown, times: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < times; time++) {
    const begun = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(begun)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/**
 * The time of a run as its input doubles, in milliseconds, and whether it grows no faster than the input (2.3 is the limit, and 8 ms go
 * unnoticed). Most inputs tell at the first look; what looks bad is looked at again with the least of three, since other work on the machine
 * only ever adds to it, and then at larger sizes: where objects begin to outlive the young generation, time takes one step up, while what
 * grows faster than the text does so at every size.
 */
export async function growth<Input>(
  make: (size: number) => Input,
  run: (input: Input) => unknown,
  size: number,
): Promise<{ times: readonly number[]; linear: boolean }> {
  await run(make(Math.ceil(size / 10)))
  const times: number[] = []
  for (const [scale, runs] of [
    [1, 1],
    [1, 3],
    [2, 3],
    [4, 3],
  ]) {
    const [small, large] = [make(size * scale), make(size * scale * 2)]
    const once = await cost(() => run(small), runs)
    const twice = await cost(() => run(large), runs)
    times.push(once, twice)
    if (twice < once * 2.3 + 8) return { times, linear: true }
  }
  return { times, linear: false }
}
