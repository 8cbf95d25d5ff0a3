package pinhole.export;

/// On which ground a drawing stands. The colours are those of the app.
public enum SvgTheme {
  /// Dark ink on light ground.
  LIGHT,
  /// Light ink on dark ground.
  DARK
}
