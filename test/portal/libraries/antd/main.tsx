import {
  Card,
  Checkbox,
  Col,
  ConfigProvider,
  DatePicker,
  Descriptions,
  Form,
  Input,
  InputNumber,
  Row,
  Select,
  Space,
  Switch,
  Table,
  Tabs,
  Tag,
} from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { LAYOUTS } from '../layouts';
import { pageModel, shownText, specOf, type Field } from '../model';

const page = pageModel(specOf(location.search), LAYOUTS.antd);
const { say, spec } = page;
const options = (field: Field): { label: string; value: string }[] =>
  [...new Set([...field.options, ...(field.value === '' ? [] : [field.value])])].map((text, i) => ({
    label: text,
    value: `v${i}`,
  }));
const chosen = (field: Field): string | undefined => options(field).find(({ label }) => label === field.value)?.value;

function control(field: Field): ReactNode {
  switch (field.kind) {
    case 'area':
      return <Input.TextArea rows={2} defaultValue={field.value} showCount maxLength={500} />;
    case 'select':
      return (
        <Select
          options={options(field)}
          defaultValue={chosen(field)}
          placeholder={say('Chọn', 'Select')}
          style={{ minWidth: 90 }}
        />
      );
    case 'search':
      return (
        <Select
          showSearch
          allowClear
          options={options(field)}
          defaultValue={chosen(field)}
          placeholder={say('Tìm và chọn', 'Search and select')}
          style={{ minWidth: 110 }}
        />
      );
    case 'date':
      return (
        <DatePicker
          format="DD/MM/YYYY"
          defaultValue={field.value === '' ? undefined : dayjs(field.value)}
          placeholder={say('Chọn ngày', 'Select date')}
        />
      );
    case 'number':
      return (
        <InputNumber
          stringMode
          defaultValue={field.value === '' ? undefined : field.value}
          formatter={(value) => `${value ?? ''}`.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')}
          parser={(text) => (text ?? '').replace(/,/g, '')}
        />
      );
    default:
      return <Input defaultValue={field.value} allowClear />;
  }
}

/** Ids as `Form.Item` makes them from the name of a field; values stay with the controls. */
const item = (field: Field, extra?: ReactNode): ReactNode => (
  <Form.Item
    key={field.key}
    label={field.label}
    required={!field.key.startsWith('x.')}
    extra={extra}
    tooltip={field.key === 'referenceNo' ? say('Do hệ thống cấp', 'Given by the system') : undefined}
  >
    {field.unit ? (
      <Space.Compact>
        {control(field)}
        {control(field.unit)}
      </Space.Compact>
    ) : (
      control(field)
    )}
  </Form.Item>
);

function Sections({ span }: { span: number }): ReactNode {
  return page.sections.map((section) => (
    <Card key={section.id} title={section.title} size="small" style={{ marginBottom: 12 }}>
      <Row gutter={16}>
        {section.fields.map((field) => (
          <Col key={field.key} span={field.kind === 'area' ? 24 : span}>
            {item(field)}
          </Col>
        ))}
      </Row>
    </Card>
  ));
}

function Goods(): ReactNode {
  const [first] = page.lines;
  const editable = spec.mode !== 'view' && spec.form !== 'D';
  if (spec.mode !== 'view' && spec.form === 'E')
    return page.lines.map((line, i) => (
      <Card key={i} type="inner" title={`${say('Mặt hàng', 'Item')} ${i + 1}`} style={{ marginBottom: 8 }}>
        <Row gutter={12}>
          {line.map((field) => (
            <Col key={field.key} span={8}>
              {item(field)}
            </Col>
          ))}
        </Row>
      </Card>
    ));
  const columns = first!.map((field, c) => ({
    title: field.label,
    dataIndex: ['cells', c],
    key: field.label,
    render: (_: unknown, row: { line: readonly Field[] }) =>
      editable && c > 0 ? control(row.line[c]!) : shownText(row.line[c]!),
  }));
  const rows = page.lines.map((line, i) => ({ key: i, line }));
  return <Table size="small" columns={columns} dataSource={rows} pagination={false} scroll={{ x: 1800 }} />;
}

function Ticks(): ReactNode {
  const all = [...page.ticks, page.fobShown];
  if (spec.form === 'E')
    return all.map((tick) => (
      <Form.Item key={tick.key} label={tick.label} layout="horizontal">
        <Switch defaultChecked={tick.on} checkedChildren={say('Có', 'Yes')} unCheckedChildren={say('Không', 'No')} />
      </Form.Item>
    ));
  if (spec.form === 'RCEP')
    return (
      <>
        <Checkbox.Group
          options={page.ticks.map((tick) => tick.label)}
          defaultValue={page.ticks.filter((tick) => tick.on).map((tick) => tick.label)}
        />
        <Checkbox defaultChecked={page.fobShown.on}>{page.fobShown.label}</Checkbox>
      </>
    );
  return (
    <Row>
      {all.map((tick) => (
        <Col key={tick.key} span={8}>
          <Checkbox defaultChecked={tick.on}>{tick.label}</Checkbox>
        </Col>
      ))}
    </Row>
  );
}

function Edit(): ReactNode {
  const goods = (
    <Card title={page.goodsTitle} size="small">
      <Goods />
    </Card>
  );
  const close = (
    <Card title={page.ticksTitle} size="small">
      <Ticks />
      {item(page.remarks)}
    </Card>
  );
  if (spec.form === 'RCEP')
    return (
      <Form layout="horizontal" labelCol={{ span: 8 }}>
        <Tabs
          items={[
            { key: 'a', label: say('Tờ khai', 'Application'), children: <Sections span={12} />, forceRender: true },
            { key: 'b', label: say('Hàng', 'Goods list'), children: goods, forceRender: true },
            { key: 'c', label: say('Khác', 'Other'), children: close, forceRender: true },
          ]}
        />
      </Form>
    );
  return (
    <Form layout="vertical">
      <Sections span={8} />
      {goods}
      {close}
    </Form>
  );
}

function View(): ReactNode {
  return (
    <>
      {page.sections.map((section, i) => (
        <Descriptions
          key={section.id}
          title={section.title}
          bordered={i % 2 === 0}
          column={spec.form === 'E' ? 1 : 2}
          size="small"
          layout={spec.form === 'RCEP' ? 'vertical' : 'horizontal'}
          items={section.fields.map((field) => ({ key: field.key, label: field.label, children: shownText(field) }))}
        />
      ))}
      <h3>{page.goodsTitle}</h3>
      <Goods />
      <Descriptions
        title={page.ticksTitle}
        column={2}
        items={[...page.ticks, page.fobShown].map((tick) => ({
          key: tick.key,
          label: tick.label,
          children:
            spec.form === 'D' ? (
              <Tag color={tick.on ? 'green' : 'default'}>{tick.on ? say('Có', 'Yes') : say('Không', 'No')}</Tag>
            ) : (
              <Checkbox checked={tick.on} disabled />
            ),
        }))}
      />
      <Descriptions items={[{ key: 'r', label: page.remarks.label, children: page.remarks.value }]} />
    </>
  );
}

createRoot(document.querySelector('#root')!).render(
  <ConfigProvider>
    <main style={{ maxWidth: 1200, margin: '0 auto' }}>
      <h1>{page.title}</h1>
      {spec.mode === 'view' ? <View /> : <Edit />}
    </main>
  </ConfigProvider>,
);
