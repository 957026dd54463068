import { neutral } from './neutral';
import type { Lexicon } from './types';
import { readUnspaced } from './unspaced';

const SAY =
  '[وف]?(?:قالت?|أضافت?|صرحت?|أكدت?|أوضحت?|ذكرت?|كتبت?|يقول|تقول|أعلنت?|أشارت?|تابعت?|شددت?|اعتبرت?|بين|لفتت?|نقلت?)';
const NAME = '(?<name>\\p{Script=Arabic}{2,}(?:\\s\\p{Script=Arabic}{2,}){0,3}?)';

/** Arabic: قال X: "…" and "…"، قال X. */
export const lexicon: Lexicon = {
  ...neutral,
  language: 'ar',
  read: readUnspaced({
    before: [
      new RegExp(
        `(?:^|[.،؛\\s])${SAY}\\s${NAME}(?:\\s(?:في|خلال|عبر|أمام|إن|أن|إنه|إنها)[^.:"]{0,40})?\\s?[:،]?\\s*$`,
        'u',
      ),
    ],
    behind: [
      new RegExp(
        `^\\s?[،,.]?\\s*(?:كما\\s|حسبما\\s|هكذا\\s)?${SAY}\\s${NAME}(?=[.،:]|$|\\s(?:في|خلال|عن|إن|أن|من|على|أمام))`,
        'u',
      ),
    ],
    tag: /^[،,]\s?(?:بحسب|وفق|حسب)/u,
    named: /(?:فيلم|كتاب|رواية|صحيفة|قناة|مجلة|برنامج|موقع|ما يسمى|المعروف باسم|عملية|تنظيم|حزب|بعنوان|باسم)\s?$/u,
    title: /^(?:السيدة?|الرئيس|الوزيرة?|الدكتورة?|د|رئيس الوزراء|رئيس الحكومة)\s/u,
    pronoun: /^(?:هو|هي|له|لها|إنه|إنها)$/u,
    least: 25,
  }),
};
