import { escapeXml } from '../figure/svg.js';
import { withBefore, type LogEvent } from './events.js';

const text = (key: string, value: string): string => `<string key="${key}" value="${escapeXml(value)}"/>`;

const eventXml = ({ seq, activity, time, door }: LogEvent): string =>
  `    <event>${text('concept:name', activity)}${door === '' ? '' : text('org:resource', door)}` +
  `<date key="time:timestamp" value="${escapeXml(time)}"/><int key="seq" value="${seq}"/></event>\n`;

/**
 * An event log as XES (IEEE 1849-2016): one trace for each journey. An event whose `door` is empty names no resource.
 *
 * @throws SimulationError `values.invalid` when two journeys have one name, or the events of one are out of order
 */
export function logXes(events: readonly LogEvent[]): string {
  const traces = new Map<string, LogEvent[]>();
  for (const [event] of withBefore(events)) {
    const trace = traces.get(event.reis);
    if (trace === undefined) traces.set(event.reis, [event]);
    else trace.push(event);
  }
  const body = [...traces].map(
    ([reis, own]) => `  <trace>\n    ${text('concept:name', reis)}\n${own.map(eventXml).join('')}  </trace>\n`,
  );
  const extensions = [
    ['Concept', 'concept'],
    ['Time', 'time'],
    ['Organizational', 'org'],
  ].map(
    ([name, prefix]) =>
      `  <extension name="${name}" prefix="${prefix}" uri="http://www.xes-standard.org/${prefix}.xesext"/>\n`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<log xmlns="http://www.xes-standard.org/" xes.version="1849.2016" xes.features="">\n' +
    `${extensions.join('')}${body.join('')}</log>\n`
  );
}
