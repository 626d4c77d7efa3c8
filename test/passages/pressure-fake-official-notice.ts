import { lines, pieces } from './lines.ts'
import type { Passage } from './passage.ts'

const subjects = (flag: boolean, text: string): Passage[] =>
  lines('email-offer', flag, text).map((passage) => ({ ...passage, format: undefined, role: 'subject' }))

/** Offers dressed as notices of an authority, a bill or a prize, and true notices, bills and draws. */
export const passages: readonly Passage[] = [
  ...subjects(
    true,
    `
    FINAL NOTICE: your domain listing
    Second notice - your vehicle warranty
    You have won an iPad!
    Your account will be suspended today
    Congratulations! You've been selected for a $1,000 gift card
    IMMEDIATE ATTENTION REQUIRED: open enrollment
    Unclaimed reward waiting for you
    Last notification before your file is closed
    Notice of eligibility: student debt forgiveness
    Past due: renew your business listing
    Delivery attempt failed - claim your parcel
    Official notification: you are a winner
    Department of Benefits: act now
    Your refund has been approved - claim it now
    Payment reminder for your website listing
    You're our lucky winner this week
    Federal relief program: response required
    Important tax notice enclosed
    Claim number 88-2041: your prize is on hold
    Security alert: your computer is infected
    Final reminder: your coverage is about to lapse
    Compliance notice - labor law poster required
    Legal notice: your benefits are expiring
    Pending award: confirm your address
    `,
  ),
  ...subjects(
    false,
    `
    Invoice {{invoice_id}} is past due: {{amount}}
    We could not deliver parcel {{tracking_number}}
    Prize draw: enter free until 6 December
    Win a weekend in Bath
    And the winner is... our new oat latte
    Final days of the summer sale
    Last chance to book the early rate
    Your order 4417 has shipped
    Notice anything different? Our new look is here
    An award-winning stout, now in cans
    Official launch of the autumn range
    Tax season made easy: 20% off our book-keeping app
    The alert sound you will not hate
    Congratulations on your new home! 10% off blinds
    Final call for the potluck sign-up
    Our account on your holiday: six readers report
    Refund policy made simpler
    Claim your free coffee with any cake
    You won't believe how soft it is
    Prized pears from Kent
    Security you can see: new bike locks
    Your benefits as a member
    Due soon: the new novel by Mara Quill
    Suspended lamps, 25% off
    `,
  ),
  ...pieces(
    'email-offer',
    true,
    'email',
    `
    From: Business Registry Services <notice@bizreg.example>
    Subject: Annual filing
    Content-Type: text/plain

    FINAL NOTICE

    Your company record requires attention. Failure to respond may result in penalties. Order your certificate of status for $119 today.

    This is a solicitation. Unsubscribe: https://bizreg.example/u
    %%
    From: Rewards Center <win@rewards.example>
    Subject: About your tablet
    Content-Type: text/plain

    Congratulations! You have won a tablet. Pay $4.95 shipping to claim your prize.

    Unsubscribe: https://rewards.example/u
    %%
    From: Student Aid Desk <aid@loanhelp.example>
    Subject: Your file
    Content-Type: text/plain

    Federal Student Relief Department. This is your last notification. Call now to enrol in the forgiveness programme for a fee of $299.

    Unsubscribe: https://loanhelp.example/u
    %%
    From: PC Guard <alert@pcguard.example>
    Subject: Scan result
    Content-Type: text/plain

    WARNING: your computer is infected with 5 viruses. Your files will be deleted. Buy PC Guard for $39 now.

    Unsubscribe: https://pcguard.example/u
    %%
    From: Listings <billing@listings.example>
    Subject: Statement
    Content-Type: text/plain

    INVOICE: this is not a bill. You are under no obligation to pay the amount of $97 stated above unless you accept this offer.

    Unsubscribe: https://listings.example/u
    %%
    From: Euro Lotto Desk <claims@lotto.example>
    Subject: Ref EL/2291
    Content-Type: text/plain

    We are pleased to inform you that your e-mail address was drawn and has won the sum of EUR 815,000. Contact our claims agent to begin your claim.

    Unsubscribe: https://lotto.example/u
    `,
  ),
  ...pieces(
    'email-offer',
    false,
    'email',
    `
    From: Moss & Pine <hello@mossandpine.example>
    Subject: Win a year of soap
    Content-Type: text/plain

    Enter our prize draw by 6 December. No purchase needed; rules at mossandpine.example/rules. Soap from £6.

    Unsubscribe: https://mossandpine.example/u
    %%
    From: Larch Accounts <hi@larch.example>
    Subject: Ready for the tax deadline?
    Content-Type: text/plain

    HMRC will charge £100 if your return is late. Our app files it for £39.

    Unsubscribe: https://larch.example/u
    %%
    From: Harbor Hosting <billing@harbor.example>
    Subject: Invoice 20931 is overdue
    Content-Type: text/plain

    Invoice 20931 of 3 November for $24.00 is overdue. Pay it at harbor.example/pay. Your site stays online until 1 December.

    Unsubscribe from tips: https://harbor.example/u
    %%
    From: Peak Gym <hi@peak.example>
    Subject: You did it
    Content-Type: text/plain

    Congratulations on your tenth class! Bring a friend for £5 this month.

    Unsubscribe: https://peak.example/u
    %%
    From: Northlake <post@northlake.example>
    Subject: Award season
    Content-Type: text/plain

    Our ginger jam has won a gold medal at the county show. Jars from £4.

    Unsubscribe: https://northlake.example/u
    %%
    From: City Museum <post@museum.example>
    Subject: Final weeks of Bronze Age
    Content-Type: text/plain

    The exhibition closes on 6 December. Tickets £12. Notice: the lift is out of order.

    Unsubscribe: https://museum.example/u
    `,
  ),
  ...lines(
    'landing',
    true,
    `
    Congratulations! You are today's lucky visitor. Claim your free phone now.
    You've been pre-selected to receive a $500 voucher
    ATTENTION: your computer may be infected. Download now.
    You are the 1,000,000th visitor! Click to claim your prize.
    Final notice: our records show your warranty has expired. Call now.
    Your device has been blocked. Call support on 555-0134.
    National Debt Relief Bureau: see if you qualify for the new government programme, only $49
    We have been trying to reach you about your car's extended warranty.
    You have an unclaimed package. Pay £1.99 to release it.
    Your parcel is being held. Settle the fee to release it and get 20% off.
    You have been chosen at random to receive a new laptop
    This is an official notice about your home loan. Offer ends soon - apply now.
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    We are not a government agency and are not affiliated with the passport office. Our checking service costs £25.
    How to spot a fake "final notice" letter
    You have been with us for ten years: thank you. 10% off all frames.
    Congratulations to our winner, Mara from Hull!
    Get an alert when your parcel is delayed. £2 a month.
    Our locksmiths have won three trade awards.
    Your computer may be slow because its disk is full. Free up space with Tidy, £19.
    The Department of Coffee: flat whites from £3
    Bureau in oak, £480
    Selected for you: winter coats
    A certificate of deposit with a fixed rate of 4%
    We are pleased to inform our guests that the pool is open again.
    `,
  ),
]
