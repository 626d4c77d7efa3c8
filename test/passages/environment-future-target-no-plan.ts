import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Green days to come, with and without what they are measured by. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    We will be carbon neutral by 2035.
    Our goal: zero waste by 2030. Come and shop with us!
    By 2040 our whole fleet will be electric.
    On the road to net zero – fly with us.
    We're going plastic-free soon.
    Committed to a sustainable tomorrow.
    We pledge to reach net zero by 2045.
    100% recyclable packaging by 2028. That's our promise to you.
    By the end of 2032 all our hotels will run on renewable energy.
    We are on our way to becoming climate neutral.
    Our ambition is to be climate positive by 2030.
    We aim to halve our emissions by 2035.
    Net zero 2040: our promise to the planet.
    Soon our bottles will be made entirely from recycled plastic.
    We've committed to going carbon negative before 2040.
    Working towards a zero-carbon future, one flight at a time.
    We will eliminate single-use plastic by 2029.
    Climate neutral by 2030? You bet!
    Our coffee will be 100% sustainable by 2030.
    We want to become the first carbon-neutral airline by 2038.
    In 2035 we will emit no more carbon.
    Zero emissions by 2050. Because we care.
    Our journey to net zero has begun.
    All our cars will be emission-free by 2036.
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    We will be carbon neutral by 2035. Our plan, with yearly steps checked by auditors: read the transition plan.
    Net zero by 2040, 45% less by 2030 against 2019, verified every year by an independent body.
    What does net zero mean? A short guide.
    The government wants to reach net zero by 2050.
    Since 2023 all our shops have run on renewable power.
    We will open in 2030.
    Our targets are validated by the Science Based Targets initiative: 50% less by 2030 from a 2020 base year.
    Committed to fast delivery.
    We cannot promise to be climate neutral by 2030.
    By 2028 we will have 40 shops.
    We cut emissions by 22% between 2019 and 2025.
    On our way to your door.
    The law asks car makers to sell only zero-emission cars by 2035.
    Our recycled range now has 30% recycled nylon.
    Soon sold out!
    Zero waste recipes for the weekend.
    By 2030 half of all cars sold may be electric, analysts say.
    Net zero by 2040. See our published climate plan and this year's progress report.
    We are committed to your privacy.
    Carbon neutral explained.
    `,
  ),
]
