// Copying from a document or a password manager is how many people avoid typing errors.
portage.check("paste", report => {
  for (const control of portage.all("input, textarea").filter(portage.shown)) {
    if (control.disabled || control.readOnly || !/^(text|email|tel|url|search|password|textarea)$/.test(control.type)) continue;
    const paste = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: new DataTransfer() });
    if (!control.dispatchEvent(paste)) report(control, "paste-blocked", "pasting into the field is refused.");
  }
});
