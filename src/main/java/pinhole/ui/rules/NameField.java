package pinhole.ui.rules;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import pinhole.scenario.Typed;

/// Where a rule's name is typed: it stands in its row, in place of the first cells, as long as it
/// has the focus. What can be taken counts at once; what cannot is forgotten.
final class NameField extends TextField {
  private final Runnable done;
  private boolean told = true;
  private int visit;
  private String reason = "";

  /// What is told of each letter.
  interface Typist {
    /// @return the name, or why it cannot be one
    Typed<String> typed(String text, int visit);
  }

  /// @param typist is told of what is typed
  /// @param changed is told that it opened, that it was closed, or that the reason is another
  NameField(Typist typist, Runnable changed) {
    done = changed;
    getStyleClass().add("ph-rule-field");
    setVisible(false);
    setMinWidth(0);
    textProperty()
        .subscribe(text -> {
          if (!told) {
            reason = typist.typed(text, visit).reason();
            mark();
            changed.run();
          }
        });
    focusedProperty()
        .subscribe(focused -> {
          if (!focused && isVisible()) {
            close();
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /// Opens with a name.
  void open(String name) {
    visit++;
    told = true;
    setText(name);
    told = false;
    reason = "";
    mark();
    setVisible(true);
    done.run();
    requestFocus();
    selectAll();
  }

  /// Why the name cannot be taken, empty if it can.
  String reason() {
    return reason;
  }

  private void close() {
    told = true;
    reason = "";
    mark();
    setVisible(false);
    done.run();
  }

  private void mark() {
    getStyleClass().remove("ph-invalid");
    if (!reason.isEmpty()) {
      getStyleClass().add("ph-invalid");
    }
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER, ESCAPE -> {
        close();
        event.consume();
      }
      default -> {}
    }
  }
}
