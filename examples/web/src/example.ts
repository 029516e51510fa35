// Whole journeys to look at, as journals beside the page: each is fetched only when somebody asks for it.
export const examples = ['rotterdam', 'gezonde-buurt'] as const;

export async function readExample(name: string): Promise<string | undefined> {
  if (!examples.some((one) => one === name)) return undefined;
  const answer = await fetch(`./voorbeelden/${name}.json`);
  return answer.ok ? answer.text() : undefined;
}
