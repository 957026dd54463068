/** News pages for the tests: a plain site around a story, every sentence made up. */

export interface Story {
  title?: string;
  /** Paragraphs; HTML. */
  body: string[];
  canonical?: string;
  language?: string;
  head?: string;
  /** After the article, outside of it. */
  after?: string;
  direction?: 'ltr' | 'rtl';
}

export const STORY: string[] = [
  'HARBOUR CITY — The ferry between the old port and Sand Island will run again from Monday, the harbour board said on Thursday, ending a stoppage that began in November.',
  '“We have repaired both engines and tested them in rough water,” said Odile Brandt, the chairwoman of the harbour board. “Nobody on the island will be cut off again this winter.”',
  'The island’s mayor, Tomas Rehn, was less certain. “I have heard three dates since Christmas and none of them was kept,” he told reporters outside the town hall.',
  'Brandt called the criticism “understandable but out of date” and pointed to a new maintenance contract that was signed last week.',
  '“The contract pays for spare parts before they are needed,” she said.',
  'Shop owners on the island say they lost a third of their trade. “My shelves were empty for two weeks and my patience for three,” Lena Haugen, who runs the general store, said.',
  'The ferry carries about four hundred people a day in summer and half as many in winter. It was built in 1987 and has been overhauled four times.',
  'The mayor said the council would wait until spring before it took up the question of a bridge. “A bridge is not a threat, it is an insurance,” he said.',
];

/** A whole page: header, menu, story with byline, related links, footer. */
export function newsPage({
  title = 'Ferry to Sand Island will sail again',
  body,
  canonical,
  language = 'en',
  head = '',
  after = '',
  direction = 'ltr',
}: Story): string {
  const structured = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    author: { '@type': 'Person', name: 'Ilse Maron' },
    datePublished: '2025-03-04T08:00:00Z',
    publisher: { '@type': 'Organization', name: 'The Harbour Courier' },
  };
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${title} | The Harbour Courier</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Harbour Courier">
${canonical ? `<link rel="canonical" href="${canonical}">` : ''}
<script type="application/ld+json">${JSON.stringify(structured)}</script>
<style>body{font:18px/1.6 Georgia,serif;margin:0}main{max-width:620px;margin:0 0 0 120px}nav a,aside a{margin-right:1em}</style>${head}</head>
<body><header><a href="/">The Harbour Courier</a><nav><a href="/news">News</a><a href="/sport">Sport</a><a href="/weather">“Weather for sailors,” every day</a></nav></header>
<main><article><h1>${title}</h1><p class="byline">By Ilse Maron, March 4, 2025</p>
${body.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main>
<aside><h2>Related</h2><ul><li><a href="/a">“I never liked boats,” says captain</a></li><li><a href="/b">Island school closes early</a></li></ul></aside>
${after}<footer><p>© The Harbour Courier</p></footer></body></html>`;
}

/** A page that is no article: a list of links and a form. */
export const HOME_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Harbour Courier</title><meta property="og:type" content="website"></head>
<body><h1>The Harbour Courier</h1><ul>${['Ferry sails', 'School closes', 'Storm warning', 'New baker in town'].map((line) => `<li><a href="/x">${line}</a> “a line of a teaser,” she said</li>`).join('')}</ul><form><input name="q"><button>Search</button></form></body></html>`;

/** The quotations of STORY with their speakers, in order. */
export const STORY_QUOTATIONS: [speaker: string, words: string][] = [
  ['Odile Brandt', 'We have repaired both engines and tested them in rough water'],
  ['Odile Brandt', 'Nobody on the island will be cut off again this winter'],
  ['Tomas Rehn', 'I have heard three dates since Christmas and none of them was kept'],
  ['Odile Brandt', 'understandable but out of date'],
  ['Odile Brandt', 'The contract pays for spare parts before they are needed'],
  ['Lena Haugen', 'My shelves were empty for two weeks and my patience for three'],
  ['Tomas Rehn', 'A bridge is not a threat, it is an insurance'],
];
