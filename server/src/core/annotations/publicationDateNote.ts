import type { IsoDate, PublicationDateDecision } from '../model';
import { bodyValue, iriPart, textualBody } from './annotationPage';
import { isDay } from './calendarDay';
import { signatureIn } from './signature';

/** The tag that says what an annotation of ours is about (Web Annotation Data Model, 3.3.5: purpose `tagging`). */
const tag = 'publication-date';

/** The annotation that gives an article its publication date: on the article as a whole, so without a selector. */
export const publicationDateNote = (articleName: string, date: IsoDate): object => ({
  id: `urn:on-record:${iriPart(articleName)}:${tag}`,
  type: 'Annotation',
  motivation: 'describing',
  body: [textualBody('tagging', tag), { ...textualBody('describing', date), format: 'text/plain' }],
  target: iriPart(articleName), // seen from the sidecar, so that both may move
});

/** The decision that an annotation holds; nothing where it is not ours, or its date is no day of the calendar. */
export function publicationDateIn(annotation: unknown): PublicationDateDecision | undefined {
  const date = bodyValue(annotation, 'describing');
  if (bodyValue(annotation, 'tagging') !== tag || date === undefined || !isDay(date)) return undefined;
  return { about: tag, date, ...signatureIn(annotation) };
}
