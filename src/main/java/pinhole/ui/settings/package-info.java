/// The sheet on which the user chooses how the app looks and moves.
package pinhole.ui.settings;
