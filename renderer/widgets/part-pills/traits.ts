/** What the law says of a kind of data, as far as it asks for something. */
import { useMemo } from 'react';
import { ownTermId } from '../../../shared/domain/ids.ts';
import { lawIn } from '../../../shared/reference/lookup.ts';
import { useAll } from '../../state/file.ts';

/** Art. 9, Art. 10, UAVG 46, and a copy of an identity document. */
export type SpecialKind = 'special' | 'criminal' | 'nationalNumber' | 'idCopy';

export function useTraits(): (term: string) => readonly SpecialKind[] {
  const own = useAll('ownTerm');
  return useMemo(
    () => (term: string) => {
      const word = own.find(({ id }) => id === ownTermId(term));
      const record = lawIn('data', term);
      return [
        ...((word?.special ?? record?.special) ? ['special' as const] : []),
        ...((word?.criminal ?? record?.criminal) ? ['criminal' as const] : []),
        ...(record?.nid ? ['nationalNumber' as const] : []),
        ...(record?.idCopy ? ['idCopy' as const] : []),
      ];
    },
    [own],
  );
}
