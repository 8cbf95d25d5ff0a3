package pinhole.ui.inspect;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pinhole.wire.Packet;
import pinhole.wire.PacketField;

/// Which fields of a packet are lit, in the list of fields and in the bytes alike: those under the
/// mouse, else those that were chosen.
final class Lit {
  private final ReadOnlyObjectWrapper<List<PacketField>> fields =
      new ReadOnlyObjectWrapper<>(List.of());
  private List<PacketField> chosen = List.of();
  private List<PacketField> pointed = List.of();

  /// The lit fields, none if nothing is lit.
  ReadOnlyObjectProperty<List<PacketField>> fieldsProperty() {
    return fields.getReadOnlyProperty();
  }

  /// Whether a field is lit.
  boolean has(PacketField field) {
    return fields.get().stream().anyMatch(f -> f.index() == field.index());
  }

  /// Whether a byte is lit.
  boolean covers(int at) {
    return fields.get().stream().anyMatch(f -> f.covers(at));
  }

  /// The mouse is over these fields; over none if there are none.
  void point(List<PacketField> under) {
    pointed = List.copyOf(under);
    update();
  }

  /// Chooses fields for good.
  void choose(List<PacketField> wanted) {
    chosen = List.copyOf(wanted);
    pointed = List.of();
    update();
  }

  /// Keeps what is chosen as far as another packet has the same fields in the same places.
  void carryTo(Packet packet) {
    pointed = List.of();
    chosen =
        chosen.stream()
            .filter(f -> f.index() < packet.fields().size())
            .map(f -> packet.fields().get(f.index()))
            .filter(f -> chosen.stream().anyMatch(old -> old.name() == f.name()))
            .toList();
    update();
  }

  private void update() {
    fields.set(pointed.isEmpty() ? chosen : pointed);
  }
}
