import { defineLexicon } from '../../src/language/index.ts'

/** Promises that one fact elsewhere can break: without limit, without cost, without sharing; and those facts. */
export default defineLexicon({
  groups: {
    'limit-thing':
      'data | internet | broadband | 5g | 4g | wi fi | wifi | bandwidth | traffic | storage | space | backup | backups | calls | minutes | talk | texts | text messages | messages | sms | emails | e mails | users | seats | members | people | projects | boards | documents | invoices | contacts | clients | downloads | uploads | requests | api calls | searches | classes | lessons | articles | stories | washes | car washes | revisions | rides | trips | movies | films | recordings | meetings | video meetings | guests | guest passes | passes | pages | photos | photo storage | skips | mileage | miles | returns | tickets | support | energy | kwh | electricity | accounts | forms | responses | designs | websites | sites | domains | transfers | visits | sessions | exchanges | playlists | orders | reports | campaigns | subscribers | products | listings | files | repositories | collaborators',
    'size-unit': 'gb | mb | tb | gigabytes | megabytes | terabytes | gigs | gig',
    'capped-at':
      'up to | no more than | not more than | at most | limited to | capped at | restricted to | a maximum of | maximum of | maximum | max | limit of | cap of | a limit of',
    data: 'data | information | details | info | email | e mail | email address | e mail address | email addresses | address | addresses | personal data | personal information | contact details | number | phone number | name | profile | list | answers | messages | photos | files | activity',
    'share-verb':
      'share | disclose | give away | give out | give | pass | pass on | provide | release | transfer | swap | hand over | forward | expose | divulge',
    'sell-verb': 'sell | rent | rent out | lease | trade | monetise | monetize',
    'shared-word': 'shared | disclosed | given | passed | passed on | provided | released | transferred | made available',
    'sold-word': 'sold | rented | leased | traded',
    buyer:
      '[our | selected | trusted | carefully selected | other | various] [selected | trusted | third party | external | chosen] (advertisers | sponsors | data brokers | list brokers | ad networks | advertising networks | (advertising | marketing | media | commercial | promotional | business) (partners | companies | networks | agencies) | partners | third parties | other companies | affiliates and partners | partner companies | other organisations | other organizations | marketers)',
    app: 'app | apps | tool | software | service | site | website builder | website | game | games | maker | resume maker | converter | pdf converter | reading | credit report | credit score | report | lookup | search | people search | dating | dating site | calls | conference calls | fax | online fax | will | online will | tax filing | filing | course | online course | hosting | letter | legal letter | photos | stock photos | genealogy | lessons | language lessons | fitness app | editor | video editor | scanner | vpn | translator | generator | planner | calculator',
    wholly: 'completely | totally | absolutely | entirely | {percent=100} | truly | really | always',
  },
  patterns: {
    'claim.unlimited': `
      (unlimited | limitless | boundless | uncapped | unmetered | never ending) [..2] thing:(<limit-thing>)
      (unlimited | limitless | boundless | uncapped | unmetered) ..1 (and | & | /) thing:(<limit-thing>)
      thing:(<limit-thing>) without [any] (limits | limit | caps | a cap | restriction | restrictions)
      no (limit | limits | cap | caps | restrictions) on [the number of] [..1] thing:(<limit-thing>)
      (as many | as much) [..1] thing:(<limit-thing>) as you (want | like | please | need | can)
      as often as you (like | want | please)
      (read | watch | listen | download | stream | talk | use) as much as you (like | want | please | need)
      all the thing:(<limit-thing>) you (want | need | like | can use)
      all you can eat [..1] thing:(<limit-thing>)
      (api | plan | hosting) without limits
    `,
    'fact.cap': `
      (<capped-at>) [only | about] {number} [..2] thing:(<limit-thing>)
      (<capped-at>) [only] size:({number} <size-unit>) [of ..1 thing:(<limit-thing>)]
      (<capped-at>) {number} [..1] (<limit-thing>) thing:(members)
      thing:(<limit-thing>) [..2] (is | are | be) (limited | capped | restricted) (to | at) [..1] {number}
      thing:(<limit-thing>) [..2] (is | are | be) (limited | capped | restricted) (to | at) [..1] size:({number} <size-unit>)
      thing:(<limit-thing>) ..2 (is | are) subject to ..2 (limit | cap | maximum)
      thing:(<limit-thing>) (is | are | be) (limited | capped | restricted) (to | at) time:{duration}
      (<capped-at>) time:{duration} ..2 (call | calls | talk)
      fair (use | usage) (limit | policy | cap | allowance) [of | is] [":"] [about] time:{duration}
      (sending | monthly | daily | download | upload | storage | usage | data | rate | fair use | fair usage) (limit | cap | allowance | quota) (of | is | ":" | "–") [about] {number} [..1] thing:(<limit-thing>)
      (sending | monthly | daily | download | upload | storage | usage | data | rate | fair use | fair usage) (limit | cap | allowance | quota) (of | is | ":" | "–") size:({number} <size-unit>)
      fair (use | usage) (limit | policy | cap | allowance) [of | is] [":"] [about] {number} [thing:(<limit-thing>)]
      fair (use | usage) (limit | policy | cap | allowance) [of | is] [":"] size:({number} <size-unit>)
      (after | over | above | beyond | exceed | exceeds | exceeding | more than) size:({number} <size-unit>) ...14 (slow | slows | slowed | reduced | throttle | throttled | suspended | charged | stop | stops | extra)
      (reduce | reduces | reduced | slow | slows | slowed | throttle | throttled | restrict) ...10 (after | over | above | beyond | exceed | exceeds | exceeding) ..1 size:({number} <size-unit>)
      how:(throttle | throttled | deprioritise | deprioritize) ...12 (after | over | above | accounts | exceeds | heavy | traffic)
      how:(speed | speeds) ..3 (reduced | throttled | slowed | lowered)
      how:(speed | speeds) (drop | drops | fall | falls | slow | slows)
      how:(slow | reduce | throttle) ..3 (connection | speed | speeds)
      {number} [..1] thing:(<limit-thing>) (per | a | each | every) ({period} | {duration}) (are | is) (included | allowed)
      {number} thing:(<limit-thing>) (maximum | max)
      accept [..1] (maximum of | up to | at most) {number} thing:(<limit-thing>)
      one thing:(wash) per {period}
    `,
    // A cap on another plan, on one thing at a time, or somebody else's.
    'cue.cap-elsewhere': `
      (free | trial | demo | guest | basic | starter | lite) (account | accounts | plan | plans | tier | users | version | members)
      (at once | at a time | at the same time | simultaneously | per (file | upload | form | poll | message | project | call | table | class | booking))
      (outside | abroad | overseas | international | internationally | roaming)
      (to | in) the (us | usa)
      (each | every) (<limit-thing> | mailbox | file | form | poll | class | table | certificate)
      (for | with) [groups | parties | teams] of up to
      the {number} <size-unit> plan
      (no | without [any]) (cap | limit | fair (use | usage) | throttling | slowdowns | download limits)
      unlimited
    `,
    'claim.no-card': `
      no [credit | debit | bank] [or debit] card [details | number] [is] (needed | required | necessary | asked for)
      ^ no [credit | debit] card $
      no card (needed | required)
      no (payment | billing) (details | info | information | method) [is | are] (needed | required | necessary)
      (sign up | start | try | begin) ..3 without [a | your | any] [credit | debit | bank] card
      (don't | do not) need [a | your | any] [credit | debit | bank] card
    `,
    'fact.card-demand': `
      (credit | debit | bank | payment) card [details | number | information] [is | are] (required | needed | mandatory | necessary)
      card required
      (enter | add | provide | submit | supply) ..2 [credit | debit | bank | payment] card [details | number | information]
      (enter | add | provide | submit | supply) ..2 (payment | billing) (method | details | information)
      (we | you | you'll) (need | require | must enter) ..1 [credit | debit | bank | payment] card
      ^^ [credit | debit | payment] card (number | details) ...3 $$
      ^^ name on card $$
      ^^ (cvv | cvc | security code) $$
    `,
    // A card that is asked for later or for something else.
    'cue.card-later': `
      if | only | upgrade | upgrading | later | optional | gift card | gift cards | when you | after | hold | deposit | transfer | checkout | buy | order | paid plan | whenever | unless | sim card | loyalty card | library card | business card
    `,
    'claim.free-product': `
      (<wholly>) free [thing:(<app>)]
      (<wholly>) free ..1 thing:(<app>)
      free [..1] thing:(<app>)
      (it is | it's | app is | this is | everything is | site are | service is) [<wholly>] free
      ^ ..3 is free ($ | "," | !)
      free (to | for everyone to) (use | play | keep | list | read)
      (use | try | do | get) it for free
      (costs | cost) nothing
      gratis ..2 thing:(<app>)
    `,
    // A charge for the very thing, not for more of it.
    'fact.must-pay': `
      to (continue | go on | proceed | use | play | export | download | publish | view | read | see | send | unlock | access | finish) ...6 (choose a plan | need a ..1 (subscription | membership | plan | pass) | you must (buy | pay | subscribe | upgrade) | you have to (buy | pay | subscribe | upgrade) | pay {money})
      (choose | pick | select) a plan to (continue | go on | proceed | use | play | export | download | publish | view | read | see | send | unlock)
      (you must | you have to | you need to | you will have to) (upgrade | subscribe | buy | pay | purchase)
      you need [a | an] [..1] (paid | subscription | membership | pass | plan) [membership | plan]
      [a | an] [paid | monthly | active | {money}] [season] (subscription | membership | plan | pass) is (required | needed | necessary)
      (subscription | membership) (required | needed)
      ^ (subscription | membership) of {money}
      (subscription | membership) of {money} ..1 (starts | begins | applies | is charged)
      (unlock | download | export | view | send | keep) ..4 for {money}
      (downloading | exporting | e filing | filing | publishing | sending | viewing) ..3 (costs | is) {money}
      (calls | texts | lessons | reports) (cost | are charged at | are) {money}
      after (the | your) first {period} ...4 (charge | pay) {money}
      after ..2 (<limit-thing> | {duration} | {period}) ...3 (you pay | we charge | paid plan is required)
      (all | every) (users | user | members | member | customers) (pay | pays) {money}
      tuition ":" {money}
      you need [a | an] ..1 (subscription | membership | pass | plan) "(" {money}
      a ..1 (plan | subscription | membership | pass) is (required | needed | necessary)
      to (use | play | keep using) ..3 you (have to | must | need to) (subscribe | pay | buy | upgrade)
      (subscribe | subscribing) (for | at) {money}
      [paid] plan [is] (required | needed | necessary)
      (~buy | need) ..1 credits
      pay {money} to (go on | continue | unlock | download | see | read)
      pay {money} (a | per) {period} to (go on | continue | use | keep)
      (the | our) app costs {money}
      you pay [a] {money} ..2 fee
    `,
    // What one thing costs: held against the thing that is called free.
    'fact.thing-costs': `
      (cost | costs | are | is) [only | just | charged at | priced at] {money}
    `,
    // What costs money is more, or something else, or somebody else's.
    'cue.other-charge': `
      optional | optionally | premium | extra | extras | add on | add ons | if you (want | like | wish | need | choose) | and get | own domain | certificate | coaching | other apps | others | for (teams | companies | business | businesses | commercial) | abroad | phone company | if you (grow | upgrade)
    `,
    // What bounds a promise of "free" in its own sentence.
    'cue.free-bound': `
      free ..2 (for (one | a | students | teachers | charities | simple | up to | {number} | {duration} | the first | your first) | until | up to | with | when | if | then | trial)
    `,
    'fact.free-limit': `
      free for (the first | up to | your first | only) {duration}
      free for {duration}
      free until {date}
      (limited | restricted) to {duration}
      (after | from) ..3 ({duration} | {date} | {period}) ...6 (pay | charge | costs | cost | is | are) ..2 {money}
      then {money} (a | per | /) {period}
    `,
    'claim.never-share': `
      (never | don't | do not | won't | will not | will never | does not) [ever | knowingly] share:(<share-verb>) ["," | or | nor] [..2] (your | any | customer | personal | user | member) [..2] (<data>)
      (never | don't | do not | won't | will not | will never | does not) [ever | knowingly] sell:(<sell-verb>) ["," | or | nor] [..2] (your | any | customer | personal | user | member) [..2] (<data>)
      (never | don't | do not | won't | will not | will never | does not) [ever] sell:(<sell-verb>) [","] (or | nor) share:(<share-verb>) (your | any | customer | personal | user) [..2] (<data>)
      (never | don't | do not | won't | will not | will never | does not) [ever] share:(<share-verb>) [","] (or | nor) (<sell-verb>) (your | any | customer | personal | user) [..2] (<data>)
      (your | customer | personal | user) [..2] (<data>) (is | are | will be) never share:(<shared-word> | disclosed)
      (your | customer | personal | user) [..2] (<data>) will never be share:(<shared-word> | disclosed)
      your [..2] (<data>) ...8 (never | don't | do not | won't | will not) share:(<share-verb>) (it | them)
      (never | don't | do not | won't | will not) sell:(<sell-verb>) (<data>)
      (never | don't | do not | won't | will not) share:(give | pass) [on] your [..1] (<data>) to (anyone | anybody | others | third parties)
      (your | customer | personal | user) [..2] (<data>) (is | are | will be) never sell:(<sold-word>)
      (never | don't | do not | won't | will not | will never | we'd never | would never | not to) [ever | knowingly] share:(<share-verb>) ["," | or | nor] [..2] (your | any | customer | personal | user | member) [..2] (<data>)
      (we'd never | would never | not to) [ever | knowingly] sell:(<sell-verb>) ["," | or | nor] [..2] (your | any | customer | personal | user | member) [..2] (<data>)
      (never | don't | do not | won't | will not | will never) [ever] share:(<share-verb>) (what you (tell | write | say | send | enter | upload) [us | here | in] | anything you (tell | write | say | send | enter))
      (keep | keeps) your [..1] share:(<data>) (to (ourselves | itself | us) | private | secret | confidential)
      your [..1] share:(<data>) (stays | stay | remains | remain) (with (us | you) | private | yours | between us | confidential | safe with us)
      track:(track) you $
      (we | never | don't | do not) ..1 (never | don't | do not) track:(track) (you | our users | our visitors | anyone | your)
      (no | zero | without) track:(tracking | trackers | tracking cookies)
    `,
    // Whom a promise not to share leaves out.
    'cue.share-limit': `
      without your | unless | except | other than | with your (employer | consent | permission | school | doctor | family | manager) | for (their | marketing | advertising | commercial) | for any (purpose | reason) other | outside | beyond | children | minors | health | if
    `,
    'fact.shares': `
      (we | we'll) [may | might | can | will | do | also | sometimes | occasionally] [also | sometimes | occasionally | then] sell:(<sell-verb>) [or <share-verb>] ...8 (<data>)
      (we | we'll) [may | might | can | will | do | also | sometimes | occasionally] [also | sometimes | occasionally | then] share:(<share-verb> | exchange) [or <sell-verb>] (your | some | certain | personal | customer | this | the | user | profile | usage) ...6 (<data>) ..2 (with | to) [..2] who:(<buyer>)
      (we | we'll) [may | might | can | will | do | also | sometimes | occasionally] [also | sometimes | occasionally | then] share:(<share-verb>) (with | to) who:(<buyer>) ..2 (your | some | certain | personal) ..2 (<data>)
      (your | personal | customer | some) [..2] (<data>) (may | might | can | will | is | are) ..1 [be] share:(<shared-word>) (with | to) [..2] who:(<buyer>)
      (your | personal | customer | some) [..2] (<data>) (may | might | can | will | is | are) ..1 [be] sell:(<sold-word>) (with | to)
      (we | our partners | site | website) ..2 (use | uses | set | sets | place | places) ...4 track:((advertising | tracking | targeting | retargeting | third party | marketing) (cookies | pixels | pixel | trackers | tags))
      track:((meta | facebook | tiktok | linkedin | google) (pixel | ads tag | analytics)) ..4 (to | on | follow | track | measure)
      track:(retarget | retargeting)
      (we | our site | our partners | site) ..1 (use | uses) track:((meta | facebook | tiktok | linkedin | google) (pixel | ads))
      (we | we'll) [may | might | can | will | do | also | sometimes] [also | then] sell:(license | licence | exchange | swap) (your | some | customer | personal | member | email | mailing) ..2 (<data>)
      (we | we'll) [may | might | can | will | do | also | sometimes] [also | then] share:(exchange | swap | licence | license | share) (addresses | names | lists | mailing lists | profiles | data) with [..2] who:(<buyer> | charities | organisations | organizations | companies | publishers)
      who:(<buyer>) (may | might | can | will) [also] (receive | get | see | be given | have access to) [some of | parts of] (your | customer | personal) [..1] share:(<data>)
    `,
    // Those who work for the firm, those who must be told by law, those to whom the reader agrees.
    'cue.processor': `
      (on our behalf | service provider | service providers | processor | processors | subprocessors | contractors | subcontractors | vendor | vendors | suppliers | hosting | payment | perform services | provide services | services to us | help us | helps us | help to | assist us | fulfil | fulfill | deliver)
      (law | legal | legally | court | subpoena | warrant | authorities | authority | law enforcement | regulators | comply | fraud | safety | rights)
      (merger | acquisition | acquire | bankruptcy | sale of (our | the) | successor | restructuring | asset | assets)
      (aggregate | aggregated | anonymous | anonymised | anonymized | de identified | deidentified | non personal | nonpersonal | non identifying | statistical)
      (consent | permission | opt in | ask you | direct us | instruct | choose to | at your request | request | authorised | authorized | you agree | you have agreed)
      (such as | only | not | never | to provide | in order to | necessary | we do not | don't | publicly | public)
    `,
  },
})
