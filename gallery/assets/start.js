// Brings the page to life. Whatever fails, the page stays the complete HTML that it is.
const { glue, wasm } = document.querySelector("script[data-glue]").dataset;

try {
  const program = await import(glue);
  await program.default({ module_or_path: wasm });
  document.documentElement.dataset.ready = "wasm";
} catch (error) {
  console.warn("This page works without WebAssembly, which could not be started:", error);
}
