/**
 * The commonest German words by the same scale as `lexicon.en.ts` (a word's share is about 2^-band). Rough: set by hand,
 * enough to tell function words from the words that say something.
 */
export const GERMAN_BANDS: Readonly<Record<number, string>> = {
  5: 'der die das und in den von zu ist nicht',
  6: 'mit sich des auf für ein eine dem es im er sie ich wir',
  7: 'als auch an werden aus hat dass bei sind nach wird um am einen noch wie einem einer über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde',
  8: 'sei wenn seine kann gegen vom können schon ihre dann unter soll eines jahr zwei diese dieser wieder keine seiner worden will zwischen immer was sagte uns ihr da doch kein habe hatte jetzt muss müssen alle',
  9: 'dies diesem diesen seit drei ihn ihm ihnen ihrer ihren mir mich dich dir sehr hier ersten gibt wurden waren ohne machen damit weil seinen seinem bereits etwa sondern zeit ob denn also nun heute viele jahren jahre weiter wollen sollen beim unsere unser unseren dort rund etwas nichts selbst',
  10: 'prozent menschen deutschland deutschen deutsche ende neue neuen regierung weiß gut geht gehen tun macht lassen werde würde würden wäre könnte müsse solle wolle hätten hätte alles mal ganz kommt kommen teil land lange großen große zwar dazu davon dabei darauf daran dafür welche jeder jede jedes andere anderen beiden steht stehen liegt gab ging kam mann frau kinder tag tage uhr millionen euro präsident politik partei',
};
