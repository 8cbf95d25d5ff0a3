package pinhole.reality;

/// Something that was really tried, and what became of it.
public sealed interface RealRecord permits ScenarioRecord, AlgRecord {
  /// Its name, unique in its file.
  String id();

  /// What it is a record of.
  Kind kind();

  /// What there are records of.
  enum Kind {
    /// A whole transfer through two firewalls.
    SCENARIO("scenario"),
    /// A script against the FTP helper alone.
    ALG("alg");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// The word for it in output.
    public String word() {
      return word;
    }
  }
}
