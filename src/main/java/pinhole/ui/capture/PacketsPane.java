package pinhole.ui.capture;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.capture.report.Help;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.ScrollBox;

/// The packets with what the report rests on, and below them what would help.
final class PacketsPane extends VBox {
  private static final double SHARE = .42; // of the height that the helps may take at most

  private final Cursor cursor;
  private final Words words;
  private final PacketList list;
  private final Label count = new Label();
  private final Button filter;
  private final VBox helps = new VBox(8);
  private final ScrollPane helpScroll = new ScrollBox(helps);

  PacketsPane(Cursor cursor, Words words) {
    this.cursor = cursor;
    this.words = words;
    setId("capture-dock");
    getStyleClass().add("ph-bar-right");
    setPadding(new Insets(0, 0, 0, 1)); // its edge
    list = new PacketList(cursor, words);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setMinHeight(0);
    filter = new Button(words.of("filter.session"), new FontIcon(Feather.FILTER));
    filter.setId("capture-filter");
    filter.setMinWidth(USE_PREF_SIZE);
    filter.setOnAction(_ -> filter());
    Label title = new Label(words.of("packets"));
    title.getStyleClass().add("ph-head");
    title.setMinWidth(USE_PREF_SIZE);
    count.getStyleClass().add("ph-small");
    count.setId("capture-count");
    count.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(8, title, count, Plain.spring(), filter);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setPadding(new Insets(11, 16, 9, 18));
    helps.setPadding(new Insets(12, 16, 14, 18));
    helps.setId("capture-helps");
    helpScroll.setFitToWidth(true);
    helpScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    helpScroll.setFocusTraversable(false);
    helpScroll.setMinHeight(0);
    getChildren().setAll(head, new PacketHead(words), list, divider(), helpScroll);
    filter.setVisible(cursor.report().sessions().size() > 1);
  }

  private static Node divider() {
    Label line = new Label();
    line.getStyleClass().add("ph-divider");
    line.setMaxWidth(Double.MAX_VALUE);
    return line;
  }

  private void filter() {
    list.showAll(!list.showsAll());
    filter.setText(words.of(list.showsAll() ? "filter.all" : "filter.session"));
    count();
  }

  /// Another session is shown, or another packet of it.
  ///
  /// @param other whether the session is another one
  void follow(boolean other) {
    list.follow(other);
    if (other) {
      helps(cursor.session().helps());
    }
    count();
  }

  /// The list itself, to be given the focus.
  Node list() {
    return list;
  }

  private void count() {
    count.setText(
        words.of(
            "packets.of",
            Words.count(list.count()),
            Words.count(cursor.report().capture().packets())));
  }

  private void helps(List<Help> all) {
    helps.getChildren().clear();
    Plain.present(helpScroll, !all.isEmpty());
    if (!all.isEmpty()) {
      helps.getChildren().add(Plain.label(words.of("helps"), "ph-head"));
    }
    for (Help help : all) {
      BadgeKind kind =
          switch (help.worth()) {
            case YES -> BadgeKind.PASS;
            case PINHOLE -> BadgeKind.HOLE;
            case NO -> BadgeKind.DROP;
          };
      TextFlow said =
          new TextFlow(
              Plain.text(help.what() + " ", "ph-small", "ph-semibold", "ph-strong-ink"),
              Plain.text(help.why(), "ph-small"));
      said.setAccessibleText(words.of("help." + help.worth().name()) + " " + help.what());
      said.setMinHeight(USE_PREF_SIZE);
      said.setLineSpacing(2);
      HBox.setHgrow(said, Priority.ALWAYS);
      HBox row = new HBox(12, new Badge(kind, .8), said);
      row.setAlignment(Pos.TOP_LEFT);
      helps.getChildren().add(row);
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double wanted = helps.prefHeight(getWidth()) + 2;
    double most = Math.min(wanted, getHeight() * SHARE);
    helpScroll.setPrefHeight(most);
    helpScroll.setMinHeight(most);
    helpScroll.setMaxHeight(most);
    super.layoutChildren();
  }
}
