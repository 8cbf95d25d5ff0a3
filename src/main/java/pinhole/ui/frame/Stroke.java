package pinhole.ui.frame;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys pressed together, or a sign typed.
sealed interface Stroke {
  /// As it is written here: "Shift+Left"; people read it in their language.
  String shown();

  /// Whether it is this.
  boolean is(KeyEvent event);

  /// Whether it is a letter or a sign by itself, which in a text field is text.
  boolean isText();

  /// A key with those held down.
  ///
  /// @param code the key
  /// @param shortcut whether Ctrl is held, on a Mac the command key
  /// @param shift whether Shift is held
  /// @param alt whether Alt is held
  /// @param shown as it is written
  record Press(KeyCode code, boolean shortcut, boolean shift, boolean alt, String shown)
      implements Stroke {
    @Override
    public boolean is(KeyEvent event) {
      return event.getEventType() == KeyEvent.KEY_PRESSED
          && plain(event.getCode()) == code
          && event.isShortcutDown() == shortcut
          && event.isShiftDown() == shift
          && event.isAltDown() == alt;
    }

    @Override
    public boolean isText() {
      return !shortcut && !alt && (code.isLetterKey() || code.isDigitKey());
    }

    private static KeyCode plain(KeyCode code) {
      return switch (code) {
        case KP_LEFT -> KeyCode.LEFT;
        case KP_RIGHT -> KeyCode.RIGHT;
        case ADD, PLUS -> KeyCode.EQUALS;
        case SUBTRACT -> KeyCode.MINUS;
        case NUMPAD0 -> KeyCode.DIGIT0;
        default -> code;
      };
    }
  }

  /// A sign, wherever it lies on the keyboard.
  ///
  /// @param shown the sign
  record Sign(String shown) implements Stroke {
    @Override
    public boolean is(KeyEvent event) {
      return event.getEventType() == KeyEvent.KEY_TYPED && event.getCharacter().equals(shown);
    }

    @Override
    public boolean isText() {
      return true;
    }
  }

  /// The stroke that is written so: "Ctrl+Shift+Z", "Left", "?".
  ///
  /// @throws IllegalStateException if there is no such key
  static Stroke of(String written) {
    if (written.length() == 1 && !Character.isLetterOrDigit(written.charAt(0))) {
      return new Sign(written);
    }
    List<String> held = List.of(written.split("\\+", 0));
    String name = held.getLast();
    return new Press(
        code(name), held.contains("Ctrl"), held.contains("Shift"), held.contains("Alt"), written);
  }

  private static KeyCode code(String name) {
    return switch (name) {
      case "Plus" -> KeyCode.EQUALS;
      case "Minus" -> KeyCode.MINUS;
      case "Comma" -> KeyCode.COMMA;
      case "PgUp" -> KeyCode.PAGE_UP;
      case "PgDn" -> KeyCode.PAGE_DOWN;
      case "Esc" -> KeyCode.ESCAPE;
      default -> {
        KeyCode code = KeyCode.getKeyCode(name);
        if (code == null) {
          throw new IllegalStateException("no key " + name);
        }
        yield code;
      }
    };
  }
}
