/// What the user chose for the app itself, and the file in which it survives.
package pinhole.settings;
