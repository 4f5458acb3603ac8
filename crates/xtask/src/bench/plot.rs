//! The plot beside the tables: ratios to the form by hand as bars, the scale logarithmic.

use std::fmt::Write as _;

/// One piece of work.
#[derive(Clone, Debug)]
pub(super) struct Bar {
    pub(super) title: &'static str,
    /// Ours, as a ratio to the form by hand.
    pub(super) ours: f64,
    /// The peer's.
    pub(super) peer: f64,
    /// What we want to stay below.
    pub(super) target: f64,
}

const WIDTH: f64 = 760.0;
const LEFT: f64 = 20.0;
const RIGHT: f64 = 720.0;
const TOP: f64 = 64.0;
/// Height of a piece of work: a line of words and two bars.
const STEP: f64 = 70.0;
/// The ends of the scale; what reaches further is drawn to its end, with its figure.
const ENDS: (f64, f64) = (0.5, 500.0);

/// Draws the bars as SVG, readable on light and dark pages.
pub(super) fn draw(bars: &[Bar]) -> String {
    let count = u32::try_from(bars.len()).unwrap_or(u32::MAX);
    let bottom = TOP + STEP * f64::from(count);
    let height = bottom + 30.0;
    let mut svg = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" aria-labelledby="title">
<title id="title">How many times longer than a form by hand, or larger: Yousaid and SurveyJS</title>
<style>
svg {{ font: 14px system-ui, sans-serif; color: #14181f; background: #fff }}
text {{ fill: currentColor }}
.line {{ stroke: currentColor; stroke-opacity: .25 }}
.ours {{ fill: #0b5fff }} .peer {{ fill: #8a6d3b }} .target {{ stroke: currentColor; stroke-width: 3 }}
@media (prefers-color-scheme: dark) {{ svg {{ color: #f2f4f8; background: #14181f }} .ours {{ fill: #7aa7ff }} .peer {{ fill: #d9b36c }} }}
</style>
<rect class="ours" x="{LEFT}" y="14" width="14" height="14"/><text x="40" y="26">Yousaid</text>
<rect class="peer" x="120" y="14" width="14" height="14"/><text x="140" y="26">SurveyJS</text>
<path class="target" d="M227 14v14"/><text x="236" y="26">target for Yousaid</text>
<text x="{RIGHT}" y="26" text-anchor="end">ratio to a form by hand, shorter is better</text>
"##
    );
    for tick in [1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0] {
        let x = place(tick);
        let _ = write!(svg, "<path class=\"line\" d=\"M{x:.1} 44V{bottom}\"/>");
        let _ = writeln!(svg, "<text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{tick}×</text>", bottom + 20.0);
    }
    let mut top = TOP;
    for bar in bars {
        let _ = writeln!(svg, "<text x=\"{LEFT}\" y=\"{:.1}\" font-weight=\"600\">{}</text>", top + 4.0, bar.title);
        for (class, value, y) in [("ours", bar.ours, top + 12.0), ("peer", bar.peer, top + 34.0)] {
            let end = place(value);
            let _ = write!(
                svg,
                "<rect class=\"{class}\" x=\"{LEFT}\" y=\"{y:.1}\" width=\"{:.1}\" height=\"18\"/>",
                end - LEFT
            );
            let _ = writeln!(svg, "<text x=\"{:.1}\" y=\"{:.1}\">{value:.1}×</text>", end + 8.0, y + 14.0);
        }
        let _ = writeln!(svg, "<path class=\"target\" d=\"M{:.1} {:.1}v22\"/>", place(bar.target), top + 10.0);
        top += STEP;
    }
    svg + "</svg>\n"
}

/// Where a ratio stands on the scale.
fn place(ratio: f64) -> f64 {
    let (low, high) = (ENDS.0.ln(), ENDS.1.ln());
    let part = (ratio.clamp(ENDS.0, ENDS.1).ln() - low) / (high - low);
    LEFT + part * (RIGHT - 60.0 - LEFT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longer_takes_longer_bars_within_the_picture() {
        assert!(place(1.0) < place(2.0) && place(2.0) < place(300.0));
        assert!(place(0.001) >= LEFT && place(1e9) < WIDTH);
    }

    #[test]
    fn every_figure_stands_beside_its_bar() {
        let svg = draw(&[Bar { title: "Work", ours: 1.3, peer: 42.0, target: 1.1 }]);
        for words in ["Work", "1.3×", "42.0×", "prefers-color-scheme: dark"] {
            assert!(svg.contains(words), "{words}");
        }
        assert_eq!(svg.matches("<rect").count(), 4);
    }
}
