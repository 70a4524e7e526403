import type { Cue } from '../rules/cue.ts';

const OTHER: readonly string[] = [
  'cookie*',
  'complain*',
  'newsletter*',
  '{authority}',
  'breach*',
  'child*',
  'order',
  'unfilledplaceholder',
];

/** Who keeps the records of a small organisation. */
const KEEPER =
  'secretary|clerk|treasurer|office|chair|chairman|administrator|warden|leader|us|registrar';
const KEPT = 'kept|held|hold|holds|recorded|stored|keep|keeps';

/** To whom one turns to hear what is kept. */
export const howToAskedEn: readonly Cue[] = [
  {
    says: [
      `enquire|inquire|ask|find_out …4 from|of|with|via …3 ${KEEPER} …14 what|which …12 ${KEPT}`,
      `ask …3 ${KEEPER} …8 what|which …12 ${KEPT}`,
    ],
    unless: [...OTHER, 'we|i may|can|will|use|need'],
    denied: 'no',
  },
  {
    says: ['<email>', '{callNumber}'],
    titled: ['question*|query|queries|enquir*|concern* …6 this|our …1 {notice}|privacy'],
    unless: OTHER,
  },
];

/** That one has only to get in touch, but not how. */
export const howToAskedInPartEn: readonly Cue[] = [
  {
    says: [
      'consent|permission …10 withdrawn|withdraw|revoked|revoke …8 by|via contacting|telling|writing|letting|informing|notifying',
      'withdrawn|withdraw|revoke …4 consent|permission …8 by|via contacting|telling|writing|letting|informing|notifying',
    ],
    unless: OTHER,
    denied: 'no',
  },
];
