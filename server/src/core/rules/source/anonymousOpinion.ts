import { inserting, type Rule } from '../rule';
import { unnamedIn } from '../unnamed';

export const anonymousOpinion: Rule = {
  code: 'source/anonymous-opinion',
  severity: 'hint',
  about: 'A judgement given to somebody without a name.',
  why: 'Who praises or attacks somebody stands by it with a name; what an unnamed source may give is information.',
  from: 'AP Stylebook, “anonymous sources”; Reuters Handbook, “The essentials of Reuters sourcing”; The Guardian’s editorial code, “Anonymous quotations”',
  examples: {
    flagged: [
      '<flag>A senior official</flag> called the mayor an embarrassment.',
      '“She is a disaster,” <flag>a former aide</flag> said.',
    ],
    fine: ['A senior official said that the bridge will close in May.', '“She is a disaster,” Paul Stone said.'],
  },
  check: (article) =>
    unnamedIn(article).flatMap(({ source, attribution }) => {
      const { text } = article;
      const judged = attribution.content.some(({ start, end }) => judgement.test(text.slice(start, end)));
      if (!judged || /^ ?\[[^\]\n]{2,40}\?\]/.test(text.slice(source.end, source.end + 50))) return [];
      return [
        {
          span: source,
          message: 'Somebody without a name passes judgement here. Get it on the record, or leave it out.',
          fixes: [inserting(source.end, ' [on the record?]', 'Mark it with [on the record?]')],
        },
      ];
    }),
};

/** Words that praise or blame. Few, for a wrong finding costs more than a missed one. */
const judgement =
  /\b(?:disast(?:er|rous)|embarrass(?:ment|ing)|disgrac(?:e|eful)|incompeten(?:t|ce)|liars?|idiots?|stupid|ridiculous|outrageous|pathetic|terrible|horrible|awful|dishonest|corrupt|cowards?|cowardly|clueless|reckless|shameful|unfit|amateurs?|amateurish|brilliant|fantastic|a joke|laughing ?stock|mess|toxic|toast|insane|crazy|nuts|bizarre)\b/i;
