import type { Article, Speaker, Span, SpeakerRegistry } from '../model';
import { neutralCues } from '../rules/neutralCues';
import { quotationsBy } from './speakers';

/** What may be written at a place, in the place of `replaces`. */
export interface Suggestion {
  readonly label: string;
  readonly detail: string;
  readonly insert: string;
  readonly replaces: Span;
  /** The likely first: the order in which they are shown. */
  readonly rank: number;
}

const mostAround = 400; // characters of the line that are looked at

/**
 * After a closing quotation mark who may be given as the source, each with *said* before and after the name (AP
 * Stylebook, “said”: no other word is neutral); after `@` everybody whom the article or the registry knows, by name.
 */
export function suggestionsAt(article: Article, offset: number, registry?: SpeakerRegistry): readonly Suggestion[] {
  const before = article.text.slice(Math.max(0, offset - mostAround), offset);
  const at = /(?<![\p{L}\p{N}])@([\p{L}\p{N}’' -]{0,40})$/u.exec(before);
  if (at) return byName(article, { start: offset - at[0].length, end: offset }, registry);
  const closed = /[”"’'»“](\s*)([\p{L}]*)$/u.exec(before);
  if (!closed || !endsQuotation(article, offset - closed[0].length + 1)) return [];
  const [, space = '', begun = ''] = closed;
  const lead = space === '' ? ' ' : '';
  return afterQuotation(article, offset - begun.length, lead, { start: offset - begun.length, end: offset });
}

const cue = neutralCues.get('claimed') ?? 'said';

function afterQuotation(article: Article, from: number, lead: string, replaces: Span): readonly Suggestion[] {
  return byRecency(article, from).flatMap((speaker, index): readonly Suggestion[] => {
    const name = shortName(article, speaker, from);
    const detail = speaker.roles[0]?.text ?? speaker.name;
    return [
      { label: `${name} ${cue}`, detail, insert: `${lead}${name} ${cue}`, replaces, rank: 2 * index },
      { label: `${cue} ${name}`, detail, insert: `${lead}${cue} ${name}`, replaces, rank: 2 * index + 1 },
    ];
  });
}

function byName(article: Article, replaces: Span, registry?: SpeakerRegistry): readonly Suggestion[] {
  const own = byRecency(article, replaces.start).map(({ name, roles }) => ({ name, detail: roles[0]?.text ?? '' }));
  const names = new Set(own.map(({ name }) => name.toLowerCase()));
  const known = (registry?.speakers ?? [])
    .filter(({ name }) => !names.has(name.toLowerCase()))
    .map(({ name, roles }) => ({ name, detail: roles?.at(-1)?.title ?? '' }));
  return [...own, ...known].map(({ name, detail }, rank) => ({
    label: `@${name}`,
    detail,
    insert: name,
    replaces,
    rank,
  }));
}

/** Those named last before a place first, then those named after it; nobody who has only a role or a pronoun. */
function byRecency({ speakers }: Article, offset: number): readonly Speaker[] {
  const lastBefore = ({ mentions }: Speaker): number =>
    Math.max(-1, ...mentions.map(({ start, kind }) => (start < offset && kind !== 'pronoun' ? start : -1)));
  return speakers
    .filter(({ name, mentions }) => /^\p{Lu}/u.test(name) && mentions.length > 0)
    .sort((a, b) => lastBefore(b) - lastBefore(a));
}

/** A person who has been named in full already is called by the surname, as the article's own quotations do. */
function shortName(article: Article, speaker: Speaker, offset: number): string {
  const { name, kind, firstFullMention } = speaker;
  if (kind !== 'person' || firstFullMention.end > offset) return name;
  const written = quotationsBy(article, speaker)
    .flatMap(({ source }) => (source?.kind === 'name' ? [article.text.slice(source.start, source.end)] : []))
    .find((words) => !words.includes(' '));
  return written ?? name.split(/\s+/u).at(-1) ?? name;
}

/** Whether a quotation ends at a place, or one that is being written and that the analysis cannot close yet. */
const endsQuotation = ({ quotedRuns }: Article, offset: number): boolean =>
  quotedRuns.some(({ parts }) => parts.some(({ end }) => end === offset));
