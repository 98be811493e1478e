import type { DateOrderSetting } from '../../core/dates/found';
import { dismissedAt, sift } from '../../core/annotations/dismissed';
import { allRules } from '../../core/rules/allRules';
import { findingsOf, type Levels } from '../../core/rules/findings';
import type { Level } from '../../core/rules/rule';
import type { Article, Decision, Dismissal, Severity } from '../../core/model';
import { houseStyleFor } from '../houseStyle';
import type { ExitCode, Io } from '../io';
import { readArticles } from '../readArticles';
import { type ArticleFindings, withDismissed } from '../../core/export/reportedFindings';
import { reports } from '../report/reports';
import type { SpeakerOptions } from '../speakers';
import { noSuchFormat, wrongUse } from '../wrongUse';

export interface CheckOptions extends SpeakerOptions {
  readonly format: string;
  readonly failOn: string;
  /** *RULE=LEVEL*, as typed. */
  readonly severity: readonly string[];
  /** The id of a built-in house style, or a file; `.onrecord.json` in the working folder without it. */
  readonly style?: string;
  /** How dates in figures are read, whatever the house style says. */
  readonly dateOrder?: DateOrderSetting;
  /** Lists what people have dismissed too, with the ids by which that is undone. */
  readonly dismissed?: boolean;
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
  { format, failOn, severity, style, dismissed = false, dateOrder, ...known }: CheckOptions,
  io: Io,
  version: string,
): Promise<ExitCode> {
  const report = reports.find(({ id }) => id === format);
  if (!report) return wrongUse(io, noSuchFormat(format, reports));
  const threshold = failLevels.findIndex((name) => name === failOn);
  if (threshold < 0) return wrongUse(io, `--fail-on knows no “${failOn}”. Choose from: ${failLevels.join(', ')}.`);
  const levels = levelsFrom(severity);
  if (typeof levels === 'string') return wrongUse(io, levels);

  let exit: ExitCode = 0;
  const failed = (): void => void (exit = 2);
  const house = { ...houseStyleFor(style, levels, io, failed), ...(dateOrder && { dateOrder }) };
  const articles = await readArticles(patterns, io, failed, house, known);
  const marked = dismissed || report.marksDismissed === true;
  const checked = (function* (): Iterable<ArticleFindings> {
    for (const { id, article, decisions } of articles) {
      const all = findingsOf(article, house.rules, house, decisions);
      const sifted = sift(article, all, decisions);
      if (exit === 0 && sifted.open.some((finding) => rank[finding.severity] >= threshold)) exit = 1;
      const findings = marked ? withDismissed(all, sifted.dismissed) : sifted.open;
      yield { path: id, article, findings, unplaced: dismissed ? unplacedIn(article, decisions) : [] };
    }
  })();
  for (const piece of report.write(checked, version)) await io.out(piece);
  return exit;
}

const unplacedIn = (article: Article, decisions: readonly Decision[]): readonly Dismissal[] =>
  decisions.filter((decision) => decision.about === 'dismissal').filter((one) => !dismissedAt(article, one));

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
