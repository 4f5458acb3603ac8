//! The pages.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use leptos::prelude::Owner;
use leptos::prelude::RenderHtml as _;
use yousaid_ui::STYLE;
use yousaid_ui::fixture::Fixture;

use crate::engines;
use crate::pseudo;
use crate::templates;

/// The components, by the names of their folders.
const COMPONENTS: &[(&str, &[Fixture])] = &[
    ("field", yousaid_ui::field::fixtures::FIXTURES),
    ("choice", yousaid_ui::choice::fixtures::FIXTURES),
    ("select", yousaid_ui::rare::select::fixtures::FIXTURES),
    ("scale", yousaid_ui::scale::fixtures::FIXTURES),
    ("ends", yousaid_ui::rare::ends::fixtures::FIXTURES),
    ("smileys", yousaid_ui::rare::smileys::fixtures::FIXTURES),
    ("stars", yousaid_ui::rare::stars::fixtures::FIXTURES),
    ("likelihood", yousaid_ui::rare::likelihood::fixtures::FIXTURES),
    ("choices", yousaid_ui::choices::fixtures::FIXTURES),
    ("text_field", yousaid_ui::text_field::fixtures::FIXTURES),
    ("text_area", yousaid_ui::text_area::fixtures::FIXTURES),
    ("number_field", yousaid_ui::number_field::fixtures::FIXTURES),
    ("date", yousaid_ui::rare::date::fixtures::FIXTURES),
    ("time", yousaid_ui::rare::time::fixtures::FIXTURES),
    ("telephone", yousaid_ui::rare::telephone::fixtures::FIXTURES),
    ("postcode", yousaid_ui::rare::postcode::fixtures::FIXTURES),
    ("statement", yousaid_ui::statement::fixtures::FIXTURES),
    ("calculated", yousaid_ui::rare::calculated::fixtures::FIXTURES),
    ("media", yousaid_ui::rare::media::fixtures::FIXTURES),
    ("consent", yousaid_ui::rare::consent::fixtures::FIXTURES),
    ("file", yousaid_ui::rare::file::fixtures::FIXTURES),
    ("signature", yousaid_ui::rare::signature::fixtures::FIXTURES),
    ("location", yousaid_ui::rare::location::fixtures::FIXTURES),
    ("address", yousaid_ui::rare::address::fixtures::FIXTURES),
    ("repeat", yousaid_ui::rare::repeat::fixtures::FIXTURES),
    ("matrix", yousaid_ui::rare::matrix::fixtures::FIXTURES),
    ("ranking", yousaid_ui::rare::ranking::fixtures::FIXTURES),
    ("allocation", yousaid_ui::rare::allocation::fixtures::FIXTURES),
    ("error_summary", yousaid_ui::error_summary::fixtures::FIXTURES),
    ("progress", yousaid_ui::progress::fixtures::FIXTURES),
    ("language_switcher", yousaid_ui::language_switcher::fixtures::FIXTURES),
    ("page", yousaid_ui::page::fixtures::FIXTURES),
    ("review", yousaid_ui::review::fixtures::FIXTURES),
    ("delivery_status", yousaid_ui::delivery_status::fixtures::FIXTURES),
    ("ending", yousaid_ui::ending::fixtures::FIXTURES),
    ("survey", yousaid_ui::survey::fixtures::FIXTURES),
    ("outcomes", yousaid_ui::outcomes::fixtures::FIXTURES),
    ("feedback", yousaid_ui::feedback::fixtures::FIXTURES),
    ("halo", yousaid_ui::halo::fixtures::FIXTURES),
    ("kiosk", yousaid_ui::kiosk::fixtures::FIXTURES),
    ("amend", yousaid_ui::amend::fixtures::FIXTURES),
    ("later", yousaid_ui::later::fixtures::FIXTURES),
    ("access", yousaid_ui::access::fixtures::FIXTURES),
];

/// The faces in which each component is shown: name, theme, direction.
const FACES: &[(&str, &str, &str)] = &[("light", "light", "ltr"), ("dark", "dark", "ltr"), ("rtl", "light", "rtl")];

pub(crate) fn run() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        report("name the folder to write to: cargo run -p yousaid-www -- FOLDER");
        return ExitCode::FAILURE;
    };
    match write(Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report(&format!("{}: {error}", folder.display()));
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stderr, reason = "a command speaks to its user")]
fn report(message: &str) {
    eprintln!("{message}");
}

fn write(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("yousaid.css"), STYLE)?;
    fs::write(folder.join("gallery.css"), include_str!("gallery.css"))?;
    let mut index = String::from("<ul>");
    for (component, fixtures) in COMPONENTS {
        let title = component.replace('_', " ");
        for (face, theme, direction) in FACES {
            let file = format!("{component}-{face}.html");
            let body = page_body(component, fixtures, theme, direction);
            fs::write(folder.join(&file), page(&format!("{title}, {face}"), theme, "", &body))?;
        }
        let links: Vec<String> =
            FACES.iter().map(|(face, ..)| format!("<a href=\"{component}-{face}.html\">{title}, {face}</a>")).collect();
        let _ = write!(index, "<li>{} · {} states</li>", links.join(" · "), fixtures.len());
    }
    engines::write(&folder.join("engines"), COMPONENTS)?;
    pseudo::write(folder, COMPONENTS)?;
    let templates = templates::write(&folder.join("templates"))?;
    let _ = write!(index, "</ul><p><a href=\"templates/index.html\">{templates} templates</a></p>");
    fs::write(folder.join("index.html"), page("Gallery of Yousaid", "light", "", &index))
}

fn page_body(component: &str, fixtures: &[Fixture], theme: &str, direction: &str) -> String {
    let mut body = String::from("<p><a href=\"index.html\">All components</a></p>");
    for fixture in fixtures {
        let html = Owner::new().with(|| (fixture.view)().to_html());
        let _ = write!(
            body,
            "<section aria-label=\"{component} {name}\"><p class=\"gallery-about\">{name}: {about}</p>\
             <div class=\"yousaid\" data-theme=\"{theme}\" dir=\"{direction}\">{html}</div></section>",
            name = fixture.name,
            about = fixture.about,
        );
    }
    body
}

/// A page; `up` leads to the folder with the style sheets.
pub(crate) fn page(title: &str, theme: &str, up: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\" data-theme=\"{theme}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <link rel=\"stylesheet\" href=\"{up}yousaid.css\">\n<link rel=\"stylesheet\" href=\"{up}gallery.css\">\n</head>\n\
         <body>\n<main>\n<h1>{title}</h1>\n{body}\n</main>\n</body>\n</html>\n"
    )
}
