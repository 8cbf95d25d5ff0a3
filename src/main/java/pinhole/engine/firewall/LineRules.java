package pinhole.engine.firewall;

import pinhole.engine.net.Address;

/// What an ALG that reads lines makes of one of them.
sealed interface LineRules permits PfRules, AsaRules, WindowsRules {
  /// Whether it waits for the end of a line that comes in pieces. If not, a piece is judged as it
  /// is.
  boolean joins();

  /// What it does with data that is no text: [AlgMatch.Nothing] or a breach.
  AlgMatch sealed();

  /// What it says to a line or, if it joins lines, to the beginning of one.
  ///
  /// @param line one line with its end, if it has one
  /// @param direction who says it
  /// @param pending the command that is not answered yet, empty for none
  /// @param sender the sender's own address
  AlgMatch judge(String line, CtDirection direction, String pending, Address sender);

  /// Whether it believes the announced address to be the sender's, whatever it says.
  boolean ignoresAddress();
}
