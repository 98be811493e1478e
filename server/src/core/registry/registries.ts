import type { SpeakerRegistry } from '../model';

/** Registries as one, the closest to the article first: of two entries with one id the first counts. */
export function joinedRegistries(registries: readonly SpeakerRegistry[]): SpeakerRegistry | undefined {
  const [first, ...others] = registries.filter(({ speakers }) => speakers.length > 0);
  if (!first || others.length === 0) return first;
  const byId = new Map(
    [first, ...others].reverse().flatMap(({ speakers }) => speakers.map((speaker) => [speaker.id, speaker] as const)),
  );
  return { speakers: [...byId.values()] };
}
