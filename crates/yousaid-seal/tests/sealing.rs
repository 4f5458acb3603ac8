//! What is sealed opens for its recipients, and for nobody else; and what was sealed once opens for ever.
#![expect(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use proptest::prelude::*;
use yousaid_schema::Envelope;
use yousaid_schema::Json;
use yousaid_schema::LaterCode;
use yousaid_schema::Response;
use yousaid_schema::ResponseId;
use yousaid_schema::SealKey;
use yousaid_schema::SurveyId;
use yousaid_seal::Later;
use yousaid_seal::OpenError;
use yousaid_seal::PrivateKey;
use yousaid_seal::SealError;
use yousaid_seal::open;
use yousaid_seal::seal;
use yousaid_seal::try_keys;

/// Bytes that count up: no chance, but never twice the same.
fn counting() -> impl FnMut(&mut [u8]) -> bool {
    let mut last = 0u8;
    move |bytes| {
        for byte in bytes {
            last = last.wrapping_add(1);
            *byte = last;
        }
        true
    }
}

fn response(text: &str) -> Response {
    let json = serde_json::json!({
        "id": "4b1d3c52-8f0e-4c55-9b7e-0d1a2b3c4d5e",
        "survey": {"id": "repairs-2026", "version": "2", "hash": "c5".repeat(32)},
        "sequence": 1, "final": true, "mode": "web", "started": "2026-11-22", "finished": "2026-11-22",
        "answers": {"why": {"text": text, "language": "en"}},
    });
    Response::from_json(&serde_json::from_value(json).unwrap()).unwrap()
}

fn keys() -> [PrivateKey; 2] {
    [PrivateKey::new([21; 32]), PrivateKey::new([22; 32])]
}

fn public() -> Vec<SealKey> {
    keys().iter().map(PrivateKey::public).collect()
}

#[test]
fn every_recipient_reads_what_was_written_and_nobody_else_does() {
    let response = response("The lift \u{1f6d7} is broken");
    let envelope = seal(&response, &public(), &mut counting()).unwrap();
    for key in &keys() {
        assert_eq!(open(&envelope, key).unwrap(), response.to_json().to_text());
    }
    assert_eq!(open(&envelope, &PrivateKey::new([23; 32])), Err(OpenError::NotForThisKey));
    let text = envelope.to_json().to_text();
    assert!(!text.contains("lift") && text.len() <= Envelope::bytes(response.to_json().to_text().len()));
}

#[test]
fn nothing_of_an_envelope_can_be_changed() {
    let envelope = seal(&response("no heating"), &public(), &mut counting()).unwrap();
    let damaged = |change: &dyn Fn(&mut Envelope)| {
        let mut changed = envelope.clone();
        change(&mut changed);
        assert_ne!(changed, envelope);
        assert_eq!(open(&changed, &keys()[0]), Err(OpenError::Damaged));
    };
    damaged(&|envelope| envelope.id = ResponseId::from_random([1; 16]));
    damaged(&|envelope| envelope.survey.id = SurveyId::new("other").unwrap());
    damaged(&|envelope| envelope.survey.version.push('0'));
    damaged(&|envelope| envelope.survey.hash = "c6".repeat(32));
    damaged(&|envelope| envelope.sequence = 2);
    damaged(&|envelope| envelope.content[100] ^= 1);
    damaged(&|envelope| envelope.content.truncate(4096));
    damaged(&|envelope| envelope.recipients[0].sealed[0] ^= 1);
    damaged(&|envelope| envelope.recipients[0].encapsulated[0] ^= 1);
    // Somebody who takes the other recipient out, or puts one in.
    damaged(&|envelope| envelope.recipients.truncate(1));
    damaged(&|envelope| envelope.recipients.swap(0, 1));
}

#[test]
fn answers_of_usual_length_look_alike() {
    let length = |text: &str| seal(&response(text), &public(), &mut counting()).unwrap().to_json().to_text().len();
    assert_eq!(length(""), length(&"x".repeat(3_500)));
}

#[test]
fn nothing_is_sealed_without_chance_or_to_nobody() {
    assert_eq!(seal(&response(""), &public(), &mut |_| false), Err(SealError::NoChance));
    let mut times = 0;
    let mut second = |_: &mut [u8]| {
        times += 1;
        times == 1
    };
    assert_eq!(seal(&response(""), &public(), &mut second), Err(SealError::NoChance));
    assert_eq!(seal(&response(""), &[], &mut counting()), Err(SealError::NoRecipient));
    assert_eq!(try_keys(&public(), &mut counting()), Ok(()));
    assert_eq!(try_keys(&[public()[0], SealKey::new([0; 32])], &mut counting()), Err(SealError::BadKey));
    // The point of order one: every secret with it is zero (RFC 7748, section 6.1).
    assert_eq!(seal(&response(""), &[SealKey::new([0; 32])], &mut counting()), Err(SealError::BadKey));
}

/// An envelope of the day on which the form was decided. If it does not open, years of answers don't either.
#[test]
fn the_frozen_envelope_opens() {
    let json: Json = serde_json::from_str(include_str!("vectors/envelope-1.json")).unwrap();
    let envelope = Envelope::from_json(&json).unwrap();
    for key in &keys() {
        assert_eq!(open(&envelope, key).unwrap(), response("Frozen: the lift is broken.").to_json().to_text());
    }
    let again = seal(&response("Frozen: the lift is broken."), &public(), &mut counting()).unwrap();
    assert_eq!(again.to_json().to_text(), json.to_text(), "sealing with the same chance gives the same bytes");
}

/// RFC 9180, appendix A.2.1: HPKE as it is built into this crate is that of the standard.
#[test]
fn hpke_opens_the_vector_of_the_standard() {
    use hpke::Deserializable as _;
    type Kem = hpke::kem::X25519HkdfSha256;
    let bytes = |text: &str| -> Vec<u8> {
        (0..text.len() / 2).map(|at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).unwrap()).collect()
    };
    let key = bytes("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb");
    let encapsulated = bytes("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a");
    let ciphertext =
        bytes("1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28");
    let opened = hpke::single_shot_open::<hpke::aead::ChaCha20Poly1305, hpke::kdf::HkdfSha256, Kem>(
        &hpke::OpModeR::Base,
        &<Kem as hpke::Kem>::PrivateKey::from_bytes(&key).unwrap(),
        &<Kem as hpke::Kem>::EncappedKey::from_bytes(&encapsulated).unwrap(),
        b"Ode on a Grecian Urn",
        &ciphertext,
        b"Count-0",
    );
    assert_eq!(opened.unwrap(), b"Beauty is truth, truth beauty");
}

#[test]
fn answers_in_progress_open_with_their_code_and_no_other() {
    let survey = SurveyId::new("repairs-2026").unwrap();
    let code = LaterCode::read("0123-4567-89AB-CDEF-GHJK").unwrap();
    let later = Later::new(&survey, &code);
    let sealed = later.seal("half an answer", &mut counting()).unwrap();
    assert_eq!(later.open(&sealed).as_deref(), Some("half an answer"));
    let other = LaterCode::read("0123-4567-89AB-CDEF-GHJM").unwrap();
    assert_eq!(Later::new(&survey, &other).open(&sealed), None);
    let elsewhere = SurveyId::new("other").unwrap();
    assert_eq!(Later::new(&elsewhere, &code).open(&sealed), None);
    assert_ne!(Later::new(&elsewhere, &code).place(), later.place());
    assert_eq!(later.seal("x", &mut |_| false), None);
    assert_eq!(later.open(&sealed[..20]), None);
    assert_eq!(format!("{later:?}"), "Later(…)");
    // Frozen: whoever comes back tomorrow finds what was left today.
    expect_test::expect!["0948291ef624747accad05bb222dcaaf"].assert_eq(&later.place());
    assert_eq!(sealed.len(), 12 + 4096 + 16);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_text_comes_back(text in ".{0,2000}", chance in any::<u8>()) {
        let response = response(&text);
        let mut last = chance;
        let mut random = |bytes: &mut [u8]| {
            bytes.iter_mut().for_each(|byte| { last = last.wrapping_mul(5).wrapping_add(1); *byte = last; });
            true
        };
        let envelope = seal(&response, &public(), &mut random).unwrap();
        let read = Envelope::from_json(&serde_json::from_str(&envelope.to_json().to_text()).unwrap()).unwrap();
        prop_assert_eq!(open(&read, &keys()[1]).unwrap(), response.to_json().to_text());
    }
}
