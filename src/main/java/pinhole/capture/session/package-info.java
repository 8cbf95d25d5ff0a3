/// FTP sessions in a capture: which connections are control connections, what was said on them, and
/// which data connections belong to which announcement. No account's password is kept.
package pinhole.capture.session;
