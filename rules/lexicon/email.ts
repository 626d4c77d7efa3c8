import { defineLexicon } from '../../src/language/index.ts'

/** How mail says that one can leave, what it puts in the way, and how a subject pretends to be an answer. */
export default defineLexicon({
  groups: {
    'our-mail':
      'e mail | e mails | email | emails | mail | mails | mailing | mailings | message | messages | newsletter | newsletters | offers | promotions | updates | alerts | notifications | texts | sms | list | mailing list | mailing lists | database | correspondence | communication | communications | information',
    'leave-list':
      'unsubscribe | unsubscribing | opt out | opting out | (be removed | remove yourself | removal | stop receiving | change | manage | update) ..3 (list | lists | <our-mail> | preferences | subscription | subscriptions)',
    'bare-leave': 'unsubscribe | unsubscribing | unsubscription | opt out | opting out | optout | removal | removed | opt outs | removals',
    'give-reason':
      '(tell | telling | let) us ..2 (why | know why) | (give | giving | state | stating | provide | providing | include) ..3 (reason | reasons | explanation)',
    'log-in': 'log in | login | logging in | sign in | signing in | enter your password',
  },
  patterns: {
    // A way to leave the list, in words that a reader would look for.
    'disclosure.opt-out': `
      unsubscribe | unsubscribing | unsubscribed | unsubscribes | unsubscription | un subscribe | un subscribing | de subscribe
      opt out | opting out | optout | opt_out | opt me out
      (email | e mail | mail | mailing | subscription | subscriptions | subscriber | newsletter | communication | communications | contact | notification | notifications | marketing | alert | message | messaging) [..1] (preferences | settings | options)
      (manage | change | update | edit | modify | adjust | set | choose | review | cancel | cancelling | canceling | stop | leave) [..4] (preferences | subscription | subscriptions)
      (manage | change | update | modify | cancel | cancelling | canceling | stop | leave | end) [..1] (these | this | our | your | the) [..1] (e mail | e mails | email | emails | mailing | mailings | newsletter | newsletters | updates | alerts | notifications | texts | list | mailing list)
      (preference | subscription | profile) (center | centre)
      (update | edit | change | modify | manage) your (profile | settings | details | email address | e mail address)
      stop (receiving | getting | these | this | sending | our | future | further | all | any) [..4] <our-mail>
      (don't | do not | dont | no longer | not | rather not | never) [..1] (want | wish | like | interested | care | prefer | desire) [..1] (to | in) [..1] (receive | get | hear | be | receiving | getting | hearing | have)
      (don't | do not | dont | no longer | not) (want | need) [..2] (these | this | our | future | further | more | any) [..2] <our-mail>
      no (longer | more) ..3 (receive | receiving | <our-mail>)
      (hear | receive | get | have) no more (of | about | from | letters | news | {url})
      no more (letters | news)
      (reply | text | send | write | answer) [..3] [with] [the] [word | words] (no more | no thanks)
      stop (getting | receiving) (it | this | these | them | letters | news)
      stop ..2 (e mail | e mails | email | emails | mailings | letters | newsletter | newsletters | texts | sms)
      ^ to stop [these | this | them | it | getting them] ["," | ":" | "–"] {url}
      (remove | removed | removing | drop | dropped | delete | deleted | deleting | take | taken | taking | erase | erased | be) [..5] (from | off | out of) [..4] (list | lists | <our-mail> | database | databases | records | distribution)
      (to | for | be | get | request | requests) (removal | removed)
      (remove | removal | stop | cancel | unsub) (in | as) [..1] [the] subject [line | heading | field]
      (reply | text | send | sms | respond | replying | txt) [..3] [with] [the] [word] [..2] (=STOP | =END | =QUIT | =CANCEL | =REMOVE | =UNSUB | =OUT | stop | remove | unsub)
      =STOP (to | 2) (opt | end | stop | quit | cancel | unsubscribe)
      (stop | opt | optout) (to | 2) (opt out | end | stop | quit | cancel)
      choose (how often | what) [..3] (hear | receive | get | we | mail | email | write | contact)
      be excluded
      be off [from] (future | further | our | this | these) ..2 <our-mail>
      (not | never | stop) [to] (receive | receiving | get | getting) ..4 (again | future | further | any more | anymore | in [the] future)
      (excluded | excluding | exclude) [..4] from [..2] (future | further | our | this | these | all | receiving | any | additional)
      (further | future | these | our) (transmissions | mailings | emails | e mails | messages | contacts | contact | notices | communications | offers) ..8 (stopped | cease | discontinued | declined | blocked)
      (discontinue | decline | block | end | refuse) ..3 (further | future | these | our) (transmissions | mailings | emails | e mails | messages | contacts | contact | notices | communications | offers)
      (name | address | email | e mail) [..1] (removing | removal)
      (removal | remove) (instructions | link | request | requests | system | service | list)
      remove me
      (leave | left) (this | our | the) [..1] list
      abmelden | abbestellen | austragen | newsletter abmeldung | désabonner | désinscrire | désinscription | désabonnement | darse de baja | darte de baja | cancelar [la | su | tu] suscripción | disiscriviti | disiscriversi | disiscrizione | annulla l'iscrizione | cancellarti | afmelden | uitschrijven | avregistrera | avanmäl | afmeld | avmeld | wypisz | wypisać | odhlásit | descadastrar | cancelar inscrição
    `,
    // Words of a link at the end of a message that leaves it, whatever it calls the message.
    'cue.leave-link': `
      (no | not | never) more
      (rather | prefer) not
      (don't | do not | dont | no longer | not) [..1] (want | get | receive | like | wish | write | send | mail | interested)
      stop $
      stop (it | this | these | them | that | getting | receiving | sending | writing | mailing)
      ^^ leave [the | this | our] [..1] (list | club | circle | letter | $)
      (goodbye | unfollow | take me off | count me out | too (many | much))
      (fewer | less) (mails | emails | e mails | letters | news | often | of (this | these))
    `,
    // Leaving asks for more than a click or an answer.
    'claim.opt-out-login': `
      (<log-in>) ...10 to (<leave-list>)
      to (<leave-list>) ...12 (<log-in>)
      (<leave-list>) ..3 by ..2 (<log-in>)
      (must | need to | have to) [be] (<log-in> | logged in | signed in) ...8 (<bare-leave>)
    `,
    'claim.opt-out-fee': `
      (fee | charge | {money}) ..4 (to | for) (<bare-leave>)
      (<bare-leave>) ..6 (costs | fee of | charge of | subject to a fee | for a fee) [{money}]
    `,
    'claim.opt-out-reason': `
      to (<leave-list>) ...16 (<give-reason>)
      (<give-reason>) ...10 to (<leave-list>)
      (<bare-leave>) requests must ...4 (reason | reasons | explanation)
    `,
    'claim.opt-out-post': `
      to (<leave-list>) ...8 (write to us at {address} | send [us] a [signed | written] letter | (phone | call | telephone | ring) us | send a fax)
      (<bare-leave>) ..4 (by (post | letter | fax | phone | telephone | registered mail) | in writing) only
      (<bare-leave>) ..2 only ..3 (by (post | letter | fax | phone | telephone | registered mail) | in writing)
    `,
    // How long leaving takes.
    'claim.opt-out-delay': `
      (allow | takes | take | taking | wait) [us] [..4] time:{duration} ...10 (<bare-leave> | processed | process | take effect | remove | removed | <our-mail>)
      (<bare-leave> | preferences) ...14 (within | allow | takes | take | up to | wait | in) [us] [..4] time:{duration}
    `,
    'cue.opt-out-talk': '(<bare-leave>) | (<leave-list>)',

    // A subject that speaks of an exchange.
    'claim.fake-thread': `
      as [we] (discussed | agreed | spoken | talked about)
      as per (your | our) (request | call | conversation | discussion | chat)
      per your request
      (following | follow) up (on | from | to | after | re) (our | your | my) ..2 (call | chat | conversation | discussion | meeting | talk | email | e mail | message | request | enquiry | inquiry | voicemail | demo)
      (our | your) [recent | last | earlier | quick] (call | chat | conversation | discussion | phone call | talk) [with | yesterday | last week | today | on]
      (great | nice | good | lovely) (speaking | talking | chatting | meeting) (with | to) you
      (in | in my) (reply | response) to your
      (regarding | about | re) your (request | enquiry | inquiry | email | e mail | message | call | voicemail)
      your (reply | response) (is | was) (needed | required | requested | pending)
    `,
    // A subject that looks like a notice of somebody else's.
    'claim.fake-notice': `
      you have [got | received] ["("] {number} [")"] [new | unread | pending | missed | urgent | private] (message | messages | voicemail | voicemails | notification | notifications | call | calls | document | documents | fax | package | packages)
      you [have] (missed | got) (a | an | {number}) [new] (call | calls | voicemail | message | delivery | fax)
      ^^ ["("] {number} [")"] (new | unread | missed | pending) (message | messages | voicemail | call | calls | notification | notifications)
      ^^ missed call
      ^^ (order | payment | delivery | shipping | booking) confirmation
      ^^ (invitation | accepted | declined | tentative | cancelled event | canceled event | updated invitation) ":"
      ^^ "[" (internal | confidential | hr | it | all staff) "]"
      ^^ (internal | confidential) (memo | notice | note) ":"
      (hr | it) (department | dept | helpdesk | help desk) ":"
    `,
    // An order, a ticket or an account that the reader can check the notice by.
    'cue.own-reference': `
      (order | booking | invoice | ticket | case | reference | tracking | confirmation | reservation | account) (number | no | id | code | ref | "#") ..2 {number}
      (order | booking | invoice | ticket | case | payment | delivery) [confirmation] [":"] ["#"] {number}
      "#" {number}
    `,
  },
})
