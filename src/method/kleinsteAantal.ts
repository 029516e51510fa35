/** Fewest answers under a figure that is shown beyond the kern. The method gives no number; this one is ours. */
export const kleinsteAantal = 5;

/** Whether so few answered that a figure could point at somebody. */
export const isTeKlein = (
  { geenWaarde, n }: { readonly geenWaarde?: string | undefined; readonly n?: number | undefined },
  fewest: number = kleinsteAantal,
): boolean => geenWaarde === 'teKlein' || (n !== undefined && n < fewest);
