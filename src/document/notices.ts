import type { Notice } from './document.ts'

const MOST = 20

/** What is wrong with one file: one notice for a place, whoever meets it first. Beyond the first few there is one notice for the rest: a file with one mistake in it may have a thousand. */
export class NoticeList {
  readonly list: Notice[] = []

  push(...notices: readonly Notice[]): void {
    for (const { code, message, start, end } of notices) {
      if (start !== undefined && this.list.some((one) => one.start === start)) continue
      if (this.list.length < MOST) this.list.push({ code, message, start, end })
      else if (this.list.length === MOST) this.list.push({ code: 'more-notices', message: 'There is more wrong with this file.', start, end })
    }
  }
}
