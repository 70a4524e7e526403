/** A cookie or like technique. Placing it (Tw 11.7a) and later use (Art. 6) are two answers. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { answered, choice, date, duration, law, need, rank, ref, texts, words } from './field.ts';

export const cookie = entity('cookie', {
  rank: rank(),
  name: need(words('public')),
  technique: choice('public', [
    'cookie',
    'localStorage',
    'pixel',
    'sdk',
    'fingerprint',
    'serverLog',
  ]),
  party: ref('public', 'party'),
  thirdParty: answered('public'),
  category: choice('public', ['functional', 'preferences', 'analytics', 'advertising', 'social']),
  purpose: words('public'),
  lifetime: duration('public'),
  lifetimeText: words('public'),
  consent: choice('public', ['asked', 'notNeeded', 'notAsked']),
  exemption: law('authority', 'tw'),
  /** Basis for what is done with the data afterwards. */
  basis: law('authority', 'basis'),
  sharedWith: words('public'),
  anonymised: answered('public'),
  sites: texts('authority'),
  scannedOn: date('authority'),
});
export type Cookie = z.infer<typeof cookie.schema>;
