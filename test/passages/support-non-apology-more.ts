import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** More replies to complaints, written before the rule learnt how such replies avoid the fault. */
export const passages: readonly Passage[] = [
  ...unseen(
    'complaint-reply',
    true,
    `
    Dear Mr Carver, ¶ I was sorry to read that your flight home did not live up to what you expected. We carry four million passengers a year and the vast majority are satisfied. ¶ Customer Relations
    Dear Ms Ito, ¶ If our engineer gave you that impression, we apologise. He is one of our most experienced colleagues. ¶ Service Desk
    Dear Mrs O'Dowd, ¶ We're sorry to hear you were dissatisfied with your kitchen fitting. We believe that the work was done to a good standard. ¶ Yours sincerely
    Hello Ian, ¶ Apologies if you feel we have not dealt with this as you would have liked. Our decision stands. ¶ Regards
    Dear Guest, ¶ We are sorry if your experience was less than perfect. We hope that you will give us another chance. ¶ The Hotel Team
    Hi Becca, ¶ Sorry you didn't enjoy your meal! Taste is such a personal thing. ¶ The kitchen crew
    Dear Mr Yates, ¶ We regret that you are unhappy with the way in which your claim was handled. The claim was handled in line with our procedures. ¶ Claims
    Dear Dr Singh, ¶ Please accept our apologies for any inconvenience caused. We trust that this settles the matter. ¶ Admin Office
    Dear Ms Flynn, ¶ We apologise if you did not receive the level of service that you expect from us. ¶ Member Care
    Hi Oscar, ¶ We're really sorry you had a poor experience with us. Feedback like yours helps us improve. ¶ Have a great day, ¶ Mia
    Dear Mr Webb, ¶ I apologise if my earlier email was in any way unclear. As I said, the warranty does not cover this. ¶ Claims Handler
    Dear Mrs Rossi, ¶ We are sorry for any upset our letter may have caused. Letters of this kind are produced automatically. ¶ Accounts
    Dear Sir, ¶ The Council regrets any inconvenience to residents. ¶ Highways
    Dear Customer, ¶ Sorry if you were left waiting. Our lines are busy at this time of year. ¶ Call Centre
    Dear Ms Haas, ¶ We are sorry that we did not meet your expectations this time. Please find below a 10% code for your next order. ¶ Shop Team
    Dear Miss Dean, ¶ We regret that on this occasion our service did not reach the standard you were hoping for. ¶ Head Office
    Hi Leo, ¶ I'm sorry you feel we misled you. All of the information was on the page. ¶ Sam
    Dear Mr Ng, ¶ It appears that errors may have been made during your application. We apologise for any concern. ¶ Lending
    `,
  ),
  ...unseen(
    'complaint-reply',
    false,
    `
    Dear Mr Carver, ¶ I was sorry to read that your flight did not live up to what you expected. You sat on the ground for five hours because we sent the plane out with a broken door, and we gave you nothing to eat. I apologise. €600 is on its way. ¶ Customer Relations
    Dear Ms Ito, ¶ Our engineer told you that the boiler was beyond repair. He was wrong: a £30 valve had failed. We apologise for that and have cancelled the invoice. ¶ Service Desk
    Dear Mrs O'Dowd, ¶ You are unhappy with your kitchen, and I can see why: we fitted two doors the wrong way up and scratched the worktop. I'm sorry. Two fitters will come on Monday. ¶ Yours sincerely
    Dear Guest, ¶ We overbooked the hotel and moved you to another at midnight. We are sorry. ¶ The Hotel Team
    Hi Becca, ¶ I'm sorry your steak was cold. I let it stand on the pass for ten minutes. Dinner is on me next time. ¶ Joe
    Dear Mr Yates, ¶ I have upheld your complaint. We took eleven weeks to settle a claim that should have taken two, and we did not tell you why. I am sorry. ¶ Claims
    Dear Mrs Rossi, ¶ On 4 May we sent you a demand for a bill that you had paid on 28 April. We apologise for the upset this caused you. Our system has been changed so that it checks payments first. ¶ Accounts
    Dear Mr Webb, ¶ If you are unhappy with this reply, you can ask for a review by writing to us within 30 days. ¶ Claims Handler
    Dear Customer, ¶ You waited 48 minutes on the phone and were then cut off. We had too few people on the phones that day. We're sorry. ¶ Call Centre
    Dear Ms Haas, ¶ We're sorry we didn't send the vase you ordered. I packed the wrong one. The right one left today. ¶ Shop Team
    Dear Ms Flynn, ¶ Thank you for telling us how happy you were with Ahmed. I have passed it on. ¶ Member Care
    Dear Mr Ng, ¶ We are sorry to hear of your father's death. I have closed his account and there is nothing more that you need to do. ¶ Lending
    Dear Sir, ¶ We dug up the wrong street. We regret the inconvenience to you and your neighbours, and the road will be open again on Friday. ¶ Highways
    Dear Miss Dean, ¶ I'm sorry that you were ill on your holiday, and that our rep refused to call a doctor. She should have called one at once. ¶ Head Office
    `,
  ),
]
