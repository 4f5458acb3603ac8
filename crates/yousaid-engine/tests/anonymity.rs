//! A promise of anonymity that the questions would break is refused.

use yousaid_engine::Survey;
use yousaid_schema::Definition;

#[test]
fn an_anonymous_survey_cannot_ask_for_an_email_address() {
    let definition = |anonymity: &str| -> Definition {
        let text = format!(
            r#"{{"id": "s", "version": "1", "default_language": "en", "title": "S", "landlord": {{"name": "Elm"}},
                "anonymity": "{anonymity}",
                "pages": [{{"id": "one", "questions": [{{"id": "mail", "type": "email", "title": "Your email?"}}]}}]}}"#
        );
        serde_json::from_str(&text).unwrap()
    };
    let error = Survey::compile(definition("anonymous")).unwrap_err();
    assert_eq!(error.problems()[0].code, "not-anonymous");
    assert!(Survey::compile(definition("confidential")).is_ok());
}
