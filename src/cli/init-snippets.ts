import { formats, templateExtensions } from '../formats/index.ts'

/** What another tool needs to run candor. */
export interface Snippet {
  readonly file: string
  readonly text: string
  /** More about the place, to follow the name of the file. */
  readonly about: string
}

/** Extensions of files that are copy whatever they are called. */
const extensions = formats.filter((format) => format.accepts === undefined).flatMap((format) => format.extensions)

/**
 * Files that may be copy, as a regular expression that Python and JavaScript both read. A template must say what it makes, or nothing: `offer.html.erb` and
 * `offer.hbs`, not `nginx.conf.j2`, on which candor would stop.
 */
export const copyPattern = `(\\.(${extensions.join('|')})(\\.(${templateExtensions.join('|')}))?|(^|/)[^./]+\\.(${templateExtensions.join('|')}))$`

/** The same for tools that take globs, without templates that say nothing of what they make. */
const copyGlob = `*.{${extensions.join(',')}}?(.{${templateExtensions.join(',')}})`

/** Ready to use where candor is one of the repository's dependencies, so that everybody runs the same version. */
export const ciSnippets: Readonly<Record<'preCommit' | 'lintStaged' | 'github' | 'gitlab', Snippet>> = {
  preCommit: {
    file: '.pre-commit-config.yaml',
    about: ', under repos',
    text: `repos:
  - repo: local
    hooks:
      - id: candor
        name: candor
        entry: npx --no-install candor check --no-error-on-unmatched-pattern
        language: system
        files: '${copyPattern}'
        require_serial: true
`,
  },
  lintStaged: {
    file: '.lintstagedrc.json',
    about: ', or under lint-staged in package.json',
    text: `{
  "${copyGlob}": "candor check --no-error-on-unmatched-pattern"
}
`,
  },
  github: {
    file: '.github/workflows/candor.yml',
    about: '',
    text: `name: candor
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  candor:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 22
      - run: npm ci
      - run: npx --no-install candor check -f github
`,
  },
  gitlab: {
    file: '.gitlab-ci.yml',
    about: '',
    text: `candor:
  image: node:22
  script:
    - npm ci
    - npx --no-install candor check -f pretty -f gitlab=gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`,
  },
}
