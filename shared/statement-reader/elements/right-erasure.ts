import type { ElementRules } from './element.ts';
import { rightErasureEn } from './right-erasure-en.ts';
import { rightErasureNl } from './right-erasure-nl.ts';
import { erasureAskedEn, erasureAskedInPartEn } from './rights-asked-en.ts';
import { erasureAskedInPartNl, erasureAskedNl } from './rights-asked-nl.ts';
import { erasureInPlainEn } from './rights-in-plain-en.ts';
import { erasureInPlainNl } from './rights-in-plain-nl.ts';
import {
  LEADS_EN,
  LEADS_NL,
  rightAsItem,
  rightInRowEn,
  rightInRowNl,
  rightsInOneBreathEn,
  rightsInOneBreathNl,
} from './rights-in-rows.ts';
import { erasureOfferedInPartEn } from './rights-offered-en.ts';
import { erasureOfferedInPartNl, erasureOfferedNl, erasureSaidNl } from './rights-offered-nl.ts';

/** AVG 17: to have data erased. */
export const rightErasure: ElementRules = {
  key: 'right_erasure',
  full: {
    nl: [
      ...rightErasureNl,
      ...erasureInPlainNl,
      ...erasureAskedNl,
      ...erasureOfferedNl,
      ...erasureSaidNl,
      rightInRowNl('wissing|verwijdering|gegevenswissing|vergetelheid|wissen|verwijderen'),
      rightAsItem(LEADS_NL, 'wissen|verwijderen|schrappen|vernietigen|wissing|verwijdering'),
      rightsInOneBreathNl,
    ],
    en: [
      ...rightErasureEn,
      ...erasureInPlainEn,
      ...erasureAskedEn,
      rightInRowEn('erasure|deletion|removal|erase|delete'),
      rightAsItem(LEADS_EN, 'delete|erase|remove|deletion|erasure|removal'),
      rightsInOneBreathEn,
    ],
  },
  part: {
    nl: [
      ...erasureAskedInPartNl,
      ...erasureOfferedInPartNl,
      {
        says: [
          'contact|mail|mailen|terecht|wenden|benaderen …8 over|voor|inzake het? verwijderen|verwijdering van …3 foto*|*foto|*fotos|beelden|*beelden|video*',
        ],
        unless: ['cookie*', 'wij|we|ik …2 contact|mailen|benaderen'],
        denied: 'no',
      },
      {
        says: [
          'ervan|er overtuigd …24 minderjarig*|kind|kinderen …16 verwijderen|wissen wij|we|ik',
          'overtuigd|denkt|denk|meent|gelooft|vermoedt|ontdekt|merkt …24 minderjarig*|kind|kinderen …24 contact|mail|meld|laat …14 verwijderen|wissen|wij_wissen|wij_verwijderen|we_wissen|we_verwijderen',
        ],
        unless: ['cookie*'],
      },
      {
        says: [
          '{gegevens}|naam|namen|*adres|telefoonnummer|foto* …4 van|uit de|deze|die|onze|het|dit …2 lijst|*lijst|gids|boekje|smoelenboek|website|site laten? halen|afhalen',
          'van|uit de|deze|die|onze|het|dit …2 lijst|*lijst|gids|boekje|smoelenboek|website|site laten halen|afhalen',
        ],
        and: [['{rechtOp}']],
        unless: ['wij|we|ik halen|haal', 'mailinglijst|maillijst|adressenlijst', 'nieuwsbrief*'],
        denied: 'no',
      },
      {
        says: [
          'niet mogelijk …14 te? laten? verwijderen|wissen|vernietigen',
          'niet|geen …8 verwijderd|gewist|vernietigd worden',
          'kunnen|kan|kunt|kun …14 niet …4 laten? verwijderen|wissen|vernietigen',
        ],
        and: [
          [
            'zolang',
            'totdat',
            'voordat',
            'tenzij',
            'pas als|wanneer|nadat',
            'wettelijk*',
            'bewaarplicht',
          ],
          ['{gegevens}'],
          ['{u}', 'verzoek*'],
        ],
        unless: ['cookie*', 'browser*', '{derden}'],
      },
    ],
    en: [
      ...erasureAskedInPartEn,
      ...erasureOfferedInPartEn,
      {
        says: [
          'contact|email|mail|approach|write|ask …8 about|regarding|concerning removal|deletion|removing|deleting of? …2 photo*|picture*|image*|video*|footage',
        ],
        unless: ['cookie*', 'we|i contact|email|mail|write|ask'],
        denied: 'no',
      },
      {
        says: [
          'you …2 believe|think|know|discover|learn|become_aware|are_aware …24 child|children|minor|minors …24 contact|email|tell|let|notify …20 {erase}',
        ],
        unless: ['cookie*'],
      },
      {
        says: [
          'not possible …14 delete|erase|remove|deleted|erased|removed',
          'cannot …6 delete|erase|remove|deleted|erased|removed',
        ],
        and: [
          ['as long as', 'until', 'unless', 'law', 'legally'],
          ['{data}'],
          ['your', 'request*'],
        ],
        unless: ['cookie*', 'browser*', 'third part*'],
      },
    ],
  },
};
