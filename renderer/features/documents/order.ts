/** What one wants made: of which documents, for whom, in which languages and forms. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { DocumentsScreenMessages } from '../../../shared/i18n/app/documents.ts';

type Make = InputOf<'documents.make'>;
export type Planned = OutputOf<'documents.plan'>[number];
export type Profile = Make['profile'];
export type Format = Make['formats'][number];

export interface Order {
  readonly profile: Profile;
  readonly languages: readonly Language[];
  readonly formats: readonly Format[];
  /** Names of the planned documents; undefined: nobody chose yet. */
  readonly chosen: readonly string[] | undefined;
  readonly ended: boolean;
  readonly dismissed: boolean;
  readonly supplement: boolean;
}

export const firstOrder = (language: Language): Order => ({
  profile: 'authority',
  languages: [language],
  formats: ['pdf'],
  chosen: undefined,
  ended: false,
  dismissed: false,
  supplement: true,
});

/** Before anybody chooses: the register and the first statement, which is what most come for. */
export function chosenOf({ chosen }: Order, plan: readonly Planned[]): readonly Planned[] {
  if (chosen !== undefined) return plan.filter(({ name }) => chosen.includes(name));
  const first = ['register', 'processor-register', 'statement'].map((document) =>
    plan.find((each) => each.document === document),
  );
  return first.filter((each) => each !== undefined);
}

/** The data themselves hold more than the public may see. */
export const formatsOf = ({ formats, profile }: Order): readonly Format[] =>
  profile === 'public' ? formats.filter((format) => format !== 'json') : formats;

/** The data are one file in every language. */
export function fileCount(order: Order, chosen: readonly Planned[]): number {
  const documents = chosen.reduce((sum, { files }) => sum + files, 0);
  const formats = formatsOf(order);
  const texts = formats.filter((format) => format !== 'json').length;
  return documents * texts * order.languages.length + (formats.includes('json') ? 1 : 0);
}

export const wantedOf = ({ document, audience, statement }: Planned) => ({
  document,
  ...(audience === undefined ? {} : { audience }),
  ...(statement === undefined ? {} : { statement }),
});

export function extrasOf({ ended, dismissed, supplement }: Order): Pick<Make, 'include' | 'omit'> {
  return {
    include: [
      ...(ended ? (['ended'] as const) : []),
      ...(dismissed ? (['dismissed'] as const) : []),
    ],
    omit: supplement ? [] : ['supplement'],
  };
}

/** Papers for the client: one makes them beside the documents, whoever those are for. */
export const isPaper = ({ document }: Planned): boolean =>
  ['questions', 'texts', 'supplier-letter'].includes(document);

/** @param brand tells several statements for the same readers apart */
export function documentName(
  planned: Planned,
  messages: DocumentsScreenMessages,
  brand: string | undefined,
): string {
  if (planned.document !== 'statement') return messages.documents[planned.document];
  const name = messages.statementFor[planned.audience ?? 'customers'];
  return planned.statement === undefined || brand === undefined ? name : `${name}, ${brand}`;
}
