import type { Passage } from './passage.ts'

/** One mail a line: `from | subject | body and footer`, where ` / ` parts paragraphs; every second one was not looked at since. */
const mails = (flag: boolean, text: string): Passage[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, at) => {
      const [from, subject, body] = line.split(' | ')
      const mail = `From: ${from}\nSubject: ${subject}\nContent-Type: text/plain\n\n${body.replaceAll(' / ', '\n\n')}\n`
      return { text: mail, format: 'email', kind: 'email-offer', flag, ...(at % 2 === 1 ? { held: true } : {}) }
    })

const pages = (flag: boolean, htmls: readonly string[]): Passage[] =>
  htmls.map((text, at) => ({ text, format: 'html', kind: 'newsletter', flag, ...(at % 2 === 1 ? { held: true } : {}) }))

/** Commercial mail whose footer hides who writes from where, and mail that says it. */
export const passages: readonly Passage[] = [
  ...mails(
    true,
    `
    Acme <news@acme.example> | Autumn coats | Hello, / New coats from £90. / © Acme 2026. All rights reserved. / Unsubscribe: https://acme.example/u
    Jessica <deals@xk32.example> | A little something | Hi, / I picked three deals for you. From $9. / Unsubscribe: https://xk32.example/u
    Brightleaf <hello@brightleaf.example> | Tea time | Hi, / Our spring teas are here: $8 a box. / You get this because you signed up. Unsubscribe
    No Reply <noreply@shoply.example> | Half price today | Hi, / All shoes half price. / This mailbox is not monitored. / Unsubscribe: https://shoply.example/u
    Votura Team <team@votura.example> | Webinar on Thursday | Hi, / Join us on Thursday and see how teams save hours. / Cheers, / The Votura team / Unsubscribe
    Gym One <info@gymone.example> | £10 off | Hi, / Join in November and get £10 off a month. / Gym One. Terms apply. Unsubscribe here: https://gymone.example/u
    Marco <marco@growthpilot.example> | Quick question | Hi, / I help shops double their leads. Worth a call? / Marco / Opt out: reply STOP
    Petal <bloom@petal.example> | Roses from $25 | Hi, / Roses, tulips and lilies, from $25. / Follow us on Instagram. / Manage preferences: https://petal.example/p
    Daily Deals <d@dailydeals.example> | 12 deals inside | Hi, / A toaster for $12, a drill for $30. / Privacy policy. Unsubscribe.
    Kettle & Co <shop@kettle.example> | The new kettle | Hi, / It boils in 90 seconds. £49. / Kettle & Co Ltd. Registered company number 0912345. / Unsubscribe
    Wanderly <trips@wanderly.example> | Lisbon for £99 | Hi, / Three nights in Lisbon for £99. Book by Sunday. / Sent with love from our team in Berlin. / Unsubscribe
    Sam at Loopdesk <sam@loopdesk.example> | Your desk, tidier | Hi, / Loopdesk keeps your tickets tidy. From $12 a seat. / Sam, Loopdesk / Unsubscribe
    Casa <hola@casa.example> | Rugs, 20% off | Hi, / All rugs are 20% off until Friday. / Casa, the home of nice things / Unsubscribe
    Pixel <hi@pixel.example> | Prints from €5 | Hi, / Prints of your photos from €5. / View in browser. Forward to a friend. Unsubscribe.
    Northwind Crypto <x@nwcrypto.example> | Buy in two taps | Hi, / Get our app and buy your first coin today. / Capital at risk. Unsubscribe
    Fit Meals <eat@fitmeals.example> | First box $29 | Hi, / Ten dinners, one box, $29. / Questions? hello@fitmeals.example / Unsubscribe
    Lola <lola@lola.example> | Swimwear is back | Hi, / New prints, same fit. From $60. / Love, Lola / Unsubscribe
    TaxPal <go@taxpal.example> | File for £39 | Hi, / File your return in 20 minutes for £39. / TaxPal is a trading name. Unsubscribe
    Vale Wines <wine@vale.example> | Six reds for £48 | Hi, / Six reds, delivered, for £48. / Please drink responsibly. Over 18s only. Unsubscribe
    OneCloud <no-reply@onecloud.example> | 2 TB for $5 | Hi, / Upgrade to 2 TB for $5 a month. / Please do not reply to this message. Unsubscribe
    Studio Nine <nine@studio.example> | Last places in pottery | Hi, / Six evenings, clay and kiln included, £140. / Call us on 0113 496 0000. Unsubscribe
    Hobby Hub <hub@hobby.example> | Yarn sale | Hi, / All merino is $6. / hobby.example. Unsubscribe
    PrimeLeads <sales@primeleads.example> | 10,000 contacts | Hello, / Buy 10,000 verified contacts for $199. / Best regards, PrimeLeads / Unsubscribe
    Zest <zest@zest.example> | Juice for a week | Hi, / Seven bottles, £35. / © 2026 Zest Drinks Limited. Unsubscribe
    Auto Parts Now <apn@parts.example> | Brake pads from $19 | Hi, / Pads, discs, fluid. Ships today. / All prices in USD. Unsubscribe
    Rivière <bonjour@riviere.example> | Soaps from Provence | Hi, / Six soaps for €24. / Made in France. Unsubscribe
    Quillpad <team@quillpad.example> | Write more | Hi, / Quillpad Pro is $4 a month. / The Quillpad Team, 100% remote / Unsubscribe
    StayWell <care@staywell.example> | Vitamins for winter | Hi, / Vitamin D, 90 tablets, £7. / Read our privacy notice. Unsubscribe
    `,
  ),
  ...mails(
    false,
    `
    Acme <news@acme.example> | Autumn coats | Hello, / New coats from £90. / Acme Ltd, 1 High St, Leeds LS1 1AA, UK / Unsubscribe: https://acme.example/u
    Anna at Brightleaf <anna@brightleaf.example> | Tea time | Hi, / Our spring teas are here. / Brightleaf Inc., 400 Oak Avenue, Suite 12, Portland, OR 97204 / Unsubscribe
    Votura <team@votura.example> | Webinar | Hi, / Join us on Thursday. / Votura GmbH, Ringstraße 4, 50667 Köln, Germany / Unsubscribe
    Petal <bloom@petal.example> | Roses | Hi, / Roses from $25. / PO Box 4410, Austin, TX 78765 / Unsubscribe
    Gym One <info@gymone.example> | £10 off | Hi, / Join in November. / {{company_address}} / {{unsubscribe_url}}
    Kettle & Co <shop@kettle.example> | The new kettle | Hi, / £49. / Registered office: Unit 7, Forge Industrial Estate, Bolton BL1 2AB. Company no. 0912345. / Unsubscribe
    Wanderly <trips@wanderly.example> | Lisbon | Hi, / £99. / Wanderly, Rua Augusta 24, 1100-053 Lisboa, Portugal / Unsubscribe
    Loopdesk <sam@loopdesk.example> | Tidy | Hi, / $12 a seat. / Loopdesk LLC | 88 Kearny Street, Floor 3, San Francisco, CA 94108 / Unsubscribe
    Casa <hola@casa.example> | Rugs | Hi, / 20% off. / Calle Mayor 8, 28013 Madrid, España / Unsubscribe
    Pixel <hi@pixel.example> | Prints | Hi, / From €5. / Pixel BV, Herengracht 12, 1015 BK Amsterdam / Unsubscribe
    Fit Meals <eat@fitmeals.example> | Box | Hi, / $29. / Our mailing address is: 1200 Brickell Ave, Miami, FL 33131 / Unsubscribe
    Lola <lola@lola.example> | Swimwear | Hi, / From $60. / *|LIST:ADDRESS|* / *|UNSUB|*
    TaxPal <go@taxpal.example> | File | Hi, / £39. / TaxPal Ltd, 2nd Floor, Albion House, 12 Queen Square, Bristol BS1 4NT / Unsubscribe
    Vale Wines <wine@vale.example> | Reds | Hi, / £48. / Vale Wines, The Old Dairy, Church Lane, Frome BA11 1AA / Unsubscribe
    OneCloud <no-reply@onecloud.example> | 2 TB | Hi, / $5 a month. Questions? Write to help@onecloud.example. / OneCloud Inc, 1 Market Plaza, San Francisco CA 94105 / Unsubscribe
    Studio Nine <nine@studio.example> | Pottery | Hi, / £140. / Studio Nine, 45 Kirkgate, Leeds / Unsubscribe
    Hobby Hub <hub@hobby.example> | Yarn | Hi, / $6. / 3250 Elm Rd, Boise, Idaho 83704 / Unsubscribe
    Zest <zest@zest.example> | Juice | Hi, / £35. / Zest Drinks Limited, 9 Canal Wharf, Nottingham, NG1 7EH / Unsubscribe
    Auto Parts Now <apn@parts.example> | Pads | Hi, / From $19. / Auto Parts Now, P.O. Box 77, Toledo OH 43604 / Unsubscribe
    Rivière <bonjour@riviere.example> | Soaps | Hi, / €24. / Rivière SARL, 14 rue des Lilas, 13100 Aix-en-Provence / Unsubscribe
    Quillpad <team@quillpad.example> | Write | Hi, / $4 a month. / Quillpad, 2261 Market Street #4000, San Francisco, CA 94114 / Unsubscribe
    StayWell <care@staywell.example> | Vitamins | Hi, / £7. / StayWell, Freepost RTKL-ABCD, 20 Park Row, Leeds LS1 5AA / Unsubscribe
    Harbour Books <read@harbour.example> | New crime | Hi, / Six new paperbacks at £8. / Harbour Books, 17 Quay Street, Galway, H91 XY12, Ireland / Unsubscribe
    Maple <hey@maple.example> | Syrup | Hi, / $14. / Maple Co., 55 Bay Street, Toronto, ON M5J 2R7 / Unsubscribe
    Southerly <surf@southerly.example> | Boards | Hi, / A$400. / Southerly Pty Ltd, 6 Campbell Parade, Bondi Beach NSW 2026 / Unsubscribe
    Kiwi Knits <hi@kiwiknits.example> | Wool | Hi, / NZ$9. / 21 Cuba Street, Wellington 6011, New Zealand / Unsubscribe
    Delhi Spice <curry@delhispice.example> | Masala | Hi, / ₹240. / 14 MG Road, Bengaluru 560001, India / Unsubscribe
    Nordlys <hei@nordlys.example> | Lamper | Hi, / Lamps from kr 400. / Nordlys AS, Storgata 5, 0155 Oslo, Norway / Unsubscribe
    `,
  ),
  ...pages(true, [
    '<h1>Weekend offers</h1><p>Chairs from €40.</p><footer><p>© Stoel 2026</p><a href="{{unsubscribe}}">Unsubscribe</a></footer>',
    '<table><tr><td><h1>New in: lamps</h1><p>From $30. <a href="/shop">Shop now</a></p></td></tr><tr><td>You received this because you bought from us. <a href="*|UNSUB|*">Unsubscribe</a></td></tr></table>',
    '<h1>Our summer sale is on</h1><p>Everything 30% off.</p><p style="font-size:11px">Sent by Tidal. <a href="https://tidal.example/unsubscribe">Unsubscribe</a> · <a href="https://tidal.example/privacy">Privacy</a></p>',
    '<h1>Book club: November</h1><p>Three novels for £20.</p><p>Happy reading, Iris</p><p><a href="%%unsubscribe%%">Leave this list</a></p>',
    '<h1>Upgrade your plan</h1><p>Get Pro for $9 a month.</p><a class="button" href="https://app.example/upgrade">Upgrade</a><p>Appwise, the app for the wise. <a href="https://app.example/unsubscribe">Unsubscribe</a></p>',
    '<h1>Two new flavours</h1><p>Plum and rye, £4 a jar.</p><p>Questions? <a href="mailto:jam@jar.example">jam@jar.example</a></p><p><a href="https://jar.example/unsubscribe">Unsubscribe</a></p>',
    '<h1>Sale preview</h1><p>Members shop first: 25% off.</p><div style="display:none">Larkfield Ltd, 1 Mill Lane, Leeds LS1 4AP</div><p><a href="https://l.example/unsubscribe">Unsubscribe</a></p>',
    '<h1>The cheese box</h1><p>Five cheeses, £32.</p><p>Get the app. Find a store. Gift cards.</p><p><a href="https://c.example/unsubscribe">Unsubscribe</a></p>',
    '<h1>Your winter guide</h1><p>Ten trips from €299.</p><p>Trips Agency</p><p><a href="https://t.example/unsubscribe">Unsubscribe</a></p>',
    '<h1>Last call</h1><p>20% off ends tonight.</p><p>Forma Studio · Milan · London · Tokyo</p><p><a href="https://f.example/unsubscribe">Unsubscribe</a></p>',
    '<h1>Hello, desk plants</h1><p>From $12.</p><p>Fern &amp; Co — 4.8 stars from 2,100 reviews</p><p><a href="https://fern.example/unsubscribe">Unsubscribe</a></p>',
    '<h1>Shop small</h1><p>Gifts under £20.</p><p>Registered in England and Wales, number 09871234.</p><p><a href="https://s.example/unsubscribe">Unsubscribe</a></p>',
  ]),
  ...pages(false, [
    '<h1>Weekend offers</h1><p>Chairs from €40.</p><footer><p>Stoel BV, Kade 9, 3011 AA Rotterdam</p><a href="{{unsubscribe}}">Unsubscribe</a></footer>',
    '<h1>New in: lamps</h1><p>From $30.</p><p>Lumen, 1234 Street Rd., Suite 1234</p><p><a href="*|UNSUB|*">Unsubscribe</a></p>',
    '<h1>Our summer sale is on</h1><p>Everything 30% off.</p><p style="font-size:11px">Tidal Ltd<br>18 Harbour Road<br>Falmouth TR11 3XX</p><p><a href="https://tidal.example/unsubscribe">Unsubscribe</a></p>',
    '<h1>Book club</h1><p>Three novels for £20.</p><p>{{ sender.address }}</p><p><a href="%%unsubscribe%%">Leave</a></p>',
    '<h1>Upgrade</h1><p>Get Pro for $9 a month.</p><p>{% include "footer.html" %}</p>',
    '<h1>Two new flavours</h1><p>£4 a jar.</p><address>Jar Foods, 3 Orchard Way, Hereford HR4 9AB</address><p><a href="https://jar.example/unsubscribe">Unsubscribe</a></p>',
    '<h1>Sale preview</h1><p>25% off.</p><p>%%Member_Busname%%, %%Member_Addr%%, %%Member_City%%</p><p><a href="https://l.example/unsubscribe">Unsubscribe</a></p>',
    '<h1>Angebote</h1><p>Stühle ab 40 €. Alles für Ihr Zuhause, frei Haus geliefert, mit zwei Jahren Garantie und ohne Versandkosten für Sie.</p><p><a href="https://s.example/abmelden">Abmelden</a></p>',
    '<h1>The cheese box</h1><p>£32.</p><table><tr><td>Cheese Ltd</td></tr><tr><td>Unit 4, Dairy Yard</td></tr><tr><td>Wells BA5 2AA</td></tr></table><p><a href="https://c.example/unsubscribe">Unsubscribe</a></p>',
    '<h1>Winter guide</h1><p>Trips from €299.</p><p>Trips SA, 10 avenue de la Gare, L-1610 Luxembourg</p><p><a href="https://t.example/unsubscribe">Unsubscribe</a></p>',
    '<h1>Last call</h1><p>20% off ends tonight.</p><p>Forma S.r.l., Via Dante 14, 20121 Milano MI, Italy</p><p><a href="https://f.example/unsubscribe">Unsubscribe</a></p>',
    '<h1>Desk plants</h1><p>From $12.</p><p>Fern &amp; Co, 77 Greene St, New York, NY 10012, USA</p><p><a href="https://fern.example/unsubscribe">Unsubscribe</a></p>',
  ]),
]
