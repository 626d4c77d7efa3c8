import type { Passage } from './passage.ts'

/** One mail a line, `subject | body`, where ` / ` parts paragraphs; every second one was not looked at since. */
const mails = (flag: boolean, text: string): Passage[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, at) => {
      const [subject, body] = line.split(' | ')
      const mail = `From: Larkfield <post@larkfield.example>\nSubject: ${subject}\nContent-Type: text/plain\n\n${body.replaceAll(' / ', '\n\n')}\n\nLarkfield Ltd, 1 Mill Lane, Leeds LS1 4AP\nUnsubscribe: https://larkfield.example/u\n`
      return { text: mail, format: 'email', kind: 'email-offer', flag, ...(at % 2 === 1 ? { held: true } : {}) }
    })

/** Subjects whose number, gift or status the mail does not bear out, and subjects that it does. */
export const passages: readonly Passage[] = [
  ...mails(
    true,
    `
    50% off everything | Hello, / Up to 20% off selected coats this week. Shop now.
    Your refund is ready | Hello, / Try Larkfield Plus for £8 a month. Free delivery on all orders.
    Free laptop inside | Hi, / Enter our raffle for the chance to win a laptop. Tickets £5.
    Your order has shipped! | Hi, / New boots are here. From £90.
    $20 off your next order | Hi, / Spend $100 and save $10 with code SAVE10.
    70% OFF SALE | Hello, / Our winter collection has arrived. Wool, cashmere, silk. Shop now.
    Free gift with every order | Hi, / Meet the new kettle. Steel, 1.7 l, £49. Order today.
    Save 30% this weekend | Hi there, / Take 15% off all lamps until Sunday with code LAMP15.
    Flights from £19 | Hi, / Lisbon from £49, Porto from £59, Faro from £64. Book now.
    You've won! | Hi, / We're giving away ten hampers. Enter the draw before Friday.
    Your account has been suspended | Hi, / Upgrade to Pro and get more storage for $9 a month.
    Payment failed | Hello, / Payments made simple: our new card reader is £19.
    Get £50 free | Hi, / Refer five friends and each of you could get £10 credit.
    Your invoice is attached | Hi, / Our accounting app is 3 months for £1. Try it.
    Half price shoes | Hello, / Selected shoes now 25% off.
    Free shipping today only | Hi, / Shipping is £4.95 on all orders. New bags are in.
    60% off ends tonight | Hi, / 40% off ends Sunday. Everything must go.
    Your parcel is waiting | Hi, / We make parcels easy. Ship from £3.20 with Larkfield Post.
    $5 lunch | Hi, / Our lunch menu: soup $7, sandwich $9, salad $11. See you at noon.
    80% off: last day | Hi, / Our new candles smell of fig, cedar and smoke. £18 each.
    A £100 voucher for you | Hi, / Join our panel for a chance to win. Each survey takes ten minutes.
    Free month of Larkfield TV | Hi, / Larkfield TV is now $12.99 a month. Watch on any screen.
    Buy one get one free | Hi, / Buy one, get the second half price on all mugs.
    Your subscription has been cancelled | Hi, / Have you seen our new magazine? Four issues for £20.
    Save up to 75% | Hi, / Everything for the garden at up to 35% off.
    Your password has been reset | Hello, / Our password manager is $2 a month. Try it today.
    Now only $29 | Hi, / The Atlas backpack is now $49. Was $59.
    €15 gift for you | Hi, / Spend €200 and receive a tote bag. Until Sunday.
    Loan approved | Hello, / Find out in two minutes if a loan could suit you. Apply now.
    Get 3 months free | Hi, / Sign up for a year and get 1 month on us.
    We've credited your account | Hi, / Our autumn deals are here. Boots from £60.
    90% off! Really! | Hi, / We have 300 titles in store. Come and browse.
    Free headphones for every customer | Hi, / Our headphones are £29 this week, in black and white.
    Your appointment is confirmed | Hi, / Book a free sight test this month. Frames from £39.
    20% off your first box | Hi, / Try your first box for £25, then £32 a week. Cancel when you like.
    Tickets from $10 | Hi, / Tickets: stalls $45, circle $35, balcony $25.
    Delivery update | Hi, / Tell us what you think: our survey takes two minutes.
    You're a winner, Dana | Hi, / Spin the wheel in our app for a chance at a prize. Download now.
    Your reward has arrived | Hi, / Earn rewards on every shop when you get our store card. Apply today.
    Take £40 off | Hi, / Sofas from £399, delivered in two weeks. Visit a showroom.
    Complimentary facial this Friday | Hi, / Our facials start at $80. Book for Friday now.
    Kitchen sale: 55% off | Hi, / Kitchen sale: 45% off worktops, 35% off units.
    `,
  ),
  ...mails(
    false,
    `
    20% off with SAVE20 | Hello, / Take 20% off all coats with code SAVE20 until Sunday.
    Your trial ends in 3 days | Hi, / Your trial ends on 4 December. Nothing is charged unless you pick a plan.
    Question about invoices | Hi, / You asked how to void an invoice. Here is how.
    {{first_name}}, thanks! | Hi, / Thank you for your order.
    New boots are here | Hello, / Boots in six colours, from £90.
    The 50-mile table | Hi, / Every dish on our menu comes from within 50 miles. Book a table.
    Up to 70% off | Hello, / Last pieces at up to 70% off. Coats £40, shirts £12.
    Half price coats | Hi, / Today all our coats are 50% off.
    Free delivery this weekend | Hi, / Delivery is free on all orders until Sunday.
    Flights from £19 | Hi, / London to Cork from £19 one way. Book by Friday.
    Five ways to use leftover rice | Hi, / Fried, stuffed, baked, in soup, as pudding. Recipes inside.
    Win a hamper | Hi, / Enter our draw before Friday. Rules below.
    Your order has shipped | Hi, / Order 4417 left our shop today and arrives on Friday. Track it below.
    Feel free to ask | Hi, / Our team answers questions about beds all day long.
    Sugar-free is back | Hi, / The sugar-free cola is back in stores: £1.10.
    $20 for you, $20 for a friend | Hi, / Refer a friend and you each get $20 off an order.
    Our 100% wool blanket | Hi, / Woven in Wales from wool alone. £95.
    A gift for the gardener | Hi, / Secateurs, gloves, bulbs: our gift guide. From £12.
    The new MacSpeed 500 | Hi, / It prints 40 pages a minute. $499.
    Two for one on mugs | Hi, / Buy one mug, get the second free.
    Save 30% | Hi, / Members save 30 percent on every class in December.
    News from the orchard | Hi, / We pressed 9,000 litres of juice. Bottles are £4.
    10% more storage, same price | Hi, / Every plan now has 10% more storage.
    Your receipt from Larkfield | Hi, / You paid £24.00 on 3 November for order 4417.
    Save £15 on lamps | Hi, / £15 off any lamp over £60. Code LAMP.
    Last chance: 25% off ends tonight | Hi, / 25% off everything ends at midnight.
    Black Friday has begun | Hi, / Everything is 40% off until Monday.
    Free tickets to the garden show | Hi, / We have 50 free tickets. Reply to get yours.
    Only £9.99: the travel mug | Hi, / Our travel mug is £9.99 this week (was £14.99 from 1 Aug to 30 Oct).
    Our gift to you: 15% off | Hi, / Take 15% off your next order with THANKS15.
    Get 3 months free | Hi, / Pay for nine months and get three months free.
    How we refund | Hi, / Refunds now take two days instead of five.
    An offer you can smell | Hi, / New candles: fig, cedar, smoke. £18 each.
    Your 2026 in numbers | Hi, / You ran 412 miles and climbed 9,000 metres.
    7 free recipes | Hi, / Download seven recipes. They cost nothing.
    1,000 thanks | Hi, / A thousand of you now subscribe. Thank you.
    $99 bundle | Hi, / The starter bundle: grinder, kettle, scale. Yours for $99.
    £5 off for you | Hi, / Your code is {{code}}: {{discount}} off your next shop.
    Caffeine-free evenings | Hi, / Try our rooibos. £4.50 a box.
    Half-term in Devon | Hi, / Cottages from £320 for four nights.
    A 12-month plan for your lawn | Hi, / Feed in April, cut in May, rest in July. Feed from £9.
    Buy one get one free | Hi, / Buy one mug, get one free. Mix and match.
    `,
  ),
]
