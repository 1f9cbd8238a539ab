import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp, ref, type Component } from 'vue';
import { LAYOUTS } from '../layouts';
import { pageModel, shownText, specOf, type Field } from '../model';

const page = pageModel(specOf(location.search), LAYOUTS['element-plus']);
const options = (field: Field): string[] => [...new Set([...field.options, ...(field.value === '' ? [] : [field.value])])];

/** One field in the control that suits it. Codes stand behind the chosen texts, as in pages that load their lists. */
const EditField = {
  props: ['field'],
  setup({ field }: { field: Field }) {
    const list = options(field);
    const code = list.indexOf(field.value);
    const value = ref<unknown>(
      field.kind === 'select' || field.kind === 'search'
        ? code < 0
          ? undefined
          : code + 100
        : field.kind === 'number'
          ? field.value === ''
            ? undefined
            : Number(field.value)
          : field.value,
    );
    return { list, value, say: page.say };
  },
  template: `
    <el-input v-if="field.kind === 'text'" v-model="value" clearable />
    <el-input v-else-if="field.kind === 'area'" v-model="value" type="textarea" :rows="2" show-word-limit maxlength="300" />
    <el-select v-else-if="field.kind === 'select'" v-model="value" :placeholder="say('Chọn', 'Select')" style="min-width: 110px">
      <el-option v-for="(text, i) in list" :key="i" :label="text" :value="i + 100" />
    </el-select>
    <el-select v-else-if="field.kind === 'search'" v-model="value" filterable clearable :placeholder="say('Tìm kiếm', 'Search')" style="min-width: 140px">
      <el-option v-for="(text, i) in list" :key="i" :label="text" :value="i + 100" />
    </el-select>
    <el-date-picker v-else-if="field.kind === 'date'" v-model="value" type="date" format="DD/MM/YYYY" value-format="YYYY-MM-DD" :placeholder="say('Chọn ngày', 'Pick a day')" />
    <el-input-number v-else v-model="value" :controls="false" :precision="field.value.includes('.') ? field.value.split('.')[1].length : 0" />`,
};

const FormItem: Component = {
  props: ['field'],
  components: { EditField: EditField as unknown as Component },
  template: `
    <el-form-item :label="field.label" :required="!field.key.startsWith('x.')">
      <edit-field :field="field" /><edit-field v-if="field.unit" :field="field.unit" />
    </el-form-item>`,
};

const Tables: Component = {
  setup: () => ({
    page,
    shownText,
    rows: page.lines.map((line) => ({ line })),
    editable: page.spec.mode !== 'view' && page.spec.form === 'RCEP',
  }),
  components: { EditField: EditField as unknown as Component },
  template: `
    <el-table :data="rows" border style="width: 100%" max-height="500">
      <el-table-column v-for="(column, c) in page.lines[0]" :key="c" :label="column.label" :fixed="c === 0" min-width="150">
        <template #default="{ row }">
          <edit-field v-if="editable && c > 0" :field="row.line[c]" />
          <span v-else>{{ shownText(row.line[c]) }}</span>
        </template>
      </el-table-column>
      <el-table-column v-if="editable" :label="page.say('Thao tác', 'Actions')" width="90"><template #default><el-button size="small">{{ page.say('Xóa', 'Delete') }}</el-button></template></el-table-column>
    </el-table>`,
};

const Ticks: Component = {
  setup: () => ({
    page,
    chosen: ref(page.ticks.filter((tick) => tick.on).map((tick) => tick.key)),
    each: ref(Object.fromEntries([...page.ticks, page.fobShown].map((tick) => [tick.key, tick.on]))),
  }),
  template: `
    <el-form-item v-if="page.spec.form === 'D'" :label="page.ticksTitle">
      <el-checkbox-group v-model="chosen"><el-checkbox v-for="tick in page.ticks" :key="tick.key" :value="tick.key">{{ tick.label }}</el-checkbox></el-checkbox-group>
    </el-form-item>
    <template v-else-if="page.spec.form === 'E'">
      <el-form-item v-for="tick in page.ticks" :key="tick.key" :label="tick.label"><el-switch v-model="each[tick.key]" /></el-form-item>
    </template>
    <template v-else>
      <el-form-item v-for="tick in page.ticks" :key="tick.key" :label="tick.label">
        <el-radio-group v-model="each[tick.key]"><el-radio :value="true">{{ page.say('Có', 'Yes') }}</el-radio><el-radio :value="false">{{ page.say('Không', 'No') }}</el-radio></el-radio-group>
      </el-form-item>
    </template>
    <el-form-item><el-checkbox v-model="each['x.fobShown']">{{ page.fobShown.label }}</el-checkbox></el-form-item>`,
};

const Edit: Component = {
  components: { FormItem, Tables, Ticks },
  setup: () => ({ page, open: ref(page.sections.map((section) => section.id)), cards: page.spec.form === 'E' }),
  template: `
    <el-form label-width="180px" :label-position="page.spec.form === 'E' ? 'top' : 'right'">
      <el-collapse v-model="open">
        <el-collapse-item v-for="section in page.sections" :key="section.id" :title="section.title" :name="section.id">
          <el-row :gutter="16"><el-col v-for="field in section.fields" :key="field.key" :span="12"><form-item :field="field" /></el-col></el-row>
        </el-collapse-item>
      </el-collapse>
      <el-divider content-position="left">{{ page.goodsTitle }}</el-divider>
      <template v-if="cards">
        <el-card v-for="(line, i) in page.lines" :key="i" shadow="never">
          <template #header><span>{{ page.say('Dòng hàng', 'Line') }} {{ i + 1 }}</span></template>
          <el-row :gutter="12"><el-col v-for="field in line" :key="field.key" :span="8"><form-item :field="field" /></el-col></el-row>
        </el-card>
      </template>
      <tables v-else />
      <el-divider content-position="left">{{ page.ticksTitle }}</el-divider>
      <ticks />
      <form-item :field="page.remarks" />
    </el-form>`,
};

const View: Component = {
  components: { Tables },
  setup: () => ({ page, shownText }),
  template: `
    <el-descriptions v-for="section in page.sections" :key="section.id" :title="section.title" :column="page.spec.form === 'E' ? 1 : 2" :border="page.spec.form !== 'D'" :direction="page.spec.form === 'RCEP' ? 'vertical' : 'horizontal'">
      <el-descriptions-item v-for="field in section.fields" :key="field.key" :label="field.label">{{ shownText(field) }}</el-descriptions-item>
    </el-descriptions>
    <h4>{{ page.goodsTitle }}</h4>
    <tables />
    <el-descriptions :title="page.ticksTitle" :column="2" border>
      <el-descriptions-item v-for="tick in [...page.ticks, page.fobShown]" :key="tick.key" :label="tick.label">
        <el-checkbox v-if="page.spec.form === 'E'" :model-value="tick.on" disabled />
        <el-tag v-else :type="tick.on ? 'success' : 'info'">{{ tick.on ? page.say('Có', 'Yes') : page.say('Không', 'No') }}</el-tag>
      </el-descriptions-item>
    </el-descriptions>
    <el-descriptions border><el-descriptions-item :label="page.remarks.label">{{ page.remarks.value }}</el-descriptions-item></el-descriptions>`,
};

createApp({
  components: { EditPage: Edit, ViewPage: View },
  setup: () => ({ page }),
  template: `<div style="max-width: 1200px; margin: 0 auto"><h2>{{ page.title }}</h2><view-page v-if="page.spec.mode === 'view'" /><edit-page v-else /></div>`,
})
  .use(ElementPlus)
  .mount('#root');
