package pinhole.capture;

/// An FTP session for tests: what client and server say on their control connection.
public final class Conversation {
  /// The usual client.
  public static final String CLIENT = "10.1.1.10:40000";

  /// The usual server.
  public static final String SERVER = "203.0.113.21:21";

  private final CaptureScript script;
  private final String client;
  private final String server;

  /// A session in a capture.
  public Conversation(CaptureScript script, String client, String server) {
    this.script = script;
    this.client = client;
    this.server = server;
  }

  /// The usual session, logged in.
  public static Conversation loggedIn(CaptureScript script) {
    return new Conversation(script, CLIENT, SERVER).login();
  }

  /// Opens it and logs in.
  public Conversation login() {
    script.open(client, server);
    return server("220 ready").client("USER anonymous").server("230 Login successful.");
  }

  /// The client says a line.
  public Conversation client(String line) {
    script.say(client, server, line + "\r\n");
    return this;
  }

  /// The server says a line.
  public Conversation server(String line) {
    script.say(server, client, line + "\r\n");
    return this;
  }

  /// The client leaves.
  public CaptureScript quit() {
    client("QUIT").server("221 Goodbye.");
    return script.close(client, server);
  }

  /// The capture it is in.
  public CaptureScript script() {
    return script;
  }
}
