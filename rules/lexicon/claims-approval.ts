import { defineLexicon } from '../../src/language/index.ts'

/** Approvals, certificates and appearances, and what lets a reader check them. */
export default defineLexicon({
  groups: {
    standard:
      'iso ["/" iec] {number} [":" {number}] | iso | iso27001 | iso9001 | iso14001 | soc {number} [type (i | ii | 1 | 2)] | soc2 | pci dss | pci | gdpr | hipaa | ccpa | fedramp | cyber essentials [plus]',
    granted:
      'approved | certified | accredited | endorsed | recognised | recognized | authorised | authorized | registered | cleared | compliant | licensed | compliance | certification | accreditation',
    approver:
      'doctor | dentist | vet | dermatologist | paediatrician | pediatrician | physician | expert | teacher | parent | mum | mom | kid | government | state | nasa | fda | clinician | orthodontist | nutritionist | scientist | pharmacist | midwife | police | military | hospital',
    media:
      '[national | live | daytime] (tv | television) | bbc | cnn | nbc | cbs | abc | fox | itv | sky news | forbes | vogue | time magazine | the times | the guardian | the telegraph | the sun | new york times | usa today | oprah | cosmopolitan | wired | techcrunch | bloomberg | reuters | good morning (britain | america) | shark tank | dragons den | dragons’ den | elle | glamour | gq | men’s health | women’s health | national press | the (press | media | news) | business insider | financial times | wall street journal | washington post | today show | mashable | buzzfeed | huffpost | entrepreneur | marie claire | vanity fair | good housekeeping',
  },
  patterns: {
    'claim.approved': `
      (fda | nasa | usda | epa | tga | mhra | ema | nhs) (approved | registered | certified | cleared | accepted | endorsed | recommended)
      <standard> [and <standard>] (certified | accredited | compliant | registered)
      (certified | accredited) to <standard>
      <approver> (approved | endorsed | certified)
      (officially | fully | independently | internationally | nationally) (accredited | endorsed | certified)
      officially (recognised | recognized | approved)
      (dermatologically | clinically | medically | ophthalmologically) (approved | certified)
      (endorsed | approved | recognised | recognized | certified | accredited) by ([the] (ministry | department | government | united nations | un | eu | european union | state) | (all | top | leading | major | the leading | the top | many | numerous | several | world leading))
      (an | a | our) [fully] accredited (provider | school | course | centre | center | academy | college | programme | program | institute | training)
      (is | are | our ..3 is | our ..3 are | all our ..3 are) [officially | fully] (accredited | certified) [and (approved | licensed | insured)] (by | $)
      (safety | quality | food safety) certified
      certified (organic | vegan | natural | sustainable | cruelty free | safe | carbon neutral)
    `,
    // Approvals that the body named does not give, as the claim words it.
    'claim.approval-impossible': `
      (gdpr | hipaa | ccpa) (certified | approved | accredited | certification)
      (ce | eu) approved
      fda approved [..1] (facility | facilities | lab | laboratory | factory | plant | kitchen | supplement | supplements | cosmetics | cosmetic | cream | shampoo | vitamins)
      (supplements | supplement | vitamins | facility | capsules | gummies | creams) (are | is) fda approved
      (food and drug administration | fda) approved (facility | lab | laboratory)
    `,
    'claim.as-seen': `
      as (seen | featured | heard | reported) (on | in) ..2 <media>
      (featured | seen) (on | in) ..2 <media>
      ^^ as (seen | featured) (on | in) [":"] $$
    `,
    // Number, scope, issuer or place to look it up.
    'fact.certificate': `
      (certificate | cert | certification | licence | license | registration | reference | membership | accreditation | recognition | approval | frn) [no | number | nr | id | code | ref] ["." | ":" | "#"] ..3 {number}
      (no | nr | number) "." {number}
      (certificate | certificates | licence | license) ..1 =IS {number}
      (certificate | licence | license | registration | recognition) (number | no | id)
      "(" ..2 {number} ")"
      (verify | check) (it | our | the | this) ..3 (at | on | with)
      (scope ":" | issued by | audited by | certified by | awarded by | tested by | assessed by | inspected by)
      (audit | soc {number} | test | inspection | assessment) (report | reports | certificate)
      since {date}
      until {date}
      in {date}
    `,
    // A step one takes oneself, or somebody else's approval.
    'cue.to-approve': `
      (does not | doesn't | do not | don't | need not) mean
      (get | become | becoming | getting | be | been | being | find | need | only use | use only | must | only) [an | a] ..1 (approved | certified | accredited | cleared)
      (your | their | his | her | my) ..2 (application | request | account | loan | order | claim | refund | installer)
    `,
  },
})
