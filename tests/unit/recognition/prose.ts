/** Made-up running text for properties: enough different words, no corpus. */
import fc from 'fast-check';

const WORDS =
  'the a of to and in that is was for on with as by at from this have not be will would could it they we you he she river bridge market council lantern orchard ferry captain violin thunder pepper marble copper garden winter harvest planet engine letter window shadow mirror castle silver forest island kitchen teacher doctor soldier painter builder farmer walked painted carried measured forgot promised refused borrowed quietly suddenly rarely bitter hollow golden narrow ancient crowded empty honest stubborn'.split(
    ' ',
  );

/** Words in running text, of a length between two. */
export function prose(least: number, most: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most }).map((words) => words.join(' '));
}
