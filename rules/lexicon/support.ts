import { defineLexicon } from '../../src/language/index.ts'

/** Words of apology, and what makes one. */
export default defineLexicon({
  groups: {
    sorry: 'sorry | ~apologise | ~apologize | apologies | apology | our apologies | regret',
    harm: 'inconvenience | inconveniences | confusion | trouble | disruption | disruptions | frustration | distress | upset | offence | offense | issues | issue | problems | problem | difficulty | difficulties | delay | delays | hassle | misunderstanding | dissatisfaction | concern | disturbance | annoyance | discomfort | anxiety | worry | alarm | stress | embarrassment | hurt',
    heard: 'to (hear | read | learn | see | know | find)',
    unhappy:
      'unhappy | disappointed | dissatisfied | displeased | upset | frustrated | let down | unsatisfied | (not | less than) [entirely | fully | completely] (happy | satisfied | pleased)',
  },
  patterns: {
    // Sorry for the reader's feeling.
    'claim.apology-if': `
      <sorry> [<heard>] (if | should) (you | you've | you're | any | anyone | anything | this | it | we | we've | our | my)
      <sorry> if (there (was | were | has been | have been) | the ..9 (was | were | seemed | came across | has been | have been))
      <sorry> [<heard>] [that] you [still | now] (feel | felt | are unhappy | were upset | were offended | took | found it | see (it | things) (that | this | so))
      <sorry> (for | about) (how | the way) you (feel | felt)
      if ..6 (upset | offended | inconvenienced | hurt | distressed | disappointed | caused | impression | feel | felt | came across) ..6 "," (we | i) [do | sincerely | can only] (apologise | apologize | are sorry | am sorry)
      to the extent that ...12 (we | i) (apologise | apologize | are sorry | am sorry)
      <sorry> for (any | the) (offence | offense) [..2] (taken | caused)
    `,
    // Sorry for what the reader made of it.
    'claim.apology-judged': `
      <sorry> [<heard>] [that] you (were | have been | felt) [so | very] <unhappy>
      <sorry> [<heard>] (that | of | about) you have found
      <sorry> [<heard>] [that] you (had | have had) [such] a [very] (bad | poor | negative | disappointing | unpleasant | frustrating | less than perfect) ..1 experience
      unfortunate [that] you (had | feel | felt | found | were | are)
      <sorry> [<heard>] that ..8 (did not | didn't | has not | have not | failed to | does not | doesn't) (meet | live up to | match | reach | satisfy | fulfil) ..3 (expectations | expected | expect | hopes | hoped | hoping for)
      <sorry> [<heard>] that ..8 (fell | fallen) short of ..3 (expectations | expected | expect | hopes | hoped)
    `,
    // What one may also say to someone who chose the wrong colour.
    'claim.apology-taste': `
      <sorry> [<heard>] [that] you (are | feel | remain) [so | very | still] <unhappy>
      <sorry> [<heard>] [that] you (weren't | aren't | were not | are not) [entirely | fully | completely] (happy | satisfied | pleased)
      <sorry> [<heard>] [that] you (did not | didn't) (enjoy | like)
    `,
    // What may have been wrong is named, and it is the writer's own.
    'cue.own-slip': `
      (in error | by error | by mistake | not the (right | correct | best) (person | address | place) | by accident | the wrong (place | person | list | department | address | thread) | too (long | late) | already (know | answered | asked | been) | a repeat | off topic)
    `,
    // Sorry for whatever it was.
    'claim.apology-any': `
      <sorry> for any <harm>
      <sorry> for any ..2 <harm>
      ~regret any ..1 <harm>
    `,
    // Nobody did it.
    'claim.agentless-fault': `
      (mistakes | errors | an error | a mistake) (were | was | has been | have been | (may | might) have been) made
      (issue | issues | error | problem | disruption) (was | were) (experienced | encountered)
      (some | certain | a few | a small number of | a subset of | a limited number of) [of our | of] (users | customers | people | members | accounts | you | clients | subscribers) (may | might) have (experienced | seen | noticed | been (affected | impacted) | encountered | had)
      regret that (some | certain | a few) (customers | users | people | members)
    `,
    // What happened, and who did it.
    'fact.own-fault': `
      (we | i | our ..2) (broke | left | cancelled | canceled | overbooked | damaged | told | refused | deleted | lost | failed | missed | charged | overcharged | sent | shipped | made | let | forgot | should | could have | did not | didn't | were wrong | was wrong | got | gave | took | misread | mislaid | billed | mixed up | entered | released | deployed | pushed | ran | exposed | published | delayed)
      (our | my) (mistake | error | fault | oversight | bug | failure)
      (caused by | because of | due to | as a result of) (a | an | the | our | last | this | yesterday's)
      ~apologise for (the | our | this | that | ~send | ~miss | ~lose | ~charge | ~fail)
      ~apologize for (the | our | this | that | ~send | ~miss | ~lose | ~charge | ~fail)
      sorry (for | about) (the | our | this | that | ~send | ~miss | ~lose | ~charge | ~fail)
      sorry (that | for how) (we | i)
      sorry (we | i | your ..3 (was | were | is | are | has | had))
    `,
  },
})
