package archfixtures.pinhole.engine.sim;

import java.util.Random;

/// Planted: the engine throws dice.
public final class TakesChances {
  public double toss() {
    return Math.random();
  }

  public int roll() {
    return new Random().nextInt(6);
  }
}
