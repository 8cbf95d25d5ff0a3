package pinhole.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Writes fields bit by bit, most significant first, as the RFCs draw them.
final class BitWriter {
  private byte[] bytes = new byte[64];
  private int bit;
  private final List<Layer> layers = new ArrayList<>();
  private final List<PacketField> fields = new ArrayList<>();
  private LayerKind kind = LayerKind.IPV4;
  private int index;

  /// Begins a layer; a layer without fields is left out.
  void begin(LayerKind next) {
    end();
    kind = next;
  }

  private void end() {
    if (!fields.isEmpty()) {
      layers.add(new Layer(kind, fields));
      fields.clear();
    }
  }

  /// How many whole bytes there are.
  int length() {
    return bit / Byte.SIZE;
  }

  /// A number of at most 32 bits.
  void put(FieldName name, int bits, long number) {
    fields.add(new PacketField(index++, name, bit, bits, number));
    for (int i = bits - 1; i >= 0; i--) {
      write((int) (number >>> i) & 1);
    }
  }

  /// Whole bytes; nothing if there are none.
  void put(FieldName name, byte[] value) {
    if (value.length == 0) {
      return;
    }
    boolean small = value.length <= Integer.BYTES;
    long number = 0;
    for (byte b : value) {
      number = small ? (number << Byte.SIZE) | (b & 0xff) : 0;
    }
    fields.add(new PacketField(index++, name, bit, value.length * Byte.SIZE, number));
    for (byte b : value) {
      for (int i = Byte.SIZE - 1; i >= 0; i--) {
        write(b >> i & 1);
      }
    }
  }

  private void write(int value) {
    if (length() == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    bytes[length()] |= (byte) (value << (Byte.SIZE - 1 - bit % Byte.SIZE));
    bit++;
  }

  /// The checksum over the bytes from one on; what is written later does not count.
  Checksum sumFrom(int from) {
    return new Checksum().add(bytes, from, length());
  }

  /// Sets a field of 16 bits that was written as 0, in the newest layer of its kind.
  void patch(LayerKind layer, FieldName name, int number) {
    end();
    for (int i = layers.size() - 1; i >= 0; i--) {
      if (layers.get(i).kind() == layer) {
        layers.set(i, patched(layers.get(i), name, number));
        return;
      }
    }
  }

  private Layer patched(Layer layer, FieldName name, int number) {
    PacketField field = layer.field(name);
    bytes[field.offset()] = (byte) (number >> Byte.SIZE);
    bytes[field.offset() + 1] = (byte) number;
    List<PacketField> changed =
        layer.fields().stream().map(f -> f.name() == name ? f.with(number) : f).toList();
    return new Layer(layer.kind(), changed);
  }

  Packet packet() {
    end();
    return new Packet(Arrays.copyOf(bytes, length()), layers);
  }
}
