// The flat fields of the library as groups, for a screen.
import type { Field } from 'aanpakken-met-impact/forms';
import { labelIn } from './label.js';

export interface FormNode {
  readonly key: string;
  readonly label: string;
  readonly field?: Field | undefined;
  /** Whether it stands more than once: rows, or texts. */
  list: boolean;
  readonly children: FormNode[];
}

export function treeOf(fields: readonly Field[]): FormNode[] {
  const top: FormNode[] = [];
  for (const field of fields) {
    const parts = field.path.split('.');
    let level = top;
    let group = 0;
    for (const [place, part] of parts.entries()) {
      if (part === '[]') continue;
      const rest = parts.slice(place + 1);
      const isLeaf = rest.every((one) => one === '[]');
      const known = level.find(({ key, field: leaf }) => key === part && !leaf);
      const node: FormNode = known ?? {
        key: part,
        label: isLeaf ? field.label : (field.group[group] ?? labelIn(part)),
        list: rest[0] === '[]',
        children: [],
        ...(isLeaf && { field }),
      };
      if (!known) level.push(node);
      level = node.children;
      group += 1;
      if (isLeaf) break;
    }
  }
  return decidingFirst(top, new Set(fields.flatMap(({ when }) => when?.path ?? [])));
}

/** What decides which other fields are asked stands first: nobody fills in what disappears again. */
function decidingFirst(nodes: readonly FormNode[], deciding: ReadonlySet<string>): FormNode[] {
  const decides = ({ field }: FormNode): boolean => field !== undefined && deciding.has(field.path);
  const ordered = nodes.map((node) => ({ ...node, children: decidingFirst(node.children, deciding) }));
  return [...ordered.filter(decides), ...ordered.filter((node) => !decides(node))];
}
