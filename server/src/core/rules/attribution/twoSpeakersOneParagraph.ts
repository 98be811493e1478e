import { speakerOf } from '../../people/speakerOf';
import type { Article, SpeakerId } from '../../model';
import type { Rule } from '../rule';
import { turnsIn } from '../turns';
import { sentencesAround } from '../../annotations/surroundings';

export const twoSpeakersOneParagraph: Rule = {
  code: 'attribution/two-speakers-one-paragraph',
  severity: 'hint',
  about: 'Two people quoted in one paragraph.',
  why: 'A new speaker gets a new paragraph, so that a reader sees the change before reading it.',
  from: 'AP Stylebook, punctuation guide, “quotation marks: dialogue or conversation”; Reuters Handbook, “The essentials of Reuters sourcing”',
  examples: {
    flagged: [
      '“The bridge is unsafe for lorries,” Anna Keller said. <flag>“It has stood for a hundred years,”</flag> Paul Stone said.',
    ],
    fine: [
      '“The bridge is unsafe for lorries,” Anna Keller said.\n“It has stood for a hundred years,” Paul Stone said.',
      '“The bridge is unsafe for lorries,” Anna Keller said. “It will have to close,” she said.',
    ],
  },
  check: (article) => {
    const turns = turnsIn(article);
    const { text } = article;
    const pause = text.includes('\n\n') ? '\n\n' : '\n';
    return turns.flatMap(({ attribution, speaker, paragraph }, at) => {
      const before = turns[at - 1];
      if (!before || before.paragraph.start !== paragraph.start) return [];
      if (attribution.source?.kind !== 'name' || mayBeOne(article, before.speaker, speaker)) return [];
      const [span] = attribution.content;
      const [earlier] = before.attribution.content;
      const sentence = sentencesAround(article, { start: span.start, end: span.start + 1 });
      const gap = /\s*$/.exec(text.slice(earlier.end, sentence.start))?.[0].length ?? 0;
      const who = speakerOf(article, before.speaker)?.name ?? 'Somebody else';
      return [
        {
          span,
          message: `${who} speaks in the same paragraph. Start a new one for a new speaker.`,
          fixes:
            sentence.start > earlier.end
              ? [
                  {
                    title: 'Start a new paragraph here',
                    edits: [{ span: { start: sentence.start - gap, end: sentence.start }, newText: pause }],
                  },
                ]
              : [],
          related: [{ span: { start: earlier.start, end: earlier.end }, message: `${who} speaks here.` }],
        },
      ];
    });
  },
};

/** Whether two ids may stand for one person: the same, or with a word of their names in common. */
function mayBeOne(article: Article, a: SpeakerId, b: SpeakerId): boolean {
  const [one, other] = [a, b].map((id) => speakerOf(article, id)?.name.toLowerCase().split(/\s+/) ?? []);
  return a === b || (one ?? []).some((word) => other?.includes(word));
}
