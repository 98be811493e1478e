import type { IsoDate, SpeakerRegistry } from '../model';
import type { Reading } from './reading';
import { addRegistered, type Roster } from './roster';

/** Puts what the workspace knows of speakers before what the text says. Roles count if their dates hold the article’s. */
export function registered(
  _reading: Reading,
  roster: Roster,
  registry: SpeakerRegistry | undefined,
  _publishedOn: IsoDate | undefined,
): void {
  for (const speaker of registry?.speakers ?? []) addRegistered(roster, speaker);
}
