import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('dates in figures', () => {
  testDates([
    'The ferry sank on [21/04/2024 = 2024-04-21].',
    'The ferry sank on [04/21/2024 = 2024-04-21].',
    'The ferry sank on [13.5.2015 = 2015-05-13].',
    'The ferry sank on [9-18-15 = 2015-09-18].',
    'The ferry sank on [05/05/89 = 1989-05-05].',
    'The ferry sank on [03/04/2024 = 2024-03-04 | 2024-04-03].',
    'They met on [03/04/2024 = 2024-04-03] and again on [21/04/2024 = 2024-04-21].',
    'They met on [03/04/2024 = 2024-03-04] and again on [04/21/2024 = 2024-04-21].',
    '[April 2, 2024 = 2024-04-02]: the next hearing is on [05/04/2024 = 2024-05-04].',
    'On [2 April 2024 = 2024-04-02] the court set [05/04/2024 = 2024-04-05] for the hearing.',
    'They will meet on [4/22 = 2025-04-22].',
    'The hearing on [13/4 = 2024-04-13] was short.',
    'The lease ended in [3/2015 = 2015-03].',
    'The lease ended [11-2016 = 2016-11].',
    'Signed [22/Jan/2019 = 2019-01-22] in Oslo.',
    'Signed [Sep-23-2020 = 2020-09-23] in Oslo.',
    'Signed [2019-Aug-01 = 2019-08-01] in Oslo.',
    'The deadline is [Friday 31/1 = 2025-01-31].',
    'Signed on [2/29/2023 = 2023-02-29].',
    'Doors open [4/25 at 4:00 p.m. = 2025-04-25T16:00]',
    'They met on [Thursday 5/12 = 2024-12-05].',
    'They met on [11/20 = 2024-11-20], [11/22 = 2024-11-22] and [11/25 = 2024-11-25].',
  ]);
});
