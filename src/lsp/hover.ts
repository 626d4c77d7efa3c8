import type { LocatedFinding } from '../workspace/index.ts'
import { rangeOf, touches } from './positions.ts'
import { type Hover, MarkupKind, type TextDocument } from './protocol.ts'
import type { Reading } from './workspaces.ts'

/** What there is to say of the findings at a place: why each matters, and what to write instead. */
export function hoverAt(
  offset: number,
  { file, settings }: Reading,
  document: TextDocument,
  { markdown, pageOf }: { readonly markdown: boolean; pageOf(ruleId: string): string | undefined },
): Hover | undefined {
  const here = file.findings.filter((finding) => touches(finding, { start: offset, end: offset }))
  if (here.length === 0) return undefined
  const parts = here.map((finding) => {
    const rule = settings.setups.find((setup) => setup.rule.id === finding.ruleId)?.rule
    const sections: [string, string][] = [
      ['Help', finding.help],
      ...(rule === undefined
        ? []
        : ([
            ['Why', rule.why],
            // Most messages have no help of their own.
            ...(rule.instead === finding.help ? [] : [['Instead', rule.instead]]),
          ] as [string, string][])),
    ]
    return markdown ? markdownOf(finding, sections, pageOf(finding.ruleId)) : plainOf(finding, sections)
  })
  return {
    contents: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: parts.join(markdown ? '\n\n---\n\n' : '\n\n') },
    range: rangeOf(document, here[0]),
  }
}

function markdownOf({ ruleId, severity, message }: LocatedFinding, sections: readonly [string, string][], page: string | undefined): string {
  const name = page === undefined ? `\`${ruleId}\`` : `[\`${ruleId}\`](<${page}>)`
  return [`${name} (${severity})`, escaped(message), ...sections.map(([title, text]) => `**${title}** ${escaped(text)}`)].join('\n\n')
}

const plainOf = ({ ruleId, severity, message }: LocatedFinding, sections: readonly [string, string][]): string =>
  [`${ruleId} (${severity})`, message, ...sections.map(([title, text]) => `${title}: ${text}`)].join('\n\n')

/** Words of the file are no Markdown: they could draw pictures from elsewhere. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>()#+!|~&-]/g, '\\$&').replace(/\s+/g, ' ')
