import { defineLexicon } from '../../src/language/index.ts'

/** What subjects promise and mails deliver, and why a mail came. */
export default defineLexicon({
  groups: {
    'own-thing':
      'refund | order | parcel | package | account | payment | invoice | password | appointment | booking | subscription | loan | application | delivery | reward | shipment | reservation | card | deposit | statement',
    'thing-state':
      'is ready | has shipped | shipped | is waiting | is on its way | has been (suspended | cancelled | canceled | reset | approved | credited | processed | declined | changed | sent | confirmed) | was (declined | cancelled | approved | reset | processed) | is attached | is confirmed | failed | declined | approved | has arrived | is here | is on hold | is pending',
  },
  patterns: {
    'promise.discount': `
      [up to] amount:{percent} (off | discount | cashback | savings | reduction | less)
      [up to] amount:{percent} ..2 off
      (save | saving | take | get) [up to | an extra] amount:{percent}
      sale ":" ..1 amount:{percent}
    `,
    'promise.half': `
      half price | half off
    `,
    'promise.money': `
      sum:{money} (off | voucher | gift | credit | free | lunch | bonus | reward | for you | cashback | deal | deals | each)
      (save | from | only | just | for | get | now | take | at | win | claim | under | a) ..1 [only | just] sum:{money}
      ^ sum:{money}
    `,
    'promise.bogo': `
      buy one [,] get one free | bogo | (two | 2) for (one | 1) | (second | another) [one] free | get (one | the second) free
    `,
    'promise.free-time': `
      length:{duration} free
      free for length:{duration}
      free length:({period} | {duration})
    `,
    'fact.gratis': `
      free | complimentary | on us | no charge | without charge | free of charge | gratis | costs nothing | cost nothing | no cost | for nothing | gift | gifts | at no | {money=0} | {percent=100} off
    `,
    'promise.status': `
      (your | the) [new | recent | latest] thing:(<own-thing>) ..1 (<thing-state>)
      ^ thing:(payment | delivery | order | loan | booking | application) (failed | update | approved | declined | confirmed | confirmation | shipped)
      (we've | we have) (credited | refunded | suspended | cancelled | approved) your thing:(<own-thing>)
    `,
    'promise.won': `
      (you've | you have | you) won
      (you're | you are) [a | the | our] [lucky] winner
    `,
    'fact.own-thing': `
      (your | this) ..1 thing:(<own-thing>)
      we ..2 (refunded | shipped | sent | credited | cancelled | suspended | reset | approved | declined | received) ..1 your
      (order | invoice | booking | parcel | account) ["#" | number | no] {number}
      you paid
    `,
    'fact.own-prize': `
      your (prize | winnings | hamper | entry)
      (you've | you have | you) won
      (you were | you have been | you've been) drawn
    `,

    // Why the reader gets this.
    'disclosure.contact-basis': `
      (you | you're | you are | you've) ..2 (receiving | received | receive | getting | get | got | sent) ...8 (because | since | as you | as a | as part)
      (because | since | as) (you | you're | you are | you've | your) ..3 (subscribe | subscribed | signed up | sign up | registered | opted | bought | purchased | ordered | asked | requested | agreed | chose | joined | member | customer | subscriber | user | client | use | have an account | downloaded | entered | donated | attended | gave | email | address)
      you ..2 (signed up | subscribed | opted in | opt in | registered | requested | asked (to receive | for | us to) | agreed to receive | joined our)
      (sent | addressed | mailed) to ...5 (because | subscribers | members | customers)
      (subscribed | registered | sent) (to | as | with) (this list | this newsletter | our list | our newsletter | {email})
      (as a | as an) [valued | registered | loyal] (customer | member | subscriber | user | client | reader)
      (address | e mail | email) [..1] for your [..2] (subscription | subscriptions | membership)
      [your] (subscribed | registered) (e mail | email) [address | addresses]
      (subscription management | my subscriptions)
      dear ..3 (subscriber | subscribers | member | members)
      (you are | you're) [currently | now | still] (subscribed | a member | a subscriber | a customer | on (our | this | the) ..1 list)
      (your | this) ..1 (subscription | membership | registration) (to | with)
      (was | were) sent to [":"] {email}
      (got | obtained | found) your (address | details | email | name) (from | on | through | via)
      (you | you have) ..1 received ..6 (requesting | responded | requested)
      you have either (requested | responded | registered | subscribed)
      opted in | opt in list | requested this
      why (did i | am i) ...4 (get | getting | receive | receiving)
      weekly (digest | newsletter) , | (daily | weekly | monthly) newsletter
    `,
    // How a reader may answer.
    'disclosure.contact-route': `
      {email} | {phone}
      (contact | call | chat with | write to | email | phone) (us | our | support | customer)
      (contact | help | support) (page | centre | center | form | desk | team)
      (questions | need help | help) ["?" | ","]
      reply to this
      get in touch
    `,
  },
})
