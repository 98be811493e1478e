import { vague } from '../../../server/src/core/rules/source/vague';
import { testRule } from '../../support/rules';

testRule(vague, {
  flagged: [
    '<flag>Some residents fear</flag> the noise.',
    'The plan was seen <flag>by many critics</flag> as a mistake.',
    '<flag>According to critics</flag>, the bridge is unsafe.',
  ],
  fine: [
    'Critics say [who?] the bridge is unsafe.',
    'Some residents moved away.',
    'Keller and her supporters argue that the bridge is unsafe.',
    'Some of the women said they had crossed the bridge.',
    'Two experts from the Lenn institute came.',
    'It is known as the old bridge.',
  ],
  fixed: { 'Critics say the bridge is unsafe.': ['Critics say [who?] the bridge is unsafe.'] },
});
