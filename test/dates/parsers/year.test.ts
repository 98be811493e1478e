import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('years', () => {
  testDates([
    'The plant opened in [1998 = 1998].',
    'The plant has been shut since [2022 = 2022].',
    'The [1969 = 1969] film is back.',
    'The [2008 = 2008] elections were close.',
    'By [2050 = 2050] the delta may be gone.',
    'The law of [1848 = 1848] still holds.',
    'Their [2011 = 2011] deal has ended.',
    'From [2004 = 2004] to [2009 = 2009] he ran the port.',
    'The [2004 = 2004]–[2009 = 2009] plan failed.',
    'The years [1987 = 1987] and [1991 = 1991] were dry.',
    'She left in [nineteen eighty-four = 1984].',
    'The school has stood since [two thousand and ten = 2010].',
    'Rome fell in [476 AD = 0476].',
    'Caesar died in [44 BC = BC0044].',
    'The temple dates from [300 B.C. = BC0300]',
    'The town was founded in [AD 79 = 0079].',
    "It was the wettest winter since ['82 = 1982].",
    'Emissions fell from [1990 = 1990] levels.',
    'The World Cup [2018 = 2018] was in Russia.',
    'In [fiscal year 2008 = FY2008] the port made a loss.',
    'The [FY2024 = FY2024] budget is thin.',
    'In [fiscal 2023 = FY2023] the port made a loss.',
    'The [2019–21 = 2019/2021] drought was severe.',
    'The [1914–18 = 1914/1918] war ended it.',
    'The class of [2010 = 2010] met again.',
    'The town was founded in [year 247 = 0247].',
  ]);
});
