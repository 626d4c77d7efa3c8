import type { Passage } from './passage.ts'

const DIVIDER = 'part-7f2'

/** What such mails say besides, in both parts: shorter parts only point to the other. */
const REST =
  'You get this mail because you asked us to write when there is something new in the shop. Our people are there from Monday to Saturday and glad to help, by phone or by mail, with what you want to know.'

/** A mail of two parts, as a sender's program makes it: what the text says and what the page says. */
const mail = (flag: boolean, subject: string, text: string, html: string): Passage => ({
  format: 'email',
  kind: 'email-offer',
  flag,
  held: true,
  text: [
    'From: Larkfield <hello@larkfield.example>',
    'To: someone@example.com',
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${DIVIDER}"`,
    '',
    `--${DIVIDER}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    `${text} ¶ ${REST}`.replaceAll(' ¶ ', '\n\n'),
    '',
    `--${DIVIDER}`,
    'Content-Type: text/html; charset=utf-8',
    '',
    `<html><body>${`${html} ¶ ${REST}`
      .split(' ¶ ')
      .map((row) => `<p>${row}</p>`)
      .join('\n')}</body></html>`,
    '',
    `--${DIVIDER}--`,
    '',
  ].join('\n'),
})

const FOOT = 'Larkfield Ltd, 4 Mill Road, Leeds LS1 4AA ¶ Unsubscribe: https://larkfield.example/u'
const LINKED = 'Larkfield Ltd, 4 Mill Road, Leeds LS1 4AA ¶ <a href="https://larkfield.example/u">Unsubscribe</a>'

/** Mails whose two parts tell different things of one offer, and mails whose parts agree. Written before the rule was read. */
export const passages: readonly Passage[] = [
  mail(
    true,
    'Autumn sale',
    `30% off all coats until Sunday. ¶ Shop: https://larkfield.example ¶ ${FOOT}`,
    `20% off all coats until Sunday. ¶ <a href="https://larkfield.example">Shop</a> ¶ ${LINKED}`,
  ),
  mail(
    true,
    'Try Plus',
    `Try Plus free for 30 days. ¶ https://larkfield.example/plus ¶ ${FOOT}`,
    `Try Plus free for 30 days, then £9.99 a month until you cancel. ¶ <a href="https://larkfield.example/plus">Start</a> ¶ ${LINKED}`,
  ),
  mail(
    true,
    'New mugs',
    'New mugs from £8 in six colours. ¶ https://larkfield.example/mugs',
    `New mugs from £8 in six colours. ¶ <a href="https://larkfield.example/mugs">See them</a> ¶ ${LINKED}`,
  ),
  mail(true, 'Your price', `Broadband for £22 a month for two years. ¶ ${FOOT}`, `Broadband for £28 a month for two years. ¶ ${LINKED}`),
  mail(
    true,
    'Save with points',
    `Invest from $50. ¶ https://larkfield.example/invest ¶ ${FOOT}`,
    `Invest from $50. ¶ Your capital is at risk. ¶ <a href="https://larkfield.example/invest">Invest</a> ¶ ${LINKED}`,
  ),
  mail(true, 'Ends soon', `Half price on all lamps. Ends 3 December. ¶ ${FOOT}`, `Half price on all lamps. Ends 10 December. ¶ ${LINKED}`),
  mail(
    true,
    'Weekly box',
    `A box of vegetables each week for £14. Renews weekly until you cancel. ¶ ${FOOT}`,
    `A box of vegetables each week for £14. ¶ <a href="https://larkfield.example/box">Order the box</a> ¶ ${LINKED}`,
  ),
  mail(
    true,
    'Gym offer',
    `Join for £19 a month. ¶ ${FOOT}`,
    `Join for £19 a month. A joining fee of £25 applies. 12-month minimum term. ¶ ${LINKED}`,
  ),
  mail(true, 'Flights to Oslo', `Oslo from £39. ¶ ${FOOT}`, `Oslo from £39. Bags from £28 each way. ¶ ${LINKED}`),
  mail(true, 'Annual plan', `The annual plan is $96. ¶ ${FOOT}`, `The annual plan is $120. ¶ ${LINKED}`),
  mail(true, 'Free phone', `A free phone with any plan. ¶ ${FOOT}`, `A free phone with any plan over £30 a month. 24-month contract. ¶ ${LINKED}`),
  mail(
    true,
    'Black Friday',
    `40% off everything on Friday. ¶ https://larkfield.example`,
    `40% off everything on Friday. ¶ <a href="https://larkfield.example">Shop now</a> ¶ ${LINKED}`,
  ),
  mail(
    false,
    'Autumn sale',
    `30% off all coats until Sunday. ¶ Shop: https://larkfield.example ¶ ${FOOT}`,
    `30% off all coats until Sunday. ¶ <a href="https://larkfield.example">Shop</a> ¶ ${LINKED}`,
  ),
  mail(
    false,
    'Try Plus',
    `Try Plus free for 30 days, then £9.99 a month until you cancel. ¶ ${FOOT}`,
    `Try Plus free for 30 days, then £9.99 a month until you cancel. ¶ <a href="https://larkfield.example/plus">Start</a> ¶ ${LINKED}`,
  ),
  mail(
    false,
    'New mugs',
    `New mugs from £8 in six colours. ¶ ${FOOT}`,
    `New mugs from <b>£8.00</b> in six colours. ¶ <a href="https://larkfield.example/mugs">See them</a> ¶ ${LINKED}`,
  ),
  mail(false, 'Your price', `Broadband for GBP 22 per month for two years. ¶ ${FOOT}`, `Broadband for £22 a month for two years. ¶ ${LINKED}`),
  mail(false, 'Invest', `Invest from $50. Capital at risk. ¶ ${FOOT}`, `Invest from $50. ¶ Your capital is at risk. ¶ ${LINKED}`),
  mail(false, 'Ends soon', `Half price on all lamps. Ends 3 December 2026. ¶ ${FOOT}`, `Half price on all lamps. Ends 3rd Dec 2026. ¶ ${LINKED}`),
  mail(
    false,
    'See this mail online',
    `This mail is best seen in a browser: https://larkfield.example/m/8 ¶ ${FOOT}`,
    `Our winter catalogue is here: blankets from £40, lamps from £25. ¶ ${LINKED}`,
  ),
  mail(
    false,
    'Thanks',
    'Thank you for coming on Saturday. It was a pleasure to meet you. ¶ Jo',
    '<p>Thank you for coming on Saturday. It was a pleasure to meet you.</p> ¶ Jo',
  ),
  mail(
    false,
    'Annual plan',
    `The annual plan is $1,200 for ten seats. ¶ ${FOOT}`,
    `The annual plan is <strong>$1200</strong> for ten seats. ¶ ${LINKED}`,
  ),
  mail(
    false,
    'Gym offer',
    `Join for £19 a month. A joining fee of £25 applies. 12-month minimum term. ¶ ${FOOT}`,
    `Join for £19 a month. ¶ <small>A joining fee of £25 applies. 12-month minimum term.</small> ¶ ${LINKED}`,
  ),
  mail(
    false,
    'News',
    `Three articles this week. ¶ 1. Why bread goes stale https://larkfield.example/1 ¶ ${FOOT}`,
    `Three articles this week. ¶ <a href="https://larkfield.example/1">Why bread goes stale</a> ¶ <img src="bread.jpg" alt="Bread"> ¶ ${LINKED}`,
  ),
  mail(
    false,
    'Sale',
    `Up to 50% off. ¶ Opt out: https://larkfield.example/u ¶ Larkfield Ltd, 4 Mill Road, Leeds LS1 4AA`,
    `Up to 50% off. ¶ Larkfield Ltd, 4 Mill Road, Leeds LS1 4AA ¶ <a href="https://larkfield.example/u">Stop these mails</a>`,
  ),
]
