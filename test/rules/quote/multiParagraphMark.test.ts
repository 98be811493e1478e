import { multiParagraphMark } from '../../../server/src/core/rules/quote/multiParagraphMark';
import { testRule } from '../../support/rules';

testRule(multiParagraphMark, {});
