/// The app's own small controls, glyphs and design tokens; it knows nothing else of Pinhole.
package pinhole.ui.kit;
