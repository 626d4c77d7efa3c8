import { defineLexicon } from '../../src/language/index.ts'

/** Words of apology, and what makes one. */
export default defineLexicon({
  groups: {
    sorry: 'sorry | ~apologise | ~apologize | apologies | apology | our apologies | regret',
    harm: 'inconvenience | inconveniences | confusion | trouble | disruption | disruptions | frustration | distress | upset | offence | offense | issues | issue | problems | problem | difficulty | difficulties | delay | delays | hassle | misunderstanding | dissatisfaction | concern',
  },
  patterns: {
    // Sorry for the reader's feeling.
    'claim.apology-if': `
      <sorry> [to hear] (if | should) (you | any | anyone | this | it | we | our)
      <sorry> [to hear] [that] you (feel | felt | are unhappy | were upset | were offended | took | found it)
      <sorry> (for | about) (how | the way) you (feel | felt)
      <sorry> for (any | the) (offence | offense) [..2] (taken | caused)
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
      (mistakes | errors | an error | a mistake) (were | was | has been | have been) made
      (issue | issues | error | problem | disruption) (was | were) (experienced | encountered)
      (some | certain | a few | a small number of | a subset of | a limited number of) [of our | of] (users | customers | people | members | accounts | you | clients | subscribers) (may | might) have (experienced | seen | noticed | been (affected | impacted) | encountered | had)
      regret that (some | certain | a few) (customers | users | people | members)
    `,
    // What happened, and who did it.
    'fact.own-fault': `
      (we | i | our ..2) (broke | deleted | lost | failed | missed | charged | overcharged | sent | shipped | made | let | forgot | should | could have | did not | didn't | were wrong | was wrong | got | gave | took | misread | mislaid | billed | mixed up | entered | released | deployed | pushed | ran | exposed | published | delayed)
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
