/// The playhead over a recording: the only mutable state that the views share.
package pinhole.ui.playback;
