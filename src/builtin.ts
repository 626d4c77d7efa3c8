import packageJson from '../package.json' with { type: 'json' }
import { rules } from '../rules/index.generated.ts'
import { profiles } from '../rules/profiles/index.ts'
import { vocabulary } from '../rules/vocabulary.ts'
import type { RuleBook } from './workspace/settings.ts'

/** Version of candor. */
export const version: string = packageJson.version

declare const CANDOR_BUILD: string | undefined

/** Stands for all of candor's code and words in the built program; undefined while it runs from source, where they may change at any time. */
export const build: string | undefined = typeof CANDOR_BUILD === 'undefined' ? undefined : CANDOR_BUILD

/** The rules and the vocabulary that come with candor. */
export const ruleBook: RuleBook = { rules, lexicons: vocabulary, profiles }
