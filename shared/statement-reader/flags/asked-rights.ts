/** What shows that somebody asks for what a right gives. */

export const REQUEST_NL = [
  'verzoek*',
  'inzage*',
  'inzien',
  'in te zien',
  'rechten',
  'kopie*|afschrift*',
  'overzicht …6 {gegevens}',
  'verstrekken …3 overzicht',
  'opvragen',
  'rectificatie|correctie|verwijdering',
];
export const REQUEST_EN = [
  'request*',
  'access',
  'your rights',
  'copy|copies',
  'list|overview …4 {data}',
  'rectification|erasure|correction',
  'supplying|providing|supply|provide|release …4 {data}',
  'details of …3 information',
];
