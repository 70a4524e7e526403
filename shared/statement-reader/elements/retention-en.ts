import type { Cue } from '../rules/cue.ts';

/** English cues of how long data are kept. */
export const retentionEn: {
  readonly full: readonly Cue[];
  readonly part: readonly Cue[];
} = {
  full: [
    {
      says: [
        'how long|retention …16 <number> {period}',
        'long|retention …16 until|after|as_long_as|while',
      ],
      in: ['row', 'item'],
      unless: ['cookie*', 'as long as …8 necessary|needed'],
    },
    {
      says: [
        'as long as you …6 account|member|customer|client|subscribed|registered|pupil|patient',
        'goes|go|gone|thrown_away …6 <number>|a {period} after',
        'a year|month|week|day after …8 last|end|visit|delivery|treatment|lesson|departure|leaving',
        '<number> {period} after',
        'until you …4 unsubscribe|leave|withdraw|delete|cancel|ask',
        'the day|week after',
        'for <number> {period}',
        'after <number> {period} …8 {keep}|{erase}|wiped|gone|destroyed|archive',
        'kept for …4 {period}',
      ],
      and: [
        [
          '{keep}',
          '{data}',
          '{erase}',
          'everything',
          'goes',
          'footage',
          'invoices',
          'shred*',
          'notes',
          'records',
          'file',
          'they',
          'it',
          'images',
        ],
      ],
      unless: [
        'cookie*',
        'right to',
        'within <number>',
        'request*',
        'respond*',
        'guarantee',
        'warranty',
        'under',
        'younger',
        'years old',
        'breach*',
        'years of experience',
        'as long as …6 necessary',
        'aged',
      ],
    },

    {
      says: [
        '{keep} …8 indefinitely|forever|permanently',
        'indefinitely|permanently …6 {keep}',
        '{keep}|{erase} …6 at the end of',
        'after …8 {erase}|wiped|removed|deleted|destroyed',
        '<number> {period} …6 {erase}|wiped',
      ],
      unless: ['cookie*', 'right to', 'within <number>', 'request'],
    },
    {
      says: [
        '{keep} …16 <number> {period}',
        '<number> {period} …12 {keep}',
        '{keep} …10 until|while',
        'until|while …12 {keep}',
        '{keep} …12 as long as you|your',
        '{keep} …12 as long as the account|membership|contract|relationship',
        '{keep} …12 duration of',
        'statutory retention',
        'retention period* of',
      ],
      unless: [
        'cookie*',
        'as long as …4 necessary|needed|required',
        'within <number>',
        'right to',
        'complain*',
      ],
      denied: 'no',
    },
    {
      says: ['<number> {period}', 'until', 'as long as you|your'],
      under: ['{keep}', 'retention', 'how long'],
      unless: ['as long as …4 necessary|needed|required', 'request*', 'respond*'],
    },
    {
      says: ['<number> {period}'],
      and: [['retention', '{keep}']],
      in: ['row', 'item'],
      unless: ['cookie*'],
    },
    {
      says: [
        '{erase}|shred*|take|taken …10 when|once|after|if|as_soon_as you …3 leave|cancel|unsubscribe|move|finish|stop|close|resign',
        'when|once|after|if|as_soon_as you …3 leave|cancel|unsubscribe|stop|close|finish|resign …12 {erase}|wiped|destroyed|shred*|take|taken',
        'once|when|after …6 ends|end|ended|expires|expired|closed|finished|completed …10 {erase}|destroyed|wiped',
        '{erase}|destroyed|wiped …8 once|when|after …6 ends|end|ended|expires|expired|closed|finished|completed',
        'overwritten …6 after|every|within',
        'for a? period of …2 <number> {period}',
        'as long as you are|remain|have …4',
        'while you are|remain|have …4',
        '{keep} …8 as long as …6 required by law',
        'as long as the|hmrc law|tax|statut* …3 requires|obliges',
      ],
      and: [['{keep}', '{data}', 'footage', 'recordings', 'images', 'list', 'lists']],
      unless: [
        'as long as …2 necessary|needed',
        'cookie*',
        'right to',
        'rights',
        'request*',
        'complain*',
        'warranty',
        'guarantee',
        'if you want us',
        'respond*',
        'breach*',
      ],
    },
    {
      says: [
        'stay|stays|remain|remains …6 until|while|as_long_as_you',
        'shred|destroy|wipe|clear|clean|purge …8 at_the_end|after|every|each',
        'every|each year|month|season|summer|term|winter …10 {erase}|clear|clean|purge|shred|cleared',
        'cleared|cleaned|purged|shredded|emptied …4 every|each|annually|monthly|at_the_end',
      ],
      and: [['{data}', '{kindOfData}', '{keep}', 'forms', 'list', 'photo*', 'paper']],
      unless: ['cookie*', 'right', 'rights', 'complain*', 'necessary'],
    },
    {
      says: [
        'duration of …4 membership|contract|course|treatment|employment|agreement|subscription|project',
        'length|term of …2 membership|contract|agreement|subscription',
        'hmrc|tax|law|statut*|accounting …10 <number> years',
        '<number> years …8 hmrc|tax|accounting',
        'if|when|once you …3 not|no …6 <number> {period} …10 {erase}',
        'after <number> {period} of inactivity',
        'hang|hold|holds on to …8 <number> {period}',
      ],
      and: [
        ['{keep}', '{data}', '{kindOfData}', 'hang', '{erase}', 'plus', 'invoices', 'account*'],
      ],
      unless: [
        'cookie*',
        'right',
        'rights',
        'request*',
        'respond*',
        'complain*',
        'warranty',
        'guarantee',
        'breach*',
        'experience',
        'younger',
        'older',
        'as long as …2 necessary|needed',
      ],
    },
    {
      says: [
        'once|twice a|every|each year|month|season …10 {erase}|clear|clean|cleaned|purged|tidied',
        'clean*|clear*|purge*|tidy|tidied …4 once|twice|every|each …2 year|month|season',
        'stay|stays|remain|remains|kept|shown …8 one|a|two season|year|month|term|week',
        'shredded|destroyed|deleted|wiped|thrown …4 straight|immediately|directly|right after',
      ],
      and: [
        ['{data}', '{kindOfData}', 'forms', 'list', 'lists', 'photo*', 'paper', 'emails', 'notes'],
      ],
      unless: ['cookie*', 'right to', 'rights', 'complain*', 'necessary', 'request*'],
    },
    {
      says: ['<number> {period}'],
      beside: ['retention periods', 'how long …8 {keep}'],
      and: [['{data}', '{kindOfData}', 'enquiries', 'invoices', 'quotes', 'members', 'customers']],
      unless: ['cookie*', 'right to', 'request*', 'within', 'younger', 'older', 'respond*'],
    },
    {
      says: ['<number> {period} after|from …4 last|end|final|leaving|invoice|contact|payment'],
      beside: ['{keep} …10 necessary|needed|required', '{data} …6 {keep}'],
      unless: ['cookie*', 'right', 'request*', 'guarantee', 'warranty', 'refund*', 'return*'],
    },
    {
      says: [
        'images|footage|recordings|cctv|photos|photographs …2 <number> {period}',
        'go|goes through …4 files|records|lists …4 every|each …3 {period}|year|month',
      ],
      unless: ['cookie*', 'right', 'request*', 'within', 'complain*'],
    },
  ],
  part: [
    { says: ['when …4 no longer need*', 'no longer need*'], unless: ['right'] },
    {
      says: ['no|not longer than …6 necessary|needed|need', 'as long as …6 need|needed|necessary'],
      titled: ['{keep}', 'retention', 'how long'],
      unless: ['cookie*'],
    },
    {
      says: [
        'how long …6 {keep} …6 depends|varies',
        'retention …6 depends|varies',
        '{keep} …12 as long as …4 need|must',
        '{keep} …12 as long as …2 have to',
      ],
      unless: ['cookie*', 'right to'],
    },
    {
      says: ['{keep} …16 <number> {period}'],
      and: [['{data}', '{keep}', 'it']],
      unless: ['cookie*', 'right to', 'request*', 'within <number>', 'younger', 'older'],
    },
    {
      says: [
        '{keep} …14 necessary|needed|required',
        'no longer than',
        'as long as …6 necessary|needed|required',
        'retention period*',
      ],
      and: [['{data}', '{keep}', 'it']],
      unless: ['cookie*', 'right to'],
    },
  ],
};
