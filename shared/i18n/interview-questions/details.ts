/** The words of what the first question asks: who one is and how one is reached. */
import { type Both, b } from '../parts.ts';

/** Fields of the first question. */
export const fieldWords: Readonly<Record<string, { readonly label: Both; readonly hint?: Both }>> =
  {
    legalName: {
      label: b('Naam van het bedrijf', 'Name of the business'),
      hint: b('Zoals in het Handelsregister', 'As in the Trade Register'),
    },
    email: {
      label: b('E-mailadres', 'E-mail address'),
      hint: b('Waar mensen u over hun gegevens mailen', 'Where people mail you about their data'),
    },
    phone: { label: b('Telefoon', 'Phone') },
    address: { label: b('Straat en nummer', 'Street and number') },
    postcode: { label: b('Postcode', 'Postcode') },
    city: { label: b('Plaats', 'Town') },
    kvk: { label: b('KvK-nummer', 'Trade Register number') },
    website: { label: b('Website', 'Website') },
  };

/** What is said beside a field whose text cannot be right. */
export const badDetailWords: Readonly<Record<'email' | 'kvk' | 'website', Both>> = {
  email: b(
    'Dit is geen volledig e-mailadres. Schrijf het als naam@bedrijf.nl, of laat het leeg.',
    'This is not a whole e-mail address. Write it as name@business.nl, or leave it empty.',
  ),
  kvk: b(
    'Een KvK-nummer heeft acht cijfers. Verbeter het, of laat het leeg.',
    'A Trade Register number has eight figures. Correct it, or leave it empty.',
  ),
  website: b(
    'Dit is geen volledig webadres. Schrijf het als www.bedrijf.nl, of laat het leeg.',
    'This is not a whole web address. Write it as www.business.nl, or leave it empty.',
  ),
};
