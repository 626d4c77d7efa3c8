import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { rules } from '../../rules/index.generated.ts'
import { kinds } from '../../src/document/index.ts'
import { reporterNames } from '../../src/report/names.ts'
import { ruleFile } from '../workspace/rules-sample.ts'
import { candor, folderOf } from './candor.ts'

const has = (shell: string): boolean => process.platform !== 'win32' && spawnSync(shell, ['--version']).status === 0

const scriptFor = async (shell: string): Promise<string> => (await candor(['completion', shell])).stdout

/** A folder with a rule of its own, in which `candor` is the built program. */
function project(): { readonly cwd: string; readonly env: NodeJS.ProcessEnv } {
  const cwd = folderOf({
    'candor.config.json': '{ "plugins": ["./acme.yaml"] }',
    'acme.yaml': ruleFile(),
    'offer.md': '',
    'two words.md': '',
    '$(x).md': '',
  })
  mkdirSync(join(cwd, 'bin'))
  writeFileSync(join(cwd, 'bin/candor'), `#!/bin/sh\nexec '${process.execPath}' '${inject('candor')}' "$@"\n`)
  chmodSync(join(cwd, 'bin/candor'), 0o755)
  return { cwd, env: { ...process.env, PATH: `${join(cwd, 'bin')}${delimiter}${process.env.PATH}` } }
}

const linesOf = (text: string): string[] => text.split('\n').filter(Boolean)

describe('candor completion', () => {
  describe.skipIf(!has('bash'))('bash (skipped where there is none)', () => {
    /** What is offered for the last of some words, as bash cuts them. */
    async function offered(...words: string[]): Promise<string[]> {
      const { cwd, env } = project()
      writeFileSync(join(cwd, 'bin/completion.bash'), await scriptFor('bash'))
      const quoted = words.map((word) => `'${word}'`).join(' ')
      const code = `source bin/completion.bash; COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _candor; printf '%s\\n' "\${COMPREPLY[@]}"`
      return linesOf(execFileSync('bash', ['-c', code], { encoding: 'utf8', cwd, env }))
    }

    it.each<[readonly string[], readonly string[]]>([
      [['ins'], ['inspect']],
      [['of'], ['offer.md']],
      [['check', 'two'], ['two words.md']],
      [['check', '$'], ['$(x).md']],
      [['--min-'], ['--min-severity', '--min-confidence']],
      [
        ['check', '--fail-on', ''],
        ['error', 'warning', 'info'],
      ],
      [['--color', 'never', 'insp'], ['inspect']],
      [['--color', '=', 'never', 'insp'], ['inspect']],
      [['explain', '--fo'], ['--format']],
      [
        ['explain', '--format', ''],
        ['text', 'json', 'md'],
      ],
      [
        ['test', '-f', ''],
        ['text', 'json'],
      ],
      [['-f', ''], reporterNames],
      [['-f', 'sarif', '=', 'of'], ['offer.md']],
      [['check', '--kind', ''], kinds],
      [['check', '--kind', '=', 'land'], ['landing']],
      [['check', '--type', 'mark'], ['markdown']],
      [
        ['--preset', ''],
        ['recommended', 'strict', 'gentle', 'all', 'none'],
      ],
      [['explain', 'acme'], ['acme/foo']],
      [['explain', 'pressure/confirm'], ['pressure/confirmshaming']],
      [
        ['--only', 'acm'],
        ['acme', 'acme/foo'],
      ],
      [['--skip', 'pressure,acme/'], ['pressure,acme/foo']],
      [['--config', 'can'], ['candor.config.json']],
      [['--cache-location', ''], ['bin']],
      [['--as-of', ''], []],
      [['completion', 'z'], ['zsh']],
      [['help', 'ins'], ['inspect']],
      [
        ['baseline', ''],
        ['create', 'update', 'prune', 'migrate', 'show'],
      ],
      [['baseline', 'update', '--acc'], ['--accept-new']],
      [['claims', 'ad'], ['add']],
      [['formats', 'of'], []],
    ])('offers for %j', async (words, expected) => {
      expect(await offered('candor', ...words)).toEqual([...expected])
    })

    it('knows the rules of candor where it cannot be asked', async () => {
      const { cwd, env } = project()
      writeFileSync(join(cwd, 'bin/candor'), '#!/bin/sh\nexit 2\n')
      const code = `${await scriptFor('bash')}\nCOMP_WORDS=(candor explain ''); COMP_CWORD=2; _candor; printf '%s\\n' "\${COMPREPLY[@]}"`
      expect(linesOf(execFileSync('bash', ['-c', code], { encoding: 'utf8', cwd, env }))).toEqual(rules.map(({ id }) => id))
    })
  })

  it.skipIf(!has('fish'))('fish offers the same (skipped where there is none)', async () => {
    const { cwd, env } = project()
    writeFileSync(join(cwd, 'bin/completion.fish'), await scriptFor('fish'))
    const offered = (line: string): string[] => {
      const code = `source bin/completion.fish; complete -C '${line}'`
      return linesOf(execFileSync('fish', ['-N', '-c', code], { encoding: 'utf8', cwd, env })).map((one) => one.split('\t')[0])
    }
    expect(offered('candor ins')).toEqual(['inspect'])
    expect(offered('candor explain acme')).toEqual(['acme/foo'])
    expect(offered('candor --skip pressure,acme/')).toEqual(['pressure,acme/foo'])
    expect(offered('candor explain --format ').sort()).toEqual(['json', 'md', 'text'])
    expect(offered('candor check --kind=land')).toEqual(['--kind=landing'])
    expect(offered('candor baseline up')).toEqual(['update'])
  })

  it.skipIf(!has('zsh'))('zsh reads its script (skipped where there is none)', async () => {
    execFileSync('zsh', ['-n'], { input: await scriptFor('zsh') })
  })

  it.each(['zsh', 'fish', 'powershell'])('has a script for %s with every command and what options take', async (shell) => {
    const script = await scriptFor(shell)
    for (const word of [
      'inspect',
      'doctor',
      shell === 'fish' ? '-l fail-on' : '--fail-on',
      'landing',
      'checkstyle',
      'recommended',
      'candor rules --ids',
      'pressure/confirmshaming',
    ])
      expect(script).toContain(word)
    // What is not run here at least closes its quotes.
    expect(script.split("'").length % 2).toBe(1)
    expect(script.split('"').length % 2).toBe(1)
  })

  it('refuses other shells', async () => {
    expect(await candor(['completion', 'bsah'])).toMatchObject({ code: 2, stderr: expect.stringContaining("Did you mean 'bash'") })
  })
})
