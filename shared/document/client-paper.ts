/** What the papers for a client share: their head with the consultant's name and mark, and their foot. */
import { clientMessages } from '../i18n/client.ts';
import type { ComposeContext } from './context.ts';
import { brandOf, footerOf } from './footer.ts';
import { foreignTextNote } from './foreign-text.ts';
import type { Block, Document, DocumentKind } from './model.ts';
import { head } from './register/parts.ts';
import { paragraph } from './runs.ts';

/** Never a CONCEPT: nobody relies on them as a record. */
export function clientPaper(
  context: ComposeContext,
  kind: DocumentKind,
  title: string,
  blocks: readonly Block[],
): Document {
  const { name, logo } = context.consultant ?? {};
  const by = name === undefined ? [] : [paragraph(head(prepared(context, name)), 'small')];
  const section = { id: kind, orientation: 'portrait' as const, newPage: false, blocks };
  const note = foreignTextNote([section], context.language);
  return {
    kind,
    language: context.language,
    profile: context.profile,
    title,
    footer: footerOf(context, title),
    concept: false,
    date: context.date,
    ...brandOf(context),
    ...(logo === undefined ? {} : { consultantLogo: logo }),
    sections: [{ ...section, blocks: [...blocks, ...(note ? [note] : []), ...by] }],
  };
}

const prepared = (context: ComposeContext, name: string): string =>
  clientMessages[context.language].preparedBy(name);
