/// The start screen: lessons, the sandbox, and the files that were open lately.
package pinhole.ui.start;
