import type { Decision, IsoDate } from '../model';
import { iriPart, isRecord } from './annotationPage';
import { isDay } from './calendarDay';

/** The tag that says what an annotation of ours is about (Web Annotation Data Model, 3.3.5: purpose `tagging`). */
const tag = 'publication-date';

/** The annotation that gives an article its publication date: on the article as a whole, so without a selector. */
export const noteOf = (articleName: string, date: IsoDate): object => ({
  id: `urn:on-record:${iriPart(articleName)}:${tag}`,
  type: 'Annotation',
  motivation: 'describing',
  body: [
    { type: 'TextualBody', purpose: 'tagging', value: tag },
    { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: date },
  ],
  target: iriPart(articleName), // seen from the sidecar, so that both may move
});

/** The decision that an annotation holds; nothing where it is not ours, or its date is no day of the calendar. */
export function decisionIn(annotation: unknown): Decision | undefined {
  const body = isRecord(annotation) && Array.isArray(annotation['body']) ? annotation['body'].filter(isRecord) : [];
  const value = (purpose: string): unknown => body.find((part) => part['purpose'] === purpose)?.['value'];
  const date = value('describing');
  if (value('tagging') !== tag || typeof date !== 'string' || !isDay(date)) return undefined;
  return { about: tag, date };
}
