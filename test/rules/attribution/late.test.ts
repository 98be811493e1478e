import { late } from '../../../server/src/core/rules/attribution/late';
import { testRule } from '../../support/rules';

testRule(late, {
  fine: [
    `Anna Keller spoke in the hall. “${'We will build it again and it will stand. '.repeat(7)}We will,” Keller said.`,
    `“${'We will build it again and it will stand. '.repeat(7)}We will.” — Anna Keller`,
    `“We stay,” Anna Keller said.\n“${'We will build it again and it will stand. '.repeat(7)}We will,” she said.`,
  ],
});
