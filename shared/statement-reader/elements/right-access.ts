import type { ElementRules } from './element.ts';
import { rightAccessEn } from './right-access-en.ts';
import { rightAccessNl } from './right-access-nl.ts';
import { accessAskedEn, managedEn } from './rights-asked-en.ts';
import { accessAskedNl, managedNl } from './rights-asked-nl.ts';
import { accessInPlainEn } from './rights-in-plain-en.ts';
import { accessInPlainNl } from './rights-in-plain-nl.ts';
import {
  LEADS_EN,
  LEADS_NL,
  rightAsItem,
  rightInRowEn,
  rightInRowNl,
  rightsInOneBreathEn,
  rightsInOneBreathNl,
} from './rights-in-rows.ts';
import { accessMayDo } from './rights-may-do.ts';
import { accessOfferedEn, accessOnPaperEn } from './rights-offered-en.ts';
import { accessOfferedNl } from './rights-offered-nl.ts';
import { accessViewedEn, accessViewedNl } from './rights-viewed.ts';

/** Of a therapist's notes alone: what else is held is not shown. */
const NOTES_SEEN: readonly string[] = [
  'right|entitled|welcome|free to see|read|view|have|look_at them|these|those|my_notes',
  'you|clients|patients can|may …2 see|read|view|ask_for them|these|those',
];
const NOTES: readonly string[] = ['notes', 'recordings', 'reports', 'footage'];

/** AVG 15: to know which data are held, and to have a copy. */
export const rightAccess: ElementRules = {
  key: 'right_access',
  full: {
    nl: [
      ...accessMayDo.nl,
      ...rightAccessNl,
      ...accessInPlainNl,
      ...accessAskedNl,
      ...accessOfferedNl,
      ...accessViewedNl,
      rightInRowNl('inzage|toegang|inzagerecht|inzien'),
      rightAsItem(LEADS_NL, 'inkijken|inzien|bekijken'),
      rightsInOneBreathNl,
    ],
    en: [
      ...accessMayDo.en,
      ...rightAccessEn,
      ...accessInPlainEn,
      ...accessAskedEn,
      ...accessOfferedEn,
      ...accessOnPaperEn,
      ...accessViewedEn,
      rightInRowEn('access'),
      rightAsItem(LEADS_EN, 'see|view|access'),
      rightsInOneBreathEn,
    ],
  },
  part: {
    nl: [
      ...managedNl,
      {
        says: [
          'alleen|enkel|uitsluitend|slechts …2 u|je|jij|jijzelf|uzelf|lid|ouder|klant …10 kunnen|kan|mogen …6 {gegevens}|gegeven|fiche|dossier …3 bekijken|inzien|zien|raadplegen',
        ],
        unless: ['cookie*', 'wachtwoord', 'website …3 bekijken'],
        denied: 'no',
      },
      {
        says: [
          'exportbestand|export|downloadbestand …6 van|met …6 {gegevens} …6 wij|we …4 hebben|bewaren|bijhouden',
        ],
        and: [['verzoeken', 'verzoek', 'vragen', 'opvragen', 'aanvragen', 'ontvangen', 'krijgen']],
        unless: ['wij|we exporteren', 'boekhoud*'],
        denied: 'no',
      },
    ],
    en: [
      ...managedEn,
      {
        says: NOTES_SEEN,
        and: [NOTES],
        unless: ['cookie*', 'this {notice}', '{ownPeople} …6 see|read|view', 'only', 'website'],
        denied: 'no',
      },
      {
        says: NOTES_SEEN,
        beside: NOTES,
        unless: ['cookie*', 'this {notice}', '{ownPeople} …6 see|read|view', 'only', 'website'],
        denied: 'no',
      },
    ],
  },
};
