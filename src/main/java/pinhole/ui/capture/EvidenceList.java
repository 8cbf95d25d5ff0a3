package pinhole.ui.capture;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import pinhole.capture.report.EvidenceRow;
import pinhole.ui.kit.Plain;

/// What the packets say: a row each, with the packets that say it.
final class EvidenceList extends VBox {
  private static final int CHIPS = 6; // more packets than these are counted
  private static final double CHIP_COLUMN = 172;

  private final Words words;
  private final IntConsumer pick;

  /// @param pick goes to a packet
  EvidenceList(List<EvidenceRow> rows, Words words, IntConsumer pick) {
    this.words = words;
    this.pick = pick;
    setId("capture-evidence");
    Label head = Plain.label(words.of("evidence"), "ph-head");
    VBox.setMargin(head, new Insets(0, 0, 8, 0));
    getChildren().add(head);
    for (int i = 0; i < rows.size(); i++) {
      getChildren().add(row(rows.get(i), i));
    }
  }

  private HBox row(EvidenceRow row, int index) {
    FlowPane chips = new FlowPane(6, 6);
    chips.setAlignment(Pos.CENTER_LEFT);
    chips.setPrefWrapLength(CHIP_COLUMN);
    chips.setMinWidth(CHIP_COLUMN);
    chips.setMaxWidth(CHIP_COLUMN);
    row.packets().stream()
        .limit(CHIPS)
        .forEach(number -> chips.getChildren().add(chip(number, index)));
    if (row.packets().size() > CHIPS) {
      Label more = new Label(words.of("more", row.packets().size() - CHIPS));
      more.getStyleClass().add("ph-label");
      chips.getChildren().add(more);
    }
    TextFlow said = Prose.of(row.sentence());
    HBox.setHgrow(said, Priority.ALWAYS);
    Label time = new Label(words.of("at", Words.seconds(row.at())));
    time.getStyleClass().add("ph-mono-table");
    time.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(12, chips, said, time);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setFillHeight(false);
    line.setPadding(new Insets(7, 0, 7, 0));
    line.getStyleClass().add("ph-evidence-row");
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }

  private Button chip(int number, int row) {
    Button chip = new Button(words.of("packet", Words.port(number)));
    chip.setId("evidence-" + row + "-" + number);
    chip.getStyleClass().add("ph-packet-chip");
    String spoken = words.of("packet.go", Words.port(number));
    chip.setAccessibleText(spoken);
    chip.setTooltip(new Tooltip(spoken));
    chip.setOnAction(_ -> pick.accept(number));
    return chip;
  }
}
