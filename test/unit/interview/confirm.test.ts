import { describe, expect, it } from 'vitest';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import type { InterviewAnswers } from '../../../shared/interview/answers.ts';
import {
  buildDetails,
  buildRegister,
  type RegisterContext,
} from '../../../shared/interview/build.ts';
import { changesInto } from '../../../shared/interview/changes.ts';
import { awaitingIn, confirmActivity, confirmRow } from '../../../shared/interview/confirm.ts';
import { applied } from '../../support/apply-changes.ts';
import { aRegister } from '../../support/builders.ts';
import { webShop } from '../../support/interview-answers.ts';

const who = { by: 'B. Bakker', on: '2026-11-22' };

function contextOf(): RegisterContext {
  let count = 0;
  return {
    language: 'nl',
    by: 'A. Eigenaar',
    on: '2026-11-21',
    newId: () => `row-${String(++count)}`,
  };
}

const built = (answers = webShop): Register => buildRegister(answers, contextOf());

function newsOf(register: Register): string {
  const found = register.activity.find(({ name }) => name.nl === 'Nieuwsbrief versturen');
  if (found === undefined) throw new Error('no newsletter');
  return found.id;
}

describe('confirmActivity', () => {
  const register = built();
  const news = newsOf(register);
  const changed = applied(register, confirmActivity(new RegisterIndex(register), news, who));
  const index = new RegisterIndex(changed);

  it('confirms everything of that activity and takes it into use', () => {
    expect(awaitingIn(index, news)).toEqual([]);
    expect(index.get('activity', news)?.status).toBe('active');
    for (const { id } of index.parts('dataItem', news)) {
      expect(index.provenance('dataItem', id, 'term')).toMatchObject({
        status: 'confirmed',
        by: 'B. Bakker',
        on: '2026-11-22',
        document: 'template.T05',
      });
    }
    for (const purpose of index.parts('purpose', news))
      for (const { id } of index.parts('legalBasis', purpose.id))
        expect(index.printable('legalBasis', id, 'basis')).toBe(true);
  });

  it('leaves every other activity as it was', () => {
    for (const { id } of register.activity.filter((row) => row.id !== news)) {
      expect(awaitingIn(index, id)).toEqual(awaitingIn(new RegisterIndex(register), id));
      expect(index.get('activity', id)?.status).toBe('draft');
    }
  });

  it('does nothing twice and nothing to an activity that is gone', () => {
    expect(confirmActivity(index, news, who)).toEqual([]);
    expect(confirmActivity(index, 'gone', who)).toEqual([]);
  });

  it('leaves an ended activity ended and an answer of a person as it is', () => {
    const ended = aRegister({
      activity: [
        { id: 'old', status: 'ended', recipientsAnswer: { state: 'none', on: '2026-01-01' } },
      ],
      recipient: [{ activity: 'old', term: 'recipient.bank' }],
    });
    expect(confirmActivity(new RegisterIndex(ended), 'old', who)).toEqual([]);
  });
});

describe('confirmRow', () => {
  it('takes over what was suggested, with who and when; without a name only when', () => {
    const register = built();
    const [row] = awaitingIn(new RegisterIndex(register), newsOf(register));
    if (row === undefined) throw new Error('nothing waits');
    const taken = (by: string | undefined) =>
      applied(register, confirmRow(row, { by, on: '2026-11-22' })).provenance.find(
        ({ id }) => id === row.id,
      );
    expect(taken('B. Bakker')).toMatchObject({ status: 'confirmed', by: 'B. Bakker' });
    expect(taken(undefined)).toMatchObject({ status: 'confirmed', on: '2026-11-22' });
  });
});

describe('changesInto', () => {
  it('fills a new client file without touching what its owner chose there', () => {
    const present = aRegister({
      organisation: [{ id: 'own', label: 'Dossier 7', form: 'je', kvk: '87654321' }],
    });
    const register = built();
    const changed = applied(present, changesInto(register, present));
    expect(changed.organisation).toMatchObject([
      {
        id: 'own',
        label: 'Dossier 7',
        form: 'je',
        kvk: '87654321',
        legalName: 'Kaarsenwinkel Voorbeeld',
      },
    ]);
    expect(changed.activity).toEqual(register.activity);
    expect(changed.provenance).toEqual(register.provenance);
  });

  it('adds what nobody knew to notes that are there, each question once', () => {
    const present = aRegister({
      organisation: [
        { id: 'own', label: 'Dossier 7', notes: { nl: 'Belt liever.\n- Wie werkt er voor u?' } },
      ],
    });
    const answers = {
      ...webShop.parts,
      staff: { unknown: true },
      books: { unknown: true },
    } as const;
    const register = built({ ...webShop, parts: answers });
    const once = applied(present, changesInto(register, present));
    const notes = once.organisation[0]?.notes?.nl ?? '';
    expect(notes.split('\n')).toEqual([
      'Belt liever.',
      '- Wie werkt er voor u?',
      'Nog uitzoeken, uit de eerste vragen:',
      '- Wie doet uw boekhouding?',
    ]);
    const twice = applied(once, changesInto(register, once));
    expect(twice.organisation[0]?.notes?.nl).toBe(notes);
  });

  it('takes what was typed otherwise since it was put there, and leaves what others changed', () => {
    const typed = {
      legalName: 'Kapper Knip',
      email: 'knip@kapper.example',
      phone: '012 345 67 89',
    };
    const site = { website: 'kapper.example', postcode: '1234 AB' };
    const details = (given: InterviewAnswers['organisation']) => buildDetails(given, contextOf());
    const before = details({ ...typed, ...site });
    const empty = aRegister({ organisation: [{ id: 'own', label: 'Dossier 7' }] });
    const carried = applied(empty, changesInto(before, empty));
    expect(carried.organisation[0]).toMatchObject({ id: 'own', ...typed, country: 'country.NL' });
    const later = applied(carried, [
      { ref: 'organisation/own/email', from: typed.email, to: 'info@kapper.example' },
      {
        ref: 'organisation/own/websites',
        from: ['kapper.example'],
        to: ['kapper.example', 'knippen.example'],
      },
    ]);
    const again = details({ legalName: 'Kapsalon Knip', website: 'kapsalon.example' });
    const [now] = applied(later, changesInto(again, later, { carried: before })).organisation;
    expect(now).toMatchObject({
      legalName: 'Kapsalon Knip',
      email: 'info@kapper.example',
      websites: ['kapsalon.example', 'knippen.example'],
    });
    expect([now?.phone, now?.postcode, now?.country]).toEqual([undefined, undefined, undefined]);
    // The same answers twice change nothing, and what was never carried is never written over.
    expect(changesInto(before, carried, { carried: before })).toEqual([]);
    expect(changesInto(again, carried)).toEqual([]);
  });

  it('puts in again what was undone in the file, as the questions show it', () => {
    const typed = { legalName: 'Kapper Knip', email: 'knip@kapper.example', phone: '012 345' };
    const site = { website: 'kapper.example', postcode: '1234 AB' };
    const details = (given: InterviewAnswers['organisation']) => buildDetails(given, contextOf());
    const before = details({ ...typed, ...site });
    const undone = aRegister({ organisation: [{ id: 'own', label: 'Dossier 7' }] });
    const same = applied(undone, changesInto(before, undone, { carried: before })).organisation[0];
    const { website, ...rest } = { ...typed, ...site };
    expect(same).toMatchObject({ ...rest, country: 'country.NL', websites: [website] });
    const other = details({ ...typed, phone: '098 765', website: 'knippen.example' });
    const changed = applied(undone, changesInto(other, undone, { carried: before }))
      .organisation[0];
    expect([changed?.phone, changed?.websites]).toEqual(['098 765', ['knippen.example']]);
    // Only what was emptied comes back: what others wrote there stays.
    const written = applied(undone, [
      { ref: 'organisation/own/phone', from: undefined, to: '011 111' },
      { ref: 'organisation/own/websites', from: undefined, to: ['anders.example'] },
    ]);
    const kept = applied(written, changesInto(other, written, { carried: before })).organisation[0];
    expect([kept?.phone, kept?.websites, kept?.email]).toEqual([
      '011 111',
      ['anders.example'],
      typed.email,
    ]);
  });
});
