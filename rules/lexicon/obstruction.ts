import { defineLexicon } from '../../src/language/index.ts'

/** Ways out that are harder than the way in, and choices put so that one takes the wrong one. */
export default defineLexicon({
  groups: {
    'quit-word':
      'cancel | cancels | cancelled | canceled | cancelling | canceling | cancellation | cancellations | terminate | discontinue | (close | end | stop) (your | my | the) [..1] (account | subscription | membership | plan)',
    'quit-verb':
      'cancel | cancels | cancelling | canceling | terminate | discontinue | (close | end | stop) (your | my | the) [..1] (account | subscription | membership | plan)',
    'desk-word': 'us | our | customer | customers | the | support | member | members | {phone} | {email}',
    'call-word': 'call | calling | phone | phoning | telephone | telephoning | ring | ringing | dial | dialling | dialing',
    'write-word':
      'contact | contacting | email | emailing | e mail | e mailing | write to | writing to | mail | mailing | fax | faxing | notify | notifying | ask | asking | speak to | speaking to | speak with | speaking with | talk to | chat with | chatting with | reach out to | reaching out to | message | messaging | send | sending',
    'by-means':
      '(phone | telephone | post | letter | fax | (registered | certified | regular | postal) mail | mail | e mail | email | live chat | a (phone call | letter | ticket | support ticket))',
    'must-word':
      "please | simply | just | you must | you need to | you have to | you will need to | you'll need to | you should | must | need to | have to | members must | customers must | required to",
    'tick-box':
      '(tick | check | mark | ticking | checking | marking) [..3] (box | boxes | here | below | this | circle) | (click | clicking | select | selecting) [..2] (box | boxes)',
    'untick-box': '(untick | uncheck | unselect | deselect | unticking | unchecking | un tick | un check | clear)',
    'not-want':
      "(do not | don't | would not | wouldn't | prefer not | would prefer not | would rather not | 'd rather not | rather not | no longer | not) [..1] (want | wish | like | agree | consent | to | receive | hear | be)",
  },
  patterns: {
    // The way out named is a call, a letter or a conversation.
    'claim.cancel-channel': `
      <quit-word> ..10 by [..1] (<call-word> | <write-word>)
      <quit-word> ..8 (by | via | through) <by-means>
      <quit-verb> ...10 <must-word> [..1] (<call-word> | <write-word>)
      to <quit-verb> ...10 "," (<call-word> | <write-word>)
      (<call-word> | <write-word>) <desk-word> ...8 to <quit-verb>
      (<call-word> | <write-word>) <desk-word> ...8 [and] (we will | we'll | we can | they will) <quit-verb>
      cancellations ..4 (must | can only | may only) be ..3 (by | in | via) (writing | <by-means>)
      <quit-word> ..6 (only | must be) ..3 (in writing | in person | in store | by (phone | post | letter | mail | fax))
      (request | requesting) cancellation ..4 by
    `,
    'claim.cancel-not-online': `
      (cannot | can't | can not | may not | not) be (cancelled | canceled | terminated) (online | on the website | in the app | through the website | by email)
    `,
    // Membership, not an order or a flight.
    'cue.subscription': `
      (subscription | subscriptions | membership | memberships | member | members | auto renew | auto renewal | renewal | renew | renews | renewed | recurring | monthly plan | monthly payments | trial | free trial | auto ship | autoship | auto delivery | shipments | club | vip | your plan)
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
    `,
    'claim.opt-out-tick': `
      <tick-box> ..2 if ..6 <not-want>
      if you ..4 <not-want> ...16 <tick-box> [box]
      <tick-box> to (opt out | not | decline | stop)
    `,
    'claim.opt-in-tick': `
      <tick-box> [..2] if ..2 ((do | would | 'd) [also] (like | wish | want | agree) | (want | wish | agree))
      <tick-box> to (receive | get | subscribe | hear | agree | sign)
    `,
    'cue.cancel-question':
      '^ [are you sure you want to | do you want to | really] (cancel | end | stop) ..5 ("?" | subscription | membership | plan | account)',
  },
})
