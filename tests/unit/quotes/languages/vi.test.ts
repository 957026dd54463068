/** Vietnamese: text, then what is read of it as "words | mention | name"; nothing where the words are no quotation. */
import { expect, it } from 'vitest';
import { lexicon } from '../../../../utils/quotes/lexicon/vi';
import { readAll } from '../helper';

const rows: [string, ...string[]][] = [
  [
    '“Cây cầu sẽ đóng cửa vào thứ Hai”, bà Nguyễn Thị Lan nói.',
    'Cây cầu sẽ đóng cửa vào thứ Hai | Nguyễn Thị Lan | Nguyễn Thị Lan',
  ],
  [
    'Ông Trần Văn Minh cho biết: “Chúng tôi đã thử mọi cách.”',
    'Chúng tôi đã thử mọi cách. | Trần Văn Minh | Trần Văn Minh',
  ],
  ['“Đây là tin tốt!”, chị Lê Thu Hà nói.', 'Đây là tin tốt! | Lê Thu Hà | Lê Thu Hà'],
  ['Theo ông Trần Văn Minh, công trình sẽ “kéo dài và tốn kém”.'],
  [
    'Bộ trưởng Phạm Quốc Anh khẳng định: “Kinh tế vẫn ổn định.” Ông nói thêm: “Lạm phát được kiểm soát.”',
    'Kinh tế vẫn ổn định. | Bộ trưởng Phạm Quốc Anh | Phạm Quốc Anh',
    'Lạm phát được kiểm soát. | Ông | Phạm Quốc Anh',
  ],
  ['“Tôi không biết gì về việc đó”, ông Minh trả lời.', 'Tôi không biết gì về việc đó | Minh | Minh'],
  ['Phim “Đêm dài” sẽ ra mắt ngày mai.'],
  ['Công ty cho biết trong thông cáo: “An toàn được bảo đảm.”', 'An toàn được bảo đảm. | Công ty | Công ty'],
  [
    '“Chúng tôi rất lo lắng”, anh Hoàng Nam, một người dân, chia sẻ.',
    'Chúng tôi rất lo lắng | anh Hoàng Nam | Hoàng Nam',
  ],
  [
    'Tổng thống Pháp Émile Dupont tuyên bố: “Chúng ta cần đoàn kết”.',
    'Chúng ta cần đoàn kết | Tổng thống Pháp Émile Dupont | Pháp Émile Dupont',
  ],
  ['Bà Lan nhấn mạnh: “Sức khỏe người dân là trên hết.”', 'Sức khỏe người dân là trên hết. | Lan | Lan'],
  ['“Ai chịu trách nhiệm?”, một người dân hỏi.', 'Ai chịu trách nhiệm? | một người dân | một người dân'],
  [
    'Huấn luyện viên Đỗ Văn Hùng nói: “Các cầu thủ đã chơi hết mình.” Ông Hùng cho rằng đội bóng “cần thêm thời gian”.',
    'Các cầu thủ đã chơi hết mình. | Huấn luyện viên Đỗ Văn Hùng | Đỗ Văn Hùng',
    'cần thêm thời gian | Hùng | Đỗ Văn Hùng',
  ],
  ['Bài hát “Mưa chiều” vừa được phát hành.'],
  [
    'Giám đốc công ty Vũ Thành Long chia sẻ: “Chúng tôi xin lỗi khách hàng.”',
    'Chúng tôi xin lỗi khách hàng. | Giám đốc công ty Vũ Thành Long | Vũ Thành Long',
  ],
  ['“Kết quả rất tốt”, bác sĩ Mai Phương Thảo nói.', 'Kết quả rất tốt | bác sĩ Mai Phương Thảo | Mai Phương Thảo'],
  ['Cảnh sát xác nhận: “Vụ việc đang được điều tra.”', 'Vụ việc đang được điều tra. | Cảnh sát | Cảnh sát'],
  ['Chương trình “Vì ngày mai” khởi động hôm nay.'],
  [
    'Chủ tịch xã Lý Văn Tâm giải thích: “Đường hỏng vì mưa lớn.” “Chúng tôi sẽ sửa ngay”, ông Tâm nói.',
    'Đường hỏng vì mưa lớn. | Chủ tịch xã Lý Văn Tâm | Lý Văn Tâm',
    'Chúng tôi sẽ sửa ngay | Tâm | Lý Văn Tâm',
  ],
  [
    'Luật sư Ngô Thị Hạnh khẳng định thân chủ “hoàn toàn vô tội”.',
    'hoàn toàn vô tội | Luật sư Ngô Thị Hạnh | Ngô Thị Hạnh',
  ],
  ['Trần Văn Minh viết: “Hẹn gặp lại.”', 'Hẹn gặp lại. | Trần Văn Minh | Trần Văn Minh'],
  [
    '“Không ai bị thương”, đại diện bệnh viện cho biết.',
    'Không ai bị thương | đại diện bệnh viện | đại diện bệnh viện',
  ],
  ['Theo báo cáo, tình hình “đang xấu đi từng ngày”.', 'đang xấu đi từng ngày | – | –'],
  ['Tàu “Sao Bắc” rời cảng hôm thứ Ba.'],
  ['Chị Hà kể: “Nước lên rất nhanh.”', 'Nước lên rất nhanh. | Hà | Hà'],
  [
    'Trước tòa, bị cáo Vũ Văn Lực khai: “Tôi chỉ vay để xoay vốn.”',
    'Tôi chỉ vay để xoay vốn. | cáo Vũ Văn Lực | Vũ Văn Lực',
  ],
  [
    'Đại biểu Phan Thị Nga (đoàn Huế) đặt câu hỏi: “Bao giờ cầu xong?”',
    'Bao giờ cầu xong? | Đại biểu Phan Thị Nga | Phan Thị Nga',
  ],
  [
    'Thủ tướng Canada Marc Tremblay hôm 10/7 nói: “Chúng tôi sẵn sàng.”',
    'Chúng tôi sẵn sàng. | Thủ tướng Canada Marc Tremblay | Marc Tremblay',
  ],
];

it.each(rows)('%s', (text, ...expected) => {
  expect(readAll(text, lexicon)).toEqual(expected);
});
