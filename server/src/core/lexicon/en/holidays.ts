import { indianDays } from './indianDays';
import { lunarDays } from './lunarDays';
import type { HolidayRow, HolidayRule } from '../dateWords';

const date = (month: number, day: number): HolidayRule => ({ by: 'date', month, day });
/** The `nth` weekday of a month (Monday 1; −1 is the last), moved by `days`. */
const nth = (nth: number, weekday: number, month: number, days = 0): HolidayRule => ({
  by: 'weekday',
  month,
  weekday,
  nth,
  days,
});
const easter = (days: number): HolidayRule => ({ by: 'easter', days });
const orthodox = (days: number): HolidayRule => ({ by: 'orthodox-easter', days });
const row = (names: string, rule: HolidayRule): HolidayRow => ({
  names: names
    .trim()
    .split(/\s*,\s*/)
    .filter(Boolean),
  rule,
});

/**
 * Days that news calls by name and that a rule finds in any year. A name may be written with or without its apostrophe.
 * US federal holidays: 5 U.S.C. 6103; UK bank holidays: gov.uk; Easter: the Gregorian and the Julian computus.
 */
// prettier-ignore
export const englishHolidays: readonly HolidayRow[] = [
  row("new year's day, new years day, new year", date(1, 1)),
  row("new year's eve, new years eve", date(12, 31)),
  row('burns night', date(1, 25)),
  row('epiphany, three kings day', date(1, 6)),
  row('australia day', date(1, 26)),
  row('groundhog day', date(2, 2)),
  row('waitangi day', date(2, 6)),
  row("valentine's day, valentines day, valentine day, saint valentine's day, st. valentine's day", date(2, 14)),
  row("international women's day, women's day", date(3, 8)),
  row('pi day', date(3, 14)),
  row('the ides of march, ides of march', date(3, 15)),
  row("st. patrick's day, st patrick's day, saint patrick's day, st patricks day, saint patricks day, st paddy's day, saint paddy's day, st. paddy's day", date(3, 17)),
  row("april fools' day, april fool's day, april fools day, april fools", date(4, 1)),
  row('earth day', date(4, 22)),
  row("st. george's day, st george's day, saint george's day", date(4, 23)),
  row('anzac day', date(4, 25)),
  row("may day, international workers' day, international workers day, workers' day", date(5, 1)),
  row('world press freedom day', date(5, 3)),
  row('cinco de mayo', date(5, 5)),
  row('ve day, v-e day, victory in europe day', date(5, 8)),
  row('europe day', date(5, 9)),
  row('d-day anniversary', date(6, 6)),
  row('juneteenth', date(6, 19)),
  row('canada day', date(7, 1)),
  row('independence day, fourth of july, the fourth of july, july fourth', date(7, 4)),
  row('bastille day', date(7, 14)),
  row('assumption day, feast of the assumption', date(8, 15)),
  row('vj day, v-j day', date(8, 15)),
  row("halloween, hallowe'en, all hallows' eve", date(10, 31)),
  row("all saints' day, all saints day", date(11, 1)),
  row("all souls' day, all souls day", date(11, 2)),
  row('world vegan day', date(11, 1)),
  row('guy fawkes night, bonfire night, guy fawkes day', date(11, 5)),
  row('veterans day, veterans\' day, armistice day, remembrance day', date(11, 11)),
  row("st. andrew's day, st andrew's day", date(11, 30)),
  row("human rights day", date(12, 10)),
  row('christmas eve', date(12, 24)),
  row('christmas day, christmas, xmas, xmas day', date(12, 25)),
  row('boxing day, st. stephen\'s day, st stephen\'s day', date(12, 26)),
  row('martin luther king day, martin luther king jr. day, martin luther king\'s day, martin luther kings day, mlk day, civil rights day', nth(3, 1, 1)),
  row("presidents' day, presidents day, president's day, washington's birthday", nth(3, 1, 2)),
  row('daylight saving day', nth(2, 7, 3)),
  row("mother's day, mothers day", nth(2, 7, 5)),
  row("father's day, fathers day", nth(3, 7, 6)),
  row('memorial day', nth(-1, 1, 5)),
  row('labor day, labour day', nth(1, 1, 9)),
  row('columbus day, indigenous peoples\' day, indigenous peoples day', nth(2, 1, 10)),
  row('election day', nth(1, 1, 11, 1)),
  row('remembrance sunday', nth(2, 7, 11)),
  row('thanksgiving, thanksgiving day', nth(4, 4, 11)),
  row('black friday', nth(4, 4, 11, 1)),
  row('cyber monday', nth(4, 4, 11, 4)),
  row('giving tuesday', nth(4, 4, 11, 5)),
  row('melbourne cup day', nth(1, 2, 11)),
  row("boss's day, boss day", date(10, 16)),
  row('shrove tuesday, pancake day, mardi gras, fat tuesday', easter(-47)),
  row('ash wednesday', easter(-46)),
  row('palm sunday, branch sunday', easter(-7)),
  row('maundy thursday, covenant thursday, covenant thu, holy thursday', easter(-3)),
  row('good friday', easter(-2)),
  row('holy saturday', easter(-1)),
  row('easter, easter sunday, easter day', easter(0)),
  row('easter monday, easter mon', easter(1)),
  row('ascension day', easter(39)),
  row('pentecost, whit sunday, white sunday, whitsun', easter(49)),
  row('whit monday, pentecost monday', easter(50)),
  row('trinity sunday', easter(56)),
  row('corpus christi', easter(60)),
  row('clean monday, orthodox shrove monday', orthodox(-48)),
  row('orthodox palm sunday', orthodox(-7)),
  row('orthodox good friday, orthodox great friday', orthodox(-2)),
  row('orthodox easter, orthodox easter sunday', orthodox(0)),
  row('orthodox easter monday', orthodox(1)),
  row('orthodox christmas', date(1, 7)),
  row("king's day, koningsdag", date(4, 27)),
  ...lunarDays,
  ...indianDays,
];
