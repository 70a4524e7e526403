/** What every transfer to a third country records, of an activity or of a party: Art. 30(1)(e), 13(1)(f), 44-49. */
import { choice, date, law, prose, text, words } from './field.ts';

export const instrumentLists: [string, ...string[]] = ['adequacy', 'instrument', 'derog'];

export const transferFields = () => ({
  country: law('public', 'country'),
  organisation: law('public', 'intlOrg'),
  /** A place as it was named when it is no single country: "elk ander land". */
  place: words('public'),
  importer: words('public'),
  instrument: law('public', ...instrumentLists),
  module: law('authority', 'sccModule'),
  document: text('internal'),
  /** How a person gets a copy of the safeguard, Art. 13(1)(f). */
  copyRoute: words('public'),
  /** Whether the listing covers staff data (HR) or other data. */
  dataType: choice('authority', ['hr', 'nonHr']),
  /** Day on which the decision, list or clauses were last checked. */
  checkedOn: date('public'),
  expiresOn: date('authority'),
  fallback: law('authority', ...instrumentLists),
  /** Transfer impact assessment. */
  tiaOn: date('authority'),
  tiaOutcome: choice('authority', ['equivalent', 'equivalentWithMeasures', 'notEquivalent']),
  tiaText: prose('internal'),
  tiaMeasures: words('authority'),
});
