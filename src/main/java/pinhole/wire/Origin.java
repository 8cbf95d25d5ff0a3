package pinhole.wire;

/// Where the value of a field comes from.
public enum Origin {
  /// The simulation decides it.
  SIMULATED,
  /// It follows from the rest of the packet: lengths, checksums.
  COMPUTED,
  /// The simulation knows nothing of it: a value that Linux would usually send, or a filler.
  USUAL
}
