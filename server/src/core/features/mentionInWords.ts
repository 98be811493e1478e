import type { Article, Attribution, Mention, Speaker } from '../model';
import { escapeMarkdown, excerpt } from './markdown';
import { reasonList } from './reasons';
import { speakerOf } from '../people/speakerOf';
import { quotationsBy } from './speakers';
import { phrases, speakerKinds } from './words';

const shown = 5; // quotations in a pop-up; the outline has them all

/** Who a name, a role or a pronoun means, why we think so, and what else they say in the article, as Markdown. */
export function mentionInWords(article: Article, mention: Mention): string {
  const speaker = speakerOf(article, mention.speaker);
  const reasons = reasonList(article, mention.because, mention).join('\n');
  const parts = speaker
    ? [whoIs(speaker), aliasesOf(speaker), reasons, saysHere(article, speaker)]
    : [nobodySettled(article, mention), reasons];
  return parts.filter((part) => part !== '').join('\n\n');
}

function whoIs({ name, kind, roles }: Speaker): string {
  const named = roles.map(({ text }) => text).find((text) => text.toLowerCase() !== name.toLowerCase());
  const role = named ?? (kind === 'person' ? '' : speakerKinds[kind]);
  return `**${escapeMarkdown(name)}**${role && `, ${escapeMarkdown(role)}`}`;
}

function aliasesOf({ name, aliases }: Speaker): string {
  const others = aliases.filter((alias) => alias !== name).map((alias) => `“${escapeMarkdown(alias)}”`);
  return others.length > 0 ? phrases.alsoCalled(others) : '';
}

function nobodySettled(article: Article, mention: Mention): string {
  const words = escapeMarkdown(excerpt(article, mention));
  const names = (mention.candidates ?? []).flatMap((id) => speakerOf(article, id)?.name ?? []);
  return names.length > 1 ? phrases.couldBe(words, names.map(escapeMarkdown)) : phrases.unknownSource(words);
}

function saysHere(article: Article, speaker: Speaker): string {
  const quotations = quotationsBy(article, speaker);
  if (quotations.length === 0) return phrases.saysNothingHere;
  const more = quotations.length - shown;
  return [
    phrases.saysHere,
    '', // without it some readers of Markdown take the list for the paragraph's next line
    ...quotations.slice(0, shown).map((quotation) => `- ${firstWords(article, quotation)}`),
    ...(more > 0 ? [phrases.andMore(more)] : []),
  ].join('\n');
}

const firstWords = (article: Article, { content }: Attribution): string => escapeMarkdown(excerpt(article, content[0]));
