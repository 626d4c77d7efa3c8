import { defineLexicon } from '../../src/language/index.ts'

/** Selling by dread and by guilt. */
export default defineLexicon({
  groups: {
    kin: 'family | families | child | children | kid | kids | baby | babies | son | daughter | loved ones | wife | husband | parents | mother | father | pet | dog | cat',
    threatened:
      '<kin> | home | house | life | life savings | savings | identity | health | business | data | files | car | money | reputation | future | safety | privacy',
    villain:
      'hackers | hacker | thieves | thief | burglars | burglar | criminals | scammers | scammer | intruders | intruder | identity thieves | cybercriminals | attackers | fraudsters | predators',
    ruin: 'lose | losing | ruin | ruined | destroy | destroyed | crush | crushed | bankrupt | stolen | robbed | burgled | hacked | poisoned | poisoning | killed | die | dies | dead | burn | burning | arrested | prison | jail | wiped out | gone forever | suffer | victim | next | everything | defenceless | defenseless | helpless',
    unless:
      "if you don't | if you do not | if you ignore | if you skip | if you wait | if you cancel | if you leave | unless you | without | until you",
    product: '{person} | our | this | the | us',
    act: 'buy | order | renew | upgrade | act | subscribe | install | get | protect | join | insure | sign | switch | plan',
  },
  patterns: {
    // What will happen to the reader's own.
    'claim.fear': `
      (without | until you get | until you have) ..3 your ..2 <threatened> (is | are) (next | at risk | in danger | doomed | defenceless | defenseless | unprotected | helpless | a target | an open door)
      without ..3 you (are | will be | could be) (poisoning | risking | endangering | killing | putting ..3 at risk | could lose)
      without ..4 you (could | may | might | will) lose (your | everything)
      your ..2 <threatened> (is | are) (defenceless | defenseless | helpless | doomed | for sale right now | being stolen | next)
      (if you don't | if you do not | unless you) ...6 <villain> (will | could | can | may)
      unless you (<act>) ...4 <villain>
      <villain> (will (take | find | steal | destroy | get | come) | are (watching | waiting | coming) | love) ..3 (you | your | everything | that | this | right now)
      (if you ignore | if you skip | ignore | skip) (this | it | us) ...4 (you | your) ..4 (prison | jail | arrested | destroyed | ruined | bankrupt | lose everything | robbed)
      your ..1 (competitors | rivals) will (crush | destroy | bury | kill) you
      (don't | do not) (be | become) (the | their | our | a) next (victim | target | one | headline | statistic)
      (putting | put) your ..2 <threatened> at risk
      (don't | do not) (risk | gamble (with | away) | bet | jeopardise | jeopardize) [with] (your | the) ..2 (<kin> | child's | family's | baby's | children's | life | safety | future | health) [life | safety | lives | future | health]
      (you could | you might | you may | you'll | you will | you would | you'd | could) lose (your | the | everything) [..1] (life savings | home | house | everything | children | family | business)
      (you're | you are) (risking | gambling with | playing with | endangering | poisoning) your ..2 (life | health | family | children | child | future | baby)
      every (minute | second | hour | day) you wait
      (it's | it is) only a matter of time (before | until) ..2 (you | your) ..3 (hacked | robbed | burgled | stolen | attacked | infected | scammed | sick)
      (you could | you may | you might | you'll | you will) (go to | end up in | face | be sent to) (prison | jail)
      (don't | do not) wait until (it's | it is) too late to (protect | save | insure | secure)
      (protect | save | secure | insure) (your | the) ..2 (family | children | child | kids | home | loved ones | baby | savings | business | future | health) ..2 before (it's | it is) too late
      (leave | leaving) your ..2 (children | family | kids | loved ones | wife | husband) with (nothing | debt | debts | your (debt | debts | bills))
      (leaving | leave) your ..2 (home | house | family | business | car) (unprotected | exposed | open | defenceless)
      (business | family | life | home | future | savings) ..2 (will | could | would | can) be (destroyed | ruined | wiped out | shattered) [by]
      imagine your ..2 (house | home | child | family | baby | business | life) ..2 (burning | dying | gone | destroyed | in flames | missing | crying)
      (would | could | can | will) you [ever] (forgive | live with) yourself
      how would you live with yourself
      what if your ..2 (child | son | daughter | baby | family | kids) ..3 (never | didn't | did not | died | disappeared | vanished)
      is your ..2 (baby | child | family | home | house | identity | daughter | son) (safe | really safe | protected) [tonight | right now | today]
      your ..2 (neighbour | neighbours | neighbor | neighbors) ..3 (robbed | burgled | hacked | attacked)
      your (computer | phone | device | pc | mac | system | browser) (is | may be | has been | could be) (infected | hacked | compromised)
      your (computer | phone | device | pc | mac) (is | has been) (infected | hacked)
      (one | a single) (wrong | careless) (click | step | move | call) and (your | you)
      (cancer | poison | death | toxins | danger | killers | a killer) (is | are | lurks | hides | hiding) ..2 (hiding | lurking | waiting | in your)
      your (car | bike | home | house | identity | phone | money | savings) (could | may | might | will) be (stolen | gone | robbed | burgled | emptied) (tonight | today | tomorrow | any (minute | moment | day | time) | while | next)
      your (files | photos | memories | data) (will | could) be (gone | lost) forever
      (lose | losing) all [your] protection (against | from)
      (thousands | millions | hundreds) of (families | people | businesses | homes) (are | get | were) (ruined | destroyed | killed | robbed | bankrupted)
      ^ [a | one | the] <villain> ..1 (target | targets | steal | steals | break | breaks | open | opens | watch | watches | wait | waits | find | finds | know | knows | love | loves | sleep | don't (sleep | wait | care | stop | take) | never (sleep | wait | stop)) ...10 (your | you | yours)
      ^ [a | one] <villain> (can | could | will) ..4 (your | you) ...6 (seconds | minutes | tonight | right now | while you sleep)
      <villain> (don't | never) (sleep | stop | rest | wait)
      (is | are) your ..2 <kin> [really | truly | fully] (safe | protected | secure | covered)
      (what would | what will | what happens | who will | who would) ...4 your ..2 <kin> ...6 (died | die | gone | without you | tomorrow | happened)
      (you'll | you will | you'd | you would) ..1 regret ...8 (when | if | it | not)
      (don't | do not | before you) (be | become) a burden (on | to)
      (don't | do not | never) leave your ..2 (<threatened>) to (chance | luck)
      without ..5 you ..1 lose everything
      you (could | may | might | will | can) be (hacked | robbed | scammed | burgled | attacked | sued | arrested | ruined | defrauded) [at any | any | tonight | next | today | in]
      your ..2 <kin> (is | are) (not | never | no longer) (safe | protected | secure)
      (families | businesses | lives) (are | get) (ruined | destroyed) every
    `,
    // A threat only beside a harm: a winner may be next too.
    'claim.fear-next': 'you (may | could | might | will) be next',
    'cue.harm': '(<villain> | robbed | hacked | burgled | attacked | stolen | scammed | victim | killed | infected | struck | ruined)',
    // Who loves their own, buys.
    'claim.guilt-love': `
      (if you (love | loved | care about | cared about | cared for | care for) your ..2 <kin>) ...8 (buy | get | choose | order | use | need | would | you'll | pick)
      (good | real | caring | loving | responsible | smart) (parents | mothers | moms | mums | fathers | dads | husbands | wives | owners | pet owners | daughters | sons) (buy | choose | use | give | get | order | trust | know | never | always | don't)
      a (good | real | caring | loving | responsible) (parent | mother | mom | mum | father | dad | husband | wife | owner | pet owner | daughter | son) (buys | chooses | uses | gives | gets | would | never | always | doesn't)
      only (bad | careless | irresponsible | selfish | lazy) (parents | mothers | fathers | owners | people)
      (you owe it to | do it for) your ..2 <kin> ...3 (to <act> | buy | get | order | upgrade)
      you owe it to (your ..2 <kin> | your family) to
      your ..2 <kin> (deserve | deserves) (better | more | the best) than
      if you [really | truly | ever] (love | loved | care about | cared about | value | valued) your ..2 (<kin> | health | life)
      (don't | do not) let your ..2 <kin> (suffer | down | pay | struggle | go without)
      (your ..2 <kin>) will (pay the price | suffer | never forgive)
      (don't | do not) leave your ..2 <kin> with
      you'd have only yourself to blame
      you (have | will have | would have | 'll have) (only yourself | no one) to blame
    `,
    // The seller's own sorrow.
    'claim.guilt-seller': `
      (i'll | i will | i could | i'd) lose my (bonus | job | commission | house | position)
      (my | our) (job | jobs | bonus | children | kids | family | team | staff) (depend | depends | rely | relies | count | counts | is counting | are counting) on (you | your | this)
      (we'll | we will | we'd | we) (have to | be forced to | need to) (let ..2 (people | staff | someone | workers | colleagues) go | lay off | fire | close our doors | shut down)
      (our | my) (team | staff | people | workers) (will | would | could) (lose their (jobs | job) | be out of work | be fired)
      (can't | cannot | won't | couldn't) survive without (you | your ..2 (subscription | support | help | order | membership))
      if you (cancel | leave | unsubscribe | go) ["," ] we (may | might | will | 'll | could) ..2 (have to close | close | go under | shut)
      after (all | everything) (we've | we have | i've | i have) done for you
      (our | my) (staff | team | family) (is | are) counting on you
      (don't | do not) let (our | us | this) ..2 (shop | business | company | family) (die | close | fail | go under)
    `,
    // A known fact, an amount, a source, a duty: news, not dread.
    'disclosure.fear-fact': `
      (recall | recalled | stop using | free replacement | free repair)
      (required by | by law | regulation | the law | legal duty)
      (according to | source | study | survey | report | statistics)
      {percent}
      (in | on | since | by) {date}
      one in {number}
      (donate | donation | charity | appeal)
    `,
  },
})
