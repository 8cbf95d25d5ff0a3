package pinhole.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Segment;

/// A segment as bytes, from the IP header on, divided into layers and fields. Checksums are right.
/// What the simulation does not know has a usual value: see [Origin#USUAL].
public final class Packet {
  private final byte[] bytes;
  private final List<Layer> layers;
  private final List<PacketField> fields;

  Packet(byte[] bytes, List<Layer> layers) {
    this.bytes = bytes.clone();
    this.layers = List.copyOf(layers);
    fields = layers.stream().flatMap(l -> l.fields().stream()).toList();
  }

  /// The packet in which a segment travels.
  ///
  /// @param segment as it is on the link
  /// @param hops how many routers it has passed: each takes one from its time to live
  public static Packet of(Segment segment, int hops) {
    return new PacketWriter(segment, hops).write();
  }

  /// All its bytes.
  public byte[] bytes() {
    return bytes.clone();
  }

  /// How many bytes it has.
  public int length() {
    return bytes.length;
  }

  /// One of its bytes, 0..255.
  public int at(int index) {
    return bytes[index] & 0xff;
  }

  /// Its layers, outermost first.
  public List<Layer> layers() {
    return layers;
  }

  /// A layer, empty if it has none of this kind.
  public Optional<Layer> layer(LayerKind kind) {
    return layers.stream().filter(l -> l.kind() == kind).findFirst();
  }

  /// The fields of all layers, in the order of the bytes.
  public List<PacketField> fields() {
    return fields;
  }

  /// The fields that have something of a byte: one, or several that share it.
  ///
  /// @param index of the byte
  public List<PacketField> fieldsAt(int index) {
    return fields.stream().filter(f -> f.covers(index)).toList();
  }

  /// The bytes that hold a field, as text in ISO 8859-1.
  public String text(PacketField field) {
    return new String(bytes, field.offset(), field.length(), StandardCharsets.ISO_8859_1);
  }

  /// The bytes that hold a field, in hexadecimal digits with blanks between them.
  public String hex(PacketField field) {
    return HexFormat.ofDelimiter(" ")
        .formatHex(bytes, field.offset(), field.offset() + field.length());
  }

  /// Whether a field says the same in another packet.
  public boolean same(PacketField field, Packet other) {
    List<PacketField> theirs = other.fields();
    if (field.index() >= theirs.size()) {
      return false;
    }
    PacketField their = theirs.get(field.index());
    return their.name() == field.name()
        && their.number() == field.number()
        && (field.bits() <= Integer.SIZE || Arrays.equals(slice(field), other.slice(their)));
  }

  private byte[] slice(PacketField field) {
    return Arrays.copyOfRange(bytes, field.offset(), field.offset() + field.length());
  }
}
