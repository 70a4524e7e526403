import type { TransferLine } from '../../../shared/contract/uses.ts';
import { useLanguage } from '../../state/language.ts';
import { useToldQuery } from '../../state/refusal.ts';

/** Every transfer in words; undefined until it is known. */
export function useTransfers(file: string): readonly TransferLine[] | undefined {
  const language = useLanguage();
  return useToldQuery('transfers.list', { file, language }).value;
}
