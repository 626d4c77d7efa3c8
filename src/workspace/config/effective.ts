import type { Profile } from '../../rule/index.ts'
import type { Layer, LoadedConfig } from './load.ts'
import { textsOf } from './load.ts'
import { type Origin, type RuleState, RuleStates } from './rule-states.ts'
import { RUN_KEYS } from './schema.ts'
import type { ConfigFile, ConfigNode } from './tree.ts'

/** A value and where it comes from. */
export interface Sourced {
  readonly value: unknown
  readonly origin: Origin
}

/** What holds for files that the same layers concern. */
export interface Effective {
  readonly values: ReadonlyMap<string, Sourced>
  readonly rules: readonly RuleState[]
  readonly profiles: readonly string[]
}

/** Keys with one value, of which the last counts. */
const SINGLE = [
  'preset',
  'preview',
  'jurisdictions',
  'industry',
  'asOf',
  'minConfidence',
  'localeKeys',
  'requireReason',
  'gitignore',
  ...RUN_KEYS,
] as const

/** Applies layers one after the other. Within a config, jurisdictions and industry come before its rules; those that a later one replaces do nothing. */
export function effectiveOf(layers: readonly Layer[], { rules, profiles }: LoadedConfig): Effective {
  const values = new Map<string, Sourced & { readonly layer?: Layer }>([['preset', { value: 'recommended', origin: 'default' }]])
  for (const layer of layers) {
    if (layer.type === 'profile') continue
    for (const key of SINGLE) {
      const member = layer.node.members.get(key)
      if (member !== undefined) values.set(key, { value: member.node.value, origin: originAt(layer.file, member.start), layer })
    }
  }
  const named = (name: unknown): Profile | undefined => profiles.find((profile) => profile.name === name)
  const applied: Profile[] = []
  const states = new RuleStates(rules, values.get('preview')?.value === true)
  const apply = (profile: Profile | undefined, origin: Origin): void => {
    if (profile === undefined) return
    applied.push(profile)
    states.applyProfile(profile, origin)
  }
  const preset = values.get('preset')
  apply(named(preset?.value) ?? { ...RECOMMENDED, name: String(preset?.value) }, `preset ${preset?.value}`)
  for (const layer of layers) {
    if (layer.type === 'profile') {
      apply(layer.profile, layer.origin)
      continue
    }
    for (const key of ['jurisdictions', 'industry']) {
      if (values.get(key)?.layer !== layer) continue
      for (const name of textsOf(layer.node, key)) apply(named(name), `${key === 'industry' ? 'industry' : 'jurisdiction'} ${name}`)
    }
    const node = layer.node.members.get('rules')?.node
    if (node !== undefined) states.applyRules(node, (start) => originAt(layer.file, start))
  }
  const sure = applied.findLast((profile) => profile.minConfidence !== undefined)
  if (sure !== undefined && !values.has('minConfidence')) values.set('minConfidence', { value: sure.minConfidence, origin: `profile ${sure.name}` })
  return { values, rules: states.all, profiles: applied.map((profile) => profile.name) }
}

/** Every stable rule at its own severity: what runs when nothing is said. */
const RECOMMENDED: Profile = { name: 'recommended', summary: '', group: 'set', base: 'stable' }

/** `candor.config.json:3`, or the file alone when it is a program. */
export const originAt = ({ path, source }: ConfigFile, start: number): Origin =>
  source === undefined || start < 0 ? path : `${path}:${source.point(start).line}`

/** The place of a node for findings about the config itself. */
export const placeIn = (node: ConfigNode): [number, number] => (node.start < 0 ? [0, 0] : [node.start, node.end])
