import { anonymousWithoutReason } from '../../../server/src/core/rules/source/anonymousWithoutReason';
import { testRule } from '../../support/rules';

testRule(anonymousWithoutReason, {
  flagged: ['The bridge will close, according to <flag>people familiar with the talks</flag>.'],
  fine: [
    'A harbour official, who wasn’t authorized to speak, said that the bridge will close.',
    'A senior official, Anna Keller, said that the bridge will close.',
    'A letter to officials says that the bridge will close.',
    'A reporter said that the bridge will close.',
  ],
});
