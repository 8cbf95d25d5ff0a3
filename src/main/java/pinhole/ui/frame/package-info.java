/// The window's content: top bar, caption, slots for the views, keyboard, and the scenario that is
/// being changed.
package pinhole.ui.frame;
