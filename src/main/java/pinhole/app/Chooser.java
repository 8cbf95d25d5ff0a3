package pinhole.app;

import java.io.File;
import java.util.List;
import java.util.Optional;

/// Lets the user choose a file. All that opens or saves one asks here.
interface Chooser {
  /// What kind of files is offered.
  ///
  /// @param name what they are called, for users
  /// @param patterns of their names, as `*.pdf`
  record Kind(String name, List<String> patterns) {
    /// Keeps the patterns as they are.
    public Kind {
      patterns = List.copyOf(patterns);
    }
  }

  /// What the user is asked.
  ///
  /// @param title of the dialog
  /// @param name that is proposed for a file to be written; empty for one to be opened
  /// @param kinds that are offered, the usual one first
  record Question(String title, String name, List<Kind> kinds) {
    /// Keeps the kinds as they are.
    public Question {
      kinds = List.copyOf(kinds);
    }
  }

  /// A file to open, empty if the user chose none.
  Optional<File> toOpen(Question question);

  /// A file to write, empty if the user chose none.
  Optional<File> toSave(Question question);
}
