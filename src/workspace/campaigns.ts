import { dirname } from 'node:path'
import { campaignOf } from '../rule/index.ts'
import type { CheckedAs } from './checker.ts'
import type { FoundFile } from './discover.ts'

/** Stands for the folder of files that were named one by one. */
const NAMED = ''

/** A checked file of a campaign. */
export interface CampaignFile extends CheckedAs {
  readonly file: FoundFile
}

/**
 * Sorts checked files into campaigns: by the name that front matter, a header or configuration gives (`campaign: name`); failing that, files named
 * one by one together, and the others by their folder. A folder's files are given back as soon as the last of them is in, so that no more is kept
 * than must be.
 */
export class Campaigns {
  readonly #byFolder = new Map<string, CampaignFile[]>()
  readonly #byName = new Map<string, CampaignFile[]>()
  readonly #waiting = new Map<string, number>()

  constructor(files: readonly FoundFile[]) {
    for (const file of files) this.#waiting.set(folderOf(file), (this.#waiting.get(folderOf(file)) ?? 0) + 1)
  }

  /** Takes a file, or notes that it could not be checked; gives back the campaign that is now whole. */
  add(file: FoundFile, checked: CheckedAs | undefined): readonly CampaignFile[] {
    const folder = folderOf(file)
    if (checked !== undefined) {
      const name = campaignOf(checked.checked.document) ?? checked.options.settings?.campaigns[0]
      put(name === undefined ? this.#byFolder : this.#byName, name ?? folder, { ...checked, file })
    }
    const waiting = (this.#waiting.get(folder) ?? 1) - 1
    this.#waiting.set(folder, waiting)
    if (waiting > 0) return []
    const whole = this.#byFolder.get(folder) ?? []
    this.#byFolder.delete(folder)
    return whole
  }

  /** The campaigns that go by a name, once there are no more files. */
  named(): readonly (readonly CampaignFile[])[] {
    return [...this.#byName.values()]
  }
}

const folderOf = ({ explicit, absolute }: FoundFile): string => (explicit ? NAMED : dirname(absolute))

function put(lists: Map<string, CampaignFile[]>, key: string, file: CampaignFile): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [file])
  else list.push(file)
}
