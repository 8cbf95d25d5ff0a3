package pinhole.wire;

import java.util.List;

/// A part of a packet: a header, or what it carries.
///
/// @param kind what it is
/// @param fields in the order of the bytes, without gaps
public record Layer(LayerKind kind, List<PacketField> fields) {
  /// Copies the list.
  public Layer {
    fields = List.copyOf(fields);
  }

  /// The index of its first byte.
  public int offset() {
    return fields.getFirst().offset();
  }

  /// How many bytes it has.
  public int length() {
    PacketField last = fields.getLast();
    return last.offset() + last.length() - offset();
  }

  /// Its field of this name.
  ///
  /// @throws java.util.NoSuchElementException if it has none
  public PacketField field(FieldName name) {
    return fields.stream().filter(f -> f.name() == name).findFirst().orElseThrow();
  }
}
