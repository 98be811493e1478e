import { loaded } from '../../../server/src/core/rules/verb/loaded';
import { testRule } from '../../support/rules';

testRule(loaded, {
  fine: [
    'His claim that the bridge is safe was new.',
    'The council admitted two members.',
    'The flood claimed six lives.',
    'Keller spoke of the council’s earlier claim that the bridge is safe.',
    'Some of the boats admitted to the harbour were leaking.',
    '“It was a win for me,” I confessed.',
    'A group claimed responsibility for the fire, which was put out.',
    'Keller pushed back on those claims, saying the bridge is safe.',
    'Keller refused to concede that the bridge was unsafe.',
  ],
  fixed: { 'Keller claimed that the bridge is safe.': ['Keller said that the bridge is safe.'] },
});
