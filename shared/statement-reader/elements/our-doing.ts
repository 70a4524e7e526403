/** Passages of what the organisation does with the data: no right of the people whom they are about. */
import type { Spoken, SpokenStatement } from '../rules/spoken.ts';

const WE_DO =
  /\b(?:we|i) (?:(?:may|can|will|also|only|might|shall|then|sometimes|do|always|need|have|to) ){0,3}(?:use|process|collect|gather|update|store|record|analyse|analyze|receive|combine|keep|hold|obtain|look|view|check|read|review|consult)\b|\b(?:wij|we|ik) (?:\p{L}+ ){0,3}?(?:gebruik|gebruiken|verwerk|verwerken|verzamel|verzamelen|bewaar|bewaren|registreer|registreren|combineren|ontvangen|actualiseren|bekijk|bekijken|raadpleeg|raadplegen|lees|lezen|controleren)\b|\b(?:gebruik|gebruiken|verwerk|verwerken|verzamel|verzamelen|registreren|actualiseren|vragen) (?:wij|we|ik)\b/u;

/** "We may ask you to complete a survey", "you do not have to answer": no wish of the reader. */
const WE_ASK =
  /\b(?:we|i) (?:(?:may|can|will|also|might|could|shall|then|sometimes) ){0,3}(?:ask|invite|require)\b(?: you\b)?|\byou (?:may|can|will|might|could) (?:also )?be (?:asked|invited|requested|required)\b|\byou (?:do not|don['’]?t) (?:have|need) to\b|\b(?:wij|we|ik) (?:kunnen|kan|zullen|zal|mogen|mag) (?:u|je|jou) (?:\p{L}+ ){0,2}?(?:vragen|verzoeken)\b/gu;
/** Proof is asked of who makes a request. */
const OF_A_REQUEST =
  /\b(?:identi\p{L}*|proof|prove|legitim\p{L}*|verif\p{L}*|requests?|verzoek\p{L}*|correct|rights?|recht\p{L}*)\b/u;
/** An item of a list of aims: "Update our records". */
const OUR_AIM =
  /^(?:update|maintain|keep|improve|correct|manage|administer|updating|maintaining|correcting) (?:and \p{L}+ )?our\b/u;

/** "Update our records by emailing us". */
const BY_READER = /\b(?:by|via|please|(?:tell|contact|email|write to) (?:us|me))\b/u;

/** That the reader may, asks or wishes something. */
const READER_MAY =
  /\b(?:rights?|request\p{L}*|ask|entitled|(?<!(?:information|data|details|content) )(?:you|members|clients|customers|patients|individuals|users|visitors|parents|tenants|hirers|residents|donors|supporters|students|pupils|players|guests|participants|subscribers|applicants|people|everyone|they|anyone|who) (?:\p{L}+ )?(?:can|may|could|want|wish|would|are able|have|need|must|should|believe|think|find|prefer|do not|no longer|object|withdraw|tell|contact|change|update|see|email)|let us|contact us|email us|tell us|upon|free to|unless you|if you|when you|until you|welcome to|happy to|glad to|say the word|welkom|recht|rechten|\p{L}*recht|\p{L}*verzoek\p{L}*|mogelijkheid|bezwaar|intrek\p{L}*|mag|mogen|kunt|kun|kan|kunnen|wilt|wil|wenst|wens|willen|u ons|je ons|contact|totdat|tenzij|desgewenst|inzage\p{L}*|inzien|op te vragen|in te zien|opvraagbaar)\b/u;

/** Who looks in for the organisation, or for the state. */
const ELSE_MAY =
  /^(?:(?:alleen|only|also|ook) )?(?:onze?|de|het|mijn|een|our|the|my|an?) (?:\p{L}+ )?(?:penningmeester|secretaris|voorzitter|bestuur|bestuursleden|medewerkers?|personeel|administratie|accountant|boekhouder|directie|gemeente|politie|justitie|rechter|belastingdienst|inspectie|inspecteur|toezichthouder|persoonsgegevens|treasurer|secretary|chair|committee|staff|employees|accountant|bookkeeper|police|inspector|inspectors|courts?|council|auditors?) (?:kan|kunnen|mag|mogen|can|may|could|must|will) (?:(?!(?:u|je|jou|you|laten|let)\b)\p{L}+ ){0,6}?(?:controleren|nagaan|nakijken|inzien|bekijken|opvragen|raadplegen|check|verify|inspect|see|view|ask|request|consult|review)\b/u;

/** "We use your data to update our records", and the items of a list that such a sentence leads in. */
export function isOurDoing({ passage, words, led }: Spoken): boolean {
  if (passage.kind === 'title') return false;
  const said = words.map(({ word }) => word).join(' ');
  const own = words
    .slice(led)
    .map(({ word }) => word)
    .join(' ');
  if (OUR_AIM.test(own) && !BY_READER.test(own)) return true;
  if (ELSE_MAY.test(own)) return true;
  const unasked = OF_A_REQUEST.test(said) ? said : said.replaceAll(WE_ASK, ' ');
  return (WE_DO.test(said) || unasked !== said) && !READER_MAY.test(unasked);
}

/** In: passages by index. Out: those that do not only tell what the organisation does. */
export function notOurDoing(found: readonly number[], { spoken }: SpokenStatement) {
  return found.filter((index) => {
    const one = spoken[index];
    return one === undefined || !isOurDoing(one);
  });
}
