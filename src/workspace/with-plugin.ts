import { extendLexicons } from '../language/index.ts'
import { type PluginDefinition, readPlugin } from '../rule/index.ts'
import { packsOf } from './select-rules.ts'
import type { RuleBook } from './settings.ts'

/** A rule book with the rules and the phrases of a plugin besides. Throws a `PluginError`, or a `PatternError` for a phrase that cannot be used. */
export function withPlugin(book: RuleBook, definition: PluginDefinition): RuleBook {
  const { rules, lexicons } = readPlugin(definition, packsOf(book.rules))
  return { ...book, rules: [...book.rules, ...rules], lexicons: lexicons.length === 0 ? book.lexicons : extendLexicons(book.lexicons, lexicons) }
}
