import type { Article, Decision, Span } from '../../model';
import { replacing, type Rule } from '../rule';

export const editedAfterAccept: Rule = {
  code: 'quote/edited-after-accept',
  severity: 'warning',
  about: 'Quoted words that somebody has accepted and that were changed since.',
  why: 'Who accepted the quotation had checked these words; nobody has checked the new ones.',
  from: 'AP Stylebook, “quotations in the news”: quotations are never altered',
  examples: {
    accepted: ['“We will rebuild the old bridge in two years,”'],
    flagged: ['<flag>“We will rebuild the old bridge in three years,”</flag> Keller said.'],
    fine: [
      '“We will rebuild the old bridge in two years,” Keller said.',
      '“The pier was never safe and it should be shut,” Keller said.',
    ],
  },
  check: (article, _style, decisions) =>
    acceptedIn(decisions).flatMap((words) => {
      if (article.text.includes(words)) return [];
      const span = likest(article, words);
      if (!span) return [];
      return [
        {
          span,
          message: `These words were accepted as ${shortened(words)} and have been changed since. Check them against what was said.`,
          fixes: [replacing(span, words, 'Put back the words that were accepted')],
        },
      ];
    }),
};

/** The quotations that somebody has accepted, with their marks. */
const acceptedIn = (decisions: readonly Decision[]): readonly string[] => [
  ...new Set(
    decisions.flatMap((decision) =>
      decision.about === 'accept' && decision.of === 'quotation' && /^["“‘'«„]/.test(decision.place.exact)
        ? [decision.place.exact]
        : [],
    ),
  ),
];

const least = 0.7; // of the words of both: the same quotation with a word or two changed

/** The quotation that shares most of its words with some others, if that is enough. */
function likest({ text, quotedRuns }: Article, accepted: string): Span | undefined {
  const wanted = counted(accepted);
  let best: { readonly span: Span; readonly share: number } | undefined;
  for (const { parts, depth } of quotedRuns) {
    const last = parts[parts.length - 1] ?? parts[0];
    const span = { start: parts[0].start, end: last.end };
    if (depth > 0 || span.end - span.start > 2 * accepted.length) continue;
    const share = shareOf(wanted, counted(text.slice(span.start, span.end)));
    if (share >= Math.max(least, best?.share ?? 0)) best = { span, share };
  }
  return best?.span;
}

type Counts = ReadonlyMap<string, number>;

function counted(words: string): Counts {
  const counts = new Map<string, number>();
  for (const word of words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Dice's coefficient over words: twice what both have, by what they have together. */
function shareOf(a: Counts, b: Counts): number {
  let both = 0;
  let all = 0;
  for (const [word, count] of a) {
    both += Math.min(count, b.get(word) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return all === 0 ? 0 : (2 * both) / all;
}

const longest = 60; // characters of the accepted words that a message has room for
const shortened = (words: string): string =>
  words.length <= longest ? words : `${words.slice(0, longest).trimEnd()} …`;
