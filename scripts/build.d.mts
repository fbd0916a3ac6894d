export function build(target: 'chromium' | 'firefox'): void;
