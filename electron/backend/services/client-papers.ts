/** Papers for the client of a consultant: what there is to make, and by whom they are prepared. */

import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { suppliersToAsk } from '../../../shared/document/compose-supplier-letter.ts';
import { textKindsOf } from '../../../shared/document/compose-texts.ts';
import type { ComposeOptions } from '../../../shared/document/context.ts';
import { questionsOf } from '../../../shared/document/questions/gather.ts';
import { clientMessages } from '../../../shared/i18n/client.ts';
import type { Host } from '../host.ts';
import { composeOptions } from './make-documents.ts';
import { fileOf } from './open-files.ts';
import { readSettings } from './settings.ts';

/** The consultant that this app was set up for. */
export function preparedBy(host: Host): { readonly consultant?: ComposeOptions['consultant'] } {
  const { name, logo } = readSettings(host).consultant ?? {};
  if (name === undefined && logo === undefined) return {};
  return {
    consultant: {
      ...(name === undefined ? {} : { name }),
      ...(logo === undefined ? {} : { logo }),
    },
  };
}

export function planForClient(
  { file, language, date }: InputOf<'client.plan'>,
  host: Host,
): OutputOf<'client.plan'> {
  const { register, index } = fileOf(host, file);
  const options = composeOptions(register, { profile: 'working', language, date, formats: [] });
  const form = index.single('organisation')?.form ?? 'u';
  const { kinds } = clientMessages[language].texts(form);
  return {
    questions: questionsOf({ ...options, index }).length,
    texts: textKindsOf(register, options).map((kind) => kinds[kind].title),
    suppliers: suppliersToAsk(register, options).map(({ id, name }) => ({ party: id, name })),
  };
}
