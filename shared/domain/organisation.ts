/** Who keeps the register: Art. 30(1)(a), 13(1)(a). One row in every register. */
import type { z } from 'zod';
import { singleEntity } from './entity.ts';
import {
  answered,
  choice,
  choices,
  colour,
  count,
  flag,
  law,
  logo,
  need,
  prose,
  text,
  texts,
  words,
} from './field.ts';

export const organisation = singleEntity('organisation', {
  /** Name of the client file on this laptop; never printed. */
  label: need(text('internal')),
  /** Main language of the register: user text is required in it. */
  language: need(choice('authority', ['nl', 'en'])),
  /** Form of address of the statements. */
  form: need(choice('public', ['u', 'je'])),
  languages: choices('authority', ['nl', 'en']),
  legalName: text('public'),
  tradeNames: texts('public'),
  /** Spelling in Latin letters, for scripts that a PDF cannot print. */
  latinName: text('public'),
  legalForm: choice('public', [
    'soleTrader',
    'vof',
    'maatschap',
    'bv',
    'nv',
    'foundation',
    'association',
    'cooperative',
    'public',
    'foreign',
    'other',
  ]),
  kvk: text('public'),
  address: text('public'),
  postcode: text('public'),
  city: text('public'),
  country: law('public', 'country'),
  email: text('public'),
  phone: text('public'),
  /** Other ways to reach us by name: "sms", "WhatsApp". */
  messaging: texts('public'),
  /** Where on the site the contact details stand, when the statement only says that. */
  contactPlace: words('public'),
  websites: texts('public'),
  privacyContactRole: words('public'),
  privacyContactName: text('internal'),
  privacyContactEmail: text('public'),
  privacyContactPhone: text('public'),
  /** A person's name is printed only when this is set; otherwise the role address (STM-NAME). */
  publishContactName: flag('authority'),
  jointControllers: answered('public'),
  services: prose('authority'),
  commitment: prose('authority'),
  /** "Wij geven uw aanvraag door aan ..." */
  intermediaryRole: prose('public'),
  groupScope: prose('public'),
  sector: text('authority'),
  headCount: count('authority'),
  /** As far as the law tells sizes apart, for who has not counted. */
  staffSize: choice('authority', ['under10', 'from10', 'from50', 'from250']),
  roles: choices('authority', ['controller', 'jointController', 'processor']),
  supervisoryAuthority: law('public', 'authority'),
  notOnlyOccasional: answered('authority'),
  aggregatedData: prose('public'),
  /** PNG or JPEG as a data URL, at most 200 kB. */
  logo: logo('public'),
  accent: colour('public'),
  notes: prose('internal'),
});
export type Organisation = z.infer<typeof organisation.schema>;
