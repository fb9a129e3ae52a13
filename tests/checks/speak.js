// What the virtual screen reader says from the start of an example to its end, each phrase with
// the language in which a voice would say it: the reader itself does not tell.
globalThis.portageSpeak = async example => {
  const container = document.querySelector(`[data-example="${CSS.escape(example)}"]`);
  if (!container) return null;
  const phrases = [];
  await virtual.start({ container });
  const first = virtual.activeNode;
  for (let step = 0; step < 1000; step += 1) {
    const node = virtual.activeNode;
    const element = node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement;
    const phrase = `${element?.closest("[lang]")?.lang.slice(0, 2) ?? "??"} | ${await virtual.lastSpokenPhrase()}`;
    // After the end it begins again.
    if (step > 0 && node === first && phrase === phrases[0]) break;
    phrases.push(phrase);
    await virtual.next();
  }
  await virtual.stop();
  return phrases.map(phrase => phrase.replace(/https?:\/\/[^\s,]+/g, "(address)"));
};
