import { findNodeAtLocation, getNodeValue, type Node, parseTree } from 'jsonc-parser';
import { speakerProperties } from './speakersSchema';

const ownSchema = /speakers\.schema\.json$/;

/**
 * Whether the text of a file called `speakers.json` is a registry of speakers: other programs have files of that name, for
 * the people who talk at a conference, say. It is one if it names our schema, or if it has a list `speakers` that is empty
 * or whose entries have mostly what ours have. One with faults is still one. Never throws.
 */
export function isRegistry(text: string): boolean {
  const root = treeOf(text);
  const schema = root && findNodeAtLocation(root, ['$schema']);
  if (schema?.type === 'string' && ownSchema.test(String(getNodeValue(schema)))) return true;
  const list = root && findNodeAtLocation(root, ['speakers']);
  if (list?.type !== 'array') return false;
  const entries = list.children ?? [];
  const names = entries.flatMap((entry) => (entry.type === 'object' ? (entry.children ?? []).map(nameOf) : []));
  const own = names.filter((name) => Object.hasOwn(speakerProperties, name));
  return entries.length === 0 || own.length * 2 > names.length;
}

const nameOf = ({ children }: Node): string => String(children?.[0]?.value);

/** What can be read of it, though it is no JSON yet; nothing where no parser follows. */
function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text.replace(/^\uFEFF/, ' '));
  } catch {
    return undefined;
  }
}
