package pinhole.ui.inspect;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.explain.Explainer;
import pinhole.ui.inspect.model.TableRow;
import pinhole.ui.inspect.model.Tables;

/// Lays out what one device keeps.
final class SocketSections {
  private final Words words;
  private final Explainer explainer;
  private final SocketWords socketWords;

  SocketSections(Words words, Explainer explainer) {
    this.words = words;
    this.explainer = explainer;
    socketWords = new SocketWords(words, explainer);
  }

  /// The words of the rows.
  SocketWords words() {
    return socketWords;
  }

  /// A device's heading and rows.
  ///
  /// @param alg whether the device has an ALG that is on
  /// @param row makes a row
  VBox section(Tables.Section section, boolean alg, Function<TableRow, SocketRow> row) {
    VBox box = new VBox();
    box.setId("sockets-" + section.device().id());
    box.getStyleClass().add("ph-socket-section");
    Feather icon =
        switch (section.device()) {
          case CLIENT -> Feather.MONITOR;
          case SERVER -> Feather.SERVER;
          case CLIENT_FIREWALL, SERVER_FIREWALL -> Feather.SHIELD;
        };
    Label name = new Label(explainer.deviceTitle(section.device()), new FontIcon(icon));
    name.getStyleClass().add("ph-socket-device");
    name.setMaxWidth(Double.MAX_VALUE);
    box.getChildren().add(name);
    if (section.device().isHost()) {
      part(box, "", section.rows(), words.say("empty.host"), row);
      return box;
    }
    List<TableRow> holes =
        section.rows().stream().filter(r -> r.detail() instanceof TableRow.Expected).toList();
    List<TableRow> entries = section.rows().stream().filter(r -> !holes.contains(r)).toList();
    part(box, words.say("part.known"), entries, words.say("empty.known"), row);
    String none = words.say(alg ? "empty.expected" : "empty.alg-off");
    part(box, words.say("part.expected"), holes, none, row);
    return box;
  }

  private static void part(
      VBox box, String title, List<TableRow> rows, String none, Function<TableRow, SocketRow> row) {
    if (!title.isEmpty()) {
      box.getChildren().add(label(title, "ph-socket-part"));
    }
    rows.forEach(r -> box.getChildren().add(row.apply(r)));
    if (rows.isEmpty()) {
      box.getChildren().add(label(none, "ph-socket-none"));
    }
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
