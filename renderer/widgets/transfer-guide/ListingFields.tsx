import { Button } from '@mantine/core';
import { transferGuideMessages } from '../../../shared/i18n/app/transfer-guide.ts';
import { createRow, useParts } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { Field } from '../field/Field.tsx';
import classes from './TransferGuide.module.css';

const fields = ['listed', 'dataType', 'legalName', 'checkedOn', 'expiresOn'] as const;
const wide: ReadonlySet<string> = new Set(['listed', 'dataType']);

/** What the person saw on the list of firms under the decision: it is a fact of the party, asked once. */
export function ListingFields({ party }: { readonly party: string | undefined }) {
  const messages = useMessages(transferGuideMessages).adequacy;
  const listings = useParts('dpfListing', party);
  return (
    <div className={classes.part}>
      <p className={classes.partTitle}>{messages.listed}</p>
      <p className={classes.help}>{party === undefined ? messages.noParty : messages.listedHelp}</p>
      {listings.map(({ id }) => (
        <div key={id} className={classes.fields}>
          {fields.map((field) => (
            <div key={field} data-wide={wide.has(field) || undefined}>
              <Field entity="dpfListing" id={id} field={field} />
            </div>
          ))}
        </div>
      ))}
      {party !== undefined && listings.length === 0 && (
        <div className={classes.actions}>
          <Button onClick={() => void createRow('dpfListing', { party })}>
            {messages.startListing}
          </Button>
        </div>
      )}
    </div>
  );
}
