import { lines, pieces } from './lines.ts'
import type { Passage } from './passage.ts'

/** Bodies changed fast or for nothing, and weights, losses and days of other kinds. */
export const passages: readonly Passage[] = [
  ...lines(
    'product',
    true,
    `
    Lose 10 kg in 2 weeks.
    Melt fat while you sleep
    Drop two dress sizes by Saturday
    Shed 15 pounds in 10 days without dieting
    Eat whatever you like and still lose weight
    Burn belly fat fast with one cup a day
    Lose a stone in a month - no gym, no hunger
    Detox your liver in a weekend
    Flat stomach in 7 days
    Erase wrinkles in 60 seconds
    The weight-loss patch that works for everyone
    Lose weight permanently, guaranteed
    Take years off your face overnight
    Torch up to 4 kilos a week
    Slim down without exercise
    Flush out toxins and drop a jeans size
    Blast stubborn fat away with our cold-sculpt belt
    Lost 22 lbs in 3 weeks, and I never felt hungry!
    Get a beach body in 14 days
    Instant bust enlargement cream
    Visibly 10 years younger after a single use
    Grow back a full head of hair in four weeks
    Six-pack abs in 30 days, no sit-ups
    Rapid weight loss drops: 5 kilos in 5 days
    Cellulite gone in a fortnight
    Whiter teeth by six shades overnight
    A cleanse that removes toxins from every cell
    Lose inches off your waist in one hour
    The pounds will just fall off
    Kiss your love handles goodbye, no diet required
    Block carbs and fat: eat pizza, lose weight
    Dissolve fat without surgery
    Gain 5 kg of pure muscle in two weeks
    Reduce 30 lbs in the first month
    Lose up to 3 kg per week with our shakes
    Lift sagging skin instantly
    Wake up slimmer
    Burns 900 calories while you sit
    Teatox: minus 6 kg in 14 days
    Never diet again: our gummies keep the weight off forever
    Get thinner thighs in 5 days
    Our body wrap takes off 5 cm per session, guaranteed
    `,
  ),
  ...lines(
    'product',
    false,
    `
    Participants lost 3.1 kg on average in 12 weeks with a diet (trial with 140 people).
    The battery loses 5% of charge a week.
    Weight: 2 kg
    Lose the queue: order from your seat
    Shed light on your spending in two weeks
    Drop 10 files in 2 clicks
    Burn 10 CDs in an hour
    A 30-day yoga plan for beginners
    There is no way to lose 10 kg in two weeks and keep it off.
    Most people lose half a kilo to a kilo a week on the plan, with meals and walking; ask your doctor first.
    We lost 400 pounds to fraud in March.
    Lost luggage? We find it within 5 days.
    The tent is 3 pounds lighter than last year's.
    Melts in the mouth, not in the hand
    Melt the butter over a low heat
    Shed for sale: 6 x 4 ft, delivered in 10 days
    Digital detox weekend in a cabin without wifi
    Drops in price by 20% every week until sold
    Dropped the weight by 2 kg: our new frame
    Moisturises for 24 hours
    Skin felt softer after four weeks (82 of 100 users)
    Removes lime in 5 minutes
    Instantly removes make-up
    Fat-free yoghurt, 500 g
    You'll burn the midnight oil no longer
    Is it safe to lose a stone in a month?
    Reduce your bill by £10 in 2 minutes
    Pack 20 kg less and skip the baggage desk
    Lose nothing: automatic backup every 10 minutes
    Vegan cleanser with aloe, rinse off
    Cleanse your data of duplicates
    Whiter whites at 30 degrees
    A weight-loss group that meets on Tuesdays, with a dietitian
    Burns logs up to 33 cm for 8 hours
    Kettlebell, 10 kg, arrives in 2 days
    12-week couch-to-5k plan
    Gain 5 hours a week with invoices on autopilot
    Take 10 minutes off your commute
    Run your first 10 km in 8 weeks
    Younger readers will love volume two
    Lift heavy boxes safely
    Flatten your image layers before you export
    `,
  ),
  ...pieces(
    'landing',
    true,
    'html',
    `
    <section><h1>SlimSip</h1><p>Drink it before bed. Wake up up to 1 kg lighter, every morning.</p><a class="btn" href="/buy">Try it for £29</a></section>
    %%
    <h2>Before</h2><img src="a.jpg" alt="Anna before SlimSip, 84 kg"><h2>After 3 weeks</h2><img src="b.jpg" alt="Anna after SlimSip, 69 kg"><p>Lose 15 kg in three weeks.</p><button>Order</button>
    %%
    <ul><li>No calorie counting</li><li>Lose 7 lb in 7 days</li><li>Money back</li></ul><button>Order now</button>
    `,
  ),
  ...pieces(
    'landing',
    false,
    'html',
    `
    <section><h1>Kitchen before and after</h1><p>We refit kitchens in 10 days from £6,000.</p><a class="btn" href="/quote">Get a quote</a></section>
    %%
    <h2>The steady plan</h2><p>Twelve weeks with a dietitian. Aim for 0.5 kg a week; some lose less.</p><button>Join for £60</button>
    %%
    <ul><li>Weighs 7 lb</li><li>Charges in 7 hours</li><li>Ships in 7 days</li></ul><button>Order now</button>
    `,
  ),
  ...pieces(
    'email-offer',
    true,
    'email',
    `
    From: KetoBlaze <go@ketoblaze.example>
    Subject: 12 lbs in 12 days?
    Content-Type: text/plain

    Hi,

    Yes, really. KetoBlaze melts fat around the clock, even if you never leave the sofa. $39 a bottle.

    KetoBlaze, Box 2, Reno NV 89501
    Unsubscribe: https://ketoblaze.example/u
    %%
    From: Glowlab <hi@glowlab.example>
    Subject: New serum
    Content-Type: text/plain

    Hi,

    One drop and crow's feet vanish in minutes. £24 until Sunday.

    Glowlab, 2 Row, Leeds LS1 1AA
    Unsubscribe: https://glowlab.example/u
    `,
  ),
  ...pieces(
    'email-offer',
    false,
    'email',
    `
    From: Peak Gym <hi@peak.example>
    Subject: 12 weeks, 3 sessions a week
    Content-Type: text/plain

    Hi,

    Our winter programme starts on 4 January. £90, kit included.

    Peak Gym, 2 Row, Leeds LS1 1AA
    Unsubscribe: https://peak.example/u
    %%
    From: Glowlab <hi@glowlab.example>
    Subject: New serum
    Content-Type: text/plain

    Hi,

    Hyaluronic serum, 30 ml, £24. Leaves skin feeling smooth.

    Glowlab, 2 Row, Leeds LS1 1AA
    Unsubscribe: https://glowlab.example/u
    `,
  ),
]
