import { pluralForOne } from '../../../server/src/core/rules/source/pluralForOne';
import { testRule } from '../../support/rules';

testRule(pluralForOne, {
  flagged: ['“We will open the bridge again in May,” said <flag>harbour officials</flag>.'],
  fine: [
    '“We will open the bridge again in May,” officials wrote.',
    '“We will open the bridge again in May,” the council’s report quoted officials as saying.',
    'Officials called the bridge “unsafe for lorries and cars.”',
  ],
});
