import type { TextWords } from '../lexicon/textWords';
import type { ParagraphKind, Span } from '../model';

export interface ParagraphSpan extends Span {
  readonly kind: ParagraphKind;
}

/** A line among its neighbours. */
interface Line {
  readonly text: string;
  /** Nothing but front matter stands above it, and something stands below. */
  readonly isFirst: boolean;
  /** The lines above and below are several times as long, or there are none. */
  readonly standsOut: boolean;
}

/** What shows the kind of a line. */
interface KindSign {
  readonly name: string;
  readonly kind: ParagraphKind;
  readonly holds: (line: Line, words: TextWords) => boolean;
}

/** The first that holds decides; else it is body. */
const signs: readonly KindSign[] = [
  { name: 'no words', kind: 'body', holds: ({ text }) => !/\p{L}/u.test(text) },
  { name: 'list mark', kind: 'list-item', holds: ({ text }) => /^\s*(?:[-*•‣▪◦·]|\d{1,2}[.)]|\p{Ll}\))\s/u.test(text) },
  { name: 'markup', kind: 'heading', holds: ({ text }) => /^\s*#{1,6}\s/.test(text) },
  { name: 'credit of a picture', kind: 'caption', holds: isCaption },
  { name: 'names after *by*', kind: 'byline', holds: isByline },
  {
    name: 'short, without a stop',
    kind: 'heading',
    holds: ({ text }) => text.length < 100 && !/^\s*["“«„‘']|[.!?:;,…"”'’»)]\s*$/.test(text),
  },
  {
    name: 'title of the article',
    kind: 'heading',
    holds: ({ text, isFirst }) => isFirst && text.length < 140 && !/[.!:;,…][”"’'»)]*\s*$/.test(text),
  },
  {
    name: 'question that stands out',
    kind: 'heading',
    holds: ({ text, standsOut }) => standsOut && isShortQuestion(text),
  },
];

const frontMatter = /^\uFEFF?---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*(?:\r?\n|$)/;

/** The paragraphs of an article: lines that are not blank, without their line ends; front matter is one paragraph. */
export function paragraphsOf(text: string, words: TextWords): readonly ParagraphSpan[] {
  const front = frontMatter.exec(text)?.[0] ?? '';
  const found: ParagraphSpan[] = front === '' ? [] : [{ start: 0, end: front.trimEnd().length, kind: 'front-matter' }];
  linesOf(text, front.length).forEach(({ start, end }, i, lines) =>
    found.push({ start, end, kind: kindOf(text.slice(start, end), i, lines, words) }),
  );
  return found;
}

/** As {@link paragraphsOf}, for whoever asks only which one is front matter: the others are all taken for body. */
export function plainParagraphsOf(text: string): readonly ParagraphSpan[] {
  const front = frontMatter.exec(text)?.[0] ?? '';
  const lines = linesOf(text, front.length).map(({ start, end }) => ({ start, end, kind: 'body' as const }));
  return front === '' ? lines : [{ start: 0, end: front.trimEnd().length, kind: 'front-matter' }, ...lines];
}

function linesOf(text: string, from: number): readonly Span[] {
  const lines: Span[] = [];
  const line = /[^\r\n\u2028\u2029]+/g;
  line.lastIndex = from;
  for (let match = line.exec(text); match; match = line.exec(text))
    if (/\S/.test(match[0])) lines.push({ start: match.index, end: match.index + match[0].length });
  return lines;
}

function kindOf(text: string, i: number, lines: readonly Span[], words: TextWords): ParagraphKind {
  const length = (at: number): number => {
    const line = lines[at];
    return line ? line.end - line.start : Infinity;
  };
  const line: Line = {
    text,
    isFirst: i === 0 && lines.length > 1,
    standsOut: lines.length > 1 && Math.min(length(i - 1), length(i + 1)) > 2.5 * text.length,
  };
  return signs.find(({ holds }) => holds(line, words))?.kind ?? 'body';
}

/** *By Anna Berg and Jon Lind, Staff Writers*; *Reporting by Anna Berg; Editing by Jon Lind*. */
function isByline({ text }: Line, { bylines }: TextWords): boolean {
  const rest = text.length < 160 ? afterOpening(text, bylines) : undefined;
  return rest !== undefined && names.test(rest);
}
const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const names = new RegExp(String.raw`^\s+${name}(?:,?\s+(?:and\s+|&\s+)?${name}){1,6}\s*(?:$|[,;|·•–—(]|and\s)`, 'u');

/** *Photo: Anna Berg / Harbor News*, *(Photo by Jon Lind)*, *FILE PHOTO: …*. */
function isCaption({ text }: Line, { captions }: TextWords): boolean {
  const rest = text.length < 250 ? afterOpening(text, captions) : undefined;
  return rest !== undefined && /^\s*(?:[:/|–—]|by\s|courtesy\s)/i.test(rest);
}

/** What follows the first words of a line if they are in the table; marks and markup before them are left out. */
function afterOpening(text: string, table: ReadonlySet<string>): string | undefined {
  const [opening, first = '', second = '', third = ''] =
    /^[^\p{L}\p{N}]{0,8}(\p{L}{2,12})(\s\p{L}{2,12})?(\s\p{L}{2,12})?/u.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const found = [first + second + third, first + second, first].find((words) => table.has(words.toLowerCase()));
  return found === undefined ? undefined : text.slice(opening.indexOf(found) + found.length);
}

const isShortQuestion = (text: string): boolean =>
  text.length < 80 && /^[^"“”«»„]*\?\s*$/.test(text) && !/[.!?]\s+\p{Lu}/u.test(text);
