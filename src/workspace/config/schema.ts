import type { Shape } from './shape.ts'

const text = (description: string): Shape => ({ type: 'text', description })
const flag = (description: string): Shape => ({ type: 'boolean', description })
const globs = (description: string): Shape => ({ type: 'list', of: { type: 'text', of: 'glob' }, orOne: true, description })

/** Keys that may differ from file to file, and so may stand in `overrides` too. */
const perFile = {
  extends: {
    type: 'list',
    of: { type: 'text' },
    orOne: true,
    description:
      'What this config builds on: names of profiles, paths of configs (beginning with ./ or ../), packages candor-preset-*, or plugin/preset.',
  },
  rules: { type: 'rules', description: 'Rules and packs (pack/*) with a level, or [level, options].' },
  preview: flag('Run preview rules too.'),
  kind: { type: 'text', of: 'kind', description: 'What the documents are for, instead of a guess.' },
  type: { type: 'text', of: 'format', description: 'Format, or file extension, that the files are read as.' },
  jurisdictions: {
    type: 'list',
    of: { type: 'text', of: 'jurisdiction' },
    orOne: true,
    description: 'Where the customers are: adjusts rules to the laws there.',
  },
  industry: { type: 'list', of: { type: 'text', of: 'industry' }, orOne: true, description: 'What is sold: adjusts rules to the trade.' },
  asOf: { type: 'text', of: 'day', description: 'Day on which the copy is judged, YYYY-MM-DD; today when absent.' },
  minConfidence: {
    type: 'either',
    of: [
      { type: 'text', of: 'confidence' },
      { type: 'number', least: 0, most: 1 },
    ],
    description: 'Findings less sure than this are left out: low, medium, high, or a number from 0 to 1.',
  },
  localeKeys: {
    type: 'object',
    keys: { include: globs('Keys that are copy, whatever their names suggest.'), ignore: globs('Keys that are no copy.') },
    description: 'Which keys of locale files and copy decks are read: globs over the way to a key, such as **.legal or email.*.subject.',
  },
} as const satisfies Record<string, Shape>

/** The keys of a config. */
export const configShape: Shape & { readonly type: 'object' } = {
  type: 'object',
  keys: {
    $schema: text('Where the JSON Schema of this file is, for editors.'),
    preset: { type: 'text', of: 'set', description: 'The set of rules to begin with; recommended when absent.' },
    plugins: {
      type: 'list',
      of: { type: 'text' },
      description: 'What brings more rules: packages, or paths (beginning with ./ or ../) of modules and of files or folders of rules in YAML.',
    },
    ...perFile,
    kinds: {
      type: 'map',
      keys: 'glob',
      of: { type: 'text', of: 'kind' },
      description: 'Kinds of document by glob; of several that match, the last.',
    },
    types: { type: 'map', keys: 'glob', of: { type: 'text', of: 'format' }, description: 'Formats by glob; of several that match, the last.' },
    campaigns: { type: 'map', of: globs('Its documents.'), description: 'Documents that go out together, by name of the campaign.' },
    ignore: {
      type: 'list',
      of: { type: 'text', of: 'ignore' },
      orOne: true,
      description: 'Files and folders to leave out, in the manner of .gitignore, relative to this config.',
    },
    gitignore: flag('Leave out what .gitignore files leave out; true when absent.'),
    requireReason: flag('Whether comments that suppress findings must give a reason; true when absent.'),
    claims: text('Path of the claims register, relative to this config; candor.claims.yaml near the copy when absent.'),
    exceptions: {
      type: 'list',
      of: {
        type: 'object',
        keys: {
          rule: { type: 'text', of: 'rule', description: 'A rule, or a pack (pack/*).' },
          files: globs('Where the exception holds; everywhere when absent.'),
          text: text('Words of the finding or its sentence.'),
          reason: text('Why the copy is right as it is.'),
          expires: { type: 'text', of: 'day', description: 'Last day on which the exception holds.' },
        },
        required: ['rule', 'reason'],
      },
      description: 'Findings that are known and right as they are.',
    },
    overrides: {
      type: 'list',
      of: {
        type: 'object',
        keys: { files: globs('The files it concerns.'), except: globs('Those of them that it does not concern.'), ...perFile },
        required: ['files'],
      },
      description: 'What is different for some files; of several that match, later ones win.',
    },
    failOn: { type: 'text', of: 'severity', description: 'Least severity that makes the exit code 1; error when absent.' },
    maxWarnings: { type: 'number', least: 0, whole: true, description: 'More warnings than this make the exit code 1.' },
    maxFileSize: {
      type: 'either',
      of: [
        { type: 'text', of: 'size' },
        { type: 'number', least: 1, whole: true },
      ],
      description: 'Largest file to read: bytes, or a size such as 500kb or 2mb; 1mb when absent.',
    },
  },
}

/** Keys that hold for a whole run: those of the config for the working folder count. */
export const RUN_KEYS = ['failOn', 'maxWarnings', 'maxFileSize'] as const
