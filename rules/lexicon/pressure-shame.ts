import { defineLexicon } from '../../src/language/index.ts'

/** How buttons shame those who say no. */
export default defineLexicon({
  groups: {
    no: 'no | nope | nah | no thanks | no thank you | no thx | nope thanks | not now | not today | maybe later | maybe next time | later | skip | decline | dismiss | cancel | close | thanks but no thanks | thanks | sorry | pass | leave | exit | unsubscribe | opt out | no way',
    gain: 'discount | discounts | deal | deals | savings | save | saving money | saving {percent} | saving {money} | offer | offers | bargain | bargains | money | free | gift | gifts | freebie | freebies | coupon | coupons | perk | perks | reward | rewards | bonus | benefit | benefits | cash | cashback | {percent} | {money} | free shipping | sale | sales | vip | exclusive | voucher | vouchers | points | prize | win | winning | surprise | surprises',
    paymore:
      '(~pay | ~spend) [the | at] ([the] (full | regular | normal | retail | original | list) price | more | extra | full | retail | full retail | for shipping | for delivery | double | too much | higher prices)',
    i: "i | i'm | i'd | i'll | i've | im | ill | id",
    good: 'amazing | great | exclusive | awesome | incredible | fantastic | best | special | fabulous | wonderful | brilliant | cool | lovely | hot',
  },
  patterns: {
    // The label begins with a refusal.
    'cue.decline': '^^ <no>',
    'cue.prize':
      '(boring | ordinary | ugly | unhealthy | expensive | discount | discounts | savings | saving | deals | bargains | bargain | full price | free shipping | free gift | free gifts | free stuff | freebies | coupon | coupons | rewards | perks | {percent} [off] | {money} off)',
    'cue.no-mail': "(don't | do not | stop | never) (send | email | e mail | mail | show | notify | text | contact | remind)",
    // A refusal that goes straight on in the first person.
    'cue.decline-self':
      '^^ (no | nope | nah | no thanks | no thank you | no way | not now | not today | maybe later | skip [this] | thanks but no thanks) ["," | "-" | "–" | "—" | ":" | "!"] [but] self:(<i> | my)',
    'cue.polite-no': '^^ (no thanks | no thank you | no thx | thanks but no thanks)',
    // Self-insult or loss, put into the reader's mouth.
    'claim.decline-shame': `
      i (hate | dislike | despise | loathe | detest)
      (i | we) (don't | do not | dont | never) [really | even] (like | love | enjoy | care | believe | deserve | value | appreciate | trust | mind)
      (i | we) (don't | do not | dont) [really] (want | need | wish) [to | any | a | an | the | my | more | your] [..3] <gain>
      (i | we) (don't | do not | dont) [really] (want | need | wish) to (save | win | grow | protect | improve | succeed | learn | look | feel | be | get | earn | make | lose | have | know | look after | help | support | try | keep | boost | increase | discover | see)
      (i | we) (don't | do not | dont) [really] (want | need) [my | our] ..2 (best | better | help | growth | success | business | family | customers | skin | health | protection | results | traffic | leads | sales | more)
      (i'd | i would | i'll | i will | i) (rather | prefer | happily | gladly | just | choose to | still) [to] [not] (<paymore> | ~spend more | ~lose | ~miss | win | struggle | suffer | waste | stay | keep | risk | save | ~guess | fail | be | do it | remain | live | look | go | shop | let)
      i'd rather not (win | save | look | feel | grow | improve | succeed | know | learn | be | earn | get)
      (i | we) prefer [to | not to] (<paymore> | ~lose | ~miss | ~waste | full price | expensive | boring | ~struggle)
      (i'll | i will | i'd | i) [just | gladly | happily | rather] <paymore>
      (i'll | i will) [just] (shop | buy | order | continue | checkout | leave | pay | go | live | do | manage | carry on) without
      (i'll | i will) [just] (let (this | the | that | these | my) ..3 (offer | deal | discount | savings | chance | go | pass | slip | sail | expire) | pass up | pass on | skip | miss | lose | risk | give up | turn down | throw away | stay | take my chances | regret | keep (paying | losing | wasting | struggling | guessing | suffering))
      (i'm | i am | im) (ok | okay | fine | good | happy | cool | comfortable | alright | content) (with | without | to | paying | losing | missing | being)
      (i'm | i am | im) (not (feeling | interested in | serious | ready to | into | worth | smart | a fan | concerned | bothered | looking to) | too (cool | busy | rich | lazy | smart | good) | rich | already (rich | perfect | beautiful | an expert) | allergic | lazy | not feeling lucky | an idiot | stupid | a quitter | against | afraid)
      (i | we) (like | love | enjoy | want) [to] (<paymore> | ~lose | ~waste | ~spend | being | missing | full price | high prices | boring | bad | to (lose | waste | spend | miss))
      i (have | got) (enough | plenty of | too much | too many | all the)
      i (want | choose | wish | agree) to (<paymore> | lose | miss | waste | stay | remain | suffer | forfeit | give up)
      i definitely
      i already (know | have) (everything | enough | it all | all the | too much | plenty)
      (lose | give up | forfeit | abandon | throw away | walk away from | miss out on | miss | waste | say goodbye to | turn down | pass up | leave behind) [my | the | this | these | your | our | on] [..3] (<gain> | chance | opportunity)
      (continue | proceed | stay | go | leave | remain | carry on | shop) (unprotected | uninformed | unsafe | broke | boring | ordinary | average | out of the loop | in the dark | alone)
      (continue | proceed | go | leave | shop | checkout | order) without [my | the | a | any] <gain>
      (skip | decline | refuse | reject | ignore) [my | the | this | a | these] [great | exclusive | instant | <good>] (discount | discounts | savings | deals | rewards | bonus | bargains | free (gift | gifts | shipping | stuff | money))
      <gain> ..3 (isn't | aren't | is not | are not | is | are) [not] (for me | overrated | my thing | pointless | boring)
      (full price | paying [the] full price | paying more) [is | works | sounds]
      ~pay [the] full price
      (let | make) me [just] (pay | spend | lose | miss | waste)
      (i | i'll | i'd) (choose | want | take | prefer | love | like | pick) [to pay] [the] full price
      (take | try) my chances
      [continue | proceed | checkout | go | stay] (at | with | for) [the] full price
      no (discount | discounts | deals | savings | gift | free gift) (please | for me | today | thanks | needed)
      ^^ (don't | do not) save $$
      (~miss out | ~missing out)
      (keep | leave) me (broke | in the dark | out | uninformed | unprotected | bored | behind)
      keep (paying [more] | losing | wasting | my boring)
      who (needs | wants | cares about | cares for) ..3 <gain>
    `,
    'cue.self': '(<i> | we)',
    // The refusal praises what is refused.
    'claim.decline-lure': `
      (i | we) (don't | do not | dont) (want | need | wish) [to] [receive | hear | get | be] ..8 <good>
      (i'm | i am | we're) not interested in ..4 <good>
    `,
    // Refusing messages, insurance, an account: a choice, not a confession.
    'disclosure.plain-refusal': `
      <i> (don't | do not | dont) (want | need | wish | agree | consent) [to] [receive | get | be | hear | subscribe | sign | join | share | have] [a | an | any | the | your | my | more | further] [..2] (emails | email | e mails | e mail | newsletter | newsletters | updates | notifications | messages | texts | sms | marketing | cookies | subscribe | contacted | receipt | insurance | cover | account | calls | information | data | reminders)
      <i> (want | would like | wish) to (cancel | continue | unsubscribe | leave | close | delete | stay | keep | go back | stop | change)
    `,
    // Plain reasons for a no.
    'disclosure.plain-reason': `
      <i> (already | don't | do not | dont) (have | use | own | remember | see)
      i (don't | do not | dont) (want | need | wish) [to] (this | it | that | one | any | $ | join | sign up | subscribe | continue | now | help | an account)
      (i'm | i am | im) (good | fine | ok | okay | done | not interested | just (browsing | looking) | not (ready | sure) | under {number} | over {number} | a | an | already) [yet | right now | thanks | thank you] $
      (i'm | i am | im) (under | over | not [yet] | already | just) ..2 ({number} | {duration} | member | subscribed | registered | looking | browsing | subscriber | customer | ready | sure | interested) $
      (i'll | i will | i'd rather | i would rather | i prefer to | i'd prefer to | i'd like to | i) [just | rather] (pass | decide | do (it | this | that) | come back | think about it | wait | ask | keep (my | the) (plan | subscription | account | settings | order | membership) | continue | check | checkout | look | browse | try | sign up | subscribe | not $ | set [it | this] up | take a look | stay $ | remind me | use | pick [it | this] up | collect | go (back | to) | skip this | choose | select | need | forgot | lost my | changed my | made a mistake | bought it | received | found)
    `,
    'disclosure.plain-preference':
      '(prefer | want | like | keep | choose | need) ..4 (plan | option | version | method | mail | card | paypal | language | size | colour | color | store | address)',
    // Sorrow about those who leave.
    'claim.sad-goodbye': `
      (break | breaks | breaking | broke) (our | my) (heart | hearts)
      (you're | you are) breaking (our | my) ..1 (heart | hearts)
      (please | pretty please) (don't | do not) (go | leave) [us]
      (~make | ~leave) us ..1 (cry | sad | heartbroken | in tears)
      we'll (cry | be heartbroken | be devastated)
      (leave | abandon | desert) us [..2] (now | already | like this)
    `,
  },
})
