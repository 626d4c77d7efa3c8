// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template literals in files are what is tested
import { describe, expect, it } from 'vitest'
import fc from '../fast-check.ts'
import { type FormatName, formatNames, mapErrors, read } from './frontend-cases.ts'

const SEED = 20261130

/** Something in a text: how it is written and what it says. */
interface Piece {
  readonly written: string
  readonly says: string
}

const piece = (written: string, says = written): Piece => ({ written, says })

/** What is written alike in all formats. */
const common = [
  piece('now'),
  piece('50%'),
  piece('$9.99'),
  piece('(free)'),
  piece('“café”'),
  piece('👩‍👩‍👧'),
  piece('e\u0301'),
  piece('שלום'),
  piece('so\u00ADft', 'soft'),
  piece('no\u00A0break', 'no break'),
  piece('&amp;', '&'),
  piece('it&rsquo;s', 'it’s'),
  piece('&#8217;', '’'),
  piece('x&nbsp;y', 'x y'),
  piece('<b>bold</b>', 'bold'),
  piece('f<i>r</i>ee', 'free'),
  piece('a<br/>b', 'a\nb'),
]

/** Expressions of JavaScript in braces. */
const expressions = [
  piece('{user.name}', '\uFFFC'),
  piece('{"str\\u2019s"}', 'str’s'),
  piece("{'a &amp; b'}", 'a &amp; b'),
  piece('{`x${n}y`}', 'x\uFFFCy'),
  piece('{"n" + n + "m"}', 'n\uFFFCm'),
  piece("seat{n === 1 ? '' : 's'}", 'seats'),
  piece("{a > b ? 'p' : 'q'}", '\u2028p\u2028q\u2028'),
  piece("{ok ? 'one two' : `three`}", '\u2028one two\u2028three\u2028'),
  piece("{ok && 'yes please'}", '\u2028yes please\u2028'),
  piece("{t('key.name', { a: '}' })}", '\uFFFC'),
  piece('{/* } " */}', ''),
  piece('{f({ a: { b: "}" } })}', '\uFFFC'),
  piece('{"\\x41\\u{1F600}"}', 'A😀'),
]

const vueExpressions = [
  piece('{{ user.name }}', '\uFFFC'),
  piece("{{ ok ? 'one two' : `three` }}", '\u2028one two\u2028three\u2028'),
  piece('{{ "str\\u2019s" }}', 'str’s'),
  piece("{{ 'n' + n }}", 'n\uFFFC'),
  piece('<!-- {{ x -->', ''),
]

const templateTags = [
  piece('{{ name }}', '\uFFFC'),
  piece('<%= name %>', '\uFFFC'),
  piece('%%First_Name%%', '\uFFFC'),
  piece('%%[ IF @a THEN ]%%', '\u2028'),
  piece('{% if a < b %}', '\u2028'),
  piece('&copy', '©'),
]

interface Shape {
  readonly pieces: readonly Piece[]
  /** A file with these texts, each a block of its own. */
  write(texts: readonly string[], eol: string): string
}

const blocks = (texts: readonly string[], tag: string, eol: string): string => texts.map((text) => `<${tag}>${text}</${tag}>`).join(eol)

const mdx: Shape = {
  pieces: [
    ...common.filter(({ written }) => written !== 'a<br/>b'),
    ...expressions,
    piece('**bold**', 'bold'),
    piece('\\*', '*'),
    piece('\\{x\\}', '{x}'),
    piece('`{c}`', '{c}'),
    piece('{"*a*_b_"}', '*a*_b_'),
    piece('<Highlight tone={x > y}>*it*</Highlight>', 'it'),
  ],
  write: (texts, eol) => {
    const frames = [
      (text: string) => text,
      (text: string) => `## ${text}`,
      (text: string) => `<Card>${eol}  ${text}${eol}</Card>`,
      (text: string) => `- ${text}`,
    ]
    return `import A from 'a'${eol}${eol}${texts.map((text, at) => frames[at % frames.length](text)).join(eol + eol)}${eol}${eol}export const b = { c: "free" }${eol}`
  },
}

const html: Shape = { pieces: [...common, ...templateTags], write: (texts, eol) => blocks(texts, 'p', eol) }

const shapes: Record<FormatName, Shape> = {
  jsx: {
    pieces: [...common, ...expressions, piece('&foo', '&foo'), piece("{' '}", ''), piece('<Em>x</Em>', 'x')],
    write: (texts, eol) =>
      `const a = b < c${eol}export const A = <T,>({ d }: B<T>) => (${eol}  <>${eol}${texts.map((text) => `    <p className={x > y}>${eol}${text}${eol}</p>`).join(eol)}${eol}  </>${eol})${eol}`,
  },
  vue: {
    pieces: [...common, ...vueExpressions],
    write: (texts, eol) =>
      `<script setup>const a = "<p>"</script>${eol}<template>${eol}${texts.map((text) => `<p :class="a > b">${text}</p>`).join(eol)}${eol}</template>${eol}`,
  },
  svelte: {
    pieces: [
      ...common,
      ...expressions,
      piece('{#if a > b}x{:else}y{/if}', '\u2028x\u2028y\u2028'),
      piece('{@html x}', '\uFFFC'),
      piece('<!-- {x -->', ''),
    ],
    write: (texts, eol) => `<script>let a = 1 < 2</script>${eol}{#each a as b}${eol}${blocks(texts, 'p', eol)}${eol}{/each}${eol}`,
  },
  astro: {
    pieces: [...common, ...expressions, piece('<!-- {x -->', '')],
    write: (texts, eol) => `---${eol}const a = "<p>"${eol}---${eol}{all.map((one) => <div>${blocks(texts, 'p', eol)}</div>)}${eol}`,
  },
  mdx,
  mdxRemark: mdx,
  mjml: {
    pieces: [...common, templateTags[0], templateTags[2]],
    write: (texts, eol) => `<mjml><mj-head><mj-style>a{}</mj-style></mj-head><mj-body>${eol}${blocks(texts, 'mj-text', eol)}${eol}</mj-body></mjml>`,
  },
  html,
}

/** What a row of pieces says, breaks and blanks as a block has them. */
const said = (parts: readonly Piece[]): string =>
  `Kk ${parts.map(({ says }) => `${says} `).join('')}end`
    .replace(/ *\u2028[ \u2028]*/g, '\u2028')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')

/** Between words; the ends are letters. */
const textOf = (pieces: readonly Piece[]): fc.Arbitrary<Piece> =>
  fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
    .map((parts) => ({ written: `Kk ${parts.map(({ written }) => `${written} `).join('')}end`, says: said(parts) }))

describe.each(formatNames)('generated %s', (format) => {
  const runs = format === 'mdxRemark' ? 300 : 2000

  it('reads as it was written', { timeout: 120_000 }, () => {
    const { pieces, write } = shapes[format]
    fc.assert(
      fc.property(
        fc.array(textOf(pieces), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\uFEFF'),
        (texts, eol, mark) => {
          const written = texts.map((text) => text.written)
          const document = read(format, mark + write(written, eol))
          expect(document.blocks.map(({ text }) => text)).toEqual(texts.map(({ says }) => says))
          expect(mapErrors(document)).toEqual([])
          expect(document.notices).toEqual([])
        },
      ),
      { numRuns: runs, seed: SEED },
    )
  })

  it('never crashes and keeps its maps, whatever the text', { timeout: 120_000 }, () => {
    const scraps = fc.constantFrom(
      ...'{ } {{ }} < > </ /> ( ) [ ] " \' ` ${ / // /* */ \\ & &amp; = => ? : && || + ; , <!-- --> --- ** # - <> </> \n \r\n {/* */} !'.split(' '),
      ...[
        ' ',
        '\n',
        '\n\n',
        '\uFEFF',
        '😀',
        '\uD800',
        '\0',
        '\u2028',
        '<p>',
        '</p>',
        '<Card title="',
        '<b',
        'a={',
        'class="x"',
        '<script>',
        '</script>',
      ],
      ...[
        '<template>',
        '</template>',
        '{#if x}',
        '{:else}',
        '{/if}',
        '{@html ',
        'v-if="a"',
        ':title="',
        '<mj-text>',
        'import ',
        'export const a = {',
        '```',
        '<br>',
        '<T,>',
      ],
      ...["'str'", '"str"', '`x${y}`', 'return ', 'a ? b : c', '{n}', '{"s"}', '.map(x => ', '&#x', '<style>', '<svg>'],
    )
    const words = fc.constantFrom('Save now', 'free', ' ', 'k')
    fc.assert(
      fc.property(fc.array(fc.oneof(scraps, scraps, words), { maxLength: 40 }), (parts) => {
        const document = read(format, parts.join(''))
        const { length } = document.source.text
        for (const { text, map } of document.blocks) {
          expect(map.length).toBe(text.length)
          let before = -1
          for (let at = 0; at < text.length; at++) {
            const [start, end] = map.range(at, at + 1)
            expect(before <= start && start <= end && end <= length).toBe(true)
            before = start
          }
        }
        for (const { start } of document.notices) expect(start === undefined || (start >= 0 && start <= length)).toBe(true)
      }),
      { numRuns: runs, seed: SEED },
    )
  })
})
