/** Of what a promise is: of all data, or of those that its section is about. */
import { type FlagRules, type Raised, raisedOn, type Seen, within, without } from './flag.ts';

const THESE_NL = [
  'deze|geen_van_deze gegevens|informatie|persoonsgegevens|data',
  'deze|gegevens|informatie …2 worden|wordt …6 geenszins',
];
const THESE_EN = ['this|these|none_of_this|none_of_these {data}'];
const OF_ALL_NL = ['uw|je|jouw|jullie|alle|mijn *gegevens'];
const OF_ALL_EN = ['your|all|any {data}'];

/** A section that is about sharing or about everything. */
const WHOLE_NL = [
  '*derden|derde|anderen|partijen',
  'delen|deel|gedeeld|verstrekken|verstrekking|doorgeven|doorgifte|ontvangers|wie',
  '*privacy*|verklaring|beleid|reglement',
  '*gegevens|informatie|data',
  'vertrouwelijk*|geheimhouding|beveilig*|veilig*|bewaar*|bewaren',
];
const WHOLE_EN = [
  'shar*|disclos*|third|others|recipients|who',
  'privacy|policy|statement|notice',
  'data|information|details',
  'confidential*|security|retention',
];
/** Those of a visit go with the analytics that most sites have. */
const VISIT_NL = ['bezoek*|*bezoek|klikgedrag|statistiek*|analytics|cookie*|log*'];
const VISIT_EN = ['visit|visits|visitor*|analytics|statistics|cookie*|log|logs'];
const WATCHERS = [
  'google analytics|adsense|ads|adwords|tag',
  'facebook|meta pixel',
  'hotjar|doubleclick',
];

export const scopeCues = {
  ofThese: {
    nl: [{ says: THESE_NL, unless: OF_ALL_NL }],
    en: [{ says: THESE_EN, unless: OF_ALL_EN }],
  },
  ofAll: {
    nl: [{ says: THESE_NL, titled: WHOLE_NL }],
    en: [{ says: THESE_EN, titled: WHOLE_EN }],
  },
  ofVisits: {
    nl: [{ says: THESE_NL, titled: VISIT_NL }],
    en: [{ says: THESE_EN, titled: VISIT_EN }],
  },
  watched: {
    nl: [{ says: WATCHERS, denied: 'no' }],
    en: [{ says: WATCHERS, denied: 'no' }],
  },
  /** In a list of what is excepted: the contract, or those who work for the organisation. */
  opensWide: {
    nl: [
      {
        says: [
          'uitvoer*|uitvoering|dienst|diensten|dienstverlening|*overeenkomst|bestelling*|levering|hosting|verwerker*|leverancier*|dienstverlener*',
        ],
        in: ['item'],
      },
    ],
    en: [
      {
        says: [
          'perform*|service|services|contract|agreement|order|orders|delivery|supplier*|processor*|provider*',
        ],
        in: ['item'],
      },
    ],
  },
} satisfies FlagRules['facts'];

/** In: what was seen of the rules of `neverShare`. Out: the flag with the promises that are broken. */
export function judgePromises(seen: Seen): Raised | undefined {
  const { raisedBy, fact } = seen;
  const promised = notOpened(without(raisedBy, [...fact('nobodys'), ...exceptedAfter(seen)]), seen);
  const excepting = within(promised, fact('excepting'));
  const shared = promised.length > 0 ? sharedOf(seen) : [];
  const given = without(fact('given'), raisedBy);
  const unasked = fact('allowed');
  const broken = [
    ...brokenBy(without(promised, excepting), shared, seen),
    ...brokenBy(excepting, without(shared, unasked), seen),
    ...brokenBy(fact('butBooks'), without(given, [...unasked, ...fact('forBooks')]), seen),
    ...brokenBy(fact('butCare'), without(given, [...unasked, ...fact('forCare')]), seen),
    ...brokenBy(fact('butConcerned'), fact('forOthers'), seen),
  ];
  return raisedOn([...new Set(broken)].sort((a, b) => a - b));
}

/**
 * In: promises, and passages that say who gets data. Out: the promises that one of them breaks. What
 * is promised of the data of one section is broken in that section, and what is promised of visits by
 * whoever watches them.
 */
function brokenBy(
  promised: readonly number[],
  shared: readonly number[],
  { fact, statement }: Seen,
): readonly number[] {
  if (promised.length === 0 || shared.length === 0) return [];
  const titleOf = (index: number): number | undefined => statement.passages[index]?.titles.at(-1);
  const general = new Set(fact('ofAll'));
  const ofSection = new Set(fact('ofThese').filter((index) => !general.has(index)));
  const visits = new Set(fact('watched').length > 0 ? fact('ofVisits') : []);
  const sections = new Set(shared.map(titleOf));
  return promised.filter((index) => {
    const title = titleOf(index);
    if (title === undefined || !ofSection.has(index)) return true;
    return visits.has(index) || sections.has(title);
  });
}

/** Out: the promises that do not stand in a list of exceptions of which another opens wide. */
function notOpened(promised: readonly number[], { fact, statement }: Seen): readonly number[] {
  const leadOf = (index: number): number | undefined =>
    statement.passages[index]?.leadIn ?? undefined;
  const opened = new Set(fact('opensWide').map(leadOf));
  opened.delete(undefined);
  return promised.filter((index) => !opened.has(leadOf(index)));
}

/** Out: the promises to which one of the two sentences after makes an exception; what was said before is of something else. */
function exceptedAfter({ raisedBy, fact, statement: { passages } }: Seen): readonly number[] {
  const excepted = new Set(fact('excepted'));
  return raisedBy.filter((index) =>
    [1, 2].some((step) => {
      const [here, after] = [passages[index], passages[index + step]];
      const isNear = after?.block === here?.block || after?.titles.at(-1) === here?.titles.at(-1);
      return isNear && excepted.has(index + step);
    }),
  );
}

/** Who is bound by an agreement is no third party, and what the law alone takes is not shared. */
function sharedOf({ raisedBy, fact }: Seen): readonly number[] {
  const told = without([...fact('shared'), ...fact('published')], raisedBy);
  const shared = without(told, [...fact('nameless'), ...fact('byLawAlone')]);
  return fact('bound').length > 0 ? without(shared, fact('service')) : shared;
}
