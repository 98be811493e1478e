import { expectMentions, expectNobody } from '../support/people';
import { nameCases } from './nameCases';

describe('names', () => {
  for (const [culture, cases] of Object.entries(nameCases))
    describe(culture, () => {
      for (const text of cases) it(text.replace(/[{}]/g, ''), () => expectMentions(text));
    });

  describe('what is nobody', () => {
    for (const text of [
      'The {Clean Rivers Act} passed on {Monday}.',
      'They marched down {Harbour Street} in {May}.',
      'She read {The Daily Telegraph} in {London}.',
      'A {Norwegian} ship left.',
      'The {Winter Festival} ends in {January}.',
      '{However}, the vote went on.',
      '{Officials} said no.',
    ])
      it(text.replace(/[{}]/g, ''), () => expectNobody(text));
  });
});
