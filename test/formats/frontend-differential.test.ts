// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template literals in files are what is tested
import { readFileSync } from 'node:fs'
import { parse as parseBabel } from '@babel/parser'
import { createProcessor } from '@mdx-js/mdx'
import { parse as parseVueTemplate } from '@vue/compiler-dom'
import { parse as parseSvelteFile } from 'svelte/compiler'
import { describe, expect, it } from 'vitest'
import { type FormatName, read } from './frontend-cases.ts'

/** A node of any of the parsers' trees. */
interface Node {
  readonly type: string | number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

const childrenOf = (node: Node): Node[] =>
  Object.entries(node)
    .filter(([key]) => !/^(?:parent|loc|tokens|comments|extra|codegenNode|props|attributes|openingElement)$/.test(key))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)

/** What can be seen of a text, sorted: the order of blocks is not the point. */
const ink = (texts: readonly string[]): string => [...texts.join('').replace(/[\s\u00A0\u2028\uFFFC\u00AD]/g, '')].sort().join('')

/** What is text between tags, and not the value of an attribute. */
function ours(format: FormatName, text: string): string {
  const shown = read(format, text).blocks.filter(({ role, data }) => !/^(?:alt|tooltip|placeholder|meta)$/.test(role) && data.tag !== 'yaml')
  return ink(shown.map((block) => block.text))
}

/** Text of a JSX tree: what React renders, and every branch of what it may. */
function jsxTexts(root: Node): string[] {
  const texts: string[] = []
  const shown = (node: Node): void => {
    const get = (key: string): Node => node[key] as Node
    if (node.type === 'StringLiteral') texts.push(node.value as string)
    else if (node.type === 'TemplateLiteral') {
      const quasis = node.quasis as { value: { cooked: string } }[]
      texts.push(...quasis.map(({ value }) => value.cooked))
      for (const hole of node.expressions as Node[]) shown(hole)
    } else if (node.type === 'ConditionalExpression') {
      shown(get('consequent'))
      shown(get('alternate'))
    } else if (node.type === 'LogicalExpression') {
      if (node.operator !== '&&') shown(get('left'))
      shown(get('right'))
    } else if (node.type === 'BinaryExpression' && node.operator === '+') {
      shown(get('left'))
      shown(get('right'))
    } else walk(node)
  }
  const walk = (node: Node): void => {
    if (node.type === 'JSXText') {
      const lines = (node.value as string).split(/\r\n|\n|\r/)
      texts.push(lines.map((line) => line.trim()).join(' '))
    } else if (node.type === 'JSXExpressionContainer') shown(node.expression as Node)
    else for (const child of childrenOf(node)) walk(child)
  }
  walk(root)
  return texts
}

function collect(root: Node, type: string | number, key: string): string[] {
  const texts: string[] = []
  const open = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === type && typeof node[key] === 'string') texts.push(node[key])
    if (node.type !== 'Script' && node.type !== 'StyleSheet') open.push(...childrenOf(node))
  }
  return texts
}

const fixture = (name: string): string => readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url), 'utf8')

const babel = (text: string): string =>
  ink(jsxTexts(parseBabel(text, { sourceType: 'module', plugins: ['jsx', 'typescript'] }).program as unknown as Node))

describe('JSX has the text that Babel sees', () => {
  /** Values of props that are text are no text between tags for Babel. */
  const withoutProps = (text: string): string => text.replace(/ (?:title|label|description)=(?:"[^"]*"|\{`.*?`\})/g, '')

  it('in the fixture', () => {
    const text = withoutProps(fixture('PricingPage.tsx'))
    expect(ours('jsx', text)).toBe(babel(text))
    expect(ours('jsx', text).length).toBeGreaterThan(250)
  })

  it.each([
    'const A = () => <p>a &amp; b&nbsp;c &#8217; &hearts; &notit; &x d</p>',
    'const A = () => <p>\n  one\n\n  two{" "}\n  <b> three </b>\tfour\n</p>',
    "const A = () => <p>{'\\x41\\u0042\\u{43}\\n\\'\\\\'}{`a\\`b${c}d`}</p>",
    'const A = <T,>(x: T) => <A<T> b={x < 1}>{x > 1 ? <b>x</b> : "y"}</A>',
    'const a = b < c, d = e > f; const G = () => { return a < 1 ? <i>one</i> : null }',
    'const r = /[/<p>]"/.test(x) ? <p>{"yes"}</p> : <p>no</p>',
    'function F() { if (a) { return <p>one</p> } return <>{list.map((x, i) => <li key={i}>{x.y ?? "none"}</li>)}</> }',
    'const x = y as Array<string>; const z = <div>{(a && "b") || ("c" + d)}</div>',
    'type P = { a: Promise<string> | null; b: () => void }; export const Q: React.FC<P> = ({ a = "x" }) => <q>r</q>',
    "class A extends B<C> { render() { return <p>{this.a!.b}don't // say</p> } }",
    'const a = `${b ? `<p>${c}</p>` : ""}`; const d = <p>{/* no */}yes</p>',
    'const a = {b: <p>one</p>, c: [<p>two</p>, <i>three</i>]}; f(<b>four</b>)',
    'const a = b ? <p>x</p> : c ? <p>y</p> : <p>z</p>',
    'const A = () => <p title={<b>no</b>}>yes</p>',
    'const A = () => <a.b.c>x</a.b.c>',
    'async function* f() { yield <p>x</p>; await <p>y</p> }',
    'const s = a?.b?.[0] ?? <p>{a?.b}x</p>; const n = a ? .5 : 1; const o = a++ / 2 / <p>z</p>',
  ])('%s', (text) => {
    expect(ours('jsx', text)).toBe(babel(text))
  })
})

describe('Vue has the text that its compiler sees', () => {
  const compiler = (text: string): string => {
    const template = /<template>([\s\S]*)<\/template>/.exec(text)?.[1] ?? ''
    const root = parseVueTemplate(template) as unknown as Node
    const strings = collect(root, 5, 'content').concat(interpolated(root))
    return ink([...collect(root, 2, 'content'), ...strings])
  }
  /** Strings in interpolations, without the keys that test something. */
  const interpolated = (root: Node): string[] => {
    const found: string[] = []
    const open = [root]
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node.type === 5)
        found.push(...jsxTexts({ type: 'JSXExpressionContainer', expression: expressionOf((node.content as { content: string }).content) }))
      else open.push(...childrenOf(node))
    }
    return found
  }
  const expressionOf = (code: string): Node => {
    const [statement] = parseBabel(`(${code})`, { createParenthesizedExpressions: false }).program.body
    return (statement as unknown as { expression: Node }).expression
  }

  it('in the fixture', () => {
    const text = fixture('CheckoutSummary.vue')
    expect(ours('vue', text)).toBe(compiler(text))
    expect(ours('vue', text).length).toBeGreaterThan(200)
  })

  it.each([
    "<template><p>a &amp; b &copy c {{ d ? 'e' : 'f' }} &lt; g</p></template>",
    '<template><ul><li v-for="a in b">{{ a }} x</li></ul><br><img alt="y"> z</template>',
    '<template><template v-if="a > b">one</template><template v-else>two</template></template>',
    '<template><p>1 < 2 and {{ `x${y}z` }}</p><!-- no --></template>',
    '<template><comp v-slot="{ a }">b<slot>c</slot></comp></template>',
  ])('%s', (text) => {
    expect(ours('vue', text)).toBe(compiler(text))
  })
})

describe('Svelte has the text that its compiler sees', () => {
  const compiler = (text: string): string => {
    const { fragment } = parseSvelteFile(text, { modern: true })
    const root = fragment as unknown as Node
    const strings: string[] = []
    const open = [root]
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node.type === 'ExpressionTag') {
        const { start, end } = node as unknown as { start: number; end: number }
        const [statement] = parseBabel(`(${text.slice(start + 1, end - 1)})`).program.body
        strings.push(...jsxTexts({ type: 'JSXExpressionContainer', expression: (statement as unknown as { expression: Node }).expression }))
      } else open.push(...childrenOf(node))
    }
    return ink([...collect(root, 'Text', 'data'), ...strings])
  }

  it('in the fixture', () => {
    const text = fixture('PricingBanner.svelte')
    expect(ours('svelte', text)).toBe(compiler(text))
    expect(ours('svelte', text).length).toBeGreaterThan(200)
  })

  it.each([
    "<p>a &amp; b {c ? 'd' : `e${f}`} &copy; g</p>",
    '{#if a < b}one{:else if c}two{:else}three{/if}{#each d as e, i (e.id)}<li>{e} x</li>{:else}none{/each}',
    '{#await a}w{:then b}x{b}{:catch c}y{/await}{#key d}z{/key}',
    '<script>let a = "<p>"</script><p>{@html a}b</p><style>p { color: red }</style>',
    '{#snippet a(b)}<i>c{b}</i>{/snippet}{@render a({ d: 1 })}e',
  ])('%s', (text) => {
    expect(ours('svelte', text)).toBe(compiler(text))
  })
})

describe('MDX has the text that its parser sees', () => {
  const processor = createProcessor({ format: 'mdx' })
  const parser = (text: string): string => {
    const root = processor.parse(text.replace(/^---\n[\s\S]*?\n---\n/, '')) as unknown as Node
    const strings = ['mdxTextExpression', 'mdxFlowExpression']
      .flatMap((type) => collect(root, type, 'value'))
      .flatMap((code) => {
        if (code.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '') return []
        const [statement] = parseBabel(`(${code}\n)`, { plugins: ['jsx'], errorRecovery: true }).program.body
        return statement === undefined
          ? []
          : jsxTexts({ type: 'JSXExpressionContainer', expression: (statement as unknown as { expression: Node }).expression })
      })
    return ink([...['text', 'inlineCode', 'code'].flatMap((type) => collect(root, type, 'value')), ...strings])
  }

  it('in the fixture', () => {
    // Tables belong to GitHub's extensions, which this parser is not given; nor are props text to it.
    const text = fixture('guide.mdx')
      .replace(/^\|.*\n/gm, '')
      .replace(/ title=\{`.*?`\}/, '')
    expect(ours('mdx', text)).toBe(parser(text))
    expect(ours('mdx', text).length).toBeGreaterThan(200)
  })

  it.each([
    'import a from "b"\n\nexport const c = 1\n\n# d {e}\n\n*f* **g** `h{i}`',
    '<A b={c > d}>\n  e *f*\n\n  - g\n  - {"h"}\n</A>\n\ni',
    'a {/* b */} c {d ? "e" : `f`} \\{g\\} &amp; h',
    '```js\nconst a = { b: <c> }\n```\n\nd',
    '> a <B>*c*</B> d\n> {e}\n\n1. f\n2. g {h}',
  ])('%j', (text) => {
    expect(ours('mdx', text)).toBe(parser(text))
  })
})
