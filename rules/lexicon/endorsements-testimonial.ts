import { defineLexicon } from '../../src/language/index.ts'

/** What customers are said to have said. */
export default defineLexicon({
  groups: {
    'speaker-word':
      'customer | customers | client | clients | guest | guests | user | users | member | members | buyer | reviewer | reader | student | patient | parent | mum | mom | mother | dad | father | bride | groom | owner | manager | ceo | cfo | cto | coo | founder | director | teacher | runner | traveller | traveler | subscriber | resident | daughter | son',
  },
  patterns: {
    // Praise as customers give it.
    'cue.praise': `
      (love | loved | loves | adore | adored | adores | thrilled | delighted | impressed | amazed | convinced | obsessed | grateful | thankful)
      (highly | definitely | absolutely | can't | cannot | would | i) ..2 recommend
      (recommend | recommended) ..2 (them | it | this | to) ..2 (everyone | everybody | anyone | all | friends | every)
      highly recommended
      (amazing | fantastic | incredible | brilliant | awesome | wonderful | excellent | superb | perfect | outstanding | phenomenal | wow | great | lovely)
      [the | honestly the | simply the] best ..5 (ever | tried | had | used | slept | made | town | inbox)
      (life | game) (changer | changing)
      changed (my | our) (life | business)
      (saved | saves) (us | me)
      (never | can't | couldn't) ..2 (imagine | live without | been happier | looked back | looked better | looked so good)
      (live | imagine ..2) without (it | them)
      (exceeded | above and beyond | beyond) ..2 (expectations | dreams | beyond | us | me)
      (happy | pleased | so glad) (with | that | i)
      (use | order | buy | come | be) (again | back)
      i'm so happy
      (wish | wished) i had
      (doubled | tripled) (my | our)
      got my money's worth
      (feel | felt) (like a new | at home | so much better)
      (turned up | arrived) on time
      it works
      (gone | disappeared)
      never thought (i'd | i would | we'd)
      gets it
      stick with
      five stars from
      (easy | simple) it (was | is)
    `,
    // A heading or a class of boxes that holds them.
    'cue.testimonials': `
      ^^ ..3 (testimonials | testimonial | reviews | kind words | success stories | client stories | customer stories) $$
      what ..3 (<speaker-word> | people | others | parents | students | they) [..1] (say | saying | think | are saying)
      (happy | satisfied) (customers | clients | parents | students | guests | members)
      loved by
      (hear | words) from our ..1 <speaker-word>
      don't [just] take our word for it
    `,
    // How it was collected, or why no name is given.
    'disclosure.testimonial-source': `
      (names | name) ..2 (changed | withheld | shortened | abbreviated)
      (originals | original) ..2 (on file | kept)
      (collected | verified | checked | published) (by | via | through | on)
      (trustpilot | google | tripadvisor | yelp | feefo | capterra | app store | play store | g2 | amazon | etsy | facebook)
      (read | see) (all | the | our) ..2 (reviews | full story | case study | case studies | stories)
      (case study | full story)
      verified (buyer | purchase | purchaser | review) ..2 {date}
      {date}
    `,
  },
})
