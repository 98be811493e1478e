/** Editors put the cursor neither between the halves of a pair nor between those of a line end. */
export const outsidePairs = (text: string, at: number): number =>
  /[\uD800-\uDBFF]$/.test(text.slice(0, at)) || (text[at - 1] === '\r' && text[at] === '\n') ? at - 1 : at;

/** The line and the character of an offset, as the protocol counts. */
export function positionAt(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
