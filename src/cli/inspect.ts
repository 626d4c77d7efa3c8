import { resolve } from 'node:path'
import { ruleBook } from '../builtin.ts'
import type { Block } from '../document/index.ts'
import { count, kindWords, listed, originWords, type Palette, printable } from '../report/index.ts'
import { type Annotation, includesKind } from '../rule/index.ts'
import {
  Checker,
  type CheckOptions,
  CONFIG_FORMAT,
  type ConfigOptions,
  Configuration,
  checkFiles,
  isLinted,
  type LintedFile,
  UsageError,
} from '../workspace/index.ts'
import { paletteFor } from './colour.ts'
import type { Output } from './output.ts'
import type { ColourChoice } from './values.ts'

export interface InspectFlags extends CheckOptions, ConfigOptions {
  readonly json?: boolean
  readonly stdinFilename?: string
  readonly color: ColourChoice
}

/** `candor inspect FILE`: what candor saw, and so why something was or was not flagged. */
export async function inspect(path: string, flags: InspectFlags, output: Output): Promise<number> {
  const configuration = await Configuration.load({ ...flags, minConfidence: 0, ignore: false }, ruleBook)
  const { settings } = configuration
  const checker = new Checker(settings)
  const results: LintedFile[] = []
  let failed = false
  for await (const result of checkFiles([path], settings, checker, { stdinFilename: flags.stdinFilename })) {
    if ('checked' in result && result.checked.format === CONFIG_FORMAT) continue
    if ('checked' in result) {
      if (isLinted(result.checked)) results.push(result.checked)
    } else {
      output.note(result.problem.message)
      failed = true
    }
  }
  if (results.length > 1) throw new UsageError(`'candor inspect' shows one file, and '${path}' stands for ${results.length}.`)
  const palette = await paletteFor(flags.color)
  for (const file of results) {
    const { setups } = await configuration.settingsFor(resolve(settings.cwd, file.path))
    const views = file.documents.map((document) => {
      const asleep = setups.map((setup) => setup.rule).filter((rule) => !includesKind(rule.kinds, document.kind))
      return viewOf(
        { ...file, ...document },
        setups.length,
        asleep.map((rule) => rule.id),
      )
    })
    await output.write(
      flags.json ? `${JSON.stringify(views.length === 1 ? views[0] : views, null, 2)}\n` : views.map((view) => viewText(view, palette)).join('\n'),
    )
  }
  return failed ? 2 : 0
}

type View = ReturnType<typeof viewOf>
type BlockView = View['blocks'][number]

function viewOf(file: LintedFile, rules: number, notForKind: readonly string[]) {
  const { path, format, kind, kindOrigin, kindConfidence, document, source, place } = file
  const findings = place === undefined ? file.findings : file.findings.filter(({ start }) => place.start <= start && start <= place.end)
  return {
    path: place === undefined ? path : `${path}, ${place.noun} ${place.number}`,
    format,
    kind,
    kindOrigin,
    kindConfidence,
    lang: document.document.meta.lang ?? null,
    fields: Object.fromEntries(document.document.meta.fields),
    notices: place === undefined ? file.notices : document.document.notices,
    blocks: document.blocks.map((block) => blockView(block, document.annotationsIn(block))),
    controls: document.controls.map(({ label, start, end, checkedAt: _, checkedText: __, ...control }) => ({
      ...control,
      label: label?.text ?? null,
      range: source.range(start, end),
    })),
    findings: findings.map(({ ruleId, messageId, severity, confidence, message, text, range }) => ({
      ruleId,
      messageId,
      severity,
      confidence,
      message,
      text,
      range,
    })),
    rules,
    rulesNotForKind: notForKind,
  }
}

function blockView(block: Block, annotations: readonly Annotation[]) {
  return {
    role: block.role,
    text: block.text,
    range: block.position,
    prominence: block.prominence,
    hiddenBy: block.style.hiddenBy ?? null,
    heading: block.section.heading === block ? null : (block.section.heading?.text ?? null),
    data: block.data,
    marks: block.marks,
    annotations: annotations.map((annotation) => ({
      label: annotation.label,
      text: annotation.text,
      range: block.range(annotation.start, annotation.end),
      start: annotation.start,
      end: annotation.end,
      features: Object.entries(annotation.features)
        .filter(([, on]) => on)
        .map(([name]) => name),
    })),
  }
}

function viewText(view: View, palette: Palette): string {
  const origin = originWords(view.kindOrigin, view.kindConfidence)
  const lines = [`${palette.path(printable(view.path))}: ${view.format}, read as ${kindWords(view.kind)} (${view.kind}; ${origin})`]
  for (const [name, value] of Object.entries(view.fields)) lines.push(palette.dim(`  ${printable(name)}: ${printable(value)}`))
  for (const { message } of view.notices) lines.push(palette.dim(`  notice: ${message}`))
  lines.push('')
  for (const block of view.blocks) for (const line of blockLines(block, palette)) lines.push(line)
  lines.push('')
  for (const { type, name, checked, label, range } of view.controls) {
    lines.push(
      `${placeText(range)}  ${palette.strong('control')}  ${type}${name ? ` ${printable(name)}` : ''}${checked ? ', checked' : ''}  ${label ? printable(label) : ''}`.trimEnd(),
    )
  }
  for (const { severity, ruleId, message, range } of view.findings) {
    lines.push(`${placeText(range)}  ${palette.severity(severity, severity)}  ${ruleId}  ${printable(message)}`)
  }
  const rest = view.rulesNotForKind
  const asleep = rest.length === 0 ? '' : `; ${rest.length} of them do not read this kind: ${listed(rest)}`
  lines.push(`${count(view.findings.length, 'finding')} from ${count(view.rules, 'rule')}${asleep}`)
  return `${lines.join('\n')}\n`
}

function* blockLines(block: BlockView, palette: Palette): Generator<string> {
  const traits = [
    block.role,
    ...(block.prominence === 'normal' ? [] : [block.prominence]),
    ...(block.hiddenBy === null ? [] : [`hidden by ${block.hiddenBy}`]),
  ]
  yield `${placeText(block.range)}  ${palette.strong(traits.join(', '))}  ${printable(block.text)}`
  for (const { label, text, range, features } of block.annotations) {
    const more = features.length === 0 ? '' : palette.dim(` (${features.join(', ')})`)
    yield `    ${placeText(range)}  ${palette.related(label)}  “${printable(text)}”${more}`
  }
}

const placeText = ({ start, end }: BlockView['range']): string => `${start.line}:${start.column}-${end.line}:${end.column}`
