import type { OptionSchema, Rule } from '../../rule/index.ts'
import { packsOf, ruleNamed } from '../select-rules.ts'
import { ruleFileShape } from './rule-shape.ts'
import { configShape } from './schema.ts'
import { type NameKind, type Names, namesOf, ruleKeys, ruleLevels, type Shape } from './shape.ts'

type Json = Record<string, unknown>

/** The JSON Schema of config files, for editors: from the same table that checks configs when candor runs. */
export function configJsonSchema(names: Names): Json {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'candor configuration',
    ...schemaOf(configShape, names),
    definitions: { level: { enum: ruleLevels } },
  }
}

/** The JSON Schema of files of rules, from the table that checks those. */
export const rulesJsonSchema = (names: Names): Json => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'candor rules',
  ...schemaOf(ruleFileShape, names),
  definitions: { label: labelSchema(names.labels ?? []) },
})

function schemaOf(shape: Shape, names: Names): Json {
  const described = shape.description === undefined ? {} : { description: shape.description }
  return { ...described, ...bareSchema(shape, names) }
}

function bareSchema(shape: Shape, names: Names): Json {
  switch (shape.type) {
    case 'boolean':
      return { type: 'boolean' }
    case 'number':
      return {
        type: shape.whole ? 'integer' : 'number',
        ...(shape.least === undefined ? {} : { minimum: shape.least }),
        ...(shape.most === undefined ? {} : { maximum: shape.most }),
      }
    case 'text':
      return textSchema(shape.of, names)
    case 'list': {
      const list = { type: 'array', items: schemaOf(shape.of, names) }
      return shape.orOne ? { anyOf: [schemaOf(shape.of, names), list] } : list
    }
    case 'map':
      return {
        type: 'object',
        ...(shape.keys === undefined ? {} : { propertyNames: textSchema(shape.keys, names) }),
        additionalProperties: schemaOf(shape.of, names),
      }
    case 'either':
      return { anyOf: shape.of.map((one) => schemaOf(one, names)) }
    case 'object': {
      const properties = Object.fromEntries(Object.entries(shape.keys).map(([key, one]) => [key, schemaOf(one, names)]))
      return { type: 'object', properties, additionalProperties: false, ...(shape.required === undefined ? {} : { required: shape.required }) }
    }
    case 'rules':
      return rulesSchema(names.rules)
  }
}

/** Rules of plugins are not known here, so a name that none of ours has is left to candor. */
function textSchema(kind: NameKind | undefined, names: Names): Json {
  if (kind === undefined) return { type: 'string' }
  if (kind === 'day') return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
  if (kind === 'size') return { type: 'string', pattern: '^\\d+(\\.\\d+)?\\s*[a-zA-Z]*$' }
  if (kind === 'glob' || kind === 'ignore') return { type: 'string', minLength: 1 }
  const known = namesOf(kind, names) ?? []
  // There are hundreds, and many places for them.
  if (kind === 'label') return { $ref: '#/definitions/label' }
  return kind === 'rule' ? { anyOf: [{ enum: known }, { type: 'string', pattern: OTHER_PACK(names.rules) }] } : { enum: known }
}

/** Labels of a pack begin with its name, those of candor with what they are. */
function labelSchema(labels: readonly string[]): Json {
  const heads = [...new Set(labels.map((label) => label.slice(0, label.indexOf('.'))))].sort()
  return { anyOf: [{ enum: labels }, { type: 'string', pattern: `^(?!(?:${heads.join('|')})\\.)[a-z][a-z0-9-]*\\..+$` }] }
}

/** Names whose pack is none of ours. */
const OTHER_PACK = (rules: readonly Rule[]): string => {
  const packs = packsOf(rules).sort()
  return `^(?!(?:${packs.join('|')})/)[a-z][a-z0-9-]*/(?:\\*|[a-z][a-z0-9-]*)$`
}

function rulesSchema(rules: readonly Rule[]): Json {
  const properties = ruleKeys(rules).map((name): [string, Json] => [name, ruleSchema(ruleNamed(rules, name))])
  const other = { anyOf: [LEVEL, { type: 'array', items: [LEVEL, { type: 'object' }], minItems: 1, maxItems: 2 }] }
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    patternProperties: { [OTHER_PACK(rules)]: other },
    additionalProperties: false,
  }
}

const LEVEL = { $ref: '#/definitions/level' }

function ruleSchema(rule: Rule | undefined): Json {
  if (rule === undefined) return LEVEL
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => [name, optionSchema(option)])
  const list = {
    type: 'array',
    items: [LEVEL, { type: 'object', properties: Object.fromEntries(options), additionalProperties: false }],
    minItems: 1,
    maxItems: options.length === 0 ? 1 : 2,
  }
  return { description: rule.summary, anyOf: [LEVEL, list] }
}

const optionSchema = ({ type, default: standard, description }: OptionSchema): Json =>
  type === 'strings' ? { type: 'array', items: { type: 'string' }, default: standard, description } : { type, default: standard, description }
