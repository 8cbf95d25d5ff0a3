package pinhole.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.inspect.model.SegmentPage;
import pinhole.wire.Origin;
import pinhole.wire.PacketField;
import pinhole.wire.PacketWords;

/// A field of a header: its name, its value, and where both come from.
final class FieldRow extends Region {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private static final double NAME_SHARE = 0.37;
  private static final double GAP = 8;
  private static final double LINE = 17;
  private static final double SHORTEST = 24; // a label without room for an ellipsis counts as cut
  private static final double LOWEST = 24;

  private final PacketField field;
  private final Label name = new Label();
  private final List<Label> says = new ArrayList<>();

  FieldRow(SegmentPage page, PacketField field, PacketWords packets, Words words) {
    this.field = field;
    String value = packets.value(page.packet(), field);
    setId("field-" + field.index());
    getStyleClass().add("ph-field");
    setAccessibleRole(AccessibleRole.TEXT);
    name.setText(packets.name(field));
    name.setWrapText(true);
    name.getStyleClass().add("ph-field-name");
    says(page, value, packets, words);
    getChildren().add(name);
    getChildren().addAll(says);
    setAccessibleText(spoken(page, value, packets, words));
    Tooltip tip = new Tooltip(words.say("field.tip", packets.about(field), place(words)));
    tip.setWrapText(true);
    tip.setMaxWidth(320);
    Tooltip.install(this, tip);
  }

  private void says(SegmentPage page, String value, PacketWords packets, Words words) {
    says.add(label(value, "ph-field-value"));
    if (field.partial() && field.length() <= Short.BYTES) {
      says.add(label(Bits.pattern(field), "ph-field-bits"));
    }
    if (page.rewritten(field)) {
      says.add(mark(words.say("rewritten"), new FontIcon(Feather.EDIT_2), "accent"));
    }
    if (field.name().origin() == Origin.USUAL) {
      says.add(mark(words.say("usual"), null, "usual"));
    }
    packets
        .meaning(page.packet(), field)
        .ifPresent(meaning -> says.add(label(meaning, "ph-field-meaning")));
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return arrange(width < 0 ? getWidth() : width, false);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    arrange(getWidth(), true);
  }

  /// The name at the left; what is said beside it, side by side while there is room.
  ///
  /// @return the height
  private double arrange(double width, boolean move) {
    Insets edge = getInsets();
    double room = width - edge.getLeft() - edge.getRight();
    double column = Math.floor(room * NAME_SHARE);
    double left = edge.getLeft() + column + GAP;
    double most = Math.max(0, room - column - GAP);
    double x = 0;
    double y = edge.getTop();
    double line = 0;
    for (Label label : says) {
      double wide = Math.min(most, Math.max(SHORTEST, Math.ceil(label.prefWidth(-1))));
      if (x > 0 && x + wide > most) {
        y += line;
        x = 0;
        line = 0;
      }
      double high = label.prefHeight(wide);
      if (move) {
        label.resizeRelocate(left + x, y + Math.max(0, (LINE - high) / 2), wide, high);
      }
      x += wide + GAP;
      line = Math.max(line, high);
    }
    double named = name.prefHeight(column);
    if (move) {
      name.resizeRelocate(edge.getLeft(), edge.getTop(), column, named);
    }
    double bottom = Math.max(y + line, edge.getTop() + named);
    return Math.max(LOWEST, Math.ceil(bottom + edge.getBottom()));
  }

  private static Label mark(String word, Node icon, String style) {
    Label mark = new Label(word, icon);
    mark.getStyleClass().addAll("ph-field-mark", style);
    return mark;
  }

  private String spoken(SegmentPage page, String value, PacketWords packets, Words words) {
    String origin = field.name().origin() == Origin.USUAL ? words.say("field.usual") : "";
    String changed = page.rewritten(field) ? words.say("field.rewritten") : "";
    String meaning = packets.meaning(page.packet(), field).orElse("");
    String hex = field.length() <= 16 ? page.packet().hex(field) : "";
    return words
        .say(
            "field.spoken",
            packets.name(field),
            value,
            meaning,
            place(words),
            hex,
            origin + changed)
        .replaceAll("\\s+", " ")
        .strip();
  }

  /// Where it stands in the bytes.
  private String place(Words words) {
    String first = Integer.toString(field.offset());
    String last = Integer.toString(field.offset() + field.length() - 1);
    if (field.partial()) {
      return words.say("place.bits", first, Integer.toString(field.bits()), field.bits());
    }
    return field.length() == 1 ? words.say("place.byte", first) : words.say("place", first, last);
  }

  /// The field that it shows.
  PacketField field() {
    return field;
  }

  /// Lights it, or not.
  void lit(boolean on) {
    pseudoClassStateChanged(LIT, on);
  }
}
