import type { Profile } from '../../src/rule/index.ts'
import { channels } from './channels.ts'
import { industries } from './industries.ts'
import { jurisdictions } from './jurisdictions.ts'
import { sets } from './sets.ts'

/** Every profile that comes with candor. */
export const profiles: readonly Profile[] = [...sets, ...jurisdictions, ...channels, ...industries]
