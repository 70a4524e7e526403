/** What the statements of an open client file do not tell, for the screens that make them. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { statementAudiences } from '../../../shared/document/compose-statement.ts';
import { statementContext } from '../../../shared/document/statement/context.ts';
import { leftOutOf } from '../../../shared/document/statement/left-out.ts';
import type { Register } from '../../../shared/domain/register.ts';
import type { Host } from '../host.ts';
import { fileOf } from './open-files.ts';

type LeftOut = OutputOf<'statement.leftOut'>;

export function leftOutOfStatements({ file }: InputOf<'statement.leftOut'>, host: Host): LeftOut {
  const open = fileOf(host, file);
  return open.remember('left out', () => leftOutOfAll(open.register));
}

function leftOutOfAll(register: Register): LeftOut {
  return statementAudiences(register).flatMap((audience) => {
    const rows = register.statement.filter((row) => row.audience === audience);
    const wanted = rows.length === 0 ? [{}] : rows.map(({ id }) => ({ statementId: id }));
    return wanted.map(({ statementId }: { readonly statementId?: string }) => {
      const of = statementId === undefined ? {} : { statementId };
      // Neither the day nor the language decides what is left out.
      const plain = { language: 'nl', profile: 'working', date: '', findings: [] } as const;
      const left = leftOutOf(statementContext(register, { ...plain, audience, ...of }));
      return {
        audience,
        ...(statementId === undefined ? {} : { statement: statementId }),
        left: left.map(({ activity, why }) => ({ activity: activity.id, why })),
      };
    });
  });
}
