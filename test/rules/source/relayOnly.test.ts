import { relayOnly } from '../../../server/src/core/rules/source/relayOnly';
import { testRule } from '../../support/rules';

testRule(relayOnly, {
  fine: [
    'The bridge will close, Keller reported.',
    'The Lenn Gazette reported, based on papers of the council, that the bridge will close.',
  ],
});
