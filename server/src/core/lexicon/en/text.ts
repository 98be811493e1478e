import type { TextWords } from '../textWords';
import { sayingForms } from './sayingForms';
import { words } from './words';

export const englishText: TextWords = {
  titles: words(`
    mr mrs ms mx dr drs prof profs rev revs sen sens rep reps gov govs gen gens col cols lt lts sgt capt cmdr adm maj pvt cpl brig hon
    messrs mme mlle pres supt insp det atty amb rabbi st sts ste mt ft asst assoc dir fr bros`),
  abbreviations: words(`
    jr sr esq inc corp co cos ltd llc plc bros dept univ assn assoc gov't nat'l int'l ave blvd rd hwy bldg
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
    ala ariz ark calif cal colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va
    vt wash wis wyo ont que man sask alta
    u.s u.k u.n e.u u.s.a d.c n.y n.j n.c s.c n.h n.m n.d s.d r.i l.a w.va ph.d m.d b.a m.a b.s m.b.a j.d r.n p.s o.k g.o.p i.d
    tech elec mfg intl natl`),
  lowerAbbreviations: words(`
    etc al approx ext cf ca viz esp incl est dept vs v jr sr inc corp co ltd a.m p.m e.g i.e eg ie a.k.a w.r.t n.b
    lb lbs oz sq hrs mins secs yr yrs mph km kg cm c`),
  neverLast: words('mr mrs ms mx dr prof e.g i.e eg ie vs v cf viz approx ca c incl esp'),
  oftenLast: words('etc'),
  beforeFigures: words('no nos vol vols fig figs pp p art arts sec secs ch chap para paras pt rm apt tel'),
  starters: words(`
    the a an he she it they we you i but and or nor so yet in on at by to from with without this that these those his her their its
    our my your as after before if when while where because since although though unless until once for however meanwhile then there
    here now some many most all both each every another other one two what who why how not no among under during despite instead also
    still even only just last next another more`),
  saying: sayingForms,
  prefixes: words(
    'non e co pre anti re mid cross post pro multi sub counter semi ex mini inter neo socio psycho intra micro un ultra pan bi tri quasi pseudo extra mis de over',
  ),
  contractions: new Map([
    ['cannot', 3],
    ['gonna', 3],
    ['gotta', 3],
    ['wanna', 3],
    ['lemme', 3],
    ['gimme', 3],
    ['outta', 3],
    ['dunno', 2],
    ['dont', 2],
    ['didnt', 3],
    ['doesnt', 4],
    ['isnt', 2],
    ['wasnt', 3],
    ['havent', 4],
  ]),
  units: words(
    'am pm a.m p.m km kg cm mm m ft k mph kph kmh lb lbs oz mb gb tb hz khz mhz ghz kw mw gw bn mn tn hrs mins p',
  ),
  bylines: new Set([
    'by',
    'reporting by',
    'additional reporting by',
    'writing by',
    'editing by',
    'story by',
    'compiled by',
  ]),
  captions: new Set([
    ...words(
      'caption chart credit graphic illustration image images map photo photograph photos picture pictured video',
    ),
    'file photo',
    'file image',
  ]),
};
