import type { ElementRules } from './element.ts';

/** AVG 15: to know which data are held, and to have a copy. */
export const rightAccess: ElementRules = {
  key: 'right_access',
  full: {
    nl: [
      { says: ['{recht} … inzage|inzien|inzagerecht|inzageverzoek', 'inzage|inzien … {recht}'] },
      { says: ['{recht} …12 welke|wat …3 {gegevens}'], and: [['{u}']] },
    ],
    en: [{ says: ['{right} …12 access', 'access … {right}'], and: [['{data}']] }],
  },
  part: { nl: [], en: [] },
};
