package pinhole.wire;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import pinhole.engine.ftp.FtpCommand;
import pinhole.engine.ftp.FtpReply;
import pinhole.engine.ftp.HostPort;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.IpVersion;

/// Packets in words.
public final class PacketWords {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.wire.wire");

  /// The words in the language of the user.
  public PacketWords() {}

  /// "TCP", "IPv4", "Quoted: IPv4".
  public String layer(Layer layer) {
    return bundle.getString("layer." + layer.kind());
  }

  /// What the simulation leaves out in a layer, in a sentence; empty for nothing.
  public Optional<String> leftOut(Layer layer) {
    return text("left-out." + layer.kind());
  }

  /// "Source port".
  public String name(PacketField field) {
    return bundle.getString("field." + field.name());
  }

  /// What a field is for, in a sentence.
  public String about(PacketField field) {
    return bundle.getString("about." + field.name());
  }

  /// The value of a field, for people: "20 bytes", "set", "10.1.1.10".
  public String value(Packet packet, PacketField field) {
    String number = Long.toString(field.number());
    return switch (field.name()) {
      case HEADER_LENGTH, DATA_OFFSET -> say("words-of-four", 4 * field.number(), number);
      case TOTAL_LENGTH, PAYLOAD_LENGTH, RECORD_LENGTH -> say("bytes", field.number(), number);
      case RESERVED_BIT, DONT_FRAGMENT, MORE_FRAGMENTS, CWR, ECE, URG, ACK, PSH, RST, SYN, FIN ->
          bundle.getString(field.number() == 1 ? "set" : "not-set");
      case PROTOCOL, NEXT_HEADER, CONTENT_TYPE -> named(field.name(), number);
      case TYPE -> named(field.name(), icmp(packet) + "." + number);
      case CODE -> {
        PacketField type = packet.fields().get(field.index() - 1);
        yield named(field.name(), icmp(packet) + "." + type.number() + "." + number);
      }
      case RECORD_VERSION -> named(field.name(), hex(field));
      case HEADER_CHECKSUM, CHECKSUM -> hex(field);
      case SOURCE_ADDRESS, DESTINATION_ADDRESS -> address(packet, field).toString();
      case VERB, ARGUMENT, REPLY_CODE, TEXT -> packet.text(field);
      case SEPARATOR -> bundle.getString(packet.text(field).equals("-") ? "hyphen" : "blank");
      case LINE_END -> bundle.getString(field.length() == 2 ? "crlf" : "lf");
      case SEALED, FILE_DATA -> say("bytes", field.length(), Integer.toString(field.length()));
      case VERSION,
          DSCP,
          ECN,
          IDENTIFICATION,
          FRAGMENT_OFFSET,
          TTL,
          FLOW_LABEL,
          HOP_LIMIT,
          SOURCE_PORT,
          DESTINATION_PORT,
          SEQUENCE,
          ACKNOWLEDGMENT,
          RESERVED,
          WINDOW,
          URGENT_POINTER,
          UNUSED ->
          number;
    };
  }

  /// What the numbers in an announcement mean: "10.1.1.10, port 134 x 256 + 7 = 34311"; empty for
  /// any other field.
  public Optional<String> meaning(Packet packet, PacketField field) {
    if (field.index() < 2) {
      return Optional.empty();
    }
    String head = packet.text(packet.fields().get(field.index() - 2));
    String text = packet.text(field);
    return switch (field.name()) {
      case ARGUMENT ->
          switch (FtpCommand.parse(head).verb()) {
            case "PORT" -> HostPort.readSixNumbers(text).map(this::six);
            case "EPRT" -> HostPort.readExtended(text).map(this::endpoint);
            default -> Optional.empty();
          };
      case TEXT ->
          switch (FtpReply.parse(head).code()) {
            case 227 -> HostPort.readSixNumbers(text).map(this::six);
            case 229 -> HostPort.readExtendedReply(text).map(p -> say("port", "" + p));
            default -> Optional.empty();
          };
      default -> Optional.empty();
    };
  }

  private String six(Endpoint named) {
    int port = named.port();
    return say("six", named.address(), "" + (port >> 8), "" + (port & 0xff), "" + port);
  }

  private String endpoint(Endpoint named) {
    return say("endpoint", named.address(), "" + named.port());
  }

  private String named(FieldName field, String key) {
    String number = key.substring(key.lastIndexOf('.') + 1);
    return text(field + "." + key).map(name -> say("named", number, name)).orElse(number);
  }

  private static String icmp(Packet packet) {
    return packet.layer(LayerKind.ICMP).isPresent() ? "v4" : "v6";
  }

  private static String hex(PacketField field) {
    return String.format(Locale.ROOT, "0x%04x", field.number());
  }

  private static Address address(Packet packet, PacketField field) {
    long high = 0;
    long low = 0;
    for (int i = 0; i < field.length(); i++) {
      high = (high << Byte.SIZE) | (low >>> (Long.SIZE - Byte.SIZE));
      low = (low << Byte.SIZE) | packet.at(field.offset() + i);
    }
    boolean four = field.length() == Integer.BYTES;
    return new Address(four ? IpVersion.V4 : IpVersion.V6, high, low);
  }

  private Optional<String> text(String key) {
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }

  private String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }
}
