/// Lessons: what they say, when they say it, what they ask, and what must be true of them. Nothing
/// here knows the screen.
package pinhole.lesson;
