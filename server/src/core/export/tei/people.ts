import type { Article, Speaker } from '../../model';
import { element, type XmlElement } from '../xml';
import { entityElements } from './elements';

/** The speakers' identifiers in the document, by their own. */
export const speakerIds = ({ speakers }: Article): ReadonlyMap<string, string> =>
  new Map(speakers.map(({ id }, at) => [id, `s${at + 1}`]));

/** `listPerson`, `listOrg`, … of the speakers, those without members left out. */
export function peopleLists(article: Article, ids: ReadonlyMap<string, string>): readonly XmlElement[] {
  const lists = new Map<string, XmlElement[]>();
  for (const speaker of article.speakers) {
    const { list } = entityElements[speaker.kind];
    lists.set(list, [...(lists.get(list) ?? []), entityOf(speaker, ids.get(speaker.id))]);
  }
  return [...lists].map(([list, members]) => element(list, {}, ...members));
}

function entityOf({ name, kind, aliases, roles, gender }: Speaker, id: string | undefined): XmlElement {
  const { entity, name: nameElement, role } = entityElements[kind];
  return element(
    entity,
    { 'xml:id': id, ...(kind === 'group' && { type: kind }), ...(kind === 'person' && { sex: gender }) },
    element(nameElement, {}, name),
    ...aliases.map((alias) => element(nameElement, { type: 'alias' }, alias)),
    ...roles.map(({ text }) => element(role, { type: 'role' }, text)),
  );
}
