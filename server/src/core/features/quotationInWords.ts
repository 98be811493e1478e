import type { Article, Attribution } from '../model';
import { dateSaid } from './dateSaid';
import { escapeMarkdown, excerpt } from './markdown';
import { reasonList } from './reasons';
import { speakerOf } from '../people/speakerOf';
import { dayInWords } from './valueInWords';
import { kinds, phrases } from './words';

/** Who is quoted, in which way and when, and why we think so, as Markdown. */
export function quotationInWords(article: Article, attribution: Attribution): string {
  const { source, relay, because, confidence } = attribution;
  const reasons = [...because, ...(source?.because ?? [])].filter(({ code }) => code !== 'no-source');
  return [
    whoIn(article, attribution),
    `${kinds[attribution.kind]}${when(article, attribution)}.`,
    reasonList(article, reasons).join('\n'),
    relay ? phrases.passedOnBy(escapeMarkdown(excerpt(article, relay))) : '',
    source && confidence > 0 && confidence < 1 ? phrases.certainty(confidence) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function whoIn(article: Article, { speaker, source }: Attribution): string {
  const known = speakerOf(article, speaker);
  if (known) return `**${escapeMarkdown(known.name)}**`;
  return source ? phrases.unknownSource(escapeMarkdown(excerpt(article, source))) : phrases.nobodyNamed;
}

function when(article: Article, attribution: Attribution): string {
  const date = dateSaid(article, attribution);
  if (!date) return '';
  const words = date.value === undefined ? `“${excerpt(article, date)}”` : dayInWords(date.value);
  return phrases.saidOn(escapeMarkdown(words));
}
