import { allRules } from '../core/rules/allRules';
import type { Levels } from '../core/rules/findings';
import type { Level } from '../core/rules/rule';
import { settingsSection } from './protocol';

/** What the settings say for one article. */
export interface Settings {
  readonly rules: Levels;
}

export const defaultSettings: Settings = { rules: new Map() };

const levels: ReadonlyMap<unknown, Level> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['information', 'information'],
  ['info', 'information'], // as the command line says it
  ['hint', 'hint'],
  ['off', 'off'],
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
  const rules = section['rules'] ?? {};
  if (!isRecord(rules)) return wrong(`${settingsSection}.rules is no list of rules with a level each.`);
  const read = Object.entries(rules).map(([name, word]) => ({ name, word, level: levels.get(word) }));
  return {
    settings: { rules: new Map(read.flatMap(({ name, level }) => (level ? [[name, level] as const] : []))) },
    problems: read.flatMap(({ name, word, level }) => [
      ...(ruleNames.has(name) ? [] : [`${settingsSection}.rules: there is no rule “${name}”.`]),
      ...(level ? [] : [unknownLevel(name, word)]),
    ]),
  };
}

const wrong = (problem: string): ReturnType<typeof settingsFrom> => ({
  settings: defaultSettings,
  problems: [`${problem} The defaults are used.`],
});

const unknownLevel = (name: string, word: unknown): string =>
  `${settingsSection}.rules: ${name} cannot be ${JSON.stringify(word)}, so its default is used. ` +
  'Choose from: error, warning, information, hint, off.';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
