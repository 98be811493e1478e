import type { TextWords } from '../textWords';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const englishText: TextWords = {
  titles: words(
    'mr mrs ms dr prof rev sen rep gov gen col lt sgt capt cmdr adm maj pvt hon st mt ft messrs vs no nos vol pp fig',
  ),
  abbreviations: words(`
    jr sr inc corp co ltd llc bros etc al art sec dept univ assn approx
    jan feb mar apr jun jul aug sept sep oct nov dec
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
    u.s u.k u.n e.u a.m p.m e.g i.e d.c n.y n.j n.c s.c n.h n.m r.i l.a ph.d m.d b.a m.a`),
};
