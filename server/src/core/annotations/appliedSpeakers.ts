import type { Article, Attribution, GivenSpeaker, Mention, Reason, Span, Speaker, SpeakerId } from '../model';
import { plain } from './closest';
import { idFor, type Lesson } from './taught';

type People = Pick<Article, 'attributions' | 'mentions' | 'speakers'>;

/**
 * Mentions, speakers and who speaks, once people have said who is meant: by some words throughout the article, and in
 * single quotations, whose source then means the same. Everybody who is left with a mention or a quotation is a speaker.
 */
export function appliedSpeakers(
  article: Article,
  assigned: ReadonlyMap<Attribution, GivenSpeaker>,
  lessons: readonly Lesson[],
): People {
  if (assigned.size === 0 && lessons.length === 0) return article;
  const cast = castOf(article.speakers);
  const taught = new Map(lessons.map(({ words, speaker }) => [foldWords(words), cast.idOf(speaker)]));
  const taughtAt = (span: Span): SpeakerId | undefined =>
    taught.get(foldWords(article.text.slice(span.start, span.end)));
  const ofSource = new Map<number, SpeakerId>();
  for (const [{ source }, given] of assigned) if (source) ofSource.set(source.start, cast.idOf(given));

  const attributions = article.attributions.map((attribution) => {
    const given = assigned.get(attribution);
    const { source } = attribution;
    const id = given ? cast.idOf(given) : source && taughtAt(source);
    if (id === undefined) return attribution;
    return {
      ...attribution,
      speaker: id,
      ...(source && { source: meaning(source, id) }),
      because: given ? attribution.because.filter(settles) : [decided, ...attribution.because.filter(settles)],
    };
  });
  const mentions = article.mentions.map((mention) => {
    const id = ofSource.get(mention.start) ?? taughtAt(mention);
    return id === undefined || (ofSource.has(mention.start) && !isSource(attributions, mention))
      ? mention
      : meaning(mention, id);
  });
  return { attributions, mentions, speakers: speakersOf(cast.all(), mentions, attributions) };
}

const decided: Reason = { code: 'decision' };
/** Reasons that say nothing against a decision about who speaks. */
const settles = ({ code }: Reason): boolean => !unsettling.has(code);
const unsettling: ReadonlySet<string> = new Set(['no-source', 'ambiguous', 'unidentified', 'pronoun']);

function meaning({ candidates: _, ...mention }: Mention, speaker: SpeakerId): Mention {
  return { ...mention, speaker, confidence: 1, because: [decided] };
}

/** A mention that is no more than the words of a source: not a name inside a longer phrase. */
const isSource = (attributions: readonly Attribution[], { start, end }: Span): boolean =>
  attributions.some(({ source }) => source?.start === start && source.end >= end);

/** Who takes part: the speakers of the article, and those that people name and it does not know. */
function castOf(speakers: readonly Speaker[]): {
  idOf(given: GivenSpeaker): SpeakerId;
  all(): readonly Speaker[];
} {
  const all = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const byName = new Map(
    [...speakers].reverse().flatMap(({ id, name, aliases }) => [...aliases, name].map((each) => [foldWords(each), id])),
  );
  return {
    idOf({ id, name, kind }) {
      const known = id !== undefined && all.has(id) ? id : byName.get(foldWords(name));
      if (known !== undefined) return known;
      const fresh = unusedId(id ?? idFor(name), all);
      const speaker: Speaker = {
        ...{ id: fresh, name, kind: kind ?? 'person', roles: [], aliases: [], mentions: [] },
        firstFullMention: { start: 0, end: 0 },
      };
      all.set(fresh, speaker);
      byName.set(foldWords(name), fresh);
      return fresh;
    },
    all: () => [...all.values()],
  };
}

function unusedId(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  return id;
}

/** Those with a mention or a quotation, each with the mentions that mean them now. */
function speakersOf(
  all: readonly Speaker[],
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
): readonly Speaker[] {
  const rows = new Map<SpeakerId, Mention[]>(all.map(({ id }) => [id, []]));
  for (const mention of mentions) if (mention.speaker !== undefined) rows.get(mention.speaker)?.push(mention);
  const quoted = new Map<SpeakerId, Span>();
  for (const { speaker, source, content } of [...attributions].reverse())
    if (speaker !== undefined) quoted.set(speaker, source ?? content[0]);
  return all.flatMap((speaker): readonly Speaker[] => {
    const own = rows.get(speaker.id) ?? [];
    const first = own[0] ?? quoted.get(speaker.id);
    if (!first) return [];
    const { firstFullMention: full } = speaker;
    const keeps = own.some(({ start, end }) => start < full.end && full.start < end);
    return [{ ...speaker, mentions: own, firstFullMention: keeps ? full : plain(first) }];
  });
}

const foldWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[’']/gu, "'")
    .replace(/^(?:the|an?)\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
