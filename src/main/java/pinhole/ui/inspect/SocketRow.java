package pinhole.ui.inspect;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.net.SimTime;
import pinhole.ui.inspect.model.TableRow;
import pinhole.ui.inspect.model.TableRow.Change;
import pinhole.ui.inspect.model.TableRow.Expected;
import pinhole.ui.inspect.model.TableRow.Tie;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Token;

/// A row of a table: a port, a connection, a pinhole.
final class SocketRow extends VBox {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

  private final TableRow row;
  private final SocketWords words;
  private final Label left = new Label();

  SocketRow(TableRow row, SocketWords words) {
    this.row = row;
    this.words = words;
    getStyleClass().add("ph-socket-row");
    pseudoClassStateChanged(LIT, row.tie() != Tie.NONE);
    pseudoClassStateChanged(GONE, row.change() == Change.GONE);
    setAccessibleRole(row.pick().isPresent() ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
    FlowPane first = new FlowPane(8, 2);
    first.setPrefWrapLength(0);
    first.getStyleClass().add("ph-socket-first");
    Label state = label(words.state(row.detail()), "ph-socket-state");
    if (row.detail() instanceof Expected) {
      state.setGraphic(new Glyph(GlyphKind.HOLE, Token.HOLE, .9));
    }
    first.getChildren().addAll(state, label(words.lane(row.detail()), "ph-socket-lane"));
    left.getStyleClass().add("ph-socket-left");
    if (row.detail().expires().isPresent() && row.change() != Change.GONE) {
      left.setGraphic(new Glyph(GlyphKind.WAIT, Token.INK_3, .75));
      first.getChildren().add(left);
    }
    mark(words.change(row), changeIcon(), "change").ifPresent(first.getChildren()::add);
    mark(words.tie(row), tieIcon(), "tie").ifPresent(first.getChildren()::add);
    getChildren().addAll(first, label(words.ends(row.detail()), "ph-socket-ends"));
    words.more(row.detail()).forEach(m -> getChildren().add(new RichLine(m, "ph-socket-more")));
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  private static Optional<Node> mark(String word, Feather icon, String style) {
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Label mark = new Label(word, new FontIcon(icon));
    mark.getStyleClass().addAll("ph-socket-mark", style);
    return Optional.of(mark);
  }

  private Feather changeIcon() {
    return switch (row.change()) {
      case NEW -> Feather.PLUS_CIRCLE;
      case GONE -> Feather.MINUS_CIRCLE;
      case CHANGED, NONE -> Feather.REFRESH_CW;
    };
  }

  private Feather tieIcon() {
    return row.tie() == Tie.OWN ? Feather.CROSSHAIR : Feather.LINK;
  }

  /// What it shows.
  TableRow row() {
    return row;
  }

  /// Counts down.
  void at(SimTime now) {
    String text = words.left(row, now);
    if (!text.equals(left.getText()) || getAccessibleText() == null) {
      left.setText(text);
      setAccessibleText(words.spoken(row, now));
    }
  }
}
