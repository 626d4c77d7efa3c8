import { defineLexicon } from '../../src/language/index.ts'

/** Ways out that are harder than the way in, and choices put so that one takes the wrong one. */
export default defineLexicon({
  groups: {
    'quit-word':
      'cancel | cancels | cancelled | canceled | cancelling | canceling | cancellation | cancellations | terminate | terminated | ended | discontinue | (close | end | stop) (your | my | the) [..1] (account | subscription | membership | plan)',
    'quit-verb':
      '(skip | pause | change | modify | customise | customize | manage | upgrade | downgrade | suspend | make [any] changes) [to] [,] or cancel | be (removed | taken off | unsubscribed) from [the | our | this] [..1] <going-on> | cancel | cancels | cancelling | canceling | terminate | discontinue | (close | end | stop | quit | leave) (your | my | the | our | their) [..1] (account | subscription | membership | plan | club | programme | program | trial | contract | agreement | service | box | kit | enrollment | enrolment | (recurring | monthly | regular) (donation | gift | contribution)) | request [a | the] (cancellation | termination) | (opt out of | turn off | switch off | disable | stop | deactivate) [the | your | any] [..1] (auto renewal | auto renewals | automatic renewal | automatic renewals | auto renew | renewal | renewals | recurring (billing | charges | payments | orders) | auto ship | autoship | auto delivery | automatic (delivery | deliveries | shipments | payments)) | (stop | end) [receiving | getting] [the | your | our | any | all] [future | further | monthly | weekly | next | regular | recurring | automatic] (shipments | deliveries | boxes | orders | payments | box | kit | kits | charges) | avoid ..2 (next | further | future | another) (charge | charges | shipment | payment | renewal | billing) | unsubscribe from (the | our | your) [monthly | weekly] (box | plan | club | service | programme | program) | withdraw from (the | our) (club | programme | program) | (stop | end | discontinue | halt | opt out of | turn off | switch off | withdraw from | unsubscribe from | get out of | deactivate) [the | your | our | all | any | my | this | these] [future | further | more | next | monthly | weekly | upcoming | vip | free] [..1] <going-on> | (leave | quit) (the | our) [..1] (club | list of members) | avoid (further | future | additional | more | any) charges | avoid (charges | renewal | being (charged | billed) | the (charge | renewal | next charge) | (a | any | further | future | another | the next) [..1] (charge | charges | renewal | payment)) | (end | stop) (being | getting) (charged | billed)',
    'going-on':
      'subscription | subscriptions | membership | memberships | trial | auto renew | autorenew | auto pay | autopay | recurring (gift | gifts | donation | donations) | monthly (gift | gifts | donation | donations) | auto ship | autoship | auto shipment | auto refill | auto refills | auto delivery | auto deliveries | auto renewal | auto renewals | automatic (shipments | deliveries | refills | renewal | renewals | payments | orders) | shipments | deliveries | refills | refill plan | [monthly | weekly] (boxes | box | charges | payments | orders | plan | club | delivery | deliveries | kit | kits) | recurring (order | orders | payments | charges | billing) | renewal | renewals | program | programme',
    'desk-word': 'us | our | customer | customers | the | support | member | members | {phone} | {email}',
    'call-word':
      'call | calling | phone | phoning | telephone | telephoning | ring | ringing | dial | dialling | dialing | (give | giving) (us | our team | our office) a (call | ring | quick call | bell)',
    'write-word':
      'contact | contacting | email | emailing | e mail | e mailing | write to | writing to | mail | mailing | fax | faxing | notify | notifying | ask | asking | speak to | speaking to | speak with | speaking with | talk to | chat with | chatting with | reach out to | reaching out to | message | messaging | send | sending | (get | getting) in touch | (drop | dropping) (us | our team | our office) [a | an] | (let | letting) (us | our team | our office) know | inform | informing | chat | chatting | (shoot | shooting) us | speak | talk | reach | reaching | use [our | the] (live chat | chat | contact line) | using [our | the] (live chat | chat) | (submit | submitting | mail | post | raise | open | file | raising | opening | filing) [us] a [written | support] (request | notice | letter | ticket) | write us',
    'contact-whole':
      '(give | giving) (us | our team | our office) a [quick] (call | ring | bell) | (get | getting) in touch [with (us | our ..1 team)] | (drop | dropping) (us | our team) a (line | message | note | mail) | (send | sending) us (a | an) (e mail | email | message | letter | note) | (let | letting) (us | our team) know | (chat | speak | talk) (with | to) (us | an agent | our (team | agents | staff))',
    'by-means':
      '(phone | telephone | post | letter | fax | (registered | certified | regular | postal) mail | mail | e mail | email | live chat | (a | an | one) [quick | short | simple | single | written | signed] (phone call | call | letter | ticket | support ticket | e mail | email | message) | telephone | live chat | chat | text message)',
    'must-word':
      "please | simply | just | you must | you need to | you have to | you will need to | you'll need to | you should | must | need to | have to | members must | customers must | required to | should | kindly",
    'tick-box':
      '(tick | check | mark | ticking | checking | marking) [..3] (box | boxes | here | below | this | circle) | (click | clicking | select | selecting) [..2] (box | boxes)',
    'untick-box': '(untick | uncheck | unselect | deselect | de select | unticking | unchecking | un tick | un check | clear)',
    'not-want':
      "(do not | don't | would not | wouldn't | prefer not | would prefer not | would rather not | 'd rather not | rather not | no longer | not) [..1] (want | wish | like | agree | consent | to | receive | hear | be)",
  },
  patterns: {
    // The way out named is a call, a letter or a conversation.
    'claim.cancel-channel': `
      <quit-word> ..14 by [..1] (<call-word> | <write-word>)
      <quit-word> ..12 (by | via | through | with | over [the]) <by-means>
      <quit-verb> ..8 by [..1] (<call-word> | <write-word>)
      <quit-verb> ..8 (by | via | through | with | over [the]) <by-means>
      <quit-verb> ..6 in writing
      (<quit-verb> | <quit-word>) ..6 (by | via | through) (our | the) ..1 (call | contact | service) (center | centre)
      <contact-whole> ...8 to <quit-verb>
      <contact-whole> ...4 (if | when | once | should) you ..4 <quit-verb>
      to [..1] <quit-verb> ...10 "," [please | simply | just | you (can | may | must | should)] (<call-word> | <write-word>)
      if at any (time | point) you ..4 <quit-verb> ...10 "," [please | simply | just] (<call-word> | <write-word>)
      (if | when | whenever | should | once | in case) you ..4 <quit-verb> ...10 "," [please | simply | just | you must | you can | you may | you will need to | you need to | you have to] (<call-word> | <write-word>)
      (<call-word> | <write-word>) <desk-word> ...4 (if | when | once | that | should) you ..4 <quit-verb>
      (<call-word> | <write-word>) <desk-word> ..4 about <quit-verb>
      <going-on> ..3 (can | may | must | could | should) [only | also] be [only] (stopped | turned off | switched off | ended | deactivated | discontinued | halted | paused or cancelled | cancelled | canceled | terminated) ..6 (by [..1] (<call-word> | <write-word>) | (via | through | over | by | in | with) [the] (writing | person | <by-means>))
      (will | must | shall | we'll | they'll | needs to | has to) (call | phone | ring | contact) you ..4 to (confirm | complete | finalise | finalize | process) (your | the) cancellation
      cancellation ..4 (only | not) ..4 (after | until | once | when) you ..3 (talk | speak | call | phone | contact | spoken | called | talked)
      (call | phone | dial | ring | contact | telephone) ...8 cancellation (department | team | desk | line | hotline | office)
      to (quit | leave | <quit-verb>) ...8 (visit | come to | go to | attend | appear | turn up) ..3 (club | branch | store | gym | reception | office | desk | person)
      (charged | billed | charges | billing | shipments | deliveries | payments | renew | renews | continue | continues) ...8 until you (<call-word> | <write-word>) <desk-word>
      (account | accounts) ..1 (can | may) only be (closed | deleted | deactivated | cancelled | canceled | removed) ..3 by (<call-word> | <write-word>)
      notice ..2 (by | via | in) (writing | <by-means>) ...4 to <quit-verb>
      to <quit-verb> ...10 (call | phone | ring | telephone) (us | our | the | {phone} | customer | member)
      (cancelled | canceled | stopped | ended) ..4 ("-" | "–" | "—") [please | simply | just] (<call-word> | <write-word>) <desk-word>
      <quit-verb> ...6 <dash> [please | simply | just] (<call-word> | <write-word>) <desk-word>
      cancellation ..3 (must | should) be (emailed | e mailed | faxed | mailed | posted | phoned in | sent by ..2 <by-means>)
      until you ..4 (stop | cancel | end) ..2 by [..1] (<call-word> | <write-word>)
      your (account | membership | subscription) (closed | cancelled | canceled | terminated | ended) ...4 "," [please | simply | just] (<call-word> | <write-word>)
      until you (<call-word> | <write-word>) <desk-word> ...6 <quit-word>
      (unsubscribe | opt out) from <going-on> ..6 by (<call-word> | <write-word>)
      <quit-verb> ...10 <must-word> [..1] (<call-word> | <write-word>)
      to <quit-verb> ...10 "," (<call-word> | <write-word>)
      (<call-word> | <write-word>) <desk-word> ...8 to <quit-verb>
      <call-word> to <quit-verb>
      (<call-word> | <write-word>) <desk-word> ...8 [and] (we will | we'll | we can | they will) <quit-verb>
      cancellations ..4 (must | can only | may only) be ..3 (by | in | via) (writing | <by-means>)
      <quit-word> ..6 (only | must be) ..3 (in writing | in person | in store | by (phone | post | letter | mail | fax))
      (request | requesting) cancellation ..4 by
      cancellation [requests] ..3 (must | should | can only | may only | is only | need to | is) [be] ..3 (made | sent | submitted | possible | done | received | requested) ..2 (by | in | via | through) (writing | person | <by-means>)
      (for | about) cancellation [of your ..3] "," [please] (<call-word> | <write-word>)
      for cancellations ..4 "," [please] (<call-word> | <write-word>)
      to cancel "," [please | simply | just] (<call-word> | <write-word>)
      until you (<call-word> | <write-word>) ...4 to cancel
      unless you (<call-word> | <write-word>) ...6 to cancel
      ^ [please | simply | just | you must | you have to | you need to] (<call-word> | <write-word>) ...10 to <quit-verb>
      <quit-word> ...6 ":" [please | just | simply] (<call-word> | <write-word>)
      <quit-word> ..3 by (phone | post | mail | letter | fax) only
      to be removed from (the | our) ..1 (program | programme | club | plan | membership | auto ship) [","] [please] (<call-word> | <write-word>)
      to (delete | deactivate | remove) (your | my) account [","] [please | simply] (<call-word> | <write-word>)
      (delete | deactivate | remove) (your | my) account ..3 by (<call-word> | <write-word>)
      if you ..6 (no longer | don't | do not) ..1 (want | wish) ...8 (let us know by (e mail | email | phone | post | letter) | (<call-word> | contact) us)
      (opt out of | leave | withdraw from | unsubscribe from) (the | our | this | your) ..2 (subscription | membership | club | program | programme | plan | service) ..2 by (<call-word> | <write-word>)
      <quit-word> ..4 "?" ..6 (on the phone | by phone | call us | call our)
      <quit-word> ...8 ";" [please | just | simply] (<call-word> | <write-word>)
      (send | sending) ..2 (an | a) (e mail | email | letter | fax | message | written notice) ...8 to <quit-verb>
      (visit | come to | go to) ..4 (in person | desk | gym | gyms | club | branch | store | office | reception) ...4 to <quit-verb>
      (can | may | must) [only] <quit-verb> ..4 (by | via | over | on | through) the phone
      can only <quit-verb> ..4 (by | via | over | on | through | in) (the phone | phone | post | letter | mail | person | writing)
      (only | must) <quit-verb> ..4 over the phone
      notice to <quit-verb> ..3 (must | has to | should | needs to) be ..3 (in writing | by (post | letter | fax | registered mail))
      (<call-word> | <write-word>) [to] ..4 (desk | line | hotline | team | agents | agent | representative | office | care | service) ...6 to <quit-verb>
      to (customise | customize | change | manage | modify | skip) ..3 (program | programme | plan | subscription | auto delivery) or ..2 (shipments | deliveries | shipment | plan) "," (<call-word> | <write-word>)
      if you (don't | do not) ..2 (want | wish) ..4 (renewed | to renew | to be renewed) ...3 (<call-word> | <write-word> | contact)
      (contact | email | e mail | call | text | message | write to | phone | ring) us to (unsubscribe | opt out | cancel | downgrade | delete (your | my) account | remove (your | my) (account | data | details) | be removed)
      (submit | raise | open) a [support] ticket to (cancel | delete your account | close your account | end your subscription)
      contact (support | customer service | customer support | our team) to (delete | remove | close | deactivate) (your | my) (account | data | profile)
      to (request (deletion | erasure | account closure) | delete your data) "," [please] (<call-word> | <write-word>)
      (you'll | you will) need to contact ..3 to cancel
      cancel (via | through) (customer (service | services | care | support) | support)
      (leave | cancel | quit) by giving us a (call | ring)
      (email | send | post | mail) your cancellation to
    `,
    // The question of how to leave; the answer may be the next sentence.
    'cue.leaving-asked': `
      (how (can | do | may | would | could) (i | we | you) | how to | want | wish | need | like | looking | ready | would you like) [to] ..2 <quit-verb> ...6 $
      ^ [can | could | may] [i | you] [also | simply | just | easily] cancel ..4 $
      ^ [do you] (want | need | ready | wish) to leave [us] $
      (can | may | could | want to | wish to | decide to | like to | free to | able to | until you | you) [..1] <quit-verb> ...8 $
      ^ <quit-verb> ...8 $
      (can | may | could) be (cancelled | canceled | stopped | ended) ..5 $
      ^ ...10 cancel ..1 (any time | anytime | at any time | whenever) ...4 $
    `,
    // A sentence that sends the reader to the telephone or the letter box.
    'claim.contact-lead': `
      ^ [(yes | no | sure | sorry) ","] [just | simply | please] (<call-word> | <write-word>) (<desk-word> | an | a)
      ^ [(yes | no | sure | sorry) ","] [just | simply | please] <contact-whole>
      ^ [just | simply | please] <call-word> [at | on] ["+" | "("] {number} [")"] [{number}] [{number}]
      ^ [yes "," | sure ","] you (can | may | must | need to | have to | will need to) ..3 [do so | do this | do it] [by] (<call-word> | <write-word>) (<desk-word> | an | a)
    `,
    // Asked for something else, such as an order.
    'cue.other-contact': '(to | for) (order | place | book | join | subscribe | learn | ask | find | discuss | get | buy | questions | help | more)',
    'claim.cancel-not-online': `
      (cannot | can't | can not | may not | not) be (cancelled | canceled | terminated | closed | ended | stopped) (online | (on | in | through | via | from | using) (the | our | this | your) (website | site | app | account | portal | web) | by email)
      (cannot | can't | can not | may not | not possible to | unable to | no way to | not able to) <quit-verb> ..4 (online | (on | in | through | via | from | using) (the | our | this | your) (website | site | app | account | portal))
      online cancellation [of ..3] (isn't | is not | is currently not | not) (available | possible | offered | supported | accepted)
      (no | don't offer | do not offer | not offer | don't have | do not have) [an] online cancellation
      (cancelling | cancellation | leaving | deleting your account | closing your account) (isn't | is not) possible (online | in the app | on our (site | website))
      (don't | do not) (do | have | support) online cancellations
    `,
    // Notice that outlasts a month, or that must go by post.
    'claim.cancel-notice': `
      <quit-word> ...8 (at least | no later than | no less than | not less than | a minimum of | minimum) length:{duration} [notice] (before | prior to | in advance | ahead of) ...4 (renewal | renews | term | period | billing | expiry | anniversary)
      (send | give | provide | giving) [us] [at least] [length:{duration}] written notice [[of] length:{duration}] ...6 (before | prior to | of cancellation | to cancel | in advance)
      length:{duration} [prior | advance] written notice ...6 (to <quit-verb> | of cancellation | before ..2 renewal)
      length:{duration} notice ...8 to <quit-verb>
      (ends | end | ended | terminates | stops | cancelled) length:{duration} after we [have] (receive | received | get | got) your [written | signed] (notice | notification | letter | cancellation)
      length:{duration} [written] notice [is] (required | needed | necessary) [to <quit-verb> | $]
      notice period [":" | of | is] length:({duration=60} | {duration=90} | {duration=3} | {duration=2}) $
      give [us] [at least] length:{duration} notice
      give [us] [at least] {duration} notice in writing
      <quit-word> [up to | at least] length:{duration} before [your | the] ..1 (renewal | renews | term)
      cancellations must be received [at least] length:{duration} before
      give [us] [at least] {duration} written notice
      (we | must) require length:{duration} [written] notice
      length:{duration} notice applies
    `,
    // Membership, not an order or a flight.
    'cue.subscription': `
      (subscription | subscriptions | membership | memberships | member | members | auto renew | auto renewal | renewal | renew | renews | renewed | recurring | monthly plan | monthly payments | trial | free trial | auto ship | autoship | auto delivery | automatic delivery | shipments | (a | next | upcoming) shipment | enrollment | enrolment | auto refill | refill plan | monthly box | club | vip | your plan | monthly (kit | box | deliveries | delivery) | next charge | program | programme)
    `,
    // A way out by the means of the way in.
    'disclosure.cancel-online': `
      <quit-word> ...12 (online | click | clicking | tap | tapping | log in | logging in | login | sign in | signing in)
      <quit-word> ...12 (in | through | via | on | using | from | under | at | by (accessing | visiting | going to)) [your | the | our | my] ..3 (settings | account page | account settings | account | app | dashboard | profile | portal | website | site | billing page | control panel | link | button | form | manage)
      (settings | account page | dashboard | profile | portal | link | button | form | click) ...8 to <quit-word>
      (settings | dashboard | portal | account) ...6 (cancel subscription | cancel plan | cancel membership)
      <quit-word> ...8 (open | go to | visit | choose | select) ..4 (settings | account | profile | billing | subscription | subscriptions | dashboard)
      cancel online
    `,
    // Money back, or somebody else's goods: not the way out of a plan.
    'cue.other-thing':
      '((your | my | an | the | this | that | any | our | cancel | each | every | one) [..2] order | orders | booking | bookings | reservation | reservations | flight | flights | ticket | tickets | appointment | appointments | table | lesson | class | visit | tour | room | rental | delivery | event | show | stay | trip | gift | card | cheque | check | transfer | payment | reservation)',
    // Only what goes on can be ended at any time.
    'cue.goes-on':
      '(any time | anytime | at any time | each month | every month | monthly | next (billing | charge) | billing (date | cycle) | trial | commitment)',
    'cue.other-request': '(refund | refunds | transaction | merchant | seller | order | booking | appointment)',
    'cue.some-residents': '(california | illinois | new york | vermont | german | eu) (residents | customers | consumers | users)',

    // Ticking that means no, and other turned questions.
    'claim.inverted-choice': `
      <untick-box> ...10 (if | unless) ..6 <not-want>
      (leave | keep) ..4 (unticked | unchecked | blank | ticked | checked) (if | unless) ..4 (do not | don't | prefer not | rather not)
      (don't | do not) <untick-box> ..8 (if | unless)
      opt out of not
      (don't | do not) (not | opt out | unsubscribe | unsubscribed) ..6 (if | unless)
      (don't | do not) not ..2 (share | send | sell | contact | email)
      unless you ...8 (<tick-box> | tell us | let us know | inform us | notify us) ...8 (not | don't | do not | otherwise)
      unless you ...8 (not | don't | do not) ...12 <tick-box>
      unless you (indicate | state | specify | advise | instruct | say | note) otherwise ...4 we ..2 (send | share | email | e mail | contact | call | text | use | pass)
      we ..2 (send | share | email | e mail | contact | call | text | use | pass) ...14 unless you (indicate | state | specify | advise | instruct | say) otherwise
      we ..2 (send | share | email | e mail | contact | call | text | use | pass) ...14 unless you <tick-box>
      unless you <tick-box> ..3 we (will | may | shall) [not]
      by not (ticking | checking | marking | selecting) ..3 (box | boxes | here | this) ..2 you
      (leave | keep) ..3 (ticked | checked | selected | marked) (if you ..2 (want | wish | like | agree) | to (receive | get | stay | hear | keep | continue | join))
      <untick-box> [(this | the) [..1] (box | boxes) | here] to (subscribe | receive | get | hear | join | opt in)
      (don't | do not) (tick | check | mark | select) [..3] if you [..1] (want | wish | agree | like)
      ^ yes ["," | "-" | "–" | ":"] [please] (exclude me | remove me | opt me out | unsubscribe me | don't | do not) ..4 (from | send | email | contact | share)
      by leaving ..3 (box | boxes | field | this) (blank | empty | unticked | unchecked | ticked | checked) you
      (leave | keep) ..3 (box | boxes) (unticked | unchecked | blank | empty | ticked | checked) (if | unless) ..3 (not | don't | rather | mind)
      <untick-box> ..3 to (stop | opt out | decline | refuse | not | prevent)
      (do not | don't) [..1] (want | wish | like | agree) to not (receive | get | hear | be)
      opt [me | us] out of not
    `,
    'claim.opt-out-tick': `
      <tick-box> ..2 if ..6 <not-want>
      if you ..4 <not-want> ...16 <tick-box> [box]
      <tick-box> to (opt out | not | decline | stop | refuse | object | avoid)
      (tick | check | mark) [here] if [you | you'd | i] ..4 <not-want>
      (tick | check | mark) to (opt out | not | decline | stop | refuse | object)
      (mark | tick | check | select | choose) (here | this option | this) (to not | not to | if ..3 <not-want>)
      if you ..4 <not-want> ...16 [please] (tick | check | mark) ($ | ..2 (below | box | boxes | here))
      if you ..2 object [to] ...8 (<tick-box> | (tick | check | mark) $)
      <tick-box> ...10 you [..1] <not-want>
      to (opt out | stop | not (receive | get | hear)) ...8 "," [please] <tick-box>
      (prefer | rather) [we | us] ..2 not ...8 <tick-box>
      <tick-box> ...4 (prefer | rather) [we | us] ..2 (not | didn't | did not)
      (prefer not to | don't want to | do not want to | do not wish to) (receive | get) ...4 "(" (tick | check | mark) ")"
      <tick-box> [below] if you (wish | want) to (opt out | be (excluded | removed | left out | taken off))
      (tick | check) ..2 to be (excluded | removed | left out | taken off)
    `,
    'claim.opt-in-tick': `
      <tick-box> [..2] if ..2 ((do | would | 'd) [also] (like | wish | want | agree) | (want | wish | agree))
      <tick-box> to (receive | get | subscribe | hear | agree | sign)
    `,
    'cue.cancel-question':
      '^ [are you sure you want to | do you want to | really] (cancel | end | stop) ..5 ("?" | subscription | membership | plan | account)',
  },
})
