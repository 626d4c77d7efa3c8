import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Posts by people who gain from what they praise, with and without saying so at the start. */
export const passages: readonly Passage[] = [
  ...lines(
    'social-post',
    true,
    `
    My skin has never been better thanks to @glowlab! Use code MIA15 for 15% off.
    So excited to be partnering with @trailwear this season. These boots are unreal.
    Thank you @nestle_home for sending me this gorgeous blender 😍
    Link in bio for 20% off my favourite protein powder, code SAM20.
    Obsessed with this bag @lunabags gifted me.
    Best mattress ever. Shop with my link and save $100.
    Honoured to be an ambassador for @velobikes. You need one.
    The team at Orlo invited me to try their new menu and wow.
    My discount code ANNA10 still works on the whole site!
    I teamed up with @brewco to bring you my morning routine.
    Loving my new sofa from @hygge! They let me pick anything I wanted.
    @fitpro hooked me up with these shorts, comfiest ever.
    New favourite serum. My code saves you 25% until Sunday.
    Working with @aqualab on something special, their filter changed my life.
    PR package from @mua today, every shade is stunning!
    Got this phone for free from @telko to test and it is the best camera I've used.
    Get £20 off your first box with my referral link – I eat these every day.
    This trip with @sunair was magical, thanks for having me!
    Swipe up and enter LEO at checkout for a discount on the knife I swear by.
    Brand ambassador life with @runfast: these shoes are fire.
    Thanks to my friends at @kettleco for the new kettle, I adore it.
    My honest opinion on @drillo: amazing. Use my affiliate link below.
    `,
  ),
  ...lines(
    'social-post',
    false,
    `
    Ad | My skin has never been better thanks to @glowlab! Use code MIA15 for 15% off.
    #ad So excited to be partnering with @trailwear this season.
    Paid partnership with @nestle_home. Thank you for sending me this blender!
    Sponsored by Lumo: my code SAM20 gives you 20% off.
    I bought this bag with my own money and love it.
    Gifted by @lunabags: I could keep it and say what I like.
    Our spring sale starts today: 20% off with code SPRING.
    Use code WELCOME10 at our checkout.
    I earn a commission if you buy through my link. Best mattress I have had.
    Great concert last night, thanks @cityhall!
    I work for Orlo, so I am biased: the new menu is great.
    Happy birthday to our founder!
    Thanks to everyone who came to our shop today.
    My link collection of good articles on bread.
    I'm working with wood this winter.
    Advertisement: I teamed up with @brewco.
    We teamed up with the city to plant 200 trees.
    They sent me the wrong size twice. Never again.
    I partnered with my sister to paint the house.
    As an employee of @velobikes I can tell you the brakes are good.
    Sent me back to my childhood, this film.
    Our code of conduct has been updated.
    `,
  ),
]
