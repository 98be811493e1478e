import { iriPart, textualBody } from '../annotations/annotationPage';
import { selectorsOf } from '../annotations/selectors';
import { placeOf } from '../annotations/textPlace';
import type { Article, Attribution, Claim, DateExpression, Span, Speaker } from '../model';
import { speakerOf } from '../people/speakerOf';
import { claimDecidedBy, dateDecidedBy, type DecidedBy, decidedBy } from './decided';
import { allFeatures } from './feature';
import type { ExportContext, NamedArticle, StreamFormat } from './format';
import { readW3c } from './read/w3c';

/** Our own terms beside those of the model; `onrecord:` in sidecars too. */
const terms = 'urn:on-record:terms:';
const jsonLdContext = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    onrecord: terms,
    confidence: { '@id': 'onrecord:confidence', '@type': 'http://www.w3.org/2001/XMLSchema#double' },
    reasons: { '@id': 'onrecord:reason', '@container': '@list' },
    nested: 'onrecord:nested',
    part: 'onrecord:part',
    speaker: { '@id': 'onrecord:speaker', '@type': '@id' },
    speakerKind: 'onrecord:speakerKind',
    mod: 'onrecord:mod',
    quant: 'onrecord:quant',
    freq: 'onrecord:freq',
    readings: { '@id': 'onrecord:reading', '@container': '@list' },
    anchor: 'onrecord:anchor',
    anchorFrom: 'onrecord:anchorFrom',
    range: 'onrecord:range',
    from: 'onrecord:from',
    dateOrder: 'onrecord:dateOrder',
  },
];

const notCarried = new Set(['text', 'byteOrderMark', 'lineEnds', 'controls', 'surrogates', 'dismissals']);

/**
 * W3C Web Annotation Data Model: one AnnotationPage. Each annotation has a TextQuoteSelector and a TextPositionSelector
 * for each of its places; positions count code points, as the model says, in the text without a byte order mark.
 */
export const w3c: StreamFormat = {
  id: 'w3c',
  name: 'W3C Web Annotation',
  extension: '.w3c.jsonld',
  read: readW3c,
  carries: allFeatures.filter((feature) => !notCarried.has(feature)),
  *write(articles, context) {
    const head = {
      '@context': jsonLdContext,
      id: 'urn:on-record:export',
      type: 'AnnotationPage',
      dateOrder: context.style.dateOrder ?? 'auto',
    };
    yield `${JSON.stringify(head).slice(0, -1)},"items":[`;
    let separator = '\n';
    for (const named of articles)
      for (const annotation of annotationsOf(named, context)) {
        yield separator + JSON.stringify(annotation);
        separator = ',\n';
      }
    yield '\n]}\n';
  },
};

function* annotationsOf({ id, article }: NamedArticle, { version }: ExportContext): Iterable<object> {
  const source = iriPart(id);
  const iri = `urn:on-record:${source}`;
  const places = placesIn(article, source);
  const note = (what: string, number: number | string, by: DecidedBy, more: object): object => ({
    id: `urn:on-record:${source}:${what}:${number}`,
    type: 'Annotation',
    ...more,
    creator: by === 'person' ? { type: 'Person' } : { type: 'Software', name: 'On Record' },
    generator: { type: 'Software', name: `On Record ${version}` },
  });
  const { publishedOn } = article;
  if (publishedOn) {
    const { date, from } = publishedOn;
    const body = [textualBody('tagging', 'publication-date'), { ...textualBody('describing', date), from }];
    yield note('publication-date', date, from === 'decision' ? 'person' : 'engine', {
      motivation: 'describing',
      body,
      target: iri,
    });
  }
  for (const [at, attribution] of article.attributions.entries())
    yield note('quotation', at + 1, decidedBy(attribution), quotationNote(article, attribution, places));
  for (const speaker of article.speakers) {
    const at = speaker.mentions.length > 0 ? speaker.mentions : [speaker.firstFullMention];
    const body = [textualBody('tagging', 'speaker'), ...speakerBodies(source, speaker)];
    yield note('speaker', iriPart(speaker.id), 'engine', {
      motivation: 'identifying',
      body,
      target: at.map(places.target),
    });
  }
  for (const [at, date] of article.dates.entries())
    yield note('date', at + 1, dateDecidedBy(date), dateNote(date, places));
  for (const [at, claim] of article.claims.entries())
    yield note('claim', at + 1, claimDecidedBy(claim), claimNote(claim, places));
}

/** How places of one article are written. */
interface Places {
  readonly article: Article;
  readonly source: string;
  readonly target: (span: Span) => object;
  /** A place that an annotation refers to, with what it is to it. */
  readonly resource: (part: string, span: Span) => object;
}

function placesIn(article: Article, source: string): Places {
  const marked = article.text.startsWith('\uFEFF') ? 1 : 0;
  const text = article.text.slice(marked);
  const target = ({ start, end }: Span): object => {
    const place = placeOf(text, { start: Math.max(0, start - marked), end: end - marked });
    return { source: `urn:on-record:${source}`, selector: selectorsOf(place) };
  };
  const resource = (part: string, span: Span): object => ({
    type: 'SpecificResource',
    purpose: 'linking',
    part,
    ...target(span),
  });
  return { article, source, target, resource };
}

function quotationNote(article: Article, attribution: Attribution, { source, target, resource }: Places): object {
  const { kind, content, cue, relay, speaker, confidence, because, nested } = attribution;
  const entity = speakerOf(article, speaker);
  return {
    motivation: 'identifying',
    body: [
      textualBody('tagging', 'quotation'),
      textualBody('classifying', kind),
      ...(entity ? [{ ...textualBody('identifying', entity.name), speaker: speakerIri(source, entity) }] : []),
      ...(attribution.source ? [resource('source', attribution.source)] : []),
      ...(cue ? [resource('cue', cue)] : []),
      ...(relay ? [resource('relay', relay)] : []),
    ],
    target: content.map(target),
    confidence,
    reasons: decidedBy(attribution) === 'person' ? ['decision'] : because.map(({ code }) => code),
    ...(nested && { nested }),
  };
}

const speakerIri = (source: string, { id }: Speaker): string => `urn:on-record:${source}:speaker:${iriPart(id)}`;

const speakerBodies = (source: string, speaker: Speaker): readonly object[] => [
  {
    ...textualBody('identifying', speaker.name),
    speaker: speakerIri(source, speaker),
    speakerKind: speaker.kind,
  },
  ...speaker.aliases.map((alias) => ({ ...textualBody('identifying', alias), part: 'alias' })),
  ...speaker.roles.map(({ text }) => ({ ...textualBody('describing', text), part: 'role' })),
];

function dateNote(date: DateExpression, { target }: Places): object {
  const { type, value, mod, quant, freq, alternatives, anchor, range } = date;
  return {
    motivation: 'identifying',
    body: [
      textualBody('tagging', 'date'),
      textualBody('classifying', type),
      ...(value === undefined ? [] : [textualBody('describing', value)]),
    ],
    target: target(date),
    ...(mod && { mod }),
    ...(quant !== undefined && { quant }),
    ...(freq !== undefined && { freq }),
    ...(alternatives && { readings: alternatives }),
    ...(anchor && { anchor: anchor.date, anchorFrom: anchor.from }),
    ...(range && { range: range.role }),
  };
}

const claimNote = ({ kind, trigger, ...span }: Claim, { target, resource }: Places): object => ({
  motivation: 'identifying',
  body: [textualBody('tagging', 'claim'), textualBody('classifying', kind), resource('trigger', trigger)],
  target: target(span),
});
