import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Offers whose end is moved, and terms, warranties and dates that are extended as such things are. */
export const passages: readonly Passage[] = [
  ...unseen(
    'email-offer',
    true,
    `
    By popular demand we've extended our Black Friday sale. ¶ 40% off everything until Thursday.
    SALE EXTENDED: one more day to take half off all shoes.
    Good news! We have extended the offer for another week. ¶ Two pizzas for £15.
    Our Cyber Monday deals have been extended to Wednesday. ¶ Up to 60% off.
    Due to overwhelming demand, our half-price offer is extended through the weekend.
    We've decided to extend our early-bird discount until 15 May. ¶ Save $200 on your ticket.
    Our biggest sale just got longer. ¶ We extended it: 30% off until Monday.
    Offer extended until 30 June: first month free.
    Can't get enough? We're extending the flash sale! ¶ 25% off with code FLASH.
    `,
  ),
  ...unseen(
    'email-offer',
    false,
    `
    Our checkout was down for four hours on Friday, so we have extended the sale by a day. ¶ 30% off until Sunday.
    The tax office has extended the deadline for filing to 31 January. ¶ Our software is £30 a year.
    Extended warranty: three more years for £49. ¶ 10% off this week.
    We've extended our opening hours: we are open until 9 in December. ¶ Sale now on.
    Extended sizes are here: dresses from 4 to 32. ¶ 20% off until 5 December 2026.
    We have extended your trial by 14 days, as you asked. ¶ After that Plus is $9 a month.
    Extended returns: bring gifts back until 31 January. ¶ 25% off coats until Sunday.
    The exhibition is extended until 5 May. ¶ Tickets £12.
    Our network now extends to 40 cities. ¶ Save 10% on your first trip until 1 March 2027.
    Applications for the bursary are open for one more day. ¶ They close on 3 May.
    The sale ends on Sunday at midnight. It will not be extended. ¶ 30% off.
    Extend your table with a leaf: £120, now £90 until 7 June 2027.
    Join our extended family of growers. ¶ Seeds half price this week.
    `,
  ),
  ...guides(
    'email-offer',
    true,
    `
    Extended! Our 30% off sale now runs until Sunday. ¶ Shop now
    You asked, we listened: 24 more hours to save 25%! ¶ Use code MORE25.
    Missed it? You're in luck: we're keeping the 20% off going until midnight tomorrow. ¶ The deadline has been extended.
    The summer sale is back for one more day. ¶ 50% off swimwear.
    Last chance extended! ¶ You now have 48 more hours to save 35%.
    Extended by 24 hours: buy one, get one free on all teas.
    `,
  ),
  ...unseen(
    'email-offer',
    true,
    `
    Surprise! The sale goes on: we have extended it until Wednesday. ¶ 20% off all lamps
    Our January sale has been extended for another three days. ¶ Up to half off.
    You've got an extra 48 hours to save 30%. ¶ Shop the extended sale
    Deal extended to 15 May: three months for the price of one.
    We're extending our welcome offer by one week. ¶ 50% off your first box.
    Back by popular demand: two-for-one on all pizzas, until Sunday.
    Extended through Monday: $100 off every mattress.
    One more day to save 40% on all flights!
    `,
  ),
  ...unseen(
    'email-offer',
    false,
    `
    We have extended our range: twelve new teas. ¶ 10% off until 1 May 2027.
    Parcels were stuck in the snow, so we have extended the offer until Friday. ¶ 20% off.
    Extend your stay by one more day for £60.
    The council has extended the closing date for grants. ¶ Our grant course is £20 off until 3 March 2027.
    Our offer ends on Friday, 3 December 2027, and will not be extended.
    `,
  ),
]
