import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Letters on unpaid bills and on quarrels: threats, and firm words that leave a way. */
export const passages: readonly Passage[] = [
  ...lines(
    'email-transactional',
    true,
    `
    Pay today or we will sue you.
    If we do not receive $240 by tonight, legal action will begin immediately.
    Bailiffs will call at your home on Friday.
    You will be taken to court if you ignore this e-mail.
    We are going to take legal action against you without further notice.
    Your wages can be seized. We will garnish your wages from next month.
    Unless you pay now we will inform your employer about the debt.
    Failure to pay within 24 hours will lead to court proceedings.
    Non-payment will ruin your credit score for years.
    You could be arrested for leaving this bill unpaid.
    We shall start court proceedings tomorrow.
    Our debt collectors will visit you at work.
    If the review stays up, we will take you to court.
    Remove your complaint or we will take legal steps.
    We'll sue you for every cent.
    A lawsuit will be filed within 48 hours.
    We will contact your family about the unpaid balance.
    Final warning: legal proceedings start now.
    You may be prosecuted if the modem is not back by Monday.
    We have no choice but to take legal action. Pay at once.
    The sheriff may come and seize your belongings.
    Ignore us and your credit record will be destroyed: we will wreck your credit rating.
    Failure to respond will result in legal action.
    We will repossess your car.
    `,
  ),
  ...lines(
    'email-transactional',
    false,
    `
    Your invoice of $240 is 14 days late. Please pay by 1 July, or tell us if something is wrong.
    If you dispute this bill, reply within 30 days. After that we may take legal action.
    Letter before claim: you owe £240. Free debt advice is at hand, and you can pay in instalments.
    Our court is open for tennis from 8 to 10.
    We never take legal action against customers who write reviews.
    Your parcel will be delivered today; our driver may call at your door.
    The police have found your stolen bike. Please contact them.
    You can take us to court, or write to the ombudsman first.
    Your card was declined. Update it and nothing is lost.
    Repossessed cars: auction on Saturday.
    We are sorry about the threat of legal action in our last letter. It was sent by mistake.
    Your credit score has gone up by 12 points.
    Please tell your employer which pension you have.
    In case of emergency we will contact your family.
    We will cancel your account on 3 May if the fee stays unpaid.
    The legal department has read your question and answers below.
    `,
  ),
]
