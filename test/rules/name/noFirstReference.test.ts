import { noFirstReference } from '../../../server/src/core/rules/name/noFirstReference';
import { testRule } from '../../support/rules';

testRule(noFirstReference, {
  fine: [
    'PortNews said the bridge is unsafe.',
    'Keller: bridge unsafe\n“The bridge is unsafe,” Anna Keller said.', // a headline
  ],
});
