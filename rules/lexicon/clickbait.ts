import { defineLexicon } from '../../src/language/index.ts'

/** Headlines that withhold their point or oversell it. */
export default defineLexicon({
  groups: {
    'reader-word': "you | you'll | you're | you've | you'd | your | yourself | youll | youre | everyone | everybody | anyone",
    'list-noun':
      'things | thing | reasons | ways | times | facts | tips | tweets | signs | photos | pictures | pics | images | moments | products | gifts | tricks | hacks | secrets | mistakes | ideas | recipes | gadgets | stages | struggles | problems | thoughts | questions | quotes | lessons | truths | lies | myths | habits | words | phrases | items | life hacks | charts | jokes | memes | gifs | videos | songs | movies | books | shows | stories | confessions | foods | snacks | desserts | dishes | meals | cookies | outfits | looks | costumes | tattoos | places | steps | rules | details | differences | clues | tumblr posts | posts | instagrams | puns | cats | dogs | animals | puppies | celebrities | women | men | girls | guys | moms | dads | parents | kids | babies | couples | friends | people | experiences | situations | feelings | accidents | fails | inventions | designs | hairstyles | beauty products | stocking stuffers | cakes | drinks | cocktails | scenes | characters | lyrics | headlines | comics | illustrations | drawings | cards | websites | apps | purchases | questions',
    'bold-word':
      'hilarious | hilariously | adorable | adorably | insane | insanely | shocking | shockingly | jaw dropping | mind blowing | mindblowing | unbelievable | unbelievably | incredible | incredibly | amazing | epic | ridiculous | ridiculously | genius | brilliant | perfect | perfectly | weird | creepy | terrifying | heartbreaking | heartwarming | badass | awesome | gorgeous | stunning | delicious | mouthwatering | magical | ultimate | absolute | absolutely | literally | totally | actually | seriously | surprisingly | painfully | super | way too | beautiful | beautifully | cutest | funniest | weirdest | craziest | hardest | hottest | greatest | best | worst | most | sexiest | coolest | scariest | strangest | wtf | underrated | charming | clever | simple | easy | inspiring | powerful | emotional | tiny',
    'effect-verb':
      'make | blow | restore | melt | leave | give | ruin | change | break | warm | haunt | bring | send | take | convince | inspire | have | keep | help | forever | instantly | definitely | totally | actually | never | turn | destroy | haunt | fill | remind | teach | test',
  },
  patterns: {
    // Said of what is kept back: "this", "here's why", "what happens next".
    'claim.headline-withheld': `
      (you won't believe | you'll never believe | you will not believe | you'll never guess | you won't guess)
      (for | in) the most <bold-word> (reason | way)
      (one | this | {number}) (weird | simple | easy | crazy | little | strange) ..1 (trick | tricks | tip | secret | secrets | habit)
      (doctors | dentists | banks | experts | they | companies | insurers | trainers) (hate | don't want) ..3 (you to | this | him | her)
      [the] secret ..4 (don't want | doesn't want | won't tell | never tell)
      what ..5 (don't | doesn't | won't | isn't | aren't) ..2 (want you to know | telling you | tell you)
      nobody (tells | told) you
      (don't | doesn't | do not) want you to know about
      no one (tells | told) you
      (will | that'll | they'll | it'll) ..1 (make you | blow your mind | restore your faith | melt your heart | leave you | ruin your | give you ..3 (goosebumps | feels | chills) | change your life | break your heart | change the way you)
      (guaranteed to | sure to) make you
      (is | are) everything you
      (the | a) ..3 you didn't know you needed
      you (didn't know | never knew | need | must) ..3 (existed | needed | right now | in your life)
      you'll ever (see | read | need | take | eat | hear | make | watch)
      you've ever (seen | read | heard | met)
      [the] internet (is | can't | is going)
      (can't | cannot) (stop | even | handle | deal)
      reasons why you
      what it's (really | actually) like
    `,
    // The same in words that a plain heading may use too: "Here's how to register".
    'claim.headline-teaser': `
      (what | this is what) (happens | happened) (when | next | after | if)
      ^^ [and | so] (this is | here's | heres | here is) (what | how | why | exactly | everything | actually)
      ^^ (this is | here is | here's | heres) (the [only | one | real | actual]) ..6 (you | your | ever | you'll)
      ^^ (here are | these are) (the | some | all | {number}) ..8 (you | your | you'll | that | who | ever | of)
      (here's | heres | here is) why
      ^^ (this | these) ..8 (will | may | might | is going to | are going to) ..1 <effect-verb> ..3 (you | your | you're)
      ^^ (this | these) ..6 (is | are | was | were | has | have | just) ..3 (the <bold-word> | so <bold-word> | <bold-word>)
      ^^ (this | these) ..5 (hilariously | perfectly | literally | adorably | brilliantly | actually | totally)
      ^^ (this | these) ..8 (for | in) the <bold-word> (reason | reasons | way | ways)
      ^^ (everyone's | people are | everyone is | the internet is) ..1 (freaking out | losing it | obsessed | going crazy)
      ^^ (we need to talk about | let's talk about | can we talk about | we have to talk about)
    `,
    // A question about the reader whose answer stands behind the click.
    'claim.headline-quiz': `
      ^^ can (you | we) ..2 (guess | identify | name | tell | solve | pass | spot | match | recognise | recognize | finish | make it through)
      ^^ (which | what) ..6 are you [$$ | "?"]
      ^^ are you (more | actually | a real | really)
      ^^ how (well do you | many of these | much do you ..1 know)
      ^^ how ..2 are you [actually | really]
      (will | can) (determine | reveal | tell you) ..3 (you | your | you're)
      ^^ we (know | can guess | can tell | guarantee | bet) ..8 (based on | by)
      (quiz | test | question | questions) you'll ever
      (the hardest | the ultimate | the only | the definitive) ..5 (quiz | test)
      ^^ (pick | choose) ..8 (and we'll | to (find out | determine | reveal | see))
      ^^ (what | which) ..4 does your ..4 say about you
    `,
    // A count of things for the reader.
    'claim.headline-list': `
      ^^ [the | top] {number} [..4] <list-noun> ..8 <reader-word>
      ^^ [the | top] {number} [..4] <list-noun> ..2 (that | who | which | that'll | that've | that're)
      ^^ [the | top] {number} [..4] <list-noun> (only | every | all | for (people | anyone | everyone | you | when | every) | if you)
      ^^ [the] {number} ..2 <bold-word> ..4 <list-noun>
      ^^ [the] {number} ..5 (that | that'll | who) (will | are | prove | perfectly | make | only | every | totally | actually | just | really | you | should | need | everyone | have | definitely | can | sum | basically | show | look | understand | deserve | still | never | always | know | capture | proves | would | could)
      ^^ [the] {number} ..5 (you | you'll | you've | you're | you'd) (need | didn't | should | can | probably | will | won't | have | must | might | never | forgot | may | are | know | see | want | remember | only | actually | and | definitely)
      ^^ [the] {number} ..4 every ..4 (needs | should | knows | understands | has | will | must)
      ^^ [the] {number} ..4 for ..3 (who | obsessed | with | in your life)
      ^^ [the] {number} [..2] (things | reasons | times | signs | struggles | thoughts)
      ^^ [just | only] [the] {number} [..2] (pictures | photos | tweets | gifs | videos | pics | images) of
      ^^ [the] {number} [..3] (confessions | secrets | stories | lessons) (from | of | about)
      ^^ [the] {number} (people | women | men | parents | kids | couples | celebrities) who've
      ^^ [the] {number} (ways | tips | tricks | hacks) ..3 (your | you | without | actually)
    `,
  },
})
