package pinhole.ui.inspect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import pinhole.ui.inspect.model.SegmentPage;
import pinhole.ui.kit.ScrollBox;
import pinhole.wire.Layer;
import pinhole.wire.LayerKind;
import pinhole.wire.PacketField;
import pinhole.wire.PacketWords;

/// The layers of a packet, each of which can be folded, with all their fields.
final class FieldList extends ScrollBox {
  private final Words words;
  private final PacketWords packets;
  private final Lit lit;
  private final VBox layers = new VBox();
  private final List<FieldRow> rows = new ArrayList<>();
  private final EnumSet<LayerKind> folded = EnumSet.noneOf(LayerKind.class);

  FieldList(Words words, PacketWords packets, Lit lit) {
    this.words = words;
    this.packets = packets;
    this.lit = lit;
    setId("inspector-fields");
    getStyleClass().add("ph-own-arrows");
    setContent(layers);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    layers.getStyleClass().add("ph-layers");
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    setOnMouseExited(_ -> lit.point(List.of()));
    lit.fieldsProperty().subscribe(_ -> rows.forEach(r -> r.lit(lit.has(r.field()))));
  }

  /// Shows the fields of a packet.
  void show(SegmentPage page) {
    boolean focused = rows.stream().anyMatch(FieldRow::isFocused);
    int at = rows.stream().filter(FieldRow::isFocused).findFirst().map(rows::indexOf).orElse(0);
    rows.clear();
    List<TitledPane> panes = new ArrayList<>();
    for (Layer layer : page.packet().layers()) {
      panes.add(pane(page, layer));
    }
    layers.getChildren().setAll(panes);
    rows.forEach(r -> r.lit(lit.has(r.field())));
    rove(at);
    if (focused) {
      focus(at);
    }
  }

  private TitledPane pane(SegmentPage page, Layer layer) {
    VBox fields = new VBox();
    for (PacketField field : layer.fields()) {
      FieldRow row = new FieldRow(page, field, packets, words);
      row.setOnMouseEntered(_ -> lit.point(List.of(field)));
      row.setOnMousePressed(_ -> choose(row));
      row.focusedProperty()
          .subscribe(on -> {
            if (on) {
              lit.choose(List.of(field));
              reveal(row);
            }
          });
      rows.add(row);
      fields.getChildren().add(row);
    }
    packets.leftOut(layer).ifPresent(said -> fields.getChildren().add(note(said)));
    TitledPane pane = new TitledPane(title(layer), fields);
    pane.setId("layer-" + layer.kind());
    pane.setAnimated(false);
    pane.setExpanded(!folded.contains(layer.kind()));
    pane.expandedProperty()
        .subscribe(open -> {
          if (open) {
            folded.remove(layer.kind());
          } else {
            folded.add(layer.kind());
          }
        });
    return pane;
  }

  private String title(Layer layer) {
    int length = layer.length();
    return words.say(
        "layer.title", packets.layer(layer), Integer.toString(length), (Integer) length);
  }

  private static Label note(String said) {
    Label note = new Label(said);
    note.setWrapText(true);
    note.getStyleClass().add("ph-field-note");
    return note;
  }

  private void choose(FieldRow row) {
    rove(rows.indexOf(row));
    row.requestFocus();
    lit.choose(List.of(row.field()));
  }

  /// Brings the first lit field into view, and unfolds its layer.
  void reveal() {
    rows.stream()
        .filter(r -> lit.has(r.field()))
        .findFirst()
        .ifPresent(row -> {
          pane(row).setExpanded(true);
          reveal(row);
        });
  }

  private void reveal(FieldRow row) {
    layout();
    double all = layers.getHeight();
    double seen = getViewportBounds().getHeight();
    Bounds bounds = layers.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
    double top = getVvalue() * (all - seen);
    if (all > seen && (bounds.getMinY() < top || bounds.getMaxY() > top + seen)) {
      double wanted = bounds.getMinY() - seen / 3;
      setVvalue(Math.clamp(wanted / (all - seen), 0.0, 1.0));
    }
  }

  private void rove(int index) {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).setFocusTraversable(i == index);
    }
  }

  private void focus(int index) {
    if (index >= 0 && index < rows.size()) {
      rove(index);
      rows.get(index).requestFocus();
    }
  }

  private void key(KeyEvent event) {
    int at = -1;
    for (int i = 0; i < rows.size(); i++) {
      at = rows.get(i).isFocused() ? i : at;
    }
    if (at < 0) {
      return;
    }
    switch (event.getCode()) {
      case UP -> focus(open(at, -1));
      case DOWN -> focus(open(at, 1));
      case HOME -> focus(open(-1, 1));
      case END -> focus(open(rows.size(), -1));
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// The next row whose layer is not folded; the same one at the ends.
  private int open(int from, int by) {
    for (int i = from + by; i >= 0 && i < rows.size(); i += by) {
      if (open(rows.get(i))) {
        return i;
      }
    }
    return from;
  }

  private boolean open(FieldRow row) {
    return pane(row).isExpanded();
  }

  /// The layer of a field.
  private TitledPane pane(FieldRow row) {
    return layers.getChildren().stream()
        .map(TitledPane.class::cast)
        .filter(p -> ((VBox) p.getContent()).getChildren().contains(row))
        .findFirst()
        .orElseThrow();
  }
}
