import { type Schema, Validator } from '@cfworker/json-schema';
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Span } from '../model';
import type { Level } from '../rules/rule';
import { noHouseStyle, type StyleFile } from './houseStyle';
import { styleSchema } from './schema';

/** The file in a workspace's folder that says its house style. */
export const styleFileName = '.onrecord.json';

/** What is wrong in a style file, in words for the user, and where. */
export interface StyleProblem {
  readonly message: string;
  readonly span: Span;
}

/** A style file's text as a style. What is wrong in it is left out, with a problem that says so; nothing throws. */
export function styleIn(text: string): { readonly style: StyleFile; readonly problems: readonly StyleProblem[] } {
  const errors: ParseError[] = [];
  const root = treeOf(text, errors);
  const [error] = errors;
  if (error || !root) return { style: noHouseStyle, problems: [notJson(error)] };
  const value: unknown = getNodeValue(root);
  const wrong = wrongPlaces(value);
  return {
    style: styleFrom(value, new Set(wrong.map((place) => JSON.stringify(place)))),
    problems: wrong.map((place) => problemAt(root, value, place)),
  };
}

/** Nothing, with an error, also where lists lie in lists so deep that no parser follows. */
function treeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text.replace(/^\uFEFF/, ' '), errors, { disallowComments: true });
  } catch {
    return undefined;
  }
}

const notJson = (error: ParseError | undefined): StyleProblem => ({
  message: `This is no JSON (${error ? printParseErrorCode(error.error) : 'it is empty, or too deep'}), so the house style is not used.`,
  span: { start: error?.offset ?? 0, end: (error?.offset ?? 0) + (error?.length ?? 0) },
});

/** Where in a value: the names that lead there. */
type Place = readonly string[];

/** The innermost places at which a value does not hold to the schema. */
function wrongPlaces(value: unknown): readonly Place[] {
  const places = new Validator(styleSchema, '7', false)
    .validate(value)
    .errors.map(({ instanceLocation }) => instanceLocation.split('/').slice(1).map(unescaped));
  const unique = [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
  return unique.filter((place) => !unique.some((other) => other.length > place.length && startsWith(other, place)));
}

/** JSON Pointer as a URI fragment (RFC 6901, 3 and 6). */
const unescaped = (part: string): string => decoded(part).replace(/~1/g, '/').replace(/~0/g, '~');
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
const startsWith = (place: Place, start: Place): boolean => start.every((name, at) => place[at] === name);

function styleFrom(value: unknown, wrong: ReadonlySet<string>): StyleFile {
  const { extends: base, rules, dateOrder, marks, punctuation } = Object(value);
  const holds = (...place: Place): boolean => !wrong.has('[]') && !wrong.has(JSON.stringify(place));
  const levels = holds('rules') ? Object.entries<Level>(Object(rules)).filter(([name]) => holds('rules', name)) : [];
  return {
    rules: new Map(levels),
    ...(base !== undefined && holds('extends') && { extends: base }),
    ...(dateOrder !== undefined && holds('dateOrder') && { dateOrder }),
    ...(marks !== undefined && holds('marks') && { marks }),
    ...(punctuation !== undefined && holds('punctuation') && { punctuation }),
  };
}

function problemAt(root: Node, value: unknown, place: Place): StyleProblem {
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
    : `There is no rule “${name}”. docs/rules.md lists them.`;

/** The part of the schema for a place; nothing where the schema has no such name. */
const schemaAt = (place: Place): Schema | undefined =>
  place.reduce<Schema | undefined>((part, name) => {
    const inside = part?.properties && Object.hasOwn(part.properties, name) ? part.properties[name] : undefined;
    return typeof inside === 'object' ? inside : undefined;
  }, styleSchema);
