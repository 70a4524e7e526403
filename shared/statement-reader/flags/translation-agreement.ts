/** Articles, adjectives and helping verbs that do not fit their word: no school of Dutch lets them through. */
import type { TranslationSign } from './translation-signs.ts';

/** Words with `de` that nothing else than an article or an adjective stands before. */
const DE =
  'pagina|nieuwsbrief|bestelling|betaling|factuur|browser|organisatie|vereniging|stichting|praktijk|winkel|webshop|klacht|persoon|termijn|bewaartermijn|opdracht|reservering|eigenaar|belastingdienst|grondslag';
const HET =
  'onderdeel|contactformulier|bericht|wachtwoord|apparaat|systeem|dossier|telefoonnummer|secretariaat|lidmaatschap|rekeningnummer';
const HET_ASKED = 'formulier|verzoek|bestand|document|doel|recht|adres|moment';
const DE_THING = 'software|server|omgeving|website|reden|verbinding|toestemming|grondslag|manier';
const BARE = 'beveiligd|geldig|nieuw|veilig|schriftelijk|persoonlijk|wettelijk|technisch|duidelijk';
const BENT =
  'beveiligde|geldige|nieuwe|veilige|schriftelijke|wettelijke|technische|digitale|specifieke|gerechtvaardigde';
const SAYS =
  'gebruikt|verwerkt|verstuurt|verkoopt|plaatst|bewaard|laat|wil|werkt|belt|verwijdert|krijgt|leest|stopt|verstrekt|hecht';

export const translatedAgreement: Readonly<Record<string, TranslationSign>> = {
  articleOfOther: {
    weight: 2,
    cues: [
      {
        says: [
          `het|dit ${DE}`,
          `de|deze|onze ${HET}`,
          `welke|elke|iedere ${HET}|${HET_ASKED}`,
          `een|onze|de|deze ${BARE} ${DE_THING}`,
          `een ${BENT} ${HET}|belang|belang|contract|doel|beleid|account|register`,
          'een persoonlijk *gegevens',
        ],
        unless: [
          'dit persoon*',
          // Words that belong together, written apart.
          `het|dit ${DE} formulier|formuliertje|proces|systeem|nummer|venster|bewijs|kenmerk|bestand|comite|adres|beheer|overzicht|gedeelte|team|bestuur|lid|account|register|beleid|wagentje|gesprek|programma|scherm`,
          `de|deze|onze ${HET} kast|beveiliging|gegevens|instelling|instellingen|kaart|update|updates|procedure|houder|administratie|beheerder|pagina|map|manager|naam|bijdrage`,
          'of|dat|als|omdat|wanneer|indien dit|het',
          `alle|hun|zijn|haar een ${BENT}`,
          `deze|onze|de …1 ${HET} en`,
        ],
      },
    ],
  },
  verbOfOther: {
    weight: 2,
    cues: [
      {
        says: [
          `wij|we ${SAYS}`,
          'u worden|krijgen|moeten|mogen|zullen uw|de|het|een|geen|niet|altijd',
          'wij|we doorgeven|opslaan|bijhouden|aanpassen|opvragen|aanbieden|toepassen|doorsturen geen|uw|je|jouw|onze',
        ],
        unless: [
          'wie|die|dat|wat|welke|waar*|hoe|als|omdat|zodat|zoals|voor|van|met|aan|door|naar|bij|tegen|over|op wij|we|u',
          'zullen|kunnen|moeten|mogen|zal|kan|wij|we u',
        ],
      },
    ],
  },
  /** `Worden na een jaar verwijderen`: the helping verb asks for another form. */
  formOfVerb: {
    weight: 2,
    cues: [
      {
        says: [
          'gegevens|informatie|beelden|fotos|cookies worden|wordt …6 verwijderen|bewaren|opslaan|verzamelen|verstrekken|delen|gebruiken|verwerken|wissen',
          'kunt|kan|kun|moet|zult u|je? …3 uit|in|op|aan|af te schakelen|stellen|zeggen|vragen|passen|melden',
          'zullen|kunnen wij|we u|je|jou …2 geinformeerd|verwittigd|bericht worden',
        ],
        unless: [
          'om|het|bij|kunnen|moeten|laten|zullen|en|of|die|waarmee|tot|voor|wil|wilt|willen|kan|mag|mogen|ze|wij|we verwijderen|bewaren|opslaan|verzamelen|verstrekken|delen|gebruiken|verwerken|wissen',
          'om|het|de|door|zonder|en|of|die|dan|zodat|wie|alvorens|voordat|totdat|terwijl|nadat|waar*|helpen|proberen|vergeten|weigeren|nodig|toestemming|terecht|verzoeken|vragen|besluiten|kiezen|ervoor|recht|mogelijk*|verwijzen|instellen …6 {verwerk}|verwijderen|verstrekken|delen|wissen|opslaan|te',
        ],
      },
    ],
  },
  /** What no pen of here says, whatever it was put over from. */
  wordLost: {
    weight: 2,
    cues: [
      {
        says: [
          'als|indien u een europese|ouder …3 inwoner|voogd wij|heeft|hebt|en_u',
          'hoogte van eventuele|enige wijzigingen|veranderingen door',
          'om contact met u|ons voor|over|betreffende',
          'kunt …3 contact met ons|mij|secretaris|hem',
          'zorgen|verzekeren|garanderen dat …3 informatie|gegevens|data|website is veilig|beschermd|beveiligd|correct|juist',
        ],
        unless: [
          'stellen|brengen|houden|stel|breng|houd|stelt|brengt|houdt …8 hoogte',
          'hoogte …14 blijft|blijven|blijf|stellen|brengen|gesteld|gebracht|houden|gehouden|stelt|brengt',
          'nemen|neem|neemt|opneemt|opnemen|hebt|heeft|hebben|zoekt|zoeken|leggen|op|opgenomen|komt|komen|krijgt|zijn|houden|onderhouden|is|wilt|wenst|bij|mogelijk|uw|eerste|elk|ieder|door|over|via|na|laatste …10 contact met ons|mij|u',
          'contact met ons|mij|u …10 op|opneemt|opnemen|opgenomen|heeft|hebben|hebt|gehad|houden|zoekt|zoeken|te|krijgen|komen|had|legt|leggen',
        ],
      },
    ],
  },
};
