import { narrow } from '../../text/index.js';
import type { Context } from '../context.js';

const bareYear = { JP: /^\d{4}$/, TW: /^(?:\d{2,3}|\d{4})$/ };

/**
 * Makes a function that gives a bare number the unit that the header of its column has: in a column 會計年度 112 is
 * 112年度, in a column 建築年 1980 is 1980年. Numbers of two and three digits count by 民國 in Taiwan, and by no era that
 * can be told in Japan.
 */
export function yearUnit({ column, country }: Context): (text: string) => string {
  const unit = /年度?$/.exec(narrow(column ?? '').trim())?.[0];
  if (unit === undefined) return (text) => text;
  const shape = bareYear[country];
  return (text) => (shape.test(text) ? text + unit : text);
}
