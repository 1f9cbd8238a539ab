import { sameLesson, type Lesson } from '../declaration/lesson';
import { createPicker } from '../overlay/picker';
import { createTeacher } from '../page';
import type { Target } from '../page/teach';
import { fieldName } from '../text/field-names';
import { fill } from '../text/fill';
import { PICK_TEXT } from '../text/ui-teach';
import type { Point } from './ports';

const isFixed = (lesson: Lesson, fixed: readonly Lesson[]): boolean => fixed.some((own) => sameLesson(own, lesson));

/** Lets the person point at the control of a field; comes with the engine, because few ever do it. */
export const pointAt: Point = ({ window, document, shadow, settings, key, done }) => {
  const { language, taught, fixed } = settings;
  const teacher = createTeacher(document, taught, () => window.performance.now());
  const text = PICK_TEXT[language];
  const picker = createPicker(window, document, shadow);
  picker.start<Target>(
    {
      at: teacher.at,
      targets: teacher.targets,
      choose(target) {
        const result = target ? teacher.teach(target, key) : 'nothing';
        if (typeof result === 'string') return text.refusals[result];
        if (result.replaces.some((old) => isFixed(old, fixed))) return text.refusals.company;
        picker.stop();
        done({ kind: 'taught', key, ...result });
        return null;
      },
      cancel: () => done({ kind: 'cancelled', key }),
    },
    { ask: fill(text.ask, { field: fieldName(key) }, language), how: text.how, stop: text.stop, language },
  );
  return picker;
};
