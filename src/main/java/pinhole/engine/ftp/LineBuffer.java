package pinhole.engine.ftp;

/// What arrived on a control connection and was not read yet. A line ends with LF; a CR before it
/// belongs to the end. RFC 959 section 5.3 demands CR LF, but vsftpd, ProFTPD, Pure-FTPd and the
/// clients of BSD all look for the LF only.
///
/// @param text ISO 8859-1, line ends included
public record LineBuffer(String text) {
  /// Nothing arrived yet.
  public static final LineBuffer EMPTY = new LineBuffer("");

  /// So much is kept of a line that has no end: more than any of the modelled programs keeps.
  private static final int LONGEST = 8192;

  /// More has arrived. Of a line that grows too long the rest is lost.
  public LineBuffer plus(String more) {
    if (text.isEmpty() && more.length() <= LONGEST) {
      return new LineBuffer(more);
    }
    String all = text + more;
    boolean endless = all.length() > LONGEST && all.indexOf('\n') < 0;
    return new LineBuffer(endless ? all.substring(0, LONGEST) : all);
  }

  /// Whether a whole line can be read.
  public boolean hasLine() {
    return text.indexOf('\n') >= 0;
  }

  /// The first line without its end.
  ///
  /// @throws IllegalStateException if there is no whole line
  public String line() {
    int end = lineEnd();
    boolean cr = end > 0 && text.charAt(end - 1) == '\r';
    return text.substring(0, cr ? end - 1 : end);
  }

  /// What is left when the first line was read.
  ///
  /// @throws IllegalStateException if there is no whole line
  public LineBuffer rest() {
    int next = lineEnd() + 1;
    return next == text.length() ? EMPTY : new LineBuffer(text.substring(next));
  }

  private int lineEnd() {
    int end = text.indexOf('\n');
    if (end < 0) {
      throw new IllegalStateException("no line yet: " + text);
    }
    return end;
  }
}
