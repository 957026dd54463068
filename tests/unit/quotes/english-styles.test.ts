/** Snippets as they stand in the sections of a newspaper. Each row: what it shows, the text, who speaks each quotation. */
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

table('sport', [
  [
    'a coach and two players, surnames after the first time',
    [
      'HALIFAX — The Harbour Kings were three goals down before Ines Varga scored twice in the third period on Tuesday night.',
      '"We never looked at the clock," said Varga. "You just keep skating."',
      'Head coach Dale Petrie had called a timeout a minute earlier.',
      '"I told them to stop being polite," he said. "They were waiting for somebody else to do it."',
      'Goaltender Oona Lindqvist stopped 41 shots. "My legs are gone," Lindqvist said with a laugh.',
    ],
    ['Ines Varga', 'Ines Varga', 'Dale Petrie', 'Dale Petrie', 'Oona Lindqvist'],
  ],
  [
    'a long untagged run after a manager is introduced',
    [
      'Rovers manager Colm Fairley refused to blame the referee after the 2-1 defeat.',
      '"Some days the ball does not want to go in," he said.',
      '"We had nineteen shots and they had four. I would take that again next week."',
      '"The lads are hurting, and so am I."',
    ],
    ['Colm Fairley', 'Colm Fairley', 'Colm Fairley'],
  ],
  [
    'the other side answers',
    [
      'Asked whether the club had overpaid, chairwoman Petra Holm shook her head. "He is worth every krone," she told the Evening Argus.',
      'Striker Mateo Quiroga, 22, was less certain. "I hope they are right," he said.',
    ],
    ['Petra Holm', 'Mateo Quiroga'],
  ],
  [
    'somebody is praised by name in the words of another',
    [
      'Captain Ruth Adeyemi had a word for the substitute, Beth Corrigan.',
      '"Beth changed the game for us," she said. "I could have kissed her."',
    ],
    ['Ruth Adeyemi', 'Ruth Adeyemi'],
  ],
]);

table('courts', [
  [
    'the judge, the prosecutor and the defence',
    [
      'A Crown Court heard that Leonard Askew, 51, had kept two sets of books for nine years.',
      'Prosecutor Imogen Clay told the jury: "This was greed, nothing else."',
      'Defending, Rashid Mirza said his client was "a weak man in a strong current".',
      'Sentencing Askew to four years, Judge Harriet Pole told him: "You betrayed people who fed you."',
    ],
    ['Imogen Clay', 'Rashid Mirza', 'Harriet Pole'],
  ],
  [
    'a witness known by role alone',
    [
      'A neighbour, who asked not to be named, heard the shots. "I thought it was fireworks," the neighbour said.',
      'Police would not comment. "The investigation is ongoing," Sgt. Paula Denholm said in an email.',
    ],
    ['A neighbour', 'Paula Denholm'],
  ],
  [
    'a document goes on',
    [
      'The lawsuit, filed in federal court on Friday, accuses the landlord of cutting the heat. It says tenants were told to "buy a sweater."',
      '"Children slept in their coats," the complaint says.',
    ],
    ['The lawsuit', 'the complaint'],
  ],
  [
    'the lawyer of somebody with a possessive',
    [
      '"My client never touched the safe," said Askew\'s lawyer, Rashid Mirza.',
      '"He was at his sister\'s that night," Mirza added.',
    ],
    ['Rashid Mirza', 'Rashid Mirza'],
  ],
]);

table('business', [
  [
    'a company in a statement, then its chief',
    [
      'Northgate Foods will close its plant in Dunmore, the company said on Thursday.',
      '"This was not an easy decision," the company said in a statement.',
      'Chief executive Sunita Rao said demand had "fallen off a cliff". "We looked at every alternative," Rao said in an interview.',
    ],
    ['Northgate Foods', 'Sunita Rao', 'Sunita Rao'],
  ],
  [
    'an analyst at a bank',
    [
      '"The market has priced this in," said Gregor Thuns, an analyst at Kestrel Capital in Zurich.',
      'Thuns expects rates to stay put until the autumn. "After that, who knows," he said.',
    ],
    ['Gregor Thuns', 'Gregor Thuns'],
  ],
  [
    'a spokesperson by email',
    [
      'Blue Ferry spokesperson Amanda Leclerc said the sailing was cancelled "out of an abundance of caution."',
      '"We know this is frustrating," Leclerc wrote in an email to customers.',
    ],
    ['Amanda Leclerc', 'Amanda Leclerc'],
  ],
  [
    'a union and an employer',
    [
      'The union representing the drivers called the offer "an insult." Its president, Marcel Odom, said members would walk out on Monday.',
      '"They left us no choice," Odom said.',
    ],
    ['The union', 'Marcel Odom'],
  ],
]);

table('science', [
  [
    'authors of a study, the outside expert',
    [
      'The bacteria eat plastic, but slowly. "It is more of a nibble," says Yuki Tanabe, a microbiologist at the University of Porto and the lead author of the study.',
      'Others urge caution. "One dish in one lab is not a solution," says Henrik Falk, who was not involved in the work.',
      'Tanabe agrees. "We are decades away from anything useful," she says.',
    ],
    ['Yuki Tanabe', 'Henrik Falk', 'Yuki Tanabe'],
  ],
  [
    'a paper as speaker',
    [
      'The authors write that the effect was "small but robust."',
      'A second team in Lyon, led by Claire Besson, disagrees. "We could not find it at all," Besson says.',
    ],
    ['The authors', 'Claire Besson'],
  ],
  [
    'Dr. on second mention',
    [
      'Dr. Samuel Achterberg has treated the condition for 20 years. "Patients are told it is in their heads," Dr. Achterberg said. "It is not."',
    ],
    ['Samuel Achterberg', 'Samuel Achterberg'],
  ],
]);

table('culture', [
  [
    'an actor of a film with a title in marks',
    [
      'In "The Salt Road," Marguerite Dole plays a widow who cannot swim. "I nearly drowned on the second day," Dole said over tea in Cork.',
      'The director, Fionn Hassett, remembers it differently. "She was magnificent," he said. "She asked for another take."',
    ],
    ['Marguerite Dole', 'Fionn Hassett', 'Fionn Hassett'],
  ],
  [
    'a novelist, present tense',
    [
      'Adunni Bakare writes in the mornings, before her children wake. "After eight o\'clock I belong to other people," she says.',
      '"My mother thought it was a phase. She still does."',
      'Bakare\'s editor, Paul Rennick, waited three years for the second book. "I learned not to call," Rennick says.',
    ],
    ['Adunni Bakare', 'Adunni Bakare', 'Paul Rennick'],
  ],
  [
    'a critic is quoted on another',
    [
      'The Courier\'s critic, Ada Finch, called the play "a long evening in a short coat." Its author, Tom Brandt, laughed when the line was read to him.',
      '"She is right," Brandt said. "I cut nothing."',
    ],
    ['Ada Finch', 'Tom Brandt', 'Tom Brandt'],
  ],
]);

table('local news', [
  [
    'the mayor and a resident',
    [
      'Residents of Mill Lane woke to find the road under water again on Sunday.',
      '"It came through the letter box," said Doreen Patch, who has lived there since 1978.',
      '"Every time they tell us it is the last time."',
      'Mayor Glenn Stubbs toured the street in waders. "We will get this fixed," the mayor promised.',
    ],
    ['Doreen Patch', 'Doreen Patch', 'Glenn Stubbs'],
  ],
  [
    'police and a fire chief',
    [
      'Firefighters were called to the barn shortly after 4 a.m., Deputy Chief Nolan Weiss said.',
      '"When we got there the roof was already gone," Weiss said. "Nobody was inside, thank God."',
      'The farmer, Walter Eeles, stood by the gate. "That was my grandfather\'s barn," he said.',
    ],
    ['Nolan Weiss', 'Nolan Weiss', 'Walter Eeles'],
  ],
  [
    'a council meeting with several speakers',
    [
      'Coun. Denise Roy voted against the motion. "We are paying for a bridge to a field," she said.',
      'Coun. Ed Pallister disagreed with Roy. "Fields become towns," he said.',
      '"Not that one," Roy replied.',
    ],
    ['Denise Roy', 'Ed Pallister', 'Denise Roy'],
  ],
  [
    'a school and a parent',
    [
      'Kayla Morrow\'s son came home with a letter. "I had to read it three times," the mother of two said.',
      'In the letter, principal Janet Oakes wrote that the school had "no room left."',
    ],
    ['Kayla Morrow', 'Janet Oakes'],
  ],
]);

table('the British single mark', [
  [
    'a tag behind, then going on',
    ['‘We were promised a bypass in 1996,’ said Hilary Crouch. ‘I’ve stopped holding my breath.’'],
    ['Hilary Crouch', 'Hilary Crouch'],
  ],
  [
    'straight single marks with apostrophes inside',
    ["'It's the farmers' fault,' said Neil Garvey, 'and they don't care.'", "'I won't be moving,' added his wife, Jo."],
    ['Neil Garvey', 'Neil Garvey', 'Jo'],
  ],
  [
    'Mr and Mrs without points',
    [
      'Mr Tobias Lunn and Mrs Edith Carrow sit on the committee. Mr Lunn said the plan was ‘dead on arrival’.',
      'Mrs Carrow said: ‘Tobias would say that.’',
    ],
    ['Tobias Lunn', 'Edith Carrow'],
  ],
]);

table('wire copy and press releases', [
  [
    'a dateline, a minister, a spokesman',
    [
      'JAKARTA (Wire) - Foreign Minister Bambang Sutejo said on Monday the ferry had been overloaded.',
      '"There were twice as many people on board as there were life jackets," Sutejo told reporters.',
      'A spokesman for the operator, Laut Jaya, denied the report. "We follow all rules," the spokesman said.',
    ],
    ['Bambang Sutejo', 'A spokesman'],
  ],
  [
    'a press release',
    [
      'Greenfield Robotics today announced the Harvester 3. "This is the machine farmers asked us for," said Lena Marsh, founder and CEO of Greenfield Robotics.',
      '"It simply works," added Omar Haddad, who farms 900 acres near Salina and tested the prototype.',
    ],
    ['Lena Marsh', 'Omar Haddad'],
  ],
  [
    'told, asked and was told',
    [
      'Asked by reporters whether he would resign, Finance Minister Tomas Vrba said: "No." He told state radio that the charge was "invented."',
    ],
    ['Tomas Vrba', 'Tomas Vrba'],
  ],
]);

table('obituaries and profiles', [
  [
    'the dead are quoted, and remembered by others',
    [
      'Estelle Moran, who taught three generations of Glaswegians to dance, has died at 93.',
      '"You count with your ribs," she liked to say.',
      'Her daughter, Nuala Moran, said she had danced until the last week. "She corrected the nurses\' posture," Nuala Moran said.',
    ],
    ['Estelle Moran', 'Nuala Moran'],
  ],
  [
    'an old interview',
    [
      'In a 1987 interview with the Gazette, Moran recalled her first studio. "It had one window and a rat," she said.',
      'Her pupil Craig Doyle once asked her why she never married. "I was busy," she told him.',
    ],
    ['Moran', 'Moran'],
  ],
  [
    'friends speak of a woman named in full',
    [
      'Patrick Oduya met Lorna Hislop at art school. "She painted like somebody was chasing her," Oduya says.',
      'Hislop says she does not remember it that way. "He was the one who was always late," she says.',
    ],
    ['Patrick Oduya', 'Lorna Hislop'],
  ],
]);

table('interviews', [
  [
    'the reporter asks, the subject answers without a tag',
    [
      'Does Vera Lantos miss the stage? "Never," she says. "Well, on Saturdays."',
      'And the applause? "You can get that from a dog."',
    ],
    ['Vera Lantos', 'Vera Lantos', 'Vera Lantos'],
  ],
  [
    'the reporter in the first person',
    [
      'I asked Sandor Keleti if he had ever been afraid. "Every day," he told me.',
      '"Fear is cheap," Keleti went on. "Courage is expensive."',
    ],
    ['Sandor Keleti', 'Sandor Keleti', 'Sandor Keleti'],
  ],
]);

table('social media', [
  [
    'posts and tweets',
    [
      'Singer Dua Marlowe posted a photo of the wreck. "Still breathing," she wrote on Instagram.',
      'Her manager, Josh Teller, tweeted: "She is fine. Please stop calling."',
    ],
    ['Dua Marlowe', 'Josh Teller'],
  ],
]);

table('officials, experts and people in the street', [
  [
    'public health, Canadian style',
    [
      'Provincial health officer Dr. Meredith Kwan announced 14 new cases on Monday.',
      '"We are not out of the woods," Kwan told reporters in Regina.',
      '"I know people are tired. I am tired too."',
      'Opposition critic Gord Laframboise said the province waited too long.',
      '"They had the numbers in July," he said. "They sat on them."',
    ],
    ['Meredith Kwan', 'Meredith Kwan', 'Gord Laframboise', 'Gord Laframboise'],
  ],
  [
    'a statement by a family, then a lawyer',
    [
      '"Our daughter was a light in every room," her parents, Ken and Marlene Dufresne, said in a statement.',
      'Their lawyer, Anika Patel, said the family would sue.',
      '"This was preventable," Patel said.',
    ],
    ['her parents', 'Anika Patel'],
  ],
  [
    'RCMP and a witness',
    [
      'RCMP Cpl. Jason Wurtz said the truck was travelling north when it left the road.',
      '"Speed is believed to be a factor," Wurtz said in a news release.',
      'Amrit Gill, who lives nearby, ran out to help.',
      '"There was smoke everywhere," she said. "I just kept telling him to stay awake."',
    ],
    ['Jason Wurtz', 'Amrit Gill', 'Amrit Gill'],
  ],
  [
    'first name basis in a feature',
    [
      'Tasha Greene opens the diner at five. Her husband, Mike, cooks.',
      '"He burns the toast," Tasha says.',
      '"Every time," Mike says.',
    ],
    ['Tasha Greene', 'Mike'],
  ],
  [
    'an unnamed official',
    [
      '"The talks are going nowhere," said a senior European diplomat who spoke on condition of anonymity.',
      'The diplomat added that both sides were "playing for time."',
    ],
    ['a senior European diplomat', 'a senior European diplomat'],
  ],
  [
    'the ministry',
    ['The Ministry of Transport confirmed the closure. "Drivers should plan ahead," the ministry said.'],
    ['Ministry of Transport'],
  ],
  [
    'university and its dean',
    [
      'Dean Priya Raman of the Faculty of Law defended the decision. "We followed the rules," Raman said. "All of them."',
    ],
    ['Priya Raman', 'Priya Raman'],
  ],
  [
    'CEO in a news release with titles',
    [
      '"This acquisition is transformational," said Hugh Banfield, president and chief executive officer of Orca Mining Corp., in a news release.',
      '"We thank shareholders for their patience," he added.',
    ],
    ['Hugh Banfield', 'Hugh Banfield'],
  ],
  [
    'a teammate speaks of him',
    [
      'Defenceman Erik Sund returned after six weeks. "He makes us calmer," said captain Brady Holt.',
      '"I just try to keep it simple," Sund said.',
    ],
    ['Brady Holt', 'Erik Sund'],
  ],
  [
    'hyphenated and accented',
    ['Québec minister Geneviève Côté-Lavoie rejected the request. "C\'est non," she said. "The answer is no."'],
    ['Geneviève Côté-Lavoie', 'Geneviève Côté-Lavoie'],
  ],
  [
    'Indigenous chief',
    [
      'Chief Darrell Whitebear of the Stone River First Nation said the ruling was "long overdue."',
      '"Our elders did not live to see it," the chief said.',
    ],
    ['Darrell Whitebear', 'Darrell Whitebear'],
  ],
  [
    'written by',
    [
      '"The court erred," wrote Justice Marianne Dube for the majority. In dissent, Justice Alan Kerr called the reasoning "strained."',
    ],
    ['Marianne Dube', 'Alan Kerr'],
  ],
  [
    'the Prime Minister by office',
    [
      'Prime Minister Owen Tait visited the flood zone on Saturday.',
      '"We will be here for as long as it takes," the prime minister said.',
    ],
    ['Owen Tait'],
  ],
  [
    'echoed',
    ['That view was echoed by Tamara Finch of the Renters Union. "Nobody can afford this," Finch said.'],
    ['Tamara Finch'],
  ],
  [
    '"in an interview with"',
    [
      'In an interview with The Courier, Environment Minister Leila Haddad called the target "ambitious but doable."',
      'Critics, including the Greens\' Rolf Amsel, say it is neither. "It is a press release," Amsel said.',
    ],
    ['Leila Haddad', 'Rolf Amsel'],
  ],
  [
    'police chief he/she',
    [
      'Police Chief Dawn Redding said officers "acted appropriately."',
      'Redding said the review would be public. "We have nothing to hide," she said.',
    ],
    ['Dawn Redding', 'Dawn Redding'],
  ],
]);
