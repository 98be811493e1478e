import { relativeWithoutAnchor } from '../../../server/src/core/rules/date/relativeWithoutAnchor';
import { testRule } from '../../support/rules';

testRule(relativeWithoutAnchor, {});
