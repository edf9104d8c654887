import { type Cause, cause } from '../../findings/index.js';
import { type DateSettings, readYear, yearWords } from './year.js';

/**
 * Makes the reader of years with two names: 平成31（令和元）年, 2023年（令和5年）4月, 平成31・令和元年度. It gives the text with
 * one of them where they are the same year, and a cause where brackets say that they were meant to be.
 */
export function doubleYearReader(settings: DateSettings): (text: string, cell: string) => string | Cause {
  const name = `${yearWords(settings.eras)}(元|\\d{1,4})`;
  const shape = new RegExp(`^${name}(年度?)?([(・])${name}(年度?)?(\\))?(年度?)?`, 'i');
  return (text, cell) => {
    const parts = /[(・]/.test(text) ? shape.exec(text) : null;
    if (parts === null) return text;
    const [
      all,
      word,
      backward,
      number = '',
      unit,
      sign,
      word2,
      backward2,
      number2 = '',
      unit2,
      close,
      unit3,
    ] = parts;
    const isPair = sign === '(' ? close !== undefined : word2 !== undefined;
    if (!isPair || (word === undefined && word2 === undefined)) return text;
    const first = readYear(word, backward !== undefined, number, true, settings, null, cell);
    const second = readYear(word2, backward2 !== undefined, number2, true, settings, null, cell);
    if ('code' in first || 'code' in second) return text;
    if (first.year !== second.year) {
      return sign === '(' ? cause('date-names-differ', { value: cell }) : text;
    }
    return `${word ?? ''}${backward ?? ''}${number}${unit ?? unit2 ?? unit3 ?? '年'}${text.slice(all.length)}`;
  };
}
