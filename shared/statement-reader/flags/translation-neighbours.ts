/** German and French put over word by word: what neither a Dutch nor a Flemish pen writes. */
import type { TranslationSign } from './translation-signs.ts';

const OF_A_STATEMENT: readonly string[] = [
  '{gegevens}',
  '*privacy*|informatie*|data',
  'website|site',
];

export const translatedNeighbours: Readonly<Record<string, TranslationSign>> = {
  germanWord: {
    weight: 2,
    cues: [
      {
        says: [
          '{gegevens}|data|informatie …8 verheven',
          'verheven …6 {gegevens}|data',
          'verheffing|verheffen van|dezer …2 {gegevens}|data',
          'bereidstelling|bereidgesteld',
          'tegenspraakmogelijkheid|tegenspraakrecht|herroepingsrecht van',
          'gegevensbeschermingsgemachtigde*|databeschermingsgemachtigde*|databeschermingsrecht',
          'gegevensbeschermingsrecht',
          'ingeschrenkt|uitgehandigd',
          'impressumplicht',
          'internetverschijning|internetoptreden|internetzijde*',
          'persoonsbetrokken|persoonsbezogen',
        ],
        and: [OF_A_STATEMENT],
        unless: ['boven|ver verheven'],
      },
    ],
  },
  germanLikeness: {
    weight: 1,
    cues: [
      {
        says: [
          'persoonsgebonden {gegevens}|gegevens|data',
          'eindapparaat|eindapparaten|eindtoestel',
          'contactdata|databescherming',
          'internetsite|onlineaanbod',
          'aan|uit …2 impressum',
          'persoonsgerelateerde',
          'onaangeroerd',
        ],
      },
    ],
  },
  germanTurn: {
    weight: 2,
    cues: [
      {
        says: [
          'waarde op de|het|uw bescherming|privacy',
          'inlichting over …3 herkomst|opgeslagen|gegevens',
          'recht op|van inlichting',
          'bij elke|iedere|de oproep van',
          'oproepende computer|computers|rekner|systeem',
          'in zin van de|het',
          'art|artikel|lid|abs <number>? lit',
          'uit|om gronden van de|het',
          'website|pagina|link …2 ontnomen|ontnemen',
          'veiligheidsgaten|veiligheidsgat',
          'uitdrukkelijk weersproken',
          'van de kant van de|onze gebruiker|gebruikers|bezoeker',
          'van derden|derde meegelezen|ingezien worden|wordt',
          'deze zijde gebruikt|benut',
          'met|aan|voor|door|bij|over die u|wij|we|men',
          'wanneer|indien|als u|je …8 zo kunt|kan|moet u|je',
          'daarvoor|daartoe ons|onze aanbod',
          'daarover wat met',
        ],
        and: [OF_A_STATEMENT],
        unless: ['met|aan|voor|door|bij|over die u|wij|we …1 hebben gekozen'],
      },
    ],
  },
  /** `In geen geval worden zij niet`: French denies twice. */
  frenchDenial: {
    weight: 2,
    cues: [
      {
        says: [
          'in geen enkel geval worden|wordt|zullen|zal|deze|de|uw …6 niet',
          'geen enkel|enkele persoonlijke|informatie|gegeven …8 niet',
        ],
        and: [OF_A_STATEMENT],
        unless: [
          'zonder',
          'langer|meer|beperkt|alleen',
          'het|dat|die|of niet',
          'niet tijdig|of',
          'aansprakelijk*',
        ],
      },
    ],
  },
  frenchWord: {
    weight: 2,
    cues: [
      {
        says: [
          'informaties',
          'van persoonlijk karakter',
          'gecedeerd|cederen|parametreren|geparametreerd',
          'uw|de|zijn navigator',
          'links hypertekst|hypertext',
          'legitieme motieven',
          'informatica verwerking|behandeling',
          'recht van oppositie|schrapping|rectificering',
          'noodzakelijk aan de|het|uw|ons',
          'bestemd aan de|het|ons|onze',
          'conform aan de|het',
          'internaut|internauten',
        ],
        and: [OF_A_STATEMENT],
      },
    ],
  },
  frenchTurn: {
    weight: 2,
    cues: [
      {
        says: [
          'antwoorden aan uw|de',
          'beschikt van een|het recht',
          'ten onzent|uwent van',
          'duur van behoud',
          'het is voldoende van',
          'is het voldoende van',
          'door te contacteren',
          'zich verzetten aan de',
          'weigeren elke verantwoordelijkheid',
        ],
        and: [OF_A_STATEMENT],
      },
    ],
  },
};
