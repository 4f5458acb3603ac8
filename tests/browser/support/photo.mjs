/** A photo as a camera writes it, made here so that no picture of anybody lies in the repository. */

/** Where it was taken, as text that the photo holds besides its numbers. */
export const PLACE = "51.5007N 0.1246W";

/** JPEG, 2400 × 1200 as it lies and turned by its Exif, which also says where it was taken and by whom. */
export async function photoWithPlace(page) {
  const plain = Buffer.from(await page.evaluate(draw), "base64");
  const head = Buffer.from("Exif\0\0");
  const segment = Buffer.concat([head, tiff()]);
  const marker = Buffer.from([0xff, 0xe1, 0, 0]);
  marker.writeUInt16BE(segment.length + 2, 2);
  return Buffer.concat([plain.subarray(0, 2), marker, segment, plain.subarray(2)]);
}

/** Width and height of a JPEG, out of the header of its frame. */
export function sizeOf(jpeg) {
  for (let at = 2; at < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    if (jpeg[at + 1] === 0xc0 || jpeg[at + 1] === 0xc2) return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7) };
  }
  return undefined;
}

/** Runs in the page. */
async function draw() {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [2400, 1200];
  const context = canvas.getContext("2d");
  for (const [i, colour] of ["#a33", "#3a3", "#33a"].entries()) {
    context.fillStyle = colour;
    context.fillRect(i * 800, 0, 800, 1200);
  }
  return canvas.toDataURL("image/jpeg", 0.95).split(",")[1];
}

/** Exif 3.0: one directory with orientation, artist and a directory of its own for the place. */
function tiff() {
  const artist = Buffer.from("Elm Park\0\0");
  const note = Buffer.from(`${PLACE}\0\0`);
  const gpsAt = 8 + 2 + 3 * 12 + 4;
  const dataAt = gpsAt + 2 + 2 * 12 + 4;
  const entry = (tag, type, count, value) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16BE(tag, 0);
    bytes.writeUInt16BE(type, 2);
    bytes.writeUInt32BE(count, 4);
    if (type === 3) bytes.writeUInt16BE(value, 8);
    else bytes.writeUInt32BE(value, 8);
    return bytes;
  };
  const directory = (entries) => Buffer.concat([Buffer.from([0, entries.length]), ...entries, Buffer.alloc(4)]);
  return Buffer.concat([
    Buffer.from("MM\0*\0\0\0\x08", "latin1"),
    directory([
      entry(0x0112, 3, 1, 6),
      entry(0x013b, 2, artist.length, dataAt),
      entry(0x8825, 4, 1, gpsAt),
    ]),
    // GPSProcessingMethod and GPSAreaInformation, which hold text.
    directory([entry(0x001b, 7, note.length, dataAt + artist.length), entry(0x001c, 7, note.length, dataAt + artist.length)]),
    artist,
    note,
  ]);
}
