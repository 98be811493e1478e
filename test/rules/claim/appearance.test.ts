import { appearance } from '../../../server/src/core/rules/claim/appearance';
import { testRule } from '../../support/rules';

testRule(appearance, {});
