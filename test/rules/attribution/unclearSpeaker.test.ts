import { unclearSpeaker } from '../../../server/src/core/rules/attribution/unclearSpeaker';
import { testRule } from '../../support/rules';

testRule(unclearSpeaker, {});
