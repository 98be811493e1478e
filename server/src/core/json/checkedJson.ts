import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';
import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../model';

/** What is wrong in a file, in words for the user, and where. */
export interface JsonProblem {
  readonly message: string;
  readonly span: Span;
}

/** Where in a value: the names and numbers that lead there. */
export type Place = readonly string[];

/** A place at which a value does not hold to the schema, and the keywords of the schema that say so. */
export interface WrongPlace {
  readonly place: Place;
  readonly keywords: readonly string[];
}

export type ParsedJson =
  | { readonly root: Node; readonly value: unknown }
  | { readonly error: { readonly reason: string; readonly span: Span } };

/** JSON without comments, with the place of each value; the first error where it is none. Never throws. */
export function parsedJson(text: string): ParsedJson {
  const errors: ParseError[] = [];
  const root = treeOf(text, errors);
  const [error] = errors;
  if (root && !error) return { root, value: getNodeValue(root) };
  const start = error?.offset ?? 0;
  const reason = error ? printParseErrorCode(error.error) : 'it is empty, or too deep';
  return { error: { reason, span: { start, end: start + (error?.length ?? 0) } } };
}

/** Nothing, with an error, also where lists lie in lists so deep that no parser follows. */
function treeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text.replace(/^\uFEFF/, ' '), errors, { disallowComments: true });
  } catch {
    return undefined;
  }
}

/** The innermost places at which a value does not hold to a schema (draft 7), each once. */
export function wrongPlaces(value: unknown, schema: Schema): readonly WrongPlace[] {
  const found = new Map<string, { readonly place: Place; readonly keywords: string[] }>();
  for (const { instanceLocation, keyword } of new Validator(schema, '7', false).validate(value)
    .errors as OutputUnit[]) {
    const place = instanceLocation.split('/').slice(1).map(unescaped);
    const key = JSON.stringify(place);
    const known = found.get(key) ?? { place, keywords: [] };
    known.keywords.push(keyword);
    found.set(key, known);
  }
  const all = [...found.values()];
  return all.filter(
    ({ place }) => !all.some((other) => other.place.length > place.length && startsWith(other.place, place)),
  );
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
