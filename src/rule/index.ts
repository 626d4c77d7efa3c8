export { type AccountNumber, accountNumbersIn } from './account-numbers.ts'
export { AnnotatedDocument, includesKind } from './annotated-document.ts'
export { Annotation, type FindOptions } from './annotation.ts'
export { type WrongSum, wrongSums } from './arithmetic.ts'
export { Binder } from './binding.ts'
export { type TickedBox, tickedBoxes } from './boxes.ts'
export { campaignOf, datedOrder, dateOf } from './campaign.ts'
export { claimsBySentence, isNoted, overlap, persuades } from './claims.ts'
export { settleDraft } from './draft.ts'
export { edit, endWith, isPlain, type Refusal } from './edit.ts'
export { type ClaimClass, claimClasses, isClaimClass } from './evidence.ts'
export { type Conflict, conflictsAmong, type Fact, factOf } from './facts.ts'
export { compareSeverity, type Edit, type Finding, type Fix, type Related, type Severity, severities } from './finding.ts'
export { formatLaw, type Law, type LawStatus, lawStatus } from './law.ts'
export { isLinked, leadsToLimits, leadsToPolicy, paysReferrer } from './links.ts'
export type { Marker, Markers, Note } from './markers.ts'
export { LEAST_FINDINGS, type Measurement, type Measurements, measurementOf, shareInterval } from './measurement.ts'
export { fullParts, isEnglish, isStatedKind, isSureOfKind, isWholeMessage, messageTitle } from './message.ts'
export { amountsOf, isAbout, type Sum, sameCurrency, shareOff, sumOf, timesAYear, timesIn } from './money.ts'
export { leadsOut, type OptOut, optOuts } from './opt-out.ts'
export { type OptionSchema, type OptionsSchema, type OptionValues, resolveOptions } from './options.ts'
export { completePlaceholder } from './placeholders.ts'
export { definePlugin, PLUGIN_API, type Plugin, type PluginDefinition, PluginError, pluginName, readPlugin } from './plugin.ts'
export { hasPostalAddress } from './postal.ts'
export { type Profile, type ProfileChange, profileChanges } from './profile.ts'
export { byProminence, prominenceRank } from './prominence.ts'
export { isBetweenQuotes, isNamedSpeaker, type Quotation, quotationIn } from './quotes.ts'
export { type ClaimPhrases, defineRelation, type NearPhrases, type Phrases, type Relation, type RelationRule, type Replacement } from './relation.ts'
export { bySameWords, hereToo } from './repeats.ts'
export {
  type BadExample,
  type CampaignContext,
  defineRule,
  type Example,
  type FilePlace,
  type GoodExample,
  type Message,
  type NearMissExample,
  type Report,
  type ReportOptions,
  type Rule,
  type RuleContext,
  type RuleDefinition,
  RuleError,
  type RuleStatus,
  type TodoExample,
} from './rule.ts'
export { fill, type RuleSetup, runCampaign, runRule } from './run.ts'
export { emptySlots, isDisclosed, type Slot } from './slots.ts'
export { ownHosts, sourcesOf } from './sources.ts'
export { Subjects } from './subject.ts'
export { type CellPlace, placeCells } from './table.ts'
export { TakenPlaces } from './taken.ts'
export { isSubject, type NamedThing, namedThing, singular, stem, type Word, wordsAfter, wordsBefore, wordsOf } from './words.ts'
