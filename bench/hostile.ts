import { Engine } from './engine.ts'

/** Inputs made to hurt: by how much does time grow when the input doubles? */
export const hostileInputs: readonly { name: string; format: string; make(size: number): string }[] = [
  {
    name: 'prose, Markdown',
    format: 'markdown',
    make: (size) => fill('Save 20% on every plan until 6 December 2026. Terms apply, see the *pricing page*.\n\n', size),
  },
  {
    name: 'prose, HTML',
    format: 'html',
    make: (size) => fill('<p>Save <b>20&percnt;</b> on every plan. Free for 14 days, then $9 a month.</p>\n', size),
  },
  {
    name: 'prose, e-mail',
    format: 'email',
    make: (size) => `Subject: Offer\r\nContent-Type: text/plain\r\n\r\n${fill('Only 3 left, order today. We ship within two days.\r\n', size)}`,
  },
  { name: '{{ unclosed, HTML', format: 'html', make: (size) => fill('{{', size / 10) },
  { name: '{{ unclosed, Markdown', format: 'markdown', make: (size) => fill('{{', size / 10) },
  { name: 'nested tags', format: 'html', make: (size) => fill('<div>', size / 10) },
  { name: 'nested inline tags', format: 'html', make: (size) => fill('<b>x', size / 10) },
  { name: '! without end, text', format: 'text', make: (size) => fill('!', size) },
  { name: '! without end, HTML', format: 'html', make: (size) => fill('!', size) },
  { name: '! without end, Markdown', format: 'markdown', make: (size) => fill('!', size) },
  { name: 'one line of words', format: 'text', make: (size) => fill('free trial only 3 left hurry $5 a month ', size) },
  { name: 'one block of breaks', format: 'html', make: (size) => fill('free trial<br>', size / 4) },
  { name: 'asterisks', format: 'markdown', make: (size) => fill('$5* ', size / 10) },
  { name: 'boundaries', format: 'email', make: (size) => `Content-Type: multipart/mixed; boundary=b\r\n\r\n${fill('--b\r\n', size / 4)}` },
  {
    name: 'base64',
    format: 'email',
    make: (size) => `Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${fill('PHA+ZnJlZSB0cmlhbDwvcD4K', size)}`,
  },
]

const fill = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length))

/** Prints, for each input, the CPU time for 0.5, 1 and 2 MB (less where the unit is a nesting) and the growth per doubling; then 10 MB of claims. */
export async function printHostile(): Promise<void> {
  const engine = new Engine()
  console.log('\nhostile and large input: CPU time as the input doubles (0.5, 1, 2 MB; a tenth or a quarter of that for nesting)')
  for (const { name, format, make } of hostileInputs) {
    const times: number[] = []
    await measure(engine, format, make(100_000))
    for (const size of [0.5e6, 1e6, 2e6]) times.push(await measure(engine, format, make(size)))
    const growth = Math.max(times[1] / times[0], times[2] / times[1])
    console.log(
      `  ${name.padEnd(26)} ${times.map((time) => `${time.toFixed(0)} ms`.padStart(9)).join('')}   × ${growth.toFixed(2)} ${growth <= 2.3 || times[2] < 100 ? 'linear' : 'MORE THAN LINEAR'}`,
    )
  }
  const [{ name, format, make }] = hostileInputs
  console.log(`  10 MB of ${name}: ${((await measure(engine, format, make(10e6))) / 1000).toFixed(1)} s`)
}

async function measure(engine: Engine, format: string, text: string): Promise<number> {
  const begun = process.cpuUsage()
  engine.lint(await engine.parse('hostile', text, format), 'landing')
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}
