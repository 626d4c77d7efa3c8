import { defineLexicon } from '../../src/language/index.ts'

/** Bodies and illnesses, and what copy says it does to them. */
export default defineLexicon({
  groups: {
    // Names of illnesses that mean nothing else. "Depression", "plague" and "virus" have other senses and come with a medical word.
    illness:
      "diabetes | diabetic | cancer | cancers | cancer cells | tumour | tumours | tumor | tumors | leukaemia | leukemia | arthritis | osteoarthritis | rheumatism | asthma | asthma attacks | eczema | psoriasis | dermatitis | rosacea | acne | anxiety | insomnia | migraine | migraines | epilepsy | autism | adhd | ptsd | alzheimer's | alzheimer | dementia | parkinson's | multiple sclerosis | fibromyalgia | lupus | gout | sciatica | osteoporosis | tinnitus | ibs | crohn's [disease] | colitis | ulcers | ulcer | acid reflux | gerd | hepatitis | hiv | aids | covid | covid 19 | coronavirus | influenza | [the] flu | colds | the common cold | bronchitis | pneumonia | sinusitis | hay fever | allergies | high blood pressure | hypertension | high cholesterol | heart disease | heart attacks | heart attack | stroke | strokes | chronic (pain | fatigue | fatigue syndrome | illness | disease) | kidney stones | gallstones | fatty liver | thyroid disease | pcos | endometriosis | infertility | erectile dysfunction | impotence | an enlarged prostate | enlarged prostate | urinary tract infections | utis | cystitis | candida | shingles | herpes | warts | alopecia | hair loss disease | sleep (apnoea | apnea) | carpal tunnel | joint disease | obesity | glaucoma | cataracts | macular degeneration | anaemia | anemia | malaria | arteriosclerosis | atherosclerosis | depression | bipolar disorder | schizophrenia | hiv and aids | inflammation of the",
    heals:
      'cure | cures | cured | curing | heal | heals | healed | healing | reverse | reverses | reversed | reversing | eliminate | eliminates | eliminated | prevent | prevents | preventing | treat | treats | beat | beats | overcome | overcomes | fix | fixes | repairs | repair | destroys | destroy | kills | kill | shrinks | shrink | dissolve | dissolves | clears | clear | clears up | clear up | relieves | relieve | ends | end | stops | stop | fights | fight | fights off | fight off | get rid of | gets rid of | got rid of | combats | combat | protects [you] (against | from) | protect [you | yourself] (against | from) | remedies | knocks out | say goodbye to',
    medicine:
      'statins | insulin | medication | medications | meds | medicine | pills | antidepressants | inhaler | inhalers | chemotherapy | chemo | prescription | prescriptions | painkillers | drugs | [blood pressure] (pills | tablets) | metformin | steroids',
    mass: '{number} (kg | kilo | kilos | kilograms | lb | lbs | pounds | stone | st) | a stone | ({number} | a) ..1 (dress size | dress sizes | jeans size | jeans sizes | inches | sizes | cm)',
    sheds:
      'lose | loses | lost | losing | drop | dropped | shed | sheds | burn | burns | burn off | slim | torch | torches | melt | melts | reduce | take off | takes off | dropping | shedding | minus',
    fat: 'fat | belly fat | body fat | stubborn fat | ugly fat | cellulite | love handles | carbs and fat',
    function:
      '[your | a | the] [healthy | normal | overall | natural | optimal | daily] (immune (health | system | function | defence | defense | defences | response) | immunity | digestion | digestive (health | system | balance) | gut (health | flora) | sleep | restful sleep | sleep (quality | cycle) | energy (levels | production | metabolism) | joint (health | function | mobility | comfort) | joints | memory | brain (health | function) | cognitive (health | function | performance) | heart health | cardiovascular health | metabolism | bone (health | density | strength) | bones | mood | liver (health | function) | hormone balance | hormonal balance | weight management | prostate health | eye health | vision | circulation | blood sugar levels | cholesterol levels | muscle (recovery | growth) | hair growth | skin elasticity | stress response | thyroid (health | function) | collagen production | fertility | libido | testosterone levels)',
    flaw: "wrinkles | wrinkle | crow's feet | fine lines | cellulite | sagging skin | dark circles | eye bags | stretch marks | scars | age spots | blemishes",
    'in-no-time':
      'in [just | only | under | less than] ({duration} | minutes | seconds | hours | days | weeks | a weekend | a fortnight | a single use | one (use | night | session | hour)) | overnight | instantly | in an instant | while you sleep | after a single use | by {day}',
  },
  patterns: {
    // A remedy for an illness by name.
    'claim.cure': `
      verb:(<heals>) ..3 illness:(<illness>)
      (cure | remedy | antidote | treatment) for ..2 illness:(<illness>)
      (cure | remedy) for (every | all | any) disease
      an end to [your] ..1 illness:(<illness>)
      illness:(<illness>) ..4 (gone | disappeared | vanished | healed | healed completely | cleared up | cured | reversed | went away) [after | in | within | for good | completely]
      illness:(<illness>) ..1 (can | could | will) be (healed | cured | reversed | beaten)
      (fights | kills | stops | destroys | beats) [all | every] viruses [, including ..1] illness:(<illness>)
    `,
    // Leave your treatment.
    'claim.stop-treatment': `
      (throw away | throw out | ditch | stop taking | come off | bin | toss) ..1 your ..2 (<medicine>)
      (won't | will not | no longer | never) need ..2 (insulin | chemotherapy | chemo | statins | surgery again | antidepressants | medication | your meds | inhalers)
      alternative to (insulin | statins | chemotherapy | chemo | antidepressants | prescription (drugs | medication) | ritalin | steroids | antibiotics)
      without [any] (drugs | medication) or (surgery | side effects)
    `,
    // Those who may treat, those who raise money, those who insure.
    'cue.medical-care': `
      (hospital | hospitals | clinic | clinics | patients | physicians | specialists | surgeons | nurses | gp | nhs | vaccine | vaccines | vaccination | therapists | psychologists | psychiatrists | oncologists | dietitian | dietitians | veterinary | vets | research | researchers | scientists | charity | charities | donate | donation | donations | relay | marathon | fundraiser | fundraising | awareness | foundation | campaign | insurance | insured | policy | cover | covers | underwriting | trial | trials | who announced)
      (pl | ndc | aust r) {number}
      always read the (label | leaflet)
      (the spread | transmission | complications | introduction | people who | fight against | yourself from | getting) ..3 (<illness>)
      (fda | cdc | health department | emergency (department | departments))
      licensed medicine | authorised medicine | on prescription | prescription only
      see (a | your) doctor | ask your (doctor | pharmacist) | talk to your ..1 (doctor | team)
      ("(" | pl) {number} "/" {number}
    `,
    // What a food supplement does for a body that is well.
    'claim.body-function': `
      (support | supports | supporting | promote | promotes | promoting | maintain | maintains | boost | boosts | boosting | enhance | enhances | improve | improves | strengthen | strengthens | restore | restores | balance | balances) ..2 (<function>)
    `,
    'cue.supplement': `
      (supplement | supplements | capsule | capsules | gummy | gummies | softgel | softgels | tablets | probiotic | probiotics | multivitamin | multivitamins | vitamins | nootropic | adaptogen | adaptogens | ashwagandha | collagen peptides | tincture | elderberry | turmeric | fish oil | per serving | serving size | greens powder)
    `,
    'disclosure.fda-evaluated': `
      (not | haven't | hasn't) ..2 evaluated by ..2 (fda | food and drug administration)
      evaluated by the (fda | food and drug administration | us food and drug administration)
    `,
    'disclosure.fda-disease': `
      (not | isn't) intended to (diagnose | treat | cure | prevent)
      intended to (diagnose | treat) ...5 (disease | diseases)
    `,

    // Weight that goes fast.
    'claim.fast-weight': `
      (<sheds>) ..4 mass:(<mass>) ..4 (in | within | per | a | every | each | by | over) ..2 time:({duration} | {period} | {day} | {date} | week | session | hour | month)
      (<sheds>) ..4 mass:(<mass>) ..2 (overnight | fast | instantly)
      mass:(<mass>) ..2 (in | within) ..1 time:{duration} ["?" | "!"] $$
      mass:(<mass>) lighter , [every | each] (morning | day)
      (lose | drop | shed) ..2 mass:(<mass>) ..3 without
    `,
    // Weight that goes for nothing.
    'claim.effortless': `
      (lose | losing | drop | shed | slim | slim down | slimming) ..3 [weight | fat | pounds | kilos | inches] ..1 without ..3 (diet | dieting | diets | exercise | exercising | gym | surgery | effort | hunger | counting)
      (lose | losing | drop) ..1 weight ..1 (while you sleep | permanently | forever | fast | overnight | effortlessly | easily | in your sleep | instantly)
      (easily | effortlessly | permanently) (lose | losing) [..1] weight
      (melt | melts | melting | burn | burns | burning | blast | blasts | torch | torches | flush | flushes | dissolve | dissolves) ..2 (<fat>) ..2 (away | while | fast | overnight | around the clock | without | forever | all day)
      (melts | burns | blasts | torches | dissolves | blocks) [stubborn | belly | body] fat
      burns {number} calories while
      eat (whatever | anything | all | what) ..4 lose weight
      eat ..3 , lose weight
      (the | those) (pounds | kilos | inches) ..2 (fall off | melt away | drop off)
      wake up (slimmer | thinner | lighter)
      (flat | flatter) (stomach | tummy | belly) (in | by) ({duration} | {day})
      (six pack | abs | beach body | bikini body) [abs] in {duration}
      (thinner | slimmer | smaller) (thighs | waist | hips | legs) in {duration}
      kiss your ..2 goodbye , no diet
      (keep | keeps) the weight off forever
      weight loss ..3 (for everyone | guaranteed | permanent)
      weight loss ..2 that works for (everyone | anyone)
      rapid (weight | fat) loss
      gain ..1 {number} (kg | kilos | lbs | pounds) of ..1 muscle in {duration}
      lose weight while [you | building]
      (no | without) [tough | hard] (dieting | diets | diet) ..1 or exercise
      reduce fat ..4 without
    `,
    // "You cannot lose 10 kg in a week": a marker of denial that reaches further than most.
    'cue.impossible': `
      (cannot | can't | no way to | no safe way to | impossible to | nobody can | no one can) ..2 (lose | drop | shed | burn | melt)
    `,
    'claim.detox': `
      (detox | detoxify | cleanse | detoxes | detoxifies) (your | the) (liver | body | colon | kidneys | system | blood | gut)
      (flush | flushes | flushing | remove | removes | draw | draws | purge | purges | eliminate | eliminates) ..2 toxins
    `,
    // Looks that change at once.
    'claim.instant-looks': `
      (erase | erases | remove | removes | eliminate | eliminates | banish | banishes | smooth away) ..2 (<flaw>) ..3 (<in-no-time>)
      (<flaw>) ..2 (gone | vanish | vanishes | disappear | disappears) ..2 (<in-no-time>)
      (lift | lifts | tighten | tightens) ..1 (sagging skin | skin | face) (<in-no-time>)
      [visibly | look | looking | up to] ({duration} | years) younger ..2 (<in-no-time>)
      take (years | {duration}) off (your | the) (face | looks | age | skin)
      (instant | permanent) (bust | breast | lip | hair | face) (enlargement | lift | growth | regrowth)
      (regrow | regrows | grow back | grows back) ..5 hair (in | within) {duration}
      (teeth | smile) ..1 [by] ..3 (whiter | shades) ..1 (<in-no-time>)
      whiter teeth ..4 (<in-no-time>)
      (reverse | reverses | reversing | stop | stops) [the] [signs | ravages] [of] (aging | ageing)
      look ..2 (years | {duration} | {number} to {duration}) younger
      looking ..2 (years | {duration}) younger
      (fuller | bigger | larger) breasts ..2 in ..2 weeks
    `,
    // How it was measured, and with whose help.
    'disclosure.trial': `
      (on average | average of)
      (participants | volunteers | trial | clinical study | randomised | randomized | placebo | rct | peer reviewed)
      {number} of {number} (users | people | women | men | participants)
      (dietitian | dietician | under medical supervision | ask your doctor first)
    `,
    // Safe without limits.
    'claim.no-side-effects': `
      (no | zero | without [any] | free (of | from) | absolutely no) [known | harmful | nasty | unpleasant | bad | adverse] side effects
      (all natural | natural | herbal | organic | plant based) ..1 (so | therefore | and therefore | which means) ..3 (safe | harmless | no side effects)
      (all natural | {percent=100} natural) [and] [completely | totally | absolutely | perfectly] safe
      (completely | totally | absolutely | perfectly | {percent=100}) safe and (natural | herbal | effective)
      safe for (everyone | everybody | anyone | all ages | the whole family | pregnant women | use in pregnancy)
      safe (during pregnancy | at any dose)
      (cannot | can't) (overdose | harm you)
    `,
    'cue.remedy': `
      (hearing | tinnitus | eyesight | joints | arthritis | extract | extracts | capsule | capsules | supplement | supplements | slim | slimming | slim down | burn fat | fat burner | fat burning | anti ageing | anti aging | hair growth | testosterone | immune | cure | cures | relief | natural remedy | treatment | therapy | herbal | herb | herbs | pill | pills | tablet | tablets | cream | serum | lotion | weight | diet | remedy | remedies | medicine | medication | drug | drugs | drug free | doctor | dose | doses | vitamin | vitamins | hormone | hormones | gummies | drops | tea | oil | balm | skin | pain | sleep | libido | erection | prescription | tincture | cbd | patch | collagen | detox)
    `,
    'disclosure.side-effects': `
      (may cause | contraindication | contraindications | do not use if | stop use | stop using | stop if | discontinue)
      (ask | consult | talk to | speak to | check with) ..2 (doctor | physician | pharmacist | gp | midwife)
      tested (on | by | with) {number}
      side effects (may | can | include | are)
    `,
  },
})
