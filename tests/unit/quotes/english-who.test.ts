/** Who a pronoun, a description or nothing at all stands for. Each row: what it shows, the text, who speaks each quotation. */
import { describe, expect, it } from 'vitest';
import { speakers } from './helper';

type Row = [shows: string, paragraphs: string[], names: string[]];
function table(section: string, rows: Row[]): void {
  describe(section, () => {
    it.each(rows)('%s', (_, paragraphs, names) => {
      expect(speakers(paragraphs.join('\n\n'))).toEqual(names);
    });
  });
}

table('two women, two men', [
  [
    'the subject of the sentence before speaks',
    [
      'Maya Ferreira visited her old teacher, Agnes Toth, in March. "I wanted to thank her," she said.',
      'Toth remembered a shy girl. "She never raised her hand," she said.',
    ],
    ['Maya Ferreira', 'Agnes Toth'],
  ],
  [
    'each paragraph has a man of its own',
    [
      'Leon Draper runs the north shop. "We open at five," he said.',
      'Across the street, Victor Amaro runs the other one. "He opens at five," he said. "I open at four."',
    ],
    ['Leon Draper', 'Victor Amaro', 'Victor Amaro'],
  ],
  [
    'women whose first names are in no list',
    [
      'Oluchi Ezenwa and Thandiwe Mokoena share a studio. Ezenwa does the drawings. "I can\'t do colour," she says.',
      'Mokoena laughs at that. "She won\'t," she says.',
    ],
    ['Oluchi Ezenwa', 'Thandiwe Mokoena'],
  ],
  [
    'a chain of pronouns over paragraphs',
    [
      'Elise Baptiste left the island at nineteen.',
      'She worked in kitchens in Marseille and Lyon. "I slept on flour sacks," she said.',
      'At thirty she came back and bought the bakery. "Nobody believed I would stay," she said.',
    ],
    ['Elise Baptiste', 'Elise Baptiste'],
  ],
]);

table('couples, families, one surname', [
  [
    'husband and wife by first name',
    ['Rob and Sheila Tanner sold the farm last year. "It was time," Sheila said. "She decided," Rob said.'],
    ['Sheila Tanner', 'Rob Tanner'],
  ],
  [
    'a son with the same surname',
    [
      'Gordon Reith founded the yard in 1950. His son, Alasdair Reith, runs it now. "My father never took a holiday," Alasdair Reith said.',
    ],
    ['Alasdair Reith'],
  ],
  [
    'Mr. and Ms. of one surname',
    ['Peter Hale and Joan Hale disagree about the dog. "He barks," Ms. Hale said. "He sings," Mr. Hale said.'],
    ['Joan Hale', 'Peter Hale'],
  ],
]);

table('descriptions', [
  [
    'a role given before',
    [
      'Carla Mendes, the city\'s chief medical officer, urged patience on Friday. "Please wait your turn," the chief medical officer said.',
    ],
    ['Carla Mendes'],
  ],
  [
    'an age',
    ['Trevor Lyle has been fishing here for 40 years. "It\'s finished," the 63-year-old said.'],
    ['Trevor Lyle'],
  ],
  [
    'a minister and a premier',
    [
      'Premier Alice Nakamura met Health Minister Brent Sorley on Wednesday. "We had a frank talk," the premier said afterwards.',
      '"It was frank," the health minister agreed.',
    ],
    ['Alice Nakamura', 'Brent Sorley'],
  ],
  [
    'the Liberal leader',
    [
      'Liberal Leader Suzanne Proulx and NDP Leader Mark Ottley debated in Moncton. "The math does not add up," the Liberal leader said.',
      '"She cannot count," the NDP leader shot back.',
    ],
    ['Suzanne Proulx', 'Mark Ottley'],
  ],
  ['a group in the plural', ['"We are tired of waiting," one of the protesters shouted.'], ['one of the protesters']],
]);

table('names from elsewhere, names that are words', [
  [
    'particles and hyphens',
    [
      'Willem van den Bergh and Marie-Claude Saint-Onge signed the lease. "It is a gamble," van den Bergh said.',
      '"A small one," Saint-Onge said.',
    ],
    ['Willem van den Bergh', 'Marie-Claude Saint-Onge'],
  ],
  [
    'the surname first',
    ['Li Guowei, a taxi driver in Chengdu, said fares had halved. "I drive at night now," Li said.'],
    ['Li Guowei'],
  ],
  [
    'an article in the name',
    ['Youssef al-Masri fled in 2014. "We carried nothing," al-Masri said through an interpreter.'],
    ['Youssef al-Masri'],
  ],
  [
    'surnames that are words: May, Will, Price, Rose, Long, Brown',
    [
      'Theresa Long and Martin Price run the hospice with Helen May. "Money is short," Price said.',
      '"It always is," May said. Long nodded. "We manage," Long said.',
    ],
    ['Martin Price', 'Helen May', 'Theresa Long'],
  ],
  [
    'surnames that are roles: Baker, Judge, Driver',
    [
      'Orchard owner Ruth Baker said “it was a good year”. Baker added: “The frost came late.”',
      '“We lost nothing,” said Ruth Baker’s foreman, Adam Judge. “Not a tree,” Judge said.',
    ],
    ['Ruth Baker', 'Ruth Baker', 'Adam Judge', 'Adam Judge'],
  ],
  [
    'first names that are verbs or dates: Will, Drew, April, Sunday',
    [
      '“The ice held,” said pilot Will Tanner. “It always does,” said April Moss, a skipper. Drew Lark said: “Not in May.”',
      'On Sunday Tanner added: “We sail.” “We do,” said trainer Sunday Obanda, 44. “Will Tanner sail?” Lark asked.',
    ],
    ['Will Tanner', 'April Moss', 'Drew Lark', 'Will Tanner', 'Sunday Obanda', 'Drew Lark'],
  ],
  [
    'surnames that are dates, behind a title',
    ['“I waited all week,” said Mrs May. “So did I,” Mr Day said.', '“Case closed,” Judge May said.'],
    ['May', 'Day', 'May'],
  ],
  [
    'a role behind a place with a first name in it',
    ['San Rafael Mayor Ann Yates spoke first. “We are ready,” the Mayor said. “Are we?” asked a baker.'],
    ['Ann Yates', 'a baker'],
  ],
  [
    'initials and suffixes',
    ['J. R. Delacroix Jr. sold the boat. "I get seasick," Delacroix said.'],
    ['J. R. Delacroix Jr.'],
  ],
]);

table('no tag', [
  [
    'paragraph after paragraph of one speaker',
    [
      'Sister Bernadette Coyle has fed the homeless of the quarter since 1991.',
      '"They come at six," she said.',
      '"Some of them bring flowers. Stolen ones, I suspect."',
      '"I put them on the altar anyway."',
    ],
    ['Bernadette Coyle', 'Bernadette Coyle', 'Bernadette Coyle'],
  ],
  [
    'a sentence leads up to it',
    [
      'Garrison, the union leader, was blunt about the offer. "It\'s an insult."',
      'Premier Dana Whitlock had a short answer for him: "Take it or leave it."',
    ],
    ['Garrison', 'Dana Whitlock'],
  ],
  [
    'the quotation first, its speaker in the next sentence',
    ['"No more speeches." With that, Ambassador Ilse Krantz left the room.'],
    ['Ilse Krantz'],
  ],
]);

table('organisations and documents', [
  [
    'an agency and its acronym',
    ['The Marine Safety Board (MSB) released its findings on Tuesday. "The hull was thin as paper," the MSB said.'],
    ['Marine Safety Board'],
  ],
  [
    'a statement read for somebody',
    ['In a statement, the Toledo family thanked the searchers. "You gave us hope," the statement said.'],
    ['the statement'],
  ],
  ['a sign', ['A sign on the door read "Gone fishing."'], ['A sign']],
  [
    'they, of a company',
    ['Officials at Dorset Water apologised on Monday. "We let our customers down," they said.'],
    ['Officials at Dorset Water'],
  ],
]);

table('several verbs in one sentence', [
  [
    'told that somebody had',
    ['Nils Abel told the inquiry that he had warned his boss the valve was "a time bomb."'],
    ['Nils Abel'],
  ],
  [
    'was quoted as saying',
    ['The minister was quoted by the Daily Herald as saying the talks were "on thin ice."'],
    ['The minister'],
  ],
  [
    'passive with an agent',
    ['The bridge was described by engineer Tess Moran as "an accident waiting for a date."'],
    ['Tess Moran'],
  ],
  [
    'an accusation',
    ['Opposition leader Kwame Asante accused President Joseph Tetteh of "selling the harbour by night."'],
    ['Kwame Asante'],
  ],
  [
    'a participle far from its subject',
    ['Fire chief Dana Ross visited the scene with the mayor, Paul Ibsen, on Friday, calling the damage "total."'],
    ['Dana Ross'],
  ],
  [
    'a participle behind a clause without “that”',
    [
      'A top strategist said Clarke will have to choose whose side she is on, saying, “At some point she has to come out.”',
    ],
    ['A top strategist'],
  ],
  [
    'a question as tag with a large letter',
    ['Auditor Greta Lindh raised her voice. "Where is the money?" She asked it twice.'],
    ['Greta Lindh'],
  ],
]);

table('tags of all kinds', [
  [
    'speaker after a dash',
    ['"It was the worst night of my life" — that is how Petra Nilsson remembers the storm.'],
    ['Petra Nilsson'],
  ],
  ['as X put it', ['As the historian Ewan Laidlaw put it, "Nobody burns a library by accident."'], ['Ewan Laidlaw']],
  [
    'pronoun after two people, subject wins',
    ['Nadia Osman called Greta Weiss at midnight. "Come and get me," she said.'],
    ['Nadia Osman'],
  ],
  [
    'he and she in one sentence',
    [
      'Joan Pritchard and her brother Neil inherited the shop. "I wanted to sell," she said. "I wanted to stay," he said.',
    ],
    ['Joan Pritchard', 'Neil'],
  ],
  [
    'quotation introduced by a noun',
    [
      'Plant manager Viktor Lazarev switched off the lights. His message to the workers was simple: "Go home and rest before the second shift."',
    ],
    ['Viktor Lazarev'],
  ],
  [
    'pronoun before the tag with a colon, one paragraph later',
    ['Rosa Delgado has never been to a match.', 'But she has an opinion: "They should all be paid less."'],
    ['Rosa Delgado'],
  ],
  [
    'three in a row',
    [
      'Three shoppers were asked about the bag fee. "Fine by me," said Lou Petrakis. "Robbery," said Ann Weller. "What fee?" asked Dong-hyun Seo.',
    ],
    ['Lou Petrakis', 'Ann Weller', 'Dong-hyun Seo'],
  ],
  ['tweeted', ['Actor Sam Okafor weighed in. "Proud of you all," he tweeted on Sunday.'], ['Sam Okafor']],
  ['read', ['"Closed until further notice," read a sign taped to the window.'], ['a sign']],
  [
    'quote then new paragraph with said',
    ['"I have never seen anything like it."', 'So said Bram Kuipers, the harbour master, as he looked at the ice.'],
    ['Bram Kuipers'],
  ],
  [
    'untagged question and answer',
    ['Carol Meeks asked the clerk for her file. "Which one?" the clerk said. "All of them," Meeks said.'],
    ['the clerk', 'Carol Meeks'],
  ],
  [
    'a mother and daughter of one surname',
    [
      'Linda Kovac drove from Guelph with her daughter, Jenna Kovac. "She didn\'t sleep at all," Linda Kovac said.',
      '"I slept a bit," Jenna said.',
    ],
    ['Linda Kovac', 'Jenna Kovac'],
  ],
]);

table('transcripts within marks, speech left open', [
  [
    'labels in capitals name the speakers, by their full names where the text has them',
    [
      'Senator Ada Pell spoke with Tom Wirth on Sunday. A partial transcript:',
      '"WIRTH: Will you run?',
      '"PELL: I have said what I have said.',
      '"And I will not say it twice.',
      '"WIRTH: Thank you."',
    ],
    ['Tom Wirth', 'Ada Pell', 'Tom Wirth'],
  ],
  [
    'what is left open belongs to the tag that comes at last',
    [
      '“It is a dog whistle,” Gwen Mohr said on Friday. “If he is not fit, who is?',
      '“I have been thinking about this,” added Jim Clybourne, the whip.',
    ],
    ['Gwen Mohr', 'Jim Clybourne'],
  ],
  ['as a memo put it', ['The mine was “a museum of bad ideas,” as a company memo put it.'], ['a company memo']],
  [
    'a participle that describes the speaker',
    ['Kane “is the only one fit to serve,” retired Air Force general Lloyd Norton said.'],
    ['Lloyd Norton'],
  ],
  [
    'somebody heard saying it',
    ['The film opens with footage of Hilda Crane asking, “Why am I not ahead, you might ask?”'],
    ['Hilda Crane'],
  ],
]);

table('a line that only names the speaker', [
  [
    'a desk',
    ['From the desk of Lena Moss, chief editor, Moss Press.', '“Nobody reads the small print any more”'],
    ['Lena Moss'],
  ],
  ['a note', ['A note by Tom Carver, head of works, Valley Water.', '“The gates close on Friday.”'], ['Tom Carver']],
  [
    'only where it stands alone',
    ['Lena Moss edits. From the desk of Tom Carver.', '“It closes,” said Ann Reed.'],
    ['Ann Reed'],
  ],
]);

table('words that only name a thing', [
  [
    'naming is the subject',
    ["Calling the north wall 'The Giant' was Ann Reed's idea. 'It was late,' she said."],
    ['Ann Reed'],
  ],
  [
    'so is nicknaming',
    ['Nicknaming the ferry “Old Rusty” cost him votes. “I like it,” Tom Carver said.'],
    ['Tom Carver'],
  ],
]);

const MET = [
  'I meet Lena Moss at the lock in March. Moss has kept it for thirty years, and she does not like to be asked about it.',
  '“Sit down,” Moss says. I sit down. She pours tea, and Moss looks at the water.',
];

table('a report of somebody whom the writer has met', [
  [
    'an answer to a question that names another',
    [...MET, 'I ask her what she thinks of Tom Carver.', '“He was never here.”'],
    ['Lena Moss', 'Lena Moss'],
  ],
  [
    'an answer to what the writer says',
    [...MET, 'But Ann Reed, I tell her, has called the lock a ruin.', '“And she may be right.”'],
    ['Lena Moss', 'Lena Moss'],
  ],
  [
    'another who has a tag',
    [...MET, 'I ask Tom Carver as well. “It leaks,” Carver says.'],
    ['Lena Moss', 'Tom Carver'],
  ],
  [
    'nobody is told of in the first person',
    ['Lena Moss has kept the lock for thirty years.', 'Tom Carver mends it.', '“It leaks.”'],
    ['Tom Carver'],
  ],
]);

table('a word of the trade for one already named', [
  [
    'an MP, though she is a minister',
    [
      'Minister Lena Moss warned of floods on Monday.',
      'Speaking in the chamber, the northern MP said: “It will rain.”',
    ],
    ['Lena Moss'],
  ],
  [
    'over paragraphs of speech',
    [
      'Lena Moss sat down. “I am well,” Moss said.',
      '“I sleep.”',
      '“I eat.”',
      'The brave singer then added: “I will not live in fear.”',
    ],
    ['Lena Moss', 'Lena Moss', 'Lena Moss', 'Lena Moss'],
  ],
]);
