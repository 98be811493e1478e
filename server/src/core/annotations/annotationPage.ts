import { mergedPage } from './mergedPage';

/** W3C Web Annotation Data Model, 5.2: one page of annotations. What else stands in it is kept. */
export interface AnnotationPage {
  readonly type: 'AnnotationPage';
  readonly items: readonly unknown[];
  readonly '@context'?: unknown;
  readonly id?: unknown;
}

/** Why something cannot be read, in words for the user. */
export interface Problem {
  readonly problem: string;
}

/** A file's name as part of an IRI. Half a surrogate pair, which no IRI can hold, becomes the replacement character. */
export const iriPart = (fileName: string): string => encodeURIComponent(fileName.replace(/\p{Cs}/gu, '\uFFFD'));

/** A page for the article of that file name, with nothing on it. */
export const emptyPage = (articleName: string): AnnotationPage => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: `urn:on-record:${iriPart(articleName)}`,
  type: 'AnnotationPage',
  items: [],
});

/**
 * Reads a page, also one that git could not merge, with the annotations of both sides. Text that is neither, or not an
 * `AnnotationPage`, is a problem and never an empty page.
 */
export function pageIn(text: string): AnnotationPage | Problem {
  const value = parsed(text) ?? mergedPage(text);
  if (isRecord(value) && value['type'] === 'AnnotationPage' && Array.isArray(value['items']))
    return { ...value, type: 'AnnotationPage', items: value['items'] };
  return { problem: 'It is not a W3C AnnotationPage with a list of items.' };
}

/**
 * As people read and compare it. Each annotation is one line, so that what two people decided at the same time can be
 * merged line by line.
 */
export function pageText(page: AnnotationPage): string {
  const items = page.items.map((item) => `\n    ${JSON.stringify(item)}`);
  const entries = Object.entries(page).map(([key, value]) =>
    key === 'items' && items.length > 0
      ? `"items": [${items.join(',')}\n  ]`
      : `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n  ${entries.join(',\n  ')}\n}\n`;
}

/** The body of an annotation that has some purpose (Web Annotation Data Model, 3.3.5), if there is one. */
export function bodyOf(annotation: unknown, purpose: string): Readonly<Record<string, unknown>> | undefined {
  const body = isRecord(annotation) && Array.isArray(annotation['body']) ? annotation['body'].filter(isRecord) : [];
  return body.find((part) => part['purpose'] === purpose);
}

/** What an annotation's bodies say for some purpose, if they do. */
export function bodyValue(annotation: unknown, purpose: string): string | undefined {
  const value = bodyOf(annotation, purpose)?.['value'];
  return typeof value === 'string' ? value : undefined;
}

export const textualBody = (purpose: string, value: string): object => ({ type: 'TextualBody', purpose, value });

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
