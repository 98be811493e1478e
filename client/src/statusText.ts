import * as vscode from 'vscode';
import type { ArticleStatus, PublishedOn } from '../../server/src/lsp/protocol';
import { spelledOut } from './isoDate';

/** What stands in the status bar: the date in force, and how many quotations give nobody as their source. */
export function inShort({ publishedOn, unattributed }: ArticleStatus): string {
  const date = publishedOn?.date ?? vscode.l10n.t('no date');
  return `$(calendar) ${date}  $(comment-unresolved) ${unattributed}`;
}

/** The same in sentences, for the tooltip and for screen readers. `locale` is a BCP 47 tag. */
export function inWords({ publishedOn, quotations, unattributed }: ArticleStatus, locale: string): string {
  return [
    publishedOn
      ? vscode.l10n.t('Publication date: {0}, {1}.', spelledOut(publishedOn.date, locale), whence()[publishedOn.from])
      : vscode.l10n.t('The publication date is not known, so “yesterday” and the like stay open.'),
    vscode.l10n.t('Quotations: {0}; with nobody named for them: {1}.', quotations, unattributed),
    vscode.l10n.t('Click to set the publication date.'),
  ].join('\n');
}

/** A function, since the words are those of the language that VS Code is shown in. */
const whence = (): Readonly<Record<PublishedOn['from'], string>> => ({
  given: vscode.l10n.t('as given'),
  decision: vscode.l10n.t('as you set it'),
  'front-matter': vscode.l10n.t('from the front matter'),
  dateline: vscode.l10n.t('from the dateline'),
  'file-name': vscode.l10n.t('from the file name'),
  narrative: vscode.l10n.t('from the text'),
});
