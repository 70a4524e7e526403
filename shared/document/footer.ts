/** The foot of every page: whose document, of which version or day. */
import { documentMessages } from '../i18n/document.ts';
import { formatDate } from '../i18n/format.ts';
import { adoptionOf, type ComposeContext } from './context.ts';
import type { Document, Line } from './model.ts';
import { organisationName } from './register/identity.ts';
import { line } from './runs.ts';

export function footerOf(context: ComposeContext, title: string): Document['footer'] {
  const organisation = context.index.single('organisation');
  const name: Line = organisation ? organisationName(context, organisation) : [];
  const known = name.length > 0 && name.every((run) => run.origin !== 'missing');
  return { left: known ? line(name, ` · ${title}`) : line(title), middle: stateLine(context) };
}

/** "Versie 1, 21 november 2026" or "Momentopname van 21 november 2026". */
export function stateLine(context: ComposeContext): Line {
  const words = documentMessages[context.language];
  const adoption = adoptionOf(context);
  if (!adoption) return line(words.snapshot(formatDate(context.date, context.language)));
  return line(words.version(adoption.version, formatDate(adoption.on, context.language)));
}

/** The organisation's own mark and colour, where it has them. */
export function brandOf(context: ComposeContext): Pick<Document, 'logo' | 'accent'> {
  const organisation = context.index.single('organisation');
  return {
    ...(organisation?.logo ? { logo: organisation.logo } : {}),
    ...(organisation?.accent ? { accent: organisation.accent } : {}),
  };
}
