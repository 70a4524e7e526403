/** Words that end with a point without ending a sentence, folded without points. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `b.v bv n.v nv v.o.f vof c.v o.a oa d.w.z dwz d.m.v m.b.t mbt i.v.m ivm t.a.v tav t.b.v t.o.v t.n.v
   m.u.v m.i.v n.a.v i.p.v i.c.m o.b.v e.d ed e.a etc enz bijv bv.b.v bvb vb art artt nr nrs no tel
   telnr mob fax dhr mevr mw mr mrs ms dr drs ir ing prof incl excl ca evt jl resp vgl blz pag p jo
   max min gem sub lid a.u.b s.v.p aub svp z.s.m i.o d.d ad st str inc ltd llc co corp gmbh e.g i.e
   eg ie cf approx dept est vs jan feb mrt apr jun jul aug sep sept okt oct nov dec afd vz
   a.k.a w.o w.v z.g.n p.o u.s u.k cookiename v`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** These end a sentence too: `onze drukker, De Pers B.V. Wij ...`. */
export const OFTEN_LAST: ReadonlySet<string> = new Set(
  `bv b.v nv n.v vof v.o.f e.d ed etc enz inc ltd llc corp gmbh co e.a jl max min no mr ms art sub
   lid vs u.s u.k tel st par pag p a.u.b s.v.p aub svp jan feb mrt apr jun jul aug sep sept okt oct
   nov dec`.split(/\s+/u),
);
