import { isThirdCountry } from '../../../shared/checks/countries.ts';
import { partiesMessages } from '../../../shared/i18n/app/parties.ts';
import { choiceLabel } from '../../../shared/i18n/choices.ts';
import { fieldLabel } from '../../../shared/i18n/fields.ts';
import { capitalise } from '../../../shared/i18n/format.ts';
import { SheetSection } from '../../components/Sheet.tsx';
import { change, newRowId, useParts } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { Field } from '../../widgets/field/Field.tsx';
import { useTermText } from '../../widgets/field/terms.ts';
import { PartRows } from '../../widgets/record/PartRows.tsx';
import { rankAfter } from '../../widgets/rows/move-row.ts';
import { TermPicker } from '../../widgets/TermPicker.tsx';
import classes from './Parties.module.css';

const fields = () => [{ field: 'country' }, { field: 'kind' }, { field: 'detail' }];

/** Every country where the party keeps or sees data, and whether that is all of them. */
export function PlacesSection({ id, name }: { readonly id: string; readonly name: string }) {
  const messages = useMessages(partiesMessages);
  const language = useLanguage();
  const termText = useTermText();
  const rows = useParts('location', id);
  const add = (country: string) =>
    void change([
      {
        create: 'location',
        row: { id: newRowId(), party: id, rank: rankAfter(rows), country },
      },
    ]);
  const title = (field: string) => capitalise(fieldLabel('location', field, language));
  return (
    <SheetSection {...messages.sections.places}>
      <div className={classes.stack}>
        <PartRows
          entity="location"
          rows={rows}
          label={messages.sections.places.title}
          name={({ country }) => termText(country)}
          nameTitle={title('country')}
          columns={[
            {
              id: 'kind',
              title: title('kind'),
              cell: ({ kind }) => (kind ? choiceLabel('location', 'kind', kind, language) : ''),
            },
            { id: 'detail', title: title('detail'), cell: ({ detail }) => detail ?? '' },
            {
              id: 'eea',
              title: messages.eea,
              cell: ({ country }) => (isThirdCountry(country) ? messages.outside : messages.inside),
            },
          ]}
          fields={fields}
          ordered
          empty={messages.noPlaces}
          add={
            <TermPicker
              list="country"
              label={messages.addPlace}
              taken={rows.map(({ country }) => country)}
              onPick={add}
            />
          }
        />
        <Field
          entity="party"
          id={id}
          field="locationsAnswer"
          label={messages.allPlaces}
          unknown={messages.placesUnknown(name)}
        />
      </div>
    </SheetSection>
  );
}
