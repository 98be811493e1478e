import type { Decision, GivenSpeaker, RegistrySpeaker, SpeakerRegistry, TaughtWords } from '../model';
import { isMark } from './placed';

/** Words that a person has said stand for somebody. */
export interface Lesson extends TaughtWords {
  readonly speaker: GivenSpeaker;
}

/** What decisions say of who is meant by which words, in their order. */
export const lessonsIn = (decisions: readonly Decision[]): readonly Lesson[] =>
  decisions.filter(isMark).flatMap((decision) => {
    if (decision.about !== 'speaker' && decision.about !== 'identity') return [];
    const { teaches, speaker } = decision;
    return teaches ? [{ ...teaches, speaker }] : [];
  });

/**
 * The registry with what decisions teach, so that the article is read with it from the start: pronouns follow. Speakers
 * without a proper name (*the spokesman*) have no entry, since their words would be taken for a name.
 */
export function withLessons(
  registry: SpeakerRegistry | undefined,
  decisions: readonly Decision[] | undefined,
): SpeakerRegistry | undefined {
  const lessons = lessonsIn(decisions ?? []).filter(({ speaker }) => isProperName(speaker.name));
  if (lessons.length === 0) return registry;
  const speakers = [...(registry?.speakers ?? [])];
  for (const { speaker, words, as } of lessons) {
    const at = speakers.findIndex((known) => isSame(known, speaker));
    const known: RegistrySpeaker = speakers[at] ?? { ...speaker, id: speaker.id ?? idFor(speaker.name) };
    const taught: RegistrySpeaker =
      as === 'role'
        ? { ...known, roles: [...(known.roles ?? []), { title: withoutArticle(words) }] }
        : { ...known, aliases: [...(known.aliases ?? []), words] };
    speakers.splice(at < 0 ? speakers.length : at, 1, taught);
  }
  return { ...registry, speakers };
}

/** An id from a name: `Anna Keller` is `anna-keller`. */
export const idFor = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60) || 'speaker';

const isSame = (known: RegistrySpeaker, { id, name }: GivenSpeaker): boolean =>
  known.id === id || known.name.toLowerCase() === name.toLowerCase();
const isProperName = (name: string): boolean => /^\p{Lu}/u.test(name);
const withoutArticle = (words: string): string => words.replace(/^(?:the|an?)\s+/iu, '');
