import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** More texts for children and for those who care for them. */
export const passages: readonly Passage[] = [
  ...unseen(
    'landing',
    true,
    `
    Hi kids! ¶ Welcome to Monster Mash. To save your monster, enter your email and your first name. ¶ Save
    Attention, kids! ¶ It's time for the big drawing contest. Upload your picture and tell us your name and how old you are. ¶ Enter
    Become a Junior Ranger! For children aged 7 to 10. ¶ Fill in your name and your home address and we will post you a badge. ¶ Count me in
    Boys and girls! ¶ The Candy Crew wants to hear from you. Send us your name and phone number, and we'll ring you live on air!
    Are you under 13? Join Club Comet! ¶ Sign up with your email and pick a username. ¶ Let's go
    For kids ages 5-9 ¶ Play Penguin Pop! Type your name and your birthday so that we can throw you a party. ¶ Play now
    Dear children, ¶ Santa wants your letters! Write your full name and address in the box below. ¶ Send to Santa
    Kids' Club ¶ Hey kids, want a prize on your birthday? ¶ Tell us when it is, and give us your email. ¶ I'm in
    Calling all young explorers! ¶ Register with your name, your age and your email to begin the hunt. ¶ Start
    Hello kids! Vote for your favourite hero. ¶ We only need your email address and your age. ¶ Vote
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Hi kids! ¶ Welcome to Monster Mash. Pick a funny nickname and start; please do not use your real name. ¶ Play
    Camps for children aged 7 to 10 ¶ Book for your child: enter your name, your email and your child's age. ¶ Book now
    Hey kids! ¶ Come to the library on Saturday for stories and cake. ¶ Adults: leave your email to get a reminder.
    Clothes for kids aged 2 to 9 ¶ Enter your email and get 10% off your first order. ¶ Sign up
    Calling all children! ¶ The parade starts at 10 by the town hall. Bring a drum!
    A school for children under 10 in Leeds ¶ Request a prospectus: give us your name and address. ¶ Send
    For kids ages 5-9 ¶ Your teacher gives you a code. Type in the code to play. ¶ Start
    Help a child today ¶ Give your name and email to become a sponsor of children under 12. ¶ Become a sponsor
    Are you under 18? Then you cannot open an account. ¶ Adults: sign up with your email.
    Dear children, ¶ Santa wants your letters! Ask a grown-up to write your address on the envelope.
    `,
  ),
]
