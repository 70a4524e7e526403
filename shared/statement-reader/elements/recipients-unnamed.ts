/** Sentences that say when others get data, and not who they are. */
import type { Spoken } from '../rules/spoken.ts';

const ANYBODY =
  /^(?:bedrijven|bedrijf|partijen|organisaties|instellingen|instanties|derden?|anderen|verwerkers?|dienstverleners?|leveranciers?|companies|company|parties|organi[sz]ations|third|others|processors?|providers?|suppliers?)$/u;
const AGREEMENT = /(?:verwerkers?|bewerkers?)overeenkomst|^agreements?$/u;
const ONLY = /^(?:alleen|slechts|uitsluitend|enkel|only|solely)$/u;
const NEEDED = /^(?:nodig|noodzakelijk|vereist|necessary|needed|required)$/u;
const AGREED = /toestemming|instemming|consent|permission/u;
const EXAMPLE = /^(?:zoals|waaronder|namelijk|denk|such|including|like|namely)$/u;
/** Within these first words an agreement tells with whom it is. */
const BEGINNING = 4;

/** "With companies that process data for us we have an agreement", "only to others, where needed". */
export function namesNobody({ words, led, passage }: Spoken): boolean {
  const own = words.slice(led);
  const has = (kind: RegExp): boolean => own.some(({ word }) => kind.test(word));
  if (passage.kind !== 'sentence' || led > 0 || has(EXAMPLE)) return false;
  const isBound = has(AGREEMENT) && own.slice(0, BEGINNING).some(({ word }) => ANYBODY.test(word));
  const isLimited = has(ONLY) && has(NEEDED) && has(ANYBODY) && !has(AGREED);
  return (isBound || isLimited) && !own.slice(1).some(({ capital }) => capital);
}
