package pinhole.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Screen;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// What is offered below a field: values with what they are, and how it is written, or what is
/// wrong with what was typed. The field keeps the focus; Up, Down, Enter and Esc are for the popup.
final class OfferPopup {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double WIDEST = 320;
  private static final double GAP = 4;

  private final Words words;
  private final Function<Cell, List<Offer>> offers;
  private final Function<CellField, String> reasons;
  private final Popup popup = new Popup();
  private final VBox rows = new VBox();
  private final Label note = new Label();
  private final VBox sheet;
  private Optional<CellField> owner = Optional.empty();
  private List<Offer> shown = List.of();
  private int chosen = -1;

  /// @param offers for a cell
  /// @param reasons why the text of a field cannot be read, empty if it can
  OfferPopup(Words words, Function<Cell, List<Offer>> offers, Function<CellField, String> reasons) {
    this.words = words;
    this.offers = offers;
    this.reasons = reasons;
    Region line = new Region();
    line.getStyleClass().add("ph-divider");
    note.setId("offer-note");
    note.setWrapText(true);
    note.setMaxWidth(WIDEST);
    sheet = new VBox(4, rows, line, note);
    sheet.setId("offers");
    sheet.getStyleClass().addAll("ph-popup", "ph-depth-2", "ph-offers");
    popup.getContent().setAll(sheet);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    popup.setConsumeAutoHidingEvents(false);
    popup.getScene().getRoot().setStyle("-fx-background-color: transparent;");
  }

  /// Whether it is open below a field.
  boolean isOpen(CellField field) {
    return popup.isShowing() && owner.filter(field::equals).isPresent();
  }

  /// Opens below a field.
  void open(CellField field) {
    if (isOpen(field) || field.getScene() == null || !field.isFocused()) {
      return;
    }
    owner = Optional.of(field);
    chosen = -1;
    fill(field);
    Bounds at = field.localToScreen(field.getBoundsInLocal());
    if (at != null) {
      popup.show(field, at.getMinX(), at.getMaxY() + GAP);
      above(at);
      told(field);
    }
  }

  /// Where there is no room below the field it opens above.
  private void above(Bounds field) {
    double bottom = field.getMaxY() + GAP + popup.getHeight();
    boolean fits =
        Screen.getScreensForRectangle(field.getMinX(), field.getMinY(), 1, 1).stream()
            .allMatch(screen -> bottom <= screen.getVisualBounds().getMaxY());
    if (!fits) {
      popup.setY(field.getMinY() - GAP - popup.getHeight());
    }
  }

  void close() {
    popup.hide();
    owner.ifPresent(this::told);
  }

  /// What was typed changed.
  void typed(CellField field) {
    if (isOpen(field)) {
      chosen = -1;
      fill(field);
    } else {
      open(field);
    }
  }

  void focus(CellField field, boolean focused) {
    if (!focused && isOpen(field)) {
      close();
    }
  }

  /// The keys of a field that are for its popup.
  void key(CellField field, KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case DOWN -> choose(field, 1);
      case UP -> choose(field, -1);
      case ENTER -> take(field);
      case ESCAPE -> {
        if (!isOpen(field)) {
          return; // it is for the window
        }
        close();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void choose(CellField field, int by) {
    if (!isOpen(field)) {
      open(field);
      return;
    }
    int from = chosen < 0 && by < 0 ? 0 : chosen;
    chosen = Math.floorMod(from + by, shown.size());
    mark();
    Offer offer = shown.get(chosen);
    field.setAccessibleHelp(words.say("offer.spoken", offer.text(), offer.what()));
  }

  private void take(CellField field) {
    if (isOpen(field) && chosen >= 0) {
      field.complete(shown.get(chosen).text());
    }
    close();
  }

  private void fill(CellField field) {
    List<Offer> now = offers.apply(field.cell());
    if (!now.equals(shown)) {
      shown = now;
      List<HBox> lines = new ArrayList<>();
      for (int i = 0; i < shown.size(); i++) {
        lines.add(line(i));
      }
      rows.getChildren().setAll(lines);
    }
    mark();
    note(field);
  }

  private HBox line(int at) {
    Label text = new Label(shown.get(at).text());
    text.getStyleClass().addAll("ph-mono", "ph-mono-semibold");
    text.setMinWidth(
        shown.stream()
            .mapToDouble(o -> Lettering.width(o.text(), Face.MONO_SEMIBOLD, 12.5) + 1)
            .max()
            .orElse(0));
    Label what = new Label(shown.get(at).what());
    what.getStyleClass().add("ph-small");
    what.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(16, text, what);
    line.setId("offer-" + at);
    line.getStyleClass().add("ph-offer");
    line.setOnMouseEntered(_ -> {
      chosen = at;
      mark();
    });
    line.setOnMousePressed(_ -> {
      chosen = at;
      owner.ifPresent(this::take);
    });
    return line;
  }

  private void note(CellField field) {
    String reason = reasons.apply(field);
    boolean wrong = !reason.isEmpty();
    note.setText(
        wrong ? reason : words.say(field.cell().isPort() ? "syntax.ports" : "syntax.block"));
    note.setGraphic(wrong ? new Glyph(GlyphKind.DROP, Token.DROP, .8) : null);
    note.getStyleClass().setAll("label", "ph-label", "ph-offer-note");
    (wrong ? Token.DROP : Token.INK_3).text(note);
  }

  private void mark() {
    for (int i = 0; i < rows.getChildren().size(); i++) {
      rows.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
    }
  }

  /// A reason that the popup shows need not stand in the row as well.
  private void told(CellField field) {
    if (field.getParent() instanceof RuleLine line) {
      line.noteReason();
    }
    if (!isOpen(field)) {
      field.setAccessibleHelp(words.say("offer.help"));
    }
  }
}
