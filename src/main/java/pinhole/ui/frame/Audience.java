package pinhole.ui.frame;

/// Shows the window as to an audience: the picture without lesson and bar, or nothing at all.
final class Audience {
  private final Furniture furniture;
  private final TopBar top;
  private final LessonSlot lesson;
  private final Curtain curtain = new Curtain();

  Audience(Furniture furniture, TopBar top, LessonSlot lesson) {
    this.furniture = furniture;
    this.top = top;
    this.lesson = lesson;
  }

  /// What hides everything.
  Curtain curtain() {
    return curtain;
  }

  void present(boolean on) {
    curtain.draw(false);
    furniture.present(on);
    top.setVisible(!on);
    if (lesson.present()) {
      lesson.fold(on);
    }
  }

  /// Hides everything from the audience, or shows it again.
  void blank() {
    curtain.draw(!curtain.isVisible());
  }
}
