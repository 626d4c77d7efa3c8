import { commonFlags, mainOf, type ShellWords, type Value, valuesByOption } from './words.ts'

/** Where nothing is offered, PowerShell offers files. */
export function powershell(words: ShellWords): string {
  const { commands, rules } = words
  const { alone, taking } = commonFlags(words)
  return `# PowerShell completion for candor: candor completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName candor -ScriptBlock {
  param($word, $ast, $position)
  $options = @{
${commands.map(({ name, options }) => `    '${name}' = @(${listOf(options.map(({ flag }) => flag))})\n`).join('')}  }
  $values = @{
${valuesByOption(commands)
  .map(([key, value]) => `    '${key}' = ${valueText(value)}\n`)
  .join('')}  }
  $arguments = @{
${commands.map(({ name, subcommands, value }) => `    '${name}' = ${subcommands.length > 0 ? `@(${listOf(subcommands)})` : valueText(value)}\n`).join('')}  }
  # The words before the one that is written.
  $given = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() })
  $command = 'check'
  $isFirst = $true
  for ($i = 1; $i -lt $given.Count; $i++) {
    if (@(${listOf(alone)}) -ccontains $given[$i] -or $given[$i] -clike '--*=*') { continue }
    if (@(${listOf(taking)}) -ccontains $given[$i]) { $i++; continue }
    $isFirst = $false
    if ($options.ContainsKey($given[$i])) {
      $command = $given[$i]
      if ($i + 1 -lt $given.Count -and $options.ContainsKey("$command $($given[$i + 1])")) { $command = "$command $($given[$i + 1])" }
    }
    break
  }
  $before = $given[-1]
  $head = ''
  if ($word -clike '--*=*') {
    $before, $word = $word -split '=', 2
    $head = "$before="
  }
  $found = if ($values.ContainsKey("* $before")) { $values["* $before"] }
  elseif ($values.ContainsKey("$command $before")) { $values["$command $before"] }
  elseif ($word.StartsWith('-')) { $options[$command] }
  elseif ($isFirst) { @(${listOf(mainOf(commands).map(({ name }) => name))}) }
  else { $arguments[$command] }
  if ($found -is [string]) {
    $ids = @(candor rules --ids 2>$null)
    if ($LASTEXITCODE -ne 0) { $ids = @(${listOf(rules)}) }
    if ($found -eq 'rules') {
      $ids = @($ids | ForEach-Object { ($_ -split '/')[0] } | Select-Object -Unique) + $ids
      $comma = $word.LastIndexOf(',') + 1
      $head += $word.Substring(0, $comma)
      $word = $word.Substring($comma)
    }
    $found = $ids
  }
  $found | Where-Object { $_ -and $_.StartsWith($word) } | ForEach-Object { [System.Management.Automation.CompletionResult]::new("$head$_") }
}
`
}

const listOf = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ')

/** A text for what candor must be asked. */
const valueText = (value: Value): string =>
  value.type === 'rule' || value.type === 'rules' ? `'${value.type}'` : `@(${'words' in value ? listOf(value.words) : ''})`
