import { sheets } from './lines.ts'
import type { Passage } from './passage.ts'

const bad = `
=== renewal-notice
Your plan renews soon! Enjoy another great year with us.
=== renewal-notice eml
From: Taskly <hello@taskly.example>
Subject: We're updating our pricing
Content-Type: text/plain

Hi Sam,

To keep improving Taskly we are updating our prices. See the FAQ for more.

The Taskly team
=== renewal-notice
# Your trial ends in 3 days

We hope you love Brightboard. There is so much more to discover.

[Open Brightboard](/app)
=== renewal-notice eml
From: Fitclub <hi@fitclub.example>
Subject: Your membership renews on 3 January 2027
Content-Type: text/plain

Hi Jo,

Your membership will renew on 3 January 2027 so that you can keep training. See you at the club!
=== renewal-notice html
<h1>Your subscription is about to renew</h1><p>Your annual plan renews for $120. Nothing to do on your side.</p>
=== renewal-notice
Hello {{first_name}},

Your {{plan_name}} plan renews automatically on {{renewal_date}}.

Thanks for being a customer.
=== renewal-notice
# Price change

From next month your plan will cost a little more.

If you have questions, reply to this e-mail.
=== renewal-notice html
<p>Good news: your policy with Harbour Insurance will renew automatically.</p><p>Your new premium is £412.</p>
=== renewal-notice eml
From: Domainly <renew@domainly.example>
Subject: Auto-renewal notice for {{domain}}
Content-Type: text/plain

Your domain will be renewed for another year at our standard rate.
=== renewal-notice
Your free trial is ending. Your card will be charged when it does.

[Keep my plan](/keep)
=== renewal-notice html
<h2>Your box club renewal</h2><p>On 12 December we will charge $79 for your next quarter.</p><p>Enjoy your next box!</p>
=== renewal-notice
# We're increasing the price of Studio

Your new price is $24 a month.

Thank you for your support.
=== renewal-notice
Dear customer,

your contract for Premium TV ends soon and will be extended by a year.
=== renewal-notice html
<p>Your antivirus protection expires in 7 days.</p><p>We will renew it for you so you stay protected.</p><a href="/account">My account</a>
=== renewal-notice eml
From: Photocloud <mail@photocloud.example>
Subject: Your storage plan renews next week
Content-Type: text/html

<p>Your 200 GB plan renews next week for $29.99.</p><p>Questions? Visit our help centre.</p>
=== renewal-notice
Subscription renewal: {{plan}}. Amount: {{amount}}. Date: {{date}}.
=== renewal-notice
# Heads up

Your yearly subscription renews in 30 days. We've added dark mode, widgets and more this year.
=== renewal-notice html
<h1>Changes to your bill</h1><p>From 1 March 2027 your monthly price goes up to £38.</p>
=== renewal-notice
Your trial of Pro is over on Friday. After that you will be moved to the paid plan.
=== renewal-notice
Hi {{name}}, it's nearly time for your renewal! You'll be billed on {{next_billing_date}}. Cancel in Settings.
=== renewal-notice eml
From: Wellness Weekly <news@ww.example>
Subject: Renewal reminder
Content-Type: text/plain

Your magazine subscription renews automatically at $49.

To cancel, write to us.
=== renewal-notice html
<p>We've simplified our plans. Your Classic plan becomes Plus on 1 February 2027 and costs $15 a month.</p>
=== renewal-notice
Your hosting renews on 5 May 2027. The amount will be taken from your card. [Manage plan](/billing)
=== renewal-notice
# Your membership expires

Your card on file will be charged £60. To keep things simple, there is nothing you have to do.
=== renewal-notice html
<h1>Price update</h1><p>We are raising prices by 8%.</p><a href="/blog">Read why</a>
=== renewal-notice
Your 14-day trial finishes tomorrow. To keep your boards, stay with us!
=== renewal-notice eml
From: Broadline <service@broadline.example>
Subject: Your prices are changing
Content-Type: text/plain

Dear customer,

every year we review our prices. From 1 April 2027 your broadband will cost £3 more.
=== renewal-notice
Your app subscription will renew in two days for $9.99.
=== renewal-notice html
<p>Your insurance renews on {{renewal_date}}.</p><p>Your premium: {{new_premium}}</p>
=== renewal-notice
Your licence keys renew at the end of the month at the current list price. Contact sales with questions.
=== renewal-notice
# Renewal confirmed for 2027

We will renew your plan on 1 January 2027 and charge €99.
=== renewal-notice
Just a reminder that your subscription to The Ledger renews on 8 June 2027.

[Read today's paper](/today)
=== renewal-notice html
<h1>Trial ending soon</h1><p>Your trial ends on {{trial_end}}. You will then be charged {{price}} a month.</p>
=== renewal-notice
Your coaching plan is up for renewal. Lock in another year today.
=== renewal-notice eml
From: Petbox <woof@petbox.example>
Subject: Time to renew
Content-Type: text/plain

Your dog's plan renews on 1 July 2027 for $40 a month.

Love, the pack
=== renewal-notice
We will renew your parking permit automatically. Cost: £120.
=== renewal-notice html
<p>From 1 May 2027 the price of your plan changes to $18 a month.</p><p>To cancel, go to Settings.</p>
=== renewal-notice
Your VPN subscription is set to auto-renew soon. You can cancel in your account.
=== renewal-notice
Your plan will be upgraded and renewed at the new price on 3 August 2027. Cancel any time in Billing.
=== renewal-notice
Notice of renewal. Term: 12 months. Start: 1 September 2027.
`

const good = `
=== renewal-notice
Acme Pro renews on 3 January 2027 for $120 a year (now $96). Cancel or switch by 2 January: [Manage plan](/plan). Do nothing and the card ending 4242 is charged.
=== renewal-notice
# Your trial ends on 4 March 2027

Nothing is charged: your account simply closes. To stay, pick a plan from $9 a month.
=== email-transactional
Paid {{total}} on {{date}}. Thank you.
=== renewal-notice eml
From: Fitclub <hi@fitclub.example>
Subject: Your membership renews on 3 January 2027
Content-Type: text/plain

Hi Jo,

Your membership renews on 3 January 2027 for £240 a year, as last year.

You can cancel until 2 January in the app under Membership.
=== renewal-notice html
<h1>Your plan renews soon</h1><p>Plan: {{plan_name}}. Date: {{renewal_date}}. Amount: {{amount}} a year.</p><p><a href="{{cancel_url}}">Cancel or change your plan</a></p>
=== renewal-notice
From 1 March 2027 your plan costs £38 a month instead of £32. You can leave without a fee before that date in My account, or call us.
=== renewal-notice
Your free trial ends on 5 May 2027. We will then charge $12 a month to your card unless you cancel in Settings.
=== newsletter
# What is new this month

We renewed our shop front. Prices start at $5.
=== renewal-notice html
<p>Your domain {{domain}} renews on {{expires_at}} for {{price}}.</p><p>Turn off auto-renewal in your account before that day.</p>
=== renewal-notice
Your magazine subscription ends on 30 June 2027 and does not renew automatically. To go on reading, order another year for $49.
=== renewal-notice eml
From: Photocloud <mail@photocloud.example>
Subject: Your storage plan renews on 9 April 2027
Content-Type: text/html

<p>Your 200 GB plan renews on 9 April 2027 for $29.99 a year.</p><p><a href="/cancel">Cancel online</a> any time before.</p>
=== renewal-notice
Your box ships on 12 December 2026. We charge $79 for the quarter. Skip or cancel by 10 December in your account.
=== renewal-notice
Hi {{name}}, your {{plan}} renews on {{date}} at {{amount}} per month. [Manage subscription]({{manage_url}})
=== renewal-notice
Your policy renews on 2 February 2027. Last year you paid £390; this year it is £412. If you do not want it, tell us by 1 February by phone, chat or e-mail, or cancel online.
=== renewal-notice html
<h1>Price change</h1><p>Studio goes from $20 to $24 a month on 1 June 2027.</p><p>If that is not for you, cancel in Settings before then.</p>
=== email-transactional
# Your receipt

Your subscription renewed today. You paid $9.99.
=== renewal-notice
Your trial ends tomorrow, 8 June 2027. You have no card on file, so nothing is charged and your boards become read-only.
=== renewal-notice
Reminder: The Ledger renews on 8 June 2027 for €12 a month. To stop it, [cancel here](/cancel).
=== renewal-notice
Your contract ends on 31 August 2027. It is not extended. New plans start at £20 a month.
=== renewal-notice eml
From: Broadline <service@broadline.example>
Subject: Your price from 1 April 2027
Content-Type: text/plain

Your broadband costs £32 a month now and £35 a month from 1 April 2027.

You can leave free of charge until 31 March: call us or use your account.
=== renewal-notice
Your parking permit renews on 1 May 2027 for £120. Stop the renewal online by 30 April.
=== renewal-notice
Your licences renew on 1 October 2027: 12 seats at $8 a month each. Change seats or cancel under Billing.
=== renewal-notice html
<p>Your antivirus protection renews on 4 July 2027 for $39.99.</p><p>Switch off automatic renewal <a href="/renewal">in your account</a>.</p>
=== support-reply
Your plan renews on the third of each month, as you asked.
=== renewal-notice
Your dog's plan renews on 1 July 2027 for $40 a month. Pause or cancel in the app.
=== renewal-notice
Renewal on {{renewal_date}}: {{price}} for {{period}}. Not staying? Unsubscribe from the plan in your profile, or write to help@example.com.
=== renewal-notice
We keep your price: Pro renews on 9 September 2027 for $96 a year. You may cancel at any time from your account page.
=== renewal-notice
Your Classic plan ($12 a month) becomes Plus ($15 a month) on 1 February 2027. You can cancel before 1 February in Settings.
=== renewal-notice html
<h1>Trial ending soon</h1><p>Your trial ends on {{trial_end}}. You will then be charged {{price}} a month. <a href="{{cancel_link}}">Cancel</a></p>
=== renewal-notice
Your season ticket is due for renewal by 1 June 2027. The new price is £420 (last season £400). If you do nothing, your seat is released.
=== email-transactional
# Password reset

Use this link within 24 hours.
=== renewal-notice
Your hosting renews on 5 May 2027 at $84 a year. [Manage or cancel](/billing).
=== renewal-notice
Your membership expires on 1 March 2027. There is no automatic renewal; join again for £60 when you like.
=== renewal-notice
Dear member, on 10 January 2027 we collect your yearly fee of €99. Do you want to leave? Tell us by 9 January with the form in your profile.
=== renewal-notice
Your gym plan renews on 1 August 2027: $35 a month. End it with one click under Plan.
=== renewal-notice
Your trial ends on 2 October 2027. You will not be charged.
=== renewal-notice
Your plan renews in 30 days, on 4 November 2027, for $60. To end it, reply STOP or use Settings.
=== renewal-notice
Price change on 1 December 2027: from £9 to £10 a month. Leave any time without notice: Account, then End plan.
=== renewal-notice html
<p>Your coaching plan renews on {{date}} for {{amount}}.</p><p><a href="{{account_url}}">Manage your subscription</a></p>
=== renewal-notice
Your VPN renews on 3 April 2027 for $59.99 a year. Auto-renewal can be turned off in your account until 2 April.
`

export const passages: readonly Passage[] = [...sheets(true, bad), ...sheets(false, good)]
