import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Texts that ask children for data without a parent, and texts that bring a parent in or have no child as their reader. Written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'landing',
    true,
    `
    Hey kids! Join the Dino Club ¶ Tell us your name, your birthday and your email and get a free sticker pack! ¶ Sign me up
    For kids aged 6 to 12 ¶ Make your own avatar! Just enter your name, your school and your email address. ¶ Start playing
    Calling all children! ¶ Win a trip to the zoo. Send us your photo, name, age and address. ¶ Enter now
    Kids' Quiz Zone ¶ Want to see your name on the leaderboard? Give us your email and phone number. ¶ Play
    Little Chefs club, ages 7–11 ¶ Type in your name and your email to get recipes every week! ¶ Join
    Hi kids, what's your favourite game? ¶ Fill in the form with your name, your age and where you live, and you could win a console! ¶ Send
    Space Cadets (8-12 years) ¶ Register with your email address and date of birth to save your missions. ¶ Register
    Kids can create an account in seconds! ¶ Enter your full name, email and birthday. ¶ Create account
    Story Time for children under 10 ¶ Tell us your name and your address and we'll send you a letter from the dragon! ¶ Submit
    Are you 12 or under? Cool! ¶ Give us your email so that we can send you new games each week. ¶ Subscribe
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Hey kids! Join the Dino Club ¶ Ask your mum, dad or guardian to sign you up: we need their email and their consent before you can play. ¶ I am a parent
    For kids aged 6 to 12 ¶ Play without an account. We ask for no name and no email.
    Parents: set up a profile for your child ¶ Enter your email and choose a nickname for your child. We will ask you to confirm your consent. ¶ Continue
    Calling all children! ¶ Win a trip to the zoo. A parent must enter for you, with their own name and email address. ¶ Parents, enter here
    Toys for children aged 3 to 8 ¶ Sign up to our newsletter with your email address and get 10% off. For adults aged 18 or over only. ¶ Sign up
    School portal for teachers ¶ Register with your name, your school and your email address. Pupils get a code from you and give no data.
    Children's dentist in Leeds ¶ Book a visit: tell us your name, your phone number and your child's age. ¶ Book
    Family tickets: kids under 12 go free ¶ Enter your email address and we send you the tickets. ¶ Buy
    Babysitters near you ¶ Create an account with your name and email to find a sitter for your kids. ¶ Join
    `,
  ),
  ...unseen(
    'privacy-policy',
    false,
    `
    Privacy ¶ Our app is made for children aged 5 to 11. We ask a parent for consent before we collect a child's name or email address, and parents can see and delete the data at any time.
    Privacy policy ¶ Our services are not directed to children under 13 and we do not knowingly collect personal information from them. We collect your name, email and IP address.
    Privacy ¶ The service is for people aged 16 and over. We collect your name and your email address.
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Kids' shoes ¶ Enter your email to know when size 28 is back in stock. ¶ Notify me
    `,
  ),
]
