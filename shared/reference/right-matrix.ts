/** Which right applies under which legal basis (derived from Arts 7 and 15-22). */
import { z } from 'zod';
import { lawRecord } from './record.ts';

export const rightBasisRecord = lawRecord.extend({
  right: z.string().startsWith('right.'),
  basis: z.string().startsWith('basis.'),
  applies: z.enum(['yes', 'no', 'conditional']),
});
export type RightBasisRecord = z.infer<typeof rightBasisRecord>;

type Cell = readonly [applies: RightBasisRecord['applies'], nl: string, en: string];
type Row = {
  readonly right: string;
  readonly article: string;
  /** Cells for 6(1)(a) to (f), in that order. */
  readonly cells: readonly [Cell, Cell, Cell, Cell, Cell, Cell];
};

const bases = ['6a', '6b', '6c', '6d', '6e', '6f'] as const;

const yes: Cell = ['yes', 'Ja', 'Yes'];
const no: Cell = ['no', 'Nee', 'No'];
const always: Row['cells'] = [yes, yes, yes, yes, yes, yes];
const noLongerNeeded: Cell = [
  'conditional',
  'Ja, zodra de gegevens niet meer nodig zijn',
  'Yes, once no longer needed',
];
const pendingObjection: Cell = [
  'yes',
  'Ja, ook zolang een bezwaar loopt',
  'Yes, also while an objection is pending',
];
const afterwards: Cell = [
  'conditional',
  'Ja, na rectificatie, wissing of beperking',
  'Yes, after rectification, erasure or restriction',
];
const withdrawInstead: Cell = [
  'no',
  'Nee, toestemming intrekken kan wel',
  'No, withdraw consent instead',
];
const noMarketing: Cell = [
  'no',
  'Niet van toepassing: direct marketing steunt niet op deze grondslag',
  'Not applicable: direct marketing does not rest on this basis',
];
const admByLaw: Cell = [
  'conditional',
  'Ja. Uitzondering door de wet of UAVG 40 (geen profilering). Nooit met bijzondere gegevens, behalve onder artikel 22 lid 4',
  'Yes; exception by law or UAVG 40 (not profiling); never on special data except under 22(4)',
];

const rows: readonly Row[] = [
  { right: 'info', article: 'AVG 12-14', cells: always },
  { right: 'access', article: 'AVG 15', cells: always },
  { right: 'rectify', article: 'AVG 16', cells: always },
  {
    right: 'erase',
    article: 'AVG 17',
    cells: [
      ['conditional', 'Ja, na intrekking van de toestemming', 'Yes, after withdrawal (17(1)(b))'],
      noLongerNeeded,
      [
        'no',
        'Niet zolang de wettelijke plicht loopt. Bij een medisch dossier gaat een verzoek op grond van BW 7:455 voor',
        'Not while the duty runs (17(3)(b)); medical file: a BW 7:455 request goes first',
      ],
      noLongerNeeded,
      [
        'conditional',
        'Nee, tenzij een bezwaar slaagt',
        'No (17(3)(b)), unless an objection succeeds',
      ],
      [
        'conditional',
        'Ja, als een bezwaar slaagt of de gegevens niet meer nodig zijn',
        'Yes, if an objection succeeds or the data are no longer needed',
      ],
    ],
  },
  {
    right: 'restrict',
    article: 'AVG 18',
    cells: [yes, yes, yes, yes, pendingObjection, pendingObjection],
  },
  {
    right: 'notify',
    article: 'AVG 19',
    cells: [afterwards, afterwards, afterwards, afterwards, afterwards, afterwards],
  },
  {
    right: 'port',
    article: 'AVG 20',
    cells: [
      ['conditional', 'Ja, als het geautomatiseerd gebeurt', 'Yes, if automated'],
      ['conditional', 'Ja, als het geautomatiseerd gebeurt', 'Yes, if automated'],
      no,
      no,
      ['no', 'Nee (artikel 20 lid 3)', 'No (20(3))'],
      no,
    ],
  },
  { right: 'object', article: 'AVG 21(1)', cells: [withdrawInstead, no, no, no, yes, yes] },
  {
    right: 'objectDM',
    article: 'AVG 21(2)-(3)',
    cells: [
      ['yes', 'Ja, dat is intrekken', 'Yes, equals withdrawal'],
      yes,
      noMarketing,
      noMarketing,
      noMarketing,
      ['yes', 'Ja, altijd', 'Yes, absolute'],
    ],
  },
  { right: 'withdraw', article: 'AVG 7(3)', cells: [yes, no, no, no, no, no] },
  {
    right: 'adm',
    article: 'AVG 22; UAVG 40',
    cells: [
      [
        'conditional',
        'Ja. Uitzondering: uitdrukkelijke toestemming',
        'Yes; exception explicit consent',
      ],
      [
        'conditional',
        'Ja. Uitzondering: nodig voor de overeenkomst. Nooit met bijzondere gegevens, behalve onder artikel 22 lid 4',
        'Yes; exception necessary for the contract; never on special data except under 22(4)',
      ],
      admByLaw,
      yes,
      admByLaw,
      ['yes', 'Ja, zonder uitzondering', 'Yes, no exception'],
    ],
  },
  { right: 'complain', article: 'AVG 77', cells: always },
  { right: 'court', article: 'AVG 79; UAVG 35', cells: always },
];

function record(row: Row, basis: (typeof bases)[number], cell: Cell): RightBasisRecord {
  const [applies, nl, en] = cell;
  return {
    id: `rightBasis.${row.right}-${basis}`,
    nl,
    en,
    article: row.article,
    source: 'Afgeleid van AVG art. 7 en 15-22',
    asOf: '2026-11-21',
    confidence: 'A',
    wording: 'own',
    right: `right.${row.right}`,
    basis: `basis.${basis}`,
    applies,
  };
}

/** Every right crossed with every basis: `rightBasis.erase-6c`. */
export const rightMatrix: readonly RightBasisRecord[] = rows.flatMap((row) => {
  const [a, b, c, d, e, f] = row.cells;
  const byBasis = { '6a': a, '6b': b, '6c': c, '6d': d, '6e': e, '6f': f } as const;
  return bases.map((basis) => record(row, basis, byBasis[basis]));
});
