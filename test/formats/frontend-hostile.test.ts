// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template literals in files are what is tested
import { describe, expect, it } from 'vitest'
import { growth } from './cost.ts'
import { type FormatName, read } from './frontend-cases.ts'

const lines = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('')
const jsx = (text: string): string => `const A = () => <p>Save ${text}`
const vue = (text: string): string => `<template><p>Save ${text}</p></template>`

/** Texts that grow with a number, each made to hurt a reader. */
const hostile: readonly [name: string, format: FormatName, make: (n: number) => string, size: number][] = [
  ['unclosed braces', 'jsx', (n) => jsx('{'.repeat(n)), 50_000],
  ['unclosed tags', 'jsx', (n) => jsx('<'.repeat(n)), 50_000],
  ['unclosed start tags', 'jsx', (n) => jsx('<a '.repeat(n)), 50_000],
  ['backticks', 'jsx', (n) => jsx(`{${'`'.repeat(n + 1)}`), 50_000],
  ['backticks in text', 'jsx', (n) => jsx('`'.repeat(n)), 50_000],
  ['open template literals', 'jsx', (n) => jsx(`{${'`${'.repeat(n)}`), 20_000],
  ['open quotes', 'jsx', (n) => `const a = ${'"\\'.repeat(n)}`, 50_000],
  ['open quotes in attributes', 'jsx', (n) => jsx('<a b="'.repeat(n)), 20_000],
  ['open attributes', 'jsx', (n) => jsx('<a b={'.repeat(n)), 20_000],
  ['regular expressions', 'jsx', (n) => `const a = ${'/['.repeat(n)}`, 50_000],
  ['comments', 'jsx', (n) => `const a = ${'/*'.repeat(n)}`, 50_000],
  ['comments in braces', 'jsx', (n) => jsx('{/*'.repeat(n)), 50_000],
  ['nested elements', 'jsx', (n) => jsx('<div>'.repeat(n)), 20_000],
  ['nested elements, closed', 'jsx', (n) => jsx(`${'<div>'.repeat(n)}now${'</div>'.repeat(n)}`), 20_000],
  ['nested expressions', 'jsx', (n) => jsx('{<a>'.repeat(n)), 20_000],
  ['nested brackets', 'jsx', (n) => jsx(`{${'('.repeat(n)}`), 50_000],
  ['nested calls', 'jsx', (n) => jsx(`{${'a('.repeat(n)}`), 50_000],
  ['closing brackets', 'jsx', (n) => jsx(`{${')]'.repeat(n)}`), 50_000],
  ['stray end tags', 'jsx', (n) => jsx(`<div>${'</b>'.repeat(n)}`), 20_000],
  ['conditions', 'jsx', (n) => jsx(`{${'a ? "b" : '.repeat(n)}"c"}`), 20_000],
  ['sums', 'jsx', (n) => jsx(`{${'"b" + a + '.repeat(n)}"c"}`), 20_000],
  ['escapes', 'jsx', (n) => jsx(`{"${'\\u2019'.repeat(n)}"}`), 20_000],
  ['references', 'jsx', (n) => jsx('&a'.repeat(n)), 50_000],
  ['components', 'jsx', (n) => jsx(lines(n, (at) => `<A${at}>b`)), 5000],
  ['short components', 'jsx', (n) => `const a = ${'(<T>('.repeat(n)}`, 20_000],
  ['many attributes', 'jsx', (n) => jsx(`<A ${'title={b} '.repeat(n)}/>`), 5000],
  ['line ends', 'jsx', (n) => jsx('\n  '.repeat(n)), 50_000],
  ['interpolations', 'vue', (n) => vue('{{'.repeat(n)), 50_000],
  ['interpolations, closed', 'vue', (n) => vue('{{a}}'.repeat(n)), 10_000],
  ['start tags', 'vue', (n) => vue('<a '.repeat(n)), 50_000],
  ['bindings', 'vue', (n) => vue('<a :title="b(\'c'.repeat(n)), 10_000],
  ['comments', 'vue', (n) => vue('<!--'.repeat(n)), 50_000],
  ['nested templates', 'vue', (n) => vue('<template v-if="a">'.repeat(n)), 10_000],
  ['scripts', 'vue', (n) => '<script>'.repeat(n), 20_000],
  ['block tags', 'svelte', (n) => '{#if a}b'.repeat(n), 20_000],
  ['open block tags', 'svelte', (n) => '{#if '.repeat(n), 20_000],
  ['open braces', 'svelte', (n) => '{'.repeat(n), 50_000],
  ['braces in attributes', 'svelte', (n) => `<a title="${'{'.repeat(n)}">`, 50_000],
  ['attributes with comments', 'svelte', (n) => '<a title="{b}<!--">'.repeat(n), 10_000],
  ['open tags', 'svelte', (n) => '<'.repeat(n), 50_000],
  ['lines of dashes', 'astro', (n) => '---\n'.repeat(n), 20_000],
  ['open braces', 'astro', (n) => '{'.repeat(n), 50_000],
  ['nested elements', 'astro', (n) => '{<a>'.repeat(n), 20_000],
  ['attribute literals', 'astro', (n) => '<a b=`'.repeat(n), 20_000],
  ['open braces', 'mdx', (n) => `Save ${'{'.repeat(n)}`, 50_000],
  ['open braces in words', 'mdx', (n) => `Save ${'a{ '.repeat(n)}`, 20_000],
  ['braces', 'mdx', (n) => `Save ${'{a} '.repeat(n)}`, 10_000],
  ['tags', 'mdx', (n) => `Save ${'<'.repeat(n)}`, 50_000],
  ['start tags', 'mdx', (n) => `Save ${'<a '.repeat(n)}`, 20_000],
  ['start tags with braces', 'mdx', (n) => `Save ${'<a b={ '.repeat(n)}`, 20_000],
  ['end tags', 'mdx', (n) => `Save ${'</a>'.repeat(n)}`, 20_000],
  ['components', 'mdx', (n) => '<A>\n'.repeat(n), 2000],
  ['backticks', 'mdx', (n) => `Save ${lines(Math.round(Math.sqrt(n)), (at) => `${'`'.repeat(at + 1)} `)}`, 50_000],
  ['one row of backticks', 'mdx', (n) => `Save ${'`'.repeat(n)}`, 50_000],
  ['fences', 'mdx', (n) => lines(n, (at) => `${'`'.repeat(3 + (at % 50))}\n`), 3000],
  ['exports', 'mdx', (n) => 'export const a = {\n\n'.repeat(n), 5000],
  ['an export that never ends', 'mdx', (n) => `export const a = {\n${'b\n'.repeat(n)}`, 20_000],
  ['deep blanks', 'mdx', (n) => lines(n, (at) => `${' '.repeat(at % 90)}a\n`), 3000],
  ['MJML', 'mjml', (n) => `<mjml>${'<mj-section><mj-text>Save '.repeat(n)}`, 5000],
]

describe('hostile input', () => {
  it.each(hostile)('takes time in proportion to its size: %s (%s)', { timeout: 120_000, retry: 3 }, async (_, format, make, size) => {
    expect(await growth(make, (text) => read(format, text), size)).toMatchObject({ linear: true })
  })

  it.each<[FormatName, string]>([
    ['jsx', jsx('<div>'.repeat(200_000))],
    ['jsx', jsx('{<a>{('.repeat(100_000))],
    ['vue', vue('<template>'.repeat(100_000))],
    ['svelte', '{#if a}<b>'.repeat(100_000)],
    ['astro', '{<a>'.repeat(100_000)],
    ['mdx', '<A>{<b>'.repeat(20_000)],
  ])('survives nesting without end: %s', { timeout: 60_000 }, (format, text) => {
    expect(read(format, text).blocks.length).toBeLessThan(3)
  })

  it.each<[FormatName, (depth: number) => string]>([
    ['jsx', (depth) => `const A = () => ${'<div>'.repeat(depth)}Save now${'</div>'.repeat(depth)}`],
    ['jsx', (depth) => `const A = () => <p>{${'('.repeat(depth)}"Save now"${')'.repeat(depth)}}</p>`],
    ['astro', (depth) => `${'{a && <div>'.repeat(depth / 2)}Save now${'</div>}'.repeat(depth / 2)}`],
  ])('reads what is nested a hundred deep: %s', (format, make) => {
    expect(read(format, make(100)).blocks.map(({ text }) => text)).toEqual(['Save now'])
  })
})
