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
  titleFirst: true,
  asClause: 'như',
  words: {
    say: 'nói biết rằng khẳng tuyên chia giải nhấn phát viết kể hỏi đáp thừa xác kêu phản tiết nhận cho nêu trả đánh bày thốt dặn bộc khuyên lo trích dẫn bình phân gọi chỉ lưu đề lên khai tố đặt phàn than gửi giật nghẹn bật ví khen chê giãi rên gào hét la đăng',
    auxiliary: 'là đã đang sẽ có được bị phải cần nên muốn chưa không từng vẫn còn cũng',
    verb: 'đến đi gặp mở đóng làm diễn thăm xảy ra gồm thuộc',
    speechNoun: 'thông bài thư',
    role: 'chủ tổng thủ bộ phó giám trưởng thư đại phát giáo tiến thạc luật bác nhà chuyên huấn tiền hậu thủ đội cầu diễn ca đạo nhạc họa cựu cục vụ hiệu viện hội ủy nghị dân công nhân nạn nhân trung thiếu thượng tướng người nông sinh học cô phi',
    rolePlural: 'các những',
    group: 'công cảnh chính đảng tòa bệnh trường ngân đội câu hãng báo đài sở ban cơ',
    honorificMale: 'ông chú bác',
    honorificFemale: 'bà chị cô',
    honorific: 'kremlin điện hlv ts gs pgs ths bs ls em cụ',
    notName:
      'bên nhắc món trả chia nhận nhìn kể tuy mặc nhờ qua giữa ngay dưới quanh gần xung đối đáng đặc cạnh đầu cuối giờ phút đêm trưa tuần riêng nếu mà vậy rồi hầu phần phía nơi câu chuyện vụ trận cơn lần lúc loại kiểu mức thực thật chưa đã đang sẽ được bị cần phải muốn nên hãy đừng xin nghe thấy biết lấy đưa mang làm tìm xem đọc bởi dù cả ở vào hơn như gặp nằm đứng ngồi bước mở dẫn cũng vẫn từng hàng vài đa phóng nguồn bước thế tới cùng trên kết thay dịp hay chỉ bởi bây lâu thứ tháng năm ngày chủ sáng chiều tối hôm theo tại trong khi sau trước nhưng và tuy ngoài trên do vì để với từ cùng đây đó này một hai ba nếu còn đến nay hiện mỗi mọi các những điều việc cuộc',
    he: 'ông',
    she: 'bà chị cô',
    they: 'họ',
    it: 'nó',
    first: 'tôi chúng mình ta',
    who: 'ai',
    place:
      'mỹ pháp nga philippines indonesia singapore malaysia hàn nhật bản quốc ukraine israel iran canada australia campuchia lào brazil',
    determiner: 'một mỗi mọi',
    pluralDeterminer: 'nhiều một số',
    preposition: 'của ở tại trong trên dưới với từ đến về cho vào bằng theo sau trước khi giữa qua do vì để cùng tới',
    conjunction: 'và hoặc nhưng còn',
    subordinator: 'rằng nếu khi bởi dù mà thì',
    adverb:
      'khiêm tốn vui vẻ buồn bã thẳng thắn hào hứng xúc động nghẹn ngào hóm hỉnh dí dỏm giận dữ bình thản mạnh mẽ lạnh lùng rơm rớm nước mắt hài hước cởi mở rưng cười rất cũng chỉ lại thêm nữa đây đó nay hôm sáng chiều tối qua vừa mới luôn thẳng',
    number: 'hai ba bốn năm sáu bảy tám chín mười',
    soCalled: 'gọi mệnh danh tên',
    broadcast:
      'tội hội môn cuốn kênh vở bộ tên nhóm biệt hiệu dự án chiến dịch phong trào phim sách tiểu thuyết bài hát album chương trình báo tạp chí',
  },
  sourcePhrases: ['theo lời', 'theo', 'dẫn lời'],
  abbreviations: 'ts gs pgs ths bs ls tp',
  threshold: 0.65,
  weights: { 'begins small': 0.8, always: 0.9 },
};
