/** Sentences that say when others get data, and not who they are. */
import type { Spoken } from '../rules/spoken.ts';
import type { Token } from '../text/tokens.ts';

const ANYBODY =
  /^(?:bedrijven|bedrijf|partijen|organisaties|instellingen|instanties|derden?|anderen|verwerkers?|dienstverleners?|leveranciers?|companies|company|parties|organi[sz]ations|third|others|processors?|providers?|suppliers?)$/u;
const AGREEMENT = /(?:verwerkers?|bewerkers?)overeenkomst|^agreements?$/u;
const ONLY = /^(?:alleen|slechts|uitsluitend|enkel|only|solely)$/u;
const NEEDED = /^(?:nodig|noodzakelijke?|vereist|necessary|needed|required)$/u;
const AGREED = /toestemming|instemming|consent|permission/u;
const EXAMPLE = /^(?:zoals|waaronder|namelijk|denk|such|including|like|namely)$/u;
const DENIES = /^(?:niet|geen|nooit|nimmer|niemand|not|never|no|nobody)$/u;
const EXCEPT = /^(?:tenzij|behalve|behoudens|buiten|unless|except)$/u;
const LAW = /wet|verplicht|rechter|^(?:law|legal|legally|court|obliged|statutory)/u;
const NAMED = /^(?:google|facebook|mailchimp|microsoft)$/u;
/** Written with a capital wherever they stand. */
const NO_NAME = /^(?:u|uw|i|wij|avg|gdpr|eu|eer|eea|uk)$/u;
/** What the need is for, where it stands beside the law: "required by law or necessary for your order". */
const WORK =
  /bestelling|overeenkomst|opdracht|dienst|verzoek|aanvraag|reservering|boeking|^(?:orders?|contract|agreement|services?|requests?|bookings?)$/u;

/** Contracts write what they speak of with a capital: "Your Order", "the Customer". */
const TERM =
  /^(?:your|our|my|his|her|jouw|onze|mijn|users?|customers?|clients?|members?|persons?|products?|goods|website|site|app|platform|purposes?|data|information|gebruikers?|klanten?|leden|lid|opdrachtgevers?|producten?|doel(?:en|einden)?|verwerkings?\p{L}*|\p{L}*gegevens|verklaring|policy|notice)$/u;
const isName = ({ word, capital }: Token): boolean =>
  capital && ![NO_NAME, TERM, WORK, ANYBODY, NEEDED, LAW].some((some) => some.test(word));

/** "Not to others, unless it is needed": the need lets anybody in. */
function isOnlyForNeed(own: Spoken['words']): boolean {
  const at = own.findIndex(({ word }) => EXCEPT.test(word));
  if (at < 0) return false;
  const before = own.slice(0, at);
  const after = own.slice(at + 1);
  const needed = after.findIndex(({ word }) => NEEDED.test(word));
  const isForWork = after.slice(needed).some(({ word }) => WORK.test(word));
  const isLimited = after.some(({ word }) => LAW.test(word) || AGREED.test(word)) && !isForWork;
  const isNamed = own.some(({ word }) => NAMED.test(word)) || after.some(isName);
  if (needed < 0 || isLimited || isNamed) return false;
  return (
    before.some(({ word }) => DENIES.test(word)) && before.some(({ word }) => ANYBODY.test(word))
  );
}

/** Within these first words an agreement tells with whom it is. */
const BEGINNING = 4;

/** "With companies that process data for us we have an agreement", "only to others, where needed". */
export function namesNobody({ words, led, passage }: Spoken): boolean {
  const own = words.slice(led);
  const has = (kind: RegExp): boolean => own.some(({ word }) => kind.test(word));
  if (isOnlyForNeed(own)) return true;
  if (passage.kind !== 'sentence' || led > 0 || has(EXAMPLE)) return false;
  const isBound = has(AGREEMENT) && own.slice(0, BEGINNING).some(({ word }) => ANYBODY.test(word));
  const isLimited = has(ONLY) && has(NEEDED) && has(ANYBODY) && !has(AGREED);
  return (isBound || isLimited) && !own.slice(1).some(({ capital }) => capital);
}
