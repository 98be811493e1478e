import type { DecisionChange } from '../annotations/sidecar';
import type { RegistrySpeaker, SpeakerRegistry } from '../model';

/**
 * The name of the speaker whom a decision gives a name or role that the registry does not know yet, so that it is worth
 * keeping for other articles. Nothing for somebody without a proper name (*the spokesman*): no registry has an entry for those.
 */
export function worthRegistering(
  changes: readonly DecisionChange[],
  registry: SpeakerRegistry | undefined,
): string | undefined {
  for (const change of changes) {
    if (change.about !== 'mark') continue;
    const { mark } = change;
    if (mark.about !== 'speaker' && mark.about !== 'identity') continue;
    const { speaker, teaches } = mark;
    if (!teaches || !/^\p{Lu}/u.test(speaker.name)) continue;
    const known = registry?.speakers.find(({ id, name }) => id === speaker.id || same(name, speaker.name));
    if (!known || !wordsOf(known).some((words) => same(words, bare(teaches.words)))) return speaker.name;
  }
  return undefined;
}

const wordsOf = ({ name, aliases = [], roles = [] }: RegistrySpeaker): readonly string[] => [
  ...[name, ...aliases].map(bare),
  ...roles.map(({ title }) => bare(title)),
];

const bare = (words: string): string => words.replace(/^(?:the|an?)\s+/iu, '');
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
