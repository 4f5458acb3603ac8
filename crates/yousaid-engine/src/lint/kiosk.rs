//! Rules about kiosks, which work without a network.

use yousaid_schema::Aid;
use yousaid_schema::Aids;
use yousaid_schema::Picture;

use super::Found;
use super::draft::Draft;
use super::rule::Rule;
use super::rule::Severity;

pub(super) const RULES: &[Rule] = &[Rule {
    id: "kiosk-elsewhere",
    severity: Severity::Warning,
    title: "a picture, recording or film of a kiosk that lies on another site",
    why: "A kiosk keeps what lies on its own site. What is elsewhere is kept only where that server allows it, and is missing when there is no network.",
    bad: r#"{"context": ["device", "press", "marks"], "aids": {"mood": {"picture": "https://cdn.example/mood.png"}}}"#,
    good: r#"{"context": ["device", "press", "marks"], "aids": {"mood": {"picture": "media/mood.png"}}}"#,
    source: "",
}];

/// What a survey names in its context that is asked at a kiosk.
const CONTEXT: [&str; 3] = ["device", "press", "marks"];

pub(super) fn check(draft: &Draft<'_>, found: &mut Found) {
    let definition = draft.definition();
    let is_kiosk = CONTEXT.iter().all(|name| definition.context.iter().any(|known| known == name));
    let Some(aids) = definition.aids.as_ref().filter(|_| is_kiosk) else { return };
    for (name, aid) in Aids::read(aids, &definition.languages).iter() {
        for (field, address) in addresses(aid).filter(|(_, address)| address.contains("://")) {
            // A slash within a name is written as `~1` in a pointer.
            let at = format!("/aids/{}/{field}", name.replace('~', "~0").replace('/', "~1"));
            let help = "put it beside the kiosk's page; or have that server send Access-Control-Allow-Origin, and \
                        silence this rule";
            found.add(&at, "kiosk-elsewhere", format!("a kiosk without a network does not have {address}"), help);
        }
    }
}

/// Each address of an aid, with its field.
fn addresses(aid: &Aid) -> impl Iterator<Item = (&'static str, &str)> {
    let picture = match &aid.picture {
        Some(Picture::At(address)) => Some(("picture", address.as_str())),
        _ => None,
    };
    let audio = [("audio", &aid.audio), ("easy_audio", &aid.easy_audio), ("hint_audio", &aid.hint_audio)];
    let audio =
        audio.into_iter().flat_map(|(field, all)| all.iter().map(move |(_, address)| (field, address.as_str())));
    let film = aid.sign_language.iter().flat_map(|film| {
        let captions = film.captions.iter().map(|(_, address)| address.as_str());
        captions.chain([film.address.as_str()]).map(|address| ("sign_language", address))
    });
    picture.into_iter().chain(audio).chain(film)
}
