import { defineLexicon } from '../../src/language/index.ts'

/** How buttons shame those who say no. */
export default defineLexicon({
  groups: {
    no: 'no | nope | nah | no "," (thanks | thank you) | no thanks | no thank you | no thx | nope thanks | nah thanks | not now | not today | not yet | not this time | not right now | maybe later | maybe next time | maybe another time | some other time | another time | later | skip | skip this | decline | dismiss | cancel | close | thanks but no | thanks but no thanks | thanks but | thanks | sorry | sorry no | pass | hard pass | leave | exit | unsubscribe | opt out | no way | never mind | nevermind | forget it | i decline | i refuse | no i decline',
    'polite-no':
      'no thanks | no "," (thanks | thank you) | no thank you | no thx | nope thanks | nah thanks | no thanks anyway | thanks but no thanks | thanks but no',
    gain: 'discount | discounts | deal | deals | savings | save | saving money | saving {percent} | saving {money} | offer | offers | bargain | bargains | money | free | gift | gifts | freebie | freebies | coupon | coupons | perk | perks | reward | rewards | bonus | benefit | benefits | cash | cashback | {percent} | {money} | free shipping | sale | sales | vip | exclusive | voucher | vouchers | points | prize | prizes | win | winning | surprise | surprises | lower (price | prices) | best (price | prices | deal) | better (price | prices | deal) | treat | treats',
    /** What only a shop wants: to be paid more. */
    paymore:
      '(~pay | ~spend) [the | at] ([the] (full | regular | normal | retail | original | list | top | higher) (price | prices | whack | fare) | more | extra | full | retail | full retail | [for] (shipping | delivery | postage) | double | too much | higher prices | more than i (have | need) to)',
    'full-price':
      '[the | my] (full | regular | retail | original | normal | list | higher | top) (price | prices | fare) | full retail | retail price',
    overpay: 'overpay | overpaying | overspend | overspending | <paymore>',
    i: "i | i'm | i'd | i'll | i've | im | ill | id",
    will: "i'll | i will | ill | i'd | i would | id | we'll | we will",
    not: "don't | do not | dont | never | won't | will not | refuse to",
    am: "i'm | i am | im | we're | we are",
    good: 'amazing | great | exclusive | awesome | incredible | fantastic | best | special | fabulous | wonderful | brilliant | cool | lovely | hot',
    /** What one does not wish upon oneself. */
    plight:
      'unprotected | uninsured | uninformed | unprepared | unsafe | broke | bored | boring | ordinary | average | mediocre | out of the loop | out of shape | out of style | in the dark | behind | single | tired | stressed | clueless | dull | invisible | insecure | vulnerable | at risk | stuck | poor | unhealthy | sick | overweight | exposed | left out | dangerously | the hard way',
    suffer:
      '~lose | ~miss | ~waste | ~struggle | ~suffer | ~guess | ~risk | ~gamble | ~overpay | ~overspend | ~fail | ~regret | ~forfeit | ~squander | ~settle | ~worry',
    /** What a good life does: to refuse it is to blame oneself. */
    thrive:
      'save | feed | donate | meet | retire | explore | relax | heal | win | grow | protect | improve | succeed | learn | look | feel | be | get | earn | make | lose | have | know | look after | help | support | try | keep | boost | increase | discover | see | sleep | live | eat | upgrade | enjoy | stay | become | build | find | start | double | sell | rank | travel | treat | cook | invest | master',
    /** Words a label for everybody has no use for: it is somebody's own talk. */
    deictic:
      'it | that | this | those | these | you | u | ur | he | she | him | her | they | them | there | here | yesterday | last | when | because | cos | coz | lol | which | the first | ago',
  },
  patterns: {
    // What nobody says of themselves: to like paying more, to hate saving, to want to lose.
    'claim.decline-absurd': `
      (i | we) [really | just | actually | also] (like | love | enjoy | prefer | want | choose | adore | am happy | am fine) [to | with] <overpay>
      (<will>) [just | gladly | happily | rather | still | keep | keep on | continue to | choose to | stick to | prefer to | prefer | like to | love to | prefer paying] <overpay>
      (<will>) [just | rather] (shop | buy | order | purchase | stick | go) (at | for | with) <full-price>
      charge me (<full-price> | full | more | extra | double)
      <am> [perfectly | totally | quite | just] (ok | okay | fine | good | happy | cool | comfortable | alright | content) [with] <overpay>
      i (hate | dislike | despise | loathe | detest | can't stand) [good | great | getting | having | the] [a | an] (<gain> | saving | fun)
      <am> not [really] (interested in | into | in the mood for | a fan of | keen on | here for | up for | bothered about | looking for) [a | an | any | the | your | this | getting | having | some] [<good> | good] (<gain> | saving | being | looking | feeling | growing | winning)
      (i | we) <not> [really] (want | need | wish | like | care) [to | for | about] [get | have | receive | claim | use | take | earn | accept | see | know about | hear about] [a | an | any | my | your | more | the | this | these | such | another] [..1] <gain>
      (i | we) <not> [really] (believe in | deserve | do | like | enjoy | care for | care about) [a | an | any | my | your | the] <gain>
      i (want | wish | choose | prefer | like | love | agree | would like | 'd like) to <suffer> [out on | my | the | a | on] [..2] (<gain> | chance | opportunity | sale)
      <gain> ..3 (isn't | aren't | is not | are not) [really | just] (for me | my thing | my style | my cup of tea)
      (i | we) (love | like | enjoy | prefer | choose | want) [the | my | paying] (full price | full prices)
      <am> [perfectly | totally | quite | just] (ok | okay | fine | good | happy | cool) without [my | the | a | any | your] [free | extra] <gain>
      i only (shop | buy | pay) [at] [the] full price
      (i have | i've [got]) no (interest in | need for | need of | use for | desire for | desire to | wish to | time for) ..2 (<gain> | better | saving | getting | winning | growing)
      money to (burn | waste | throw away | spare)
      ^^ not (interested in | into | a fan of | keen on) [a | an | any | the | your | this | getting | my] [<good>] (<gain> | saving | being | looking | feeling | growing | winning)
      <am> a (terrible | bad | lazy | poor | hopeless | boring | cheap | sad) (planner | parent | cook | friend | person | driver | host | shopper | saver | owner | traveller | traveler | partner)
      <am> willing to (risk | lose | pay more | miss | overpay)
      i refuse (to (save | win | accept ..3 <gain>) | ..3 <gain>)
      (<will> | i) rather not [get | have | receive | claim | take | use] [my | a | the | your] (<gain>)
    `,
    // Self-insult or loss, put into the reader's mouth: where it begins the label, or follows a refusal.
    'claim.decline-shame': `
      (i | we) <not> [really | even] (believe | deserve | value | appreciate)
      (i | we) <not> [really] (want | need | wish | care) [to | any | a | an | the | my | more | your | about] [..3] <gain>
      (i | we) <not> [really] (want | need | wish | care) to <thrive>
      (i | we) <not> [really] (want | need | care about) [my | our] ..2 (best | better | growth | success | business | family | customers | skin | health | protection | results | traffic | leads | sales | more (<gain> | customers | leads | sales | traffic | time | energy | followers) | future | safety | kids | children | home | team)
      (<will> | i | we) (rather | prefer | happily | gladly | just | choose to | still) [to] [not] (~spend more | <suffer> | win | waste | keep | save | do (it | it all | everything) (myself | alone | the hard way) | remain <plight> | live | look | shop without | let)
      (<will> | i) rather not (win | save | look | feel | grow | improve | succeed | know | learn | earn | protect | sleep | sell | upgrade | enjoy | help | support)
      <will> (risk it | take (the | my | a | that) (risk | chances | chance) | gamble)
      (i | we) prefer [to | not to] (<suffer> | full price | expensive | boring | paying)
      <will> [just] (shop | buy | order | continue | checkout | leave | go | live | do | manage | carry on | survive | get by | make do) without
      <will> [just] (let ..4 (offer | deal | discount | savings | chance | go | pass | slip | sail | expire) | pass up | pass on | skip | miss | lose | risk | give up | turn down | throw away | take my chances | regret | keep (paying | losing | wasting | struggling | guessing | suffering | overpaying | being))
      <will> (stick (with | to) | settle for | live with | put up with | make do with | do without | suffer | struggle)
      <am> [perfectly | totally | quite | just | completely] (ok | okay | fine | good | happy | cool | comfortable | alright | content | all set) [with | without | to | being | staying | looking | feeling] (losing | missing | being | <plight> | <suffer> | bad | slow | dull | old | my (seat | cart | order))
      <am> (not (serious | ready to <thrive> | worth | smart | concerned | bothered | looking to | feeling lucky | lucky) | too (cool | rich | lazy | smart | good) | rich | already (rich | perfect | beautiful | an expert | smart) | allergic | lazy | an idiot | stupid | a quitter | against | afraid | a loser)
      (i | we) (like | love | enjoy | want) [to] (being | missing | high prices | boring | bad | to ~waste | to ~lose | to live dangerously | <suffer> | less)
      i [already] (have | got) (enough | more than enough | plenty of | too much | too many | all the) [..1] (<gain> | customers | traffic | leads | sales | time | friends | shoes | clothes | style | fun)
      i (choose | want | prefer | like | accept | agree | wish) to ..3 <plight>
      (i | we) [already] (know | have | get) (everything | enough | it all | too much | plenty)
      (skip | close | ignore | continue | decline | leave | exit | reject | cancel | proceed | checkout | go) and (pay | overpay | stay | lose | miss | forget | forfeit | give up) (more | full | extra | on | my | the | out)
      (lose | forget | give up | forfeit | abandon | throw away | walk away from | miss out on | miss | waste | say goodbye to | turn down | pass up | leave behind) [my | the | this | these | your | our | on] [..3] (<gain> | chance | opportunity)
      (leave | throw) ..3 (<gain>) (behind | away | on the table)
      (continue | proceed | stay | go | leave | remain | carry on | shop | travel | live) <plight>
      (continue | proceed | go | leave | shop | checkout | check out | order | finish | exit) without [my | the | a | any | your] [..1] (discount | discounts | deal | deals | savings | saving money | reward | rewards | bonus | gift | prize | perks | benefits | free (gift | gifts | shipping | delivery | stuff) | protection | {percent} [off] | {money} off)
      (skip | decline | refuse | reject | ignore | close | pass on) [my | the | this | a | these | your] [great | exclusive | instant | <good>] (discount | discounts | savings | deals | deal | rewards | reward | bonus | bargains | free (gift | gifts | shipping | stuff | money) | prize | (offer | offers) and)
      (<full-price> | paying (<full-price> | more | extra | double)) (is | are | works | sounds | suits)
      ^^ [let me | just | i'll just] ~pay [the] full price $$
      (let | make) me [just] (pay | spend | lose | miss | waste) [[the] full price]
      (take | try | trust) my (chances | luck)
      [continue | proceed | checkout | go | stay] (at | with | for) [the] full price
      no (discount | discounts | deals | savings | gift | free gift) (please | for me | thanks)
      ^^ (don't | do not) save (money | me money | my money | on) ..2 $$
      (leave | keep) my ..2 (exposed | unprotected | uninsured | unsecured | at risk | vulnerable | boring | dull | messy | slow | ugly | wrinkles | acne | frizz | stress | debt | debts | pain)
      (<will>) [just | rather] (stay | remain) (a (beginner | rookie | novice | loser | quitter) | single | broke | bored | <plight>)
      (i | we) accept [the | all | full] [..2] (risk | risks | loss | losses)
      (i | we) <not> [really] love my ..2 enough
      (i | we) <not> [really] care (about | for) (my | our | how i)
      <am> not a [..1] (winner | saver | smart shopper | good (parent | person | friend))
      <full-price> (for me | please | it is)
      (quit | leave | cancel | close | exit | stop) and (lose | forfeit | give up) (everything | all | it all)
      (cancel | remove | take away | surrender | end | drop) my [..1] (benefits | perks | rewards | privileges | vip status | savings | discounts)
      (<will>) [just] pay for ..3 (myself | out of my own pocket)
      and (lose | forfeit | give up) (all | everything | my | the) [..1] (benefits | perks | progress | rewards | <gain>)
      (~miss out | ~missing out)
      (keep | leave) me (out | <plight>)
      keep (paying [more] | losing | wasting | my boring | overpaying)
      (i | we) [really | just] (don't | do not | dont) mind (<suffer> | ~pay | being | staying | looking | <plight>)
      (i | we) (like | love | prefer | enjoy) ..2 <plight>
      (<will> | i | we) (rather | prefer to | prefer | just | keep) ..2 (manually | by hand | the slow way | the old way | without help)
      <will> [just] (figure | work | find) it [all] out [by] (myself | alone | on my own)
      (give | let | leave) ..4 (someone | somebody | anyone) else
      (~waste | ~lose | ~forfeit | surrender | drop | trash | burn | throw out) (my | the | this) ..3 (<gain> | spot | seat | place | chance | status | membership perks)
      (let | watch) (my | the | this) ..3 (go to waste | expire | disappear | burn | vanish)
      (keep | continue | go on | carry on) (paying | wasting | losing | struggling | overpaying | guessing | missing | suffering | worrying) ..6 $
      (stay | remain | go | live) (broke | bored | boring | uninformed | unprotected | average | mediocre | behind | in the dark | unhealthy | poor | hungry)
      who (needs | wants | cares about | cares for) ..3 <gain>
    `,
    // The reader's own voice after a refusal: what a plain "no" has no need of. Counts only where it stands next to the refusal.
    'claim.decline-attitude': `
      (i | we) [really | just | actually | also | still | only | much | honestly] (like | love | enjoy | hate | prefer | adore | dislike | despise | loathe | trust | fear | choose | refuse)
      <am> not into
      not into ..2 (<gain> | looking | being | feeling | saving)
      (i've | i have) never (liked | loved | wanted | needed | cared | enjoyed | understood)
      (i have | i've [got]) no (interest | need | use | desire | time for | wish | sense | taste | style | ambition | goals | friends | hope | self | willpower | standards)
      i (never | rarely | always) (win | save | lose | pay | miss | overpay | fail | regret | forget | waste | eat | sleep | read | cook)
      (let | leave) (someone | somebody | others | other people)
      i (forgot | lack | lost) (how to | my sense | the will)
      <am> [just | really | pretty | probably | simply | happy being] (boring | average | cheap | clueless | stubborn | unlucky | a cheapskate | a bore | a bad | a terrible | an awful | born | rich | hopeless | the worst | made of money | swimming in | rolling in)
      (i've | i have | <am>) got ..1 (money | time | cash) to (burn | waste | spare)
      (i'd | i would | i'll) sooner
      (too much | too many) ..2 (already | anyway)
      (i'd like to | i want to) remain
      ~pay [the] full price
      (i | we) <not> [really | even | actually] (like | love | enjoy | hate | prefer | want | need | care | believe | deserve | value | trust | mind | do | read | feel | wish | plan | intend | have time | have any use | travel | think | own)
      (<will> | i) (rather | prefer)
      <will> [just] (stick | stay | settle | keep | live | go on | do without | never | always | miss | suffer | risk | manage | figure | take my chances | not be needing | be fine | remain | be ok | not need | get by)
      (i won't | i will not) be needing
      not (interested in | into | a fan of | keen on | in the mood for) ..2 (<gain> | saving | looking | feeling | <good>)
      who (needs | wants | cares about | cares for)
      <am> [perfectly | totally | quite | just | completely | really | already] (ok | okay | fine | good | happy | cool | comfortable | alright | content | satisfied) (with | without | to | being | paying | losing | missing | looking | staying | as)
      <am> [really | just | too | already | all | simply] (not (feeling | hungry | thirsty | interested in | serious | ready to | into | worth | smart | a fan | concerned | bothered | looking to | curious | a <good> | a smart | good enough | really | that) | too | rich | allergic | lazy | an idiot | stupid | a quitter | against | afraid | perfect | set with)
      (i | we) [already] (have | get | got | know | own) [already] (enough | plenty | too much | too many | all [the] | everything | perfect | how to | the best)
      i want (my | less | fewer | more (stress | bills | work | pain) | to (lose | miss | waste | stay | remain | suffer | forfeit | give up | fail | live | die | look | feel | be | keep ..1 (losing | struggling | wondering | guessing)))
      i (think | guess | suppose) (<will> | i (like | love | have | know))
      i can (live | do | manage | survive | go) without
      (my | our) [..2] (is | are | has | have | looks | look | doesn't | don't | does not | does | already | deserves | can)
      (let | leave | give) (my | me)
      keep me ..4 (out | in the dark | behind)
      (saving | saving money | looking | feeling | paying | being | having | winning | learning | sleeping | style | fashion | health | fitness | quality | growth | success | safety) [..3] (isn't | aren't | is | are | sounds | seems | works | can wait | bores | scares)
    `,
    // A polite refusal that goes on to find fault: what is offered is not for the likes of me.
    'claim.decline-statement': `
      ^^ <no> ["," | "-" | "–" | "—" | "!" | ":" | "."] ..4 (bores me | bore me | scares me | scare me | means nothing to me | mean nothing to me | is overrated | are overrated | is boring | are boring | is for losers | is for others | are for others | isn't important | doesn't matter | don't matter)
      ^^ <polite-no> ["," | "-" | "–" | "—" | ":" | "!" | "."] ..4 (isn't | aren't | is not | are not) [really | just] (for (me | us) | my (thing | style | cup of tea) | important | worth it)
      ^^ <polite-no> ["," | "-" | "–" | "—" | ":" | "!" | "."] ..4 (is | are) [just | perfectly | totally | quite | too] (overrated | gross | disgusting | bliss | golden | lame | boring | dull | ugly | scary | a waste | for (others | losers | beginners | wimps))
      ^^ <polite-no> ["," | "-" | "–" | "—" | ":" | "!" | "."] (<plight> | bland | slow | old | cheap | burnt | stale | bad | ugly | messy | dry | grey | dull | cold | silence | <full-price>) ..2 (is | are | suits | suit) [just | perfectly | totally | quite] (fine | good enough | ok | okay | enough | great | me | us | good)
    `,
    // A polite refusal that goes straight on in the first person.
    'claim.decline-self': '^^ <polite-no> ["," | "-" | "–" | "—" | ":" | "!"] [but] self:(<i> | my | we | our)',
    // The refusal praises what is refused.
    'claim.decline-lure': `
      (i | we) (don't | do not | dont) (want | need | wish) [to] [receive | hear | get | be] ..8 <good>
      <am> not interested in ..4 <good>
    `,
    // The label begins with a refusal.
    'cue.decline': `
      ^^ <no>
      ^^ (i'm good | i'm fine | i'm ok | i'm okay | i'll pass | not interested | not for me | not me | no need | yes | ok | okay | sure | fine) ("," | "-" | "–" | "—" | ":" | $)
    `,
    // A line that can only be a refusal of an offer.
    'cue.decline-line': '^^ (<polite-no> | (no | nope | nah | not now | not today | maybe later) ["," | "-" | "–" | "—" | ":" | "!"] <i>)',
    'cue.self': "(<i> | we | we'll | we're)",
    'cue.deictic': '<deictic>',
    // Somebody who is spoken to or of.
    'cue.somebody': '(you | u | ur | he | she | him | her | lol | cos | coz | yesterday | ago | last)',
    'claim.decline-prize': `
      ^^ <polite-no> ...10 (boring | ordinary | ugly | unhealthy | expensive | discount | discounts | savings | saving | deals | bargains | bargain | full price | free shipping | free gift | free gifts | free stuff | freebies | coupon | coupons | rewards | perks | {percent} [off] | {money} off)
    `,
    'cue.no-mail': "(don't | do not | stop | never) (send | email | e mail | mail | show | notify | text | contact | remind)",
    // Refusing messages, insurance, an account: a choice, not a confession.
    'disclosure.plain-refusal': `
      <i> (don't | do not | dont) (want | wish) to (receive | get | hear) ...5 by (post | mail | e mail | email | phone | text | sms | telephone)
      without (a | any | the) (coupon | code | voucher | promo code | coupon code | gift (card | wrap | note | message | receipt) | offer | discount code)
      <i> (don't | do not | dont) (want | need | wish | agree | consent) [to] [receive | get | be | hear | subscribe | sign | join | share | have | create | make | open | add | buy | take] [a | an | any | the | your | my | more | further] [..2] (emails | email | e mails | e mail | newsletter | newsletters | updates | notifications | messages | texts | sms | marketing | cookies | subscribe | contacted | receipt | insurance | cover | account | calls | information | data | reminders | seat | seats | hotel | car | bag | wrapping | wrap | invoice | printer | copy)
      <i> (don't | do not | dont) (want | need) [a | any | the] [home | express | standard | extra] (delivery | deliveries)
      <i> (want | would like | wish | like | need) to (cancel | continue | unsubscribe | leave | close | delete | stay (on | here | subscribed | logged) | keep (my | the | it | this | using | shopping | browsing | reading | editing | playing) | go back | stop | change | see | view | read | compare | edit | choose | check | use | add | pay (by | with | in) | be contacted | sign | log | speak | talk | call | try)
    `,
    // Plain reasons for a no.
    'disclosure.plain-reason': `
      <i> (already | don't | do not | dont) (have (an | any | a | the | one | my) | own | use | remember | see) [..2] ($ | account | code | coupon code | password | card | insurance | cover | copy | receipt | middle name | number | allergies | app | children | pets)
      <i> already (signed up | subscribed | joined | bought | ordered | registered | booked | member)
      (shop | order | buy | check out | checkout | continue | book) as [a] guest
      <i> [already] (own | have) [this | that | one | it | an | a | my | insurance | two | some | the]
      i (don't | do not | dont) (want | need | wish) [to] (this | it | that | one | any | $ | join | sign up | subscribe | continue | now | help $ | an account)
      (i'm | i am | im) (good | fine | ok | okay | done | not interested | just (browsing | looking) | not (ready | sure) | under {number} | over {number} | a | an | new | already | all set) [yet | right now | thanks | thank you | here] $
      (i'm | i am | im) (a | an) [..2] (customer | guest | member | student | subscriber | visitor | robot | business | teacher | resident | returning customer)
      (i'm | i am | im) (under | over | not [yet] | already | just) ..2 ({number} | {duration} | member | subscribed | registered | looking | browsing | subscriber | customer | ready | sure | interested) $
      (i'll | i will | i'd rather | i would rather | i prefer to | i'd prefer to | i'd like to | i) [just | rather] (pass $ | pass (this time | thanks | for now) | decide | do (it | this | that) (later | myself) | come back | think about it | wait $ | wait (for | until) | ask | keep (my | the) (plan | subscription | account | settings | order | membership | current) | continue $ | continue (as | with) | check | checkout | look (around | at) | browse | try (it | later | again) | sign up | subscribe | not $ | not (say | answer | share | tell) | set [it | this] up | take a look | stay $ | stay (on | here) | remind me | use | pick [it | this] up | collect | go (back | to) | skip this | choose | select | arrange | buy (it | this | one) | do that | forgot | lost my | changed my | made a mistake | bought it | received | found)
      i (forgot | lost my | changed my mind | made a mistake | bought it | received | found)
      <i> (buying | ordering | shopping | travelling | traveling | paying | booking | from | here) (for | as | with | by | alone | together | from | in | at | {number})
      (i'm | i am | im) not [a | an | the] (account | student | resident | member | customer | owner | pregnant | from | there | here | home | yet | sure)
      (i'm | i am | im) (buying | ordering | travelling | traveling | from)
      i [only | just] need (one | two | {number} | this | a (copy | quote | receipt))
      i (live | work | speak | study | come | am based) (in | at | from | abroad | outside | english | near | home)
      i (don't | do not | dont) (smoke | drink | drive | eat (meat | fish | gluten | dairy) | speak | live (in | here))
      i (was | were | did | didn't | did not | can't | cannot | couldn't | received | never (received | got | ordered) | got | paid | moved)
      my (parcel | package | payment | delivery | bank | code | flight | booking | ticket | passport) (is | has | was | doesn't)
      my (order | cart | account | size | address | card | name | password | plan | subscription | e mail | email | phone | country | browser) (is | has | was | doesn't)
    `,
    'disclosure.plain-preference':
      '(prefer | want | like | keep | choose | need | use | rather) ..4 (plan | option | version | method | mail | card | paypal | language | size | colour | color | store | address | phone | post | email | e mail | invoice | seat | page | website | desktop | mobile | app | time | details)',
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
