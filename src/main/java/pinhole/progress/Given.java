package pinhole.progress;

/// What a learner answered.
public sealed interface Given {
  /// One of the answers that were offered.
  ///
  /// @param index which one, from 0
  record Chosen(int index) implements Given {
    /// The highest index that a file can hold.
    static final int MOST = 99;

    /// Checks the index.
    public Chosen {
      if (index < 0 || index > MOST) {
        throw new IllegalArgumentException("no answer has the index " + index);
      }
    }
  }

  /// An answer in the learner's own words.
  ///
  /// @param text on one line, cut after 200 characters
  record Typed(String text) implements Given {
    /// The longest text that a file can hold.
    static final int MOST = 200;

    /// Draws the text to what a file can hold.
    public Typed {
      text = Plain.text(text, MOST);
    }
  }
}
