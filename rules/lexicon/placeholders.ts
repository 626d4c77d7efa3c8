import { defineLexicon } from '../../src/language/index.ts'

/** What a writer leaves in a text to be replaced before it is sent. */
export default defineLexicon({
  groups: {
    greeting: 'hi | hello | hey | dear | hi there | good morning | good afternoon | welcome | thanks | thank you',
    // Whose name, date or address is to stand here.
    whose:
      'your | our | client | customer | company | business | brand | organisation | organization | recipient | sender | first | last | full | contact | product | support | website | site | app | event | start | end | effective | expiry | street | postal | email | e-mail | phone | legal | entity | agent | privacy | insert',
    what: 'name | names | company | business | brand | organisation | organization | website | site | address | email | e-mail | logo | title | product | service | url | phone | number | phone number | city | state | country | signature | link | team | date | time | price | amount | percentage | jurisdiction | entity | agent | contact | domain',
    slot: '=BRAND | =NAME | =COMPANY | =CLIENT | =CUSTOMER | =DATE | =CITY | =STATE | =COUNTRY | =ADDRESS | =PRICE | =AMOUNT | =PRODUCT | =LINK | =URL | =EMAIL | =PHONE | =LOGO | =TITLE | =MONTH | =YEAR | =TBD | =TBC | =TODO | =XX | =XXX | =XXXX | =Name | =Date | =Company | =Brand | =Product | =Link | =Price | =Amount | =Address | =City | =Client | =Customer',
    blank: '=XX | =XXX | =XXXX',
  },
  patterns: {
    'cue.leftover-slot': `
      "[" (insert | add | enter | type | put | fill in | paste) ...8 "]"
      "[" <whose> [<whose>] <what> [here] "]"
      "[" (=Your | =YOUR) ..3 "]"
      "[" <slot> [<what> | here] "]"
    `,
    'cue.leftover-note': `
      lorem ipsum [dolor] [sit] [amet]
      =TBD
      ^^ =TODO [":"]
      ("$" | "£" | "€") <blank>
      <blank> "%"
      (at | by | on | until | call | code) <blank>
      insert (text | copy | name | date | price | link | logo | image | quote | headline) here
      (headline | heading | body | button | your) (text | copy) (goes here | here)
    `,
    'cue.leftover-name': `
      ^ (hi | hello | hey | dear) name:(=FIRST =NAME | =FIRSTNAME | =FIRST_NAME | =First_Name | =First =Name | =FNAME | =NAME | =LASTNAME | =LAST =NAME | =CUSTOMER | =CUSTOMER =NAME)
    `,
    // Words that the reader is given to use, and fills in.
    'cue.sample': `
      (sample | example | model | template | suggested) ..1 (letter | form | notice | wording | statement | email | e-mail | message)
      (use | copy | complete | fill in | adapt | sign) [and (send | return)] (this | the following) ..1 (form | letter | template | wording | statement)
      (include | including | add | display | say | state) (the following | this) ..1 (statement | notice | disclaimer | wording | sentence)
      (for example | like this | along the lines of | something like) ":"
    `,
    'cue.greeting': `
      ^ <greeting>
    `,
  },
})
