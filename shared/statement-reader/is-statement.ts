/** Whether a text is a privacy statement in a language we read. Said before anything is judged in it. */
import { countLanguages } from './text/language.ts';
import type { Passage, Statement } from './text/passage.ts';

export type Verdict = 'statement' | 'otherLanguage' | 'noStatement';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Somebody who speaks of himself, or to the person whose data they are. */
const SPEAKERS = words(`wij we ons onze ik mij mijn us our i my uw je jouw jou u your you`);
const OWN = words(`wij we ons onze ik us our i my`);
const DATA = words(`gegevens persoonsgegevens klantgegevens contactgegevens persoonlijke informatie
  data information details privacy emailadres mailadres ipadres adresgegevens naw nawgegevens
  bezoekgegevens cookies personal naam namen adres adressen telefoonnummer foto fotos beelden name
  names address addresses email phone photos images`);
const HANDLING =
  /^(?:ver(?:zamel|werk|strek|kop|koop|wijder)|ge(?:bruik|deel|slagen|vraagd)|bewa[ar]|opsla|opgesl|delen$|deel$|deelt$|door(?:ge)?ge|ontvang|vastleg|vraag|vragen|behandel|zorgvuldig|beveilig|bescherm|respecte|inzien$|wijzigen$|collect|process|us(?:e|es|ed|ing)$|stor(?:e|es|ed|ing|age)$|keep|kept|retain|shar|receiv|protect|disclos|obtain|gather|sell|provid|handl|delet)/u;

/** What a page is called that is no statement, though a statement may be part of it. */
const OTHER_TITLE =
  /(?:algemene|leverings|gebruiks|verkoop|huur|betalings|koop|deelname)[ -]?voorwaarden|voorwaarden voor het gebruik|\bterms (?:and|&|of)\b|\bgeneral terms\b|cookie[ -]?(?:policy|beleid|verklaring|statement|notice)|\bdisclaimer\b|huishoudelijk reglement|verwerkersovereenkomst|processing agreement/iu;
const PRIVACY_TITLE =
  /privacy|persoonsgegevens|personal data|gegevensbescherming|data protection|\bavg\b|\bgdpr\b|wbp|bescherming van (?:uw|je|jouw) gegevens/iu;

/** The page says that it is one: `Privacyverklaring De Halm`. */
const NAMED =
  /^\W*(?:[\p{L}.&-]+ ){0,3}(?:privacy[ -]?(?:verklaring|statement|policy|beleid|reglement|notice)|privacy)(?: [\p{L}.&'-]+){0,4}\W*$/iu;

/** How a writer speaks to a business about its duties, or of businesses at large. */
const ADVICE =
  /\b(?:uw|je|jouw|your) (?:klanten|bedrijf|organisatie|onderneming|medewerkers|personeel|website|webshop|business|company|customers|clients|employees|organi[sz]ation)\b|\b(?:als|een|de|elke|veel|alle) (?:ondernemers?|werkgevers?|zzp'?er|bedrijf|bedrijven|organisaties?|verwerkingsverantwoordelijke)\b|\b(?:bedrijven|organisaties|ondernemers|werkgevers|overheden|businesses|companies|organi[sz]ations|employers|controllers)\b (?:moeten|mogen|zijn|kunnen|hebben|dienen|die|must|may|are|should|have|need|can|that|who)|\b(?:volgens (?:de|het) (?:onderzoek|experts?|toezichthouder)|according to|zo blijkt uit|lees ook|read more|meer weten\?|in dit artikel|in this article|checklist|stappenplan|boete|boetes|fines?)\b/giu;

const LEAST_WORDS = 25;
/** Share of small words of our languages: running Dutch or English has a third and more. */
const LEAST_KNOWN = 0.07;
const FOREIGN = 1.3;
/** A table says little but what statements are about: these count like the small words. */
const NOUNS =
  /^(?:\p{L}*gegevens|bewaartermijn(?:en)?|grondslag(?:en)?|doel(?:en|einden)?|toestemming|overeenkomst|verplichting|belang|ontvangers?|nieuwsbrief|naam|adres|telefoonnummer|betrokkenen|verwerkers?|purposes?|retention|consent|contract|recipients?|name|address|processors?|legitimate|obligation)$/u;
/** Of a text in two languages: enough to be a statement of its own, or the half that we read. */
const OWN_PART = 1 / 3;
/** Of the sentences that must speak of handling data where the page has another title. */
const MUCH = 0.15;

/** Passages of a text that has no room to say much. */
const FEW = 8;

/** Leans to `statement`: a statement refused is worse than an article that is read. */
export function isStatement({ text, passages }: Statement): Verdict {
  if (isOtherLanguage(text, passages)) return 'otherLanguage';
  const handling = passages.filter(speaksOfHandling).length;
  const own = passages.filter((passage) => speaksOfHandling(passage) && has(passage, OWN)).length;
  const advice = text.match(ADVICE)?.length ?? 0;
  const titles = titlesOf(passages);
  const share = handling / Math.max(1, passages.length);
  if (advice >= 3 && advice > 2 * own) return 'noStatement';
  if (titles.some((title) => PRIVACY_TITLE.test(title) && !OTHER_TITLE.test(title))) {
    if (advice === 0 && titles.some((title) => NAMED.test(title))) return 'statement';
    const tells = advice === 0 && passages.filter(tellsOfHandling).length > 1;
    const speaks = own > 0 || handling > Math.min(advice, 1);
    return tells || speaks ? 'statement' : 'noStatement';
  }
  if (titles.some((title) => OTHER_TITLE.test(title)))
    return share >= MUCH && PRIVACY_TITLE.test(text) ? 'statement' : 'noStatement';
  const enough = passages.length <= FEW ? 1 : 2;
  const speaks = handling >= enough && (share >= MUCH / 3 || PRIVACY_TITLE.test(text));
  return speaks ? 'statement' : 'noStatement';
}

function isOtherLanguage(text: string, passages: readonly Passage[]): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= LEAST_WORDS && latin < letters / 2) return true;
  const tokens = passages.flatMap((passage) => passage.tokens);
  if (tokens.length < LEAST_WORDS) return false;
  const counts = countLanguages(tokens);
  const known = Math.max(counts.get('nl') ?? 0, counts.get('en') ?? 0);
  const others = [...counts].filter(([language]) => language !== 'nl' && language !== 'en');
  const foreign = Math.max(0, ...others.map(([, count]) => count));
  if (foreign > known * FOREIGN) return partInOurs(passages) < tokens.length * OWN_PART;
  const nouns = tokens.filter(({ word }) => NOUNS.test(word)).length;
  return known + nouns < tokens.length * LEAST_KNOWN;
}

/** Words of the passages that are in a language we read. */
function partInOurs(passages: readonly Passage[]): number {
  const ours = passages.filter(({ language }) => language !== 'other');
  return ours.reduce((sum, { tokens }) => sum + tokens.length, 0);
}

const speaksOfHandling = (passage: Passage): boolean =>
  has(passage, SPEAKERS) && tellsOfHandling(passage);

function tellsOfHandling(passage: Passage): boolean {
  return has(passage, DATA) && passage.tokens.some(({ word }) => HANDLING.test(word));
}

const has = ({ tokens }: Passage, set: ReadonlySet<string>): boolean =>
  tokens.some(({ word }) => set.has(word));

/** The first titles and the lines that open the text: what the page says it is. */
function titlesOf(passages: readonly Passage[]): readonly string[] {
  return passages.slice(0, 4).map(({ text }) => text.slice(0, 120));
}
