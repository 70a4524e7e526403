/** Passages that explain the law or its words: they tell nothing of what this organisation does. */
import type { Spoken, SpokenStatement } from '../rules/spoken.ts';

const TERM_NL =
  /^\W*(?:een |het )?(?:bijzondere )?(?:persoonsgegevens?|verwerk(?:ing|er|en)(?: van persoonsgegevens)?|(?:verwerkings)?verantwoordelijke|bewerker|betrokkenen?|toestemming(?: van de betrokkene)?|datalek|derden?|ontvanger|bestand|inbreuk|profilering|pseudonimisering)\b[^.]{0,40}?(?:[:;–-]|betekent|wordt verstaan|verstaat|zijn|is|omvat)\s+(?:elke?|iedere?|alle|een geheel|een natuurlijke|de natuurlijke|degene|een derde|iemand die)\b/iu;
const TERM_EN =
  /^\W*(?:an? |the )?(?:special categories of )?(?:personal (?:data|information)|process(?:ing|or)|(?:data )?controller|data (?:subject|processor)|consent(?: of the data subject)?|profiling|recipient|third party|(?:personal )?data breach|pseudonymisation)\b[^.]{0,40}?\b(?:means?|shall mean|refers? to|is|are)\s+(?:any|every|all|an? (?:natural|living|identified|person|organisation|company)|the (?:natural|legal|person)|information (?:that|which|relating|about)|someone|anyone)\b/iu;

/** Subjects that stand for everybody: the law, its maker, organisations at large. */
const AT_LARGE =
  /^\W*(?:(?:bijzondere|gevoelige) (?:persoons)?gegevens (?:krijgen|genieten|verdienen)|(?:special categor(?:y|ies of)|sensitive) (?:personal )?(?:data|information) (?:gets?|receives?|enjoys?|deserves?|(?:is|are) given)|(?:de|deze) (?:avg|gdpr|wet|privacywet(?:geving)?|verordening|wetgever)|the (?:uk |eu )?(?:gdpr|law|regulation|data protection act)|(?:grote |alle |veel |sommige )?(?:organisaties|bedrijven)|(?:sinds|vanaf|per|met ingang van) [^,.]{4,30}? (?:moeten|moet|zijn|is|dienen|dient) (?:alle|elke?|iedere?) (?:bedrijven|bedrijf|organisaties?|instellingen|ondernemers?)|(?:elke?|iedere?) (?:bedrijf|organisatie|ondernemer)|(?:since|from|as of) [^,.]{4,30}?,? (?:all|every|any) (?:compan(?:y|ies)|organi[sz]ations?|business(?:es)?)|(?:(?:under|according to) the (?:uk |eu )?(?:gdpr|law),? )?(?:all |many |large |some )?(?:organi[sz]ations|companies|businesses))\b/iu;

/** Words of the organisation and of the people whom its statement is about. */
const OURS =
  /^(?:wij|we|ik|ons|onze|mijn|mij|u|uw|je|jij|jou|jouw|betrokkenen?|leden|lid|klant(?:en)?|client(?:en)?|patient(?:en)?|ouders?|deelnemers?|leerlingen|i|us|our|my|you|your|members?|customers?|clients?|individuals)$/u;

/** "Processing means any operation", "the GDPR obliges organisations to report breaches". */
export function isGeneralLaw({ passage, words, led }: Spoken): boolean {
  if (passage.kind === 'title') return false;
  if (TERM_NL.test(passage.text) || TERM_EN.test(passage.text)) return true;
  return AT_LARGE.test(passage.text) && !words.slice(led).some(({ word }) => OURS.test(word));
}

/** In: passages by index. Out: those that tell of the organisation. */
export function ofTheOrganisation(found: readonly number[], { spoken }: SpokenStatement) {
  return found.filter((index) => {
    const one = spoken[index];
    return one === undefined || !isGeneralLaw(one);
  });
}
