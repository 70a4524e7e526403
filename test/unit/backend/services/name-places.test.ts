import { expect, test } from 'vitest';
import { problemText } from '../../../../shared/i18n/problems.ts';
import { aRegister } from '../../../support/builders.ts';
import { aDesk } from '../../../support/desk.ts';

const register = aRegister({
  party: [{ id: 'mailer', name: 'Mailbedrijf B.V.' }],
  activity: [
    { id: 'news', name: { nl: 'Nieuwsbrief', en: 'Newsletter' }, department: { nl: 'A' } },
  ],
  recipient: [{ id: 'to', activity: 'news', party: 'mailer' }],
  cookie: [{ id: 'pixel', name: { nl: 'Meetpixel' }, party: 'mailer' }],
});

type Wanted = Record<string, unknown>;

async function told(...changes: Wanted[]): Promise<string> {
  const desk = aDesk();
  const file = await desk.file(register);
  const reply = await desk.reply('register.change', { file, changes: changes as never });
  return reply.ok ? '' : problemText(reply, 'nl');
}

test.each<[string, Wanted, string]>([
  [
    'stale',
    { ref: 'activity/news/department', from: { nl: 'B' }, to: { nl: 'C' } },
    'Nieuwsbrief › Afdeling',
  ],
  ['rowGone', { ref: 'recipient/gone/kind', to: 'processor' }, 'Ontvangers › Rol'],
  ['rowExists', { create: 'party', row: register.party[0] }, 'Mailbedrijf B.V.'],
  ['invalidValue', { ref: 'activity/news/reviewedOn', to: 'morgen' }, 'Nieuwsbrief › '],
  ['linkMissing', { ref: 'recipient/to/party', from: 'mailer', to: 'gone' }, 'Nieuwsbrief › '],
  ['inUse', { delete: 'party', id: 'mailer' }, 'Meetpixel'],
])('%s is told by the name on the screen', async (_code, change, name) => {
  const text = await told(change);
  expect(text).toContain(name);
  expect(text).not.toMatch(/mailer|\/news|recipient\/|\bgone\b/u);
});

test('what cannot be left blank is refused by its name before anything is erased', async () => {
  const desk = aDesk();
  const file = await desk.file(register);
  const reply = await desk.reply('file.erase', { file, refs: ['activity/news/role'] });
  expect(reply.ok ? '' : problemText(reply, 'en')).toContain('Newsletter › ');
});
