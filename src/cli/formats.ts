import { formats, templateExtensions } from '../formats/index.ts'
import type { Output } from './output.ts'

/** `candor formats`. */
export async function listFormats(flags: { json?: boolean }, output: Output): Promise<number> {
  const list = formats.map(({ name, extensions, summary }) => ({ name, extensions, summary }))
  const rows = list.map(
    ({ name, extensions, summary }) => `${name.padEnd(10)}  ${extensions.map((one) => `.${one}`).join(' ')}\n            ${summary}\n`,
  )
  rows.push(
    `${'templates'.padEnd(10)}  ${templateExtensions.map((one) => `.${one}`).join(' ')}\n            What stands before says what they are: receipt.txt.liquid is text, offer.md.erb Markdown; HTML where nothing does.\n`,
  )
  await output.write(flags.json ? `${JSON.stringify(list, null, 2)}\n` : rows.join(''))
  return 0
}
