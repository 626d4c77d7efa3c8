import { defineLexicon } from '../../src/language/index.ts'

/** What is put in the way of those who want to leave. */
export default defineLexicon({
  groups: {
    'way-out-noun':
      'cancellation | cancellations | cancelling | canceling | cancellation requests | cancel requests | termination | terminations | deletion | deleting | account (closure | deletion) | closing | downgrade | downgrades | downgrading | refund | refunds | refund requests | opt out | opt outs | opt out requests | unsubscribe requests | unsubscribing | objections | withdrawal of consent | data deletion | deletion requests | erasure requests | stopping | leaving | ending | returns | online returns',
    'way-out-verb':
      '<quit-verb> | (delete | close | deactivate | remove | erase | shut down) (your | my | the) [..1] (account | profile | data | card | details | membership) | withdraw [your | my] consent | downgrade | opt out | unsubscribe | object to ..3 (use | processing | marketing) | get (a | your) (refund | money back) | (stop | end | pause) (your | the | a | my | our) [..2] (plan | gift | donation | donations | contract | policy | payments | payment | calls | mailings | emails | auto renewal | auto renewals | service | boxes | box | deliveries | insurance | cover | giving) | stop donations | give notice | quit | leave us',
    'way-out-thing':
      'account | profile | membership | memberships | subscription | subscriptions | plan | contract | policy | donation | donations | gift | trial | insurance | direct debit | standing order | auto renewal | service | licence | loan | lease | data',
    'hard-means':
      '[by | by a | in | via | through | with | after | from | at | over | a | an | your | the] (post | letter | fax | phone | telephone | person | a branch | branch | store | writing | registered mail | certified mail | signed (form | letter | request) | handwritten (request | letter | note) | written (request | notice) | notary | call | phone call | video call | [live] chat | interview | appointment | meeting | {duration} (notice | call) | home club | head office | reception | registered letter | stamped letter | form by post | copy of (your | an | a) ..1 (passport | id | licence | bill | card | document))',
    'hard-staff':
      '(an | a | our | your | one of our | the) [..2] (agent | adviser | advisor | adviser | manager | coach | specialist | representative | rep | consultant | counsellor | expert | colleague | member of staff | retention team | loyalty team | save desk | save team | retention desk | loyalty desk | success team | success coach | sales team | relationship manager | donor manager | account manager | legal department | supervisor | team leader | person)',
    'hard-act':
      '<call-word> | (speak | talk | chat) (to | with) | post | mail us | fax | write to | write a letter | send (us | a | an) ..2 (letter | fax | form | request | copy | passport | id) | visit (a | your | our) ..2 (branch | store | club | shop | office) | come to | go to (a | your | our) ..2 (branch | store | club | shop | office) | print | bring | book (a | an) [..2] (call | meeting | appointment) | [first] complete (this | the | our | a) ..3 (survey | questionnaire | form | quiz | interview) | fill (in | out) (this | the | our | a) ..3 (survey | questionnaire | form) | hand in | appear | get (a | the) notary | wait',
    'wait-word':
      'wait | stop | hold on | hang on | hold up | not so fast | whoa | one moment | just a moment | one sec | oh no | uh oh | psst | please stay | think twice | think again | going so soon | leaving | leaving us | before you go | before you leave | before you cancel',
    'lost-thing':
      'points | progress | streak | badges | status | level | discount | discounts | price | perks | benefits | rewards | coins | gems | credits | savings | everything | all | history | lists | list | shows | playlists | episodes | friends | photos | saved | place | seat | spot | offer | gift | bonus | free | exclusive | access to (everything | all | our) | loyalty | achievements | achievement | matches | followers | coupon | coupons | recommendations | membership price | special price | cashback | miles',
    'going-verb':
      'leave | cancel | go | quit | unsubscribe | exit | close | stop | leave now | cancel now | go now | leave us | walk away | end your (plan | trial | membership | subscription) | downgrade | opt out',
  },
  patterns: {
    'claim.cancel-hurdle': `
      (we'll | we will | will) ..1 (call | phone | ring | contact | be in touch with) you ...6 (to discuss | to talk about | about | to confirm | before | to process) ..3 (cancellation | leaving | decision | request to (cancel | leave) | account closure | cancel)
      (cancelling | canceling | cancellation | cancellations | downgrades | refunds | leaving | deletion | account closure) [is | are] only (possible | available | allowed | accepted | offered) ..1 (on | during | in | between | within | at | from | after | for | by | through | via) (a | an | the | our | your | weekdays | office | business | january | phone | post | letter | {duration} | {time} | {day})
      (billed | charged | billing | payments | membership | plan | subscription | contract) (for | continues for | runs for | continue for | goes on for) [another | a further | at least] {duration} [more] after you (cancel | leave | quit)
      (if | when | once) you ..2 (want | wish | decide | like) to (go | leave | quit | stop) ...5 (come | go | visit | call in | turn up | appear) ...6 (in person | manager | reception | branch)
      tell us ...8 (minimum | min | at least) [of] {number} (characters | words)
      (cancelling | canceling | cancellation | cancel) ...4 step {number} of {number}
      (can't | cannot | can not) (cancel | leave | quit | delete your account | unsubscribe | downgrade | opt out) ..2 (before | until | unless | within the first | during the first | without)
      (you are | you're | you) (locked in | tied in | bound) (for | until | to) ..2 {duration}
      (we | we'll | they) (can | will | may) only (close | cancel | end | stop | delete | process | refund | terminate | release) (your | the) ...3 (after | once | if | by | when | with | in) ..3 (spoken | speak | talk | talked | call | called | letter | written | signed | visit | phone | post | interview | meeting | person | copy | form)
      (can | may) [only] (leave | cancel | quit | resign | terminate) ..4 (once a (year | quarter) | in january | only in | during a call | only during)
      (cancel | cancellation | delete | unsubscribe | downgrade | opt out | close account | refund | deletion) (option | button | link | form | page) [is | are] [only] (available | found | shown | hidden | located | offered) ..1 (in | on | at | after | by) ..2 (desktop | branch | stores | reception | counter | website | request | call)
      (renew | renews | renewed | continue | continues | charged | billed | run | runs) ...4 unless you (ring | phone | call | write | post | fax | visit) [to] us
      (deletion | cancellation | closure | account deletion | downgrade | downgrades | unsubscribing | refunds) (isn't | is not | aren't | are not) (available | possible | offered | supported) [in | on | from | via | through | by] ..1 (app | website | site | portal | email | chat | online | device | phone)
      (memberships | membership | contracts | contract | subscriptions | plans | accounts) (can't | cannot | can not | may not) be ..3 (ended | cancelled | canceled | closed | frozen | stopped) (by (email | e mail | chat | text) | in the app | online | over the (internet | web))
      only (the | your | our) ...7 can (cancel | close | end | delete | stop | terminate) (your | the | a | my | this)
      (contact | ask | message | email | write to | call) (a | an | the | our | your) ..1 (moderator | admin | administrator | agent | manager | gym | club | adviser | advisor) to (leave | quit | cancel | delete | close | end | stop | be removed)
      to (remove | delete | erase) (your | my) [..1] (card | data | payment method | details | number | photo | history) "," [please] (contact | call | email | write | ring | phone | speak | send)
      (refund | refunds | deposit | deposits | returns | return | money) ...5 (after | following | at | only at | need | needs | require | requires) (a | an | our | the) ..2 (interview | call | meeting | appointment | counter | reception | hotline | authorisation code | authorization code | return code | inspection fee)
      (forms | form) (is | are) [only] available (at | from | in) (our | the | your) ..2 (counter | reception | branch | store | office | desk) [only]
      no [phone] (call | visit | letter) "," no (cancellation | refund | deletion)
      <way-out-noun> [requests | forms] (must | should | have to | need to | can only) be (faxed | mailed | posted | phoned in | hand delivered | notarised | notarized | signed | made in writing | sent by (post | fax | registered mail) | handed in)
      (cash out | cash outs | withdrawal | withdrawals | payout | payouts | free withdrawals) (requires | require | unlock | unlocks | need | needs | open | opens) ..2 (a | an | at | after | with) ...3 (call | level | deposit | deposits | referrals | friends | purchase | purchases | interview | spins)
      downgrade by (writing | calling | contacting | phoning | emailing | ringing)
      (contact | call | ring | phone | write to) ..2 to (downgrade | switch (down | back | to the free) | get the free (plan | version))
      to stop [receiving] (the | our | these | all) [..1] (emails | e mails | mails | texts | calls | letters) "," ...6 (sign in | log in | reset | write | call | post | phone | ring | fax)
      (answer | complete | go through | work through) (these | all | the following | our | {number}) ..2 (questions | steps | screens | pages) to ..3 (cancel | cancellation | leave | continue cancelling | unsubscribe | quit)
      (confirm | click | tap) ..2 ({number} times | (three | four | five | six | ten) times) to (delete | cancel | leave | close | unsubscribe | decline | quit)
      scroll (through | to the (end | bottom) | down) ...5 to (decline | reject | refuse | cancel | unsubscribe | leave)
      <way-out-noun> [of ..3] [can | may | must | is | are | will] (only | must | needs | need | requires | require | is | are) ..1 [be] [handled | processed | accepted | given | possible | made | done | granted | considered | dealt with | issued | approved | sent | requested | submitted | confirmed | reviewed] [only] ..1 (<hard-means>)
      <way-out-noun> [of ..3] (needs | need | requires | require | must have | involves | takes) ..2 (<hard-means> | approval)
      <way-out-noun> [of ..3] ...4 (handled | processed | accepted | given | reviewed | approved | made | granted | dealt with | confirmed) [only] (by | after | with | through) [a | an] [call with | talk with | chat with] (<hard-staff> | sales | retention)
      <way-out-noun> ..2 only ..2 (after | once | when) ...2 (a | you | we) ..1 (call | chat | talk | talked | spoken | speak | called | conversation | interview | meeting)
      <way-out-noun> ...3 (by | via | through) (email | e mail | chat | online | the app | app) ..1 (will not | won't | cannot | can't | are not | is not) be (processed | accepted | considered | honoured | honored)
      (you | your) ..3 (<way-out-noun>) (isn't | is not | won't be | will not be) ..1 (complete | final | valid | effective | processed) (until | unless | before) you ...4 (<call-word> | speak | talk | phone | post | letter | confirm by)
      your request [to (cancel | leave | <way-out-verb>)] ..1 (will be | is | must be | has to be) (reviewed | approved | assessed) by (<hard-staff> | our ..2 team)
      to <way-out-verb> ...10 (post | letter | fax | by mail | in writing | in person | passport | handwritten | signed | notary | registered)
      to <way-out-verb> ...8 (write | send | give | mail | post) (us | to us | to our | to the | a | an | in) ...10 (number | letter | department | form | copy | post | reason | id | contract)
      to <way-out-verb> ...6 (you (must | need to | have to | will need to | will have to) | please | first | simply) ..1 (<call-word> | (speak | talk | chat) (to | with) | book a | visit | ring | phone | print | come to | write to)
      (you (must | need to | have to | will need to | will have to) | please) [first] (<call-word> | speak to | talk to | chat with | book | visit | print | come to | write to | wait) ...10 (to | before you can | before we | until you can) ..2 <way-out-verb>
      (call | ring | phone | dial | contact) (our | the) ..2 (save | retention | loyalty | cancellation | cancellations | goodbye | leavers) (desk | team | line | department | hotline) ...14 to (stop | end | cancel | leave | quit | close | terminate | <way-out-verb>)
      (save | retention | loyalty) (desk | team | department) ...12 to (stop | end | cancel | leave | quit | close | terminate | downgrade)
      (allow | wait for | expect) (an | a | our) ..2 (agent | adviser | advisor | colleague | representative | manager | team) to (call | phone | ring | contact) you ...12 (before | until) ...4 (end | cancel | close | stop | terminate | process)
      (your | the | our | a) ..2 (<way-out-thing>) [can | may | will | is] (ends | end | be (ended | closed | stopped | cancelled | canceled | terminated | deleted) | cancelled | stopped | ended | closed) only ..1 (if | when | after | once | by | with | through | in) ...6 (letter | post | fax | written | call | phone | person | writing | registered | branch | speak | spoken | signed | notice)
      (<way-out-thing>) (can | may) only be (ended | closed | stopped | cancelled | canceled | terminated | deleted | paused | downgraded) ..2 (in person | in writing | by | at | with | after {duration} | once you | after you)
      (<way-out-thing>) (can't | cannot | can not | may not) be (cancelled | canceled | closed | ended | deleted | stopped) ..2 (online | in the app | on our (site | website) | by email | here)
      (want | wish | ready | trying | decided) to (leave | cancel | quit | go | unsubscribe) ["?" | "," | ":"] ..2 (first | before | then) ..2 (complete | call | fill | speak | talk | answer | take | ring | chat)
      first (complete | fill in | answer | take | finish) (this | our | the | a) ..3 (survey | questionnaire | quiz | interview | form)
      (before | until) you (leave | cancel | go | quit | unsubscribe | can (leave | cancel | go | quit)) "," ...4 ("(" required ")" | you must | you have to | speak to | talk to | call | complete (the | our | this))
      (must | have to | need to | required to | please) [first] (complete | fill in | fill out | finish | answer | take) ..4 (survey | quiz | questionnaire | interview | questions) (before | in order to | to) ..4 (cancel | cancelling | canceling | leave | leaving | exit | go | unsubscribing | unsubscribe)
      (finish | complete | take) ..3 (quiz | survey | tour | video | questionnaire) to ..3 (exit | leave | cancel | close | unsubscribe)
      (bring | hand in | present | post | return) (your | the) ..3 (card | id | passport | form | router) ...8 to <way-out-verb>
      (fill | print) ...12 (post | mail | fax | send) (it | this | them) ..3 to <way-out-verb>
      (downgrades | downgrade requests | cancellations | account closures) are handled by (sales | (<hard-staff>) | phone | retention)
      (unsubscribe requests | opt out requests | unsubscribing | your opt out | cancellations | cancelling | cancellation | deletion) (take | takes | may take | can take) [up to] ({duration=30} | {duration=60} | {duration=90} | {duration=45} | {duration=28} | {duration=3} months)
      (account | profile | data) can only be (deleted | closed | removed) after {duration}
      online (cancellation | cancellations | returns | refunds | termination | downgrades) (isn't | is not | aren't | are not) (offered | available | possible | supported | allowed | accepted | provided)
      (winnings | payouts | payout | withdrawals | earnings | cash outs | your money | your balance | bonus money) ..3 (only | require | requires | need | needs | until | unlock) ...5 ({number} [more] (deposits | referrals | friends | bets | purchases | spins | invites | games) | after you (talk | speak | call | deposit) | (talk | speak | call) (to | with))
      (refunds | refund | money back | returns) ..2 only ...4 (after | by | following) [a] (call | phone | letter | talk | chat | appointment | interview | meeting)
      (<way-out-thing> | accounts | profiles | policies | contracts | plans) (can | may | must | could | should) [only] be (deleted | closed | cancelled | canceled | ended | stopped | terminated | removed | left | frozen) [only] (by | through | via | with | after | in) ..1 (writing | calling | phoning | ringing | post | mail | fax | visiting | sending | contacting | speaking | phone | telephone | letter | appointment | person | branch | chat | asking)
      (your | the | this) [cancellation | account | deletion | refund | closure | leaving] request ..2 (processed | completed | accepted | handled | confirmed | finalised | finalized | approved) (after | following | once | when | subject to | by) ...4 (call | adviser | advisor | agent | review | interview | speak | spoken | approval | manager | team | phone)
      (cancel | leave | quit | unsubscribe | resign | downgrade | opt out) ["," | "–" | "("] [but] [only] by (calling | phoning | ringing | writing | post | letter | fax | mail | visiting | speaking | phone)
      to (unsubscribe | opt out | stop (emails | these emails | our emails | texts)) "," [please | first | you must] (log in | sign in | login | log on | create an account | register | reset your password | verify | confirm your identity | enter your password | call | write | post | fax)
      (unsubscribe | opt out | cancellation | deletion | closure | removal | refund | account closure) [request | requests] ..2 (take | takes | be processed within | processed in | be completed within) [up to | about | at least] ({duration=30} | {duration=60} | {duration=90} | {duration=45} | {duration=28} | {duration=21})
      (need | needs | require | requires | must see | must have | want | ask for | submit | send | upload | post | provide) ...5 (scan | passport | photo id | id | licence | utility bill | proof | signature | letter | birth certificate | notarised | notarized) ...4 (before | so | in order to | to) ..3 (delete | close | cancel | erase | remove | end | terminate | unsubscribe) [your | the | our | my]
      step {number} (of | "/") {number} ...6 (leaving | cancel | cancelling | leave | cancellation | goodbye | before you go | unsubscribe)
      (closing | cancelling | canceling | ending | leaving | deleting | stopping | quitting | downgrading) [your | the | an | our] ..2 (takes | needs | requires | involves | means | happens | works | is done | is possible) [only | a | an | with | by | through | over] ..2 (phone call | call | visit | letter | form | appointment | chat | post | fax | phone | signature | person | meeting | {duration})
      (cancellation | cancellations | retention | leavers | goodbye | termination) (line | lines | desk | team | hotline | department | office | helpline) [is | are] (open | opens | available | closed | closes) ...6 ({day} | {time} | {number} | weekdays | monday | tuesdays | office hours)
      (can | may) only (resign | leave | quit | cancel | withdraw | exit | opt out | unsubscribe) ..1 (at | during | on | after | before | when | via | by | in | through | if | from)
      (couldn't | could not | can't | cannot | unable to | not able to | not possible to | weren't able to) [be] (cancel | end | stop | close | delete | unsubscribe | process) ...6 ["," | "."] ..1 (ring | call | phone | write | contact | speak | visit | post)
      (tell | ask | see | speak to | talk to | find | inform | notify | visit) (a | an | our | the | your) ..2 (staff | team member | member | reception | receptionist | manager | desk | colleague | branch | club | store | front desk) ...4 (if you | to | when you) ..2 [like to | want to | wish to] (stop | leave | cancel | quit | end)
      (unsubscribe | opt out | cancel | cancellation | delete) (link | button | option | form | page) ..1 (works only | only works | is only | works | appears only | only appears | appears) ...3 (logged in | signed in | when | after | desktop | if | members | once)
      (explain | describe | give | state | write | provide | tell us) ...8 (why you | reason | reasons) ..3 (cancelling | canceling | leaving | cancel | leave | quitting | unsubscribing | to (cancel | leave | continue | proceed | finish))
      in at least {number} (characters | words)
      (returns | refunds | return | refund | exchanges) ..3 (must | have to | need to | can only) be (authorised | authorized | approved | agreed | arranged | requested | confirmed | requested) ..2 (by | over | on) [the] (phone | telephone | letter | post | fax) [first]
      (refund | refunds | cancellation) can be (requested | made | claimed | asked for) [only] (by | in) (letter | post | fax | phone | writing | person) [only]
      no (online | web | electronic | digital | self service) (exit | cancellation | cancellations | cancelling | refunds | returns | deletion | closure | option)
      (may | can | could | are) not [able to] (cancel | leave | quit | terminate | downgrade | unsubscribe) (during | in | within | before | for) (the | your | this | at least) ..1 (first | initial | minimum | {duration} | term | contract)
      (live chat | chat | a phone call | phone | post | a letter | calling | a call | writing | email | fax) is the only way to (close | cancel | leave | end | stop | delete | quit | unsubscribe | get (a | your) refund)
      (the | our) only way to (close | cancel | leave | end | stop | delete | quit | unsubscribe) ...5 is (to | by | a | via | through | live)
      (confirm | verify | prove) your (identity | id | address | age | name) (by | over the | through | with a | in) ...3 (post | phone | letter | fax | person | call | notary | video) ...3 to (stop | cancel | unsubscribe | delete | close | leave | opt out | end)
      (select | choose | pick | give | enter | state | provide) (a | your | one) reason ..3 (to | before) ..1 (continue cancelling | cancel | cancelling | canceling | leave | leaving | unsubscribe | unsubscribing | closing | close)
      (reason | reasons | explanation | feedback) for (leaving | cancelling | canceling | cancellation | unsubscribing) ..2 (required | mandatory | compulsory)
      (cancel | cancellation | cancellations | unsubscribe | unsubscribing | account deletion | account closure | downgrade | downgrades) [button | page | option | link | form] (is | are) [currently | temporarily | now] (unavailable | disabled | suspended | not available | locked | out of service)
      (try | come back) [again] ..1 (later | tomorrow | another time) ...3 to (cancel | unsubscribe | delete your account | close your account)
      (let's talk | talk to us | speak to us | chat with us | call us | ring us | speak with us) [first] before (you (cancel | leave | quit | go) | cancelling | canceling | leaving | quitting)
      (get in touch | reach out | drop us a line | drop us an email | send us a message | send us an email | message us | send a ticket | open a ticket | raise a ticket | submit a ticket) ...5 to (cancel | close your account | delete your account | unsubscribe | leave | end your | stop your)
      (come | go | drop | pop | walk | head | travel) (in | into | by | to | down to) [to] (your | the | a | our) ..2 (gym | club | branch | store | office | shop | bank | desk | reception) ...6 to (cancel | leave | quit | close | end | stop)
      (log in | login | sign in | log on | be (logged | signed) in) to (unsubscribe | opt out | manage ..4 unsubscribe)
      unsubscribe from each ...2 (separately | individually)
      (answer | complete) ..3 (questions | steps | survey) before you (go | leave | cancel)
      complete (the | our | this) exit survey
      to (cancel | leave | quit) "," [please] (visit | come into | pop into | live chat | start a (live chat | chat)) ...3 (store | branch | club | gym | us | agent | chat)
      ^^ cancel (in (store | branch | club | person) | by (phone | post | fax | letter | live chat)) [only] ["!"] $$
      (can't | cannot | can not) (remove | delete) your ..2 (card | payment method | account | payment details) ..2 (while | until | as long as)
      (can't | cannot | can not) delete your (last | only) (payment method | card)
      (can't | cannot | can not) (turn off | disable | switch off) (auto renewal | auto renew | automatic renewal | autopay)
      (auto renew | auto renewal | automatic renewal) (can't | cannot) be (turned off | disabled | switched off)
      (return | refund | exchange) requests (must | have to | need to | can only) be ..1 (by | over the) (phone | telephone | post | letter)
      (call | phone | ring) us for (a | your) (returns | return | rma) (number | code | label | authorisation | authorization)
      to (downgrade | switch down | switch plan | switch plans) "," [please] (contact | email | call | phone | ring | speak to | talk to) (us | our | sales | support | customer)
      (select | choose | give) a reason ..3 (to continue cancelling | to cancel)
      your cancellation request is (pending | under review | being reviewed)
      to (finish | complete) [your cancellation] "," (speak | talk | chat) to (an | our | a) (adviser | advisor | agent)
      why you're (leaving | cancelling | canceling) "(" (required | mandatory)
      tell us why before you (cancel | leave | go)
      accounts (cannot | can't) be (deleted | closed)
      accounts can only be (deleted | closed) by
      (can't | cannot | can not) delete your account online
      ^ (call | ring | phone) our (cancellations | cancellation | retention | leavers) (team | line | desk | department)
      (form | questionnaire) below to request cancellation
      we'll be in touch to (complete | confirm | finalise | process) your cancellation
      we'll review your cancellation
      type ..2 to lose (everything | my | your | all)
      (print | download | sign) ...5 form ...3 to (cancel | close)
      (sign | fill in) and return (this | the | our) form to (cancel | close | end | leave)
      (visit us | come in | call in | pop in) to (cancel | close your account | end your ..1 membership)
      (request | book | schedule) a (callback | call | call back) to cancel
      schedule an exit interview
      exit (call | interview) [is] required
      (phone call | signature | id | photo id | call | approval) [is] required to (cancel | close | end | delete)
      approval (needed | required) for (refunds | cancellations)
      cancellation (is subject to | needs | requires) approval
      your cancellation (isn't | is not) [yet] complete
      ^^ cancellation not complete ["!"] $$
      you (haven't | have not | are not) cancelled yet
      ({number} | one more | two more) (steps | step) to cancel
      all fields to cancel
      reason for (leaving | cancelling | canceling) ("*" | "(" (required | mandatory))
      only the ..2 can cancel $
      wait (time | times) to cancel
      (don't | do not) accept ..1 (cancellations by (email | e mail | chat) | email cancellations)
      (can't | cannot | can not) (process | accept) cancellations (online | by (email | chat))
      (can't | cannot | can not) cancel ..1 by (chat | email | e mail)
      (emails are | email is) not accepted as notice
      explain why you're (leaving | cancelling)
      cancel only by [registered] (post | phone | letter | mail | fax | telephone)
      (cancelled | canceled | closed) in (club | store | branch | person) only
      (need | require) a reason before you can (cancel | leave)
      returns ..1 (accepted | only) ..1 by appointment [only]
      (must | need to | have to) (call | phone | ring) [us] for a (returns | return) (number | label | code)
      card (can't | cannot) be removed (while | until | as long as)
      (can't | cannot | can not) (close | delete) your account (with an active | while | until)
      ring you to confirm you want to (leave | cancel)
      cancellations are [currently] (closed | unavailable | suspended | paused)
      before we cancel "," tell us
      stay for at least {duration} before (cancelling | canceling | leaving)
    `,
    // A way out that works only weeks later.
    'claim.cancel-slow': `
      (cancellation | cancellations | cancelling | canceling | unsubscribing | unsubscribe requests | opt outs | opting out | account deletion | account closure) (may take | takes | take | can take) [up to | at least] length:({duration} | {number} billing (cycles | periods))
      (cancellation | cancellations) (take | takes | come into | will take) effect ..1 after length:({duration} | {number} billing (cycles | periods))
      process ..1 (cancellation | unsubscribe request | opt out | request to (cancel | leave | unsubscribe)) [request] (within | in) [up to] length:{duration}
      [up to] length:{duration} to (process | action | complete) (your | the) ..1 (cancellation | unsubscribe request | opt out request | opt out)
      allow [up to] length:{duration} for (your (cancellation | unsubscribe request | opt out request) | us to (remove you | stop (mailing | emailing | writing | texting | contacting)))
      (still | continue to) (receive | get) ..1 (emails | e mails | letters | texts | mailings | mail | messages) [from us] for up to length:{duration}
      (take | takes) [up to] length:{duration} to (close | delete | remove) your (account | data | profile)
      allow length:{duration} to (stop | end) (our | your | the | all) (mailings | emails | letters | texts | calls)
      may (receive | get) ..1 (emails | letters | texts | mailings) for another length:{duration}
      to (unsubscribe | opt out) "," [please] allow [up to] length:{duration}
      (you'll | you will) be (removed | unsubscribed) [from ..3] (within | in) length:{duration}
      (account closure | deletion | cancellation | opt out) requests are (reviewed | handled | processed) within length:{duration}
    `,
    // Held back at the door: bait, loss, doubt, and long faces.
    'claim.leaving-plea': `
      before you (cancel | leave | go | quit | unsubscribe) "," ..1 (see | look | have a look | check out | did you know | let us | here's | take | try | consider | why not | watch | hear | think | remember | here is)
      (how about | what about | why not | would you like | prefer) (a break | pausing | a pause | a smaller (box | plan) | to pause) (instead | first | ["?"] $)
      (all | everything | it) (will be | is | are) gone (if you | once you | when you | the moment you) (<going-verb>)
      your ...6 (all | will be | are) gone (if you | once you | when you | the moment you) (<going-verb>)
      (don't | do not) (throw away | waste | throw out | give up) (your | all your | all that) ..1 (hard work | effort | progress | streak | points | achievements | perks | benefits | discount)
      (your | the | our) ..2 (coach | team | friends | teacher | pet | mascot | partner | trainer | group | bear | bird | tutor) will be (sad | disappointed | lonely | heartbroken | lost | worried)
      (you're | you are) (leaving | throwing | giving | walking away from) ..3 (money | savings | discount | perks | benefits | points) [away | on the table | behind | up]
      ^^ keep my ({percent} off | {percent} discount | {money} off | discount | savings | benefits | perks | offer | low price | member price) [instead] $$
      (points | miles | coins | rewards | credits | savings | benefits) ..2 (don't | do not) let (them | it) (vanish | expire | go | disappear | slip away | go to waste)
      (don't | do not) let (them | your ..1 (points | miles | coins | streak | progress | perks | savings)) (vanish | expire | go | disappear | slip away | go to waste)
      is it something we (said | did)
      was it (the price | something we | our | too expensive)
      we'll be (lost | lonely | sad | heartbroken | nothing) without you
      (we're going to | we're gonna | we are going to | we'll | we will | your friends will) miss you ...4 (sure | really | stay | before | change your mind)
      sure you want to (go | leave us | lose | give up | miss | walk away)
      (start | begin) [all] (from (zero | scratch | nothing) | over | again) if you (come back | return | leave | cancel | quit)
      if you (come back | return) ..3 (start | begin) [all] (from (zero | scratch | nothing) | over)
      (your ..1 (family | team | household | friends | children | kids)) will [also] lose (access | everything | their | all)
      if you (delete | cancel | leave | quit | close) ...5 (will | can) never (find | see | hear | get | be | come)
      (take | get | have | claim | enjoy | see | look at | grab) ...4 (gift | offer | deal | discount | free | {percent} | {money}) ..3 before you (leave | go | cancel | quit)
      before you (leave | go | cancel | quit) ["," | ":" | "…"] ...6 (gift | offer | deal | discount | free | {percent} | {money} | half price | have a look | hear us out | one last)
      ({percent} | most | many | {number} in {number} | {number} out of {number}) of ..2 (members | users | people | customers | subscribers | those) who (left | leave | cancelled | canceled | quit) ..2 (came back | come back | return | regret | regretted)
      ^ (don't | do not) (go | leave | leave us | leave yet | go yet | leave now | go now | cancel yet | give up) ("!" | "," | "…" | "-" | "–" | "—" | $)
      (leaving | going | cancelling | quitting | going away) (so soon | already | us | now | today) ["?"]
      (you'll | you will | you'd | you would | you're about to | you are about to) (lose | miss | miss out on | forfeit | give up | be losing | never get back) ...8 (<lost-thing>) ...5 (if | when | by | once) [you] (<going-verb> | cancelling | leaving | canceling | going)
      if you (<going-verb>) [now | today | us] [","] you (will | 'll) [also] (lose | miss | forfeit | give up | never) ..4 (<lost-thing>)
      if you (<going-verb>) [now | today | us] [","] you'll [also] (lose | miss | forfeit | give up | never) ..4 (<lost-thing>)
      (if | when) you (cancel | leave | quit | go) ["," | "-"] ...6 (gone for good | gone forever | lost forever | never (get | come | be) ..2 back | can't be restored | be gone | heartbroken | sad)
      (<lost-thing>) (will be | is | are | will) [all] (gone | lost | deleted | forfeited | vanish | disappear) (for good | forever) if you (<going-verb>)
      (think of | remember | look at | don't forget | consider) (everything | all | what | all the) [that] you'll (miss | lose | leave behind | give up)
      (you'll | you will) (miss | lose | leave behind | never see) {number} ..2 (<lost-thing> | episodes | shows | points | photos | songs)
      are you (really | absolutely | completely | totally | 100% | very | quite) ["," really | really] sure ..3 (want to | about) ..1 (cancel | leave | go | quit | lose | end | stop | give up | unsubscribe | delete ..1 account | leaving | cancelling)
      are you (sure | really sure | absolutely sure) you want to (lose | give up | miss | forfeit | throw away | leave behind | abandon) ...4 (<lost-thing>)
      [are you] sure ["?"] ...3 (friends | team | family | we | cat | dog | mascot | penguin | owl) (will | 'll | would) (miss you | be sad | cry | be lonely)
      (your | the | our) ..2 (friends | cart | basket | team | seat | streak | matches | lessons | followers | plants | pet) (will | would | 'll) (miss | cry | wonder | be lonely | be sad)
      (we'd | we would | we'll | we will | we) (hate | be sad | be sorry | be heartbroken | be gutted) to (lose you | see you go) ...10 ({percent} | {money} | free | half price | off | stay | offer | deal | discount)
      sad to see you go ...8 (stay | {percent} | {money} | free | half price | off | offer | deal | discount)
      (here's | here is | take | get | have | enjoy) ...6 (off | free | {percent} | {money}) ..4 (if you stay | to stay | instead of (leaving | cancelling | canceling) | for staying | when you stay | if you don't (cancel | leave | go))
      (stay | keep your ..2) (and | to) (get | save | enjoy | receive | keep) ..3 ({percent} | {money} | free | half price | your ..2 (discount | price))
      (please stay | won't you stay | why not stay | change your mind | before you cancel | before you leave | before you go) ("," | ":" | "-" | "–" | "—" | "…" | "?" | "!") ...8 ({percent} | {money} | free | half price | off | offer | deal | discount | gift)
      (give us | one) (one more | another | a second | a last) (chance | try)
      ^ please (reconsider | don't go | don't leave | stay | think again) ["!" | "," | $]
      (really | seriously) (cancel | leave | quit | go | unsubscribe) "?"
      (think twice | think again | sleep on it) ("," | ":" | "-" | "–" | "—") ...4 (cancel | cancelling | leaving | leave | lose | losing)
      (confirm | say) [again | once more] that you [really] want to (lose | give up | forfeit | miss | throw away)
      (cancelling | leaving | canceling | unsubscribing) means (losing | missing | giving up | saying goodbye | no more | goodbye)
      (pause | stay | downgrade) instead "?"
      (still | your) ..3 (discount | offer | deal | gift | bonus) (is | are) still (here | yours | waiting | available)
      before you (cancel | leave | go | quit | unsubscribe | do that | do) "," ..1 (tell us | help us | give us | what | may | can | could | we | please (tell | stay | reconsider | consider | let | take | help | give | wait | answer | complete | have | think) | one | let's | think)
      (one more thing | one last thing | just one thing | a quick word | a word) before (you | we) (go | leave | cancel | let you go | quit | say goodbye | do that)
      (would | 'd) (like | love) (a | one | to have a) [..1] (word | chat | talk | call) ..1 before you (quit | leave | cancel | go)
      (gutted | heartbroken | devastated | crushed | crying) [that] (to see you (go | leave) | you're (leaving | going))
      (pause | snooze | skip | freeze | downgrade | switch | slow down | take a break | try a break) [..3] instead of (cancelling | canceling | leaving | quitting | unsubscribing) "?"
      (can't | cannot | won't | will not | never) [be able to] (rejoin | re join | come back | return | get back | sign up again | re enrol | restart) ..2 (at | for | on) (this | the same | today's | your | that) ..1 (price | rate | deal | terms | plan)
      (price | rate | fee) (will | would | may | could | 'll) ..1 (double | triple | go up | rise | be higher | increase) (if | when | should) you (come back | return | rejoin | change your mind | sign up again | leave | cancel)
      (you'll | you will | you'd | you) lose access (immediately | right away | at once | instantly | straight away | today | now | this second)
      (cancelling | canceling | leaving | quitting | unsubscribing | downgrading | deleting | closing) [..3] (will | would | means | could | is going to | costs | is) [also | permanently] (delete | erase | lose | wipe | remove | reset | end | forfeit | cost you | void | destroy | losing | deleting | saying (goodbye | bye) | waving (goodbye | bye) | giving up | starting (over | again) | permanent | forever | final) ...6 (<lost-thing> | locker | spot | again | forever | everything | find you | friends)
      (forfeited | wiped | lost | void | reset | gone | voided | confiscated) (if | when | once | as soon as | the moment) you (<going-verb>)
      ^^ (reconsider | please reconsider | change your mind | don't do it | stay a little longer | stay a while | not yet | wait for us) ["?" | "!" | "…"] $$
      (stay | stick around | remain | don't leave | don't cancel) (and | & | "," | ":" | "–" | "-") [we'll | you'll] ..1 (get | have | enjoy | take | claim | save | give you | treat | unlock) ...5 (on us | month | months | gift | free | off | half price | {percent} | {money} | credit | bonus)
      (do you | are you) (really | truly | seriously | honestly | actually) [sure] [you] (want | wish | ready | willing) to (lose | give up | throw | walk away | miss | abandon | leave | go | quit | forfeit)
      (still | you still) (want | wish | determined | planning | sure you want) to (go | leave | cancel | quit) "?"
      (your | the) ..2 (perks | benefits | rewards | points | membership | discount | savings | badges) (are | is) worth [over | up to | more than] ({money} | {number})
      (don't | do not) (break up with | give up on | abandon | walk out on | ghost | dump | forget | say goodbye to | quit on) (us | me)
      (come on | please | oh | but wait | pretty please) ["," | "!"] ..1 (give it | give us | stay | stick | try) (one more | another | a bit | a little | with)
      (give it | give us) (one more | another) (month | week | try | go | shot | chance)
      (you're | you are | you'd be | you'll be) (throwing | chucking | flushing | tossing | giving) [away | up] ...4 (progress | points | streak | perks | savings | work | badges | rewards | history | status | {duration})
      (saying | say | wave | waving | kiss) (goodbye | bye | farewell | bye bye) to (your | all your | the | our) ...3 (<lost-thing> | locker | coach | friends | team | data | community)
      (friends | followers | matches | family | contacts) (won't | will not | can't | cannot | will never) (find | see | reach | hear from | message) you [again | any more | anymore]
      ^^ ..3 (can't | cannot) be undone and ...8 (<lost-thing>) ..3 (gone | lost | deleted | wiped | reset)
      (<lost-thing>) will be (gone | wiped | reset | lost | history | forfeited)
      (cancel | cancelling | canceling | leave us | leaving us | leaving | quit | quitting | unsubscribe | unsubscribing | walk away | walking away) ...8 (regret | heartbroken | goodbye | never again | miss out | missing out | from scratch | start over | miss you | break up | let down | letting down | go to waste | throw away | throwing away | for nothing | disappointed | lonely)
      (regret | heartbroken | goodbye | miss out on | missing out | start from scratch | start over | we'll miss you | throw away | throwing away | for nothing | disappointed) ...8 (if you | when you | by) (cancel | cancelling | canceling | leave | leaving | quit | quitting | unsubscribe | unsubscribing | go)
      (we'd | we would | we'll | we will | we) (hate | be sad | be sorry | be gutted | be heartbroken) to (see you (go | leave) | lose you)
      (hate | gutted | devastated | heartbroken) to see you (go | leave)
      ^^ (we'll | we will | we're going to) miss you ["!" | "😢"] $$
      (you'll | you will | you'd | you're about to | you are about to) (lose | forfeit | be losing) (your | all your | all of your | all) [..2] (<lost-thing> | playlists | downloads | lessons | bookmarks | watchlist | reviews | rank | tier | rate | locked in (price | rate) | grandfathered (price | rate) | {money} | {number} points) ["!" | "," | and] ...5 $
      (you'll | you will | you'd | you're about to) (lose | forfeit) {money} (in | of | worth of) (savings | credit | rewards | benefits)
      ^^ (you'll | you will) lose (everything | it all) ["!"] $$
      (you'll | you will) [be] (miss | missing) out on (all (this | these | of this) | these | your ..2 <lost-thing> | ..2 (benefits | perks | rewards | savings | offers))
      ^^ (you'll | you will) (miss | miss out on | be missing out on) [":" | "…"] $$
      (you'll | you will) miss (these | all (this | these | of these)) [..1 <lost-thing>]
      (here's | here is | this is | see | look at) what you'll (lose | miss | miss out on | be (losing | missing | giving up) | give up | leave behind)
      (here's | here is | this is) what you're (giving up | losing | about to lose | leaving behind)
      ^^ what you'll (lose | miss | miss out on | give up) [":"] $$
      ^^ what you're (about to lose | giving up | losing) [":"] $$
      (you'll | you will) no longer enjoy ..5 (delivery | shipping | benefits | perks | access | prices | price | savings | discounts | rewards)
      (rejoining | re joining | coming back) (costs | will cost) [you] more
      pay a (rejoining | re joining | reactivation | rejoin) fee
      ^^ [(no | yes | wait | please) ","] (i want to | i'd like to | let me | i'll) keep my [..1] (benefits | perks | rewards | discount | savings | points | member price | price | {percent} off) ["!"] $$
      ^^ (no | yes) "," keep my (benefits | perks | rewards | discount | savings | points) ["!"] $$
      ^^ keep enjoying ..2 (benefits | perks | premium | plus | free delivery | savings) ["!"] $$
      ^^ stay (and | &) (save | keep ..3 | enjoy ..3) ["!"] $$
      stay for ({percent} off | {money} off | half price)
      ({percent} off | {money} off | half price | {duration} free | free ..1) ..2 if you stay
      ^^ (one | our) last offer ["!" | <dash> ...5] $$
      (offer | give) you ..6 to stay $
      stay another (month | year | week) for [just | only] {money}
      try (a | another | one more) (month | week) ...3 before you (go | leave | cancel)
      (would you | you'd) rather (pause | take a break | snooze | skip a month | freeze)
      (is this | so this is | is it | this is) (goodbye | good bye | farewell) ["?" | $]
      not ready to (go | leave | say goodbye) [yet] "?"
      are you really (leaving | going | cancelling | canceling)
      ^^ think (again | it over) ["!" | "?"] $$
      are you sure "?" ...2 you'll lose
      (claim | accept | take) [my | this | the | your] (offer | discount | deal) and (stay | keep my (plan | membership | subscription | benefits))
      are you sure you want to (downgrade | lose | give up)
      lose (access to premium | premium features | premium access | member prices | your place in line)
      ^ (don't | do not) (leave | go) (empty handed | without ..2 (discount | gift | offer | goodbye | coupon | reward | code) | just yet)
      ^^ leaving (empty handed | without (your | the | saying) ..3) ["?" | "!"] $$
      wait "," don't (cancel | go | leave | quit)
      we (don't | do not) want (you to (go | leave) | to (lose you | see you go))
      (we'd love | we would love) (you to stay | to keep you | a second chance | another chance)
      ^^ (we | we'd) [really] (want you (to stay | back) | hate goodbyes | hate to say goodbye) ["!"] $$
      it's not too late to (stay | change your mind)
      would (a discount | {percent} off | {money} off | a free month | half price) change your mind
      what if we (gave | offered) you
      what would make you (stay | change your mind)
      (you'll | you will) lose access to (these | all | member | members | {number} | exclusive | premium | our) ..2 $
      (you'll | you will) lose access to your (library | playlists | downloads | benefits | perks | lists | collection) $
      (you'll | you will) lose {duration} of (progress | history | streaks)
      (you'll | you will) lose {number} free (months | weeks | deliveries)
      (you'll | you will) miss [out on] (exclusive | our | new | all our | amazing) ..1 (offers | deals | episodes | drops | sales | discounts | content | benefits)
      (you'll | you will) no longer (get | receive) exclusive
      ^^ [no ","] keep my [..1] (benefits | perks | rewards | discount | savings | free delivery | member prices | member price) ["!"] $$
      ^^ (keep saving | continue enjoying | keep enjoying) ...3 ["!"] $$
      ^^ stay [with ..1 | a member | subscribed] (and | for | to) (save | {percent} off | half price | get ({percent} | {money} | half price | {duration})) ...4 ["!"] $$
      ^^ stay [with ..1] for {money} (a | per) (month | year | week) ["!"] $$
      sure you want to (stop saving | end your (benefits | perks | discount) | miss out)
      ^^ sure you want to leave ["?"] $$
      ^^ before you (cancel | leave | unsubscribe) [your ..1] "…" $$
      ^^ (don't | do not) lose your (progress | streak | benefits | perks | rewards | member price) ["!"] $$
      (if | when | once) you (cancel | leave) [now | today] "," you'll (pay (full price | more) | have to pay (full price | more))
      (confirm | agree) [that] you want to lose
      ^^ (continue | proceed | yes ",") [to] lose [my | your] (benefits | perks | discount | rewards) $$
      say goodbye to (savings | your savings | your benefits)
      (how about | what about) (a discount | {percent} off | a free month | half price) ["?"] $
      (can | can't) we (change your mind | tempt you | persuade you)
      have you (thought about | considered) (pausing | a (break | pause | cheaper plan | smaller plan))
      please (don't | do not) (cancel | unsubscribe)
      ^ (don't | do not) (cancel | unsubscribe) ("!" | yet | "–" | "-" | "—" | ",")
      think before you (leave | cancel)
      think about what you'll (lose | miss)
      ^^ remember (why you joined | what you (love | loved) about us) ["!" | "."] $$
      (look | look at | see) [everything] (what you'll be (missing | losing) | what you're (giving up | missing) | everything you'll (lose | miss))
      your benefits [will] (end | stop) (immediately | straight away | today | at once)
      your ..2 (discount | price lock | rate | perks | free months | bonus) [will] (ends | end | be lost | stops | is lost) if you (leave | cancel | go)
      your (free months | loyalty discount | free months | price lock) will (end | be lost)
      (you'll | you'd | you will | you would) (pay more | have to pay more) if you (rejoin | come back | return)
      pay (a | the) (joining | sign up | setup) fee again
      ^^ (you'll | you'd | you will) [have to] start (again | from zero | from scratch | over) ["!"] $$
      (go | back) to the back of the (queue | line)
      (your | the) (coach | trainer | kids | pet | team | pets) will miss (you | out)
      ^^ (we'll be | we will be | ..1 will be) sad [without you] ["!" | "😢"] $$
      (won't be | not be | isn't | not) the same without you
      (hard | never easy) to say goodbye
      goodbye already
      (breaking up is hard | are you breaking up with us | what did we do wrong | did we do something wrong | did we annoy you)
      ^^ (have | enjoy | stay) [one more | another | a | one] month (on us | free) ["!"] $$
      ^^ stay one more month free ["!"] $$
      (take | get) ({percent} | {money}) off and stay
      (offer | deal | gift) ..3 if you stay
      stay for less
      keep my ..2 and stay
      (unused | remaining) credits (are | will be) (forfeited | lost)
      (enjoy | have) (one more | another | a) month on us
      ^^ (don't | do not) break your streak ["!"] $$
      ^^ ...6 (before | instead of | rather than) (cancelling | canceling | leaving | unsubscribing | quitting | you (cancel | leave | unsubscribe)) ...8 ({percent} | {money} off | half price | free month | free months | discount | offer | deal | gift | voucher) ...4 $$
      ^^ ...4 ({percent} [off] | {money} off | half price | free month | free months | discount | offer | deal | gift | voucher) ...8 (before | instead of | rather than) (cancelling | canceling | leaving | unsubscribing | quitting | you (cancel | leave | unsubscribe)) ...4 $$
      ^^ (cancelling | canceling | leaving | unsubscribing) ["?" | <dash>] ...4 ({percent} off | {money} off | half price | free month | discount | offer) ...4 $$
      ^^ ...4 (shame | pity | sad | sorry | heartbroken) ...4 if you (left | leave | cancelled | cancel | went | go) ...3 $$
      (you'll | you will | you'd) be (missed | sorry) if you (leave | go)
      (leaving | cancelling | canceling) [now] (costs | will cost) you
      ^^ (one | 1) last (chance | look | thing) before you (go | leave | cancel) ...4 $$
      ^^ (stay | remain) (loyal | with the family | in the family | part of the family | a part of us) ...3 $$
      how about ({duration} | {number} ..1) (half price | free | for {money} | on us)
      (you're | you are) about to lose {number} ..1 (<lost-thing>)
      think of all [the ..1] you'll (lose | miss)
      (we'd | we would) hate (for you to (miss | lose | go | leave) | to lose you)
      (we're | we are) sad to lose you
      (don't | do not) say goodbye (yet | just yet | so soon)
      (would you like | how about | here's) {duration} (at | for) (half price | {money} | free)
      stay with us for (half | less | {money})
      (offer | discount | deal) to change your mind
      (look at | think of) everything you're leaving behind
      (you'll | you will) be losing {number} (exclusive | free | member) ..1 (perks | benefits | rewards)
      (points | price | benefits | perks | rewards) won't come (with you | back)
      want to lose your (discount | progress | benefits | perks | points | streak | rewards)
      anything we can do to (change your mind | keep you)
      (what can we do | tell us how we can | how can we) [to] keep you
    `,
    // Cried at the door, which is a plea where a bait or a loss follows.
    'cue.wait': `
      ^^ <wait-word> ($ | "," | ":" | "-" | "–" | "—" | "!" | "…")
      ^^ are you [really | absolutely | truly | quite | very | completely] sure ...3 (leave | cancel | go | quit | unsubscribe | downgrade | give up | delete your account) ...4 $
      ^^ are you (really | absolutely | truly | quite | very | completely) sure $
    `,
    'cue.plea-bait': `
      (you'll | you will | you'd | you still have | you have | don't | you are about to | you're about to) ...5 (<lost-thing>)
      ({percent} | {money} | half price | free | discount | coupon | offer | gift | deal) ..4 (off | for you | stay | staying | instead | waiting | $ | now | today)
      (take | get | grab | claim | enjoy | here's | here is | have | stay | how about | look at | save) ...6 ({percent} | {money} | half price | free | discount | coupon | offer | gift | deal)
      (miss | lose) you
      (<lost-thing>) ..1 (will be | is | are | get | gets | 'll be) [all] (gone | lost | deleted | forfeited | reset | wiped)
      your order (isn't | is not) [yet | quite] (complete | finished | done)
      (add | take) this [special | exclusive | one time] (upgrade | offer | deal | before you go)
      add this before you (go | leave)
      you haven't (finished | completed)
    `,
    // In a label that is a text by itself, the way out beside what makes it hard is enough.
    'cue.exit': `
      (cancel | cancels | cancelling | canceling | cancelled | cancellation | cancellations | unsubscribe | unsubscribing | opt out | opting out | downgrade | downgrading | terminate | termination | auto renewal | refund | refunds | withdraw | withdrawal | withdrawals | cash out | payout | payouts)
      (delete | deleting | close | closing | remove | removing | deactivate | erase | shut) (your | my | the | an) [..1] (account | profile | data | card | details | membership | page | shop)
      (account | profile | data) (deletion | closure | removal)
      (end | ending | stop | stopping | leave | leaving | quit | quitting | pause | pausing | exit | freeze | freezing) (your | my | the | our | a) [..1] (plan | subscription | membership | contract | club | gym | programme | program | donation | donations | gift | service | policy | trial | scheme | community | group | box | payments | deliveries | emails | e mails | texts | calls)
      (contract | subscription | membership | plan) (ends | stops | terminates | can be)
      (want to | ready to | trying to | wish to | decide to) (leave | quit | cancel)
    `,
    'cue.exit-hard': `
      (hotline | letter | letters | fax | faxed | posted | in person | in writing | handwritten | written | signed | passport | id card | copy of your id | notary | notarised | notarized | branch | adviser | advisor | agent | specialist | representative | retention | loyalty team | save desk | success coach | account manager | survey | questionnaire | interview | appointment | video call | form by post | by post | by mail | registered mail | customer number | contract number | proof of)
      (deposits | referrals | wagering)
      (by | over the | on the) phone | phone (line | lines | us) | (call | ring) us | give us a call | (calling | by calling | ringing) us | helpline | call (centre | center) | (office | opening) hours | weekdays | photo id | waiting period
      (please | must | need to | have to | first | only | then) (call | phone | ring | dial | telephone | write | speak to | speak with | talk to | talk with | chat with | visit)
      reception | front desk | head office | in branch | stamped | minimum term | tied in | locked in
    `,
    'cue.exit-easy':
      'online | click | tap | link | one click | in settings | settings | also | without | in your (account | settings | profile) | any time | anytime | optional | confirmed | has been | have been | free of charge | no questions | easily | instantly | within 24 hours | full refund | prefer | never (need | have) | no need | not required | questions | help',
    // What a page does for the reader at any hour.
    'cue.web-address': '{url}',
    'cue.ordered-once':
      'order | orders | booking | bookings | reservation | table | appointment | flight | ticket | tickets | lesson | class | room | rental | delivery',
    // The reader's own work, which is lost when the page is left.
    'cue.unsaved': 'unsaved | changes | draft | edits | form | entered | typed | upload | call | meeting | game progress | answers | saving',
  },
})
