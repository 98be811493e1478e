import { bare } from '../../../server/src/core/rules/source/bare';
import { testRule } from '../../support/rules';

testRule(bare, {
  flagged: [
    'The bridge, <flag>officials</flag> said, is unsafe.',
    'The bridge is unsafe, according to <flag>two sources</flag>.',
  ],
  fine: ['Keller aides said that the bridge is unsafe.', 'The bridge, harbour officials said, is unsafe.'],
  fixed: { 'Officials said that the bridge is unsafe.': ['Officials [who?] said that the bridge is unsafe.'] },
});
