/** A JSON Schema, or a part of one. */
type Node = Readonly<Record<string, unknown>>;

/** What is said of one property. */
interface Said {
  readonly title: string;
  readonly description: string | null;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** A JSON Schema in which every property says what it is called, and what is wanted where it holds no others. */
export function annotated(node: Node, path: readonly string[], say: (path: readonly string[]) => Said): Node {
  return Object.fromEntries(
    Object.entries(node).map(([key, inner]) => {
      if (key === 'properties' && isNode(inner))
        return [
          key,
          Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, property(one, [...path, name], say)])),
        ];
      if (Array.isArray(inner))
        return [key, inner.map((one: unknown) => (isNode(one) ? annotated(one, path, say) : one))];
      return [key, isNode(inner) ? annotated(inner, path, say) : inner];
    }),
  );
}

function property(node: unknown, path: readonly string[], say: (path: readonly string[]) => Said): unknown {
  if (!isNode(node)) return node;
  const { title, description } = say(path);
  const inner = annotated(node, path, say);
  return { title, ...(description !== null && !holdsMore(node) && { description }), ...inner };
}

/** Whether a property is a group of others; those say what they want themselves. */
const holdsMore = (node: Node): boolean =>
  'properties' in node ||
  ['items', 'anyOf', 'oneOf'].some((key) => [node[key]].flat().some((one) => isNode(one) && holdsMore(one)));
