/** The names of services in texts that are searched as they stand, and the words around them, by language; compiled when the first post asks. */
import { formIn, withoutMarks } from '../languages/script-forms.ts';
import { phrasesIn } from '../text/words.ts';
import { ASKS, LASTING, type Naming, OTHER_WORK, ROWS } from './service-words-abroad.ts';
import { SEARCHED_AROUND, SEARCHED_ROWS } from './service-words-searched.ts';

export interface NameString {
  readonly name: string;
  /** Index in the catalogue; -1 where it has none such. */
  readonly service: number;
  readonly naming: Naming;
}

export interface ServiceStrings {
  readonly names: readonly NameString[];
  /** Other work, which none of the shipped services is. */
  readonly others: readonly string[];
  readonly asks: readonly string[];
  readonly lasting: readonly string[];
  /** A text in the spelling of the strings. */
  readonly form: (text: string) => string;
  readonly sentenceEnd: RegExp;
}

type Owner = (keywords: readonly string[]) => number;

/** @param language `zh` for Chinese, Japanese and Korean, or one of the languages of `service-words-searched.ts` */
export function serviceStrings(language: string, owner: Owner): ServiceStrings | null {
  if (language === 'zh') {
    return {
      names: ROWS.flatMap(({ strings, keywords, naming }) => namesOf(phrasesIn(strings ?? ''), owner(keywords), naming)),
      others: phrasesIn(OTHER_WORK.strings),
      asks: phrasesIn(ASKS.strings),
      lasting: phrasesIn(LASTING.strings),
      form: (text) => text.toLowerCase(),
      sentenceEnd: /[。！？!?\n]/,
    };
  }
  const around = SEARCHED_AROUND[language];
  if (around === undefined) return null;
  const column = language as 'vi' | 'ar' | 'fa' | 'he' | 'th';
  const form = (text: string): string =>
    language === 'vi' ? ` ${formIn(language, text).replace(/[^\p{L}\p{N}\n.?!/]+/gu, ' ')} ` : formIn(language, text);
  const spelled = (text: string): readonly string[] => {
    const strings = phrasesIn(text).map((string) => formIn(language, string));
    // Vietnamese words stand between blanks.
    return language === 'vi' ? [...new Set([...strings, ...strings.map(withoutMarks)])].map((string) => ` ${string} `) : strings;
  };
  return {
    names: SEARCHED_ROWS.flatMap((row) => namesOf(spelled(row[column]), owner(row.keywords), row.naming)),
    others: spelled(around.others),
    asks: spelled(around.asks),
    lasting: spelled(around.lasting),
    form,
    sentenceEnd: /[!?؟\n]|\. /,
  };
}

function namesOf(names: readonly string[], service: number, naming: Naming): readonly NameString[] {
  return names.filter((name) => name !== '').map((name) => ({ name, service, naming }));
}
