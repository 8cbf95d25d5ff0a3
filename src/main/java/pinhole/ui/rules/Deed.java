package pinhole.ui.rules;

/// What can be done with a rule as a whole.
public enum Deed {
  /// Switches it on, or off if it is on.
  SWITCH("on"),
  /// Moves it one place up.
  UP("up"),
  /// Moves it one place down.
  DOWN("down"),
  /// Puts a copy below it.
  COPY("copy"),
  /// Deletes it.
  DELETE("delete");

  private final String id;

  Deed(String id) {
    this.id = id;
  }

  /// How the id of the control ends that does it, where there is one.
  public String id() {
    return id;
  }

  /// Whether it changes something.
  ///
  /// @param row of the rule, from 0
  /// @param rows how many rules there are
  public boolean fits(int row, int rows) {
    return switch (this) {
      case UP -> row > 0;
      case DOWN -> row < rows - 1;
      case SWITCH, COPY, DELETE -> true;
    };
  }

  void on(RuleList list, int row) {
    RuleLine line = list.lines().get(row);
    switch (this) {
      case SWITCH -> list.switched(line, !line.draft().rule().on());
      case UP -> list.move(row, row - 1);
      case DOWN -> list.move(row, row + 1);
      case COPY -> list.copied(line);
      case DELETE -> list.deleted(line);
    }
  }
}
