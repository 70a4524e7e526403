/** What the sections of a statement share: whose it is, its words and form, its scope, what was said. */
import type { Audience } from '../../domain/activity.ts';
import type { Register } from '../../domain/register.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Form } from '../../i18n/parts.ts';
import { type StatementMessages, statementMessages } from '../../i18n/statement.ts';
import type { SectionId } from '../../i18n/statement-beginning.ts';
import { type ComposeContext, type ComposeOptions, contextOf } from '../context.ts';
import { type ScopedActivity, scopeOf, statementOf } from './scope.ts';
import { Told } from './told.ts';

export interface StatementOptions extends ComposeOptions {
  readonly audience: Audience;
  /** One of several statements for the same readers; absent: the first. */
  readonly statementId?: string;
}

export interface StatementContext extends ComposeContext {
  readonly audience: Audience;
  readonly statement: Statement | undefined;
  readonly form: Form;
  readonly words: StatementMessages;
  readonly scope: readonly ScopedActivity[];
  readonly told: Told;
  /** Number of a section in this statement; undefined where it has none. */
  readonly numbers: ReadonlyMap<SectionId, number>;
}

/** Customers and visitors meet the website; others need not read about it. */
export const visitsSite = ({ audience }: StatementContext): boolean =>
  audience === 'customers' || audience === 'websiteVisitors';

export function statementContext(register: Register, options: StatementOptions): StatementContext {
  const base = contextOf(register, options);
  const statement = statementOf(base.index, options.audience, options.statementId);
  const form = base.index.single('organisation')?.form ?? 'u';
  return {
    ...base,
    audience: options.audience,
    statement,
    form,
    words: statementMessages(options.language, form),
    scope: scopeOf(base.index, options.audience, statement),
    told: new Told(),
    numbers: new Map(),
  };
}
