//! How a device is set.

use std::time::Duration;

use yousaid_schema::Decimal;
use yousaid_schema::Error;
use yousaid_schema::Json;
use yousaid_schema::Problem;
use yousaid_schema::Problems;

use super::hours::Hours;

/// How a device is set; what a device needs to know of itself and a questionnaire does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KioskOptions {
    /// Names the device in each response. If empty, the device makes a name of eight letters and keeps it.
    pub device: String,
    /// The languages that it offers, in order; all of the definition if empty.
    pub languages: Vec<String>,
    /// When it takes answers.
    pub hours: Hours,
    /// How long the thanks are shown.
    pub thanks: Duration,
    /// A press so soon after another is marked as a repeat. None if zero; then what follows at once is
    /// taken for a second press, too, and not for the same finger.
    pub lock: Duration,
    /// How long nothing has to happen before somebody is asked whether they are still there. Half a minute
    /// later everything of them is wiped.
    pub idle: Duration,
    /// Moves from button to button by itself, each time after this, for people who have one switch.
    pub scan: Option<Duration>,
    /// Address (`https:`) at which one can go on on one's own phone, shown as a QR code.
    pub phone: Option<String>,
    /// Path on the page's own server of a list of fonts, as `yousaid fonts` writes it. Where it or one of them can't be
    /// had, the device's fonts are used.
    pub fonts: Option<String>,
    /// Opens the staff screen; without one there is none.
    pub staff_pin: Option<PinHash>,
    /// Whether the question "are you still there?" is heard as well.
    pub sound: bool,
    /// Whether the kiosk is the whole page: it fills the screen, keeps it awake, and blocks ways out.
    pub full_page: bool,
}

impl Default for KioskOptions {
    fn default() -> Self {
        Self {
            device: String::new(),
            languages: Vec::new(),
            hours: Hours::default(),
            thanks: Duration::from_secs(5),
            lock: Duration::from_secs(5),
            idle: Duration::from_secs(90),
            scan: None,
            phone: None,
            fonts: None,
            staff_pin: None,
            sound: true,
            full_page: false,
        }
    }
}

/// What is known of a PIN: not the PIN itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PinHash {
    pub(super) iterations: u32,
    /// Its UTF-8 bytes are the salt.
    pub(super) salt: String,
    /// 64 hexadecimal digits.
    pub(super) hash: String,
}

impl PinHash {
    /// Fewer would be tried too quickly by somebody who has the page. A PIN of few digits is found anyway:
    /// it keeps residents out of the staff screen, where there are no answers.
    const LEAST_ITERATIONS: u32 = 100_000;
    const MOST_ITERATIONS: u32 = 5_000_000;

    /// Reads `pbkdf2-sha256$ITERATIONS$SALT$HASH`, as `examples/kiosk/pin.html` writes it.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('$');
        let (name, iterations, salt, hash) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let iterations: u32 = iterations.parse().ok()?;
        let is_hash = hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_hexdigit());
        let fits = (Self::LEAST_ITERATIONS..=Self::MOST_ITERATIONS).contains(&iterations) && salt.len() >= 16;
        (name == "pbkdf2-sha256" && parts.next().is_none() && is_hash && fits).then(|| Self {
            iterations,
            salt: salt.to_owned(),
            hash: hash.to_ascii_lowercase(),
        })
    }
}

/// The names of the options: as attributes are written, and in an object.
pub(super) const NAMES: &[[&str; 2]] = &[
    ["device", "device"],
    ["languages", "languages"],
    ["open-hours", "openHours"],
    ["thanks", "thanks"],
    ["lock", "lock"],
    ["idle", "idle"],
    ["scan", "scan"],
    ["phone", "phone"],
    ["fonts", "fonts"],
    ["staff-pin", "staffPin"],
    ["sound", "sound"],
    ["full-page", "fullPage"],
];

/// Characters of the name of a device.
const DEVICE_CHARS: usize = 40;

impl KioskOptions {
    /// Reads options by their names as attributes (`staff-pin`): texts, as attributes have them; times also as
    /// numbers of seconds, yes and no as `true` and `false`.
    ///
    /// # Errors
    ///
    /// Every option that can't be used, and what to write instead.
    pub fn read(json: &Json) -> Result<Self, Error> {
        let mut options = Self::default();
        let mut problems = Problems::new();
        let fields: &[(String, Json)] = if let Json::Object(fields) = json { fields } else { &[] };
        for (name, value) in fields {
            if let Err(help) = options.read_one(name, value) {
                let message = ["the option `", name, "` can't be used"].concat();
                problems.push(Problem::new(["/", name].concat(), "bad-option", message).help(help));
            }
        }
        problems.finish()?;
        Ok(options)
    }

    /// Takes one option in, or says how to write it.
    fn read_one(&mut self, name: &str, value: &Json) -> Result<(), &'static str> {
        const TEXT: &str = "write it as a text";
        let text = if let Json::Text(text) = value { Some(text.trim()) } else { None };
        match name {
            "device" => {
                let fits = |name: &&str| {
                    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
                    name.chars().count() <= DEVICE_CHARS && name.chars().all(plain)
                };
                let help = "use at most 40 letters, digits and hyphens, like `elm-house-1`";
                self.device = text.filter(fits).ok_or(help)?.to_owned();
            }
            "languages" => self.languages = read_words(value).ok_or("write tags with blanks between: `en cy ur`")?,
            "open-hours" => {
                let help = "write days and times like `mon-fri 09:00-17:00, sat 10:00-13:00`";
                self.hours = Hours::read(text.ok_or(help)?).map_err(|_| help)?;
            }
            "thanks" => self.thanks = read_seconds(value, 0.0, 60.0).ok_or("give seconds from 0 to 60")?,
            "lock" => self.lock = read_seconds(value, 0.0, 60.0).ok_or("give seconds from 0 to 60")?,
            "idle" => self.idle = read_seconds(value, 20.0, 600.0).ok_or("give seconds from 20 to 600")?,
            "scan" => {
                let wait = read_seconds(value, 0.0, 30.0).ok_or("give seconds from 0.5 to 30, or 0 for none")?;
                self.scan = (wait >= Duration::from_millis(500)).then_some(wait);
            }
            "phone" => {
                let is_address = |address: &&str| address.starts_with("https://") && address.len() <= super::qr::MOST;
                let help = "give an address that starts with https:// and has at most 150 characters";
                self.phone = Some(text.filter(is_address).ok_or(help)?.to_owned());
            }
            "fonts" => {
                let help = "give a path on this site, like `/fonts/fonts.json`";
                // Byte by byte: nothing else here brings what looks for a text in a text, which has 1 kB.
                let is_here = |path: &&str| !path.is_empty() && path.as_bytes().windows(2).all(|two| two != b"//");
                self.fonts = Some(text.filter(is_here).ok_or(help)?.to_owned());
            }
            "staff-pin" => {
                let help = "make one with examples/kiosk/pin.html: it looks like `pbkdf2-sha256$600000$…$…`";
                self.staff_pin = Some(text.and_then(PinHash::read).ok_or(help)?);
            }
            "sound" => self.sound = read_yes(value).ok_or("write `on` or `off`")?,
            "full-page" => self.full_page = read_yes(value).ok_or("write it without a value, or `off`")?,
            _ => return Err(TEXT),
        }
        Ok(())
    }
}

/// Words with blanks between, or a list of texts.
fn read_words(value: &Json) -> Option<Vec<String>> {
    match value {
        Json::Text(text) => Some(text.split_whitespace().map(str::to_owned).collect()),
        Json::List(items) => {
            items.iter().map(|item| if let Json::Text(text) = item { Some(text.clone()) } else { None }).collect()
        }
        _ => None,
    }
}

fn read_seconds(value: &Json, least: f64, most: f64) -> Option<Duration> {
    let seconds = match value {
        Json::Text(text) => Decimal::parse(text.trim())?.to_f64(),
        Json::Number(number) => number.to_f64(),
        _ => return None,
    };
    let fits = (least..=most).contains(&seconds);
    fits.then(|| Duration::try_from_secs_f64(seconds).ok())?
}

/// An attribute without a value says yes.
fn read_yes(value: &Json) -> Option<bool> {
    match value {
        Json::Boolean(value) => Some(*value),
        Json::Text(text) => match text.trim() {
            "" | "on" | "yes" | "true" => Some(true),
            "off" | "no" | "false" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PIN: &str =
        "pbkdf2-sha256$600000$0123456789abcdef$00112233445566778899AABBCCDDEEFF00112233445566778899aabbccddeeff";

    fn read(json: &str) -> Result<KioskOptions, String> {
        KioskOptions::read(&serde_json::from_str(json).unwrap()).map_err(|error| error.to_string())
    }

    #[test]
    fn attributes_and_objects_say_the_same() {
        let texts = r#"{"device": "elm-1", "languages": "en cy", "idle": "30", "scan": "2.5", "full-page": "", "sound": "off"}"#;
        let values = r#"{"device": "elm-1", "languages": ["en", "cy"], "idle": 30, "scan": 2.5, "full-page": true, "sound": false}"#;
        let options = read(texts).unwrap();
        assert_eq!(options, read(values).unwrap());
        assert_eq!(options.scan, Some(Duration::from_millis(2_500)));
        assert_eq!(read("{}").unwrap(), KioskOptions::default());
    }

    #[test]
    fn every_option_has_a_reader_and_says_how_to_write_it() {
        let all: Vec<String> = NAMES.iter().map(|[name, _]| format!("\"{name}\": [1]")).collect();
        let error = read(&format!("{{{}}}", all.join(","))).unwrap_err();
        for [name, _] in NAMES {
            assert!(error.contains(&format!("/{name}: the option `{name}` can't be used; ")), "{name}: {error}");
        }
        assert!(!error.contains("write it as a text"), "{error}");
    }

    #[test]
    fn a_pin_is_read_from_its_hash_only() {
        let pin = PinHash::read(PIN).unwrap();
        assert_eq!((pin.iterations, pin.salt.as_str()), (600_000, "0123456789abcdef"));
        assert!(pin.hash.starts_with("00112233445566778899aabb"));
        for wrong in ["1234", &PIN.replace("600000", "1000"), &PIN.replace("sha256", "sha1"), &PIN[..PIN.len() - 1]] {
            assert_eq!(PinHash::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn times_too_short_to_read_and_addresses_elsewhere_are_refused() {
        for wrong in [r#"{"fonts": "https://a.example/fonts.json"}"#, r#"{"fonts": ""}"#] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
        assert_eq!(read(r#"{"fonts": "/fonts/fonts.json"}"#).unwrap().fonts.as_deref(), Some("/fonts/fonts.json"));
        for wrong in [r#"{"idle": 19}"#, r#"{"idle": "soon"}"#, r#"{"lock": -1}"#, r#"{"phone": "http://a.example"}"#] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
        assert_eq!(read(r#"{"lock": 0}"#).unwrap().lock, Duration::ZERO);
    }
}
