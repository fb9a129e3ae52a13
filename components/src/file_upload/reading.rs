use crate::form::FileKind;
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, closure::Closure};

/// Reads the first bytes of a file and hands them on; `None` where it cannot be read.
pub(super) fn head(file: &web_sys::File, then: impl FnOnce(Option<Vec<u8>>) + 'static) {
    let beginning = file.slice_with_i32_and_i32(0, FileKind::HEAD as i32);
    let (Ok(beginning), Ok(reader)) = (beginning, web_sys::FileReader::new()) else {
        then(None);
        return;
    };
    let result = reader.clone();
    let done = Closure::once_into_js(move || {
        let bytes = result.result().ok();
        let bytes: Option<js_sys::ArrayBuffer> = bytes.and_then(|bytes| bytes.dyn_into().ok());
        then(bytes.map(|bytes| Uint8Array::new(&bytes).to_vec()));
    });
    reader.set_onloadend(done.dyn_ref());
    // A failure comes as an event too.
    let _ = reader.read_as_array_buffer(&beginning);
}
