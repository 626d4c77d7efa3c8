import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Letters about debts that threaten, and letters that state what follows and how to get help. Written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'support-reply',
    true,
    `
    Dear Mr Stone, ¶ Your account is 30 days late. Pay the full amount today or we will take you to court. ¶ Collections
    FINAL WARNING ¶ Unless we get $212 within 24 hours, legal action will be taken against you without further notice.
    Dear Ms Reed, ¶ If you do not pay at once, we will send bailiffs to your home to seize your belongings. ¶ Recoveries Team
    Hi Kelly, ¶ This is your last chance to pay. Ignore this message and you could be arrested. ¶ Debt Desk
    Dear Customer, ¶ We will ruin your credit rating and tell your employer about this debt if payment is not made by 5pm today.
    Dear Mr Ali, ¶ Failure to pay immediately will result in a lawsuit and the garnishment of your wages. ¶ Legal Dept.
    `,
  ),
  ...unseen(
    'support-reply',
    false,
    `
    Dear Mr Stone, ¶ Your payment of £40 was due on 3 May. If you are finding it hard to pay, call us: we can agree a plan. Free debt advice is at example.org. ¶ Customer Care
    Dear Ms Reed, ¶ We have not heard from you since our letters of 2 April and 2 May. If we have not agreed a plan by 16 June, we may apply to the county court for a judgment. You can get free advice before then from a debt charity. ¶ Recoveries
    Dear Mr Ali, ¶ You asked whether we would take legal action. We will not. The debt is too old to be enforced. ¶ Legal Dept.
    Dear Mrs Holt, ¶ You have the right to take us to court if you disagree with our decision. ¶ Complaints
    Dear Customer, ¶ We have ended court proceedings. Nothing more is owed. ¶ Accounts
    `,
  ),
  ...guides(
    'support-reply',
    false,
    `
    Hi Kelly, ¶ If you get a text in our name that says you will be arrested, it is a scam. Do not pay. ¶ Fraud team
    `,
  ),
]
