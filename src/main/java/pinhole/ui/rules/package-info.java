/// The editor of a wall's rules: each keystroke that can be read is simulated at once.
package pinhole.ui.rules;
