/// The timeline: transport, lanes of events, chapters, waits, and the line of the playhead.
package pinhole.ui.timeline;
