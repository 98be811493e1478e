import { allegationWithoutSource } from '../../../server/src/core/rules/claim/allegationWithoutSource';
import { testRule } from '../../support/rules';

testRule(allegationWithoutSource, {
  flagged: ['The mayor <flag>was widely condemned</flag> for the sale.'],
  fine: ['The mayor was criticized for the sale, even by Anna Keller.'],
});
