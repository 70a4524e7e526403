/** Kept without an end. */
import { type FlagRules, raisedOn, without } from './flag.ts';
import { afterwardsCues } from './forever-afterwards.ts';
import {
  FOREVER_EN,
  NOBODYS_EN,
  NOBODYS_NL,
  NOT_FOREVER_NL,
  NOT_YET_EN,
  NOT_YET_NL,
  UNASKED_EN,
  UNASKED_NL,
  UNDATED_YET_EN,
  UNDATED_YET_NL,
} from './forever-guards.ts';
import { noEndCues } from './forever-no-end.ts';
import { unaskedCues } from './forever-unasked.ts';

export const forever: FlagRules = {
  id: 'forever',
  raisedBy: {
    nl: [
      ...unaskedCues.nl,
      ...noEndCues.nl,
      /** No day on which they go. */
      {
        says: [
          'geen|zonder …4 verwijdertermijn*|verwijderingstermijn*|verwijderdatum*|verwijderingsdatum*|verwijderingstijdlijn*|wistermijn*|vernietigingsdatum|vernietigingstermijn|verwijdermoment',
          'verwijdertermijn|verwijderingstermijn|verwijderdatum|verwijderingsdatum|vernietigingstermijn …3 niet|geen …4',
        ],
        unless: UNDATED_YET_NL,
      },
      {
        says: [
          'oneindig …4 {bewaar}|staan|bewaard',
          `{bewaar} …6 oneindig|onbeperkt|eeuwig|eeuwigdurend|levenslang|permanent`,
          `onbeperkt|onbeperkte|permanent|eeuwig|levenslang …4 {bewaar}|staan`,
          'voor altijd …4 {bewaar}|staan',
          '{bewaar} …8 voor altijd',
          '{bewaar} …8 onbepaalde tijd|duur|termijn',
          'onbepaalde tijd|duur|termijn …6 {bewaar}|staan',
          'staan|staat|blijven|blijft …6 onbepaalde tijd|duur',
          '{bewaar} …4 onbeperkte tijd|duur',
          'onbeperkt|onbeperkte|onbepaalde|permanent|eeuwig|levenslang …4 bijgehouden|bijhouden|aangehouden|aanhouden',
          'bijgehouden|bijhouden|aangehouden …6 onbeperkte|onbepaalde tijd|duur|termijn',
          'slaan|sla|slaat …10 onbepaalde|onbeperkte tijd|duur|termijn',
          'lengte van dagen|jaren',
          'blijvend …2 {bewaar}|opgeslagen',
          'archiveren|archiveert|archiveer|gearchiveerd …5 onbeperkt|onbeperkte|eeuwig|permanent|levenslang',
          'onbeperkt|eeuwig|permanent|levenslang …3 gearchiveerd|archiveren',
          'blijven|blijft …4 onbeperkt|permanent|eeuwig|altijd …6 systeem|bestand|database|administratie|archief',
        ],
        unless: NOT_FOREVER_NL,
        denied: 'no',
      },
      /** Cookies beside the rest. */
      {
        says: [
          'gegevens en|of cookies …8 {bewaar} …8 onbepaalde|onbeperkte tijd|duur|termijn',
          'gegevens en|of cookies …8 onbeperkt|eeuwig …4 {bewaar}|bewaard',
        ],
        unless: NOBODYS_NL,
        denied: 'no',
      },
      {
        says: [
          '*gegevens …4 niet|nooit verwijderd|gewist|vernietigd|weggegooid',
          'geen limiet|grens|einde …6 bewaa*|bewar*',
        ],
        unless: [
          'zolang|voordat|totdat|tot|als|indien|wanneer|tenzij|zonder|eerder|automatisch',
          'binnen|direct|meteen|onbedoeld|per_ongeluk',
          'kunnen|kan|hoeven|wet*|bewaarplicht',
          'cookie*|backup*',
          ...NOBODYS_NL,
        ],
      },
      /** As long as there is anybody to keep them. */
      {
        says: [
          'zolang|zo_lang …2 website|webshop|site|winkel|platform …3 bestaat|online',
          'zolang|zo_lang …2 *vereniging|stichting|club|bedrijf|onderneming|organisatie|praktijk|kerk|school|wij|we …5 bestaat|bestaan',
          'zolang|zo_lang …2 *vereniging|stichting|club|bedrijf|onderneming|organisatie|praktijk|kerk|school actief',
          'na|ook_na|bij opzegging|opzeggen|uitschrijving|vertrek|beeindiging …10 blijven|blijft …6 bestaan|staan|aanwezig',
          'blijven|blijft wel|gewoon|altijd bestaan|staan',
        ],
        and: [
          ['{gegevens}', '{soort}', '{bewaar}', 'bestand|*bestand|zolang|foto*', 'lijst|*lijst'],
        ],
        unless: [
          '<number> {periode}',
          'bewaarplicht|wet|wettelijke',
          'cookie*|op_de_website|webpagina|rechten|overeenkomst|verplichting*|artikel*',
        ],
        denied: 'no',
      },
      {
        says: [
          'blijven|blijft …2 ook_na|na opzegging|vertrek|uitschrijving|beeindiging|afmelding …6 administratie|*administratie|bestand|*bestand|systeem|archief|*lijst',
        ],
        and: [['{gegevens}', '{soort}']],
        unless: [
          '<number> {periode}',
          'tot|totdat|zolang|zo_lang|bewaarplicht|wet|wettelijke|nodig|noodzakelijk|gedurende',
        ],
        denied: 'no',
      },
      /** Until somebody thinks of asking. */
      {
        says: [
          '{bewaar} …4 zolang|totdat|tot_dat er|u|je|men? geen|niet …4 verzoek|verzoekt|vraagt …6 {wissen}',
        ],
        and: [['{gegevens}', '{soort}']],
        unless: UNASKED_NL,
      },
      /** An end that is said before may come earlier. */
      {
        says: ['{bewaar} …4 tenzij {u} …3 vraagt|verzoekt|verzoek …6 {wissen}'],
        and: [['{gegevens}', '{soort}']],
        unless: ['tot|totdat|na|tijdens|gedurende|seizoen', ...UNASKED_NL],
      },
      /** Just in case, and nobody says until when. */
      {
        says: [
          '{bewaar} …6 uit|voor_de|voor_alle zekerheid',
          'uit|voor_de|voor_alle zekerheid …8 {bewaar}',
          '{bewaar} …4 voor_het_geval|mocht|mochten|moesten wij|we|ik|dat? …4 nodig|ooit',
        ],
        and: [['{gegevens}', '{soort}']],
        unless: [
          'tot|totdat|zolang|zo_lang|na|nadat|gedurende|maximaal',
          'backup*|kopie*',
          ...UNASKED_NL.filter((one) => !one.includes('nodig')),
        ],
        denied: 'no',
      },
      ...afterwardsCues.nl,
      /** For a day that may never come. */
      {
        says: [
          'blijven|blijft …6 opgeslagen|staan|bewaard|bestaan …6 voor|zodat|om|ten_behoeve_van …4 toekomst*|volgende|later|eventuele|opnieuw|latere',
          'blijven|blijft …4 opgeslagen|staan …6 terugkomt|terugkeert|terug_komt',
          'na|ook_na opzegging|opzeggen|uitschrijving|vertrek|beeindiging blijven|blijft …6 in|op ons|onze|het|de bestand|*bestand|systeem|*administratie|lijst|database|archief',
          'eenmaal|eens …6 blijven|blijft …6 systeem|bestand|database|administratie|archief',
          'verwijderen|wissen|gooien|schonen wij|we|ik? geen|niets …3 {gegevens}|weg|op|dossiers|foto*',
          'wij|we|ik verwijderen|wissen|gooien|verwijder|gooi geen|niets …3 {gegevens}|weg|dossiers|foto*',
          'blijven|blijft …2 bestaan|staan|bewaard ook na|nadat|als …6 opzegging|uitschrijving|vertrek|uitgeschreven|opgezegd|opzegt|uitschrijft',
          'einddatum|eindtermijn …3 niet|geen',
          '{gegevens} …4 nimmer|nooit …6 {wissen}',
          'geen …1 termijn|einde|grens|einddatum|eindtermijn|maximum|limiet …3 aan|voor|van|op …3 bewaren|bewaring|opslag',
          'aan|voor|op …2 bewaren|bewaring|opslag …6 geen …1 termijn|einde|grens|einddatum|eindtermijn|maximum|limiet',
          'geen …1 einddatum|eindtermijn|bewaartermijn|bewaartermijnen vastgesteld|bepaald|vastgelegd|afgesproken|gesteld',
          'zonder …2 beperking in|van de? tijd|duur',
          '*gegevens|*dossier|*dossiers|*bestand|foto* …1 onbeperkt|permanent|levenslang|eeuwig',
        ],
        and: [['{gegevens}', '{soort}', '{bewaar}', 'dossier*', 'foto*|beeld*']],
        unless: [
          '<number> {periode}',
          'zolang|zo_lang|totdat|tenzij|voordat|zonder …3 toestemming',
          'niet|nooit …1 onbeperkt|permanent|levenslang|eeuwig',
          ...NOT_YET_NL,
          'bewaarplicht|wet|wettelijk*|verplicht|nodig|noodzakelijk',
          'cookie*|toegang|derden|sommige|backup*|herkomst|direct|meteen|automatisch',
          ...NOT_FOREVER_NL,
        ],
      },
      {
        says: [
          'wie|iedereen|eenmaal|eens …3 ooit|eens|eenmaal …6 blijft|blijven …4 systeem|bestand|*bestand|database|administratie|archief|computer',
        ],
        unless: [
          '<number> {periode}',
          'tot|totdat|zolang|zo_lang|tenzij|wet|wettelijk*',
          ...NOBODYS_NL,
        ],
        denied: 'no',
      },
      /** However long ago it was. */
      {
        says: [
          '{gegevens} …2 gooien|gooi|verwijderen|wissen|vernietigen wij|we|ik …1 niet|nooit',
          'wij|we|ik gooien|gooi {gegevens} …2 niet|nooit',
          '{gegevens} halen|haal wij|we|ik …1 nooit|niet …2 uit …3 systeem|bestand|*bestand|database|administratie|archief|computer',
        ],
        unless: [
          'zolang|zo_lang|tot|totdat|voor|tijdens|gedurende|binnen|tenzij|zonder|voordat|eerder|als|wanneer|indien|omdat|zodat|maar',
          'meteen|direct|automatisch|zomaar|zelf|bewaarplicht|wet|wettelijk*|verplicht|nodig|noodzakelijk|cookie*|backup*',
          ...NOBODYS_NL,
        ],
      },
      {
        says: ['verwijderen|wissen …6 nooit', 'nooit …4 verwijderd|gewist'],
        unless: [...NOT_YET_NL, ...NOBODYS_NL],
      },
      {
        says: [
          'hanteren|hanteer|hanteert|kennen|stellen|geldt|is|bestaat geen maximale?|maximum? bewaartermijn*|bewaarperiode',
          'geen maximale|uiterste bewaartermijn|termijn|bewaarduur',
          'zonder …2 tijdslimiet|einddatum|tijdsbeperking|bewaartermijn|termijn …6 {bewaar}',
          '{bewaar} …6 zonder …2 tijdslimiet|einddatum|tijdsbeperking|bewaartermijn|termijn|beperking',
          '{bewaar} …8 geen …2 termijn|limiet|einddatum verbonden|gesteld|aan',
        ],
        unless: [
          'cookie*',
          'omdat',
          'geen gegevens',
          '<number> {periode}',
          '{periode} maar',
          ...NOBODYS_NL,
        ],
      },
      {
        says: ['onbepaalde tijd|duur', 'voor altijd', 'onbeperkt houdbaar|bewaren'],
        and: [['{soort}', 'gegevens', '*gegevens']],
        in: ['item', 'row'],
        unless: ['verwijder*', 'cookie*', ...NOT_FOREVER_NL],
        denied: 'no',
      },
      {
        says: ['blijven|blijft …4 bewaard', 'bewaard …2 blijven'],
        unless: [
          '<number> {periode}',
          'tot|totdat|zolang|zo_lang|gedurende|indien|als|tenzij',
          'wet*',
          'cookie*',
          'veilig',
          ...NOBODYS_NL,
        ],
      },
      {
        says: ['ongelimiteerd|onbeperkt|onbepaald|oneindig'],
        and: [['geldigheidsduur', '*termijn*', 'bewaarduur']],
        unless: NOBODYS_NL,
      },
      {
        says: ['onbeperkt', 'voor altijd', 'onbepaalde tijd', 'oneindig', 'permanent'],
        under: ['{bewaar}', '*bewaartermijn*', 'hoe lang'],
        in: ['row', 'item'],
        unless: ['verwijder*', 'contract', 'dienstverband', ...NOBODYS_NL],
      },
    ],
    en: [
      ...unaskedCues.en,
      ...noEndCues.en,
      {
        says: [
          'no|without …4 deletion|erasure|removal date|deadline|schedule|timeline|time_limit|period|term',
          'no …4 date|deadline …4 deletion|erasure',
        ],
        unless: UNDATED_YET_EN,
      },
      {
        says: [`{keep} …10 ${FOREVER_EN}`, '{keep} …6 for ever', `${FOREVER_EN} …6 {keep}`],
        unless: [
          'permanently …4 delet*|eras*|remov*',
          'delet*|eras*|remov*|destroy* …4 permanently',
          'deleted|erased|removed|destroyed indefinitely|forever',
          'contract*',
          'you stay|remain',
          ...NOBODYS_EN,
        ],
        denied: 'no',
      },
      /** The denial is of what is thrown away, not of keeping the rest. */
      {
        says: [
          `not|never deleted|erased|removed|destroyed is|are|stays|remains {keep}? …3 ${FOREVER_EN}`,
        ],
        unless: NOBODYS_EN,
      },
      {
        says: ['never delete*|erase*|remove*'],
        unless: ['cookie*', ...NOT_YET_EN, ...NOBODYS_EN],
      },
      {
        says: [
          'no …2 limit …8 keep|retain|retention|store|stored|hold|held',
          '{keep} …10 unlimited period|time|duration|term',
          'remain|remains|stay|stays …8 unlimited period|time',
          'remain|remains|stay|stays|{keep} …8 without …2 limit|limitation',
          'remain|remains|stay|stays …6 indefinitely|forever|permanently',
          `archive|archived|archives …5 ${FOREVER_EN}`,
          '{keep} …8 for life',
          'no …1 retention period|limit|periods for|on',
          'retention period|periods …3 unlimited|indefinite|permanent|forever',
        ],
        unless: ['cookie*', 'contract*', 'not …6 unlimited', 'you stay|remain', ...NOBODYS_EN],
      },
      /** Until somebody thinks of asking. */
      {
        says: [
          '{keep} …4 as_long_as you …3 ask|request|tell …6 {erase}',
          '{keep} …4 as_long_as|while no …2 request …6 {erase}',
        ],
        and: [['{data}', '{kindOfData}']],
        unless: UNASKED_EN,
      },
      {
        says: ['{keep} …4 unless you …3 ask|request|tell …6 {erase}'],
        and: [['{data}', '{kindOfData}']],
        unless: ['until|during|season', ...UNASKED_EN],
      },
      ...afterwardsCues.en,
      /** For a day that may never come. */
      {
        says: [
          'stay|stays|remain|remains|kept on file …6 future|next|later|in_case|again',
          'on file|record for future|next|later',
          'remain|remains|stay|stays …2 in|on our|the system|database|records|file|files|website|archive',
          'remain|remains|stay|stays|kept …8 for ever',
          'kept|retained|stored for good',
          'not|no|never …1 set|fixed|defined|determined …1 retention period|end|limit|date',
          'never throw …3 away',
          'no end|time date|limit …1 to|on …3 storage|keeping|retention',
          'data|details|records|information|photographs unlimited|permanent|indefinite',
        ],
        and: [['{data}', '{kindOfData}', 'photograph*|images', 'register']],
        unless: [
          '<number> {period}',
          'until|unless|while|as_long_as|necessary|needed|required|law|legal*',
          'cookie*|backup*|access|cached|third|google|search',
          'permanent staff|member*|contract*|address|residence',
          ...NOBODYS_EN,
        ],
      },
      {
        says: [
          'keep|keeps|kept|retain|retains|retained|hold|held|store|stored …8 to be on the safe side',
          'keep|keeps|kept|retain|retains|retained|hold|held|store|stored …8 just in case',
        ],
        and: [['{data}', '{kindOfData}']],
        unless: [
          '<number> {period}',
          'until|unless|while|as_long_as|during|after|up_to|no_longer',
          'law|legal*|cookie*|backup*',
          ...NOBODYS_EN,
        ],
        denied: 'no',
      },
      {
        says: ['do|does|will not delete|erase|destroy|remove …6 {data}'],
        unless: [
          'until|unless|before|if|when|where|while|immediately|automatically|because',
          'law|legal*|cookie*|backup*|accident*|right',
          ...NOBODYS_EN,
        ],
      },
      {
        says: [
          'as long as the|our|this|my? club|company|association|charity|organisation|organization|society|business|church|group|we …3 exists|exist|operates',
          'lifetime|life of the club|company|association|charity|organisation|society|business|church|group',
          'after|even_after|when you …4 leave|cancel|resign …8 remains|remain|stays|stay …3 in|on …3 list|file|database|records|system',
        ],
        unless: ['<number> {period}', 'law|legal*|cookie*', ...NOBODYS_EN],
        denied: 'no',
      },
      {
        says: [
          'remain|remains|stay|stays|kept …4 database|records|system|files|list|books for good|ever',
        ],
        unless: NOBODYS_EN,
        denied: 'no',
      },
      {
        says: ['permanent'],
        and: [['records', '{keep}', 'archive*']],
        in: ['row', 'item'],
        unless: ['cookie*', 'staff|employ*|contract*|address|residence|delet*', ...NOBODYS_EN],
      },
      {
        says: [FOREVER_EN],
        and: [['{keep}', 'retained', 'records']],
        in: ['row', 'item'],
        unless: ['permanently …4 delet*|eras*|remov*', ...NOBODYS_EN],
      },
    ],
  },
  facts: {
    /** Reactions stay as long as the page they stand under. */
    public: {
      nl: [{ says: ['reactie*|commentaar|review*|recensie*|bericht*|blog*'] }],
      en: [{ says: ['comment*|review*|post*|blog*'] }],
    },
  },
  judge: ({ raisedBy, fact }) => {
    const others = without(raisedBy, fact('public'));
    return others.length > 0 ? raisedOn(raisedBy) : raisedOn(raisedBy, 'medium');
  },
};
