use stylist::{StyleSource, css};

/// The rest is as with a figure.
pub(crate) fn style() -> StyleSource {
    css!(
        ".ptg-media-player__links { list-style: none; margin: var(--ptg-space-050) 0 0; padding: 0; }"
    )
}
