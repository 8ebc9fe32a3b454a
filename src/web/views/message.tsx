import { useWords } from '../language.ts';
import { Page } from './page.tsx';

interface MessageProps {
  /** Which of the messages in the words' group `messages`. */
  of: 'signedOut' | 'refused' | 'tooLarge' | 'fault';
  /** Under which a fault can be looked up. */
  number?: string;
}

/** Why a request was not answered, in a sentence. */
export const MessagePage = ({ of, number }: MessageProps) => {
  const { messages, page } = useWords();
  const { title, text } = messages[of];
  return (
    <Page title={title}>
      <h1>{title}</h1>
      <p>{text}</p>
      {number && (
        <p>
          {messages.number} <code>{number}</code>
        </p>
      )}
      <p>
        <a href="/">{page.toEvaluations}</a>
      </p>
    </Page>
  );
};
