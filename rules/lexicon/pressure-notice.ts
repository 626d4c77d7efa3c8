import { defineLexicon } from '../../src/language/index.ts'

/** Offers in the dress of an authority, a bill, a prize or an alarm, and appeals to those in a weak place. */
export default defineLexicon({
  groups: {
    trait:
      'pregnancy | pregnant | debt | debts | depression | depressed | anxiety | anxious | lonely | loneliness | divorce | addiction | fertility | infertility | low | diabetes | cancer',
    hardship:
      'bad debt | in debt | [up to your ..1] in debt | struggling (with | to pay) [debt | debts | bills | your bills | rent] | drowning in debt | (trapped | stuck) in debt | behind on (your | the) (rent | bills | mortgage | payments) | short of cash | (skint | broke) | bad credit | debt problems | payday (too far away | is far away) | (lost | losing) your job',
    'ill-name':
      'diabetes | cancer | depression | anxiety | dementia | autism | addiction | a gambling problem | an eating disorder | infertility | a disability | hiv | ptsd | debt',
  },
  patterns: {
    // Words of offices and creditors, where a subject or a heading has them.
    'claim.official-notice': `
      ^ (final | second | third | last | 2nd | 3rd) (notice | notification | warning | demand) [":" | "-" | "–" | — | before | of | for | $]
      ^ final reminder ":" ..1 your (coverage | account | file | benefits | warranty | listing)
      ^ [this is] [an] official (notice | notification | communication) [":" | of | about | $]
      ^ legal notice ":"
      ^ compliance (notice | alert) [":" | "-"]
      ^ (immediate | urgent) (attention | response | action) (required | requested | needed)
      response required ^
      ^ notice of (eligibility | default | seizure | non compliance | cancellation | termination | suspension | forfeiture)
      ^ (past due | overdue) [":" | "-" | "–"] ..2 renew
      ^ (payment reminder | invoice | statement of account) for your ..1 (website | listing | domain | business) [listing]
      ^ (your | the) account (will be | has been | is being | was) (suspended | closed | limited | deactivated | blocked | terminated)
      ^ (delivery | package delivery) (attempt | attempts) failed
      ^ (your) (refund | payment | grant | compensation | rebate) (has been | is) (approved | pending | waiting | on hold | ready)
      ^ (federal | government | national | state) ..2 (relief | assistance | benefit | benefits | bureau | department) [program | programme] [":"]
      (federal | national | government) ..2 (relief | forgiveness | aid) (department | bureau | program | programme | desk)
      ^ (department | bureau | ministry) of ..2 ":"
      ^ ("important" | urgent | important) (tax | government | account | legal) notice
      ^ (security | virus | fraud) (alert | warning) [":" | "-" | "–"] ..1 your
      ^ warning ":" your
      ^ pending (award | claim | payment) [":"]
      ^ (claim | case | file) (number | no | "#") ..4 ":"
      ^ claim ["#" | number] {number}
      last (notification | notice) [before | $]
      invoice ":" this is not a bill
    `,
    // The same in the body, where only longer phrases tell.
    'claim.official-body': `
      our records (show | indicate) ..2 your ...6 (expired | expire | expiring | lapsed | due)
      we have been trying to (reach | contact) you (about | regarding | concerning)
      our records (show | indicate) [that] (you | u) (may be | maybe | could be | are) entitled to
      failure to (respond | reply | act | comply) ..1 (will | may | could) ..1 (result | lead)
      (under no obligation to pay | this is not a bill)
      (national | federal) ..3 (bureau | agency | department) ...6 (qualify | enrol | enroll)
      this is an official (notice | notification)
      your (parcel | package | shipment) (is | has been) ..1 held
      unclaimed (package | parcel | mail | funds | shipment)
      (pay | settle) ..3 to release (it | your)
    `,
    // A prize that nobody drew.
    'claim.prize-won': `
      (^ | congratulations ["," | "!"]) (you have | you've | you) [just | already] won [a | an | the | {money} | our | {number}]
      (you have | you've) [just | already] won (a | an | {money} | our | {number})
      (you are | you're | you have been chosen as) [a | the | our | today's] [..2] (winner | winners) [this | of | "!" | $]
      (you are | you're | you may be | you have been) ..3 lucky (winner | winners | visitor | shopper)
      ^ lucky (winner | visitor)
      (you have been | you've been | you were | you are) [pre | randomly | specially] (selected | chosen | preselected) [at random] (to (receive | win | get | claim) [a | an | your | one] | for [a | an | our] ..1 (gift | {money} | reward | prize | free | exclusive | chance | bonus | trial | offer))
      you are the {number} visitor
      congratulations ["," | "!"] ..2 (you qualify | you've qualified | you have qualified | you are eligible | you're eligible | you've earned | you have earned | you've unlocked | you have unlocked) [to | for] ...10 (free | gift | {percent} | {money} | reward | prize | upgrade)
      (^ | ",") you [have] (qualify | qualified) to (receive | get | claim) ...10 (for free | free) $
      unclaimed (reward | prize | winnings | gift card | voucher | refund)
      claim your (prize | winnings | reward now)
      (reward | prize | gift card) [is] (waiting for you | awaits you | on hold)
      (was drawn | has been drawn) ...8 won
      (won | awarded) the (sum | amount) of {money}
      (^ | congratulations ["," | "!"] | ",") (you have | you've | you) [just] (unlocked | earned | scored | bagged | bagged yourself) (a | an | your) [free | special | exclusive | secret | surprise | instant] (free gift | mystery (gift | reward | discount | prize) | secret (gift | reward | discount) | surprise gift | surprise reward | special reward | exclusive reward)
      you have (a | {number}) free (gift | gifts | reward) waiting
      ^ (your | a) (free gift | mystery gift | surprise gift | secret gift | mystery reward) is (waiting | ready) [for you]
      you (are | 're) the {number} ..1 (visitor | customer) [today]
      ^ [congrats "," | congratulations ","] (you | you've | you have) [pre] (qualify | qualified) for [a | an | your] (free upgrade | free gift | bonus gift | mystery gift | bonus | {percent} off)
      ^ (you've | you have) [just] unlocked (a | an | your) (discount | bonus | mystery discount | free gift | secret deal | exclusive discount | {percent} discount)
      (your | a) (prize | mystery gift | free gift) is (waiting | ready)
      claim your (exclusive reward | mystery gift | special reward | bonus reward | free prize)
      ^^ [you've | you have] been (chosen | selected) to receive
      (you've been | you have been) (chosen | selected) for (our | the) (vip | exclusive | secret | special) ..1 (club | offer | list | deal | pricing)
      (you're | you are) eligible for a free (gift | reward | prize)
    `,
    // Text messages have their own spelling of the same.
    'claim.prize-message': `
      (u | you | ur | your) (have | 've | are | were | was | been) [been] (won | awarded) (a | an | the | either | {money} | ..1 {money})
      (your | ur) [..1] (mobile | number | phone | email | e mail | email address) ..3 (was | has been | has | is) ..1 (won | awarded | selected | drawn)
      (your | ur) (mobile | number) ..2 (won | awarded) a
      (your | ur) ..1 {money} [guaranteed] (prize | award | reward | bonus) ..4 (unclaimed | awaiting | waiting)
      (prize | award | reward | holiday) ..6 (is still unclaimed | awaiting collection | await collection | awaits collection)
      (numbers | number) ending ..2 (is | are) selected to receive a
      (you are | you | u r | u) ..1 guaranteed the latest
      (draw | draws) (shows | show) [that] (you | u) have won
      today is (your | ur) lucky day
      (this is) (our | the) (2nd | second | 3rd | third | final | last) (attempt | time) [we have tried] to (contact | reach) (you | u)
    `,
    // A device in danger.
    'claim.infected': `
      your (computer | pc | device | phone | system | mac) (is | may be | might be | has been | could be) (infected | blocked | hacked | compromised | locked | at risk of)
      (infected with | found) {number} viruses
    `,
    // A true draw, and an own account.
    'cue.true-draw': `
      (no purchase | official rules | full rules | draw rules | rules at | rules below | terms of the (draw | promotion | competition) | competition terms | prize draw terms)
      (thank you | thanks) for (entering | taking part)
      you entered
    `,
    'cue.own-account': `
      (order | invoice | account | policy | booking | ticket | reference | customer | parcel | case) (number | no | id | ref | reference | code | "#") ..2 {number}
      invoice {number}
      ending in {number}
      (not | no longer) [a | an] (affiliated | government | associated)
    `,

    // Children told to make their parents buy.
    'claim.child-appeal': `
      (ask | tell | beg | pester | get | nag | bug) [your] (mum | mom | mummy | mommy | dad | daddy | parents | mum and dad | mom and dad | grandma | grandpa) ((until | till) (he | she | they) ..1 (buy | buys | get | gets) | to (buy | get | order | download | sign | pick up) | for (a | the | one | your) | you (need | want) | ..2 (need | want))
      (kids | boys and girls | children) , ...6 (buy | get yours | collect | tell | order)
    `,
    // Those in debt, bereaved or ill.
    'claim.hardship': `
      (<hardship>)
    `,
    'cue.borrow': `
      (borrow | loan | loans | cash advance | payday | credit card | apply (now | today) | cash in (minutes | your account))
    `,
    'cue.free-help': `
      free (debt | money | confidential) (advice | help | guidance | service | support)
      (debt charity | helpline | hardship fund | payment holiday | support is here | we can pause)
      (apr | representative)
    `,
    'claim.grief': `
      (sorry for your loss | (lost | losing | loss of) [a] (loved one | loved ones | your (mother | father | husband | wife | partner | pet | dog | cat)) | bereaved | grieving | passed away)
    `,
    'cue.discount': `
      {percent} off | {money} off | save {percent} | save {money} | sale | discount | discounts | voucher | deal | (shop | buy | order) now
    `,
    // What the reader never told.
    'claim.inferred-trait': `
      (we | we've | we have) (noticed | saw | seen | see) [that] (you've | you have | you) ..3 (searching | searched | search | reading | looking | browsing | feeling | struggling) ...5 (symptom | symptoms | <trait>)
      (we | we've | we have) (noticed | saw | seen | see) [that] (you | you're | you are) [might | may] [be] (pregnant | depressed | anxious | lonely | in debt)
      (you've | you have) been feeling (low | down | lonely | anxious | depressed) ...3 we (noticed | saw | see)
      because you ..1 (searched | searching | read | looked) ..2 (for | about | up) ..3 (symptoms | <trait>)
      based on your ..2 (searches | search | reading | browsing) ..2 (for | about | on) ..3 (symptoms | <trait>)
      we saw ..2 your ..1 (pregnancy | medical | health | debt) searches
      as someone (with | who has | living with | who suffers from | struggling with) (<ill-name>)
      (win back | recover | chase) your losses
    `,
  },
})
