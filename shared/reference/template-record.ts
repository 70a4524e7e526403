/**
 * The shape of the templates (voorbeelden) of processing activities, `template.*`. What a template
 * holds is a suggestion that a person opens and confirms. It says nothing of transfers, measures
 * taken, a DPIA made or the absence of recipients: those only a person can answer.
 */
import { z } from 'zod';
import { statementGroups } from '../domain/purpose.ts';
import { bilingual, confidence, lawRecord } from './record.ts';
import { ownList } from './vocabulary.ts';

const idOf = (list: string) => z.string().regex(new RegExp(`^${list}\\.[A-Za-z0-9.-]+$`));

/** Left out of a new activity unless the person says that it is there. */
const optional = z.literal(true).optional();

const subjectPart = z.strictObject({ term: idOf('subject'), optional });

const dataPart = z.strictObject({
  term: idOf('data'),
  source: z.enum(['person', 'observed', 'thirdParty', 'public', 'derived']),
  /** Who it comes from, where that is not the person: Art. 14(2)(f). */
  sourceText: bilingual.optional(),
  obligatory: z.enum(['statutory', 'contractual', 'no']).optional(),
  obligatoryLaw: idOf('lawRef').optional(),
  /** What follows without them, where they must be given. */
  consequence: idOf('consequence').optional(),
  subjects: z.array(idOf('subject')).min(1).optional(),
  detail: bilingual.optional(),
  art9: idOf('art9').optional(),
  uavg: idOf('uavg').optional(),
  art10: idOf('art10').optional(),
  bsnLaw: idOf('lawRef').optional(),
  optional,
});

const basisPart = z.strictObject({
  basis: idOf('basis'),
  law: idOf('lawRef').optional(),
  contract: bilingual.optional(),
  interest: bilingual.optional(),
  /** Absent: all of the activity. */
  subjects: z.array(idOf('subject')).min(1).optional(),
  data: z.array(idOf('data')).min(1).optional(),
});

const purposePart = z.strictObject({
  term: idOf('purpose'),
  /** Where two purposes of an activity have the same term: what a period calls this one. */
  key: idOf('purpose').optional(),
  /** Words of its own where the vocabulary's are too wide. */
  text: bilingual.optional(),
  group: z.enum(statementGroups),
  marketing: z
    .strictObject({
      channels: z.array(z.enum(['email', 'socialMedia', 'onlineAds', 'post'])).min(1),
      rule: z.enum(['consent', 'softOptIn']).optional(),
    })
    .optional(),
  /** Exactly one for each purpose, subject and data. */
  bases: z.array(basisPart).min(1),
  optional,
});

const recipientPart = z.strictObject({
  term: idOf('recipient').optional(),
  /** For a recipient that the vocabulary has no word for. */
  words: bilingual.optional(),
  kind: z.enum([
    'processor',
    'independent',
    'joint',
    'public',
    'authorityDuty',
    'authorityInquiry',
  ]),
  optional,
});

const retentionPart = z.strictObject({
  rule: idOf('retention').optional(),
  /** Where no row of the retention list fits. */
  criterion: idOf('criterion').optional(),
  purposes: z.array(idOf('purpose')).min(1).optional(),
  data: z.array(idOf('data')).min(1).optional(),
  optional,
});

export const templateParts = {
  subjects: z.array(subjectPart),
  data: z.array(dataPart),
  purposes: z.array(purposePart),
  recipients: z.array(recipientPart),
  retention: z.array(retentionPart),
};

export const templateGroups = ['customers', 'site', 'money', 'staff', 'other'] as const;

export const templateRecord = lawRecord.extend({
  ...templateParts,
  /** What the owner of a small business calls it. */
  plainNl: z.string().min(1),
  plainEn: z.string().min(1),
  group: z.enum(templateGroups),
  /** D: from the person, Art. 13. I: from others, Art. 14. */
  sources: z.array(z.enum(['D', 'I'])).min(1),
  /** Whether the person must give the data: by contract, by statute, or free. Art. 13(2)(e). */
  must: z.enum(['C', 'S', 'F']),
  basisNote: bilingual,
  /** Measures that this activity asks beyond `baseMeasures`. */
  measures: z.array(idOf('measure')),
  dpia: z.strictObject({
    hint: z.enum(['no', 'check', 'yes']),
    note: bilingual.optional(),
    apList: z.array(idOf('apDpia')).min(1).optional(),
  }),
  /** A usual supplier is American: ask where the data go. */
  usSuppliers: z.literal(true).optional(),
  warnings: z.array(
    z.strictObject({
      nl: z.string().min(1),
      en: z.string().min(1),
      source: z.string().min(1),
      confidence,
    }),
  ),
});
export type TemplateRecord = z.infer<typeof templateRecord>;
export type TemplateParts = Pick<TemplateRecord, keyof typeof templateParts>;

type Body = Omit<
  TemplateRecord,
  'id' | 'nl' | 'en' | 'plainNl' | 'plainEn' | 'source' | 'asOf' | 'confidence'
>;

/** In: number, formal and plain names, content. Out: the record; the choice of defaults is our own. */
export function template(
  id: string,
  [nl, en]: readonly [string, string],
  [plainNl, plainEn]: readonly [string, string],
  body: Body,
): TemplateRecord {
  return { id: `template.${id}`, nl, en, plainNl, plainEn, ...body, ...ownList };
}

/** Measures that every activity asks; whether they are taken a person answers. */
export const baseMeasures: readonly string[] = [
  'measure.mfa',
  'measure.roles',
  'measure.uniqueAccounts',
  'measure.encTransit',
  'measure.diskEnc',
  'measure.patching',
  'measure.antimalware',
  'measure.backup',
  'measure.dpa',
  'measure.nda',
  'measure.deletion',
];
