import type { TenseWords } from '../dateWords';
import { entries } from './words';

/** English verb forms that place a weekday or a month: the future ones win over a past form at the same place, and what was missed over both. */
export const tenseWords: TenseWords = {
  missed: entries(`
    would_have should_have could_have might_have must_have may_have would've should've could've would’ve should’ve could’ve`),
  future: entries(`
    will won't won’t 'll ’ll would shall should must may might can could is_to are_to was_to were_to be_to to_be
    plans_to planned_to plan_to planning_to going_to expects_to expected_to expect_to due_to is_due are_due due set_to set_for is_set are_set planned_for
    scheduled intends_to intend_to hopes_to hope_to aims_to vows_to vowed_to promises_to promised_to about_to wants_to
    want_to slated tentatively to_begin to_start to_meet to_hold to_visit to_open to_discuss to_end to_vote to_take
    to_go to_return to_launch to_resume to_speak to_face to_appear to_run to_sign to_release to_publish to_host to_decide
    to_arrive to_travel to_continue to_remain to_come to_report to_see to_play to_make to_announce to_close to_leave
    begins starts opens faces resume resumes reopens expires convenes meets upcoming awaits wait_until deadline`),
  past: entries(`
    was were had did said told met went came took gave saw made got found left held began became won lost ran rose fell
    hit sent spoke wrote read paid put led kept let brought bought sold thought heard felt stood sat sank shot struck
    grew flew drew threw knew broke chose drove ate fought caught taught sought spent built burnt dealt meant slept
    swore wore tore bore rang sang swam drank shook stole woke rode hid bit beat cut quit set shut split spread cost
    hurt forced been gone done seen taken given known shown begun written chosen`),
  pastEnding: 'ed',
  ahead: {
    be: entries(`is are isn't isn’t aren't aren’t 's ’s 're ’re`),
    words: entries('expected scheduled due planned slated set forecast predicted projected anticipated billed likely'),
  },
  notPast: new Set(
    'hundred need indeed speed feed seed breed united bed red wed shed sacred naked hatred exceed proceed succeed'.split(
      ' ',
    ),
  ),
};
