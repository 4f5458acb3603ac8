//! QR codes of short addresses, as ISO/IEC 18004 defines them: bytes, error correction level M, versions 1
//! to 8. Larger ones would be hard to scan from an arm's length away.

/// Bytes of the longest text that fits.
pub(super) const MOST: usize = 150;

/// Of each version from 1 on: bytes for error correction in a block, and the data bytes of each block.
const BLOCKS: [(usize, &[usize]); 8] = [
    (10, &[16]),
    (16, &[28]),
    (26, &[44]),
    (18, &[32, 32]),
    (24, &[43, 43]),
    (16, &[27, 27, 27, 27]),
    (18, &[31, 31, 31, 31]),
    (22, &[38, 38, 39, 39]),
];

/// Where the centres of the small squares are, in both directions.
const ALIGNMENTS: [&[usize]; 8] = [&[], &[6, 18], &[6, 22], &[6, 26], &[6, 30], &[6, 34], &[6, 22, 38], &[6, 24, 42]];

/// Light modules around the code.
const QUIET: usize = 4;

/// A code as the path of a drawing, and the side of the square that it fills, light modules around it
/// included; `None` for a text that is too long.
pub(super) fn path(text: &str) -> Option<(usize, String)> {
    let grid = Grid::of(text)?;
    let mut path = String::new();
    for y in 0..grid.side {
        for x in (0..grid.side).filter(|x| grid.is_dark(*x, y)) {
            path.push_str(&["M", &(x + QUIET).to_string(), " ", &(y + QUIET).to_string(), "h1v1h-1z"].concat());
        }
    }
    Some((grid.side + 2 * QUIET, path))
}

#[derive(Clone)]
struct Grid {
    side: usize,
    /// Row by row; `None` where no module has its place yet.
    modules: Vec<Option<bool>>,
}

impl Grid {
    fn of(text: &str) -> Option<Self> {
        // Mode and length take 12 bits.
        let fits = |(_, blocks): &(usize, &[usize])| text.len() + 2 <= blocks.iter().sum();
        let version = BLOCKS.iter().position(fits)? + 1;
        let (correction, blocks) = BLOCKS.get(version - 1)?;
        let bytes = interleaved(&data(text, blocks.iter().sum()), *correction, blocks);
        let side = 17 + 4 * version;
        let mut frame = Self { side, modules: vec![None; side * side] };
        frame.draw_patterns(version);
        let best = (0..8).map(|mask| frame.filled(&bytes, mask)).min_by_key(Self::penalty)?;
        Some(best)
    }

    fn at(&self, x: usize, y: usize) -> Option<bool> {
        self.modules.get(y * self.side + x).copied().flatten()
    }

    fn is_dark(&self, x: usize, y: usize) -> bool {
        self.at(x, y) == Some(true)
    }

    fn set(&mut self, x: usize, y: usize, dark: bool) {
        if let Some(module) = self.modules.get_mut(y * self.side + x).filter(|_| x < self.side) {
            *module = Some(dark);
        }
    }

    /// A ring in a ring around a dark square, clipped at the edge; `reach` modules from the centre.
    fn draw_rings(&mut self, (x, y): (usize, usize), reach: usize, is_dark: fn(usize) -> bool) {
        let last = self.side - 1;
        for row in y.saturating_sub(reach)..=(y + reach).min(last) {
            for column in x.saturating_sub(reach)..=x + reach {
                self.set(column, row, is_dark(column.abs_diff(x).max(row.abs_diff(y))));
            }
        }
    }

    fn draw_patterns(&mut self, version: usize) {
        let last = self.side - 1;
        for at in 0..self.side {
            self.set(at, 6, at % 2 == 0);
            self.set(6, at, at % 2 == 0);
        }
        for corner in [(3, 3), (last - 3, 3), (3, last - 3)] {
            self.draw_rings(corner, 4, |ring| ring < 2 || ring == 3);
        }
        let places = ALIGNMENTS.get(version - 1).copied().unwrap_or_default();
        for x in places {
            for y in places {
                // The three corners hold the large squares.
                let near = |place: usize| place == 6;
                let far = |place: usize| place == last - 6;
                if !(near(*x) && near(*y) || far(*x) && near(*y) || near(*x) && far(*y)) {
                    self.draw_rings((*x, *y), 2, |ring| ring != 1);
                }
            }
        }
        // The format takes its place now, and its value with the mask.
        self.draw_format(0);
        if version >= 7 {
            let bits = version << 12 | remainder(version << 12, 0x1f25, 12);
            for at in 0..18 {
                let dark = bits >> at & 1 == 1;
                let (a, b) = (self.side - 11 + at % 3, at / 3);
                self.set(a, b, dark);
                self.set(b, a, dark);
            }
        }
    }

    fn draw_format(&mut self, mask: usize) {
        // Level M is 00.
        let bits = (mask << 10 | remainder(mask << 10, 0x537, 10)) ^ 0x5412;
        let last = self.side - 1;
        for at in 0..15 {
            let dark = bits >> at & 1 == 1;
            let (x, y) = match at {
                0..=5 => (8, at),
                6 | 7 => (8, at + 1),
                8 => (7, 8),
                _ => (14 - at, 8),
            };
            self.set(x, y, dark);
            let (x, y) = if at < 8 { (last - at, 8) } else { (8, last - 14 + at) };
            self.set(x, y, dark);
        }
        self.set(8, last - 7, true);
    }

    /// With the bytes in the free places: two columns at a time, from the right, up and down in turn.
    fn filled(&self, bytes: &[u8], mask: usize) -> Self {
        let mut grid = self.clone();
        let mut bits = bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1 == 1));
        let mut upwards = true;
        let columns = (1..self.side).rev().step_by(2).map(|right| if right <= 6 { right - 1 } else { right });
        for right in columns {
            for step in 0..self.side {
                let y = if upwards { self.side - 1 - step } else { step };
                for x in [right, right.wrapping_sub(1)] {
                    if x < self.side && self.at(x, y).is_none() {
                        // A few places are left over behind the last bit.
                        let bit = bits.next().unwrap_or_default();
                        grid.set(x, y, bit != is_masked(mask, x, y));
                    }
                }
            }
            upwards = !upwards;
        }
        grid.draw_format(mask);
        grid
    }

    /// How hard it is to read: long runs, blocks, what looks like a corner, and more of one colour.
    fn penalty(&self) -> usize {
        let side = self.side;
        let mut penalty = 0;
        for line in 0..side {
            for turned in [false, true] {
                let dark = |at: usize| if turned { self.is_dark(line, at) } else { self.is_dark(at, line) };
                let mut run = 0;
                let mut window: usize = 0;
                for at in 0..side {
                    run = if at > 0 && dark(at) == dark(at - 1) { run + 1 } else { 1 };
                    penalty += match run {
                        5 => 3,
                        6.. => 1,
                        _ => 0,
                    };
                    window = (window << 1 | usize::from(dark(at))) & 0x7ff;
                    if at >= 10 && (window == 0x5d0 || window == 0x05d) {
                        penalty += 40;
                    }
                }
            }
        }
        for y in 1..side {
            for x in 1..side {
                let dark = self.is_dark(x, y);
                let same = [(x - 1, y), (x, y - 1), (x - 1, y - 1)].iter().all(|(x, y)| self.is_dark(*x, *y) == dark);
                penalty += if same { 3 } else { 0 };
            }
        }
        let dark = self.modules.iter().filter(|module| **module == Some(true)).count();
        let share = dark * 100 / (side * side);
        penalty + share.abs_diff(50) / 5 * 10
    }
}

fn is_masked(mask: usize, x: usize, y: usize) -> bool {
    match mask {
        0 => (x + y).is_multiple_of(2),
        1 => y.is_multiple_of(2),
        2 => x.is_multiple_of(3),
        3 => (x + y).is_multiple_of(3),
        4 => (x / 3 + y / 2).is_multiple_of(2),
        5 => x * y % 2 + x * y % 3 == 0,
        6 => (x * y % 2 + x * y % 3).is_multiple_of(2),
        _ => ((x + y) % 2 + x * y % 3).is_multiple_of(2),
    }
}

/// What is left when `bits` is divided by a polynomial of this degree, over two elements.
fn remainder(bits: usize, polynomial: usize, degree: usize) -> usize {
    let mut left = bits;
    for at in (degree..usize::BITS as usize).rev() {
        if left >> at & 1 == 1 {
            left ^= polynomial << (at - degree);
        }
    }
    left
}

/// The text as bytes of data: mode, length, bytes, an end, and what fills the rest.
fn data(text: &str, length: usize) -> Vec<u8> {
    // Mode 4 (bytes) and eight bits of length are twelve bits: everything is half a byte late.
    let count = u8::try_from(text.len()).unwrap_or(u8::MAX);
    let mut before = 0x4;
    let mut data = Vec::with_capacity(length);
    for byte in [count].into_iter().chain(text.bytes()).chain([0]) {
        data.push(before << 4 | byte >> 4);
        before = byte & 15;
    }
    data.truncate(length);
    let padding = [0xec, 0x11].into_iter().cycle();
    let missing = length - data.len();
    data.extend(padding.take(missing));
    data
}

/// The bytes of all blocks in turn, then those for error correction in turn.
fn interleaved(data: &[u8], correction: usize, lengths: &[usize]) -> Vec<u8> {
    let mut rest = data;
    let mut blocks: Vec<&[u8]> = Vec::new();
    for length in lengths {
        let (block, behind) = rest.split_at((*length).min(rest.len()));
        blocks.push(block);
        rest = behind;
    }
    let generator = generator(correction);
    let corrections: Vec<Vec<u8>> = blocks.iter().map(|block| corrected(block, &generator)).collect();
    let mut bytes = Vec::new();
    for at in 0..lengths.iter().copied().max().unwrap_or_default() {
        bytes.extend(blocks.iter().filter_map(|block| block.get(at)));
    }
    for at in 0..correction {
        bytes.extend(corrections.iter().filter_map(|block| block.get(at)));
    }
    bytes
}

/// The product of two elements of the field of 256, modulo x⁸ + x⁴ + x³ + x² + 1.
fn product(one: u8, other: u8) -> u8 {
    let mut product = 0;
    for bit in (0..8).rev() {
        let carries = product & 0x80 != 0;
        product <<= 1;
        if carries {
            product ^= 0x1d;
        }
        if other >> bit & 1 == 1 {
            product ^= one;
        }
    }
    product
}

/// The polynomial whose roots are the first powers of 2, without its leading 1.
fn generator(degree: usize) -> Vec<u8> {
    let mut polynomial = vec![0; degree];
    if let Some(last) = polynomial.last_mut() {
        *last = 1;
    }
    let mut root = 1;
    for _ in 0..degree {
        for at in 0..degree {
            let next = polynomial.get(at + 1).copied().unwrap_or_default();
            if let Some(factor) = polynomial.get_mut(at) {
                *factor = product(*factor, root) ^ next;
            }
        }
        root = product(root, 2);
    }
    polynomial
}

/// The bytes that correct errors of a block: what is left of it, divided by the generator.
fn corrected(block: &[u8], generator: &[u8]) -> Vec<u8> {
    let mut left = vec![0; generator.len()];
    for byte in block {
        let factor = byte ^ left.first().copied().unwrap_or_default();
        left.rotate_left(1);
        if let Some(last) = left.last_mut() {
            *last = 0;
        }
        for (kept, coefficient) in left.iter_mut().zip(generator) {
            *kept ^= product(*coefficient, factor);
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_correction_is_that_of_the_standard() {
        // ISO/IEC 18004:2015, annex I: "01234567" in version 1-M.
        let data = [0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11];
        let expected = [0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55];
        assert_eq!(corrected(&data, &generator(10)), expected);
    }

    #[test]
    fn format_and_version_are_those_of_the_standard() {
        // Level M with mask 5 is 0x40ce (annex C); version 7 is 0x07c94 (annex D).
        assert_eq!((5 << 10 | remainder(5 << 10, 0x537, 10)) ^ 0x5412, 0x40ce);
        assert_eq!(7 << 12 | remainder(7 << 12, 0x1f25, 12), 0x07c94);
    }

    #[test]
    fn every_place_is_taken_and_the_size_grows_with_the_text() {
        for (length, side) in [(1, 21), (14, 21), (15, 25), (26, 25), (62, 33), (106, 41), (122, 45), (MOST, 49)] {
            let grid = Grid::of(&"a".repeat(length)).unwrap();
            assert_eq!(grid.side, side, "{length}");
            assert!(grid.modules.iter().all(Option::is_some));
        }
        assert!(path(&"a".repeat(MOST + 3)).is_none());
    }

    #[test]
    fn the_path_leaves_the_margin_free() {
        let (side, path) = path("https://elm.example/say").unwrap();
        assert_eq!(side, 25 + 8);
        assert!(path.starts_with("M4 4h1v1h-1z"));
    }
}
