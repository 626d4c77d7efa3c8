import { defineLexicon } from '../../src/language/index.ts'

/** Money staked where it can be lost, results as they were, and the warnings that go with both. */
export default defineLexicon({
  groups: {
    asset:
      'fund | funds | portfolio | portfolios | strategy | stock | stocks | bot | signals | pick | picks | trades | shares | etf | algorithm | bitcoin | crypto | coin | token | trader | traders | investors | trading system | investment | investments | robot | gold | ethereum | trust | fund of funds | tracker | model portfolio | club | loans | bonds | syndicate | vault | vaults',
    'risky-thing':
      'crypto | cryptocurrency | cryptocurrencies | bitcoin | btc | ethereum | altcoins | cfd | cfds | contracts for difference | forex | fx | penny stocks | binary options | mini bonds | minibonds | spread bets',
    'risky-trade':
      'spread betting | copy trading | day trading | margin trading | leveraged trading | social trading | options trading | futures trading | swing trading | crypto trading | forex trading | cfd trading | p2p lending | peer to peer (lending | loans | investing)',
    'market-thing': 'stocks | shares | etfs | options | futures | gold | oil | commodities | indices | markets | currencies | coins | tokens',
  },
  patterns: {
    // Results of an investment, as they were.
    'claim.past-gain': `
      (<asset>) ..5 (returned | gained | rose | risen | grew | made | up | yielded | achieved | produced | generated | paid | earned | posted | saw (gains | returns) of | advanced | added | went up | climbed | jumped | soared | delivered | picked up | pick up | returning | averaging | averaged | gaining) ..3 gain:{percent}
      gain:{percent} [annual | annualised | annualized | average | total | yearly | monthly] (return | returns | gain | gains | cagr | roi | profit) ..4 (last | past | since | over | in | this | on | per)
      (annual | annualised | annualized | average | {duration} | total | net) (return | returns | performance | growth) [..3] [":" | of | was | "," | –] gain:{percent}
      (return | returns | gains) (of | averaging) ..1 gain:{percent} ..3 (last | past | since | over | in | every | a | per)
      (years | year) of ..1 (returns | return | gains | profit | profits) ...3 gain:{percent}
      (average | typical | closed) (trade | trades | loan | loans) ...5 (made | earned | returned | gained) ..3 gain:{percent}
      (<asset>) ...3 up gain:{percent}
      up gain:{percent} since (launch | inception) ...8 (investors | token | fund | coin | traders | portfolio)
      (turned) {money} into {money} ..4 (in | within | over | since)
      (put | invested) {money} ...12 (you would | you'd | would) ..2 (have | be worth | hold) {money}
      (back tested | backtested | simulated) [":"] ..3 gain:{percent}
      gain:{percent} ..3 (back tested | backtested)
      (our | last) ..2 (pick | picks | trade | trades | signal | signals | call | calls) ..6 gain:{percent}
      went from [a] [close of] {money} to ..4 {money}
      {money} (invested | put in | put into) ...8 (worth | grown to | become | be | turned into) [over | about | nearly] {money}
      (investment | stake | deposit) of {money} ...6 (worth | grew to | grown to | became | turned into | is now | be) [over | about | nearly] {money}
      (members | investors | traders | subscribers | clients | we) ..2 (made | gained | earned | banked | returned) ..2 gain:{percent} ...6 (signals | picks | trades | portfolio | fund | bot | strategy | tips)
      (past | previous | earlier | completed) ..1 (loans | projects | deals | trades | picks | funds | bonds | rounds | developments) ..4 (yielded | paid | returned | earned | made | delivered) ..3 gain:{percent}
      (investors | members) ..5 (doubled | tripled | quadrupled) (their | your) (money | investment | capital | stake)
      (paid | returned) (investors | lenders) ..2 gain:{percent}
      (since (inception | launch)) ...6 (<asset>) ..3 (returned | gained | risen | grown) ..2 gain:{percent}
      track record ...4 gain:{percent}
      (beat | outperformed | beaten) (the | its) ..3 by ..1 (gain:{percent} | {number} points)
      (traders | we) (banked | booked) ..1 gain:{percent}
    `,
    // Weaker: only where the trade is known.
    'claim.past-gain-loose': `
      (up | gained | returned | grew) gain:{percent} ..2 (this | last | in | since | over) ..1 (year | month | week | quarter | {duration} | {date})
      gain:{percent} (return | returns | gain | gains | growth)
    `,
    'cue.company-results': `
      (revenue | sales | users | customers | orders | turnover | traffic | conversion | conversions | open rate | engagement | subscribers | productivity | leads | headcount | emissions | costs) ..6 {percent}
      {percent} ..5 (revenue | sales | users | customers | orders | turnover | traffic | conversion | conversions | engagement | subscribers | productivity | leads | on ad spend)
      {percent} (aer | apy | apr)
    `,
    'disclosure.past-performance': `
      (past | previous | historic | historical | simulated) [..1] (performance | returns | results | gains) ...8 (not | no | never | doesn't | does not | isn't)
      (not | no) ..4 (guide | guarantee | indicator | indication | predict | indicative) ..3 (future)
      future (results | returns | performance) ..4 (not | no | differ | vary)
    `,
    // A call to stake money where it can be lost.
    'claim.risky-product': `
      (buy | trade | trading | invest in | investing in | start (trading | investing in) | copy | swap | stake | staking | deal | speculate on | bet on | earn (yield | interest) on | get into) ..2 thing:(<risky-thing>)
      (stake | swap | lend | buy | earn (yield | interest) on) (your | our | over {number} | {number} | the) ..1 (tokens | coins | altcoins)
      (trade | trading) ..2 (<market-thing>) ...8 ({money} | {percent=0} | commission | leverage | app | account | today | now | {number} markets | all in one)
      (buy | trade | invest in) (<market-thing>) (and | & | or | ",") ..2 (<risky-thing>)
      [^] (<risky-trade>)
      (invest | investing) ..3 (from | with) ..3 {money}
      (invest | investing) ..3 as little as {money}
      (leverage | leveraged) ..2 (up to | of) {number}
      trade ..3 with ..2 leverage
      thing:(<risky-thing>) (trading | with {percent=0} commission | with {money} commission | ":" | portfolio)
      (token | coin) (sale | launch | presale) ..2 (live | open | now | today | starts)
      (mini bonds | minibonds | loan notes) (paying | yielding | with)
      (auto invest | copy trades | copy (the best | top) traders)
      stock pick
      (invest | buy shares) (now | today) (in | and)
    `,
    'disclosure.risk-warning': `
      (capital | money | investment | funds) [is | are | may be] at risk
      (you | may | could | can | might) (lose | get back less) ..3 (money | capital | invest | invested | all | some | more | deposit | than)
      (lose | loss of) (all | some | part | your | the entire) [of] [your | the] ..1 (money | capital | investment | stake | deposit)
      (value | investments | prices | price) ...6 (fall | down | decrease | volatile | volatility)
      (high | higher | significant | substantial | considerable | involves | involve | carries | carry | own | market) [a | degree of | level of | high] (risk | risks)
      {percent} of (retail | investor | cfd) ..6 (lose | accounts)
      risk (warning | warnings | disclosure | disclosures | factors | of loss | of losing)
      (don't | do not) invest (unless | money | more)
      can't afford to lose | cannot afford to lose | afford to lose
      not (protected | covered) by
      (is | are) (risky | speculative | highly speculative)
    `,
  },
})
