//! Times of day.

use super::number;
use super::plain;
use super::push_number;

/// Reads a time of day as residents write it and gives its normal form, `14:30`; `None` when it is
/// none.
///
/// | written | normal form |
/// |---|---|
/// | `9`, `9 am`, `09:00` | `09:00` |
/// | `9.30`, `9:30`, `930` | `09:30` |
/// | `2:30 pm`, `2.30p.m.`, `1430` | `14:30` |
/// | `12 am`, `0:00` | `00:00` |
///
/// Hours after noon may carry `pm` all the same: `14:30 pm` can mean one thing only.
pub(crate) fn read(text: &str) -> Option<String> {
    let plain = plain(text).to_ascii_lowercase();
    let letters = plain.bytes().position(|b| b.is_ascii_alphabetic()).unwrap_or(plain.len());
    let (clock, half) = plain.split_at(letters);
    let afternoon = match half {
        "" => None,
        "am" | "a.m." | "a.m" | "a m" => Some(false),
        "pm" | "p.m." | "p.m" | "p m" => Some(true),
        _ => return None,
    };
    let clock = clock.trim();
    let (hours, minutes) = match clock.bytes().position(|b| matches!(b, b':' | b'.')) {
        Some(sign) => (clock.get(..sign)?.trim(), clock.get(sign + 1..)?.trim()),
        None if clock.len() <= 2 => (clock, "00"),
        None => clock.split_at_checked(clock.len() - 2)?,
    };
    if hours.len() > 2 || minutes.len() != 2 {
        return None;
    }
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    let hours = match afternoon {
        Some(true) if hours < 12 => hours + 12,
        Some(false) if hours == 12 => 0,
        Some(false) if hours > 12 => return None,
        _ => hours,
    };
    if hours > 23 || minutes > 59 {
        return None;
    }
    let mut normal = String::with_capacity(5);
    push_number(&mut normal, hours, 2);
    normal.push(':');
    push_number(&mut normal, minutes, 2);
    Some(normal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, normal) in [
            ("9", "09:00"),
            ("09", "09:00"),
            ("9am", "09:00"),
            ("9.30", "09:30"),
            (" 9 : 30 ", "09:30"),
            ("930", "09:30"),
            ("9:30 PM", "21:30"),
            ("2.30p.m.", "14:30"),
            ("1430", "14:30"),
            ("14:30 pm", "14:30"),
            ("12 am", "00:00"),
            ("12pm", "12:00"),
            ("0:00", "00:00"),
            ("23:59", "23:59"),
            ("٩:٣٠", "09:30"),
            ("১৪৩০", "14:30"),
        ] {
            assert_eq!(read(text).as_deref(), Some(normal), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_not_read() {
        for text in [
            "",
            "24:00",
            "9:60",
            "13 am",
            "noon",
            "9:3",
            "9:300",
            "12345",
            "9:30:00",
            "am",
            ":30",
            "-1",
            "9 o'clock",
            "é3",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
