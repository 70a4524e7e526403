/** Nothing is said that was not entered, confirmed and meant for the public. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementAudiences } from '../../../shared/document/compose-statement.ts';
import { runsOf } from '../../../shared/document/concept.ts';
import { audiences } from '../../../shared/domain/activity.ts';
import { type EntityName, entities, entityNames } from '../../../shared/domain/entities.ts';
import { parseRef } from '../../../shared/domain/field-ref.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { formatDate, formatPeriod } from '../../../shared/i18n/format.ts';
import { edited, withRows } from '../../support/builders.ts';
import { completeRegister } from '../../support/complete-register.ts';
import { randomRegister } from '../../support/random-register.ts';
import { aStatement, markersOf, statementText } from '../../support/statements.ts';

type LooseRow = Readonly<Record<string, unknown>> & { readonly id: string };
const rowsOf = (register: Register, entity: EntityName) =>
  register[entity] as unknown as readonly LooseRow[];

/** Marks every text field that is not public with a word that no statement may show. */
function withCanaries(register: Register): Register {
  const entries = entityNames.map((entity) => {
    const { meta } = entities[entity];
    const marked = rowsOf(register, entity).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([field, value]) => {
          const info = meta[field];
          if (!info || info.visibility === 'public' || info.law || info.format || field === 'id')
            return [field, value];
          if (info.storage === 'localised') return [field, { nl: 'KANARIE', en: 'KANARIE' }];
          if (info.storage === 'text' && field !== 'target') return [field, 'KANARIE'];
          return [field, value];
        }),
      ),
    );
    return [entity, marked];
  });
  const marked: unknown = Object.fromEntries(entries);
  return marked as Register;
}

describe('the truth of a statement', () => {
  it.each(['working', 'authority', 'public'] as const)(
    'never prints a field that is not public (%s)',
    (profile) => {
      const register = withCanaries(completeRegister());
      expect(JSON.stringify(register)).toContain('KANARIE');
      for (const language of ['nl', 'en'] as const) {
        expect(JSON.stringify(aStatement(register, { profile, language }).sections)).not.toContain(
          'KANARIE',
        );
      }
    },
  );

  it('never prints declared practice', () => {
    const register = withRows(completeRegister(), {
      declaredPractice: [
        { id: 'fee', topic: 'accessFee', quote: 'Voor inzage vragen wij tien euro.' },
      ],
    });
    expect(statementText(aStatement(register))).not.toContain('tien euro');
  });

  it('leaves out a paragraph of the organisation that the law forbids', () => {
    const paragraph = (nl: string) =>
      withRows(completeRegister(), {
        ownParagraph: [{ id: 'own', statement: 'customers', after: 'who', text: { nl } }],
      });
    expect(statementText(aStatement(paragraph('Wij bakken sinds 1921.')), 'who')).toContain(
      'Wij bakken sinds 1921.',
    );
    expect(
      statementText(aStatement(paragraph('Door deze website te lezen gaat u akkoord.'))),
    ).not.toContain('akkoord');
  });

  it('prints every user run as it stands in the register', () => {
    const register = completeRegister();
    const runs = runsOf(aStatement(register).sections).filter((run) => run.origin === 'user');
    expect(runs.length).toBeGreaterThan(60);
    for (const run of runs) {
      const ref = parseRef(run.refs[0] ?? '');
      expect(ref, run.text).toBeDefined();
      if (!ref) continue;
      if (entities[ref.entity].meta[ref.field]?.format) continue;
      const value = rowsOf(register, ref.entity).find((row) => row.id === ref.id)?.[ref.field];
      expect(JSON.stringify(value).toLowerCase()).toContain(
        JSON.stringify(run.text).slice(1, -1).toLowerCase(),
      );
    }
  });

  it.each([
    ['organisation', 'halm', 'kvk', '12345678'],
    ['party', 'host', 'what', 'onze website en webwinkel bewaren'],
    ['purpose', 'contact-reply', 'statementText', 'U antwoord geven'],
    ['retentionPolicy', 'retentionPolicy-1', 'backups', '60 dagen'],
    ['partyTransfer', 'mail-transfer', 'copyRoute', 'Mail ons, dan sturen wij u de link.'],
    ['cookieBanner', 'cookieBanner-1', 'howToChange', 'Uw keuze wijzigt u met de knop'],
  ] as const)('removing %s %s %s removes its words', (entity, id, field, words) => {
    expect(statementText(aStatement())).toContain(words);
    const register = edited(completeRegister(), entity, id, { [field]: undefined });
    const document = aStatement(register);
    expect(statementText(document)).not.toContain(words);
    expect(
      runsOf(document.sections).filter(
        (run) => run.origin === 'user' && run.refs.includes(`${entity}/${id}/${field}`),
      ),
    ).toEqual([]);
  });

  it('asks to confirm a proposal, shows it to its owner alone, and prints it nowhere as fact', () => {
    const register = withRows(completeRegister(), {
      provenance: [{ target: 'legalBasis/quotes-quote-1/basis', status: 'inferred' }],
    });
    expect(markersOf(aStatement(register))).toEqual([
      'CONFIRM: [Nog bevestigen: u mag dit, want het is nodig voor de afspraak met de klant. Klopt dat?]',
    ]);
    expect(markersOf(aStatement(register, { profile: 'public' }))).toEqual([
      'MISSING: [Nog invullen: waarom u dit mag]',
    ]);
  });

  it('lets its owner choose between two proposed bases', () => {
    const register = withRows(completeRegister(), {
      legalBasis: [{ id: 'other', purpose: 'quotes-quote', basis: 'basis.6f' }],
      provenance: [
        { id: 'a', target: 'legalBasis/quotes-quote-1/basis', status: 'inferred' },
        { id: 'b', target: 'legalBasis/other/basis', status: 'inferred' },
      ],
    });
    expect(markersOf(aStatement(register))).toEqual([
      'CHOOSE: [Kies één: het is nodig voor de afspraak met de klant of u hebt er een goed belang bij]',
    ]);
  });

  it('finds every purpose, basis and period of the register back, once', () => {
    const register = completeRegister();
    const printed = runsOf(aStatement(register).sections).flatMap((run) => run.refs);
    for (const purpose of register.purpose)
      expect(
        printed.some((ref) => ref.startsWith(`purpose/${purpose.id}/`)),
        purpose.id,
      ).toBe(true);
    for (const basis of register.legalBasis)
      expect(
        printed.some((ref) => ref.startsWith(`legalBasis/${basis.id}/`)),
        basis.id,
      ).toBe(true);
    for (const rule of register.retention)
      expect(
        printed.some((ref) => ref.startsWith(`retention/${rule.id}/`)),
        rule.id,
      ).toBe(true);
  });

  it('keeps what is done for clients out of every statement', () => {
    const register = withRows(completeRegister(), {
      activity: [{ id: 'for-client', number: 20, role: 'processor', audiences: ['customers'] }],
      purpose: [
        {
          id: 'client-purpose',
          activity: 'for-client',
          term: 'purpose.order',
          text: { nl: 'Werk voor een opdrachtgever' },
        },
      ],
    });
    expect(statementText(aStatement(register))).not.toContain('opdrachtgever');
  });

  it('leaves out an activity that its owner excluded, and keeps to the activities of its own scope', () => {
    const excluded = withRows(completeRegister(), {
      statementExclusion: [{ id: 'x', statement: 'customers', activity: 'quotes' }],
    });
    expect(statementText(aStatement(excluded))).not.toContain('Een offerte maken');
    const second = withRows(completeRegister(), {
      statement: [
        { id: 'small', audience: 'customers', brand: 'Halm Feest', activities: ['quotes'] },
      ],
    });
    const document = aStatement(second, { statementId: 'small' });
    expect(document.title).toBe('Privacyverklaring van Halm Feest');
    expect(statementText(document, 'purposes')).toContain('Een offerte maken');
    expect(statementText(document, 'purposes')).not.toContain('Uw klacht oplossen');
  });

  it('lists the audiences that have something to read', () => {
    expect(statementAudiences(completeRegister())).toEqual(['customers']);
    const register = withRows(completeRegister(), {
      activity: [{ id: 'jobs', number: 21 }],
      subjectGroup: [{ id: 'jobs-who', activity: 'jobs', term: 'subject.applicant' }],
    });
    expect(statementAudiences(register)).toEqual(['customers', 'applicants']);
  });

  it('is the same each time', () => {
    expect(JSON.stringify(aStatement())).toBe(JSON.stringify(aStatement()));
  });
});

describe('over arbitrary registers', () => {
  it('every user run is a value of the register and every marker points somewhere', () => {
    fc.assert(
      fc.property(randomRegister(), fc.constantFrom(...audiences), (register, audience) => {
        for (const profile of ['working', 'public'] as const) {
          for (const run of runsOf(aStatement(register, { audience, profile }).sections)) {
            if (run.origin === 'missing') expect(run.refs.length).toBeGreaterThan(0);
            if (run.origin === 'user')
              expect(printedValue(register, run.refs[0] ?? '')).toContain(run.text.slice(1));
          }
        }
      }),
      // A failure is made smaller without end otherwise, until the process is out of memory.
      { numRuns: 60, plugins: [fc.interruptAfterTimeLimit(20_000)] },
    );
  });
});

/** Text of the field as it stands in the register; dates and periods are written out by the document. */
function printedValue(register: Register, address: string): string {
  const ref = parseRef(address);
  if (!ref) return '';
  const value = rowsOf(register, ref.entity).find((row) => row.id === ref.id)?.[ref.field];
  const format = entities[ref.entity].meta[ref.field]?.format;
  if (format === 'date') return formatDate(String(value), 'nl');
  if (format === 'period') return formatPeriod(String(value), 'nl');
  if (typeof value === 'object' && value !== null) return Object.values(value).join('\n');
  return String(value);
}
