// Things that the library does not use, each for the sake of the people it would shut out.
portage.check("absences", report => {
  const unwanted = {
    media: ["video:not([controls]), audio:not([controls]), :is(video, audio):is([autoplay], [loop])", "what plays by itself, or cannot be stopped, drowns a screen reader"],
    captions: ["video:not([muted], :has(track[kind=captions]))", "a film without captions is closed to people who do not hear"],
    moving: ["marquee, blink", "text that moves by itself cannot be read by everyone"],
    refresh: ["meta[http-equiv=refresh]", "a page that leaves by itself takes time away from slow readers"],
    accesskey: ["[accesskey]", "accesskey collides with the keys of assistive technology"],
    dragging: ["[draggable=true]", "dragging needs a pointer and a steady hand"],
    region: ["[role=region]:not(section)", "Chromium forgets the role where the name comes later than the element, on a slow connection; of a section it does not"],
    application: ["[role=application]", "role=application switches the screen reader's own keys off"],
    tabindex: ["[tabindex]:not([tabindex='0'], [tabindex='-1'])", "a positive tabindex breaks the order of the page"],
    number: ["input[type=number]", "type=number changes numbers on scrolling and drops what it does not understand; use text with inputmode"],
    style: ["[style]", "the security policy refuses inline styles"],
    placeholder: ["[placeholder]:not([placeholder=''])", "a placeholder disappears as soon as one types, and is too pale for many; use a hint"],
    // Where a form comes back, what became of it is said first: at a heading, or a list of problems.
    autofocus: ["[autofocus]:not([tabindex='-1'])", "focus that jumps on opening skips what stands before"],
  };
  for (const [rule, [selector, reason]] of Object.entries(unwanted)) {
    for (const element of portage.all(selector)) report(element, rule, `\`${selector}\` is not used: ${reason}.`);
  }
});
