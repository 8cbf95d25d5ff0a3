package pinhole.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// The switch of a wall's ALG or NAT: a small pill with its glyph, a state and a word for it.
public final class Chip extends Button {
  /// What the chip switches.
  public enum Kind {
    ALG,
    NAT
  }

  /// The states; only an ALG can be blind.
  public enum State {
    OFF,
    ON,
    BLIND
  }

  private static final PseudoClass GOLD = PseudoClass.getPseudoClass("gold");
  private static final PseudoClass BLUE = PseudoClass.getPseudoClass("blue");
  private static final PseudoClass SEALED = PseudoClass.getPseudoClass("sealed");

  private final Kind kind;
  private State state = State.OFF;

  /// A chip that is off. The accessible text is its words until another is set.
  public Chip(Kind kind, String words) {
    this.kind = kind;
    getStyleClass().setAll("ph-chip", "ph-wall-chip");
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    setMnemonicParsing(false);
    show(State.OFF, words);
  }

  /// Whether it is off, on or blind.
  public State state() {
    return state;
  }

  /// Changes the state and the words for it.
  public void show(State newState, String words) {
    state = newState;
    setText(words);
    setAccessibleText(words);
    pseudoClassStateChanged(GOLD, kind == Kind.ALG && state == State.ON);
    pseudoClassStateChanged(BLUE, kind == Kind.NAT && state == State.ON);
    pseudoClassStateChanged(SEALED, state == State.BLIND);
    setGraphic(new Glyph(glyph(), ink(), .85));
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
  }

  /// Shows only the glyph, as small windows do; the words stay for the screen reader.
  public void compact(boolean compact) {
    setContentDisplay(compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? (Object) (state != State.OFF)
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private GlyphKind glyph() {
    if (kind == Kind.NAT) {
      return GlyphKind.NAT;
    }
    return state == State.ON ? GlyphKind.ALG : GlyphKind.BLIND;
  }

  private Token ink() {
    return switch (state) {
      case OFF -> Token.INK_3;
      case ON -> kind == Kind.ALG ? Token.HOLE : Token.ACCENT;
      case BLIND -> Token.SEALED;
    };
  }
}
