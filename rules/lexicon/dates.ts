import { defineLexicon } from '../../src/language/index.ts'

/** What has gone: the label that finds it, the entry of the law register that says when, and what to write instead. */
export const gone = [
  {
    label: 'reference.odr',
    law: 'EU-ODR',
    name: 'the EU platform for online dispute resolution',
    help: 'Remove the link; name the dispute body that is competent for you.',
  },
  { label: 'reference.privacy-shield', law: 'EU-PRIVACYSHIELD', name: 'Privacy Shield', help: 'Name the safeguard that transfers rest on today.' },
  { label: 'reference.safe-harbor', law: 'EU-SAFEHARBOR', name: 'Safe Harbor', help: 'Name the safeguard that transfers rest on today.' },
  {
    label: 'reference.cput',
    law: 'UK-CPUT',
    name: 'the regulations of 2008',
    help: 'Refer to the Digital Markets, Competition and Consumers Act 2024.',
  },
  { label: 'reference.dpd', law: 'EU-DPD', name: 'Directive 95/46/EC', help: 'Refer to the GDPR.' },
  { label: 'reference.dpa98', law: 'UK-DPA98', name: 'the Data Protection Act 1998', help: 'Refer to the UK GDPR and the Data Protection Act 2018.' },
  {
    label: 'reference.click-to-cancel',
    law: 'US-425-2024',
    name: 'the click-to-cancel rule of 2024',
    help: 'Refer to the law that applies, such as ROSCA or a state law.',
  },
  { label: 'reference.gcd', law: 'EU-GCD', name: 'the Green Claims Directive', help: 'Refer to Directive (EU) 2024/825.' },
] as const

/** Dates of documents and of offers, and references to what no longer stands. */
export default defineLexicon({
  groups: {
    updated:
      'updated | modified | revised | amended | reviewed | changed | edited | published | update | revision | modification | amendment | posted | effective | adopted | issued',
    link: '":" | "-" | "–" | "—" | "(" | ","',
  },
  patterns: {
    'fact.effective-date': `
      (last | latest | most recent | most recently | recently | date | first | date of last | date of the last) [of] <updated> [date] [<link> | on | in | as of | of | is | was | from] [the] date:{date}
      [was | were | is | are | and] <updated> [date | as of | on | from | since | in | as from | beginning] [<link> | is] date:{date}
      (effective | revision | version | publication | issue | update | last updated) date [of this ..2] [<link> | is] date:{date}
      (version | revision | ver) [{number}] [<link>] [of | dated | from | as of] date:{date}
      in (force | effect) (from | since | as of | on) date:{date}
      (comes | come | came | enters | entered | go | goes | take | takes | took) (into | in) (force | effect) [on | from] date:{date}
      (takes | take | took) effect [on | from | as of] date:{date}
      date ":" date:{date}
      (last | date) <updated> [<link> | in] date:{number}
    `,
    // Dates that are the document's own only at its beginning or end.
    'fact.dated': `
      (as of | dated | as at | status | stand | valid from | applicable from | applies from | apply from) [<link>] date:{date}
    `,
    'fact.date': '{date}',
    // What a policy calls itself.
    'cue.policy-title': `
      terms | conditions | policy | privacy | agreement | notice | statement | guidelines | rules | standards
    `,
    // An offer that ends on a day. With a year it can be seen to be over.
    'fact.offer-end': `
      (offer | offers | sale | deal | deals | promotion | promo | discount | code | coupon | voucher | price | prices | special | competition | contest | giveaway | early bird | registration | entries | savings | trial) [..4] (ends | end | ending | expires | expire | expiring | closes | close | valid (until | through | till | thru | to) | runs until | runs through | good (until | through) | available until) [on | at midnight on | midnight | at midnight | this] date:{date}
      ^ (ends | expires | ending | closes | valid (until | through | till | thru) | offer (ends | expires)) [on | at midnight on | midnight] date:{date}
      (order | buy | book | register | enter | claim | redeem | shop | save ..3 | {percent} off ..3 | {money} off ..3 | join | subscribe | sign up | upgrade) [..4] (by | before | until | through | no later than) [midnight | midnight on] date:{date}
    `,
    'reference.odr': `
      [eu | european | commission's | european commission's | eu commission's] online dispute resolution (platform | portal | website | web site | site)
      (odr | os) platform
    `,
    'reference.privacy-shield': `
      [eu us | swiss us] privacy shield [framework | frameworks | principles | program | programme | list]
    `,
    'reference.safe-harbor': `
      (eu us | us eu | swiss us | us swiss | european) safe (harbor | harbour) [framework | principles | program | agreement]
      safe (harbor | harbour) (framework | principles | program | programme | list | certification | agreement)
    `,
    'reference.cput': `
      consumer protection from unfair trading regulations [2008]
    `,
    'reference.dpd': `
      directive 95 / 46 [/ ec]
      95 / 46 / ec
      data protection directive 1995
    `,
    'reference.dpa98': `
      data protection act [of | "," | "("] 1998
    `,
    'reference.click-to-cancel': `
      (ftc | ftc's | federal) click to cancel rule
      click to cancel rule
    `,
    'reference.gcd': `
      green claims directive
    `,
    // The writer knows that it has gone, or tells its history.
    'cue.superseded': `
      replaced | replaces | replacing | superseded | supersedes | superseding | repealed | repeals | repealing | formerly | former | previously | invalidated | invalidation | invalid | no longer | struck down | annulled | predecessor | discontinued | closed | shut down | withdrawn | proposed | proposal | draft | historical | history | used to | successor | ended | obsolete | was (a | an | the) | (was | were | had been) ..2 (certified | listed | registered | approved)
    `,
  },
})
