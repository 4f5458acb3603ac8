/** Sound to be played: a tenth of a second of silence (WAVE, 8 bits, 8,000 a second). */
export function wave() {
  const samples = Buffer.alloc(800, 128);
  const head = Buffer.from("RIFF----WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data----", "latin1");
  head.writeUInt32LE(36 + samples.length, 4);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}
