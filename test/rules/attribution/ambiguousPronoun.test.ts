import { ambiguousPronoun } from '../../../server/src/core/rules/attribution/ambiguousPronoun';
import { testRule } from '../../support/rules';

testRule(ambiguousPronoun, {
  fine: [
    'Anna Keller met Mary Stone. “The bridge is unsafe,” Stone said. “It must close,” she said.', // she goes on
    'The bridge firms met the port firms. They said it was unsafe.', // bodies
  ],
});
