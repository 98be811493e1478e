import type { Article, Span, SpeakerId } from '../../model';
import { replacing, type Rule } from '../rule';

export const spellingVariant: Rule = {
  code: 'name/spelling-variant',
  severity: 'hint',
  about: 'One name spelt in two ways.',
  why: 'A name spelt in two ways is wrong once.',
  from: 'Reuters Handbook, “Reporting and writing basics”: check spellings',
  examples: {
    flagged: ['Anna Kellermann spoke on Monday. Kellermann left. “We stay,” <flag>Kellerman</flag> said.'],
    fine: ['Anna Kellermann spoke on Monday. Kellermann left.', 'Anna Stone met Paul Stein. Stone left before Stein.'],
  },
  check: (article) => {
    const spellings = [...surnamesOf(article)].sort(([, a], [, b]) => b.places.length - a.places.length);
    return spellings.flatMap(([rare, { places, speakers }], at) => {
      const usual = spellings
        .slice(0, at)
        .find(([other, others]) => alike(rare, other) && [...speakers].some((who) => others.speakers.has(who)));
      if (!usual) return [];
      const [first] = usual[1].places;
      const name = first ? article.text.slice(first.start, first.end) : usual[0];
      return places.map((span) => ({
        span,
        message: `“${rare}” is “${name}” elsewhere. Check the spelling.`,
        fixes: [replacing(span, name, `Write “${name}”`)],
        ...(first && { related: [{ span: first, message: `“${name}” here.` }] }),
      }));
    });
  },
};

interface Spelling {
  readonly places: readonly Span[];
  readonly speakers: ReadonlySet<SpeakerId>;
}

/** The last words of people's names, by spelling, with their places and whom they mean. */
function surnamesOf({ text, mentions }: Article): ReadonlyMap<string, Spelling> {
  const found = new Map<string, { readonly places: Span[]; readonly speakers: Set<SpeakerId> }>();
  for (const { kind, start, end, speaker } of mentions) {
    if (kind !== 'name' || speaker === undefined) continue;
    const name = /\p{Lu}[\p{L}’'-]{4,}$/u.exec(text.slice(start, end).replace(/['’]s$/, ''));
    if (!name) continue;
    const spelt = name[0].replaceAll('’', "'"); // the mark is a matter of marks
    const spelling = found.get(spelt) ?? { places: [], speakers: new Set() };
    spelling.places.push({ start: start + name.index, end: start + name.index + name[0].length });
    spelling.speakers.add(speaker);
    found.set(spelt, spelling);
  }
  return found;
}

/** Whether two surnames are one with a slip: one letter more, less, other or doubled, or two in a long name. */
function alike(a: string, b: string): boolean {
  if (a.charAt(0) !== b.charAt(0) || Math.abs(a.length - b.length) > 1 || a + 's' === b || b + 's' === a) return false;
  return distance(a.toLowerCase(), b.toLowerCase()) <= 1 + Number(Math.min(a.length, b.length) >= 9);
}

/** Levenshtein's edit distance. Names are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
