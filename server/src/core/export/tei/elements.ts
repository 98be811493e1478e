import type { Mention, Speaker, SpeakerKind } from '../../model';

/** The element for each kind of speaker: the list it stands in, itself, and its name. */
export const entityElements: Readonly<
  Record<SpeakerKind, { readonly list: string; readonly entity: string; readonly name: string; readonly role: string }>
> = {
  person: { list: 'listPerson', entity: 'person', name: 'persName', role: 'occupation' },
  organisation: { list: 'listOrg', entity: 'org', name: 'orgName', role: 'desc' },
  group: { list: 'listOrg', entity: 'org', name: 'orgName', role: 'desc' },
  place: { list: 'listPlace', entity: 'place', name: 'placeName', role: 'desc' },
  document: { list: 'listBibl', entity: 'bibl', name: 'title', role: 'note' },
};

/** A name is a name, everything else a referring string. */
export const mentionElement = (mention: Mention, speaker: Speaker | undefined): string =>
  speaker && mention.kind === 'name' && speaker.kind !== 'document' ? entityElements[speaker.kind].name : 'rs';
