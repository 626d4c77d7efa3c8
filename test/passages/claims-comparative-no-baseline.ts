import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Passages for `claims/comparative-no-baseline`, written before it; every second line was not looked at while tuning. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    Charges 3x faster. Lasts all day.
    50% more effective, and half the price.
    Cheaper than the big banks.
    Our new formula cleans 40% better.
    Switch to Ollo and get 2x more leads.
    Twice as strong, half the weight.
    Get more done with 30% fewer clicks.
    The greener way to fly.
    Now with 25% more protein!
    Faster, cheaper, better: that is Quikpost.
    Our wipes kill 5 times more germs.
    Write code 10x faster with Pairly.
    Better broadband for less.
    Hire in half the time.
    Sleep 20% deeper with our weighted blanket.
    Up to 60% longer battery life.
    A smarter way to bank, with lower fees.
    Safer than other car seats.
    More accurate than any other tracker.
    Ship code four times faster and sleep at night.
    Our LED tubes use 80% less energy.
    Rank higher, 3 times as fast.
    `,
  ),
  ...lines(
    'product',
    true,
    `
    # Fresco fridge ¶ Keeps food fresh twice as long. ¶ €899
    **40% lighter** and every bit as tough.
    ## Swiftpan ¶ - Heats 2x faster ¶ - 50% less oil ¶ - Dishwasher safe
    Absorbs 5x more liquid. ¶ Pack of 40 – £6.50
    The new blade shaves 30% closer.
    Our most advanced filter yet removes 99% of chlorine, and it costs less than the leading brand.
    Longer-lasting colour. 3 times the shine.
    Dries hair 70% faster with less damage.
    `,
    'markdown',
  ),
  ...lines(
    'landing',
    true,
    `
    <h1>Invoices, 5x faster</h1><p>Join the early list.</p>
    <p class="lead">Build sites in half the time, at a fraction of the cost.</p>
    <ul><li>60% fewer errors</li><li>Works offline</li></ul>
    <h2>Save more than with the other energy companies</h2><p>Get a quote in a minute.</p>
    <p>Get paid twice as fast with Coinly Pay.</p>
    <td>33% stronger fibres</td>
    `,
    'html',
  ),
  ...lines(
    'email-offer',
    true,
    `
    Hi Ana, ¶ our new dashboard loads 4x faster. Take a look. ¶ The Tally team
    Convert 35% more visitors with our new checkout.
    It lasts longer, cleans deeper and smells fresher.
    Now 20% bigger, same price.
    Grow your list 10 times faster this winter.
    Reach 3x as many customers.
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    Charges 3x faster than our 2024 model: 0 to 80% in 22 minutes instead of 66.
    More than 200 shops across the country.
    We reply no later than Friday.
    Learn more about our plans.
    Better together: pair it with the travel mug.
    Sooner or later every roof leaks.
    40% smaller than version 2, at the same quality.
    Read more
    Up to 50% off winter coats.
    Pay less tax with an ISA allowance of £20,000.
    More space, more light, more time for you.
    Our larger sizes go up to 32.
    For a better fit, measure around the widest point.
    Get 20% more storage when you add a second user.
    Orders over £50 ship faster with express at checkout.
    Using two pumps instead of one is twice as fast.
    Prices are lower in November than in July.
    Ask for a better rate when you renew.
    The higher the SPF, the longer you are protected.
    Save time and money.
    Compared with our 2023 motor, it uses 18% less power (measured by us in May 2026, 230 V).
    2x faster vs. LTE in our lab test of 3 June 2026.
    `,
  ),
  ...lines(
    'product',
    false,
    `
    | | Basic | Pro |\\n| --- | --- | --- |
    Heats twice as fast as an oven of the same size. See [our test](/tests/oven).
    # Version 5 ¶ Start-up takes half the time it took in version 4.
    3x optical zoom and a 2x teleconverter.
    10x magnification
    Tumble dry on low. Wash with similar colours for a longer life.
    Absorbs 5x more liquid.* ¶ \\* Than our standard towel; measured after ten washes.
    Choose a heavier yarn for colder days.
    Less sugar: 4 g instead of 11 g per 100 ml.
    `,
    'markdown',
  ),
  ...lines(
    'landing',
    false,
    `
    <p>It is 30% quieter than the outgoing model (58 dB against 61 dB).</p>
    <p>Want faster delivery? Choose express.</p>
    <p>Earn 2x points on weekends.</p>
    <ul><li>More colours</li><li>Larger range</li></ul>
    <p>Get 3x points at partner stores until 31 May 2026.</p>
    <p>Cheaper than a coffee a day: $2.10.</p>
    `,
    'html',
  ),
  ...lines(
    'newsletter',
    false,
    `
    House prices rose 3% more slowly in the north.
    Why running slower can make you run better.
    The bigger pot gives the roots more room.
    Twice a week, water them from below.
    We had three times as many visitors as last year.
    More and more people cycle to work.
    Fewer cars came through the village last spring.
    `,
  ),
]
