/** Ends in everyday words: off the list, out with the rubbish, a clean-up each year. */
import type { Cues } from '../rules/cue.ts';

const HELD_NL =
  'bestand|*bestand|lijst|*lijst|administratie|*administratie|systeem|*systeem|register|database|adresboek';
const ENDS_NL =
  'uitschrijft|uitschrijven|opzegt|opzeggen|afmeldt|afmelden|vertrekt|stopt|weggaat|vraagt|verzoekt|overlijdt|verhuist|lid|klant|donateur';
const PAPERS_NL =
  '{gegevens}|{soort}|mails|emails|berichten|facturen|dossiers|*formulieren|*lijsten|lijsten|foto*|bestanden|mailbox|archief|*bestand|appjes|aanvragen';
const RIDS_NL =
  'verwijderen|verwijder|wissen|wis|vernietigen|vernietig|ruimen|ruim|schonen|schoon|gooien|gooi|legen|leeg';
const OTHER_NL: readonly string[] = [
  'cookie*',
  'recht|rechten',
  'klacht*',
  'verzoek|verzoeken|kunt|kun|kan',
  'garantie*|retour*',
  'nodig|noodzakelijk',
];

const HELD_EN = 'list|lists|database|file|files|register|books|records|system|mailing_list';
const LEAVES_EN =
  'unsubscribe|leave|leaves|resign|resigns|cancel|cancels|ask|asks|tell|tells|opt_out|stop|stops|move|moves|withdraw';
const PAPERS_EN =
  '{data}|{kindOfData}|forms|form|applications|enquiries|messages|papers|notes|lists|list|records|orders|everything';
const DONE_EN =
  'delivered|shipped|dispatched|collected|arrived|posted|fitted|installed|repaired|over|complete|finished';
const OTHER_EN: readonly string[] = [
  'cookie*',
  'right|rights',
  'complain*',
  'request|requests',
  'warranty|guarantee|refund*',
  'necessary|needed',
  'password*',
];

/** Full cues. */
export const retentionPlainFull: Cues = {
  nl: [
    {
      says: [
        `blijft|blijven|blijf|staat|staan|sta …5 in|op …3 ${HELD_NL} …3 tot|totdat|zolang|zo_lang …6 ${ENDS_NL}`,
      ],
      unless: [...OTHER_NL, 'wachtlijst'],
      denied: 'no',
    },
    {
      says: [
        `${RIDS_NL} wij|we|ik …5 elk|ieder|elke|iedere …2 {periode}|seizoen|kwartaal|zomer|winter`,
        `elk|ieder|elke|iedere …2 {periode}|seizoen|kwartaal|zomer|winter ${RIDS_NL} wij|we|ik …6`,
        `eens|eenmaal|een_keer|tweemaal|twee_keer per|in_het {periode}|kwartaal|seizoen ${RIDS_NL} wij|we|ik …6`,
        `${RIDS_NL} wij|we|ik …5 eens|eenmaal|een_keer|tweemaal|twee_keer per|in_het {periode}|kwartaal|seizoen`,
      ],
      and: [[PAPERS_NL]],
      unless: [...OTHER_NL, 'cache|wachtwoord*', 'gebouw|lokaal|zaal|veld'],
      denied: 'no',
    },
    {
      says: [
        'verplicht|verplichting …3 dit|deze|die|dat|ze …2 <number> {periode} …2 te|doen|bewaren',
        'moeten|moet|dienen wij|we|ik …1 dit|deze|die|dat|ze …2 <number> {periode} …2 doen|bewaren|bijhouden',
      ],
      unless: ['cookie*', 'klacht*', 'garantie*'],
    },
    {
      says: [
        '{gegevens}|{soort}|facturen|*facturen|dossier|dossiers|*formulieren <number> {periode}',
      ],
      in: ['row'],
      beside: ['hoe_lang|hoelang|bewaren|bewaard', '*termijn|*termijnen|bewaarduur'],
      unless: ['cookie*', 'levering|levertijd|reactie', 'opzeg*'],
    },
  ],
  en: [
    {
      says: ['until there is|has_been a|an|the? …1 decision|answer|result|outcome'],
      unless: OTHER_EN,
      in: ['row'],
    },
    {
      says: [
        `stay|stays|remain|remains|kept …4 ${HELD_EN} …3 until|till|unless …2 {you}|they|he|she|somebody|someone …4 ${LEAVES_EN}`,
      ],
      unless: [...OTHER_EN.filter((words) => !words.startsWith('request')), 'waiting'],
      denied: 'no',
    },
    {
      says: [
        `once|when|after|as_soon_as …8 ${DONE_EN} …3 we|i …3 delete|erase|remove|destroy|shred|bin|wipe …6`,
        `once|when|after|as_soon_as …8 ${DONE_EN} …8 is|are …2 deleted|erased|removed|destroyed|shredded|binned|wiped`,
        `we|i …2 delete|erase|remove|destroy|shred|bin|wipe …8 once|when|after|as_soon_as …8 ${DONE_EN}`,
      ],
      and: [[PAPERS_EN]],
      unless: [...OTHER_EN, 'investigation'],
      denied: 'no',
    },
    {
      says: [
        'go|goes|put in|into|through the|our|a …1 shredder|bin|fire …6 after|at|every|once|when|within',
        `${PAPERS_EN} …3 discarded|purged|binned|scrapped …3 within|after …3 <number> {period}`,
        `discard|purge|bin|scrap ${PAPERS_EN} …4 within|after …3 <number> {period}`,
      ],
      and: [[PAPERS_EN]],
      unless: OTHER_EN,
      denied: 'no',
    },
    {
      says: ['{data}|{kindOfData}|invoices|accounts|records|forms|footage <number> {period}'],
      in: ['row'],
      beside: ['how_long', 'retention|kept'],
      unless: ['cookie*', 'delivery|response', 'notice'],
    },
  ],
};

/** Part cues: cleared out, and when is not told. */
export const retentionPlainPart: Cues = {
  nl: [
    {
      says: [
        'oude|verouderde|overbodige|overtollige|onnodige …1 {gegevens}|{soort}|dossiers|bestanden|mails …8 opgeschoond|geschoond|opgeruimd|verwijderd|gewist|vernietigd',
        `${RIDS_NL} …4 oude|verouderde|overbodige|overtollige|onnodige …1 {gegevens}|{soort}|dossiers|bestanden|mails`,
        '{gegevens}|*bestand|bestand|*lijst|*bestanden …4 regelmatig|periodiek|geregeld|tijdig …2 opgeschoond|geschoond|opgeruimd|verwijderd|gewist',
        'gearchiveerd|bewaard|bewaren|archiveren …4 historische|statistische …3 doeleinden|redenen|waarde|belang',
        'voor|om|wegens|vanwege …2 historische|statistische …3 doeleinden|redenen|waarde|belang …4 gearchiveerd|bewaard|bewaren',
      ],
      unless: [...OTHER_NL, 'onjuiste', '<number> {periode}'],
      denied: 'no',
    },
    {
      says: [
        'door …2 app|account te_verwijderen …8 gewist|verwijderd',
        'als|wanneer|indien|zodra {u} …4 app|account …2 verwijdert|verwijderd|wist|opheft …10 gewist|verwijderd|verdwijnen|verdwijnt|wissen',
      ],
      and: [['{gegevens}']],
      unless: ['cookie*', 'recht|rechten', 'klacht*', '<number> {periode}', 'niet|geen'],
    },
  ],
  en: [
    {
      says: [
        'not|never|dont|no …6 longer than …3 have_to|must|really_need|should',
        '{keep} …6 as_short a|an? time|period|term as_possible|practicable|necessary|we_can',
        '{keep} …4 shortest|minimum …1 time|period|term',
      ],
      and: [['{data}', '{kindOfData}', 'it', 'records']],
      unless: ['cookie*', 'right|rights', '<number> {period}', 'wait'],
    },
    {
      says: [
        'review|reviews|check|go_through …3 {data}|records|files|lists|what_we_hold …8 remove|delete|get_rid_of|destroy|weed|discard|shred',
        'get_rid_of|weed_out|clear_out|throw_out|discard …6 out_of_date|outdated|old|obsolete|no_longer_use|no_longer_relevant',
        '{data} …14 discarded|disposed_of|thrown_away|binned',
        'archived|kept|retained|held for …4 historical|historic|archival|statistical …4 purpose|purposes|reasons|interest|research|record|records',
      ],
      and: [['{data}', '{kindOfData}', 'records', 'files', 'hold', 'results', 'minutes', 'photos']],
      unless: [
        'cookie*',
        'right|rights',
        '<number> {period}',
        'securely|safely|confidentially …1 discarded|disposed_of',
        'discarded|disposed_of …1 securely|safely|confidentially',
        'unsuccessful',
        'not|never',
      ],
      denied: 'no',
    },
    {
      says: [
        'if|when|by you …3 delete|deleting|remove|uninstall …2 app|account …10 deleted|erased|removed|wiped',
        'deleting|removing|uninstalling …2 app|account …8 deletes|erases|removes|wipes',
      ],
      and: [['{data}']],
      unless: ['cookie*', 'right|rights', 'request*', '<number> {period}', 'not'],
    },
  ],
};
