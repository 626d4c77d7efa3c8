import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import packageJson from '../package.json' with { type: 'json' }
import { ciSnippets, copyPattern } from '../src/cli/init-snippets.ts'

const { version, engines } = packageJson

const HEAD = '# Written by npm run generate from scripts/generate-integrations.ts.\n'

/** What becomes the repository of the pre-commit hook. Why its package holds nothing is in integrations/pre-commit/README.md. */
const HOOKS = `${HEAD}- id: candor
  name: candor
  description: Finds claims without their disclosures in copy for customers.
  entry: candor check --no-error-on-unmatched-pattern
  language: node
  files: '${copyPattern}'
  additional_dependencies: ["candor@${version}"]
  require_serial: true
  minimum_pre_commit_version: 3.2.0
`

const MIRROR_PACKAGE = `${JSON.stringify({ name: 'candor-pre-commit-mirror', version: '0.0.0', private: true, license: 'MIT', engines }, null, 2)}\n`

/** What somebody else writes reaches the scripts through the environment alone, where it is text and nothing else. */
const ACTION = `${HEAD}name: candor
description: Finds claims without their disclosures in the words you send to customers.
author: candor contributors
branding:
  icon: check-square
  color: blue
inputs:
  args:
    description: Paths and flags for 'candor check', separated by spaces; or one on each line, where they hold spaces.
    default: ""
  version:
    description: Version of candor to install from npm.
    default: "${version}"
  annotate:
    description: "'true' shows findings in the pull request and in the job summary, 'false' in the log only."
    default: "true"
  working-directory:
    description: Folder to run in.
    default: "."
  fail-on:
    description: Least severity that makes the step fail (error, warning or info). The config decides when this is empty.
    default: ""
outputs:
  sarif:
    description: Path of the report in SARIF.
    value: \${{ steps.check.outputs.sarif }}
runs:
  using: composite
  steps:
    - name: Install candor
      shell: bash
      env:
        CANDOR_VERSION: \${{ inputs.version }}
      run: |
        set -euo pipefail
        mkdir -p "$RUNNER_TEMP/candor"
        # In a folder of its own, so that no .npmrc of the repository counts.
        cd "$RUNNER_TEMP/candor"
        npm install --prefix . --no-save --ignore-scripts --engine-strict --no-audit --no-fund --loglevel=error "candor@$CANDOR_VERSION"
    - name: Check
      id: check
      shell: bash
      env:
        CANDOR_ARGS: \${{ inputs.args }}
        CANDOR_ANNOTATE: \${{ inputs.annotate }}
        CANDOR_DIRECTORY: \${{ inputs.working-directory }}
        CANDOR_FAIL_ON: \${{ inputs.fail-on }}
      run: |
        set -euo pipefail
        sarif="$(mktemp -d "$RUNNER_TEMP/candor-report-XXXXXX")/candor.sarif"
        args=(check -f "sarif=$sarif")
        if [ "$CANDOR_ANNOTATE" = false ]; then args+=(-f pretty); else args+=(-f github); fi
        if [ -n "$CANDOR_FAIL_ON" ]; then args+=("--fail-on=$CANDOR_FAIL_ON"); fi
        given="\${CANDOR_ARGS%$'\\n'}"
        if [[ "$given" == *$'\\n'* ]]; then
          while IFS= read -r line; do if [ -n "$line" ]; then args+=("$line"); fi; done <<< "$given"
        elif [ -n "$given" ]; then
          read -r -a words <<< "$given"
          args+=(\${words[@]+"\${words[@]}"})
        fi
        cd -- "$CANDOR_DIRECTORY"
        status=0
        "$RUNNER_TEMP/candor/node_modules/.bin/candor" "\${args[@]}" || status=$?
        if [ -f "$sarif" ]; then echo "sarif=$sarif" >> "$GITHUB_OUTPUT"; fi
        exit "$status"
`

const GITLAB = `${HEAD}# include: it from your .gitlab-ci.yml. CANDOR_ARGS takes paths and flags for 'candor check'.
candor:
  image: node:22
  variables:
    CANDOR_VERSION: "${version}"
    CANDOR_ARGS: ""
  script:
    - npx --yes "candor@$CANDOR_VERSION" check -f pretty -f gitlab=gl-code-quality-report.json $CANDOR_ARGS
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`

const FILES: Readonly<Record<string, string>> = {
  'integrations/pre-commit/.pre-commit-hooks.yaml': HOOKS,
  'integrations/pre-commit/package.json': MIRROR_PACKAGE,
  'integrations/github/action.yml': ACTION,
  'integrations/gitlab/candor.gitlab-ci.yml': GITLAB,
}

const PAGE = 'docs/ci.md'

/** A page in which the block of code after each mark \`<!-- candor init --NAME -->\` is what that command prints. */
function withSnippets(page: string): string {
  return page.replace(/(<!-- candor init --([a-z-]+) -->\n\n```\w+\n)[\s\S]*?(?=```\n)/g, (_, head: string, flag: string) => {
    const name = flag.replace(/-(\w)/g, (__, letter: string) => letter.toUpperCase())
    const snippet = Object.entries(ciSnippets).find(([key]) => key === name)
    if (snippet === undefined) throw new Error(`${PAGE}: 'candor init' has no --${flag}`)
    return head + snippet[1].text
  })
}

/** Writes what other tools need to run candor, and their examples in docs/ci.md; with `--check`, only says what is stale. Gives the exit code. */
export default function main(args: readonly string[]): number {
  const wanted = { ...FILES, [PAGE]: withSnippets(readFileSync(PAGE, 'utf8')) }
  const stale = Object.entries(wanted).filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
  if (args.includes('--check')) {
    for (const [path] of stale) console.error(`${path} is stale: run npm run generate`)
    return stale.length === 0 ? 0 : 1
  }
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return 0
}
