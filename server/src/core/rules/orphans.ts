import type { Article, MentionKind, Span } from '../model';

/** Direct quotations for which the analysis finds no source, in text order. */
export const orphans = ({ attributions }: Article): readonly Span[] =>
  attributions.flatMap(({ kind, content: [span], source, speaker, nested }) =>
    kind === 'direct' && !source && speaker === undefined && !nested ? [span] : [],
  );

const fewestWords = 3; // fewer are a title, a slogan or a scare quote as often as somebody's words

/**
 * Whether a quotation is a sentence of its own, with nobody in the sentences beside it who could be its speaker. Names
 * around it may say who speaks in a way that the analysis does not read, and a wrong finding costs more than a missed one.
 */
export function standsAlone(article: Article, span: Span): boolean {
  const { text, sentences, paragraphs } = article;
  const words = text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = sentences.findIndex(({ end }) => end > span.start);
  const last = sentences.findIndex(({ end }) => end >= span.end);
  const [from, to] = [sentences[first], sentences[last]];
  if (words.length < fewestWords || !from || !to || paragraphs[from.paragraph]?.kind !== 'body') return false;
  const around = text.slice(from.start, span.start) + text.slice(span.end, to.end);
  const before = text.slice(Math.max(from.start, span.start - 40), span.start).trimEnd();
  const after = text.slice(span.end, span.end + 40).trimStart();
  if (/[\p{L}\p{N}]/u.test(around) || /[:,—–-]$/.test(before) || /^[—–-]/.test(after)) return false;
  return (
    !namesSomebody(article, sentences[beforeQuotations(article, first)]) && !namesSomebody(article, sentences[last + 1])
  );
}

const furthest = 10; // sentences looked back over: each orphan looks

/** The sentence before `sentence`, past those that are quotations throughout: a list of them has one speaker. */
function beforeQuotations({ sentences, quotedRuns, text }: Article, sentence: number): number {
  const parts = quotedRuns.flatMap((run) => run.parts);
  const isQuoted = ({ start, end }: Span): boolean =>
    parts.some((part) => part.start <= start && text.slice(part.end, end).trim() === '' && start < part.end);
  let at = sentence - 1;
  for (let span = sentences[at]; span && isQuoted(span) && at > sentence - furthest; span = sentences[at]) at--;
  return at;
}

/** Whether a person is named, described or meant outside the quotations of a sentence. */
const namesSomebody = ({ mentions, quotedRuns }: Article, sentence: Span | undefined): boolean =>
  sentence !== undefined &&
  mentions.some(
    ({ kind, start, end }) =>
      start >= sentence.start &&
      end <= sentence.end &&
      speaking.has(kind) &&
      !quotedRuns.some(({ parts }) => parts.some((part) => part.start <= start && end <= part.end)),
  );
const speaking: ReadonlySet<MentionKind> = new Set<MentionKind>(['name', 'role', 'pronoun']);
