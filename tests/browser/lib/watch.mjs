// What a page does that a reader's page must not: asks others, complains, breaks its own policy.

/** Records the faults of a page from now on; call the result to take them. */
export async function watch(page) {
  let faults = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(http:\/\/127\.0\.0\.1:|data:)/.test(url)) faults.push(`asks for ${url}`);
  });
  page.on('response', (response) => {
    const own = response.url() === page.url() && response.status() === 404 && response.url().endsWith('404.html');
    if (response.status() >= 400 && !own) faults.push(`gets ${response.status()} for ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
  await page.exposeFunction('__violation', (text) => faults.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.__violation(`${event.effectiveDirective} blocks ${event.blockedURI} (${event.sourceFile ?? ''}:${event.lineNumber})`);
    });
  });
  return () => faults.splice(0);
}
