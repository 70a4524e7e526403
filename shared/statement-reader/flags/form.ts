/** Whose statement it is, where it stands, of when, and what it promises. */

import { TITLES_TOO } from '../rules/cue.ts';
import { secAbsolute } from './absolute-safety.ts';
import { type FlagRules, missing, raisedOn } from './flag.ts';
import { placeholder } from './placeholders.ts';
import { silentChangeCues } from './silent-change.ts';
import { youngestDate } from './statement-date.ts';

/** The AVG applies from this day. */
const AVG_APPLIES = '2018-05-25';
/** Good practice, no law: a year to notice and a year to mend. */
const STALE_MONTHS = 24;
/** In fewer passages a text is a note, and has no date because of that. */
const FEWEST_PASSAGES = 12;

const ABOUT_NL = [
  '{verklaring}',
  'laatst|laatste …4 gewijzigd|bijgewerkt|aangepast|herzien|wijziging|update|aanpassing',
  'deze tekst|pagina',
  'momentopname|stand',
  'versie*|datum|ingangsdatum|bijgewerkt|opgesteld|vastgesteld',
];
const ABOUT_EN = [
  'last|latest …3 update*|modif*|change*|revis*|review*',
  'this text|page',
  'snapshot',
  'effective|version|dated|date|updated|adopted|revised',
];
const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october';

const dated: NonNullable<FlagRules['raisedBy']> = {
  nl: [
    {
      says: ABOUT_NL,
      and: [['<year>', MONTHS, '<number>']],
      in: TITLES_TOO,
      unless: ['avg', 'bewaar*', 'cookie* …6 <number>', 'wet', 'in werking', '<number> {periode}'],
    },
  ],
  en: [
    {
      says: ABOUT_EN,
      and: [['<year>', MONTHS, '<number>']],
      in: TITLES_TOO,
      unless: ['gdpr', 'retain*', 'act', '<number> {period}'],
    },
  ],
};

export const formFlags: readonly FlagRules[] = [
  {
    id: 'noController',
    judge: ({ element }) =>
      missing(
        element('controller_identity').status === 'absent' ||
          element('controller_contact').status === 'absent',
      ),
  },
  {
    id: 'silentChange',
    raisedBy: silentChangeCues,
  },
  secAbsolute,
  {
    id: 'hidden',
    raisedBy: {
      nl: [
        {
          says: [
            '{verklaring}|privacy* …6 onderdeel|deel …3 algemene voorwaarden',
            '{verklaring} …6 opgenomen in …3 algemene voorwaarden',
          ],
        },
      ],
      en: [
        {
          says: [
            '{notice} …6 clause|article|section|part …4 terms',
            '{notice} …6 included|incorporated in …3 terms',
          ],
        },
      ],
    },
    facts: {
      privacy: {
        nl: [{ says: ['privacy*', 'persoonsgegevens'], in: ['title'] }],
        en: [{ says: ['privacy', 'personal data', 'data protection'], in: ['title'] }],
      },
      terms: {
        nl: [{ says: ['algemene voorwaarden', 'gebruiksvoorwaarden'], in: ['title'] }],
        en: [{ says: ['terms and conditions', 'terms of service|use'], in: ['title'] }],
      },
    },
    judge: ({ raisedBy, fact }) => {
      const privacy = fact('privacy');
      const isClause = fact('terms').includes(0) && !privacy.includes(0);
      return raisedOn([...raisedBy, ...(isClause ? [0, ...privacy] : [])]);
    },
  },
  {
    id: 'langGap',
    raisedBy: {
      nl: [{ says: ['alleen|uitsluitend|enkel …4 engels|engelse', 'engelstalig* versie geldt'] }],
      en: [
        {
          says: [
            'only …4 available …3 in english',
            'in english only|alone',
            'not been translated',
            'only …3 in english',
          ],
        },
      ],
    },
    judge: ({ raisedBy, statement }) => {
      if (raisedBy.length > 0) return raisedOn(raisedBy);
      if (statement.language !== 'en') return undefined;
      // Menu and headings of a Dutch site around an English text.
      const dutch = statement.passages.filter(
        ({ language, tokens }) => language === 'nl' && tokens.length >= 3,
      );
      return dutch.length >= 3 ? raisedOn(dutch.map(({ index }) => index).slice(0, 3)) : undefined;
    },
  },
  placeholder,
  {
    id: 'stale',
    raisedBy: dated,
    judge: ({ raisedBy, statement, today }) => {
      const youngest = youngestDate(raisedBy, statement);
      if (!youngest) return undefined;
      if (youngest.day < AVG_APPLIES) return raisedOn([youngest.passage], 'high');
      return today && youngest.day < monthsBefore(today, STALE_MONTHS)
        ? raisedOn([youngest.passage])
        : undefined;
    },
  },
  {
    id: 'noDate',
    raisedBy: dated,
    judge: ({ raisedBy, statement }) =>
      missing(
        statement.passages.length >= FEWEST_PASSAGES &&
          youngestDate(raisedBy, statement) === undefined,
      ),
  },
];

/** In: `2026-11-21` and whole months, a number of years. Out: that day so much earlier. */
function monthsBefore(day: string, months: number): string {
  const year = Number(day.slice(0, 4)) - Math.floor(months / 12);
  return `${year}${day.slice(4)}`;
}
