import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Renewal notices and farewell pages that press the reader, and such as give the date, the price and the way out. Written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'renewal-notice',
    true,
    `
    Your plan is about to end ¶ Hi Mel, renew now or lose everything you've built. Your boards, your files, your history: gone forever. ¶ Renew for $99 a year
    Time to renew! ¶ Most of our customers have already renewed. Don't be left behind. ¶ Renew today
    Your membership ends soon ¶ Lock in today's price before it's too late. ¶ £120 a year
    Dear Mr Reid, ¶ Your cover ends this month. Don't gamble with your family's future: renew now before you lose your protection for good. ¶ Renew
    Last call, Sam ¶ If you don't renew, all your data will be deleted and can never be recovered. ¶ Renew for $49
    Your licence is expiring ¶ Renew now: AI forecasting and automatic invoices are coming soon, and only renewed customers will get them. ¶ Renew at €300
    Hi Kim, ¶ You'll lose your founder price forever if you let your subscription lapse. You will never see this price again. ¶ Stay with us
    Don't throw it all away! ¶ You've spent two years building your streak. Let your plan lapse and you'll lose it all. ¶ Renew for $59.99
    Your website is at risk ¶ Renew your hosting now or your site will disappear. Your customers will go to your competitors. ¶ Renew for £84
    Dear member, ¶ Everyone else in your team has renewed. Don't let them down. ¶ Renew my membership
    We'd hate to see you go ¶ After all we've done together, are you really going to let your subscription end? ¶ Renew now
    Act now ¶ Your grandfathered price will be lost for good. Hurry, renew immediately. ¶ Renew at $15 a month
    Hi Dana, ¶ Your photos will be gone forever unless you renew. Don't lose your memories. ¶ Keep my photos, $2.99 a month
    `,
  ),
  ...unseen(
    'cancel-flow',
    true,
    `
    Are you sure you want to cancel? ¶ You will lose all your playlists and everything you've saved. This cannot be undone. ¶ Keep my plan
    Wait! ¶ If you cancel now you'll lose your discount forever. Nobody else gets this price. ¶ Stay and save
    Before you go ¶ Cancel and you lose your progress, your badges and your rank for good. ¶ Never mind, keep Premium
    `,
  ),
  ...unseen(
    'renewal-notice',
    false,
    `
    Your plan ends on 3 March ¶ Hi Mel, if you don't renew, your files stay readable until 3 June, and you can export them at any time. ¶ Renew for $99 a year
    Your renewal ¶ The price rises from £10 to £12 a month on 1 February. If you renew before that, you pay £10 until your term ends. ¶ Renew or cancel in your account.
    Here's what you used this year ¶ 41 reports, 12 seats, 3 audits. Your plan renews on 4 May at $240. You can cancel until 3 May in Settings.
    Dear Mr Reid, ¶ Your home cover ends on 30 June at midnight. From then on a claim for fire or theft will not be paid. The renewal price is £312; last year you paid £298. You may find cover for less elsewhere.
    Your subscription renews on 12 May ¶ We will charge $49 to the card ending 2211. To stop, cancel by 11 May at example.com/cancel. You keep access until the end of the period.
    Your domain example.org expires on 9 September ¶ After that, mail and website stop working. You can renew it for €14 until 9 October; then anyone may register it.
    Dear member, ¶ Your membership ends on 31 December. Renewal is £42. If you would rather not, there is nothing to do.
    Hi Kim, ¶ Your founder price of $8 stays yours as long as you are subscribed. If you leave and come back, the price is $12. Your renewal date is 7 July.
    Your storage plan ended ¶ Your photos are kept until 1 August 2027. Until then you can download them as a zip file. After that we delete them.
    Your licence expires in 30 days ¶ After 14 April the software runs in read-only mode. Renewal costs €300; see what changed this year in the release notes.
    Your policy renews automatically ¶ You need do nothing. If you lose your documents, download them from your account. Cancel within 14 days for a full refund.
    Auto-renewal reminder ¶ On 3 May, $119.88 for one year. Your price is locked until 3 May 2028. Cancel any time before then in Billing.
    Your season ticket ¶ Seats that are not renewed by 15 June go on general sale on 20 June. The price of your seat is £480, as last year.
    Your gym membership renews monthly ¶ £25 on the 1st. Lost your card? Ask at the desk. To leave, give us a month's notice in the app.
    `,
  ),
  ...unseen(
    'cancel-flow',
    false,
    `
    Cancel your plan ¶ You keep Premium until 14 June. Your playlists stay in your account; downloads are removed. You can come back at any time. ¶ Cancel plan ¶ Keep plan
    Your plan is cancelled ¶ You won't be charged again. Export your data before 30 September: after that day it is deleted. ¶ Download my data
    Confirm ¶ If you cancel, your 20% discount ends too. The usual price is $10 a month. ¶ Confirm ¶ Back
    `,
  ),
]
