import type { Article, Edit } from '../model';

/**
 * What to put in when a paragraph is ended inside a quotation: the mark that opens it stands again at the head of the
 * next paragraph, and none closes the one before (AP Stylebook, “quotation marks”; Chicago Manual of Style, 13.32).
 * @param offset where the line begins that has just been made
 */
export function reopenedMark(article: Article, offset: number): Edit | undefined {
  const { text, quotedRuns } = article;
  if (!isParagraphBreak(text, offset)) return undefined;
  const run = quotedRuns.find(({ class: kind, parts, closed, depth }) => {
    const end = (parts.at(-1) ?? parts[0]).end;
    if (depth > 0 || kind === 'title' || parts[0].start >= offset) return false;
    return offset < end || (!closed && text.slice(end, offset).trim() === '');
  });
  const mark = run && text[run.parts[0].start];
  if (mark === undefined) return undefined;
  const line = text.slice(offset).replace(/\r?\n[\s\S]*$/u, '');
  const rest = line.trimStart();
  if (rest.startsWith(mark) || isClosing.test(rest)) return undefined;
  const end = offset + line.length - rest.length; // the space that stood between two sentences is none now
  return { span: { start: offset, end }, newText: mark };
}

/** A closing mark that was pushed onto the new line stays where it is: the words are still to come. */
const isClosing = /^[”"»’'](?:\s|$)/u;

/** Where paragraphs are set apart by blank lines, one line end makes none yet. */
function isParagraphBreak(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  if (!/\n$/u.test(before)) return false;
  return /\n[^\S\n]*\r?\n$/u.test(before) || !/\n[^\S\n]*\r?\n\s*\S/u.test(text);
}
