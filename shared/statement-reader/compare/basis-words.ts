/**
 * Words by which a statement names a basis, also where it does so without the law's own term. No
 * evidence that it is named well: only a reason not to say that the statement is silent.
 */
export const basisWords: Readonly<Record<string, readonly string[]>> = {
  'basis.6a': ['toestemming', 'consent'],
  'basis.6b': [
    'van de overeenkomst',
    'van een overeenkomst',
    'van onze overeenkomst',
    'van het contract',
    'afspraak met u',
    'afspraak met jou',
    'performance of a contract',
    'performance of the contract',
    'performance of an agreement',
    'performance of the agreement',
    'agreement with you',
    'contract with you',
  ],
  'basis.6c': [
    'wettelijke verplichting',
    'wettelijke verplichtingen',
    'wettelijke plicht',
    'wettelijk verplicht',
    'moet van de wet',
    'moet van de belastingwet',
    'legal obligation',
    'legal obligations',
    'legally required',
    'required by law',
    'required by tax law',
  ],
  'basis.6d': [
    'vitaal belang',
    'vitale belangen',
    'leven te beschermen',
    'vital interest',
    'vital interests',
  ],
  'basis.6e': [
    'publieke taak',
    'algemeen belang',
    'openbaar gezag',
    'public task',
    'public interest',
  ],
  'basis.6f': [
    'gerechtvaardigd belang',
    'gerechtvaardigde belang',
    'gerechtvaardigde belangen',
    'ons belang',
    'legitimate interest',
    'legitimate interests',
    'our interest',
  ],
};
