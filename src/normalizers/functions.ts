/**
 * Every normalizer as a function, for programs of one's own: given the tables and what is known of the texts, it gives the
 * function that reads them. Each stands by itself, so that a bundler takes along only what is used.
 *
 * @example const readDate = normalizers.date(loadTables(), { order: 'mdy' }); readDate('令和5年4月1日').value // 2023-04-01
 */
import { addressJp as addressJpUnit } from './address-jp.js';
import { addressTw as addressTwUnit } from './address-tw.js';
import { age as ageUnit } from './age.js';
import { coordinate as coordinateUnit } from './coordinate.js';
import { date as dateUnit } from './date.js';
import { flag as flagUnit } from './flag.js';
import { hojinBango as hojinBangoUnit } from './hojin-bango.js';
import { hours as hoursUnit } from './hours.js';
import { jichitaiCode as jichitaiCodeUnit } from './jichitai-code.js';
import { kana as kanaUnit } from './kana.js';
import { number as numberUnit } from './number.js';
import { organization as organizationUnit } from './organization.js';
import { person as personUnit } from './person.js';
import { phoneJp as phoneJpUnit } from './phone-jp.js';
import { phoneTw as phoneTwUnit } from './phone-tw.js';
import { postal as postalUnit } from './postal.js';
import { prepared } from './prepared.js';
import { sex as sexUnit } from './sex.js';
import { text as textUnit } from './text.js';
import { time as timeUnit } from './time.js';
import { toitsuBango as toitsuBangoUnit } from './toitsu-bango.js';
import { url as urlUnit } from './url.js';
import { weekdays as weekdaysUnit } from './weekdays.js';

export const addressJp = /* @__PURE__ */ prepared(addressJpUnit);
export const addressTw = /* @__PURE__ */ prepared(addressTwUnit);
export const age = /* @__PURE__ */ prepared(ageUnit);
export const coordinate = /* @__PURE__ */ prepared(coordinateUnit);
export const date = /* @__PURE__ */ prepared(dateUnit);
export const flag = /* @__PURE__ */ prepared(flagUnit);
export const hojinBango = /* @__PURE__ */ prepared(hojinBangoUnit);
export const hours = /* @__PURE__ */ prepared(hoursUnit);
export const jichitaiCode = /* @__PURE__ */ prepared(jichitaiCodeUnit);
export const kana = /* @__PURE__ */ prepared(kanaUnit);
export const number = /* @__PURE__ */ prepared(numberUnit);
export const organization = /* @__PURE__ */ prepared(organizationUnit);
export const person = /* @__PURE__ */ prepared(personUnit);
export const phoneJp = /* @__PURE__ */ prepared(phoneJpUnit);
export const phoneTw = /* @__PURE__ */ prepared(phoneTwUnit);
export const postal = /* @__PURE__ */ prepared(postalUnit);
export const sex = /* @__PURE__ */ prepared(sexUnit);
export const text = /* @__PURE__ */ prepared(textUnit);
export const time = /* @__PURE__ */ prepared(timeUnit);
export const toitsuBango = /* @__PURE__ */ prepared(toitsuBangoUnit);
export const url = /* @__PURE__ */ prepared(urlUnit);
export const weekdays = /* @__PURE__ */ prepared(weekdaysUnit);
