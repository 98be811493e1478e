/**
 * The values that TimeML 1.2.1 and ISO 8601 allow for a TIMEX3, with the two widenings that gold corpora use: an interval
 * of two values (`2024-05-03/2024-05-05`) and a fiscal year (`FY2024`).
 */
const year = String.raw`(?:\d{4}|BC\d{4}|XXXX)`;
const month = '(?:0[1-9]|1[0-2]|XX)';
const day = '(?:0[1-9]|[12]\\d|3[01]|XX)';
const week = '(?:0[1-9]|[1-4]\\d|5[0-3]|XX)';
const date = `(?:FY${year}|\\d{2}|BC\\d{2}|\\d{3}|${year}(?:-(?:${month}(?:-${day})?|W${week}(?:-(?:[1-7]|WE))?|Q[1-4]|H[12]|SP|SU|FA|WI))?)`;
const clock = String.raw`T(?:(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d)?)?(?:Z|[+-]\d{2}:\d{2})?|MO|MI|AF|EV|NI|DT)`;
const number = String.raw`(?:\d+(?:\.\d+)?|X)`;
const duration = `P(?=.)(?:${number}(?:Y|M|W|D|WD|WE|DE|CE|Q))*(?:T(?=.)(?:${number}[HMS])+)?`;
const point = `(?:${date}(?:${clock})?|${clock})`;

export const timex3Value = new RegExp(`^(?:${point}(?:/${point})?|${duration}|PAST_REF|PRESENT_REF|FUTURE_REF)$`);
