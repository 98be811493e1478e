import { findNodeAtLocation, getNodePath, getNodeValue, type Node, parseTree } from 'jsonc-parser';
import type { Span, SpeakerId } from '../model';

/** A speaker's name as a `speakers.json` writes it. */
export interface RegisteredName {
  readonly id: SpeakerId;
  readonly is: 'name' | 'alias';
  readonly name: string;
  /** Between the quotation marks. */
  readonly span: Span;
}

/** The name or alias at `offset` in the text of a `speakers.json`; nothing elsewhere, or where its speaker has no id. */
export function nameAt(text: string, offset: number): RegisteredName | undefined {
  const root = parseTree(text);
  for (const row of (root && findNodeAtLocation(root, ['speakers'])?.children) ?? []) {
    const id = stringIn(findNodeAtLocation(row, ['id']));
    const aliases = findNodeAtLocation(row, ['aliases']);
    const written = [findNodeAtLocation(row, ['name']), ...(aliases?.type === 'array' ? (aliases.children ?? []) : [])];
    const at = written.find((node) => node && node.offset < offset && offset < node.offset + node.length);
    const name = stringIn(at);
    if (!at || id === undefined || name === undefined) continue;
    const is = getNodePath(at).includes('aliases') ? 'alias' : 'name';
    return { id, is, name, span: { start: at.offset + 1, end: at.offset + at.length - 1 } };
  }
  return undefined;
}

/** A name as it stands between the quotation marks of a `speakers.json`. */
export const nameInJson = (name: string): string => JSON.stringify(name).slice(1, -1);

const stringIn = (node: Node | undefined): string | undefined =>
  node?.type === 'string' ? (getNodeValue(node) as string) : undefined;
