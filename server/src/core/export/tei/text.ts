import { isDay } from '../../annotations/calendarDay';
import type { Article, Attribution, DateExpression, Span } from '../../model';
import { speakerOf } from '../../people/speakerOf';
import { claimDecidedBy, dateDecidedBy, type DecidedBy, decidedBy } from '../decided';
import { type Fragment, nested, woven } from '../nesting';
import { writtenText } from '../writtenText';
import { element, type XmlElement, type XmlNode } from '../xml';
import { mentionElement } from './elements';

/** A stretch of the text as an element. Fragments of one `key` are tied to each other. */
interface Marked extends Span {
  readonly name: string;
  readonly key: string;
  readonly attributes: XmlElement['attributes'];
}

/** The text with what is marked in it, and how the marks hang together. */
export interface TeiText {
  readonly body: XmlElement;
  /** From quotations to their cues, sources, relays and, where the element has no place for them, speakers. */
  readonly links: readonly XmlElement[];
}

/**
 * The article as a body whose text is that of the article, character for character. What lies between paragraphs stays
 * between them. Marks that overlap are cut, the pieces tied by `next` and `prev`.
 */
export function textOf(article: Article, speakers: ReadonlyMap<string, string>): TeiText {
  const marked = marksOf(article, speakers);
  const fragments = nested([...unitsOf(article), ...marked]);
  const ids = idsOf(fragments);
  const written = writtenText(article.text, { unit: 'UTF-16 units', xml: true });
  const whole = { start: 0, end: article.text.length };
  const children = woven<Marked, XmlNode>(
    whole,
    fragments,
    (span) => written.words(span),
    ({ of, index }, inner) => {
      const { own, previous, next } = ids.of(of, index);
      const ties = { ...(own !== '' && { 'xml:id': own }), ...(next && { next }), ...(previous && { prev: previous }) };
      return element(of.name, { ...ties, ...of.attributes }, ...inner);
    },
  );
  const body = element(
    'body',
    {},
    ...(children.some((node) => typeof node !== 'string') ? [] : [element('p')]),
    ...children,
  );
  return { body, links: linksOf(article, speakers, ids.first) };
}

const paragraph: Omit<Marked, keyof Span> = { name: 'p', key: '', attributes: {} };

/** Paragraphs, and what between them is more than the white space that XML knows. */
function unitsOf({ text, paragraphs }: Article): readonly Marked[] {
  const units: Marked[] = [];
  let done = 0;
  const between = (end: number): void => {
    if (/[^ \t\r\n]/.test(text.slice(done, end))) units.push({ ...paragraph, name: 'ab', start: done, end });
  };
  for (const { start, end, kind } of paragraphs) {
    between(start);
    units.push({ ...paragraph, ...(kind !== 'body' && { attributes: { rend: kind } }), start, end });
    done = end;
  }
  between(text.length);
  return units;
}

function marksOf(article: Article, speakers: ReadonlyMap<string, string>): readonly Marked[] {
  const marks: Marked[] = [];
  for (const [at, attribution] of article.attributions.entries())
    for (const { start, end } of attribution.content)
      marks.push({ start, end, key: `q${at + 1}`, ...quotation(article, attribution, speakers) });
  for (const [at, claim] of article.claims.entries()) {
    const attributes = { type: 'claim', subtype: claim.kind, resp: resp(claimDecidedBy(claim)) };
    marks.push({ start: claim.start, end: claim.end, name: 'seg', key: `c${at + 1}`, attributes });
    marks.push({ ...plain(claim.trigger), name: 'seg', key: `c${at + 1}t`, attributes: { type: 'trigger' } });
  }
  const seen = new Set<string>();
  for (const attribution of article.attributions)
    for (const part of ['source', 'cue', 'relay'] as const) {
      const span = attribution[part];
      const key = span && partKey(part, span);
      if (!span || key === undefined || seen.has(key)) continue;
      seen.add(key);
      marks.push({ ...plain(span), name: 'seg', key, attributes: { type: part } });
    }
  for (const [at, date] of article.dates.entries())
    marks.push({ ...plain(date), name: 'date', key: `d${at + 1}`, attributes: dateAttributes(date) });
  for (const speaker of article.speakers)
    for (const mention of speaker.mentions) {
      const name = mentionElement(mention, speaker);
      const ref = `#${speakers.get(speaker.id) ?? ''}`;
      const attributes = { ref, ...(name === 'rs' && { type: mention.kind }) };
      marks.push({ ...plain(mention), name, key: '', attributes });
    }
  return marks;
}

function quotation(
  article: Article,
  attribution: Attribution,
  speakers: ReadonlyMap<string, string>,
): Pick<Marked, 'name' | 'attributes'> {
  const { kind, confidence, nested: inner } = attribution;
  const common = {
    ana: `#${kind}`,
    cert: String(confidence),
    resp: resp(decidedBy(attribution)),
    ...(inner && { rend: 'inner' }),
  };
  if (isWritten(attribution)) return { name: 'quote', attributes: common };
  const speaker = speakerOf(article, attribution.speaker);
  const who = speaker && speakers.get(speaker.id);
  return {
    name: 'said',
    attributes: { ...(who !== undefined && { who: `#${who}` }), direct: String(kind === 'direct'), ...common },
  };
}

/** `said` is for what is thought or spoken aloud, `quote` for what is taken from a text (TEI P5, 3.3.3). */
const isWritten = ({ cue }: Attribution): boolean => cue?.class === 'writing';

function dateAttributes(date: DateExpression): XmlElement['attributes'] {
  const { type, value, mod, alternatives } = date;
  return {
    type,
    subtype: mod,
    when: value === undefined ? undefined : whenOf(value),
    'when-custom': value ?? alternatives?.join(' '),
    resp: resp(dateDecidedBy(date)),
  };
}

/** What `when` takes (W3C XML Schema): a day, a month or a year that there is, or a time on a day. */
function whenOf(value: string): string | undefined {
  const [date = '', time] = value.split('T');
  const whole = `${date}${'-01-01'.slice(date.length - 4)}`;
  if (!/^\d{4}(-\d\d){0,2}$/.test(date) || !isDay(whole)) return undefined;
  if (time === undefined) return date;
  const clock = /^([01]\d|2[0-3]):([0-5]\d)(:[0-5]\d)?(Z|[+-](0\d|1[0-3]):[0-5]\d)?$/.exec(time);
  if (!clock || date.length < 10) return undefined;
  const [, hour = '', minute = '', second = ':00', zone = ''] = clock;
  return `${date}T${hour}:${minute}${second}${zone}`;
}

const resp = (by: DecidedBy): string => `#${by}`;
const partKey = (part: 'source' | 'cue' | 'relay', { start, end }: Span): string => `${part}.${start}-${end}`;
const plain = ({ start, end }: Span): Span => ({ start, end });

interface Ids {
  of(mark: Marked, index: number): { readonly own: string; readonly previous?: string; readonly next?: string };
  first(key: string): string;
}

/** An id for each fragment of each mark with a key: the key, with a number where there are several. */
function idsOf(fragments: readonly Fragment<Marked>[]): Ids {
  const order = new Map<string, string[]>();
  const numbers = new Map<Marked, Map<number, number>>();
  const visit = (all: readonly Fragment<Marked>[]): void => {
    for (const { of, index, inner } of all) {
      const places = order.get(of.key) ?? [];
      order.set(of.key, [...places, '']);
      numbers.set(of, (numbers.get(of) ?? new Map<number, number>()).set(index, places.length));
      visit(inner);
    }
  };
  visit(fragments);
  const idAt = (key: string, number: number): string | undefined => {
    const count = order.get(key)?.length ?? 0;
    return number < 0 || number >= count ? undefined : count === 1 ? key : `${key}.${number + 1}`;
  };
  return {
    of(mark, index) {
      if (mark.key === '') return { own: '' };
      const number = numbers.get(mark)?.get(index) ?? 0;
      const [previous, next] = [idAt(mark.key, number - 1), idAt(mark.key, number + 1)];
      return {
        own: idAt(mark.key, number) ?? mark.key,
        ...(previous !== undefined && { previous: `#${previous}` }),
        ...(next !== undefined && { next: `#${next}` }),
      };
    },
    first: (key) => idAt(key, 0) ?? key,
  };
}

function linksOf(
  article: Article,
  speakers: ReadonlyMap<string, string>,
  first: (key: string) => string,
): readonly XmlElement[] {
  return article.attributions.flatMap((attribution, at) => {
    const from = first(`q${at + 1}`);
    const link = (type: string, to: string): XmlElement => element('link', { type, target: `#${from} #${to}` });
    const parts = (['source', 'cue', 'relay'] as const).flatMap((part) => {
      const span = attribution[part];
      return span ? [link(part, first(partKey(part, span)))] : [];
    });
    const who = isWritten(attribution) && attribution.speaker !== undefined && speakers.get(attribution.speaker);
    return who ? [link('speaker', who), ...parts] : parts;
  });
}
