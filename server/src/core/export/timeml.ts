import type { Article, DateExpression } from '../model';
import type { Feature } from './feature';
import type { ArticleFormat, NamedArticle } from './format';
import { writtenText } from './writtenText';
import { element, xmlDeclaration, type XmlElement, type XmlNode, xmlText } from './xml';

/** TimeML 1.2.1 with TIMEX3 inline: the text, its dates and when it appeared. */
export const timeml: ArticleFormat = {
  id: 'timeml',
  name: 'TimeML',
  extension: '.tml',
  carries: ['text', 'dates', 'values', 'modifiers', 'publicationDate', 'byteOrderMark', 'lineEnds'],
  alsoLost: ({ article }) => lostIn(article),
  files: (named, { version }) => [
    {
      extension: '.tml',
      content: `${xmlDeclaration}<!-- On Record ${version} -->\n${xmlText(documentOf(named))}\n`,
    },
  ],
};

const documentOf = ({ id, article }: NamedArticle): XmlElement => {
  const { publishedOn } = article;
  const created = publishedOn && { type: 'DATE', value: publishedOn.date, functionInDocument: 'CREATION_TIME' };
  return element(
    'TimeML',
    {
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:noNamespaceSchemaLocation': 'http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd',
    },
    '\n',
    element('DOCID', {}, id),
    '\n',
    ...(created ? [element('DCT', {}, element('TIMEX3', { tid: 't0', ...created }, publishedOn.date)), '\n'] : []),
    element('TEXT', {}, ...inline(article)),
    '\n',
  );
};

/** The text with its dates in it. */
function inline(article: Article): readonly XmlNode[] {
  const { text } = article;
  const written = writtenText(text, { unit: 'UTF-16 units' });
  const nodes: XmlNode[] = [];
  let done = 0;
  for (const [at, date] of apart(article).entries()) {
    nodes.push(written.words({ start: done, end: date.start }), timex(date, at + 1, article, written.words(date)));
    done = date.end;
  }
  return [...nodes, written.words({ start: done, end: text.length })].filter((node) => node !== '');
}

/** Of dates that overlap the first: TIMEX3 holds no other. */
function apart({ dates }: Article): readonly DateExpression[] {
  const kept: DateExpression[] = [];
  let done = 0;
  for (const date of dates) {
    if (date.start < done) continue;
    kept.push(date);
    done = date.end;
  }
  return kept;
}

function lostIn(article: Article): ReadonlyMap<Feature, number> {
  const kept = apart(article);
  const unfit = kept.filter(({ value }) => value !== undefined && valueIn(value) !== value);
  return new Map<Feature, number>([
    ['dates', article.dates.length - kept.length],
    ['values', unfit.length],
  ]);
}

const timex = (
  { type, value, mod, quant, freq, anchor }: DateExpression,
  number: number,
  { publishedOn }: Article,
  words: string,
): XmlElement =>
  element(
    'TIMEX3',
    {
      tid: `t${number}`,
      type,
      value: valueIn(value) ?? unresolved[type],
      ...(anchor && {
        temporalFunction: 'true',
        ...(publishedOn && anchor.from !== 'narrative' && { anchorTimeID: 't0' }),
      }),
      mod,
      quant,
      freq,
    },
    words,
  );

const day = String.raw`[\dX]{1,4}-[\dX]{1,2}-[\dX]{1,2}`;
const week = String.raw`[\dX]{1,4}-W[\dX]{1,2}`;
const clock = String.raw`T(?:[\dX]{2}(?::[\dX]{2}(?::[\dX]{2})?)?Z?|MO|MI|AF|EV|NI|DT)`;
const length = String.raw`(?:\d+(?:\.\d+)?|X{1,2})`;
/** What the schema takes for a value, by the types that have such values. */
const calendar = new RegExp(
  [
    String.raw`^-?[\dX]{1,4}(?:-[\dX]{1,2}(?:-[\dX]{1,2})?)?$`,
    `^(?:${day})?${clock}$`,
    `^${week}(?:-(?:[1-7X]|WE))?$`,
    `^${week}-[1-7X]${clock}$`,
    String.raw`^[\dX]{1,4}-(?:SP|SU|WI|FA|H[1-2X]|Q[1-4X])$`,
    '^(?:PAST|PRESENT|FUTURE)_REF$',
  ].join('|'),
);
const duration = new RegExp(
  `^P(?=.)(?:(?:${length}CE?)?(?:${length}DE)?(?:${length}Y)?(?:${length}Q)?(?:${length}M)?(?:${length}D)?` +
    `(?:T(?:${length}H)?(?:${length}M)?(?:${length}S)?)?|${length}[WLECQ]|XX)$`,
);

/** The value as the schema takes it: times go without an offset from UTC, and what it has no form for is absent. */
function valueIn(value: string | undefined): string | undefined {
  const plain = value?.replace(/(T\d\d(?::\d\d){0,2})[+-]\d\d(?::?\d\d)?$/, '$1');
  if (plain === undefined) return undefined;
  return (plain.startsWith('P') && !plain.endsWith('_REF') ? duration : calendar).test(plain) ? plain : undefined;
}

/** A value must be there. X stands for what is not known (TIDES, 4.2). */
const unresolved: Readonly<Record<DateExpression['type'], string>> = {
  DATE: 'XXXX',
  TIME: 'TXX',
  DURATION: 'PXX',
  SET: 'PXX',
};
