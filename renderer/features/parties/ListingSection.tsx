import { Button } from '@mantine/core';
import { partiesMessages } from '../../../shared/i18n/app/parties.ts';
import { entityLabel } from '../../../shared/i18n/fields.ts';
import { lists } from '../../../shared/reference/lists.ts';
import { SheetSection } from '../../components/Sheet.tsx';
import { useParts } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { RemovedLine } from '../../widgets/record/RemovedLine.tsx';
import { usePartRemoval } from '../../widgets/rows/use-part-removal.ts';
import { LawFacts } from '../../widgets/transfer-guide/LawFacts.tsx';
import { ListingFields } from '../../widgets/transfer-guide/ListingFields.tsx';
import classes from './Parties.module.css';

/** Decision (EU) 2023/1795 covers listed firms only. */
export function ListingSection({ party }: { readonly party: string }) {
  const messages = useMessages(partiesMessages);
  const language = useLanguage();
  const last = useParts('dpfListing', party).at(-1);
  const { line, remove } = usePartRemoval('dpfListing');
  const contested = lists.dpf.records.find(({ id }) => id === 'dpf.contested');
  return (
    <SheetSection {...messages.sections.listing}>
      <div className={classes.stack}>
        <ListingFields party={party} />
        {contested && (
          <LawFacts record={contested}>
            <p>{contested[language]}.</p>
          </LawFacts>
        )}
        {last && (
          <div className={classes.actions}>
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => remove(last.id, entityLabel('dpfListing', language))}
            >
              {messages.removeListing}
            </Button>
          </div>
        )}
        <RemovedLine {...line} />
      </div>
    </SheetSection>
  );
}
