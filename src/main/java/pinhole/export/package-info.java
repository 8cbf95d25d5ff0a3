/// What goes out of the app into other programs: rules in the languages of real firewalls, a
/// recording as a capture, its ladder as a picture. Texts and bytes only; who writes files is the
/// caller.
package pinhole.export;
