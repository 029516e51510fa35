/** FNV-1a: every step can be undone, so no single character can change unseen. Against damage, not against people. */
export function checksum(text: string): string {
  let sum = 0x81_1c_9d_c5;
  for (let place = 0; place < text.length; place += 1) sum = Math.imul(sum ^ text.charCodeAt(place), 0x01_00_01_93);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
