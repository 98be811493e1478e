import { weaselWord } from '../../../server/src/core/rules/claim/weaselWord';
import { testRule } from '../../support/rules';

testRule(weaselWord, {});
