/** Recognition: which kept quotations a text repeats, where, and how they differ. Text in, matches out. */
export { type IndexedQuotation, QuotationIndex } from './library-index';
export { confirm, type Match, type RecogniseOptions, recognise, type Search, search } from './recognise';
