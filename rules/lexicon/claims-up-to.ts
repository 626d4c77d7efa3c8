import { defineLexicon } from '../../src/language/index.ts'

/** Greatest values offered as if they were usual, and what says how usual they are. */
export default defineLexicon({
  groups: {
    'at-most': '[by] (up to | as much as | as many as)',
    'much-gain': '{percent} | {money} | {multiple} | {number} times | {number} x',
    'gain-verb':
      '~save | ~cut | ~reduce | ~lower | ~boost | ~increase | ~slash | ~improve | ~raise | ~grow | ~trim | ~shrink (your | the | any | all | file | files | images | pores | pdfs) | ~accelerate | ~speed up | savings | saving | discount of | discounts of | reductions of | reduction of | returns of | yields of',
    'more-or-less':
      'off | less | more | lower | cheaper | faster | better | higher | fewer | quicker | longer | stronger | brighter | lighter | whiter | extra | savings | saving | discount | reduction | reductions | increase | better | smaller | larger',
  },
  patterns: {
    'claim.up-to': `
      <at-most> [an extra | an additional | a further] <much-gain> ..1 <more-or-less>
      <gain-verb> ..5 <at-most> [an extra | an additional] <much-gain>
      <gain-verb> ..5 <at-most> ({duration} | {number} (hours | days | minutes)) [a | per] [week | day | month | year | time]
      (~earn | ~make | get paid) <at-most> {money}
      (get | receive | trade ..5) <at-most> {money} (for your | back on | towards)
      (trade ..5 and get | trade in ..4) <at-most> {money}
      <at-most> {number} (mbps | gbps | mbit | gbit | mb/s | gb/s)
      <at-most> (half price | half off)
      (~lose | drop | shed) <at-most> ({number} (lbs | lb | kg | pounds | kilos | stone | inches) | {percent})
      <at-most> {number} (shades | times) ..1 <more-or-less>
      <at-most> ({multiple} | {number} times | five times) (the | as)
      <at-most> {duration} (faster | longer | earlier | sooner)
    `,
    // What is usual, for how many it holds, or the steps that lead there.
    'disclosure.typical': `
      (typical | typically | average | median | on average | usually | most (customers | people | users | households | items | pieces | members) | mean)
      at least {percent} of
      {number} of [the | our | all] [..1] {number}
      {number} (items | pieces | products | styles | lines) ..2 (at | by | with) {percent}
      (at | by) ..3 {percent} or more
      (half | {percent} | one in {number} | {number} in {number}) of [our | the | all] ..2 (customers | items | users | pieces | households | people | members | products | drivers | sellers)
      (depends | depending) on
      based on
      compared (with | to)
      (from | between) {percent} (to | and) {percent}
      (from | between) {money} (to | and) {money}
    `,
    // A limit, not a gain.
    'cue.limit': `
      (cover | covers | covered | claim | borrow | withdraw | transfer | protected | insured | reimburse | reimburses | limit | limits | maximum | fine | fines | penalty | penalties | liable | liability | deposit | spend | refund | refunds | prize | prizes | points | friend | friends | battery | memory)
    `,
  },
})
