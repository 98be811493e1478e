import * as l10n from '@vscode/l10n';
import type { SavedAs, ShownReport } from '../messages';
import { element } from './elements';
import { sectionElement } from './section';
import { sectionsOf, type Setting } from './sections';

type ReportedArticle = ShownReport['report']['articles'][number];

/** The whole report as HTML. */
export const reportElements = (shown: ShownReport, setting: Setting): readonly HTMLElement[] => [
  header(shown),
  tools(),
  ...sectionsOf(shown, setting).map(sectionElement),
];

/** What stands in the place of a report that there is not. */
export const nothingElements = (why: string): readonly HTMLElement[] => [
  element('h1', {}, l10n.t('There is no report')),
  element('p', { role: 'alert' }, why),
];

function header({ name, report }: ShownReport): HTMLElement {
  const { articles, words, quotedWords, quotations, unattributed } = report.counts;
  const share = words > 0 ? Math.round((100 * quotedWords) / words) : 0;
  const [only] = report.articles;
  const single = report.articles.length === 1 ? only : undefined;
  const figures: readonly (readonly [string, string])[] = [
    ...(single ? [] : ([[l10n.t('articles'), String(articles)]] as const)),
    [l10n.t('words'), String(words)],
    [l10n.t('given as somebody’s'), l10n.t('{0}%', share)],
    [l10n.t('sources'), String(report.voices.filter(({ kind }) => kind !== 'nobody').length)],
    [l10n.t('quotations'), String(quotations)],
    [l10n.t('with nobody named'), String(unattributed)],
  ];
  return element(
    'header',
    {},
    element('h1', {}, single?.title ?? name),
    element('p', {}, ...subtitle(name, single)),
    element(
      'dl',
      { class: 'figures' },
      ...figures.map(([what, number]) => element('div', {}, element('dt', {}, what), element('dd', {}, number))),
    ),
  );
}

/** The name under a title, and when it appeared. */
function subtitle(name: string, article: ReportedArticle | undefined): readonly string[] {
  const parts = [
    ...(article?.title === undefined ? [] : [name]),
    ...(article?.publishedOn === undefined ? [] : [l10n.t('published on {0}', article.publishedOn)]),
  ];
  return parts.length > 0 ? [parts.join(', ')] : [];
}

const formats: readonly SavedAs[] = ['html', 'svg', 'png'];

const tools = (): HTMLElement =>
  element(
    'div',
    { class: 'tools', role: 'group', 'aria-label': l10n.t('Save the report') },
    ...formats.map((format) =>
      element('button', { type: 'button', 'data-save': format }, l10n.t('Save as {0}', format.toUpperCase())),
    ),
  );
