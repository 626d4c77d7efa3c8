import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CacheStore } from '../../src/workspace/cache-store.ts'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candor-cache-'))
  path = join(folder, 'deep/down/cache')
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true, force: true })
})

const save = (entries: Readonly<Record<string, string>>): void => {
  const store = new CacheStore(path)
  for (const [key, text] of Object.entries(entries)) store.set(key, text)
  store.save()
}

const all = (...keys: string[]): (string | undefined)[] => {
  const store = new CacheStore(path)
  return keys.map((key) => store.get(key))
}

describe('a cache', () => {
  it('is empty at first, and gives back what it was given', () => {
    expect(all('a')).toEqual([undefined])
    save({ a: '{"x": "ü 🎉"}', b: '' })
    expect(all('a', 'b', 'c')).toEqual(['{"x": "ü 🎉"}', '', undefined])
  })

  it('keeps what other runs wrote since it was read', () => {
    save({ a: '1' })
    const [one, other] = [new CacheStore(path), new CacheStore(path)]
    one.set('b', '2')
    other.set('c', '3')
    one.save()
    other.save()
    expect(all('a', 'b', 'c')).toEqual(['1', '2', '3'])
  })

  it('writes nothing when nothing is new', () => {
    new CacheStore(path).save()
    expect(existsSync(path)).toBe(false)
  })

  it.each([
    ['cut off', (text: string) => text.slice(0, -3)],
    ['changed', (text: string) => text.replace('1', '2')],
    ['of another version', (text: string) => text.replace('candor-cache 1', 'candor-cache 0')],
    ['something else', () => 'PNG\n\0\0'],
    ['empty', () => ''],
  ])('that is %s reads as an empty one and is replaced', (_, damage) => {
    save({ a: '1' })
    writeFileSync(path, damage(readFileSync(path, 'utf8')))
    expect(all('a')).toEqual([undefined])
    save({ b: '2' })
    expect(all('a', 'b')).toEqual([undefined, '2'])
  })

  it('drops the entries that were not used for longest', () => {
    const text = 'x'.repeat(100)
    const at = (): CacheStore => new CacheStore(path, 250)
    const keep = (key: string): void => {
      const store = at()
      store.set(key, text)
      store.save()
    }
    keep('a')
    keep('b')
    const store = at()
    store.get('a')
    store.set('c', 'new')
    store.save()
    expect(all('a', 'b', 'c')).toEqual([text, text, 'new'])
    keep('d')
    expect(all('a', 'b', 'c', 'd')).toEqual([text, undefined, 'new', text])
  })

  it('clears away what killed runs left, and nothing else', () => {
    save({ a: '1' })
    const [old, fresh, other] = ['0123456789abcdef.tmp', 'fedcba9876543210.tmp', 'notes.tmp'].map((name) => join(folder, 'deep/down', name))
    for (const file of [old, fresh, other]) writeFileSync(file, '')
    for (const file of [old, other]) utimesSync(file, new Date(0), new Date(0))
    save({ b: '2' })
    expect(readdirSync(join(folder, 'deep/down')).sort()).toEqual(['cache', 'fedcba9876543210.tmp', 'notes.tmp'])
  })

  it('says when it cannot be written, and leaves no scrap', () => {
    writeFileSync(join(folder, 'deep'), 'a file where a folder should be')
    expect(() => save({ a: '1' })).toThrow(/ENOTDIR|EEXIST/)
    expect(readdirSync(folder)).toEqual(['deep'])
  })
})
