/** What a statement does not tell: never without a word, in the text where it is in use and on the screen always. */
import { expect, test } from 'vitest';
import { statementContext } from '../../../shared/document/statement/context.ts';
import { leftOutOf } from '../../../shared/document/statement/left-out.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { edited, withRows } from '../../support/builders.ts';
import { completeRegister } from '../../support/complete-register.ts';
import { aStatement, markersOf } from '../../support/statements.ts';

const more = { id: 'more', number: 99, name: { nl: 'Klantenkaart' }, status: 'active' } as const;
const customers = { id: 'more-readers', activity: 'more', term: 'subject.customer' };
const statement = completeRegister().statement.find(({ audience }) => audience === 'customers');
const statementId = statement?.id ?? '';

const withMore = (
  values: object = {},
  readers: readonly (typeof customers)[] = [customers],
): Register =>
  withRows(completeRegister(), {
    activity: [{ ...more, ...values }],
    subjectGroup: readers,
  });

const reasons = (register: Register, audience: 'customers' | 'staff' = 'customers') =>
  leftOutOf(
    statementContext(register, {
      language: 'nl',
      profile: 'working',
      date: '2026-11-20',
      findings: [],
      audience,
    }),
  )
    .filter(({ activity }) => activity.id === 'more')
    .map(({ why }) => why);

test('in use without a purpose: the statement says what it cannot tell yet, and stays a CONCEPT', () => {
  expect(aStatement().concept).toBe(false);
  const document = aStatement(withMore());
  expect(document.concept).toBe(true);
  expect(markersOf(document, 'purposes')).toEqual([
    'MISSING: [Nog invullen: waarvoor u gegevens gebruikt bij “Klantenkaart”]',
  ]);
  expect(reasons(withMore())).toEqual(['nothingToSay']);
  expect(reasons(withMore(), 'staff')).toEqual([]);
});

test('in use of people whom nobody named: no statement can be sure to be whole', () => {
  const register = withMore({}, []);
  for (const audience of ['customers', 'staff'] as const) {
    expect(markersOf(aStatement(register, { audience }), 'purposes')).toContain(
      'MISSING: [Nog invullen: van wie u gegevens gebruikt bij “Klantenkaart”]',
    );
    expect(reasons(register, audience)).toEqual(['noReaders']);
  }
});

test('a name that nobody confirmed stays within', () => {
  const register = withRows(withMore(), {
    provenance: [{ target: 'activity/more/name', status: 'suggested' }],
  });
  const document = aStatement(register, { profile: 'public' });
  expect(JSON.stringify(document)).not.toContain('Klantenkaart');
  expect(document.concept).toBe(true);
});

test('in preparation, ended and for clients: the statement is whole without it', () => {
  for (const [values, why] of [
    [{ status: 'draft' }, ['draft']],
    [{ status: 'ended' }, []],
    [{ role: 'processor' }, []],
  ] as const) {
    const register = withMore(values);
    expect(aStatement(register).concept).toBe(false);
    expect(reasons(register)).toEqual(why);
  }
});

test('left out with a reason, outside what was chosen, and told in another statement', () => {
  const reason = { nl: 'Staat in de app' };
  const excluded = withRows(withMore(), {
    statementExclusion: [{ statement: statementId, activity: 'more', reason }],
  });
  expect(reasons(excluded)).toEqual(['byChoice']);
  const others = completeRegister().activity.map(({ id }) => id);
  const chosen = edited(withMore(), 'statement', statementId, { activities: others });
  expect(reasons(chosen)).toEqual(['notChosen']);
  const elsewhere = withRows(chosen, {
    statement: [{ id: 'shop', audience: 'customers', activities: ['more'] }],
  });
  expect(reasons(elsewhere)).toEqual([]);
});

test('people in own words, for whom no statement was chosen: none can be sure to be whole', () => {
  const own = [{ ...customers, term: 'own:guest' }];
  const label = { nl: 'logés' };
  const purpose = { activity: 'more', term: 'purpose.order' };
  const unplaced = withRows(withMore({}, own), {
    ownTerm: [{ id: 'guest', list: 'subject', label }],
  });
  expect(reasons(unplaced)).toEqual(['unplaced']);
  const marker =
    'MISSING: [Nog invullen: in welke verklaring logés lezen wat u met hun gegevens doet]';
  for (const audience of ['customers', 'staff'] as const)
    expect(markersOf(aStatement(unplaced, { audience }), 'purposes')).toContain(marker);
  expect(aStatement(unplaced).concept).toBe(true);
  const besides = withRows(unplaced, {
    subjectGroup: [{ ...customers, id: 'too' }],
    purpose: [purpose],
  });
  expect(reasons(besides)).toEqual([]);
  expect(markersOf(aStatement(besides), 'purposes')).toContain(marker);
  const placed = withRows(withMore({}, own), {
    ownTerm: [{ id: 'guest', list: 'subject', label, audience: 'others' }],
  });
  expect(reasons(placed)).toEqual([]);
  expect(aStatement(placed).concept).toBe(false);
  const chosen = edited(unplaced, 'activity', 'more', { audiences: ['others'] });
  expect(aStatement(chosen).concept).toBe(false);
});

test('people without a statement, where theirs is not this one', () => {
  const guest = { id: 'guest', list: 'subject', label: { nl: 'logés' } } as const;
  const unplaced = withRows(withMore({}, [{ ...customers, term: 'own:guest' }]), {
    ownTerm: [guest],
  });
  const excluded = withRows(unplaced, {
    statementExclusion: [{ statement: statementId, activity: 'more', reason: { nl: 'Op papier' } }],
  });
  expect(reasons(excluded)).toEqual(['byChoice']);
  expect(aStatement(excluded).concept).toBe(false);
  const others = completeRegister().activity.map(({ id }) => id);
  const chosen = edited(unplaced, 'statement', statementId, { activities: others });
  expect(reasons(chosen)).toEqual(['notChosen']);
  expect(aStatement(chosen).concept).toBe(false);
  const draft = edited(unplaced, 'activity', 'more', { status: 'draft' });
  expect(aStatement(draft).concept).toBe(false);
});

test('the name of people that nobody confirmed stays within', () => {
  const register = withRows(withMore({}, [{ ...customers, term: 'own:guest' }]), {
    ownTerm: [{ id: 'guest', list: 'subject', label: { nl: 'logés' } }],
    provenance: [{ target: 'subjectGroup/more-readers/term', status: 'suggested' }],
  });
  const document = aStatement(register, { profile: 'public' });
  expect(JSON.stringify(document)).not.toContain('logés');
  expect(document.concept).toBe(true);
});
