// @ts-check
export function mount(element) {}
