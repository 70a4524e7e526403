/** Rights beside a register: what its own statement would name is what the register says. */
import { describe, expect, test } from 'vitest';
import { compareWithRegister } from '../../../../shared/statement-reader/compare/compare.ts';
import { describeDifference } from '../../../../shared/statement-reader/compare/words.ts';
import type { ElementKey } from '../../../../shared/statement-reader/elements/element.ts';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';
import { aRegister, type Rows } from '../../../support/builders.ts';
import { aStatementSaying, type SaidParts } from '../../../support/statement-said.ts';

const always: readonly ElementKey[] = [
  'right_access',
  'right_rectification',
  'right_erasure',
  'right_restriction',
  'right_complaint_authority',
  'response_time',
  'how_to_exercise_rights',
];

function differences(
  named: readonly ElementKey[],
  rows: Rows,
  proposals: SaidParts['proposals'] = {},
): readonly string[] {
  const elements = Object.fromEntries(named.map((key) => [key, 'present' as const]));
  const register = aRegister({ activity: [{}], subjectGroup: [{}], purpose: [{}], ...rows });
  const said = aStatementSaying({ elements, proposals });
  return compareWithRegister(said, register)
    .differences.filter(({ topic }) => topic === 'rights')
    .map((each) => {
      const { about, statement, register } = describeDifference(each, 'nl');
      return `${each.kind}: ${[about, statement, register].join(' | ')}`;
    });
}

const duty = { legalBasis: [{ basis: 'basis.6c' }] };

describe('rights', () => {
  test('that everybody has must be named', () => {
    expect(differences(always, duty)).toEqual([]);
    expect(differences(['right_access', 'response_time', 'how_to_exercise_rights'], duty)).toEqual(
      ['Rectificatie', 'Gegevenswissing', 'Beperking', 'Klacht bij de AP'].map(
        (right) => `registerOnly: ${right} | Staat er niet in. | staat in de verklaring`,
      ),
    );
  });

  test.each([
    ['basis.6a', ['Overdraagbaarheid', 'Toestemming intrekken']],
    ['basis.6b', ['Overdraagbaarheid']],
    ['basis.6e', ['Bezwaar']],
    ['basis.6f', ['Bezwaar']],
  ])('that follow from %s must be named, and only these', (basis, due) => {
    const rows = { legalBasis: [{ basis }] };
    expect(differences(always, rows)).toEqual(
      due.map((right) => `registerOnly: ${right} | Staat er niet in. | staat in de verklaring`),
    );
    const all: readonly ElementKey[] = [
      ...always,
      'right_objection',
      'right_portability',
      'right_withdraw_consent',
    ];
    expect(differences(all, rows)).toEqual(
      ['Bezwaar', 'Overdraagbaarheid', 'Toestemming intrekken']
        .filter((right) => !due.includes(right))
        .map((right) => `statementOnly: ${right} | staat in de verklaring | Staat er niet in.`),
    );
  });

  test('wait where a basis is still open or not confirmed', () => {
    expect(differences([...always, 'right_portability'], {})).toEqual([]);
    const suggested = {
      legalBasis: [{ basis: 'basis.6f' }],
      provenance: [{ target: 'legalBasis/legalBasis-1/*', status: 'suggested' as const }],
    };
    expect(differences([...always, 'right_portability'], suggested)).toEqual([]);
  });

  test('that a person marked follow that mark', () => {
    const rightHandling = [
      { right: 'right.port', offered: { state: 'some' as const } },
      { right: 'right.access', offered: { state: 'none' as const } },
    ];
    expect(differences(always, { ...duty, rightHandling })).toEqual([
      'differs: Inzage | staat in de verklaring | staat niet in de verklaring',
      'registerOnly: Overdraagbaarheid | Staat er niet in. | staat in de verklaring',
    ]);
  });
});

describe('a table of four columns', () => {
  const named = (rows: readonly string[]) => {
    const text = [
      'Privacyverklaring',
      '',
      'Uw rechten',
      '',
      ...rows.map((row) => `| ${row} |`),
    ].join('\n');
    const register = aRegister({ activity: [{}], subjectGroup: [{}], purpose: [{}], ...duty });
    return compareWithRegister({ text, reading: readStatement(text) }, register).differences.filter(
      ({ kind, about: [about] }) =>
        kind === 'registerOnly' && about?.kind === 'law' && about.id.startsWith('right.'),
    ).length;
  };
  const rights = [
    'Inzage | U mag zien welke gegevens wij van u hebben | Mail ons | Een maand',
    'Rectificatie | U mag uw gegevens laten verbeteren | Mail ons | Een maand',
    'Wissen | U mag uw gegevens laten verwijderen | Mail ons | Een maand',
    'Beperking | U mag de verwerking laten beperken | Mail ons | Een maand',
    'Klacht | U mag klagen bij de Autoriteit Persoonsgegevens | Op haar site | Altijd',
  ];
  const line = '--- | --- | --- | ---';

  test.each(['Recht | Wat betekent dat | Hoe | Termijn', 'Wat | Uitleg | Hoe | Termijn'])(
    'that has rights names them: %s',
    (head) => {
      expect(named([head, line, ...rights])).toBe(0);
    },
  );

  test('of purposes names none, whatever data it speaks of', () => {
    expect(named(['Waarvoor | Gegevens | Grondslag | Hoe lang', line, ...rights])).toBe(5);
  });
});

describe('how and when', () => {
  const rights = (value: object) => ({ rights: [value] });
  const answered = (days: number) => rights({ field: 'ownTermDays', days });
  const asked = (channel: string) => rights({ field: 'channel', channel });
  const organisation = [{ email: 'info@dehalm.example' }];

  test('a month is what the register says by itself', () => {
    expect(differences(always, duty, answered(30))).toEqual([]);
    expect(differences(always, duty, answered(14))).toEqual([
      'differs: eigen termijn voor antwoord | 14 dagen | een maand',
    ]);
    const own = { ...duty, rightsPolicy: [{ ownTermDays: 14 }] };
    expect(differences(always, own, answered(14))).toEqual([]);
    expect(differences(always, own, answered(30))).toHaveLength(1);
    const long = { ...duty, rightsPolicy: [{ ownTermDays: 45 }] };
    expect(differences(always, long, answered(30))).toEqual([]);
    expect(differences(always, long, answered(45))).toEqual([
      'differs: eigen termijn voor antwoord | 45 dagen | een maand',
    ]);
  });

  test('another route differs, and one more stands in the statement only', () => {
    const rows = { ...duty, organisation };
    expect(differences(always, rows, asked('email'))).toEqual([]);
    expect(differences(always, rows, asked('post'))).toEqual([]);
    const mail = { ...rows, rightsPolicy: [{ channels: ['email' as const] }] };
    expect(differences(always, mail, asked('post'))).toEqual([
      'differs: zo kan iemand een verzoek doen | brief | e-mail',
    ]);
    const rightsPolicy = [{ channels: ['email' as const, 'post' as const] }];
    expect(differences(always, { ...rows, rightsPolicy }, asked('post'))).toEqual([
      'registerOnly: zo kan iemand een verzoek doen | Staat er niet in. | e-mail',
    ]);
    const letters = { ...rows, rightsPolicy: [{ channels: ['email' as const] }] };
    const both = { rights: [...asked('email').rights, ...asked('form').rights] };
    expect(differences(always, letters, both)).toEqual([
      'statementOnly: zo kan iemand een verzoek doen | formulier | Staat er niet in.',
    ]);
  });

  test('what was taken over from a text counts, and its absence is no alarm', () => {
    const taken: Rows = {
      ...duty,
      organisation,
      rightsPolicy: [{ ownTermDays: 14, channels: ['form'] }],
      provenance: ['ownTermDays', 'channels'].map((field) => ({
        target: `rightsPolicy/rightsPolicy-1/${field}`,
        status: 'inferred' as const,
      })),
    };
    const both = { rights: [...asked('form').rights, ...answered(14).rights] };
    expect(differences(always, taken, both)).toEqual([]);
    expect(differences(always, taken, answered(30))).toEqual([
      'differs: eigen termijn voor antwoord | 30 dagen | 14 dagen',
    ]);
    expect(differences(always, taken)).toEqual([]);
  });

  test('a statement without either lacks them', () => {
    const [first, second] = differences(always.slice(0, 5), { ...duty, organisation });
    expect(first).toBe('registerOnly: eigen termijn voor antwoord | Staat er niet in. | een maand');
    expect(second).toBe(
      'registerOnly: zo kan iemand een verzoek doen | Staat er niet in. | e-mail',
    );
  });
});
