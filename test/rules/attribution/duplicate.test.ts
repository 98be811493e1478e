import { duplicate } from '../../../server/src/core/rules/attribution/duplicate';
import { testRule } from '../../support/rules';

testRule(duplicate, {
  fine: [
    'Anna Keller said that the bridge is unsafe, as she said in May.',
    'Anna Keller said that the bridge was closed because, the mayor said, it is unsafe.',
  ],
  fixed: { 'Anna Keller said that the bridge is unsafe, she said.': ['Anna Keller said that the bridge is unsafe.'] },
});
