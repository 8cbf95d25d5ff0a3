package pinhole.ui.export;

import java.util.List;

/// A file that would be written, to be looked at before.
///
/// @param content what it would hold
/// @param said what it is, in a few words
/// @param notes what it cannot say, in sentences
/// @param name of the file, with its ending
/// @param empty whether there is nothing to export
record Output(Content content, String said, List<String> notes, String name, boolean empty) {
  /// Copies the list.
  Output {
    notes = List.copyOf(notes);
  }
}
