package pinhole.ui.rules;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;

/// A cell of a rule that can be typed into. Values that make sense are offered below it.
final class CellField extends TextField {
  private static final PseudoClass WILD = PseudoClass.getPseudoClass("wild");
  private static final double LARGEST = 12.5;
  private static final double SMALLEST = 11;
  private static final double INSIDE = 16;

  private final Cell cell;
  private final OfferPopup popup;
  private final String any;
  private boolean told = true;
  private int visit;

  /// Is told of what was typed.
  interface Typist {
    /// @param field in which
    void typed(CellField field);
  }

  CellField(Cell cell, OfferPopup popup, String any, Typist typist) {
    this.cell = cell;
    this.popup = popup;
    this.any = any;
    getStyleClass().add("ph-rule-field");
    setMinWidth(0);
    textProperty()
        .subscribe(_ -> {
          fit();
          if (!told) {
            typist.typed(this);
            popup.typed(this);
          }
        });
    focusedProperty()
        .subscribe(focused -> {
          visit += focused ? 1 : 0;
          popup.focus(this, focused);
        });
    addEventFilter(KeyEvent.KEY_PRESSED, e -> popup.key(this, e));
    addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> popup.open(this));
    widthProperty().subscribe(_ -> fit());
    told = false;
  }

  Cell cell() {
    return cell;
  }

  /// How often it got the focus: what is typed during one visit is one step to take back.
  int visit() {
    return visit;
  }

  /// Shows a text without having typed it.
  void show(String text, boolean valid) {
    told = true;
    if (!text.equals(getText())) {
      setText(text);
    }
    told = false;
    boolean marked = getStyleClass().contains("ph-invalid");
    if (marked == valid) {
      if (valid) {
        getStyleClass().remove("ph-invalid");
      } else {
        getStyleClass().add("ph-invalid");
      }
    }
    pseudoClassStateChanged(WILD, text.isBlank() || text.strip().equalsIgnoreCase(any));
  }

  /// Puts an offered value in as if it was typed.
  void put(String text) {
    setText(text);
    positionCaret(text.length());
  }

  /// Puts an offered value in; behind a comma it is one more of a list.
  void complete(String text) {
    String typed = getText().strip();
    boolean more = cell.isPort() && typed.length() > 1 && typed.endsWith(",") && !text.equals(any);
    put(more ? typed + text : text);
  }

  /// A long value gets smaller letters, so that it can be seen whole.
  private void fit() {
    double room = getWidth() - INSIDE;
    double wanted = Lettering.width(getText(), Face.MONO, LARGEST);
    double size = room <= 0 || wanted <= room ? LARGEST : LARGEST * room / wanted;
    String style = "-fx-font-size: " + Math.max(SMALLEST, Math.floor(size * 2) / 2) + "px;";
    if (!style.equals(getStyle())) {
      setStyle(style);
    }
    boolean whole = Lettering.width(getText(), Face.MONO, SMALLEST) <= room;
    setTooltip(whole || room <= 0 ? null : new Tooltip(getText()));
  }
}
