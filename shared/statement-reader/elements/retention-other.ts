/** Sentences with a period or an end that is not that of most of the data. */
import { ownWords } from '../rules/own-words.ts';
import type { Spoken, SpokenStatement } from '../rules/spoken.ts';

type Words = Spoken['words'];

const says = (words: Words, sign: RegExp): boolean => words.some(({ word }) => sign.test(word));

const KEEPING =
  /bewaa?r|gewist|wissen|verwijder|vernietig|opgeruimd|opgeslagen|weggegooid|geanonimiseerd|archief|^(?:gaa[tn]|houden|houdt|kept|keeps?|stored?|held|hold|gone|goes)$|^(?:delet|eras|remov|retain|retention|destroy|shred|anonymi)/u;
const OF_KEEPING = /bewaa?r|bewar|hoelang|^(?:lang|keep|retain|retention|long|storage)$/u;
const OF_RIGHTS =
  /recht(?:en)?$|^(?:inzage|inzien|wijzigen|corrigeren|correctie|verzoek|verzoeken|laten|rights?|access|requests?|have|ask)$/u;
/** "How long does it take?" */
const OF_WAITING =
  /^(?:duurt|duren|duur|takes?|last|lasts|levering|levertijd|leveren|delivery|wachten|wait|waiting|tevoren|vooraf|boeken|book|reageren|antwoord|answer|reply|request|les|lesson)$/u;
const OF_DATA =
  /gegevens$|bewaa?r|bewar|verwijder|wissen|^(?:data|informatie|information|details|dossiers?|keep|kept|held|hold|store|stored|retain|retention|delete|erase)$/u;
const REPLY =
  /^(?:gevolg|gehoor|reageren|reageer|reageert|reactie|antwoord|antwoorden|bericht|terug|hoort|horen|reply|respond|response|answer|hear|back|duren|duurt|takes|action)$/u;

/** "Within a month of your request" under "Access and erasure": how soon one hears, not how long they are kept. */
export function isReplyTerm(spoken: Spoken, { spoken: all }: SpokenStatement): boolean {
  const own = ownWords(spoken);
  if (says(own, KEEPING)) return false;
  const { titles } = spoken.passage;
  const title = all[titles.at(-1) ?? -1]?.words ?? [];
  if (says(title, OF_WAITING) && !says(title, OF_DATA)) return true;
  if (titles.some((index) => says(all[index]?.words ?? [], OF_KEEPING))) return false;
  return says(title, OF_RIGHTS) || says(own, REPLY);
}

const NEEDED =
  /^(?:nodig|noodzakelijk|noodzakelijke|vereist|nuttig|relevant|zinvol|redelijke|needed|need|necessary|required|require|useful|reasonable)$/u;
const OR = /^(?:of|en|danwel|or|and|tenzij|unless)$/u;
const LAW =
  /^(?:wet|wetgeving|wetgever|wettelijk|wettelijke|verplicht|voorschrijft|law|laws|legal|legally|statutory|obliged)$/u;
/** A moment, a number, a bond that ends, or a law that has a name. */
const TOLD =
  /^\d|jaar|jaren|maand|weken|dagen|years?$|months?$|weeks?$|^days?$|klant|client|^(?:lid|leden|lidmaatschap|account|abonnement|dossier)$|member|customer|account|^(?:na|nadat|einde|afloop|totdat|tot|after|until|end|ends)$|fiscal|belasting|bewaarplicht|administratieplicht|wgbo|archiefwet|^tax|hmrc|contract|overeenkomst|factu|invoice/u;

const AS_LONG = /^(?:zolang|lang|long|while|whilst|zodra|once)$/u;
const OF_USE =
  /^(?:relevant|relevante|nuttig|zinvol|wenselijk|bruikbaar|belang|interessant|redelijk|useful|reasonable|appropriate|helpful|relevance)$/u;
const MOST_BETWEEN = 8;

/** "As long as that is useful to us". */
const isAsUseful = (own: Words): boolean =>
  own.some(
    ({ word }, at) => AS_LONG.test(word) && says(own.slice(at + 1, at + 1 + MOST_BETWEEN), OF_USE),
  );

/** "As long as needed, or as the law asks": two unsaid terms make none. */
export function isOnlyAsNeeded(spoken: Spoken): boolean {
  const own = ownWords(spoken);
  if (says(own, TOLD)) return false;
  if (isAsUseful(own)) return true;
  const needed = own.findIndex(({ word }) => NEEDED.test(word));
  if (needed < 0) return false;
  const rest = own.slice(needed + 1);
  const or = rest.findIndex(({ word }) => OR.test(word));
  return or >= 0 && says(rest.slice(or), LAW);
}

const ASIDE =
  /^(?:foto|sfeerfoto|video|film|photo|picture|reacties?$|comments?$|chat|gesprek|cookie|nieuwsbrief|newsletter|webstatistiek|weblog|bezoekcijfers)/u;
const OF_ALL =
  /gegevens$|^(?:data|informatie|information|details|records?|dossiers?|files?|accounts?|profiel|profile)$/u;
const OF_REACTION = /^meta ?data$|^metagegevens$/u;

/** Photographs, comments or chats alone: of the rest nothing is said. */
export function isOfAside(spoken: Spoken): boolean {
  const own = ownWords(spoken);
  return (
    says(own, ASIDE) &&
    !own.some(({ word }) => OF_ALL.test(word) && !OF_REACTION.test(word) && word !== 'metadata')
  );
}

const ASKED = /^(?:vragen|vraag|verzoeken|verzoek|ask|request)$/u;
const PARTY =
  /partij|^(?:derden?|verwerkers?|leveranciers?|third|processors?|suppliers?|partners?)$/u;
const ERASE = /^(?:verwijder|wis|vernietig|delet|eras|remov|destroy)/u;

/** "We ask the other party to delete them": what others do with their copy. */
export function isAskedOfOthers(spoken: Spoken): boolean {
  const own = ownWords(spoken);
  const asked = own.findIndex(({ word }) => ASKED.test(word));
  if (asked < 0) return false;
  const party = own.slice(asked).findIndex(({ word }) => PARTY.test(word));
  return party >= 0 && says(own.slice(asked + party), ERASE);
}
