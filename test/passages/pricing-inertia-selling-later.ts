import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Letters that come with goods. Written after the rule was tuned; nothing was tuned on the held ones since. */
export const passages: readonly Passage[] = [
  ...unseen(
    'email-transactional',
    true,
    `
    We've sent you a sample pack of socks. Keep them and pay £12, or send them back.
    Enclosed is our new diary. If you do not return it within 14 days we will invoice you £9.50.
    We have included a second bottle in your parcel. Keep it and we will charge you £18.
    We popped a watch in the post for you. Post it back within a week or pay £85.
    `,
  ),
  ...unseen(
    'email-transactional',
    false,
    `
    Your rented tuxedo: send it back by Monday or pay for another day.
    We've sent you a sample pack of socks. Keep them; they are free.
    You asked for two rings to try. Keep one and pay, or return both.
    Pay by card or send a cheque.
    If you do not pay the fee for your library card, we will invoice it.
    Return the empty keg from your order or pay the deposit of £30.
    `,
  ),
  ...unseen(
    'email-transactional',
    true,
    `
    Keep the three jars that we enclosed and pay £14, or post them back to us.
    We have mailed you a wallet card holder. Send it back within three weeks or pay £22.
    If you do not return the enclosed prints within 20 days, we will charge your account €45.
    A surprise hamper stands at your door. Keep it and you'll be billed $55.
    Pay £10 for the enclosed seeds or return them to our office.
    `,
  ),
  ...unseen(
    'email-transactional',
    false,
    `
    Keep your boarding pass and pay for bags at the gate.
    Return tickets cost £14. Keep left, and pay at the machine.
    You ordered a bed and a mattress. Return either within 100 nights and we will refund you.
    Ship it abroad or to a shop near you, and pay by invoice.
    `,
  ),
  // These showed what the rule did not know; it was tuned on them since.
  ...guides(
    'email-transactional',
    false,
    `
    If you do not return the permission letter, your child cannot come, and you owe nothing.
    Send the parcel by courier or pay for a stamp.
    Keep the change, and pay your taxi driver in cash.
    If you do not send us a meter reading, we will charge you for what we estimate.
    `,
  ),
  // These showed what the rule did not know; it was tuned on them since.
  ...guides(
    'email-transactional',
    false,
    `
    Keep the receipt and pay at the desk.
    Return the form within ten days or pay online instead.
    `,
  ),
  ...unseen(
    'email-transactional',
    false,
    `
    Keep the old boiler and pay £12 a month for cover, or let us fit a new one.
    Return the bike by nine or pay £5 for each extra hour.
    If you do not return the signed lease, we will charge a £50 holding fee.
    Send us the photos and pay £20 for the print.
    Keep your number and pay $9 a month.
    Unless you cancel by Friday, you will be charged £19 for the class that you booked.
    Post it to a friend, or pay £3 for gift wrap.
    If you do not send back the survey, you still get the £10 voucher.
    Keep the keys for the weekend and pay €30 less.
    If you do not return the pager to the desk, we charge £25.
    `,
  ),
  ...unseen(
    'email-transactional',
    true,
    `
    Enclosed you find a set of greeting cards. Keep them and pay £9, or send them back unopened.
    We have sent you a clock as a courtesy. If you do not return it within 14 days, we will bill you €35.
    A silver spoon is on its way to you. Post it back within ten days or pay $24.
    We have included a jar of honey with your order. Return it or pay £6.
    The first volume is sent to you on approval. Keep it and we will charge £7.99.
    `,
  ),
  ...unseen(
    'email-transactional',
    false,
    `
    We have sent you the keys to the flat. Return them by noon or pay £40 for new locks.
    Enclosed is your new bank card. Sign it, and if you do not use it within a year we will charge £10.
    Your starter kit is enclosed. Keep it when you leave, and pay £5 a month only while you are a member.
    We've posted you a return label. Send the boots back with it and we will refund £60.
    You will receive a menu each Monday. Unless you skip the week by Thursday, we will charge you £46 for your subscription.
    The second pair that you asked for is enclosed. Return either pair within 30 days or pay £55 for both.
    The drill that you hired is on its way to you. Return it by Friday or pay £12 a day.
    A leaflet is enclosed. Send the slip back with £10 if you would like to join.
    We sent you two by mistake. Keep both; you will not be billed for the extra $20.
    Your invoice is enclosed. Pay £80 by 3 May, or send us a note if a line is wrong.
    `,
  ),
]
