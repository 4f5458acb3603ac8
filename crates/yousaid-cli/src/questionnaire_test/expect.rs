//! What a test expects to see, held against what is there.

use yousaid_engine::Session;
use yousaid_schema::Answer;
use yousaid_schema::QuestionKind;

use super::document::Look;
use super::document::Script;
use super::document::Spot;
use super::document::Warned;
use super::player::Player;
use super::reader::Given;
use super::words;

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// The page in front of the resident.
    Page,
    /// Every page that was gone to.
    Path,
}

/// The codes that a question offers now, soft answers last; of a matrix or an allocation the rows.
pub(super) fn offered(session: &Session, index: usize) -> Vec<String> {
    let Some(question) = session.survey().questions().get(index) else { return Vec::new() };
    let kind = &question.spec.kind;
    let mut codes: Vec<String> = match kind {
        QuestionKind::YesNo { .. } | QuestionKind::Consent { .. } => vec!["yes".to_owned(), "no".to_owned()],
        QuestionKind::Matrix { .. } | QuestionKind::Allocation { .. } => {
            let parts = session.parts(index).into_iter().filter_map(|part| session.survey().questions().get(part));
            return parts.filter_map(|part| Some(part.part.as_ref()?.name.to_string())).collect();
        }
        kind => {
            let choices = session.choices(index).into_iter().filter_map(|position| kind.choices().get(position));
            choices.map(|choice| choice.code.to_string()).collect()
        }
    };
    codes.extend(session.soft_answers(index).iter().map(|soft| soft.answer.code().to_owned()));
    codes
}

/// What the test itself expects, after its last answer or step.
pub(super) fn at_the_end(player: &mut Player<'_>) {
    let test = player.test;
    let reaches = test.reaches.as_ref().map(|reaches| (reaches.value, reaches.pointer.as_str()));
    let by_itself = matches!(test.script, Script::Whole(_)) && test.refused.is_none();
    let wanted = reaches.or_else(|| by_itself.then_some((Spot::End, test.pointer.as_str())));
    if let Some((wanted, pointer)) = wanted
        && player.spot() != wanted
    {
        let (expected, found) = (player.spot_in_words(wanted), player.spot_in_words(player.spot()));
        player.fail(pointer, None, format!("the test ends on {expected}"), format!("it ends on {found}"));
    }
    if let Some(path) = &test.path
        && player.path != path.value
    {
        let ids = |pages: &[usize]| pages.iter().map(|page| player.page_id(*page)).collect::<Vec<_>>();
        let (expected, found) = (words::codes(&ids(&path.value)), words::codes(&ids(&player.path)));
        player.fail(&path.pointer, None, format!("the pages {expected}"), format!("the pages {found}"));
    }
    look(player, &test.look, Scope::Path);
    sent(player);
}

/// What a test or a step says of questions.
pub(super) fn look(player: &mut Player<'_>, look: &Look, scope: Scope) {
    for placed in &look.asked {
        if is_in(player, &placed.pointer, placed.value, scope) && !is_asked(player, placed.value, scope) {
            player.fail(&placed.pointer, Some(placed.value), "it is asked".to_owned(), "it is not asked".to_owned());
        }
    }
    for placed in &look.not_asked {
        if is_in(player, &placed.pointer, placed.value, scope) && is_asked(player, placed.value, scope) {
            player.fail(&placed.pointer, Some(placed.value), "it is not asked".to_owned(), "it is asked".to_owned());
        }
    }
    if let Some(exactly) = &look.asked_exactly {
        asked_exactly(player, &exactly.pointer, &exactly.value, scope);
    }
    let needs = look.required.iter().map(|placed| (placed, true));
    for (placed, required) in needs.chain(look.not_required.iter().map(|placed| (placed, false))) {
        let index = placed.value;
        if !is_in(player, &placed.pointer, index, scope) {
            continue;
        }
        let need = |required: bool| if required { "it needs an answer" } else { "it may be left blank" };
        let found =
            if is_asked(player, index, scope) { need(is_required(&player.session, index)) } else { "it is not asked" };
        if found != need(required) {
            player.fail(&placed.pointer, Some(index), need(required).to_owned(), found.to_owned());
        }
    }
    for placed in &look.offered {
        let (index, expected) = &placed.value;
        if !is_in(player, &placed.pointer, *index, scope) {
            continue;
        }
        let found = offered(&player.session, *index);
        if !is_asked(player, *index, scope) {
            let expected = format!("it offers {}", words::codes(expected));
            player.fail(&placed.pointer, Some(*index), expected, "it is not asked".to_owned());
        } else if found != *expected {
            let (expected, found) = (words::codes(expected), words::codes(&found));
            player.fail(&placed.pointer, Some(*index), format!("it offers {expected}"), format!("it offers {found}"));
        }
    }
    for placed in &look.warnings {
        warnings(player, &placed.pointer, placed.value.0, &placed.value.1, scope);
    }
    for placed in &look.calculated {
        let (index, expected) = &placed.value;
        let found = player.session.value(*index).cloned();
        if !is_same(expected.as_ref(), found.as_ref()) {
            let (expected, found) = (words::answer(expected.as_ref()), words::answer(found.as_ref()));
            player.fail(&placed.pointer, Some(*index), format!("the value is {expected}"), format!("it is {found}"));
        }
    }
}

/// Whether a step can say anything of the question; a failure, if not.
fn is_in(player: &mut Player<'_>, pointer: &str, index: usize, scope: Scope) -> bool {
    scope == Scope::Path || player.is_here(pointer, index)
}

fn is_asked(player: &Player<'_>, index: usize, scope: Scope) -> bool {
    let page = player.survey().questions().get(index).map(|question| question.page);
    let is_in_sight = match scope {
        Scope::Page => page == player.page(),
        Scope::Path => page.is_some_and(|page| player.path.contains(&page)),
    };
    is_in_sight && player.session.is_asked(index)
}

/// Whether a question needs an answer; of a composite one, whether a part does.
fn is_required(session: &Session, index: usize) -> bool {
    let Some(question) = session.survey().questions().get(index) else { return false };
    if !question.spec.kind.is_head() {
        return session.is_required(index);
    }
    question.parts.clone().any(|part| session.is_asked(part) && session.is_required(part))
}

fn asked_exactly(player: &mut Player<'_>, pointer: &str, expected: &[usize], scope: Scope) {
    let survey = player.survey();
    let is_named = |index: usize| expected.contains(&index);
    let mut found = Vec::new();
    for (index, question) in survey.questions().iter().enumerate() {
        let parts_named = question.parts.clone().any(is_named);
        let is_meant = match &question.part {
            // Once one part is named, all that are asked must be.
            Some(part) => survey.questions().get(part.head).is_some_and(|head| head.parts.clone().any(is_named)),
            // Of a composite question whose parts are named, the name itself may be left out.
            None if !question.parts.is_empty() && parts_named && question.spec.kind.is_head() => is_named(index),
            None => question.is_seen() || !question.parts.is_empty(),
        };
        if is_meant && is_asked(player, index, scope) {
            found.push(index);
        }
    }
    if found == expected {
        return;
    }
    let ids = |indices: &[usize]| words::codes(&indices.iter().map(|index| player.id(*index)).collect::<Vec<_>>());
    let mut differs = Vec::new();
    let missing: Vec<usize> = expected.iter().copied().filter(|index| !found.contains(index)).collect();
    let more: Vec<usize> = found.iter().copied().filter(|index| !expected.contains(index)).collect();
    if !missing.is_empty() {
        differs.push(format!("without {}", ids(&missing)));
    }
    if !more.is_empty() {
        differs.push(format!("and {} as well", ids(&more)));
    }
    if differs.is_empty() {
        differs.push(format!("in another order: {}", ids(&found)));
    }
    let asked = format!("these are asked: {}", ids(expected));
    player.fail(pointer, None, asked, differs.join(", "));
}

fn warnings(player: &mut Player<'_>, pointer: &str, index: usize, expected: &Warned, scope: Scope) {
    if !is_in(player, pointer, index, scope) {
        return;
    }
    let language = player.language().to_owned();
    let texts = player.session.warnings(index).into_iter().map(|text| text.get(&language).text.to_owned());
    let found: Vec<String> = if is_asked(player, index, scope) { texts.collect() } else { Vec::new() };
    let is_right = match expected {
        Warned::Something => !found.is_empty(),
        Warned::Texts(texts) => *texts == found,
    };
    if is_right {
        return;
    }
    let expected = match expected {
        Warned::Something => "it warns".to_owned(),
        Warned::Texts(texts) => words::warnings(texts),
    };
    player.fail(pointer, Some(index), expected, words::warnings(&found));
}

fn sent(player: &mut Player<'_>) {
    let test = player.test;
    let Some(response) = player.response() else { return };
    let exactly = test.sent_exactly.as_ref();
    let given = test.sent.iter().flatten().chain(exactly.into_iter().flat_map(|exactly| &exactly.value));
    for Given { pointer, index, answer, language } in given {
        let id = player.id(*index);
        let found = response.answers.iter().find(|(known, _)| *known == *id.as_str()).map(|(_, answered)| answered);
        let value = found.map(|answered| &answered.answer);
        if !is_same(answer.as_ref(), value) {
            let (expected, found) = (words::answer(answer.as_ref()), words::answer(value));
            player.fail(pointer, Some(*index), format!("sent: {expected}"), format!("sent: {found}"));
        }
        if let (Some(language), Some(found)) = (language, found)
            && *language != found.language
        {
            let found = format!("sent in `{}`", found.language);
            player.fail(pointer, Some(*index), format!("sent in `{language}`"), found);
        }
    }
    let Some(exactly) = exactly else { return };
    for (id, answered) in &response.answers {
        let Some((index, _)) = player.survey().question(id.as_str()) else { continue };
        if !exactly.value.iter().any(|given| given.index == index) {
            let found = format!("sent: {}", words::answer(Some(&answered.answer)));
            player.fail(&exactly.pointer, Some(index), "sent: nothing".to_owned(), found);
        }
    }
}

/// Whether two answers are the same. The value of a calculation can be a code or a text, which a
/// test writes alike.
fn is_same(expected: Option<&Answer>, found: Option<&Answer>) -> bool {
    match (expected, found) {
        (Some(Answer::Text(text)), Some(Answer::Choice(code))) => code.as_str() == text,
        (expected, found) => expected == found,
    }
}
