/// The lesson panel: what is said about the stage right now, and what is asked.
package pinhole.ui.lesson;
