import type { AnalyzeOptions } from '../core/analyze';
import { allRules } from '../core/rules/allRules';
import type { Levels } from '../core/rules/findings';
import type { Level } from '../core/rules/rule';
import { packIds } from '../core/styles/packs';
import type { ArticleFiles } from './articleFiles';
import { settingsSection } from './protocol';

/** What the settings say for one article. */
export interface Settings {
  readonly rules: Levels;
  /** The id of a built-in house style; absent for none. */
  readonly houseStyle?: string;
  /** How dates in figures are read; absent where the house style, else the article itself, tells. */
  readonly dateOrder?: NonNullable<AnalyzeOptions['dateOrder']>;
  /** When findings are worked out: while one types, or on saving. */
  readonly run: 'onType' | 'onSave';
  /** Whether the list of public offices that comes with the product may name who held one. */
  readonly officeRegistry: boolean;
  /** Which files of a folder are taken for articles; what is open is one in any case. */
  readonly articles: ArticleFiles;
}

export const defaultSettings: Settings = {
  rules: new Map(),
  run: 'onType',
  officeRegistry: true,
  articles: { include: ['**/*.news'], exclude: [] },
};

const levels: ReadonlyMap<unknown, Level> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['information', 'information'],
  ['info', 'information'], // as the command line says it
  ['hint', 'hint'],
  ['off', 'off'],
]);
const dateOrders: ReadonlyMap<string, Settings['dateOrder']> = new Map([
  ['auto', undefined],
  ['monthFirst', 'month-first'],
  ['dayFirst', 'day-first'],
  ['yearFirst', 'year-first'],
]);
const ruleNames: ReadonlySet<string> = new Set(
  allRules.flatMap(({ code }) => [code, `${code.slice(0, code.indexOf('/'))}/*`, '*']),
);

/**
 * Reads the section `onRecord`. What is absent is as by default; so is what is wrong, and `problems` has a sentence
 * for the user about each.
 */
export function settingsFrom(section: unknown): { readonly settings: Settings; readonly problems: readonly string[] } {
  if (section === undefined || section === null) return { settings: defaultSettings, problems: [] };
  if (!isRecord(section)) return wrong(`${settingsSection} is no group of settings.`);
  const rules = rulesFrom(section['rules'] ?? {});
  const houseStyle = wordFrom(section, 'houseStyle', ['none', ...packIds]);
  const order = wordFrom(section, 'dateOrder', [...dateOrders.keys()]);
  const dateOrder = dateOrders.get(order.word ?? 'auto');
  const run = wordFrom(section, 'run', ['onType', 'onSave']);
  const offices = switchFrom(section, 'officeRegistry', defaultSettings.officeRegistry);
  const articles = Object(section['articles']);
  const include = patternsFrom(articles['include'], 'include', defaultSettings.articles.include);
  const exclude = patternsFrom(articles['exclude'], 'exclude', defaultSettings.articles.exclude);
  return {
    settings: {
      rules: rules.levels,
      run: run.word === 'onSave' ? 'onSave' : 'onType',
      officeRegistry: offices.isOn,
      articles: { include: include.patterns, exclude: exclude.patterns },
      ...(houseStyle.word !== undefined && houseStyle.word !== 'none' && { houseStyle: houseStyle.word }),
      ...(dateOrder && { dateOrder }),
    },
    problems: [rules, houseStyle, order, run, offices, include, exclude].flatMap(({ problems }) => problems),
  };
}

function rulesFrom(rules: unknown): { readonly levels: Levels; readonly problems: readonly string[] } {
  if (!isRecord(rules))
    return {
      levels: new Map(),
      problems: [`${settingsSection}.rules is no list of rules with a level each. ${usual}`],
    };
  const read = Object.entries(rules).map(([name, word]) => ({ name, word, level: levels.get(word) }));
  return {
    levels: new Map(read.flatMap(({ name, level }) => (level ? [[name, level] as const] : []))),
    problems: read.flatMap(({ name, word, level }) => [
      ...(ruleNames.has(name) ? [] : [`${settingsSection}.rules: there is no rule “${name}”.`]),
      ...(level ? [] : [unknownLevel(name, word)]),
    ]),
  };
}

/** A setting that is one of some words. */
function wordFrom(
  section: Readonly<Record<string, unknown>>,
  name: string,
  words: readonly string[],
): { readonly word?: string; readonly problems: readonly string[] } {
  const found = section[name] ?? undefined;
  if (found === undefined) return { problems: [] };
  const word = words.find((each) => each === found);
  if (word !== undefined) return { word, problems: [] };
  const problem = `${settingsSection}.${name} cannot be ${JSON.stringify(found)}, so its default is used.`;
  return { problems: [`${problem} Choose from: ${words.join(', ')}.`] };
}

/** A setting that is on or off. */
function switchFrom(
  section: Readonly<Record<string, unknown>>,
  name: string,
  usually: boolean,
): { readonly isOn: boolean; readonly problems: readonly string[] } {
  const found = section[name] ?? usually;
  if (typeof found === 'boolean') return { isOn: found, problems: [] };
  const problem = `${settingsSection}.${name} cannot be ${JSON.stringify(found)}, so its default is used.`;
  return { isOn: usually, problems: [`${problem} Choose from: true, false.`] };
}

/** A list of patterns for files. */
function patternsFrom(
  found: unknown,
  name: keyof ArticleFiles,
  usualPatterns: readonly string[],
): { readonly patterns: readonly string[]; readonly problems: readonly string[] } {
  if (found === undefined || found === null) return { patterns: usualPatterns, problems: [] };
  if (Array.isArray(found) && found.every((pattern) => typeof pattern === 'string'))
    return { patterns: found, problems: [] };
  const problem = `${settingsSection}.articles.${name} is a list of patterns such as "**/*.news". ${usual}`;
  return { patterns: usualPatterns, problems: [problem] };
}

const usual = 'The defaults are used.';

const wrong = (problem: string): ReturnType<typeof settingsFrom> => ({
  settings: defaultSettings,
  problems: [`${problem} ${usual}`],
});

const unknownLevel = (name: string, word: unknown): string =>
  `${settingsSection}.rules: ${name} cannot be ${JSON.stringify(word)}, so its default is used. ` +
  'Choose from: error, warning, information, hint, off.';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
