import { loaded } from '../../../server/src/core/rules/verb/loaded';
import { testRule } from '../../support/rules';

testRule(loaded, {
  fine: [
    'His claim that the bridge is safe was new.',
    'The council admitted two members.',
    'The flood claimed six lives.',
  ],
  fixed: { 'Keller claimed that the bridge is safe.': ['Keller said that the bridge is safe.'] },
});
