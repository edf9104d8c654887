process.env['IMI_ALL_SEEDS'] = '1';
await import('./recall.test.js');

export {};
