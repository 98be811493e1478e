import { allRules } from '../../core/rules/allRules';
import { findingsOf, type Levels } from '../../core/rules/findings';
import type { Level } from '../../core/rules/rule';
import type { Severity } from '../../core/model';
import type { ExitCode, Io } from '../io';
import { readArticles } from '../readArticles';
import { type ArticleFindings, reports } from '../report/findings';

export interface CheckOptions {
  readonly format: string;
  readonly failOn: string;
  /** *RULE=LEVEL*, as typed. */
  readonly severity: readonly string[];
}

/** From the quietest; a hint never makes a check fail. */
const failLevels = ['info', 'warning', 'error'] as const;
const rank: Readonly<Record<Severity, number>> = { hint: -1, information: 0, warning: 1, error: 2 };
const levelNames: ReadonlyMap<string, Level> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'information'],
  ['information', 'information'],
  ['hint', 'hint'],
  ['off', 'off'],
]);

/** `onrecord check`: findings on `out`, problems with files on `err`; a bad file does not stop the others. */
export async function check(
  patterns: readonly string[],
  { format, failOn, severity }: CheckOptions,
  io: Io,
): Promise<ExitCode> {
  const report = reports.find(({ id }) => id === format);
  if (!report)
    return wrongUse(io, `There is no format “${format}”. Choose from: ${reports.map(({ id }) => id).join(', ')}.`);
  const threshold = failLevels.findIndex((name) => name === failOn);
  if (threshold < 0) return wrongUse(io, `--fail-on knows no “${failOn}”. Choose from: ${failLevels.join(', ')}.`);
  const levels = levelsFrom(severity);
  if (typeof levels === 'string') return wrongUse(io, levels);

  let exit: ExitCode = 0;
  const articles = await readArticles(patterns, io, () => (exit = 2));
  const checked = (function* (): Iterable<ArticleFindings> {
    for (const { id, article } of articles) {
      const findings = findingsOf(article, levels);
      if (exit === 0 && findings.some((finding) => rank[finding.severity] >= threshold)) exit = 1;
      yield { path: id, text: article.text, findings };
    }
  })();
  for (const piece of report.write(checked)) await io.out(piece);
  return exit;
}

function wrongUse(io: Io, message: string): ExitCode {
  io.err(`onrecord: ${message}`);
  return 2;
}

/** What `--severity` says, or one sentence about what is wrong with it. */
function levelsFrom(settings: readonly string[]): Levels | string {
  const levels = new Map<string, Level>();
  for (const setting of settings) {
    const [rule = '', name = ''] = setting.split('=');
    const level = levelNames.get(name);
    if (!level) return `“${setting}” is no RULE=LEVEL. Levels: ${[...levelNames.keys()].join(', ')}.`;
    const known =
      rule === '*' ||
      allRules.some(({ code }) => code === rule || (rule.endsWith('/*') && code.startsWith(rule.slice(0, -1))));
    if (!known) return `There is no rule “${rule}”. \`onrecord rules\` lists them.`;
    levels.set(rule, level);
  }
  return levels;
}
