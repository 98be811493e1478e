import { escapeAttribute, escapeText } from 'entities/escape';
import { sift } from '../annotations/dismissed';
import { findingsOf } from '../rules/findings';
import type { Article, Speaker } from '../model';
import { placesOf } from '../text/lineAndColumn';
import { decidedBy } from './decided';
import { loneSurrogate, notInXml } from './feature';
import type { ExportContext, NamedArticle, StreamFormat } from './format';
import { htmlStyle } from './htmlStyle';
import { markedParagraphs } from './marked';
import { woven } from './nesting';
import type { LabelledSpan } from './spans';
import { speakerName } from './spans';

/** One page that needs nothing else: each article with what is marked in it, who speaks in it, and what to ask. */
export const html: StreamFormat = {
  id: 'html',
  name: 'HTML (for people)',
  extension: '.html',
  carries: [
    'text',
    'quotations',
    'kinds',
    'parts',
    'nested',
    'cues',
    'sources',
    'relays',
    'speakers',
    'speakerKinds',
    'roles',
    'aliases',
    'confidence',
    'dates',
    'values',
    'alternatives',
    'claims',
    'publicationDate',
    'publicationOrigin',
    'decisions',
    'provenance',
  ],
  *write(articles, context) {
    yield `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="UTF-8">\n`;
    yield `<meta name="generator" content="On Record ${attribute(context.version)}">\n`;
    yield `<meta name="viewport" content="width=device-width, initial-scale=1">\n`;
    yield `<title>On Record: who said what</title>\n<style>${htmlStyle}</style>\n</head>\n<body>\n<main>\n${key}`;
    for (const [at, named] of enumerated(articles)) yield articleHtml(named, context, `a${at + 1}`);
    const order = context.style.dateOrder ?? 'auto';
    yield `</main>\n<footer class="facts">\n<p>On Record ${text(context.version)}. Order of day and month in figures: ${order}.</p>\n</footer>\n`;
    yield '</body>\n</html>\n';
  },
};

const text = (words: string): string => escapeText(sound(words));
const attribute = (words: string): string => escapeAttribute(sound(words));
/** What HTML forbids becomes the replacement character (HTML Living Standard, 13.2.3.5). */
const sound = (words: string): string =>
  words
    .replace(loneSurrogate, '\uFFFD')
    .replace(notInXml, '\uFFFD')
    .replace(/[\x7F-\x9F\uFDD0-\uFDEF]/g, '\uFFFD')
    .replace(/\p{Noncharacter_Code_Point}/gu, '\uFFFD');

function* enumerated<T>(items: Iterable<T>): Iterable<readonly [number, T]> {
  let at = 0;
  for (const item of items) yield [at++, item];
}

const key = `<p class="key">${['quotation', 'source', 'cue', 'relay', 'date', 'claim']
  .map((layer) => `<mark class="${layer}">${layer}</mark>`)
  .join('')}</p>\n`;

function articleHtml({ id, article, decisions = [] }: NamedArticle, { style }: ExportContext, anchor: string): string {
  const { publishedOn } = article;
  const published = publishedOn
    ? `Published on <time datetime="${publishedOn.date}">${publishedOn.date}</time> (${publishedOn.from}).`
    : 'When it was published is not known.';
  const findings = sift(article, findingsOf(article, style.rules, style, decisions), decisions).open;
  const place = placesOf(article.text);
  return [
    `<article id="${anchor}" aria-labelledby="${anchor}-title">`,
    `<h1 id="${anchor}-title">${text(id) || 'Article'}</h1>`,
    `<p class="facts">${published} Quotations: ${article.attributions.length}. Claims: ${article.claims.length}.</p>`,
    ...paragraphsOf(article),
    ...speakersTable(article),
    ...(findings.length > 0
      ? [
          '<h2>What an editor would ask</h2>',
          '<ul>',
          ...findings.map(
            ({ message, code, span }) =>
              `<li>Line ${place(span.start).line}: ${text(message)} <small>(${text(code)})</small></li>`,
          ),
          '</ul>',
        ]
      : []),
    '</article>\n',
  ].join('\n');
}

function paragraphsOf(article: Article): readonly string[] {
  return markedParagraphs(article, ({ layer }) => layer !== 'trigger').map(({ paragraph, marks }) => {
    const inner = woven<LabelledSpan, string>(
      paragraph,
      marks,
      ({ start, end }) => text(article.text.slice(start, end)),
      ({ of }, children) =>
        `<mark class="${classesOf(article, of)}" title="${attribute(titleOf(article, of))}">${children.join('')}</mark>`,
    ).join('');
    return `<p${paragraph.kind === 'body' ? '' : ` class="${paragraph.kind}"`}>${inner}</p>`;
  });
}

function classesOf(article: Article, { layer, label, number }: LabelledSpan): string {
  if (layer !== 'quotation') return layer;
  const attributed = article.attributions[number]?.source !== undefined;
  return [layer, ...(label === 'direct' ? [] : [label]), ...(attributed ? [] : ['unattributed'])].join(' ');
}

/** What the pointer shows: everything that is known of a mark. */
function titleOf(article: Article, { layer, label, number, part, nested }: LabelledSpan): string {
  const attribution = article.attributions[number];
  const date = article.dates[number];
  if (layer === 'quotation' && attribution) {
    const { content, confidence } = attribution;
    return [
      `${number + 1}: ${label} quotation${nested ? ' inside another' : ''}`,
      ...(content.length > 1 ? [`part ${part + 1} of ${content.length}`] : []),
      speakerName(article, attribution.speaker) ?? (attribution.source ? 'speaker not identified' : 'nobody is named'),
      decidedBy(attribution) === 'person' ? 'decided by a person' : `confidence ${confidence}`,
    ].join('; ');
  }
  if (layer === 'date' && date) return date.value ?? date.alternatives?.join(' or ') ?? 'unresolved';
  return layer === 'claim' ? `claim: ${label}` : `${layer} of ${number + 1}`;
}

function speakersTable(article: Article): readonly string[] {
  if (article.speakers.length === 0) return [];
  const quotations = new Map<string, number>();
  for (const { speaker } of article.attributions)
    if (speaker !== undefined) quotations.set(speaker, (quotations.get(speaker) ?? 0) + 1);
  return [
    '<h2>Speakers</h2>',
    '<table>',
    '<thead><tr><th scope="col">Name</th><th scope="col">Kind</th><th scope="col">Role</th><th scope="col">Also called</th><th scope="col">Quotations</th></tr></thead>',
    '<tbody>',
    ...article.speakers.map((speaker) => speakerRow(speaker, quotations.get(speaker.id) ?? 0)),
    '</tbody>',
    '</table>',
  ];
}

const speakerRow = ({ name, kind, roles, aliases }: Speaker, quotations: number): string =>
  `<tr><td>${text(name)}</td><td>${kind}</td><td>${roles.map((role) => text(role.text)).join('; ')}</td>` +
  `<td>${aliases.map(text).join('; ')}</td><td class="number">${quotations}</td></tr>`;
