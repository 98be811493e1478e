import type { Article, Attribution, GivenSpeaker, Span, SpeakerKind } from '../model';
import { speakerOf } from '../people/speakerOf';
import { quotedWordsIn } from '../report/words';
import { excerpt } from './markdown';
import { byPlace, hullOf } from './spans';
import { phrases } from './words';

/** Somebody who speaks in the article, or words whose speaker is not known, with what they say. */
export interface CastMember {
  readonly name: string;
  /** Absent where the text does not settle who it is. */
  readonly speaker?: Required<GivenSpeaker>;
  readonly kind: SpeakerKind | 'unknown';
  readonly role?: string;
  /** Words given as theirs. */
  readonly words: number;
  /** The first full mention, else the source, else the first quotation. */
  readonly span: Span;
  readonly quotations: readonly Line[];
}

/** One quotation of theirs. */
export interface Line {
  readonly span: Span;
  readonly words: string;
  readonly kind: Attribution['kind'];
}

/** Who speaks, those unknown first, then in the order in which they first speak. Quotations inside others left out. */
export function castOf(article: Article): readonly CastMember[] {
  const groups = new Map<string, [Attribution, ...Attribution[]]>();
  const outer = article.attributions.filter(({ nested }) => !nested);
  for (const attribution of [...outer].sort((a, b) => byPlace(a.content[0], b.content[0]))) {
    const key = keyOf(article, attribution);
    const group = groups.get(key);
    if (group) group.push(attribution);
    else groups.set(key, [attribution]);
  }
  const members = [...groups.values()].map((group) => memberOf(article, group));
  return [...members.filter(({ speaker }) => !speaker), ...members.filter(({ speaker }) => speaker)];
}

function keyOf({ text }: Article, { speaker, source }: Attribution): string {
  if (speaker !== undefined) return `speaker ${speaker}`;
  return source ? `source ${text.slice(source.start, source.end).toLowerCase()}` : 'nobody';
}

function memberOf(article: Article, group: readonly [Attribution, ...Attribution[]]): CastMember {
  const [{ speaker: id, source, content }] = group;
  const speaker = speakerOf(article, id);
  const role = speaker?.roles.find(({ text }) => text.toLowerCase() !== speaker.name.toLowerCase())?.text;
  const { start, end } = speaker?.firstFullMention ?? source ?? content[0];
  return {
    name: speaker?.name ?? (source ? `“${excerpt(article, source)}”` : phrases.noSpeaker),
    ...(speaker && { speaker: { id: speaker.id, name: speaker.name, kind: speaker.kind } }),
    kind: speaker?.kind ?? 'unknown',
    ...(role !== undefined && { role }),
    words: quotedWordsIn(article, group).quotedWords,
    span: { start, end },
    quotations: group.map((attribution) => ({
      span: hullOf(attribution.content),
      words: excerpt(article, attribution.content[0]),
      kind: attribution.kind,
    })),
  };
}
