//! Braille cells and the signs of a BRF file that stand for them.

/// The first of Unicode's Braille patterns, which is blank. The patterns of six dots are the first 64.
const BLANK: u32 = 0x2800;

/// The signs of North American ASCII Braille, by pattern: dot 1 counts 1, dot 2 counts 2, dot 3 counts 4, dot 4
/// counts 8, dot 5 counts 16, dot 6 counts 32. What embossers and displays read (Frank Hall and the MIT, 1960s;
/// the same table is liblouis's `en-us-brf.dis`, which a test compares it with where that is installed).
const SIGNS: &[u8; 64] = b" A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)=";

/// The sign of a Braille pattern of six dots; nothing for any other character.
pub(super) fn sign(pattern: char) -> Option<char> {
    let dots = u32::from(pattern).checked_sub(BLANK)?;
    SIGNS.get(usize::try_from(dots).ok()?).map(|sign| char::from(*sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_of_six_dots_has_a_sign_of_its_own() {
        let mut signs: Vec<char> = (BLANK..BLANK + 64).filter_map(|code| sign(char::from_u32(code)?)).collect();
        signs.sort_unstable();
        signs.dedup();
        assert_eq!(signs.len(), 64);
        assert_eq!(
            (sign('⠁'), sign('⠠'), sign('⠼'), sign('⠿'), sign('⠀')),
            (Some('A'), Some(','), Some('#'), Some('='), Some(' '))
        );
        assert_eq!((sign('⡀'), sign('a')), (None, None), "eight dots, and no pattern at all");
    }
}
