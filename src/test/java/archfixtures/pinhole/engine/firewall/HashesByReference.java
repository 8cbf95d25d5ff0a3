package archfixtures.pinhole.engine.firewall;

import java.util.Map;
import java.util.function.UnaryOperator;

/// Planted: a reference to an unordered copy in the engine.
public final class HashesByReference {
  public UnaryOperator<Map<String, String>> made() {
    return Map::copyOf;
  }
}
