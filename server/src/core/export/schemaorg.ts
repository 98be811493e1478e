import type { Claim, NewsArticle, Organization, Person, Place, CreativeWork, Quotation, WithContext } from 'schema-dts';
import { iriPart } from '../annotations/annotationPage';
import type { Article, Attribution, Speaker, SpeakerKind } from '../model';
import { speakerOf } from '../people/speakerOf';
import type { ArticleFormat, ExportContext, NamedArticle } from './format';
import { writtenText } from './writtenText';

/** schema.org JSON-LD: a `NewsArticle` whose parts are `Quotation`s and `Claim`s and that mentions its speakers. */
export const schemaorg: ArticleFormat = {
  id: 'schemaorg',
  name: 'schema.org JSON-LD',
  extension: '.schema.jsonld',
  carries: [
    'text',
    'quotations',
    'nested',
    'speakers',
    'speakerKinds',
    'roles',
    'aliases',
    'claims',
    'publicationDate',
    'byteOrderMark',
    'lineEnds',
    'controls',
  ],
  files: (named, context) => [
    { extension: '.schema.jsonld', content: `${JSON.stringify(documentOf(named, context), null, 1)}\n` },
  ],
};

function documentOf({ id, article }: NamedArticle, { version }: ExportContext): WithContext<NewsArticle> {
  const iri = `urn:on-record:${iriPart(id)}`;
  const written = writtenText(article.text, { unit: 'UTF-16 units', soundUnicode: true });
  const heading = article.paragraphs.find(({ kind }) => kind === 'heading');
  const speakers = article.speakers.map((speaker) => speakerNode(iri, speaker));
  const parts: readonly (Quotation | Claim)[] = [
    ...article.attributions.map((attribution, at) => quotationNode(article, iri, attribution, at)),
    ...article.claims.map((claim, at): Claim => ({
      '@type': 'Claim',
      '@id': `${iri}:claim:${at + 1}`,
      text: written.words(claim),
      appearance: { '@id': iri },
    })),
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': iri,
    identifier: id.replace(/\p{Cs}/gu, '\uFFFD'),
    ...(heading && {
      headline: written
        .words(heading)
        .replace(/^#+\s*/, '')
        .trim(),
    }),
    inLanguage: 'en',
    ...(article.publishedOn && { datePublished: article.publishedOn.date }),
    articleBody: written.text,
    ...(speakers.length > 0 && { mentions: speakers }),
    ...(parts.length > 0 && { hasPart: parts }),
    sdPublisher: { '@type': 'Organization', name: `On Record ${version}` },
  };
}

/** What schema.org has for each kind: a group is an organisation of some sort, a document a work. */
const types = {
  person: 'Person',
  organisation: 'Organization',
  group: 'Organization',
  place: 'Place',
  document: 'CreativeWork',
} as const satisfies Readonly<Record<SpeakerKind, string>>;

const speakerIri = (iri: string, { id }: Speaker): string => `${iri}:speaker:${iriPart(id)}`;

function speakerNode(iri: string, speaker: Speaker): Person | Organization | Place | CreativeWork {
  const { kind, name, aliases, roles, gender } = speaker;
  const common = {
    '@id': speakerIri(iri, speaker),
    name,
    ...(aliases.length > 0 && { alternateName: aliases }),
  };
  const titles = roles.map(({ text }) => text);
  if (kind !== 'person')
    return {
      '@type': types[kind],
      ...common,
      ...(titles.length > 0 && { disambiguatingDescription: titles.join('; ') }),
    };
  return {
    '@type': types[kind],
    ...common,
    ...(gender && { gender: gender === 'female' ? 'Female' : 'Male' }),
    ...(titles.length > 0 && { jobTitle: titles }),
  };
}

/** The words without the marks around them; who is meant by `creator`, whether or not the text identifies them. */
function quotationNode(article: Article, iri: string, attribution: Attribution, at: number): Quotation {
  const { content, speaker, source } = attribution;
  const written = writtenText(article.text, { unit: 'UTF-16 units', soundUnicode: true });
  const words = (span: { readonly start: number; readonly end: number }): string => written.words(span);
  const entity = speakerOf(article, speaker);
  return {
    '@type': 'Quotation',
    '@id': `${iri}:quotation:${at + 1}`,
    text: content.map(words).join(' … '),
    ...(entity ? { creator: { '@id': speakerIri(iri, entity) } } : source && { creditText: words(source) }),
    isPartOf: { '@id': iri },
  };
}
