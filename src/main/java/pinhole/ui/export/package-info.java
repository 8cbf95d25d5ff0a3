/// The sheet on which the user chooses what leaves the app as a file: rules, pictures, captures.
package pinhole.ui.export;
