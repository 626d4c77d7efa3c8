import packageJson from '../package.json' with { type: 'json' }
import { rules } from '../rules/index.generated.ts'
import { profiles } from '../rules/profiles/index.ts'
import { vocabulary } from '../rules/vocabulary.ts'
import type { RuleBook } from './workspace/settings.ts'

/** Version of candor. */
export const version: string = packageJson.version

/** The rules and the vocabulary that come with candor. */
export const ruleBook: RuleBook = { rules, lexicons: vocabulary, profiles }
