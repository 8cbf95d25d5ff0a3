package pinhole.engine.ftp;

/// One thing the user wants: a file or a listing.
///
/// @param command `RETR` or `LIST`
/// @param file the file's name; ignored for a listing
/// @param mode how the data connection is arranged
public record Transfer(Command command, String file, DataMode mode) {
  /// What to transfer.
  public enum Command {
    /// Fetch a file.
    RETR,
    /// List the directory.
    LIST
  }
}
