/// FTP as pure functions (RFC 959, 2428, 4217): the user's and the server's protocol interpreter,
/// commands, replies, and the codecs of announced addresses. Each interpreter behaves as one of
/// several programs does.
package pinhole.engine.ftp;
