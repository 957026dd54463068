/** Runs the annotator on the sample article where it is a page of the extension. */
import { defineUnlistedScript } from '#imports';
import { annotateSample } from '../components/welcome/annotate-sample';
import highlights from './annotator.content/highlights.css?inline';

export default defineUnlistedScript(() => annotateSample(highlights));
