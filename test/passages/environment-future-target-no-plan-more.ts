import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** What companies mean to become for the planet; written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'landing',
    true,
    `
    We will be net zero by 2040. Join us on the journey and switch your business account today.
    On our way to becoming a zero-waste brewery. Taste the difference. ¶ Shop beers
    By 2030 all our packaging will be plastic-free. Because we love the sea as much as you do.
    Our ambition is to be carbon neutral by 2035, and every parcel you send brings us closer.
    We are committed to reaching climate neutrality by 2045 across all our hotels.
    Our goal: a fully circular wardrobe by 2032. ¶ Shop the new collection
    We aim to halve our carbon footprint by 2030, so you can fly with a clear conscience.
    We have pledged to become carbon negative by the end of the decade. ¶ Book your van
    `,
  ),
  ...unseen(
    'social-post',
    true,
    `
    Big news: we're going net zero by 2035! 🌍 Tap to order.
    Soon all our bottles will be made without new plastic. The planet says thanks.
    `,
  ),
  ...unseen(
    'product',
    true,
    `
    Crisp sheets, soft towels. Our mill is on track to be carbon neutral by 2028. £45 a set.
    The runner for wet roads. We promise to cut our emissions to zero by 2039. $120.
    `,
  ),
  ...unseen(
    'newsletter',
    true,
    `
    A note from our founder: we have set ourselves the target of becoming climate positive by 2030. Enjoy the summer sale while we get there.
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Net zero by 2040: we will cut emissions by 50% by 2030 against 2019, checked every year by an independent auditor. Read our transition plan.
    We will replace the plastic lids on all yoghurt pots with paper ones in March 2027.
    Helping your company reach net zero: our software collects the figures from your meters. ¶ Book a demo
    We will be closed on 25 and 26 December. Orders placed by 2030 hours on the 22nd arrive in time.
    Our goal is to answer every message within two hours by 2027.
    In 2025 our depots used 41% less gas than in 2019. The figures are in our annual report.
    We aim to open 30 green parks' cafés by 2030.
    Our 2035 target has been approved: 62% lower emissions than in 2020, with milestones in 2028 and 2031. See the climate action plan and the yearly progress report.
    `,
  ),
  ...unseen(
    'editorial',
    false,
    `
    Net zero means that a country removes as much greenhouse gas as it emits. The government wants to reach it by 2050.
    The city council has committed to carbon neutrality by 2038. Here is what that means for your heating.
    `,
  ),
  ...unseen(
    'newsletter',
    false,
    `
    We have dropped our promise to be carbon neutral by 2030, because we could not show how we would get there.
    The new road will be finished by 2030, and the green line of the tram by 2032.
    How we cut carbon: we have already moved all 14 shops to heat pumps, and the last was fitted in May.
    `,
  ),
]
