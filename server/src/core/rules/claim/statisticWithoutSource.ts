import type { Article, Span } from '../../model';
import { inserting, type Rule } from '../rule';

export const statisticWithoutSource: Rule = {
  code: 'claim/statistic-without-source',
  severity: 'off', // in print most shares are plain arithmetic or well known
  about: 'A share of people or things with nobody named who counted.',
  why: 'A figure is as good as who counted, and when.',
  from: 'BBC Editorial Guidelines, section 3, “Gathering material”; AP Stylebook, “polls and surveys”',
  examples: {
    flagged: ['Some <flag>40 percent of</flag> drivers avoid the bridge.'],
    fine: [
      'Some 40 percent of drivers avoid the bridge, according to the county.',
      'A survey asked a thousand drivers. Some 40 percent of them avoid the bridge.',
      'Anna Keller said that 40 percent of drivers avoid the bridge.',
    ],
  },
  check: (article) => {
    const { text } = article;
    return Array.from(text.matchAll(share), ({ 0: words, index }) => ({ start: index, end: index + words.length }))
      .filter((span) => !isSourced(article, span))
      .map((span) => ({
        span,
        message: `“${text.slice(span.start, span.end)}”: counted by whom? Name who counted, and when.`,
        fixes: [inserting(span.end, ' [who counted?]', 'Mark it with [who counted?]')],
      }));
  },
};

const share = /\b\d{1,3}(?:\.\d+)?(?:\s?%|\s(?:percent|per cent))\sof(?!\s?\[)/g;
const reach = 400; // characters before and behind in which a count may be named: the paragraphs beside it
const counted =
  /\b(?:polls?|polling|polled|pollsters?|surveys?|surveyed|stud(?:y|ies)|census|figures|statistics|data|estimates?|estimated|research|report(?:s|ed)?|according to|records?|results?|votes?|counted|reporting|precincts|analysis|found|shows?|respondents|bureau|index|average|exit)\b/i;

/** Whether somebody is given for a figure, or a count is named near it. */
function isSourced({ text, attributions, paragraphs }: Article, span: Span): boolean {
  if (
    attributions.some(
      ({ source, content }) => source && content.some(({ start, end }) => start < span.end && span.start < end),
    )
  )
    return true;
  const around = text.slice(Math.max(0, span.start - reach), span.end + reach);
  return (
    counted.test(around) ||
    paragraphs.some(({ kind, start, end }) => kind !== 'body' && start <= span.start && span.start < end)
  );
}
