import { defineLexicon } from '../../src/language/index.ts'

/** What letters to customers and pages for children hold: threats, account numbers, walls, questions, dates, and promotion among service. */
export default defineLexicon({
  groups: {
    'threat-time': 'today | tomorrow | tonight | immediately | at once | now | {duration} | without (further | any) (notice | warning | delay)',
    'wall-verb': 'accept | accepting | agree to | agreeing to | consent to | consenting to | allow',
    'wall-goal': 'continue | read | access | enter | view | use | proceed | go on | watch | see | browse | visit | open | stay',
  },
  patterns: {
    'cue.scam': 'scam | scams | scammer | scammers | fraudster | fraudsters | phishing | (is | are) not from us | pretending to be us',
    'claim.legal-threat': `
      (legal (action | proceedings | steps) | court (action | proceedings) | lawsuit | litigation) ...6 (<threat-time>)
      (we will | we'll | we are going to | we shall | we have no choice but to) [now] (sue you | take you to court | take legal (action | steps) | start (legal | court) (action | proceedings) | begin (legal | court) proceedings | go to court)
      (no choice but | no option but | be forced | be obliged | not hesitate) to (sue | take [you to court | legal (action | steps)] | start (legal | court) (action | proceedings) | instruct our (solicitors | lawyers))
      (you will | you'll | you could | you may | you can | you are going to) [also] be (arrested | prosecuted | jailed | sued | taken to court | reported to the police)
      (bailiffs | bailiff | sheriff | police | officers | debt collectors | agents) (will | are going to | may | can) ..2 (visit | come | call at | arrest | seize | enter | knock)
      (seize | garnish | repossess | confiscate) your (wages | home | house | car | salary | belongings | goods | property | furniture)
      (ruin | destroy | wreck | black mark on) your credit (rating | score | record | history | file)
      (tell | inform | contact | notify | alert) your (employer | boss | family | neighbours | neighbors | landlord | wife | husband | parents) ...6 (debt | debts | owe | unpaid | bill | arrears | payment)
      failure to ..3 (pay | respond | reply | comply) ...6 (legal action | court | prosecution | arrest)
    `,
    // What one may do about it.
    'disclosure.debt-help': `
      (if you | you may | you can) ..3 (dispute | disagree | query | think we are wrong | believe this is wrong | cannot pay | can't pay | are struggling)
      (debt | money | free) (advice | help | charity)
      (letter before (action | claim) | pre action | breathing space | notice of default | default notice)
      (stepchange | citizens advice | national debtline | ombudsman | cfpb)
      (payment (plan | arrangement) | pay in (parts | instalments | installments))
    `,
    // The customer's own account, not the firm's.
    'cue.customer-account': `
      (your | customer's | the customer's | his | her | their) ..2 (account | iban | bank | card | details)
      (refund | refunded | paid | sent | transferred | transfer) ..6 (to | into) ..2 (your | his | her | account | iban)
      iban you (gave | sent)
      account of (mr | mrs | ms)
    `,
    'cue.firm-account': `
      (our | my) ..3 (account | iban | bank details | bank)
      (pay | transfer | payable | payment | wire | remit) ..5 (to us | to our | to ":" | to the following | the following account)
    `,

    // A number for trying things out.
    'cue.test-number':
      '(test | testing | sandbox | sample | dummy | example | fake) ..2 (card | cards | number | numbers | mode | payment | payments | account)',
    // Numbers that name a person, and secrets that open a door.
    'cue.national-number': 'social security ..1 (number | no) | ssn | national insurance ..1 (number | no) | ni number | nino',
    'cue.sort-code': 'sort code',
    'claim.secret-told': 'your [new | current | old] (password | pin) is [now | ":"] | your [new | current | old] (password | pin) ":"',

    // No way in without a yes to tracking.
    'claim.cookie-wall': `
      (<wall-verb>) ..4 (cookies | tracking | personalised ads | personalized ads) [and ..3] to (<wall-goal>)
      to (<wall-goal>) ...7 (you must | you need to | you have to | please | you will need to) ..1 (<wall-verb>) ..4 (cookies | tracking | personalised ads | personalized ads)
      (<wall-verb>) ..4 (cookies | tracking | personalised ads | personalized ads) or (subscribe | pay | leave | buy | become a (subscriber | member))
      (accept (all | and continue | cookies)) or (subscribe | pay | leave)
      (without | unless you) ..1 (<wall-verb>) ..4 (cookies | tracking) ...5 (cannot | can't | can not | won't be able | unable) ..2 (<wall-goal>)
      (cannot | can't | can not | unable to | won't be able to) ..1 (<wall-goal>) ...7 (without | unless you) ..2 (<wall-verb>) ..4 (cookies | tracking)
      (pay or (accept | consent) | consent or pay | accept or pay)
    `,
    'disclosure.free-choice': `
      (reject | refuse | decline) [all | optional | cookies | non essential]
      (continue | go on | use the site | read on) without (accepting | cookies | consent | tracking)
      (only | just) ..1 (necessary | essential | required)
      (necessary | essential | functional | strictly necessary) cookies
      (no | without) ..2 tracking ..3 (free | either way)
    `,

    'cue.not-needed': `
      (need not | needn't | don't need to | don't have to | do not need to | do not have to | no need to) ..1 (<wall-verb>)
      (with or without | whether or not)
    `,

    // Children asked for what names them.
    'claim.child-asked': `
      (hey | hi | hello | calling all | come on | attention) [all | you] (kids | children | boys and girls | explorers | super fans) ...14 (name | email | e mail | address | school | birthday | age | photo | picture | phone | number)
      (kids | children | boys and girls) "," ...14 (your | the) ..2 (name | email | e mail | address | school | birthday | age | photo | picture | phone)
      (enter | tell us | type in | fill in | send us | give us) ..3 (name of your school | your school (and | "," | name | $) | your teacher's name | your class | your grade | your birthday and)
      (you are | you're | are you) (under | younger than | below) {number} ...14 (name | email | e mail | address | school | birthday | photo | phone | sign up | register | join)
      for everyone (under | below | aged) {number} ...14 (name | email | e mail | address | school | birthday | photo | phone)
    `,
    // Said to children themselves, and what is then asked of them.
    'cue.child-greeted': `
      (hey | hi | hello | dear | calling all | attention | welcome) [","] [all | you | young] (kids | children | boys and girls | explorers | super fans)
      ^ (boys and girls | kids) ","
      ^ boys and girls $
      kids can (create | make | open | join | sign up | register)
      (are you | you are | you're | if you're) ((under | below | younger than) {number} | {number} or (under | younger))
    `,
    'claim.child-data': `
      (tell us | enter | type [in] | fill in | send [us] | give us | write | share | upload | register with | sign up with | join with | we [only] need) ..2 (your | the) ...6 (name | email | e mail | address | school | birthday | birth | age | photo | picture | phone)
      tell us ...6 how old you are
    `,
    'cue.parent': `
      parent | parents | guardian | guardians | mum | mom | dad | mum's | mom's | carer | carers | caregiver | grown up | grown ups | grownup | grownups | adult | adults | teacher can | teachers
    `,

    // Words that only say "click".
    'cue.bare-link':
      '^^ (here | click here | this link | link | this page | this | read more | more | see here | view | pdf | download | learn more | more info | more information | details) $$ | here | click here | this link | this page | read more | more | learn more | details | see details | info | more info | more information | find out more | see more | link',
    'cue.policy-name': `
      terms | conditions | policy | policies | privacy | refund | refunds | return | returns | agreement | legal | rules | notice | cookies | cookie | t & cs | t & c | tcs | licence | license | eula | disclaimer | imprint
    `,

    // What a link is said to tell of.
    'cue.link-topic': 'about | how | why | what | which | where',

    // A day that two readers read as two days.
    'claim.dated-term': `
      (until | till | by | before | through | ends | ending | end | expires | expire | expiring | valid | deadline | due | renews | renew | charged | billed | starts | start | begins | closes | effective | modified | updated | arrives) [on | at | from | until | by | through | midnight | noon | latest] [":"] date:{date}
      (last day | deadline | end date | expiry date | due date | renewal date | start date | valid (from | until | through)) [is | ":" | on] date:{date}
    `,

    // Advertising in a message about something else.
    'cue.promo': `
      {percent} off | {money} off
      (use | with | enter) ..1 (promo code | coupon)
      (shop | buy | order | upgrade) (now | today | the (sale | collection | range))
      (special | exclusive | limited time | limited) (offer | offers | deal | deals)
      ((our | the | summer | winter | spring | autumn | final | flash | big | seat | mid season | end of season) sale | black friday | cyber monday | clearance | new collection | new arrivals | bestsellers)
      (you (may | might) [also] (like | love) | recommended for you | picked for you | customers also bought | complete the look | frequently bought together)
      (refer | invite) a friend | (try | go) (premium | pro) | save up to | free shipping on your next | treat yourself
    `,
    'cue.bought': `
      (you | your order | we) ..2 (paid | ordered | bought | saved | purchased | charged | received)
      (total | subtotal | discount | refund | refunded | after)
      (gift card | voucher | credit | balance) ..3 (is | has | left | from | worth | good | valid | applied) | taken off | as you asked | you asked for
    `,
  },
})
