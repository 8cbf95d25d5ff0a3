package pinhole.scenario;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinhole.engine.net.Address;
import pinhole.engine.net.Prefix;

/// Reads addresses and networks that somebody types.
final class TypedBlocks {
  private static final Pattern DOTTED = Pattern.compile("[0-9][0-9.]*");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern NAME = Pattern.compile("(?=.*[g-z])[a-z0-9][a-z0-9.-]*");
  private static final Pattern LENGTH = Pattern.compile("[0-9]{1,3}");

  private final TypedWords words;

  TypedBlocks(TypedWords words) {
    this.words = words;
  }

  /// An address or a network.
  ///
  /// @param place the beginning of the keys for what is wrong: what can stand there differs
  Typed<Prefix> block(String text, String place) {
    int slash = text.indexOf('/');
    String written = slash < 0 ? text : text.substring(0, slash).strip();
    Optional<Address> base = read(written);
    if (base.isEmpty()) {
      return refused(text, written, place);
    }
    int bits = base.get().version().bits();
    if (slash < 0) {
      return new Typed.Good<>(new Prefix(base.get(), bits));
    }
    String length = text.substring(slash + 1).strip();
    boolean fits = LENGTH.matcher(length).matches() && Integer.parseInt(length) <= bits;
    return fits
        ? new Typed.Good<>(new Prefix(base.get(), Integer.parseInt(length)))
        : words.bad("block.length", Integer.toString(bits));
  }

  /// A single address.
  Typed<Address> address(String text) {
    if (text.isEmpty()) {
      return words.bad("address.missing");
    }
    Optional<Address> address = read(text);
    if (address.isPresent()) {
      return new Typed.Good<>(address.get());
    }
    int slash = text.indexOf('/');
    return slash > 0 && read(text.substring(0, slash)).isPresent()
        ? words.bad("address.block", text.substring(slash + 1))
        : refused(text, text, "address");
  }

  private <T> Typed<T> refused(String text, String written, String place) {
    if (text.contains(",") || text.contains(";")) {
      return words.bad(place + ".list");
    }
    if (DOTTED.matcher(written).matches()) {
      Matcher numbers = NUMBER.matcher(written);
      while (numbers.find()) {
        String plain = numbers.group().replaceFirst("^0+(?=.)", "");
        if (plain.length() > 3 || Integer.parseInt(plain) > 255) {
          return words.bad("block.large", plain);
        }
      }
      return words.bad("block.few");
    }
    return NAME.matcher(written).matches()
        ? words.bad("block.name", written)
        : words.bad(place + ".not", text);
  }

  private static Optional<Address> read(String text) {
    try {
      return Optional.of(Address.parse(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
