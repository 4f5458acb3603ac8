//! What seals answers in progress with a resident's code, in the part that only surveys load to which residents
//! may come back.

use crate::{questionnaire::read, sealing::random};
use yousaid_schema::{LaterCode, SurveyId};
use yousaid_ui::Vault;

/// With `yousaid-seal`, and chance from the browser.
pub(crate) fn vault() -> Vault {
    Vault { code, place, seal, open }
}

fn code() -> Option<LaterCode> {
    let mut bits = [0; 15];
    random(&mut bits).then(|| LaterCode::from_bits(bits))
}

fn place(survey: &SurveyId, code: &LaterCode) -> String {
    yousaid_seal::Later::new(survey, code).place()
}

fn seal(survey: &SurveyId, code: &LaterCode, text: &str) -> Option<Vec<u8>> {
    yousaid_seal::Later::new(survey, code).seal(text, &mut random)
}

fn open(survey: &SurveyId, code: &LaterCode, sealed: &[u8]) -> Option<yousaid_schema::Json> {
    read(&yousaid_seal::Later::new(survey, code).open(sealed)?)
}
