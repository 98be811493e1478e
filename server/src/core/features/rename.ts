import type { Article, Edit, Mention, Span, Speaker } from '../model';
import { speakerOf } from '../people/speakerOf';
import { usesOf } from './references';

/** What a rename is about: the name at the cursor. */
export interface Renaming {
  readonly span: Span;
  readonly speaker: Speaker;
}

/** One place to change. Words that are given as somebody's own are not ours to change without asking. */
export interface NameEdit extends Edit {
  readonly isQuoted: boolean;
}

const named: ReadonlySet<Mention['kind']> = new Set(['name', 'organisation', 'place', 'group', 'document']);

/** The name at `offset` that can be written in another way; nothing on a role or a pronoun, or on nobody in particular. */
export function renamingAt(article: Article, offset: number): Renaming | undefined {
  const at = article.mentions.filter(({ start, end, kind }) => start <= offset && offset <= end && named.has(kind));
  const [mention] = [...at].sort((a, b) => a.end - a.start - (b.end - b.start));
  const speaker = mention && speakerOf(article, mention.speaker);
  return mention && speaker && { span: { start: mention.start, end: mention.end }, speaker };
}

/**
 * Writes a speaker's name as `newName` wherever the article has it. Word for word where both have as many: *Anna Keller*
 * as *Anna Kellar* makes a later *Keller* *Kellar*. Else a full name becomes the new one, and a surname alone its last word.
 */
export const renamed = (article: Article, { span, speaker }: Renaming, newName: string): readonly NameEdit[] =>
  respelt(article, speaker, article.text.slice(span.start, span.end), newName);

/** The same for a name of the speaker's, `old`, that the article itself may not have. */
export function respelt(article: Article, speaker: Speaker, old: string, newName: string): readonly NameEdit[] {
  const { text } = article;
  const changes = changedWords(wordsOf(old), wordsOf(newName));
  const mentions = speaker.mentions.filter(({ kind }) => named.has(kind));
  return mentions.flatMap((mention) => {
    const written = text.slice(mention.start, mention.end);
    const quoted = isQuoted(article, mention);
    if (written === old) return [{ span: plain(mention), newText: newName, isQuoted: quoted }];
    return [...written.matchAll(word)].flatMap(({ 0: one, index }) => {
      const newText = changes.get(one);
      const start = mention.start + index;
      return newText === undefined ? [] : [{ span: { start, end: start + one.length }, newText, isQuoted: quoted }];
    });
  });
}

/** Writes `newName` where the article has exactly `old` for the speaker; other spellings stay. */
export const rewritten = (article: Article, speaker: Speaker, old: string, newName: string): readonly NameEdit[] =>
  usesOf(article, speaker).flatMap(({ span }) =>
    article.text.slice(span.start, span.end) === old
      ? [{ span, newText: newName, isQuoted: isQuoted(article, span) }]
      : [],
  );

const isQuoted = ({ quotedRuns }: Article, { start, end }: Span): boolean =>
  quotedRuns.some(
    ({ class: kind, parts }) => kind === 'speech' && parts.some((part) => part.start <= start && end <= part.end),
  );

const word = /[\p{L}\p{M}\p{N}]+(?:[-’'.][\p{L}\p{M}\p{N}]+)*/gu;
const wordsOf = (name: string): readonly string[] => name.match(word) ?? [];

function changedWords(old: readonly string[], now: readonly string[]): ReadonlyMap<string, string> {
  const last = [old.at(-1), now.at(-1)] as const;
  const pairs =
    old.length === now.length ? old.map((one, index) => [one, now[index]] as const) : old.length > 1 ? [last] : [];
  return new Map(pairs.flatMap(([from, to]) => (from && to && from !== to ? [[from, to] as const] : [])));
}

const plain = ({ start, end }: Span): Span => ({ start, end });
