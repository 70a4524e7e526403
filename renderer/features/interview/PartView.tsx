import { TagsInput } from '@mantine/core';
import type { Language } from '../../../shared/domain/text.ts';
import { interviewMessages } from '../../../shared/i18n/interview.ts';
import type { OptionWords } from '../../../shared/i18n/interview-questions/part-words.ts';
import { partWords } from '../../../shared/i18n/interview-questions/questions.ts';
import type { PartAnswer } from '../../../shared/interview/answers.ts';
import type { Part } from '../../../shared/interview/question.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { Follow } from './Follow.tsx';
import classes from './Interview.module.css';
import { choose, chooseUnknown, setList } from './interview-state.ts';
import { OptionCard, type OptionCardProps } from './OptionCard.tsx';

const empty: OptionWords = { label: { nl: '', en: '' } };

export interface PartViewProps {
  readonly part: Part;
  readonly answer: PartAnswer;
  /** The first part of a question has its title as that of the screen. */
  readonly isFirst: boolean;
  /** The part that one is at is answered with figures. */
  readonly hasFigures: boolean;
}

/** One thing that is asked, with its answers, the names they ask for, and what to mind. */
export function PartView({ part, answer, isFirst, hasFigures }: PartViewProps) {
  const language = useLanguage();
  const words = partWords(part.id);
  const Title = isFirst ? 'h1' : 'h2';
  return (
    <fieldset className={classes.part} data-part={part.id}>
      <legend className={classes.legend}>
        <Title className={isFirst ? classes.question : classes.follow}>
          {words.title[language]}
        </Title>
      </legend>
      {words.help !== undefined && <p className={classes.help}>{words.help[language]}</p>}
      {part.kind === 'names' ? (
        <NamesPart part={part} answer={answer} label={words.title[language]} />
      ) : (
        <Options part={part} answer={answer} hasFigures={hasFigures} language={language} />
      )}
    </fieldset>
  );
}

function Options({
  part,
  answer,
  hasFigures,
  language,
}: Omit<PartViewProps, 'isFirst'> & { readonly language: Language }) {
  const { chooseMany } = useMessages(interviewMessages);
  const words = partWords(part.id);
  const kind = part.kind === 'one' ? 'radio' : 'checkbox';
  const isChosen = (id: string) => answer.options?.includes(id) === true;
  return (
    <>
      {part.kind === 'many' && <p className={classes.hint}>{chooseMany}</p>}
      <div className={classes.options}>
        {part.options.map((option, place) => {
          const text = words.options[option.id] ?? empty;
          return (
            <div key={option.id}>
              <OptionCard
                kind={kind}
                name={part.id}
                label={text.label[language]}
                hint={text.hint?.[language]}
                figure={hasFigures && place < 9 ? place + 1 : undefined}
                chosen={isChosen(option.id)}
                onChoose={() => choose(part, option.id)}
              />
              {isChosen(option.id) && (
                <Follow part={part} option={option} text={text} answer={answer} />
              )}
            </div>
          );
        })}
        <Unknown part={part} answer={answer} hasFigures={hasFigures} kind={kind} />
      </div>
    </>
  );
}

function Unknown({
  part,
  answer,
  hasFigures,
  kind,
}: Omit<PartViewProps, 'isFirst'> & Pick<OptionCardProps, 'kind'>) {
  const messages = useMessages(interviewMessages);
  return (
    <OptionCard
      kind={kind}
      name={part.id}
      label={messages.unknown}
      hint={messages.unknownHint}
      figure={hasFigures ? 0 : undefined}
      chosen={answer.unknown === true}
      unknown
      onChoose={() => chooseUnknown(part)}
    />
  );
}

function NamesPart({
  part,
  answer,
  label,
}: {
  readonly part: Part;
  readonly answer: PartAnswer;
  readonly label: string;
}) {
  return (
    <div className={classes.options}>
      <TagsInput
        aria-label={label}
        value={[...(answer.list ?? [])]}
        acceptValueOnBlur
        onChange={(list) => setList(part, list)}
      />
      {/* No figure chooses it: in a field of text that is a figure. */}
      <Unknown part={part} answer={answer} hasFigures={false} kind="checkbox" />
    </div>
  );
}
