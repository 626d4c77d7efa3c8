import { lines, pieces } from './lines.ts'
import type { Passage } from './passage.ts'

/** Illness and what is sold against it, and illness spoken of by doctors, insurers, authors and everyone else. */
export const passages: readonly Passage[] = [
  ...lines(
    'product',
    true,
    `
    Reverses type 2 diabetes in 30 days.
    Our tea cures anxiety.
    This copper bracelet relieves arthritis within a week
    Throw away your statins: our garlic capsules do the job naturally.
    Kills cancer cells without harming healthy tissue
    A natural remedy for high blood pressure that actually works
    Say goodbye to eczema with our oat balm
    The mushroom blend that prevents Alzheimer's
    Cures insomnia, migraines and IBS
    My psoriasis was gone after two weeks of this cream!
    Colloidal silver fights viruses, including flu and COVID-19
    Treat your depression naturally with saffron gummies
    Clinically shown to eliminate asthma attacks in children
    The natural alternative to insulin
    Heals ulcers and acid reflux from the inside
    End ADHD symptoms without drugs
    Our CBD oil treats epilepsy, chronic pain and PTSD
    Beat arthritis for good with green-lipped mussel
    Protects you against coronavirus and every other virus
    Lower your cholesterol and prevent heart attacks with one spoon a day
    Autism can be healed, and our diet plan shows how.
    Stop taking your blood pressure pills. Start drinking beet.
    Prevents urinary tract infections
    This frequency generator destroys tumours
    Cure tinnitus with a simple daily drop
    Elderberry syrup that stops the flu in its tracks
    Get rid of gout forever
    An end to your fibromyalgia in three bottles
    The collagen that repairs osteoporosis
    Clears up acne, rosacea and dermatitis
    Shrinks an enlarged prostate in days
    Doctor-formulated drops against hair-loss disease alopecia: regrow it all
    Kefir heals Crohn's disease
    The patch that treats sciatica while you sleep
    Black seed oil: the cure for every disease but death
    Fights off colds and bronchitis all winter long
    Overcome PCOS naturally with inositol
    Himalayan salt lamp that cures asthma and allergies
    Reverse your fatty liver in 21 days
    Detox drops that dissolve kidney stones
    You won't need chemotherapy after this protocol
    Melatonin spray that fixes sleep apnoea
    `,
  ),
  ...lines(
    'product',
    false,
    `
    Calcium is needed for the maintenance of normal bones.
    Not intended to diagnose, treat, cure or prevent any disease.
    See a doctor if you have eczema.
    It will not heal the rift between the two boards.
    Travel insurance that covers diabetes, asthma and heart conditions
    A cookbook for people with diabetes: 90 recipes
    We donate 5% of each sale to cancer research.
    Vitamin C contributes to the normal function of the immune system.
    Meat cured for 18 months in the mountain air
    This does not cure acne, and no cream does.
    Ask your pharmacist before use if you take medicine for high blood pressure.
    How anxiety works: a course by clinical psychologists
    Treat yourself to a quiet weekend
    Treat your dog to a new bed
    Prevents scratches on your phone screen
    Prevent fraud on your account with two-step sign-in
    Fragrance-free, suitable for eczema-prone skin
    The hospital treats 4,000 patients with cancer each year.
    Depression: symptoms and where to find help
    An interest-rate rise may prevent a recession.
    Sugar-free chocolate, suitable for people with diabetes
    Walk for Alzheimer's on 4 June
    Resin fills and heals cracks in old oak
    Our antivirus stops every virus it knows
    Ibuprofen 200 mg (PL 12345/0001) relieves headache pain. Always read the label.
    Does vitamin D prevent colds? The evidence is thin.
    Heart rate and blood pressure monitor with large display
    A pill organiser for seven days
    Stress-free moving in Leeds
    Beat the winter blues with a trip to Madeira
    Kills 99.9% of bacteria on hard surfaces (EN 1276)
    Dry skin? Our oat cream leaves it soft for 24 hours.
    Allergy information: contains nuts and milk
    A novel about a plague that nobody can cure
    Fight cancer with us: join the relay
    We cured the hams and smoked the trout ourselves
    Pain au chocolat, baked at five every morning
    Fitted sheets that prevent slipping
    Therapy for anxiety with registered psychologists; what helps differs from person to person.
    The plague of slow laptops ends here
    Stop taking the bus: our bikes start at £9 a month
    The recession-proof career course
    `,
  ),
  ...pieces(
    'landing',
    true,
    'html',
    `
    <section><h1>Balance tea</h1><p>A blend of nine herbs. Customers tell us it got rid of their migraines.</p><a class="btn" href="/buy">Buy for £19</a></section>
    %%
    <ul><li>Boosts energy</li><li>Cures chronic fatigue syndrome</li><li>Vegan capsules</li></ul><button>Add to basket</button>
    %%
    <blockquote>“After one jar my son's eczema healed completely.” Mara</blockquote><h2>Oat Balm, 50 ml</h2><button>Add to basket</button>
    `,
  ),
  ...pieces(
    'landing',
    false,
    'html',
    `
    <section><h1>Balance tea</h1><p>A blend of nine herbs, caffeine-free. Not a medicine.</p><a class="btn" href="/buy">Buy for £19</a></section>
    %%
    <h2>Health cover</h2><p>Includes treatment of cancer, diabetes and heart disease by specialists near you.</p><a class="btn" href="/quote">Get a quote</a>
    %%
    <h2>Glucose meter</h2><p>For people who live with diabetes. Talk to your care team before you change any dose.</p><button>Add to basket</button>
    `,
  ),
  ...pieces(
    'email-offer',
    true,
    'email',
    `
    From: PureRoot <hi@pureroot.example>
    Subject: Goodbye, joint pain
    Content-Type: text/plain

    Hello,

    Our turmeric shots cure arthritis at the source. Two bottles for $49.

    PureRoot, 1 Elm, Boise ID 83701
    Unsubscribe: https://pureroot.example/u
    %%
    From: PureRoot <hi@pureroot.example>
    Subject: No more needles
    Content-Type: text/plain

    Hello,

    Thousands have reversed their diabetes with Gluco-Root. Order now for $39.

    PureRoot, 1 Elm, Boise ID 83701
    Unsubscribe: https://pureroot.example/u
    `,
  ),
  ...pieces(
    'email-offer',
    false,
    'email',
    `
    From: PureRoot <hi@pureroot.example>
    Subject: Turmeric shots are back
    Content-Type: text/plain

    Hello,

    Ginger, turmeric, black pepper. Two bottles for $49. These statements have not been evaluated by the FDA; this product is not intended to diagnose, treat, cure or prevent any disease.

    PureRoot, 1 Elm, Boise ID 83701
    Unsubscribe: https://pureroot.example/u
    %%
    From: Calder Clinic <desk@calder.example>
    Subject: Flu vaccines from Monday
    Content-Type: text/plain

    Hello,

    Book a flu vaccination for £18. If you have asthma or diabetes it may be free from your GP.

    Calder Clinic, 1 Row, Leeds LS1 1AA
    Unsubscribe: https://calder.example/u
    `,
  ),
]
