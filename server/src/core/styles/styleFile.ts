import type { Schema } from '@cfworker/json-schema';
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { usualWeekdays } from '../dates/weekdaySteps';
import { type JsonProblem, parsedJson, type Place, wrongPlaces } from '../json/checkedJson';
import type { Level } from '../rules/rule';
import { noHouseStyle, type StyleFile } from './houseStyle';
import { styleSchema } from './schema';

/** The file in a workspace's folder that says its house style. */
export const styleFileName = '.onrecord.json';

/** A style file's text as a style. What is wrong in it is left out, with a problem that says so; nothing throws. */
export function styleIn(text: string): { readonly style: StyleFile; readonly problems: readonly JsonProblem[] } {
  const parsed = parsedJson(text);
  if ('error' in parsed) {
    const { reason, span } = parsed.error;
    return {
      style: noHouseStyle,
      problems: [{ message: `This is no JSON (${reason}), so the house style is not used.`, span }],
    };
  }
  const { root, value } = parsed;
  const wrong = wrongPlaces(value, styleSchema).map(({ place }) => place);
  return {
    style: styleFrom(value, new Set(wrong.map((place) => JSON.stringify(place)))),
    problems: wrong.map((place) => problemAt(root, value, place)),
  };
}

function styleFrom(value: unknown, wrong: ReadonlySet<string>): StyleFile {
  const { extends: base, rules, dateOrder, weekdays, marks, punctuation } = Object(value);
  const holds = (...place: Place): boolean => !wrong.has('[]') && !wrong.has(JSON.stringify(place));
  const levels = holds('rules') ? Object.entries<Level>(Object(rules)).filter(([name]) => holds('rules', name)) : [];
  const steps = Object.fromEntries(Object.entries(Object(weekdays)).filter(([name]) => holds('weekdays', name)));
  return {
    rules: new Map(levels),
    ...(base !== undefined && holds('extends') && { extends: base }),
    ...(dateOrder !== undefined && holds('dateOrder') && { dateOrder }),
    ...(weekdays !== undefined && holds('weekdays') && { weekdays: { ...usualWeekdays, ...steps } }),
    ...(marks !== undefined && holds('marks') && { marks }),
    ...(punctuation !== undefined && holds('punctuation') && { punctuation }),
  };
}

function problemAt(root: Node, value: unknown, place: Place): JsonProblem {
  const node = findNodeAtLocation(root, [...place]) ?? root;
  const last = place.at(-1);
  const schema = schemaAt(place);
  const isUnknown = schema === undefined;
  const marked = (isUnknown && node.parent?.children?.[0]) || node; // the name, where it is the name that is wrong
  const span = { start: marked.offset, end: marked.offset + marked.length };
  if (last === undefined) return { message: 'A house style is one object in braces, so it is not used.', span };
  if (isUnknown) return { message: unknownName(place, last), span };
  if (!schema.enum) {
    const kind = schema.type === 'object' ? 'a group in braces' : 'a text in quotation marks';
    return { message: `“${last}” is ${kind}, so what stands here is not used.`, span };
  }
  const found = JSON.stringify(place.reduce<unknown>((inside, name) => Object(inside)[name], value)).slice(0, 40);
  return { message: `${last} cannot be ${found}, so it is not used. Choose from: ${schema.enum.join(', ')}.`, span };
}

const unknownName = (place: Place, name: string): string =>
  place.length === 1
    ? `A house style has no “${name}”. Choose from: ${Object.keys(styleSchema.properties).join(', ')}.`
    : place[0] === 'rules'
      ? `There is no rule “${name}”. docs/rules.md lists them.`
      : `${place[0]} has no “${name}”. Choose from: ${Object.keys(schemaAt(place.slice(0, 1))?.properties ?? {}).join(', ')}.`;

/** The part of the schema for a place; nothing where the schema has no such name. */
const schemaAt = (place: Place): Schema | undefined =>
  place.reduce<Schema | undefined>((part, name) => {
    const inside = part?.properties && Object.hasOwn(part.properties, name) ? part.properties[name] : undefined;
    return typeof inside === 'object' ? inside : undefined;
  }, styleSchema);
