//! What every file of words has to keep.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::CallArguments;
use fluent_syntax::ast::Entry;
use fluent_syntax::ast::Expression;
use fluent_syntax::ast::InlineExpression;
use fluent_syntax::ast::Message;
use fluent_syntax::ast::Pattern;
use fluent_syntax::ast::PatternElement;
use fluent_syntax::ast::Variant;
use fluent_syntax::ast::VariantKey;
use fluent_syntax::parser;
use yousaid_i18n::Direction;
use yousaid_i18n::LANGUAGES;
use yousaid_i18n::Status;
use yousaid_i18n::Words;
use yousaid_i18n::catalogue;
use yousaid_i18n::error_id;
use yousaid_i18n_build::plural_categories;

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// All groups of words, one after the other.
fn text(language: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n").join(language);
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    files.collect::<Vec<_>>().join("\n")
}

fn words(language: &str) -> Words {
    Words::load(language, catalogue(language).unwrap()).unwrap()
}

/// The messages of a file by id; a file that can't be read whole fails the test.
fn messages(language: &str) -> BTreeMap<String, Message<String>> {
    let resource = parser::parse(text(language)).unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name.clone();
            assert!(messages.insert(id.clone(), message).is_none(), "{language}: {id} is there twice");
        }
    }
    messages
}

/// What a message is made of.
#[derive(Default)]
struct Parts {
    variables: BTreeSet<String>,
    /// The keys of each choice by number.
    plurals: Vec<BTreeSet<String>>,
    texts: Vec<String>,
}

impl Parts {
    fn of(message: &Message<String>) -> Self {
        let mut parts = Self::default();
        parts.pattern(message.value.as_ref().unwrap());
        parts
    }

    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push(value.clone()),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => self.inline(inline),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    self.inline(selector);
                    self.variants(variants);
                }
            }
        }
    }

    fn variants(&mut self, variants: &[Variant<String>]) {
        let name = |variant: &Variant<String>| match &variant.key {
            VariantKey::Identifier { name } => Some(name.clone()),
            VariantKey::NumberLiteral { .. } => None,
        };
        let names: BTreeSet<String> = variants.iter().filter_map(name).collect();
        if names.iter().any(|name| CATEGORIES.contains(&name.as_str())) {
            self.plurals.push(names);
        }
        for variant in variants {
            self.pattern(&variant.value);
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
            }
            InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
                positional.iter().for_each(|inline| self.inline(inline));
            }
            _ => {}
        }
    }
}

#[test]
fn every_language_that_ships_has_a_file_and_no_other_has() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n");
    let found: BTreeSet<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(found, LANGUAGES.iter().map(|tag| (*tag).to_owned()).collect());
}

#[test]
fn every_file_has_the_messages_of_the_english_one() {
    let english: Vec<String> = messages("en").into_keys().collect();
    assert!(english.len() > 70);
    for language in LANGUAGES {
        let ids: Vec<String> = messages(language).into_keys().collect();
        assert_eq!(ids, english, "{language}");
    }
}

#[test]
fn every_message_is_filled_with_the_same_in_every_language() {
    let english = messages("en");
    for language in LANGUAGES {
        for (id, message) in messages(language) {
            let expected = Parts::of(&english[&id]).variables;
            assert_eq!(Parts::of(&message).variables, expected, "{language}: {id}");
        }
    }
}

#[test]
fn a_choice_by_number_has_every_category_of_its_language() {
    let english = messages("en");
    for language in LANGUAGES {
        let categories: BTreeSet<String> =
            plural_categories(language).unwrap().into_iter().map(str::to_owned).collect();
        for (id, message) in messages(language) {
            let parts = Parts::of(&message);
            assert_eq!(parts.plurals.len(), Parts::of(&english[&id]).plurals.len(), "{language}: {id}");
            for plural in parts.plurals {
                assert_eq!(plural, categories, "{language}: {id}");
            }
        }
    }
}

#[test]
fn every_message_has_a_comment_that_explains_what_is_filled_in() {
    for language in LANGUAGES {
        for (id, message) in messages(language) {
            let comment = message.comment.as_ref().map(|comment| comment.content.join(" ")).unwrap_or_default();
            assert!(!comment.is_empty(), "{language}: {id} has no comment");
            for variable in Parts::of(&message).variables {
                assert!(comment.contains(&format!("${variable}:")), "{language}: {id} does not explain ${variable}");
            }
        }
    }
}

#[test]
fn ids_end_in_their_kind() {
    const KINDS: [&str; 12] =
        ["button", "day", "divider", "error", "heading", "hint", "label", "link", "month", "status", "text", "title"];
    for id in messages("en").into_keys() {
        let kind = id.rsplit('-').next().unwrap();
        assert!(KINDS.contains(&kind), "{id}");
    }
}

#[test]
fn no_message_blames_or_begs() {
    // The GOV.UK Design System, "Error message": be clear and concise; these words tell nobody
    // what to do.
    const BANNED: &[(&str, &[&str])] = &[
        (
            "en",
            &[
                "please",
                "sorry",
                "invalid",
                "required",
                "forgot",
                "oops",
                "illegal",
                "must",
                "mandatory",
                "valid",
                "wrong",
            ],
        ),
        ("en-simple", &["please", "sorry", "invalid", "required", "forgot", "must", "mandatory", "valid"]),
        ("cy", &["os gwelwch yn dda", "mae’n ddrwg", "annilys", "gofynnol", "anghofio"]),
    ];
    for (language, banned) in BANNED {
        for (id, message) in messages(language) {
            let text = Parts::of(&message).texts.join(" ").to_lowercase();
            let words: BTreeSet<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
            for banned in *banned {
                let is_there = if banned.contains(' ') { text.contains(banned) } else { words.contains(banned) };
                assert!(!is_there, "{language}: {id} says {banned:?}");
            }
        }
    }
}

/// The same in the other languages, in errors: beginnings of words for please, sorry, invalid, wrong, required,
/// must and forgot. In Chinese 请 is how one is asked for anything, so it is no begging.
#[test]
fn no_error_blames_or_begs_in_any_language() {
    const STEMS: &[(&str, &str)] = &[
        (
            "pl",
            "proszę|przepraszamy|przykro|nieprawidłow|niepoprawn|wymagan|obowiązkow|musisz|trzeba|zapomni|błędn|niewłaściw",
        ),
        ("ro", "rugăm|scuze|pare rău|nevalid|invalid|obligatori|trebuie|greșit|incorect|uitat"),
        ("pa", "ਕਿਰਪਾ|ਮਾਫ਼|ਮੁਆਫ਼|ਗ਼ਲਤ|ਗਲਤ|ਲਾਜ਼ਮੀ|ਜ਼ਰੂਰੀ"),
        ("pa-Arab", "مہربانی|معاف|غلط|لازمی|ضروری"),
        ("ur", "براہ|مہربانی|معاف|غلط|لازمی|ضروری"),
        ("pt", "por favor|desculp|lamentamos|inválid|obrigatóri|deve |errad|incorret|tem de|esque"),
        ("es", "por favor|lo sentimos|disculp|inválid|no válid|obligatori|debe |incorrect|erróne|olvid"),
        ("ar", "من فضلك|يرجى|الرجاء|عذر|آسف|نأسف|غير صالح|غير صحيح|خاطئ|خطأ|مطلوب|إلزامي|يجب"),
        ("bn", "অনুগ্রহ|দয়া করে|দুঃখিত|ভুল|অবৈধ|আবশ্যক|বাধ্যতামূলক"),
        ("gu", "કૃપા|મહેરબાની|માફ|ખોટ|અમાન્ય|ફરજિયાત|જરૂરી"),
        (
            "it",
            "per favore|per cortesia|si prega|spiacent|scus|non valid|invalid|obbligatori|deve |errat|sbagliat|dimentica",
        ),
        ("ta", "தயவு|மன்னிக்க|தவறான|செல்லாத|கட்டாய|அவசிய"),
        ("fr", "plaît|veuillez|désolé|excus|invalide|non valide|obligatoire|requis|devez|incorrect|erroné|oubli"),
        ("lt", "praš|netinkam|neteising|klaiding|privalom|būtin|turite|pamirš"),
        ("zh-Hans", "抱歉|对不起|无效|不正确|必填|必须|忘"),
        ("zh-Hant", "抱歉|對不起|無效|不正確|必填|必須|忘"),
        ("tr", "lütfen|üzgün|özür|geçersiz|yanlış|hatalı|zorunlu|gerekli|unut"),
        ("bg", "моля|съжал|извин|невалид|грешн|неправилн|задължителн|трябва"),
        ("ru", "пожалуйста|извин|простит|неверн|неправильн|недействительн|недопустим|обязательн|должн|ошибочн|забы"),
        ("fa", "لطف|متأسف|متاسف|ببخشید|نامعتبر|اشتباه|نادرست|الزامی|اجباری|باید"),
        ("hu", "kérjük|kérem|sajnál|elnézést|érvénytelen|hibás|helytelen|kötelező|muszáj|elfelej"),
        ("el", "παρακαλ|λυπούμα|συγγνώμη|άκυρ|μη έγκυρ|λανθασμέν|λάθος|υποχρεωτικ|απαιτείται|πρέπει|ξεχ"),
        ("so", "fadlan|raali|xunnahay|khaldan|khalad|waajib|khasab|qasab"),
        ("hi", "कृपया|क्षमा|माफ़|खेद|गलत|ग़लत|अमान्य|अनिवार्य|आवश्यक"),
        ("sk", "prosím|ľutuj|prepáč|neplatn|nesprávn|chybn|povinn|musíte|zabud"),
        ("cs", "prosím|omlouv|lituj|neplatn|nesprávn|chybn|povinn|musíte|zapomn"),
        ("uk", "будь ласка|вибач|перепрош|недійсн|неправильн|невірн|хибн|обов’язков|повинн|забу"),
        ("ps", "مهرباني|لطف|بخښ|غلط|ناسم|اړین|لازمي|باید"),
        ("ckb", "تکایە|ببوور|لێبوردن|هەڵە|نادروست|پێویست|دەبێت"),
        ("ti", "በጃኹም|ይቕሬታ|ጌጋ|ግድን"),
        ("ne", "कृपया|माफ|क्षमा|खेद|गलत|अमान्य|अनिवार्य|आवश्यक"),
        ("vi", "vui lòng|làm ơn|xin |rất tiếc|không hợp lệ|sai|bắt buộc|phải|quên"),
    ];
    let also: BTreeSet<&str> = STEMS.iter().map(|(language, _)| *language).chain(["en", "en-simple", "cy"]).collect();
    assert_eq!(also, LANGUAGES.iter().copied().collect());
    for (language, stems) in STEMS {
        for (id, message) in messages(language).into_iter().filter(|(id, _)| id.ends_with("-error")) {
            let text = Parts::of(&message).texts.join(" ").to_lowercase();
            for stem in stems.split('|') {
                assert!(!text.contains(stem), "{language}: {id} says {stem:?}");
            }
        }
    }
}

#[test]
fn nothing_shouts_and_quotation_marks_are_those_of_print() {
    for language in LANGUAGES {
        for (id, message) in messages(language) {
            let text = Parts::of(&message).texts.join(" ");
            assert!(!text.contains(['!', '！', '\'', '"']), "{language}: {id}: {text}");
        }
    }
}

/// `+44 808 …` has to begin with its plus where the sentence around it runs from right to left, and groups of
/// digits have to stay in their order.
#[test]
fn a_telephone_number_reads_from_left_to_right_in_every_language() {
    for language in LANGUAGES.iter().filter(|language| yousaid_i18n::direction(language) == Direction::RightToLeft) {
        let text = words(language).get("telephone-format-error");
        for number in ["01632 960 001", "07700 900 982", "+44 808 157 0192"] {
            assert!(text.replace('\u{a0}', " ").contains(&format!("\u{2066}{number}\u{2069}")), "{language}: {text}");
        }
    }
}

#[test]
fn errors_are_one_sentence_without_a_final_stop() {
    // Easy read says one thing in each sentence, and so may need two.
    for language in LANGUAGES.iter().filter(|language| **language != "en-simple") {
        for (id, message) in messages(language).into_iter().filter(|(id, _)| id.ends_with("-error")) {
            for text in Parts::of(&message).texts {
                // "el. pašto", "1. sor": what goes on with a small letter is an abbreviation.
                let begins = |rest: &str| rest.starts_with(|c: char| !c.is_lowercase());
                let two = text.split(". ").skip(1).any(begins);
                assert!(!text.ends_with('.') && !two, "{language}: {id}");
            }
        }
    }
}

/// WCAG 2.5.3, "Label in Name": who says the visible words to a computer must be understood.
#[test]
fn the_name_of_a_control_begins_with_its_visible_words() {
    for language in LANGUAGES {
        let words = words(language);
        for (name, visible) in [
            ("review-change-label", "review-change-link"),
            ("ranking-choose-label", "ranking-choose-button"),
            ("ranking-up-label", "ranking-up-button"),
            ("ranking-down-label", "ranking-down-button"),
            ("repeat-undo-label", "repeat-undo-button"),
            ("file-remove-label", "file-remove-button"),
        ] {
            let name = words.with(name, &[("question", "How?".into()), ("choice", "Repairs".into())]);
            assert!(name.starts_with(&words.get(visible)), "{language}: {name}");
        }
    }
}

#[test]
fn every_rule_has_a_message_for_every_kind_of_question() {
    // The rules that the widget can meet and the kinds that can be answered, as they are named on
    // the wire.
    const RULES: &[&str] = &[
        "required",
        "too-few-choices",
        "too-many-choices",
        "exclusive-choice",
        "too-long",
        "not-an-email",
        "not-a-number",
        "not-whole",
        "too-small",
        "too-large",
        "not-a-telephone",
        "not-a-postcode",
        "not-a-time",
        "not-a-date",
        "no-such-day",
        "too-early",
        "too-late",
        "too-few-ranked",
        "parts-dont-add-up",
        "consent-needed",
        "too-many-files",
        "file-too-large",
        "file-kind-not-taken",
        "file-content",
        "not-asked",
    ];
    const KINDS: &[&str] = &[
        "choice",
        "multiple_choice",
        "yes_no",
        "scale",
        "smileys",
        "stars",
        "likelihood",
        "short_text",
        "long_text",
        "email",
        "number",
        "telephone",
        "postcode",
        "date",
        "date_no_day",
        "date_no_month",
        "date_no_year",
        "date_day",
        "date_month",
        "date_year",
        "time",
        "ranking",
        "location",
        "signature",
        "file",
        "consent",
        "address_line_1",
        "address_town",
        "repeat",
    ];
    let english = messages("en");
    let mut met = BTreeSet::new();
    for rule in RULES {
        for kind in KINDS {
            let id = error_id(rule, kind);
            assert!(english.contains_key(id), "{id}");
            met.insert(id.to_owned());
        }
    }
    let errors: BTreeSet<String> = english.into_keys().filter(|id| id.ends_with("-error")).collect();
    assert_eq!(met, errors, "no error message without a rule");
}

#[test]
fn every_translation_says_that_nobody_has_checked_it() {
    for language in LANGUAGES {
        let status = if *language == "en" { Status::Reviewed } else { Status::Draft };
        assert_eq!(words(language).status(), status, "{language}");
    }
}
