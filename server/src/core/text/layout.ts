import type { Paragraph, ParagraphKind, Sentence, Span, Tokens } from '../model';
import type { TextWords } from '../lexicon/textWords';
import { sentencesOf } from './sentences';
import { tokensOf } from './tokens';

/** What the text stage knows of one paragraph. Kept between edits, so everything counts from the paragraph's start. */
export interface ParagraphText {
  readonly text: string;
  readonly kind: ParagraphKind;
  readonly tokens: Tokens;
  readonly sentences: readonly Span[];
}

export function readParagraphText(text: string, kind: ParagraphKind, words: TextWords): ParagraphText {
  const tokens = tokensOf(text, words);
  return { text, kind, tokens, sentences: kind === 'front-matter' ? [] : sentencesOf(text, tokens, words) };
}

/** The text layer of a whole article, in its offsets: what the stages that look across paragraphs read. */
export interface Layout {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
}

/** Puts paragraphs that were read apart together at their places (`starts[i]` is where paragraph `i` begins). */
export function layoutOf(text: string, starts: readonly number[], readings: readonly ParagraphText[]): Layout {
  const length = readings.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const tokens = { length, starts: new Int32Array(length), ends: new Int32Array(length) };
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  let token = 0;
  readings.forEach((reading, paragraph) => {
    const base = starts[paragraph] ?? 0;
    const firstSentence = sentences.length;
    const firstToken = token;
    for (let i = 0; i < reading.tokens.length; i++, token++) {
      tokens.starts[token] = base + (reading.tokens.starts[i] ?? 0);
      tokens.ends[token] = base + (reading.tokens.ends[i] ?? 0);
    }
    let from = firstToken;
    for (const { start, end } of reading.sentences) {
      while (from < token && (tokens.starts[from] ?? 0) < base + start) from++; // a dateline belongs to none
      let to = from;
      while (to < token && (tokens.starts[to] ?? 0) < base + end) to++;
      sentences.push({ start: base + start, end: base + end, paragraph, firstToken: from, endToken: to });
      from = to;
    }
    paragraphs.push({
      start: base,
      end: base + reading.text.length,
      kind: reading.kind,
      firstSentence,
      endSentence: sentences.length,
    });
  });
  return { text, paragraphs, sentences, tokens };
}

/** One paragraph of a layout as a layout of its own: all counts from its start. */
export function onlyParagraph({ text, paragraphs, sentences, tokens }: Layout, index: number): Layout {
  const { start = 0, end = 0, kind = 'body', firstSentence = 0, endSentence = 0 } = paragraphs[index] ?? {};
  const from = sentences[firstSentence]?.firstToken ?? 0;
  const to = sentences[endSentence - 1]?.endToken ?? from;
  const own = (offset: number): number => offset - start;
  return {
    text: text.slice(start, end),
    paragraphs: [{ start: 0, end: end - start, kind, firstSentence: 0, endSentence: endSentence - firstSentence }],
    sentences: sentences.slice(firstSentence, endSentence).map((sentence) => ({
      start: own(sentence.start),
      end: own(sentence.end),
      paragraph: 0,
      firstToken: sentence.firstToken - from,
      endToken: sentence.endToken - from,
    })),
    tokens: {
      length: to - from,
      starts: tokens.starts.subarray(from, to).map(own),
      ends: tokens.ends.subarray(from, to).map(own),
    },
  };
}
