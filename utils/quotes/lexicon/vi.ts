import { reportersOf } from '../attribution/reported';
import { dialogueOf } from '../dialogue';
import type { LexiconWithGrammar } from '../types';
import { neutral } from './types';

/** Vietnamese: ông X nói: “…”; “…”, bà X cho biết; words of two syllables are read by the one that tells. */
export const lexicon: LexiconWithGrammar = {
  ...neutral,
  language: 'vi',
  grammar: { dialogue: dialogueOf, reporters: reportersOf },
  marks: { singles: true, elisions: new Set() },
  dropsSubject: true,
  asClause: 'như',
  words: {
    say: 'nói biết rằng khẳng tuyên chia giải nhấn phát viết kể hỏi đáp thừa xác kêu phản tiết nhận cho nêu trả đánh bày thốt dặn bộc khuyên lo trích dẫn bình phân gọi chỉ lưu đề lên',
    auxiliary: 'là đã đang sẽ có được bị phải cần nên muốn chưa không từng vẫn còn cũng',
    verb: 'đến đi gặp mở đóng làm diễn thăm xảy ra gồm thuộc',
    speechNoun: 'thông bài thư',
    role: 'chủ tổng thủ bộ phó giám trưởng thư đại phát giáo tiến thạc luật bác nhà chuyên huấn tiền hậu thủ đội cầu diễn ca đạo nhạc họa cựu cục vụ hiệu viện hội ủy nghị dân công nhân nạn nhân trung thiếu thượng tướng người nông sinh học cô phi',
    rolePlural: 'các những',
    group: 'công cảnh chính đảng tòa bệnh trường ngân đội câu hãng báo đài sở ban cơ',
    honorificMale: 'ông chú bác',
    honorificFemale: 'bà chị cô',
    honorific: 'ts gs pgs ths bs ls em cụ',
    notName:
      'thứ tháng năm ngày chủ sáng chiều tối hôm theo tại trong khi sau trước nhưng và tuy ngoài trên do vì để với từ cùng đây đó này một hai ba nếu còn đến nay hiện mỗi mọi các những điều việc cuộc',
    he: 'ông',
    she: 'bà chị cô',
    they: 'họ',
    it: 'nó',
    first: 'tôi chúng mình ta',
    who: 'ai',
    determiner: 'một mỗi mọi',
    pluralDeterminer: 'nhiều một số',
    preposition: 'của ở tại trong trên dưới với từ đến về cho vào bằng theo sau trước khi giữa qua do vì để cùng tới',
    conjunction: 'và hoặc nhưng còn',
    subordinator: 'rằng nếu khi bởi dù mà thì',
    adverb: 'rất cũng chỉ lại thêm nữa đây đó nay hôm sáng chiều tối qua vừa mới luôn thẳng',
    number: 'hai ba bốn năm sáu bảy tám chín mười',
    soCalled: 'gọi mệnh danh tên',
    broadcast: 'phim sách tiểu thuyết bài hát album chương trình báo tạp chí',
  },
  sourcePhrases: ['theo lời', 'theo', 'dẫn lời'],
  abbreviations: 'ts gs pgs ths bs ls tp',
  threshold: 0.65,
  weights: { 'begins small': 0.8, always: 0.9 },
};
