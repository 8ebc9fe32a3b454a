import { nameWords, type Tree } from './tree.ts';

/** Whether the markup itself calls the page an article of news: schema.org's type, or the class of a single post. */
export const isArticle = (tree: Tree): boolean =>
  tree.data.some((json) => json.split(/"(?:News|Reportage\w*)Article"/).length === 2) ||
  isSinglePost(nameWords(tree.root));

/** WordPress names the kind of what `body` shows: `single-post`, `single-nyheter`. */
const isSinglePost = (words: readonly string[]): boolean =>
  words.some(
    (word, at) =>
      word === 'single' && /^(?:post|nyhet|nyheter|news|pressmeddelande\w*)$/.test(words[at + 1] ?? ''),
  );
