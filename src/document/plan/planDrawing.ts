import type { Texts } from '../../texts/say.js';
import type { Table } from '../document.js';
import type { Drawing } from '../drawing.js';
import { fit } from '../fit.js';
import { drawingIn } from '../inTalen.js';
import { drawKopregel, inner, lines, margin, paper } from '../praatplaat/papier.js';
import { programmaPlaat } from '../praatplaat/programma.js';
import { writerOf, type Writer } from '../writer.js';
import { planVan, type PlanDelen } from './plan.js';
import { drawPlan, planHoogte } from './tekenPlan.js';

/** Width of the drawing in a report, in pixels of CSS: about the width of its text. */
const reportWidth = 800;

/** The plan of a programma as the figure of a report, with its figures; `undefined` where nothing is planned. */
export function planFigure(delen: PlanDelen, writer: Writer): { drawing: Drawing; table: Table } | undefined {
  if ((delen.programma.programma?.inspanningen ?? []).length === 0) return undefined;
  const plan = planVan(delen, writer);
  const height = planHoogte(plan);
  return {
    drawing: {
      title: writer.document.plan.titel,
      description: `${plan.boodschap} ${writer.document.plan.tekening}`,
      width: reportWidth,
      height,
      shapes: drawPlan(plan, { at: [8, 0], size: [reportWidth - 16, height] }, writer),
    },
    table: plan.tabel,
  };
}

/**
 * The plan on a page: A4 on its side, a lane per goal with its efforts over the years, who pulls each, what each year costs, and
 * the experiments of the round when its report is given. Nothing overlaps; what has no room is counted and stands in the report.
 *
 * @example
 * const programma = assembleProgramma(reis, { publiek: 'openbaar', versie: 1 });
 * const svg = renderSvg(planDrawing({ programma }, nl), 'plan');
 */
export function planDrawing(delen: PlanDelen, texts: Texts): Drawing {
  const { kop } = delen.programma;
  const writer = writerOf(texts, kop);
  const plate = programmaPlaat(delen.programma, texts);
  const plan = planVan(delen, writer);
  const head = drawKopregel(plate.kopregel);
  const name = kop.naam ?? plate.boodschap;
  const title = `${writer.document.plan.titel}: ${name}`;
  const message = lines(fit(title, { width: inner, size: 28, lines: 2, bold: true }), [margin, head.bottom + 2], 28, {
    bold: true,
  });
  const caption = fit(`${plan.boodschap} ${writer.document.plan.tekening}`, { width: inner, size: 13, lines: 2 });
  const foot = lines(caption, [margin, paper[1] - 20 - caption.length * 18], 13);
  const top = message.bottom + 12;
  const room = { at: [margin, top], size: [inner, paper[1] - 30 - caption.length * 18 - top] } as const;
  const drawing: Drawing = {
    title,
    description: `${plan.boodschap} ${writer.document.plan.tekening}`,
    width: paper[0],
    height: paper[1],
    shapes: [...head.shapes, ...message.shapes, ...drawPlan(plan, room, writer), ...foot.shapes],
  };
  return drawingIn(drawing, writer);
}
