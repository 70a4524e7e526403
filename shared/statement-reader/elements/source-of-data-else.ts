/** What says one of these is about something else than how data came here. */
export const elseThanSourceNl: readonly string[] = [
  'recht|rechten',
  'cookie*',
  'verzoek*',
  'overdraagb*',
  'bezwaar',
  'toestemming',
  '{wissen}',
];
export const elseThanSourceEn: readonly string[] = [
  'right|rights',
  'complain*',
  'cookie*|cookies',
  'request|requests',
  'copy',
  'consent|permission',
  '{erase}',
];
