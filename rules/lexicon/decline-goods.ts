import { defineLexicon } from '../../src/language/index.ts'

/** What everybody wants and what nobody does: a label that refuses the one or welcomes the other puts shame into the reader's mouth. */
export default defineLexicon({
  groups: {
    boon: '<boon-money> | <boon-self> | <boon-life> | <boon-world> | <boon-play> | <finer>',
    'boon-money':
      '<gain> | income | profit | profits | revenue | earnings | wealth | financial freedom | refund | present | presents | loot | privileges | loyalty points | miles | benefits | member price | member prices | advantage | advantages',
    'boon-self':
      '[better | good | great | perfect | clear | glowing | healthy | my | soft | smooth | shiny] (health | skin | hair | teeth | smile | looks | body | figure | sleep | posture | eyesight | memory | mood) | wellbeing | well being | wellness | energy | strength | muscles | fitness | confidence | style | happiness | joy | fun | comfort | peace of mind | peace and quiet | self respect | self care | a break | glow | being (healthy | fit | happy | rich | safe | strong | smart | informed | attractive | confident | organised | organized | productive | beautiful)',
    'boon-life':
      'safety | security | privacy | protection | future | career | [a] better (job | life | body | world | future | me | salary) | promotion | raise | success | growth | customers | clients | leads | traffic | followers | friends | friendship | love | romance | [my] (family | kids | children | parents | loved ones | baby | pet | dog | cat) | knowledge | education | skills | good grades | ambition | ambitions | dream | dreams | goal | goals | quality | convenience | adventure | adventures | good (food | coffee | wine | music | books | advice | news | company | deals | service | taste | habits | luck | things | ideas) | free time | productivity | opportunities | results | (more | extra) (bookings | patients | guests | subscribers | readers | visitors | students | views | sign ups | donors | listeners | players | members | storage | space)',
    'boon-world':
      '[the | our] (planet | climate | environment | nature | earth | animals | wildlife | oceans | ocean | forests | forest | rainforest | bees | whales | trees) | [quality | independent | free | honest | real | local] (journalism | press | reporting | farmers | shops | artists | makers | charities) | democracy | the truth | [clean | safe] water | (hungry | sick | poor) (children | kids | families | people) | other people | refugees | veterans | (children | people | animals | families) in need | human rights | charity | my (community | country | neighbours | neighbors | health | safety | body | skin | hair | teeth | heart | money | finances | pension | retirement | reputation)',
    'boon-play':
      '[my] (progress | streak | trophies | achievements | high score | ranking | rank | status | vip status | level | levels | badges | coins | gems | crown | collection | perks | lucky spin | free spins | victory | team | teammates | guild)',
    /** Qualities of what nobody asks for. */
    /** What makes anything worth having, and what spoils it. */
    finer:
      'better | faster | clearer | smarter | healthier | happier | easier | stronger | safer | softer | smoother | brighter | fresher | tastier | warmer | cleaner | quicker | younger | richer | fitter | thicker | whiter | cosier | cozier | sharper | greener | calmer | great | good | amazing | perfect | beautiful | healthy | fresh | delicious | glowing | clean | safe | secure | happy | fun | extra | free | unlimited | effortless | stunning | affordable | cheaper | lower | lasting | real | authentic | nice',
    poorer:
      'slower | lousy | crappy | rubbish | shabby | tired | tiring | dreary | gloomy | grumpy | stuffy | leaky | squeaky | dusty | mouldy | stained | faded | scratched | cramped | hectic | stressful | frustrating | annoying | tedious | repetitive | confusing | cracked | tangled | bumpy | shaky | fuzzy | rusty | sweaty | soggy | sticky | sore | flat (hair | tyres | tires | soda) | wet (socks | feet | shoes) | dead (plants | batteries | phone) | empty (fridge | wallet | handed | seats) | yellow teeth | bad breath | split ends | mosquito bites | parking tickets | overdraft fees | lost luggage | cold (feet | hands) | dark circles | slow | duller | poorer | uglier | weaker | harder | staler | higher | pricier | dirtier | noisier | lonelier | sicker | sadder',
    sour: '<poorer> | boring | bland | stale | burnt | burned | slow | ugly | dull | messy | dirty | smelly | itchy | greasy | tasteless | soggy | lumpy | uncomfortable | outdated | bad | poor | worse | worst | awful | terrible | mediocre | average | overpriced | expensive | pricey | unhealthy | unsafe | insecure | weak | lonely | noisy | broken | crowded | endless | wasted | painful | sleepless | unreliable | blurry | plain old | same old | inferior | second rate | low quality | cold (pizza | coffee | food | dinner | meals | feet | showers | tea | nights) | long (queues | queue | lines | waits | wait | waiting times | commutes) | high (prices | bills | fees | rates | interest) | dry (skin | hair | lips) | old (habits | ways | life | self | routine)',
    bane: '<sour> | fake news | guesswork | pollution | plastic waste | junk food | snoring | queues | queueing | queuing | waiting | standing in line | [more] (spam | ads | adverts | commercials | junk mail | interruptions) | wrinkles | acne | pimples | dandruff | frizz | cellulite | belly fat | grey hair | gray hair | stress | [back] pain | headaches | heartburn | debt | debts | [bank | late | hidden | roaming | high] fees | surprise bills | (energy | heating) bills | mess | clutter | dust | noise | dirt | germs | bugs | mosquitoes | bedbugs | viruses | malware | hackers | scams | scammers | thieves | fraud | hassle | chaos | problems | danger | buffering | lag | loading screens | paperwork | manual work | spreadsheets | insomnia | hunger | loneliness | failure | failing | mediocrity | boredom | ignorance | blisters | sweat | mould | mold | weeds | rejection | <suffering> | <plight>',
    suffering:
      'losing | missing | wasting | struggling | guessing | suffering | worrying | overpaying | overspending | paying (for | more | too much | extra | [the] full price | full | double | fees | interest | for (shipping | delivery | postage)) | getting (hacked | robbed | scammed | lost | sick | bored | ripped off | fined | caught | stuck | bitten | burned | burnt | sunburnt | fat | old | behind | left behind | nothing | less) | being (alone | lonely | hacked | robbed | scammed | ripped off | late | last | left out | left behind | ignored | lazy | the last | sick | tired | <plight> | <sour>) | falling behind | going without | giving up | doing (it | everything | things | this) (manually | by hand | alone | myself | the hard way) | staying <plight> | living with | having (less | no (fun | friends | money | time | energy)) | the hard way',
    lose: 'abandon | ditch | throw away | throw out | bin | trash | lose | forfeit | surrender | sacrifice | give up [on] | quit on | waive | waste | kill | break | burn | toss | toss away | let go of | walk away from | turn my back on | turn your back on | miss | miss out on | pass up | turn down | say (no | goodbye | bye) to | squander | ruin | leave behind',
    refuse: 'refuse | reject | ignore | skip | decline | dismiss | pass on | deny | opt out of',
    /** Said with a sigh. */
    meekly: 'really | just | actually | honestly | totally | truly | even | still | also | already | simply | much | rather | kind of | secretly',
    fine: 'fine | ok | okay | cool | happy | good | comfortable | content | alright | all right | at peace',
    tragic:
      'die | starve | suffer | go hungry | burn | expire | end | freeze | fail | drown | rot | win | slip away | slip | go to waste | vanish | fall behind | struggle | down | cry | wait | sink | fade | fade away | disappear | run out | lapse | melt',
  },
  patterns: {
    'claim.decline-shame': `
      (i | we) <meekly> (don't | do not | dont) (want | need | deserve | love | value | trust | believe in | care (about | for)) [my | our | the | a | any | more | better | good | to have | to get] [..1] <boon>
      (i | we) (don't | do not | dont | never | won't | will not) (want | need | deserve | love | like | enjoy | value | trust | believe in | care (about | for) | wish for) [my | our | the | a | an | any | more | better | to have | to get | to know | having | getting] [..1] <boon>
      (i | we) [<meekly>] (don't | do not | dont | couldn't | could not) care [less] (about | for | if | whether | how) (the | my | our | other | a | any | being | getting | having | where | saving)
      (i | we) [<meekly>] (don't | do not | dont) (want | need | wish | care) to (be <fine> | be (healthy | healthier | rich | richer | fit | fitter | safe | safer | smart | smarter | happy | happier | better | stronger | faster | informed | successful | loved | my best | part of | a winner | debt free | the best | fluent) | [ever] (speak | write | sing | dance | play | cook | code | draw | drive | run | swim) (like | better | fluently | fluent | well | faster | english | spanish | french | german | with confidence) | change (my life | the world | lives | a life | anything) | make a difference | fall in love | meet (people | someone | anyone | friends | singles | my) | reach my | reduce my | cut my | lower my | simplify | level up | shine | glow | stand out | fit in | sleep (well | better) | stay (safe | healthy | informed | fit | ahead | protected | in shape | warm | dry | young) | save (lives | a life | the | time | energy | water | children | animals) | give (children | kids | hope | back) | help (children | kids | people | animals | others | anyone) | end (hunger | poverty) | get (fit | rich | better | ahead | healthy | stronger | results | paid | paid more | hired | promoted) | stop (smoking | snoring | overpaying | wasting | hunger))
      (i'm | i am | im | we're | we are) not [<meekly>] (interested in | into | bothered about | worried about | concerned about | keen on | a fan of | serious about | ready for) [my | our | the | a | any | more | better | having | getting] [..1] (<boon> | growing | saving | improving | learning | winning | looking | feeling | earning | sleeping | helping | protecting)
      ^^ not [<meekly>] (interested in | into | bothered about | worried about | concerned about | a fan of | serious about | ready for) [my | our | the | a | any | more | better | having | getting] [..1] <boon> ...4 $$
      (i | we) [<meekly>] (don't | do not | dont | never) (want | need | wish | care) to ..4 (<finer> | more | like a (pro | native | star | king | queen | boss | chef | local) | for less | with ease | in style)
      (i'm | i am | im) not [yet | <meekly>] ready to (change | transform | improve | be (happy | rich | fit | healthy) | take control | commit to myself | succeed | start living | grow up)
      (i | we) [<meekly>] (like | love | enjoy | prefer | choose | want | adore | welcome | accept) [my | the | a | our | to (get | have | see | be) | having | getting | these | more] [..1] <bane>
      (i'm | i am | im | we're | we are) [<meekly> | perfectly | quite | completely | absolutely] <fine> (with | being | staying | living with | getting) [my | the | a | our | to (get | have | see | be) | having | getting | more | paying] [..1] <bane>
      (i'm | i am | im | we're | we are) [<meekly> | perfectly | quite | completely | absolutely] <fine> (without | not) [my | the | a | our | having | getting | any | more | knowing | being | saving] [..1] (<boon> | saving | knowing | being | winning | growing | sleeping)
      (i | we) [<meekly>] (don't | do not | dont) mind [a | my | the | some | having | paying] [..1] (<bane> | getting | being (<plight> | the | last | late))
      (i'd | i would | id | i'll | i will) (rather | sooner | prefer to) [<meekly>] (be | stay | remain | keep | live | go | feel | look | get | have | eat | sit | sleep | wear | drive) [my | the | a | with | in] [..1] <bane>
      (i'd | i would | id) (rather | sooner) [<meekly>] (buy | pay | book | order | get) ..3 (later | full price | a higher price | more | at full price | elsewhere for more | double)
      (i'd | i would | id) (rather | sooner) [<meekly>] (wait in line | stand in line | queue | struggle | sweat | starve | suffer | fail | freeze | walk | guess | lose | miss | waste)
      (i'll | i will | ill | we'll) [<meekly>] (do | manage | learn | handle | fix | try | build | solve) ..3 the (hard | slow | old | long | boring | painful | expensive | wrong) way
      (i'll | i will | ill | we'll) [<meekly>] (leave | go | walk away | go home | walk out) [with] (empty handed | nothing)
      (leave | go | walk away | go home | exit) [with] (empty handed | nothing)
      (i'll | i will | ill) [<meekly>] (figure | work | sort) [..3] out ..4 (myself | alone | on my own)
      (i'll | i will | ill) [<meekly>] (live with | put up with | settle for | stick with | stick to | keep) [my | the | a | our | being | having] [..1] (<bane> | less)
      (i'll | i will | ill) [<meekly>] (wing it | tough it out | hope for the best | cross my fingers | stay in the dark | go it alone | fend for myself | learn the hard way | lose | miss out | be sorry | regret it | fail | live without | be (sorry | the only one | left out | bored | lonely | miserable | unprotected | stuck | late | broke))
      (i'll | i will | ill) (pass on | skip | miss | give up | do without | live without | forgo | forego) [my | the | a | this | these | any | all] [..1] <boon>
      (i | we) can (live | do | manage | survive) without [my | the | a | this | these | any | your] [..2] <boon>
      (i | we) (don't | do not | dont) have (a | any) (dream | dreams | goals | goal | friends | taste | ambition | ambitions | heart | style | hope | plan for | conscience | future | self control | willpower | standards | imagination | sense of)
      (i | we) have (no | zero) (dream | dreams | goals | friends | taste | ambition | ambitions | heart | style | hope | conscience | future | self control | willpower | standards | imagination | sense of | shame | life)
      (i'm | i am | im) (heartless | selfish | stingy | greedy | hopeless | ungrateful | careless | clueless | hopelessly | doomed | irresponsible | reckless | naive | gullible | unambitious | unlucky | uncool | cheap | mean | cruel | a (cheapskate | slob | coward | quitter | loser | failure | bad | terrible | lazy | boring | hopeless | fool | nobody | couch potato | scrooge | grinch) | too (good | busy | cool | rich | lazy | smart | old | poor | scared | afraid | tired | important | perfect | clever | cheap | stingy) (for | to))
      (i | we) (won't | will not | wont | refuse to | can't be bothered to | don't (care | bother) to) (help | support | save | feed | protect | donate | give | care | improve | learn | grow | join the fight | stand with | stand up) ..5 $$
      (i | we) (hate | dislike | despise | loathe | can't stand | am against | don't like | do not like | don't love) [my | the | a | our | having | getting | being | any | all] [..1] (<boon> | fun | winning | saving | sleeping | learning | helping | being (happy | healthy | rich | fit | safe))
      ^^ [no ","] [just] <lose> (my | this | these | the | our | your | a | an | such a | all my) [..2] <boon>
      ^^ [no ","] [just] <lose> (free (money | stuff | gifts | shipping) | {money} | {percent} | savings | easy money)
      ^^ [no ","] [just] <refuse> (my | this | these | the | our | your | a | an | such a) [..1] (present | gift | reward | bonus | savings | prize | treat | discount | surprise | freebie | free | perks | benefits | once in a lifetime | amazing | incredible | exclusive | fantastic | unbeatable | protection | chance | opportunity)
      ^^ [no ","] [just] <refuse> (free (money | stuff | gifts | shipping | spins) | savings | success | happiness | protection)
      let [the | my | our | these | those | this | your | them] ..3 <tragic> ...3 $$
      (let | leave) [the | my | our] ..2 (down | behind | to die | to suffer | to starve | to chance)
      leave [the | my | our | your] ..3 (at risk | unprotected | exposed | hungry | unsecured | uninsured | defenceless | defenseless | in danger | homeless | without help | without protection)
      (proceed | continue | go on | go ahead | travel | fly | drive | leave | carry on | live | shop | stay) with [an | a | my | no | the | zero] [..1] (unprotected | uninsured | insecure | risk | risks | risky | unsafe | unsecured | no (protection | cover | safety)) ...3 $$
      (continue | proceed | travel | go | leave | ship | drive | fly | carry on) without (protection | cover | coverage | being protected | peace of mind | safety | security) ["(" not recommended ")" | at (my | your) own risk | and (risk | hope | pray)] $$
      (continue | keep | keep on | go on | carry on | stay | stop) (being | living | looking | feeling | sleeping | eating | working | acting) [like] [a | an] <bane>
      (stay | remain | live | keep | continue [to be] | go on) [being] [a | an | my] (<plight> | <sour> | alone | lost | unknown | unfit | fat | ignorant | unnoticed | miserable | unhappy | frustrated | sleepless | nobody | irrelevant | confused | disconnected | hungry | weak | unfit | beginner | quitter | loser) $$
      keep (my | the | our | being | having | getting | seeing | your) [..1] <bane>
      keep my ..1 (old | plain old | same old | boring | dull) [..1] (life | habits | ways | routine | self | look | body | style | meals)
      (show | give | send | bring) me [the | my | some | more] [..1] <bane>
      (i'm | i am | im) not [<meekly>] (worth it | worthy | good enough | smart enough | brave enough | strong enough | cut out for | worth saving | worth the)
      (i'm | i am | im) (sure | certain | confident) (nothing | i'll never | it will never | it won't | nobody | no one) ...5 (break | happen | go wrong | hack | steal | fail | notice)
      (i'd | i would | id) rather not (be | have | get | know | see | feel | look | live | sleep | own) [my | the | a | any | more] [..1] (<boon> | rich | well | young)
      (i'll | i will | ill) (never | always) (learn | change | win | succeed | be (<finer> | rich | fit | good) | know | get (better | fit | rich) | make it | have | struggle | lose | pay | miss)
      (i'll | i will | ill) [<meekly>] (stay | stick | go | remain | continue) (on | with | in) [the | my | a] [..1] <bane>
      (i | we) (give up | gave up | quit) on [my | the | our | learning | a | getting | being]
      (i | we) (know | knew) (better | it all | best)
      say no to [a | an | the | my | all | these] [..1] <boon>
      kiss [my | the | your] ..3 goodbye
      (close | leave | skip | exit | quit | decline | continue | cancel | go | dismiss | ignore | unsubscribe) [this | it | now | anyway] and (regret | lose | miss | disappoint | suffer | fail | fall behind | stay <plight> | go hungry | forget | let | give up | risk | hope | pray | overpay | pay more | pay full)
      (cancel | ruin | spoil | kill | crush | end | bury | delay | postpone) my (dream | dreams | happiness | future | chance | chances | success | progress | glow up | transformation | journey | luck)
      ^^ [please] (don't | do not) (protect | save | help | feed | reward | treat | spoil | thank | inspire | improve | insure) (me | my | us | our | them | the | a) ...4 $$
      ^^ [please] (don't | do not) (send | give | show | tell) me (my | the | a | your | any) [..1] (<finer> | gift | gifts | reward | discount | savings | bonus | prize | secret | secrets)
      (my | our) ..2 can (wait | stay | suffer | rot | fall behind | starve | go without | live without | manage without | take the fall | look after | fend for | break | get stolen | burn | be (hacked | ugly | boring | slow | sad))
      (my | our) ..2 (doesn't | don't | does not | do not) (like | want | need | deserve) [a | the | any | more] [..1] (<boon> | treats | toys | help | love | protection)
      (maybe | ask me | call me | come back) when it's too late
      (i'll | i will) explain [it] to (my | our) (boss | kids | wife | husband | family | team | clients | customers | children)
      let ..2 (hackers | thieves | scammers | burglars | strangers | criminals | the competition | my competitors | rivals | germs | bugs | rust | weeds | mould) ...6 $$
      let ..3 (fend for themselves | fend for itself | have it all | get away | down | behind)
      ^^ [<meekly>] (happy | fine | ok | okay | content | comfortable | cool) (with | being | staying | getting | to (get | have | be | keep | stay | <suffer> | pay)) [my | the | a | having | getting | paying] [..1] <bane>
      ^^ [<meekly>] (happy | fine | ok | okay | content | comfortable) (to <overpay> | without [my | the | a | any] [..1] <boon>)
      ^^ [<meekly>] (prefer | like | love | enjoy | rather | choose) [to | be | stay | my | the | a | being | having | getting] [..1] <bane>
      ^^ [<meekly>] (hate | dislike | don't want | don't need | don't like | don't deserve | don't care about | no need for | no time for | not a fan of | not into) [my | the | a | any | more | better | having | getting] [..1] <boon> ["," | thanks | anyway | please] $$
      ^^ [<meekly>] (prefer | happy | fine | content | like | love) [to | with | paying] <overpay>
      ^^ [i'm | i am] too (lazy | busy | rich | cool | good | old | scared | tired | smart | poor | proud | stingy | boring | afraid) (for | to) ..3 (<boon> | <thrive>)
      (i'm | i am | im) (done | through | finished) (with | being) [my | the | a] [..1] (<boon> | saving | learning | winning | growing | improving | earning | helping)
      (i've | i have) had enough (of | <boon>) [..1] (<boon> | saving | learning | winning)
      (stop | quit | end | withdraw) (helping | supporting | feeding | protecting | rescuing | defending | my support | my help | my fight | my care) ...5 $$
      (continue | proceed | go | leave | shop | checkout | check out | order | finish | exit | pay | book | travel | return | browse | play | live | sleep | work | learn | skip ahead) ..3 without (my | the | any | a | your | these | this | all) ..1 <boon>
      (take away | hand back | return | give back | remove | delete | destroy | tear up | rip up | hand over | give away | wave goodbye to | so long to) (my | this | these | the) [..1] (<boon> | chance | opportunity)
      (back | return | take me back | go back | send me back) to [my | the | being] [..1] (<bane> | <full-price>)
      ^^ <full-price> ["," | "-" | "–"] (please | for me | it is | thanks)
      ^^ no [more] (<boon-money> | <boon-play> | fun | treats | protection) ["," | "-"] (for me | needed | wanted | please | thanks | required | this time) $$
      <refuse> (my | this | the | a | an) ({money} | {percent}) [off | bonus | credit | reward | gift | discount | savings | voucher]
      <refuse> ({money} | {percent}) (off | bonus | credit | reward | gift | discount | savings | voucher | in savings)
      (nothing [bad] (will | can | ever | could) [ever] (happens | happen)) to (me | us | my)
      (it | that) (won't | will not | will never | can't | could never) happen to (me | us)
      (i | we) (never | don't | won't | will never) [ever] (get (sick | ill | robbed | hacked | hurt | old | lost | cold | tired | scammed) | crash | make mistakes | lose (things | anything) | need (protection | cover | sleep | rest | savings))
      (my | our) ..2 (won't | will never | can't | never) (burn | break | get (stolen | hacked | sick | lost | damaged) | crash | fail | flood)
      (i | we) have nothing (worth | to) (protect | protecting | lose | hide | insure | saving | improve | learn)
      (i'll | i will | we'll) [<meekly>] (waste | gamble | throw away | burn | squander | sacrifice | neglect | ignore) [my | the | our | more | another] ...3 $$
      (go to | end up in | head for | straight to) (bed hungry | debt | failure | disaster | the back of the line | the back of the queue)
      (i | we) (like | love | enjoy | prefer | want | choose) ..3 (the hard way | in the dark | without help | at risk | the slow way | the old way | by hand)
      (hope for the best | what could [possibly] go wrong | what's the worst that | fingers crossed)
      ^^ [i'll | i will | let me | just] [just] (risk it | wing it | take the risk | take (my | the) chances | suffer | struggle | overpay | give up | fail | miss out | stay (behind | broke)) $$
      (give | hand) (my | the | this) ..2 to (someone else | somebody else | another | others | the next | a stranger)
      (quit | leave | give up | exit | surrender) (like a (loser | quitter | coward) | on (my | our) (dreams | goals | team | friends | family | future | self) | and (lose | let | disappoint | fail | regret | miss))
      (settle for | stick with | downgrade to | go back to | make do with | choose | pick | i want | i'll take) [the | a | an | my] [..1] (less | <sour> | second best | basic and boring | worse (version | plan | price | experience))
      (remind | tell | call | ask | wake) me when (it's | it is) too late
      (i | we) (quit | give up on | have given up on | gave up on) [my | our | the] (dreams | goals | <boon>)
      (nobody | no one) (needs | cares about | likes | wants | will miss) [my | me | the | a] [..1] (<boon> | me)
      ^^ [no ","] (i'll | i will | i'd rather | i would rather) ..2 (alone | by myself | on my own | without help | in the dark | in silence | unprotected | unprepared | uninformed) $$
      (i'll | i will | i) [<meekly>] (accept | take) [all | the | my | full] [..1] (risk | risks | blame | chances) [myself] $$
      <boon> (isn't | is not | aren't | are not | ain't | was never | were never | never was | has never been) [<meekly>] (for (me | us | people like me | my kind) | my (thing | style | priority | problem | cup of tea | scene | strong suit) | that important | important to me | worth it | a priority | on my list)
      <boon> (doesn't | don't | does not | do not | never) (matter | interest | appeal | excite | concern | bother | do it | suit) [to | for | me | us] (me | us | $)
      <boon> ("?" | "," | ":" | "…" | "–" | "-") ..1 (not (my (thing | style) | for me | interested | bothered) | who (needs | cares) | no thanks | nah | overrated | pass | whatever)
      (saving | saving money | being (healthy | rich | fit | safe | happy) | winning | learning | sleeping well | looking good | growing | earning more | getting (fit | rich | ahead | better)) ["?" | ","] ..1 (isn't | is not | not) [<meekly>] (for (me | us) | my (thing | style | priority))
      count me out [of (<boon> | ..2)] $$
      (my | our) ..2 (team | staff | family | kids | boss | customers | dog | cat | wife | husband | partner | skin | body | wallet | business | company) (loves | love | enjoys | enjoy | likes | like | prefers | prefer | hates | hate | can handle | deserves | is fine with | are fine with) ..2 (<bane> | manual work | nothing | less | paying | losing | wasting | being | leftovers | <boon>)
      (mediocrity | boredom | poverty | debt | failure | chaos | ignorance | loneliness | misery | stress | wrinkles | <bane>) [<meekly>] (suits | works for | is good enough for | is fine by | runs in my | is my (thing | middle name | style)) (me | us | family | $)
      (i've | i have | i've got | i have got | we have | i got) [<meekly>] (cash | money | time | all the time in the world | millions | budget | more money than ..2) to (burn | waste | spare | throw away | kill | lose)
      (i | we) (have | know) [a] (better | faster | easier | more) (way | ways) to (lose | waste | fail | suffer | burn)
      (i | we) can (live | cope | deal) with (hackers | thieves | <bane> | spam | the risk | losing | being | less | failure | regret)
      (i'd | i would | we'd) (miss | hate | be sad to lose) (being (<plight> | stressed | broke | tired) | to be (<finer> | rich | debt free | fit | healthy | happy | safe) | having (<boon> | more) | <bane>)
      (i'm | i am | im) [<meekly>] (allergic to | scared of | afraid of | immune to | done with | beyond | hopeless at | above) (<boon> | help | saving | savings | success | hope | repair | being (<finer>))
      (i'm | i am | im) ..1 (beyond help | a lost cause | past caring | past saving | a hopeless case | my own worst enemy | destined to (fail | lose | struggle) | born to lose | good at wasting)
      ^^ [i | we] guess [that] ..1 (i'll | i will | we'll | i'm | my) [just | always | never | be | stay | keep | not] ...4 $$
      (i'll | i will | we'll) [<meekly>] (be | stay | remain | keep being) ..1 (<plight> | miserable | lonely | poor | unhappy | ugly | unlucky | hungry | forgotten)
      (sounds | looks) ..2 (too good | great | amazing | smart | useful) ["," | "–" | "-"] but i ...6 $$
      (i'd | i would) sooner (overpay | lose | waste | suffer | miss | pay more | struggle | starve | be (<plight>))
      (keep | carry on | continue | go on) (scrolling | browsing | shopping | living | going | working | playing | paying | walking) ["," | "&" | and] ..1 (pay more | paying more | overpay | lose | miss out | struggle | suffer | be (<plight>) | missing out | losing | hope for the best)
      (my | our) ..1 (bills | premiums | fees | costs | taxes | wrinkles | pounds | debts | energy bill | rent) (are | is) [already | not] (low enough | fine | high enough | just fine | great | not my problem)
      (i've | i have | we have) (too much | enough | plenty of | all the | more than enough) [..1] (money | cash | savings | friends | time | success | customers | sales | followers | luck | health | sleep | followers | fun)
      not a ..2 (person | fan | believer) ["," | "–" | "-"] ..1 not a ..3 $$
      (who cares | nobody cares | no one cares | i couldn't care less | don't care | do not care) about (the | my | our | other | a) ...3 $$
      (let | leave) (it | them | others | somebody | someone | someone else | my (neighbour | neighbor | rivals | competitors | colleagues)) [else] (win | have (it | mine | my) | save | get (it | mine | my | rich) | take (it | mine | my) | enjoy | profit) ...3 $$
      (forget it | whatever | oh well) ["," | "–" | "-" | "…"] (i | i'm | i'll | i'd | i've | i am | my) ...5 $$
      (kill | starve | abandon | neglect | disappoint | let down | break | hurt | betray | forget) (my | our | the) ..1 (plants | pet | pets | dog | cat | kids | children | family | team | tamagotchi | friends | pals | planet | farmers | animals | bees)
      (i | we) (gave up | have given up | stopped) (caring | trying | hoping | dreaming | learning | saving)
      (too (lazy | cheap | busy | scared | stubborn | proud | tired | broke) to (save | win | learn | grow | care | help | improve | be | try))
      (stay | remain | be) (where i am | as i am | just as i am | the same) forever
      (my | our) ..1 (kids | children | dog | cat | pets | family | parents | wife | husband | team) (can | will | could) (wait | do without | cope | manage | survive | entertain | feed | fend | live without | go hungry | look after | take care of) ...3 $$
      ^^ ...2 (i'll | i'd | i | let me | we'll | we) ...2 (stay | remain | enjoy | prefer | rather | choose | stick with | settle for | love | like | accept | happy | continue | keep) ...3 (<bane> | <plight> | <suffering>) ...2 $$
      ^^ ...2 (i | we | i'd | i'm) ..1 (don't want | don't need | hate | refuse | don't care about | don't like | don't believe in | reject | rather not have | give up on | skip | turn down | say no to) ..2 <boon-money> ..2 $$
      money (isn't | is not | is no) [an | a] (issue | problem | object | concern) [for (me | us)] $$
      (don't | do not) give me ..2 <gain>
      ^^ [<no> ("," | "." | "–" | "-")] (pass on | turn down | dump | ditch | bin) [this | that | the | my | your] [..1] (offer | deal | <gain>) $$
      (i'm | i am | im) not [<meekly>] (worried | bothered | concerned | fussed) about ...4 $$
      ^^ [<no> ","] i feel lucky $$
      (<will> | i) chance it $$
      i (live | like living | love living) on the edge $$
      (continue | proceed | go on | carry on | travel | shop | checkout | leave) at (my | your) own risk $$
      (continue | proceed | go | leave | checkout | order | ship | travel) without (protecting | insuring | securing) ...4 $$
      ^^ (continue | stick | stay | carry on | go) (with | on) [the | my] (slow | slower | boring | bland | limited) ...3 $$
      ^^ [<no> ","] (i'm | i am | im) already (fit | perfect | gorgeous | thin | slim | healthy | smart | successful | happy enough | famous) $$
      ^^ my ..2 (is | are) already (perfect | great | flawless | amazing | good enough) $$
      i already have (perfect | flawless | great | amazing | a six pack | everything) ...3 $$
      ^^ (i'm | i am | im) (boring | invincible | bulletproof | immortal | superman | superhuman | a billionaire | a millionaire | made of money | swimming in (cash | money)) $$
      (i | we) (can't | cannot) spare ({money} | a (penny | pound | dollar | dime | cent)) $$
      ^^ [<no> ","] no (privacy | security | protection | savings | help | luck | growth) for me ["," thanks] $$
      ^^ (drive | travel | fly | ship) uninsured $$
      ^^ (sleep | eat) (badly | poorly) $$
      (remain | stay | live) in (debt | the slow lane | the past | poverty) $$
      ^^ be (boring | left out | the last to know | forgotten) $$
      ^^ pay more for less $$
      (<will>) [just] wait (for the price to (go up | rise) | until (it's | it is) too late)
      (<will>) [probably | definitely | <meekly>] regret (it | this) [later] $$
      ^^ (i'm | i am | im) making a [big] mistake $$
      i [<meekly>] make (bad | poor | terrible | stupid) (decisions | choices) $$
      i (don't | never) make (smart | good | wise | clever) (decisions | choices) $$
      (i'm | i am | im) (not that smart | not good with money | terrible with money | bad with money | bad at (saving | money | life) | hopeless with money) $$
      (i've | i have | i've got) no (sense of | taste in)
      i don't have (style | taste | goals | standards | ambition | a heart) $$
      i don't mind if (it | they | my ..2) (break | breaks | fails | gets (lost | stolen | damaged))
      (i | we) (waive | renounce | refuse | reject | decline) (my | the | a | your) [..1] (savings | protection | discount | bonus | reward | gift | free ..1 | right to savings | {money} credit | perks | benefits) $$
      (i | i've | i have | we) (choose | opt | chose | decided | elect) [not] to (pay more | save | lose | risk | overpay | miss out) $$
      ^^ i choose (risk | debt | boredom | chaos) $$
      (i'm | i am | im) (opting out of | skipping | passing on | passing up | turning down | saying no to | walking away from | throwing away) [a | my | the | all] [..1] (<gain> | better ..2 | healthier ..2 | great (deal | offer)) $$
      i said no to [a] (better | healthier | cheaper | free | great) ...3 $$
      i (want | prefer) [to be | being | to get | getting] (hacked | spammed | overcharged | scammed | ripped off | robbed | forgotten | ignored) $$
      i want my (competitors | rivals) to (win | succeed | grow)
      i prefer (the dark | not knowing | not to (save | be healthy | win | grow | improve | know | learn)) $$
      my ..2 (doesn't | don't) (deserve it | deserve ..2 | need (to learn | to grow | treats | toys | love)) $$
      my (wallet | purse | bank account) is too (full | heavy | fat) $$
      my competitors (deserve | need) it more $$
      (that'll | that will | it'll | it will | this will) never happen to (me | us) $$
      ^^ i never (break | lose | damage) my ..1 $$
      ^^ money grows on trees $$
      ^^ (meh | boo | ugh) ["," | "."] [no | who wants] (savings | deals | discounts | freebies | gifts) $$
      ^^ not today ["," ] (savings | discounts | deals | freebies) $$
      (kittens | puppies | bees | animals | children | orphans | whales) can (wait | fend for themselves | starve) $$
      i hate (puppies | kittens | rainbows | sunshine | chocolate | cake) $$
      i refuse to be (healthy | happy | rich | fit) $$
      ^^ i don't like (winning | money | being (warm | happy | healthy | safe) | to be happy) $$
      ^^ i don't do (healthy | bargains | deals | discounts | saving) $$
      ^^ i don't need (luck | friends | sleep | joy | more (subscribers | readers | visitors | views)) $$
      ^^ give (it | mine | this) to someone who cares $$
      (i'll | i will) buy it for more ...2 $$
      i'm happy earning (nothing | less) $$
      i don't want early access $$
      ^^ <no> "," (<will>) pay {money} for ...4 $$
      ^^ (<will>) pay the (vet | plumber | dentist | fines) ..1 $$
      leave me (stranded | alone in the dark | lonely | hungry | broke | cold)
      let my ..1 (get (lost | stolen | damaged | hacked) | go to waste | rot)
      ^^ (i'm | i am | im) [<meekly>] (feeling lucky | never unlucky) $$
      i accept (that i (may | might | could | will) lose | full responsibility for my loss)
      (<will>) forfeit (my | the | this) ..1 $$
      ^^ (don't | do not) (claim | keep) my (bonus | reward | gift | discount) $$
      ^^ (keep | stay on | stay with) my (high | expensive | slow | old | boring | bad | lumpy | outdated | overpriced) (rate | tariff | plan | energy | broadband | mattress | habits | internet | bills | mortgage) $$
      (<bane> | dial up) (works for | is fine by) me $$
      ^^ (<bane> | dial up | bald | guesswork) is [just] (fine | ok | okay) [with me | by me] $$
      my ..1 (is | are) always full $$
      my (rooms | restaurant | calendar) (is | are) [already | always] full $$
      (give | leave | hand) (the | my | all my) ..1 to my (competitors | rivals)
      my (competitors | rivals) can have (them | it | mine)
      i trust my gut "," not
      ^^ keep me (guessing | poor | tired | invisible | on page {number} | uninformed) $$
      ^^ hide my business $$
      (i'm | i am | im) (not hungry for savings | full of savings | no fun | not fun | not important | undeserving | giving up | stubborn | a party pooper | a quitter | happy going bald)
      ^^ i (quit easily | don't matter | never finish anything | never follow through) $$
      ^^ (i'm giving up on | i give up on) ..2 $$
      (<will>) (sleep when i'm dead | start never | never change) $$
      (<will>) stay on the (couch | sofa) $$
      i (don't | never) (help people | do charity | offset | help anyone)
      ^^ i help no one $$
      ^^ [<no> ","] i (won't | will not) (offset | donate | give | contribute | help) $$
      ^^ (it's | that's) not my problem $$
      ^^ (somebody | someone) else's problem $$
      ^^ (someone | somebody) else can (pay | donate | help | have it | save them) $$
      ^^ (mum | mom | dad | my ..1 | the kids) (can wait | won't (mind | notice | care)) $$
      (she | he | mum | mom | dad | they) (doesn't | don't) deserve ..2 $$
      ^^ no ..1 for (her | him | them | mum | mom) $$
      i (hate | don't love) (my ..1 | mum | mom | christmas | birthdays | nature | trees | the planet | children) [enough] $$
      ^^ (the planet | my planet) is fine $$
      climate change isn't real
      i kill plants
      my (plants | dog | cat | kids) can (die | have fleas | starve | stay bored | wait)
      i don't (sleep | brush | smile) [anyway] $$
      i (want | prefer) to (age faster | look old | go grey | be invisible)
      (<will>) age badly $$
      i like (looking old | being invisible | eating alone | pollution | buffering)
      i don't want (a date | to get paid | my (evenings | memories) back | my memories | abs)
      i have time to waste
      my time isn't valuable
      (i'd | i would | <will>) rather (do admin | wing it | be stranded | be on page {number})
      (<will>) [just] (guess | gamble) $$
      i can do without facts
      i don't support the press
      ^^ [<no> ","] i (don't | do not | won't) support (local | independent | quality) (news | journalism | shops | artists) $$
    `,
    'claim.decline-attitude': `
      (let | leave) (hackers | thieves | scammers | burglars | strangers | others | my competitors | the competition | competitors | rivals | the | my | them | everyone | other)
      (other people | someone else | somebody else | everyone else | the others) (can | will | should | may | deserves | deserve)
      (i | we) (never | rarely | always) (make | get | do | have | care | think | plan | back | check | lock | win | need | trust | learn | travel | use | want | like)
      (my | our) ..2 (isn't | aren't | wasn't | won't | can | will | should | may | never | looks | deserves | loves | hates | prefers | likes | doesn't)
      (surprise | bill | charge | overcharge | bore | spam | hack | rob | flood | bury | drown | fine | ignore | forget | punish) me
      (i'm | i am | im) not (brave | strong | smart | good | clever | rich | worth | serious | motivated | disciplined | lucky | fun | cool | ambitious | curious | organised | organized | creative | patient | ready for)
      i (trust | count on | rely on | believe in) (luck | chance | fate | miracles | my luck | magic | hope)
      (no | zero) (gift | gifts | discount | savings | reward | prize | bonus | free ..1 | deal | sale | fun | treat) for me
    `,
    // A wish or a liking that only a label has any use for, unless it is a plain one.
    'claim.decline-wish': `
      (i | we) [<meekly>] (don't | do not | dont) mind
      (i'm | i am | im | we're | we are) [<meekly> | perfectly | quite | completely | absolutely | totally] <fine> with
      (i'd | i would | id) (rather | sooner)
      (i | we) [<meekly>] (don't | do not | dont) (want | wish | care) to
      (i | we) [<meekly>] (don't | do not | dont | couldn't | could not) care [less] (about | for | if | how)
      (my | our) ..2 (doesn't | don't | does not | do not) (deserve | mind | matter)
      ^^ who (needs | wants | cares about | cares for)
      ^^ [<no> ("," | "-" | "–" | "—" | "!" | ":" | ".")] <lose> (my | our | such | all | {money} | {percent} | free)
      ^^ ..3 (is | are) [just | so | totally] (overrated | for (losers | wimps | the weak | quitters))
      ^^ [<no> ","] (goodbye | bye | bye bye | so long | farewell) ("," | to | my) [to] [my | the | your] [..1] <boon>
      ^^ [<no> ("," | "-" | "–" | "—" | "!" | ":" | ".")] (throw away | give up on | walk away from | turn (my | your) back on | say goodbye to | squander | waste | miss out on | pass up | turn down | abandon | forfeit | sacrifice | surrender | quit on | miss) (the | this | these | your | a | an)
    `,
    'disclosure.plain-wish': `
      give up (my | our | this | the) (seat | seats | place | booking | reservation | table | appointment | slot)
      (miss | turn down | abandon) (the | this | a | an | your) (call | message | episode | class | meeting | volume | heat | music | sound | brightness | invitation | request | page | form | cart | basket | upload)
      mind ($ | which | where | when | if | whether | who | how | either | any | what | waiting | you | it | that | this | them | receiving | getting (emails | e mails | email | updates))
      with ($ | this | that | these | those | it | you | them | him | her | the (terms | default | standard | current | first | second) | cookies | all | both | either | any | email | emails | e mail | phone | receiving | what | how | my (current | existing | plan | present))
      (rather | sooner) ($ | not | pay (by | with | in | later | monthly | now | cash | on | at (the | a)) | talk | speak | call | email | chat | use | wait (until | for | till) | choose | do | browse | continue | collect | pick | read | see | stay (here | on | at | signed | logged) | have (a | an | the) | keep (it | this | that | the) | go (to | with | back) | it | you | he | she | they | we | i | type | enter | upload | sign | log | skip | decide | be (contacted | called | asked | emailed) | buy (in | from | one) | order | book (by | in | with) | send | receive | get (it | a | an | my | the | emails))
      want to ($ | receive | hear | get (emails | e mails | email | any | a | an | the | your | notifications | updates) | be (contacted | called | emailed | asked | reminded | billed | charged | notified | tracked | included | disturbed | added | identified | shown | listed | a member | in) | give | share | answer | register | log | sign | continue | pay | rate | review | add | subscribe | wait | travel | cancel | upload | write (a | an) | take | install | update | download | see (this | these | ads | any | more (ads | posts | like)) | use | buy | book | join | switch | enter | select | leave (a | feedback | my | now | yet) | go | do | say | show | allow | enable | verify | connect (my | an) | link | import | sync | complete | provide | create (a | an) | have (a | an | my | any) | keep (this | it | my (plan | account | subscription)) | start (a | an | now | yet) | try | watch | set | talk | call | come | disturb | bother | spend | spoil | sell my | make (a | an) | order | donate $ | renew | print | fill | play (this | now))
      <lose> ..2 (change | changes | edit | edits | draft | drafts | message | selection | order | call | request | game | appointment)
    `,
    // What is merely done next, or told of oneself.
    'cue.decline-opening': `
      ^^ [well | ok | okay | oh well | fine] ["," | "-"] (just | please | go ahead and | let's | simply | kindly | actually | honestly | frankly | well | hmm | hm | meh | ugh | whatever | me | oh well | thanks anyway | really | personally | today | you know what | sure) ["," | "-" | "–" | ":" | "…"]
    `,
    'cue.thanks': '(thank you | thanks) [very much | so much | a lot | all the same | anyway]',
    'disclosure.plain-action': `
      (don't | do not) have (children | kids | pets | a (pet | dog | cat | car | car | phone | printer | passport)) [yet | $]
      (i'm | i am | im) (busy | only here | here (to | for) | travelling | traveling | driving | working | at work | on holiday | vegetarian | vegan | allergic to | left handed | colour blind | deaf | retired | a (student | nurse | teacher))
      prefer (paper | post | cash | card | email | e mail | sms | text | phone | the (app | website) | not to (say | answer | share | tell)) $
      continue (to | with) [my | the] (cart | basket | bag | checkout | order | site | booking | payment)
      we are (two | three | four | {number}) people
      (take | bring | send | show | remind | tell | contact | call | ask | email | text | notify | keep | sign | log | return | let) me [to | back | out | later | again | in | signed | logged | choose | think | go | see | edit | select | try | pick | read | check | decide | know | about | the | a | at | on | when | tomorrow | next | by | more | my | another | other | different | how | details | options]
      (delete | edit | change | keep | use | view | see | check | update | manage | save | remove | close | cancel | review | return to | go (back | to) | back to | restore | reset | add | enter | pick | choose | show | take | restart | finish | complete | discard | leave | print | share | hide | export) (my | our) ..1 (account | order | plan | subscription | membership | cart | basket | bag | address | booking | details | data | profile | settings | card | password | number | email | e mail | name | photo | photos | draft | changes | choice | selection | preferences | language | location | list | seat | seats | ticket | flight | trip | reservation | file | files | work | current (plan | address | order | settings | device) | device | phone | information | password | appointment | session | page | message | order | old (address | number | password | plan | phone))
      (i | we | i've | i'm | i'd | i'll) [just | already | really | would | also | will | have] (need | needed | want to (choose | change | keep | go | see | edit | read | cancel | continue | check | speak | pay by | pay with) | have (a | an | another | one | two | some | no (account | card | code)) | had | has | live | lives | was | were | did | didn't | forgot | lost | moved | changed | speak | work | study | come | use | used | using | travelling | traveling | paid | received | bought | booked | ordered | done | finished | read | seen | signed | subscribed | registered | verified | completed | got (it | one | this | that) | made a | can't (find | see | access | log | sign | remember | attend | make) | cannot (find | see | access | attend) | couldn't | own | pay (in | at | by | on) | collect | bring | do it | decide | come back | check | wait | ask | call | browse | look | continue | sort it | set it | look at | think about)
      (isn't | is not | not) (me | mine | my (account | order | size | number | name | e mail | email | address | bank | phone))
    `,
    // What a refusal goes on with, where the same words would be a plain remark by themselves.
    'claim.decline-statement': `
      ^^ <no> ["," | "-" | "–" | "—" | "!" | ":" | "."] [my | the | a] [..1] <bane> (is | are | works | sounds | suits | will do | never hurt | can wait) ...4 $$
      ^^ <polite-no> ["," | "-" | "–" | "—" | "!" | ":" | "."] ..4 (is | are | works | sounds) [just | perfectly | totally] (fine | ok | okay | great | good | good enough | enough | perfect) (with | by | for) (me | us)
      ^^ <no> ["," | "-" | "–" | "—" | "!" | ":" | "."] ..2 <boon> (is | are | can | isn't | aren't | doesn't | don't | means | bores | scares) ..3 (overrated | wait | nothing | important | matter | for (others | losers | wimps) | boring | me | my thing)
      ^^ <no> ["," | "-" | "–" | "—" | "!" | ":" | "."] (i'll | i will | i | we | we'll) [<meekly>] (leave | go) [with] (empty handed | nothing)
    `,
  },
})
