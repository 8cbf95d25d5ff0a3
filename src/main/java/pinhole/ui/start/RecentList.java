package pinhole.ui.start;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.Token;

/// The scenario files that were open lately, one a row.
final class RecentList extends VBox {
  private final Words words;

  RecentList(List<String> paths, Words words, StartActions actions) {
    super(8);
    this.words = words;
    VBox rows = new VBox(2);
    for (int i = 0; i < paths.size(); i++) {
      rows.getChildren().add(row(paths.get(i), i, actions));
    }
    getStyleClass().add("ph-card");
    setPadding(new Insets(16, 12, 12, 12));
    getChildren().setAll(Plain.label(words.say("recent"), "ph-head"), rows);
  }

  private Card row(String path, int index, StartActions actions) {
    File file = new File(path); // takes any text: the settings file may be anybody's
    String name = file.getName();
    String folder = Optional.ofNullable(file.getParent()).orElse("");
    Label first = new Label(name);
    first.getStyleClass().addAll("ph-small", "ph-semibold", Token.INK.text());
    first.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    Label second = new Label(folder);
    second.getStyleClass().add("ph-mono-tick");
    second.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    first.setMinWidth(0);
    second.setMinWidth(0);
    Card row =
        new Card(
            "recent-" + index,
            words.say("recent.spoken", name, folder),
            () -> actions.openRecent(path));
    row.getStyleClass().setAll("ph-start-row", "ph-focusable");
    row.getChildren().setAll(first, second);
    Tooltip.install(row, new Tooltip(path));
    return row;
  }
}
