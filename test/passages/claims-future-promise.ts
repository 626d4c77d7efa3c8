import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Things sold on what they will be one day, and plans told as plans. */
export const passages: readonly Passage[] = [
  ...lines(
    'product',
    true,
    `
    Upgrade to Plus today: shared calendars are coming soon.
    Buy the drone now and follow mode will land in a later firmware release.
    Subscribe now. Very soon you'll be able to pay bills straight from the app.
    Order your Kavo watch today – sleep tracking will be added in an upcoming release.
    Renew for another year and get voice commands, launching soon!
    Go Pro for $12 a month. Multi-currency support is on its way.
    Lock in the founder price now; the Android app is just around the corner.
    Pre-order now: the wall box will support two-way charging later this year.
    Our Team plan ($29 a month) will soon include single sign-on.
    Get the Studio licence today and receive free 3D export with the next update.
    Buy once, and future updates will bring offline maps.
    Join Premium today. Coming soon: unlimited transcription.
    The desk comes with an app. Buy now – full home automation is coming next month.
    Sign up now, because our marketplace opens soon and members get in first.
    Purchase the robot today; carpet cleaning will be enabled by a software update.
    €59 per month. Includes autopilot (available soon).
    Upgrade now and be ready: we are about to launch team chat.
    Order today! The headset will soon be compatible with all consoles.
    Start your Business plan now. Integration with your bank will follow shortly.
    Buy the e-bike now, navigation will be unlocked in a later update.
    Renew your licence today – version 9 with AI search is nearly here.
    Subscribe for £6 a month. More languages are being added soon.
    Self-driving hardware included. Order now, the feature will be activated soon.
    Get lifetime access today for $99 and all upcoming modules, soon to be released.
    Buy the speaker now and multi-room sound will be available in the coming weeks.
    Upgrade today. Payroll is in development and will be included at no extra cost.
    Choose the Gold plan now: a dedicated advisor feature is in the works.
    Your subscription will soon give you live sports too. Subscribe now.
    `,
  ),
  ...lines(
    'product',
    false,
    `
    Upgrade to Plus today: shared calendars have been live since May.
    Buy on what works today. Night mode is planned for March 2027, and plans can change.
    Our next model is coming soon. Leave your address and we will tell you.
    Order now. Your parcel will arrive soon.
    Subscribe now and we will send your first issue shortly.
    Buy now, pay later.
    The new season starts soon. Order your tickets today.
    Coming soon to a cinema near you.
    Renew now so that you keep access after 3 May 2027.
    Our shop in Leeds will open soon.
    Order today and your tutor will get in touch soon.
    Upgrade today: single sign-on, audit logs and 24-hour support are included.
    What we are working on: a dark theme, better search, an API. Dates are not set and this may change.
    Buy the lamp today. It will be delivered next week.
    Subscribe now: your trial will end soon.
    The price will rise soon; it is €49 a year until 1 March 2027.
    Christmas is coming soon! Order your tree today.
    We are hiring soon. Send us your CV.
    Will offline mode be available soon? Not this year. Buy only if what is there today suits you.
    Pre-order now. The book will be published on 4 April 2027.
    Summer is coming soon: buy your sun cream now.
    The update is available now for everyone who bought the camera.
    Sign up today and you will soon see how easy it is to save.
    Order now and you will be able to track your parcel in the app.
    `,
  ),
]
