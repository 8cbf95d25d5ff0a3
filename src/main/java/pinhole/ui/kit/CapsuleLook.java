package pinhole.ui.kit;

/// The colours of a capsule of one kind in one state.
record CapsuleLook(Token ink, Token fill, Token edge, double edgeWidth, CapsuleState state) {
  static CapsuleLook of(CapsuleKind kind, CapsuleState state) {
    Token own = ownEdge(kind);
    Token fill = ownFill(kind);
    return switch (state) {
      case NORMAL -> new CapsuleLook(ownInk(kind), fill, own, 1.6, state);
      case FOCUS -> new CapsuleLook(focusInk(kind), fill, focusEdge(kind), 2, state);
      case PASSED -> new CapsuleLook(Token.PASS, fill, Token.PASS, 1.6, state);
      case GHOST -> new CapsuleLook(Token.DROP, fill, Token.DROP, 1.6, state);
      case FALLING -> new CapsuleLook(Token.DROP, Token.PANEL, Token.DROP, 1.6, state);
    };
  }

  /// Whether only the dashed outline is left.
  boolean hollow() {
    return state == CapsuleState.GHOST;
  }

  /// The ground of a reply's code.
  Token stub() {
    return switch (edge) {
      case ACCENT -> Token.ACCENT_SOLID;
      case PASS -> Token.PASS;
      case DROP -> Token.DROP;
      default -> Token.INK_2;
    };
  }

  /// The code on that ground.
  Token onStub() {
    return switch (edge) {
      case ACCENT -> Token.ON_SOLID;
      case PASS -> Token.ON_PASS;
      case DROP -> Token.ON_DROP;
      default -> Token.PANEL;
    };
  }

  private static Token ownInk(CapsuleKind kind) {
    return switch (kind) {
      case RST -> Token.REJECT;
      case TLS -> Token.SEALED;
      default -> Token.INK;
    };
  }

  private static Token ownEdge(CapsuleKind kind) {
    return switch (kind) {
      case RST -> Token.REJECT;
      case TLS -> Token.SEALED;
      default -> Token.WIRE;
    };
  }

  private static Token ownFill(CapsuleKind kind) {
    return switch (kind) {
      case RST -> Token.REJECT_BG;
      case TLS -> Token.SEALED_BG;
      default -> Token.PANEL;
    };
  }

  /// A reset stays in its own colour: blue would hide that it refuses.
  private static Token focusInk(CapsuleKind kind) {
    return kind == CapsuleKind.RST ? Token.REJECT : Token.ACCENT;
  }

  private static Token focusEdge(CapsuleKind kind) {
    return kind == CapsuleKind.RST ? Token.REJECT : Token.ACCENT;
  }
}
