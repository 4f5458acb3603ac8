//! The dangers that a form knows where its landlord gives no list: English words, and numbers of the
//! United Kingdom.
//!
//! The numbers were compared with what public bodies and landlords print, not with the services' own
//! pages. TO CHECK before every release:
//!
//! | number | who | printed by |
//! |---|---|---|
//! | 999 | emergency services | everybody |
//! | 0800 111 999 | National Gas Emergency Service: England, Wales, Scotland (Northern Ireland: 0800 002 001) | NHS text on carbon monoxide; SHAL Housing; invictusenergygroup.co.uk |
//! | 111 | NHS 111: England, Wales, Scotland | University Hospitals Plymouth; cogdem.org.uk |
//! | 116 123 | Samaritans: the whole United Kingdom | thegayuk.com, list of helplines |
//! | 0808 2000 247 | National Domestic Abuse Helpline, of Refuge: England (other helplines elsewhere) | Notting Hill Genesis; Hartlepool Borough Council |
//! | 999, then 55 | where one can't speak, from a mobile | Saxon Weald; Notting Hill Genesis |
//!
//! What to do about gas and carbon monoxide follows the advice in the same places: out, air, no switches
//! or flames, call from outside.

use super::Danger;
use super::DangerCall;
use super::Phrases;
use crate::Text;

/// A danger as it is written here.
struct Known {
    id: &'static str,
    say: [&'static str; 2],
    /// Numbers, each with the words for who answers.
    call: &'static [(&'static str, [&'static str; 2])],
    landlord: bool,
    find: &'static [&'static str],
    together: &'static [&'static [&'static str]],
    except: &'static [&'static str],
}

const EMERGENCY: (&str, [&str; 2]) = ("999", ["danger-call-emergency-label", "Emergency services"]);
const GAS: (&str, [&str; 2]) = ("0800 111 999", ["danger-call-gas-label", "National Gas Emergency Service"]);
const NHS: (&str, [&str; 2]) = ("111", ["danger-call-nhs-label", "NHS 111"]);
const ABUSE: (&str, [&str; 2]) = ("0808 2000 247", ["danger-call-abuse-label", "National Domestic Abuse Helpline"]);
const SAMARITANS: (&str, [&str; 2]) = ("116 123", ["danger-call-samaritans-label", "Samaritans"]);

/// In the order in which they matter: the first that is found is shown.
const KNOWN: [Known; 7] = [
    Known {
        id: "fire",
        say: ["danger-fire-text", "If there is a fire or smoke, get out, stay out and call from outside."],
        call: &[EMERGENCY],
        landlord: false,
        find: &[
            "on|caught|catching|catches fire",
            "there is|are a|another|now fire",
            "theres a|another fire",
            "set|setting|sets fire to",
            "set ... alight|ablaze",
            "flames",
            "arson|arsonist",
            "full of smoke",
            "smoke ... coming|pouring|filling|billowing|everywhere",
            "burning smell|wires|wiring|plastic|rubber|electrics",
            "smell|smells|smelling|smelt|smelled ... burning|smoke|smoky",
            "socket|sockets|plug|wires|wiring|fusebox|fuse|cooker|oven|boiler|charger|battery|light|switch ... smoking|sparking|sparks|burning|alight",
            "sparks ... coming|flying|out",
        ],
        together: &[],
        except: &[
            "fire door|doors|alarm|alarms|exit|exits|escape|escapes|extinguisher|extinguishers|risk|risks|safety|drill|drills|brigade|service|certificate|certificates|assessment|assessments|stopping|blanket|blankets|place|places|surround|regulations|regs|panel|panels|test|tests|testing|hydrant|officer|officers|engineer|engineers|damage|damaged|insurance|hazard|hazards|policy|notice|notices|action|station|strategy|warden|wardens|marshal|marshals|retardant|rated|resistant|proof|proofing|prevention|precautions|sign|signs|stick|sticks|guard|lane|access|bell|bells|break|breaks|barrier|barriers|compartment|inspection|inspections|plan|pit",
            "gas|electric|coal|log|open fire|fires",
            "staff|team|you|youre|we|were|cleaner|caretaker ... on fire",
            "cigarette|cigarettes|cannabis|weed|tobacco|vape|vaping|spliff|joint|second|hand|bonfire|bbq|barbecue ... smoke|smoking|burning",
            "smoke|smoking|smoky|burning ... cigarette|cigarettes|cannabis|weed|tobacco|vape|spliff|joint|joints|bonfire|bonfires|bbq|barbecue",
            "smoke alarm|alarms|detector|detectors|free|control|vent|vents|shaft|shafts|ventilation",
            "burning question|issue|desire|ears|candles|incense",
            "spark|sparks ... joy|interest|debate|conversation|anger",
        ],
    },
    Known {
        id: "gas",
        say: [
            "danger-gas-text",
            "If you can smell gas, get everybody out and call from outside. Don’t use switches, lights or flames.",
        ],
        call: &[GAS],
        landlord: false,
        find: &[
            "smell|smells|smelling|smelled|smelt|whiff|stink|stinks|stinking|reek|reeks ... gas",
            "gas smell|smells",
            "gas leak|leaks|leaking|leaked|escape|escaping|hissing",
            "gas ... leaking|hissing|escaping",
            "leak|leaking|leaks gas",
            "leak of gas",
        ],
        together: &[],
        except: &[
            "cant|cannot|dont|didnt|doesnt|couldnt|never smell|smelt|smelled ... gas",
            "no smell of gas",
            "no gas leak|leaks|smell|smells",
            "not a gas leak",
            "gas leak detector|detectors|test|tests|check|checks|training|drill|advice|leaflet|policy",
            "gas bill|bills|boiler|boilers|engineer|engineers|safe|safety|check|checks|certificate|certificates|supplier|suppliers|tariff|account|price|prices|service|servicing|central|charge|charges|man|company|card|key|credit|works",
            "greenhouse|tear|exhaust|laughing gas",
        ],
    },
    Known {
        id: "carbon_monoxide",
        say: [
            "danger-carbon-monoxide-text",
            "If a carbon monoxide alarm sounds, or people feel sick or have headaches, get everybody out into fresh air and call from there.",
        ],
        call: &[GAS, EMERGENCY],
        landlord: false,
        find: &[
            "monoxide ... going|gone|went|goes|keeps|set off",
            "monoxide ... sounding|ringing|bleeping|beeping|screaming|sounded|triggered",
            "monoxide poisoning|leak|leaks|leaking|fumes",
            "leak|leaking|leaks|fumes ... monoxide",
            "co alarm|detector|monitor ... off|sounding|ringing|bleeping|beeping|sounded|triggered",
            "fumes ... boiler|flue|gas",
            "boiler|flue ... fumes",
        ],
        together: &[
            &["headache*", "dizzy", "dizziness", "feel|feeling|feels|felt sick", "passed|passing out", "faint*"],
            &["boiler", "gas fire", "flue", "gas cooker", "gas heater"],
        ],
        except: &[
            "give|gives|giving|gave ... headache|headaches",
            "a headache dealing|trying|getting|to|for",
            "sick of|and|to",
            "battery|batteries ... beeping|bleeping|sounding",
            "beeping|bleeping|beeps|bleeps|sounding|off ... battery|batteries",
            "paint|traffic|car|exhaust|diesel|cleaning fumes",
        ],
    },
    Known {
        id: "self_harm",
        say: [
            "danger-self-harm-text",
            "If you are thinking of ending your life or of hurting yourself, talk to somebody now. Samaritans listen, day and night, and the call is free. If a life is at risk now, call 999.",
        ],
        call: &[SAMARITANS, EMERGENCY],
        landlord: false,
        find: &[
            "kill|killing|harm|harming|hurt|hurting|cut|cutting|hang|hanging|drown|starve myself",
            "kill|harm|hurt|hang himself|herself|themselves",
            "end|ending|take|taking|took my|his|her|their own life",
            "end|ending my|his|her life",
            "end|finish it all",
            "suicid*",
            "want|wanted|wants|wanting to die",
            "rather be dead",
            "wish i was|were dead",
            "wish i had never been born",
            "better off dead",
            "better off without me",
            "dont want to live",
            "dont want to wake up",
            "dont want to be alive",
            "dont want to be here any|anymore",
            "nothing to live for",
            "no reason|point to|in live|living",
            "no point living",
            "cant go on living",
            "overdose|overdosed|overdosing",
            "self harm|harms|harming|harmed",
            "going|want|wants|thinking|thought ... jump off|from|out",
        ],
        together: &[],
        except: &[
            "hurt|cut|hurting|kill|killing myself on|when|while|falling|tripping|slipping|badly|after|carrying|opening|trying|moving|lifting|getting|laughing|climbing|cooking|shaving",
            "nearly|almost kill|hurt|cut myself|himself|herself|themselves",
            "dont want to live here|there|in|with|next|like|on|near|at|under|above|below|so|alone",
            "dont want to be here any|anymore than|longer",
            "suicide prevention|awareness|training|watch",
            "going|want ... jump out|off|from ... skin|bed|chair|joy",
            "self harm ... policy|training|leaflet",
        ],
    },
    Known {
        id: "violence",
        say: [
            "danger-violence-text",
            "If somebody hurts or threatens you, you are not to blame. In danger now, call 999; if you can’t speak on a mobile, cough or tap, then press 55. The helpline is free, day and night.",
        ],
        call: &[EMERGENCY, ABUSE],
        landlord: false,
        find: &[
            "partner|husband|wife|boyfriend|girlfriend|ex|he|she|hes|shes|dad|father|stepdad|son|brother|neighbour|neighbours|man|lodger ... hit|hits|hitting|beat|beats|beating|punched|punches|punching|slapped|slaps|slapping|kicked|kicks|kicking|strangled|strangles|choked|chokes|attacked|attacks|attacking|assaulted|assaults|raped|rapes|stabbed|threatened|threatens|threatening|hurts|hurting|abused|abuses|abusing|pushed|grabbed|bit me|us|her|him|mum",
            "hits|hitting|beats|beating|punches|hurts|hurting|slapping the|my|our|his|her kids|children|child|baby|mum|mother|son|daughter|wife",
            "domestic abuse|violence",
            "being|getting|got|been abused|beaten|attacked|assaulted|raped|stalked|strangled",
            "afraid|scared|frightened|terrified|fear of my|her|the husband|wife|partner|boyfriend|girlfriend|ex|dad|father|son",
            "afraid|scared|frightened|terrified of him|her|what he|she",
            "afraid|scared|frightened|terrified of what he|she",
            "threatened|threatens|threatening|threaten to kill|stab|hurt|rape|attack|shoot|beat|burn",
            "he|she|hes|shes|ex|partner|husband|wife|boyfriend|neighbour|man ... kill me|us|her|him",
            "has|had|pulled|pulls|waving|waves|waved|brandishing a|his|her knife|gun|machete",
            "threatened|threatens|threatening|threaten ... with a|his|her knife|gun|machete|hammer",
            "at|after me|us|him|her with a knife|machete|hammer",
            "he|she|husband|wife|partner|boyfriend|ex wont let me leave|out|go",
            "locks|locked|locking me in",
            "stalking|stalks|stalked me|her|us",
            "forced|forcing|forces|force me|her to marry",
            "forced marriage",
        ],
        together: &[],
        except: &[
            "hit|hits|hitting|hurt|hurts me|us|her|him with|in ... bill|bills|charge|charges|fee|fees|increase|rent|invoice|cost|costs|letter|pocket|wallet|paperwork",
            "beat|beats me|us why|how|what|to|hands",
            "threatened|threatens|threatening|threaten me|us|him|her|mum with ... court|eviction|legal|action|bill|bills|fine|fines|solicitor|solicitors|letter|letters|bailiffs",
            "domestic abuse|violence policy|policies|training|leaflet|leaflets|awareness|charter|accreditation|poster|posters|team|service|services|alliance|campaign|page|course|strategy",
            "attacked by ... dog|dogs|gull|gulls|seagull|seagulls|wasp|wasps|rat|rats|fox|foxes|pigeon|pigeons|damp|mould|insects|bugs|mosquitoes|ants",
            "afraid|scared|frightened|terrified of him|her being|getting|falling|catching|slipping|going|losing|dog|dogs|cat|tripping",
            "locked me in ... contract|tariff|lift|rate|deal",
        ],
    },
    Known {
        id: "breathing",
        say: [
            "danger-breathing-text",
            "A child who has trouble with breathing needs a doctor’s advice today, and damp or mould in your home is urgent for us. If a child struggles for breath now, call 999.",
        ],
        call: &[EMERGENCY, NHS],
        landlord: true,
        find: &[],
        together: &[
            &["damp", "dampness", "mould*", "mold", "moldy", "black spots", "condensation"],
            &[
                "breath",
                "breathe",
                "breathes",
                "breathing",
                "breathless",
                "breathlessness",
                "asthma*",
                "wheez*",
                "cough*",
                "inhaler*",
                "chest infection*",
                "chest ... bad",
                "chesty",
                "bronchi*",
                "lung*",
                "pneumonia",
                "respiratory",
                "croup",
            ],
            &[
                "child",
                "childs",
                "children",
                "childrens",
                "baby",
                "babys",
                "babies",
                "son",
                "sons",
                "daughter*",
                "toddler*",
                "kid",
                "kids",
                "newborn*",
                "infant*",
                "grandson*",
                "granddaughter*",
                "grandchild*",
                "little one|ones|boy|girl",
                "1|2|3|4|5|6|7|8|9|10|11|12|one|two|three|four|five|six|seven|eight|nine|ten year|yr old",
                "month|months|week|weeks old",
                "boy",
                "girl",
            ],
        ],
        except: &["breathe a", "breath of fresh", "coughed|cough|coughing up ... rent|money|pay", "damp proof|course"],
    },
    Known {
        id: "cold",
        say: [
            "danger-cold-text",
            "No heating is urgent where there is a baby, or somebody who is old, ill or disabled. Tell us by phone now: nobody reads this form straight away. If somebody is unwell with cold, call NHS 111.",
        ],
        call: &[NHS],
        landlord: true,
        find: &[],
        together: &[
            &[
                "no|without|lost|losing heating|heat",
                "no|without any|working|proper heating|heat",
                "no central heating",
                "heating|boiler|radiators ... broken|broke|stopped|failed|died|packed|down|dead|faulty|off|cold",
                "heating|boiler|radiators ... not|never working|work|on|coming",
                "heating|boiler|radiators isnt|wont|doesnt|hasnt|arent|dont|cant",
                "heating|boiler|radiators has|have gone",
                "cant heat|warm",
                "freezing in|cold|house|flat|home|here|at|all",
            ],
            &[
                "baby",
                "babys",
                "babies",
                "newborn*",
                "new born",
                "week|weeks|month|months old",
                "toddler*",
                "premature",
                "pregnant",
                "elderly",
                "frail",
                "disabled",
                "disability",
                "vulnerable",
                "mum",
                "mums",
                "mother",
                "nan",
                "gran",
                "granny",
                "grandmother",
                "grandad",
                "grandfather",
                "7*|8*|9* year|years|yr old",
                "cancer",
                "oxygen",
                "dementia",
                "copd",
                "sickle cell",
                "heart condition",
                "wheelchair",
                "bedridden|bedbound",
                "stroke",
            ],
        ],
        except: &[
            "heating|boiler|radiators ... fixed|repaired|mended|restored|sorted|back|replaced|again|last|before|new",
            "fixed|repaired|mended|restored|sorted|replaced ... heating|boiler|radiators",
            "heating bill|bills|cost|costs|charge|charges|allowance|payment|engineer|engineers|controls|leaflet",
            "baby clinic|group|massage|shower|bank",
        ],
    },
];

/// The dangers that a form knows by itself.
pub(crate) fn built_in() -> Vec<Danger> {
    KNOWN.iter().map(danger).collect()
}

fn danger(known: &Known) -> Danger {
    let owned = |phrases: &[&str]| phrases.iter().map(|phrase| (*phrase).to_owned()).collect::<Vec<_>>();
    let call = |(number, name): &(&str, [&str; 2])| DangerCall { number: (*number).to_owned(), name: words(*name) };
    Danger {
        id: known.id.to_owned(),
        say: words(known.say),
        call: known.call.iter().map(call).collect(),
        landlord: known.landlord,
        link: None,
        phrases: vec![Phrases {
            language: "en".to_owned(),
            find: owned(known.find),
            together: known.together.iter().map(|group| owned(group)).collect(),
            except: owned(known.except),
        }],
    }
}

fn words([id, english]: [&str; 2]) -> Text {
    Text::of_words(id, english)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::feedback::danger as find;
    use crate::feedback::normal;

    #[derive(serde::Deserialize)]
    struct Sentences {
        found: BTreeMap<String, Vec<String>>,
        silent: Vec<String>,
    }

    fn sentences() -> Sentences {
        serde_json::from_str(include_str!("../../../../tests/fixtures/danger/en.json")).unwrap()
    }

    #[test]
    fn sentences_that_speak_of_danger_are_found() {
        let list = built_in();
        let mut missed = Vec::new();
        let found = sentences().found;
        assert!(found.values().map(Vec::len).sum::<usize>() >= 40);
        assert_eq!(found.len(), list.len(), "each danger has sentences");
        for (id, text) in found.iter().flat_map(|(id, texts)| texts.iter().map(move |text| (id, text))) {
            let now = find(&list, text, "en-GB").map(|danger| danger.id.as_str());
            if now != Some(id) {
                missed.push(format!("{id}, not {now:?}: {text}"));
            }
        }
        assert_eq!(missed, [""; 0]);
    }

    #[test]
    fn near_misses_stay_silent() {
        let list = built_in();
        let silent = sentences().silent;
        assert!(silent.len() >= 40);
        let spoken: Vec<_> =
            silent.iter().filter_map(|text| Some((find(&list, text, "en")?.id.clone(), text))).collect();
        assert_eq!(spoken, []);
    }

    /// Or they would never be found: only words of texts are brought into this form.
    #[test]
    fn phrases_are_written_as_they_are_compared() {
        for phrases in built_in().iter().flat_map(|danger| danger.phrases.clone()) {
            for phrase in phrases.find.iter().chain(phrases.together.iter().flatten()).chain(&phrases.except) {
                assert_eq!(*phrase, normal(phrase));
                assert!(crate::feedback::is_phrase(phrase), "{phrase}");
            }
        }
    }
}
