import { defineLexicon } from '../../src/language/index.ts'

/** Ways out by act and by thing, and the steps, waits and bait that stand in them. */
export default defineLexicon({
  groups: {
    'left-thing':
      'account | accounts | membership | memberships | subscription | subscriptions | plan | contract | agreement | policy | profile | trial | donation | direct debit | auto renewal',
    'mail-out':
      'unsubscribe | unsubscribing | opt out | opting out | (be | being | get) (removed | taken off | unsubscribed | opted out) | stop (receiving | getting | hearing | our | these | the | all | marketing) | leave (our | the | this) ..1 list | (remove | take) (you | me | your ..2 | yourself) [off | from] (our | the | all | this) ..2 (list | lists | mailing list | mailings | database | records)',
    'leave-act':
      '<mail-out> | cancel | cancelling | canceling | cancellation | cancellations | termination | account (closure | deletion) | deletion | (close | closing | delete | deleting | deactivate | end | ending | stop | stopping | terminate | terminating | remove | erase | erasing) (your | my | the | an | all) ..1 (<left-thing> | data | details | information) | (<left-thing>) (can | to | is | will | may) be (closed | cancelled | canceled | deleted | ended | stopped | terminated | removed)',
    'held-staff':
      '(a | an | our | your | one of our | the | any) ..2 (agent | adviser | advisor | manager | coach | specialist | representative | rep | consultant | expert | colleague | member of ..2 (staff | team) | retention team | loyalty team | success team | support team | customer care | care team | account manager | team member | team)',
    'proof-word':
      'full name | postal address | home address | date of birth | account number | customer number | membership number | member number | order number | subscriber number | reference number | reason | phone number | copy of your | photo id | proof of',
    'gate-act':
      'log in | login | sign in | sign up | register | join | join us | subscribe | become a member | login or register | log in or register | sign in or register | sign in or sign up | log in or sign up | (create | open | make) (an | your | a | my) [free] [..1] account | (enter | give | leave | submit | share | add) (your | us your) [..1] (email | e mail | email address | e mail address | phone number | mobile number | number) | (download | install | get | open) (our | the) [free] app | verify your (email | identity | account | phone) | request access | apply for an account | (join | sign up to | sign up for) (the | our) ..1 (club | community | list | newsletter) | (register | login | log in | sign in | sign up | join) "/" (register | login | log in | sign in | sign up | join) | be (logged in | signed in | registered | a member) | have an account',
    'gate-thing':
      'price | prices | pricing | our prices | member prices | trade prices | rates | cost | costs | fares | deals | offers | quote | your quote | your price | the rest | full (article | story | list | review | report | menu | range | results | collection) | more (results | products | items | listings | offers | reviews) | catalogue | catalog | availability | stock | sale | offer | results | result | your score | listings | the answer | profiles | full profile | matches',
    'gate-buy':
      'shop | buy | purchase | order | check out | checkout | bid | browse | book | place (an | your) order | (complete | finish | continue) ..2 (order | purchase | booking | checkout | shopping) | add (to | items to | this to) ..1 (cart | basket | bag | wishlist) | view (this | the) (product | item | page | offer | deal | listing | article) | see (this | the) (product | item | page | offer | deal | listing | article) | continue (reading | browsing | shopping | watching | scrolling) | keep (reading | browsing | shopping | scrolling) | read (more | on | the rest | this (article | story | page) | the (article | story | full story | page)) | start shopping',
    'keep-act':
      'keep | stay | remain | (stay | stick) (with us | on | around | here | a member | subscribed) | keep (my | your) ..1 (<left-thing> | benefits | discount | offer)',
  },
  patterns: {
    'claim.cancel-hurdle': `
      (not possible | impossible | no longer possible) to (<leave-act>) ..1 (by | via | through | in | on | over | online)
      (be in touch | reach out | get in touch | contact you) ..2 (about | regarding | to discuss) (your | the) (cancellation | request to cancel | decision to leave)
      (email | send | post | mail) you (a | the | our) ..2 form ...5 (cancellation | cancel)
      (your | a | the) cancellation (won't | will not | can't | cannot | is not | isn't) [be] (processed | complete | confirmed | final | accepted | valid | effective) (until | unless | before | without)
      (visit | go to | come to | call into | pop into | pop in to | drop in to) (a | an | your | our | the) ..2 (store | branch | club | gym | shop | office | reception | desk) to (<leave-act>)
      at (reception | the front desk | the desk) ...4 (leaver's form | leavers form | cancellation form | cancellation | to leave)
      written notice (to | at) (our | the) ..1 (office | address | club | department | team)
      (question | step | page | screen) {number} (of | "/") {number} ...6 (reason | why | leaving | cancel | cancelling)
      tell us why ..4 (leave | leaving | cancel | cancelling | going | unsubscribing) before you (go | leave | cancel | unsubscribe)
      (create | set | reset | choose) (a | your) password to (<mail-out>)
      (<mail-out>) ...4 ("," | ":" | "–" | "-") [please | you must | you can] (write | mail | call | phone | ring | dial) {phone}
      opt out of ...4 "," [please | you must | you can] (write | mail | call | phone | ring | dial) (to | us | our | the | {phone})
      ^^ no [thanks] ["," | "–" | "-"] (continue | proceed | carry on) (to | with) (cancel | cancellation | cancelling | my cancellation) $$
      (can't | cannot | can not | no way to | not able to | not possible to | unable to) (delete | close | deactivate) (your | an | the | my) (account | profile) ($ | yourself | once | at this time | permanently)
      (account | accounts | profile | profiles | subscriptions | memberships | subscription | membership) (cannot | can't | can not) be (deleted | removed | closed | cancelled | canceled | ended) ($ | once | yourself | by (email | chat))
      but (not | can't | cannot) (delete | close | cancel) (your | the | an) (account | profile | membership)
      notice [to (cancel | leave) | of cancellation] (must | should | has to | needs to) be (given | served | sent | made | submitted) ..2 (in writing | in person | by [recorded | registered | first class] (post | letter | mail | delivery))
      to disconnect (your | the) ..1 (service | line | broadband | phone) "," [please] (call | contact | phone | ring)
      take (several | a few | many | some) (weeks | months) ..3 (to | for | before) ..4 (stop | unsubscribe | removed | cancel | process | close | end)
      (enter | re enter | reenter | type | confirm) (your | the) ..1 (card number | card details | payment details | bank details | credit card) to (<leave-act>)
      (verify | prove) your (identity | age | account | phone number | phone) to (<leave-act>)
      (log in | login | sign in | logged in | signed in) before you (can | may) (<leave-act>)
      (<mail-out> | opt out of) (each | every) [individual] (category | purpose | list | topic | newsletter)
      to (downgrade | (switch | move | change | go) (down | back | plan | plans | to (the | our | a) (free | basic | cheaper | lower | smaller) ..1)) "," [please | you must] (contact | call | email | phone | ring | write to | speak to | talk to | chat with)
      (must | need to | have to | required to | please) ...12 before we (can | will | are able to) ..1 (cancel | close | end | delete | stop | terminate | unsubscribe | process your (cancellation | request))
      (select | choose | pick | give | enter | provide | tell us | state) ..4 (reason | reasons | why) for (leaving | cancelling | canceling | unsubscribing) to (continue | proceed | finish | complete)
      (answer | complete | take | finish) ..3 (questions | survey | questionnaire | steps | form) to (continue | proceed | go on | finish | complete) ..4 (cancelling | canceling | cancellation | cancel | unsubscribing | leaving)
      (log in | login | sign in | log on) [to your account] [first] to (<mail-out>)
      (log in | login | sign in | log on) [to your account] [first] to (manage | change | update | edit | set) [your | my] ..1 (email | subscription | communication | marketing | mailing | contact | newsletter) (preferences | settings | subscriptions)
      (must | need to | have to) (log in | login | sign in | be logged in | be signed in) to (<mail-out>)
      ^ [please] (write | mail | send a letter | post a letter) to (us | our | the | {email}) ...8 to (<mail-out>)
      ^ [please | you can] (call | phone | ring | dial) ...4 to (<mail-out>)
      (must | need to | have to | required to | you'll need to | please) [first] (speak | talk | chat) (to | with) (<held-staff>) ...8 (<leave-act>)
      (<leave-act>) ...6 (must | need to | have to | required to | please | only) [first] (speak | talk | chat) (to | with) (<held-staff> | us)
      (must | need to | have to | required to | please) [first] (speak | talk | chat) (to | with) ...8 before ...6 (<left-thing>) ..3 (closed | cancelled | canceled | deleted | ended | stopped)
      (start | open | begin | use | launch | request) (a | an | our | the) [..1] (chat | live chat | callback | call back | ticket | conversation | video call) [with ..3] to (<leave-act>)
      (chat | live chat | message | speak | talk) (with | to) (us | <held-staff> | support) to (<leave-act>)
      (enter | confirm | type | give | provide) (your | the) [..1] (password | pin | login | account password) to (<mail-out>)
      (<mail-out>) ["," | ":"] [please | you must | you need to] (enter | confirm | type | give | provide) (your | the) [..1] password
      (<leave-act>) ...5 (reply | respond | write | email | e mail | send us | message us | contact us | write to us) ...5 (with | including | stating | quoting | giving) ...4 (<proof-word>)
      (enter | give | provide | quote | state | supply | confirm) (your | the | a) ..2 (<proof-word>) to (<leave-act>)
      (<mail-out>) ...4 ("," | ":" | "–" | "-") [please | you must | you can] (write | write in | send a letter | mail | post | call | phone | ring) (to | us | our | the | a | an | your)
      (<mail-out> | opt out of ..3) ...3 (each | every) (partner | company | vendor | third party | list | brand | advertiser | service | newsletter | sender)
      (<mail-out>) ...5 (individually | separately | one by one)
      (<leave-act>) ...3 (is | are) (only | not) (available | possible | offered | accepted) ..1 (by | via | through | over | in | on | to) ..2 (phone | telephone | post | letter | mail | writing | branch | store | person | chat | desktop)
      (<leave-act>) ..2 (must | should | can only | has to | have to | needs to | need to) be ..2 (in (writing | person | branch | store | club) | by (phone | telephone | post | letter | fax | mail) | with {duration} | approved | authorised | authorized | agreed | signed)
      (<leave-act>) ...3 (requires | require | needs | need) (a | an | your | our | written | signed | two | three | {number}) ..2 (call | signature | approval | authorisation | authorization | form | letter | interview | appointment | conversation | notice period | consent | (billing | payment) (cycles | periods))
      (keep | stay | remain) ..3 "/" (continue | proceed) (to | with | cancelling | canceling) ..1 [cancel | cancelling | canceling | cancellation] $
      (remind me later | maybe later | not now | pause [instead]) "/" (continue | proceed) (to | with | cancelling | canceling) ..1 [cancel | cancelling | canceling | cancellation] $
      ^^ (continue | proceed) (to cancel | to cancellation | with cancellation | cancelling | canceling) "/" (keep | stay | remain | remind) ...3 $$
      (why are you (leaving | cancelling | canceling | unsubscribing) | reason for (leaving | cancelling | canceling | unsubscribing)) ["?"] ("(" | "*") [required | mandatory] [")"]
      (thinking (of | about) | considering) (leaving | cancelling | canceling | quitting | switching) ["us"] "?" ..1 (talk | speak | call | chat | ring | let us | let's | give us)
      (before | until) ..2 (<left-thing>) (can | will | may) be (closed | cancelled | canceled | deleted | ended | stopped) "," ..2 (must | need | have to | please | required)
      (can't | cannot | can not | unable to) (<leave-act>) [your ..2] (while | until | as long as | because) ...6 (balance | points | order | offer | discount | contract | term | credit | device | promotion)
      (your | the) ..1 (<left-thing>) (can't | cannot | can not) be (closed | cancelled | canceled | deleted | ended) (until | unless | without) ...6 (speak | spoken | call | called | contact | letter | signed | form | adviser | advisor | agent | team)
    `,
    'claim.cancel-slow': `
      (removal | removing you | taking you off) ...6 (take | takes) [up to | at least | about] length:{duration}
      (emails | e mails | texts | text messages | messages | mailings | calls | letters | mail | catalogues | catalogs) (may | might | could | can | will) (continue | still arrive | keep coming | carry on) ..2 for [up to | another] length:{duration}
      (emails | e mails | texts | messages | mailings | calls | letters | mail | catalogues) ...10 (take | takes) [up to] length:{duration} to (stop | end | cease)
      allow [up to | at least] length:{duration} for ..2 (cancellation | cancellations | unsubscription | opt out | removal | deletion | closure) $
      (deleting | closing | ending | cancelling | canceling | stopping) (your | my | the | an) ..1 (<left-thing>) ..1 (take | takes) [up to | at least | about | around] length:{duration}
      still (get | receive | see | hear) ...4 for [up to | another | about | the next | a further] length:{duration}
      (take | takes | taking | need | require | requires) [us] [up to | at least | about | around | as long as] length:({duration} | {number} billing (cycles | periods)) ..3 (to | before | until | for) ...4 (<mail-out>)
      (take | takes | taking | need | require | requires) [us] [up to | at least | about | around | as long as] length:({duration} | {number} billing (cycles | periods)) ..3 (to | before | until | for) ..6 (<left-thing>) ..3 (closed | deleted | ended | removed)
      (take | takes | taking | need | require | requires) [us] [up to | at least | about | around | as long as] length:{duration} ..1 (to | before) ..1 (process | complete | action | finalise | finalize | confirm | handle) ..3 (cancellation | unsubscribe | opt out | deletion | closure)
      (<mail-out>) ...5 (take | takes) [up to | at least | about | around | as long as] length:{duration}
      (account deletion | account closure | deletion requests | closure requests | cancellation requests | unsubscribe requests | opt out requests) ..3 (take | takes | can take | may take | processed within | processed in | completed within | actioned within | handled within) [up to | at least | about | around] length:{duration}
      (please | kindly) allow [up to | at least] length:{duration} ...4 (<leave-act>)
      allow [up to | at least] length:{duration} for ..4 (cancellation | unsubscribe | opt out | deletion | closure | removal) ..3 (processed | complete | completed | effect | request | requests)
      (continue | still | may | might | could | will) [to] ..1 (receive | get | see | hear | be sent) ...5 for [up to | another | about | a further] length:{duration} ...4 (after | once | when | while | as)
      (cancellation | cancellations | unsubscribing | opt out | closure | deletion) ...3 (effective | takes effect | take effect | active | complete | final) ..1 (after | in | within) length:{duration}
    `,
    'claim.cancel-notice': `
      (<leave-act>) ..3 (requires | require | needs | need | is subject to | with) ..2 length:({duration} | {number} [full | complete | calendar] (billing | payment | calendar) (cycles | cycle | periods | months)) [' | of] [written] notice
      length:({duration} | {number} [full | complete | calendar] (billing | payment | calendar) (cycles | periods | months)) [written] notice (to | is required to | before | if you) ...4 (<leave-act>)
    `,
    'claim.leaving-plea': `
      (don't | do not) (leave | go) (yet | just yet | so soon)
      (have you | did you | why not) (considered | consider | thought about | think about | thought of) ...4 (plan | pausing | pause | break | downgrading | discount) ["?"] $
      (try | see | check out | look at | consider) ..4 (plan | plans | offer | offers | pause | deals) before you (cancel | leave | unsubscribe)
      (offer | gift | discount | deal | treat | reward | bonus) ..2 (to stay ($ | with us | a member | subscribed | on board) | if you stay | to keep you | for staying)
      (will | won't) you miss (us | it | this)
      ^^ come back <dash> we miss you ["!"] $$
      (sad | gutted | heartbroken | devastated | disappointed) [that] (you want | you're about | you've decided | you decided | you wish | you'd like) to (leave | go | cancel | quit)
      (going | go) back to [paying] (full price | the full price | the standard price | standard price) ...5 $$
      price will (go up | rise | increase | double) ...5 (if | when) you (come back | return | rejoin)
      (what | everything | all) you'll be (missing | losing | giving up) ["."] $
      (review | see | check | look at | remember) (what | everything | all) (you'll | you will) (lose | miss | give up | leave behind) $
      (almost | nearly | not quite) (cancelled | canceled | unsubscribed)
      ^^ [do you] still want to (cancel | unsubscribe | leave | go | quit) ["?"] $$
      ^^ [(wait | hold on | one moment | stop | hang on) ("!" | "," | "…" | "–" | "-")] before you (go | leave) ["!" | "…" | "." | ":"] $$
      do you really want to (cancel | end | stop | leave | delete) (your | our | my | the) ..1 (<left-thing>)
      (can't | cannot | won't | will not | never) [be able to] (get | have | see) (this | that | your | the same) (price | rate | deal | offer | discount) (again | back) ...6 (cancel | cancelled | canceled | leave)
      (once | if | when | after) [you] (cancel | cancelled | canceled | leave) "," ...2 (can't | cannot | won't | never) [be able to] (get | have | see) (this | that | your | the same) (price | rate | deal | offer | discount)
      ^^ [why not | how about | or] (pause | switch | downgrade | take a break | skip) ..5 instead of (cancelling | canceling | leaving | unsubscribing) ["?" | "!"] $$
      ^^ [..2 ","] (i'll | i will | i want to | let me) stay ["!"] $$
      "/" ...3 keep my (discount | benefits | perks | rewards | savings | offer | points) $$
      before you (unsubscribe | cancel | leave) "," ..1 (update | adjust | tweak | switch | pause | snooze | choose)
      (don't | do not) say goodbye
      ^^ ...6 (stay | stick | keep going | carry on | hang on | remain) (with us | around | on | a member | subscribed | here | in) ["," | "–" | "-"] [and | to | & | for] ..1 (get | save | enjoy | receive | claim | we'll | take | unlock | keep) ...6 (next (month | bill | box | order | year | renewal) | free month | free months | month free | months free | half price | month | months | membership | subscription | plan | renewal | loyalty) ...4 $$
      ^^ (stay | stick with us | remain) for ..3 ({percent} off | {money} off | half price | free) ...5 $$
      ^^ (we'll | we will | we're going to | we're really going to) [really | all | so] miss you ("!" | "," | "." | "😢" | "😭" | "💔" | "…" | "–" | "-")
      ^^ (we'll | we will) [really | all | so | be] miss you $
      ^^ ..2 (sad | sorry) to (see you (go | leave) | lose you) ("😢" | "😭" | "💔" | "🥺" | "☹️" | "😔") $$
      ^^ [are you] (really | absolutely | 100% | completely) [really] sure "?" $$
      ^^ are you (really | absolutely | 100% | completely) [really] sure ["?"] $$
      (pause | snooze | skip | freeze | downgrade | switch) [..3] instead (of (cancelling | canceling | leaving | quitting | unsubscribing) | "?") $
      ^^ (keep | save) (my | your) ..2 (<left-thing> | discount | benefits | perks | rewards | points | offer | rate | price) (and | & | for | at) ...2 ({percent} | {money} | free | half price | get | save) ...4 $$
      ^^ (don't | do not) (cancel | leave | go) ...3 ({percent} | {money} | free | half price | discount | offer | stay | pause) ...5 $$
      (thinking (of | about) | considering) (leaving | cancelling | canceling | quitting) [us] ["?" | "," | "–" | "-"] ...4 (here's | take | get | enjoy | have | stay | we can | how about | save | pause)
      (come back | rejoin | return) ...4 (won't be | not be | cannot be | can't be) ..2 (same | this | current) (price | rate | deal)
      (lock | locked | founder | founding | grandfathered | legacy | loyalty | early bird) [in] [member] (price | rate | discount | pricing) ..2 (will be | is | are | be) (lost | gone | forfeited | removed)
    `,
    // Loss told without its day: with it, it is a notice.
    'claim.leaving-loss': `
      (you'll | you will | you'd | you would) [also] lose access to (your | all | our | these | exclusive | member | premium | every | everything)
      (if | once | when) you (cancel | leave | unsubscribe | downgrade | quit | go) [now] [","] you (won't | cannot | can't | will not) be able to (use | see | access | get | come back | rejoin | open | redeem | watch | play | read)
      (you (won't be able to | can't | cannot | will never) | you'll never) (get | have | see) (this | your) (rate | price | deal | offer | discount) again
      your ..2 (points | perks | benefits | rewards | streak | progress | status | coins | credits) (will | 'll) (expire | disappear | vanish | be lost | be forfeited) (if | when | once) you
      your ..1 (perks | benefits | streak | progress | member rate | member price) (will | can't | cannot | won't) (disappear | vanish | be restored | come back | be saved)
    `,
    'cue.plain-end':
      '{date} | {day} | at the end of | end of (your | the | this) | after {duration} | within {duration} | until | export | download them | account | password | code | codes | phone',
    'cue.plea-bait': `
      (you've | you have) (saved | earned) [over] ({money} | {number})
      (sorry | sad | gutted | hate) to (see you (go | leave) | lose you)
      (miss | missed) you
    `,
    'cue.exit': `
      (account | membership | subscription | plan | contract | policy) ..3 (closed | canceled | deleted | ended | terminated | deactivated)
      (canceled | canceling | deactivating)
      (<mail-out>)
      (why are you | why you're | reason for | thinking of | thinking about | considering) (leaving | cancelling | canceling | quitting)
    `,
    'cue.wait': `
      ^ are you sure $
      ^ are you [really | absolutely | quite | very | completely] sure ...3 (leave | cancel | go | quit | unsubscribe | downgrade | give up) ...4 $
    `,
    'cue.exit-hard': `
      (live chat | start a chat | open a chat | chat (to | with) (us | an | our | one of))
      (with | including | quoting | stating | providing | confirming) ..3 (<proof-word>)
      (each | every) (partner | company | vendor | third party | list | brand | advertiser)
      (two | three | {number}) [full | complete] billing cycles
      ("(" | "*") (required | mandatory)
      (speak | talk) (to | with) (<held-staff>)
      doctor's note | doctor's letter | medical certificate | proof of (relocation | address | move)
      (talk | speak | call | ring | chat) [to | with] [us] first
      (we'll | we will | someone will | our team will) ..2 (call | phone | ring) you
      (home club | local club | local gym | club manager | membership team | cancellation form | cancellation team | exit form | letter of)
    `,
    'claim.forced-step': `
      to (refuse | reject | decline) [all | our | these] cookies "," ...4 (your browser | browser settings | leave | exit)
      if you (don't | do not) (agree | consent | accept) ...4 (cookies | tracking) ...3 (leave | close this | exit)
      to (refuse | reject | decline) [all | our | these] cookies you must
      without (cookies | accepting cookies) [","] you (cannot | can't | won't be able to)
      (cannot | can't | can not | won't be able to) (continue | proceed | use this site | use our site | enter) without (cookies | accepting | consenting | agreeing)
      (using | use) (this | our | the) (site | website | app) you must (accept | allow | agree to) (cookies | tracking)
      [an] account [is] (required | needed) to (<gate-buy>)
      ^^ ...5 (is | are) (for | available to) registered (users | members | customers | readers) only ["."] $$
      ^ join [now | today | for free] to (shop | buy | view | see | unlock | browse) $
      (give | tell | leave | send | share) us your ..1 (number | phone | phone number | mobile | mobile number | email) to (get | see) (a | my | your | our) ..1 (quote | price | prices | rate)
      (reject | refuse | decline | continue without accepting) [all] [cookies] ("(" | and | & | <dash>) ..1 (subscribe | subscription | pay) ...4 $$
      (must | need to | have to) [first] (<gate-act>) before (ordering | buying | purchasing | shopping | browsing | checking out | viewing | bidding | booking | reading)
      ^^ (member | members | members only | trade) (price | prices | pricing) <dash> (sign in | log in | join | register | login) ...4 $$
      ^^ [an] (email | e mail | account | login | sign in | registration | membership | phone number) [is] (required | needed) to (see | view | unlock | access | buy | shop | order | read | continue | check out | checkout | purchase) ...4 $$
      we need your ..1 (number | phone | mobile | email | e mail | email address) to (show | reveal | see | give | display) ...2 (<gate-thing>)
      can only be (viewed | used | redeemed | seen | opened | managed | read) (in | on | via | through | with) (the | our) ..1 app
      ^^ [scan to | tap to] continue in (the | our) [free] app $$
      (you need | you'll need | you must have) (an account | to be a member) to (<gate-buy>)
      ^^ (sign in | log in | login | register | sign up) for [trade | our | member | your] (price | prices | pricing | rates) $$
      ^^ members only <dash> (join | sign up | log in | register | sign in) to (view | see | shop | buy | read) ...3 $$
      (reached | used | hit) [up] (your | the | all) ..3 (limit | articles | stories) ...3 (subscribe | register | sign up | join | log in | create)
      (reached | used | hit) [up] (your | the | all) [..1] (free | monthly | weekly) (article | articles | story | reading | view | views) [limit]
      ^ (subscribe | register | sign up) [now | for free] to continue ["!"] $$
      ^^ [please | you must | you need to | you have to] [first] (<gate-act>) [now | today | for free | first | here] (to | and) (see | view | show | reveal | unlock | check | compare | access | know) [the | our | your | all | this] ..1 (<gate-thing>) ...3 $$
      ^^ [please | you must | you need to | you have to | you'll need to] [first] (<gate-act>) [now | today | for free | first | here | before you can] (to | before you can) (<gate-buy>) ...2 $$
      (must | need to | have to | required to | you'll need to) [first] (<gate-act>) [first] (to | before you can | before you | in order to) (<gate-buy>)
      (must | need to | have to | required to) [first] (<gate-act>) [first] (to | before you can | before you | in order to) (see | view | unlock | compare | access) [the | our | your | all] ..1 (<gate-thing>)
      (<gate-thing>) [is | are] (only | exclusively) (visible | available | shown | displayed) (to | for) (members | registered | logged in | subscribers | account holders | trade | app)
      if you (don't | do not | won't | refuse to | decline to) (accept | allow | consent to | agree to) [our | the | all | these] (cookies | tracking | ads | advertising | marketing | notifications) ...3 (you | we) ..1 (cannot | can't | can not | won't be able to | will not be able to | are unable to | may not) (use | access | enter | view | continue | visit | let you | show)
      (you (cannot | can't | can not | won't be able to | will not be able to)) (use | access | enter | view | continue | visit) ...5 (unless | without | until) ..1 (you accept | accepting | you allow | allowing | you consent | you agree to | agreeing to) [our | the | all] (cookies | tracking | ads | advertising | marketing | notifications)
      ^^ to (use | enter | continue to | continue on | access | visit) (this | our | the) ..1 (site | website | page | app | shop) "," ..2 (accept | allow | agree to) [our | all] (cookies | tracking | ads | marketing) ...3 $$
      ^^ (download | install | get) (our | the) [free] app [now] to (view | see | claim | use | unlock | access | redeem | open) (your | this | the | our | more | all) ...4 $$
      ^^ (continue | keep reading | read on | view | see more | see all | read more) (in | on) (the | our) [free] app [to ...4] $$
    `,
  },
})
