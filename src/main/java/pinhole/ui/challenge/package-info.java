/// The view of a challenge: its task, its goals as they stand, how open the answer is, and hints.
package pinhole.ui.challenge;
