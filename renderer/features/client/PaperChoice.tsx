import type { OutputOf } from '../../../shared/contract/calls.ts';
import { clientScreenMessages } from '../../../shared/i18n/app/client.ts';
import { ChoiceList } from '../../components/ChoiceList.tsx';
import { useMessages } from '../../state/language.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import classes from './Client.module.css';
import { keyOf, letterTo, type Paper, paperOf } from './paper.ts';

/** What can be made: the questions, the texts, and a letter to each business that is to be asked. */
export function PaperChoice({
  plan,
  paper,
  onPaper,
}: {
  readonly plan: OutputOf<'client.plan'> | undefined;
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
}) {
  const messages = useMessages(clientScreenMessages);
  const suppliers = plan?.suppliers ?? [];
  const [first] = suppliers;
  const action = (id: string, label: string, wanted: Paper, ofMany = false) => ({
    ...{ id: `client.${id}`, label, ofMany },
    run: () => onPaper(wanted),
  });
  useScreenActions([
    action('questions', messages.questions, { document: 'questions' }),
    action('texts', messages.texts, { document: 'texts' }),
    ...(first === undefined
      ? []
      : [action('letter', messages.letter(first.name), letterTo(first.party))]),
    ...suppliers
      .slice(1)
      .map(({ party, name }) =>
        action(`letter/${party}`, messages.letter(name), letterTo(party), true),
      ),
  ]);
  return (
    <section>
      <h2 className={classes.question}>{messages.choose}</h2>
      <ChoiceList
        label={messages.choose}
        value={keyOf(paper)}
        onChange={(key) => onPaper(paperOf(key))}
        options={[
          {
            value: 'questions',
            label: messages.questions,
            ...(plan ? { detail: messages.questionCount(plan.questions) } : {}),
          },
          {
            value: 'texts',
            label: messages.texts,
            ...(plan ? { detail: messages.textCount(plan.texts) } : {}),
          },
          ...suppliers.map(({ party, name }) => ({
            value: keyOf(letterTo(party)),
            label: messages.letter(name),
            detail: messages.letterHelp,
          })),
        ]}
      />
      {plan?.suppliers.length === 0 && <p className={classes.help}>{messages.noLetters}</p>}
    </section>
  );
}
