import assert from 'node:assert/strict';
import { analyze, type AnalyzeOptions } from '../../server/src/core/analyze';
import type { Article, Mention } from '../../server/src/core/model';

/** `{Hale=Anna Hale}`: the words of a mention and the speaker they mean; `=?` where it must stay unclear. */
const mark = /\{([^{}=]*)(?:=([^{}]*))?\}/g;

interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly name: string }[];
}

/** The text without its marks, and where they were. A mark without a name means a speaker of just that name. */
export function unmarked(marked: string): Marked {
  const spans: { start: number; end: number; name: string }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(mark)) {
    text += marked.slice(from, match.index);
    const words = match[1] ?? '';
    spans.push({ start: text.length, end: text.length + words.length, name: match[2] ?? words });
    text += words;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), spans };
}

const nameOf = (article: Article, mention: Mention | undefined): string => {
  if (!mention) return 'no mention';
  return article.speakers.find(({ id }) => id === mention.speaker)?.name ?? '?';
};

/** The same text with its marks as the analysis has them: what a failing test shows beside what was expected. */
export function remarked(marked: string, options: AnalyzeOptions = {}): string {
  const { text, spans } = unmarked(marked);
  const article = analyze(text, options);
  let written = '';
  let from = 0;
  for (const { start, end } of spans) {
    const mention = article.mentions.find((found) => found.start === start && found.end === end);
    const words = text.slice(start, end);
    const name = nameOf(article, mention);
    written += `${text.slice(from, start)}{${words}${name === words ? '' : `=${name}`}}`;
    from = end;
  }
  return written + text.slice(from);
}

export function expectMentions(marked: string, options: AnalyzeOptions = {}): void {
  assert.equal(
    remarked(marked, options),
    marked.replace(
      mark,
      (_, words: string, name?: string) => `{${words}${name === undefined || name === words ? '' : `=${name}`}}`,
    ),
  );
}

/** No mention of a person lies in the stretches marked `{…}`. */
export function expectNobody(marked: string): void {
  const { text, spans } = unmarked(marked);
  const article = analyze(text);
  for (const { start, end } of spans) {
    const found = article.mentions.find(
      (mention) => mention.start < end && mention.end > start && mention.kind === 'name',
    );
    assert.equal(found && text.slice(found.start, found.end), undefined, `in ${text}`);
  }
}
