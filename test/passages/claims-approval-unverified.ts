import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Passages for `claims/approval-unverified`, written before it; every second line was not looked at while tuning. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    Made in an FDA-approved facility.
    ISO 27001 certified.
    We are a GDPR certified platform.
    As seen on national TV.
    Our supplements are FDA approved and vegan.
    SOC 2 Type II certified and HIPAA compliant.
    Government-approved training courses for forklift drivers.
    Officially endorsed by leading sports bodies.
    Doctor approved and kid tested.
    As featured in Forbes, Vogue and The Times.
    All our therapists are fully accredited.
    A CE approved helmet for everyday rides.
    Dentist-approved whitening strips.
    Our kitchen is ISO 9001 accredited, so you can eat with peace of mind.
    Approved by the Ministry of Health.
    HIPAA certified video calls for clinics.
    Certified organic skincare, made by hand.
    An accredited provider of first-aid courses.
    Endorsed by top cardiologists.
    PCI DSS compliant checkout.
    Recognised by the United Nations for our work.
    `,
  ),
  ...lines(
    'landing',
    true,
    `
    # Nightingale Sleep ¶ FDA registered. ¶ [Buy now](/buy)
    ## Security you can trust ¶ - ISO 27001 certified ¶ - SOC 2 compliant ¶ - End-to-end encryption
    ![FDA approved badge](badge.png) ¶ The safest drops for dry eyes.
    **As seen on** BBC, CNN and Sky News
    Vet-approved treats your dog will love. ¶ £6 a bag
    We are government approved and fully licensed. ¶ Get a free quote.
    EU approved face masks, in stock.
    Our cots are safety certified. ¶ €240
    `,
    'markdown',
  ),
  ...lines(
    'landing',
    true,
    `
    <footer><p>ISO 9001 and ISO 14001 certified company</p></footer>
    <div class="badges"><img src="tv.png" alt="As seen on TV"></div><p>The mop that wrings itself.</p>
    <p>Our electricians are certified and approved by all major bodies.</p>
    <h2>Paediatrician approved</h2><p>Soft cups for small hands.</p>
    <p>The only NASA-approved memory foam.</p>
    <ul><li>FDA cleared</li><li>Drug free</li></ul>
    <p>Fully GDPR compliant and ISO certified hosting.</p>
    <p>Clinically tested, dermatologically approved.</p>
    `,
    'html',
  ),
  ...lines(
    'email-offer',
    true,
    `
    Hi Ed, ¶ our course is officially accredited, so your employer will recognise it.
    Join the only app endorsed by sleep doctors.
    Your data is safe: we're ISO27001 certified.
    Featured on Good Morning Britain and in Cosmopolitan!
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    ISO/IEC 27001:2022, certificate IS 712345 (scope: hosting). Verify it at certcheck.example.
    We follow ISO 27001 controls; we are not certified.
    This product is not approved by the FDA.
    Your application has been approved.
    Please sign in to the certified mail portal.
    Certified copies of your passport are needed.
    We are registered in England and Wales, company number 08812345.
    Authorised and regulated by the Financial Conduct Authority, firm reference number 512345.
    Your request must be approved by your manager.
    Pre-approved customers can log in here.
    Once your loan is approved, the money is there in a day.
    Get certified in six weeks: pass the exam and receive your diploma.
    Become an accredited coach with our twelve-week course.
    Our gas engineers are on the Gas Safe Register (no. 512344).
    Soil Association certified, GB-ORG-05, licence P1234.
    Approved drivers only.
    Only use approved chargers.
    Registered charity 1122334.
    Accredited by Ofqual, recognition number RN5123, for the level 3 award.
    Send it by registered post.
    FSC-certified paper (FSC C012345).
    These statements have not been evaluated by the Food and Drug Administration.
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    ISO 27001 certified ([certificate](https://certs.example/is-712345)).
    Accredited by the British Council since 2009 ([see our report](https://britcouncil.example/report)).
    [SOC 2 report](/trust) on request under NDA.
    As seen in The Larkfield Herald, [12 March 2026](https://herald.example/beds).
    Certified B Corp – [our score](https://bcorp.example/larch)
    ## How do I get approved? ¶ Fill in the form.
    Is it FDA approved? ¶ No. It is a general wellness product.
    `,
    'markdown',
  ),
  ...lines(
    'landing',
    false,
    `
    <p>Your account was approved on 3 May.</p>
    <p>ISO 9001:2015 certificate no. 4477-Q, issued by Norcert in 2025.</p>
    <label>Are you a certified installer?</label>
    <p>Find a certified installer near you.</p>
    <p>Certification takes two days.</p>
    <p>Licensed by the Malta Gaming Authority, licence MGA/B2C/123/2020.</p>
    `,
    'html',
  ),
  ...lines(
    'newsletter',
    false,
    `
    The council approved the new cycle lane.
    The agency approved the vaccine in March after two trials.
    A certified accountant will answer your questions on Thursday.
    The board endorsed the plan by seven votes to two.
    As seen from the hill, the town looks like a toy.
    The minister recognised the work of volunteers.
    The school is accredited until 2028 and will be inspected again.
    `,
  ),
]
