package pinhole.scenario;

import java.util.Locale;

/// The words of the engine's constants in files: lower case, with hyphens.
final class Words {
  private Words() {}

  /// `pf-ftp-proxy` for `PF_FTP_PROXY`.
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The constant of a word.
  static <E extends Enum<E>> E read(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
