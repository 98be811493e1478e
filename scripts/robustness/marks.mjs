// Quotation marks in other conventions: each function gives the pieces of a text as the convention writes it.
import { piecesWith } from './rewrite.mjs';

const straight = { '“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", '‚': "'" };
const british = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

/** Curly marks made straight. */
export const madeStraight = ({ text }) => piecesWith(text, edits(text, /[“”„‘’‚]/g, straight));

/** Straight marks made curly by their place, as word processors do it while one types. */
export function madeCurly({ text }) {
  let last; // the edit before: what stands after an opening mark opens too
  const found = [...text.matchAll(/``|(?<!\S)''|''(?!')|["'`]/g)].map(({ 0: mark, index }) => {
    const before = last?.end === index ? last.text : text.charAt(index - 1);
    const after = text.charAt(index + mark.length);
    const opens = /^$|[\s([{“‘—–-]/.test(before) && /[^\s,;:!?)\]]/.test(after);
    const [open, close] = mark === '"' || mark.length === 2 ? '“”' : '‘’';
    return (last = { start: index, end: index + mark.length, text: opens ? open : close });
  });
  return piecesWith(text, found);
}

/** Curly double marks made single, and single ones inside them double, as British newspapers set them. */
export function madeBritish({ text }) {
  const quoted = [...text.matchAll(/“[^“”\n]*/g)];
  const inner = quoted.flatMap(({ 0: words, index }) =>
    [...words.matchAll(/‘(?=\S)[^‘’]*(?:’(?=\p{L})[^‘’]*)*’(?!\p{L})/gu)].flatMap((run) => {
      const start = index + run.index;
      return [markAt(text, start), markAt(text, start + run[0].length - 1)];
    }),
  );
  return piecesWith(
    text,
    [...edits(text, /[“”]/g, british), ...inner].sort((a, b) => a.start - b.start),
  );
}

const markAt = (text, at) => ({ start: at, end: at + 1, text: british[text.charAt(at)] });

const edits = (text, marks, table) =>
  [...text.matchAll(marks)].map(({ 0: mark, index }) => ({ start: index, end: index + 1, text: table[mark] }));
