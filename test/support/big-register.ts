/**
 * The register of a large organisation, for measuring: the same for the same number of activities,
 * with the links, answers and gaps that a real one has.
 */
import type { Register } from '../../shared/domain/register.ts';
import { branches, type Theme, themes } from './big-register-themes.ts';
import { aRegister, type Rows, type Values } from './builders.ts';

const ANSWERED = '2026-11-20';
const PARTIES = 40;
const some = { state: 'some', on: ANSWERED } as const;
const none = { state: 'none', on: ANSWERED } as const;
const nl = (text: string) => ({ nl: text });
/** An item of a list that is walked round and round. */
const pick = <T>(list: readonly [T, ...T[]], place: number): T =>
  list[place % list.length] ?? list[0];

/**
 * @param activities each with 2 purposes and their bases, 2 groups of people, 6 kinds of data,
 * 3 recipients out of 40 parties and 3 retention rows; one in five has a transfer
 */
export function bigRegister(activities: number): Register {
  const places = Array.from({ length: activities }, (_, place) => place);
  const each = places.map((place) => activityRows(place, themeOf(place)));
  const merged: Record<string, object[]> = {};
  for (const rows of [sharedRows(), ...each]) {
    for (const [entity, list] of Object.entries(rows)) {
      const present = merged[entity] ?? [];
      merged[entity] = present;
      present.push(...list);
    }
  }
  return aRegister(merged);
}

function themeOf(place: number): Theme {
  const theme = themes[place % themes.length];
  if (!theme) throw new Error('no themes');
  return theme;
}

function sharedRows(): Rows {
  return {
    organisation: [
      {
        id: 'org',
        label: 'Voorbeeldgroep',
        language: 'nl',
        form: 'u',
        legalName: 'Voorbeeldgroep Nederland B.V.',
        legalForm: 'bv',
        kvk: '12345678',
        address: 'Voorbeeldstraat 1',
        postcode: '1000 AA',
        city: 'Amsterdam',
        country: 'country.NL',
        email: 'privacy@voorbeeldgroep.nl',
        phone: '020 123 45 67',
        privacyContactRole: nl('Privacy officer'),
        headCount: 4000,
        roles: ['controller'],
        notOnlyOccasional: some,
      },
    ],
    party: Array.from({ length: PARTIES }, (_, place) => partyRow(place)),
    measure: measures.map(({ term, detail }, place) => ({
      id: `m${place}`,
      term: `measure.${term}`,
      detail: nl(detail),
      scope: 'organisation',
      answer: some,
      checkedOn: '2026-10',
    })),
  };
}

const sectors = ['Hosting', 'Logistiek', 'Administraties', 'Software', 'Advies'] as const;
const kinds = ['hosting', 'courier', 'accountant', 'cloud', 'lawyer'] as const;
const measures = [
  { term: 'mfa', detail: 'Inloggen met wachtwoord en code op de telefoon' },
  { term: 'roles', detail: 'Ieder ziet alleen wat bij de functie hoort' },
  { term: 'encTransit', detail: 'Alle verbindingen zijn versleuteld' },
  { term: 'encRest', detail: 'Schijven en reservekopieën zijn versleuteld' },
  { term: 'backup', detail: 'Elke nacht een reservekopie op een andere plek' },
  { term: 'patching', detail: 'Updates binnen twee weken, ernstige binnen twee dagen' },
  { term: 'logging', detail: 'Inzage in dossiers wordt vastgelegd en nagekeken' },
  { term: 'awareness', detail: 'Elk jaar een training voor alle medewerkers' },
] as const;

function partyRow(place: number): Values<'party'> {
  return {
    id: `p${place}`,
    name: `${pick(sectors, place)} Voorbeeld ${place + 1} B.V.`,
    kind: 'company',
    status: 'active',
    address: `Industrieweg ${place + 1}, ${branches[place % branches.length] ?? ''}`,
    country: place % 5 === 0 ? 'country.US' : 'country.NL',
    email: `privacy@voorbeeld${place + 1}.nl`,
    what: nl('Levert een dienst waarbij persoonsgegevens nodig zijn'),
    roles: [place % 2 === 0 ? 'processor' : 'recipient'],
    locationsAnswer: some,
    onwardAnswer: none,
    publicCategory: `recipient.${pick(kinds, place)}`,
  };
}

function activityRows(place: number, theme: Theme): Rows {
  const id = `a${place}`;
  const branch = branches[Math.floor(place / themes.length) % branches.length] ?? '';
  const abroad = place % 5 === 0;
  const parts = {
    subjectGroup: theme.subjects.map((term, at) => ({
      id: `${id}s${at}`,
      activity: id,
      term: `subject.${term}`,
      detail: nl(`Vestiging ${branch}`),
      children: none,
      vulnerable: none,
    })),
    dataItem: theme.data.map((term, at) => dataRow(id, term, at)),
    purpose: theme.purposes.map(({ term, text }, at) => ({
      id: `${id}p${at}`,
      activity: id,
      term,
      text: nl(text),
      statementGroup: 'order' as const,
      directMarketing: none,
    })),
    legalBasis: theme.purposes.map((aim, at) => basisRow(id, aim, at)),
    recipient: [0, 1, 2].map((at) => recipientRow(id, place, at)),
    retention: theme.retention.map(({ period, start, reason }, at) => ({
      id: `${id}k${at}`,
      activity: id,
      forData: [`${id}d${at * 2}`, `${id}d${at * 2 + 1}`],
      kind: 'period' as const,
      period,
      start: `startEvent.${start}`,
      reason: nl(reason),
      destruction: ['destruction.automatic'],
    })),
  };
  return {
    activity: [activityRow(id, place, theme, branch, abroad)],
    ...parts,
    ...(abroad ? { transfer: [transferRow(id, place)] } : {}),
  };
}

function activityRow(
  id: string,
  place: number,
  theme: Theme,
  branch: string,
  abroad: boolean,
): Values<'activity'> {
  // One in seven was never finished: a large register always has gaps.
  const asked = place % 7 !== 3;
  return {
    id,
    number: place + 1,
    name: nl(`${theme.name}, vestiging ${branch} (${place + 1})`),
    role: 'controller',
    status: 'active',
    description: nl(theme.description),
    department: nl(`Vestiging ${branch}`),
    ...(asked ? { ownerFunction: nl('Manager bedrijfsvoering') } : {}),
    startedOn: '2022-01',
    reviewEvery: 'P12M',
    reviewedOn: ANSWERED,
    recipientsAnswer: some,
    transfersAnswer: abroad ? some : none,
    ...(asked ? { automatedAnswer: none, specialAnswer: none, criminalAnswer: none } : {}),
    bsnAnswer: none,
    measuresAnswer: some,
    measures: [0, 1, 2, 3, 4].map((at) => `m${(place + at) % measures.length}`),
  };
}

function dataRow(id: string, term: string, at: number): Values<'dataItem'> {
  return {
    id: `${id}d${at}`,
    activity: id,
    term: `data.${term}`,
    forSubjects: at < 3 ? [`${id}s0`, `${id}s1`] : [`${id}s0`],
    source: 'person',
    obligatory: at === 0 ? 'contractual' : 'no',
    ...(at === 0
      ? { consequence: nl('Zonder dit gegeven kunnen wij de overeenkomst niet uitvoeren.') }
      : {}),
    necessary: some,
  };
}

function basisRow(id: string, aim: Theme['purposes'][number], at: number): Values<'legalBasis'> {
  const row: Values<'legalBasis'> = {
    id: `${id}b${at}`,
    purpose: `${id}p${at}`,
    basis: `basis.${aim.basis}`,
    forSubjects: [`${id}s${at}`],
  };
  switch (aim.basis) {
    case '6a':
      return {
        ...row,
        consentHow: nl('Met een vinkje dat leeg begint'),
        consentProof: nl('Tijdstip en tekst in het klantsysteem'),
        consentWithdraw: nl(aim.ground),
      };
    case '6b':
      return { ...row, contract: nl(aim.ground) };
    case '6c':
      return { ...row, law: 'lawRef.awr52' };
    case '6f':
      return {
        ...row,
        interestPublic: nl(aim.ground),
        necessity: nl('Met minder gegevens lukt het niet; andere wegen zijn bekeken.'),
        balancingSummary: nl('De gevolgen zijn klein en mensen mogen dit verwachten.'),
        balancedOn: '2026-09-01',
      };
  }
}

/** The nth recipient of an activity is a processor first, then others; always three parties. */
function recipientRow(id: string, place: number, at: number): Values<'recipient'> {
  return {
    id: `${id}r${at}`,
    activity: id,
    party: `p${partyOf(place, at)}`,
    kind: at === 0 ? 'processor' : 'independent',
    what: nl(at === 0 ? 'Bewaart de gegevens voor ons' : 'Voert zijn eigen deel van het werk uit'),
    forData: [`${id}d0`, `${id}d${at + 1}`],
  };
}

const partyOf = (place: number, at: number): number => (place * 3 + at * 13) % PARTIES;

function transferRow(id: string, place: number): Values<'transfer'> {
  return {
    id: `${id}t`,
    activity: id,
    recipient: `${id}r0`,
    party: `p${partyOf(place, 0)}`,
    country: 'country.US',
    importer: nl('Moederbedrijf van de verwerker'),
    instrument: 'instrument.scc',
    module: 'sccModule.2',
    copyRoute: nl('Vraag een kopie via privacy@voorbeeldgroep.nl'),
    checkedOn: '2026-06-01',
    tiaOn: '2026-05',
    tiaOutcome: 'equivalentWithMeasures',
  };
}
