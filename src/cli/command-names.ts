/** The names of all commands. Known apart, since a run makes only the commands that its arguments speak of. */
export const commandNames = [
  'check',
  'explain',
  'rules',
  'inspect',
  'stream',
  'suppressions',
  'baseline',
  'claims',
  'test',
  'formats',
  'config',
  'init',
  'doctor',
  'lsp',
  'completion',
  'help',
] as const
