import type { Reporter } from './model.ts'
import { printable } from './words.ts'
import { xml } from './xml.ts'

/** Checkstyle XML: one `<file>` a file, one `<error>` a finding. */
export function checkstyleReporter(): Reporter {
  const files: string[] = []
  return {
    file({ path, findings }) {
      const errors = findings.map(({ range, severity, message, ruleId }) => {
        const { line, column } = range.start
        return `    <error line="${line}" column="${column}" severity="${severity}" message="${xml(printable(message))}" source="candor.${xml(ruleId)}"/>\n`
      })
      if (errors.length > 0) files.push(`  <file name="${xml(path)}">\n${errors.join('')}  </file>\n`)
      return ''
    },
    end: () => `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n${files.join('')}</checkstyle>\n`,
  }
}
