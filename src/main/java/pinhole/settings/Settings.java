package pinhole.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the user chose for the app itself. Values out of range are drawn to the nearest that is in
/// it.
///
/// @param look light, dark, or as the system has it
/// @param scale how large everything is, in per cent: 80 to 160, in tens
/// @param motion how much may move
/// @param speed how fast it plays: 0.25 to 16, 1 is normal
/// @param window where the window was, empty if it was never closed
/// @param lesson the lesson that was open last, and where one was in it; empty for none
/// @param recent the scenario files that were open lately, the latest first, each once
public record Settings(
    Look look,
    int scale,
    Motion motion,
    double speed,
    Optional<WindowPlace> window,
    Optional<LessonPlace> lesson,
    List<String> recent) {
  /// The smallest scale.
  public static final int LEAST_SCALE = 80;

  /// The largest scale.
  public static final int MOST_SCALE = 160;

  /// What a new user has.
  public static final Settings USUAL =
      new Settings(
          Look.SYSTEM, 100, Motion.SYSTEM, 1, Optional.empty(), Optional.empty(), List.of());

  /// How many files are kept in mind.
  public static final int MOST_RECENT = 8;

  private static final double SLOWEST = .25;
  private static final double FASTEST = 16;

  /// Light, dark, or as the system has it.
  public enum Look {
    /// As the system has it.
    SYSTEM,
    /// Dark on light.
    LIGHT,
    /// Light on dark.
    DARK
  }

  /// How much may move.
  public enum Motion {
    /// As the system has it.
    SYSTEM,
    /// Everything moves.
    FULL,
    /// Things jump to their places.
    REDUCED
  }

  /// Draws what is out of range to the nearest that is in it.
  public Settings {
    scale = Math.clamp(Math.round(scale / 10.0) * 10, LEAST_SCALE, MOST_SCALE);
    speed = Double.isNaN(speed) ? 1 : Math.clamp(speed, SLOWEST, FASTEST);
    recent = recent.stream().distinct().limit(MOST_RECENT).toList();
  }

  /// The same with another look.
  public Settings withLook(Look other) {
    return new Settings(other, scale, motion, speed, window, lesson, recent);
  }

  /// The same with another scale in per cent.
  public Settings withScale(int percent) {
    return new Settings(look, percent, motion, speed, window, lesson, recent);
  }

  /// The same with more or less motion.
  public Settings withMotion(Motion other) {
    return new Settings(look, scale, other, speed, window, lesson, recent);
  }

  /// The same with another speed.
  public Settings withSpeed(double factor) {
    return new Settings(look, scale, motion, factor, window, lesson, recent);
  }

  /// The same with the window elsewhere.
  public Settings withWindow(WindowPlace place) {
    return new Settings(look, scale, motion, speed, Optional.of(place), lesson, recent);
  }

  /// The same at another place in the course.
  public Settings withLesson(LessonPlace place) {
    return new Settings(look, scale, motion, speed, window, Optional.of(place), recent);
  }

  /// The same after a file was opened: it is the latest now.
  public Settings withRecent(String path) {
    List<String> paths = new ArrayList<>(List.of(path));
    paths.addAll(recent);
    return new Settings(look, scale, motion, speed, window, lesson, paths);
  }

  /// The same without a file in mind.
  public Settings withoutRecent(String path) {
    List<String> others = recent.stream().filter(p -> !p.equals(path)).toList();
    return new Settings(look, scale, motion, speed, window, lesson, others);
  }
}
