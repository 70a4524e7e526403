import type { ElementRules, Verdict } from './element.ts';
import { processorAgreementsEn } from './processor-agreements-en.ts';
import { processorBound, processorHeld } from './processor-bound.ts';
import { isOfOwnPeople } from './processor-own-people.ts';
import { processorRefused } from './processor-refused.ts';
import { processorSigned, processorTrusted } from './processor-signed.ts';
import { processorTrainingNl } from './processor-training.ts';
import { processorLimits, processorUnless } from './processor-unless.ts';

/** What says one of these is about staff, another agreement or a right. */
const OTHER_THAN_PROCESSOR: readonly string[] = [
  'uitvoering',
  'uit te voeren',
  'uitvoeren',
  'standaard*',
  'model*',
  'niet gebonden',
  'recht',
  'klacht*',
  'delen|deelt|deel …4 niet',
  '{u} …3 overeenkomst|afspraken',
  'medewerker*',
  'personeel*',
  'vernieuwd',
  'hierna',
  'deze geheimhouding*',
  'werknemers',
  'vrijwilligers',
  '{eer} …4 model*',
];

/** What the reader agrees with a supplier, and what members of a network agree with us: no work done for us. */
const CONTRACT_OF_READER: readonly string[] = [
  'tenzij {u} …8 contract|*overeenkomst',
  'als|indien|wanneer|zodra {u} …10 contract|*overeenkomst',
  '{u} kunt|kan|kun …10 contract|*overeenkomst',
  'bedrijven|partijen|leveranciers …8 aangesloten …6 contract|*overeenkomst',
  'leverancier*|bedrijven|bedrijf|partij stuurt|sturen|maakt|biedt|bieden|geeft {u} …4 contract|*overeenkomst',
  'aangesloten bedrijven|partijen|leveranciers …8 contract|*overeenkomst',
  'leverancier*|dienstverlener*|partij|bedrijf van uw|je|jouw keuze',
];

/** AVG 28: the agreement with who processes for the organisation. */
export const processorAgreements: ElementRules = {
  key: 'processor_agreements',
  full: {
    nl: [
      ...processorUnless.nl,
      ...processorBound.nl,
      ...processorSigned.nl,
      {
        says: [
          'verwerkersovereenkomst*|bewerkersovereenkomst*|verwerkerscontract*|verwerkersafspraken|dpa',
          'afspraken …8 schriftelijk|contract*|vastgelegd …8 {derden}',
          '{derden} …12 afspraken …6 vastgelegd',
        ],
        unless: ['standaard*', 'belgische', 'vernieuwd'],
      },
      {
        says: [
          'verwerkersovereenkomst*|bewerkersovereenkomst*|verwerkerovereenkomst*|verwerkingsovereenkomst*',
          'overeenkomst* …14 verwerker*|dienstverlener*|leverancier*|derden|partijen',
          'verwerker*|leverancier*|derden|partijen|bedrijven …14 overeenkomst*|contract*',
          'data processing agreement',
          'partijen|derden|verwerker*|leverancier*|dienstverlener* …14 verwerkersafspraken|contractafspraken',
        ],
        unless: [
          'delen|deelt|deel …4 niet',
          'niet …4 derden',
          'uitvoering van',
          'contractual clauses',
          'standaard*',
          'model*',
          'uit te voeren',
          'uitvoeren',
          'overeenkomst met {u}',
          'overeenkomst* met u|je|jou',
          'niet gebonden',
          'verantwoordelijk voor …6 overeenkomst',
          'nodig|noodzakelijk …6 *overeenkomst|contract',
          'alleen …8 derden …6 overeenkomst',
          'wettelijk …3 verplicht',
          ...CONTRACT_OF_READER,
        ],
      },
      {
        says: [
          '*werkersovereenkomst|*werkersovereenkomsten|verwerkingsovereenkomst*|gegevensverwerkingsovereenkomst*',
          'subverwerkersovereenkomst*|subbewerkersovereenkomst*',
          'verwerkers|bewerkers|verwerkings overeenkomst|overeenkomsten|contract|contracten',
          'overeenkomst|overeenkomsten voor|inzake|over …3 gegevensverwerking|verwerking',
        ],
        unless: ['standaard*', 'belgische', 'vernieuwd', 'toestemming'],
      },
      {
        says: [
          '{derden}|partijen|hen …20 contractuele …2 maatregelen',
          'contractuele …2 maatregelen …14 {derden}|partijen|hen',
        ],
        and: [['*gegevens', 'gegevens']],
        unless: ['standaard*', 'model*', 'medewerker*', 'personeel*'],
        denied: 'no',
      },
      {
        says: [
          'schriftelijke|contractuele afspraken …8 {derden}|{ontvangers}|partijen|zij|hen',
          '{derden}|{ontvangers}|partijen|hen …8 schriftelijke|contractuele afspraken',
          'afspraken …8 schriftelijk|contract|contractueel|overeenkomst …3 vastgelegd|vast',
          '{ontvangers} …8 afspraken …4 vastgelegd',
          '{derden}|{ontvangers}|partijen|bedrijven|organisaties …8 overeenkomst|overeenkomsten|contract|contracten …4 gesloten|afgesloten|getekend|ondertekend',
          'overeenkomst|contract …8 waarin|geheimhouding|verwerking|persoonsgegevens|vertrouwelijkheid',
          'contractueel …8 verplicht|gebonden|vastgelegd|afgesproken|toe',
          'leggen|vastgelegd …6 overeenkomst|contract …10 zij|waarin|gegevens|hoe|zorgvuldig',
          '{derden}|{ontvangers}|*beheerder|partijen …8 geheimhoudingsverklaring*|geheimhoudingsovereenkomst*',
          'geheimhoudingsverklaring*|geheimhoudingsovereenkomst* …10 {derden}|{ontvangers}|partijen',
        ],
        and: [
          [
            '*gegevens',
            'gegevens',
            '{derden}',
            '{ontvangers}',
            'partijen',
            'geheimhouding',
            'avg',
            'privacy',
          ],
        ],
        unless: [
          ...OTHER_THAN_PROCESSOR,
          'overeenkomst* …2 met u|je|jou|klant*|{u}',
          ...CONTRACT_OF_READER,
          'op grond van',
          'nakomen',
          'wij|we contractueel',
        ],
      },
      {
        says: [
          'met {derden}|onze|deze|hen|die …3 partners|partijen|leveranciers|bedrijven|dienstverleners? …4 vastgelegd hoe|dat …10',
          'met hen|deze|die …3 partijen|bedrijven? …8 wettelijk …2 overeenkomst|contract …3 gesloten|afgesloten',
          'met hen|haar|hem …6 overeenkomst|contract …4 gesloten|afgesloten|gemaakt|vastgelegd',
          'met hen|haar|hem …6 afspraken …4 vastgelegd',
          'met hen|haar|hem|{derden}|deze_partijen|die_partijen …2 overeengekomen|afgesproken …2 dat|om|hoe …12',
        ],
        unless: ['uitvoering', 'klant*', 'recht', 'model*', 'medewerker*', 'personeel*'],
      },
      {
        says: [
          'contract|contracten|overeenkomst|overeenkomsten gesloten|afgesloten|getekend|ondertekend …3 over|rond|waarin|inzake …10 {gegevens}|privacy|avg',
          '*bedrijf|*bureau|*leverancier|*partij|*dienst …2 contract|overeenkomst …4 gesloten|afgesloten|getekend …10 {gegevens}|privacy|avg',
        ],
        unless: [...OTHER_THAN_PROCESSOR, 'overeenkomst* …2 met u|je|jou|klant*|{u}'],
      },
      {
        says: [
          'verwerkersvoorwaarden|verwerkersverklaring* …6 getekend|ondertekend|tekenen|akkoord|gesloten|geaccepteerd',
        ],
      },
    ],
    en: [
      ...processorAgreementsEn.full,
      ...processorUnless.en,
      ...processorBound.en,
      ...processorSigned.en,
    ],
  },
  part: {
    nl: [
      ...processorTrainingNl,
      ...processorRefused.nl,
      ...processorLimits.nl,
      ...processorHeld.nl,
      ...processorTrusted.nl,
      {
        says: [
          'leggen|legt|leg …8 verwerkers|verwerker|leveranciers|leverancier|*leverancier|*leveranciers|dienstverleners|*beheerder|{derden} …2 op …1 om|dat|te|de|alle …12 veilig*|vertrouwelijk*|geheim*|zorgvuldig*|beveilig*|beschermen',
          'leggen|legt|leg …8 verwerkers|verwerker|leveranciers|*leverancier|dienstverleners|{derden} …6 veilig*|vertrouwelijk*|geheim*|zorgvuldig*|beveilig* …6 op',
          'verwerkers|verwerker|leveranciers|dienstverleners moeten|moet|dienen|dient …8 veilige|vertrouwelijke|zorgvuldige|beveiligde',
          '{derden}|verwerkers|leveranciers|partijen mogen|mag …3 {gegevens} …2 enkel|alleen|uitsluitend|slechts gebruiken|verwerken …3 voor|om …6',
        ],
        and: [
          ['*gegevens', 'gegevens', 'informatie', 'verzoeken|*verzoeken|invoer|gesprekken|vragen'],
        ],
        unless: [
          ...OTHER_THAN_PROCESSOR,
          'wij|we|ik gebruiken|gebruik|gebruikt',
          'gebruiken|gebruik wij|we|ik',
          'vrijwilligers',
          'medewerkers',
          'leden',
        ],
      },
      {
        says: [
          'bedrijven|partijen|leveranciers|partners die …2 vertrouwelijkheid|geheimhouding|veiligheid …2 beloven|garanderen|toezeggen|waarborgen',
        ],
        unless: OTHER_THAN_PROCESSOR,
      },
      {
        says: [
          'verwerkt|verwerken|bewaart|bewaren|beheert|beheren …6 namens|in_opdracht|in_onze_opdracht|voor_ons …12 niet|geen|nooit …8 eigen|andere doel*',
          'mag|mogen|zal|zullen …8 niet|nooit …6 voor eigen|andere doel* …4 gebruiken|inzetten|verwerken',
        ],
        unless: [
          'wij|we zullen|mogen|verwerken',
          'google*',
          'facebook*',
          'vrijwilligers',
          'medewerkers',
        ],
      },
      {
        says: [
          '{derden}|{ontvangers}|zij|partijen …4 gebonden|gehouden aan dezelfde|zelfde|gelijke …4 omgang|regels|voorwaarden|eisen|privacy*|verplichtingen',
          '{derden}|{ontvangers}|zij|partijen …2 zijn|is aan dezelfde|zelfde …3 regels|voorwaarden|eisen|privacy*|verplichtingen gebonden|gehouden',
          'partijen|bedrijven|leveranciers|partners die …2 even|net_zo|eveneens zorgvuldig|veilig|vertrouwelijk …4 {gegevens} …3 omgaan|behandelen',
        ],
        unless: ['vrijwilligers', 'medewerkers', 'leden', 'klanten'],
        denied: 'no',
      },
      {
        says: [
          'alle? afspraken met {derden}',
          '{derden}|{ontvangers}|*provider …4 onder|met|volgens strikte|strenge|duidelijke|heldere afspraken|voorwaarden',
          'afspraken over …6 beveiliging|vertrouwelijkheid|privacy|geheimhouding',
          '{derden}|{ontvangers}|partijen|hen …12 afspraken …6 gemaakt|over|om',
          'afspraken gemaakt|maken? met …4 {derden}|{ontvangers}|partijen|hen',
          'maken|maak wij|we|ik? …6 afspraken met …4 {derden}|{ontvangers}|partijen|hen',
          'partners|partijen|leveranciers|bedrijven …6 dezelfde …3 privacyregels|regels|eisen',
          'alleen …6 in …3 opdracht|voor_ons',
          'voor zover …8 hun dienst*',
          'geheimhouding …8 {derden}',
        ],
        unless: ['{u} …3 afspraken'],
      },
      {
        says: [
          'partners|leveranciers|bedrijven|verwerkers …8 mogen …8 niet',
          'afspraken met bedrijven|leveranciers|partners',
        ],
        and: [['gegevens', 'gebruiken', 'omgaan']],
      },
      {
        says: [
          'verwerker*|dienstverlener*|leverancier*|derden|partijen|serviceproviders|ontvanger*|partners …14 verplicht|alleen|uitsluitend|niet|dezelfde|gebonden|geheimhouding|vertrouwelijk',
        ],
        and: [
          [
            'instructie*',
            'doeleinden',
            'doel',
            'geheimhouding',
            'beveiliging*',
            'eisen',
            'vertrouwelijk*',
            'namens',
            'opdracht',
            'andere',
            'autoriseren',
          ],
        ],
        unless: [
          'delen|deelt|deel …4 niet',
          'niet …4 derden',
          '{u} …3 verplicht',
          'wij|we zijn verplicht',
          'indien|als|wanneer|voor_zover wettelijk verplicht|vereist',
          'verkopen',
          'google|facebook|meta kan|kunnen|mag',
          'namens google|facebook|meta',
        ],
      },
      {
        says: [
          'wij|we|ik eisen|eis|verlangen|verlang|verwachten|verwacht|verplichten …4 {derden}|partijen|bedrijven|leveranciers|dienstverleners|hen …3 dat|zich',
          'eisen|verlangen|verwachten wij|we|ik? …2 van …4 {derden}|partijen|bedrijven|leveranciers|dienstverleners|hen',
          '{derden}|partijen|bedrijven|leveranciers|dienstverleners|zij moeten|dienen …8 zorgvuldig|avg|veilig|beveilig*|vertrouwelijk|geheim*|beschermen|privacy*',
          '{derden}|partijen|bedrijven|leveranciers|dienstverleners|zij …4 handelen|werken …4 instructie*|opdracht',
        ],
        and: [
          ['*gegevens', 'gegevens', 'avg', 'privacy*', 'informatie', 'beveiligingsmaatregelen'],
        ],
        unless: [
          'recht',
          'klacht*',
          'medewerker*',
          'personeel',
          'vrijwilligers',
          'websites',
          'links',
          'aansprakelijk',
          'google kan',
        ],
      },
      {
        says: [
          'zij|ze|partijen|bedrijven|dienstverleners|leveranciers|verwerkers|derden|organisaties|partners mogen|mag|zullen …10 alleen|uitsluitend|niet …10 gebruiken|verwerken|inzetten',
          'zij|ze|partijen|bedrijven|dienstverleners|leveranciers|verwerkers|organisaties verwerken|gebruiken …6 alleen|uitsluitend|overeenkomstig|conform|volgens …8 opdracht|instructie*|doel',
          'eisen|verlangen|verwachten|vragen wij|we|ik …4 {derden}|{ontvangers}|hen|partijen|ze',
          'wij|we|ik eisen|verlangen|verwachten|vragen|verplichten …4 {derden}|{ontvangers}|hen|partijen|ze …12 zorgvuldig|avg|beveilig*|vertrouwelijk|geheim*|wet*|privacy*',
          '{derden}|{ontvangers}|partijen|bedrijven|zij|die …4 voldoen|houden …6 avg|privacywet*|gdpr',
          'zien|zie|ziet …1 op toe|erop toe …12 partijen|{derden}|{ontvangers}',
          '{derden}|{ontvangers}|partijen|bedrijven die zich …4 avg|privacywet*|gdpr',
          '{derden}|{ontvangers}|partijen|bedrijven die …5 avg|privacywet*|gdpr …3 voldoen|houden|naleven|respecteren',
          'partijen|bedrijven|leveranciers|dienstverleners|organisaties die|welke voor_ons|voor_mij|namens_ons|namens_mij …8 voldoen|houden …6 avg|privacywet*|gdpr',
          'erop toe dat …4 partijen|{derden}|{ontvangers}|bedrijven',
          'in_overeenstemming_met|volgens …3 opdracht|instructies …3 van …3',
          'gehouden|verplicht tot|aan geheimhouding|vertrouwelijkheid',
          'zelfde|dezelfde|gelijk* …2 niveau …3 beveiliging|bescherming|vertrouwelijkheid',
        ],
        and: [
          ['{derden}', '{ontvangers}', 'partijen', 'bedrijven', 'zij', 'ze', 'hen', 'organisaties'],
          ['*gegevens', 'gegevens', 'avg', 'privacy*', 'geheimhouding', 'informatie'],
        ],
        unless: [
          ...OTHER_THAN_PROCESSOR,
          'overeenkomst* met u|je|jou',
          'andere websites',
          'links',
          'verantwoordelijk voor',
          'verkopen',
          'cookie*',
          'ouders',
          'rechter',
          'toestemming',
          'kerk',
          'functie',
        ],
      },
      {
        says: [
          '{ontvangers}|webbouwer|webmaster mag|mogen …4 {gegevens}|*lijst|adressen …2 alleen|uitsluitend|enkel|niet|nooit …6 gebruiken|verwerken|inzetten',
          '{ontvangers}|webbouwer|webmaster is|zijn …2 verplicht|gehouden …6 geheim|geheimhouding|vertrouwelijk|zorgvuldig|beveiligen|te_beveiligen',
        ],
        and: [['{gegevens}', '{soort}', 'adressen']],
        unless: [
          ...OTHER_THAN_PROCESSOR,
          'google*|facebook*|meta',
          'collega*',
          'werkgever*',
          'politie|overheid*|gemeente*',
          'huisarts*|arts',
          'wettelijk',
        ],
      },
      {
        says: [
          'leggen|leg wij|we|ik? …6 verplichting|verplichtingen|plicht|plichten|eisen|regels|voorwaarden …4 op aan …3 wie|iedereen|degenen|partijen|bedrijven|organisaties|{derden}',
          'verplichting|verplichtingen|plicht|plichten|eisen|regels|voorwaarden leggen|leg wij|we|ik …4 op aan …3 wie|iedereen|degenen|partijen|bedrijven|organisaties|{derden}',
          'zelfde|dezelfde|diezelfde|deze|die verplichting|verplichtingen|plicht|plichten|eisen|regels gelden|geldt …3 voor …3 wie|iedereen|degenen|partijen|bedrijven|organisaties|{derden}',
          'wie|iedereen|degene …2 voor|namens ons|mij …6 verwerkt|bewaart|beheert|ziet …8 aan|volgens dezelfde|deze|onze …2 regels|eisen|voorwaarden|afspraken',
        ],
        and: [['*gegevens', 'gegevens', 'informatie']],
        unless: ['leden', 'vrijwilligers', 'medewerker*', 'klanten', 'cookie*'],
        denied: 'no',
      },
      {
        says: [
          'webbouwer|webmaster|websitebouwer|sitebouwer|*beheerder|programmeur|ontwikkelaar|*bureau|*leverancier|{derden} …8 onder|met strikte|strenge|duidelijke voorwaarden|afspraken|controle',
          'onder strikte|strenge|duidelijke voorwaarden|afspraken|controle …6 webbouwer|webmaster|websitebouwer|sitebouwer|*beheerder|programmeur|ontwikkelaar|*bureau|*leverancier|{derden}',
        ],
        and: [['*gegevens', 'gegevens', 'informatie', 'toegang']],
        unless: ['{u} …3 recht', 'klacht*'],
      },
      {
        says: [
          'zij|ze|partijen|bedrijven|dienstverleners|leveranciers krijgen|ontvangen …2 alleen|uitsluitend|slechts …8 nodig|noodzakelijk',
          'alleen de gegevens die …4 nodig|noodzakelijk …2 voor hun',
          'vertrouwen|verwachten …3 op? dat …3 partijen|bedrijven|leveranciers|{derden} …8 beveilig*|zorgvuldig|avg|vertrouwelijk',
        ],
        unless: ['{u} …3 recht', 'klacht*', 'medewerker*'],
      },
    ],
    en: [
      ...processorRefused.en,
      ...processorAgreementsEn.part,
      ...processorLimits.en,
      ...processorHeld.en,
      ...processorTrusted.en,
    ],
  },
  judge: ({ full, part }, statement) =>
    wholeUnless(
      full.filter((index) => !isOfOwnPeople(index, statement)),
      part.filter((index) => !isOfOwnPeople(index, statement)),
    ),
};

const wholeUnless = (full: readonly number[], part: readonly number[]): Verdict => ({
  status: full.length > 0 ? 'present' : part.length > 0 ? 'partial' : 'absent',
  evidence: full.length > 0 ? full : part,
});
