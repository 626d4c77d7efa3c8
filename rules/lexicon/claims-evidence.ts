import { defineLexicon } from '../../src/language/index.ts'

/** Figures and authorities called upon to persuade, and what says where they come from. */
export default defineLexicon({
  groups: {
    crowd:
      'people | adults | customers | users | clients | companies | businesses | firms | organisations | organizations | employers | employees | workers | staff | shoppers | buyers | consumers | parents | mums | moms | dads | women | men | homeowners | households | drivers | patients | members | students | graduates | pupils | teachers | teams | managers | leaders | marketers | sellers | readers | owners | families | couples | travellers | travelers | guests | visitors | subscribers | professionals | agencies | landlords | tenants | investors | freelancers | professionals | developers | gardeners | runners | athletes | dogs | cats | brands | retailers | startups | executives | recruiters | candidates | participants | respondents | learners | players | creators | schools | hospitals | practices | restaurants | salons | merchants | donors | volunteers | children | teens | teenagers | smokers | sleepers | walkers | bakeries | doctors | dentists | vets | pharmacists | therapists | nurses | dermatologists | experts | scientists | hairdressers | stylists | trainers | coaches | associates | entrepreneurs',
    authority:
      'experts | scientists | researchers | doctors | dermatologists | dentists | nutritionists | dietitians | psychologists | paediatricians | pediatricians | physicians | vets | cardiologists | pharmacists | physiotherapists | trichologists | sleep experts | health experts | security experts | neuroscientists | specialists',
    finding:
      'show | shows | shown | prove | proves | proven | proved | suggest | suggests | confirm | confirms | confirmed | indicate | indicates | demonstrate | demonstrates | find | finds | found | reveal | reveals | say | says | agree | agrees',
    inquiry:
      'study | studies | research | survey | surveys | science | data | clinical trials | clinical studies | trials | statistics | lab tests | laboratory tests | tests',
    'benefit-verb':
      'reduce | reduces | increase | increases | improve | improves | boost | boosts | lower | lowers | cut | cuts | lift | relieve | relieves | prevent | prevents | help | helps | speed | strengthen | soften | calm | restore | remove | kill | fight | double | raise | support | work | keep | burn | ease | treat | smooth | firm | whiten | repair',
    thought:
      'say | said | agree | agreed | think | prefer | prefers | believe | want | wish | wished | admit | report | reported | noticed | notice | saw | see | felt | feel | experience | experienced | choose | chose | trust | overpay | waste | struggle | fail | recommend | pass | would | saved | save | improved | abandon',
  },
  patterns: {
    'claim.statistic': `
      share:{percent} of [all | our | the | your | uk | us | british | american | those] ..2 who:<crowd>
      share:({percent} | {rating}) [of] [our] [..1] who:<crowd> ..1 <thought>
      (share:{rating} | {number} (in | out of) {number}) [of] [our] ..1 who:<crowd>
      (three in four | four out of five | three quarters of | two thirds of | half of all | one in (three | four | five)) ..1 who:<crowd>
      most ..1 who:<crowd> (save | saved | say | agree | see | notice | prefer | overpay | lose | waste)
      who:<crowd> ..3 (save | saved | saves | see | saw | earn | lose | lost | gain | grow | make | get) [up to] [..2] average of ({money} | {percent} | {duration} | {number} | {multiple})
      who:<crowd> ..3 (save | saved | saves | see | saw | earn | lose | lost | gain | grow | make | get) ..3 ({money} | {percent} | {duration} | {number} ..1 | {multiple}) ..2 on average
      on average "," [..1] who:<crowd> ..6 ({money} | {percent} | {multiple} | {duration})
      on average [..1] who:<crowd> ..6 ({money} | {percent} | {multiple} | {duration})
      (our | my) ..1 who:<crowd> ..1 (see | saw | get | got | experience | report | enjoy) [a | an] [..1] ({percent} | {multiple}) (increase | rise | boost | drop | reduction | improvement | growth | more | fewer)
      who:<crowd> (who | that) ..4 (are | get | have) {multiple} (more | times)
      who:<crowd> (who | that) ..4 (are | get | have) {number} times (more | as)
      who:<crowd> (who | that) ..4 (get | have | see) {percent} (more | fewer | higher | lower)
    `,
    'claim.study': `
      [recent | new | independent | numerous | many | several | most | countless | scientific | clinical] <inquiry> [has | have | also | now | clearly] [been] (show | shows | shown | prove | proves | proven | proved | suggest | suggests | confirm | confirms | demonstrate | demonstrates | indicate) [that | us]
      [most | all | many | leading | top] <authority> [all] (agree | say | recommend | believe | swear | warn | confirm | suggest | advise)
      according to [most | many | leading | top | the] (experts | scientists | studies | research | researchers | doctors | science)
      <inquiry> [prove | proves | show | shows] it ":"
      (it's | it is | it has been) proven ":"
      proven by science
      backed by (science | research | studies)
      science backed
    `,
    // What a product is said to have been shown to do.
    'claim.proven': `
      (clinically | scientifically | medically | dermatologically) (proven | validated | demonstrated)
      (clinically | scientifically | medically | laboratory | lab) (tested | shown) to
      proven to ..1 <benefit-verb>
      (shown | demonstrated) to <benefit-verb>
      (dermatologist | dermatologists | doctor | dentist | vet | paediatrician | pediatrician | physician | pharmacist | nutritionist | gynaecologist | ophthalmologist) recommended
    `,
    'claim.crowd-count': `
      (trusted | used | loved | chosen | recommended | enjoyed | adored | preferred | relied on) by [more than | over | nearly | almost | up to | some | around] [our] count:{number} ..2 who:<crowd>
      (trusted | used | loved | chosen | recommended | enjoyed | adored | preferred) by (hundreds of thousands | thousands | tens of thousands | millions) of
      (trusted | loved) by (millions | thousands)
      join [our] [more than | over | nearly | almost | the | a community of | some | our] count:{number} ..3 who:<crowd>
      join [the] (thousands | millions | hundreds of thousands | tens of thousands) (of | who)
      [over | more than | already | nearly | almost] count:{number} ..2 who:<crowd> [have] [already | now] (switched | joined | trust | use | love | chose | chosen | signed | subscribed)
      (millions | thousands) of ..1 who:<crowd> (trust | love | use | choose | have (switched | joined | chosen))
    `,
    // What gives the figure a base: a sample, a count with its day, a named piece of research.
    'disclosure.evidence-base': `
      (as of | as at | counted on | counted in | status) ..2 {date}
      (survey | poll | study | sample | trial | panel | test) ..3 (of | with | among | on) ..2 {number}
      {number} ..2 <crowd> (asked | surveyed | polled | interviewed)
      {number} ..3 (respondents | participants | patients | volunteers | people (asked | surveyed | polled) | users (asked | surveyed | polled))
      (we | our) ..1 (asked | surveyed | polled | interviewed) ..3 {number}
      (study | studies | research | survey | report | trial | data | figures | poll) ..2 (by | from | published in | conducted (by | at) | carried out (by | at) | commissioned by | at the)
      (based on | across | from) ..2 {number} ..2 (reviews | responses | orders | customers | accounts | users | tests | measurements)
      (university | institute | hospital | ministry | office for | bureau of | census | eurostat | ofcom | gallup | nielsen)
      (test | tests | count | counts | audit | measurement | measurements | readings | figures | census | interviews) (of | in | from | during | made in) ..1 {date}
      <crowd> who ..4 (with | from | through | at) us ..1 (last (year | month | season | spring | summer | autumn | fall | winter | quarter) | in {date})
      of (our | the | all) ..2 {number} <crowd>
      et al
      "[" {number} "]"
      (we count | counting | counted)
    `,
    // The reader is spoken to, or the seller speaks of itself: the figure is there to persuade, not to inform.
    'cue.pitch': 'you | your | you’re | we | our | us | i | my',
  },
})
