import type { Article, Attribution, Mention } from '../model';
import { speakerOf } from '../people/speakerOf';

/** What somebody is called who is left without a name. */
const person =
  'official|aide|source|adviser|advisor|diplomat|insider|staffer|operative|strategist|executive|lawyer|consultant|fundraiser|donor';
/** What marks a source as kept without a name: a role with *a* or *one*, *familiar with the matter*, *unnamed*. */
const kept = [
  new RegExp(
    String.raw`^(?:an?|one|another)\b(?:\s+(?!of\b|to\b|from\b|in\b|for\b)[\p{L}\d.’'-]+){0,5}\s+(?:${person})$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:an?|one)\b.{0,60}\b(?:${person})\b.{0,20}\b(?:familiar with|close to|with knowledge|briefed on|with direct)\b`,
    'iu',
  ),
  /\b(?:people|persons?|sources|officials|aides|advisers|executives)\b.{0,20}\b(?:familiar with|close to|with knowledge|briefed on|with direct)\b/iu,
  /\b(?:unnamed|unidentified|anonymous)\b/iu,
];

/** A source that is left without a name, and the content given to it. */
export interface Unnamed {
  readonly source: Mention;
  readonly attribution: Attribution;
}

/** The attributions to people who are left without a name, in text order. What is written has its own source. */
export function unnamedIn(article: Article): readonly Unnamed[] {
  const { text, attributions } = article;
  return attributions.flatMap((attribution) => {
    const { source, speaker, nested, cue } = attribution;
    if (!source || nested || source.kind === 'name' || source.kind === 'pronoun') return [];
    if (cue && (cue.class !== 'speech' || unspoken.test(text.slice(cue.start, cue.end)))) return [];
    const who = speakerOf(article, speaker);
    if (who?.mentions.some(({ kind }) => kind === 'name')) return []; // the article names them
    const words = text.slice(source.start, Math.min(source.end, source.start + longest));
    const isNamed = /^,? \p{Lu}|^, \p{Lu}/u.test(text.slice(source.end, source.end + 4));
    return !isNamed && kept.some((form) => form.test(words)) ? [{ source, attribution }] : [];
  });
}

const longest = 200; // UTF-16 units of a source that are looked at
const unspoken = /\b(?:e?-?mail|tweet|post|announce|wrote|write|tells)/i;
