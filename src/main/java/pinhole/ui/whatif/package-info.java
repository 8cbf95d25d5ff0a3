/// The what-if matrix: all settings beside each other, and what becomes of the file.
package pinhole.ui.whatif;
