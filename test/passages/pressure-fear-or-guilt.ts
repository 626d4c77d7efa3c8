import { lines, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Selling by dread and by guilt, and warnings that are plain facts. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    Without HomeShield your family is next.
    If you don't renew today, hackers will take everything you own.
    I'll lose my bonus if you cancel.
    Good parents buy GPS watches.
    Don't risk your child's life for the sake of a few pounds.
    Are you putting your family at risk? Order the alarm now.
    After all we've done for you, you're leaving?
    Every minute you wait, your data is being stolen.
    You could lose your life savings tonight. Get SafeVault.
    If you love your kids, you'll buy the safer seat.
    We'll have to let people go if you cancel.
    Unless you act, burglars will find your home.
    Don't be the next victim. Install ProtectX.
    Your home is defenceless without our lock.
    Your identity is for sale right now. Protect it for $9.
    A responsible owner would never skip our pet plan.
    My children depend on your purchase.
    Don't let your family suffer because you didn't insure.
    Would you forgive yourself if something happened to your baby?
    Without our filter you are poisoning your family.
    Your loved ones will pay the price if you don't plan today.
    It's only a matter of time before you get hacked.
    If you ignore this, you could go to prison. Buy the tax kit.
    Real mothers choose NaturaMilk.
    Your competitors will crush you if you don't subscribe.
    Don't wait until it's too late to protect your children.
    Do you want to leave your children with nothing? Get covered.
    Skip this and your business will be destroyed by hackers.
    You owe it to your family to upgrade.
    Imagine your house burning while you sleep. Order now.
    If you unsubscribe, our team will lose their jobs.
    What if your child never came home? Get KidTrack.
    Cancel now and you lose all protection against thieves.
    Your computer is infected. Buy the cleaner now.
    A good husband gives diamonds.
    Your neighbours have already been robbed. You may be next.
    Do it for your children: buy the premium plan.
    Hackers are watching you right now. Get the VPN.
    Don't gamble with your family's safety.
    Leaving your home unprotected? Thieves love that.
    One wrong click and your savings are gone. Subscribe today.
    Our staff are counting on you. Please don't cancel.
    You are risking your health every day without PureAir.
    If you cared about your dog, you would buy the best food.
    Cancer is hiding in your kitchen. Order the water filter.
    Without this cover you could lose your home.
    Don't leave your loved ones with your debts.
    Is your baby safe tonight? Buy the monitor.
    How would you live with yourself if you skipped the check?
    You'd have only yourself to blame. Insure today.
    If you don't upgrade, your files will be gone forever.
    Thousands of families are ruined every day. Don't be one of them.
    Please don't let our small shop die. Buy something today.
    Only bad parents let kids online without FilterPro.
    Your car could be stolen tonight. Order the tracker now.
    Protect your family before it's too late.
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    Recall: the battery can overheat. Stop using model X; we replace it free.
    Your domain expires on 3 January; e-mail stops working then.
    Phishing mails rose this year; here is how to spot them.
    Smoke alarms are required by law in rented homes.
    A lock for your front door.
    Smoke alarm with a 10-year battery.
    Family tickets from €40
    Protects your phone from drops of up to 2 m.
    Keep your passwords in one place.
    Back up your files every night.
    A bike lock that holds for five minutes against bolt cutters.
    Without sugar
    Without a card you can pay by invoice.
    If you don't renew, your plan ends on 4 May.
    If you don't like it, send it back.
    If you don't have an account, create one.
    Don't worry, your data is safe with us.
    Our insurance pays if your luggage is lost.
    Travel insurance covers medical costs up to €1 million.
    In 2025, 3 percent of bikes in the city were stolen.
    One in five homes has radon above the limit (Radon Agency, 2025).
    A good coat lasts ten years.
    Good parents read books. So do good children.
    Parents choose the school holidays.
    Made for children aged 3 to 6.
    Your child can learn to swim.
    For the whole family
    We help families who have lost their homes.
    Donate: each £10 buys five meals.
    Our team is here for you.
    Our staff are on holiday until Monday.
    You may lose your seat if you arrive after 19:30.
    You could win a holiday.
    You will lose access on 4 May.
    Never leave a child alone in the bath.
    Keep out of reach of children.
    Danger: do not open while it runs.
    Do not use near fire.
    Unless you cancel, the plan renews on 4 May.
    Hackers took part in our weekend event.
    A game about burglars
    Stolen Hearts, a novel
    The Family Man, season 2
    Fireproof safe, 30 litres
    Two-factor login keeps others out of your account.
    Virus scanner for Windows
    We check links for malware.
    Test your water for lead: kit with lab report.
    Life insurance from €8 a month.
    Prices rise in January.
    If you miss a payment, we write to you.
    If you cancel, you keep access until the end of the month.
    Cancel now
    Protect your eyes from the sun.
    Protect the table with a mat.
    Do it yourself: a shelf in an hour.
    `,
  ),
  ...unseen(
    'landing',
    true,
    `
    Your house could be the next one they break into.
    Thieves strike every 12 seconds. Are you ready?
    Would you trust your child's life to a cheap seat?
    Without cover your family could end up on the street.
    Don't let hackers steal your memories.
    If you cancel, a child goes hungry tonight.
    Your cat thinks you don't care. Buy the tower.
    Stop being a bad parent. Order the tutor.
    You are one click away from losing everything.
    Criminals already know your address.
    We gave you everything and this is how you thank us?
    The next fire could be yours.
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Child seat for 9 to 18 kg
    Thieves' Market, open on Sundays
    Fire doors and smoke vents
    A safe for papers and cash
    If you cancel, we refund the rest.
    Cat tower, 140 cm
    Learn how to spot a scam
    Parents' evening on Monday
    We moved house.
    Our insurance covers theft from your garage.
    One click to reorder
    A story of love and loss
    `,
  ),
]
