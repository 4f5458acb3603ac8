//! `{name}` in texts of SurveyJS, made into the slots of ours.

use crate::import::draft::Draft;
use crate::import::logic::Class;
use crate::import::logic::Dialect;
use crate::import::logic::Names;
use crate::import::logic::Scope;
use crate::import::report::Report;

/// Names the answers in slots as we name them. A slot that can't be filled becomes words.
pub(super) fn fill(draft: &mut Draft, names: &Names, report: &mut Report) {
    draft.each_words(&mut |words, place, group| {
        let scope = Scope { names, dialect: Dialect::SurveyJs, this: None, group };
        words.each(&mut |text| filled(text, place, scope, report));
    });
}

fn filled(text: &str, place: &str, scope: Scope<'_>, report: &mut Report) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, left)) = after.split_once('}').filter(|(name, _)| !name.contains(['{', '\n'])) else {
            out.push('{');
            rest = after;
            continue;
        };
        match scope.find(name.trim().trim_start_matches('#')) {
            Ok((id, named)) if !matches!(named.class, Class::Nothing | Class::Several) => {
                out.push_str(&["{", &id, "}"].concat());
            }
            _ => {
                report.lost(
                    place,
                    &["{", name, "}"].concat(),
                    "no answer of this name can stand in a text",
                    "name the id of an earlier question, or leave it out",
                );
                out.push_str(&["{ ", name.trim(), " }"].concat());
            }
        }
        rest = left;
    }
    out.push_str(rest);
    out
}
