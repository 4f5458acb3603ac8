/** Sound to be played: silence (WAVE, 8 bits, 8,000 a second). A film can be made of it, too: it goes on like any other. */
export function wave(seconds = 0.1) {
  const samples = Buffer.alloc(Math.round(8_000 * seconds), 128);
  const head = Buffer.from("RIFF----WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data----", "latin1");
  head.writeUInt32LE(36 + samples.length, 4);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}
