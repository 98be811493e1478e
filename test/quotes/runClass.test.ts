import { expectRuns } from './runs';

const rows: Readonly<Record<string, readonly string[]>> = {
  speech: [
    '<speech>“Never,”</speech> she said.',
    'He shook his head. <speech>“Never.”</speech>',
    'The mayor replied: <speech>“Perhaps.”</speech>',
    '<speech>“Out!”</speech> the crowd called.',
    'They were, he said, <speech>“tired and cold”</speech>.',
    'Asked about it, Keller said <speech>“no comment.”</speech>',
    'The plan is <speech>“a waste of good money”</speech> to them.',
  ],
  'titles of works': [
    'He starred in <title>“The Long Way Down”</title> for years.',
    'Her new novel, <title>“Ash,”</title> sold well.',
    'Keller said on <title>“Harbor Morning”</title> that the ice is thin.',
    'It ran on Channel 3’s <title>“Face of the Town.”</title>',
    'The film <title>‘Bread and Salt’</title> won.',
    'They sang <title>“Boats on the River”</title> there.',
  ],
  nicknames: [
    'Anna <nickname>“Slim”</nickname> Berg won.',
    'The boxer Jon <nickname>"Iron Fist"</nickname> Lind lost.',
    'Gov. A.B. <nickname>‘Red’</nickname> Holm spoke.',
  ],
  'terms, spoken of': [
    'They live in so-called <term>“dry zones”</term> now.',
    'Locals call it the <term>“bridge to nowhere.”</term>',
    'It is known as <term>“black ice”</term> there.',
    'He avoids the term <term>“crisis”</term> there.',
  ],
  'scare quotes': [
    'He spoke of a <scare>“victory”</scare> nobody saw.',
    'Their <scare>“free lunch,”</scare> paid by us, was cold.',
    'The <scare>‘experts’</scare> have left.',
  ],
  'capitals alone make no title': [
    '<speech>“Anna Berg,”</speech> said Keller.',
    'Keller Says Town <speech>“Has No Money Left”</speech> For Bridge',
    'He turned. <speech>“Ms. Berg?”</speech> The door closed.',
  ],
  'names and days around make no nickname': [
    'On Channel 3’s <title>“Harbor Morning”</title> Tuesday he left.',
    'The <scare>“Slim”</scare> Berg of old is gone.',
    'In Oslo <scare>“Slim”</scare> is famous.',
  ],
  'a naming word makes no term of speech': [
    'He called: <speech>“Stay off the ice!”</speech>',
    'What he called <speech>“a very long night for all of us”</speech> ended.',
    'The word came, <speech>“Go!”</speech>',
  ],
};

describe('the class of a run', () => {
  for (const [name, texts] of Object.entries(rows))
    describe(name, () => {
      for (const text of texts) it(text, () => expectRuns(text));
    });

  it('is speech when it runs over paragraphs', () =>
    expectRuns('Keller saw <speech>“ice</speech>\n<more>everywhere”</more> there.'));
});
