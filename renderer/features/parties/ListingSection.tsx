import { Button } from '@mantine/core';
import { partiesMessages } from '../../../shared/i18n/app/parties.ts';
import { lists } from '../../../shared/reference/lists.ts';
import { SheetSection } from '../../components/Sheet.tsx';
import { removeRows, useParts } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { LawFacts } from '../../widgets/transfer-guide/LawFacts.tsx';
import { ListingFields } from '../../widgets/transfer-guide/ListingFields.tsx';
import classes from './Parties.module.css';

/** Decision (EU) 2023/1795 covers listed firms only. */
export function ListingSection({ party }: { readonly party: string }) {
  const messages = useMessages(partiesMessages);
  const language = useLanguage();
  const listings = useParts('dpfListing', party);
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
        {listings.length > 0 && (
          <div className={classes.actions}>
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() =>
                void removeRows(listings.map(({ id }) => ({ entity: 'dpfListing', id })))
              }
            >
              {messages.removeListing}
            </Button>
          </div>
        )}
      </div>
    </SheetSection>
  );
}
