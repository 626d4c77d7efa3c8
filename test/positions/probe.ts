import { lintText } from '../../src/index.ts'
import { decodeFile } from '../../src/workspace/decode.ts'

/** Where one finding stands: `line:column-line:column`, and what the file has there. */
export interface Place {
  readonly at: string
  readonly source: string
  readonly text: string
}

/**
 * The places where a file says "only 3 left", by way of a real rule and the public API, so that everything from the bytes to lines and columns is
 * tried. The extension of the path tells the format.
 */
export async function placesOf(path: string, content: string | Uint8Array): Promise<Place[]> {
  const bytes = typeof content === 'string' ? undefined : content
  const text = typeof content === 'string' ? content : decodeFile(content, { extension: path.slice(path.lastIndexOf('.')) }).text
  const { findings, source, crashes } = await lintText(text, { path, kind: 'landing', only: ['pressure/scarcity-no-basis'], asOf: '2026-11-22' })
  if (crashes.length > 0) throw crashes[0].error
  if (bytes !== undefined && source.text !== text) throw new Error('The source is not what was read')
  return findings.map(({ range: { start, end }, text: words }) => ({
    at: `${start.line}:${start.column}-${end.line}:${end.column}`,
    source: source.text.slice(start.offset, end.offset),
    text: words,
  }))
}

/** The one place of a file with one such claim. */
export async function placeOf(path: string, content: string | Uint8Array): Promise<Place> {
  const places = await placesOf(path, content)
  if (places.length !== 1) throw new Error(`${places.length} findings in ${JSON.stringify(content)}`)
  return places[0]
}

export const lines = (...all: string[]): string => all.join('\r\n')
