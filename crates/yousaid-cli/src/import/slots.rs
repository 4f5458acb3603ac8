//! Answers in texts, `{name}` in SurveyJS and `${name}` in XLSForm, made into the slots of ours.

use super::draft::Draft;
use super::logic::Class;
use super::logic::Dialect;
use super::logic::Names;
use super::logic::Scope;
use super::report::Report;

/// Names the answers in slots as we name them. A slot that can't be filled becomes words.
pub(crate) fn fill(draft: &mut Draft, names: &Names, dialect: Dialect, report: &mut Report) {
    draft.each_words(&mut |words, place, group| {
        let scope = Scope { names, dialect, this: None, group };
        words.each(&mut |text| filled(text, place, scope, report));
    });
}

fn filled(text: &str, place: &str, scope: Scope<'_>, report: &mut Report) -> String {
    let open = if scope.dialect == Dialect::XlsForm { "${" } else { "{" };
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once(open) {
        out.push_str(before);
        let Some((name, left)) = after.split_once('}').filter(|(name, _)| !name.contains(['{', '\n'])) else {
            out.push_str(open);
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
                    &[open, name, "}"].concat(),
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
