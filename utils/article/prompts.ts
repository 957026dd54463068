/** Sentences by which a site speaks to its reader: subscribe, download, follow. */

/** Longer than this (characters) no such sentence is. */
const MAX_PROMPT_CHARS = 320;
/** What somebody is quoted to say is never one. */
const QUOTED = /[“”„‟«»‹›「」『』"]|(?<!\p{L})['‘’]\p{L}|\p{P}['’](?!\p{L})/u;

/** What the reader is told to do; at the beginning of a sentence or beside a word that speaks to them. */
const DO =
  'subscribe|subscription|sign(?:ing)? up|log ?in|register|download|follow|join|click here|get|' +
  'abonnier(?:en|e|t)|meld(?:en|e|et)|registrier(?:en|e|t)|l[aä]de?[nt]?|folge[nt]?|anmelden|' +
  'abonnez|inscrivez|téléchargez|suivez|rejoignez|suscr[ií]b(?:ete|ase|irse|e|a)|regístr(?:ate|ese)|descarg(?:a|ue)|s[ií]gue(?:nos)?|síganos|únete|' +
  'iscriviti|iscrivetevi|scarica|segui(?:ci|teci)?|assine|inscreva|baixe|siga(?:-nos)?|' +
  'подпи(?:шитесь|шись|сывайтесь|сывайся|саться)';
/** With what. */
const WITH =
  /(?<!\p{L})(?:newsletters?|e-?paper|apps?|i?os|android|subscri(?:bers?|ptions?)|whatsapp|telegram|facebook|twitter|instagram|youtube|tiktok|podcast|push|inbox|full (?:story|article)|bolet[ií]n|infolettre|canal|kanal|channel|chaîne|canale|аккаунт|канал|rss|abo|abonnement)(?!\p{L})/iu;
/** Words that speak to the reader, or of the site as of oneself. */
const ADDRESS =
  /(?<!\p{L})(?:you|your|us|our|here|uns|unser\p{L}*|ihr\p{L}*|euch|hier|nous|notre|vous|votre|nuestr\p{L}*|su|nostr\p{L}*|nossa|seu|наш\p{L}*)(?!\p{L})/iu;

/** What may stand before it in its sentence: a word of courtesy, or what it is for ("For the latest news, download …"). */
const LEAD = String.raw`(?:(?:please|bitte|jetzt|por favor|now),? |for (?:more|the (?:latest|full|best))\s[^.!?]{3,60}?\s)?`;
const AT_START = new RegExp(String.raw`(?:^|[.!?…:;|•–—]\s*)${LEAD}(?:${DO})(?!\p{L})`, 'iu');
const ANYWHERE = new RegExp(String.raw`(?<!\p{L})(?:${DO})(?!\p{L})`, 'iu');

/** Whether a text is a sentence by which the site asks its reader for something: what to do, and with what, both said to the reader. */
export function isPrompt(text: string): boolean {
  return (
    text.length <= MAX_PROMPT_CHARS &&
    !QUOTED.test(text) &&
    WITH.test(text) &&
    (AT_START.test(text) || (ANYWHERE.test(text) && ADDRESS.test(text)))
  );
}
