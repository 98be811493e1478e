import { findNodeAtLocation, getNodeValue, parseTree } from 'jsonc-parser';
import type { Span, SpeakerId } from '../model';

/** Where the text of a `speakers.json` has the name of the speaker of that id; nothing where it has no such speaker. */
export function entryOf(text: string, id: SpeakerId): Span | undefined {
  const root = parseTree(text);
  const rows = root && findNodeAtLocation(root, ['speakers'])?.children;
  const row = rows?.find((each) => {
    const known = findNodeAtLocation(each, ['id']);
    return known !== undefined && getNodeValue(known) === id;
  });
  const name = row && (findNodeAtLocation(row, ['name']) ?? row);
  return name && { start: name.offset, end: name.offset + name.length };
}
