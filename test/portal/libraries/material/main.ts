import '@angular/compiler';
import '../../../../node_modules/@angular/material/prebuilt-themes/azure-blue.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { FormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatChipsModule } from '@angular/material/chips';
import { DateAdapter, MAT_DATE_LOCALE, MatNativeDateModule, NativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatExpansionModule } from '@angular/material/expansion';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatListModule } from '@angular/material/list';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { MatTableModule } from '@angular/material/table';
import { bootstrapApplication } from '@angular/platform-browser';
import { LAYOUTS } from '../layouts';
import { pageModel, shownDate, shownText, specOf, type Field } from '../model';

/** Angular Material, compiled in the browser. Decorators are called as functions: the bundler knows only the standard ones. */
const page = pageModel(specOf(location.search), LAYOUTS.material);

class VietnameseDates extends NativeDateAdapter {
  override format(date: Date): string {
    const two = (n: number): string => String(n).padStart(2, '0');
    return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
  }
}

class App {
  readonly page = page;
  readonly say = page.say;
  readonly appearance = page.spec.form === 'E' ? 'outline' : 'fill';
  readonly shown = shownText;
  readonly shownDate = shownDate;
  readonly columns = page.lines[0]!.map((_, c) => `c${c}`);
  readonly all = [...page.ticks, page.fobShown];
  list(field: Field): string[] {
    return [...new Set([...field.options, ...(field.value === '' ? [] : [field.value])])];
  }
  code(field: Field): number | undefined {
    const at = this.list(field).indexOf(field.value);
    return at < 0 ? undefined : at;
  }
  date(field: Field): Date | null {
    return field.value === '' ? null : new Date(`${field.value}T00:00:00`);
  }
}

const FIELD = `
<ng-template #control let-f>
  <mat-form-field [appearance]="appearance" [floatLabel]="page.spec.form === 'RCEP' ? 'always' : 'auto'">
    <mat-label>{{ f.label }}</mat-label>
    @switch (f.kind) {
      @case ('select') {
        <mat-select [value]="code(f)" [placeholder]="say('Chọn', 'Select')">
          @for (text of list(f); track text; let i = $index) { <mat-option [value]="i">{{ text }}</mat-option> }
        </mat-select>
      }
      @case ('search') {
        <input matInput [value]="f.value" [matAutocomplete]="auto" [placeholder]="say('Gõ để tìm', 'Type to search')">
        <mat-autocomplete #auto="matAutocomplete">@for (text of list(f); track text) { <mat-option [value]="text">{{ text }}</mat-option> }</mat-autocomplete>
      }
      @case ('date') {
        <input matInput [matDatepicker]="picker" [value]="date(f)" placeholder="dd/mm/yyyy">
        <mat-hint>dd/mm/yyyy</mat-hint>
        <mat-datepicker-toggle matIconSuffix [for]="picker"></mat-datepicker-toggle>
        <mat-datepicker #picker></mat-datepicker>
      }
      @case ('area') { <textarea matInput rows="2" [value]="f.value"></textarea> }
      @case ('number') { <input matInput type="number" [value]="f.value">@if (f.unit && page.spec.form === 'E') { <span matTextSuffix>{{ f.unit.value }}</span> } }
      @default { <input matInput [value]="f.value" [required]="!f.key.startsWith('x.')"> }
    }
  </mat-form-field>
  @if (f.unit && page.spec.form !== 'E') { <ng-container *ngTemplateOutlet="control; context: { $implicit: f.unit }" /> }
</ng-template>`;

const GOODS = `
<ng-template #goods>
  @if (page.spec.form === 'E' && page.spec.mode !== 'view') {
    @for (line of page.lines; track $index; let i = $index) {
      <mat-card appearance="outlined"><mat-card-header><mat-card-title>{{ say('Mặt hàng', 'Item') }} {{ i + 1 }}</mat-card-title></mat-card-header>
        <mat-card-content>@for (f of line; track f.key) { <ng-container *ngTemplateOutlet="control; context: { $implicit: f }" /> }</mat-card-content></mat-card>
    }
  } @else {
    <table mat-table [dataSource]="$any(page.lines)">
      @for (id of columns; track id; let c = $index) {
        <ng-container [matColumnDef]="id">
          <th mat-header-cell *matHeaderCellDef>{{ page.lines[0][c].label }}</th>
          <td mat-cell *matCellDef="let line">
            @if (page.spec.form === 'RCEP' && page.spec.mode !== 'view' && c > 0) {
              <mat-form-field><input matInput [value]="line[c].kind === 'date' ? shownDate(line[c].value) : line[c].value"></mat-form-field>
              @if (line[c].unit; as unit) { <mat-form-field><mat-select [value]="code(unit)">@for (text of list(unit); track text; let i = $index) { <mat-option [value]="i">{{ text }}</mat-option> }</mat-select></mat-form-field> }
            } @else { {{ shown(line[c]) }} }
          </td>
        </ng-container>
      }
      <tr mat-header-row *matHeaderRowDef="columns"></tr>
      <tr mat-row *matRowDef="let row; columns: columns"></tr>
    </table>
  }
</ng-template>`;

const TICKS = `
<ng-template #ticks>
  @for (tick of all; track tick.key) {
    @if (page.spec.mode === 'view' && page.spec.form === 'RCEP') {
      <div class="pair"><span class="mat-body-strong">{{ tick.label }}</span> <span>{{ tick.on ? say('Có', 'Yes') : say('Không', 'No') }}</span></div>
    } @else if (page.spec.form === 'D') {
      <mat-checkbox [checked]="tick.on" [disabled]="page.spec.mode === 'view'">{{ tick.label }}</mat-checkbox>
    } @else if (page.spec.form === 'E') {
      <mat-slide-toggle [checked]="tick.on" [disabled]="page.spec.mode === 'view'">{{ tick.label }}</mat-slide-toggle>
    } @else {
      <div><label [id]="'l' + tick.key">{{ tick.label }}</label>
        <mat-radio-group [attr.aria-labelledby]="'l' + tick.key" [value]="tick.on"><mat-radio-button [value]="true">{{ say('Có', 'Yes') }}</mat-radio-button><mat-radio-button [value]="false">{{ say('Không', 'No') }}</mat-radio-button></mat-radio-group></div>
    }
  }
</ng-template>`;

const SHOWN = `
<ng-template #fields let-list>
  @if (page.spec.mode !== 'view') {
    @for (f of list; track f.key) { <ng-container *ngTemplateOutlet="control; context: { $implicit: f }" /> }
  } @else if (page.spec.form === 'D') {
    <mat-list>@for (f of list; track f.key) { <mat-list-item><span matListItemTitle>{{ f.label }}</span><span matListItemLine>{{ shown(f) }}</span></mat-list-item> }</mat-list>
  } @else if (page.spec.form === 'E') {
    <dl>@for (f of list; track f.key) { <div><dt>{{ f.label }}</dt><dd>{{ shown(f) }}</dd></div> }</dl>
  } @else {
    @for (f of list; track f.key) { <mat-form-field><mat-label>{{ f.label }}</mat-label><input matInput readonly [value]="shown(f)"></mat-form-field> }
  }
</ng-template>`;

const template = `${FIELD}${GOODS}${TICKS}${SHOWN}
<h1>{{ page.title }}</h1>
@if (page.spec.form === 'RCEP') {
  <mat-accordion multi>
    @for (section of page.sections; track section.id) {
      <mat-expansion-panel expanded><mat-expansion-panel-header><mat-panel-title>{{ section.title }}</mat-panel-title></mat-expansion-panel-header>
        <ng-container *ngTemplateOutlet="fields; context: { $implicit: section.fields }" /></mat-expansion-panel>
    }
    <mat-expansion-panel expanded><mat-expansion-panel-header><mat-panel-title>{{ page.goodsTitle }}</mat-panel-title></mat-expansion-panel-header><ng-container *ngTemplateOutlet="goods" /></mat-expansion-panel>
  </mat-accordion>
  <h3>{{ page.ticksTitle }}</h3><ng-container *ngTemplateOutlet="ticks" />
} @else {
  @for (section of page.sections; track section.id) {
    <mat-card><mat-card-header><mat-card-title>{{ section.title }}</mat-card-title></mat-card-header>
      <mat-card-content><ng-container *ngTemplateOutlet="fields; context: { $implicit: section.fields }" /></mat-card-content></mat-card>
  }
  <mat-card><mat-card-header><mat-card-title>{{ page.goodsTitle }}</mat-card-title></mat-card-header><mat-card-content><ng-container *ngTemplateOutlet="goods" /></mat-card-content></mat-card>
  <mat-card><mat-card-header><mat-card-title>{{ page.ticksTitle }}</mat-card-title></mat-card-header><mat-card-content><ng-container *ngTemplateOutlet="ticks" /></mat-card-content></mat-card>
}
<ng-container *ngTemplateOutlet="fields; context: { $implicit: [page.remarks] }" />`;

const imports = [
  FormsModule,
  MatAutocompleteModule,
  MatButtonModule,
  MatCardModule,
  MatCheckboxModule,
  MatChipsModule,
  MatDatepickerModule,
  MatExpansionModule,
  MatFormFieldModule,
  MatInputModule,
  MatListModule,
  MatNativeDateModule,
  MatRadioModule,
  MatSelectModule,
  MatSlideToggleModule,
  MatTableModule,
  NgTemplateOutlet,
];
const Root = Component({ selector: '#root', template, imports })(App) as typeof App;
await bootstrapApplication(Root, {
  providers: [
    provideZonelessChangeDetection(),
    { provide: MAT_DATE_LOCALE, useValue: 'vi-VN' },
    { provide: DateAdapter, useClass: VietnameseDates },
  ],
});
