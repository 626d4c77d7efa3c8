import { defineLexicon } from '../../src/language/index.ts'

/** Money promised, lent and staked, and what must stand beside it. */
export default defineLexicon({
  groups: {
    yield:
      'return | returns | profit | profits | yield | yields | gain | gains | growth | earnings | payouts | dividends | roi | income | rental income | rent',
    staked: 'investment | investments | capital | principal | deposit | stake | funds | savings | money',
    'each-day': '[every | each | per | a] [single] (day | week | month | trade) | daily | weekly | monthly | per annum | a year | annually | yearly',
    'lent-thing':
      'loan | loans | financing | finance | mortgage | mortgages | credit | remortgage | refinance | refinancing | refi | credit line | credit lines | line of credit | equity line | equity lines | overdraft',
    'earn-verb':
      'earn | earns | earning | earned | make | makes | making | made | bank | banking | pulling in | pull in | pulled in | take home | takes home | taking home | generate | generates | generating | rake in | raking in | pocket | pocketing | bring in | brings in | bringing in | cash in | bag | net | collect | clear',
    'pay-rate': '[a | per | each | every | an | "/"] ({period} | night | shift | lead | sale | hour | weekend) | daily | weekly | monthly',
    figures: '(six | seven | eight | 6 | 7 | 8 | five | 5 | multi six | multi seven) (figure | figures)',
  },
  patterns: {
    // A gain for certain.
    'claim.sure-gain': `
      (guaranteed | guaranteeing | guarantee you | we guarantee) ..3 (<yield>)
      (returns | profit | profits | yield | gains | roi | {percent}) ..1 (is | are) [fully | always | also] guaranteed
      ~guarantee ..1 {percent} (<each-day>)
      ~guarantee ..2 {percent} (<yield>)
      beat inflation ..4 guaranteed | beat inflation , every year
      (assured | certain) ..1 (<yield>)
      (sure | sure fire | surefire) (<yield>)
      (fixed | consistent | steady | assured | certain) {percent} (<each-day>) (<yield>)
      (fixed | consistent | steady) (monthly | weekly | daily) (<yield>) of {percent}
      (safe | secure | safest) {percent} [..1] (<yield>)
      (get | earn | grow | grows | make | makes | profit | profits | return | returns | yield | yields | pays) ..5 {percent} (a | per | every | each | every single | each and every) (day | week)
      (get | earn | make | profit | returns | yield | pays | consistent) ..4 {percent} (daily | weekly)
      {percent} (daily | weekly) (<yield>)
      (double | triple | treble | quadruple | multiply) ..1 (money | investment | stake | capital | deposit | savings | bitcoin | btc) [in {duration} | overnight | fast]
      turn {money} into {money}
      (guaranteed | sure | certain | bound) to (profit | win | make money | make a profit | earn | grow | rise | explode | double | triple | gain | succeed financially)
      (triple | double) ..1 stake
      (you | investors | members | traders | you simply | you just) [simply | just] (cannot | can't) lose
      (bot | algorithm | system | strategy | signals | method | software | formula) (never | cannot | can't) (lose | loses | fail | fails)
      never take a loss
      (gold | bitcoin | crypto | property | silver | land | stocks | investment | it) (that can't | that cannot | always | only | never | can't | it always) (go down | goes down | goes up | go up | falls | fall | rises)
      (risk free | zero risk | riskless | no risk) ..2 (yield | <yield> | investment | investments | investing | trading | arbitrage | crypto)
      ~invest ..3 (with | at) (zero | no | absolutely no) risk
      no risk of loss
      (your | the | all | ^) (investment | capital | principal) ..1 [is | are | stays] [completely | fully | totally | always | {percent=100} | absolutely] (safe | secure | guaranteed | protected)
      your money is (completely | totally | {percent=100} | absolutely | always) (safe | secure)
      promise ..3 (<yield>)
    `,
    // Credit for certain.
    'claim.sure-credit': `
      ~guarantee ..3 (approval | acceptance) [for (everyone | all | anyone | any credit)]
      ~guarantee ..2 ( loan | loans | mortgage | credit cards | credit card)
      (approval | acceptance) [is] (guaranteed | certain | assured)
      we guarantee ..4 (loan | mortgage | finance | card)
      (everyone | everybody | anyone | all applicants | all applications | all credit types) [is | are | gets | get | will be] (approved | accepted)
      {percent=100} (approval | approved | acceptance) [rate]
      (no one | nobody | no applicant) [is | gets | will be] (turned down | refused | declined | rejected)
      (no refusals | nobody refused)
      ^ (you're | you are | you have been | you've been) [already | pre] approved $
      ^ (you're | you are | you have been) [already] approved for (your | a) [new] loan
      (loan | mortgage) [is] approved $
      [~guarantee] instant approval for (everyone | all | anyone)
      (loan | loans | cash | borrow | advance | card | finance | financing | approval | approved | approvals) ...6 no credit (check | checks) [needed | required]
      no credit (check | checks) ...6 (loan | loans | cash advance | borrow | financing | approval | approved | collateral)
      (bad credit | no credit | bankruptcies | bankruptcy | ccjs) ...2 (no problem | welcome | ok | okay | no worries)
    `,
    // Debt or a record gone.
    'claim.clean-slate': `
      (erase | wipe out | wipe away | delete | clean up | clean | repair) ..1 (bad credit | your credit [record | history | report | right] | negative credit)
      (erase | wipe out | wipe away | eliminate) ..2 (debt | debts) ..1 (legally | overnight | in (days | {duration}) | guaranteed | without paying)
      (remove | delete | erase) ..1 accurate
      (remove | delete | erase | clear up) ..3 negative (items | credit | information) [from]
      (boost | raise | increase | improve) ..1 credit score ..2 by ..1 {number} [points]
      get out of debt (fast | overnight | in {duration})
    `,
    // Goods that come back, not money that grows; a guarantee on anything else.
    'cue.goods-returns': `
      (free | easy | hassle free | {duration} | simple) returns
      returns (accepted | within | policy | are free | on every | on all)
      (refund | delivery | refunds | money back) guarantee
      (money back | refund)
      {percent} ..2 (uptime | availability | delivery | satisfaction | accuracy)
      (double | triple) your money back
      guaranteed [minimum] (pension | investment (certificate | contract) | annuity | interest account)
    `,
    // Who stands behind a promise of money.
    'disclosure.deposit-scheme': `
      fscs | fdic | ncua | cdic | deposit (insurance | guarantee | protection) [scheme] | member bank | einlagensicherung | fgdr
      (aer | apy) fixed | {percent} (aer | apy | aer gross)
      claims paying ability
      (insured | protected) (up to | to) {money}
    `,

    // Credit, by what it costs each month, its rate, or its having none.
    'claim.credit-rate': `
      (<lent-thing>) ..4 (at | from | for | as low as | rates of | with | starting at | rates from) ..2 rate:{percent}
      (mortgage | loan | finance | financing | interest | refinance) (rate | rates) ..4 rate:{percent}
      rate:{percent} ..1 (financing | finance | interest | loan | loans | mortgage | mortgages | fixed | credit) [..1] (available | today | for | on | until | rate | rates | deal | deals | payments | $)
      rate:{percent} (financing | interest free)
      (refinance | remortgage | borrow) ..3 (at | from) ..1 rate:{percent}
      rate:{percent=0} (for | over) [the first] {duration}
      rate:{percent=0} on (purchases | balance transfers | transfers)
      take {duration} to pay ..2 rate:{percent}
      at (prime) [minus | plus] rate:{percent}
      zero percent (financing | interest)
      (credit lines | loans | mortgage rates | loan rates | interest rates) ..3 as low as rate:{percent}
      (loan | loans | financing) ..4 rate:{percent} (a | per) month
    `,
    'claim.no-interest': `
      interest free (credit | finance | financing | payments | instalments | installments | for | over | option | options | loan | loans | until)
      {duration} interest free
      no interest (for | until | if | ever | on)
      (pay | paying) nothing (for (a | {duration}) | until)
      no (payments | interest , no payments) (for | until)
      (no interest) , no payments
      buy now (pay | , pay) (later | nothing | in {duration})
      get ..4 now , pay later
      same as cash
      no money down | nothing down | zero down
    `,
    'claim.instalments': `
      {number} (easy | monthly | weekly | equal | low) [monthly | weekly] (payments | instalments | installments) [of {money}]
      [low] (monthly | weekly | bi weekly | biweekly | fortnightly) (payments | instalments | installments) (of | from) ..1 {money}
      {money} (bi weekly | biweekly)
      {money} [a | per | "/" | each] ({period}) ..2 (on | with) (finance | interest free credit | credit | 0% finance | financing | our store card)
      (finance | loan | loans | financing | dental finance | car finance) ..5 (from | for | at | as low as | of) ..3 {money} (a | per | "/" | each) {period}
      (borrow | loan | loan of) ..3 {money} ...8 {money} (a | per | "/" | each) ({period} | day)
      {money} loan , {money} (a | per) ({period} | day)
      (repay | pay back) ..5 {money} (a | per | each) ({period} | day)
      ({money} | {percent}) down ...6 ({money} (a | per | "/" | each) {period} | payments | financing)
      {money} (a | per | "/" | each) {period} ...4 ({money} | nothing | zero | no money) (down | deposit)
      {money} (a | per) {period} ...3 ({money} | no | zero) (due at signing | deposit)
      ({money} | no) deposit ...6 {money} (a | per | "/" | each) {period}
      (payday | cash) (loan | advance) of {money}
      drive ..2 for ..1 {money} down
      (pay over | over) {duration} ...6 {money} each (month | week)
      (spread the cost) ...4 {number} ..2 payments
    `,
    // A price by the month beside the word "financing".
    'cue.credit-offer': `
      (financing | finance) (available | options | offer | offers | from)
      due at signing
      easy financing
      (lease to own | rent to own)
      on finance
    `,
    // A price cut in so few parts is no loan in most places.
    'cue.few-parts': `
      (two | three | four | 2 | 3 | 4) [equal | easy] [interest free] (payments | instalments | installments)
    `,
    'fact.apr': `
      (apr | aprc | apr's | taeg | annual percentage rate | comparison rate | effective annual | effektiver jahreszins)
      representative (example | apr)
    `,
    // The example that stands for all the credit on a page.
    'fact.representative-example': 'representative (example | apr)',
    'fact.total-payable': `
      total (payable | repayable | amount | of payments | cost | to pay | repayment) ..3 {money}
      (total | in all | altogether | in total) [is | of] {money}
      {money} (in all | in total | altogether)
    `,
    'cue.not-credit': `
      (earn | earns | discount rates | rent | rented | flat | flats | apartment | room | rooms | bedroom | bedrooms | lets | tenancy | gym | membership | plan | plans | subscription | broadband | sim | phone contract | salary | wage | donate | donation | fat | alcohol | commission | savings | cashback | calculator)
      (we | they) (do not | don't) offer (finance | credit)
    `,

    // Earnings held out to the reader.
    'claim.earnings': `
      (<earn-verb>) ..4 [up to | over | around | about | more than | at least | well over | between] sum:{money} [dollars | usd | "+"] (<pay-rate>)
      (<earn-verb>) ..2 {money} (to | "-" | "–" | and) sum:{money} (<pay-rate>)
      (<earn-verb>) ..3 sum:{money} ..2 (from home | working from home | working at home | online | part time | from anywhere | every time | while you sleep | on autopilot | on each and every | on every sale | per sale)
      (<earn-verb>) ..3 sum:{money} ..2 (in | within) (my | her | his | their | your | the) (first | next | spare)
      (<earn-verb>) ..3 sum:{money} ..2 (in | within | over) [just | only | the next | as little as] ({duration} | {number} to {duration})
      (<earn-verb>) ..2 sum:{money} this (weekend | week | month)
      (be | start) earning ..2 sum:{money} (<pay-rate>)
      (get paid | gets paid | pays me | pays you | paid me) ..3 sum:{money} [for] (<pay-rate>)
      sum:{money} (a | per | every | each) ({period} | day | week | night) ...6 (from home | working from home | part time | without leaving | while you sleep)
      (work | working) (from | at) home ...3 [earn | make] sum:{money} [a | per] ({period})
      (extra | additional) sum:{money} (a | per | each | every) ({period} | day | week) (change | could | would | without)
      to sum:{money} (a | per) {period} as a
      (potential | average | expected) (income | incomes | earnings | profit) ..3 [":"] ..1 sum:{money} ..3 (<pay-rate>)
      (turn | turns | turning) ..3 (phone | computer | laptop | camera | paypal account | hobby | car | spare room) into a ..2 (cash | money) machine
      sum:{money} (months | days | weeks)
      (hit | hitting | bank | to | earn | earning | my first) ..1 sum:{money} (months | days | weeks)
      (income | profit) of ..2 sum:{money} (a | per) {period}
    `,
    'claim.big-income': `
      (<figures>) ..1 (income | business | businesses | earner | earners | month | months | coaching | side hustle | freelancer | store | shop)
      (<earn-verb> | hit | to | reach | scale to) ..2 (<figures>) $
      (<earn-verb> | hit | reach | scale to) ..2 (<figures>)
      (unlimited | substantial | huge | limitless | serious | massive | incredible | explosive) (earning | earnings | income) [potential | opportunity | from | working | at | in]
      (income | earning | earnings) potential is (substantial | unlimited | huge)
      (earn | make | build | create | generate | start) ..3 (passive | residual | autopilot | full time | second | substantial | excellent | extra) income [streams | stream | from | while]
      (passive | residual | autopilot) income (while | from home | in | on autopilot | that | without | for life)
      ^ passive income
      (excellent | substantial | serious | full time) income ..1 (from | at | working from) home
      (become | making you | make you | be) ..1 (millionaire | millionaires)
      (replace | replacing) your ..4 (income | salary | paycheck | job)
      get rich (quick | fast | quickly) | make a fortune
    `,
    'claim.quit-job': `
      quit (your | the) [day] (job | 9 to 5 | 9 5 | nine to five)
      fire (your | the) boss
      (escape | leave | ditch | quit) (the | your) (rat race | 9 to 5 | 9 5 | nine to five | day job)
      (handed in | hand in) (my | your) notice
      never work (again | for anyone | a day)
      be your own boss and earn
      retire early with
    `,
    'claim.easy-money': `
      (make | making | earn | earning) [extra | real | fast | quick | easy | big | some] (money | cash) ..2 (from home | from your ..1 home | online | while you sleep | in your sleep | fast | with ai | on autopilot | without | today , no)
      (start | begin) (making | earning) [real] money ..1 (online | today | now | from home | with)
      (achieve | gain | find | reach | road to | path to | way to | follow me to | give you | your | have) ..1 financial (freedom | independence)
      [make] (huge | massive | big | enormous) profits (on | with | from)
      (never | no) ..1 (money worries)
    `,
    // A venture that readers are asked to join: course, scheme, gig.
    'cue.opportunity': `
      (blueprint | side hustle | dropshipping | affiliate | affiliates | network marketing | mlm | downline | home based | work from home | work at home | coaching business | funnels | trading academy | masterclass | course | system | mentor | our students | members are | sign up | enrol | enroll | join | no experience | no skills | be your own boss | boss | opportunity | rental arbitrage | before you (turn | are) | surveys | program | programme | business opportunity | millionaire | amazon | ebay | proven)
    `,
    // What most people earned, and how that is known.
    'disclosure.typical-income': `
      (median | typical | average) ...8 (survey | n "=" | before (costs | expenses | fuel) | after (costs | expenses | fees) | {number} (drivers | hosts | people | members | sellers | students | owners))
      (median | typically | most people | most members | most sellers | a quarter | half of) ..6 (earn | earned | earns | made | make | nothing | less)
      (income | earnings) disclosure [statement]
      (according to) ..6 (survey | figures | office | ministry | bureau | statistics)
      survey of {number}
    `,
    'cue.other-earning': `
      (earn | earns | earning | make | makes | income of | household income) [of] (less | no more | {money} or less | under)
      {money} ..2 (or less | or under)
      (points | miles | credit | credits | cashback | cash back | interest | rewards | stars | aer | apy | commission of | tax relief | discount | bonus) ..6 (earn | {money})
      (earn | earns | get | claim) ..5 (points | miles | credit | cashback | cash back | interest | rewards | stars | aer | apy | discount)
      (when | if) you (switch | open | refer | spend | buy | book | trade in)
      (salary | wage | wages | hourly rate | pay rate | job pays)
      (we | we've | we have | our company | the fund | the company | the shelter | our cakes | which | it) ..1 (made | earn | earned | make | raised | generated | generate | makes)
      (lost | loses | losing | owe | owes | owed)
      make sure
      (my | his | her | their) (mom | mum | dad | mother | father | wife | husband | brother | sister | son | daughter | boss | uncle | aunt | grandmother | grandfather | boyfriend | girlfriend | kid) ..1 (earns | earned | makes | made)
      for the (hospice | charity | shelter)
    `,
  },
})
