import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Replies to complaints and notices whose apology names neither the fault nor who made it, and such as do. Written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'complaint-reply',
    true,
    `
    Hi Tom, ¶ Thanks for getting in touch. We're sorry if you felt let down by our delivery service. Our couriers work very hard to get parcels out on time. ¶ Best wishes, ¶ Customer Care
    Dear Mr Okafor, ¶ Thank you for bringing this to our attention. We apologise if our service fell short of your expectations on this occasion. We have passed your comments to the branch manager. ¶ Kind regards
    Dear Customer, ¶ We have looked into your complaint about the engineer's visit. We apologise if you were inconvenienced. The appointment window was an estimate only.
    Hello Priya, ¶ I've spoken to the driver, who does not remember the conversation as you describe it. Apologies if this caused any upset. ¶ Regards, ¶ Dan
    Dear Ms Lindqvist, ¶ Your claim for compensation has been reviewed and declined. We are sorry that you feel this way about the outcome. ¶ Claims Team
    Dear Mr and Mrs Byrne, ¶ We are sorry you feel that the food was not up to standard. Our kitchen has held a five-star hygiene rating since 2019. ¶ The Manager
    Thank you for your email. We apologize for any inconvenience this may have caused. Please note that our policy does not allow refunds after 30 days. ¶ Customer Service
    Dear valued customer, ¶ Following your complaint, we can confirm that mistakes were made in the handling of your account. We value your business and hope to continue serving you.
    Dear Mr Palmer, ¶ We regret any distress you may have experienced during your mother's time at the home. Our staff are trained to the highest standard. ¶ Yours faithfully
    Dear Sir or Madam, ¶ We are sorry to learn that you have found our response disappointing, and we apologise should you have been caused any inconvenience. Our position remains as set out in our letter of 12 October.
    Dear Mr Rahman, ¶ The bank regrets any misunderstanding that may have arisen regarding the overdraft charges. The charges were applied in line with your terms. ¶ Yours sincerely
    Hello Sam, ¶ We apologise if you have been affected. Some customers may have experienced problems logging in. Everything looks fine on our side now. ¶ The support team
    Dear Miss Turner, ¶ We are sorry for any offence that our advertisement may have caused. It was meant in good humour. ¶ Marketing
    Dear Ms Adeyemi, ¶ We regret that you found it necessary to complain. Having reviewed the notes on your account, I am satisfied that no error occurred. ¶ Yours sincerely
    Dear Parent, ¶ We are sorry if anyone was offended by the remarks at the open evening. The speaker's views are his own. ¶ The School Office
    Dear Dr Evans, ¶ Errors were made when your file was transferred, and lessons will be learned. ¶ Patient Liaison
    Hi Morgan, ¶ Sorry you feel that way! Our fees are listed on the app so there's nothing we can do here. ¶ Cheers, ¶ Nico
    Dear Mr Hughes, ¶ We would like to apologise for any inconvenience or frustration you might have felt. We have closed your complaint. ¶ Resolution Centre
    `,
  ),
  ...unseen(
    'support-reply',
    true,
    `
    Hi Lena, ¶ Thanks for reaching out! We apologize for any inconvenience. Could you try clearing your cache and let us know? ¶ Support
    `,
  ),
  ...unseen(
    'incident-notice',
    true,
    `
    Service notice ¶ Between 9 and 11 this morning some users may have experienced issues. We apologise for any inconvenience this may have caused.
    Status update: resolved ¶ An issue was experienced with card payments earlier today. Mistakes were made and we regret any inconvenience.
    `,
  ),
  ...unseen(
    'complaint-reply',
    false,
    `
    Dear Mrs Hartley, ¶ The heating in room 214 was broken for both nights of your stay, and nobody at reception moved you although three rooms were free. That was our failing and I am sorry. I have refunded both nights, £248. ¶ Yours sincerely, ¶ General Manager
    Hi Tom, ¶ Our courier left your parcel in the rain and the books were ruined. We're sorry we let you down. New copies went out this morning. ¶ Best wishes
    Dear Mr Okafor, ¶ We told you twice that the part was in stock when it was not. I apologise for that, and for the day off work you lost because of it. £60 is on its way to your account. ¶ Kind regards
    Dear Ms Lindqvist, ¶ We got your claim wrong. We used the 2024 table instead of the 2025 one, which cost you £312. I am sorry. ¶ Claims Team
    Hello Priya, ¶ I'm sorry that our driver shouted at you. He was wrong to, and he has apologised to me as well. ¶ Regards, ¶ Dan
    Dear Mr Palmer, ¶ Please let me know if you feel that anything in this letter is not right. We missed your mother's medication on 4 and 5 May and I apologise for the distress that caused her and you. ¶ Yours sincerely
    Hi Jordan, ¶ You were charged $14.99 for shipping although your order qualified for free delivery. That was a bug in our checkout. Sorry about that, and the money is back on your card. ¶ Support
    Dear Ms Cole, ¶ I listened to the recording of your call. My colleague interrupted you four times and hung up. I am sorry for the way she spoke to you. ¶ Complaints Officer
    Dear Passenger, ¶ We cancelled your flight because we had no crew, and then we left you without a hotel. We are sorry. You are owed €250 each, paid within seven days. ¶ Customer Relations
    Dear Mrs Nowak, ¶ If you feel we have not put this right, you can go to the ombudsman within six months. We are sorry that we closed your account by mistake. ¶ Branch Manager
    Dear Mr Foster, ¶ Your sofa came in the wrong colour because I entered the order wrongly. My apologies. The grey one will be with you on 4 December. ¶ Karen, Customer Team
    Dear Dr Evans, ¶ I made two mistakes when I moved your file: I left out the referral and I sent the copy to your old address. I am sorry for both. ¶ Patient Liaison
    Hi Morgan, ¶ Sorry I missed your call yesterday. I have now checked the fees and you are right: we charged you twice. I've refunded $35. ¶ Nico
    Dear Ms Adeyemi, ¶ We are sorry for your loss, and sorry that we wrote to your late husband after you had told us of his death. That letter should never have gone out. ¶ Yours sincerely
    Dear Mr Hughes, ¶ We said an engineer would come on 6 June between 8 and 12. No one came and no one rang. I apologise for the inconvenience of a wasted morning. I have credited £40. ¶ Resolution Centre
    Dear Mrs Patel, ¶ Our adviser told you that the policy covered flooding. It does not. We apologise for giving you the wrong advice and will honour the claim. ¶ Complaints Team
    Dear Resident, ¶ We drilled until 11 at night on 2 and 3 March, two hours past the permit. We are sorry for the noise and have moved the work to daytime. ¶ Site Office
    Dear Ms Moreau, ¶ The car had a bald tyre when we handed it over. We should have caught it. I'm sorry, and I have refunded the day's hire. ¶ Rental Desk
    Dear Mr Gill, ¶ You wrote that our last letter was "a non-apology: sorry if you feel let down". You are right. We sold you the wrong tariff, it cost you £118, and we apologise. ¶ Head of Customer Care
    Dear Miss Turner, ¶ Our poster made a joke at the expense of people with dementia. It hurt you and others. We took it down on Monday and we are sorry that we ran it. ¶ Marketing
    `,
  ),
  ...unseen(
    'support-reply',
    false,
    `
    Hi Lena, ¶ Sorry, this size is sold out. I can let you know when it's back, if you like. ¶ Support
    Hi there, ¶ I'm sorry to hear about your accident. Take whatever time you need; we have paused your payments until March. ¶ Kind regards
    Hello Mr Wu, ¶ Sorry for the late reply. We had 400 emails after Monday's outage and only now got to yours. Your order shipped today. ¶ Help desk
    Hi Casey, ¶ If you feel unwell after taking the tablets, stop and speak to your pharmacist. ¶ Best
    Hello Ruth, ¶ I'm afraid we can't ship to Jersey, sorry. The nearest shop is in Weymouth. ¶ Thanks
    Hi Ben, ¶ If you were charged twice, tell us the last four digits of the card and we will refund the second payment the same day. ¶ Billing
    Hi Amy, ¶ Our app logged you out on Tuesday because we rolled out a bad update. Apologies for that. Version 4.2.1 fixes it. ¶ Support
    `,
  ),
  ...unseen(
    'incident-notice',
    false,
    `
    What happened on 3 November ¶ We deployed a faulty change at 09:10 and nobody could sign in until 10:40. We broke it, and we are sorry.
    Card payments failed today from 12:05 to 13:20 because our certificate had expired. We forgot to renew it. We are sorry for the trouble this caused at your tills. No card was charged twice.
    Incident report ¶ We lost the last six hours of drafts for 212 accounts. We are sorry we deleted your work. Each of those accounts has been written to.
    Water off in Mill Lane ¶ We burst the main while replacing a valve. Supply will be back by 6pm. We apologise to all 140 homes.
    `,
  ),
  ...unseen(
    'help-article',
    false,
    `
    How to write a complaint reply ¶ Say what went wrong and who did it. Do not write that you are sorry if the customer was upset.
    What if a mistake was made on my tax form? ¶ You can correct the form online for twelve months.
    `,
  ),
  ...guides(
    'complaint-reply',
    true,
    `
    Dear Mrs Hartley, ¶ Thank you for your letter of 3 November about your stay with us. We regret that you were unhappy with your stay. All of our rooms are inspected daily and we consider the matter closed. ¶ Yours sincerely, ¶ Guest Relations
    Hi Jordan, ¶ Sorry if there was any confusion about the price. The website clearly says that shipping is extra. ¶ Thanks, ¶ Support
    Dear Ms Cole, ¶ I am sorry if my colleague came across as rude when you rang on Tuesday. That would certainly not have been her intention. ¶ Complaints Officer
    Hi Alex, ¶ We hear you. We're sorry you weren't happy with your haircut. Beauty is subjective, and our stylists do their best for each client! ¶ xo the salon team
    Dear Passenger, ¶ We apologise for any inconvenience you may have suffered as a result of the schedule change. Under our conditions of carriage no compensation is payable. ¶ Customer Relations
    Dear Mrs Nowak, ¶ I understand you feel you were treated unfairly at our branch. I'm sorry that you see it that way. Our adviser followed the process. ¶ Branch Manager
    Dear Mr Gill, ¶ Please accept our apologies if the information given to you by the sales team was not as clear as it might have been. ¶ Sales Support
    Hi Casey, ¶ It's unfortunate that you had a bad experience with our installer. If this upset you, we apologize. ¶ Best, ¶ Field Services
    Dear Mr Foster, ¶ We're sorry that our service didn't meet your expectations. As a gesture of goodwill, please find a £5 voucher enclosed. ¶ Customer Happiness Team
    Dear Mrs Patel, ¶ To the extent that you were given incorrect advice, we apologise. However, you were free to check the policy wording yourself. ¶ Complaints Team
    Dear Resident, ¶ Your complaint about the noise from the works has been noted. We apologise for any disturbance that you may have experienced. ¶ Site Office
    Dear Ms Moreau, ¶ We are sorry that you are disappointed with the condition of the car. All our vehicles go through a 120-point check. ¶ Rental Desk
    `,
  ),
  ...guides(
    'support-reply',
    true,
    `
    Hi there, ¶ Sorry for any inconvenience caused. Your ticket has been closed because we did not hear from you. ¶ The help desk
    Hello Mr Wu, ¶ We're sorry if you've had trouble reaching us. Please use the form on our website. ¶ Kind regards
    `,
  ),
]
