import type { Article, Attribution, Span } from '../../model';
import type { Rule } from '../rule';

export const duplicate: Rule = {
  code: 'attribution/duplicate',
  severity: 'hint',
  about: 'Words that are given to the same speaker twice in one sentence.',
  why: 'Once is enough; the second is mostly left over from moving the first.',
  from: 'no guide: a slip of editing',
  examples: {
    flagged: [
      'According to Anna Keller, the bridge is unsafe<flag>, Keller said</flag>.',
      'Anna Keller said that the bridge is unsafe<flag>, she said</flag>.',
    ],
    fine: [
      'According to Anna Keller, the bridge is unsafe.',
      'Anna Keller said that the bridge is unsafe, and she warned that it may fall.',
      'According to Anna Keller, the bridge is unsafe, Paul Stone said.',
    ],
  },
  check: (article) =>
    article.attributions.flatMap((attribution) => {
      const found = repeatedBy(article, attribution);
      if (!found) return [];
      const { start, end } = found.first;
      return [
        {
          span: found.tail,
          message: 'The sentence says twice who says it. Once is enough.',
          fixes: [{ title: 'Leave the second out', edits: [{ span: found.tail, newText: '' }] }],
          related: [{ span: { start, end }, message: 'Named here first.' }],
        },
      ];
    }),
};

const pronounTail = /,\s(?:s?he|they)\s(?:said|says|added)$/;

/** The second attribution with the comma before it, and the source of the first. */
function repeatedBy(article: Article, attribution: Attribution): { tail: Span; first: Span } | undefined {
  const { text } = article;
  const { content, cue, source, kind, nested, speaker } = attribution;
  const last = content[content.length - 1] ?? content[0];
  if (!cue || !source || nested || kind === 'direct') return undefined;
  const tail = pronounTail.exec(text.slice(last.start, last.end));
  if (tail && source.end <= content[0].start)
    return { tail: { start: last.start + tail.index, end: last.end }, first: source };
  const end = Math.max(cue.end, source.end);
  const closes = Math.min(cue.start, source.start) >= last.end && /^[.!?]/.test(text.slice(end, end + 1));
  if (!closes || speaker === undefined || !/^,\s/.test(text.slice(last.end, last.end + 2))) return undefined;
  const first = article.attributions.find(
    (other) => other.nested && other.speaker === speaker && opens(other, content[0]),
  );
  return first?.source && { tail: { start: last.end, end }, first: first.source };
}

/** Whether an attribution opens a stretch: its cue is the first word there (*According to …*). */
const opens = ({ cue, source }: Attribution, { start, end }: Span): boolean =>
  cue?.start === start && source !== undefined && source.end <= end;
