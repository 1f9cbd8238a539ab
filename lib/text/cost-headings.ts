import type { Bilingual } from '../forms/profile';

const heading = (vi: string, en: string): Bilingual => ({ vi, en });

/** What goes into rows II, III and VII of the FOB build-up, as 05/2018/TT-BCT article 6(4) names it. Row I is the materials, row V the profit. */
export const COST_HEADINGS: Readonly<Record<'labour' | 'overhead' | 'other', readonly Bilingual[]>> = {
  labour: [
    heading('Tiền lương', 'Wages'),
    heading('Tiền thưởng', 'Bonuses'),
    heading('Phúc lợi (y tế, an sinh)', 'Benefits (medical, social welfare)'),
  ],
  overhead: [
    heading('Thuê hoặc mua nhà xưởng', 'Rent or purchase of the premises'),
    heading('Khấu hao nhà xưởng', 'Depreciation of the premises'),
    heading('Sửa chữa, bảo trì nhà xưởng', 'Repair and maintenance of the premises'),
    heading('Bảo hiểm nhà xưởng', 'Insurance of the premises'),
    heading('Thuế, lãi vay thế chấp nhà xưởng', 'Taxes and mortgage interest of the premises'),
    heading('Thuê và lãi vay máy móc, thiết bị', 'Lease payments and interest on plant and equipment'),
    heading('Khấu hao máy móc', 'Depreciation of plant'),
    heading('Sửa chữa, bảo trì máy móc', 'Repair and maintenance of plant'),
    heading('An ninh nhà máy', 'Security of the factory'),
    heading('Bảo hiểm máy móc, nguyên liệu', 'Insurance of plant and materials'),
    heading('Điện, nước, năng lượng sản xuất', 'Energy, electricity, water for production'),
    heading('Nghiên cứu, thiết kế, kỹ thuật', 'Research, design, engineering'),
    heading('Khuôn, dụng cụ', 'Dies, moulds, tooling'),
    heading('Phí bản quyền, sáng chế', 'Royalties and patents'),
    heading('Kiểm tra, thử nghiệm', 'Inspection and testing'),
    heading('Lưu kho trong nhà máy', 'Storage inside the factory'),
    heading('Xử lý chất thải', 'Waste disposal'),
    heading('Phí cảng, thông quan, thuế nhập nguyên liệu', 'Port and clearance charges, import duty on inputs'),
  ],
  other: [
    heading('Vận tải nội địa', 'Inland transport'),
    heading('Lưu kho chờ xuất', 'Warehouse'),
    heading('Phí tại cảng', 'Port charges'),
    heading('Hoa hồng', 'Commission'),
    heading('Phí dịch vụ và phí khác', 'Service and similar fees'),
  ],
};
