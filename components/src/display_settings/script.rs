/// The script that [`DisplaySettings`](super::DisplaySettings) needs: write it to a file of your
/// site, and load it in the head of every page, neither `async` nor `defer`.
///
/// It shows the theme and the mode that were chosen before the first paint, brings the controls to
/// life, closes the panel, and marks `<html>` with `data-scripts`. It keeps the choice in
/// `localStorage` as `portage-theme` and `portage-mode`.
pub const DISPLAY_SCRIPT: &str = include_str!("display.js");
