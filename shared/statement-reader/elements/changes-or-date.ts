import { TITLES_TOO } from '../rules/cue.ts';
import type { ElementRules } from './element.ts';

/** WP260: that the statement can change, or the day from which it holds. */
export const changesOrDate: ElementRules = {
  key: 'changes_or_date',
  full: {
    nl: [
      {
        says: [
          'tekst|pagina|versie|{verklaring} …3 is|zijn|van|dateert …4 <number> {maandnaam} <year>',
          'tekst …8 wijzigen|gewijzigd|aanpassen|aangepast|veranderen|bijgewerkt',
          '{maandnaam} <year>',
        ],
        and: [
          [
            'tekst',
            '{verklaring}',
            'versie',
            'bijgewerkt',
            'gewijzigd',
            'pagina',
            'opgesteld',
            'vastgesteld',
            'geldig',
            'datum',
            'aangepast',
          ],
        ],
        unless: ['wet', 'avg', '25 mei 2018'],
        in: TITLES_TOO,
      },

      {
        says: [
          '{verklaring} …14 wijzig*|gewijzigd|aanpas*|aangepast|herzien|bijgewerkt|veranderen|veranderd|geactualiseerd|bijwerken',
          '{verklaring} …10 aan te passen',
          'wijzig*|aanpass*|aangepast|aanpassen|verander* …12 {verklaring}',
          'laatst …4 gewijzigd|bijgewerkt|aangepast|herzien',
          'laatste …3 wijziging|update|aanpassing',
          'versie* …3 <number>',
          'versie …4 <year>',
          'opgesteld …6 <year>',
          'datum …6 <year>',
          'bijgewerkt|gewijzigd|aangepast …4 <year>',
          'ingangsdatum|versiedatum',
          'van kracht … <year>',
          'wijzigingsdatum',
          'actuele versie',
        ],
        unless: [
          'wetgeving … van kracht',
          'sinds 25 mei',
          'vanaf 25 mei',
          'per 25 mei 2018 is',
          'avg … <year>',
          'bezwaar',
          'bewaar*',
          'wet …6 <year>',
        ],
        in: TITLES_TOO,
      },
      {
        says: ['wijzig*|aanpass*|actueel|update*', 'aan te passen'],
        under: ['wijziging*', 'aanpassing*', 'actualisatie', 'update*'],
        notUnder: ['inzage*', 'recht', 'rechten', '{wissen}', 'correctie', '{gegevens}'],
      },
      {
        says: [
          'aangepast|bijgewerkt|herzien|gewijzigd|geactualiseerd|vastgesteld|gepubliceerd op|per|dd <number>',
          'aangepast|bijgewerkt|herzien|geactualiseerd <number>',
        ],
        unless: ['wet', 'avg', 'wgbo', 'uwv', '{u}', 'bestelling', 'bewaar*'],
        in: TITLES_TOO,
      },
      {
        says: [
          'passen|past|pas|werken|werkt …8 {verklaring} …8 aan|bij',
          '{verklaring} …8 passen|past|pas wij|we|ik …6 aan',
          'wijzigt|verandert|veranderen|wijzigen …6 dan leest|ziet|vindt|staat|melden|plaatsen …8 hier|pagina|website|site',
          'nieuwe|nieuwste|aangepaste versie …6 {verklaring}|pagina|website|site|hier',
          'verandert|wijzigt er iets|wat|veel …10 versie|pagina|website|site|hier|bericht',
          '{verklaring}|reglement|protocol …2 is …4 <year> …6 vastgesteld|goedgekeurd|opgesteld|herzien',
          '{verklaring}|reglement|protocol …6 vastgesteld|goedgekeurd|opgesteld|herzien …4 <year>',
        ],
        unless: [
          'cookie*',
          '{gegevens} …3 wijzigt|verandert',
          '{soort}',
          'instellingen',
          'bestelling',
        ],
      },
      {
        says: [
          '<number> {maandnaam} <year>',
          '{maandnaam} <year>',
          'datum <number>',
          '{verklaring} …1 <year>',
          '<name> <number> {maandnaam} <year>',
        ],
        unless: [
          'de|het|een|van|op|is|zijn|was|werd|wordt|in|en|wij|we|u|je|te|voor|tot|sinds|per|om|uit|met|aan|bij|er',
          'avg|gdpr|wbp|wet|eu',
          'cookie*',
          'heeft|hebben',
          '{soort}',
        ],
        in: TITLES_TOO,
      },
      {
        says: ['<name> …1 {maandnaam} <year>'],
        unless: [
          'is|zijn|was|werd|wordt|worden|wij|we|u|je|ik|te|tot|sinds|per|vanaf|heeft|hebben|bestaat|opgericht|gevestigd',
          'avg|gdpr|wbp|wet|eu',
          'cookie*',
          '{soort}',
        ],
      },
      {
        says: ['pagina', 'website', 'regelmatig|geregeld', 'af en toe', 'verandert|veranderen'],
        titled: ['wijziging*', 'aanpassing*', 'actualisatie', 'update*', 'veranderingen'],
        unless: ['cookie*', 'afspraak|bestelling|reservering'],
      },
      {
        says: [
          'dit|deze|ons|onze document|reglement|tekst|pagina|beleid|verklaring …6 actualiseren|herzien|bijwerken|wijzigen|aanpassen|gewijzigd|aangepast|herzien',
          'dit|deze reglement|document|tekst|regeling treedt|geldt …8',
        ],
        unless: ['cookie*'],
      },
      {
        says: [
          '{verklaring} …6 jaarlijks|regelmatig|periodiek …4 bekeken|herzien|geevalueerd|bijgesteld|beoordeeld',
          '{verklaring} …8 bijgesteld|bijstellen',
        ],
        unless: ['cookie*'],
      },
      {
        says: [
          'passen|past|pas|werken wij|we|ik …3 deze|dit|onze tekst|pagina|document|reglement …3 aan|bij',
          'deze|dit tekst|pagina|document|reglement …4 aangepast|aanpassen|bijgewerkt|bijwerken|bijgesteld',
        ],
        unless: ['cookie*'],
      },
    ],
    en: [
      {
        says: [
          'text|page|{notice} …4 from|of|dates|is …4 <number> …2 <year>',
          'text|page …8 altered|changed|amended|modified|updated|revised',
          'changed|updated|revised|altered|reviewed …4 text|page|{notice}',
          'changed this {notice} on',
        ],
        unless: ['cookie*'],
        in: TITLES_TOO,
      },

      {
        says: [
          '{notice} …12 change*|update*|amend*|modif*|revis*|review*',
          'change*|update*|amend*|modif*|revis*|review* …10 {notice}',
          'last|latest …3 update*|modif*|change*|revis*|review*',
          'effective …6 <year>',
          '{notice} dates|dated …1 from? …2 <year>',
          'effective date',
          'version …3 <number>',
          'updated …4 <year>',
          'dated …4 <year>',
          'date …4 <year>',
        ],
        unless: ['cookie*'],
        in: TITLES_TOO,
      },
      {
        says: ['change*|update*|amend*'],
        under: ['change*', 'update*', 'amend*', 'revis*'],
        notUnder: ['right', 'rights', 'access', 'erasure|delet*', '{data}'],
      },
      {
        says: [
          'check|visit|revisit|review|look|come …4 back|page|website|regularly|periodically …10 update*|change*',
          'adopted|approved|agreed by|at|in|on …6 <year>',
          'changes|updates …6 posted|published|announced …4 page|website|site|here',
        ],
        unless: ['cookie*', 'price*', 'gdpr', 'your …3 {data} …4 change*'],
      },
      {
        says: [
          'reviewed|revised|amended|issued …6 <year>',
          'review date',
          'reviewed|revised|updated on? <number>',
        ],
        unless: ['cookie*', 'gdpr', 'your'],
        in: TITLES_TOO,
      },
      {
        says: [
          'tweak|alter|amend|change|update|revise …4 this|our …3 page|text|{notice}',
          'alter|change|tweak anything|things|something …8 post|tell|let|publish|here',
        ],
        unless: ['cookie*', 'your …3 {data}', 'browser*'],
      },
      {
        says: [
          '<number> {monthname} <year>',
          '{monthname} <year>',
          'date <number>',
          '{notice} …1 <year>',
        ],
        unless: [
          'the|a|an|of|on|is|are|was|were|in|and|we|you|to|for|until|since|by|from|with|at|has|have|i|our|it',
          'gdpr',
          'act',
          'cookie*',
        ],
        in: TITLES_TOO,
      },
      {
        says: [
          'page|website|site',
          'regularly|periodically',
          'time to time',
          'post|posted|publish*',
        ],
        titled: ['change*', 'update*', 'amend*', 'revis*'],
        unless: ['cookie*', 'booking*|order*|appointment*'],
      },
      {
        says: [
          'approved|adopted|agreed|signed|accepted …8 <number> {monthname} <year>',
          '{notice} …3 was|is …3 drawn|written|prepared|created|published|issued …6 <year>',
          'drawn_up|published|issued|written …4 {monthname} <year>',
        ],
        unless: ['gdpr', 'act', 'cookie*', 'order', 'book*'],
        in: TITLES_TOO,
      },
      {
        says: [
          'these|this rules|document|text|page|regulations take|takes|took effect',
          'alter|amend|change|update|revise …4 these|this rules|document|text|page|regulations',
          '{notice} …4 under …2 review',
        ],
        unless: ['cookie*', 'booking*'],
      },
      {
        says: [
          'adapt|adapts|adapted|adjust|adjusted|rewrite …4 this|these|our text|page|{notice}|rules',
        ],
        unless: ['cookie*'],
      },
    ],
  },
  part: { nl: [], en: [] },
};
