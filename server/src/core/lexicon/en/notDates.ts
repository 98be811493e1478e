import type { NotDateWords } from '../dateWords';
import { entries } from './words';

const set = (text: string): ReadonlySet<string> => new Set(entries(text));

/** What looks like a date in English and is none. A class of names is a row here, never a rule about one sentence. */
export const notDates: NotDateWords = {
  names: entries(`
    ruby_tuesday joe_friday man_friday girl_friday his_girl_friday tgi_fridays tgi_friday's sheffield_wednesday
    wednesday_addams tuesday_weld black_sabbath bloody_sunday super_bowl_sunday freaky_friday casual_friday
    super_tuesday super_saturday good_friday_agreement friday_agreement october_revolution
    october_surprise february_revolution november_rain july_plot august_putsch may_fourth_movement
    happy_mondays blue_monday manic_monday meatless_monday
    march_of_dimes march_on_washington long_march march_hare march_madness maytag may_fair
    second_world_war first_world_war third_world war_of_1812 route_66
    seven_years'_war seven_years_war hundred_years'_war hundred_years_war thirty_years'_war thirty_years_war
    six-day_war six_day_war yom_kippur_war winter_war years_war
    arab_spring prague_spring winter_olympics summer_olympics winter_games summer_games winter_palace
    silicon_valley century_fox 20th_century_fox 21st_century_fox
    windows_2000 catch-22 blade_runner_2049 spring_valley palm_springs big_sur
    daily_mail daily_telegraph daily_express daily_mirror daily_news daily_star daily_beast daily_record daily_show
    weekly_standard la_weekly publishers_weekly entertainment_weekly newsweek
    la_times evening_standard evening_post morning_post morning_star morning_herald good_morning_america
    good_morning good_afternoon good_evening good_night saturday_night_live friday_night_lights
    monday_night_football sunday_night_football thursday_night_football night_of_the
    day_care may_day_call independence_day_resurgence day_one september_11_attacks september_11th_attacks september_11_terrorist_attacks september_11th_terrorist_attacks 9/11_attacks
    day_after_day year_after_year day_by_day day_to_day
    time_after_time once_in_a every_now_and now_and_then now_and_again now_that
    sun_valley sun_microsystems fiscal_cliff the_sun`),
  givenNames: set(`may april june august summer autumn january`),
  titles: set(`
    mr mrs ms miss dr sir dame lord lady president minister secretary senator rep representative sen gov governor mayor
    justice judge prof professor captain capt general gen colonel col sergeant sgt detective officer king queen prince
    princess pope bishop rev reverend chancellor premier theresa brian james`),
  numbered: set(`
    page pages pp p no number num flight room chapter verse section article paragraph line lines route highway road
    interstate bus train gate platform apartment suite floor unit model serial version part item lot case bill form
    channel code extension ext box class type boeing airbus bmw galaxy iphone windows office level score prop proposition
    resolution rule figure fig table volume vol isbn area building psalm tel call dial phone size track episode order
    invoice block ward district precinct dorm locker player agent area`),
  measured: set(`
    metres meters feet miles kilometres kilometers km m mm cm kg tonnes tons pounds dollars euros people percent per
    points votes seats jobs workers employees troops soldiers students copies barrels acres hectares square calories
    volts watts mph rpm hp mg lbs yards inches degrees times units pieces psi bce million billion trillion thousand
    hundred year years yard yards odd strong pence cents rubles roubles yen yuan rupees kroner francs`),
  afterYear: set(`
    levels prices figures elections games olympics rules results reports standards guidelines protests riots attacks bombings
    talks accords agreements floods fires wars sanctions reforms championships finals primaries midterms terms celebrations
    earnings revenues profits sales emissions targets goals awards hearings negotiations demonstrations strikes killings
    murders shootings uprisings amendments laws laws polls models editions versions editions hostilities raids`),
  afterHoliday: new Set(
    entries(
      'tree trees carol carols card cards egg eggs gift gifts present presents shopping dinner party parties market markets lights decorations music song songs movie movies film island rising parade turkey cake pudding jumper jumpers bonus costume costumes deal deals sale sales massacre',
    ),
  ),
  determiners: entries("the this that a an its their his her our my your each every 's ’s"),
  quantities: entries(
    'than over nearly almost least some total all up_to another approximately roughly only just about',
  ),
  surelyYear: entries("in since by during until till before after the its their 's ’s"),
  likelyYear: entries('from of to and for circa c. year autumn summer spring winter between'),
  titledYear: entries('of from to in by with on at below above for since'),
  lasting: entries(`
    for in over within after about than least last lasts lasted take takes took spent spend wait waits waited stayed lived
    worked served need needs needed half once under almost nearly around`),
  lasted: entries('after before from long ahead behind'),
  ages: entries('aged age ages'),
  scores: entries(`
    won beat lost score scored odds ratio finished psalm psalms john luke mark matthew genesis verse scale`),
  afterHour: entries('sun sky mass train oil express cowboy blue'),
  afterWeekday: set(`
    times telegraph mirror mail express herald post world business addams football live lights club school schools
    sun independent star people magazine roast brunch league matinee review`),
};
