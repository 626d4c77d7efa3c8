import { held, type Passage } from './passage.ts'

const before: Passage[] = [
  {
    kind: 'trial-signup',
    flag: true,
    format: 'html',
    text: '<h1>All your photos, safe</h1><p>Backups that run while you sleep.</p><a class="btn" href="/trial">Start your free trial</a>',
  },
  { kind: 'email-offer', flag: true, text: 'Get your first month free! Cancel anytime.\n\n[Join now](https://fit.example/join)' },
  { kind: 'landing', flag: true, text: '# A $1 trial of everything\n\nPatterns, lessons, a friendly forum.\n\n[Get it](/join)' },
  { kind: 'ad', flag: true, format: 'text', text: 'Try SkyCast Premium free for 7 days: sky.example/try' },
  {
    kind: 'trial-signup',
    flag: true,
    text: '# Start your 30-day free trial\n\nEnter your card to begin. Your card is not charged today.\n\n[Begin](/begin)',
  },
  {
    kind: 'pricing',
    flag: true,
    text: '| Plan | Offer |\n| --- | --- |\n| Reader | 14-day free trial, credit card required |\n| Club | 14-day free trial, credit card required |',
  },
  {
    kind: 'email-offer',
    flag: true,
    format: 'email',
    text: 'From: Gymly <team@gymly.example>\nSubject: Your free trial is ready\nContent-Type: text/html\n\n<p>Hi there,</p><p>Activate your free trial of Gymly Gold today.</p><p><a class="button" href="https://gymly.example/gold">Activate my free trial</a></p>\n',
  },
  {
    kind: 'landing',
    flag: true,
    text: '# Learn Italian for free for three months\n\nThen keep going.\n\n[Start free trial](/start)\n\n---\n\nPayment details needed.',
  },
  { kind: 'trial-signup', flag: true, text: 'Free trial, renews automatically.\n\n[Start trial](/t)' },
  { kind: 'ad', flag: true, text: 'Sign up for a free 10-day trial of MealBox. Your membership continues automatically.' },
  { kind: 'trial-signup', flag: true, text: '# Try Ledgerly free\n\n14 days on us. Credit card required.\n\n[Try it free](/try)' },
  { kind: 'email-offer', flag: true, text: 'Come back to Tonic: enjoy two months free.\n\n[Claim two months free](/claim)' },
  {
    kind: 'landing',
    flag: true,
    format: 'html',
    text: '<section><h2>Start a free trial</h2><p>Join thousands of designers.</p><form><label>E-mail <input name="email"></label><button>Start free trial</button></form></section><footer><p>Subscription terms</p></footer>',
  },
  {
    kind: 'trial-signup',
    flag: false,
    text: 'Free for 30 days, then $9.99/month from {{charge_date}} until you cancel in Settings > Plan. Card needed.\n\n[Start](/s)',
  },
  { kind: 'trial-signup', flag: false, text: '# 14-day free trial\n\nNo credit card required.\n\n[Start](/s)' },
  { kind: 'email-transactional', flag: false, text: 'Your free trial ends in 3 days. If you do nothing we close the account.' },
  { kind: 'landing', flag: false, text: '# Our clinical trial\n\nThe 30-day trial compared two doses. Results are free to read.' },
  {
    kind: 'trial-signup',
    flag: false,
    text: '# Try Fern free for 7 days\n\nAfter the trial it costs £4.99 a month, renews each month, and you can cancel in the app.\n\n[Try free](/try)',
  },
  { kind: 'landing', flag: false, text: '# Start your free trial\n\n21 days. We do not ask for a card, and nothing is charged when it ends.' },
  { kind: 'help-article', flag: false, text: '## How do I start a free trial?\n\nOpen the pricing page and choose a plan.' },
  { kind: 'landing', flag: false, text: 'Sleep on it with our 100-night home trial. Mattresses from £399.' },
  { kind: 'terms', flag: false, text: 'We may offer a free trial of the service.' },
  {
    kind: 'email-offer',
    flag: false,
    text: 'Your first month is free. After that you pay $12 each month until you cancel online at any time.\n\n[Join](/j)',
  },
  {
    kind: 'pricing',
    flag: false,
    format: 'html',
    text: '<div class="card"><h3>Pro</h3><p>$15/mo after a 14-day free trial</p><p>Renews monthly; cancel anytime from your billing page.</p><a class="button" href="/p">Start free trial</a></div>',
  },
  { kind: 'ad', flag: false, text: 'Free plan for teams of three. Use it as long as you like.' },
  { kind: 'landing', flag: false, text: 'The court set the trial for March; entry is free for 30 days of hearings.' },
]

const tuned: Passage[] = [
  { kind: 'trial-signup', flag: true, role: 'button', format: 'text', text: 'Start my free trial' },
  { kind: 'trial-signup', flag: true, text: '7 days free. Cancel anytime.\n\n[Start](/start)' },
  {
    kind: 'landing',
    flag: true,
    format: 'html',
    text: '<h1>$1 trial</h1><p>Every recipe, every day.</p><footer><p>Subscription terms apply.</p></footer>',
  },
  { kind: 'ad', flag: true, format: 'text', text: 'Try Plus free: plus.example/go' },
  { kind: 'trial-signup', flag: true, text: 'Try Lumen free for 14 days.\n\n[Start my trial](/start)' },
  { kind: 'email-offer', flag: true, text: '# One month free\n\nStream all you like.\n\n[Start my free month](/m)' },
  { kind: 'pricing', flag: true, text: '## Premium\n\nStart your 30-day free trial. Credit card required.' },
  { kind: 'ad', flag: true, text: 'Start your free trial today and get unlimited audiobooks.' },
  { kind: 'trial-signup', flag: true, text: 'Free for 14 days, then it renews automatically.\n\n[Try free](/t)' },
  { kind: 'trial-signup', flag: true, text: 'Free trial, then $12 a month.\n\n[Start](/t)' },
  { kind: 'email-offer', flag: true, text: 'We extended your offer: 60-day free trial of Pro.\n\n[Activate](/a)' },
  { kind: 'landing', flag: true, text: '# Workouts that fit\n\n[Try free for 7 days](/try)\n\nLoved by runners.' },
  { kind: 'trial-signup', flag: false, text: 'Free for 14 days, then $12 a month until you cancel in Settings.\n\n[Start my trial](/start)' },
  { kind: 'trial-signup', flag: false, text: '14-day trial. No card. It just ends.' },
  { kind: 'email-transactional', flag: false, text: 'Your trial ends on {{trial_end}}; nothing is charged and nothing renews.' },
  { kind: 'email-offer', flag: false, text: 'Trial expires in 3 days. Do nothing and we close the account.' },
  { kind: 'landing', flag: false, text: 'Volunteers for the clinical trial are paid.' },
  { kind: 'landing', flag: false, text: '# Start a 14-day free trial\n\nNo credit card needed.' },
  { kind: 'landing', flag: false, text: 'Start for free. Upgrade when you need more.' },
  { kind: 'trial-signup', flag: false, text: '7-day free trial. $29.99/year afterwards. Renews automatically; cancel anytime in the App Store.' },
  {
    kind: 'trial-signup',
    flag: false,
    text: '# Start your free month\n\nToday: $0. From {{date}}: {{price}} per month, charged automatically. Cancel before then in Account.\n\n[Start](/s)',
  },
  { kind: 'landing', flag: false, text: 'We settled before trial. The consultation was free.' },
  { kind: 'email-offer', flag: false, text: 'Your free trial has ended. Choose a plan from $9 a month to keep your boards.' },
  { kind: 'landing', flag: false, text: '# Free 30-day trial\n\nYou will not be charged automatically: when it ends you decide.' },
  { kind: 'product', flag: false, text: 'Free delivery for 30 days after launch.' },
]

/** A second round, written after the first was tuned and measured before anything was changed for it; it has guided the rules since. */
const second: Passage[] = [
  { kind: 'trial-signup', flag: true, format: 'html', text: '<h2>Unlock everything</h2><button>Try 7 days for free</button><p>Restore purchase</p>' },
  { kind: 'email-offer', flag: true, text: 'Your next 3 months are on us! Come back to Chord Premium.\n\n[Get 3 months free](/x)' },
  { kind: 'ad', flag: true, format: 'text', text: 'Watch every match. Start your free week: kick.example' },
  { kind: 'landing', flag: true, text: '# Meal plans made easy\n\n[Start 7-day trial for $1](/go)' },
  { kind: 'trial-signup', flag: true, text: '# Start your free trial\n\nStep 1 of 2: payment method. You can cancel at any time.' },
  {
    kind: 'pricing',
    flag: true,
    format: 'html',
    text: "<div class='card'><h3>Plus</h3><button>Start free trial</button></div><div class='card'><h3>Max</h3><button>Start free trial</button></div>",
  },
  { kind: 'email-offer', flag: true, text: 'Here is a 30-day free pass to the Pro plan. Add your card to activate it.' },
  { kind: 'ad', flag: true, format: 'text', text: 'Sign up today and your first two weeks are free!' },
  { kind: 'landing', flag: true, text: '# Free for a month\n\nThen we keep you learning.\n\n[Start my month](/m)' },
  { kind: 'trial-signup', flag: true, text: 'Enjoy a 14-day free trial of Atlas. It renews into a paid plan.' },
  {
    kind: 'trial-signup',
    flag: false,
    format: 'html',
    text: '<h2>Try 7 days for free</h2><p>Then $39.99 per year. Cancel in Settings at least a day before the trial ends and you pay nothing. Otherwise it renews.</p><button>Continue</button>',
  },
  { kind: 'landing', flag: false, text: '# Try it free for 30 days\n\nNo payment details, no automatic charge.' },
  { kind: 'landing', flag: false, text: 'The trial was held in Leeds and lasted 14 days. Admission was free.' },
  { kind: 'email-offer', flag: false, text: 'Your trial of Atlas has 5 days left. Pick a plan if you want to keep it.' },
  { kind: 'landing', flag: false, text: '# Free forever for small teams\n\nStart for free, invite your team.' },
  { kind: 'product', flag: false, text: 'Try the chair at home for 30 days. Send it back free if it does not fit.' },
  {
    kind: 'pricing',
    flag: false,
    text: '## Plus\n\n£6 a month. Your first 14 days are free; after that we charge £6 each month until you cancel on your account page.',
  },
  { kind: 'landing', flag: false, text: 'Join our free webinar series: 4 weeks, one hour a week.' },
  { kind: 'ad', flag: false, format: 'text', text: 'Test drive the new Meridian for a day. Free fuel.' },
  {
    kind: 'landing',
    flag: false,
    text: '# 14 days free, no strings\n\nNo card. When the 14 days are up, your account is paused until you choose a plan.',
  },
]

/** A third round, written after the second had guided the rules; it has guided them since. */
const third: Passage[] = [
  {
    kind: 'landing',
    flag: true,
    format: 'html',
    text: "<header><a class='btn' href='/t'>Start free trial</a></header><main><h1>Run payroll in minutes</h1><p>From bank feeds to payslips.</p></main>",
  },
  { kind: 'email-offer', flag: true, text: 'Hi Sam, we have added a 21-day trial of Scale to your account offer. [Activate it now](/a)' },
  { kind: 'ad', flag: true, format: 'text', text: '3 months for $0.99. Then regular price. Join Aria.' },
  { kind: 'trial-signup', flag: true, text: 'Get your first box free! Subscription required.\n\n[Get my free trial box](/b)' },
  {
    kind: 'pricing',
    flag: true,
    text: '| | Home | Studio |\n| --- | --- | --- |\n| Trial | 7-day free trial | 7-day free trial |\n| Card | required | required |',
  },
  { kind: 'trial-signup', flag: true, text: '# 1 month free\n\nThen £7.99 a month.\n\n[Start free month](/m)' },
  {
    kind: 'email-offer',
    flag: true,
    format: 'email',
    text: 'From: Pulse <a@pulse.example>\nSubject: Try Pulse Pro free for 14 days\nContent-Type: text/plain\n\nMore charts, more answers.\n\nStart here: https://pulse.example/pro\n',
  },
  { kind: 'landing', flag: true, text: 'Start your risk-free trial today. Enter your card details on the next page.' },
  {
    kind: 'landing',
    flag: false,
    format: 'html',
    text: "<main><h1>Run payroll in minutes</h1><a class='btn' href='/t'>Start free trial</a><p>30 days, no card needed.</p></main>",
  },
  { kind: 'email-offer', flag: false, text: 'Try Scale for 21 days. You will not be charged: when it ends, you go back to your old plan.' },
  {
    kind: 'trial-signup',
    flag: false,
    text: '# 1 month free\n\nAfter that £7.99 a month, taken automatically. Cancel online whenever you like.\n\n[Start](/m)',
  },
  { kind: 'landing', flag: false, text: 'Time trials start at 9. Entry is free for under-12s.' },
  { kind: 'landing', flag: false, text: 'The free version does one project. Upgrade for $5 a month.' },
  { kind: 'product', flag: false, text: 'Not happy? You have a 45-day trial to return the mattress for a full refund.' },
  { kind: 'pricing', flag: false, text: '## Solo\n\n$9 per month, renews monthly until cancelled in Settings. New here? 14 days free first.' },
  { kind: 'email-offer', flag: false, text: 'Thanks for trying Scale! Your free trial ended on Monday. Upgrade for $20 a month.' },
]

/** A fourth round, written after the third had guided the rules; it has guided them since. */
const fourth: Passage[] = [
  { kind: 'trial-signup', flag: true, text: '# Try Harbor for free\n\nFourteen days, all features, card required.\n\n[Start](/s)' },
  { kind: 'email-offer', flag: true, text: 'Give Tempo Gold a spin: first month free!\n\n[Yes please](/y)' },
  {
    kind: 'pricing',
    flag: true,
    format: 'html',
    text: "<div class='plan'><h3>Plus</h3><p>30-day free trial</p><p>Unlimited boards</p><a class='button' href='/x'>Choose Plus</a></div>",
  },
  { kind: 'ad', flag: true, format: 'text', text: 'Start your 7-day free trial now and never miss a recipe again!' },
  {
    kind: 'landing',
    flag: true,
    format: 'html',
    text: '<h1>Audiobooks for every commute</h1><button>Get 2 months free</button><p>Over 100,000 titles.</p>',
  },
  {
    kind: 'trial-signup',
    flag: false,
    text: '# Try Harbor for free\n\nFourteen days, then €6 a month. It renews every month and you can cancel in your profile.\n\n[Start](/s)',
  },
  { kind: 'email-offer', flag: false, text: 'Your trial has been extended to 30 days. We have no card on file, so nothing will be charged.' },
  { kind: 'landing', flag: false, text: 'Free entry for 14 days of the festival. Day pass $10 for workshops.' },
  { kind: 'landing', flag: false, text: '# Free trial\n\nNo card. After 14 days your boards become read-only.' },
  { kind: 'pricing', flag: false, text: 'The Free plan has no time limit. Pro costs $8 per month.' },
]

export const passages: readonly Passage[] = [...held(before), ...second, ...third, ...fourth, ...tuned]
