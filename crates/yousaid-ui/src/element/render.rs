//! Elements as views of Leptos.

use leptos::attr::Attribute;
use leptos::attr::any_attribute::AnyAttribute;
use leptos::prelude::AddAnyAttr;
use leptos::prelude::AnyView;
use leptos::prelude::IntoAny;
use leptos::prelude::Render;
use leptos::prelude::RenderHtml;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::Mountable as _;
use leptos::tachys::view::Position;
use leptos::tachys::view::PositionState;
use leptos::tachys::view::any_view::AnyViewWithAttrs;

use super::Element;
use super::live::Live;

impl Render for Element {
    type State = Live;

    fn build(self) -> Live {
        self.into_live()
    }

    /// Puts the new element in the old one's place.
    fn rebuild(self, state: &mut Live) {
        let mut new = self.into_live();
        state.insert_before_this(&mut new);
        state.unmount();
        *state = new;
    }
}

impl AddAnyAttr for Element {
    type Output<SomeNewAttr: Attribute> = AnyViewWithAttrs;

    fn add_any_attr<NewAttr: Attribute>(self, attr: NewAttr) -> AnyViewWithAttrs {
        AnyView::add_any_attr(self.into_any(), attr)
    }
}

impl RenderHtml for Element {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    /// Nothing here waits for anything.
    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        buf: &mut String,
        position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        extra_attrs: Vec<AnyAttribute>,
    ) {
        self.write_html(buf, extra_attrs, None);
        *position = Position::NextChild;
    }

    /// Puts a new element in the place of the server's: always right, and pages of a survey are
    /// small. A resident who was quicker than the scripts would lose what was typed by then either
    /// way, because it is in no state.
    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Live {
        match position.get() {
            Position::FirstChild => cursor.child(),
            Position::Current => {}
            _ => cursor.sibling(),
        }
        let old = cursor.current();
        let live = self.into_live();
        if let Some(parent) = old.parent_node() {
            // Fails only where `old` is no child of its own parent.
            let _ = parent.replace_child(&live.node, &old);
        }
        cursor.set(live.node.clone().into());
        position.set(Position::NextChild);
        live
    }

    fn into_owned(self) -> Self {
        self
    }
}
