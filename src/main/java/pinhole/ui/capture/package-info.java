/// "Explain my capture": what a capture of a real transfer tells, with the packets it rests on. It
/// reads reports and draws them; what is opened and rebuilt is the window's concern.
package pinhole.ui.capture;
