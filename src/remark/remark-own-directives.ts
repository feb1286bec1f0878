import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Root } from 'mdast';
import type { Plugin, Processor } from 'unified';

type Flow = NonNullable<ReturnType<typeof directive>['flow']>;
type Construct = Exclude<NonNullable<Flow[number]>, readonly unknown[]>;
type Tokenizer = Construct['tokenize'];
type State = ReturnType<Tokenizer>;

const COLON = 58;

/**
 * Remark plugin that reads directives inside a line, `:actor[Ada Berg]{id=ada-berg}`, and the block `:::quote{…}`, and no
 * others: any other line of colons in an article is text, and must not swallow what follows.
 */
export const remarkOwnDirectives: Plugin<[], Root> = function remarkOwnDirectives(this: Processor) {
  const data = this.data();
  const { text, flow } = directive();
  const [container] = [flow?.[COLON] ?? []].flat();
  (data.micromarkExtensions ??= []).push({
    ...(text && { text }),
    ...(container && { flow: { [COLON]: toQuoteBlock(container) } }),
  });
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
};

/** The construct of a container, only where the word "quote" stands behind its colons. */
function toQuoteBlock(container: Construct): Construct {
  const { tokenize } = container;
  return {
    ...container,
    tokenize(effects, ok, nok) {
      const read = tokenize.call(this, effects, ok, nok);
      return effects.check({ tokenize: tokenizeOpening, partial: true }, read, nok);
    },
  };
}

const NAME = 'quote';

/** Reads ":::quote" and that the name ends there. */
const tokenizeOpening: Tokenizer = (effects, ok, nok) => {
  let colons = 0;
  let letters = 0;
  const readColons: State = (code) => {
    if (code === COLON) {
      effects.consume(code);
      colons += 1;
      return readColons;
    }
    return colons < 3 ? nok(code) : readName(code);
  };
  const readName: State = (code) => {
    if (letters < NAME.length) {
      if (code !== NAME.charCodeAt(letters)) return nok(code);
      effects.consume(code);
      letters += 1;
      return readName;
    }
    const isEnd = code === null || code < 0 || code === 32 || code === 123;
    effects.exit('data');
    return isEnd ? ok(code) : nok(code);
  };
  return (code) => {
    effects.enter('data');
    return readColons(code);
  };
};
