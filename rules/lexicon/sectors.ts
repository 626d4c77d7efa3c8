import { defineLexicon } from '../../src/language/index.ts'

/** Gambling, alcohol, food and coins: what is promised of them that the trade's own codes or laws name. */
export default defineLexicon({
  groups: {
    drink:
      'beer | beers | wine | wines | gin | vodka | whisky | whiskey | rum | cider | prosecco | champagne | hard seltzer | hard seltzers | seltzer | cocktail | cocktails | lager | ale | ales | stout | tequila | mezcal | liqueur | brandy | sake | bitter | bitters | spirit | spirits | aperitif | digestif | schnapps | port | sherry | mead | hard kombucha | rosé | vermouth',
    allergen:
      'nut | nuts | peanut | peanuts | tree nuts | almond | almonds | hazelnuts | gluten | wheat | dairy | milk | lactose | egg | eggs | soy | soya | sesame | fish | shellfish | crustaceans | mustard | celery | lupin | sulphites | sulfites',
    coin: 'ether | solana | dogecoin | usdt | usdc | crypto | cryptocurrency | cryptocurrencies | bitcoin | btc | ethereum | eth | coin | coins | token | tokens | altcoins | stablecoin',
  },
  patterns: {
    'claim.sure-bet': `
      (sure | guaranteed | certain | fixed | risk free) [..1] (win | wins | winner | winners | winnings | bet | bets | jackpot)
      (can't | cannot | never | can not) lose [a] [bet | bets | again]
      (beat | crack | outsmart | hack) (the | your | any) ..1 (casino | casinos | bookies | bookmaker | bookmakers | house | lottery | slots | odds | roulette | dealer)
      (win | chase | get | earn) (back | all back) ..1 (your | all your) (losses | money)
      (recover | recoup) your losses
      (win | winning) (every (time | day | spin | bet) | guaranteed | for sure | with certainty)
      (increase | boost | double | raise | improve) your (chances | odds) of winning
      (lottery | lotto | slot | slots | roulette | betting | blackjack) (system | formula | secret | algorithm | software) ..4 (works | wins | beats | guaranteed | proven)
      (proven | winning | foolproof) (lottery | lotto | slot | slots | roulette | betting | blackjack) (system | formula | secret | algorithm | software | strategy)
      (pay off | clear | escape | end | solve | forget) (your | all | the) ..1 (debts | debt | money (worries | troubles | problems) | bills | financial (worries | problems))
      (turn | make) game:(betting | gambling | your bets | poker | slots) into ..2 (income | salary | job | living)
      (steady | second | regular | extra | monthly) income (from | with) ..1 game:(betting | gambling | poker | slots | roulette)
      (live | living) (off | from) game:(poker | betting | gambling | roulette)
      game:(slots | bets) that (always pay | pay [out] every time)
      win it [all] back
      ({percent=100} | sure) (sure | winning | win | accurate | correct) ..1 (odds | predictions | tips | picks)
      turn {money} into {money} guaranteed
      fixed matches
    `,
    'cue.gambling': `
      tipster | tipsters | (racing | football | betting) tips | accumulator | accumulators
      casino | casinos | bet | bets | betting | bookmaker | bookmakers | bookie | bookies | lottery | lotto | slots | slot | roulette | blackjack | poker | jackpot | sportsbook | spins | spin | odds | wager | wagers | gamble | gambling | scratchcard | scratchcards | bingo
    `,
    // Warnings and help: "gambling will not solve your money worries".
    'cue.gambling-help': `
      (support | help | advice | counselling | helpline) ..4 (gambling | problem | addiction)
      (problem | responsible | safer) (gambling | gambler | gamblers | gaming | play)
      (prize draw | raffle for | charity)
    `,

    'claim.healthy-drink': `
      [the] (healthy | healthier | healthiest | wholesome | wellness | guilt free | feel good) ..3 (<drink>)
      (low | lower | zero | no | fewer | reduced) (carb | carbs | sugar | calorie | calories) ..3 (<drink>)
      (<drink>) ..5 (good for (you | your (body | heart | health | skin | gut | figure | waistline)) | healthy | healthier | guilt free | low (carb | sugar) | sugar free | (low | lower | no) in (carbs | sugar) | (rich in | full of | packed with | source of) ..2 (antioxidants | vitamins | vitamin | minerals | protein | electrolytes | fibre | fiber | probiotics))
      (<drink>) ..5 (helps | help | supports | support | boosts | boost | improves | improve | aids | relieves | relieve) [..1] (digestion | sleep | immunity | immune | heart | circulation | stress | energy | recovery | hydration | metabolism | skin)
      (hangover free | no hangover | without [the | a] hangover | detox | immune boosting | energising | energizing | probiotic | vitamin | antioxidant) ..3 (<drink>)
      (<drink>) ...8 (low in (sugar | carbs | calories) | (no | zero) (carbs | sugar) | guilt free | without guilt | (hangover | headache) free | no (hangovers | headaches) | detoxifying | happy gut | gut health | (support | supports | boost | boosts) your immune system | (aids | aid | helps | help) digestion | (helps | help) you (sleep | relax) | melts (stress | tension) | for recovery | healthier (way | choice | option))
      (<drink>) ...4 (only | just) {number} calories
      (skinny | protein | slimming) (<drink>)
      (<drink>) ..6 is good for (you | your (body | heart | health | skin | gut | figure | digestion))
      (<drink>) ..4 (no hangover | without [the | a] hangover | hangover free | won't give you a hangover)
    `,
    'cue.no-alcohol': `
      (alcohol free | non alcoholic | nonalcoholic | without alcohol | zero alcohol | no alcohol | dealcoholised | dealcoholized | {percent=0} | {percent=0.5} | 0.0 | 0.5 | de alcoholised | de alcoholized)
      (ginger | root) (beer | ale)
      vinegar | shampoo | soap
      (<drink>) (glass | glasses | rack | fridge | cooler)
      (glass | glasses | rack | fridge | cooler) for
      (not | never | isn't) ..2 (healthy | good for)
    `,

    'claim.free-of-allergen': `
      thing:(<allergen>) free
      free (from | of) ..2 thing:(<allergen>)
      (contains | contain | with) no thing:(<allergen>)
      (no | zero | without) [added | any] thing:(<allergen>) ($ | "." | "," | and | or | "!")
    `,
    'fact.may-contain': `
      may [also] contain [traces of]
      (made | produced | packed | baked | prepared) (in | on) ..5 that [also] (handles | handle | uses | use | processes | process | contains)
      (made | produced | packed | baked | prepared) (in | on) ..4 (handling | using | processing)
      (contains | contain) [":"]
      (allergens | allergy advice | ingredients) ":"
      not suitable for ..4 (allergy | allergies | intolerance | intolerances)
    `,

    // A gift for whoever stakes money on coins.
    'claim.stake-bonus': `
      (refer | invite | bring) (a | your | friends) ..2 [and] ...6 (get | earn | receive | both) ..2 ({money} | bonus | free | reward)
      (sign up | signup | welcome | joining | deposit | referral | first deposit | new customer | refer a friend) (bonus | reward | bonuses)
      (get | claim | receive | earn) ..2 {money} ..3 (free | in | of | worth of) ..1 (<coin>)
      (free | bonus) ..1 (<coin>)
      {money} (bonus | free | reward) ..6 (when | if | once) you ..1 (trade | buy | deposit | invest)
      (<coin>) (bonus | giveaway | airdrop)
      cashback [of {percent}] on ..3 (trade | trades | purchase | purchases)
      (free | bonus) (nft | nfts | hardware wallet)
      (claim | get | win) ..3 (mystery box | prize pool | share of)
      (get | claim | receive | earn | earns) ..2 {money} gift card
      we add {money}
    `,
    'cue.coins':
      'crypto | cryptocurrency | cryptocurrencies | bitcoin | btc | ethereum | =ETH | ether | solana | dogecoin | usdt | usdc | altcoins | stablecoin | coin app | (trade | buy | stake | swap) ..2 (coins | tokens)',
    'cue.not-coins': `
      (game | gold | silver | loyalty | in game | arcade | commemorative) (coin | coins | token | tokens)
      no ..3 bonus
    `,
  },
})
